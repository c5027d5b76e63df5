//! `sspr policy plan --markdown`: what would change, for a pull request.

use std::fs;

use serde_json::json;
use sspr_sandbox::Throttle;

use crate::support::{Directory, Home};
use crate::tenant::Served;

const HOSTILE: &str =
    "a|b `c` <img src=x onerror=1> @everyone [x](https://evil.example) **b** \\| #1\n\n# Owned";

fn unhurried() -> Directory {
    Directory::with(|settings| settings.throttle = Throttle::Off)
}

const FILE: &str =
    "scope = \"group\"\ngroup = \"11111111-0000-0000-0000-000000000001\"\nmethods-required = 2\n";

#[test]
fn a_plan_is_a_table_of_changes_and_one_of_warnings_and_says_drift() {
    let (home, directory) = (Home::new(), unhurried());
    let (drift, none) = (
        home.path().join("drift.toml"),
        home.path().join("none.toml"),
    );
    fs::write(&drift, FILE).unwrap();
    fs::write(&none, "").unwrap();
    let (drift, none) = (drift.display().to_string(), none.display().to_string());
    for (lang, head, weight, nothing) in [
        (
            "en",
            "Setting | Before | After",
            "Warning",
            "Nothing to change.",
        ),
        (
            "de",
            "Einstellung | Vorher | Nachher",
            "Warnung",
            "Nichts zu ändern.",
        ),
        (
            "sv",
            "Inställning | Före | Efter",
            "Varning",
            "Inget att ändra.",
        ),
        ("zh-Hans", "设置 | 更改前 | 更改后", "警告", "无需更改。"),
    ] {
        let plan = |file: &str| {
            home.sspr(["policy", "plan", "-f", file, "--markdown"])
                .env("SSPR_LANG", lang)
                .on(&directory)
                .run()
        };
        let run = plan(&drift);
        assert_eq!(run.exit, 3, "{run}");
        let head = format!("| {head} |\n|---|---|---|\n");
        let warning = format!("\n| {weight} | ");
        for part in [
            "### ",
            &head,
            " <code>methods-required</code> | <code>1</code> | <code>2</code> |\n",
            &warning,
            " | CIS 5.2.4.1, ZTA 21870 | <code>scope</code> |\n",
        ] {
            assert!(run.stdout.contains(part), "{part}: {run}");
        }
        assert!(!run.stdout.contains(nothing), "{run}");
        let run = plan(&none);
        assert_eq!(run.exit, 0, "{run}");
        assert!(run.stdout.contains(nothing), "{run}");
    }
    for form in ["json", "jsonl"] {
        let run = home
            .sspr(["-o", form, "policy", "plan", "-f", &drift, "--markdown"])
            .on(&directory)
            .run();
        assert_eq!((run.exit, run.stdout.as_str()), (2, ""), "{run}");
        assert!(run.stderr.contains("--markdown"), "{run}");
    }
}

#[test]
fn a_hostile_name_is_text_in_its_cell_and_nothing_else() {
    let served = Served::start(|tenant| {
        tenant.policy["enablementType"] = json!(1);
        tenant.policy["passwordResetEnabledGroupIds"] =
            json!(["11111111-0000-0000-0000-000000000009"]);
        tenant.policy["passwordResetEnabledGroupName"] = json!(HOSTILE);
        tenant.policy["customizeHelpdeskLink"] = json!(true);
        tenant.policy["customHelpdeskEmailOrUrl"] = json!(HOSTILE);
    });
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("policy.toml");
    fs::write(
        &file,
        "group = \"11111111-0000-0000-0000-000000000001\"\nhelpdesk.link = \"none\"\n",
    )
    .unwrap();
    let file = file.display().to_string();
    let run = served
        .sspr(["policy", "plan", "-f", &file, "--markdown"])
        .run();
    assert_eq!(run.exit, 3, "{run}");
    let rows: Vec<&str> = run
        .stdout
        .lines()
        .filter(|line| line.contains("onerror"))
        .collect();
    assert_eq!(rows.len(), 2, "{run}");
    for row in rows {
        // Three cells, and of the name no mark that means anything.
        assert_eq!(row.matches('|').count(), 4, "{row}");
        assert!(row.contains("a&#124;b &#96;c&#96; &#60;img"), "{row}");
        for mark in ["`", "<img", "@", "](", "**", "\\", " #"] {
            assert!(!row.contains(mark), "{mark}: {row}");
        }
    }
    let owned: Vec<&str> = run
        .stdout
        .lines()
        .filter(|line| line.starts_with("# "))
        .collect();
    assert_eq!(owned, [""; 0], "{run}");
}
