//! Temporary Access Passes: made by an administrator, shown once, good for a while (graph-api.md §2.9, §3.4).

use jiff::{SignedDuration, Timestamp};
use ring::digest::{SHA256, digest};
use rusqlite::{Connection, params};
use serde_json::{Map, Value, json};

use super::table::{Row, rows};
use super::values::invalid;
use crate::directory::audit::instant;
use crate::directory::keys;
use crate::directory::method_kind::Kind;
use crate::directory::store::{Document, read_document};
use crate::graph::policies;
use crate::odata::call::Call;
use crate::odata::reply::Fault;

/// What a pass is made of: nothing that is mistaken for another when it is read out or copied.
const ALPHABET: &[u8; 64] = b"ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnpqrstuvwxyz23456789!#%&+=?@";

/// The longest and the shortest life of a pass whatever the policy says, in minutes (graph-api.md §2.9).
const BOUNDS: (i64, i64) = (10, 43_200);

/// What the tenant's policy says of passes (graph-api.md §3.4).
struct Rules {
    enabled: bool,
    length: usize,
    lifetime: i64,
    shortest: i64,
    longest: i64,
    once: bool,
}

impl Rules {
    /// Reads them as they hold for a user: a pass signs in only those whom the policy names.
    fn read(db: &Connection, user: i64) -> rusqlite::Result<Self> {
        let found = configuration(db)?;
        let rules = Self::of(&found);
        Ok(Self {
            enabled: rules.enabled && policies::reaches(db, user, &found)?,
            ..rules
        })
    }

    /// Reads them as they hold for the tenant: a pass is made for whoever it is asked for.
    fn tenant(db: &Connection) -> rusqlite::Result<Self> {
        Ok(Self::of(&configuration(db)?))
    }

    fn of(found: &Value) -> Self {
        let number = |name: &str, default: i64| found[name].as_i64().unwrap_or(default);
        Self {
            enabled: found["state"] == "enabled",
            length: usize::try_from(number("defaultLength", 8).clamp(8, 48)).unwrap_or(8),
            lifetime: number("defaultLifetimeInMinutes", 60),
            shortest: number("minimumLifetimeInMinutes", 60).max(BOUNDS.0),
            longest: number("maximumLifetimeInMinutes", 480).min(BOUNDS.1),
            once: found["isUsableOnce"] == true,
        }
    }
}

fn configuration(db: &Connection) -> rusqlite::Result<Value> {
    let policy = read_document(db, Document::AuthenticationMethods)?.unwrap_or_default();
    let all = policy["authenticationMethodConfigurations"].as_array();
    let found = all.and_then(|all| all.iter().find(|one| one["id"] == "TemporaryAccessPass"));
    Ok(found.cloned().unwrap_or_default())
}

/// What becomes of a pass that somebody signs in with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Usability {
    /// It is good now.
    Usable {
        /// For this one sign-in, and ten minutes of registering after it (graph-api.md Appendix C).
        once: bool,
    },
    /// The policy forbids passes, those that are good more than once, or passes of this user.
    Disabled,
    /// Its time is over.
    Expired,
    /// Its time has not come.
    NotYetValid,
    /// It was good once, and was used.
    Used,
}

impl Usability {
    /// The `methodUsabilityReason` (graph-api.md §2.9).
    fn reason(self) -> &'static str {
        match self {
            Self::Usable { .. } => "EnabledByPolicy",
            Self::Disabled => "DisabledByPolicy",
            Self::Expired => "Expired",
            Self::NotYetValid => "NotYetValid",
            Self::Used => "OneTimeUsed",
        }
    }
}

fn is_once(row: &Row) -> bool {
    row.detail.get("isUsableOnce") == Some(&Value::Bool(true))
}

fn starts(row: &Row) -> &str {
    let start = row.detail.get("startDateTime").and_then(Value::as_str);
    start.unwrap_or(&row.created)
}

fn minutes(row: &Row) -> i64 {
    let minutes = row.detail.get("lifetimeInMinutes").and_then(Value::as_i64);
    minutes.unwrap_or(60)
}

fn usability(row: &Row, rules: &Rules, now: Timestamp) -> Usability {
    let start: Option<Timestamp> = starts(row).parse().ok();
    let lifetime = SignedDuration::from_mins(minutes(row));
    let end = start.and_then(|start| start.checked_add(lifetime).ok());
    match (start, end) {
        _ if row.detail.get("used") == Some(&Value::Bool(true)) => Usability::Used,
        (Some(start), Some(_)) if now < start => Usability::NotYetValid,
        (Some(_), Some(end)) if now < end => {
            // A pass that is good more than once has to be allowed at sign-in, too.
            if rules.enabled && (is_once(row) || !rules.once) {
                Usability::Usable { once: is_once(row) }
            } else {
                Usability::Disabled
            }
        }
        _ => Usability::Expired,
    }
}

/// Makes a pass for a user; the one that was there goes. Gives the pass itself, too.
///
/// # Errors
/// 400 for what the policy does not allow.
pub(crate) fn create(call: &Call<'_>, user: i64) -> Result<(Row, String), Fault> {
    // What is optional may as well be null; what only the service knows cannot be set.
    let body = call.object(&["isUsableOnce", "lifetimeInMinutes", "startDateTime"])?;
    if is_external(call.db, user)? {
        return Err(Fault::bad(
            "Temporary Access Pass cannot be added to an external guest user.",
        ));
    }
    let rules = Rules::tenant(call.db)?;
    if !rules.enabled {
        return Err(invalid(
            "Temporary Access Pass is not enabled in the authentication methods policy.",
        ));
    }
    let given = |name: &str| body.get(name).filter(|value| !value.is_null());
    let wrong =
        |name: &str| Fault::bad(format!("The value of the property '{name}' is not valid."));
    let lifetime = match given("lifetimeInMinutes") {
        Some(value) => value.as_i64().ok_or_else(|| wrong("lifetimeInMinutes"))?,
        None => rules.lifetime,
    };
    if !(rules.shortest..=rules.longest).contains(&lifetime) {
        return Err(invalid(&format!(
            "The lifetime has to be between {} and {} minutes.",
            rules.shortest, rules.longest
        )));
    }
    let once = match given("isUsableOnce") {
        Some(value) => value.as_bool().ok_or_else(|| wrong("isUsableOnce"))?,
        None => rules.once,
    };
    if rules.once && !once {
        return Err(invalid(
            "The policy allows only passes that can be used once.",
        ));
    }
    let start = match given("startDateTime") {
        Some(value) => value
            .as_str()
            .and_then(|text| text.parse::<Timestamp>().ok())
            .ok_or_else(|| wrong("startDateTime"))?,
        None => call.now,
    };
    if start.as_second() < call.now.as_second() {
        return Err(invalid("The start of the pass lies in the past."));
    }
    let pass = draw(rules.length)?;
    let mut detail = Map::new();
    detail.insert("startDateTime".to_owned(), json!(instant(start)));
    detail.insert("lifetimeInMinutes".to_owned(), json!(lifetime));
    detail.insert("isUsableOnce".to_owned(), json!(once));
    detail.insert("check".to_owned(), json!(fingerprint(&pass)));
    call.db
        .prepare_cached("DELETE FROM methods WHERE user = ?1 AND kind = ?2")?
        .execute(params![user, Kind::Pass.word()])?;
    let row = Row {
        id: uuid::Uuid::new_v4().to_string(),
        kind: Kind::Pass,
        value: None,
        detail,
        created: instant(call.now),
    };
    Ok((row, pass))
}

/// What every later answer shows of a pass: everything but the pass.
pub(crate) fn show(call: &Call<'_>, user: i64, row: &Row, shown: &mut Map<String, Value>) {
    let state = Rules::read(call.db, user).map_or(Usability::Disabled, |rules| {
        usability(row, &rules, call.now)
    });
    shown.insert("temporaryAccessPass".to_owned(), Value::Null);
    shown.insert("startDateTime".to_owned(), json!(starts(row)));
    shown.insert("lifetimeInMinutes".to_owned(), json!(minutes(row)));
    shown.insert("isUsableOnce".to_owned(), json!(is_once(row)));
    shown.insert(
        "isUsable".to_owned(),
        json!(matches!(state, Usability::Usable { .. })),
    );
    shown.insert("methodUsabilityReason".to_owned(), json!(state.reason()));
}

/// Signs a user in with a pass: says what became of it; nothing where it is not theirs. One that is good once is used up.
pub(crate) fn spend(
    db: &Connection,
    user: i64,
    typed: &str,
    now: Timestamp,
) -> rusqlite::Result<Option<Usability>> {
    let check = json!(fingerprint(typed));
    let found = rows(db, user, &[Kind::Pass])?;
    let Some(mut row) = found
        .into_iter()
        .find(|row| row.detail.get("check") == Some(&check))
    else {
        return Ok(None);
    };
    let state = usability(&row, &Rules::read(db, user)?, now);
    if state == (Usability::Usable { once: true }) {
        row.detail.insert("used".to_owned(), json!(true));
        db.prepare_cached("UPDATE methods SET detail = ?3 WHERE user = ?1 AND id = ?2")?
            .execute(params![user, row.id, Value::Object(row.detail).to_string()])?;
    }
    Ok(Some(state))
}

/// Whether a user came by an invitation from somewhere else.
fn is_external(db: &Connection, user: i64) -> rusqlite::Result<bool> {
    db.prepare_cached("SELECT instr(upper(upn), '#EXT#') > 0 FROM users WHERE row = ?1")?
        .query_row([user], |row| row.get(0))
}

fn draw(length: usize) -> Result<String, Fault> {
    let bytes = keys::random::<48>().map_err(|_| Fault::bad("No random numbers."))?;
    let letters = bytes.iter().take(length);
    // 64 letters: each of the 256 values of a byte falls on one of them equally often.
    Ok(letters
        .map(|byte| char::from(ALPHABET[usize::from(byte % 64)]))
        .collect())
}

fn fingerprint(pass: &str) -> String {
    keys::encode(digest(&SHA256, pass.as_bytes()).as_ref())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rules(enabled: bool, once: bool) -> Rules {
        Rules {
            enabled,
            length: 8,
            lifetime: 60,
            shortest: 60,
            longest: 480,
            once,
        }
    }

    #[test]
    fn a_pass_is_good_in_its_time_while_the_policy_allows_it_and_once_where_it_says_so() {
        let row = |once: bool, used: bool| Row {
            id: String::new(),
            kind: Kind::Pass,
            value: None,
            detail: json!({
                "startDateTime": "2026-11-02T09:00:00Z", "lifetimeInMinutes": 60,
                "isUsableOnce": once, "used": used,
            })
            .as_object()
            .cloned()
            .unwrap_or_default(),
            created: "2026-11-02T08:00:00Z".to_owned(),
        };
        let cases = [
            (
                row(false, false),
                rules(true, false),
                "08:59:59",
                "NotYetValid",
            ),
            (
                row(false, false),
                rules(true, false),
                "09:00:00",
                "EnabledByPolicy",
            ),
            (
                row(false, false),
                rules(true, false),
                "09:59:59",
                "EnabledByPolicy",
            ),
            (row(false, false), rules(true, false), "10:00:00", "Expired"),
            (
                row(false, false),
                rules(false, false),
                "09:30:00",
                "DisabledByPolicy",
            ),
            (
                row(false, false),
                rules(true, true),
                "09:30:00",
                "DisabledByPolicy",
            ),
            (
                row(true, false),
                rules(true, true),
                "09:30:00",
                "EnabledByPolicy",
            ),
            (
                row(true, true),
                rules(true, true),
                "09:30:00",
                "OneTimeUsed",
            ),
        ];
        for (row, rules, time, reason) in cases {
            let now = format!("2026-11-02T{time}Z").parse().unwrap();
            assert_eq!(usability(&row, &rules, now).reason(), reason, "{time}");
        }
    }

    #[test]
    fn a_pass_has_the_length_of_the_policy_and_no_letter_twice_in_the_alphabet() {
        for length in [8, 48] {
            assert_eq!(draw(length).unwrap().len(), length);
        }
        let mut letters = ALPHABET.to_vec();
        letters.sort_unstable();
        letters.dedup();
        assert_eq!(letters.len(), ALPHABET.len());
    }
}
