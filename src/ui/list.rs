//! Lists that stream: rows are written as they come, whatever the format.

use std::io::Write;

use serde::Serialize;

use super::{Error, Format, Messages, Ui, sanitize};

/// A column of a list.
#[derive(Clone, Copy, Debug)]
pub struct Column {
    /// The name in the CSV header, the same as the JSON field.
    pub key: &'static str,
    /// The id of the sentence that heads it in a table.
    pub title: &'static str,
}

/// A renderable row. One of the two traits of the program.
pub trait Row: Serialize {
    /// The columns, in order.
    const COLUMNS: &'static [Column];

    /// Appends the value of a column as scripts read it (CSV).
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
    rows: u64,
}

impl Ui {
    /// Starts a list on stdout.
    pub fn list(&self) -> List<'_> {
        List { ui: self, rows: 0 }
    }
}

impl List<'_> {
    /// Writes one row.
    ///
    /// # Errors
    /// [`Error::Output`] when stdout cannot be written.
    pub fn push<R: Row>(&mut self, row: &R) -> Result<(), Error> {
        let mut streams = self.ui.streams();
        match self.ui.options.format {
            Format::Json => {
                streams
                    .out
                    .write_all(if self.rows == 0 { b"[\n" } else { b",\n" })?;
                serde_json::to_writer(&mut streams.out, row).map_err(std::io::Error::from)?;
            }
            Format::Jsonl => {
                serde_json::to_writer(&mut streams.out, row).map_err(std::io::Error::from)?;
                streams.out.write_all(b"\n")?;
            }
            Format::Csv | Format::Table => {
                let mut line = String::new();
                for index in 0..R::COLUMNS.len() {
                    row.display(index, &self.ui.messages, &mut line);
                    line.push('\t');
                }
                writeln!(streams.out, "{}", sanitize(&line))?;
            }
        }
        self.rows += 1;
        Ok(())
    }

    /// Ends the list.
    ///
    /// # Errors
    /// As [`List::push`].
    pub fn finish(self) -> Result<u64, Error> {
        if self.ui.options.format == Format::Json {
            let mut streams = self.ui.streams();
            streams
                .out
                .write_all(if self.rows == 0 { b"[]\n" } else { b"\n]\n" })?;
        }
        Ok(self.rows)
    }
}
