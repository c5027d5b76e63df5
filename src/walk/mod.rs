//! Leads a person through registering, contact by contact: type, Next, the code, Verify, Finish.

mod channels;
mod facts;
mod messages;
mod watch;

use std::time::Duration;

use jiff::Timestamp;
use ring::rand::SystemRandom;
use serde_json::json;

pub use self::channels::Channels;
pub use self::facts::{Facts, facts, out_of_reach};
pub use self::messages::{
    address_error, channel_error, choice, existing, phone_error, replace, shows_late, state,
    summary, tell_domains, tell_facts, tell_missing, tell_requirement, tell_result, warn_of_guest,
    warn_of_role_groups,
};
pub use self::watch::{Ending, Watch, Watching};
pub use crate::ability::messages::way_home;
use crate::channel::Channel;
use crate::context::{Change, Ledger};
use crate::error::{self, Error};
use crate::gate::Gate;
use crate::graph::model::AuthenticationMethod;
use crate::graph::{self, Client, PhoneType};
use crate::http::Timer;
use crate::sspr::contact::enrolment::{Clearance, Code, Enrolment, Event, Verdict, digits};
pub use crate::sspr::contact::mask_address as masked;
use crate::sspr::contact::phone::{Agreement, Country, PhoneNumber, mask_shown};
use crate::sspr::contact::registration::{Entry, Registration};
use crate::sspr::contact::{Address, Contact, Kind, mask_address};
use crate::sspr::ledger::chain::Target;
use crate::ui::{self, Refused, Ui, msg};

/// How often a fresh write is read back before it counts as lost: the directory copies itself for a moment.
const READS: u32 = 4;

/// What may be said beforehand, and how careful to be.
#[derive(Clone, Debug, Default, clap::Args)]
pub struct Options {
    /// Register this phone: `+CC number`, an extension after `x`
    #[arg(long, value_name = "NUMBER")]
    pub phone: Option<String>,

    /// Register this address
    #[arg(long, value_name = "ADDRESS")]
    pub email: Option<String>,

    /// Country of a number without `+`, two letters
    #[arg(long, value_name = "CC", value_parser = country)]
    pub country: Option<Country>,

    /// Which of the user's phones it is
    #[arg(long, value_enum, default_value_t, value_name = "TYPE")]
    pub phone_type: PhoneType,

    /// Register without a code: a mistyped contact locks the user out
    #[arg(long)]
    pub unverified: bool,

    /// Replace the registered contact
    #[arg(long)]
    pub replace: bool,

    /// Write without asking again
    #[arg(short, long)]
    pub yes: bool,

    /// Reason for the change; stored in the ledger
    #[arg(long, value_name = "TEXT")]
    pub reason: Option<String>,

    /// Print numbers and addresses in full
    #[arg(long)]
    pub show_contact: bool,
}

/// Reads the two letters of a country from a flag.
///
/// # Errors
/// A sentence for `--help` readers where there is no such country.
pub fn country(letters: &str) -> Result<Country, Refused> {
    Country::parse(letters).ok_or_else(|| Refused::new(msg!("usage-reason-country")))
}

/// One person's registration.
pub struct Walk<'a> {
    /// What was said beforehand.
    pub options: &'a Options,
    /// The conversation.
    pub ui: &'a Ui,
    /// How time passes.
    pub timer: &'a Timer,
    /// The directory.
    pub graph: &'a Client,
    /// What has to be passed before something is written.
    pub gate: Option<&'a Gate<'a>>,
    /// Where what is written is written down.
    pub ledger: &'a Ledger,
    /// What is known.
    pub facts: &'a Facts,
    /// How codes go out.
    pub channels: Channels,
    /// The person's methods, as they were read last.
    pub methods: Vec<AuthenticationMethod>,
    /// What has been done so far.
    pub registration: Registration,
}

/// What to do when a code did not clear the contact.
#[derive(Clone, Copy, PartialEq, Eq)]
enum NextStep {
    Send,
    Change,
}

impl Walk<'_> {
    /// Takes one kind of contact from typing to the directory.
    ///
    /// # Errors
    /// Exit 2 for a contact that is not one, exit 5 where the service refuses, cancelled when the person stops.
    pub async fn enrol(&mut self, kind: Kind) -> Result<(), Error> {
        self.check_order(kind)?;
        let mut enrolment = Enrolment::default();
        let mut given = match kind {
            Kind::Phone => self.options.phone.clone(),
            Kind::Email => self.options.email.clone(),
        };
        loop {
            let contact = match given.take() {
                Some(text) => self.read(kind, &text).map_err(|wrong| {
                    let told = Error::failure(error::Code::BadContact, wrong);
                    match kind {
                        Kind::Phone => told.hint(msg!("register-phone-hint")),
                        Kind::Email => told,
                    }
                })?,
                None => self.ask(kind)?,
            };
            let shown = messages::existing(&self.methods, kind, self.options.phone_type);
            if let Some(shown) = &shown
                && contact.compare(shown) == Agreement::Same
            {
                self.ui
                    .status(&msg!("register-unchanged", contact = contact.masked()));
                let entry = self.entry(&contact);
                self.registration.unchanged.push(entry);
                return Ok(());
            }
            if let Contact::Phone(number) = &contact
                && number.has_extension()
            {
                self.ui.status(&msg!("register-extension"));
            }
            enrolment.on(Event::Typed(contact.clone()), Timestamp::now());
            if !self.clear(&mut enrolment, &contact).await? {
                continue;
            }
            let Some((cleared, clearance)) = enrolment.cleared() else {
                continue;
            };
            return self.finish(cleared, clearance, shown.as_deref()).await;
        }
    }

    /// An alternate mobile needs a mobile before it (graph-api.md §2.2).
    fn check_order(&self, kind: Kind) -> Result<(), Error> {
        let mobile = messages::existing(&self.methods, Kind::Phone, PhoneType::Mobile);
        if kind == Kind::Phone
            && self.options.phone_type == PhoneType::AlternateMobile
            && mobile.is_none()
        {
            return Err(Error::failure(
                error::Code::MobileFirst,
                msg!("register-mobile-first"),
            ));
        }
        Ok(())
    }

    fn read(&self, kind: Kind, text: &str) -> Result<Contact, ui::Message> {
        match kind {
            Kind::Phone => PhoneNumber::parse(text, self.options.country)
                .map(Contact::Phone)
                .map_err(|error| messages::phone_error(text, self.options.country, error, self.ui)),
            Kind::Email => Address::parse(text, &self.facts.domains)
                .map(Contact::Email)
                .map_err(messages::address_error),
        }
    }

    fn ask(&self, kind: Kind) -> Result<Contact, Error> {
        let check = |text: &str| match self.read(kind, text) {
            Ok(_) => Ok(()),
            Err(wrong) => Err(self.ui.text(&wrong)),
        };
        let (question, flag) = match kind {
            Kind::Phone => (msg!("register-type-phone"), "--phone"),
            Kind::Email => (msg!("register-type-email"), "--email"),
        };
        let text = self.ui.input(&question, flag, "", &check)?;
        self.read(kind, &text)
            .map_err(|wrong| Error::failure(error::Code::BadContact, wrong))
    }

    fn channel(&self, contact: &Contact) -> Option<&Channel> {
        match contact {
            Contact::Phone(number) if !number.takes_texts() => None,
            Contact::Phone(_) => self.channels.text.as_ref(),
            Contact::Email(_) => self.channels.mail.as_ref(),
        }
    }

    /// Clears the contact by a code, or without one when that is confirmed; `false`: another contact is to be typed.
    async fn clear(&self, enrolment: &mut Enrolment, contact: &Contact) -> Result<bool, Error> {
        let Some(channel) = self.channel(contact) else {
            return self.go_without(enrolment, contact);
        };
        let mut step = NextStep::Send;
        loop {
            match step {
                NextStep::Change => return Ok(false),
                NextStep::Send => {
                    if self.send(enrolment, contact, channel).await? {
                        match self.verify(enrolment)? {
                            None => return Ok(true),
                            Some(next) => step = next,
                        }
                    } else {
                        step = self.menu(enrolment)?;
                    }
                }
            }
        }
    }

    /// Without a channel nobody knows whose number it is: said, and asked.
    fn go_without(&self, enrolment: &mut Enrolment, contact: &Contact) -> Result<bool, Error> {
        if !self.options.unverified {
            if self.ui.interactive() {
                self.ui.warn(&messages::no_channel(contact));
            }
            let question = msg!("register-unverified", contact = contact.to_string());
            if !self.ui.confirm(&question, "--unverified")? {
                return Err(if self.registration.changed() {
                    ui::Error::Cancelled.into()
                } else {
                    ui::Error::Declined.into()
                });
            }
        }
        Ok(enrolment.on(Event::AcceptedUnverified, Timestamp::now()) == Verdict::Cleared)
    }

    /// Sends a new code; `false` when the channel failed and the person decides what next.
    async fn send(
        &self,
        enrolment: &mut Enrolment,
        contact: &Contact,
        channel: &Channel,
    ) -> Result<bool, Error> {
        if !enrolment.may_send() {
            self.ui.warn(&msg!("register-no-more-codes"));
            return Ok(false);
        }
        let random = SystemRandom::new();
        let nothing = |_| Error::failure(error::Code::NoRandomness, msg!("register-no-randomness"));
        let code = Code::draw(&random).map_err(nothing)?;
        let proof = code.proof(&random).map_err(nothing)?;
        let language = crate::person::language(&self.facts.user, self.ui);
        let text = msg!("register-code-text", code = code.expose().to_owned());
        let text = self.ui.text_in(language, &text);
        let subject = self.ui.text_in(language, &msg!("register-code-subject"));
        match channel.send(&contact.to_string(), &subject, &text).await {
            Ok(()) => {
                enrolment.on(Event::Sent(proof), Timestamp::now());
                self.ui
                    .status(&msg!("register-code-sent", contact = contact.to_string()));
                Ok(true)
            }
            Err(error) => {
                self.ui.warn(&messages::channel_error(&error));
                Ok(false)
            }
        }
    }

    /// Takes codes until one clears the contact; otherwise what the person wants instead.
    fn verify(&self, enrolment: &mut Enrolment) -> Result<Option<NextStep>, Error> {
        loop {
            let wrong = self.ui.text(&msg!("register-six-digits"));
            let check = |text: &str| {
                if text.trim().is_empty() || digits(text).is_some() {
                    Ok(())
                } else {
                    Err(wrong.clone())
                }
            };
            let typed = self
                .ui
                .input(&msg!("register-verify"), "--unverified", "", &check)?;
            if typed.trim().is_empty() {
                return self.menu(enrolment).map(Some);
            }
            match enrolment.on(Event::Entered(&typed), Timestamp::now()) {
                Verdict::Cleared => {
                    self.ui.status(&msg!("register-verified"));
                    return Ok(None);
                }
                Verdict::Wrong { left } => {
                    self.ui.status(&msg!("register-wrong", left = left));
                }
                Verdict::Expired => {
                    self.ui.status(&msg!("register-expired"));
                    return self.menu(enrolment).map(Some);
                }
                Verdict::Spent | Verdict::Next | Verdict::NoMoreCodes | Verdict::OutOfTurn => {
                    self.ui.status(&msg!("register-spent"));
                    return self.menu(enrolment).map(Some);
                }
            }
        }
    }

    fn menu(&self, enrolment: &Enrolment) -> Result<NextStep, Error> {
        let mut steps = vec![
            (Some(NextStep::Change), msg!("register-menu-change")),
            (None, msg!("register-menu-stop")),
        ];
        if enrolment.may_send() {
            steps.insert(0, (Some(NextStep::Send), msg!("register-menu-send")));
        }
        let items: Vec<String> = steps.iter().map(|(_, item)| self.ui.text(item)).collect();
        let picked = self
            .ui
            .select(&msg!("register-menu"), "--unverified", &items)?;
        match steps.get(picked) {
            Some((Some(step), _)) => Ok(*step),
            _ => Err(ui::Error::Cancelled.into()),
        }
    }

    /// Writes the contact, reads it back and compares.
    async fn finish(
        &mut self,
        contact: &Contact,
        clearance: Clearance,
        shown: Option<&str>,
    ) -> Result<(), Error> {
        let agreed = match shown {
            Some(_) if self.options.replace => true,
            Some(shown) => {
                let question = messages::replace(contact, shown);
                self.ui.confirm(&question, "--replace")?
            }
            None if self.options.yes => true,
            None => {
                let question = msg!(
                    "register-finish",
                    contact = contact.to_string(),
                    name = crate::person::name(&self.facts.user)
                );
                self.ui.confirm(&question, "--yes")?
            }
        };
        if !agreed {
            self.ui.status(&msg!("register-not-written"));
            return Ok(());
        }
        if let Some(gate) = self.gate {
            self.registration.grant = gate.pass().await?;
        }
        let planned = self.planned_change(contact, shown);
        let change = self.ledger.begin(planned).await?;
        let mut written = self.write(contact, shown.is_some()).await;
        if let Err(error) = &written
            && (error.is_unknown() || error.is_doubtful())
            && self.is_there(contact).await
        {
            if error.code() == Some(graph::NOT_UNIQUE) {
                self.ui.warn(&msg!("register-not-unique"));
            }
            written = Ok(());
        }
        change
            .end(written)
            .await
            .map_err(|error| facts::out_of_reach(error.into(), self.facts))?;
        self.read_back(contact, shown).await?;
        let entry = self.entry(contact);
        if clearance == Clearance::Unverified {
            self.registration.unverified.push(entry.clone());
        }
        if shown.is_some() {
            self.registration.replaced.push(entry);
        } else {
            self.registration.added.push(entry);
        }
        self.registration.judge(&self.facts.judge(&self.methods));
        self.ui
            .status(&msg!("register-written", contact = contact.masked()));
        Ok(())
    }

    fn planned_change(&self, contact: &Contact, shown: Option<&str>) -> Change {
        let place = match contact {
            Contact::Phone(_) => self.options.phone_type.name(),
            Contact::Email(_) => "email",
        };
        let before = shown.map(|shown| match contact {
            Contact::Phone(_) => mask_shown(shown),
            Contact::Email(_) => mask_address(shown),
        });
        let user = &self.facts.user;
        let target = Target::user(&user.id, user.user_principal_name.as_deref());
        Change::new("register", target)
            .from(json!({place: before}))
            .to(json!({place: contact.masked()}))
            .because(self.options.reason.as_deref())
            .verified_by(self.registration.verified_by.as_deref())
            .granted(self.registration.grant.as_deref())
    }

    async fn write(&self, contact: &Contact, replace: bool) -> Result<(), graph::Error> {
        let (graph, user) = (self.graph, &self.facts.user.id);
        let (kind, value) = (self.options.phone_type, contact.to_string());
        match (contact, replace) {
            (Contact::Phone(_), true) => graph.replace_phone(user, kind, &value).await,
            (Contact::Phone(_), false) => graph.add_phone(user, kind, &value).await.map(drop),
            (Contact::Email(_), true) => graph.replace_email(user, &value).await,
            (Contact::Email(_), false) => graph.add_email(user, &value).await.map(drop),
        }
    }

    /// Whether a contact whose answer got lost was written all the same.
    async fn is_there(&mut self, contact: &Contact) -> bool {
        match self.graph.methods(&self.facts.user.id).await {
            Ok(methods) => {
                let shown = messages::existing(&methods, contact.kind(), self.options.phone_type);
                self.methods = methods;
                shown.map(|shown| contact.compare(&shown)) == Some(Agreement::Same)
            }
            Err(error) => {
                self.ui
                    .log(1, || format!("what was written could not be read: {error}"));
                false
            }
        }
    }

    /// Reads the contact back, `shown` being what stood in its place before.
    async fn read_back(&mut self, contact: &Contact, shown: Option<&str>) -> Result<(), Error> {
        for read in 0..READS {
            self.timer.sleep(Duration::from_secs(u64::from(read))).await;
            self.methods = self.graph.methods(&self.facts.user.id).await?;
            let now = messages::existing(&self.methods, contact.kind(), self.options.phone_type);
            match now.map(|now| contact.compare(&now)) {
                Some(Agreement::Same) => return Ok(()),
                Some(Agreement::MaybeSame) => {
                    self.ui.status(&msg!("register-masked"));
                    return Ok(());
                }
                Some(Agreement::Different) | None => {}
            }
        }
        let kind = self.options.phone_type;
        messages::shows_late(self.ui, contact, shown, &self.methods, kind)
    }

    fn entry(&self, contact: &Contact) -> Entry {
        Entry::new(
            contact,
            self.options.phone_type.name(),
            self.options.show_contact,
        )
    }
}
