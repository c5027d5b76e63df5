//! Counting who is registered: totals, shares, and the one share that says whether the roll-out is done.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::graph::model::{FeatureSummary, MethodSummary, Registration};

/// How many users there are, and how far they got.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Coverage {
    /// Users counted.
    pub total: u64,
    /// In the scope of the policy.
    pub enabled: u64,
    /// With enough methods, in scope or not.
    pub registered: u64,
    /// Both: they can reset.
    pub capable: u64,
    /// Users by registered method; one user counts for each of theirs.
    pub by_method: BTreeMap<String, u64>,
}

impl Coverage {
    /// Counts one row of the report.
    pub fn count(&mut self, row: &Registration<'_>) {
        self.total += 1;
        self.enabled += u64::from(row.is_sspr_enabled);
        self.registered += u64::from(row.is_sspr_registered);
        self.capable += u64::from(row.is_sspr_capable);
        for method in &row.methods_registered {
            // Most methods were met before: no new text for each of a million rows.
            match self.by_method.get_mut(&**method) {
                Some(count) => *count += 1,
                None => {
                    self.by_method.insert(method.to_string(), 1);
                }
            }
        }
    }

    /// The same figures from the service's own totals (graph-api.md §1.3); nothing when one is missing there.
    pub fn from_totals(features: &FeatureSummary, methods: &MethodSummary) -> Option<Self> {
        let feature = |name: &str| {
            features
                .user_registration_feature_counts
                .iter()
                .find(|count| count.feature == name)
                .map(|count| count.user_count)
        };
        Some(Self {
            total: features.total_user_count,
            enabled: feature("ssprEnabled")?,
            registered: feature("ssprRegistered")?,
            capable: feature("ssprCapable")?,
            by_method: methods
                .user_registration_method_counts
                .iter()
                .map(|count| (count.authentication_method.clone(), count.user_count))
                .collect(),
        })
    }

    /// The share of the users in scope who can reset, in per cent; nothing when nobody is in scope.
    pub fn share(&self) -> Option<f64> {
        percent(self.capable, self.enabled)
    }

    /// Whether the share reaches `threshold` per cent. Nobody in scope reaches nothing, not even zero.
    pub fn reaches(&self, threshold: f64) -> bool {
        self.share().is_some_and(|share| share >= threshold)
    }
}

/// `part` of `whole` in per cent; nothing of nothing has no share.
#[expect(
    clippy::cast_precision_loss,
    reason = "a tenant has far fewer users than a double has integers"
)]
pub fn percent(part: u64, whole: u64) -> Option<f64> {
    (whole > 0).then(|| part as f64 * 100.0 / whole as f64)
}

/// Per cent with one decimal, rounded down, so that 100 means all.
pub fn rounded(percent: f64) -> f64 {
    (percent * 10.0).floor() / 10.0
}

/// A threshold in per cent as people write it, with its sign or without.
///
/// # Errors
/// What it must be.
pub fn threshold(text: &str) -> Result<f64, String> {
    text.trim_end_matches('%')
        .parse()
        .ok()
        .filter(|percent| (0.0..=100.0).contains(percent))
        .ok_or_else(|| "a number from 0 to 100".to_owned())
}

/// A count and its share of all users, in per cent rounded down to one decimal.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Share {
    /// Users.
    pub count: u64,
    /// Nothing when there are no users at all.
    pub percent: Option<f64>,
}

/// A registered method and its users.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct MethodShare {
    /// Open set of names.
    pub method: String,
    /// How many have it.
    #[serde(flatten)]
    pub share: Share,
}

/// The figures as a document.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Summary {
    /// Users counted.
    pub total: u64,
    /// In scope.
    pub enabled: Share,
    /// With enough methods.
    pub registered: Share,
    /// Both.
    pub capable: Share,
    /// Per cent of those in scope who can reset, rounded down to one decimal; nothing when nobody is in scope.
    pub capable_of_enabled: Option<f64>,
    /// One entry a method, by name.
    pub by_method: Vec<MethodShare>,
}

impl From<&Coverage> for Summary {
    fn from(coverage: &Coverage) -> Self {
        let share = |count| Share {
            count,
            percent: percent(count, coverage.total).map(rounded),
        };
        Self {
            total: coverage.total,
            enabled: share(coverage.enabled),
            registered: share(coverage.registered),
            capable: share(coverage.capable),
            capable_of_enabled: coverage.share().map(rounded),
            by_method: coverage
                .by_method
                .iter()
                .map(|(method, count)| MethodShare {
                    method: method.clone(),
                    share: share(*count),
                })
                .collect(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(enabled: bool, registered: bool, methods: &[&'static str]) -> Registration<'static> {
        Registration {
            is_sspr_enabled: enabled,
            is_sspr_registered: registered,
            is_sspr_capable: enabled && registered,
            methods_registered: methods.iter().map(|method| (*method).into()).collect(),
            ..Registration::default()
        }
    }

    #[test]
    fn a_user_counts_once_for_each_method() {
        let mut coverage = Coverage::default();
        coverage.count(&row(true, true, &["email", "mobilePhone"]));
        coverage.count(&row(true, false, &["email"]));
        coverage.count(&row(false, true, &["tomorrow"]));
        assert_eq!(
            coverage,
            Coverage {
                total: 3,
                enabled: 2,
                registered: 2,
                capable: 1,
                by_method: [("email", 2), ("mobilePhone", 1), ("tomorrow", 1)]
                    .map(|(name, count)| (name.to_owned(), count))
                    .into(),
            }
        );
    }

    #[test]
    fn the_share_is_of_the_users_in_scope() {
        let cases = [
            // capable, enabled, threshold, reached
            (0, 0, 0.0, false),
            (0, 5, 0.0, true),
            (1, 3, 33.3, true),
            (1, 3, 33.4, false),
            (999, 1000, 100.0, false),
            (5, 5, 100.0, true),
        ];
        for (capable, enabled, threshold, reached) in cases {
            let coverage = Coverage {
                total: 10_000,
                capable,
                enabled,
                ..Coverage::default()
            };
            assert_eq!(
                coverage.reaches(threshold),
                reached,
                "{capable} of {enabled} against {threshold}"
            );
        }
    }

    #[test]
    fn only_all_is_a_hundred_per_cent() {
        assert_eq!(percent(9999, 10000).map(rounded), Some(99.9));
        assert_eq!(percent(10000, 10000).map(rounded), Some(100.0));
        assert_eq!(percent(0, 0), None);
    }
}
