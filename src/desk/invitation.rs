//! What an invitation says: to whoever makes it, and to whoever gets it.

use jiff::Timestamp;

use super::facts::Subject;
use super::inviting::Invitation;
use crate::context::Context;
use crate::error::{Code, Error};
use crate::graph;
use crate::graph::model::{Pass, User};
use crate::sspr::contact::Address;
use crate::sspr::methods::pass::{Rules, Wrong, ends};
use crate::ui::{Ui, msg};
use crate::walk;

/// A moment as the clock on the wall shows it.
fn clock(moment: Option<Timestamp>) -> String {
    moment.map_or_else(
        || "?".to_owned(),
        |moment| {
            let local = moment.to_zoned(jiff::tz::TimeZone::system());
            local.strftime("%Y-%m-%d %H:%M %Z").to_string()
        },
    )
}

/// Until when a pass is good.
pub(super) fn until(pass: &Pass) -> String {
    clock(ends(pass))
}

/// A pass that the policy does not allow.
pub(super) fn wrong(wrong: Wrong, context: &Context) -> Error {
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
pub(super) fn mailbox(text: &str, subject: &Subject) -> Result<String, Error> {
    let address = Address::parse(text, &[])
        .map_err(|error| Error::failure(Code::BadContact, walk::address_error(error)))?
        .to_string();
    let user = subject.user();
    let own = [&user.mail, &user.user_principal_name];
    if own
        .into_iter()
        .flatten()
        .any(|own| own.eq_ignore_ascii_case(&address))
    {
        let message = msg!("invite-own-mailbox", name = crate::person::name(user));
        return Err(Error::failure(Code::OwnMailbox, message).hint(msg!("invite-own-mailbox-hint")));
    }
    Ok(address)
}

/// The profile cannot send mail.
pub(super) fn no_channel() -> Error {
    Error::failure(Code::NoMailChannel, msg!("invite-no-channel"))
        .hint(msg!("invite-no-channel-hint"))
}

/// A pass that could not be sent is taken back.
pub(super) fn not_mailed(reason: &str, revoked: bool) -> Error {
    let message = msg!("invite-not-mailed", reason = reason.to_owned());
    Error::failure(Code::PassNotMailed, message).hint(after(revoked))
}

/// A pass whose answer got lost.
pub(super) fn lost(error: Option<graph::Error>, revoked: bool) -> Error {
    let request_id = error
        .as_ref()
        .and_then(graph::Error::request_id)
        .map(ToOwned::to_owned);
    let reason = error.map(|error| error.to_string()).unwrap_or_default();
    let message = msg!("invite-lost", reason = reason);
    Error::failure(Code::PassLost, message)
        .request_id(request_id)
        .hint(after(revoked))
}

fn after(revoked: bool) -> crate::ui::Message {
    if revoked {
        msg!("invite-taken-back")
    } else {
        msg!("invite-not-taken-back")
    }
}

/// Says which pass will be made.
pub(super) fn plan(ui: &Ui, invitation: &Invitation, rules: &Rules) {
    ui.status(&match invitation.lifetime.or(rules.usual) {
        Some(minutes) => msg!("invite-plan-minutes", count = minutes),
        None => msg!("invite-plan-usual"),
    });
    if let Some(start) = invitation.starts_at {
        ui.status(&msg!("invite-plan-start", from = clock(Some(start))));
    }
    match invitation.once.or(rules.once) {
        Some(true) => ui.status(&msg!("invite-plan-once")),
        Some(false) => ui.status(&msg!("invite-plan-many")),
        None => {}
    }
}

/// Shows a pass, this once and in the language of the person it is handed to: the code to scan holds the address alone.
pub(super) fn show(ui: &Ui, made: &Pass, link: &str, user: &User) {
    let language = crate::person::language(user, ui);
    let say = |message| ui.status_in(language, &message);
    ui.qr(link);
    say(open(link, user));
    if let Some(pass) = &made.temporary_access_pass {
        say(msg!("invite-pass", pass = pass.expose().to_owned()));
    }
    say(valid(made));
    if made.is_usable_once == Some(true) {
        say(msg!("invite-plan-once"));
    }
}

fn open(link: &str, user: &User) -> crate::ui::Message {
    let upn = user.user_principal_name.clone().unwrap_or_default();
    msg!("invite-open", link = link.to_owned(), upn = upn)
}

fn valid(made: &Pass) -> crate::ui::Message {
    let from = clock(made.start_date_time);
    msg!("invite-valid", from = from, until = until(made))
}

/// The mail that carries a pass: its subject and its text.
pub(super) fn mail(ui: &Ui, made: &Pass, link: &str, user: &User) -> (String, String) {
    let pass = made.temporary_access_pass.as_ref();
    let pass = pass
        .map(|pass| pass.expose().to_owned())
        .unwrap_or_default();
    let name = crate::person::name(user);
    let mut lines = vec![
        msg!("invite-mail-for", name = name),
        open(link, user),
        msg!("invite-pass", pass = pass),
        valid(made),
    ];
    if made.is_usable_once == Some(true) {
        lines.push(msg!("invite-plan-once"));
    }
    lines.push(msg!("invite-mail-care"));
    let language = crate::person::language(user, ui);
    let said = |line| ui.text_in(language, line);
    let lines: Vec<String> = lines.iter().map(said).collect();
    (said(&msg!("invite-mail-subject")), lines.join("\n\n"))
}
