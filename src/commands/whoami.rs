//! `sspr whoami`.

use std::collections::BTreeSet;
use std::path::PathBuf;

use futures::TryFutureExt;
use jiff::Timestamp;
use serde::Serialize;

use crate::auth::{self, AZ_CLIENT_ID, Audience, Claims, StoreKind};
use crate::config::DEFAULT_CLIENT_ID;
use crate::context::Context;
use crate::error::{Error, Exit};
use crate::graph::{self, Role};
use crate::secret::Secret;
use crate::sign_in::token_variable;
use crate::sspr::methods::role_names::told_name;
use crate::ui::{Messages, msg};

/// Flags of `sspr whoami`.
#[derive(Clone, Debug, clap::Args)]
#[command(after_help = "\
Examples:
  sspr whoami
  sspr whoami --profile contoso --output json")]
pub struct Args {}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Whoami {
    profile: String,
    application: bool,
    account: Account,
    tenant: Tenant,
    app: Option<App>,
    roles: Option<Vec<Role>>,
    sign_ins: Vec<SignIn>,
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
    default_domain: Option<String>,
}

/// The tenant's own app registration; nothing of Microsoft's apps, which belong to no tenant.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct App {
    client_id: String,
    display_name: Option<String>,
    /// Who may change it; nothing where this sign-in may not read that.
    owners: Option<Vec<String>>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct SignIn {
    audience: Audience,
    client_id: Option<String>,
    scopes: Vec<String>,
    store: Place,
    path: Option<PathBuf>,
    expires: Option<Timestamp>,
    renewable: bool,
}

#[derive(Clone, Copy, Serialize)]
#[serde(rename_all = "camelCase")]
enum Place {
    Environment,
    Az,
    Keyring,
    File,
    Memory,
}

/// Runs the command. Never asks: exit 4 when nobody is signed in.
pub async fn run(_: Args, context: &Context) -> Result<Exit, Error> {
    let session = if context.settings.unattended.value {
        context.sign_in().session(Audience::Graph).await?
    } else {
        context
            .sign_in()
            .present_session(Audience::Graph)
            .await?
            .ok_or(auth::Error::NotSignedIn)?
    };
    let token = session.token().await?;
    let entry = session.entry().await;
    let claims = Claims::of(&token).unwrap_or_default();
    let application = match &entry {
        Some(entry) => entry.application,
        None => claims.tid.is_some() && claims.is_app_only(),
    };
    let graph = context.graph_with(session)?;
    let client = match &entry {
        Some(entry) => Some(entry.client_id.clone()),
        None => claims.client().map(ToOwned::to_owned),
    };
    let (account, app, roles, organization) = futures::try_join!(
        account(&graph, application.then_some(&claims)),
        async { Ok(app(&graph, client).await) },
        roles(&graph, application),
        graph.organization().map_err(Error::from)
    )?;
    let whoami = Whoami {
        profile: context.settings.profile.clone(),
        application,
        account,
        app,
        tenant: Tenant {
            id: organization
                .as_ref()
                .map(|found| found.id.clone())
                .or_else(|| claims.tid.clone()),
            default_domain: organization.as_ref().and_then(|found| {
                let mut domains = found.tenant.verified_domains.iter();
                let default = domains.find(|it| it.domain.is_default)?;
                Some(default.domain.name.clone())
            }),
            display_name: organization.and_then(|found| found.display_name),
        },
        roles,
        sign_ins: sign_ins(context, entry).await?,
    };
    context
        .ui
        .document(&whoami, |messages| whoami.text(messages))?;
    Ok(Exit::Done)
}

/// The user is asked for; an application is known by its token alone.
async fn account(graph: &graph::Client, application: Option<&Claims>) -> Result<Account, Error> {
    if let Some(claims) = application {
        let client = claims.client().unwrap_or_default();
        return Ok(Account {
            id: claims.oid.clone().unwrap_or_else(|| client.to_owned()),
            display_name: claims.app_displayname.clone(),
            user_principal_name: None,
        });
    }
    let me = graph.me().await?;
    Ok(Account {
        id: me.id,
        display_name: me.display_name,
        user_principal_name: me.user_principal_name,
    })
}

/// The app that signed in, and who owns it, as far as this sign-in may read that.
async fn app(graph: &graph::Client, client: Option<String>) -> Option<App> {
    let client_id =
        client.filter(|id| ![DEFAULT_CLIENT_ID, AZ_CLIENT_ID].contains(&id.as_str()))?;
    let found = graph.application(&client_id).await.ok().flatten();
    let owners = match &found {
        Some(found) => graph.application_owners(&found.id).await.ok(),
        None => None,
    };
    let name = |owner: graph::Owner| {
        owner
            .user_principal_name
            .or(owner.display_name)
            .unwrap_or(owner.id)
    };
    Some(App {
        client_id,
        display_name: found.and_then(|found| found.display_name),
        owners: owners.map(|owners| owners.into_iter().map(name).collect()),
    })
}

/// Directory roles are asked for as oneself, which an application is not.
async fn roles(graph: &graph::Client, application: bool) -> Result<Option<Vec<Role>>, Error> {
    if application {
        return Ok(None);
    }
    Ok(graph.own_roles().await?)
}

/// What there is for each audience, in the order in which a command looks for it: a token in the environment or of `az` hides
/// the stored sign-in.
async fn sign_ins(context: &Context, present: Option<auth::Entry>) -> Result<Vec<SignIn>, Error> {
    let mut found = Vec::new();
    for audience in Audience::ALL {
        if let Some(token) = context.env.get(token_variable(audience)) {
            found.push(SignIn::given(
                audience,
                &Secret::new(token),
                Place::Environment,
            ));
            continue;
        }
        if audience == Audience::Policy
            && let Some(token) = context.sign_in().az_token().await?
        {
            found.push(SignIn::given(audience, &token, Place::Az));
            continue;
        }
        let store = context.sign_in().store().await?;
        let identity = context.sign_in().identity(audience).await?;
        let (kind, path) = (store.kind(), store.path());
        let stored = store.find(identity).await?;
        // What was asked for by this command alone lies nowhere.
        let (kind, path, entry) = match (stored, &present, audience) {
            (Some(entry), ..) => (kind, path, entry),
            (None, Some(entry), Audience::Graph) => (StoreKind::Memory, None, entry.clone()),
            _ => continue,
        };
        found.push(SignIn {
            audience,
            client_id: Some(entry.client_id),
            scopes: entry.scopes.iter().map(|it| permission(it)).collect(),
            store: match kind {
                StoreKind::Keyring => Place::Keyring,
                StoreKind::File => Place::File,
                StoreKind::Memory => Place::Memory,
            },
            path,
            expires: Some(entry.ends),
            // An application asks again with what it proves itself with.
            renewable: entry.refresh_token.is_some() || entry.application,
        });
    }
    Ok(found)
}

/// A permission by its bare name: services write the resource in front of it, each in its own way.
fn permission(scope: &str) -> String {
    let name = scope.rsplit_once('/').map_or(scope, |(_, name)| name);
    name.to_owned()
}

impl Whoami {
    fn text(&self, messages: &Messages) -> String {
        let account = match (
            &self.account.display_name,
            &self.account.user_principal_name,
        ) {
            (Some(name), Some(sign_in)) => format!("{name} <{sign_in}>"),
            (Some(one), None) | (None, Some(one)) => one.clone(),
            (None, None) => self.account.id.clone(),
        };
        let mut tenant: Vec<&str> = Vec::new();
        tenant.extend(self.tenant.display_name.as_deref());
        tenant.extend(self.tenant.default_domain.as_deref());
        tenant.extend(self.tenant.id.as_deref());
        let roles = match &self.roles {
            None => messages.text(&msg!("whoami-roles-hidden")),
            Some(roles) if roles.is_empty() => messages.text(&msg!("whoami-roles-none")),
            Some(roles) => roles
                .iter()
                .filter_map(|role| {
                    let template = role.role_template_id.as_deref();
                    told_name(template, role.display_name.as_deref(), messages.language())
                })
                .collect::<Vec<_>>()
                .join(messages.comma()),
        };
        let mut lines = vec![
            messages.text(&if self.application {
                msg!("whoami-application", account = account)
            } else {
                msg!("whoami-account", account = account)
            }),
            messages.text(&msg!("whoami-tenant", tenant = tenant.join(" · "))),
            messages.text(&msg!("whoami-roles", roles = roles)),
            messages.text(&msg!("whoami-profile", profile = self.profile.clone())),
        ];
        if let Some(app) = &self.app {
            let name = app.display_name.as_ref().unwrap_or(&app.client_id);
            let owners = match &app.owners {
                None => messages.text(&msg!("whoami-roles-hidden")),
                Some(owners) if owners.is_empty() => messages.text(&msg!("whoami-roles-none")),
                Some(owners) => owners.join(", "),
            };
            lines.push(messages.text(&msg!("whoami-app", name = name.clone(), owners = owners)));
        }
        for sign_in in &self.sign_ins {
            lines.extend(sign_in.lines(self.application, messages));
        }
        lines.join("\n")
    }
}

impl SignIn {
    /// A token that comes from elsewhere for this command alone.
    fn given(audience: Audience, token: &Secret, store: Place) -> Self {
        let claims = Claims::of(token).unwrap_or_default();
        Self {
            audience,
            client_id: claims.client().map(ToOwned::to_owned),
            scopes: claims
                .permissions()
                .iter()
                .map(|it| permission(it))
                .collect(),
            store,
            path: None,
            expires: claims.ends(),
            renewable: false,
        }
    }

    fn lines(&self, application: bool, messages: &Messages) -> Vec<String> {
        let head = match self.audience {
            Audience::Graph => msg!("whoami-graph"),
            Audience::Policy => msg!("whoami-policy"),
        };
        let place = match (self.store, &self.path) {
            (Place::Environment, _) => {
                msg!(
                    "whoami-in-environment",
                    variable = token_variable(self.audience)
                )
            }
            (Place::Az, _) => msg!("whoami-in-az"),
            (Place::Keyring, _) => msg!("whoami-in-keyring"),
            (_, Some(path)) => msg!("whoami-in-file", path = path.display().to_string()),
            (_, None) => msg!("whoami-in-memory"),
        };
        let mut lines = vec![messages.text(&head)];
        if let Some(client) = &self.client_id {
            lines.push(messages.text(&msg!("whoami-client", client = client.clone())));
        }
        if !self.scopes.is_empty() {
            lines.push(messages.text(&if application {
                msg!("whoami-permissions")
            } else {
                msg!("whoami-scopes")
            }));
            lines.push(in_order(&self.scopes));
        }
        lines.push(messages.text(&place));
        if let Some(expires) = self.expires {
            let local = expires
                .to_zoned(jiff::tz::TimeZone::system())
                .strftime("%Y-%m-%d %H:%M %Z")
                .to_string();
            lines.push(messages.text(&if self.renewable {
                msg!("whoami-renewed", time = local)
            } else {
                msg!("whoami-ends", time = local)
            }));
        }
        lines
    }
}

/// Permissions in alphabetical order, in one line that the screen wraps between them; last those of the sign-in itself
/// (`openid`), which concern no service.
fn in_order(scopes: &[String]) -> String {
    let scopes: BTreeSet<(bool, &str)> = scopes
        .iter()
        .map(|scope| (!scope.contains('.'), scope.as_str()))
        .collect();
    let names: Vec<&str> = scopes.into_iter().map(|(_, name)| name).collect();
    format!("    {}", names.join(", "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn permissions_are_in_order_and_those_of_the_sign_in_last() {
        let scopes = ["openid", "User.Read", "Mail.Send", "User.Read"].map(str::to_owned);
        assert_eq!(in_order(&scopes), "    Mail.Send, User.Read, openid");
    }
}
