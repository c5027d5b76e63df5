//! One stored sign-in: whose it is, what it is for, its token.

use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};
use url::Url;

use crate::auth::{Audience, Challenge, Claims};
use crate::secret::Secret;

/// A token is renewed when less than this is left of it.
const MARGIN: SignedDuration = SignedDuration::from_mins(5);

/// Who signed in, as far as the tokens say.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Account {
    /// Object id.
    pub id: Option<String>,
    /// Display name.
    pub name: Option<String>,
    /// Sign-in name.
    pub user_name: Option<String>,
    /// Tenant.
    pub tenant_id: Option<String>,
}

impl Account {
    /// Who a token says it is of.
    pub fn of(claims: &Claims) -> Self {
        Self {
            id: claims.oid.clone(),
            name: claims
                .name
                .clone()
                .or_else(|| claims.app_displayname.clone()),
            user_name: claims.user_name().map(ToOwned::to_owned),
            tenant_id: claims.tid.clone(),
        }
    }
}

/// One stored sign-in.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Entry {
    /// Root of the sign-in service.
    pub authority: Url,
    /// The tenant as it was asked for.
    pub asked_tenant: String,
    /// The app registration.
    pub client_id: String,
    /// The service the token is for.
    pub audience: Audience,
    /// Who signed in.
    pub account: Account,
    /// What was granted.
    pub scopes: Vec<String>,
    /// Whether it is of an application alone, without a user.
    #[serde(default)]
    pub application: bool,
    /// Since when the token is good.
    pub obtained: Timestamp,
    /// Until when the token is good.
    pub ends: Timestamp,
    /// The bearer token.
    #[serde(with = "plain")]
    pub access_token: Secret,
    /// What renews it.
    #[serde(with = "plain_option", default)]
    pub refresh_token: Option<Secret>,
    /// The challenge that the token meets; a renewal asks for as much again.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub met: Option<Challenge>,
}

impl Entry {
    /// The tenant to renew at: the one the account turned out to be in.
    pub(in crate::auth) fn tenant(&self) -> &str {
        self.account
            .tenant_id
            .as_deref()
            .unwrap_or(&self.asked_tenant)
    }

    /// Whether a newer sign-in takes the place of this one.
    pub(in crate::auth) fn is_replaced_by(&self, newer: &Self) -> bool {
        self.audience == newer.audience
            && self.authority == newer.authority
            && self.client_id == newer.client_id
    }

    /// Whether another one is of the same account.
    pub(in crate::auth) fn is_of_same_account(&self, other: &Self) -> bool {
        self.account.id == other.account.id && self.account.tenant_id == other.account.tenant_id
    }

    /// Whether the token need not be renewed yet. One that lives shortly is renewed at half its life.
    pub fn is_fresh(&self, now: Timestamp) -> bool {
        let half = self.obtained.duration_until(self.ends) / 2;
        now.duration_until(self.ends) > MARGIN.min(half)
    }
}

/// Secrets become text here and nowhere else: on their way into the file.
mod plain {
    use serde::{Deserialize, Deserializer, Serializer};

    use crate::secret::Secret;

    pub(in crate::auth) fn serialize<S: Serializer>(
        secret: &Secret,
        to: S,
    ) -> Result<S::Ok, S::Error> {
        to.serialize_str(secret.expose())
    }

    pub(in crate::auth) fn deserialize<'de, D: Deserializer<'de>>(
        from: D,
    ) -> Result<Secret, D::Error> {
        String::deserialize(from).map(Secret::new)
    }
}

mod plain_option {
    use serde::{Deserialize, Deserializer, Serializer};

    use crate::secret::Secret;

    pub(in crate::auth) fn serialize<S: Serializer>(
        secret: &Option<Secret>,
        to: S,
    ) -> Result<S::Ok, S::Error> {
        match secret {
            Some(secret) => to.serialize_some(secret.expose()),
            None => to.serialize_none(),
        }
    }

    pub(in crate::auth) fn deserialize<'de, D: Deserializer<'de>>(
        from: D,
    ) -> Result<Option<Secret>, D::Error> {
        Ok(Option::<String>::deserialize(from)?.map(Secret::new))
    }
}
