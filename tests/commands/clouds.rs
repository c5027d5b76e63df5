//! What a cloud lacks is said before anything is asked of it.

use crate::support::{Directory, Home};

/// No network is there: a request would end with exit 6, a question for a sign-in with exit 4.
#[test]
fn what_a_cloud_lacks_ends_a_command_before_a_request() {
    for (cloud, command, said) in [
        ("usgov", "enable", "--policy-api guided"),
        ("usgov-dod", "enable", "--policy-api guided"),
        ("china", "enable", "--policy-api guided"),
        ("china", "register", "https://portal.azure.cn"),
    ] {
        let home = Home::new();
        let run = match command {
            "enable" => home.sspr([
                "enable",
                "--scope",
                "all",
                "--policy-api",
                "portal",
                "--yes",
            ]),
            _ => home.sspr(["register", "ann@contoso.cn", "--phone", "+4670123"]),
        };
        let refused = run.env("SSPR_CLOUD", cloud).run();
        assert_eq!(refused.exit, 7, "{cloud}: {refused}");
        assert!(refused.stderr.contains(said), "{cloud}: {refused}");
    }
}

#[test]
fn an_address_that_is_named_is_taken_at_its_word() {
    let directory = Directory::start();
    let home = Home::new();
    let login = home
        .sspr(["login", "--cloud", "china"])
        .on(&directory)
        .run();
    assert_eq!(login.exit, 0, "{login}");
    let config = std::fs::read_to_string(home.config_file()).unwrap();
    assert!(config.contains("cloud = \"china\""), "{config}");
    let plan = home
        .sspr(["enable", "--scope", "all", "--dry-run", "-o", "json"])
        .run();
    assert_eq!(plan.exit, 0, "{plan}");
}

#[test]
fn the_profile_names_the_cloud_and_a_wrong_one_is_corrected() {
    let home = Home::new();
    let set = home.sspr(["profile", "set", "cloud=usgov"]).run();
    assert_eq!(set.exit, 0, "{set}");
    let shown = home.sspr(["profile", "show", "-o", "json"]).run().json();
    let of = |key: &str| {
        let settings = shown["settings"].as_array().unwrap();
        settings.iter().find(|it| it["key"] == key).unwrap().clone()
    };
    assert_eq!(of("cloud")["value"], "usgov");
    assert_eq!(of("cloud")["source"], "profile");
    assert_eq!(of("graph")["value"], "https://graph.microsoft.us/");
    assert_eq!(
        of("authority")["value"],
        "https://login.microsoftonline.us/"
    );
    let wrong = home.sspr(["profile", "set", "cloud=gov"]).run();
    assert_eq!(wrong.exit, 2, "{wrong}");
    assert!(wrong.stderr.contains("usgov-dod"), "{wrong}");
}
