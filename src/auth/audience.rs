//! What a token is for.

use serde::{Deserialize, Serialize};
use url::Url;

/// Application id of Microsoft Graph, the same in every cloud (graph-api.md).
pub const GRAPH_RESOURCE: &str = "00000003-0000-0000-c000-000000000000";

/// Graph of the worldwide cloud, as its tokens spell it.
pub(super) const GRAPH_ROOT: &str = "https://graph.microsoft.com";

/// Application id of the admin portal's policy API (policy-api.md §2).
pub const POLICY_RESOURCE: &str = "74658136-14ec-4630-ad9b-26e160ff0fc6";

/// The public client that may sign in to the policy API: Azure PowerShell (policy-api.md §2.1). Apps of a tenant's own
/// are not let in there.
pub const POLICY_CLIENT_ID: &str = "1950a258-227b-4e31-a9cf-717495945fc2";

/// The delegated permissions asked for at sign-in (graph-api.md, appendix B): what `enable`, `policy`, `status`,
/// `register`, `methods`, `invite`, `reset`, `scope` and `whoami` need, named one by one so that consent stays small.
/// Resetting a password, and removing most kinds of methods, has no permission finer than that for every method.
pub const GRAPH_SCOPES: [&str; 19] = [
    "User.Read",
    "User.Read.All",
    "GroupMember.Read.All",
    "GroupMember.ReadWrite.All",
    "Organization.Read.All",
    "AuditLog.Read.All",
    "UserAuthenticationMethod.Read.All",
    "UserAuthenticationMethod.ReadWrite.All",
    "UserAuthMethod-Phone.ReadWrite.All",
    "UserAuthMethod-Email.ReadWrite.All",
    "Policy.Read.All",
    "Policy.ReadWrite.Authorization",
    "Policy.ReadWrite.AuthenticationMethod",
    "RoleManagement.Read.Directory",
    "RoleEligibilitySchedule.Read.Directory",
    "LicenseAssignment.Read.All",
    "Domain.Read.All",
    "User.RevokeSessions.All",
    "Mail.Send",
];

/// The service a token is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Audience {
    /// Microsoft Graph.
    Graph,
    /// The admin portal's policy API.
    Policy,
}

impl Audience {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Graph, Self::Policy];

    /// The scopes to ask for. `graph` is the root of Graph in this cloud: tokens of one cloud are none in another.
    pub fn scopes(self, graph: &Url) -> Vec<String> {
        let own = |name: &str| name.to_owned();
        match self {
            Self::Graph => graph_scopes(graph, GRAPH_SCOPES),
            Self::Policy => vec![
                format!("{POLICY_RESOURCE}/.default"),
                own("openid"),
                own("profile"),
                own("offline_access"),
            ],
        }
    }
}

/// Permissions of Graph as scopes, with those of a sign-in that is kept.
pub fn graph_scopes<'n>(graph: &Url, names: impl IntoIterator<Item = &'n str>) -> Vec<String> {
    let root = graph.as_str().trim_end_matches('/');
    names
        .into_iter()
        .map(|name| format!("{root}/{name}"))
        .chain(["openid", "profile", "offline_access"].map(str::to_owned))
        .collect()
}
