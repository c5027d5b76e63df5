//! The settings of a tenant as a file that can be applied again.

use serde_json::{Map, Value as Json, json};
use toml_edit::Value as Toml;

use crate::config::Telephony;
use crate::context::Context;
use crate::error::Error;
use crate::policy::file::TELEPHONY;
use crate::policy::read::Reading;
use crate::policy::words;
use crate::sspr::policy::setting::{Key, Source};
use crate::sspr::policy::target::Target;
use crate::sspr::policy::value::Value;
use crate::ui::{Messages, msg};

/// Where editors look for the schema of the file: beside it. `sspr policy schema` writes it.
const SCHEMA_FILE: &str = "policy.schema.json";

/// Writes these settings: TOML with a comment each, or JSON. What could not be read is left out, and said so.
pub fn export(reading: &Reading, keys: &[Key], context: &Context) -> Result<(), Error> {
    let target: Target = Target::of(&reading.snapshot)
        .iter()
        .filter(|(key, _)| keys.contains(key))
        .map(|(key, value)| (key, value.clone()))
        .collect();
    for source in Source::ALL {
        let asked = keys
            .iter()
            .any(|key| key.setting().place.source() == source);
        if let Some(unread) = reading.documents.unread(source).filter(|_| asked) {
            context.ui.warn(&msg!(
                "policy-export-unread",
                document = source.name(),
                reason = unread.message.clone()
            ));
        }
    }
    let telephony = context.settings.telephony.value;
    let json: Map<String, Json> = telephony
        .map(|telephony| (TELEPHONY.to_owned(), json!(telephony.name())))
        .into_iter()
        .chain(
            target
                .iter()
                .map(|(key, value)| (key.name().to_owned(), of_json(value))),
        )
        .collect();
    context
        .ui
        .document(&json, |messages| of_toml(telephony, &target, messages))?;
    Ok(())
}

/// A value as a file has it.
pub(in crate::policy) fn of_json(value: &Value) -> Json {
    match value {
        Value::Switch(on) => json!(on),
        Value::Number(number) => json!(number),
        other => json!(other.text()),
    }
}

fn of_toml(telephony: Option<Telephony>, target: &Target, messages: &Messages) -> String {
    let mut lines = vec![format!("#:schema ./{SCHEMA_FILE}")];
    if let Some(telephony) = telephony {
        let words = Telephony::ALL.map(Telephony::name).join(", ");
        let note = messages.text(&msg!("policy-telephony"));
        lines.push(String::new());
        lines.push(format!(
            "{TELEPHONY} = \"{}\"  # {note}: {words}",
            telephony.name()
        ));
    }
    let mut page = None;
    for (key, value) in target.iter() {
        let setting = key.setting();
        if page != Some(setting.page) {
            lines.push(String::new());
            lines.push(format!("# {}", words::page(messages, setting.page)));
            page = Some(setting.page);
        }
        let range = match value {
            Value::Switch(_) => "true, false".to_owned(),
            _ => setting.range().replace('`', ""),
        };
        let value = match value {
            Value::Switch(on) => Toml::from(*on),
            Value::Number(number) => Toml::from(i64::from(*number)),
            other => Toml::from(other.text()),
        };
        let note = words::setting(messages, key);
        lines.push(format!("{} = {value}  # {note}: {range}", key.name()));
    }
    lines.join("\n")
}
