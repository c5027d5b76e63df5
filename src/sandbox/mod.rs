//! The embedded directory: sign-in, Graph, policy endpoint, web page, store, seed.
//!
//! It is reached by URL like any tenant.

mod account;
mod applications;
mod arc;
mod assertion;
mod attempts;
mod audit;
mod authorize;
mod batch;
mod call;
mod certificate;
mod client;
mod clock;
mod codes;
mod conditions;
mod credentials;
mod device;
mod discovery;
mod error;
mod faults;
mod filter;
mod filter_tokens;
mod form;
mod grants;
mod graph;
mod groups;
mod identity;
mod jws;
mod keys;
mod mail;
mod managed;
mod method_kind;
mod method_rights;
mod method_rules;
mod method_table;
mod method_values;
mod methods;
mod names;
mod odata;
mod outbox;
mod own_methods;
mod pages;
mod passes;
mod password_reset;
mod passwords;
mod people;
mod permission_grants;
mod personas;
mod policies;
mod policy_rules;
mod portal;
mod principals;
mod query;
mod refresh;
mod refusal;
mod reply;
mod reports;
mod reset_page;
mod resets;
mod resource;
mod roles;
mod scope;
mod security_info;
mod seed;
mod serve;
mod settings;
mod store;
mod teams;
mod tenant;
mod throttle;
mod tls;
mod token;
mod trail;
mod users;
mod verdict;
mod visits;

use std::borrow::Cow;
use std::net::{SocketAddr, TcpListener};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

use axum_server::Handle;
use http::{HeaderMap, header};
use jiff::Timestamp;
use url::Url;

use assertion::Assertions;
pub use clock::Clock;
use codes::Codes;
pub use conditions::{Rules, Way, refusable};
pub use credentials::{
    Added, Credential, NewCredential, TOKEN_EXCHANGE, add_credential, credentials,
    remove_credential,
};
use device::Devices;
pub use error::Error;
pub use faults::{Fault, Faults};
use keys::Keys;
pub use outbox::{Sent, clear_outbox, outbox};
pub use people::{Known, people};
pub use seed::Account;
pub use settings::{Settings, Throttle};
use store::Store;
pub use verdict::Verdict;

/// The tenant's id. The directory is the same on every machine.
pub const TENANT_ID: &str = "5c0de5a1-7e57-4a11-9a0c-0d1c7e0a11d0";

/// The tenant's initial domain.
pub const DOMAIN: &str = "contoso.onmicrosoft.com";

/// The person who may do everything, and who `--sandbox` signs in as.
pub const ADMINISTRATOR: &str = seed::ADMINISTRATOR;

/// What every handler shares.
struct State {
    settings: Settings,
    /// Where the directory is reached: scheme, host and port.
    base: Url,
    store: Store,
    buckets: throttle::Buckets,
    keys: Keys,
    devices: Devices,
    codes: Codes,
    visits: visits::Visits,
    resets: resets::Resets,
    assertions: Assertions,
    rules: Mutex<Rules>,
    /// What App Service gives its own programs to show.
    identity_header: String,
    arc: Option<arc::Agent>,
    faults: Faults,
}

impl State {
    /// Opens the database, seeds it when it is new, and loads the signing key.
    fn open(settings: Settings, base: Url) -> Result<Self, Error> {
        if let Some(database) = &settings.database {
            keep_private(database)?;
        }
        let store = Store::open(settings.database.as_deref())?;
        prepare(&store, settings.users, settings.clock.now())?;
        let keys = Keys::load(&store)?;
        let rules = settings.rules.clone();
        let arc = settings.arc.as_deref().map(arc::Agent::new);
        Ok(Self {
            settings,
            base,
            store,
            buckets: throttle::Buckets::default(),
            keys,
            devices: Devices::default(),
            codes: Codes::default(),
            visits: visits::Visits::default(),
            resets: resets::Resets::default(),
            assertions: Assertions::default(),
            rules: Mutex::new(rules),
            identity_header: keys::encode(&keys::random::<16>()?),
            arc,
            faults: Faults::default(),
        })
    }

    /// The directory's root as this client sees it, no slash at the end. Every link in an answer starts with it.
    fn origin(&self, headers: &HeaderMap) -> String {
        match headers
            .get(header::HOST)
            .and_then(|host| host.to_str().ok())
        {
            Some(host) => format!("{}://{host}", self.base.scheme()),
            None => self.base.origin().ascii_serialization(),
        }
    }

    /// What time it is in the directory.
    fn now(&self) -> Timestamp {
        self.settings.clock.now()
    }
}

/// Makes an empty database that nobody else may read: keys and secrets go into it.
fn keep_private(database: &Path) -> Result<(), Error> {
    make_private(database).map_err(|source| Error::File {
        path: database.display().to_string(),
        source,
    })
}

fn make_private(database: &Path) -> std::io::Result<()> {
    if let Some(folder) = database.parent() {
        let mut builder = std::fs::DirBuilder::new();
        builder.recursive(true);
        #[cfg(unix)]
        std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
        builder.create(folder)?;
    }
    let mut options = std::fs::OpenOptions::new();
    options.create(true).append(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(database).map(drop)
}

/// Puts into a database what a directory has before anybody signs in.
fn prepare(store: &Store, users: u32, now: Timestamp) -> Result<(), Error> {
    if store.is_empty()? {
        seed::plant(store, users, now)?;
    }
    store
        .lock()
        .execute_batch(&format!(
            "{}{}{}{}{}{}",
            refresh::SCHEMA,
            credentials::SCHEMA,
            applications::SCHEMA,
            passwords::SCHEMA,
            password_reset::SCHEMA,
            attempts::SCHEMA
        ))
        .map_err(|source| store.error(source))?;
    client::keep_secret(store)
}

/// Throws the directory in this file away, a damaged one too, and makes a new one with so many people.
///
/// # Errors
/// When the file belongs to another program or cannot be written.
pub fn reset(database: &Path, users: u32) -> Result<(), Error> {
    keep_private(database)?;
    let store = match Store::open(Some(database)) {
        Ok(store) => store,
        Err(error) if error.is_damaged() => {
            for suffix in ["", "-wal", "-shm"] {
                let mut file = database.as_os_str().to_owned();
                file.push(suffix);
                match std::fs::remove_file(&file) {
                    Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
                        return Err(error.into());
                    }
                    _ => {}
                }
            }
            keep_private(database)?;
            Store::open(Some(database))?
        }
        Err(other) => return Err(other),
    };
    applications::forget(&store)?;
    passwords::forget(&store)?;
    password_reset::forget(&store)?;
    attempts::forget(&store)?;
    store.clear()?;
    prepare(&store, users, Timestamp::now())
}

/// A running directory. It stops when dropped.
pub struct Sandbox {
    state: Arc<State>,
    handle: Handle<SocketAddr>,
    authority: Option<PathBuf>,
}

impl Sandbox {
    /// Serves the directory on a listener that is bound already.
    ///
    /// # Errors
    /// When the database or the socket is not usable.
    pub async fn start(settings: Settings, listener: TcpListener) -> Result<Self, Error> {
        let address = listener.local_addr()?;
        if !address.ip().is_loopback() {
            return Err(
                std::io::Error::other("the directory is served on this machine only").into(),
            );
        }
        let (base, tls) = match &settings.tls {
            // A name rather than a number: official clients want one in their authority.
            Some(folder) => (
                format!("https://localhost:{}", address.port()),
                Some(tls::configure(folder)?),
            ),
            None => (format!("http://{address}"), None),
        };
        let base = Url::parse(&base).map_err(|e| std::io::Error::other(e.to_string()))?;
        // Seeding a large directory takes seconds and must not hold up the runtime.
        let state = tokio::task::spawn_blocking(move || State::open(settings, base))
            .await
            .map_err(|e| std::io::Error::other(e.to_string()))??;
        let state = Arc::new(state);
        let router = serve::router(Arc::clone(&state));
        let (authority, config) = tls.unzip();
        let handle = serve::spawn(router, listener, config)?;
        Ok(Self {
            state,
            handle,
            authority,
        })
    }

    /// Where it is: scheme, host and port.
    pub fn url(&self) -> &Url {
        &self.state.base
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
    ///
    /// # Errors
    /// When the database cannot be read.
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

    /// People to sign in as, the administrator first.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn accounts(&self) -> Result<Vec<Account>, Error> {
        seed::accounts(&self.state.store)
    }

    /// The people who are in every directory, and whether each can reset their password now.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn people(&self) -> Result<Vec<Known>, Error> {
        Ok(people::all(&self.state.store, self.state.now())?.0)
    }

    /// How many people the directory was made with.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn users(&self) -> Result<u32, Error> {
        Ok(self.state.store.tenant()?.users)
    }

    /// The mails and texts it was given, oldest first.
    ///
    /// # Errors
    /// When the database cannot be read.
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
