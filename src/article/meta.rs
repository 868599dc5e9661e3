//! The facts about an article that its masthead states.

/// What the text says about itself. Absent facts are `None` or empty: what the
/// text does not say is never invented.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Meta {
    /// The headline, on one line.
    pub title: Option<String>,
    /// The label by the headline: section, series, genre.
    pub kicker: Option<String>,
    /// The dek.
    pub subtitle: Option<String>,
    /// Who made it, in the order of the byline.
    pub authors: Vec<Author>,
    /// First published, ISO 8601: a date, or a date and `THH:MM`.
    pub published: Option<String>,
    /// Last changed, ISO 8601.
    pub modified: Option<String>,
    /// The date line as the text writes it, for showing.
    pub date_line: Option<String>,
    /// The outlet.
    pub site: Option<String>,
    /// The agency that the lede names.
    pub agency: Option<String>,
    /// The place of the dateline.
    pub place: Option<String>,
    /// ISO 639-1.
    pub language: Option<String>,
    /// Where the article was.
    pub url: Option<String>,
    /// Its main picture.
    pub image: Option<String>,
    /// Its keywords.
    pub tags: Vec<String>,
}

impl Meta {
    /// Whether the language is written from the right.
    pub fn is_rtl(&self) -> bool {
        let code = self.language.as_deref().and_then(|language| language.split('-').next());
        matches!(
            code,
            Some("ar" | "he" | "fa" | "ur" | "ps" | "yi" | "sd" | "ug" | "ckb" | "dv" | "syr")
        )
    }
}

/// One name of the byline.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Author {
    /// As written, without titles and addresses.
    pub name: String,
    /// What the person did.
    pub role: Role,
}

/// What a person of the byline did.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// Wrote it; the role when the text names none.
    Writer,
    /// Took the pictures.
    Photographer,
    /// Translated it.
    Translator,
    /// Edited it.
    Editor,
}

impl Role {
    /// The name of the role in the article model.
    pub fn name(self) -> &'static str {
        match self {
            Self::Writer => "writer",
            Self::Photographer => "photographer",
            Self::Translator => "translator",
            Self::Editor => "editor",
        }
    }
}
