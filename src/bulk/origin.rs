//! Where the rows of a run come from, and how the same run is told from another.

use std::io;
use std::path::{Path, PathBuf};

use super::columns::Assignment;
use super::harvest::{self, Filter};
use super::intake::{self, Intake, Rejected, Source};
use super::journal::{Fingerprint, Journal, Subject};
use super::result;
use super::rules::Rules;
use super::words;
use crate::error::Error;
use crate::graph::Client;
use crate::sspr::bulk::row::Seed;
use crate::sspr::contact::phone::Country;
use crate::ui::Ui;

/// Where rows come from.
#[derive(Clone, Debug)]
pub enum Origin {
    /// Somebody gave them.
    Given(Source, Intake),
    /// The directory itself.
    Directory(Filter),
}

impl Origin {
    /// Reads the rows somebody gave, and says what was left out.
    ///
    /// # Errors
    /// As [`intake::read`].
    pub fn read(source: Source, map: &[Assignment], ui: &Ui) -> Result<Self, Error> {
        let intake = intake::read(&source, map)?;
        words::tell_intake(ui, &intake);
        Ok(Self::Given(source, intake))
    }

    /// What the run is about. Rows somebody gave are what they are; the directory is a different one every day, so a run
    /// out of it is known by what was asked for.
    pub fn subject(&self, tenant: String, country: Option<Country>, replace: bool) -> Subject {
        let mut input = Fingerprint::new();
        match self {
            Self::Given(_, intake) => {
                for byte in intake.digest {
                    input.add(&format!("{byte:02x}"));
                }
            }
            Self::Directory(filter) => {
                input.add("directory");
                for part in [&filter.group, &filter.department] {
                    input.add(if part.is_some() { "of" } else { "all" });
                    input.add(&part.as_deref().unwrap_or_default().to_lowercase());
                }
            }
        }
        let country = country.map(|country| format!("{country:?}"));
        input.add(country.as_deref().unwrap_or_default());
        Subject {
            tenant,
            input: input.finish(),
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
    /// As [`harvest::gather`].
    pub async fn rows(
        self,
        journal: Option<&mut Journal>,
        rules: &Rules,
        graph: &Client,
        ui: &Ui,
    ) -> Result<(Vec<Seed>, Vec<Rejected>), Error> {
        let filter = match self {
            Self::Given(_, intake) => return Ok((intake.seeds, intake.rejected)),
            Self::Directory(filter) => filter,
        };
        if let Some(seeds) = journal.and_then(Journal::take_seeds) {
            return Ok((seeds, Vec::new()));
        }
        let harvest = harvest::gather(&filter, rules, graph, ui).await?;
        words::tell_harvest(ui, &harvest);
        Ok((harvest.intake.seeds, harvest.intake.rejected))
    }
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
            (Origin::Directory(filter).subject("t".to_owned(), country, false)).input
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
