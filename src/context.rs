//! What a command is given: streams, settings, and clients that sign in only when asked.

use crate::config::{Environment, Settings};
use crate::error::Error;
use crate::http::Timer;
use crate::ui::Ui;
use crate::{auth, graph};

/// The surroundings of one command.
pub struct Context {
    /// The conversation.
    pub ui: Ui,
    /// The environment.
    pub env: Environment,
    /// Flag > environment > profile > default.
    pub settings: Settings,
    /// How time passes.
    pub timer: Timer,
}

impl Context {
    /// Microsoft Graph as the signed-in account; signs in first where that is possible without surprise.
    ///
    /// # Errors
    /// Exit 4 when nobody is signed in and nobody can be asked.
    pub async fn graph(&self) -> Result<graph::Client, Error> {
        Err(auth::Error::NotSignedIn.into())
    }

    /// The admin portal's policy API, with a token of its own audience.
    ///
    /// # Errors
    /// As [`Context::graph`]; exit 7 for a sign-in that can never have such a token.
    pub async fn portal(&self) -> Result<graph::Portal, Error> {
        Err(auth::Error::NotSignedIn.into())
    }
}
