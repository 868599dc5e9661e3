//! What classes and ids say an element is. They are split into lower-case words
//! (`ArticleBody__share-bar` is *article body share bar*); a word, or two that
//! stand together, is looked up in a table.

use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};

use super::dom::{Dom, Id};

/// What an element is by its names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Hint {
    /// Surely no part of an article, whatever is in it.
    Never,
    /// What opens over the page, or the words that it opens from.
    Over,
    /// Furniture, unless most of the page's text is in it.
    Furniture,
    /// Ways to other places, when it is mostly links.
    Menu,
    /// Other articles, or what leads to them, when it is partly links.
    Teaser,
    /// Who wrote it, when, where: facts that the masthead states.
    Facts,
    /// The words to a picture.
    Caption,
    /// Who took the picture.
    Credit,
    /// The dek.
    Dek,
    /// The text of the article.
    Body,
    /// A remark in the text, whatever else the name tells of it.
    Remark,
}

/// Words that each say it alone.
const ONE: &[(Hint, &str)] = &[
    (
        Hint::Never,
        "cookie cookies consent gdpr onetrust cookiebot snackbar tooltiptext popuptext \
         tooltipcontent screenreader adsbygoogle outbrain taboola disqus addtoany addthis \
         sharethis jetpack sharedaddy noprint captcha",
    ),
    (Hint::Over, "popup popover lightbox tooltip"),
    (
        Hint::Menu,
        "nav navigation navbar navi menu menus breadcrumb breadcrumbs pagination pager toc sidenav sidebar topbar masthead",
    ),
    (
        Hint::Furniture,
        "share sharing sharebar shares social socials sociallinks newsletter newsletters subscribe \
         subscription signup promo promos promotion advert adverts advertisement advertising ad \
         ads adslot adunit adbox advertisment banner sponsor sponsored footer modal overlay \
         toolbar login signin registration search comment comments commentlist respond reactions \
         cta donate donation follow followus bookmark print printonly rating ratings feedback \
         survey poll hatnote playlist livechat chat backtotop scrolltop announcement whatsapp telegram \
         pinterest flattr",
    ),
    (
        Hint::Teaser,
        "related recommended recommendation recommendations recommend recirculation recirc \
         trending popular mostread mostviewed teaser teasers readmore morenews upnext seealso \
         latest lienquan tinlienquan docthem xemthem carousel relatedbox",
    ),
    (
        Hint::Facts,
        "byline bylines author authors authorbox authorbio authorship dateline timestamp pubdate \
         tags taglist tagcloud keywords postmeta entrymeta articlemeta readtime readingtime bio \
         contributors tacgia",
    ),
    (Hint::Caption, "caption captions figcaption photocaption imagecaption bildunterschrift"),
    (Hint::Credit, "credit credits photocredit imagecredit copyright photographer bildnachweis"),
    (
        Hint::Dek,
        "dek standfirst subtitle subheadline subhead deck sapo chapeau untertitel strapline lead \
         lede intro teasertext summary abstract excerpt vorspann bajada sottotitolo",
    ),
];

/// Pairs of words that say it together.
const TWO: &[(Hint, &str)] = &[
    (
        Hint::Never,
        "tooltip text|tooltip content|tooltip inner|tooltip body|tooltip box|popup text|\
         popup content|popup inner|popup body|popover content|popover body|video fallback|\
         video placeholder|embed placeholder|oembed placeholder|sr only|visually hidden|screen reader|print only|no print|js hidden|skip link|cite backlink",
    ),
    (Hint::Menu, "side bar|table contents|post nav|post navigation|page nav|load more|site header"),
    (
        Hint::Furniture,
        "back top|sign up|log in|call action|follow us|article tools|story tools|social media|\
         site footer|app download|mail list|mailing list",
    ),
    (
        Hint::Teaser,
        "read more|read next|most read|most viewed|most popular|more stories|more news|more from|\
         more on|also read|see also|see more|up next|next article|prev article|next post|\
         previous post|latest news|tin lien|lien quan|xem them|doc them|similar posts|\
         similar articles|other news|other posts|box tin|tin khac",
    ),
    (
        Hint::Facts,
        "entry meta|post meta|article meta|story meta|meta info|meta data|post info|article info|\
         article date|post date|publish date|published date|read time|reading time|tag list|\
         post tags|article tags|story tags|tags list|posted on|about author|author bio|author box|\
         author info|post author|article author|word count|tac gia|post categories|entry footer",
    ),
    (
        Hint::Caption,
        "caption text|image description|photo caption|image caption|media caption|img caption|\
         photo description|picture caption",
    ),
    (
        Hint::Remark,
        "author note|authors note|note author|editor note|editors note|footer note|foot note|comment quote",
    ),
    (Hint::Credit, "photo credit|image credit|image source|photo source|picture credit"),
    (
        Hint::Dek,
        "sub title|sub headline|sub head|article lead|article intro|article summary|article excerpt|story summary|article description|news lead",
    ),
    (
        Hint::Body,
        "article body|article content|article text|story body|story content|story text|post content|\
         post body|post text|post entry|entry content|entry text|entry body|body text|body content|\
         body copy|news content|news text|news body|content body|main content|detail content|\
         content detail|blog content|blog body|blog post|blog text|richtext|rich text|page content|\
         article copy|fck detail|noi dung|maincontent|detail text|text body|single content|\
         content article|content main|article main|articlebody|articlecontent|postcontent|\
         entrycontent|storybody|wysiwyg",
    ),
];

/// The words of an element's class and id.
#[derive(Debug, Default)]
pub(super) struct Words {
    text: String,
    ends: Vec<usize>,
}

impl Words {
    /// Reads the words of `id` into the place of those that were there.
    pub fn read(&mut self, dom: &Dom, id: Id) {
        self.text.clear();
        self.ends.clear();
        // The editors of some newsrooms name their boxes so: `type="RelatedNewsBox"`.
        let kind = if dom.tag(id) == "div" { "type" } else { "id" };
        for name in ["class", "id", kind].into_iter().take(if kind == "id" { 2 } else { 3 }) {
            if let Some(value) = dom.attr(id, name).filter(|value| value.len() <= 1024) {
                self.push(value);
            }
        }
    }

    /// Adds the words of a name.
    pub fn push(&mut self, value: &str) {
        let mut was_small = false;
        for c in value.chars() {
            let starts = self.ends.last().copied().unwrap_or(0);
            let is_open = self.text.len() > starts;
            let parts = !c.is_ascii_alphabetic() || (c.is_ascii_uppercase() && was_small);
            if parts && is_open {
                self.ends.push(self.text.len());
            }
            if c.is_ascii_alphabetic() {
                self.text.push(c.to_ascii_lowercase());
            }
            was_small = c.is_ascii_lowercase();
        }
        if self.text.len() > self.ends.last().copied().unwrap_or(0) {
            self.ends.push(self.text.len());
        }
    }

    /// The words in order.
    pub fn iter(&self) -> impl Iterator<Item = &str> {
        let starts = std::iter::once(0).chain(self.ends.iter().copied());
        starts.zip(&self.ends).map(|(start, end)| &self.text[start..*end])
    }

    /// Whether one of the words is `word`.
    pub fn has(&self, word: &str) -> bool {
        self.iter().any(|one| one == word)
    }
}

/// What the names of one element say, all together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Found(u16);

impl Found {
    /// Whether they say `hint`.
    pub fn has(self, hint: Hint) -> bool {
        self.0 & Self::of(hint).0 != 0
    }

    fn of(hint: Hint) -> Self {
        Self(1 << hint as u16)
    }
}

/// Quick for words of a few letters (FNV-1a); the tables are our own, so nobody can
/// make their words collide.
#[derive(Default)]
struct Quick(u64);

impl Hasher for Quick {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.0 = (self.0 ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3);
        }
    }
}

type Table<Word> = HashMap<Word, Found, BuildHasherDefault<Quick>>;

/// The tables, made ready for asking.
pub(super) struct Hints {
    one: Table<&'static str>,
    two: Table<(&'static str, &'static str)>,
}

impl Hints {
    /// Makes the tables ready.
    pub fn new() -> Self {
        let (mut one, mut two) = (Table::default(), Table::default());
        let add = |found: &mut Found, hint| found.0 |= Found::of(hint).0;
        for (hint, words) in ONE {
            for word in words.split_whitespace() {
                add(one.entry(word).or_default(), *hint);
            }
        }
        for (hint, pairs) in TWO {
            for pair in pairs.split('|') {
                match pair.trim().split_once(' ') {
                    Some(pair) => drop(two.insert(pair, Found::of(*hint))),
                    None => add(one.entry(pair.trim()).or_default(), *hint),
                }
            }
        }
        Self { one, two }
    }

    /// All that the words say.
    pub fn all(&self, words: &Words) -> Found {
        let mut found = Found::default();
        let mut before = "";
        for word in words.iter() {
            found.0 |= self.one.get(word).map_or(0, |found| found.0);
            found.0 |= self.two.get(&(before, word)).map_or(0, |found| found.0);
            before = word;
        }
        found
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_split_into_words() {
        for (name, words) in [
            ("ArticleBody__share-bar", vec!["article", "body", "share", "bar"]),
            ("c-newsletter2 md:ml-4", vec!["c", "newsletter", "md", "ml"]),
            ("sapo", vec!["sapo"]),
            ("", vec![]),
        ] {
            let mut read = Words::default();
            read.push(name);
            assert_eq!(read.iter().collect::<Vec<_>>(), words, "{name}");
        }
    }

    #[test]
    fn names_say_what_an_element_is() {
        let hints = Hints::new();
        for (name, hint) in [
            ("entry-content", Some(Hint::Body)),
            ("articleBody", Some(Hint::Body)),
            ("share-buttons", Some(Hint::Furniture)),
            ("box-tin-lien-quan", Some(Hint::Teaser)),
            ("post-author", Some(Hint::Facts)),
            ("wide blue", None),
        ] {
            let mut words = Words::default();
            words.push(name);
            let found = hints.all(&words);
            assert!(hint.is_none_or(|hint| found.has(hint)), "{name}");
            assert_eq!(hint.is_none(), found == Found::default(), "{name}");
        }
    }
}
