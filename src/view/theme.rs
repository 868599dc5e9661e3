//! Styles by role, in one place.
//!
//! `terminal` and `mono` stand on the terminal's own foreground and background,
//! so they are readable on dark and on light; `paper` and `night` bring their own.

use ratatui::style::{Color, Modifier, Style};

/// What something on the screen is, as far as its style goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs, reason = "each is the trade's own word for what it is")]
pub enum Role {
    Text,
    Kicker,
    Headline,
    Dek,
    Byline,
    Lede,
    Heading,
    /// A sub-heading below the first level of them.
    SubHeading,
    /// One of the levels below that.
    LowHeading,
    Caption,
    Quote,
    Code,
    Furniture,
    /// Bullets, bars, rules, leaders: what we added to the text.
    Ornament,
    Emphasis,
    Strong,
    Strike,
    Link,
    Hit,
    CurrentHit,
    Folio,
    Position,
    PositionHit,
    Notice,
    Fault,
    Prompt,
    PanelTitle,
    Chosen,
    KeyName,
}

/// The names of the themes, in the order of the key that walks them.
pub const THEMES: &[&str] = &["terminal", "mono", "paper", "night"];

/// A set of styles.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Theme {
    palette: Palette,
    /// Whether the terminal knows 24-bit colour.
    is_exact: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Palette {
    Terminal,
    Mono,
    Own(&'static Inks),
}

/// The colours of a theme that brings its own.
#[derive(Debug, PartialEq, Eq)]
struct Inks {
    paper: u32,
    ink: u32,
    /// Captions, kickers, the folio.
    faint: u32,
    /// Rules, bars, the position column.
    line: u32,
    accent: u32,
    hit: u32,
    current: u32,
    fault: u32,
}

static PAPER: Inks = Inks {
    paper: 0x00fb_f7ee,
    ink: 0x0026_2320,
    faint: 0x0075_6b60,
    line: 0x00b8_ac9c,
    accent: 0x008a_3324,
    hit: 0x00f6_dd8f,
    current: 0x00f0_a552,
    fault: 0x00a8_1d1d,
};

static NIGHT: Inks = Inks {
    paper: 0x0016_181d,
    ink: 0x00d6_d2c8,
    faint: 0x0094_8f86,
    line: 0x0055_544f,
    accent: 0x00e0_b072,
    hit: 0x0056_4a1e,
    current: 0x00a8_6a1a,
    fault: 0x00f0_8070,
};

impl Theme {
    /// The theme of this name on a terminal that has `colors` or none.
    pub fn named(name: &str, colors: Colors) -> Self {
        let palette = match (colors, name) {
            (Colors::None, _) | (_, "mono") => Palette::Mono,
            (_, "paper") => Palette::Own(&PAPER),
            (_, "night") => Palette::Own(&NIGHT),
            _ => Palette::Terminal,
        };
        Self { palette, is_exact: colors == Colors::Exact }
    }

    /// The style of a role.
    pub fn style(&self, role: Role) -> Style {
        match self.palette {
            Palette::Mono if matches!(role, Role::Hit | Role::CurrentHit) => {
                over(Style::new().add_modifier(mono(role)))
            }
            Palette::Mono => Style::new().add_modifier(mono(role)),
            Palette::Terminal => terminal(role),
            Palette::Own(inks) => self.own(inks, role),
        }
    }

    fn own(&self, inks: &Inks, role: Role) -> Style {
        let color = |rgb| color(rgb, self.is_exact);
        let on = |ink| Style::new().fg(color(ink)).bg(color(inks.paper));
        match role {
            Role::Kicker | Role::Byline | Role::Folio => on(inks.faint),
            Role::Caption => on(inks.faint).add_modifier(Modifier::ITALIC),
            Role::Furniture | Role::Ornament | Role::Position => on(inks.line),
            Role::Heading | Role::SubHeading | Role::LowHeading => {
                on(inks.accent).add_modifier(mono(role))
            }
            Role::Code | Role::PositionHit | Role::KeyName => on(inks.accent),
            Role::Link => on(inks.accent).add_modifier(Modifier::UNDERLINED),
            Role::Hit => over(on(inks.ink).bg(color(inks.hit))),
            Role::CurrentHit => {
                over(on(inks.ink).bg(color(inks.current))).add_modifier(Modifier::BOLD)
            }
            Role::Fault => on(inks.fault),
            Role::Chosen => on(inks.paper).bg(color(inks.accent)),
            Role::Emphasis
            | Role::Strong
            | Role::Strike
            | Role::Text
            | Role::Lede
            | Role::Dek
            | Role::Quote
            | Role::Headline
            | Role::Notice
            | Role::Prompt
            | Role::PanelTitle => on(inks.ink).add_modifier(mono(role)),
        }
    }
}

/// What colours a terminal has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Colors {
    /// None, or none are wanted.
    None,
    /// The usual 256.
    Indexed,
    /// 24 bits.
    Exact,
}

/// A mark that lies over faint text is not faint itself.
fn over(style: Style) -> Style {
    style.remove_modifier(Modifier::DIM)
}

/// The terminal's own colours: hierarchy by weight, a few of its 16 colours
/// where a mark must be seen at once.
fn terminal(role: Role) -> Style {
    let style = Style::new().add_modifier(mono(role));
    match role {
        Role::Code | Role::KeyName => style.fg(Color::Cyan),
        Role::Link => style.fg(Color::Blue),
        Role::Hit => over(Style::new().fg(Color::Black).bg(Color::Yellow)),
        Role::CurrentHit => {
            over(Style::new().fg(Color::White).bg(Color::Magenta)).add_modifier(Modifier::BOLD)
        }
        Role::PositionHit => Style::new().fg(Color::Magenta),
        Role::Fault => Style::new().fg(Color::Red),
        _ => style,
    }
}

/// Hierarchy by weight alone.
fn mono(role: Role) -> Modifier {
    match role {
        Role::Headline
        | Role::Lede
        | Role::Heading
        | Role::Strong
        | Role::PanelTitle
        | Role::KeyName
        | Role::PositionHit
        | Role::Fault => Modifier::BOLD,
        Role::Kicker
        | Role::Byline
        | Role::Folio
        | Role::Furniture
        | Role::Ornament
        | Role::Position => Modifier::DIM,
        Role::Caption => Modifier::DIM.union(Modifier::ITALIC),
        Role::SubHeading => Modifier::BOLD.union(Modifier::ITALIC),
        Role::Dek | Role::Emphasis | Role::LowHeading => Modifier::ITALIC,
        Role::Strike => Modifier::CROSSED_OUT,
        Role::Link => Modifier::UNDERLINED,
        Role::Hit => Modifier::BOLD.union(Modifier::UNDERLINED),
        Role::CurrentHit | Role::Chosen => Modifier::REVERSED,
        Role::Text | Role::Quote | Role::Code | Role::Notice | Role::Prompt => Modifier::empty(),
    }
}

/// A 24-bit colour, or the nearest of the 6×6×6 cube and the greys of xterm's 256.
fn color(rgb: u32, is_exact: bool) -> Color {
    let [_, r, g, b] = rgb.to_be_bytes();
    if is_exact {
        return Color::Rgb(r, g, b);
    }
    let is_grey = r.abs_diff(g).max(g.abs_diff(b)).max(r.abs_diff(b)) < 12;
    if is_grey {
        // Greys run from 8 to 238 in steps of 10.
        let level = (u16::from(g).saturating_sub(3) / 10).min(23) as u8;
        return Color::Indexed(232 + level);
    }
    let step = |c: u8| if c < 48 { 0 } else { (u16::from(c).saturating_sub(35) / 40).min(5) as u8 };
    Color::Indexed(16 + 36 * step(r) + 6 * step(g) + step(b))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_theme_has_its_own_look_and_none_without_colours() {
        let text = |name, colors| Theme::named(name, colors).style(Role::Heading);
        let looks: Vec<_> = THEMES.iter().map(|name| text(name, Colors::Exact)).collect();
        assert_ne!(looks[2], looks[3]);
        assert_ne!(looks[0], looks[2]);
        for name in THEMES {
            let style = text(name, Colors::None);
            assert_eq!((style.fg, style.bg), (None, None), "{name}");
        }
    }

    #[test]
    fn three_levels_of_headings_are_told_apart_in_every_theme() {
        for name in THEMES {
            for colors in [Colors::None, Colors::Indexed, Colors::Exact] {
                let theme = Theme::named(name, colors);
                let looks = [Role::Heading, Role::SubHeading, Role::LowHeading, Role::Text]
                    .map(|role| theme.style(role));
                for (nth, look) in looks.iter().enumerate() {
                    assert!(!looks[..nth].contains(look), "{name} {nth}");
                }
            }
        }
    }

    #[test]
    fn a_hit_in_faint_text_is_not_faint() {
        for name in THEMES {
            let theme = Theme::named(name, Colors::Exact);
            let hit = theme.style(Role::Caption).patch(theme.style(Role::Hit));
            assert!(!hit.add_modifier.contains(Modifier::DIM), "{name}");
        }
    }

    #[test]
    fn the_terminals_own_background_is_kept() {
        let theme = Theme::named("terminal", Colors::Exact);
        for role in [Role::Text, Role::Headline, Role::Lede, Role::Caption, Role::Folio] {
            assert_eq!(theme.style(role).bg, None, "{role:?}");
            assert_eq!(theme.style(role).fg, None, "{role:?}");
        }
    }

    #[test]
    fn colours_fall_back_to_the_nearest_of_256() {
        assert_eq!(color(0x00ff_0000, false), Color::Indexed(196));
        assert_eq!(color(0x0000_0000, false), Color::Indexed(232));
        assert_eq!(color(0x00ee_eeee, false), Color::Indexed(255));
        assert_eq!(color(0x0001_0203, true), Color::Rgb(1, 2, 3));
    }
}
