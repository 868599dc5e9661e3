//! The lists of a table by name.

use super::Lang;

/// A list of phrases.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[repr(u8)]
pub(in super::super) enum Set {
    Titles,
    And,
    Photo,
    Pictured,
    Source,
    Outlets,
    Sections,
    Series,
    Published,
    Updated,
    Weekdays,
    Clock,
    Speakers,
    Story,
    Folio,
    Beside,
    Agencies,
    Common,
    By,
    Labels,
    Buttons,
    Opens,
    More,
    Related,
    Tags,
    Comments,
    /// The first words of all furniture: no list of the table.
    Firsts,
}

impl Set {
    /// The lists that a table has.
    pub(super) const LISTS: [Self; 26] = [
        Self::Titles,
        Self::And,
        Self::Photo,
        Self::Pictured,
        Self::Source,
        Self::Outlets,
        Self::Sections,
        Self::Series,
        Self::Published,
        Self::Updated,
        Self::Weekdays,
        Self::Clock,
        Self::Speakers,
        Self::Story,
        Self::Folio,
        Self::Beside,
        Self::Agencies,
        Self::Common,
        Self::By,
        Self::Labels,
        Self::Buttons,
        Self::Opens,
        Self::More,
        Self::Related,
        Self::Tags,
        Self::Comments,
    ];

    /// The text of the list.
    pub(super) const fn of(self, lang: &Lang) -> &'static str {
        match self {
            Self::Titles => lang.titles,
            Self::And => lang.and,
            Self::Photo => lang.photo,
            Self::Pictured => lang.pictured,
            Self::Source => lang.source,
            Self::Outlets => lang.outlets,
            Self::Sections => lang.sections,
            Self::Series => lang.series,
            Self::Published => lang.published,
            Self::Updated => lang.updated,
            Self::Weekdays => lang.weekdays,
            Self::Clock => lang.clock,
            Self::Speakers => lang.speakers,
            Self::Story => lang.story,
            Self::Folio => lang.folio,
            Self::Beside => lang.beside,
            Self::Agencies => lang.agencies,
            Self::Common => lang.common,
            Self::By => lang.by,
            Self::Labels => lang.labels,
            Self::Buttons => lang.buttons,
            Self::Opens => lang.opens,
            Self::More => lang.more,
            Self::Related => lang.related,
            Self::Tags => lang.tags,
            Self::Comments => lang.comments,
            Self::Firsts => "",
        }
    }

    /// What parts the phrases of the list.
    pub(super) const fn separator(self) -> u8 {
        if matches!(self, Self::Common) { b' ' } else { b'|' }
    }

    /// Whether a mark follows each phrase.
    pub(super) const fn is_marked(self) -> bool {
        matches!(self, Self::By | Self::Labels)
    }

    /// Whether lines of furniture begin with its phrases.
    pub(super) const fn is_furniture(self) -> bool {
        matches!(
            self,
            Self::Buttons | Self::Opens | Self::More | Self::Related | Self::Tags | Self::Comments
        )
    }
}
