//! Where a setting is shown, where it is kept, who may change it there and how soon that shows
//! (policy-api.md §1.7, §1.8).

use serde::Serialize;

/// A page of the portal, in the order it has them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Page {
    /// Password reset: Properties.
    Properties,
    /// Password reset: Authentication methods, and the policy they moved to.
    Methods,
    /// Password reset: Registration.
    Registration,
    /// Password reset: Notifications.
    Notifications,
    /// Password reset: Customization.
    Customization,
    /// Password reset: On-premises integration.
    OnPremises,
    /// Password reset: Administrator policy.
    Administrators,
    /// Authentication methods: Registration campaign.
    Campaign,
}

impl Page {
    /// The word scripts read.
    pub fn name(self) -> &'static str {
        match self {
            Self::Properties => "properties",
            Self::Methods => "methods",
            Self::Registration => "registration",
            Self::Notifications => "notifications",
            Self::Customization => "customization",
            Self::OnPremises => "onPremises",
            Self::Administrators => "administrators",
            Self::Campaign => "campaign",
        }
    }
}

/// The document that holds a setting, and the field in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// The policy document of the admin portal's API.
    Policy(&'static str),
    /// Its on-premises document.
    OnPremises(&'static str),
    /// Graph: `authorizationPolicy`.
    Authorization(&'static str),
    /// Graph: `authenticationMethodsPolicy`, a JSON pointer without the leading slash.
    MethodsPolicy(&'static str),
    /// Graph: one method of that policy by its id, and a field of it.
    Method(&'static str, &'static str),
}

/// The four documents.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Source {
    /// The portal's policy document.
    PasswordResetPolicies,
    /// The portal's on-premises document.
    OnPremisesPasswordResetPolicies,
    /// Graph.
    AuthorizationPolicy,
    /// Graph.
    AuthenticationMethodsPolicy,
}

impl Source {
    /// All of them.
    pub const ALL: [Self; 4] = [
        Self::PasswordResetPolicies,
        Self::OnPremisesPasswordResetPolicies,
        Self::AuthorizationPolicy,
        Self::AuthenticationMethodsPolicy,
    ];

    /// The name on the wire.
    pub fn name(self) -> &'static str {
        match self {
            Self::PasswordResetPolicies => "passwordResetPolicies",
            Self::OnPremisesPasswordResetPolicies => "onPremisesPasswordResetPolicies",
            Self::AuthorizationPolicy => "authorizationPolicy",
            Self::AuthenticationMethodsPolicy => "authenticationMethodsPolicy",
        }
    }

    /// The permission that writes it, with Graph; the portal's API knows none.
    pub fn permission(self) -> Option<&'static str> {
        match self {
            Self::PasswordResetPolicies | Self::OnPremisesPasswordResetPolicies => None,
            Self::AuthorizationPolicy => Some("Policy.ReadWrite.Authorization"),
            Self::AuthenticationMethodsPolicy => Some("Policy.ReadWrite.AuthenticationMethod"),
        }
    }
}

impl Place {
    /// The field in it, dots between the steps.
    pub fn field(self) -> String {
        match self {
            Self::Policy(field)
            | Self::OnPremises(field)
            | Self::Authorization(field)
            | Self::MethodsPolicy(field) => field.replace('/', "."),
            Self::Method(id, field) => format!("{id}.{field}"),
        }
    }

    /// The document.
    pub fn source(self) -> Source {
        match self {
            Self::Policy(_) => Source::PasswordResetPolicies,
            Self::OnPremises(_) => Source::OnPremisesPasswordResetPolicies,
            Self::Authorization(_) => Source::AuthorizationPolicy,
            Self::MethodsPolicy(_) | Self::Method(..) => Source::AuthenticationMethodsPolicy,
        }
    }
}

/// A role that may change a setting, the least one (policy-api.md §1.7; graph-api.md §3.3, §3.4).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// The page with the scope.
    UserAdministrator,
    /// Everything else of the policy.
    AuthenticationPolicyAdministrator,
    /// The administrators' switch.
    PrivilegedRoleAdministrator,
}

impl Role {
    /// Its name in the directory.
    pub fn name(self) -> &'static str {
        match self {
            Self::UserAdministrator => "User Administrator",
            Self::AuthenticationPolicyAdministrator => "Authentication Policy Administrator",
            Self::PrivilegedRoleAdministrator => "Privileged Role Administrator",
        }
    }
}

/// When a change takes effect, as far as it is documented.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum Delay {
    /// With the next reset.
    NextReset,
    /// With the next sign-in.
    NextSignIn,
    /// Within an hour (graph-api.md §3.3).
    Hour,
}
