//! The JSON Schema of a file of a rollout, for editors. Draft 7, which the editors' servers for TOML know. In English, as
//! `--help`.

use serde_json::{Value, json};

use crate::sspr::rollout::file::WEEKDAYS;

/// The schema of the file that `rollout` takes: TOML as the data it says.
#[expect(clippy::too_many_lines, reason = "a table: every key with its type")]
pub fn of_file() -> Value {
    let texts = |text: &str| {
        json!({
            "type": "array",
            "items": {"type": "string", "minLength": 1},
            "description": text,
        })
    };
    let flag = |text: &str, default: bool| json!({"type": "boolean", "default": default, "description": text});
    let file = "Users of this file, one a line or a table with a column for them; beside this file";
    let weekdays = WEEKDAYS.map(str::to_owned);
    let date =
        json!({"type": "string", "format": "date", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"});
    json!({
        "$schema": "http://json-schema.org/draft-07/schema#",
        "title": "Rollout of sspr",
        "description": "Waves of users into the group of the scope, and what must hold before each",
        "type": "object",
        "required": ["wave"],
        "additionalProperties": false,
        "properties": {
            "$schema": {"type": "string", "description": "Where editors find this schema; nothing else reads it"},
            "group": {"type": "string", "description": "The group of the scope, by object id, name or mail address; by default the one the scope is set to. An application cannot read that and needs it"},
            "exclude": {
                "type": "object",
                "additionalProperties": false,
                "description": "Who is in no wave",
                "properties": {
                    "groups": texts("Members of these groups, nested ones too"),
                    "users": texts("These users, by sign-in name or object id"),
                    "file": {"type": "string", "description": file},
                    "guests": flag("Guests: most reset in their home tenant", true),
                    "administrators": flag("Administrators: they have a policy of their own, which no group changes", true),
                },
            },
            "gates": {"$ref": "#/definitions/gates"},
            "wave": {
                "type": "array",
                "minItems": 1,
                "description": "The waves, in order. Somebody belongs to the first wave that takes them",
                "items": {
                    "type": "object",
                    "required": ["name"],
                    "additionalProperties": false,
                    "properties": {
                        "name": {"type": "string", "minLength": 1, "description": "What it is called in the ledger; keep it once the wave began"},
                        "everyone": flag("Whoever no earlier wave has", false),
                        "groups": texts("Members of one of these groups, nested ones too"),
                        "departments": texts("In one of these departments"),
                        "countries": texts("In one of these countries, as the directory has them"),
                        "licences": texts("With one of these licences, by part number (SPE_E3) or product name"),
                        "licenses": texts("The same as licences"),
                        "registered": flag("Only users with enough methods registered", false),
                        "users": texts("These users besides, by sign-in name or object id"),
                        "file": {"type": "string", "description": file},
                        "gates": {"$ref": "#/definitions/gates"},
                    },
                },
            },
        },
        "definitions": {
            "gates": {
                "type": "object",
                "additionalProperties": false,
                "description": "What must hold before a wave. The first wave waits for days alone",
                "properties": {
                    "registered": {"type": "number", "minimum": 0, "maximum": 100, "description": "At least so many per cent of the users in scope are registered"},
                    "failed-resets": {"type": "number", "minimum": 0, "maximum": 100, "description": "At most so many per cent of the resets failed"},
                    "within-days": {"type": "integer", "minimum": 1, "maximum": 30, "default": 7, "description": "The days that failed-resets looks back"},
                    "new-cause": {"type": "integer", "minimum": 0, "description": "No cause that was not there when the last wave began keeps more than so many users from resetting"},
                    "min-days": {"type": "integer", "minimum": 0, "maximum": 3650, "description": "So many days since the last wave"},
                    "not-before": {"description": "Not before this day", "allOf": [date]},
                    "not-on": {
                        "type": "array",
                        "description": "Not on these days: of every week, or dates",
                        "items": {"anyOf": [{"enum": weekdays}, date]},
                    },
                },
            },
        },
    })
}
