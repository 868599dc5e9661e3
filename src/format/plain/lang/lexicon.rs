//! The words of a text's language, and English ones, made ready for asking.

use std::collections::{HashMap, HashSet};

use super::super::words::{is_wordish, lower_char};
use super::{Lang, en, is_unspaced, table};
use crate::article::Role;

/// What somebody did for the article.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in super::super) enum Did {
    Wrote,
    Photographed,
    Both,
    Translated,
    Edited,
}

impl Did {
    fn of(mark: &str) -> Self {
        match mark {
            "p" => Self::Photographed,
            "b" => Self::Both,
            "t" => Self::Translated,
            "e" => Self::Edited,
            _ => Self::Wrote,
        }
    }

    /// The roles that it stands for.
    pub fn roles(self) -> &'static [Role] {
        match self {
            Self::Wrote => &[Role::Writer],
            Self::Photographed => &[Role::Photographer],
            Self::Both => &[Role::Writer, Role::Photographer],
            Self::Translated => &[Role::Translator],
            Self::Edited => &[Role::Editor],
        }
    }
}

/// What a line of furniture is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in super::super) enum Junk {
    /// A button, a counter, a menu.
    Button,
    /// A path or a row of sections, as stands below the name of an outlet.
    Menu,
    /// A plea, a notice of rights.
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

/// The tables of a language and of English as one.
pub(in super::super) struct Lexicon {
    /// The table of the text's language.
    pub lang: &'static Lang,
    /// Whether the language is written without spaces.
    pub unspaced: bool,
    /// Words before a name without a colon, the longest first.
    pub by: Vec<(&'static str, Did)>,
    /// Words before a name with a colon.
    pub labels: HashMap<&'static str, Did>,
    /// Words after a name.
    pub after: Vec<(&'static str, Did)>,
    /// Forms of months.
    pub months: Vec<(String, u32)>,
    exact: HashMap<&'static str, Junk>,
    heads: HashMap<char, Vec<(&'static str, Junk)>>,
    /// The first words of all furniture, for a quick no.
    firsts: HashSet<String>,
    sets: HashMap<Set, HashSet<&'static str>>,
    /// The phrases of the sets by their first char.
    leads: HashMap<(Set, char), Vec<&'static str>>,
    agencies: HashSet<&'static str>,
    common: HashSet<&'static str>,
}

/// A list that is asked whether it holds a phrase.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(in super::super) enum Set {
    Titles,
    And,
    Photo,
    Pictured,
    Source,
    Outlets,
    Sections,
    Series,
    Published,
    Updated,
    Weekdays,
    Clock,
    Speakers,
    Story,
    Folio,
}

impl Lexicon {
    /// The words for texts in `code`.
    pub fn new(code: &str) -> Self {
        let lang = table(code);
        let both: Vec<&'static Lang> =
            if lang.code == "en" { vec![lang] } else { vec![lang, &en::TABLE] };
        let mut lexicon = Self {
            lang,
            unspaced: is_unspaced(code),
            by: marked(&both, |lang| lang.by),
            labels: marked(&both, |lang| lang.labels).into_iter().rev().collect(),
            after: marked(&both, |lang| lang.after),
            months: both.iter().flat_map(|lang| months(lang)).collect(),
            exact: HashMap::new(),
            heads: HashMap::new(),
            firsts: HashSet::new(),
            sets: HashMap::new(),
            leads: HashMap::new(),
            agencies: both.iter().flat_map(|lang| lang.agencies.split('|')).collect(),
            common: lang.common.split(' ').collect(),
        };
        for lang in &both {
            lexicon.add_firsts(lang);
            lexicon.add_junk(lang);
            lexicon.add_sets(lang);
        }
        lexicon
    }

    fn add_junk(&mut self, lang: &'static Lang) {
        for (list, junk) in [
            (lang.buttons, Junk::Button),
            (lang.tags, Junk::Tags),
            (lang.comments, Junk::Comments),
            (lang.more, Junk::More),
            (lang.related, Junk::Related),
        ] {
            for phrase in list.split('|') {
                if junk == Junk::Button {
                    self.exact.entry(phrase).or_insert(junk);
                } else {
                    self.exact.insert(phrase, junk);
                    self.add_head(phrase, if junk == Junk::Related { Junk::More } else { junk });
                }
            }
        }
        for phrase in lang.opens.split('|') {
            self.add_head(phrase, Junk::Plea);
        }
    }

    fn add_firsts(&mut self, lang: &'static Lang) {
        let lists = [lang.buttons, lang.tags, lang.comments, lang.more, lang.related, lang.opens];
        let phrases = lists.into_iter().flat_map(|list| list.split('|'));
        self.firsts.extend(phrases.filter_map(first_word));
    }

    /// Whether the first word of `text` begins any furniture. Most lines of a
    /// book are done with here.
    pub fn may_be_junk(&self, text: &str) -> bool {
        if self.unspaced
            || self.lang.code == "ko"
            || text.starts_with(['>', '*', '©', 'ⓒ', '<', '+'])
        {
            return true;
        }
        first_word(text).is_none_or(|word| self.firsts.contains(word.as_str()))
    }

    fn add_head(&mut self, phrase: &'static str, junk: Junk) {
        if let Some(first) = phrase.chars().next() {
            self.heads.entry(first).or_default().push((phrase, junk));
        }
    }

    fn add_sets(&mut self, lang: &'static Lang) {
        for (set, list) in [
            (Set::Titles, lang.titles),
            (Set::And, lang.and),
            (Set::Photo, lang.photo),
            (Set::Pictured, lang.pictured),
            (Set::Source, lang.source),
            (Set::Outlets, lang.outlets),
            (Set::Sections, lang.sections),
            (Set::Series, lang.series),
            (Set::Published, lang.published),
            (Set::Updated, lang.updated),
            (Set::Weekdays, lang.weekdays),
            (Set::Clock, lang.clock),
            (Set::Speakers, lang.speakers),
            (Set::Story, lang.story),
            (Set::Folio, lang.folio),
        ] {
            for phrase in list.split('|') {
                let is_new = self.sets.entry(set).or_default().insert(phrase);
                if let Some(first) = phrase.chars().next().filter(|_| is_new) {
                    self.leads.entry((set, first)).or_default().push(phrase);
                }
            }
        }
    }

    /// Whether the list `set` holds `phrase` (lower case).
    pub fn has(&self, set: Set, phrase: &str) -> bool {
        self.sets.get(&set).is_some_and(|words| words.contains(phrase))
    }

    /// The phrases of the list `set`.
    pub fn all(&self, set: Set) -> impl Iterator<Item = &'static str> {
        self.sets.get(&set).into_iter().flatten().copied()
    }

    /// The phrases of the list `set` that `low` (lower case) begins with.
    pub fn leading(&self, set: Set, low: &str) -> impl Iterator<Item = &'static str> {
        let phrases = low.chars().next().and_then(|first| self.leads.get(&(set, first)));
        phrases.into_iter().flatten().copied().filter(move |phrase| low.starts_with(phrase))
    }

    /// Whether the first char of `text` begins any phrase of `set`: a quick no.
    pub fn may_lead(&self, set: Set, text: &str) -> bool {
        text.chars().next().is_some_and(|c| self.leads.contains_key(&(set, lower_char(c))))
    }

    /// Whether `name` is that of a news agency; case counts.
    pub fn is_agency(&self, name: &str) -> bool {
        self.agencies.contains(name)
    }

    /// Whether every text in the language holds `word` (lower case).
    pub fn is_common(&self, word: &str) -> bool {
        self.common.contains(word)
    }

    /// What the whole of `key` is as furniture.
    pub fn junk_line(&self, key: &str) -> Option<Junk> {
        self.exact.get(key).copied().or_else(|| {
            let is_row = key.contains([' ', '|', '/'])
                && key.split([' ', '|', '/', '·', ':']).all(|word| {
                    word.is_empty() || self.exact.get(word).is_some_and(|is| *is == Junk::Button)
                });
            let is_bar = key.contains(['|', '•', '·'])
                && key.split(['|', '•', '·']).all(|phrase| self.exact.contains_key(phrase.trim()));
            (is_row || is_bar).then_some(Junk::Button)
        })
    }

    /// What a line whose key begins with a phrase of furniture is. Before a
    /// title or keywords the phrase must be ended by a colon or its like.
    pub fn junk_head(&self, key: &str) -> Option<Junk> {
        let heads = self.heads.get(&key.chars().next()?)?;
        heads
            .iter()
            .filter_map(|(phrase, junk)| {
                let rest = key.strip_prefix(phrase)?;
                let is_end = match junk {
                    Junk::Plea => self.is_boundary(phrase, rest),
                    _ => rest.trim_start().starts_with([':', '>', '»', '→', '|']),
                };
                is_end.then_some((phrase.len(), *junk))
            })
            .max_by_key(|(len, _)| *len)
            .map(|(_, junk)| junk)
    }

    fn is_boundary(&self, phrase: &str, rest: &str) -> bool {
        self.unspaced
            || phrase.ends_with(|c: char| !c.is_alphanumeric())
            || !rest.starts_with(char::is_alphanumeric)
    }

    /// Every word of the phrases that masthead lines are taken apart by. Such a
    /// word may be left out where the facts are shown.
    pub fn spent(&self) -> HashSet<&'static str> {
        let phrases = self.by.iter().map(|(phrase, _)| *phrase);
        let phrases = phrases.chain(self.labels.keys().copied());
        let phrases = phrases.chain(self.after.iter().map(|(phrase, _)| *phrase));
        let sets = [
            Set::Titles,
            Set::And,
            Set::Source,
            Set::Published,
            Set::Updated,
            Set::Photo,
            Set::Clock,
            Set::Weekdays,
        ];
        let sets = sets.into_iter().flat_map(|set| self.all(set));
        let mail = [self.lang.mail, en::TABLE.mail];
        let mail = mail.into_iter().flat_map(|list| list.split('|'));
        let mail = mail.map(|entry| entry.split('=').next().unwrap_or_default());
        phrases
            .chain(sets)
            .chain(mail)
            .flat_map(|phrase| phrase.split(|c: char| !is_wordish(c)))
            .filter(|word| !word.is_empty())
            .collect()
    }
}

/// The first word of letters, in lower case; figures are no part of it.
fn first_word(text: &str) -> Option<String> {
    let mut word = String::new();
    for c in text.chars() {
        if is_wordish(c) && !c.is_ascii_digit() {
            word.push(lower_char(c));
        } else if !word.is_empty() {
            break;
        }
    }
    (!word.is_empty()).then_some(word)
}

/// The entries of marked lists, the longest phrase first.
fn marked(langs: &[&'static Lang], list: fn(&Lang) -> &'static str) -> Vec<(&'static str, Did)> {
    let mut entries: Vec<_> = langs
        .iter()
        .flat_map(|lang| list(lang).split('|'))
        .filter_map(|entry| entry.rsplit_once('='))
        .map(|(phrase, mark)| (phrase, Did::of(mark)))
        .collect();
    entries.sort_by_key(|(phrase, _)| usize::MAX - phrase.len());
    entries
}

fn months(lang: &'static Lang) -> Vec<(String, u32)> {
    let mut forms = Vec::new();
    for (number, month) in (1..).zip(lang.months.split('|')) {
        // `tháng 1` is one form of two words; elsewhere spaces part the forms.
        if lang.code == "vi" {
            let words: Vec<_> = month.split(' ').collect();
            forms.extend(words.chunks(2).map(|pair| (pair.join(" "), number)));
        } else {
            forms.extend(month.split(' ').map(|form| (form.replace('_', " "), number)));
        }
    }
    forms.sort_by_key(|(form, _)| usize::MAX - form.len());
    forms
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn furniture_is_known_by_its_words() {
        let lexicon = Lexicon::new("vi");
        assert_eq!(lexicon.junk_line("chia sẻ"), Some(Junk::Button));
        assert_eq!(lexicon.junk_line("facebook zalo email in"), Some(Junk::Button));
        assert_eq!(lexicon.junk_line("tin liên quan"), Some(Junk::Related));
        assert_eq!(lexicon.junk_head("xem thêm: một bài khác"), Some(Junk::More));
        assert_eq!(lexicon.junk_head("từ khóa: a, b"), Some(Junk::Tags));
        assert_eq!(lexicon.junk_head("read more: another one"), Some(Junk::More));
    }

    #[test]
    fn prose_is_no_furniture_by_its_words() {
        let lexicon = Lexicon::new("vi");
        assert_eq!(lexicon.junk_line("chia sẻ một góc chăn"), None);
        assert_eq!(lexicon.junk_head("xem thêm một bài khác"), None);
        assert_eq!(lexicon.junk_head("chia sẻ khi chưa ai kịp hỏi"), None);
    }

    #[test]
    fn months_have_their_forms() {
        let lexicon = Lexicon::new("vi");
        assert!(lexicon.months.contains(&("tháng giêng".into(), 1)));
        assert!(lexicon.months.contains(&("tháng 12".into(), 12)));
        assert!(Lexicon::new("ar").months.contains(&("كانون الأول".into(), 12)));
    }
}
