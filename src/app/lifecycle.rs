//! Articles that come and go: opening, reading again, one after the other.

use std::ops::Range;

use super::event::{Arrival, Effect, Event, Why};
use super::follow::Growth;
use super::{App, Contents, Finding, Mode, Reading, Screen};
use crate::article::Article;
use crate::format::Format;
use crate::layout::Place;
use crate::text::decode::{Encoding, Wanted};
use crate::words::fill;

impl App {
    /// An article has come.
    pub(super) fn arrived(&mut self, arrival: Arrival) -> Vec<Effect> {
        let Arrival {
            slot,
            article,
            is_raw,
            encoding,
            rank,
            part,
            gap,
            comes,
            minutes,
            notice,
            why,
        } = arrival;
        let words = self.words;
        let Some(old) = self.slots.get_mut(slot).map(|slot| slot.reading.take()) else {
            return Vec::new();
        };
        let is_same = why == Why::Reload && old.as_ref().is_some_and(|old| old.article == article);
        let minutes = match (minutes, old.as_ref().filter(|_| why == Why::Rest)) {
            (Some(minutes), _) => minutes,
            // What was told stays, also when the whole makes it a minute more.
            (None, Some(old)) => old.minutes,
            (None, None) => article.minutes() * part.unwrap_or(1),
        };
        let mut reading = Reading::new(article, is_raw, minutes, self.page, self.screen, words);
        reading.part = part;
        reading.gap = gap;
        reading.growth.comes = comes;
        reading.encoding = encoding;
        reading.is_encoding_chosen = why == Why::Encoding;
        if let Some(old) = old {
            reading.is_encoding_chosen |= old.is_encoding_chosen;
            reading.format = old.format;
            reading.growth.follows = old.growth.follows;
            carry_over(&old, &mut reading, why, self.screen);
        }
        if let Why::Format(format) = why {
            reading.format = format;
        }
        self.slots[slot].reading = Some(reading);
        if why == Why::Rest {
            let effects = self.rest_arrived(slot);
            if let Some(notice) = notice.filter(|_| slot == self.current) {
                self.tell(notice);
            }
            return effects;
        }
        self.current = slot;
        self.mode = Mode::Read;
        match why {
            Why::GoTo { .. } | Why::Rest => {}
            Why::Reload if is_same => self.tell(words.unchanged),
            Why::Reload => self.tell(words.reloaded),
            Why::Raw if is_raw => self.tell(words.raw_on),
            Why::Raw => self.tell(words.raw_off),
            Why::Encoding => {
                let rank = rank.map(|(nth, of)| format!(" · {nth}/{of}")).unwrap_or_default();
                self.tell(fill(words.encoding_is, &[&format!("{}{rank}", encoding.name())]));
            }
            Why::Format(format) => {
                self.tell(fill(words.format_is, &[format.map_or(GUESSED, Format::name)]));
            }
        }
        if let Some(notice) = notice {
            self.tell(notice);
        }
        vec![Effect::Retitle]
    }

    /// The rest of an article is there: what is going on goes on, and what was asked
    /// for beyond the end of its beginning is done now.
    fn rest_arrived(&mut self, slot: usize) -> Vec<Effect> {
        if slot != self.current {
            return Vec::new();
        }
        match &mut self.mode {
            Mode::Find(find) => find.is_stale = true,
            Mode::Contents(contents) => {
                let reading = self.slots[slot].reading.as_ref();
                if let Some(all) = reading.and_then(|reading| Contents::of(reading, 0)) {
                    contents.replace(all);
                }
            }
            _ => {}
        }
        self.follow_on();
        let mut effects = vec![Effect::Retitle];
        if let Some((action, count)) = self.awaited.take() {
            self.notice = None;
            self.count = count;
            effects.extend(self.update(Event::Action(action)));
        }
        effects
    }

    /// An article could not be opened: the one beyond it is tried, what is open stays.
    pub(super) fn failed(&mut self, slot: usize, why: Why, line: &str) -> Vec<Effect> {
        self.warn(fill(self.words.did_not_open, &[line]));
        if why == Why::Rest
            && let Some(reading) = self.slots.get_mut(slot).and_then(|slot| slot.reading.as_mut())
        {
            // What was opened is all there will be.
            reading.part = None;
            reading.growth = Growth::default();
        }
        match why {
            Why::GoTo { step } if step != 0 => {
                let next = slot.checked_add_signed(step).filter(|next| *next < self.slots.len());
                next.map_or_else(Vec::new, |next| self.show_slot(next, step))
            }
            _ => Vec::new(),
        }
    }

    /// To the next article, or with `step` −1 to the one before.
    pub(super) fn step_articles(&mut self, step: isize) -> Vec<Effect> {
        let words = self.words;
        let last = self.slots.len().saturating_sub(1);
        let next = self.current.saturating_add_signed(step).min(last);
        if next != self.current {
            return self.show_slot(next, step.signum());
        }
        self.tell(match (self.slots.len(), step > 0) {
            (1, _) => words.only_article,
            (_, true) => words.last_article,
            (_, false) => words.first_article,
        });
        Vec::new()
    }

    fn show_slot(&mut self, slot: usize, step: isize) -> Vec<Effect> {
        let (page, screen, words) = (self.page, self.screen, self.words);
        match &mut self.slots[slot].reading {
            Some(reading) => {
                // The window or the page may have changed meanwhile.
                reading.lay_out(page, screen, words);
                self.current = slot;
                vec![Effect::Retitle]
            }
            None => {
                let (encoding, why) = (Wanted::Guess, Why::GoTo { step });
                vec![Effect::Open { slot, raw: self.is_raw, encoding, format: None, why }]
            }
        }
    }

    /// Asks for the article on the screen again.
    pub(super) fn reload(&mut self) -> Vec<Effect> {
        self.reopen(Why::Reload, |_| {})
    }

    /// Asks for the article on the screen with or without guessing.
    pub(super) fn toggle_raw(&mut self) -> Vec<Effect> {
        self.reopen(Why::Raw, |asked| asked.raw = !asked.raw)
    }

    /// Asks for the article on the screen in the next likely encoding.
    pub(super) fn next_encoding(&mut self) -> Vec<Effect> {
        let Some(now) = self.reading().map(|reading| reading.encoding) else { return Vec::new() };
        self.reopen(Why::Encoding, |asked| asked.encoding = Wanted::After(now))
    }

    /// Asks for the article on the screen in the encoding of this name.
    pub(super) fn set_encoding(&mut self, name: &str) -> Vec<Effect> {
        match Encoding::named(name) {
            Some(encoding) => {
                self.reopen(Why::Encoding, |asked| asked.encoding = Wanted::Named(encoding))
            }
            None => {
                self.warn(fill(self.words.unknown_encoding, &[name]));
                Vec::new()
            }
        }
    }

    /// Asks for the article on the screen in the format of this name, or as it seems.
    pub(super) fn set_format(&mut self, name: &str) -> Vec<Effect> {
        let format = Format::named(name);
        if format.is_none() && !name.eq_ignore_ascii_case(GUESSED) {
            let mut names = Format::ALL.map(Format::name).to_vec();
            names.push(GUESSED);
            self.warn(fill(self.words.unknown_format, &[name, &names.join(", ")]));
            return Vec::new();
        }
        self.reopen(Why::Format(format), |asked| {
            asked.format = format;
            // What is read in a format is not read raw.
            asked.raw = false;
        })
    }

    /// Asks for the article on the screen as it was read, but for one thing.
    fn reopen(&mut self, why: Why, change: impl FnOnce(&mut Asked)) -> Vec<Effect> {
        let mut asked = self.reading().map_or_else(Asked::default, |reading| Asked {
            raw: reading.is_raw,
            encoding: if reading.is_encoding_chosen {
                Wanted::Named(reading.encoding)
            } else {
                Wanted::Guess
            },
            format: reading.format,
        });
        change(&mut asked);
        let Asked { raw, encoding, format } = asked;
        vec![Effect::Open { slot: self.current, raw, encoding, format, why }]
    }
}

/// How many bytes behind a place tell that it is the same one.
const AROUND: usize = 40;

/// How an article is to be read.
#[derive(Debug, Default)]
struct Asked {
    raw: bool,
    encoding: Wanted,
    format: Option<Format>,
}

/// What stands for the format that a text seems to be in.
const GUESSED: &str = "auto";

/// Brings place, marks, jumps and hits of an article into its new reading.
fn carry_over(old: &Reading, new: &mut Reading, why: Why, screen: Screen) {
    let find = |place: Place| match why {
        Why::Encoding => relocate_by_count(&old.article, place, &new.article),
        _ => relocate(&old.article, place, &new.article),
    };
    let top = find(old.top());
    let jumps = old.jumps.moved(find);
    let marks: Vec<_> = old.marks.iter().map(|(letter, place)| (*letter, find(*place))).collect();
    new.go_to(top, screen);
    new.marks.extend(marks);
    new.jumps = jumps;
    if let Some(finding) = old.finding.clone() {
        let Finding { text, query, .. } = finding;
        new.finding = new.begin_to_find(text, query, top.offset, &mut || false);
    }
}

/// The place in `new` where the words stand that stood at `place` in `old`:
/// the same words nearest to the same part of the text, else the same part.
fn relocate(old: &Article, place: Place, new: &Article) -> Place {
    if old == new || place.offset == 0 {
        return place;
    }
    let text = new.text();
    // Where nothing has changed down to there and a little further.
    let same = old.text().floor_char_boundary(place.offset + AROUND);
    if text.get(..same) == Some(&old.text()[..same]) {
        return place;
    }
    let rest = &old.text()[place.offset.min(old.text().len())..];
    // Where nothing has changed from there to the end.
    if let Some(offset) = text.len().checked_sub(rest.len())
        && text.get(offset..) == Some(rest)
    {
        return Place { offset, gap: place.gap };
    }
    let guess = proportional(place.offset, old.text().len(), text.len());
    for length in [120, 40, 16] {
        let words = rest.lines().next().unwrap_or_default();
        let words = &words[..words.floor_char_boundary(length)];
        if words.len() < 8 {
            break;
        }
        if let Some(offset) = nearest(text, words, guess) {
            return Place { offset, gap: place.gap };
        }
    }
    Place { offset: text.floor_char_boundary(guess), gap: 0 }
}

/// How far around a place its words are looked for first, in bytes.
const NEAR: usize = 1 << 20;

/// Where `words` stand in `text` nearest to byte `guess`.
fn nearest(text: &str, words: &str, guess: usize) -> Option<usize> {
    let around = |range: Range<usize>| {
        let start = range.start;
        let found = text[range].match_indices(words).map(move |(at, _)| start + at);
        found.min_by_key(|at| at.abs_diff(guess))
    };
    let start = text.floor_char_boundary(guess.saturating_sub(NEAR));
    let end = text.ceil_char_boundary((guess + NEAR).min(text.len()));
    around(start..end).or_else(|| around(0..text.len()))
}

/// The place in `new` after as many words as stand before `place` in `old`. In
/// another encoding the words are other words, but the spaces between them are
/// the same in all that extend ASCII.
fn relocate_by_count(old: &Article, place: Place, new: &Article) -> Place {
    if place.offset == 0 {
        return place;
    }
    let (old, new) = (old.text(), new.text());
    let mut word = 0..0;
    let mut number = 0;
    for (at, next) in words(old).take_while(|(_, next)| next.start <= place.offset) {
        (number, word) = (at, next);
    }
    let (all, now) = (words(old).count(), words(new).count());
    let number = if all == now { number } else { proportional(number, all, now) };
    let Some((_, found)) = words(new).nth(number) else {
        return Place { offset: new.floor_char_boundary(new.len()), gap: 0 };
    };
    let inside = place.offset - word.start.min(place.offset);
    let offset = found.start + proportional(inside, word.len(), found.len());
    Place { offset: new.floor_char_boundary(offset), gap: place.gap }
}

/// The words of a text, as numbered ranges of bytes.
fn words(text: &str) -> impl Iterator<Item = (usize, Range<usize>)> {
    let words = text.split(|c: char| c.is_ascii_whitespace()).filter(|word| !word.is_empty());
    let start = text.as_ptr() as usize;
    words.enumerate().map(move |(number, word)| {
        let at = word.as_ptr() as usize - start;
        (number, at..at + word.len())
    })
}

fn proportional(offset: usize, old: usize, new: usize) -> usize {
    let part = offset as u128 * new as u128 / (old.max(1) as u128);
    usize::try_from(part).unwrap_or(new).min(new)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::article::{BlockKind, Builder};

    fn article(lines: &[&str]) -> Article {
        let mut builder = Builder::new();
        for line in lines {
            builder.block(BlockKind::Paragraph, line);
        }
        builder.finish()
    }

    #[test]
    fn a_place_is_found_again_by_its_words() {
        let old = article(&["one line", "the words that are read", "three"]);
        let new = article(&["something new", "one line", "more", "the words that are read"]);
        let at = |article: &Article| article.text().find("the words").unwrap();
        let place = relocate(&old, Place { offset: at(&old), gap: 0 }, &new);
        assert_eq!(place.offset, at(&new));
    }

    #[test]
    fn a_place_below_what_has_changed_stays_as_far_from_the_end() {
        let old = article(&["head", "the same words", "the same words", "the end"]);
        let new = article(&["head", "the same words", "more", "the same words", "the end"]);
        let second = |article: &Article| article.text().rfind("the same").unwrap();
        let place = relocate(&old, Place { offset: second(&old), gap: 1 }, &new);
        assert_eq!(place, Place { offset: second(&new), gap: 1 });
    }

    #[test]
    fn the_nearest_words_are_found_however_far_they_are() {
        let words = "the words";
        let far = format!("{words} {} {words}", "x ".repeat(NEAR));
        let last = far.rfind(words).unwrap();
        for (guess, wanted) in [(0, 0), (NEAR / 2, 0), (far.len(), last), (NEAR + 20, last)] {
            assert_eq!(nearest(&far, words, guess), Some(wanted), "{guess}");
        }
        assert_eq!(nearest("none", words, 0), None);
    }

    #[test]
    fn in_another_encoding_a_place_is_found_by_its_number() {
        let old = article(&["\u{e3}\u{e3}\u{e3} b\u{e3}c def", "ghi \u{e3}\u{e3}\u{e3}kl mn"]);
        let new = article(&["aaa bac def", "ghi ăăăkl mn"]);
        let at = old.text().find("\u{e3}\u{e3}\u{e3}kl").unwrap();
        let there = relocate_by_count(&old, Place { offset: at, gap: 1 }, &new);
        assert_eq!(there, Place { offset: new.text().find("ăăăkl").unwrap(), gap: 1 });
        assert_eq!(relocate_by_count(&new, there, &old).offset, at);
        let few = article(&["chữ"]);
        for offset in 0..old.text().len() {
            let place = relocate_by_count(&old, Place { offset, gap: 0 }, &few);
            assert!(few.text().is_char_boundary(place.offset));
        }
        let none = article(&[]);
        assert_eq!(relocate_by_count(&old, Place { offset: 5, gap: 0 }, &none).offset, 0);
    }

    #[test]
    fn a_place_whose_words_are_gone_stays_in_proportion() {
        let old = article(&["aaaa aaaa aaaa", "bbbb bbbb bbbb bbbb"]);
        let new = article(&["cccc đđđđ cccc cccc"]);
        let place = relocate(&old, Place { offset: 15, gap: 0 }, &new);
        assert!(new.text().is_char_boundary(place.offset));
        assert!(place.offset <= new.text().len());
    }
}
