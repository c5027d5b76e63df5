//! Everybody's account beside what holds for all of a tenant, so that the rows of the registration report are judged as
//! they come.

use futures::stream::{self, Stream, StreamExt};
use jiff::Timestamp;

use super::accounts::{AccountFacts, AccountIndex, SELECT};
use super::fact;
use super::reading::reported;
use super::tenancy::{Policies, TenantFacts};
use crate::context::Context;
use crate::graph::model::{Registration, User};
use crate::graph::{self, Client, Page, Tenant, Workload};
use crate::sspr::diagnosis::facts::{Fact, Facts, Gap};

/// What it takes to judge everybody in a tenant of so many users.
pub fn workload(users: u64) -> Workload {
    Workload::report(users).and(Workload::directory(users))
}

/// The tenant, and all of its accounts.
pub struct Everybody {
    tenant: TenantFacts,
    accounts: Fact<AccountIndex>,
    /// Whose rows came, by place.
    seen: Vec<bool>,
}

impl Everybody {
    /// Reads the accounts beside what decides under these policies; the tenant only where it is not at hand. What cannot
    /// be read is a gap.
    ///
    /// # Errors
    /// Where the members of a group that decides cannot be read.
    pub async fn read(
        policies: &[&Policies],
        tenant: Option<Tenant>,
        graph: &Client,
        context: &Context,
    ) -> Result<Self, graph::Error> {
        let mut pages = Box::pin(graph.directory(SELECT, None));
        let now = Timestamp::now();
        let tenant = Box::pin(TenantFacts::read(policies, tenant, now, graph, context));
        let (tenant, first) = tokio::join!(tenant, pages.next());
        let tenant = tenant?;
        let accounts = index(&tenant, stream::iter(first).chain(pages)).await;
        let gap = fact(&accounts).err();
        let accounts = accounts.map_err(|error| {
            (context.ui).log(1, || format!("the users could not be read: {error}"));
            gap.unwrap_or(Gap::Open)
        });
        Ok(Self {
            seen: vec![false; accounts.as_ref().map_or(0, AccountIndex::len)],
            tenant,
            accounts,
        })
    }

    /// How many users are in a group that decides.
    pub fn members(&self, group: &str) -> Option<u64> {
        self.tenant.members(group)
    }

    /// What is known of somebody of the report under each of these policies; nothing for one whose account is gone.
    pub fn facts<const N: usize>(
        &mut self,
        row: &Registration<'_>,
        policies: [&mut Policies; N],
    ) -> Option<[Facts; N]> {
        let unread;
        let account = match &self.accounts {
            Ok(accounts) => {
                let (place, account) = accounts.get(&row.id)?;
                self.seen[place] = true;
                account
            }
            Err(gap) => {
                unread = AccountFacts::unread(row, *gap);
                &unread
            }
        };
        let said = reported(row);
        let of = |policies| (self.tenant).facts(policies, &row.id, account, Ok(Some(said.clone())));
        Some(policies.map(of))
    }

    /// The same of everybody who had no row.
    pub fn unreported<const N: usize>(
        &self,
        mut policies: [&mut Policies; N],
        mut each: impl FnMut([Facts; N]),
    ) {
        let accounts = self.accounts.iter().flat_map(AccountIndex::iter);
        for ((id, account), seen) in accounts.zip(&self.seen) {
            if !seen {
                let of = |policies: &mut &mut Policies| {
                    (self.tenant).facts(policies, &id, account, Ok(None))
                };
                each(policies.each_mut().map(of));
            }
        }
    }
}

async fn index(
    tenant: &TenantFacts,
    pages: impl Stream<Item = Result<Page, graph::Error>>,
) -> Result<AccountIndex, graph::Error> {
    let mut index = AccountIndex::default();
    let mut pages = std::pin::pin!(pages);
    while let Some(page) = pages.next().await {
        for user in page?.rows_once(|user: &User| &user.id)? {
            index.add(&user.id, tenant.account(&user));
        }
    }
    Ok(index.seal())
}
