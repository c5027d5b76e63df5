//! Whether this machine, sign-in, role and licence are fit for the job: checks that each look for themselves, all at once.
//!
//! `machine` looks at what is here, `network` at the way to the services, `tenant` at what this sign-in can do there.
//! Nobody is asked, nothing is changed, and what a check needs and cannot have makes it skipped, not failed.

mod bundle;
mod machine;
mod network;
mod rights;
mod tenant;

use std::path::Path;
use std::time::Duration;

use serde::Serialize;

use crate::context::Context;
use crate::error::{Error, Exit};
use crate::file;
use crate::help::{PROGRAM, SERVICE};
use crate::ui::{self, Column, Format, Message, Messages, Row, Sign, msg};

/// A check that takes longer is given up: that a service is slow is an answer, too.
const LONGEST: Duration = Duration::from_secs(10);

/// How a check ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum State {
    /// As it should be.
    Ok,
    /// Not looked at: what it needs is not there.
    Skipped,
    /// Something will not work, or not as well.
    Warn,
    /// It is in the way.
    Fail,
}

impl State {
    /// What scripts call it.
    fn name(self) -> &'static str {
        match self {
            Self::Ok => "ok",
            Self::Skipped => "skipped",
            Self::Warn => "warn",
            Self::Fail => "fail",
        }
    }
}

/// One check.
#[derive(Clone, Debug)]
pub(crate) struct Check {
    name: &'static str,
    state: State,
    evidence: Message,
    remedy: Option<Message>,
    /// The code of the error that it came to.
    code: Option<String>,
}

impl Check {
    fn new(name: &'static str, state: State, evidence: Message) -> Self {
        Self {
            name,
            state,
            evidence,
            remedy: None,
            code: None,
        }
    }

    fn ok(name: &'static str, evidence: Message) -> Self {
        Self::new(name, State::Ok, evidence)
    }

    fn skipped(name: &'static str, evidence: Message) -> Self {
        Self::new(name, State::Skipped, evidence)
    }

    fn warn(name: &'static str, evidence: Message, remedy: Message) -> Self {
        Self::new(name, State::Warn, evidence).mended_by(remedy)
    }

    fn fail(name: &'static str, evidence: Message, remedy: Message) -> Self {
        Self::new(name, State::Fail, evidence).mended_by(remedy)
    }

    fn mended_by(mut self, remedy: Message) -> Self {
        self.remedy = Some(remedy);
        self
    }

    /// What an error says, with its own next step.
    fn told(name: &'static str, state: State, error: &Error, messages: &Messages) -> Self {
        let report = error.report(messages).1;
        let (said, hint, code) = report.map_or_else(
            || (error.to_string(), None, None),
            |report| (report.message, report.hint, Some(report.code)),
        );
        let check = Self {
            code,
            ..Self::new(name, state, plain(said))
        };
        match hint {
            Some(hint) => check.mended_by(plain(hint)),
            None => check,
        }
    }
}

/// What needs no words of ours: a path, a list of names.
fn plain(text: impl Into<String>) -> Message {
    msg!("doctor-plain", text = text.into())
}

/// What scripts read.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Report {
    state: State,
    checks: Vec<Line>,
}

#[derive(Serialize)]
struct Line {
    check: &'static str,
    state: State,
    evidence: String,
    remedy: Option<String>,
}

impl Row for Line {
    fn columns<'c>() -> &'c [Column<Self>]
    where
        Self: 'c,
    {
        const {
            &[
                Column::new("check", "", |row, cell| cell.text(row.check)),
                Column::new("state", "", |row, cell| cell.text(row.state.name())),
                Column::new("evidence", "", |row, cell| cell.text(&row.evidence)),
                Column::new("remedy", "", |row, cell| {
                    cell.text_or_blank(row.remedy.as_deref());
                }),
            ]
        }
    }
}

/// Looks at everything and says what was found; with the name of a file, puts it there as a bug report that names nobody.
///
/// # Errors
/// That it cannot be said or written, or that nobody agreed to it.
pub async fn run(bundle: Option<&Path>, yes: bool, context: &Context) -> Result<Exit, Error> {
    let checks = look(context).await;
    match bundle {
        Some(path) => keep(path, yes, &checks, context)?,
        None => tell(&checks, context)?,
    }
    Ok(match worst(&checks) {
        State::Fail => Exit::No,
        _ => Exit::Done,
    })
}

async fn look(context: &Context) -> Vec<Check> {
    let limit = Duration::from(context.settings.timeout.value).min(LONGEST);
    let progress = context.ui.progress(&msg!("doctor-looking"));
    let (mut checks, network, tenant) = tokio::join!(
        machine::look(context),
        network::look(context, limit),
        tenant::look(context, limit),
    );
    drop(progress);
    checks.extend(network);
    checks.extend(tenant);
    checks
}

/// Shows the report of a fault, and writes it where somebody wants it so.
fn keep(path: &Path, yes: bool, checks: &[Check], context: &Context) -> Result<(), Error> {
    let ui = &context.ui;
    let bundle = bundle::Bundle {
        file: path.display().to_string(),
        text: bundle::text(checks, context),
    };
    ui.document(&bundle, |_| bundle.text.clone())?;
    let shown = bundle.file.clone();
    if !yes {
        ui.agree(
            &msg!("doctor-bundle-question", path = shown.clone()),
            "--yes",
        )?;
    }
    file::replace(path, bundle.text.as_bytes()).map_err(|error| Error::unwritable(path, &error))?;
    ui.status(&msg!(
        "doctor-bundle-written",
        path = shown,
        failed = bundle::failed(checks)
    ));
    ui.status(&msg!("doctor-bundle-program", page = PROGRAM));
    ui.status(&msg!("doctor-bundle-service", page = SERVICE));
    Ok(())
}

/// Says what was found.
fn tell(checks: &[Check], context: &Context) -> Result<(), Error> {
    let messages = context.ui.messages();
    let lines: Vec<Line> = checks
        .iter()
        .map(|check| Line {
            check: check.name,
            state: check.state,
            evidence: messages.text(&check.evidence),
            remedy: check.remedy.as_ref().map(|remedy| messages.text(remedy)),
        })
        .collect();
    let report = Report {
        state: worst(checks),
        checks: lines,
    };
    let look = context.ui.options();
    if look.format == Format::Csv {
        let mut list = context.ui.list::<Line>();
        for line in &report.checks {
            list.push(line)?;
        }
        list.finish()?;
    } else {
        context
            .ui
            .document(&report, |messages| text(&report, look, messages))?;
    }
    Ok(())
}

/// The gravest of all; what was skipped weighs nothing.
fn worst(checks: &[Check]) -> State {
    let states = checks.iter().map(|check| check.state);
    let counted = states.filter(|state| *state != State::Skipped);
    counted.max().unwrap_or(State::Ok)
}

fn text(report: &Report, look: &ui::Options, messages: &Messages) -> String {
    let label = |state: State| {
        messages.text(&match state {
            State::Ok => msg!("doctor-ok"),
            State::Skipped => msg!("doctor-skipped"),
            State::Warn => msg!("doctor-warn"),
            State::Fail => msg!("doctor-fail"),
        })
    };
    let mut rows = Vec::new();
    for line in &report.checks {
        let state = match look.accessible {
            true => label(line.state),
            false => mark(line.state).to_string(),
        };
        rows.push([
            state,
            messages.text(&title(line.check)),
            line.evidence.clone(),
        ]);
        if let Some(remedy) = &line.remedy {
            rows.push([String::new(), String::new(), format!("→ {remedy}")]);
        }
    }
    let mut lines = ui::grid(rows, look);
    let count = |state| {
        report
            .checks
            .iter()
            .filter(|line| line.state == state)
            .count()
    };
    lines.push(messages.text(&msg!(
        "doctor-sum",
        failed = count(State::Fail),
        warned = count(State::Warn)
    )));
    lines.join("\n")
}

/// How a check ended, for whoever sees it.
fn mark(state: State) -> char {
    match state {
        State::Ok => Sign::Good.mark(),
        State::Skipped => Sign::None.mark(),
        State::Warn => Sign::Attention.mark(),
        State::Fail => Sign::Bad.mark(),
    }
}

/// A check by its name for scripts, as people know it.
fn title(check: &str) -> Message {
    match check {
        "configuration" => msg!("doctor-check-configuration"),
        "folders" => msg!("doctor-check-folders"),
        "tokenStore" => msg!("doctor-check-token-store"),
        "ledger" => msg!("doctor-check-ledger"),
        "channels" => msg!("doctor-check-channels"),
        "verification" => msg!("doctor-check-verification"),
        "terminal" => msg!("doctor-check-terminal"),
        "proxy" => msg!("doctor-check-proxy"),
        "tls" => msg!("doctor-check-tls"),
        "clock" => msg!("doctor-check-clock"),
        "signInService" => msg!("doctor-check-sign-in-service"),
        "graph" => msg!("doctor-check-graph"),
        "policyApi" => msg!("doctor-check-policy-api"),
        "signIn" => msg!("doctor-check-sign-in"),
        "permissions" => msg!("doctor-check-permissions"),
        "app" => msg!("doctor-check-app"),
        "roles" => msg!("doctor-check-roles"),
        "licence" => msg!("doctor-check-licence"),
        "policy" => msg!("doctor-check-policy"),
        other => msg!("policy-text", text = other.to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_gravest_check_decides_and_what_was_skipped_does_not() {
        let check = |state| Check::new("x", state, plain(""));
        let cases: [(&[State], State); 4] = [
            (&[], State::Ok),
            (&[State::Ok, State::Skipped], State::Ok),
            (&[State::Skipped, State::Warn, State::Ok], State::Warn),
            (&[State::Fail, State::Warn], State::Fail),
        ];
        for (states, expected) in cases {
            let checks: Vec<Check> = states.iter().map(|state| check(*state)).collect();
            assert_eq!(worst(&checks), expected, "{states:?}");
        }
    }
}
