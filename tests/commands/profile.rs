//! Profiles: one a tenant, kept in a file that people edit too.

use std::fs;

use crate::support::Home;

fn home_with(config: &str) -> Home {
    let home = Home::new();
    fs::create_dir_all(home.config_file().parent().unwrap()).unwrap();
    fs::write(home.config_file(), config).unwrap();
    home
}

const TWO: &str = "profile = \"contoso\"\n\n[profiles.contoso] # ours\ntenant = \"contoso.example\"\n\n[profiles.fabrikam]\ntenant = \"fabrikam.example\"\n";

#[test]
fn profiles_are_listed_with_the_one_in_use() {
    let home = home_with(TWO);
    let list = home.sspr(["profile", "list", "-o", "csv"]).run();
    assert_eq!(
        list.stdout,
        "name,inUse,tenant,clientId\ncontoso,true,contoso.example,\nfabrikam,false,fabrikam.example,\n"
    );
}

#[test]
fn show_says_where_each_value_comes_from() {
    let home = home_with(TWO);
    let show = home
        .sspr(["profile", "show", "fabrikam", "-o", "json"])
        .env("SSPR_CLIENT_ID", "abc")
        .run();
    let document = show.json();
    let of = |key: &str| {
        let settings = document["settings"].as_array().unwrap();
        let found = settings
            .iter()
            .find(|setting| setting["key"] == key)
            .unwrap();
        (found["value"].clone(), found["source"].clone())
    };
    assert_eq!(of("tenant"), ("fabrikam.example".into(), "profile".into()));
    assert_eq!(of("client-id"), ("abc".into(), "environment".into()));
    assert_eq!(of("unattended"), (false.into(), "default".into()));
}

#[test]
fn use_set_and_remove_change_the_file_and_keep_its_comments() {
    let home = home_with(TWO);
    assert_eq!(home.sspr(["profile", "use", "fabrikam"]).run().exit, 0);
    let set = home
        .sspr(["profile", "set", "policy-api=portal", "mail.via=graph"])
        .run();
    assert_eq!(set.exit, 0, "{set}");
    assert_eq!(home.sspr(["profile", "remove", "fabrikam"]).run().exit, 2);
    let removed = home
        .sspr(["profile", "remove", "fabrikam"])
        .answering([("Remove profile fabrikam", "y")])
        .run();
    assert_eq!(removed.exit, 0, "{removed}");
    let config = fs::read_to_string(home.config_file()).unwrap();
    assert_eq!(
        config,
        "\n[profiles.contoso] # ours\ntenant = \"contoso.example\"\n"
    );
}

#[test]
fn an_unknown_profile_names_the_others_and_the_nearest() {
    let home = home_with(TWO);
    for args in [
        ["profile", "use", "contso"],
        ["profile", "show", "contso"],
        ["whoami", "--profile", "contso"],
    ] {
        let refused = home.sspr(args).run();
        assert_eq!(refused.exit, 2, "{refused}");
        assert!(
            refused.stderr.contains("Did you mean `contoso`?"),
            "{refused}"
        );
        assert!(refused.stderr.contains("fabrikam"), "{refused}");
    }
}

#[test]
fn a_malformed_file_is_named_with_line_and_column() {
    let home = home_with("[profiles.contoso]\ntenat = \"x\"\n");
    let refused = home.sspr(["whoami"]).run();
    assert_eq!(refused.exit, 2, "{refused}");
    assert!(refused.stderr.contains("config.toml:2:1"), "{refused}");
    assert!(refused.stderr.contains("`tenant`"), "{refused}");
}

#[test]
fn a_value_that_is_not_usable_changes_nothing() {
    let home = home_with(TWO);
    let set = home
        .sspr(["profile", "set", "graph=http://graph.example"])
        .run();
    assert_eq!(set.exit, 2, "{set}");
    assert!(set.stderr.contains("graph"), "{set}");
    assert_eq!(fs::read_to_string(home.config_file()).unwrap(), TWO);
}
