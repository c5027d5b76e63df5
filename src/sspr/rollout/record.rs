//! What the ledger tells of a rollout: which waves began, who came into the group with each, and what kept people from
//! resetting then. Read line by line, the oldest first.

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde::Deserialize;
use serde_json::{Value, json};

use super::gates::Causes;
use crate::sspr::ledger::chain::{Entry, Outcome};

/// The command that adds a wave, as the ledger has it.
pub const NEXT: &str = "rollout next";
/// The command that takes one out again.
pub const BACK: &str = "rollout back";

/// A wave that began.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entered {
    /// Its name, as the file had it then.
    pub name: String,
    /// Who came with it and is still in by it: object id, name.
    pub added: BTreeMap<String, Option<String>>,
    /// When the last of them came; nothing while it is under way.
    pub at: Option<Timestamp>,
    /// What kept people in scope from resetting when it began, those of the wave among them.
    pub causes: Option<Causes>,
}

/// The waves that began and were not taken back, in their order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Record {
    /// Each.
    pub waves: Vec<Entered>,
}

/// What the ledger keeps of a wave as a whole.
#[derive(Deserialize)]
struct Whole {
    wave: String,
    #[serde(default)]
    causes: Option<Causes>,
}

/// What is written down once a wave is in.
pub fn whole(wave: &str, users: u64, causes: &Causes) -> Value {
    json!({"wave": wave, "users": users, "causes": causes})
}

impl Record {
    /// Takes a line into account that is about this group in this tenant.
    pub fn take(&mut self, entry: &Entry, tenant: &str, group: &str) {
        let same = |text: Option<&str>, other: &str| {
            text.is_some_and(|text| text.eq_ignore_ascii_case(other))
        };
        if !same(entry.tenant.as_deref(), tenant) || entry.outcome == Outcome::Failed {
            return;
        }
        let Some(id) = entry.target.id.as_deref() else {
            return;
        };
        match entry.target.kind.as_ref() {
            "group" if same(Some(id), group) => self.take_whole(entry),
            "user" if same(entry.after["group"].as_str(), group) => {
                // Of what nobody knows the end, nobody is taken out again.
                if entry.outcome == Outcome::Done {
                    self.take_member(entry, id);
                }
            }
            _ => {}
        }
    }

    fn take_member(&mut self, entry: &Entry, id: &str) {
        let id = id.to_lowercase();
        if entry.after["member"] == Value::Bool(false) {
            // By whatever command: who is put in by hand afterwards does not come by the wave.
            for wave in &mut self.waves {
                wave.added.remove(&id);
            }
        } else if let (NEXT, Some(wave)) = (entry.command.as_ref(), entry.after["wave"].as_str()) {
            let name = entry.target.name.clone();
            self.wave(wave).added.insert(id, name);
        }
    }

    fn take_whole(&mut self, entry: &Entry) {
        let Ok(whole) = Whole::deserialize(&entry.after) else {
            return;
        };
        match entry.command.as_ref() {
            NEXT => {
                let wave = self.wave(&whole.wave);
                wave.at = Some(entry.at);
                wave.causes = whole.causes;
            }
            BACK => self.waves.retain(|wave| !is(&wave.name, &whole.wave)),
            _ => {}
        }
    }

    fn wave(&mut self, name: &str) -> &mut Entered {
        let place = self.waves.iter().position(|wave| is(&wave.name, name));
        let place = place.unwrap_or_else(|| {
            self.waves.push(Entered {
                name: name.to_owned(),
                added: BTreeMap::new(),
                at: None,
                causes: None,
            });
            self.waves.len() - 1
        });
        &mut self.waves[place]
    }

    /// A wave that began, by its name.
    pub fn of(&self, name: &str) -> Option<&Entered> {
        self.waves.iter().find(|wave| is(&wave.name, name))
    }

    /// Whether a wave is in.
    pub fn has(&self, name: &str) -> bool {
        self.of(name).is_some_and(|wave| wave.at.is_some())
    }

    /// The wave that began last.
    pub fn last(&self) -> Option<&Entered> {
        self.waves.last()
    }
}

fn is(one: &str, other: &str) -> bool {
    one.trim().to_lowercase() == other.trim().to_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sspr::ledger::chain::Target;

    const GROUP: &str = "6f1b2c3d-0000-4000-8000-000000000001";

    fn line(command: &str, user: Option<&str>, after: Value, outcome: Outcome) -> Entry {
        let target = match user {
            Some(id) => Target::user(id, Some("name")),
            None => Target::new("group", Some(GROUP), None),
        };
        let torn = Entry::torn(b"", Timestamp::UNIX_EPOCH);
        Entry {
            command: command.to_owned().into(),
            tenant: Some("T".to_owned()),
            target,
            after,
            outcome,
            ..torn
        }
    }

    fn member(
        command: &str,
        user: &str,
        member: bool,
        wave: Option<&str>,
        outcome: Outcome,
    ) -> Entry {
        let after = json!({"group": GROUP.to_uppercase(), "member": member, "wave": wave});
        line(command, Some(user), after, outcome)
    }

    fn told(lines: &[Entry]) -> Vec<(String, Vec<String>, bool)> {
        let mut record = Record::default();
        for line in lines {
            record.take(line, "t", GROUP);
        }
        let told = record.waves.into_iter();
        told.map(|wave| {
            let added = wave.added.into_keys().collect();
            (wave.name, added, wave.at.is_some())
        })
        .collect()
    }

    #[test]
    fn the_ledger_tells_who_came_with_which_wave() {
        use Outcome::{Done, Failed, Unknown};
        let add = |user, wave, outcome| member(NEXT, user, true, Some(wave), outcome);
        let whole = |command, wave| line(command, None, whole(wave, 1, &Causes::new()), Done);
        let mut lines = vec![
            add("a", "One", Done),
            add("b", "One", Failed),
            add("c", "One", Unknown),
            add("d", "one", Done),
        ];
        let wave = |name: &str, ids: &[&str], whole| {
            let ids = ids.iter().map(|id| (*id).to_owned()).collect::<Vec<_>>();
            (name.to_owned(), ids, whole)
        };
        assert_eq!(told(&lines), [wave("One", &["a", "d"], false)]);
        lines.push(whole(NEXT, "One"));
        lines.push(add("e", "Two", Done));
        lines.push(member("scope remove", "d", false, None, Done));
        lines.push(member("scope add", "d", true, None, Done));
        assert_eq!(
            told(&lines),
            [wave("One", &["a"], true), wave("Two", &["e"], false)]
        );
        lines.push(member(BACK, "e", false, Some("Two"), Done));
        assert_eq!(
            told(&lines),
            [wave("One", &["a"], true), wave("Two", &[], false)]
        );
        lines.push(whole(BACK, "Two"));
        assert_eq!(told(&lines), [wave("One", &["a"], true)]);
    }

    #[test]
    fn another_tenant_or_group_tells_nothing() {
        let mut other = member(NEXT, "a", true, Some("One"), Outcome::Done);
        other.tenant = Some("u".to_owned());
        let mut elsewhere = member(NEXT, "a", true, Some("One"), Outcome::Done);
        elsewhere.after["group"] = "g".into();
        assert_eq!(told(&[other, elsewhere]), []);
    }
}
