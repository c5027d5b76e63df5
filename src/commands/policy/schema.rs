//! `sspr policy schema`: what editors and programs check a file of settings, or a plan, by.

use crate::context::Context;
use crate::error::{Error, Exit};
use crate::policy;

/// Flags of `sspr policy schema`.
#[derive(Clone, Debug, clap::Args)]
#[command(after_help = "\
Examples:
  # What editors complete and check a file of settings by
  sspr policy schema --out policy.schema.json
  # What `sspr policy plan -o json` prints
  sspr policy schema plan --out plan.schema.json")]
pub(super) struct Schema {
    /// Of what
    #[arg(value_enum, default_value_t)]
    of: Of,
}

/// What a schema is of.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, clap::ValueEnum)]
enum Of {
    /// A file of settings.
    #[default]
    Settings,
    /// What `policy plan -o json` prints.
    Plan,
}

impl Schema {
    pub(super) fn run(&self, context: &Context) -> Result<Exit, Error> {
        let schema = match self.of {
            Of::Settings => policy::of_file(),
            Of::Plan => policy::of_plan(),
        };
        context.ui.json(&schema)?;
        Ok(Exit::Done)
    }
}
