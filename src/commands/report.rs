//! `sspr report`: a page to look at, for one tenant or several.

use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError};

use clap::ValueHint;

use crate::context::Context;
use crate::error::{Error, Exit};
use crate::report::{self, Form, Wanted};
use crate::sspr::report::coverage;
use crate::sspr::report::overview::Overview;
use crate::ui::{Format, Messages, Refused, Ui, msg};

const EXAMPLES: &str = "\
Examples:
  # Who can reset, why others cannot, the trend
  sspr report --out sspr.html
  # The same as Markdown, for a pull request
  sspr report --out sspr.md
  # Every figure in it, for a script
  sspr report -o json
  # All tenants on one page, side by side on top
  sspr report --all-profiles --out all.html
  # With the figures of earlier reports in this folder
  sspr report --goal 98 --history figures
  # With acts that nobody was verified for, by the ledgers of the desk
  sspr report --ledger desk/ --out sspr.html
  # Without names of tenants, departments, countries and users
  sspr report --anonymous --out public.html

The HTML file is self-contained: it has no scripts and loads nothing. Each report stores its figures, without names,
and the next one shows the trend and when the goal will be reached.";

/// Flags of `sspr report`.
#[derive(Clone, Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
pub struct Args {
    /// Write the page to this file; its extension sets the format: .html, .md (default: Markdown on stdout)
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    out: Option<PathBuf>,

    /// Format of the page
    #[arg(long, value_enum, value_name = "FORM")]
    format: Option<Form>,

    /// Target percentage of the users in scope who can reset
    #[arg(long, value_name = "PERCENT", default_value = "95", value_parser = percent)]
    goal: f64,

    /// Store the figures of reports in this folder (default: the data folder)
    #[arg(long, value_name = "DIR", value_hint = ValueHint::DirPath)]
    history: Option<PathBuf>,

    /// Hold acts on users against this ledger, or those in this folder; repeatable [default: the one of this machine]
    #[arg(long, value_name = "FILE", value_hint = ValueHint::AnyPath)]
    ledger: Vec<PathBuf>,

    /// Leave out the names of tenants, departments, countries and users
    #[arg(long)]
    anonymous: bool,

    /// What several profiles gave, for one page.
    #[arg(skip)]
    gathered: Gathered,
}

/// The tenants read so far, each by its profile.
type Gathered = Arc<Mutex<Vec<(String, Overview)>>>;

impl Args {
    fn form(&self) -> Form {
        let is_markdown = |path: &PathBuf| {
            (path.extension()).is_some_and(|end| {
                end.eq_ignore_ascii_case("md") || end.eq_ignore_ascii_case("markdown")
            })
        };
        match (self.format, &self.out) {
            (Some(form), _) => form,
            (None, Some(path)) if !is_markdown(path) => Form::Html,
            (None, _) => Form::Markdown,
        }
    }

    /// Writes the page to stdout, or where the global `--out` has put a file in its place.
    fn write(&self, tenants: &[(Option<String>, Overview)], ui: &Ui) -> Result<(), Error> {
        // A command names the profile, which may be the tenant's name.
        let nameless = Messages::load(ui.language());
        let messages = if self.anonymous {
            &nameless
        } else {
            ui.messages()
        };
        let page = report::page(tenants, self.form(), messages)?;
        Ok(ui.file(page.as_bytes())?)
    }

    /// Writes the one page of what several profiles gave.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub fn conclude(&self, ui: &Ui) -> Result<(), Error> {
        let gathered =
            std::mem::take(&mut *self.gathered.lock().unwrap_or_else(PoisonError::into_inner));
        if gathered.is_empty() {
            return Ok(());
        }
        let tenants: Vec<_> = gathered
            .into_iter()
            .map(|(profile, overview)| ((!self.anonymous).then_some(profile), overview))
            .collect();
        self.write(&tenants, ui)
    }
}

/// A goal in per cent.
fn percent(text: &str) -> Result<f64, Refused> {
    coverage::threshold(text).map_err(|_| Refused::new(msg!("usage-reason-percent")))
}

/// Runs the command.
///
/// # Errors
/// Whatever ends it early.
pub async fn run(args: Args, context: &Context) -> Result<Exit, Error> {
    let graph = context.graph().await?;
    let wanted = Wanted {
        goal: args.goal,
        history: (args.history.clone())
            .or_else(|| Some(context.places.data_dir().ok()?.join("reports"))),
        anonymous: args.anonymous,
        ledgers: args.ledger.clone(),
    };
    let overview = report::read(&wanted, &graph, context).await?;
    let ui = &context.ui;
    if let Format::Json | Format::Jsonl = ui.options().format {
        ui.document(&overview, |_| String::new())?;
    } else if ui.is_one_of_several() {
        let mut gathered = args.gathered.lock().unwrap_or_else(PoisonError::into_inner);
        gathered.push((context.settings.profile.clone(), overview));
    } else {
        let name = overview.tenant.display_name.clone();
        args.write(&[(name, overview)], ui)?;
    }
    Ok(Exit::Done)
}
