//! What an app registration is to look like, and what one that exists lacks. Pure.

use std::collections::BTreeSet;

use crate::auth::GRAPH_RESOURCE;
use crate::config::Purposes;
use crate::graph::{
    Access, Application, Credential, Owner, PermissionGrant, PublicClient, Registration,
    ResourceAccess,
};

/// Marks an app registration as one that this program made.
const TAG: &str = "sspr";

/// Where a browser on the person's machine answers, at any port (RFC 8252 §7.3).
const REDIRECT: &str = "http://localhost";

/// A permission that acts for the person who is signed in.
const DELEGATED: &str = "Scope";

/// What the person who makes the app must be permitted. To consent is asked for only where it is wanted.
pub(super) fn permissions_to_register(consent: bool) -> &'static [&'static str] {
    const ALL: [&str; 3] = [
        "User.Read",
        "Application.ReadWrite.All",
        "DelegatedPermissionGrant.ReadWrite.All",
    ];
    if consent { &ALL } else { &ALL[..2] }
}

/// The audience of an app registration that only its own tenant signs in with.
const THIS_TENANT: &str = "AzureADMyOrg";

/// What makes an app registration one that others than its keeper could sign in with, or change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Deviation {
    /// Something it may prove itself with.
    Credential(String),
    /// An answer may go elsewhere than to this machine.
    Redirect(String),
    /// Other tenants may sign in with it.
    Audience(String),
    /// Somebody else may change it.
    Owner(String),
}

impl Deviation {
    /// Its kind, for sentences.
    pub fn kind(&self) -> &'static str {
        match self {
            Self::Credential(_) => "credential",
            Self::Redirect(_) => "redirect",
            Self::Audience(_) => "audience",
            Self::Owner(_) => "owner",
        }
    }

    /// What it is.
    pub fn value(&self) -> &str {
        match self {
            Self::Credential(it) | Self::Redirect(it) | Self::Audience(it) | Self::Owner(it) => it,
        }
    }
}

/// What an app registration has that one made here has not. Owners are known by id or sign-in name; `others` is what it may
/// prove itself with besides its own keys and secrets.
pub(super) fn deviations(
    found: &Application,
    owners: &[Owner],
    others: &[Credential],
    known: &[String],
) -> Vec<Deviation> {
    let credentials = [&found.key_credentials, &found.password_credentials]
        .into_iter()
        .flatten()
        .chain(others)
        .map(|one| Deviation::Credential(one.display_name.clone().unwrap_or_default()));
    let redirects = [&found.public_client, &found.web, &found.spa]
        .into_iter()
        .flatten()
        .flat_map(|client| &client.redirect_uris)
        .filter(|uri| *uri != REDIRECT)
        .map(|uri| Deviation::Redirect(uri.clone()));
    let audience = found.sign_in_audience.as_deref().unwrap_or_default();
    let audience = (audience != THIS_TENANT).then(|| Deviation::Audience(audience.to_owned()));
    let named = |name: &str| known.iter().any(|it| it.eq_ignore_ascii_case(name));
    let owners = owners
        .iter()
        .filter(|owner| {
            !named(&owner.id) && !owner.user_principal_name.as_deref().is_some_and(named)
        })
        .map(|owner| {
            let name = owner
                .user_principal_name
                .as_ref()
                .or(owner.display_name.as_ref());
            Deviation::Owner(match name {
                Some(name) => format!("{name} ({})", owner.id),
                None => owner.id.clone(),
            })
        });
    credentials
        .chain(redirects)
        .chain(audience)
        .chain(owners)
        .collect()
}

/// A new one: of this tenant alone, for people, without a secret.
pub(super) fn new(name: &str, features: &Purposes) -> Registration {
    Registration {
        display_name: Some(name.to_owned()),
        sign_in_audience: Some(THIS_TENANT),
        tags: vec![TAG.to_owned()],
        is_fallback_public_client: true,
        public_client: PublicClient {
            redirect_uris: vec![REDIRECT.to_owned()],
        },
        required_resource_access: with(&[], features),
    }
}

/// What one that exists lacks, with everything it has kept; nothing where it lacks nothing.
pub(super) fn change(found: &Application, features: &Purposes) -> Option<Registration> {
    let had = found.public_client.clone().unwrap_or_default();
    let mut public_client = had.clone();
    if !had.redirect_uris.iter().any(|uri| uri == REDIRECT) {
        public_client.redirect_uris.push(REDIRECT.to_owned());
    }
    let access = with(&found.required_resource_access, features);
    if found.is_fallback_public_client == Some(true)
        && public_client == had
        && access == found.required_resource_access
    {
        return None;
    }
    Some(Registration {
        display_name: None,
        sign_in_audience: None,
        tags: found.tags.clone(),
        is_fallback_public_client: true,
        public_client,
        required_resource_access: access,
    })
}

/// The permissions an app is registered with, and those that are missing behind them.
fn with(had: &[ResourceAccess], features: &Purposes) -> Vec<ResourceAccess> {
    let mut all = had.to_vec();
    let graph = |one: &ResourceAccess| one.resource_app_id.eq_ignore_ascii_case(GRAPH_RESOURCE);
    let place = all.iter().position(graph).unwrap_or_else(|| {
        all.push(ResourceAccess {
            resource_app_id: GRAPH_RESOURCE.to_owned(),
            resource_access: Vec::new(),
        });
        all.len() - 1
    });
    let access = &mut all[place].resource_access;
    for permission in features.permissions() {
        let known =
            |one: &Access| one.kind == DELEGATED && one.id.eq_ignore_ascii_case(permission.id);
        if !access.iter().any(known) {
            access.push(Access {
                id: permission.id.to_owned(),
                kind: DELEGATED.to_owned(),
            });
        }
    }
    all
}

/// What the tenant is to consent to: what it did, and what is missing; nothing where nothing is.
pub(super) fn consented(given: Option<&PermissionGrant>, features: &Purposes) -> Option<String> {
    let given = given.and_then(|grant| grant.scope.as_deref());
    let mut names: BTreeSet<&str> = given.unwrap_or_default().split_whitespace().collect();
    let before = names.len();
    names.extend(features.permissions().iter().map(|it| it.name));
    (names.len() > before).then(|| names.into_iter().collect::<Vec<_>>().join(" "))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::Purpose;

    fn of(registration: Registration) -> Application {
        Application {
            id: "o".to_owned(),
            app_id: "c".to_owned(),
            display_name: registration.display_name,
            tags: registration.tags,
            is_fallback_public_client: Some(registration.is_fallback_public_client),
            public_client: Some(registration.public_client),
            web: None,
            spa: None,
            sign_in_audience: registration.sign_in_audience.map(ToOwned::to_owned),
            key_credentials: Vec::new(),
            password_credentials: Vec::new(),
            required_resource_access: registration.required_resource_access,
        }
    }

    #[test]
    fn what_is_there_is_not_made_again() {
        let status = Purposes::of([Purpose::Status]);
        let made = of(new("sspr", &status));
        assert!(change(&made, &status).is_none());
        // Less than it has is no reason to take anything away.
        let both = of(new("sspr", &Purposes::of([Purpose::Status, Purpose::Mail])));
        assert!(change(&both, &status).is_none());
    }

    #[test]
    fn what_others_could_use_deviates() {
        let mut found = of(new("sspr", &Purposes::of([Purpose::Status])));
        let owner = |id: &str, name: &str| Owner {
            id: id.to_owned(),
            display_name: None,
            user_principal_name: Some(name.to_owned()),
        };
        let owners = [
            owner("1", "me@x"),
            owner("2", "colleague@x"),
            owner("3", "other@x"),
        ];
        let known = ["1".to_owned(), "Colleague@X".to_owned()];
        assert_eq!(deviations(&found, &owners[..2], &[], &known), []);
        let credential = |name: &str| Credential {
            display_name: Some(name.to_owned()),
        };
        found.key_credentials.push(credential("key"));
        found.password_credentials.push(credential("secret"));
        found.web = Some(PublicClient {
            redirect_uris: vec!["https://evil.test".to_owned()],
        });
        found.sign_in_audience = Some("AzureADMultipleOrgs".to_owned());
        let all = deviations(&found, &owners, &[credential("github")], &known);
        let kinds: Vec<_> = all.iter().map(|it| (it.kind(), it.value())).collect();
        assert_eq!(
            kinds,
            [
                ("credential", "key"),
                ("credential", "secret"),
                ("credential", "github"),
                ("redirect", "https://evil.test"),
                ("audience", "AzureADMultipleOrgs"),
                ("owner", "other@x (3)"),
            ]
        );
    }

    #[test]
    fn an_extension_keeps_what_somebody_else_put_there() {
        let mut made = of(new("sspr", &Purposes::of([Purpose::Status])));
        made.tags.push("audited".to_owned());
        made.required_resource_access.push(ResourceAccess {
            resource_app_id: "other".to_owned(),
            resource_access: Vec::new(),
        });
        made.public_client = Some(PublicClient {
            redirect_uris: vec!["https://portal.test".to_owned()],
        });
        let changed = change(&made, &Purposes::of([Purpose::Mail])).unwrap();
        assert_eq!(changed.tags, ["sspr", "audited"]);
        assert_eq!(
            changed.public_client.redirect_uris,
            ["https://portal.test", REDIRECT]
        );
        let access = &changed.required_resource_access;
        assert_eq!(access.len(), 2);
        let before = made.required_resource_access[0].resource_access.len();
        assert_eq!(access[0].resource_access.len(), before + 1);
        assert!(change(&of(changed), &Purposes::of([Purpose::Mail])).is_none());
    }

    #[test]
    fn a_consent_grows_and_is_not_given_twice() {
        let mail = Purposes::of([Purpose::Mail]);
        let grant = |scope: &str| PermissionGrant {
            id: "g".to_owned(),
            consent_type: None,
            resource_id: "r".to_owned(),
            scope: Some(scope.to_owned()),
        };
        let all = consented(None, &mail).unwrap();
        assert_eq!(all, "Mail.Send Organization.Read.All User.Read");
        assert_eq!(consented(Some(&grant(&format!(" {all}"))), &mail), None);
        assert_eq!(
            consented(Some(&grant("Domain.Read.All User.Read")), &mail).unwrap(),
            "Domain.Read.All Mail.Send Organization.Read.All User.Read"
        );
    }

    #[test]
    fn consent_is_a_permission_of_its_own() {
        assert!(
            !permissions_to_register(false)
                .iter()
                .any(|it| it.contains("Grant"))
        );
        assert!(
            permissions_to_register(true)
                .iter()
                .any(|it| it.contains("Grant"))
        );
    }
}
