//! `sspr login`.

use std::path::PathBuf;
use std::sync::Arc;

use jiff::Timestamp;
use serde::Serialize;
use url::Url;

use crate::auth::{Audience, Kind, Session};
use crate::config::{Flags, Source, Sourced, TokenStore, root};
use crate::context::Context;
use crate::error::{Error, Exit};
use crate::msg;
use crate::ui::Messages;

/// Flags of `sspr login`.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  Sign in to the tenant of the account that is used
  $ sspr login

  Sign in to a tenant under a profile of its own, with an app registration of its own
  $ sspr login --profile contoso --tenant contoso.onmicrosoft.com
  $ sspr login --profile contoso --client-id 11111111-2222-3333-4444-555555555555

  Keep the sign-in in a file that only you can read
  $ sspr login --token-store file")]
pub struct Args {
    /// Tenant to sign in to: its id or one of its domains [env: SSPR_TENANT]
    #[arg(long, value_name = "TENANT")]
    tenant: Option<String>,

    /// App registration to sign in with [env: SSPR_CLIENT_ID]
    #[arg(long, value_name = "ID")]
    client_id: Option<String>,

    /// Sign-in service of another cloud, or any OpenID provider with discovery [env: SSPR_AUTHORITY]
    #[arg(long, value_name = "URL", value_parser = root)]
    authority: Option<Url>,

    /// Where to keep the sign-in [env: SSPR_TOKEN_STORE]
    #[arg(long, value_name = "STORE", value_enum)]
    token_store: Option<TokenStore>,
}

impl Args {
    /// The settings these flags give. The profile may be a new one.
    pub fn flags(&self) -> Flags {
        Flags {
            new_profile: true,
            tenant: self.tenant.clone(),
            client_id: self.client_id.clone(),
            authority: self.authority.clone(),
            token_store: self.token_store,
            ..Flags::default()
        }
    }
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct SignedIn {
    profile: String,
    account: Account,
    tenant: Tenant,
    client_id: String,
    store: Kind,
    path: Option<PathBuf>,
    expires: Timestamp,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Account {
    id: String,
    display_name: Option<String>,
    user_principal_name: Option<String>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Tenant {
    id: Option<String>,
    display_name: Option<String>,
}

/// Runs the command: tries the store, signs in, stores the sign-in, asks who that is, keeps the profile.
///
/// # Errors
/// Whatever ends it early. The sign-in is stored before anything else can fail.
pub async fn run(_: Args, context: &Context) -> Result<Exit, Error> {
    let settings = &context.settings;
    let store = context.choose_store().await?;
    let entry = context.sign_in(Audience::Graph).await?;
    Arc::clone(&store).begin(entry.clone()).await?;

    let session = Arc::new(Session::kept(
        context.http()?,
        context.timer.clone(),
        context.identity(Audience::Graph).await?,
        Arc::clone(&store),
        entry.clone(),
    ));
    let graph = context.graph_with(session)?;
    let (me, organization) = futures::try_join!(graph.me(), graph.organization())?;
    let tenant = Tenant {
        id: organization
            .as_ref()
            .map(|found| found.id.clone())
            .or(entry.account.tenant_id),
        display_name: organization.and_then(|found| found.display_name),
    };
    // A sign-in that ends with this command leaves no profile behind either.
    if store.kind() != Kind::Memory {
        keep_profile(context, tenant.id.as_deref())?;
    }

    let signed_in = SignedIn {
        profile: settings.profile.clone(),
        account: Account {
            id: me.id,
            display_name: me.display_name,
            user_principal_name: me.user_principal_name,
        },
        tenant,
        client_id: settings.client_id.value.clone(),
        store: store.kind(),
        path: store.path(),
        expires: entry.ends,
    };
    context
        .ui
        .document(&signed_in, |messages| signed_in.text(messages))?;
    Ok(Exit::Done)
}

/// Writes into the profile what it needs for the next command to find this sign-in: what was given by flags and
/// variables, and the tenant the account turned out to be in.
fn keep_profile(context: &Context, tenant: Option<&str>) -> Result<(), Error> {
    fn given<T: ToString>(
        key: &'static str,
        setting: &Sourced<T>,
    ) -> Option<(&'static str, String)> {
        matches!(setting.source, Source::Flag | Source::Environment)
            .then(|| (key, setting.value.to_string()))
    }
    let settings = &context.settings;
    let pinned = match (settings.tenant.source, tenant) {
        // A domain that was asked for stays: it says more to a person than the id.
        (Source::Default, Some(tenant)) => Some(("tenant", tenant.to_owned())),
        _ => given("tenant", &settings.tenant),
    };
    let store = (settings.token_store.source == Source::Flag).then(|| {
        let name = match settings.token_store.value {
            TokenStore::Auto => "auto",
            TokenStore::Keyring => "keyring",
            TokenStore::File => "file",
            TokenStore::Memory => "memory",
        };
        ("token-store", name.to_owned())
    });
    let changes: Vec<(&str, String)> = [
        pinned,
        given("client-id", &settings.client_id),
        given("authority", &settings.authority),
        given("graph", &settings.graph),
        given("policy", &settings.policy),
        store,
    ]
    .into_iter()
    .flatten()
    .collect();
    let mut file = context.file.clone();
    if !changes.is_empty() {
        let changes: Vec<(&str, &str)> = changes.iter().map(|(k, v)| (*k, v.as_str())).collect();
        file.set(&settings.profile, &changes)?;
    }
    // The first profile of all becomes the one in use.
    if file.current().is_none() && file.profiles().len() == 1 && settings.profile != "default" {
        file.select(&settings.profile)?;
    }
    Ok(())
}

impl SignedIn {
    fn text(&self, messages: &Messages) -> String {
        let account = self
            .account
            .user_principal_name
            .clone()
            .unwrap_or_else(|| self.account.id.clone());
        let tenant = match (&self.tenant.display_name, &self.tenant.id) {
            (Some(name), Some(id)) => format!("{name} ({id})"),
            (Some(one), None) | (None, Some(one)) => one.clone(),
            (None, None) => String::new(),
        };
        let mut text = messages.text(&msg!("login-done", account = account, tenant = tenant));
        let place = match (self.store, &self.path) {
            (Kind::Keyring, _) => msg!("login-in-keyring"),
            (_, Some(path)) => msg!("login-in-file", path = path.display().to_string()),
            (_, None) => msg!("login-in-memory"),
        };
        text.push('\n');
        text.push_str(&messages.text(&place));
        text
    }
}
