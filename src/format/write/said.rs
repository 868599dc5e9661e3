//! What is said in a comment before a block, where Markdown has no sign for it. No
//! program shows comments, so that the text stays clean.

use super::markdown::number;
use crate::article::{Block, BlockKind, Container, DEFINITION};

/// A line of verse in characters, and one of two lines; longer ones are read as prose.
const LONGEST_VERSE: [usize; 2] = [72, 48];

/// The comments before a block whose text is `text`, each on its line. A caption
/// behind its picture needs none, nor a lede or a heading that `is_found` as what it is.
pub fn comment(block: &Block, text: &str, is_after_image: bool, is_found: bool) -> String {
    let kind = match &block.kind {
        // Markdown knows heads of one row.
        BlockKind::Table(columns) if columns.header > 1 => {
            return format!("<!-- head: {} -->\n", columns.header);
        }
        BlockKind::Heading { .. } if !is_found => "<!-- heading -->\n",
        BlockKind::Lede if !is_found => "<!-- lede -->\n",
        BlockKind::Caption if !is_after_image => "<!-- caption -->\n",
        BlockKind::Credit => "<!-- credit -->\n",
        BlockKind::Verse if !is_plainly_verse(text) => "<!-- verse -->\n",
        _ => "",
    };
    format!("{}{kind}", marker(block).unwrap_or_default())
}

/// What stands before an item, if it is neither a bullet nor a number.
fn marker(block: &Block) -> Option<String> {
    let Some(Container::Item { marker, ordered, first: true }) = block.inside().last() else {
        return None;
    };
    let is_known = match (ordered, marker.as_str()) {
        (true, marker) => number(marker).is_some(),
        (false, "☐" | "☑") => block.kind == BlockKind::Paragraph,
        (false, marker) => marker == "•" || marker == DEFINITION,
    };
    let is_sayable = !marker.is_empty() && marker.len() <= 32 && !marker.contains("--");
    (!is_known && is_sayable).then(|| format!("<!-- marker: {marker} -->\n"))
}

/// Whether lines would be read as verse without being told.
fn is_plainly_verse(text: &str) -> bool {
    let lines: Vec<usize> = text.lines().map(|line| line.trim().chars().count()).collect();
    let most = LONGEST_VERSE[usize::from(lines.len() <= 2)];
    lines.len() > 1 && lines.iter().all(|line| (1..=most).contains(line))
}
