//! Nothing is wider than the terminal, whatever its width and the language, neither data nor conversation; and people read
//! names, not identifiers.

use sspr_sandbox::Throttle;

use crate::support::{Directory, Home, Transcript};

const WIDTHS: [u16; 5] = [40, 60, 80, 100, 120];
/// Of what is wrapped as everything else is.
const TALK: [u16; 2] = [40, 80];
const LANGUAGES: [&str; 4] = ["en", "de", "sv", "zh-Hans"];
/// Cannot reset, for several reasons, and may answer for administrators.
const PEOPLE: [&str; 3] = [
    "lena.dahl@contoso.example",
    "policy.admin@contoso.example",
    "omar.alhaddad@contoso.example",
];

fn commands() -> Vec<Vec<&'static str>> {
    let mut commands: Vec<Vec<&str>> = [
        "policy show",
        "policy show --impact",
        "enable --scope all --dry-run",
        "policy set scope=all registration.skip-days=3 helpdesk.link=https://contoso.example/helpdesk/with/a/long/path --dry-run",
        "policy plan -f wanted.toml",
        "doctor",
        "whoami",
        "profile show",
        "profile list",
        "status --limit 5",
        "status --summary",
        "status --by department",
        "status jonas.berg@contoso.example",
        "explain --all",
        "explain --all --cause tooFewMethods",
        "events --since 2026-10-20",
    ]
    .map(|line| line.split(' ').collect())
    .into();
    let pilot = [
        "enable",
        "--scope",
        "group",
        "--group",
        "SSPR Pilot",
        "--dry-run",
    ];
    commands.push(pilot.to_vec());
    commands.push(vec!["scope", "list", "--group", "SSPR Pilot"]);
    for person in PEOPLE {
        commands.push(vec!["explain", person]);
        commands.push(vec!["methods", "list", person]);
    }
    commands
}

/// What is above all said: plans that write nothing, refusals, and the steps out of them.
fn talk() -> Vec<Vec<&'static str>> {
    [
        "import people.csv --dry-run",
        "disable --dry-run",
        "policy set scope=everybody",
        "policy set notify.user=on",
        "policy restore 20200101T000000000Z",
        "policy history",
        "status nobody.at.all@contoso.example",
        "status --columns upn",
        "explain nobody.at.all@contoso.example",
        "explain SSPR_9999",
        "methods list nobody.at.all@contoso.example",
        "methods add lena.dahl@contoso.example --email not-an-address --yes",
        "methods list olga.kravets@contoso.example",
        "invite jonas.berg@contoso.example --dry-run",
        "register lena.dahl@contoso.example --hand-over --no-wait",
        "remind --dry-run",
        "rollout status --file missing.toml",
        "ledger show",
        "scope list",
        "scope add ghost@contoso.example --dry-run",
    ]
    .map(|line| line.split(' ').collect())
    .into()
}

/// What only scripts read.
const IDENTIFIERS: [&str; 12] = [
    "mobilePhone",
    "officePhone",
    "microsoftAuthenticatorPush",
    "softwareOneTimePasscode",
    "passKeyDeviceBound",
    "passwordResetPolicies",
    "authenticationMethodsPolicy",
    "noMethod",
    "tooFewMethods",
    "willStop",
    "tokenStore",
    "SPE_E3",
];

fn identifier(run: &Transcript) -> Option<&'static str> {
    (IDENTIFIERS.into_iter()).find(|identifier| run.stdout.contains(identifier))
}

/// A word that is wider than the terminal stands alone, so that it can be copied whole.
fn too_wide(run: &Transcript, columns: u16) -> Option<&str> {
    let is_wide = |line: &&str| console::measure_text_width(line) > usize::from(columns);
    let said = run.stderr.lines().filter(|line| line.trim().contains(' '));
    run.stdout.lines().chain(said).find(is_wide)
}

#[test]
fn no_line_is_wider_than_the_terminal() {
    let directory = Directory::with(|settings| settings.throttle = Throttle::Off);
    let home = Home::new();
    home.settle_at(directory.url());
    std::fs::write(
        home.path().join("wanted.toml"),
        "scope = \"all\"\nregistration.reconfirm-days = 90\n",
    )
    .unwrap();
    std::fs::write(
        home.path().join("people.csv"),
        "userPrincipalName,phone,email\n\
         jonas.berg@contoso.example,+46 70 174 06 11,\n\
         ghost@contoso.example,+46 70 174 06 12,\n\
         lena.dahl@contoso.example,12,not an address\n\
         karen.weaver@contoso.example,,karen.weaver@contoso.example\n",
    )
    .unwrap();
    let mut failures = Vec::new();
    let shown = commands().into_iter().map(|args| (args, &WIDTHS[..]));
    for (args, widths) in shown.chain(talk().into_iter().map(|args| (args, &TALK[..]))) {
        let mut drawn = 0;
        for (columns, language) in widths.iter().flat_map(|w| LANGUAGES.map(|l| (*w, l))) {
            let args: Vec<String> = args
                .iter()
                .map(|arg| match *arg {
                    "wanted.toml" | "people.csv" | "missing.toml" => {
                        home.path().join(arg).display().to_string()
                    }
                    arg => arg.to_owned(),
                })
                .collect();
            let args: Vec<&str> = args.iter().map(String::as_str).collect();
            let run = home
                .sspr_with(&args)
                .env("SSPR_LANG", language)
                .answering([])
                .talking_at_columns(columns)
                .run();
            drawn += run.stdout.lines().chain(run.stderr.lines()).count();
            if let Some(raw) = identifier(&run) {
                failures.push(format!("{args:?} in {language} shows {raw}"));
            }
            if let Some(line) = too_wide(&run, columns) {
                failures.push(format!("{args:?} in {language} at {columns}: {line}"));
            }
        }
        assert!(drawn > 0, "{args:?} wrote nothing");
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}
