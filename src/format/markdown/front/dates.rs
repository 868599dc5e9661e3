//! Languages and days as front matter and JSON state them.

/// ISO 639-1 of `vi`, `vi-VN`, `en_US`.
pub fn language(words: &str) -> Option<String> {
    let head = words.split(['-', '_', '.']).next()?.to_lowercase();
    (head.len() == 2 && head.bytes().all(|byte| byte.is_ascii_lowercase())).then_some(head)
}

/// `2020-07-17`, `2020-07-17T06:30:00+07:00` and `2020-07-17 06:30` as ISO 8601
/// to the minute, with the zone where it is stated. No other form: what is ambiguous
/// is shown as written.
pub fn iso_date(words: &str) -> Option<String> {
    let day = words.get(..10)?;
    let number =
        |part: &str| part.bytes().all(|b| b.is_ascii_digit()).then(|| part.parse::<u32>().ok())?;
    let (year, month, date) = (day.get(..4)?, day.get(5..7)?, day.get(8..)?);
    let is_day = day.as_bytes()[4] == b'-'
        && day.as_bytes()[7] == b'-'
        && number(date).is_some_and(|date| {
            let days = number(year).zip(number(month)).map(|(year, month)| days(year, month));
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
