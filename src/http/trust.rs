//! Which certificates are trusted, and who issued one that is not.

use std::fmt;
use std::sync::{Arc, OnceLock};

use rustls::client::danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier};
use rustls::crypto::CryptoProvider;
use rustls::pki_types::{CertificateDer, ServerName, UnixTime};
use rustls::{CertificateError, ClientConfig, DigitallySignedStruct, OtherError, SignatureScheme};
use rustls_platform_verifier::Verifier;
use x509_parser::prelude::{FromDer, X509Certificate};

/// A certificate that is not trusted. The service behind it may be another than the one that was meant: a proxy that looks into
/// connections, for instance.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Untrusted {
    /// Why not, in the words of whoever checks it.
    pub reason: String,
    /// Who issued it, where it can be read.
    pub issuer: Option<String>,
}

impl fmt::Display for Untrusted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.issuer {
            Some(issuer) => write!(f, "{}, issued by {issuer}", self.reason),
            None => f.write_str(&self.reason),
        }
    }
}

impl std::error::Error for Untrusted {}

/// The system's own judgement, with the issuer of what it refuses.
#[derive(Debug)]
struct Naming {
    provider: Arc<CryptoProvider>,
    /// Prepared when the first certificate is to be judged: what speaks plainly to this machine needs none.
    prepared: OnceLock<Verifier>,
}

impl Naming {
    fn verifier(&self) -> Result<&Verifier, rustls::Error> {
        if let Some(verifier) = self.prepared.get() {
            return Ok(verifier);
        }
        let verifier = verifier(Vec::new(), &self.provider)?;
        Ok(self.prepared.get_or_init(|| verifier))
    }
}

/// What the system trusts, and these certificates. A machine without a store (an empty container, a slim image) trusts the
/// roots that Mozilla does, built in; one where a store is named that cannot be used is told so.
fn verifier(
    extra: Vec<CertificateDer<'static>>,
    provider: &Arc<CryptoProvider>,
) -> Result<Verifier, rustls::Error> {
    let system = Verifier::new(Arc::clone(provider));
    match system {
        Ok(verifier) if extra.is_empty() => Ok(verifier),
        system => {
            let roots = extra.into_iter().chain(instead_of(&system));
            Verifier::new_with_extra_roots(roots, Arc::clone(provider))
        }
    }
}

/// What is trusted in place of a store that this machine lacks; nothing where there is one.
pub fn fallback_roots() -> Vec<CertificateDer<'static>> {
    instead_of(&Verifier::new(Arc::new(
        rustls::crypto::ring::default_provider(),
    )))
}

fn instead_of(system: &Result<Verifier, rustls::Error>) -> Vec<CertificateDer<'static>> {
    if system.is_err() && !names_a_store() {
        built_in_roots()
    } else {
        Vec::new()
    }
}

/// Whether somebody said where the certificates of this machine are.
fn names_a_store() -> bool {
    ["SSL_CERT_FILE", "SSL_CERT_DIR"]
        .iter()
        .any(|name| std::env::var_os(name).is_some())
}

/// The roots that Mozilla trusts. Windows and macOS always have a store of their own.
#[cfg(not(any(windows, target_vendor = "apple")))]
fn built_in_roots() -> Vec<CertificateDer<'static>> {
    webpki_root_certs::TLS_SERVER_ROOT_CERTS.to_vec()
}

#[cfg(any(windows, target_vendor = "apple"))]
fn built_in_roots() -> Vec<CertificateDer<'static>> {
    Vec::new()
}

/// TLS as the client speaks it: the system's certificates, and these.
///
/// # Errors
/// When the store that was named, or the certificates given, cannot be used.
pub(super) fn config(extra: Vec<CertificateDer<'static>>) -> Result<ClientConfig, rustls::Error> {
    let provider: Arc<CryptoProvider> = Arc::new(rustls::crypto::ring::default_provider());
    let naming = Naming {
        provider: Arc::clone(&provider),
        prepared: OnceLock::new(),
    };
    // What was named by hand is looked at here, so that whoever named it is told.
    if !extra.is_empty() || names_a_store() {
        let prepared = verifier(extra, &provider)?;
        naming.prepared.get_or_init(|| prepared);
    }
    let mut config = ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()?
        .dangerous()
        .with_custom_certificate_verifier(Arc::new(naming))
        .with_no_client_auth();
    config.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
    Ok(config)
}

impl ServerCertVerifier for Naming {
    fn verify_server_cert(
        &self,
        end_entity: &CertificateDer<'_>,
        intermediates: &[CertificateDer<'_>],
        server_name: &ServerName<'_>,
        ocsp_response: &[u8],
        now: UnixTime,
    ) -> Result<ServerCertVerified, rustls::Error> {
        self.verifier()?
            .verify_server_cert(end_entity, intermediates, server_name, ocsp_response, now)
            .map_err(|error| match error {
                rustls::Error::InvalidCertificate(flaw) => {
                    let untrusted = Untrusted {
                        reason: flaw.to_string(),
                        issuer: issuer(end_entity),
                    };
                    let other = CertificateError::Other(OtherError(Arc::new(untrusted)));
                    rustls::Error::InvalidCertificate(other)
                }
                other => other,
            })
    }

    fn verify_tls12_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signature: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        self.verifier()?
            .verify_tls12_signature(message, certificate, signature)
    }

    fn verify_tls13_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signature: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        self.verifier()?
            .verify_tls13_signature(message, certificate, signature)
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        match self.verifier() {
            Ok(verifier) => verifier.supported_verify_schemes(),
            // Judging the certificate says why.
            Err(_) => self
                .provider
                .signature_verification_algorithms
                .supported_schemes(),
        }
    }
}

fn issuer(certificate: &CertificateDer<'_>) -> Option<String> {
    let (_, parsed) = X509Certificate::from_der(certificate).ok()?;
    Some(parsed.issuer().to_string()).filter(|name| !name.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_machine_without_a_store_trusts_what_is_built_in_and_one_with_a_store_does_not() {
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let none = Err(rustls::Error::General("no certificates".to_owned()));
        let roots = instead_of(&none);
        assert_eq!(
            roots.len() > 100,
            cfg!(target_os = "linux") && !names_a_store()
        );
        if !roots.is_empty() {
            let some = Verifier::new_with_extra_roots(roots, Arc::clone(&provider));
            assert!(instead_of(&some).is_empty());
        }
    }
}
