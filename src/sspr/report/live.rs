//! What a user's methods are right now, under the names of the registration report, and whether the report is behind
//! them (graph-api.md §1.1, §2.1).

use std::collections::BTreeSet;

use crate::graph::model::{AuthenticationMethod, Text};

/// The name that the report gives a method; nothing for what it does not list, a password above all.
pub fn name(method: &AuthenticationMethod) -> Option<&'static str> {
    let kind = method
        .odata_type
        .trim_start_matches("#microsoft.graph.")
        .trim_end_matches("AuthenticationMethod");
    let passkey = method
        .other
        .get("passkeyType")
        .and_then(serde_json::Value::as_str);
    Some(match (kind, method.phone_type.as_deref()) {
        ("phone", Some("mobile")) => "mobilePhone",
        ("phone", Some("alternateMobile")) => "alternateMobilePhone",
        ("phone", Some("office")) => "officePhone",
        ("email", _) => "email",
        ("microsoftAuthenticator", _) => "microsoftAuthenticatorPush",
        ("passwordlessMicrosoftAuthenticator", _) => "microsoftAuthenticatorPasswordless",
        ("softwareOath", _) => "softwareOneTimePasscode",
        ("hardwareOath", _) => "hardwareOneTimePasscode",
        ("temporaryAccessPass", _) => "temporaryAccessPass",
        ("fido2", _) => match passkey {
            Some("deviceBound") => "passKeyDeviceBound",
            Some("synced") => "passKeySynced",
            _ => "fido2SecurityKey",
        },
        ("windowsHelloForBusiness", _) => "windowsHelloForBusiness",
        ("platformCredential", _) => "macOsSecureEnclaveKey",
        ("external", _) => "externalAuthMethod",
        ("qrCodePin", _) => "qrCode",
        _ => return None,
    })
}

/// The names of all methods, each once, in the order of the list.
pub fn names(methods: &[AuthenticationMethod]) -> Vec<Text<'static>> {
    let mut seen = BTreeSet::new();
    methods
        .iter()
        .filter_map(name)
        .filter(|name| seen.insert(*name))
        .map(Text::from)
        .collect()
}

/// What can be told apart on both sides: the report has finer names for some kinds than the methods themselves, and
/// security questions and what one app can do besides are not readable there.
fn family(name: &str) -> Option<&str> {
    Some(match name {
        "fido2" | "fido2SecurityKey" | "passKeyDeviceBound" | "passKeySynced" => "passkey",
        "microsoftAuthenticatorPush"
        | "microsoftAuthenticatorPasswordless"
        | "passKeyDeviceBoundAuthenticator" => "authenticator",
        "windowsHelloForBusiness" | "passKeyDeviceBoundWindowsHello" => "windowsHello",
        "mobilePhone"
        | "alternateMobilePhone"
        | "officePhone"
        | "email"
        | "hardwareOneTimePasscode"
        | "softwareOneTimePasscode"
        | "macOsSecureEnclaveKey"
        | "externalAuthMethod"
        | "qrCode" => name,
        // A pass ends by itself, and questions cannot be read; a name of tomorrow has nothing to be compared with.
        _ => return None,
    })
}

/// Whether the report differs from the methods there are.
pub fn is_stale(reported: &[Text<'_>], live: &[Text<'_>]) -> bool {
    let families = |names: &[Text<'_>]| -> BTreeSet<String> {
        let mut found: BTreeSet<String> = names
            .iter()
            .filter_map(|name| family(name))
            .map(ToOwned::to_owned)
            .collect();
        // The app shows codes, too: the report may name both, the methods name the app.
        if found.contains("authenticator") {
            found.remove("softwareOneTimePasscode");
        }
        found
    };
    families(reported) != families(live)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn method(kind: &str) -> AuthenticationMethod {
        let (kind, detail) = kind.split_once('/').unwrap_or((kind, ""));
        let mut method = AuthenticationMethod {
            odata_type: format!("#microsoft.graph.{kind}AuthenticationMethod"),
            ..AuthenticationMethod::default()
        };
        match kind {
            "phone" => method.phone_type = Some(detail.to_owned()),
            "fido2" => {
                method.other.insert("passkeyType".to_owned(), json!(detail));
            }
            _ => {}
        }
        method
    }

    #[test]
    fn a_method_has_the_name_of_the_report() {
        let cases = [
            ("password", None),
            ("phone/mobile", Some("mobilePhone")),
            ("phone/alternateMobile", Some("alternateMobilePhone")),
            ("phone/office", Some("officePhone")),
            ("phone/satellite", None),
            ("email", Some("email")),
            ("microsoftAuthenticator", Some("microsoftAuthenticatorPush")),
            (
                "passwordlessMicrosoftAuthenticator",
                Some("microsoftAuthenticatorPasswordless"),
            ),
            ("softwareOath", Some("softwareOneTimePasscode")),
            ("hardwareOath", Some("hardwareOneTimePasscode")),
            ("temporaryAccessPass", Some("temporaryAccessPass")),
            ("fido2/deviceBound", Some("passKeyDeviceBound")),
            ("fido2/synced", Some("passKeySynced")),
            ("fido2/", Some("fido2SecurityKey")),
            ("windowsHelloForBusiness", Some("windowsHelloForBusiness")),
            ("platformCredential", Some("macOsSecureEnclaveKey")),
            ("external", Some("externalAuthMethod")),
            ("qrCodePin", Some("qrCode")),
            ("somethingNew", None),
        ];
        for (kind, expected) in cases {
            assert_eq!(name(&method(kind)), expected, "{kind}");
        }
        let twice = [method("fido2/synced"), method("fido2/synced")];
        assert_eq!(names(&twice), [Text::from("passKeySynced")]);
    }

    #[test]
    fn the_report_is_stale_where_what_both_can_tell_differs() {
        let cases: [(&[&str], &[&str], bool); 11] = [
            (&[], &[], false),
            (&["email"], &["email"], false),
            (&["email", "mobilePhone"], &["mobilePhone", "email"], false),
            (&["email"], &[], true),
            (&[], &["email"], true),
            (&["fido2"], &["passKeySynced"], false),
            (&["securityQuestion"], &[], false),
            (&["temporaryAccessPass"], &[], false),
            (
                &["microsoftAuthenticatorPush", "softwareOneTimePasscode"],
                &["microsoftAuthenticatorPush"],
                false,
            ),
            (&["softwareOneTimePasscode"], &[], true),
            (&["aNameOfTomorrow"], &[], false),
        ];
        let texts =
            |list: &[&'static str]| list.iter().copied().map(Text::from).collect::<Vec<_>>();
        for (reported, live, stale) in cases {
            assert_eq!(
                is_stale(&texts(reported), &texts(live)),
                stale,
                "{reported:?} {live:?}"
            );
        }
    }
}
