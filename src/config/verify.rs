//! Which proof of a caller a tenant asks for: as a profile keeps it, as a tenant shares it in a signed file, and what holds of
//! both.

use std::collections::BTreeSet;
use std::fmt;
use std::str::FromStr;
use std::time::Duration;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::duration::{self, Bounds, DAY, HOUR, MINUTE};

/// One way to prove who calls.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Proof {
    /// A code that was sent to a contact registered before the call came back.
    Contact,
    /// A code that was sent to the manager in the directory came back.
    Manager,
    /// The operator called the registered number back.
    Callback,
    /// The operator saw the person and a document.
    InPerson,
    /// A second operator signed in and approved.
    SecondOperator,
    /// The number of a ticket was noted.
    Ticket,
}

impl Proof {
    /// Each of them.
    pub const ALL: [Self; 6] = [
        Self::Contact,
        Self::Manager,
        Self::Callback,
        Self::InPerson,
        Self::SecondOperator,
        Self::Ticket,
    ];

    /// Its name in profiles, files and the ledger.
    pub fn name(self) -> &'static str {
        match self {
            Self::Contact => "contact",
            Self::Manager => "manager",
            Self::Callback => "callback",
            Self::InPerson => "in-person",
            Self::SecondOperator => "second-operator",
            Self::Ticket => "ticket",
        }
    }

    /// Whether it says by itself who calls: a second pair of eyes and a number do not.
    pub fn stands_alone(self) -> bool {
        !matches!(self, Self::SecondOperator | Self::Ticket)
    }
}

/// What must be proved: one of several sets of proofs, written `contact+second-operator, in-person`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Demand(Vec<BTreeSet<Proof>>);

impl Demand {
    /// Whether these proofs hold one of the sets.
    pub fn is_met(&self, proofs: &BTreeSet<Proof>) -> bool {
        self.0.iter().any(|set| set.is_subset(proofs))
    }

    /// The sets.
    pub fn sets(&self) -> &[BTreeSet<Proof>] {
        &self.0
    }

    fn built_in(text: &'static str) -> Self {
        match text.parse() {
            Ok(demand) => demand,
            // Nothing is met: what is written here is tested.
            Err(_) => Self(Vec::new()),
        }
    }
}

impl FromStr for Demand {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let mut sets = Vec::new();
        for set in text.split(',') {
            let mut proofs = BTreeSet::new();
            for name in set.split('+').map(str::trim) {
                let found = Proof::ALL.into_iter().find(|proof| proof.name() == name);
                proofs.insert(found.ok_or_else(|| {
                    let names = Proof::ALL.map(Proof::name).join(", ");
                    format!("there are {names}, several of a set joined by `+`, sets by `,`")
                })?);
            }
            if !proofs.iter().any(|proof| proof.stands_alone()) {
                return Err(format!(
                    "`{}` says nothing about who calls; add contact, manager, callback or in-person",
                    set.trim()
                ));
            }
            sets.push(proofs);
        }
        Ok(Self(sets))
    }
}

impl fmt::Display for Demand {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let set = |set: &BTreeSet<Proof>| {
            let names: Vec<&str> = set.iter().map(|proof| proof.name()).collect();
            names.join("+")
        };
        f.write_str(&self.0.iter().map(set).collect::<Vec<_>>().join(", "))
    }
}

impl Serialize for Demand {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Demand {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?
            .parse()
            .map_err(serde::de::Error::custom)
    }
}

/// A time as it is written in a profile.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Age(Duration);

impl Age {
    /// From an hour to a year.
    pub const BOUNDS: Bounds = Bounds::new(HOUR, DAY.saturating_mul(365));
    /// A week.
    const USUAL: Duration = DAY.saturating_mul(7);
}

/// How long a proof is good for the act it was given for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Life(Duration);

impl Life {
    /// From a minute to two hours.
    pub const BOUNDS: Bounds = Bounds::new(MINUTE, HOUR.saturating_mul(2));
    /// A quarter of an hour.
    const USUAL: Duration = MINUTE.saturating_mul(15);
}

macro_rules! written_as_a_time {
    ($($type:ident),+) => {$(
        impl FromStr for $type {
            type Err = String;

            fn from_str(text: &str) -> Result<Self, String> {
                Self::BOUNDS.read(text).map(Self).map_err(|error| error.to_string())
            }
        }

        impl Serialize for $type {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(&duration::text(self.0))
            }
        }

        impl<'de> Deserialize<'de> for $type {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let text = String::deserialize(deserializer)?;
                text.parse().map_err(serde::de::Error::custom)
            }
        }
    )+};
}

written_as_a_time!(Age, Life);

/// What a profile says of it. Every value is optional.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Verify {
    /// How old a contact has to be.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub min_age: Option<Age>,
    /// How long a grant is good.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub life: Option<Life>,
    /// What is asked of people.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub person: Option<Demand>,
    /// What is asked of administrators.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub administrator: Option<Demand>,
    /// Whether `--emergency` exists.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub emergency: Option<bool>,
    /// Whom a person is to tell who did not call.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tell: Option<String>,
    /// The file that the tenant shares.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub policy: Option<String>,
    /// The public key it is signed for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub key: Option<String>,
}

/// What a tenant shares.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct SharedPolicy {
    /// The id of the tenant it is for.
    pub tenant: Option<String>,
    /// Whether acts need a grant.
    #[serde(default)]
    pub require_verification: bool,
    /// The same keys as a profile has below `verify`.
    #[serde(default)]
    pub verify: Verify,
}

impl FromStr for SharedPolicy {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let policy: Self = toml_edit::de::from_str(text).map_err(|error| error.to_string())?;
        if policy.verify.policy.is_some() || policy.verify.key.is_some() {
            return Err("`policy` and `key` stand in a profile alone".to_owned());
        }
        Ok(policy)
    }
}

/// What holds for one command.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rules {
    /// Whether acts need a grant.
    pub required: bool,
    /// How old a contact has to be.
    pub min_age: Duration,
    /// How long a grant is good.
    pub life: Duration,
    /// What is asked of people.
    pub person: Demand,
    /// What is asked of administrators.
    pub administrator: Demand,
    /// Whether `--emergency` exists.
    pub emergency: bool,
    /// Whom a person is to tell who did not call.
    pub tell: Option<String>,
}

impl Rules {
    /// What a profile says, and over it what the tenant shares.
    pub fn of(required: bool, profile: Option<&Verify>, shared: Option<&SharedPolicy>) -> Self {
        let shared_rules = shared.map(|shared| &shared.verify);
        fn pick<T: Clone>(
            layers: [Option<&Verify>; 2],
            value: fn(&Verify) -> &Option<T>,
        ) -> Option<T> {
            layers
                .into_iter()
                .flatten()
                .find_map(|layer| value(layer).clone())
        }
        let layers = [shared_rules, profile];
        Self {
            required: required || shared.is_some_and(|shared| shared.require_verification),
            min_age: pick(layers, |it| &it.min_age).map_or(Age::USUAL, |age| age.0),
            life: pick(layers, |it| &it.life).map_or(Life::USUAL, |life| life.0),
            person: pick(layers, |it| &it.person)
                .unwrap_or_else(|| Demand::built_in("contact, manager, callback, in-person")),
            administrator: pick(layers, |it| &it.administrator).unwrap_or_else(|| {
                Demand::built_in(
                    "contact+second-operator, manager+second-operator, in-person+second-operator",
                )
            }),
            emergency: pick(layers, |it| &it.emergency).unwrap_or_default(),
            tell: pick(layers, |it| &it.tell),
        }
    }

    /// What is asked of somebody; whoever may be an administrator is taken for one.
    pub fn demand(&self, administrator: bool) -> &Demand {
        if administrator {
            &self.administrator
        } else {
            &self.person
        }
    }
}

/// Says whether a value fits a key.
pub(super) fn fits<T: FromStr<Err = String>>(value: &str) -> Result<(), String> {
    value.parse::<T>().map(drop)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn demand(text: &str) -> Demand {
        text.parse().unwrap()
    }

    #[test]
    fn a_demand_is_one_of_several_sets() {
        use Proof::{Contact, InPerson, SecondOperator, Ticket};
        let cases: [(&str, &[Proof], bool); 7] = [
            ("contact", &[Contact], true),
            ("contact", &[InPerson], false),
            ("contact, in-person", &[InPerson], true),
            ("contact+second-operator", &[Contact], false),
            (
                "contact+second-operator",
                &[Contact, SecondOperator, Ticket],
                true,
            ),
            (
                "contact+second-operator, in-person+ticket",
                &[InPerson, Ticket],
                true,
            ),
            ("contact", &[], false),
        ];
        for (text, proofs, met) in cases {
            let proofs = proofs.iter().copied().collect();
            assert_eq!(demand(text).is_met(&proofs), met, "{text} {proofs:?}");
            assert_eq!(demand(&demand(text).to_string()), demand(text));
        }
    }

    #[test]
    fn a_ticket_or_a_colleague_alone_says_nothing_about_the_caller() {
        for text in [
            "ticket",
            "second-operator",
            "contact, ticket",
            "",
            "passport",
        ] {
            assert!(text.parse::<Demand>().is_err(), "{text}");
        }
    }

    #[test]
    fn what_the_tenant_shares_goes_before_the_profile_and_what_nobody_says_is_built_in() {
        let profile = Verify {
            person: Some(demand("in-person")),
            tell: Some("the profile".to_owned()),
            ..Verify::default()
        };
        let shared: SharedPolicy = "require-verification = true\n[verify]\nperson = \"contact\"\nmin-age = \"30d\"\nlife = \"5m\"\n"
            .parse()
            .unwrap();
        let rules = Rules::of(false, Some(&profile), Some(&shared));
        assert!(rules.required);
        assert_eq!(rules.person, demand("contact"));
        assert_eq!(rules.min_age, DAY.saturating_mul(30));
        assert_eq!(rules.life, MINUTE.saturating_mul(5));
        assert_eq!(rules.tell.as_deref(), Some("the profile"));
        let built_in = Rules::of(false, None, None);
        assert!(!built_in.required && !built_in.emergency);
        assert_eq!(built_in.person.sets().len(), 4);
        assert_eq!(built_in.administrator.sets().len(), 3);
        let two = |set: &BTreeSet<Proof>| set.contains(&Proof::SecondOperator);
        assert!(built_in.administrator.sets().iter().all(two));
        assert_eq!(built_in.min_age, DAY.saturating_mul(7));
    }

    #[test]
    fn a_shared_file_names_no_other_file_and_no_unknown_key() {
        for text in [
            "[verify]\npolicy = \"x\"\n",
            "[verify]\nkey = \"x\"\n",
            "[verify]\nmin-age = \"5m\"\n",
            "[verify]\nlife = \"1d\"\n",
            "require = true\n",
        ] {
            assert!(text.parse::<SharedPolicy>().is_err(), "{text}");
        }
    }
}
