//! The facts of `meta` tags: Open Graph, `article:*`, Dublin Core, parsely,
//! sailthru, `itemprop` and the plain names.

use std::collections::HashMap;

use serde_json::Value;

use super::jsonld;
use crate::format::html::dom::{Dom, Id};
use crate::format::html::white::folded;

/// The tag that holds all facts as JSON.
const PARSELY: &str = "parsely-page";

/// The page's `meta` tags by their names in lower case.
#[derive(Debug, Default)]
pub(in crate::format::html) struct Tags {
    by_name: HashMap<String, Vec<String>>,
}

impl Tags {
    /// Reads the tags.
    pub fn new(dom: &Dom, metas: &[Id]) -> Self {
        let mut tags = Self::default();
        for id in metas {
            let Some(content) = dom.any_attr(*id, &["content", "value"]) else { continue };
            if content.len() > 8192 {
                continue;
            }
            if dom.attr(*id, "name") == Some(PARSELY) {
                tags.add_parsely(content);
            }
            for attr in ["property", "name", "itemprop", "http-equiv"] {
                for name in dom.attr(*id, attr).unwrap_or_default().split_ascii_whitespace() {
                    let values = tags.by_name.entry(name.to_ascii_lowercase()).or_default();
                    if values.len() < 20 {
                        values.push(folded(content));
                    }
                }
            }
        }
        tags
    }

    /// What a page says in one tag as JSON, under the names that it has in tags of its own
    /// and that come last where they are read.
    fn add_parsely(&mut self, json: &str) {
        let Some(Value::Object(page)) = jsonld::parse(json) else { return };
        for (key, name) in [
            ("title", "parsely-title"),
            ("author", "parsely-author"),
            ("authors", "parsely-author"),
            ("pub_date", "parsely-pub-date"),
            ("section", "parsely-section"),
            ("link", "parsely-link"),
            ("image_url", "parsely-image-url"),
            ("tags", "parsely-tags"),
        ] {
            let values = match page.get(key) {
                Some(Value::Array(list)) => list.as_slice(),
                Some(one) => std::slice::from_ref(one),
                None => continue,
            };
            let values = values.iter().filter_map(Value::as_str).map(jsonld::unescaped).take(20);
            let entry = self.by_name.entry(name.to_owned()).or_default();
            if entry.is_empty() {
                entry.extend(values.filter(|value| !value.is_empty()));
            }
        }
    }

    /// The first value of the first of these names that there is.
    pub fn first(&self, names: &[&str]) -> Option<&str> {
        names.iter().find_map(|name| {
            self.by_name.get(*name)?.iter().map(String::as_str).find(|value| !value.is_empty())
        })
    }

    /// All values of the first of these names that there is.
    pub fn all(&self, names: &[&str]) -> &[String] {
        names.iter().find_map(|name| self.by_name.get(*name)).map_or(&[], Vec::as_slice)
    }

    /// What stands on the cards that a site gives to others below a label of this kind:
    /// `twitter:data2`, when `twitter:label2` is it.
    pub fn labelled(&self, is_it: impl Fn(&str) -> bool) -> Option<&str> {
        (1..=4).find_map(|number| {
            let label = self.first(&[&format!("twitter:label{number}")])?;
            is_it(label).then(|| self.first(&[&format!("twitter:data{number}")])).flatten()
        })
    }

    /// The values of all names that hold `word`.
    pub fn speaking_of<'a>(&'a self, word: &'a str) -> impl Iterator<Item = &'a str> {
        let names = self.by_name.iter().filter(move |(name, _)| name.contains(word));
        names.flat_map(|(_, values)| values.iter().map(String::as_str))
    }
}
