//! What other formats may ask about a line of a page: the one place that knows
//! what *Chia sẻ* means answers for saved pages as well.

use super::byline::{self, Trust};
use super::lang::{Junk, Lexicon};
use super::words;
use super::{date, dateline, picture};
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
    /// Whether a word of the trade names the authors, and not their shape alone.
    pub is_sure: bool,
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
        let trust = if is_placed { Trust::Shape } else { Trust::Words };
        let facts = byline::facts(line, &self.0, trust)?;
        Some(Stated {
            authors: facts.authors,
            published: facts.published,
            updated: facts.updated,
            site: facts.site,
            is_sure: facts.sure,
        })
    }

    /// The people of a list that holds nothing else, whole names between commas: `Ann
    /// Lee, Bob Ray`. None for one name, for `Lee, Ann`, and for a name with a post, a
    /// house or a degree behind it.
    pub fn people(&self, list: &str) -> Option<Vec<Author>> {
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

    /// The agency and the place of the dateline that a text begins with.
    pub fn dateline(&self, text: &str) -> (Option<String>, Option<String>) {
        let found = dateline::read(text, &self.0).unwrap_or_default();
        (found.agency, found.place)
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
        self.0.is_agency(name).then(|| name.to_owned())
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

    /// Whether the text is shaped like a name.
    pub fn is_name(&self, text: &str) -> bool {
        words::is_name(text, &self.0)
    }
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
    fn figures_are_no_name() {
        let said = Tongue::new("vi").stated("Đánh giá bài viết: 5/5 (12 lượt)", true);
        assert_eq!(said.map(|said| said.authors).unwrap_or_default(), []);
    }
}
