//! The audit trail (graph-api.md §5).

use jiff::Timestamp;
use rusqlite::{Connection, params};
use serde_json::{Value, json};

/// The service that logs changes of the SSPR policy and of passwords (graph-api.md §5.2).
pub(crate) const PASSWORD_SERVICE: &str = "Self-service Password Management";
/// The service that logs registrations (graph-api.md §5.2).
pub(crate) const METHODS_SERVICE: &str = "Authentication Methods";
/// The service that logs changes of the directory itself.
pub(crate) const DIRECTORY_SERVICE: &str = "Core Directory";

/// The `result` of what went well.
pub(crate) const SUCCESS: &str = "success";

/// Who did it.
#[derive(Clone, Debug)]
pub(crate) enum Actor {
    /// A signed-in person.
    User {
        /// The object id.
        id: String,
        /// The sign-in name.
        upn: String,
        /// The display name.
        name: String,
    },
    /// An app alone.
    App {
        /// The client id.
        id: String,
    },
}

/// One change of one property of a target.
#[derive(Clone, Debug)]
pub(crate) struct Change {
    /// The property.
    pub property: String,
    /// Its value before.
    pub old: Value,
    /// Its value after.
    pub new: Value,
}

/// What was done to it.
#[derive(Clone, Debug)]
pub(crate) struct Target {
    /// `User`, `Group`, `Policy`.
    pub kind: &'static str,
    /// The object id.
    pub id: String,
    /// The display name.
    pub name: String,
    /// The sign-in name, for users.
    pub upn: Option<String>,
    /// The properties that changed.
    pub changes: Vec<Change>,
}

/// Something that happened.
#[derive(Clone, Debug)]
pub(crate) struct Event {
    /// The `activityDisplayName`.
    pub activity: &'static str,
    /// `UserManagement`, `Policy`, `GroupManagement`.
    pub category: &'static str,
    /// `loggedByService`.
    pub service: &'static str,
    /// `Add`, `Update`, `Delete`, `Assign`, `Unassign`.
    pub operation: &'static str,
    /// How it went: [`SUCCESS`], `failure` or `timeout` (graph-api.md §5.1).
    pub result: &'static str,
    /// Why it failed, or details of the success; nothing: plain success.
    pub reason: Option<String>,
    /// `additionalDetails`: keys and values, `OnPremisesAgent` for one.
    pub details: Vec<(&'static str, String)>,
    /// What all events of one attempt share; nothing: an id of its own.
    pub correlation: Option<String>,
    /// Who.
    pub actor: Actor,
    /// To whom or what.
    pub target: Target,
}

impl Event {
    /// An update that went well.
    pub(crate) fn update(
        activity: &'static str,
        category: &'static str,
        service: &'static str,
        actor: Actor,
        target: Target,
    ) -> Self {
        Self {
            activity,
            category,
            service,
            operation: "Update",
            result: SUCCESS,
            reason: None,
            details: Vec::new(),
            correlation: None,
            actor,
            target,
        }
    }
}

/// Writes an event into the trail, in the transaction of the change it tells of.
pub(crate) fn record(
    connection: &Connection,
    now: Timestamp,
    event: &Event,
) -> rusqlite::Result<()> {
    let initiator = match &event.actor {
        Actor::User { id, upn, name } => json!({
            "user": {"id": id, "displayName": name, "userPrincipalName": upn, "ipAddress": "127.0.0.1"},
        }),
        Actor::App { id } => json!({
            "app": {"appId": id, "displayName": null, "servicePrincipalId": null, "servicePrincipalName": null},
        }),
    };
    let target = &event.target;
    let changes: Vec<Value> = target
        .changes
        .iter()
        .map(|change| {
            json!({
                "displayName": change.property,
                "oldValue": change.old.to_string(),
                "newValue": change.new.to_string(),
            })
        })
        .collect();
    let targets = json!([{
        "id": target.id, "displayName": target.name, "type": target.kind,
        "userPrincipalName": target.upn, "modifiedProperties": changes,
    }]);
    let details: Vec<Value> = event
        .details
        .iter()
        .map(|(key, value)| json!({"key": key, "value": value}))
        .collect();
    connection
        .prepare_cached(
            "INSERT INTO audits (id, at, activity, category, service, operation, result, reason, correlation, initiator, targets, details)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)",
        )?
        .execute(params![
            format!("Directory_{}", uuid::Uuid::new_v4()),
            instant(now),
            event.activity,
            event.category,
            event.service,
            event.operation,
            event.result,
            event.reason,
            event
                .correlation
                .clone()
                .unwrap_or_else(|| uuid::Uuid::new_v4().to_string()),
            initiator.to_string(),
            targets.to_string(),
            json!(details).to_string(),
        ])?;
    Ok(())
}

/// A moment as the service writes it: UTC, whole seconds.
pub(crate) fn instant(moment: Timestamp) -> String {
    moment.strftime("%Y-%m-%dT%H:%M:%SZ").to_string()
}
