//! At which contacts a caller can be asked: registered before the call, and reachable from here.
//!
//! A contact in the directory is none (nothing there counts any more, graph-api.md §2.10), nor is one that the caller names. The moment of
//! registration is `createdDateTime` (graph-api.md §2.0). Whether it moves when a number takes the place of another is not
//! documented: so the audit trail is asked besides.

use std::fmt;
use std::time::Duration;

use jiff::{SignedDuration, Timestamp};
use serde::Serialize;

use crate::graph::model::{AuditEvent, AuthenticationMethod};
use crate::sspr::contact::mask_address;
use crate::sspr::contact::phone::{PhoneNumber, mask_shown};
use crate::sspr::methods::method::Kind;

/// How a code gets there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, clap::ValueEnum)]
#[serde(rename_all = "camelCase")]
pub enum Via {
    /// By mail
    Mail,
    /// By a text
    Text,
}

impl Via {
    /// The name scripts read.
    pub fn name(self) -> &'static str {
        match self {
            Self::Mail => "mail",
            Self::Text => "text",
        }
    }
}

/// Why a contact cannot be asked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum Unfit {
    /// It was registered a short while ago.
    TooNew,
    /// The service does not say when it was registered.
    AgeUnknown,
    /// The audit trail tells that it was changed a short while ago.
    Changed,
    /// This sign-in sees a part of it alone.
    Masked,
    /// It takes no texts.
    NoTexts,
    /// The profile has no channel to it.
    NoChannel,
}

impl Unfit {
    /// The name scripts read.
    pub fn name(self) -> &'static str {
        match self {
            Self::TooNew => "tooNew",
            Self::AgeUnknown => "ageUnknown",
            Self::Changed => "changed",
            Self::Masked => "masked",
            Self::NoTexts => "noTexts",
            Self::NoChannel => "noChannel",
        }
    }
}

/// Which channels there are.
#[derive(Clone, Copy, Debug, Default)]
pub struct Reach {
    /// For addresses.
    pub mail: bool,
    /// For numbers.
    pub text: bool,
}

/// A contact of somebody.
#[derive(Clone)]
pub struct Candidate {
    /// What it is.
    pub kind: Kind,
    /// How a code gets there.
    pub via: Via,
    /// The number or the address; masked where this sign-in sees no more.
    pub value: String,
    /// As a bystander may see it.
    pub masked: String,
    /// Since when it is registered.
    pub created: Option<Timestamp>,
    /// Whether it is old enough; why not.
    pub trusted: Result<(), Unfit>,
    /// Whether a code can be sent there; why not.
    pub reachable: Result<(), Unfit>,
}

/// Printed masked: a contact is personal.
impl fmt::Debug for Candidate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Candidate")
            .field("kind", &self.kind)
            .field("masked", &self.masked)
            .field("trusted", &self.trusted)
            .field("reachable", &self.reachable)
            .finish_non_exhaustive()
    }
}

impl Candidate {
    /// Whether the person can be asked here.
    pub fn fitness(&self) -> Result<(), Unfit> {
        self.trusted.and(self.reachable)
    }

    /// Whether the operator can call here.
    pub fn takes_calls(&self) -> Result<(), Unfit> {
        self.trusted?;
        match self.reachable {
            Err(Unfit::Masked) => Err(Unfit::Masked),
            _ if self.via == Via::Text => Ok(()),
            _ => Err(Unfit::NoChannel),
        }
    }
}

/// What decides, besides the methods.
#[derive(Clone, Copy, Debug)]
pub struct Ground<'a> {
    /// How old a contact has to be.
    pub min_age: Duration,
    /// The time.
    pub now: Timestamp,
    /// Which channels there are.
    pub reach: Reach,
    /// The events of the person since then; none where they cannot be read.
    pub events: &'a [AuditEvent],
}

impl Ground<'_> {
    /// From when on a contact counts as new.
    pub fn since(&self) -> Timestamp {
        let age = SignedDuration::try_from(self.min_age).unwrap_or(SignedDuration::MAX);
        self.now.checked_sub(age).unwrap_or(Timestamp::MIN)
    }

    fn trusts(&self, kind: Kind, created: Option<Timestamp>) -> Result<(), Unfit> {
        let created = created.ok_or(Unfit::AgeUnknown)?;
        if created > self.since() {
            return Err(Unfit::TooNew);
        }
        if self.events.iter().any(|event| self.changes(event, kind)) {
            return Err(Unfit::Changed);
        }
        Ok(())
    }

    /// Whether an event puts another contact in the place of one of this kind. Names of activities are matched by their words, and
    /// one that does not say which kind it means counts for every kind (graph-api.md §5.2).
    fn changes(&self, event: &AuditEvent, kind: Kind) -> bool {
        let name = event.activity_display_name.to_lowercase();
        let is_change = name.contains("security info")
            && ["updated", "changed", "registered"]
                .iter()
                .any(|verb| name.contains(verb))
            && !name.contains("default");
        let went_well = event.result.as_deref() != Some("failure");
        if !is_change || !went_well || event.activity_date_time <= self.since() {
            return false;
        }
        let reason = event.result_reason.as_deref().unwrap_or_default();
        let reason = reason.to_lowercase();
        let says = |words: &[&str]| words.iter().any(|word| reason.contains(word));
        let phone = says(&["phone", "mobile", "sms", "voice"]);
        let mail = says(&["mail"]);
        let other = says(&[
            "authenticator",
            "app",
            "pass",
            "key",
            "hello",
            "question",
            "token",
        ]);
        match (phone, mail, other) {
            (false, false, true) => false,
            (false, false, false) => true,
            _ => {
                if kind.is_phone() {
                    phone
                } else {
                    mail
                }
            }
        }
    }
}

/// The contacts among what somebody has registered, addresses first.
pub fn candidates(methods: &[AuthenticationMethod], ground: &Ground<'_>) -> Vec<Candidate> {
    let mut found: Vec<Candidate> = methods
        .iter()
        .filter_map(|method| candidate(method, ground))
        .collect();
    found.sort_by_key(|contact| (contact.via == Via::Text, contact.kind != Kind::Mobile));
    found
}

fn candidate(method: &AuthenticationMethod, ground: &Ground<'_>) -> Option<Candidate> {
    let kind = Kind::of(method);
    let created = method.other.get("createdDateTime");
    let created: Option<Timestamp> = created.and_then(|value| value.as_str()?.parse().ok());
    let (via, value, masked, reachable) = match (&method.email_address, &method.phone_number) {
        (Some(address), _) => {
            let reachable = if ground.reach.mail {
                Ok(())
            } else {
                Err(Unfit::NoChannel)
            };
            (Via::Mail, address.clone(), mask_address(address), reachable)
        }
        (None, Some(number)) => {
            let (value, reachable) = by_text(number, kind, ground.reach);
            (Via::Text, value, mask_shown(number), reachable)
        }
        (None, None) => return None,
    };
    Some(Candidate {
        kind,
        via,
        value,
        masked,
        created,
        trusted: ground.trusts(kind, created),
        reachable,
    })
}

/// A number as it is sent to, and whether it can be.
fn by_text(shown: &str, kind: Kind, reach: Reach) -> (String, Result<(), Unfit>) {
    match PhoneNumber::parse(shown, None) {
        Err(_) => (shown.to_owned(), Err(Unfit::Masked)),
        Ok(number) if kind != Kind::Mobile || !number.takes_texts() => {
            (number.to_string(), Err(Unfit::NoTexts))
        }
        Ok(number) if reach.text => (number.to_string(), Ok(())),
        Ok(number) => (number.to_string(), Err(Unfit::NoChannel)),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;

    const NOW: &str = "2026-12-01T12:00:00Z";

    fn method(value: Value) -> AuthenticationMethod {
        serde_json::from_value(value).unwrap()
    }

    fn mail(created: &str) -> AuthenticationMethod {
        method(json!({
            "@odata.type": "#microsoft.graph.emailAuthenticationMethod",
            "id": "1", "emailAddress": "ann@mailbox.example", "createdDateTime": created,
        }))
    }

    fn phone(number: &str, kind: &str) -> AuthenticationMethod {
        method(json!({
            "@odata.type": "#microsoft.graph.phoneAuthenticationMethod",
            "id": "2", "phoneNumber": number, "phoneType": kind,
            "createdDateTime": "2026-01-01T00:00:00Z",
        }))
    }

    fn event(activity: &str, reason: Option<&str>, at: &str) -> AuditEvent {
        serde_json::from_value(json!({
            "id": "e", "activityDateTime": at, "activityDisplayName": activity,
            "result": "success", "resultReason": reason,
        }))
        .unwrap()
    }

    fn ground(events: &[AuditEvent]) -> Ground<'_> {
        Ground {
            min_age: Duration::from_secs(7 * 24 * 60 * 60),
            now: NOW.parse().unwrap(),
            reach: Reach {
                mail: true,
                text: true,
            },
            events,
        }
    }

    fn fitness(methods: &[AuthenticationMethod], ground: &Ground<'_>) -> Vec<Result<(), Unfit>> {
        candidates(methods, ground)
            .iter()
            .map(Candidate::fitness)
            .collect()
    }

    #[test]
    fn a_contact_that_is_new_or_of_unknown_age_is_none() {
        let cases = [
            ("2026-01-01T00:00:00Z", Ok(())),
            ("2026-11-24T12:00:00Z", Ok(())),
            ("2026-11-24T12:00:01Z", Err(Unfit::TooNew)),
            ("2026-12-01T11:59:00Z", Err(Unfit::TooNew)),
            // A clock that is behind gives no contact a history.
            ("2027-01-01T00:00:00Z", Err(Unfit::TooNew)),
            ("", Err(Unfit::AgeUnknown)),
        ];
        for (created, expected) in cases {
            assert_eq!(
                fitness(&[mail(created)], &ground(&[])),
                [expected],
                "{created}"
            );
        }
        let silent = method(json!({
            "@odata.type": "#microsoft.graph.emailAuthenticationMethod",
            "id": "1", "emailAddress": "a@b.example", "createdDateTime": null,
        }));
        assert_eq!(fitness(&[silent], &ground(&[])), [Err(Unfit::AgeUnknown)]);
    }

    #[test]
    fn a_number_that_took_the_place_of_another_is_new_whatever_its_age_says() {
        let old = [
            phone("+46 701234567", "mobile"),
            mail("2026-01-01T00:00:00Z"),
        ];
        let yesterday = "2026-11-30T12:00:00Z";
        let both = [Err(Unfit::Changed), Err(Unfit::Changed)];
        let mail = [Err(Unfit::Changed), Ok(())];
        let phone = [Ok(()), Err(Unfit::Changed)];
        let none = [Ok(()), Ok(())];
        let cases = [
            (
                "Admin updated security info",
                Some("Admin updated Mobile Phone"),
                yesterday,
                phone,
            ),
            (
                "User updated security info",
                Some("User updated Email"),
                yesterday,
                mail,
            ),
            ("User changed security info", None, yesterday, both),
            (
                "Admin updated security info",
                Some("of a kind of tomorrow"),
                yesterday,
                both,
            ),
            ("User changed default security info", None, yesterday, none),
            (
                "User registered security info",
                Some("User registered Authenticator App"),
                yesterday,
                none,
            ),
            ("User deleted security info", None, yesterday, none),
            (
                "Admin updated security info",
                None,
                "2026-11-01T00:00:00Z",
                none,
            ),
        ];
        for (activity, reason, at, expected) in cases {
            let events = [event(activity, reason, at)];
            assert_eq!(
                fitness(&old, &ground(&events)),
                expected,
                "{activity} {reason:?}"
            );
        }
    }

    #[test]
    fn a_masked_number_can_be_neither_texted_nor_called() {
        let of = |number, kind| candidates(&[phone(number, kind)], &ground(&[])).remove(0);
        let cases = [
            ("+46 701234567", "mobile", Ok(()), Ok(())),
            (
                "+46 *******67",
                "mobile",
                Err(Unfit::Masked),
                Err(Unfit::Masked),
            ),
            (
                "+46 XXXXXXX67",
                "mobile",
                Err(Unfit::Masked),
                Err(Unfit::Masked),
            ),
            ("+46 701234567", "office", Err(Unfit::NoTexts), Ok(())),
            (
                "+46 701234567",
                "alternateMobile",
                Err(Unfit::NoTexts),
                Ok(()),
            ),
        ];
        for (number, kind, text, call) in cases {
            let contact = of(number, kind);
            assert_eq!(contact.fitness(), text, "{number} {kind}");
            assert_eq!(contact.takes_calls(), call, "{number} {kind}");
        }
        let mail = candidates(&[mail("2026-01-01T00:00:00Z")], &ground(&[])).remove(0);
        assert!(mail.takes_calls().is_err());
        assert!(!format!("{mail:?}").contains("ann@"), "{mail:?}");
    }
}
