//! Who is put into the group of the scope or taken out of it, and what that comes to.

use serde::Serialize;

/// What is wanted of each person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wish {
    /// In the group.
    Add,
    /// Not in the group.
    Remove,
}

/// How somebody is in a group.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Place {
    /// As a member of its own.
    pub direct: bool,
    /// Through groups inside it: their names, from the outermost to the one with the member.
    pub via: Vec<String>,
}

impl Place {
    /// Whether the group covers them, nested groups included (policy-api.md §1.4).
    pub fn is_inside(&self) -> bool {
        self.direct || !self.via.is_empty()
    }
}

/// Why nothing is to be done for somebody.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum Settled {
    /// In the group already.
    AlreadyMember,
    /// Not in the group.
    NotMember,
    /// Only in a group inside it, and must be taken out there.
    ThroughGroup,
}

impl Wish {
    /// Why nothing is to be done for somebody who is in the group like this; nothing when something is. Whoever is in it
    /// through another group can still become a member of its own, which then stays when the other group goes.
    pub fn settled(self, place: &Place) -> Option<Settled> {
        match (self, place.direct) {
            (Self::Add, true) => Some(Settled::AlreadyMember),
            (Self::Remove, false) if place.is_inside() => Some(Settled::ThroughGroup),
            (Self::Remove, false) => Some(Settled::NotMember),
            (Self::Add, false) | (Self::Remove, true) => None,
        }
    }

    /// Whether the group covers somebody afterwards who is in it like this now.
    pub fn covers_after(self, place: &Place) -> bool {
        match self {
            Self::Add => true,
            Self::Remove => !place.via.is_empty(),
        }
    }

    /// What is true of somebody for whom it was done.
    pub fn done(self) -> Outcome {
        match self {
            Self::Add => Outcome::Added,
            Self::Remove => Outcome::Removed,
        }
    }
}

/// What became of somebody.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum Outcome {
    /// In the group now, and was not before.
    Added,
    /// No longer in the group.
    Removed,
    /// As before, as was wanted.
    Unchanged,
    /// Not as wanted.
    Failed,
}

impl Outcome {
    /// The word scripts read.
    pub fn key(self) -> &'static str {
        match self {
            Self::Added => "added",
            Self::Removed => "removed",
            Self::Unchanged => "unchanged",
            Self::Failed => "failed",
        }
    }
}

/// What keeps the members of a group from being changed by hand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Obstacle {
    /// A rule decides.
    Dynamic,
    /// They are kept on-premises.
    Synced,
    /// They are kept in Exchange.
    Exchange,
    /// The group can hold roles, and is guarded.
    RoleAssignable,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_membership_of_ones_own_is_given_or_taken() {
        let via = vec!["Night Shift".to_owned()];
        let place = |direct, nested: bool| Place {
            direct,
            via: if nested { via.clone() } else { Vec::new() },
        };
        use Settled::{AlreadyMember, NotMember, ThroughGroup};
        // place, add: (why not, covered after), remove: (why not, covered after)
        let cases = [
            (place(false, false), (None, true), (Some(NotMember), false)),
            (
                place(true, false),
                (Some(AlreadyMember), true),
                (None, false),
            ),
            (place(false, true), (None, true), (Some(ThroughGroup), true)),
            (place(true, true), (Some(AlreadyMember), true), (None, true)),
        ];
        for (place, add, remove) in cases {
            for (wish, expected) in [(Wish::Add, add), (Wish::Remove, remove)] {
                let found = (wish.settled(&place), wish.covers_after(&place));
                assert_eq!(found, expected, "{wish:?} {place:?}");
            }
        }
    }
}
