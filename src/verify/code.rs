//! Sends a code and takes the answer. The code lives as long as it takes to send it.

use std::io::{self, BufRead};

use jiff::Timestamp;
use ring::rand::SystemRandom;
use serde_json::Value;
use tokio::sync::mpsc;
use uuid::Uuid;
use zeroize::Zeroizing;

use super::case::Case;
use super::messages;
use super::recipient::Recipient;
use crate::channel::Channel;
use crate::config::{Demand, Proof};
use crate::context::{Change, ChangeOutcome};
use crate::error::{self, Error};
use crate::person;
use crate::sspr::contact::enrolment::{CODE_LIFETIME, Code, digits};
use crate::sspr::ledger::chain::{Link, Target};
use crate::sspr::verify::challenge::{Challenge, Proved, Verdict};
use crate::sspr::verify::contact::Via;
use crate::sspr::verify::grant::{COMMAND, Limit, Need, Note, may_send};
use crate::ui::{self, Message, msg};

/// A line of stdin longer than that is no code.
const LONGEST: u64 = 256;

/// What came back.
pub(super) enum Answered {
    Right(Proved),
    No(&'static str),
}

/// Sends a code and takes answers until one is right, or none will be.
///
/// # Errors
/// Exit 3 where too many codes were sent, exit 2 where nobody can be asked, cancelled when the operator stops.
pub(super) async fn ask(case: &Case<'_>, recipient: &Recipient) -> Result<Answered, Error> {
    let ui = &case.context.ui;
    let options = case.options;
    if !options.code_from_stdin && !ui.interactive() {
        // Known before a code is wasted.
        return Err(ui::Error::Question {
            question: ui.text(&msg!("verify-code")),
            flag: "--code-from-stdin",
        }
        .into());
    }
    let id = Uuid::new_v4().simple().to_string();
    begin(case, recipient, &id).await?;
    let sent = send(case, recipient).await;
    let mut challenge = match sent {
        Ok(challenge) => challenge,
        Err(error) => {
            end(case, recipient, &id, "notSent").await?;
            return Err(error);
        }
    };
    ui.status(&match &recipient.manager {
        Some(manager) => msg!(
            "verify-sent-manager",
            manager = manager.name.clone(),
            contact = recipient.masked.clone()
        ),
        None => msg!("verify-sent", contact = recipient.masked.clone()),
    });
    let answered = if options.code_from_stdin {
        from_stdin(case, &mut challenge).await
    } else {
        at_terminal(case, &mut challenge)
    };
    match answered {
        Ok(Answered::Right(proved)) => Ok(Answered::Right(proved)),
        Ok(Answered::No(cause)) => {
            end(case, recipient, &id, cause).await?;
            Ok(Answered::No(cause))
        }
        Err(error) => {
            end(case, recipient, &id, "stopped").await?;
            Err(error)
        }
    }
}

fn note(case: &Case<'_>, recipient: &Recipient, id: &str) -> Note {
    Note::Challenge {
        id: id.to_owned(),
        act: case.act,
        proof: if recipient.manager.is_some() {
            Proof::Manager
        } else {
            Proof::Contact
        },
        via: recipient.via.name().to_owned(),
        contact: recipient.masked.clone(),
    }
}

fn change(case: &Case<'_>) -> Change {
    let user = case.person.user();
    let target = Target::user(&user.id, user.user_principal_name.as_deref());
    Change::new(COMMAND, target).because(case.options.ticket())
}

/// Writes down that a code is about to be sent, where not too many were: a code that is not in the ledger is not sent.
async fn begin(case: &Case<'_>, recipient: &Recipient, id: &str) -> Result<(), Error> {
    let value = note(case, recipient, id).value();
    let tenant = case.context.ledger().tenant();
    let person = case.person.user().id.clone();
    let (operator, act) = (case.operator.clone(), case.act);
    let demand: Demand = case.demand().clone();
    let judge = move |lines: &[Link], now: Timestamp| {
        let need = Need {
            tenant: &tenant,
            person: &person,
            operator: &operator,
            act,
            demand: &demand,
            now,
        };
        may_send(lines, &need).map(|()| (value, ()))
    };
    let written = case.context.ledger().append_if(change(case), judge).await?;
    written.map_err(|limit| {
        let message = match limit {
            Limit::Person => msg!(
                "verify-limit-person",
                name = person::name(case.person.user())
            ),
            Limit::Operator => msg!("verify-limit-operator"),
        };
        Error::failure(error::Code::TooManyCodes, message).hint(msg!("verify-limit-hint"))
    })
}

/// Writes down that it came to nothing.
async fn end(
    case: &Case<'_>,
    recipient: &Recipient,
    id: &str,
    cause: &'static str,
) -> Result<(), Error> {
    let value: Value = note(case, recipient, id).value();
    let ended = ChangeOutcome::failed(cause);
    let ledger = case.context.ledger();
    ledger.note(change(case).to(value), ended).await
}

async fn send(case: &Case<'_>, recipient: &Recipient) -> Result<Challenge, Error> {
    let random = SystemRandom::new();
    let nothing = |_| Error::failure(error::Code::NoRandomness, msg!("register-no-randomness"));
    let code = Code::draw(&random).map_err(nothing)?;
    let proof = code.proof(&random).map_err(nothing)?;
    let channel: Option<&Channel> = match recipient.via {
        Via::Mail => case.channels.mail.as_ref(),
        Via::Text => case.channels.text.as_ref(),
    };
    let channel = channel.ok_or_else(|| {
        Error::failure(error::Code::NoMailChannel, msg!("invite-no-channel"))
            .hint(msg!("invite-no-channel-hint"))
    })?;
    let (subject, text) = letter(case, recipient, code.expose());
    let sent = channel.send(&recipient.address, &subject, &text).await;
    sent.map_err(|error| {
        let message = msg!("verify-not-sent", reason = error.to_string());
        Error::failure(error::Code::CodeNotSent, message).hint(msg!("verify-not-sent-hint"))
    })?;
    Ok(Challenge::sent(proof, Timestamp::now()))
}

/// What an answer means; nothing: another try.
fn judged(case: &Case<'_>, verdict: Verdict) -> Option<Answered> {
    match verdict {
        Verdict::Right(proved) => Some(Answered::Right(proved)),
        Verdict::Wrong { left } => {
            case.context.ui.status(&msg!("register-wrong", left = left));
            None
        }
        Verdict::Spent | Verdict::Over => Some(Answered::No("wrongCode")),
        Verdict::Expired => Some(Answered::No("codeExpired")),
    }
}

fn at_terminal(case: &Case<'_>, challenge: &mut Challenge) -> Result<Answered, Error> {
    let ui = &case.context.ui;
    let wrong = ui.text(&msg!("register-six-digits"));
    let check = |text: &str| {
        if text.trim().is_empty() || digits(text).is_some() {
            Ok(())
        } else {
            Err(wrong.clone())
        }
    };
    loop {
        let question = msg!("verify-code");
        let typed = Zeroizing::new(ui.input(&question, "--code-from-stdin", "", &check)?);
        if typed.trim().is_empty() {
            return Ok(Answered::No("noCode"));
        }
        if let Some(answered) = judged(case, challenge.answer(&typed, Timestamp::now())) {
            return Ok(answered);
        }
    }
}

/// Tries from stdin, as they come: whoever writes them has five minutes, as a person has.
async fn from_stdin(case: &Case<'_>, challenge: &mut Challenge) -> Result<Answered, Error> {
    let (sender, mut lines) = mpsc::unbounded_channel();
    // A thread of its own, that nobody waits for: a pipe that stays open would hold the program.
    std::thread::spawn(move || {
        loop {
            let mut line = Zeroizing::new(String::new());
            let mut stdin = io::Read::take(io::stdin().lock(), LONGEST);
            let read = stdin.read_line(&mut line);
            let is_over = !matches!(read, Ok(length) if length > 0);
            if is_over || sender.send(line).is_err() {
                return;
            }
        }
    });
    let life = std::time::Duration::try_from(CODE_LIFETIME).unwrap_or_default();
    let timer = &case.context.timer;
    let end = timer.sleep(life);
    tokio::pin!(end);
    loop {
        let line = tokio::select! {
            biased;
            line = lines.recv() => line,
            () = &mut end => return Ok(Answered::No("codeExpired")),
        };
        let Some(line) = line else {
            return Ok(Answered::No("noCode"));
        };
        if line.trim().is_empty() {
            continue;
        }
        if let Some(answered) = judged(case, challenge.answer(line.trim(), Timestamp::now())) {
            return Ok(answered);
        }
    }
}

/// What the person, or the manager, is sent: who asks, what for, and what to do who did not call.
fn letter(case: &Case<'_>, recipient: &Recipient, code: &str) -> (String, String) {
    let ui = &case.context.ui;
    let actor = case.context.ledger().actor();
    let operator = actor.name.unwrap_or_else(|| case.operator.clone());
    let (tenant, act) = (case.tenant.clone(), messages::act_key(case.act));
    let first = match &recipient.manager {
        None => msg!(
            "verify-letter",
            code = code.to_owned(),
            tenant = tenant.clone(),
            operator = operator,
            act = act
        ),
        Some(_) => msg!(
            "verify-letter-manager",
            code = code.to_owned(),
            tenant = tenant.clone(),
            operator = operator,
            act = act,
            name = person::name(case.person.user())
        ),
    };
    let care = match &case.rules.tell {
        Some(tell) => msg!("verify-letter-care-tell", tell = tell.clone()),
        None => msg!("verify-letter-care"),
    };
    let say = |message: &Message| ui.text_in(recipient.language, message);
    let joint = match recipient.via {
        Via::Mail => "\n\n",
        Via::Text => " ",
    };
    let subject = msg!("verify-letter-subject", tenant = tenant);
    (say(&subject), [say(&first), say(&care)].join(joint))
}
