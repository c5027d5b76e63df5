//! What permissions let a sign-in do.

use crate::config::{Permission, Purpose, Purposes};

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
    fn a_purpose_lacks_what_no_permission_covers() {
        let have = |names: &[&str]| names.iter().map(|it| (*it).to_owned()).collect::<Vec<_>>();
        let cases: [(&[&str], Purpose, bool, &[&str]); 4] = [
            (
                &["Directory.ReadWrite.All"],
                Purpose::Scope,
                false,
                &[
                    "AuditLog.Read.All",
                    "RoleEligibilitySchedule.Read.Directory",
                    "RoleManagement.Read.Directory",
                ],
            ),
            (
                &[
                    "Directory.Read.All",
                    "GroupMember.ReadWrite.All",
                    "AuditLog.Read.All",
                ],
                Purpose::Scope,
                true,
                &[
                    "RoleEligibilitySchedule.Read.Directory",
                    "RoleManagement.Read.Directory",
                ],
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
                &[
                    "Policy.Read.All",
                    "RoleEligibilitySchedule.Read.Directory",
                    "RoleManagement.Read.Directory",
                ],
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
