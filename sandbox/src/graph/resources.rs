//! What users and groups have, as lists of both show it.

use crate::odata::call::Call;
use crate::odata::reply::{Fault, Reply};
use crate::odata::resource::{Dialect, Kind, Property, Resource};

/// Users (graph-api.md §4.3).
pub(crate) const USERS: Resource = Resource {
    entity: "microsoft.graph.user",
    table: "users u",
    row: "u.row",
    properties: &[
        Property::shown("businessPhones", Kind::List, "u.business_phones"),
        Property::shown("displayName", Kind::Text, "u.display_name"),
        Property::shown("givenName", Kind::Text, "u.given_name"),
        Property::shown("jobTitle", Kind::Text, "u.job_title"),
        Property::shown("mail", Kind::Text, "u.mail"),
        Property::shown("mobilePhone", Kind::Text, "u.mobile_phone"),
        Property::shown("officeLocation", Kind::Text, "u.office"),
        Property::shown("preferredLanguage", Kind::Text, "u.language"),
        Property::shown("surname", Kind::Text, "u.surname"),
        Property::shown("userPrincipalName", Kind::Text, "u.upn"),
        Property::shown("id", Kind::Text, "u.id"),
        Property::selected("city", Kind::Text, "u.office"),
        Property::selected(
            "companyName",
            Kind::Text,
            "iif(u.user_type = 'Guest', 'Partner', 'Contoso') COLLATE NOCASE",
        ),
        Property::selected(
            "country",
            Kind::Text,
            "(CASE u.office WHEN 'Berlin' THEN 'Germany' WHEN 'Gothenburg' THEN 'Sweden' WHEN 'Lyon' THEN 'France' WHEN 'Seattle' THEN 'United States' WHEN 'Shanghai' THEN 'China' WHEN 'Thessaloniki' THEN 'Greece' END) COLLATE NOCASE",
        ),
        Property::selected(
            "employeeType",
            Kind::Text,
            "iif(u.user_type = 'Guest', NULL, iif(u.job_title = 'Assistant', 'Temporary', 'Employee')) COLLATE NOCASE",
        ),
        Property::selected("accountEnabled", Kind::Bool, "u.enabled"),
        Property::selected(
            "assignedLicenses",
            Kind::List,
            "iif(u.sku IS NULL, '[]', json_array(json_object('disabledPlans', json('[]'), 'skuId', u.sku)))",
        ),
        Property::selected("createdDateTime", Kind::Instant, "u.created"),
        Property::selected(
            "creationType",
            Kind::Text,
            "iif(u.user_type = 'Guest', 'Invitation', NULL)",
        ),
        Property::selected("deletedDateTime", Kind::Instant, "NULL"),
        Property::selected("department", Kind::Text, "u.department"),
        Property::selected(
            "externalUserState",
            Kind::Text,
            "iif(u.user_type = 'Guest', 'Accepted', NULL)",
        ),
        Property::selected(
            "identities",
            Kind::List,
            // What a guest signs in with shows in the issuer: another tenant, a Microsoft account, mailed codes.
            "json_array(json(iif(u.user_type = 'Guest',
                json_object('signInType', 'federated', 'issuerAssignedId', NULL, 'issuer', CASE
                    WHEN u.mail LIKE '%@live.example' THEN 'MicrosoftAccount'
                    WHEN u.mail LIKE '%@mailbox.example' THEN 'mail'
                    ELSE 'ExternalAzureAD' END),
                json_object('signInType', 'userPrincipalName', 'issuer', 'contoso.onmicrosoft.com', 'issuerAssignedId', u.upn))))",
        ),
        Property::selected(
            "lastPasswordChangeDateTime",
            Kind::Instant,
            "u.password_changed",
        ),
        Property::selected(
            "mailNickname",
            Kind::Text,
            "substr(u.upn, 1, instr(u.upn, '@') - 1)",
        ),
        Property::selected(
            "onPremisesImmutableId",
            Kind::Text,
            "iif(u.synced, u.id, NULL)",
        ),
        Property::selected("onPremisesSyncEnabled", Kind::Bool, "u.synced"),
        Property::selected("otherMails", Kind::List, "u.other_mails"),
        Property::selected("passwordPolicies", Kind::Text, "NULL"),
        Property::selected(
            "proxyAddresses",
            Kind::List,
            "json_array('SMTP:' || u.mail)",
        ),
        Property::selected("usageLocation", Kind::Text, "u.country"),
        Property::selected("userType", Kind::Text, "u.user_type"),
    ],
    dialect: Dialect::Directory,
    sorted: &["displayName", "userPrincipalName", "createdDateTime"],
    searched: &[
        "displayName",
        "givenName",
        "surname",
        "mail",
        "userPrincipalName",
    ],
    newest_first: false,
};

/// Groups.
pub(crate) const GROUPS: Resource = Resource {
    entity: "microsoft.graph.group",
    table: "groups g",
    row: "g.row",
    properties: &[
        Property::shown("id", Kind::Text, "g.id"),
        Property::shown("deletedDateTime", Kind::Instant, "NULL"),
        Property::shown("classification", Kind::Text, "NULL"),
        Property::shown("createdDateTime", Kind::Instant, "g.created"),
        Property::shown("description", Kind::Text, "g.description"),
        Property::shown("displayName", Kind::Text, "g.display_name"),
        Property::shown("expirationDateTime", Kind::Instant, "NULL"),
        Property::shown("groupTypes", Kind::List, "g.types"),
        Property::shown("isAssignableToRole", Kind::Bool, "g.role_assignable"),
        Property::shown("mail", Kind::Text, "g.mail"),
        Property::shown("mailEnabled", Kind::Bool, "g.mail_enabled"),
        Property::shown("mailNickname", Kind::Text, "g.mail_nickname"),
        Property::shown("membershipRule", Kind::Text, "g.membership_rule"),
        Property::shown(
            "membershipRuleProcessingState",
            Kind::Text,
            "iif(g.membership_rule IS NULL, NULL, 'On')",
        ),
        Property::shown("onPremisesSyncEnabled", Kind::Bool, "g.synced"),
        Property::shown(
            "proxyAddresses",
            Kind::List,
            "iif(g.mail IS NULL, '[]', json_array('SMTP:' || g.mail))",
        ),
        Property::shown("securityEnabled", Kind::Bool, "g.security_enabled"),
        Property::shown("visibility", Kind::Text, "g.visibility"),
    ],
    dialect: Dialect::Directory,
    sorted: &["displayName", "createdDateTime"],
    searched: &["displayName", "description", "mail"],
    newest_first: false,
};

/// The number of objects a filter holds for, as plain text.
///
/// # Errors
/// 400 without `ConsistencyLevel: eventual`.
pub(crate) fn counted(call: &Call<'_>, resource: &Resource) -> Result<Reply, Fault> {
    let mut options = call.options.clone();
    options.count = true;
    let condition = resource.condition(&options)?;
    Ok(Reply::count(resource.count(call.db, &condition)?))
}
