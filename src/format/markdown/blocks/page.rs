//! HTML that stands in blocks of its own: read as a page is, and what it shows put
//! where it stands.

use super::super::html;
use super::{Container, Reader};
use crate::article::{Article, BlockKind};
use crate::format::{graft, html as pages};

impl Reader<'_> {
    /// A block of HTML begins.
    pub(super) fn begin_page(&mut self, at: usize) {
        if self.page.is_empty() {
            self.page_at = at;
        }
        self.verbatim = Some(String::new());
    }

    /// A block of HTML is over. What follows it may belong to it: a blank line ends
    /// the block, not the table or the list that it began.
    pub(super) fn end_page(&mut self) {
        let text = self.verbatim.take().unwrap_or_default();
        match html::comment(&text) {
            Some(said) => {
                self.show_page();
                self.comment(said);
            }
            None => self.page.push_str(&text),
        }
    }

    /// Writes what the HTML that was collected shows.
    pub(super) fn show_page(&mut self) {
        if self.page.is_empty() {
            return;
        }
        let page = std::mem::take(&mut self.page);
        let Some(article) = read(&page) else {
            for paragraph in html::paragraphs(&page) {
                self.block(BlockKind::Paragraph, &paragraph);
            }
            return;
        };
        let mut skips = self.skip == Some(self.page_at);
        for block in article.blocks() {
            if skips && matches!(block.kind, BlockKind::Heading { .. }) {
                // It is the headline.
                skips = false;
                continue;
            }
            let inside: Vec<Container> =
                self.inside.iter().chain(block.inside()).cloned().collect();
            let range = block.range.clone();
            graft::push_block(&mut self.builder, block.kind.clone(), &inside, &article, range);
            self.written();
            self.after_image = matches!(block.kind, BlockKind::Image { .. });
        }
    }
}

/// The first heading, if it is of level 1 and nothing but pictures stands before it.
pub fn headline(page: &str) -> Option<String> {
    let article = read(page)?;
    let is_picture = |kind: &BlockKind| matches!(kind, BlockKind::Image { .. });
    let first = article.blocks().iter().find(|block| !is_picture(&block.kind))?;
    (first.kind == BlockKind::Heading { level: 1 }).then(|| article.text_of(first).to_string())
}

/// What HTML shows; none where words would be lost, as those of broken tags are.
fn read(page: &str) -> Option<Article> {
    let letters = |text: &str| text.chars().filter(|c| c.is_alphanumeric()).count();
    // A page has no instructions for programs, and ends them at any `>`.
    if page.contains("<?") || page.contains("<![CDATA[") {
        return None;
    }
    // Rows that a blank line parted from their table.
    let first = page.trim_start();
    let is_row = matches!(&*html::tag_name(first), "tr" | "td" | "th" | "tbody" | "thead")
        && !first.starts_with("</");
    let article =
        if is_row { pages::fragment(&["<table>", page].concat()) } else { pages::fragment(page) };
    let all: usize = html::paragraphs(page).iter().map(|words| letters(words)).sum();
    (letters(article.text()) * 10 >= all * 9).then_some(article)
}
