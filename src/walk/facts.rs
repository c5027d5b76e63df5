//! What is known before the first question.

use jiff::Timestamp;

use crate::ability;
use crate::context::Context;
use crate::error::{Code, Error};
use crate::graph::model::{AuthenticationMethod, AuthenticationMethodsPolicy, User};
use crate::graph::{self, Client};
use crate::sspr::diagnosis::{self, Diagnosis};
use crate::sspr::methods::holders::HeldRole;
use crate::sspr::methods::pass;
use crate::sspr::policy::policy_for_user;
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
    /// Everything that decides whether they can reset.
    pub deciding: diagnosis::facts::Facts,
}

impl Facts {
    /// Whether the person can reset with these methods, and why.
    pub fn judge(&self, methods: &[AuthenticationMethod]) -> Diagnosis {
        diagnosis::diagnose_with(&self.deciding, methods)
    }

    /// Whether the policy lets the person sign in with a Temporary Access Pass; nothing when that could not be read.
    pub fn gets_passes(&self) -> Option<bool> {
        let policy = self.policy.as_ref()?;
        let groups = self.deciding.groups.as_ref().ok()?;
        let groups = groups.all.iter().map(|group| group.id.as_str()).collect();
        pass::Rules::of(Some(&policy_for_user::at_person(policy, Some(&groups)))).enabled
    }

    /// How many more methods a person with these needs; nothing when the number asked for is not known.
    pub fn missing(&self, methods: &[AuthenticationMethod]) -> Option<u8> {
        self.judge(methods).missing()
    }
}

/// Reads everything there is to know at once. Only the methods themselves are needed; what else cannot be read is said.
///
/// # Errors
/// Where the methods cannot be read.
pub async fn facts(
    context: &Context,
    graph: &Client,
    user: User,
) -> Result<(Facts, Vec<AuthenticationMethod>), Error> {
    let reading = ability::read(&user.id, Timestamp::now(), graph, context).await?;
    let log = |what: &str, error: &graph::Error| {
        context
            .ui
            .log(1, || format!("{what} could not be read: {error}"));
    };
    let policy = (reading.methods_policy)
        .inspect_err(|error| log("the policy for methods", error))
        .ok();
    let tenant = (reading.tenant)
        .inspect_err(|error| log("the tenant's domains", error))
        .ok()
        .flatten();
    let deciding = reading.facts;
    let reported = deciding.row().and_then(|row| row.is_admin);
    let facts = Facts {
        user,
        is_admin: match &deciding.roles {
            // Who holds a lesser role is reset and registered like anybody.
            Ok(roles) => Some(roles.iter().any(HeldRole::is_two_gate)),
            Err(_) => reported,
        },
        domains: tenant
            .into_iter()
            .flat_map(|tenant| tenant.verified_domains)
            .map(|domain| domain.domain.name)
            .collect(),
        requirement: diagnosis::requirement(&deciding),
        policy,
        deciding,
    };
    let methods = (reading.methods).map_err(|error| out_of_reach(error.into(), &facts))?;
    Ok((facts, methods))
}

/// The service's refusal to touch this user, with the role it takes (graph-api.md §2.0, §2.7).
pub fn out_of_reach(error: Error, facts: &Facts) -> Error {
    let Error::Graph(refused) = &error else {
        return error;
    };
    if refused.status() != Some(403) || refused.is_about_sign_in() {
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
    if facts.is_admin == Some(true) || !facts.deciding.role_groups.is_empty() {
        told.hint(msg!("register-out-of-reach-admin"))
    } else {
        told.hint(msg!("register-out-of-reach-user"))
    }
}
