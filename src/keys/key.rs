//! One key of the keyboard, and its notation: `j`, `G`, `ctrl+d`, `alt+left`, `f1`, `space`.

use std::fmt;

/// A key press.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Key {
    /// Which key.
    pub code: Code,
    /// With Ctrl.
    pub ctrl: bool,
    /// With Alt or Meta.
    pub alt: bool,
    /// With Shift, only where it is not in the character itself.
    pub shift: bool,
}

/// Which key was pressed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[allow(missing_docs, reason = "each is the key of that name")]
pub enum Code {
    Char(char),
    Enter,
    Esc,
    Tab,
    Backspace,
    Delete,
    Insert,
    Up,
    Down,
    Left,
    Right,
    Home,
    End,
    PageUp,
    PageDown,
    F(u8),
}

/// The names of the keys that are no character, and of those that cannot be
/// written between spaces. The first name of a code is the one that is shown.
const NAMES: &[(&str, Code)] = &[
    ("enter", Code::Enter),
    ("return", Code::Enter),
    ("esc", Code::Esc),
    ("escape", Code::Esc),
    ("tab", Code::Tab),
    ("backspace", Code::Backspace),
    ("delete", Code::Delete),
    ("insert", Code::Insert),
    ("up", Code::Up),
    ("down", Code::Down),
    ("left", Code::Left),
    ("right", Code::Right),
    ("home", Code::Home),
    ("end", Code::End),
    ("pageup", Code::PageUp),
    ("pagedown", Code::PageDown),
    ("space", Code::Char(' ')),
    ("plus", Code::Char('+')),
];

impl Key {
    /// The key of `code` without modifiers.
    pub fn plain(code: Code) -> Self {
        Self { code, ctrl: false, alt: false, shift: false }
    }

    /// Reads one key in the notation of the configuration file.
    pub fn parse(text: &str) -> Option<Self> {
        let mut key = Self::plain(Code::Esc);
        let mut rest = text;
        loop {
            let modifier = [("ctrl+", 0), ("alt+", 1), ("shift+", 2)]
                .into_iter()
                .find_map(|(name, which)| Some((which, strip_prefix_ignoring_case(rest, name)?)));
            let Some((which, after)) = modifier else { break };
            match which {
                0 => key.ctrl = true,
                1 => key.alt = true,
                _ => key.shift = true,
            }
            rest = after;
        }
        key.code = parse_code(rest)?;
        if let Code::Char(c) = key.code {
            // Ctrl knows no capitals; a capital carries its own shift.
            if key.ctrl {
                key.code = Code::Char(c.to_ascii_lowercase());
            } else if key.shift {
                key.code = Code::Char(c.to_uppercase().next().unwrap_or(c));
            }
            key.shift = false;
        }
        Some(key)
    }

    /// Reads keys that are pressed one after the other: `Z Z`.
    pub fn parse_sequence(text: &str) -> Option<Vec<Self>> {
        let keys: Option<Vec<_>> = text.split_whitespace().map(Self::parse).collect();
        keys.filter(|keys| !keys.is_empty())
    }
}

fn strip_prefix_ignoring_case<'a>(text: &'a str, prefix: &str) -> Option<&'a str> {
    let head = text.get(..prefix.len())?;
    head.eq_ignore_ascii_case(prefix).then(|| &text[prefix.len()..])
}

fn parse_code(text: &str) -> Option<Code> {
    let mut chars = text.chars();
    if let (Some(c), None) = (chars.next(), chars.next()) {
        return (!c.is_control() && !c.is_whitespace()).then_some(Code::Char(c));
    }
    let lower = text.to_ascii_lowercase();
    if let Some((_, code)) = NAMES.iter().find(|(name, _)| *name == lower) {
        return Some(*code);
    }
    let number: u8 = lower.strip_prefix('f')?.parse().ok()?;
    (1..=24).contains(&number).then_some(Code::F(number))
}

impl fmt::Display for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.ctrl {
            f.write_str("ctrl+")?;
        }
        if self.alt {
            f.write_str("alt+")?;
        }
        if self.shift {
            f.write_str("shift+")?;
        }
        if let Some((name, _)) = NAMES.iter().find(|(_, code)| *code == self.code)
            && self.code != Code::Char('+')
        {
            return f.write_str(name);
        }
        match self.code {
            Code::Char(c) => write!(f, "{c}"),
            Code::F(number) => write!(f, "f{number}"),
            // Every other code has a name above.
            _ => Ok(()),
        }
    }
}

/// How a person would write the key: `^D`, `⌥←`, `PgDn`.
pub fn label(key: &Key) -> String {
    let mut text = String::new();
    if key.alt {
        text.push_str("Alt-");
    }
    if key.shift {
        text.push_str("S-");
    }
    let name = match key.code {
        Code::Char(' ') => "Space",
        Code::Char(c) if key.ctrl => {
            text.push('^');
            text.extend(c.to_uppercase());
            return text;
        }
        Code::Char(c) => {
            text.push(c);
            return text;
        }
        Code::F(number) => {
            return format!("{text}F{number}");
        }
        Code::Enter => "Enter",
        Code::Esc => "Esc",
        Code::Tab => "Tab",
        Code::Backspace => "Backspace",
        Code::Delete => "Del",
        Code::Insert => "Ins",
        Code::Up => "↑",
        Code::Down => "↓",
        Code::Left => "←",
        Code::Right => "→",
        Code::Home => "Home",
        Code::End => "End",
        Code::PageUp => "PgUp",
        Code::PageDown => "PgDn",
    };
    if key.ctrl {
        text.push_str("Ctrl-");
    }
    text.push_str(name);
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn notation_reads_back_what_it_writes() {
        for text in [
            "j",
            "G",
            "ctrl+d",
            "alt+left",
            "f1",
            "f12",
            "space",
            "enter",
            "pagedown",
            "shift+tab",
            "+",
            "ctrl+alt+x",
            "{",
            "đ",
            "ctrl+space",
            "/",
        ] {
            let key = Key::parse(text).unwrap_or_else(|| panic!("{text}"));
            assert_eq!(key.to_string(), text);
        }
    }

    #[test]
    fn other_spellings_mean_the_same_key() {
        for (text, shown) in [
            ("Ctrl+D", "ctrl+d"),
            ("shift+g", "G"),
            ("Return", "enter"),
            ("ctrl+plus", "ctrl++"),
            ("F5", "f5"),
        ] {
            assert_eq!(Key::parse(text).map(|key| key.to_string()).as_deref(), Some(shown));
        }
    }

    #[test]
    fn what_is_no_key_is_refused() {
        for text in ["", "ctrl+", "strg+d", "f0", "f25", "ab", "\u{1b}", "hyper+x"] {
            assert_eq!(Key::parse(text), None, "{text:?}");
        }
        assert_eq!(Key::parse_sequence("  "), None);
    }

    #[test]
    fn labels_are_what_people_write() {
        for (text, shown) in
            [("ctrl+d", "^D"), ("alt+left", "Alt-←"), ("space", "Space"), ("shift+tab", "S-Tab")]
        {
            assert_eq!(Key::parse(text).map(|key| label(&key)).as_deref(), Some(shown));
        }
    }
}
