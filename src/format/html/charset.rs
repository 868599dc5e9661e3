//! The encoding of a page by what it says of itself: a `meta` within its first
//! bytes. A byte-order mark and valid UTF-8 are stronger, and what the bytes
//! cannot be is a lie.

use std::collections::HashSet;

use crate::text::decode::{Encoding, Wanted, decode};

/// How far into the page it may be said, as browsers look, in bytes; saved pages
/// put a note of their own before it.
const HEAD: usize = 2048;

/// The encoding to read the page's bytes in; `None` where a guess is better: it
/// says nothing, it lies, or its bytes are UTF-8.
pub fn stated(bytes: &[u8]) -> Option<Encoding> {
    let is_marked = bytes.starts_with(b"\xef\xbb\xbf")
        || bytes.starts_with(b"\xff\xfe")
        || bytes.starts_with(b"\xfe\xff");
    if is_marked || !is_page(bytes) || str::from_utf8(bytes).is_ok() {
        return None;
    }
    let name = named(&bytes[..bytes.len().min(HEAD)])?;
    let encoding = Encoding::named(&name)?;
    // The page could be read so far: it is not in sixteen bits.
    let is_possible = !matches!(encoding, Encoding::Utf16(_) | Encoding::Utf32(_));
    (is_possible && fits(bytes, encoding)).then_some(encoding)
}

/// Whether the bytes begin as a page does.
fn is_page(bytes: &[u8]) -> bool {
    let head = &bytes[..bytes.len().min(512)];
    let start = head.iter().position(|byte| !byte.is_ascii_whitespace()).unwrap_or(0);
    head[start..].starts_with(b"<")
}

/// The name behind `charset=` in a `meta` tag or an XML declaration.
fn named(head: &[u8]) -> Option<String> {
    let text: String = head.iter().map(|byte| char::from(*byte).to_ascii_lowercase()).collect();
    let mut from = 0;
    while let Some(at) = text[from..].find('<') {
        let tag = &text[from + at..];
        let end = tag.find('>').unwrap_or(tag.len());
        from += at + 1;
        let sign = if tag.starts_with("<meta") {
            "charset"
        } else if tag.starts_with("<?xml") {
            "encoding"
        } else {
            continue;
        };
        let Some(found) = tag[..end].find(sign) else { continue };
        let rest = tag[found + sign.len()..end].trim_start();
        let Some(rest) = rest.strip_prefix('=') else { continue };
        let rest = rest.trim_start().trim_start_matches(['"', '\'']);
        let is_end = |c: char| c.is_whitespace() || matches!(c, '"' | '\'' | ';' | '>' | '/' | '?');
        let name = rest.split(is_end).next().unwrap_or_default();
        if !name.is_empty() {
            return Some(name.to_owned());
        }
    }
    None
}

/// Whether the bytes can be in the encoding: hardly any of them has no meaning in it,
/// the words are no such as only a wrong encoding makes, and there are not many that
/// another encoding of Latin letters spells better.
pub fn fits(bytes: &[u8], encoding: Encoding) -> bool {
    let sample = &bytes[..bytes.len().min(256 * 1024)];
    let text = decode(sample, Wanted::Named(encoding)).text;
    let wide = text.chars().filter(|c| !c.is_ascii()).count();
    let lost = text.chars().filter(|c| matches!(c, '\u{fffd}' | '\u{80}'..='\u{9f}')).count();
    lost * 50 <= wide && !is_garbled(&text) && !is_spelt_better(sample, encoding, &text)
}

/// Encodings of Latin letters in one byte, of which one is often stated for another:
/// `ř` of one is `ø` of the next.
const LATIN: [&str; 10] = [
    "windows-1250",
    "windows-1252",
    "windows-1254",
    "windows-1257",
    "ISO-8859-2",
    "ISO-8859-3",
    "ISO-8859-4",
    "ISO-8859-13",
    "ISO-8859-15",
    "ISO-8859-16",
];

/// How many different words with letters beyond ASCII it takes to believe a guess against
/// what is stated. By eight of them no text in nine languages was guessed wrong.
const WORDS_TO_BELIEVE: usize = 10;

/// Whether the bytes, which are `text` in `encoding`, are guessed to be in another of
/// [`LATIN`], by the frequency of letters in each language, from enough words.
fn is_spelt_better(bytes: &[u8], encoding: Encoding, text: &str) -> bool {
    let is_latin =
        |encoding: Encoding| LATIN.iter().any(|name| name.eq_ignore_ascii_case(encoding.name()));
    if !is_latin(encoding) {
        return false;
    }
    let guessed = decode(bytes, Wanted::Guess);
    if !is_latin(guessed.encoding) || guessed.text == text {
        return false;
    }
    let words = guessed.text.split(|c: char| !c.is_alphabetic());
    let words: HashSet<_> =
        words.filter(|word| !word.is_ascii() && word.chars().count() > 2).collect();
    words.len() >= WORDS_TO_BELIEVE
}

/// Whether the words are such as only a wrong encoding makes them: small letters and
/// capitals have changed places, as between the Russian encodings, most words are
/// nothing but Latin letters with signs on them, or signs stand within words
/// (`powiedzia³a`).
fn is_garbled(text: &str) -> bool {
    let (mut words, mut latin, mut camels, mut names) = (0usize, 0usize, 0usize, 0usize);
    let strange = |word: &&str| !word.is_ascii() && word.chars().count() > 2;
    for word in text.split(|c: char| !c.is_alphabetic()).filter(strange) {
        let mut letters = word.chars();
        let is_small = letters.next().is_some_and(char::is_lowercase);
        let rest = letters.as_str();
        words += 1;
        latin += usize::from(word.chars().all(|c| matches!(c, '\u{a0}'..='\u{24f}')));
        // `пРЕЗИДЕНТ` is nobody's way of writing.
        camels += usize::from(is_small && rest.chars().all(char::is_uppercase));
        names += usize::from(!is_small && rest.chars().all(char::is_lowercase));
    }
    words >= 8 && (latin * 2 > words || camels > names || signs_within_words(text) * 4 > words)
}

/// How many signs stand between two letters that no language has there.
fn signs_within_words(text: &str) -> usize {
    let is_strange = |c: char| {
        let is_sign = matches!(c, '¡'..='¿' | '‚'..='›' | '€' | '™' | 'ˆ' | '˜');
        // An apostrophe, a dot or hyphen within a word, an ordinal.
        let is_usual = matches!(c, '\u{ad}' | '·' | '´' | 'ª' | 'º' | '…' | '«' | '»' | '‹' | '›');
        is_sign && !is_usual && !c.is_alphabetic()
    };
    let mut before = ['\0'; 2];
    let mut found = 0;
    for c in text.chars() {
        let [letter, sign] = before;
        found += usize::from(letter.is_alphabetic() && is_strange(sign) && c.is_alphabetic());
        before = [sign, c];
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn page(head: &str, text: &[u8]) -> Vec<u8> {
        [b"<!DOCTYPE html><html><head>", head.as_bytes(), b"</head><body><p>", text, b"</p>"]
            .concat()
    }

    fn name(bytes: &[u8]) -> Option<&'static str> {
        stated(bytes).map(Encoding::name)
    }

    #[test]
    fn a_page_is_read_in_what_it_says_unless_its_bytes_say_otherwise() {
        let cyrillic = b"\xcf\xf0\xe8\xe2\xe5\xf2, \xec\xe8\xf0";
        let meta = |charset: &str| format!("<meta charset=\"{charset}\">");
        assert_eq!(name(&page(&meta("windows-1251"), cyrillic)), Some("windows-1251"));
        let old = "<META HTTP-EQUIV=Content-Type CONTENT='text/html; charset=windows-1251'>";
        assert_eq!(name(&page(old, cyrillic)), Some("windows-1251"));
        // UTF-8 whatever it says, and nothing said.
        assert_eq!(name(&page(&meta("iso-8859-1"), "Bến phà".as_bytes())), None);
        assert_eq!(name(&page("", cyrillic)), None);
        // A lie: these bytes are no UTF-8.
        assert_eq!(name(&page(&meta("utf-8"), &cyrillic.repeat(20))), None);
        assert_eq!(name(&page(&meta("utf-16"), cyrillic)), None);
        assert_eq!(name(b"charset=windows-1251 \xcf"), None);
    }

    #[test]
    fn a_page_that_names_another_encoding_of_its_script_is_guessed() {
        let text = "Президент заявил, что новые меры поддержки будут приняты в ближайшее время. \
            Агентство сообщает об этом. Новости дня. Москва. ";
        let wide =
            "Αυτές οι μέρες είναι δύσκολες για όλους, είπε ο Υπουργός στην Αθήνα χθες το βράδυ.";
        let west = "Der Präsident erklärte, die Maßnahmen würden für Bürger überprüft. Größere Änderungen folgen später, während Länder zögern.";
        for (text, real, said, is_kept) in [
            (text, "windows-1251", "koi8-r", false),
            (text, "koi8-r", "windows-1251", false),
            (text, "windows-1251", "windows-1252", false),
            (text, "windows-1251", "windows-1251", true),
            (text, "koi8-r", "koi8-r", true),
            (wide, "windows-1253", "windows-1252", false),
            (wide, "windows-1253", "windows-1253", true),
            (west, "windows-1252", "iso-8859-1", true),
        ] {
            let encoded = encoding_rs::Encoding::for_label(real.as_bytes()).unwrap();
            let bytes = encoded.encode(text).0;
            let bytes = page(&format!("<meta charset={said}>"), &bytes.repeat(4));
            assert_eq!(stated(&bytes).is_some(), is_kept, "{real} as {said}");
        }
    }

    /// A few sentences of each language, with the encoding that its old pages are in.
    const SAMPLES: [(&str, &str); 13] = [
        (
            "windows-1252",
            "Les élèves ont été prévenus: la rivière dépassera bientôt la première échelle, où l'été dernier personne n'était inquiété. Après la forêt, le château déménage déjà ses archives.",
        ),
        (
            "windows-1252",
            "Die Brücke bleibt gesperrt, erklärte der Bürgermeister. Für Fußgänger gäbe es später wieder Öffnungszeiten; die Behörde prüfe die Schäden, während Anwohner über längere Wege klagen. Größere Lösungen fehlen natürlich.",
        ),
        (
            "windows-1252",
            "El río creció rápidamente según los técnicos; mañana habrá una reunión. También cerrarán el puente después de la inundación, explicó el ingeniero José Muñoz, porque así será más fácil la reparación en otoño.",
        ),
        (
            "windows-1252",
            "A água subiu até à ponte e não há previsão de reabertura. Os técnicos da região dizem que a situação é difícil, mas que as famílias já estão em segurança; amanhã haverá uma decisão.",
        ),
        (
            "windows-1252",
            "Vägen över ån är stängd för alla, säger kommunen. Först nästa vår får människor gå över bron igen, när träden har fällts och räckena målats. Många är besvikna, så även åkarna.",
        ),
        (
            "windows-1252",
            "Joen yli ei pääse enää, sanoo päällikkö. Tänään näitä töitä jatketaan, ja myöhemmin syksyllä tästä päätetään. Väki pitää sitä välttämättömänä, mutta äänestäjät eivät ymmärrä.",
        ),
        (
            "windows-1252",
            "Áin flæðir yfir bakka sína og brúin er lokuð, segir þjónustan. Fólk á að fara varlega í nótt því að veðrið versnar þegar líður á kvöldið; þá má búast við flóði við höfnina.",
        ),
        (
            "windows-1252",
            "De brug blijft dicht, zei de burgemeester. Het café aan de rivier is één van de weinige die open zijn.",
        ),
        (
            "windows-1250",
            "Řeka stoupla nejvíc za posledních třicet let, říká hejtman. Příští týden začnou dělníci opravovat most, který je zavřený už od května; lidé musejí jezdit přes vedlejší město a doufají, že se všechno brzy změní.",
        ),
        (
            "ISO-8859-2",
            "Most zostanie zamknięty, powiedział wczoraj burmistrz. Mieszkańcy muszą jeździć dłuższą drogą, a rzeka wciąż się podnosi; służby ostrzegają, że do świąt nic się nie zmieni. Następne posiedzenie odbędzie się później.",
        ),
        (
            "windows-1250",
            "Most zostanie zamknięty, powiedział wczoraj burmistrz. Mieszkańcy muszą jeździć dłuższą drogą, a rzeka wciąż się podnosi; służby ostrzegają, że do świąt nic się nie zmieni. Następne posiedzenie odbędzie się później.",
        ),
        (
            "windows-1254",
            "Köprü kapalı kalacak, dedi belediye başkanı. Nehir iki metreden fazla yükseldiği için insanlar şimdi başka yoldan gidiyor; çalışmaların ağustosta biteceği söyleniyor. Değişiklik şehirde büyük bir sıkıntı yarattı, çünkü ışıklar da çalışmıyor.",
        ),
        (
            "windows-1257",
            "Tiltas lieka uždarytas, pranešė meras. Upė pakilo daugiau nei du metrus, todėl žmonės važiuoja aplinkiniu keliu; kitą savaitę bus sprendžiama, kaip toliau tvarkyti krantą, kurį išplovė vanduo. Gyventojai tikisi, kad viskas greitai pasikeis.",
        ),
    ];

    #[test]
    fn a_page_that_names_another_encoding_of_latin_letters_is_guessed() {
        for (real, text) in SAMPLES {
            let encoded = encoding_rs::Encoding::for_label(real.as_bytes()).unwrap();
            let bytes = encoded.encode(text).0;
            for said in ["windows-1252", "iso-8859-1", "windows-1250", "windows-1254", real] {
                let bytes = page(&format!("<meta charset={said}>"), &bytes);
                let encoding = stated(&bytes).map_or(Wanted::Guess, Wanted::Named);
                let read = decode(&bytes, encoding).text;
                let is_far = real == "windows-1252" && said != real && said != "iso-8859-1";
                // A text with a handful of such letters stays in what it says.
                assert!(read.contains(text) || is_far, "{real} as {said}: {read}");
            }
        }
    }

    #[test]
    fn few_words_do_not_prove_that_a_page_lies() {
        for text in ["Lech Wa³êsa wrote it; the café was full.", "naïve façade, Zoë and Noël"]
        {
            let bytes: Vec<u8> = text.chars().map(|c| u8::try_from(c as u32).unwrap()).collect();
            let bytes = page("<meta charset=iso-8859-1>", &bytes);
            assert_eq!(name(&bytes), Some("windows-1252"), "{text}");
        }
    }

    #[test]
    fn russian_of_the_old_console_is_not_taken_for_what_it_says() {
        let text = "Мост закрыт до осени, сообщил вчера глава города. Река поднялась на два метра, \
            и жители едут в объезд; решение о ремонте будет принято в сентябре.";
        let bytes = encoding_rs::IBM866.encode(text).0;
        let bytes = page("<meta charset=windows-1251>", &bytes);
        assert_eq!(name(&bytes), None);
    }

    #[test]
    fn old_vietnamese_pages_are_read() {
        let bytes = page("<meta charset=windows-1258>", b"B\xea\xecn pha\xec \xf0o\xe0ng");
        let encoding = stated(&bytes).unwrap_or(Encoding::Utf8);
        let text = decode(&bytes, Wanted::Named(encoding)).text.into_owned();
        assert!(text.contains("Bến"), "{text}");
    }
}
