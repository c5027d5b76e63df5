//! A table for people: as wide as its first page needs, and no wider than the terminal. Where not even narrow columns
//! fit, those that say least are left out; what a row is called by never is, and is never cut.

use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

use crate::ui::fold::fold;
use crate::ui::grid::{self, GAP};
use crate::ui::list::paint;
use crate::ui::list::row::Weight;

/// A column is not cut below this many columns of the terminal, nor below its title: what says more is cut less, and rather
/// another column left out.
fn narrowest(weight: Weight) -> usize {
    match weight {
        Weight::Key => 34,
        Weight::Rank(0 | 1) => 24,
        Weight::Rank(2) => 20,
        Weight::Rank(3..=5) => 16,
        Weight::Rank(_) | Weight::Folded => 12,
    }
}

/// Stands at the end of what is cut.
const MORE: char = '…';

/// Does not occur in a cell, so that one is broken where the room ends and not between words.
const NEVER: char = '\0';

/// The rows of one page before the widths are known, cell after cell, and then the widths.
#[derive(Debug, Default)]
pub(in crate::ui) struct Table {
    cells: Vec<String>,
    /// The columns that are shown, with their widths.
    kept: Vec<(usize, usize)>,
    /// The columns that are left out.
    left: Vec<usize>,
    /// Whether a cell was cut.
    is_cut: bool,
    /// Whether its head is written.
    is_headed: bool,
}

/// How a table looks.
pub(in crate::ui) struct Look<'a> {
    /// The width of the terminal, if there is one that it has to fit.
    pub(in crate::ui) room: Option<u16>,
    /// Whether its head is drawn in bold, and its marks in colour.
    pub(in crate::ui) color: bool,
    /// How each column gives way.
    pub(in crate::ui) weights: &'a [Weight],
    /// Which go on below instead of being cut.
    pub(in crate::ui) wraps: &'a [bool],
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

    /// The columns that found no room.
    pub(in crate::ui) fn left_out(&self) -> impl Iterator<Item = usize> + '_ {
        self.left.iter().copied()
    }

    /// Whether something of a cell is missing.
    pub(in crate::ui) fn is_cut(&self) -> bool {
        self.is_cut
    }

    /// Writes the waiting rows, headed by `titles` the first time.
    pub(in crate::ui) fn lay_out(&mut self, titles: &[String], look: &Look<'_>, out: &mut String) {
        let is_first = !std::mem::replace(&mut self.is_headed, true);
        if self.kept.is_empty() {
            self.measure(titles, look);
        }
        let cells = std::mem::take(&mut self.cells);
        let rows = cells.chunks(titles.len());
        let head = is_first.then_some(titles);
        let mut lines = match look.room {
            Some(room) => self.fitted(head, rows, look, usize::from(room)),
            None => head
                .into_iter()
                .chain(rows)
                .map(|row| self.aligned(row))
                .collect(),
        };
        if look.color {
            for line in &mut lines {
                *line = paint::marked(line, true).into_owned();
            }
            if is_first {
                let style = console::Style::new().bold().force_styling(true);
                lines[0] = style.apply_to(&lines[0]).to_string();
            }
        }
        for line in lines {
            out.push_str(&line);
            out.push('\n');
        }
    }

    /// Settles the widths by the waiting rows, of which none is written: those that are to come are as wide.
    pub(in crate::ui) fn foresee(&mut self, titles: &[String], look: &Look<'_>) {
        self.measure(titles, look);
        self.cells.clear();
    }

    /// The widths that the titles and the waiting rows need, as far as the room allows.
    fn measure(&mut self, titles: &[String], look: &Look<'_>) {
        let heads: Vec<usize> = titles.iter().map(|title| title.width()).collect();
        let mut widths = heads.clone();
        for row in self.cells.chunks(titles.len()) {
            for (width, cell) in widths.iter_mut().zip(row) {
                *width = (*width).max(cell.width());
            }
        }
        self.kept = widths.into_iter().enumerate().collect();
        if let Some(room) = look.room {
            let room = usize::from(room);
            let floors: Vec<usize> = (self.kept.iter())
                .map(|(at, width)| match look.weights[*at] {
                    // One long name must not take the place of everything.
                    Weight::Key => {
                        let share = (room / 2).max(narrowest(Weight::Key)).min(room);
                        (*width).min(share)
                    }
                    weight => (*width).min(heads[*at].max(narrowest(weight))),
                })
                .collect();
            self.drop_columns(look.weights, &floors, room);
            self.narrow(&floors, room);
        }
    }

    /// Leaves out columns, those that say least first, until the others fit at their narrowest.
    fn drop_columns(&mut self, weights: &[Weight], floors: &[usize], room: usize) {
        loop {
            let least: usize = self.kept.iter().map(|(at, _)| floors[*at]).sum();
            if least + self.gaps() <= room {
                return;
            }
            let rank = |at: usize| match weights[at] {
                Weight::Key => None,
                Weight::Rank(rank) => Some((rank, at)),
                Weight::Folded => Some((u8::MAX, at)),
            };
            let last = (self.kept.iter().enumerate())
                .filter_map(|(place, (at, _))| Some((rank(*at)?, place)))
                .max();
            let Some((_, place)) = last else { return };
            if self.kept.len() == 1 {
                return;
            }
            self.left.push(self.kept.remove(place).0);
            self.left.sort_unstable();
        }
    }

    /// Takes from the widest columns until all fit; where that is not enough, from the widest of those that are never left
    /// out, whose text goes on below.
    fn narrow(&mut self, floors: &[usize], room: usize) {
        let gaps = self.gaps();
        while self.kept.iter().map(|(_, width)| width).sum::<usize>() + gaps > room {
            let above = |(at, width): &&mut (usize, usize)| *width > floors[*at];
            let some = self.kept.iter().any(|(at, width)| *width > floors[*at]);
            let widest = (self.kept.iter_mut())
                .filter(|column| !some || above(column))
                .max_by_key(|(_, width)| *width);
            match widest {
                Some((_, width)) if *width > 1 => *width -= 1,
                _ => return,
            }
        }
    }

    /// What stands between the columns.
    fn gaps(&self) -> usize {
        let before_last = self.kept.iter().rev().skip(1);
        before_last.map(|(_, width)| gap(*width)).sum()
    }

    /// The lines of the titles and of rows for a terminal: what is too wide for its column ends in `…`; what a row is called by,
    /// and what is read whole, goes on below.
    fn fitted<'a>(
        &mut self,
        head: Option<&'a [String]>,
        rows: impl Iterator<Item = &'a [String]>,
        look: &Look<'_>,
        room: usize,
    ) -> Vec<String> {
        let mut table = grid::bare(None);
        table.set_delimiter(NEVER);
        let widths: Vec<usize> = self.kept.iter().map(|(_, width)| *width).collect();
        let mut is_cut = false;
        let mut fitted = |row: &[String]| -> Vec<String> {
            let cells = self.kept.iter().map(|(at, width)| {
                let text = &row[*at];
                if look.weights[*at] == Weight::Key && *width <= room || text.width() <= *width {
                    text.clone()
                } else if look.wraps[*at] {
                    fold(text, *width).join("\n")
                } else {
                    is_cut = true;
                    cut(text, *width)
                }
            });
            cells.collect()
        };
        for row in head.into_iter().chain(rows) {
            table.add_row(fitted(row));
        }
        self.is_cut |= is_cut;
        grid::pin(&mut table, &widths);
        grid::drawn(&table)
    }

    /// The line of a row for a pipe: nothing is cut.
    fn aligned(&self, row: &[String]) -> String {
        let mut line = String::new();
        for (cell, (_, width)) in row.iter().zip(&self.kept) {
            line.push_str(cell);
            let gap = width.saturating_sub(cell.width()) + gap(*width);
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

/// What follows a column: less behind marks, which are one character wide.
fn gap(width: usize) -> usize {
    if width == 1 { 1 } else { usize::from(GAP) }
}

/// A text in so many columns of the terminal, the end of what is wider cut off.
pub(in crate::ui) fn cut(text: &str, room: usize) -> String {
    if text.width() <= room {
        return text.to_owned();
    }
    let mut taken = 0;
    let fits = |c: &char| {
        taken += c.width().unwrap_or_default();
        taken < room
    };
    let mut line: String = text.chars().take_while(fits).collect();
    line.truncate(line.trim_end().len());
    line.push(MORE);
    line
}

#[cfg(test)]
mod tests {
    use super::*;

    fn laid_out(rows: &[[&str; 3]], room: Option<u16>) -> String {
        weighed(rows, room, [Weight::Rank(5); 3]).0
    }

    fn weighed(
        rows: &[[&str; 3]],
        room: Option<u16>,
        weights: [Weight; 3],
    ) -> (String, Vec<usize>) {
        let (text, table) = drawn(rows, room, weights, false);
        (text, table.left_out().collect())
    }

    fn drawn(
        rows: &[[&str; 3]],
        room: Option<u16>,
        weights: [Weight; 3],
        wraps: bool,
    ) -> (String, Table) {
        let titles = ["Name".to_owned(), "UPN".to_owned(), "Methods".to_owned()];
        let mut table = Table::default();
        for cell in rows.iter().flatten() {
            table.cell((*cell).to_owned());
        }
        let mut out = String::new();
        let look = Look {
            room,
            color: false,
            weights: &weights,
            wraps: &[false, false, wraps],
        };
        table.lay_out(&titles, &look, &mut out);
        (out, table)
    }

    #[test]
    fn what_is_read_whole_goes_on_below_between_words_and_what_is_cut_is_known() {
        let rows = [["Ann", "ann@contoso.com", "The agent on-premises is silent"]];
        let weights = [Weight::Rank(1), Weight::Key, Weight::Rank(2)];
        let (text, table) = drawn(&rows, Some(44), weights, true);
        assert_eq!(
            text,
            "Name  UPN              Methods\n\
             Ann   ann@contoso.com  The agent on-premises\n                       is silent\n"
        );
        assert!(!table.is_cut());
        assert!(drawn(&rows, Some(44), weights, false).1.is_cut());
        assert!(!drawn(&rows, Some(80), weights, false).1.is_cut());
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
    fn what_says_least_is_left_out_first_and_the_key_never() {
        let upn = "a.very.long.name@contoso.com";
        let rows = [["Annabella Long", upn, "email"]];
        let keyed = |name, methods| [Weight::Rank(name), Weight::Key, Weight::Rank(methods)];
        let cases = [
            (60, keyed(1, 2), vec![]),
            (53, keyed(1, 2), vec![]),
            (52, keyed(1, 2), vec![2]),
            (52, keyed(2, 1), vec![0]),
            (36, keyed(2, 1), vec![0, 2]),
            (29, keyed(2, 1), vec![0, 2]),
        ];
        for (room, weights, left) in cases {
            let (text, found) = weighed(&rows, Some(room), weights);
            assert_eq!(found, left, "{room}: {text}");
            assert!(text.lines().all(|line| line.width() <= usize::from(room)));
            let whole: String = text.split_whitespace().skip(1).collect();
            assert!(room < 42 || text.contains(upn), "{room}: {text}");
            assert!(whole.contains("contoso.com"), "{room}: {text}");
        }
    }

    #[test]
    fn a_name_wider_than_the_screen_goes_on_below() {
        let upn = "a.very.long.name.that.goes.on@contoso.com";
        let weights = [Weight::Rank(1), Weight::Key, Weight::Rank(2)];
        let (text, _) = weighed(&[["Ann", upn, ""]], Some(30), weights);
        assert!(text.lines().all(|line| line.width() <= 30), "{text}");
        let read: String = (text.lines().skip(1))
            .map(|line| line.trim_start_matches("Ann").trim())
            .collect();
        assert_eq!(read, upn, "{text}");
    }

    #[test]
    fn a_wide_character_is_never_cut_in_half() {
        let rows = [["王小明先生王小明", "x", ""]];
        for (room, line) in [(27, "王小明先生王…  x"), (26, "王小明先生…   x")] {
            let (text, _) = weighed(&rows, Some(room), [Weight::Rank(6); 3]);
            assert!(text.lines().all(|line| line.width() <= usize::from(room)));
            assert!(text.contains(line), "{room}: {text}");
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
    fn rows_that_come_one_by_one_line_up_where_they_were_foreseen() {
        let titles = ["Name".to_owned(), "UPN".to_owned()];
        let look = Look {
            room: Some(40),
            color: false,
            weights: &[Weight::Rank(1), Weight::Key],
            wraps: &[false, false],
        };
        let rows = [["Åsa", "asa@contoso.com"], ["Annabella", "a@contoso.com"]];
        let mut table = Table::default();
        let add = |table: &mut Table, row: &[&str]| {
            row.iter().for_each(|cell| table.cell((*cell).to_owned()));
        };
        rows.iter().for_each(|row| add(&mut table, row));
        table.foresee(&titles, &look);
        let mut out = String::new();
        for row in rows {
            add(&mut table, &row);
            table.lay_out(&titles, &look, &mut out);
        }
        assert_eq!(
            out,
            "Name       UPN\nÅsa        asa@contoso.com\nAnnabella  a@contoso.com\n"
        );
    }

    #[test]
    fn an_empty_table_still_has_its_head() {
        assert_eq!(laid_out(&[], None), "Name  UPN  Methods\n");
    }
}
