//! `sspr sandbox serve`: the directory on a port of this machine until Ctrl-C.

use std::io;
use std::net::{Ipv4Addr, TcpListener};
use std::path::{Path, PathBuf};
use std::time::Duration;

use serde::Serialize;
use sspr_sandbox::{Rules, Sandbox, Settings, SignInMethod, Throttle};

use super::{folder, lifetime};
use crate::context::Context;
use crate::duration::{Bounds, DAY, Unusable};
use crate::embedded::{DATABASE, MOST_USERS};
use crate::error::{Code, Error, Exit};
use crate::ui::{Messages, msg};

const SERVE_EXAMPLES: &str = "\
Examples:
  # Serve on a port of your choice, and use it like a tenant
  sspr sandbox serve --port 8400
  # For official clients, which refuse plain HTTP; trust the CA file it names
  sspr sandbox serve --port 8400 --tls
  # Refuse device codes as Conditional Access does, and let tokens expire soon
  sspr sandbox serve --port 8400 --refuse device-code=53003 --token-lifetime 5m
  # A large tenant with a registration report that lags 36 hours
  sspr sandbox serve --users 100000 --report-lag 36h --data ./large

Ctrl-C ends it with exit code 0. With --output json or jsonl one line contains the address.";

#[derive(Clone, Debug, clap::Args)]
#[command(after_help = SERVE_EXAMPLES)]
pub(super) struct Serve {
    /// Port on 127.0.0.1; 0 takes any free one
    #[arg(long, value_name = "PORT", default_value_t = 8400)]
    port: u16,

    /// Serve HTTPS with a local certificate authority
    #[arg(long)]
    tls: bool,

    /// Number of users in a new directory
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
    refuse: Vec<(SignInMethod, u32)>,

    /// How long access tokens live, such as 5m
    #[arg(long, value_name = "TIME", value_parser = lifetime)]
    token_lifetime: Option<Duration>,

    /// Authentication context that Graph demands by a claims challenge, such as c1; ngcmfa: fresh MFA of people who change
    /// their own methods, ngcmfa-challenge: the same, said in a challenge
    #[arg(long, value_name = "CONTEXT")]
    demand: Option<String>,

    /// How long a write stays invisible, such as 5s
    #[arg(long, value_name = "TIME", value_parser = lag)]
    replication_lag: Option<Duration>,

    /// A tenant that never had legacy policies: its migration has no state
    #[arg(long)]
    born_migrated: bool,

    /// Accept a refresh token once; a replay ends the sign-in, as at some OpenID providers
    #[arg(long)]
    refresh_once: bool,

    /// Delay every response by this many milliseconds
    #[arg(long, value_name = "MS", default_value_t = 0, value_parser = clap::value_parser!(u32).range(..=60_000))]
    latency: u32,

    /// Maximum number of objects per page of a list
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..=999))]
    page_size: Option<u32>,

    /// Folder of the database and the certificate authority
    #[arg(long, value_name = "DIR")]
    data: Option<PathBuf>,
}

fn lag(text: &str) -> Result<Duration, Unusable> {
    Bounds::new(Duration::ZERO, 365 * DAY).read(text)
}

fn refusal(text: &str) -> Result<(SignInMethod, u32), String> {
    let known = || sspr_sandbox::refusable().map(|number| number.to_string());
    text.split_once('=')
        .and_then(|(way, number)| {
            let way = <SignInMethod as clap::ValueEnum>::from_str(way, true).ok()?;
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
    password_reset: String,
    security_info: String,
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
    pub(super) async fn run(self, context: &Context) -> Result<Exit, Error> {
        let folder = folder(self.data, context)?;
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
            replication_lag: self.replication_lag,
            born_migrated: self.born_migrated,
            tls: self.tls.then(|| folder.join("ca")),
            rules: Rules {
                refuse: self.refuse,
                token_lifetime: self.token_lifetime,
                demand: self.demand,
                refresh_once: self.refresh_once,
            },
            page: self.page_size,
            latency: Duration::from_millis(self.latency.into()),
            ..Settings::default()
        };
        let progress = context.ui.progress(&msg!("sandbox-opening"));
        let sandbox = Sandbox::start(settings, listener).await?;
        drop(progress);
        if let (Some(error), Some(port)) = (sandbox.taken(), sandbox.url().port()) {
            context.ui.warn(&msg!(
                "sandbox-half",
                port = port.to_string(),
                reason = error.to_string()
            ));
        }
        let ready = Ready::of(&sandbox, database)?;
        if ready.users != self.users && self.users != Settings::default().users {
            context.ui.status(&msg!(
                "sandbox-other-size",
                found = ready.users,
                users = self.users
            ));
        }
        // Whoever reads that it is ready may stop it: from here on it ends by itself.
        let _hold = context.stop.hold();
        context
            .ui
            .announce(&ready, |messages| ready.describe(messages))?;
        context.stop.asked().await;
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
            password_reset: sandbox.password_reset().into(),
            security_info: sandbox.security_info().into(),
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
            messages.text(&msg!(
                "sandbox-password-reset",
                url = self.password_reset.clone()
            )),
            messages.text(&msg!(
                "sandbox-security-info",
                url = self.security_info.clone()
            )),
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
    Error::failure(Code::PortUnusable, message).hint(msg!("sandbox-port-hint"))
}
