//! Policies of the tenant that Graph itself keeps (graph-api.md §3.3, §3.4).

use serde::{Deserialize, Serialize};

use crate::graph::model::ConditionalAccessPolicy;
use crate::graph::path::segment;
use crate::graph::{Client, Error};

const AUTHORIZATION: &str = "/v1.0/policies/authorizationPolicy";
const METHODS: &str = "/v1.0/policies/authenticationMethodsPolicy";

const BETA_METHODS: &str = "/beta/policies/authenticationMethodsPolicy";

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Beta {
    opt_out_settings: Option<OptOut>,
}

#[derive(Default, Deserialize)]
#[serde(rename_all = "camelCase")]
struct OptOut {
    passkey_dynamic_migration: Option<bool>,
}

#[derive(Serialize, Deserialize)]
struct AuthorizationPolicy {
    #[serde(rename = "allowedToUseSSPR")]
    allowed_to_use_sspr: Option<bool>,
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

    /// Sets that switch; it takes up to 60 minutes to apply. As every write of a policy it is sent once: after an error of
    /// the service read again, it may have been taken.
    ///
    /// # Errors
    /// Any [`Error`]; needs `Policy.ReadWrite.Authorization` and Privileged Role Administrator.
    pub async fn let_administrators_reset(&self, allowed: bool) -> Result<(), Error> {
        let policy = AuthorizationPolicy {
            allowed_to_use_sspr: Some(allowed),
        };
        self.once().patch(AUTHORIZATION, &policy).await
    }

    /// The policies of Conditional Access.
    ///
    /// # Errors
    /// Any [`Error`]; needs `Policy.Read.All`.
    pub async fn conditional_access(&self) -> Result<Vec<ConditionalAccessPolicy>, Error> {
        self.listed("/v1.0/identity/conditionalAccess/policies")
            .await
    }

    /// Changes the authentication methods policy; what the body does not name stays (graph-api.md §3.4).
    ///
    /// # Errors
    /// Any [`Error`]; needs `Policy.ReadWrite.AuthenticationMethod` and Authentication Policy Administrator.
    pub async fn change_methods_policy(&self, body: &(impl Serialize + Sync)) -> Result<(), Error> {
        self.once().patch(METHODS, body).await
    }

    /// Whether the tenant opted out of passkeys for its users of texts and calls: only beta has it, and leaves it out where
    /// nobody touched it.
    ///
    /// # Errors
    /// Any [`Error`]; needs `Policy.Read.AuthenticationMethod`.
    pub async fn passkey_opt_out(&self) -> Result<bool, Error> {
        let policy: Beta = self.get(BETA_METHODS).await?;
        let opted = policy.opt_out_settings.unwrap_or_default();
        Ok(opted.passkey_dynamic_migration == Some(true))
    }

    /// Changes what only beta has of the policy.
    ///
    /// # Errors
    /// As [`Client::change_methods_policy`].
    pub async fn change_beta_methods_policy(
        &self,
        body: &(impl Serialize + Sync),
    ) -> Result<(), Error> {
        self.once().patch(BETA_METHODS, body).await
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
        self.once().patch(&path, body).await
    }
}
