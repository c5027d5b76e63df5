//! The gate before acting on a person: whether a grant of `sspr verify` fits, and using it up right before the act.
//!
//! A grant is used up in the ledger, under its lock and on the disk, before anything is sent: an act that is cut short has used it,
//! and no two acts ever share one. A command that writes several times is one act.

mod rules;

pub use rules::rules;

use serde_json::Value;
use tokio::sync::OnceCell;
use uuid::Uuid;

use crate::config::Rules;
use crate::context::{Change, Context};
use crate::error::{Code, Error};
use crate::graph::model::User;
use crate::person;
use crate::sspr::ledger::chain::{Link, Target};
use crate::sspr::verify::act::Act;
use crate::sspr::verify::grant::{self, COMMAND, Lack, Need, Note, fitting};
use crate::ui::{Message, msg};

/// What a command knows when it comes to the gate.
#[derive(Clone, Copy, Debug)]
pub struct Acting<'a> {
    /// What it is about to do.
    pub act: Act,
    /// To whom.
    pub user: &'a User,
    /// Whether they are an administrator; whoever may be one is taken for one.
    pub administrator: bool,
    /// Whether it goes on without a grant.
    pub emergency: bool,
    /// Why.
    pub reason: Option<&'a str>,
    /// Whether nothing will be written.
    pub dry_run: bool,
}

/// How an act goes on.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Way {
    /// Nobody asks for a grant, and there is none.
    Free,
    /// With a grant that fits.
    Granted,
    /// Without, and that is written down.
    Emergency,
}

/// The gate of one act.
pub struct Gate<'c> {
    context: &'c Context,
    act: Act,
    target: Target,
    administrator: bool,
    reason: Option<String>,
    rules: Rules,
    way: Way,
    /// What the lines of the act name, once it was passed.
    passed: OnceCell<Option<String>>,
}

impl<'c> Gate<'c> {
    /// Looks whether the act may go on, before anything is asked. Nothing is used up.
    ///
    /// # Errors
    /// Exit 5 where the profile or the tenant's policy asks for a grant and none fits, or allows no emergency.
    pub async fn of(acting: Acting<'_>, context: &'c Context) -> Result<Self, Error> {
        let user = acting.user;
        let mut gate = Self {
            context,
            act: acting.act,
            target: Target::user(&user.id, user.user_principal_name.as_deref()),
            administrator: acting.administrator,
            reason: acting.reason.map(str::to_owned),
            rules: rules(context)?,
            way: Way::Free,
            passed: OnceCell::new(),
        };
        // Who does it for themself called nobody.
        if is_oneself(user, context) {
            return Ok(gate);
        }
        let lines = match context.ledger().lines_of(COMMAND).await {
            Ok(lines) => lines,
            Err(error) if gate.rules.required => return Err(error),
            Err(error) => {
                context
                    .ui
                    .log(1, || format!("the grants could not be read: {error}"));
                Vec::new()
            }
        };
        match gate.fits(&lines) {
            Ok(_) => gate.way = Way::Granted,
            Err(_) if acting.emergency && (gate.rules.emergency || !gate.rules.required) => {
                gate.way = Way::Emergency;
            }
            Err(_) if acting.emergency => {
                let message = msg!("gate-no-emergency");
                return Err(
                    Error::failure(Code::EmergencyNotAllowed, message).hint(gate.hint(acting.user))
                );
            }
            Err(lack) if gate.rules.required && !acting.dry_run => {
                return Err(
                    Error::failure(Code::NotVerified, gate.refusal(acting.user, lack))
                        .hint(gate.hint(acting.user)),
                );
            }
            Err(lack) if gate.rules.required => {
                context.ui.warn(&gate.refusal(acting.user, lack));
            }
            Err(_) if context.ui.interactive() && !acting.dry_run => {
                context.ui.status(&gate.hint(acting.user));
            }
            Err(_) => {}
        }
        Ok(gate)
    }

    /// Uses the grant up, right before the first request that changes something; what its lines in the ledger name. A second call of
    /// the same act gives the same.
    ///
    /// # Errors
    /// Where the grant was used or ended meanwhile, or the ledger cannot be written.
    pub async fn pass(&self) -> Result<Option<String>, Error> {
        let passed = self.passed.get_or_try_init(|| self.use_up()).await?;
        Ok(passed.clone())
    }

    async fn use_up(&self) -> Result<Option<String>, Error> {
        let change = Change::new(COMMAND, self.target.clone()).because(self.reason.as_deref());
        match self.way {
            Way::Free => Ok(None),
            Way::Emergency => {
                let (id, act) = (Uuid::new_v4().simple().to_string(), self.act);
                let written = self.context.ledger().append_if(change, move |_, _| {
                    let note = Note::Emergency {
                        id: id.clone(),
                        act,
                    };
                    Ok::<(Value, String), Lack>((note.value(), id))
                });
                Ok(written.await?.ok())
            }
            Way::Granted => {
                let asked = self.asked();
                let written = self.context.ledger().append_if(change, move |lines, now| {
                    let grant = fitting(lines, &asked.need(now))?.id;
                    let note = Note::Used {
                        grant: grant.clone(),
                        act: asked.act,
                    };
                    Ok::<(Value, String), Lack>((note.value(), grant))
                });
                match written.await? {
                    Ok(grant) => Ok(Some(grant)),
                    Err(_) if !self.rules.required => Ok(None),
                    Err(lack) => {
                        let message = msg!("gate-lost", lack = lack.name());
                        Err(Error::failure(Code::NotVerified, message).hint(
                            self.hint_for(
                                self.target.name.as_deref().or(self.target.id.as_deref()),
                            ),
                        ))
                    }
                }
            }
        }
    }

    fn asked(&self) -> Asked {
        let ledger = self.context.ledger();
        Asked {
            tenant: ledger.tenant(),
            person: self.target.id.clone().unwrap_or_default(),
            operator: grant::operator(&ledger.actor())
                .unwrap_or_default()
                .to_owned(),
            act: self.act,
            demand: self.rules.demand(self.administrator).clone(),
        }
    }

    fn fits(&self, lines: &[Link]) -> Result<(), Lack> {
        fitting(lines, &self.asked().need(jiff::Timestamp::now())).map(drop)
    }

    fn refusal(&self, user: &User, lack: Lack) -> Message {
        msg!(
            "gate-not-verified",
            name = person::name(user),
            act = self.act.name(),
            lack = lack.name()
        )
    }

    fn hint(&self, user: &User) -> Message {
        self.hint_for(user.user_principal_name.as_deref().or(Some(&user.id)))
    }

    fn hint_for(&self, key: Option<&str>) -> Message {
        let words = ["verify", key.unwrap_or("USER"), "--for", self.act.name()];
        let command = self.context.ui.messages().command(&words);
        msg!("gate-hint", command = command)
    }
}

/// What a grant has to be for, to be taken along under the ledger's lock.
struct Asked {
    tenant: String,
    person: String,
    operator: String,
    act: Act,
    demand: crate::config::Demand,
}

impl Asked {
    fn need(&self, now: jiff::Timestamp) -> Need<'_> {
        Need {
            tenant: &self.tenant,
            person: &self.person,
            operator: &self.operator,
            act: self.act,
            demand: &self.demand,
            now,
        }
    }
}

/// Whether whoever is signed in is the person.
pub fn is_oneself(user: &User, context: &Context) -> bool {
    let actor = context.ledger().actor();
    actor.id.is_some_and(|id| id.eq_ignore_ascii_case(&user.id))
}

/// The command to type before acting on somebody; nothing where the gate is off.
///
/// # Errors
/// As [`rules()`].
pub fn needed(user: &User, context: &Context) -> Result<Option<Message>, Error> {
    if !rules(context)?.required {
        return Ok(None);
    }
    let key = user.user_principal_name.as_deref().unwrap_or(&user.id);
    let words = ["verify", key, "--for", Act::Reset.name()];
    let command = context.ui.messages().command(&words);
    let name = person::name(user);
    Ok(Some(msg!("gate-explain", name = name, command = command)))
}

/// Whether acts need a grant, and what is demanded of a person: one sentence for whoever asks how things stand; nothing where it is
/// off.
///
/// # Errors
/// As [`rules()`].
pub fn standing(context: &Context) -> Result<Option<Message>, Error> {
    let rules = rules(context)?;
    Ok(rules.required.then(|| {
        msg!(
            "gate-on",
            person = rules.person.to_string(),
            administrator = rules.administrator.to_string()
        )
    }))
}
