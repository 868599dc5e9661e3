//! What the languages call things: one table a language, one shape for all.
//!
//! A table is plain data, [`Lang`]: lists of lower-case phrases parted by `|`.
//! [`vi`] is the fullest, `en` the second that is always asked (a Vietnamese
//! page says *Share* as often as *Chia sẻ*). [`detect`] finds the language.
//! Adding one is a file and a word in `languages!`; the parity test says what lacks.

mod common;
mod detect;
mod first;
mod index;
mod lexicon;
mod set;
mod vocabulary;

pub(super) use detect::detect;
pub(super) use lexicon::{Did, Junk, Lexicon};
pub(super) use set::Set;

use index::{Index, Packed, room};

/// The languages: a file each, and an index that the compiler makes of it.
macro_rules! languages {
    ($($code:ident)*) => {
        $(mod $code;)*

        /// Every language that has a table.
        pub(super) const ALL: &[&Lang] = &[$(&$code::TABLE),*];

        /// The index of each table, in the order of [`ALL`].
        static INDEXES: &[Index] = &[$({
            static PACKED: Packed<{ room(&$code::TABLE) }> = Packed::of(&$code::TABLE);
            PACKED.index(&$code::TABLE)
        }),*];
    };
}

languages!(vi en fr de es pt it nl pl cs tr id ru uk zh ja ko th ar he hi);

/// The words of one language. Lists are parted by `|`; phrases are lower case
/// and composed; figures and brackets are left out, as in [`super::words::key`].
/// Where a phrase says what somebody did, `=` and a letter follow: `w`rote,
/// `p`hotographed, `b`oth, `t`ranslated, `e`dited.
pub(super) struct Lang {
    /// ISO 639-1.
    pub code: &'static str,
    /// The words that every text in the language holds; parted by spaces.
    pub common: &'static str,
    /// What stands before a name without a colon.
    pub by: &'static str,
    /// What stands before a name with a colon.
    pub labels: &'static str,
    /// What stands after a name.
    pub after: &'static str,
    /// What a name is not, though it stands before one: posts and titles.
    pub titles: &'static str,
    /// What parts two names.
    pub and: &'static str,
    /// What a picture's words or credit begin with.
    pub photo: &'static str,
    /// What ends a picture's words.
    pub pictured: &'static str,
    /// What stands before the outlet that a text was taken from.
    pub source: &'static str,
    /// Words that outlets have in their names.
    pub outlets: &'static str,
    /// News agencies, as written.
    pub agencies: &'static str,
    /// Names of sections and genres.
    pub sections: &'static str,
    /// What a numbered part of a series or book is called.
    pub series: &'static str,
    /// Furniture that is the whole line.
    pub buttons: &'static str,
    /// What a line of furniture begins with.
    pub opens: &'static str,
    /// What stands before the title of another article.
    pub more: &'static str,
    /// What stands on a line above the titles of other articles.
    pub related: &'static str,
    /// What stands before keywords.
    pub tags: &'static str,
    /// What stands above what readers wrote.
    pub comments: &'static str,
    /// What stands before the time of first publication.
    pub published: &'static str,
    /// What stands before the time of the last change.
    pub updated: &'static str,
    /// The months, January first; forms of one month parted by spaces.
    pub months: &'static str,
    /// The days of the week.
    pub weekdays: &'static str,
    /// Words around a time of day, and between the parts of a date.
    pub clock: &'static str,
    /// Who asks and answers in an interview.
    pub speakers: &'static str,
    /// What a short sentence of a story begins with, and a sub-heading does not.
    pub story: &'static str,
    /// What stands before the number of a page, and before the number of pages.
    pub folio: &'static str,
    /// What stands between who is seen in a picture and where or with whom.
    pub beside: &'static str,
    /// Mail headers: `=f`rom, `=s`ubject, `=d`ate, `=x` of no interest.
    pub mail: &'static str,
    /// What only furniture speaks of, wherever in the line it stands.
    pub lures: &'static str,
    /// How the byline is composed: pictures, words and pictures, translator, editor.
    pub shown: [&'static str; 4],
}

/// The place of a language in [`ALL`], that of English when there is no table for it.
fn place(code: &str) -> usize {
    let find = |code| ALL.iter().position(|lang| lang.code == code);
    find(code).or_else(|| find("en")).unwrap_or_default()
}

/// Whether the language is written without spaces between words.
pub(super) fn is_unspaced(code: &str) -> bool {
    matches!(code, "zh" | "ja" | "th" | "lo" | "km" | "my")
}

#[cfg(test)]
impl Lang {
    /// Every list with its name.
    fn fields(&self) -> [(&'static str, &'static str); 32] {
        [
            ("common", self.common),
            ("by", self.by),
            ("labels", self.labels),
            ("after", self.after),
            ("titles", self.titles),
            ("and", self.and),
            ("photo", self.photo),
            ("pictured", self.pictured),
            ("source", self.source),
            ("outlets", self.outlets),
            ("agencies", self.agencies),
            ("sections", self.sections),
            ("series", self.series),
            ("buttons", self.buttons),
            ("opens", self.opens),
            ("more", self.more),
            ("related", self.related),
            ("tags", self.tags),
            ("comments", self.comments),
            ("published", self.published),
            ("updated", self.updated),
            ("months", self.months),
            ("weekdays", self.weekdays),
            ("clock", self.clock),
            ("speakers", self.speakers),
            ("beside", self.beside),
            ("story", self.story),
            ("folio", self.folio),
            ("mail", self.mail),
            ("lures", self.lures),
            ("shown", self.shown[0]),
            ("shown", self.shown[3]),
        ]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_language_lacks_a_field() {
        for lang in ALL {
            for (name, list) in lang.fields() {
                assert!(!list.trim().is_empty(), "{} lacks {name}", lang.code);
            }
            assert!(lang.shown.iter().all(|label| !label.is_empty()), "{}", lang.code);
        }
    }

    #[test]
    fn every_list_is_well_formed() {
        for lang in ALL {
            assert_eq!(lang.months.split('|').count(), 12, "months of {}", lang.code);
            assert!(lang.weekdays.split('|').count() >= 7, "weekdays of {}", lang.code);
            for (name, list) in lang.fields() {
                for word in list.split('|') {
                    assert!(
                        word == word.trim() && !word.is_empty(),
                        "{} {name} {word:?}",
                        lang.code
                    );
                    let lower =
                        name == "agencies" || name == "shown" || word.to_lowercase() == word;
                    assert!(lower, "{} {name} {word:?}", lang.code);
                }
            }
            for (name, list, marks) in [
                ("by", lang.by, "wpbte"),
                ("labels", lang.labels, "wpbte"),
                ("after", lang.after, "wpbte"),
                ("mail", lang.mail, "fsdx"),
            ] {
                for word in list.split('|') {
                    let mark = word.rsplit_once('=').map(|(_, mark)| mark);
                    assert!(
                        mark.is_some_and(|mark| marks.contains(mark)),
                        "{} {name} {word}",
                        lang.code
                    );
                }
            }
        }
    }

    #[test]
    fn codes_are_unique() {
        let mut codes: Vec<_> = ALL.iter().map(|lang| lang.code).collect();
        codes.sort_unstable();
        codes.dedup();
        assert_eq!(codes.len(), ALL.len());
    }
}
