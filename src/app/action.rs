//! Actions: what a reader can ask for, never by which key.

use crate::words::{GroupWords, Words};

/// Declares the actions in one table: variant, name in the configuration
/// file, field of [`crate::words::ActionWords`], group. An action without a
/// name, a help line and a group does not compile.
macro_rules! actions {
    ($($variant:ident, $name:literal, $field:ident, $group:ident;)*) => {
        /// What a reader can ask for with a key or by name after `:`.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        #[allow(missing_docs, reason = "the help line of each says what it does")]
        pub enum Action {
            $($variant,)*
        }

        impl Action {
            /// All actions in the order of the help screen.
            pub const ALL: &[Action] = &[$(Action::$variant,)*];

            /// Its name in the configuration file and after `:`.
            pub fn name(self) -> &'static str {
                match self {
                    $(Self::$variant => $name,)*
                }
            }

            /// What it does, in the language of the interface.
            pub fn help(self, words: &Words) -> &'static str {
                match self {
                    $(Self::$variant => words.actions.$field,)*
                }
            }

            /// The group under which help lists it.
            pub fn group(self) -> Group {
                match self {
                    $(Self::$variant => Group::$group,)*
                }
            }
        }
    };
}

actions! {
    LineDown, "line-down", line_down, Moving;
    LineUp, "line-up", line_up, Moving;
    HalfDown, "half-down", half_down, Moving;
    HalfUp, "half-up", half_up, Moving;
    ScreenDown, "screen-down", screen_down, Moving;
    ScreenUp, "screen-up", screen_up, Moving;
    Start, "start", start, Moving;
    End, "end", end, Moving;
    FollowEnd, "follow-end", follow_end, Moving;
    Percent, "percent", percent, Moving;
    ParagraphNext, "paragraph-next", paragraph_next, Moving;
    ParagraphPrevious, "paragraph-previous", paragraph_previous, Moving;
    HeadingNext, "heading-next", heading_next, Moving;
    HeadingPrevious, "heading-previous", heading_previous, Moving;
    PanRight, "pan-right", pan_right, Moving;
    PanLeft, "pan-left", pan_left, Moving;
    Find, "find", find, Finding;
    FindNext, "find-next", find_next, Finding;
    FindPrevious, "find-previous", find_previous, Finding;
    FindWord, "find-word", find_word, Finding;
    Cancel, "cancel", cancel, Finding;
    LinkNext, "link-next", link_next, Places;
    LinkPrevious, "link-previous", link_previous, Places;
    Follow, "follow", follow, Places;
    Contents, "contents", contents, Places;
    JumpBack, "jump-back", jump_back, Places;
    JumpForward, "jump-forward", jump_forward, Places;
    SetMark, "set-mark", set_mark, Places;
    GoToMark, "go-to-mark", go_to_mark, Places;
    ArticleNext, "article-next", article_next, Articles;
    ArticlePrevious, "article-previous", article_previous, Articles;
    Reload, "reload", reload, Articles;
    Select, "select", select, Articles;
    Copy, "copy", copy, Articles;
    CopyArticle, "copy-article", copy_article, Articles;
    Wider, "wider", wider, Page;
    Narrower, "narrower", narrower, Page;
    DefaultMeasure, "default-measure", default_measure, Page;
    Justify, "justify", justify, Page;
    TwoColumns, "two-columns", two_columns, Page;
    Theme, "theme", theme, Page;
    Furniture, "furniture", furniture, Page;
    Raw, "raw", raw, Page;
    Encoding, "encoding", encoding, Page;
    Mouse, "mouse", mouse, Page;
    Redraw, "redraw", redraw, Page;
    Command, "command", command, Program;
    Help, "help", help, Program;
    Interrupt, "interrupt", interrupt, Program;
    Suspend, "suspend", suspend, Program;
    Quit, "quit", quit, Program;
    Accept, "accept", accept, Prompt;
    Older, "older", older, Prompt;
    Newer, "newer", newer, Prompt;
    ToggleRegex, "toggle-regex", toggle_regex, Prompt;
    Erase, "erase", erase, Prompt;
    EraseAhead, "erase-ahead", erase_ahead, Prompt;
    EraseWord, "erase-word", erase_word, Prompt;
    EraseLine, "erase-line", erase_line, Prompt;
    CursorLeft, "cursor-left", cursor_left, Prompt;
    CursorRight, "cursor-right", cursor_right, Prompt;
    CursorStart, "cursor-start", cursor_start, Prompt;
    CursorEnd, "cursor-end", cursor_end, Prompt;
}

/// A group of actions on the help screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs, reason = "the words of each say what it gathers")]
pub enum Group {
    Moving,
    Finding,
    Places,
    Articles,
    Page,
    Program,
    Prompt,
}

impl Group {
    /// All groups in the order of the help screen.
    pub const ALL: &[Group] = &[
        Group::Moving,
        Group::Finding,
        Group::Places,
        Group::Articles,
        Group::Page,
        Group::Program,
        Group::Prompt,
    ];

    /// Its heading in the language of the interface.
    pub fn title(self, words: &GroupWords) -> &'static str {
        match self {
            Self::Moving => words.moving,
            Self::Finding => words.finding,
            Self::Places => words.places,
            Self::Articles => words.articles,
            Self::Page => words.page,
            Self::Program => words.program,
            Self::Prompt => words.prompt,
        }
    }
}

impl Action {
    /// Whether it does something while a line is typed.
    pub fn is_for_prompts(self) -> bool {
        let both = [Self::Cancel, Self::Suspend, Self::ScreenDown, Self::ScreenUp];
        self.group() == Group::Prompt || both.contains(&self)
    }

    /// Whether it does something on the page.
    pub fn is_for_page(self) -> bool {
        self.group() != Group::Prompt
    }

    /// The action of this name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|action| action.name() == name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn names_are_unique_and_read_back() {
        let names: BTreeSet<_> = Action::ALL.iter().map(|action| action.name()).collect();
        assert_eq!(names.len(), Action::ALL.len());
        for action in Action::ALL {
            assert_eq!(Action::named(action.name()), Some(*action));
        }
    }

    #[test]
    fn every_group_has_actions() {
        for group in Group::ALL {
            assert!(Action::ALL.iter().any(|action| action.group() == *group), "{group:?}");
        }
    }
}
