//! `sspr profile`.

use serde::Serialize;

use crate::auth::Store;
use crate::config::{DEFAULT_PROFILE, File, Flags, Form, SETTINGS, Settings, Source, keys};
use crate::context::Context;
use crate::error::{Error, Exit};
use crate::kept::names::NamesFile;
use crate::ui::{self, Column, Refused, Row, msg};

const SET_EXAMPLES: &str = "\
Examples:
  sspr profile set tenant=contoso.onmicrosoft.com policy-api=portal
  sspr profile set --profile fabrikam mail.via=graph language=de
  sspr profile set client-id=";

/// Flags of `sspr profile`.
#[derive(Clone, Debug, clap::Args)]
#[command(after_help = "\
Examples:
  sspr login --profile contoso --tenant contoso.onmicrosoft.com
  sspr profile list
  sspr profile use contoso")]
pub struct Args {
    #[command(subcommand)]
    action: Action,
}

impl Args {
    /// Whether it prints rows.
    pub fn has_rows(&self) -> bool {
        matches!(self.action, Action::List)
    }
}

#[derive(Clone, Debug, clap::Subcommand)]
enum Action {
    /// List the profiles
    #[command(after_help = "Examples:\n  sspr profile list\n  sspr profile list --output csv")]
    List,
    /// Show the settings of a profile and where each comes from
    #[command(
        after_help = "Examples:\n  sspr profile show\n  sspr profile show contoso --output json"
    )]
    Show {
        /// Profile (default: the one in use)
        name: Option<String>,
    },
    /// Select the profile to use
    #[command(after_help = "Examples:\n  sspr profile use contoso")]
    Use {
        /// Profile
        name: String,
    },
    /// Set values of a profile; an empty value removes the key
    #[command(after_help = format!("{SET_EXAMPLES}\n\nKeys: {}", keys().join(", ")))]
    Set {
        /// Key and value
        #[arg(required = true, value_name = "KEY=VALUE", value_parser = pair)]
        values: Vec<(String, String)>,
    },
    /// Remove a profile and its sign-in
    #[command(
        after_help = "Examples:\n  sspr profile remove fabrikam\n  sspr profile remove fabrikam --yes"
    )]
    Remove {
        /// Profile
        name: String,
        /// Do not ask
        #[arg(short, long)]
        yes: bool,
    },
}

fn pair(text: &str) -> Result<(String, String), Refused> {
    text.split_once('=')
        .map(|(key, value)| (key.trim().to_owned(), value.trim().to_owned()))
        .ok_or_else(|| Refused::new(msg!("usage-reason-pair")))
}

/// Runs the command.
pub async fn run(args: Args, context: &Context) -> Result<Exit, Error> {
    match args.action {
        Action::List => list(context),
        Action::Show { name } => show(context, name),
        Action::Use { name } => {
            let mut file = context.file.clone();
            file.select(&name)?;
            context.ui.status(&msg!("profile-used", profile = name));
            Ok(Exit::Done)
        }
        Action::Set { values } => {
            let mut file = context.file.clone();
            let changes: Vec<(&str, &str)> = values
                .iter()
                .map(|(key, value)| (key.as_str(), value.as_str()))
                .collect();
            let profile = context.settings.profile.clone();
            file.set(&profile, &changes)?;
            context.ui.status(&msg!(
                "profile-set",
                profile = profile,
                path = (file.path()).map_or_else(String::new, |path| path.display().to_string())
            ));
            Ok(Exit::Done)
        }
        Action::Remove { name, yes } => remove(context, name, yes).await,
    }
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Listed<'a> {
    name: &'a str,
    in_use: bool,
    tenant: Option<&'a str>,
    client_id: Option<&'a str>,
}

impl Row for Listed<'_> {
    fn columns<'c>() -> &'c [Column<Self>]
    where
        Self: 'c,
    {
        const {
            &[
                Column::new("name", "profile-column-name", |row, cell| {
                    cell.text(row.name);
                }),
                Column::new("inUse", "profile-column-in-use", |row, cell| {
                    cell.either(
                        |cell| cell.plain_flag(row.in_use),
                        |messages| match row.in_use {
                            true => messages.text(&msg!("profile-in-use")),
                            false => String::new(),
                        },
                    );
                }),
                Column::new("tenant", "profile-column-tenant", |row, cell| {
                    cell.text_or_blank(row.tenant);
                }),
                Column::new("clientId", "profile-column-client", |row, cell| {
                    cell.text_or_blank(row.client_id);
                }),
            ]
        }
    }
}

fn list(context: &Context) -> Result<Exit, Error> {
    let mut rows = context.ui.list::<Listed<'_>>();
    for (name, profile) in context.file.profiles() {
        rows.push(&Listed {
            name,
            in_use: *name == context.settings.profile,
            tenant: profile.tenant.as_deref(),
            client_id: profile.client_id.as_deref(),
        })?;
    }
    if rows.finish()? == 0 {
        context.ui.status(&msg!("profile-none"));
    }
    Ok(Exit::Done)
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Shown<'a> {
    profile: &'a str,
    config_file: Option<String>,
    settings: Vec<Setting>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Setting {
    key: &'static str,
    value: serde_json::Value,
    source: Source,
}

impl Setting {
    fn value(&self) -> String {
        match &self.value {
            serde_json::Value::Null => String::new(),
            serde_json::Value::String(text) => text.clone(),
            other => other.to_string(),
        }
    }
}

fn show(context: &Context, name: Option<String>) -> Result<Exit, Error> {
    let settings = match name {
        Some(name) => {
            let flags = Flags {
                profile: Some(name),
                ..Flags::default()
            };
            Settings::resolve(flags, &context.env, &context.file)?
        }
        None => {
            exists(&context.settings, &context.file)?;
            context.settings.clone()
        }
    };
    let shown = Shown {
        profile: &settings.profile,
        config_file: (context.file.path()).map(|path| path.display().to_string()),
        settings: SETTINGS
            .iter()
            .filter(|setting| !matches!(setting.form, Form::Unkept))
            .map(|setting| {
                let key = setting.key;
                let (value, source) = setting.shown(&settings);
                let value = match value {
                    serde_json::Value::String(text) => ui::without_passwords(&text).into(),
                    value => value,
                };
                Setting { key, value, source }
            })
            .collect(),
    };
    context.ui.document(&shown, |messages| {
        let mut lines = vec![messages.text(&msg!(
            "profile-shown",
            profile = shown.profile.to_owned(),
            path = shown.config_file.clone().unwrap_or_else(|| "–".to_owned())
        ))];
        let rows = shown.settings.iter().map(|setting| {
            let source = messages.text(&match setting.source {
                Source::Flag => msg!("profile-from-flag"),
                Source::Environment => msg!("profile-from-environment"),
                Source::Profile => msg!("profile-from-profile"),
                Source::Default => msg!("profile-from-default"),
            });
            let value = match setting.value() {
                empty if empty.is_empty() => "-".to_owned(),
                value => value,
            };
            [
                " ".to_owned(),
                setting.key.to_owned(),
                format!("{value}  ({source})"),
            ]
        });
        lines.extend(ui::grid(rows.collect(), context.ui.options()));
        lines.join("\n")
    })?;
    Ok(Exit::Done)
}

/// `profile` runs with a profile that is not there so that it can be mended; showing it cannot.
fn exists(settings: &Settings, file: &File) -> Result<(), Error> {
    if settings.profile != DEFAULT_PROFILE {
        file.profile(&settings.profile)?;
    }
    Ok(())
}

async fn remove(context: &Context, name: String, yes: bool) -> Result<Exit, Error> {
    let mut file = context.file.clone();
    file.profile(&name)?;
    let question = msg!("profile-remove", profile = name.clone());
    if !yes {
        context.ui.agree(&question, "--yes")?;
    }
    if let Ok(folder) = context.places.data_dir() {
        Store::clear(folder.to_owned(), name.clone()).await?;
    }
    if let Ok(folder) = context.places.cache_dir() {
        drop(NamesFile::of(folder, &name).clear());
    }
    file.remove(&name)?;
    context.ui.status(&msg!("profile-removed", profile = name));
    Ok(Exit::Done)
}
