//! Tables whose rows are all known: columns line up, and where the terminal is narrower, cells wrap between words.

use comfy_table::{ColumnConstraint, ContentArrangement, Table, Width, presets};
use unicode_width::UnicodeWidthStr;

use super::Options;

/// Between two columns.
pub(super) const GAP: u16 = 2;

/// The last column wraps alone as long as it keeps this width.
const NARROWEST: usize = 24;

/// The lines of a table, none wider than the terminal, if there is one. The last column wraps first, and a word is
/// broken only where its line would be too wide. A column of marks,
/// one character wide, is followed by one space, any other by two; a column without any text takes no room.
///
/// For whoever listens a row stays on its line: the parts of wrapped cells would be read in turn.
pub fn grid<const N: usize>(rows: Vec<[String; N]>, look: &Options) -> Vec<String> {
    let columns = look.width.filter(|_| !look.accessible);
    let widths = widest(&rows, |cell| cell.width());
    let words = widest(&rows, |cell| {
        cell.split(' ')
            .map(|word| word.width())
            .max()
            .unwrap_or_default()
    });
    let mut table = bare(columns);
    table.add_rows(rows);
    let last = widths
        .iter()
        .rposition(|width| *width > 0)
        .unwrap_or_default();
    let gaps = widths.map(|width| if width == 1 { 1 } else { GAP });
    let taken = |content: &[usize; N]| -> usize {
        let visible = (0..=last).filter(|at| widths[*at] > 0);
        visible
            .map(|at| content[at] + if at < last { usize::from(gaps[at]) } else { 0 })
            .sum()
    };
    let fits =
        |content: &[usize; N]| columns.is_none_or(|room| taken(content) <= usize::from(room));
    let mut last_alone = widths;
    last_alone[last] = last_alone[last].min(NARROWEST);
    let wraps_alone = fits(&last_alone);
    let keeps_words = fits(&words);
    for (at, column) in table.column_iter_mut().enumerate() {
        let gap = if at < last { gaps[at] } else { 0 };
        column.set_padding((0, gap));
        if widths[at] == 0 {
            column.set_constraint(ColumnConstraint::Hidden);
        } else if at < last && (wraps_alone || widths[at] == 1) {
            column.set_constraint(ColumnConstraint::ContentWidth);
        } else if keeps_words {
            let word = u16::try_from(words[at])
                .unwrap_or(u16::MAX)
                .saturating_add(gap);
            column.set_constraint(ColumnConstraint::LowerBoundary(Width::Fixed(word)));
        }
    }
    drawn(&table)
}

/// The widest cell of each column by a measure.
fn widest<const N: usize>(rows: &[[String; N]], width: impl Fn(&str) -> usize) -> [usize; N] {
    std::array::from_fn(|at| {
        rows.iter()
            .map(|row| width(&row[at]))
            .max()
            .unwrap_or_default()
    })
}

/// A table without lines and padding, that takes the room there is.
pub(super) fn bare(columns: Option<u16>) -> Table {
    let mut table = Table::new();
    table
        .load_style(presets::NOTHING)
        .set_content_arrangement(ContentArrangement::Dynamic);
    if let Some(columns) = columns {
        table.set_width(columns);
    }
    table
}

/// Gives the columns of a table these widths, and hides the others.
pub(super) fn pin(table: &mut Table, widths: &[usize]) {
    let last = widths.len().saturating_sub(1);
    for (at, column) in table.column_iter_mut().enumerate() {
        // A column of marks is one character wide.
        let gap = match widths.get(at) {
            Some(1) if at < last => 1,
            _ if at < last => GAP,
            _ => 0,
        };
        let width = widths.get(at).map(|width| {
            let width = u16::try_from(*width).unwrap_or(u16::MAX);
            ColumnConstraint::Absolute(Width::Fixed(width.saturating_add(gap)))
        });
        column
            .set_padding((0, gap))
            .set_constraint(width.unwrap_or(ColumnConstraint::Hidden));
    }
}

/// The lines of a table without the spaces at their ends.
pub(super) fn drawn(table: &Table) -> Vec<String> {
    table
        .lines()
        .map(|line| line.trim_end_matches(' ').to_owned())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(width: Option<u16>) -> Options {
        Options {
            width,
            ..Options::default()
        }
    }

    fn rows(cells: &[[&str; 4]]) -> Vec<[String; 4]> {
        cells.iter().map(|row| row.map(str::to_owned)).collect()
    }

    #[test]
    fn columns_line_up_whatever_the_script_and_one_without_text_takes_no_room() {
        let cells = rows(&[["!", "Scope", "", "all"], [" ", "范围 Ö", "", "所有用户"]]);
        let lines = ["! Scope   all", "  范围 Ö  所有用户"];
        assert_eq!(grid(cells.clone(), &at(None)), lines);
        assert_eq!(grid(cells, &at(Some(80))), lines);
    }

    #[test]
    fn the_last_column_wraps_first_and_then_the_others_do() {
        let cells = rows(&[[
            "!",
            "Users who can reset",
            "a group of the pilot",
            "not counted, because nobody is in scope",
        ]]);
        assert_eq!(
            grid(cells.clone(), &at(Some(70))),
            [
                "! Users who can reset  a group of the pilot  not counted, because",
                "                                             nobody is in scope",
            ]
        );
        for width in [12, 20, 40, 60, 80] {
            for line in grid(cells.clone(), &at(Some(width))) {
                assert!(line.width() <= usize::from(width), "{width}: {line}");
            }
        }
    }

    #[test]
    fn words_stay_whole_where_there_is_room_for_them() {
        let cells = rows(&[[
            " ",
            "Mobile phone (legacy)",
            "legacy.mobile-phone",
            "methods have moved to the authentication methods policy",
        ]]);
        let lines = grid(cells, &at(Some(52)));
        assert!(lines[0].contains(" legacy.mobile-phone "), "{lines:?}");
        assert!(lines.iter().all(|line| line.width() <= 52), "{lines:?}");
    }

    #[test]
    fn whoever_listens_hears_a_row_as_a_line() {
        let look = Options {
            accessible: true,
            ..at(Some(20))
        };
        let cells = rows(&[["a word", "more words", "and more", "than fit"]]);
        assert_eq!(grid(cells, &look).len(), 1);
    }
}
