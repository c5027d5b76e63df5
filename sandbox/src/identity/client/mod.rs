//! The applications that may sign in.

pub(crate) mod assertion;
pub(crate) mod authentication;
pub(crate) mod flaw;
pub(crate) mod jws;

use std::borrow::Cow;

use jiff::Timestamp;
use rusqlite::{Connection, OptionalExtension};
use serde_json::{Value, json};
use url::Url;

use super::audience::Audience;
use super::scope::Requested;
use crate::Error;
use crate::directory::keys;
use crate::directory::store::Store;

/// An application.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Client {
    /// Its id.
    pub id: Cow<'static, str>,
    /// What a person reads on the approval page.
    pub name: Cow<'static, str>,
    /// Who made it.
    pub kind: Kind,
}

/// Who made an application, and with it what it may ask for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// The service's own, for Graph alone.
    FirstParty,
    /// The service's own, also pre-authorised for the policy API (policy-api.md §2.1).
    Portal,
    /// The tenant's own registration with public client flows.
    Public,
    /// The tenant's own registration with a secret.
    Confidential {
        /// Object id of its service principal.
        principal: &'static str,
        /// Where the outcome of a person's sign-in is sent.
        redirect: &'static str,
    },
    /// One that somebody registered through Graph.
    Registered(Signing),
}

/// How people sign in with a registration.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Signing {
    /// Whether it may sign in without a secret where no redirect tells its kind.
    pub public: bool,
    /// Whether it is answered on the person's machine.
    pub on_loopback: bool,
    /// The permissions of Graph that the tenant consented to.
    pub consented: Vec<String>,
}

impl Signing {
    /// Whether the tenant consented to all that is asked for. What is consented to may be asked for as a whole.
    pub(crate) fn permits(&self, requested: &Requested) -> bool {
        if requested.everything {
            return !self.consented.is_empty();
        }
        let has = |name: &String| self.consented.iter().any(|it| it == name);
        requested.granted().iter().all(has)
    }
}

/// The id of the application that signs in alone.
pub(crate) const PIPELINE_ID: &str = "7c9e6f3d-1f0b-4b0e-9a55-6d1c5b8e2a42";

/// Every application of the directory.
pub(crate) const CLIENTS: [Client; 5] = [
    Client {
        id: Cow::Borrowed("14d82eec-204b-4c2f-b7e8-296a70dab67e"),
        name: Cow::Borrowed("Microsoft Graph Command Line Tools"),
        kind: Kind::FirstParty,
    },
    Client {
        id: Cow::Borrowed("04b07795-8ddb-461a-bbee-02f9e1bf7b46"),
        name: Cow::Borrowed("Microsoft Azure CLI"),
        kind: Kind::Portal,
    },
    Client {
        id: Cow::Borrowed("1950a258-227b-4e31-a9cf-717495945fc2"),
        name: Cow::Borrowed("Microsoft Azure PowerShell"),
        kind: Kind::Portal,
    },
    Client {
        id: Cow::Borrowed("0b5e1f5a-5a0d-4b5e-8f43-2f6a2a7c9d10"),
        name: Cow::Borrowed("Contoso helpdesk"),
        kind: Kind::Public,
    },
    Client {
        id: Cow::Borrowed(PIPELINE_ID),
        name: Cow::Borrowed("Contoso pipeline"),
        kind: Kind::Confidential {
            principal: "e3a1c9b4-62d7-4c88-b7a5-90f2d4e61b07",
            redirect: "https://localhost/signin-oidc",
        },
    },
];

/// The application permissions of the pipeline: the bundle of graph-api.md, appendix B, with members of groups (§4.1) and the
/// two policies that Graph lets an application write (§3.3, §3.4).
pub(crate) const PIPELINE_ROLES: [&str; 17] = [
    "AuditLog.Read.All",
    "UserAuthenticationMethod.Read.All",
    "User.Read.All",
    "GroupMember.Read.All",
    "GroupMember.ReadWrite.All",
    "Policy.Read.All",
    "Policy.ReadWrite.AuthenticationMethod",
    "Policy.ReadWrite.Authorization",
    "LicenseAssignment.Read.All",
    "Organization.Read.All",
    "Domain.Read.All",
    "RoleManagement.Read.Directory",
    "RoleEligibilitySchedule.Read.Directory",
    "UserAuthMethod-Phone.ReadWrite.All",
    "UserAuthMethod-Email.ReadWrite.All",
    "User-PasswordProfile.ReadWrite.All",
    "UserAuthMethod-TAP.ReadWrite.All",
];

impl Client {
    /// The application with this id; ids are compared as the service does, without case. Sign-in knows a registration that was
    /// made after `known_since` not yet.
    pub(crate) fn find(
        store: &Store,
        id: &str,
        known_since: Timestamp,
    ) -> Result<Option<Self>, Error> {
        match Self::known(id) {
            Some(client) => Ok(Some(client)),
            None => {
                registered(&store.lock(), id, known_since).map_err(|source| store.error(source))
            }
        }
    }

    /// The application with this id among those the directory is born with.
    fn known(id: &str) -> Option<Self> {
        CLIENTS
            .into_iter()
            .find(|client| client.id.eq_ignore_ascii_case(id))
    }

    /// Whether the outcome of a sign-in may be sent there. A client without a secret is answered on this machine, at
    /// `http://localhost` and any port; a client with one only where it is registered.
    pub(crate) fn may_be_answered_at(&self, redirect: &Url) -> bool {
        if redirect.fragment().is_some() {
            return false;
        }
        match &self.kind {
            Kind::Confidential {
                redirect: known, ..
            } => redirect.as_str() == *known,
            Kind::Registered(signing) if !signing.on_loopback => false,
            Kind::Registered(_) | Kind::FirstParty | Kind::Portal | Kind::Public => {
                let mut bare = redirect.clone();
                // Any port: the service compares the rest (RFC 8252 §7.3).
                let portless = bare.set_port(None).is_ok();
                portless && bare.as_str() == "http://localhost/"
            }
        }
    }

    /// Whether a person may sign in to `audience` through it.
    pub(crate) fn may_reach(&self, audience: Audience) -> bool {
        audience == Audience::Graph || self.kind == Kind::Portal
    }
}

/// The registration with this client id, once it is in the tenant and sign-in knows it.
fn registered(
    db: &Connection,
    id: &str,
    known_since: Timestamp,
) -> rusqlite::Result<Option<Client>> {
    let found: Option<(String, String, String, String, String)> = db
        .prepare_cached(
            "SELECT app_id, name, created, principal, body FROM application
             WHERE app_id = lower(?1) AND principal IS NOT NULL",
        )?
        .query_row([id], |row| {
            Ok((
                row.get(0)?,
                row.get(1)?,
                row.get(2)?,
                row.get(3)?,
                row.get(4)?,
            ))
        })
        .optional()?;
    let Some((id, name, created, principal, body)) = found else {
        return Ok(None);
    };
    let created: Timestamp = created.parse().unwrap_or_default();
    if created > known_since {
        return Ok(None);
    }
    let consented = db
        .prepare_cached(
            "SELECT scope FROM permission_grant WHERE client = ?1 AND consent_type = 'AllPrincipals'",
        )?
        .query_map([principal], |row| row.get::<_, String>(0))?
        .collect::<rusqlite::Result<Vec<String>>>()?;
    let body: Value = serde_json::from_str(&body).unwrap_or(json!({}));
    let redirects = body["publicClient"]["redirectUris"].as_array();
    let signing = Signing {
        public: body["isFallbackPublicClient"] == true,
        on_loopback: redirects.is_some_and(|all| all.contains(&json!("http://localhost"))),
        consented: consented
            .iter()
            .flat_map(|scope| scope.split_whitespace())
            .map(str::to_owned)
            .collect(),
    };
    Ok(Some(Client {
        id: Cow::Owned(id),
        name: Cow::Owned(name),
        kind: Kind::Registered(signing),
    }))
}

/// Gives the pipeline a secret of its own when the directory is new: none is the same on two machines.
pub(crate) fn keep_secret(store: &Store) -> Result<(), Error> {
    let made = format!("sb~{}", keys::encode(&keys::random::<28>()?));
    let connection = store.lock();
    connection
        .execute(
            "INSERT INTO client_secret SELECT ?1 WHERE NOT EXISTS (SELECT 1 FROM client_secret)",
            [made],
        )
        .map(drop)
        .map_err(|source| store.error(source))
}

/// The pipeline's secret.
pub(crate) fn secret(store: &Store) -> Result<String, Error> {
    store
        .lock()
        .query_row("SELECT value FROM client_secret", [], |row| row.get(0))
        .optional()
        .map_err(|source| store.error(source))
        .map(Option::unwrap_or_default)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_outcome_goes_only_where_the_client_is_registered() {
        let public = Client::known("14d82eec-204b-4c2f-b7e8-296a70dab67e").unwrap();
        let own = Client::known(PIPELINE_ID).unwrap();
        let cases = [
            (&public, "http://localhost", true),
            (&public, "http://localhost:53124/", true),
            (&public, "http://127.0.0.1:53124", false),
            (&public, "http://localhost:53124/elsewhere", false),
            (&public, "https://localhost:53124", false),
            (&public, "http://localhost.evil.test", false),
            (&public, "http://localhost@evil.test", false),
            (&public, "http://evil@localhost", false),
            (&public, "http://localhost/#x", false),
            (&public, "http://localhost/?x", false),
            (&own, "https://localhost/signin-oidc", true),
            (&own, "https://localhost:1/signin-oidc", false),
            (&own, "http://localhost", false),
        ];
        for (client, redirect, answered) in cases {
            let url = Url::parse(redirect).unwrap();
            assert_eq!(client.may_be_answered_at(&url), answered, "{redirect}");
        }
    }
}
