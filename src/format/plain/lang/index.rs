//! The phrases of a table, found by what they say and by what they begin with.
//! The compiler makes the index: the program starts without building any.
//!
//! Two sets of chains run through the entries: one by the hash of the whole
//! phrase, one by its list and its first bytes.

use super::{Lang, Set};

/// How many chains there are by first bytes; a power of two.
const LEADS: usize = 2048;

/// How many of its first bytes tell a phrase from others. Shorter phrases have
/// chains by their first byte.
pub(super) const LEAD: usize = 3;

/// How many bits tell which chars begin the phrases of which list; a power of two.
const FIRSTS: usize = 8192;

/// Those bits.
type Firsts = [u64; FIRSTS / 64];

/// The end of a chain.
const END: u16 = u16::MAX;

/// A phrase of a list: where it stands in the text of the list.
#[derive(Clone, Copy)]
struct Entry {
    /// The list that it is of.
    list: Set,
    /// The list whose text holds it: another one for the first words of furniture.
    home: Set,
    /// Its length in bytes.
    len: u8,
    /// The letter behind its `=`, zero without.
    mark: u8,
    /// Its last byte.
    last: u8,
    /// Its first byte in the text of `home`.
    start: u16,
    /// A part of its hash that its slot does not tell.
    tag: u16,
    /// The next entry with the same hash.
    next: u16,
    /// The next entry of the list with the same first bytes, in the order of the table.
    next_lead: u16,
}

/// An index with room for `N` phrases.
pub(super) struct Packed<const N: usize> {
    len: usize,
    entries: [Entry; N],
    phrases: [u16; N],
    leads: [u16; LEADS],
    firsts: Firsts,
}

/// The index of a table.
#[derive(Clone, Copy)]
pub(super) struct Index {
    lang: &'static Lang,
    entries: &'static [Entry],
    phrases: &'static [u16],
    leads: &'static [u16; LEADS],
    firsts: &'static Firsts,
}

/// The room that the phrases of a table need: a power of two.
pub(super) const fn room(lang: &Lang) -> usize {
    let (mut n, mut at) = (0, 0);
    while at < Set::LISTS.len() {
        let list = Set::LISTS[at];
        let text = list.of(lang).as_bytes();
        let (mut byte, mut phrases) = (0, 1);
        while byte < text.len() {
            phrases += (text[byte] == list.separator()) as usize;
            byte += 1;
        }
        n += if list.is_furniture() { 2 * phrases } else { phrases };
        at += 1;
    }
    n.next_power_of_two()
}

impl<const N: usize> Packed<N> {
    /// Indexes the lists of `lang`, the last phrase first: so each chain has the
    /// order of the table.
    pub const fn of(lang: &Lang) -> Self {
        let none = Entry {
            list: Set::Titles,
            home: Set::Titles,
            len: 0,
            mark: 0,
            last: 0,
            start: 0,
            tag: 0,
            next: END,
            next_lead: END,
        };
        let mut packed = Self {
            len: 0,
            entries: [none; N],
            phrases: [END; N],
            leads: [END; LEADS],
            firsts: [0; FIRSTS / 64],
        };
        let mut at = Set::LISTS.len();
        while at > 0 {
            at -= 1;
            packed.add_list(lang, Set::LISTS[at]);
        }
        packed
    }

    const fn add_list(&mut self, lang: &Lang, list: Set) {
        let text = list.of(lang).as_bytes();
        let mut end = text.len();
        loop {
            let mut start = end;
            while start > 0 && text[start - 1] != list.separator() {
                start -= 1;
            }
            self.add_phrase(lang, list, start, end);
            if start == 0 {
                return;
            }
            end = start - 1;
        }
    }

    const fn add_phrase(&mut self, lang: &Lang, list: Set, start: usize, end: usize) {
        let text = list.of(lang).as_bytes();
        let is_marked = list.is_marked() && end - start > 2 && text[end - 2] == b'=';
        let (end, mark) = if is_marked { (end - 2, text[end - 1]) } else { (end, 0) };
        self.add(text, Entry { mark, ..entry(list, list, start, end) });
        if list.is_furniture() {
            let (from, to) = first_word(text, start, end);
            if from < to && !self.has_first(lang, text, from, to) {
                self.add(text, entry(Set::Firsts, list, from, to));
            }
        }
    }

    /// Whether the first word at `start..end` is there already.
    const fn has_first(&self, lang: &Lang, text: &[u8], start: usize, end: usize) -> bool {
        let hash = hash(text, start, end);
        let mut at = self.phrases[slot(hash, Set::Firsts, N)];
        while at != END {
            let entry = &self.entries[at as usize];
            let is_like = matches!(entry.list, Set::Firsts) && entry.len as usize == end - start;
            let other = entry.home.of(lang).as_bytes();
            let (mut byte, from) = (0, entry.start as usize);
            while is_like && byte < end - start && other[from + byte] == text[start + byte] {
                byte += 1;
            }
            if is_like && byte == end - start {
                return true;
            }
            at = entry.next;
        }
        false
    }

    const fn add(&mut self, text: &[u8], mut entry: Entry) {
        let (start, end) = (entry.start as usize, entry.start as usize + entry.len as usize);
        let hash = hash(text, start, end);
        let slot = slot(hash, entry.list, N);
        let lead = lead(text, start, end, entry.list);
        let first = first(text, start, entry.list);
        self.firsts[first / 64] |= 1 << (first % 64);
        entry.tag = tag(hash);
        entry.last = if end > start { text[end - 1] } else { 0 };
        entry.next = self.phrases[slot];
        entry.next_lead = self.leads[lead];
        self.phrases[slot] = self.len as u16;
        self.leads[lead] = self.len as u16;
        self.entries[self.len] = entry;
        self.len += 1;
    }

    /// The index of `lang`, which must be the table that was indexed.
    pub const fn index(&'static self, lang: &'static Lang) -> Index {
        Index {
            lang,
            entries: &self.entries,
            phrases: &self.phrases,
            leads: &self.leads,
            firsts: &self.firsts,
        }
    }
}

const fn entry(list: Set, home: Set, start: usize, end: usize) -> Entry {
    assert!(end - start < 256 && start < 65_536, "the phrase is too long, or the list");
    let (len, start) = ((end - start) as u8, start as u16);
    Entry { list, home, len, mark: 0, last: 0, start, tag: 0, next: END, next_lead: END }
}

/// Where the first word of the phrase at `start..end` stands: its first run of
/// letters. What is not ASCII counts as a letter.
const fn first_word(text: &[u8], start: usize, end: usize) -> (usize, usize) {
    let mut from = start;
    while from < end && !is_letter(text[from]) {
        from += 1;
    }
    let mut to = from;
    while to < end && is_letter(text[to]) {
        to += 1;
    }
    (from, to)
}

/// Whether a byte is of a word, as far as a byte can tell.
pub(super) const fn is_letter(byte: u8) -> bool {
    byte.is_ascii_alphabetic() || byte >= 0x80
}

/// FNV-1a.
pub(super) const fn hash(text: &[u8], start: usize, end: usize) -> u32 {
    let mut hash = 0x811c_9dc5_u32;
    let mut at = start;
    while at < end {
        hash = (hash ^ text[at] as u32).wrapping_mul(0x0100_0193);
        at += 1;
    }
    hash
}

/// The chain of the phrases with a hash: those of all lists, but for first words.
const fn slot(hash: u32, list: Set, slots: usize) -> usize {
    let hash = if matches!(list, Set::Firsts) { !hash } else { hash };
    (hash.wrapping_mul(0x9e37_79b1) >> 12) as usize & (slots - 1)
}

const fn tag(hash: u32) -> u16 {
    (hash >> 16) as u16
}

/// The chain of the phrases of `list` that begin as `start..end` does: by its
/// first three bytes, or by the first of less.
const fn lead(text: &[u8], start: usize, end: usize, list: Set) -> usize {
    let letters = if end - start >= LEAD {
        (text[start] as u32) << 16 | (text[start + 1] as u32) << 8 | text[start + 2] as u32
    } else if end > start {
        text[start] as u32
    } else {
        0
    };
    let mixed = (letters << 8 | kin(list) as u32).wrapping_mul(0x9e37_79b1);
    (mixed >> 16) as usize & (LEADS - 1)
}

/// The list whose chains by first bytes hold those of `list`: what may begin a line
/// of furniture is asked for at once.
const fn kin(list: Set) -> Set {
    match list {
        Set::Tags | Set::Comments | Set::More | Set::Related => Set::Opens,
        _ => list,
    }
}

/// The bit for phrases of `list` that begin with the char at `start`: one for
/// its first byte and its last.
const fn first(text: &[u8], start: usize, list: Set) -> usize {
    if start >= text.len() {
        return 0;
    }
    let first = text[start];
    let len = match first {
        0..0x80 => 1,
        0x80..0xe0 => 2,
        0xe0..0xf0 => 3,
        _ => 4,
    };
    // What stands at the char's end tells more than what stands at its front.
    let letter = (first as u32) << 8 | text[start + len - 1] as u32;
    let mixed = (letter << 8 | list as u32).wrapping_mul(0x9e37_79b1);
    (mixed >> 16) as usize & (FIRSTS - 1)
}

impl Index {
    fn text(&self, entry: &Entry) -> &'static str {
        let start = usize::from(entry.start);
        &entry.home.of(self.lang)[start..start + usize::from(entry.len)]
    }

    /// Whether `list` holds `phrase`; its mark, which is zero without.
    pub fn find(&self, list: Set, phrase: &str) -> Option<u8> {
        self.find_hashed(list, phrase, hash(phrase.as_bytes(), 0, phrase.len()))
    }

    /// The first of `lists` that holds a phrase with its hash.
    pub fn first_with(&self, lists: &[Set], phrase: &str, hash: u32) -> Option<usize> {
        let found = self.alike(Set::Buttons, phrase, hash);
        found.filter_map(|entry| lists.iter().position(|list| *list == entry.list)).min()
    }

    /// [`Index::find`] with the hash of the phrase.
    pub fn find_hashed(&self, list: Set, phrase: &str, hash: u32) -> Option<u8> {
        self.alike(list, phrase, hash).find(|entry| entry.list == list).map(|entry| entry.mark)
    }

    /// The entries of any list that are `phrase`, first words where `list` is
    /// theirs, in the order of the table.
    fn alike(&self, list: Set, phrase: &str, hash: u32) -> impl Iterator<Item = &'static Entry> {
        let mut at = self.phrases[slot(hash, list, self.phrases.len())];
        let index = *self;
        std::iter::from_fn(move || {
            while at != END {
                let entry = &index.entries[usize::from(at)];
                at = entry.next;
                if entry.tag == tag(hash)
                    && usize::from(entry.len) == phrase.len()
                    && index.text(entry) == phrase
                {
                    return Some(entry);
                }
            }
            None
        })
    }

    /// The phrases of `list` that `text` begins with, with their marks, in the
    /// order of the table.
    pub fn leading(self, list: Set, text: &str) -> impl Iterator<Item = (&'static str, u8)> {
        let found = self.leading_with_kin(list, text).filter(move |entry| entry.list == list);
        found.map(move |entry| (self.text(entry), entry.mark))
    }

    /// The phrases that may begin a line of furniture, of those that `text` begins with.
    pub fn openers(self, text: &str) -> impl Iterator<Item = (Set, &'static str)> {
        let found = self.leading_with_kin(Set::Opens, text);
        found
            .filter(|entry| kin(entry.list) == Set::Opens)
            .map(move |entry| (entry.list, self.text(entry)))
    }

    /// The entries whose chains are those of `list` and that `text` begins with.
    fn leading_with_kin(self, list: Set, text: &str) -> impl Iterator<Item = &'static Entry> {
        let bytes = text.as_bytes();
        let chain = |end: usize| self.leads[lead(bytes, 0, end, list)];
        let mut long = if bytes.len() < LEAD { END } else { chain(LEAD) };
        let mut short = if bytes.is_empty() { END } else { chain(1) };
        std::iter::from_fn(move || {
            while long != END || short != END {
                // Of two chains the entry that was added last stands first in the table.
                let is_short = long == END || (short != END && short > long);
                let at = if is_short { &mut short } else { &mut long };
                let entry = &self.entries[usize::from(*at)];
                *at = entry.next_lead;
                let len = usize::from(entry.len);
                let fits = kin(entry.list) == kin(list) && (len < LEAD) == is_short;
                // Most phrases of a chain go on in another way.
                let ends = len > 0 && bytes.get(len - 1) == Some(&entry.last);
                if fits && ends && bytes.starts_with(self.text(entry).as_bytes()) {
                    return Some(entry);
                }
            }
            None
        })
    }

    /// Whether any phrase of `list` begins as `low` does with its three bytes, or
    /// with less of them.
    pub fn may_begin(self, list: Set, low: [u8; LEAD]) -> bool {
        let has = |mut at: u16| {
            while at != END {
                let entry = &self.entries[usize::from(at)];
                if entry.list == list {
                    return true;
                }
                at = entry.next_lead;
            }
            false
        };
        let chain = |end: usize| self.leads[lead(&low, 0, end, list)];
        has(chain(LEAD)) || has(chain(1))
    }

    /// Whether any phrase of `list` may begin with the first char of `text`.
    pub fn may_lead(self, list: Set, text: &str) -> bool {
        let first = first(text.as_bytes(), 0, list);
        !text.is_empty() && self.firsts[first / 64] >> (first % 64) & 1 == 1
    }
}

#[cfg(test)]
mod tests {
    use super::super::{ALL, INDEXES};
    use super::*;

    #[test]
    fn every_phrase_of_every_list_is_found_whole_and_by_its_beginning() {
        for (lang, index) in ALL.iter().zip(INDEXES) {
            for list in Set::LISTS {
                for phrase in list.of(lang).split(char::from(list.separator())) {
                    let marked = phrase.rsplit_once('=').filter(|_| list.is_marked());
                    let phrase = marked.map_or(phrase, |(phrase, _)| phrase);
                    let mark = marked.map_or(0, |(_, mark)| mark.as_bytes()[0]);
                    let code = lang.code;
                    let found = index.find(list, phrase);
                    assert!(found.is_some(), "{code} {phrase:?}");
                    assert!(index.may_lead(list, phrase), "{code} {phrase:?}");
                    let mut leading = index.leading(list, phrase);
                    assert!(leading.any(|(one, _)| one == phrase), "{code} {phrase:?}");
                    // The first of two entries counts.
                    assert!(found == Some(mark) || list.of(lang).matches(phrase).count() > 1);
                }
            }
            assert_eq!(index.find(Set::Titles, "no title"), None);
            assert_eq!(index.find(Set::Clock, ""), None);
        }
    }
}
