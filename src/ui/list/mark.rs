//! Whose data this is, when one command runs for several tenants: every object and row names its profile.

use std::io;
use std::sync::PoisonError;

use serde::Serialize;

use crate::ui::{Error, Format, Report, Ui, append_json, list::csv};

/// The column and the JSON key.
const KEY: &str = "profile";

/// The profile that data is of, and whether the head that all of them share is written.
#[derive(Clone, Debug, Default)]
pub(in crate::ui) struct Mark {
    profile: Option<String>,
    headed: bool,
}

/// A piece of the result.
#[derive(Serialize)]
struct Piece<'a, T> {
    profile: &'a str,
    result: &'a T,
}

/// What closes a profile.
#[derive(Serialize)]
struct End<'a> {
    profile: &'a str,
    exit: u8,
    error: Option<&'a Report>,
}

impl Mark {
    pub(in crate::ui) fn is_set(&self) -> bool {
        self.profile.is_some()
    }

    /// The profile.
    pub(in crate::ui) fn name(&self) -> Option<&str> {
        self.profile.as_deref()
    }

    /// Whether a CSV header is still to be written.
    pub(in crate::ui) fn wants_head(&self) -> bool {
        !(self.is_set() && self.headed)
    }

    /// Appends the leading column of the CSV header.
    pub(in crate::ui) fn head(&self, out: &mut Vec<u8>) {
        if self.is_set() {
            out.extend_from_slice(KEY.as_bytes());
            out.push(b',');
        }
    }

    /// Appends the leading cell of a CSV row.
    pub(in crate::ui) fn cell(&self, out: &mut Vec<u8>) {
        if let Some(profile) = &self.profile {
            csv::cell(profile, out);
            out.push(b',');
        }
    }

    /// Appends `value` as an object on one line that names the profile; says whether there is one to name.
    pub(in crate::ui) fn json<T: Serialize>(
        &self,
        value: &T,
        out: &mut Vec<u8>,
    ) -> io::Result<bool> {
        let Some(profile) = &self.profile else {
            return Ok(false);
        };
        let piece = Piece {
            profile,
            result: value,
        };
        append_json(out, &piece)?;
        Ok(true)
    }
}

impl Ui {
    /// From here on all data is of this profile.
    pub fn begin_profile(&self, name: &str) {
        let mut mark = self.mark.lock().unwrap_or_else(PoisonError::into_inner);
        mark.profile = Some(name.to_owned());
    }

    /// Ends the profile begun before; in the JSON forms with a line that says how: its data is whole.
    ///
    /// # Errors
    /// [`Error::Output`] when stdout cannot be written.
    pub fn end_profile(&self, exit: u8, error: Option<&Report>) -> Result<(), Error> {
        let profile = self
            .mark
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .profile
            .take();
        let json = matches!(self.options.format, Format::Json | Format::Jsonl);
        let Some(profile) = profile.filter(|_| json) else {
            return Ok(());
        };
        let end = End {
            profile: &profile,
            exit,
            error,
        };
        let mut line = Vec::new();
        append_json(&mut line, &end)?;
        self.print(&String::from_utf8_lossy(&line))
    }

    pub(in crate::ui) fn marked(&self) -> Mark {
        self.mark
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clone()
    }

    /// Whether what is said now is of one of several profiles.
    pub fn is_one_of_several(&self) -> bool {
        self.marked().is_set()
    }

    pub(in crate::ui) fn head_is_written(&self) {
        self.mark
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .headed = true;
    }
}
