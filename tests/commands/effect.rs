//! What a change means in users is what `explain` says of each of them before it and after it.

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde_json::{Value, json};
use sspr_sandbox::{Clock, Fault, Throttle};

use crate::support::{Directory, Home, Run, Transcript};

const PILOT: &str = "group=SSPR Pilot";

struct Tenant {
    directory: Directory,
    home: Home,
}

/// What of the policy is turned in this test.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Policy {
    scope: &'static str,
    writeback: bool,
    administrators: bool,
}

impl Policy {
    fn all() -> Vec<Self> {
        let mut all = Vec::new();
        for scope in ["none", "group", "all"] {
            for writeback in [false, true] {
                for administrators in [false, true] {
                    all.push(Self {
                        scope,
                        writeback,
                        administrators,
                    });
                }
            }
        }
        all
    }

    /// Those that are one turn away.
    fn neighbours(self) -> Vec<Self> {
        let turned = |it: &Self| {
            let same = [
                it.scope == self.scope,
                it.writeback == self.writeback,
                it.administrators == self.administrators,
            ];
            same.iter().filter(|same| !**same).count() == 1
        };
        Self::all().into_iter().filter(turned).collect()
    }

    fn settings(self) -> Vec<String> {
        let mut settings = vec![
            format!("scope={}", self.scope),
            format!("writeback.enabled={}", self.writeback),
            format!("administrators={}", self.administrators),
        ];
        if self.scope == "group" {
            settings.push(PILOT.to_owned());
        }
        settings
    }
}

impl Tenant {
    fn new() -> Self {
        Self {
            // So that who is locked out is so now.
            directory: Directory::with(|settings| {
                settings.throttle = Throttle::Off;
                settings.clock = Clock::stopped_at(Timestamp::now());
            }),
            home: Home::new(),
        }
    }

    fn sspr(&self, args: &[&str]) -> Run {
        self.home.sspr_with(args).on(&self.directory)
    }

    fn set(&self, policy: Policy, more: &[&str]) -> Transcript {
        let settings = policy.settings();
        let settings = settings.iter().map(String::as_str);
        let args: Vec<&str> = (["policy", "set"].into_iter())
            .chain(settings)
            .chain(more.iter().copied())
            .collect();
        let run = self.sspr(&args).run();
        assert_eq!(run.exit, 0, "{run}");
        run
    }

    /// The verdict and the cause of everybody, by object id.
    fn verdicts(&self) -> BTreeMap<String, (String, String)> {
        let run = self.sspr(&["explain", "--all", "-o", "json"]).run();
        let rows = run.json();
        let text = |row: &Value, key: &str| row[key].as_str().unwrap_or_default().to_owned();
        let rows = rows.as_array().expect("rows").iter();
        rows.map(|row| (text(row, "id"), (text(row, "verdict"), text(row, "cause"))))
            .collect()
    }
}

/// Whether somebody can; nothing where that is not known.
fn can(verdict: &str) -> Option<bool> {
    match verdict {
        "can" | "willStop" => Some(true),
        "cannot" => Some(false),
        _ => None,
    }
}

#[test]
fn everybody_is_listed_as_gaining_or_losing_exactly_as_the_verdict_changes() {
    let tenant = Tenant::new();
    let mut verdicts = BTreeMap::new();
    for policy in Policy::all() {
        tenant.set(policy, &["--yes"]);
        verdicts.insert(policy, tenant.verdicts());
    }
    let mut moved = 0;
    for from in Policy::all() {
        tenant.set(from, &["--yes"]);
        for to in from.neighbours() {
            let listed = tenant
                .set(to, &["--dry-run", "--list", "-o", "json"])
                .json();
            let change = |row: &Value| match row["change"].as_str() {
                Some("gains" | "risesAbove") => true,
                Some("loses" | "dropsBelow") => false,
                other => panic!("{other:?}"),
            };
            let listed: BTreeMap<String, bool> = (listed.as_array().expect("rows").iter())
                .map(|row| (row["id"].as_str().expect("an id").to_owned(), change(row)))
                .collect();
            let expected: BTreeMap<String, bool> = (verdicts[&from].iter())
                .filter_map(|(id, (verdict, _))| {
                    let (before, after) = (can(verdict)?, can(&verdicts[&to][id].0)?);
                    (before != after).then(|| (id.clone(), after))
                })
                .collect();
            assert_eq!(listed, expected, "{from:?} {to:?}");
            moved += listed.len();
        }
    }
    assert!(moved > 1000, "{moved}");
}

#[test]
fn who_gains_nothing_is_counted_by_the_cause_that_explain_gives() {
    let tenant = Tenant::new();
    let off = Policy {
        scope: "none",
        writeback: false,
        administrators: true,
    };
    let on = Policy {
        scope: "all",
        ..off
    };
    tenant.set(off, &["--yes"]);
    let args = ["enable", "--scope", "all", "--dry-run"];
    let run = tenant.sspr(&[&args[..], &["-o", "json"]].concat()).run();
    let shown = tenant.sspr(&args).run();
    tenant.set(on, &["--yes"]);
    let after = tenant.verdicts();
    let impact = &run.json()["impact"];
    assert_eq!(impact["leftOut"], json!([]), "{run}");
    // Administrators have figures of their own.
    let without = Policy {
        administrators: false,
        ..on
    };
    tenant.set(without, &["--yes"]);
    let without = tenant.verdicts();
    let count = |verdict: &str, key: &str| {
        let these = |(id, (is, cause)): &(&String, &(String, String))| {
            is == verdict && cause == key && without[*id].1 != "administratorsOff"
        };
        after.iter().filter(these).count() as u64
    };
    let blocked = |cause: &str| impact["blocked"][cause].as_u64().unwrap_or(0);
    for cause in [
        "lockedOut",
        "writebackOff",
        "noMethod",
        "tooFewMethods",
        "unlicensed",
    ] {
        assert_eq!(blocked(cause), count("cannot", cause), "{cause} {run}");
    }
    assert!(
        blocked("writebackOff") > 0 && blocked("noMethod") > 0,
        "{run}"
    );
    // Nobody can tell a disabled administrator from these rows.
    assert!(
        blocked("disabled") > 0 && blocked("disabled") <= count("cannot", "disabled"),
        "{run}"
    );
    let unclear = impact["unclearBecause"].as_object().expect("causes");
    let sum: u64 = unclear.values().filter_map(Value::as_u64).sum();
    assert_eq!(impact["unclear"], sum, "{run}");
    assert!(
        (shown.stdout).contains("users in scope still cannot reset: password writeback is off"),
        "{shown}"
    );
    assert!(!shown.stdout.contains("Not considered"), "{shown}");
}

#[test]
fn what_may_not_be_read_is_named_and_the_report_has_the_word() {
    let tenant = Tenant::new();
    let denied = || {
        Fault::Answer {
        status: 403,
        headers: Vec::new(),
        body: r#"{"error":{"code":"Authorization_RequestDenied","message":"Insufficient privileges."}}"#.to_owned(),
    }
    };
    let args = ["enable", "--scope", "all", "--dry-run"];
    let gain = |run: &Transcript| run.json()["impact"]["gain"].as_u64().expect("a count");
    let json = [&args[..], &["-o", "json"]].concat();
    let known = tenant.sspr(&json).run();
    let faults = tenant.directory.sandbox().faults();
    for (path, checks, words) in [
        ("/subscribedSkus", &["licence"][..], "licenses"),
        (
            "/directoryAudits",
            &["lockout"],
            "lockouts and failed resets",
        ),
        (
            "/v1.0/users",
            &["account", "licence"],
            "which accounts are disabled",
        ),
    ] {
        faults.plan(path, 1, denied());
        let run = tenant.sspr(&json).run();
        assert_eq!(run.exit, 0, "{run}");
        let impact = &run.json()["impact"];
        assert_eq!(impact["leftOut"], json!(checks), "{path} {run}");
        assert!(gain(&run) >= gain(&known), "{run}");
        faults.plan(path, 1, denied());
        let shown = tenant.sspr(&args).run();
        assert!(shown.stdout.contains("Not considered"), "{path} {shown}");
        assert!(shown.stdout.contains(words), "{path} {shown}");
    }
}
