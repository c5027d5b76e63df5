//! HTTPS for official clients, which refuse anything else: a certificate authority of this machine's own, and a
//! certificate of it for every start.

use std::fs;
use std::io::{self, Write};
use std::net::Ipv6Addr;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use anyhow::{Context as _, Result};
use axum_server::tls_rustls::RustlsConfig;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use jiff::{Span, Zoned};
use rcgen::{
    BasicConstraints, CertificateParams, CidrSubnet, DnType, ExtendedKeyUsagePurpose,
    GeneralSubtree, IsCa, Issuer, KeyPair, KeyUsagePurpose, NameConstraints,
};
use rustls::ServerConfig;
use rustls::pki_types::{PrivateKeyDer, PrivatePkcs8KeyDer};

/// How long the authority is good for, in years.
const AUTHORITY_YEARS: i64 = 10;

/// How long a certificate is good for, in days; some clients take none that lives longer than 398.
const DAYS: i64 = 397;

/// The authority's certificate and what the listener needs, from the authority kept in `folder`.
pub(crate) fn configure(folder: &Path) -> Result<(PathBuf, RustlsConfig)> {
    let (certificate, key) = (folder.join("ca.pem"), folder.join("ca.key"));
    if !(is_constrained(&certificate) && key.exists()) {
        make_authority(folder, &certificate, &key)?;
    }
    let text = fs::read_to_string(&key).with_context(|| key.display().to_string())?;
    let key = KeyPair::from_pem(&text).with_context(|| key.display().to_string())?;
    let issuer = Issuer::new(authority()?, key);
    let own_key = KeyPair::generate()?;
    let own = leaf()?.signed_by(&own_key, &issuer)?;
    let private = PrivateKeyDer::Pkcs8(PrivatePkcs8KeyDer::from(own_key.serialize_der()));
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let mut config = ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()?
        .with_no_client_auth()
        .with_single_cert(vec![own.der().clone()], private)?;
    config.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
    Ok((certificate, RustlsConfig::from_config(Arc::new(config))))
}

/// Whether there is an authority that vouches for this machine alone; earlier ones did for any name.
fn is_constrained(certificate: &Path) -> bool {
    /// `nameConstraints`, 2.5.29.30, in DER.
    const CONSTRAINTS: [u8; 3] = [0x55, 0x1d, 0x1e];
    let pem = fs::read_to_string(certificate).unwrap_or_default();
    let body: String = pem.lines().filter(|line| !line.starts_with('-')).collect();
    let der = STANDARD.decode(body).unwrap_or_default();
    der.windows(CONSTRAINTS.len()).any(|it| it == CONSTRAINTS)
}

/// Writes the authority, its key readable by the owner alone and never at all readable by others.
fn make_authority(folder: &Path, certificate: &Path, key: &Path) -> Result<()> {
    fs::create_dir_all(folder).with_context(|| folder.display().to_string())?;
    let pair = KeyPair::generate()?;
    let own = authority()?.self_signed(&pair)?;
    // A key without its certificate, or the other way round, is of no use: both are made anew.
    match fs::remove_file(key) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => {
            return Err(error).with_context(|| key.display().to_string());
        }
        _ => {}
    }
    let mut options = fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options
        .open(key)
        .and_then(|mut file| file.write_all(pair.serialize_pem().as_bytes()))
        .with_context(|| key.display().to_string())?;
    fs::write(certificate, own.pem()).with_context(|| certificate.display().to_string())?;
    Ok(())
}

fn authority() -> Result<CertificateParams> {
    let mut params = CertificateParams::new(Vec::new())?;
    params
        .distinguished_name
        .push(DnType::CommonName, "sspr embedded directory");
    params.is_ca = IsCa::Ca(BasicConstraints::Constrained(0));
    params.key_usages = vec![KeyUsagePurpose::KeyCertSign, KeyUsagePurpose::CrlSign];
    // Whoever trusts it trusts it for this machine alone, whoever gets at the key.
    params.name_constraints = Some(NameConstraints {
        permitted_subtrees: vec![
            GeneralSubtree::DnsName("localhost".to_owned()),
            GeneralSubtree::IpAddress(CidrSubnet::V4([127, 0, 0, 0], [255, 0, 0, 0])),
            GeneralSubtree::IpAddress(CidrSubnet::V6(Ipv6Addr::LOCALHOST.octets(), [255; 16])),
        ],
        excluded_subtrees: Vec::new(),
    });
    lasting(&mut params, Span::new().years(AUTHORITY_YEARS))?;
    Ok(params)
}

fn leaf() -> Result<CertificateParams> {
    let names = ["localhost", "127.0.0.1", "::1"].map(str::to_owned);
    let mut params = CertificateParams::new(names)?;
    params
        .distinguished_name
        .push(DnType::CommonName, "localhost");
    params.use_authority_key_identifier_extension = true;
    params.key_usages = vec![KeyUsagePurpose::DigitalSignature];
    params.extended_key_usages = vec![ExtendedKeyUsagePurpose::ServerAuth];
    lasting(&mut params, Span::new().days(DAYS))?;
    Ok(params)
}

/// From yesterday on, as clocks differ.
fn lasting(params: &mut CertificateParams, span: Span) -> Result<()> {
    let today = Zoned::now().date();
    let moment = |span: Span| {
        let date = today.checked_add(span)?;
        let number = |part: i8| u8::try_from(part);
        anyhow::Ok(rcgen::date_time_ymd(
            i32::from(date.year()),
            number(date.month())?,
            number(date.day())?,
        ))
    };
    params.not_before = moment(Span::new().days(-1))?;
    params.not_after = moment(span)?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_authority_for_any_name_is_replaced_by_one_for_this_machine() {
        let home = tempfile::tempdir().unwrap();
        let (pem, key) = (home.path().join("ca.pem"), home.path().join("ca.key"));
        let pair = KeyPair::generate().unwrap();
        let mut old = authority().unwrap();
        old.name_constraints = None;
        fs::write(&pem, old.self_signed(&pair).unwrap().pem()).unwrap();
        fs::write(&key, pair.serialize_pem()).unwrap();
        assert!(!is_constrained(&pem));
        configure(home.path()).unwrap();
        assert!(is_constrained(&pem));
    }

    #[test]
    fn the_authority_is_made_once_and_its_key_is_private() {
        let home = tempfile::tempdir().unwrap();
        let (certificate, _) = configure(home.path()).unwrap();
        let first = fs::read(&certificate).unwrap();
        configure(home.path()).unwrap();
        assert_eq!(fs::read(&certificate).unwrap(), first);
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            let mode = fs::metadata(home.path().join("ca.key"))
                .unwrap()
                .permissions()
                .mode();
            assert_eq!(mode & 0o777, 0o600);
        }
    }
}
