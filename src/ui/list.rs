//! Lists that stream: rows are written as they come, whatever the format, in memory that does not grow.

use std::io::Write;

use serde::Serialize;

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
        };
        if self.options.format == Format::Csv {
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
                        row.display(index, &self.ui.messages, &mut self.cell);
                        self.table.cell(sanitize(&self.cell).into_owned());
                    }
                }
                if self.table.waiting() >= PAGE * self.columns.len() {
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
            Format::Json => {
                self.buffer
                    .extend_from_slice(if self.rows == 0 { b"[]\n" } else { b"\n]\n" });
            }
            Format::Table if self.rows == 0 => self.lay_out(),
            Format::Table | Format::Jsonl | Format::Csv => {}
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
        }
        Ok(())
    }
}
