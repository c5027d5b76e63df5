//! `/users/{id}/authentication`: the methods of one user, and the tenant's policy for them.

use futures::future::join_all;
use serde::Serialize;

use crate::graph::client::Client;
use crate::graph::error::Error;
use crate::graph::item::Item;
use crate::graph::model::{AuthenticationMethod, AuthenticationMethodsPolicy};
use crate::graph::page::FirstPage;
use crate::graph::path::segment;

/// The code of a number that another user signs in with: the method is registered all the same (official-clients.md).
pub const NOT_UNIQUE: &str = "phoneNumberNotUnique";

/// The one id every user's e-mail method has (graph-api.md §2.0).
pub const EMAIL_METHOD: &str = "3ddfcfc8-9383-446f-83cc-3ab9be4be18f";

/// The phone of a user that a method is about (graph-api.md §2.2). One number a type.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, clap::ValueEnum)]
#[serde(rename_all = "camelCase")]
pub enum PhoneType {
    /// Texts and calls; the one that counts for a reset.
    #[default]
    Mobile,
    /// Calls; there must be a mobile first.
    AlternateMobile,
    /// Calls.
    Office,
}

impl PhoneType {
    /// The name on the wire.
    pub fn name(self) -> &'static str {
        match self {
            Self::Mobile => "mobile",
            Self::AlternateMobile => "alternateMobile",
            Self::Office => "office",
        }
    }

    /// The one id every user's method of this type has (graph-api.md §2.0).
    pub fn method_id(self) -> &'static str {
        match self {
            Self::Mobile => "3179e48a-750b-4051-897c-87b9720928f7",
            Self::AlternateMobile => "b6332ec1-7057-4abe-9331-3d72feddfe41",
            Self::Office => "e37fc753-ff3b-4958-9484-eaa9425c82bc",
        }
    }
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Phone<'a> {
    phone_number: &'a str,
    phone_type: PhoneType,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Email<'a> {
    email_address: &'a str,
}

fn of(user: &str) -> String {
    format!("/v1.0/users/{}/authentication", segment(user))
}

impl Client {
    /// All methods of a user by object id; numbers are masked for some roles (graph-api.md §2.0).
    pub async fn methods(&self, user: &str) -> Result<Vec<AuthenticationMethod>, Error> {
        self.listed(&format!("{}/methods", of(user))).await
    }

    /// All methods of each of these users by object id, in the order asked, each with its own verdict.
    pub async fn methods_of(
        &self,
        ids: &[&str],
    ) -> Result<Vec<Result<Vec<AuthenticationMethod>, Error>>, Error> {
        let path = |id: &&str| format!("/users/{}/authentication/methods", segment(id));
        let paths: Vec<String> = ids.iter().map(path).collect();
        let items: Vec<Item> = paths.iter().map(Item::get).collect();
        let answers = self.batch::<FirstPage<_>>(&items).await?;
        let lists = paths.iter().zip(answers);
        Ok(join_all(lists.map(|(path, first)| self.list_after(path, first))).await)
    }

    /// Registers a phone of a type the user has none of; `number` is `+CC subscriber` (graph-api.md §2.2).
    pub async fn add_phone(
        &self,
        user: &str,
        phone_type: PhoneType,
        number: &str,
    ) -> Result<AuthenticationMethod, Error> {
        let body = Phone {
            phone_number: number,
            phone_type,
        };
        self.post(&format!("{}/phoneMethods", of(user)), &body)
            .await
    }

    /// Puts another number in the place of the one of this type.
    pub async fn replace_phone(
        &self,
        user: &str,
        phone_type: PhoneType,
        number: &str,
    ) -> Result<(), Error> {
        let body = Phone {
            phone_number: number,
            phone_type,
        };
        let path = format!("{}/phoneMethods/{}", of(user), phone_type.method_id());
        self.patch(&path, &body).await
    }

    /// Registers an address for a user who has none.
    pub async fn add_email(
        &self,
        user: &str,
        address: &str,
    ) -> Result<AuthenticationMethod, Error> {
        let body = Email {
            email_address: address,
        };
        self.post(&format!("{}/emailMethods", of(user)), &body)
            .await
    }

    /// Puts another address in the place of the one there is.
    pub async fn replace_email(&self, user: &str, address: &str) -> Result<(), Error> {
        let body = Email {
            email_address: address,
        };
        let path = format!("{}/emailMethods/{EMAIL_METHOD}", of(user));
        self.patch(&path, &body).await
    }

    /// Removes a method from the list below `/authentication` that it is in: `phoneMethods` and its like
    /// (graph-api.md §2.2, §2.9).
    ///
    /// # Errors
    /// Any [`Error`]; [`Error::is_not_found`] when it is gone already.
    pub async fn remove_method(&self, user: &str, collection: &str, id: &str) -> Result<(), Error> {
        self.delete(&format!("{}/{collection}/{}", of(user), segment(id)))
            .await
    }

    /// Which methods the tenant has switched on (graph-api.md §3.4). Needs `Policy.Read.AuthenticationMethod`.
    pub async fn methods_policy(&self) -> Result<AuthenticationMethodsPolicy, Error> {
        self.get("/v1.0/policies/authenticationMethodsPolicy").await
    }
}
