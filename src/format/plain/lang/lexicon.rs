//! The words of a text's language and of English as one. Nothing is built but
//! three short lists: what is asked often is asked of the tables' indexes.

use std::borrow::Cow;

use super::super::chars::Signs;
use super::super::words::{is_wordish, lower_char};
use super::first::FirstWord;
use super::index::{Index, LEAD, hash, is_letter};
use super::{ALL, INDEXES, Lang, Set, is_unspaced, place};
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
    fn of(mark: u8) -> Self {
        match mark {
            b'p' => Self::Photographed,
            b'b' => Self::Both,
            b't' => Self::Translated,
            b'e' => Self::Edited,
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
#[derive(Clone)]
pub(in super::super) struct Lexicon {
    /// The table of the text's language.
    pub lang: &'static Lang,
    /// Whether the language is written without spaces.
    pub unspaced: bool,
    /// Words after a name, the longest first.
    pub after: Vec<(&'static str, Did)>,
    /// Forms of months, the longest first.
    pub months: Vec<(Cow<'static, str>, u32)>,
    /// The tables that are asked, that of the language first.
    tables: Vec<(&'static Lang, Index)>,
}

/// The lists that say what a whole line is, but for buttons: what the last
/// table says counts.
const HEADS: [(Set, Junk); 4] = [
    (Set::Related, Junk::Related),
    (Set::More, Junk::More),
    (Set::Comments, Junk::Comments),
    (Set::Tags, Junk::Tags),
];

/// The lists whose phrases begin a line of furniture, and what it is then.
const OPENERS: [(Set, Junk); 5] = [
    (Set::Tags, Junk::Tags),
    (Set::Comments, Junk::Comments),
    (Set::More, Junk::More),
    (Set::Related, Junk::More),
    (Set::Opens, Junk::Plea),
];

/// What stands between such a phrase and a title or keywords.
const HEAD_ENDS: [char; 5] = [':', '>', '»', '→', '|'];

/// The same, and dashes, which end a phrase of two words or more before a title.
const MORE_ENDS: [char; 8] = [':', '>', '»', '→', '|', '-', '–', '—'];

/// Their signs.
const MORE_SIGNS: Signs = Signs::of(":>»→|-–—");

/// The lists by whose words masthead lines are taken apart.
const FACTS: [Set; 10] = [
    Set::By,
    Set::Labels,
    Set::Titles,
    Set::And,
    Set::Source,
    Set::Published,
    Set::Updated,
    Set::Photo,
    Set::Clock,
    Set::Weekdays,
];

impl Lexicon {
    /// The words for texts in `code`.
    pub fn new(code: &str) -> Self {
        let (own, english) = (place(code), place("en"));
        let mut places = vec![own, english];
        places.dedup();
        let tables: Vec<_> = places.iter().map(|at| (ALL[*at], INDEXES[*at])).collect();
        Self {
            lang: ALL[own],
            unspaced: is_unspaced(code),
            after: after(&tables),
            months: tables.iter().flat_map(|(lang, _)| months(lang)).collect(),
            tables,
        }
    }

    fn indexes(&self) -> impl DoubleEndedIterator<Item = Index> + '_ {
        self.tables.iter().map(|(_, index)| *index)
    }

    /// Whether the list `set` holds `phrase` (lower case).
    pub fn has(&self, set: Set, phrase: &str) -> bool {
        let hash = hash(phrase.as_bytes(), 0, phrase.len());
        self.indexes().any(|index| index.find_hashed(set, phrase, hash).is_some())
    }

    /// The phrases of the list `set`.
    pub fn all(&self, set: Set) -> impl Iterator<Item = &'static str> {
        let separator = char::from(set.separator());
        self.tables.iter().flat_map(move |(lang, _)| set.of(lang).split(separator))
    }

    /// The phrases of the list `set` that `low` (lower case) begins with.
    pub fn leading(&self, set: Set, low: &str) -> impl Iterator<Item = &'static str> {
        self.indexes().flat_map(move |index| index.leading(set, low)).map(|(phrase, _)| phrase)
    }

    /// Whether any phrase of `set` may begin as `text` does: a quick no.
    pub fn may_lead(&self, set: Set, text: &str) -> bool {
        if let Some(head) = text.as_bytes().first_chunk::<LEAD>().filter(|head| head.is_ascii()) {
            let low = head.map(|byte| byte.to_ascii_lowercase());
            return self.indexes().any(|index| index.may_begin(set, low));
        }
        let Some(first) = text.chars().next() else { return false };
        let mut buffer = [0; 4];
        let first = lower_char(first).encode_utf8(&mut buffer);
        self.indexes().any(|index| index.may_lead(set, first))
    }

    /// What the label `head` says that somebody did: before a name with a colon.
    pub fn label(&self, head: &str) -> Option<Did> {
        self.indexes().find_map(|index| index.find(Set::Labels, head)).map(Did::of)
    }

    /// What `head` says that somebody did: before a name with a colon or without.
    pub fn label_or_by(&self, head: &str) -> Option<Did> {
        let by = || self.indexes().find_map(|index| index.find(Set::By, head)).map(Did::of);
        self.label(head).or_else(by)
    }

    /// The words before a name without a colon that `low` (lower case) begins
    /// with, the longest first.
    pub fn leading_by(&self, low: &str) -> Vec<(&'static str, Did)> {
        let found = self.indexes().flat_map(|index| index.leading(Set::By, low));
        let mut found: Vec<_> = found.map(|(phrase, mark)| (phrase, Did::of(mark))).collect();
        found.sort_by_key(|(phrase, _)| usize::MAX - phrase.len());
        found
    }

    /// Whether `name` is that of a news agency; case counts.
    pub fn is_agency(&self, name: &str) -> bool {
        self.has(Set::Agencies, name)
    }

    /// `Gửi bạn bè | In trang`: buttons between strokes, and nothing else.
    pub fn is_row_of_buttons(&self, line: &str) -> bool {
        let is_button = |part: &str| {
            let key = super::super::words::key(part);
            !key.is_empty() && self.junk_line(&key).is_some()
        };
        line.len() <= 200 && line.contains(" | ") && line.split(" | ").all(is_button)
    }

    /// Whether every text in the language holds `word` (lower case).
    pub fn is_common(&self, word: &str) -> bool {
        self.tables[0].1.find(Set::Common, word).is_some()
    }

    /// Whether the first word of `text` begins any furniture. Most lines of a
    /// book are done with here.
    pub fn may_be_junk(&self, text: &str) -> bool {
        let begins = |word: &str| self.has(Set::Firsts, word);
        if self.unspaced || self.lang.code == "ko" {
            return true;
        }
        if let Some(word) = FirstWord::ascii(text) {
            return begins(word.as_str());
        }
        if text.starts_with(['>', '*', '©', 'ⓒ', '<', '+']) {
            return true;
        }
        let text = text.trim_start_matches(|c| !is_wordish(c) || c.is_ascii_digit());
        if let Some(word) = FirstWord::ascii(text) {
            return begins(word.as_str());
        }
        let Some(word) = FirstWord::of(text, |c| is_wordish(c) && !c.is_ascii_digit()) else {
            return true;
        };
        // The tables part words at ASCII signs only.
        begins(word.as_str())
            || FirstWord::of(text, |c| !c.is_ascii() || is_letter(c as u8))
                .is_some_and(|word| begins(word.as_str()))
    }

    /// Whether a line (lower case) that stands in the body speaks as furniture does.
    pub fn has_lure(&self, low: &str) -> bool {
        self.each_lure().any(|lure| low.contains(lure))
    }

    fn each_lure(&self) -> impl Iterator<Item = &'static str> {
        self.tables.iter().flat_map(|(lang, _)| lang.lures.split('|'))
    }

    /// How many words of furniture a line (lower case) speaks.
    pub fn lures(&self, low: &str) -> usize {
        self.each_lure().filter(|lure| low.contains(lure)).count()
    }

    /// What the whole of `key` is as furniture.
    pub fn junk_line(&self, key: &str) -> Option<Junk> {
        self.exact(key).or_else(|| {
            let signs = Signs::of(key);
            let is_row = signs.meet(Signs::of(" |/"))
                && key.split([' ', '|', '/', '·', ':']).all(|word| {
                    word.is_empty() || self.exact(word).is_some_and(|is| is == Junk::Button)
                });
            let is_bar = || {
                signs.meet(Signs::of("|•·"))
                    && key.contains(['|', '•', '·'])
                    && key.split(['|', '•', '·']).all(|phrase| self.exact(phrase.trim()).is_some())
            };
            (is_row || is_bar()).then_some(Junk::Button)
        })
    }

    /// What `phrase` is as furniture by itself.
    fn exact(&self, phrase: &str) -> Option<Junk> {
        const SETS: [Set; 5] = [Set::Related, Set::More, Set::Comments, Set::Tags, Set::Buttons];
        let hash = hash(phrase.as_bytes(), 0, phrase.len());
        let mut button = None;
        for index in self.indexes().rev() {
            match index.first_with(&SETS, phrase, hash) {
                Some(at) if at < HEADS.len() => return Some(HEADS[at].1),
                Some(_) => button = Some(Junk::Button),
                None => {}
            }
        }
        button
    }

    /// What a line whose key begins with a phrase of furniture is. Before a
    /// title or keywords the phrase must be ended by a colon or its like.
    pub fn junk_head(&self, key: &str) -> Option<Junk> {
        // Only a plea needs none of the signs.
        let may_end = MORE_SIGNS.may_be_in(key);
        let is_head = |phrase: &str, junk: Junk| {
            let rest = &key[phrase.len()..];
            match junk {
                Junk::Plea => self.is_boundary(phrase, rest),
                Junk::More if phrase.contains(' ') => rest.trim_start().starts_with(MORE_ENDS),
                _ => rest.trim_start().starts_with(HEAD_ENDS),
            }
        };
        // The longest counts; of two the later table, and there the later list.
        let mut best = ((0, 0, 0), None);
        for (table, index) in self.indexes().enumerate() {
            for (set, phrase) in index.openers(key) {
                let Some(rank) = OPENERS.iter().position(|(opener, _)| *opener == set) else {
                    continue;
                };
                let (junk, rank) = (OPENERS[rank].1, (phrase.len(), table, rank));
                let may_be = may_end || junk == Junk::Plea;
                if may_be && rank >= best.0 && is_head(phrase, junk) {
                    best = (rank, Some(junk));
                }
            }
        }
        best.1
    }

    /// The longest phrase of a plea that `key` begins with.
    pub fn plea(&self, key: &str) -> Option<&'static str> {
        let found = self.leading(Set::Opens, key);
        found
            .filter(|phrase| self.is_boundary(phrase, &key[phrase.len()..]))
            .max_by_key(|phrase| phrase.len())
    }

    /// The longest phrase before the title of another article that `key` begins with.
    pub fn more(&self, key: &str) -> Option<&'static str> {
        self.indexes()
            .flat_map(|index| index.openers(key))
            .filter(|(set, _)| matches!(set, Set::More | Set::Related))
            .map(|(_, phrase)| phrase)
            .filter(|phrase| key[phrase.len()..].starts_with(' '))
            .max_by_key(|phrase| phrase.len())
    }

    fn is_boundary(&self, phrase: &str, rest: &str) -> bool {
        self.unspaced
            || phrase.ends_with(|c: char| !c.is_alphanumeric())
            || !rest.starts_with(char::is_alphanumeric)
    }

    /// Whether `word` (lower case) is one of the words by which masthead lines are
    /// taken apart. Such a word may be left out where the facts are shown.
    pub fn is_spent(&self, word: &str) -> bool {
        let own = self.tables.iter().flat_map(|(lang, _)| FACTS.map(|set| set.of(lang)));
        let own = own.chain(self.tables.iter().map(|(lang, _)| lang.mail));
        own.into_iter().any(|list| holds_word(list, word))
            || self.after.iter().any(|(phrase, _)| holds_word(phrase, word))
    }
}

/// Whether `word` stands in `list` as a word of its own; the marks behind `=` are none.
fn holds_word(list: &str, word: &str) -> bool {
    list.match_indices(word).any(|(at, _)| {
        let (before, after) = (&list[..at], &list[at + word.len()..]);
        !before.ends_with(|c| is_wordish(c) || c == '=') && !after.starts_with(is_wordish)
    })
}

/// The words after a name, the longest first.
fn after(tables: &[(&'static Lang, Index)]) -> Vec<(&'static str, Did)> {
    let mut entries: Vec<_> = tables
        .iter()
        .flat_map(|(lang, _)| lang.after.split('|'))
        .filter_map(|entry| entry.rsplit_once('='))
        .map(|(phrase, mark)| (phrase, Did::of(mark.bytes().next().unwrap_or_default())))
        .collect();
    entries.sort_by_key(|(phrase, _)| usize::MAX - phrase.len());
    entries
}

/// A form with the spaces that its table writes as underscores.
fn spaced(form: &'static str) -> Cow<'static, str> {
    if form.contains('_') { form.replace('_', " ").into() } else { form.into() }
}

/// The forms of the months of a language, the longest first.
fn months(lang: &'static Lang) -> Vec<(Cow<'static, str>, u32)> {
    let mut forms: Vec<(Cow<'static, str>, u32)> = Vec::new();
    for (number, month) in (1..).zip(lang.months.split('|')) {
        // `tháng 1` is one form of two words; elsewhere spaces part the forms.
        if lang.code == "vi" {
            // `06 Th9 2020`, `6 thg 9, 2020`: as blogs and browsers shorten it.
            forms.extend(["th", "thg "].map(|short| (format!("{short}{number}").into(), number)));
            let spaces = month.match_indices(' ').map(|(at, _)| at).chain([month.len()]);
            let ends = spaces.skip(1).step_by(2);
            let mut start = 0;
            forms.extend(ends.map(|end| {
                let form = &month[start..end];
                start = end + 1;
                (spaced(form), number)
            }));
        } else {
            forms.extend(month.split(' ').map(|form| (spaced(form), number)));
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

    #[test]
    fn no_phrase_of_furniture_is_overlooked_by_its_first_word() {
        for lang in ALL {
            let lexicon = Lexicon::new(lang.code);
            for set in Set::LISTS.into_iter().filter(|set| set.is_furniture()) {
                for phrase in set.of(lang).split('|') {
                    assert!(lexicon.may_be_junk(phrase), "{} {phrase:?}", lang.code);
                }
            }
        }
        let english = Lexicon::new("en");
        assert!(english.may_be_junk("Share…"));
        assert!(!english.may_be_junk("Ferries are late here."));
    }

    #[test]
    fn words_of_the_trade_are_spent() {
        let vi = Lexicon::new("vi");
        for (word, is) in
            [("ảnh", true), ("by", true), ("photographs", true), ("w", false), ("phà", false)]
        {
            assert_eq!(vi.is_spent(word), is, "{word}");
        }
    }
}
