//! `sspr sandbox app`: what the application that signs in alone proves itself with.

use std::path::{Path, PathBuf};
use std::time::Duration;

use clap::builder::NonEmptyStringValueParser;
use serde::Serialize;
use sspr_sandbox::{Credential, NewCredential};

use super::{folder, lifetime};
use crate::context::Context;
use crate::embedded::DATABASE;
use crate::error::{Code, Error, Exit};
use crate::text_file;
use crate::ui::{Column, Row, msg};

const APP_EXAMPLES: &str = "\
Examples:
  sspr sandbox app list
  sspr sandbox app add-certificate pipeline.pem
  sspr sandbox app add-federated --issuer http://localhost:9000 --subject repo:contoso/identity:ref:refs/heads/main
  sspr sandbox app remove 5f0c6c0e-3c55-4f0e-9f0a-0f5f6b1f2a11

A running directory applies changes at once.";

const LIST_EXAMPLES: &str = "\
Examples:
  sspr sandbox app list
  sspr sandbox app list --output csv";

const SECRET_EXAMPLES: &str = "\
Examples:
  sspr sandbox app add-secret
  sspr sandbox app add-secret --lifetime 24h --output json";

const CERTIFICATE_EXAMPLES: &str = "\
Examples:
  sspr sandbox app add-certificate pipeline.pem
  sspr sandbox app add-certificate pipeline.pem --data ./large";

const FEDERATED_EXAMPLES: &str = "\
Examples:
  sspr sandbox app add-federated --issuer http://localhost:9000 --subject repo:contoso/identity:ref:refs/heads/main
  sspr sandbox app add-federated --issuer http://localhost:9000 --subject job --audience api://contoso";

const REMOVE_EXAMPLES: &str = "\
Examples:
  sspr sandbox app remove 5f0c6c0e-3c55-4f0e-9f0a-0f5f6b1f2a11";

#[derive(Clone, Debug, clap::Args)]
#[command(after_help = APP_EXAMPLES, subcommand_required = true, arg_required_else_help = true)]
pub(super) struct App {
    #[command(subcommand)]
    command: Command,

    /// Folder of the database
    #[arg(long, value_name = "DIR", global = true)]
    data: Option<PathBuf>,
}

#[derive(Clone, Debug, clap::Subcommand)]
enum Command {
    /// List the credentials
    #[command(after_help = LIST_EXAMPLES)]
    List,
    /// Create a secret and print it once
    #[command(after_help = SECRET_EXAMPLES)]
    AddSecret {
        /// How long it is valid, such as 24h
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
        #[arg(long, value_name = "TEXT", default_value = sspr_sandbox::TOKEN_EXCHANGE, value_parser = NonEmptyStringValueParser::new())]
        audience: String,
    },
    /// Remove a credential
    #[command(after_help = REMOVE_EXAMPLES)]
    Remove {
        /// Id as shown in the list
        #[arg(value_name = "ID")]
        id: String,
    },
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
    /// Whether it prints rows.
    pub(super) fn has_rows(&self) -> bool {
        matches!(self.command, Command::List)
    }

    pub(super) fn run(self, context: &Context) -> Result<Exit, Error> {
        let database = folder(self.data, context)?.join(DATABASE);
        let new = match self.command {
            Command::List => return list(&database, context),
            Command::Remove { id } => return remove(&database, &id, context),
            Command::AddSecret { lifetime } => NewCredential::Secret { lifetime },
            Command::AddCertificate { file } => {
                let pem = text_file::read_given(&file).map_err(|error| unreadable(&error))?;
                NewCredential::Certificate(pem)
            }
            Command::AddFederated {
                issuer,
                subject,
                audience,
            } => NewCredential::Federated {
                issuer,
                subject,
                audience,
            },
        };
        let added = sspr_sandbox::add_credential(&database, new)?;
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

fn unreadable(error: &text_file::Error) -> Error {
    let message = msg!(
        "sandbox-app-unreadable",
        path = error.path.display().to_string(),
        reason = error.flaw.to_string()
    );
    Error::failure(Code::UnreadableCertificate, message).hint(msg!("sandbox-app-certificate-hint"))
}

fn list(database: &Path, context: &Context) -> Result<Exit, Error> {
    let credentials = sspr_sandbox::credentials(database)?;
    let mut list = context.ui.list::<Credential>();
    for credential in &credentials {
        list.push(credential)?;
    }
    list.finish()?;
    Ok(Exit::Done)
}

fn remove(database: &Path, id: &str, context: &Context) -> Result<Exit, Error> {
    let message = if sspr_sandbox::remove_credential(database, id)? {
        msg!("sandbox-app-removed", id = id.to_owned())
    } else {
        msg!("sandbox-app-absent", id = id.to_owned())
    };
    context.ui.status(&message);
    Ok(Exit::Done)
}

impl Row for Credential {
    fn columns<'c>() -> &'c [Column<Self>]
    where
        Self: 'c,
    {
        const {
            &[
                Column::new("id", "sandbox-app-id", |row, cell| cell.text(&row.id)),
                Column::new("kind", "sandbox-app-kind", |row, cell| cell.text(&row.kind)),
                Column::new("name", "sandbox-app-name", |row, cell| cell.text(&row.name)),
                Column::new("subject", "sandbox-app-subject", |row, cell| {
                    cell.text_or_blank(row.subject.as_deref());
                }),
                Column::new("audience", "sandbox-app-audience", |row, cell| {
                    cell.text_or_blank(row.audience.as_deref());
                }),
                Column::new("expires", "sandbox-app-expires", |row, cell| {
                    cell.value_or_blank(row.expires);
                }),
            ]
        }
    }
}
