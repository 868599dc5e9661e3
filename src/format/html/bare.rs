//! A page that shows nothing: the words that it holds for other cases, so that its
//! reader sees at least what it is. Such are what it says where no script runs, what
//! is hidden until one runs, and the words of drawings and forms.

use super::dom::{Dom, Id, ROOT, is_block};
use super::parse::parse;
use super::piece::Piece;
use super::white::push_folded;

/// All words of the page but those of its scripts and its head.
pub(super) fn pieces(dom: &Dom) -> Vec<Piece> {
    let mut lines = vec![String::new()];
    let mut walk = dom.subtree(ROOT);
    let mut block = ROOT;
    while let Some(id) = walk.next() {
        match dom.tag(id) {
            "head" | "script" | "style" => walk.skip_below(id),
            "noscript" | "noframes" | "noembed" | "iframe" => {
                walk.skip_below(id);
                lines.extend([unread(dom, id), String::new()]);
            }
            "br" => lines.push(String::new()),
            _ => {}
        }
        if let Some(words) = dom.own_text(id) {
            let own = dom.ancestors(id).find(|above| is_block(dom.tag(*above))).unwrap_or(ROOT);
            if own != block {
                lines.push(String::new());
                block = own;
            }
            if let Some(line) = lines.last_mut() {
                push_folded(line, words);
            }
        }
    }
    lines
        .iter()
        .map(|line| line.trim())
        .filter(|line| !line.is_empty())
        .map(super::paragraph)
        .collect()
}

/// The shortest page for those where no script runs that is worth taking, in bytes of its
/// source.
const SHORTEST: usize = 1000;

/// The longest markup for those where no script runs, if it is a page's.
pub(super) fn unscripted(dom: &Dom) -> Option<String> {
    let shown = dom.subtree(ROOT).filter(|id| dom.tag(*id) == "noscript");
    let markup = shown.map(|id| dom.children(id).filter_map(|child| dom.own_text(child)).collect());
    let longest = markup.max_by_key(String::len)?;
    (longest.len() >= SHORTEST && longest.matches("<p").count() >= 3).then_some(longest)
}

/// The words of an element whose markup is not read where scripts run.
fn unread(dom: &Dom, id: Id) -> String {
    let markup: String = dom.children(id).filter_map(|child| dom.own_text(child)).collect();
    parse(&markup).text(ROOT)
}

#[cfg(test)]
mod tests {
    use super::super::super::Notice;
    use super::super::read_telling;

    #[test]
    fn a_page_that_shows_nothing_says_so_and_gives_what_it_hides() {
        for (page, text) in [
            (
                "<noscript><p>You need <b>scripts</b>.</noscript><div id=a></div>",
                "You need scripts.",
            ),
            ("<svg><g><text>A drawing</text><text>of two</text></svg>", "A drawingof two"),
            ("<p hidden>One<p hidden>two", "One\ntwo"),
            ("<iframe><p>No frames</iframe>", "No frames"),
            ("<script>x</script><style>y</style>", ""),
            ("<!-- -->", ""),
        ] {
            let (article, notice) =
                read_telling(&format!("<!doctype html><title>A</title><body>{page}"));
            let body = article.blocks().iter().filter(|block| block.kind.is_body());
            let body: Vec<&str> = body.map(|block| article.text_of(block)).collect();
            assert_eq!(
                (body.join("\n").as_str(), notice),
                (text, Some(Notice::BarePage)),
                "{page}"
            );
        }
        let (_, notice) = read_telling("<!doctype html><p>One line.");
        assert_eq!(notice, None);
        let (_, notice) = read_telling("<!doctype html><img src=a.jpg>");
        assert_eq!(notice, None);
    }
}
