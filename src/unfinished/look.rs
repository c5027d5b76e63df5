//! Reads what is there now where a change was begun, in the words the ledger has for it.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use futures::StreamExt;
use serde_json::{Map, Value, json};

use crate::config::PolicyApi;
use crate::context::Context;
use crate::graph::model::AuthenticationMethod;
use crate::graph::{self, Client, Member};
use crate::policy;
use crate::sspr::bulk::row::ContactKind;
use crate::sspr::bulk::steps::registered;
use crate::sspr::contact::mask_address;
use crate::sspr::contact::phone::mask_shown;
use crate::sspr::ledger::chain::Entry;
use crate::sspr::methods::pass::is_alive;
use crate::sspr::policy::setting::{Key, Source};

const CHANGED: &str = "lastPasswordChangeDateTime";
/// A mail leaves nothing behind that could be looked at.
const REMINDER: &str = "reminder";
const PASS: &str = "temporaryAccessPass";

/// What is there now for each change; nothing where that cannot be read.
pub(super) async fn look(
    intents: &[Entry],
    graph: &Client,
    context: &Context,
) -> Vec<Option<Value>> {
    let mut found = Found {
        graph,
        context,
        methods: BTreeMap::new(),
        members: BTreeMap::new(),
    };
    found.read_methods(intents).await;
    found.read_members(intents).await;
    let mut seen = Vec::with_capacity(intents.len());
    for entry in intents {
        seen.push(found.now(entry).await);
    }
    seen
}

/// What many changes are looked at in together.
struct Found<'a> {
    graph: &'a Client,
    context: &'a Context,
    /// What is registered, by object id.
    methods: BTreeMap<String, Vec<AuthenticationMethod>>,
    /// Who is in a group, by its id.
    members: BTreeMap<String, HashSet<String>>,
}

impl Found<'_> {
    async fn now(&self, entry: &Entry) -> Option<Value> {
        match (entry.target.kind.as_ref(), entry.target.id.as_deref()) {
            ("policy", _) => self.settings(entry).await,
            ("user", Some(user)) => self.of_user(entry, user).await,
            _ => None,
        }
    }

    async fn of_user(&self, entry: &Entry, user: &str) -> Option<Value> {
        let (before, after) = (&entry.before, &entry.after);
        if let Some(group) = after["group"].as_str() {
            let members = self.members.get(group)?;
            return Some(json!({"member": members.contains(&user.to_lowercase())}));
        }
        if after.get(REMINDER).is_some() {
            return None;
        }
        if before.get(CHANGED).is_some() {
            let select = format!("id,{CHANGED}");
            let now = self.read(self.graph.user_with(user, &select).await)?;
            return Some(json!({CHANGED: now.other.get(CHANGED)}));
        }
        if after.get(PASS).is_some() {
            let now = self.read(self.graph.pass(user).await)?;
            let id = now.filter(is_alive).map(|pass| pass.id);
            let is_before = before[PASS]["id"].as_str() == id.as_deref();
            // Which pass is made is not known beforehand: any other is it.
            return Some(match (is_before, after[PASS].is_null()) {
                (true, _) => json!({PASS: before[PASS]}),
                (false, _) => json!({PASS: after[PASS]}),
            });
        }
        let methods = self.methods.get(user)?;
        let id = before["id"].as_str();
        let place = |name: &String| match id {
            Some(id) if methods.iter().any(|method| method.id == id) => before[name].clone(),
            Some(_) => Value::Null,
            None => shown(methods, name),
        };
        let places = after.as_object()?.keys();
        let now: Map<String, Value> = places.map(|name| (name.clone(), place(name))).collect();
        Some(Value::Object(now))
    }

    async fn settings(&self, entry: &Entry) -> Option<Value> {
        let names = entry.after.as_object()?.keys();
        let keys: Option<Vec<Key>> = names.map(|name| Key::named(name)).collect();
        let keys = keys?;
        let of_portal = |key: &Key| {
            matches!(
                key.setting().place.source(),
                Source::PasswordResetPolicies | Source::OnPremisesPasswordResetPolicies
            )
        };
        if keys.iter().any(of_portal) && self.context.portal_at_hand().await.is_none() {
            return None;
        }
        let reading = policy::read(&keys, Some(PolicyApi::Portal), self.context).await;
        let reading = reading.ok()?;
        let mut now = Map::new();
        for key in keys {
            let value = reading.snapshot.value(key)?;
            now.insert(key.name().to_owned(), serde_json::to_value(value).ok()?);
        }
        Some(Value::Object(now))
    }

    /// The methods of everybody who is to be looked at, twenty in a request.
    async fn read_methods(&mut self, intents: &[Entry]) {
        let is_about_methods = |entry: &&Entry| {
            let other = ["group", PASS, REMINDER]
                .iter()
                .any(|it| entry.after.get(it).is_some());
            entry.target.kind == "user" && !other && entry.after.is_object()
        };
        let ids = intents.iter().filter(is_about_methods);
        let ids: BTreeSet<&str> = ids.filter_map(|entry| entry.target.id.as_deref()).collect();
        let ids: Vec<&str> = ids.into_iter().collect();
        if ids.is_empty() {
            return;
        }
        let answers = self.graph.methods_of(&ids).await;
        let Some(answers) = self.read(answers) else {
            return;
        };
        for (id, answer) in ids.into_iter().zip(answers) {
            if let Some(methods) = self.read(answer) {
                self.methods.insert(id.to_owned(), methods);
            }
        }
    }

    /// The members of every group that is to be looked at.
    async fn read_members(&mut self, intents: &[Entry]) {
        let groups = intents.iter().filter_map(|it| it.after["group"].as_str());
        let groups: BTreeSet<&str> = groups.collect();
        for group in groups {
            let mut inside = HashSet::new();
            let mut pages = Box::pin(self.graph.members(group));
            let mut is_whole = true;
            while let Some(page) = pages.next().await {
                let rows = page.and_then(|page| page.rows::<Member>());
                match self.read(rows) {
                    Some(rows) => inside.extend(rows.iter().map(|it| it.id.to_lowercase())),
                    None => is_whole = false,
                }
            }
            if is_whole {
                self.members.insert(group.to_owned(), inside);
            }
        }
    }

    fn read<T>(&self, answer: Result<T, graph::Error>) -> Option<T> {
        match answer {
            Ok(answer) => Some(answer),
            Err(error) => {
                self.context
                    .ui
                    .log(1, || format!("an open change cannot be looked at: {error}"));
                None
            }
        }
    }
}

/// What is registered in a place, masked as the ledger has it.
fn shown(methods: &[AuthenticationMethod], name: &str) -> Value {
    let slot = ContactKind::ALL
        .into_iter()
        .find(|slot| slot.name() == name);
    match slot.and_then(|slot| Some((slot, registered(methods, slot)??))) {
        Some((ContactKind::Email, shown)) => mask_address(shown).into(),
        Some((_, shown)) => mask_shown(shown).into(),
        None => Value::Null,
    }
}
