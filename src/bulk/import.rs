//! `import` from the first row to the last sentence: read, check, show, ask, write, tell.

use anyhow::Context as _;
use std::path::{Path, PathBuf};
use std::time::Instant;

use super::check::rules::Rules;
use super::check::validate::{self, Validated, validate};
use super::check::warnings::{Warning, warnings};
use super::counts::RowCounts;
use super::journal::{Failure, Journal};
use super::planned_row::PlannedRow;
use super::read::origin::Origin;
use super::read::sink::Rejected;
use super::report::{self, Report};
use super::result;
use super::write::run::{self, Ended, LedgerDefaults};
use crate::context::{Context, log_plan};
use crate::error::{Code, Error, Exit};
use crate::graph::{Client, Workload};
use crate::sspr::bulk::row::InputRow;
use crate::sspr::contact::phone::Country;
use crate::ui::{Format, msg};

/// How rows are to be imported.
#[derive(Clone, Copy, Debug)]
pub struct Options<'a> {
    /// The country of national numbers; else each user's own.
    pub country: Option<Country>,
    /// Whether another contact may be replaced.
    pub replace: bool,
    /// Where the result goes; else beside the input.
    pub result: Option<&'a Path>,
    /// Why; kept in the ledger.
    pub reason: Option<&'a str>,
    /// Whether writing is ruled out.
    pub dry_run: bool,
    /// Whether nobody need be asked.
    pub yes: bool,
}

/// Imports rows. A run that was cut short is gone on with by its journal.
///
/// # Errors
/// Whatever ends it early; what was written until then is in the journal.
pub async fn run(origin: Origin, options: &Options<'_>, context: &Context) -> Result<Exit, Error> {
    let graph = context.graph().await?;
    let tenant = match graph.organization().await? {
        Some(tenant) => tenant.id,
        // A sign-in that may not see the tenant still belongs to one.
        None => context.settings.tenant.value.clone(),
    };
    let run_key = origin.run_key(tenant, options.country, options.replace);
    let folder = context.places.data_dir()?.join("import");
    let mut journal = if options.dry_run {
        None
    } else {
        Journal::find(&folder, &run_key)?
    };
    let place = place(options.result, &origin, journal.as_ref(), &folder)?;
    let keeps_rows = matches!(origin, Origin::Directory(_));
    let import = Import {
        options,
        graph: &graph,
        context,
        defaults: LedgerDefaults {
            ledger: context.ledger(),
            reason: options.reason,
        },
    };
    let (mut planned, warnings) = import.check(origin, journal.as_mut()).await?;
    let mut report = import.report(&planned, &warnings, journal.as_ref());
    if options.dry_run {
        return import.tell_dry_run(&planned, &report);
    }
    let contacts = import.confirm(&planned, &report)?;
    if planned.is_empty() {
        // A result without rows would only be in the way.
        import.tell(&report)?;
        return Ok(Exit::Done);
    }
    let resuming = journal.is_some();
    let mut journal = match journal {
        Some(journal) => journal,
        None => {
            let rows: Vec<&InputRow> = planned.iter().map(PlannedRow::input_row).collect();
            let keep = keeps_rows.then_some(&*rows);
            Journal::begin(&folder, &run_key, &place, report.capable_before, keep)?
        }
    };
    if let Some(refusal) = import.write(&mut planned, &mut journal, contacts).await? {
        // Nothing was written, so there is nothing to go on with.
        journal.finish()?;
        return Err(all_forbidden(refusal));
    }
    // Whoever took the name meanwhile keeps it; what lies there for a run that goes on is its own.
    let place = if resuming {
        place
    } else {
        result::free(&place)
    };
    report.counts = RowCounts::of(&planned);
    report.capable_after = report::capable(&planned, PlannedRow::capable_now);
    report.result = Some(&place);
    import.finish(&planned, journal, &report, &place)
}

struct Import<'a> {
    options: &'a Options<'a>,
    graph: &'a Client,
    context: &'a Context,
    defaults: LedgerDefaults<'a>,
}

impl Import<'_> {
    /// Reads the rows and holds them against the directory, and against what an unfinished run has done.
    async fn check(
        &self,
        origin: Origin,
        mut journal: Option<&mut Journal>,
    ) -> Result<(Vec<PlannedRow>, Vec<Warning>), Error> {
        let (graph, ui) = (self.graph, &self.context.ui);
        let rules = Rules::read(self.context, graph).await;
        let (rows, rejected) = origin
            .rows(journal.as_deref_mut(), &rules, graph, ui)
            .await?;
        let options = validate::Options {
            country: self.options.country,
            replace: self.options.replace,
        };
        let settled = journal.as_deref().map(Journal::settled).unwrap_or_default();
        let validated = validate(&rows, &settled, &rules, options, graph, ui).await?;
        let report_read = validated.report_read;
        let mut planned = gather(rows, rejected, validated);
        if let Some(journal) = journal {
            planned.iter_mut().for_each(|row| row.recall(journal));
            run::catch_up(&mut planned, journal, graph).await?;
        }
        let warnings = warnings(&planned, &rules, report_read);
        report::tell_warnings(ui, &warnings);
        Ok((planned, warnings))
    }

    /// What is going to be.
    fn report<'w>(
        &self,
        planned: &[PlannedRow],
        warnings: &'w [Warning],
        journal: Option<&Journal>,
    ) -> Report<'w> {
        Report {
            dry_run: self.options.dry_run,
            counts: RowCounts::expected(planned),
            capable_before: match journal {
                Some(journal) => journal.capable(),
                None => report::capable(planned, |row| row.capability().before()),
            },
            capable_after: report::capable(planned, |row| row.capability().after()),
            resumed: journal.map_or(0, |journal| RowCounts::done_before(planned, journal)),
            warnings,
            result: None,
        }
    }

    fn tell_dry_run(&self, planned: &[PlannedRow], report: &Report<'_>) -> Result<Exit, Error> {
        self.context
            .ui
            .document(report, |messages| report::plan(messages, planned, report))?;
        let none = report.counts.rows > 0 && report.counts.invalid == report.counts.rows;
        Ok(if none { Exit::Partial } else { Exit::Done })
    }

    /// Shows what is going to be and asks; gives back how many contacts are to be written.
    fn confirm(&self, planned: &[PlannedRow], report: &Report<'_>) -> Result<u64, Error> {
        let ui = &self.context.ui;
        for line in report::plan(ui.messages(), planned, report).lines() {
            ui.status(&msg!("enable-text", text = line.to_owned()));
        }
        let (contacts, users) = RowCounts::open(planned);
        if contacts == 0 {
            ui.status(&msg!("import-nothing"));
        } else if !self.options.yes {
            let question = msg!("import-question", contacts = contacts, users = users);
            ui.agree(&question, "--yes")?;
        }
        Ok(contacts)
    }

    /// Writes what is open, while saying how far it is. A refusal: the service allows none of it.
    async fn write(
        &self,
        planned: &mut [PlannedRow],
        journal: &mut Journal,
        contacts: u64,
    ) -> Result<Option<Failure>, Error> {
        if contacts == 0 {
            return Ok(None);
        }
        let ended = self.write_until_stopped(planned, journal, contacts).await;
        let (rows, done) = (
            planned.len(),
            planned.iter().filter(|row| row.is_settled()).count(),
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
                let ui = &self.context.ui;
                ui.status(&msg!("import-cut-short", done = done, rows = rows));
                Err(error)
            }
        }
    }

    /// A person who asks it to stop is told at once; the batches on their way are still answered.
    async fn write_until_stopped(
        &self,
        planned: &mut [PlannedRow],
        journal: &mut Journal,
        contacts: u64,
    ) -> Result<Ended, Error> {
        let Context { ui, stop, .. } = self.context;
        let _hold = stop.hold();
        let started = Instant::now();
        let progress = ui.progress(&msg!("import-writing"));
        let plan = self.graph.plan(Workload::contacts(contacts));
        log_plan(ui, "import, the writes", plan);
        ui.expect(contacts, plan.time);
        progress.at(0, Some(contacts));
        let told = |settled| {
            let seconds = started.elapsed().as_secs_f64().max(0.1);
            let rate = f64::from(u32::try_from(settled).unwrap_or(u32::MAX)) / seconds;
            progress.say(&msg!("import-writing-rate", rate = rate.round()));
            progress.at(settled, Some(contacts));
        };
        let writing = run::write(planned, journal, self.defaults, self.graph, stop, told);
        // On the heap: it holds every batch on its way.
        let mut writing = Box::pin(writing);
        tokio::select! {
            biased;
            ended = &mut writing => ended,
            () = stop.asked() => {
                ui.status(&msg!("import-stopping"));
                writing.await
            }
        }
    }

    /// Writes the result; then the journal goes.
    fn finish(
        &self,
        planned: &[PlannedRow],
        journal: Journal,
        report: &Report<'_>,
        place: &Path,
    ) -> Result<Exit, Error> {
        let ui = &self.context.ui;
        let messages = ui.messages();
        result::write(place, planned.iter().map(|row| row.row(messages)))
            .map_err(|error| result::unwritable(place, &error))?;
        journal.finish()?;
        self.tell(report)?;
        if ui.options().format == Format::Table {
            report::tell_next(report, place, self.context);
        }
        Ok(if report.counts.invalid + report.counts.failed > 0 {
            Exit::Partial
        } else {
            Exit::Done
        })
    }

    fn tell(&self, report: &Report<'_>) -> Result<(), Error> {
        let summary = |messages: &_| report::summary(messages, report);
        Ok(self.context.ui.document(report, summary)?)
    }
}

fn all_forbidden(refusal: Failure) -> Error {
    Error::failure(
        Code::AllForbidden,
        msg!("import-all-forbidden", text = refusal.detail),
    )
    .hint(msg!("import-all-forbidden-hint"))
    .request_id(refusal.request_id)
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
fn gather(rows: Vec<InputRow>, rejected: Vec<Rejected>, validated: Validated) -> Vec<PlannedRow> {
    let mut planned: Vec<(u64, PlannedRow)> = (rows.into_iter())
        .zip(validated.checked)
        .map(|(input_row, checked)| {
            let row = input_row.row;
            (
                row,
                PlannedRow::new(input_row, checked.user, checked.verdict, checked.capability),
            )
        })
        .collect();
    planned.extend(rejected.into_iter().map(|rejected| {
        let input_row = InputRow {
            row: rejected.row,
            user: rejected.user,
            cells: [const { None }; 4],
        };
        let verdict = Err(rejected.objection);
        let planned = PlannedRow::new(input_row, None, verdict, Default::default());
        (rejected.row, planned)
    }));
    planned.sort_by_key(|(row, _)| *row);
    planned.into_iter().map(|(_, planned)| planned).collect()
}
