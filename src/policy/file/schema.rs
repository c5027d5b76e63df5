//! JSON Schemas, made from the model: of a file of settings, for editors, and of a plan, for the programs that read one.
//! Draft 7, which the editors' servers for TOML and JSON know. In English, as `--help`.

use serde_json::{Map, Value as Json, json};

use crate::config::Telephony;
use crate::policy::file::TELEPHONY;
use crate::policy::file::export::of_json;
use crate::policy::words;
use crate::sspr::policy::setting::{Key, Kind, SETTINGS, Setting, Source};
use crate::sspr::policy::value::Value;
use crate::ui::{Language, Messages};

const DRAFT: &str = "http://json-schema.org/draft-07/schema#";

/// An object id as the service writes it.
const ID: &str = "[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}";

/// The schema of a file that `policy plan` and `policy apply` take: TOML as the data it says, or JSON. It knows the spelling
/// that `policy export` writes; the reader takes some others too.
pub fn of_file() -> Json {
    let messages = Messages::load(Language::En);
    let mut definitions = Map::new();
    for setting in SETTINGS {
        definitions.insert(setting.name.to_owned(), of_setting(setting, &messages));
    }
    let settings = properties();
    definitions.insert(
        "settings".to_owned(),
        json!({"type": "object", "properties": settings, "additionalProperties": false}),
    );
    let mut whole = settings;
    whole.insert(
        "$schema".to_owned(),
        json!({"type": "string", "description": "Where editors find this schema; nothing else reads it"}),
    );
    whole.insert(
        "defaults".to_owned(),
        json!({"description": "Settings of every tenant", "allOf": [reference("settings")]}),
    );
    whole.insert(
        "tenants".to_owned(),
        json!({
            "description": "Settings of one tenant over those of every tenant, by its profile, its id or one of its domains",
            "type": "object",
            "additionalProperties": reference("settings"),
        }),
    );
    json!({
        "$schema": DRAFT,
        "title": "Password reset policy of sspr",
        "description": "What is not named stays as it is",
        "type": "object",
        "properties": whole,
        "additionalProperties": false,
        "definitions": definitions,
    })
}

fn reference(name: &str) -> Json {
    json!({"$ref": format!("#/definitions/{name}")})
}

/// Every setting by its key, and in the tables that TOML makes of a key with a dot.
fn properties() -> Map<String, Json> {
    let mut properties = Map::new();
    properties.insert(
        TELEPHONY.to_owned(),
        json!({
            "enum": Telephony::ALL.map(Telephony::name),
            "description": "Who delivers the tenant's text messages and calls; no setting of the service, but what settings are judged by",
        }),
    );
    for setting in SETTINGS {
        properties.insert(setting.name.to_owned(), reference(setting.name));
        if let Some((table, name)) = setting.name.split_once('.') {
            let table = properties.entry(table).or_insert_with(
                || json!({"type": "object", "properties": {}, "additionalProperties": false}),
            );
            table["properties"][name] = reference(setting.name);
        }
    }
    properties
}

fn of_setting(setting: &Setting, messages: &Messages) -> Json {
    let mut schema = match setting.kind {
        Kind::Switch | Kind::State => {
            json!({"enum": [true, false, "on", "off", "yes", "no", "true", "false"]})
        }
        Kind::Number {
            least,
            most,
            optional,
            ..
        } => {
            let mut number =
                json!({"type": "integer", "minimum": least, "maximum": most.unwrap_or(u32::MAX)});
            if optional {
                number = json!({"anyOf": [number, {"const": "none"}]});
            }
            number
        }
        Kind::Choice(words) => json!({"enum": words}),
        Kind::Group => json!({"type": "string", "pattern": format!("^(none|{ID})$")}),
        Kind::Groups { everybody } => {
            let word = if everybody { "all" } else { "none" };
            json!({"type": "string", "pattern": format!(r"^({word}|{ID}(\s*,\s*{ID})*)$")})
        }
        Kind::Link => json!({
            "type": "string",
            "pattern": r"^(none|https?://[^\s/]+(/\S*)?|(mailto:)?[^\s@]+@[^\s@]+\.[^\s@]+)$",
        }),
    };
    schema["description"] = json!(format!(
        "{}: {}. Kept in {} {}. Least role: {}",
        words::setting(messages, setting.key),
        setting.range().replace('`', ""),
        setting.place.source().name(),
        setting.place.field(),
        setting.role().name(),
    ));
    if let Some(Ok(value)) = setting.default.map(|text| Value::parse(text, setting)) {
        schema["default"] = of_json(&value);
    }
    schema
}

/// The schema of what `policy plan -o json` prints. New fields may come.
#[expect(clippy::too_many_lines, reason = "a table: every field with its type")]
pub fn of_plan() -> Json {
    let keys: Vec<Key> = SETTINGS.iter().map(|setting| setting.key).collect();
    let count = json!({"type": "integer", "minimum": 0});
    let text_or_null = json!({"type": ["string", "null"]});
    let counts = json!({"type": "object", "additionalProperties": count});
    let change = object(json!({
        "setting": reference("setting"),
        "before": described("What it is; null where the service names none", &reference("value")),
        "after": described("What it would be", &reference("value")),
        "document": {"enum": Source::ALL.map(Source::name)},
        "takesEffect": {"enum": ["nextReset", "nextSignIn", "hour"]},
    }));
    let tally = object(json!({
        "gain": described("Can reset afterwards and could not before", &count),
        "lose": described("Could reset and no longer can", &count),
        "unchanged": count,
        "dropsBelow": described("Of those who lose: in scope, with too few methods then", &count),
        "risesAbove": described("Of those who gain: in scope before, with too few methods", &count),
        "losesMethod": counts,
        "gainsMethod": counts,
    }));
    let impact = object(json!({
        "gain": described("Users without a role who can reset afterwards and could not before", &or_null(&count)),
        "lose": described("Users without a role who could and no longer can", &or_null(&count)),
        "unchanged": or_null(&count),
        "entersScope": described("Come into scope, able to reset or not", &or_null(&count)),
        "leavesScope": or_null(&count),
        "inScope": or_null(&count),
        "notRegistered": described("In scope afterwards, with too few methods", &or_null(&count)),
        "administrators": described("Counted apart: they have a policy of their own", &or_null(&count)),
        "guests": or_null(&count),
        "unclear": described("Those of whom it is not known whether their ability changes", &or_null(&count)),
        "unclearBecause": described("The same by what that depends on, in the words of sspr explain --all", &or_null(&counts)),
        "blocked": described("In scope afterwards, could not reset before and still cannot, by what stands in the way, in the words of sspr explain --all", &or_null(&counts)),
        "leftOut": described("The checks whose facts could not be read: they do not count against anybody", &or_null(&json!({"type": "array", "items": {"enum": ["account", "administrator", "licence", "onPremises", "lockout"]}}))),
        "groupUsers": described("Of the group of the scope, nested groups included", &or_null(&count)),
        "users": or_null(&reference("tally")),
        "administratorChanges": or_null(&reference("tally")),
        "unknownBecause": {"enum": ["licence", "permission", "rules", "unreadable", null]},
    }));
    let warning = object(json!({
        "code": {"type": "string"},
        "severity": {"enum": ["info", "warning", "error"]},
        "message": {"type": "string"},
        "setting": reference("setting"),
        "control": described("Of a benchmark", &text_or_null),
        "controls": described("Of all benchmarks", &json!({"type": "array", "items": {"type": "string"}})),
        "date": described("The day it is about", &json!({"type": ["string", "null"], "format": "date"})),
    }));
    let by_hand = object(json!({
        "setting": reference("setting"),
        "wanted": reference("value"),
        "page": {"type": "string"},
        "link": described("Where to open the portal", &json!({"type": "string"})),
        "menu": described("What to choose there, where the page has no address of its own", &text_or_null),
        "field": described("In the portal's English; null where none is known", &text_or_null),
        "value": text_or_null,
        "verifiedBy": {"enum": ["registrationReport", "auditLog", null]},
        "unverifiedBecause": text_or_null,
    }));
    let group = object(json!({"id": {"type": "string"}, "displayName": text_or_null}));
    let mut schema = object(json!({
        "changed": {"type": "boolean"},
        "dryRun": {"type": "boolean"},
        "before": reference("state"),
        "after": reference("state"),
        "changes": {"type": "array", "items": change},
        "written": {"type": "array", "items": reference("setting")},
        "impact": described("Null where the change does not decide who can reset", &or_null(&impact)),
        "warnings": {"type": "array", "items": warning},
        "record": text_or_null,
        "policyApi": {"enum": ["portal", "guided", null]},
        "reason": text_or_null,
        "byHand": described("Left to a person in the portal", &json!({"type": "array", "items": by_hand})),
    }));
    schema["$schema"] = json!(DRAFT);
    schema["title"] = json!("What sspr policy plan prints");
    let state = object(json!({
        "scope": {"enum": ["none", "group", "all", null]},
        "group": or_null(&group),
        "administrators": {"type": ["boolean", "null"]},
    }));
    schema["definitions"] = json!({
        "state": described("Who may reset; null where it was not read", &state),
        "setting": {"enum": keys},
        "value": {"anyOf": [{"type": ["boolean", "integer", "string", "null"]}, group]},
        "tally": tally,
    });
    schema
}

/// An object that has all of these fields.
fn object(properties: Json) -> Json {
    let required: Vec<String> = properties
        .as_object()
        .into_iter()
        .flat_map(|fields| fields.keys().cloned())
        .collect();
    json!({"type": "object", "required": required, "properties": properties})
}

fn or_null(schema: &Json) -> Json {
    json!({"anyOf": [{"type": "null"}, schema]})
}

/// Draft 7 reads nothing beside a reference, so it stands within.
fn described(text: &str, schema: &Json) -> Json {
    json!({"description": text, "allOf": [schema]})
}
