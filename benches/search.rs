//! How fast an article is folded and searched: `cargo bench --bench search`.

use divan::Bencher;
use divan::counter::BytesCount;
use reader::article::{Article, BlockKind, Builder};
use reader::search::{Index, Query};
use reader::text::fold::fold;

fn main() {
    divan::main();
}

const MIB: usize = 1024 * 1024;

const ENGLISH: &str = "The morning ferry was late, and nobody on the quay seemed to mind: \
    a boy sold tea from a can, two soldiers slept. Across the river the market had opened. ";
const VIETNAMESE: &str = "Chuyến phà sáng nay đến muộn, nhưng trên bến chẳng ai sốt ruột: một cậu bé \
    bán trà trong thùng thiếc, hai người lính ngủ gà ngủ gật. Bên kia sông, chợ đã họp từ lâu. ";
const CHINESE: &str =
    "今天早上的渡船晚了，码头上却没有人着急：一个男孩提着铁桶卖茶，两个士兵在打瞌睡。";

fn text(sentence: &str, bytes: usize) -> String {
    sentence.repeat(bytes / sentence.len())
}

fn article(sentence: &str, bytes: usize) -> Article {
    let mut builder = Builder::new();
    for _ in 0..bytes / sentence.len() / 4 {
        builder.block(BlockKind::Paragraph, &sentence.repeat(4));
    }
    builder.finish()
}

#[divan::bench(args = [("en", ENGLISH), ("vi", VIETNAMESE), ("zh", CHINESE)])]
fn folding(bencher: Bencher, (_, sentence): (&str, &str)) {
    let text = text(sentence, 4 * MIB);
    bencher.counter(BytesCount::of_str(&text)).bench(|| fold(&text).len());
}

#[divan::bench(args = [1, 10, 100])]
fn indexing(bencher: Bencher, megabytes: usize) {
    let article = article(VIETNAMESE, megabytes * MIB);
    bencher.counter(BytesCount::of_str(article.text())).bench(|| Index::new(&article, false));
}

/// A query with one hit at the end of a text: linear in the text.
#[divan::bench(args = [1, 10, 100], sample_count = 8, sample_size = 1)]
fn finding_one(bencher: Bencher, megabytes: usize) {
    let text = format!("{}\nzebra", text(VIETNAMESE, megabytes * MIB));
    let article = reader::format::raw::read(&text);
    let query = Query::parse("zebra", false).expect("the query is good");
    // An index anew each time: it would remember where the query stands.
    bencher
        .counter(BytesCount::of_str(article.text()))
        .with_inputs(|| Index::new(&article, false))
        .bench_local_refs(|index| index.find(&article, &query).len());
}

/// A keystroke over 5 MiB: few hits, many, none; plain, exact, a pattern.
#[divan::bench(sample_count = 40, sample_size = 1, args = ["zebra", "cho da hop", "chợ đã họp", "n", "à", "N", "người lính", "/ng[ưi]", "khong co gi"])]
fn finding(bencher: Bencher, pattern: &str) {
    let article = article(VIETNAMESE, 5 * MIB);
    let query = match pattern.strip_prefix('/') {
        Some(pattern) => Query::parse(pattern, true),
        None => Query::parse(pattern, false),
    };
    let query = query.expect("the pattern is good");
    bencher
        .counter(BytesCount::of_str(article.text()))
        .with_inputs(|| Index::new(&article, false))
        .bench_local_refs(|index| index.find(&article, &query).len());
}

/// The first hit of a query, a kilobyte and a hundred ahead, whatever the length of the
/// text. A paragraph is searched as one, so the text has lines.
#[divan::bench(args = [(1, 1), (10, 1), (10, 100)])]
fn finding_near(bencher: Bencher, (megabytes, kilobytes): (usize, usize)) {
    let line = format!("{VIETNAMESE}\n");
    let ahead = text(&line, kilobytes << 10);
    let text = format!("{ahead}zebra\n{}", text(&line, megabytes * MIB));
    let article = reader::format::raw::read(&text);
    let query = Query::parse("zebra", false).expect("the query is good");
    let near = || {
        Index::find_near(&article, false, &query, (0, MIB), &mut || false).map(|hits| hits.len())
    };
    assert_eq!(near(), Some(1));
    bencher.bench_local(near);
}
