//! The accounts of everybody in a few bytes a person, so that a million of them take 20 MB: what decides is the same for
//! most of them.

use std::collections::{BTreeMap, HashMap};

use serde::Deserialize;
use uuid::Uuid;

use super::reading::{account, home, is_federated, is_guest};
use crate::graph::Tenant;
use crate::graph::model::{Registration, Skus, User};
use crate::sspr::diagnosis::facts::{AccountOrigin, Attribute, Fact, Gap, Product};

/// The properties of a user that decide and that a list gives.
pub const SELECT: &str = "id,displayName,userPrincipalName,userType,accountEnabled,\
    onPremisesSyncEnabled,identities,assignedLicenses,mobilePhone,businessPhones,otherMails";

/// What of an account decides over a reset.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct AccountFacts {
    /// Whether signing in is allowed.
    pub enabled: Option<bool>,
    /// Whose password it is.
    pub home: AccountOrigin,
    /// `Guest`, whatever the account is at home.
    pub is_guest: bool,
    /// Whether it comes from on-premises.
    pub synced: bool,
    /// Whether passwords of its domain are checked elsewhere.
    pub federated: Fact<bool>,
    /// Its licences.
    pub products: Fact<Vec<Product>>,
    /// What stands in the directory alone.
    pub attributes: Vec<Attribute>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Assigned {
    sku_id: String,
    #[serde(default)]
    disabled_plans: Vec<String>,
}

impl AccountFacts {
    /// Of a user who was read with [`SELECT`].
    pub fn of(user: &User, tenant: &Fact<Tenant>, skus: &Fact<Skus>) -> Self {
        let account = account(user);
        let known = tenant.as_ref();
        Self {
            enabled: user.account_enabled,
            home: home(user, known.ok()),
            is_guest: is_guest(user),
            synced: account.on_premises_sync_enabled == Some(true),
            federated: known.map_or_else(
                |gap| Err(*gap),
                |tenant| Ok(is_federated(tenant, user.user_principal_name.as_deref())),
            ),
            products: products(user, skus),
            attributes: account.attributes(),
        }
    }

    /// Of somebody of whom nothing but the row of the report could be read. A guest is taken to have the password
    /// elsewhere, as most have.
    pub fn unread(row: &Registration<'_>, gap: Gap) -> Self {
        let is_guest = row.user_type.as_deref() == Some("guest");
        Self {
            enabled: None,
            home: if is_guest {
                AccountOrigin::OtherTenant
            } else {
                AccountOrigin::Here
            },
            is_guest,
            synced: false,
            federated: Err(gap),
            products: Err(gap),
            attributes: Vec::new(),
        }
    }
}

fn products(user: &User, skus: &Fact<Skus>) -> Fact<Vec<Product>> {
    let skus = skus.as_ref().map_err(|gap| *gap)?;
    let assigned = user.other.get("assignedLicenses").ok_or(Gap::Open)?;
    let assigned = Vec::<Assigned>::deserialize(assigned).map_err(|_| Gap::Open)?;
    let product = |one: &Assigned| {
        let same = |sku: &Option<String>| {
            sku.as_ref()
                .is_some_and(|sku| sku.eq_ignore_ascii_case(&one.sku_id))
        };
        let sku = skus.value.iter().find(|sku| same(&sku.sku_id));
        let plans = sku.map(|sku| &*sku.service_plans).unwrap_or_default();
        let is_off = |plan: &str| {
            let mut off = one.disabled_plans.iter();
            off.any(|off| off.eq_ignore_ascii_case(plan))
        };
        Product {
            name: sku
                .and_then(|sku| sku.sku_part_number.clone())
                .unwrap_or_else(|| one.sku_id.clone()),
            plans: plans
                .iter()
                .filter(|plan| plan.provisioning_status.as_deref() == Some("Success"))
                .map(|plan| plan.service_plan_id.clone())
                .filter(|plan| !is_off(plan))
                .collect(),
            sku: one.sku_id.clone(),
        }
    };
    Ok(assigned.iter().map(product).collect())
}

/// The accounts by object id, each a number of one of the kinds there are. Filled first, then [sealed](Self::seal) and
/// asked.
#[derive(Debug, Default)]
pub(super) struct AccountIndex {
    rows: Vec<([u8; 16], u32)>,
    /// Ids that are no UUID; the service has none, another directory may.
    others: BTreeMap<String, u32>,
    kinds: Vec<AccountFacts>,
    numbers: HashMap<AccountFacts, u32>,
}

impl AccountIndex {
    /// Adds an account.
    pub(super) fn add(&mut self, id: &str, account: AccountFacts) {
        let next = u32::try_from(self.kinds.len()).unwrap_or(u32::MAX);
        let kind = match self.numbers.get(&account) {
            Some(kind) => *kind,
            None => {
                self.kinds.push(account.clone());
                self.numbers.insert(account, next);
                next
            }
        };
        match Uuid::try_parse(id) {
            Ok(id) => self.rows.push((id.into_bytes(), kind)),
            Err(_) => drop(self.others.insert(id.to_owned(), kind)),
        }
    }

    /// Puts the rows in order.
    pub(super) fn seal(mut self) -> Self {
        self.rows.sort_unstable_by_key(|(id, _)| *id);
        self.numbers = HashMap::new();
        self
    }

    /// The account of a person, and its place among all; nothing for who has none.
    pub(super) fn get(&self, id: &str) -> Option<(usize, &AccountFacts)> {
        let (place, kind) = match Uuid::try_parse(id) {
            Ok(id) => {
                let found = (self.rows).binary_search_by_key(&id.into_bytes(), |(id, _)| *id);
                found.ok().map(|place| (place, self.rows[place].1))
            }
            Err(_) => {
                let mut others = self.others.iter().enumerate();
                let found = others.find(|(_, (other, _))| *other == id);
                found.map(|(place, (_, kind))| (self.rows.len() + place, *kind))
            }
        }?;
        Some((place, self.kinds.get(kind as usize)?))
    }

    /// How many there are.
    pub(super) fn len(&self) -> usize {
        self.rows.len() + self.others.len()
    }

    /// All of them by place.
    pub(super) fn iter(&self) -> impl Iterator<Item = (String, &AccountFacts)> {
        let rows = (self.rows.iter()).map(|(id, kind)| (Uuid::from_bytes(*id).to_string(), *kind));
        let others = (self.others.iter()).map(|(id, kind)| (id.clone(), *kind));
        (rows.chain(others)).map(|(id, kind)| (id, &self.kinds[kind as usize]))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_account_is_found_as_it_was_said_and_alike_ones_take_one_place() {
        let row = Registration::default();
        let plain = AccountFacts::unread(&row, Gap::Open);
        let synced = AccountFacts {
            synced: true,
            ..plain.clone()
        };
        let ids: Vec<String> = (0..100_u128)
            .map(|n| Uuid::from_u128(n * 7 % 100).to_string())
            .chain(["no-uuid".to_owned()])
            .collect();
        let mut index = AccountIndex::default();
        for (n, id) in ids.iter().enumerate() {
            let account = if n % 2 == 0 { &plain } else { &synced };
            index.add(id, account.clone());
        }
        let index = index.seal();
        assert_eq!((index.len(), index.kinds.len()), (101, 2));
        for (n, id) in ids.iter().enumerate() {
            let (place, account) = index.get(&id.to_uppercase()).or(index.get(id)).unwrap();
            assert_eq!(account.synced, n % 2 == 1, "{id}");
            let listed = index.iter().nth(place).unwrap();
            assert_eq!((&listed.0, listed.1), (id, account));
        }
        assert!(index.get("y").is_none());
        assert!(size_of::<([u8; 16], u32)>() <= 20);
    }
}
