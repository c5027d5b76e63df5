//! Who can reset under which rules, person by person over the registration report: what a change of the rules means in
//! users, and whom the dates that are fixed already leave without enough methods (graph-api.md §8).

use std::collections::BTreeMap;
use std::sync::Arc;

use serde::ser::SerializeStruct;
use serde::{Serialize, Serializer};

use crate::graph::model::Registration;
use crate::language::Day;
use crate::sspr::deadlines::{Audience, Calendar, What};
use crate::sspr::methods::holders::Holders;
use crate::sspr::methods::roles::is_global_administrator;
use crate::sspr::policy::coverage::{Coverage, Person, Place};
use crate::sspr::policy::requirement::Gates;
use crate::sspr::policy::requirement::{Gate, Requirement};

/// How many methods administrators need, whatever the tenant asks of others (graph-api.md §8.2).
pub const TWO_GATES: u8 = 2;

/// Everything that decides whether a person can reset.
#[derive(Clone, Debug)]
pub struct Rules {
    /// Whom the users' scope covers.
    pub coverage: Coverage,
    /// How many methods a reset asks of users.
    pub required: u8,
    /// Which methods count for them.
    pub counted: Gates,
    /// Whether the two above are not known, so that the report's own word on who has registered enough stands in for them.
    pub by_report: bool,
    /// Whether administrators may reset at all.
    pub administrators: bool,
    /// Who holds which role; nothing where only the report says that somebody holds one.
    pub holders: Option<Arc<Holders>>,
}

/// Where one person stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ability {
    /// Administrators have rules of their own.
    pub person: Person,
    /// In scope, or for administrators: allowed at all.
    pub covered: bool,
    /// How many methods are asked for.
    pub required: u8,
    /// The registered methods that count.
    pub counted: Gates,
    /// Of which kind the person is, as far as days differ by it.
    pub audience: Audience,
    /// Whether they are enough: counted, or by the report's word where the rules are not known.
    pub enough: bool,
}

impl Ability {
    /// Enough methods, in scope or not.
    pub fn has_enough(self) -> bool {
        self.enough
    }

    /// Whether this person can reset.
    pub fn can(self) -> bool {
        self.covered && self.has_enough()
    }

    /// What the fixed days mean to this person, and which day it is; nothing for one who cannot reset in any case, being
    /// out of scope.
    pub fn deadline(self, calendar: Calendar) -> Option<(Deadline, Option<Day>)> {
        if !self.covered {
            return None;
        }
        if !self.has_enough() {
            return Some((Deadline::Already, calendar.registered_only().day()));
        }
        let mut left = self.counted;
        let breaks = calendar.endings(self.audience).into_iter().find(|ending| {
            left = left.without(ending.gates);
            left.len() < self.required
        });
        Some(match breaks {
            None => (Deadline::Fine, None),
            Some(ending) if ending.what == What::QuestionsEnd => {
                (Deadline::QuestionsEnd, Some(ending.day))
            }
            Some(ending) => (Deadline::PhonesEnd, Some(ending.day)),
        })
    }
}

/// When a person is left with fewer methods than a reset asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum Deadline {
    /// Now; where only registered methods count nothing makes up for it.
    Already,
    /// When Microsoft's texts and calls end.
    PhonesEnd,
    /// When security questions end.
    QuestionsEnd,
    /// At no date that is known.
    Fine,
}

impl Rules {
    /// From what was read; nothing where the number or the methods are not known.
    pub fn of(requirement: &Requirement, coverage: Coverage, administrators: bool) -> Option<Self> {
        Some(Self {
            coverage,
            required: requirement.methods?,
            counted: requirement.allowed.as_ref()?.iter().copied().collect(),
            by_report: false,
            administrators,
            holders: None,
        })
    }

    /// Where the number and the methods are not known: the report's word on who has registered enough is taken.
    pub fn by_report(coverage: Coverage, administrators: bool) -> Self {
        Self {
            coverage,
            required: 1,
            counted: Gates::default(),
            by_report: true,
            administrators,
            holders: None,
        }
    }

    /// The same rules where it is known who holds which role.
    #[must_use]
    pub fn knowing(self, holders: Option<Arc<Holders>>) -> Self {
        Self { holders, ..self }
    }

    /// Of which kind a person of the report is. Whoever is from outside has that in the sign-in name; where roles could
    /// not be read the earlier day is told.
    fn audience(&self, row: &Registration<'_>) -> Audience {
        let held = self.holders.as_ref().map(|holders| holders.of(&row.id));
        let is_global = held.is_some_and(|held| {
            held.iter()
                .any(|role| !role.is_eligible && is_global_administrator(&role.template))
        });
        let is_guest = row.user_type.as_deref() == Some("guest");
        Audience::of(
            is_global,
            is_guest,
            row.user_principal_name.contains("#EXT#"),
        )
    }

    /// The same rules for other people.
    #[must_use]
    pub fn covering(&self, coverage: Coverage) -> Self {
        Self {
            coverage,
            ..self.clone()
        }
    }

    /// Where a person stands under these rules. Where their role is not known, only that there is one, they are held to
    /// two methods.
    pub fn ability(&self, row: &Registration<'_>) -> Ability {
        self.ability_as(Place::of(row, self.holders.as_deref()).person, row)
    }

    /// The same under the rules for such a person.
    fn ability_as(&self, person: Person, row: &Registration<'_>) -> Ability {
        let registered = Gates::registered(row);
        let (covered, required, counted) = match person {
            Person::Administrator => (
                self.administrators,
                TWO_GATES,
                registered.without(Gates::QUESTIONS),
            ),
            Person::Guest | Person::Member => (
                person == Person::Member && self.coverage.covers(row),
                self.required,
                registered.counted(self.counted),
            ),
        };
        let enough = if self.by_report {
            row.is_sspr_registered
        } else {
            counted.len() >= required
        };
        Ability {
            person,
            covered,
            required,
            counted,
            audience: self.audience(row),
            enough,
        }
    }
}

/// A change of rules in users of one kind.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Tally {
    /// Can reset afterwards and could not before.
    pub gain: u64,
    /// Could reset and cannot afterwards.
    pub lose: u64,
    /// All others.
    pub unchanged: u64,
    /// Of those who lose: still in scope, but with fewer methods than are asked for then.
    pub drops_below: u64,
    /// Of those who gain: in scope before, but with too few methods.
    pub rises_above: u64,
    /// Those in scope before and after who have a method that counted before and does not count afterwards.
    #[serde(serialize_with = "by_name")]
    pub loses_method: BTreeMap<Gate, u64>,
    /// The reverse of it.
    #[serde(serialize_with = "by_name")]
    pub gains_method: BTreeMap<Gate, u64>,
}

fn by_name<S: Serializer>(counts: &BTreeMap<Gate, u64>, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_map(counts.iter().map(|(gate, count)| (gate.name(), count)))
}

impl Tally {
    fn add(&mut self, before: Ability, after: Ability) {
        match AbilityChange::of(before, after) {
            Some(gains @ (AbilityChange::Gains | AbilityChange::RisesAbove)) => {
                self.gain += 1;
                self.rises_above += u64::from(gains == AbilityChange::RisesAbove);
            }
            Some(loses @ (AbilityChange::Loses | AbilityChange::DropsBelow)) => {
                self.lose += 1;
                self.drops_below += u64::from(loses == AbilityChange::DropsBelow);
            }
            None => self.unchanged += 1,
        }
        if before.covered && after.covered {
            for gate in before.counted.without(after.counted).iter() {
                *self.loses_method.entry(gate).or_default() += 1;
            }
            for gate in after.counted.without(before.counted).iter() {
                *self.gains_method.entry(gate).or_default() += 1;
            }
        }
    }
}

/// A change of rules in users: administrators, who have a policy of their own, apart.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Effect {
    /// Members who hold no role.
    pub users: Tally,
    /// Those who hold one.
    pub administrators: Tally,
    /// Guests, who reset in their home tenant.
    pub guests: u64,
    /// Of all of these, those whose ability would change otherwise by the rules of a role that is not known, or not
    /// active yet.
    pub unclear: u64,
    /// How the scope of the members who hold no role changes.
    pub scope: InScope,
}

/// Who is in scope, whether able to reset or not.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct InScope {
    /// Come into scope.
    pub enters: u64,
    /// Leave it.
    pub leaves: u64,
    /// In scope afterwards.
    pub after: u64,
    /// Of these, those who have not registered enough methods.
    pub not_registered: u64,
}

impl InScope {
    fn add(&mut self, before: Ability, after: Ability) {
        self.enters += u64::from(!before.covered && after.covered);
        self.leaves += u64::from(before.covered && !after.covered);
        self.after += u64::from(after.covered);
        self.not_registered += u64::from(after.covered && !after.has_enough());
    }
}

impl Effect {
    /// Everybody who was counted.
    pub fn people(&self) -> u64 {
        let all = |tally: &Tally| tally.gain + tally.lose + tally.unchanged;
        all(&self.users) + all(&self.administrators) + self.guests
    }

    /// Counts one row. Returns how this person is moved and where they stand afterwards; nothing for one who is not.
    pub fn add(
        &mut self,
        row: &Registration<'_>,
        before: &Rules,
        after: &Rules,
    ) -> Option<(AbilityChange, Ability)> {
        let place = Place::of(row, before.holders.as_deref());
        let change = |person| {
            let (before, after) = (
                before.ability_as(person, row),
                after.ability_as(person, row),
            );
            AbilityChange::of(before, after)
        };
        let is_unclear = (place.perhaps).is_some_and(|other| change(other) != change(place.person));
        self.unclear += u64::from(is_unclear);
        let (before, after) = (before.ability(row), after.ability(row));
        match before.person {
            Person::Administrator => self.administrators.add(before, after),
            Person::Guest => self.guests += 1,
            Person::Member => {
                self.users.add(before, after);
                self.scope.add(before, after);
            }
        }
        AbilityChange::of(before, after).map(|moved| (moved, after))
    }
}

/// What the fixed days mean in users of one kind. Everybody is counted once, at the first day that takes too much.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Forecast {
    /// In scope.
    pub in_scope: u64,
    /// Of these: too few methods already.
    pub already: u64,
    /// Left with too few on these days, and by what.
    pub days: BTreeMap<(Day, Deadline), u64>,
}

impl Forecast {
    /// Counts one person in scope.
    pub fn add(&mut self, deadline: Deadline, day: Option<Day>) {
        self.in_scope += 1;
        match (deadline, day) {
            (Deadline::Already, _) => self.already += 1,
            (Deadline::PhonesEnd | Deadline::QuestionsEnd, Some(day)) => {
                *self.days.entry((day, deadline)).or_default() += 1;
            }
            _ => {}
        }
    }

    /// How many are left with too few by this.
    pub fn left_by(&self, deadline: Deadline) -> u64 {
        let these = self.days.iter().filter(|((_, by), _)| *by == deadline);
        these.map(|(_, count)| count).sum()
    }
}

/// What scripts read.
impl Serialize for Forecast {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut fields = serializer.serialize_struct("Forecast", 4)?;
        fields.serialize_field("inScope", &self.in_scope)?;
        fields.serialize_field("already", &self.already)?;
        fields.serialize_field("phonesEnd", &self.left_by(Deadline::PhonesEnd))?;
        fields.serialize_field("questionsEnd", &self.left_by(Deadline::QuestionsEnd))?;
        fields.end()
    }
}

/// How the ability to reset changes. Who is not moved could before and can afterwards, or neither.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AbilityChange {
    /// Comes into scope, administrators: are let; and has enough methods.
    Gains,
    /// In scope before and after; had too few methods and has enough.
    RisesAbove,
    /// Leaves the scope, administrators: are no longer let; and had enough methods.
    Loses,
    /// In scope before and after; had enough methods and has too few.
    DropsBelow,
}

impl AbilityChange {
    /// From where a person stands before and after; nothing for one whose ability stays.
    pub fn of(before: Ability, after: Ability) -> Option<Self> {
        let stays = before.covered && after.covered;
        match (before.can(), after.can()) {
            (false, true) if stays => Some(Self::RisesAbove),
            (false, true) => Some(Self::Gains),
            (true, false) if stays => Some(Self::DropsBelow),
            (true, false) => Some(Self::Loses),
            _ => None,
        }
    }

    /// The word of it for scripts.
    pub fn name(self) -> &'static str {
        match self {
            Self::Gains => "gains",
            Self::RisesAbove => "risesAbove",
            Self::Loses => "loses",
            Self::DropsBelow => "dropsBelow",
        }
    }
}

impl Serialize for AbilityChange {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.name())
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use jiff::civil::date;
    use proptest::prelude::*;
    use uuid::Uuid;

    use super::*;
    use crate::config::cloud::Cloud;
    use crate::config::telephony::Telephony;
    use crate::graph::model::{RoleAssignment, RoleHolders};
    use crate::sspr::methods::roles::GLOBAL_ADMINISTRATOR;

    const NAMES: [&str; 10] = [
        "mobilePhone",
        "officePhone",
        "email",
        "microsoftAuthenticatorPush",
        "softwareOneTimePasscode",
        "hardwareOneTimePasscode",
        "securityQuestion",
        "alternateMobilePhone",
        "fido2",
        "tomorrow",
    ];

    fn row(methods: &[&'static str], admin: bool) -> Registration<'static> {
        Registration {
            id: Uuid::from_u128(1).to_string().into(),
            user_type: Some("member".into()),
            is_admin: Some(admin),
            methods_registered: methods.iter().map(|name| (*name).into()).collect(),
            ..Registration::default()
        }
    }

    fn rules(required: u8, counted: &[Gate]) -> Rules {
        Rules {
            coverage: Coverage::Everyone,
            required,
            counted: counted.iter().copied().collect(),
            by_report: false,
            administrators: true,
            holders: None,
        }
    }

    const CALENDAR: Calendar = Calendar {
        cloud: Cloud::Global,
        telephony: None,
    };

    #[test]
    fn a_global_administrator_has_the_same_day_here_as_anywhere() {
        let given = RoleAssignment {
            principal_id: Some(Uuid::from_u128(1).to_string()),
            role_definition_id: Some(GLOBAL_ADMINISTRATOR.to_owned()),
            directory_scope_id: None,
        };
        let holders = Holders::new(&RoleHolders {
            assigned: vec![given],
            eligible: Some(Vec::new()),
            ..RoleHolders::default()
        });
        let known = rules(1, &Gate::ALL).knowing(Some(Arc::new(holders)));
        let two = row(&["mobilePhone", "email"], true);
        let day = |rules: &Rules, calendar| rules.ability(&two).deadline(calendar);
        let of = |month| Some((Deadline::PhonesEnd, Some(Day::On(date(2027, month, 1)))));
        assert_eq!(day(&rules(1, &Gate::ALL), CALENDAR), of(2));
        assert_eq!(day(&known, CALENDAR), of(7));
        for (cloud, telephony) in [
            (Cloud::Global, Some(Telephony::Own)),
            (Cloud::Usgov, None),
            (Cloud::China, None),
        ] {
            let calendar = Calendar { cloud, telephony };
            assert_eq!(
                day(&known, calendar),
                Some((Deadline::Fine, None)),
                "{cloud:?}"
            );
        }
    }

    #[test]
    fn each_person_meets_the_first_date_that_takes_too_much() {
        let all = rules(1, &Gate::ALL);
        let two = rules(2, &Gate::ALL);
        let no_email = rules(1, &[Gate::MobilePhone]);
        let cases = [
            (&all, row(&[], false), Deadline::Already),
            (
                &all,
                row(&["alternateMobilePhone", "fido2"], false),
                Deadline::Already,
            ),
            (&all, row(&["mobilePhone"], false), Deadline::PhonesEnd),
            (
                &all,
                row(&["mobilePhone", "officePhone"], false),
                Deadline::PhonesEnd,
            ),
            (
                &all,
                row(&["securityQuestion"], false),
                Deadline::QuestionsEnd,
            ),
            (&all, row(&["email"], false), Deadline::Fine),
            (&two, row(&["email"], false), Deadline::Already),
            (
                &two,
                row(&["email", "mobilePhone"], false),
                Deadline::PhonesEnd,
            ),
            (
                &two,
                row(&["email", "securityQuestion"], false),
                Deadline::QuestionsEnd,
            ),
            (
                &two,
                row(&["email", "microsoftAuthenticatorPush"], false),
                Deadline::Fine,
            ),
            (&no_email, row(&["email"], false), Deadline::Already),
            // Two gates, and never questions, whatever the tenant asks of others.
            (&no_email, row(&["email"], true), Deadline::Already),
            (
                &no_email,
                row(&["email", "softwareOneTimePasscode"], true),
                Deadline::Fine,
            ),
            (
                &all,
                row(&["email", "securityQuestion"], true),
                Deadline::Already,
            ),
            (
                &all,
                row(&["email", "mobilePhone"], true),
                Deadline::PhonesEnd,
            ),
        ];
        for (rules, row, deadline) in cases {
            assert_eq!(
                rules
                    .ability(&row)
                    .deadline(CALENDAR)
                    .map(|(deadline, _)| deadline),
                Some(deadline),
                "{:?} {rules:?}",
                row.methods_registered
            );
        }
    }

    #[test]
    fn who_is_out_of_scope_or_a_guest_has_no_fate() {
        let mut nobody = rules(1, &Gate::ALL);
        nobody.coverage = Coverage::Nobody;
        nobody.administrators = false;
        let mut guest = row(&["email"], false);
        guest.user_type = Some("guest".into());
        assert_eq!(
            nobody.ability(&row(&["email"], false)).deadline(CALENDAR),
            None
        );
        assert_eq!(
            nobody.ability(&row(&["email"], true)).deadline(CALENDAR),
            None
        );
        assert_eq!(
            rules(1, &Gate::ALL).ability(&guest).deadline(CALENDAR),
            None
        );
    }

    #[test]
    fn raising_the_number_or_taking_a_method_strands_people() {
        let before = rules(1, &[Gate::Email, Gate::MobilePhone]);
        let people = [
            row(&["email"], false),
            row(&["email", "mobilePhone"], false),
            row(&["mobilePhone"], false),
            row(&["email", "mobilePhone"], true),
        ];
        let effect = |after: &Rules| {
            let mut effect = Effect::default();
            for row in &people {
                effect.add(row, &before, after);
            }
            effect
        };
        let two = effect(&rules(2, &[Gate::Email, Gate::MobilePhone]));
        assert_eq!((two.users.lose, two.users.drops_below), (2, 2));
        assert_eq!(two.administrators.unchanged, 1);
        let no_phone = effect(&rules(1, &[Gate::Email]));
        assert_eq!((no_phone.users.lose, no_phone.users.unchanged), (1, 2));
        assert_eq!(
            no_phone.users.loses_method,
            BTreeMap::from([(Gate::MobilePhone, 2)])
        );
        assert!(no_phone.administrators.loses_method.is_empty());
    }

    fn some_rules() -> impl Strategy<Value = Rules> {
        (
            prop_oneof![
                Just(Coverage::Nobody),
                Just(Coverage::Everyone),
                Just(Coverage::Reported),
                proptest::collection::hash_set(0_u128..6, 0..6).prop_map(|ids| {
                    let ids: HashSet<Uuid> = ids.into_iter().map(Uuid::from_u128).collect();
                    Coverage::Members(ids)
                }),
            ],
            1_u8..=2,
            proptest::sample::subsequence(Gate::ALL.to_vec(), 0..=Gate::ALL.len()),
            any::<bool>(),
        )
            .prop_map(|(coverage, required, counted, administrators)| Rules {
                coverage,
                required,
                counted: counted.into_iter().collect(),
                by_report: false,
                administrators,
                holders: None,
            })
    }

    fn some_row() -> impl Strategy<Value = Registration<'static>> {
        (
            0_u128..6,
            proptest::sample::select(vec![Some("member"), Some("guest"), None]),
            any::<Option<bool>>(),
            any::<bool>(),
            proptest::sample::subsequence(NAMES.to_vec(), 0..=NAMES.len()),
        )
            .prop_map(|(id, kind, is_admin, enabled, methods)| Registration {
                id: Uuid::from_u128(id).to_string().into(),
                user_type: kind.map(Into::into),
                is_admin,
                is_sspr_enabled: enabled,
                ..row(&methods, false)
            })
    }

    fn counted(rows: &[Registration<'_>], before: &Rules, after: &Rules) -> Effect {
        let mut effect = Effect::default();
        for row in rows {
            effect.add(row, before, after);
        }
        effect
    }

    proptest! {
        #[test]
        fn a_change_and_its_reverse_mirror_each_other(
            rows in proptest::collection::vec(some_row(), 0..12), a in some_rules(), b in some_rules(),
        ) {
            let (there, back) = (counted(&rows, &a, &b), counted(&rows, &b, &a));
            for (there, back) in [(&there.users, &back.users), (&there.administrators, &back.administrators)] {
                prop_assert_eq!(there.gain, back.lose);
                prop_assert_eq!(there.lose, back.gain);
                prop_assert_eq!(there.unchanged, back.unchanged);
                prop_assert_eq!(there.drops_below, back.rises_above);
                prop_assert_eq!(&there.loses_method, &back.gains_method);
            }
            prop_assert_eq!(there.guests, back.guests);
        }

        #[test]
        fn no_change_has_no_effect(rows in proptest::collection::vec(some_row(), 0..12), a in some_rules()) {
            let effect = counted(&rows, &a, &a);
            for tally in [&effect.users, &effect.administrators] {
                let expected = Tally { unchanged: tally.unchanged, ..Tally::default() };
                prop_assert_eq!(tally, &expected);
            }
        }

        #[test]
        fn everybody_is_counted_once(
            rows in proptest::collection::vec(some_row(), 0..12), a in some_rules(), b in some_rules(),
        ) {
            let effect = counted(&rows, &a, &b);
            prop_assert_eq!(effect.people(), rows.len() as u64);
        }

        #[test]
        fn one_more_method_never_makes_it_worse(
            person in some_row(), rules in some_rules(), more in proptest::sample::select(NAMES.to_vec()),
        ) {
            let mut richer = person.clone();
            richer.methods_registered.push(more.into());
            let (poor, rich) = (rules.ability(&person), rules.ability(&richer));
            prop_assert!(rich.can() || !poor.can());
            let of = |ability: Ability| ability.deadline(CALENDAR).map(|(deadline, _)| deadline);
            prop_assert!(of(rich) >= of(poor));
        }
    }
}

#[cfg(test)]
mod ability_change_tests {
    use super::*;
    use crate::sspr::policy::coverage::Person;
    use crate::sspr::policy::requirement::Gate;
    use crate::sspr::policy::requirement::Gates;

    /// In scope or not, how many methods are asked for, how many count.
    fn ability((covered, required, methods): (bool, u8, usize)) -> Ability {
        Ability {
            person: Person::Member,
            covered,
            required,
            counted: Gate::ALL.into_iter().take(methods).collect::<Gates>(),
            audience: Audience::Member,
            enough: methods >= usize::from(required),
        }
    }

    #[test]
    fn only_whose_ability_changes_is_moved_and_by_scope_or_by_methods() {
        let cases = [
            // Out of scope and into it.
            ((false, 1, 1), (true, 1, 1), Some(AbilityChange::Gains)),
            ((false, 1, 0), (true, 1, 0), None),
            ((true, 1, 1), (false, 1, 1), Some(AbilityChange::Loses)),
            ((true, 1, 0), (false, 1, 0), None),
            // The number.
            ((true, 1, 1), (true, 2, 1), Some(AbilityChange::DropsBelow)),
            ((true, 1, 2), (true, 2, 2), None),
            ((true, 2, 1), (true, 1, 1), Some(AbilityChange::RisesAbove)),
            // The methods that count.
            ((true, 1, 1), (true, 1, 0), Some(AbilityChange::DropsBelow)),
            ((true, 1, 0), (true, 1, 1), Some(AbilityChange::RisesAbove)),
            // Both: what keeps a person out is the scope.
            ((true, 1, 1), (false, 2, 1), Some(AbilityChange::Loses)),
            ((false, 2, 1), (true, 1, 1), Some(AbilityChange::Gains)),
            ((false, 1, 1), (true, 2, 1), None),
            // Out of scope nothing matters.
            ((false, 1, 2), (false, 2, 0), None),
        ];
        for (before, after, moved) in cases {
            let found = AbilityChange::of(ability(before), ability(after));
            assert_eq!(found, moved, "{before:?} {after:?}");
        }
    }
}
