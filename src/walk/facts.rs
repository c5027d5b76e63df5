//! What is known before the first question.

use crate::context::Context;
use crate::error::{Code, Error};
use crate::graph::model::{AuthenticationMethod, AuthenticationMethodsPolicy, User};
use crate::graph::{self, Client};
use crate::sspr::policy::document::Document;
use crate::sspr::policy::requirement::Requirement;
use crate::ui::msg;

/// What is known about a person and the policy for them.
pub struct Facts {
    /// Whom it is for.
    pub user: User,
    /// Whether they hold an administrator role; nothing: not known.
    pub is_admin: Option<bool>,
    /// The tenant's own domains; none when they could not be read.
    pub domains: Vec<String>,
    /// What a reset asks for.
    pub requirement: Requirement,
    /// The tenant's policy for methods; nothing when it could not be read.
    pub policy: Option<AuthenticationMethodsPolicy>,
}

/// Reads everything there is to know at once. Only the methods themselves are needed; what else cannot be read is said.
pub async fn facts(
    context: &Context,
    graph: &Client,
    user: User,
) -> Result<(Facts, Vec<AuthenticationMethod>), Error> {
    facts_about(context, graph, user, None).await
}

/// The same where it may be known already whether they are an administrator: the report, which lags, is then not asked.
///
/// # Errors
/// Where the methods cannot be read.
pub async fn facts_about(
    context: &Context,
    graph: &Client,
    user: User,
    is_admin: Option<bool>,
) -> Result<(Facts, Vec<AuthenticationMethod>), Error> {
    let rows = async {
        match is_admin {
            Some(_) => Ok(Vec::new()),
            None => graph.registrations_of(std::slice::from_ref(&user.id)).await,
        }
    };
    let (methods, rows, policy, tenant, document) = tokio::join!(
        graph.methods(&user.id),
        rows,
        graph.methods_policy(),
        graph.organization(),
        context.policy_at_hand(),
    );
    let log = |what: &str, error: &graph::Error| {
        context
            .ui
            .log(1, || format!("{what} could not be read: {error}"));
    };
    let is_admin = match rows {
        Ok(rows) => rows
            .into_iter()
            .flatten()
            .next()
            .and_then(|row| row.is_admin)
            .or(is_admin),
        Err(error) => {
            log("the registration report", &error);
            None
        }
    };
    let policy: Option<AuthenticationMethodsPolicy> = match policy {
        Ok(policy) => Some(policy),
        Err(error) => {
            log("the policy for methods", &error);
            None
        }
    };
    let domains: Vec<String> = match tenant {
        Ok(tenant) => tenant
            .into_iter()
            .flat_map(|tenant| tenant.verified_domains)
            .map(|domain| domain.name)
            .collect(),
        Err(error) => {
            log("the tenant's domains", &error);
            Vec::new()
        }
    };
    let document = document.and_then(|text| Document::parse(&text).ok());
    let requirement = Requirement::new(policy.as_ref(), document.as_ref(), is_admin == Some(true));
    let facts = Facts {
        user,
        is_admin,
        domains,
        requirement,
        policy,
    };
    let methods = methods.map_err(|error| out_of_reach(error.into(), &facts))?;
    Ok((facts, methods))
}

/// The service's refusal to touch this user, with the role it takes (graph-api.md §2.0, §2.7).
pub fn out_of_reach(error: Error, facts: &Facts) -> Error {
    let Error::Graph(refused) = &error else {
        return error;
    };
    if refused.status() != Some(403) {
        return error;
    }
    let request_id = refused.request_id().map(ToOwned::to_owned);
    let told = Error::failure(
        Code::UserOutOfReach,
        msg!(
            "register-out-of-reach",
            name = crate::person::name(&facts.user)
        ),
    )
    .request_id(request_id);
    if facts.is_admin == Some(true) {
        told.hint(msg!("register-out-of-reach-admin"))
    } else {
        told.hint(msg!("register-out-of-reach-user"))
    }
}
