//! What a list is made of: columns, and rows that can be rendered in every form.

use std::fmt::{Display, Write};
use std::ops::Deref;

use jiff::Timestamp;
use serde::Serialize;

use crate::ui::{Message, Messages, msg};

/// Shown where a value is not known.
const UNKNOWN: &str = "–";

/// A column of a list of `R`.
pub struct Column<R> {
    /// The name in the CSV header, the same as the JSON field. A column without one is for a screen alone.
    pub key: &'static str,
    /// The id of the sentence that heads it in a table. A column without one is for scripts alone: no table shows it.
    pub title: &'static str,
    /// How it gives way on a screen that is too narrow for all.
    pub(in crate::ui) weight: Weight,
    /// Whether its text goes on below on a screen that is too narrow, instead of being cut.
    pub(in crate::ui) wraps: bool,
    in_json: bool,
    write: fn(&R, &mut Cell<'_>),
}

/// How a column gives way on a screen that is too narrow for all.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::ui) enum Weight {
    /// It is what a row is called by: never left out, and never cut.
    Key,
    /// It is left out before all of a smaller number; of one number the last goes first.
    Rank(u8),
    /// What it says stands in another column of the screen: only `--wide` shows it.
    Folded,
}

/// Of a column that says nothing about it.
const MIDDLE: u8 = 5;

/// What a row means at a glance, in a column one character wide. No mark stands for what its row does not say in words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sign {
    /// It is so, it went well.
    Good,
    /// It is not so, it failed.
    Bad,
    /// So it is, but not for long, or not all of it.
    Attention,
    /// Not known, or does not apply.
    None,
}

impl Sign {
    /// The character.
    pub fn mark(self) -> char {
        match self {
            Self::Good => '✓',
            Self::Bad => '✗',
            Self::Attention => '!',
            Self::None => '–',
        }
    }
}

impl From<Option<bool>> for Sign {
    fn from(is_so: Option<bool>) -> Self {
        match is_so {
            Some(true) => Self::Good,
            Some(false) => Self::Bad,
            None => Self::None,
        }
    }
}

impl<R> Column<R> {
    /// A column whose cells `write` writes.
    pub const fn new(key: &'static str, title: &'static str, write: fn(&R, &mut Cell<'_>)) -> Self {
        Self {
            key,
            title,
            weight: Weight::Rank(MIDDLE),
            wraps: false,
            in_json: true,
            write,
        }
    }

    /// A column that only a screen has, in place of those that are folded.
    pub const fn on_screen(title: &'static str, write: fn(&R, &mut Cell<'_>)) -> Self {
        Self::not_in_json("", title, write)
    }

    /// The column of marks, ahead of the others on a screen.
    pub const fn sign(write: fn(&R, &mut Cell<'_>)) -> Self {
        Self {
            weight: Weight::Key,
            ..Self::not_in_json("", "", write)
        }
    }

    /// The same as what a row is called by: a screen never cuts it.
    #[must_use]
    pub const fn whole(self) -> Self {
        Self {
            weight: Weight::Key,
            ..self
        }
    }

    /// The same with a rank: on a narrow screen the largest leaves first.
    #[must_use]
    pub const fn rank(self, rank: u8) -> Self {
        Self {
            weight: Weight::Rank(rank),
            ..self
        }
    }

    /// The same with a text that is read whole: where it finds no room, it goes on below.
    #[must_use]
    pub const fn wrapping(self) -> Self {
        Self {
            wraps: true,
            ..self
        }
    }

    /// The same left to `--wide`, as another column of the screen says it.
    #[must_use]
    pub const fn folded(self) -> Self {
        Self {
            weight: Weight::Folded,
            ..self
        }
    }

    /// A column that JSON does not have: it is computed, or JSON nests its value.
    pub const fn not_in_json(
        key: &'static str,
        title: &'static str,
        write: fn(&R, &mut Cell<'_>),
    ) -> Self {
        Self {
            in_json: false,
            ..Self::new(key, title, write)
        }
    }

    /// Whether scripts have it.
    pub(in crate::ui) fn is_for_scripts(&self) -> bool {
        !self.key.is_empty()
    }

    /// Whether a table has it that nobody asked columns of: on a screen or elsewhere.
    pub(in crate::ui) fn is_for_people(&self, on_screen: bool) -> bool {
        if on_screen {
            self.weight != Weight::Folded && (!self.title.is_empty() || !self.is_for_scripts())
        } else {
            !self.title.is_empty() && self.is_for_scripts()
        }
    }

    /// Whether its key is the name of a field of `object`, if it is to be one.
    pub(in crate::ui) fn is_field_of(&self, object: &serde_json::Value) -> bool {
        !self.is_for_scripts() || object.get(self.key).is_some() == self.in_json
    }

    /// Appends the value of a row as scripts read it: unescaped, empty for what is not known.
    pub(in crate::ui) fn plain(&self, row: &R, out: &mut String) {
        (self.write)(row, &mut Cell(Reader::Script(out)));
    }

    /// Appends the value of a row as people read it.
    pub(in crate::ui) fn shown(&self, row: &R, messages: &Messages, out: &mut String) {
        (self.write)(row, &mut Cell(Reader::Person(messages, out)));
    }

    /// The bytes by which a row is sorted by this column; none where the value is not known. Text without regard to
    /// case, false before true, fewer items before more, moments by their time.
    pub fn sort_key(&self, row: &R) -> Option<Vec<u8>> {
        let mut key = None;
        (self.write)(row, &mut Cell(Reader::Sort(&mut key)));
        key
    }
}

/// A renderable row. One of the two traits of the program.
///
/// A row may borrow from the page it came from: a list takes rows of any lifetime. JSON is what serde writes, CSV and
/// tables are what the columns write.
///
/// ```
/// use serde::Serialize;
/// use sspr::ui::{Column, Row};
///
/// #[derive(Serialize)]
/// struct Person<'page> {
///     name: &'page str,
///     registered: Option<bool>,
/// }
///
/// impl Row for Person<'_> {
///     fn columns<'c>() -> &'c [Column<Self>] {
///         const {
///             &[
///                 Column::new("name", "status-name", |row, cell| cell.text(row.name)),
///                 Column::new("registered", "status-registered", |row, cell| cell.flag(row.registered)),
///             ]
///         }
///     }
/// }
/// ```
pub trait Row: Serialize + Sized {
    /// The columns, in order.
    fn columns<'c>() -> &'c [Column<Self>]
    where
        Self: 'c;
}

/// The names of the columns of a row, as CSV and JSON have them.
pub fn columns<R: Row>() -> Vec<&'static str> {
    let columns = R::columns().iter();
    columns
        .filter(|column| column.is_for_scripts())
        .map(|column| column.key)
        .collect()
}

/// Who reads a cell.
enum Reader<'o> {
    Script(&'o mut String),
    Person(&'o Messages, &'o mut String),
    Sort(&'o mut Option<Vec<u8>>),
}

/// Takes the value of one cell in the form of whoever reads it. It is called for every cell of a million rows, so it
/// does not allocate where a script reads.
pub struct Cell<'o>(Reader<'o>);

impl Cell<'_> {
    /// The same text for everybody.
    pub fn text(&mut self, text: &str) {
        match &mut self.0 {
            Reader::Script(out) | Reader::Person(_, out) => out.push_str(text),
            Reader::Sort(key) => **key = Some(folded(text)),
        }
    }

    /// Text; empty where it is not known.
    pub fn text_or_blank(&mut self, text: Option<&str>) {
        if let Some(text) = text {
            self.text(text);
        }
    }

    /// Text; for people a dash where it is not known.
    pub fn text_or_dash(&mut self, text: Option<&str>) {
        match text {
            Some(text) => self.text(text),
            None => self.dash(),
        }
    }

    /// A number or a date.
    pub fn value(&mut self, value: impl Display) {
        match &mut self.0 {
            // Writing to a string cannot fail.
            Reader::Script(out) | Reader::Person(_, out) => drop(write!(out, "{value}")),
            Reader::Sort(key) => **key = Some(folded(&value.to_string())),
        }
    }

    /// A number or a date; empty where it is not known.
    pub fn value_or_blank(&mut self, value: Option<impl Display>) {
        if let Some(value) = value {
            self.value(value);
        }
    }

    /// `true` or `false`, for people a word of it; for them a dash where it is not known.
    pub fn flag(&mut self, flag: impl Into<Option<bool>>) {
        let Some(flag) = flag.into() else {
            return self.dash();
        };
        match &mut self.0 {
            Reader::Script(out) => out.push_str(truth(flag)),
            Reader::Person(messages, out) => out.push_str(&messages.text(&yes_or_no(flag))),
            Reader::Sort(key) => **key = Some(vec![u8::from(flag)]),
        }
    }

    /// `true` or `false` for everybody; empty where it is not known.
    pub fn plain_flag(&mut self, flag: impl Into<Option<bool>>) {
        self.text_or_blank(flag.into().map(truth));
    }

    /// A name of a closed set, for people in words.
    pub fn word(&mut self, name: &str, words: Message) {
        match &mut self.0 {
            Reader::Person(messages, out) => out.push_str(&messages.text(&words)),
            Reader::Script(_) | Reader::Sort(_) => self.text(name),
        }
    }

    /// Methods of somebody; for people by the names that `named` gives them, a dash where they are not known, and a word where
    /// there are none.
    pub fn methods<S: Deref<Target = str>>(
        &mut self,
        methods: Option<&[S]>,
        named: fn(&str) -> Option<Message>,
    ) {
        let Some(methods) = methods else {
            return self.dash();
        };
        match &mut self.0 {
            Reader::Script(out) => push_joined(methods, ";", out),
            Reader::Person(messages, out) if methods.is_empty() => {
                out.push_str(&messages.text(&msg!("status-none")));
            }
            Reader::Person(messages, out) => {
                let mut names: Vec<String> = Vec::with_capacity(methods.len());
                for method in methods {
                    let name = named(method)
                        .map_or_else(|| method.deref().to_owned(), |name| messages.text(&name));
                    // The service has several words for what people have one for.
                    if !names.contains(&name) {
                        names.push(name);
                    }
                }
                push_joined(&names, messages.comma(), out);
            }
            Reader::Sort(key) => {
                let mut bytes = (methods.len() as u64).to_be_bytes().to_vec();
                for method in methods {
                    bytes.extend_from_slice(&folded(method));
                    bytes.push(0);
                }
                **key = Some(bytes);
            }
        }
    }

    /// The mark of a row.
    pub fn sign(&mut self, sign: impl Into<Sign>) {
        if let Reader::Person(_, out) = &mut self.0 {
            out.push(sign.into().mark());
        }
    }

    /// Several names with something between them, the same for everybody.
    pub fn joined<S: Deref<Target = str>>(&mut self, items: &[S], separator: &str) {
        match &mut self.0 {
            Reader::Script(out) | Reader::Person(_, out) => push_joined(items, separator, out),
            Reader::Sort(key) => {
                let mut text = String::new();
                push_joined(items, separator, &mut text);
                **key = Some(folded(&text));
            }
        }
    }

    /// A moment as a service writes it; for people to the minute, and a dash where it is not known.
    pub fn moment(&mut self, moment: Option<&str>) {
        let Some(text) = moment else {
            return self.dash();
        };
        match &mut self.0 {
            Reader::Script(out) => out.push_str(text),
            Reader::Person(_, out) => {
                out.push_str(&text.get(..16).unwrap_or(text).replace('T', " "));
            }
            Reader::Sort(key) => {
                **key = Some(match text.parse::<Timestamp>() {
                    // Flipping the sign makes two's complement sort as bytes.
                    Ok(moment) => (moment.as_nanosecond() ^ i128::MIN).to_be_bytes().to_vec(),
                    Err(_) => folded(text),
                });
            }
        }
    }

    /// What people read in place of what scripts read.
    pub fn either(
        &mut self,
        plain: impl FnOnce(&mut Self),
        shown: impl FnOnce(&Messages) -> String,
    ) {
        match &mut self.0 {
            Reader::Person(messages, out) => out.push_str(&shown(messages)),
            Reader::Script(_) | Reader::Sort(_) => plain(self),
        }
    }

    /// Text that only people read.
    pub fn for_people(&mut self, text: &str) {
        if let Reader::Person(_, out) = &mut self.0 {
            out.push_str(text);
        }
    }

    fn dash(&mut self) {
        self.for_people(UNKNOWN);
    }
}

fn truth(flag: bool) -> &'static str {
    if flag { "true" } else { "false" }
}

fn yes_or_no(flag: bool) -> Message {
    if flag {
        msg!("status-yes")
    } else {
        msg!("status-no")
    }
}

fn folded(text: &str) -> Vec<u8> {
    text.to_lowercase().into_bytes()
}

fn push_joined<S: Deref<Target = str>>(items: &[S], separator: &str, out: &mut String) {
    for (index, item) in items.iter().enumerate() {
        if index > 0 {
            out.push_str(separator);
        }
        out.push_str(item);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Serialize)]
    struct Line {
        text: Option<&'static str>,
        flag: Option<bool>,
        methods: Option<&'static [&'static str]>,
        moment: Option<&'static str>,
    }

    impl Row for Line {
        fn columns<'c>() -> &'c [Column<Self>] {
            const {
                &[
                    Column::new("text", "", |row, cell| cell.text_or_dash(row.text)),
                    Column::new("flag", "", |row, cell| cell.flag(row.flag)),
                    Column::new("methods", "", |row, cell| {
                        cell.methods(row.methods, |_| None);
                    }),
                    Column::new("moment", "", |row, cell| cell.moment(row.moment)),
                ]
            }
        }
    }

    const NOTHING: Line = Line {
        text: None,
        flag: None,
        methods: None,
        moment: None,
    };

    #[test]
    fn what_is_not_known_is_empty_for_scripts_and_a_dash_for_people() {
        let messages = Messages::load(crate::ui::Language::En);
        for column in Line::columns() {
            let (mut plain, mut shown) = (String::new(), String::new());
            column.plain(&NOTHING, &mut plain);
            column.shown(&NOTHING, &messages, &mut shown);
            assert_eq!((plain.as_str(), shown.as_str()), ("", UNKNOWN));
            assert_eq!(column.sort_key(&NOTHING), None);
        }
    }

    #[test]
    fn a_cell_is_compared_by_what_it_means() {
        let text = |text| Line {
            text: Some(text),
            ..NOTHING
        };
        let flag = |flag| Line {
            flag: Some(flag),
            ..NOTHING
        };
        let methods = |methods| Line {
            methods: Some(methods),
            ..NOTHING
        };
        let moment = |moment| Line {
            moment: Some(moment),
            ..NOTHING
        };
        let key = |row: &Line| {
            let keys = Line::columns().iter().map(|column| column.sort_key(row));
            keys.flatten().next()
        };
        let pairs = [
            (text("anna"), text("Bo")),
            (text("Zoe"), text("Åsa")),
            (text("ÅSA A"), text("åsa b")),
            (flag(false), flag(true)),
            (methods(&["mobilePhone"]), methods(&["email", "fido2"])),
            (
                moment("2026-11-19T02:00:00Z"),
                moment("2026-11-19T02:00:00.5Z"),
            ),
            (
                moment("2026-11-19T03:00:00+02:00"),
                moment("2026-11-19T02:00:00Z"),
            ),
        ];
        for (less, more) in pairs {
            assert!(key(&less) < key(&more), "{:?} {:?}", key(&less), key(&more));
        }
        assert_eq!(key(&text("ANNA")), key(&text("anna")));
    }
}
