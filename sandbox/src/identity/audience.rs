//! What a token is for.

/// The audiences tokens are made for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Audience {
    /// Microsoft Graph.
    Graph,
    /// The admin portal's policy API.
    Policy,
}

impl Audience {
    /// The application id of the resource.
    pub(crate) fn id(self) -> &'static str {
        match self {
            Self::Graph => "00000003-0000-0000-c000-000000000000",
            Self::Policy => "74658136-14ec-4630-ad9b-26e160ff0fc6",
        }
    }

    /// What stands in `aud`.
    pub(crate) fn claim(self) -> &'static str {
        match self {
            Self::Graph => "https://graph.microsoft.com",
            Self::Policy => self.id(),
        }
    }
}
