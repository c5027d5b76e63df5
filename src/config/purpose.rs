//! What an app registration of the tenant's own is for, and the least it must be permitted for that.
//!
//! One table (graph-api.md, appendix B). Everything that asks for scopes, registers an app or shows what it may do reads it.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// A permission of Microsoft Graph that lets an app act for the person who is signed in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Permission {
    /// Its name, the scope.
    pub name: &'static str,
    /// Its id, the same in every tenant and cloud (graph-api.md, appendix B).
    pub id: &'static str,
}

const fn permission(name: &'static str, id: &'static str) -> Permission {
    Permission { name, id }
}

/// Who is signed in, and where: every sign-in shows it.
const EVERYBODY: [Permission; 2] = [
    permission("User.Read", "e1fe6dd8-ba31-4d61-89e7-88639da4683d"),
    permission(
        "Organization.Read.All",
        "4908d5b9-3fb2-4b1e-9336-1888b7937185",
    ),
];
const USERS: Permission = permission("User.Read.All", "a154be20-db9c-4678-8ab7-66f6cc099a59");
const GROUPS: Permission = permission(
    "GroupMember.Read.All",
    "bc024368-1153-4739-b217-4326f2e966d0",
);
const MEMBERS: Permission = permission(
    "GroupMember.ReadWrite.All",
    "f81125ac-d3b7-4573-a3b2-7099cc39df9e",
);
const REPORT: Permission = permission("AuditLog.Read.All", "e4c9e354-4dc5-45b8-9e7c-e1393b0b1a20");
const POLICIES: Permission = permission("Policy.Read.All", "572fea84-0151-49b2-9301-11cb16974376");
const METHODS: Permission = permission(
    "UserAuthenticationMethod.Read.All",
    "aec28ec7-4d02-4e8c-b864-50163aea77eb",
);
const PHONES: Permission = permission(
    "UserAuthMethod-Phone.ReadWrite.All",
    "48c99302-9a24-4f27-a8a7-acef4debba14",
);
const ADDRESSES: Permission = permission(
    "UserAuthMethod-Email.ReadWrite.All",
    "074f680f-c89e-45be-880e-5d0642860a1c",
);
const PASSES: Permission = permission(
    "UserAuthMethod-TAP.ReadWrite.All",
    "05de4a66-e51a-4312-842a-30c8094698d2",
);
const ROLES: Permission = permission(
    "RoleManagement.Read.Directory",
    "741c54c3-0c1e-44a1-818b-3f97ab4e8c83",
);
const ELIGIBLE_ROLES: Permission = permission(
    "RoleEligibilitySchedule.Read.Directory",
    "eb0788c2-6d4e-4658-8c9e-c0fb8053f03d",
);
const LICENCES: Permission = permission(
    "LicenseAssignment.Read.All",
    "f395577a-0960-456b-979f-7228de0c5996",
);
const ADMINISTRATORS: Permission = permission(
    "Policy.ReadWrite.Authorization",
    "edd3c878-b384-41fd-95ad-e7407dd775be",
);
const METHODS_POLICY: Permission = permission(
    "Policy.ReadWrite.AuthenticationMethod",
    "7e823077-d88e-468f-a337-e18f1f0e6c7c",
);
const METHODS_WRITE: Permission = permission(
    "UserAuthenticationMethod.ReadWrite.All",
    "b7887744-6746-4312-813d-72daeaee7e2d",
);
const DOMAINS: Permission = permission("Domain.Read.All", "2f9ee017-59c1-4f1d-9472-bd5529a7b311");
const PASSWORDS: Permission = permission(
    "User-PasswordProfile.ReadWrite.All",
    "56760768-b641-451f-8906-e1b8ab31bca7",
);
/// From Microsoft's own table behind the permissions reference (microsoftgraph/microsoft-graph-devx-content,
/// `permissions/new/provisioningInfo.json`).
const SESSIONS: Permission = permission(
    "User.RevokeSessions.All",
    "fc30e98b-8810-4501-81f5-c20a3196387b",
);
const MAIL: Permission = permission("Mail.Send", "e383f46e-2787-4529-855e-0e479a3ffac0");

/// What an app registration is used for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, clap::ValueEnum)]
pub enum Purpose {
    /// See who can reset a password, and the events of resets
    Status,
    /// Register phone numbers and addresses for users, one by one or from a file
    Register,
    /// Send codes by mail as the signed-in account
    Mail,
    /// Change the policy, see its effect in users, and turn the reset of administrators on or off
    Enable,
    /// Add users to the group that can reset, and remove them
    Scope,
    /// List, add and remove the registered methods of a user
    Methods,
    /// Reset the password of a user
    Reset,
    /// Change your own password
    Change,
    /// Issue a Temporary Access Pass and watch users register
    Invite,
    /// See why a user can or cannot reset a password
    Explain,
}

impl Purpose {
    /// All of them.
    pub const ALL: [Self; 10] = [
        Self::Status,
        Self::Register,
        Self::Mail,
        Self::Enable,
        Self::Scope,
        Self::Methods,
        Self::Reset,
        Self::Change,
        Self::Invite,
        Self::Explain,
    ];

    /// Its name in flags and profiles.
    pub fn name(self) -> &'static str {
        match self {
            Self::Status => "status",
            Self::Register => "register",
            Self::Mail => "mail",
            Self::Enable => "enable",
            Self::Scope => "scope",
            Self::Methods => "methods",
            Self::Reset => "reset",
            Self::Change => "change",
            Self::Invite => "invite",
            Self::Explain => "explain",
        }
    }

    /// The least it needs, besides what every sign-in needs.
    fn own(self) -> &'static [Permission] {
        match self {
            Self::Status => &[REPORT, USERS, GROUPS],
            Self::Register => &[
                USERS,
                METHODS,
                PHONES,
                ADDRESSES,
                REPORT,
                POLICIES,
                ROLES,
                ELIGIBLE_ROLES,
            ],
            Self::Mail => &[MAIL],
            Self::Enable => &[
                USERS,
                GROUPS,
                REPORT,
                POLICIES,
                ADMINISTRATORS,
                METHODS_POLICY,
                ROLES,
                ELIGIBLE_ROLES,
            ],
            Self::Scope => &[USERS, MEMBERS, REPORT, ROLES, ELIGIBLE_ROLES],
            // Passkeys and apps are removed with the permission for every kind alone: the fine ones have no documented id.
            Self::Methods => &[
                USERS,
                METHODS_WRITE,
                REPORT,
                POLICIES,
                ROLES,
                ELIGIBLE_ROLES,
            ],
            Self::Reset => &[
                USERS,
                METHODS_WRITE,
                SESSIONS,
                ROLES,
                ELIGIBLE_ROLES,
                DOMAINS,
            ],
            Self::Change => &[PASSWORDS],
            Self::Invite => &[
                USERS,
                METHODS,
                PASSES,
                REPORT,
                POLICIES,
                ROLES,
                ELIGIBLE_ROLES,
            ],
            Self::Explain => &[
                USERS,
                GROUPS,
                METHODS,
                REPORT,
                POLICIES,
                ROLES,
                ELIGIBLE_ROLES,
                LICENCES,
            ],
        }
    }
}

/// Several purposes, each once, in one order; in a profile `status,register`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Purposes(Vec<Purpose>);

impl Purposes {
    /// These, each once.
    pub fn of(purposes: impl IntoIterator<Item = Purpose>) -> Self {
        let mut list: Vec<Purpose> = purposes.into_iter().collect();
        list.sort_unstable();
        list.dedup();
        Self(list)
    }

    /// Each of them.
    pub fn iter(&self) -> impl Iterator<Item = Purpose> {
        self.0.iter().copied()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The least all of them need together, by name, each once.
    pub fn permissions(&self) -> Vec<Permission> {
        let mut all: Vec<Permission> = EVERYBODY.to_vec();
        all.extend(self.iter().flat_map(Purpose::own));
        all.sort_unstable_by_key(|permission| permission.name);
        all.dedup();
        all
    }
}

impl fmt::Display for Purposes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names: Vec<&str> = self.iter().map(Purpose::name).collect();
        f.write_str(&names.join(","))
    }
}

impl FromStr for Purposes {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let known = |name: &str| {
            let found = Purpose::ALL.into_iter().find(|it| it.name() == name.trim());
            found.ok_or_else(|| {
                let names = Purpose::ALL.map(Purpose::name).join(", ");
                format!("there are {names}, separated by commas")
            })
        };
        let found: Result<Vec<Purpose>, String> = text.split(',').map(known).collect();
        Ok(Self::of(found?))
    }
}

impl TryFrom<String> for Purposes {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        text.parse()
    }
}

impl From<Purposes> for String {
    fn from(purposes: Purposes) -> Self {
        purposes.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Delegated permissions as graph-api.md, appendix B, lists them; the last two are Microsoft's permissions reference.
    const LISTED: [(&str, &str); 21] = [
        ("AuditLog.Read.All", "e4c9e354-4dc5-45b8-9e7c-e1393b0b1a20"),
        (
            "UserAuthenticationMethod.Read.All",
            "aec28ec7-4d02-4e8c-b864-50163aea77eb",
        ),
        (
            "UserAuthMethod-Phone.ReadWrite.All",
            "48c99302-9a24-4f27-a8a7-acef4debba14",
        ),
        (
            "UserAuthMethod-Email.ReadWrite.All",
            "074f680f-c89e-45be-880e-5d0642860a1c",
        ),
        (
            "UserAuthenticationMethod.ReadWrite.All",
            "b7887744-6746-4312-813d-72daeaee7e2d",
        ),
        ("Domain.Read.All", "2f9ee017-59c1-4f1d-9472-bd5529a7b311"),
        (
            "User-PasswordProfile.ReadWrite.All",
            "56760768-b641-451f-8906-e1b8ab31bca7",
        ),
        (
            "UserAuthMethod-TAP.ReadWrite.All",
            "05de4a66-e51a-4312-842a-30c8094698d2",
        ),
        ("User.Read.All", "a154be20-db9c-4678-8ab7-66f6cc099a59"),
        ("User.Read", "e1fe6dd8-ba31-4d61-89e7-88639da4683d"),
        (
            "GroupMember.Read.All",
            "bc024368-1153-4739-b217-4326f2e966d0",
        ),
        ("Policy.Read.All", "572fea84-0151-49b2-9301-11cb16974376"),
        (
            "Policy.ReadWrite.Authorization",
            "edd3c878-b384-41fd-95ad-e7407dd775be",
        ),
        (
            "Policy.ReadWrite.AuthenticationMethod",
            "7e823077-d88e-468f-a337-e18f1f0e6c7c",
        ),
        (
            "RoleManagement.Read.Directory",
            "741c54c3-0c1e-44a1-818b-3f97ab4e8c83",
        ),
        (
            "RoleEligibilitySchedule.Read.Directory",
            "eb0788c2-6d4e-4658-8c9e-c0fb8053f03d",
        ),
        (
            "Organization.Read.All",
            "4908d5b9-3fb2-4b1e-9336-1888b7937185",
        ),
        (
            "LicenseAssignment.Read.All",
            "f395577a-0960-456b-979f-7228de0c5996",
        ),
        ("Mail.Send", "e383f46e-2787-4529-855e-0e479a3ffac0"),
        (
            "GroupMember.ReadWrite.All",
            "f81125ac-d3b7-4573-a3b2-7099cc39df9e",
        ),
        (
            "User.RevokeSessions.All",
            "fc30e98b-8810-4501-81f5-c20a3196387b",
        ),
    ];

    fn names(purposes: &[Purpose]) -> Vec<&'static str> {
        let all = Purposes::of(purposes.iter().copied()).permissions();
        all.iter().map(|permission| permission.name).collect()
    }

    #[test]
    fn every_permission_has_the_id_the_service_knows_it_by() {
        let all = Purposes::of(Purpose::ALL).permissions();
        assert_eq!(all.len(), LISTED.len());
        for Permission { name, id } in all {
            assert!(LISTED.contains(&(name, id)), "{name} {id}");
        }
    }

    #[test]
    fn a_purpose_needs_no_more_than_it_uses() {
        let everybody = ["Organization.Read.All", "User.Read"];
        assert_eq!(names(&[]), everybody);
        assert_eq!(
            names(&[Purpose::Status]),
            [
                "AuditLog.Read.All",
                "GroupMember.Read.All",
                "Organization.Read.All",
                "User.Read",
                "User.Read.All",
            ]
        );
        // What only looks never writes, and codes by mail are a decision of their own.
        for (purposes, forbidden) in [
            (&[Purpose::Status][..], "Write"),
            (
                &[Purpose::Status, Purpose::Register, Purpose::Enable],
                "Send",
            ),
            (&[Purpose::Status, Purpose::Register], "Policy.ReadWrite"),
            (&[Purpose::Enable, Purpose::Mail], "UserAuth"),
            (&[Purpose::Enable, Purpose::Status], "GroupMember.ReadWrite"),
            (&[Purpose::Scope], "Policy"),
            (&[Purpose::Methods, Purpose::Reset], "Policy.ReadWrite"),
            (&[Purpose::Change], "UserAuth"),
            // A pass lets whoever has it into an account: registering contacts takes none.
            (&[Purpose::Register, Purpose::Mail], "TAP"),
            (&[Purpose::Invite], "Phone"),
            (&[Purpose::Explain], "Write"),
        ] {
            let found = names(purposes);
            assert!(
                !found.iter().any(|name| name.contains(forbidden)),
                "{purposes:?}: {found:?}"
            );
        }
    }

    #[test]
    fn purposes_are_written_as_they_are_read() {
        let read: Purposes = "register, status,status".parse().unwrap();
        assert_eq!(read.to_string(), "status,register");
        assert!("status,everything".parse::<Purposes>().is_err());
        assert!("".parse::<Purposes>().is_err());
    }
}
