//! Pictures as placeholders: the alt text and the address. What is no picture to
//! look at (counters, icons, smileys) is passed by or becomes its words.

use super::dom::{Dom, Id, NONE, ROOT};
use super::math;
use super::parse::parse;
use super::piece::{Kind, Piece, Run};
use super::walk::Walk;

/// Attributes that hold the address, those of pictures that a script loads first.
const SOURCES: &[&str] = &[
    "data-src",
    "data-original",
    "data-lazy-src",
    "data-hi-res-src",
    "data-full-src",
    "data-url",
    "data-image",
    "src",
];

/// Sizes in pixels below which a picture is a sign among words.
const SIGN: u32 = 40;

/// Reads an `img` or `picture`.
pub(super) fn read(walk: &mut Walk<'_>, id: Id) {
    let dom = walk.page.dom;
    let Some(img) = dom.subtree(id).find(|one| matches!(dom.tag(*one), "img" | "amp-img")) else {
        return;
    };
    if walk.page.survey.struck[img] {
        return;
    }
    let alt = dom.attr(img, "alt").unwrap_or_default().trim();
    let class = dom.attr(img, "class").unwrap_or_default();
    let is = |words: &[&str]| words.iter().any(|word| class.contains(word));
    if is(&WORDS) {
        if is_word(dom, img) {
            walk.words(math::bare(alt));
        }
        return;
    }
    if is_sign(dom, img) || is(&["avatar", "icon", "logo", "pixel"]) {
        return;
    }
    let url = address(dom, img, id).and_then(|url| walk.page.base.link(&url));
    // A picture that came with the page has no address, and what it shows is told all the same.
    let Some(url) = url.or_else(|| (!alt.is_empty()).then(String::new)) else { return };
    if is_double(walk, alt, &url) {
        return;
    }
    let mut piece = Piece::new(Kind::Image(url), &walk.inside, img);
    alt.clone_into(&mut piece.text);
    piece.runs.push(Run::Text(alt.to_owned()));
    walk.hold(piece);
}

/// Reads the picture that is shown where no script runs, unless a script shows it as well:
/// then it stands before.
pub(super) fn read_unscripted(walk: &mut Walk<'_>, id: Id) {
    let dom = walk.page.dom;
    let markup: String = dom.children(id).filter_map(|child| dom.own_text(child)).collect();
    if markup.len() > MARKUP || !markup.contains("<img") || is_picture(dom, dom.before(id)) {
        return;
    }
    let inner = parse(&markup);
    let Some(img) = inner.subtree(ROOT).find(|one| inner.tag(*one) == "img") else { return };
    let alt = inner.attr(img, "alt").unwrap_or_default().trim();
    let url = address(&inner, img, img).and_then(|url| walk.page.base.link(&url));
    let is_known = walk.lately(NEAR).any(|piece| match &mut piece.kind {
        // The picture that waits for its script.
        Kind::Image(known) if piece.text == alt => {
            if let (true, Some(url)) = (known.is_empty(), &url) {
                known.clone_from(url);
            }
            true
        }
        _ => false,
    });
    // Without words it counts those who look at the page.
    let Some(url) = url.filter(|_| !is_known && !alt.is_empty() && !is_sign(&inner, img)) else {
        return;
    };
    let mut piece = Piece::new(Kind::Image(url), &walk.inside, id);
    alt.clone_into(&mut piece.text);
    piece.runs.push(Run::Text(alt.to_owned()));
    walk.hold(piece);
}

/// The longest markup of such a picture, in bytes.
const MARKUP: usize = 4096;

/// Whether an element is a picture or begins with one.
fn is_picture(dom: &Dom, id: Id) -> bool {
    id != NONE && dom.subtree(id).take(4).any(|one| matches!(dom.tag(one), "img" | "picture"))
}

/// How many pieces before a picture may hold its likeness.
const NEAR: usize = 4;

/// Whether a picture stands just before under the same words: what holds its place until
/// a script loads it has no address. The address is kept that one of them has.
fn is_double(walk: &mut Walk<'_>, alt: &str, url: &str) -> bool {
    walk.lately(NEAR).any(|piece| match &mut piece.kind {
        Kind::Image(known) if piece.text == alt && (known.is_empty() || url.is_empty()) => {
            if known.is_empty() {
                url.clone_into(known);
            }
            true
        }
        _ => false,
    })
}

/// Names of pictures that stand for words.
const WORDS: [&str; 5] = ["emoji", "smiley", "latex", "tex", "math"];

/// Whether a picture stands for the words of its alt text, and these nowhere else: of
/// a formula the text may stand beside it.
pub(super) fn is_word(dom: &Dom, img: Id) -> bool {
    let class = dom.attr(img, "class").unwrap_or_default();
    let alt = dom.attr(img, "alt").unwrap_or_default();
    WORDS.iter().any(|word| class.contains(word))
        && alt.chars().count() <= 400
        && !math::is_pictured(dom, img)
}

/// The address of the largest picture of a set: `a.jpg 300w, b.jpg 600w`.
fn largest(set: &str) -> Option<&str> {
    let mut best: Option<(f32, &str)> = None;
    let mut words = set.split_ascii_whitespace().peekable();
    while let Some(word) = words.next() {
        let url = word.trim_end_matches(',');
        let mut size = 1.0;
        if !word.ends_with(',')
            && let Some(stated) = words.next()
        {
            size = stated.trim_end_matches([',', 'w', 'x']).parse().unwrap_or(1.0);
        }
        if !url.is_empty() && best.is_none_or(|(most, _)| size > most) {
            best = Some((size, url));
        }
    }
    best.map(|(_, url)| url)
}

fn is_sign(dom: &Dom, img: Id) -> bool {
    // Such ones state how wide they are for their height, and no size.
    let layout = dom.attr(img, "layout").unwrap_or_default();
    if matches!(layout, "responsive" | "fill" | "intrinsic" | "flex-item") {
        return false;
    }
    ["width", "height"].iter().any(|name| {
        let size =
            dom.attr(img, name).map(|size| size.trim().trim_end_matches("px").parse::<u32>());
        size.is_some_and(|size| size.is_ok_and(|size| size <= SIGN))
    })
}

fn address(dom: &Dom, img: Id, picture: Id) -> Option<String> {
    let is_picture = |url: &&str| !url.starts_with("data:") && !url.contains("placeholder");
    let plain = SOURCES.iter().filter_map(|name| dom.attr(img, name)).map(str::trim);
    let plain = plain.filter(|url| !url.is_empty()).find(is_picture);
    let from_set = |id: Id| {
        let set = dom.any_attr(id, &["data-srcset", "srcset"])?;
        largest(set).filter(is_picture)
    };
    let url = plain.or_else(|| from_set(img)).or_else(|| {
        dom.children(picture).filter(|one| dom.tag(*one) == "source").find_map(from_set)
    });
    url.map(str::to_owned)
}
