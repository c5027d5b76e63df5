//! A finding of the detector as scripts read it: who did what to whom, and why it is looked at.

use jiff::Timestamp;
use serde::Serialize;

use crate::graph::model::AuditEvent;
use crate::sspr::verify::coverage::{Cause, Finding};

/// One row.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Found {
    /// When it happened; of a grant, when it was given.
    pub at: Timestamp,
    /// Why.
    pub cause: Cause,
    /// In the service's words; of a grant the command.
    pub activity: String,
    /// To whom.
    pub user: Option<String>,
    /// By whom.
    pub actor: Option<String>,
    /// From where.
    pub ip_address: Option<String>,
    /// What the ledger says of why.
    pub reason: Option<String>,
    /// The object id of the user.
    pub user_id: Option<String>,
    /// That of the actor; of an application its client id.
    pub actor_id: Option<String>,
    /// The id of the event.
    pub id: Option<String>,
    /// The grant, or the emergency, that the ledger names.
    pub grant: Option<String>,
}

impl Found {
    /// The row of a finding.
    pub fn of(finding: &Finding) -> Self {
        let (event, line) = (finding.event.as_ref(), finding.line.as_ref());
        let user = event.and_then(AuditEvent::user);
        let by = event.and_then(|event| event.initiated_by.as_ref());
        let (person, app) = (
            by.and_then(|by| by.user.as_ref()),
            by.and_then(|by| by.app.as_ref()),
        );
        let target = line.map(|line| &line.target);
        let actor = line.map(|line| &line.by);
        let activity = event.map_or_else(
            || line.map_or("", |line| line.command.as_ref()),
            |event| &event.activity_display_name,
        );
        let user_name = user.and_then(|it| it.user_principal_name.as_deref());
        let user_name = user_name.or_else(|| user.and_then(|it| it.display_name.as_deref()));
        let app_name = app.and_then(|app| app.display_name.as_deref().or(app.app_id.as_deref()));
        let person_name = person.and_then(|it| it.user_principal_name.as_deref());
        let grant =
            line.and_then(|line| line.grant.as_deref().or(line.after["grant"]["id"].as_str()));
        let own = |text: Option<&str>| text.map(str::to_owned);
        Self {
            at: finding.at(),
            cause: finding.cause,
            activity: activity.to_owned(),
            user: own(user_name.or_else(|| target.and_then(|it| it.name.as_deref()))),
            actor: own(person_name
                .or(app_name)
                .or_else(|| actor.and_then(|it| it.name.as_deref()))),
            ip_address: own(person.and_then(|it| it.ip_address.as_deref())),
            reason: own(line.and_then(|line| line.reason.as_deref())),
            user_id: own(user
                .and_then(|it| it.id.as_deref())
                .or_else(|| target.and_then(|it| it.id.as_deref()))),
            actor_id: own(person
                .and_then(|it| it.id.as_deref())
                .or_else(|| app.and_then(|it| it.app_id.as_deref()))
                .or_else(|| actor.and_then(|it| it.id.as_deref()))),
            id: own(event.map(|event| event.id.as_str())),
            grant: own(grant),
        }
    }
}
