//! Temporary Access Passes: what the tenant's policy allows, and until when one is good (graph-api.md §2.9, §3.4).

use jiff::{SignedDuration, Timestamp};

use crate::graph::model::{AuthenticationMethodsPolicy, Pass};

/// The policy's name for passes.
const CONFIGURATION: &str = "TemporaryAccessPass";

/// What the policy says of passes, as far as it could be read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Rules {
    /// Whether there may be passes.
    pub enabled: Option<bool>,
    /// Whether every pass is good once.
    pub once: Option<bool>,
    /// The shortest life, in minutes.
    pub shortest: Option<i64>,
    /// The longest life, in minutes.
    pub longest: Option<i64>,
    /// The life of a pass for which none is asked, in minutes.
    pub usual: Option<i64>,
}

/// What is wrong with a pass that is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wrong {
    /// There are no passes in this tenant.
    Disabled,
    /// Only passes that are good once.
    OnceOnly,
    /// A life outside these minutes.
    Lifetime {
        /// The shortest.
        shortest: i64,
        /// The longest.
        longest: i64,
    },
}

impl Rules {
    /// Reads them out of the policy.
    pub fn of(policy: Option<&AuthenticationMethodsPolicy>) -> Self {
        let Some(found) = policy.and_then(|policy| {
            policy
                .authentication_method_configurations
                .iter()
                .find(|one| one.id == CONFIGURATION)
        }) else {
            return Self::default();
        };
        let number = |name: &str| found.other.get(name).and_then(serde_json::Value::as_i64);
        Self {
            enabled: found.state.as_deref().map(|state| state == "enabled"),
            once: found
                .other
                .get("isUsableOnce")
                .and_then(serde_json::Value::as_bool),
            shortest: number("minimumLifetimeInMinutes"),
            longest: number("maximumLifetimeInMinutes"),
            usual: number("defaultLifetimeInMinutes"),
        }
    }

    /// Says what is wrong with a pass that is asked for. What could not be read is left to the service.
    ///
    /// # Errors
    /// The first thing that is.
    pub fn check(&self, lifetime: Option<i64>, once: Option<bool>) -> Result<(), Wrong> {
        if self.enabled == Some(false) {
            return Err(Wrong::Disabled);
        }
        if self.once == Some(true) && once == Some(false) {
            return Err(Wrong::OnceOnly);
        }
        let (shortest, longest) = (self.shortest.unwrap_or(10), self.longest.unwrap_or(43_200));
        match lifetime {
            Some(asked) if !(shortest..=longest).contains(&asked) => {
                Err(Wrong::Lifetime { shortest, longest })
            }
            _ => Ok(()),
        }
    }
}

/// The moment a pass ends.
pub fn ends(pass: &Pass) -> Option<Timestamp> {
    let lifetime = SignedDuration::from_mins(pass.lifetime_in_minutes?);
    pass.start_date_time?.checked_add(lifetime).ok()
}

/// Whether somebody can sign in with it, now or later.
pub fn is_alive(pass: &Pass) -> bool {
    pass.is_usable == Some(true) || pass.method_usability_reason.as_deref() == Some("NotYetValid")
}

/// Whether somebody signed in with it. The service says so only of one that is good once.
pub fn is_used(pass: &Pass) -> bool {
    pass.method_usability_reason.as_deref() == Some("OneTimeUsed")
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn rules(state: &str, once: bool) -> Rules {
        let policy = serde_json::from_value(json!({"authenticationMethodConfigurations": [
            {"id": "Sms", "state": "disabled"},
            {"id": "TemporaryAccessPass", "state": state, "isUsableOnce": once,
             "defaultLifetimeInMinutes": 60, "minimumLifetimeInMinutes": 60, "maximumLifetimeInMinutes": 480},
        ]}))
        .unwrap();
        Rules::of(Some(&policy))
    }

    #[test]
    fn what_the_policy_forbids_is_known_before_anything_is_made() {
        let range = Wrong::Lifetime {
            shortest: 60,
            longest: 480,
        };
        let cases = [
            (rules("enabled", false), None, None, Ok(())),
            (rules("enabled", false), Some(60), Some(false), Ok(())),
            (rules("enabled", false), Some(480), Some(true), Ok(())),
            (rules("enabled", false), Some(59), None, Err(range)),
            (rules("enabled", false), Some(481), None, Err(range)),
            (
                rules("enabled", true),
                None,
                Some(false),
                Err(Wrong::OnceOnly),
            ),
            (rules("enabled", true), None, Some(true), Ok(())),
            (rules("disabled", false), None, None, Err(Wrong::Disabled)),
            // Nothing could be read: the service decides, but for what it never takes.
            (Rules::of(None), Some(43_200), Some(false), Ok(())),
        ];
        for (rules, lifetime, once, verdict) in cases {
            assert_eq!(
                rules.check(lifetime, once),
                verdict,
                "{lifetime:?} {once:?}"
            );
        }
        assert_eq!(rules("enabled", false).usual, Some(60));
    }

    #[test]
    fn a_pass_is_alive_until_it_ends_or_is_used() {
        let cases = [
            (true, "EnabledByPolicy", true, false),
            (false, "NotYetValid", true, false),
            (false, "Expired", false, false),
            (false, "OneTimeUsed", false, true),
            (false, "DisabledByPolicy", false, false),
            (false, "SomethingNew", false, false),
        ];
        for (usable, reason, alive, used) in cases {
            let pass: Pass = serde_json::from_value(json!({
                "id": "1", "isUsable": usable, "methodUsabilityReason": reason,
                "startDateTime": "2026-11-02T08:00:00Z", "lifetimeInMinutes": 90,
            }))
            .unwrap();
            assert_eq!((is_alive(&pass), is_used(&pass)), (alive, used), "{reason}");
            assert_eq!(ends(&pass), Some("2026-11-02T09:30:00Z".parse().unwrap()));
        }
    }
}
