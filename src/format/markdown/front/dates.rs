//! Languages and days as front matter and JSON state them.

/// ISO 639-1 of `vi`, `vi-VN`, `en_US`.
pub fn language(words: &str) -> Option<String> {
    let head = words.split(['-', '_', '.']).next()?.to_lowercase();
    (head.len() == 2 && head.bytes().all(|byte| byte.is_ascii_lowercase())).then_some(head)
}

/// `2020-07-17`, `2020-07-17T06:30:00+07:00` and `2020-07-17 06:30` as ISO 8601
/// to the minute. No other form: what is ambiguous is shown as written.
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
    let time = rest.trim_start_matches(['T', ' ']).get(..5).filter(|time| {
        time.as_bytes()[2] == b':'
            && number(&time[..2]).is_some_and(|hour| hour < 24)
            && number(&time[3..]).is_some_and(|minute| minute < 60)
    });
    match time {
        Some(time) => Some(format!("{day}T{time}")),
        None => rest.trim().is_empty().then(|| day.to_string()),
    }
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
