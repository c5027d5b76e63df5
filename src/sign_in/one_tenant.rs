//! One command acts in one tenant: whatever names a tenant must name the same one before anything is read.

use std::sync::atomic::Ordering;

use uuid::Uuid;

use super::{SignIn, token_variable};
use crate::auth::{self, Audience, Claims, Entry};
use crate::config::Source;
use crate::error::{Code, Error};
use crate::secret::Secret;
use crate::ui::{Message, msg};

/// A tenant as one source names it: its id, or one of its domains.
struct Named {
    by: Message,
    tenant: String,
}

impl SignIn<'_> {
    /// Holds the tenants of the profile, the settings and the given tokens against each other, once a command. A domain is
    /// looked up at the sign-in service only where it stands beside another name.
    ///
    /// # Errors
    /// Exit 2 with both names where two differ; any of the look-up.
    pub(super) async fn require_one_tenant(&self) -> Result<(), Error> {
        if self.state.one_tenant.load(Ordering::Relaxed) {
            return Ok(());
        }
        let named = self.named_tenants();
        if let Some((first, rest)) = named.split_first() {
            for other in rest {
                if !self.is_same(&first.tenant, &other.tenant).await? {
                    return Err(self.differ(first, other));
                }
            }
        }
        self.state.one_tenant.store(true, Ordering::Relaxed);
        Ok(())
    }

    /// Holds a sign-in against whatever names a tenant by its id.
    ///
    /// # Errors
    /// Exit 2 with both names.
    pub(super) async fn require_tenant_of(&self, entry: &Entry) -> Result<(), Error> {
        let Some(tenant) = entry.account.tenant_id.clone() else {
            return Ok(());
        };
        let kind = if entry.audience == Audience::Policy {
            "policy"
        } else {
            "graph"
        };
        let stored = Named {
            by: msg!("tenant-by", kind = kind, name = ""),
            tenant,
        };
        let mut others = self.named_tenants();
        if entry.audience == Audience::Policy
            && let Some(tenant) = self.tenant_id().await?
        {
            let by = msg!("tenant-by", kind = "graph", name = "");
            others.push(Named { by, tenant });
        }
        let is_id = |named: &&Named| Uuid::try_parse(&named.tenant).is_ok();
        match others
            .iter()
            .filter(is_id)
            .find(|other| !other.tenant.eq_ignore_ascii_case(&stored.tenant))
        {
            Some(other) => Err(self.differ(other, &stored)),
            None => Ok(()),
        }
    }

    /// Holds a token for the policy API against the tenant that is known without asking a service.
    ///
    /// # Errors
    /// Exit 2 with both names.
    pub(super) async fn require_tenant_of_policy_token(
        &self,
        token: &Secret,
        by: &'static str,
    ) -> Result<(), Error> {
        let (Some(tenant), Some(known)) = (tenant_in(token), self.tenant_id().await?) else {
            return Ok(());
        };
        if tenant.eq_ignore_ascii_case(&known) {
            return Ok(());
        }
        let first = Named {
            by: msg!("tenant-by", kind = "graph", name = ""),
            tenant: known,
        };
        let by = msg!("tenant-by", kind = "other", name = by);
        Err(self.differ(&first, &Named { by, tenant }))
    }

    /// The tenant of the Graph token that was given.
    pub(super) fn given_tenant(&self) -> Option<String> {
        tenant_in(&Secret::new(self.env.get(token_variable(Audience::Graph))?))
    }

    fn named_tenants(&self) -> Vec<Named> {
        let mut named = Vec::new();
        let mut push = |kind: &'static str, name: &str, tenant: &str| {
            if !["organizations", "common", "consumers"].contains(&tenant) {
                let by = msg!("tenant-by", kind = kind, name = name.to_owned());
                named.push(Named {
                    by,
                    tenant: tenant.to_owned(),
                });
            }
        };
        let (profile, tenant) = (&self.settings.profile, &self.settings.tenant);
        let kept = self.file.profiles().get(profile);
        match tenant.source {
            Source::Environment => {
                let variable = ["SSPR_TENANT", "AZURE_TENANT_ID"]
                    .into_iter()
                    .find(|name| self.env.get(name).is_some());
                push("other", variable.unwrap_or_default(), &tenant.value);
                if let Some(kept) = kept.and_then(|kept| kept.tenant.as_ref()) {
                    push("profile", profile, kept);
                }
            }
            Source::Profile => push("profile", profile, &tenant.value),
            Source::Flag => push("other", "--tenant", &tenant.value),
            Source::Default => {}
        }
        for audience in Audience::ALL {
            let variable = token_variable(audience);
            let token = self.env.get(variable).map(Secret::new);
            if let Some(tenant) = token.as_ref().and_then(tenant_in) {
                push("other", variable, &tenant);
            }
        }
        named
    }

    async fn is_same(&self, one: &str, other: &str) -> Result<bool, Error> {
        if one.eq_ignore_ascii_case(other) {
            return Ok(true);
        }
        let is_id = |name: &str| Uuid::try_parse(name).is_ok();
        if is_id(one) && is_id(other) {
            return Ok(false);
        }
        let client = self.http.get()?;
        let authority = &self.settings.authority.value;
        let mut ids = Vec::new();
        for name in [one, other] {
            if is_id(name) {
                ids.push(name.to_owned());
                continue;
            }
            match auth::tenant_id(&client, authority, name).await {
                Ok(Some(id)) => ids.push(id),
                // A provider without tenants has nothing that could be mixed up.
                Ok(None) => return Ok(true),
                Err(auth::Error::Refused(_)) => return Ok(false),
                Err(error) => return Err(error.into()),
            }
        }
        Ok(ids[0].eq_ignore_ascii_case(&ids[1]))
    }

    fn differ(&self, first: &Named, second: &Named) -> Error {
        let message = msg!(
            "tenants-differ",
            first = self.ui.text(&first.by),
            one = first.tenant.clone(),
            second = self.ui.text(&second.by),
            other = second.tenant.clone()
        );
        Error::failure(Code::TenantsDiffer, message).hint(msg!("tenants-differ-hint"))
    }
}

fn tenant_in(token: &Secret) -> Option<String> {
    Claims::of(token)?.tid
}
