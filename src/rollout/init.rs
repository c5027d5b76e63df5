//! Proposes a file, from the tenant's own figures.

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde_json::{Map, Value, json};
use toml_edit::Value as Toml;

use super::reading::PROPERTIES;
use crate::context::Context;
use crate::error::{Error, Exit};
use crate::explain::{Judged, Step, Whom, survey};
use crate::members::Target;
use crate::sspr::products::product_name;
use crate::sspr::rollout::people::Standing;
use crate::sspr::rollout::propose::{By, Part, Proposal, propose};
use crate::ui::{Message, Messages, msg};

/// Where editors look for the schema of the file: beside it. `sspr rollout schema` writes it.
const SCHEMA_FILE: &str = "rollout.schema.json";

/// Users by one property; names that differ in capitals alone are one.
#[derive(Default)]
struct Parts(BTreeMap<String, Part>);

impl Parts {
    fn add(&mut self, name: &str, registered: bool) {
        let name = name.trim();
        if name.is_empty() {
            return;
        }
        let part = self.0.entry(name.to_lowercase()).or_insert_with(|| Part {
            name: name.to_owned(),
            users: 0,
            registered: 0,
        });
        part.users += 1;
        part.registered += u64::from(registered);
    }
}

/// What is counted.
#[derive(Default)]
struct Figures {
    users: u64,
    registered: u64,
    departments: Parts,
    countries: Parts,
    licences: Parts,
}

impl Figures {
    fn take(&mut self, person: &Judged<'_>) {
        let (user, facts) = (person.user, person.facts);
        let standing = Standing::of(facts, person.diagnosis);
        let is_guest = facts.is_guest || facts.home.is_outside();
        if standing.administrator || is_guest || facts.enabled == Some(false) {
            return;
        }
        self.users += 1;
        self.registered += u64::from(standing.registered);
        let text = |name: &str| user.other.get(name).and_then(|value| value.as_str());
        self.departments
            .add(text("department").unwrap_or_default(), standing.registered);
        self.countries
            .add(text("country").unwrap_or_default(), standing.registered);
        for product in facts.products.iter().flatten() {
            self.licences.add(&product.name, standing.registered);
        }
    }

    /// What tells people apart best: departments, else countries, else licences.
    fn parts(&self) -> (By, Vec<Part>) {
        let list = |parts: &Parts| parts.0.values().cloned().collect::<Vec<_>>();
        for (by, parts) in [
            (By::Department, &self.departments),
            (By::Country, &self.countries),
        ] {
            if parts.0.len() > 1 {
                return (by, list(parts));
            }
        }
        (By::Licence, list(&self.licences))
    }
}

/// Writes a file: TOML with a comment to each part, or the same as JSON.
///
/// # Errors
/// What the service says to a list as a whole.
pub async fn init(context: &Context) -> Result<Exit, Error> {
    let graph = context.graph().await?;
    let mut figures = Figures::default();
    let now = Timestamp::now();
    let everybody = Whom::default();
    let read = survey(&everybody, PROPERTIES, now, &graph, context, |step| {
        if let Step::Person(person) = step {
            figures.take(&person);
        }
        Ok(())
    });
    Box::pin(read).await?;
    // Where the scope is no group yet, the file has a place for its name.
    let group = Target::find(None, &graph, context).await.ok();
    let group = group.and_then(|target| target.group.display_name);
    let (by, parts) = figures.parts();
    let all = Part {
        name: String::new(),
        users: figures.users,
        registered: figures.registered,
    };
    let waves = propose(&parts, &all);
    let json = json(group.as_deref(), by, &waves);
    context.ui.document(&json, |messages| {
        toml(group.as_deref(), by, &waves, messages)
    })?;
    context.ui.status(&msg!("rollout-init-done"));
    Ok(Exit::Done)
}

fn key(by: By) -> &'static str {
    match by {
        By::Department => "departments",
        By::Country => "countries",
        By::Licence => "licences",
    }
}

/// What a wave is called to begin with.
fn name(place: usize, waves: &[Proposal]) -> String {
    if place == 0 {
        "Pilot".to_owned()
    } else if place + 1 == waves.len() {
        "Everyone".to_owned()
    } else {
        format!("Wave {place}")
    }
}

fn json(group: Option<&str>, by: By, waves: &[Proposal]) -> Value {
    let mut file = Map::new();
    file.insert("$schema".to_owned(), json!(format!("./{SCHEMA_FILE}")));
    if let Some(group) = group {
        file.insert("group".to_owned(), json!(group));
    }
    file.insert(
        "gates".to_owned(),
        json!({
            "registered": 80, "failed-resets": 10, "within-days": 7, "new-cause": 5, "min-days": 3,
            "not-on": ["friday", "saturday", "sunday"],
        }),
    );
    let told = waves.iter().enumerate().map(|(place, wave)| {
        let mut told = json!({"name": name(place, waves)});
        if wave.registered {
            told["registered"] = json!(true);
        } else if wave.parts.is_empty() {
            told["everyone"] = json!(true);
        } else {
            told[key(by)] = json!(wave.parts);
        }
        told
    });
    file.insert("wave".to_owned(), told.collect());
    Value::Object(file)
}

fn toml(group: Option<&str>, by: By, waves: &[Proposal], messages: &Messages) -> String {
    let say = |message: Message| format!("# {}", messages.text(&message));
    let list = |items: &[String]| {
        let items: Vec<String> = items.iter().map(|item| text(item)).collect();
        format!("[{}]", items.join(", "))
    };
    let mut lines = vec![
        format!("#:schema ./{SCHEMA_FILE}"),
        String::new(),
        say(msg!("rollout-init-group")),
        match group {
            Some(group) => format!("group = {}", text(group)),
            None => "#group = \"SSPR rollout\"".to_owned(),
        },
        String::new(),
        say(msg!("rollout-init-exclude")),
        "[exclude]".to_owned(),
        "#groups = [\"VIP\"]".to_owned(),
        "#users = [\"service@contoso.com\"]".to_owned(),
        "guests = true".to_owned(),
        "administrators = true".to_owned(),
        String::new(),
        say(msg!("rollout-init-gates")),
        "[gates]".to_owned(),
        format!("registered = 80  {}", say(msg!("rollout-init-registered"))),
        format!("failed-resets = 10  {}", say(msg!("rollout-init-resets"))),
        "within-days = 7".to_owned(),
        format!("new-cause = 5  {}", say(msg!("rollout-init-cause"))),
        format!("min-days = 3  {}", say(msg!("rollout-init-days"))),
        "not-on = [\"friday\", \"saturday\", \"sunday\"]".to_owned(),
    ];
    for (place, wave) in waves.iter().enumerate() {
        lines.extend([
            String::new(),
            say(msg!(
                "rollout-init-wave",
                count = wave.users,
                registered = wave.already
            )),
            "[[wave]]".to_owned(),
            format!("name = {}", text(&name(place, waves))),
        ]);
        if wave.registered {
            lines.push("registered = true".to_owned());
        } else if wave.parts.is_empty() {
            lines.push("everyone = true".to_owned());
        } else {
            let mut line = format!("{} = {}", key(by), list(&wave.parts));
            if by == By::Licence {
                let names: Vec<&str> = wave.parts.iter().map(|part| product_name(part)).collect();
                line = format!("{line}  # {}", names.join(", "));
            }
            lines.push(line);
        }
    }
    lines.join("\n")
}

/// A text as TOML has it, on one line.
fn text(text: &str) -> String {
    let one_line: String = (text.chars())
        .map(|c| if c.is_control() { ' ' } else { c })
        .collect();
    Toml::from(one_line).to_string()
}
