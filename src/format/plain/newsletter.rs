//! Letters to subscribers: what their senders add to the header of a mail.

use super::byline::{Trust, facts};
use super::daylike::is_daylike;
use super::page::{Page, Use};
use super::words::{count, ends_sentence, starts_small};

/// `Ann Lee from Small Hours`, `Ann Lee via The Gate`: who writes, and for whom.
pub(super) fn from_house(name: &str) -> (&str, Option<&str>) {
    let marks = [" from ", " via ", " at ", " | ", " qua ", " de la part de "];
    let split = marks.iter().find_map(|mark| name.split_once(mark));
    match split {
        Some((who, house)) if count(who) <= 4 && count(house) <= 6 && !starts_small(house) => {
            (who.trim(), Some(house.trim()))
        }
        _ => (name, None),
    }
}

/// The head of a letter to subscribers, below the header: the subject over again,
/// the dek, the name and the day.
pub(super) fn read_repeat(page: &mut Page<'_>) {
    let Some(title) = page.meta.title.clone() else { return };
    let first = page.body;
    let Some(again) =
        (first..page.lines.len().min(first + 6)).find(|at| page.lines[*at].text == title)
    else {
        return;
    };
    for at in first..again {
        if page.lines[at].chars > 160 || ends_sentence(page.lines[at].text) {
            return;
        }
    }
    page.uses[first..=again].fill(Use::Furniture);
    page.body = again + 1;
    let mut facts_end = again + 1;
    for at in again + 1..page.lines.len().min(again + 6) {
        let line = &page.lines[at];
        let known = facts(line.text, &page.lexicon, Trust::Shape);
        let is_day = is_daylike(line.text, &page.lexicon);
        if is_day {
            page.drop_line(at);
        } else if let Some(found) = known.filter(|_| line.chars <= 80) {
            page.take(at, found);
        } else if at == again + 1 && line.chars <= 200 {
            continue;
        } else {
            break;
        }
        facts_end = at + 1;
    }
    // The dek stands between the headline and the name.
    if facts_end > again + 2 && page.is_body(again + 1) {
        page.meta.subtitle = Some(page.lines[again + 1].text.to_owned());
        page.uses[again + 1] = Use::Masthead;
    }
    page.body = facts_end;
}

#[cfg(test)]
mod tests {
    use super::super::read;
    use super::from_house;

    #[test]
    fn a_letter_to_subscribers_has_its_dek_and_its_house() {
        let text = "From: Ann Lee from Small Hours <hours@letters.example>\nTo: you@inbox.example\n\
                    Subject: On being early\nDate: Sun, 16 Apr 2023 06:00:03 -0400\n\n\
                    View this post on the web\n\nOn being early\nA courtesy that nobody sees\nAnn Lee\n\
                    Apr 16\n\nI arrived on Thursday four hours before the boat. The man at the desk looked \
                    at my ticket.\n";
        let article = read(text);
        let meta = article.meta();
        assert_eq!(meta.title.as_deref(), Some("On being early"));
        assert_eq!(meta.subtitle.as_deref(), Some("A courtesy that nobody sees"));
        assert_eq!(meta.site.as_deref(), Some("Small Hours"));
        let names: Vec<_> = meta.authors.iter().map(|author| author.name.as_str()).collect();
        assert_eq!(names, ["Ann Lee"]);
    }

    #[test]
    fn a_mail_that_tells_its_subject_in_a_sentence_keeps_it() {
        let text = "From: Ann Lee <a@b.example>\nSubject: Paint\nDate: Sun, 16 Apr 2023 06:00:03 -0400\n\n\
                    Paint is what we need. Green, I say, and a good deal of it before Saturday.\n";
        assert!(read(text).text().contains("Paint is what we need."));
        assert_eq!(from_house("Ann Lee from Small Hours"), ("Ann Lee", Some("Small Hours")));
        assert_eq!(from_house("Ann Lee"), ("Ann Lee", None));
    }
}
