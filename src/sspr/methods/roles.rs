//! The directory roles this program knows, one table: whether a holder resets by the administrators' policy
//! (graph-api.md §8.2, appendix A), who may reset a holder's password (§2.7), and what a role lets a sign-in do (§1, §4.1;
//! policy-api.md §2).

/// What somebody may do with a role, as far as this program is concerned.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum RoleTask {
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

impl RoleTask {
    /// The stable word for scripts.
    pub fn name(self) -> &'static str {
        match self {
            Self::Status => "status",
            Self::Register => "register",
            Self::Reset => "reset",
            Self::Enable => "enable",
            Self::Scope => "scope",
        }
    }
}

use RoleTask::{Enable, Register, Reset, Scope, Status};

/// By which rules holders of a role reset their own password.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ResetPolicy {
    /// The administrators' policy: two methods, whatever the tenant has set.
    TwoGate,
    /// The policy of the tenant.
    Ordinary,
}

use ResetPolicy::{Ordinary, TwoGate};

/// A built-in role.
#[derive(Debug, PartialEq, Eq)]
pub struct Role {
    /// The template id, the same in every tenant.
    pub id: &'static str,
    /// Its name.
    pub name: &'static str,
    /// How its holders reset their own password.
    pub policy: ResetPolicy,
    /// The template ids of the roles that may reset a holder's password, the least first.
    pub reset_by: &'static [&'static str],
    /// What it lets its holder do here.
    pub tasks: &'static [RoleTask],
}

const fn role(
    id: &'static str,
    name: &'static str,
    policy: ResetPolicy,
    reset_by: &'static [&'static str],
    tasks: &'static [RoleTask],
) -> Role {
    Role {
        id,
        name,
        policy,
        reset_by,
        tasks,
    }
}

const PASSWORD: &str = "966707d0-3269-4727-9be2-8c3a10f19b9d";
const HELPDESK: &str = HELPDESK_ADMINISTRATOR;
const AUTHENTICATION: &str = "c4e39bd9-1100-46d3-8c65-fb160da0071f";
const USER: &str = "fe930be7-5e62-47db-91af-98c3a49a38b1";
const PRIVILEGED: &str = "7be44c8a-adaf-4e2a-84d6-ab2649e08a13";
/// Helpdesk Administrator.
pub const HELPDESK_ADMINISTRATOR: &str = "729827e3-9c14-49f7-bb1b-9608f156bbb8";
/// Global Administrator.
pub const GLOBAL_ADMINISTRATOR: &str = "62e90394-69f5-4237-9190-012177145e10";

/// The roles that may reset somebody without one.
const EVERYBODY: &[&str] = &[
    PASSWORD,
    HELPDESK,
    AUTHENTICATION,
    USER,
    PRIVILEGED,
    GLOBAL_ADMINISTRATOR,
];

/// The roles that may reset whoever holds a role with nothing said about it.
const HIGHEST: &[&str] = &[PRIVILEGED, GLOBAL_ADMINISTRATOR];

/// Every role that something is known of, by name.
#[rustfmt::skip]
static ROLES: &[Role] = &[
    role("9b895d92-2cd3-44c7-9d02-a6ac2d5ea5c3", "Application Administrator", TwoGate, HIGHEST, &[]),
    role("c430b396-e693-46cc-96f3-db01bf8bb62a", "Attack Simulation Administrator", TwoGate, HIGHEST, &[]),
    role("58a13ea3-c632-46ae-9ee0-9c0d43cd7f3d", "Attribute Assignment Administrator", TwoGate, HIGHEST, &[]),
    role("8424c6f0-a189-499e-bbd0-26c1753c96d4", "Attribute Definition Administrator", TwoGate, HIGHEST, &[]),
    role("5b784334-f94b-471a-a387-e7219fc49ca2", "Attribute Log Administrator", TwoGate, HIGHEST, &[]),
    role(AUTHENTICATION, "Authentication Administrator", TwoGate, &[AUTHENTICATION, PRIVILEGED, GLOBAL_ADMINISTRATOR], &[Register, Reset]),
    role("25a516ed-2fa0-40ea-a2d0-12923a21473a", "Authentication Extensibility Administrator", TwoGate, HIGHEST, &[]),
    role("0526716b-113d-4c15-b2c8-68e3c22b9f80", "Authentication Policy Administrator", TwoGate, HIGHEST, &[Enable]),
    role("e3973bdf-4987-49ae-837a-ba8e231c7286", "Azure DevOps Administrator", TwoGate, HIGHEST, &[]),
    role("7495fdc4-34c4-4d15-a289-98788ce399fd", "Azure Information Protection Administrator", TwoGate, HIGHEST, &[]),
    role("aaf43236-0c0d-4d5f-883a-6955382ac081", "B2C IEF Keyset Administrator", TwoGate, HIGHEST, &[]),
    role("3edaf663-341e-4475-9f94-5c398ef6c070", "B2C IEF Policy Administrator", TwoGate, HIGHEST, &[]),
    role("b0f54661-2d74-4c50-afa3-1ec803f12efe", "Billing Administrator", TwoGate, HIGHEST, &[]),
    role("892c5842-a9a6-463a-8041-72aa08ca3cf6", "Cloud App Security Administrator", TwoGate, HIGHEST, &[]),
    role("7698a772-787b-4ac8-901f-60d6b08affd2", "Cloud Device Administrator", TwoGate, HIGHEST, &[]),
    role("17315797-102d-40b4-93e0-432062caca18", "Compliance Administrator", TwoGate, HIGHEST, &[]),
    role("e6d1a23a-da11-4be4-9570-befc86d067a7", "Compliance Data Administrator", TwoGate, HIGHEST, &[]),
    role("b1be1c3e-b65d-4f19-8427-f6fa0d97feb9", "Conditional Access Administrator", TwoGate, HIGHEST, &[]),
    role("5c4f9dcd-47dc-4cf7-8c9a-9e4207cbfc91", "Customer Lockbox Access Approver", TwoGate, HIGHEST, &[]),
    role("38a96431-2bdf-4b4c-8b6e-5d3d8abac1a4", "Desktop Analytics Administrator", TwoGate, HIGHEST, &[]),
    role("88d8e3e3-8f55-4a1e-953a-9b9898b8876b", "Directory Readers", Ordinary, EVERYBODY, &[]),
    role("d29b2b05-8046-44ba-8758-1e26182fcf32", "Directory Synchronization Accounts", TwoGate, HIGHEST, &[]),
    role("9360feb5-f418-4baa-8175-e2a00bac4301", "Directory Writers", TwoGate, HIGHEST, &[]),
    role("8329153b-31d0-4727-b945-745eb3bc5f31", "Domain Name Administrator", TwoGate, HIGHEST, &[]),
    role("44367163-eba1-44c3-98af-f5787879f96a", "Dynamics 365 Administrator", TwoGate, HIGHEST, &[]),
    role("963797fb-eb3b-4cde-8ce3-5878b3f32a3f", "Dynamics 365 Business Central Administrator", TwoGate, HIGHEST, &[]),
    role("3f1acade-1e04-4fbc-9b69-f0302cd84aef", "Edge Administrator", TwoGate, HIGHEST, &[]),
    role("29232cdf-9323-42fd-ade2-1d097af3e4de", "Exchange Administrator", TwoGate, HIGHEST, &[]),
    role("31392ffb-586c-42d1-9346-e59415a2cc4e", "Exchange Recipient Administrator", TwoGate, HIGHEST, &[]),
    role("6e591065-9bad-43ed-90f3-e9424366d2f0", "External ID User Flow Administrator", TwoGate, HIGHEST, &[]),
    role("0f971eea-41eb-4569-a71e-57bb8a3eff1e", "External ID User Flow Attribute Administrator", TwoGate, HIGHEST, &[]),
    role("be2f45a1-457d-42af-a067-6ec1fa63bc45", "External Identity Provider Administrator", TwoGate, HIGHEST, &[]),
    role(GLOBAL_ADMINISTRATOR, "Global Administrator", TwoGate, HIGHEST, &[Status, Register, Reset, Enable, Scope]),
    role("f2ef992c-3afb-46b9-b7cf-a126ee74c451", "Global Reader", Ordinary, HIGHEST, &[Status]),
    role("ac434307-12b9-4fa1-a708-88bf58caabc1", "Global Secure Access Administrator", TwoGate, HIGHEST, &[]),
    role("fdd7a751-b60b-444a-984c-02652fe8fa1c", "Groups Administrator", TwoGate, &[USER, PRIVILEGED, GLOBAL_ADMINISTRATOR], &[Scope]),
    role(HELPDESK, "Helpdesk Administrator", TwoGate, &[HELPDESK, USER, PRIVILEGED, GLOBAL_ADMINISTRATOR], &[Reset]),
    role("8ac3fc64-6eca-42ea-9e69-59f4c7b60eb2", "Hybrid Identity Administrator", TwoGate, HIGHEST, &[]),
    role("45d8d3c5-c802-45c6-b32a-1d70b5e1e86e", "Identity Governance Administrator", TwoGate, HIGHEST, &[]),
    role("eb1f4a8d-243a-41f0-9fbd-c7cdf6c5ef7c", "Insights Administrator", TwoGate, HIGHEST, &[]),
    role("3a2c62db-5318-420d-8d74-23affee5d9d5", "Intune Administrator", TwoGate, HIGHEST, &[]),
    role("b5a8dcf3-09d5-43a9-a639-8e29ef291470", "Knowledge Administrator", TwoGate, HIGHEST, &[]),
    role("4d6ac14f-3453-41d0-bef9-a3e0c569773a", "License Administrator", TwoGate, HIGHEST, &[]),
    role("59d46f88-662b-457b-bceb-5c3809e5908f", "Lifecycle Workflows Administrator", TwoGate, HIGHEST, &[]),
    role("8c8b803f-96e1-4129-9349-20738d9f9652", "Microsoft 365 Migration Administrator", TwoGate, HIGHEST, &[]),
    role("9f06204d-73c1-4d4c-880a-6edb90606fd8", "Microsoft Entra Joined Device Local Administrator", TwoGate, HIGHEST, &[]),
    role("1501b917-7653-4ff9-a4b5-203eaf33784f", "Microsoft Hardware Warranty Administrator", TwoGate, HIGHEST, &[]),
    role("d37c8bed-0711-4417-ba38-b4abe66ce4c2", "Network Administrator", TwoGate, HIGHEST, &[]),
    role("2b745bdf-0803-4d80-aa65-822c4493daac", "Office Apps Administrator", TwoGate, HIGHEST, &[]),
    role("92ed04bf-c94a-4b82-9729-b799a7a4c178", "Organizational Branding Administrator", TwoGate, HIGHEST, &[]),
    role("4ba39ca4-527c-499a-b93d-d9b492c50246", "Partner Tier1 Support", TwoGate, HIGHEST, &[]),
    role("e00e864a-17c5-4a4b-9c06-f5b95a8d5bd8", "Partner Tier2 Support", TwoGate, HIGHEST, &[]),
    role(PASSWORD, "Password Administrator", TwoGate, EVERYBODY, &[Reset]),
    role("af78dc32-cf4d-46f9-ba4e-4428526346b5", "Permissions Management Administrator", TwoGate, HIGHEST, &[]),
    role("a9ea8996-122f-4c74-9520-8edcd192826c", "Power BI Service Administrator", TwoGate, HIGHEST, &[]),
    role("11648597-926c-4cf3-9c36-bcebb0ba8dcc", "Power Platform Administrator", TwoGate, HIGHEST, &[]),
    role("644ef478-e28f-4e28-b9dc-3fdde9aa0b1f", "Printer Administrator", TwoGate, HIGHEST, &[]),
    role(PRIVILEGED, "Privileged Authentication Administrator", TwoGate, HIGHEST, &[Register, Reset]),
    role("e8611ab8-c189-46e8-94e1-60213ab1f814", "Privileged Role Administrator", TwoGate, HIGHEST, &[]),
    role("4a5d8f65-41da-4de4-8968-e035b65339cf", "Reports Reader", Ordinary, &[HELPDESK, AUTHENTICATION, USER, PRIVILEGED, GLOBAL_ADMINISTRATOR], &[Status]),
    role("0964bb5e-9bdb-4d7b-ac29-58e794862a40", "Search Administrator", TwoGate, HIGHEST, &[]),
    role("194ae4cb-b126-40b2-bd5b-6091b380977d", "Security Administrator", TwoGate, HIGHEST, &[Status]),
    role("5f2222b1-57c3-48ba-8ad5-d4759f1fde6f", "Security Operator", Ordinary, HIGHEST, &[Status]),
    role("5d6b6bb7-de71-4623-b4af-96380a352509", "Security Reader", Ordinary, HIGHEST, &[Status]),
    role("f023fd81-a637-4b56-95fd-791ac0226033", "Service Support Administrator", TwoGate, HIGHEST, &[]),
    role("f28a1f50-f6e7-4571-818b-6a12f2af6b6c", "SharePoint Administrator", TwoGate, HIGHEST, &[]),
    role("75941009-915a-4869-abe7-691bff18279e", "Skype for Business Administrator", TwoGate, HIGHEST, &[]),
    role("69091246-20e8-4a56-aa4d-066075b2a7a8", "Teams Administrator", TwoGate, HIGHEST, &[]),
    role("baf37b3a-610e-45da-9e62-d9d1e5e8914b", "Teams Communications Administrator", TwoGate, HIGHEST, &[]),
    role("3d762c5a-1b6c-493f-843e-55a3b42923d4", "Teams Devices Administrator", TwoGate, HIGHEST, &[]),
    role(USER, "User Administrator", TwoGate, &[USER, PRIVILEGED, GLOBAL_ADMINISTRATOR], &[Reset, Scope]),
    role("e300d9e7-4a2b-4295-9eff-f1c78b36cc98", "Virtual Visits Administrator", TwoGate, HIGHEST, &[]),
    role("92b086b3-e367-4ef2-b869-1de128fb986e", "Viva Goals Administrator", TwoGate, HIGHEST, &[]),
    role("87761b17-1ed2-4af3-9acd-92a150038160", "Viva Pulse Administrator", TwoGate, HIGHEST, &[]),
    role("32696413-001a-46ae-978c-ce0f6b3620d2", "Windows Update Deployment Administrator", TwoGate, HIGHEST, &[]),
    role("11451d60-acb2-45eb-a7d6-43d0f0125c13", "Windows365 Administrator", TwoGate, HIGHEST, &[]),
    role("810a2642-a034-447f-a5e8-41beaa378541", "Yammer Administrator", TwoGate, HIGHEST, &[]),
];

/// The role with this template id, in any case.
pub fn role_of(template: &str) -> Option<&'static Role> {
    ROLES
        .iter()
        .find(|role| role.id.eq_ignore_ascii_case(template))
}

/// Whether this is Global Administrator, to whom texts and calls are left longest (graph-api.md §8.9).
pub fn is_global_administrator(template: &str) -> bool {
    GLOBAL_ADMINISTRATOR.eq_ignore_ascii_case(template)
}

/// Whether a role, by its template id, makes its holder pass two gates.
pub fn is_two_gate(template: &str) -> bool {
    role_of(template).is_some_and(|role| role.policy == TwoGate)
}

/// The roles that may reset somebody who holds all of these, the least first. A person in a role-assignable group, or under
/// a restricted management unit, takes one of the last two whatever they hold; that is not known here.
pub fn resetters(held: &[String]) -> Vec<&'static Role> {
    EVERYBODY
        .iter()
        .filter(|resetter| {
            held.iter().all(|held| {
                role_of(held)
                    .map_or(HIGHEST, |role| role.reset_by)
                    .contains(resetter)
            })
        })
        .filter_map(|id| role_of(id))
        .collect()
}

/// What roles allow together, each once.
pub fn allowed<'a>(templates: impl Iterator<Item = &'a str>) -> Vec<RoleTask> {
    let mut all: Vec<RoleTask> = templates
        .filter_map(role_of)
        .flat_map(|role| role.tasks.iter().copied())
        .collect();
    all.sort_unstable();
    all.dedup();
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    const DIRECTORY_READERS: &str = "88d8e3e3-8f55-4a1e-953a-9b9898b8876b";
    const REPORTS_READER: &str = "4a5d8f65-41da-4de4-8968-e035b65339cf";

    #[test]
    fn roles_that_only_read_are_not_held_to_two_gates() {
        for (template, expected) in [
            (GLOBAL_ADMINISTRATOR, true),
            ("729827E3-9C14-49F7-BB1B-9608F156BBB8", true),
            (REPORTS_READER, false),
            ("f2ef992c-3afb-46b9-b7cf-a126ee74c451", false),
            (DIRECTORY_READERS, false),
        ] {
            assert_eq!(is_two_gate(template), expected, "{template}");
        }
        let two_gate = ROLES.iter().filter(|role| role.policy == TwoGate);
        assert_eq!(two_gate.count(), 72);
    }

    #[test]
    fn who_may_reset_whom_is_the_documented_table() {
        let cases: [(&[&str], &[&str]); 9] = [
            (&[], EVERYBODY),
            (&[DIRECTORY_READERS], EVERYBODY),
            (&[PASSWORD], EVERYBODY),
            (
                &[REPORTS_READER],
                &[
                    HELPDESK,
                    AUTHENTICATION,
                    USER,
                    PRIVILEGED,
                    GLOBAL_ADMINISTRATOR,
                ],
            ),
            (
                &[HELPDESK],
                &[HELPDESK, USER, PRIVILEGED, GLOBAL_ADMINISTRATOR],
            ),
            (
                &[AUTHENTICATION],
                &[AUTHENTICATION, PRIVILEGED, GLOBAL_ADMINISTRATOR],
            ),
            (&[USER], &[USER, PRIVILEGED, GLOBAL_ADMINISTRATOR]),
            (
                &[HELPDESK, AUTHENTICATION],
                &[PRIVILEGED, GLOBAL_ADMINISTRATOR],
            ),
            (&["some-custom-role"], &[PRIVILEGED, GLOBAL_ADMINISTRATOR]),
        ];
        for (held, expected) in cases {
            let held: Vec<String> = held.iter().map(|id| id.to_uppercase()).collect();
            let found: Vec<&str> = resetters(&held).iter().map(|role| role.id).collect();
            assert_eq!(found, expected, "{held:?}");
        }
    }

    #[test]
    fn a_role_allows_what_its_page_says() {
        let cases: [(&[&str], &[RoleTask]); 4] = [
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
}
