//! Invites somebody to register by themselves: makes a Temporary Access Pass, hands it over once, and watches until they can
//! reset (graph-api.md §2.9, §8.4).

use std::time::Duration;

use jiff::Timestamp;
use serde::Serialize;
use serde_json::{Value, json};

use super::facts::{DeskPerson, out_of_reach};
use super::guard::Acting;
use crate::channel::Channel;
use crate::context::{Change, Context};
use crate::error::{Code, Error, Exit};
use crate::graph::model::{Pass, User};
use crate::graph::{self, Client, NewPass};
use crate::person;
use crate::secret::Handed;
use crate::sspr::contact::Address;
use crate::sspr::contact::registration::Person;
use crate::sspr::diagnosis::Verdict;
use crate::sspr::ledger::chain::Target;
use crate::sspr::methods::pass::{Rules, Wrong, ends, is_alive, is_used};
use crate::sspr::verify::act::Act;
use crate::ui::{self, Format, Message, Ui, msg};
use crate::walk::{self, Channels, Ending, Watch, Watching};

/// Where passes are.
const COLLECTION: &str = "temporaryAccessPassMethods";

/// How often a pass is looked for whose answer got lost: the directory copies itself for a moment.
const READS: u64 = 3;

/// What kind of pass to make, and how to output it over.
#[derive(Clone, Debug)]
pub struct Invitation {
    /// How long it is good, in minutes; nothing: as the policy says.
    pub lifetime: Option<i64>,
    /// Whether it is good for one sign-in only; nothing: as the policy says.
    pub once: Option<bool>,
    /// From when it is good; nothing: at once.
    pub starts_at: Option<Timestamp>,
    /// Whether it may take the place of one that is valid.
    pub replace: bool,
    /// Where to send it.
    pub recipient: Option<Recipient>,
    /// Whether the result holds it.
    pub show_pass: bool,
    /// Whether the page to use it at is opened here.
    pub open: bool,
    /// How long to watch.
    pub watching: Watching,
    /// Whether to write, to ask, and to act on an administrator.
    pub acting: Acting,
}

/// Whom a pass is sent to.
#[derive(Clone, Debug)]
pub enum Recipient {
    /// An address.
    Address(String),
    /// The manager of the person, as the directory has it.
    Manager,
}

/// What scripts read.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Outcome {
    user: Person,
    dry_run: bool,
    created: bool,
    replaced: bool,
    pass: Option<Shown>,
    link: String,
    mailed_to: Option<String>,
    watched: Option<&'static str>,
    added: Vec<String>,
    registered_methods: Vec<&'static str>,
    required: Option<u8>,
    capable: Option<bool>,
    missing: Option<u8>,
    verdict: Verdict,
    cause: Option<&'static str>,
    reason: Option<String>,
    verified_by: Option<String>,
    /// The grant that was used up, or the emergency.
    #[serde(skip_serializing_if = "Option::is_none")]
    grant: Option<String>,
}

/// A pass in the result.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Shown {
    method_id: String,
    temporary_access_pass: Option<Handed>,
    start_date_time: Option<Timestamp>,
    end_date_time: Option<Timestamp>,
    lifetime_in_minutes: Option<i64>,
    is_usable_once: Option<bool>,
}

impl Invitation {
    /// Says whether the pass would reach anybody, before anything is asked or made.
    ///
    /// # Errors
    /// Exit 2.
    pub fn check(&self, ui: &Ui) -> Result<(), Error> {
        if self.starts_at.is_some_and(|start| start < Timestamp::now()) {
            return Err(Error::failure(
                Code::StartsInThePast,
                msg!("invite-start-past"),
            ));
        }
        if self.acting.dry_run {
            return Ok(());
        }
        let format = ui.options().format;
        if self.show_pass && format == Format::Json && !self.watching.no_wait {
            let message = msg!("invite-too-late");
            return Err(
                Error::failure(Code::PassTooLate, message).hint(msg!("invite-too-late-hint"))
            );
        }
        let seen = self.show_pass || format == Format::Table && ui.interactive();
        if !seen && self.recipient.is_none() {
            let message = msg!("invite-unseen");
            return Err(Error::failure(Code::PassUnseen, message).hint(msg!("invite-unseen-hint")));
        }
        Ok(())
    }

    /// Whether whoever runs the command sees the pass in the conversation.
    fn is_told(&self, ui: &Ui) -> bool {
        ui.options().format == Format::Table && (self.show_pass || self.recipient.is_none())
    }
}

/// Makes the pass, hands it over and watches.
///
/// # Errors
/// Exit 2 where a flag is missing or the policy does not allow such a pass, exit 5 where the service refuses to touch the
/// user, exit 7 where there are no passes or the account is disabled.
pub async fn invite(
    invitation: &Invitation,
    person: DeskPerson,
    graph: &Client,
    context: &Context,
) -> Result<Exit, Error> {
    let ui = &context.ui;
    let user = person.user();
    let name = person::name(user);
    ui.status(&msg!(
        "invite-for",
        name = name.clone(),
        upn = user.user_principal_name.clone().unwrap_or_default()
    ));
    if user.account_enabled == Some(false) {
        let message = msg!("invite-disabled", name = name);
        return Err(
            Error::failure(Code::AccountDisabled, message).hint(msg!("invite-disabled-hint"))
        );
    }
    let rules = allowed(&person)?;
    rules
        .check(invitation.lifetime, invitation.once)
        .map_err(|wrong| not_allowed_error(wrong, context))?;
    let mail = match &invitation.recipient {
        Some(recipient) => Some(mailbox(recipient, &person, graph).await?),
        None => None,
    };
    let channel = match mail {
        Some(_) => Some(
            Channels::of(context, graph)?
                .mail
                .ok_or_else(no_channel_error)?,
        ),
        None => None,
    };
    walk::tell_facts(ui, &person.facts, &person.methods);
    let before = read(&person, graph).await?.filter(is_alive);
    let acting = &invitation.acting;
    let gate = acting.gate(Act::Invite, user, &person.held_roles, context);
    let gate = gate.await?;
    let reason = invitation
        .acting
        .admin_override
        .settle(person.user(), &person.held_roles, ui)?;
    tell_plan(ui, invitation, &rules);
    let mut run = InvitationRun {
        invitation,
        graph,
        context,
        outcome: outcome(invitation, &person, context.security_info()?, reason),
        person,
    };
    if invitation.acting.dry_run {
        if before.is_some() {
            ui.status(&msg!("invite-would-replace"));
        }
        ui.status(&msg!("invite-dry-run"));
        run.outcome.replaced = before.is_some();
        return run.end(Exit::Done);
    }
    agree(invitation, before.as_ref(), &name, ui)?;
    // From here on Ctrl-C takes back what was made.
    let _hold = context.stop.hold();
    run.outcome.grant = gate.pass().await?;
    let made = run.make(before.as_ref()).await?;
    run.outcome.created = true;
    run.outcome.replaced = before.is_some();
    if let (Some(address), Some(channel)) = (&mail, &channel) {
        run.send(&made, address, channel).await?;
    }
    run.show(&made);
    run.look_for(&made).await;
    let ended = run.watch(&made).await;
    run.take_back_unseen(&made, ended).await
}

/// What the policy says of passes, where the person can be given one and sign in with it.
fn allowed(person: &DeskPerson) -> Result<Rules, Error> {
    if person.facts.deciding.home.is_outside() {
        return Err(external_error(person));
    }
    let rules = Rules::of(person.facts.policy.as_ref());
    if rules.enabled == Some(true) && person.facts.gets_passes() == Some(false) {
        let message = msg!("invite-not-targeted", name = person::name(person.user()));
        return Err(
            Error::failure(Code::PassNotTargeted, message).hint(msg!("invite-not-targeted-hint"))
        );
    }
    Ok(rules)
}

/// What is known of the result before anything is done.
fn outcome(
    invitation: &Invitation,
    person: &DeskPerson,
    link: String,
    reason: Option<String>,
) -> Outcome {
    let registration = person.registration();
    Outcome {
        user: registration.user,
        dry_run: invitation.acting.dry_run,
        created: false,
        replaced: false,
        pass: None,
        link,
        mailed_to: None,
        watched: None,
        added: Vec::new(),
        registered_methods: registration.registered_methods,
        required: registration.required,
        capable: registration.capable,
        missing: registration.missing,
        verdict: registration.verdict,
        cause: registration.cause,
        reason,
        verified_by: invitation.acting.verified_by.clone(),
        grant: None,
    }
}

async fn read(person: &DeskPerson, graph: &Client) -> Result<Option<Pass>, Error> {
    let found = graph.pass(&person.user().id).await;
    found.map_err(|error| out_of_reach(error, person))
}

/// A pass that is valid goes for the new one: that is asked in its own words.
fn agree(invitation: &Invitation, before: Option<&Pass>, name: &str, ui: &Ui) -> Result<(), Error> {
    match before {
        Some(_) if invitation.replace => Ok(()),
        Some(pass) => {
            let question = msg!(
                "invite-replace-question",
                name = name.to_owned(),
                until = until(pass)
            );
            Ok(ui.agree(&question, "--replace")?)
        }
        None if invitation.acting.yes => Ok(()),
        None => {
            let question = msg!("invite-question", name = name.to_owned());
            Ok(ui.agree(&question, "--yes")?)
        }
    }
}

/// One invitation under way.
struct InvitationRun<'a> {
    invitation: &'a Invitation,
    graph: &'a Client,
    context: &'a Context,
    person: DeskPerson,
    outcome: Outcome,
}

impl InvitationRun<'_> {
    /// Looks once more and makes the pass. One whose answer got lost is nobody's: it is taken back.
    async fn make(&self, before: Option<&Pass>) -> Result<Pass, Error> {
        let now = read(&self.person, self.graph).await?.filter(is_alive);
        if now.as_ref().map(|pass| &pass.id) != before.map(|pass| &pass.id) {
            let name = person::name(self.person.user());
            let message = msg!("invite-moved", name = name);
            return Err(Error::failure(Code::Moved, message).hint(msg!("invite-again")));
        }
        let new = NewPass {
            is_usable_once: self.invitation.once,
            lifetime_in_minutes: self.invitation.lifetime,
            start_date_time: self.invitation.starts_at,
        };
        let user = &self.person.user().id;
        let wanted = json!({
            "isUsableOnce": new.is_usable_once,
            "lifetimeInMinutes": new.lifetime_in_minutes,
            "startDateTime": new.start_date_time,
        });
        let there = before.map_or(Value::Null, |pass| json!({"id": pass.id}));
        let planned = self.planned_change(there, wanted);
        let change = self.context.ledger().begin(planned).await?;
        let made = self.graph.make_pass(user, &new).await;
        let error = match change.end(made).await {
            Ok(made) if made.temporary_access_pass.is_some() => return Ok(made),
            // A pass that does not show itself helps nobody.
            Ok(made) => {
                let revoked = self.revoke(&made).await.is_ok();
                return Err(lost_error(None, revoked));
            }
            Err(error) if error.is_unknown() => error,
            Err(error) => return Err(out_of_reach(error, &self.person)),
        };
        let revoked = self.take_back_unknown(before).await;
        Err(lost_error(Some(error), revoked))
    }

    /// Sends the pass; one that could not be sent is taken back.
    async fn send(&mut self, made: &Pass, address: &str, channel: &Channel) -> Result<(), Error> {
        let ui = &self.context.ui;
        let (subject, text) = mail_text(ui, made, &self.outcome.link, self.person.user());
        if let Err(error) = channel.send(address, &subject, &text).await {
            let revoked = self.revoke(made).await.is_ok();
            return Err(not_mailed_error(&error.to_string(), revoked));
        }
        ui.status(&msg!("invite-mailed", to = walk::masked(address)));
        self.outcome.mailed_to = Some(walk::masked(address));
        Ok(())
    }

    /// Shows the pass where it is to be seen, and puts it into the result.
    fn show(&mut self, made: &Pass) {
        let ui = &self.context.ui;
        if self.invitation.is_told(ui) {
            show_pass(ui, made, &self.outcome.link, self.person.user());
        }
        self.outcome.pass = Some(Shown {
            method_id: made.id.clone(),
            temporary_access_pass: made
                .temporary_access_pass
                .as_ref()
                .filter(|_| self.invitation.show_pass)
                .map(Handed::from),
            start_date_time: made.start_date_time,
            end_date_time: ends(made),
            lifetime_in_minutes: made.lifetime_in_minutes,
            is_usable_once: made.is_usable_once,
        });
        if self.invitation.open {
            self.open();
        }
    }

    /// Opens the page where the pass is used; what was shown with the pass is not said again.
    fn open(&self) {
        let (context, link) = (self.context, &self.outcome.link);
        if self.invitation.is_told(&context.ui) {
            context.open_page(link);
        } else {
            context.show_page(link);
        }
    }

    /// What the ledger says of a pass: never the pass itself.
    fn planned_change(&self, before: Value, after: Value) -> Change {
        let user = self.person.user();
        let target = Target::user(&user.id, user.user_principal_name.as_deref());
        Change::new("invite", target)
            .from(json!({"temporaryAccessPass": before}))
            .to(json!({"temporaryAccessPass": after}))
            .because(self.outcome.reason.as_deref())
            .verified_by(self.outcome.verified_by.as_deref())
            .granted(self.outcome.grant.as_deref())
    }

    async fn revoke(&self, pass: &Pass) -> Result<(), Error> {
        let user = &self.person.user().id;
        let planned = self.planned_change(json!({"id": pass.id}), Value::Null);
        let change = self.context.ledger().begin(planned.taking_back()).await?;
        let removed = self.graph.remove_method(user, COLLECTION, &pass.id).await;
        match change.end(removed).await {
            Err(error) if error.is_not_found() => Ok(()),
            other => Ok(other?),
        }
    }

    /// Takes back a pass that the result alone was to show, where that could not be written.
    async fn take_back_unseen(
        &self,
        made: &Pass,
        ended: Result<Exit, Error>,
    ) -> Result<Exit, Error> {
        match ended {
            Err(Error::Ui(ui::Error::Output(error))) if self.is_unseen() => {
                let revoked = self.revoke(made).await.is_ok();
                let message = msg!("invite-lost", reason = error.to_string());
                Err(Error::failure(Code::PassLost, message).hint(revocation_hint(revoked)))
            }
            ended => ended,
        }
    }

    /// Whether the result alone was to show the pass, and has not.
    fn is_unseen(&self) -> bool {
        let shown = self.outcome.pass.as_ref();
        let shows = shown.is_some_and(|pass| pass.temporary_access_pass.is_some());
        let told = self.invitation.is_told(&self.context.ui);
        shows && !told && self.outcome.mailed_to.is_none()
    }

    /// Takes back a pass whose answer got lost: nobody knows it. It may show after a moment only. Whether none is left.
    async fn take_back_unknown(&self, before: Option<&Pass>) -> bool {
        for read in 0..READS {
            self.context.timer.sleep(Duration::from_secs(read)).await;
            match self.graph.pass(&self.person.user().id).await {
                Ok(Some(found)) if Some(&found.id) != before.map(|pass| &pass.id) => {
                    return self.revoke(&found).await.is_ok();
                }
                Ok(_) => {}
                Err(_) => return false,
            }
        }
        true
    }

    /// Reads the pass back: said where it does not show, for the directory copies itself for a moment.
    async fn look_for(&self, made: &Pass) {
        match self.graph.pass(&self.person.user().id).await {
            Ok(Some(found)) if found.id == made.id => {}
            Ok(_) => self.context.ui.warn(&msg!("invite-not-visible")),
            Err(error) => self
                .context
                .ui
                .log(1, || format!("the pass could not be read back: {error}")),
        }
    }

    async fn watch(&mut self, made: &Pass) -> Result<Exit, Error> {
        let ui = &self.context.ui;
        let time = self.invitation.watching.watch_for.into();
        let too_early = made.start_date_time.is_some_and(|start| {
            Timestamp::now()
                .checked_add(time)
                .is_ok_and(|end| start > end)
        }) && self.invitation.starts_at.is_some();
        if too_early {
            ui.status(&msg!("invite-too-early"));
        }
        if self.invitation.watching.no_wait || too_early {
            if self.context.stop.is_asked() {
                return self.take_back(made, false).await;
            }
            return self.end(Exit::Done);
        }
        if ui.options().format == Format::Jsonl {
            ui.announce(&self.outcome, |_| String::new())?;
            // Shown once.
            if let Some(pass) = &mut self.outcome.pass {
                pass.temporary_access_pass = None;
            }
        }
        if self.outcome.missing == Some(0) {
            ui.status(&msg!("invite-capable-already"));
        }
        ui.status(&msg!("invite-ctrl-c"));
        let methods = std::mem::take(&mut self.person.methods);
        let mut watch = Watch::new(self.context, self.graph, &self.person.facts, methods);
        let ended = watch.run(time).await;
        let added = watch.names();
        self.person.methods = watch.methods;
        self.outcome.added = added;
        match ended? {
            Ending::Stopped => {
                let came = !self.outcome.added.is_empty();
                self.take_back(made, came).await
            }
            Ending::Registered => {
                self.outcome.watched = Some("registered");
                self.tell_pass(made).await;
                self.end(Exit::Done)
            }
            Ending::TimedOut => {
                self.outcome.watched = Some("timedOut");
                ui.status(&msg!("watch-timed-out"));
                walk::tell_missing(ui, &self.person.facts, &self.person.methods);
                self.tell_pass(made).await;
                self.end(Exit::No)
            }
        }
    }

    /// Ctrl-C: a pass that nobody used is worth nothing to anybody but a thief. Of one that is good more than once the
    /// service does not say whether it was used: then what came tells.
    async fn take_back(&self, made: &Pass, came: bool) -> Result<Exit, Error> {
        let ui = &self.context.ui;
        let now = self.graph.pass(&self.person.user().id).await;
        let used = came || matches!(&now, Ok(Some(pass)) if pass.id == made.id && is_used(pass));
        if used {
            ui.status(&msg!("invite-left", until = until(made)));
        } else {
            match self.revoke(made).await {
                Ok(()) => ui.status(&msg!("invite-revoked")),
                Err(error) => ui.warn(&msg!(
                    "invite-not-revoked",
                    reason = error.to_string(),
                    until = until(made)
                )),
            }
        }
        Err(ui::Error::Cancelled.into())
    }

    /// Whether the pass still opens the account.
    async fn tell_pass(&self, made: &Pass) {
        let ui = &self.context.ui;
        match self.graph.pass(&self.person.user().id).await {
            Ok(Some(pass)) if pass.id == made.id && is_alive(&pass) => {
                ui.status(&msg!("invite-still-valid", until = until(made)));
            }
            Ok(_) => ui.status(&msg!("invite-over")),
            Err(_) => ui.status(&msg!("invite-maybe-valid", until = until(made))),
        }
    }

    fn end(&mut self, exit: Exit) -> Result<Exit, Error> {
        let registration = self.person.registration();
        self.outcome.registered_methods = registration.registered_methods.clone();
        self.outcome.capable = registration.capable;
        self.outcome.missing = registration.missing;
        self.outcome.verdict = registration.verdict;
        self.outcome.cause = registration.cause;
        self.context.ui.document(&self.outcome, |messages| {
            walk::state(messages, &registration)
        })?;
        Ok(exit)
    }
}

/// A moment as the clock on the wall shows it.
fn local_time(moment: Option<Timestamp>) -> String {
    moment.map_or_else(
        || "?".to_owned(),
        |moment| {
            let local = moment.to_zoned(jiff::tz::TimeZone::system());
            local.strftime("%Y-%m-%d %H:%M %Z").to_string()
        },
    )
}

/// Until when a pass is good.
fn until(pass: &Pass) -> String {
    local_time(ends(pass))
}

/// External guests get no pass (graph-api.md Appendix C).
fn external_error(person: &DeskPerson) -> Error {
    let message = msg!("invite-external", name = person::name(person.user()));
    let error = Error::failure(Code::PassForGuest, message);
    match walk::way_home(&person.facts.deciding.home) {
        Some(way) => error.hint(way),
        None => error,
    }
}

/// A pass that the policy does not allow.
fn not_allowed_error(wrong: Wrong, context: &Context) -> Error {
    match wrong {
        Wrong::Disabled => {
            let message = msg!("invite-passes-disabled");
            let page = context.settings.cloud.value.portal();
            Error::failure(Code::PassesDisabled, message)
                .hint(msg!("invite-passes-disabled-hint", page = page))
        }
        Wrong::OnceOnly => Error::failure(Code::OnceOnly, msg!("invite-once-only"))
            .hint(msg!("invite-once-only-hint")),
        Wrong::Lifetime { shortest, longest } => {
            let message = msg!("invite-lifetime", shortest = shortest, longest = longest);
            Error::failure(Code::LifetimeNotAllowed, message)
        }
    }
}

/// The address to send a pass to: never the mailbox that the person needs the pass for.
async fn mailbox(
    recipient: &Recipient,
    person: &DeskPerson,
    graph: &Client,
) -> Result<String, Error> {
    let text = match recipient {
        Recipient::Address(address) => address.clone(),
        Recipient::Manager => {
            let manager = graph.manager(&person.user().id).await?;
            let address = manager.and_then(|manager| manager.mail.or(manager.user_principal_name));
            address.ok_or_else(|| {
                let message = msg!("invite-no-manager", name = person::name(person.user()));
                Error::failure(Code::NoManager, message).hint(msg!("invite-no-manager-hint"))
            })?
        }
    };
    let address = Address::parse(&text, &[])
        .map_err(|error| Error::failure(Code::BadContact, walk::address_error(error)))?
        .to_string();
    let user = person.user();
    let own = [&user.mail, &user.user_principal_name];
    if own
        .into_iter()
        .flatten()
        .any(|own| own.eq_ignore_ascii_case(&address))
    {
        let message = msg!("invite-own-mailbox", name = person::name(user));
        return Err(Error::failure(Code::OwnMailbox, message).hint(msg!("invite-own-mailbox-hint")));
    }
    Ok(address)
}

/// The profile cannot send mail.
fn no_channel_error() -> Error {
    Error::failure(Code::NoMailChannel, msg!("invite-no-channel"))
        .hint(msg!("invite-no-channel-hint"))
}

/// A pass that could not be sent is taken back.
fn not_mailed_error(reason: &str, revoked: bool) -> Error {
    let message = msg!("invite-not-mailed", reason = reason.to_owned());
    Error::failure(Code::PassNotMailed, message).hint(revocation_hint(revoked))
}

/// A pass whose answer got lost.
fn lost_error(error: Option<graph::Error>, revoked: bool) -> Error {
    let request_id = error
        .as_ref()
        .and_then(graph::Error::request_id)
        .map(ToOwned::to_owned);
    let reason = error.map(|error| error.to_string()).unwrap_or_default();
    let message = msg!("invite-lost", reason = reason);
    Error::failure(Code::PassLost, message)
        .request_id(request_id)
        .hint(revocation_hint(revoked))
}

fn revocation_hint(revoked: bool) -> Message {
    if revoked {
        msg!("invite-taken-back")
    } else {
        msg!("invite-not-taken-back")
    }
}

/// Says which pass will be made.
fn tell_plan(ui: &Ui, invitation: &Invitation, rules: &Rules) {
    ui.status(&match invitation.lifetime.or(rules.usual) {
        Some(minutes) => msg!("invite-plan-minutes", count = minutes),
        None => msg!("invite-plan-usual"),
    });
    if let Some(start) = invitation.starts_at {
        ui.status(&msg!("invite-plan-start", from = local_time(Some(start))));
    }
    match invitation.once.or(rules.once) {
        Some(true) => ui.status(&msg!("invite-plan-once")),
        Some(false) => ui.status(&msg!("invite-plan-many")),
        None => {}
    }
}

/// Shows a pass, this once and in the language of the person it is handed to: the code to scan holds the address alone.
fn show_pass(ui: &Ui, made: &Pass, link: &str, user: &User) {
    let language = person::language(user, ui);
    let say = |message| ui.status_in(language, &message);
    ui.qr(link);
    say(open_message(link, user));
    if let Some(pass) = &made.temporary_access_pass {
        say(msg!("invite-pass", pass = pass.expose().to_owned()));
    }
    say(validity_message(made));
    if made.is_usable_once == Some(true) {
        say(msg!("invite-plan-once"));
        say(msg!("invite-ten-minutes"));
    }
}

fn open_message(link: &str, user: &User) -> Message {
    let upn = user.user_principal_name.clone().unwrap_or_default();
    msg!("invite-open", link = link.to_owned(), upn = upn)
}

fn validity_message(made: &Pass) -> Message {
    let from = local_time(made.start_date_time);
    msg!("invite-valid", from = from, until = until(made))
}

/// The mail that carries a pass: its subject and its text.
fn mail_text(ui: &Ui, made: &Pass, link: &str, user: &User) -> (String, String) {
    let pass = made.temporary_access_pass.as_ref();
    let pass = pass
        .map(|pass| pass.expose().to_owned())
        .unwrap_or_default();
    let name = person::name(user);
    let mut lines = vec![
        msg!("invite-mail-for", name = name),
        open_message(link, user),
        msg!("invite-pass", pass = pass),
        validity_message(made),
    ];
    if made.is_usable_once == Some(true) {
        lines.push(msg!("invite-plan-once"));
        lines.push(msg!("invite-ten-minutes"));
    }
    lines.push(msg!("invite-mail-care"));
    let language = person::language(user, ui);
    let said = |line| ui.text_in(language, line);
    let lines: Vec<String> = lines.iter().map(said).collect();
    (said(&msg!("invite-mail-subject")), lines.join("\n\n"))
}
