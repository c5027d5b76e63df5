//! What is known of one person and their tenant when it is asked why a reset works or not. Plain values: a fact that
//! could not be read says why, and takes no other with it.

use std::collections::BTreeSet;

use jiff::Timestamp;

use crate::sspr::deadlines::{Audience, Calendar};
use crate::sspr::methods::holders::{HeldRole, RoleList};
use crate::sspr::methods::roles::is_global_administrator;
use crate::sspr::policy::requirement::{Gate, Gates, Requirement};
use crate::sspr::policy::scope::Scope;
use crate::sspr::report::only_phone::OnlyPhone;

/// Why a fact is not there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Gap {
    /// This sign-in may not read it.
    Permission,
    /// The tenant has no licence for it.
    Licence,
    /// The service did not answer.
    Unreachable,
    /// It is kept where this sign-in does not reach: the admin portal.
    Elsewhere,
    /// It was read, and the service leaves it open.
    Open,
}

/// A fact, or why there is none.
pub type Fact<T> = Result<T, Gap>;

/// Whose password it is (graph-api.md §8.6).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum AccountOrigin {
    /// This tenant's.
    Here,
    /// Another Entra tenant's: it is reset there.
    OtherTenant,
    /// Microsoft's own: Entra cannot reset it.
    MicrosoftAccount,
    /// Nobody's tenant: the address that was registered is what a reset goes by.
    NoTenant,
    /// Another provider's, by its name.
    Provider(String),
    /// The directory does not say.
    Unsaid,
}

impl AccountOrigin {
    /// Whether the account came from outside.
    pub fn is_outside(&self) -> bool {
        !matches!(self, Self::Here)
    }

    /// Whether this tenant has a say in it: not where another tenant, Microsoft or another provider keeps the password.
    pub fn resets_here(&self) -> bool {
        matches!(self, Self::Here | Self::NoTenant | Self::Unsaid)
    }
}

/// A product somebody has a licence for.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Product {
    /// What licences name it by.
    pub sku: String,
    /// The name administrators know.
    pub name: String,
    /// The service plans in it that can be used.
    pub plans: Vec<String>,
}

/// The person's row of the registration report (graph-api.md §1.1).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reported {
    /// In scope; for administrators, allowed at all.
    pub enabled: bool,
    /// Has as many methods as a reset asks for.
    pub registered: bool,
    /// Holds any role.
    pub is_admin: Option<bool>,
    /// The methods of the row that can count.
    pub gates: Gates,
    /// What the person has nothing but a phone for.
    pub only_phone: Option<OnlyPhone>,
    /// When the row was refreshed.
    pub as_of: Option<Timestamp>,
}

/// A group somebody is in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Membership {
    /// Object id.
    pub id: String,
    /// The name people see.
    pub name: String,
}

/// The groups somebody is in.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Groups {
    /// Every one, through others too.
    pub all: Vec<Membership>,
    /// Ids of those they are a member of themselves; nothing where that is not known.
    pub direct: Option<BTreeSet<String>>,
    /// What is known of groups inside groups: the outer one, the inner one.
    pub nested: Vec<(String, String)>,
}

impl Groups {
    /// Whether somebody is in a group, through others too.
    pub fn contains(&self, id: &str) -> bool {
        self.all
            .iter()
            .any(|group| group.id.eq_ignore_ascii_case(id))
    }

    /// The groups between a person and a group, from the outer one to the one they are a member of; none for a direct
    /// member, and as far as the way is known.
    pub fn path<'a>(&'a self, to: &'a str) -> Vec<&'a str> {
        let same = |a: &str, b: &str| a.eq_ignore_ascii_case(b);
        let is_direct = |id: &str| {
            self.direct
                .as_ref()
                .is_some_and(|direct| direct.iter().any(|one| same(one, id)))
        };
        // The nearest first, so that the shortest way is told; each group once, so that a circle ends.
        let mut ways: Vec<Vec<&str>> = vec![vec![to]];
        let mut at = 0;
        while let Some(way) = ways.get(at).cloned() {
            at += 1;
            let Some(last) = way.last().copied() else {
                continue;
            };
            if is_direct(last) {
                return way[1..].iter().map(|id| self.name(id)).collect();
            }
            for (outer, inner) in &self.nested {
                let seen = ways.iter().flatten().any(|id| same(id, inner));
                if same(outer, last) && self.contains(inner) && !seen {
                    let mut longer = way.clone();
                    longer.push(inner);
                    ways.push(longer);
                }
            }
        }
        // The way is not known to its end: as far as it is.
        ways.into_iter()
            .max_by_key(Vec::len)
            .map(|way| way[1..].iter().map(|id| self.name(id)).collect())
            .unwrap_or_default()
    }

    fn name<'a>(&'a self, id: &'a str) -> &'a str {
        self.all
            .iter()
            .find(|group| group.id.eq_ignore_ascii_case(id))
            .map_or(id, |group| &group.name)
    }
}

/// Something that stands in the directory and counts until only registered methods do (graph-api.md §2.10).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Attribute {
    /// `mobilePhone`.
    MobilePhone,
    /// `businessPhones`.
    BusinessPhones,
    /// `otherMails`.
    OtherMails,
}

impl Attribute {
    /// The property of the directory.
    pub fn name(self) -> &'static str {
        match self {
            Self::MobilePhone => "mobilePhone",
            Self::BusinessPhones => "businessPhones",
            Self::OtherMails => "otherMails",
        }
    }

    /// The method it counts as, where it counts.
    pub fn gate(self) -> Gate {
        match self {
            Self::MobilePhone => Gate::MobilePhone,
            Self::BusinessPhones => Gate::OfficePhone,
            Self::OtherMails => Gate::Email,
        }
    }
}

/// What an entry of the audit trail tells of (graph-api.md §5.2).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Activity {
    /// The person reset the password, or tried to.
    Reset,
    /// An administrator did.
    AdminReset,
    /// Too many tries: the service let no more pass.
    Blocked,
    /// The person changed a password they knew.
    Change,
    /// The person unlocked the account.
    Unlock,
    /// A step of a reset.
    Progress,
    /// A method was registered.
    Registered,
}

/// An entry of the audit trail.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Event {
    /// When.
    pub at: Timestamp,
    /// What.
    pub activity: Activity,
    /// The same in the service's words.
    pub name: String,
    /// Whether it came to an end as wanted.
    pub succeeded: bool,
    /// Why not, in the service's words.
    pub reason: Option<String>,
    /// What carried it to the directory on-premises; nothing for a password of the cloud.
    pub agent: Option<String>,
}

/// What on-premises said to a reset the last time (graph-api.md §8.7).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// An administrator there has to act: the account is protected, or the connector has no rights.
    Refused,
    /// Nobody answered.
    Away,
}

impl Event {
    /// What on-premises had against it, where the reason names it.
    pub fn refusal(&self) -> Option<Refusal> {
        let reason = self.reason.as_deref().filter(|_| !self.succeeded)?;
        let says = |words: [&str; 2]| words.iter().any(|word| reason.contains(word));
        if says(["OnPremisesAdminActionRequired", "SSPR_0029"]) {
            Some(Refusal::Refused)
        } else if says(["OnPremisesConnectivityError", "SSPR_0030"]) {
            Some(Refusal::Away)
        } else {
            None
        }
    }
}

/// Everything that decides.
#[derive(Clone, Debug)]
pub struct Facts {
    /// The moment it is judged as of.
    pub now: Timestamp,
    /// What ends in this tenant, and when.
    pub calendar: Calendar,
    /// Whether signing in is allowed; nothing where the directory does not say.
    pub enabled: Option<bool>,
    /// Whose password it is.
    pub home: AccountOrigin,
    /// `Guest`, whatever the account is at home.
    pub is_guest: bool,
    /// Whether the account comes from on-premises.
    pub synced: bool,
    /// Whether passwords of the domain of the sign-in name are checked elsewhere.
    pub federated: Fact<bool>,
    /// Whom the tenant lets reset.
    pub scope: Fact<Scope>,
    /// The groups the person is in.
    pub groups: Fact<Groups>,
    /// The roles the person holds or may activate, through groups too.
    pub roles: Fact<Vec<HeldRole>>,
    /// Which roles could not be looked at, where the others could.
    pub roles_unread: Vec<RoleList>,
    /// The groups by name that can hold roles and have the person in them, where that was looked at.
    pub role_groups: Vec<String>,
    /// `allowedToUseSSPR`; nothing where the service leaves it out.
    pub administrators: Fact<Option<bool>>,
    /// Whether one method is enough for administrators: no domain of one's own and nothing synced (graph-api.md §8.2).
    pub one_gate: bool,
    /// The person's licences.
    pub products: Fact<Vec<Product>>,
    /// The methods there are now that can count; questions are not among them, nobody can read those.
    pub gates: Fact<Gates>,
    /// What the policies ask of people who are no administrators.
    pub requirement: Requirement,
    /// What stands in the directory alone.
    pub attributes: Vec<Attribute>,
    /// The person's row of the report; nothing where it has none.
    pub reported: Fact<Option<Reported>>,
    /// Whether passwords are written back.
    pub writeback: Fact<bool>,
    /// What the synchronisation says of that; no proof (graph-api.md §3.5).
    pub writeback_hint: Option<bool>,
    /// The audit trail of the person, newest first.
    pub trail: Fact<Vec<Event>>,
}

impl Facts {
    /// Of which kind the person is, as far as days differ by it. One whose roles are not known is taken to be no Global
    /// Administrator: the earlier day is the one to go by.
    pub fn audience(&self) -> Audience {
        let is_global = self.roles.as_ref().is_ok_and(|roles| {
            roles
                .iter()
                .any(|role| !role.is_eligible && is_global_administrator(&role.template))
        });
        Audience::of(is_global, self.is_guest, self.home.is_outside())
    }

    /// The row of the report, where there is one.
    pub fn row(&self) -> Option<&Reported> {
        self.reported.as_ref().ok().and_then(Option::as_ref)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn groups(direct: &[&str], nested: &[(&str, &str)], all: &[&str]) -> Groups {
        let group = |id: &&str| Membership {
            id: (*id).to_owned(),
            name: id.to_uppercase(),
        };
        Groups {
            all: all.iter().map(group).collect(),
            direct: Some(direct.iter().map(|id| (*id).to_owned()).collect()),
            nested: nested
                .iter()
                .map(|(outer, inner)| ((*outer).to_owned(), (*inner).to_owned()))
                .collect(),
        }
    }

    #[test]
    fn the_way_into_a_group_is_named_as_far_as_it_is_known() {
        type Case = (
            &'static [&'static str],
            &'static [(&'static str, &'static str)],
            &'static [&'static str],
        );
        let cases: [Case; 5] = [
            (&["s"], &[], &[]),
            (&["a"], &[("s", "a")], &["A"]),
            (&["b"], &[("s", "a"), ("a", "b"), ("b", "s")], &["A", "B"]),
            // The shortest of two.
            (&["b", "c"], &[("s", "a"), ("a", "b"), ("s", "c")], &["C"]),
            // Its end is not known.
            (&["x"], &[("s", "a")], &["A"]),
        ];
        for (direct, nested, expected) in cases {
            let groups = groups(direct, nested, &["s", "a", "b", "c", "x"]);
            assert_eq!(groups.path("S"), expected, "{direct:?} {nested:?}");
        }
    }
}
