//! `sspr sandbox`: keep the embedded directory up for other clients, make it anew, see what it was given to send.

use std::io;
use std::net::{Ipv4Addr, TcpListener};
use std::path::{Path, PathBuf};
use std::time::Duration;

use clap::builder::NonEmptyStringValueParser;
use serde::Serialize;

use crate::context::Context;
use crate::error::{Error, Exit};
use crate::msg;
use crate::sandbox::{
    self, Credential, NewCredential, Rules, Sandbox, Sent, Settings, Throttle, Way,
};
use crate::ui::{Column, Messages, Row};

/// The file of the directory inside the data folder.
pub(crate) const DATABASE: &str = "sandbox.db";

/// The most people a directory is made with.
pub(crate) const MOST_USERS: u32 = 1_000_000;

/// Flags of `sspr sandbox`.
#[derive(Clone, Debug, clap::Args)]
#[command(subcommand_required = true, arg_required_else_help = true)]
pub struct Args {
    #[command(subcommand)]
    command: Command,
}

impl Args {
    /// Whether it prints rows.
    pub fn has_rows(&self) -> bool {
        match &self.command {
            Command::Outbox(_) => true,
            Command::App(app) => matches!(app.command, AppCommand::List),
            Command::Serve(_) | Command::Reset(_) => false,
        }
    }
}

#[derive(Clone, Debug, clap::Subcommand)]
enum Command {
    /// Serve the directory on this machine until Ctrl-C
    Serve(Serve),
    /// Make the directory anew
    Reset(Reset),
    /// List the mails and texts the directory was given to send
    Outbox(Outbox),
    /// Keep what the application that signs in alone proves itself with
    App(App),
}

const SERVE_EXAMPLES: &str = "\
Examples:
  Serve on a port of your choice, then talk to it like to a tenant
  $ sspr sandbox serve --port 8400

  For official clients, which refuse plain HTTP; trust the CA file it names
  $ sspr sandbox serve --port 8400 --tls

  Refuse device codes as Conditional Access does, and let tokens end soon
  $ sspr sandbox serve --port 8400 --refuse device-code=53003 --token-lifetime 5m

  A large tenant whose registration report is a day and a half behind
  $ sspr sandbox serve --users 100000 --report-lag 36h --data ./large

Ctrl-C ends it with exit code 0. With --output json or jsonl one line says where it is.";

#[derive(Clone, Debug, clap::Args)]
#[command(after_help = SERVE_EXAMPLES)]
struct Serve {
    /// Port on 127.0.0.1; 0 takes any free one
    #[arg(long, value_name = "PORT", default_value_t = 8400)]
    port: u16,

    /// Serve HTTPS with a certificate authority of this machine's own
    #[arg(long)]
    tls: bool,

    /// People in a directory that does not exist yet
    #[arg(long, value_name = "N", default_value_t = 250, value_parser = clap::value_parser!(u32).range(1..=i64::from(MOST_USERS)))]
    users: u32,

    /// Limits on requests
    #[arg(
        long,
        value_enum,
        value_name = "HOW",
        default_value_t,
        conflicts_with = "no_throttle"
    )]
    throttle: Throttle,

    /// No limits on requests, the same as --throttle off
    #[arg(long)]
    no_throttle: bool,

    /// How far the registration report lags behind, such as 36h
    #[arg(long, value_name = "TIME", value_parser = lag)]
    report_lag: Option<Duration>,

    /// Refuse a way to sign in with an AADSTS number, such as device-code=53003
    #[arg(long, value_name = "WAY=NUMBER", value_parser = refusal)]
    refuse: Vec<(Way, u32)>,

    /// How long access tokens live, such as 5m
    #[arg(long, value_name = "TIME", value_parser = lifetime)]
    token_lifetime: Option<Duration>,

    /// Authentication context that Graph demands by a claims challenge, such as c1
    #[arg(long, value_name = "CONTEXT")]
    demand: Option<String>,

    /// Take a refresh token once; its replay ends the sign-in, as at some OpenID providers
    #[arg(long)]
    refresh_once: bool,

    /// Milliseconds by which every answer is held back, as if the service were far away
    #[arg(long, value_name = "MS", default_value_t = 0, value_parser = clap::value_parser!(u32).range(..=60_000))]
    latency: u32,

    /// Folder of the database and the certificate authority
    #[arg(long, value_name = "DIR")]
    data: Option<PathBuf>,
}

const RESET_EXAMPLES: &str = "\
Examples:
  $ sspr sandbox reset
  $ sspr sandbox reset --users 5000 --yes";

#[derive(Clone, Debug, clap::Args)]
#[command(after_help = RESET_EXAMPLES)]
struct Reset {
    /// People in the new directory
    #[arg(long, value_name = "N", default_value_t = 250, value_parser = clap::value_parser!(u32).range(1..=i64::from(MOST_USERS)))]
    users: u32,

    /// Do not ask
    #[arg(short, long)]
    yes: bool,

    /// Folder of the database
    #[arg(long, value_name = "DIR")]
    data: Option<PathBuf>,
}

const OUTBOX_EXAMPLES: &str = "\
Examples:
  $ sspr sandbox outbox
  $ sspr sandbox outbox --output json
  $ sspr sandbox outbox --clear";

#[derive(Clone, Debug, clap::Args)]
#[command(after_help = OUTBOX_EXAMPLES)]
struct Outbox {
    /// Empty the outbox
    #[arg(long)]
    clear: bool,

    /// Folder of the database
    #[arg(long, value_name = "DIR")]
    data: Option<PathBuf>,
}

const APP_EXAMPLES: &str = "\
Examples:
  $ sspr sandbox app list
  $ sspr sandbox app add-certificate pipeline.pem
  $ sspr sandbox app add-federated --issuer http://localhost:9000 --subject repo:contoso/identity:ref:refs/heads/main
  $ sspr sandbox app remove 5f0c6c0e-3c55-4f0e-9f0a-0f5f6b1f2a11

A directory that is being served knows a change at once.";

const LIST_EXAMPLES: &str = "\
Examples:
  $ sspr sandbox app list
  $ sspr sandbox app list --output csv";

const SECRET_EXAMPLES: &str = "\
Examples:
  $ sspr sandbox app add-secret
  $ sspr sandbox app add-secret --lifetime 24h --output json";

const CERTIFICATE_EXAMPLES: &str = "\
Examples:
  $ sspr sandbox app add-certificate pipeline.pem
  $ sspr sandbox app add-certificate pipeline.pem --data ./large";

const FEDERATED_EXAMPLES: &str = "\
Examples:
  $ sspr sandbox app add-federated --issuer http://localhost:9000 --subject repo:contoso/identity:ref:refs/heads/main
  $ sspr sandbox app add-federated --issuer http://localhost:9000 --subject job --audience api://contoso";

const REMOVE_EXAMPLES: &str = "\
Examples:
  $ sspr sandbox app remove 5f0c6c0e-3c55-4f0e-9f0a-0f5f6b1f2a11";

#[derive(Clone, Debug, clap::Args)]
#[command(after_help = APP_EXAMPLES, subcommand_required = true, arg_required_else_help = true)]
struct App {
    #[command(subcommand)]
    command: AppCommand,

    /// Folder of the database
    #[arg(long, value_name = "DIR", global = true)]
    data: Option<PathBuf>,
}

#[derive(Clone, Debug, clap::Subcommand)]
enum AppCommand {
    /// List the credentials
    #[command(after_help = LIST_EXAMPLES)]
    List,
    /// Make a secret and print it, this once
    #[command(after_help = SECRET_EXAMPLES)]
    AddSecret {
        /// How long it is good for, such as 24h
        #[arg(long, value_name = "TIME", default_value = "4320h", value_parser = lifetime)]
        lifetime: Duration,
    },
    /// Trust a certificate
    #[command(after_help = CERTIFICATE_EXAMPLES)]
    AddCertificate {
        /// PEM file with the certificate of an RSA key
        #[arg(value_name = "FILE")]
        file: PathBuf,
    },
    /// Trust tokens of another issuer on this machine
    #[command(after_help = FEDERATED_EXAMPLES)]
    AddFederated {
        /// Issuer, exactly as its tokens name it
        #[arg(long, value_name = "URL")]
        issuer: url::Url,
        /// Subject of the tokens
        #[arg(long, value_name = "TEXT", value_parser = NonEmptyStringValueParser::new())]
        subject: String,
        /// Audience of the tokens
        #[arg(long, value_name = "TEXT", default_value = sandbox::TOKEN_EXCHANGE, value_parser = NonEmptyStringValueParser::new())]
        audience: String,
    },
    /// Remove a credential
    #[command(after_help = REMOVE_EXAMPLES)]
    Remove {
        /// Id that the list shows
        #[arg(value_name = "ID")]
        id: String,
    },
}

/// Runs the command.
///
/// # Errors
/// Whatever ends it early; exit 1 for a port in use.
pub async fn run(args: Args, context: &Context) -> Result<Exit, Error> {
    match args.command {
        Command::Serve(serve) => serve.run(context).await,
        Command::Reset(reset) => reset.run(context).await,
        Command::Outbox(outbox) => outbox.run(context).await,
        Command::App(app) => app.run(context),
    }
}

fn lag(text: &str) -> Result<Duration, String> {
    text.parse::<jiff::SignedDuration>()
        .ok()
        .and_then(|span| Duration::try_from(span).ok())
        .ok_or_else(|| "a time such as 36h or 90m".to_owned())
}

/// The longest life that can be asked for: two years, in hours.
const LONGEST_LIFE: i64 = 17_520;

fn lifetime(text: &str) -> Result<Duration, String> {
    text.parse::<jiff::SignedDuration>()
        .ok()
        .filter(|span| {
            span.as_secs() > 0 && *span <= jiff::SignedDuration::from_hours(LONGEST_LIFE)
        })
        .and_then(|span| Duration::try_from(span).ok())
        .ok_or_else(|| format!("a time such as 24h or 5m, {LONGEST_LIFE}h at most"))
}

fn refusal(text: &str) -> Result<(Way, u32), String> {
    let known = || sandbox::refusable().map(|number| number.to_string());
    text.split_once('=')
        .and_then(|(way, number)| {
            let way = <Way as clap::ValueEnum>::from_str(way, true).ok()?;
            let number = number.parse().ok()?;
            known()
                .any(|one| one.parse() == Ok(number))
                .then_some((way, number))
        })
        .ok_or_else(|| {
            let known: Vec<String> = known().collect();
            format!(
                "device-code, browser, refresh or app, an equals sign, and one of {}",
                known.join(", ")
            )
        })
}

fn folder(given: Option<PathBuf>, context: &Context) -> PathBuf {
    given.unwrap_or_else(|| context.places.data_dir.clone())
}

/// Where a served directory is, as scripts read it.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Ready {
    url: String,
    tenant_id: &'static str,
    domain: &'static str,
    users: u32,
    clients: Vec<Client>,
    pipeline: Pipeline,
    accounts: Vec<Person>,
    sms_webhook: String,
    ca_file: Option<PathBuf>,
    database: PathBuf,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Client {
    client_id: &'static str,
    display_name: &'static str,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Pipeline {
    client_id: &'static str,
    client_secret: String,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Person {
    user_principal_name: String,
    display_name: String,
    role: Option<&'static str>,
}

impl Serve {
    async fn run(self, context: &Context) -> Result<Exit, Error> {
        let folder = folder(self.data, context);
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, self.port))
            .map_err(|error| unusable_port(self.port, error))?;
        let database = folder.join(DATABASE);
        let settings = Settings {
            database: Some(database.clone()),
            users: self.users,
            throttle: if self.no_throttle {
                Throttle::Off
            } else {
                self.throttle
            },
            report_lag: self.report_lag,
            tls: self.tls.then(|| folder.join("ca")),
            rules: Rules {
                refuse: self.refuse,
                token_lifetime: self.token_lifetime,
                demand: self.demand,
                refresh_once: self.refresh_once,
            },
            latency: Duration::from_millis(self.latency.into()),
            ..Settings::default()
        };
        let progress = context.ui.progress(&msg!("sandbox-opening"));
        let sandbox = Sandbox::start(settings, listener).await?;
        drop(progress);
        let ready = Ready::of(&sandbox, database)?;
        if ready.users != self.users && self.users != Settings::default().users {
            context.ui.status(&msg!(
                "sandbox-other-size",
                found = ready.users,
                users = self.users
            ));
        }
        let stopped = stop_signal()?;
        context
            .ui
            .announce(&ready, |messages| ready.describe(messages))?;
        stopped.await;
        context.ui.status(&msg!("sandbox-stopped"));
        Ok(Exit::Done)
    }
}

impl Ready {
    fn of(sandbox: &Sandbox, database: PathBuf) -> Result<Self, Error> {
        let (client_id, client_secret) = sandbox.pipeline()?;
        Ok(Self {
            url: sandbox.url().as_str().trim_end_matches('/').to_owned(),
            tenant_id: sandbox.tenant_id(),
            domain: sandbox.domain(),
            users: sandbox.users()?,
            clients: sandbox
                .clients()
                .into_iter()
                .map(|(client_id, display_name)| Client {
                    client_id,
                    display_name,
                })
                .collect(),
            pipeline: Pipeline {
                client_id,
                client_secret,
            },
            accounts: sandbox
                .accounts()?
                .into_iter()
                .map(|account| Person {
                    user_principal_name: account.upn,
                    display_name: account.display_name,
                    role: account.role,
                })
                .collect(),
            sms_webhook: sandbox.sms_webhook().into(),
            ca_file: sandbox.authority().map(Path::to_owned),
            database,
        })
    }

    fn describe(&self, messages: &Messages) -> String {
        let mut lines = vec![
            messages.text(&msg!("sandbox-serving", url = self.url.clone())),
            messages.text(&msg!(
                "sandbox-tenant",
                id = self.tenant_id,
                domain = self.domain,
                users = self.users
            )),
            messages.text(&msg!(
                "sandbox-page",
                url = format!("{}/devicelogin", self.url)
            )),
            messages.text(&msg!("sandbox-texts", url = self.sms_webhook.clone())),
        ];
        if let Some(path) = &self.ca_file {
            let path = path.display().to_string();
            lines.push(messages.text(&msg!("sandbox-authority", path = path)));
        }
        lines.push(messages.text(&msg!("sandbox-clients")));
        for client in &self.clients {
            lines.push(format!("  {}  {}", client.client_id, client.display_name));
        }
        lines.push(messages.text(&msg!("sandbox-pipeline")));
        lines.push(format!(
            "  {}  {}",
            self.pipeline.client_id, self.pipeline.client_secret
        ));
        lines.push(messages.text(&msg!("sandbox-accounts")));
        let width = self
            .accounts
            .iter()
            .map(|person| person.user_principal_name.len())
            .max()
            .unwrap_or(0);
        for person in &self.accounts {
            let line = format!(
                "  {:width$}  {}",
                person.user_principal_name,
                person.role.unwrap_or_default()
            );
            lines.push(line.trim_end().to_owned());
        }
        lines.join("\n")
    }
}

fn unusable_port(port: u16, error: std::io::Error) -> Error {
    let message = match error.kind() {
        io::ErrorKind::AddrInUse => msg!("sandbox-port-taken", port = port.to_string()),
        _ => msg!(
            "sandbox-port-unusable",
            port = port.to_string(),
            reason = error.to_string()
        ),
    };
    Error::failure(Exit::Failed, "portUnusable", message).hint(msg!("sandbox-port-hint"))
}

/// Listens for Ctrl-C, and for a service manager's polite request to stop. What comes before it is waited for counts.
#[cfg(unix)]
fn stop_signal() -> io::Result<impl Future<Output = ()>> {
    use tokio::signal::unix::{SignalKind, signal};
    let mut interrupt = signal(SignalKind::interrupt())?;
    let mut terminate = signal(SignalKind::terminate())?;
    Ok(async move {
        tokio::select! {
            _ = interrupt.recv() => {}
            _ = terminate.recv() => {}
        }
    })
}

#[cfg(not(unix))]
fn stop_signal() -> io::Result<impl Future<Output = ()>> {
    let mut interrupt = tokio::signal::windows::ctrl_c()?;
    Ok(async move {
        interrupt.recv().await;
    })
}

impl Reset {
    async fn run(self, context: &Context) -> Result<Exit, Error> {
        let folder = folder(self.data, context);
        let database = folder.join(DATABASE);
        let path = database.display().to_string();
        if !self.yes && database.exists() {
            let question = msg!(
                "sandbox-reset-question",
                path = path.clone(),
                users = self.users
            );
            if !context.ui.confirm(&question, "--yes", false)? {
                context.ui.status(&msg!("sandbox-reset-kept"));
                return Ok(Exit::Done);
            }
        }
        let progress = context
            .ui
            .progress(&msg!("sandbox-seeding", users = self.users));
        let users = self.users;
        tokio::task::spawn_blocking(move || sandbox::reset(&database, users))
            .await
            .map_err(std::io::Error::other)??;
        drop(progress);
        context
            .ui
            .status(&msg!("sandbox-reset-done", path = path, users = users));
        Ok(Exit::Done)
    }
}

impl Outbox {
    async fn run(self, context: &Context) -> Result<Exit, Error> {
        let database = folder(self.data, context).join(DATABASE);
        if self.clear {
            let count = sandbox::clear_outbox(&database)?;
            context
                .ui
                .status(&msg!("sandbox-outbox-cleared", count = count));
            return Ok(Exit::Done);
        }
        let sent = sandbox::outbox(&database)?;
        if sent.is_empty() {
            context.ui.status(&msg!("sandbox-outbox-empty"));
        }
        let mut list = context.ui.list::<Sent>();
        for message in &sent {
            list.push(message)?;
        }
        list.finish()?;
        Ok(Exit::Done)
    }
}

/// A new credential, as scripts read it.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct NewOne {
    #[serde(flatten)]
    credential: Credential,
    #[serde(skip_serializing_if = "Option::is_none")]
    client_secret: Option<String>,
}

impl App {
    fn run(self, context: &Context) -> Result<Exit, Error> {
        let database = folder(self.data, context).join(DATABASE);
        let new = match self.command {
            AppCommand::List => return list(&database, context),
            AppCommand::Remove { id } => return remove(&database, &id, context),
            AppCommand::AddSecret { lifetime } => NewCredential::Secret { lifetime },
            AppCommand::AddCertificate { file } => {
                let bytes = std::fs::read(&file).map_err(|error| unreadable(&file, &error))?;
                NewCredential::Certificate(String::from_utf8_lossy(&bytes).into_owned())
            }
            AppCommand::AddFederated {
                issuer,
                subject,
                audience,
            } => NewCredential::Federated {
                issuer,
                subject,
                audience,
            },
        };
        let added = sandbox::add_credential(&database, new)?;
        let one = NewOne {
            credential: added.credential,
            client_secret: added.secret,
        };
        context.ui.announce(&one, |messages| {
            let done = messages.text(&msg!(
                "sandbox-app-added",
                id = one.credential.id.clone(),
                name = one.credential.name.clone()
            ));
            match &one.client_secret {
                Some(secret) => format!("{done}\n{secret}"),
                None => done,
            }
        })?;
        Ok(Exit::Done)
    }
}

fn unreadable(file: &Path, error: &io::Error) -> Error {
    let message = msg!(
        "sandbox-app-unreadable",
        path = file.display().to_string(),
        reason = error.to_string()
    );
    Error::failure(Exit::Usage, "unreadableCertificate", message)
        .hint(msg!("sandbox-app-certificate-hint"))
}

fn list(database: &Path, context: &Context) -> Result<Exit, Error> {
    let credentials = sandbox::credentials(database)?;
    let mut list = context.ui.list::<Credential>();
    for credential in &credentials {
        list.push(credential)?;
    }
    list.finish()?;
    Ok(Exit::Done)
}

fn remove(database: &Path, id: &str, context: &Context) -> Result<Exit, Error> {
    let message = if sandbox::remove_credential(database, id)? {
        msg!("sandbox-app-removed", id = id.to_owned())
    } else {
        msg!("sandbox-app-absent", id = id.to_owned())
    };
    context.ui.status(&message);
    Ok(Exit::Done)
}

impl Row for Credential {
    const COLUMNS: &'static [Column] = &[
        Column {
            key: "id",
            title: "sandbox-app-id",
        },
        Column {
            key: "kind",
            title: "sandbox-app-kind",
        },
        Column {
            key: "name",
            title: "sandbox-app-name",
        },
        Column {
            key: "subject",
            title: "sandbox-app-subject",
        },
        Column {
            key: "audience",
            title: "sandbox-app-audience",
        },
        Column {
            key: "expires",
            title: "sandbox-app-expires",
        },
    ];

    fn field(&self, column: usize, out: &mut String) {
        match column {
            0 => out.push_str(&self.id),
            1 => out.push_str(&self.kind),
            2 => out.push_str(&self.name),
            3 => out.push_str(self.subject.as_deref().unwrap_or_default()),
            4 => out.push_str(self.audience.as_deref().unwrap_or_default()),
            _ => out.push_str(&self.expires.map(|at| at.to_string()).unwrap_or_default()),
        }
    }
}

impl Row for Sent {
    const COLUMNS: &'static [Column] = &[
        Column {
            key: "at",
            title: "sandbox-outbox-at",
        },
        Column {
            key: "channel",
            title: "sandbox-outbox-channel",
        },
        Column {
            key: "sender",
            title: "sandbox-outbox-sender",
        },
        Column {
            key: "recipient",
            title: "sandbox-outbox-recipient",
        },
        Column {
            key: "subject",
            title: "sandbox-outbox-subject",
        },
        Column {
            key: "body",
            title: "sandbox-outbox-body",
        },
    ];

    fn field(&self, column: usize, out: &mut String) {
        out.push_str(match column {
            0 => &self.at,
            1 => &self.channel,
            2 => &self.sender,
            3 => &self.recipient,
            4 => self.subject.as_deref().unwrap_or_default(),
            _ => &self.body,
        });
    }
}
