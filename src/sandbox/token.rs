//! Access tokens: who calls, for which audience, with which rights.

/// The audiences tokens are made for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Audience {
    /// Microsoft Graph.
    Graph,
    /// The admin portal's policy API.
    Policy,
}

/// A caller whose token checked out.
#[derive(Clone, Debug)]
pub(super) struct Caller {
    /// Object id of the signed-in user; nothing for an app alone.
    pub user: Option<String>,
    /// The client that signed in.
    pub client_id: String,
    /// Delegated permissions (`scp`).
    pub scopes: Vec<String>,
    /// Application permissions (`roles`).
    pub roles: Vec<String>,
}
