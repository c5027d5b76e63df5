//! The page for device codes: each step, each mistake, and who may send its forms.

use reqwest::Response;

use crate::identity::post;
use crate::support::{ADMIN, Directory, http};

const CLI: &str = "14d82eec-204b-4c2f-b7e8-296a70dab67e";

struct Browser<'a> {
    directory: &'a Directory,
    cookie: String,
    nonce: String,
}

impl<'a> Browser<'a> {
    fn open(directory: &'a Directory) -> Self {
        directory.block_on(async {
            let url = format!("{}/devicelogin", directory.url());
            let answer = http().get(url).send().await.unwrap();
            guarded(&answer);
            let cookie = answer.headers()["set-cookie"].to_str().unwrap().to_owned();
            assert!(cookie.contains("HttpOnly") && cookie.contains("SameSite=Strict"));
            let html = answer.text().await.unwrap();
            let nonce = html.split("name=\"nonce\" value=\"").nth(1).unwrap();
            Self {
                directory,
                cookie: cookie.split(';').next().unwrap().to_owned(),
                nonce: nonce.split('"').next().unwrap().to_owned(),
            }
        })
    }

    fn submit(&self, form: &[(&str, &str)]) -> (u16, String) {
        self.submit_from(self.directory.url(), form)
    }

    fn submit_from(&self, origin: &str, form: &[(&str, &str)]) -> (u16, String) {
        let mut form = form.to_vec();
        form.push(("nonce", &self.nonce));
        self.directory.block_on(async {
            let answer = http()
                .post(format!("{}/common/oauth2/deviceauth", self.directory.url()))
                .header("cookie", &self.cookie)
                .header("origin", origin)
                .form(&form)
                .send()
                .await
                .unwrap();
            guarded(&answer);
            (answer.status().as_u16(), answer.text().await.unwrap())
        })
    }
}

fn guarded(answer: &Response) {
    let policy = answer.headers()["content-security-policy"]
        .to_str()
        .unwrap();
    for part in [
        "default-src 'none'",
        "frame-ancestors 'none'",
        "form-action 'self'",
    ] {
        assert!(policy.contains(part), "{policy}");
    }
}

fn attended() -> Directory {
    Directory::with(|settings| settings.approve_as = None)
}

fn start(directory: &Directory) -> (String, String) {
    let form = [("client_id", CLI), ("scope", "User.Read.All")];
    let (_, body) = post(directory, "/common/oauth2/v2.0/devicecode", &form);
    let text = |name: &str| body[name].as_str().unwrap().to_owned();
    (text("user_code"), text("device_code"))
}

fn poll(directory: &Directory, code: &str) -> String {
    let form = [
        ("grant_type", "device_code"),
        ("client_id", CLI),
        ("device_code", code),
    ];
    let (_, body) = post(directory, "/common/oauth2/v2.0/token", &form);
    body["error"].as_str().unwrap_or("approved").to_owned()
}

#[test]
fn a_person_types_the_code_picks_an_account_and_decides() {
    for (decision, outcome) in [
        ("approve", "approved"),
        ("decline", "authorization_declined"),
    ] {
        let directory = attended();
        let (code, device_code) = start(&directory);
        let browser = Browser::open(&directory);
        let typed = code.to_lowercase();
        let (status, page) = browser.submit(&[("step", "code"), ("code", &typed)]);
        assert!(
            status == 200 && page.contains("Pick an account") && page.contains(ADMIN),
            "{page}"
        );
        let (_, page) = browser.submit(&[("step", "account"), ("code", &code), ("account", ADMIN)]);
        assert!(
            page.contains("User.Read.All") && page.contains("Graph Command Line Tools"),
            "{page}"
        );
        assert_eq!(poll(&directory, &device_code), "authorization_pending");
        let form = [
            ("step", "approve"),
            ("code", &code),
            ("account", ADMIN),
            ("decision", decision),
        ];
        assert_eq!(browser.submit(&form).0, 200);
        assert_eq!(poll(&directory, &device_code), outcome);
    }
}

#[test]
fn mistakes_are_said_where_they_were_made() {
    let directory = attended();
    let (code, _) = start(&directory);
    let browser = Browser::open(&directory);
    let (status, page) = browser.submit(&[("step", "code"), ("code", "WRONGCODE")]);
    assert!(
        status == 400 && page.contains("role=\"alert\"") && page.contains("WRONGCODE"),
        "{page}"
    );
    let (status, page) = browser.submit(&[
        ("step", "account"),
        ("code", &code),
        ("other", "nobody@contoso.example"),
    ]);
    assert!(status == 400 && page.contains("no such account"), "{page}");
    let form = [
        ("step", "approve"),
        ("code", code.as_str()),
        ("account", ADMIN),
        ("decision", "approve"),
    ];
    assert_eq!(browser.submit(&form).0, 200);
    let (_, page) = browser.submit(&form);
    assert!(page.contains("used already"), "{page}");
    let (code, _) = start(&directory);
    directory.advance(std::time::Duration::from_secs(900));
    let (_, page) = browser.submit(&[("step", "code"), ("code", &code)]);
    assert!(page.contains("has expired"), "{page}");
}

#[test]
fn a_form_from_elsewhere_decides_nothing() {
    let directory = attended();
    let (code, device_code) = start(&directory);
    let form = [
        ("step", "approve"),
        ("code", code.as_str()),
        ("account", ADMIN),
        ("decision", "approve"),
    ];
    let mut browser = Browser::open(&directory);
    assert_eq!(browser.submit_from("http://evil.test", &form).0, 403);
    assert_eq!(browser.submit_from("null", &form).0, 403);
    browser.nonce = "a".repeat(32);
    assert_eq!(browser.submit(&form).0, 403);
    assert_eq!(poll(&directory, &device_code), "authorization_pending");
}
