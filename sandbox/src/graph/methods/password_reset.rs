//! Resetting, changing and setting passwords: an administrator's reset with its operation, a person's own change, and
//! `passwordProfile` (graph-api.md §2.4–2.8).

use http::{Method, StatusCode};
use jiff::{SignedDuration, Timestamp};
use rusqlite::{OptionalExtension, Row, params};
use serde_json::{Map, Value, json};
use uuid::Uuid;

use super::rights::{may_read, may_reset, may_set_password};
use super::values::invalid;
use crate::directory::audit::{
    DIRECTORY_SERVICE, Event, PASSWORD_SERVICE, SUCCESS, Target, instant,
};
use crate::directory::passwords::{self, PasswordFlaw};
use crate::directory::store::{Document, read_document};
use crate::odata::call::{Call, known, text};
use crate::odata::reply::{Body, Fault, Reply};

/// The id every password has (graph-api.md §2.0).
pub(crate) const PASSWORD_ID: &str = "28c10230-6103-485e-b985-444c60001490";

/// Where passwords of synced people go.
const CONNECT: &str = "Microsoft Entra Connect";

/// Whether a person is synced from on-premises, and whether passwords are written back there (policy-api.md §1.8).
struct Place {
    synced: bool,
    writeback: bool,
}

impl Place {
    fn of(call: &Call<'_>, user: i64) -> Result<Self, Fault> {
        let synced: Option<bool> = call
            .db
            .prepare_cached("SELECT synced FROM users WHERE row = ?1")?
            .query_row([user], |row| row.get(0))?;
        let document = read_document(call.db, Document::OnPremises)?;
        Ok(Self {
            synced: synced == Some(true),
            writeback: document
                .is_some_and(|it| it["passwordWritebackSupported"] == Value::Bool(true)),
        })
    }

    /// The on-premises agent of an event (graph-api.md §5.2).
    fn agent(&self) -> &'static str {
        if self.synced && self.writeback {
            CONNECT
        } else {
            "None"
        }
    }
}

/// An administrator's reset (graph-api.md §2.4).
pub(crate) fn reset(call: &Call<'_>, user: i64, method: &str) -> Result<Reply, Fault> {
    if method != PASSWORD_ID {
        return Err(super::gone());
    }
    call.only(&Method::POST)?;
    may_reset(call, user)?;
    let body = call.object(&["newPassword"])?;
    let given = match body.get("newPassword") {
        None | Some(Value::Null) => None,
        Some(_) => Some(text(&body, "newPassword")?),
    };
    let place = Place::of(call, user)?;
    let password = match given {
        Some(given) => given.to_owned(),
        None if place.synced => {
            return Err(invalid(
                "A new password is required for a user whose password is managed on-premises.",
            ));
        }
        None => passwords::generated()?,
    };
    if let Err(flaw) = passwords::rules(&password) {
        record(
            call,
            user,
            "Reset password (by admin)",
            &place,
            Some(flaw.words().0),
        )?;
        return Err(refused(flaw).recorded());
    }
    let failure = (place.synced && !place.writeback)
        .then_some("Password writeback is not enabled for the tenant.");
    if failure.is_none() {
        passwords::set(call.db, call.now, user, &password, true)?;
    }
    let reason = failure.map(|_| "WritebackNotEnabled");
    record(call, user, "Reset password (by admin)", &place, reason)?;
    let id = begin(call, user, failure)?;
    let shown = (given.is_none()).then(|| {
        json!({
            "@odata.context": format!("{}/$metadata#microsoft.graph.passwordResetResponse", call.root),
            "newPassword": password,
        })
    });
    let mut reply = Reply::accepted();
    if let Some(shown) = shown {
        reply.body = Body::Json(shown.to_string());
    }
    // The query is of no meaning to a client, and is to come back as it was given.
    let location = format!(
        "{}/users/{}/authentication/operations/{id}?aadgdc=DUB02P&aadgsu=ssprprod-a",
        call.root,
        user_id(call, user)?
    );
    reply.headers.push(("location", location));
    let wait = call.delay.as_secs();
    if wait > 0 {
        reply.headers.push(("retry-after", wait.to_string()));
    }
    Ok(reply)
}

fn refused(flaw: PasswordFlaw) -> Fault {
    Fault::new(StatusCode::BAD_REQUEST, "invalidRequest", flaw.words().1)
}

fn user_id(call: &Call<'_>, user: i64) -> Result<String, Fault> {
    Ok(call
        .db
        .prepare_cached("SELECT id FROM users WHERE row = ?1")?
        .query_row([user], |row| row.get(0))?)
}

fn begin(call: &Call<'_>, user: i64, failure: Option<&str>) -> Result<String, Fault> {
    let id = Uuid::new_v4().to_string();
    let delay = SignedDuration::try_from(call.delay).unwrap_or(SignedDuration::ZERO);
    let ends = call.now.checked_add(delay).unwrap_or(call.now);
    call.db
        .prepare_cached("INSERT INTO operations VALUES (?1, ?2, ?3, ?4, ?5)")?
        .execute(params![
            id,
            user,
            instant(call.now),
            ends.as_millisecond(),
            failure
        ])?;
    Ok(id)
}

/// `/users/{id}/authentication/operations` and what follows (graph-api.md §2.5).
pub(crate) fn operations(call: &Call<'_>, user: i64, path: &[&str]) -> Result<Reply, Fault> {
    call.only(&Method::GET)?;
    if call.me.is_none() {
        return Err(Fault::access_denied());
    }
    may_read(call, Some(user), "")?;
    let context = format!(
        "users('{}')/authentication/operations",
        user_id(call, user)?
    );
    match path {
        [] => {
            let values: Vec<String> = call
                .db
                .prepare_cached(
                    "SELECT id, started, ends, failure FROM operations WHERE user = ?1",
                )?
                .query_map([user], |row| shown(call, row))?
                .collect::<rusqlite::Result<_>>()?;
            Ok(call.whole(&context, &values))
        }
        [id] => {
            let found = call
                .db
                .prepare_cached(
                    "SELECT id, started, ends, failure FROM operations WHERE user = ?1 AND id = lower(?2)",
                )?
                .query_row(params![user, id], |row| shown(call, row))
                .optional()?;
            let found = found.ok_or_else(|| Fault::missing_item("The operation was not found."))?;
            Ok(call.entity(&context, &found))
        }
        [.., last] => Err(Fault::segment(last)),
    }
}

fn shown(call: &Call<'_>, row: &Row<'_>) -> rusqlite::Result<String> {
    let (id, started, ends): (String, String, i64) = (row.get(0)?, row.get(1)?, row.get(2)?);
    let failure: Option<String> = row.get(3)?;
    let over = call.now.as_millisecond() >= ends;
    let status = match (over, &failure) {
        (false, _) => "running",
        (true, None) => "succeeded",
        (true, Some(_)) => "failed",
    };
    let last = if over {
        Timestamp::from_millisecond(ends).map_or_else(|_| started.clone(), instant)
    } else {
        instant(call.now)
    };
    let detail = match (over, failure) {
        (true, Some(failure)) => failure,
        (true, None) => "The password was reset.".to_owned(),
        (false, _) => "The reset is under way.".to_owned(),
    };
    Ok(json!({
        "id": id,
        "createdDateTime": started,
        "lastActionDateTime": last,
        "resourceLocation": format!("{}/users/authentication/methods/{PASSWORD_ID}", call.root),
        "status": status,
        "statusDetail": detail,
    })
    .to_string())
}

/// A person's change of their own password (graph-api.md §2.8).
pub(crate) fn change(call: &Call<'_>, user: i64) -> Result<Reply, Fault> {
    call.only(&Method::POST)?;
    call.need(&[
        "User-PasswordProfile.ReadWrite.All",
        "Directory.AccessAsUser.All",
    ])?;
    let body = call.object(&["currentPassword", "newPassword"])?;
    let (current, new) = (text(&body, "currentPassword")?, text(&body, "newPassword")?);
    let place = Place::of(call, user)?;
    let activity = "Change password (self-service)";
    let refuse = |reason: &str, message: &str| -> Result<Reply, Fault> {
        record(call, user, activity, &place, Some(reason))?;
        let fault = Fault::new(StatusCode::BAD_REQUEST, "Request_BadRequest", message);
        Err(fault.recorded())
    };
    if place.synced {
        return refuse(
            "OnPremisesManaged",
            "Unable to update the specified properties for on-premises mastered Directory Sync objects.",
        );
    }
    if !passwords::check(call.db, user, current)? {
        return refuse(
            "InvalidPassword",
            "The specified password does not match the current password.",
        );
    }
    if current == new {
        return refuse(
            "PasswordHistoryViolation",
            "The last password can't be used again.",
        );
    }
    if let Err(flaw) = passwords::rules(new) {
        let (reason, message) = flaw.words();
        return refuse(reason, message);
    }
    passwords::set(call.db, call.now, user, new, false)?;
    record(call, user, activity, &place, None)?;
    Ok(Reply::done())
}

/// `PATCH /users/{id}` with a `passwordProfile`, the one property that can be written here (graph-api.md §2.6).
pub(crate) fn patch(call: &Call<'_>, user: i64) -> Result<Reply, Fault> {
    const PROFILE: &str = "passwordProfile";
    may_set_password(call, user)?;
    let body = call.object(&[PROFILE])?;
    let Some(Value::Object(profile)) = body.get(PROFILE) else {
        return Err(Fault::bad(
            "The property 'passwordProfile' is required and must be an object.",
        ));
    };
    known(
        profile,
        &[
            "password",
            "forceChangePasswordNextSignIn",
            "forceChangePasswordNextSignInWithMfa",
        ],
    )?;
    let must_change = flag(profile, "forceChangePasswordNextSignIn")?.unwrap_or(false)
        || flag(profile, "forceChangePasswordNextSignInWithMfa")?.unwrap_or(false);
    if profile.contains_key("password") {
        let password = text(profile, "password")?;
        if Place::of(call, user)?.synced {
            return Err(Fault::bad(
                "Unable to update the specified properties for on-premises mastered Directory Sync objects or objects currently undergoing migration.",
            ));
        }
        if let Err(flaw) = passwords::rules(password) {
            let message = flaw.words().1;
            return Err(Fault::new(
                StatusCode::BAD_REQUEST,
                "Request_BadRequest",
                message,
            ));
        }
        passwords::set(call.db, call.now, user, password, must_change)?;
    } else {
        passwords::demand_change(call.db, user, must_change)?;
    }
    call.record(&Event::update(
        "Reset user password",
        "UserManagement",
        DIRECTORY_SERVICE,
        call.actor(),
        target(call, user)?,
    ))?;
    Ok(Reply::done())
}

fn flag(profile: &Map<String, Value>, name: &str) -> Result<Option<bool>, Fault> {
    match profile.get(name) {
        None | Some(Value::Null) => Ok(None),
        Some(Value::Bool(flag)) => Ok(Some(*flag)),
        Some(_) => Err(Fault::bad(format!(
            "The property '{name}' must be a boolean."
        ))),
    }
}

fn target(call: &Call<'_>, user: i64) -> Result<Target, Fault> {
    let (id, name, upn): (String, String, String) = call
        .db
        .prepare_cached("SELECT id, display_name, upn FROM users WHERE row = ?1")?
        .query_row([user], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
    Ok(Target {
        kind: "User",
        id,
        name,
        upn: Some(upn),
        changes: Vec::new(),
    })
}

/// Service *Self-service Password Management*, category `UserManagement` (graph-api.md §5.2).
fn record(
    call: &Call<'_>,
    user: i64,
    activity: &'static str,
    place: &Place,
    failure: Option<&str>,
) -> Result<(), Fault> {
    call.record(&Event {
        result: failure.map_or(SUCCESS, |_| "failure"),
        reason: failure.map(ToOwned::to_owned),
        details: vec![("OnPremisesAgent", place.agent().to_owned())],
        ..Event::update(
            activity,
            "UserManagement",
            PASSWORD_SERVICE,
            call.actor(),
            target(call, user)?,
        )
    })
}
