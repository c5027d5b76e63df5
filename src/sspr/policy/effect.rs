//! What a change means in users, and whom the dates that are fixed already leave without enough methods: everybody counted
//! by where the one judge sees them before and afterwards (graph-api.md §8).

use std::collections::{BTreeMap, BTreeSet};

use serde::ser::SerializeStruct;
use serde::{Serialize, Serializer};

use crate::language::Day;
use crate::sspr::diagnosis::ability::{Ability, AbilityChange, Can, Deadline, Person};
use crate::sspr::diagnosis::cause::Check;
use crate::sspr::policy::requirement::Gate;

/// People by what stands in the way of a reset, in the words that `explain` has for it.
pub type Causes = BTreeMap<&'static str, u64>;

/// A role that could not be read: the word that `explain` has for it.
const SOME_ROLE: &str = "someRole";

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
    fn add(&mut self, before: &Ability, after: &Ability) {
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
    /// Members who hold no role, are in scope afterwards and gain nothing by it, by what stands in the way.
    pub blocked: Causes,
    /// Those of whom it is not known whether their ability changes, by what that depends on.
    pub unclear: Causes,
    /// The checks that were left out because their facts could not be read.
    pub left_out: BTreeSet<Check>,
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
    fn add(&mut self, before: &Ability, after: &Ability) {
        self.enters += u64::from(!before.covered && after.covered);
        self.leaves += u64::from(before.covered && !after.covered);
        self.after += u64::from(after.covered);
        self.not_registered += u64::from(after.covered && !after.enough);
    }
}

impl Effect {
    /// Everybody who was counted.
    pub fn people(&self) -> u64 {
        let all = |tally: &Tally| tally.gain + tally.lose + tally.unchanged;
        all(&self.users) + all(&self.administrators) + self.guests
    }

    /// Counts somebody of the report. Returns how this person is moved; nothing for one who is not.
    pub fn add(&mut self, before: &Ability, after: &Ability) -> Option<AbilityChange> {
        match before.person {
            Person::Administrator => self.administrators.add(before, after),
            Person::Guest => self.guests += 1,
            Person::Member => {
                self.users.add(before, after);
                self.scope.add(before, after);
            }
        }
        self.add_causes(before, after);
        AbilityChange::of(before, after)
    }

    /// Counts somebody whom the report leaves out, a disabled account above all: by what stands in the way alone.
    pub fn add_unreported(&mut self, before: &Ability, after: &Ability) {
        if before.person != Person::Guest {
            self.add_causes(before, after);
        }
    }

    fn add_causes(&mut self, before: &Ability, after: &Ability) {
        self.left_out.extend(&before.left_out);
        self.left_out.extend(&after.left_out);
        let is_unclear = |it: &&Ability| it.can == Can::Unclear;
        if Ability::depends_on_role(before, after) {
            *self.unclear.entry(SOME_ROLE).or_default() += 1;
        } else if before.can != after.can {
            let unclear = [after, before].into_iter().find(is_unclear);
            if let Some(cause) = unclear.and_then(|it| it.cause) {
                *self.unclear.entry(cause).or_default() += 1;
            }
        }
        let is_member = before.person == Person::Member;
        if is_member && after.covered && before.can != Can::Yes && after.can == Can::No {
            *self
                .blocked
                .entry(after.cause.unwrap_or_default())
                .or_default() += 1;
        }
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
    /// Enough methods, and something else stands in the way.
    pub blocked: Causes,
    /// Those of whom it is not known whether they can reset, by what that depends on.
    pub unclear: Causes,
}

impl Forecast {
    /// Counts one person in scope whose methods are, or will be, too few from a day on.
    fn add(&mut self, deadline: Deadline, day: Option<Day>) {
        match (deadline, day) {
            (Deadline::Already, _) => self.already += 1,
            (Deadline::PhonesEnd | Deadline::QuestionsEnd, Some(day)) => {
                *self.days.entry((day, deadline)).or_default() += 1;
            }
            _ => {}
        }
    }

    /// Counts one person by where they stand and what the days mean to them. Returns it where it is about their methods:
    /// whoever cannot reset for another reason loses nothing by a day.
    pub fn take(
        &mut self,
        ability: &Ability,
        deadline: (Deadline, Option<Day>),
    ) -> Option<(Deadline, Option<Day>)> {
        self.in_scope += 1;
        let cause = ability.cause.unwrap_or_default();
        match ability.can {
            Can::Unclear => *self.unclear.entry(cause).or_default() += 1,
            Can::No if ability.enough => *self.blocked.entry(cause).or_default() += 1,
            Can::No | Can::Yes => {
                self.add(deadline.0, deadline.1);
                return Some(deadline);
            }
        }
        None
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
        let mut fields = serializer.serialize_struct("Forecast", 6)?;
        fields.serialize_field("inScope", &self.in_scope)?;
        fields.serialize_field("already", &self.already)?;
        fields.serialize_field("phonesEnd", &self.left_by(Deadline::PhonesEnd))?;
        fields.serialize_field("questionsEnd", &self.left_by(Deadline::QuestionsEnd))?;
        fields.serialize_field("blocked", &self.blocked)?;
        fields.serialize_field("unclear", &self.unclear)?;
        fields.end()
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::Date;
    use proptest::prelude::*;

    use super::*;
    use crate::sspr::diagnosis::facts::{AccountOrigin, Facts, Gap, Reported};
    use crate::sspr::diagnosis::tests::fine;
    use crate::sspr::diagnosis::{Verdict, diagnose};
    use crate::sspr::methods::holders::HeldRole;
    use crate::sspr::methods::roles::GLOBAL_ADMINISTRATOR;
    use crate::sspr::policy::requirement::{Gates, Requirement};
    use crate::sspr::policy::scope::Scope;

    /// What policies say.
    #[derive(Clone, Debug)]
    struct Rules {
        scope: Scope,
        required: u8,
        allowed: Vec<Gate>,
        administrators: bool,
        writeback: bool,
    }

    fn rules(required: u8, allowed: &[Gate]) -> Rules {
        Rules {
            scope: Scope::Everyone,
            required,
            allowed: allowed.to_vec(),
            administrators: true,
            writeback: false,
        }
    }

    /// Somebody of whom only the report has the methods.
    fn person(gates: &[Gate]) -> Facts {
        Facts {
            gates: Err(Gap::Open),
            reported: Ok(Some(Reported {
                registered: !gates.is_empty(),
                is_admin: Some(false),
                gates: gates.iter().copied().collect(),
                ..Reported::default()
            })),
            ..fine()
        }
    }

    fn administrator(gates: &[Gate]) -> Facts {
        Facts {
            roles: Ok(vec![HeldRole {
                template: GLOBAL_ADMINISTRATOR.to_owned(),
                ..HeldRole::default()
            }]),
            ..person(gates)
        }
    }

    fn under(person: &Facts, rules: &Rules) -> Facts {
        Facts {
            scope: Ok(rules.scope.clone()),
            administrators: Ok(Some(rules.administrators)),
            writeback: Ok(rules.writeback),
            requirement: Requirement {
                methods: Some(rules.required),
                allowed: Some(rules.allowed.iter().copied().collect()),
                ..Requirement::default()
            },
            ..person.clone()
        }
    }

    fn counted(people: &[Facts], before: &Rules, after: &Rules) -> Effect {
        let mut effect = Effect::default();
        for person in people {
            let [before, after] = [before, after].map(|it| Ability::of(&under(person, it)));
            effect.add(&before, &after);
        }
        effect
    }

    #[test]
    fn raising_the_number_or_taking_a_method_strands_people() {
        let (email, phone) = (Gate::Email, Gate::MobilePhone);
        let before = rules(1, &[email, phone]);
        let people = [
            person(&[email]),
            person(&[email, phone]),
            person(&[phone]),
            administrator(&[email, phone]),
        ];
        let two = counted(&people, &before, &rules(2, &[email, phone]));
        assert_eq!((two.users.lose, two.users.drops_below), (2, 2));
        assert_eq!(two.administrators.unchanged, 1);
        let no_phone = counted(&people, &before, &rules(1, &[email]));
        assert_eq!((no_phone.users.lose, no_phone.users.unchanged), (1, 2));
        assert_eq!(no_phone.users.loses_method, BTreeMap::from([(phone, 2)]));
        assert!(no_phone.administrators.loses_method.is_empty());
    }

    #[test]
    fn who_gains_nothing_is_counted_by_what_stands_in_the_way() {
        let email = [Gate::Email];
        let synced = Facts {
            synced: true,
            ..person(&email)
        };
        let disabled = Facts {
            enabled: Some(false),
            ..person(&email)
        };
        let elsewhere = Facts {
            home: AccountOrigin::OtherTenant,
            ..person(&email)
        };
        let federated = Facts {
            federated: Ok(true),
            ..person(&email)
        };
        let people = [
            synced,
            disabled,
            elsewhere,
            federated,
            person(&[]),
            person(&email),
        ];
        let on = rules(1, &Gate::ALL);
        let off = Rules {
            scope: Scope::Nobody,
            ..on.clone()
        };
        let effect = counted(&people, &off, &on);
        assert_eq!((effect.users.gain, effect.guests), (1, 1));
        let blocked = [("disabled", 1), ("noMethod", 1), ("writebackOff", 1)];
        assert_eq!(effect.blocked, BTreeMap::from(blocked));
        assert_eq!(effect.unclear, BTreeMap::from([("federatedOnly", 1)]));
        assert_eq!(effect.scope.enters, 5);
        let written_back = Rules {
            writeback: true,
            ..on.clone()
        };
        let effect = counted(&people, &on, &written_back);
        let users = &effect.users;
        assert_eq!((users.gain, users.rises_above, users.lose), (1, 0, 0));
    }

    #[test]
    fn whom_the_report_leaves_out_is_in_no_figure_but_that_of_what_stands_in_the_way() {
        let nobody = Rules {
            scope: Scope::Nobody,
            ..rules(1, &[Gate::Email])
        };
        let everyone = rules(1, &[Gate::Email]);
        let disabled = Facts {
            enabled: Some(false),
            gates: Ok([Gate::Email].into_iter().collect()),
            reported: Ok(None),
            ..fine()
        };
        let mut effect = Effect::default();
        let [before, after] = [&nobody, &everyone].map(|it| Ability::of(&under(&disabled, it)));
        effect.add_unreported(&before, &after);
        let causes = Causes::from([("disabled", 1)]);
        let expected = Effect {
            blocked: causes,
            ..Effect::default()
        };
        assert_eq!(effect, expected);
    }

    #[test]
    fn what_could_not_be_read_is_left_out_and_told() {
        let blind = Facts {
            enabled: None,
            products: Err(Gap::Permission),
            trail: Err(Gap::Permission),
            ..person(&[Gate::Email])
        };
        let mut effect = Effect::default();
        let [before, after] = [Scope::Nobody, Scope::Everyone].map(|scope| {
            let facts = Facts {
                scope: Ok(scope),
                ..blind.clone()
            };
            Ability::of(&facts)
        });
        effect.add(&before, &after);
        assert_eq!(effect.users.gain, 1);
        let expected = [Check::Account, Check::Licence, Check::Lockout];
        assert_eq!(effect.left_out, BTreeSet::from(expected));
    }

    fn some_rules() -> impl Strategy<Value = Rules> {
        (
            prop_oneof![
                Just(Scope::Nobody),
                Just(Scope::Everyone),
                Just(Scope::Group(None))
            ],
            1_u8..=2,
            proptest::sample::subsequence(Gate::ALL.to_vec(), 0..=Gate::ALL.len()),
            any::<bool>(),
            any::<bool>(),
        )
            .prop_map(
                |(scope, required, allowed, administrators, writeback)| Rules {
                    scope,
                    required,
                    allowed,
                    administrators,
                    writeback,
                },
            )
    }

    fn some_person() -> impl Strategy<Value = Facts> {
        (
            proptest::sample::subsequence(Gate::ALL.to_vec(), 0..=Gate::ALL.len()),
            any::<[bool; 6]>(),
            proptest::sample::select(vec![
                AccountOrigin::Here,
                AccountOrigin::OtherTenant,
                AccountOrigin::NoTenant,
                AccountOrigin::Unsaid,
            ]),
        )
            .prop_map(
                |(gates, [admin, eligible, enabled, synced, federated, told], home)| {
                    let mut facts = if admin {
                        administrator(&gates)
                    } else {
                        person(&gates)
                    };
                    if let Ok(roles) = &mut facts.roles {
                        roles
                            .iter_mut()
                            .for_each(|role| role.is_eligible = eligible);
                    }
                    Facts {
                        enabled: Some(enabled),
                        synced,
                        federated: Ok(federated),
                        home,
                        roles: if told {
                            facts.roles
                        } else {
                            Err(Gap::Permission)
                        },
                        ..facts
                    }
                },
            )
    }

    proptest! {
        #[test]
        fn a_change_and_its_reverse_mirror_each_other(
            people in proptest::collection::vec(some_person(), 0..12), a in some_rules(), b in some_rules(),
        ) {
            let (there, back) = (counted(&people, &a, &b), counted(&people, &b, &a));
            for (there, back) in [(&there.users, &back.users), (&there.administrators, &back.administrators)] {
                prop_assert_eq!(there.gain, back.lose);
                prop_assert_eq!(there.lose, back.gain);
                prop_assert_eq!(there.unchanged, back.unchanged);
                prop_assert_eq!(there.drops_below, back.rises_above);
                prop_assert_eq!(&there.loses_method, &back.gains_method);
            }
            prop_assert_eq!(there.guests, back.guests);
            let unclear = |effect: &Effect| effect.unclear.values().sum::<u64>();
            prop_assert_eq!(unclear(&there), unclear(&back));
        }

        #[test]
        fn no_change_has_no_effect(people in proptest::collection::vec(some_person(), 0..12), a in some_rules()) {
            let effect = counted(&people, &a, &a);
            for tally in [&effect.users, &effect.administrators] {
                let expected = Tally { unchanged: tally.unchanged, ..Tally::default() };
                prop_assert_eq!(tally, &expected);
            }
            prop_assert!(effect.unclear.is_empty());
        }

        #[test]
        fn everybody_is_counted_once(
            people in proptest::collection::vec(some_person(), 0..12), a in some_rules(), b in some_rules(),
        ) {
            prop_assert_eq!(counted(&people, &a, &b).people(), people.len() as u64);
        }

        #[test]
        fn who_is_moved_is_whom_the_diagnosis_says(person in some_person(), a in some_rules(), b in some_rules()) {
            let can = |rules: &Rules| match diagnose(&under(&person, rules)).verdict {
                Verdict::Can | Verdict::WillStop => Some(true),
                Verdict::Cannot => Some(false),
                Verdict::Unknown => None,
            };
            let [before, after] = [&a, &b].map(|rules| Ability::of(&under(&person, rules)));
            let is_gain = |moved| matches!(moved, AbilityChange::Gains | AbilityChange::RisesAbove);
            let expected = match (can(&a), can(&b)) {
                (Some(false), Some(true)) => Some(true),
                (Some(true), Some(false)) => Some(false),
                _ => None,
            };
            prop_assert_eq!(AbilityChange::of(&before, &after).map(is_gain), expected);
        }

        #[test]
        fn one_more_method_never_makes_it_worse(
            person in some_person(), rules in some_rules(), more in proptest::sample::select(Gate::ALL.to_vec()),
        ) {
            let mut richer = person.clone();
            if let Ok(Some(row)) = &mut richer.reported {
                row.gates = row.gates.or(Gates::from_iter([more]));
                row.registered = true;
            }
            let [poor, rich] = [&person, &richer].map(|person| Ability::of(&under(person, &rules)));
            prop_assert!(rich.can >= poor.can);
            // What ends later is better, whatever it is: phones of people from outside outlive security questions
            // (graph-api.md §8.9).
            let until = |ability: &Ability| match ability.deadline(person.calendar)? {
                (Deadline::Already, _) => Some(Date::MIN),
                (Deadline::Fine, _) => Some(Date::MAX),
                (_, day) => day.map(Day::first),
            };
            prop_assert!(until(&rich) >= until(&poor));
        }
    }
}
