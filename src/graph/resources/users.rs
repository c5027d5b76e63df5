//! `/users`.

use futures::Stream;
use serde::de::IgnoredAny;

use super::me::Role;
use crate::graph::client::Client;
use crate::graph::error::Error;
use crate::graph::item::Item;
use crate::graph::model::User;
use crate::graph::page::Page;
use crate::graph::path::{literal, query_value, segment};

/// The properties of a user this program reads.
const SELECT: &str =
    "id,displayName,userPrincipalName,mail,userType,accountEnabled,preferredLanguage";

/// Users in one page.
#[derive(serde::Deserialize)]
struct Users {
    value: Vec<User>,
}

impl Client {
    /// One user by object id or user principal name.
    ///
    /// # Errors
    /// Any [`Error`]; [`Error::is_not_found`] when there is no such user.
    pub async fn user(&self, key: &str) -> Result<User, Error> {
        let user = self.user_with(key, SELECT).await?;
        self.names.user(&user);
        Ok(user)
    }

    /// These properties of one user by object id or user principal name.
    ///
    /// # Errors
    /// Any [`Error`]; [`Error::is_not_found`] when there is no such user.
    pub async fn user_with(&self, key: &str, select: &str) -> Result<User, Error> {
        self.get(&format!("/v1.0/users/{}?$select={select}", segment(key)))
            .await
    }

    /// The directory roles of a user, those through groups among them (graph-api.md §4.4).
    pub async fn roles_of(&self, user: &str) -> Result<Vec<Role>, Error> {
        let path = format!(
            "/v1.0/users/{}/transitiveMemberOf/microsoft.graph.directoryRole?$select=displayName,roleTemplateId",
            segment(user)
        );
        self.listed(&path).await
    }

    /// The manager of a user by object id; nothing where there is none.
    ///
    /// # Errors
    /// Any [`Error`]; needs `User.Read.All`.
    pub async fn manager(&self, user: &str) -> Result<Option<User>, Error> {
        let path = format!("/v1.0/users/{}/manager?$select={SELECT}", segment(user));
        found(self.get(&path).await)
    }

    /// Ends every session of a user by object id: no refresh token of before is good any more, access tokens live out
    /// their hour. Needs `User.RevokeSessions.All`.
    ///
    /// # Errors
    /// Any [`Error`].
    pub async fn revoke_sessions(&self, user: &str) -> Result<(), Error> {
        let path = format!("/v1.0/users/{}/revokeSignInSessions", segment(user));
        self.post::<IgnoredAny>(&path, &serde_json::json!({}))
            .await
            .map(drop)
    }

    /// The users of the directory with these properties, page by page; `filter` is raw OData. Rows are whatever type
    /// has those properties.
    pub fn directory(
        &self,
        select: &str,
        filter: Option<&str>,
    ) -> impl Stream<Item = Result<Page, Error>> + Send + use<> {
        let filter = filter.map(|filter| format!("&$filter={}", query_value(filter)));
        self.user_pages(&format!(
            "/v1.0/users?$select={select}{}",
            filter.unwrap_or_default()
        ))
    }

    /// The object ids of the users a filter holds for, page by page, as rows of `id`. Any filter the directory knows
    /// will do: those that need `ConsistencyLevel: eventual` are asked with it (graph-api.md §4.3).
    pub fn users_where(
        &self,
        filter: &str,
    ) -> impl Stream<Item = Result<Page, Error>> + Send + use<> {
        self.eventual().user_pages(&format!(
            "/v1.0/users?$count=true&$select=id&$filter={}",
            query_value(filter)
        ))
    }

    /// How many users there are.
    pub async fn count_users(&self) -> Result<u64, Error> {
        let count = self.eventual().get("/v1.0/users/$count").await?;
        self.pace.resize(count);
        Ok(count)
    }

    /// Up to ten users whose name resembles these words, best first.
    pub async fn users_like(&self, words: &str) -> Result<Vec<User>, Error> {
        let words = words.replace(['"', '\\'], " ");
        let search = query_value(&format!(
            "\"displayName:{words}\" OR \"userPrincipalName:{words}\""
        ));
        let users: Users = self
            .eventual()
            .get(&format!(
                "/v1.0/users?$search={search}&$count=true&$select={SELECT}&$top=10"
            ))
            .await?;
        users.value.iter().for_each(|user| self.names.user(user));
        Ok(users.value)
    }

    /// The first hundred users whose name, or sign-in name, begins so.
    pub async fn users_starting(&self, letters: &str) -> Result<Vec<User>, Error> {
        let letters = literal(letters);
        self.users_of(&format!(
            "startswith(displayName,{letters})%20or%20startswith(userPrincipalName,{letters})"
        ))
        .await
    }

    /// The users with exactly this value of a property.
    pub async fn users_with(&self, property: &str, value: &str) -> Result<Vec<User>, Error> {
        self.users_of(&format!("{property}%20eq%20{}", literal(value)))
            .await
    }

    /// The first hundred users a filter holds for, which is written as addresses are.
    async fn users_of(&self, filter: &str) -> Result<Vec<User>, Error> {
        let users: Users = self
            .get(&format!(
                "/v1.0/users?$filter={filter}&$select={SELECT}&$top=100"
            ))
            .await?;
        users.value.iter().for_each(|user| self.names.user(user));
        Ok(users.value)
    }

    /// These properties of users by object id or user principal name, in the order asked, each with its own verdict;
    /// nothing where there is no such user, and where the key cannot be one.
    pub async fn each_user(
        &self,
        keys: &[&str],
        select: &str,
    ) -> Result<Vec<Result<Option<User>, Error>>, Error> {
        let items: Vec<Item> = keys
            .iter()
            .map(|key| Item::get(format!("/users/{}?$select={select}", segment(key))))
            .collect();
        let answers = self.batch(&items).await?;
        Ok(answers
            .into_iter()
            .map(|answer| match answer {
                Err(error) if error.refusal() == Some(400) => Ok(None),
                other => found(other).inspect(|user| {
                    user.iter().for_each(|user| self.names.user(user));
                }),
            })
            .collect())
    }

    /// Users by object id or user principal name, in the order asked; nothing where there is no such user, and where the
    /// key cannot be one.
    pub async fn users(&self, keys: &[String]) -> Result<Vec<Option<User>>, Error> {
        let keys: Vec<&str> = keys.iter().map(String::as_str).collect();
        self.each_user(&keys, SELECT).await?.into_iter().collect()
    }
}

/// An answer, with "there is no such thing" as an answer, too.
pub(in crate::graph) fn found<T>(answer: Result<T, Error>) -> Result<Option<T>, Error> {
    match answer {
        Ok(value) => Ok(Some(value)),
        Err(error) if error.is_not_found() => Ok(None),
        Err(error) => Err(error),
    }
}
