//! A person who signs in: by code or by browser, for a command or in the middle of one.

use std::sync::Arc;

use super::{SignIn, browser, device_code};
use crate::auth::{self, Challenge, Entry, Identity};
use crate::config::{Environment, Method};
use crate::error::Error;
use crate::http::{self, Timer};
use crate::ui::{Ui, msg};

/// What it takes to lead a person through a sign-in.
pub(super) struct InteractiveSignIn {
    ui: Arc<Ui>,
    env: Environment,
    client: http::Client,
    timer: Timer,
    unattended: bool,
}

impl SignIn<'_> {
    /// A sign-in by the person of this command.
    pub(super) fn interactive(&self) -> Result<InteractiveSignIn, Error> {
        Ok(InteractiveSignIn {
            ui: Arc::clone(self.ui),
            env: self.env.clone(),
            client: self.http.get()?,
            timer: self.timer.clone(),
            unattended: self.settings.unattended.value,
        })
    }

    /// Whether a code or a link that is shown now finds somebody.
    pub(super) fn can_ask(&self) -> bool {
        self.settings.unattended.value || self.ui.interactive()
    }
}

impl InteractiveSignIn {
    /// Signs in by the device flow: shows the link and the code and waits.
    pub(super) async fn by_code(
        &self,
        identity: Identity,
        challenge: Option<Challenge>,
    ) -> Result<Entry, auth::Error> {
        let asked = |error: auth::Error| error.asked_by(&identity);
        let started = auth::start(&self.client, &self.timer, identity.clone())
            .await
            .map_err(asked)?
            .meeting(challenge);
        device_code::show(&self.ui, self.unattended, &started, identity.audience);
        let waiting = self.ui.progress(&msg!("login-waiting"));
        let entry = started
            .wait(&self.client, &self.timer)
            .await
            .map_err(asked)?;
        drop(waiting);
        Ok(entry)
    }

    /// Opens the browser of this machine, shows the link all the same, and waits for the answer.
    pub(super) async fn by_browser(
        &self,
        identity: Identity,
        challenge: Option<Challenge>,
    ) -> Result<Entry, auth::Error> {
        let asked = |error: auth::Error| error.asked_by(&identity);
        let started = auth::start_in_browser(&self.client, identity.clone(), challenge)
            .await
            .map_err(asked)?;
        let link = started.link().to_owned();
        let said = msg!("login-browser", link = link.clone());
        self.ui.to_parent().status(&said);
        if self.ui.interactive() || self.env.get("BROWSER").is_some() {
            browser::open(&self.env, &started.opening());
        }
        let waiting = self.ui.progress(&msg!("login-waiting"));
        let pages = browser::pages(&self.ui);
        let entry = started
            .wait(&self.client, &self.timer, pages)
            .await
            .map_err(asked)?;
        drop(waiting);
        Ok(entry)
    }

    /// Signs in once more, because a service demands what the present sign-in cannot give.
    pub(super) async fn answer_challenge(
        &self,
        method: Method,
        identity: Identity,
        challenge: Challenge,
    ) -> Result<Entry, auth::Error> {
        self.ui.status(&msg!("login-conditions"));
        if method == Method::Browser {
            self.by_browser(identity, Some(challenge)).await
        } else {
            self.by_code(identity, Some(challenge)).await
        }
    }
}
