//! One command over several profiles: tenant after tenant, or side by side where nothing is asked; one result each, in
//! the order given.

use std::cell::Cell;
use std::ffi::OsString;
use std::sync::Arc;

use futures::{StreamExt, stream};

use crate::cli::Cli;
use crate::config::{Environment, File};
use crate::error::{Code, Error, Exit};
use crate::ui::{self, Format, Ui, msg};

/// Variables that name one tenant, or hold a token of one: each would lead every profile to the same tenant.
const OF_ONE_TENANT: [&str; 4] = [
    "SSPR_ACCESS_TOKEN",
    "SSPR_POLICY_TOKEN",
    "SSPR_TENANT",
    "AZURE_TENANT_ID",
];

/// The arguments with every `--profile` in front. A flag that may stand before and behind the command counts in one of the
/// two places alone; gathered in one place, all of them count.
pub fn gathered(args: impl IntoIterator<Item = impl Into<OsString>>) -> Vec<OsString> {
    let mut args = args.into_iter().map(Into::into).peekable();
    let mut first: Vec<OsString> = args.next().into_iter().collect();
    let mut rest = Vec::new();
    while let Some(arg) = args.next() {
        let text = arg.to_string_lossy();
        let value = |next: &OsString| !next.to_string_lossy().starts_with('-');
        if text == "--" {
            rest.push(arg);
            rest.extend(args.by_ref());
        } else if text == "--profile" && args.peek().is_some_and(value) {
            first.push(arg);
            first.extend(args.next());
        } else if text.starts_with("--profile=") {
            first.push(arg);
        } else {
            rest.push(arg);
        }
    }
    first.extend(rest);
    first
}

/// Whether the flags ask for several profiles; then the output names them, however many there are.
pub fn asked(cli: &Cli) -> bool {
    cli.all_profiles || cli.profile.len() > 1
}

/// The profiles to run for, each once, in the order given.
///
/// # Errors
/// Exit 2 when a profile does not exist, when the command or its form of output is not for several, when the
/// environment names one tenant for all, or when each would write over the file of the one before.
pub fn chosen(cli: &Cli, env: &Environment, file: &File) -> Result<Vec<String>, Error> {
    if !cli.command.suits_several() {
        let message = msg!("profiles-one-only");
        let hint = msg!("profiles-one-only-hint");
        return Err(Error::failure(Code::OneProfileOnly, message).hint(hint));
    }
    cli.command.fits(cli.output)?;
    if let Some(name) = OF_ONE_TENANT
        .into_iter()
        .find(|name| env.get(name).is_some())
    {
        let message = msg!("profiles-one-tenant", variable = name);
        let hint = msg!("profiles-one-tenant-hint", variable = name);
        return Err(Error::failure(Code::OneTenantForAll, message).hint(hint));
    }
    let names = names(cli, file)?;
    if names.len() > 1 && cli.command.keeps_one_file() {
        let message = msg!("profiles-one-file");
        let hint = msg!("profiles-one-file-hint");
        return Err(Error::failure(Code::OneFileForAll, message).hint(hint));
    }
    Ok(names)
}

fn names(cli: &Cli, file: &File) -> Result<Vec<String>, Error> {
    if cli.all_profiles {
        if file.profiles().is_empty() {
            return Err(Error::failure(
                Code::NoProfile,
                msg!("error-no-profile-first"),
            ));
        }
        return Ok(file.profiles().keys().cloned().collect());
    }
    let mut names: Vec<String> = Vec::new();
    for name in &cli.profile {
        file.profile(name)?;
        if !names.contains(name) {
            names.push(name.clone());
        }
    }
    Ok(names)
}

/// How many tenants are read or changed at once. Each may ask for 5 reports in 10 seconds, one application for 122 of all
/// tenants (graph-api.md §6.3): so many can never meet the second limit.
const ABREAST: usize = 8;

/// How the profiles follow each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Order {
    /// One after the other: a question may come, or what is written is too long to be held back.
    InTurn,
    /// Several at once.
    Abreast,
    /// Several at once, and those that end for want of a person once more, in turn: nothing is written twice.
    AbreastFirst,
}

/// How this command goes over several profiles.
pub fn order(cli: &Cli, ui: &Ui) -> Order {
    // Rows share one head, which the first of them writes.
    if cli.form() == Format::Csv || !cli.command.is_brief() {
        Order::InTurn
    } else if !ui.interactive() {
        Order::Abreast
    } else if cli.command.only_reads() {
        Order::AbreastFirst
    } else {
        Order::InTurn
    }
}

/// Runs `one` for each profile. A failure ends its profile alone; a cancel ends all.
///
/// # Errors
/// Exit 8 when some profiles failed, and what stdout says when it cannot be written.
pub async fn each(
    names: &[String],
    ui: &Arc<Ui>,
    order: Order,
    one: impl AsyncFn(&str, &Arc<Ui>) -> Result<Exit, Error>,
) -> Result<Exit, Error> {
    let mut exits = Vec::with_capacity(names.len());
    // Each profile may have a language of its own; what is said of all of them is in the common one.
    let language = ui.language();
    let in_turn = async |name: &str| {
        ui.speak(language);
        section(name, ui, &one).await
    };
    if order == Order::InTurn {
        for name in names {
            let ended = in_turn(name).await?;
            if ended.exit == Exit::Cancelled {
                return Ok(ended.exit);
            }
            exits.push(ended.exit);
        }
    } else {
        let progress = ui.progress(&msg!("profiles-abreast"));
        let total = names.len() as u64;
        let over = Cell::new(false);
        let started = names.iter().map(async |name| {
            if over.get() {
                return None;
            }
            let held = ui.section();
            let ended = section(name, &held.ui, &one).await;
            Some((name, held, ended))
        });
        let mut running = stream::iter(started).buffered(ABREAST);
        while let Some(next) = running.next().await {
            // What was begun before a cancel has something to say; the others have not.
            let Some((name, held, ended)) = next else {
                continue;
            };
            let mut ended = ended?;
            if ended.lacks_person && order == Order::AbreastFirst && !over.get() {
                ended = in_turn(name).await?;
            } else {
                held.deliver(ui)?;
            }
            over.set(over.get() || ended.exit == Exit::Cancelled);
            exits.push(ended.exit);
            progress.at(exits.len() as u64, Some(total));
        }
        if over.get() {
            return Ok(Exit::Cancelled);
        }
    }
    ui.speak(language);
    let exit = common(&exits);
    if exit == Exit::Partial && !exits.iter().all(|each| *each == exit) {
        let failed: Vec<&str> = names
            .iter()
            .zip(&exits)
            .filter(|(_, exit)| failed(**exit))
            .map(|(name, _)| name.as_str())
            .collect();
        let message = msg!("profiles-some-failed", names = failed.join(", "));
        return Err(Error::failure(Code::SomeProfilesFailed, message));
    }
    Ok(exit)
}

/// How one profile ended.
struct Ended {
    exit: Exit,
    /// Whether a person at the terminal could have helped.
    lacks_person: bool,
}

/// One profile: its heading, what it has to say, its end.
async fn section(
    name: &str,
    ui: &Arc<Ui>,
    one: &impl AsyncFn(&str, &Arc<Ui>) -> Result<Exit, Error>,
) -> Result<Ended, Error> {
    ui.status(&msg!("profiles-heading", profile = name.to_owned()));
    ui.begin_profile(name);
    let mut lacks_person = false;
    let (exit, report) = match one(name, ui).await {
        Ok(exit) => (exit, None),
        Err(error) => match error.report(ui.messages()) {
            // A reader that closed stdout has had enough of all of them.
            (Exit::Done, None) => return Err(error),
            (exit, report) => {
                lacks_person = exit == Exit::SignIn
                    || matches!(error, Error::Ui(ui::Error::Question { .. }))
                    || matches!(&error, Error::Failure(failure) if failure.code == Code::PolicyApiUndecided);
                (exit, report)
            }
        },
    };
    if let Some(report) = &report {
        ui.report(report);
    }
    ui.end_profile(exit as u8, report.as_ref())?;
    Ok(Ended { exit, lacks_person })
}

/// One exit code for all: the one they agree on; 8 when they differ and some failed; else some answers are no.
fn common(exits: &[Exit]) -> Exit {
    match exits {
        [] => Exit::Done,
        [first, rest @ ..] if rest.iter().all(|exit| exit == first) => *first,
        _ if exits.iter().any(|exit| failed(*exit)) => Exit::Partial,
        _ => Exit::No,
    }
}

/// "No" is an answer, not a failure.
fn failed(exit: Exit) -> bool {
    !matches!(exit, Exit::Done | Exit::No)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_profile_counts_wherever_it_stands() {
        let cases = [
            (
                "sspr --profile a status --profile b",
                "sspr --profile a --profile b status",
            ),
            ("sspr status --profile=b x", "sspr --profile=b status x"),
            // What is wrong stays where it is, for the parser to say so.
            ("sspr status --profile", "sspr status --profile"),
            ("sspr status --profile -v", "sspr status --profile -v"),
            ("sspr status -- --profile a", "sspr status -- --profile a"),
        ];
        for (given, expected) in cases {
            let expected: Vec<OsString> = expected.split(' ').map(Into::into).collect();
            assert_eq!(gathered(given.split(' ')), expected, "{given}");
        }
    }

    #[test]
    fn no_is_an_answer_and_not_a_failure() {
        use Exit::{Done, No, Partial, SignIn, Unreachable};
        let cases: [(&[Exit], Exit); 7] = [
            (&[Done, Done], Done),
            (&[No, No], No),
            (&[Done, No], No),
            (&[SignIn, SignIn], SignIn),
            (&[Done, SignIn], Partial),
            (&[No, SignIn], Partial),
            (&[SignIn, Unreachable], Partial),
        ];
        for (exits, expected) in cases {
            assert_eq!(common(exits), expected, "{exits:?}");
        }
    }
}
