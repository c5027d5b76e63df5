//! The sign-in log: who signed in to what and how it ended (Microsoft Graph v1.0: signIn).

use rusqlite::params;
use uuid::Uuid;

use super::account::Account;
use super::audience::Audience;
use super::client::Client;
use crate::directory::audit::instant;
use crate::directory::seed::sign_ins::INSERT;
use crate::{Error, State};

/// Writes down an interactive sign-in, and why it was refused.
pub(crate) fn record(
    state: &State,
    account: &Account,
    client: &Client,
    audience: Audience,
    refused: Option<(u32, String)>,
) -> Result<(), Error> {
    let (number, reason) = refused.unwrap_or((0, String::new()));
    let resource = match audience {
        Audience::Graph => "Microsoft Graph",
        Audience::Policy => "ADIbizaUX",
        Audience::Management => "Windows Azure Service Management API",
    };
    let values = params![
        Uuid::new_v4().to_string(),
        instant(state.now()),
        account.id,
        client.id,
        client.name,
        audience.id(),
        resource,
        number,
        reason,
        Uuid::new_v4().to_string(),
    ];
    (state.store.lock().execute(INSERT, values))
        .map(drop)
        .map_err(|source| state.store.error(source))
}
