//! Passwords: an administrator's reset with its operation, `passwordProfile`, and a person's own change.

use std::fmt;
use std::time::Duration;

use http::header::LOCATION;
use serde::{Deserialize, Serialize};
use url::Url;

use crate::auth::Claims;
use crate::graph::client::Client;
use crate::graph::error::Error;
use crate::graph::path::segment;
use crate::secret::Secret;

/// The one id every user's password has (graph-api.md §2.0).
const PASSWORD: &str = "28c10230-6103-485e-b985-444c60001490";

/// Who is behind the token, as far as it says so itself.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Caller {
    /// Object id of the user or application; nothing where the token cannot be read.
    pub id: Option<String>,
    /// Whether it is an application alone.
    pub application: bool,
    /// Whether the token permits something by this name.
    permissions: Vec<String>,
}

impl Caller {
    /// Whether the token has this permission.
    pub fn has(&self, permission: &str) -> bool {
        self.permissions.iter().any(|held| held == permission)
    }
}

/// What the service said to a reset (graph-api.md §2.4).
pub struct Reset {
    /// The password it made; nothing where one was given.
    pub new_password: Option<Secret>,
    /// Where the operation is asked after, exactly as the service gave it.
    pub operation: Option<Url>,
    /// How long to wait before that.
    pub wait: Option<Duration>,
}

/// Without the password.
impl fmt::Debug for Reset {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Reset")
            .field("operation", &self.operation.as_ref().map(Url::path))
            .finish_non_exhaustive()
    }
}

/// A reset under way (graph-api.md §2.5).
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Operation {
    /// `notStarted`, `running`, `succeeded`, `failed`, `skipped`, in any case of letters, or a value of tomorrow.
    #[serde(default)]
    pub status: String,
    /// In words.
    pub status_detail: Option<String>,
    /// How long the service asks to wait before it is asked again.
    #[serde(skip)]
    pub wait: Option<Duration>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct NewPassword<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    new_password: Option<&'a str>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Generated {
    new_password: Option<String>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Profile<'a> {
    password_profile: PasswordProfile<'a>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct PasswordProfile<'a> {
    password: &'a str,
    force_change_password_next_sign_in: bool,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Change<'a> {
    current_password: &'a str,
    new_password: &'a str,
}

/// Where the passwords of a domain are kept (graph-api.md §4.7).
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Domain {
    authentication_type: Option<String>,
}

impl Client {
    /// Who is behind the token. What the token does not say is not known.
    ///
    /// # Errors
    /// Where there is no token.
    pub async fn caller(&self) -> Result<Caller, Error> {
        let token = self.session().token().await?;
        let entry = self.session().entry().await;
        let claims = Claims::of(&token).unwrap_or_default();
        Ok(Caller {
            application: match &entry {
                Some(entry) => entry.application,
                None => claims.tid.is_some() && claims.is_app_only(),
            },
            permissions: claims.permissions(),
            id: claims.oid,
        })
    }

    /// Sets another password for a user by object id, who has to change it at the next sign-in; without one, the service
    /// makes one. What comes back is that the service took it, not that it is done.
    ///
    /// # Errors
    /// Any [`Error`]; after one that [`is_unknown`](Error::is_unknown) the password may be another one.
    pub async fn reset_password(
        &self,
        user: &str,
        password: Option<&Secret>,
    ) -> Result<Reset, Error> {
        let path = format!(
            "/v1.0/users/{}/authentication/methods/{PASSWORD}/resetPassword",
            segment(user)
        );
        let body = NewPassword {
            new_password: password.map(Secret::expose),
        };
        let answer = self.posted(&path, &body).await?;
        let generated: Option<Generated> = answer.decode()?;
        let operation = answer
            .header(LOCATION.as_str())
            .and_then(|place| self.root().join(place).ok());
        Ok(Reset {
            new_password: generated
                .and_then(|generated| generated.new_password)
                .map(Secret::new),
            operation,
            wait: answer.retry_after(),
        })
    }

    /// How a reset stands, asked at the address the service gave.
    ///
    /// # Errors
    /// Any [`Error`]; also where that address belongs to another origin than the token.
    pub async fn operation(&self, place: &Url) -> Result<Operation, Error> {
        let answer = self.read(place.clone()).await?;
        let operation: Operation = answer.decode()?;
        Ok(Operation {
            wait: answer.retry_after(),
            ..operation
        })
    }

    /// Sets another password for a user by object id, who has to change it at the next sign-in, in the cloud alone: what
    /// an application may do (graph-api.md §2.6).
    ///
    /// # Errors
    /// Any [`Error`]; after one that [`is_unknown`](Error::is_unknown) the password may be another one.
    pub async fn set_password(&self, user: &str, password: &Secret) -> Result<(), Error> {
        let body = Profile {
            password_profile: PasswordProfile {
                password: password.expose(),
                force_change_password_next_sign_in: true,
            },
        };
        self.patch(&format!("/v1.0/users/{}", segment(user)), &body)
            .await
    }

    /// Changes the password of the signed-in user (graph-api.md §2.8).
    ///
    /// # Errors
    /// Any [`Error`]; after one that [`is_unknown`](Error::is_unknown) the password may be another one.
    pub async fn change_password(&self, current: &Secret, new: &Secret) -> Result<(), Error> {
        let body = Change {
            current_password: current.expose(),
            new_password: new.expose(),
        };
        self.post("/v1.0/me/changePassword", &body).await
    }

    /// Whether the people of a domain sign in at another service; nothing where that may not be read.
    ///
    /// # Errors
    /// Any [`Error`] but a refusal.
    pub async fn is_federated(&self, domain: &str) -> Result<Option<bool>, Error> {
        let found: Result<Domain, Error> = self
            .get(&format!("/v1.0/domains/{}", segment(domain)))
            .await;
        match found {
            Ok(domain) => Ok(domain
                .authentication_type
                .map(|kind| kind.eq_ignore_ascii_case("federated"))),
            Err(error) if matches!(error.status(), Some(403 | 404)) => Ok(None),
            Err(error) => Err(error),
        }
    }
}
