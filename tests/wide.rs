//! Screens of a terminal that paints ambiguous signs two cells wide. In a file, and
//! so in a process, of its own: a process knows one terminal.

mod desk;

use desk::Desk;
use reader::format::Format;
use reader::text::width::{Ambiguous, cells, set_ambiguous};
use reader::words::{EN, VI};

const STORY: &str = include_str!("../assets/ban-tin.vi.txt");
const GUIDE: &str = include_str!("../assets/guide.en.md");

/// Whether every wide cluster has its second cell on the screen, and blank.
fn is_whole(desk: &Desk) -> bool {
    let buffer = desk.buffer();
    let width = usize::from(buffer.area.width);
    buffer.content.chunks(width).all(|row| {
        row.iter().enumerate().all(|(x, cell)| {
            cells(cell.symbol()) < 2 || row.get(x + 1).is_some_and(|next| next.symbol() == " ")
        })
    })
}

#[test]
fn no_sign_that_is_wide_straddles_the_edge_or_covers_its_neighbour() {
    set_ambiguous(Ambiguous::Wide);
    let texts = [(STORY, Format::Plain), (GUIDE, Format::Markdown)];
    for (columns, rows) in [(20, 10), (40, 20), (80, 24), (120, 40), (200, 50)] {
        let mut desk = Desk::open_all(&texts, columns, rows, &VI);
        for keys in ["", "a", " ", "/cau<enter>", "D", "G", "?", "<esc>t", "<esc>J", " ", " ", "G"]
        {
            desk.press(keys);
            assert!(is_whole(&desk), "{columns}x{rows} after {keys}:\n{}", desk.screen());
        }
    }
}

#[test]
fn rules_bars_and_the_place_on_the_right_are_one_cell_of_ascii() {
    set_ambiguous(Ambiguous::Wide);
    let mut desk = Desk::open_all(&[(GUIDE, Format::Markdown)], 80, 24, &EN);
    let mut all = desk.screen();
    for _ in 0..8 {
        all += &desk.press(" ").screen();
    }
    for sign in ['┃', '─', '▏', '▎', '█', '░'] {
        assert!(!all.contains(sign), "{sign}");
    }
    assert!(all.contains("--------") && all.lines().any(|row| row.ends_with('|')));
}
