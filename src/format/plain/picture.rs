//! Words to pictures: captions and credits.

use super::chars::{Signs, find};
use super::lang::{Did, Lexicon, Set};
use super::page::Page;
use super::taker::{ends_with_house, ends_with_taker, is_taker_of_house};
use super::words::{count, ends_sentence, has_word, is_name, lower, sentences, with_lower};

/// The longest caption, in chars.
const LONGEST: usize = 320;

/// What stands behind the word for a picture that begins a caption.
const COLONS: Signs = Signs::of(":：】＝｜],）");

/// What stands behind the word for a picture that begins a credit.
const BEHIND: Signs = Signs::of(":：/／＝=｜, .");

/// Whether line `at` says by its own words or marks that it is a caption.
pub(super) fn is_marked_caption(page: &Page<'_>, at: usize) -> bool {
    let line = &page.lines[at];
    line.chars <= LONGEST
        && !is_credit(line.text, &page.lexicon)
        && (starts_as_caption(line.text, &page.lexicon)
            || ends_with_credit(line.text, &page.lexicon))
}

/// Whether the line below is a credit, and this one short enough for its caption.
pub(super) fn has_credit_below(page: &Page<'_>, at: usize) -> bool {
    let below = page.lines.get(at + 1);
    page.lines[at].chars <= LONGEST
        && !is_name(page.lines[at].text, &page.lexicon)
        && below.is_some_and(|line| line.gap == 0 && is_credit(line.text, &page.lexicon))
}

/// `Ảnh: …`, `Photo: …`, `(Photo: …`, `[Illustration: …`, `【写真】…`, `▲…`.
pub(super) fn starts_as_caption(text: &str, lexicon: &Lexicon) -> bool {
    if text.starts_with(['▲', '△', '◀', '▼', '↑', '📷']) {
        return true;
    }
    // `图为新换的门牌。`
    if lexicon.lang.code == "zh"
        && ["图为", "圖為", "上图为", "上圖為"].iter().any(|word| text.starts_with(word))
    {
        return text.chars().count() <= 80 && sentences(text) <= 1;
    }
    let bare = text.trim_start_matches(['(', '[', '（', '【', '*', '_', '<', '［']);
    let head = &bare[..bare.floor_char_boundary(64)];
    if !COLONS.may_be_in(head)
        || !head.contains([':', '：', '】', '＝', '｜', ']', ',', '）'])
        || !lexicon.may_lead(Set::Photo, bare)
    {
        return false;
    }
    with_lower(&bare[..bare.floor_char_boundary(60)], |low| {
        lexicon.leading(Set::Photo, low).any(|word| {
            let rest = &low[word.len()..];
            rest.trim_start_matches(|c: char| c.is_numeric() || c == ' ')
                .starts_with([':', '：', '】', '＝', '｜', ']', '）'])
                || (word.contains(' ') && rest.starts_with(','))
        })
    })
}

/// `… Ảnh: X`, `… - Ảnh: X`, `… / Photo: X`, `… [촬영 X]`, `… X 摄`, `… (Symbolbild)`.
pub(super) fn ends_with_credit(text: &str, lexicon: &Lexicon) -> bool {
    // Without a bracket, a stop or a stroke there is none; in scripts without
    // capitals the words for it need none.
    const MARKS: Signs = Signs::of(")]）】］/|.!?,:：-–—©");
    const NOTES: Signs = Signs::of("-–—|/");
    const RIGHTS: Signs = Signs::of("©");
    const COLONS: Signs = Signs::of(":：");
    let signs = Signs::of(text);
    let is_eastern = matches!(lexicon.lang.code, "zh" | "ja" | "ko");
    if !signs.meet(MARKS) && (signs.is_ascii() || !is_eastern) {
        return false;
    }
    if let Some(inner) = text.trim_end_matches('.').strip_suffix([')', ']', '）', '】', '］']) {
        let at = inner.rfind(['(', '[', '（', '【', '［']);
        let inner = at.map_or("", |at| &inner[at..]);
        let inner = inner.trim_start_matches(['(', '[', '（', '【', '［']);
        // An agency alone behind a whole sentence ends a story.
        let is_agency = lexicon.is_agency(inner.trim());
        let before = at.map_or("", |at| text[..at].trim_end());
        if ends_sentence(before) && is_taker_of_house(inner, lexicon) {
            return true;
        }
        if is_picture_note(inner, lexicon) && !(is_agency && ends_sentence(before)) {
            return true;
        }
    }
    // `… 열고 있다. /송보라 기자`
    if lexicon.lang.code == "ko"
        && let Some((before, tail)) = text.rsplit_once('/')
        && ends_sentence(before)
        && tail.chars().count() <= 14
        && ["기자", "제공", "뉴스", "뉴시스", "캡처"].iter().any(|end| tail.ends_with(end))
    {
        return true;
    }
    // `[강릉=뉴시스] … 있다. (사진=강릉시 제공) 2021.05.11. photo@…`
    if lexicon.lang.code == "ko"
        && text.len() <= 900
        && (text.contains("(사진=") || text.contains("(사진 =") || text.contains("/사진="))
    {
        return true;
    }
    if (signs.meet(NOTES) && ends_with_note(text, lexicon))
        || ends_with_house(text, lexicon)
        || ends_with_taker(text, signs, lexicon)
    {
        return true;
    }
    // `道を譲り合う住民ら＝７日、港町（共同）`
    if lexicon.lang.code == "ja"
        && let Some(head) = text.strip_suffix('）')
        && let Some((shown, agency)) = head.rsplit_once('（')
        && lexicon.is_agency(agency)
        && shown.contains(['＝', '='])
        && !shown.contains('。')
    {
        return true;
    }
    if matches!(lexicon.lang.code, "zh" | "ja") {
        // `…を示す館長＝3日午前、釧路市、郷土資料館提供`
        let is_given = |tail: &str| GIVEN.iter().any(|end| tail.ends_with(end));
        if text.rsplit_once(['＝', '=']).is_some_and(|(_, tail)| tail.len() < 120 && is_given(tail))
        {
            return true;
        }
        // `… 簡某攝 111年5月3日`: the day may stand behind it.
        let end = text.trim_end_matches(['。', '）', ')']);
        let end = end.trim_end_matches(|c: char| c.is_numeric() || " 年月日/.-".contains(c));
        let took = |(word, did): &(&str, Did)| {
            matches!(did, Did::Photographed | Did::Both) && end.ends_with(word)
        };
        if lexicon.after.iter().any(took) && sentences(text) <= 3 {
            return true;
        }
    }
    if signs.meet(RIGHTS)
        && let Some(at) = text.rfind('©')
    {
        let name = text[at..].trim_start_matches(['©', ' ']);
        return at > 20 && ends_sentence(&text[..at]) && has_word(name) && count(name) <= 5;
    }
    let is_dashed = lexicon.lang.code == "hi" && !text.contains(':');
    if !is_dashed && !signs.meet(COLONS) {
        return false;
    }
    let Some(at) = text.rfind([':', '：']).or_else(|| text.rfind('-').filter(|_| is_dashed))
    else {
        return false;
    };
    let name = text[at..].trim_start_matches([':', '：', '-', ' ']);
    let head = text[..at].trim_end();
    if !has_word(name) || count(name) > 8 {
        return false;
    }
    // No word for a picture is longer.
    let low = lower(&head[head.floor_char_boundary(head.len().saturating_sub(96))..]);
    let is_stock = lexicon.is_agency(name) || lexicon.has(Set::Pictured, &lower(name));
    lexicon.all(Set::Photo).any(|word| {
        low.strip_suffix(word).is_some_and(|before| {
            // `… im Mai Bild: dpa`
            if is_stock && before.ends_with(' ') && has_word(before) {
                return true;
            }
            // A space that does not break stands before the word as well.
            let before = before.trim_end();
            before.ends_with([
                '.', '。', '！', '？', '”', '」', '-', '–', '—', '/', '|', '(', '!', '?', '…', ';',
                ',', '"', '”', '©', '·', '।', '،', '؟', '»', ')',
            ])
        })
    })
}

/// `… 있다. 송보라 기자 a@…`: a Korean reporter and an address behind one sentence.
pub(super) fn ends_with_reporter(text: &str, lexicon: &Lexicon) -> bool {
    if lexicon.lang.code != "ko" || text.len() > 400 {
        return false;
    }
    let Some((head, mail)) = text.rsplit_once(' ').filter(|(_, last)| last.contains('@')) else {
        return false;
    };
    let Some((told, named)) = head.rsplit_once(". ") else { return false };
    !mail.is_empty()
        && named.ends_with("기자")
        && count(named) <= 3
        && sentences(told) <= 1
        && has_word(told)
}

/// `… - Ảnh minh họa`, `… | File photo`, `… - RIPRODUZIONE RISERVATA`: what else stands in brackets.
fn ends_with_note(text: &str, lexicon: &Lexicon) -> bool {
    // `… In ballo c'era il paese. | ANSA`
    let is_house = |head: &str, note: &str| {
        super::words::is_caps(note)
            && count(note) <= 4
            && ends_sentence(head)
            && find(text, " | ").is_some()
    };
    last_stroke(text, 64).is_some_and(|(at, tail)| {
        let tail = &text[tail..];
        (is_house(&text[..at], tail)
            || lexicon.has(Set::Pictured, lower(tail).trim_end_matches('.').trim()))
            && count(&text[..at]) >= 3
    })
}

/// The last dash or stroke between spaces, with at most `most` bytes behind it:
/// where its spaces begin and end.
fn last_stroke(text: &str, most: usize) -> Option<(usize, usize)> {
    let bytes = text.as_bytes();
    let from = bytes.len().saturating_sub(most + " — ".len());
    let (at, len) = (from..bytes.len()).rev().find_map(|at| match bytes[at..] {
        [b' ', b'-' | b'|' | b'/', b' ', ..] => Some((at, 3)),
        [b' ', 0xe2, 0x80, 0x93 | 0x94, b' ', ..] => Some((at, 5)),
        _ => None,
    })?;
    (bytes.len() - at - len <= most).then_some((at, at + len))
}

/// What stands behind who gave or took a picture.
const GIVEN: &[&str] = &["提供", "撮影", "供图", "供圖"];

/// What stands in brackets behind a caption.
fn is_picture_note(inner: &str, lexicon: &Lexicon) -> bool {
    let low = lower(inner.trim());
    let first = low.split([':', '/', '／', ' ', '=', '：', '＝']).next().unwrap_or_default();
    let by_word = lexicon.has(Set::Pictured, &low)
        || lexicon.has(Set::Photo, first)
        || low.split(' ').any(|word| {
            lexicon.has(Set::Photo, word.trim_matches(':')) && low.contains([':', '/'])
        })
        || ["photo by", "photo:", "photos by", " photo/"].iter().any(|word| low.contains(word))
        || (lexicon.has(Set::Pictured, first)
            && low.contains([':', '/', '／', ' '])
            && count(&low) <= 6)
        || (lexicon.has(Set::Photo, first) && low.contains(['／', '＝']));
    // `（鄉公所提供）`, `（郷土資料館提供）`
    let is_given =
        matches!(lexicon.lang.code, "zh" | "ja") && GIVEN.iter().any(|end| low.ends_with(end));
    (by_word || is_given) && count(&low) <= 10
}

/// Houses that only sell pictures.
fn is_picture_house(name: &str) -> bool {
    const HOUSES: [&str; 14] = [
        "getty images",
        "getty",
        "shutterstock",
        "istock",
        "istockphoto",
        "alamy",
        "unsplash",
        "pexels",
        "pixabay",
        "imago",
        "magnum photos",
        "picture alliance",
        "zuma press",
        "adobe stock",
    ];
    with_lower(name, |low| HOUSES.contains(&low))
}

/// A credit on a line of its own: `Ảnh: X`, `© Фото: X`, `(AP Photo/X)`, `Photo by X`.
pub(super) fn is_credit(text: &str, lexicon: &Lexicon) -> bool {
    if text.len() > 160
        || (text.ends_with(['.', '!', '?', '”', '"', ',', ';', '。'])
            && !text.contains([':', '/', '©']))
    {
        return false;
    }
    let has_stroke = memchr::memchr(b'/', text.as_bytes()).is_some();
    // What begins with a letter begins with the word for a picture or with none.
    let is_lettered = text.as_bytes().first().is_some_and(u8::is_ascii_alphanumeric);
    if is_lettered
        && !has_stroke
        && !text.starts_with(['D', 'd', 'G', 'g'])
        && !lexicon.may_lead(Set::Photo, text)
    {
        return false;
    }
    let bare = text.trim_matches(|c: char| "()[]（）【】©*_ .📷".contains(c));
    // `Iolanda Reis/Folhapress`
    if has_stroke
        && let Some((name, house)) = bare.split_once('/')
        && (lexicon.is_agency(house.trim()) || is_picture_house(house.trim()))
        && is_name(name.trim(), lexicon)
    {
        return true;
    }
    let is_led = lexicon.may_lead(Set::Photo, bare);
    if !is_led && !has_stroke && !bare.starts_with(['D', 'd', 'G', 'g']) {
        return false;
    }
    if has_stroke && is_taker_of_house(bare, lexicon) {
        return true;
    }
    // Behind the word for the picture stands a sign, or a space behind two words.
    if !BEHIND.may_be_in(bare) {
        return false;
    }
    let (mut best, mut abbreviated) = (None, None);
    let is_agency_photo = with_lower(bare, |low| {
        if (has_stroke && find(low, " photo/").is_some())
            || low.starts_with("dok. ")
            || low.starts_with("getty images")
        {
            return true;
        }
        for word in lexicon.leading(Set::Photo, low).filter(|_| is_led) {
            let rest = &low[word.len()..];
            let is_part = rest.starts_with([':', '：', '/', '／', '＝', '=', '｜'])
                || (rest.starts_with([',', ' ']) && word.contains(' '));
            if is_part {
                best = best.max(Some(word.chars().count()));
            }
            // `Fot. Marek Sowa`
            if word.ends_with('.') && abbreviated.is_none() {
                abbreviated = bare.get(word.len()..);
            }
        }
        false
    });
    if is_agency_photo && count(bare) <= 8 {
        return true;
    }
    if abbreviated.is_some_and(|name| is_name(name.trim(), lexicon)) {
        return true;
    }
    let Some(len) = best else { return false };
    let at = bare.char_indices().nth(len).map_or(bare.len(), |(at, _)| at);
    let name = bare[at..].trim_matches(|c: char| ":：/／＝=｜ .,".contains(c));
    // Without capitals a name is told from a caption by its length alone.
    let has_case = name.chars().any(|c| c.is_lowercase() || c.is_uppercase());
    if !has_case && !lexicon.unspaced && count(name) > 4 {
        return false;
    }
    let mut parts = name.split(['/', ',', '–', '-', '|', '、', '&']).map(str::trim);
    !ends_sentence(name)
        && has_word(name)
        && count(name) <= 8
        && parts.all(|part| {
            is_name(part, lexicon)
                || lexicon.is_agency(part)
                || (count(part) <= 3 && !super::words::starts_small(part))
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn credits_are_told_from_captions() {
        for (code, text, is) in [
            ("vi", "Ảnh: Đinh Minh Sơn", true),
            ("vi", "Ảnh: Bà Lý bên khung cửi cũ mà bà đem từ quê ngoại lên phố.", false),
            ("en", "(AP Photo/Ann Lee)", true),
            ("en", "Photo by Ann Lee", true),
            ("en", "Photo: Ann Lee oils the lock of the gate.", false),
            ("ru", "© Фото: Анна Белова", true),
            ("id", "(Dok. Kabarlaut/Ratna Dewi)", true),
            ("en", "Photography changed the town.", false),
        ] {
            assert_eq!(is_credit(text, &Lexicon::new(code)), is, "{text}");
        }
    }

    #[test]
    fn captions_are_known_by_their_marks() {
        for (code, text, is) in [
            ("vi", "Cụ Tư vá lưới chiều 2/9. Ảnh: Đinh Sơn", true),
            ("vi", "Cô Lý trao vở cho trò nhỏ - Ảnh: ĐINH MINH SƠN", true),
            ("vi", "Tôi chụp hai tấm ảnh: một cho mẹ, một cho tôi.", false),
            ("en", "(Photo: The gate stands open.)", true),
            ("de", "Auf dem Markt wird wieder gesungen. (Symbolbild)", true),
            ("zh", "渔民在补网。高远山 摄", true),
            ("ko", "시장 상인들 [촬영 송보라]", true),
            ("en", "She kept one photo: his.", false),
            ("ja", "業務日誌を開く館長＝3日午前、釧路市、郷土資料館提供", true),
            ("ja", "館長は日誌を開いた。資料館が提供した。", false),
            ("zh", "居民將手寫站名牌掛上月台柱子。（鄉公所提供）", true),
            ("pl", "Łódź przy molo w maju. Fot. Muzeum Morskie w Jastarni", true),
            ("vi", "Cụ Tư vá lưới chiều 2/9.\u{a0}Ảnh: Đinh Sơn", true),
            ("zh", "渔民和他的网。摄影：高远山", true),
            ("pl", "Brama przy moście. Fot. Adam Wilk", true),
            ("en", "The gate is seen on Sunday in Alder, Ohio. (AP Photo/Ann Lee)", true),
            ("en", "The gate at noon.\u{a0}Photograph: Ann Lee/The Post", true),
            ("fr", "La porte du village, le 4 mai. ANNE LE GALL", true),
            ("en", "He wrote to the office. It said NO.", false),
        ] {
            let lexicon = Lexicon::new(code);
            let got = starts_as_caption(text, &lexicon) || ends_with_credit(text, &lexicon);
            assert_eq!(got, is, "{text}");
        }
    }
}
