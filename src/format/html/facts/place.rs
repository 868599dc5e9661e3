//! Where on the page a fact is looked for: how far from the headline, and whether
//! what stands there belongs to another article.

use super::Sources;
use crate::format::html::dom::{Dom, Id};
use crate::format::html::hints::Words;
use crate::format::html::survey::Survey;
use crate::format::plain::ask::Tongue;

/// The page as bylines and dates are looked for on it.
pub(super) struct Place<'a> {
    pub dom: &'a Dom,
    pub survey: &'a Survey,
    pub sources: &'a Sources<'a>,
    /// The element of the headline.
    pub headline: Option<Id>,
    pub tongue: &'a Tongue,
    /// Which nodes the headline stands in.
    holds: Vec<bool>,
}

/// What an element is called that holds something other than the article.
const OTHERS: &[&str] = &[
    "comment",
    "comments",
    "related",
    "recommended",
    "sidebar",
    "teaser",
    "card",
    "cards",
    "latest",
    "widget",
    "menu",
    "testimonial",
    "testimonials",
    "quote",
    "review",
    "reviews",
];

/// How many elements above a fact are looked at.
const ABOVE: usize = 16;

impl<'a> Place<'a> {
    /// The page around its headline.
    pub fn new(
        dom: &'a Dom,
        survey: &'a Survey,
        sources: &'a Sources<'a>,
        headline: Option<Id>,
        tongue: &'a Tongue,
    ) -> Self {
        let mut holds = vec![false; dom.nodes.len()];
        for above in headline.into_iter().flat_map(|headline| dom.ancestors(headline)) {
            holds[above] = true;
        }
        Self { dom, survey, sources, headline, tongue, holds }
    }

    /// How many nodes stand between an element and the headline; what stands above
    /// the headline is as near as what stands twice as far below. `None` without one.
    pub fn far(&self, id: Id) -> Option<u32> {
        let (here, there) = (self.sources.place[id], self.sources.place[self.headline?]);
        Some(if here < there { (there - here) * 2 } else { here - there })
    }

    /// Whether the element belongs to another article, a comment or the page's foot.
    /// What holds the headline as well holds nothing of others.
    pub fn is_other(&self, id: Id) -> bool {
        let mut words = Words::default();
        let mut is_aside = false;
        for above in self.dom.ancestors(id).take(ABOVE) {
            let tag = self.dom.tag(above);
            if self.holds[above] {
                // An article has a foot and margins of its own.
                let is_article = |id: Id| self.dom.tag(id) == "article";
                return is_aside
                    && !is_article(above)
                    && !self.dom.ancestors(above).any(is_article);
            }
            match tag {
                "nav" | "blockquote" => return true,
                "aside" | "footer" => is_aside = true,
                "article" => is_aside = false,
                "main" | "body" | "html" => break,
                _ => {}
            }
            words.read(self.dom, above);
            // The kinds of an article stand among its names, and those of the parts
            // that a page is built of.
            let is_name = |word: &str| {
                words.has(word)
                    && !(tag == "article" && matches!(word, "review" | "reviews" | "quote"))
                    && !(word == "widget" && words.has("elementor"))
            };
            if OTHERS.iter().any(|word| is_name(word)) {
                return true;
            }
        }
        is_aside
    }
}
