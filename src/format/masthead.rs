//! Composing the masthead's blocks from the facts, for formats that state facts
//! and not lines: `site · kicker ⇥ date`, headline, dek, byline.

use crate::article::{BlockKind, Builder, Meta, Role};

/// What parts two facts on a line.
const DOT: &str = " · ";

/// Adds kicker, headline, dek and byline from `builder.meta`; what is absent is
/// left out. Called before any block of the body.
pub fn push(builder: &mut Builder) {
    let meta = &builder.meta;
    let blocks = [
        (BlockKind::Kicker, kicker(meta)),
        (BlockKind::Headline, meta.title.clone().unwrap_or_default()),
        (BlockKind::Dek, meta.subtitle.clone().unwrap_or_default()),
        (BlockKind::Byline, byline(meta)),
    ];
    for (kind, text) in blocks {
        builder.block(kind, &text);
    }
}

/// By whom and when, in one line.
pub fn lines(meta: &Meta) -> String {
    let date = meta.published.as_deref().map(|date| shown(date, meta));
    let parts = [Some(byline(meta)), date].into_iter().flatten();
    parts.filter(|part| !part.is_empty()).collect::<Vec<_>>().join(DOT)
}

/// The outlet and the section, the date flush right.
fn kicker(meta: &Meta) -> String {
    let facts: Vec<&str> =
        [&meta.site, &meta.kicker].into_iter().flatten().map(String::as_str).collect();
    let date =
        meta.date_line.clone().or_else(|| meta.published.as_deref().map(|date| shown(date, meta)));
    match date {
        Some(date) => format!("{}\t{date}", facts.join(DOT)),
        None => facts.join(DOT),
    }
}

/// The names by what they did: `Trần Long · Ảnh: Phạm Hùng`.
fn byline(meta: &Meta) -> String {
    let names = |role: Role| -> String {
        let names = meta.authors.iter().filter(|author| author.role == role);
        names
            .map(|author| author.name.trim())
            .filter(|name| !name.is_empty())
            .collect::<Vec<_>>()
            .join(", ")
    };
    let is_vietnamese = meta.language.as_deref() == Some("vi");
    let label = |vietnamese, english| if is_vietnamese { vietnamese } else { english };
    [
        (Role::Writer, ""),
        (Role::Photographer, label("Ảnh: ", "Photo: ")),
        (Role::Translator, label("Dịch: ", "Translated by ")),
        (Role::Editor, label("Biên tập: ", "Edited by ")),
    ]
    .into_iter()
    .map(|(role, label)| (label, names(role)))
    .filter(|(_, names)| !names.is_empty())
    .map(|(label, names)| format!("{label}{names}"))
    .collect::<Vec<_>>()
    .join(DOT)
}

/// An ISO 8601 date as the language writes it; as it is where we do not know.
fn shown(date: &str, meta: &Meta) -> String {
    const MONTHS: [&str; 12] = [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ];
    let day = date.split('T').next().unwrap_or_default();
    let parts: Vec<usize> = day.split('-').filter_map(|part| part.parse().ok()).collect();
    match (meta.language.as_deref(), parts.as_slice()) {
        (Some("vi"), [year, month, day]) => format!("{day}/{month}/{year}"),
        (Some("en"), [year, month @ 1..=12, day]) => format!("{day} {} {year}", MONTHS[month - 1]),
        _ => day.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::article::Author;

    fn composed(meta: Meta) -> Vec<(BlockKind, String)> {
        let mut builder = Builder::new();
        builder.meta = meta;
        push(&mut builder);
        let article = builder.finish();
        let texts = article.blocks().iter();
        texts.map(|block| (block.kind.clone(), article.text_of(block).to_string())).collect()
    }

    fn author(name: &str, role: Role) -> Author {
        Author { name: name.into(), role }
    }

    #[test]
    fn the_masthead_is_composed_in_the_language_of_the_article() {
        let mut meta = Meta {
            title: Some("Bến phà".into()),
            site: Some("Báo Sông".into()),
            kicker: Some("Xã hội".into()),
            subtitle: Some("Một buổi sáng".into()),
            published: Some("2020-07-17T06:30".into()),
            language: Some("vi".into()),
            authors: vec![
                author("An", Role::Writer),
                author("Chi", Role::Photographer),
                author("Bình", Role::Writer),
                author("Dũng", Role::Translator),
            ],
            ..Meta::default()
        };
        let vietnamese = [
            (BlockKind::Kicker, "Báo Sông · Xã hội\t17/7/2020".to_string()),
            (BlockKind::Headline, "Bến phà".to_string()),
            (BlockKind::Dek, "Một buổi sáng".to_string()),
            (BlockKind::Byline, "An, Bình · Ảnh: Chi · Dịch: Dũng".to_string()),
        ];
        assert_eq!(composed(meta.clone()), vietnamese);
        meta.language = Some("en".into());
        let english = composed(meta);
        assert_eq!(english[0].1, "Báo Sông · Xã hội\t17 July 2020");
        assert_eq!(english[3].1, "An, Bình · Photo: Chi · Translated by Dũng");
    }

    #[test]
    fn what_is_absent_is_left_out() {
        assert_eq!(composed(Meta::default()), []);
        let meta = Meta { date_line: Some("thứ Sáu".into()), ..Meta::default() };
        assert_eq!(composed(meta), [(BlockKind::Kicker, "\tthứ Sáu".to_string())]);
        let meta = Meta { authors: vec![author("E", Role::Editor)], ..Meta::default() };
        assert_eq!(composed(meta), [(BlockKind::Byline, "Edited by E".to_string())]);
    }
}
