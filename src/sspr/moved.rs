//! What a change of rules does to one person: the rule that the figures of a plan and the list of its people share.

use serde::{Serialize, Serializer};

use super::effect::Standing;

/// How the ability to reset changes. Who is not moved could before and can afterwards, or neither.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Moved {
    /// Comes into scope, administrators: are let; and has enough methods.
    Gains,
    /// In scope before and after; had too few methods and has enough.
    RisesAbove,
    /// Leaves the scope, administrators: are no longer let; and had enough methods.
    Loses,
    /// In scope before and after; had enough methods and has too few.
    DropsBelow,
}

impl Moved {
    /// From where a person stands before and after; nothing for one whose ability stays.
    pub fn of(before: Standing, after: Standing) -> Option<Self> {
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

impl Serialize for Moved {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.name())
    }
}

#[cfg(test)]
mod tests {
    use super::super::gates::Gates;
    use super::super::impact::Person;
    use super::super::requirement::Gate;
    use super::*;

    /// In scope or not, how many methods are asked for, how many count.
    fn standing((covered, required, methods): (bool, u8, usize)) -> Standing {
        Standing {
            person: Person::Member,
            covered,
            required,
            counted: Gate::ALL.into_iter().take(methods).collect::<Gates>(),
        }
    }

    #[test]
    fn only_whose_ability_changes_is_moved_and_by_scope_or_by_methods() {
        let cases = [
            // Out of scope and into it.
            ((false, 1, 1), (true, 1, 1), Some(Moved::Gains)),
            ((false, 1, 0), (true, 1, 0), None),
            ((true, 1, 1), (false, 1, 1), Some(Moved::Loses)),
            ((true, 1, 0), (false, 1, 0), None),
            // The number.
            ((true, 1, 1), (true, 2, 1), Some(Moved::DropsBelow)),
            ((true, 1, 2), (true, 2, 2), None),
            ((true, 2, 1), (true, 1, 1), Some(Moved::RisesAbove)),
            // The methods that count.
            ((true, 1, 1), (true, 1, 0), Some(Moved::DropsBelow)),
            ((true, 1, 0), (true, 1, 1), Some(Moved::RisesAbove)),
            // Both: what keeps a person out is the scope.
            ((true, 1, 1), (false, 2, 1), Some(Moved::Loses)),
            ((false, 2, 1), (true, 1, 1), Some(Moved::Gains)),
            ((false, 1, 1), (true, 2, 1), None),
            // Out of scope nothing matters.
            ((false, 1, 2), (false, 2, 0), None),
        ];
        for (before, after, moved) in cases {
            let found = Moved::of(standing(before), standing(after));
            assert_eq!(found, moved, "{before:?} {after:?}");
        }
    }
}
