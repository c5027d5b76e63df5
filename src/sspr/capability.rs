//! Whether people can reset their password before and after methods are registered for them (graph-api.md §8.4).

use std::collections::BTreeSet;

use super::requirement::{Gate, Requirement, gates};
use super::seeding::Step;
use crate::graph::model::AuthenticationMethod;

/// What is known of a person besides the methods themselves.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Reported {
    /// Whether they are in the scope of the policy.
    pub in_scope: Option<bool>,
    /// Whether they have enough methods.
    pub registered: Option<bool>,
    /// Whether they hold an administrator role.
    pub is_admin: Option<bool>,
}

/// Whether a person can reset before the steps and after them. Nothing: not known.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Capability {
    /// Before.
    pub before: Option<bool>,
    /// After all of the steps.
    pub after: Option<bool>,
    /// How many methods are missing after the steps.
    pub missing: Option<u8>,
}

/// Counts methods before and after the steps against what a reset asks for. Where that number is not known, the report's
/// word stands for before, and after is known only of those who could already: a method more takes nothing away.
pub fn capability(
    reported: Reported,
    methods: &[AuthenticationMethod],
    steps: &[Step],
    requirement: &Requirement,
) -> Capability {
    let there = gates(methods);
    let mut then = there.clone();
    then.extend(steps.iter().filter_map(|step| step.slot.gate()));
    let missing = |gates: &BTreeSet<Gate>| {
        let counted = gates
            .iter()
            .filter(|gate| requirement.allows(**gate))
            .count();
        requirement
            .methods
            .map(|asked| asked.saturating_sub(u8::try_from(counted).unwrap_or(u8::MAX)))
    };
    let able = |enough: Option<bool>| match (reported.in_scope, enough) {
        (Some(false), _) | (_, Some(false)) => Some(false),
        (Some(true), Some(true)) => Some(true),
        _ => None,
    };
    let enough_before = match missing(&there) {
        Some(missing) => Some(missing == 0),
        None => reported.registered,
    };
    let enough_after = match missing(&then) {
        Some(missing) => Some(missing == 0),
        None => enough_before.filter(|enough| *enough),
    };
    Capability {
        before: able(enough_before),
        after: able(enough_after),
        missing: missing(&then),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::sspr::contact::Contact;
    use crate::sspr::phone::PhoneNumber;
    use crate::sspr::seeding::{Action, Slot};

    fn requirement(methods: Option<u8>) -> Requirement {
        Requirement {
            methods,
            allowed: None,
        }
    }

    fn method(name: &str) -> AuthenticationMethod {
        let (kind, phone_type) = match name {
            "email" | "microsoftAuthenticator" => (name, None),
            phone => ("phone", Some(phone.to_owned())),
        };
        AuthenticationMethod {
            odata_type: format!("#microsoft.graph.{kind}AuthenticationMethod"),
            phone_type,
            ..AuthenticationMethod::default()
        }
    }

    fn reported(in_scope: Option<bool>, registered: Option<bool>) -> Reported {
        Reported {
            in_scope,
            registered,
            is_admin: None,
        }
    }

    fn step(slot: Slot) -> Step {
        Step {
            slot,
            contact: Contact::Phone(PhoneNumber::parse("+46 701234567", None).unwrap()),
            action: Action::Add,
        }
    }

    #[test]
    fn who_can_reset_is_counted_before_and_after() {
        let (yes, no) = (Some(true), Some(false));
        let one = requirement(Some(1));
        let two = requirement(Some(2));
        let unknown = requirement(None);
        let mobile = [method("mobile")];
        type Case<'a> = (
            Reported,
            &'a [AuthenticationMethod],
            &'a [Slot],
            &'a Requirement,
            [Option<bool>; 2],
        );
        let cases: [Case<'_>; 11] = [
            (reported(yes, no), &[], &[Slot::Mobile], &one, [no, yes]),
            (reported(yes, no), &[], &[Slot::Mobile], &two, [no, no]),
            (reported(yes, no), &mobile, &[Slot::Email], &two, [no, yes]),
            (reported(yes, no), &mobile, &[Slot::Mobile], &two, [no, no]),
            (
                reported(yes, no),
                &[],
                &[Slot::AlternateMobile],
                &one,
                [no, no],
            ),
            (reported(no, yes), &mobile, &[Slot::Email], &one, [no, no]),
            (
                reported(None, None),
                &mobile,
                &[Slot::Email],
                &one,
                [None, None],
            ),
            (reported(None, None), &[], &[Slot::Email], &two, [no, no]),
            (
                reported(yes, no),
                &[],
                &[Slot::Mobile],
                &unknown,
                [no, None],
            ),
            (
                reported(yes, yes),
                &mobile,
                &[Slot::Email],
                &unknown,
                [yes, yes],
            ),
            (
                reported(yes, None),
                &[],
                &[Slot::Mobile],
                &unknown,
                [None, None],
            ),
        ];
        for (reported, methods, slots, requirement, [before, after]) in cases {
            let steps: Vec<Step> = slots.iter().map(|slot| step(*slot)).collect();
            let found = capability(reported, methods, &steps, requirement);
            assert_eq!(
                (found.before, found.after),
                (before, after),
                "{reported:?} {slots:?}"
            );
        }
    }

    proptest! {
        #[test]
        fn a_method_more_never_takes_the_reset_away(
            flags in any::<[Option<bool>; 2]>(),
            there in proptest::collection::vec(proptest::sample::select(
                vec!["mobile", "alternateMobile", "office", "email", "microsoftAuthenticator"]
            ), 0..5),
            slots in proptest::sample::subsequence(Slot::ALL.to_vec(), 0..=4),
            asked in proptest::option::of(1_u8..=2),
            allowed in proptest::option::of(proptest::sample::subsequence(Gate::ALL.to_vec(), 0..=7)),
        ) {
            let requirement = Requirement {
                methods: asked,
                allowed: allowed.map(|gates| gates.into_iter().collect::<BTreeSet<_>>()),
            };
            let methods: Vec<AuthenticationMethod> =
                there.into_iter().map(method).collect();
            let steps: Vec<Step> = slots.into_iter().map(step).collect();
            let found = capability(reported(flags[0], flags[1]), &methods, &steps, &requirement);
            if found.before == Some(true) {
                prop_assert_eq!(found.after, Some(true));
            }
            let fewer = capability(reported(flags[0], flags[1]), &methods, &[], &requirement);
            prop_assert_eq!(fewer.before, found.before);
            prop_assert!(found.missing <= fewer.missing);
        }
    }
}
