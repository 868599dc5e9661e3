//! Texts that are no prose at all: code, patches, logs, tables of data,
//! listings, settings, manuals. They have no headline, no byline and no
//! furniture; every line stays as it stands.
//!
//! A screenful or ten decides, by what most lines are made of; a story that
//! shows some code is a story.

use super::code::{is_assignment, is_code};
use super::kept::lines_of;
use super::lines::Line;
use super::page::{Page, Use};
use super::reflow::{Kind, Para};
use super::words::{ends_sentence, is_caps, lower};

/// How many lines are looked at.
const SAMPLE: usize = 400;

/// After how many lines a block may end where a line begins at the margin.
const BLOCK: usize = 200;

/// The blocks of the page, if it is no prose.
pub(super) fn read<'a>(page: &mut Page<'a>) -> Option<Vec<Para<'a>>> {
    let sample = &page.lines[..page.lines.len().min(SAMPLE)];
    if let Some(title) = manual(sample) {
        page.meta.title = Some(title.to_owned());
        return Some(sections(page));
    }
    if !is_one(sample) {
        return None;
    }
    // Code and data are in no language of ours, whatever their words.
    if !is_history(sample) && !is_usage(sample) {
        page.meta.language = None;
    }
    Some(blocks(page, 0, page.lines.len()))
}

/// The blocks of a part that others of the same text stand above.
pub(super) fn more<'a>(page: &mut Page<'a>) -> Vec<Para<'a>> {
    blocks(page, 0, page.lines.len())
}

fn is_one(lines: &[Line<'_>]) -> bool {
    if is_patch(lines) || is_history(lines) || is_data(lines) {
        return true;
    }
    let prose = lines.iter().filter(|line| is_sentence(line.text)).count();
    prose * 4 <= lines.len()
        && (is_code(lines)
            || is_logged(lines)
            || is_listing(lines)
            || is_settings(lines)
            || is_usage(lines))
}

/// The lines `from..to` as they stand. A block ends at a gap, so that it shows the same.
fn blocks<'a>(page: &Page<'a>, from: usize, to: usize) -> Vec<Para<'a>> {
    let mut out = Vec::new();
    let mut first = from;
    for at in from + 1..=to {
        let is_cut = page.lines.get(at).is_some_and(|line| {
            line.gap > 0 && line.indent == 0 && at - first >= BLOCK && page.lines[first].indent == 0
        });
        if at == to || is_cut {
            out.push(block(page, Kind::Pre, first, at));
            first = at;
        }
    }
    out
}

fn block<'a>(page: &Page<'a>, kind: Kind, from: usize, to: usize) -> Para<'a> {
    let line = &page.lines[from];
    let text = if kind == Kind::Pre { lines_of(page, from, to).into() } else { line.text.into() };
    let (gap, glued, chars) = (line.gap > 0, line.glued, line.chars);
    Para { kind, text, line: from, end: to, gap, glued, chars, level: 2 }
}

/// A sentence, as prose has them.
fn is_sentence(text: &str) -> bool {
    ends_sentence(text)
        && !text.ends_with([';', '}'])
        && text.split(' ').filter(|word| word.chars().all(char::is_alphabetic)).take(6).count() >= 6
}

fn is_hex(word: &str) -> bool {
    (7..=40).contains(&word.len()) && word.bytes().all(|b| b.is_ascii_hexdigit())
}

/// `diff --git`, `--- a` with `+++ b`, and hunks.
fn is_patch(lines: &[Line<'_>]) -> bool {
    let Some(first) = lines.first() else { return false };
    let begins = ["diff --git ", "diff -", "--- ", "Index: ", "From ", "commit "]
        .iter()
        .any(|head| first.text.starts_with(head));
    begins
        && lines
            .windows(2)
            .any(|pair| pair[0].text.starts_with("+++ ") && pair[1].text.starts_with("@@ -"))
}

/// `git log`, whole or a line a commit.
fn is_history(lines: &[Line<'_>]) -> bool {
    let id = |text: &str| text.split(' ').next().is_some_and(is_hex);
    let is_whole = lines.len() > 1
        && lines[0].text.strip_prefix("commit ").is_some_and(id)
        && ["Author:", "Merge:"].iter().any(|head| lines[1].text.starts_with(head));
    let has_figure = |line: &&Line<'_>| line.text.bytes().take(7).any(|b| b.is_ascii_digit());
    is_whole
        || (lines.len() >= 3
            && lines.iter().all(|line| id(line.text))
            && lines.iter().filter(has_figure).count() * 2 > lines.len())
}

/// Values between commas, semicolons or tabs, as many on every line.
fn is_data(lines: &[Line<'_>]) -> bool {
    if lines.len() < 3 {
        return false;
    }
    [(',', 2), (';', 2), ('\t', 1)].into_iter().any(|(mark, least)| {
        let (first, _) = separators(lines[0].text, mark);
        if first < least {
            return false;
        }
        let (mut same, mut all, mut spaced) = (0, 0, 0);
        for line in lines {
            let (count, loose) = separators(line.text, mark);
            same += usize::from(count == first);
            all += count;
            spaced += loose;
        }
        same * 10 >= lines.len() * 9 && (mark == '\t' || spaced * 5 <= all)
    })
}

/// How many marks stand outside of quotes, and behind how many stands a space.
fn separators(text: &str, mark: char) -> (usize, usize) {
    let (mut count, mut loose, mut quoted) = (0, 0, false);
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        quoted ^= c == '"';
        if c == mark && !quoted {
            count += 1;
            loose += usize::from(chars.peek() == Some(&' '));
        }
    }
    (count, loose)
}

/// `2024-03-01T08:00:07Z …`, `Mar  1 08:00:01 host …`, `… [01/Mar/2024:08:00:01 +0000] …`.
fn is_stamped(text: &str) -> bool {
    let head = &text.as_bytes()[..text.len().min(64)];
    let clock = head.windows(8).position(|w| {
        w.iter().enumerate().all(|(n, b)| if n % 3 == 2 { *b == b':' } else { b.is_ascii_digit() })
    });
    let Some(clock) = clock else { return false };
    let before = &head[..clock];
    let has_year = before.windows(5).any(|w| {
        w[..4].iter().all(u8::is_ascii_digit) && matches!(w[4], b'-' | b'/' | b':' | b'.')
    });
    let has_month = before.len() >= 4
        && [
            &b"Jan"[..],
            b"Feb",
            b"Mar",
            b"Apr",
            b"May",
            b"Jun",
            b"Jul",
            b"Aug",
            b"Sep",
            b"Oct",
            b"Nov",
            b"Dec",
        ]
        .iter()
        .any(|month| before.starts_with(month));
    has_year || has_month
}

fn is_logged(lines: &[Line<'_>]) -> bool {
    let stamped = lines.iter().filter(|line| is_stamped(line.text)).count();
    stamped >= 3 && stamped * 10 >= lines.len() * 6
}

/// A tree of files, or what `ls -l` says of them.
fn is_listing(lines: &[Line<'_>]) -> bool {
    let is_branch = |text: &str| {
        text.starts_with(['├', '└', '│'])
            || ["|-- ", "`-- ", "+-- ", "|   "].iter().any(|mark| text.starts_with(mark))
    };
    let is_file = |text: &str| {
        let bytes = text.as_bytes();
        bytes.len() > 20
            && b"-dlcbps".contains(&bytes[0])
            && bytes[1..10].iter().all(|b| b"rwxsStT-".contains(b))
    };
    let listed = lines.iter().filter(|line| is_branch(line.text) || is_file(line.text)).count();
    listed >= 3 && listed * 10 >= lines.len() * 6
}

/// Names with values, sections in brackets, the lines of a timetable of jobs.
fn is_settings(lines: &[Line<'_>]) -> bool {
    let is_job = |text: &str| {
        let fields: Vec<_> = text.split_whitespace().take(6).collect();
        text.starts_with("@reboot ")
            || (fields.len() == 6
                && fields[..5]
                    .iter()
                    .all(|field| field.bytes().all(|b| b.is_ascii_digit() || b"*/,-".contains(&b)))
                && fields[..5].iter().any(|field| field.contains('*')))
    };
    let is_section = |text: &str| {
        text.starts_with('[')
            && text.ends_with(']')
            && text.as_bytes().get(1).is_some_and(u8::is_ascii_alphabetic)
    };
    let said: Vec<_> = lines.iter().filter(|line| !line.text.starts_with(['#', ';'])).collect();
    let set = said.iter().filter(|line| is_assignment(line.text) || is_job(line.text)).count();
    let sections = said.iter().filter(|line| is_section(line.text)).count();
    set >= 2 && lines.len() >= 3 && (set + sections) * 10 >= said.len() * 8
}

/// What a program says of its options.
fn is_usage(lines: &[Line<'_>]) -> bool {
    let names = lines.iter().take(6).any(|line| lower(line.text).contains("usage:"));
    let is_option = |line: &&Line<'_>| {
        line.indent > 0
            && line.text.starts_with('-')
            && line.text.as_bytes().get(1).is_some_and(|b| b.is_ascii_alphanumeric() || *b == b'-')
    };
    names && lines.iter().filter(is_option).take(3).count() == 3
}

/// `LS(1)` of a manual's first line, which says it at both ends.
fn manual<'a>(lines: &[Line<'a>]) -> Option<&'a str> {
    let text = lines.first()?.text;
    let name = text.split_whitespace().next()?;
    let (title, section) = name.strip_suffix(')')?.split_once('(')?;
    let is_name = !title.is_empty()
        && section.starts_with(|c: char| c.is_ascii_digit())
        && section.len() <= 4
        && text.len() > name.len() * 2
        && text.ends_with(name);
    (is_name && lines.len() > 3).then_some(name)
}

/// The sections of a manual: their names are headings, their lines stay.
fn sections<'a>(page: &mut Page<'a>) -> Vec<Para<'a>> {
    let last = page.lines.len() - 1;
    let title = page.meta.title.clone().unwrap_or_default();
    let to = if page.lines[last].text.ends_with(&title) { last } else { last + 1 };
    page.uses[0] = Use::Masthead;
    page.body = 1;
    let is_name = |page: &Page<'a>, at: usize| {
        let line = &page.lines[at];
        line.indent == 0 && line.chars <= 40 && is_caps(line.text)
    };
    let mut out = Vec::new();
    let mut first = 1;
    for at in 1..=to {
        if at < to && !is_name(page, at) {
            continue;
        }
        if first < at {
            out.extend(blocks(page, first, at));
        }
        if at < to {
            out.push(block(page, Kind::Heading, at, at + 1));
        }
        first = at + 1;
    }
    if to == last {
        page.uses[last] = Use::Furniture;
        out.push(block(page, Kind::Furniture, last, last + 1));
    }
    out
}

#[cfg(test)]
mod tests {
    use super::super::lines::split;
    use super::*;

    #[test]
    fn what_is_no_prose_is_known() {
        for text in [
            "#include <stdio.h>\n\nint main(void)\n{\n    puts(\"hi\");\n    return 0;\n}\n",
            "#!/bin/sh\n# Keeps a copy.\nset -eu\ncp \"$1\" \"$2\"\n",
            "import sys\n\n\ndef main():\n    \"\"\"Say it.\"\"\"\n    print(sys.argv)\n\n\nmain()\n",
            "{\n  \"name\": \"gate\",\n  \"boats\": [1, 2],\n  \"open\": true\n}\n",
            "{\"name\": \"gate\", \"open\": true}\n",
            "diff --git a/x b/x\n--- a/x\n+++ b/x\n@@ -1,2 +1,2 @@\n-old\n+new\n",
            "commit 4be0aa1\nAuthor: Ann Lee <a@gate.example>\n\n    Mend it\n",
            "4be0aa1 Mend the gate\n1f00d2c Oil the lock\n9a8b7c6 Paint it\n",
            "date,place,boats\n2024-03-01,Orme,12\n2024-03-02,\"Orme, Lower\",9\n",
            "a\tb\n1\t2\n3\t4\n",
            "2024-03-01T08:00:01Z INFO up\n2024-03-01T08:00:07Z INFO GET /\n2024-03-01T08:01:12Z WARN slow\n",
            "Mar  1 08:00:01 orme cron: a\nMar  1 08:00:02 orme cron: b\nMar  1 08:00:03 orme cron: c\n",
            ".\n├── a.rs\n├── b\n│   └── c.rs\n└── d.rs\n\n2 directories, 3 files\n",
            "total 8\n-rw-r--r-- 1 ann ann 10 May 9 2026 a.txt\ndrwxr-xr-x 2 ann ann 10 May 9 2026 dir\n\
             -rw-r--r-- 1 ann ann 11 May 9 2026 b.txt\n",
            "# m h dom mon dow command\nSHELL=/bin/sh\n0 3 * * * /usr/bin/backup\n@reboot /opt/start.sh\n",
            "[gate]\nname = old gate\nopen = yes\n\n[lock]\nkeys = 2\n",
            "Usage: gate [OPTION]\n\n  -a, --all   all of it\n  -b          less\n  -c, --cut   cut it\n",
        ] {
            assert!(is_one(&split(text)), "{text}");
        }
    }

    #[test]
    fn stories_lists_and_verse_are_prose() {
        for text in [
            "A headline\n\nThe keeper wrote `let x = 1;` on the wall. Nobody knew why he did it.\n",
            "I came, I saw, I left,\nI went, I stood, I wept,\nI sat, I ate, I slept,\n",
            "We met at six;\nthe lamp was lit;\nwe did not speak;\nI let it be;\n",
            "Name: Ann Lee\nTown: Orme\nTrade: carrier\n",
            "- milk\n- bread\n- salt\n",
            "March 3, 2024\nAnn Lee, Orme, writes:\nThe boats, the quay, the lamp.\n",
            "let me go home\nfor I am tired\nif you love me\nreturn to me\n",
            "At 08:00:01 the bell rang in the tower. Nobody had touched it.\n",
            "TODO\nbuy milk\ncall the bank\n",
        ] {
            assert!(!is_one(&split(text)), "{text}");
        }
    }

    #[test]
    fn a_manual_has_its_sections_for_headings() {
        let text = "GATE(1)    User Commands    GATE(1)\n\nNAME\n       gate - a gate\n\n\
                    SYNOPSIS\n       gate [-a]\n\nOrme    2024    GATE(1)\n";
        let article = super::super::read(text);
        assert_eq!(article.meta().title.as_deref(), Some("GATE(1)"));
        let kinds: Vec<_> = article
            .blocks()
            .iter()
            .filter(|block| block.kind.is_body())
            .map(|block| article.text_of(block).to_owned())
            .collect();
        assert_eq!(kinds, ["NAME", "gate - a gate", "SYNOPSIS", "gate [-a]"]);
    }
}
