//! Who is signed in, and where; mail from their account (`/me/sendMail`, needs `Mail.Send`).

use serde::{Deserialize, Serialize};
use serde_json::json;

use crate::graph::model::User;
use crate::graph::{Client, Error};

/// The tenant (graph-api.md §4.6), as far as it is shown.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Organization {
    /// Tenant id.
    pub id: String,
    /// The name its administrators gave it.
    pub display_name: Option<String>,
    /// What decides over resets in it.
    #[serde(flatten)]
    pub tenant: Tenant,
}

/// What decides over resets in a tenant (graph-api.md §4.6).
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Tenant {
    /// Whether anything was ever synced from on-premises.
    pub on_premises_sync_enabled: Option<bool>,
    /// Its domains.
    #[serde(default)]
    pub verified_domains: Vec<VerifiedDomain>,
}

/// A domain of the tenant, with what decides over resets.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct VerifiedDomain {
    /// What it is, as an address has it.
    #[serde(flatten)]
    pub domain: Domain,
    /// The domain the tenant was made with.
    #[serde(default)]
    pub is_initial: bool,
    /// `Managed` or `Federated`.
    #[serde(rename = "type")]
    pub kind: Option<String>,
}

/// A domain of the tenant.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Domain {
    /// The domain.
    pub name: String,
    /// Whether new accounts are in it.
    #[serde(default)]
    pub is_default: bool,
}

/// A directory role that is active now (graph-api.md §4.4).
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Role {
    /// The role's name.
    pub display_name: Option<String>,
    /// The same in every tenant.
    pub role_template_id: Option<String>,
}

impl Client {
    /// These properties of the signed-in user.
    pub async fn me_with(&self, select: &str) -> Result<User, Error> {
        self.get(&format!("/v1.0/me?$select={select}")).await
    }

    /// The signed-in user.
    pub async fn me(&self) -> Result<User, Error> {
        self.get("/v1.0/me?$select=id,displayName,userPrincipalName,mail,userType,accountEnabled,preferredLanguage")
            .await
    }

    /// The tenant of the signed-in user; nothing when this sign-in may not see it.
    ///
    /// # Errors
    /// Any [`Error`] but a refusal.
    pub async fn organization(&self) -> Result<Option<Organization>, Error> {
        let path =
            "/v1.0/organization?$select=id,displayName,onPremisesSyncEnabled,verifiedDomains";
        match self.listed(path).await {
            Ok(found) => Ok(found.into_iter().next()),
            Err(error) if error.refusal() == Some(403) => Ok(None),
            Err(error) => Err(error),
        }
    }

    /// The directory roles of the signed-in user, those through groups among them; nothing when this sign-in may not
    /// see them.
    ///
    /// # Errors
    /// Any [`Error`] but a refusal.
    pub async fn own_roles(&self) -> Result<Option<Vec<Role>>, Error> {
        let path = "/v1.0/me/transitiveMemberOf/microsoft.graph.directoryRole?$select=displayName,roleTemplateId";
        match self.listed(path).await {
            Ok(roles) => Ok(Some(roles)),
            Err(error) if error.refusal() == Some(403) => Ok(None),
            Err(error) => Err(error),
        }
    }

    /// Sends one mail of plain text to one address. It holds a code, so no copy stays in the sent items.
    ///
    /// # Errors
    /// Any [`Error`]; the text is in none of them.
    pub async fn send_mail(&self, to: &str, subject: &str, text: &str) -> Result<(), Error> {
        let body = json!({
            "message": {
                "subject": subject,
                "body": { "contentType": "text", "content": text },
                "toRecipients": [{ "emailAddress": { "address": to } }],
            },
            "saveToSentItems": false,
        });
        self.post("/v1.0/me/sendMail", &body).await
    }
}
