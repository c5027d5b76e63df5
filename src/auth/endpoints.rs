//! Where the sign-in service listens.

use serde::Deserialize;
use url::Url;

use super::{Error, wire};
use crate::http;

/// The hosts whose paths are known; everybody else is asked (official-clients.md).
const WELL_KNOWN: [&str; 3] = [
    "login.microsoftonline.com",
    "login.microsoftonline.us",
    "login.chinacloudapi.cn",
];

/// The addresses of one tenant.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub(super) struct Endpoints {
    #[serde(rename = "device_authorization_endpoint")]
    pub(super) device: Url,
    #[serde(rename = "authorization_endpoint", default)]
    pub(super) authorize: Option<Url>,
    #[serde(rename = "token_endpoint")]
    pub(super) token: Url,
}

impl Endpoints {
    /// The addresses for a tenant of an authority: known ones at once, others from their discovery document.
    pub(super) async fn of(
        client: &reqwest::Client,
        authority: &Url,
        tenant: &str,
    ) -> Result<Self, Error> {
        if authority
            .host_str()
            .is_some_and(|host| WELL_KNOWN.contains(&host))
        {
            return Ok(Self {
                device: at(authority, &format!("{tenant}/oauth2/v2.0/devicecode"))?,
                authorize: Some(at(authority, &format!("{tenant}/oauth2/v2.0/authorize"))?),
                token: at(authority, &format!("{tenant}/oauth2/v2.0/token"))?,
            });
        }
        let of_tenant = at(
            authority,
            &format!("{tenant}/v2.0/.well-known/openid-configuration"),
        )?;
        let found: Self = match wire::document(client, &of_tenant).await {
            // A provider without tenants publishes at its root.
            Err(Error::NotAnAnswer { status: 404, .. }) => {
                let of_root = at(authority, ".well-known/openid-configuration")?;
                wire::document(client, &of_root).await?
            }
            answer => answer?,
        };
        // Codes and refresh tokens go there: they are as secret as what they buy.
        for url in [&found.device, &found.token]
            .into_iter()
            .chain(&found.authorize)
        {
            if !http::is_confidential(url) {
                return Err(http::Error::Insecure(url.origin().ascii_serialization()).into());
            }
        }
        Ok(found)
    }
}

#[derive(Deserialize)]
struct Published {
    issuer: Option<String>,
}

/// The id of the tenant that has a domain, as the sign-in service publishes it; nothing for a service without tenants.
///
/// # Errors
/// [`Error::Refused`] for a tenant that the service does not know, and whatever keeps it from answering.
pub async fn tenant_id(
    client: &reqwest::Client,
    authority: &Url,
    domain: &str,
) -> Result<Option<String>, Error> {
    let path = format!("{domain}/v2.0/.well-known/openid-configuration");
    let found: Published = match wire::document(client, &at(authority, &path)?).await {
        Err(Error::NotAnAnswer { status: 404, .. }) => return Ok(None),
        answer => answer?,
    };
    let issuer = found.issuer.unwrap_or_default();
    let id = issuer
        .split('/')
        .find(|part| uuid::Uuid::try_parse(part).is_ok());
    Ok(id.map(str::to_owned))
}

fn at(authority: &Url, path: &str) -> Result<Url, Error> {
    let root = authority.as_str().trim_end_matches('/');
    Url::parse(&format!("{root}/{path}")).map_err(|error| Error::NotAnAnswer {
        host: wire::host(authority),
        status: 0,
        detail: error.to_string(),
    })
}
