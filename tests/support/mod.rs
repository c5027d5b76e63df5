//! The test kit: a directory of one's own, whole commands in process, and the binary itself.
//!
//! Nothing of the machine shows through: the environment is made here, the home is temporary, every port is 0, the
//! width is fixed, and time passes when a test says so.
//!
//! ```ignore
//! let directory = Directory::start();
//! let run = sspr(["enable", "--scope", "all"]).on(&directory).answering([("Change", "y")]).run();
//! assert_eq!(run.exit, Exit::Done, "{run}");
//! ```

#![allow(
    dead_code,
    reason = "each test binary compiles this file and uses its own part of it"
)]

#[path = "../../sandbox/tests/support/mod.rs"]
mod directory;
pub(crate) mod tape;

use std::collections::BTreeMap;
use std::fmt;
use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use clap::Parser;
use tempfile::TempDir;

use sspr::cli::Cli;
use sspr::error::Exit;
use sspr::http::Timer;
use sspr::ui::{Options, Script, Ui};

use directory::runtime;
#[allow(
    unused_imports,
    reason = "each test binary uses its own part of this file"
)]
pub(crate) use directory::{ADMIN, Directory, START};

/// A temporary home. Commands that share one find what the others left there.
#[derive(Clone)]
pub(crate) struct Home(Arc<TempDir>);

impl Home {
    /// An empty home.
    pub(crate) fn new() -> Self {
        Self(Arc::new(tempfile::tempdir().expect("a temporary folder")))
    }

    /// Where it is.
    pub(crate) fn path(&self) -> &Path {
        self.0.path()
    }

    /// The file that keeps the profiles.
    pub(crate) fn config_file(&self) -> PathBuf {
        self.path().join("config/sspr/config.toml")
    }

    /// Where the sign-in of the default profile is kept.
    pub(crate) fn sign_in_file(&self) -> PathBuf {
        self.path().join("data/sspr/sign-in/default.json")
    }

    /// Makes the default profile, unless there is one: the services are at this address.
    pub(crate) fn settle_at(&self, url: &str) {
        let file = self.config_file();
        fs::create_dir_all(file.parent().expect("a file lies in a folder")).expect("a folder");
        if !file.exists() {
            fs::write(&file, profile(url)).expect("a profile");
        }
    }

    /// A whole command in process, in this home.
    pub(crate) fn sspr<const N: usize>(&self, args: [&str; N]) -> Run {
        self.sspr_with(&args)
    }

    /// The same for as many arguments as a table of cases has.
    pub(crate) fn sspr_with(&self, args: &[&str]) -> Run {
        Run {
            args: std::iter::once("sspr")
                .chain(args.iter().copied())
                .map(str::to_owned)
                .collect(),
            env: self.variables(),
            home: self.clone(),
            script: None,
            timer: Timer::Real,
            redraws: false,
            columns: 100,
            columns_err: None,
            out: Capture::default(),
        }
    }

    /// The binary in this home, with nothing else in its environment.
    pub(crate) fn binary(&self) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_sspr"));
        command
            .env_clear()
            .envs(self.variables())
            .current_dir(self.path());
        command
    }

    /// The whole environment of a command in this home.
    pub(crate) fn variables(&self) -> BTreeMap<String, String> {
        let at = |folder: &str| self.path().join(folder).display().to_string();
        [
            ("HOME", at("")),
            ("XDG_CONFIG_HOME", at("config")),
            ("XDG_DATA_HOME", at("data")),
            ("XDG_STATE_HOME", at("state")),
            ("XDG_CACHE_HOME", at("cache")),
            ("SSPR_LANG", "en".to_owned()),
            // The machine's keyring is nobody's test data.
            ("SSPR_TOKEN_STORE", "file".to_owned()),
        ]
        .map(|(name, value)| (name.to_owned(), value))
        .into()
    }
}

/// A whole command in process, in a home of its own.
pub(crate) fn sspr<const N: usize>(args: [&str; N]) -> Run {
    Home::new().sspr(args)
}

/// The binary in a new home, with nothing else in its environment. The home lives as long as the first value.
pub(crate) fn binary() -> (Home, Command) {
    let home = Home::new();
    let command = home.binary();
    (home, command)
}

/// A command that is about to run.
pub(crate) struct Run {
    args: Vec<String>,
    env: BTreeMap<String, String>,
    home: Home,
    script: Option<Arc<Script>>,
    timer: Timer,
    redraws: bool,
    columns: u16,
    columns_err: Option<u16>,
    out: Capture,
}

impl Run {
    /// Against this directory: writes the default profile into the home.
    pub(crate) fn on(self, directory: &Directory) -> Self {
        self.at(directory.url())
    }

    /// The same for services at an address.
    pub(crate) fn at(self, url: &str) -> Self {
        self.home.settle_at(url);
        self
    }

    /// At a terminal, with a person who gives these answers: a piece of the question, and `y`/`n`, an item's text or
    /// the line. An unplanned question fails, and so does an answer nobody asked for.
    pub(crate) fn answering<const N: usize>(mut self, answers: [(&str, &str); N]) -> Self {
        self.script = Some(Arc::new(Script::new(answers)));
        self
    }

    /// Adds one more question, whose answer is found out when it comes.
    pub(crate) fn then(
        mut self,
        question: &str,
        answer: impl FnOnce() -> String + Send + 'static,
    ) -> Self {
        self.script
            .get_or_insert_with(|| Arc::new(Script::new::<0>([])))
            .then(question, answer);
        self
    }

    /// With this variable set.
    pub(crate) fn env(mut self, name: &str, value: &str) -> Self {
        self.env.insert(name.to_owned(), value.to_owned());
        self
    }

    /// With this in place of every wait.
    pub(crate) fn waiting(mut self, instead: impl Fn(Duration) + Send + Sync + 'static) -> Self {
        self.timer = Timer::instead(instead);
        self
    }

    /// For which time passes as for whoever else has this timer.
    pub(crate) fn timed(mut self, timer: &Timer) -> Self {
        self.timer = timer.clone();
        self
    }

    /// At a terminal on which lines take the place of others.
    pub(crate) fn redrawing(mut self) -> Self {
        self.redraws = true;
        self
    }

    /// At a terminal this wide.
    pub(crate) fn at_columns(mut self, columns: u16) -> Self {
        self.columns = columns;
        self
    }

    /// At a terminal this wide that the conversation goes to, too.
    pub(crate) fn talking_at_columns(mut self, columns: u16) -> Self {
        self.columns_err = Some(columns);
        self.at_columns(columns)
    }

    /// What it has written to stdout so far, to be looked at while it runs.
    pub(crate) fn stdout(&self) -> Capture {
        self.out.clone()
    }

    /// Runs it to its end.
    pub(crate) fn run(self) -> Transcript {
        self.run_until(std::future::pending())
            .expect("nothing ends it early")
    }

    /// Runs it until `end`, where it is dropped as it stands, like a process that is killed: nothing then.
    pub(crate) fn run_until(self, end: impl Future<Output = ()>) -> Option<Transcript> {
        let (out, err) = (self.out, Capture::default());
        let cli = match Cli::try_parse_from(sspr::profiles::gathered(&self.args)) {
            Ok(cli) => cli,
            Err(error) => {
                return Some(Transcript::of_usage(
                    &sspr::usage::cautious(error),
                    &self.args[1..],
                ));
            }
        };
        let interactive = self.script.is_some();
        let script = self
            .script
            .unwrap_or_else(|| Arc::new(Script::new::<0>([])));
        let options = Options {
            format: cli.form(),
            jq: cli.jq.clone(),
            interactive,
            width: interactive.then_some(self.columns),
            width_err: self.columns_err,
            redraws: self.redraws,
            verbose: cli.verbose,
            ..Options::default()
        };
        let ui = Ui::new(
            Box::new(out.clone()),
            Box::new(err.clone()),
            Box::new(Arc::clone(&script)),
            options,
        );
        let env = self.env.into_iter().collect();
        let exit = runtime().block_on(async {
            tokio::select! {
                exit = sspr::run_at(cli, env, ui, self.timer) => Some(exit),
                () = end => None,
            }
        })?;
        script.finish();
        Some(Transcript {
            stdout: out.text(),
            stderr: err.text(),
            exit: exit as u8,
        })
    }
}

/// The default profile for a directory at this address.
fn profile(url: &str) -> String {
    format!(
        "[profiles.default]\n\
         authority = \"{url}\"\n\
         graph = \"{url}\"\n\
         policy = \"{url}\"\n\
         policy-api = \"portal\"\n\
         security-info = \"{url}/security-info\"\n\
         unattended = true\n"
    )
}

/// What a command said, and how it ended. Prints as a transcript.
#[derive(Clone, Debug)]
pub(crate) struct Transcript {
    /// Data.
    pub(crate) stdout: String,
    /// Conversation.
    pub(crate) stderr: String,
    /// The exit code.
    pub(crate) exit: u8,
}

impl Transcript {
    fn of_usage(error: &clap::Error, words: &[String]) -> Self {
        let is_help =
            error.kind() == clap::error::ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand;
        let text = if error.use_stderr() && !is_help {
            let messages = sspr::ui::Messages::load(sspr::language::Language::En);
            let mut program = <Cli as clap::CommandFactory>::command();
            let report = sspr::usage::report(error, words, &mut program, &messages);
            let hint = report.hint.expect("a hint");
            format!("error: {}\nhint: {hint}\n", report.message)
        } else {
            error.render().to_string()
        };
        if error.use_stderr() {
            Self {
                stdout: String::new(),
                stderr: text,
                exit: Exit::Usage as u8,
            }
        } else {
            Self {
                stdout: text,
                stderr: String::new(),
                exit: Exit::Done as u8,
            }
        }
    }

    /// stdout as one JSON document.
    pub(crate) fn json(&self) -> serde_json::Value {
        serde_json::from_str(&self.stdout).unwrap_or_else(|error| panic!("{error}: {self}"))
    }
}

impl fmt::Display for Transcript {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            stdout,
            stderr,
            exit,
        } = self;
        write!(f, "{stdout}--- stderr\n{stderr}--- exit {exit}\n")
    }
}

/// A stream that remembers.
#[derive(Clone, Default)]
pub(crate) struct Capture(Arc<Mutex<Vec<u8>>>);

impl Capture {
    pub(crate) fn text(&self) -> String {
        let bytes = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        String::from_utf8(bytes.clone()).expect("output is UTF-8")
    }
}

impl Write for Capture {
    fn write(&mut self, buf: &[u8]) -> io::Result<usize> {
        self.0
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .write(buf)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
