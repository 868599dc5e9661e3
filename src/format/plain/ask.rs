//! What other formats may ask about a line of a page: the one place that knows
//! what *Chia sẻ* means answers for saved pages as well.

use super::beside::{agency_of_desk, is_name_beside_day, is_post};
use super::byline::{self, Trust};
use super::houses::is_outlet;
use super::lang::{Junk, Lexicon};
use super::words;
use super::{date, dateline, picture, signs};
use crate::article::{Author, Role};

/// The words of one language, and English ones.
pub struct Tongue(Lexicon);

/// What a line is as furniture.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Furniture {
    /// A button, a counter, a menu.
    Button,
    /// A plea or a notice of rights.
    Plea,
    /// The title of another article behind a word such as *Read more:*.
    More,
    /// The head of a list of other articles.
    Related,
    /// Keywords or their head.
    Tags,
    /// The head of what readers wrote.
    Comments,
}

/// What a line of the masthead states.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Stated {
    /// Names with their roles.
    pub authors: Vec<Author>,
    /// First publication, ISO 8601.
    pub published: Option<String>,
    /// The last change, ISO 8601.
    pub updated: Option<String>,
    /// The outlet that it comes from.
    pub site: Option<String>,
    /// Where it was written, by the byline.
    pub place: Option<String>,
    /// Whether a word of the trade names the authors, and not their shape alone.
    pub is_sure: bool,
    /// Whether those who stand beside the day, and nothing else, are surely people.
    pub is_dated: bool,
}

/// The language of `text`, ISO 639-1; `None` when there are no letters.
pub fn language(text: &str) -> Option<&'static str> {
    super::lang::detect(text)
}

impl Tongue {
    /// The words for texts in `code`, ISO 639-1.
    pub fn new(code: &str) -> Self {
        Self(Lexicon::new(code))
    }

    /// The language, ISO 639-1.
    pub fn code(&self) -> &'static str {
        self.0.lang.code
    }

    /// What the line is as furniture, when it says so as a whole or by its first words.
    pub fn furniture(&self, line: &str) -> Option<Furniture> {
        if !self.0.may_be_junk(line) {
            return None;
        }
        let key = words::key(line);
        if key.is_empty() {
            return None;
        }
        let junk = self.0.junk_line(&key).or_else(|| self.0.junk_head(&key))?;
        Some(match junk {
            Junk::Button | Junk::Menu => Furniture::Button,
            Junk::Plea => Furniture::Plea,
            Junk::More => Furniture::More,
            Junk::Related => Furniture::Related,
            Junk::Tags => Furniture::Tags,
            Junk::Comments => Furniture::Comments,
        })
    }

    /// Whether a line below the text is the page's by its signs: an address behind a word or
    /// two, keywords, a row of buttons, an agency's desk, the mark that ends a release.
    pub fn is_foot(&self, line: &str) -> bool {
        signs::is_link(line)
            || signs::is_tag_row(line)
            || signs::is_row_of_links(line)
            || signs::is_initials(line)
            || signs::is_end(line)
            || self.0.is_row_of_buttons(line)
    }

    /// Whether the whole line is a phrase of furniture.
    pub fn is_phrase(&self, line: &str) -> bool {
        let key = words::key(line);
        !key.is_empty() && self.0.junk_line(&key).is_some()
    }

    /// How many words of furniture a line speaks.
    pub fn lures(&self, line: &str) -> usize {
        self.0.lures(&words::lower(line))
    }

    /// Whether the line is words that lead to who wrote, and no name yet: *Tác giả:*.
    pub fn is_byline_label(&self, line: &str) -> bool {
        let low = words::lower(line.trim_end_matches([':', ' ']).trim_start());
        self.0.label_or_by(&low).is_some_and(|did| did.roles() == [Role::Writer])
    }

    /// What the line states as one of the masthead's; none when any of it is not
    /// understood. Where its place says that it is a byline, a name's shape is enough.
    pub fn stated(&self, line: &str, is_placed: bool) -> Option<Stated> {
        if let Some(authors) = japanese(line) {
            return Some(Stated { authors, is_sure: true, ..Stated::default() });
        }
        let trust = if is_placed { Trust::Shape } else { Trust::Words };
        let facts = byline::facts(line, &self.0, trust);
        let facts = if self.0.lang.code == "zh" || line.len() > 160 {
            facts?
        } else {
            let has_date =
                |facts: &byline::Facts| facts.published.is_some() || facts.updated.is_some();
            match facts {
                Some(facts)
                    if (has_date(&facts) || facts.time.is_none())
                        && (!facts.authors.is_empty() || !line.contains(" by ")) =>
                {
                    facts
                }
                // As pages set them, in a form that books and papers do not have.
                facts => loosened(line)
                    .and_then(|line| byline::facts(&line, &self.0, trust))
                    .filter(|facts| facts.authors.iter().all(|one| self.is_name(&one.name)))
                    .or(facts)?,
            }
        };
        Some(Stated {
            is_dated: is_name_beside_day(&facts, &self.0),
            authors: facts.authors,
            published: facts.published,
            updated: facts.updated,
            site: facts.site,
            place: facts.place,
            is_sure: facts.sure,
        })
    }

    /// The people of a list that holds nothing else, whole names between commas: `Ann
    /// Lee, Bob Ray`. None for one name, for `Lee, Ann`, and for a name with a post, a
    /// house or a degree behind it.
    pub fn people(&self, list: &str) -> Option<Vec<Author>> {
        // A post is named with what it is of: `Master Horticulturalist & Garden Educator`.
        if list.contains('&') {
            return None;
        }
        let commas = list.matches(',').count();
        let found = self.stated(&format!("By {}", list.trim()), true)?;
        let is_whole = |one: &Author| {
            one.role == Role::Writer
                && one.name.split_whitespace().count() >= 2
                && self.is_name(&one.name)
        };
        let is_all = found.authors.len() > commas && found.authors.len() >= 2;
        let is_list = is_all && found.is_sure && found.published.is_none();
        (is_list && found.authors.iter().all(is_whole)).then_some(found.authors)
    }

    /// The agency, the place and the reporters of the dateline that a text begins with.
    pub fn dateline(&self, text: &str) -> (Option<String>, Option<String>, Vec<Author>) {
        let found = dateline::read(text, &self.0).unwrap_or_default();
        (found.agency, found.place, found.authors)
    }

    /// Whether the words name an outlet by a word that outlets are called by.
    pub fn is_outlet(&self, words: &str) -> bool {
        is_outlet(words, &self.0)
    }

    /// The agency that ends a text, in brackets or as a word of its own.
    pub fn agency_at_end(&self, text: &str) -> Option<String> {
        dateline::at_end(text, &self.0)
    }

    /// The agency that a line names and nothing else: *Theo TTXVN*, *(Nguồn: AFP)*.
    pub fn agency_of(&self, line: &str) -> Option<String> {
        const LEADS: [&str; 12] = [
            "theo",
            "nguồn",
            "source",
            "sources",
            "via",
            "from",
            "quelle",
            "fuente",
            "fonte",
            "bron",
            "источник",
            "according to",
        ];
        let line = line.trim().trim_start_matches('(').trim_end_matches([')', '.']).trim();
        let low = words::lower(line);
        let lead = LEADS
            .iter()
            .find(|lead| low.strip_prefix(*lead).is_some_and(|rest| rest.starts_with([' ', ':'])));
        // Letters that change their length in lower case change no lead.
        let rest = lead.map_or(line, |lead| line.get(lead.len()..).unwrap_or_default());
        let name = rest.trim_start_matches([':', ' ']).trim();
        if let Some(agency) = agency_of_desk(name, &self.0) {
            return Some(agency.to_owned());
        }
        let is_all = name.split([',', '/']).all(|one| self.0.is_agency(one.trim()));
        (is_all && !name.is_empty()).then(|| name.to_owned())
    }

    /// The first date in the line, ISO 8601.
    pub fn date(&self, line: &str) -> Option<String> {
        date::find(&date::chars(line), &self.0).map(|date| date.iso)
    }

    /// Whether the line is a credit and nothing else.
    pub fn is_credit(&self, line: &str) -> bool {
        picture::is_credit(line, &self.0)
    }

    /// Whether the line says by its words that it belongs to a picture.
    pub fn is_caption(&self, line: &str) -> bool {
        picture::starts_as_caption(line, &self.0) || picture::ends_with_credit(line, &self.0)
    }

    /// Whether the words say what somebody is, and not who: `Staff Writer`.
    pub fn is_post(&self, words: &str) -> bool {
        is_post(words, &self.0)
    }

    /// Whether the text is shaped like a name.
    pub fn is_name(&self, text: &str) -> bool {
        words::is_name(text, &self.0)
    }
}

/// A line of a page's masthead in the form that the lines of a text have: `Words by An
/// Photographs by Bê` in parts, without a section behind the name (`by An Lê in News`),
/// the clock beside its day (`Feb 3, 2024 – 5:02 pm`, `5:02 PM EST, Feb 3, 2024`). None
/// where nothing changes.
fn loosened(line: &str) -> Option<String> {
    const ROLES: [&str; 8] = [
        " Photographs by ",
        " Photos by ",
        " Photography by ",
        " Pictures by ",
        " Illustrations by ",
        " Words by ",
        " Text by ",
        " Edited by ",
    ];
    const ZONES: [&str; 14] = [
        "EST", "EDT", "ET", "CST", "CDT", "CT", "PST", "PDT", "PT", "GMT", "UTC", "BST", "CET",
        "CEST",
    ];
    let mut out = line.to_owned();
    for role in ROLES {
        out = out.replace(role, &[" | ", role.trim_start()].concat());
    }
    // The clock and its zone.
    let words: Vec<&str> = out.split(' ').collect();
    let is_clock = |word: &str| {
        let (hours, minutes) = word.split_once(':').unwrap_or_default();
        (1..=2).contains(&hours.len())
            && hours.bytes().all(|byte| byte.is_ascii_digit())
            && minutes.as_bytes().get(..2).is_some_and(|two| two.iter().all(u8::is_ascii_digit))
    };
    let mut kept: Vec<&str> = Vec::with_capacity(words.len());
    for (at, word) in words.iter().enumerate() {
        let is_clock_at = |at: usize| words.get(at).is_some_and(|word| is_clock(word));
        let is_dash = matches!(*word, "-" | "–" | "—") && is_clock_at(at + 1);
        let bare = word.trim_end_matches(',');
        let is_behind = at > 0 && (is_clock_at(at - 1) || (at > 1 && is_clock_at(at - 2)));
        if !(is_dash || (is_behind && ZONES.contains(&bare))) {
            kept.push(word);
        }
    }
    out = kept.join(" ");
    // The section behind the name, and where each of them is.
    if let Some((head, tail)) = out.rsplit_once(" in ") {
        let is_short = tail.split(' ').count() <= 3 && tail.starts_with(char::is_uppercase);
        let is_plain = !tail.contains(|c: char| c.is_ascii_digit() || "|–·".contains(c));
        if is_short && is_plain && count(head) >= 2 {
            out = without_places(&out);
        }
    }
    (out != line).then_some(out)
}

/// `文・山田太郎　写真・鈴木花子`: what each did stands before a point.
fn japanese(line: &str) -> Option<Vec<Author>> {
    const DID: [(&str, Role); 7] = [
        ("文", Role::Writer),
        ("取材", Role::Writer),
        ("執筆", Role::Writer),
        ("写真", Role::Photographer),
        ("撮影", Role::Photographer),
        ("訳", Role::Translator),
        ("編集", Role::Editor),
    ];
    if line.len() > 160 || !line.contains(['・', '＝', '：']) {
        return None;
    }
    let one = |part: &str| -> Option<Author> {
        let (did, name) = part.split_once(['・', '＝', '：'])?;
        let (_, role) = DID.iter().find(|(word, _)| *word == did)?;
        let is_name = (2..=8).contains(&name.chars().count())
            && name.chars().all(|c| c.is_alphabetic() && !c.is_ascii());
        is_name.then(|| Author { name: name.to_owned(), role: *role })
    };
    line.split(['\u{3000}', ' ', '／', '/']).filter(|part| !part.is_empty()).map(one).collect()
}

/// `Ann Lee in Boston and Bob Ray in Rome` as `Ann Lee and Bob Ray`.
fn without_places(line: &str) -> String {
    let people = line.split(" and ").map(|one| one.split(" in ").next().unwrap_or(one));
    people.collect::<Vec<_>>().join(" and ")
}

/// A name that is set in capitals, as names are written.
pub fn tamed(name: &str) -> String {
    words::tame_caps(name)
}

/// Whether the text ends as a sentence does.
pub fn ends_sentence(text: &str) -> bool {
    words::ends_sentence(text)
}

/// How many sentences end in the text.
pub fn sentences(text: &str) -> usize {
    words::sentences(text)
}

/// The number of words; for scripts without spaces a guess.
pub fn count(text: &str) -> usize {
    words::count(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_of_whole_names_is_several_people() {
        let tongue = Tongue::new("en");
        for (list, wanted) in [
            ("Ann Lee, Bob Ray", Some(vec!["Ann Lee", "Bob Ray"])),
            ("Ann Lee, Bob Ray and Cy Dee", Some(vec!["Ann Lee", "Bob Ray", "Cy Dee"])),
            ("Lee, Ann", None),
            ("Ann Lee, Jr.", None),
            ("Ann Lee, PhD", None),
            ("Ann Lee, Staff Writer", None),
            ("Ann Lee, Reuters", None),
            ("Ann Lee", None),
            ("5/5", None),
        ] {
            let people = tongue.people(list);
            let people = people
                .as_ref()
                .map(|people| people.iter().map(|one| one.name.as_str()).collect::<Vec<_>>());
            assert_eq!(people, wanted, "{list}");
        }
    }

    #[test]
    fn lines_of_a_page_are_read_as_those_of_a_text() {
        for (code, line, names, published) in [
            ("en", "Ann Lee in Boston and Bob Ray in Rome", "Ann Lee, Bob Ray", None),
            ("en", "Posted on February 3, 2024 by Ann Lee in News", "Ann Lee", Some("2024-02-03")),
            ("en", "By Ann Lee – Feb 3, 2024 – 5:02 pm", "Ann Lee", Some("2024-02-03T17:02")),
            ("en", "Words by Ann Lee Photographs by Bob Ray", "Ann Lee, Bob Ray", None),
            ("ja", "文・山田太郎　写真・鈴木花子", "山田太郎, 鈴木花子", None),
        ] {
            let said = Tongue::new(code).stated(line, true).unwrap_or_default();
            let found: Vec<&str> = said.authors.iter().map(|one| one.name.as_str()).collect();
            assert_eq!(found.join(", "), names, "{line}");
            assert_eq!(said.published.as_deref(), published, "{line}");
        }
        assert_eq!(japanese("文・章を読む人の多い町"), None);
        assert_eq!(
            Tongue::new("vi").agency_of("Theo Reuters, AFP").as_deref(),
            Some("Reuters, AFP")
        );
    }

    #[test]
    fn figures_are_no_name() {
        let said = Tongue::new("vi").stated("Đánh giá bài viết: 5/5 (12 lượt)", true);
        assert_eq!(said.map(|said| said.authors).unwrap_or_default(), []);
    }
}
