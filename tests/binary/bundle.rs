//! `sspr doctor --bundle`: a file that everybody may read.

use std::fs;
use std::path::Path;

use rusqlite::types::ValueRef;
use rusqlite::{Connection, OpenFlags};

use super::support::{Home, binary};
use super::{err, finish, out};

/// What the directory holds that is no secret: words of the service and of this program.
fn is_public(value: &str) -> bool {
    value.len() < 4 || value.chars().all(|c| c.is_ascii_lowercase() || c == '_')
}

/// Every text and number of every table.
fn seeded(database: &Path) -> Vec<String> {
    let database = Connection::open_with_flags(database, OpenFlags::SQLITE_OPEN_READ_ONLY)
        .expect("a database");
    let names = "select name from sqlite_master where type = 'table'";
    let mut names = database.prepare(names).expect("a query");
    let tables: Vec<String> = names
        .query_map([], |row| row.get(0))
        .expect("rows")
        .map(|name| name.expect("a name"))
        .collect();
    let mut found = Vec::new();
    for table in tables {
        let mut all = database
            .prepare(&format!("select * from \"{table}\""))
            .expect("a query");
        let columns = all.column_count();
        let mut rows = all.query([]).expect("rows");
        while let Some(row) = rows.next().expect("a row") {
            for column in 0..columns {
                if let Ok(ValueRef::Text(text)) = row.get_ref(column) {
                    found.push(String::from_utf8_lossy(text).into_owned());
                }
            }
        }
    }
    found.sort();
    found.dedup();
    found
}

fn database(home: &Home) -> std::path::PathBuf {
    let folder = home.path().join("data/sspr");
    let is_database = |path: &std::path::PathBuf| {
        fs::read(path).is_ok_and(|bytes| bytes.starts_with(b"SQLite format 3"))
    };
    let mut files = fs::read_dir(folder)
        .expect("a folder")
        .map(|entry| entry.expect("an entry").path());
    files
        .find(is_database)
        .expect("the database of the directory")
}

#[test]
fn it_names_nobody_and_nothing_of_the_tenant() {
    let (home, _) = binary();
    let config = home.config_file();
    fs::create_dir_all(config.parent().expect("a folder")).expect("a folder");
    let profile = "[profiles.secretive]\ntenant = \"fabrikam.test\"\nclient-id = \"aaaabbbb-0000-1111-2222-ccccddddeeee\"\n\
        sms-webhook = \"https://texts.fabrikam.test/send\"\n\
        [profiles.secretive.mail]\nvia = \"smtp\"\nhost = \"mail.fabrikam.test\"\nfrom = \"desk@fabrikam.test\"\n";
    fs::write(&config, profile).expect("a file");
    // Errors that name people.
    for args in [
        &["--sandbox", "reset", "nobody@contoso.example", "--yes"][..],
        &["--sandbox", "methods", "list", "Karen"],
        &["--profile", "secretive", "whoami"],
    ] {
        assert_ne!(
            finish(home.binary().args(args)).status.code(),
            Some(0),
            "{args:?}"
        );
    }
    let file = home.path().join("report.md");
    for chosen in [
        &["--sandbox"][..],
        &["--profile", "secretive", "--timeout", "1s"],
    ] {
        let output = finish(
            home.binary()
                .args(chosen)
                .args(["doctor", "--yes", "--bundle"])
                .arg(&file),
        );
        let text = fs::read_to_string(&file).unwrap_or_else(|error| panic!("{error}: {output:?}"));
        assert_eq!(out(&output).trim_end(), text.trim_end());
        for expected in [
            "## Checks",
            "userAmbiguous",
            "| token-store |",
            env!("CARGO_PKG_VERSION"),
        ] {
            assert!(text.contains(expected), "{expected}: {text}");
        }
        let mut told: Vec<String> = seeded(&database(&home));
        assert!(told.len() > 1000, "{}", told.len());
        told.extend(
            [
                "fabrikam",
                "secretive",
                "aaaabbbb",
                "nobody@",
                "Karen",
                "127.0.0.1",
            ]
            .map(str::to_owned),
        );
        told.push(home.path().display().to_string());
        let leaked: Vec<&String> = (told.iter())
            .filter(|value| !is_public(value) && text.contains(value.as_str()))
            .collect();
        assert!(leaked.is_empty(), "{leaked:?}\n{text}");
    }
}

#[test]
fn it_is_shown_first_and_written_only_when_somebody_agrees() {
    let (home, mut command) = binary();
    let file = home.path().join("report.md");
    let output = finish(command.args(["--sandbox", "doctor", "--bundle"]).arg(&file));
    assert_eq!(output.status.code(), Some(2), "{output:?}");
    assert!(out(&output).contains("# sspr: bug report"), "{output:?}");
    assert!(err(&output).contains("--yes"), "{output:?}");
    assert!(!file.exists());
    let output = finish(
        home.binary()
            .args(["--sandbox", "doctor", "--yes", "--bundle"])
            .arg(&file),
    );
    assert!(err(&output).contains("feedback.azure.com"), "{output:?}");
    assert!(file.exists());
}
