//! What stands between this machine and a service that cannot be reached, where that is known.

use std::error::Error;
use std::io;

use url::Url;

use super::proxy::{self, ProxyAnswer};
use super::trust::Untrusted;

/// What stands in the way. Trying again changes nothing: a login that is refused is not even to be tried again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Barrier {
    /// The certificate that was shown is not trusted.
    Certificate(Untrusted),
    /// The proxy wants a login that it was not given, or does not take the one it was.
    ProxyLogin,
    /// The proxy does not let this request through.
    ProxyRefusal,
}

impl Barrier {
    /// What a failed request met; nothing where it may have been chance.
    pub fn of(error: &(dyn Error + 'static)) -> Option<Self> {
        let mut next = Some(error);
        while let Some(cause) = next {
            if let Some(untrusted) = untrusted(cause) {
                return Some(Self::Certificate(untrusted));
            }
            // What opens tunnels through a proxy has no type that could be asked.
            match cause.to_string().as_str() {
                "tunnel error: proxy authorization required" => return Some(Self::ProxyLogin),
                "tunnel error: unsuccessful" => return Some(Self::ProxyRefusal),
                _ => {}
            }
            next = cause.source();
        }
        None
    }

    /// What the proxy on the way to a service says, asked once more without sending anything to the service: what opens tunnels
    /// does not keep it. A login that was refused is not sent again.
    pub fn ask(&self, service: &Url) -> Option<ProxyAnswer> {
        match self {
            Self::Certificate(_) => None,
            Self::ProxyLogin => proxy::ask(service, false),
            Self::ProxyRefusal => proxy::ask(service, true),
        }
    }
}

/// Whether a request that failed is worth another try: there was no connection, and nothing is known that keeps it so.
pub fn may_pass(error: &reqwest::Error) -> bool {
    error.is_connect() && Barrier::of(error).is_none()
}

/// The certificate behind a failed handshake, which a stream may have wrapped.
fn untrusted(cause: &(dyn Error + 'static)) -> Option<Untrusted> {
    let wrapped = cause
        .downcast_ref::<io::Error>()
        .and_then(|error| error.get_ref())
        .and_then(|inner| inner.downcast_ref::<rustls::Error>());
    match wrapped.or_else(|| cause.downcast_ref::<rustls::Error>())? {
        rustls::Error::InvalidCertificate(rustls::CertificateError::Other(other)) => {
            other.0.downcast_ref().cloned()
        }
        rustls::Error::InvalidCertificate(flaw) => Some(Untrusted {
            reason: flaw.to_string(),
            issuer: None,
        }),
        _ => None,
    }
}
