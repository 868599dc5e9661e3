//! Which paragraphs are the words of pictures, and which their credits.

use super::blocks::shown;
use super::lang::Set;
use super::page::Page;
use super::picture;
use super::reflow::{Kind, Para};
use super::words::{asks, ends_sentence, lower, sentences, starts_small};

/// A caption that was broken over two lines in a page that else is not: the
/// second begins small and ends with the credit.
pub(super) fn join_captions(page: &Page<'_>, paras: &mut Vec<Para<'_>>) {
    if page.setting.wrap.is_some() {
        return;
    }
    let is_second = |paras: &[Para<'_>], at: usize| {
        let (first, second) = (&paras[at - 1], &paras[at]);
        first.kind == Kind::Text
            && second.kind == Kind::Text
            && !second.gap
            && first.chars + second.chars <= 300
            && first.line >= page.body
            && starts_small(&second.text)
            && !ends_sentence(&first.text)
            && picture::ends_with_credit(&second.text, &page.lexicon)
    };
    let seconds: Vec<usize> = (1..paras.len()).filter(|at| is_second(paras, *at)).collect();
    for at in &seconds {
        let (text, end, chars) = (paras[*at].text.clone(), paras[*at].end, paras[*at].chars);
        let first = &mut paras[*at - 1];
        first.text = format!("{} {text}", first.text).into();
        first.end = end;
        first.chars += chars + 1;
    }
    let mut seconds = seconds.into_iter().peekable();
    let mut at = 0;
    paras.retain(|_| {
        let is_second = seconds.next_if_eq(&at).is_some();
        at += 1;
        !is_second
    });
}

pub(super) fn name_captions(page: &Page<'_>, paras: &mut [Para<'_>]) {
    let glued = paras.iter().filter(|para| para.glued).count();
    let set_in = paras.iter().filter(|para| is_set_in(page, para)).count();
    for at in 0..paras.len() {
        if paras[at].kind != Kind::Text || paras[at].chars > 320 {
            continue;
        }
        let text = paras[at].text.as_ref();
        if !text.bytes().any(|byte| byte.is_ascii_alphabetic() || !byte.is_ascii()) {
            continue;
        }
        let is_first_body = page.body <= paras[at].line;
        if picture::is_credit(text, &page.lexicon) || is_taker_below(page, paras, at) {
            paras[at].kind = Kind::Credit;
            // A credit may stand above the words of its picture.
            let leads = paras.get(at + 1).is_some_and(|next| {
                !next.gap && picture::starts_as_caption(&next.text, &page.lexicon)
            });
            let above = at.checked_sub(1).filter(|above| {
                !leads
                    && !paras[at].gap
                    && paras[*above].kind == Kind::Text
                    && paras[*above].chars <= 320
                    && !is_opening(page, paras, *above)
            });
            if let Some(above) = above {
                paras[above].kind = Kind::Caption;
            }
            continue;
        }
        // `… 있다. 송보라 기자 a@…` near the top; at the end it signs the story.
        let told = || paras[..at].iter().filter(|para| para.kind == Kind::Text).count();
        let by_reporter = at < 24
            && told() < 2
            && paras.get(at + 1).is_some_and(|next| next.chars > paras[at].chars)
            && picture::ends_with_reporter(text, &page.lexicon);
        let by_words = by_reporter
            || picture::starts_as_caption(text, &page.lexicon)
            || picture::ends_with_credit(text, &page.lexicon);
        // A page that sets every paragraph so says nothing by it.
        let by_mark = paras[at].glued && glued * 3 <= paras.len();
        let by_indent = is_set_in(page, &paras[at])
            && set_in * 6 <= paras.len()
            && ends_sentence(text)
            && !asks(text);
        if is_first_body && (by_words || by_mark || by_indent) {
            paras[at].kind = Kind::Caption;
        }
    }
}

/// Whether the paragraph is a name in capitals alone, right below a line that
/// stands apart and is no sentence: who took the picture that the line tells of.
fn is_taker_below(page: &Page<'_>, paras: &[Para<'_>], at: usize) -> bool {
    let Some(above) = at.checked_sub(1).map(|at| &paras[at]) else { return false };
    let (para, next) = (&paras[at], paras.get(at + 1));
    para.chars <= 40
        && !para.gap
        && above.gap
        && above.kind == Kind::Text
        && above.line > page.body
        && (12..=160).contains(&above.chars)
        && !ends_sentence(&above.text)
        && next.is_some_and(|next| next.gap && next.kind == Kind::Text && next.chars > 60)
        && super::words::is_caps(&para.text)
        && !super::words::is_caps(&above.text)
        && super::words::is_name(&para.text, &page.lexicon)
}

/// Whether the paragraph opens a story that is set without gaps: it is long and
/// has sentences, and what stands below it is the credit of a picture without words.
fn is_opening(page: &Page<'_>, paras: &[Para<'_>], at: usize) -> bool {
    let is_first = paras[..at].iter().all(|para| para.line < page.body || para.kind != Kind::Text);
    is_first && !page.setting.gapped && paras[at].chars > 120 && sentences(&paras[at].text) >= 2
}

/// Captions without a mark: one short sentence near the top, between longer
/// paragraphs, that begins with a name the page has named.
pub(super) fn name_plain_captions(page: &Page<'_>, paras: &mut [Para<'_>]) {
    let order = shown(paras);
    for n in 0..order.len().min(4) {
        let para = &paras[order[n]];
        let next = order.get(n + 1).map(|at| &paras[*at]);
        if para.kind != Kind::Text
            || para.line < page.body
            || !next.is_some_and(|next| matches!(next.kind, Kind::Text | Kind::Heading))
        {
            continue;
        }
        let text = para.text.as_ref();
        let is_one =
            sentences(text) == 1 && ends_sentence(text) && !asks(text) && para.chars <= 110;
        let next_longer =
            next.is_some_and(|next| next.kind == Kind::Heading || next.chars * 2 > para.chars * 3);
        let before_longer = n == 0 || paras[order[n - 1]].chars * 2 > para.chars * 3;
        let plain = !text.contains(['"', '“', '«', '「']) && !text.starts_with(['-', '–', '—']);
        if is_one
            && plain
            && next_longer
            && before_longer
            && names_again(page, paras, &order[..n], text)
        {
            paras[order[n]].kind = Kind::Caption;
        }
    }
}

/// What a Vietnamese sentence has that tells something, and the words of a picture
/// have not: pronouns, links of clauses, verbs of saying.
const TELLING: &[&str] = &[
    "tôi", "mình", "là", "thì", "cũng", "vẫn", "rằng", "nói", "kể", "bảo", "biết", "có", "không",
    "sẽ", "nhưng", "mà", "ai", "gì", "nó", "họ", "chúng", "vì", "nên", "rồi", "thế", "vậy", "này",
    "đó", "ấy", "chỉ", "đều", "còn", "phải", "được", "bị", "muốn", "nghĩ", "từng", "mỗi", "lại",
    "hơn", "nếu", "do", "đã", "đang",
];

/// When and where a picture shows what it shows.
const SHOWN_AT: &[&str] = &["lúc", "sau", "chiều", "sáng", "trưa", "tối", "ngày"];

/// The words of pictures in a Vietnamese page, though they end with a stop: one
/// short sentence between longer paragraphs that says where or when, and tells
/// nothing. `Nhịp giữa cầu sau trận lũ đêm 4/12.`
pub(super) fn name_shown(page: &Page<'_>, paras: &mut [Para<'_>]) {
    if page.lexicon.lang.code != "vi" || page.meta.published.is_none() {
        return;
    }
    let order = shown(paras);
    for around in order.windows(3) {
        let [before, at, next] = around else { continue };
        let (before, para, next) = (&paras[*before], &paras[*at], &paras[*next]);
        let is_longer =
            |other: &Para<'_>| other.kind != Kind::Heading && other.chars * 5 > para.chars * 6;
        let text = para.text.as_ref();
        let stands = para.kind == Kind::Text
            && para.line >= page.body
            && para.end == para.line + 1
            && (20..=90).contains(&para.chars)
            && text.ends_with('.')
            && sentences(text) <= 1
            && text.starts_with(char::is_uppercase)
            && !text.contains(['"', '“', ':', '?', '!'])
            && is_longer(before)
            && is_longer(next);
        if !stands {
            continue;
        }
        let low = lower(text);
        let mut words = low.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
        let is_shown = |word: &str| {
            SHOWN_AT.contains(&word) || (word != "và" && page.lexicon.has(Set::Beside, word))
        };
        let tells = words.clone().any(|word| TELLING.contains(&word));
        if !tells && words.clone().count() >= 5 && words.any(is_shown) {
            paras[*at].kind = Kind::Caption;
        }
    }
}

/// Whether the text begins with two words that stand together above it.
fn names_again(page: &Page<'_>, paras: &[Para<'_>], before: &[usize], text: &str) -> bool {
    let mut words = text.split_whitespace();
    let (Some(first), Some(second)) = (words.next(), words.next()) else { return false };
    let has_case = first.chars().any(char::is_uppercase);
    let is_name = first.len() > 2
        && second.len() > 2
        && (!has_case || second.starts_with(char::is_uppercase));
    let name = format!("{first} {second}");
    let title = page.meta.title.as_deref().unwrap_or_default();
    is_name && (title.contains(&name) || before.iter().any(|at| paras[*at].text.contains(&name)))
}

/// Whether paragraph `n`, short and without a stop, says who is seen and where: a
/// name that the headline or another paragraph has as well, and behind it a word
/// such as *at* or *with*. `Người lái đò Lê An bên bến cũ`; no heading says so much.
pub(super) fn shows(page: &Page<'_>, paras: &[Para<'_>], order: &[usize], n: usize) -> bool {
    let para = &paras[order[n]];
    let text = para.text.as_ref();
    if page.lexicon.unspaced || asks(text) || text.contains([':', '"', '“', '«', '?', '!']) {
        return false;
    }
    let words: Vec<&str> = text.split_whitespace().collect();
    let is_cased = |word: &&str| word.starts_with(char::is_uppercase);
    // A post may stand before the name: `Soạn giả Bảy Ngân`.
    let Some(from) = (0..words.len().min(4)).find(|at| words[*at..].iter().take(2).all(is_cased))
    else {
        return false;
    };
    let len = words[from..].iter().take_while(|word| is_cased(word)).count();
    let (name, behind) = (words[from..from + len].join(" "), words.get(from + len));
    let is_beside = behind.is_some_and(|word| page.lexicon.has(Set::Beside, word));
    if !(2..=5).contains(&len) || !is_beside || words.len() < from + len + 3 {
        return false;
    }
    // How one is addressed is no part of the name: `Ông Lê An`, and `ông Lê An` in the text.
    let bare = name.split_once(' ').map(|(_, bare)| bare).filter(|bare| bare.contains(' '));
    let title = page.meta.title.as_deref().unwrap_or_default();
    let says = |text: &str| text.contains(&name) || bare.is_some_and(|bare| text.contains(bare));
    let near = n.saturating_sub(12)..order.len().min(n + 12);
    says(title)
        || near.filter(|other| *other != n).any(|other| {
            let para = &paras[order[other]];
            para.chars > 60 && says(&para.text)
        })
}

/// Whether one line stands in by a space or two, where no other does: what is
/// left of a picture above it.
fn is_set_in(page: &Page<'_>, para: &Para<'_>) -> bool {
    // Where words are not parted, an ideographic space begins a paragraph.
    page.setting.wrap.is_none()
        && !page.lexicon.unspaced
        && para.kind == Kind::Text
        && para.end == para.line + 1
        && (1..=2).contains(&page.lines[para.line].indent.saturating_sub(page.setting.margin))
        && (20..=200).contains(&para.chars)
        && !para.text.starts_with(['-', '–', '—', '"', '“', '«'])
}

#[cfg(test)]
mod tests {
    use crate::article::BlockKind;

    fn kinds(text: &str) -> Vec<(BlockKind, String)> {
        let article = super::super::read(text);
        let body = article.blocks().iter().filter(|block| block.kind.is_body());
        body.map(|block| (block.kind.clone(), article.text_of(block).to_owned())).collect()
    }

    const LONG: &str = "A primeira porta foi em Vale de Urze, verde e com um número que já ninguém \
                        usa, e a segunda ficou para o ano seguinte. Quem passa por ali não sabe.";

    #[test]
    fn a_name_in_capitals_below_a_line_that_stands_apart_took_the_picture() {
        let text = format!(
            "A mulher das portas\n\n{LONG}\n\nGraça em Vale de Urze\nRUI QUADROS\n\n{LONG} Sim.\n"
        );
        let found = kinds(&text);
        assert_eq!(found[1].0, BlockKind::Caption, "{found:?}");
        assert_eq!(found[2].0, BlockKind::Credit, "{found:?}");
    }

    #[test]
    fn a_name_in_capitals_below_a_sentence_is_text() {
        let text = format!(
            "A mulher das portas\n\n{LONG}\n\nEla bateu e disse o nome.\nRUI QUADROS\n\n{LONG} Sim.\n"
        );
        assert!(kinds(&text).iter().all(|(kind, _)| *kind != BlockKind::Credit));
    }

    #[test]
    fn who_is_seen_and_where_is_a_caption_and_a_name_alone_is_a_heading() {
        let story = "Mười lăm năm nay ông Lê Văn Ngạn quét sân đình mỗi ngày ba bận, vì trên cây dầu trước \
                     cổng có cả đàn cò về làm tổ và chúng không biết giữ ý.";
        for (line, is_caption) in [
            ("Ông Lê Văn Ngạn bên gốc dầu già nhất sân đình", true),
            ("Ông Lê Văn Ngạn và cây dầu thứ tư", true),
            ("Lê Văn Ngạn, người giữ sân", false),
            ("Cây dầu già nhất trong sân đình", false),
            ("Ông Lê Văn Ngạn ở đâu khi cò về?", false),
        ] {
            let text = format!(
                "Người giữ sân đình\n\n12/08/2019 06:45\n\n{story}\n\n{story} Ai cũng biết.\n\n{line}\n\n{story} Thế.\n"
            );
            let found = kinds(&text);
            let kind = found.iter().find(|(_, text)| text == line).map(|(kind, _)| kind);
            assert_eq!(kind == Some(&BlockKind::Caption), is_caption, "{line}: {kind:?}");
        }
    }

    #[test]
    fn a_sentence_that_only_shows_is_a_caption_and_one_that_tells_is_text() {
        let story = "Mười lăm năm nay ông Ngạn quét sân đình mỗi ngày ba bận, vì trên cây dầu trước cổng có \
                     cả đàn cò về làm tổ và chúng không biết giữ ý.";
        for (line, is_caption) in [
            ("Sân đình sau trận mưa đêm 4/12.", true),
            ("Đàn cò trên ngọn dầu lúc sáng sớm.", true),
            ("Sáng hôm sau ông lại ra sân.", false),
            ("Ông nói trên cây còn hai tổ nữa.", false),
        ] {
            let text = format!(
                "Người giữ sân đình\n12/08/2019 06:45\n\n{story}\n\n{line}\n\n{story} Thế.\n"
            );
            let found = kinds(&text);
            let kind = found.iter().find(|(_, text)| text == line).map(|(kind, _)| kind);
            assert_eq!(kind == Some(&BlockKind::Caption), is_caption, "{line}: {kind:?}");
        }
    }

    #[test]
    fn an_ideographic_space_begins_a_paragraph_and_no_caption() {
        let text = "「止まった時計も捨てません」\n2014年6月10日\n\n\u{3000}坂の途中の店には、動かない時計ばかりが\
                    二百個並ぶ。売り物ではない。持ち主を待っている時計だ。\n\n――なぜ動かないままですか。\n\n\
                    「直してしまうと、その人の時間がなくなるからです。」\n\n――一番長いのは。\n\n「昭和のです。」\n\n\
                    \u{3000}話の途中、柱時計が三つ、少しずつずれて鳴った。時雨さんは直そうとしない。\n\n――そうですか。\n";
        assert!(
            kinds(text).iter().all(|(kind, _)| *kind != BlockKind::Caption),
            "{:?}",
            kinds(text)
        );
    }
}
