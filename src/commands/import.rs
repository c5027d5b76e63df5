//! `sspr import`: many people's contacts at once: read, check, show, ask, write, tell.

use std::path::{Path, PathBuf};
use std::pin::pin;
use std::time::Instant;

use anyhow::Context as _;

use crate::bulk::census::{self, Census};
use crate::bulk::columns::Assignment;
use crate::bulk::harvest::Filter;
use crate::bulk::intake::{Rejected, Source};
use crate::bulk::journal::{Failure, Journal};
use crate::bulk::origin::Origin;
use crate::bulk::report::{self, Report};
use crate::bulk::result;
use crate::bulk::rules::Rules;
use crate::bulk::run::{self, Book, Ended};
use crate::bulk::takeback;
use crate::bulk::tally::Tally;
use crate::bulk::warnings::warnings;
use crate::bulk::words;
use crate::bulk::work::Work;
use crate::config::Feature;
use crate::context::Context;
use crate::error::{Code, Error, Exit};
use crate::graph::Client;
use crate::sspr::bulk::row::Seed;
use crate::sspr::contact::phone::Country;
use crate::ui::{self, Format, msg};

const EXAMPLES: &str = "\
Examples:
  sspr import people.csv --dry-run              Check every row and show what would change
  sspr import people.csv                        The same, then ask, then write
  sspr import people.csv --country SE --yes     National numbers are Swedish; do not ask
  sspr import people.csv --map mobile=\"Cell\"    The column `Cell` holds the mobile phones
  sspr import --from-directory --dry-run        What the directory knows of people without a method
  hr-export | sspr import - --yes -o json       From a pipe; one JSON object at the end
  sspr import people.result.csv                 Try the rows again that failed
  sspr import --undo people.result.csv          Remove what that run added

A run that was cut short goes on where it stood: run the same command again. Rows that are wrong are left out and do
not stop the others. The result file has a row for each row of the input and holds contacts: only you can read it.";

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
    /// CSV or JSON with a user and contacts in each row; `-` reads stdin
    #[arg(value_name = "FILE", required_unless_present_any = ["undo", "from_directory"])]
    file: Option<PathBuf>,

    /// Take the phones and addresses that stand in the directory, of members who have no method that counts
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

    /// Put the contact in the place of another one that is registered
    #[arg(long)]
    replace: bool,

    /// Where the result goes [default: beside the input, else in the data directory; the end says where]
    #[arg(long, value_name = "FILE")]
    result: Option<PathBuf>,

    /// Remove what the run with this result added
    #[arg(long, value_name = "RESULT", conflicts_with_all = ["file", "map", "country", "replace"])]
    undo: Option<PathBuf>,

    /// Say why; kept in the ledger
    #[arg(long, value_name = "TEXT")]
    reason: Option<String>,

    /// Show what would change and write nothing
    #[arg(long)]
    dry_run: bool,

    /// Write without asking
    #[arg(short, long)]
    yes: bool,
}

fn country(letters: &str) -> Result<Country, String> {
    Country::parse(&letters.to_ascii_uppercase())
        .ok_or_else(|| "two letters of a country, like SE".to_owned())
}

/// Runs the command.
///
/// # Errors
/// Whatever ends it early; what was written until then is in the journal, and the same command goes on.
pub async fn run(args: Args, context: &Context) -> Result<Exit, Error> {
    context.require(Feature::UserMethods)?;
    if let Some(path) = &args.undo {
        let options = takeback::Options {
            result: args.result.as_deref(),
            dry_run: args.dry_run,
            yes: args.yes,
            reason: args.reason.as_deref(),
        };
        return takeback::run(path, &options, context).await;
    }
    let origin = if args.from_directory {
        Origin::Directory(Filter {
            group: args.group.clone(),
            department: args.department.clone(),
        })
    } else {
        let source = Source::from(args.file.clone().unwrap_or_default());
        Origin::read(source, &args.map, &context.ui)?
    };
    let graph = context.graph().await?;
    let tenant = match graph.organization().await? {
        Some(tenant) => tenant.id,
        // A sign-in that may not see the tenant still belongs to one.
        None => context.settings.tenant.value.clone(),
    };
    let subject = origin.subject(tenant, args.country, args.replace);
    let folder = context.places.data_dir.join("import");
    let mut journal = if args.dry_run {
        None
    } else {
        Journal::find(&folder, &subject)?
    };
    let place = place(args.result.as_deref(), &origin, journal.as_ref(), &folder)?;

    let rules = Rules::read(context, &graph).await;
    let from_directory = args.from_directory;
    let (seeds, rejected) = origin
        .rows(journal.as_mut(), &rules, &graph, &context.ui)
        .await?;
    let options = census::Options {
        country: args.country,
        replace: args.replace,
    };
    let settled = journal.as_ref().map(Journal::settled).unwrap_or_default();
    let census = census::check(&seeds, &settled, &rules, options, &graph, &context.ui).await?;
    let report_read = census.report_read;
    let mut work = gather(seeds, rejected, census);
    let book = Book {
        ledger: context.ledger(),
        reason: args.reason.as_deref(),
    };
    let mut resumed = 0;
    if let Some(journal) = &mut journal {
        work.iter_mut().for_each(|row| row.recall(journal));
        run::catch_up(&mut work, journal, book, &graph).await?;
        resumed = Tally::done_before(&work, journal);
    }
    let warnings = warnings(&work, &rules, report_read);
    words::tell_warnings(&context.ui, &warnings);

    let before = match &journal {
        Some(journal) => journal.capable(),
        None => report::capable(&work, |row| row.capability().before()),
    };
    let planned = Tally::expected(&work);
    let mut report = Report {
        dry_run: args.dry_run,
        tally: planned,
        capable_before: before,
        capable_after: report::capable(&work, |row| row.capability().after()),
        resumed,
        warnings: &warnings,
        result: None,
    };
    if args.dry_run {
        context
            .ui
            .document(&report, |messages| report::plan(messages, &work, &report))?;
        let none = planned.rows > 0 && planned.invalid == planned.rows;
        return Ok(if none { Exit::Partial } else { Exit::Done });
    }
    for line in report::plan(context.ui.messages(), &work, &report).lines() {
        context
            .ui
            .status(&msg!("enable-text", text = line.to_owned()));
    }
    let (contacts, users) = Tally::open(&work);
    if contacts > 0 {
        let question = msg!("import-question", contacts = contacts, users = users);
        if !args.yes && !context.ui.confirm(&question, "--yes", true)? {
            return Err(ui::Error::Cancelled.into());
        }
    } else {
        context.ui.status(&msg!("import-nothing"));
    }
    if work.is_empty() {
        // A result without rows would only be in the way.
        context
            .ui
            .document(&report, |messages| report::summary(messages, &report))?;
        return Ok(Exit::Done);
    }

    let resuming = journal.is_some();
    let mut journal = match journal {
        Some(journal) => journal,
        None => {
            let seeds: Vec<&Seed> = work.iter().map(Work::seed).collect();
            let keep = from_directory.then_some(&*seeds);
            Journal::begin(&folder, &subject, &place, before, keep)?
        }
    };
    if let Some(refusal) = write(&mut work, &mut journal, contacts, book, &graph, context).await? {
        // Nothing was written, so there is nothing to go on with.
        journal.finish()?;
        return Err(Error::failure(
            Code::AllForbidden,
            msg!("import-all-forbidden", text = refusal.detail),
        )
        .hint(msg!("import-all-forbidden-hint"))
        .request_id(refusal.request_id));
    }
    report.tally = Tally::of(&work);
    report.capable_after = report::capable(&work, Work::capable_now);
    // Whoever took the name meanwhile keeps it; what lies there for a run that goes on is its own.
    let place = if resuming {
        place
    } else {
        result::free(&place)
    };
    let messages = context.ui.messages();
    result::write(&place, work.iter().map(|row| row.row(messages)))
        .map_err(|error| result::unwritable(&place, &error))?;
    journal.finish()?;
    report.result = Some(&place);
    context
        .ui
        .document(&report, |messages| report::summary(messages, &report))?;
    if context.ui.options().format == Format::Table {
        report::tell_next(&report, &place, context);
    }
    Ok(if report.tally.invalid + report.tally.failed > 0 {
        Exit::Partial
    } else {
        Exit::Done
    })
}

/// Writes what is open, while saying how far it is. A refusal: the service allows none of it.
async fn write(
    work: &mut [Work],
    journal: &mut Journal,
    contacts: u64,
    book: Book<'_>,
    graph: &Client,
    context: &Context,
) -> Result<Option<Failure>, Error> {
    if contacts == 0 {
        return Ok(None);
    }
    let hold = context.stop.hold();
    let started = Instant::now();
    let progress = context.ui.progress(&msg!("import-writing"));
    progress.at(0, Some(contacts));
    let ended = {
        let mut running = pin!(run::write(
            work,
            journal,
            book,
            graph,
            &context.stop,
            |settled| {
                let seconds = started.elapsed().as_secs_f64().max(0.1);
                let rate = f64::from(u32::try_from(settled).unwrap_or(u32::MAX)) / seconds;
                progress.say(&msg!("import-writing-rate", rate = rate.round()));
                progress.at(settled, Some(contacts));
            }
        ));
        tokio::select! {
            biased;
            ended = &mut running => ended,
            () = context.stop.asked() => {
                context.ui.status(&msg!("import-stopping"));
                running.await
            }
        }
    };
    drop(progress);
    drop(hold);
    let (rows, done) = (
        work.len(),
        work.iter().filter(|row| row.is_settled()).count(),
    );
    match ended {
        Ok(Ended::Complete) => Ok(None),
        Ok(Ended::Forbidden(refusal)) => Ok(Some(refusal)),
        Ok(Ended::Stopped) => Err(Error::failure(
            Code::ImportStopped,
            msg!("import-stopped", done = done, rows = rows),
        )
        .hint(msg!("import-stopped-hint"))),
        Err(error) => {
            context
                .ui
                .status(&msg!("import-cut-short", done = done, rows = rows));
            Err(error)
        }
    }
}

/// Where the result will lie. An explicit name must be free, unless the unfinished run chose it.
fn place(
    asked: Option<&Path>,
    origin: &Origin,
    journal: Option<&Journal>,
    folder: &Path,
) -> Result<PathBuf, Error> {
    let chosen = journal.map(Journal::result);
    if let Some(asked) = asked {
        let asked = std::path::absolute(asked).with_context(|| asked.display().to_string())?;
        if asked.exists() && chosen != Some(asked.as_path()) {
            return Err(result::exists(&asked));
        }
        return Ok(asked);
    }
    if let Some(chosen) = chosen {
        return Ok(chosen.to_owned());
    }
    Ok(origin
        .result(folder)
        .with_context(|| folder.display().to_string())?)
}

/// All rows of the input in its order, those that could not be read among them.
fn gather(seeds: Vec<Seed>, rejected: Vec<Rejected>, census: Census) -> Vec<Work> {
    let mut work: Vec<(u64, Work)> = (seeds.into_iter())
        .zip(census.checked)
        .map(|(seed, checked)| {
            let row = seed.row;
            (
                row,
                Work::new(seed, checked.user, checked.verdict, checked.capability),
            )
        })
        .collect();
    work.extend(rejected.into_iter().map(|rejected| {
        let seed = Seed {
            row: rejected.row,
            user: rejected.user,
            cells: [const { None }; 4],
        };
        let verdict = Err(rejected.objection);
        let work = Work::new(seed, None, verdict, Default::default());
        (rejected.row, work)
    }));
    work.sort_by_key(|(row, _)| *row);
    work.into_iter().map(|(_, work)| work).collect()
}
