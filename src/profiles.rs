//! One command over several profiles: tenant after tenant, one result each.

use std::ffi::OsString;

use crate::cli::Cli;
use crate::config::{Environment, File};
use crate::error::{Error, Exit};
use crate::msg;
use crate::ui::Ui;

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
        return Err(Error::failure(Exit::Usage, "oneProfileOnly", message).hint(hint));
    }
    cli.command.fits(cli.output)?;
    if let Some(name) = OF_ONE_TENANT
        .into_iter()
        .find(|name| env.get(name).is_some())
    {
        let message = msg!("profiles-one-tenant", variable = name);
        let hint = msg!("profiles-one-tenant-hint", variable = name);
        return Err(Error::failure(Exit::Usage, "oneTenantForAll", message).hint(hint));
    }
    let names = names(cli, file)?;
    if names.len() > 1 && cli.command.keeps_one_file() {
        let message = msg!("profiles-one-file");
        let hint = msg!("profiles-one-file-hint");
        return Err(Error::failure(Exit::Usage, "oneFileForAll", message).hint(hint));
    }
    Ok(names)
}

fn names(cli: &Cli, file: &File) -> Result<Vec<String>, Error> {
    if cli.all_profiles {
        if file.profiles().is_empty() {
            return Err(Error::failure(
                Exit::Usage,
                "noProfile",
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

/// Runs `one` for each profile. A failure ends its profile alone; a cancel ends all.
///
/// # Errors
/// Exit 8 when some profiles failed, and what stdout says when it cannot be written.
pub async fn each(
    names: &[String],
    ui: &Ui,
    mut one: impl AsyncFnMut(&str) -> Result<Exit, Error>,
) -> Result<Exit, Error> {
    let mut exits = Vec::with_capacity(names.len());
    // Each profile may have a language of its own; what is said of all of them is in the common one.
    let language = ui.language();
    for name in names {
        ui.speak(language);
        ui.status(&msg!("profiles-heading", profile = name.clone()));
        ui.begin_profile(name);
        let (exit, report) = match one(name).await {
            Ok(exit) => (exit, None),
            Err(error) => match error.report_under(Some(name), ui.messages()) {
                // A reader that closed stdout has had enough of all of them.
                (Exit::Done, None) => return Err(error),
                told => told,
            },
        };
        if let Some(report) = &report {
            ui.report(report);
        }
        ui.end_profile(exit as u8, report.as_ref())?;
        if exit == Exit::Cancelled {
            return Ok(exit);
        }
        exits.push(exit);
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
        return Err(Error::failure(exit, "someProfilesFailed", message));
    }
    Ok(exit)
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
