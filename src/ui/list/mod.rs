//! Lists that stream: rows are written as they come, whatever the format, in memory that does not grow.

pub(in crate::ui) mod csv;
pub(in crate::ui) mod jq;
pub(in crate::ui) mod mark;
pub(in crate::ui) mod paint;
pub(in crate::ui) mod row;
pub(in crate::ui) mod shape;
pub(in crate::ui) mod table;

use std::io::Write;

use serde::Serialize;
use serde_json::Value;

use crate::ui::list::jq::Jq;
use crate::ui::list::mark::Mark;
use crate::ui::list::row::Weight;
use crate::ui::list::shape::Shape;
use crate::ui::list::table::{Look, Table};
use crate::ui::{Column, Error, Format, Message, Row, Ui, append_json, msg, sanitize};

/// Bytes that are gathered before stdout is written.
const FULL: usize = 64 * 1024;

/// Rows of a table that are gathered to find its widths, when no page ends before.
const PAGE: usize = 1_000;

/// A list being written. It is only well-formed after [`List::finish`].
pub struct List<'ui> {
    ui: &'ui Ui,
    format: Format,
    /// Key and title of every column there is.
    heads: Vec<(&'static str, &'static str)>,
    /// The places of the columns wanted, in the order wanted.
    places: Vec<usize>,
    /// Whether a JSON object is to have those columns alone.
    picked: bool,
    /// Whether they were asked for by name.
    asked: bool,
    /// Those that a table has.
    shown: Vec<usize>,
    /// How each of those gives way.
    weights: Vec<Weight>,
    /// Which of them go on below instead of being cut.
    wraps: Vec<bool>,
    /// Whether the table is for a screen: as wide as that, with marks.
    on_screen: bool,
    filter: Option<Jq>,
    /// JSON values gathered so far.
    values: u64,
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
        let places = (0..R::columns().len()).collect();
        // A filter that cannot be understood ends the command before it begins.
        let filter = self.filter().ok().flatten();
        self.begin::<R>(places, (false, false), filter)
    }

    /// Starts a list of `R` in the shape asked for, as if there were no `hidden` columns.
    ///
    /// # Errors
    /// [`Error::NoColumn`]; [`Error::Filter`] for a filter of a form that is not JSON.
    pub fn list_shaped<R: Row>(&self, shape: &Shape, hidden: &[&str]) -> Result<List<'_>, Error> {
        let filter = self.filter()?;
        let columns = R::columns();
        let asked = shape.places(columns, hidden)?;
        let picked = (asked.is_some() || !hidden.is_empty(), asked.is_some());
        let all = (0..columns.len()).filter(|place| !hidden.contains(&columns[*place].key));
        let places = asked.unwrap_or_else(|| all.collect());
        Ok(self.begin::<R>(places, picked, filter))
    }

    fn begin<R: Row>(
        &self,
        places: Vec<usize>,
        (picked, asked): (bool, bool),
        filter: Option<Jq>,
    ) -> List<'_> {
        let (columns, format) = (R::columns(), self.options.format);
        let on_screen = self.room().is_some() && !self.options.accessible;
        let wanted =
            |place: &usize| asked || columns[*place].is_for_people(on_screen && !self.options.wide);
        let shown: Vec<usize> = places.iter().copied().filter(wanted).collect();
        let weights = shown.iter().map(|place| columns[*place].weight).collect();
        let wraps = shown.iter().map(|place| columns[*place].wraps).collect();
        let mut places = places;
        places.retain(|place| columns[*place].is_for_scripts());
        let mut list = List {
            ui: self,
            format,
            heads: (columns.iter().map(|column| (column.key, column.title))).collect(),
            places,
            picked,
            asked,
            shown,
            weights,
            wraps,
            on_screen,
            filter,
            values: 0,
            rows: 0,
            buffer: Vec::new(),
            cell: String::new(),
            table: Table::default(),
            mark: self.marked(),
        };
        if format == Format::Csv && list.mark.wants_head() {
            list.mark.head(&mut list.buffer);
            for (index, place) in list.places.iter().enumerate() {
                if index > 0 {
                    list.buffer.push(b',');
                }
                csv::cell(columns[*place].key, &mut list.buffer);
            }
            list.buffer.push(b'\n');
        }
        list
    }
}

impl List<'_> {
    /// The form it has.
    pub fn format(&self) -> Format {
        self.format
    }

    /// Adds one row. It is written when enough have come, or with [`List::flush`].
    ///
    /// # Errors
    /// [`Error::Output`] when stdout cannot be written, [`Error::Filter`] when a filter cannot make anything of the row.
    pub fn push<R: Row>(&mut self, row: &R) -> Result<(), Error> {
        let columns = R::columns();
        if cfg!(debug_assertions) && self.rows == 0 {
            check_keys(columns, row)?;
        }
        match self.format {
            Format::Json | Format::Jsonl if self.filter.is_some() || self.picked => {
                let object = self.picked(row)?;
                if self.is_held() {
                    self.json(&object)?;
                } else {
                    self.filtered(&object)?;
                }
            }
            Format::Json | Format::Jsonl => self.json(row)?,
            Format::Csv => {
                self.mark.cell(&mut self.buffer);
                for (index, place) in self.places.iter().enumerate() {
                    if index > 0 {
                        self.buffer.push(b',');
                    }
                    self.cell.clear();
                    columns[*place].plain(row, &mut self.cell);
                    // A script gets the text itself, a terminal must not.
                    match self.ui.options.width {
                        Some(_) => csv::cell(&sanitize(&self.cell), &mut self.buffer),
                        None => csv::cell(&self.cell, &mut self.buffer),
                    }
                }
                self.buffer.push(b'\n');
            }
            Format::Table => {
                self.cells(row);
                if self.table.waiting() >= PAGE * self.shown.len() {
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

    /// Lays a table out for rows that come later one by one; in every other form nothing happens.
    pub fn foresee<R: Row>(&mut self, rows: impl IntoIterator<Item = R>) {
        if self.format != Format::Table || self.ui.options.accessible {
            return;
        }
        for row in rows {
            self.cells(&row);
        }
        let look = Look {
            room: self.ui.room().filter(|_| !self.ui.options.wide),
            color: self.ui.options.color,
            weights: &self.weights,
            wraps: &self.wraps,
        };
        let titles = self.titles();
        self.table.foresee(&titles, &look);
    }

    /// Adds the cells of a row to the table.
    fn cells<R: Row>(&mut self, row: &R) {
        let columns = R::columns();
        for place in &self.shown {
            self.cell.clear();
            columns[*place].shown(row, self.ui.messages(), &mut self.cell);
            self.table.cell(sanitize(&self.cell).into_owned());
        }
    }

    /// Appends one JSON value in the form that is wanted.
    fn json<T: Serialize>(&mut self, value: &T) -> Result<(), Error> {
        if self.mark.json(value, &mut self.buffer)? {
            self.buffer.push(b'\n');
        } else if self.format == Format::Json {
            self.buffer
                .extend_from_slice(if self.values == 0 { b"[\n" } else { b",\n" });
            append_json(&mut self.buffer, value)?;
        } else {
            append_json(&mut self.buffer, value)?;
            self.buffer.push(b'\n');
        }
        self.values += 1;
        Ok(())
    }

    /// The row as an object of the columns wanted.
    fn picked<R: Row>(&self, row: &R) -> Result<Value, Error> {
        let mut whole = serde_json::to_value(row).map_err(std::io::Error::from)?;
        if !self.picked {
            return Ok(whole);
        }
        let Some(fields) = whole.as_object_mut() else {
            return Ok(whole);
        };
        if !self.asked {
            let wanted = |key: &str| self.places.iter().any(|place| self.heads[*place].0 == key);
            fields.retain(|key, _| wanted(key));
            return Ok(whole);
        }
        let chosen = self.places.iter().map(|place| {
            let key = self.heads[*place].0;
            let value = fields.get_mut(key).map(Value::take);
            (key.to_owned(), value.unwrap_or_default())
        });
        Ok(Value::Object(chosen.collect()))
    }

    /// Appends an object, or what the filter makes of it.
    fn filtered(&mut self, object: &Value) -> Result<(), Error> {
        let Some(filter) = self.filter.take() else {
            return self.json(object);
        };
        let document = serde_json::to_vec(object).map_err(std::io::Error::from)?;
        let answer = self.ui.results(&filter, &document);
        self.filter = Some(filter);
        let (lines, ran) = answer?;
        for line in lines {
            self.buffer.extend_from_slice(line.as_bytes());
            self.buffer.push(b'\n');
        }
        ran
    }

    /// Whether the filter is to see the whole array: then nothing is written before its end.
    fn is_held(&self) -> bool {
        self.format == Format::Json && self.filter.is_some() && !self.mark.is_set()
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
        match self.format {
            Format::Json if !self.mark.is_set() => {
                self.buffer
                    .extend_from_slice(if self.values == 0 { b"[]\n" } else { b"\n]\n" });
                if let Some(filter) = self.filter.take() {
                    let document = std::mem::take(&mut self.buffer);
                    let (lines, ran) = self.ui.results(&filter, &document)?;
                    self.buffer = lines.join("\n").into_bytes();
                    if !lines.is_empty() {
                        self.buffer.push(b'\n');
                    }
                    self.write()?;
                    ran?;
                }
            }
            // The command says that there is nothing.
            Format::Table if self.rows == 0 && !self.on_screen => self.lay_out(),
            Format::Table | Format::Json | Format::Jsonl | Format::Csv => {}
        }
        self.flush()?;
        let left: Vec<String> = self.table.left_out().map(|at| self.title(at)).collect();
        if !left.is_empty() {
            let names = left.join(self.ui.messages().comma());
            let count = left.len();
            self.ui
                .note(&msg!("ui-left-out", count = count, names = names));
        } else if self.table.is_cut() {
            self.ui.note(&msg!("ui-cut"));
        }
        Ok(self.rows)
    }

    /// The head of a column of the table.
    fn title(&self, at: usize) -> String {
        match self.heads[self.shown[at]] {
            // A column that only scripts need is shown to whoever asks for it, under the name they used.
            (key, "") => key.to_owned(),
            (_, title) => self.ui.text(&Message::new(title)),
        }
    }

    fn titles(&self) -> Vec<String> {
        (0..self.shown.len()).map(|at| self.title(at)).collect()
    }

    fn lay_out(&mut self) {
        let titles = self.titles();
        self.cell.clear();
        if self.ui.options.accessible {
            self.table.say(&titles, &mut self.cell);
        } else {
            let look = Look {
                room: self.ui.room().filter(|_| !self.ui.options.wide),
                color: self.ui.options.color,
                weights: &self.weights,
                wraps: &self.wraps,
            };
            self.table.lay_out(&titles, &look, &mut self.cell);
        }
        self.buffer.extend_from_slice(self.cell.as_bytes());
    }

    fn write(&mut self) -> Result<(), Error> {
        if !self.buffer.is_empty() && !self.is_held() {
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

/// Holds the keys of columns to the names serde writes.
fn check_keys<R: Row>(columns: &[Column<R>], row: &R) -> Result<(), Error> {
    let object = serde_json::to_value(row).map_err(std::io::Error::from)?;
    for column in columns {
        assert!(
            column.is_field_of(&object),
            "the column {} of {} is not what JSON has: {object}",
            column.key,
            std::any::type_name::<R>()
        );
    }
    Ok(())
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
        fn columns<'c>() -> &'c [Column<Self>]
        where
            Self: 'c,
        {
            const {
                &[
                    Column::new("name", "ui-error", |row, cell| cell.text(row.name)),
                    Column::new("registered", "ui-hint", |row, cell| {
                        cell.plain_flag(row.registered);
                    }),
                    Column::not_in_json("id", "", |_, cell| cell.text("7")),
                ]
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
    fn no_form_steers_a_terminal() {
        let people = [Person {
            name: "\u{1b}]52;c;eA==\u{7}\u{9b}2J\u{7f}\u{202e}\r\nb",
            registered: None,
        }];
        for format in [Format::Table, Format::Csv, Format::Json, Format::Jsonl] {
            for jq in [None, Some(".. | strings"), Some(".")] {
                let out = Pipe::default();
                let mut ui = ui(format, &out);
                ui.options.width = Some(80);
                ui.options.jq = jq.map(str::to_owned);
                let Ok(mut list) = ui.list_shaped::<Person<'_>>(&Shape::default(), &[]) else {
                    continue;
                };
                list.push(&people[0]).unwrap();
                list.finish().unwrap();
                let text = out.text();
                let steers =
                    |c: char| c != '\n' && !sanitize(c.encode_utf8(&mut [0; 4])).starts_with(c);
                assert!(!text.contains(steers), "{format:?} {jq:?}: {text:?}");
                assert!(text.contains("52;c;eA=="), "{format:?} {jq:?}: {text:?}");
            }
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
