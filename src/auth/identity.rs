//! Whose sign-in it is.

use url::Url;

use super::Audience;
use super::store::entry::Entry;

/// Whose sign-in it is: a token of another authority, tenant, client or audience is never used for it.
#[derive(Clone, Debug)]
pub struct Identity {
    /// Root of the sign-in service.
    pub authority: Url,
    /// Tenant id or domain; `organizations` and `common` let the account decide.
    pub tenant: String,
    /// The app registration.
    pub client_id: String,
    /// The service the token is for.
    pub audience: Audience,
    /// The scopes asked for.
    pub scopes: Vec<String>,
}

impl Identity {
    /// Whether a stored sign-in is one of this identity.
    pub fn owns(&self, entry: &Entry) -> bool {
        let any = ["organizations", "common"].contains(&self.tenant.as_str());
        let same = |name: &str| name.eq_ignore_ascii_case(&self.tenant);
        entry.audience == self.audience
            && entry.authority == self.authority
            && entry.client_id.eq_ignore_ascii_case(&self.client_id)
            && (any
                || same(&entry.asked_tenant)
                || entry.account.tenant_id.as_deref().is_some_and(same))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sign_in_belongs_to_authority_tenant_client_and_audience() {
        let entry: Entry = serde_json::from_str(
            r#"{
                "authority": "http://127.0.0.1:9", "askedTenant": "organizations", "clientId": "c",
                "audience": "graph", "account": {"tenantId": "T-1"}, "scopes": [],
                "obtained": "2026-01-01T00:00:00Z", "ends": "2026-01-01T01:00:00Z", "accessToken": "a"
            }"#,
        )
        .unwrap();
        let with = |change: fn(&mut Identity)| {
            let mut identity = Identity {
                authority: "http://127.0.0.1:9".parse().unwrap(),
                tenant: "organizations".to_owned(),
                client_id: "c".to_owned(),
                audience: Audience::Graph,
                scopes: Vec::new(),
            };
            change(&mut identity);
            identity.owns(&entry)
        };
        assert!(with(|_| {}));
        assert!(with(|it| it.tenant = "t-1".to_owned()));
        assert!(!with(|it| it.tenant = "t-2".to_owned()));
        assert!(!with(|it| it.client_id = "d".to_owned()));
        assert!(!with(|it| it.audience = Audience::Policy));
        assert!(!with(
            |it| it.authority = "http://127.0.0.1:8".parse().unwrap()
        ));
    }
}
