//! Links between two brackets, `[[page|words]]`: their words are text.

use std::ops::Range;

use super::Reader;

/// The longest link in bytes.
const LONGEST: usize = 400;
/// Endings of pictures that are set in between brackets.
const PICTURES: [&str; 7] = [".png", ".jpg", ".jpeg", ".gif", ".svg", ".webp", ".avif"];

/// A link that is being read, in bytes of the source.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wiki {
    /// The words that are shown.
    label: Range<usize>,
    end: usize,
}

impl Reader<'_> {
    /// Adds words of the source; brackets around a link and its target are none.
    pub(super) fn text(&mut self, text: &str, range: Range<usize>) {
        let shown = self.after_sign(range.clone());
        if shown.is_empty() {
            return;
        }
        let (text, range) = match self.body.get(shown.clone()) {
            Some(words) if shown != range => (words, shown),
            _ => (text, range),
        };
        if let Some(shifted) = self.shifted(text) {
            return self.inlines.text(&shifted);
        }
        if self.wiki.as_ref().is_some_and(|wiki| wiki.end <= range.start) {
            self.wiki = None;
        }
        if self.wiki.is_none() && text.starts_with(['[', '!']) {
            self.begin_wiki(range.start);
        }
        let Some(wiki) = &self.wiki else { return self.inlines.text(text) };
        let is_verbatim = self.body.get(range.clone()) == Some(text);
        for shown in [wiki.label.clone(), wiki.end..usize::MAX] {
            let part = range.start.max(shown.start)..range.end.min(shown.end);
            match self.body.get(part.clone()) {
                Some(words) if is_verbatim => self.inlines.text(words),
                // An entity or an escape stands for other letters.
                Some(_) if part.start < part.end => self.inlines.text(text),
                _ => {}
            }
        }
    }

    /// Begins a link if one stands at byte `at`.
    fn begin_wiki(&mut self, at: usize) {
        let before = self.body[..at].bytes().rev().take_while(|byte| *byte == b'\\').count();
        let Some(found) = find(&self.body[at..]).filter(|_| before % 2 == 0) else { return };
        let Found { inner, label, is_embedded } = found;
        let shift = |range: &Range<usize>| range.start + at..range.end + at;
        let (inner, mut label) = (shift(&inner), shift(&label));
        let end = inner.end + 2;
        let target = self.body[inner.clone()].split('|').next().unwrap_or_default().trim();
        let low = target.to_lowercase();
        if is_embedded && PICTURES.iter().any(|ending| low.ends_with(ending)) {
            let words = &self.body[label.clone()];
            // `300` and `300x200` are sizes.
            let is_size = words.bytes().all(|byte| byte.is_ascii_digit() || byte == b'x');
            self.inlines.image(target);
            self.inlines.text(if is_size || words == target { "" } else { words });
            self.inlines.image_end();
            label = end..end;
        }
        self.wiki = Some(Wiki { label, end });
    }
}

/// A link in the text that it begins.
struct Found {
    /// What stands between the brackets.
    inner: Range<usize>,
    label: Range<usize>,
    /// Whether a sign before it says that what it leads to is set in here.
    is_embedded: bool,
}

fn find(text: &str) -> Option<Found> {
    let is_embedded = text.starts_with('!');
    let start = usize::from(is_embedded) + 2;
    let inner = text.get(usize::from(is_embedded)..)?.strip_prefix("[[")?;
    let near = &inner[..inner.floor_char_boundary(LONGEST)];
    let length = near.find("]]")?;
    let words = &near[..length];
    let behind = &inner[length + 2..];
    // `[[1]](address)` and `[[1]][note]` are links with brackets in their words.
    let is_link = !words.trim().is_empty()
        && !words.contains(['[', ']', '\n', '`', '<'])
        && !behind.starts_with(['(', '[', ']', ':']);
    if !is_link {
        return None;
    }
    let label = words.rfind('|').map(|at| at + 1).filter(|at| !words[*at..].trim().is_empty());
    let end = words.find('|').filter(|_| label.is_none()).unwrap_or(length);
    let label = label.map_or(start..start + end, |at| start + at..start + length);
    Some(Found { inner: start..start + length, label, is_embedded })
}
