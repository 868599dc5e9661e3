//! How fast plain text is understood: `cargo bench --bench understand`. Each
//! text has ten megabytes. `articles` are those of the tests, over and over, and
//! may not take half a second; nor may prose. The others hold nothing but one kind
//! of line, each line a question of its own: what costs most shows there.

use divan::Bencher;
use divan::counter::BytesCount;
use reader::format::plain;

fn main() {
    divan::main();
}

const SIZE: usize = 10_000_000;

const ENGLISH: &str = "The morning ferry was late, and nobody on the quay seemed to mind. A boy \
    sold tea from a can; two soldiers slept on their sacks, and the gulls had the rail to themselves.";
const VIETNAMESE: &str = "Chuyến phà sáng nay đến muộn, nhưng trên bến chẳng ai sốt ruột. Một cậu bé \
    bán trà trong thùng thiếc, hai người lính ngủ gà ngủ gật, còn bầy chim thì chiếm trọn lan can.";
const WRAPPED: &str = "    The carrier had kept the custom for twenty years and was vexed\nbeyond \
    measure to hear the clock strike five while he lay beneath\nhis cart, with the hill not yet \
    behind him.\n";
const CODE: &str = "    let tide = table.row(day)?;\n    if tide.is_high() { ring(&bell); }\n";
const LIST: &str = "- a coil of tarred rope\n- two lamps, one of them cracked\n- the key\n";
const STANZA: &str = "The rain comes in,\nThe day goes out,\nThe lamp is by the door\n";
const STORY: &str = "— Is it far?\n— It was, he said, when I was young.\n— And now?\n";
const CHINESE: &str = "渡船晚了，码头上却没有人着急。一个男孩提着铁桶卖茶，两个士兵在打瞌睡。\n";

/// A headline, a byline, and the unit over and over; where it holds `@`, each
/// time with another word or number there: lines that are never the same.
fn page(unit: &str, between: &str) -> String {
    let mut text = String::from("The ferry that was late\nBy Ann Lee\nMay 3, 2021\n\n");
    for n in 0.. {
        if text.len() >= SIZE {
            break;
        }
        for (at, piece) in unit.split(['@', '#']).enumerate() {
            if at > 0 && unit.contains('#') {
                text.push_str(&(n % 9000 + 1000).to_string());
            } else if at > 0 {
                push_word(&mut text, n);
            }
            text.push_str(piece);
        }
        text.push_str(between);
    }
    text
}

/// A word of four syllables for a number.
fn push_word(text: &mut String, mut n: usize) {
    const SYLLABLES: [&str; 16] = [
        "ba", "ce", "di", "fo", "gu", "la", "me", "ni", "po", "ru", "sa", "te", "vi", "wo", "mar",
        "len",
    ];
    for _ in 0..4 {
        text.push_str(SYLLABLES[n % 16]);
        n /= 16;
    }
}

/// The articles of the tests, as many as fill the page.
#[divan::bench]
fn articles(bencher: Bencher) {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/articles");
    let mut paths: Vec<_> = std::fs::read_dir(folder)
        .expect("the fixtures are there")
        .map(|entry| entry.expect("they can be listed").path())
        .filter(|path| path.extension().is_some_and(|end| end == "txt"))
        .collect();
    paths.sort();
    // Those in other encodings are left out: what is measured has been decoded.
    let texts: Vec<_> =
        paths.iter().filter_map(|path| std::fs::read_to_string(path).ok()).collect();
    let all = texts.join("\n\n");
    let text = all.repeat(SIZE / all.len() + 1);
    bencher.counter(BytesCount::of_str(&text)).bench(|| plain::read(&text));
}

#[divan::bench(args = [
    ("prose-en", ENGLISH, "\n"),
    ("prose-vi", VIETNAMESE, "\n"),
    ("gapped-vi", VIETNAMESE, "\n\n"),
    ("prose-zh", CHINESE, "\n"),
    ("wrapped", WRAPPED, "\n"),
    ("verse", STANZA, "\n"),
    ("dialogue", STORY, ""),
    ("code", CODE, ""),
    ("code-apart", CODE, "\n"),
    ("list", LIST, ""),
    ("share", "Share", "\n"),
    ("share-vi", "Chia sẻ", "\n"),
    ("names", "Ann Lee", "\n"),
    ("credits", "Photo: Ann Lee", "\n"),
    ("dashes", "----------", "\n"),
    ("marks", "* * *", "\n\n"),
    ("headline", "The ferry that was late", "\n"),
    ("pages", "Page 3 of 10", "\n"),
    ("numbers", "1. one\n2. two", "\n"),
    ("dates", "03/05/2021", "\n"),
    ("quotes", "> so he said", "\n"),
    ("columns", "one     two     three", "\n"),
    ("one-line", ENGLISH, " "),
    ("one-word", "aaaaaaaaaa", ""),
    ("fences", "```", "\n"),
    ("verse-distinct", "The @ comes in,\nThe @ goes out,\nThe @ is by the door\n", "\n"),
    ("list-distinct", "- a coil of @ rope\n- two lamps, one of them @\n- the @\n", ""),
    ("names-distinct", "Ann L@", "\n"),
    ("credits-distinct", "Photo: Ann L@", "\n"),
    ("headline-distinct", "The @ that was late", "\n"),
    ("numbers-distinct", "1. @\n2. @", "\n"),
    ("dates-distinct", "03/05/#", "\n"),
    ("dialogue-distinct", "— Is it @?\n— It was, he said, when I was @.\n— And now?\n", ""),
    ("quotes-distinct", "> so @ said", "\n"),
], max_time = 3)]
fn understanding(bencher: Bencher, (_, unit, between): (&str, &str, &str)) {
    let text = page(unit, between);
    bencher.counter(BytesCount::of_str(&text)).bench(|| plain::read(&text).blocks().len());
}
