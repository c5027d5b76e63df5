//! Who may reset whose password (graph-api.md §2.7).

/// A role that can reset passwords.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Role {
    /// The same in every tenant.
    pub id: &'static str,
    /// Its name.
    pub name: &'static str,
}

const PASSWORD: Role = Role {
    id: "966707d0-3269-4727-9be2-8c3a10f19b9d",
    name: "Password Administrator",
};
const HELPDESK: Role = Role {
    id: "729827e3-9c14-49f7-bb1b-9608f156bbb8",
    name: "Helpdesk Administrator",
};
const AUTHENTICATION: Role = Role {
    id: "c4e39bd9-1100-46d3-8c65-fb160da0071f",
    name: "Authentication Administrator",
};
const USER: Role = Role {
    id: "fe930be7-5e62-47db-91af-98c3a49a38b1",
    name: "User Administrator",
};
const PRIVILEGED: Role = Role {
    id: "7be44c8a-adaf-4e2a-84d6-ab2649e08a13",
    name: "Privileged Authentication Administrator",
};
const GLOBAL: Role = Role {
    id: "62e90394-69f5-4237-9190-012177145e10",
    name: "Global Administrator",
};

const DIRECTORY_READERS: &str = "88d8e3e3-8f55-4a1e-953a-9b9898b8876b";
const REPORTS_READER: &str = "4a5d8f65-41da-4de4-8968-e035b65339cf";
const GROUPS_ADMINISTRATOR: &str = "fdd7a751-b60b-444a-984c-02652fe8fa1c";

/// The roles that may reset somebody who holds this one.
fn over(id: &str) -> &'static [Role] {
    match id {
        DIRECTORY_READERS => EVERYBODY,
        id if id == PASSWORD.id => EVERYBODY,
        REPORTS_READER => &[HELPDESK, AUTHENTICATION, USER, PRIVILEGED, GLOBAL],
        id if id == HELPDESK.id => &[HELPDESK, USER, PRIVILEGED, GLOBAL],
        id if id == AUTHENTICATION.id => &[AUTHENTICATION, PRIVILEGED, GLOBAL],
        GROUPS_ADMINISTRATOR => &[USER, PRIVILEGED, GLOBAL],
        id if id == USER.id => &[USER, PRIVILEGED, GLOBAL],
        _ => &[PRIVILEGED, GLOBAL],
    }
}

/// The roles that may reset somebody without one.
const EVERYBODY: &[Role] = &[PASSWORD, HELPDESK, AUTHENTICATION, USER, PRIVILEGED, GLOBAL];

/// The roles that may reset somebody who holds all of these, the least first. A person in a role-assignable group, or under
/// a restricted management unit, takes one of the last two whatever they hold; that is not known here.
pub fn resetters(held: &[String]) -> Vec<Role> {
    EVERYBODY
        .iter()
        .filter(|role| {
            held.iter()
                .all(|held| over(&held.to_ascii_lowercase()).contains(role))
        })
        .copied()
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_may_reset_whom_is_the_documented_table() {
        let cases: [(&[&str], &[Role]); 9] = [
            (&[], EVERYBODY),
            (&[DIRECTORY_READERS], EVERYBODY),
            (&[PASSWORD.id], EVERYBODY),
            (
                &[REPORTS_READER],
                &[HELPDESK, AUTHENTICATION, USER, PRIVILEGED, GLOBAL],
            ),
            (&[HELPDESK.id], &[HELPDESK, USER, PRIVILEGED, GLOBAL]),
            (&[AUTHENTICATION.id], &[AUTHENTICATION, PRIVILEGED, GLOBAL]),
            (&[USER.id], &[USER, PRIVILEGED, GLOBAL]),
            (&[HELPDESK.id, AUTHENTICATION.id], &[PRIVILEGED, GLOBAL]),
            (&["some-custom-role"], &[PRIVILEGED, GLOBAL]),
        ];
        for (held, expected) in cases {
            let held: Vec<String> = held.iter().map(|id| id.to_uppercase()).collect();
            assert_eq!(resetters(&held), expected, "{held:?}");
        }
    }
}
