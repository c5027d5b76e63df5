//! Why: what a code means; and why somebody can, or cannot, reset: everything that decides is read at once, judged, and said
//! in one answer.

pub mod code;
mod people;
mod registration;
pub mod remedy;
mod report;
pub mod tally;

pub use crate::ability::messages::CAUSES;
pub use crate::ability::tenancy::Tenancy;
pub use people::{Judged, Step, Whom, explain_people, survey};

use jiff::Timestamp;

use code::Explained;

use crate::ability;
use crate::context::Context;
use crate::error::{Error, Exit};
use crate::gate;
use crate::graph::Client;
use crate::person;
use crate::sspr::diagnosis::{Diagnosis, Verdict, diagnose};

/// Which checks people are shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Checks {
    /// Those that are not passed, and the names of those that are.
    Open,
    /// All of them.
    All,
}

/// How an answer is shown.
#[derive(Clone, Copy, Debug)]
pub struct View {
    /// With these checks.
    pub checks: Checks,
    /// With the page of the portal that has the person's methods.
    pub open: bool,
}

/// Answers for one person, by object id or user principal name, as of a moment; before it, what codes mean that were named
/// with the person.
///
/// # Errors
/// Where the person is not found or may not be read, and what the service says to a batch as a whole. A fact that could
/// not be read is none: the answer says that it is missing.
pub async fn explain(
    user: &str,
    codes: Vec<Explained>,
    now: Timestamp,
    view: View,
    graph: &Client,
    context: &Context,
) -> Result<Exit, Error> {
    // Who is named by more than a name can be asked after at once.
    let early = async {
        if person::is_key(user) {
            Some(graph.last_sign_in(user).await)
        } else {
            None
        }
    };
    let (reading, early) = tokio::join!(ability::read(user, now, graph, context), early);
    let reading = reading?;
    let last_sign_in = match early {
        Some(found) => found,
        None => graph.last_sign_in(&reading.user.id).await,
    };
    let ui = &context.ui;
    let last_sign_in = last_sign_in.unwrap_or_else(|error| {
        ui.log(1, || format!("the sign-in log could not be read: {error}"));
        None
    });
    let diagnosis = diagnose(&reading.facts);
    let report = report::Report::of(
        &reading,
        &diagnosis,
        codes,
        last_sign_in.as_ref(),
        ui.messages(),
    );
    ui.document(&report, |messages| {
        report.human(view.checks, messages, ui.options())
    })?;
    if let Some(needed) = gate::needed(&reading.user, context)? {
        ui.status(&needed);
    }
    if view.open {
        let page = context.settings.cloud.value.user_methods(&reading.user.id);
        context.show_portal_page(page.as_deref());
    }
    Ok(exit(&diagnosis))
}

/// Says why one person is asked at sign-in to register, or is not.
///
/// # Errors
/// As [`explain`].
pub async fn explain_registration(
    user: &str,
    now: Timestamp,
    graph: &Client,
    context: &Context,
) -> Result<Exit, Error> {
    let (reading, access) = tokio::join!(
        ability::read(user, now, graph, context),
        graph.conditional_access()
    );
    let reading = reading?;
    let ui = &context.ui;
    let answer = registration::Registration::of(&reading, &access, ui.messages());
    ui.document(&answer, |messages| {
        answer.human(&reading, messages, ui.options())
    })?;
    Ok(Exit::Done)
}

/// What a script is told: 0 can, now or until a date; 3 cannot; where it is not known, 5 for want of a permission or
/// licence, 6 for want of an answer, else 1.
fn exit(diagnosis: &Diagnosis) -> Exit {
    match diagnosis.verdict {
        Verdict::Can | Verdict::WillStop => Exit::Done,
        Verdict::Cannot => Exit::No,
        Verdict::Unknown if diagnosis.is_for_want_of_permission() => Exit::NotPermitted,
        Verdict::Unknown if diagnosis.is_for_want_of_service() => Exit::Unreachable,
        Verdict::Unknown => Exit::Failed,
    }
}
