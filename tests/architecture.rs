//! The rules of the house that no compiler keeps: who may use whom, what is pure, no ring of imports, no crowded folder.
//!
//! Who may use whom is the table in `docs/architecture.md`, read from there. A rule that no longer fits is changed on
//! that page, on purpose and with its reason.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use std::sync::LazyLock;

use proc_macro2::{Delimiter, TokenStream, TokenTree};

/// The most files of one level in a folder.
const MOST_FILES: usize = 15;

/// The folders that hold more: a command is a file there, and so as easy to find as in `--help`.
const CROWDED: &[&str] = &["src/commands"];

/// The rings of imports that stand: none.
const RINGS: &[&str] = &[];

/// What the domain does without: what time it is and what was read come in as values.
const IMPURE: &str =
    "async await std::env std::fs std::io std::net std::process std::thread tokio reqwest";

/// A package's modules by path (`graph::page`; the root is empty).
type Package = BTreeMap<String, Module>;

static PROGRAM: LazyLock<Package> = LazyLock::new(|| package("src"));
static DIRECTORY: LazyLock<Package> = LazyLock::new(|| package("sandbox/src"));

struct Module {
    /// From the root of the repository, with forward slashes.
    file: String,
    /// The paths of this package that it names outside its tests, and the names they are imported under.
    ours: Vec<(String, Option<String>)>,
    /// The other paths it names, and its words.
    others: BTreeSet<String>,
}

fn package(root: &str) -> Package {
    let base = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut files = BTreeMap::new();
    collect(&base.join(root), "", &mut files);
    let read = |path: &String, text: &String| {
        let mut found = Vec::new();
        paths(text.parse().expect("Rust"), &mut found);
        let (mut ours, mut others) = (Vec::new(), BTreeSet::new());
        for (named, name) in found {
            match absolute(&named, path, &files) {
                Some(path) => ours.push((path, name)),
                None => drop(others.insert(named)),
            }
        }
        (ours, others)
    };
    let module = |(path, (file, text)): (&String, &(String, String))| {
        let (ours, others) = read(path, text);
        let file = format!("{root}/{file}");
        (path.clone(), Module { file, ours, others })
    };
    files.iter().map(module).collect()
}

/// Files and their text by module; a test module in a file of its own is bound by no plan.
fn collect(folder: &Path, below: &str, files: &mut BTreeMap<String, (String, String)>) {
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        let name = path.file_name().expect("a name").to_string_lossy();
        let file = format!("{below}{name}");
        if path.is_dir() {
            collect(&path, &format!("{file}/"), files);
        } else if let Some(module) = file.strip_suffix(".rs").filter(|_| name != "tests.rs") {
            let module = module.strip_suffix("/mod").unwrap_or(module);
            let module = if module == "lib" { "" } else { module }.replace('/', "::");
            files.insert(module, (file, fs::read_to_string(&path).expect("text")));
        }
    }
}

/// Finds what is named, with the name it is imported under, outside of what is there for tests alone.
fn paths(tokens: TokenStream, found: &mut Vec<(String, Option<String>)>) {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    let mut i = 0;
    while i < tokens.len() {
        match &tokens[i] {
            TokenTree::Group(group) if group.to_string() == "[cfg (test)]" => {
                let braces = |token: &TokenTree| matches!(token, TokenTree::Group(group) if group.delimiter() == Delimiter::Brace);
                let rest = &tokens[i..];
                // An item, else a field.
                let item = rest
                    .iter()
                    .position(|token| braces(token) || is(token, ";"));
                let end = item.or_else(|| rest.iter().position(|token| is(token, ",")));
                i += end.unwrap_or(rest.len());
            }
            TokenTree::Group(group) => paths(group.stream(), found),
            TokenTree::Ident(word) if word == "use" => {
                let start = found.len();
                i += tree("", &tokens[i + 1..], found);
                let unnamed = |(path, name): &mut (String, Option<String>)| {
                    name.get_or_insert_with(|| last(path).to_owned());
                };
                found[start..].iter_mut().for_each(unnamed);
            }
            TokenTree::Ident(_) => i += tree("", &tokens[i..], found) - 1,
            _ => {}
        }
        i += 1;
    }
}

/// Reads a path or a use tree (`a::{b, c::d as e}`) into whole paths; says how many tokens it takes.
fn tree(prefix: &str, tokens: &[TokenTree], found: &mut Vec<(String, Option<String>)>) -> usize {
    let mut path = prefix.to_owned();
    let mut i = 0;
    loop {
        match tokens.get(i) {
            Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Brace => {
                let inner: Vec<TokenTree> = group.stream().into_iter().collect();
                for part in inner.split(|token| is(token, ",")) {
                    tree(&path, part, found);
                }
                return i + 1;
            }
            Some(TokenTree::Ident(word)) if word == "self" && !path.is_empty() => {}
            Some(TokenTree::Ident(word)) => path = join(&path, &word.to_string()),
            _ => break,
        }
        i += 1;
        match tokens.get(i..i + 2) {
            Some([a, b]) if is(a, ":") && is(b, ":") => i += 2,
            _ => break,
        }
    }
    let renamed = match tokens.get(i..i + 2) {
        Some([word, name]) if is(word, "as") => Some(name.to_string()),
        _ => None,
    };
    found.push((path, renamed));
    i
}

fn is(token: &TokenTree, text: &str) -> bool {
    !matches!(token, TokenTree::Group(_)) && token.to_string() == text
}

fn join(path: &str, next: &str) -> String {
    match (path, next) {
        ("", one) | (one, "") => one.to_owned(),
        _ => format!("{path}::{next}"),
    }
}

fn split(path: &str) -> (&str, &str) {
    path.split_once("::").unwrap_or((path, ""))
}

fn last(path: &str) -> &str {
    path.rsplit("::").next().unwrap_or(path)
}

fn covers(allowed: &str, path: &str) -> bool {
    let rest = path.strip_prefix(allowed);
    rest.is_some_and(|rest| rest.is_empty() || rest.starts_with("::"))
}

/// A path named in the module `at`, from the root of the package; nothing where it is none of the package's.
fn absolute<T>(path: &str, at: &str, modules: &BTreeMap<String, T>) -> Option<String> {
    let (mut base, mut rest) = (at, path);
    loop {
        let (first, after) = split(rest);
        match first {
            "crate" => base = "",
            "self" => {}
            "super" => base = base.rsplit_once("::").map_or("", |(above, _)| above),
            _ => break,
        }
        rest = after;
    }
    let own = rest != path || modules.contains_key(&join(base, split(rest).0));
    (own && path.contains("::")).then(|| join(base, rest))
}

/// The module that what a path names stands in: imports on the way are followed.
fn home<'p>(package: &'p Package, path: &str, hops: usize) -> (&'p String, &'p Module) {
    let (mut at, mut rest) = (String::new(), path);
    loop {
        let (first, after) = split(rest);
        if rest.is_empty() || !package.contains_key(&join(&at, first)) {
            let named = |(_, name): &&(String, Option<String>)| name.as_deref() == Some(first);
            return match package[&at].ours.iter().find(named) {
                Some((path, _)) if hops > 0 => home(package, &join(path, after), hops - 1),
                _ => package.get_key_value(&at).expect("a module"),
            };
        }
        (at, rest) = (join(&at, first), after);
    }
}

/// The files that import one another. A file of a folder may use what stands in the folder's `mod.rs`.
fn rings(package: &Package) -> BTreeSet<String> {
    let mut reached: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for (path, module) in package {
        let homes = module.ours.iter().map(|(to, _)| home(package, to, 8));
        let others = homes.filter(|(above, _)| above.is_empty() || !covers(above, path));
        let files = others.map(|(_, home)| home.file.as_str()).collect();
        reached.insert(&module.file, files);
    }
    let files: Vec<&str> = reached.keys().copied().collect();
    for through in &files {
        let further = reached[through].clone();
        for known in reached.values_mut().filter(|known| known.contains(through)) {
            known.extend(&further);
        }
    }
    let both = |a: &str, b: &str| reached[a].contains(b) && reached[b].contains(a);
    let ring = |a: &str| files.iter().filter(|b| both(a, b)).copied().collect();
    let rings = files.iter().map(|file| ring(file));
    rings
        .filter(|ring: &Vec<&str>| ring.len() > 1)
        .map(|ring| ring.join(" "))
        .collect()
}

/// The table of the page: a module and what it may use besides itself and crates.
fn rules() -> Vec<(String, Vec<String>)> {
    let page = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/architecture.md");
    let page = fs::read_to_string(page).expect("docs/architecture.md");
    let table = page
        .split("| room | may use | because |\n|---|---|---|\n")
        .nth(1);
    let quoted = |cell: &str| -> Vec<String> {
        let quoted = cell.split('`').skip(1).step_by(2);
        let path = |name: &str| {
            name.trim_end_matches(".rs")
                .trim_end_matches('/')
                .replace('/', "::")
        };
        quoted.map(path).collect()
    };
    let rows = table
        .expect("a table")
        .lines()
        .take_while(|line| line.starts_with('|'));
    rows.map(|row| {
        let cells: Vec<Vec<String>> = row.split(" | ").map(quoted).collect();
        (cells[0][0].clone(), cells[1].clone())
    })
    .collect()
}

fn fail_with(rule: &str, broken: &[String]) {
    assert!(broken.is_empty(), "{rule}\n  {}\n", broken.join("\n  "));
}

fn same(rule: &str, found: &BTreeSet<String>, listed: &[&str]) {
    let news = found
        .iter()
        .filter(|one| !listed.contains(&one.as_str()))
        .cloned();
    let gone = listed.iter().filter(|one| !found.contains(**one));
    let gone = gone.map(|one| format!("{one}: not any more, take it off the list"));
    fail_with(rule, &news.chain(gone).collect::<Vec<_>>());
}

#[test]
fn a_room_uses_only_the_rooms_its_rule_names() {
    let rules = rules();
    let mut broken = Vec::new();
    for (at, module) in PROGRAM
        .iter()
        .filter(|(at, _)| !["", "main"].contains(&at.as_str()))
    {
        let (room, below) = split(at);
        // A command is a room by itself.
        let own = if room == "commands" {
            join(room, split(below).0)
        } else {
            room.to_owned()
        };
        let about: Vec<_> = rules
            .iter()
            .filter(|(place, _)| covers(place, at))
            .collect();
        let allowed = |path: &str| {
            about
                .iter()
                .any(|(_, rooms)| rooms.iter().any(|room| covers(room, path)))
        };
        for (path, _) in module
            .ours
            .iter()
            .filter(|(path, _)| !covers(&own, path) && !allowed(path))
        {
            broken.push(format!("{}: `crate::{path}`", module.file));
        }
        if !about.iter().any(|(place, _)| place == room) {
            broken.push(format!(
                "{}: `{room}` is a new room: give it a row",
                module.file
            ));
        }
    }
    let rule = "A room or command used another it may not. Move the code, or change the table in docs/architecture.md.";
    fail_with(rule, &broken);
}

#[test]
fn every_rule_is_needed() {
    let mut broken = Vec::new();
    for (place, rooms) in rules() {
        let about = PROGRAM.iter().filter(|(at, _)| covers(&place, at));
        let uses: Vec<&String> = about
            .flat_map(|(_, module)| &module.ours)
            .map(|(path, _)| path)
            .collect();
        let unused = rooms
            .iter()
            .filter(|room| !uses.iter().any(|path| covers(room, path)));
        broken.extend(unused.map(|room| format!("`{place}` does not use `{room}`")));
        if !PROGRAM.contains_key(&place) {
            broken.push(format!("there is no `{place}`"));
        }
    }
    fail_with(
        "A rule in docs/architecture.md outlived its subject.",
        &broken,
    );
}

#[test]
fn the_domain_is_pure() {
    let domain = PROGRAM
        .iter()
        .filter(|(at, _)| covers("sspr", at))
        .map(|(_, module)| module);
    let broken: Vec<String> = domain
        .flat_map(|module| {
            let impure = |name: &&String| {
                name.ends_with("::now") || IMPURE.split(' ').any(|impure| covers(impure, name))
            };
            module
                .others
                .iter()
                .filter(impure)
                .map(|name| format!("{}: `{name}`", module.file))
        })
        .collect();
    fail_with(
        "`sspr` has no clock, no input or output and nothing to wait for.",
        &broken,
    );
}

#[test]
fn no_files_import_each_other_in_a_ring() {
    let found = [&*PROGRAM, &*DIRECTORY]
        .into_iter()
        .flat_map(rings)
        .collect();
    same(
        "Files import each other in a ring: move what ties them.",
        &found,
        RINGS,
    );
}

#[test]
fn a_folder_can_be_taken_in_at_a_glance() {
    let mut files: BTreeMap<&str, usize> = BTreeMap::new();
    for module in PROGRAM.values().chain(DIRECTORY.values()) {
        let (folder, _) = module.file.rsplit_once('/').expect("a folder");
        *files.entry(folder).or_default() += 1;
    }
    let found = files.iter().filter(|(_, count)| **count > MOST_FILES);
    let found = found.map(|(folder, _)| (*folder).to_owned()).collect();
    same(
        "A folder holds too many files of one level: give it rooms by subject.",
        &found,
        CROWDED,
    );
}
