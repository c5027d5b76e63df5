//! Where the rows of a run come from, and how the same run is told from another.

use std::io;
use std::path::{Path, PathBuf};

use super::columns::{Assignment, listed};
use super::from_directory::{self, DirectoryRows, Filter};
use super::rows;
use super::sink::{Input, Rejected};
use crate::bulk::check::rules::Rules;
use crate::bulk::journal::{Fingerprint, Journal, RunKey};
use crate::bulk::result;
use crate::error::Error;
use crate::graph::Client;
use crate::sspr::bulk::row::InputRow;
use crate::sspr::contact::phone::Country;
use crate::tabular::Source;
use crate::ui::{Ui, msg};

/// Where rows come from.
#[derive(Clone, Debug)]
pub enum Origin {
    /// Somebody gave them.
    Given(Source, Input),
    /// The directory itself.
    Directory(Filter),
}

impl Origin {
    /// Reads the rows somebody gave, and says what was left out.
    ///
    /// # Errors
    /// As [`rows::read`].
    pub fn read(source: Source, map: &[Assignment], ui: &Ui) -> Result<Self, Error> {
        let input = rows::read(&source, map)?;
        tell_input(ui, &input);
        Ok(Self::Given(source, input))
    }

    /// What the run is about. Rows somebody gave are what they are; the directory is a different one every day, so a run
    /// out of it is known by what was asked for.
    pub fn run_key(&self, tenant: String, country: Option<Country>, replace: bool) -> RunKey {
        let mut asked = Fingerprint::new();
        match self {
            Self::Given(_, input) => {
                for byte in input.digest {
                    asked.add(&format!("{byte:02x}"));
                }
            }
            Self::Directory(filter) => {
                asked.add("directory");
                for part in [&filter.group, &filter.department] {
                    asked.add(if part.is_some() { "of" } else { "all" });
                    asked.add(&part.as_deref().unwrap_or_default().to_lowercase());
                }
            }
        }
        let country = country.map(|country| format!("{country:?}"));
        asked.add(country.as_deref().unwrap_or_default());
        RunKey {
            tenant,
            input: asked.finish(),
            replace,
        }
    }

    /// Where the result lies when nobody says so: beside the input, else in `folder`.
    ///
    /// # Errors
    /// The current directory cannot be told.
    pub fn result(&self, folder: &Path) -> io::Result<PathBuf> {
        Ok(match self {
            Self::Given(Source::File(path), _) => {
                result::beside(&std::path::absolute(path)?, "result")
            }
            Self::Given(Source::Stdin, _) => result::free(&folder.join("stdin.result.csv")),
            Self::Directory(_) => result::free(&folder.join("directory.result.csv")),
        })
    }

    /// The rows to check, and those that cannot be. An unfinished run out of the directory goes on with its own rows: who
    /// got a method from it is not among those the directory would give now.
    ///
    /// # Errors
    /// As [`from_directory::read`].
    pub async fn rows(
        self,
        journal: Option<&mut Journal>,
        rules: &Rules,
        graph: &Client,
        ui: &Ui,
    ) -> Result<(Vec<InputRow>, Vec<Rejected>), Error> {
        let filter = match self {
            Self::Given(_, input) => return Ok((input.rows, input.rejected)),
            Self::Directory(filter) => filter,
        };
        if let Some(input_rows) = journal.and_then(Journal::take_input_rows) {
            return Ok((input_rows, Vec::new()));
        }
        let found = from_directory::read(&filter, rules, graph, ui).await?;
        tell_directory_rows(ui, &found);
        Ok((found.input.rows, found.input.rejected))
    }
}

/// Says once what was left out of the input.
fn tell_input(ui: &Ui, input: &Input) {
    if input.guessed {
        ui.warn(&msg!("import-windows-1252"));
    }
    for column in &input.lost {
        ui.warn(&msg!("import-lost-values", column = column.clone()));
    }
    if input.places > 0 {
        ui.warn(&msg!("import-places", count = input.places));
    }
    if !input.unknown.is_empty() {
        let columns = listed(&input.unknown);
        ui.warn(&msg!("import-unknown-columns", columns = columns));
    }
    match input.done_before {
        Some(done) => ui.status(&msg!("import-done-before", count = done)),
        None if input.rows.is_empty() && input.rejected.is_empty() => {
            ui.warn(&msg!("import-no-rows"));
        }
        None => {}
    }
}

/// Says what the directory gave and what it did not.
fn tell_directory_rows(ui: &Ui, found: &DirectoryRows) {
    ui.status(&msg!(
        "import-from-directory",
        count = found.input.rows.len()
    ));
    ui.status(&msg!(
        "import-from-directory-left-out",
        registered = found.registered,
        unreachable = found.unreachable
    ));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_run_out_of_the_directory_is_known_by_what_was_asked_for() {
        let name = |group: Option<&str>, department: Option<&str>, country: Option<&str>| {
            let filter = Filter {
                group: group.map(str::to_owned),
                department: department.map(str::to_owned),
            };
            let country = country.and_then(Country::parse);
            (Origin::Directory(filter).run_key("t".to_owned(), country, false)).input
        };
        let all = [
            name(None, None, None),
            name(Some("a"), None, None),
            name(None, Some("a"), None),
            name(Some(""), None, None),
            name(None, None, Some("SE")),
        ];
        for (index, one) in all.iter().enumerate() {
            assert!(!all[..index].contains(one), "{index}");
        }
        assert_eq!(
            name(Some("Pilot"), None, None),
            name(Some("pilot"), None, None)
        );
    }
}
