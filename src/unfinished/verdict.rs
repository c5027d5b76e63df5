//! What a look says about a change: what was there, what was to be there, what is there now.

use serde_json::Value;

/// What became of a change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Verdict {
    /// It is as it was to be.
    Done,
    /// It is as it was.
    NotDone,
    /// It is neither, or both.
    Unknown,
}

/// Holds what is there now against both. Each value is an object, or nothing.
pub(super) fn judge(before: &Value, after: &Value, now: &Value) -> Verdict {
    let Some(fields) = now.as_object().filter(|fields| !fields.is_empty()) else {
        return Verdict::Unknown;
    };
    let is = |then: &Value| {
        fields
            .iter()
            .all(|(key, now)| same(then.get(key).unwrap_or(&Value::Null), now))
    };
    match (is(before), is(after)) {
        (false, true) => Verdict::Done,
        (true, false) => Verdict::NotDone,
        // What was to be there is not known beforehand: any other will do.
        (false, false) if after.is_null() => Verdict::Done,
        _ => Verdict::Unknown,
    }
}

/// Whether two values are the same to the service: a group is known by its id, whatever it is called.
fn same(one: &Value, other: &Value) -> bool {
    match (one, other) {
        (Value::Object(one), Value::Object(other)) => match (one.get("id"), other.get("id")) {
            (Some(one), Some(other)) => same(one, other),
            _ => one == other,
        },
        (Value::String(one), Value::String(other)) => one.eq_ignore_ascii_case(other),
        (Value::Array(one), Value::Array(other)) => {
            one.len() == other.len() && one.iter().all(|it| other.iter().any(|its| same(it, its)))
        }
        (one, other) => one == other,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn what_is_there_now_says_what_became_of_a_change() {
        use Verdict::{Done, NotDone, Unknown};
        let cases = [
            (
                json!({"scope": "none"}),
                json!({"scope": "all"}),
                json!({"scope": "all"}),
                Done,
            ),
            (
                json!({"scope": "none"}),
                json!({"scope": "all"}),
                json!({"scope": "none"}),
                NotDone,
            ),
            (
                json!({"scope": "none"}),
                json!({"scope": "all"}),
                json!({"scope": "group"}),
                Unknown,
            ),
            // An import does not look before: nothing was there.
            (
                Value::Null,
                json!({"email": "a•••@b.c"}),
                json!({"email": "a•••@b.c"}),
                Done,
            ),
            (
                Value::Null,
                json!({"email": "a•••@b.c"}),
                json!({"email": null}),
                NotDone,
            ),
            (
                Value::Null,
                json!({"email": "a•••@b.c"}),
                json!({"email": "z•••@b.c"}),
                Unknown,
            ),
            // Masked alike: nobody can tell.
            (
                json!({"email": "a•••@b.c"}),
                json!({"email": "a•••@b.c"}),
                json!({"email": "a•••@b.c"}),
                Unknown,
            ),
            (
                json!({"group": {"id": "A", "displayName": "x"}}),
                json!({"group": null}),
                json!({"group": {"id": "a"}}),
                NotDone,
            ),
            (
                json!({"methods": ["a", "b"]}),
                json!({"methods": ["a"]}),
                json!({"methods": ["b", "a"]}),
                NotDone,
            ),
            // When a password was set last.
            (json!({"at": "1"}), Value::Null, json!({"at": "2"}), Done),
            (json!({"at": "1"}), Value::Null, json!({"at": "1"}), NotDone),
            (json!({"a": 1}), json!({"a": 2}), json!({}), Unknown),
            (json!({"a": 1}), json!({"a": 2}), Value::Null, Unknown),
        ];
        for (before, after, now, expected) in cases {
            assert_eq!(
                judge(&before, &after, &now),
                expected,
                "{before} {after} {now}"
            );
        }
    }
}
