//! What a client asks for in `scope` or `resource`: one audience, permissions of it, and what it wants about the person.

use super::audience::Audience;
use super::refusal::Refusal;

/// The delegated permissions of Graph that exist here; a request for any other is refused.
const GRAPH: [&str; 47] = [
    "AppRoleAssignment.ReadWrite.All",
    "Application.Read.All",
    "Application.ReadWrite.All",
    "AuditLog.Read.All",
    "Directory.AccessAsUser.All",
    "Directory.Read.All",
    "Directory.ReadWrite.All",
    "DelegatedPermissionGrant.ReadWrite.All",
    "DirectoryRecommendations.Read.All",
    "Domain.Read.All",
    "Group.Read.All",
    "Group.ReadWrite.All",
    "GroupMember.Read.All",
    "GroupMember.ReadWrite.All",
    "LicenseAssignment.Read.All",
    "Mail.Send",
    "OnPremDirectorySynchronization.Read.All",
    "Organization.Read.All",
    "Policy.Read.All",
    "Policy.Read.AuthenticationMethod",
    "Policy.ReadWrite.AuthenticationMethod",
    "Policy.ReadWrite.Authorization",
    "Reports.Read.All",
    "RoleEligibilitySchedule.Read.Directory",
    "RoleManagement.Read.All",
    "RoleManagement.Read.Directory",
    "SecurityEvents.Read.All",
    "User-Mail.ReadWrite.All",
    "User-PasswordProfile.ReadWrite.All",
    "User-Phone.ReadWrite.All",
    "User.Read",
    "User.Read.All",
    "User.ReadBasic.All",
    "User.ReadWrite",
    "User.ReadWrite.All",
    "User.RevokeSessions.All",
    "UserAuthMethod-Email.Read.All",
    "UserAuthMethod-Email.ReadWrite.All",
    "UserAuthMethod-HardwareOATH.ReadWrite.All",
    "UserAuthMethod-Password.ReadWrite.All",
    "UserAuthMethod-Phone.Read.All",
    "UserAuthMethod-Phone.ReadWrite.All",
    "UserAuthMethod-TAP.Read.All",
    "UserAuthMethod-TAP.ReadWrite.All",
    "UserAuthenticationMethod.Read",
    "UserAuthenticationMethod.Read.All",
    "UserAuthenticationMethod.ReadWrite.All",
];

/// The permissions of Graph that the Azure CLI has in every tenant, and no other (official-clients.md).
pub(crate) const AZURE_CLI: [&str; 8] = [
    "Application.ReadWrite.All",
    "AppRoleAssignment.ReadWrite.All",
    "AuditLog.Read.All",
    "DelegatedPermissionGrant.ReadWrite.All",
    "Directory.AccessAsUser.All",
    "Group.ReadWrite.All",
    "User.Read.All",
    "User.ReadWrite.All",
];

/// The one permission of the policy API, and of Azure Resource Manager.
const IMPERSONATION: &str = "user_impersonation";

/// A request understood.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Requested {
    /// The one resource all permissions belong to.
    pub audience: Audience,
    /// The permissions, without the resource.
    pub permissions: Vec<String>,
    /// Everything consented, instead of single permissions.
    pub everything: bool,
    /// The scopes of the answer: as they were written, for clients that look them up again.
    pub echo: Vec<String>,
    /// An ID token is wanted.
    pub openid: bool,
    /// A refresh token is wanted.
    pub offline: bool,
}

impl Requested {
    /// Reads a v2.0 `scope`; `origin` is this directory's own root, which stands for Graph.
    pub(crate) fn parse(scope: &str, origin: &str) -> Result<Self, Refusal> {
        let mut audience = None;
        let mut requested = Self {
            audience: Audience::Graph,
            permissions: Vec::new(),
            everything: false,
            echo: Vec::new(),
            openid: false,
            offline: false,
        };
        for word in scope.split_whitespace() {
            match word {
                "openid" => requested.openid = true,
                "offline_access" => requested.offline = true,
                "profile" | "email" => {}
                _ => {
                    let (resource, name) = word.rsplit_once('/').unwrap_or(("", word));
                    let this = if resource.is_empty() {
                        Audience::Graph
                    } else {
                        self::audience(resource, origin)
                            .ok_or_else(|| Refusal::UnknownResource(resource.to_owned()))?
                    };
                    if audience.is_some_and(|other| other != this) {
                        return Err(Refusal::Scope(format!(
                            "One or more scopes in '{scope}' are not compatible with each other."
                        )));
                    }
                    audience = Some(this);
                    match (name, known(this, name)) {
                        (".default", _) => requested.everything = true,
                        (_, Some(name)) => {
                            if !requested.permissions.iter().any(|other| other == name) {
                                requested.permissions.push(name.to_owned());
                            }
                        }
                        (_, None) => {
                            return Err(Refusal::Scope(format!("The scope {word} is not valid.")));
                        }
                    }
                }
            }
            if word != "offline_access" {
                requested.echo.push(word.to_owned());
            }
        }
        if requested.everything && !requested.permissions.is_empty() {
            return Err(Refusal::Scope(format!(
                ".default scope can't be combined with resource-specific scopes in '{scope}'."
            )));
        }
        requested.audience = audience.unwrap_or(Audience::Graph);
        Ok(requested)
    }

    /// Reads a v1.0 `resource`: everything consented for it, a refresh token included.
    pub(crate) fn resource(resource: &str, origin: &str) -> Result<Self, Refusal> {
        let audience = audience(resource, origin)
            .ok_or_else(|| Refusal::UnknownResource(resource.to_owned()))?;
        Ok(Self {
            audience,
            permissions: Vec::new(),
            everything: true,
            echo: Vec::new(),
            openid: true,
            offline: true,
        })
    }

    /// The `scope` of a v2.0 answer: what was written, and after `.default` also what it stood for, in full.
    pub(crate) fn answered(&self, granted: &[String]) -> String {
        let mut words = self.echo.clone();
        let resource = match self.audience {
            Audience::Graph => "https://graph.microsoft.com",
            Audience::Policy => Audience::Policy.id(),
            Audience::Management => "https://management.core.windows.net/",
        };
        if self.everything || self.permissions.is_empty() {
            words.extend(granted.iter().map(|name| format!("{resource}/{name}")));
        }
        words.join(" ")
    }

    /// The scope a refresh token is kept with.
    pub(crate) fn stored(&self) -> String {
        let resource = self.audience.id();
        let mut words: Vec<String> = self
            .permissions
            .iter()
            .map(|name| format!("{resource}/{name}"))
            .collect();
        if self.everything {
            words.push(format!("{resource}/.default"));
        }
        if self.openid {
            words.push("openid".to_owned());
        }
        words.join(" ")
    }

    /// The delegated permissions a person's token gets.
    pub(crate) fn granted(&self) -> Vec<String> {
        match (self.everything, self.audience) {
            (true, Audience::Graph) => GRAPH.map(str::to_owned).to_vec(),
            (_, Audience::Policy | Audience::Management) => vec![IMPERSONATION.to_owned()],
            // Graph itself reads the profile of whoever signs in.
            (false, Audience::Graph) if self.permissions.is_empty() => vec!["User.Read".to_owned()],
            (false, Audience::Graph) => self.permissions.clone(),
        }
    }
}

/// How clients name Azure Resource Manager.
const MANAGEMENT: [&str; 2] = [
    "https://management.core.windows.net",
    "https://management.azure.com",
];

fn audience(resource: &str, origin: &str) -> Option<Audience> {
    let resource = resource
        .trim_end_matches('/')
        .strip_prefix("api://")
        .unwrap_or_else(|| resource.trim_end_matches('/'));
    if resource == "https://graph.microsoft.com"
        || resource == origin.trim_end_matches('/')
        || resource == Audience::Graph.id()
    {
        Some(Audience::Graph)
    } else if resource == Audience::Policy.id() {
        Some(Audience::Policy)
    } else if MANAGEMENT.contains(&resource) || resource == Audience::Management.id() {
        Some(Audience::Management)
    } else {
        None
    }
}

fn known(audience: Audience, name: &str) -> Option<&'static str> {
    match audience {
        Audience::Graph => GRAPH
            .into_iter()
            .find(|known| known.eq_ignore_ascii_case(name)),
        Audience::Policy | Audience::Management => (name == IMPERSONATION).then_some(IMPERSONATION),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ORIGIN: &str = "http://127.0.0.1:8400";

    #[test]
    fn every_way_to_write_a_scope_is_read() {
        let policy = Audience::Policy.id();
        let cases = [
            ("User.Read", Audience::Graph, "User.Read"),
            ("user.read", Audience::Graph, "User.Read"),
            (
                "https://graph.microsoft.com/User.Read Mail.Send",
                Audience::Graph,
                "User.Read Mail.Send",
            ),
            (
                "http://127.0.0.1:8400/User.Read.All",
                Audience::Graph,
                "User.Read.All",
            ),
            ("openid profile", Audience::Graph, "User.Read"),
            (
                &format!("{policy}/.default offline_access"),
                Audience::Policy,
                "user_impersonation",
            ),
            (
                &format!("{policy}//.default"),
                Audience::Policy,
                "user_impersonation",
            ),
            (
                "https://management.core.windows.net//.default offline_access",
                Audience::Management,
                "user_impersonation",
            ),
        ];
        for (scope, audience, granted) in cases {
            let requested = Requested::parse(scope, ORIGIN).unwrap();
            assert_eq!(requested.audience, audience, "{scope}");
            assert_eq!(requested.granted().join(" "), granted, "{scope}");
        }
    }

    #[test]
    fn the_answer_repeats_the_scopes_as_they_were_written() {
        let scope = "https://graph.microsoft.com/.default openid offline_access";
        let requested = Requested::parse(scope, ORIGIN).unwrap();
        assert_eq!(
            requested.echo,
            ["https://graph.microsoft.com/.default", "openid"]
        );
        assert!(requested.openid && requested.offline && requested.everything);
    }

    #[test]
    fn scopes_that_cannot_be_granted_are_refused() {
        let policy = Audience::Policy.id();
        let mixed = format!("User.Read {policy}/.default");
        for scope in [
            "User.Raed",
            &mixed,
            "https://graph.microsoft.com/.default User.Read",
            "/",
        ] {
            let refused = Requested::parse(scope, ORIGIN).unwrap_err();
            assert!(matches!(refused, Refusal::Scope(_)), "{scope}: {refused:?}");
        }
        for scope in [
            "https://graph.microsoft.com.evil.test/.default",
            "https://vault.azure.net/.default",
        ] {
            let refused = Requested::parse(scope, ORIGIN).unwrap_err();
            assert!(
                matches!(refused, Refusal::UnknownResource(_)),
                "{scope}: {refused:?}"
            );
        }
    }
}
