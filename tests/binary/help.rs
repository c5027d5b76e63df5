//! Help, its topics, the manual pages, and what is said about arguments that do not parse.

use std::fs;
use std::path::Path;

use super::support::binary;
use super::{err, error_object, finish, out, run};

#[test]
fn topics_and_commands_are_explained_and_what_is_not_there_is_named() {
    for (args, expected) in [
        (["help", "flags"], "--profile <NAME>"),
        (["help", "exit-codes"], "130"),
        (["help", "environment"], "SSPR_PROFILE"),
        (["help", "formats"], "jsonl"),
        (["help", "feedback"], "feedback.azure.com"),
        (["help", "enable"], "--scope <SCOPE>"),
    ] {
        let output = run(args, &[]);
        assert_eq!(output.status.code(), Some(0), "{args:?} {output:?}");
        assert!(out(&output).contains(expected), "{args:?} {output:?}");
        assert_eq!(err(&output), "", "{args:?}");
    }
    let output = run(["help", "nothing"], &[("SSPR_LANG", "de")]);
    assert_eq!(output.status.code(), Some(2), "{output:?}");
    assert!(err(&output).contains("kein Hilfethema"), "{output:?}");
}

#[test]
fn help_has_no_colours_where_nobody_sees_them() {
    for args in [&["-h"][..], &["enable", "--help"], &["help", "flags"]] {
        let (_home, mut command) = binary();
        let output = finish(command.args(args));
        assert!(!out(&output).contains('\u{1b}'), "{args:?}");
    }
    let output = run(["--color", "always", "-h"], &[]);
    assert!(out(&output).contains("\u{1b}["), "{output:?}");
}

/// What is typed, and what is said about it in each language.
const MISTAKES: [(&str, [&str; 4]); 8] = [
    (
        "statsu",
        [
            "Unknown command `statsu`",
            "Unbekannter Befehl",
            "Okänt kommando",
            "未知命令",
        ],
    ),
    (
        "status --not-registred",
        [
            "Did you mean `--not-registered`",
            "Meinten Sie",
            "Menade du",
            "您是否想输入",
        ],
    ),
    (
        "enable --scope",
        [
            "needs a value",
            "braucht einen Wert",
            "kräver ett värde",
            "需要一个值",
        ],
    ),
    (
        "enable --scope some",
        [
            "Possible values: all, group",
            "Mögliche Werte",
            "Möjliga värden",
            "可用值",
        ],
    ),
    (
        "enable all",
        [
            "Did you mean `--scope all`",
            "Meinten Sie",
            "Menade du",
            "您是否想输入",
        ],
    ),
    (
        "status --limit none",
        ["must be a whole number", "ganze Zahl", "heltal", "整数"],
    ),
    (
        "methods list",
        ["Missing: `<USER>`", "Es fehlt", "Saknas", "缺少"],
    ),
    (
        "status --guest --member",
        [
            "cannot be used together",
            "schließen einander aus",
            "kan inte användas tillsammans",
            "不能与",
        ],
    ),
];

#[test]
fn a_mistake_is_told_in_the_language_of_the_conversation_with_what_was_meant() {
    for (line, told) in MISTAKES {
        for (language, expected) in ["en", "de", "sv", "zh-Hans"].into_iter().zip(told) {
            let (_home, mut command) = binary();
            let output = finish(command.args(line.split(' ')).env("SSPR_LANG", language));
            assert_eq!(output.status.code(), Some(2), "{line}");
            assert_eq!(out(&output), "", "{line}");
            assert!(err(&output).contains(expected), "{line}: {}", err(&output));
            assert!(err(&output).contains(" -h`"), "{line}: {}", err(&output));
        }
    }
    let output = run(["status", "-o", "json", "--nothing"], &[]);
    let error = error_object(&output);
    assert_eq!(error["code"], "usage");
    assert!(
        error["message"]
            .as_str()
            .expect("text")
            .contains("--nothing")
    );
}

#[test]
fn the_manual_pages_are_written_as_they_are_kept() {
    let (home, mut command) = binary();
    let folder = home.path().join("man/man1");
    let output = finish(command.arg("man").arg(&folder));
    assert_eq!(output.status.code(), Some(0), "{output:?}");
    assert_eq!(out(&output), "");
    let kept = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/man");
    let read = |path: &Path| fs::read_to_string(path).expect("a page");
    let mut count = 0;
    for entry in fs::read_dir(&kept).expect("a folder") {
        let path = entry.expect("an entry").path();
        let name = path.file_name().expect("a name");
        assert_eq!(read(&folder.join(name)), read(&path), "{}", path.display());
        count += 1;
    }
    assert_eq!(fs::read_dir(&folder).expect("a folder").count(), count);
    let below = folder.join("sspr.1").join("below");
    let output = finish(home.binary().arg("man").arg(below));
    assert_eq!(output.status.code(), Some(1), "{output:?}");
}
