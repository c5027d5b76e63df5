//! `sspr explain USER`: why can, or can't, this person reset?

use serde_json::{Value, json};
use sspr_sandbox::{TENANT_ID, Throttle};

use crate::support::tape::Tape;
use crate::support::{Directory, Home, Run, Transcript};

const JONAS: &str = "jonas.berg@contoso.example";
const LENA: &str = "lena.dahl@contoso.example";
const OMAR: &str = "omar.alhaddad@contoso.example";
const ELENI: &str = "eleni.markou@contoso.example";
const FRANK: &str = "frank.porter@contoso.example";
const SVEN: &str = "sven.sjoberg@contoso.example";
const KAREN: &str = "karen.weaver@contoso.example";

struct Tenant {
    directory: Directory,
    home: Home,
}

impl Tenant {
    fn off() -> Self {
        Self {
            directory: Directory::with(|settings| settings.throttle = Throttle::Off),
            home: Home::new(),
        }
    }

    /// All users are in scope.
    fn on() -> Self {
        let tenant = Self::off();
        let run = tenant.sspr(&["enable", "--scope", "all", "--yes"]).run();
        assert_eq!(run.exit, 0, "{run}");
        tenant
    }

    fn sspr(&self, args: &[&str]) -> Run {
        self.home.sspr_with(args).on(&self.directory)
    }

    fn explain(&self, user: &str) -> (Transcript, Value) {
        let run = self.sspr(&["explain", user, "-o", "json"]).run();
        let document = run.json();
        (run, document)
    }
}

fn gate<'a>(document: &'a Value, name: &str) -> &'a Value {
    let gates = document["gates"].as_array().unwrap();
    gates.iter().find(|gate| gate["gate"] == name).unwrap()
}

/// Verdict, code and cause, and the exit code.
fn answer(run: &Transcript, document: &Value) -> (Value, Value, Value, u8) {
    let of = |name: &str| document[name].clone();
    (of("verdict"), of("code"), of("cause"), run.exit)
}

#[test]
fn each_kind_of_person_gets_one_answer() {
    let tenant = Tenant::on();
    let cases = [
        (
            JONAS,
            json!("cannot"),
            json!("SSPR_0014"),
            json!("noMethod"),
            3,
        ),
        (LENA, json!("can"), Value::Null, Value::Null, 0),
        // Without a licence the page works, and the service may refuse it one day: a warning.
        (ELENI, json!("can"), Value::Null, Value::Null, 0),
        (FRANK, json!("cannot"), Value::Null, json!("disabled"), 3),
        (
            SVEN,
            json!("cannot"),
            json!("SSPR_0010"),
            json!("writebackOff"),
            3,
        ),
        (
            KAREN,
            json!("cannot"),
            json!("SSPR_0014"),
            json!("tooFewMethods"),
            3,
        ),
        (
            "admin@contoso.example",
            json!("willStop"),
            Value::Null,
            json!("methodsEnd"),
            0,
        ),
    ];
    for (user, verdict, code, cause, exit) in cases {
        let (run, document) = tenant.explain(user);
        assert_eq!(
            answer(&run, &document),
            (verdict, code, cause, exit),
            "{run}"
        );
    }
}

#[test]
fn what_mends_it_is_named_with_who_can() {
    let tenant = Tenant::on();
    let (_, document) = tenant.explain(JONAS);
    let methods = gate(&document, "methods");
    assert_eq!(methods["command"], format!("sspr register {JONAS}"));
    assert_eq!(methods["whoActs"], "helpdesk");
    assert_eq!(document["methods"]["attributes"], json!(["mobilePhone"]));
    let run = tenant.sspr(&["explain", JONAS]).run();
    assert!(
        run.stdout
            .starts_with("✗ Jonas Berg cannot reset the password. No method"),
        "{run}"
    );
    assert!(run.stdout.contains("[SSPR_0014]"), "{run}");
    for way in ["sspr explain SSPR_0014", &format!("sspr invite {JONAS}")] {
        assert!(run.stdout.contains(&format!("`{way}`")), "{way} {run}");
    }
    assert!(
        run.stdout.contains(&format!("    sspr register {JONAS}\n")),
        "{run}"
    );
    assert!(run.stdout.contains("9 November 2026: phone"), "{run}");
    let (_, document) = tenant.explain(KAREN);
    let administrator = gate(&document, "administrator");
    let evidence = administrator["evidence"].as_str().unwrap();
    assert!(
        evidence.contains("Helpdesk Administrator through “Tier 1 Operators”"),
        "{evidence}"
    );
    assert_eq!(gate(&document, "scope")["state"], "notApplicable");
    assert_eq!(gate(&document, "methods")["whoActs"], "privilegedHelpdesk");
}

#[test]
fn a_role_goes_by_its_name_in_the_language_of_the_operator_and_in_english_in_data() {
    let tenant = Tenant::on();
    for (language, role) in [
        ("en", "Helpdesk Administrator"),
        ("de", "Helpdeskadministrator"),
        ("sv", "Supportadministratör"),
        ("zh-Hans", "支持管理员"),
    ] {
        let words = ["explain", KAREN, "--all-checks", "--lang", language];
        let run = tenant.sspr(&words).run();
        assert!(run.stdout.contains(role), "{run}");
    }
    let run = tenant.sspr(&["whoami", "--lang", "de"]).run();
    assert!(
        run.stdout.contains("Rollen: Globaler Administrator"),
        "{run}"
    );
    let words = ["whoami", "--lang", "de", "-o", "json"];
    let run = tenant.sspr(&words).run();
    assert_eq!(
        run.json()["roles"][0]["displayName"],
        "Global Administrator"
    );
}

#[test]
fn the_way_into_the_group_is_told() {
    let tenant = Tenant::off();
    let run = tenant
        .sspr(&["enable", "--group", "SSPR Pilot", "--yes"])
        .run();
    assert_eq!(run.exit, 0, "{run}");
    let (run, document) = tenant.explain(OMAR);
    assert_eq!(document["code"], "SSPR_0013", "{run}");
    assert_eq!(
        gate(&document, "scope")["command"],
        format!("sspr scope add {OMAR}")
    );
    let (_, document) = tenant.explain(LENA);
    assert_eq!(
        gate(&document, "scope")["evidence"],
        "In scope as a member of “SSPR Pilot”."
    );
    let list = tenant
        .sspr(&["scope", "list", "--nested", "-o", "json"])
        .run();
    let rows = list.json();
    let nested = rows
        .as_array()
        .unwrap()
        .iter()
        .find(|row| row["via"] == json!(["SSPR Pilot Gothenburg", "Night Shift"]))
        .unwrap();
    let (_, document) = tenant.explain(nested["userPrincipalName"].as_str().unwrap());
    assert_eq!(
        gate(&document, "scope")["evidence"],
        "In scope: in “SSPR Pilot” through SSPR Pilot Gothenburg › Night Shift."
    );
}

#[test]
fn everything_is_read_in_two_round_trips() {
    let tenant = Tenant::on();
    let tape = Tape::before(&tenant.directory);
    let home = Home::new();
    let run = home.sspr(["explain", LENA]).at(tape.url()).run();
    assert_eq!(run.exit, 0, "{run}");
    let exchanges = tape.exchanges();
    let asked = |part: &str| {
        exchanges
            .iter()
            .filter(|one| one.path.contains(part))
            .count()
    };
    assert_eq!(asked("$batch"), 2);
    assert_eq!(asked("/api/PasswordReset/"), 2);
    let graph = exchanges.iter().filter(|one| one.is_graph()).count();
    let inside: usize = exchanges
        .iter()
        .filter_map(|one| one.sent.as_ref()?["requests"].as_array().map(Vec::len))
        .sum();
    assert_eq!(
        graph,
        3 + inside,
        "nothing but the last sign-in is asked of Graph beside the batches"
    );
}

#[test]
fn an_application_infers_what_it_cannot_read_and_says_so() {
    let tenant = Tenant::on();
    let (id, secret) = tenant.directory.sandbox().pipeline().unwrap();
    let explain = |user: &str| {
        Home::new()
            .sspr_with(&["explain", user, "-o", "json"])
            .on(&tenant.directory)
            .env("AZURE_TENANT_ID", TENANT_ID)
            .env("AZURE_CLIENT_ID", id)
            .env("AZURE_CLIENT_SECRET", &secret)
            .run()
    };
    let run = explain(LENA);
    let document = run.json();
    assert_eq!(document["verdict"], "can", "{run}");
    let scope = gate(&document, "scope");
    assert_eq!(scope["cause"], "reportedInScope");
    assert_eq!(scope["source"], "userRegistrationDetails");
    assert!(scope["asOf"].is_string(), "{scope}");
    let run = explain(SVEN);
    assert_eq!(run.json()["cause"], "writebackUnclear", "{run}");
    assert_eq!(run.exit, 1, "{run}");
}

#[test]
fn somebody_who_is_not_there_is_an_error_that_names_who_is_near() {
    let tenant = Tenant::on();
    let run = tenant.sspr(&["explain", "lena.dahl@contoso.exampel"]).run();
    assert_eq!(run.exit, 2, "{run}");
    assert!(run.stderr.contains(LENA), "{run}");
}

#[test]
fn a_day_to_come_is_judged_by_its_own_rules() {
    let tenant = Tenant::on();
    let admin = "admin@contoso.example";
    let run = tenant
        .sspr(&["explain", admin, "--as-of", "2027-07-01", "-o", "json"])
        .run();
    assert_eq!(run.json()["cause"], "tooFewMethods", "{run}");
    assert_eq!(run.json()["methods"]["ended"], json!(["mobilePhone"]));
    let wrong = tenant.sspr(&["explain", admin, "--as-of", "soon"]).run();
    assert_eq!(wrong.exit, 2, "{wrong}");
}
