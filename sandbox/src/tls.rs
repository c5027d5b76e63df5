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
    let key = match usable(&certificate, &key) {
        Some(pair) => {
            refuse_shared(folder)?;
            pair
        }
        None => make_authority(folder, &certificate, &key)?,
    };
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

/// The key of the authority that is there, unless it vouches for more than this machine, as earlier ones did, or one of its files
/// is empty, damaged or another's.
fn usable(certificate: &Path, key: &Path) -> Option<KeyPair> {
    /// `nameConstraints`, 2.5.29.30, in DER.
    const CONSTRAINTS: [u8; 3] = [0x55, 0x1d, 0x1e];
    let pair = KeyPair::from_pem(&fs::read_to_string(key).ok()?).ok()?;
    let pem = fs::read_to_string(certificate).ok()?;
    let body: String = pem.lines().filter(|line| !line.starts_with('-')).collect();
    let der = STANDARD.decode(body).ok()?;
    let has = |part: &[u8]| der.windows(part.len()).any(|it| it == part);
    (has(&CONSTRAINTS) && has(pair.public_key_raw())).then_some(pair)
}

/// Whoever may write to the folder of the key could put another in its place, which clients then trust.
fn refuse_shared(folder: &Path) -> Result<()> {
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let found = fs::metadata(folder).with_context(|| folder.display().to_string())?;
        let mode = found.permissions().mode() & 0o777;
        anyhow::ensure!(
            mode & 0o022 == 0,
            "{}: others may write to it (mode {mode:03o}); it holds the key of a certificate authority: \
             chmod go-w it, or remove it",
            folder.display()
        );
    }
    #[cfg(not(unix))]
    let _ = folder;
    Ok(())
}

/// Writes the authority, its key readable by the owner alone and never at all readable by others.
fn make_authority(folder: &Path, certificate: &Path, key: &Path) -> Result<KeyPair> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder
        .create(folder)
        .with_context(|| folder.display().to_string())?;
    refuse_shared(folder)?;
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
    Ok(pair)
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
    fn an_authority_that_is_of_no_use_is_replaced() {
        let home = tempfile::tempdir().unwrap();
        let (pem, key) = (home.path().join("ca.pem"), home.path().join("ca.key"));
        let pair = KeyPair::generate().unwrap();
        let mut any_name = authority().unwrap();
        any_name.name_constraints = None;
        let any_name = any_name.self_signed(&pair).unwrap().pem();
        let another = authority().unwrap();
        let another = another
            .self_signed(&KeyPair::generate().unwrap())
            .unwrap()
            .pem();
        let good = authority().unwrap().self_signed(&pair).unwrap().pem();
        let text = pair.serialize_pem();
        for (certificate, private, kept) in [
            (good.as_str(), text.as_str(), true),
            (any_name.as_str(), text.as_str(), false),
            (another.as_str(), text.as_str(), false),
            ("", text.as_str(), false),
            (good.as_str(), "", false),
            ("", "", false),
        ] {
            fs::write(&pem, certificate).unwrap();
            fs::write(&key, private).unwrap();
            assert_eq!(
                usable(&pem, &key).is_some(),
                kept,
                "{certificate} {private}"
            );
            configure(home.path()).unwrap();
            assert!(usable(&pem, &key).is_some(), "{certificate} {private}");
        }
    }

    #[cfg(unix)]
    #[test]
    fn the_folder_of_the_key_is_private_and_one_that_others_may_write_to_is_refused() {
        use std::os::unix::fs::PermissionsExt;
        let home = tempfile::tempdir().unwrap();
        let folder = home.path().join("ca");
        configure(&folder).unwrap();
        let mode = fs::metadata(&folder).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o700);
        fs::set_permissions(&folder, fs::Permissions::from_mode(0o777)).unwrap();
        let refused = configure(&folder).unwrap_err().to_string();
        assert!(refused.contains("mode 777"), "{refused}");
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
