//! Signing in by a text message (graph-api.md §2.2): where the policy lets people, a number is registered for it together
//! with the method, and belongs to one of them.

use http::StatusCode;
use rusqlite::params;
use serde_json::{Value, json};

use super::table::{Row, rows};
use super::values::invalid;
use crate::directory::method_kind::Kind;
use crate::directory::store::{Document, read_document};
use crate::graph::policies;
use crate::odata::call::Call;
use crate::odata::reply::{Fault, Reply};

/// What a method keeps of it.
const DETAIL: &str = "smsSignIn";

/// The `smsSignInState` of a phone.
pub(crate) fn state(call: &Call<'_>, user: i64, row: &Row) -> String {
    if row.kind != Kind::Mobile {
        return "notSupported".to_owned();
    }
    if !is_allowed(call, user).unwrap_or(false) {
        return "notAllowedByPolicy".to_owned();
    }
    let kept = row.detail.get(DETAIL).and_then(Value::as_str);
    kept.unwrap_or("notEnabled").to_owned()
}

/// Registers a number that was written for signing in, where the policy lets the user: the method stays whatever comes of it.
///
/// # Errors
/// 409 where another user signs in with the number (official-clients.md).
pub(crate) fn register(call: &Call<'_>, user: i64, row: &mut Row) -> Result<(), Fault> {
    if row.kind != Kind::Mobile || !is_allowed(call, user)? {
        return Ok(());
    }
    if is_taken(call, user, row)? {
        keep(call, user, row, "phoneNumberNotUnique")?;
        return Err(not_unique().recorded());
    }
    keep(call, user, row, "ready")?;
    row.detail.insert(DETAIL.to_owned(), json!("ready"));
    Ok(())
}

/// Switches it for one phone.
///
/// # Errors
/// 400 where it cannot be, 409 where another user signs in with the number.
pub(crate) fn switch(call: &Call<'_>, user: i64, row: &Row, on: bool) -> Result<Reply, Fault> {
    if row.kind != Kind::Mobile {
        return Err(invalid("Only a mobile phone can be used for SMS sign-in."));
    }
    if on && !is_allowed(call, user)? {
        return Err(invalid(
            "The user is not enabled for SMS sign-in in the authentication methods policy.",
        ));
    }
    if on && is_taken(call, user, row)? {
        return Err(not_unique());
    }
    keep(call, user, row, if on { "ready" } else { "notEnabled" })?;
    Ok(Reply::done())
}

fn not_unique() -> Fault {
    Fault::new(
        StatusCode::CONFLICT,
        "phoneNumberNotUnique",
        "The phone number is already used by another user for SMS sign-in.",
    )
}

/// Whether the policy lets the user sign in by text messages.
fn is_allowed(call: &Call<'_>, user: i64) -> rusqlite::Result<bool> {
    let policy = read_document(call.db, Document::AuthenticationMethods)?.unwrap_or_default();
    let all = policy["authenticationMethodConfigurations"].as_array();
    let Some(mut sms) = all
        .and_then(|all| all.iter().find(|one| one["id"] == "Sms"))
        .cloned()
    else {
        return Ok(false);
    };
    if let Some(targets) = sms["includeTargets"].as_array_mut() {
        targets.retain(|target| target["isUsableForSignIn"] == true);
        if targets.is_empty() {
            return Ok(false);
        }
    }
    Ok(sms["state"] == "enabled" && policies::reaches(call.db, user, &sms)?)
}

/// Whether another user holds the number.
fn is_taken(call: &Call<'_>, user: i64, row: &Row) -> rusqlite::Result<bool> {
    call.db
        .prepare_cached(
            "SELECT EXISTS (SELECT 1 FROM methods WHERE kind = ?1 AND value = ?2 AND user <> ?3)",
        )?
        .query_row(params![Kind::Mobile.word(), row.value, user], |row| {
            row.get(0)
        })
}

fn keep(call: &Call<'_>, user: i64, row: &Row, state: &str) -> Result<(), Fault> {
    let mut detail = (rows(call.db, user, &[row.kind])?.into_iter())
        .next()
        .map(|row| row.detail)
        .unwrap_or_default();
    detail.insert(DETAIL.to_owned(), json!(state));
    call.db
        .prepare_cached("UPDATE methods SET detail = ?3 WHERE user = ?1 AND id = ?2")?
        .execute(params![user, row.id, Value::Object(detail).to_string()])?;
    Ok(())
}
