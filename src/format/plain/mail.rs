//! Mails and postings: the headers above, the signature below.

use super::date;
use super::lang::{ALL, Lexicon};
use super::names::push_author;
use super::newsletter::{from_house, read_repeat};
use super::page::{Page, Post, Use};
use super::words::{count, lower};
use crate::article::Role;

/// Reads the headers of a mail, when the page begins with some. Says whether it did.
pub(super) fn read(page: &mut Page<'_>) -> bool {
    let end = headers_end(page);
    let known: Vec<_> =
        (0..end).filter_map(|at| header(page.lines[at].text, &page.lexicon)).collect();
    let is_mail = known.len() >= 2
        && known.iter().any(|(mark, _)| *mark == 's')
        && known.iter().any(|(mark, _)| matches!(mark, 'f' | 'd' | 'x'));
    if !is_mail {
        return letter(page);
    }
    for at in 0..end {
        read_header(page, at);
    }
    page.post = Post::Mail;
    page.body = end;
    read_repeat(page);
    drop_signature(page);
    true
}

/// The most lines that stand above the greeting of a letter.
const ADDRESSES: usize = 20;

/// Reads a letter on paper: addresses, day and matter above a greeting, a
/// farewell near the end. Says whether it is one.
fn letter(page: &mut Page<'_>) -> bool {
    let greets = |at: &usize| is_greeting(page.lines[*at].text);
    let Some(greeting) = (0..page.lines.len().min(ADDRESSES)).find(greets) else { return false };
    // A house that prints a reader's letter has buttons and sections above it.
    if (0..greeting).any(|at| super::furniture::junk(page, at, true).is_some()) {
        return false;
    }
    let end = page.lines.len();
    let parts = (greeting + 1).max(end.saturating_sub(16))..end;
    let takes_leave = parts.into_iter().any(|at| is_farewell(page.lines[at].text));
    let is_short =
        |at: usize| page.lines[at].chars <= 60 && !super::words::asks(page.lines[at].text);
    let days: Vec<_> = (0..greeting)
        .map(|at| date::find(&date::chars(page.lines[at].text), &page.lexicon))
        .collect();
    // A street or a town with its number; a headline with byline and day has none.
    let is_addressed = (0..greeting).any(|at| {
        let text = page.lines[at].text;
        days[at].is_none() && text.contains(|c: char| c.is_numeric()) && count(text) <= 7
    });
    let is_dated = greeting == 1 && days[0].is_some();
    // Without a farewell an address and a day above the greeting say so together.
    let is_headed = is_addressed && days.iter().any(Option::is_some);
    if !(takes_leave || is_headed) {
        return false;
    }
    if !(0..greeting).all(is_short) || !(greeting == 0 || is_addressed || is_dated) {
        return false;
    }
    for at in 0..greeting {
        if let Some(matter) = matter(page.lines[at].text) {
            page.meta.title.get_or_insert(matter.to_owned());
            page.uses[at] = Use::Masthead;
        }
    }
    if let Some((at, date)) = days.into_iter().enumerate().find_map(|(at, day)| Some((at, day?))) {
        page.meta.published = Some(date.iso);
        page.meta.date_line = Some(page.lines[at].text.to_owned());
        page.uses[at] = Use::Masthead;
    }
    page.post = Post::Letter;
    true
}

/// What a letter says that it is about: `Subject: …`, `Betreff: …`.
fn matter(text: &str) -> Option<&str> {
    let (label, matter) = text.split_once(':')?;
    let names = [
        "re",
        "subject",
        "betreff",
        "betrifft",
        "objet",
        "asunto",
        "assunto",
        "oggetto",
        "onderwerp",
        "betreft",
        "dotyczy",
        "věc",
        "konu",
        "perihal",
        "hal",
        "тема",
        "v/v",
        "về việc",
    ];
    let is_matter = names.contains(&lower(label.trim()).as_str()) && super::words::has_word(matter);
    is_matter.then(|| matter.trim())
}

fn begins_with(text: &str, heads: &[&str]) -> bool {
    let low = lower(&text[..text.floor_char_boundary(48)]);
    heads.iter().any(|head| {
        low.strip_prefix(head).is_some_and(|rest| {
            head.ends_with(' ') || !rest.starts_with(char::is_alphanumeric) || !head.is_ascii()
        })
    })
}

/// A line that takes leave: `Yours sincerely,`.
pub(super) fn is_farewell(text: &str) -> bool {
    begins_with(text, FAREWELLS) && (count(text) <= 8 || text.ends_with(','))
}

/// A line that greets: `Dear Ann,`.
pub(super) fn is_greeting(text: &str) -> bool {
    text.len() <= 120
        && text.ends_with([',', ':', '!', '，', '：', '،'])
        && count(text) <= 9
        && begins_with(text, GREETINGS)
}

/// How letters begin, in the languages of the tables.
const GREETINGS: &[&str] = &[
    "dear",
    "dearest",
    "to whom",
    "kính gửi",
    "kính thưa",
    "thân gửi",
    "gửi ",
    "bạn ",
    "em ",
    "anh ",
    "chị ",
    "con ",
    "sehr geehrte",
    "liebe ",
    "lieber ",
    "cher ",
    "chère ",
    "chers ",
    "chères ",
    "madame",
    "monsieur",
    "estimad",
    "querid",
    "muy señor",
    "prezad",
    "caro ",
    "cara ",
    "cari ",
    "gentile",
    "egregio",
    "spett",
    "geachte",
    "beste ",
    "lieve ",
    "szanown",
    "drogi ",
    "droga ",
    "kochan",
    "vážen",
    "milý ",
    "milá ",
    "drahý",
    "drahá",
    "sayın",
    "sevgili",
    "yang ",
    "kepada",
    "yth",
    "уважаем",
    "дорог",
    "шановн",
    "拝啓",
    "尊敬的",
    "敬爱的",
    "敬愛的",
    "亲爱的",
    "親愛的",
    "존경하는",
    "เรียน",
    "กราบเรียน",
    "عزيز",
    "السيد",
    "حضرة",
    "לכבוד",
    "שלום",
    "יקיר",
    "प्रिय",
    "महोदय",
    "आदरणीय",
    "सेवा में",
    "श्रीमान",
];

/// How letters end.
const FAREWELLS: &[&str] = &[
    "yours",
    "sincerely",
    "kind regards",
    "best regards",
    "warm regards",
    "regards",
    "best wishes",
    "with love",
    "love",
    "faithfully",
    "trân trọng",
    "thân ái",
    "kính thư",
    "kính chào",
    "thân mến",
    "mit freundlichen",
    "freundliche grüße",
    "viele grüße",
    "liebe grüße",
    "herzliche",
    "hochachtungsvoll",
    "cordialement",
    "je vous prie",
    "veuillez",
    "bien à vous",
    "salutations",
    "amicalement",
    "atentamente",
    "saludos",
    "un saludo",
    "un abrazo",
    "le saluda",
    "atenciosamente",
    "cordialmente",
    "com os melhores",
    "abraço",
    "um abraço",
    "distinti saluti",
    "cordiali saluti",
    "un caro saluto",
    "met vriendelijke",
    "hoogachtend",
    "hartelijke groet",
    "groeten",
    "z poważaniem",
    "z wyrazami",
    "pozdrawiam",
    "łączę",
    "s pozdravem",
    "s úctou",
    "se srdečným",
    "saygılarımla",
    "saygılarımızla",
    "sevgiler",
    "hormat",
    "salam",
    "с уважением",
    "искренне",
    "с любовью",
    "з повагою",
    "щиро",
    "з любов'ю",
    "敬具",
    "草々",
    "此致",
    "敬上",
    "敬礼",
    "올림",
    "드림",
    "ขอแสดง",
    "ด้วยความ",
    "مع التحية",
    "مع خالص",
    "وتفضلوا",
    "בכבוד",
    "בברכה",
    "שלך",
    "भवदीय",
    "आपका",
    "आपकी",
    "सादर",
    "धन्यवाद",
];

/// Headers stand from the first line to the first gap; what is indented goes on.
fn headers_end(page: &Page<'_>) -> usize {
    let lines = &page.lines;
    (0..lines.len())
        .find(|at| {
            let line = &lines[*at];
            *at > 0 && (line.gap > 0 || (line.indent == 0 && header_name(line.text).is_none()))
        })
        .unwrap_or(lines.len())
}

/// What stands before the colon, when it may be a header's name.
fn header_name(text: &str) -> Option<(&str, &str)> {
    let (name, value) = text.split_once([':', '：'])?;
    let fits = name.chars().count() <= 28
        && !name.contains(['.', ',', '"'])
        && name.split(' ').count() <= 4;
    fits.then_some((name, value.trim()))
}

/// The mark of a header that the language knows, and its value.
fn header<'a>(text: &'a str, lexicon: &Lexicon) -> Option<(char, &'a str)> {
    let (name, value) = header_name(text)?;
    let name = lower(name.trim());
    let tables = ALL.iter().filter(|lang| lang.code == "en" || lang.code == lexicon.lang.code);
    let mut entries =
        tables.flat_map(|lang| lang.mail.split('|')).filter_map(|entry| entry.rsplit_once('='));
    let (_, mark) = entries.find(|(header, _)| *header == name)?;
    Some((mark.chars().next()?, value))
}

fn read_header(page: &mut Page<'_>, at: usize) {
    let text = page.lines[at].text;
    page.uses[at] = Use::Furniture;
    match header(text, &page.lexicon) {
        Some(('s', value)) => {
            let mut title = value.to_owned();
            // A long subject goes on in indented lines.
            for next in at + 1..page.lines.len() {
                if page.lines[next].indent == 0 || page.lines[next].gap > 0 {
                    break;
                }
                title = format!("{title} {}", page.lines[next].text);
            }
            page.meta.title.get_or_insert(title);
            page.uses[at] = Use::Masthead;
        }
        Some(('f', value)) => {
            if let Some(name) = sender(value) {
                let (name, house) = from_house(&name);
                if let Some(house) = house {
                    page.meta.site.get_or_insert(house.to_owned());
                }
                let name = name.to_owned();
                push_author(&mut page.meta.authors, &name, Role::Writer);
                page.uses[at] = Use::Masthead;
            }
        }
        Some(('d', value)) => {
            if let Some(date) = date::find(&date::chars(value), &page.lexicon) {
                page.meta.published.get_or_insert(date.iso);
                page.meta.date_line.get_or_insert(value.to_owned());
                page.uses[at] = Use::Masthead;
            }
        }
        _ => {}
    }
    let goes_on = at > 0 && page.lines[at].indent > 0 && page.uses[at - 1] == Use::Masthead;
    if goes_on
        && header(page.lines[at - 1].text, &page.lexicon).is_some_and(|(mark, _)| mark == 's')
    {
        page.uses[at] = Use::Masthead;
    }
}

/// The name of `Name <a@b>`, `a@b (Name)`.
fn sender(value: &str) -> Option<String> {
    let name = match (value.find('<'), value.find('(')) {
        (Some(at), _) if at > 0 => &value[..at],
        (None, Some(at)) if value[..at].contains('@') => {
            value[at + 1..].trim_end().trim_end_matches(')')
        }
        _ if !value.contains('@') => value,
        _ => return None,
    };
    let name = name.trim().trim_matches('"').trim();
    (!name.is_empty() && name.chars().count() <= 60).then(|| name.to_owned())
}

/// Drops the signature: what stands below a line of two hyphens near the end.
pub(super) fn drop_signature(page: &mut Page<'_>) {
    let from = page.lines.len().saturating_sub(14).max(page.body);
    let Some(at) = (from..page.lines.len()).find(|at| page.lines[*at].text == "--") else { return };
    for line in at..page.lines.len() {
        page.uses[line] = Use::Furniture;
    }
}

#[cfg(test)]
mod tests {
    use super::super::{lines, page::Page};
    use super::*;

    fn page(text: &str) -> Page<'_> {
        let lines = lines::split(text);
        let setting = lines::setting(&lines);
        Page::new(lines, setting, Lexicon::new("en"), Some("en"))
    }

    #[test]
    fn headers_are_the_masthead_of_a_mail() {
        let text = "From: Ann Lee <ann@x.example>\nDate: Wed, 3 Jul 2013 08:12:55 +0100\n\
                    Subject: On tides\n and moons\nTo: list@x.example\n\nHello.\n--\nAnn\n";
        let mut page = page(text);
        assert!(read(&mut page));
        assert_eq!(page.meta.title.as_deref(), Some("On tides and moons"));
        assert_eq!(page.meta.authors[0].name, "Ann Lee");
        assert_eq!(page.meta.published.as_deref(), Some("2013-07-03T08:12"));
        assert_eq!(page.body, 5);
        assert_eq!(page.uses[7], Use::Furniture);
    }

    #[test]
    fn a_letter_keeps_its_addresses_line_by_line_and_has_no_headline() {
        let text = "Ann Lee\n12 Gate Street\nOrme OR1 2AB\n\n14 March 2021\n\nThe Harbour Office\n\
                    Quay Road 3\nOrme OR1 9ZZ\n\nDear Sir or Madam,\n\nThe lamp at the end of the \
                    quay has been dark since the storm, and the boats do not see it.\n\n\
                    Yours faithfully,\n\nAnn Lee\n";
        let article = super::super::read(text);
        let meta = article.meta();
        assert_eq!((meta.title.as_deref(), meta.published.as_deref()), (None, Some("2021-03-14")));
        assert_eq!(article.dropped().count(), 0);
        let said: Vec<_> = article.blocks().iter().map(|block| article.text_of(block)).collect();
        assert!(said.contains(&"Ann Lee\n12 Gate Street\nOrme OR1 2AB"), "{said:?}");
        assert!(said.contains(&"The Harbour Office\nQuay Road 3\nOrme OR1 9ZZ"), "{said:?}");
        let about = text.replace("Dear Sir", "Subject: The lamp\n\nDear Sir");
        assert_eq!(super::super::read(&about).meta().title.as_deref(), Some("The lamp"));
    }

    #[test]
    fn the_few_lines_of_a_mail_are_joined_and_its_farewell_is_not() {
        let text = "From: Ann Lee <ann@x.example>\nSubject: The gate\n\nGreen it is. I will bring \
                    the paint on Saturday\nand you will bring the ladder.\n\nYours\nAnn\n";
        let article = super::super::read(text);
        let said: Vec<_> = article.blocks().iter().map(|block| article.text_of(block)).collect();
        assert!(
            said.iter().any(|text| text.ends_with("on Saturday and you will bring the ladder."))
        );
        assert!(said.contains(&"Yours"), "{said:?}");
    }

    #[test]
    fn a_letter_that_a_newspaper_prints_has_its_headline() {
        let text = "Bạn đọc viết\nĐừng dời chiếc chuông khỏi bến Gành\nThứ hai, ngày 5 tháng 4 năm 2010\nBình luận (14)\n\n\
            Kính gửi quý báo,\nTôi ở bến Gành đã bốn mươi năm và sáng nào cũng nghe tiếng chuông ấy trước khi ra chợ, nay nghe nói sẽ dời đi.\n\
            Mong quý báo nói giúp một lời với phường.\nTrân trọng,\nLê Thị Mận\n";
        let article = super::super::read(text);
        assert_eq!(article.meta().title.as_deref(), Some("Đừng dời chiếc chuông khỏi bến Gành"));
        assert_eq!(article.meta().published.as_deref(), Some("2010-04-05"));
    }

    #[test]
    fn a_poem_that_greets_is_no_letter() {
        let text = "Dear heart,\nthe day is done,\n\nLove is a lamp that burns without a wick and \
                    without oil in it.\n";
        let mut page = page(text);
        assert!(!read(&mut page));
    }

    #[test]
    fn an_article_that_greets_its_readers_has_its_headline() {
        let text = "What the lamp said\nBy Ann Lee\n3 May 2021\n\nDear readers,\n\nThe lamp at the \
                    end of the quay has been dark since the storm in January. It is lit again.\n\n\
                    Yours,\nAnn\n";
        let article = super::super::read(text);
        assert_eq!(article.meta().title.as_deref(), Some("What the lamp said"));
    }

    #[test]
    fn labels_in_an_article_are_no_mail() {
        let mut page = page("Note: this is odd\nQ: Is it?\n\nIt is.\n");
        assert!(!read(&mut page));
    }
}
