//! `sspr` runs self-service password reset (SSPR) of a Microsoft Entra tenant from the command line.

pub mod auth;
pub mod cli;
pub mod commands;
pub mod config;
pub mod context;
pub mod error;
pub mod graph;
pub mod http;
pub mod sandbox;
pub mod secret;
pub mod sspr;
pub mod ui;

use std::ffi::OsString;
use std::io::IsTerminal;
use std::process::ExitCode;

use clap::Parser;

use cli::Cli;
use config::{Environment, Settings};
use context::Context;
use error::{Error, Exit, Report};
use http::Timer;
use ui::{Format, Language, Options, Terminal, Ui};

/// The program: parse, build the context, run, return the exit code.
pub fn main() -> ExitCode {
    let args: Vec<OsString> = std::env::args_os().collect();
    let cli = match Cli::try_parse_from(args) {
        Ok(cli) => cli,
        Err(error) => {
            // Nobody is left to tell when the streams are gone.
            drop(error.print());
            return ExitCode::from(if error.use_stderr() {
                Exit::Usage as u8
            } else {
                Exit::Done as u8
            });
        }
    };
    let runtime = match tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()
    {
        Ok(runtime) => runtime,
        Err(_) => return ExitCode::from(Exit::Failed as u8),
    };
    let interactive = std::io::stdin().is_terminal() && std::io::stderr().is_terminal();
    let options = Options {
        format: cli.output,
        language: cli
            .lang
            .as_deref()
            .and_then(Language::parse)
            .unwrap_or_default(),
        interactive,
        color: false,
        width: None,
        verbose: cli.verbose,
    };
    let ui = Ui::new(
        Box::new(std::io::stdout()),
        Box::new(std::io::stderr()),
        Box::new(Terminal),
        options,
    );
    let exit = runtime.block_on(run(cli, Environment::of_process(), ui));
    runtime.shutdown_background();
    ExitCode::from(exit as u8)
}

/// Runs one command in these surroundings. Tests call this.
pub async fn run(cli: Cli, env: Environment, ui: Ui) -> Exit {
    let context = Context {
        ui,
        env,
        settings: Settings::builtin(),
        timer: Timer::Real,
    };
    match commands::run(cli.command, &context).await {
        Ok(exit) => exit,
        Err(error) => report(&error, &context.ui),
    }
}

fn report(error: &Error, ui: &Ui) -> Exit {
    let report = Report::of(error, ui.messages());
    match ui.options().format {
        Format::Json | Format::Jsonl => {
            ui.log(0, || serde_json::to_string(&report).unwrap_or_default())
        }
        Format::Table | Format::Csv => ui.log(0, || report.message.clone()),
    }
    Exit::Failed
}
