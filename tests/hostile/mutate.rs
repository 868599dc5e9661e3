//! Changes to texts, chosen by a number: the same number gives the same text.

/// Pieces that hostile texts are made of.
pub const PIECES: &[&str] = &[
    "\u{1b}[2J",
    "\u{9b}31m",
    "\u{1b}]0;x\u{7}",
    "\u{202e}",
    "\u{2066}",
    "\u{e0041}\u{e007f}",
    "\u{200d}",
    "\u{200b}",
    "\u{feff}",
    "\u{ad}",
    "\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}",
    "\u{fe0f}",
    "\u{20e3}",
    "\0",
    "\u{7f}",
    "\u{85}",
    "\u{2028}",
    "\u{ffff}",
    "\r",
    "\r\n",
    "\n",
    "\n\n",
    "\t",
    "&#27;",
    "&amp;#27;",
    "&#x9b;",
    "&lt;",
    "&bogus;",
    "\\u001b",
    "\\u202e",
    "%1b",
    "<b>",
    "</b>",
    "<p>",
    "</p>",
    "<div>",
    "<!--",
    "-->",
    "<script>",
    "</script>",
    "<a href='",
    "'>",
    "<pre>",
    "<table><tr><td>",
    "<title>",
    "<![CDATA[",
    "*",
    "_",
    "**",
    "`",
    "```\n",
    "[",
    "](",
    ")",
    "![",
    "[^1]",
    "[^1]: ",
    "> ",
    "- ",
    "1. ",
    "# ",
    "## ",
    "---\n",
    "+++\n",
    "===\n",
    "|",
    "|-|\n",
    ": ",
    "\\",
    "~~",
    "$",
    "{",
    "}",
    "[",
    "]",
    ",",
    "\"",
    ":",
    "null",
    "1e999",
    "{\"text\":\"",
    "\"}",
    "http://a.example/",
    "By ",
    "Ảnh: ",
    "12/3/2024",
    "Share",
    "漢字",
    "か\u{3099}",
    "한국",
    "สะพาน",
    "שלום",
    "العربية",
    "हिन्दी",
    "👨‍👩‍👧",
    "🇻🇳",
    "ﷺ",
    "e\u{301}",
    "ư",
    "From: a@b.example\n",
    "Content-Type: text/html\n\n",
    "=1B=5B",
    "=?utf-8?B?G1szMW0=?=",
    "-----\n",
    "    ",
];

/// Numbers one after the other (`SplitMix64`, Steele, Lea & Flood 2014).
#[derive(Debug, Clone)]
pub struct Dice(pub u64);

impl Dice {
    pub fn roll(&mut self, below: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        usize::try_from((z ^ (z >> 31)) >> 1).unwrap() % below.max(1)
    }
}

/// A text of `seeds`, changed a few times.
pub fn text(seeds: &[Vec<u8>], dice: &mut Dice) -> Vec<u8> {
    let mut text = match seeds.len() {
        0 => Vec::new(),
        len => seeds[dice.roll(len)].clone(),
    };
    for _ in 0..=dice.roll(12) {
        change(&mut text, seeds, dice);
    }
    text.truncate(16_384);
    text
}

fn change(text: &mut Vec<u8>, seeds: &[Vec<u8>], dice: &mut Dice) {
    let at = dice.roll(text.len() + 1);
    let end = (at + 1 + dice.roll(40)).min(text.len());
    match dice.roll(8) {
        0 if at < text.len() => text[at] ^= 1 << dice.roll(8),
        1 => drop(text.drain(at..end)),
        2 => {
            let part = text[at..end].to_vec();
            let part = part.repeat(1 + dice.roll(30));
            text.splice(at..at, part);
        }
        3 if !seeds.is_empty() => {
            let other = &seeds[dice.roll(seeds.len())];
            let from = dice.roll(other.len() + 1);
            let to = (from + dice.roll(200)).min(other.len());
            text.splice(at..at, other[from..to].iter().copied());
        }
        4 => drop(text.splice(at..at, [u8::try_from(dice.roll(256)).unwrap()])),
        5 => {
            let piece = PIECES[dice.roll(PIECES.len())].repeat(1 + dice.roll(20));
            text.splice(at..at, piece.into_bytes());
        }
        _ => {
            let piece = PIECES[dice.roll(PIECES.len())];
            text.splice(at..at, piece.bytes());
        }
    }
}
