//! The head that `MarkDownload` puts before a page: its title, what the page says of
//! itself under *Excerpt*, a rule.

use super::{FirstHeading, fragment};

/// The words under *Excerpt* and the text behind the rule, if the text begins so.
pub fn excerpt<'a>(body: &'a str, heading: &FirstHeading) -> Option<(String, &'a str)> {
    if !body[..heading.at].trim().is_empty() {
        return None;
    }
    let (_, rest) = body[heading.at..].split_once('\n')?;
    let quote = rest.trim_start();
    let mut at = 0;
    let mut lines = Vec::new();
    for line in quote.split_inclusive('\n') {
        let Some(words) = line.strip_prefix('>') else { break };
        lines.push(words.trim());
        at += line.len();
    }
    let (head, words) = lines.split_first()?;
    let is_excerpt = head.trim_start_matches('#').trim() == "Excerpt" && head.starts_with('#');
    let (rule, text) = quote[at..].trim_start().split_once('\n')?;
    let is_rule = rule.len() >= 3 && rule.trim_end().bytes().all(|byte| byte == b'-');
    let words = fragment(&words.join("\n")).text().replace('\n', " ");
    (is_excerpt && is_rule).then_some((words, text))
}
