//! Dates: where one stands in a line, and what it is in ISO 8601.
//!
//! Works on lower-case chars, so that a place in the line is the same place in
//! the original. A date without a year is no date. Where day and month could
//! change places the day comes first, as in all our languages but English: there
//! a clock that only one side of the ocean has decides, and else it is no date.

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
        // `2019年3月4日06:00`: only a time may stand right behind a date.
        let is_run_on = scan.line.get(end).is_some_and(char::is_ascii_digit);
        if is_run_on && !(scan.line[end - 1] == '日' && scan.time(end, true).is_some()) {
            return None;
        }
        let iso = iso(year, month, day, lexicon)?;
        let time = scan.time_near(from, at..end);
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
        0..=49 => year + 2000,
        50..=99 => year + 1900,
        _ => year,
    };
    let is_leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let days = match month {
        2 => 28 + u32::from(is_leap),
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => 0,
    };
    let is_date = (1..=days).contains(&day) && (1500..=2200).contains(&year);
    is_date.then(|| format!("{year:04}-{month:02}-{day:02}"))
}

/// The value of a Chinese figure.
fn han_figure(c: char) -> Option<u32> {
    let figures = ['〇', '一', '二', '三', '四', '五', '六', '七', '八', '九'];
    let at = figures.iter().position(|figure| *figure == c).or((c == '零').then_some(0))?;
    u32::try_from(at).ok()
}

/// A line in which dates and times are looked for.
pub(super) struct Scan<'a> {
    pub(super) line: &'a [char],
    pub(super) lexicon: &'a Lexicon,
}

/// Words that may stand between the parts of a date.
const LINKS: &[&str] = &[
    "de", "del", "of", "the", "năm", "พ.ศ.", "พศ", "ค.ศ.", "г", "р", "roku", "r", "di", "ב", "st",
    "nd", "rd", "th", "er", "re", "ère", "º", "ª", "°", "o", "من", "שנת", "року", "dne", "den",
];

/// Letters that stand for Japanese eras before figures: `R5.4.1`.
const ERA_LETTERS: &[(char, u32)] =
    &[('r', 2018), ('h', 1988), ('s', 1925), ('t', 1911), ('m', 1867)];

/// Zones whose clocks hang where the month is written first, and where it is not.
const WEST: &[&str] = &["est", "edt", "cst", "cdt", "mst", "mdt", "pst", "pdt", "et", "pt", "ct"];
const EAST: &[&str] = &["gmt", "bst", "ist", "aest", "aedt", "nzst", "nzdt", "sast", "cet", "cest"];

/// Months by Roman numbers, as Polish and Italian hands write them.
const ROMAN: [&str; 12] =
    ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"];

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
    pub(super) fn date(&self, at: usize) -> Option<(usize, [u32; 3])> {
        let c = self.line[at];
        let before = at.checked_sub(1).map(|i| self.line[i]);
        if c.is_ascii_digit() || self.is_han_figure(at) {
            // `ה-20 במאי`: Hebrew hangs its small words on by a hyphen.
            let is_hung = before == Some('-')
                && at >= 2
                && ('\u{5d0}'..='\u{5ea}').contains(&self.line[at - 2]);
            let is_part = |b: char| b.is_ascii_digit() || matches!(b, '/' | '-' | '.' | '·');
            if before.is_some_and(is_part) && !is_hung {
                return None;
            }
            if !c.is_ascii_digit() {
                let (end, year) = self.han_year(at)?;
                return self.year_first(end, year);
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

    /// `2021-04-02`, `2021/4/2`, `2021.4.2`, `2021年4月2日`, `2021년 4월 2일`,
    /// `2021年(令和3年)4月2日`.
    fn year_first(&self, end: usize, year: u32) -> Option<(usize, [u32; 3])> {
        let mut sep_at = self.spaces(end);
        let sep = *self.line.get(sep_at)?;
        if sep == '年' && matches!(self.line.get(sep_at + 1), Some('(' | '（')) {
            let close =
                self.line[sep_at..].iter().take(12).position(|c| matches!(c, ')' | '）'))?;
            sep_at += close;
        }
        let (month_end, month) = match sep {
            '-' | '/' | '.' => self.number(self.spaces(sep_at + 1))?,
            '年' | '년' => self.small_number(self.spaces(sep_at + 1))?,
            _ => return None,
        };
        let at = self.spaces(month_end);
        let next = *self.line.get(at)?;
        let fits = matches!((sep, next), ('年', '月') | ('년', '월')) || sep == next;
        let (end, day) = fits.then(|| self.small_number(self.spaces(at + 1)))??;
        let tail =
            self.line.get(self.spaces(end)).filter(|c| matches!(c, '日' | '일' | '号' | '號'));
        let end = if tail.is_some() { self.spaces(end) + 1 } else { end };
        Some((end, [year, month, day]))
    }

    /// `2/4/2021`, `02.04.2021`, `2-4-21`.
    fn figures(&self, end: usize, day: u32) -> Option<(usize, [u32; 3])> {
        let sep = *self.line.get(end).filter(|c| matches!(c, '/' | '-' | '.' | '·'))?;
        let spaced = if sep == '.' { self.spaces(end + 1) } else { end + 1 };
        let (month_end, month) = self.number(spaced)?;
        let next = self.line.get(month_end)?;
        let at = if sep == '.' { self.spaces(month_end + 1) } else { month_end + 1 };
        let (end, year) = (*next == sep).then(|| self.number(at))??;
        let width = end - at;
        let goes_on = self.line.get(end) == Some(&sep)
            && self.line.get(end + 1).is_some_and(char::is_ascii_digit);
        if !matches!(width, 2 | 4) || month_end - spaced > 2 || goes_on {
            return None;
        }
        if self.lexicon.lang.code == "en" && sep == '/' && day != month && day <= 12 && month <= 12
        {
            return self.told_by_clock(end, [year, month, day]);
        }
        Some((end, [year, month, day]))
    }

    /// `5/6/2021 4:12 PM EST`: which of the two is the month, if the zone says it.
    fn told_by_clock(&self, end: usize, [year, month, day]: [u32; 3]) -> Option<(usize, [u32; 3])> {
        let words: String = self.line[end..].iter().take(40).collect();
        let zone = |zones: &[&str]| {
            words.split(|c: char| !c.is_alphabetic()).any(|word| zones.contains(&word))
        };
        match (zone(WEST), zone(EAST)) {
            (true, false) => Some((end, [year, day, month])),
            (false, true) => Some((end, [year, month, day])),
            _ => None,
        }
    }

    /// `2 April 2021`, `2. April 2021`, `2 de abril de 2021`, `ngày 2 tháng 4 năm 2021`.
    fn day_first(&self, end: usize, day: u32) -> Option<(usize, [u32; 3])> {
        let at = self.links(end);
        let (mut end, month) = self.month(at).or_else(|| self.roman_month(at))?;
        // `٩ كانون الثاني/يناير ٢٠١٩`: the month by both its names.
        if let Some((both, again)) = self.month(self.links(end)).filter(|_| end > at) {
            if again != month {
                return None;
            }
            end = both;
        }
        let (end, year) = self.year(end)?;
        Some((end, [year, month, day]))
    }

    fn roman_month(&self, at: usize) -> Option<(usize, u32)> {
        if !matches!(self.lexicon.lang.code, "pl" | "it" | "ru" | "uk" | "cs") {
            return None;
        }
        let letters =
            self.line.get(at..)?.iter().take_while(|c| c.is_alphanumeric()).take(6).count();
        let word: String = self.line[at..at + letters].iter().collect();
        let month = (1..).zip(ROMAN).find(|(_, roman)| *roman == word)?.0;
        Some((at + letters, month))
    }

    fn era(&self, at: usize) -> Option<(usize, [u32; 3])> {
        if let Some(date) = self.era_letter(at) {
            return Some(date);
        }
        let (name, base) = ERAS.iter().find(|(name, _)| self.is_at(at, name))?;
        let from = self.spaces(at + name.chars().count());
        let (end, years) = match self.line.get(from)? {
            '元' => (from + 1, 1),
            _ => self.small_number(from)?,
        };
        self.year_first(end, base + years)
    }

    /// `R5.4.1`, `H31/4/30`.
    fn era_letter(&self, at: usize) -> Option<(usize, [u32; 3])> {
        let is_begun = at.checked_sub(1).is_none_or(|i| !self.line[i].is_alphanumeric());
        if self.lexicon.lang.code != "ja" || !is_begun {
            return None;
        }
        let (_, base) = ERA_LETTERS.iter().find(|(letter, _)| *letter == self.line[at])?;
        let (end, years) = self.number(at + 1).filter(|(end, _)| end - at <= 3)?;
        self.year_first(end, base + years)
    }

    fn is_han_figure(&self, at: usize) -> bool {
        matches!(self.lexicon.lang.code, "zh" | "ja") && han_figure(self.line[at]).is_some()
    }

    /// `二〇二一`, `二零二一`: a year figure by figure.
    fn han_year(&self, at: usize) -> Option<(usize, u32)> {
        let figures: Vec<u32> =
            self.line[at..].iter().map_while(|c| han_figure(*c)).take(5).collect();
        (figures.len() == 4 && self.line.get(at + 4) == Some(&'年'))
            .then(|| (at + 4, figures.iter().fold(0, |year, figure| year * 10 + figure)))
    }

    /// A number of figures, or `十二`, `二十三` and their like up to 99.
    fn small_number(&self, at: usize) -> Option<(usize, u32)> {
        if self.line.get(at)?.is_ascii_digit() {
            return self.number(at);
        }
        let (mut end, mut value, mut last) = (at, 0, None);
        while let Some(c) = self.line.get(end).filter(|_| end < at + 4) {
            match (han_figure(*c), c) {
                (Some(figure), _) => last = Some(last.unwrap_or(0) * 10 + figure),
                (None, '十') => {
                    value += 10 * last.take().unwrap_or(1);
                }
                (None, '廿') => value += 20,
                _ => break,
            }
            end += 1;
        }
        (end > at).then_some((end, value + last.unwrap_or(0)))
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

    pub(super) fn is_at(&self, at: usize, form: &str) -> bool {
        let mut chars = form.chars();
        let mut at = at;
        chars.all(|c| {
            at += 1;
            self.line.get(at - 1) == Some(&c)
        })
    }

    pub(super) fn number(&self, at: usize) -> Option<(usize, u32)> {
        let digits = self.line.get(at..)?.iter().take_while(|c| c.is_ascii_digit()).take(5).count();
        let value =
            self.line[at..at + digits].iter().fold(0, |n, c| n * 10 + c.to_digit(10).unwrap_or(0));
        (1..=4).contains(&digits).then_some((at + digits, value))
    }

    pub(super) fn spaces(&self, at: usize) -> usize {
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
                self.is_at(at, link) && next.is_none_or(|c| !c.is_alphanumeric())
            });
            match link.max_by_key(|link| link.len()) {
                Some(link) => at += link.chars().count(),
                None => return at,
            }
        }
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
            ("vi", "06 Th9 2020", "2020-09-06"),
            ("vi", "6 thg 12, 2020", "2020-12-06"),
            ("de", "5. Mrz 2020", "2020-03-05"),
            ("es", "24·04·22 | 20:11", "2022-04-24T20:11"),
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
    fn a_time_belongs_to_the_day_that_it_stands_beside() {
        for (code, line, first, second) in [
            (
                "en",
                "June 3, 2021 | Updated: June 4, 2021 9:15 a.m.",
                "2021-06-03",
                Some("2021-06-04T09:15"),
            ),
            (
                "pt",
                "03/06/2021 14h05 Atualizado 04/06/2021",
                "2021-06-03T14:05",
                Some("2021-06-04"),
            ),
            ("en", "June 3, 2021, updated 9:15 a.m.", "2021-06-03", None),
            (
                "vi",
                "06:00 04/03/2019 (cập nhật: 09:12 05/03/2019)",
                "2019-03-04T06:00",
                Some("2019-03-05T09:12"),
            ),
        ] {
            let (chars, lexicon) = (chars(line), Lexicon::new(code));
            let one = find(&chars, &lexicon).unwrap();
            let from = one.range.end.max(one.time.map_or(0, |time| time.end));
            let other = find_from(&chars, from, &lexicon).map(|date| date.iso);
            assert_eq!((one.iso.as_str(), other.as_deref()), (first, second), "{line}");
        }
    }

    /// All usual forms of one day, by language.
    const FORMS: &[(&str, &str, &[&str])] = &[
        (
            "vi",
            "2019-05-20",
            &[
                "20/05/2019",
                "20-5-2019",
                "20.05.2019",
                "ngày 20 tháng 5 năm 2019",
                "20 tháng 5, 2019",
                "Thứ hai, ngày 20/5/2019",
                "20 Tháng Năm 2019",
                "2019-05-20",
            ],
        ),
        (
            "en",
            "2019-05-20",
            &[
                "May 20, 2019",
                "20 May 2019",
                "May 20th, 2019",
                "20th of May, 2019",
                "Mon, 20 May 2019",
                "2019-05-20",
                "5/20/2019",
                "20/5/2019",
                "20.05.2019",
                "Monday 20 May 2019",
                "05/20/19",
            ],
        ),
        (
            "fr",
            "2019-05-20",
            &[
                "20 mai 2019",
                "le 20 mai 2019",
                "lundi 20 mai 2019",
                "20/05/2019",
                "20.05.2019",
                "20-05-2019",
                "20/05/19",
                "Publié le 20 mai 2019",
            ],
        ),
        (
            "de",
            "2019-05-20",
            &[
                "20. Mai 2019",
                "20.05.2019",
                "20.5.2019",
                "20. 5. 2019",
                "20.05.19",
                "Montag, 20. Mai 2019",
                "Mo., 20.05.2019",
                "2019-05-20",
            ],
        ),
        (
            "es",
            "2019-05-20",
            &[
                "20 de mayo de 2019",
                "20 de mayo del 2019",
                "20/05/2019",
                "20-05-2019",
                "20 MAY 2019",
                "20-may-2019",
                "lunes 20 mayo 2019",
                "20.05.2019",
                "mayo 20, 2019",
            ],
        ),
        (
            "pt",
            "2019-05-20",
            &[
                "20 de maio de 2019",
                "20/05/2019",
                "20.mai.2019",
                "20 mai 2019",
                "segunda-feira, 20 de maio de 2019",
                "20-05-2019",
                "20/mai/2019",
            ],
        ),
        (
            "it",
            "2019-05-20",
            &[
                "20 maggio 2019",
                "lunedì 20 maggio 2019",
                "20/05/2019",
                "20.05.2019",
                "20 Mag 2019",
                "20-05-2019",
                "20 V 2019",
            ],
        ),
        (
            "nl",
            "2019-05-20",
            &[
                "20 mei 2019",
                "maandag 20 mei 2019",
                "20-05-2019",
                "20/05/2019",
                "20.05.2019",
                "ma 20 mei 2019",
                "20-5-2019",
            ],
        ),
        (
            "pl",
            "2019-05-20",
            &[
                "20 maja 2019",
                "20 maja 2019 r.",
                "20.05.2019",
                "20.05.2019 r.",
                "poniedziałek, 20 maja 2019",
                "20 V 2019",
                "20-05-2019",
                "20 maj 2019",
            ],
        ),
        (
            "cs",
            "2019-05-20",
            &[
                "20. května 2019",
                "20. 5. 2019",
                "20.5.2019",
                "20.05.2019",
                "pondělí 20. května 2019",
                "20. květen 2019",
                "20/05/2019",
            ],
        ),
        (
            "tr",
            "2019-05-20",
            &[
                "20 Mayıs 2019",
                "20.05.2019",
                "20/05/2019",
                "20 Mayıs 2019 Pazartesi",
                "20 May 2019",
                "20-05-2019",
                "Mayıs 20, 2019",
            ],
        ),
        (
            "id",
            "2019-05-20",
            &[
                "20 Mei 2019",
                "Senin, 20 Mei 2019",
                "20/05/2019",
                "20-05-2019",
                "Senin (20/5/2019)",
                "20.05.2019",
                "Mei 20, 2019",
            ],
        ),
        (
            "ru",
            "2019-05-20",
            &[
                "20 мая 2019",
                "20 мая 2019 г.",
                "20 мая 2019 года",
                "20.05.2019",
                "20 май 2019",
                "20.05.19",
                "понедельник, 20 мая 2019",
                "20/05/2019",
            ],
        ),
        (
            "uk",
            "2019-05-20",
            &[
                "20 травня 2019",
                "20 травня 2019 р.",
                "20 травня 2019 року",
                "20.05.2019",
                "понеділок, 20 травня 2019",
                "20/05/2019",
                "20 тра 2019",
            ],
        ),
        (
            "zh",
            "2019-05-20",
            &[
                "2019年5月20日",
                "2019-05-20",
                "2019/5/20",
                "2019.05.20",
                "2019年05月20日 星期一",
                "二〇一九年五月二十日",
                "二零一九年五月二十日",
                "民國108年5月20日",
                "中華民國一〇八年五月二十日",
                "２０１９年５月２０日",
            ],
        ),
        (
            "ja",
            "2019-05-20",
            &[
                "2019年5月20日",
                "2019/05/20",
                "2019.5.20",
                "令和元年5月20日",
                "令和1年5月20日",
                "R1.5.20",
                "2019年（令和元年）5月20日",
                "二〇一九年五月二十日",
                "２０１９年５月２０日（月）",
            ],
        ),
        (
            "ko",
            "2019-05-20",
            &[
                "2019년 5월 20일",
                "2019.05.20",
                "2019. 5. 20.",
                "2019-05-20",
                "2019년5월20일",
                "2019/05/20",
                "입력 2019.05.20",
            ],
        ),
        (
            "th",
            "2019-05-20",
            &[
                "20 พฤษภาคม 2562",
                "20 พ.ค. 2562",
                "20 พ.ค. 62",
                "20/05/2562",
                "20 พฤษภาคม พ.ศ. 2562",
                "๒๐ พฤษภาคม ๒๕๖๒",
                "วันที่ 20 พฤษภาคม 2562",
                "20 พ.ค. 2019",
            ],
        ),
        (
            "ar",
            "2019-01-20",
            &[
                "20 يناير 2019",
                "٢٠ يناير ٢٠١٩",
                "20 كانون الثاني 2019",
                "20 كانون الثاني/يناير 2019",
                "20 يناير/كانون الثاني 2019",
                "٢٠/٠١/٢٠١٩",
                "۲۰ يناير ۲۰۱۹",
                "الأحد 20 يناير 2019",
                "20-01-2019",
                "20 جانفي 2019",
                "20 من يناير 2019",
            ],
        ),
        (
            "he",
            "2019-05-20",
            &[
                "20 במאי 2019",
                "20.05.2019",
                "20.5.2019",
                "20/05/2019",
                "יום שני, 20 במאי 2019",
                "20 מאי 2019",
                "20.5.19",
                "ה-20 במאי 2019",
            ],
        ),
        (
            "hi",
            "2019-05-20",
            &[
                "20 मई 2019",
                "२० मई २०१९",
                "20 मई, 2019",
                "20/05/2019",
                "20-05-2019",
                "सोमवार, 20 मई 2019",
                "20 May 2019",
                "Mon, 20 May 2019",
            ],
        ),
    ];

    #[test]
    fn every_language_has_its_forms_of_a_day() {
        for (code, iso, forms) in FORMS {
            assert!(forms.len() >= 6, "{code}");
            let wrong = forms.iter().filter(|line| iso_of(code, line).as_deref() != Some(*iso));
            let wrong: Vec<_> = wrong.map(|line| (line, iso_of(code, line))).collect();
            assert!(wrong.is_empty(), "{code} {iso}: {wrong:?}");
        }
    }

    #[test]
    fn months_have_their_cases_and_first_days_their_marks() {
        for (code, line, iso) in [
            ("fr", "le 1er mai 2019", "2019-05-01"),
            ("fr", "1er août 2020", "2020-08-01"),
            ("pt", "1º de maio de 2019", "2019-05-01"),
            ("es", "1.º de mayo de 2019", "2019-05-01"),
            ("it", "1° maggio 2019", "2019-05-01"),
            ("it", "1º maggio 2019, ore 14.05", "2019-05-01T14:05"),
            ("nl", "1 januari 2020 om 14.05 uur", "2020-01-01T14:05"),
            ("pl", "3 października 2021 r., godz. 8.15", "2021-10-03T08:15"),
            ("cs", "1. září 2021 8:15", "2021-09-01T08:15"),
            ("cs", "3. července 2021", "2021-07-03"),
            ("ru", "3 августа 2021 в 8:15", "2021-08-03T08:15"),
            ("uk", "3 серпня 2021, 08:15", "2021-08-03T08:15"),
            ("uk", "1 листопада 2021", "2021-11-01"),
            ("ar", "٩ آذار ٢٠١٥", "2015-03-09"),
            ("ar", "9 تشرين الأول 2015", "2015-10-09"),
            ("ar", "9 نيسان/أبريل 2015", "2015-04-09"),
            ("ja", "平成31年4月30日", "2019-04-30"),
            ("ja", "昭和64年1月7日", "1989-01-07"),
            ("ja", "R5.4.1", "2023-04-01"),
            ("ja", "H31/4/30", "2019-04-30"),
            ("zh", "民國112年4月1日", "2023-04-01"),
            ("zh", "二〇二三年十月十一日", "2023-10-11"),
            ("th", "1 ม.ค. 2564 08:15 น.", "2021-01-01T08:15"),
            ("en", "5/6/2021 4:12 PM EST", "2021-05-06T16:12"),
            ("en", "05/06/2021 16:12 BST", "2021-06-05T16:12"),
            ("en", "5/5/2021", "2021-05-05"),
            ("en", "Feb. 29, 2020", "2020-02-29"),
            ("de", "20.05.99", "1999-05-20"),
        ] {
            assert_eq!(iso_of(code, line).as_deref(), Some(iso), "{code} {line}");
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
            ("en", "5/6/2021"),
            ("en", "05/06/2021 16:12"),
            ("en", "February 30, 2021"),
            ("en", "29 February 2021"),
            ("fr", "le 3 mai"),
            ("de", "am 3. Mai"),
            ("de", "im Mai 2019"),
            ("es", "el 3 de mayo"),
            ("pt", "1º de maio"),
            ("it", "il 3 maggio alle 14"),
            ("nl", "op 3 mei"),
            ("pl", "3 maja o 14:05"),
            ("cs", "20. května"),
            ("cs", "31. 6. 2019"),
            ("tr", "20 Mayıs Pazartesi"),
            ("id", "Senin (20/5)"),
            ("ru", "20 мая"),
            ("ru", "в мае 2019 года"),
            ("uk", "20 травня о 14:05"),
            ("zh", "5月20日"),
            ("zh", "112年"),
            ("ja", "令和5年度"),
            ("ja", "令和5年4月"),
            ("ja", "R5の4"),
            ("ko", "5월 20일"),
            ("th", "20 พ.ค."),
            ("ar", "9 مايو"),
            ("ar", "9 كانون الثاني/فبراير 2019"),
            ("ar", "15 رمضان 1440"),
            ("he", "20 במאי"),
            ("hi", "20 मई को"),
            ("en", "10.0.0.4 and 192.168.1.2021"),
            ("en", "1.2.2019.4"),
        ] {
            assert_eq!(iso_of(code, line), None, "{code} {line}");
        }
    }

    #[test]
    fn a_zone_is_no_time_of_day() {
        let line = chars("08:15 (GMT+07:00)");
        assert_eq!(find_time(&line, &Lexicon::new("vi")), Some((0..5, "T08:15".into())));
        assert_eq!(find_time(&chars("GMT+07:00"), &Lexicon::new("vi")), None);
    }
}
