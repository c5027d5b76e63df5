//! A sign-in with a code that was begun by one command and is finished by another.
//!
//! The device code buys tokens for as long as it lives: it lies in a file of the owner alone, is never printed, and goes
//! when it is used, refused or too old.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use jiff::{SignedDuration, Timestamp};
use oauth2::StandardDeviceAuthorizationResponse;
use serde::{Deserialize, Serialize};
use url::Url;
use zeroize::Zeroizing;

use super::device::DeviceSignIn;
use crate::auth::endpoints::Endpoints;
use crate::auth::identity::Identity;
use crate::auth::{Audience, Error};
use crate::file;
use crate::http;

/// Where the sign-in that a profile has begun is kept.
#[derive(Clone, Debug)]
pub struct Pending {
    path: PathBuf,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Content {
    authority: Url,
    tenant: String,
    client_id: String,
    audience: Audience,
    scopes: Vec<String>,
    ends: Timestamp,
    answer: StandardDeviceAuthorizationResponse,
}

impl Pending {
    /// The place of a profile; nothing is opened.
    pub fn of(data_dir: &Path, profile: &str) -> Self {
        Self {
            path: data_dir.join("pending").join(format!("{profile}.json")),
        }
    }

    /// Keeps a sign-in that was begun; gives the moment its code ends.
    ///
    /// # Errors
    /// [`Error::File`].
    pub fn keep(&self, begun: &DeviceSignIn) -> Result<Timestamp, Error> {
        let lifetime = SignedDuration::try_from(begun.lifetime()).unwrap_or(SignedDuration::ZERO);
        let now = Timestamp::now();
        let ends = now.checked_add(lifetime).unwrap_or(now);
        let content = Content {
            authority: begun.identity.authority.clone(),
            tenant: begun.identity.tenant.clone(),
            client_id: begun.identity.client_id.clone(),
            audience: begun.identity.audience,
            scopes: begun.identity.scopes.clone(),
            ends,
            answer: begun.answer.clone(),
        };
        let text = serde_json::to_vec(&content).map(Zeroizing::new);
        text.map_err(io::Error::from)
            .and_then(|text| file::replace(&self.path, &text))
            .map_err(|source| self.failed(source))?;
        Ok(ends)
    }

    /// The sign-in that was begun; nothing when there is none.
    ///
    /// # Errors
    /// [`Error::CodeExpired`] for one that is too old, which is forgotten; [`Error::Exposed`], [`Error::Damaged`],
    /// [`Error::File`], and those of finding the sign-in service.
    pub async fn resume(
        &self,
        client: &http::Client,
        now: Timestamp,
    ) -> Result<Option<DeviceSignIn>, Error> {
        let Some(content) = self.read()? else {
            return Ok(None);
        };
        if content.ends <= now {
            self.forget()?;
            return Err(Error::CodeExpired);
        }
        let identity = Identity {
            authority: content.authority,
            tenant: content.tenant,
            client_id: content.client_id,
            audience: content.audience,
            scopes: content.scopes,
        };
        let endpoints = Endpoints::of(client, &identity.authority, &identity.tenant).await?;
        Ok(Some(DeviceSignIn {
            identity,
            endpoints,
            answer: content.answer,
            challenge: None,
        }))
    }

    /// Forgets it, and leaves no empty folder behind.
    ///
    /// # Errors
    /// [`Error::File`].
    pub fn forget(&self) -> Result<(), Error> {
        match fs::remove_file(&self.path) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => Err(self.failed(error)),
            _ => {
                // Other profiles may have begun sign-ins of their own there.
                drop(self.path.parent().map(fs::remove_dir));
                Ok(())
            }
        }
    }

    fn read(&self) -> Result<Option<Content>, Error> {
        let text = match fs::read(&self.path).map(Zeroizing::new) {
            Ok(text) => text,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(self.failed(error)),
        };
        self.check_mode()?;
        serde_json::from_slice(&text)
            .map(Some)
            .map_err(|error| Error::Damaged {
                path: self.path.clone(),
                // The parser's own words could quote the code.
                reason: format!("line {}, column {}", error.line(), error.column()),
            })
    }

    #[cfg(unix)]
    fn check_mode(&self) -> Result<(), Error> {
        use std::os::unix::fs::PermissionsExt;
        let metadata = fs::metadata(&self.path).map_err(|error| self.failed(error))?;
        let mode = metadata.permissions().mode() & 0o777;
        if mode & 0o077 != 0 {
            return Err(Error::Exposed {
                path: self.path.clone(),
                mode,
            });
        }
        Ok(())
    }

    #[cfg(not(unix))]
    fn check_mode(&self) -> Result<(), Error> {
        Ok(())
    }

    fn failed(&self, source: io::Error) -> Error {
        Error::File {
            path: self.path.clone(),
            source,
        }
    }
}
