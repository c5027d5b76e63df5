//! The same rows say the same in every form that people export, to every command that reads tables.

use std::fs;

use serde_json::{Map, Value, json};
use sspr_sandbox::Throttle;

use crate::support::{Directory, Home};

const HEADINGS: [&str; 3] = ["userPrincipalName", "email", "isSsprRegistered"];

const ROWS: [[&str; 3]; 2] = [
    ["jonas.berg@contoso.example", "jonas@example.net", "true"],
    ["lena.dahl@contoso.example", "lena@example.net", "false"],
];

fn cells(separator: char, end: &str) -> String {
    let separator = separator.to_string();
    let lines = std::iter::once(HEADINGS).chain(ROWS);
    lines
        .map(|cells| cells.join(&separator) + end)
        .collect::<String>()
}

fn objects() -> Vec<String> {
    ROWS.iter()
        .map(|cells| {
            let fields = HEADINGS.iter().zip(cells).map(|(name, cell)| {
                let value = match *cell {
                    "true" => json!(true),
                    "false" => json!(false),
                    text => json!(text),
                };
                ((*name).to_owned(), value)
            });
            Value::Object(fields.collect::<Map<_, _>>()).to_string()
        })
        .collect()
}

fn forms() -> Vec<(&'static str, String)> {
    vec![
        ("commas", cells(',', "\n")),
        ("a mark and CRLF", format!("\u{feff}{}", cells(',', "\r\n"))),
        (
            "semicolons below a blank line",
            format!("\n{}", cells(';', "\n")),
        ),
        ("tabs", cells('\t', "\r\n")),
        (
            "a separator that is named",
            format!("sep=;\r\n{}", cells(';', "\r\n")),
        ),
        (
            "quoted",
            cells(',', "\n").replace("lena@example.net", "\"lena@example.net\""),
        ),
        ("padded", cells(',', "\n").replace("true", "true ")),
        ("an array", format!("[{}]", objects().join(","))),
        (
            "a marked array",
            format!("\u{feff}[\r\n{}\r\n]\r\n", objects().join(",\r\n")),
        ),
        ("JSON Lines", objects().join("\n")),
        (
            "JSON Lines with gaps",
            format!("\n{}\r\n", objects().join("\r\n\r\n")),
        ),
    ]
}

#[test]
fn the_same_rows_are_the_same_to_every_command_in_every_form() {
    let directory = Directory::with(|settings| settings.throttle = Throttle::Off);
    let home = Home::new();
    let file = home.path().join("table");
    let file = file.to_str().unwrap();
    let empty = home.path().join("empty");
    fs::write(&empty, "").unwrap();
    let empty = empty.to_str().unwrap();
    let group = "SSPR Pilot";
    let commands: [&[&str]; 3] = [
        &["import", file, "--dry-run", "-o", "json"],
        &[
            "scope",
            "add",
            "--file",
            file,
            "--group",
            group,
            "--dry-run",
            "-o",
            "json",
        ],
        &["status", "diff", empty, file, "-o", "json"],
    ];
    for args in commands {
        let mut first = None;
        for (form, text) in forms() {
            fs::write(file, text).unwrap();
            let run = home.sspr_with(args).on(&directory).run();
            assert_eq!(run.exit, 0, "{args:?} {form} {run}");
            let expected = first.get_or_insert_with(|| run.stdout.clone());
            assert_eq!(&run.stdout, expected, "{args:?} {form}");
        }
        let text = first.unwrap();
        assert!(text.len() > 50, "{args:?} {text}");
    }
}
