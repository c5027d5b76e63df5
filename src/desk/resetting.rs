//! Resets somebody's password: what stands against it is said before anything is sent, the reset is sent once, waited
//! for, and the new password shown in one place.

use std::time::Duration;

use serde::Serialize;
use serde_json::{Value, json};

use super::guard::{Acting, HeldRoles};
use super::password_output::PasswordOutput;
use super::reset_operation::{self, End};
use super::{password_errors, password_input};
use crate::context::{Change, ChangeOutcome, Context};
use crate::error::{Code, Error, Exit};
use crate::graph::model::User;
use crate::graph::{self, Caller, Client};
use crate::person;
use crate::secret::{Handed, Secret};
use crate::sspr::contact::registration::{Person, Registration};
use crate::sspr::ledger::chain::Target;
use crate::sspr::methods::password::PasswordAuthority;
use crate::sspr::methods::role_names::role_names;
use crate::sspr::methods::roles::resetters;
use crate::sspr::verify::act::Act;
use crate::ui::{self, Messages, Ui, msg};

/// The properties of a user that decide.
const SELECT: &str = "id,displayName,userPrincipalName,mail,userType,accountEnabled,preferredLanguage,onPremisesSyncEnabled,identities,lastPasswordChangeDateTime";

/// The property that tells whether a password is another one.
const CHANGED: &str = "lastPasswordChangeDateTime";

/// How often it is looked whether a reset took place whose answer got lost.
const READS: u64 = 3;

/// Where the new password comes from.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum PasswordSource {
    /// One is made.
    #[default]
    Generated,
    /// It is typed twice.
    Typed,
    /// It is the first line of stdin.
    Stdin,
}

/// How to reset.
#[derive(Clone, Debug, Default)]
pub struct Resetting {
    /// Where the new password comes from.
    pub source: PasswordSource,
    /// Whether the document holds a password that was made.
    pub show: bool,
    /// Whether it goes into the clipboard.
    pub clip: bool,
    /// Whether it is cleared from the screen.
    pub clear: bool,
    /// Whether the person's sessions are ended, too.
    pub revoke_sessions: bool,
    /// Whether to write, to ask, and to act on an administrator.
    pub acting: Acting,
}

impl Resetting {
    /// Where the new password goes; `known` says that nobody needs to see it.
    fn output(&self, known: bool, ui: &Ui) -> Result<PasswordOutput, Error> {
        let there = if self.clip {
            ui.has_clipboard()
        } else {
            ui.interactive()
        };
        PasswordOutput::of(known, self.show, self.clip, there)
    }
}

/// How it ended, for scripts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
enum Status {
    /// Nothing was written.
    DryRun,
    /// Done.
    Succeeded,
    /// Taken by the service; how it ended could not be read.
    Accepted,
    /// Nobody knows.
    Unknown,
}

/// What is printed at the end.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Outcome {
    user: Person,
    status: Status,
    /// Who made the password: `service`, `sspr` or `desk`.
    password_from: &'static str,
    new_password: Option<Handed>,
    must_change_password: bool,
    written_back: Option<bool>,
    /// Whether the person's sessions were ended; nothing where that was not asked for.
    sessions_revoked: Option<bool>,
    reason: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    verified_by: Option<String>,
    /// The grant that was used up, or the emergency.
    #[serde(skip_serializing_if = "Option::is_none")]
    grant: Option<String>,
}

/// Everything that was found out before.
struct Case {
    user: User,
    held_roles: HeldRoles,
    authority: PasswordAuthority,
    caller: Caller,
}

impl Case {
    async fn read(key: &str, graph: &Client, context: &Context) -> Result<Self, Error> {
        let caller = graph.caller().await?;
        let found = if person::is_key(key) {
            person::known(graph.user_with(key, SELECT).await)?
        } else {
            None
        };
        let user = match found {
            Some(user) => user,
            None => {
                let id = person::search(key, graph, &context.ui).await?.id;
                graph.user_with(&id, SELECT).await?
            }
        };
        let upn = user.user_principal_name.clone().unwrap_or_default();
        let authority = PasswordAuthority::of(&user);
        let federated = async {
            match graph.is_federated(password_errors::domain(&upn)).await {
                Ok(known) => known,
                Err(error) => {
                    context
                        .ui
                        .log(1, || format!("the domain could not be read: {error}"));
                    None
                }
            }
        };
        let writeback = async {
            if authority.is_synced && !caller.application {
                context.writeback_at_hand().await
            } else {
                None
            }
        };
        let (held_roles, is_federated, writeback) =
            tokio::join!(HeldRoles::of(&user, graph, context), federated, writeback);
        let authority = PasswordAuthority {
            is_federated,
            writeback,
            ..authority
        };
        Ok(Self {
            user,
            held_roles,
            authority,
            caller,
        })
    }

    fn name(&self) -> String {
        person::name(&self.user)
    }

    /// What rules a reset out.
    fn possible(&self) -> Result<(), Error> {
        let own =
            (self.caller.id.as_deref()).is_some_and(|id| id.eq_ignore_ascii_case(&self.user.id));
        if own {
            let message = msg!("reset-own");
            return Err(Error::failure(Code::OwnAccount, message).hint(msg!("reset-own-hint")));
        }
        match self.authority.elsewhere(!self.caller.application) {
            None => Ok(()),
            Some(place) => {
                let upn = self.user.user_principal_name.clone().unwrap_or_default();
                Err(password_errors::elsewhere(
                    place,
                    self.name(),
                    password_errors::domain(&upn).to_owned(),
                ))
            }
        }
    }

    /// What is to be known but rules nothing out.
    fn tell(&self, context: &Context) {
        let ui = &context.ui;
        if self.user.account_enabled == Some(false) {
            ui.warn(&msg!("reset-disabled", name = self.name()));
        }
        if self.caller.application {
            ui.status(&msg!("reset-as-application"));
        }
        if self.authority.is_synced && self.authority.writeback.is_none() {
            ui.warn(&msg!("reset-writeback-unknown", name = self.name()));
        } else if self.authority.is_synced {
            ui.status(&msg!("reset-writeback", name = self.name()));
        }
    }

    /// The refusal to touch this user, with the roles it takes (graph-api.md §2.7).
    fn out_of_reach(&self, error: graph::Error, messages: &Messages) -> Error {
        if error.status() != Some(403) || error.is_about_sign_in() {
            return error.into();
        }
        let request_id = error.request_id().map(ToOwned::to_owned);
        let message = msg!("reset-out-of-reach", name = self.name());
        let roles = resetters(&self.held_roles.active());
        let roles = role_names(&roles, messages.language()).join(messages.comma());
        Error::failure(Code::UserOutOfReach, message)
            .request_id(request_id)
            .hint(if self.caller.application {
                msg!("reset-out-of-reach-application")
            } else {
                msg!("reset-out-of-reach-hint", roles = roles)
            })
    }
}

/// Resets the password of somebody.
///
/// # Errors
/// Exit 2 where a flag is missing, exit 5 where the service refuses to touch the user, exit 6 where nobody knows how it
/// ended, exit 7 where the password is not one to be reset here.
pub async fn reset(
    key: &str,
    resetting: &Resetting,
    graph: &Client,
    context: &Context,
) -> Result<Exit, Error> {
    let ui = &context.ui;
    let given = resetting.source != PasswordSource::Generated;
    // What is not made needs nobody to see it.
    let known = given || resetting.acting.dry_run;
    let output = resetting.output(known, ui)?;
    let case = Case::read(key, graph, context).await?;
    case.possible()?;
    let acting = &resetting.acting;
    let gate = acting.gate(Act::Reset, &case.user, &case.held_roles, context);
    let gate = gate.await?;
    let reason = resetting
        .acting
        .admin_override
        .settle(&case.user, &case.held_roles, ui)?;
    case.tell(context);
    // The service makes none for a password that is kept on-premises too, and none for an application.
    let ours = case.authority.is_synced || case.caller.application;
    let mut outcome = planned_outcome(&case, resetting, ours, reason);
    if resetting.acting.dry_run {
        return tell(&outcome, &case, context);
    }
    let password = new_password(resetting.source, ours, &case, ui)?;
    if resetting.revoke_sessions {
        ui.status(&msg!("reset-will-revoke", name = case.name()));
    }
    let question = msg!("reset-question", name = case.name());
    if !resetting.acting.yes {
        ui.agree(&question, "--yes")?;
    }
    // From here on a password may be another one, and whoever asked for it has to learn that.
    let _hold = context.stop.hold();
    let target = Target::user(&case.user.id, case.user.user_principal_name.as_deref());
    outcome.grant = gate.pass().await?;
    let planned = Change::new("reset", target)
        .from(changed(&case.user))
        .because(outcome.reason.as_deref())
        .verified_by(outcome.verified_by.as_deref())
        .granted(outcome.grant.as_deref());
    let change = context.ledger().begin(planned).await?;
    let sent = send(&case, password.as_ref(), graph, context).await;
    change.ended(recorded(&sent)).await;
    let (end, made) = sent?;
    let password = made.or(password);
    (outcome.status, outcome.written_back) = status(&end, &case)?;
    if let Some(password) = &password {
        let title = msg!("reset-password-of", name = case.name());
        if output == PasswordOutput::Document {
            outcome.new_password = Some(Handed::from(password));
        }
        output
            .over(password, &title, resetting.clear, ui)
            .map_err(|error| unshown(error, &case))?;
    }
    if resetting.revoke_sessions && outcome.status != Status::Unknown {
        outcome.sessions_revoked = Some(revoke(&case, &outcome, graph, context).await?);
    }
    let told = tell(&outcome, &case, context);
    let told = told.map_err(|error| match &outcome.new_password {
        Some(_) => unshown(error, &case),
        None => error,
    });
    told?;
    match end {
        _ if outcome.sessions_revoked == Some(false) => Ok(Exit::Partial),
        End::Unknown(_) if context.stop.is_asked() => Err(ui::Error::Cancelled.into()),
        End::Unknown(error) => Err(unfinished(&case, error, context)),
        _ => Ok(Exit::Done),
    }
}

/// What is known of the result before anything is sent; `ours`: the service makes no password here.
fn planned_outcome(
    case: &Case,
    resetting: &Resetting,
    ours: bool,
    reason: Option<String>,
) -> Outcome {
    let given = resetting.source != PasswordSource::Generated;
    Outcome {
        user: Registration::new(&case.user).user,
        status: Status::DryRun,
        password_from: match (given, ours) {
            (true, _) => "desk",
            (false, true) => "sspr",
            (false, false) => "service",
        },
        new_password: None,
        must_change_password: true,
        written_back: None,
        sessions_revoked: None,
        reason,
        verified_by: resetting.acting.verified_by.clone(),
        grant: None,
    }
}

/// Ends the person's sessions; a failure is told and takes nothing from the reset.
async fn revoke(
    case: &Case,
    outcome: &Outcome,
    graph: &Client,
    context: &Context,
) -> Result<bool, Error> {
    let target = Target::user(&case.user.id, case.user.user_principal_name.as_deref());
    let planned = Change::new("reset", target)
        .to(json!({"sessions": "revoked"}))
        .because(outcome.reason.as_deref())
        .verified_by(outcome.verified_by.as_deref())
        .granted(outcome.grant.as_deref());
    let change = context.ledger().begin(planned).await?;
    match change.end(graph.revoke_sessions(&case.user.id).await).await {
        Ok(()) => {
            context
                .ui
                .status(&msg!("reset-revoked", name = case.name()));
            Ok(true)
        }
        Err(error) => {
            let (_, report) = Error::from(error).report(context.ui.messages());
            let reason = report.map(|report| report.message).unwrap_or_default();
            context.ui.warn(&msg!(
                "reset-not-revoked",
                name = case.name(),
                reason = reason
            ));
            Ok(false)
        }
    }
}

/// How it ended, and whether the password was written back.
fn status(end: &End, case: &Case) -> Result<(Status, Option<bool>), Error> {
    let is_synced = case.authority.is_synced;
    match end {
        End::Failed(detail) => Err(failed(case, detail)),
        End::Succeeded => Ok((Status::Succeeded, Some(is_synced))),
        End::Accepted => Ok((Status::Accepted, (!is_synced).then_some(false))),
        End::Unknown(_) => Ok((Status::Unknown, None)),
    }
}

/// The new password, where it is not the service that makes it.
fn new_password(
    source: PasswordSource,
    ours: bool,
    case: &Case,
    ui: &Ui,
) -> Result<Option<Secret>, Error> {
    Ok(match source {
        PasswordSource::Stdin => {
            let [line] = password_input::lines()?;
            Some(password_input::obeying(line)?)
        }
        PasswordSource::Typed => {
            let question = msg!("reset-new", name = case.name());
            Some(password_input::twice(&question, "--password-stdin", ui)?)
        }
        PasswordSource::Generated if ours => Some(password_input::drawn()?),
        PasswordSource::Generated => None,
    })
}

/// How a reset ended, for the ledger.
fn recorded(sent: &Result<(End, Option<Secret>), Error>) -> ChangeOutcome {
    match sent {
        Ok((End::Succeeded | End::Accepted, _)) => ChangeOutcome::done(),
        Ok((End::Failed(_), _)) => ChangeOutcome::failed(Code::ResetFailed.as_str()),
        Ok((End::Unknown(_), _)) => ChangeOutcome::unknown(),
        // It was reset all the same.
        Err(Error::Failure(failure)) if failure.code == Code::PasswordLost => ChangeOutcome::done(),
        Err(error) => ChangeOutcome::by(error),
    }
}

/// Sends the reset, once, and waits for its end. Where the answer got lost, the directory is asked whether the password
/// is another one now.
async fn send(
    case: &Case,
    password: Option<&Secret>,
    graph: &Client,
    context: &Context,
) -> Result<(End, Option<Secret>), Error> {
    let id = &case.user.id;
    let sent = match (case.caller.application, password) {
        (true, Some(password)) => graph.set_password(id, password).await.map(|()| None),
        _ => graph.reset_password(id, password).await.map(Some),
    };
    match sent {
        Ok(None) => Ok((End::Succeeded, None)),
        Ok(Some(reset)) => {
            let end = reset_operation::until_over(&reset, graph, context).await;
            let is_lost = password.is_none() && reset.new_password.is_none();
            match end {
                // The service made one and did not say which.
                End::Succeeded | End::Accepted | End::Unknown(_) if is_lost => Err(lost(case)),
                end => Ok((end, reset.new_password)),
            }
        }
        Err(error) if error.is_unknown() => {
            context
                .ui
                .log(1, || format!("the answer to the reset got lost: {error}"));
            match (took_place(case, graph, context).await, password) {
                (true, Some(_)) => Ok((End::Succeeded, None)),
                (true, None) => Err(lost(case)),
                (false, _) => Ok((End::Unknown(Some(error)), None)),
            }
        }
        Err(error) => {
            let messages = context.ui.messages();
            let forbidden = |error| case.out_of_reach(error, messages);
            Err(password_errors::refused(&error).unwrap_or_else(|| forbidden(error)))
        }
    }
}

/// When the password was set last, for the ledger.
fn changed(user: &User) -> Value {
    json!({CHANGED: user.other.get(CHANGED)})
}

/// Whether the password is another one than before a reset whose answer got lost. The directory copies itself for a moment.
async fn took_place(case: &Case, graph: &Client, context: &Context) -> bool {
    for read in 0..READS {
        context.timer.sleep(Duration::from_secs(read)).await;
        match graph.user_with(&case.user.id, SELECT).await {
            Ok(now) if changed(&now) != changed(&case.user) => return true,
            Ok(_) => {}
            Err(error) => context
                .ui
                .log(1, || format!("the user could not be read: {error}")),
        }
    }
    false
}

/// The password is another one, and nobody knows which.
fn lost(case: &Case) -> Error {
    let message = msg!("reset-lost", name = case.name());
    Error::failure(Code::PasswordLost, message).hint(msg!("reset-lost-hint"))
}

/// The same where it could not be shown. Whoever pressed Ctrl-C at the question after it has seen it.
fn unshown(error: Error, case: &Case) -> Error {
    match error {
        Error::Ui(ui::Error::Output(_)) => lost(case),
        error => error,
    }
}

fn failed(case: &Case, detail: &str) -> Error {
    let message = msg!("reset-failed", name = case.name(), text = detail.to_owned());
    Error::failure(Code::ResetFailed, message).hint(if case.authority.is_synced {
        msg!("reset-failed-on-premises-hint")
    } else {
        msg!("reset-failed-hint")
    })
}

fn unfinished(case: &Case, error: Option<graph::Error>, context: &Context) -> Error {
    if let Some(error) = error {
        context
            .ui
            .log(1, || format!("the reset could not be asked after: {error}"));
    }
    let message = msg!("reset-unfinished", name = case.name());
    Error::failure(Code::ResetUnfinished, message).hint(msg!("reset-unfinished-hint"))
}

fn tell(outcome: &Outcome, case: &Case, context: &Context) -> Result<Exit, Error> {
    let name = case.name();
    let said = match outcome.status {
        Status::DryRun => msg!("reset-would", name = name),
        Status::Succeeded if outcome.written_back == Some(true) => {
            msg!("reset-done-written-back", name = name)
        }
        Status::Succeeded => msg!("reset-done", name = name),
        Status::Accepted => msg!("reset-accepted", name = name),
        Status::Unknown => msg!("reset-unknown", name = name),
    };
    context.ui.document(outcome, |messages| {
        let said = messages.text(&said);
        match &outcome.new_password {
            Some(password) => format!("{}\n{said}", password.expose()),
            None => said,
        }
    })?;
    Ok(Exit::Done)
}
