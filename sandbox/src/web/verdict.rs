//! What the service says to somebody who comes to reset their password: which gates they must pass, or why it stops
//! (graph-api.md §8.1 to §8.9). Pure, but for the reading of what it depends on.

use jiff::Timestamp;
use rusqlite::{Connection, OptionalExtension, params};
use serde::Serialize;
use serde_json::Value;

use crate::directory::deadlines::{NO_QUESTIONS, NO_TEXTS, NO_TEXTS_FOR_ANYONE, REGISTERED_ONLY};
use crate::directory::method_kind::Kind;
use crate::directory::personas::{History, ONE_TIME_CODES, PERSONAL_ACCOUNTS, Persona};
use crate::directory::store::{Document, read_document};
use crate::directory::{lockout, roles};
use crate::graph::policies;
use crate::portal::policy_rules;

/// The products whose holders reset a password that is kept on-premises (graph-api.md §8.10).
const WITH_WRITEBACK: [&str; 3] = [
    "05e9a617-0261-4cee-bb44-138d3ef5d965",
    "06ebc4ee-1bb5-47dd-8120-11324bc54e06",
    "cbdc14ab-d96c-4c30-b9f4-6ada7cdc1d46",
];

/// Whether somebody can reset their password.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum Verdict {
    /// Yes.
    Can,
    /// No.
    Cannot,
    /// Yes, until what they registered is no longer taken.
    WillStop,
}

impl Verdict {
    /// The word scripts read.
    pub fn word(self) -> &'static str {
        match self {
            Self::Can => "can",
            Self::Cannot => "cannot",
            Self::WillStop => "willStop",
        }
    }
}

/// Why the service stops somebody.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Stop {
    /// The account is disabled.
    Disabled,
    /// A guest who resets in the tenant they come from.
    HomeTenant,
    /// A guest with a Microsoft account.
    PersonalAccount,
    /// SSPR is off for the tenant.
    Off,
    /// SSPR is on for a group, and none is named.
    NoGroup,
    /// SSPR is off for administrators.
    OffForAdministrators,
    /// Not in the group SSPR is on for.
    NotInGroup,
    /// No licence.
    NoLicence,
    /// Fewer methods than are required.
    TooFewMethods,
    /// The password is kept on-premises, and is not written back.
    NoWriteback,
    /// The directory on-premises refuses.
    RefusedOnPremises,
    /// Nobody answers on-premises.
    UnreachableOnPremises,
    /// Too many failed tries.
    Blocked(Timestamp),
}

impl Stop {
    /// All of them.
    pub(crate) const EVERY: [Self; 13] = [
        Self::Disabled,
        Self::HomeTenant,
        Self::PersonalAccount,
        Self::Off,
        Self::NoGroup,
        Self::OffForAdministrators,
        Self::NotInGroup,
        Self::NoLicence,
        Self::TooFewMethods,
        Self::NoWriteback,
        Self::RefusedOnPremises,
        Self::UnreachableOnPremises,
        Self::Blocked(Timestamp::UNIX_EPOCH),
    ];

    /// The code the service shows (graph-api.md §8.7).
    pub(crate) fn code(self) -> Option<&'static str> {
        match self {
            // Microsoft's article on it is about administrators.
            Self::Off | Self::OffForAdministrators => Some("SSPR_0009"),
            Self::NoWriteback => Some("SSPR_0010"),
            Self::NoGroup => Some("SSPR_0011"),
            Self::NoLicence => Some("SSPR_0012"),
            Self::NotInGroup => Some("SSPR_0013"),
            Self::TooFewMethods => Some("SSPR_0014"),
            Self::RefusedOnPremises => Some("SSPR_0029"),
            Self::UnreachableOnPremises => Some("SSPR_0030"),
            Self::Disabled | Self::HomeTenant | Self::PersonalAccount | Self::Blocked(_) => None,
        }
    }
}

/// A method that somebody can prove themselves with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Gate {
    /// What it is.
    pub kind: Kind,
    /// The number, the address, the name of the device.
    pub value: String,
}

/// Where somebody stands.
#[derive(Clone, Debug)]
pub(crate) struct Assessment {
    /// What stops them, in the order in which the service looks; nothing: they can.
    pub stop: Option<Stop>,
    /// What they can prove themselves with.
    pub gates: Vec<Gate>,
    /// How many of them are required.
    pub required: usize,
    /// Whether the password is kept on-premises.
    pub on_premises: bool,
    /// Whether too little is left when texts, calls and questions end.
    pub ends: bool,
}

impl Assessment {
    /// The verdict.
    pub(crate) fn verdict(&self) -> Verdict {
        match self.stop {
            Some(_) => Verdict::Cannot,
            None if self.ends => Verdict::WillStop,
            None => Verdict::Can,
        }
    }
}

/// What the directory knows about somebody.
struct Facts {
    upn: String,
    mail: String,
    guest: bool,
    enabled: bool,
    synced: bool,
    sku: Option<String>,
}

/// Where the person with this number stands now.
pub(crate) fn of(db: &Connection, row: i64, now: Timestamp) -> rusqlite::Result<Assessment> {
    let facts = db
        .prepare_cached(
            "SELECT upn, ifnull(mail, ''), user_type = 'Guest', enabled, ifnull(synced, 0), sku FROM users WHERE row = ?1",
        )?
        .query_row([row], |row| {
            Ok(Facts {
                upn: row.get(0)?,
                mail: row.get(1)?,
                guest: row.get(2)?,
                enabled: row.get(3)?,
                synced: row.get(4)?,
                sku: row.get(5)?,
            })
        })?;
    let policy = read_document(db, Document::PasswordReset)?.unwrap_or_default();
    let methods = read_document(db, Document::AuthenticationMethods)?.unwrap_or_default();
    let methods = policies::at_person(methods, &roles::groups_of(db, row)?);
    let held = roles::over_any_part(db, row)?;
    let administrator = held.iter().any(|role| roles::is_two_gate(role));
    // A guest with an account of this tenant is no external user.
    let external = facts.upn.contains("#EXT#");
    let lasts_longer = external || held.iter().any(|held| held == roles::GLOBAL_ADMINISTRATOR);
    let required = if administrator || policy["numberOfAuthenticationMethodsRequired"] == 2 {
        2
    } else {
        1
    };
    let mut registered = registered(db, row)?;
    if now < REGISTERED_ONLY.parse().unwrap_or(Timestamp::MAX) {
        let contacts = contacts(db, row)?;
        let missing = |contact: &Gate| registered.iter().all(|gate| gate.kind != contact.kind);
        let contacts: Vec<Gate> = contacts.into_iter().filter(missing).collect();
        registered.extend(contacts);
    }
    let mut gates = if administrator {
        let counts = |gate: &Gate| gate.kind.is_gate();
        registered.into_iter().filter(counts).collect()
    } else {
        counted(registered, &policy, &methods)
    };
    gates.retain(|gate| now < end(gate.kind, lasts_longer));
    let lasting = gates
        .iter()
        .filter(|gate| end(gate.kind, lasts_longer) == Timestamp::MAX)
        .count();
    let mut assessment = Assessment {
        stop: None,
        ends: lasting < required,
        required,
        on_premises: facts.synced,
        gates,
    };
    assessment.stop = if let Some(stop) = excluded(&facts) {
        Some(stop)
    } else if let Some(stop) = out_of_scope(db, row, &policy, administrator)? {
        Some(stop)
    } else if !is_licensed(&facts) {
        Some(Stop::NoLicence)
    } else if assessment.gates.len() < required {
        Some(Stop::TooFewMethods)
    } else if let Some(stop) = on_premises(db, &facts)? {
        Some(stop)
    } else {
        lockout::blocked_until(db, row, now)?.map(Stop::Blocked)
    };
    Ok(assessment)
}

fn excluded(facts: &Facts) -> Option<Stop> {
    let domain = facts.mail.rsplit('@').next().unwrap_or_default();
    match (facts.enabled, facts.guest) {
        (false, _) => Some(Stop::Disabled),
        (true, true) if domain.eq_ignore_ascii_case(PERSONAL_ACCOUNTS) => {
            Some(Stop::PersonalAccount)
        }
        (true, true) if !domain.eq_ignore_ascii_case(ONE_TIME_CODES) => Some(Stop::HomeTenant),
        _ => None,
    }
}

fn out_of_scope(
    db: &Connection,
    row: i64,
    policy: &Value,
    administrator: bool,
) -> rusqlite::Result<Option<Stop>> {
    if administrator {
        let policy = read_document(db, Document::Authorization)?.unwrap_or_default();
        let on = policy["allowedToUseSSPR"].as_bool().unwrap_or(true);
        return Ok((!on).then_some(Stop::OffForAdministrators));
    }
    Ok(match policy["enablementType"].as_i64() {
        Some(2) => None,
        Some(1) => {
            let Some(group) = policy
                .as_object()
                .and_then(|policy| policy_rules::groups(policy).next())
            else {
                return Ok(Some(Stop::NoGroup));
            };
            let inside = db
                .prepare_cached(&format!(
                    "{} SELECT 1 FROM groups WHERE id = ?2 AND row IN (SELECT row FROM around)",
                    roles::AROUND
                ))?
                .query_row(params![row, group], |_| Ok(()))
                .optional()?;
            inside.is_none().then_some(Stop::NotInGroup)
        }
        _ => Some(Stop::Off),
    })
}

/// Whether the service lets somebody through: a licence is asked of everybody and looked for only where a password is kept
/// on-premises, which takes one that covers writeback (graph-api.md §8.10, Appendix C).
fn is_licensed(facts: &Facts) -> bool {
    let sku = facts.sku.as_deref();
    facts.guest || !facts.synced || sku.is_some_and(|sku| WITH_WRITEBACK.contains(&sku))
}

fn on_premises(db: &Connection, facts: &Facts) -> rusqlite::Result<Option<Stop>> {
    if !facts.synced {
        return Ok(None);
    }
    let document = read_document(db, Document::OnPremises)?.unwrap_or_default();
    if document["passwordWritebackSupported"] != true {
        return Ok(Some(Stop::NoWriteback));
    }
    Ok(
        match Persona::find(&facts.upn).map(|persona| persona.past) {
            Some(History::OnPremisesRefused) => Some(Stop::RefusedOnPremises),
            Some(History::OnPremisesUnreachable) => Some(Stop::UnreachableOnPremises),
            _ => None,
        },
    )
}

/// What counts for somebody who is no administrator (graph-api.md §8.3).
fn counted(registered: Vec<Gate>, policy: &Value, methods: &Value) -> Vec<Gate> {
    let counting = policies::counting(policy, methods);
    let calls = policies::calls(policy, methods);
    let shows_codes = |kind| registered.iter().any(|gate| gate.kind == kind);
    // The Authenticator app shows codes: where only these are allowed it is one method, beside no other that shows them.
    let app_for_codes = counting.contains(&Kind::Oath) && !shows_codes(Kind::Oath);
    (registered.iter())
        .filter(|gate| {
            counting.contains(&gate.kind) || (gate.kind == Kind::Authenticator && app_for_codes)
        })
        .filter(|gate| calls || !(gate.kind == Kind::Mobile && is_landline(&gate.value)))
        .cloned()
        .collect()
}

/// Whether a number takes calls alone, in the countries the people of the directory have numbers of.
fn is_landline(number: &str) -> bool {
    [("+46", '7'), ("+49", '1')]
        .into_iter()
        .any(|(country, mobile)| {
            let rest = number.strip_prefix(country).map(str::trim_start);
            rest.is_some_and(|rest| !rest.starts_with(mobile))
        })
}

fn registered(db: &Connection, row: i64) -> rusqlite::Result<Vec<Gate>> {
    db.prepare_cached("SELECT kind, ifnull(value, '') FROM methods WHERE user = ?1 ORDER BY id")?
        .query_map([row], |row| {
            let word: String = row.get(0)?;
            let value = row.get(1)?;
            Ok(Kind::parse(&word).map(|kind| Gate { kind, value }))
        })?
        .filter_map(Result::transpose)
        .collect()
}

/// What merely stands in the directory, as the methods it counts for.
fn contacts(db: &Connection, row: i64) -> rusqlite::Result<Vec<Gate>> {
    let (mobile, office, mail) = db
        .prepare_cached(
            "SELECT mobile_phone, business_phones ->> 0, other_mails ->> 0 FROM users WHERE row = ?1",
        )?
        .query_row([row], |row| {
            let text = |at| row.get::<_, Option<String>>(at);
            Ok((text(0)?, text(1)?, text(2)?))
        })?;
    let gate = |kind, value: Option<String>| value.map(|value| Gate { kind, value });
    let all = [
        gate(Kind::Mobile, mobile),
        gate(Kind::Office, office),
        gate(Kind::Email, mail),
    ];
    Ok(all.into_iter().flatten().collect())
}

/// When the service no longer takes a method.
fn end(kind: Kind, lasts_longer: bool) -> Timestamp {
    let date = match kind {
        Kind::Mobile | Kind::AlternateMobile | Kind::Office if lasts_longer => NO_TEXTS_FOR_ANYONE,
        Kind::Mobile | Kind::AlternateMobile | Kind::Office => NO_TEXTS,
        Kind::Questions => NO_QUESTIONS,
        _ => return Timestamp::MAX,
    };
    date.parse().unwrap_or(Timestamp::MAX)
}
