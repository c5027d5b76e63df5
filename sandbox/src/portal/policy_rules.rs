//! Which policy documents the service takes. Pure; the service documents none of its checks, so the limits are those of
//! the portal's own controls (policy-api.md §1.2, §1.6).

use std::fmt;
use std::ops::RangeInclusive;

use serde_json::{Map, Value};

/// No group: writers send it in place of an empty list (policy-api.md §1.4).
const ZERO: &str = "00000000-0000-0000-0000-000000000000";

/// The legacy methods that a person can reset with.
const METHODS: [&str; 6] = [
    "emailOptionEnabled",
    "mobilePhoneOptionEnabled",
    "officePhoneOptionEnabled",
    "securityQuestionsOptionEnabled",
    "mobileAppNotificationEnabled",
    "mobileAppCodeEnabled",
];

const RANGES: [(&str, RangeInclusive<i64>); 6] = [
    ("enablementType", 0..=2),
    ("numberOfAuthenticationMethodsRequired", 1..=2),
    ("numberOfQuestionsToRegister", 3..=5),
    ("numberOfQuestionsToReset", 3..=5),
    ("registrationReconfirmIntevalInDays", 0..=730),
    ("skipRegistrationMaxAllowedDays", 1..=730),
];

/// Why a document is not taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum PolicyFlaw {
    /// The body is not a JSON object.
    NotJson,
    /// A body that takes one field has none, or several.
    NotOne,
    /// A field is missing: the document is only taken whole.
    Missing(String),
    /// A field has another type than the service's.
    Type(String),
    /// A value is out of its range.
    Value(String),
    /// The scope is a group, and there is not exactly one.
    GroupCount(usize),
    /// There is no such group.
    UnknownGroup(String),
    /// Fewer legacy methods are enabled than a reset requires.
    MethodCount {
        /// How many are enabled.
        enabled: i64,
        /// How many are required.
        required: i64,
    },
}

impl PolicyFlaw {
    /// The error code of the answer.
    pub(crate) fn code(&self) -> &'static str {
        match self {
            Self::MethodCount { .. } => "MethodCountCheckFailed",
            Self::GroupCount(_) | Self::UnknownGroup(_) => "InvalidGroup",
            _ => "BadRequest",
        }
    }
}

impl fmt::Display for PolicyFlaw {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotJson => f.write_str("The request body is not a JSON object."),
            Self::NotOne => f.write_str("The request body must hold exactly one property."),
            Self::Missing(name) => write!(f, "The property '{name}' is required."),
            Self::Type(name) => write!(f, "The value of the property '{name}' has the wrong type."),
            Self::Value(name) => write!(f, "The value of the property '{name}' is not allowed."),
            Self::GroupCount(count) => write!(
                f,
                "Exactly one group must be selected in 'passwordResetEnabledGroupIds', found {count}."
            ),
            Self::UnknownGroup(id) => {
                write!(f, "The group '{id}' does not exist in the directory.")
            }
            Self::MethodCount { enabled, required } => write!(
                f,
                "The number of methods required to reset ({required}) is higher than the number of methods \
                 available to users ({enabled})."
            ),
        }
    }
}

/// The one switch of the on-premises document that a body sets: its name as it is read, and its value. The service takes
/// them one at a time (policy-api.md §1.8).
pub(crate) fn one_switch(body: &Map<String, Value>) -> Result<(&'static str, bool), PolicyFlaw> {
    const SWITCHES: [(&str, &str); 2] = [
        ("passwordWriteBackSupported", "passwordWritebackSupported"),
        ("accountUnlockEnabled", "accountUnlockEnabled"),
    ];
    let mut fields = body.iter();
    let (Some((name, value)), None) = (fields.next(), fields.next()) else {
        return Err(PolicyFlaw::NotOne);
    };
    let (_, property) = SWITCHES
        .into_iter()
        .find(|(written, _)| written == name)
        .ok_or_else(|| PolicyFlaw::Value(name.clone()))?;
    let value = value
        .as_bool()
        .ok_or_else(|| PolicyFlaw::Type(name.clone()))?;
    Ok((property, value))
}

/// The groups a document names.
pub(crate) fn groups(document: &Map<String, Value>) -> impl Iterator<Item = &str> {
    document
        .get("passwordResetEnabledGroupIds")
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
        .filter(|id| *id != ZERO)
}

/// Whether `next` may take the place of `current`.
pub(crate) fn check(
    current: &Map<String, Value>,
    next: &Map<String, Value>,
    bypass_method_count: bool,
) -> Result<(), PolicyFlaw> {
    for (name, value) in current {
        let given = next
            .get(name)
            .ok_or_else(|| PolicyFlaw::Missing(name.clone()))?;
        if kind(given) != kind(value) {
            return Err(PolicyFlaw::Type(name.clone()));
        }
    }
    if next.get("objectId").and_then(Value::as_str) != Some("default") {
        return Err(PolicyFlaw::Value("objectId".to_owned()));
    }
    let number = |name: &str| next.get(name).and_then(Value::as_i64).unwrap_or(-1);
    for (name, range) in RANGES {
        if !range.contains(&number(name)) {
            return Err(PolicyFlaw::Value(name.to_owned()));
        }
    }
    if number("numberOfQuestionsToReset") > number("numberOfQuestionsToRegister") {
        return Err(PolicyFlaw::Value("numberOfQuestionsToReset".to_owned()));
    }
    let ids = "passwordResetEnabledGroupIds";
    let all_text = next
        .get(ids)
        .and_then(Value::as_array)
        .is_some_and(|list| list.iter().all(Value::is_string));
    if !all_text {
        return Err(PolicyFlaw::Type(ids.to_owned()));
    }
    let selected = groups(next).count();
    if selected > 1 || (number("enablementType") == 1 && selected == 0) {
        return Err(PolicyFlaw::GroupCount(selected));
    }
    let enabled = METHODS
        .iter()
        .filter(|name| next.get(**name) == Some(&Value::Bool(true)))
        .count();
    let enabled = i64::try_from(enabled).unwrap_or(i64::MAX);
    let required = number("numberOfAuthenticationMethodsRequired");
    if !bypass_method_count && number("enablementType") != 0 && enabled < required {
        return Err(PolicyFlaw::MethodCount { enabled, required });
    }
    Ok(())
}

fn kind(value: &Value) -> u8 {
    match value {
        Value::Null => 0,
        Value::Bool(_) => 1,
        Value::Number(number) if number.is_i64() => 2,
        Value::Number(_) => 3,
        Value::String(_) => 4,
        Value::Array(_) => 5,
        Value::Object(_) => 6,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn document() -> Map<String, Value> {
        let Value::Object(document) = json!({
            "objectId": "default", "enablementType": 0, "numberOfAuthenticationMethodsRequired": 1,
            "emailOptionEnabled": true, "mobilePhoneOptionEnabled": true, "officePhoneOptionEnabled": false,
            "securityQuestionsOptionEnabled": false, "mobileAppNotificationEnabled": false,
            "mobileAppCodeEnabled": false, "numberOfQuestionsToRegister": 5, "numberOfQuestionsToReset": 3,
            "registrationReconfirmIntevalInDays": 180, "skipRegistrationMaxAllowedDays": 7,
            "passwordResetEnabledGroupIds": [],
        }) else {
            unreachable!()
        };
        document
    }

    fn verdict(changes: Value, bypass: bool) -> Result<(), PolicyFlaw> {
        let mut next = document();
        for (name, value) in changes.as_object().unwrap() {
            next.insert(name.clone(), value.clone());
        }
        check(&document(), &next, bypass)
    }

    #[test]
    fn whole_documents_with_values_in_range_are_taken() {
        for changes in [
            json!({}),
            json!({"enablementType": 2}),
            json!({"enablementType": 2, "passwordResetEnabledGroupIds": [ZERO]}),
            json!({"enablementType": 1, "passwordResetEnabledGroupIds": ["a"]}),
            json!({"somethingNew": {"kept": true}}),
            json!({"registrationReconfirmIntevalInDays": 0}),
        ] {
            assert_eq!(verdict(changes.clone(), false), Ok(()), "{changes}");
        }
    }

    #[test]
    fn what_the_portal_cannot_express_is_refused() {
        let value = |name: &str| Err(PolicyFlaw::Value(name.to_owned()));
        let cases = [
            (json!({"objectId": "other"}), value("objectId")),
            (json!({"enablementType": 3}), value("enablementType")),
            (
                json!({"numberOfAuthenticationMethodsRequired": 3}),
                value("numberOfAuthenticationMethodsRequired"),
            ),
            (
                json!({"numberOfQuestionsToRegister": 3, "numberOfQuestionsToReset": 4}),
                value("numberOfQuestionsToReset"),
            ),
            (
                json!({"enablementType": "2"}),
                Err(PolicyFlaw::Type("enablementType".to_owned())),
            ),
            (
                json!({"passwordResetEnabledGroupIds": [1]}),
                Err(PolicyFlaw::Type("passwordResetEnabledGroupIds".to_owned())),
            ),
            (json!({"enablementType": 1}), Err(PolicyFlaw::GroupCount(0))),
            (
                json!({"enablementType": 1, "passwordResetEnabledGroupIds": [ZERO]}),
                Err(PolicyFlaw::GroupCount(0)),
            ),
            (
                json!({"enablementType": 1, "passwordResetEnabledGroupIds": ["a", "b"]}),
                Err(PolicyFlaw::GroupCount(2)),
            ),
        ];
        for (changes, expected) in cases {
            assert_eq!(verdict(changes.clone(), false), expected, "{changes}");
        }
    }

    #[test]
    fn writeback_and_unlock_are_written_one_at_a_time() {
        let of = |body: Value| one_switch(body.as_object().unwrap());
        let cases = [
            (
                json!({"passwordWriteBackSupported": true}),
                Ok(("passwordWritebackSupported", true)),
            ),
            (
                json!({"accountUnlockEnabled": false}),
                Ok(("accountUnlockEnabled", false)),
            ),
            (json!({}), Err(PolicyFlaw::NotOne)),
            (
                json!({"passwordWriteBackSupported": true, "accountUnlockEnabled": true}),
                Err(PolicyFlaw::NotOne),
            ),
            (
                json!({"accountUnlockEnabled": "yes"}),
                Err(PolicyFlaw::Type("accountUnlockEnabled".to_owned())),
            ),
            (
                json!({"accountUnlockSupported": true}),
                Err(PolicyFlaw::Value("accountUnlockSupported".to_owned())),
            ),
        ];
        for (body, expected) in cases {
            assert_eq!(of(body.clone()), expected, "{body}");
        }
    }

    #[test]
    fn a_partial_document_is_refused() {
        let mut next = document();
        next.remove("skipRegistrationMaxAllowedDays");
        assert_eq!(
            check(&document(), &next, true),
            Err(PolicyFlaw::Missing(
                "skipRegistrationMaxAllowedDays".to_owned()
            ))
        );
    }

    #[test]
    fn methods_are_counted_unless_told_otherwise_or_switched_off() {
        let none = json!({
            "enablementType": 2, "emailOptionEnabled": false, "mobilePhoneOptionEnabled": false,
        });
        let flaw = PolicyFlaw::MethodCount {
            enabled: 0,
            required: 1,
        };
        assert_eq!(verdict(none.clone(), false), Err(flaw));
        assert_eq!(verdict(none, true), Ok(()));
        let off = json!({
            "enablementType": 0, "emailOptionEnabled": false, "mobilePhoneOptionEnabled": false,
        });
        assert_eq!(verdict(off, false), Ok(()));
    }
}
