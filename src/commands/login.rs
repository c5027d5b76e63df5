//! `sspr login`.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use futures::TryFutureExt;
use jiff::Timestamp;
use serde::Serialize;
use url::Url;

use crate::app::{self, Registered, RegistrationRequest};
use crate::auth::{self, Audience, Store, StoreKind};
use crate::config::{Cloud, Flags, Method, Purpose, Purposes, Source, Sourced, TokenStore, root};
use crate::context::Context;
use crate::error::{Code, Error, Exit};
use crate::graph;
use crate::sign_in::SignInMethod;
use crate::ui::{Messages, Refused, command, msg};

/// Flags of `sspr login`.
#[derive(Clone, Debug, clap::Args)]
#[command(after_help = "\
Examples:
  # Sign in to the tenant of your account
  sspr login
  # Sign in to a tenant with a separate profile and app registration
  sspr login --profile contoso --tenant contoso.onmicrosoft.com
  sspr login --profile contoso --client-id 11111111-2222-3333-4444-555555555555
  # Create an app registration in the tenant, with least privilege, and sign in with it
  sspr login --register-app
  sspr login --register-app --feature status,register --yes
  # Sign in as an application, in a pipeline; secrets come from the environment, never from flags
  AZURE_CLIENT_SECRET=… sspr login --method secret --tenant contoso.com --client-id ID
  sspr login --method certificate --certificate app.pem --tenant contoso.com --client-id ID
  sspr login --method federated --federated-token github --tenant contoso.com --client-id ID
  # Sign in to a tenant of another cloud
  sspr login --profile agency --cloud usgov
  # Store the sign-in in a file that only you can read
  sspr login --token-store file
  # Pass the link and code to another person, and wait for the sign-in in another command
  sspr login --no-wait -o json
  sspr login --continue")]
pub struct Args {
    /// Tenant to sign in to: its id or one of its domains [env: SSPR_TENANT]
    #[arg(long, value_name = "TENANT")]
    tenant: Option<String>,

    /// App registration to sign in with [env: SSPR_CLIENT_ID]
    #[arg(long, value_name = "ID")]
    client_id: Option<String>,

    /// Cloud the tenant is in [env: SSPR_CLOUD]
    #[arg(long, value_name = "CLOUD", value_enum)]
    cloud: Option<Cloud>,

    /// Sign-in service to use instead of the cloud's: any OpenID provider with discovery [env: SSPR_AUTHORITY]
    #[arg(long, value_name = "URL", value_parser = root)]
    authority: Option<Url>,

    /// How to sign in (default: the best available way) [env: SSPR_METHOD]
    #[arg(long, value_name = "METHOD", value_enum)]
    method: Option<Method>,

    /// Certificate of the application: PEM or PFX [env: AZURE_CLIENT_CERTIFICATE_PATH]
    #[arg(long, value_name = "FILE")]
    certificate: Option<PathBuf>,

    /// Its private key, if it is in another file [env: SSPR_CLIENT_CERTIFICATE_KEY_PATH]
    #[arg(long, value_name = "FILE")]
    certificate_key: Option<PathBuf>,

    /// Source of a token the application trusts: github, azure-devops:CONNECTION, file:PATH, env:NAME
    /// or an address [env: SSPR_FEDERATED_TOKEN]
    #[arg(long, value_name = "SOURCE")]
    federated_token: Option<String>,

    /// Where to store the sign-in [env: SSPR_TOKEN_STORE]
    #[arg(long, value_name = "STORE", value_enum)]
    token_store: Option<TokenStore>,

    /// Print the link and the code, then exit; --continue waits for the sign-in
    #[arg(long, conflicts_with = "method")]
    no_wait: bool,

    /// Wait for the sign-in that --no-wait started
    #[arg(long = "continue", conflicts_with_all = ["no_wait", "tenant", "client_id", "cloud"])]
    resume: bool,

    /// Create or extend an app registration in the tenant first, and sign in with it
    #[arg(
        long,
        conflicts_with_all = ["client_id", "no_wait", "resume", "certificate", "federated_token"]
    )]
    register_app: bool,

    /// Name of that app registration
    #[arg(
        long,
        value_name = "NAME",
        requires = "register_app",
        default_value = app::NAME,
        value_parser = app_name
    )]
    app_name: String,

    /// Who else may own it: object id or sign-in name; can be given more than once
    #[arg(long = "app-owner", value_name = "USER", requires = "register_app")]
    app_owners: Vec<String>,

    /// What it is used for; separate several with commas
    #[arg(
        long = "feature",
        value_name = "FEATURE",
        value_enum,
        value_delimiter = ',',
        requires = "register_app"
    )]
    features: Vec<Purpose>,

    /// Leave the consent for the tenant to another administrator
    #[arg(long, requires = "register_app")]
    no_consent: bool,

    /// Do not ask: register the app, and consent to it for the tenant
    #[arg(short, long, requires = "register_app")]
    yes: bool,
}

impl Args {
    /// The settings these flags give. The profile may be a new one.
    pub fn flags(&self) -> Flags {
        Flags {
            new_profile: true,
            tenant: self.tenant.clone(),
            client_id: self.client_id.clone(),
            authority: self.authority.clone(),
            cloud: self.cloud,
            token_store: self.token_store,
            method: self.method,
            certificate: self.certificate.as_deref().map(whole),
            certificate_key: self.certificate_key.as_deref().map(whole),
            federated_token: self.federated_token.clone(),
            ..Flags::default()
        }
    }

    fn request(&self) -> RegistrationRequest {
        RegistrationRequest {
            name: self.app_name.clone(),
            features: Purposes::of(self.features.iter().copied()),
            consent: self.no_consent.then_some(false),
            yes: self.yes,
            owners: self.app_owners.clone(),
        }
    }
}

/// A display name as the service takes it: something to read, and 256 characters at most.
fn app_name(text: &str) -> Result<String, Refused> {
    let name = text.trim();
    let reason = match name.chars().count() {
        0 => msg!("usage-reason-name-empty"),
        1..=256 if !name.chars().any(char::is_control) => return Ok(name.to_owned()),
        1..=256 => msg!("usage-reason-name-control"),
        count => msg!("usage-reason-name-long", count = count),
    };
    Err(Refused::new(reason))
}

/// A path that means the same in every folder: the profile remembers it.
fn whole(path: &Path) -> String {
    let path = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
    path.display().to_string()
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct SignedIn {
    profile: String,
    method: Method,
    account: Account,
    tenant: Tenant,
    client_id: String,
    store: StoreKind,
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

impl Account {
    /// Who signed in: a user is asked for, an application is known by its token alone.
    async fn of(graph: &graph::Client, entry: &auth::Entry) -> Result<Self, Error> {
        if entry.application {
            let account = &entry.account;
            return Ok(Self {
                id: account
                    .id
                    .clone()
                    .unwrap_or_else(|| entry.client_id.clone()),
                display_name: account.name.clone(),
                user_principal_name: None,
            });
        }
        let me = graph.me().await?;
        Ok(Self {
            id: me.id,
            display_name: me.display_name,
            user_principal_name: me.user_principal_name,
        })
    }
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
pub async fn run(args: Args, context: &Context) -> Result<Exit, Error> {
    if args.no_wait {
        return begin(context).await;
    }
    if !args.resume {
        find_somebody(context)?;
    }
    if args.register_app {
        return register_app(args.request(), context).await;
    }
    let chosen = if args.resume {
        SignInMethod::requested(Method::Device)
    } else {
        context.sign_in().method()
    };
    let store = context.sign_in().choose_store().await?;
    let entry = if args.resume {
        context.sign_in().finish_sign_in().await?
    } else {
        context.sign_in().sign_in(Audience::Graph, chosen).await?
    };
    let signed_in = keep(context, chosen, store, entry).await?;
    context
        .ui
        .document(&signed_in, |messages| signed_in.text(messages))?;
    Ok(Exit::Done)
}

/// Says at once that nobody is there to sign in, rather than when the code is over. Whoever asks for a code by name reads it
/// elsewhere.
///
/// # Errors
/// Exit 4.
fn find_somebody(context: &Context) -> Result<(), Error> {
    let asked = &context.settings.method;
    let by_name = matches!(asked.source, Source::Flag | Source::Environment)
        && asked.value == Some(Method::Device);
    let method = context.sign_in().method().method;
    let takes_person = matches!(method, Method::Device | Method::Browser);
    let is_alone = context.ui.options().nobody && !context.settings.unattended.value;
    if is_alone && takes_person && !by_name {
        let message = msg!("login-nobody");
        return Err(Error::failure(Code::NobodyToSignIn, message).hint(msg!("login-nobody-hint")));
    }
    Ok(())
}

/// Stores a sign-in, asks who that is, and keeps the profile.
async fn keep(
    context: &Context,
    chosen: SignInMethod,
    store: Arc<Store>,
    entry: auth::Entry,
) -> Result<SignedIn, Error> {
    let settings = &context.settings;
    Arc::clone(&store).begin(entry.clone()).await?;
    let session = context
        .sign_in()
        .stored_session(Audience::Graph, Arc::clone(&store), entry.clone())
        .await?;
    // A sign-in that ends with this command leaves no profile behind either. The tenant is the one the token names: what is
    // stored is found under it again. Nothing that Graph says later takes the sign-in away.
    if store.kind() != StoreKind::Memory {
        context
            .sign_in()
            .keep_profile(chosen, entry.account.tenant_id.as_deref())?;
    }
    let graph = context.graph_with(session)?;
    let (account, organization) = futures::try_join!(
        Account::of(&graph, &entry),
        graph.organization().map_err(Error::from)
    )?;
    let tenant = Tenant {
        id: organization
            .as_ref()
            .map(|found| found.id.clone())
            .or(entry.account.tenant_id),
        display_name: organization.and_then(|found| found.display_name),
    };
    Ok(SignedIn {
        profile: settings.profile.clone(),
        method: chosen.method,
        account,
        tenant,
        client_id: entry.client_id,
        store: store.kind(),
        path: store.path(),
        expires: entry.ends,
    })
}

/// What `--register-app` prints: the app registration, and who signed in with it.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct WithApp {
    app: Registered,
    sign_in: Option<SignedIn>,
}

/// Makes the tenant an app registration of its own, writes it into the profile, and signs in with it.
async fn register_app(request: RegistrationRequest, context: &Context) -> Result<Exit, Error> {
    let asked = &context.settings.method;
    if let (Some(method), Source::Flag) = (asked.value, asked.source)
        && !matches!(method, Method::Device | Method::Browser)
    {
        let message = msg!("app-needs-person", method = method.name());
        return Err(
            Error::failure(Code::AppNeedsPerson, message).hint(msg!("app-needs-person-hint"))
        );
    }
    let registered = app::register(context, request).await?;
    let chosen = context.sign_in().interactive_method();
    let mut settings = context.settings.clone();
    settings.client_id = of_flag(registered.client_id.clone());
    settings.features = of_flag(registered.features.join(",").parse().ok());
    if let (Source::Default, Some(tenant)) = (settings.tenant.source, &registered.tenant) {
        settings.tenant = of_flag(tenant.clone());
    }
    settings.method.value = Some(chosen.method);
    let own = context.with_settings(settings);
    let mut words = vec!["login"];
    if own.settings.token_store.value == TokenStore::Memory {
        // No profile will name the app.
        words.extend(["--client-id", registered.client_id.as_str()]);
        own.ui
            .status(&msg!("app-not-kept", client = registered.client_id.clone()));
    } else {
        own.sign_in()
            .keep_profile(chosen, registered.tenant.as_deref())?;
    }
    let next = command(&own.program, &words);
    let sign_in = if registered.consent == app::Consent::Missing {
        own.ui.warn(&msg!("app-consent-missing"));
        let link = registered.consent_link.as_ref();
        let link = link.map(Url::to_string).unwrap_or_default();
        own.ui
            .status(&msg!("app-consent-link", link = link, command = next));
        None
    } else if registered.is_unchanged() && is_signed_in(&own).await {
        None
    } else {
        Some(sign_in_with(&own, chosen).await.inspect_err(|_| {
            own.ui.warn(&msg!("app-sign-in-left", command = next));
        })?)
    };
    let document = WithApp {
        app: registered,
        sign_in,
    };
    context.ui.document(&document, |messages| {
        let app = document.app.text(messages);
        match &document.sign_in {
            Some(signed_in) => format!("{app}\n{}", signed_in.text(messages)),
            None => app,
        }
    })?;
    Ok(Exit::Done)
}

fn of_flag<T>(value: T) -> Sourced<T> {
    Sourced {
        value,
        source: Source::Flag,
    }
}

/// Whether somebody is signed in with this app already, and still is.
async fn is_signed_in(own: &Context) -> bool {
    matches!(
        own.sign_in().present_session(Audience::Graph).await,
        Ok(Some(_))
    )
}

/// Signs in with an app that may be seconds old.
async fn sign_in_with(own: &Context, chosen: SignInMethod) -> Result<SignedIn, Error> {
    own.sign_in()
        .await_client(|| own.ui.status(&msg!("app-spreads")))
        .await?;
    let store = own.sign_in().choose_store().await?;
    let entry = own.sign_in().sign_in(Audience::Graph, chosen).await?;
    keep(own, chosen, store, entry).await
}

/// What `--no-wait` prints: enough for somebody else to sign in, nothing that buys a token.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Begun {
    user_code: String,
    verification_uri: String,
    expires_at: Timestamp,
    message: String,
    continue_command: String,
}

/// Begins a sign-in and says which command finishes it.
async fn begin(context: &Context) -> Result<Exit, Error> {
    let settings = &context.settings;
    let (begun, expires_at) = context.sign_in().begin_sign_in().await?;
    // The command that continues is to find the same tenant and client.
    context
        .sign_in()
        .keep_profile(SignInMethod::requested(Method::Device), None)?;
    let message = context.ui.messages().text(&msg!(
        "login-open",
        link = begun.link().to_owned(),
        code = begun.code().to_owned(),
        minutes = begun.lifetime().as_secs().div_ceil(60)
    ));
    let begun = Begun {
        user_code: begun.code().to_owned(),
        verification_uri: begun.link().to_owned(),
        expires_at,
        message,
        continue_command: {
            let mut words = vec!["login", "--continue"];
            // Another profile may be the one in use by then.
            if settings.profile != "default" && !context.program.contains(" --profile ") {
                words.extend(["--profile", &settings.profile]);
            }
            command(&context.program, &words)
        },
    };
    context.ui.document(&begun, |messages| {
        let next = msg!(
            "login-pending-next",
            command = begun.continue_command.clone()
        );
        format!("{}\n{}", begun.message, messages.text(&next))
    })?;
    Ok(Exit::Done)
}

impl SignedIn {
    fn text(&self, messages: &Messages) -> String {
        let account = self
            .account
            .user_principal_name
            .clone()
            .or_else(|| self.account.display_name.clone())
            .unwrap_or_else(|| self.account.id.clone());
        let tenant = match (&self.tenant.display_name, &self.tenant.id) {
            (Some(name), Some(id)) => format!("{name} ({id})"),
            (Some(one), None) | (None, Some(one)) => one.clone(),
            (None, None) => String::new(),
        };
        let mut text = messages.text(&msg!("login-done", account = account, tenant = tenant));
        let place = match (self.store, &self.path) {
            (StoreKind::Keyring, _) => msg!("login-in-keyring"),
            (_, Some(path)) => msg!("login-in-file", path = path.display().to_string()),
            (_, None) => msg!("login-in-memory"),
        };
        text.push('\n');
        text.push_str(&messages.text(&place));
        text
    }
}
