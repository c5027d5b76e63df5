//! Why the embedded directory cannot be opened or served.

use url::Url;

/// Why the embedded directory cannot be opened or served.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The file cannot be made or written to.
    #[error("{path}: {source}")]
    File {
        /// The file.
        path: String,
        /// Why.
        source: std::io::Error,
    },
    /// The database cannot be used; see [`Error::is_damaged`].
    #[error("{path}: {source}")]
    Database {
        /// The file; `:memory:` when there is none.
        path: String,
        /// Why.
        source: rusqlite::Error,
    },
    /// A file that was given as a certificate is none, or its key is not RSA.
    #[error("not a certificate of an RSA key")]
    Certificate,
    /// The keys of an issuer elsewhere cannot be fetched.
    #[error("{0}: not an issuer on this machine")]
    Issuer(Url),
    /// The database file belongs to another program.
    #[error("{path}: not a directory of this program")]
    Foreign {
        /// The file.
        path: String,
    },
    /// The database file was written by a later version of this program.
    #[error("{path}: version {found} of the directory, this program knows {known}")]
    Newer {
        /// The file.
        path: String,
        /// The version in the file.
        found: i32,
        /// The latest version known here.
        known: i32,
    },
    /// What nobody tells apart: a socket, a key that cannot be made.
    #[error(transparent)]
    Other(#[from] anyhow::Error),
}

impl Error {
    /// Whether what is in the database file is lost. A file that is locked, read-only or on a full disk is not damaged.
    pub fn is_damaged(&self) -> bool {
        use rusqlite::ErrorCode::{DatabaseCorrupt, NotADatabase};
        match self {
            Self::Database { source, .. } => match source.sqlite_error_code() {
                Some(code) => matches!(code, DatabaseCorrupt | NotADatabase),
                // What is stored cannot be read as what it should be.
                None => true,
            },
            _ => false,
        }
    }
}
