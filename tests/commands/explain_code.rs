//! `sspr explain CODE`: without a sign-in, without a tenant.

use serde_json::json;

use crate::support::Home;

#[test]
fn a_code_is_explained_without_a_sign_in_or_a_tenant() {
    let run = Home::new().sspr_with(&["explain", "sspr 0013"]).run();
    assert_eq!(run.exit, 0, "{run}");
    assert_eq!(
        run.stdout,
        "SSPR_0013 (UserNotMemberOfScopedAccessGroup)\n\
         Only the members of one selected group may reset their passwords, and the person is not among them.\n\
         Who acts: an administrator of the tenant\n\
         What to do: Add the person to the group, or to a group inside it.\n\
         Command: `sspr scope add USER`\n\
         https://learn.microsoft.com/entra/identity/authentication/troubleshoot-sspr\n"
    );
}

#[test]
fn a_script_gets_stable_words_beside_the_sentences() {
    let home = Home::new();
    let run = home
        .sspr_with(&[
            "explain",
            "AADSTS50057: The user account is disabled.",
            "-o",
            "json",
        ])
        .run();
    assert_eq!(run.exit, 0, "{run}");
    assert_eq!(
        run.json(),
        json!({
            "code": "AADSTS50057",
            "name": null,
            "family": "signIn",
            "meaning": "The account is disabled.",
            "whoActs": "helpdesk",
            "remedy": "Enable the account, a synchronized one in Active Directory. As long as it is disabled, nobody can reset its password by self-service.",
            "command": null,
            "source": "https://login.microsoftonline.com/error?code=50057",
        })
    );
    let german = home
        .sspr_with(&["explain", "50057", "-o", "json", "--lang", "de"])
        .run()
        .json();
    assert_eq!(german["whoActs"], "helpdesk");
    assert_eq!(german["meaning"], "Das Konto ist deaktiviert.");
}

#[test]
fn an_unknown_code_names_the_nearest() {
    let run = Home::new().sspr_with(&["explain", "SSPR_0015"]).run();
    assert_eq!(run.exit, 1, "{run}");
    assert!(
        run.stderr.contains("The code SSPR_0015 is not known here."),
        "{run}"
    );
    assert!(
        run.stderr.contains("SSPR_0014, SSPR_0013, SSPR_0012"),
        "{run}"
    );
    let run = Home::new().sspr_with(&["explain", "aadsts 50035"]).run();
    assert_eq!(run.exit, 1, "{run}");
    assert!(
        run.stderr
            .contains("https://login.microsoftonline.com/error?code=50035"),
        "{run}"
    );
}
