//! What surrounds the process: variables and places.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use etcetera::BaseStrategy;

use super::Error;

/// The process environment as a value, so that tests have their own.
#[derive(Clone, Debug, Default)]
pub struct Environment(BTreeMap<String, String>);

impl Environment {
    /// The environment of this process; what is not Unicode is left out.
    pub fn of_process() -> Self {
        Self(
            std::env::vars_os()
                .filter_map(|(k, v)| Some((k.into_string().ok()?, v.into_string().ok()?)))
                .collect(),
        )
    }

    /// An environment of these variables alone.
    pub fn from_pairs<const N: usize>(pairs: [(&str, &str); N]) -> Self {
        Self(
            pairs
                .iter()
                .map(|(k, v)| ((*k).to_owned(), (*v).to_owned()))
                .collect(),
        )
    }

    /// The same without these variables.
    #[must_use]
    pub fn without(mut self, names: &[&str]) -> Self {
        self.0.retain(|name, _| !names.contains(&name.as_str()));
        self
    }

    /// A variable that is set and not empty.
    pub fn get(&self, name: &str) -> Option<&str> {
        self.0
            .get(name)
            .map(String::as_str)
            .filter(|value| !value.is_empty())
    }
}

impl FromIterator<(String, String)> for Environment {
    fn from_iter<I: IntoIterator<Item = (String, String)>>(pairs: I) -> Self {
        Self(pairs.into_iter().collect())
    }
}

/// Where the program keeps its files. Without a home there is no place for some of them: then nothing is kept, and nothing is
/// written into the folder the program happens to run in.
#[derive(Clone, Debug, Default)]
pub struct Places {
    config_file: Option<PathBuf>,
    data_dir: Option<PathBuf>,
    ledger: Option<PathBuf>,
}

impl Places {
    /// `SSPR_CONFIG` and `SSPR_DATA_DIR`, else the folders of the XDG base directory specification; on Windows the
    /// roaming application data.
    pub fn of(env: &Environment) -> Self {
        let config_file = match env.get("SSPR_CONFIG") {
            Some(path) => Some(PathBuf::from(path)),
            None => base(env, "XDG_CONFIG_HOME", ".config", |s| s.config_dir())
                .map(|folder| folder.join("sspr/config.toml")),
        };
        let data_dir = match env.get("SSPR_DATA_DIR") {
            Some(path) => Some(PathBuf::from(path)),
            None => base(env, "XDG_DATA_HOME", ".local/share", |s| s.data_dir())
                .map(|folder| folder.join("sspr")),
        };
        Self {
            config_file,
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

    #[test]
    fn files_lie_where_the_variables_say_else_in_the_xdg_folders() {
        let cases: [(Pairs, &str, &str); 4] = [
            (
                &[("HOME", "/h")],
                "/h/.config/sspr/config.toml",
                "/h/.local/share/sspr",
            ),
            (
                &[
                    ("HOME", "/h"),
                    ("XDG_CONFIG_HOME", "/c"),
                    ("XDG_DATA_HOME", "/d"),
                ],
                "/c/sspr/config.toml",
                "/d/sspr",
            ),
            (
                &[("HOME", "/h"), ("XDG_CONFIG_HOME", "relative")],
                "/h/.config/sspr/config.toml",
                "/h/.local/share/sspr",
            ),
            (
                &[("SSPR_CONFIG", "/x.toml"), ("SSPR_DATA_DIR", "/y")],
                "/x.toml",
                "/y",
            ),
        ];
        for (pairs, config, data) in cases {
            let env = Environment(
                pairs
                    .iter()
                    .map(|(k, v)| ((*k).to_owned(), (*v).to_owned()))
                    .collect(),
            );
            let places = Places::of(&env);
            assert_eq!(places.config_file().unwrap(), Path::new(config));
            assert_eq!(places.data_dir().unwrap(), Path::new(data));
            let ledger = places.of_sandbox().ledger().unwrap().to_owned();
            assert_eq!(ledger, Path::new(data).join("sandbox-ledger.jsonl"));
        }
        let nowhere = Places::of(&Environment::default());
        for place in [nowhere.config_file(), nowhere.data_dir(), nowhere.ledger()] {
            assert!(matches!(place, Err(Error::NoHome)));
        }
    }
}
