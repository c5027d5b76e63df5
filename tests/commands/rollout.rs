//! `sspr rollout`: waves into the group of the scope, from the first to all users.

use std::fs;
use std::path::PathBuf;

use serde_json::{Value, json};
use sspr_sandbox::{TENANT_ID, Throttle};
use tempfile::TempDir;

use crate::support::{Directory, Home, Run, Transcript};

const PILOT: &str = "SSPR Pilot";
const ANNA: &str = "anna.mueller@contoso.example";
const OMAR: &str = "omar.alhaddad@contoso.example";
const OLGA: &str = "olga.kravets@contoso.example";
const LENA: &str = "lena.dahl@contoso.example";
const ADMIN: &str = "admin@contoso.example";

/// A directory on disk whose scope is the pilot group, and a home that is signed in to it.
struct Tenant {
    directory: Directory,
    home: Home,
    folder: TempDir,
}

impl Tenant {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let database = folder.path().join("sandbox.db");
        let directory = Directory::with(|settings| {
            settings.throttle = Throttle::Off;
            settings.database = Some(database);
        });
        let tenant = Self {
            directory,
            home: Home::new(),
            folder,
        };
        tenant.done(&["enable", "--group", PILOT, "--yes"]);
        tenant
    }

    fn file(&self) -> PathBuf {
        self.home.path().join("rollout.toml")
    }

    fn plans(&self, text: &str) {
        fs::write(self.file(), text).unwrap();
    }

    fn sspr(&self, args: &[&str]) -> Run {
        self.home.sspr_with(args).on(&self.directory)
    }

    fn done(&self, args: &[&str]) -> Transcript {
        let run = self.sspr(args).run();
        assert_eq!(run.exit, 0, "{args:?} {run}");
        run
    }

    fn rollout(&self, args: &[&str]) -> Run {
        let file = self.file().display().to_string();
        let args = ["rollout"].iter().chain(args).copied();
        self.sspr(&args.chain(["-f", &file]).collect::<Vec<_>>())
    }

    /// The sign-in names of the members, without those of nested groups.
    fn members(&self) -> Vec<String> {
        let list = self.done(&["scope", "list", "-o", "json"]).json();
        let name = |row: &Value| row["userPrincipalName"].as_str().unwrap().to_owned();
        let mut names: Vec<String> = list.as_array().unwrap().iter().map(name).collect();
        names.sort();
        names
    }

    fn passes(&self, days: u32, share: u8) -> sspr_sandbox::Advanced {
        sspr_sandbox::advance(&self.folder.path().join("sandbox.db"), days, share).unwrap()
    }
}

const FOUR: &str = "\
group = \"SSPR Pilot\"

[gates]
registered = 90
failed-resets = 10
new-cause = 200

[[wave]]
name = \"Pilot\"
departments = [\"IT\"]

[[wave]]
name = \"Makers\"
departments = [\"Design\", \"Binding\"]

[[wave]]
name = \"Licensed\"
licences = [\"Microsoft 365 E3\"]

[[wave]]
name = \"Everyone\"
everyone = true
";

#[test]
fn four_waves_go_from_a_pilot_to_all_users() {
    let tenant = Tenant::new();
    tenant.plans(FOUR);
    tenant.done(&["profile", "set", "mail.via=graph"]);
    let mut refused = 0;
    for wave in ["Pilot", "Makers", "Licensed", "Everyone"] {
        loop {
            let plan = tenant.rollout(&["plan", "-o", "json"]).run();
            let next = tenant.rollout(&["next", "--yes", "-o", "json"]).run();
            assert_eq!(next.exit, plan.exit, "{plan} {next}");
            let plan = plan.json();
            assert_eq!(plan["next"]["wave"], wave);
            if next.exit == 0 {
                let next = next.json();
                assert_eq!(next["wave"], wave);
                assert_eq!(next["added"], plan["next"]["load"]["users"], "{next}");
                assert_eq!(next["added"], plan["people"].as_array().unwrap().len());
                break;
            }
            // Too few have registered: they are reminded, and a week later they have.
            assert_eq!(next.exit, 3, "{next}");
            refused += 1;
            assert!(refused < 5, "{next}");
            let remind = tenant.sspr(&["remind", "--yes", "-o", "json"]);
            let remind = remind.waiting(|_| {}).run();
            assert_eq!(remind.exit, 0, "{remind}");
            let advanced = tenant.passes(7, 100);
            assert!(advanced.registered > 0, "{remind}");
        }
    }
    assert!(refused > 0);
    let status = tenant.rollout(&["status", "-o", "json"]).run().json();
    assert_eq!(status["complete"], true, "{status}");
    for wave in status["waves"].as_array().unwrap() {
        assert_eq!(wave["state"], "entered");
        assert_eq!(wave["inScope"], wave["users"], "{wave}");
    }
    let again = tenant.rollout(&["next", "--yes"]).run();
    assert_eq!(again.exit, 0, "{again}");
    assert!(again.stderr.contains("Nothing to change"), "{again}");
    let finish = tenant.rollout(&["finish", "--yes", "-o", "json"]).run();
    assert_eq!(finish.exit, 0, "{finish}");
    assert_eq!(finish.json()["after"]["scope"], "all");
    assert!(finish.stderr.contains("is no longer the scope"), "{finish}");
    tenant.done(&["ledger", "verify"]);
}

#[test]
fn as_many_can_reset_at_once_as_lose_the_ability_again() {
    let tenant = Tenant::new();
    tenant.plans(FOUR);
    for _ in 0..4 {
        let plan = tenant.rollout(&["plan", "-o", "json"]).run().json();
        let next = ["next", "--force", "--reason", "x", "--yes", "-o", "json"];
        let next = tenant.rollout(&next).run();
        assert_eq!(next.exit, 0, "{next}");
        let back = tenant.rollout(&["back", "--dry-run", "-o", "json"]).run();
        assert_eq!(back.exit, 0, "{back}");
        let back = &back.json()["impact"];
        assert!(back["lose"].as_u64() > Some(0), "{back}");
        assert_eq!(back["lose"], plan["next"]["load"]["able"], "{plan} {back}");
        assert_eq!(back["administratorChanges"]["lose"], 0, "{back}");
    }
}

#[test]
fn who_is_in_scope_and_who_can_reset_there_is_one_number_for_the_rollout_and_the_policy() {
    let tenant = Tenant::new();
    let status = |file: &str| {
        tenant.plans(file);
        tenant.rollout(&["status", "-o", "json"]).run().json()
    };
    let disable = tenant.done(&["disable", "--dry-run", "-o", "json"]).json();
    let impact = &disable["impact"];
    let rollout = status(FOUR);
    let in_scope = &rollout["inScope"];
    assert_eq!(in_scope["users"], impact["leavesScope"], "{rollout}");
    assert_eq!(in_scope["able"], impact["lose"], "{rollout}");

    // A role that asks for nothing more leaves nobody out (graph-api.md, appendix A); some people from outside reset here.
    let all = tenant.done(&["enable", "--scope", "all", "--dry-run", "-o", "json"]);
    let wave = "[exclude]\nguests = false\n[[wave]]\nname = \"All\"\neveryone = true\n";
    let everyone = status(wave);
    let able = &everyone["next"]["load"]["able"];
    assert_eq!(*able, all.json()["impact"]["gain"], "{everyone}");
}

const TWO: &str = "\
group = \"SSPR Pilot\"
[gates]
registered = 100
[[wave]]
name = \"One\"
users = [\"OMAR.alhaddad@contoso.example\", \"anna.mueller@contoso.example\"]
[[wave]]
name = \"Two\"
everyone = true
";

#[test]
fn a_gate_that_does_not_hold_ends_with_3_unless_somebody_says_why() {
    let tenant = Tenant::new();
    tenant.plans(TWO);
    assert_eq!(tenant.rollout(&["next", "--yes"]).run().exit, 0);
    let before = tenant.members();
    let held = tenant.rollout(&["next", "--yes"]).run();
    assert_eq!(held.exit, 3, "{held}");
    assert!(held.stdout.contains("✗ Registered"), "{held}");
    assert!(held.stderr.contains("--force --reason"), "{held}");
    assert_eq!(tenant.members(), before);
    assert_eq!(tenant.rollout(&["next", "--force", "--yes"]).run().exit, 2);
    let dry = tenant.rollout(&["next", "--force", "--reason", "x", "--dry-run"]);
    assert_eq!(dry.run().exit, 0);
    assert_eq!(tenant.members(), before);

    let forced = [
        "next", "--force", "--reason", "CAB 4711", "--yes", "-o", "json",
    ];
    let forced = tenant.rollout(&forced).run();
    assert_eq!(forced.exit, 0, "{forced}");
    assert_eq!(forced.json()["forced"], true);
    let ledger = tenant.done(&["ledger", "show", "-o", "json"]).json();
    let lines = ledger.as_array().unwrap();
    let waves: Vec<_> = (lines.iter())
        .filter(|line| line["command"] == "rollout next" && line["target"]["kind"] == "group")
        .map(|line| (line["after"]["wave"].clone(), line["reason"].clone()))
        .collect();
    let expected = [
        (json!("One"), Value::Null),
        (json!("Two"), json!("CAB 4711")),
    ];
    assert_eq!(waves, expected);
}

#[test]
fn back_takes_out_exactly_who_came_with_the_wave() {
    let tenant = Tenant::new();
    tenant.plans(TWO);
    // Anna is in the group before, so the wave does not bring her.
    let before = tenant.members();
    assert!(before.contains(&ANNA.to_owned()), "{before:?}");
    let next = tenant
        .rollout(&["next", "--yes", "-o", "json"])
        .run()
        .json();
    assert_eq!(next["added"], 1);
    let dry = tenant.rollout(&["back", "--dry-run", "-o", "json"]).run();
    assert_eq!(dry.json()["wave"], "One", "{dry}");
    let back = tenant.rollout(&["back", "--yes", "-o", "json"]).run();
    assert_eq!(back.exit, 0, "{back}");
    assert_eq!(back.json()["removed"], 1, "{back}");
    assert_eq!(tenant.members(), before);

    // Whoever is removed and added by hand meanwhile is theirs to keep.
    tenant.rollout(&["next", "--yes"]).run();
    tenant.done(&["scope", "remove", OMAR, "--yes"]);
    tenant.done(&["scope", "add", OMAR, "--yes"]);
    let back = tenant.rollout(&["back", "--yes", "-o", "json"]).run();
    assert_eq!(back.json()["removed"], 0, "{back}");
    assert!(tenant.members().contains(&OMAR.to_owned()));
    let nothing = tenant.rollout(&["back", "--yes"]).run();
    assert_eq!(nothing.exit, 0, "{nothing}");
    assert!(
        nothing.stderr.contains("has no wave for this group"),
        "{nothing}"
    );
}

#[test]
fn who_joins_a_wave_later_comes_with_the_next_step_and_whoever_is_excluded_never() {
    let tenant = Tenant::new();
    let file =
        |users: &str, more: &str| format!("{more}\n[[wave]]\nname = \"One\"\nusers = [{users}]\n");
    let exclude = format!("[exclude]\nusers = [\"{LENA}\"]\n");
    tenant.plans(&file(
        &format!("\"{OMAR}\", \"{LENA}\", \"{ADMIN}\""),
        &exclude,
    ));
    let next = tenant
        .rollout(&["next", "--yes", "-o", "json"])
        .run()
        .json();
    assert_eq!(next["added"], 1, "{next}");
    let status = tenant.rollout(&["status", "-o", "json"]).run().json();
    assert_eq!(status["leftOut"]["excluded"], 1, "{status}");
    assert_eq!(status["leftOut"]["administrators"], 1, "{status}");

    let list = tenant.home.path().join("more.csv");
    fs::write(list, format!("user\n{OLGA}\nnobody@contoso.example\n")).unwrap();
    let more = format!(
        "{}file = \"more.csv\"\n",
        file(&format!("\"{OMAR}\""), &exclude)
    );
    tenant.plans(&more);
    let plan = tenant.rollout(&["plan"]).run();
    assert!(plan.stdout.contains("1 user has joined a wave"), "{plan}");
    assert!(
        plan.stdout.contains("1 user in the file was not found"),
        "{plan}"
    );
    let next = tenant
        .rollout(&["next", "--yes", "-o", "json"])
        .run()
        .json();
    assert_eq!((&next["added"], &next["wave"]), (&json!(1), &json!("One")));
    assert!(tenant.members().contains(&OLGA.to_owned()));
}

#[test]
fn an_application_rolls_out_and_says_what_it_assumes() {
    let tenant = Tenant::new();
    let pipeline = |args: &[&str]| {
        let (id, secret) = tenant.directory.sandbox().pipeline().unwrap();
        let file = tenant.file().display().to_string();
        let args: Vec<&str> = args.iter().copied().chain(["-f", &file]).collect();
        let run = Home::new().sspr_with(&args).on(&tenant.directory);
        run.env("AZURE_TENANT_ID", TENANT_ID)
            .env("AZURE_CLIENT_ID", id)
            .env("AZURE_CLIENT_SECRET", &secret)
            .run()
    };
    tenant.plans(&format!("[[wave]]\nname = \"One\"\nusers = [\"{OMAR}\"]\n"));
    let unknown = pipeline(&["rollout", "next", "--yes"]);
    assert_eq!(unknown.exit, 2, "{unknown}");
    tenant.plans(TWO);
    let next = pipeline(&["rollout", "next", "--yes", "-o", "json"]);
    assert_eq!(next.exit, 0, "{next}");
    assert_eq!(next.json()["selected"], Value::Null);
    assert!(
        next.stderr.contains("cannot be read with this sign-in"),
        "{next}"
    );
    assert!(tenant.members().contains(&OMAR.to_owned()));
    let finish = pipeline(&["rollout", "finish", "--yes", "--policy-api", "portal"]);
    assert_eq!(finish.exit, 7, "{finish}");
}

#[test]
fn a_file_that_is_wrong_says_where_and_what_may_stand_there() {
    let tenant = Tenant::new();
    let missing = tenant.rollout(&["status"]).run();
    assert_eq!(missing.exit, 2, "{missing}");
    assert!(
        missing.stderr.contains("rollout init --out rollout.toml"),
        "{missing}"
    );
    for (text, said) in [
        (
            "[[wave]]\nnme = \"x\"\n",
            "rollout.toml:2:1: unknown field `nme`",
        ),
        ("[[wave]\n", "rollout.toml:1:"),
        ("[gates]\nnot-on = [\"someday\"]\n", "`someday` is neither"),
        ("[gates]\nnot-before = \"soon\"\n", "`soon` is no date"),
        ("", "There is no wave"),
        ("[[wave]]\nname = \"x\"\n", "has no users"),
        (
            "[[wave]]\nname = \"x\"\neveryone = true\n[wave.gates]\nregistered = 101\n",
            "out of range",
        ),
    ] {
        tenant.plans(text);
        let run = tenant.rollout(&["next", "--yes"]).run();
        assert_eq!(run.exit, 2, "{text} {run}");
        assert!(run.stderr.contains(said), "{text} {run}");
    }
    // Days may stand without quotes, as TOML has them.
    tenant.plans("[gates]\nnot-before = 2026-12-01\nnot-on = [2026-12-24, \"sunday\"]\n[[wave]]\nname = \"x\"\neveryone = true\n");
    let run = tenant.rollout(&["status", "--lang", "de"]).run();
    assert_eq!(run.exit, 0, "{run}");
    // And people read them in their language.
    assert!(run.stdout.contains("24. Dezember 2026, Sonntag"), "{run}");
    assert!(run.stdout.contains("1. Dezember 2026"), "{run}");
}

#[test]
fn a_proposal_fits_its_schema_and_can_be_used_as_it_is() {
    let tenant = Tenant::new();
    let schema = tenant.done(&["rollout", "schema"]).json();
    let committed = fs::read_to_string("docs/rollout.schema.json").unwrap();
    assert_eq!(schema, serde_json::from_str::<Value>(&committed).unwrap());
    let validator = jsonschema::validator_for(&schema).unwrap();
    let json = tenant.done(&["rollout", "init", "-o", "json"]).json();
    let mistakes: Vec<_> = validator
        .iter_errors(&json)
        .map(|it| it.to_string())
        .collect();
    assert_eq!(mistakes, [""; 0]);
    assert!(!validator.is_valid(&json!({"wave": [{"name": "x", "nme": 1}]})));

    let toml = tenant.done(&["rollout", "init"]).stdout;
    assert!(
        toml.starts_with("#:schema ./rollout.schema.json\n"),
        "{toml}"
    );
    let read: Value = toml_edit::de::from_str(&toml).unwrap();
    assert_eq!(read["wave"], json["wave"]);
    tenant.plans(&toml);
    let status = tenant.rollout(&["status", "-o", "json"]).run();
    assert_eq!(status.exit, 0, "{status}");
    let waves = status.json()["waves"].as_array().unwrap().len();
    assert!(waves >= 3, "{toml}");
}
