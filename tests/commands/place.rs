//! Where a change is made and as whom is said before it; a page that is asked for is opened, or named.

use sspr_sandbox::{TENANT_ID, Throttle};

use crate::support::{ADMIN, Directory, Home, Run};

const JONAS: &str = "jonas.berg@contoso.example";

fn directory() -> Directory {
    Directory::with(|settings| settings.throttle = Throttle::Off)
}

fn line() -> String {
    format!("default · {TENANT_ID} · {ADMIN}\n")
}

#[test]
fn a_change_names_profile_tenant_and_account_once_before_anything_else() {
    let directory = directory();
    let home = Home::new();
    let changes: [&[&str]; 6] = [
        &["enable", "--scope", "all", "--dry-run"],
        &["policy", "set", "notify.users=off", "--yes"],
        &["methods", "add", JONAS, "--email", "j@example.net", "--yes"],
        &["scope", "add", JONAS, "--group", "SSPR Pilot", "--dry-run"],
        &["invite", JONAS, "--dry-run"],
        &["disable", "--yes"],
    ];
    for args in changes {
        let run = home.sspr_with(args).on(&directory).run();
        assert!(run.stderr.starts_with(&line()), "{args:?} {run}");
        assert_eq!(run.stderr.matches(&line()).count(), 1, "{args:?} {run}");
    }
}

#[test]
fn a_domain_is_shown_as_it_was_given() {
    let directory = directory();
    let home = Home::new();
    home.settle_at(directory.url());
    let run = home
        .sspr(["enable", "--scope", "all", "--dry-run"])
        .env("SSPR_TENANT", "contoso.example")
        .run();
    assert!(
        run.stderr.starts_with("default · contoso.example · "),
        "{run}"
    );
}

#[test]
fn what_reads_what_a_program_reads_and_what_is_to_be_quiet_does_not() {
    let directory = directory();
    let home = Home::new();
    let silent: [&[&str]; 7] = [
        &["status", "--limit", "1"],
        &["policy", "show"],
        &["policy", "history"],
        &["methods", "list", JONAS],
        &["scope", "list", "--group", "SSPR Pilot"],
        &["enable", "--scope", "all", "--dry-run", "-o", "json"],
        &["explain", JONAS],
    ];
    for args in silent {
        let run = home.sspr_with(args).on(&directory).run();
        assert!(!run.stderr.contains(TENANT_ID), "{args:?} {run}");
    }
}

#[test]
fn the_embedded_directory_says_it_once_and_in_its_own_words() {
    let home = Home::new();
    let run = home
        .sspr(["--sandbox", "enable", "--scope", "all", "--yes"])
        .run();
    assert!(run.stderr.starts_with("sandbox · "), "{run}");
    assert_eq!(run.stderr.matches(ADMIN).count(), 1, "{run}");
}

const PROPERTIES: &str =
    "https://entra.microsoft.com/#view/Microsoft_AAD_IAM/PasswordResetMenuBlade/~/Properties";

/// The page that a command opens, as it says itself.
fn opening(home: &Home, args: &[&str]) -> Run {
    home.sspr_with(args).answering([])
}

#[test]
fn a_page_is_named_where_there_is_no_browser() {
    let directory = directory();
    let home = Home::new();
    let policy = opening(&home, &["policy", "show", "scope", "--open"]);
    let policy = policy.on(&directory).run();
    assert!(
        policy.stderr.contains(&format!("Open {PROPERTIES}\n")),
        "{policy}"
    );
    let person = opening(&home, &["explain", JONAS, "--open"]).run();
    let page = "UserProfileMenuBlade/~/UserAuthMethods/userId/";
    assert!(person.stderr.contains(page), "{person}");
    let code = opening(&home, &["explain", "SSPR_0014", "--open"]).run();
    assert!(
        code.stderr.contains("Open https://learn.microsoft.com/"),
        "{code}"
    );
    // It is on the screen already, in the language of whoever reads it there.
    let walk = opening(&home, &["register", JONAS, "--open", "--no-wait"]).run();
    assert!(walk.stderr.contains("The user opens http"), "{walk}");
    assert!(!walk.stderr.contains("Open http"), "{walk}");
}

#[cfg(unix)]
#[test]
fn a_page_is_opened_in_the_browser_of_this_machine() {
    let directory = directory();
    let home = Home::new();
    for (args, page) in [
        (&["policy", "show", "scope", "--open"][..], PROPERTIES),
        (&["register", JONAS, "--open", "--no-wait"], "security-info"),
        (
            &["invite", JONAS, "--open", "--no-wait", "--yes"],
            "security-info",
        ),
    ] {
        let run = opening(&home, args)
            .on(&directory)
            .env("BROWSER", "/bin/true")
            .run();
        let opened = run
            .stderr
            .lines()
            .find(|line| line.starts_with("Opened in the browser: "));
        assert!(opened.is_some_and(|line| line.contains(page)), "{run}");
    }
    // A script opens no window.
    let run = home
        .sspr(["policy", "show", "scope", "--open"])
        .env("BROWSER", "/bin/true")
        .run();
    assert!(
        run.stderr.contains(&format!("Open {PROPERTIES}\n")),
        "{run}"
    );
}

#[test]
fn no_page_is_made_up_where_none_is_known() {
    let home = Home::new();
    let sandbox = home.sspr(["--sandbox", "explain", JONAS, "--open"]).run();
    assert!(sandbox.stderr.contains("no admin portal"), "{sandbox}");
    assert!(!sandbox.stderr.contains("entra.microsoft.com"), "{sandbox}");
    let directory = directory();
    let home = Home::new();
    home.settle_at(directory.url());
    let other = home
        .sspr(["explain", JONAS, "--open"])
        .env("SSPR_CLOUD", "usgov")
        .run();
    assert!(
        other.stderr.contains("in the portal of usgov is not known"),
        "{other}"
    );
}

#[test]
fn the_last_link_of_a_broken_way_is_told_and_not_the_whole_chain() {
    let home = Home::new();
    // Nobody listens at a port that was free a moment ago.
    let free = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", free.local_addr().unwrap());
    drop(free);
    let run = home.sspr(["whoami"]).at(&url).run();
    assert_eq!(run.exit, 6, "{run}");
    assert_eq!(run.stderr.matches("because").count(), 1, "{run}");
    assert!(!run.stderr.contains("error sending request"), "{run}");
}
