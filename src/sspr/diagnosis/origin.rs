//! Where an account is at home: an identity of the tenant's own, whatever the type of user, is a password of this tenant;
//! any other says who keeps it (graph-api.md §8.6).

use serde::Deserialize;

use crate::graph::model::User;
use crate::sspr::diagnosis::facts::AccountOrigin;

/// The property of a user that tells, for `$select`.
pub const PROPERTY: &str = "identities";

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Identity {
    sign_in_type: Option<String>,
    issuer: Option<String>,
}

/// Where a user is at home who was read with [`PROPERTY`]; `domains`: the tenant's own.
pub fn of<'a>(user: &User, domains: impl IntoIterator<Item = &'a str>) -> AccountOrigin {
    let identities: Vec<Identity> = (user.other.get(PROPERTY))
        .and_then(|all| serde_json::from_value(all.clone()).ok())
        .unwrap_or_default();
    let outside = identities
        .iter()
        .filter(|one| one.sign_in_type.as_deref() == Some("federated"))
        .find_map(|one| one.issuer.as_deref());
    match outside {
        Some("MicrosoftAccount") => AccountOrigin::MicrosoftAccount,
        Some("mail") => AccountOrigin::NoTenant,
        Some("ExternalAzureAD") => AccountOrigin::OtherTenant,
        Some(issuer @ ("google.com" | "facebook.com" | "apple.com")) => {
            AccountOrigin::Provider(issuer.to_owned())
        }
        Some(issuer) => {
            let mut own = domains.into_iter();
            if own.any(|one| one.eq_ignore_ascii_case(issuer)) {
                AccountOrigin::Here
            } else {
                AccountOrigin::OtherTenant
            }
        }
        None if is_invited(user) && identities.is_empty() => AccountOrigin::Unsaid,
        None => AccountOrigin::Here,
    }
}

/// Whether a user came by an invitation: an external guest, whatever the type of user says.
pub fn is_invited(user: &User) -> bool {
    let name = user.user_principal_name.as_deref();
    name.is_some_and(|name| name.to_ascii_uppercase().contains("#EXT#"))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn the_identities_say_who_keeps_the_password() {
        let guest = "ann_fabrikam.example#EXT#@contoso.onmicrosoft.com";
        let federated = |issuer: &str| json!([{"signInType": "federated", "issuer": issuer}]);
        let local = json!([{"signInType": "userPrincipalName", "issuer": "contoso.example"}]);
        let cases = [
            ("ann@contoso.example", local.clone(), AccountOrigin::Here),
            // A guest with a password of this tenant.
            (guest, local, AccountOrigin::Here),
            ("ann@contoso.example", json!(null), AccountOrigin::Here),
            (guest, json!([]), AccountOrigin::Unsaid),
            (
                guest,
                federated("ExternalAzureAD"),
                AccountOrigin::OtherTenant,
            ),
            (
                guest,
                federated("MicrosoftAccount"),
                AccountOrigin::MicrosoftAccount,
            ),
            (guest, federated("mail"), AccountOrigin::NoTenant),
            (
                guest,
                federated("google.com"),
                AccountOrigin::Provider("google.com".to_owned()),
            ),
            (
                "ann@contoso.example",
                federated("Contoso.example"),
                AccountOrigin::Here,
            ),
            (
                guest,
                federated("idp.fabrikam.example"),
                AccountOrigin::OtherTenant,
            ),
        ];
        for (upn, identities, expected) in cases {
            let user: User = serde_json::from_value(json!({
                "id": "1", "userPrincipalName": upn, "identities": identities,
            }))
            .unwrap();
            assert_eq!(of(&user, ["contoso.example"]), expected, "{user:?}");
        }
    }
}
