//! What a new directory is called, and its policies.

use serde_json::{Value, json};

/// The tenant's id. The directory is the same on every machine.
pub const TENANT_ID: &str = "5c0de5a1-7e57-4a11-9a0c-0d1c7e0a11d0";

/// The tenant's initial domain.
pub const DOMAIN: &str = "contoso.onmicrosoft.com";

/// The SSPR policy of a new directory, all 29 fields (policy-api.md §1.2): off, one method, methods managed elsewhere.
pub(crate) fn password_reset() -> Value {
    json!({
        "objectId": "default",
        "enablementType": 0,
        "numberOfAuthenticationMethodsRequired": 1,
        "emailOptionEnabled": false,
        "mobilePhoneOptionEnabled": false,
        "officePhoneOptionEnabled": false,
        "securityQuestionsOptionEnabled": false,
        "mobileAppNotificationEnabled": false,
        "mobileAppCodeEnabled": false,
        "numberOfQuestionsToRegister": 5,
        "numberOfQuestionsToReset": 3,
        "registrationRequiredOnSignIn": true,
        "registrationReconfirmIntevalInDays": 180,
        "skipRegistrationAllowed": true,
        "skipRegistrationMaxAllowedDays": 7,
        "customizeHelpdeskLink": false,
        "customHelpdeskEmailOrUrl": "",
        "notifyUsersOnPasswordReset": true,
        "notifyOnAdminPasswordReset": false,
        "passwordResetEnabledGroupIds": [],
        "passwordResetEnabledGroupName": "",
        "securityQuestions": [],
        "registrationConditionalAccessPolicies": [],
        "emailOptionAllowed": false,
        "mobilePhoneOptionAllowed": false,
        "officePhoneOptionAllowed": false,
        "securityQuestionsOptionAllowed": true,
        "mobileAppNotificationOptionAllowed": false,
        "mobileAppCodeOptionAllowed": false,
    })
}

/// The authorization policy of a new directory (graph-api.md §3.3).
pub(crate) fn authorization() -> Value {
    json!({
        "id": "authorizationPolicy",
        "allowInvitesFrom": "everyone",
        "allowedToSignUpEmailBasedSubscriptions": true,
        "allowedToUseSSPR": true,
        "allowEmailVerifiedUsersToJoinOrganization": false,
        "allowUserConsentForRiskyApps": null,
        "blockMsolPowerShell": false,
        "displayName": "Authorization Policy",
        "description": "Used to manage authorization related settings across the company.",
        "guestUserRoleId": "10dae51f-b6af-4016-8d66-8c2a99b929b3",
        "defaultUserRolePermissions": {
            "allowedToCreateApps": true,
            "allowedToCreateSecurityGroups": true,
            "allowedToCreateTenants": true,
            "allowedToReadBitlockerKeysForOwnedDevice": true,
            "allowedToReadOtherUsers": true,
            "permissionGrantPoliciesAssigned": [],
        },
    })
}

/// The authentication methods policy of a new directory (graph-api.md §3.4): migrated, with email, SMS, Authenticator and
/// one-time codes on.
pub(crate) fn authentication_methods(modified: &str) -> Value {
    let everyone = |extra: Value| {
        let mut target =
            json!({"targetType": "group", "id": "all_users", "isRegistrationRequired": false});
        if let (Some(target), Some(extra)) = (target.as_object_mut(), extra.as_object()) {
            target.extend(extra.clone());
        }
        json!([target])
    };
    let configuration = |id: &str, kind: &str, state: &str, targets: Value, extra: Value| {
        let mut configuration = json!({
            "@odata.type": format!("#microsoft.graph.{kind}AuthenticationMethodConfiguration"),
            "id": id,
            "state": state,
            "excludeTargets": [],
            "includeTargets": targets,
        });
        if let (Some(configuration), Some(extra)) =
            (configuration.as_object_mut(), extra.as_object())
        {
            configuration.extend(extra.clone());
        }
        configuration
    };
    json!({
        "id": "authenticationMethodsPolicy",
        "displayName": "Authentication Methods Policy",
        "description": "The tenant-wide policy that controls which authentication methods are allowed in the tenant.",
        "lastModifiedDateTime": modified,
        "policyVersion": "1.5",
        "policyMigrationState": "migrationComplete",
        "reconfirmationInDays": null,
        "registrationEnforcement": {
            "authenticationMethodsRegistrationCampaign": {
                "snoozeDurationInDays": 1,
                "state": "default",
                "excludeTargets": [],
                "includeTargets": [
                    {"id": "all_users", "targetType": "group", "targetedAuthenticationMethod": "microsoftAuthenticator"},
                ],
            },
        },
        "authenticationMethodConfigurations": [
            configuration("Fido2", "fido2", "enabled", everyone(json!({})),
                json!({"isAttestationEnforced": false, "isSelfServiceRegistrationAllowed": true})),
            configuration("MicrosoftAuthenticator", "microsoftAuthenticator", "enabled",
                everyone(json!({"authenticationMode": "any"})), json!({"isSoftwareOathEnabled": true})),
            configuration("Sms", "sms", "enabled", everyone(json!({"isUsableForSignIn": false})), json!({})),
            configuration("TemporaryAccessPass", "temporaryAccessPass", "enabled", everyone(json!({})),
                json!({"defaultLength": 8, "defaultLifetimeInMinutes": 60, "isUsableOnce": false,
                    "minimumLifetimeInMinutes": 60, "maximumLifetimeInMinutes": 480})),
            configuration("SoftwareOath", "softwareOath", "enabled", everyone(json!({})), json!({})),
            configuration("Voice", "voice", "disabled", everyone(json!({})), json!({"isOfficePhoneAllowed": false})),
            configuration("Email", "email", "enabled", everyone(json!({})),
                json!({"allowExternalIdToUseEmailOtp": "default"})),
            configuration("X509Certificate", "x509Certificate", "disabled", everyone(json!({})), json!({})),
        ],
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_policy_of_a_new_directory_has_all_29_fields() {
        assert_eq!(
            password_reset().as_object().map(serde_json::Map::len),
            Some(29)
        );
    }
}
