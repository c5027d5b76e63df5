//! Refresh tokens. One that was used stays good, as Microsoft's do; where the rules say once, one that is used again ends
//! every token of that sign-in, as other providers do.

use jiff::Timestamp;
use ring::digest::{SHA256, digest};
use rusqlite::{OptionalExtension, params};

use crate::directory::keys;
use crate::identity::refusal::Refusal;
use crate::identity::token::FRESH_MFA;
use crate::{Error, State};

/// How long an unused refresh token is good for, in seconds: 90 days.
const IDLE: i64 = 90 * 24 * 3600;

/// What a refresh token stands for.
#[derive(Clone, Debug)]
pub(crate) struct Grant {
    /// The sign-in it descends from.
    pub family: String,
    /// The client it was given to.
    pub client: String,
    /// Object id of the account.
    pub account: String,
    /// The scope of the sign-in.
    pub scope: String,
    /// When the sign-in's latest token was issued.
    pub issued: Timestamp,
}

/// Makes a refresh token for this grant.
pub(crate) fn issue(state: &State, grant: &Grant) -> Result<String, Error> {
    let token = format!("1.{}", keys::encode(&keys::random::<64>()?));
    state
        .store
        .lock()
        .execute(
            "INSERT INTO refresh_token (digest, family, client, account, scope, issued) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
            params![
                fingerprint(&token),
                grant.family,
                grant.client,
                grant.account,
                grant.scope,
                grant.issued.as_second()
            ],
        )
        .map_err(|source| state.store.error(source))?;
    Ok(token)
}

/// Takes a refresh token in.
pub(crate) fn redeem(state: &State, token: &str, client: &str) -> Result<Grant, Refusal> {
    let failed = |source| Refusal::from(state.store.error(source));
    let digest = fingerprint(token);
    let once = state.rules().refresh_once;
    let mut connection = state.store.lock();
    let transaction = connection.transaction().map_err(failed)?;
    let (grant, used) = transaction
        .query_row(
            "SELECT family, client, account, scope, issued, used FROM refresh_token WHERE digest = ?1",
            [&digest],
            |row| {
                let grant = Grant {
                    family: row.get(0)?,
                    client: row.get(1)?,
                    account: row.get(2)?,
                    scope: row.get(3)?,
                    issued: Timestamp::from_second(row.get(4)?).unwrap_or_default(),
                };
                Ok((grant, row.get::<_, bool>(5)?))
            },
        )
        .optional()
        .map_err(failed)?
        .ok_or(Refusal::InvalidGrant)?;
    if !grant.client.eq_ignore_ascii_case(client) {
        return Err(Refusal::InvalidGrant);
    }
    let outcome = if used && once {
        transaction
            .execute(
                "DELETE FROM refresh_token WHERE family = ?1",
                [&grant.family],
            )
            .map_err(failed)?;
        Err(Refusal::InvalidGrant)
    } else if state.now().as_second() - grant.issued.as_second() >= IDLE {
        Err(Refusal::IdleGrant)
    } else {
        transaction
            .execute(
                "UPDATE refresh_token SET used = 1 WHERE digest = ?1",
                [&digest],
            )
            .map_err(failed)?;
        Ok(grant)
    };
    transaction.commit().map_err(failed)?;
    outcome
}

/// Remembers that the person of a sign-in stepped up to these authentication contexts.
pub(crate) fn step_up(state: &State, family: &str, contexts: &[String]) -> Result<(), Error> {
    let connection = state.store.lock();
    for context in contexts {
        connection
            .execute(
                "INSERT OR IGNORE INTO stepped_up (family, context) VALUES (?1, ?2)",
                [family, context.as_str()],
            )
            .map_err(|source| state.store.error(source))?;
    }
    Ok(())
}

/// Whether the person behind a refresh token stepped up to all of these authentication contexts.
pub(crate) fn satisfies(state: &State, token: &str, contexts: &[String]) -> Result<bool, Error> {
    // What has just been done is not done again by a token.
    if contexts.iter().any(|context| context == FRESH_MFA) {
        return Ok(false);
    }
    let digest = fingerprint(token);
    let connection = state.store.lock();
    for context in contexts {
        let found: bool = connection
            .query_row(
                "SELECT EXISTS (SELECT 1 FROM refresh_token JOIN stepped_up USING (family)
                 WHERE digest = ?1 AND context = ?2)",
                [&digest, context],
                |row| row.get(0),
            )
            .map_err(|source| state.store.error(source))?;
        if !found {
            return Ok(false);
        }
    }
    Ok(true)
}

/// When the sessions of an account were ended last.
pub(crate) fn sessions_revoked(state: &State, account: &str) -> Result<Option<Timestamp>, Error> {
    let at: Option<i64> = state
        .store
        .lock()
        .query_row(
            "SELECT at FROM revoked_sessions WHERE user = ?1",
            [account],
            |row| row.get(0),
        )
        .optional()
        .map_err(|source| state.store.error(source))?;
    Ok(at.and_then(|at| Timestamp::from_second(at).ok()))
}

/// Ends a sign-in: none of its refresh tokens is good any more.
pub(crate) fn revoke(state: &State, family: &str) -> Result<(), Error> {
    state
        .store
        .lock()
        .execute("DELETE FROM refresh_token WHERE family = ?1", [family])
        .map(drop)
        .map_err(|source| state.store.error(source))
}

fn fingerprint(token: &str) -> String {
    keys::encode(digest(&SHA256, token.as_bytes()).as_ref())
}
