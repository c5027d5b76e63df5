//! Whether people can reset their password before and after methods are registered for them (graph-api.md §8.4).

use serde::{Deserialize, Serialize};

use crate::graph::model::AuthenticationMethod;
use crate::sspr::bulk::row::{ContactKind, Step};
use crate::sspr::contact::Contact;
use crate::sspr::policy::requirement::{Gate, Requirement};

/// What is known of a person besides the methods themselves.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Reported {
    /// Whether they are in the scope of the policy.
    pub in_scope: Option<bool>,
    /// Whether they have enough methods.
    pub registered: Option<bool>,
    /// Whether they hold an administrator role.
    pub is_admin: Option<bool>,
    /// Whether they have security questions, which only the report tells.
    pub questions: bool,
}

/// What a person's reset hangs on: counted before the steps, with what each step adds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Capability {
    in_scope: Option<bool>,
    registered: Option<bool>,
    /// How many methods a reset asks for.
    asked: Option<u8>,
    /// How many of those that count are there.
    counted: u8,
    /// Which of the steps add one that counts: a bit each, by place in [`ContactKind::ALL`].
    adds: u8,
}

impl Capability {
    /// Counts methods against what a reset asks for.
    pub fn new(
        reported: Reported,
        methods: &[AuthenticationMethod],
        steps: &[Step],
        requirement: &Requirement,
    ) -> Self {
        let there = requirement.counted(methods);
        let adds = |step: &&Step| {
            let gate = step.kind.gate();
            let is_new = gate.is_some_and(|gate| requirement.allows(gate) && !there.has(gate));
            // A landline is called or is of no use.
            let is_silent = match &step.contact {
                Contact::Phone(number) => requirement.texts_only && !number.takes_texts(),
                Contact::Email(_) => false,
            };
            is_new && !(is_silent && step.kind == ContactKind::Mobile)
        };
        let questions = reported.questions && requirement.allows(Gate::SecurityQuestions);
        Self {
            in_scope: reported.in_scope,
            registered: reported.registered,
            asked: requirement.methods,
            counted: there.len() + u8::from(questions),
            adds: (steps.iter())
                .filter(adds)
                .fold(0, |mask, step| mask | 1 << step.kind as u8),
        }
    }

    /// Whether the person can reset before; nothing: not known. Where it is not known how many methods a reset asks for,
    /// the report's word stands.
    pub fn before(self) -> Option<bool> {
        self.able(self.enough_before())
    }

    /// The same after all of the steps.
    pub fn after(self) -> Option<bool> {
        self.after_those(|_| true)
    }

    /// The same after the steps for which `done` holds. Where it is not known how many methods a reset asks for, it is
    /// known only of those who could before: a method more takes nothing away.
    pub fn after_those(self, done: impl Fn(ContactKind) -> bool) -> Option<bool> {
        let enough = match self.lacking(done) {
            Some(lacking) => Some(lacking == 0),
            None => self.enough_before().filter(|enough| *enough),
        };
        self.able(enough)
    }

    /// How many methods are missing after all of the steps; nothing: not known.
    pub fn missing(self) -> Option<u8> {
        self.lacking(|_| true)
    }

    fn enough_before(self) -> Option<bool> {
        self.lacking(|_| false)
            .map(|lacking| lacking == 0)
            .or(self.registered)
    }

    fn lacking(self, done: impl Fn(ContactKind) -> bool) -> Option<u8> {
        let added = (ContactKind::ALL.into_iter())
            .filter(|kind| self.adds & 1 << *kind as u8 != 0 && done(*kind))
            .fold(0_u8, |sum, _| sum + 1);
        Some(
            self.asked?
                .saturating_sub(self.counted.saturating_add(added)),
        )
    }

    fn able(self, enough: Option<bool>) -> Option<bool> {
        match (self.in_scope, enough) {
            (Some(false), _) | (_, Some(false)) => Some(false),
            (Some(true), Some(true)) => Some(true),
            _ => None,
        }
    }

    /// Whether the person is in the policy's scope; nothing: not known.
    pub fn in_scope(self) -> Option<bool> {
        self.in_scope
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use std::collections::BTreeSet;

    use super::*;
    use crate::sspr::bulk::row::Action;
    use crate::sspr::contact::phone::PhoneNumber;

    fn requirement(methods: Option<u8>) -> Requirement {
        Requirement {
            methods,
            allowed: None,
            ..Requirement::default()
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
            ..Reported::default()
        }
    }

    fn step(kind: ContactKind) -> Step {
        Step {
            kind,
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
            &'a [ContactKind],
            &'a Requirement,
            [Option<bool>; 2],
        );
        let cases: [Case<'_>; 11] = [
            (
                reported(yes, no),
                &[],
                &[ContactKind::Mobile],
                &one,
                [no, yes],
            ),
            (
                reported(yes, no),
                &[],
                &[ContactKind::Mobile],
                &two,
                [no, no],
            ),
            (
                reported(yes, no),
                &mobile,
                &[ContactKind::Email],
                &two,
                [no, yes],
            ),
            (
                reported(yes, no),
                &mobile,
                &[ContactKind::Mobile],
                &two,
                [no, no],
            ),
            (
                reported(yes, no),
                &[],
                &[ContactKind::AlternateMobile],
                &one,
                [no, no],
            ),
            (
                reported(no, yes),
                &mobile,
                &[ContactKind::Email],
                &one,
                [no, no],
            ),
            (
                reported(None, None),
                &mobile,
                &[ContactKind::Email],
                &one,
                [None, None],
            ),
            (
                reported(None, None),
                &[],
                &[ContactKind::Email],
                &two,
                [no, no],
            ),
            (
                reported(yes, no),
                &[],
                &[ContactKind::Mobile],
                &unknown,
                [no, None],
            ),
            (
                reported(yes, yes),
                &mobile,
                &[ContactKind::Email],
                &unknown,
                [yes, yes],
            ),
            (
                reported(yes, None),
                &[],
                &[ContactKind::Mobile],
                &unknown,
                [None, None],
            ),
        ];
        for (reported, methods, kinds, requirement, [before, after]) in cases {
            let steps: Vec<Step> = kinds.iter().map(|kind| step(*kind)).collect();
            let found = Capability::new(reported, methods, &steps, requirement);
            assert_eq!(
                (found.before(), found.after()),
                (before, after),
                "{reported:?} {kinds:?}"
            );
        }
    }

    #[test]
    fn only_what_was_written_counts() {
        let two = requirement(Some(2));
        let steps = [
            ContactKind::Mobile,
            ContactKind::AlternateMobile,
            ContactKind::Email,
        ]
        .map(step);
        let found = Capability::new(reported(Some(true), None), &[], &steps, &two);
        type Case<'a> = (&'a [ContactKind], bool);
        let cases: [Case<'_>; 4] = [
            (&[], false),
            (&[ContactKind::Mobile], false),
            (&[ContactKind::Mobile, ContactKind::AlternateMobile], false),
            (&[ContactKind::Mobile, ContactKind::Email], true),
        ];
        for (written, expected) in cases {
            let able = found.after_those(|kind| written.contains(&kind));
            assert_eq!(able, Some(expected), "{written:?}");
        }
        let there = Capability::new(
            reported(Some(true), None),
            &[method("mobile"), method("email")],
            &steps,
            &two,
        );
        assert_eq!(
            there.after_those(|_| false),
            Some(true),
            "a replacement that failed takes nothing away"
        );
    }

    proptest! {
        #[test]
        fn a_method_more_never_takes_the_reset_away(
            flags in any::<[Option<bool>; 2]>(),
            there in proptest::collection::vec(proptest::sample::select(
                vec!["mobile", "alternateMobile", "office", "email", "microsoftAuthenticator"]
            ), 0..5),
            kinds in proptest::sample::subsequence(ContactKind::ALL.to_vec(), 0..=4),
            asked in proptest::option::of(1_u8..=2),
            allowed in proptest::option::of(proptest::sample::subsequence(Gate::ALL.to_vec(), 0..=7)),
        ) {
            let requirement = Requirement {
                methods: asked,
                allowed: allowed.map(|gates| gates.into_iter().collect::<BTreeSet<_>>()),
                ..Requirement::default()
            };
            let methods: Vec<AuthenticationMethod> =
                there.into_iter().map(method).collect();
            let steps: Vec<Step> = kinds.into_iter().map(step).collect();
            let found = Capability::new(reported(flags[0], flags[1]), &methods, &steps, &requirement);
            if found.before() == Some(true) {
                prop_assert_eq!(found.after(), Some(true));
            }
            let fewer = Capability::new(reported(flags[0], flags[1]), &methods, &[], &requirement);
            prop_assert_eq!(fewer.before(), found.before());
            prop_assert!(found.missing() <= fewer.missing());
        }
    }
}
