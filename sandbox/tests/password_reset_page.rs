//! The page for forgotten passwords: who gets through, who is stopped with which code, and what the trail says.

use std::time::Duration;

use serde_json::{Value, json};
use sspr_sandbox::Throttle;

use crate::portal::{change_policy, turn_writeback_on};
use crate::support::{Directory, http};

const ANNA: &str = "anna.mueller@contoso.example";
const LENA: &str = "lena.dahl@contoso.example";
const GOOD: &str = "Blue7Kettle";
const HOUR: Duration = Duration::from_secs(3600);

/// A directory with SSPR on for everybody.
struct Tenant {
    directory: Directory,
}

impl Tenant {
    fn new() -> Self {
        let tenant = Self {
            directory: Directory::with(|settings| settings.throttle = Throttle::Off),
        };
        change_policy(&tenant.directory, &json!({"enablementType": 2}));
        tenant
    }

    /// Reads from Graph as the administrator.
    fn get(&self, scope: &str, path: &str) -> Value {
        let token = crate::identity::sign_in(
            &self.directory,
            "14d82eec-204b-4c2f-b7e8-296a70dab67e",
            scope,
        );
        let url = format!("{}/v1.0/{path}", self.directory.url());
        self.directory.block_on(async {
            let token = token["access_token"].as_str().unwrap();
            let answer = http().get(url).bearer_auth(token).send().await.unwrap();
            answer.json().await.unwrap()
        })
    }

    /// What the trail tells of somebody since the directory was opened, oldest first: result and reason.
    fn trail(&self, upn: &str) -> Vec<(String, String, String)> {
        let answer = self.get(
            "AuditLog.Read.All",
            &format!(
                "auditLogs/directoryAudits?$filter=activityDateTime ge 2026-11-02T08:00:00Z and initiatedBy/user/userPrincipalName eq '{upn}'&$top=100"
            ),
        );
        let field = |event: &Value, name: &str| event[name].as_str().unwrap().to_owned();
        let mut told: Vec<_> = answer["value"]
            .as_array()
            .unwrap_or_else(|| panic!("{answer}"))
            .iter()
            .map(|event| {
                assert_eq!(event["loggedByService"], "Self-service Password Management");
                (
                    field(event, "activityDisplayName"),
                    field(event, "result"),
                    field(event, "resultReason"),
                )
            })
            .collect();
        told.reverse();
        told
    }
}

/// A person's browser at the page.
struct Browser<'a> {
    tenant: &'a Tenant,
    cookie: String,
    nonce: String,
    session: String,
    /// `Accept-Language`.
    languages: &'static str,
}

fn between<'a>(page: &'a str, before: &str) -> &'a str {
    page.split(before)
        .nth(1)
        .and_then(|rest| rest.split('"').next())
        .unwrap_or_default()
}

impl<'a> Browser<'a> {
    fn open(tenant: &'a Tenant) -> Self {
        let url = format!("{}/passwordreset", tenant.directory.url());
        let (cookie, page) = tenant.directory.block_on(async {
            let answer = http().get(url).send().await.unwrap();
            assert!(!answer.headers()["content-security-policy"].is_empty());
            let cookie = answer.headers()["set-cookie"].to_str().unwrap().to_owned();
            (cookie, answer.text().await.unwrap())
        });
        assert!(
            page.contains("Get back into your account") && !page.contains("<script"),
            "{page}"
        );
        Self {
            tenant,
            cookie: cookie.split(';').next().unwrap().to_owned(),
            nonce: between(&page, "name=\"nonce\" value=\"").to_owned(),
            session: String::new(),
            languages: "en",
        }
    }

    fn submit(&mut self, form: &[(&str, &str)]) -> (u16, String) {
        let mut form = form.to_vec();
        let (nonce, session) = (self.nonce.clone(), self.session.clone());
        form.extend([("nonce", nonce.as_str()), ("session", &session)]);
        let url = format!("{}/passwordreset", self.tenant.directory.url());
        let (status, page) = self.tenant.directory.block_on(async {
            let answer = http()
                .post(url)
                .form(&form)
                .header("origin", self.tenant.directory.url())
                .header("cookie", &self.cookie)
                .header("accept-language", self.languages)
                .send()
                .await
                .unwrap();
            (answer.status().as_u16(), answer.text().await.unwrap())
        });
        let session = between(&page, "name=\"session\" value=\"");
        if !session.is_empty() {
            self.session = session.to_owned();
        }
        (status, page)
    }

    fn name(&mut self, upn: &str) -> (u16, String) {
        self.submit(&[("step", "name"), ("user", upn)])
    }

    /// Has a code sent, and reads it.
    fn code(&mut self, kind: &str) -> String {
        let (status, page) = self.submit(&[("step", "send"), ("kind", kind)]);
        assert!(status == 200 && page.contains("Enter the code"), "{page}");
        let sent = self.tenant.directory.sandbox().outbox().unwrap();
        let body = &sent.last().unwrap().body;
        body.chars().filter(char::is_ascii_digit).collect()
    }

    fn verify(&mut self, code: &str) -> (u16, String) {
        self.submit(&[("step", "verify"), ("code", code)])
    }

    fn choose(&mut self, new: &str, again: &str) -> (u16, String) {
        self.submit(&[("step", "password"), ("new", new), ("again", again)])
    }
}

/// A code of the same length that is not it.
fn other(code: &str) -> &'static str {
    if code == "000000" { "111111" } else { "000000" }
}

#[test]
fn a_person_proves_who_they_are_and_gets_a_new_password() {
    let tenant = Tenant::new();
    let mut browser = Browser::open(&tenant);
    let (status, page) = browser.name(ANNA);
    assert!(
        status == 200 && page.contains("Mail a code to a***@mailbox.example"),
        "{page}"
    );
    let code = browser.code("email");
    let (_, page) = browser.verify(&code);
    assert!(page.contains("Choose a new password"), "{page}");
    for (new, again, why) in [
        (GOOD, "Blue8Kettle", "do not match"),
        ("short1A", "short1A", "too short"),
        ("P@ssw0rd", "P@ssw0rd", "easily guessable"),
    ] {
        let (status, page) = browser.choose(new, again);
        assert!(status == 400 && page.contains(why), "{page}");
        assert!(!page.contains(new), "a password is never shown: {page}");
    }
    let (status, page) = browser.choose(GOOD, GOOD);
    assert!(
        status == 200 && page.contains("Your password has been reset"),
        "{page}"
    );
    let (_, page) = browser.choose(GOOD, GOOD);
    assert!(page.contains("Your session has expired"), "{page}");

    let progress = "Self-service password reset flow activity progress";
    let reset = "Reset password (self-service)";
    let told = tenant.trail(ANNA);
    let told: Vec<(&str, &str, &str)> = told
        .iter()
        .map(|(activity, result, reason)| (&**activity, &**result, &**reason))
        .collect();
    for event in [
        (progress, "success", "User submitted their user ID"),
        (
            progress,
            "success",
            "User completed the email verification option",
        ),
        (reset, "failure", "FuzzyPolicyViolationInvalidPassword"),
        (reset, "success", "Successfully completed reset."),
        (progress, "success", "User successfully reset password"),
    ] {
        assert!(told.contains(&event), "{event:?} in {told:?}");
    }
    let mail = tenant.directory.sandbox().outbox().unwrap();
    assert_eq!(mail.last().unwrap().recipient, ANNA);
}

#[test]
fn where_two_methods_are_required_both_are_asked_for() {
    let tenant = Tenant::new();
    change_policy(
        &tenant.directory,
        &json!({"numberOfAuthenticationMethodsRequired": 2}),
    );
    let mut browser = Browser::open(&tenant);
    let (_, page) = browser.name(LENA);
    assert!(page.contains("Verification step 1 of 2"), "{page}");
    let code = browser.code("mobile");
    let (_, page) = browser.verify(&code);
    assert!(
        page.contains("Verification step 2 of 2") && !page.contains("Text a code"),
        "{page}"
    );
    let (_, page) = browser.choose(GOOD, GOOD);
    assert!(
        page.contains("Verify your identity"),
        "no way around: {page}"
    );
    let (status, page) = browser.submit(&[("step", "send"), ("kind", "mobile")]);
    assert!(status == 400, "the same twice: {page}");
    let code = browser.code("email");
    browser.verify(&code);
    assert_eq!(browser.choose(GOOD, GOOD).0, 200);
}

#[test]
fn five_wrong_codes_block_for_a_day_and_the_trail_says_so() {
    let tenant = Tenant::new();
    let mut browser = Browser::open(&tenant);
    browser.name(ANNA);
    let code = browser.code("email");
    for _ in 0..4 {
        let (status, page) = browser.verify(other(&code));
        assert!(status == 400 && page.contains("not correct"), "{page}");
    }
    let (_, page) = browser.verify(other(&code));
    assert!(page.contains("You have tried too many times"), "{page}");
    assert!(page.contains("2026-11-03 08:00 UTC"), "{page}");
    let blocked = |(activity, result, _): &(String, String, String)| {
        activity == "Blocked from self-service password reset" && result == "success"
    };
    assert_eq!(
        tenant
            .trail(ANNA)
            .iter()
            .filter(|event| blocked(event))
            .count(),
        1
    );
    tenant.directory.advance(23 * HOUR);
    assert!(browser.name(ANNA).1.contains("too many times"));
    tenant.directory.advance(HOUR);
    assert!(browser.name(ANNA).1.contains("Verify your identity"));
}

#[test]
fn a_reset_starts_the_count_anew() {
    let tenant = Tenant::new();
    let mut browser = Browser::open(&tenant);
    for _ in 0..2 {
        browser.name(ANNA);
        let code = browser.code("email");
        for _ in 0..4 {
            assert_eq!(browser.verify(other(&code)).0, 400);
        }
        browser.verify(&code);
        assert_eq!(browser.choose(GOOD, GOOD).0, 200);
    }
}

#[test]
fn codes_last_five_minutes_and_sessions_fifteen() {
    let tenant = Tenant::new();
    let mut browser = Browser::open(&tenant);
    browser.name(ANNA);
    let code = browser.code("email");
    tenant.directory.advance(Duration::from_secs(300));
    let (status, page) = browser.verify(&code);
    assert!(status == 400 && page.contains("expired"), "{page}");
    let code = browser.code("email");
    assert!(browser.verify(&code).1.contains("Choose a new password"));
    tenant.directory.advance(Duration::from_secs(600));
    let (status, page) = browser.choose(GOOD, GOOD);
    assert!(
        status == 400 && page.contains("session has expired"),
        "{page}"
    );
}

#[test]
fn who_cannot_reset_is_told_with_the_code_of_the_service() {
    let tenant = Tenant::new();
    let mut browser = Browser::open(&tenant);
    let shown = |browser: &mut Browser<'_>, who: &str, said: &str| {
        let (_, page) = browser.name(who);
        assert!(page.contains(said), "{who}: {page}");
    };
    for (who, said) in [
        ("chen.meiling@contoso.example", "SSPR_0014"),
        ("sven.sjoberg@contoso.example", "SSPR_0010"),
        ("frank.porter@contoso.example", "disabled"),
        ("diego.ramos@contoso.example", "too many times"),
        (
            "nadia.haddad_fabrikam.example#EXT#@contoso.onmicrosoft.com",
            "Reset it there",
        ),
        ("reader@contoso.example", "cannot check your methods"),
        ("nobody@contoso.example", "does not exist"),
    ] {
        shown(&mut browser, who, said);
    }
    let groups = tenant.get(
        "Group.Read.All",
        "groups?$filter=displayName eq 'SSPR Pilot'",
    );
    let pilot = &groups["value"][0]["id"];
    change_policy(
        &tenant.directory,
        &json!({"enablementType": 1, "passwordResetEnabledGroupIds": [pilot]}),
    );
    shown(&mut browser, "omar.alhaddad@contoso.example", "SSPR_0013");
    change_policy(&tenant.directory, &json!({"enablementType": 0}));
    shown(&mut browser, ANNA, "SSPR_0009");
}

#[test]
fn what_is_wrong_on_premises_shows_when_the_password_is_written_back() {
    let tenant = Tenant::new();
    turn_writeback_on(&tenant.directory);
    for (who, code) in [
        ("viktor.hagen", Some("SSPR_0029")),
        ("mina.park", Some("SSPR_0030")),
        ("tove.lindqvist", None),
    ] {
        let domain = if code.is_some() { "contoso" } else { "bindery" };
        let upn = format!("{who}@{domain}.example");
        let mut browser = Browser::open(&tenant);
        browser.name(&upn);
        let sent = browser.code("email");
        browser.verify(&sent);
        let (_, page) = browser.choose(GOOD, GOOD);
        match code {
            Some(code) => assert!(page.contains(code), "{page}"),
            None => assert!(page.contains("has been reset"), "{page}"),
        }
    }
}

#[test]
fn a_form_from_elsewhere_is_refused() {
    let tenant = Tenant::new();
    let mut browser = Browser::open(&tenant);
    browser.nonce = "x".repeat(32);
    let (status, page) = browser.name(ANNA);
    assert!(status == 403 && page.contains("Start again"), "{page}");
}

#[test]
fn the_page_speaks_the_language_of_the_browser_and_shows_the_same_code() {
    let tenant = Tenant::new();
    change_policy(&tenant.directory, &json!({"enablementType": 0}));
    for (languages, title, stopped) in [
        ("de-DE,de;q=0.9", "Zurück zu Ihrem Konto", "nicht aktiviert"),
        (
            "sv-SE,sv;q=0.9",
            "Kom tillbaka till ditt konto",
            "inte aktiverad",
        ),
        ("zh-CN,zh;q=0.9", "恢复你的帐户", "未启用密码重置"),
        ("en-GB", "Get back into your account", "turned on"),
    ] {
        let mut browser = Browser::open(&tenant);
        browser.languages = languages;
        let (_, first) = browser.name("nobody@contoso.example");
        assert!(first.contains(title), "{languages}: {first}");
        let language = format!("<html lang=\"{}\">", &languages[..2]);
        assert!(first.contains(&language), "{first}");
        let (_, page) = browser.name(LENA);
        assert!(
            page.contains(stopped) && page.contains("SSPR_0009"),
            "{languages}: {page}"
        );
    }
}

#[test]
fn a_code_comes_in_the_language_of_the_page() {
    let tenant = Tenant::new();
    let mut browser = Browser::open(&tenant);
    browser.languages = "de";
    let (_, page) = browser.name(ANNA);
    assert!(
        page.contains("Code per E-Mail an a***@mailbox.example senden"),
        "{page}"
    );
    browser.submit(&[("step", "send"), ("kind", "email")]);
    let sent = tenant.directory.sandbox().outbox().unwrap();
    assert!(
        sent.last()
            .unwrap()
            .body
            .starts_with("Verwenden Sie den Prüfcode ")
    );
}
