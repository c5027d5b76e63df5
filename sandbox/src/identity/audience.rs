//! What a token is for.

/// The audiences tokens are made for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Audience {
    /// Microsoft Graph.
    Graph,
    /// The admin portal's policy API.
    Policy,
    /// Azure Resource Manager, which every tenant grants to Microsoft's own tools and which is not served here
    /// (official-clients.md).
    Management,
}

impl Audience {
    /// The application id of the resource.
    pub(crate) fn id(self) -> &'static str {
        match self {
            Self::Graph => "00000003-0000-0000-c000-000000000000",
            Self::Policy => "74658136-14ec-4630-ad9b-26e160ff0fc6",
            Self::Management => "797f4846-ba00-4fd7-ba43-dac1f8f63013",
        }
    }

    /// What stands in `aud`.
    pub(crate) fn claim(self) -> &'static str {
        match self {
            Self::Graph => "https://graph.microsoft.com",
            Self::Policy => self.id(),
            Self::Management => "https://management.core.windows.net/",
        }
    }
}
