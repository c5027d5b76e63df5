//! What the program tells somebody to type: it is understood as it stands, and it goes to the tenant it was said about.

use clap::Parser;
use clap::error::ErrorKind;
use sspr::cli::Cli;
use sspr::language::Language;
use sspr_sandbox::Throttle;

use crate::support::{Directory, Home, Transcript};

/// The commands in a text, which stand in backticks.
fn commands(text: &str) -> Vec<String> {
    let mut parts = text.split('`');
    let mut found = Vec::new();
    while let (Some(_), Some(span)) = (parts.next(), parts.next()) {
        if span.starts_with("sspr ") {
            found.push(span.to_owned());
        }
    }
    found
}

/// The words of a command as a shell gives them to a program: single quotes, and nothing behind a redirection.
fn words(command: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    let mut quoted = false;
    for c in command.chars() {
        match c {
            '\'' => quoted = !quoted,
            ' ' if !quoted => words.push(String::new()),
            '>' if !quoted => break,
            c => words.last_mut().expect("a word").push(c),
        }
    }
    words.retain(|word| !word.is_empty());
    words
}

/// What somebody puts for a placeholder.
fn filled(word: &str) -> &str {
    match word {
        "USER" | "NAME|ID" | "ID" => "ann@contoso.example",
        "NAME" => "ann",
        "FILE" => "file.json",
        "…" => "status",
        word => word,
    }
}

fn is_understood(command: &str) -> Result<(), clap::Error> {
    let words = words(command);
    match Cli::try_parse_from(words.iter().map(|word| filled(word))) {
        // A family of commands is named as a whole.
        Err(error) if error.kind() == ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => Ok(()),
        parsed => parsed.map(drop),
    }
}

/// Commands of a sentence that are a part of one: what stands in the sentence beside them completes them.
const PARTS: [&str; 7] = [
    "sspr explain",
    "sspr methods remove USER",
    "sspr policy restore",
    "sspr login --no-wait",
    "sspr policy plan",
    "sspr policy plan --out",
    "sspr methods add --replace",
];

#[test]
fn every_command_in_a_sentence_is_one() {
    for language in Language::ALL {
        let sentences: Vec<&str> = (language.sentences().lines())
            .filter(|line| !line.starts_with('#'))
            .collect();
        let found = commands(&sentences.join("\n"));
        assert!(found.len() > 50, "{language}: {}", found.len());
        let mut wrong = Vec::new();
        for command in found {
            let command = command
                .replace("{ $users }", "7")
                .replace("{ $more }", "7")
                .replace("{ $found }", "7");
            if PARTS.contains(&command.as_str()) {
                continue;
            }
            if let Err(error) = is_understood(&command) {
                wrong.push((command, error.kind()));
            }
        }
        assert!(wrong.is_empty(), "{language}: {wrong:#?}");
    }
}

/// Commands of sentences that are not run here, and why.
const NOT_RUN: [(&str, &str); 16] = [
    ("sspr login --method browser", "a browser signs in"),
    ("sspr login --profile NAME --method browser", "the same"),
    (
        "sspr login --method secret",
        "takes a secret of an application",
    ),
    (
        "sspr login --client-id ID",
        "takes an application that nobody has registered here",
    ),
    (
        "sspr login --register-app",
        "`register_app` runs it, with answers",
    ),
    ("sspr login --register-app --feature …", "the same"),
    (
        "sspr login --no-wait",
        "a part of a sentence: it goes on in a second command",
    ),
    (
        "sspr policy set legacy.email=on",
        "of a tenant whose methods have not moved: this one's have, and it is refused",
    ),
    (
        "sspr rollout back",
        "takes a file of waves, with which `rollout` runs it",
    ),
    ("sspr rollout finish", "the same"),
    ("sspr rollout next", "the same"),
    ("sspr rollout next --force --reason TEXT", "the same"),
    ("sspr rollout plan", "the same"),
    ("sspr scope", "a family of commands, named as a whole"),
    (
        "sspr sandbox reset --yes",
        "the data of `--sandbox`, which `sandbox_app` begins anew",
    ),
    ("sspr sandbox reset --users { $users }", "the same"),
];

/// What somebody puts for a placeholder when the command is run: what is there in the directory.
fn at_hand(word: &str) -> &str {
    match word {
        "NAME" => "default",
        "NUMBER" | "NUMMER" | "号码" => "+46701740611",
        "KEY=VALUE" => "telephony=own",
        word if word.starts_with("security-info=") => "security-info=https://aka.ms/mysecurityinfo",
        word => known(word),
    }
}

#[test]
fn every_command_in_a_sentence_runs() {
    let directory = Directory::with(|settings| settings.throttle = Throttle::Off);
    let home = Home::new();
    let begun = home
        .sspr(["enable", "--scope", "all", "--yes"])
        .on(&directory)
        .run();
    assert_eq!(begun.exit, 0, "{begun}");
    let mut all = std::collections::BTreeSet::new();
    for language in Language::ALL {
        let sentences: Vec<&str> = (language.sentences().lines())
            .filter(|line| !line.starts_with('#'))
            .collect();
        all.extend(commands(&sentences.join("\n")));
    }
    let listed = |command: &str| {
        PARTS.contains(&command) || NOT_RUN.iter().any(|(not_run, _)| *not_run == command)
    };
    for (not_run, _) in NOT_RUN {
        assert!(all.contains(not_run), "`{not_run}` is in no sentence");
    }
    let mut wrong = Vec::new();
    let mut seen = std::collections::BTreeSet::new();
    // What changes a setting of the profile comes last: it would be another one for the others.
    let (settings, others): (Vec<&String>, Vec<&String>) =
        (all.iter().filter(|command| !listed(command)))
            .partition(|command| command.starts_with("sspr profile set"));
    for command in others.into_iter().chain(settings) {
        let words = words(command);
        let filled: Vec<&str> = words[1..].iter().map(|word| at_hand(word)).collect();
        if !seen.insert(filled.join(" ")) {
            continue;
        }
        let mut typed = filled.clone();
        if !filled.contains(&"-o") {
            typed.extend(["-o", "json"]);
        }
        let run = home.sspr_with(&typed).run();
        let code: serde_json::Value =
            serde_json::from_str(run.stderr.lines().last().unwrap_or_default()).unwrap_or_default();
        let asks = ASKS.iter().any(|asks| code["code"] == *asks);
        if run.exit == 2 && !asks {
            wrong.push(format!("{command}: {run}"));
        }
    }
    assert!(seen.len() > 30, "{seen:?}");
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// Every command that a run tells somebody to type.
fn told(run: &Transcript) -> Vec<String> {
    let mut found = commands(&run.stderr);
    found.extend(commands(&run.stdout));
    let lines = run.stdout.lines().map(str::trim);
    found.extend(
        lines
            .filter(|line| line.starts_with("sspr "))
            .map(str::to_owned),
    );
    found
}

/// What cannot be answered without a person is no fault of the command.
const ASKS: [&str; 5] = [
    "questionNeedsFlag",
    "administratorNeedsFlag",
    "passwordNeedsPlace",
    "csvNotForThis",
    "cancelled",
];

/// Types a command as it was told, placeholders filled: it does what it says, or asks for what only a person can say.
fn works(command: &str, home: &Home) {
    let words = words(command);
    let mut filled: Vec<&str> = words[1..].iter().map(|word| known(word)).collect();
    if ENDLESS.iter().any(|endless| command.contains(endless)) {
        return;
    }
    if !command.contains(" -o ") {
        filled.extend(["-o", "json"]);
    }
    let run = home.sspr_with(&filled).run();
    let code = || {
        let error: serde_json::Value =
            serde_json::from_str(run.stderr.lines().last().unwrap_or_default()).unwrap_or_default();
        error["code"].as_str().unwrap_or_default().to_owned()
    };
    assert!(
        matches!(run.exit, 0 | 3) || ASKS.contains(&code().as_str()),
        "`{command}` as {filled:?}: {run}"
    );
}

/// Commands that go on until they are stopped, or wait for somebody who signs in elsewhere.
const ENDLESS: [&str; 5] = ["serve", "--follow", "--watch", "login", "invite"];

/// What somebody who knows the sandbox puts for a placeholder.
fn known(word: &str) -> &str {
    match word {
        "USER" => "lena.dahl@contoso.example",
        "NAME|ID" | "NAME" | "ID" => "SSPR Pilot",
        word => filled(word),
    }
}

#[test]
fn what_is_told_goes_to_the_tenant_it_was_told_about() {
    let home = Home::new();
    let directory = Directory::with(|settings| settings.throttle = Throttle::Off);
    home.settle_at(directory.url());
    let profile = home.config_file();
    let text = std::fs::read_to_string(&profile).unwrap();
    let named = text.replace("[profiles.default]", "[profiles.second]");
    std::fs::write(&profile, format!("{text}\n{named}")).unwrap();
    let cases: [&[&str]; 6] = [
        &["explain", "jonas.berg@contoso.example"],
        &["policy", "set", "no.such.key=1"],
        &["scope", "list"],
        &["enable", "--scope", "all", "--yes"],
        &["whoami"],
        &["sandbox", "people"],
    ];
    let mut seen = 0;
    for (flags, begins) in [
        (&["--sandbox"][..], "sspr --sandbox "),
        (&["--profile", "second"], "sspr --profile second "),
    ] {
        for case in cases {
            if flags.len() == 2 && case[0] == "sandbox" {
                continue;
            }
            let run = home.sspr_with(&[flags, case].concat()).run();
            for command in told(&run) {
                seen += 1;
                let names_it = command.contains("--sandbox") || command.starts_with(begins);
                assert!(names_it, "`{command}` of {case:?}: {run}");
                let understood = is_understood(&command);
                assert!(understood.is_ok(), "`{command}`: {understood:?}");
                works(&command, &home);
            }
        }
    }
    assert!(seen >= 7, "{seen} commands were told");
}

#[test]
fn a_word_that_reads_is_offered_nothing_that_writes() {
    let run = Home::new().sspr(["reporting"]).run();
    assert_eq!(run.exit, 2, "{run}");
    assert!(!run.stderr.contains("reset"), "{run}");
    assert!(!run.stderr.contains("import"), "{run}");
    let slip = Home::new().sspr(["reste"]).run();
    assert!(slip.stderr.contains("reset"), "{slip}");
}

#[test]
fn a_filter_sees_what_json_is() {
    let home = Home::new();
    let directory = Directory::with(|settings| settings.throttle = Throttle::Off);
    let documents: [&[&str]; 6] = [
        &["explain", "jonas.berg@contoso.example"],
        &["whoami"],
        &["enable", "--scope", "all", "--dry-run"],
        &["policy", "show"],
        &["status", "--summary"],
        &["profile", "list"],
    ];
    let lists: [&[&str]; 5] = [
        &["status", "--limit", "3"],
        &["scope", "list", "--group", "SSPR Pilot"],
        &["methods", "list", "admin@contoso.example"],
        &["policy", "history"],
        &["ledger", "show"],
    ];
    for args in documents.into_iter().chain(lists) {
        let whole = home
            .sspr_with(&[args, &["-o", "json"]].concat())
            .on(&directory)
            .run();
        let json = whole.json();
        let kind = if json.is_array() { "array" } else { "object" };
        let args = [args, &["-o", "json", "--jq", "type"]].concat();
        let filtered = home.sspr_with(&args).on(&directory).run();
        assert_eq!(filtered.exit, whole.exit, "{filtered}");
        assert_eq!(filtered.stdout, format!("{kind}\n"), "{args:?}");
    }
    let rows = home
        .sspr(["status", "--limit", "3", "-o", "jsonl", "--jq", "type"])
        .on(&directory)
        .run();
    assert_eq!(rows.stdout, "object\nobject\nobject\n");
}

#[test]
fn the_heads_of_a_table_name_its_columns_in_every_language() {
    let home = Home::new();
    let directory = Directory::with(|settings| settings.throttle = Throttle::Off);
    let expected = home
        .sspr([
            "status",
            "--columns",
            "userDisplayName,userPrincipalName",
            "--sort",
            "userDisplayName",
            "--limit",
            "3",
            "-o",
            "csv",
        ])
        .on(&directory)
        .run();
    for (name, upn) in [
        ("name", "upn"),
        ("Name", "User principal name"),
        ("displayName", "Benutzerprinzipalname"),
    ] {
        let columns = format!("{name},{upn}");
        let run = home
            .sspr_with(&[
                "status",
                "--columns",
                &columns,
                "--sort",
                name,
                "--limit",
                "3",
                "-o",
                "csv",
            ])
            .on(&directory)
            .run();
        assert_eq!(run.stdout, expected.stdout, "{columns}: {run}");
    }
}

#[test]
fn the_checks_of_doctor_are_rows() {
    let directory = Directory::start();
    let run = Home::new()
        .sspr(["doctor", "-o", "csv"])
        .on(&directory)
        .run();
    assert!(
        run.stdout.starts_with("check,state,evidence,remedy\n"),
        "{run}"
    );
}

#[test]
fn switches_are_taken_however_they_are_written() {
    let home = Home::new();
    let directory = Directory::with(|settings| settings.throttle = Throttle::Off);
    let mut plans = Vec::new();
    for word in ["true", "on", "yes", "\"on\""] {
        let path = home.path().join("settings.toml");
        std::fs::write(&path, format!("method.sms = {word}  # text messages\n")).unwrap();
        let path = path.display().to_string();
        let run = home
            .sspr(["policy", "plan", "-f", &path, "-o", "json"])
            .on(&directory)
            .run();
        assert_eq!(run.exit, 0, "{word}: {run}");
        plans.push(run.json()["changes"].clone());
    }
    for word in ["true", "on", "YES"] {
        let setting = format!("method.sms={word}");
        let run = home
            .sspr(["policy", "set", &setting, "--dry-run", "-o", "json"])
            .on(&directory)
            .run();
        assert_eq!(run.exit, 0, "{run}");
        plans.push(run.json()["changes"].clone());
    }
    plans.dedup();
    assert_eq!(plans.len(), 1, "{plans:?}");
}

#[test]
fn a_limit_leaves_the_newest_in_the_order_of_time() {
    let home = Home::new();
    let directory = Directory::with(|settings| settings.throttle = Throttle::Off);
    let events = |flags: &[&str]| {
        let args = [
            "events", "--since", "30d", "--steps", "-o", "jsonl", "--jq", ".id",
        ];
        let run = home
            .sspr_with(&[&args, flags].concat())
            .on(&directory)
            .run();
        assert_eq!(run.exit, 0, "{run}");
        let lines = run.stdout.lines().map(str::to_owned);
        lines.collect::<Vec<String>>()
    };
    let all = events(&[]);
    assert!(all.len() > 3, "{all:?}");
    assert_eq!(events(&["--limit", "2"]), all[all.len() - 2..]);
    let mut newest = events(&["--limit", "2", "--reverse"]);
    newest.reverse();
    assert_eq!(newest, all[all.len() - 2..]);
}
