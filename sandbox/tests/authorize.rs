//! Sign-in by redirect: the page, the code, the verifier, and every way to be refused (graph-api.md §7, RFC 7636).

use std::collections::BTreeMap;
use std::time::Duration;

use serde_json::Value;
use sspr_sandbox::DOMAIN;
use url::Url;

use crate::identity::{claims, post, text};
use crate::support::{ADMIN, Directory, http};

const CLI: &str = "14d82eec-204b-4c2f-b7e8-296a70dab67e";
const REDIRECT: &str = "http://localhost:53124";
/// The pair of RFC 7636, appendix B.
const VERIFIER: &str = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
const CHALLENGE: &str = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";
const TOKEN: &str = "/organizations/oauth2/v2.0/token";

type Parameters = BTreeMap<&'static str, String>;

/// A request as the command line sends one.
fn request() -> Parameters {
    [
        ("client_id", CLI),
        ("response_type", "code"),
        ("redirect_uri", REDIRECT),
        ("response_mode", "query"),
        ("scope", "User.Read openid offline_access"),
        ("state", "s 1"),
        ("nonce", "n1"),
        ("code_challenge", CHALLENGE),
        ("code_challenge_method", "S256"),
    ]
    .map(|(name, value)| (name, value.to_owned()))
    .into()
}

fn address(directory: &Directory, tenant: &str, request: &Parameters) -> Url {
    let root = format!("{}/{tenant}/oauth2/v2.0/authorize", directory.url());
    Url::parse_with_params(&root, request).unwrap()
}

/// What a browser is shown or where it is sent.
#[derive(Debug)]
struct Shown {
    status: u16,
    location: Option<Url>,
    policy: String,
    cookie: String,
    body: String,
}

impl Shown {
    async fn of(answer: reqwest::Response) -> Self {
        let header = |name: &str| {
            let value = answer.headers().get(name);
            value.map_or_else(String::new, |v| v.to_str().unwrap().to_owned())
        };
        let cookie = header("set-cookie");
        Self {
            status: answer.status().as_u16(),
            location: Url::parse(&header("location")).ok(),
            policy: header("content-security-policy"),
            cookie: cookie.split(';').next().unwrap_or_default().to_owned(),
            body: answer.text().await.unwrap(),
        }
    }

    /// The parameters the client is sent back with.
    fn outcome(&self) -> BTreeMap<String, String> {
        let location = self.location.as_ref().unwrap_or_else(|| panic!("{self:?}"));
        assert_eq!(self.status, 302);
        assert!(location.as_str().starts_with(REDIRECT), "{location}");
        location.query_pairs().into_owned().collect()
    }
}

fn open(directory: &Directory, address: &Url) -> Shown {
    directory.block_on(async {
        let client = http();
        Shown::of(client.get(address.clone()).send().await.unwrap()).await
    })
}

fn submit(directory: &Directory, address: &Url, page: &Shown, form: &[(&str, &str)]) -> Shown {
    let nonce = page.cookie.split_once('=').unwrap().1.to_owned();
    let mut form = form.to_vec();
    form.push(("nonce", &nonce));
    directory.block_on(async {
        let answer = http()
            .post(address.clone())
            .header("cookie", &page.cookie)
            .header("origin", directory.url())
            .form(&form)
            .send()
            .await
            .unwrap();
        Shown::of(answer).await
    })
}

fn attended() -> Directory {
    Directory::with(|settings| settings.approve_as = None)
}

fn redeem(directory: &Directory, code: &str) -> (u16, Value) {
    let form = [
        ("grant_type", "authorization_code"),
        ("client_id", CLI),
        ("code", code),
        ("redirect_uri", REDIRECT),
        ("code_verifier", VERIFIER),
        ("client_info", "1"),
    ];
    post(directory, TOKEN, &form)
}

#[test]
fn a_person_picks_an_account_and_the_code_gives_tokens_once() {
    let directory = attended();
    for tenant in ["organizations", DOMAIN] {
        let address = address(&directory, tenant, &request());
        let page = open(&directory, &address);
        assert_eq!(page.status, 200);
        assert!(
            page.body.contains("Graph Command Line Tools") && page.body.contains(ADMIN),
            "{}",
            page.body
        );
        assert!(!page.body.contains("<script"), "{}", page.body);
        // Without it, a browser would hold back the redirect that answers the form.
        let allowed = format!("form-action 'self' {REDIRECT};");
        assert!(page.policy.contains(&allowed), "{}", page.policy);
        let form = [("account", ADMIN), ("decision", "continue")];
        let outcome = submit(&directory, &address, &page, &form).outcome();
        assert_eq!(outcome["state"], "s 1");
        let (status, token) = redeem(&directory, &outcome["code"]);
        assert_eq!(status, 200, "{token}");
        assert_eq!(claims(&token["access_token"])["upn"], ADMIN);
        assert_eq!(claims(&token["id_token"])["nonce"], "n1");
        assert!(token["client_info"].is_string());

        let (status, again) = redeem(&directory, &outcome["code"]);
        assert_eq!((status, &again["error_codes"][0]), (400, &54005.into()));
        let form = [
            ("grant_type", "refresh_token"),
            ("client_id", CLI),
            ("refresh_token", text(&token["refresh_token"])),
        ];
        let (_, ended) = post(&directory, TOKEN, &form);
        assert_eq!(ended["error"], "invalid_grant", "a replay ends the sign-in");
    }
}

#[test]
fn cancelling_tells_the_client_so() {
    let directory = attended();
    let address = address(&directory, "common", &request());
    let page = open(&directory, &address);
    let outcome = submit(&directory, &address, &page, &[("decision", "cancel")]).outcome();
    assert_eq!(outcome["error"], "access_denied");
    assert!(outcome["error_description"].starts_with("AADSTS65004: "));
    assert_eq!(outcome["state"], "s 1");
    assert!(!outcome.contains_key("code"));
}

#[test]
fn a_mistake_on_the_page_is_asked_again() {
    let directory = attended();
    let address = address(&directory, "common", &request());
    let page = open(&directory, &address);
    for (account, other, says) in [
        (ADMIN, "nobody@contoso.example", "no such account"),
        ("frank.porter@contoso.example", "", "disabled"),
        ("", "", "Pick an account."),
    ] {
        let form = [
            ("account", account),
            ("other", other),
            ("decision", "continue"),
        ];
        let again = submit(&directory, &address, &page, &form);
        assert!(
            again.status == 400 && again.body.contains(says),
            "{again:?}"
        );
    }
    let stranger = Shown {
        cookie: format!("DeviceLoginFlow={}", "x".repeat(31)),
        ..open(&directory, &address)
    };
    let form = [("account", ADMIN), ("decision", "continue")];
    let again = submit(&directory, &address, &stranger, &form);
    assert!(again.location.is_none() && again.status == 400);
}

#[test]
fn where_codes_are_approved_by_themselves_the_page_is_skipped() {
    let directory = Directory::start();
    for (mode, separator) in [("query", '?'), ("fragment", '#')] {
        let mut request = request();
        request.insert("response_mode", mode.to_owned());
        let shown = open(&directory, &address(&directory, "common", &request));
        let location = shown.location.unwrap();
        assert!(location.as_str().contains(separator), "{location}");
    }
    let mut request = request();
    request.insert("response_mode", "form_post".to_owned());
    let shown = open(&directory, &address(&directory, "common", &request));
    assert!(shown.body.contains("name=\"code\"") && shown.body.contains("name=\"state\""));
}

#[test]
fn the_hinted_account_is_picked_beforehand() {
    let directory = attended();
    for (hint, shown) in [
        (
            "helpdesk@contoso.example",
            "value=\"helpdesk@contoso.example\" checked",
        ),
        ("<b>@contoso.example", "value=\"&lt;b&gt;@contoso.example\""),
    ] {
        let mut request = request();
        request.insert("login_hint", hint.to_owned());
        let page = open(&directory, &address(&directory, "common", &request));
        assert!(page.body.contains(shown), "{}", page.body);
    }
}

#[test]
fn a_faulty_request_is_sent_back_with_its_number() {
    let directory = attended();
    let cases: [(&str, Option<&str>, &str, u32); 10] = [
        ("response_type", None, "invalid_request", 900_144),
        (
            "response_type",
            Some("id_token"),
            "unsupported_response_type",
            700_054,
        ),
        ("scope", None, "invalid_request", 900_144),
        ("scope", Some("User.Raed"), "invalid_scope", 70011),
        ("code_challenge", None, "invalid_request", 50147),
        ("code_challenge", Some("short"), "invalid_request", 501_491),
        (
            "code_challenge_method",
            Some("plain"),
            "invalid_request",
            50149,
        ),
        ("code_challenge_method", None, "invalid_request", 50149),
        (
            "scope",
            Some("74658136-14ec-4630-ad9b-26e160ff0fc6/.default"),
            "invalid_request",
            65002,
        ),
        ("prompt", Some("none"), "login_required", 50058),
    ];
    for (name, value, error, number) in cases {
        let mut request = request();
        match value {
            Some(value) => request.insert(name, value.to_owned()),
            None => request.remove(name),
        };
        let outcome = open(&directory, &address(&directory, "common", &request)).outcome();
        assert_eq!(outcome["error"], error, "{name} {value:?}");
        let start = format!("AADSTS{number}: ");
        assert!(
            outcome["error_description"].starts_with(&start),
            "{outcome:?}"
        );
        assert_eq!(outcome["state"], "s 1");
    }
}

#[test]
fn nothing_is_sent_to_an_address_that_is_not_registered() {
    let directory = Directory::start();
    let (pipeline, _) = directory.sandbox().pipeline().unwrap();
    let unknown = "00000000-0000-0000-0000-000000000001";
    let cases = [
        ("redirect_uri", "https://evil.test/", "AADSTS50011"),
        ("redirect_uri", "http://127.0.0.1:53124", "AADSTS50011"),
        ("redirect_uri", "no address", "AADSTS50011"),
        ("redirect_uri", "", "AADSTS900144"),
        ("client_id", unknown, "AADSTS700016"),
        ("client_id", pipeline, "AADSTS50011"),
        ("response_mode", "smoke", "AADSTS70007"),
    ];
    for (name, value, says) in cases {
        let mut request = request();
        request.insert(name, value.to_owned());
        let shown = open(&directory, &address(&directory, "common", &request));
        assert!(shown.location.is_none() && shown.status == 400, "{shown:?}");
        assert!(shown.body.contains(says), "{name} {value}: {}", shown.body);
    }
    let shown = open(
        &directory,
        &address(&directory, "fabrikam.test", &request()),
    );
    assert!(shown.body.contains("AADSTS90002"));
}

#[test]
fn a_client_with_a_secret_proves_itself_when_it_redeems() {
    let directory = Directory::start();
    let (client, secret) = directory.sandbox().pipeline().unwrap();
    let redirect = "https://localhost/signin-oidc";
    let mut request = request();
    request.insert("client_id", client.to_owned());
    request.insert("redirect_uri", redirect.to_owned());
    request.remove("code_challenge");
    let shown = open(&directory, &address(&directory, DOMAIN, &request));
    let location = shown.location.unwrap();
    let code = location.query_pairs().find(|(name, _)| name == "code");
    let code = code.unwrap().1.into_owned();
    let mut form = vec![
        ("grant_type", "authorization_code"),
        ("client_id", client),
        ("code", &code),
        ("redirect_uri", redirect),
    ];
    let (status, body) = post(&directory, TOKEN, &form);
    assert_eq!((status, &body["error_codes"][0]), (401, &7_000_218.into()));
    form.push(("client_secret", &secret));
    assert_eq!(post(&directory, TOKEN, &form).0, 200);
}

#[test]
fn a_code_ends_after_ten_minutes() {
    let directory = Directory::start();
    let shown = open(&directory, &address(&directory, "common", &request()));
    directory.advance(Duration::from_secs(600));
    let (_, body) = redeem(&directory, &shown.outcome()["code"]);
    assert_eq!(body["error_codes"][0], 70008, "{body}");
}
