//! Our types read and write the documented shapes; what they do not know survives.

use proptest::prelude::*;
use serde_json::{Value, json};

use sspr::graph::model::{
    AuthenticationMethod, AuthenticationMethodsPolicy, FeatureSummary, MethodSummary, Registration,
    User,
};

/// A row as documented (graph-api.md §1.1), with the fields this program leaves alone.
fn documented_row() -> Value {
    json!({
        "id": "86462606-fde0-4fc4-9e0c-a20eb73e54c6",
        "userPrincipalName": "a@contoso.com",
        "userDisplayName": "A",
        "userType": "member",
        "isAdmin": false,
        "isSsprRegistered": true,
        "isSsprEnabled": true,
        "isSsprCapable": true,
        "isMfaRegistered": true,
        "isMfaCapable": true,
        "isPasswordlessCapable": false,
        "methodsRegistered": ["mobilePhone", "email"],
        "isSystemPreferredAuthenticationMethodEnabled": true,
        "systemPreferredAuthenticationMethods": ["sms"],
        "userPreferredMethodForSecondaryAuthentication": "sms",
        "lastUpdatedDateTime": "2026-11-19T02:00:00Z"
    })
}

fn with(change: impl FnOnce(&mut serde_json::Map<String, Value>)) -> String {
    let mut row = documented_row();
    change(row.as_object_mut().expect("an object"));
    row.to_string()
}

#[test]
fn a_documented_registration_row_is_read() {
    let text = documented_row().to_string();
    let row: Registration<'_> = serde_json::from_str(&text).expect("a row");
    assert_eq!(&*row.user_principal_name, "a@contoso.com");
    assert_eq!(row.user_type.as_deref(), Some("member"));
    assert_eq!(row.is_admin, Some(false));
    assert!(row.is_sspr_registered && row.is_sspr_enabled && row.is_sspr_capable);
    let methods: Vec<&str> = row.methods_registered.iter().map(|m| &**m).collect();
    assert_eq!(methods, ["mobilePhone", "email"]);
}

#[test]
fn quirks_of_registration_rows_are_read() {
    let cases = [
        (
            "an empty preferred method",
            with(|row| {
                row["userPreferredMethodForSecondaryAuthentication"] = json!("");
                row["methodsRegistered"] = json!([]);
            }),
        ),
        ("a null isAdmin", with(|row| row["isAdmin"] = Value::Null)),
        (
            "no isAdmin",
            with(|row| {
                row.remove("isAdmin");
            }),
        ),
        (
            "a user type of tomorrow",
            with(|row| row["userType"] = json!("unknownFutureValue")),
        ),
        (
            "a method of tomorrow",
            with(|row| row["methodsRegistered"] = json!(["telepathy"])),
        ),
        (
            "a field of tomorrow",
            with(|row| {
                row.insert("isClever".to_owned(), json!({"deep": [1]}));
            }),
        ),
        (
            "no display name and no date",
            with(|row| {
                row["userDisplayName"] = Value::Null;
                row["lastUpdatedDateTime"] = Value::Null;
            }),
        ),
    ];
    for (name, text) in cases {
        let row = serde_json::from_str::<Registration<'_>>(&text);
        assert!(row.is_ok(), "{name}: {row:?}");
    }
}

#[test]
fn a_row_without_its_flags_is_refused_and_the_field_is_named() {
    for field in ["isSsprRegistered", "isSsprEnabled", "isSsprCapable", "id"] {
        let text = with(|row| {
            row.remove(field);
        });
        let error = serde_json::from_str::<Registration<'_>>(&text).expect_err("incomplete");
        assert!(error.to_string().contains(field), "{error}");
    }
}

#[test]
fn escapes_in_names_are_read_and_written_back() {
    let text = with(|row| row["userDisplayName"] = json!("Zoë \"李\"\t\u{202e}\u{1f600}"));
    let row: Registration<'_> = serde_json::from_str(&text).expect("a row");
    assert_eq!(
        row.user_display_name.as_deref(),
        Some("Zoë \"李\"\t\u{202e}\u{1f600}")
    );
    let again = serde_json::to_value(&row).expect("JSON");
    assert_eq!(again["userDisplayName"], "Zoë \"李\"\t\u{202e}\u{1f600}");
    assert_eq!(again["lastUpdatedDateTime"], "2026-11-19T02:00:00Z");
}

#[test]
fn the_totals_of_the_report_are_read() {
    let features: FeatureSummary = serde_json::from_value(json!({
        "@odata.context": "https://graph.microsoft.com/v1.0/$metadata#…",
        "totalUserCount": 23123,
        "userTypes": "all",
        "userRoles": "all",
        "userRegistrationFeatureCounts": [
            {"feature": "ssprRegistered", "userCount": 23_423},
            {"feature": "tomorrow", "userCount": 4}
        ]
    }))
    .expect("totals");
    assert_eq!(features.total_user_count, 23_123);
    assert_eq!(features.user_registration_feature_counts.len(), 2);
    let methods: MethodSummary = serde_json::from_value(json!({
        "totalUserCount": 5,
        "userTypes": "all",
        "userRoles": "all",
        "userRegistrationMethodCounts": [{"authenticationMethod": "password", "userCount": 5}]
    }))
    .expect("totals");
    assert_eq!(
        methods.user_registration_method_counts[0].authentication_method,
        "password"
    );
}

/// Whether everything in `part` is in `whole`, at any depth. Absent properties may be written as null.
fn holds(whole: &Value, part: &Value) -> bool {
    match (whole, part) {
        (Value::Object(whole), Value::Object(part)) => part
            .iter()
            .all(|(key, value)| whole.get(key).is_some_and(|found| holds(found, value))),
        (Value::Array(whole), Value::Array(part)) => {
            whole.len() == part.len() && whole.iter().zip(part).all(|(w, p)| holds(w, p))
        }
        _ => whole == part,
    }
}

/// Reads a document and writes it again: nothing may be lost.
macro_rules! survives {
    ($type:ty, $document:expr) => {{
        let document: Value = $document;
        let read: $type = serde_json::from_value(document.clone()).expect("the documented shape");
        let written = serde_json::to_value(&read).expect("JSON");
        assert!(holds(&written, &document), "{written}");
    }};
}

#[test]
fn unknown_fields_and_values_survive() {
    survives!(
        User,
        json!({"id": "1", "displayName": "A", "userType": "Robot", "accountEnabled": true,
            "assignedLicenses": [{"skuId": "x"}], "@odata.context": "c"})
    );
    survives!(
        AuthenticationMethod,
        json!({"@odata.type": "#microsoft.graph.tomorrowAuthenticationMethod", "id": "1",
            "phoneType": "satellite", "createdDateTime": "2026-11-19T02:00:00Z"})
    );
    survives!(
        AuthenticationMethodsPolicy,
        json!({"id": "authenticationMethodsPolicy", "policyMigrationState": "tomorrow",
        "reconfirmationInDays": 0,
        "authenticationMethodConfigurations": [
            {"@odata.type": "#microsoft.graph.x", "id": "Telepathy", "state": "enabled", "isMindOpen": true}
        ]})
    );
}

/// What the fuzzer asks of any bytes, asked of its seeds.
#[path = "../fuzz/src/lib.rs"]
#[expect(unreachable_pub, reason = "a library of its own to the fuzzer")]
mod fuzz;

/// What a few mistakes make of a seed: cut short, a bit turned, a byte from elsewhere, a piece twice. The same ones at every run.
fn mutations(seed: &[u8]) -> impl Iterator<Item = Vec<u8>> {
    const OF_EACH_KIND: usize = 12;
    /// What stands in JSON, PEM and DER, and what steers a terminal.
    const STRANGERS: &[u8] = b"\0\x1b\x7f\x80\xff\"\\{}[]:,-0\x30\x82";

    let mut state = seed.len() as u64 + 1;
    // Numbers without a pattern (Knuth's MMIX): which ones does not matter.
    let mut below = move |end: usize| {
        state = state
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) as usize % end.max(1)
    };
    let seed = seed.to_vec();
    (0..4 * OF_EACH_KIND).map(move |number| {
        let mut bytes = seed.clone();
        let at = below(bytes.len());
        match number % 4 {
            0 => bytes.truncate(at),
            1 => {
                if let Some(byte) = bytes.get_mut(at) {
                    *byte ^= 1 << below(8);
                }
            }
            2 => {
                if let Some(byte) = bytes.get_mut(at) {
                    *byte = STRANGERS[below(STRANGERS.len())];
                }
            }
            _ => {
                let end = at + below(bytes.len() - at);
                bytes.extend_from_within(at..end);
            }
        }
        bytes
    })
}

#[test]
fn what_holds_for_any_bytes_holds_for_the_seeds_of_the_fuzzer() {
    type Door = fn(&[u8]);

    let doors: [(&str, Door); 11] = [
        ("page", fuzz::page),
        ("error", fuzz::error),
        ("saved", fuzz::saved),
        ("phone", fuzz::phone),
        ("import", fuzz::import),
        ("token", fuzz::token),
        ("discovery", fuzz::discovery),
        ("claims", fuzz::claims),
        ("sealed", fuzz::sealed),
        ("certificate", fuzz::certificate),
        ("grants", fuzz::grants),
    ];
    let seeds = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz/seeds");
    for (door, pass) in doors {
        let files = std::fs::read_dir(seeds.join(door)).expect("a folder of seeds");
        let mut passed = 0;
        for file in files {
            let seed = std::fs::read(file.expect("a seed").path()).expect("bytes");
            pass(&seed);
            mutations(&seed).for_each(|bytes| pass(&bytes));
            passed += 1;
        }
        assert!(passed > 2, "{door} has no seeds");
    }
}

proptest! {
    #[test]
    fn no_grant_is_used_twice_and_none_comes_without_a_right_code(
        steps in prop::collection::vec((0..64_u8, any::<u8>()), 0..80)
    ) {
        fuzz::grants(&steps.into_iter().flat_map(<[u8; 2]>::from).collect::<Vec<_>>());
    }
}
