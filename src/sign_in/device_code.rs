//! Signing in with a code: in one command, or begun by one and finished by another.

use jiff::Timestamp;

use super::SignIn;
use crate::auth::{self, Audience, DeviceSignIn, Entry, Pending};
use crate::config::{Method, TokenStore};
use crate::error::{Code, Error};
use crate::ui::{Ui, msg};

impl SignIn<'_> {
    fn pending(&self) -> Result<Pending, Error> {
        Ok(Pending::of(self.places.data_dir()?, &self.settings.profile))
    }

    /// Begins a sign-in with a code and leaves the waiting to another command; gives the moment the code ends, too.
    ///
    /// # Errors
    /// Exit 7 where sign-ins are not kept, and any way a sign-in can end.
    pub async fn begin_sign_in(&self) -> Result<(DeviceSignIn, Timestamp), Error> {
        if self.settings.token_store.value == TokenStore::Memory {
            return Err(Error::failure(Code::NotKept, msg!("login-pending-memory"))
                .hint(msg!("login-pending-memory-hint")));
        }
        let identity = self.graph_identity(Method::Device);
        let begun = auth::start(&self.http.get()?, self.timer, identity.clone())
            .await
            .map_err(|error| error.asked_by(&identity))?;
        let ends = self.pending()?.keep(&begun)?;
        Ok((begun, ends))
    }

    /// Waits for the sign-in that was begun. It is forgotten as soon as its code is worth nothing any more.
    ///
    /// # Errors
    /// Exit 4 when none was begun or its code is too old, exit 2 when it is one of another tenant or client, and any way
    /// a sign-in can end.
    pub async fn finish_sign_in(&self) -> Result<Entry, Error> {
        let pending = self.pending()?;
        let client = self.http.get()?;
        let Some(begun) = pending.resume(&client, Timestamp::now()).await? else {
            let profile = self.settings.profile.clone();
            return Err(Error::failure(
                Code::NothingPending,
                msg!("login-pending-none", profile = profile),
            )
            .hint(msg!("login-pending-none-hint")));
        };
        let mine = self.graph_identity(Method::Device);
        let identity = begun.identity().clone();
        let same = mine.authority == identity.authority
            && mine.tenant == identity.tenant
            && mine.client_id == identity.client_id;
        if !same {
            return Err(Error::failure(
                Code::OtherPending,
                msg!(
                    "login-pending-other",
                    tenant = identity.tenant,
                    client = identity.client_id
                ),
            )
            .hint(msg!("login-pending-other-hint")));
        }
        show(
            self.ui,
            self.settings.unattended.value,
            &begun,
            Audience::Graph,
        );
        let waiting = self.ui.progress(&msg!("login-waiting"));
        let ended = begun.wait(&client, self.timer).await;
        drop(waiting);
        // A network that is away says nothing about the code: the same command may be run again.
        if !ended.as_ref().is_err_and(auth::Error::is_passing) {
            pending.forget()?;
        }
        Ok(ended.map_err(|error| error.asked_by(&identity))?)
    }
}

/// Shows the page to open and the code to enter there.
pub(super) fn show(ui: &Ui, unattended: bool, started: &DeviceSignIn, audience: Audience) {
    let link = started.link().to_owned();
    let code = started.code().to_owned();
    // Whoever is to enter the code must see it now.
    let ui = ui.to_parent();
    if unattended {
        let audience = match audience {
            Audience::Graph => "graph",
            Audience::Policy => "policy",
        };
        let shown = msg!(
            "login-unattended",
            audience = audience,
            link = link,
            code = code
        );
        // The directory approves it: nobody has to do anything.
        ui.log(1, || ui.text(&shown));
        return;
    }
    ui.qr(&link);
    let minutes = started.lifetime().as_secs().div_ceil(60);
    ui.instruct(&msg!(
        "login-open",
        link = link,
        code = code,
        minutes = minutes
    ));
}
