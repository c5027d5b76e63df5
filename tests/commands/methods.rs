//! `sspr methods`: what is registered for one person, listed, added to, removed from.

use serde_json::{Value, json};
use sspr_sandbox::{Fault, TENANT_ID, Throttle};

use crate::support::{Directory, Home, Run, Transcript};

const LENA: &str = "lena.dahl@contoso.example";
const OMAR: &str = "omar.alhaddad@contoso.example";
const OLGA: &str = "olga.kravets@contoso.example";
const CHEN: &str = "chen.meiling@contoso.example";
const ANNA: &str = "anna.mueller@contoso.example";
const AUTH_ADMIN: &str = "auth.admin@contoso.example";
const OFFICE: &str = "+46 31 700 00 01";

/// A directory and a home that is signed in to it.
struct Tenant {
    directory: Directory,
    home: Home,
}

impl Tenant {
    fn new() -> Self {
        Self {
            directory: Directory::with(|settings| settings.throttle = Throttle::Off),
            home: Home::new(),
        }
    }

    /// As somebody else than the administrator.
    fn of(account: &str) -> Self {
        Self {
            directory: Directory::with(|settings| {
                settings.throttle = Throttle::Off;
                settings.approve_as = Some(account.to_owned());
            }),
            home: Home::new(),
        }
    }

    fn sspr(&self, args: &[&str]) -> Run {
        self.home.sspr_with(args).on(&self.directory)
    }

    fn ends(&self, args: &[&str], exit: u8) -> Transcript {
        let run = self.sspr(args).run();
        assert_eq!(run.exit, exit, "{args:?} {run}");
        run
    }

    fn list(&self, user: &str) -> Value {
        self.ends(&["methods", "list", user, "-o", "json"], 0)
            .json()
    }

    fn kinds(&self, user: &str) -> Vec<String> {
        column(&self.list(user), "kind")
    }
}

fn column(rows: &Value, name: &str) -> Vec<String> {
    let text = |row: &Value| row[name].as_str().unwrap_or("null").to_owned();
    rows.as_array().unwrap().iter().map(text).collect()
}

fn code(run: &Transcript) -> String {
    let last = run.stderr.lines().last().unwrap_or_default();
    let error: Value = serde_json::from_str(last).unwrap_or_else(|_| panic!("{run}"));
    error["code"].as_str().unwrap().to_owned()
}

#[test]
fn everything_registered_is_listed_with_what_it_is_good_for() {
    let tenant = Tenant::new();
    let rows = tenant.list(OMAR);
    assert_eq!(
        column(&rows, "kind"),
        ["password", "mobile", "email", "microsoftAuthenticator"]
    );
    assert_eq!(rows[1]["value"], "+1 ••••••••11");
    assert_eq!(rows[2]["value"], "o•••@mailbox.example");
    assert_eq!(rows[3]["value"], "Galaxy S25");
    assert_eq!(rows[1]["endsOn"], "2027-02-01");
    assert_eq!(rows[2]["endsOn"], Value::Null);
    assert_eq!(rows[0]["countsForReset"], false);
    assert_eq!(rows[0]["reason"], "notForReset");
    assert_eq!(rows[0]["removable"], false);
    assert_eq!(rows[2]["countsForReset"], true);
    assert_eq!(rows[2]["createdDateTime"], "2026-03-02T09:15:00Z");
    let whole = ["methods", "list", OMAR, "--show-contact", "-o", "jsonl"];
    let whole = tenant.ends(&whole, 0);
    assert!(whole.stdout.contains("+1 2065550111"), "{whole}");
    let passkeys = tenant.list(OLGA);
    assert_eq!(
        column(&passkeys, "reason"),
        ["notForReset", "notForReset", "notForReset"]
    );
}

#[test]
fn a_table_is_for_people_and_says_what_it_comes_to() {
    let tenant = Tenant::new();
    let table = tenant.ends(&["methods", "list", LENA], 0);
    for text in [
        "Phone",
        "E-mail",
        "Counts for a reset",
        "2027-02-01",
        "no, never",
    ] {
        assert!(table.stdout.contains(text), "{text}: {table}");
    }
    assert!(!table.stdout.contains("701740611"), "{table}");
    assert!(
        table
            .stderr
            .contains("Lena Dahl (lena.dahl@contoso.example)"),
        "{table}"
    );
    let csv = tenant.ends(
        &["methods", "list", LENA, "-o", "csv", "--columns", "kind,id"],
        0,
    );
    assert!(
        csv.stdout.starts_with("kind,id\npassword,28c10230"),
        "{csv}"
    );
}

#[test]
fn phones_of_global_administrators_last_longer() {
    let tenant = Tenant::new();
    assert_eq!(
        tenant.list("admin@contoso.example")[1]["endsOn"],
        "2027-07-01"
    );
}

#[test]
fn what_the_policy_does_not_tell_is_unknown() {
    let tenant = Tenant::new();
    // Midway the portal's document counts as well, and that is refused.
    let half = json!({"policyMigrationState": "migrationInProgress"});
    let path = "/v1.0/policies/authenticationMethodsPolicy";
    let patched = crate::invite::graph(&tenant.directory, "PATCH", path, &half);
    assert_eq!(patched, 204);
    let policy = "GET /api/PasswordReset/PasswordResetPolicies";
    let refusal = Fault::Answer {
        status: 403,
        headers: Vec::new(),
        body: r#"{"error": {"code": "theirs", "message": "No."}}"#.to_owned(),
    };
    tenant.directory.sandbox().faults().plan(policy, 1, refusal);
    let rows = tenant.list(LENA);
    assert_eq!(rows[1]["countsForReset"], Value::Null);
    assert_eq!(rows[1]["reason"], "policyUnknown");
    assert_eq!(rows[0]["countsForReset"], false);
}

#[test]
fn a_contact_is_added_without_a_code_and_once() {
    let tenant = Tenant::new();
    let add = [
        "methods",
        "add",
        CHEN,
        "--phone",
        OFFICE,
        "--phone-type",
        "office",
        "--email",
        "meiling@mailbox.example",
        "--yes",
        "-o",
        "json",
    ];
    let first = tenant.ends(&add, 0);
    let document = first.json();
    assert_eq!(document["added"].as_array().unwrap().len(), 2, "{first}");
    assert_eq!(document["unverified"], document["added"]);
    assert!(first.stderr.contains("no code was sent"), "{first}");
    assert!(!first.stdout.contains("meiling@mailbox"), "{first}");
    assert_eq!(tenant.kinds(CHEN), ["password", "office", "email"]);
    let again = tenant.ends(&add, 0).json();
    assert_eq!(again["added"], json!([]));
    assert_eq!(again["unchanged"].as_array().unwrap().len(), 2);
    let table = tenant.ends(&add[..add.len() - 2], 0);
    assert!(table.stdout.contains("Nothing to change."), "{table}");
}

#[test]
fn a_dry_run_writes_nothing() {
    let tenant = Tenant::new();
    let before = tenant.kinds(LENA);
    let add = [
        "methods",
        "add",
        LENA,
        "--phone",
        OFFICE,
        "--phone-type",
        "office",
        "--dry-run",
    ];
    let run = tenant.ends(&add, 0);
    assert!(run.stderr.contains("Nothing was changed."), "{run}");
    let remove = [
        "methods",
        "remove",
        LENA,
        "--all",
        "--dry-run",
        "-o",
        "json",
    ];
    let run = tenant.ends(&remove, 0);
    assert_eq!(run.json()["dryRun"], true);
    assert_eq!(run.json()["removed"].as_array().unwrap().len(), 2);
    assert_eq!(run.json()["registeredMethods"], json!([]));
    assert_eq!(tenant.kinds(LENA), before);
}

#[test]
fn every_question_of_adding_has_a_flag() {
    let tenant = Tenant::new();
    let office = ["--phone", OFFICE, "--phone-type", "office"];
    let cases: [(&[&str], &str); 6] = [
        (&[CHEN, "--phone", OFFICE], "questionNeedsFlag"),
        (
            &[LENA, "--email", "other@mailbox.example", "--yes"],
            "questionNeedsFlag",
        ),
        (
            &[CHEN, "--phone", "12", "--country", "SE", "--yes"],
            "badContact",
        ),
        (
            &[CHEN, "--email", "me@contoso.example", "--yes"],
            "badContact",
        ),
        (
            &[
                CHEN,
                "--phone",
                OFFICE,
                "--phone-type",
                "alternate-mobile",
                "--yes",
            ],
            "mobileFirst",
        ),
        (
            &[
                AUTH_ADMIN, office[0], office[1], office[2], office[3], "--yes",
            ],
            "administratorNeedsFlag",
        ),
    ];
    for (args, expected) in cases {
        let all = [&["-o", "json", "methods", "add"], args].concat();
        assert_eq!(code(&tenant.ends(&all, 2)), expected, "{args:?}");
    }
    assert_eq!(tenant.kinds(CHEN), ["password"]);
    let replace = [
        "methods",
        "add",
        LENA,
        "--email",
        "other@mailbox.example",
        "--replace",
        "--yes",
        "-o",
        "json",
    ];
    let replaced = tenant.ends(&replace, 0).json();
    assert_eq!(replaced["replaced"][0]["contact"], "o•••@mailbox.example");
}

#[test]
fn what_the_policy_does_not_allow_is_added_with_a_warning() {
    let tenant = Tenant::new();
    let add = [
        "methods",
        "add",
        LENA,
        "--phone",
        "+46 70 174 06 30",
        "--phone-type",
        "alternate-mobile",
        "--yes",
    ];
    let run = tenant.ends(&add, 0);
    assert!(run.stderr.contains("does not count for a reset"), "{run}");
    assert!(!run.stderr.contains("701740630"), "{run}");
}

#[test]
fn methods_of_every_kind_are_removed_and_twice_is_nothing_to_change() {
    let tenant = Tenant::new();
    let remove = [
        "methods",
        "remove",
        OLGA,
        "fido2",
        "windowsHelloForBusiness",
        "--yes",
    ];
    let run = tenant.ends(&remove, 0);
    assert!(run.stdout.contains("2 methods"), "{run}");
    assert_eq!(tenant.kinds(OLGA), ["password"]);
    let again = tenant.ends(&remove, 0);
    assert!(again.stdout.contains("Nothing to change."), "{again}");
    let id = "3179e48a-750b-4051-897c-87b9720928f7";
    // The app is the default of multifactor authentication, which is kept as long as another method is there.
    tenant.ends(&["methods", "remove", OMAR, id, "--yes"], 0);
    let app = [
        "methods",
        "remove",
        OMAR,
        "MicrosoftAuthenticator",
        "--yes",
        "-o",
        "json",
    ];
    let run = tenant.ends(&app, 0);
    assert_eq!(run.json()["removed"][0]["kind"], "microsoftAuthenticator");
    assert_eq!(run.json()["unchanged"], json!([]));
    assert_eq!(tenant.kinds(OMAR), ["password", "email"]);
    let gone = tenant.ends(&["methods", "remove", OMAR, id, "--yes", "-o", "json"], 0);
    assert_eq!(gone.json()["unchanged"], json!([id]));
}

#[test]
fn the_last_method_that_counts_is_protected() {
    let tenant = Tenant::new();
    let email = ["-o", "json", "methods", "remove", ANNA, "email", "--yes"];
    let run = tenant.ends(&email, 2);
    assert_eq!(code(&run), "lastMethod");
    assert!(run.stderr.contains("cannot reset the password"), "{run}");
    assert!(run.stderr.contains("--last"), "{run}");
    assert_eq!(tenant.kinds(ANNA), ["password", "email"]);
    tenant.ends(&[&email[..], &["--last"]].concat(), 0);
    assert_eq!(tenant.kinds(ANNA), ["password"]);
    let all = ["methods", "remove", OMAR, "--all", "--last", "--yes"];
    tenant.ends(&all, 0);
    assert_eq!(tenant.kinds(OMAR), ["password"]);
}

#[test]
fn a_person_is_asked_before_anything_goes() {
    let tenant = Tenant::new();
    let remove = ["methods", "remove", ANNA, "email"];
    let refused = tenant.sspr(&remove).answering([("anyway", "n")]).run();
    assert_eq!(refused.exit, 130, "{refused}");
    assert!(
        refused.stderr.ends_with("Nothing was changed.\n"),
        "{refused}"
    );
    let done = tenant
        .sspr(&remove)
        .answering([("anyway", "y"), ("Remove 1 method", "y")])
        .run();
    assert_eq!(done.exit, 0, "{done}");
    let warrant = tenant
        .sspr(&["methods", "remove", AUTH_ADMIN, "email", "--last"])
        .answering([
            ("administrator", "y"),
            ("Reason", "left the house"),
            ("Remove 1 method", "y"),
        ])
        .run();
    assert_eq!(warrant.exit, 0, "{warrant}");
}

#[test]
fn what_cannot_be_meant_or_removed_is_told() {
    let tenant = Tenant::new();
    let mobiles = [
        "methods",
        "add",
        LENA,
        "--phone",
        "+46 70 174 06 30",
        "--phone-type",
        "alternate-mobile",
        "--yes",
    ];
    tenant.ends(&mobiles, 0);
    let cases: [(&[&str], u8, &str); 4] = [
        (&[LENA, "pager"], 2, "unknownMethod"),
        (&[LENA, "mobile"], 2, "alternateFirst"),
        (&[LENA, "password"], 7, "cannotRemove"),
        (&["nobody@contoso.example", "mobile"], 1, "userNotFound"),
    ];
    for (args, exit, expected) in cases {
        let all = [&["-o", "json", "methods", "remove", "--yes"], args].concat();
        assert_eq!(code(&tenant.ends(&all, exit)), expected, "{args:?}");
    }
    let both = [
        "methods",
        "remove",
        LENA,
        "mobile",
        "alternateMobile",
        "--yes",
    ];
    tenant.ends(&both, 0);
    assert_eq!(tenant.kinds(LENA), ["password", "email"]);
}

#[test]
fn a_default_for_sign_in_that_the_service_keeps_is_explained() {
    let tenant = Tenant::new();
    let refusal = Fault::Answer {
        status: 400,
        headers: Vec::new(),
        body: r#"{"error": {"code": "theirs", "message": "It is the default."}}"#.to_owned(),
    };
    let faults = tenant.directory.sandbox().faults();
    faults.plan("DELETE /v1.0/users/", 1, refusal);
    let run = tenant.ends(&["methods", "remove", LENA, "mobile", "--yes"], 1);
    assert!(run.stderr.contains("It is the default."), "{run}");
    assert!(run.stderr.contains("sets another default"), "{run}");
}

#[test]
fn a_lost_answer_is_looked_after() {
    let tenant = Tenant::new();
    let faults = tenant.directory.sandbox().faults();
    faults.plan("DELETE /v1.0/users/", 1, Fault::HangUp);
    tenant.ends(&["methods", "remove", LENA, "mobile", "--yes"], 0);
    faults.plan("POST /v1.0/users/", 1, Fault::HangUp);
    let add = [
        "methods",
        "add",
        LENA,
        "--phone",
        "+46 70 174 06 30",
        "--yes",
    ];
    tenant.ends(&add, 0);
    assert_eq!(tenant.kinds(LENA), ["password", "mobile", "email"]);
}

#[test]
fn the_role_that_is_missing_is_named() {
    let desk = Tenant::of("helpdesk@contoso.example");
    // An Authentication Administrator sees masked numbers (graph-api.md §2.0).
    let rows = desk.list(LENA);
    assert_eq!(rows[1]["value"], "+46 •••••••11");
    let remove = [
        "methods", "remove", AUTH_ADMIN, "email", "--admin", "--reason", "left", "--last", "--yes",
    ];
    let run = desk.ends(&remove, 5);
    assert!(
        run.stderr
            .contains("Privileged Authentication Administrator"),
        "{run}"
    );
    let reports = Tenant::of("reports@contoso.example");
    let run = reports.ends(&["methods", "list", LENA], 5);
    assert!(run.stderr.contains("Authentication Administrator"), "{run}");
}

#[test]
fn an_application_registers_and_removes_phones() {
    let tenant = Tenant::new();
    let (id, secret) = tenant.directory.sandbox().pipeline().unwrap();
    let add = [
        "methods",
        "add",
        CHEN,
        "--phone",
        OFFICE,
        "--phone-type",
        "office",
        "--yes",
    ];
    let remove = ["methods", "remove", CHEN, "office", "--last", "--yes"];
    let run = |args: &[&str]| {
        Home::new()
            .sspr_with(args)
            .on(&tenant.directory)
            .env("AZURE_TENANT_ID", TENANT_ID)
            .env("AZURE_CLIENT_ID", id)
            .env("AZURE_CLIENT_SECRET", &secret)
            .run()
    };
    for args in [&add[..], &remove[..]] {
        let run = run(args);
        assert_eq!(run.exit, 0, "{run}");
    }
    let passkey = run(&["methods", "remove", OLGA, "fido2", "--yes"]);
    assert_eq!(passkey.exit, 5, "{passkey}");
}
