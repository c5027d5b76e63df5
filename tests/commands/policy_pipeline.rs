//! What a pipeline that signs in as an application can plan and apply, and what it cannot.

use std::fs;

use sspr_sandbox::{TENANT_ID, Throttle};

use crate::support::{Directory, Home, Run, Transcript};

/// Everything of the policy that Graph keeps.
const OF_GRAPH: &str = "\
administrators = false
[method]
voice = true
[methods-policy]
reconfirm-days = 120
[campaign]
state = \"enabled\"
snooze-days = 7
";

fn application(run: Run, directory: &Directory) -> Transcript {
    let (id, secret) = directory.sandbox().pipeline().unwrap();
    run.on(directory)
        .env("AZURE_TENANT_ID", TENANT_ID)
        .env("AZURE_CLIENT_ID", id)
        .env("AZURE_CLIENT_SECRET", &secret)
        .run()
}

#[test]
fn an_application_plans_and_applies_what_graph_keeps_and_nothing_of_the_portal() {
    let (home, directory) = (
        Home::new(),
        Directory::with(|settings| settings.throttle = Throttle::Off),
    );
    let path = home.path().join("policy.toml");
    fs::write(&path, OF_GRAPH).unwrap();
    let file = path.display().to_string();
    let run = |args: &[&str]| {
        application(
            home.sspr_with(&[&["policy"][..], args].concat()),
            &directory,
        )
    };
    let plan = run(&["plan", "-f", &file, "--markdown"]);
    assert_eq!(plan.exit, 3, "{plan}");
    for key in ["administrators", "method&#46;voice", "campaign&#46;state"] {
        assert!(
            plan.stdout.contains(&format!("<code>{key}</code>")),
            "{plan}"
        );
    }
    let apply = run(&["apply", "-f", &file, "--yes", "--reason", "0b51f2e"]);
    assert_eq!(apply.exit, 0, "{apply}");
    let drift = run(&["plan", "-f", &file]);
    assert_eq!(drift.exit, 0, "{drift}");

    for of_portal in [
        "scope = \"all\"\n",
        "notify.users = false\n",
        "writeback.unlock = true\n",
    ] {
        fs::write(&path, of_portal).unwrap();
        let plan = run(&["plan", "-f", &file, "--policy-api", "portal"]);
        assert_eq!((plan.exit, plan.stdout.as_str()), (7, ""), "{plan}");
        let apply = run(&["apply", "-f", &file, "--yes", "--policy-api", "portal"]);
        assert_eq!(apply.exit, 7, "{apply}");
        // A file that mixes both is refused whole, before anything is written.
        fs::write(
            &path,
            format!("{of_portal}methods-policy.reconfirm-days = 30\n"),
        )
        .unwrap();
        let mixed = run(&["apply", "-f", &file, "--yes", "--policy-api", "portal"]);
        assert_eq!(mixed.exit, 7, "{mixed}");
    }
    fs::write(&path, OF_GRAPH).unwrap();
    let unchanged = run(&["plan", "-f", &file]);
    assert_eq!(unchanged.exit, 0, "{unchanged}");
}
