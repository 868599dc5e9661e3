use super::*;
use crate::article::{Align, Builder, Container};
use crate::layout::tests::{Written, drawn, item};
use crate::layout::{Layout, Settings};
use crate::text::width::cells;

fn article(language: Option<&str>, blocks: &[Written]) -> Article {
    let mut builder = Builder::new();
    builder.meta.language = language.map(String::from);
    for (kind, inside, text) in blocks {
        builder.block_in(kind.clone(), inside, text);
    }
    builder.finish()
}

/// The rows of `blocks` in an article of `language`, as the eye sees them.
fn rows(language: Option<&str>, blocks: &[Written], measure: usize) -> Vec<String> {
    let article = article(language, blocks);
    let settings = Settings { width: measure, measure, ..Settings::default() };
    drawn(&article, &Layout::new(&article, settings))
}

fn one(text: &str, measure: usize) -> Vec<String> {
    rows(None, &[(BlockKind::Paragraph, vec![], text)], measure)
}

#[test]
fn a_paragraph_from_the_right_is_turned_row_by_row_and_flush_right() {
    // Broken in the order of the text, turned after.
    assert_eq!(one("אחת שתיים שלוש ארבע", 12), ["   םייתש תחא", "   עברא שולש"]);
    assert_eq!(one("سلام (دنيا)", 12), [" (ايند) مالس"]);
}

#[test]
fn figures_and_words_from_the_left_keep_their_order() {
    for (text, shown) in [
        ("ב-14.6% מהם", "םהמ 14.6%-ב"),
        ("שנת 2020 טובה", "הבוט 2020 תנש"),
        ("אמר John Smith אתמול", "לומתא John Smith רמא"),
        ("עלה ל-28-30/7/2020 היום", "םויה 28-30/7/2020-ל הלע"),
        ("قال ١٢٫٥ مليون", "نويلم ١٢٫٥ لاق"),
        ("the word שלום עולם is two", "the word םלוע םולש is two"),
        ("see (שלום) now", "see (םולש) now"),
        ("הוא כתב: «Go קל».", ".«לק Go» :בתכ אוה"),
        // A sign between two directions is of the paragraph's.
        ("שפת C++ קלה", "הלק ++C תפש"),
    ] {
        let found = one(text, 40);
        assert_eq!(found.len(), 1);
        assert_eq!(found[0].trim_start(), shown, "{text}");
    }
}

#[test]
fn the_first_strong_letter_says_where_a_paragraph_begins_and_the_language_helps() {
    let paragraph = |text| [(BlockKind::Paragraph, vec![], text)];
    for (language, text, shown) in [
        (None, "abc שלום", "abc םולש"),
        (None, "שלום abc", "      abc םולש"),
        // A name in front does not turn a paragraph of a Hebrew article.
        (Some("he"), "NATO שלחה", "     החלש NATO"),
        (Some("he"), "all of it English", "all of it English"),
        (Some("he"), "17/7", "          17/7"),
        (Some("en"), "17/7", "17/7"),
    ] {
        let found = rows(language, &paragraph(text), 14);
        assert_eq!(found[0], if text.len() > 14 && found.len() > 1 { "all of it" } else { shown });
    }
}

#[test]
fn bullets_bars_and_indents_stand_on_the_right() {
    use BlockKind::{Caption, Footnote, Headline, Paragraph};
    for (block, expected) in [
        (
            (Paragraph, vec![item("•", false, true)], "אחת שתיים שלוש"),
            vec!["   םייתש תחא •", "         שולש"],
        ),
        ((Paragraph, vec![item("1.", true, true)], "אחת"), vec!["       תחא .1"]),
        ((Paragraph, vec![Container::QUOTE], "אחת"), vec!["        תחא ▎"]),
        ((Caption, vec![], "אחת"), vec!["      תחא ▏"]),
        ((Footnote { label: "1".into() }, vec![], "אחת"), vec!["      תחא [1]"]),
        ((Headline, vec![], "אחת"), vec!["          תחא"]),
    ] {
        let found = rows(Some("he"), &[block], 14);
        let trimmed: Vec<_> = found.iter().map(|row| row.trim()).collect();
        let wanted: Vec<_> = expected.iter().map(|row| row.trim()).collect();
        assert_eq!(trimmed, wanted);
        assert_eq!(cells(&found[0]), if found[0].ends_with('▏') { 12 } else { 14 }, "{found:?}");
    }
    let lines =
        rows(Some("he"), &[(Paragraph, vec![item("•", false, true)], "אחת שתיים שלוש")], 14);
    assert_eq!(lines[1], "        שולש", "what hangs stands left of the bullet");
}

#[test]
fn a_masthead_is_mirrored() {
    use BlockKind::{Byline, Headline, Kicker, Lede};
    let article = article(
        Some("he"),
        &[
            (Kicker, vec![], "העיתון\t17/7/2020"),
            (Headline, vec![], "כותרת"),
            (Byline, vec![], "דנה לוי"),
            (Lede, vec![], "התחיל."),
        ],
    );
    let settings = Settings {
        width: 26,
        measure: 26,
        byline_note: Some("4 min read".into()),
        ..Settings::default()
    };
    let rows = drawn(&article, &Layout::new(&article, settings));
    assert_eq!(rows[0], "17/7/2020           ןותיעה");
    assert_eq!(rows[4], "      4 min read · יול הנד");
    assert_eq!(rows[5], "                  ────────");
}

#[test]
fn a_table_begins_on_the_right_and_its_figures_stand_under_each_other() {
    let table = |align: &[Align]| BlockKind::table(1, align.to_vec());
    let text = "חלק\tמחיר\nקרש\t1.200\nמסמר\t350";
    assert_eq!(
        rows(None, &[(table(&[]), vec![], text)], 16),
        ["      ריחמ   קלח", "     ─────  ────", "     1.200   שרק", "       350  רמסמ"]
    );
    let right = [Align::Right];
    let found = rows(None, &[(table(&right), vec![], "אב\nגדהו")], 8);
    assert_eq!(found, ["      בא", "    ────", "    והדג"]);
}

#[test]
fn code_is_written_from_the_left() {
    let code = BlockKind::Preformatted { language: Some("sh".into()) };
    assert_eq!(rows(Some("he"), &[(code, vec![], "cat x # שלום")], 30), ["  cat x # םולש"]);
}

#[test]
fn nobody_turns_what_is_left_to_the_terminal() {
    let article = article(None, &[(BlockKind::Paragraph, vec![], "אחת (שתיים)")]);
    for bidi in [Bidi::Terminal, Bidi::Off] {
        let settings = Settings { width: 20, measure: 20, bidi, ..Settings::default() };
        assert_eq!(drawn(&article, &Layout::new(&article, settings)), ["אחת (שתיים)"]);
    }
}

#[test]
fn a_paragraph_that_was_cut_runs_as_its_beginning_does() {
    let text = format!("שלום {}", "all the rest is English ".repeat(2_000));
    let article = article(Some("he"), &[(BlockKind::Paragraph, vec![], &text)]);
    assert!(article.blocks().len() > 2);
    let settings = Settings { width: 40, measure: 40, ..Settings::default() };
    let layout = Layout::new(&article, settings);
    let last = drawn(&article, &layout).pop().unwrap_or_default();
    assert_eq!(cells(&last), 40, "{last:?}");
}

#[test]
fn a_line_of_the_interface_is_put_in_order_with_its_cursor() {
    assert_eq!(visual("plain", None), "plain");
    assert_eq!(visual("not found: שלום", None), "not found: םולש");
    assert_eq!(visual("שלום: x", None), "x :םולש");
    let typed = "ab שלום";
    assert_eq!(visual_cells(typed, 3), 6);
    assert_eq!(visual_cells(typed, 5), 5);
    assert_eq!(visual_cells(typed, typed.len()), 7);
}

#[test]
fn levels_are_reversed_from_the_highest_down() {
    for (levels, order) in [
        (&[0, 0, 0][..], &[0, 1, 2][..]),
        (&[1, 1, 1], &[2, 1, 0]),
        (&[0, 1, 1, 0], &[0, 2, 1, 3]),
        (&[1, 2, 2, 1], &[3, 1, 2, 0]),
        (&[2, 2, 1, 4, 3, 3], &[5, 4, 3, 2, 0, 1]),
    ] {
        let mut items: Vec<_> = levels.iter().copied().zip(0..).collect();
        reorder(&mut items);
        let found: Vec<_> = items.into_iter().map(|(_, nth)| nth).collect();
        assert_eq!(found, order, "{levels:?}");
    }
}

#[test]
fn a_long_text_from_the_right_takes_linear_time() {
    for pattern in ["ש", "שלום ", "(ש", "1ש", "aש ", "[", "ש\u{200f}"] {
        let text = format!("ש{}", pattern.repeat(1_000_000 / pattern.len()));
        let article = article(None, &[(BlockKind::Paragraph, vec![], &text)]);
        let settings = Settings { width: 40, measure: 40, ..Settings::default() };
        let layout = Layout::new(&article, settings);
        assert!(layout.last(&article).block > 0);
    }
}

#[test]
fn code_in_a_paragraph_from_the_right_runs_from_the_left_with_its_signs() {
    for (before, code, after, shown) in [
        ("כתבו ", "let x = 5;", " היום", "םויה let x = 5; ובתכ"),
        ("הדגל ", "-v", " מספיק", "קיפסמ -v לגדה"),
        ("ראו ", "f(1)", "", "f(1) ואר"),
    ] {
        let mut builder = Builder::new();
        builder.begin(BlockKind::Paragraph, &[]);
        builder.push(before);
        builder.begin_mark(Mark::Code);
        builder.push(code);
        builder.end_mark();
        builder.push(after);
        builder.end();
        let article = builder.finish();
        let settings = Settings { width: 40, measure: 40, ..Settings::default() };
        let rows = drawn(&article, &Layout::new(&article, settings));
        assert_eq!(rows[0].trim_start(), shown);
    }
}
