//! Languages and days as front matter and JSON state them.

use crate::format::plain;

/// ISO 639-1 of `vi`, `vi-VN`, `en_US`.
pub fn language(words: &str) -> Option<String> {
    let head = words.split(['-', '_', '.']).next()?.to_lowercase();
    (head.len() == 2 && head.bytes().all(|byte| byte.is_ascii_lowercase())).then_some(head)
}

/// The years of which an article is dated.
const YEARS: std::ops::RangeInclusive<u32> = 1000..=2199;

/// Whether a machine wrote a date where it had none: the first day of its calendar,
/// or the second from which it counts.
pub fn is_no_date(words: &str) -> bool {
    let words = words.trim();
    let Some((day, rest)) = words.split_at_checked(10) else { return false };
    let clock = rest.trim_start_matches(['T', 't', ' ']);
    let minutes = || -> Option<i32> {
        let of = |clock: &str| -> Option<i32> {
            let (hours, minutes) = clock.split_once(':')?;
            Some(hours.parse::<i32>().ok()? * 60 + minutes.parse::<i32>().ok()?)
        };
        let Some(time) = clock.get(..5) else { return Some(0) };
        let zone = zone(&clock[5..]);
        let offset = zone.get(1..).and_then(of).unwrap_or(0);
        Some(of(time)? - if zone.starts_with('-') { -offset } else { offset })
    };
    match day {
        "0000-00-00" | "0001-01-01" => true,
        "1970-01-01" => minutes() == Some(0),
        "1969-12-31" => minutes() == Some(24 * 60),
        _ => false,
    }
}

/// A day in the forms of front matter: ISO 8601, `2024-3-5`, `2024/03/05`, `20240305`,
/// a link to the day's note, `[[2024-03-05]]`, and those that a text in `language`
/// has: `5 March 2024`, `ngày 5 tháng 3 năm 2024`.
pub fn day_in(words: &str, language: Option<&str>) -> Option<String> {
    let words = words.trim();
    let words = words.strip_prefix("[[").and_then(|rest| rest.strip_suffix("]]")).unwrap_or(words);
    if is_no_date(words) || words.len() > 80 {
        return None;
    }
    if let Some(date) = of_epoch(words).or_else(|| of_mail(words)) {
        return Some(date);
    }
    let is_number = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    if words.len() == 8 && is_number(words) {
        return iso_date(&format!("{}-{}-{}", &words[..4], &words[4..6], &words[6..]));
    }
    let (date, rest) = words.split_at(words.find(['T', 't', ' ']).unwrap_or(words.len()));
    let parts: Vec<&str> = date.split(['-', '/', '.']).collect();
    if let [year, month, day] = parts.as_slice()
        && year.len() == 4
        && [*year, *month, *day].into_iter().all(is_number)
    {
        return iso_date(&format!("{year}-{month:0>2}-{day:0>2}{rest}"));
    }
    // A few words hardly tell their language.
    let tongues = [language, plain::ask::language(words), Some("vi")];
    let date = tongues.into_iter().find_map(|tongue| plain::date_in(words, tongue))?;
    // A date among other words is told by them.
    let letters = words.chars().filter(|c| c.is_alphabetic()).count();
    (letters <= 24 && words.contains(|c: char| c.is_ascii_digit())).then_some(date)
}

/// `2020-07-17`, `2020-07-17T06:30:00+07:00` and `2020-07-17 06:30` as ISO 8601
/// to the minute, with the zone where it is stated. No other form; nothing where the
/// date stands for none.
pub fn iso_date(words: &str) -> Option<String> {
    if is_no_date(words) {
        return None;
    }
    let day = words.get(..10)?;
    let number =
        |part: &str| part.bytes().all(|b| b.is_ascii_digit()).then(|| part.parse::<u32>().ok())?;
    let (year, month, date) = (day.get(..4)?, day.get(5..7)?, day.get(8..)?);
    let is_day = day.as_bytes()[4] == b'-'
        && day.as_bytes()[7] == b'-'
        && number(date).is_some_and(|date| {
            let year = number(year).filter(|year| YEARS.contains(year));
            let days = year.zip(number(month)).map(|(year, month)| days(year, month));
            days.is_some_and(|days| (1..=days).contains(&date))
        });
    if !is_day {
        return None;
    }
    let rest = &words[10..];
    let clock = rest.trim_start_matches(['T', 't', ' ']);
    let time = clock.get(..5).filter(|time| {
        time.as_bytes()[2] == b':'
            && number(&time[..2]).is_some_and(|hour| hour < 24)
            && number(&time[3..]).is_some_and(|minute| minute < 60)
    });
    match time {
        Some(time) => Some(format!("{day}T{time}{}", zone(&clock[5..]))),
        None => rest.trim().is_empty().then(|| day.to_string()),
    }
}

/// A time as mails and feeds state it (RFC 2822, RFC 822): `Tue, 05 Mar 2024 10:00:00
/// +0700`, `5 Mar 24 10:00 EST`.
pub fn of_mail(words: &str) -> Option<String> {
    let words = words.split_once(',').map_or(words, |(_, rest)| rest);
    let mut parts = words.split_ascii_whitespace();
    let (day, month, year, clock) = (parts.next()?, parts.next()?, parts.next()?, parts.next()?);
    let is_number = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    let name = month.get(..3).filter(|_| month.bytes().all(|b| b.is_ascii_alphabetic()))?;
    let month = MONTHS.iter().position(|known| known.eq_ignore_ascii_case(name))? + 1;
    let year = match year.len() {
        4 => year.to_string(),
        // RFC 2822, 4.3: what is left of the years of two digits.
        2 => [if year < "50" { "20" } else { "19" }, year].concat(),
        _ => return None,
    };
    let (hour, minute) = clock.split_once(':')?;
    let minute = minute.split(':').next().filter(|minute| minute.len() == 2)?;
    if ![day, &*year, hour, minute].into_iter().all(is_number) {
        return None;
    }
    let zone = match parts.next().unwrap_or_default() {
        // It says that nobody knows the zone.
        "-0000" => String::new(),
        name => AMERICAN
            .iter()
            .find(|(known, _)| *known == name)
            .map_or_else(|| zone(name), |(_, offset)| (*offset).to_string()),
    };
    iso_date(&format!("{year}-{month:02}-{day:0>2}T{hour:0>2}:{minute}{zone}"))
}

/// The first letters of the months in mails.
const MONTHS: [&str; 12] =
    ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/// The zones that RFC 822 knows by their names, beside `GMT` and `UT`.
const AMERICAN: [(&str, &str); 9] = [
    ("UT", "Z"),
    ("EST", "-05:00"),
    ("EDT", "-04:00"),
    ("CST", "-06:00"),
    ("CDT", "-05:00"),
    ("MST", "-07:00"),
    ("MDT", "-06:00"),
    ("PST", "-08:00"),
    ("PDT", "-07:00"),
];

/// A time in seconds or milliseconds since 1970, in UTC: a number of ten digits or of
/// thirteen, and of nine or twelve for the years before 2001.
pub fn of_epoch(words: &str) -> Option<String> {
    let number: i64 = words.parse().ok()?;
    match number {
        100_000_000..100_000_000_000 => Some(of_seconds(number)),
        100_000_000_000..100_000_000_000_000 => Some(of_seconds(number / 1000)),
        _ => None,
    }
}

/// Seconds since 1970 as a day and a minute; the years are those of the
/// proleptic Gregorian calendar, counted in eras of 400 years from 1 March.
fn of_seconds(seconds: i64) -> String {
    let (days, rest) = (seconds.div_euclid(86_400), seconds.rem_euclid(86_400));
    let shifted = days + 719_468;
    let (era, of_era) = (shifted.div_euclid(146_097), shifted.rem_euclid(146_097));
    let year = (of_era - of_era / 1460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year + year / 4 - year / 100);
    let part = (5 * of_year + 2) / 153;
    let day = of_year - (153 * part + 2) / 5 + 1;
    let month = if part < 10 { part + 3 } else { part - 9 };
    let year = year + era * 400 + i64::from(month <= 2);
    format!("{year:04}-{month:02}-{day:02}T{:02}:{:02}Z", rest / 3600, rest / 60 % 60)
}

/// The zone behind hours and minutes, `:00.000+0700`, as ISO 8601 writes it: `Z`,
/// `+07:00`, empty where none is stated.
pub fn zone(behind: &str) -> String {
    let rest = behind.trim_start_matches(|c: char| c.is_ascii_digit() || matches!(c, ':' | '.'));
    let rest = rest.trim_start_matches([' ', '(']);
    let of_name = ["UTC", "GMT", "Z", "z"].into_iter().find_map(|name| rest.strip_prefix(name));
    let offset = of_name.unwrap_or(rest).trim_start_matches(' ');
    let sign = offset.chars().next().filter(|sign| matches!(sign, '+' | '-'));
    let Some(sign) = sign else {
        // What goes on behind the name is another word.
        let is_name = of_name.is_some_and(|rest| !rest.starts_with(char::is_alphanumeric));
        return if is_name { "Z".to_string() } else { String::new() };
    };
    let digits: String = offset[1..]
        .chars()
        .take_while(|c| c.is_ascii_digit() || *c == ':')
        .filter(char::is_ascii_digit)
        .collect();
    let (hours, minutes) = match digits.len() {
        1 | 2 => (digits.as_str(), "00"),
        3 | 4 => digits.split_at(digits.len() - 2),
        _ => return String::new(),
    };
    let is_zone = hours.parse().is_ok_and(|hours: u32| hours <= 14)
        && minutes.parse().is_ok_and(|minutes: u32| minutes < 60);
    if is_zone { format!("{sign}{hours:0>2}:{minutes}") } else { String::new() }
}

/// How many days a month has; none that there is not.
fn days(year: u32, month: u32) -> u32 {
    let is_leap = year.is_multiple_of(4) && !year.is_multiple_of(100) || year.is_multiple_of(400);
    match month {
        2 => 28 + u32::from(is_leap),
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_date_of_a_machine_that_has_none_is_none() {
        for words in [
            "0001-01-01",
            "0001-01-01T00:00:00Z",
            "0000-00-00 00:00:00",
            "1970-01-01",
            "1970-01-01T00:00:00Z",
            "1970-01-01T07:00:00+07:00",
            "1969-12-31T19:00-05:00",
            "9999-12-31",
        ] {
            assert_eq!(iso_date(words), None, "{words}");
            assert_eq!(day_in(words, None), None, "{words}");
        }
        // A paper's day of 1970 is midnight where it was printed.
        for words in ["1970-01-01T05:00Z", "1969-12-31", "1851-09-18"] {
            assert_eq!(iso_date(words).as_deref(), Some(words));
        }
    }

    #[test]
    fn times_of_mails_are_read_with_their_zone() {
        for (words, wanted) in [
            ("Tue, 05 Mar 2024 10:00:00 +0700", Some("2024-03-05T10:00+07:00")),
            ("Tue, 5 Mar 2024 10:00:00 GMT", Some("2024-03-05T10:00Z")),
            ("5 Mar 24 10:00 EST", Some("2024-03-05T10:00-05:00")),
            ("5 Mar 99 9:05 UT", Some("1999-03-05T09:05Z")),
            ("5 March 2024 10:00 -0000", Some("2024-03-05T10:00")),
            ("Tue, 05 Mar 2024 10:00:00 +0700 (ICT)", Some("2024-03-05T10:00+07:00")),
            ("Tue, 31 Feb 2024 10:00:00 +0700", None),
            ("Tue, 05 Mar 2024", None),
            ("Tue, 05 Foo 2024 10:00:00 +0700", None),
            ("", None),
        ] {
            assert_eq!(of_mail(words).as_deref(), wanted, "{words}");
        }
    }

    #[test]
    fn a_time_keeps_its_zone() {
        for (words, wanted) in [
            ("2020-07-17T06:30:00+07:00", Some("2020-07-17T06:30+07:00")),
            ("2020-07-17 06:30:00.123 +0530", Some("2020-07-17T06:30+05:30")),
            ("2020-07-17T06:30-05", Some("2020-07-17T06:30-05:00")),
            ("2020-07-17T06:30:00Z", Some("2020-07-17T06:30Z")),
            ("2020-07-17T10:11:12 (UTC +07:00)", Some("2020-07-17T10:11+07:00")),
            ("2020-07-17 06:30 GMT+7", Some("2020-07-17T06:30+07:00")),
            ("2020-07-17 06:30 UTC", Some("2020-07-17T06:30Z")),
            ("2020-07-17 06:30 Zürich", Some("2020-07-17T06:30")),
            ("2020-07-17T06:30+99:00", Some("2020-07-17T06:30")),
            ("2020-07-17T06:30", Some("2020-07-17T06:30")),
            ("2020-02-30T06:30", None),
        ] {
            assert_eq!(iso_date(words).as_deref(), wanted, "{words}");
        }
    }
}
