//! The one user a person means: by object id, sign-in name, mail address or the name people see.

use crate::error::{Code, Error};
use crate::find::{self, Candidates, Words};
use crate::graph::model::User;
use crate::graph::{self, Client};
use crate::ui::{Language, Ui, msg};

/// The user meant.
///
/// # Errors
/// Exit 1 where there is none and none comes near, exit 2 with the candidates where it is not certain who is meant; else
/// what the service says.
pub async fn resolve(key: &str, graph: &Client, ui: &Ui) -> Result<User, Error> {
    let key = key.trim();
    if is_key(key)
        && let Some(user) = known(graph.user(key).await)?
    {
        return Ok(user);
    }
    search(key, graph, ui).await
}

/// Whether a text can be what the service names a user by; a name with a space cannot.
pub fn is_key(text: &str) -> bool {
    !text.is_empty() && !text.contains(char::is_whitespace)
}

/// What was read of a user; nothing where there is none, or where the service takes no such key.
///
/// # Errors
/// Any other refusal.
pub fn known<T>(answer: Result<T, graph::Error>) -> Result<Option<T>, graph::Error> {
    match answer {
        Err(error) if error.is_not_found() || error.refusal() == Some(400) => Ok(None),
        found => found.map(Some),
    }
}

/// The user meant by a text that is neither an object id nor a sign-in name.
///
/// # Errors
/// As [`resolve`].
pub async fn search(key: &str, graph: &Client, ui: &Ui) -> Result<User, Error> {
    let exact = if key.is_empty() {
        Vec::new()
    } else if key.contains('@') {
        graph.users_with("mail", key).await?
    } else {
        graph.users_with("displayName", key).await?
    };
    let near = if exact.is_empty() {
        near(key, graph).await
    } else {
        Vec::new()
    };
    let words = Words {
        line,
        unknown: msg!("person-unknown", user = key.to_owned()),
        unknown_hint: msg!("person-unknown-hint"),
        unknown_code: Code::UserNotFound,
        several: |names| msg!("person-several", names = names),
        near: |names| msg!("person-near", names = names),
        several_hint: msg!("person-unknown-hint"),
        several_code: Code::UserAmbiguous,
    };
    find::settle(Candidates { exact, near }, words, ui)
}

/// The same where somebody may be missing: nothing then.
///
/// # Errors
/// As [`resolve`], but for a user who is not there.
pub async fn perhaps(key: &str, graph: &Client, ui: &Ui) -> Result<Option<User>, Error> {
    match search(key.trim(), graph, ui).await {
        Err(Error::Failure(failure)) if failure.code == Code::UserNotFound => Ok(None),
        found => found.map(Some),
    }
}

/// Who may be meant: whose name holds the words, else whose name is a slip of the fingers away. It is a courtesy: where it
/// cannot be asked, nobody comes near.
async fn near(key: &str, graph: &Client) -> Vec<User> {
    let words = key.split('@').next().unwrap_or_default().trim();
    if words.is_empty() {
        return Vec::new();
    }
    let found = graph.users_like(words).await.unwrap_or_default();
    if !found.is_empty() {
        return found;
    }
    let Some(stem) = find::stem(words) else {
        return Vec::new();
    };
    let mut found = graph.users_starting(&stem).await.unwrap_or_default();
    found.retain(|user| {
        let upn = user.user_principal_name.as_deref().unwrap_or_default();
        let local = upn.split('@').next().unwrap_or_default();
        let shown = user.display_name.as_deref().unwrap_or_default();
        find::resembles(words, local) || find::resembles(words, shown)
    });
    found
}

/// A candidate: the sign-in name, and the name people see where that says more.
fn line(user: &User) -> String {
    let upn = user.user_principal_name.as_deref().unwrap_or(&user.id);
    match &user.display_name {
        Some(name) => format!("{upn} ({name})"),
        None => upn.to_owned(),
    }
}

/// The language of what reaches a person: theirs, else that of the conversation.
pub fn language(user: &User, ui: &Ui) -> Language {
    let preferred = user.preferred_language.as_deref().and_then(Language::parse);
    preferred.unwrap_or_else(|| ui.language())
}

/// The name people see, else the one they sign in with.
pub fn name(user: &User) -> String {
    user.display_name
        .clone()
        .or_else(|| user.user_principal_name.clone())
        .unwrap_or_else(|| user.id.clone())
}
