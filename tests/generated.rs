//! Completions, man pages and the reference of commands are made from the command line's declaration, the tables of
//! settings and the JSON Schemas from their model, the page of error codes from their table; all are current.
//!
//! `SSPR_BLESS=1 cargo test --test generated` rewrites them.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use clap::{Command, CommandFactory};
use clap_complete::Shell;
use clap_mangen::Man;

use sspr::cli::Cli;
use sspr::config::Cloud;
use sspr::error::{Code, Exit};
use sspr::language::{Day, Language};
use sspr::sspr::deadlines::{Audience, Calendar, DEADLINES, What};
use sspr::sspr::policy::setting::{Delay, NOT_SETTINGS, SETTINGS};

const SHELLS: [Shell; 5] = [
    Shell::Bash,
    Shell::Zsh,
    Shell::Fish,
    Shell::PowerShell,
    Shell::Elvish,
];

/// Folders that hold generated files and nothing else.
const FOLDERS: [&str; 2] = ["completions", "docs/man"];

#[test]
fn completions_man_pages_and_the_reference_are_current() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let wanted = generated();
    if std::env::var_os("SSPR_BLESS").is_some() {
        write_all(root, &wanted);
    }
    let mut stale: Vec<String> = wanted
        .iter()
        .filter(|(path, text)| fs::read_to_string(root.join(path)).ok().as_ref() != Some(*text))
        .map(|(path, _)| path.display().to_string())
        .collect();
    stale.extend(
        leftovers(root, &wanted)
            .iter()
            .map(|path| format!("{} (of a command that is gone)", path.display())),
    );
    assert!(
        stale.is_empty(),
        "not current: {stale:#?}\nRun `SSPR_BLESS=1 cargo test --test generated` and commit what it writes."
    );
}

#[test]
fn every_command_has_examples_and_help_without_a_full_stop() {
    let mut broken = Vec::new();
    visit(&command(), &mut |command| {
        let name = full_name(command);
        let help = command.clone().render_long_help().to_string();
        if command.get_subcommands().next().is_none() && !help.contains("Examples:") {
            broken.push(format!("{name}: no examples"));
        }
        let abouts = command
            .get_about()
            .map(|about| ("about".to_owned(), about.to_string()));
        let arguments = command.get_arguments().filter_map(|argument| {
            Some((
                argument.get_id().to_string(),
                argument.get_help()?.to_string(),
            ))
        });
        for (what, text) in abouts.into_iter().chain(arguments) {
            if text.ends_with('.') {
                broken.push(format!("{name}: {what} ends with a full stop: {text}"));
            }
        }
    });
    assert!(broken.is_empty(), "{broken:#?}");
}

#[test]
fn the_page_of_exit_codes_has_a_row_for_each_and_no_other() {
    let page = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/exit-codes.md");
    let page = fs::read_to_string(page).expect("a page");
    let told: Vec<u8> = page
        .lines()
        .skip_while(|line| !line.starts_with("| exit |"))
        .skip(2)
        .map_while(|line| line.strip_prefix("| ")?.split_once(" |")?.0.parse().ok())
        .collect();
    assert_eq!(told, Exit::ALL.map(|exit| exit as u8));
}

#[test]
fn the_declaration_of_the_command_line_holds_together() {
    Cli::command().debug_assert();
}

fn generated() -> BTreeMap<PathBuf, String> {
    let mut files = BTreeMap::new();
    for shell in SHELLS {
        let mut text = Vec::new();
        clap_complete::generate(shell, &mut Cli::command(), "sspr", &mut text);
        let name = clap_complete::Generator::file_name(&shell, "sspr");
        files.insert(Path::new("completions").join(name), utf8(text));
    }
    visit(&command(), &mut |command| {
        let name = full_name(command).replace(' ', "-");
        let mut text = Vec::new();
        Man::new(command.clone().name(name.clone()))
            .render(&mut text)
            .expect("a page");
        files.insert(Path::new("docs/man").join(format!("{name}.1")), utf8(text));
    });
    files.insert(PathBuf::from("docs/cli.md"), reference());
    files.insert(PathBuf::from(POLICY_PAGE), policy_page());
    files.insert(PathBuf::from("docs/errors.md"), errors());
    files.insert(PathBuf::from("docs/settings.md"), settings_page());
    files.insert(PathBuf::from(DEADLINES_PAGE), deadlines_page());
    for (name, schema) in [
        ("policy", sspr::policy::of_file()),
        ("plan", sspr::policy::of_plan()),
    ] {
        let path = Path::new("docs").join(format!("{name}.schema.json"));
        files.insert(path, format!("{schema:#}\n"));
    }
    files
}

/// The page that shows the table of deadlines.
const DEADLINES_PAGE: &str = "docs/deadlines.md";

fn deadlines_page() -> String {
    let mut page = String::from(
        "# Deadlines\n\n\
         Made from the program's own table by `tests/generated.rs`: what Microsoft ends or changes about resetting a password. No other\n\
         page and no sentence of the program holds these days. `sspr policy deadlines` shows them as they hold for a tenant.\n\n\
         A day holds in the clouds named; *later* are those where it is to come on a day that is not known. In any other cloud nothing is\n\
         announced. *Known* is since when this day stands in the source, at the latest.\n\n\
         | day | what | for | clouds | later | known | source | read |\n|---|---|---|---|---|---|---|---|\n",
    );
    for line in DEADLINES {
        let whom: Vec<&str> = line.audiences.iter().map(|one| one.name()).collect();
        let names = |clouds: &[Cloud]| {
            let names: Vec<&str> = clouds.iter().map(|cloud| cloud.name()).collect();
            names.join(", ")
        };
        let source = line.source;
        let message = source
            .message
            .map_or_else(String::new, |number| format!(", {number}"));
        let whom = if whom.len() == Audience::ALL.len() {
            "everybody".to_owned()
        } else {
            whom.join(", ")
        };
        writeln!(
            page,
            "| {} | `{}` | {whom} | {} | {} | {} | <{}>{message} | {} |",
            line.day.iso(),
            line.what.name(),
            names(line.clouds),
            names(line.later),
            line.known,
            source.address,
            source.read,
        )
        .expect("a string takes everything");
    }
    page
}

/// A day in every form in which somebody could write it.
fn forms(day: Day) -> Vec<String> {
    let mut forms: Vec<String> = Language::ALL.map(|language| language.day(day)).into();
    forms.push(day.iso());
    if let Day::On(date) = day {
        forms.extend(["%d.%m.%Y", "%-d.%-m.%Y", "%B %-d, %Y", "%-d %b %Y"].map(|form| {
            date.strftime(form).to_string()
        }));
    }
    forms
}

/// Days as data: `2026-11-09`.
fn days(line: &str) -> Vec<&str> {
    let is_day = |text: &str| {
        text.bytes().enumerate().all(|(at, byte)| match at {
            0 => byte == b'2',
            1 => byte == b'0',
            4 | 7 => byte == b'-',
            _ => byte.is_ascii_digit(),
        })
    };
    (0..line.len().saturating_sub(9))
        .filter_map(|at| line.get(at..at + 10))
        .filter(|text| is_day(text))
        .collect()
}

/// What of a file is read by people or run: no tests, no code that a page shows with what it prints.
fn told(path: &Path, text: &str) -> Vec<(usize, String)> {
    let is_page = path.extension().is_some_and(|kind| kind == "md");
    let mut fenced = false;
    text.lines()
        .enumerate()
        .take_while(|(_, line)| is_page || line.trim() != "#[cfg(test)]")
        .filter(|(_, line)| {
            fenced ^= is_page && line.starts_with("```");
            !fenced
        })
        .map(|(at, line)| (at + 1, line.to_owned()))
        .collect()
}

fn every_file(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            every_file(&path, files);
        } else {
            files.push(path);
        }
    }
}

/// Files and lines that show in which form a day is typed, or that are about other days than those of the service.
const OTHER_DAYS: [(&str, &str); 9] = [
    ("locales/", "-hint = "),
    ("src/auth/grants/managed.rs", "\"20"),
    ("src/commands/", "sspr "),
    ("src/commands/explain.rs", "a day, `"),
    ("src/sspr/moment.rs", "//"),
    ("src/sspr/moment.rs", ".len())"),
    ("src/sspr/diagnosis/tests.rs", ""),
    ("src/language/day.rs", "///"),
    ("src/policy/deadlines.rs", "/// `"),
];

#[test]
fn no_day_of_the_service_stands_outside_the_table_of_deadlines() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut files = vec![root.join("README.md")];
    for folder in ["src", "locales", "sandbox/src"] {
        every_file(&root.join(folder), &mut files);
    }
    for entry in fs::read_dir(root.join("docs")).expect("a folder") {
        files.push(entry.expect("an entry").path());
    }
    let tables = [
        "src/sspr/deadlines.rs",
        "sandbox/src/directory/deadlines.rs",
        DEADLINES_PAGE,
    ];
    let forbidden: Vec<String> = DEADLINES.iter().flat_map(|line| forms(line.day)).collect();
    let mut found = Vec::new();
    for path in files.iter().filter(|path| path.is_file()) {
        let name = path.strip_prefix(root).expect("below").to_string_lossy().replace('\\', "/");
        let is_test = name.ends_with("tests.rs") || name.contains("/tests_");
        if is_test || tables.contains(&&*name) {
            continue;
        }
        let Ok(text) = fs::read_to_string(path) else {
            continue;
        };
        for (at, line) in told(path, &text) {
            let of_service = forbidden.iter().find(|form| line.contains(&***form));
            let is_known = OTHER_DAYS
                .iter()
                .any(|(file, part)| name.starts_with(file) && line.contains(part));
            let in_program = name.starts_with("src/") || name.starts_with("locales/");
            let other = days(&line).into_iter().next().filter(|_| in_program && !is_known);
            if let Some(day) = of_service.map(String::as_str).or(other) {
                found.push(format!("{name}:{at}: {day}"));
            }
        }
    }
    assert!(
        found.is_empty(),
        "days outside the table of deadlines; sentences take them as a variable: {found:#?}"
    );
}

#[test]
#[cfg(feature = "sandbox")]
fn the_embedded_directory_keeps_the_same_days() {
    let day = |what, audience| {
        let calendar = Calendar {
            cloud: Cloud::Global,
            telephony: None,
        };
        let day = calendar.when(what, audience).day().expect("a day");
        format!("{}T00:00:00Z", day.first())
    };
    for (word, moment) in sspr_sandbox::DAYS {
        let expected = match word {
            "registeredOnly" => day(What::RegisteredOnly, Audience::Member),
            "telephonyEnds" => day(What::TelephonyEnds, Audience::InternalGuest),
            "telephonyEndsLater" => day(What::TelephonyEnds, Audience::External),
            _ => day(What::QuestionsEnd, Audience::Member),
        };
        assert_eq!(moment, expected, "{word}");
    }
}

/// The page on the codes of errors.
fn errors() -> String {
    let mut page = String::from(
        "# Error codes\n\n\
         Made from the program's own table by `tests/generated.rs`. With `--output json` or `jsonl` an error is one object with\n\
         these codes in `code`; see [exit-codes.md](exit-codes.md#errors-as-objects). They stay the same between versions. Where a\n\
         service gave a code of its own (`Authorization_RequestDenied`, `AADSTS50076`), that stands there instead.\n\n\
         | code | exit | meaning |\n|---|---|---|\n",
    );
    for code in Code::ALL {
        let (exit, meaning) = (code.exit() as u8, code.meaning());
        writeln!(page, "| `{}` | {exit} | {meaning} |", code.as_str())
            .expect("a string takes everything");
    }
    page
}

/// The settings of the program and of a profile, as its table has them.
fn settings_page() -> String {
    let mut page = String::from(
        "# Settings\n\n\
         A flag goes before a variable, a variable before the profile (`sspr profile set KEY=VALUE`), and the profile before what is\n\
         built in.\n\
         Of several variables the first that is set counts. `sspr profile show` says what holds and where it came from.\n\n\
         A time is written like `500ms`, `90s`, `5m`, `1h 30m`, `1d` or `2w`; a day has 24 hours.\n\n\
         | what | key | flag | variables |\n|---|---|---|---|\n",
    );
    let listed = |names: &[&str]| {
        let names: Vec<String> = names.iter().map(|name| format!("`{name}`")).collect();
        names.join(", ")
    };
    for setting in sspr::config::SETTINGS {
        let _ = writeln!(
            page,
            "| {} | {} | {} | {} |",
            setting.help(),
            listed(&setting.keys()),
            listed(setting.flag.as_slice()),
            listed(setting.variables)
        );
    }
    page
}

const POLICY_PAGE: &str = "docs/policy.md";

/// The page on the policy with its two tables as the model has them; all else is written by hand.
fn policy_page() -> String {
    let page = Path::new(env!("CARGO_MANIFEST_DIR")).join(POLICY_PAGE);
    let mut page = fs::read_to_string(page).expect("a page");
    for (name, table) in [("settings", settings()), ("not-settings", not_settings())] {
        let (start, end) = (format!("<!-- {name} -->\n"), format!("<!-- /{name} -->"));
        let from = page.find(&start).expect("the table begins") + start.len();
        let to = from + page[from..].find(&end).expect("the table ends");
        page.replace_range(from..to, &table);
    }
    page
}

fn settings() -> String {
    let mut table = String::from(
        "| setting | values | default | kept in | least role | takes effect |\n|---|---|---|---|---|---|\n",
    );
    for setting in SETTINGS {
        let default = setting
            .default
            .map_or_else(String::new, |value| format!("`{value}`"));
        let effect = match setting.delay {
            Delay::NextReset => "next reset",
            Delay::NextSignIn => "next sign-in",
            Delay::Hour => "within 60 minutes",
        };
        writeln!(
            table,
            "| `{}` | {} | {default} | `{}` `{}` | {} | {effect} |",
            setting.name,
            setting.range(),
            setting.place.source().name(),
            setting.place.field(),
            setting.role().name(),
        )
        .expect("a string takes everything");
    }
    table
}

fn not_settings() -> String {
    let mut table = String::from("| document | field | why |\n|---|---|---|\n");
    for (source, field, why) in NOT_SETTINGS {
        writeln!(table, "| `{}` | `{field}` | {why} |", source.name())
            .expect("a string takes everything");
    }
    table
}

/// The whole tree, at a fixed width and without this machine's environment in the help.
fn command() -> Command {
    fn plain(command: Command) -> Command {
        command
            .term_width(100)
            .mut_args(|argument| argument.hide_env_values(true))
            .mut_subcommands(plain)
    }
    let mut command = plain(Cli::command().disable_help_subcommand(true));
    command.build();
    command
}

fn visit(command: &Command, act: &mut impl FnMut(&Command)) {
    act(command);
    for command in command
        .get_subcommands()
        .filter(|command| !command.is_hide_set())
    {
        visit(command, act);
    }
}

/// What a person types: `sspr profile list`.
fn full_name(command: &Command) -> String {
    command
        .get_bin_name()
        .unwrap_or_else(|| command.get_name())
        .to_owned()
}

fn reference() -> String {
    let mut page = String::from(
        "# Commands\n\n\
         Made from the program itself by `tests/generated.rs`; what each one prints is in [output.md](output.md).\n",
    );
    visit(&command(), &mut |command| {
        let name = full_name(command);
        let help = command.clone().render_long_help().to_string();
        let help: String = help
            .lines()
            .map(|line| format!("{}\n", line.trim_end()))
            .collect();
        write!(page, "\n## `{name}`\n\n```text\n{}\n```\n", help.trim_end())
            .expect("a string takes everything");
    });
    page
}

fn utf8(bytes: Vec<u8>) -> String {
    String::from_utf8(bytes).expect("text")
}

fn leftovers(root: &Path, wanted: &BTreeMap<PathBuf, String>) -> Vec<PathBuf> {
    FOLDERS
        .iter()
        .filter_map(|folder| {
            fs::read_dir(root.join(folder))
                .ok()
                .map(|entries| (folder, entries))
        })
        .flat_map(|(folder, entries)| {
            entries.map(move |entry| Path::new(folder).join(entry.expect("an entry").file_name()))
        })
        .filter(|path| !wanted.contains_key(path))
        .collect()
}

fn write_all(root: &Path, wanted: &BTreeMap<PathBuf, String>) {
    for path in leftovers(root, wanted) {
        fs::remove_file(root.join(path)).expect("removed");
    }
    for (path, text) in wanted {
        let path = root.join(path);
        fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        fs::write(path, text).expect("written");
    }
}
