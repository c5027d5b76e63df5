//! Completions, man pages and the reference of commands are made from the command line's declaration, the tables of
//! settings and the JSON Schemas from their model, the page of error codes from their table; all are current.
//!
//! `SSPR_BLESS=1 cargo test --test generated` rewrites them.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use clap::{Command, CommandFactory};

use sspr::cli::Cli;
use sspr::completion::{Shell, script};
use sspr::error::{Code, Exit};
use sspr::help;
use sspr::service_codes::{Family, TEXTS, rows};
use sspr::sspr::policy::setting::{Delay, NOT_SETTINGS, SETTINGS};
use sspr::ui::{Language, Message, Messages};

#[path = "support/deadlines.rs"]
mod deadlines;
#[path = "support/facts.rs"]
mod facts;

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
fn manual_pages_are_clean_for_whoever_shows_them() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/man");
    let pages: Vec<PathBuf> = fs::read_dir(&root)
        .expect("a folder")
        .map(|entry| entry.expect("an entry").path())
        .collect();
    for (program, arguments) in [
        ("mandoc", &["-T", "lint", "-W", "warning"][..]),
        ("groff", &["-man", "-ww", "-Tutf8", "-z"]),
    ] {
        let ended = std::process::Command::new(program)
            .args(arguments)
            .args(&pages)
            .output();
        match ended {
            Ok(output) => {
                let told = [output.stdout, output.stderr].concat();
                let told = String::from_utf8_lossy(&told).into_owned();
                assert!(told.is_empty(), "{program}: {told}");
            }
            Err(_) => println!("skipped: no {program} here"),
        }
    }
    let page = fs::read_to_string(root.join("sspr-enable.1")).expect("a page");
    let sections: Vec<&str> = page
        .lines()
        .filter_map(|line| line.strip_prefix(".SH "))
        .collect();
    assert_eq!(
        sections,
        [
            "NAME",
            "SYNOPSIS",
            "DESCRIPTION",
            "OPTIONS",
            "EXAMPLES",
            "\"EXIT STATUS\"",
            "ENVIRONMENT",
            "FILES",
            "\"SEE ALSO\""
        ]
    );
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

/// Names in the sources that are no variables of a person: what the build says, codes of the reset page.
fn is_variable(name: &str) -> bool {
    !matches!(name, "SSPR_BUILD" | "SSPR_COMMIT")
        && name[5..].starts_with(|c: char| c.is_ascii_uppercase())
}

fn variables_in(folder: &Path, found: &mut BTreeMap<String, PathBuf>) {
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            variables_in(&path, found);
            continue;
        }
        let text = fs::read_to_string(&path).unwrap_or_default();
        for rest in text.split("\"SSPR_").skip(1) {
            let name = rest.split('"').next().unwrap_or_default();
            let is_name =
                !name.is_empty() && name.chars().all(|c| c.is_ascii_uppercase() || c == '_');
            let name = format!("SSPR_{name}");
            if is_name && is_variable(&name) {
                found.insert(name, path.clone());
            }
        }
    }
}

#[test]
fn every_variable_of_the_program_is_told() {
    let told = help::Topic::Environment.text(&command(), 100);
    let mut found = BTreeMap::new();
    variables_in(
        &Path::new(env!("CARGO_MANIFEST_DIR")).join("src"),
        &mut found,
    );
    found.retain(|name, _| !told.contains(name.as_str()));
    assert!(found.is_empty(), "{found:#?}");
}

#[test]
fn the_declaration_of_the_command_line_holds_together() {
    Cli::command().debug_assert();
}

fn generated() -> BTreeMap<PathBuf, String> {
    let mut files = BTreeMap::new();
    for shell in Shell::ALL {
        let path = Path::new("completions").join(shell.file_name());
        files.insert(path, script(shell).to_owned());
    }
    for page in help::man::pages(&command()) {
        files.insert(Path::new("docs/man").join(page.file), page.text);
    }
    files.insert(PathBuf::from("docs/cli.md"), reference());
    files.insert(PathBuf::from(POLICY_PAGE), policy_page());
    files.insert(PathBuf::from("docs/errors.md"), errors());
    files.insert(PathBuf::from(CODES_PAGE), codes_page());
    files.insert(PathBuf::from("docs/settings.md"), settings_page());
    files.insert(PathBuf::from(deadlines::PAGE), deadlines::page());
    files.insert(PathBuf::from("docs/facts.md"), facts_page());
    for (name, schema) in [
        ("policy", sspr::policy::of_file()),
        ("plan", sspr::policy::of_plan()),
        ("rollout", sspr::rollout::of_file()),
    ] {
        let path = Path::new("docs").join(format!("{name}.schema.json"));
        files.insert(path, format!("{schema:#}\n"));
    }
    files
}

/// The page on the codes and texts of Microsoft's services.
fn codes_page() -> String {
    let messages = Messages::load(Language::En);
    let text = |id: &'static str| messages.text(&Message::new(id)).replace('|', "\\|");
    let mut page = String::from(
        "# Codes and texts of Microsoft's services\n\n\
         Made from the program's own table by `tests/generated.rs`. Each of them is explained by `sspr explain`, for somebody whom a\n\
         caller reads it out to; anywhere in a text, too. What an operator whose own sign-in is refused with an `AADSTS` number can\n\
         do, `sspr login` says itself. Numbers that mean the same share a row.\n",
    );
    for (family, title) in [
        (Family::Sspr, "The reset page"),
        (
            Family::Page,
            "Texts of the reset and registration pages without a code",
        ),
        (Family::Audit, "Reasons of the audit trail"),
        (
            Family::Writeback,
            "Events and results (`hr`) of password writeback",
        ),
        (Family::SignIn, "Signing in, and changing a password there"),
    ] {
        let head =
            "| code | name | meaning | what to do | who acts | source |\n|---|---|---|---|---|---|";
        writeln!(page, "\n## {title}\n\n{head}").expect("a string takes everything");
        for row in rows().filter(|row| row.family == family) {
            let codes: Vec<String> = row
                .numbers
                .iter()
                .map(|it| format!("`{}`", family.code(*it)))
                .collect();
            let name = Some(row.name).filter(|name| !name.is_empty());
            let name = name.map(|name| format!("`{name}`")).unwrap_or_default();
            let source = match row.numbers.first() {
                // One page for every number: the link of the first is that of all.
                Some(number) => row.source(*number),
                None => row.source(0),
            };
            let (meaning, remedy) = (text(row.meaning), text(row.remedy));
            let (codes, who) = (codes.join(" "), text(row.who.words()));
            writeln!(
                page,
                "| {codes} | {name} | {meaning} | {remedy} | {who} | [Microsoft]({source}) |"
            )
            .expect("a string takes everything");
        }
    }
    page.push_str(WORDS);
    for text in TEXTS {
        let of: Vec<String> = text.of.iter().map(|of| format!("`{of}`")).collect();
        let words = |phrases: &[&str]| {
            let phrases: Vec<String> = phrases.iter().map(|words| plain(words)).collect();
            phrases.join("; ")
        };
        let [en, de, sv, zh] = [text.en, text.de, text.sv, text.zh].map(words);
        writeln!(page, "| {} | {en} | {de} | {sv} | {zh} |", of.join(" "))
            .expect("a string takes everything");
    }
    page
}

const CODES_PAGE: &str = "docs/codes.md";

/// What is said of the words of the pages.
const WORDS: &str = "\n## Words of the pages\n\n\
    By these beginnings of words a text is found that shows no code; small mistakes, accents and word order do not count, and what\n\
    fits several codes names each of them. From Learn, `troubleshoot-sspr`, and its translations.\n\n\
    | of | English | German | Swedish | Chinese |\n|---|---|---|---|---|\n";

/// A phrase without its marks; of words that mean the same the first.
fn plain(phrase: &str) -> String {
    let words = phrase.split(' ').filter(|word| !word.starts_with('-'));
    let first = |word: &str| {
        let word = word.trim_start_matches(['!', '*']);
        word.split('|')
            .next()
            .unwrap_or_default()
            .trim_start_matches('*')
            .to_owned()
    };
    words.map(first).collect::<Vec<_>>().join(" ")
}

/// What is documented: graph-api.md §5.2, §7.6, §8.7, §8.8 and appendix C; Microsoft's list of numbers whole (Learn,
/// `reference-error-codes`, April 2024).
const DOCUMENTED: &[&str] = &[
    "SSPR_0009 SSPR_0010 SSPR_0011 SSPR_0012 SSPR_0013 SSPR_0014 SSPR_0029 SSPR_0030",
    "TenantSSPRFlagDisabled WritebackNotEnabled SsprNotEnabledInUserPolicy UserNotLicensed UserNotMemberOfScopedAccessGroup",
    "UserNotProperlyConfigured OnPremisesAdminActionRequired OnPremisesConnectivityError OnPremisesSuccessCloudFailure",
    "FuzzyPolicyViolationInvalidPassword PasswordDoesnotComplyFuzzyPolicy OnPremisesPolicyViolation",
    "31001 31002 31003 31004 31005 31006 31007 31008 31009 31010 31011 31012 31013 31014 31015 31016 31017 31018 31019 31034 31044",
    "32000 32001 32002 32003 32004 32005 32007 32008 32009 32010 32011 32013 32014 32015 6306 6329 6800",
    "33001 33002 33003 33004 33005 33006 33007 33008 33009",
    "0x80230402 0x80230405 0x80230619 0x8023061F 0x80230626 0x8023062C 0x800700CE",
];
const DOCUMENTED_SIGN_IN: &[&str] = &[
    "16000 16001 16002 160021 16003 17003 20001 20012 20033 230109 28002 28003 40008 40009 40010 40015 50000 50001 50002",
    "500011 500021 500022 50003 50005 50006 50007 50008 5000819 50010 50011 50012 50013 500133 50014 50015 50017 50020",
    "500208 500212 500213 50027 50029 50032 50033 50034 50042 50043 50048 50049 50050 50053 50055 50056 50057 50058 50059",
    "50061 50064 50068 50070 50071 50072 50074 50076 50078 50079 50085 50086 50087 50088 50089 50097 50099 50105 50107",
    "50120 50124 501241 50125 50126 50127 50128 50129 50131 50132 50133 50134 50135 50136 50139 50140 50143 50144 50146",
    "501461 50147 501481 501491 50155 50158 50161 50166 50168 50169 50170 50173 50177 50178 50180 50187 50192 50194 50196",
    "50197 50199 51000 51001 1000104 51004 51005 51006 52004 53000 53001 53002 53003 530035 53004 53010 53011 530034 54000",
    "54005 65001 65002 65004 65005 650052 650054 650056 650057 67003 70000 70001 700011 70002 700025 700027 70003 700030",
    "70004 70005 700054 70007 70008 700082 700084 70011 70012 70016 70018 70019 70043 75001 75003 75005 7500514 750054",
    "75008 75011 75016 76021 76026 80001 80002 80005 80007 80010 80012 80013 80014 81004 81005 81006 81007 81009 81010",
    "81011 81012 90002 90004 90005 90006 90007 90008 90009 90010 9001023 90012 90013 90014 900144 90015 90016 90019 90020",
    "90022 90023 900236 9002313 9002332 90024 90027 90033 90036 90038 900384 90043 900432 90051 90055 90056 900561 90072",
    "90081 90082 90084 90085 90086 90087 90090 90091 90092 90093 90094 900382 90095 90099 900971 90100 901002 90101 90102",
    "90107 90114 90117 90119 90120 90121 90123 90124 90125 90126 90130 120000 120002 120003 120004 120005 120008 120011",
    "120012 120013 120014 120015 120016 120018 120020 120021 130004 130005 130006 130007 130008 135010 135011 140000 140001",
    "165004 165900 220450 220501 221000 240001 240002 501621 530032 700016 700020 700022 700023 7000215 7000218 7000222",
    "700229 700005 1000000 1000002 100007 1000031 7000112 7000114 7500529 9002341 50142 500014 530003 700024 70021 700211",
    "700212 700213",
];

#[test]
fn the_page_of_codes_has_every_code_that_is_documented() {
    let page = codes_page();
    let has = |code: &str| page.contains(&format!("`{code}`"));
    let split = |lines: &[&'static str]| -> Vec<&'static str> {
        lines.iter().flat_map(|line| line.split(' ')).collect()
    };
    let mut missing: Vec<String> = split(DOCUMENTED)
        .into_iter()
        .filter(|code| !has(code))
        .map(str::to_owned)
        .collect();
    missing.extend(
        split(DOCUMENTED_SIGN_IN)
            .into_iter()
            .map(|number| format!("AADSTS{number}"))
            .filter(|code| !has(code)),
    );
    assert!(missing.is_empty(), "{missing:?}");
}

/// The sentences of `locales/en.ftl`, by id; those of the codes have their source in their own table.
fn sentences() -> BTreeMap<String, String> {
    let mut found: BTreeMap<String, String> = BTreeMap::new();
    let mut id = String::new();
    for line in Language::default().sentences().lines() {
        let is_id = line.starts_with(|first: char| first.is_ascii_lowercase());
        if let (true, Some((name, text))) = (is_id, line.split_once(" =")) {
            name.clone_into(&mut id);
            found.insert(id.clone(), text.to_owned());
        } else if let (true, Some(text)) = (line.starts_with(' '), found.get_mut(&id)) {
            text.push(' ');
            text.push_str(line.trim());
        }
    }
    found.retain(|id, _| !id.starts_with("codes-"));
    found
}

/// The parts of the pages that are written by hand, by file and heading, without their code.
fn parts() -> BTreeMap<(String, String), String> {
    const MADE: [&str; 7] = [
        "architecture",
        "cli",
        "codes",
        "deadlines",
        "errors",
        "exit-codes",
        "facts",
    ];
    let mut found: BTreeMap<(String, String), String> = BTreeMap::new();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs");
    for entry in fs::read_dir(folder).expect("docs") {
        let path = entry.expect("a page").path();
        let page = path
            .file_stem()
            .and_then(|name| name.to_str())
            .unwrap_or_default()
            .to_owned();
        if path.extension().is_none_or(|ext| ext != "md") || MADE.contains(&page.as_str()) {
            continue;
        }
        let (mut heading, mut is_code) = (String::new(), false);
        for line in fs::read_to_string(&path).expect("a page").lines() {
            if line.starts_with("```") {
                is_code = !is_code;
            } else if let (false, true) = (is_code, line.starts_with('#')) {
                line.trim_start_matches('#').trim().clone_into(&mut heading);
            } else if !is_code {
                let part = found.entry((page.clone(), heading.clone())).or_default();
                part.push_str(line);
                part.push('\n');
            }
        }
    }
    found
}

fn facts_page() -> String {
    let mut page = "# Sources of facts about Microsoft's service\n\n\
        Generated by `tests/generated.rs` from `tests/support/facts.rs`. Messages are listed by their ids in `locales/en.ftl`; `*` at\n\
        the end of an id is a wildcard. For the sources of codes, see [codes.md](codes.md); of days, [deadlines.md](deadlines.md); the\n\
        program has a table of permissions. A test checks that every message and every section of a page with a number, a duration, a\n\
        role or a license of the service is listed here, or in the list of those that state nothing about the service. *unverified*\n\
        means that Microsoft does not document it.\n\n\
        ## Sources\n\n| name | what it is |\n|---|---|\n"
        .to_owned();
    for (name, what) in facts::SOURCES {
        writeln!(page, "| {name} | {what} |").expect("a text");
    }
    page.push_str("\n## Sentences\n\n| source | sentences |\n|---|---|\n");
    for (source, ids) in facts::SENTENCES {
        let ids: Vec<String> = ids.iter().map(|id| format!("`{id}`")).collect();
        writeln!(page, "| {source} | {} |", ids.join(", ")).expect("a text");
    }
    page.push_str("\n## Pages\n\n| page | part | source |\n|---|---|---|\n");
    for (name, part, source) in facts::PARTS {
        writeln!(page, "| [{name}]({name}.md) | {part} | {source} |").expect("a text");
    }
    page
}

#[test]
fn every_sentence_that_states_a_fact_about_the_service_has_a_source() {
    let sentences = sentences();
    let listed: Vec<&str> = (facts::SENTENCES.iter())
        .flat_map(|(_, ids)| ids.iter().copied())
        .collect();
    let all = || listed.iter().chain(facts::OWN).copied();
    let unlisted: Vec<&String> = (sentences.iter())
        .filter(|(_, text)| facts::is_telling(&facts::said(text), true))
        .map(|(id, _)| id)
        .filter(|id| !all().any(|pattern| facts::is_meant(pattern, id)))
        .collect();
    assert!(unlisted.is_empty(), "without a source: {unlisted:#?}");
    let idle: Vec<&str> = all()
        .filter(|pattern| !sentences.keys().any(|id| facts::is_meant(pattern, id)))
        .collect();
    assert!(idle.is_empty(), "of no sentence: {idle:#?}");
    let twice: Vec<&String> = (sentences.keys())
        .filter(|id| all().filter(|pattern| facts::is_meant(pattern, id)).count() > 1)
        .collect();
    assert!(twice.is_empty(), "of two sources: {twice:#?}");
}

#[test]
fn every_part_of_a_page_that_states_a_fact_about_the_service_has_a_source() {
    let parts = parts();
    let known = |page: &str, part: &str| {
        let of_service = facts::PARTS.iter().map(|(page, part, _)| (*page, *part));
        let mut all = of_service.chain(facts::OWN_PARTS.iter().copied());
        all.any(|known| known == (page, part))
    };
    let unlisted: Vec<_> = (parts.iter())
        .filter(|(_, text)| facts::is_telling(&facts::said(text), false))
        .map(|(part, _)| part)
        .filter(|(page, part)| !known(page, part))
        .collect();
    assert!(unlisted.is_empty(), "without a source: {unlisted:#?}");
    let pages = facts::PARTS.iter().map(|(page, part, _)| (*page, *part));
    for (page, part) in pages.chain(facts::OWN_PARTS.iter().copied()) {
        let is_there = parts.contains_key(&(page.to_owned(), part.to_owned()));
        assert!(is_there, "no part {part} in {page}");
    }
    let names: Vec<&str> = facts::SOURCES.iter().map(|(name, _)| *name).collect();
    let of_parts = facts::PARTS
        .iter()
        .flat_map(|(_, _, sources)| sources.split(", "));
    let used: Vec<&str> = (facts::SENTENCES.iter().map(|(source, _)| *source))
        .chain(of_parts)
        .collect();
    assert!(used.iter().all(|name| names.contains(name)), "{used:?}");
    for name in names {
        assert!(used.contains(&name), "nothing is from {name}");
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

/// Whether some file below a folder, other than the table of codes, names one.
fn is_raised(code: &str, folder: &Path) -> bool {
    fs::read_dir(folder)
        .expect("a folder")
        .map(|entry| entry.expect("an entry").path())
        .any(|path| {
            if path.is_dir() {
                return is_raised(code, &path);
            }
            let text = fs::read_to_string(&path).unwrap_or_default();
            !path.ends_with("error/code.rs") && text.contains(code)
        })
}

#[test]
fn every_stable_code_is_raised_somewhere() {
    let sources = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let idle: Vec<&str> = (Code::ALL.iter())
        .filter(|code| !is_raised(&format!("::{code:?}"), &sources))
        .map(|code| code.as_str())
        .collect();
    assert!(idle.is_empty(), "nothing ends with {idle:?}");
}

/// The settings of the program and of a profile, as its table has them.
fn settings_page() -> String {
    let mut page = String::from(
        "# Settings\n\n\
         A flag overrides a variable, a variable overrides the profile (`sspr profile set KEY=VALUE`), and the profile overrides the default.\n\
         If several variables are listed, the first one that is set is used. `sspr profile show` shows the values and their sources.\n\n\
         Durations: `500ms`, `90s`, `5m`, `1h 30m`, `1d` or `2w`; a day has 24 hours.\n\n\
         | setting | key | flag | variables |\n|---|---|---|---|\n",
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
    let mut command = plain(Cli::command());
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
    for topic in help::Topic::ALL {
        let text = sspr::ui::for_screen(topic.text(&command(), 100), false);
        let text: String = text
            .lines()
            .map(|line| format!("{}\n", line.trim_end()))
            .collect();
        write!(
            page,
            "\n## `sspr help {}`\n\n```text\n{}\n```\n",
            topic.name(),
            text.trim_end()
        )
        .expect("a string takes everything");
    }
    visit(&command(), &mut |command| {
        let name = full_name(command);
        let help = help::page(command, help::Depth::Long, 100);
        let help = sspr::ui::for_screen(help, false);
        let help: String = help
            .lines()
            .map(|line| format!("{}\n", line.trim_end()))
            .collect();
        write!(page, "\n## `{name}`\n\n```text\n{}\n```\n", help.trim_end())
            .expect("a string takes everything");
    });
    page
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
