//! Pages, and parts of them, that run from the right.

use super::*;

#[test]
fn a_direction_that_the_page_states_is_kept_where_the_first_letter_says_another() {
    let foreign = "iPhone ܒܝܬܐ ܕܐܒܐ ܘܐܡܐ ܗܘܐ ܝܬܒ ܥܠ ܣܦܪ ܝܡܐ.";
    let own = "ܒܝܬܐ ܕܐܒܐ ܘܐܡܐ ܗܘܐ ܝܬܒ ܥܠ ܣܦܪ ܝܡܐ.";
    let latin = "The ferry came in late, and nobody on the quay seemed to mind it.";
    let body = |attribute: &str| {
        format!("<article {attribute}><p>{own}</p><p>{foreign}</p><p>{latin}</p></article>")
    };
    let marked = format!("\u{200f}{foreign}");
    for (html, article, is_marked) in [
        ("dir=rtl", "", true),
        ("", "dir=RTL", true),
        ("", "", false),
        ("dir=rtl", "dir=ltr", false),
        ("dir=rtl", "dir=auto", false),
    ] {
        let found = blocks_of(html, &body(article));
        assert_eq!(found.contains(&marked), is_marked, "{html} {article}: {found:?}");
        assert_eq!(found.contains(&foreign.to_owned()), !is_marked, "{html} {article}");
        // What is of one script needs no sign.
        assert!(found.contains(&own.to_owned()) && found.contains(&latin.to_owned()));
    }
}

#[test]
fn a_quote_from_the_right_on_a_page_from_the_left_keeps_its_direction() {
    let prose = "<p>The ferry came in late, and nobody on the quay seemed to mind it much.</p>";
    let quote = "WhatsApp היא הדרך לשאול מתי תצא המעבורת";
    let page = |dir: &str| format!("{prose}<blockquote {dir}><p>{quote}</p></blockquote>{prose}");
    assert!(blocks_of("lang=en", &page("dir=rtl")).contains(&format!("\u{200f}{quote}")));
    assert!(blocks_of("lang=en", &page("")).contains(&quote.to_owned()));
}

#[test]
fn where_the_language_is_written_from_the_right_no_sign_is_put_into_the_text() {
    let prose = "<p>המעבורת יצאה בשש בבוקר, ואיש על הרציף לא מיהר לשום מקום, כמו בכל יום.</p>";
    let named = "iPhone ישן שכב על הספסל, ואף אחד לא בא לקחת אותו עד הערב.";
    let found = blocks_of("dir=rtl", &format!("{prose}<p>{named}</p>{prose}"));
    assert!(found.contains(&named.to_owned()), "{found:?}");
}
