//! The house keeps its plan: who may use whom, who writes to streams.
//!
//! The plan is the table [`RULES`]; `docs/architecture.md` shows the same one. A rule that no longer fits is changed in
//! both, on purpose and with its reason.

use std::fs;
use std::path::{Path, PathBuf};

/// Whom a room may use besides itself and crates. A longer path allows only that part.
struct Rule {
    room: &'static str,
    may_use: &'static [&'static str],
    why: &'static str,
}

const RULES: &[Rule] = &[
    Rule {
        room: "secret",
        may_use: &[],
        why: "a secret knows nobody",
    },
    Rule {
        room: "language",
        may_use: &[],
        why: "which languages there are is known before anything is said",
    },
    Rule {
        room: "duration",
        may_use: &[],
        why: "a time is written in one way, whichever flag or setting takes it",
    },
    Rule {
        room: "ui",
        may_use: &["language"],
        why: "how things look does not depend on what they are",
    },
    Rule {
        room: "file",
        may_use: &[],
        why: "private files, replaced whole",
    },
    Rule {
        room: "text_file",
        may_use: &[],
        why: "what somebody wrote is text, whichever program they wrote it with",
    },
    Rule {
        room: "tabular",
        may_use: &["text_file"],
        why: "a table somebody exported is read in one way, whatever it is about",
    },
    Rule {
        room: "config",
        may_use: &["duration", "file", "language", "text_file"],
        why: "settings are plain values",
    },
    Rule {
        room: "http",
        may_use: &["secret", "text_file"],
        why: "one client, below everything that speaks HTTP",
    },
    Rule {
        room: "service_codes",
        may_use: &[],
        why: "what a code of a service means is plain data",
    },
    Rule {
        room: "auth",
        may_use: &["file", "http", "secret", "service_codes", "text_file"],
        why: "a token is obtained without knowing what it is for",
    },
    Rule {
        room: "graph",
        may_use: &["auth", "http", "secret"],
        why: "a client needs a token, not a person",
    },
    Rule {
        room: "channel",
        may_use: &["graph", "http", "secret"],
        why: "carries a code to a person, whatever the code is for",
    },
    Rule {
        room: "sspr",
        may_use: &["duration", "graph::model", "service_codes"],
        why: "the domain is pure: no I/O, no clock, no async",
    },
    Rule {
        room: "error",
        may_use: &[
            "auth",
            "channel",
            "config",
            "duration",
            "graph",
            "http",
            "text_file",
            "ui",
        ],
        why: "the one place that puts every error into words",
    },
    Rule {
        room: "ledger",
        may_use: &["file", "sspr"],
        why: "lines are appended in one way; what they say comes from elsewhere",
    },
    Rule {
        room: "sign_in",
        may_use: &["auth", "config", "error", "http", "secret", "ui"],
        why: "a sign-in is found, or a person is asked for one, in one way",
    },
    Rule {
        room: "context",
        may_use: &[
            "auth", "config", "error", "graph", "http", "ledger", "sign_in", "sspr", "ui",
        ],
        why: "gives commands clients that sign in only when asked",
    },
    Rule {
        room: "change",
        may_use: &[
            "config", "context", "duration", "error", "graph", "policy", "sspr", "ui",
        ],
        why: "a change of who may reset is made in one way, whichever command asks for it",
    },
    Rule {
        room: "app",
        may_use: &[
            "auth", "config", "context", "error", "graph", "sign_in", "sspr", "ui",
        ],
        why: "an app registration is made in steps that each look first",
    },
    Rule {
        room: "group",
        may_use: &["error", "graph", "ui"],
        why: "a group is meant in one way, whichever command asks for it",
    },
    Rule {
        room: "person",
        may_use: &["error", "graph", "ui"],
        why: "a user is meant in one way, whichever command asks for them",
    },
    Rule {
        room: "members",
        may_use: &["change", "context", "error", "graph", "group", "sspr", "ui"],
        why: "the group of the scope is read and changed person by person in one way",
    },
    Rule {
        room: "policy",
        may_use: &[
            "config",
            "context",
            "error",
            "file",
            "graph",
            "sspr",
            "text_file",
            "ui",
        ],
        why: "every setting is read, shown and changed in one way, whichever command needs it",
    },
    Rule {
        room: "explain",
        may_use: &["context", "error", "graph", "group", "person", "sspr", "ui"],
        why: "a code means the same, whoever asks, and why somebody can or cannot reset is told in one way",
    },
    Rule {
        room: "roster",
        may_use: &[
            "context", "error", "graph", "group", "sspr", "tabular", "ui",
        ],
        why: "the report reads the same, whichever command shows it",
    },
    Rule {
        room: "walk",
        may_use: &[
            "auth", "channel", "config", "context", "error", "graph", "http", "person", "secret",
            "sspr", "ui",
        ],
        why: "a person is led through registering in one way, contact by contact",
    },
    Rule {
        room: "desk",
        may_use: &[
            "channel", "context", "error", "graph", "person", "secret", "sspr", "ui", "walk",
        ],
        why: "a desk acts on a person in one way, whatever it does for them",
    },
    Rule {
        room: "bulk",
        may_use: &[
            "context", "error", "file", "graph", "group", "sspr", "tabular", "ui",
        ],
        why: "many people are registered in one way, wherever their rows come from",
    },
    Rule {
        room: "events",
        may_use: &["context", "error", "graph", "sspr", "ui"],
        why: "the audit trail is read and folded in one way",
    },
    Rule {
        room: "doctor",
        may_use: &[
            "auth", "channel", "config", "context", "error", "file", "graph", "http", "sspr", "ui",
        ],
        why: "whether everything is fit is looked at in one way, and nothing is changed",
    },
    Rule {
        room: "embedded",
        may_use: &["config", "error", "ui"],
        why: "the directory is started in one place and then reached by URL, like any tenant",
    },
    Rule {
        room: "commands",
        may_use: &[
            "app",
            "auth",
            "bulk",
            "change",
            "channel",
            "config",
            "context",
            "desk",
            "doctor",
            "duration",
            "error",
            "events",
            "explain",
            "file",
            "graph",
            "group",
            "http",
            "ledger",
            "members",
            "person",
            "policy",
            "roster",
            "secret",
            "sign_in",
            "sspr",
            "tabular",
            "text_file",
            "ui",
            "walk",
        ],
        why: "everything meets here, through `Context`; never another command",
    },
    Rule {
        room: "usage",
        may_use: &["duration", "error", "ui"],
        why: "the parser's own words, before there is anything else",
    },
    Rule {
        room: "profiles",
        may_use: &["cli", "config", "error", "ui"],
        why: "one command over several tenants, whichever command it is",
    },
    Rule {
        room: "cli",
        may_use: &["commands", "config", "language", "ui"],
        why: "declaration only",
    },
];

/// What one file or folder may do that its room may not.
const EXCEPTIONS: &[(&str, &str, &str)] = &[
    (
        "commands/completions.rs",
        "cli",
        "completes what is declared there",
    ),
    (
        "commands/sandbox/",
        "embedded",
        "the command that keeps the directory up",
    ),
];

/// The rooms that put the others together and may use all of them.
const ENTRANCE: [&str; 2] = ["lib.rs", "main.rs"];

/// The only files that may end the process themselves, and why.
const MAY_EXIT: &[(&str, &str)] = &[(
    "lib.rs",
    "Ctrl-C while a thread waits for a key: nothing else ends that thread",
)];

struct Source {
    /// Below `src`, with forward slashes.
    name: String,
    /// As it stands.
    text: String,
    /// Without comments, literals and test modules, so that every `crate::` left is a use.
    code: String,
}

fn sources() -> Vec<Source> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut files = Vec::new();
    collect(&root, &mut files);
    files.sort();
    files
        .iter()
        // A test module in a file of its own is bound by no plan.
        .filter(|file| !file.ends_with("tests.rs"))
        .map(|file| {
            let text = fs::read_to_string(file).expect("a source file is text");
            let name = file
                .strip_prefix(&root)
                .expect("below src")
                .to_string_lossy()
                .replace('\\', "/");
            let code = without_tests(&without_words(&text));
            Source { name, text, code }
        })
        .collect()
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            collect(&path, files);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            files.push(path);
        }
    }
}

impl Source {
    fn room(&self) -> &str {
        let first = self.name.split('/').next().unwrap_or_default();
        first.strip_suffix(".rs").unwrap_or(first)
    }

    fn is_entrance(&self) -> bool {
        ENTRANCE.contains(&self.name.as_str())
    }

    /// Whether it is this file, or in this folder where the place ends in a slash.
    fn lies_in(&self, place: &str) -> bool {
        self.name == place || place.ends_with('/') && self.name.starts_with(place)
    }

    /// How many `super::` lead from this file to the crate's root.
    fn depth(&self) -> usize {
        let folders = self.name.matches('/').count();
        if self.name.ends_with("/mod.rs") {
            folders
        } else {
            folders + 1
        }
    }

    /// Every path of ours that this file names, from the crate's root.
    fn uses(&self) -> Vec<String> {
        let up = "super::".repeat(self.depth());
        let mut found = Vec::new();
        for root in ["crate::", up.as_str()] {
            for (at, _) in self.code.match_indices(root) {
                let before = self.code[..at].chars().next_back().unwrap_or(' ');
                if before.is_alphanumeric() || matches!(before, '_' | ':' | '$') {
                    continue;
                }
                tree("", &self.code[at + root.len()..], &mut found);
            }
        }
        found
    }
}

/// Reads a use tree (`a::{b, c::d}`) into whole paths and returns what follows it.
fn tree<'t>(prefix: &str, text: &'t str, found: &mut Vec<String>) -> &'t str {
    let mut path = prefix.to_owned();
    let mut rest = text.trim_start();
    loop {
        if let Some(mut inner) = rest.strip_prefix('{') {
            loop {
                inner = tree(&path, inner, found).trim_start();
                if let Some(renamed) = inner.strip_prefix("as ") {
                    inner = renamed
                        .trim_start()
                        .trim_start_matches(is_word)
                        .trim_start();
                }
                match inner.strip_prefix(',') {
                    Some(next) if !next.trim_start().starts_with('}') => inner = next,
                    Some(last) => return last.trim_start().strip_prefix('}').unwrap_or(last),
                    None => return inner.strip_prefix('}').unwrap_or(inner),
                }
            }
        }
        let end = rest.find(|c| !is_word(c)).unwrap_or(rest.len());
        if end == 0 {
            break;
        }
        if !path.is_empty() {
            path.push_str("::");
        }
        path.push_str(&rest[..end]);
        rest = &rest[end..];
        match rest.strip_prefix("::") {
            Some(next) => rest = next,
            None => break,
        }
    }
    if path != prefix {
        found.push(path);
    }
    rest
}

fn is_word(c: char) -> bool {
    c.is_alphanumeric() || c == '_'
}

/// Blanks comments, strings and characters; line breaks stay.
fn without_words(text: &str) -> String {
    let mut code = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        let skip = if rest.starts_with("//") {
            rest.find('\n').unwrap_or(rest.len())
        } else if rest.starts_with("/*") {
            rest.find("*/").map_or(rest.len(), |end| end + 2)
        } else if c == '"' {
            1 + string_end(&rest[1..])
        } else if rest.starts_with("r\"") || rest.starts_with("r#") {
            raw_string(rest).unwrap_or(0)
        } else if c == '\'' {
            character(rest)
        } else {
            0
        };
        if skip == 0 {
            code.push(c);
            rest = &rest[c.len_utf8()..];
        } else {
            code.extend(rest[..skip].chars().filter(|c| *c == '\n'));
            code.push(' ');
            rest = &rest[skip..];
        }
    }
    code
}

fn string_end(text: &str) -> usize {
    let mut escaped = false;
    for (at, c) in text.char_indices() {
        match c {
            '\\' if !escaped => escaped = true,
            '"' if !escaped => return at + 1,
            _ => escaped = false,
        }
    }
    text.len()
}

fn raw_string(text: &str) -> Option<usize> {
    let hashes = text[1..].chars().take_while(|c| *c == '#').count();
    let body = text[1 + hashes..].strip_prefix('"')?;
    let end = format!("\"{}", "#".repeat(hashes));
    let at = body.find(&end)?;
    Some(1 + hashes + 1 + at + end.len())
}

/// The length of a character literal; nothing for a lifetime.
fn character(text: &str) -> usize {
    let mut chars = text.char_indices().skip(1);
    match chars.next() {
        Some((_, '\\')) => text[2..].find('\'').map_or(0, |end| {
            // The quote itself may be what is escaped.
            let end = if end == 0 {
                text[3..].find('\'').unwrap_or(0) + 1
            } else {
                end
            };
            2 + end + 1
        }),
        Some(_) => match chars.next() {
            Some((at, '\'')) => at + 1,
            _ => 0,
        },
        None => 0,
    }
}

/// Cuts every item under `#[cfg(test)]`, up to the brace that closes it.
fn without_tests(code: &str) -> String {
    let mut kept = String::with_capacity(code.len());
    let mut rest = code;
    while let Some(at) = rest.find("#[cfg(test)]") {
        kept.push_str(&rest[..at]);
        let item = &rest[at..];
        let opening = item.find('{');
        let ending = item.find(';').unwrap_or(item.len());
        rest = match opening {
            Some(opening) if opening < ending => {
                let mut depth = 0_usize;
                let close = item[opening..]
                    .char_indices()
                    .find(|(_, c)| {
                        match c {
                            '{' => depth += 1,
                            '}' => depth -= 1,
                            _ => {}
                        }
                        depth == 0
                    })
                    .map_or(item.len(), |(close, _)| opening + close + 1);
                &item[close..]
            }
            _ => &item[(ending + 1).min(item.len())..],
        };
    }
    kept.push_str(rest);
    kept
}

fn covers(allowed: &str, path: &str) -> bool {
    path.strip_prefix(allowed)
        .is_some_and(|rest| rest.is_empty() || rest.starts_with("::"))
}

fn fail_with(rule: &str, broken: &[String]) {
    assert!(broken.is_empty(), "{rule}\n  {}\n", broken.join("\n  "));
}

#[test]
fn a_room_uses_only_the_rooms_its_rule_names() {
    let mut broken = Vec::new();
    for source in sources().iter().filter(|source| !source.is_entrance()) {
        let room = source.room();
        let Some(rule) = RULES.iter().find(|rule| rule.room == room) else {
            broken.push(format!(
                "src/{}: `{room}` is a new room: give it a rule",
                source.name
            ));
            continue;
        };
        for path in &source.uses() {
            let allowed = covers(room, path)
                || rule.may_use.iter().any(|allowed| covers(allowed, path))
                || EXCEPTIONS
                    .iter()
                    .any(|(place, allowed, _)| source.lies_in(place) && covers(allowed, path));
            if !allowed {
                broken.push(format!(
                    "src/{}: uses `crate::{path}`, but `{room}` may use {} ({})",
                    source.name,
                    listed(rule.may_use),
                    rule.why
                ));
            }
        }
    }
    fail_with(
        "A room used one it may not. Move the code, or change RULES here and the table in docs/architecture.md.",
        &broken,
    );
}

#[test]
fn commands_do_not_use_each_other() {
    let mut broken = Vec::new();
    for source in sources() {
        let Some(file) = source.name.strip_prefix("commands/") else {
            continue;
        };
        if file == "mod.rs" {
            continue;
        }
        let own = file
            .split('/')
            .next()
            .unwrap_or(file)
            .trim_end_matches(".rs");
        for path in source.uses() {
            if let Some(other) = path.strip_prefix("commands::")
                && !covers(own, other)
            {
                broken.push(format!("src/{}: uses `crate::{path}`", source.name));
            }
        }
        for (at, up) in source.code.match_indices("super::") {
            // In the file of a command `super` is `commands`, where the other commands are.
            if file.contains('/') && file != format!("{own}/mod.rs") {
                continue;
            }
            let mut found = Vec::new();
            tree("", &source.code[at + up.len()..], &mut found);
            for path in found {
                broken.push(format!("src/{}: uses `super::{path}`", source.name));
            }
        }
    }
    fail_with(
        "A command used another command. What two commands share belongs to the domain (`sspr`), to `graph` or to `Context`.",
        &broken,
    );
}

#[test]
fn every_rule_is_about_a_room_that_exists() {
    let sources = sources();
    let mut broken: Vec<String> = RULES
        .iter()
        .filter(|rule| !sources.iter().any(|source| source.room() == rule.room))
        .map(|rule| format!("`{}` is no room of src", rule.room))
        .collect();
    broken.extend(
        EXCEPTIONS
            .iter()
            .filter(|(place, allowed, _)| {
                !sources.iter().any(|source| {
                    source.lies_in(place) && source.uses().iter().any(|path| covers(allowed, path))
                })
            })
            .map(|(place, allowed, _)| format!("src/{place} does not use `{allowed}` any more")),
    );
    fail_with("A rule outlived its subject: remove it.", &broken);
}

#[test]
fn only_ui_writes_to_streams() {
    const WAYS: [&str; 6] = [
        "println!",
        "print!",
        "eprintln!",
        "eprint!",
        "io::stdout",
        "io::stderr",
    ];
    let mut broken = Vec::new();
    for source in sources() {
        if source.room() == "ui" || source.is_entrance() {
            continue;
        }
        for way in WAYS {
            let used = source
                .code
                .match_indices(way)
                .any(|(at, _)| !source.code[..at].chars().next_back().is_some_and(is_word));
            if used {
                broken.push(format!("src/{}: {way}", source.name));
            }
        }
    }
    fail_with(
        "Only `ui` writes to a stream: data through `Ui::document` or `Ui::list`, conversation through `Ui::status`.",
        &broken,
    );
}

#[test]
fn nothing_ends_the_process_but_main() {
    let broken: Vec<String> = sources()
        .iter()
        .filter(|source| !MAY_EXIT.iter().any(|(file, _)| *file == source.name))
        .filter(|source| source.code.contains("process::exit"))
        .map(|source| format!("src/{}", source.name))
        .collect();
    fail_with(
        "A command returns its exit code; `process::exit` skips what has to be put right on the way out.",
        &broken,
    );
}

#[test]
fn the_domain_has_no_clock_and_no_async() {
    let mut broken = Vec::new();
    for source in sources().iter().filter(|source| source.room() == "sspr") {
        for way in [
            "async ", ".await", "::now(", "std::fs", "std::env", "tokio::",
        ] {
            if source.code.contains(way) {
                broken.push(format!("src/{}: {}", source.name, way.trim()));
            }
        }
    }
    fail_with(
        "`sspr` is pure: what time it is and what was read come in as values.",
        &broken,
    );
}

#[test]
fn a_lint_is_switched_off_only_with_a_reason() {
    let mut broken = Vec::new();
    for source in sources() {
        for (at, _) in source.code.match_indices("allow(") {
            let attribute = source.code[..at].trim_end();
            let end = source.code[at..]
                .find(']')
                .map_or(source.code.len(), |end| at + end);
            if (attribute.ends_with("#[") || attribute.ends_with("#!["))
                && !source.code[at..end].contains("reason")
            {
                let line = source.code[..at].matches('\n').count() + 1;
                broken.push(format!("src/{}:{line}", source.name));
            }
        }
    }
    fail_with("An `allow` says why: `reason = \"…\"`.", &broken);
}

#[test]
fn the_page_about_the_architecture_shows_the_same_table() {
    const HEAD: &str = "| room | may use | because |\n";
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/architecture.md");
    let page = fs::read_to_string(&file).expect("docs/architecture.md");
    let mut table = format!("{HEAD}|---|---|---|\n");
    for rule in RULES {
        let (room, may_use, why) = (rule.room, listed(rule.may_use), rule.why);
        table.push_str(&format!("| `{room}` | {may_use} | {why} |\n"));
    }
    for (file, allowed, why) in EXCEPTIONS {
        table.push_str(&format!("| `{file}` alone | also `{allowed}` | {why} |\n"));
    }
    if page.contains(&table) {
        return;
    }
    let (before, rest) = page.split_once(HEAD).expect("a table");
    let (_, after) = rest.split_once("\n\n").expect("text after the table");
    if std::env::var_os("SSPR_BLESS").is_some() {
        fs::write(&file, format!("{before}{table}\n{after}")).expect("written");
        return;
    }
    panic!(
        "docs/architecture.md shows another table than tests/architecture.rs. \
         `SSPR_BLESS=1 cargo test --test architecture` writes it; it should be:\n\n{table}"
    );
}

fn listed(rooms: &[&str]) -> String {
    if rooms.is_empty() {
        return "crates only".to_owned();
    }
    let quoted: Vec<String> = rooms.iter().map(|room| format!("`{room}`")).collect();
    quoted.join(", ")
}

#[test]
fn the_reader_of_paths_sees_what_the_compiler_sees() {
    let source = |name: &str, text: &str| Source {
        name: name.to_owned(),
        text: String::new(),
        code: without_tests(&without_words(text)),
    };
    let cases: [(&str, &str, &[&str]); 9] = [
        ("a.rs", "use crate::http::Timer;", &["http::Timer"]),
        (
            "a.rs",
            "use crate::{auth, graph::{Client, model::User as U}, ui};\nuse std::fmt;",
            &["auth", "graph::Client", "graph::model::User", "ui"],
        ),
        (
            "a.rs",
            "fn f() -> crate::error::Error { x }",
            &["error::Error"],
        ),
        (
            "a.rs",
            "// crate::ui\n/* crate::ui */ let a = \"crate::ui\";",
            &[],
        ),
        (
            "a.rs",
            "let a = r#\"crate::ui\"#; let b = '\"'; crate::http::x()",
            &["http::x"],
        ),
        (
            "a.rs",
            "fn f<'a>(x: &'a str) {} use super::http;",
            &["http"],
        ),
        (
            "a/b.rs",
            "use super::Error; use super::super::http;",
            &["http"],
        ),
        ("a/mod.rs", "pub use super::http::Timer;", &["http::Timer"]),
        (
            "a.rs",
            "#[cfg(test)]\nmod tests { use crate::ui; fn f() { {} } }\nuse crate::http;",
            &["http"],
        ),
    ];
    for (name, text, expected) in cases {
        assert_eq!(source(name, text).uses(), expected, "{name}: {text}");
    }
}
