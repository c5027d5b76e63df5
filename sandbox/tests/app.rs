//! An application alone: certificates, tokens of another issuer, managed identity (graph-api.md §7.3 to §7.5).

use std::time::Duration;

use axum::Json;
use axum::routing::get;
use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use ring::digest::{SHA1_FOR_LEGACY_USE_ONLY, SHA256, digest};
use ring::rand::SystemRandom;
use ring::signature::{RSA_PKCS1_SHA256, RSA_PSS_SHA256, RsaKeyPair};
use serde_json::{Value, json};
use sspr_sandbox::{DOMAIN, NewCredential, TOKEN_EXCHANGE};

use crate::identity::{claims, post};
use crate::support::{Directory, START, http};

const CERTIFICATE: &str = include_str!("certificate.pem");
const KEY: &str = include_str!("certificate.key");
const GRAPH: &str = "https://graph.microsoft.com/.default";

fn der(pem: &str) -> Vec<u8> {
    let body: String = pem.lines().filter(|line| !line.starts_with('-')).collect();
    STANDARD.decode(body).unwrap()
}

fn key() -> RsaKeyPair {
    RsaKeyPair::from_pkcs8(&der(KEY)).unwrap()
}

/// A token of these claims, signed by the key of the certificate.
fn sign(header: &Value, claims: &Value) -> String {
    let encode = |document: &Value| URL_SAFE_NO_PAD.encode(document.to_string());
    let text = format!("{}.{}", encode(header), encode(claims));
    let key = key();
    let mut signature = vec![0; key.public().modulus_len()];
    let encoding: &dyn ring::signature::RsaEncoding = match header["alg"].as_str() {
        Some("PS256") => &RSA_PSS_SHA256,
        _ => &RSA_PKCS1_SHA256,
    };
    key.sign(
        encoding,
        &SystemRandom::new(),
        text.as_bytes(),
        &mut signature,
    )
    .unwrap();
    format!("{text}.{}", URL_SAFE_NO_PAD.encode(signature))
}

fn now() -> i64 {
    START.parse::<jiff::Timestamp>().unwrap().as_second()
}

fn header(algorithm: &str) -> Value {
    let der = der(CERTIFICATE);
    match algorithm {
        "PS256" => {
            let print = digest(&SHA256, &der);
            json!({"alg": "PS256", "typ": "JWT", "x5t#S256": URL_SAFE_NO_PAD.encode(print)})
        }
        _ => {
            let print = digest(&SHA1_FOR_LEGACY_USE_ONLY, &der);
            json!({"alg": "RS256", "typ": "JWT", "x5t": URL_SAFE_NO_PAD.encode(print)})
        }
    }
}

fn assertion_claims(directory: &Directory, client: &str) -> Value {
    json!({
        "aud": format!("{}/{DOMAIN}/oauth2/v2.0/token", directory.url()),
        "iss": client, "sub": client, "jti": "1", "nbf": now(), "iat": now(), "exp": now() + 600,
    })
}

fn send(directory: &Directory, assertion: &str) -> (u16, Value) {
    let (client, _) = directory.sandbox().pipeline().unwrap();
    let form = [
        ("grant_type", "client_credentials"),
        ("client_id", client),
        ("scope", GRAPH),
        (
            "client_assertion_type",
            "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
        ),
        ("client_assertion", assertion),
    ];
    post(directory, &format!("/{DOMAIN}/oauth2/v2.0/token"), &form)
}

#[test]
fn a_certificate_that_was_uploaded_proves_the_application() {
    let directory = Directory::start();
    let (client, _) = directory.sandbox().pipeline().unwrap();
    let certificate = NewCredential::Certificate(CERTIFICATE.to_owned());
    let good = assertion_claims(&directory, client);
    let (status, unknown) = send(&directory, &sign(&header("PS256"), &good));
    assert_eq!((status, &unknown["error_codes"][0]), (401, &700_027.into()));
    directory.sandbox().add_credential(certificate).unwrap();
    for (index, algorithm) in ["PS256", "RS256"].into_iter().enumerate() {
        let mut claims_sent = good.clone();
        claims_sent["jti"] = json!(format!("{index}"));
        let assertion = sign(&header(algorithm), &claims_sent);
        let (status, token) = send(&directory, &assertion);
        assert_eq!(status, 200, "{algorithm}: {token}");
        assert_eq!(claims(&token["access_token"])["idtyp"], "app");
        assert_eq!(send(&directory, &assertion).0, 200, "libraries repeat one");
    }
    let with = |name: &str, value: Value| {
        let mut claims = good.clone();
        claims["jti"] = json!("other");
        claims[name] = value;
        sign(&header("PS256"), &claims)
    };
    let mut forged = with("jti", json!("forged"));
    let cut = forged.rfind('.').unwrap();
    forged.replace_range(cut + 1..cut + 9, "AAAAAAAA");
    let cases = [
        (with("aud", json!("https://elsewhere.test")), 700_023),
        (
            with("sub", json!("11111111-1111-1111-1111-111111111111")),
            700_021,
        ),
        (with("exp", json!(now() - 301)), 700_024),
        (with("nbf", json!(now() + 301)), 700_024),
        (with("exp", Value::Null), 50027),
        (with("jti", Value::Null), 50027),
        (with("jti", json!("1")), 50013),
        (forged, 700_027),
        (sign(&json!({"alg": "PS256"}), &good), 5_002_723),
        ("no token".to_owned(), 50027),
    ];
    for (assertion, number) in cases {
        let (status, body) = send(&directory, &assertion);
        assert_eq!(status, 401, "{body}");
        assert_eq!(body["error"], "invalid_client");
        assert_eq!(body["error_codes"][0], number, "{body}");
    }
}

#[test]
fn a_certificate_whose_time_is_over_proves_nothing() {
    let directory = Directory::start();
    let (client, _) = directory.sandbox().pipeline().unwrap();
    let certificate = NewCredential::Certificate(CERTIFICATE.to_owned());
    directory.sandbox().add_credential(certificate).unwrap();
    let century = 100 * 366 * 24 * 3600;
    directory.advance(Duration::from_secs(century));
    let claims = assertion_claims(&directory, client);
    let (_, body) = send(&directory, &sign(&header("PS256"), &claims));
    assert!(
        body["error_description"]
            .as_str()
            .unwrap()
            .contains("expired"),
        "{body}"
    );
}

#[test]
fn an_added_secret_ends() {
    let directory = Directory::start();
    let lifetime = Duration::from_secs(3600);
    let added = directory
        .sandbox()
        .add_credential(NewCredential::Secret { lifetime });
    let secret = added.unwrap().secret.unwrap();
    let (client, _) = directory.sandbox().pipeline().unwrap();
    let form = [
        ("grant_type", "client_credentials"),
        ("client_id", client),
        ("client_secret", &secret),
        ("scope", GRAPH),
    ];
    let path = format!("/{DOMAIN}/oauth2/v2.0/token");
    assert_eq!(post(&directory, &path, &form).0, 200);
    directory.advance(lifetime);
    assert_eq!(
        post(&directory, &path, &form).1["error_codes"][0],
        7_000_222
    );
}

/// An issuer of its own on this machine, with the certificate's key.
fn issuer(directory: &Directory) -> String {
    directory.block_on(async {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let root = format!("http://{}", listener.local_addr().unwrap());
        let document = json!({"issuer": root, "jwks_uri": format!("{root}/keys")});
        let public = key().public().clone();
        let part = |bytes: &[u8]| URL_SAFE_NO_PAD.encode(bytes);
        let components = ring::rsa::PublicKeyComponents::<Vec<u8>>::from(&public);
        let keys = json!({"keys": [
            {"kty": "RSA", "kid": "k1", "n": part(&components.n), "e": part(&components.e)},
        ]});
        let router = axum::Router::new()
            .route(
                "/.well-known/openid-configuration",
                get(move || async { Json(document) }),
            )
            .route("/keys", get(move || async { Json(keys) }));
        tokio::spawn(async move { axum::serve(listener, router).await });
        root
    })
}

#[test]
fn a_token_of_a_trusted_issuer_proves_the_application_when_all_three_match() {
    let directory = Directory::start();
    let issuer = issuer(&directory);
    let subject = "repo:contoso/identity:ref:refs/heads/main";
    let good = json!({
        "iss": issuer, "sub": subject, "aud": TOKEN_EXCHANGE, "exp": now() + 300, "iat": now(),
    });
    let signed = |name: &str, value: Value| {
        let mut claims = good.clone();
        claims[name] = value;
        sign(&json!({"alg": "RS256", "kid": "k1"}), &claims)
    };
    let (_, body) = send(&directory, &signed("x", Value::Null));
    assert_eq!(body["error_codes"][0], 700_211, "{body}");
    let credential = NewCredential::Federated {
        issuer: issuer.parse().unwrap(),
        subject: subject.to_owned(),
        audience: TOKEN_EXCHANGE.to_owned(),
    };
    directory.sandbox().add_credential(credential).unwrap();
    let (status, token) = send(&directory, &signed("x", Value::Null));
    assert_eq!(status, 200, "{token}");
    let cases = [
        (
            signed("sub", json!("repo:contoso/identity:pull_request")),
            700_213,
        ),
        (signed("aud", json!("api://azureadtokenexchange")), 700_212),
        (signed("exp", json!(now() - 301)), 700_024),
        (sign(&json!({"alg": "RS256", "kid": "k2"}), &good), 700_027),
    ];
    for (assertion, number) in cases {
        let (status, body) = send(&directory, &assertion);
        assert_eq!(
            (status, &body["error_codes"][0]),
            (401, &number.into()),
            "{body}"
        );
    }
}

#[test]
fn an_issuer_elsewhere_is_not_asked() {
    let directory = Directory::start();
    let credential = NewCredential::Federated {
        issuer: "https://token.actions.githubusercontent.com"
            .parse()
            .unwrap(),
        subject: "s".to_owned(),
        audience: TOKEN_EXCHANGE.to_owned(),
    };
    assert!(directory.sandbox().add_credential(credential).is_err());
    let junk = NewCredential::Certificate("junk".to_owned());
    assert!(directory.sandbox().add_credential(junk).is_err());
}

#[test]
fn a_machine_gets_a_token_of_its_own_identity() {
    let directory = Directory::start();
    let (client, endpoint, secret) = directory.sandbox().managed_identity();
    let ask = |url: &str, query: &str, name: &'static str, value: &str| {
        directory.block_on(async {
            let answer = http()
                .get(format!("{url}?{query}"))
                .header(name, value)
                .send()
                .await
                .unwrap();
            (
                answer.status().as_u16(),
                answer.json::<Value>().await.unwrap(),
            )
        })
    };
    let imds = format!("{}/metadata/identity/oauth2/token", directory.url());
    let resource = "resource=https://graph.microsoft.com/";
    let query = format!("api-version=2018-02-01&{resource}");
    let (status, token) = ask(&imds, &query, "Metadata", "true");
    assert_eq!(status, 200, "{token}");
    assert_eq!(token["expires_on"], (now() + 3600).to_string());
    assert_eq!(claims(&token["access_token"])["appid"], client);
    let query = format!("api-version=2019-08-01&{resource}");
    let (status, token) = ask(endpoint.as_str(), &query, "X-IDENTITY-HEADER", secret);
    assert_eq!(status, 200, "{token}");

    assert_eq!(
        ask(endpoint.as_str(), &query, "X-IDENTITY-HEADER", "x").0,
        401
    );
    let own = format!("api-version=2018-02-01&{resource}&client_id={client}");
    assert_eq!(ask(&imds, &own, "Metadata", "true").0, 200);
    for (query, name) in [
        (query.as_str(), "Accept"),
        (resource, "Metadata"),
        ("api-version=2018-02-01", "Metadata"),
        ("api-version=1999-01-01&resource=x", "Metadata"),
        (
            "api-version=2018-02-01&resource=https://vault.azure.net",
            "Metadata",
        ),
        (&format!("{own}x"), "Metadata"),
    ] {
        assert_eq!(ask(&imds, query, name, "true").0, 400, "{query}");
    }
}
