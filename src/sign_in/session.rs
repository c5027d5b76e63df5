//! Finding a sign-in, and asking a person for one.

use std::sync::Arc;
use std::sync::atomic::Ordering;

use jiff::Timestamp;

use super::SignIn;
use super::browser;
use super::method::{self, SignInMethod};
use crate::auth::{
    self, AZ_CLIENT_ID, Audience, Certificate, Entry, Grant, Identity, Next, POLICY_CLIENT_ID,
    Session, Store,
};
use crate::config::{DEFAULT_CLIENT_ID, Method, Settings, Source};
use crate::error::{Code, Error};
use crate::secret::Secret;
use crate::ui::msg;

/// A Graph token from outside; nothing can renew it.
const GRAPH_VARIABLE: &str = "SSPR_ACCESS_TOKEN";

/// A policy token from outside.
const POLICY_VARIABLE: &str = "SSPR_POLICY_TOKEN";

/// The variable that gives a token from outside.
pub const fn token_variable(audience: Audience) -> &'static str {
    match audience {
        Audience::Graph => GRAPH_VARIABLE,
        Audience::Policy => POLICY_VARIABLE,
    }
}

impl SignIn<'_> {
    /// A live session for an audience: what was given, an `az` session (policy API), the stored sign-in, or a new
    /// sign-in: at once where no person is needed, else after asking.
    ///
    /// # Errors
    /// Exit 4 when nobody is signed in and nobody can be asked; exit 7 for an application's policy token.
    pub async fn session(&self, audience: Audience) -> Result<Arc<Session>, Error> {
        // On the heap: it is large, and many commands hold it.
        let ended = match Box::pin(self.present_session(audience)).await {
            Ok(Some(session)) => return Ok(session),
            Ok(None) => Error::from(auth::Error::NotSignedIn),
            Err(Error::Auth(
                error @ (auth::Error::Ended(_) | auth::Error::CutOff(_) | auth::Error::NotSignedIn),
            )) => error.into(),
            Err(error) => return Err(error),
        };
        let question = match (&ended, audience) {
            (Error::Auth(auth::Error::Ended(_) | auth::Error::CutOff(_)), _) => {
                msg!("login-ended-now")
            }
            (_, Audience::Graph) => msg!("login-now"),
            (_, Audience::Policy) => msg!("login-now-policy"),
        };
        let goes_on = self.settings.unattended.value
            || self.ui.interactive() && self.ui.confirm(&question, "sspr login")?;
        if !goes_on {
            return Err(match (ended, audience) {
                // Who is signed in to Graph is not helped by `sspr login`.
                (Error::Auth(auth::Error::NotSignedIn), Audience::Policy) => {
                    Error::failure(Code::PolicyNotSignedIn, msg!("login-policy-missing"))
                        .hint(msg!("login-policy-missing-hint"))
                }
                (ended, _) => ended,
            });
        }
        let chosen = self.effective_method().await?;
        let store = self.choose_store().await?;
        let entry = Box::pin(self.sign_in(audience, chosen)).await?;
        Box::pin(self.require_tenant_of(&entry)).await?;
        let unasked = self.settings.unattended.value && !entry.application;
        self.state.approved.fetch_or(unasked, Ordering::Relaxed);
        Arc::clone(&store).put(entry.clone()).await?;
        self.stored_session(audience, store, entry).await
    }

    /// The session there is without asking anybody, checked to be alive; nothing when nobody is signed in.
    ///
    /// # Errors
    /// A given token that cannot be used; a store that cannot be read; a sign-in that has ended.
    pub async fn present_session(&self, audience: Audience) -> Result<Option<Arc<Session>>, Error> {
        Box::pin(self.require_one_tenant()).await?;
        if let Some(token) = self.env.get(token_variable(audience)) {
            let token = Secret::new(token);
            match audience {
                Audience::Graph => {
                    let root = &self.settings.graph.value;
                    auth::check_graph_token(&token, GRAPH_VARIABLE, root)?;
                }
                Audience::Policy => {
                    Box::pin(self.require_tenant_of_policy_token(&token, POLICY_VARIABLE)).await?;
                    let tenant = self.tenant_id().await?;
                    let tenant = tenant.as_deref();
                    auth::check_policy_token(&token, POLICY_VARIABLE, tenant, Timestamp::now())?;
                }
            }
            return Ok(Some(Arc::new(Session::given(token))));
        }
        if audience == Audience::Policy
            && let Some(token) = self.az_token().await?
        {
            return Ok(Some(Arc::new(Session::given(token))));
        }
        let chosen = self.effective_method().await?;
        let grant = self.grant(chosen)?;
        if audience == Audience::Policy && grant.is_application() {
            return Err(auth::Error::AppOnly.into());
        }
        let store = self.store().await?;
        let identity = self.identity(audience).await?;
        let person = matches!(grant, Grant::Refresh) || audience == Audience::Policy;
        let found = Arc::clone(&store).find(identity.clone()).await?;
        let (store, entry) = match found {
            Some(entry) if entry.application == grant.is_application() => (store, entry),
            _ if person => return Ok(None),
            _ => {
                // Nobody signed in here: the token is asked for now and forgotten with this command.
                self.announce(chosen, false);
                let grant = self.completed(grant)?;
                let client = self.http.get()?;
                let asked = grant.obtain(&client, self.timer, &identity, None);
                let entry = asked.await.map_err(|error| error.asked_by(&identity))?;
                let store = Arc::new(Store::memory(&self.settings.profile));
                Arc::clone(&store).put(entry.clone()).await?;
                (store, entry)
            }
        };
        Box::pin(self.require_tenant_of(&entry)).await?;
        let session = self.stored_session(audience, store, entry).await?;
        // Where the sign-in has ended, that is to be known before work begins.
        session.token().await?;
        Ok(Some(session))
    }

    /// The session of a sign-in that lies in a store, renewed with the method that holds for this command.
    ///
    /// # Errors
    /// As [`crate::http::Shared::get`].
    pub async fn stored_session(
        &self,
        audience: Audience,
        store: Arc<Store>,
        entry: Entry,
    ) -> Result<Arc<Session>, Error> {
        let is_fresh = entry.is_fresh(Timestamp::now());
        let session = Session::kept(
            self.http.get()?,
            self.timer.clone(),
            self.identity(audience).await?,
            store,
            entry,
        );
        let chosen = self.effective_method().await?;
        let grant = match audience {
            Audience::Graph if is_fresh => self.grant(chosen)?,
            Audience::Graph => self.completed(self.grant(chosen)?)?,
            Audience::Policy => Grant::Refresh,
        };
        let session = session.renewed_by(grant);
        if !self.can_ask() {
            return Ok(Arc::new(session));
        }
        let person = Arc::new(self.interactive()?);
        Ok(Arc::new(session.on_claims_challenge(
            move |identity, challenge| {
                let person = Arc::clone(&person);
                Box::pin(async move {
                    person
                        .answer_challenge(chosen.method, identity, challenge)
                        .await
                })
            },
        )))
    }

    /// The method that a new sign-in takes: what was asked for, else what the environment offers, else a person:
    /// by browser where one can open, else by code.
    pub fn method(&self) -> SignInMethod {
        let asked = self.settings.method.value.map(SignInMethod::requested);
        asked
            .or_else(|| SignInMethod::from_environment(self.settings, self.env))
            .unwrap_or_else(|| self.interactive_method())
    }

    /// The method of a person: what was asked for where that is one, else a browser where one can open, else a code.
    pub fn interactive_method(&self) -> SignInMethod {
        let browser = match self.settings.method.value {
            Some(Method::Browser) => true,
            Some(Method::Device) => false,
            _ => {
                self.ui.interactive()
                    && !self.settings.unattended.value
                    && browser::is_here(self.env)
            }
        };
        SignInMethod::requested(if browser {
            Method::Browser
        } else {
            Method::Device
        })
    }

    /// The method that holds for this command: a person's stored sign-in is not passed over for what the environment offers.
    async fn effective_method(&self) -> Result<SignInMethod, Error> {
        let chosen = self.method();
        if chosen.because.is_none() {
            return Ok(chosen);
        }
        let person = self.graph_identity(Method::Device);
        let found = self.store().await?.find(person).await?;
        Ok(match found {
            Some(entry) if !entry.application => SignInMethod::requested(Method::Device),
            _ => chosen,
        })
    }

    /// Whether signing in now would ask for a secret or a password: [`SignIn::present_session`] asks a person for one.
    ///
    /// # Errors
    /// When the store or what the application signs in with cannot be read.
    pub async fn would_ask(&self) -> Result<bool, Error> {
        if self.env.get(GRAPH_VARIABLE).is_some() {
            return Ok(false);
        }
        let grant = self.grant(self.effective_method().await?)?;
        Ok(match &grant {
            Grant::Secret(None) => true,
            Grant::Certificate(certificate) => certificate.lacks_password(),
            _ => false,
        })
    }

    fn grant(&self, chosen: SignInMethod) -> Result<Grant, Error> {
        method::grant(chosen.method, self.settings, self.env)
    }

    /// Says on one line why this method was found to be the best: to everybody, or to whoever asked with `-v`.
    fn announce(&self, chosen: SignInMethod, aloud: bool) {
        let Some(because) = chosen.because else {
            return;
        };
        if !aloud {
            self.ui.log(1, || {
                format!("signing in by {} ({because})", chosen.method.name())
            });
            return;
        }
        let certificate = self.settings.certificate.value.as_deref();
        self.ui.status(&msg!(
            "login-way",
            method = chosen.method.name(),
            detail = certificate.unwrap_or_default().to_owned(),
            variable = because
        ));
    }

    /// Refuses, before any request, what an application alone can never do: change who may reset (policy-api.md §2.3).
    /// A token or an `az` session of a person lets it pass.
    ///
    /// # Errors
    /// [`auth::Error::AppOnly`], exit 7.
    pub async fn require_person(&self) -> Result<(), Error> {
        if self.env.get(POLICY_VARIABLE).is_some()
            || !self.grant(self.effective_method().await?)?.is_application()
            || self.az_token().await?.is_some()
        {
            return Ok(());
        }
        Err(auth::Error::AppOnly.into())
    }

    /// A token of an Azure CLI session: only in the public cloud, only for Microsoft's own policy API, and only for a
    /// tenant that is known, lest the settings of another one are changed.
    ///
    /// # Errors
    /// When the store cannot be read, or the token is of another tenant.
    pub async fn az_token(&self) -> Result<Option<Secret>, Error> {
        let builtin = Settings::builtin();
        if self.settings.authority.value != builtin.authority.value
            || self.settings.policy.value != builtin.policy.value
        {
            return Ok(None);
        }
        let (Some(path), Some(tenant)) = (self.env.get("PATH"), self.tenant_id().await?) else {
            return Ok(None);
        };
        let Some(token) = auth::az_token(path, &tenant).await else {
            return Ok(None);
        };
        Box::pin(self.require_tenant_of_policy_token(&token, "az")).await?;
        match auth::check_policy_token(&token, "az", Some(&tenant), Timestamp::now()) {
            Ok(_) => Ok(Some(token)),
            Err(error) => {
                self.ui
                    .log(1, || format!("the session of az is not used: {error}"));
                Ok(None)
            }
        }
    }

    /// The id of the tenant, where it is known without asking a service.
    pub(super) async fn tenant_id(&self) -> Result<Option<String>, Error> {
        if uuid::Uuid::parse_str(&self.settings.tenant.value).is_ok() {
            return Ok(Some(self.settings.tenant.value.clone()));
        }
        if let Some(tenant) = self.given_tenant() {
            return Ok(Some(tenant));
        }
        let store = self.store().await?;
        let found = store
            .find(self.graph_identity(self.method().method))
            .await?;
        Ok(found.and_then(|entry| entry.account.tenant_id))
    }

    pub(super) fn graph_identity(&self, method: Method) -> Identity {
        let client_id = &self.settings.client_id;
        Identity {
            authority: self.settings.authority.value.clone(),
            tenant: self.settings.tenant.value.clone(),
            client_id: match method {
                Method::Az => AZ_CLIENT_ID.to_owned(),
                // The machine's own identity has an id that only its token tells.
                Method::ManagedIdentity if client_id.source == Source::Default => {
                    "system-assigned".to_owned()
                }
                _ => client_id.value.clone(),
            },
            audience: Audience::Graph,
            scopes: self.graph_scopes(method),
        }
    }

    /// Microsoft's own client is asked for what the commands need, one by one. An app registration of the tenant's own
    /// has a consent that somebody decided on: only what the profile says it is for is asked for, else what it has.
    fn graph_scopes(&self, method: Method) -> Vec<String> {
        let settings = self.settings;
        let root = &settings.graph.value;
        let own = settings.client_id.source != Source::Default
            && !settings
                .client_id
                .value
                .eq_ignore_ascii_case(DEFAULT_CLIENT_ID);
        if !own || !matches!(method, Method::Device | Method::Browser) {
            return Audience::Graph.scopes(root);
        }
        match &settings.features.value {
            Some(features) if settings.features.source == settings.client_id.source => {
                auth::graph_scopes(root, features.permissions().iter().map(|it| it.name))
            }
            _ => auth::graph_scopes(root, [".default"]),
        }
    }

    /// Whose sign-in an audience needs. The policy API's is in the tenant of Graph's.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub async fn identity(&self, audience: Audience) -> Result<Identity, Error> {
        let graph = self.graph_identity(self.effective_method().await?.method);
        Ok(match audience {
            Audience::Graph => graph,
            Audience::Policy => Identity {
                tenant: self.tenant_id().await?.unwrap_or(graph.tenant),
                client_id: POLICY_CLIENT_ID.to_owned(),
                audience,
                scopes: audience.scopes(&self.settings.graph.value),
                ..graph
            },
        })
    }

    /// Signs in with this method. The answer is not stored yet. The policy API is for people alone: an `az` session that gave it
    /// no token is followed by a code.
    ///
    /// # Errors
    /// Any way a sign-in can end; [`auth::Error::AppOnly`] for the policy API before any request.
    pub async fn sign_in(&self, audience: Audience, chosen: SignInMethod) -> Result<Entry, Error> {
        let identity = match audience {
            // A store that cannot be read is no obstacle to a new sign-in.
            Audience::Graph => self.graph_identity(chosen.method),
            Audience::Policy => self.identity(audience).await?,
        };
        let grant = self.grant(chosen)?;
        if audience == Audience::Policy && grant.is_application() {
            return Err(auth::Error::AppOnly.into());
        }
        self.announce(chosen, true);
        let entry = match (chosen.method, audience, grant) {
            (Method::Browser, ..) => self.interactive()?.by_browser(identity, None).await?,
            (Method::Device, ..) | (_, Audience::Policy, _) => {
                match self.interactive()?.by_code(identity.clone(), None).await {
                    Err(error) => self.offer_other_method(error.into(), identity).await?,
                    Ok(entry) => entry,
                }
            }
            (_, Audience::Graph, grant) => {
                let grant = self.completed(grant)?;
                let waiting = self.ui.progress(&msg!("login-waiting"));
                let client = self.http.get()?;
                let asked = grant.obtain(&client, self.timer, &identity, None);
                let entry = asked.await.map_err(|error| error.asked_by(&identity))?;
                drop(waiting);
                Box::pin(self.require_tenant_of(&entry)).await?;
                if entry.application {
                    self.ui.status(&msg!("login-application"));
                }
                return Ok(entry);
            }
        };
        if entry.refresh_token.is_none() {
            self.ui.warn(&msg!("login-not-renewable"));
        }
        Ok(entry)
    }

    /// Offers the person the method that may work where a code was refused, and takes it.
    ///
    /// # Errors
    /// The refusal where nobody is asked, the answer is no or there is no other method; else how that one ends.
    pub(super) async fn offer_other_method(
        &self,
        error: Error,
        identity: Identity,
    ) -> Result<Entry, Error> {
        let next = match &error {
            Error::Auth(auth::Error::Refused(refusal)) => refusal.next(),
            _ => Next::Nothing,
        };
        if next == Next::Nothing || !self.ui.interactive() {
            return Err(error);
        }
        let (_, report) = error.report(self.ui.messages());
        let (reason, hint) = report.map_or_else(Default::default, |it| {
            (it.message, it.hint.unwrap_or_default())
        });
        let question = if next == Next::Browser {
            msg!("login-next-browser", reason = reason)
        } else {
            msg!("login-next-again", reason = reason, hint = hint)
        };
        if !self.ui.confirm(&question, "--method")? {
            return Err(error);
        }
        let person = self.interactive()?;
        Ok(if next == Next::Browser {
            person.by_browser(identity, None).await?
        } else {
            person.by_code(identity, None).await?
        })
    }

    /// A client secret or the password of a PFX that is not in the environment is asked for.
    fn completed(&self, grant: Grant) -> Result<Grant, Error> {
        match grant {
            Grant::Secret(None) if self.ui.interactive() => {
                let client = self.settings.client_id.value.clone();
                let question = msg!("login-ask-secret", client = client);
                let typed = self.ui.secret(&question, "AZURE_CLIENT_SECRET")?;
                Ok(Grant::Secret(Some(Secret::new(typed.as_str()))))
            }
            Grant::Certificate(certificate)
                if self.ui.interactive() && certificate.lacks_password() =>
            {
                let path = certificate.path.display().to_string();
                let question = msg!("login-ask-password", path = path);
                let typed = self
                    .ui
                    .secret(&question, "AZURE_CLIENT_CERTIFICATE_PASSWORD")?;
                Ok(Grant::Certificate(Certificate {
                    password: Some(Secret::new(typed.as_str())),
                    ..certificate
                }))
            }
            grant => Ok(grant),
        }
    }
}
