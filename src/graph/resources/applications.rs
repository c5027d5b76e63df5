//! App registrations, their service principals, and what the tenant has consented to (Microsoft Graph v1.0 reference:
//! application, servicePrincipal, oAuth2PermissionGrant).

use serde::{Deserialize, Serialize};

use crate::graph::path::{literal, segment};
use crate::graph::{Client, Error};

const APPLICATION: &str = "$select=id,appId,displayName,tags,signInAudience,isFallbackPublicClient,publicClient,web,spa,keyCredentials,passwordCredentials,requiredResourceAccess";

/// An app registration.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Application {
    /// Object id.
    pub id: String,
    /// The client id it signs in with.
    pub app_id: String,
    /// Its name; names are not unique.
    pub display_name: Option<String>,
    /// Words that whoever made it put there.
    #[serde(default)]
    pub tags: Vec<String>,
    /// Whether it may sign in without a secret (device code).
    pub is_fallback_public_client: Option<bool>,
    /// Where it may be answered.
    pub public_client: Option<PublicClient>,
    /// Where it may be answered as a site.
    pub web: Option<PublicClient>,
    /// Where it may be answered as a page that runs in a browser.
    pub spa: Option<PublicClient>,
    /// Who may sign in with it: `AzureADMyOrg` for this tenant alone.
    pub sign_in_audience: Option<String>,
    /// Certificates it may prove itself with.
    #[serde(default)]
    pub key_credentials: Vec<Credential>,
    /// Secrets it may prove itself with.
    #[serde(default)]
    pub password_credentials: Vec<Credential>,
    /// The permissions it is registered with.
    #[serde(default)]
    pub required_resource_access: Vec<ResourceAccess>,
}

/// Something that an app may prove itself with, without what it is.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Credential {
    /// Its name, as somebody wrote it.
    #[serde(alias = "name")]
    pub display_name: Option<String>,
}

/// Who owns an app registration: whoever does may change it.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Owner {
    /// Object id.
    pub id: String,
    /// Display name.
    pub display_name: Option<String>,
    /// Sign-in name; nothing for an app.
    pub user_principal_name: Option<String>,
}

/// Where an app on a person's machine is answered.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct PublicClient {
    /// The addresses.
    #[serde(default)]
    pub redirect_uris: Vec<String>,
}

/// The permissions of one service that an app is registered with.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ResourceAccess {
    /// Application id of the service.
    pub resource_app_id: String,
    /// The permissions.
    pub resource_access: Vec<Access>,
}

/// One of them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Access {
    /// The permission's id.
    pub id: String,
    /// `Scope` for a delegated permission, `Role` for one of the app alone.
    #[serde(rename = "type")]
    pub kind: String,
}

/// What an app registration is made with, or changed to.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Registration {
    /// Its name; nothing: it keeps the one it has.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// Who may sign in with it; nothing: as before.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sign_in_audience: Option<&'static str>,
    /// Words to find it by.
    pub tags: Vec<String>,
    /// Whether it may sign in without a secret.
    pub is_fallback_public_client: bool,
    /// Where it may be answered.
    pub public_client: PublicClient,
    /// The permissions it is registered with.
    pub required_resource_access: Vec<ResourceAccess>,
}

/// What an app is in this tenant; without one nobody signs in with it.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Principal {
    /// Object id.
    pub id: String,
    /// Certificates it may prove itself with in this tenant, besides those of its registration.
    #[serde(default)]
    pub key_credentials: Vec<Credential>,
    /// Secrets likewise.
    #[serde(default)]
    pub password_credentials: Vec<Credential>,
}

/// What the tenant lets an app do for people.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct PermissionGrant {
    /// Its id.
    pub id: String,
    /// `AllPrincipals` for everybody, `Principal` for one person.
    pub consent_type: Option<String>,
    /// Object id of the service's principal.
    pub resource_id: String,
    /// Names of permissions, blanks between them.
    pub scope: Option<String>,
}

impl Client {
    /// The app registrations of exactly this name.
    ///
    /// # Errors
    /// Any [`Error`]; needs `Application.Read.All`.
    pub async fn applications_named(&self, name: &str) -> Result<Vec<Application>, Error> {
        let name = literal(name);
        let path = format!("/v1.0/applications?$filter=displayName%20eq%20{name}&{APPLICATION}");
        self.gathered(&path).await
    }

    /// The app registration of this tenant with a client id; nothing when it is not one of this tenant.
    ///
    /// # Errors
    /// Any [`Error`]; needs `Application.Read.All`.
    pub async fn application(&self, app_id: &str) -> Result<Option<Application>, Error> {
        let app_id = literal(app_id);
        let path = format!("/v1.0/applications?$filter=appId%20eq%20{app_id}&{APPLICATION}");
        let found: Vec<Application> = self.gathered(&path).await?;
        Ok(found.into_iter().next())
    }

    /// Who owns an app registration, by its object id.
    ///
    /// # Errors
    /// Any [`Error`]; needs `Application.Read.All`.
    pub async fn application_owners(&self, id: &str) -> Result<Vec<Owner>, Error> {
        let path = format!(
            "/v1.0/applications/{}/owners?$select=id,displayName,userPrincipalName",
            segment(id)
        );
        self.gathered(&path).await
    }

    /// The tokens of other services that an app registration trusts, by its object id.
    ///
    /// # Errors
    /// Any [`Error`]; needs `Application.Read.All`.
    pub async fn federated_credentials(&self, id: &str) -> Result<Vec<Credential>, Error> {
        let path = format!(
            "/v1.0/applications/{}/federatedIdentityCredentials?$select=id,name",
            segment(id)
        );
        self.gathered(&path).await
    }

    /// Makes an app registration.
    ///
    /// # Errors
    /// Any [`Error`]; needs `Application.ReadWrite.All` and Application Developer or more.
    pub async fn create_application(
        &self,
        registration: &Registration,
    ) -> Result<Application, Error> {
        self.post("/v1.0/applications", registration).await
    }

    /// Changes one, by its object id.
    ///
    /// # Errors
    /// Any [`Error`]; needs `Application.ReadWrite.All` and Cloud Application Administrator, or to own it.
    pub async fn change_application(
        &self,
        id: &str,
        registration: &Registration,
    ) -> Result<(), Error> {
        let path = format!("/v1.0/applications/{}", segment(id));
        self.patch(&path, registration).await
    }

    /// What an app is in this tenant; nothing when it is not there yet.
    ///
    /// # Errors
    /// Any [`Error`]; needs `Application.Read.All`.
    pub async fn principal(&self, app_id: &str) -> Result<Option<Principal>, Error> {
        let app_id = literal(app_id);
        let path = format!(
            "/v1.0/servicePrincipals(appId={app_id})?$select=id,keyCredentials,passwordCredentials"
        );
        match self.get(&path).await {
            Ok(found) => Ok(Some(found)),
            Err(error) if error.is_not_found() => Ok(None),
            Err(error) => Err(error),
        }
    }

    /// Brings an app into this tenant, so that people can sign in with it.
    ///
    /// # Errors
    /// Any [`Error`]; needs `Application.ReadWrite.All`.
    pub async fn create_principal(&self, app_id: &str) -> Result<Principal, Error> {
        let body = serde_json::json!({"appId": app_id});
        self.post("/v1.0/servicePrincipals", &body).await
    }

    /// What the tenant and its people let an app do for people, by the id of its principal.
    ///
    /// # Errors
    /// Any [`Error`]; needs `Application.Read.All` or `DelegatedPermissionGrant.ReadWrite.All`.
    pub async fn permission_grants(&self, principal: &str) -> Result<Vec<PermissionGrant>, Error> {
        let path = format!(
            "/v1.0/servicePrincipals/{}/oauth2PermissionGrants",
            segment(principal)
        );
        self.gathered(&path).await
    }

    /// Lets an app do these for everybody: an administrator's consent.
    ///
    /// # Errors
    /// Any [`Error`]; needs `DelegatedPermissionGrant.ReadWrite.All` and a role that may consent.
    pub async fn consent(
        &self,
        principal: &str,
        resource: &str,
        scope: &str,
    ) -> Result<PermissionGrant, Error> {
        let body = serde_json::json!({
            "clientId": principal,
            "consentType": "AllPrincipals",
            "resourceId": resource,
            "scope": scope,
        });
        self.post("/v1.0/oauth2PermissionGrants", &body).await
    }

    /// Changes a consent to these.
    ///
    /// # Errors
    /// As [`Client::consent`].
    pub async fn change_consent(&self, grant: &str, scope: &str) -> Result<(), Error> {
        let path = format!("/v1.0/oauth2PermissionGrants/{}", segment(grant));
        self.patch(&path, &serde_json::json!({"scope": scope}))
            .await
    }
}
