//! `sspr policy deadlines`: what Microsoft ends or changes, when, for whom, and where that stands.

use jiff::Zoned;
use jiff::civil::Date;

use crate::context::Context;
use crate::error::{Error, Exit};
use crate::policy;

/// Flags of `sspr policy deadlines`.
#[derive(Clone, Debug, clap::Args)]
#[command(after_help = "\
Examples:
  # What has come and what is to come for this tenant
  sspr policy deadlines
  # The same for programs, with clouds and sources
  sspr policy deadlines -o json
  # As it will be on a day to come
  sspr policy deadlines --as-of 2027-06-30
  # Say that the tenant has a telephony provider of its own
  sspr profile set telephony=own

The tenant is not read: the cloud and the telephony come from the profile.")]
pub(super) struct Deadlines {
    /// As of this day (default: today)
    #[arg(long, value_name = "DATE")]
    as_of: Option<Date>,
}

impl Deadlines {
    pub(super) fn run(&self, context: &Context) -> Result<Exit, Error> {
        let today = self.as_of.unwrap_or_else(|| Zoned::now().date());
        policy::deadlines(today, context)?;
        Ok(Exit::Done)
    }
}
