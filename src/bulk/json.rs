//! Rows as JSON: an array of objects, or an object a line. An object may leave out what it has nothing for.

use std::fmt;
use std::io::{self, BufRead, Read};

use serde::de::{self, Deserializer, SeqAccess, Visitor};
use serde_json::{Map, Value};

use super::columns::{Assignment, Field, Layout};
use super::intake::{Sink, broken, no_contact_column};
use crate::error::{Code, Error};
use crate::sspr::bulk::row::{Flaw, Reason, Slot};
use crate::sspr::bulk::spreadsheet::unguarded;
use crate::ui::msg;

/// An object a line.
pub(super) fn lines(
    mut input: impl BufRead,
    map: &[Assignment],
    sink: &mut Sink,
) -> Result<(), Error> {
    let mut objects = Objects::new(map);
    let mut line = Vec::new();
    loop {
        line.clear();
        if input.read_until(b'\n', &mut line).map_err(broken)? == 0 {
            return objects.finish(sink);
        }
        if line.trim_ascii().is_empty() {
            continue;
        }
        match serde_json::from_slice(&line) {
            Ok(value) => objects.take(value, sink)?,
            Err(error) => {
                sink.row += 1;
                sink.reject(
                    "",
                    Reason::Unreadable,
                    Flaw::Words(error.to_string().into()),
                );
            }
        }
    }
}

/// One array of objects.
pub(super) fn array(input: impl Read, map: &[Assignment], sink: &mut Sink) -> Result<(), Error> {
    let mut objects = Objects::new(map);
    let mut stopped = None;
    let mut document = serde_json::Deserializer::from_reader(io::BufReader::new(input));
    let read = document
        .deserialize_seq(Each(|value| {
            objects.take(value, sink).map_err(|error| {
                stopped = Some(error);
            })
        }))
        .and_then(|()| document.end());
    match (read, stopped) {
        (_, Some(error)) => Err(error),
        (Ok(()), None) => objects.finish(sink),
        (Err(error), None) if error.is_io() => Err(broken(error.into())),
        (Err(error), None) => Err(not_json(error.to_string())),
    }
}

fn not_json(reason: String) -> Error {
    Error::failure(Code::InputNotJson, msg!("import-not-json", reason = reason))
}

struct Each<F>(F);

impl<'de, F: FnMut(Value) -> Result<(), ()>> Visitor<'de> for Each<F> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an array of objects")
    }

    fn visit_seq<A: SeqAccess<'de>>(mut self, mut values: A) -> Result<(), A::Error> {
        while let Some(value) = values.next_element()? {
            (self.0)(value).map_err(|()| de::Error::custom("stopped"))?;
        }
        Ok(())
    }
}

/// Takes one object after the other; most have the keys of the one before.
struct Objects<'a> {
    map: &'a [Assignment],
    keys: Vec<String>,
    layout: Layout,
    /// Whether any object had somebody to be about, and something to reach them by.
    any_user: bool,
    any_contact: bool,
}

impl<'a> Objects<'a> {
    fn new(map: &'a [Assignment]) -> Self {
        Self {
            map,
            keys: Vec::new(),
            layout: Layout::default(),
            any_user: false,
            any_contact: false,
        }
    }

    fn take(&mut self, value: Value, sink: &mut Sink) -> Result<(), Error> {
        sink.row += 1;
        let Value::Object(object) = value else {
            let flaw = Flaw::Words("not a JSON object".into());
            sink.reject("", Reason::Unreadable, flaw);
            return Ok(());
        };
        if !object.keys().eq(&self.keys) {
            self.keys = object.keys().cloned().collect();
            self.layout = Layout::of_object(&self.keys, self.map)?;
            self.any_user |= self.layout.column(Field::User).is_some();
            self.any_contact |= self.layout.has_contacts();
            sink.unknown(self.layout.unknown(&self.keys));
        }
        let cell = |index: Option<usize>| match index.and_then(|index| self.keys.get(index)) {
            Some(key) => text(&object, key),
            None => Ok(String::new()),
        };
        let user = cell(self.layout.column(Field::User));
        let mut texts = [const { String::new() }; 4];
        let mut wrong = None;
        for slot in Slot::ALL {
            match cell(self.layout.column(Field::Contact(slot))) {
                Ok(found) => texts[slot as usize] = found,
                Err(key) => wrong = Some(key),
            }
        }
        let wrong = wrong.or_else(|| user.as_ref().err().cloned());
        let user = user.unwrap_or_default();
        if let Some(key) = wrong {
            let flaw = Flaw::Words(format!("`{key}` is neither text nor a number").into());
            sink.reject(&user, Reason::Unreadable, flaw);
            return Ok(());
        }
        let outcome = self
            .layout
            .outcome
            .map(|at| cell(Some(at)).unwrap_or_default());
        let texts = [&*texts[0], &*texts[1], &*texts[2], &*texts[3]];
        sink.take(&user, texts, outcome.as_deref());
        Ok(())
    }

    /// Rows of which none says whom it is about are a question of columns, not of rows.
    fn finish(self, sink: &Sink) -> Result<(), Error> {
        if sink.row == 0 {
            return Ok(());
        }
        if self.keys.is_empty() {
            return Err(not_json("no row is an object".to_owned()));
        }
        if !self.any_user {
            return Err(Layout::find(&self.keys, &[])
                .map_or_else(|error| error, |_| no_contact_column(&self.keys)));
        }
        if !self.any_contact {
            return Err(no_contact_column(&self.keys));
        }
        Ok(())
    }
}

/// What stands under a key: text, a number, nothing, or the first of several.
fn text(object: &Map<String, Value>, key: &str) -> Result<String, String> {
    fn plain(value: &Value) -> Option<String> {
        match value {
            Value::Null => Some(String::new()),
            Value::String(text) => Some(unguarded(text).to_owned()),
            Value::Number(number) => Some(number.to_string()),
            _ => None,
        }
    }
    let found = match object.get(key) {
        Some(Value::Array(values)) => values.first().map_or(Some(String::new()), plain),
        Some(value) => plain(value),
        None => Some(String::new()),
    };
    found.ok_or_else(|| key.to_owned())
}
