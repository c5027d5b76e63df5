//! The one user a person means by a sign-in name or an object id.

use crate::error::{Code, Error};
use crate::graph::Client;
use crate::graph::model::User;
use crate::ui::msg;

/// The user with this sign-in name or object id.
///
/// # Errors
/// Exit 1 where there is none, with those whose names are near; else what the service says.
pub async fn resolve(key: &str, graph: &Client) -> Result<User, Error> {
    match graph.user(key).await {
        Err(error) if error.is_not_found() => Err(unknown(key, graph).await),
        found => Ok(found?),
    }
}

/// Says that there is no such user, and who may be meant.
pub async fn unknown(key: &str, graph: &Client) -> Error {
    let words = key.split('@').next().unwrap_or_default();
    // A suggestion is a courtesy: without one the error is the same.
    let near = graph.users_like(words).await.unwrap_or_default();
    let names: Vec<String> = near
        .into_iter()
        .filter_map(|user| user.user_principal_name)
        .collect();
    let message = msg!("person-unknown", user = key.to_owned());
    let error = Error::failure(Code::UserNotFound, message);
    error.hint(if names.is_empty() {
        msg!("person-unknown-hint")
    } else {
        msg!("person-near", names = names.join(", "))
    })
}

/// The name people see, else the one they sign in with.
pub fn name(user: &User) -> String {
    user.display_name
        .clone()
        .or_else(|| user.user_principal_name.clone())
        .unwrap_or_else(|| user.id.clone())
}
