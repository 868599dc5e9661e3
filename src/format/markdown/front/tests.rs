use super::*;

fn front(text: &str) -> Front {
    part(text).0.unwrap()
}

fn names_of(meta: &Meta) -> Vec<(&str, &str)> {
    meta.authors.iter().map(|author| (author.name.as_str(), author.role.name())).collect()
}

#[test]
fn yaml_is_read_line_by_line() {
    let text = "---\n# a comment\ntitle: Thử: một lần # note\ndescription: >\n  Dòng một\n  dòng hai\n\
    category: \"Xã \\\"hội\\\"\"\nsite: 'Báo ''Sông'''\nlang: vi-VN\ndate: 2020-07-17 06:30:00 +0700\n\
    updated: 2020-07-18\ntags: [phà, \"sông, nước\"]\nurl: https://x.example/a\nimage: a.jpg\nlede: true\n---\nThân";
    let (front, rest) = part(text);
    let Front { meta, lede, description, .. } = front.unwrap();
    assert_eq!(rest, "Thân");
    assert_eq!(lede, Some(true));
    let facts = [
        (&meta.title, "Thử: một lần"),
        (&description, "Dòng một dòng hai"),
        (&meta.kicker, "Xã \"hội\""),
        (&meta.site, "Báo 'Sông'"),
        (&meta.language, "vi"),
        (&meta.published, "2020-07-17T06:30+07:00"),
        (&meta.modified, "2020-07-18"),
        (&meta.url, "https://x.example/a"),
        (&meta.image, "a.jpg"),
    ];
    for (fact, wanted) in facts {
        assert_eq!(fact.as_deref(), Some(wanted));
    }
    assert_eq!(meta.tags, ["phà", "sông, nước"]);
    assert_eq!(meta.date_line, None);
}

#[test]
fn authors_come_in_all_shapes() {
    for (lines, wanted) in [
        ("author: Trần Long", vec![("Trần Long", "writer")]),
        (
            "byline: By A. Finch, B. Reed and C. Lowe",
            vec![("A. Finch", "writer"), ("B. Reed", "writer"), ("C. Lowe", "writer")],
        ),
        ("author:\n  name: An Lê\n  email: a@b.example", vec![("An Lê", "writer")]),
        ("author: {name: An Lê, url: x}", vec![("An Lê", "writer")]),
        (
            "authors: [{name: An, role: editor}, {name: Chi}]",
            vec![("An", "editor"), ("Chi", "writer")],
        ),
        ("authors:\n  - {name: An, url: x}\n  - Chi", vec![("An", "writer"), ("Chi", "writer")]),
        ("author: \"[[An Lê]], [[Bê]]\"", vec![("An Lê", "writer"), ("Bê", "writer")]),
        ("author: [[people/an|An Lê]]", vec![("An Lê", "writer")]),
        ("author: Ann Lee <ann@x.example>", vec![("Ann Lee", "writer")]),
        ("author: [Ann Lee](https://x.example/ann)", vec![("Ann Lee", "writer")]),
        ("author: by Ann Lee", vec![("Ann Lee", "writer")]),
        ("author: Ann Lee, Bob Ray", vec![("Ann Lee", "writer"), ("Bob Ray", "writer")]),
        ("author: Finch, Aldous", vec![("Finch, Aldous", "writer")]),
        ("author: Ann Lee, Jr.", vec![("Ann Lee, Jr.", "writer")]),
        ("author: &a Ann Lee", vec![("Ann Lee", "writer")]),
        ("authors: [An, \"Reed, B.\"]", vec![("An", "writer"), ("Reed, B.", "writer")]),
        ("authors:\n  - An\n  - Bình", vec![("An", "writer"), ("Bình", "writer")]),
        ("authors:\n- An\n- Bình", vec![("An", "writer"), ("Bình", "writer")]),
        (
            "authors:\n  - name: An\n    role: editor\n  - name: Chi",
            vec![("An", "editor"), ("Chi", "writer")],
        ),
        (
            "author: An\nphotographer: Chi\ntranslator: Dũng\neditors: [E, F]",
            vec![
                ("An", "writer"),
                ("Chi", "photographer"),
                ("Dũng", "translator"),
                ("E", "editor"),
                ("F", "editor"),
            ],
        ),
    ] {
        let front = front(&format!("---\n{lines}\n---\n"));
        assert_eq!(names_of(&front.meta), wanted, "{lines}");
    }
}

#[test]
fn toml_is_read_as_toml() {
    let meta = front(
    "+++\ntitle = \"Bến phà\"\ndate = 2020-07-17T06:30:00Z\nauthors = [\"An\", { name = \"Chi\", role = \"photographer\" }]\n\
     [taxonomies]\ntags = [\"phà\"]\n+++\nThân",
)
.meta;
    assert_eq!(meta.title.as_deref(), Some("Bến phà"));
    assert_eq!(meta.published.as_deref(), Some("2020-07-17T06:30Z"));
    assert_eq!(names_of(&meta), [("An", "writer"), ("Chi", "photographer")]);
    assert_eq!(meta.tags, ["phà"]);
    assert_eq!(front("+++\ntitle = = 1\n+++\n").meta, Meta::default());
    let meta =
        front("+++\ntitle = \"T\"\n[author]\nname = \"An\"\n[params]\nauthor = \"Chi\"\n+++\n")
            .meta;
    assert_eq!(names_of(&meta)[0], ("An", "writer"));
}

#[test]
fn what_is_no_front_matter_stays_text() {
    for text in [
        "---\n\nMột câu.\n\n---\n",
        "---\ntitle: x\nkhông khoá\n---\n",
        "{\"title\": \"x\"",
        "{\"chỉ\": \"chữ\"}\n\nThân",
        "{một}\nhai",
        "---\ntitle: x\n",
        "---\n---\n",
        "--- \n",
        "----\na: b\n----\n",
        "a: b\n---\n",
        "",
    ] {
        assert!(part(text).0.is_none(), "{text:?}");
        assert_eq!(part(text).1, text);
    }
}

#[test]
fn a_date_that_is_none_is_shown_as_written() {
    for (date, published, date_line) in [
        ("2020-07-17", Some("2020-07-17"), None),
        ("\"2020-07-17T06:30:00+07:00\"", Some("2020-07-17T06:30+07:00"), None),
        ("17/7/2020", Some("2020-07-17"), None),
        ("2020-7-1", Some("2020-07-01"), None),
        ("2020/07/17 06:30", Some("2020-07-17T06:30"), None),
        ("20200717", Some("2020-07-17"), None),
        ("[[2020-07-17]]", Some("2020-07-17"), None),
        ("\"[[2020-07-17]]\"", Some("2020-07-17"), None),
        ("17 July 2020", Some("2020-07-17"), None),
        ("Fri, 17 Jul 2020 06:30:00 GMT", Some("2020-07-17T06:30Z"), None),
        ("17/07/2020 06:30", Some("2020-07-17T06:30"), None),
        ("ngày 17 tháng 7 năm 2020", Some("2020-07-17"), None),
        ("0001-01-01T00:00:00Z", None, None),
        ("1970-01-01", None, None),
        ("2020-13-17", None, Some("2020-13-17")),
        ("2024-02-29", Some("2024-02-29"), None),
        ("2024-02-30", None, Some("2024-02-30")),
        ("1900-02-29", None, Some("1900-02-29")),
        ("2000-02-29T06:30", Some("2000-02-29T06:30"), None),
        ("2020-06-31", None, Some("2020-06-31")),
        ("2020-00-01", None, Some("2020-00-01")),
        ("2020-07-17 sáng", None, Some("2020-07-17 sáng")),
        ("ngày mười bảy tháng bảy", None, Some("ngày mười bảy tháng bảy")),
    ] {
        let meta = front(&format!("---\ndate: {date}\n---\n")).meta;
        assert_eq!(meta.published.as_deref(), published, "{date}");
        assert_eq!(meta.date_line.as_deref(), date_line, "{date}");
    }
}

#[test]
fn json_is_read_as_the_others_are() {
    let text = "{\n  \"title\": \"Bến phà\",\n  \"date\": \"2020-07-17T06:30:00+07:00\",\n  \"authors\": [\"An\", {\"name\": \"Chi\", \"role\": \"photographer\"}],\n\
        \"params\": {\"tags\": [\"phà\"]},\n  \"draft\": false, \"image\": null\n}\n\nThân";
    let (front, rest) = part(text);
    let meta = front.unwrap().meta;
    assert_eq!(rest, "\nThân");
    assert_eq!(meta.title.as_deref(), Some("Bến phà"));
    assert_eq!(meta.published.as_deref(), Some("2020-07-17T06:30+07:00"));
    assert_eq!(names_of(&meta), [("An", "writer"), ("Chi", "photographer")]);
    assert_eq!((meta.tags.as_slice(), meta.image), (&["phà".to_string()][..], None));
}

#[test]
fn the_names_of_every_house_are_known() {
    // Hugo.
    let hugo = front(
        "---\ntitle: \"T\"\nlinkTitle: ngắn\ndate: 2020-07-17T06:30:00+07:00\npublishDate: 2020-07-18\nlastmod: 2020-07-19\ndraft: false\n\
         params:\n  author: An\n  tags:\n    - b\nweight: 3\n---\n",
    );
    assert_eq!(hugo.meta.title.as_deref(), Some("T"));
    assert_eq!(hugo.meta.published.as_deref(), Some("2020-07-17T06:30+07:00"));
    assert_eq!(hugo.meta.modified.as_deref(), Some("2020-07-19"));
    assert_eq!(names_of(&hugo.meta), [("An", "writer")]);
    assert_eq!(hugo.meta.tags, ["b"]);
    // Jekyll: `published` says whether it is.
    let jekyll = front(
        "---\nlayout: post\ntitle:  \"T\"\ndate:   2020-07-17 06:30:00 +0700\ncategories: [jekyll, update]\npublished: true\n\
         excerpt: E\nlast_modified_at: 2020-07-18\npermalink: /a/b\n---\n",
    );
    assert_eq!(jekyll.meta.published.as_deref(), Some("2020-07-17T06:30+07:00"));
    assert_eq!((jekyll.meta.date_line, jekyll.meta.url), (None, None));
    assert_eq!(jekyll.meta.modified.as_deref(), Some("2020-07-18"));
    assert_eq!(
        (jekyll.meta.kicker.as_deref(), jekyll.description.as_deref()),
        (Some("jekyll"), Some("E"))
    );
    // Zola.
    let zola = front(
        "+++\ntitle = \"T\"\ndate = 2020-07-17\nupdated = 2020-07-18\nauthors = [\"An\"]\n[taxonomies]\ntags = [\"a\"]\n\
         [extra]\nsubtitle = \"S\"\n+++\n",
    );
    assert_eq!(
        (zola.meta.modified.as_deref(), zola.meta.subtitle.as_deref()),
        (Some("2020-07-18"), Some("S"))
    );
    // What clips pages tells when it did so, too.
    let obsidian = front(
        "---\ntitle: \"T\"\nsource: \"https://a.example/b\"\nauthor:\n  - \"[[An Nhiên]]\"\npublished: 2020-07-17\ncreated: 2024-01-01\n\
         description: \"D\"\ntags:\n  - \"clippings\"\n---\n",
    );
    assert_eq!(obsidian.meta.url.as_deref(), Some("https://a.example/b"));
    assert_eq!(names_of(&obsidian.meta), [("An Nhiên", "writer")]);
    assert_eq!(obsidian.meta.published.as_deref(), Some("2020-07-17"));
    let download = front(
        "---\ncreated: 2024-01-01T06:30:00 (UTC +07:00)\ntags: [phà,sông]\nsource: https://a.example/b\nauthor: An\n---\n",
    );
    assert_eq!(download.meta.published, None);
    assert_eq!(download.meta.tags, ["phà", "sông"]);
    assert_eq!(front("---\nsource: Báo Sông\n---\n").meta.site.as_deref(), Some("Báo Sông"));
}

#[test]
fn values_may_go_on_below() {
    let meta = front("---\ntitle: \"Một tít\n  dài\"\ntags: [a,\n  \"b, c\",\n  d]\nsubtitle: 'x\n  y'\nsite: S\n---\n").meta;
    assert_eq!(meta.title.as_deref(), Some("Một tít dài"));
    assert_eq!(meta.tags, ["a", "b, c", "d"]);
    assert_eq!((meta.subtitle.as_deref(), meta.site.as_deref()), (Some("x y"), Some("S")));
}

#[test]
fn a_broken_line_costs_only_itself() {
    let (front, rest) = part("---\ntitle: T\nkhông có khoá\nauthor: An\n: x\n---\nThân");
    let meta = front.unwrap().meta;
    assert_eq!((meta.title.as_deref(), names_of(&meta)), (Some("T"), vec![("An", "writer")]));
    assert_eq!(rest, "Thân");
}

#[test]
fn what_is_not_closed_ends_before_the_next_key() {
    let front = front(
        "---\ntitle: \"The late: ferry\nauthor: [An Lê, Bo Trần\ndate: 2020-07-17\ntags: [a,\n  b,\nc]\n---\nText.",
    );
    assert_eq!(front.meta.title.as_deref(), Some("The late: ferry"));
    let names: Vec<_> = names_of(&front.meta).into_iter().map(|(name, _)| name).collect();
    assert_eq!(names, ["An Lê", "Bo Trần"]);
    assert_eq!(front.meta.published.as_deref(), Some("2020-07-17"));
    assert_eq!(front.meta.tags, ["a", "b", "c"]);
}

#[test]
fn of_broken_front_matter_each_good_line_is_read() {
    let date = Some("2020-07-17");
    for text in [
        "+++\ntitle = \"Bến phà\"\ndate = 2020-07-17\nauthor = An Lê\n= lạ\n+++\nThân",
        "{\n\"title\": \"Bến phà\"\n\"date\": \"2020-07-17\",\n\"author\": \"An Lê\"\n= lạ\n}\nThân",
        "---\ntitle: Bến phà\nauthor: An Lê\n date: 2020-07-17\n---\nThân",
        "---\n  title: Bến phà\n  author: An Lê\n  date: 2020-07-17\n---\nThân",
        "---\ntitle:\tBến phà\n\tauthor: An Lê\ndate: 2020-07-17\n\tx: y\n---\nThân",
    ] {
        let (front, rest) = part(text);
        let front = front.unwrap_or_default();
        assert_eq!(rest, "Thân", "{text}");
        assert_eq!(front.meta.title.as_deref(), Some("Bến phà"), "{text}");
        assert_eq!(front.meta.published.as_deref(), date, "{text}");
        assert_eq!(names_of(&front.meta), [("An Lê", "writer")], "{text}");
        let unread: &[&str] = if text.contains('=') { &["= lạ"] } else { &[] };
        assert_eq!(front.dropped, unread, "{text}");
        // YAML has no parser here that could say so.
        assert_eq!(is_broken(text), !text.starts_with("---"), "{text}");
    }
    for whole in [
        "+++\ntitle = \"Bến phà\"\n+++\nThân",
        "{\n\"title\": \"Bến phà\"\n}\nThân",
        "{\nx\n}\nThân",
        "Thân",
    ] {
        assert!(!is_broken(whole), "{whole}");
    }
}
