//! `/auditLogs/directoryAudits`: what happened around password reset (graph-api.md §5).

use futures::Stream;
use serde::Deserialize;

use crate::graph::model::AuditEvent;
use crate::graph::page::Page;
use crate::graph::path::{literal, query_value};
use crate::graph::{Client, Error};

const TRAIL: &str = "/v1.0/auditLogs/directoryAudits";

/// The service that logs resets, changes of passwords and of the SSPR policy (graph-api.md §5.2).
pub const PASSWORD_SERVICE: &str = "Self-service Password Management";
/// The service that logs what is registered for people (graph-api.md §5.2).
pub const METHODS_SERVICE: &str = "Authentication Methods";

/// The service that logs changes of the directory itself: the portal's own resets among them.
pub const DIRECTORY_SERVICE: &str = "Core Directory";

/// Which events of one service are wanted.
#[derive(Clone, Debug)]
pub struct AuditQuery<'a> {
    /// `loggedByService`.
    pub service: &'a str,
    /// From this moment on.
    pub since: jiff::Timestamp,
    /// Up to and with this moment.
    pub until: Option<jiff::Timestamp>,
    /// The object id of the user it happened to.
    pub user: Option<&'a str>,
    /// Only this activity.
    pub activity: Option<&'a str>,
    /// The newest first instead of last.
    pub newest_first: bool,
}

#[derive(Deserialize)]
struct Trail {
    value: Vec<AuditEvent>,
}

impl AuditQuery<'_> {
    /// Only operators that are documented (graph-api.md §5.1): `eq`, `ge`, `le`, and `any` for the target.
    fn path(&self) -> String {
        // Whole seconds, as in the documented example; whoever asks looks at the moments again.
        let moment = |at: jiff::Timestamp| at.strftime("%Y-%m-%dT%H:%M:%SZ").to_string();
        let mut filter = format!(
            "loggedByService%20eq%20{}%20and%20activityDateTime%20ge%20{}",
            literal(self.service),
            query_value(&moment(self.since))
        );
        if let Some(until) = self.until {
            // Rounded up, so that nothing of a begun second is lost.
            let until = until
                .checked_add(jiff::SignedDuration::from_millis(999))
                .unwrap_or(until);
            filter.push_str("%20and%20activityDateTime%20le%20");
            filter.push_str(&query_value(&moment(until)));
        }
        if let Some(user) = self.user {
            filter.push_str("%20and%20targetResources/any(t:t/id%20eq%20");
            filter.push_str(&literal(user));
            filter.push(')');
        }
        if let Some(activity) = self.activity {
            filter.push_str("%20and%20activityDisplayName%20eq%20");
            filter.push_str(&literal(activity));
        }
        let order = if self.newest_first { "desc" } else { "asc" };
        format!("{TRAIL}?$filter={filter}&$orderby=activityDateTime%20{order}")
    }
}

impl Client {
    /// The events of one service, page by page; rows are [`AuditEvent`]s. They show within 5 to 10 minutes, up to an
    /// hour. Needs `AuditLog.Read.All`.
    pub fn audit_events(
        &self,
        query: &AuditQuery<'_>,
    ) -> impl Stream<Item = Result<Page, Error>> + Send + use<> {
        self.whole_pages(&query.path())
    }

    /// The latest changes of the SSPR policy, newest first.
    ///
    /// # Errors
    /// Any [`Error`]; needs `AuditLog.Read.All`.
    pub async fn sspr_policy_changes(&self) -> Result<Vec<AuditEvent>, Error> {
        let trail: Trail = self
            .get(&format!(
                "{TRAIL}?$filter=loggedByService%20eq%20{}&$orderby=activityDateTime%20desc&$top=100",
                literal(PASSWORD_SERVICE)
            ))
            .await?;
        Ok(trail
            .value
            .into_iter()
            .filter(AuditEvent::is_policy_change)
            .collect())
    }
}

/// An interactive sign-in of the log (Microsoft Graph v1.0: signIn).
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct SignInEvent {
    /// When.
    pub created_date_time: jiff::Timestamp,
    /// To which app.
    pub app_display_name: Option<String>,
    /// How it ended.
    pub status: Option<SignInStatus>,
}

/// How a sign-in ended.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct SignInStatus {
    /// The AADSTS number; 0: it went well.
    pub error_code: Option<u32>,
    /// The service's words.
    pub failure_reason: Option<String>,
}

impl Client {
    /// The last interactive sign-in of a user, by object id or sign-in name; nothing where the log has none.
    ///
    /// # Errors
    /// Any [`Error`]; needs `AuditLog.Read.All` and Microsoft Entra ID P1.
    pub async fn last_sign_in(&self, key: &str) -> Result<Option<SignInEvent>, Error> {
        #[derive(Deserialize)]
        struct Log {
            value: Vec<SignInEvent>,
        }
        let property = if key.contains('@') {
            "userPrincipalName"
        } else {
            "userId"
        };
        let key = literal(&key.to_lowercase());
        let log: Log = self
            .get(&format!(
                "/v1.0/auditLogs/signIns?$filter={property}%20eq%20{key}&$orderby=createdDateTime%20desc&$top=1"
            ))
            .await?;
        Ok(log.value.into_iter().next())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_question_uses_documented_operators_and_escapes_what_it_is_given() {
        let query = AuditQuery {
            service: METHODS_SERVICE,
            since: "2026-11-01T00:00:00.5Z".parse().unwrap(),
            until: Some("2026-11-02T00:00:00Z".parse().unwrap()),
            user: Some("a'b"),
            activity: None,
            newest_first: false,
        };
        assert_eq!(
            query.path(),
            "/v1.0/auditLogs/directoryAudits?$filter=loggedByService%20eq%20'Authentication%20Methods'\
             %20and%20activityDateTime%20ge%202026-11-01T00%3A00%3A00Z\
             %20and%20activityDateTime%20le%202026-11-02T00%3A00%3A00Z\
             %20and%20targetResources/any(t:t/id%20eq%20'a%27%27b')&$orderby=activityDateTime%20asc"
        );
    }
}
