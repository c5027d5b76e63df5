//! `sspr` runs self-service password reset (SSPR) of a Microsoft Entra tenant from the command line.
//!
//! A tour, in the order a command takes it:
//!
//! - [`cli`] declares the global flags and [`commands`] one file a command; [`main`] parses them.
//! - [`config`] settles every value: flag, environment, profile, default.
//! - [`run`] puts both together with a [`ui::Ui`] into a [`context::Context`] and runs the command, for one profile or,
//!   with [`profiles`], for several.
//! - What several commands do alike has a room of its own: [`policy`] reads, shows and changes the settings, who
//!   may reset, [`roster`] shows the registration report, [`report`] makes a page of everything, [`bulk`] registers many people, [`walk`] leads one, [`desk`] acts for one, [`app`] makes the app
//!   registration, [`explain`] says why, [`events`] what happened, [`group`] and [`person`] [`find`] who is meant. What they change is written down in the [`ledger`]; what they leave
//!   [`unfinished`] when they are ended is looked at by the next.
//! - All speak to people and scripts through [`ui`] alone, and to the services through [`graph`], which gets its
//!   tokens from [`auth`]; [`sign_in`] finds a sign-in or asks for one; [`channel`] carries codes to a person. What the
//!   services' codes mean is in [`service_codes`]. What they decide, they decide in [`mod@sspr`]: pure
//!   functions over plain values.
//! - What ends a command early is an [`error::Error`]; that module knows the exit code, the sentence and the next step.
//! - `--sandbox` starts a directory of one's own behind a URL, the package `sspr-sandbox`. The rest of the program cannot
//!   tell it from a tenant.

pub mod ability;
mod acl;
pub mod app;
pub mod auth;
pub mod bulk;
pub mod channel;
pub mod cli;
pub mod commands;
pub mod completion;
pub mod config;
pub mod context;
pub mod desk;
pub mod doctor;
pub mod duration;
mod embedded;
pub mod error;
pub mod events;
pub mod explain;
pub mod file;
pub mod find;
pub mod gate;
pub mod graph;
pub mod group;
pub mod help;
pub mod http;
pub mod kept;
pub mod language;
pub mod ledger;
pub mod members;
mod out;
pub mod person;
pub mod policy;
pub mod profiles;
pub mod remind;
pub mod report;
pub mod rollout;
pub mod roster;
pub mod secret;
pub mod service_codes;
pub mod sign_in;
pub mod sspr;
pub mod tabular;
pub mod text_file;
pub mod ui;
pub mod unfinished;
pub mod usage;
pub mod verify;
pub mod walk;

use std::ffi::OsString;
use std::io::{self, IsTerminal, Write};
use std::path::Path;
use std::process::ExitCode;
use std::sync::Arc;

use clap::CommandFactory;
use clap::error::ErrorKind;
use futures::FutureExt;
use tokio::sync::oneshot;
use url::Url;

use cli::{Cli, Reader};
use commands::Command;
use config::{
    Environment, Flags, Mail, Method, Places, PolicyApi, Settings, Source, Sourced, TokenStore,
};
use context::{Context, Ending};
use embedded::Embedded;
use error::{Code, Error, Exit};
use http::Timer;
use kept::errors::{ErrorsFile, LastError};
use language::Language;
use ledger::LedgerFile;
use out::OutFile;
use ui::{ColorChoice, Format, Options, Pager, Screen, Surroundings, Terminal, Ui, msg};

/// What the environment says about a tenant. Its tokens and passwords are not for the embedded directory.
const OF_A_TENANT: [&str; 7] = [
    sign_in::token_variable(auth::Audience::Graph),
    sign_in::token_variable(auth::Audience::Policy),
    "SSPR_CLIENT_ID",
    "SSPR_SMS_WEBHOOK",
    "SSPR_SECURITY_INFO",
    channel::Smtp::PASSWORD,
    channel::Webhook::TOKEN,
];

/// The program: parse, build the context, run, return the exit code.
#[expect(
    clippy::disallowed_methods,
    reason = "the streams are handed to `ui` here"
)]
pub fn main() -> ExitCode {
    // On a stack of its own: the first one is as large as the system says, and on Windows that is too little for a build
    // without optimization.
    let program = std::thread::Builder::new()
        .name("main".to_owned())
        .stack_size(STACK)
        .spawn(program);
    match program.map(std::thread::JoinHandle::join) {
        Ok(Ok(code)) => code,
        // It panicked, and said so.
        Ok(Err(_)) => ExitCode::from(PANICKED),
        Err(error) => {
            drop(writeln!(io::stderr(), "error: {error}"));
            ExitCode::from(Exit::Failed as u8)
        }
    }
}

/// What the program's own stack may hold; only what is used of it is taken.
const STACK: usize = 8 << 20;

/// The exit code of a program whose first thread panicked.
const PANICKED: u8 = 101;

#[expect(
    clippy::disallowed_methods,
    reason = "the streams are handed to `ui` here"
)]
fn program() -> ExitCode {
    secret::keep_from_dumps();
    std::panic::set_hook(Box::new(|info| {
        drop(io::stderr().write_all(secret::panic_text(info).as_bytes()));
    }));
    let args: Vec<OsString> = std::env::args_os().collect();
    let env = Environment::of_process();
    if args.get(1).is_some_and(|word| word == completion::COMMAND) {
        let text = completion::answer(&mut Cli::command(), &args[2..], &env);
        drop(io::stdout().write_all(text.as_bytes()));
        return ExitCode::SUCCESS;
    }
    let cli = match Cli::of_process(profiles::gathered(&args)) {
        Ok(cli) => cli,
        Err(error) => {
            let error = usage::cautious(error);
            return ExitCode::from(misused(&error, &args, &env) as u8);
        }
    };
    if let Command::Help(help) = &cli.command {
        return ExitCode::from(helped(help.words(), &args, &env) as u8);
    }
    let options = options(&cli, &env);
    let terminal = Terminal::new(options.color_err).accessible(options.accessible);
    let path = cli.out_file().map(Path::to_owned);
    let opened = (path.as_deref()).map(|path| OutFile::open(path, cli.command.is_endless()));
    let stdout: Box<dyn Write + Send> = match &opened {
        Some(Ok(file)) => Box::new(file.clone()),
        _ => Box::new(io::stdout()),
    };
    let pager = pager(&cli, &env, &options);
    let prompt = Box::new(terminal.clone());
    let ui = Arc::new(match &pager {
        Some(pager) => {
            let (out, err) = pager.streams();
            Ui::new(out, err, prompt, options).paged_by(pager.clone())
        }
        None => Ui::new(stdout, Box::new(io::stderr()), prompt, options),
    });
    let unwritable = |error: &io::Error| tell(&no_out(path.as_deref(), error), &ui);
    let out = match opened.transpose() {
        Ok(out) => out,
        Err(error) => {
            if let Some(language) = language(&cli, &env)
                .ok()
                .flatten()
                .or_else(|| env.language())
            {
                ui.speak(language);
            }
            return ExitCode::from(unwritable(&error) as u8);
        }
    };
    let exit = match carry_out(cli, env, &ui, &terminal, out.as_ref()) {
        Ok(exit) => exit,
        Err(error) => tell(&anyhow::Error::from(error).into(), &ui),
    };
    if let Some(pager) = &pager {
        // Nobody is left to tell when the terminal is gone.
        drop(pager.finish());
    }
    let placed = match &out {
        Some(file) if exit.is_whole() => file.finish(),
        Some(file) => {
            file.discard();
            Ok(())
        }
        None => Ok(()),
    };
    let exit = placed.map_or_else(|error| unwritable(&error), |()| exit);
    ExitCode::from(exit as u8)
}

/// Runs the command until it ends, or a person ends it.
fn carry_out(
    cli: Cli,
    env: Environment,
    ui: &Arc<Ui>,
    terminal: &Terminal,
    out: Option<&OutFile>,
) -> io::Result<Exit> {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()?;
    let (stop, stopped) = oneshot::channel();
    let ending = Arc::new(Ending::default());
    let told = Arc::clone(&ending);
    let entered = runtime.enter();
    #[cfg(windows)]
    runtime.spawn(end_at_prompt(terminal.clone(), out.cloned()));
    let (terminal, unfinished) = (terminal.clone(), out.cloned());
    if let Some(signals) = context::Signals::listen() {
        runtime.spawn(async move {
            if context::watch(signals, stop, Arc::clone(&told)).await {
                terminal.restore();
                end(told.of(Exit::Cancelled), unfinished.as_ref());
            }
        });
    }
    drop(entered);
    let until = run_until(cli, env, Arc::clone(ui), Timer::Real, ending, async {
        // The sender is dropped where there are no signals: then nothing stops the command.
        if stopped.await.is_err() {
            std::future::pending::<()>().await;
        }
    });
    let exit = runtime.block_on(until);
    runtime.shutdown_background();
    Ok(exit)
}

/// Ends the program at once when Ctrl-C is pressed at a choice: the thread that waits for its key sees no other.
#[cfg(windows)]
#[expect(
    clippy::disallowed_methods,
    reason = "the line of the question is left, and nothing is written after that"
)]
async fn end_at_prompt(terminal: Terminal, out: Option<OutFile>) {
    while tokio::signal::ctrl_c().await.is_ok() {
        if terminal.is_asking() {
            terminal.restore();
            drop(console::Term::stderr().write_line(""));
            end(Exit::Cancelled, out.as_ref());
        }
    }
}

/// The file that `--out` names cannot be written.
fn no_out(path: Option<&Path>, error: &io::Error) -> Error {
    let path = path.unwrap_or(Path::new("")).display().to_string();
    let message = msg!(
        "error-out-unwritable",
        path = path,
        reason = error.to_string()
    );
    Error::failure(Code::OutUnwritable, message).hint(msg!("error-out-unwritable-hint"))
}

/// Runs one command in these surroundings. Tests call this.
pub async fn run(cli: Cli, env: Environment, ui: Ui) -> Exit {
    run_at(cli, env, ui, Timer::Real).await
}

/// The same where time passes as `timer` says.
pub async fn run_at(cli: Cli, env: Environment, ui: Ui, timer: Timer) -> Exit {
    let (ui, never) = (Arc::new(ui), std::future::pending());
    run_until(cli, env, ui, timer, Arc::default(), never).await
}

async fn run_until(
    cli: Cli,
    env: Environment,
    ui: Arc<Ui>,
    timer: Timer,
    ending: Arc<Ending>,
    stop: impl Future<Output = ()>,
) -> Exit {
    let chosen = match language(&cli, &env) {
        Ok(chosen) => chosen,
        Err(error) => return tell(&error, &ui),
    };
    // The configuration's own mistakes are told in the language known so far.
    if let Some(language) = chosen.or_else(|| env.language()) {
        ui.speak(language);
    }
    #[cfg(unix)]
    if let Err(error) = refuse_endless(&env) {
        return tell(&error, &ui);
    }
    // It lives as long as the command.
    let embedded = match embed(&cli, &env, &ui).await {
        Ok(embedded) => embedded,
        Err(error) => return tell(&error, &ui),
    };
    let env = if embedded.is_some() {
        env.without(&OF_A_TENANT)
    } else {
        env
    };
    let stop = stop.shared();
    let call = Call {
        cli,
        env,
        timer,
        ending,
        embedded,
        chosen,
    };
    let ended = if profiles::asked(&call.cli) {
        match call.profiles() {
            Ok(names) => {
                let order = profiles::order(&call.cli, &ui);
                let ended = profiles::each(&names, &ui, order, async |name: &str, ui: &Arc<Ui>| {
                    call.run(Some(name), ui, stop.clone()).await
                })
                .await;
                call.cli.command.conclude(&ui).and(ended)
            }
            Err(error) => Err(error),
        }
    } else {
        let profile = call.cli.profile.first().map(String::as_str);
        let ended = call.run(profile, &ui, stop).await;
        return call.told(ended, &ui);
    };
    call.told(ended, &ui)
}

/// The program as it was called, ready to run for one profile or several.
struct Call {
    cli: Cli,
    env: Environment,
    timer: Timer,
    /// How the program is being ended.
    ending: Arc<Ending>,
    embedded: Option<Embedded>,
    /// The language that a flag or the environment asks for: no profile's goes before it.
    chosen: Option<Language>,
}

impl Call {
    fn profiles(&self) -> Result<Vec<String>, Error> {
        let file = config::File::of(&Places::of(&self.env))?;
        profiles::chosen(&self.cli, &self.env, &file)
    }

    async fn run(
        &self,
        profile: Option<&str>,
        ui: &Arc<Ui>,
        stop: impl Future<Output = ()>,
    ) -> Result<Exit, Error> {
        let (cli, env) = (&self.cli, &self.env);
        let program = called(cli, profile);
        ui.set_surroundings(Surroundings {
            program: program.clone(),
            ..Surroundings::default()
        });
        let (places, file, settings) = settle(cli, profile, env, self.embedded.as_ref(), ui)?;
        ui.set_surroundings(Surroundings {
            program: program.clone(),
            security_info: settings.security_info.value.as_ref().map(Url::to_string),
            password_reset: settings.cloud.value.password_reset().to_owned(),
        });
        let of_profile = settings.language.value.as_deref().and_then(Language::parse);
        if let (None, Some(language)) = (self.chosen, of_profile) {
            ui.speak(language);
        }
        let context = Context::new(
            Arc::clone(ui),
            env.clone(),
            places,
            file,
            settings,
            self.timer.clone(),
            program,
        )
        .together(cli.lang == Some(Reader::Person))
        .changing(cli.command.changes());
        // On the heap: several commands can run at once, and each is large.
        let mut command = Box::pin(commands::run(cli.command.clone(), Cli::command, &context));
        tokio::select! {
            biased;
            ended = &mut command => {
                context.keep_names();
                context.log_waits();
                return context.ledger().admit(ended);
            }
            () = stop => {}
        }
        if context.stop.ask() {
            self.ending.hold();
            ui.log(1, || {
                "ends as soon as what is on its way is answered".to_owned()
            });
        }
        tokio::select! {
            biased;
            ended = command => context.ledger().admit(ended),
            () = context.stop.released() => Err(ui::Error::Cancelled.into()),
        }
    }

    /// Writes down what a bug report needs of an error. That it cannot be is no error.
    fn keep(&self, report: &ui::Report) {
        if let (Some(folder), true) = (
            Places::of(&self.env).data_dir().ok(),
            report.exit != Exit::Cancelled as u8,
        ) {
            let (command, id) = (self.cli.command.name(), report.request_id.as_deref());
            let error = LastError::new(
                jiff::Timestamp::now(),
                command,
                &report.code,
                report.exit,
                id,
            );
            drop(ErrorsFile::of(folder).add(error));
        }
    }

    /// Tells what ended the program and gives its exit code.
    fn told(&self, ended: Result<Exit, Error>, ui: &Ui) -> Exit {
        let error = match ended {
            Ok(exit) => return self.ending.of(exit),
            Err(error) => error,
        };
        let (exit, report) = error.report(ui.messages());
        let exit = self.ending.of(exit);
        if let Some(report) = report {
            self.keep(&report);
            ui.report(&ui::Report {
                exit: if exit == Exit::Done {
                    report.exit
                } else {
                    exit as u8
                },
                ..report
            });
        }
        exit
    }
}

/// Starts the embedded directory where `--sandbox` asks for it; from here on it is reached by URL like any tenant.
/// Refuses a device without an end in the place of a file that libraries read whole: `TZ=/dev/zero` and its like.
#[cfg(unix)]
fn refuse_endless(env: &Environment) -> Result<(), Error> {
    use std::os::unix::fs::FileTypeExt;

    for variable in ["TZ", "SSL_CERT_FILE"] {
        let value = env.get(variable).unwrap_or_default();
        let path = Path::new(value.strip_prefix(':').unwrap_or(value));
        let found = std::fs::metadata(path);
        if !found.is_ok_and(|found| found.file_type().is_char_device()) {
            continue;
        }
        match text_file::read_bytes(path) {
            Err(error) if matches!(error.flaw, text_file::Flaw::TooLarge) => {
                return Err(error.into());
            }
            _ => {}
        }
    }
    Ok(())
}

async fn embed(cli: &Cli, env: &Environment, ui: &Ui) -> Result<Option<Embedded>, Error> {
    let looks_back = || {
        let places = Places::of(env).of_sandbox();
        let open = |path| LedgerFile::at(path).may_be_open();
        matches!(cli.command, Command::Ledger(_)) && places.ledger().is_ok_and(open)
    };
    if !cli.sandbox || cli.command.is_offline() && !looks_back() {
        return Ok(None);
    }
    Embedded::start(env, ui).await.map(Some)
}

/// What holds before a command runs: where files lie, what they say, and what flags make of it.
fn settle(
    cli: &Cli,
    profile: Option<&str>,
    env: &Environment,
    embedded: Option<&Embedded>,
    ui: &Ui,
) -> Result<(Places, config::File, Settings), Error> {
    if let Command::Completions(_) | Command::Man(_) = cli.command {
        // Written while a shell starts or a package is made: nothing of the person's is looked at.
        return Ok((
            Places::default(),
            config::File::default(),
            Settings::builtin(),
        ));
    }
    let places = match cli.sandbox {
        true => Places::of(env).of_sandbox(),
        false => Places::of(env),
    };
    let file = match config::File::of(&places) {
        // The embedded directory needs no profile.
        Err(error @ config::Error::Malformed { .. }) if embedded.is_some() => {
            ui.warn(&msg!("sandbox-config-left-out", reason = error.to_string()));
            config::File::default()
        }
        Err(_) if cli.command.mends() => config::File::default(),
        loaded => loaded?,
    };
    let flags = Flags {
        profile: profile.map(str::to_owned),
        language: language_of(cli).map(|language| language.tag().to_owned()),
        ca_file: cli.ca_file.clone(),
        timeout: cli.timeout,
        retries: cli.retries,
        ..cli.command.flags()
    };
    let Some(embedded) = embedded else {
        let settings = match Settings::resolve(flags, env, &file) {
            Err(_) if cli.command.mends() => Settings {
                profile: profile.unwrap_or("default").to_owned(),
                ..Settings::builtin()
            },
            settled => settled?,
        };
        return Ok((places, file, settings));
    };
    let flags = Flags {
        profile: Some("sandbox".to_owned()),
        new_profile: true,
        policy_api: flags.policy_api.or(Some(PolicyApi::Portal)),
        unattended: Some(true),
        // What the environment offers is for a tenant.
        client_id: own_client(flags.client_id.as_deref(), env),
        method: flags.method.or(Some(Method::Device)),
        // Its address is another one every time, and a stored sign-in belongs to one address.
        token_store: Some(TokenStore::Memory),
        ..embedded.flags(flags)
    };
    let mut settings = Settings::resolve(flags, env, &file)?;
    settings.mail = of_flag(Mail::Graph);
    settings.sms_webhook = of_flag(embedded.sms_webhook());
    Ok((places, file, settings))
}

/// How the program is called again for the same tenant.
fn called(cli: &Cli, profile: Option<&str>) -> String {
    match profile {
        _ if cli.sandbox => "sspr --sandbox".to_owned(),
        // What is no name of a profile would be refused again.
        Some(profile) if config::is_profile_name(profile) => {
            ui::command("sspr", &["--profile", profile])
        }
        _ => "sspr".to_owned(),
    }
}

/// The client of the embedded directory: what was asked for, but not what other tools use for a tenant.
fn own_client(flag: Option<&str>, env: &Environment) -> Option<String> {
    let asked = flag.or_else(|| env.get("SSPR_CLIENT_ID"));
    Some(asked.unwrap_or(config::DEFAULT_CLIENT_ID).to_owned())
}

fn of_flag<T>(value: T) -> Sourced<Option<T>> {
    Sourced {
        value: Some(value),
        source: Source::Flag,
    }
}

/// Tells what ended the command and gives the exit code for it.
fn tell(error: &Error, ui: &Ui) -> Exit {
    let (exit, report) = error.report(ui.messages());
    if let Some(report) = report {
        ui.report(&report);
    }
    exit
}

#[expect(
    clippy::exit,
    reason = "a thread that waits for a key cannot be ended otherwise"
)]
fn end(exit: Exit, out: Option<&OutFile>) -> ! {
    if let Some(out) = out {
        out.discard();
    }
    std::process::exit(exit as i32)
}

/// The language that `--lang` names.
fn language_of(cli: &Cli) -> Option<Language> {
    match cli.lang {
        Some(Reader::Operator(language)) => Some(language),
        Some(Reader::Person) | None => None,
    }
}

/// What a flag, else `SSPR_LANG` asks for.
fn language(cli: &Cli, env: &Environment) -> Result<Option<Language>, Error> {
    if let Some(language) = language_of(cli) {
        return Ok(Some(language));
    }
    match env.get("SSPR_LANG") {
        Some(tag) => match Language::parse(tag) {
            Some(language) => Ok(Some(language)),
            None => Err(Error::failure(
                Code::UnknownLanguage,
                msg!("error-unknown-language", tag = tag.to_owned()),
            )
            .hint(msg!(
                "error-unknown-language-hint",
                known = Language::list()
            ))),
        },
        None => Ok(None),
    }
}

/// How to look and whom to ask, from the flags, the environment and the streams.
#[expect(
    clippy::disallowed_methods,
    reason = "the streams are asked what they are, not written to"
)]
fn options(cli: &Cli, env: &Environment) -> Options {
    let stdout = match cli.out_file() {
        Some(_) => Screen::default(),
        None => Screen::of_stdout(),
    };
    let stderr = Screen::of_stderr();
    let asked = io::stdin().is_terminal()
        && stderr.terminal
        && !cli.asks_nothing()
        && env.get("CI").is_none();
    let dumb = env.get("TERM") == Some("dumb");
    let accessible = is_accessible(env);
    Options {
        format: cli.form(),
        jq: cli.jq.clone(),
        language: Language::default(),
        interactive: asked && !stderr.piped,
        keyless: asked && stderr.piped,
        nobody: cli.asks_nothing()
            || env.get("CI").is_some() && !(io::stdin().is_terminal() && stderr.terminal),
        color: colored(cli.color, env, stdout.obeys),
        color_err: colored(cli.color, env, stderr.obeys),
        inert: stderr.terminal && !stderr.obeys,
        live: stderr.obeys && !stderr.piped && !dumb && cli.verbose == 0 && !cli.quiet,
        width: stdout.terminal.then(|| console::Term::stdout().size().1),
        width_err: stderr.terminal.then(|| console::Term::stderr().size().1),
        wide: cli.wide,
        quiet: cli.quiet,
        accessible,
        redraws: stdout.obeys && !stdout.piped && !dumb && !accessible,
        verbose: cli.verbose,
    }
}

/// Whether somebody listens to what is shown.
fn is_accessible(env: &Environment) -> bool {
    env.get("SSPR_ACCESSIBLE").is_some_and(|value| value != "0")
}

/// What long data is read in: at a terminal, by whoever sees it, where the command only shows something.
#[expect(
    clippy::disallowed_methods,
    reason = "the streams are handed to `ui` here"
)]
fn pager(cli: &Cli, env: &Environment, options: &Options) -> Option<Pager> {
    let reads = options.redraws && options.width_err.is_some() && options.interactive;
    if !reads || cli.no_pager || !cli.command.is_read() {
        return None;
    }
    let command = ui::pager_command(env.get("PAGER"), cfg!(windows))?;
    let height = console::Term::stdout().size().0;
    Some(Pager::before(
        Box::new(io::stdout()),
        Box::new(io::stderr()),
        command,
        height,
    ))
}

/// Prints help, version or what is wrong with the arguments; the latter as an object where JSON was asked for.
#[expect(clippy::disallowed_methods, reason = "the streams are handed to `ui`")]
fn misused(error: &clap::Error, args: &[OsString], env: &Environment) -> Exit {
    let words = usage::words(args);
    match error.kind() {
        ErrorKind::DisplayHelp => helped(&words, args, env),
        ErrorKind::DisplayVersion => printed(error.print().and_then(|()| io::stdout().flush())),
        ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            let (screen, width) = (Screen::of_stderr(), console::Term::stderr().size().1);
            let width = screen.terminal.then_some(width);
            let text = help::answer(&mut Cli::command(), &words, width).unwrap_or_default();
            let text = ui::for_screen(text, colored(ColorChoice::Auto, env, screen.obeys));
            drop(io::stderr().write_all(text.as_bytes()));
            Exit::Usage
        }
        _ => {
            let ui = before_all(args, env);
            ui.report(&usage::report(
                error,
                &words,
                &mut Cli::command(),
                ui.messages(),
            ));
            Exit::Usage
        }
    }
}

/// Prints the help that was asked for, to stdout; says where there is none.
#[expect(clippy::disallowed_methods, reason = "the streams are handed to `ui`")]
fn helped(words: &[String], args: &[OsString], env: &Environment) -> Exit {
    let screen = Screen::of_stdout();
    let width = screen.terminal.then(|| console::Term::stdout().size().1);
    let mut program = Cli::command();
    let asked: Vec<String> = usage::words(args);
    let Some(text) = help::answer(&mut program, &asked, width) else {
        let ui = before_all(args, env);
        ui.report(&usage::no_help(words, ui.messages()));
        return Exit::Usage;
    };
    let color = usage::color(&asked, &program).unwrap_or_default();
    let text = ui::for_screen(text, colored(color, env, screen.obeys));
    printed(
        io::stdout()
            .write_all(text.as_bytes())
            .and_then(|()| io::stdout().flush()),
    )
}

/// A reader that has had enough is no failure; a disk that is full is one.
fn printed(result: io::Result<()>) -> Exit {
    match result {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => Exit::Failed,
        _ => Exit::Done,
    }
}

/// A conversation before there are settings: what the arguments and the environment say of it.
#[expect(clippy::disallowed_methods, reason = "the streams are handed to `ui`")]
fn before_all(args: &[OsString], env: &Environment) -> Ui {
    let stderr = Screen::of_stderr();
    let color_err = colored(ColorChoice::Auto, env, stderr.obeys);
    let format = match usage::wants_json(args) {
        true => Format::Json,
        false => Format::default(),
    };
    let language = usage::language_tag(args)
        .or_else(|| env.get("SSPR_LANG"))
        .and_then(Language::parse)
        .or_else(|| env.language());
    Ui::new(
        Box::new(io::stdout()),
        Box::new(io::stderr()),
        Box::new(Terminal::new(color_err)),
        Options {
            format,
            language: language.unwrap_or_default(),
            color_err,
            width_err: stderr.terminal.then(|| console::Term::stderr().size().1),
            accessible: is_accessible(env),
            ..Options::default()
        },
    )
}

fn colored(choice: ColorChoice, env: &Environment, terminal: bool) -> bool {
    match choice {
        ColorChoice::Always => true,
        ColorChoice::Never => false,
        ColorChoice::Auto => {
            env.get("NO_COLOR").is_none()
                && (env.get("CLICOLOR_FORCE").is_some_and(|value| value != "0")
                    || terminal
                        && env.get("TERM") != Some("dumb")
                        && env.get("CLICOLOR") != Some("0"))
        }
    }
}
