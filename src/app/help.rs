//! The table of the help screen: what stands in it, and how far it scrolls.

use super::{Action, Group, Screen};

/// Cells of one column of the table.
pub const HELP_COLUMN: usize = 52;
/// Cells between two columns.
pub const HELP_GUTTER: usize = 4;

/// One row of the table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum HelpRow {
    /// The heading of a group.
    Title(Group),
    /// An action with its keys.
    Action(Action),
    /// Nothing, between two groups.
    Blank,
}

/// The table as a window of this size shows it: one column, or two side by side.
pub fn help_columns(screen: Screen) -> Vec<Vec<HelpRow>> {
    let mut rows = rows();
    if screen.text_cells() < 2 * HELP_COLUMN + HELP_GUTTER {
        return vec![rows];
    }
    // The second column begins with the group nearest to the middle.
    let middle = rows.len() / 2;
    let titles = (0..rows.len()).filter(|at| matches!(rows[*at], HelpRow::Title(_)));
    let split = titles.min_by_key(|at| at.abs_diff(middle)).unwrap_or(0);
    let second = rows.split_off(split);
    rows.truncate(split.saturating_sub(1));
    vec![rows, second]
}

/// How far the table scrolls in a window of this size.
pub fn last_help_top(screen: Screen) -> usize {
    let height = help_columns(screen).iter().map(Vec::len).max().unwrap_or(0);
    height.saturating_sub(screen.panel_rows())
}

fn rows() -> Vec<HelpRow> {
    let mut rows = Vec::new();
    for group in Group::ALL {
        if !rows.is_empty() {
            rows.push(HelpRow::Blank);
        }
        rows.push(HelpRow::Title(*group));
        let of_group = Action::ALL.iter().filter(|action| action.group() == *group);
        rows.extend(of_group.copied().map(HelpRow::Action));
    }
    rows
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_action_stands_in_the_table_at_every_width() {
        for columns in [20, 80, 110, 300] {
            let table = help_columns(Screen { columns, rows: 24 }).concat();
            for action in Action::ALL {
                let times = table.iter().filter(|row| **row == HelpRow::Action(*action)).count();
                assert_eq!(times, 1, "{action:?} at {columns}");
            }
        }
    }

    #[test]
    fn columns_begin_with_a_group() {
        for column in help_columns(Screen { columns: 200, rows: 24 }) {
            assert!(matches!(column.first(), Some(HelpRow::Title(_))));
            assert!(matches!(column.last(), Some(HelpRow::Action(_))));
        }
    }
}
