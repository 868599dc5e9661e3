use super::super::breaks::fragments;
use super::super::tongue::Tongue;
use super::*;

/// What it costs to end a row at the `|` of `text`.
fn cost_at(text: &str, language: &str) -> u16 {
    let at = text.find('|').expect("a place");
    let text = text.replace('|', "");
    let tongue = Tongue::of(language);
    let manner = Manner { tongue: Some(&tongue), ..Manner::default() };
    let found = fragments(&text, manner);
    let last = found.iter().rev().find(|fragment| fragment.end <= at && fragment.start < at);
    last.map_or(0, |fragment| fragment.cost)
}

#[test]
fn what_leads_on_or_belongs_to_the_next_word_costs() {
    for (text, language, cost) in [
        ("the banks of |the river", "en", LEADING),
        ("the banks |of the river", "en", 0),
        ("it is a |river", "en", LETTER_LEADING),
        ("it ended. The |river rose", "en", LEADING),
        ("“The |river rose", "en", LEADING),
        ("(the |river", "en", LEADING),
        ("«La |ville", "fr", LEADING),
        ("„Eine |Stadt", "de", LEADING),
        ("bờ của |con sông", "vi", LEADING),
        ("bờ sông |của nó", "vi", 0),
        ("он жил в |городе", "ru", LETTER_LEADING),
        ("он жил |в городе", "ru", 0),
        ("не пропустил ни |дня", "ru", LEADING),
        ("это он |же сказал", "ru", LEANING),
        ("сказал ли |он", "ru", 0),
        ("some 40 |streets", "en", FIGURE_PARTED),
        ("chừng 300 |ngôi nhà", "vi", FIGURE_PARTED),
        ("약 40 |킬로미터", "ko", FIGURE_PARTED),
        ("около 40 |вёрст", "ru", FIGURE_PARTED),
        ("มีสมาชิก 112 |คน", "th", FIGURE_PARTED),
        ("نحو 40 |ميلا", "ar", FIGURE_PARTED),
        ("in 1945 |the war", "en", 0),
        ("Covid-19 |và", "vi", 0),
        ("in Bibles |7 of it", "en", FIGURE_AFTER),
        ("the end. |Then", "en", 0),
        ("he said ( |yes", "en", 0),
        ("he said \" |yes", "en", OPENING_PARTED),
        ("he said „ |ja", "de", 0),
    ] {
        assert_eq!(cost_at(text, language), cost, "{text}");
    }
}

#[test]
fn a_figure_is_held_to_its_unit() {
    for (text, language, cost) in [
        ("some 40 |miles", "en", FIRM),
        ("at 100 |km/h, then", "", FIRM),
        ("for 12 |hours", "en", FIRM),
        ("the 17 |July", "en", FIRM),
        ("of 12 000 |km.", "en", FIRM),
        ("of 10–12 |cm", "en", FIRM),
        ("rope of 3 × |10 m", "en", HELD),
        ("chừng 300 |triệu", "vi", FIRM),
        ("chừng 2.000-3.000 |người", "vi", FIRM),
        ("запись сделана 1 |сентября", "ru", FIRM),
        ("в 1812 |г. и", "ru", FIRM),
        ("в XIX |в. и", "ru", HELD),
        ("am 5. |Mai", "de", FIRM),
        ("am Ende 5. |Mal", "de", 0),
        ("500 |円", "ja", FIRM),
        ("giá 12 000 |đ, và", "vi", FIRM),
        ("نحو 12 000 |دولار", "ar", FIRM),
        ("chapter 12 |has", "en", FIGURE_PARTED),
        ("the T2 |km", "en", 0),
    ] {
        assert_eq!(cost_at(text, language), cost, "{text}");
    }
}

#[test]
fn an_initial_is_held_to_its_name_and_letters_that_abbreviate_to_each_other() {
    for (text, language, cost) in [
        ("by J. |Conrad", "en", FIRM),
        ("by J.R.R. |Tolkien", "en", FIRM),
        ("by J. |R. R. Tolkien", "en", HELD),
        ("by J. R. R. |Tolkien", "en", FIRM),
        ("by J.-P. |Sartre", "fr", FIRM),
        ("by (J. |Conrad)", "en", FIRM),
        ("John F. |Kennedy", "en", FIRM),
        ("писал А. |Чехов", "ru", FIRM),
        ("А. |С. Пушкин", "ru", HELD),
        ("z. |B. Huhn", "de", HELD),
        ("das d. |h. jenes", "de", HELD),
        ("и т. |д.", "ru", HELD),
        ("EE. |UU. y", "es", FIRM),
        ("vitamin C. |then more", "en", 0),
        ("vitamin C. |The rest", "en", 0),
        ("it is. |No. one", "en", 0),
    ] {
        assert_eq!(cost_at(text, language), cost, "{text}");
    }
}

#[test]
fn titles_labels_and_numbers_of_kings_are_held_by_language() {
    for (text, language, cost) in [
        ("by Sen. |Smith", "en", FIRM),
        ("up Mt. |Everest", "en", FIRM),
        ("(Lt. |Dan", "en", FIRM),
        ("to Ft. |Worth", "en", FIRM),
        ("Ch. |4 of", "en", HELD),
        ("ca. |1900", "en", HELD),
        ("AD |79", "en", HELD),
        ("in Figure |9", "en", HELD),
        ("on March |21", "en", HELD),
        ("he said no. |5 of them", "en", 0),
        ("a work of art. |Dan said", "en", 0),
        ("a work of art. |7 of them", "en", 0),
        ("they went on a march |to", "en", 0),
        ("World War |II ended", "en", HELD),
        ("Pope John Paul |II, who", "en", HELD),
        ("Elizabeth |I, who", "en", HELD),
        ("in Paris |I saw", "en", 0),
        ("Malcolm |X said", "en", HELD),
        ("M. L. King, |Jr., who", "en", FIRM),
        ("King |Jr. said", "en", FIRM),
        ("Abb. |3", "de", HELD),
        ("auf S. |15", "de", HELD),
        ("der Abb. |und", "de", 0),
        ("au chap. |4", "fr", HELD),
        ("Louis |XIV", "fr", HELD),
        ("de l’art. |Puis", "fr", 0),
        ("avec Mlle |X et", "fr", FIRM),
        ("la pág. |5", "es", HELD),
        ("el Sr. |Ruiz", "es", FIRM),
        ("a pág. |5", "pt", HELD),
        ("il Sig. |Rossi", "it", FIRM),
        ("przy ul. |Długiej", "pl", FIRM),
        ("см. рис. |3", "ru", HELD),
        ("в г. |Москва", "ru", FIRM),
        ("в 1812 г. |Москва", "ru", 0),
        ("на вул. |Довгій", "uk", FIRM),
        ("quận Q. |1", "vi", HELD),
        ("xem tr. |15", "vi", HELD),
        ("Q. |Tân Bình", "vi", FIRM),
        ("35 độ |C", "vi", HELD),
        ("bác Phạm |E nói", "vi", HELD),
        ("thế kỷ |XIX", "vi", HELD),
        ("mức độ |cao", "vi", 0),
    ] {
        assert_eq!(cost_at(text, language), cost, "{text}");
    }
}

#[test]
fn figures_of_chinese_and_japanese_are_held_to_what_they_count() {
    for (text, cost) in [
        ("增加了35|人", FIRM),
        ("到2019|年", FIRM),
        ("在2019年|3月", HELD),
        ("12月|19日", HELD),
        ("9时|30分", HELD),
        ("予算は1億|2,345万円", HELD),
        ("2,345万|円", FIRM),
        ("100多|人", FIRM),
        ("第|12回", FIRM),
        ("時速300|キロ", FIRM),
        ("３|つ", FIRM),
        ("5G|网络", 0),
        ("Covid-19|疫情", FIGURE_BEFORE_SIGN),
        ("19日|11時", 0),
        ("百万|人", 0),
        ("增加了|35人", 0),
    ] {
        assert_eq!(cost_at(text, "zh"), cost, "{text}");
    }
}
