//! A key as the person pressed it, whatever the terminal sent for it.

/// A key press with its modifiers.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Key {
    /// The key itself.
    pub code: Code,
    /// Whether Ctrl was held; a letter is then lower case.
    pub ctrl: bool,
    /// Whether Alt (or Meta) was held.
    pub alt: bool,
    /// Whether Shift was held, only where it is not in the char itself.
    pub shift: bool,
}

/// Which key it is.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Code {
    /// A key that writes a character.
    Char(char),
    /// Enter, also that of the keypad.
    Enter,
    /// Escape.
    Esc,
    /// Tab.
    Tab,
    /// Backspace.
    Backspace,
    /// Delete.
    Delete,
    /// Insert.
    Insert,
    /// Up.
    Up,
    /// Down.
    Down,
    /// Left.
    Left,
    /// Right.
    Right,
    /// Home.
    Home,
    /// End.
    End,
    /// Page up.
    PageUp,
    /// Page down.
    PageDown,
    /// A function key, from 1.
    F(u8),
}
