//! What this sign-in can do: who it is, until when, with which permissions, roles and licences, and whether the policy
//! API answers it.

use std::future::Future;
use std::sync::Arc;
use std::time::Duration;

use jiff::Timestamp;

use super::rights::lacking;
use super::{Check, State, plain};
use crate::app::{self, Deviation};
use crate::auth::{self, Audience, Claims, Session};
use crate::config::{DEFAULT_CLIENT_ID, Feature, PolicyApi, Purpose};
use crate::context::Context;
use crate::error::{Code, Error};
use crate::graph::model::Sku;
use crate::graph::{Client, Limits, Portal};
use crate::sspr::diagnosis::covers_cloud_passwords;
use crate::sspr::methods::role_names::told_name;
use crate::sspr::methods::roles::{RoleTask, allowed};
use crate::ui::msg;

/// Not more often than this: a slow answer is repeated elsewhere.
const RETRIES: u32 = 1;

/// What the token and the store say of a sign-in.
struct TenantFacts {
    application: bool,
    name: String,
    permissions: Vec<String>,
    ends: Option<Timestamp>,
    renewable: bool,
}

/// Everything that needs a sign-in; skipped where there is none.
pub(super) async fn look(context: &Context, limit: Duration) -> Vec<Check> {
    let found = within(limit, signed_in(context)).await;
    let (known, session) = match found {
        Ok(Some(found)) => found,
        Ok(None) => {
            let nobody = Check::fail(
                "signIn",
                msg!("doctor-nobody"),
                msg!("doctor-nobody-remedy"),
            );
            return without(nobody);
        }
        Err(error) => {
            return without(Check::told(
                "signIn",
                State::Fail,
                &error,
                context.ui.messages(),
            ));
        }
    };
    let client = match context.client_of(Audience::Graph, session) {
        Ok(client) => client.limited(Limits {
            timeout: limit,
            retries: RETRIES,
        }),
        Err(error) => {
            return without(Check::told(
                "signIn",
                State::Fail,
                &error,
                context.ui.messages(),
            ));
        }
    };
    let (app, roles, licence, policy) = tokio::join!(
        app(&client, known.application, context, limit),
        roles(&client, known.application, context, limit),
        licence(&client, context, limit),
        policy(context, limit),
    );
    vec![
        lifetime(&known),
        permissions(&known),
        app,
        roles,
        licence,
        policy,
    ]
}

/// The checks that hang on a sign-in that is not there.
fn without(sign_in: Check) -> Vec<Check> {
    let rest = ["permissions", "app", "roles", "licence", "policy"];
    let skipped = rest.map(|name| Check::skipped(name, msg!("doctor-not-signed-in")));
    std::iter::once(sign_in).chain(skipped).collect()
}

/// Gives up on what takes too long.
async fn within<T, E: Into<Error>>(
    limit: Duration,
    asked: impl Future<Output = Result<T, E>>,
) -> Result<T, Error> {
    match tokio::time::timeout(limit, asked).await {
        Ok(answer) => answer.map_err(Into::into),
        Err(_) => Err(Error::failure(
            Code::TooSlow,
            msg!("doctor-too-slow", seconds = limit.as_secs()),
        )),
    }
}

/// The sign-in there is, as a token that nobody renews: a doctor never sends a person to a browser.
async fn signed_in(context: &Context) -> Result<Option<(TenantFacts, Arc<Session>)>, Error> {
    if context.sign_in().would_ask().await? {
        return Ok(None);
    }
    let session = if context.settings.unattended.value {
        context.sign_in().session(Audience::Graph).await?
    } else {
        match context.sign_in().present_session(Audience::Graph).await {
            Ok(Some(session)) => session,
            Ok(None) | Err(Error::Auth(auth::Error::NotSignedIn)) => return Ok(None),
            Err(error) => return Err(error),
        }
    };
    let token = session.token().await?;
    let claims = Claims::of(&token).unwrap_or_default();
    let bare = |scope: &String| match scope.rsplit_once('/') {
        Some((_, name)) => name.to_owned(),
        None => scope.clone(),
    };
    let known = match session.entry().await {
        Some(entry) => TenantFacts {
            application: entry.application,
            name: (entry.account.user_name)
                .or(entry.account.name)
                .or(entry.account.id)
                .unwrap_or(entry.client_id),
            permissions: entry.scopes.iter().map(bare).collect(),
            ends: Some(entry.ends),
            renewable: entry.refresh_token.is_some() || entry.application,
        },
        None => TenantFacts {
            application: claims.tid.is_some() && claims.is_app_only(),
            name: (claims.user_name())
                .or(claims.app_displayname.as_deref())
                .or(claims.client())
                .unwrap_or_default()
                .to_owned(),
            permissions: claims.permissions(),
            ends: claims.ends(),
            renewable: false,
        },
    };
    Ok(Some((known, Arc::new(Session::given(token)))))
}

fn lifetime(known: &TenantFacts) -> Check {
    let kind = if known.application {
        "application"
    } else {
        "user"
    };
    let minutes = known
        .ends
        .map(|ends| ends.duration_since(Timestamp::now()).as_mins());
    let evidence = msg!(
        "doctor-signed-in",
        kind = kind,
        name = known.name.clone(),
        renewable = if known.renewable { "yes" } else { "no" },
        minutes = minutes.unwrap_or(-1)
    );
    // A token that nothing renews and that ends while a command runs ends the command.
    if !known.renewable && minutes.is_some_and(|minutes| minutes < 10) {
        return Check::warn("signIn", evidence, msg!("doctor-ends-soon"));
    }
    Check::ok("signIn", evidence)
}

/// Which purposes the permissions are enough for.
fn permissions(known: &TenantFacts) -> Check {
    let name = "permissions";
    if known.permissions.is_empty() {
        return Check::skipped(name, msg!("doctor-permissions-unknown"));
    }
    let (mut enough, mut missing) = (Vec::new(), Vec::new());
    // Whoever changes the own password signs in for that alone.
    let standing = |purpose: &Purpose| *purpose != Purpose::Change;
    for purpose in Purpose::ALL.into_iter().filter(standing) {
        let lacks = lacking(purpose, &known.permissions, known.application);
        if lacks.is_empty() {
            enough.push(purpose.name());
        } else {
            missing.push(format!("{} ({})", purpose.name(), lacks.join(" ")));
        }
    }
    if missing.is_empty() {
        return Check::ok(name, plain(enough.join(", ")));
    }
    let evidence = msg!(
        "doctor-permissions",
        enough = enough.join(", "),
        count = enough.len(),
        missing = missing.join(", ")
    );
    Check::warn(name, evidence, msg!("doctor-permissions-remedy"))
}

/// Whether the profile's own app registration is one that only its keeper can use and change.
async fn app(client: &Client, application: bool, context: &Context, limit: Duration) -> Check {
    let name = "app";
    let client_id = &context.settings.client_id.value;
    if client_id.eq_ignore_ascii_case(DEFAULT_CLIENT_ID) {
        return Check::skipped(name, msg!("doctor-app-default"));
    }
    if application {
        return Check::skipped(name, msg!("doctor-app-application"));
    }
    let found = match within(limit, app::deviations(client, client_id)).await {
        Ok(Some(found)) => found,
        Ok(None) | Err(Error::Graph(_)) => {
            return Check::skipped(name, msg!("doctor-app-unknown"));
        }
        Err(error) => return Check::told(name, State::Fail, &error, context.ui.messages()),
    };
    if found.is_empty() {
        return Check::ok(name, msg!("doctor-app", client = client_id.clone()));
    }
    let said: Vec<String> = found
        .iter()
        .map(|it| {
            context.ui.text(&msg!(
                "app-deviation",
                kind = it.kind(),
                value = it.value().to_owned()
            ))
        })
        .collect();
    let only_owners = found.iter().all(|it| matches!(it, Deviation::Owner(_)));
    let state = if only_owners {
        State::Warn
    } else {
        State::Fail
    };
    Check::new(name, state, plain(said.join(" "))).mended_by(msg!("app-deviates-hint"))
}

async fn roles(client: &Client, application: bool, context: &Context, limit: Duration) -> Check {
    let name = "roles";
    if application {
        return Check::skipped(name, msg!("doctor-roles-application"));
    }
    let roles = match within(limit, client.own_roles()).await {
        Ok(Some(roles)) => roles,
        Ok(None) => return Check::skipped(name, msg!("doctor-roles-unknown")),
        Err(error) => return Check::told(name, State::Fail, &error, context.ui.messages()),
    };
    let templates = roles
        .iter()
        .filter_map(|role| role.role_template_id.as_deref());
    let tasks: Vec<&str> = allowed(templates).into_iter().map(RoleTask::name).collect();
    let messages = context.ui.messages();
    let names: Vec<&str> = roles
        .iter()
        .filter_map(|role| {
            let template = role.role_template_id.as_deref();
            told_name(template, role.display_name.as_deref(), messages.language())
        })
        .collect();
    if tasks.is_empty() {
        let evidence = msg!(
            "doctor-roles-none",
            count = names.len(),
            roles = names.join(messages.comma())
        );
        return Check::warn(name, evidence, msg!("doctor-roles-remedy"));
    }
    Check::ok(
        name,
        msg!(
            "doctor-roles",
            roles = names.join(messages.comma()),
            abilities = tasks.join(messages.comma())
        ),
    )
}

fn covers_reset(sku: &Sku) -> bool {
    sku.sku_id.as_deref().is_some_and(covers_cloud_passwords)
}

async fn licence(client: &Client, context: &Context, limit: Duration) -> Check {
    let name = "licence";
    match within(limit, client.skus()).await {
        Ok(skus) if skus.grant_premium() => Check::ok(name, msg!("doctor-licence")),
        Ok(skus) if skus.in_use().any(covers_reset) => Check::warn(
            name,
            msg!("doctor-licence-cloud"),
            msg!("doctor-licence-remedy"),
        ),
        Ok(_) => Check::warn(
            name,
            msg!("doctor-licence-none"),
            msg!("doctor-licence-remedy"),
        ),
        Err(Error::Graph(error)) if error.status() == Some(403) => {
            Check::skipped(name, msg!("doctor-licence-unknown"))
        }
        Err(error) => Check::told(name, State::Fail, &error, context.ui.messages()),
    }
}

/// Whether the scope can be read, and so perhaps written, with what is there.
async fn policy(context: &Context, limit: Duration) -> Check {
    let name = "policy";
    if context.settings.policy_api.value == Some(PolicyApi::Guided) {
        return Check::skipped(name, msg!("doctor-policy-guided"));
    }
    if context.require(Feature::PolicyApi).is_err() {
        return Check::skipped(name, msg!("doctor-not-in-cloud"));
    }
    let read = async {
        let session = if context.settings.unattended.value {
            Some(context.sign_in().session(Audience::Policy).await?)
        } else {
            context.sign_in().present_session(Audience::Policy).await?
        };
        let Some(session) = session else {
            return Ok(false);
        };
        let token = session.token().await?;
        let client = context
            .client_of(Audience::Policy, Arc::new(Session::given(token)))?
            .limited(Limits {
                timeout: limit,
                retries: RETRIES,
            });
        Portal::new(client).policy().await?;
        Ok::<_, Error>(true)
    };
    match within(limit, read).await {
        Ok(true) => Check::ok(name, msg!("doctor-policy")),
        Ok(false) => Check::warn(
            name,
            msg!("doctor-policy-nobody"),
            msg!("doctor-policy-remedy"),
        ),
        Err(error @ Error::Auth(auth::Error::AppOnly)) => {
            Check::told(name, State::Warn, &error, context.ui.messages())
        }
        Err(error) => Check::told(name, State::Fail, &error, context.ui.messages()),
    }
}
