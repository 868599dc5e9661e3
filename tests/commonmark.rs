//! The examples of `CommonMark` and of its extensions, as the parser that we use
//! brings them along, keep their text.

use std::path::PathBuf;
use std::process::Command;

use reader::format::{self, Format};

/// Where the parser's own tests stand, if its source is at hand.
fn suite() -> Option<PathBuf> {
    let asked = Command::new(env!("CARGO"))
        .args(["metadata", "--offline", "--format-version", "1"])
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .output()
        .ok()?;
    let known: serde_json::Value = serde_json::from_slice(&asked.stdout).ok()?;
    let packages = known["packages"].as_array()?;
    let parser = packages.iter().find(|package| package["name"] == "pulldown-cmark")?;
    let folder = PathBuf::from(parser["manifest_path"].as_str()?).parent()?.join("tests/suite");
    folder.is_dir().then_some(folder)
}

/// The examples of a file: Markdown and the HTML that it stands for.
fn examples(source: &str) -> Vec<(&str, &str)> {
    let after = |text: &'static str| {
        move |at: usize| {
            let rest = &source[at..];
            let start = rest.find(text)? + text.len();
            let end = rest[start..].find("\"##;")? + start;
            Some((&rest[start..end], at + end))
        }
    };
    let (original, expected) = (after("let original = r##\""), after("let expected = r##\""));
    let mut found = Vec::new();
    let mut at = 0;
    while let Some((markdown, next)) = original(at) {
        let Some((html, next)) = expected(next) else { break };
        found.push((markdown, html));
        at = next;
    }
    found
}

/// The letters and signs of HTML that a reader sees, the words for pictures among them.
fn seen(html: &str) -> String {
    let mut out = String::new();
    let mut rest = html;
    while let Some(at) = rest.find('<') {
        out.push_str(&rest[..at]);
        let tag = &rest[at..];
        let closed = |start: &str, end: &str| {
            tag.starts_with(start).then(|| tag.find(end).map_or(tag.len(), |at| at + end.len()))
        };
        let is_tag = tag[1..].starts_with(|c: char| c.is_ascii_alphabetic() || "/!?".contains(c));
        let end = closed("<!--", "-->")
            .or_else(|| closed("<?", "?>"))
            .or_else(|| closed("<![CDATA[", "]]>"))
            .or_else(|| closed("<script", "</script>"))
            .or_else(|| closed("<style", "</style>"))
            .or_else(|| is_tag.then(|| tag_end(tag))?);
        let Some(end) = end else {
            out.push('<');
            rest = &tag[1..];
            continue;
        };
        if let Some(alt) = tag[..end].split("alt=\"").nth(1) {
            out.push_str(alt.split('"').next().unwrap_or_default());
        }
        rest = &tag[end..];
    }
    out.push_str(rest);
    for (entity, sign) in [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&amp;", "&")] {
        out = out.replace(entity, sign);
    }
    out
}

/// Where a tag ends: a bracket between quotation marks does not end it.
fn tag_end(tag: &str) -> Option<usize> {
    let mut quote = None;
    for (at, c) in tag.char_indices() {
        match (quote, c) {
            (None, '>') => return Some(at + 1),
            (None, '"' | '\'') => quote = Some(c),
            (Some(open), c) if open == c => quote = None,
            _ => {}
        }
    }
    None
}

/// What is compared: letters and figures, and all signs where `with_signs`.
fn letters(text: &str, with_signs: bool) -> String {
    // What stands before items is ours.
    let text = text.replace(['☐', '☑'], "");
    text.chars()
        .filter(|c| if with_signs { !c.is_whitespace() } else { c.is_alphanumeric() })
        .collect()
}

#[test]
fn every_example_keeps_its_text() {
    let Some(folder) = suite() else {
        eprintln!("the parser's examples are not at hand");
        return;
    };
    let (mut count, mut lost) = (0, String::new());
    for (file, least) in [
        ("spec.rs", 649),
        ("gfm_table.rs", 8),
        ("gfm_strikethrough.rs", 2),
        ("gfm_tasklist.rs", 2),
        ("table.rs", 20),
        ("strikethrough.rs", 3),
        ("definition_lists.rs", 10),
        ("heading_attrs.rs", 10),
        ("regression.rs", 100),
    ] {
        let source = std::fs::read_to_string(folder.join(file)).unwrap();
        let examples = examples(&source);
        assert!(examples.len() >= least, "{file} has only {} examples", examples.len());
        for (markdown, html) in examples {
            // Notes have labels here and numbers there; what stands between two
            // brackets is a link to us.
            if file != "spec.rs" && ["[^", "[!", "[["].iter().any(|sign| markdown.contains(sign)) {
                continue;
            }
            count += 1;
            let article = format::read(Format::Markdown, markdown);
            let with_signs = file == "spec.rs" && !markdown.contains("[[");
            let wanted = letters(&seen(html), with_signs);
            let got = letters(article.text(), with_signs);
            if wanted != got {
                let lines = ["\n--- ", file, "\n", markdown, "\nwanted ", &wanted, "\ngot ", &got];
                lost.extend(lines);
            }
        }
    }
    eprintln!("{count} examples");
    assert!(lost.is_empty(), "{} of {count}: {lost}", lost.matches("\n--- ").count());
}
