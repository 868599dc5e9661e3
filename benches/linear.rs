//! Whether the time that a text takes grows in proportion to its size, on texts that
//! tempt: `cargo bench --bench linear [NAME…]`.
//!
//! Each shape is read at sizes that double; the exponent is that of the line of least
//! squares through the logarithms of size and of the time at work, the best of some of
//! each. What is above 1.1 is measured again, at sizes that are larger, where what
//! grows with the square is plain; what still is, the least of all times, fails. A
//! shape stops where a doubling has become too long to wait for, and fails at that.

#[path = "../tests/hostile/mod.rs"]
mod hostile;

use std::fmt::Write;
use std::hint::black_box;
use std::process::ExitCode;
use std::time::{Duration, Instant};

use hostile::shapes::{self, Shape};
use hostile::targets::{busy, laid_out};
use reader::format::{self, Format};
use reader::search::{Index, Query};

/// The sizes, in bytes.
const SIZES: [u32; 4] = [1 << 14, 1 << 15, 1 << 16, 1 << 17];
/// How many times as large the sizes are when it is measured again.
const LARGER: [u32; 6] = [2, 4, 8, 4, 2, 4];
/// The largest exponent that is linear, but for what the machine adds.
const MOST: f64 = 1.1;
/// What is too short to be measured: it is linear, whatever it is.
const INSTANT: Duration = Duration::from_millis(2);
/// What is short: it is measured more often.
const SHORT: Duration = Duration::from_millis(30);
/// What is too long: nobody waits for the double.
const TOO_LONG: Duration = Duration::from_secs(4);

/// The shapes of Markdown that make blocks of their own.
const SET: [&str; 9] = [
    "quotes",
    "quote lines",
    "list lines",
    "open emphasis",
    "tables",
    "wide table",
    "rows of a table",
    "definitions",
    "fences",
];

type Work<'a> = Box<dyn Fn(usize) -> Box<dyn FnMut() + 'a> + 'a>;

fn main() -> ExitCode {
    let wanted: Vec<_> = std::env::args().skip(1).filter(|name| !name.starts_with('-')).collect();
    let start = Instant::now();
    let mut failed = 0;
    let mut count = 0;
    for (name, work) in works() {
        if !wanted.is_empty() && !wanted.iter().any(|part| name.contains(part.as_str())) {
            continue;
        }
        count += 1;
        let (mut exponent, mut times) = measured(&work, 1);
        for larger in LARGER {
            if exponent > MOST && exponent.is_finite() {
                let again = measured(&work, larger);
                if again.0 < exponent || again.0.is_infinite() {
                    (exponent, times) = again;
                }
            }
        }
        let is_bad = exponent > MOST;
        failed += usize::from(is_bad);
        let mut line = format!("{name:48} {exponent:5.2} ");
        for time in times {
            let _ = write!(line, "{:9.1}", time.as_secs_f64() * 1e3);
        }
        println!("{line} ms{}", if is_bad { "  not linear" } else { "" });
    }
    println!("{failed} of {count} are not linear ({} s)", start.elapsed().as_secs());
    if failed == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// The exponent, and the time for each size.
fn measured(work: &Work<'_>, times_larger: u32) -> (f64, Vec<Duration>) {
    let mut points = Vec::new();
    let mut times = Vec::new();
    for size in SIZES {
        let size = size * times_larger;
        let mut run = work(size as usize);
        let mut best = Duration::MAX;
        for round in 0..6 {
            best = best.min(taken(&mut run));
            if best > TOO_LONG / 4 || (round >= 2 && best > SHORT) {
                break;
            }
        }
        times.push(best);
        points.push((f64::from(size).ln(), best.as_secs_f64().max(1e-9).ln()));
        if best > TOO_LONG {
            return (f64::INFINITY, times);
        }
    }
    let is_instant = times.iter().all(|time| *time < INSTANT);
    (if is_instant { 0.0 } else { slope(&points) }, times)
}

/// How long it takes: what is short by the clock, which is finer; what is long by the
/// time at work, which others do not disturb.
fn taken(run: &mut dyn FnMut()) -> Duration {
    let (start, begun) = (Instant::now(), busy());
    run();
    let elapsed = start.elapsed();
    if elapsed < SHORT { elapsed } else { busy().saturating_sub(begun).min(elapsed) }
}

/// The slope of the line of least squares.
fn slope(points: &[(f64, f64)]) -> f64 {
    let count = f64::from(SIZES.len() as u32);
    let mean = |of: fn(&(f64, f64)) -> f64| points.iter().map(of).sum::<f64>() / count;
    let (x, y) = (mean(|point| point.0), mean(|point| point.1));
    let above: f64 = points.iter().map(|point| (point.0 - x) * (point.1 - y)).sum();
    above / points.iter().map(|point| (point.0 - x).powi(2)).sum::<f64>()
}

/// All that is measured: each shape read in its format and set as a whole, a search
/// with a hit on every byte, and rows of blocks that no format writes.
fn works() -> Vec<(String, Work<'static>)> {
    let mut works: Vec<(String, Work<'static>)> = Vec::new();
    for shape in shapes::all() {
        let name = format!("{} {}", shape.format.name(), shape.name);
        works.push((format!("read {name}"), Box::new(|size| read(shape, size))));
        // What a page is made of is set as what Markdown is made of.
        if shape.format == Format::Plain || SET.contains(&shape.name) {
            works.push((format!("set {name}"), Box::new(|size| set(shape, size))));
        }
    }
    for (name, text, query, is_regex) in [
        ("hit on every byte", "a", "a", false),
        ("hit on every second", "a ", "a", false),
        ("no hit but nearly", "a", "aaaaaaaaaaaaaaaab", false),
        ("marks", "e\u{301}\u{302}", "e", false),
        ("nothing but marks", "\u{301}", "e", false),
        ("pattern on every byte", "a", "a|b", true),
        ("greedy pattern", "a", "a*b", true),
        ("pattern of words", "ab ", r"\w+ \w+", true),
        ("lazy pattern", "ab\n\n", "a.*?c", true),
    ] {
        works.push((
            format!("search {name}"),
            Box::new(move |size| {
                let article = format::raw::read(&text.repeat(size / text.len()));
                let query = Query::parse(query, is_regex).expect("a query that can be searched");
                Box::new(move || {
                    let index = Index::new(&article, true);
                    black_box(index.find(&article, &query).len());
                })
            }),
        ));
    }
    works
}

fn read(shape: &'static Shape, size: usize) -> Box<dyn FnMut()> {
    let text = shape.text(size);
    Box::new(move || drop(black_box(format::read(shape.format, &text))))
}

fn set(shape: &'static Shape, size: usize) -> Box<dyn FnMut()> {
    let article = match shape.format {
        Format::Plain => format::raw::read(&shape.text(size)),
        format => format::read(format, &shape.text(size)),
    };
    Box::new(move || {
        black_box(laid_out(&article, 68));
    })
}
