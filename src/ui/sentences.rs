//! Rules that the four files in `locales/` obey, and the sources that name their sentences.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use fluent_bundle::FluentResource;

use super::Language;

/// Sentences by id, in the order of the file.
type Sentences = Vec<(String, String)>;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn text(language: Language) -> String {
    let file = root()
        .join("locales")
        .join(format!("{}.ftl", language.tag()));
    fs::read_to_string(file).expect("a locale file")
}

fn sentences(language: Language) -> Sentences {
    let mut found: Sentences = Vec::new();
    for line in text(language).lines() {
        let starts = line.starts_with(|c: char| c.is_ascii_lowercase());
        match line.split_once('=') {
            Some((id, pattern)) if starts => {
                found.push((id.trim().to_owned(), pattern.trim().to_owned()));
            }
            _ if line.starts_with([' ', '}']) => {
                if let Some((_, pattern)) = found.last_mut() {
                    pattern.push('\n');
                    pattern.push_str(line.trim());
                }
            }
            _ => {}
        }
    }
    found
}

fn ids(language: Language) -> BTreeSet<String> {
    sentences(language).into_iter().map(|(id, _)| id).collect()
}

fn variables(pattern: &str) -> BTreeSet<String> {
    pattern
        .split('$')
        .skip(1)
        .map(|rest| {
            rest.chars()
                .take_while(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'))
                .collect()
        })
        .collect()
}

/// Every source file of the program, as path and text.
fn sources() -> Vec<(PathBuf, String)> {
    let mut folders = vec![root().join("src")];
    let mut files = Vec::new();
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                let text = fs::read_to_string(&path).expect("a source file");
                files.push((path, text));
            }
        }
    }
    files
}

/// A message named in the sources, and the values given right there.
struct Named {
    id: String,
    values: BTreeSet<String>,
}

fn named(source: &str) -> Vec<Named> {
    [
        ("msg!(", true),
        ("Message::new(", false),
        ("title: ", false),
    ]
    .iter()
    .flat_map(|(opener, given)| {
        source
            .match_indices(opener)
            .map(|(at, _)| (source[at + opener.len()..].trim_start(), *given))
    })
    .filter_map(|(rest, given)| {
        let id = rest.strip_prefix('"')?.split('"').next()?;
        let plain = |b: u8| b.is_ascii_alphanumeric() || b == b'-';
        (!id.is_empty() && id.bytes().all(plain)).then(|| Named {
            id: id.to_owned(),
            values: if given {
                arguments(rest)
            } else {
                BTreeSet::new()
            },
        })
    })
    .collect()
}

/// The names before `=` between here and the closing bracket.
fn arguments(text: &str) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    let (mut depth, mut quoted, mut escaped, mut part) = (0, false, false, 0);
    for (at, c) in text.char_indices() {
        if quoted {
            quoted = escaped || c != '"';
            escaped = !escaped && c == '\\';
            continue;
        }
        match c {
            '"' => quoted = true,
            '(' | '[' | '{' => depth += 1,
            ')' | ']' | '}' if depth > 0 => depth -= 1,
            ')' | ',' if depth == 0 => {
                if let Some((name, _)) = text[part..at].split_once('=')
                    && !name.contains('"')
                {
                    names.insert(name.trim().to_owned());
                }
                part = at + 1;
                if c == ')' {
                    return names;
                }
            }
            _ => {}
        }
    }
    names
}

#[test]
fn every_file_is_well_formed_and_says_nothing_twice() {
    for language in Language::ALL {
        if let Err((_, errors)) = FluentResource::try_new(text(language)) {
            panic!("{language}: {errors:?}");
        }
        let all = sentences(language);
        assert_eq!(all.len(), ids(language).len(), "{language} has an id twice");
    }
}

#[test]
fn every_language_has_the_same_sentences_with_the_same_values() {
    let english: BTreeMap<_, _> = sentences(Language::En).into_iter().collect();
    for language in Language::ALL {
        let other: BTreeMap<_, _> = sentences(language).into_iter().collect();
        let missing: Vec<_> = english
            .keys()
            .filter(|id| !other.contains_key(*id))
            .collect();
        let extra: Vec<_> = other
            .keys()
            .filter(|id| !english.contains_key(*id))
            .collect();
        assert!(
            missing.is_empty() && extra.is_empty(),
            "{language} lacks {missing:?} and alone has {extra:?}"
        );
        for (id, pattern) in &english {
            assert_eq!(
                variables(pattern),
                variables(&other[id]),
                "values of {id} in {language}"
            );
        }
    }
}

#[test]
fn every_message_named_in_the_sources_exists_and_gets_its_values() {
    let english: BTreeMap<_, _> = sentences(Language::En).into_iter().collect();
    for (path, source) in sources() {
        for message in named(&source) {
            let Some(pattern) = english.get(&message.id) else {
                // An example in a comment may invent some.
                assert!(
                    in_comment(&source, &message.id),
                    "{}: there is no sentence {}",
                    path.display(),
                    message.id
                );
                continue;
            };
            let wanted = variables(pattern);
            // What is missing may be added further on in the same file.
            let complete = message.values.is_subset(&wanted)
                && wanted
                    .difference(&message.values)
                    .all(|name| source.contains(&format!(".with(\"{name}\"")));
            assert!(
                complete,
                "{}: {} wants {wanted:?} and gets {:?}",
                path.display(),
                message.id,
                message.values
            );
        }
    }
}

/// Whether an id stands in comments only.
fn in_comment(source: &str, id: &str) -> bool {
    let quoted = format!("\"{id}\"");
    source
        .lines()
        .filter(|line| line.contains(&quoted))
        .all(|line| line.trim_start().starts_with("//"))
}

#[test]
fn every_sentence_is_said_somewhere() {
    let sources: String = sources().into_iter().map(|(_, text)| text).collect();
    let silent: Vec<_> = ids(Language::En)
        .into_iter()
        .filter(|id| !sources.contains(&format!("\"{id}\"")))
        .collect();
    assert!(silent.is_empty(), "nobody says {silent:?}");
}

#[test]
fn no_long_sentence_was_left_in_english() {
    let english: BTreeMap<_, _> = sentences(Language::En).into_iter().collect();
    for language in [Language::De, Language::Sv, Language::ZhHans] {
        for (id, pattern) in sentences(language) {
            let words = pattern
                .split(|c: char| c.is_whitespace() || c == '`')
                .filter(|word| word.len() > 3 && word.chars().all(char::is_alphabetic))
                .count();
            assert!(
                words < 4 || pattern != english[&id],
                "{id} reads the same in {language}"
            );
        }
    }
}

#[test]
fn chinese_sentences_have_chinese_punctuation() {
    let ideograph = |c: char| ('\u{4e00}'..='\u{9fff}').contains(&c);
    for (id, pattern) in sentences(Language::ZhHans) {
        let chars: Vec<char> = pattern.chars().collect();
        for pair in chars.windows(2) {
            assert!(
                !(ideograph(pair[0]) && matches!(pair[1], ',' | ';' | '?' | '!' | ':' | '(')),
                "{id}: {}{}",
                pair[0],
                pair[1]
            );
        }
    }
}

/// The sentence without what is typed (in backticks) and without the names of its variables and selectors.
fn spoken(pattern: &str) -> String {
    let outside_backticks = pattern
        .split('`')
        .step_by(2)
        .collect::<Vec<_>>()
        .join(" … ");
    let mut depth = 0_usize;
    let mut words = String::new();
    for line in outside_backticks.lines() {
        // `[one]` and `*[other]` are names of variants.
        let line = line.trim_start_matches('*');
        let line = match line.split_once(']') {
            Some((variant, rest)) if variant.starts_with('[') => rest,
            _ => line,
        };
        for c in line.chars() {
            match c {
                '{' => depth += 1,
                '}' => depth = depth.saturating_sub(1),
                _ if depth == 0 => words.push(c),
                _ => {}
            }
        }
        // A selector stays open over the lines of its variants, which are spoken.
        if line.trim_end().ends_with("->") {
            depth = depth.saturating_sub(1);
        }
        words.push(' ');
    }
    words
}

/// Whether the words stand in the text, neither continued to the left nor to the right.
fn stands(text: &str, words: &str) -> bool {
    text.match_indices(words).any(|(at, _)| {
        let before = text[..at].chars().next_back();
        let after = text[at + words.len()..].chars().next();
        let continues = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
        !words.is_ascii() || !(continues(before) || continues(after))
    })
}

/// Turns that no sentence has: metaphors, riddles and the second name of a thing that has one.
const BANNED: [(Language, &[&str]); 4] = [
    (
        Language::En,
        &[
            "whoever",
            "nobody",
            "somebody",
            "anybody",
            "everybody",
            "patience",
            "of its own",
            "what helps",
            "all the same",
            "going on",
            "has ended",
            "by itself",
            "hands out",
            "lets in",
            "cannot reset before",
            "switch on",
            "worth a look",
            "multi-factor",
            "signed in as a person",
            "two-factor",
        ],
    ),
    (
        Language::De,
        &[
            "bittet um Geduld",
            "Umfang",
            "Rechner",
            "Rechners",
            "eingebaut",
            "Multi-Faktor",
            "Multifaktor",
            "Ländervorwahl",
            "Ländervorwahlen",
            "Admin-Portal",
            "Wer handelt",
            "Was zu tun ist",
            "föderiert",
            "hilft nicht",
        ],
    ),
    (
        Language::Sv,
        &[
            "ber om tålamod",
            "låt undanta",
            "låt bjuda",
            "låt återställa",
            "låt förklara",
            "landsnummer",
            "supporten",
            "Standard in",
            "i omfattningen",
            "Redo av",
            "Privilegierad autentiseringsadministratör",
            "objekt-id",
            "Ctrl-C",
            "administratörsportalen",
            "administrationsportalen",
            "Vem agerar",
            "loggas in",
        ],
    ),
    (
        Language::ZhHans,
        &[
            "双重验证",
            "个人身份",
            "续订",
            "处理：",
            "不认识",
            "一刻钟",
            "你",
            "Ctrl-C",
            "管理门户",
        ],
    ),
];

#[test]
fn no_sentence_has_a_banned_turn() {
    for (language, banned) in BANNED {
        for (id, pattern) in sentences(language) {
            let text = spoken(&pattern);
            let text = if language == Language::En {
                text.to_lowercase()
            } else {
                text
            };
            for turn in banned {
                assert!(
                    !stands(&text, turn),
                    "{id} in {language} has “{turn}”: {text}"
                );
            }
        }
    }
}

/// What the services call things in their documents; a person reads the names of the things.
const IDENTIFIERS: [&str; 21] = [
    "mobilePhone",
    "alternateMobilePhone",
    "officePhone",
    "microsoftAuthenticatorPush",
    "softwareOneTimePasscode",
    "hardwareOneTimePasscode",
    "passKeyDeviceBound",
    "windowsHelloForBusiness",
    "temporaryAccessPass",
    "securityQuestion",
    "tooFewMethods",
    "noMethod",
    "writebackOff",
    "cloudLicenceOnly",
    "willStop",
    "SPE_E3",
    "SPE_E5",
    "isAdmin",
    "tokenStore",
    "signInService",
    "passwordResetPolicies",
];

#[test]
fn no_sentence_has_an_identifier_of_the_service_unless_it_is_typed() {
    for language in [Language::En, Language::De, Language::Sv, Language::ZhHans] {
        for (id, pattern) in sentences(language) {
            let text = spoken(&pattern);
            for identifier in IDENTIFIERS {
                assert!(
                    !stands(&text, identifier),
                    "{id} in {language} shows `{identifier}`: {text}"
                );
            }
        }
    }
}

/// Sentences whose count is never one, with the reason.
const NEVER_ONE: [(&str, &str); 3] = [
    (
        "usage-reason-name-long",
        "more than the 256 that the service takes",
    ),
    ("methods-several", "asked only of two or more"),
    ("remind-takes", "said only of more than a minute takes"),
];

/// What may follow a count without a plural: words between numbers, and nouns that are the same in both.
const NO_PLURAL: [&str; 14] = [
    "av",
    "von",
    "of",
    "for",
    "zum",
    "für",
    "för",
    "and",
    "can",
    "Benutzer",
    "Benutzern",
    "användare",
    "till",
    "tecken",
];

#[test]
fn a_count_before_a_noun_has_a_plural() {
    for language in [Language::En, Language::De, Language::Sv] {
        for (id, pattern) in sentences(language) {
            let plural = pattern.contains("$count ->");
            for (at, count) in pattern.match_indices("{ $count } ") {
                let noun: String = pattern[at + count.len()..]
                    .chars()
                    .take_while(|c| c.is_alphabetic())
                    .collect();
                let free = noun.is_empty()
                    || NO_PLURAL.contains(&noun.as_str())
                    || NEVER_ONE.iter().any(|(never, _)| *never == id);
                assert!(
                    plural || free,
                    "{id} in {language} says `{noun}` of one as of many"
                );
            }
        }
    }
}

#[test]
fn what_is_typed_and_what_is_placed_is_not_spoken() {
    let pattern =
        "{ $count ->\n[one] 1 user of `nobody`\n*[other] { $count } users\n}: { $nobody }.";
    let text = spoken(pattern);
    assert!(
        text.contains("1 user of") && text.contains("users") && text.contains(": "),
        "{text}"
    );
    assert!(
        !text.contains("nobody") && !text.contains("count") && !text.contains("other"),
        "{text}"
    );
    assert!(stands("a person, whoever calls", "whoever") && !stands("personal", "person"));
}
