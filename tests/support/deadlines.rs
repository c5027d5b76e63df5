//! The page on deadlines, and that no other place holds a day of theirs.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use sspr::config::Cloud;
use sspr::language::{Day, Language};
use sspr::sspr::deadlines::{Audience, DEADLINES};
#[cfg(feature = "sandbox")]
use sspr::sspr::deadlines::{Calendar, What};

/// The page that shows the table of deadlines.
pub(super) const PAGE: &str = "docs/deadlines.md";

pub(super) fn page() -> String {
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
        forms.extend(
            ["%d.%m.%Y", "%-d.%-m.%Y", "%B %-d, %Y", "%-d %b %Y"]
                .map(|form| date.strftime(form).to_string()),
        );
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
        PAGE,
    ];
    let forbidden: Vec<String> = DEADLINES.iter().flat_map(|line| forms(line.day)).collect();
    let mut found = Vec::new();
    for path in files.iter().filter(|path| path.is_file()) {
        let name = path
            .strip_prefix(root)
            .expect("below")
            .to_string_lossy()
            .replace('\\', "/");
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
            let other = days(&line)
                .into_iter()
                .next()
                .filter(|_| in_program && !is_known);
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
