//! Every way to sign in but the code: how it is chosen, what it asks for, what it can never do.

use std::fs;
use std::io::{BufRead, BufReader, Read};
use std::path::PathBuf;
use std::process::{Command, Stdio};

use axum::Json;
use axum::routing::get;
use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use jiff::Timestamp;
use ring::rand::SystemRandom;
use ring::signature::{RSA_PKCS1_SHA256, RsaKeyPair};
use serde_json::{Value, json};
use sspr_sandbox::{Clock, NewCredential, TENANT_ID, TOKEN_EXCHANGE, Throttle};
use url::Url;

use crate::support::{ADMIN, Directory, Home, Run};

/// A command of an application that has its secret in the environment, as other tools expect it.
fn as_pipeline<const N: usize>(home: &Home, directory: &Directory, args: [&str; N]) -> Run {
    let (id, secret) = directory.sandbox().pipeline().unwrap();
    home.sspr(args)
        .on(directory)
        .env("AZURE_TENANT_ID", TENANT_ID)
        .env("AZURE_CLIENT_ID", id)
        .env("AZURE_CLIENT_SECRET", &secret)
}

#[test]
fn a_secret_in_the_environment_is_found_told_and_remembered_without_itself() {
    let (home, directory) = (Home::new(), Directory::start());
    let login = as_pipeline(&home, &directory, ["login", "-o", "json"]).run();
    assert_eq!(login.exit, 0, "{login}");
    assert!(
        login
            .stderr
            .contains("Signing in with the client secret because AZURE_CLIENT_SECRET is set."),
        "{login}"
    );
    let (id, secret) = directory.sandbox().pipeline().unwrap();
    let document = login.json();
    assert_eq!(document["method"], "secret");
    assert_eq!(document["clientId"], id);
    assert_eq!(document["account"]["userPrincipalName"], Value::Null);
    let config = fs::read_to_string(home.config_file()).unwrap();
    assert!(config.contains("method = \"secret\""), "{config}");
    assert!(!config.contains(&secret), "{config}");
    assert!(!login.to_string().contains(&secret), "{login}");

    // The token that is kept serves later commands, even without the secret.
    let whoami = home.sspr(["whoami", "-o", "json"]).run();
    assert_eq!(whoami.exit, 0, "{whoami}");
    assert_eq!(whoami.json()["application"], true);
    assert_eq!(whoami.json()["signIns"][0]["renewable"], true);
    assert_eq!(whoami.json()["signIns"][0]["store"], "file");
}

#[test]
fn a_pipeline_needs_no_login_and_leaves_nothing_behind() {
    let (home, directory) = (Home::new(), Directory::start());
    let status = as_pipeline(&home, &directory, ["status", "--summary", "-o", "json"]).run();
    assert_eq!(status.exit, 0, "{status}");
    assert!(!home.path().join("data/sspr/sign-in/default.json").exists());
    let whoami = as_pipeline(&home, &directory, ["whoami"]).run();
    assert_eq!(whoami.exit, 0, "{whoami}");
    assert!(whoami.stdout.contains("Application: "), "{whoami}");
    assert!(whoami.stdout.contains("User.Read.All"), "{whoami}");
}

#[test]
fn who_may_reset_is_refused_to_an_application_before_any_request() {
    let (home, directory) = (Home::new(), Directory::start());
    let args = ["enable", "--scope", "all", "--yes", "-vv"];
    let refused = as_pipeline(&home, &directory, args).run();
    assert_eq!(refused.exit, 7, "{refused}");
    assert!(refused.stderr.contains("--method browser"), "{refused}");
    assert!(!refused.stderr.contains("GET "), "{refused}");
}

#[test]
fn a_persons_sign_in_is_not_passed_over_for_what_the_environment_offers() {
    let (home, directory) = (Home::new(), Directory::start());
    let login = home.sspr(["login"]).on(&directory).run();
    assert_eq!(login.exit, 0, "{login}");
    let whoami = home
        .sspr(["whoami", "-o", "json"])
        .env("IDENTITY_ENDPOINT", "http://127.0.0.1:9/token")
        .env("IDENTITY_HEADER", "h")
        .run();
    assert_eq!(whoami.exit, 0, "{whoami}");
    assert_eq!(whoami.json()["account"]["userPrincipalName"], ADMIN);
}

#[test]
fn what_a_method_lacks_is_named_before_any_request() {
    let directory = Directory::start();
    let tenant = ["--tenant", TENANT_ID];
    let client = ["--client-id", "c"];
    let cases: [(&str, &[&str], u8, &str); 6] = [
        ("secret", &[], 2, "--client-id"),
        ("secret", &client, 2, "--tenant"),
        (
            "certificate",
            &[tenant, client].concat(),
            2,
            "--certificate",
        ),
        (
            "federated",
            &[tenant, client].concat(),
            2,
            "--federated-token",
        ),
        (
            "secret",
            &[tenant, client].concat(),
            4,
            "AZURE_CLIENT_SECRET",
        ),
        ("az", &tenant, 4, "az login"),
    ];
    for (method, flags, exit, words) in cases {
        let arguments = [&["login", "--method", method], flags].concat();
        let home = Home::new();
        let login = match arguments.as_slice() {
            [a, b, c] => home.sspr([a, b, c]),
            [a, b, c, d, e] => home.sspr([a, b, c, d, e]),
            [a, b, c, d, e, f, g] => home.sspr([a, b, c, d, e, f, g]),
            other => panic!("{other:?}"),
        };
        let login = login.on(&directory).run();
        assert_eq!(login.exit, exit, "{method}: {login}");
        assert!(login.stderr.contains(words), "{method}: {login}");
    }
}

#[test]
fn a_secret_is_asked_for_where_it_is_not_given() {
    let (home, directory) = (Home::new(), Directory::start());
    let (id, secret) = directory.sandbox().pipeline().unwrap();
    let login = home
        .sspr([
            "login",
            "--method",
            "secret",
            "--tenant",
            TENANT_ID,
            "--client-id",
            id,
        ])
        .on(&directory)
        .answering([("Client secret", &secret)])
        .run();
    assert_eq!(login.exit, 0, "{login}");
    assert!(!login.to_string().contains(&secret), "{login}");
}

pub(crate) const CERTIFICATE: &str = include_str!("../../sandbox/tests/certificate.pem");
pub(crate) const KEY: &str = include_str!("../../sandbox/tests/certificate.key");

/// A directory with this machine's clock, which assertions are dated by, and without limits, which it would wait for.
pub(crate) fn current() -> Directory {
    Directory::with(|settings| {
        settings.clock = Clock::System;
        settings.throttle = Throttle::Off;
    })
}

/// A file that only its owner may read.
fn private(home: &Home, name: &str, content: &str) -> PathBuf {
    let path = home.path().join(name);
    sspr::file::replace(&path, content.as_bytes()).unwrap();
    path
}

#[test]
fn a_certificate_signs_in_once_the_registration_knows_it() {
    let (home, directory) = (Home::new(), current());
    let path = private(&home, "app.pem", &format!("{CERTIFICATE}{KEY}"));
    let (id, _) = directory.sandbox().pipeline().unwrap();
    let login = || {
        let flags = ["login", "--method", "certificate", "--certificate"];
        let [a, b, c, d] = flags;
        let path = path.to_str().unwrap();
        home.sspr([
            a,
            b,
            c,
            d,
            path,
            "--tenant",
            TENANT_ID,
            "--client-id",
            id,
            "-o",
            "json",
        ])
        .on(&directory)
        .run()
    };
    let unknown = login();
    assert_eq!(unknown.exit, 2, "{unknown}");
    assert!(unknown.stderr.contains("AADSTS700027"), "{unknown}");

    directory
        .sandbox()
        .add_credential(NewCredential::Certificate(CERTIFICATE.to_owned()))
        .unwrap();
    let known = login();
    assert_eq!(known.exit, 0, "{known}");
    assert_eq!(known.json()["method"], "certificate");
    let status = home.sspr(["status", "--summary"]).run();
    assert_eq!(status.exit, 0, "{status}");
}

/// The certificate and its key in a PFX with this password.
pub(crate) fn pfx(password: &str) -> Vec<u8> {
    use p12_keystore::{KeyStore, KeyStoreEntry, PrivateKey, PrivateKeyChain};
    let der = |pem: &str| {
        let body: String = pem.lines().filter(|line| !line.starts_with('-')).collect();
        STANDARD.decode(body).unwrap()
    };
    let key = PrivateKey::from_der(&der(KEY)).unwrap();
    let leaf = p12_keystore::Certificate::from_der(&der(CERTIFICATE)).unwrap();
    let mut store = KeyStore::new();
    let chain = PrivateKeyChain::new(vec![1], key, [leaf]);
    store.add_entry("app", KeyStoreEntry::PrivateKeyChain(chain));
    store.writer(password).write().unwrap()
}

#[test]
fn the_password_of_a_pfx_is_asked_for_where_it_is_not_given() {
    let (home, directory) = (Home::new(), current());
    let path = home.path().join("app.pfx");
    sspr::file::replace(&path, &pfx("right")).unwrap();
    let (id, _) = directory.sandbox().pipeline().unwrap();
    directory
        .sandbox()
        .add_credential(NewCredential::Certificate(CERTIFICATE.to_owned()))
        .unwrap();
    let login = || {
        home.sspr([
            "login",
            "--method",
            "certificate",
            "--certificate",
            path.to_str().unwrap(),
            "--tenant",
            TENANT_ID,
            "--client-id",
            id,
        ])
        .on(&directory)
    };
    let nobody = login().run();
    assert_eq!(nobody.exit, 4, "{nobody}");
    let variable = "AZURE_CLIENT_CERTIFICATE_PASSWORD";
    assert!(nobody.stderr.contains(variable), "{nobody}");
    let wrong = login().answering([("Password", "wrong-one")]).run();
    assert_eq!(wrong.exit, 4, "{wrong}");
    assert!(!wrong.to_string().contains("wrong-one"), "{wrong}");
    assert!(
        wrong.stderr.contains("Enter the correct password"),
        "{wrong}"
    );
    let given = login().env(variable, "right").answering([]).run();
    assert_eq!(given.exit, 0, "{given}");
    let typed = login().answering([("Password", "right")]).run();
    assert_eq!(typed.exit, 0, "{typed}");

    // A later command whose token has run out asks again.
    let mut kept: Value = serde_json::from_slice(&fs::read(home.sign_in_file()).unwrap()).unwrap();
    kept["entries"][0]["ends"] = kept["entries"][0]["obtained"].clone();
    fs::write(home.sign_in_file(), kept.to_string()).unwrap();
    let later = home.sspr(["whoami"]);
    let later = later.answering([("Password", "right")]).run();
    assert_eq!(later.exit, 0, "{later}");
}

#[cfg(unix)]
#[test]
fn a_key_that_the_group_may_read_is_refused_with_the_command_that_closes_it() {
    use std::os::unix::fs::PermissionsExt;
    let (home, directory) = (Home::new(), current());
    let path = private(&home, "app.pem", &format!("{CERTIFICATE}{KEY}"));
    fs::set_permissions(&path, fs::Permissions::from_mode(0o640)).unwrap();
    let (id, _) = directory.sandbox().pipeline().unwrap();
    let refused = home
        .sspr([
            "login",
            "--method",
            "certificate",
            "--certificate",
            path.to_str().unwrap(),
            "--tenant",
            TENANT_ID,
            "--client-id",
            id,
        ])
        .on(&directory)
        .run();
    assert_eq!(refused.exit, 4, "{refused}");
    let mends = format!("chmod 600 {}", path.display());
    assert!(refused.stderr.contains(&mends), "{refused}");
}

/// An `az` on a path of its own that hands out this token, and writes down what it was asked.
#[cfg(unix)]
fn az(home: &Home, token: &str) -> PathBuf {
    use std::os::unix::fs::PermissionsExt;
    let folder = home.path().join("bin");
    fs::create_dir_all(&folder).unwrap();
    private(home, "az.token", token);
    let asked = home.path().join("az.asked").display().to_string();
    let token = home.path().join("az.token").display().to_string();
    let script = format!(
        "#!/bin/sh\necho \"$*\" >> '{asked}'\nread -r token < '{token}'\n\
         echo \"{{\\\"accessToken\\\": \\\"$token\\\", \\\"expires_on\\\": 4102444800}}\"\n"
    );
    fs::write(folder.join("az"), script).unwrap();
    fs::set_permissions(folder.join("az"), fs::Permissions::from_mode(0o755)).unwrap();
    folder
}

#[cfg(unix)]
#[test]
fn a_session_of_az_serves_graph() {
    let (home, directory) = (Home::new(), Directory::start());
    // A token of Graph, as the directory gives it to a person.
    let person = Home::new();
    assert_eq!(person.sspr(["login"]).on(&directory).run().exit, 0);
    let kept: Value = serde_json::from_slice(&fs::read(person.sign_in_file()).unwrap()).unwrap();
    let token = kept["entries"][0]["accessToken"].as_str().unwrap();
    let search = az(&home, &format!("{token}\n"));
    let search = search.to_str().unwrap();
    let login = home
        .sspr([
            "login", "--method", "az", "--tenant", TENANT_ID, "-o", "json",
        ])
        .on(&directory)
        .env("PATH", search)
        .run();
    assert_eq!(login.exit, 0, "{login}");
    assert_eq!(login.json()["method"], "az");
    assert_eq!(login.json()["account"]["userPrincipalName"], ADMIN);
    assert!(!login.to_string().contains(token), "{login}");
    let asked = fs::read_to_string(home.path().join("az.asked")).unwrap();
    for part in [
        "account get-access-token",
        &format!("--resource {}", directory.url()),
        &format!("--tenant {TENANT_ID}"),
    ] {
        assert!(asked.contains(part), "{part}: {asked}");
    }
    let status = home.sspr(["status", "--summary"]).env("PATH", search).run();
    assert_eq!(status.exit, 0, "{status}");

    // Without the session there is no sign-in, and the next step is said.
    fs::remove_file(home.path().join("bin/az")).unwrap();
    let gone = Home::new()
        .sspr(["login", "--method", "az", "--tenant", TENANT_ID])
        .on(&directory)
        .env("PATH", search)
        .run();
    assert_eq!(gone.exit, 4, "{gone}");
    assert!(gone.stderr.contains("az login"), "{gone}");
}

/// An issuer on this machine, and a token of it about this subject.
pub(crate) fn issued(directory: &Directory, subject: &str) -> (Url, String) {
    let body: String = KEY.lines().filter(|line| !line.starts_with('-')).collect();
    let key = RsaKeyPair::from_pkcs8(&STANDARD.decode(body).unwrap()).unwrap();
    let public = ring::rsa::PublicKeyComponents::<Vec<u8>>::from(key.public());
    let root = directory.block_on(async {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let root = format!("http://{}", listener.local_addr().unwrap());
        let document = json!({"issuer": root, "jwks_uri": format!("{root}/keys")});
        let part = |bytes: &[u8]| URL_SAFE_NO_PAD.encode(bytes);
        let keys = json!({"keys": [
            {"kty": "RSA", "kid": "k1", "n": part(&public.n), "e": part(&public.e)},
        ]});
        let router = axum::Router::new()
            .route(
                "/.well-known/openid-configuration",
                get(move || async { Json(document) }),
            )
            .route("/keys", get(move || async { Json(keys) }));
        tokio::spawn(async move { axum::serve(listener, router).await });
        root
    });
    let now = Timestamp::now().as_second();
    let part = |document: Value| URL_SAFE_NO_PAD.encode(document.to_string());
    let text = format!(
        "{}.{}",
        part(json!({"alg": "RS256", "kid": "k1"})),
        part(json!({
            "iss": root, "sub": subject, "aud": TOKEN_EXCHANGE, "iat": now, "exp": now + 300,
        }))
    );
    let mut signature = vec![0; key.public().modulus_len()];
    key.sign(
        &RSA_PKCS1_SHA256,
        &SystemRandom::new(),
        text.as_bytes(),
        &mut signature,
    )
    .unwrap();
    let token = format!("{text}.{}", URL_SAFE_NO_PAD.encode(signature));
    (root.parse().unwrap(), token)
}

#[test]
fn a_federated_token_signs_in_when_its_subject_is_the_trusted_one() {
    let (home, directory) = (Home::new(), current());
    let (issuer, token) = issued(&directory, "job");
    let path = private(&home, "token", &token);
    let file = format!("file:{}", path.display());
    let (id, _) = directory.sandbox().pipeline().unwrap();
    let trust = |subject: &str| {
        let credential = NewCredential::Federated {
            issuer: issuer.clone(),
            subject: subject.to_owned(),
            audience: TOKEN_EXCHANGE.to_owned(),
        };
        directory.sandbox().add_credential(credential).unwrap();
    };
    let login = |source: &str| {
        let login = home.sspr([
            "login",
            "--method",
            "federated",
            "--federated-token",
            source,
            "--tenant",
            TENANT_ID,
            "--client-id",
            id,
            "-o",
            "json",
        ]);
        let run = login.on(&directory).env("JOB_TOKEN", &token).run();
        assert!(!run.to_string().contains(&token), "{run}");
        run
    };
    trust("another job");
    let other = login(&file);
    assert_eq!(other.exit, 2, "{other}");
    assert!(other.stderr.contains("AADSTS700213"), "{other}");

    trust("job");
    for source in [file.as_str(), "env:JOB_TOKEN"] {
        let known = login(source);
        assert_eq!(known.exit, 0, "{source}: {known}");
        assert_eq!(known.json()["method"], "federated");
    }
}

#[test]
fn a_machine_signs_in_with_its_own_identity() {
    let directory = current();
    let (_, endpoint, header) = directory.sandbox().managed_identity();
    let login = |variables: &[(&str, &str)]| {
        let home = Home::new();
        let login = home.sspr(["login", "--method", "managed-identity", "-o", "json"]);
        let login = login.on(&directory);
        let login = variables
            .iter()
            .fold(login, |login, (name, value)| login.env(name, value));
        let login = login.run();
        (home, login)
    };
    let machine = [("AZURE_POD_IDENTITY_AUTHORITY_HOST", directory.url())];
    let service = [
        ("IDENTITY_ENDPOINT", endpoint.as_str()),
        ("IDENTITY_HEADER", header),
    ];
    for variables in [&machine[..], &service[..]] {
        let (home, login) = login(variables);
        assert_eq!(login.exit, 0, "{login}");
        assert_eq!(login.json()["method"], "managed-identity");
        let status = home.sspr(["status", "--summary"]).run();
        assert_eq!(status.exit, 0, "{status}");
    }
    let wrong = [service[0], ("IDENTITY_HEADER", "guessed")];
    let (_, refused) = login(&wrong);
    assert_eq!(refused.exit, 4, "{refused}");
}

/// What a browser does: goes where it is sent, up to `localhost`.
pub(crate) async fn browse(link: Url) -> (u16, String) {
    let client = sspr::http::client().unwrap();
    let mut answer = client.get(link).send().await.unwrap();
    while let Some(location) = answer.headers().get("location") {
        let next = Url::parse(location.to_str().unwrap()).unwrap();
        answer = client.get(next).send().await.unwrap();
    }
    let status = answer.status().as_u16();
    (status, answer.text().await.unwrap())
}

/// A sign-in by browser.
pub(crate) const IN_BROWSER: [&str; 5] = ["login", "--method", "browser", "-o", "json"];

/// Runs a command that signs in by browser; `person` gets the link and says what the browser showed.
pub(crate) fn by_browser(
    home: &Home,
    directory: &Directory,
    args: &[&str],
    person: impl FnOnce(Url) -> (u16, String),
) -> (String, String, Option<i32>, (u16, String)) {
    assert_eq!(home.sspr(["profile", "list"]).on(directory).run().exit, 0);
    followed(home.binary().args(args), person)
}

/// The same for a command made ready by the caller.
pub(crate) fn followed(
    command: &mut Command,
    person: impl FnOnce(Url) -> (u16, String),
) -> (String, String, Option<i32>, (u16, String)) {
    let mut child = command
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut stderr = BufReader::new(child.stderr.take().unwrap());
    let mut said = String::new();
    let link = loop {
        let mut line = String::new();
        assert_ne!(stderr.read_line(&mut line).unwrap(), 0, "{said}");
        said.push_str(&line);
        if let Ok(link) = Url::parse(line.trim())
            && link.path().ends_with("/authorize")
        {
            break link;
        }
    };
    let shown = person(link);
    stderr.read_to_string(&mut said).unwrap();
    let output = child.wait_with_output().unwrap();
    let stdout = String::from_utf8(output.stdout).unwrap();
    (stdout, said, output.status.code(), shown)
}

#[test]
fn a_person_signs_in_with_the_browser_and_the_profile_remembers_it() {
    let (home, directory) = (Home::new(), Directory::start());
    let (stdout, said, exit, (status, page)) = by_browser(&home, &directory, &IN_BROWSER, |link| {
        let query: std::collections::HashMap<_, _> = link.query_pairs().into_owned().collect();
        assert_eq!(query["code_challenge_method"], "S256");
        assert!(query["redirect_uri"].starts_with("http://localhost:"));
        directory.block_on(browse(link))
    });
    assert_eq!(exit, Some(0), "{said}");
    assert_eq!(status, 200);
    assert!(page.contains("You are signed in"), "{page}");
    let document: Value = serde_json::from_str(&stdout).unwrap();
    assert_eq!(document["account"]["userPrincipalName"], ADMIN);
    assert_eq!(document["method"], "browser");
    let whoami = home.sspr(["whoami", "-o", "json"]).run();
    assert_eq!(whoami.json()["signIns"][0]["renewable"], true, "{whoami}");
}

#[test]
fn an_answer_that_was_made_for_another_sign_in_is_refused() {
    let (home, directory) = (Home::new(), Directory::start());
    let (_, said, exit, _) = by_browser(&home, &directory, &IN_BROWSER, |mut link| {
        let asked: Vec<(String, String)> = (link.query_pairs().into_owned())
            .map(|(name, value)| match &*name {
                "nonce" => (name, "of-another-sign-in".to_owned()),
                _ => (name, value),
            })
            .collect();
        link.query_pairs_mut().clear().extend_pairs(asked);
        directory.block_on(browse(link))
    });
    assert_ne!(exit, Some(0), "{said}");
    assert!(!home.sign_in_file().exists(), "{said}");
}

#[cfg(unix)]
#[test]
fn a_browser_gets_no_secret_of_a_pipeline_no_core_and_a_link_that_leads_on_once() {
    use std::os::unix::fs::PermissionsExt;
    let (home, directory) = (Home::new(), Directory::start());
    home.settle_at(directory.url());
    let (browser, seen) = (home.path().join("browser"), home.path().join("seen"));
    let script = format!(
        "#!/bin/sh\n{{ ulimit -c; echo \"$1\"; env; }} > '{0}.new'\nmv '{0}.new' '{0}'\n",
        seen.display()
    );
    fs::write(&browser, script).unwrap();
    fs::set_permissions(&browser, fs::Permissions::from_mode(0o700)).unwrap();
    let mut command = home.binary();
    command
        .args(IN_BROWSER)
        .env("BROWSER", &browser)
        .env("PATH", "/usr/bin:/bin")
        .env("GITHUB_TOKEN", "of-a-pipeline")
        .env("AZURE_CLIENT_SECRET", "of-a-pipeline");
    let (_, said, exit, _) = followed(&mut command, |link| {
        while !seen.exists() {
            std::thread::sleep(std::time::Duration::from_millis(20));
        }
        let text = fs::read_to_string(&seen).unwrap();
        let mut lines = text.lines();
        assert_eq!(
            lines.next(),
            Some("0"),
            "a core would hold what is in memory"
        );
        let opening = lines.next().unwrap().to_owned();
        assert!(!text.contains("of-a-pipeline"), "{text}");
        assert!(
            !text.contains("authorize"),
            "other users read arguments: {text}"
        );
        let open = || {
            directory.block_on(async {
                let answer = sspr::http::client()
                    .unwrap()
                    .get(&opening)
                    .send()
                    .await
                    .unwrap();
                let location = answer.headers().get("location").cloned();
                let location = location.map(|it| it.to_str().unwrap().to_owned());
                (answer.status().as_u16(), location)
            })
        };
        assert_eq!(open(), (303, Some(link.to_string())));
        assert_eq!(open(), (410, None), "who comes second is told");
        directory.block_on(browse(link))
    });
    assert_eq!(exit, Some(0), "{said}");
}

#[test]
fn an_answer_to_another_question_ends_nothing_and_a_refusal_is_told() {
    let (home, directory) = (Home::new(), Directory::start());
    let (_, said, exit, (status, page)) = by_browser(&home, &directory, &IN_BROWSER, |link| {
        let query: std::collections::HashMap<_, _> = link.query_pairs().into_owned().collect();
        let back = Url::parse(&query["redirect_uri"]).unwrap();
        let answer = |pairs: &[(&str, &str)]| {
            directory.block_on(browse(
                Url::parse_with_params(back.as_str(), pairs).unwrap(),
            ))
        };
        let (status, _) = answer(&[("code", "stolen"), ("state", "other")]);
        assert_eq!(status, 400);
        answer(&[
            ("error", "access_denied"),
            (
                "error_description",
                "AADSTS65004: User declined to consent.",
            ),
            ("state", &query["state"]),
        ])
    });
    assert_eq!((exit, status), (Some(4), 200), "{said}");
    assert!(page.contains("Sign-in failed"), "{page}");
    assert!(said.contains("declined"), "{said}");
    assert!(!said.contains("stolen"), "{said}");
}
