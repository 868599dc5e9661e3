//! What the words that were collected turn out to be, written as blocks.

use super::{Inlines, Lede, Reader};
use crate::article::{BlockKind, Container};

impl Reader<'_> {
    /// Writes the block whose words were collected, if there are any.
    pub(super) fn flush(&mut self) {
        let kind = self.kind.take().unwrap_or(BlockKind::Paragraph);
        let mut inlines = std::mem::take(&mut self.inlines);
        inlines.close();
        if inlines.is_blank() {
            return;
        }
        match kind {
            // It stands in the masthead.
            BlockKind::Headline => {}
            BlockKind::Heading { .. } => self.heading(&kind, &inlines.without_anchor()),
            BlockKind::Paragraph => self.paragraph(inlines),
            other => self.words(&other, &inlines),
        }
    }

    fn heading(&mut self, kind: &BlockKind, inlines: &Inlines) {
        self.lede = Lede::None;
        self.words(kind, inlines);
    }

    fn paragraph(&mut self, inlines: Inlines) {
        let (images, words) = inlines.split_images();
        for (url, alt) in &images {
            self.block(BlockKind::Image { url: url.as_str().into() }, alt);
            self.after_image = true;
        }
        if words.is_blank() {
            return;
        }
        let said = self.said.take().filter(|kind| !matches!(kind, BlockKind::Table(_)));
        if let Some(kind) = said {
            let words = if kind == BlockKind::Caption { words.without_emphasis() } else { words };
            return self.words(&kind, &words);
        }
        if self.after_image && words.is_emphasised() {
            return self.words(&BlockKind::Caption, &words.without_emphasis());
        }
        if let Some(label) = self.footnote.clone() {
            return self.words(&BlockKind::Footnote { label: label.into() }, &words);
        }
        if words.is_verse() {
            return self.words(&BlockKind::Verse, &words);
        }
        let is_lede = self.lede != Lede::None && self.inside.is_empty();
        if words.keeps_lines() && !is_lede {
            return self.words(&BlockKind::Verse, &words);
        }
        self.words(if is_lede { &BlockKind::Lede } else { &BlockKind::Paragraph }, &words);
        // Points above the lede are no paragraphs of their own.
        if self.inside.is_empty() {
            self.lede = Lede::None;
        }
    }

    pub(super) fn code(&mut self) {
        let text = self.verbatim.take().unwrap_or_default();
        let kind = self.kind.take().unwrap_or(BlockKind::Preformatted { language: None });
        self.block(kind, &text);
    }

    /// What our own writer says in comments, where Markdown has no sign for it.
    pub(super) fn comment(&mut self, said: &str) {
        self.said = match said {
            "lede" => Some(BlockKind::Lede),
            "caption" => Some(BlockKind::Caption),
            "credit" => Some(BlockKind::Credit),
            "verse" => Some(BlockKind::Verse),
            "prose" => Some(BlockKind::Paragraph),
            _ => said
                .strip_prefix("head: ")
                .and_then(|rows| rows.parse().ok())
                .map(|rows| BlockKind::table(rows, Vec::new())),
        };
        let wanted = said.strip_prefix("marker: ").filter(|marker| marker.len() <= 32);
        if let (Some(wanted), 0, Some(Container::Item { marker, first: true, .. })) =
            (wanted, self.too_deep, self.inside.last_mut())
        {
            *marker = wanted.to_string();
        }
    }

    pub(super) fn table(&mut self) {
        let Some(mut table) = self.table.take() else { return };
        // A table must have a head in Markdown; one without words is none.
        if table.rows.first().is_some_and(|row| row.iter().all(Inlines::is_blank)) {
            table.rows.remove(0);
            table.header = 0;
        } else if let Some(BlockKind::Table(said)) = self.said.take() {
            table.header = said.header.clamp(1, table.rows.len().max(1));
        }
        let kind = BlockKind::table(table.header, table.align);
        let inside = self.inside.clone();
        self.builder.begin(kind, &inside);
        for (n, row) in table.rows.iter().enumerate() {
            if n > 0 {
                self.builder.push("\n");
            }
            for (column, cell) in row.iter().enumerate() {
                if column > 0 {
                    self.builder.push("\t");
                }
                cell.write_cell(&mut self.builder);
            }
        }
        self.builder.end();
        self.written();
    }

    pub(super) fn block(&mut self, kind: BlockKind, text: &str) {
        let keeps_empty = matches!(kind, BlockKind::Rule | BlockKind::Image { .. });
        self.builder.block_in(kind, &self.inside, text);
        if keeps_empty || !text.trim().is_empty() {
            self.written();
        }
    }

    fn words(&mut self, kind: &BlockKind, inlines: &Inlines) {
        let inside = self.inside.clone();
        // A note's second paragraph is not the first of its item.
        self.written();
        inlines.write(&mut self.builder, kind, &inside, &self.inside);
    }

    /// Something was written: the markers of open items have been shown, and
    /// what comes next follows no masthead and, unless it is said, no picture.
    pub(super) fn written(&mut self) {
        self.inside.iter_mut().for_each(Container::go_on);
        self.after_image = false;
        if self.lede == Lede::FirstBlock {
            self.lede = Lede::None;
        }
    }
}
