//! Policies of the tenant that Graph itself keeps, and the audit trail of the one it does not (graph-api.md §3.3, §5).

use serde::{Deserialize, Serialize};

use super::path::{literal, segment};
use super::{Client, Error};

const AUTHORIZATION: &str = "/v1.0/policies/authorizationPolicy";
const METHODS: &str = "/v1.0/policies/authenticationMethodsPolicy";

#[derive(Serialize, Deserialize)]
struct AuthorizationPolicy {
    #[serde(rename = "allowedToUseSSPR")]
    allowed_to_use_sspr: Option<bool>,
}

/// An entry of the audit trail, as far as a policy change is told by it.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct PolicyChange {
    /// Id of the entry.
    pub id: String,
    /// When.
    pub activity_date_time: String,
    /// What, in the service's words.
    pub activity_display_name: String,
    /// Who.
    pub initiated_by: Option<Initiator>,
}

/// Who did what the audit trail tells.
#[derive(Clone, Debug, Deserialize)]
pub struct Initiator {
    user: Option<Person>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Person {
    user_principal_name: Option<String>,
}

impl PolicyChange {
    /// The account that made the change, where the trail names one.
    pub fn by(&self) -> Option<&str> {
        self.initiated_by
            .as_ref()?
            .user
            .as_ref()?
            .user_principal_name
            .as_deref()
    }

    /// The exact name of the activity is not documented; its words are (graph-api.md §5.2).
    fn is_one(&self) -> bool {
        let name = self.activity_display_name.to_lowercase();
        name.contains("policy") && name.contains("password reset")
    }
}

#[derive(Deserialize)]
struct Trail {
    value: Vec<PolicyChange>,
}

impl Client {
    /// Whether administrators may reset their own password: their two-gate policy's switch, not the users' scope.
    ///
    /// # Errors
    /// Any [`Error`]; needs `Policy.Read.All`.
    pub async fn administrators_may_reset(&self) -> Result<Option<bool>, Error> {
        let policy: AuthorizationPolicy = self.get(AUTHORIZATION).await?;
        Ok(policy.allowed_to_use_sspr)
    }

    /// Sets that switch; it takes up to 60 minutes to apply.
    ///
    /// # Errors
    /// Any [`Error`]; needs `Policy.ReadWrite.Authorization` and Privileged Role Administrator.
    pub async fn let_administrators_reset(&self, allowed: bool) -> Result<(), Error> {
        let policy = AuthorizationPolicy {
            allowed_to_use_sspr: Some(allowed),
        };
        self.patch(AUTHORIZATION, &policy).await
    }

    /// Changes the authentication methods policy; what the body does not name stays (graph-api.md §3.4).
    ///
    /// # Errors
    /// Any [`Error`]; needs `Policy.ReadWrite.AuthenticationMethod` and Authentication Policy Administrator.
    pub async fn change_methods_policy(&self, body: &(impl Serialize + Sync)) -> Result<(), Error> {
        self.patch(METHODS, body).await
    }

    /// Changes one method of it by its id; the body names the method's type.
    ///
    /// # Errors
    /// As [`Client::change_methods_policy`].
    pub async fn change_method(
        &self,
        id: &str,
        body: &(impl Serialize + Sync),
    ) -> Result<(), Error> {
        let path = format!(
            "{METHODS}/authenticationMethodConfigurations/{}",
            segment(id)
        );
        self.patch(&path, body).await
    }

    /// The latest changes of the SSPR policy, newest first. They show within 5 to 10 minutes, up to an hour.
    ///
    /// # Errors
    /// Any [`Error`]; needs `AuditLog.Read.All`.
    pub async fn sspr_policy_changes(&self) -> Result<Vec<PolicyChange>, Error> {
        let service = literal("Self-service Password Management");
        let trail: Trail = self
            .get(&format!(
                "/v1.0/auditLogs/directoryAudits?$filter=loggedByService%20eq%20{service}\
                 &$orderby=activityDateTime%20desc&$top=100"
            ))
            .await?;
        Ok(trail
            .value
            .into_iter()
            .filter(PolicyChange::is_one)
            .collect())
    }
}
