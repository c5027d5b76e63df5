//! Who may reset: the tenant's SSPR scope, and the administrators' own switch beside it.

use serde::ser::SerializeStruct;
use serde::{Serialize, Serializer};

/// A group by its object id.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Group {
    /// Object id.
    pub id: String,
    /// Its name, when known.
    pub display_name: Option<String>,
}

/// Which users may reset their password themselves (policy-api.md §1.3).
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Scope {
    /// Nobody but administrators, who have a policy of their own.
    Nobody,
    /// The members of one group, nested ones too. No group: the service is set to "Selected" and none is.
    Group(Option<Group>),
    /// Every user.
    Everyone,
}

impl Scope {
    /// The word scripts read and `--scope` takes.
    pub fn name(&self) -> &'static str {
        match self {
            Self::Nobody => "none",
            Self::Group(_) => "group",
            Self::Everyone => "all",
        }
    }

    /// The group, where there is one.
    pub fn group(&self) -> Option<&Group> {
        match self {
            Self::Group(group) => group.as_ref(),
            Self::Nobody | Self::Everyone => None,
        }
    }

    /// Whether both let the same users reset. Groups are compared by id; a name is only decoration.
    pub fn same_as(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Group(a), Self::Group(b)) => match (a, b) {
                (Some(a), Some(b)) => a.id.eq_ignore_ascii_case(&b.id),
                (None, None) => true,
                _ => false,
            },
            _ => self == other,
        }
    }
}

/// The two things that decide who may reset; what is not known is absent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct State {
    /// The users' scope.
    pub scope: Option<Scope>,
    /// Whether administrators may reset: `authorizationPolicy.allowedToUseSSPR` (graph-api.md §3.3), independent of the scope.
    pub administrators: Option<bool>,
}

impl Serialize for State {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut state = serializer.serialize_struct("State", 3)?;
        state.serialize_field("scope", &self.scope.as_ref().map(Scope::name))?;
        state.serialize_field("group", &self.scope.as_ref().and_then(Scope::group))?;
        state.serialize_field("administrators", &self.administrators)?;
        state.end()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn group(id: &str, name: Option<&str>) -> Scope {
        Scope::Group(Some(Group {
            id: id.to_owned(),
            display_name: name.map(ToOwned::to_owned),
        }))
    }

    #[test]
    fn groups_are_compared_by_id_in_any_case() {
        let cases = [
            (Scope::Nobody, Scope::Nobody, true),
            (Scope::Nobody, Scope::Everyone, false),
            (group("ab", Some("Pilot")), group("AB", None), true),
            (
                group("ab", Some("Pilot")),
                group("cd", Some("Pilot")),
                false,
            ),
            (group("ab", None), Scope::Group(None), false),
            (Scope::Group(None), Scope::Group(None), true),
        ];
        for (a, b, same) in cases {
            assert_eq!(a.same_as(&b), same, "{a:?} {b:?}");
            assert_eq!(b.same_as(&a), same, "{b:?} {a:?}");
        }
    }

    #[test]
    fn scripts_read_scope_group_and_administrators() {
        let cases = [
            (
                Some(group("ab", Some("Pilot"))),
                Some(true),
                r#"{"scope":"group","group":{"id":"ab","displayName":"Pilot"},"administrators":true}"#,
            ),
            (
                Some(Scope::Everyone),
                Some(false),
                r#"{"scope":"all","group":null,"administrators":false}"#,
            ),
            (
                None,
                None,
                r#"{"scope":null,"group":null,"administrators":null}"#,
            ),
        ];
        for (scope, administrators, expected) in cases {
            let state = State {
                scope,
                administrators,
            };
            assert_eq!(serde_json::to_string(&state).unwrap(), expected);
        }
    }
}
