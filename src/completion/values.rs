//! The values of a flag or of a word, as far as they are known without asking anybody.

use clap::{Arg, ValueEnum, ValueHint};
use jiff::Timestamp;

use super::{Candidate, FILES, FOLDERS};
use crate::config::{
    self, Cloud, Environment, File, Flags, Places, PolicyApi, Settings, Telephony, TokenStore,
};
use crate::help::{GROUPS, Reached, Topic};
use crate::kept::names::{Known, Name, NamesFile};
use crate::language::Language;
use crate::service_codes;
use crate::sspr::methods::method::Kind as MethodKind;
use crate::sspr::policy::setting::{self, Kind};
use crate::sspr::report::selection::METHODS;
use crate::ui::{Message, Messages};
use crate::{desk, events, members, roster};

/// What is known on this machine.
pub struct Sources {
    file: File,
    names: Known,
    messages: Language,
}

impl Sources {
    /// Reads the configuration, and the names that commands for this profile came across lately. What cannot be read is not
    /// there.
    pub fn of(reached: &Reached<'_>, env: &Environment, now: Timestamp) -> Self {
        let places = Places::of(env);
        let file = File::of(&places).unwrap_or_default();
        let flags = Flags {
            profile: reached.value("profile").map(str::to_owned),
            ..Flags::default()
        };
        let settings = Settings::resolve(flags, env, &file).ok();
        let is_on = settings.as_ref().is_none_or(|it| it.completion_names.value);
        let profile = match settings {
            _ if reached.has("sandbox") => Some("sandbox".to_owned()),
            settings => settings.map(|settings| settings.profile),
        };
        let kept = match (places.cache_dir(), profile) {
            (Ok(folder), Some(profile)) if is_on => Some(NamesFile::of(folder, &profile)),
            _ => None,
        };
        Self {
            file,
            names: kept.map(|kept| kept.read(now)).unwrap_or_default(),
            messages: env.language().unwrap_or_default(),
        }
    }

    fn users(&self) -> Vec<Candidate> {
        self.names.users.iter().map(named).collect()
    }

    fn groups(&self) -> Vec<Candidate> {
        self.names.groups.iter().map(named).collect()
    }

    fn profiles(&self) -> Vec<Candidate> {
        let profile = |(name, profile): (&String, &config::Profile)| {
            Candidate::new(name, profile.tenant.clone().unwrap_or_default())
        };
        self.file.profiles().iter().map(profile).collect()
    }

    /// The codes of Microsoft's services; of those that are many only what was begun.
    fn codes(&self, current: &str) -> Vec<Candidate> {
        let typed = current.to_lowercase();
        let messages = Messages::load(self.messages);
        let mut found = Vec::new();
        for row in service_codes::rows() {
            let names = (row.numbers.iter().map(|number| row.family.code(*number)))
                .chain(Some(row.name.to_owned()).filter(|name| !name.is_empty()));
            for name in names {
                if name.to_lowercase().starts_with(&typed) {
                    found.push(Candidate::new(
                        name,
                        messages.text(&Message::new(row.meaning)),
                    ));
                }
            }
        }
        found
    }
}

fn named(name: &Name) -> Candidate {
    Candidate::new(&name.name, &name.shown)
}

/// What an argument can be.
pub(super) fn of(
    reached: &Reached<'_>,
    arg: &Arg,
    current: &str,
    sources: &Sources,
) -> Vec<Candidate> {
    let possible = possible(arg);
    if !possible.is_empty() {
        return possible;
    }
    match arg.get_value_hint() {
        ValueHint::FilePath | ValueHint::AnyPath => return plain([FILES]),
        ValueHint::DirPath => return plain([FOLDERS]),
        _ => {}
    }
    let value_name = arg.get_value_names().and_then(<[_]>::first);
    let value_name = value_name.map(ToString::to_string).unwrap_or_default();
    let path = reached.path.join(" ");
    match (path.as_str(), arg.get_id().as_str(), value_name.as_str()) {
        (_, "profile", _) | ("profile show" | "profile use" | "profile remove", "name", _) => {
            sources.profiles()
        }
        (_, "lang", _) => languages().into_iter().chain([person()]).collect(),
        (path, "columns", _) => listed(columns(path), current),
        (path, "sort", _) => sorted(columns(path)),
        ("policy set", _, "KEY=VALUE") => settings(current, sources),
        ("policy show" | "policy export", _, "KEY") => keys(""),
        ("profile set", _, "KEY=VALUE") => profile_settings(current),
        ("methods remove", "methods", _) => plain(removable()),
        ("status", "method", _) => plain(METHODS),
        ("policy restore", ..) => plain(["last"]),
        ("help", ..) => help(),
        ("explain", _, "USER|CODE|TEXT") => {
            let mut found = sources.users();
            // An empty word would be answered by hundreds.
            if !current.is_empty() {
                found.extend(sources.codes(current));
            }
            found
        }
        (_, "since" | "until", _) => plain(["today", "yesterday", "24h", "7d"]),
        (_, "group", _) => sources.groups(),
        (_, _, "FILE" | "PLAN" | "RESULT" | "OLD" | "NEW") => plain([FILES]),
        (_, _, "DIR") => plain([FOLDERS]),
        (_, "user" | "users", _) | (_, _, "USER") => sources.users(),
        _ => Vec::new(),
    }
}

/// The values that the declaration names.
fn possible(arg: &Arg) -> Vec<Candidate> {
    arg.get_possible_values()
        .iter()
        .filter(|value| !value.is_hide_set() && !matches!(value.get_name(), "true" | "false"))
        .map(|value| {
            let help = value.get_help().map(ToString::to_string);
            Candidate::new(value.get_name(), help.unwrap_or_default())
        })
        .collect()
}

fn plain<'t>(values: impl IntoIterator<Item = &'t str>) -> Vec<Candidate> {
    values
        .into_iter()
        .map(|value| Candidate::new(value, ""))
        .collect()
}

fn languages() -> Vec<Candidate> {
    plain(Language::ALL.map(Language::tag))
}

fn person() -> Candidate {
    Candidate::new("person", "Of whoever is registered or invited")
}

fn columns(path: &str) -> Vec<&'static str> {
    match path {
        "status" => roster::columns(),
        "events" => events::columns(),
        "methods list" => desk::columns(),
        "scope list" => members::columns(),
        _ => Vec::new(),
    }
}

/// The next of several columns, behind those that stand there.
fn listed(columns: Vec<&'static str>, current: &str) -> Vec<Candidate> {
    let (before, _) = current
        .rsplit_once(',')
        .map_or(("", ""), |(before, last)| (before, last));
    let given: Vec<&str> = before.split(',').collect();
    let lead = if before.is_empty() {
        String::new()
    } else {
        format!("{before},")
    };
    let left = columns.into_iter().filter(|column| !given.contains(column));
    left.map(|column| Candidate::new(format!("{lead}{column}"), ""))
        .collect()
}

fn sorted(columns: Vec<&'static str>) -> Vec<Candidate> {
    let both = |column: &str| [column.to_owned(), format!("{column}:desc")];
    let all = columns.into_iter().flat_map(both);
    all.map(|column| Candidate::new(column, "")).collect()
}

fn keys(behind: &str) -> Vec<Candidate> {
    let key = |setting: &setting::Setting| {
        Candidate::new(
            format!("{}{behind}", setting.name),
            setting.range().replace('`', ""),
        )
    };
    setting::SETTINGS.iter().map(key).collect()
}

/// A setting of the policy, then its values.
fn settings(current: &str, sources: &Sources) -> Vec<Candidate> {
    let Some((name, _)) = current.split_once('=') else {
        return keys("=");
    };
    let Some(key) = setting::Key::named(name) else {
        return Vec::new();
    };
    let values: Vec<Candidate> = match key.setting().kind {
        Kind::Switch | Kind::State => plain(["on", "off"]),
        Kind::Choice(words) => plain(words.iter().copied()),
        Kind::Number {
            least,
            most,
            optional,
            ..
        } => {
            let most = most.filter(|most| most - least < 10);
            let numbers = most.map(|most| (least..=most).map(|number| number.to_string()));
            let mut found: Vec<Candidate> = numbers
                .into_iter()
                .flatten()
                .map(|number| Candidate::new(number, ""))
                .collect();
            found.extend(optional.then(|| Candidate::new("none", "")));
            found
        }
        Kind::Group => sources.groups(),
        Kind::Groups { .. } | Kind::Link => Vec::new(),
    };
    behind(name, values)
}

/// A setting of a profile, then its values.
fn profile_settings(current: &str) -> Vec<Candidate> {
    let Some((name, _)) = current.split_once('=') else {
        let help = |key: &str| {
            let mut all = config::SETTINGS.iter();
            all.find(|setting| setting.keys().contains(&key))
                .map_or("", config::Setting::help)
        };
        let keys = config::keys().into_iter();
        return keys
            .map(|key| Candidate::new(format!("{key}="), help(key)))
            .collect();
    };
    let values = match name {
        "cloud" => variants::<Cloud>(),
        "policy-api" => variants::<PolicyApi>(),
        "telephony" => variants::<Telephony>(),
        "token-store" => variants::<TokenStore>(),
        "method" => variants::<config::Method>(),
        "language" => languages(),
        "mail.via" => plain(["graph", "smtp"]),
        "unattended" | "require-ledger" | "completion-names" => plain(["true", "false"]),
        _ => Vec::new(),
    };
    behind(name, values)
}

fn behind(name: &str, values: Vec<Candidate>) -> Vec<Candidate> {
    let whole = |it: Candidate| Candidate::new(format!("{name}={}", it.value), it.help);
    values.into_iter().map(whole).collect()
}

fn variants<T: ValueEnum>() -> Vec<Candidate> {
    let shown = T::value_variants().iter().filter_map(T::to_possible_value);
    shown
        .map(|value| Candidate::new(value.get_name(), ""))
        .collect()
}

/// The kinds of methods that can be removed.
fn removable() -> Vec<&'static str> {
    let kinds = MethodKind::NAMED.into_iter();
    kinds
        .filter(|kind| kind.collection().is_some())
        .map(MethodKind::name)
        .collect()
}

fn help() -> Vec<Candidate> {
    let topics = Topic::ALL.map(|topic| Candidate::new(topic.name(), topic.about()));
    let commands = GROUPS.into_iter().flat_map(|(_, commands)| commands);
    let commands = commands.map(|(name, brief)| Candidate::new(*name, *brief));
    topics.into_iter().chain(commands).collect()
}

#[cfg(test)]
mod tests {
    use std::ffi::OsString;

    use clap::CommandFactory;
    use jiff::SignedDuration;

    use super::super::answer;
    use super::*;
    use crate::cli::Cli;

    /// A home with two profiles and what commands read lately.
    fn home() -> (tempfile::TempDir, Environment) {
        let home = tempfile::tempdir().unwrap();
        let path = |name: &str| home.path().join(name).to_str().unwrap().to_owned();
        let env = Environment::from_pairs([
            ("SSPR_CONFIG", &path("config.toml")),
            ("SSPR_DATA_DIR", &path("data")),
        ]);
        let config = "[profiles.contoso]\ntenant = \"contoso.com\"\n[profiles.fabrikam]\ncompletion-names = false\n";
        std::fs::write(path("config.toml"), config).unwrap();
        for (profile, user) in [
            ("contoso", "ann@contoso.com"),
            ("fabrikam", "bo@fabrikam.com"),
            ("sandbox", "jonas@contoso.example"),
        ] {
            keep(&env, profile, user, Timestamp::now());
        }
        (home, env)
    }

    fn keep(env: &Environment, profile: &str, user: &str, at: Timestamp) {
        let name = |name: &str, shown: &str| Name {
            name: name.to_owned(),
            shown: shown.to_owned(),
        };
        let places = Places::of(env);
        let file = NamesFile::of(places.cache_dir().unwrap(), profile);
        let users = [name(user, "Somebody")].into_iter();
        file.add(users, [name("SSPR Pilot", "")].into_iter(), at)
            .unwrap();
    }

    /// What is offered for the last of these words.
    fn offered(line: &str, env: &Environment) -> Vec<String> {
        let mut words: Vec<OsString> = line.split(' ').map(OsString::from).collect();
        let current = words.pop().unwrap();
        let mut asked = OsString::from("=");
        asked.push(current);
        let args: Vec<OsString> = [OsString::from("zsh"), asked]
            .into_iter()
            .chain(words)
            .collect();
        let text = answer(&mut Cli::command(), &args, env);
        let value = |line: &str| line.split('\t').next().unwrap_or_default().to_owned();
        text.lines().map(value).collect()
    }

    #[test]
    fn what_is_known_is_offered_where_it_belongs() {
        let (_home, env) = home();
        for (line, among) in [
            ("en", "enable"),
            ("policy s", "set"),
            ("status --not-reg", "--not-registered"),
            ("-o js", "jsonl"),
            ("--output=js", "--output=json"),
            ("--lang s", "sv"),
            ("--profile ", "fabrikam"),
            ("profile use c", "contoso"),
            ("status --columns user", "userPrincipalName"),
            ("status --columns id,user", "id,userPrincipalName"),
            ("status --sort user", "userPrincipalName:desc"),
            ("methods list ann --columns ki", "kind"),
            ("events --columns ac", "activity"),
            ("scope list --columns user", "userPrincipalName"),
            ("policy set meth", "methods-required="),
            ("policy set method.sms=", "method.sms=on"),
            ("policy set scope=", "scope=group"),
            ("policy set methods-required=", "methods-required=2"),
            ("policy show not", "notify.users"),
            ("profile set clo", "cloud="),
            ("profile set cloud=us", "cloud=usgov"),
            ("methods remove ann o", "office"),
            ("status --method mob", "mobilePhone"),
            ("explain SSPR_00", "SSPR_0014"),
            ("explain AADSTS5003", "AADSTS50034"),
            ("enable --scope ", "group"),
            ("help fl", "flags"),
            ("policy apply ", ":files"),
            ("man ", ":folders"),
            ("import ", ":files"),
            ("completions ", "fish"),
        ] {
            let found = offered(line, &env);
            assert!(found.iter().any(|it| it == among), "{line}: {found:?}");
        }
    }

    #[test]
    fn people_and_groups_are_those_of_the_profile_and_of_the_last_quarter_of_an_hour() {
        let (_home, env) = home();
        for (line, expected) in [
            ("--profile contoso reset ", &["ann@contoso.com"][..]),
            ("--sandbox reset jo", &["jonas@contoso.example"]),
            ("--sandbox events --user ", &["jonas@contoso.example"]),
            ("--sandbox enable --group ", &["SSPR Pilot"]),
            ("--sandbox enable --group=SS", &["--group=SSPR Pilot"]),
            // Kept for none: it was not asked for.
            ("--profile fabrikam reset ", &[]),
            ("--profile nobody reset ", &[]),
        ] {
            assert_eq!(offered(line, &env), expected, "{line}");
        }
        std::fs::remove_dir_all(env.get("SSPR_DATA_DIR").unwrap()).unwrap();
        let long_ago = Timestamp::now() - SignedDuration::from_mins(16);
        keep(&env, "sandbox", "late@contoso.example", long_ago);
        assert_eq!(offered("--sandbox reset ", &env), Vec::<String>::new());
    }

    #[test]
    fn nothing_is_said_where_nothing_can_be_read() {
        let nowhere = Environment::default();
        assert_eq!(offered("reset ", &nowhere), Vec::<String>::new());
        assert!(!offered("", &nowhere).is_empty());
        let none: [OsString; 0] = [];
        assert_eq!(answer(&mut Cli::command(), &none, &nowhere), "");
    }
}
