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
    /// Who publishes them.
    #[serde(default)]
    issuer: Option<String>,
}

impl Endpoints {
    /// The addresses for a tenant of an authority: known ones at once, others from their discovery document.
    pub(super) async fn of(
        client: &http::Client,
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
                issuer: None,
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
        found.checked(authority)
    }

    /// What was published, where it leads nowhere but to this authority's own.
    ///
    /// # Errors
    /// [`http::Error::Insecure`] for an address that may not be named, [`Error::NotAnAnswer`] for another issuer's document.
    pub(super) fn checked(self, authority: &Url) -> Result<Self, Error> {
        // Codes and refresh tokens go there: they are as secret as what they buy.
        for url in [&self.device, &self.token]
            .into_iter()
            .chain(&self.authorize)
        {
            if !may_lead_to(authority, url) {
                return Err(http::Error::Insecure(url.origin().ascii_serialization()).into());
            }
        }
        match &self.issuer {
            Some(issuer) if !is_issuer(authority, issuer) => Err(Error::NotAnAnswer {
                host: wire::host(authority),
                status: 200,
                detail: format!("issuer {issuer}"),
            }),
            _ => Ok(self),
        }
    }
}

/// Whether an authority may name this address: one elsewhere names none on this machine, where whatever listens at a port
/// would be asked.
fn may_lead_to(authority: &Url, url: &Url) -> bool {
    if http::is_loopback(authority) {
        http::is_confidential(url)
    } else {
        url.scheme() == "https" && !http::is_loopback(url)
    }
}

/// Whether what publishes the addresses calls itself as it was asked: a document of somebody else's is not this service's.
/// Tenants for customers have a host of their own for each id (Microsoft Entra External ID).
fn is_issuer(authority: &Url, issuer: &str) -> bool {
    const CUSTOMERS: &str = ".ciamlogin.com";
    let Ok(issuer) = Url::parse(issuer) else {
        return false;
    };
    let of_customers = |url: &Url| {
        url.scheme() == "https" && url.host_str().is_some_and(|it| it.ends_with(CUSTOMERS))
    };
    issuer.origin() == authority.origin() || of_customers(&issuer) && of_customers(authority)
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
    client: &http::Client,
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_authority_elsewhere_leads_to_no_port_of_this_machine() {
        for (authority, url, may) in [
            ("https://login.test", "https://login.test/token", true),
            ("https://login.test", "https://tokens.test/token", true),
            ("https://login.test", "http://127.0.0.1:2375/", false),
            ("https://login.test", "https://localhost/token", false),
            ("https://login.test", "http://login.test/token", false),
            ("https://login.test", "file:///etc/passwd", false),
            ("http://127.0.0.1:9", "http://127.0.0.1:9/token", true),
            ("http://127.0.0.1:9", "http://login.test/token", false),
        ] {
            let (authority, url) = (Url::parse(authority).unwrap(), Url::parse(url).unwrap());
            assert_eq!(may_lead_to(&authority, &url), may, "{authority} {url}");
        }
    }

    #[test]
    fn an_issuer_is_of_the_authority_that_was_asked() {
        for (authority, issuer, same) in [
            ("https://login.test", "https://login.test/t/v2.0", true),
            (
                "https://login.test/realms/a",
                "https://login.test/realms/a",
                true,
            ),
            ("https://login.test", "https://evil.test/t/v2.0", false),
            ("https://login.test", "http://login.test/t", false),
            ("https://login.test", "login.test", false),
            (
                "https://shop.ciamlogin.com",
                "https://t.ciamlogin.com/t/v2.0",
                true,
            ),
            (
                "https://shop.ciamlogin.com",
                "https://ciamlogin.com.evil.test",
                false,
            ),
        ] {
            let authority = Url::parse(authority).unwrap();
            assert_eq!(is_issuer(&authority, issuer), same, "{authority} {issuer}");
        }
    }
}
