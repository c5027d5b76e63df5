//! The tenant itself: organization, licences, domains, role assignments (graph-api.md §4.4 to §4.7).

use http::Method;
use serde_json::{Value, json};

use crate::directory::personas::FEDERATED_DOMAIN;
use crate::directory::roles;
use crate::directory::store::{Document, read_document};
use crate::odata::call::Call;
use crate::odata::reply::{Fault, Reply};
use crate::odata::resource::{Dialect, Kind, Property, Resource};

/// A product with licences.
pub(crate) struct Sku {
    /// The `skuId`.
    pub id: &'static str,
    /// The `skuPartNumber`.
    pub part_number: &'static str,
    bought: i64,
    service_plans: &'static [(&'static str, &'static str)],
}

const P1: (&str, &str) = ("41781fb2-bc02-4b7c-bd55-b576c07bb09d", "AAD_PREMIUM");
const P2: (&str, &str) = ("eec0eb4f-6444-4f95-aba0-50c24d67f998", "AAD_PREMIUM_P2");

/// The products of graph-api.md §4.5 that the seed assigns.
static SKUS: [Sku; 4] = [
    Sku {
        id: "05e9a617-0261-4cee-bb44-138d3ef5d965",
        part_number: "SPE_E3",
        bought: 600_000,
        service_plans: &[P1],
    },
    Sku {
        id: "06ebc4ee-1bb5-47dd-8120-11324bc54e06",
        part_number: "SPE_E5",
        bought: 300_000,
        service_plans: &[P1, P2],
    },
    Sku {
        id: "cbdc14ab-d96c-4c30-b9f4-6ada7cdc1d46",
        part_number: "SPB",
        bought: 150_000,
        service_plans: &[P1],
    },
    Sku {
        id: "f245ecc8-75af-4f8e-b61f-27d8114de5f3",
        part_number: "O365_BUSINESS_PREMIUM",
        bought: 150_000,
        service_plans: &[],
    },
];

impl Sku {
    /// The service plans as `licenseDetails` and `subscribedSkus` list them.
    pub(crate) fn plans(&self) -> Vec<Value> {
        self.service_plans
            .iter()
            .map(|(id, name)| {
                json!({"servicePlanId": id, "servicePlanName": name, "provisioningStatus": "Success", "appliesTo": "User"})
            })
            .collect()
    }
}

/// The product with this id.
pub(crate) fn sku(id: &str) -> Option<&'static Sku> {
    SKUS.iter().find(|sku| sku.id == id)
}

const ASSIGNMENTS: Resource = Resource {
    entity: "microsoft.graph.unifiedRoleAssignment",
    table: "role_assignments a",
    row: "a.row",
    properties: &[
        Property::shown("id", Kind::Text, "a.id"),
        Property::shown(
            "principalId",
            Kind::Text,
            "(SELECT id FROM users WHERE row = a.principal UNION ALL SELECT id FROM groups WHERE row = a.principal)",
        ),
        Property::shown("roleDefinitionId", Kind::Text, "a.role"),
        Property::shown(
            "directoryScopeId",
            Kind::Text,
            "ifnull((SELECT scope FROM role_limit WHERE assignment = a.id), '/')",
        ),
    ],
    dialect: Dialect::Report,
    sorted: &[],
    searched: &[],
    newest_first: false,
};

/// The roles people may activate (graph-api.md §4.4).
const ELIGIBILITIES: Resource = Resource {
    entity: "microsoft.graph.unifiedRoleEligibilityScheduleInstance",
    table: "role_eligibility e",
    row: "e.row",
    properties: &[
        Property::shown("id", Kind::Text, "e.id"),
        Property::shown(
            "principalId",
            Kind::Text,
            "(SELECT id FROM users WHERE row = e.principal UNION ALL SELECT id FROM groups WHERE row = e.principal)",
        ),
        Property::shown("roleDefinitionId", Kind::Text, "e.role"),
        Property::shown("directoryScopeId", Kind::Text, "'/'"),
        Property::shown("appScopeId", Kind::Text, "NULL"),
        Property::shown("startDateTime", Kind::Instant, "e.since"),
        Property::shown("endDateTime", Kind::Instant, "NULL"),
        Property::shown("memberType", Kind::Text, "'Direct'"),
        Property::shown("roleEligibilityScheduleId", Kind::Text, "e.id"),
    ],
    dialect: Dialect::Report,
    sorted: &[],
    searched: &[],
    newest_first: false,
};

const READ_ORGANIZATION: &[&str] = &[
    "Organization.Read.All",
    "Organization.ReadWrite.All",
    "Directory.Read.All",
    "Directory.ReadWrite.All",
    "User.Read",
    "User.Read.All",
];
const READ_SKUS: &[&str] = &[
    "LicenseAssignment.Read.All",
    "Organization.Read.All",
    "Organization.ReadWrite.All",
    "Directory.Read.All",
    "Directory.ReadWrite.All",
];
const READ_DOMAINS: &[&str] = &[
    "Domain.Read.All",
    "Domain.ReadWrite.All",
    "Directory.Read.All",
    "Directory.ReadWrite.All",
];
const READ_SYNCHRONIZATION: &[&str] = &[
    "OnPremDirectorySynchronization.Read.All",
    "OnPremDirectorySynchronization.ReadWrite.All",
];
/// Who may see it.
const SYNCHRONIZERS: &[&str] = &[
    roles::GLOBAL_ADMINISTRATOR,
    "8ac3fc64-6eca-42ea-9e69-59f4c7b60eb2",
];
const READ_ROLES: &[&str] = &[
    "RoleManagement.Read.Directory",
    "RoleManagement.ReadWrite.Directory",
    "RoleManagement.Read.All",
    "Directory.Read.All",
    "Directory.ReadWrite.All",
];

const READ_ELIGIBILITIES: &[&str] = &[
    "RoleEligibilitySchedule.Read.Directory",
    "RoleManagement.Read.Directory",
    "RoleManagement.ReadWrite.Directory",
    "RoleManagement.Read.All",
];

/// Everything that exists once a tenant.
pub(crate) fn route(call: &Call<'_>, path: &[&str]) -> Result<Reply, Fault> {
    call.only(&Method::GET)?;
    match path {
        ["organization"] => {
            call.need(READ_ORGANIZATION)?;
            Ok(call.whole("organization", &[organization(call)?.to_string()]))
        }
        ["organization", id] => {
            call.need(READ_ORGANIZATION)?;
            if !id.eq_ignore_ascii_case(&call.tenant.id) {
                return Err(Fault::missing(id));
            }
            Ok(call.entity("organization", &organization(call)?.to_string()))
        }
        ["subscribedSkus"] => {
            call.need(READ_SKUS)?;
            let skus: Vec<String> = SKUS
                .iter()
                .filter(|sku| call.tenant.premium || sku.service_plans.is_empty())
                .map(|sku| subscribed(call, sku).map(|sku| sku.to_string()))
                .collect::<Result<_, _>>()?;
            Ok(call.whole("subscribedSkus", &skus))
        }
        ["domains"] => {
            call.need(READ_DOMAINS)?;
            let domains: Vec<String> = domains(call).iter().map(Value::to_string).collect();
            Ok(call.whole("domains", &domains))
        }
        ["domains", name] => {
            call.need(READ_DOMAINS)?;
            let domain = domains(call)
                .into_iter()
                .find(|domain| {
                    domain["id"]
                        .as_str()
                        .is_some_and(|id| id.eq_ignore_ascii_case(name))
                })
                .ok_or_else(|| Fault::missing(name))?;
            Ok(call.entity("domains", &domain.to_string()))
        }
        ["roleManagement", "directory", "roleAssignments"] => {
            call.need(READ_ROLES)?;
            Ok(call.list(
                "roleManagement/directory/roleAssignments",
                &ASSIGNMENTS.page(call.db, &call.options)?,
            ))
        }
        [
            "roleManagement",
            "directory",
            "roleEligibilityScheduleInstances",
        ] => {
            call.need(READ_ELIGIBILITIES)?;
            Ok(call.list(
                "roleManagement/directory/roleEligibilityScheduleInstances",
                &ELIGIBILITIES.page(call.db, &call.options)?,
            ))
        }
        ["directory", "onPremisesSynchronization"] => synchronization(call),
        [.., last] => Err(Fault::segment(last)),
        [] => Err(Fault::segment("")),
    }
}

/// What the synchronisation has switched on: for people alone, and of two roles (graph-api.md §3.5).
fn synchronization(call: &Call<'_>) -> Result<Reply, Fault> {
    call.need(READ_SYNCHRONIZATION)?;
    if call.me.is_none() || !call.holds(SYNCHRONIZERS) {
        return Err(Fault::denied());
    }
    let document = read_document(call.db, Document::OnPremises)?.unwrap_or_default();
    Ok(call.whole(
        "directory/onPremisesSynchronization",
        &[json!({
            "id": call.tenant.id,
            "configuration": {"accidentalDeletionPrevention": {"synchronizationPreventionType": "enabledForCount", "alertThreshold": 500}},
            "features": {
                "passwordSyncEnabled": true,
                "passwordWritebackEnabled": document["passwordWritebackSupported"],
            },
        })
        .to_string()],
    ))
}

fn organization(call: &Call<'_>) -> Result<Value, Fault> {
    let synced: bool = call
        .db
        .prepare_cached("SELECT EXISTS (SELECT 1 FROM users WHERE synced)")?
        .query_row([], |row| row.get(0))?;
    let tenant = &call.tenant;
    let plan = |id: &str| json!({"assignedDateTime": tenant.created, "capabilityStatus": "Enabled", "service": "AADPremiumService", "servicePlanId": id});
    let plans = if tenant.premium {
        vec![plan(P1.0), plan(P2.0)]
    } else {
        Vec::new()
    };
    let verified: Vec<Value> = domains(call)
        .iter()
        .map(|domain| json!({"capabilities": "Email, OfficeCommunicationsOnline", "isDefault": domain["isDefault"], "isInitial": domain["isInitial"], "name": domain["id"], "type": domain["authenticationType"]}))
        .collect();
    Ok(json!({
        "id": tenant.id,
        "deletedDateTime": null,
        "businessPhones": [],
        "city": "Gothenburg",
        "country": null,
        "countryLetterCode": "SE",
        "createdDateTime": tenant.created,
        "displayName": tenant.display_name,
        "onPremisesLastSyncDateTime": synced.then_some(&tenant.created),
        "onPremisesSyncEnabled": synced.then_some(true),
        "preferredLanguage": "en",
        "technicalNotificationMails": [format!("it@{}", tenant.domain)],
        "tenantType": "AAD",
        "assignedPlans": plans,
        "provisionedPlans": [],
        "verifiedDomains": verified,
    }))
}

fn subscribed(call: &Call<'_>, sku: &Sku) -> Result<Value, Fault> {
    let consumed: i64 = call
        .db
        .prepare_cached("SELECT count(*) FROM users WHERE sku = ?1")?
        .query_row([sku.id], |row| row.get(0))?;
    Ok(json!({
        "id": format!("{}_{}", call.tenant.id, sku.id),
        "skuId": sku.id,
        "skuPartNumber": sku.part_number,
        "appliesTo": "User",
        "capabilityStatus": "Enabled",
        "consumedUnits": consumed,
        "prepaidUnits": {"enabled": sku.bought, "suspended": 0, "warning": 0, "lockedOut": 0},
        "servicePlans": sku.plans(),
    }))
}

fn domains(call: &Call<'_>) -> Vec<Value> {
    let tenant = &call.tenant;
    [
        tenant.initial_domain.as_str(),
        &tenant.domain,
        FEDERATED_DOMAIN,
    ]
    .into_iter()
    .map(|name| {
        json!({
            "id": name,
            "authenticationType": if name == FEDERATED_DOMAIN { "Federated" } else { "Managed" },
            "availabilityStatus": null,
            "isAdminManaged": true,
            "isDefault": name == tenant.domain,
            "isInitial": name == tenant.initial_domain,
            "isRoot": true,
            "isVerified": true,
            "passwordNotificationWindowInDays": 14,
            "passwordValidityPeriodInDays": i32::MAX,
            "state": null,
            "supportedServices": ["Email"],
        })
    })
    .collect()
}
