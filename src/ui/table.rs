//! A table for people: as wide as its first page needs, and no wider than the terminal. Where not even narrow columns
//! fit, the last ones are left out, and the head ends in `…`.

use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

/// Between two columns.
const GAP: usize = 2;

/// A column is not cut below this many columns of the terminal, nor below its title.
const NARROWEST: usize = 8;

/// Ends the head where columns are left out.
const MORE: &str = "…";

/// The rows of one page before the widths are known, cell after cell, and then the widths.
#[derive(Debug, Default)]
pub(super) struct Table {
    cells: Vec<String>,
    widths: Vec<usize>,
}

impl Table {
    /// Adds a cell; rows fill up in order.
    pub(super) fn cell(&mut self, text: String) {
        self.cells.push(text);
    }

    /// How many cells wait to be laid out.
    pub(super) fn waiting(&self) -> usize {
        self.cells.len()
    }

    /// Writes the waiting rows, headed by `titles` the first time. `room` is the width of the terminal, if there is
    /// one; `bold` draws the head.
    pub(super) fn lay_out(
        &mut self,
        titles: &[String],
        room: Option<u16>,
        bold: bool,
        out: &mut String,
    ) {
        let count = titles.len();
        if self.widths.is_empty() {
            let heads: Vec<usize> = titles.iter().map(|title| title.width()).collect();
            self.widths.clone_from(&heads);
            for row in self.cells.chunks(count) {
                for (width, cell) in self.widths.iter_mut().zip(row) {
                    *width = (*width).max(cell.width());
                }
            }
            if let Some(room) = room {
                narrow(&mut self.widths, &heads, usize::from(room));
            }
            let start = out.len();
            row(titles.iter(), &self.widths, room.is_some(), out);
            if self.widths.len() < count {
                out.truncate(out.trim_end().len());
                out.push_str(&" ".repeat(GAP));
                out.push_str(MORE);
                out.push('\n');
            }
            if bold {
                let head = console::Style::new()
                    .bold()
                    .force_styling(true)
                    .apply_to(out[start..].trim_end())
                    .to_string();
                out.truncate(start);
                out.push_str(&head);
                out.push('\n');
            }
        }
        for cells in self.cells.chunks(count) {
            row(cells.iter(), &self.widths, room.is_some(), out);
        }
        self.cells.clear();
    }
}

impl Table {
    /// Writes the waiting rows for whoever listens: a line a cell, each with its title, and an empty line behind each row.
    pub(super) fn say(&mut self, titles: &[String], out: &mut String) {
        for cells in self.cells.chunks(titles.len()) {
            for (title, cell) in titles
                .iter()
                .zip(cells)
                .filter(|(_, cell)| !cell.is_empty())
            {
                out.push_str(title);
                out.push_str(": ");
                out.push_str(cell);
                out.push('\n');
            }
            out.push('\n');
        }
        self.cells.clear();
    }
}

/// Takes from the widest columns until all fit; where that is not enough, leaves out the last ones.
fn narrow(widths: &mut Vec<usize>, heads: &[usize], room: usize) {
    let floor = |column: usize, width: usize| width.min(heads[column].max(NARROWEST));
    let all = widths.len();
    let rest = |count: usize| {
        let mark = if count < all { GAP + MORE.width() } else { 0 };
        GAP * (count - 1) + mark
    };
    while widths.len() > 1 {
        let columns = widths.iter().enumerate();
        let least: usize = columns.map(|(column, width)| floor(column, *width)).sum();
        if least + rest(widths.len()) <= room {
            break;
        }
        widths.pop();
    }
    let room = room.saturating_sub(rest(widths.len()));
    while widths.iter().sum::<usize>() > room {
        let columns = widths.iter_mut().enumerate();
        match columns
            .filter(|(column, width)| **width > floor(*column, **width))
            .max_by_key(|(_, width)| **width)
        {
            Some((_, width)) => *width -= 1,
            None => return,
        }
    }
}

/// Appends one row, as many of its cells as there are widths.
fn row<'a>(cells: impl Iterator<Item = &'a String>, widths: &[usize], cut: bool, out: &mut String) {
    let last = widths.len().saturating_sub(1);
    for (index, (cell, width)) in cells.zip(widths).enumerate() {
        let start = out.len();
        if cut {
            fit(cell, *width, out);
        } else {
            out.push_str(cell);
        }
        if index < last {
            let used = out[start..].width();
            out.extend(std::iter::repeat_n(' ', width.saturating_sub(used) + GAP));
        }
    }
    out.truncate(out.trim_end_matches(' ').len());
    out.push('\n');
}

/// Appends as much of a text as fits into `room` columns, ending in `…` when something is missing.
pub(super) fn fit(text: &str, room: usize, out: &mut String) {
    if text.width() <= room {
        out.push_str(text);
        return;
    }
    let mut used = 0;
    for c in text.chars() {
        let width = c.width().unwrap_or(0);
        if used + width + 1 > room {
            break;
        }
        used += width;
        out.push(c);
    }
    out.push('…');
}

#[cfg(test)]
mod tests {
    use super::*;

    fn laid_out(rows: &[[&str; 3]], room: Option<u16>) -> String {
        let titles = ["Name".to_owned(), "UPN".to_owned(), "Methods".to_owned()];
        let mut table = Table::default();
        for cell in rows.iter().flatten() {
            table.cell((*cell).to_owned());
        }
        let mut out = String::new();
        table.lay_out(&titles, room, false, &mut out);
        out
    }

    #[test]
    fn columns_line_up_whatever_the_script() {
        let rows = [
            ["Åsa Öberg", "asa@contoso.com", "email"],
            ["王小明", "wang@contoso.com", ""],
        ];
        assert_eq!(
            laid_out(&rows, None),
            "Name       UPN               Methods\n\
             Åsa Öberg  asa@contoso.com   email\n\
             王小明     wang@contoso.com\n"
        );
    }

    #[test]
    fn only_the_widest_columns_are_cut_and_only_at_a_terminal() {
        let long = "a.very.long.name.that.goes.on@contoso.onmicrosoft.com";
        let rows = [["Ann", long, "email"]];
        assert!(laid_out(&rows, None).contains(long));
        assert_eq!(
            laid_out(&rows, Some(32)),
            "Name  UPN                Methods\n\
             Ann   a.very.long.name…  email\n"
        );
    }

    #[test]
    fn columns_that_do_not_fit_are_left_out_and_the_head_says_so() {
        let rows = [["Ann", "a.very.long.name@contoso.com", "email"]];
        // Every column at its narrowest takes 23.
        assert_eq!(
            laid_out(&rows, Some(23)),
            "Name  UPN       Methods\n\
             Ann   a.very.…  email\n"
        );
        assert_eq!(
            laid_out(&rows, Some(22)),
            "Name  UPN  …\n\
             Ann   a.very.long.…\n"
        );
        assert_eq!(laid_out(&rows, Some(5)), "Name  …\nAnn\n");
    }

    #[test]
    fn a_wide_character_is_never_cut_in_half() {
        let mut out = String::new();
        fit("王小明先生", 6, &mut out);
        assert_eq!(out, "王小…");
    }

    #[test]
    fn whoever_listens_hears_each_row_as_a_list() {
        let titles = ["Name".to_owned(), "UPN".to_owned()];
        let mut table = Table::default();
        for cell in ["Åsa", "asa@contoso.com", "王小明", ""] {
            table.cell(cell.to_owned());
        }
        let mut out = String::new();
        table.say(&titles, &mut out);
        assert_eq!(out, "Name: Åsa\nUPN: asa@contoso.com\n\nName: 王小明\n\n");
    }

    #[test]
    fn an_empty_table_still_has_its_head() {
        assert_eq!(laid_out(&[], None), "Name  UPN  Methods\n");
    }
}
