//! The device page and the security info page in a real browser: by keyboard alone and without scripts. The page of
//! `sspr report`: read by axe, narrow and wide, light, dark and on paper, with names that want to be more than text.
//!
//! Chromium is driven through chromedriver's WebDriver protocol (W3C). Without chromedriver the test says so and passes,
//! unless `SSPR_BROWSER=required`. axe is npm's `axe-core`, in the folder that `SSPR_NPM` names.

#[path = "support/mod.rs"]
mod support;

use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::Duration;

use jiff::civil::Date;
use serde_json::{Value, json};
use sspr::language::Language;
use sspr::report::Form;
use sspr::sspr::diagnosis::Verdict;
use sspr::sspr::report::breakdown::Group;
use sspr::sspr::report::coverage::{Coverage, Summary};
use sspr::sspr::report::overview::{
    About, Answers, AxisFigures, CauseCount, Overview, PhoneWall, ResetFigures, Trend,
};
use sspr::sspr::report::resets::{Day, Reason};
use sspr::sspr::report::trend::{Outlook, Point};
use sspr::sspr::report::unverified::{Figures, OfCause, Unverified};
use sspr::sspr::verify::coverage::Cause;
use sspr::sspr::verify::found::Found;
use sspr::ui::Messages;
use sspr_sandbox::Throttle;
use tempfile::TempDir;

use support::{ADMIN, Directory, Home};

const CLIENT_ID: &str = sspr::config::DEFAULT_CLIENT_ID;

/// Keys as WebDriver writes them.
mod key {
    pub(crate) const SHIFT: &str = "\u{e008}";
    pub(crate) const CONTROL: &str = "\u{e009}";
    pub(crate) const TAB: &str = "\u{e004}";
    pub(crate) const ENTER: &str = "\u{e007}";
    pub(crate) const DOWN: &str = "\u{e015}";
}

#[test]
fn a_person_approves_with_the_keyboard_alone() {
    let Some(driver) = Driver::start() else {
        return;
    };
    let directory = by_hand();
    let started = device_code(&directory);
    let browser = driver.open(&directory);
    let page = browser.visit(&format!("{}/devicelogin", directory.url()));

    page.is_complete("Enter code");
    let focused = page.focused();
    assert_eq!(focused.role(), "textbox");
    assert_eq!(focused.label(), "Code", "the field says what it is for");

    page.type_keys("WRONGCODE");
    page.press(key::ENTER);
    page.waits_for("[role=alert]");
    page.is_complete("Enter code");
    let focused = page.focused();
    assert_eq!(focused.attribute("aria-invalid").as_deref(), Some("true"));
    assert_eq!(
        focused.attribute("aria-describedby").as_deref(),
        Some("error")
    );

    // What was typed before is still there to be mended, or typed over.
    page.press_with(key::CONTROL, "a");
    page.type_keys(started["user_code"].as_str().expect("a code"));
    page.press(key::ENTER);

    page.waits_for("fieldset");
    page.is_complete("Pick an account");
    page.choose(ADMIN);
    page.press(key::ENTER);

    page.waits_for("button[value=approve]");
    page.is_complete("Are you trying to sign in?");
    assert!(page.text().contains(ADMIN), "it says for whom");
    assert_eq!(page.focused().label(), "Continue");
    page.press(key::ENTER);

    page.waits_for("[role=status]");
    page.is_complete("You are signed in");
    let answer = poll(&directory, &started);
    assert!(answer["access_token"].is_string(), "{answer}");
}

#[test]
fn a_person_declines_with_the_keyboard_alone() {
    let Some(driver) = Driver::start() else {
        return;
    };
    let directory = by_hand();
    let started = device_code(&directory);
    assert_eq!(poll(&directory, &started)["error"], "authorization_pending");
    let browser = driver.open(&directory);
    let code = started["user_code"].as_str().expect("a code");
    let page = browser.visit(&format!("{}/devicelogin?otc={code}", directory.url()));
    page.press(key::ENTER);
    page.waits_for("fieldset");
    // Any account, typed: past the list with Tab.
    page.press(key::TAB);
    assert!(page.focused().label().starts_with("Another account"));
    page.type_keys(ADMIN);
    page.press(key::ENTER);
    page.waits_for("button[value=decline]");
    page.press_with(key::SHIFT, key::TAB);
    assert_eq!(page.focused().label(), "Cancel");
    page.press(key::ENTER);
    page.waits_for("[role=status]");
    page.is_complete("Sign-in cancelled");
    assert_eq!(
        poll(&directory, &started)["error"],
        "authorization_declined"
    );
}

#[test]
fn tab_visits_every_control_in_reading_order() {
    let Some(driver) = Driver::start() else {
        return;
    };
    let directory = by_hand();
    let started = device_code(&directory);
    let browser = driver.open(&directory);
    let code = started["user_code"].as_str().expect("a code");
    let page = browser.visit(&format!("{}/devicelogin?otc={code}", directory.url()));
    let mut order = vec![page.focused().label()];
    page.press(key::TAB);
    order.push(page.focused().label());
    page.press(key::ENTER);
    page.waits_for("fieldset");
    order.push(page.focused().role());
    page.press(key::TAB);
    order.push(page.focused().role());
    page.press(key::TAB);
    order.push(page.focused().label());
    assert_eq!(order, ["Code", "Next", "radio", "textbox", "Next"]);
}

#[test]
fn a_person_registers_a_phone_with_a_pass_by_the_keyboard_alone() {
    let Some(driver) = Driver::start() else {
        return;
    };
    let directory = Directory::start();
    let pass = temporary_access_pass(&directory, "chen.meiling@contoso.example");
    let browser = driver.open(&directory);
    let page = browser.visit(directory.sandbox().security_info().as_str());

    page.is_complete("Sign in");
    assert_eq!(page.focused().label(), "User name");
    page.type_keys("chen.meiling@contoso.example");
    page.press(key::TAB);
    assert_eq!(page.focused().label(), "Temporary Access Pass");
    page.type_keys("wrong");
    page.press(key::ENTER);
    page.waits_for("[role=alert]");
    page.is_complete("Sign in");
    let focused = page.focused();
    assert_eq!(focused.label(), "Temporary Access Pass");
    assert_eq!(focused.attribute("aria-invalid").as_deref(), Some("true"));
    page.type_keys(&pass);
    page.press(key::ENTER);

    page.waits_for("input[value=mobile]");
    page.is_complete("Security info");
    assert_eq!(page.focused().label(), "Add phone");
    page.press(key::ENTER);
    page.waits_for("#country");
    page.is_complete("Add phone");
    page.type_keys("+86");
    page.press(key::TAB);
    assert_eq!(page.focused().label(), "Phone number");
    page.type_keys("139 1099 8888");
    page.press(key::ENTER);
    page.waits_for("#code");
    page.is_complete("Enter the code");
    page.type_keys(&sent_code(&directory));
    page.press(key::ENTER);

    page.waits_for("[role=status]");
    page.is_complete("Security info");
    let text = page.text();
    assert!(
        text.contains("XXXXXXXXX88") && !text.contains("Add phone"),
        "{text}"
    );
    // Back to the list of methods, where it can be removed.
    page.press_with(key::SHIFT, key::TAB);
    assert_eq!(page.focused().label(), "Remove: phone");
    page.press(key::ENTER);
    page.waits_for("input[value=removal]");
    page.is_complete("Remove phone?");
    assert_eq!(page.focused().label(), "Cancel", "Enter does no harm");
    page.press(key::TAB);
    page.press(key::ENTER);
    page.waits_for("[role=status]");
    assert!(
        page.text().contains("No method is registered yet"),
        "{}",
        page.text()
    );
}

/// What somebody might call a tenant, a department or a reason: a script, marks that end a tag, a right-to-left override, and a
/// word that does not end.
const HOSTILE: &str = "<script>document.title='ran'</script>\" onload=document.title='ran' x=\u{202e}gnirts\u{202c} \
                       العربية AVeryLongWordThatDoesNotEndAVeryLongWordThatDoesNotEndAVeryLongWordThatDoesNotEndAVeryLongWord";

#[test]
fn a_report_is_readable_by_everybody_in_every_language_light_dark_and_on_paper() {
    let (Some(axe), Some(driver)) = (axe(), Driver::start()) else {
        return;
    };
    let browser = driver.open_with(true, "");
    let directory = Directory::with(|settings| settings.throttle = Throttle::Off);
    let home = Home::new();
    for language in Language::ALL {
        let args = ["report", "--format", "html", "--goal", "98", "--lang"];
        let args: Vec<&str> = args.into_iter().chain([language.tag()]).collect();
        let run = home.sspr_with(&args).on(&directory).run();
        assert_eq!(run.exit, 0, "{run}");
        let tenants = [
            (Some(HOSTILE.to_owned()), hostile()),
            (Some("Fabrikam".to_owned()), hostile()),
        ];
        let messages = Messages::load(language);
        let hostile = sspr::report::page(&tenants, Form::Html, &messages).expect("a page");
        for (page, what) in [(&run.stdout, "the directory"), (&hostile, "hostile names")] {
            let file = home.path().join("report.html");
            std::fs::write(&file, page).expect("a page");
            browser.visit(&format!("file://{}", file.display()));
            let what = format!("{what}, {}", language.tag());
            // axe needs to see the colours, each as it is shown.
            for scheme in ["light", "dark"] {
                browser.shows("screen", scheme, 1200);
                let found = browser.violations(&axe);
                assert_eq!(found, json!([]), "{what}, {scheme}");
            }
            // 320 is a page at 400 % (WCAG 2.2, 1.4.10); 700 is what A4 and Letter leave between the margins.
            for (medium, width) in [("screen", 1200), ("screen", 320), ("print", 700)] {
                browser.shows(medium, "light", width);
                let wide = browser.script(TOO_WIDE, &json!([medium == "print"]));
                assert_eq!(wide, json!([]), "{what}, {medium} at {width}");
            }
            assert_ne!(browser.get("/title"), "ran", "{what}");
            assert!(browser.find("script, img, a, link, iframe").is_none());
        }
    }
}

/// Somebody with a hostile name, to whom something was done round the desk.
fn unverified() -> Unverified {
    let at = "2026-11-29T08:00:00Z".parse().expect("a moment");
    Unverified::Judged(Figures {
        since: at,
        ledgers: 2,
        broken: 1,
        acts: 1,
        grants: 0,
        covered: 3,
        imported: 0,
        own: 4,
        causes: vec![OfCause {
            cause: Cause::NoRecord,
            count: 1,
        }],
        latest: vec![Found {
            at,
            cause: Cause::NoRecord,
            activity: HOSTILE.to_owned(),
            user: Some(HOSTILE.to_owned()),
            actor: None,
            ip_address: None,
            reason: None,
            user_id: None,
            actor_id: None,
            id: None,
            grant: None,
        }],
    })
}

/// What stands out of the page; on paper, where nothing scrolls, also out of what would scroll.
const TOO_WIDE: &str = "
    const found = [];
    const page = document.documentElement;
    if (page.scrollWidth > page.clientWidth) found.push(['page', page.scrollWidth, page.clientWidth]);
    for (const one of arguments[0] ? document.querySelectorAll('.scroll, svg, p, li, td, th') : []) {
        const right = one.getBoundingClientRect().right;
        if (right > page.clientWidth + 1 || (one.scrollWidth > one.clientWidth + 1 && one.clientWidth > 0))
            found.push([one.outerHTML.slice(0, 200), right, one.scrollWidth, one.clientWidth]);
    }
    return found;";

/// A tenant whose administrators, and whoever else could, called everything by the worst of names.
fn hostile() -> Overview {
    let point = |day: u32, capable| Point {
        at: format!("2026-11-{day:02}T08:00:00Z")
            .parse()
            .expect("a moment"),
        users: 1_200_000,
        enabled: 1_000_000,
        registered: capable,
        capable,
        cannot: 1_200_000 - capable,
    };
    let named = |name: &str| Group {
        group: Some(name.to_owned()),
        users: 1_200_000,
        enabled: 1_000_000,
        registered: 700_000,
        capable: 640_000,
        capable_of_enabled: Some(64.0),
    };
    let coverage = Coverage {
        total: 1_200_000,
        enabled: 1_000_000,
        registered: 700_000,
        capable: 640_000,
        by_method: [("email".to_owned(), 300), (HOSTILE.to_owned(), 1)].into(),
    };
    Overview {
        tenant: About::default(),
        at: "2026-11-30T08:00:00Z".parse().expect("a moment"),
        report_as_of: None,
        registration: Some(Summary::from(&coverage)),
        answers: Answers {
            can: 640_000,
            will_stop: 50_000,
            cannot: 500_000,
            unknown: 10_000,
        },
        administrators: named("x"),
        breakdowns: ["department", "country", "licence", "userType"]
            .map(|by| AxisFigures {
                by,
                groups: vec![named(HOSTILE), named("IT")],
                left_out: 2,
            })
            .into(),
        causes: vec![CauseCount {
            verdict: Verdict::Cannot,
            cause: "disabledOnPremises",
            stops: None,
            people: 500_000,
            who_acts: None,
            remedy: Some("Do `sspr invite USER`".to_owned()),
            list: Some(
                "sspr --profile fabrikam explain --all --cause disabledOnPremises".to_owned(),
            ),
        }],
        only_phone: Some(PhoneWall::default()),
        findings: vec![],
        resets: Some(resets()),
        since: None,
        unverified: unverified(),
        trend: Trend {
            goal: 95.0,
            outlook: Outlook::On(Date::constant(2026, 12, 24)),
            points: vec![point(1, 500_000), point(30, 640_000)],
        },
    }
}

/// A month of resets.
fn resets() -> ResetFigures {
    let reason = |reason: &str| Reason {
        reason: Some(reason.to_owned()),
        count: 1,
    };
    let first = Date::constant(2026, 11, 1);
    let days = (0_u8..30).map(|at| Day {
        day: first.saturating_add(jiff::Span::new().days(at)),
        succeeded: u64::from(at) * 100,
        failed: 1_000,
    });
    ResetFigures {
        days: days.collect(),
        reasons: vec![
            reason(HOSTILE),
            reason("FuzzyPolicyViolationInvalidPassword"),
        ],
        blocked: 3,
    }
}

/// The source of axe; nothing, and said so, where it is not installed.
#[expect(clippy::print_stderr, reason = "a test that skips says so")]
fn axe() -> Option<String> {
    let Some(folder) = std::env::var_os("SSPR_NPM") else {
        eprintln!("skipped: SSPR_NPM is not set");
        return None;
    };
    let file = std::path::Path::new(&folder).join("node_modules/axe-core/axe.min.js");
    Some(std::fs::read_to_string(&file).unwrap_or_else(|error| panic!("{file:?}: {error}")))
}

/// The code that was sent last.
fn sent_code(directory: &Directory) -> String {
    let sent = directory.sandbox().outbox().expect("an outbox");
    let body = &sent.last().expect("a message").body;
    body.chars().filter(char::is_ascii_digit).collect()
}

/// Makes a pass for somebody, as the administrator.
fn temporary_access_pass(directory: &Directory, user: &str) -> String {
    let started = device_code(directory);
    let token = poll(directory, &started)["access_token"].clone();
    let path = format!("/v1.0/users/{user}/authentication/temporaryAccessPassMethods");
    let request = http()
        .post(format!("{}{path}", directory.url()))
        .bearer_auth(token.as_str().expect("a token"))
        .json(&json!({}));
    let made: Value = directory
        .block_on(async { request.send().await?.json().await })
        .expect("JSON");
    let pass = made["temporaryAccessPass"].as_str();
    pass.unwrap_or_else(|| panic!("no pass: {made}")).to_owned()
}

/// A directory where a person approves.
fn by_hand() -> Directory {
    Directory::with(|settings| settings.approve_as = None)
}

fn device_code(directory: &Directory) -> Value {
    post(
        directory,
        "/organizations/oauth2/v2.0/devicecode",
        &[
            ("client_id", CLIENT_ID),
            (
                "scope",
                "https://graph.microsoft.com/UserAuthMethod-TAP.ReadWrite.All offline_access openid profile",
            ),
        ],
    )
}

fn poll(directory: &Directory, started: &Value) -> Value {
    post(
        directory,
        "/organizations/oauth2/v2.0/token",
        &[
            ("client_id", CLIENT_ID),
            ("grant_type", "urn:ietf:params:oauth:grant-type:device_code"),
            (
                "device_code",
                started["device_code"].as_str().expect("a device code"),
            ),
        ],
    )
}

fn post(directory: &Directory, path: &str, form: &[(&str, &str)]) -> Value {
    let request = http().post(format!("{}{path}", directory.url())).form(form);
    directory
        .block_on(async { request.send().await?.json().await })
        .expect("JSON")
}

fn http() -> sspr::http::Client {
    sspr::http::client().expect("a client")
}

/// chromedriver on a port of its choice; it and its browsers end with it.
struct Driver {
    process: Child,
    url: String,
    runtime: tokio::runtime::Runtime,
}

impl Driver {
    #[expect(clippy::print_stderr, reason = "a test that skips says so")]
    fn start() -> Option<Self> {
        let spawned = Command::new("chromedriver")
            .arg("--port=0")
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn();
        let mut process = match spawned {
            Ok(process) => process,
            Err(error) => {
                assert_ne!(
                    std::env::var("SSPR_BROWSER").as_deref(),
                    Ok("required"),
                    "SSPR_BROWSER=required, but chromedriver does not start: {error}"
                );
                eprintln!(
                    "skipped: chromedriver does not start ({error}); install Chromium and its driver"
                );
                return None;
            }
        };
        let output = process.stdout.take().expect("its output");
        let mut lines = BufReader::new(output).lines();
        let port = lines
            .by_ref()
            .map_while(Result::ok)
            .find_map(|line| {
                let (_, port) = line.split_once("started successfully on port ")?;
                Some(port.trim_end_matches('.').to_owned())
            })
            .expect("chromedriver says its port");
        // A full pipe would stop it.
        thread::spawn(move || lines.for_each(drop));
        Some(Self {
            process,
            url: format!("http://127.0.0.1:{port}"),
            runtime: tokio::runtime::Runtime::new().expect("a runtime"),
        })
    }

    /// A browser with scripts switched off, that can reach nothing but the directory.
    fn open(&self, directory: &Directory) -> Browser<'_> {
        let allowed = directory.url().trim_start_matches("http://");
        let browser = self.open_with(false, &format!(", EXCLUDE {allowed}"));
        browser.visit("data:text/html,<title>off</title><script>document.title='on'</script>");
        assert_eq!(browser.get("/title"), "off", "scripts are switched off");
        browser
    }

    /// A browser that can reach this machine alone, and what else is named.
    fn open_with(&self, has_scripts: bool, allowed: &str) -> Browser<'_> {
        let profile = tempfile::tempdir().expect("a folder");
        let args = [
            "--headless".to_owned(),
            "--no-sandbox".to_owned(),
            "--disable-gpu".to_owned(),
            "--disable-quic".to_owned(),
            "--disable-dev-shm-usage".to_owned(),
            "--no-first-run".to_owned(),
            "--disable-background-networking".to_owned(),
            "--disable-component-update".to_owned(),
            "--disable-sync".to_owned(),
            format!("--host-resolver-rules=MAP * ~NOTFOUND {allowed}, EXCLUDE 127.0.0.1"),
            format!("--user-data-dir={}", profile.path().display()),
        ];
        let scripts = if has_scripts { 1 } else { 2 };
        let answer = self.call(
            "POST",
            "/session",
            Some(json!({"capabilities": {"alwaysMatch": {
                "browserName": "chrome",
                "goog:chromeOptions": {
                    "args": args,
                    "prefs": {"profile.managed_default_content_settings.javascript": scripts},
                },
            }}})),
        );
        let session = answer["sessionId"].as_str().expect("a session").to_owned();
        Browser {
            driver: self,
            path: format!("/session/{session}"),
            _profile: profile,
        }
    }

    fn call(&self, method: &str, path: &str, body: Option<Value>) -> Value {
        self.try_call(method, path, body)
            .unwrap_or_else(|error| panic!("{method} {path}: {error}"))
    }

    fn try_call(&self, method: &str, path: &str, body: Option<Value>) -> Result<Value, Value> {
        let method = method.parse().expect("a verb");
        let mut request = http().request(method, format!("{}{path}", self.url));
        if let Some(body) = body {
            request = request.json(&body);
        }
        let (status, answer): (_, Value) = self
            .runtime
            .block_on(async {
                let response = request.send().await?;
                Ok::<_, reqwest::Error>((response.status(), response.json().await?))
            })
            .expect("chromedriver answers");
        if status.is_success() {
            Ok(answer["value"].clone())
        } else {
            Err(answer["value"].clone())
        }
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        drop(self.process.kill());
        drop(self.process.wait());
    }
}

/// One browser, and the page it shows.
struct Browser<'d> {
    driver: &'d Driver,
    path: String,
    _profile: TempDir,
}

/// One element of the page.
struct Element<'b> {
    browser: &'b Browser<'b>,
    path: String,
}

impl Drop for Browser<'_> {
    fn drop(&mut self) {
        drop(self.driver.try_call("DELETE", &self.path, None));
    }
}

impl Browser<'_> {
    fn visit(&self, url: &str) -> &Self {
        self.post("/url", json!({ "url": url }));
        self
    }

    fn get(&self, path: &str) -> Value {
        self.driver
            .call("GET", &format!("{}{path}", self.path), None)
    }

    fn post(&self, path: &str, body: Value) -> Value {
        self.driver
            .call("POST", &format!("{}{path}", self.path), Some(body))
    }

    /// Shows the page on a medium, in a colour scheme, this wide (Chromium's own protocol, "Emulation").
    fn shows(&self, medium: &str, scheme: &str, width: u32) {
        let tell = |command: &str, parameters: Value| {
            let body = json!({"cmd": command, "params": parameters});
            self.post("/goog/cdp/execute", body);
        };
        let features = json!([{"name": "prefers-color-scheme", "value": scheme}]);
        tell(
            "Emulation.setEmulatedMedia",
            json!({"media": medium, "features": features}),
        );
        tell(
            "Emulation.setDeviceMetricsOverride",
            json!({"width": width, "height": 900, "deviceScaleFactor": 1, "mobile": false}),
        );
    }

    /// What a script returns that the driver runs: the page's own policy lets none run.
    fn script(&self, source: &str, arguments: &Value) -> Value {
        self.post(
            "/execute/sync",
            json!({"script": source, "args": arguments}),
        )
    }

    /// What axe finds against the page, by its rules for WCAG and its best practices.
    fn violations(&self, axe: &str) -> Value {
        let run = format!(
            "{axe};
             const done = arguments[arguments.length - 1];
             axe.run(document).then(
                 result => done(result.violations.map(one => [one.id, one.nodes.map(node => [node.html, node.failureSummary])])),
                 error => done(String(error)));"
        );
        self.post("/execute/async", json!({"script": run, "args": []}))
    }

    /// The element with the focus.
    fn focused(&self) -> Element<'_> {
        self.element(&self.get("/element/active"))
    }

    fn element(&self, reference: &Value) -> Element<'_> {
        let id = reference
            .as_object()
            .and_then(|reference| reference.values().next()?.as_str())
            .unwrap_or_else(|| panic!("no element: {reference}"));
        Element {
            browser: self,
            path: format!("/element/{id}"),
        }
    }

    fn find(&self, css: &str) -> Option<Element<'_>> {
        let path = format!("{}/element", self.path);
        let body = json!({"using": "css selector", "value": css});
        let found = self.driver.try_call("POST", &path, Some(body)).ok()?;
        Some(self.element(&found))
    }

    /// Waits for the next page, known by something that only it has.
    fn waits_for(&self, css: &str) {
        for _ in 0..200 {
            if self.find(css).is_some() {
                return;
            }
            thread::park_timeout(Duration::from_millis(25));
        }
        panic!("no {css} in: {}", self.text());
    }

    fn text(&self) -> String {
        self.find("body")
            .map(|body| body.string("/text"))
            .unwrap_or_default()
    }

    /// What every page must have: a title that begins with what to do, one heading of that text, a language, no script,
    /// and a name for every control.
    fn is_complete(&self, heading: &str) {
        let title = self.get("/title");
        let title = title.as_str().unwrap_or_default();
        assert!(
            title.starts_with(heading),
            "title {title:?}, heading {heading:?}"
        );
        assert_eq!(
            self.find("h1").map(|h1| h1.string("/text")).as_deref(),
            Some(heading)
        );
        let lang = self.find("html").and_then(|html| html.attribute("lang"));
        assert_eq!(lang.as_deref(), Some("en"));
        assert!(
            self.find("script, [onclick], [onload], [onsubmit]")
                .is_none()
        );
        let controls = self.post(
            "/elements",
            json!({"using": "css selector", "value": "input:not([type=hidden]), button, select, a"}),
        );
        for control in controls.as_array().expect("a list") {
            let control = self.element(control);
            assert!(
                !control.label().is_empty(),
                "a {} without a name",
                control.role()
            );
        }
    }

    /// Goes down the list of accounts to the one with this name.
    fn choose(&self, account: &str) {
        for _ in 0..20 {
            let focused = self.focused();
            assert_eq!(focused.role(), "radio");
            if focused.property("value") == account && focused.property("checked") == true {
                return;
            }
            self.press(key::DOWN);
        }
        panic!("{account} is not on the list: {}", self.text());
    }

    fn press(&self, key: &str) {
        self.type_keys(key);
    }

    fn press_with(&self, held: &str, key: &str) {
        self.keys(&[
            ("keyDown", held),
            ("keyDown", key),
            ("keyUp", key),
            ("keyUp", held),
        ]);
    }

    fn type_keys(&self, text: &str) {
        let keys: Vec<String> = text.chars().map(String::from).collect();
        let strokes: Vec<(&str, &str)> = keys
            .iter()
            .flat_map(|key| [("keyDown", key.as_str()), ("keyUp", key.as_str())])
            .collect();
        self.keys(&strokes);
    }

    fn keys(&self, strokes: &[(&str, &str)]) {
        let actions: Vec<Value> = strokes
            .iter()
            .map(|(kind, value)| json!({"type": kind, "value": value}))
            .collect();
        self.post(
            "/actions",
            json!({"actions": [{"type": "key", "id": "keyboard", "actions": actions}]}),
        );
    }
}

impl Element<'_> {
    fn get(&self, what: &str) -> Value {
        self.browser.get(&format!("{}{what}", self.path))
    }

    fn string(&self, what: &str) -> String {
        self.get(what)
            .as_str()
            .unwrap_or_default()
            .trim()
            .to_owned()
    }

    /// What assistive software calls it.
    fn label(&self) -> String {
        self.string("/computedlabel")
    }

    fn role(&self) -> String {
        self.string("/computedrole")
    }

    fn attribute(&self, name: &str) -> Option<String> {
        self.get(&format!("/attribute/{name}"))
            .as_str()
            .map(str::to_owned)
    }

    fn property(&self, name: &str) -> Value {
        self.get(&format!("/property/{name}"))
    }
}
