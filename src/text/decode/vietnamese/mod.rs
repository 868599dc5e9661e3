//! Vietnamese before Unicode: which of its four encodings bytes are in, and the
//! three that no crate decodes.
//!
//! A Vietnamese syllable has a narrow shape (see [`syllable`]), so a text that is
//! read in the wrong encoding betrays itself within a few words: each candidate
//! reads a sample, and its words that carry marks are held against that shape.
//! [`viscii`] is the smallest of the encodings.

pub(super) mod letter;
pub(super) mod syllable;
pub(super) mod tcvn3;
pub(super) mod viscii;
pub(super) mod vni;

mod capitals;

use encoding_rs::WINDOWS_1258;

use super::Encoding;
use super::kind::is_odd_control;
use letter::{Tone, split};
use syllable::is_syllable;

/// How many bytes each candidate reads.
const SAMPLE: usize = 1 << 14;
/// From so many words with marks on, the words without do not count: there may be
/// tags and foreign names between them.
const PLENTY: usize = 20;
/// Of fewer words with marks one may be a syllable by accident: then most of the
/// words without are to be syllables too.
const FEW: usize = 4;
/// The letters that are words. Others would have the shape, and *è* and *é* of
/// Latin-1 are among them.
const WORDS_OF_ONE: &str = "àáạởờơồổôủùừýỷế";
/// Syllables that hold every Vietnamese text together, and those of news. They
/// decide where a line is so short that two encodings make syllables of it.
const COMMON: &str = "là và của có các được những người một không đã với đến này để về ở tại từ vào đó sẽ cũng \
    như bị lại năm ngày nhiều trên phải việc số thì mà ông bà nhà nước việt thành phố tỉnh bài \
    ảnh thứ tháng giờ liên sẻ hơn nhất bốn mới cả đồng triệu tỷ biết nói còn làm đi lên xuống \
    trước giữa đang nếu thế nào gì ấy đây đều mỗi mọi tôi chúng chị xã huyện quận đường bộ \
    tướng trưởng phó quốc hội công dân hộ học trường bệnh viện tàu thuyền sông núi biển trời \
    đất giá tiền thị chợ hàng thể đội trận bóng đá thắng điểm đầu cuối đêm sáng chiều tối hôm \
    trẻ gái già vợ chồng mẹ cháu bạn thầy cô tuổi đời sống chết bé lớn nhỏ đẹp tốt xấu đúng \
    rất quá lắm cùng riêng chỉ vẫn chưa hết vì nên nhưng hoặc rằng bằng đối dõi ý kiến độc đọc \
    giả tác viết";

/// The encoding of Vietnamese that `bytes` are in, if they are in one.
pub(super) fn detect(bytes: &[u8]) -> Option<Encoding> {
    let sample = &bytes[..bytes.len().min(SAMPLE)];
    let texts = [
        (Encoding::Web(WINDOWS_1258), 0),
        (Encoding::Tcvn3, 0),
        (Encoding::Viscii, 0),
        (Encoding::Vni, vni::read(sample).1),
    ];
    let scored = texts.into_iter().filter_map(|(encoding, strays)| {
        let mut tally = Tally::of(&encoding.read(sample));
        tally.misfits += strays;
        Some((tally.score()?, encoding))
    });
    // The first of equals, which are the same text or nearly so.
    scored.rev().max_by_key(|(score, _)| *score).map(|(_, encoding)| encoding)
}

/// How the words of a text fit.
#[derive(Debug, Default)]
struct Tally {
    /// Words with marks that are syllables.
    fits: usize,
    /// Those among them with a letter that only Vietnamese has.
    telling: usize,
    /// Those among them that are common.
    common: usize,
    /// Words with marks that are none, and signs that texts do not have.
    misfits: usize,
    /// Those among them that begin with a vowel with a tone.
    open: usize,
    /// Words without marks that are syllables.
    plain_fits: usize,
    /// Words without marks that are none.
    plain_misfits: usize,
}

impl Tally {
    fn of(text: &str) -> Self {
        let mut tally = Self::default();
        let mut rest = text;
        while let Some(start) = rest.find(char::is_alphabetic) {
            tally.take_signs(&rest[..start]);
            let tail = &rest[start..];
            let len = tail.find(|c: char| !c.is_alphabetic()).unwrap_or(tail.len());
            tally.take_word(&tail[..len]);
            rest = &tail[len..];
        }
        tally.take_signs(rest);
        tally
    }

    fn take_word(&mut self, word: &str) {
        let small = word.to_lowercase();
        let mut letters = small.chars();
        let is_lone = letters.next().is_some_and(|c| !c.is_ascii() && !WORDS_OF_ONE.contains(c))
            && letters.next().is_none();
        let fits = !is_lone && is_syllable(word) && is_cased(word);
        if word.is_ascii() {
            *(if fits { &mut self.plain_fits } else { &mut self.plain_misfits }) += 1;
        } else if fits {
            self.fits += 1;
            self.telling += usize::from(word.chars().any(|c| c > '\u{ff}'));
            self.common += usize::from(COMMON.split(' ').any(|common| common == small));
            self.open +=
                usize::from(small.chars().next().is_some_and(|c| split(c).1 != Tone::Level));
        } else {
            self.misfits += 1;
        }
    }

    fn take_signs(&mut self, signs: &str) {
        self.misfits += signs.chars().filter(|c| !is_usual_sign(*c)).count();
    }

    /// How well the text reads as Vietnamese; `None` when it does not.
    fn score(&self) -> Option<usize> {
        let words = self.fits + self.plain_fits;
        let is_it = if self.telling > 0 {
            let most = match self.fits {
                PLENTY.. => usize::MAX,
                FEW.. => words,
                // One alone is an accident unless it is a usual one.
                1 if self.common == 0 => return None,
                _ => words / 2,
            };
            self.misfits * 4 <= self.fits && self.plain_misfits <= most
        } else {
            // A few words whose letters other languages have as well.
            self.misfits == 0 && self.common > 0 && self.plain_misfits * 2 <= words
        };
        // One in thirty begins like that. Many do where the first byte of each
        // character of another script is taken for a capital.
        let is_broken = self.fits > 2 && self.open * 3 > self.fits * 2;
        (is_it && !is_broken)
            .then(|| (self.fits * 2 + self.common).saturating_sub(self.misfits * 4))
    }
}

/// In capitals, in small letters, or with a capital at the head.
fn is_cased(word: &str) -> bool {
    let tail = || word.chars().skip(1);
    !tail().any(char::is_uppercase) || !word.chars().any(char::is_lowercase)
}

/// Whether texts have signs like `c` between their words.
fn is_usual_sign(c: char) -> bool {
    match c {
        '\0'..='\x7f' => !is_odd_control(c as u8),
        '\u{a0}' | '«' | '»' | '°' | '²' | '³' | '·' | '×' | '©' | '®' | '\u{ad}' | '™' | '€'
        | '₫' => true,
        _ => matches!(c, '\u{2010}'..='\u{2027}' | '\u{2030}'..='\u{203a}'),
    }
}

#[cfg(test)]
mod tests;
