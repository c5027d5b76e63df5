//! Signing in: a bearer token for an audience, from one of several grants, kept in one of several stores.

mod audience;

use crate::http;
use crate::secret::Secret;

pub use audience::{Audience, GRAPH_SCOPES, POLICY_CLIENT_ID, POLICY_RESOURCE};

/// Why there is no token.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// Nobody is signed in.
    #[error("not signed in")]
    NotSignedIn,
    /// The HTTP client refused.
    #[error(transparent)]
    Http(#[from] http::Error),
}

/// A bearer token for one audience, renewed when it runs out.
#[derive(Debug)]
pub struct Session {
    given: Secret,
}

impl Session {
    /// A token that was given and cannot be renewed.
    pub fn given(token: Secret) -> Self {
        Self { given: token }
    }

    /// A token that is valid now. Never asks a person.
    ///
    /// # Errors
    /// [`Error::NotSignedIn`] when none is stored, or the stored one cannot be renewed.
    pub async fn token(&self) -> Result<Secret, Error> {
        Ok(self.given.clone())
    }

    /// A new token in place of one that the service refused.
    ///
    /// # Errors
    /// [`Error::NotSignedIn`] when it cannot be renewed.
    pub async fn renew(&self, refused: &Secret) -> Result<Secret, Error> {
        let _ = refused;
        Err(Error::NotSignedIn)
    }
}
