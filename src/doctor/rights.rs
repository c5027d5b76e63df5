//! What permissions and roles let a sign-in do: pure tables.

use crate::config::{Permission, Purpose, Purposes};

/// What somebody may do with a role, as far as this program is concerned.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Ability {
    /// See the registration report.
    Status,
    /// Read and write the methods of people.
    Register,
    /// Reset passwords of people.
    Reset,
    /// Change the policy.
    Enable,
    /// Change the members of the group.
    Scope,
}

impl Ability {
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Status => "status",
            Self::Register => "register",
            Self::Reset => "reset",
            Self::Enable => "enable",
            Self::Scope => "scope",
        }
    }
}

use Ability::{Enable, Register, Reset, Scope, Status};

/// Roles by template id, the same in every tenant (graph-api.md, appendix A), and what they allow (§1, §2.7, §4.1;
/// policy-api.md §2).
const ROLES: [(&str, &[Ability]); 13] = [
    // Global Administrator
    (
        "62e90394-69f5-4237-9190-012177145e10",
        &[Status, Register, Reset, Enable, Scope],
    ),
    // Privileged Authentication Administrator
    ("7be44c8a-adaf-4e2a-84d6-ab2649e08a13", &[Register, Reset]),
    // Authentication Administrator
    ("c4e39bd9-1100-46d3-8c65-fb160da0071f", &[Register, Reset]),
    // Authentication Policy Administrator
    ("0526716b-113d-4c15-b2c8-68e3c22b9f80", &[Enable]),
    // User Administrator
    ("fe930be7-5e62-47db-91af-98c3a49a38b1", &[Reset, Scope]),
    // Helpdesk Administrator
    ("729827e3-9c14-49f7-bb1b-9608f156bbb8", &[Reset]),
    // Password Administrator
    ("966707d0-3269-4727-9be2-8c3a10f19b9d", &[Reset]),
    // Groups Administrator
    ("fdd7a751-b60b-444a-984c-02652fe8fa1c", &[Scope]),
    // Reports Reader, Security Reader, Security Administrator, Global Reader, Security Operator
    ("4a5d8f65-41da-4de4-8968-e035b65339cf", &[Status]),
    ("5d6b6bb7-de71-4623-b4af-96380a352509", &[Status]),
    ("194ae4cb-b126-40b2-bd5b-6091b380977d", &[Status]),
    ("f2ef992c-3afb-46b9-b7cf-a126ee74c451", &[Status]),
    ("5f2222b1-57c3-48ba-8ad5-d4759f1fde6f", &[Status]),
];

/// What roles allow together, each once.
pub(super) fn allowed<'a>(templates: impl Iterator<Item = &'a str>) -> Vec<Ability> {
    let mut all: Vec<Ability> = templates
        .filter_map(|id| {
            ROLES
                .iter()
                .find(|(known, _)| known.eq_ignore_ascii_case(id))
        })
        .flat_map(|(_, abilities)| abilities.iter().copied())
        .collect();
    all.sort_unstable();
    all.dedup();
    all
}

/// What a purpose lacks. An application has no account of its own to read.
pub(super) fn lacking(purpose: Purpose, have: &[String], application: bool) -> Vec<&'static str> {
    let needed = Purposes::of([purpose]).permissions();
    needed
        .iter()
        .filter(|needed| !(application && needed.name == "User.Read"))
        .filter(|needed| !have.iter().any(|have| covers(have, needed)))
        .map(|needed| needed.name)
        .collect()
}

/// Whether one permission is enough where another is needed: it is the same, writes what the other reads, or is one of
/// the directory's broad ones.
fn covers(have: &str, needed: &Permission) -> bool {
    let needed = needed.name;
    if have.eq_ignore_ascii_case(needed) {
        return true;
    }
    if let Some(read) = needed.strip_suffix(".Read.All")
        && have.strip_suffix(".ReadWrite.All") == Some(read)
    {
        return true;
    }
    match have {
        "UserAuthenticationMethod.ReadWrite.All" => needed.starts_with("UserAuthMethod-"),
        "User.Read.All" | "User.ReadWrite.All" => needed == "User.Read",
        "Group.Read.All" => needed == "GroupMember.Read.All",
        "Group.ReadWrite.All" => needed.starts_with("GroupMember."),
        "Directory.Read.All" => matches!(
            needed,
            "User.Read" | "User.Read.All" | "GroupMember.Read.All" | "Organization.Read.All"
        ),
        "Directory.ReadWrite.All" => {
            matches!(
                needed,
                "User.Read" | "User.Read.All" | "Organization.Read.All"
            ) || needed.starts_with("GroupMember.")
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_role_allows_what_its_page_says() {
        let cases: [(&[&str], &[Ability]); 4] = [
            (&[], &[]),
            (&["966707d0-3269-4727-9be2-8c3a10f19b9d"], &[Reset]),
            (
                &[
                    "F2EF992C-3AFB-46B9-B7CF-A126EE74C451",
                    "c4e39bd9-1100-46d3-8c65-fb160da0071f",
                    "7be44c8a-adaf-4e2a-84d6-ab2649e08a13",
                ],
                &[Status, Register, Reset],
            ),
            (&["00000000-0000-0000-0000-000000000000"], &[]),
        ];
        for (ids, expected) in cases {
            assert_eq!(allowed(ids.iter().copied()), expected, "{ids:?}");
        }
    }

    #[test]
    fn a_purpose_lacks_what_no_permission_covers() {
        let have = |names: &[&str]| names.iter().map(|it| (*it).to_owned()).collect::<Vec<_>>();
        let cases: [(&[&str], Purpose, bool, &[&str]); 4] = [
            (
                &["Directory.ReadWrite.All"],
                Purpose::Scope,
                false,
                &["AuditLog.Read.All"],
            ),
            (
                &[
                    "Directory.Read.All",
                    "GroupMember.ReadWrite.All",
                    "AuditLog.Read.All",
                ],
                Purpose::Scope,
                true,
                &[],
            ),
            (
                &["User.Read", "Organization.Read.All"],
                Purpose::Mail,
                false,
                &["Mail.Send"],
            ),
            (
                &[
                    "Directory.Read.All",
                    "UserAuthenticationMethod.ReadWrite.All",
                    "AuditLog.Read.All",
                ],
                Purpose::Register,
                false,
                &["Policy.Read.All", "RoleManagement.Read.Directory"],
            ),
        ];
        for (names, purpose, application, expected) in cases {
            assert_eq!(
                lacking(purpose, &have(names), application),
                expected,
                "{names:?}"
            );
        }
    }
}
