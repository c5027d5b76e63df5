//! The tenant's policies.

use http::Method;
use serde_json::{Map, Value};

use super::methods_policy;
use crate::directory::audit::{Change, DIRECTORY_SERVICE, Event, Target};
use crate::directory::method_kind::Kind;
use crate::directory::roles;
use crate::directory::store::{Document, put_document};
use crate::odata::call::{Call, known};
use crate::odata::reply::{Fault, Reply};

const READ_AUTHORIZATION: &[&str] = &["Policy.Read.All", "Policy.ReadWrite.Authorization"];
const READ_METHODS: &[&str] = &[
    "Policy.Read.All",
    "Policy.Read.AuthenticationMethod",
    "Policy.ReadWrite.AuthenticationMethod",
];

/// What `PATCH` may change, and of which type it is.
const AUTHORIZATION_FLAGS: &[&str] = &[
    "allowedToSignUpEmailBasedSubscriptions",
    "allowedToUseSSPR",
    "allowEmailVerifiedUsersToJoinOrganization",
    "allowUserConsentForRiskyApps",
    "blockMsolPowerShell",
];
const AUTHORIZATION_TEXTS: &[&str] = &[
    "allowInvitesFrom",
    "description",
    "displayName",
    "guestUserRoleId",
];
const USER_PERMISSIONS: &[&str] = &[
    "allowedToCreateApps",
    "allowedToCreateSecurityGroups",
    "allowedToCreateTenants",
    "allowedToReadBitlockerKeysForOwnedDevice",
    "allowedToReadOtherUsers",
    "permissionGrantPoliciesAssigned",
];

/// `/policies` and what follows.
pub(crate) fn route(call: &Call<'_>, path: &[&str]) -> Result<Reply, Fault> {
    match path {
        // Beta answers with a collection, and takes a change at the policy in it (graph-api.md §3.3).
        ["authorizationPolicy"] | ["authorizationPolicy", "authorizationPolicy"] => {
            match *call.method {
                Method::GET => read_authorization(call, path.len() == 1),
                Method::PATCH => write_authorization(call),
                _ => Err(Fault::verb()),
            }
        }
        ["authenticationMethodsPolicy", rest @ ..] => match *call.method {
            Method::GET => read_methods(call, rest),
            Method::PATCH => methods_policy::write(call, rest),
            _ => Err(Fault::verb()),
        },
        [.., last] => Err(Fault::segment(last)),
        [] => Err(Fault::segment("policies")),
    }
}

fn read_methods(call: &Call<'_>, path: &[&str]) -> Result<Reply, Fault> {
    call.need(READ_METHODS)?;
    let mut policy = call.document(Document::AuthenticationMethods)?;
    if let (false, Some(policy)) = (call.beta, policy.as_object_mut()) {
        policy.remove("optOutSettings");
    }
    let configurations = policy["authenticationMethodConfigurations"]
        .as_array()
        .cloned()
        .unwrap_or_default();
    let context = "authenticationMethodConfigurations";
    match path {
        [] => Ok(call.entity("authenticationMethodsPolicy", &policy.to_string())),
        ["authenticationMethodConfigurations"] => {
            let values: Vec<String> = configurations.iter().map(Value::to_string).collect();
            Ok(call.whole(context, &values))
        }
        ["authenticationMethodConfigurations", "$count"] => Ok(Reply::count(
            i64::try_from(configurations.len()).unwrap_or(i64::MAX),
        )),
        ["authenticationMethodConfigurations", id] => configurations
            .iter()
            .find(|configuration| {
                configuration["id"]
                    .as_str()
                    .is_some_and(|found| found.eq_ignore_ascii_case(id))
            })
            .map(|configuration| call.entity(context, &configuration.to_string()))
            .ok_or_else(|| Fault::missing(id)),
        [.., last] => Err(Fault::segment(last)),
    }
}

fn read_authorization(call: &Call<'_>, root: bool) -> Result<Reply, Fault> {
    call.need(READ_AUTHORIZATION)?;
    let policy = call.document(Document::Authorization)?.to_string();
    Ok(if call.beta && root {
        call.whole("policies/authorizationPolicy", &[policy])
    } else {
        call.entity("policies/authorizationPolicy", &policy)
    })
}

fn write_authorization(call: &Call<'_>) -> Result<Reply, Fault> {
    call.need(&["Policy.ReadWrite.Authorization"])?;
    if !call.holds(&[
        roles::GLOBAL_ADMINISTRATOR,
        roles::PRIVILEGED_ROLE_ADMINISTRATOR,
    ]) {
        return Err(Fault::denied());
    }
    let properties: Vec<&str> = AUTHORIZATION_FLAGS
        .iter()
        .chain(AUTHORIZATION_TEXTS)
        .copied()
        .chain(["defaultUserRolePermissions"])
        .collect();
    let body = call.object(&properties)?;
    let mut policy = call.document(Document::Authorization)?;
    let mut changes = Vec::new();
    for (name, value) in body.iter().filter(|(name, _)| !name.starts_with('@')) {
        let right = if AUTHORIZATION_FLAGS.contains(&name.as_str()) {
            value.is_boolean() || (name == "allowUserConsentForRiskyApps" && value.is_null())
        } else if name == "defaultUserRolePermissions" {
            permissions(value)?
        } else {
            value.is_string()
        };
        if !right {
            return Err(Fault::bad(format!(
                "The value of the property '{name}' has the wrong type."
            )));
        }
        let old = policy[name.as_str()].clone();
        let new = match (&old, value) {
            (Value::Object(old), Value::Object(value)) => {
                let mut merged: Map<String, Value> = old.clone();
                merged.extend(value.clone());
                Value::Object(merged)
            }
            _ => value.clone(),
        };
        if old != new {
            policy[name.as_str()] = new.clone();
            changes.push(Change {
                property: name.clone(),
                old,
                new,
            });
        }
    }
    put_document(call.db, Document::Authorization, &policy)?;
    call.record(&Event::update(
        "Update authorization policy",
        "AuthorizationPolicy",
        DIRECTORY_SERVICE,
        call.actor(),
        Target {
            kind: "Policy",
            id: "authorizationPolicy".to_owned(),
            name: "Authorization Policy".to_owned(),
            upn: None,
            changes,
        },
    ))?;
    Ok(Reply::done())
}

fn permissions(value: &Value) -> Result<bool, Fault> {
    let Some(object) = value.as_object() else {
        return Ok(false);
    };
    known(object, USER_PERMISSIONS)?;
    Ok(object.iter().all(|(name, value)| {
        value.is_boolean() || (name == "permissionGrantPoliciesAssigned" && value.is_array())
    }))
}

/// The policy for methods with only those on that reach somebody in these groups (graph-api.md §3.4).
pub(crate) fn at_person(mut methods: Value, groups: &[String]) -> Value {
    let is_meant = |target: &Value| {
        let id = target["id"].as_str().unwrap_or_default();
        id == "all_users" || groups.iter().any(|group| group.eq_ignore_ascii_case(id))
    };
    let all = methods["authenticationMethodConfigurations"].as_array_mut();
    for configuration in all.into_iter().flatten() {
        let any = |field: &str| {
            configuration[field]
                .as_array()
                .map(|all| all.iter().any(is_meant))
        };
        let named = configuration["includeTargets"]
            .as_array()
            .is_some_and(|all| !all.is_empty());
        let included = !named || any("includeTargets") == Some(true);
        if !included || any("excludeTargets") == Some(true) {
            configuration["state"] = "disabled".into();
        }
    }
    methods
}

/// Whether phones are called, for people who are no administrators: a landline takes no texts (graph-api.md §8.3).
pub(crate) fn calls(password_reset: &Value, methods: &Value) -> bool {
    let voice = methods["authenticationMethodConfigurations"]
        .as_array()
        .and_then(|all| {
            all.iter()
                .find(|configuration| configuration["id"] == "Voice")
        })
        .is_some_and(|voice| voice["state"] == "enabled");
    let legacy = password_reset["mobilePhoneOptionEnabled"] == true;
    match methods["policyMigrationState"].as_str() {
        Some("preMigration") => true,
        Some("migrationComplete") => voice,
        _ => voice || legacy,
    }
}

/// The methods that count for people who are no administrators (graph-api.md §3.4, §8.3).
pub(crate) fn counting(password_reset: &Value, methods: &Value) -> Vec<Kind> {
    let configuration = |id: &str| {
        methods["authenticationMethodConfigurations"]
            .as_array()
            .and_then(|all| all.iter().find(|configuration| configuration["id"] == id))
    };
    let on = |id: &str| {
        configuration(id).is_some_and(|configuration| configuration["state"] == "enabled")
    };
    let flag = |id: &str, name: &str| {
        configuration(id).is_some_and(|configuration| configuration[name] == true)
    };
    let legacy = |name: &str| password_reset[name] == true;
    let state = methods["policyMigrationState"].as_str().unwrap_or_default();
    let (old, new) = (state != "migrationComplete", state != "preMigration");
    let two = password_reset["numberOfAuthenticationMethodsRequired"] == 2;
    let counts = |kind: &Kind| match kind {
        Kind::Mobile => {
            (new && (on("Sms") || on("Voice"))) || (old && legacy("mobilePhoneOptionEnabled"))
        }
        Kind::Office => {
            (new && on("Voice") && flag("Voice", "isOfficePhoneAllowed"))
                || (old && legacy("officePhoneOptionEnabled"))
        }
        Kind::Email => (new && on("Email")) || (old && legacy("emailOptionEnabled")),
        Kind::Authenticator => {
            // Before the migration a push counts only where two methods are asked for.
            (new && on("MicrosoftAuthenticator"))
                || (old && two && legacy("mobileAppNotificationEnabled"))
        }
        Kind::Oath => {
            (new && (on("SoftwareOath")
                || (on("MicrosoftAuthenticator")
                    && flag("MicrosoftAuthenticator", "isSoftwareOathEnabled"))))
                || (old && legacy("mobileAppCodeEnabled"))
        }
        // Only the old policy has them, before the migration and after it.
        Kind::Questions => legacy("securityQuestionsOptionEnabled"),
        Kind::AlternateMobile | Kind::Fido2 | Kind::Hello | Kind::Pass => false,
    };
    Kind::ALL.into_iter().filter(counts).collect()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::directory::defaults::{authentication_methods, password_reset};

    #[test]
    fn which_methods_count_depends_on_the_migration() {
        let counted = |state: &str, required: i64, legacy: &[&str]| {
            let mut methods = authentication_methods("2026-11-20T12:00:00Z");
            methods["policyMigrationState"] = json!(state);
            let mut policy = password_reset();
            policy["numberOfAuthenticationMethodsRequired"] = json!(required);
            for name in legacy {
                policy[*name] = json!(true);
            }
            counting(&policy, &methods)
        };
        let migrated = vec![Kind::Mobile, Kind::Email, Kind::Authenticator, Kind::Oath];
        assert_eq!(counted("migrationComplete", 1, &[]), migrated);
        assert_eq!(
            counted("migrationComplete", 1, &["officePhoneOptionEnabled"]),
            migrated
        );
        assert_eq!(counted("preMigration", 1, &[]), []);
        assert_eq!(
            counted("preMigration", 1, &["mobileAppNotificationEnabled"]),
            []
        );
        assert_eq!(
            counted("preMigration", 2, &["mobileAppNotificationEnabled"]),
            [Kind::Authenticator]
        );
        assert_eq!(
            counted("migrationInProgress", 1, &["officePhoneOptionEnabled"]),
            [
                Kind::Mobile,
                Kind::Office,
                Kind::Email,
                Kind::Authenticator,
                Kind::Oath
            ]
        );
    }
}
