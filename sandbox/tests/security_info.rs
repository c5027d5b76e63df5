//! The page of the security info: who gets in with a pass, what is added and removed there, and what the trail says.

use std::time::Duration;

use reqwest::Method;
use serde_json::{Value, json};

use crate::graph::Client;
use crate::passes::{PASSES, SCOPES, policy};

const CHEN: &str = "chen.meiling@contoso.example";

/// A person's browser.
struct Browser<'a> {
    client: &'a Client,
    cookies: Vec<String>,
    nonce: String,
}

impl<'a> Browser<'a> {
    fn open(client: &'a Client) -> Self {
        let mut browser = Self {
            client,
            cookies: Vec::new(),
            nonce: String::new(),
        };
        let (status, page) = browser.ask(None);
        assert_eq!(status, 200, "{page}");
        assert!(page.contains("<h1>Sign in</h1>"), "{page}");
        let nonce = page.split("name=\"nonce\" value=\"").nth(1).unwrap();
        browser.nonce = nonce.split('"').next().unwrap().to_owned();
        browser
    }

    fn ask(&mut self, form: Option<&[(&str, &str)]>) -> (u16, String) {
        let url = format!("{}/security-info", self.client.directory.url());
        let http = crate::support::http();
        let cookies = self.cookies.join("; ");
        let request = match form {
            None => http.get(url),
            Some(form) => {
                let mut form = form.to_vec();
                form.push(("nonce", &self.nonce));
                http.post(url)
                    .form(&form)
                    .header("origin", self.client.directory.url())
            }
        };
        let (status, set, text) = self.client.directory.block_on(async {
            let answer = request.header("cookie", cookies).send().await.unwrap();
            let set: Vec<String> = answer
                .headers()
                .get_all("set-cookie")
                .iter()
                .map(|line| line.to_str().unwrap().to_owned())
                .collect();
            (answer.status().as_u16(), set, answer.text().await.unwrap())
        });
        for line in set {
            assert!(
                line.contains("HttpOnly") && line.contains("SameSite=Strict"),
                "{line}"
            );
            let pair = line.split(';').next().unwrap().to_owned();
            let name = pair.split('=').next().unwrap().to_owned();
            self.cookies
                .retain(|old| !old.starts_with(&format!("{name}=")));
            self.cookies.push(pair);
        }
        (status, text)
    }

    fn submit(&mut self, form: &[(&str, &str)]) -> (u16, String) {
        self.ask(Some(form))
    }

    fn sign_in(&mut self, user: &str, pass: &str) -> (u16, String) {
        self.submit(&[("step", "sign-in"), ("user", user), ("pass", pass)])
    }

    /// Adds an address or a number with the code that was sent there.
    fn add(&mut self, kind: &str, country: &str, value: &str) -> (u16, String) {
        let form = [
            ("step", "send"),
            ("kind", kind),
            ("country", country),
            ("value", value),
        ];
        let (status, page) = self.submit(&form);
        assert!(status == 200 && page.contains("Enter the code"), "{page}");
        let code = self.code();
        self.submit(&[("step", "verify"), ("kind", kind), ("code", &code)])
    }

    fn code(&self) -> String {
        let sent = self.client.directory.sandbox().outbox().unwrap();
        let body = &sent.last().unwrap().body;
        body.chars().filter(char::is_ascii_digit).collect()
    }
}

fn client() -> Client {
    Client::new("admin", SCOPES)
}

fn pass(client: &Client, body: Value) -> String {
    let made = client.post(PASSES, body).json();
    made["temporaryAccessPass"].as_str().unwrap().to_owned()
}

#[test]
fn a_person_signs_in_adds_phone_and_mail_by_code_and_removes_them() {
    let client = client();
    let pass = pass(&client, json!({}));
    let mut browser = Browser::open(&client);
    let (status, page) = browser.sign_in(CHEN, &pass);
    assert!(
        status == 200 && page.contains("No method is registered yet"),
        "{page}"
    );
    assert!(
        page.contains("Add phone") && page.contains("Add e-mail"),
        "{page}"
    );

    let (_, page) = browser.submit(&[("step", "add"), ("kind", "mobile")]);
    assert!(page.contains("Country code"), "{page}");
    let (_, page) = browser.add("mobile", "+86", "139 1099 8888");
    assert!(
        page.contains("Your phone was registered: +86 XXXXXXXXX88"),
        "{page}"
    );
    assert!(
        !page.contains("Add phone") && !page.contains("13910998888"),
        "{page}"
    );
    let (_, page) = browser.add("email", "", "meiling@mailbox.example");
    assert!(page.contains("m***@mailbox.example"), "{page}");

    let sent = client.directory.sandbox().outbox().unwrap();
    let to: Vec<(&str, &str)> = sent
        .iter()
        .map(|sent| (sent.channel.as_str(), sent.recipient.as_str()))
        .collect();
    assert_eq!(
        to,
        [
            ("sms", "+86 13910998888"),
            ("mail", "meiling@mailbox.example")
        ]
    );
    let methods = client.get(&PASSES.replace("temporaryAccessPassMethods", "methods"));
    assert!(methods.text.contains("+86 13910998888"), "{}", methods.text);
    assert!(
        methods.text.contains("meiling@mailbox.example"),
        "{}",
        methods.text
    );

    let (_, page) = browser.submit(&[("step", "remove"), ("kind", "mobile")]);
    assert!(page.contains("Remove phone?"), "{page}");
    let (_, page) = browser.submit(&[("step", "removal"), ("kind", "mobile")]);
    assert!(
        page.contains("Your phone was removed") && page.contains("Add phone"),
        "{page}"
    );
    let (_, page) = browser.submit(&[("step", "sign-out")]);
    assert!(page.contains("<h1>Sign in</h1>"), "{page}");
    let (_, page) = browser.submit(&[("step", "removal"), ("kind", "email")]);
    assert!(page.contains("no longer signed in"), "{page}");
}

#[test]
fn the_trail_tells_what_the_person_did_and_when_they_could_reset() {
    let client = client();
    let pass = pass(&client, json!({}));
    let mut browser = Browser::open(&client);
    browser.sign_in(CHEN, &pass);
    browser.add("mobile", "86", "13910998888");
    browser.submit(&[("step", "removal"), ("kind", "mobile")]);
    let trail = client
        .get("/v1.0/auditLogs/directoryAudits?$orderby=activityDateTime desc&$top=50")
        .json();
    let told: Vec<(&str, &str)> = trail["value"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|event| event["initiatedBy"]["user"]["userPrincipalName"] == CHEN)
        .filter(|event| event["activityDateTime"] == "2026-11-02T08:00:00Z")
        .map(|event| {
            assert_eq!(event["targetResources"][0]["userPrincipalName"], CHEN);
            let field = |name: &str| event[name].as_str().unwrap();
            (field("loggedByService"), field("activityDisplayName"))
        })
        .collect();
    for event in [
        ("Authentication Methods", "User registered security info"),
        (
            "Self-service Password Management",
            "User registered for self-service password reset",
        ),
        ("Authentication Methods", "User deleted security info"),
    ] {
        assert!(told.contains(&event), "{told:?}");
    }
}

#[test]
fn only_a_pass_that_is_good_now_lets_its_person_in() {
    let client = client();
    let mut browser = Browser::open(&client);
    let refused = |browser: &mut Browser<'_>, user: &str, pass: &str, why: &str| {
        let (status, page) = browser.sign_in(user, pass);
        assert!(status == 400 && page.contains(why), "{why}: {page}");
    };
    let tomorrow = pass(&client, json!({"startDateTime": "2026-11-03T08:00:00Z"}));
    refused(&mut browser, CHEN, &tomorrow, "not valid yet");
    let now = pass(&client, json!({}));
    refused(&mut browser, CHEN, "WRONG123", "not correct");
    refused(&mut browser, "nobody@contoso.example", &now, "not correct");
    refused(
        &mut browser,
        "anna.mueller@contoso.example",
        &now,
        "not correct",
    );
    refused(&mut browser, CHEN, &tomorrow, "not correct");
    assert_eq!(browser.sign_in(CHEN, &now).0, 200);
    assert_eq!(browser.sign_in(CHEN, &now).0, 200, "good more than once");
    policy(&client, json!({"isUsableOnce": true}));
    refused(&mut browser, CHEN, &now, "User Credential Policy");
    let once = pass(&client, json!({}));
    assert_eq!(browser.sign_in(CHEN, &once).0, 200);
    refused(&mut browser, CHEN, &once, "used already");
    let listed = client.get(PASSES).json();
    assert_eq!(listed["value"][0]["methodUsabilityReason"], "OneTimeUsed");
    let late = pass(&client, json!({}));
    client.directory.advance(Duration::from_secs(3600));
    refused(&mut browser, CHEN, &late, "expired");
}

#[test]
fn mistakes_are_said_where_they_were_made_and_nothing_is_written() {
    let client = client();
    let pass = pass(&client, json!({}));
    let mut browser = Browser::open(&client);
    browser.sign_in(CHEN, &pass);
    for (kind, country, value, why) in [
        ("mobile", "+86", "12", "not a phone number"),
        ("mobile", "", "13910998888", "not a phone number"),
        ("email", "", "meiling", "not an e-mail address"),
    ] {
        let form = [
            ("step", "send"),
            ("kind", kind),
            ("country", country),
            ("value", value),
        ];
        let (status, page) = browser.submit(&form);
        assert!(
            status == 400 && page.contains(why) && page.contains(value),
            "{page}"
        );
    }
    let form = [
        ("step", "send"),
        ("kind", "email"),
        ("value", "m@mailbox.example"),
    ];
    browser.submit(&form);
    let (status, page) = browser.submit(&[("step", "verify"), ("kind", "email"), ("code", "1")]);
    assert!(status == 400 && page.contains("not correct"), "{page}");
    client.directory.advance(Duration::from_secs(300));
    let code = browser.code();
    let (status, page) = browser.submit(&[("step", "verify"), ("kind", "email"), ("code", &code)]);
    assert!(status == 400 && page.contains("no longer valid"), "{page}");
    let office = [
        ("step", "send"),
        ("kind", "office"),
        ("country", "1"),
        ("value", "2065550100"),
    ];
    assert!(browser.submit(&office).1.contains("Security info"));
    let voice =
        "/v1.0/policies/authenticationMethodsPolicy/authenticationMethodConfigurations/Email";
    let off = json!({"@odata.type": "#microsoft.graph.emailAuthenticationMethodConfiguration", "state": "disabled"});
    assert_eq!(
        client.send(Method::PATCH, voice, Some(&off), false).status,
        204
    );
    let (_, page) = browser.submit(&form);
    assert!(page.contains("does not allow this method"), "{page}");
    let methods = client.get(&PASSES.replace("temporaryAccessPassMethods", "emailMethods"));
    assert_eq!(methods.json()["value"], json!([]));
}

#[test]
fn the_rules_of_methods_hold_here_too() {
    let client = Client::new("admin", "UserAuthenticationMethod.ReadWrite.All");
    let omar = |segment: &str| {
        PASSES
            .replace("chen.meiling", "lena.dahl")
            .replace("temporaryAccessPassMethods", segment)
    };
    let alternate = json!({"phoneNumber": "+46 701740699", "phoneType": "alternateMobile"});
    assert_eq!(client.post(&omar("phoneMethods"), alternate).status, 201);
    let made = client
        .post(&omar("temporaryAccessPassMethods"), json!({}))
        .json();
    let mut browser = Browser::open(&client);
    browser.sign_in(
        "lena.dahl@contoso.example",
        made["temporaryAccessPass"].as_str().unwrap(),
    );
    let (status, page) = browser.submit(&[("step", "removal"), ("kind", "mobile")]);
    assert!(
        status == 400 && page.contains("alternate mobile phone"),
        "{page}"
    );
    let form = [
        ("step", "send"),
        ("kind", "mobile"),
        ("country", "46"),
        ("value", "701740611"),
    ];
    let (status, page) = browser.submit(&form);
    assert!(
        status == 400 && page.contains("registered already"),
        "{page}"
    );
}

#[test]
fn a_form_from_elsewhere_changes_nothing() {
    let client = client();
    let pass = pass(&client, json!({}));
    let mut browser = Browser::open(&client);
    browser.sign_in(CHEN, &pass);
    browser.nonce = "a".repeat(32);
    assert_eq!(
        browser.submit(&[("step", "add"), ("kind", "mobile")]).0,
        403
    );
    browser.cookies.clear();
    assert_eq!(browser.sign_in(CHEN, &pass).0, 403);
}
