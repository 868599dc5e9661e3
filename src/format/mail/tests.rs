use super::*;
use crate::article::{BlockKind, Container};
use crate::format::{Collection, Format};

fn read(mail: impl AsRef<[u8]>) -> Article {
    let bytes = mail.as_ref();
    let text = String::from_utf8_lossy(bytes);
    let mailbox = Mailbox::open(Given { text: &text, bytes, encoding: None });
    assert_eq!((mailbox.count(), mailbox.notice()), (1, None));
    mailbox.article(0)
}

fn body(article: &Article) -> Vec<&str> {
    let blocks = article.blocks().iter().filter(|block| block.kind.is_body());
    blocks.map(|block| article.text_of(block)).collect()
}

const PROSE: &str = "Sáng nay chuyến phà cuối cùng rời bến, và người lái phà đứng rất lâu trên mũi \
    thuyền nhìn con nước. Ông nói rằng mai sẽ không còn ai gọi đò nữa.";

#[test]
fn the_headers_are_the_masthead() {
    let mail = format!(
        "Return-Path: <an@x.example>\nReceived: from a by b;\n\tFri, 17 Jul 2020 06:31:00 +0700\n\
         From: =?utf-8?B?QW4gTmhpw6pu?= <an@x.example>\nTo: binh@x.example\n\
         Subject: =?utf-8?Q?B=E1=BA=BFn_ph=C3=A0?= =?utf-8?Q?_cu=E1=BB=91i?=\n c=?utf-8?Q?=C3=B9ng?=\n\
         Date: Fri, 17 Jul 2020 06:30:00 +0700\nArchived-At: <https://list.example/1>\nMIME-Version: 1.0\n\
         Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\nChào Bình,\n\n{PROSE}\n\n-- \nAn\n"
    );
    let article = read(&mail);
    let meta = article.meta();
    assert!(meta.title.as_deref().unwrap().starts_with("Bến phà cuối"), "{:?}", meta.title);
    assert_eq!(meta.authors[0].name, "An Nhiên");
    assert_eq!(meta.published.as_deref(), Some("2020-07-17T06:30+07:00"));
    assert_eq!(meta.url.as_deref(), Some("https://list.example/1"));
    assert_eq!(meta.language.as_deref(), Some("vi"));
    assert_eq!(body(&article), ["Chào Bình,", PROSE]);
    assert!(!article.text().contains("Received"));
    // With line ends as they are sent.
    assert_eq!(read(mail.replace('\n', "\r\n")), article);
}

#[test]
fn parts_are_decoded_each_in_its_own_way() {
    let head = "From: An <a@x.example>\nSubject: S\nMIME-Version: 1.0\n";
    let quoted: String = PROSE
        .bytes()
        .map(|b| {
            if b.is_ascii() && b != b'=' { char::from(b).to_string() } else { format!("={b:02X}") }
        })
        .collect();
    let mut legacy =
        format!("{head}Content-Type: text/plain; charset=windows-1252\n\n").into_bytes();
    legacy.extend_from_slice(b"Le dernier bac a quitt\xe9 l\x92embarcad\xe8re ce matin, et le passeur est rest\xe9 longtemps \xe0 regarder l\x92eau.");
    for (mail, wanted) in [
        (format!("{head}Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\n{quoted}").into_bytes(), PROSE),
        // A charset that is a lie.
        (format!("{head}Content-Type: text/plain; charset=iso-8859-1\n\n{PROSE}").into_bytes(), PROSE),
        (format!("{head}Content-Type: text/plain; charset=us-ascii\n\n{PROSE}").into_bytes(), PROSE),
        (format!("{head}Content-Type: text/plain; charset=no-such\n\n{PROSE}").into_bytes(), PROSE),
        (legacy, "Le dernier bac a quitté l’embarcadère ce matin, et le passeur est resté longtemps à regarder l’eau."),
        (
            format!("{head}Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n\n\
                     VGhlIGxhc3QgZmVycnkgbGVmdCB0aGUgbGFuZGluZyB0aGlzIG1vcm5pbmcsIGFuZCBpdHMgcGls\n\
                     b3Qgc3Rvb2QgZm9yIGEgbG9uZyB3aGlsZSBhdCB0aGUgYm93Lg==\n").into_bytes(),
            "The last ferry left the landing this morning, and its pilot stood for a long while at the bow.",
        ),
    ] {
        assert_eq!(body(&read(&mail)), [wanted], "{}", String::from_utf8_lossy(&mail));
    }
}

#[test]
fn headers_in_an_old_encoding_are_read() {
    let mut mail = b"From: Ren\xe9 <r@x.example>\nSubject: Le bac d\xe9part\nContent-Type: text/plain; charset=iso-8859-1\n\n".to_vec();
    mail.extend_from_slice(b"Il est parti \xe0 l'aube.");
    let article = read(&mail);
    assert_eq!(article.meta().title.as_deref(), Some("Le bac départ"));
    assert_eq!(article.meta().authors[0].name, "René");
    assert_eq!(body(&article), ["Il est parti à l'aube."]);
}

#[test]
fn the_text_is_preferred_to_the_page_unless_it_says_nothing() {
    let mail = |text: &str| {
        format!(
            "From: An <a@x.example>\nSubject: S\nMIME-Version: 1.0\nContent-Type: multipart/alternative; boundary=b\n\n\
             --b\nContent-Type: text/plain; charset=utf-8\n\n{text}\n--b\nContent-Type: text/html; charset=utf-8\n\n\
             <p>{PROSE}</p><p>Trang {PROSE}</p>\n--b--\n"
        )
    };
    assert_eq!(body(&read(mail(PROSE))), [PROSE]);
    let paged = read(mail("Xem trong trình duyệt"));
    assert_eq!(body(&paged), [PROSE.to_string(), format!("Trang {PROSE}")]);
}

#[test]
fn to_whom_a_mail_went_is_set_aside_and_not_lost() {
    let mail = format!(
        "From: An <a@x.example>\nTo: =?utf-8?B?QsOsbmg=?= <b@x.example>, c@x.example\nCc: Mai <m@x.example>\n\
         Subject: S\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n\n{PROSE}\n"
    );
    let article = read(&mail);
    assert_eq!(body(&article), [PROSE]);
    let dropped: Vec<_> = article.dropped().collect();
    assert_eq!(dropped, ["To: Bình <b@x.example>, c@x.example", "Cc: Mai <m@x.example>"]);
}

#[test]
fn a_letter_is_no_page() {
    let lines = [
        "Hi Ann,",
        "The list:",
        "milk",
        "eggs",
        "Next.",
        "Share.",
        "Read more.",
        "Photo: attached",
        "Source: my head",
        "By Ann Lee",
        "3 May 2021",
        "x",
        "Yes.",
        "Ok.",
        "Bob",
    ];
    let text = lines.join("\n\n").replace("milk\n\neggs", "- milk\n- eggs");
    let head = "From: Bob <b@x.example>\nSubject: S\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n\n";
    let article = read(format!("{head}{text}\n"));
    assert_eq!(body(&article), lines);
    assert_eq!(article.dropped().count(), 0);
    let meta = article.meta();
    assert_eq!((meta.site.as_deref(), meta.published.as_deref()), (None, None));
    assert_eq!(meta.authors.iter().map(|one| one.name.as_str()).collect::<Vec<_>>(), ["Bob"]);
    let quoted = read(format!("{head}Next.\n\n> You wrote this.\n> And that.\n\nYes.\n"));
    assert_eq!(body(&quoted), ["Next.", "You wrote this. And that.", "Yes."]);
    assert!(quoted.blocks().iter().any(|block| block.inside() == [Container::QUOTE]));
}

#[test]
fn a_mail_without_a_subject_has_no_title() {
    let mail = "From: Bob <b@x.example>\nDate: Fri, 17 Jul 2020 06:30:00 +0700\nMIME-Version: 1.0\n\nBody only.\n";
    let article = read(mail);
    assert_eq!((article.meta().title.as_deref(), body(&article)), (None, vec!["Body only."]));
}

#[test]
fn a_page_in_a_mail_keeps_its_headings() {
    let head = "From: Bob <b@x.example>\nSubject: Our news\nMIME-Version: 1.0\nContent-Type: text/html; charset=utf-8\n\n";
    let article = read(format!(
        "{head}<html><body><table><tr><td><h1>Letter no. 5</h1><p>{PROSE}</p><h2>Next</h2>\
         <p>Ok.</p></td></tr></table></body></html>"
    ));
    assert_eq!(article.meta().title.as_deref(), Some("Our news"));
    assert_eq!(body(&article), ["Letter no. 5", PROSE, "Next", "Ok."]);
}

#[test]
fn a_mail_that_is_enclosed_follows_with_its_text() {
    let mail = "From: An <a@x.example>\nSubject: S\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=q\n\n\
        --q\nContent-Type: text/plain\n\nFYI\n--q\nContent-Type: message/rfc822\n\n\
        From: Carol <c@x.example>\nSubject: Inner\nDate: Fri, 17 Jul 2020 06:30:00 +0700\n\
        Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\n\
        Ch=E1=BB=AF b=C3=AAn trong.\n--q\nContent-Type: message/rfc822\n\nFrom: Dan <d@x.example>\n\nSecond.\n--q--\n";
    let article = read(mail);
    assert_eq!(
        body(&article),
        ["FYI", "Inner", "Carol · 17/7/2020", "Chữ bên trong.", "Dan", "Second."]
    );
    assert_eq!(article.dropped().count(), 0);
}

#[test]
fn what_is_cut_or_broken_is_decoded_as_far_as_it_goes() {
    let head = "From: An <a@x.example>\nSubject: S\nMIME-Version: 1.0\nContent-Type: text/";
    for (rest, want) in [
        (
            "plain; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\nCaf=C3=A9 =3D a=z.\n\n=E1=BB",
            "Café = a=z.",
        ),
        (
            "html; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\n<p>Caf=C3=A9 and=\n more.</p><p>=E1=B",
            "Café and more.",
        ),
        (
            "html; charset=utf-8\nContent-Transfer-Encoding: base64\n\nPHA+VGhlIGxhc3QgZmVycnkgbGVmdC48L3A+PHA",
            "The last ferry left.",
        ),
    ] {
        for sent in [
            format!("{head}{rest}"),
            format!("{head}{rest}").replace(
                "Content-Type",
                "Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type",
            ),
        ] {
            assert_eq!(body(&read(&sent)), [want], "{sent}");
        }
    }
}

#[test]
fn a_charset_that_is_a_lie_is_caught_as_on_pages() {
    let head = "From: An <a@x.example>\nSubject: S\nMIME-Version: 1.0\n";
    let russian = "Утром последний паром ушёл от причала, и паромщик долго стоял на носу и смотрел на воду. \
        Он сказал, что завтра его уже никто не позовёт.";
    let french = "Le dernier bac a quitté l’embarcadère ce matin, et le passeur est resté très longtemps à regarder l’eau.";
    for (text, real, said) in [
        (PROSE, "windows-1258", "utf-8"),
        (russian, "windows-1251", "utf-8"),
        (russian, "koi8-r", "windows-1251"),
        (french, "windows-1252", "utf-8"),
        (french, "windows-1252", "iso-8859-1"),
        (russian, "koi8-r", "koi8-r"),
    ] {
        let encoding = encoding_rs::Encoding::for_label(real.as_bytes()).unwrap();
        let bytes: Vec<u8> = if real == "windows-1258" {
            use icu_normalizer::DecomposingNormalizer;
            // Its letters carry their tones as signs of their own.
            let mut bytes = Vec::new();
            for c in text.chars() {
                let one = c.to_string();
                let (whole, _, had_fault) = encoding.encode(&one);
                if !had_fault {
                    bytes.extend_from_slice(&whole);
                    continue;
                }
                let parts: Vec<char> =
                    DecomposingNormalizer::new_nfd().normalize(&one).chars().collect();
                let is_tone = |c: &&char| {
                    matches!(**c, '\u{300}' | '\u{301}' | '\u{303}' | '\u{309}' | '\u{323}')
                };
                let base: String = parts.iter().filter(|c| !is_tone(c)).collect();
                let base =
                    icu_normalizer::ComposingNormalizer::new_nfc().normalize(&base).into_owned();
                let tones: String = parts.iter().filter(is_tone).collect();
                bytes.extend_from_slice(&encoding.encode(&(base + &tones)).0);
            }
            bytes
        } else {
            encoding.encode(text).0.into_owned()
        };
        for (kind, before, after) in [("plain", "", ""), ("html", "<p>", "</p>")] {
            let mail = [
                format!("{head}Content-Type: text/{kind}; charset={said}\n\n{before}").into_bytes(),
                bytes.clone(),
                after.into(),
            ]
            .concat();
            assert_eq!(body(&read(&mail)), [text], "{real} as {said} in {kind}");
        }
    }
}

#[test]
fn a_mail_without_words_shows_what_it_brings() {
    let head = "From: An <a@x.example>\nSubject: S\nMIME-Version: 1.0\nContent-Type: ";
    for (rest, want) in [
        ("application/pdf; name=a.pdf\nContent-Transfer-Encoding: base64\n\nJVBERg==\n", "a.pdf"),
        (
            "text/calendar\n\nBEGIN:VCALENDAR\nSUMMARY:Meet\nEND:VCALENDAR\n",
            "BEGIN:VCALENDAR\nSUMMARY:Meet\nEND:VCALENDAR",
        ),
    ] {
        assert_eq!(body(&read(format!("{head}{rest}"))), [want]);
    }
}

#[test]
fn words_of_a_header_that_are_cut_inside_a_letter_are_whole() {
    let mail = "From: =?utf-8?B?VHLhuqc=?= =?utf-8?B?biBB?= <a@x.example>\n\
        Subject: =?utf-8?Q?B=E1=BB?=\n =?utf-8?Q?=99_Y_t=E1=BA=BF?=\nMIME-Version: 1.0\n\nx y z\n";
    let article = read(mail);
    assert_eq!(article.meta().title.as_deref(), Some("Bộ Y tế"));
    assert_eq!(article.meta().authors[0].name, "Trần A");
}

#[test]
fn what_is_attached_is_named_and_set_aside() {
    let mail = format!(
        "From: An <a@x.example>\nSubject: S\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n\
         --b\nContent-Type: text/plain; charset=utf-8\n\n{PROSE}\n--b\nContent-Type: application/pdf; name=\"a.pdf\"\n\
         Content-Disposition: attachment; filename=\"=?utf-8?Q?b=E1=BA=BFn.pdf?=\"\nContent-Transfer-Encoding: base64\n\nJVBERg==\n\
         --b\nContent-Type: text/csv\nContent-Disposition: attachment; filename=c.csv\n\nx;y\n--b--\n"
    );
    let article = read(&mail);
    assert_eq!(body(&article), [PROSE]);
    assert_eq!(article.dropped().collect::<Vec<_>>(), ["bến.pdf", "c.csv"]);
}

#[test]
fn lines_that_were_broken_for_sending_are_joined() {
    let head = "From: An <a@x.example>\nSubject: S\nContent-Type: text/plain; charset=utf-8; format=flowed\n\n";
    let article = read(format!(
        "{head}Sáng nay chuyến phà \ncuối cùng rời bến.\nNgười lái phà đứng rất lâu.\n\nHết.\n> lời \n> trích\n"
    ));
    let text = article.text();
    assert!(text.contains("Sáng nay chuyến phà cuối cùng rời bến."), "{text}");
    assert!(text.contains("lời trích"), "{text}");
}

#[test]
fn a_mailbox_opens_as_its_mails() {
    let mailbox = "From an@x.example Fri Jul 17 06:30:00 2020\nFrom: An <a@x.example>\nSubject: Một\n\nThân một.\n\
        >From đây cũng là chữ.\n\nFrom đây không phải mail 2020: chữ.\n\n\
        From binh@x.example Fri Jul 17 06:31:00 2020\nFrom: Bình <b@x.example>\nSubject: Hai\n\nThân hai.\n";
    let collection = Collection::open(Format::Mail, Given::of(mailbox));
    assert_eq!((collection.count(), collection.notice()), (2, None));
    let articles: Vec<_> = (0..2).filter_map(|nth| collection.article(nth)).collect();
    let titles: Vec<_> = articles.iter().map(|article| article.meta().title.as_deref()).collect();
    assert_eq!(titles, [Some("Một"), Some("Hai")]);
    assert!(articles[0].text().contains("From đây cũng là chữ."), "{}", articles[0].text());
    assert!(articles[0].text().contains("From đây không phải mail"));
    assert!(collection.article(2).is_none());
}

#[test]
fn what_is_no_mail_gives_its_text() {
    let text = "Không có đầu thư nào ở đây cả.\n\nChỉ có chữ.";
    let mailbox = Mailbox::open(Given::of(text));
    assert_eq!(mailbox.notice(), Some(Notice::BrokenMail));
    assert!(mailbox.article(0).text().contains("Chỉ có chữ."));
    // Cut in the middle of a part.
    let cut = format!(
        "From: An <a@x.example>\nSubject: S\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n\
         --b\nContent-Type: text/plain; charset=utf-8\n\n{PROSE}"
    );
    assert_eq!(body(&read(&cut)), [PROSE]);
    // A patch knows no headline, and keeps its lines.
    let patch = "From: An <a@x.example>\nSubject: [PATCH] x\nMIME-Version: 1.0\n\n--- a/x.c\n+++ b/x.c\n@@ -1,3 +1,3 @@\n int a;\n-int b;\n+int c;\n int d;\n";
    let article = read(patch);
    assert_eq!(article.meta().title.as_deref(), Some("[PATCH] x"));
    assert!(!article.text().contains("Subject:"), "{}", article.text());
    assert!(
        article.blocks().iter().any(|block| matches!(block.kind, BlockKind::Preformatted { .. }))
    );
}

#[test]
fn nested_and_many_parts_take_linear_time() {
    let started = std::time::Instant::now();
    let head = "From: a\nSubject: b\nMIME-Version: 1.0\n";
    let mut nested = String::new();
    for n in 0..4000 {
        let name = n.to_string();
        nested.extend(["Content-Type: multipart/mixed; boundary=b", &name, "\n\n--b", &name, "\n"]);
    }
    let parts = "--b\nContent-Type: text/plain\n\nx\n".repeat(10_000);
    let messages = "Content-Type: message/rfc822\n\nFrom: a\nMIME-Version: 1.0\n".repeat(4000);
    for mail in [
        format!("{head}{nested}"),
        format!("{head}Content-Type: multipart/mixed; boundary=b\n\n{parts}"),
        format!("{head}{messages}"),
        format!("{head}Subject: {}\n\nx", "=?utf-8?Q?a?= ".repeat(20_000)),
        format!("{head}{}\n\nx", "X: y\n".repeat(50_000)),
        "From a 06:30 2020\nFrom: b\n\n".repeat(20_000),
    ] {
        let collection = Collection::open(Format::Mail, Given::of(&mail));
        assert!(collection.article(collection.count() - 1).is_some());
    }
    // A few seconds unoptimised; anything quadratic takes minutes.
    assert!(started.elapsed().as_secs() < 30, "{:?}", started.elapsed());
}

proptest::proptest! {
    #[test]
    fn nothing_panics(mail in "(From: |Subject: |\n|\r\n|--b|Content-Type: multipart/mixed; boundary=b|Content-Transfer-Encoding: base64|=\\?utf-8\\?Q\\?|[a-z=> ]|ế|From a 06:30 2020\n){0,40}") {
        let mailbox = Mailbox::open(Given::of(&mail));
        for nth in 0..mailbox.count() {
            mailbox.article(nth);
        }
        mailbox.notice();
    }
}

#[test]
fn a_mail_without_words_says_so() {
    let head = "From: An <a@x.example>\nSubject: S\nMIME-Version: 1.0\n";
    for (rest, shown) in [
        (
            "Content-Type: application/pdf; name=lich.pdf\nContent-Transfer-Encoding: base64\n\nJVBERi0=",
            "lich.pdf",
        ),
        (
            "Content-Type: text/calendar\n\nBEGIN:VCALENDAR\nEND:VCALENDAR",
            "BEGIN:VCALENDAR\nEND:VCALENDAR",
        ),
        ("Content-Type: text/plain\n\n", ""),
    ] {
        let mail = [head, rest].concat();
        let mailbox = Mailbox::open(Given::of(&mail));
        let article = mailbox.article(0);
        assert_eq!(mailbox.notice(), Some(Notice::WordlessMail), "{rest}");
        assert_eq!(body(&article).concat(), shown, "{rest}");
    }
}
