//! Dates: where one stands in a line, and what it is in ISO 8601.
//!
//! Works on lower-case chars, so that a place in the line is the same place in
//! the original. A date without a year is no date; where day and month could
//! change places the day comes first, as in all our languages but American
//! English, whose editors write the month's name.

use std::ops::Range;

use super::lang::Lexicon;

/// A date found in a line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Date {
    /// Where the date stands, in chars.
    pub range: Range<usize>,
    /// Where the time of day stands, in chars.
    pub time: Option<Range<usize>>,
    /// `2021-03-12` or `2021-03-12T08:15`.
    pub iso: String,
}

/// A line of lower-case chars with figures of any script as ASCII ones.
pub(super) fn chars(line: &str) -> Vec<char> {
    line.chars().map(|c| super::words::lower_char(plain_digit(c))).collect()
}

fn plain_digit(c: char) -> char {
    let zero = match c {
        '\u{660}'..='\u{669}' => 0x660,
        '\u{6f0}'..='\u{6f9}' => 0x6f0,
        '\u{966}'..='\u{96f}' => 0x966,
        '\u{e50}'..='\u{e59}' => 0xe50,
        '\u{ff10}'..='\u{ff19}' => 0xff10,
        _ => return c,
    };
    char::from_digit(u32::from(c) - zero, 10).unwrap_or(c)
}

/// The first date of the line, with its time of day.
pub(super) fn find(line: &[char], lexicon: &Lexicon) -> Option<Date> {
    find_from(line, 0, lexicon)
}

/// The first date at or after char `from`.
pub(super) fn find_from(line: &[char], from: usize, lexicon: &Lexicon) -> Option<Date> {
    let scan = Scan { line, lexicon };
    (from..line.len()).find_map(|at| {
        let (end, [year, month, day]) = scan.date(at)?;
        let iso = iso(year, month, day, lexicon)?;
        let time = scan.time_near(at, end);
        let clock = time.as_ref().map(|(_, h, m)| format!("T{h:02}:{m:02}")).unwrap_or_default();
        Some(Date { range: at..end, time: time.map(|(range, ..)| range), iso: iso + &clock })
    })
}

/// The times of day that stand alone in a line, as in a date set over two lines.
pub(super) fn find_time(line: &[char], lexicon: &Lexicon) -> Option<(Range<usize>, String)> {
    let scan = Scan { line, lexicon };
    let (range, hour, minute) = (0..line.len()).find_map(|at| scan.time(at, false))?;
    Some((range, format!("T{hour:02}:{minute:02}")))
}

fn iso(year: u32, month: u32, day: u32, lexicon: &Lexicon) -> Option<String> {
    let (month, day) = if month > 12 && day <= 12 { (day, month) } else { (month, day) };
    let year = match year {
        // Years of the Buddha, where Thai writes them.
        2400..=2700 if lexicon.unspaced => year - 543,
        50..=99 if lexicon.lang.code == "th" => year + 2500 - 543,
        0..=99 => year + 2000,
        _ => year,
    };
    let is_date =
        (1..=12).contains(&month) && (1..=31).contains(&day) && (1500..=2200).contains(&year);
    is_date.then(|| format!("{year:04}-{month:02}-{day:02}"))
}

struct Scan<'a> {
    line: &'a [char],
    lexicon: &'a Lexicon,
}

/// Words that may stand between the parts of a date.
const LINKS: &[&str] = &[
    "de", "del", "of", "the", "năm", "พ.ศ.", "พศ", "ค.ศ.", "г", "р", "roku", "r", "di", "ב", "st",
    "nd", "rd", "th", "er", "º", "ª", "°", "o",
];

/// Japanese eras and the year before each; the republic's years of Taiwan.
const ERAS: &[(&str, u32)] = &[
    ("令和", 2018),
    ("平成", 1988),
    ("昭和", 1925),
    ("大正", 1911),
    ("明治", 1867),
    ("民國", 1911),
    ("民国", 1911),
];

impl Scan<'_> {
    /// The date that begins at `at`: where it ends, and year, month, day.
    fn date(&self, at: usize) -> Option<(usize, [u32; 3])> {
        let c = self.line[at];
        let before = at.checked_sub(1).map(|i| self.line[i]);
        if c.is_ascii_digit() {
            if before.is_some_and(|b| b.is_ascii_digit() || matches!(b, '/' | '-' | '.')) {
                return None;
            }
            let (end, number) = self.number(at)?;
            return match end - at {
                4 => self.year_first(end, number),
                1 | 2 => self.figures(end, number).or_else(|| self.day_first(end, number)),
                _ => None,
            };
        }
        if let Some(date) = self.era(at) {
            return Some(date);
        }
        if before.is_some_and(char::is_alphabetic) || !c.is_alphabetic() {
            return None;
        }
        let (end, month) = self.month(at)?;
        let (end, day) = self.number(self.links(end))?;
        let (end, year) = self.year(end)?;
        Some((end, [year, month, day]))
    }

    /// `2021-04-02`, `2021/4/2`, `2021.4.2`, `2021年4月2日`, `2021년 4월 2일`.
    fn year_first(&self, end: usize, year: u32) -> Option<(usize, [u32; 3])> {
        let sep = *self.line.get(self.spaces(end))?;
        let (month_end, month) = match sep {
            '-' | '/' | '.' | '年' | '년' => self.number(self.spaces(self.spaces(end) + 1))?,
            _ => return None,
        };
        let at = self.spaces(month_end);
        let next = *self.line.get(at)?;
        let fits = matches!((sep, next), ('年', '月') | ('년', '월')) || sep == next;
        let (end, day) = fits.then(|| self.number(self.spaces(at + 1)))??;
        let tail = self.line.get(self.spaces(end)).filter(|c| matches!(c, '日' | '일' | '号'));
        let end = if tail.is_some() { self.spaces(end) + 1 } else { end };
        Some((end, [year, month, day]))
    }

    /// `2/4/2021`, `02.04.2021`, `2-4-21`.
    fn figures(&self, end: usize, day: u32) -> Option<(usize, [u32; 3])> {
        let sep = *self.line.get(end).filter(|c| matches!(c, '/' | '-' | '.'))?;
        let spaced = if sep == '.' { self.spaces(end + 1) } else { end + 1 };
        let (month_end, month) = self.number(spaced)?;
        let next = self.line.get(month_end)?;
        let at = if sep == '.' { self.spaces(month_end + 1) } else { month_end + 1 };
        let (end, year) = (*next == sep).then(|| self.number(at))??;
        let width = end - at;
        (matches!(width, 2 | 4) && month_end - spaced <= 2).then_some((end, [year, month, day]))
    }

    /// `2 April 2021`, `2. April 2021`, `2 de abril de 2021`, `ngày 2 tháng 4 năm 2021`.
    fn day_first(&self, end: usize, day: u32) -> Option<(usize, [u32; 3])> {
        let (end, month) = self.month(self.links(end))?;
        let (end, year) = self.year(end)?;
        Some((end, [year, month, day]))
    }

    fn era(&self, at: usize) -> Option<(usize, [u32; 3])> {
        let (name, base) = ERAS.iter().find(|(name, _)| self.is_at(at, name))?;
        let from = at + name.chars().count();
        let (end, years) = match self.line.get(from)? {
            '元' => (from + 1, 1),
            _ => self.number(from)?,
        };
        self.year_first(end, base + years)
    }

    /// The year behind a month, over `,`, `de` and their like.
    fn year(&self, end: usize) -> Option<(usize, u32)> {
        let at = self.links(end);
        let (end, year) = self.number(at)?;
        let is_short = end - at == 2 && self.lexicon.lang.code == "th";
        (end - at == 4 || is_short).then_some((end, year))
    }

    fn month(&self, at: usize) -> Option<(usize, u32)> {
        let (form, month) = self.lexicon.months.iter().find(|(form, _)| {
            let end = at + form.chars().count();
            let next = self.line.get(end);
            self.is_at(at, form) && !next.is_some_and(|c| c.is_alphanumeric())
        })?;
        Some((at + form.chars().count(), *month))
    }

    fn is_at(&self, at: usize, form: &str) -> bool {
        let mut chars = form.chars();
        let mut at = at;
        chars.all(|c| {
            at += 1;
            self.line.get(at - 1) == Some(&c)
        })
    }

    fn number(&self, at: usize) -> Option<(usize, u32)> {
        let digits = self.line.get(at..)?.iter().take_while(|c| c.is_ascii_digit()).take(5).count();
        let value =
            self.line[at..at + digits].iter().fold(0, |n, c| n * 10 + c.to_digit(10).unwrap_or(0));
        (1..=4).contains(&digits).then_some((at + digits, value))
    }

    fn spaces(&self, at: usize) -> usize {
        let white = |c: &&char| c.is_whitespace();
        at + self.line.get(at..).map_or(0, |rest| rest.iter().take_while(white).count())
    }

    /// Over white space, commas, stops and the words that link a date's parts.
    fn links(&self, mut at: usize) -> usize {
        loop {
            at = self.spaces(at);
            let Some(c) = self.line.get(at) else { return at };
            if matches!(c, ',' | '.' | '/' | '-' | '،' | '‐' | '–') {
                at += 1;
                continue;
            }
            let link = LINKS.iter().filter(|link| {
                let next = self.line.get(at + link.chars().count());
                self.is_at(at, link) && next.is_none_or(|c| !c.is_alphabetic())
            });
            match link.max_by_key(|link| link.len()) {
                Some(link) => at += link.chars().count(),
                None => return at,
            }
        }
    }

    /// The time of day nearest to the date at `from..to`: behind it, else before.
    fn time_near(&self, from: usize, to: usize) -> Option<(Range<usize>, u32, u32)> {
        let behind = (to..self.line.len().min(to + 40)).find_map(|at| self.time(at, at < to + 3));
        behind.or_else(|| {
            (0..from).find_map(|at| self.time(at, false)).filter(|time| time.0.end <= from)
        })
    }

    /// A time of day at `at`: `8:15`, `18h05`, `11時00分`, `4:12 PM`, `오전 9:30`;
    /// `20.15` where something else says that it is one.
    fn time(&self, at: usize, is_behind_date: bool) -> Option<(Range<usize>, u32, u32)> {
        let before = at.checked_sub(1).map(|i| self.line[i]);
        let is_part =
            before.is_some_and(|b| b.is_ascii_digit() || matches!(b, ':' | '+' | '-' | '.' | '/'));
        if !self.line[at].is_ascii_digit() || is_part {
            return None;
        }
        let (hour_end, hour) = self.number(at)?;
        let sep = self.line.get(self.spaces(hour_end)).copied()?;
        let sep_at = if sep == ':' || sep == '.' { hour_end } else { self.spaces(hour_end) };
        let is_sep = match self.line.get(sep_at)? {
            ':' | '：' | 'h' | '時' | '时' | '點' | '点' | '시' => true,
            '.' => is_behind_date || self.is_clock_word(hour_end + 3),
            _ => self.is_at(sep_at, "giờ"),
        };
        if !is_sep || hour > 24 || hour_end - at > 2 {
            return None;
        }
        let skip = if self.is_at(sep_at, "giờ") { 3 } else { 1 };
        let minute_at = self.spaces(sep_at + skip);
        let minutes = self.number(minute_at).filter(|(end, m)| end - minute_at <= 2 && *m < 60);
        let needs = matches!(self.line[sep_at], ':' | '：' | '.');
        let (end, minute) = match minutes {
            Some((end, minute)) if !needs || end - minute_at == 2 => (end, minute),
            _ if needs => return None,
            _ => (sep_at + skip, 0),
        };
        let seconds = self.line.get(end).filter(|c| **c == ':').and_then(|_| self.number(end + 1));
        let end = seconds.filter(|(stop, _)| stop - end == 3).map_or(end, |(stop, _)| stop);
        let hour = self.half_day(hour, at, end);
        let end = self.half_end(end);
        (hour < 25).then_some((at..end, hour % 24, minute))
    }

    fn is_clock_word(&self, at: usize) -> bool {
        let at = self.spaces(at);
        ["uhr", "น", "wib", "wita", "hod", "godz", "h ", "мск"]
            .iter()
            .any(|word| self.is_at(at, word))
    }

    /// The hour of the day, told from what says which half of it is meant.
    fn half_day(&self, hour: u32, at: usize, end: usize) -> u32 {
        let after = self.spaces(end);
        let before: String = self.line[at.saturating_sub(4)..at].iter().collect();
        let is_late = ["pm", "p.m", "ch", "م"].iter().any(|word| self.ends_word(after, word))
            || ["오후", "午後", "下午", "晚上"].iter().any(|word| before.contains(word));
        let is_early = ["am", "a.m", "sa", "ص"].iter().any(|word| self.ends_word(after, word))
            || ["오전", "午前", "上午", "凌晨"].iter().any(|word| before.contains(word));
        match hour {
            1..=11 if is_late => hour + 12,
            12 if is_early => 0,
            _ => hour,
        }
    }

    /// Behind `pm` and its like, which belong to the time.
    fn half_end(&self, end: usize) -> usize {
        let after = self.spaces(end);
        ["a.m.", "p.m.", "am", "pm", "sa", "ch"]
            .iter()
            .find(|word| {
                let next = self.line.get(after + word.len());
                self.is_at(after, word) && !next.is_some_and(|c| c.is_alphabetic())
            })
            .map_or(end, |word| after + word.len())
    }

    fn ends_word(&self, at: usize, word: &str) -> bool {
        let next = self.line.get(at + word.chars().count());
        self.is_at(at, word) && !next.is_some_and(|c| c.is_alphabetic())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn iso_of(code: &str, line: &str) -> Option<String> {
        find(&chars(line), &Lexicon::new(code)).map(|date| date.iso)
    }

    #[test]
    fn dates_of_the_languages_become_iso() {
        for (code, line, iso) in [
            ("vi", "Thứ tư, 07/09/2016", "2016-09-07"),
            ("vi", "06:31 14/11/2018", "2018-11-14T06:31"),
            ("vi", "Chủ nhật, 02/08/2015, 13:40 (GMT+7)", "2015-08-02T13:40"),
            ("vi", "ngày 3 tháng 2 năm 2021", "2021-02-03"),
            ("vi", "3 Tháng Tư, 2021 lúc 8 giờ 05", "2021-04-03T08:05"),
            ("vi", "9 tháng 12 năm 2021", "2021-12-09"),
            ("en", "August 3, 2019 7:45 PM", "2019-08-03T19:45"),
            ("en", "8 December 2013", "2013-12-08"),
            ("en", "Wed, 3 Jul 2013 08:12:55 +0100", "2013-07-03T08:12"),
            ("en", "the 1st of May, 1999", "1999-05-01"),
            ("en", "Sept. 4, 2021, 12:05 a.m.", "2021-09-04T00:05"),
            ("fr", "Publié le 7 mai 2019 à 16h20", "2019-05-07T16:20"),
            ("fr", "1er mars 2020", "2020-03-01"),
            ("de", "4. Februar 2018, 20.15 Uhr", "2018-02-04T20:15"),
            ("es", "9 de octubre de 2014", "2014-10-09"),
            ("ru", "8 июня 2017 г., 12:30", "2017-06-08T12:30"),
            ("pl", "3 kwietnia 2022", "2022-04-03"),
            ("zh", "2016年9月8日 07:52", "2016-09-08T07:52"),
            ("ja", "2018年6月27日 16時30分", "2018-06-27T16:30"),
            ("ja", "令和3年7月6日", "2021-07-06"),
            ("ja", "平成元年1月8日", "1989-01-08"),
            ("ko", "2017년 3월 8일 오후 7:00", "2017-03-08T19:00"),
            ("th", "3 ก.ค. 2561 เวลา 14:05 น.", "2018-07-03T14:05"),
            ("th", "๑๕ สิงหาคม พ.ศ. ๒๕๖๔", "2021-08-15"),
            ("ar", "السبت ٩ مايو ٢٠١٥", "2015-05-09"),
            ("he", "3 באפריל 2021", "2021-04-03"),
            ("hi", "3 अप्रैल 2021", "2021-04-03"),
        ] {
            assert_eq!(iso_of(code, line).as_deref(), Some(iso), "{line}");
        }
    }

    #[test]
    fn what_is_no_date_is_left_alone() {
        for (code, line) in [
            ("vi", "Chợ phiên họp từ 12-14/9"),
            ("vi", "đủ 24/24 hộ góp"),
            ("vi", "số 45/67/89123"),
            ("en", "March 3"),
            ("en", "14,6 per 2.000-3.000"),
            ("en", "version 1.2.3456789"),
            ("en", "in May 2021"),
            ("en", "99/99/2021"),
        ] {
            assert_eq!(iso_of(code, line), None, "{line}");
        }
    }

    #[test]
    fn a_zone_is_no_time_of_day() {
        let line = chars("08:15 (GMT+07:00)");
        assert_eq!(find_time(&line, &Lexicon::new("vi")), Some((0..5, "T08:15".into())));
        assert_eq!(find_time(&chars("GMT+07:00"), &Lexicon::new("vi")), None);
    }
}
