//! What surrounds the process: variables and places.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use etcetera::BaseStrategy;

use super::Error;
use crate::language::Language;

/// How a system tells the names of variables apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Naming {
    /// Every letter counts.
    Exact,
    /// `Path` and `PATH` are one: on Windows.
    AnyCase,
}

impl Naming {
    const HERE: Self = if cfg!(windows) {
        Self::AnyCase
    } else {
        Self::Exact
    };

    fn key(self, name: &str) -> Cow<'_, str> {
        match self {
            Self::AnyCase if name.chars().any(char::is_lowercase) => {
                Cow::Owned(name.to_uppercase())
            }
            Self::Exact | Self::AnyCase => Cow::Borrowed(name),
        }
    }
}

/// The process environment as a value, so that tests have their own.
#[derive(Clone, Debug)]
pub struct Environment {
    naming: Naming,
    /// By the name as the system compares it.
    variables: BTreeMap<String, String>,
    /// The languages that the person chose in the system's own settings, the first first.
    languages: Vec<String>,
}

impl Default for Environment {
    fn default() -> Self {
        Self::named(Naming::HERE, [])
    }
}

impl Environment {
    /// The environment of this process; what is not Unicode is left out.
    pub fn of_process() -> Self {
        let pairs = std::env::vars_os().filter_map(|(name, value)| {
            Some((name.into_string().ok()?, value.into_string().ok()?))
        });
        Self {
            languages: system_languages(),
            ..pairs.collect()
        }
    }

    /// An environment of these variables alone.
    pub fn from_pairs<const N: usize>(pairs: [(&str, &str); N]) -> Self {
        let owned = |(name, value): (&str, &str)| (name.to_owned(), value.to_owned());
        pairs.into_iter().map(owned).collect()
    }

    fn named(naming: Naming, pairs: impl IntoIterator<Item = (String, String)>) -> Self {
        let keyed = |(name, value): (String, String)| (naming.key(&name).into_owned(), value);
        Self {
            naming,
            variables: pairs.into_iter().map(keyed).collect(),
            languages: Vec::new(),
        }
    }

    /// The same without these variables.
    #[must_use]
    pub fn without(mut self, names: &[&str]) -> Self {
        for name in names {
            self.variables.remove(self.naming.key(name).as_ref());
        }
        self
    }

    /// A variable that is set and not empty, without blanks and line ends around it: a file's last newline goes along with
    /// many a value.
    pub fn get(&self, name: &str) -> Option<&str> {
        self.variables
            .get(self.naming.key(name).as_ref())
            .map(|value| value.trim_ascii())
            .filter(|value| !value.is_empty())
    }

    /// The language that the variables of the locale ask for; where there are none, that of the system's own settings.
    pub fn language(&self) -> Option<Language> {
        if Language::VARIABLES
            .iter()
            .any(|name| self.get(name).is_some())
        {
            return Language::of_environment(|name| self.get(name));
        }
        // Whoever reads a language that we do not speak before one that we do is best served by the latter.
        self.languages.iter().find_map(|tag| Language::parse(tag))
    }
}

impl FromIterator<(String, String)> for Environment {
    fn from_iter<I: IntoIterator<Item = (String, String)>>(pairs: I) -> Self {
        Self::named(Naming::HERE, pairs)
    }
}

/// Windows and macOS keep the languages of a person outside the environment.
#[cfg(any(windows, target_os = "macos"))]
fn system_languages() -> Vec<String> {
    sys_locale::get_locales().collect()
}

/// Here the environment says it.
#[cfg(not(any(windows, target_os = "macos")))]
fn system_languages() -> Vec<String> {
    Vec::new()
}

/// Where the program keeps its files. Without a home there is no place for some of them: then nothing is kept, and nothing is
/// written into the folder the program happens to run in.
#[derive(Clone, Debug, Default)]
pub struct Places {
    config_file: Option<PathBuf>,
    data_dir: Option<PathBuf>,
    cache_dir: Option<PathBuf>,
    ledger: Option<PathBuf>,
}

impl Places {
    /// `SSPR_CONFIG` and `SSPR_DATA_DIR`, else the folders of the XDG base directory specification. On Windows the
    /// configuration lies in the roaming application data, which goes with the person from machine to machine, and all
    /// else in the local: a database and sign-ins sealed for one machine must not.
    pub fn of(env: &Environment) -> Self {
        let config_file = match env.get("SSPR_CONFIG") {
            Some(path) => Some(PathBuf::from(path)),
            None => base(env, "XDG_CONFIG_HOME", ".config", |s| s.config_dir())
                .map(|folder| folder.join("sspr").join("config.toml")),
        };
        let data_dir = match env.get("SSPR_DATA_DIR") {
            Some(path) => Some(PathBuf::from(path)),
            None => base(env, "XDG_DATA_HOME", ".local/share", |s| s.cache_dir())
                .map(|folder| folder.join("sspr")),
        };
        // Whoever has the data somewhere else has the rest of it there, too.
        let cache_dir = match env.get("SSPR_DATA_DIR") {
            Some(path) => Some(PathBuf::from(path).join("cache")),
            None => base(env, "XDG_CACHE_HOME", ".cache", |s| s.cache_dir())
                .map(|folder| folder.join("sspr"))
                .map(|folder| {
                    if cfg!(windows) {
                        folder.join("cache")
                    } else {
                        folder
                    }
                }),
        };
        Self {
            config_file,
            cache_dir,
            ledger: data_dir.as_ref().map(|folder| folder.join("ledger.jsonl")),
            data_dir,
        }
    }

    /// The same for the embedded directory: what is changed there is changed in no tenant.
    #[must_use]
    pub fn of_sandbox(self) -> Self {
        let ledger = self.data_dir.as_ref();
        Self {
            ledger: ledger.map(|folder| folder.join("sandbox-ledger.jsonl")),
            ..self
        }
    }

    /// The configuration file, whether it exists or not.
    ///
    /// # Errors
    /// [`Error::NoHome`].
    pub fn config_file(&self) -> Result<&Path, Error> {
        self.config_file.as_deref().ok_or(Error::NoHome)
    }

    /// The folder of sign-ins and of the embedded directory, whether it exists or not.
    ///
    /// # Errors
    /// [`Error::NoHome`].
    pub fn data_dir(&self) -> Result<&Path, Error> {
        self.data_dir.as_deref().ok_or(Error::NoHome)
    }

    /// The folder of what can be lost, whether it exists or not.
    ///
    /// # Errors
    /// [`Error::NoHome`].
    pub fn cache_dir(&self) -> Result<&Path, Error> {
        self.cache_dir.as_deref().ok_or(Error::NoHome)
    }

    /// The ledger, whether it exists or not.
    ///
    /// # Errors
    /// [`Error::NoHome`].
    pub fn ledger(&self) -> Result<&Path, Error> {
        self.ledger.as_deref().ok_or(Error::NoHome)
    }
}

fn base(
    env: &Environment,
    variable: &str,
    under_home: &str,
    native: fn(&etcetera::base_strategy::Windows) -> PathBuf,
) -> Option<PathBuf> {
    // The specification: a relative path is to be ignored.
    if let Some(path) = env.get(variable).map(PathBuf::from)
        && path.is_absolute()
    {
        return Some(path);
    }
    if cfg!(windows) {
        let strategy = etcetera::base_strategy::Windows::new().ok()?;
        return Some(native(&strategy));
    }
    env.get("HOME")
        .map(|home| PathBuf::from(home).join(under_home))
}

#[cfg(test)]
mod tests {
    use super::*;

    type Pairs = &'static [(&'static str, &'static str)];

    fn environment(naming: Naming, pairs: Pairs) -> Environment {
        let owned = |(name, value): &(&str, &str)| ((*name).to_owned(), (*value).to_owned());
        Environment::named(naming, pairs.iter().map(owned))
    }

    #[test]
    fn a_name_is_found_as_the_system_compares_names() {
        let pairs: Pairs = &[
            ("Path", "a"),
            ("sspr_lang", " de\r\n"),
            ("EMPTY", ""),
            ("BLANK", " \n"),
        ];
        let cases = [
            (Naming::Exact, "sspr_lang", Some("de")),
            (Naming::Exact, "BLANK", None),
            (Naming::AnyCase, "PATH", Some("a")),
            (Naming::AnyCase, "Path", Some("a")),
            (Naming::AnyCase, "SSPR_LANG", Some("de")),
            (Naming::AnyCase, "empty", None),
            (Naming::Exact, "Path", Some("a")),
            (Naming::Exact, "PATH", None),
            (Naming::Exact, "SSPR_LANG", None),
        ];
        for (naming, name, expected) in cases {
            let env = environment(naming, pairs);
            assert_eq!(env.get(name), expected, "{naming:?} {name}");
            assert_eq!(env.without(&[name]).get(name), None, "{naming:?} {name}");
        }
    }

    #[test]
    fn the_language_of_the_system_is_asked_where_no_variable_names_one() {
        let chosen = ["fr-CH", "de-CH", "en-US"].map(str::to_owned).to_vec();
        let cases: [(Pairs, Option<Language>); 4] = [
            (&[], Some(Language::De)),
            (&[("LANG", "sv_SE.UTF-8")], Some(Language::Sv)),
            (&[("LANG", "C.UTF-8")], None),
            (&[("LC_TIME", "sv_SE.UTF-8")], Some(Language::De)),
        ];
        for (pairs, expected) in cases {
            let mut env = environment(Naming::Exact, pairs);
            assert_eq!(env.languages, Vec::<String>::new());
            env.languages.clone_from(&chosen);
            assert_eq!(env.language(), expected, "{pairs:?}");
        }
        assert_eq!(Environment::default().language(), None);
    }

    #[test]
    fn files_lie_where_the_variables_say_else_in_the_xdg_folders() {
        let cases: [(Pairs, &str, &str, &str); 4] = [
            (
                &[("HOME", "/h")],
                "/h/.config/sspr/config.toml",
                "/h/.local/share/sspr",
                "/h/.cache/sspr",
            ),
            (
                &[
                    ("HOME", "/h"),
                    ("XDG_CONFIG_HOME", "/c"),
                    ("XDG_DATA_HOME", "/d"),
                    ("XDG_CACHE_HOME", "/e"),
                ],
                "/c/sspr/config.toml",
                "/d/sspr",
                "/e/sspr",
            ),
            (
                &[("HOME", "/h"), ("XDG_CONFIG_HOME", "relative")],
                "/h/.config/sspr/config.toml",
                "/h/.local/share/sspr",
                "/h/.cache/sspr",
            ),
            (
                &[("SSPR_CONFIG", "/x.toml"), ("SSPR_DATA_DIR", "/y")],
                "/x.toml",
                "/y",
                "/y/cache",
            ),
        ];
        for (pairs, config, data, cache) in cases {
            let env = environment(Naming::Exact, pairs);
            let places = Places::of(&env);
            assert_eq!(places.config_file().unwrap(), Path::new(config));
            assert_eq!(places.data_dir().unwrap(), Path::new(data));
            assert_eq!(places.cache_dir().unwrap(), Path::new(cache));
            let ledger = places.of_sandbox().ledger().unwrap().to_owned();
            assert_eq!(ledger, Path::new(data).join("sandbox-ledger.jsonl"));
        }
        let nowhere = Places::of(&Environment::default());
        for place in [nowhere.config_file(), nowhere.data_dir(), nowhere.ledger()] {
            assert!(matches!(place, Err(Error::NoHome)));
        }
    }
}
