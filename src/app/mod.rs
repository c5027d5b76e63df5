//! The tenant's own app registration: made or extended with the least it needs, and consented to.
//!
//! Every step looks first at what is there, so that a second run changes nothing and goes on where a first one stopped.

mod shape;

pub use shape::Deviation;

use std::time::Duration;

use serde::Serialize;
use serde_json::json;
use url::Url;

use crate::auth::{Audience, GRAPH_RESOURCE};
use crate::config::{Purpose, Purposes, Source, Sourced, TokenStore};
use crate::context::{Change, Context};
use crate::error::{Code, Error};
use crate::graph::{self, Application, Client, Principal};
use crate::sign_in::OneOffSession;
use crate::sspr::ledger::chain::Target;
use crate::ui::{self, Messages, msg};

/// The command, for the ledger.
const COMMAND: &str = "login --register-app";

/// The name of an app registration that nobody named.
pub const NAME: &str = "sspr";

/// How often something new is looked for before that is an error: the parts of the service learn of it one by one.
const TRIES: u32 = 5;
const PAUSE: Duration = Duration::from_secs(2);

/// What is wanted; nothing where a person is to be asked.
#[derive(Clone, Debug)]
pub struct RegistrationRequest {
    /// The app's name.
    pub name: String,
    /// What it is for.
    pub features: Purposes,
    /// Whether the tenant consents at once.
    pub consent: Option<bool>,
    /// Whether the plan is agreed to.
    pub yes: bool,
    /// Who may own it besides the caller, by id or sign-in name.
    pub owners: Vec<String>,
}

/// What was done to the app registration.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum Done {
    /// It is new.
    Created,
    /// It may do more than before.
    Extended,
    /// It was all there.
    Unchanged,
}

/// Whether the tenant has consented.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum Consent {
    /// For everybody, by this command.
    Granted,
    /// For everybody, before.
    Present,
    /// Not to everything: somebody else is to.
    Missing,
}

/// The app registration as it is now.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Registered {
    /// Its name.
    pub name: String,
    /// The client id it signs in with.
    pub client_id: String,
    /// Its object id.
    pub object_id: String,
    /// What was done.
    pub done: Done,
    /// What it is for.
    pub features: Vec<&'static str>,
    /// What it is permitted for that, delegated.
    pub permissions: Vec<&'static str>,
    /// Whether the tenant has consented.
    pub consent: Consent,
    /// Where an administrator consents.
    pub consent_link: Option<Url>,
    /// The tenant it is in.
    #[serde(skip)]
    pub tenant: Option<String>,
}

impl Registered {
    /// Whether nothing was to be done.
    pub fn is_unchanged(&self) -> bool {
        self.done == Done::Unchanged && self.consent != Consent::Granted
    }

    /// What holds now, in sentences.
    pub fn text(&self, messages: &Messages) -> String {
        let state = match self.done {
            Done::Created => "created",
            Done::Extended => "extended",
            Done::Unchanged => match self.consent {
                Consent::Granted => "consented",
                Consent::Present => "unchanged",
                Consent::Missing => "waiting",
            },
        };
        let (name, client) = (self.name.clone(), self.client_id.clone());
        let done = msg!("app-done", state = state, name = name, client = client);
        messages.text(&done)
    }
}

/// Plans, asks, and makes the app registration what it is to be.
///
/// # Errors
/// Exit 2 where something must be said and nobody can be asked; exit 3 for an app that others could use or change;
/// else whatever ends the sign-in or a request. What stands by then is said.
pub async fn register(
    context: &Context,
    request: RegistrationRequest,
) -> Result<Registered, Error> {
    let features = features(context, &request)?;
    let consent = agree(context, &request, &features)?;
    let one_off = context
        .sign_in()
        .one_off_session(shape::permissions_to_register(consent))
        .await?;
    let graph = context.graph_with(one_off.session.clone())?;
    let ledger = context.ledger();
    ledger.signed_in(Audience::Graph, &one_off.session).await;

    let (found, done) = look(context, &graph, &request, &features).await?;
    let application = match (found, &done) {
        (Some(found), None) => Ok((found, Done::Unchanged)),
        (Some(found), Some(change)) => {
            let target = Target::new("application", Some(&found.id), Some(&request.name));
            let began = ledger.begin(extends(target, &features)).await?;
            let changed = graph.change_application(&found.id, change).await;
            began.end(changed).await.map(|()| (found, Done::Extended))
        }
        (None, _) => {
            let new = shape::new(&request.name, &features);
            let target = Target::new("application", None, Some(&request.name));
            let began = ledger.begin(extends(target, &features)).await?;
            let made = graph.create_application(&new).await;
            began.end(made).await.map(|made| (made, Done::Created))
        }
    };
    let (application, done) = application.map_err(refused)?;
    if done == Done::Created {
        context.ui.status(&msg!(
            "app-made",
            name = request.name.clone(),
            client = application.app_id.clone()
        ));
        keep(context, &application.app_id, one_off.tenant.as_deref())?;
    }
    let admitted = admit(context, &graph, &application, &features, consent).await;
    let consent = admitted.inspect_err(|_| {
        let memory = context.settings.token_store.value == TokenStore::Memory;
        context.ui.warn(&msg!(
            "app-stands",
            kept = if memory { "no" } else { "yes" },
            name = request.name.clone(),
            client = application.app_id.clone()
        ));
    })?;
    let link = consent_link(context, &one_off, &application);
    Ok(Registered {
        name: request.name,
        client_id: application.app_id,
        object_id: application.id,
        done,
        permissions: features.permissions().iter().map(|it| it.name).collect(),
        features: features.iter().map(Purpose::name).collect(),
        consent,
        consent_link: link.filter(|_| consent == Consent::Missing),
        tenant: one_off.tenant,
    })
}

/// What is written of the app itself, for the ledger.
fn extends(target: Target, features: &Purposes) -> Change {
    let names: Vec<&str> = features.permissions().iter().map(|it| it.name).collect();
    Change::new(COMMAND, target).to(json!({"permissions": names}))
}

/// What the app is for: as said, as the profile says, or as a person answers.
fn features(context: &Context, request: &RegistrationRequest) -> Result<Purposes, Error> {
    if !request.features.is_empty() {
        return Ok(request.features.clone());
    }
    let known = &context.settings.features;
    if !context.ui.interactive() {
        if let (Some(known), Source::Profile) = (&known.value, known.source) {
            return Ok(known.clone());
        }
        let question = context.ui.text(&msg!("app-features"));
        let flag = "--feature";
        return Err(ui::Error::Question { question, flag }.into());
    }
    let mut chosen = Vec::new();
    for purpose in Purpose::ALL {
        let question = msg!("app-ask-feature", feature = purpose.name());
        if context.ui.confirm(&question, "--feature")? {
            chosen.push(purpose);
        }
    }
    if chosen.is_empty() {
        return Err(ui::Error::Declined.into());
    }
    Ok(Purposes::of(chosen))
}

/// Shows what is about to be made, and asks; the answer is whether the tenant consents at once.
fn agree(
    context: &Context,
    request: &RegistrationRequest,
    features: &Purposes,
) -> Result<bool, Error> {
    let ui = &context.ui;
    ui.status(&msg!("app-plan", name = request.name.clone()));
    for permission in features.permissions() {
        ui.status(&msg!(
            "app-plan-permission",
            name = permission.name,
            does = ui.text(&msg!(
                "app-permission",
                name = permission.name.replace('.', "-")
            ))
        ));
    }
    if features.iter().any(|it| it == Purpose::Enable) {
        ui.status(&msg!("app-plan-policy"));
    }
    ui.status(&msg!("app-plan-sign-in"));
    let consent = match request.consent {
        Some(consent) => consent,
        None if request.yes => true,
        None => ui.confirm(&msg!("app-ask-consent"), "--yes")?,
    };
    if !request.yes {
        let question = msg!("app-ask", consent = if consent { "now" } else { "later" });
        ui.agree(&question, "--yes")?;
    }
    Ok(consent)
}

/// The app registration that the profile names, and what it lacks. One that only has the name is somebody's: whoever may
/// make an app can give it any name and tag.
async fn look(
    context: &Context,
    graph: &Client,
    request: &RegistrationRequest,
    features: &Purposes,
) -> Result<(Option<Application>, Option<graph::Registration>), Error> {
    let named = graph
        .applications_named(&request.name)
        .await
        .map_err(refused)?;
    let client = &context.settings.client_id;
    let kept = |one: &Application| {
        client.source == Source::Profile && one.app_id.eq_ignore_ascii_case(&client.value)
    };
    let (kept, others): (Vec<_>, Vec<_>) = named.into_iter().partition(kept);
    if !others.is_empty() {
        let clients: Vec<&str> = others.iter().map(|it| it.app_id.as_str()).collect();
        context.ui.warn(&msg!(
            "app-others",
            name = request.name.clone(),
            clients = clients.join(", ")
        ));
    }
    let Some(found) = kept.into_iter().next() else {
        return Ok((None, None));
    };
    let deviations = deviations_of(graph, &found, &request.owners)
        .await
        .map_err(refused)?;
    if deviations.is_empty() {
        let change = shape::change(&found, features);
        return Ok((Some(found), change));
    }
    for deviation in deviations {
        context.ui.warn(&msg!(
            "app-deviation",
            kind = deviation.kind(),
            value = deviation.value().to_owned()
        ));
    }
    let message = msg!(
        "app-deviates",
        name = request.name.clone(),
        client = found.app_id
    );
    Err(Error::failure(Code::AppDeviates, message).hint(msg!("app-deviates-hint")))
}

/// What the app registration of a client id has that one made here has not; nothing when it is not one of this tenant.
///
/// # Errors
/// Any of Graph's; needs `Application.Read.All`.
pub async fn deviations(
    graph: &Client,
    client_id: &str,
) -> Result<Option<Vec<Deviation>>, graph::Error> {
    match graph.application(client_id).await? {
        Some(found) => deviations_of(graph, &found, &[]).await.map(Some),
        None => Ok(None),
    }
}

/// The caller and whoever is named may own it.
async fn deviations_of(
    graph: &Client,
    found: &Application,
    named: &[String],
) -> Result<Vec<Deviation>, graph::Error> {
    let me = graph.me().await?;
    let known: Vec<String> = std::iter::once(me.id)
        .chain(named.iter().cloned())
        .collect();
    let owners = graph.application_owners(&found.id).await?;
    let mut others = graph.federated_credentials(&found.id).await?;
    // The registration does not show what its principal may prove itself with.
    if let Some(principal) = graph.principal(&found.app_id).await? {
        others.extend(principal.key_credentials);
        others.extend(principal.password_credentials);
    }
    Ok(shape::deviations(found, &owners, &others, &known))
}

/// Writes into the profile which app is its own as soon as there is one: nothing else says later that it is.
fn keep(context: &Context, client_id: &str, tenant: Option<&str>) -> Result<(), Error> {
    if context.settings.token_store.value == TokenStore::Memory {
        return Ok(());
    }
    let mut settings = context.settings.clone();
    settings.client_id = Sourced {
        value: client_id.to_owned(),
        source: Source::Flag,
    };
    let own = context.with_settings(settings);
    let chosen = own.sign_in().interactive_method();
    own.sign_in().keep_profile(chosen, tenant)
}

/// Brings the app into the tenant and consents to it.
async fn admit(
    context: &Context,
    graph: &Client,
    application: &Application,
    features: &Purposes,
    consent: bool,
) -> Result<Consent, Error> {
    let principal = match graph
        .principal(&application.app_id)
        .await
        .map_err(refused)?
    {
        Some(principal) => principal,
        None => {
            let target = Target::new("application", Some(&application.id), None);
            let planned = Change::new(COMMAND, target).to(json!({"inTenant": true}));
            let began = context.ledger().begin(planned).await?;
            let made = patiently(context, || graph.create_principal(&application.app_id)).await;
            began.end(made).await.map_err(refused)?
        }
    };
    let Some(service) = graph.principal(GRAPH_RESOURCE).await.map_err(refused)? else {
        return Ok(Consent::Missing);
    };
    let given = patiently(context, || graph.permission_grants(&principal.id))
        .await
        .map_err(refused)?;
    let given = given.into_iter().find(|grant| {
        grant.resource_id == service.id && grant.consent_type.as_deref() == Some("AllPrincipals")
    });
    let scope = shape::consented(given.as_ref(), features);
    let (Some(scope), true) = (&scope, consent) else {
        return Ok(if scope.is_none() {
            Consent::Present
        } else {
            Consent::Missing
        });
    };
    let target = Target::new("application", Some(&application.id), None);
    let planned = Change::new(COMMAND, target)
        .from(json!({"consent": given.as_ref().map(|grant| &grant.scope)}))
        .to(json!({"consent": scope}));
    let began = context.ledger().begin(planned).await?;
    let written = write_consent(context, graph, &principal, &service, given.as_ref(), scope).await;
    match began.end(written).await {
        Ok(()) => Ok(Consent::Granted),
        // To make an app takes less of a role than to let it act for everybody.
        Err(error) if error.status() == Some(403) => {
            context.ui.warn(&msg!("app-consent-refused"));
            Ok(Consent::Missing)
        }
        Err(error) => Err(error.into()),
    }
}

async fn write_consent(
    context: &Context,
    graph: &Client,
    principal: &Principal,
    service: &Principal,
    given: Option<&graph::PermissionGrant>,
    scope: &str,
) -> Result<(), graph::Error> {
    match given {
        Some(grant) => graph.change_consent(&grant.id, scope).await,
        None => patiently(context, || graph.consent(&principal.id, &service.id, scope))
            .await
            .map(drop),
    }
}

/// Asks again while the service does not know yet what it has just made: it says 404, or 400 for what hangs on it.
async fn patiently<T, F: Future<Output = Result<T, graph::Error>>>(
    context: &Context,
    ask: impl Fn() -> F,
) -> Result<T, graph::Error> {
    for _ in 1..TRIES {
        match ask().await {
            Err(error) if matches!(error.status(), Some(400 | 404)) => {}
            other => return other,
        }
        context.timer.sleep(PAUSE).await;
    }
    ask().await
}

/// A refusal for want of a permission or a role, with what helps.
fn refused(error: graph::Error) -> Error {
    if error.refusal() != Some(403) {
        return error.into();
    }
    Error::failure(Code::AppNotAllowed, msg!("app-refused"))
        .hint(msg!("app-refused-hint"))
        .request_id(error.request_id)
}

/// The page on which an administrator consents to everything the app is registered with.
fn consent_link(
    context: &Context,
    one_off: &OneOffSession,
    application: &Application,
) -> Option<Url> {
    let root = context.settings.authority.value.as_str();
    let tenant = one_off.tenant.as_deref();
    let tenant = tenant.unwrap_or(&context.settings.tenant.value);
    Url::parse_with_params(
        &format!("{}/{tenant}/adminconsent", root.trim_end_matches('/')),
        [("client_id", application.app_id.as_str())],
    )
    .ok()
}
