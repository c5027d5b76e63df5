//! `sspr import`: many people's contacts at once: read, check, show, ask, write, tell.

use std::path::PathBuf;

use crate::bulk::read::columns::Assignment;
use crate::bulk::read::from_directory::Filter;
use crate::bulk::read::origin::Origin;
use crate::bulk::{import, undo};
use crate::config::Feature;
use crate::context::Context;
use crate::error::{Error, Exit};
use crate::sspr::contact::phone::Country;
use crate::tabular::Source;
use crate::ui::{Refused, msg};

const EXAMPLES: &str = "\
Examples:
  # Check every row and show what would change
  sspr import people.csv --dry-run
  # The same, then ask, then write
  sspr import people.csv
  # National numbers are Swedish; do not ask
  sspr import people.csv --country SE --yes
  # The column `Cell` holds the mobile phones
  sspr import people.csv --map mobile=\"Cell\"
  # The contacts in the directory of users without a method
  sspr import --from-directory --dry-run
  # From a pipe; one JSON object at the end
  hr-export | sspr import - --yes -o json
  # Try the failed rows again
  sspr import people.result.csv
  # Remove what that run added
  sspr import --undo people.result.csv

To continue an interrupted run, run the same command again. Invalid rows are skipped and do not stop the others. The
result file has one row per input row and contains contacts; only you can read it.";

/// Flags of `sspr import`.
#[derive(Clone, Debug, clap::Args)]
#[command(
    after_help = EXAMPLES,
    override_usage = "\
sspr import [OPTIONS] <FILE>
       sspr import [OPTIONS] --from-directory
       sspr import [OPTIONS] --undo <RESULT>"
)]
pub struct Args {
    /// CSV or JSON with a user and contacts per row; `-` is stdin
    #[arg(value_name = "FILE", required_unless_present_any = ["undo", "from_directory"])]
    file: Option<PathBuf>,

    /// Use the phones and addresses in the directory, for members without a method that counts
    #[arg(long, conflicts_with_all = ["file", "map", "undo"])]
    from_directory: bool,

    /// Of members of this group, directly or through another: id, name or mail
    #[arg(long, value_name = "GROUP", requires = "from_directory", conflicts_with_all = ["file", "undo"])]
    group: Option<String>,

    /// Of members in this department
    #[arg(long, value_name = "NAME", requires = "from_directory", conflicts_with_all = ["file", "undo"])]
    department: Option<String>,

    /// Which column holds what: `mobile=Cell`; FIELD is user, mobile, alternateMobile, office or email
    #[arg(long, value_name = "FIELD=COLUMN")]
    map: Vec<Assignment>,

    /// The country of national numbers, two letters
    #[arg(long, value_name = "XX", value_parser = country)]
    country: Option<Country>,

    /// Replace a registered contact
    #[arg(long)]
    replace: bool,

    /// File for the result [default: beside the input, otherwise in the data folder; the summary shows where]
    #[arg(long, value_name = "FILE")]
    result: Option<PathBuf>,

    /// Remove what the run with this result added
    #[arg(long, value_name = "RESULT", conflicts_with_all = ["file", "map", "country", "replace"])]
    undo: Option<PathBuf>,

    /// Reason for the change; stored in the ledger
    #[arg(long, value_name = "TEXT")]
    reason: Option<String>,

    /// Show what would change and write nothing
    #[arg(long)]
    dry_run: bool,

    /// Write without asking
    #[arg(short, long)]
    yes: bool,
}

fn country(letters: &str) -> Result<Country, Refused> {
    Country::parse(&letters.to_ascii_uppercase())
        .ok_or_else(|| Refused::new(msg!("usage-reason-country")))
}

/// Runs the command.
///
/// # Errors
/// Whatever ends it early; what was written until then is in the journal, and the same command goes on.
pub async fn run(args: Args, context: &Context) -> Result<Exit, Error> {
    context.require(Feature::UserMethods)?;
    if let Some(path) = &args.undo {
        let options = undo::Options {
            result: args.result.as_deref(),
            dry_run: args.dry_run,
            yes: args.yes,
            reason: args.reason.as_deref(),
        };
        return undo::run(path, &options, context).await;
    }
    let origin = if args.from_directory {
        Origin::Directory(Filter {
            group: args.group,
            department: args.department,
        })
    } else {
        let source = Source::from(args.file.unwrap_or_default());
        Origin::read(source, &args.map, &context.ui)?
    };
    let options = import::Options {
        country: args.country,
        replace: args.replace,
        result: args.result.as_deref(),
        reason: args.reason.as_deref(),
        dry_run: args.dry_run,
        yes: args.yes,
    };
    import::run(origin, &options, context).await
}
