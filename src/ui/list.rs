//! Lists that stream: rows are written as they come, whatever the format, in memory that does not grow.

use std::io::Write;

use serde::Serialize;

use super::mark::Mark;
use super::table::Table;
use super::{Error, Format, Message, Messages, Ui, csv, sanitize};

/// Bytes that are gathered before stdout is written.
const FULL: usize = 64 * 1024;

/// Rows of a table that are gathered to find its widths, when no page ends before.
const PAGE: usize = 1_000;

/// A column of a list.
#[derive(Clone, Copy, Debug)]
pub struct Column {
    /// The name in the CSV header, the same as the JSON field.
    pub key: &'static str,
    /// The id of the sentence that heads it in a table. A column without one is for scripts alone: no table shows it.
    pub title: &'static str,
}

impl Column {
    fn is_for_people(&self) -> bool {
        !self.title.is_empty()
    }
}

/// A renderable row. One of the two traits of the program.
///
/// A row may borrow from the page it came from: a list takes rows of any lifetime. Every form has its own source:
/// JSON is what serde writes, CSV is [`Row::field`], a table is [`Row::display`].
///
/// ```
/// use serde::Serialize;
/// use sspr::ui::{Column, Messages, Row};
///
/// #[derive(Serialize)]
/// struct Person<'page> {
///     name: &'page str,
///     registered: Option<bool>,
/// }
///
/// impl Row for Person<'_> {
///     const COLUMNS: &'static [Column] = &[
///         Column { key: "name", title: "status-name" },
///         Column { key: "registered", title: "status-registered" },
///     ];
///
///     fn field(&self, column: usize, out: &mut String) {
///         match column {
///             0 => out.push_str(self.name),
///             _ => out.push_str(self.registered.map_or("", |yes| if yes { "true" } else { "false" })),
///         }
///     }
/// }
/// ```
pub trait Row: Serialize {
    /// The columns, in order.
    const COLUMNS: &'static [Column];

    /// Appends the value of a column as scripts read it (CSV): unescaped, empty for what is unknown. Called for every
    /// cell of a million rows, so it should not allocate.
    fn field(&self, column: usize, out: &mut String);

    /// Appends the value of a column as people read it.
    fn display(&self, column: usize, messages: &Messages, out: &mut String) {
        let _ = messages;
        self.field(column, out);
    }
}

/// A list being written. It is only well-formed after [`List::finish`].
pub struct List<'ui> {
    ui: &'ui Ui,
    columns: &'static [Column],
    rows: u64,
    buffer: Vec<u8>,
    cell: String,
    table: Table,
    /// Whose rows these are, when the command runs for several.
    mark: Mark,
}

impl Ui {
    /// Starts a list of `R` on stdout.
    pub fn list<R: Row>(&self) -> List<'_> {
        let mut list = List {
            ui: self,
            columns: R::COLUMNS,
            rows: 0,
            buffer: Vec::new(),
            cell: String::new(),
            table: Table::default(),
            mark: self.marked(),
        };
        if self.options.format == Format::Csv && list.mark.wants_head() {
            list.mark.head(&mut list.buffer);
            for (index, column) in R::COLUMNS.iter().enumerate() {
                if index > 0 {
                    list.buffer.push(b',');
                }
                csv::cell(column.key, &mut list.buffer);
            }
            list.buffer.push(b'\n');
        }
        list
    }
}

impl List<'_> {
    /// Adds one row. It is written when enough have come, or with [`List::flush`].
    ///
    /// # Errors
    /// [`Error::Output`] when stdout cannot be written.
    pub fn push<R: Row>(&mut self, row: &R) -> Result<(), Error> {
        match self.ui.options.format {
            Format::Json | Format::Jsonl if self.mark.json(row, &mut self.buffer)? => {
                self.buffer.push(b'\n');
            }
            Format::Json => {
                self.buffer
                    .extend_from_slice(if self.rows == 0 { b"[\n" } else { b",\n" });
                serde_json::to_writer(&mut self.buffer, row).map_err(std::io::Error::from)?;
            }
            Format::Jsonl => {
                serde_json::to_writer(&mut self.buffer, row).map_err(std::io::Error::from)?;
                self.buffer.push(b'\n');
            }
            Format::Csv => {
                self.mark.cell(&mut self.buffer);
                for column in 0..self.columns.len() {
                    if column > 0 {
                        self.buffer.push(b',');
                    }
                    self.cell.clear();
                    row.field(column, &mut self.cell);
                    csv::cell(&self.cell, &mut self.buffer);
                }
                self.buffer.push(b'\n');
            }
            Format::Table => {
                for (index, column) in self.columns.iter().enumerate() {
                    if column.is_for_people() {
                        self.cell.clear();
                        row.display(index, self.ui.messages(), &mut self.cell);
                        self.table.cell(sanitize(&self.cell).into_owned());
                    }
                }
                if self.table.waiting() >= PAGE * shown(self.columns).count() {
                    self.lay_out();
                }
            }
        }
        self.rows += 1;
        if self.buffer.len() >= FULL {
            self.write()?;
        }
        Ok(())
    }

    /// Writes what has come so far. To be called after every page, so that people see it at once.
    ///
    /// # Errors
    /// As [`List::push`].
    pub fn flush(&mut self) -> Result<(), Error> {
        if self.table.waiting() > 0 {
            self.lay_out();
        }
        self.write()
    }

    /// Ends the list and says how many rows it had.
    ///
    /// # Errors
    /// As [`List::push`].
    pub fn finish(mut self) -> Result<u64, Error> {
        match self.ui.options.format {
            Format::Json if !self.mark.is_set() => {
                self.buffer
                    .extend_from_slice(if self.rows == 0 { b"[]\n" } else { b"\n]\n" });
            }
            Format::Table if self.rows == 0 => self.lay_out(),
            Format::Table | Format::Json | Format::Jsonl | Format::Csv => {}
        }
        self.flush()?;
        Ok(self.rows)
    }

    fn lay_out(&mut self) {
        let titles: Vec<String> = self
            .columns
            .iter()
            .filter(|column| column.is_for_people())
            .map(|column| self.ui.text(&Message::new(column.title)))
            .collect();
        let options = &self.ui.options;
        self.cell.clear();
        self.table
            .lay_out(&titles, options.width, options.color, &mut self.cell);
        self.buffer.extend_from_slice(self.cell.as_bytes());
    }

    fn write(&mut self) -> Result<(), Error> {
        if !self.buffer.is_empty() {
            self.ui.suspended(|streams| {
                streams.out.write_all(&self.buffer)?;
                streams.out.flush()
            })?;
            self.buffer.clear();
            self.ui.head_is_written();
        }
        Ok(())
    }
}

/// The columns that a table has, with their index.
fn shown(columns: &'static [Column]) -> impl Iterator<Item = (usize, &'static Column)> {
    columns
        .iter()
        .enumerate()
        .filter(|(_, column)| !column.title.is_empty())
}

#[cfg(test)]
mod tests {
    use std::io;
    use std::sync::{Arc, Mutex};

    use super::*;
    use crate::ui::{Options, Script};

    #[derive(Serialize)]
    struct Person<'page> {
        name: &'page str,
        registered: Option<bool>,
    }

    impl Row for Person<'_> {
        const COLUMNS: &'static [Column] = &[
            Column {
                key: "name",
                title: "ui-error",
            },
            Column {
                key: "registered",
                title: "ui-hint",
            },
            Column {
                key: "id",
                title: "",
            },
        ];

        fn field(&self, column: usize, out: &mut String) {
            match (column, self.registered) {
                (0, _) => out.push_str(self.name),
                (2, _) => out.push('7'),
                (_, None) => {}
                (_, Some(yes)) => out.push_str(if yes { "true" } else { "false" }),
            }
        }
    }

    /// Remembers what is written; closed, it behaves as a pipe without a reader.
    #[derive(Clone, Default)]
    struct Pipe {
        written: Arc<Mutex<Vec<u8>>>,
        closed: bool,
    }

    impl Pipe {
        fn text(&self) -> String {
            String::from_utf8(self.written.lock().unwrap().clone()).unwrap()
        }
    }

    impl Write for Pipe {
        fn write(&mut self, buf: &[u8]) -> io::Result<usize> {
            if self.closed {
                return Err(io::ErrorKind::BrokenPipe.into());
            }
            self.written.lock().unwrap().write(buf)
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    fn ui(format: Format, out: &Pipe) -> Ui {
        Ui::new(
            Box::new(out.clone()),
            Box::new(io::sink()),
            Box::new(Arc::new(Script::new([]))),
            Options {
                format,
                ..Options::default()
            },
        )
    }

    const PEOPLE: [Person<'static>; 2] = [
        Person {
            name: "=Ann, \"A\"",
            registered: Some(true),
        },
        Person {
            name: "Bo\u{1b}[2J",
            registered: None,
        },
    ];

    fn written(format: Format, people: &[Person<'_>]) -> String {
        let out = Pipe::default();
        let ui = ui(format, &out);
        let mut list = ui.list::<Person<'_>>();
        for person in people {
            list.push(person).unwrap();
        }
        assert_eq!(list.finish().unwrap(), people.len() as u64);
        out.text()
    }

    #[test]
    fn every_form_writes_the_same_rows() {
        let cases = [
            (
                Format::Table,
                "error:       hint:\n=Ann, \"A\"    true\nBo\\u{1b}[2J\n",
            ),
            (
                Format::Csv,
                "name,registered,id\n\"'=Ann, \"\"A\"\"\",true,7\nBo\u{1b}[2J,,7\n",
            ),
            (
                Format::Json,
                "[\n{\"name\":\"=Ann, \\\"A\\\"\",\"registered\":true},\n{\"name\":\"Bo\\u001b[2J\",\"registered\":null}\n]\n",
            ),
            (
                Format::Jsonl,
                "{\"name\":\"=Ann, \\\"A\\\"\",\"registered\":true}\n{\"name\":\"Bo\\u001b[2J\",\"registered\":null}\n",
            ),
        ];
        for (format, expected) in cases {
            assert_eq!(written(format, &PEOPLE), expected, "{format:?}");
        }
    }

    #[test]
    fn a_list_of_nothing_is_still_a_list() {
        let cases = [
            (Format::Table, "error:  hint:\n"),
            (Format::Csv, "name,registered,id\n"),
            (Format::Json, "[]\n"),
            (Format::Jsonl, ""),
        ];
        for (format, expected) in cases {
            assert_eq!(written(format, &[]), expected, "{format:?}");
        }
    }

    #[test]
    fn a_page_is_on_the_screen_as_soon_as_it_is_flushed() {
        for format in [Format::Table, Format::Csv, Format::Json, Format::Jsonl] {
            let out = Pipe::default();
            let ui = ui(format, &out);
            let mut list = ui.list::<Person<'_>>();
            list.push(&PEOPLE[0]).unwrap();
            assert_eq!(out.text(), "", "{format:?}");
            list.flush().unwrap();
            assert!(out.text().contains("Ann"), "{format:?}");
        }
    }

    #[test]
    fn a_list_that_broke_off_is_not_well_formed() {
        let out = Pipe::default();
        let ui = ui(Format::Json, &out);
        let mut list = ui.list::<Person<'_>>();
        list.push(&PEOPLE[0]).unwrap();
        list.flush().unwrap();
        drop(list);
        assert!(serde_json::from_str::<serde_json::Value>(&out.text()).is_err());
    }

    #[test]
    fn a_closed_pipe_is_an_error_at_the_next_page() {
        let out = Pipe {
            closed: true,
            ..Pipe::default()
        };
        let ui = ui(Format::Csv, &out);
        let mut list = ui.list::<Person<'_>>();
        list.push(&PEOPLE[0]).unwrap();
        let Err(Error::Output(error)) = list.flush() else {
            panic!("a closed pipe took a page")
        };
        assert_eq!(error.kind(), io::ErrorKind::BrokenPipe);
    }

    #[test]
    fn a_document_has_no_csv_form() {
        let out = Pipe::default();
        let ended = ui(Format::Csv, &out).document(&PEOPLE[0], |_| String::new());
        assert!(matches!(ended, Err(Error::NoCsv)));
        assert_eq!(out.text(), "");
    }
}
