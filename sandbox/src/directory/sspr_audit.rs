//! What the service logs of an attempt to reset one's own password (graph-api.md §5.2), and what it logged of the
//! personas before the directory was opened.

use jiff::{SignedDuration, Timestamp};
use rusqlite::{Connection, OptionalExtension, params};

use super::audit::{
    Actor, Event, METHODS_SERVICE, PASSWORD_SERVICE, SUCCESS, Target, instant, record,
};
use super::lockout;
use super::personas::{History, PERSONAS, Persona};

/// How an event of an attempt that went wrong ends.
const FAILURE: &str = "failure";
/// The key that says who wrote the password on-premises (graph-api.md §5.2).
const AGENT: &str = "OnPremisesAgent";
/// What writes passwords back to this directory's forest.
const CONNECT: &str = "Microsoft Entra Connect";

/// The directory on-premises refused (graph-api.md §8.7).
pub(crate) const REFUSED: &str = "OnPremisesAdminActionRequired";
/// Nobody answered on-premises (graph-api.md §8.7).
pub(crate) const UNREACHABLE: &str = "OnPremisesConnectivityError";
/// The password is on the list of banned ones (graph-api.md §5.2).
pub(crate) const BANNED: &str = "FuzzyPolicyViolationInvalidPassword";

/// One attempt of somebody to reset their password: its events share a correlation id.
#[derive(Clone, Debug)]
pub(crate) struct Attempt {
    id: String,
    upn: String,
    name: String,
    correlation: String,
}

impl Attempt {
    /// A new attempt of the person with this number.
    pub(crate) fn of(db: &Connection, row: i64) -> rusqlite::Result<Self> {
        db.prepare_cached("SELECT id, upn, display_name FROM users WHERE row = ?1")?
            .query_row([row], |row| {
                Ok(Self {
                    id: row.get(0)?,
                    upn: row.get(1)?,
                    name: row.get(2)?,
                    correlation: uuid::Uuid::new_v4().to_string(),
                })
            })
    }

    /// A step of the flow, which went well or not.
    pub(crate) fn step(
        &self,
        db: &Connection,
        now: Timestamp,
        went_well: bool,
        text: impl Into<String>,
    ) -> rusqlite::Result<()> {
        let activity = "Self-service password reset flow activity progress";
        let result = if went_well { SUCCESS } else { FAILURE };
        self.log(db, now, activity, result, text.into(), Vec::new())
    }

    /// Somebody is blocked: the event is a success, because blocking them succeeded.
    pub(crate) fn blocked(&self, db: &Connection, now: Timestamp) -> rusqlite::Result<()> {
        let activity = "Blocked from self-service password reset";
        let reason = "User has tried too many times to prove who they are".to_owned();
        self.log(db, now, activity, SUCCESS, reason, Vec::new())
    }

    /// The end of an attempt: the password was reset, or why not.
    pub(crate) fn ended(
        &self,
        db: &Connection,
        now: Timestamp,
        on_premises: bool,
        failure: Option<&str>,
    ) -> rusqlite::Result<()> {
        let agent = if on_premises { CONNECT } else { "None" };
        let (result, reason) = match failure {
            Some(reason) => (FAILURE, reason),
            None => (SUCCESS, "Successfully completed reset."),
        };
        let activity = "Reset password (self-service)";
        let details = vec![(AGENT, agent.to_owned())];
        self.log(db, now, activity, result, reason.to_owned(), details)
    }

    fn log(
        &self,
        db: &Connection,
        now: Timestamp,
        activity: &'static str,
        result: &'static str,
        reason: String,
        details: Vec<(&'static str, String)>,
    ) -> rusqlite::Result<()> {
        let event = Event {
            result,
            reason: Some(reason),
            details,
            correlation: Some(self.correlation.clone()),
            ..Event::update(
                activity,
                "UserManagement",
                PASSWORD_SERVICE,
                Actor::User {
                    id: self.id.clone(),
                    upn: self.upn.clone(),
                    name: self.name.clone(),
                },
                Target {
                    kind: "User",
                    id: self.id.clone(),
                    name: self.name.clone(),
                    upn: Some(self.upn.clone()),
                    changes: Vec::new(),
                },
            )
        };
        record(db, now, &event)
    }
}

/// Somebody has named themselves.
pub(crate) const NAMED: &str = "User submitted their user ID";
/// Somebody has sent a new password.
pub(crate) const SUBMITTED: &str = "User submitted a new password";
/// It was taken.
pub(crate) const DONE: &str = "User successfully reset password";

/// Somebody was sent a code.
pub(crate) fn started(option: &str) -> String {
    format!("User started the {option} verification option")
}

/// Somebody typed the right code.
pub(crate) fn passed(option: &str) -> String {
    format!("User completed the {option} verification option")
}

/// Somebody typed a wrong code.
pub(crate) fn failed(option: &str) -> String {
    format!("User failed the {option} verification option")
}

/// Puts into a new directory what the personas did before it was opened.
pub(crate) fn add_past(db: &Connection, now: Timestamp) -> rusqlite::Result<()> {
    let mut find = db.prepare("SELECT row FROM users WHERE upn = ?1")?;
    for persona in PERSONAS {
        let (hours, failure) = match persona.past {
            History::Nothing => continue,
            History::LockedOut => (1, None),
            History::BannedPassword => (71, Some(BANNED)),
            History::OnPremisesRefused => (47, Some(REFUSED)),
            History::OnPremisesUnreachable => (5, Some(UNREACHABLE)),
            History::NewAddress | History::ResetInPortal => continue,
        };
        let Some(row) = find
            .query_row([persona.upn()], |row| row.get(0))
            .optional()?
        else {
            continue;
        };
        let mut at = now
            .checked_sub(SignedDuration::from_hours(hours))
            .unwrap_or(now);
        let mut later = |seconds| {
            at = at
                .checked_add(SignedDuration::from_secs(seconds))
                .unwrap_or(at);
            at
        };
        let attempt = Attempt::of(db, row)?;
        attempt.step(db, later(0), true, NAMED)?;
        attempt.step(db, later(6), true, started("email"))?;
        let Some(failure) = failure else {
            for _ in 0..lockout::MOST {
                attempt.step(db, later(20), false, failed("email"))?;
            }
            let at = later(0);
            attempt.blocked(db, at)?;
            lockout::block(db, row, at)?;
            continue;
        };
        attempt.step(db, later(31), true, passed("email"))?;
        attempt.step(db, later(24), true, SUBMITTED)?;
        attempt.ended(db, later(1), persona.synced, Some(failure))?;
    }
    Ok(())
}

/// The operator who acts in the portal.
const OPERATOR: &str = "helpdesk";

/// Puts into a new directory what an operator did to personas in the portal, past every other program.
pub(crate) fn add_portal_acts(db: &Connection, now: Timestamp) -> rusqlite::Result<()> {
    let find = |upn: &str| {
        db.prepare_cached("SELECT row, id, upn, display_name FROM users WHERE upn = ?1")?
            .query_row([upn], |row| {
                Ok((row.get::<_, i64>(0)?, row.get(1)?, row.get(2)?, row.get(3)?))
            })
            .optional()
    };
    let upn = |persona: &Persona| persona.upn();
    let operator = PERSONAS.iter().find(|persona| persona.local == OPERATOR);
    let Some((_, id, upn_of, name)) = find(&operator.map(upn).unwrap_or_default())? else {
        return Ok(());
    };
    let actor = Actor::User {
        id,
        upn: upn_of,
        name,
    };
    for persona in PERSONAS {
        let (hours, activity, service, operation) = match persona.past {
            History::NewAddress => (26, "Admin registered security info", METHODS_SERVICE, "Add"),
            History::ResetInPortal => (20, "Reset password (by admin)", PASSWORD_SERVICE, "Update"),
            _ => continue,
        };
        let Some((row, id, upn, name)) = find(&persona.upn())? else {
            continue;
        };
        let at = now
            .checked_sub(SignedDuration::from_hours(hours))
            .unwrap_or(now);
        let is_reset = persona.past == History::ResetInPortal;
        db.execute(
            if is_reset {
                "UPDATE users SET password_changed = ?2 WHERE row = ?1"
            } else {
                "UPDATE methods SET created = ?2 WHERE user = ?1"
            },
            params![row, instant(at)],
        )?;
        let target = Target {
            kind: "User",
            id,
            name,
            upn: Some(upn),
            changes: Vec::new(),
        };
        let event = Event {
            operation,
            reason: (!is_reset).then(|| "Admin registered email".to_owned()),
            details: if is_reset {
                vec![(AGENT, "None".to_owned())]
            } else {
                Vec::new()
            },
            ..Event::update(activity, "UserManagement", service, actor.clone(), target)
        };
        record(db, at, &event)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use crate::directory::seed::tests::directory;

    #[test]
    fn the_trail_of_a_new_directory_tells_what_happened_to_the_personas() {
        let store = directory(29);
        let connection = store.lock();
        let mut query = connection
            .prepare(
                "SELECT json_extract(targets, '$[0].userPrincipalName') || ' ' || ifnull(reason, activity) || ' ' || ifnull(json_extract(details, '$[0].value'), '')
                 FROM audits WHERE activity NOT LIKE '%progress' ORDER BY at",
            )
            .unwrap();
        let found: Vec<String> = query
            .query_map([], |row| row.get(0))
            .unwrap()
            .collect::<rusqlite::Result<_>>()
            .unwrap();
        assert_eq!(
            found,
            [
                "ines.silva@contoso.example FuzzyPolicyViolationInvalidPassword None",
                "viktor.hagen@contoso.example OnPremisesAdminActionRequired Microsoft Entra Connect",
                "kwame.mensah@contoso.example Admin registered email ",
                "reports@contoso.example Reset password (by admin) None",
                "mina.park@contoso.example OnPremisesConnectivityError Microsoft Entra Connect",
                "diego.ramos@contoso.example User has tried too many times to prove who they are ",
            ]
        );
        let attempts: i64 = connection
            .query_row(
                "SELECT count(DISTINCT correlation) FROM audits",
                [],
                |row| row.get(0),
            )
            .unwrap();
        assert_eq!(attempts, 6);
    }
}
