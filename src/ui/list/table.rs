//! A table for people: as wide as its first page needs, and no wider than the terminal. Where not even narrow columns
//! fit, the last ones are left out, and the head ends in `…`.

use unicode_width::UnicodeWidthStr;

use crate::ui::grid::{self, GAP};

/// A column is not cut below this many columns of the terminal, nor below its title.
const NARROWEST: usize = 8;

/// Ends the head where columns are left out.
const MORE: &str = "…";

/// Does not occur in a cell, so that one is cut where the room ends and not between words.
const NEVER: char = '\0';

/// The rows of one page before the widths are known, cell after cell, and then the widths.
#[derive(Debug, Default)]
pub(in crate::ui) struct Table {
    cells: Vec<String>,
    widths: Vec<usize>,
}

impl Table {
    /// Adds a cell; rows fill up in order.
    pub(in crate::ui) fn cell(&mut self, text: String) {
        self.cells.push(text);
    }

    /// How many cells wait to be laid out.
    pub(in crate::ui) fn waiting(&self) -> usize {
        self.cells.len()
    }

    /// Writes the waiting rows, headed by `titles` the first time. `room` is the width of the terminal, if there is
    /// one; `bold` draws the head.
    pub(in crate::ui) fn lay_out(
        &mut self,
        titles: &[String],
        room: Option<u16>,
        bold: bool,
        out: &mut String,
    ) {
        let is_first = self.widths.is_empty();
        if is_first {
            self.measure(titles, room);
        }
        let cells = std::mem::take(&mut self.cells);
        let rows = cells.chunks(titles.len());
        let mut lines = match room {
            Some(_) => self.cut(titles, rows),
            None => std::iter::once(titles)
                .chain(rows)
                .map(|row| self.aligned(row))
                .collect(),
        }
        .into_iter();
        if let Some(mut head) = lines.next().filter(|_| is_first) {
            if self.widths.len() < titles.len() {
                head.push_str(&format!("{:1$}{MORE}", "", usize::from(GAP)));
            }
            if bold {
                let style = console::Style::new().bold().force_styling(true);
                head = style.apply_to(head).to_string();
            }
            out.push_str(&head);
            out.push('\n');
        }
        for line in lines {
            out.push_str(&line);
            out.push('\n');
        }
    }

    /// The widths that the titles and the waiting rows need, as far as the room allows.
    fn measure(&mut self, titles: &[String], room: Option<u16>) {
        let heads: Vec<usize> = titles.iter().map(|title| title.width()).collect();
        self.widths.clone_from(&heads);
        for row in self.cells.chunks(titles.len()) {
            for (width, cell) in self.widths.iter_mut().zip(row) {
                *width = (*width).max(cell.width());
            }
        }
        if let Some(room) = room {
            narrow(&mut self.widths, &heads, usize::from(room));
        }
    }

    /// The lines of the titles and of rows for a terminal: what is too wide for its column ends in `…`.
    fn cut<'a>(&self, titles: &[String], rows: impl Iterator<Item = &'a [String]>) -> Vec<String> {
        let mut table = grid::bare(None);
        table.set_delimiter(NEVER).set_header(on_a_line(titles));
        for row in rows {
            table.add_row(on_a_line(row));
        }
        grid::pin(&mut table, &self.widths);
        grid::drawn(&table)
    }

    /// The line of a row for a pipe: nothing is cut.
    fn aligned(&self, row: &[String]) -> String {
        let mut line = String::new();
        for (cell, width) in row.iter().zip(&self.widths) {
            line.push_str(cell);
            let gap = width.saturating_sub(cell.width()) + usize::from(GAP);
            line.extend(std::iter::repeat_n(' ', gap));
        }
        line.truncate(line.trim_end_matches(' ').len());
        line
    }

    /// Writes the waiting rows for whoever listens: a line a cell, each with its title, and an empty line behind each row.
    pub(in crate::ui) fn say(&mut self, titles: &[String], out: &mut String) {
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

/// A row that takes one line.
fn on_a_line(cells: &[String]) -> comfy_table::Row {
    let mut row = comfy_table::Row::from(cells);
    row.max_height(1);
    row
}

/// Takes from the widest columns until all fit; where that is not enough, leaves out the last ones.
fn narrow(widths: &mut Vec<usize>, heads: &[usize], room: usize) {
    let floor = |column: usize, width: usize| width.min(heads[column].max(NARROWEST));
    let (all, gap) = (widths.len(), usize::from(GAP));
    let rest = |count: usize| {
        let mark = if count < all { gap + MORE.width() } else { 0 };
        gap * (count - 1) + mark
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
        let rows = [["王小明先生王小明", "x", ""]];
        for (room, line) in [(23, "王小明先…  x"), (22, "王小明…   x")] {
            assert_eq!(laid_out(&rows, Some(room)).lines().last(), Some(line));
        }
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
