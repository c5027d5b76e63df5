//! The portal's policy document, as it came: what is not understood is carried along untouched (policy-api.md §1.2).

use std::fmt;

use serde::de::{MapAccess, Visitor};
use serde::ser::SerializeMap;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;
use serde_json::value::{RawValue, to_raw_value};

use crate::sspr::policy::scope::{Group, Scope};

/// What the portal writes where there is no group.
const NO_GROUP: &str = "00000000-0000-0000-0000-000000000000";

const TYPE: &str = "enablementType";
const GROUP_IDS: &str = "passwordResetEnabledGroupIds";
const GROUP_NAME: &str = "passwordResetEnabledGroupName";
const REQUIRED: &str = "numberOfAuthenticationMethodsRequired";

/// The methods the legacy part of the document counts (policy-api.md §1.2).
const LEGACY_METHODS: [&str; 6] = [
    "emailOptionEnabled",
    "mobilePhoneOptionEnabled",
    "officePhoneOptionEnabled",
    "securityQuestionsOptionEnabled",
    "mobileAppNotificationEnabled",
    "mobileAppCodeEnabled",
];

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Text,
    Name,
    Integer,
    Boolean,
    Array,
}

/// Every field of the contract and its type.
const CONTRACT: [(&str, Kind); 29] = [
    ("objectId", Kind::Text),
    (TYPE, Kind::Integer),
    (REQUIRED, Kind::Integer),
    ("emailOptionEnabled", Kind::Boolean),
    ("mobilePhoneOptionEnabled", Kind::Boolean),
    ("officePhoneOptionEnabled", Kind::Boolean),
    ("securityQuestionsOptionEnabled", Kind::Boolean),
    ("mobileAppNotificationEnabled", Kind::Boolean),
    ("mobileAppCodeEnabled", Kind::Boolean),
    ("numberOfQuestionsToRegister", Kind::Integer),
    ("numberOfQuestionsToReset", Kind::Integer),
    ("registrationRequiredOnSignIn", Kind::Boolean),
    ("registrationReconfirmIntevalInDays", Kind::Integer),
    ("skipRegistrationAllowed", Kind::Boolean),
    ("skipRegistrationMaxAllowedDays", Kind::Integer),
    ("customizeHelpdeskLink", Kind::Boolean),
    ("customHelpdeskEmailOrUrl", Kind::Name),
    ("notifyUsersOnPasswordReset", Kind::Boolean),
    ("notifyOnAdminPasswordReset", Kind::Boolean),
    (GROUP_IDS, Kind::Array),
    (GROUP_NAME, Kind::Name),
    ("securityQuestions", Kind::Array),
    ("registrationConditionalAccessPolicies", Kind::Array),
    ("emailOptionAllowed", Kind::Boolean),
    ("mobilePhoneOptionAllowed", Kind::Boolean),
    ("officePhoneOptionAllowed", Kind::Boolean),
    ("securityQuestionsOptionAllowed", Kind::Boolean),
    ("mobileAppNotificationOptionAllowed", Kind::Boolean),
    ("mobileAppCodeOptionAllowed", Kind::Boolean),
];

/// The name of every field of the contract.
pub fn fields() -> impl Iterator<Item = &'static str> {
    CONTRACT.iter().map(|(name, _)| *name)
}

impl Kind {
    fn fits(self, value: &Value) -> bool {
        match self {
            Self::Text => value.is_string(),
            Self::Name => value.is_string() || value.is_null(),
            Self::Integer => value.is_i64() || value.is_u64(),
            Self::Boolean => value.is_boolean(),
            Self::Array => value.is_array(),
        }
    }

    fn name(self) -> &'static str {
        match self {
            Self::Text | Self::Name => "string",
            Self::Integer => "integer",
            Self::Boolean => "boolean",
            Self::Array => "array",
        }
    }
}

/// How a document differs from the contract. Nothing may be written over such a document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Drift(Vec<String>);

impl fmt::Display for Drift {
    /// `field: expected ≠ found`, without words to translate.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.join(", "))
    }
}

/// The whole policy document. Order, unknown fields and the spelling of every value are kept.
#[derive(Clone, Debug)]
pub struct Document {
    fields: Vec<(String, Box<RawValue>)>,
    scope: Scope,
}

impl Document {
    /// Checks a document against the contract.
    ///
    /// # Errors
    /// [`Drift`], naming every difference.
    pub fn parse(text: &str) -> Result<Self, Drift> {
        let Fields(fields) =
            serde_json::from_str(text).map_err(|_| Drift(vec!["object ≠ document".to_owned()]))?;
        let mut found = Vec::new();
        for (key, kind) in CONTRACT {
            match value(&fields, key) {
                None => found.push(format!("`{key}`: {} ≠ –", kind.name())),
                Some(value) if !kind.fits(&value) => {
                    found.push(format!("`{key}`: {} ≠ {}", kind.name(), type_of(&value)));
                }
                Some(_) => {}
            }
        }
        if !found.is_empty() {
            return Err(Drift(found));
        }
        let id = value(&fields, "objectId").unwrap_or_default();
        if id != "default" {
            return Err(Drift(vec![format!("`objectId`: \"default\" ≠ {id}")]));
        }
        let scope = scope(&fields)?;
        Ok(Self { fields, scope })
    }

    /// The users' scope it states.
    pub fn scope(&self) -> &Scope {
        &self.scope
    }

    /// The same document with the name of the scope's group, which the service does not give: decoration, never written.
    #[must_use]
    pub fn with_group_name(mut self, name: Option<String>) -> Self {
        if let Scope::Group(Some(group)) = &mut self.scope {
            group.display_name = name.or(group.display_name.take());
        }
        self
    }

    /// The same document with another scope and everything else untouched.
    #[must_use]
    pub fn with_scope(&self, scope: &Scope) -> Self {
        let (kind, ids) = match scope {
            Scope::Nobody => (0, vec![]),
            Scope::Group(group) => (1, group.iter().map(|group| group.id.clone()).collect()),
            Scope::Everyone => (2, vec![]),
        };
        let mut written = self.clone();
        written.scope = scope.clone();
        for (key, value) in &mut written.fields {
            let replaced = match key.as_str() {
                TYPE => to_raw_value(&kind),
                GROUP_IDS => to_raw_value(&ids),
                // Output only: the service fills it in from the id.
                GROUP_NAME => to_raw_value(""),
                _ => continue,
            };
            if let Ok(replaced) = replaced {
                *value = replaced;
            }
        }
        written
    }

    /// The same document with another value in one field and everything else untouched. The scope's own fields are set
    /// with [`Document::with_scope`].
    #[must_use]
    pub fn with_field(&self, name: &str, value: &Value) -> Self {
        let mut written = self.clone();
        if let (Some((_, field)), Ok(value)) = (
            written.fields.iter_mut().find(|(key, _)| key == name),
            to_raw_value(value),
        ) {
            *field = value;
        }
        written
    }

    /// The fields that say something else in `other`. The group's name is left out, it follows from the id; so is
    /// a group id that the scope makes meaningless.
    pub fn differences(&self, other: &Self) -> Vec<String> {
        let mut keys: Vec<&String> = self.fields.iter().map(|(key, _)| key).collect();
        for (key, _) in &other.fields {
            if !keys.contains(&key) {
                keys.push(key);
            }
        }
        let same_scope = self.scope.same_as(&other.scope);
        keys.into_iter()
            .filter(|key| match key.as_str() {
                GROUP_NAME => false,
                GROUP_IDS if same_scope => false,
                key => value(&self.fields, key) != value(&other.fields, key),
            })
            .cloned()
            .collect()
    }

    /// How many methods a reset requires.
    pub fn required(&self) -> Option<u8> {
        value(&self.fields, REQUIRED)
            .and_then(|required| required.as_u64())
            .and_then(|required| u8::try_from(required).ok())
    }

    /// What a field says, as JSON.
    pub fn field(&self, name: &str) -> Option<Value> {
        value(&self.fields, name)
    }

    /// Whether a switch of the document is on.
    pub fn is_on(&self, field: &str) -> bool {
        value(&self.fields, field) == Some(Value::Bool(true))
    }

    /// Whether fewer legacy methods are on than a reset requires: so it is where methods have moved to the Authentication
    /// methods policy, and the service then counts only when asked not to (policy-api.md §1.1, `byPassMethodCountCheck`).
    pub fn methods_live_elsewhere(&self) -> bool {
        let on = LEGACY_METHODS
            .iter()
            .filter(|key| value(&self.fields, key) == Some(Value::Bool(true)))
            .count();
        let required = value(&self.fields, REQUIRED)
            .and_then(|required| required.as_u64())
            .unwrap_or_default();
        (on as u64) < required
    }
}

impl Serialize for Document {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.fields.len()))?;
        for (key, value) in &self.fields {
            map.serialize_entry(key, value)?;
        }
        map.end()
    }
}

fn value(fields: &[(String, Box<RawValue>)], key: &str) -> Option<Value> {
    fields
        .iter()
        .find(|(name, _)| name == key)
        .and_then(|(_, value)| serde_json::from_str(value.get()).ok())
}

fn scope(fields: &[(String, Box<RawValue>)]) -> Result<Scope, Drift> {
    let drift = |text: String| Err(Drift(vec![text]));
    match value(fields, TYPE).and_then(|kind| kind.as_i64()) {
        Some(0) => Ok(Scope::Nobody),
        Some(2) => Ok(Scope::Everyone),
        Some(1) => {
            let ids = value(fields, GROUP_IDS).unwrap_or_default();
            let mut groups = Vec::new();
            for id in ids.as_array().into_iter().flatten() {
                match id.as_str() {
                    None => return drift(format!("`{GROUP_IDS}`: string ≠ {}", type_of(id))),
                    Some(NO_GROUP) => {}
                    Some(id) => groups.push(id.to_owned()),
                }
            }
            if groups.len() > 1 {
                return drift(format!("`{GROUP_IDS}`: 1 ≠ {}", groups.len()));
            }
            let name = value(fields, GROUP_NAME)
                .and_then(|name| name.as_str().map(ToOwned::to_owned))
                .filter(|name| !name.is_empty());
            Ok(Scope::Group(groups.pop().map(|id| Group {
                id,
                display_name: name,
            })))
        }
        Some(other) => drift(format!("`{TYPE}`: 0|1|2 ≠ {other}")),
        None => drift(format!("`{TYPE}`: 0|1|2 ≠ –")),
    }
}

fn type_of(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "boolean",
        Value::Number(number) if number.is_f64() => "number",
        Value::Number(_) => "integer",
        Value::String(_) => "string",
        Value::Array(_) => "array",
        Value::Object(_) => "object",
    }
}

/// An object's fields in order, each value as it was spelled.
struct Fields(Vec<(String, Box<RawValue>)>);

impl<'de> Deserialize<'de> for Fields {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Collect;

        impl<'de> Visitor<'de> for Collect {
            type Value = Fields;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Fields, A::Error> {
                let mut fields = Vec::new();
                while let Some(field) = map.next_entry()? {
                    fields.push(field);
                }
                Ok(Fields(fields))
            }
        }

        deserializer.deserialize_map(Collect)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const GROUP: &str = "11111111-2222-3333-4444-555555555555";

    fn text(kind: i64, ids: &str) -> String {
        let mut fields: Vec<String> = CONTRACT
            .iter()
            .map(|(key, kind)| {
                let value = match kind {
                    Kind::Text | Kind::Name => "\"\"",
                    Kind::Integer => "1",
                    Kind::Boolean => "true",
                    Kind::Array => "[]",
                };
                format!("\"{key}\":{value}")
            })
            .collect();
        fields[0] = r#""objectId":"default""#.to_owned();
        fields[1] = format!("\"{TYPE}\":{kind}");
        fields[19] = format!("\"{GROUP_IDS}\":{ids}");
        fields[20] = format!("\"{GROUP_NAME}\":\"Pilot\"");
        // A field nobody knows yet, spelled in a way that a round trip through numbers and strings would lose.
        fields.insert(
            3,
            r#""futureLimit":1.50e+03,"futureName":"\u00c5sa""#.to_owned(),
        );
        format!("{{{}}}", fields.join(","))
    }

    fn group(id: &str) -> Scope {
        Scope::Group(Some(Group {
            id: id.to_owned(),
            display_name: Some("Pilot".to_owned()),
        }))
    }

    #[test]
    fn the_scope_is_read_and_the_zero_guid_is_no_group() {
        let cases = [
            (0, "[]".to_owned(), Scope::Nobody),
            (2, format!("[\"{NO_GROUP}\"]"), Scope::Everyone),
            (2, format!("[\"{GROUP}\"]"), Scope::Everyone),
            (1, format!("[\"{GROUP}\"]"), group(GROUP)),
            (1, format!("[\"{NO_GROUP}\"]"), Scope::Group(None)),
            (1, "[]".to_owned(), Scope::Group(None)),
        ];
        for (kind, ids, expected) in cases {
            let document = Document::parse(&text(kind, &ids)).unwrap();
            assert_eq!(document.scope(), &expected, "{kind} {ids}");
        }
    }

    #[test]
    fn only_the_scope_changes_and_the_rest_is_kept_to_the_byte() {
        let before = text(0, "[]");
        let written = Document::parse(&before).unwrap().with_scope(&group(GROUP));
        let expected = text(1, &format!("[\"{GROUP}\"]")).replace(
            &format!("\"{GROUP_NAME}\":\"Pilot\""),
            &format!("\"{GROUP_NAME}\":\"\""),
        );
        assert_eq!(serde_json::to_string(&written).unwrap(), expected);
    }

    #[test]
    fn a_document_that_left_the_contract_is_refused_and_every_difference_named() {
        let good = text(0, "[]");
        let cases = [
            ("[]".to_owned(), "object ≠ document"),
            (
                good.replace("\"notifyUsersOnPasswordReset\":true,", ""),
                "`notifyUsersOnPasswordReset`: boolean ≠ –",
            ),
            (
                good.replace("\"enablementType\":0", "\"enablementType\":\"None\""),
                "`enablementType`: integer ≠ string",
            ),
            (
                good.replace("\"enablementType\":0", "\"enablementType\":3"),
                "`enablementType`: 0|1|2 ≠ 3",
            ),
            (
                good.replace("\"default\"", "\"other\""),
                "`objectId`: \"default\" ≠ \"other\"",
            ),
            (
                text(1, r#"["a","b"]"#),
                "`passwordResetEnabledGroupIds`: 1 ≠ 2",
            ),
            (
                text(1, "[7]"),
                "`passwordResetEnabledGroupIds`: string ≠ integer",
            ),
        ];
        for (text, expected) in cases {
            assert_eq!(
                Document::parse(&text).unwrap_err().to_string(),
                expected,
                "{text}"
            );
        }
    }

    #[test]
    fn differences_name_fields_but_not_what_follows_from_the_scope() {
        let all = Document::parse(&text(2, "[]")).unwrap();
        let portal_spelling = Document::parse(&text(2, &format!("[\"{NO_GROUP}\"]"))).unwrap();
        assert_eq!(all.differences(&portal_spelling), Vec::<String>::new());
        let one = Document::parse(&text(1, &format!("[\"{GROUP}\"]"))).unwrap();
        assert_eq!(all.differences(&one), [TYPE, GROUP_IDS]);
        let more = text(2, "[]").replace("\"futureName\"", "\"futureWord\"");
        assert_eq!(
            all.differences(&Document::parse(&more).unwrap()),
            ["futureName", "futureWord"]
        );
    }

    #[test]
    fn too_few_legacy_methods_mean_that_methods_live_elsewhere() {
        let with = text(0, "[]");
        let mut without = with.clone();
        for key in LEGACY_METHODS {
            without = without.replace(&format!("\"{key}\":true"), &format!("\"{key}\":false"));
        }
        assert!(!Document::parse(&with).unwrap().methods_live_elsewhere());
        assert!(Document::parse(&without).unwrap().methods_live_elsewhere());
    }
}
