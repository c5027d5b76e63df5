//! `/users`.

use super::batch::Item;
use super::client::Client;
use super::error::Error;
use super::model::User;
use super::path::segment;

/// The properties of a user this program reads.
const SELECT: &str =
    "id,displayName,userPrincipalName,mail,userType,accountEnabled,preferredLanguage";

impl Client {
    /// One user by object id or user principal name.
    ///
    /// # Errors
    /// Any [`Error`]; [`Error::is_not_found`] when there is no such user.
    pub async fn user(&self, key: &str) -> Result<User, Error> {
        self.get(&format!("/v1.0/users/{}?$select={SELECT}", segment(key)))
            .await
    }

    /// Users by object id or user principal name, in the order asked; nothing where there is no such user.
    ///
    /// # Errors
    /// Any [`Error`].
    pub async fn users(&self, keys: &[String]) -> Result<Vec<Option<User>>, Error> {
        let items: Vec<Item> = keys
            .iter()
            .map(|key| Item::get(format!("/users/{}?$select={SELECT}", segment(key))))
            .collect();
        self.batch(&items).await?.into_iter().map(found).collect()
    }
}

/// An answer, with "there is no such thing" as an answer, too.
pub(super) fn found<T>(answer: Result<T, Error>) -> Result<Option<T>, Error> {
    match answer {
        Ok(value) => Ok(Some(value)),
        Err(error) if error.is_not_found() => Ok(None),
        Err(error) => Err(error),
    }
}
