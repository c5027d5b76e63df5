//! What would change, from what is true and what is wanted.

use crate::sspr::policy::scope::{Scope, State};

/// What was asked for; what is absent stays as it is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Wanted {
    /// The users' scope.
    pub scope: Option<Scope>,
    /// Whether administrators may reset.
    pub administrators: Option<bool>,
}

/// A change of who may reset. Applied and planned again, it is empty.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plan {
    /// What is true.
    pub before: State,
    /// What will be true.
    pub after: State,
}

impl Plan {
    /// Compares what is true with what is wanted.
    pub fn new(before: State, wanted: &Wanted) -> Self {
        let scope = match (&before.scope, &wanted.scope) {
            // The name in use is the one read from the directory just now.
            (Some(is), Some(wanted)) if is.same_as(wanted) => Some(is.clone()),
            (_, Some(wanted)) => Some(wanted.clone()),
            (is, None) => is.clone(),
        };
        let after = State {
            scope,
            administrators: wanted.administrators.or(before.administrators),
        };
        Self { before, after }
    }

    /// Whether the users' scope changes. One that could not be read is taken to change.
    pub fn changes_scope(&self) -> bool {
        match (&self.before.scope, &self.after.scope) {
            (Some(before), Some(after)) => !before.same_as(after),
            (before, after) => before.is_some() != after.is_some(),
        }
    }

    /// Whether the administrators' switch changes.
    pub fn changes_administrators(&self) -> bool {
        self.before.administrators != self.after.administrators
    }

    /// Whether nothing changes.
    pub fn is_empty(&self) -> bool {
        !self.changes_scope() && !self.changes_administrators()
    }

    /// Whether someone may lose the ability to reset, as far as settings tell.
    pub fn narrows(&self) -> bool {
        let users = self.changes_scope()
            && !matches!(
                (&self.before.scope, &self.after.scope),
                (_, Some(Scope::Everyone)) | (Some(Scope::Nobody | Scope::Group(None)), _)
            );
        users || (self.changes_administrators() && self.after.administrators == Some(false))
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::sspr::policy::scope::Group;

    fn scope() -> impl Strategy<Value = Scope> {
        prop_oneof![
            Just(Scope::Nobody),
            Just(Scope::Everyone),
            proptest::option::of(("[abAB]", proptest::option::of("[xy]"))).prop_map(|group| {
                Scope::Group(group.map(|(id, display_name)| Group { id, display_name }))
            }),
        ]
    }

    fn state() -> impl Strategy<Value = State> {
        (proptest::option::of(scope()), any::<Option<bool>>()).prop_map(
            |(scope, administrators)| State {
                scope,
                administrators,
            },
        )
    }

    proptest! {
        #[test]
        fn applied_and_planned_again_nothing_changes(
            before in state(),
            scope in proptest::option::of(scope()),
            administrators in any::<Option<bool>>(),
        ) {
            let wanted = Wanted { scope, administrators };
            let plan = Plan::new(before, &wanted);
            prop_assert!(Plan::new(plan.after, &wanted).is_empty());
        }

        #[test]
        fn asking_for_nothing_changes_nothing(before in state()) {
            prop_assert!(Plan::new(before, &Wanted::default()).is_empty());
        }
    }

    #[test]
    fn a_plan_says_what_changes_and_whether_someone_may_lose() {
        let group = || {
            Scope::Group(Some(Group {
                id: "g".to_owned(),
                display_name: None,
            }))
        };
        // before, wanted scope, wanted administrators (on before), changes scope, changes administrators, narrows
        let cases = [
            (
                Scope::Nobody,
                Some(Scope::Everyone),
                None,
                true,
                false,
                false,
            ),
            (Scope::Nobody, Some(group()), None, true, false, false),
            (Scope::Group(None), Some(group()), None, true, false, false),
            (group(), Some(Scope::Everyone), None, true, false, false),
            (group(), Some(group()), None, false, false, false),
            (Scope::Everyone, Some(group()), None, true, false, true),
            (group(), Some(Scope::Nobody), None, true, false, true),
            (Scope::Everyone, None, Some(false), false, true, true),
            (
                Scope::Everyone,
                Some(Scope::Everyone),
                Some(true),
                false,
                false,
                false,
            ),
        ];
        for (before, scope, administrators, changes_scope, changes_administrators, narrows) in cases
        {
            let before = State {
                scope: Some(before),
                administrators: Some(true),
            };
            let plan = Plan::new(
                before,
                &Wanted {
                    scope,
                    administrators,
                },
            );
            assert_eq!(plan.changes_scope(), changes_scope, "{plan:?}");
            assert_eq!(
                plan.changes_administrators(),
                changes_administrators,
                "{plan:?}"
            );
            assert_eq!(plan.narrows(), narrows, "{plan:?}");
        }
    }
}
