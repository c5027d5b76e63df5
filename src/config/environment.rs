//! What surrounds the process: variables and places.

use std::collections::BTreeMap;
use std::path::PathBuf;

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

/// Where the program keeps its files.
#[derive(Clone, Debug, Default)]
pub struct Places {
    /// The configuration file, whether it exists or not.
    pub config_file: PathBuf,
    /// The folder of sign-ins and of the embedded directory, whether it exists or not.
    pub data_dir: PathBuf,
    /// The ledger, whether it exists or not.
    pub ledger: PathBuf,
}

impl Places {
    /// The ledger of the embedded directory: what is changed there is changed in no tenant.
    pub fn sandbox_ledger(&self) -> PathBuf {
        self.data_dir.join("sandbox-ledger.jsonl")
    }

    /// `SSPR_CONFIG` and `SSPR_DATA_DIR`, else the folders of the XDG base directory specification; on Windows the
    /// roaming application data.
    ///
    /// # Errors
    /// [`Error::NoHome`] when neither these variables nor a home folder are there.
    pub fn of(env: &Environment) -> Result<Self, Error> {
        let config_file = match env.get("SSPR_CONFIG") {
            Some(path) => PathBuf::from(path),
            None => base(env, "XDG_CONFIG_HOME", ".config", |s| s.config_dir())?
                .join("sspr/config.toml"),
        };
        let data_dir = match env.get("SSPR_DATA_DIR") {
            Some(path) => PathBuf::from(path),
            None => base(env, "XDG_DATA_HOME", ".local/share", |s| s.data_dir())?.join("sspr"),
        };
        Ok(Self {
            config_file,
            ledger: data_dir.join("ledger.jsonl"),
            data_dir,
        })
    }
}

fn base(
    env: &Environment,
    variable: &str,
    under_home: &str,
    native: fn(&etcetera::base_strategy::Windows) -> PathBuf,
) -> Result<PathBuf, Error> {
    // The specification: a relative path is to be ignored.
    if let Some(path) = env.get(variable).map(PathBuf::from)
        && path.is_absolute()
    {
        return Ok(path);
    }
    if cfg!(windows) {
        return etcetera::base_strategy::Windows::new()
            .map(|strategy| native(&strategy))
            .map_err(|_| Error::NoHome);
    }
    env.get("HOME")
        .map(|home| PathBuf::from(home).join(under_home))
        .ok_or(Error::NoHome)
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
            let places = Places::of(&env).unwrap();
            assert_eq!(places.config_file, PathBuf::from(config));
            assert_eq!(places.data_dir, PathBuf::from(data));
        }
        assert!(matches!(
            Places::of(&Environment::default()),
            Err(Error::NoHome)
        ));
    }
}
