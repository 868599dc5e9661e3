//! How fast saved pages are read: `cargo bench --bench pages`. Each page has a
//! megabyte; none may keep the first screen waiting, 60 ms in all.

use divan::Bencher;
use divan::counter::BytesCount;
use reader::format::html;

fn main() {
    divan::main();
}

const SIZE: usize = 1_000_000;

const PROSE: &str = "<p>The morning ferry was late, and <a href='/quay'>nobody on the quay</a> seemed to \
    mind. A boy sold tea from a can; two soldiers slept on their sacks.</p>\n";
const CARD: &str =
    "<div class='card'><a href='/a'><img src='/a.jpg'><h3>The ferry that was late</h3></a></div>";
const ROW: &str = "<tr><td>one</td><td><b>two</b></td><td>three</td></tr>";

#[divan::bench(args = [
    ("prose", PROSE),
    ("cards", CARD),
    ("rows", ROW),
    ("breaks", "The ferry was late<br>"),
    ("deep", "<div>"),
    ("unclosed", "<p><font size=1>x"),
    ("script", "<script>var a = {\"b\": \"c\"};</script>"),
    ("entities", "&#7871;&amp;&eacute; "),
    ("attributes", "<i data-a='b' class='c d e f' id=g>h</i>"),
])]
fn page(bencher: Bencher, (_, unit): (&str, &str)) {
    let mut text =
        format!("<!DOCTYPE html><title>The ferry</title><body><h1>The ferry</h1>{PROSE}");
    while text.len() < SIZE {
        text.push_str(unit);
    }
    bencher.counter(BytesCount::of_str(&text)).bench_local(|| html::read(divan::black_box(&text)));
}
