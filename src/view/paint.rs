//! Layers of ranges become stretches of one style each. Pure.

use std::ops::Range;

use ratatui::style::Style;

/// Parts `range` where any layer begins or ends; each stretch has the base
/// style patched by the layers that hold it, the later over the earlier.
pub fn stretches(
    range: Range<usize>,
    base: Style,
    layers: &[(Range<usize>, Style)],
) -> Vec<(Range<usize>, Style)> {
    if layers.is_empty() {
        return vec![(range, base)];
    }
    let mut cuts: Vec<_> = layers
        .iter()
        .flat_map(|(layer, _)| [layer.start, layer.end])
        .filter(|cut| range.start < *cut && *cut < range.end)
        .collect();
    cuts.push(range.start);
    cuts.push(range.end);
    cuts.sort_unstable();
    cuts.dedup();
    cuts.windows(2)
        .map(|pair| {
            let stretch = pair[0]..pair[1];
            let style = layers
                .iter()
                .filter(|(layer, _)| layer.start <= stretch.start && stretch.end <= layer.end)
                .fold(base, |style, (_, over)| style.patch(*over));
            (stretch, style)
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use ratatui::style::Color;

    #[test]
    fn later_layers_lie_over_earlier_ones() {
        let base = Style::new();
        let (link, hit) = (Style::new().fg(Color::Blue), Style::new().bg(Color::Yellow));
        let painted = stretches(0..10, base, &[(2..6, link), (4..20, hit)]);
        assert_eq!(painted, [(0..2, base), (2..4, link), (4..6, link.patch(hit)), (6..10, hit)]);
    }

    #[test]
    fn stretches_cover_the_range_without_gap_or_overlap() {
        let layers: Vec<_> = (0..9).map(|n| (n..n + 3, Style::new())).collect();
        let painted = stretches(1..8, Style::new(), &layers);
        let mut at = 1;
        for (stretch, _) in painted {
            assert_eq!(stretch.start, at);
            at = stretch.end;
        }
        assert_eq!(at, 8);
    }
}
