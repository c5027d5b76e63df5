//! Who is in which wave, who is left out, and how somebody would stand once the group covers them.

use serde::Serialize;

use super::file::{Exclude, Wave};
use crate::sspr::diagnosis::Diagnosis;
use crate::sspr::diagnosis::ability::{Ability, AbilityChange, Can, Person};
use crate::sspr::diagnosis::cause::Cause;
use crate::sspr::diagnosis::facts::Facts;
use crate::sspr::policy::requirement::Gates;
use crate::sspr::policy::scope::Scope;
use crate::sspr::products::is_product;

/// What decides over the wave of a person.
#[derive(Clone, Copy, Debug, Default)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a fact of its own about a person"
)]
pub struct Candidate<'a> {
    /// The department the directory says.
    pub department: Option<&'a str>,
    /// The country the directory says.
    pub country: Option<&'a str>,
    /// The part numbers of the person's licences.
    pub licences: &'a [String],
    /// Whether enough methods are registered.
    pub registered: bool,
    /// Whether it is a guest.
    pub is_guest: bool,
    /// Whether the administrators' policy holds for them, which no group changes.
    pub is_admin: bool,
    /// Whether signing in is blocked.
    pub is_disabled: bool,
}

/// Why somebody is in no wave.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum LeftOut {
    /// The file excludes them.
    Excluded,
    /// A guest.
    Guest,
    /// An administrator.
    Administrator,
    /// A disabled account.
    Disabled,
}

impl Exclude {
    /// Why somebody is left out; `named`: the file excludes them by group, name or list.
    pub fn leaves_out(&self, person: &Candidate<'_>, named: bool) -> Option<LeftOut> {
        if named {
            Some(LeftOut::Excluded)
        } else if self.administrators && person.is_admin {
            Some(LeftOut::Administrator)
        } else if self.guests && person.is_guest {
            Some(LeftOut::Guest)
        } else if person.is_disabled {
            Some(LeftOut::Disabled)
        } else {
            None
        }
    }
}

impl Wave {
    /// Whether somebody is of the wave: named in it, or of the kind it says. `in_group`: in one of its groups.
    pub fn takes(&self, person: &Candidate<'_>, in_group: bool, named: bool) -> bool {
        let among = |list: &[String], value: Option<&str>| {
            let is = |one: &String| {
                value.is_some_and(|value| value.trim().to_lowercase() == one.trim().to_lowercase())
            };
            list.is_empty() || list.iter().any(is)
        };
        let licensed = self.licences.is_empty()
            || (person.licences.iter())
                .any(|part| self.licences.iter().any(|it| is_product(it, part)));
        let kind = (self.everyone || self.is_filtered())
            && (self.groups.is_empty() || in_group)
            && among(&self.departments, person.department)
            && among(&self.countries, person.country)
            && licensed
            && (!self.registered || person.registered);
        named || kind
    }
}

/// How somebody stands, or would stand, in the scope.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a fact of its own about a person"
)]
pub struct Standing {
    /// The administrators' policy holds, as the effect of a change has it: not for every role (graph-api.md §8.2).
    pub administrator: bool,
    /// Enough methods.
    pub registered: bool,
    /// Can reset in scope, as far as is known.
    pub able: bool,
    /// Can reset in scope and not out of it.
    pub gains: bool,
    /// What is in the way.
    pub cause: Option<&'static str>,
    /// No licence, where it matters or is worth knowing.
    pub unlicensed: bool,
    /// Synchronized, and passwords are not written back.
    pub no_writeback: bool,
    /// Enough methods, and all of them phones.
    pub only_phone: bool,
}

impl Standing {
    /// By what was found, whatever the scope says.
    pub fn of(facts: &Facts, diagnosis: &Diagnosis) -> Self {
        let with = |scope| {
            Ability::of(&Facts {
                scope: Ok(scope),
                ..facts.clone()
            })
        };
        let (inside, outside) = (with(Scope::Everyone), with(Scope::Nobody));
        let has = |cause: fn(&Cause) -> bool| diagnosis.findings.iter().any(|it| cause(&it.cause));
        let too_few = has(|cause| matches!(cause, Cause::TooFew(_)));
        let row = facts.row();
        let gates = row.map(|row| row.gates).unwrap_or_default();
        // Whoever is not in the report is as the checks say.
        let registered = row.map_or(!too_few, |row| row.registered) && !too_few;
        Self {
            administrator: inside.person == Person::Administrator,
            registered,
            able: inside.can == Can::Yes,
            gains: AbilityChange::of(&outside, &inside).is_some(),
            cause: inside.cause.filter(|_| inside.can == Can::No),
            unlicensed: has(|cause| {
                matches!(cause, Cause::Unlicensed { .. } | Cause::CloudLicence { .. })
            }),
            no_writeback: has(|cause| matches!(cause, Cause::WritebackOff)),
            only_phone: registered && !gates.is_empty() && gates.without(Gates::PHONES).is_empty(),
        }
    }
}

/// What a step brings the helpdesk.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Load {
    /// People who come into scope.
    pub users: u64,
    /// Of these, who can reset at once.
    pub able: u64,
    /// Who has too few methods.
    pub not_registered: u64,
    /// Who is asked to register at the next sign-in; nothing where that cannot be read.
    pub asked_to_register: Option<u64>,
    /// Synchronized without writeback: a reset does not work.
    pub no_writeback: u64,
    /// Without a licence.
    pub unlicensed: u64,
    /// With nothing but a phone.
    pub only_phone: u64,
}

impl Load {
    /// Counts one person.
    pub fn add(&mut self, standing: Standing) {
        self.users += 1;
        self.able += u64::from(standing.gains);
        self.not_registered += u64::from(!standing.registered);
        self.no_writeback += u64::from(standing.no_writeback);
        self.unlicensed += u64::from(standing.unlicensed);
        self.only_phone += u64::from(standing.only_phone);
    }

    /// With what the policy says of registering at sign-in.
    #[must_use]
    pub fn asking(self, required: Option<bool>) -> Self {
        let asked = |required| if required { self.not_registered } else { 0 };
        Self {
            asked_to_register: required.map(asked),
            ..self
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_wave_takes_those_who_fit_every_kind_of_filter_and_whom_it_names() {
        let texts = |list: &[&str]| list.iter().map(|it| (*it).to_owned()).collect::<Vec<_>>();
        let e3 = texts(&["SPE_E3"]);
        let anna = Candidate {
            department: Some("Finance "),
            country: Some("SE"),
            licences: &e3,
            ..Candidate::default()
        };
        let wave = |departments: &[&str], countries: &[&str], licences: &[&str]| Wave {
            departments: texts(departments),
            countries: texts(countries),
            licences: texts(licences),
            ..Wave::default()
        };
        let cases = [
            (wave(&["finance"], &[], &[]), true),
            (wave(&["IT", "Finance"], &["se"], &[]), true),
            (wave(&["Finance"], &["DE"], &[]), false),
            (wave(&[], &[], &["Microsoft 365 E3"]), true),
            (wave(&[], &[], &["SPE_E5"]), false),
            (wave(&[], &[], &[]), false),
        ];
        for (wave, expected) in cases {
            assert_eq!(wave.takes(&anna, false, false), expected, "{wave:?}");
            assert!(wave.takes(&anna, false, true));
        }
        let everyone = Wave {
            everyone: true,
            ..Wave::default()
        };
        assert!(everyone.takes(&anna, false, false));
        let ready = Wave {
            everyone: true,
            registered: true,
            ..Wave::default()
        };
        assert!(!ready.takes(&anna, false, false));
        let group = Wave {
            groups: texts(&["IT"]),
            ..Wave::default()
        };
        assert!(group.takes(&anna, true, false) && !group.takes(&anna, false, false));
    }

    #[test]
    fn who_is_left_out_is_told_why() {
        let exclude = Exclude::default();
        let person = |is_guest, is_admin| Candidate {
            is_guest,
            is_admin,
            ..Candidate::default()
        };
        for (person, named, expected) in [
            (person(false, false), false, None),
            (person(false, false), true, Some(LeftOut::Excluded)),
            (person(true, false), false, Some(LeftOut::Guest)),
            (person(true, true), false, Some(LeftOut::Administrator)),
        ] {
            assert_eq!(exclude.leaves_out(&person, named), expected);
        }
        let open = Exclude {
            guests: false,
            ..Exclude::default()
        };
        assert_eq!(open.leaves_out(&person(true, false), false), None);
    }
}
