//! Sends one mail after the other, at the pace of a mailbox: looks once more, writes the intent down, sends, writes down what
//! became of it.

use std::collections::VecDeque;
use std::time::{Duration, Instant};

use serde_json::json;

use super::need::need;
use super::past::COMMAND;
use super::row::{Reason, Results, Row};
use super::text::{Texts, address};
use super::{Candidate, Wanted};
use crate::channel::{self, Channel};
use crate::context::{Change, ChangeOutcome, Context};
use crate::error::{Code, Error};
use crate::graph::Client;
use crate::sspr::contact::mask_address;
use crate::sspr::diagnosis::diagnose_with;
use crate::sspr::ledger::chain::Target;
use crate::ui::{self, Progress, msg};
use crate::walk::channel_error;

/// Exchange Online takes so many messages of a mailbox in a minute.
const A_MINUTE: usize = 30;
const MINUTE: Duration = Duration::from_secs(60);
/// After so many failures in a row the channel is taken to be gone.
const IN_A_ROW: usize = 5;

/// Mails on their way.
pub(super) struct Sending<'a> {
    texts: &'a Texts,
    channel: &'a Channel,
    wanted: &'a Wanted,
    graph: &'a Client,
    context: &'a Context,
    /// When the mails of the last minute went out.
    sent: VecDeque<Instant>,
    /// Whether the methods of the moment may not be read.
    is_blind: bool,
}

impl<'a> Sending<'a> {
    pub(super) fn new(
        texts: &'a Texts,
        channel: &'a Channel,
        wanted: &'a Wanted,
        graph: &'a Client,
        context: &'a Context,
    ) -> Self {
        Self {
            texts,
            channel,
            wanted,
            graph,
            context,
            sent: VecDeque::new(),
            is_blind: false,
        }
    }

    /// Mails everybody, a row each. A person who asks it to stop is told at once; the mail on its way is still answered.
    ///
    /// # Errors
    /// What makes it useless to go on; that it was stopped.
    pub(super) async fn all(
        &mut self,
        people: Vec<Candidate>,
        results: &mut Results<'_>,
    ) -> Result<(), Error> {
        let Context { ui, stop, .. } = self.context;
        let _hold = stop.hold();
        let progress = ui.progress(&msg!("remind-sending"));
        ui.expect(people.len() as u64, takes(people.len()));
        progress.at(0, Some(people.len() as u64));
        results.show()?;
        let mut people = people.into_iter();
        let ended = {
            let mut sending = Box::pin(self.each(&mut people, &progress, results));
            tokio::select! {
                biased;
                ended = &mut sending => ended,
                () = stop.asked() => {
                    ui.status(&msg!("remind-stopping"));
                    sending.await
                }
            }
        };
        for candidate in people {
            results.add(Row::skipped(&candidate, Reason::Stopped, None))?;
        }
        ended
    }

    async fn each(
        &mut self,
        people: &mut std::vec::IntoIter<Candidate>,
        progress: &Progress<'_>,
        results: &mut Results<'_>,
    ) -> Result<(), Error> {
        let all = people.len() as u64;
        let mut failed = 0;
        while let Some(candidate) = people.as_slice().first() {
            self.wait().await?;
            let (row, error) = self.one(candidate.clone()).await?;
            people.next();
            results.add(row)?;
            results.show()?;
            progress.at(all - people.len() as u64, Some(all));
            match error {
                None => failed = 0,
                Some(error) if is_of_address(&error) => {}
                Some(error) => {
                    failed += 1;
                    if failed == IN_A_ROW || is_final(&error) {
                        return Err(Error::failure(Code::BadChannel, channel_error(&error))
                            .hint(msg!("remind-stopped-hint")));
                    }
                }
            }
        }
        Ok(())
    }

    /// Mails one person, unless they need it no more.
    async fn one(&mut self, candidate: Candidate) -> Result<(Row, Option<channel::Error>), Error> {
        let id = candidate.user.id.clone();
        let need = match self.graph.methods(&id).await {
            Ok(methods) => need(&candidate.facts, &diagnose_with(&candidate.facts, &methods)),
            Err(error) if error.is_not_found() => {
                return Ok((Row::skipped(&candidate, Reason::Gone, None), None));
            }
            Err(error) if error.refusal() == Some(403) => {
                self.blind();
                Some(candidate.need.clone())
            }
            Err(error) => return Err(error.into()),
        };
        let Some(need) = need else {
            let row = Row::skipped(&candidate, Reason::NoLongerNeeded, None);
            return Ok((row, None));
        };
        let candidate = Candidate { need, ..candidate };
        let Some(to) = address(&candidate.user) else {
            return Ok((Row::skipped(&candidate, Reason::NoAddress, None), None));
        };
        let (subject, body) = (self.texts).of(&candidate.user, &candidate.need, self.context);
        let target = Target::user(&id, candidate.user.user_principal_name.as_deref());
        let change = Change::new(COMMAND, target)
            .to(json!({"reminder": mask_address(to)}))
            .because(self.wanted.reason.as_deref());
        let change = self.context.ledger().begin(change).await?;
        let sent = self.channel.send(to, &subject, &body).await;
        change.ended(ended(sent.as_ref().err())).await;
        self.sent.push_back(self.context.timer.now());
        Ok(match sent {
            Ok(()) => (Row::sent(&candidate, self.texts, self.context), None),
            Err(error) => {
                let reason = if error.is_unknown() {
                    Reason::Unknown
                } else {
                    Reason::Refused
                };
                let detail = self.context.ui.text(&channel_error(&error));
                (Row::failed(&candidate, reason, detail), Some(error))
            }
        })
    }

    /// Says, once, that the methods of the moment may not be read.
    fn blind(&mut self) {
        if !std::mem::replace(&mut self.is_blind, true) {
            self.context.ui.warn(&msg!("remind-blind"));
        }
    }

    /// Lets the minute pass in which the mailbox has sent as many as it may.
    ///
    /// # Errors
    /// Where the end is asked for meanwhile, or was before.
    async fn wait(&mut self) -> Result<(), Error> {
        let Context {
            ui, stop, timer, ..
        } = self.context;
        let minute = match self.sent.len() {
            0..A_MINUTE => None,
            _ => self.sent.pop_front(),
        };
        let passed = minute.map(|first| timer.now().saturating_duration_since(first));
        if let Some(left) = passed.and_then(|passed| MINUTE.checked_sub(passed)) {
            let seconds = left.as_secs_f64().ceil();
            ui.log(1, || {
                format!("next mail in {seconds} s: a mailbox sends {A_MINUTE} a minute")
            });
            let pace = msg!("remind-pace");
            if !ui.count_down(&pace, left) && ui.options().accessible {
                ui.status(&pace.with("seconds", seconds));
            }
            tokio::select! {
                biased;
                () = stop.asked() => {}
                () = timer.sleep(left) => {}
            }
        }
        if stop.is_asked() {
            return Err(ui::Error::Cancelled.into());
        }
        Ok(())
    }
}

/// How long so many mails take at the pace of a mailbox, at the least.
fn takes(mails: usize) -> Duration {
    let minutes = mails.saturating_sub(1) / A_MINUTE;
    MINUTE * u32::try_from(minutes).unwrap_or(u32::MAX)
}

/// Says how long so many mails take, where that is more than a moment.
pub(super) fn foretell(mails: usize, context: &Context) {
    let minutes = takes(mails).as_secs() / MINUTE.as_secs();
    if minutes > 0 {
        let takes = msg!("remind-takes", count = mails, minutes = minutes);
        context.ui.status(&takes);
    }
}

/// Whether no other mail would go out either.
fn is_final(error: &channel::Error) -> bool {
    match error {
        channel::Error::Graph(error) => {
            matches!(error.status(), Some(401 | 403))
                || error.status().is_none() && !error.is_unknown()
        }
        channel::Error::Insecure(_) | channel::Error::NoPassword(_) => true,
        // The server wants an account, or another one (RFC 4954, 6).
        channel::Error::Refused { status, .. } => matches!(status, 530 | 534 | 535 | 538),
        channel::Error::Address(_)
        | channel::Error::Unreachable { .. }
        | channel::Error::Unknown { .. } => false,
    }
}

/// Whether it says something of this address, and nothing of the channel: a list of people who left must not stop the others
/// (RFC 5321, 4.2.3: no such mailbox, not here, too much in it, not allowed).
fn is_of_address(error: &channel::Error) -> bool {
    match error {
        channel::Error::Address(_) => true,
        channel::Error::Refused { status, .. } => matches!(status, 550..=553),
        channel::Error::Graph(_)
        | channel::Error::Insecure(_)
        | channel::Error::NoPassword(_)
        | channel::Error::Unreachable { .. }
        | channel::Error::Unknown { .. } => false,
    }
}

fn ended(error: Option<&channel::Error>) -> ChangeOutcome {
    match error {
        None => ChangeOutcome::done(),
        Some(channel::Error::Graph(error)) => ChangeOutcome::refused(error),
        Some(error) if error.is_unknown() => ChangeOutcome::unknown(),
        Some(_) => ChangeOutcome::failed(Code::BadChannel.as_str()),
    }
}

/// Sends one mail to an address of the operator's own.
///
/// # Errors
/// Where the profile wants every change written down and this cannot be; the inner one: what the channel says.
pub(super) async fn test(
    to: &str,
    subject: &str,
    body: &str,
    channel: &Channel,
    context: &Context,
) -> Result<Result<(), channel::Error>, Error> {
    let target = Target::new("mail", None, Some(&mask_address(to)));
    let change = Change::new("remind --test", target).to(json!({"reminder": mask_address(to)}));
    let change = context.ledger().begin(change).await?;
    let sent = channel.send(to, subject, body).await;
    change.ended(ended(sent.as_ref().err())).await;
    Ok(sent)
}
