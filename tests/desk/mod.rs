//! A desk to read at: the app with its keys and view, and no terminal.
//! `Desk::open(text, 60, 12).press("jj/fox<enter>").screen()` is a whole screen.

#![allow(dead_code, reason = "each test file uses its own part of the desk")]

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Modifier;
use reader::app::{App, Arrival, Effect, Event, Screen, Why};
use reader::article::Article;
use reader::format::{self, Format};
use reader::keys::{Key, Keymap, Keys};
use reader::text::decode::{Decoded, Wanted, decode};
use reader::view::{self, Colors, THEMES, Theme};
use reader::words::{EN, Words};

pub struct Desk {
    pub app: App,
    keys: Keys,
    texts: Vec<(Vec<u8>, Format)>,
    /// The format that was asked for last.
    format: Option<Format>,
    part: Option<usize>,
    /// Whether the article is one of which more comes.
    pub comes: bool,
    /// Whether hits are counted before the next key comes.
    pub counts: bool,
    /// What the app asked of the world and the desk does not do.
    pub effects: Vec<Effect>,
}

impl Desk {
    /// A plain text on a screen of so many cells and rows.
    pub fn open(text: &str, columns: u16, rows: u16) -> Self {
        Self::open_all(&[(text, Format::Plain)], columns, rows, &EN)
    }

    /// A Markdown text.
    pub fn open_markdown(text: &str, columns: u16, rows: u16) -> Self {
        Self::open_all(&[(text, Format::Markdown)], columns, rows, &EN)
    }

    /// Several texts, named a, b, c.
    pub fn open_all(
        texts: &[(&str, Format)],
        columns: u16,
        rows: u16,
        words: &'static Words,
    ) -> Self {
        let mut desk = Self {
            app: App::new(words, THEMES),
            keys: Keys::new(Keymap::default()),
            texts: texts.iter().map(|(text, format)| (text.as_bytes().to_vec(), *format)).collect(),
            format: None,
            part: None,
            comes: false,
            counts: true,
            effects: Vec::new(),
        };
        for name in ["a", "b", "c"].iter().take(texts.len()) {
            desk.app.push_slot((*name).to_string());
        }
        desk.resize(columns, rows);
        desk.open_slot(0, false, Wanted::Guess, Why::GoTo { step: 0 });
        desk
    }

    /// A plain text in whatever encoding.
    pub fn open_bytes(bytes: &[u8], columns: u16, rows: u16) -> Self {
        let mut desk = Self::open("", columns, rows);
        desk.texts[0].0 = bytes.to_vec();
        desk.open_slot(0, false, Wanted::Guess, Why::GoTo { step: 0 });
        desk
    }

    /// The beginning of a plain text, `head` bytes of it; [`Desk::rest_comes`] brings all.
    pub fn open_start(text: &str, head: usize, columns: u16, rows: u16) -> Self {
        let mut desk = Self::open("", columns, rows);
        desk.texts[0].0 = text.as_bytes()[..head].to_vec();
        desk.part = Some(text.len() / head);
        desk.open_slot(0, false, Wanted::Guess, Why::GoTo { step: 0 });
        desk.texts[0].0 = text.as_bytes().to_vec();
        desk
    }

    /// The rest of a text is there.
    pub fn rest_comes(&mut self) -> &mut Self {
        self.part = None;
        self.open_slot(0, false, Wanted::Guess, Why::Rest);
        self.catch_up();
        self
    }

    /// Changes the text behind a slot, as an editor would on disk.
    pub fn rewrite(&mut self, slot: usize, text: &str) {
        self.texts[slot].0 = text.as_bytes().to_vec();
    }

    /// Presses keys: `jj/fox<enter><ctrl+o>`.
    pub fn press(&mut self, keys: &str) -> &mut Self {
        let mut rest = keys;
        while let Some(c) = rest.chars().next() {
            let named = rest.strip_prefix('<').and_then(|rest| rest.split_once('>'));
            let (key, after) =
                match named.and_then(|(name, after)| Some((Key::parse(name)?, after))) {
                    Some(found) => found,
                    None if c == ' ' => (Key::parse("space").unwrap(), &rest[1..]),
                    None => (Key::parse(&c.to_string()).unwrap(), &rest[c.len_utf8()..]),
                };
            if let Some(event) = self.keys.event(&self.app, key) {
                self.send(event);
            }
            rest = after;
        }
        self.catch_up();
        self
    }

    /// Searches for what was typed, and counts.
    fn catch_up(&mut self) {
        while (self.counts || !self.app.is_counting()) && self.app.catch_up(&mut || false) {}
    }

    pub fn resize(&mut self, columns: u16, rows: u16) -> &mut Self {
        self.send(Event::Resize(Screen { columns, rows }));
        self
    }

    pub fn send(&mut self, event: Event) {
        for effect in self.app.update(event) {
            match effect {
                Effect::Open { slot, raw, encoding, format, why } => {
                    self.format = format;
                    self.open_slot(slot, raw, encoding, why);
                }
                Effect::Retitle => {}
                other => self.effects.push(other),
            }
        }
    }

    fn open_slot(&mut self, slot: usize, is_raw: bool, wanted: Wanted, why: Why) {
        let (bytes, format) = &self.texts[slot];
        let format = self.format.unwrap_or(*format);
        let Decoded { text, encoding, rank } = decode(bytes, wanted);
        let article: Article =
            if is_raw { format::raw::read(&text) } else { format::read(format, &text) };
        let (part, comes) = (self.part, self.comes);
        let minutes = comes.then(|| article.minutes());
        let whole = Arrival::new(slot, article, why);
        let arrival = Arrival { is_raw, encoding, rank, part, comes, minutes, ..whole };
        self.send(Event::Opened(Box::new(arrival)));
    }

    pub fn buffer(&self) -> Buffer {
        let Screen { columns, rows } = self.app.screen;
        let mut buffer = Buffer::empty(Rect::new(0, 0, columns, rows));
        let theme = Theme::named(self.app.theme, Colors::Exact);
        view::draw(&self.app, &theme, &self.keys.keymap, &mut buffer);
        buffer
    }

    /// Presses `keys`, and gives what was copied with the last of them.
    pub fn copied(&mut self, keys: &str) -> String {
        self.effects.clear();
        self.press(keys);
        match self.effects.last() {
            Some(Effect::Copy(text)) => text.clone(),
            other => panic!("{keys}: {other:?}\n{}", self.screen()),
        }
    }

    /// The screen as text, without white space at the ends of rows.
    pub fn screen(&self) -> String {
        let buffer = self.buffer();
        let rows: Vec<_> = (0..buffer.area.height).map(|y| row_of(&buffer, y)).collect();
        rows.join("\n")
    }

    /// The words on the screen that are painted with a background: the hits.
    pub fn marked(&self) -> Vec<String> {
        let buffer = self.buffer();
        let mut found = Vec::new();
        let mut word = String::new();
        for cell in &buffer.content {
            if cell.style().bg.is_some_and(|color| color != ratatui::style::Color::Reset) {
                word.push_str(cell.symbol());
            } else if !word.is_empty() {
                found.push(std::mem::take(&mut word));
            }
        }
        found
    }

    /// The words on the screen that are bold.
    pub fn bold(&self) -> Vec<String> {
        let buffer = self.buffer();
        let mut rows = Vec::new();
        for y in 0..buffer.area.height {
            let bold: String = (0..buffer.area.width)
                .map(|x| &buffer[(x, y)])
                .filter(|cell| cell.style().add_modifier.contains(Modifier::BOLD))
                .map(|cell| cell.symbol().to_string())
                .collect();
            if !bold.trim().is_empty() {
                rows.push(bold.trim().to_string());
            }
        }
        rows
    }

    /// The first row of the page that is not blank.
    pub fn first_line(&self) -> String {
        let screen = self.screen();
        let texts = screen.lines().map(|line| line.trim_end_matches(['┃', '•', '◆']).trim());
        texts.into_iter().find(|text| !text.is_empty()).unwrap_or_default().to_string()
    }

    /// The last row: folio, notice or prompt.
    pub fn folio(&self) -> String {
        self.screen().lines().last().unwrap_or_default().to_string()
    }
}

fn row_of(buffer: &Buffer, y: u16) -> String {
    let mut row = String::new();
    let mut skip = 0;
    for x in 0..buffer.area.width {
        if skip > 0 {
            skip -= 1;
            continue;
        }
        let symbol = buffer[(x, y)].symbol();
        row.push_str(symbol);
        skip = reader::text::width::cells(symbol).saturating_sub(1);
    }
    row.trim_end().to_string()
}
