//! Conditional Access (Microsoft Graph v1.0: conditionalAccessPolicy, namedLocation): the policies on registering security
//! info. They are read, not changed, and the pages of this directory obey them: a pass is a multi-factor authentication.

use http::Method;
use serde_json::{Value, json};

use crate::directory::roles::GLOBAL_ADMINISTRATOR;
use crate::odata::call::Call;
use crate::odata::reply::{Fault, Reply};

const READ: &[&str] = &["Policy.Read.All", "Policy.ReadWrite.ConditionalAccess"];

/// The location people register from.
const OFFICE: &str = "6f0d9a51-8a54-4d28-9c1e-2b7a40c3d911";

/// `/identity/conditionalAccess` and what follows.
pub(crate) fn route(call: &Call<'_>, path: &[&str]) -> Result<Reply, Fault> {
    call.only(&Method::GET)?;
    call.need(READ)?;
    let (list, context) = match path {
        ["policies", ..] => (policies(call), "identity/conditionalAccess/policies"),
        ["namedLocations", ..] => (
            vec![office(call)],
            "identity/conditionalAccess/namedLocations",
        ),
        [segment, ..] => return Err(Fault::segment(segment)),
        [] => return Err(Fault::segment("conditionalAccess")),
    };
    match path {
        [_] => {
            let values: Vec<String> = list.iter().map(Value::to_string).collect();
            Ok(call.whole(context, &values))
        }
        [_, id] => (list.iter())
            .find(|one| one["id"].as_str() == Some(*id))
            .map(|one| call.entity(context, &one.to_string()))
            .ok_or_else(|| Fault::missing(id)),
        [.., segment] => Err(Fault::segment(segment)),
        [] => Err(Fault::segment("conditionalAccess")),
    }
}

fn policies(call: &Call<'_>) -> Vec<Value> {
    let policy =
        |id: &str, name: &str, state: &str, users: Value, locations: Value, grant: &str| {
            json!({
                "id": id,
                "displayName": name,
                "state": state,
                "createdDateTime": call.tenant.created,
                "modifiedDateTime": null,
                "templateId": null,
                "sessionControls": null,
                "grantControls": {
                    "operator": "OR",
                    "builtInControls": [grant],
                    "customAuthenticationFactors": [],
                    "termsOfUse": [],
                },
                "conditions": {
                    "clientAppTypes": ["all"],
                    "signInRiskLevels": [],
                    "userRiskLevels": [],
                    "servicePrincipalRiskLevels": [],
                    "users": users,
                    "locations": locations,
                    "applications": {
                        "includeApplications": [],
                        "excludeApplications": [],
                        "includeUserActions": ["urn:user:registersecurityinfo"],
                        "includeAuthenticationContextClassReferences": [],
                    },
                },
            })
        };
    let users = |include: Value, exclude_roles: Value| {
        json!({
            "includeUsers": include,
            "excludeUsers": [],
            "includeGroups": [],
            "excludeGroups": [],
            "includeRoles": [],
            "excludeRoles": exclude_roles,
        })
    };
    vec![
        policy(
            "1f6a9d2c-3b47-4e0f-8d15-7c2e91a4b603",
            "Register security info: multifactor authentication or a pass",
            "enabled",
            users(json!(["All"]), json!([GLOBAL_ADMINISTRATOR])),
            Value::Null,
            "mfa",
        ),
        policy(
            "8e21c7b4-50ad-4f93-9a6e-14d0f2c8b975",
            "Register security info: from the office",
            "enabledForReportingButNotEnforced",
            users(json!(["All"]), json!([])),
            json!({"includeLocations": ["All"], "excludeLocations": [OFFICE]}),
            "block",
        ),
    ]
}

fn office(call: &Call<'_>) -> Value {
    json!({
        "@odata.type": "#microsoft.graph.ipNamedLocation",
        "id": OFFICE,
        "displayName": "Gothenburg office",
        "createdDateTime": call.tenant.created,
        "modifiedDateTime": call.tenant.created,
        "isTrusted": true,
        "ipRanges": [{"@odata.type": "#microsoft.graph.iPv4CidrRange", "cidrAddress": "192.0.2.0/24"}],
    })
}
