//! Whose sign-in it is.

use url::Url;

use super::Audience;
use super::entry::Entry;

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
