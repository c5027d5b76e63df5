//! What is known of the caller and allowed before anything is sent.

use futures::StreamExt;
use jiff::Timestamp;

use super::Options;
use super::messages;
use super::recipient::{Manager, Recipient};
use crate::config::{Demand, Proof, Rules};
use crate::context::Context;
use crate::desk::DeskPerson;
use crate::error::{Code, Error};
use crate::gate;
use crate::graph::model::{AuditEvent, User};
use crate::graph::{AuditQuery, Client, METHODS_SERVICE};
use crate::person;
use crate::sspr::contact::mask_address;
use crate::sspr::verify::act::Act;
use crate::sspr::verify::contact::{Candidate, Ground, Reach, Unfit, Via, candidates};
use crate::sspr::verify::grant;
use crate::ui::{Message, msg};
use crate::walk::Channels;

/// A caller.
pub(super) struct Case<'c> {
    pub(super) options: &'c Options,
    pub(super) context: &'c Context,
    pub(super) graph: Client,
    pub(super) person: DeskPerson,
    pub(super) act: Act,
    pub(super) rules: Rules,
    /// Whether they are an administrator; whoever may be one is taken for one.
    pub(super) administrator: bool,
    pub(super) contacts: Vec<Candidate>,
    pub(super) channels: Channels,
    /// The name of the tenant, as people know it.
    pub(super) tenant: String,
    /// What the operator is known by.
    pub(super) operator: String,
}

impl<'c> Case<'c> {
    /// Reads it all.
    pub(super) async fn read(
        key: &str,
        options: &'c Options,
        context: &'c Context,
    ) -> Result<Self, Error> {
        let graph = context.graph().await?;
        let rules = gate::rules(context)?;
        let actor = context.ledger().actor();
        let operator = grant::operator(&actor).map(str::to_owned).ok_or_else(|| {
            Error::failure(Code::OperatorUnknown, msg!("verify-no-operator"))
                .hint(msg!("verify-no-operator-hint"))
        })?;
        let user = person::resolve(key, &graph, &context.ui).await?;
        if gate::is_oneself(&user, context) {
            return Err(Error::failure(Code::VerifyOneself, msg!("verify-oneself")));
        }
        let act = act(options, context)?;
        let channels = Channels::of(context, &graph)?;
        let (person, organization) =
            tokio::join!(DeskPerson::of(user, &graph, context), graph.organization());
        let person = person?;
        let tenant = organization.ok().flatten().and_then(|it| it.display_name);
        let tenant = tenant.unwrap_or_else(|| context.settings.tenant.value.clone());
        let administrator = person.held_roles.is_administrator() != Some(false);
        let mut ground = Ground {
            min_age: rules.min_age,
            now: Timestamp::now(),
            reach: Reach {
                mail: channels.mail.is_some(),
                text: channels.text.is_some(),
            },
            events: &[],
        };
        let events = events(&person.user().id, ground.since(), &graph, context).await;
        ground.events = &events;
        let contacts = candidates(&person.methods, &ground);
        Ok(Self {
            options,
            context,
            graph,
            person,
            act,
            rules,
            administrator,
            contacts,
            channels,
            tenant,
            operator,
        })
    }

    /// What must be proved.
    pub(super) fn demand(&self) -> &Demand {
        self.rules.demand(self.administrator)
    }

    /// Whether the proofs of the flags would do, before the caller is kept waiting.
    pub(super) fn check_demand(&self) -> Result<(), Error> {
        if self.demand().is_met(&self.options.proofs()) {
            return Ok(());
        }
        let demand = self.demand().to_string();
        let name = person::name(self.person.user());
        let message = if self.administrator {
            msg!(
                "verify-not-enough-administrator",
                name = name,
                demand = demand
            )
        } else {
            msg!("verify-not-enough", name = name, demand = demand)
        };
        Err(Error::failure(Code::ProofNotEnough, message).hint(self.enough()))
    }

    /// The command whose proofs would do, with most of those that were offered.
    fn enough(&self) -> Message {
        let offered = self.options.proofs();
        let sets = self.demand().sets().iter().rev();
        let nearest = sets.max_by_key(|set| set.intersection(&offered).count());
        let user = self.person.user();
        let key = user.user_principal_name.as_deref().unwrap_or(&user.id);
        let mut words = vec!["verify", key, "--for", self.act.name()];
        for proof in nearest.into_iter().flatten() {
            words.extend_from_slice(flags(*proof));
        }
        let command = self.context.ui.messages().command(&words);
        msg!("verify-not-enough-hint", command = command)
    }

    /// Where the code goes: nothing where there is nowhere, which is said.
    pub(super) async fn recipient(&self) -> Result<Option<Recipient>, Error> {
        if self.options.manager {
            return self.manager().await.map(Some);
        }
        let wanted = |contact: &&Candidate| {
            contact.fitness().is_ok() && self.options.by.is_none_or(|by| by == contact.via)
        };
        let fit: Vec<&Candidate> = self.contacts.iter().filter(wanted).collect();
        let ui = &self.context.ui;
        let chosen = match fit.as_slice() {
            [] => {
                self.explain();
                return Ok(None);
            }
            [one] => one,
            several if ui.interactive() && !self.options.code_from_stdin => {
                let items: Vec<String> = several
                    .iter()
                    .map(|contact| ui.text(&messages::contact(contact)))
                    .collect();
                let picked = ui.select(&msg!("verify-where"), "--by", &items)?;
                several[picked.min(several.len() - 1)]
            }
            [first, ..] => first,
        };
        self.explain_masked();
        Ok(Some(Recipient {
            via: chosen.via,
            address: chosen.value.clone(),
            masked: chosen.masked.clone(),
            language: person::language(self.person.user(), ui),
            manager: None,
        }))
    }

    /// The manager, who is somebody else than both who speak.
    async fn manager(&self) -> Result<Recipient, Error> {
        let user = self.person.user();
        let name = person::name(user);
        let none =
            |message| Error::failure(Code::NoManager, message).hint(msg!("verify-no-manager-hint"));
        let Some(manager) = self.graph.manager(&user.id).await? else {
            return Err(none(msg!("verify-no-manager", name = name)));
        };
        let is_operator = gate::is_oneself(&manager, self.context);
        let is_guest = manager
            .user_type
            .as_deref()
            .is_some_and(|it| it.eq_ignore_ascii_case("guest"));
        // Nobody reads the mail of somebody who left, or whoever took it over does.
        let is_disabled = manager.account_enabled == Some(false);
        let is_person = manager.id.eq_ignore_ascii_case(&user.id);
        if is_operator || is_guest || is_disabled || is_person {
            return Err(none(msg!("verify-manager-unfit", name = name)));
        }
        let address = own_mailbox(&manager, &self.person.facts.domains)
            .ok_or_else(|| none(msg!("verify-manager-unfit", name = name)))?;
        if self.channels.mail.is_none() {
            return Err(
                Error::failure(Code::NoMailChannel, msg!("invite-no-channel"))
                    .hint(msg!("invite-no-channel-hint")),
            );
        }
        Ok(Recipient {
            via: Via::Mail,
            masked: mask_address(&address),
            address,
            language: person::language(&manager, &self.context.ui),
            manager: Some(Manager {
                name: person::name(&manager),
                id: manager.id,
            }),
        })
    }

    /// Whether the operator called a registered number back; which, masked.
    pub(super) fn called_back(&self) -> Result<Option<String>, Error> {
        let ui = &self.context.ui;
        let Some(contact) = self.contacts.iter().find(|it| it.takes_calls().is_ok()) else {
            self.explain();
            return Ok(None);
        };
        ui.status(&msg!("verify-call", number = contact.value.clone()));
        let question = msg!("verify-called", name = person::name(self.person.user()));
        let confirmed = self.options.yes || ui.confirm(&question, "--yes")?;
        Ok(confirmed.then(|| contact.masked.clone()))
    }

    /// Whether the operator saw the person and a document.
    pub(super) fn seen(&self) -> Result<bool, Error> {
        let question = msg!("verify-seen", name = person::name(self.person.user()));
        Ok(self.options.yes || self.context.ui.confirm(&question, "--yes")?)
    }

    /// Says why no contact will do, and what else there is.
    fn explain(&self) {
        let ui = &self.context.ui;
        if let Some(by) = self.options.by {
            ui.status(&msg!("verify-by-none", via = by.name()));
        }
        if self.contacts.is_empty() {
            ui.status(&msg!(
                "verify-nothing-registered",
                name = person::name(self.person.user())
            ));
        }
        for contact in &self.contacts {
            ui.status(&messages::told(contact, self.rules.min_age));
        }
        self.explain_masked();
        ui.status(&msg!(
            "verify-other-ways",
            demand = self.demand().to_string()
        ));
    }

    /// Who could read a number that is masked here.
    fn explain_masked(&self) {
        let masked = |contact: &Candidate| contact.reachable == Err(Unfit::Masked);
        if self.contacts.iter().any(masked) {
            self.context.ui.status(&msg!("verify-masked"));
        }
    }
}

/// What is typed for a proof.
fn flags(proof: Proof) -> &'static [&'static str] {
    match proof {
        Proof::Contact => &[],
        Proof::Manager => &["--manager"],
        Proof::Callback => &["--callback"],
        Proof::InPerson => &["--in-person"],
        Proof::SecondOperator => &["--second-operator"],
        Proof::Ticket => &["--ticket", "NUMBER"],
    }
}

/// The act of the flag, else the one that is chosen.
fn act(options: &Options, context: &Context) -> Result<Act, Error> {
    if let Some(act) = options.act {
        return Ok(act);
    }
    let ui = &context.ui;
    let items: Vec<String> = Act::ALL
        .iter()
        .map(|act| ui.text(&messages::act(*act)))
        .collect();
    let picked = ui.select(&msg!("verify-which"), "--for", &items)?;
    Ok(Act::ALL.get(picked).copied().unwrap_or(Act::Reset))
}

/// The work address of somebody, where it lies in the tenant: nobody outside reads it.
fn own_mailbox(user: &User, domains: &[String]) -> Option<String> {
    let address = user
        .mail
        .as_deref()
        .or(user.user_principal_name.as_deref())?;
    let domain = address.rsplit_once('@')?.1;
    let is_own = domains.iter().any(|own| own.eq_ignore_ascii_case(domain));
    is_own.then(|| address.to_owned())
}

/// What the audit trail tells of somebody's methods; nothing, which is said, where it cannot be read.
async fn events(
    user: &str,
    since: Timestamp,
    graph: &Client,
    context: &Context,
) -> Vec<AuditEvent> {
    let pages = graph.audit_events(&AuditQuery {
        service: METHODS_SERVICE,
        since,
        until: None,
        user: Some(user),
        newest_first: true,
        activity: None,
    });
    let mut pages = Box::pin(pages);
    let mut events = Vec::new();
    while let Some(page) = pages.next().await {
        let read = page.and_then(|page| page.rows_once(|event: &AuditEvent| &event.id));
        match read {
            Ok(found) => events.extend(found),
            Err(error) => {
                context
                    .ui
                    .log(1, || format!("the audit trail could not be read: {error}"));
                context.ui.warn(&msg!("verify-trail-unread"));
                return Vec::new();
            }
        }
    }
    events
}
