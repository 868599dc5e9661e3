//! The default keys: the table, nothing else.

use super::Layer::{self, Page, Prompt};
use crate::app::Action;

/// The keys of an action by layer; the first is the one that help shows first.
/// An action without an arm does not compile.
#[allow(clippy::too_many_lines, reason = "one arm an action, each a list of keys")]
pub fn default_keys(action: Action) -> &'static [(Layer, &'static [&'static str])] {
    match action {
        Action::LineDown => &[(Page, &["j", "down"])],
        Action::LineUp => &[(Page, &["k", "up"])],
        Action::HalfDown => &[(Page, &["d", "ctrl+d"])],
        Action::HalfUp => &[(Page, &["u", "ctrl+u"])],
        Action::ScreenDown => {
            &[(Page, &["space", "f", "pagedown", "ctrl+f"]), (Prompt, &["pagedown"])]
        }
        Action::ScreenUp => &[(Page, &["b", "pageup", "ctrl+b"]), (Prompt, &["pageup"])],
        Action::Start => &[(Page, &["g", "home"])],
        Action::End => &[(Page, &["G", "end"])],
        Action::FollowEnd => &[(Page, &["F"])],
        Action::Percent => &[(Page, &["%"])],
        Action::ParagraphNext => &[(Page, &["}"])],
        Action::ParagraphPrevious => &[(Page, &["{"])],
        Action::HeadingNext => &[(Page, &["]"])],
        Action::HeadingPrevious => &[(Page, &["["])],
        Action::PanRight => &[(Page, &[">", "right"])],
        Action::PanLeft => &[(Page, &["<", "left"])],
        Action::Find => &[(Page, &["/", "ctrl+s"])],
        Action::FindNext => &[(Page, &["n"])],
        Action::FindPrevious => &[(Page, &["N"])],
        Action::FindWord => &[(Page, &["*"])],
        Action::Cancel => &[(Page, &["esc"]), (Prompt, &["esc", "ctrl+c", "ctrl+g"])],
        Action::LinkNext => &[(Page, &["tab"])],
        Action::LinkPrevious => &[(Page, &["shift+tab"])],
        Action::Follow => &[(Page, &["enter"])],
        Action::Contents => &[(Page, &["t"])],
        Action::JumpBack => &[(Page, &["ctrl+o", "alt+left"])],
        Action::JumpForward => &[(Page, &["alt+right", "ctrl+i"])],
        Action::SetMark => &[(Page, &["m"])],
        Action::GoToMark => &[(Page, &["'"])],
        Action::ArticleNext => &[(Page, &["J"])],
        Action::ArticlePrevious => &[(Page, &["K"])],
        Action::Reload => &[(Page, &["r"])],
        Action::Select => &[(Page, &["v"])],
        Action::Copy => &[(Page, &["y"])],
        Action::CopyArticle => &[(Page, &["Y"])],
        Action::Wider => &[(Page, &["+"])],
        Action::Narrower => &[(Page, &["-"])],
        Action::DefaultMeasure => &[(Page, &["="])],
        Action::Justify => &[(Page, &["a"])],
        Action::TwoColumns => &[(Page, &["C"])],
        Action::Theme => &[(Page, &["T"])],
        Action::Furniture => &[(Page, &["D"])],
        Action::Raw => &[(Page, &["R"])],
        Action::Encoding => &[(Page, &["E"])],
        Action::Mouse => &[(Page, &["M"])],
        Action::Redraw => &[(Page, &["ctrl+l"])],
        Action::Command => &[(Page, &[":"])],
        Action::Help => &[(Page, &["?", "f1"])],
        Action::Suspend => &[(Page, &["ctrl+z"]), (Prompt, &["ctrl+z"])],
        Action::Interrupt => &[(Page, &["ctrl+c"])],
        Action::Quit => &[(Page, &["q", "Z Z", "Z Q"])],
        Action::Accept => &[(Prompt, &["enter"])],
        Action::Older => &[(Prompt, &["up", "ctrl+p"])],
        Action::Newer => &[(Prompt, &["down", "ctrl+n"])],
        Action::ToggleRegex => &[(Prompt, &["ctrl+r"])],
        Action::Erase => &[(Prompt, &["backspace", "ctrl+h"])],
        Action::EraseAhead => &[(Prompt, &["delete", "ctrl+d"])],
        Action::EraseWord => &[(Prompt, &["ctrl+w", "alt+backspace"])],
        Action::EraseLine => &[(Prompt, &["ctrl+u"])],
        Action::CursorLeft => &[(Prompt, &["left", "ctrl+b"])],
        Action::CursorRight => &[(Prompt, &["right", "ctrl+f"])],
        Action::CursorStart => &[(Prompt, &["home", "ctrl+a"])],
        Action::CursorEnd => &[(Prompt, &["end", "ctrl+e"])],
    }
}
