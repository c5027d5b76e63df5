//! Directory roles: names, template ids, and who holds them.
//!
//! Names and ids are those of graph-api.md Appendix A.

use rusqlite::Connection;

/// A built-in role.
pub(crate) struct Role {
    /// The template id; for built-in roles also the definition id.
    pub id: &'static str,
    /// The name.
    pub name: &'static str,
    /// Whether holders reset their password by the administrators' two-gate policy.
    pub two_gate: bool,
}

const fn two_gate(name: &'static str, id: &'static str) -> Role {
    Role {
        id,
        name,
        two_gate: true,
    }
}

const fn one_gate(name: &'static str, id: &'static str) -> Role {
    Role {
        id,
        name,
        two_gate: false,
    }
}

/// Application Administrator.
pub(crate) const APPLICATION_ADMINISTRATOR: &str = "9b895d92-2cd3-44c7-9d02-a6ac2d5ea5c3";
/// Authentication Administrator.
pub(crate) const AUTHENTICATION_ADMINISTRATOR: &str = "c4e39bd9-1100-46d3-8c65-fb160da0071f";
/// Authentication Policy Administrator.
pub(crate) const AUTHENTICATION_POLICY_ADMINISTRATOR: &str = "0526716b-113d-4c15-b2c8-68e3c22b9f80";
/// Billing Administrator.
pub(crate) const BILLING_ADMINISTRATOR: &str = "b0f54661-2d74-4c50-afa3-1ec803f12efe";
/// Conditional Access Administrator.
pub(crate) const CONDITIONAL_ACCESS_ADMINISTRATOR: &str = "b1be1c3e-b65d-4f19-8427-f6fa0d97feb9";
/// Directory Writers.
pub(crate) const DIRECTORY_WRITERS: &str = "9360feb5-f418-4baa-8175-e2a00bac4301";
/// Exchange Administrator.
pub(crate) const EXCHANGE_ADMINISTRATOR: &str = "29232cdf-9323-42fd-ade2-1d097af3e4de";
/// Global Administrator.
pub(crate) const GLOBAL_ADMINISTRATOR: &str = "62e90394-69f5-4237-9190-012177145e10";
/// Groups Administrator.
pub(crate) const GROUPS_ADMINISTRATOR: &str = "fdd7a751-b60b-444a-984c-02652fe8fa1c";
/// Helpdesk Administrator.
pub(crate) const HELPDESK_ADMINISTRATOR: &str = "729827e3-9c14-49f7-bb1b-9608f156bbb8";
/// Password Administrator.
pub(crate) const PASSWORD_ADMINISTRATOR: &str = "966707d0-3269-4727-9be2-8c3a10f19b9d";
/// Privileged Authentication Administrator.
pub(crate) const PRIVILEGED_AUTHENTICATION_ADMINISTRATOR: &str =
    "7be44c8a-adaf-4e2a-84d6-ab2649e08a13";
/// Privileged Role Administrator.
pub(crate) const PRIVILEGED_ROLE_ADMINISTRATOR: &str = "e8611ab8-c189-46e8-94e1-60213ab1f814";
/// Security Administrator.
pub(crate) const SECURITY_ADMINISTRATOR: &str = "194ae4cb-b126-40b2-bd5b-6091b380977d";
/// SharePoint Administrator.
pub(crate) const SHAREPOINT_ADMINISTRATOR: &str = "f28a1f50-f6e7-4571-818b-6a12f2af6b6c";
/// User Administrator.
pub(crate) const USER_ADMINISTRATOR: &str = "fe930be7-5e62-47db-91af-98c3a49a38b1";
/// Global Reader.
pub(crate) const GLOBAL_READER: &str = "f2ef992c-3afb-46b9-b7cf-a126ee74c451";
/// Reports Reader.
pub(crate) const REPORTS_READER: &str = "4a5d8f65-41da-4de4-8968-e035b65339cf";
/// Security Reader.
pub(crate) const SECURITY_READER: &str = "5d6b6bb7-de71-4623-b4af-96380a352509";
/// Security Operator.
pub(crate) const SECURITY_OPERATOR: &str = "5f2222b1-57c3-48ba-8ad5-d4759f1fde6f";
/// Cloud Application Administrator.
pub(crate) const CLOUD_APPLICATION_ADMINISTRATOR: &str = "158c047a-c907-4556-b7ef-446551a6b5f7";
/// Directory Readers.
pub(crate) const DIRECTORY_READERS: &str = "88d8e3e3-8f55-4a1e-953a-9b9898b8876b";

/// Every built-in role the directory knows.
pub(crate) const ROLES: &[Role] = &[
    two_gate("Application Administrator", APPLICATION_ADMINISTRATOR),
    two_gate(
        "Attack Simulation Administrator",
        "c430b396-e693-46cc-96f3-db01bf8bb62a",
    ),
    two_gate(
        "Attribute Assignment Administrator",
        "58a13ea3-c632-46ae-9ee0-9c0d43cd7f3d",
    ),
    two_gate(
        "Attribute Definition Administrator",
        "8424c6f0-a189-499e-bbd0-26c1753c96d4",
    ),
    two_gate(
        "Attribute Log Administrator",
        "5b784334-f94b-471a-a387-e7219fc49ca2",
    ),
    two_gate("Authentication Administrator", AUTHENTICATION_ADMINISTRATOR),
    two_gate(
        "Authentication Extensibility Administrator",
        "25a516ed-2fa0-40ea-a2d0-12923a21473a",
    ),
    two_gate(
        "Authentication Policy Administrator",
        AUTHENTICATION_POLICY_ADMINISTRATOR,
    ),
    two_gate(
        "Azure DevOps Administrator",
        "e3973bdf-4987-49ae-837a-ba8e231c7286",
    ),
    two_gate(
        "Azure Information Protection Administrator",
        "7495fdc4-34c4-4d15-a289-98788ce399fd",
    ),
    two_gate(
        "B2C IEF Keyset Administrator",
        "aaf43236-0c0d-4d5f-883a-6955382ac081",
    ),
    two_gate(
        "B2C IEF Policy Administrator",
        "3edaf663-341e-4475-9f94-5c398ef6c070",
    ),
    two_gate("Billing Administrator", BILLING_ADMINISTRATOR),
    two_gate(
        "Cloud App Security Administrator",
        "892c5842-a9a6-463a-8041-72aa08ca3cf6",
    ),
    two_gate(
        "Cloud Device Administrator",
        "7698a772-787b-4ac8-901f-60d6b08affd2",
    ),
    two_gate(
        "Compliance Administrator",
        "17315797-102d-40b4-93e0-432062caca18",
    ),
    two_gate(
        "Compliance Data Administrator",
        "e6d1a23a-da11-4be4-9570-befc86d067a7",
    ),
    two_gate(
        "Conditional Access Administrator",
        CONDITIONAL_ACCESS_ADMINISTRATOR,
    ),
    two_gate(
        "Customer Lockbox Access Approver",
        "5c4f9dcd-47dc-4cf7-8c9a-9e4207cbfc91",
    ),
    two_gate(
        "Desktop Analytics Administrator",
        "38a96431-2bdf-4b4c-8b6e-5d3d8abac1a4",
    ),
    two_gate(
        "Directory Synchronization Accounts",
        "d29b2b05-8046-44ba-8758-1e26182fcf32",
    ),
    two_gate("Directory Writers", DIRECTORY_WRITERS),
    two_gate(
        "Domain Name Administrator",
        "8329153b-31d0-4727-b945-745eb3bc5f31",
    ),
    two_gate(
        "Dynamics 365 Administrator",
        "44367163-eba1-44c3-98af-f5787879f96a",
    ),
    two_gate(
        "Dynamics 365 Business Central Administrator",
        "963797fb-eb3b-4cde-8ce3-5878b3f32a3f",
    ),
    two_gate("Edge Administrator", "3f1acade-1e04-4fbc-9b69-f0302cd84aef"),
    two_gate("Exchange Administrator", EXCHANGE_ADMINISTRATOR),
    two_gate(
        "Exchange Recipient Administrator",
        "31392ffb-586c-42d1-9346-e59415a2cc4e",
    ),
    two_gate(
        "External ID User Flow Administrator",
        "6e591065-9bad-43ed-90f3-e9424366d2f0",
    ),
    two_gate(
        "External ID User Flow Attribute Administrator",
        "0f971eea-41eb-4569-a71e-57bb8a3eff1e",
    ),
    two_gate(
        "External Identity Provider Administrator",
        "be2f45a1-457d-42af-a067-6ec1fa63bc45",
    ),
    two_gate("Global Administrator", GLOBAL_ADMINISTRATOR),
    two_gate(
        "Global Secure Access Administrator",
        "ac434307-12b9-4fa1-a708-88bf58caabc1",
    ),
    two_gate("Groups Administrator", GROUPS_ADMINISTRATOR),
    two_gate("Helpdesk Administrator", HELPDESK_ADMINISTRATOR),
    two_gate(
        "Hybrid Identity Administrator",
        "8ac3fc64-6eca-42ea-9e69-59f4c7b60eb2",
    ),
    two_gate(
        "Identity Governance Administrator",
        "45d8d3c5-c802-45c6-b32a-1d70b5e1e86e",
    ),
    two_gate(
        "Insights Administrator",
        "eb1f4a8d-243a-41f0-9fbd-c7cdf6c5ef7c",
    ),
    two_gate(
        "Intune Administrator",
        "3a2c62db-5318-420d-8d74-23affee5d9d5",
    ),
    two_gate(
        "Knowledge Administrator",
        "b5a8dcf3-09d5-43a9-a639-8e29ef291470",
    ),
    two_gate(
        "License Administrator",
        "4d6ac14f-3453-41d0-bef9-a3e0c569773a",
    ),
    two_gate(
        "Lifecycle Workflows Administrator",
        "59d46f88-662b-457b-bceb-5c3809e5908f",
    ),
    two_gate(
        "Microsoft Entra Joined Device Local Administrator",
        "9f06204d-73c1-4d4c-880a-6edb90606fd8",
    ),
    two_gate(
        "Microsoft Hardware Warranty Administrator",
        "1501b917-7653-4ff9-a4b5-203eaf33784f",
    ),
    two_gate(
        "Microsoft 365 Migration Administrator",
        "8c8b803f-96e1-4129-9349-20738d9f9652",
    ),
    two_gate(
        "Network Administrator",
        "d37c8bed-0711-4417-ba38-b4abe66ce4c2",
    ),
    two_gate(
        "Office Apps Administrator",
        "2b745bdf-0803-4d80-aa65-822c4493daac",
    ),
    two_gate(
        "Organizational Branding Administrator",
        "92ed04bf-c94a-4b82-9729-b799a7a4c178",
    ),
    two_gate(
        "Partner Tier1 Support",
        "4ba39ca4-527c-499a-b93d-d9b492c50246",
    ),
    two_gate(
        "Partner Tier2 Support",
        "e00e864a-17c5-4a4b-9c06-f5b95a8d5bd8",
    ),
    two_gate("Password Administrator", PASSWORD_ADMINISTRATOR),
    two_gate(
        "Permissions Management Administrator",
        "af78dc32-cf4d-46f9-ba4e-4428526346b5",
    ),
    two_gate(
        "Power BI Service Administrator",
        "a9ea8996-122f-4c74-9520-8edcd192826c",
    ),
    two_gate(
        "Power Platform Administrator",
        "11648597-926c-4cf3-9c36-bcebb0ba8dcc",
    ),
    two_gate(
        "Printer Administrator",
        "644ef478-e28f-4e28-b9dc-3fdde9aa0b1f",
    ),
    two_gate(
        "Privileged Authentication Administrator",
        PRIVILEGED_AUTHENTICATION_ADMINISTRATOR,
    ),
    two_gate(
        "Privileged Role Administrator",
        PRIVILEGED_ROLE_ADMINISTRATOR,
    ),
    two_gate(
        "Search Administrator",
        "0964bb5e-9bdb-4d7b-ac29-58e794862a40",
    ),
    two_gate("Security Administrator", SECURITY_ADMINISTRATOR),
    two_gate(
        "Service Support Administrator",
        "f023fd81-a637-4b56-95fd-791ac0226033",
    ),
    two_gate("SharePoint Administrator", SHAREPOINT_ADMINISTRATOR),
    two_gate(
        "Skype for Business Administrator",
        "75941009-915a-4869-abe7-691bff18279e",
    ),
    two_gate(
        "Teams Administrator",
        "69091246-20e8-4a56-aa4d-066075b2a7a8",
    ),
    two_gate(
        "Teams Communications Administrator",
        "baf37b3a-610e-45da-9e62-d9d1e5e8914b",
    ),
    two_gate(
        "Teams Devices Administrator",
        "3d762c5a-1b6c-493f-843e-55a3b42923d4",
    ),
    two_gate("User Administrator", USER_ADMINISTRATOR),
    two_gate(
        "Virtual Visits Administrator",
        "e300d9e7-4a2b-4295-9eff-f1c78b36cc98",
    ),
    two_gate(
        "Viva Goals Administrator",
        "92b086b3-e367-4ef2-b869-1de128fb986e",
    ),
    two_gate(
        "Viva Pulse Administrator",
        "87761b17-1ed2-4af3-9acd-92a150038160",
    ),
    two_gate(
        "Windows365 Administrator",
        "11451d60-acb2-45eb-a7d6-43d0f0125c13",
    ),
    two_gate(
        "Windows Update Deployment Administrator",
        "32696413-001a-46ae-978c-ce0f6b3620d2",
    ),
    two_gate(
        "Yammer Administrator",
        "810a2642-a034-447f-a5e8-41beaa378541",
    ),
    one_gate("Global Reader", GLOBAL_READER),
    one_gate("Reports Reader", REPORTS_READER),
    one_gate("Security Reader", SECURITY_READER),
    one_gate("Security Operator", SECURITY_OPERATOR),
    one_gate(
        "Cloud Application Administrator",
        CLOUD_APPLICATION_ADMINISTRATOR,
    ),
    one_gate("Directory Readers", DIRECTORY_READERS),
];

/// The groups around `?1`, at any depth, as the common table expression `around`.
pub(crate) const AROUND: &str = "WITH RECURSIVE around (row) AS (
    SELECT group_row FROM members WHERE member = ?1
    UNION SELECT group_row FROM members JOIN around ON member = around.row)";

/// The name of a role.
pub(crate) fn name(id: &str) -> Option<&'static str> {
    ROLES
        .iter()
        .find(|role| role.id == id)
        .map(|role| role.name)
}

/// The object id of a role that is active in this directory: its template id is another one.
pub(crate) fn object_id(id: &str) -> String {
    id.char_indices()
        .map(|(at, c)| match c.to_digit(16) {
            Some(digit) if at != 14 && at != 19 => char::from_digit(15 - digit, 16).unwrap_or(c),
            _ => c,
        })
        .collect()
}

/// Whether holders of a role pass two gates (graph-api.md §8.2).
pub(crate) fn is_two_gate(id: &str) -> bool {
    ROLES.iter().any(|role| role.id == id && role.two_gate)
}

/// The assignments over the whole tenant, as the condition on `role_assignments`.
pub(crate) const UNLIMITED: &str = "id NOT IN (SELECT assignment FROM role_limit)";

/// The template ids of the roles a user holds over the whole tenant, directly or through a group.
pub(crate) fn of_user(connection: &Connection, user: i64) -> rusqlite::Result<Vec<String>> {
    roles_where(connection, user, UNLIMITED)
}

/// The same with the roles over a part of the directory: their holders are administrators, too.
pub(crate) fn over_any_part(connection: &Connection, user: i64) -> rusqlite::Result<Vec<String>> {
    roles_where(connection, user, "1")
}

fn roles_where(
    connection: &Connection,
    user: i64,
    condition: &str,
) -> rusqlite::Result<Vec<String>> {
    connection
        .prepare_cached(&format!(
            "{AROUND} SELECT DISTINCT role FROM role_assignments
             WHERE (principal = ?1 OR principal IN (SELECT row FROM around)) AND {condition} ORDER BY role"
        ))?
        .query_map([user], |row| row.get(0))?
        .collect()
}
