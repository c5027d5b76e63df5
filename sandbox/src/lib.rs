//! The embedded directory: sign-in, Graph, policy endpoint, web page, store, seed.
//!
//! It is reached by URL like any tenant.

mod advance;
mod directory;
mod error;
mod faults;
mod graph;
mod identity;
mod odata;
mod people;
mod portal;
mod serve;
mod settings;
mod state;
mod tls;
mod web;

use std::borrow::Cow;
use std::io::ErrorKind;
use std::net::{Ipv6Addr, SocketAddr, TcpListener};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::SystemTime;

use anyhow::{Context as _, anyhow};
use axum_server::Handle;
use url::Url;

pub use advance::{Advanced, advance};
pub use directory::clock::Clock;
use directory::credentials;
pub use directory::credentials::{
    Added, Credential, NewCredential, TOKEN_EXCHANGE, add_credential, credentials,
    remove_credential,
};
pub use directory::deadlines::DAYS;
pub use directory::defaults::{DOMAIN, TENANT_ID};
pub use directory::seed::Account;
use directory::{personas, seed};
pub use error::Error;
pub use faults::{Fault, Faults};
pub use identity::rules::{Rules, SignInMethod, refusable};
use identity::{client, managed};
pub use people::{PersonaStatus, people};
pub use settings::{Settings, Throttle};
use state::State;
pub use state::reset;
pub use web::outbox::{Sent, clear_outbox, outbox};
pub use web::reset_page::{PageText, page_texts};
pub use web::verdict::Verdict;
use web::{outbox, reset_page, security_info};

/// The person who may do everything, and who `--sandbox` signs in as.
pub const ADMINISTRATOR: &str = seed::ADMINISTRATOR;

/// What the tenant of every directory is called.
pub const TENANT_NAME: &str = personas::TENANT_NAME;

/// A running directory. It stops when dropped.
pub struct Sandbox {
    state: Arc<State>,
    handle: Handle<SocketAddr>,
    authority: Option<PathBuf>,
    taken: Option<std::io::Error>,
}

impl Sandbox {
    /// Serves the directory on a listener that is bound already.
    ///
    /// # Errors
    /// When the database or the socket is not usable.
    pub async fn start(settings: Settings, listener: TcpListener) -> Result<Self, Error> {
        if SystemTime::now() < SystemTime::UNIX_EPOCH {
            // What speaks HTTP for us has no date for that, and ends.
            let said = "the clock of this machine is set before 1970: set it, then start again";
            return Err(anyhow!(said).into());
        }
        let address = listener.local_addr().context("the socket")?;
        if !address.ip().is_loopback() {
            return Err(anyhow!("the directory is served on this machine only").into());
        }
        let (base, tls) = match &settings.tls {
            // A name rather than a number: official clients want one in their authority.
            Some(folder) => (
                format!("https://localhost:{}", address.port()),
                Some(tls::configure(folder)?),
            ),
            None => (format!("http://{address}"), None),
        };
        let base = Url::parse(&base).context("the directory's address")?;
        // Seeding a large directory takes seconds and must not hold up the runtime.
        let state = tokio::task::spawn_blocking(move || State::open(settings, base))
            .await
            .context("opening the directory")??;
        let state = Arc::new(state);
        let router = serve::router(Arc::clone(&state));
        let (authority, config) = tls.unzip();
        let handle = Handle::new();
        // `localhost` is two addresses: who has the other one would be asked in our place.
        let other = match address {
            SocketAddr::V4(_) => Some(TcpListener::bind((Ipv6Addr::LOCALHOST, address.port()))),
            SocketAddr::V6(_) => None,
        };
        let (other, taken) = match other.transpose() {
            Ok(other) => (other, None),
            Err(error) => (
                None,
                Some(error).filter(|it| it.kind() == ErrorKind::AddrInUse),
            ),
        };
        for listener in std::iter::once(listener).chain(other) {
            serve::spawn(router.clone(), listener, config.clone(), handle.clone())
                .context("the socket")?;
        }
        Ok(Self {
            state,
            handle,
            authority,
            taken,
        })
    }

    /// Where it is: scheme, host and port.
    pub fn url(&self) -> &Url {
        &self.state.base
    }

    /// Why it does not answer at `::1`, where somebody else does at the same port.
    pub fn taken(&self) -> Option<&std::io::Error> {
        self.taken.as_ref()
    }

    /// How many requests of Graph its limits have let through, and how many they refused, those in a batch each by itself.
    pub fn counted(&self) -> (u64, u64) {
        let buckets = &self.state.buckets;
        let count = |counter: &AtomicU64| counter.load(Ordering::Relaxed);
        (count(&buckets.taken), count(&buckets.refused))
    }

    /// The tenant's id.
    pub fn tenant_id(&self) -> &'static str {
        TENANT_ID
    }

    /// The tenant's initial domain.
    pub fn domain(&self) -> &'static str {
        DOMAIN
    }

    /// The applications that sign people in, by id and name.
    pub fn clients(&self) -> Vec<(&'static str, &'static str)> {
        client::CLIENTS
            .into_iter()
            .filter(|client| !matches!(client.kind, client::Kind::Confidential { .. }))
            .filter_map(|client| match (client.id, client.name) {
                (Cow::Borrowed(id), Cow::Borrowed(name)) => Some((id, name)),
                _ => None,
            })
            .collect()
    }

    /// The application that signs in alone: its id and its secret.
    pub fn pipeline(&self) -> Result<(&'static str, String), Error> {
        Ok((client::PIPELINE_ID, client::secret(&self.state.store)?))
    }

    /// Adds a credential to the application that signs in alone.
    ///
    /// # Errors
    /// [`Error::Certificate`], [`Error::Issuer`], or when the database cannot be written.
    pub fn add_credential(&self, new: NewCredential) -> Result<Added, Error> {
        credentials::add(&self.state.store, new, self.state.now())
    }

    /// The machine's own identity: its client id, where App Service asks for it, and the `X-IDENTITY-HEADER` to show there.
    pub fn managed_identity(&self) -> (&'static str, Url, &str) {
        let mut endpoint = self.state.base.clone();
        endpoint.set_path(managed::APP_SERVICE);
        (managed::CLIENT_ID, endpoint, &self.state.identity_header)
    }

    /// From now on these rules hold.
    pub fn set_rules(&self, rules: Rules) {
        *self.state.rules() = rules;
    }

    /// From now on device codes are approved as this account instead: another person signs in. Once; a second account is passed over.
    pub fn approve_as(&self, account: &str) {
        drop(self.state.other_approver.set(account.to_owned()));
    }

    /// People to sign in as, the administrator first.
    pub fn accounts(&self) -> Result<Vec<Account>, Error> {
        seed::accounts(&self.state.store)
    }

    /// The people who are in every directory, and whether each can reset their password now.
    pub fn people(&self) -> Result<Vec<PersonaStatus>, Error> {
        Ok(people::all(&self.state.store, self.state.now())?.0)
    }

    /// How many people the directory was made with.
    pub fn users(&self) -> Result<u32, Error> {
        Ok(self.state.store.tenant()?.users)
    }

    /// The mails and texts it was given, oldest first.
    pub fn outbox(&self) -> Result<Vec<Sent>, Error> {
        outbox::read(&self.state.store)
    }

    /// Where texts are posted to.
    pub fn sms_webhook(&self) -> Url {
        let mut url = self.state.base.clone();
        url.set_path(outbox::PATH);
        url
    }

    /// Where people keep their own methods.
    pub fn security_info(&self) -> Url {
        let mut url = self.state.base.clone();
        url.set_path(security_info::PATH);
        url
    }

    /// The page for forgotten passwords.
    pub fn password_reset(&self) -> Url {
        let mut url = self.state.base.clone();
        url.set_path(reset_page::PATH);
        url
    }

    /// The certificate authority that clients must trust; nothing without TLS.
    pub fn authority(&self) -> Option<&Path> {
        self.authority.as_deref()
    }

    /// Answers that are to go wrong.
    pub fn faults(&self) -> &Faults {
        &self.state.faults
    }

    /// What time it is there.
    pub fn clock(&self) -> &Clock {
        &self.state.settings.clock
    }
}

impl Drop for Sandbox {
    fn drop(&mut self) {
        self.handle.shutdown();
    }
}
