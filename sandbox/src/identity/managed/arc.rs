//! The agent of Azure Arc as a machine's token service (graph-api.md §7.5): who can read a file in its folder may ask.

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use axum::Json;
use axum::response::{IntoResponse, Response};
use http::{HeaderMap, StatusCode, header};
use ring::digest::{SHA256, digest};
use serde_json::json;
use uuid::Uuid;

use crate::Error;
use crate::directory::keys;

/// The version that only the agent of Arc answers, on the path it shares with the metadata service.
pub(crate) const VERSION: &str = "2020-06-01";

/// The agent: the folder of its key files, and the keys that were not shown yet.
pub(crate) struct Agent {
    folder: PathBuf,
    keys: Mutex<Vec<Key>>,
}

struct Key {
    file: PathBuf,
    content: String,
}

impl Agent {
    /// One that keeps its key files in this folder.
    pub(crate) fn new(folder: &Path) -> Self {
        Self {
            folder: folder.to_owned(),
            keys: Mutex::default(),
        }
    }

    /// Nothing when the request shows the content of a key file, which is then spent; else the challenge to answer with.
    pub(crate) fn challenge(&self, headers: &HeaderMap) -> Option<Response> {
        if shown(headers).is_some_and(|content| self.spend(content)) {
            return None;
        }
        let challenge = match self.make() {
            Ok(file) => format!("Basic realm={}", file.display()),
            Err(_) => return Some(StatusCode::INTERNAL_SERVER_ERROR.into_response()),
        };
        let body = json!({
            "error": "unauthorized_client",
            "error_description": "Missing Basic Authorization header",
        });
        let challenge = [(header::WWW_AUTHENTICATE, challenge)];
        Some((StatusCode::UNAUTHORIZED, challenge, Json(body)).into_response())
    }

    fn make(&self) -> Result<PathBuf, Error> {
        let content = keys::encode(&keys::random::<32>()?);
        let file = self.folder.join(format!("{}.key", Uuid::new_v4()));
        write(&file, &content).map_err(|source| Error::File {
            path: file.display().to_string(),
            source,
        })?;
        let mut keys = self.keys.lock().unwrap_or_else(PoisonError::into_inner);
        keys.push(Key {
            file: file.clone(),
            content,
        });
        Ok(file)
    }

    fn spend(&self, content: &str) -> bool {
        // Digests, for a comparison that tells nothing by the time it takes.
        let of = |text: &str| digest(&SHA256, text.as_bytes());
        let given = of(content);
        let mut keys = self.keys.lock().unwrap_or_else(PoisonError::into_inner);
        let found = keys
            .iter()
            .position(|key| of(&key.content).as_ref() == given.as_ref());
        found.is_some_and(|index| fs::remove_file(keys.swap_remove(index).file).is_ok())
    }
}

impl Drop for Agent {
    fn drop(&mut self) {
        let keys = self.keys.get_mut().unwrap_or_else(PoisonError::into_inner);
        for key in keys {
            // Whoever emptied the folder already did what is wanted.
            drop(fs::remove_file(&key.file));
        }
    }
}

/// What stands after `Basic`: the content itself, not a name and a password.
fn shown(headers: &HeaderMap) -> Option<&str> {
    let value = headers.get(header::AUTHORIZATION)?.to_str().ok()?;
    value.strip_prefix("Basic ").map(str::trim)
}

fn write(file: &Path, content: &str) -> io::Result<()> {
    let mut options = fs::OpenOptions::new();
    options.create_new(true).write(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(file)?.write_all(content.as_bytes())
}
