//! The one HTTP client, and the rule for where a token may go.
//!
//! Redirects are off: a token follows no `Location` header. A bearer token leaves only over TLS or to this machine,
//! and only to an origin it was obtained for. What goes to this machine goes through no proxy, whatever the environment says:
//! so a token meets a proxy only inside TLS.

use std::collections::BTreeMap;
use std::fmt;
use std::ops::Deref;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, LazyLock, Mutex, MutexGuard, OnceLock, PoisonError};
use std::time::{Duration, Instant, SystemTime};

use anyhow::anyhow;
use base64::Engine;
use bytes::{Bytes, BytesMut};
use hyper_util::client::proxy::matcher::Matcher;
use jiff::Timestamp;
use reqwest::header::HeaderName;
use rustls::pki_types::CertificateDer;
use rustls::pki_types::pem::PemObject;
use url::{Host, Origin, Url};
use x509_parser::prelude::{FromDer, X509Certificate};

use crate::text_file;

mod barrier;
mod proxy;
mod trust;

pub use barrier::{Barrier, may_pass};
pub use proxy::{ProxyAnswer, VARIABLES as PROXY_VARIABLES, bare, check as check_proxies};
pub use trust::{Untrusted, fallback_roots};

/// Why the client could not be built or a token was held back.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The TLS stack found no usable certificate store.
    #[error("cannot build the HTTP client: {0}")]
    Build(#[source] anyhow::Error),
    /// A variable is to name a proxy and does not.
    #[error("{variable} names no proxy: {value}")]
    Proxy {
        /// The variable.
        variable: &'static str,
        /// What it says, without account and password.
        value: String,
    },
    /// A file of certificates to trust cannot be used.
    #[error("{path}: {source:#}")]
    CaFile {
        /// The file.
        path: PathBuf,
        /// Why not.
        source: anyhow::Error,
    },
    /// The address is plain `http` and not on this machine.
    #[error("refusing to send a token to {0}: not HTTPS and not this machine")]
    Insecure(String),
    /// The address is not one of the origins this token was obtained for.
    #[error("refusing to send a token to {0}: it belongs to {1}")]
    ForeignOrigin(String, String),
}

/// How the program waits. Tests replace the passing of time.
#[derive(Clone, Default)]
pub enum Timer {
    /// Waits.
    #[default]
    Real,
    /// Time passes only here, and at once; see [`Timer::instead`].
    Instead(Arc<Skipping>),
}

/// Time that passes at once, from one moment that somebody waits for to the next.
pub struct Skipping {
    skip: Box<dyn Fn(Duration) + Send + Sync>,
    passed: Mutex<Duration>,
    /// The moments that somebody waits for, and how many do.
    awaited: Mutex<BTreeMap<Duration, usize>>,
    /// How many requests are under way.
    busy: AtomicUsize,
}

/// Somebody who waits for a moment, until they no longer do.
struct Awaiting<'a>(&'a Skipping, Duration);

impl Drop for Awaiting<'_> {
    fn drop(&mut self) {
        let mut awaited = self.0.awaited();
        if let Some(count) = awaited.get_mut(&self.1) {
            *count -= 1;
            if *count == 0 {
                awaited.remove(&self.1);
            }
        }
    }
}

/// A request under way: time that passes at once waits for its answer.
pub struct Busy(Arc<Skipping>);

impl Drop for Busy {
    fn drop(&mut self) {
        self.0.busy.fetch_sub(1, Ordering::SeqCst);
    }
}

impl fmt::Debug for Timer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Real => "Real",
            Self::Instead(_) => "Instead",
        })
    }
}

impl Timer {
    /// Calls this with the time it would have waited, and goes on at once.
    pub fn instead(skip: impl Fn(Duration) + Send + Sync + 'static) -> Self {
        Self::Instead(Arc::new(Skipping {
            skip: Box::new(skip),
            passed: Mutex::default(),
            awaited: Mutex::default(),
            busy: AtomicUsize::default(),
        }))
    }

    /// Says that a request is under way, as long as the answer lives.
    pub fn busy(&self) -> Option<Busy> {
        match self {
            Self::Real => None,
            Self::Instead(skipping) => {
                skipping.busy.fetch_add(1, Ordering::SeqCst);
                Some(Busy(Arc::clone(skipping)))
            }
        }
    }

    /// The moment it is. Where time passes at once, only waits move it.
    pub fn now(&self) -> Instant {
        static STANDING: LazyLock<Instant> = LazyLock::new(Instant::now);
        match self {
            Self::Real => Instant::now(),
            Self::Instead(skipping) => *STANDING + *skipping.passed(),
        }
    }

    /// The same moment by the calendar, in microseconds since 1970: what other processes know it by.
    pub fn micros(&self) -> u64 {
        static STANDING: LazyLock<SystemTime> = LazyLock::new(SystemTime::now);
        let now = match self {
            Self::Real => SystemTime::now(),
            Self::Instead(skipping) => *STANDING + *skipping.passed(),
        };
        let since = now.duration_since(SystemTime::UNIX_EPOCH);
        since.map_or(0, |since| u64::try_from(since.as_micros()).unwrap_or(0))
    }

    /// Lets `duration` pass.
    pub async fn sleep(&self, duration: Duration) {
        match self {
            Self::Real => tokio::time::sleep(duration).await,
            Self::Instead(skipping) => skipping.sleep(duration).await,
        }
    }
}

impl Skipping {
    /// Waits until so much has passed: time goes on to the moment that is awaited first, and to no later one.
    async fn sleep(&self, duration: Duration) {
        let until = {
            let until = self.passed().saturating_add(duration);
            *self.awaited().entry(until).or_default() += 1;
            until
        };
        let awaiting = Awaiting(self, until);
        // Whoever awaits an earlier moment but is not looked after meanwhile holds nobody up for long.
        for patience in (0..50).rev() {
            self.settle().await;
            {
                let mut passed = self.passed();
                let is_next = self.awaited().keys().next() == Some(&until);
                if *passed < until && (is_next || patience == 0) {
                    (self.skip)(until - *passed);
                    *passed = until;
                }
                if *passed >= until {
                    break;
                }
            }
            tokio::time::sleep(Duration::from_millis(1)).await;
        }
        drop(awaiting);
        tokio::task::yield_now().await;
    }

    /// Waits for requests under way, which would otherwise take as long as all waits meanwhile; but not for those that are
    /// never answered.
    async fn settle(&self) {
        for _ in 0..100 {
            if self.busy.load(Ordering::SeqCst) == 0 {
                return;
            }
            tokio::time::sleep(Duration::from_millis(2)).await;
        }
    }

    fn passed(&self) -> MutexGuard<'_, Duration> {
        self.passed.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn awaited(&self) -> MutexGuard<'_, BTreeMap<Duration, usize>> {
        self.awaited.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The client that every request goes through, and how long one may take. Clones share the connections.
#[derive(Clone, Debug)]
pub struct Client {
    inner: reqwest::Client,
    limit: Duration,
}

impl Client {
    fn new(inner: reqwest::Client) -> Self {
        Self {
            inner,
            limit: LIMIT,
        }
    }

    /// The same, where a request may take so long: on the wire and between tries, all together.
    #[must_use]
    pub fn limited(self, limit: Duration) -> Self {
        Self { limit, ..self }
    }

    /// How long a request may take.
    pub fn limit(&self) -> Duration {
        self.limit
    }
}

impl Deref for Client {
    type Target = reqwest::Client;

    fn deref(&self) -> &reqwest::Client {
        &self.inner
    }
}

/// How long a request may take where nobody says.
const LIMIT: Duration = Duration::from_secs(300);

/// Why the body of an answer was not read to its end.
#[derive(Debug, thiserror::Error)]
pub enum BodyError {
    /// It broke off.
    #[error("{0}")]
    Broken(#[from] reqwest::Error),
    /// It is larger than anything that is waited for: this many bytes, unpacked.
    #[error("the answer is larger than {0} bytes")]
    TooLarge(usize),
}

/// The body of an answer, unpacked, as long as it is not larger than `most` bytes.
///
/// # Errors
/// [`BodyError`].
pub async fn body(answer: &mut reqwest::Response, most: usize) -> Result<Bytes, BodyError> {
    let Some(first) = answer.chunk().await? else {
        return Ok(Bytes::new());
    };
    let declared = answer.content_length().unwrap_or_default();
    if first.len() as u64 == declared && first.len() <= most {
        return Ok(first);
    }
    let expected = usize::try_from(declared).unwrap_or(most).min(most);
    let mut whole = BytesMut::with_capacity(expected.max(first.len()));
    let mut next = Some(first);
    while let Some(chunk) = next {
        if whole.len() + chunk.len() > most {
            return Err(BodyError::TooLarge(most));
        }
        whole.extend_from_slice(&chunk);
        next = answer.chunk().await?;
    }
    Ok(whole.freeze())
}

/// Builds the client every request of the program goes through.
///
/// # Errors
/// [`Error::Build`] when no certificate store is found; `SSL_CERT_FILE` mends that.
pub fn client() -> Result<Client, Error> {
    built(builder(Vec::new())?)
}

/// The same client, trusting the certificates of a PEM file besides those of the system: of a proxy that looks into
/// connections, for instance.
///
/// # Errors
/// [`Error::CaFile`] when the file cannot be read or holds no certificate, else as [`client`].
pub fn client_trusting(path: &Path) -> Result<Client, Error> {
    let pem = certificates(path)?;
    let certificates: Vec<CertificateDer<'static>> = CertificateDer::pem_slice_iter(&pem)
        .collect::<Result<_, _>>()
        .map_err(|error| unusable(path, anyhow!("{error}")))?;
    if certificates.is_empty() {
        return Err(unusable(path, anyhow!("there is no certificate in it")));
    }
    match builder(certificates) {
        // The system's own store is the same as without the file: it is the file that cannot be used.
        Err(Error::Build(error)) if client().is_ok() => Err(unusable(path, error)),
        builder => built(builder?),
    }
}

fn built(builder: reqwest::ClientBuilder) -> Result<Client, Error> {
    let client = builder.build().map(Client::new);
    client.map_err(|error| Error::Build(error.into()))
}

/// The content of a file of certificates in PEM; `-` is stdin. One in DER, as Windows exports them, is put into PEM.
///
/// # Errors
/// [`Error::CaFile`] when it cannot be read.
pub fn certificates(path: &Path) -> Result<Vec<u8>, Error> {
    /// What stdin held: it can be read once, and is asked for by every client.
    static STDIN: OnceLock<String> = OnceLock::new();
    if path != Path::new("-") {
        let bytes = text_file::read_bytes(path).map_err(|error| unusable(path, error.flaw))?;
        if X509Certificate::from_der(&bytes).is_ok() {
            return Ok(in_pem(&bytes).into_bytes());
        }
        let text = text_file::decode(&bytes).map_err(|error| unusable(path, error))?;
        return Ok(text.into_owned().into_bytes());
    }
    if let Some(text) = STDIN.get() {
        return Ok(text.clone().into_bytes());
    }
    let text = text_file::read_given(path).map_err(|error| unusable(path, error.flaw))?;
    Ok(STDIN.get_or_init(|| text).clone().into_bytes())
}

fn in_pem(der: &[u8]) -> String {
    let body = base64::engine::general_purpose::STANDARD.encode(der);
    format!("-----BEGIN CERTIFICATE-----\n{body}\n-----END CERTIFICATE-----\n")
}

fn unusable(path: &Path, source: impl Into<anyhow::Error>) -> Error {
    Error::CaFile {
        path: path.to_owned(),
        source: source.into(),
    }
}

/// The same client without proxies: for services on this machine or right next to it, which a proxy cannot reach.
///
/// # Errors
/// As [`client`].
pub fn direct() -> Result<Client, Error> {
    let builder = builder(Vec::new())?;
    built(builder.no_proxy().connect_timeout(Duration::from_secs(3)))
}

/// The one client of a command, built when it is first asked for.
#[derive(Debug)]
pub struct Shared {
    ca_file: Option<PathBuf>,
    limit: Duration,
    built: OnceLock<Client>,
}

impl Shared {
    /// One that trusts the certificates of this file besides those of the system, and lets a request take so long.
    pub fn new(ca_file: Option<PathBuf>, limit: Duration) -> Self {
        Self {
            ca_file,
            limit,
            built: OnceLock::new(),
        }
    }

    /// The client; clones share its connections.
    ///
    /// # Errors
    /// As [`client`] and [`client_trusting`].
    pub fn get(&self) -> Result<Client, Error> {
        if let Some(client) = self.built.get() {
            return Ok(client.clone());
        }
        let client = match &self.ca_file {
            Some(path) => client_trusting(path)?,
            None => client()?,
        }
        .limited(self.limit);
        Ok(self.built.get_or_init(|| client).clone())
    }
}

/// The header that shows the directory of this very process that it is this process that asks.
pub const PROOF: &str = "x-sspr-process";

/// Whether requests show it.
static PROVING: OnceLock<String> = OnceLock::new();

/// From now on every request of this process shows who asks; what is returned is known to nobody else.
pub fn prove() -> &'static str {
    PROVING.get_or_init(|| uuid::Uuid::new_v4().simple().to_string())
}

fn builder(extra: Vec<CertificateDer<'static>>) -> Result<reqwest::ClientBuilder, Error> {
    // A second call finds the provider installed already; that is the state wanted.
    drop(rustls::crypto::ring::default_provider().install_default());
    let proof = PROVING.get().and_then(|proof| proof.parse().ok());
    let headers = proof.map(|proof| (HeaderName::from_static(PROOF), proof));
    let headers = headers.into_iter().collect();
    // The proxies that reqwest would find by itself, but none of them for this machine.
    let set: Vec<(&str, String)> = PROXY_VARIABLES
        .into_iter()
        .filter_map(|name| Some((name, std::env::var(name).ok()?)))
        .collect();
    check_proxies(|name| {
        let found = set.iter().find(|(it, _)| *it == name)?;
        Some(found.1.as_str())
    })?;
    let proxies = Matcher::from_system();
    let tls = trust::config(extra).map_err(|error| Error::Build(error.into()))?;
    Ok(reqwest::Client::builder()
        .tls_backend_preconfigured(tls)
        .proxy(reqwest::Proxy::custom(move |url| {
            proxy::on_the_way(&proxies, url)
        }))
        .user_agent(concat!("sspr/", env!("CARGO_PKG_VERSION")))
        .default_headers(headers)
        .redirect(reqwest::redirect::Policy::none())
        .connect_timeout(Duration::from_secs(10))
        // The service gives up on a call after 60 seconds (graph-api.md §2.0): a silence longer than that is a lost answer.
        .read_timeout(Duration::from_secs(65)))
}

/// What a service says without being given a token.
#[derive(Debug)]
pub struct Reached {
    /// HTTP status.
    pub status: u16,
    /// What time it is there.
    pub date: Option<Timestamp>,
    /// From asking to the answer.
    pub elapsed: Duration,
    /// Whether it came over TLS.
    pub secure: bool,
}

/// Why a service cannot be reached.
#[derive(Debug)]
pub struct Unreached {
    /// The innermost cause, in its own words.
    pub reason: String,
    /// What failed; nothing where the time ran out.
    pub source: Option<reqwest::Error>,
}

/// Asks a service whether it is there, without a token.
///
/// # Errors
/// [`Unreached`].
pub async fn reach(client: &Client, url: &Url, limit: Duration) -> Result<Reached, Unreached> {
    let started = Instant::now();
    let answer = client.get(url.clone()).timeout(limit).send().await;
    let elapsed = started.elapsed();
    match answer {
        Ok(answer) => Ok(Reached {
            status: answer.status().as_u16(),
            date: answer
                .headers()
                .get(reqwest::header::DATE)
                .and_then(|value| date(value.to_str().ok()?)),
            elapsed,
            secure: url.scheme() == "https",
        }),
        Err(error) => {
            if error.is_timeout() {
                return Err(Unreached {
                    reason: format!("no answer in {} s", limit.as_secs()),
                    source: None,
                });
            }
            let mut cause: &dyn std::error::Error = &error;
            while let Some(next) = cause.source() {
                cause = next;
            }
            Err(Unreached {
                reason: cause.to_string(),
                source: Some(error.without_url()),
            })
        }
    }
}

/// An HTTP date (`Sun, 06 Nov 1994 08:49:37 GMT`).
pub fn date(value: &str) -> Option<Timestamp> {
    let moment = jiff::fmt::rfc2822::parse(value).ok()?;
    Some(moment.timestamp())
}

/// `Retry-After` in seconds or as an HTTP date, which is counted from the service's own `Date`. A part of a second
/// counts whole, so that the wait is never cut short.
pub fn retry_after(value: &str, now: Timestamp) -> Option<Duration> {
    let value = value.trim();
    if let Ok(seconds) = value.parse::<u64>() {
        return Some(Duration::from_secs(seconds));
    }
    let until = date(value)?;
    let millis = until.as_millisecond().saturating_sub(now.as_millisecond());
    Some(Duration::from_secs(
        u64::try_from(millis).unwrap_or(0).div_ceil(1000),
    ))
}

/// Whether `url` is HTTPS, or on this machine.
pub fn is_confidential(url: &Url) -> bool {
    url.scheme() == "https" || is_loopback(url)
}

/// Whether `url` names this machine.
pub fn is_loopback(url: &Url) -> bool {
    match url.host() {
        Some(Host::Domain(name)) => name == "localhost",
        Some(Host::Ipv4(ip)) => ip.is_loopback(),
        Some(Host::Ipv6(ip)) => ip.is_loopback(),
        None => false,
    }
}

/// Says whether a token that belongs to `home` may be sent to `target`.
///
/// # Errors
/// [`Error::Insecure`] or [`Error::ForeignOrigin`], naming the address without its query.
pub fn allow_token(home: &Origin, target: &Url) -> Result<(), Error> {
    if !is_confidential(target) {
        return Err(Error::Insecure(target.origin().ascii_serialization()));
    }
    if target.origin() != *home {
        return Err(Error::ForeignOrigin(
            target.origin().ascii_serialization(),
            home.ascii_serialization(),
        ));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn verdict(home: &str, target: &str) -> &'static str {
        let home = Url::parse(home).unwrap().origin();
        match allow_token(&home, &Url::parse(target).unwrap()) {
            Ok(()) => "sent",
            Err(Error::Insecure(_)) => "insecure",
            Err(_) => "foreign",
        }
    }

    #[test]
    fn a_certificate_of_an_authority_may_be_in_der_or_in_any_text() {
        let home = tempfile::tempdir().unwrap();
        let key = rcgen::KeyPair::generate().unwrap();
        let params = rcgen::CertificateParams::new(Vec::new()).unwrap();
        let made = params.self_signed(&key).unwrap();
        let path = home.path().join("ca.cer");
        let utf16: Vec<u8> = (made.pem().encode_utf16())
            .flat_map(u16::to_le_bytes)
            .collect();
        for bytes in [made.der().to_vec(), made.pem().into_bytes(), utf16] {
            std::fs::write(&path, bytes).unwrap();
            let pem = certificates(&path).unwrap();
            let read: Vec<_> = CertificateDer::pem_slice_iter(&pem)
                .map(Result::unwrap)
                .collect();
            assert_eq!(read, [made.der().clone()]);
        }
        std::fs::write(&path, b"\x30\x82\x01").unwrap();
        assert!(certificates(&path).is_err());
    }

    #[test]
    fn a_token_leaves_only_over_tls_or_loopback_and_only_to_its_origin() {
        let cases = [
            (
                "https://graph.microsoft.com",
                "https://graph.microsoft.com/v1.0/me",
                "sent",
            ),
            (
                "https://graph.microsoft.com",
                "https://graph.microsoft.com.evil.test/v1.0/me",
                "foreign",
            ),
            (
                "https://graph.microsoft.com",
                "https://graph.microsoft.com:8443/v1.0/me",
                "foreign",
            ),
            (
                "https://graph.microsoft.com",
                "http://graph.microsoft.com/v1.0/me",
                "insecure",
            ),
            (
                "https://graph.microsoft.com",
                "http://127.0.0.1:80/v1.0/me",
                "foreign",
            ),
            (
                "http://127.0.0.1:4000",
                "http://127.0.0.1:4000/v1.0/me",
                "sent",
            ),
            ("http://[::1]:4000", "http://[::1]:4000/v1.0/me", "sent"),
            (
                "http://localhost:4000",
                "http://localhost:4000/v1.0/me",
                "sent",
            ),
            ("http://10.0.0.1", "http://10.0.0.1/v1.0/me", "insecure"),
        ];
        for (home, target, expected) in cases {
            assert_eq!(verdict(home, target), expected, "{home} -> {target}");
        }
    }
}
