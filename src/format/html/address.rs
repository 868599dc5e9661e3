//! Addresses on a page: made whole by where the page was. Nothing is ever fetched.

/// Where a page was, as far as it says so itself.
#[derive(Debug, Default, Clone)]
pub(super) struct Base {
    /// `https://host`
    origin: String,
    /// `/path/to/`
    folder: String,
    /// `/path/to/page`
    path: String,
    /// Whether something is asked of the path.
    has_query: bool,
}

impl Base {
    /// The base that the address of a page makes.
    pub fn new(address: &str) -> Self {
        let Some((scheme, rest)) = address.split_once("://") else { return Self::default() };
        let has_query = rest.contains('?');
        let rest = rest.split(['?', '#']).next().unwrap_or_default();
        let (host, path) = rest.split_at(rest.find('/').unwrap_or(rest.len()));
        let folder = path.rfind('/').map_or("/", |at| &path[..=at]);
        Self {
            origin: format!("{scheme}://{host}"),
            folder: folder.to_owned(),
            path: path.to_owned(),
            has_query,
        }
    }

    /// The host without `www.`.
    pub fn host(&self) -> &str {
        let host = self.origin.split_once("://").map_or("", |(_, host)| host);
        host.strip_prefix("www.").unwrap_or(host)
    }

    /// Whether it is the first page of its site.
    pub fn is_home(&self) -> bool {
        !self.origin.is_empty() && matches!(self.path.as_str(), "" | "/") && !self.has_query
    }

    /// The target of a link: whole where the base is known, `#place` inside the
    /// page as it is; none for what would run or is no address.
    pub fn link(&self, to: &str) -> Option<String> {
        let to = to.trim();
        let kept: String = to.chars().filter(|c| !c.is_control()).collect();
        if kept.is_empty() || kept == "#" || kept.len() > 4096 {
            return None;
        }
        if let Some(scheme) = scheme(&kept) {
            let is_shown = ["http", "https", "mailto", "tel", "ftp"]
                .iter()
                .any(|known| scheme.eq_ignore_ascii_case(known));
            return is_shown.then_some(kept);
        }
        if kept.starts_with('#') || self.origin.is_empty() {
            return Some(kept);
        }
        Some(self.join(&kept))
    }

    fn join(&self, to: &str) -> String {
        if let Some(rest) = to.strip_prefix("//") {
            let scheme = self.origin.split_once("://").map_or("https", |(scheme, _)| scheme);
            return format!("{scheme}://{rest}");
        }
        if to.starts_with('/') {
            return format!("{}{to}", self.origin);
        }
        if to.starts_with('?') {
            return format!("{}{}{to}", self.origin, self.path);
        }
        let mut folder = self.folder.as_str();
        let mut rest = to;
        loop {
            if let Some(after) = rest.strip_prefix("./") {
                rest = after;
            } else if let Some(after) = rest.strip_prefix("../") {
                rest = after;
                let above = folder.trim_end_matches('/').rfind('/');
                folder = above.map_or("/", |at| &folder[..=at]);
            } else {
                return format!("{}{folder}{rest}", self.origin);
            }
        }
    }
}

/// How far into a saved page the note of who saved it may stand, in bytes.
const HEAD: usize = 4096;

/// The address that the program has noted that saved the page: `saved from
/// url=(0021)https://…` as browsers do, `url: https://…` as `SingleFile` does.
pub(super) fn noted(page: &str) -> Option<String> {
    let mut rest = &page[..page.floor_char_boundary(HEAD.min(page.len()))];
    while let Some(at) = rest.find("<!--") {
        let comment = &rest[at + 4..];
        let end = comment.find("-->")?;
        let note = &comment[..end];
        rest = &comment[end..];
        let of_browser = note.trim_start().strip_prefix("saved from url=(");
        let of_browser = of_browser.and_then(|rest| rest.split_once(')')).map(|(_, to)| to);
        let is_single = note.contains("SingleFile");
        let mut lines = note.lines().map(str::trim).filter(|_| is_single);
        let of_single = lines.find_map(|line| line.strip_prefix("url:"));
        let to = of_browser.or(of_single).map(str::trim).unwrap_or_default();
        if to.starts_with("http://") || to.starts_with("https://") {
            return Base::default().link(to.split_whitespace().next()?);
        }
    }
    None
}

/// What stands before the first colon, when it is a scheme.
fn scheme(to: &str) -> Option<&str> {
    let (scheme, _) = to.split_once(':')?;
    let is_one = scheme.starts_with(|c: char| c.is_ascii_alphabetic())
        && scheme.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'+' | b'-' | b'.'));
    is_one.then_some(scheme)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_saved_a_page_noted_where_it_was() {
        for (page, url) in [
            (
                "<!DOCTYPE html>\n<!-- saved from url=(0024)https://bao.example/bai -->\n<html>",
                Some("https://bao.example/bai"),
            ),
            (
                "<html><!--\n Page saved with SingleFile \n url: https://bao.example/bai \n saved date: x\n-->",
                Some("https://bao.example/bai"),
            ),
            ("<!-- x --><!-- saved from url=(0014)about:internet -->", None),
            ("<!-- url: https://bao.example/bai -->", None),
            ("<!-- saved from url=(0024)https://bao.example", None),
            ("", None),
        ] {
            assert_eq!(noted(page).as_deref(), url, "{page}");
        }
    }

    #[test]
    fn links_are_made_whole_and_what_would_run_is_none() {
        let base = Base::new("https://bao.example/xa-hoi/bai.html?x=1");
        for (to, whole) in [
            ("/a", Some("https://bao.example/a")),
            ("b.html", Some("https://bao.example/xa-hoi/b.html")),
            ("../c", Some("https://bao.example/c")),
            ("../../../c", Some("https://bao.example/c")),
            ("./d", Some("https://bao.example/xa-hoi/d")),
            ("?p=2", Some("https://bao.example/xa-hoi/bai.html?p=2")),
            ("//cdn.example/e", Some("https://cdn.example/e")),
            ("http://f.example/", Some("http://f.example/")),
            ("#fn1", Some("#fn1")),
            ("mailto:a@b.example", Some("mailto:a@b.example")),
            ("javascript:alert(1)", None),
            ("JavaScript:alert(1)", None),
            ("data:text/html,x", None),
            ("file:///etc/passwd", None),
            ("java\nscript:alert(1)", None),
            ("#", None),
            ("", None),
        ] {
            assert_eq!(base.link(to).as_deref(), whole, "{to}");
        }
        assert_eq!(Base::default().link("a/b").as_deref(), Some("a/b"));
    }
}
