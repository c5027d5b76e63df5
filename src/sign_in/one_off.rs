//! A sign-in for one purpose: with Microsoft's own client and a few named permissions, and never kept.

use std::sync::Arc;
use std::time::Duration;

use super::{SignIn, token_variable};
use crate::auth::{self, Account, Audience, Cause, Claims, Identity, Session};
use crate::config::{DEFAULT_CLIENT_ID, Method};
use crate::error::Error;
use crate::secret::Secret;

/// How often a new app is looked for, and how long it is waited for in between: together half a minute.
const TRIES: u32 = 10;
const PAUSE: Duration = Duration::from_secs(3);

/// A sign-in that ends with what it was for.
#[derive(Debug)]
pub struct OneOffSession {
    /// What requests are made with.
    pub session: Arc<Session>,
    /// The tenant it turned out to be in.
    pub tenant: Option<String>,
}

impl SignIn<'_> {
    /// Signs a person in to Graph with Microsoft's own client and these permissions besides their own profile; a token
    /// from outside takes the place of that. Nothing is kept.
    ///
    /// # Errors
    /// Any way a sign-in can end.
    pub async fn one_off_session(&self, permissions: &[&str]) -> Result<OneOffSession, Error> {
        self.require_one_tenant().await?;
        let root = &self.settings.graph.value;
        let variable = token_variable(Audience::Graph);
        let token = if let Some(token) = self.env.get(variable) {
            let token = Secret::new(token);
            auth::check_graph_token(&token, variable, root)?;
            token
        } else {
            let scopes = auth::graph_scopes(root, permissions.iter().copied());
            let chosen = self.interactive_method();
            let identity = Identity {
                client_id: DEFAULT_CLIENT_ID.to_owned(),
                // What would renew the sign-in is not wanted.
                scopes: scopes
                    .into_iter()
                    .filter(|scope| scope != "offline_access")
                    .collect(),
                ..self.graph_identity(chosen.method)
            };
            let person = self.interactive()?;
            let entry = if chosen.method == Method::Browser {
                person.by_browser(identity, None).await?
            } else {
                match person.by_code(identity.clone(), None).await {
                    Err(error) => self.offer_other_method(error.into(), identity).await?,
                    Ok(entry) => entry,
                }
            };
            entry.access_token
        };
        let tenant = Claims::of(&token).and_then(|claims| claims.tid);
        Ok(OneOffSession {
            session: Arc::new(Session::given(token)),
            tenant,
        })
    }

    /// Signs another person in, by a code on a device of their own, and gives who that is. What is stored and what the environment
    /// gives is the first one's, and is left aside. Nothing is kept.
    ///
    /// # Errors
    /// Any way a sign-in can end.
    pub async fn second_person(&self) -> Result<Account, Error> {
        let root = &self.settings.graph.value;
        let scopes = auth::graph_scopes(root, ["User.Read"]);
        let identity = Identity {
            scopes: scopes
                .into_iter()
                .filter(|scope| scope != "offline_access")
                .collect(),
            ..self.graph_identity(Method::Device)
        };
        let entry = self.interactive()?.by_code(identity, None).await?;
        Ok(entry.account)
    }

    /// Waits until the sign-in service knows the app registration of these settings: a new one spreads within seconds.
    /// One that stays unknown is told by the sign-in that follows.
    ///
    /// # Errors
    /// As [`crate::http::Shared::get`].
    pub async fn await_client(&self, first: impl FnOnce()) -> Result<(), Error> {
        let client = self.http.get()?;
        let mut first = Some(first);
        for _ in 0..TRIES {
            let identity = self.graph_identity(Method::Device);
            match auth::start(&client, self.timer, identity).await {
                Err(auth::Error::Refused(refusal))
                    if refusal.cause() == Some(Cause::AppUnknown) => {}
                _ => break,
            }
            if let Some(tell) = first.take() {
                tell();
            }
            self.timer.sleep(PAUSE).await;
        }
        Ok(())
    }
}
