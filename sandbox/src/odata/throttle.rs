//! The service's limits (graph-api.md §6.3): token buckets per app, moved by the directory's clock.

use std::collections::HashMap;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, PoisonError};

use http::{Method, StatusCode};
use jiff::Timestamp;

use super::reply::Fault;
use crate::Throttle;

/// Which limit a bucket stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Limit {
    /// Identity and access reports: requests.
    Reports,
    /// Identity and access: resource units.
    Units,
    /// Identity and access: writes.
    Writes,
}

impl Limit {
    /// How much fits, and in how many seconds that much flows in again.
    fn size(self, users: u32) -> (f64, f64) {
        match self {
            Self::Reports => (5.0, 10.0),
            Self::Units => (
                match users {
                    0..50 => 3_500.0,
                    50..=500 => 5_000.0,
                    _ => 8_000.0,
                },
                10.0,
            ),
            Self::Writes => (3_000.0, 150.0),
        }
    }

    /// The name in `x-ms-throttle-information`.
    fn information(self) -> &'static str {
        match self {
            Self::Reports | Self::Units => "ResourceUnitLimitExceeded",
            Self::Writes => "WriteLimitExceeded",
        }
    }
}

#[derive(Clone, Copy, Debug)]
struct Bucket {
    left: f64,
    at: Timestamp,
}

/// The buckets of every app.
#[derive(Debug, Default)]
pub(crate) struct Buckets {
    of: Mutex<HashMap<(String, Limit), Bucket>>,
    /// Requests that were taken, and that were refused, those in a batch each by itself.
    pub(crate) taken: AtomicU64,
    pub(crate) refused: AtomicU64,
}

/// What a request takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Cost {
    /// Whether it falls into the reports' bucket.
    pub report: bool,
    /// Resource units.
    pub units: u32,
    /// Whether it writes.
    pub write: bool,
}

/// What a request costs; `path` starts after the version.
pub(crate) fn cost(
    throttle: Throttle,
    method: &Method,
    path: &[&str],
    selects: bool,
    small: bool,
) -> Cost {
    let mut units: i32 = match path {
        ["groups", _, "transitiveMembers", ..] => 5,
        ["users", _, "checkMemberGroups"] | ["me", "checkMemberGroups"] => 4,
        ["groups", _, "members", ..] | ["subscribedSkus"] => 3,
        ["users"]
        | [
            "users",
            _,
            "memberOf" | "transitiveMemberOf" | "licenseDetails",
            ..,
        ]
        | [
            "me",
            "memberOf" | "transitiveMemberOf" | "licenseDetails",
            ..,
        ] => 2,
        _ => 1,
    };
    units -= i32::from(selects) + i32::from(small);
    let methods = matches!(
        path,
        ["users", _, "authentication", ..] | ["me", "authentication", ..]
    );
    Cost {
        report: matches!(path, ["reports" | "auditLogs", ..])
            || (methods && throttle == Throttle::Strict),
        units: u32::try_from(units.max(1)).unwrap_or(1),
        write: method != Method::GET && !matches!(path, [.., "checkMemberGroups" | "sendMail"]),
    }
}

/// What an answer says where no limit holds: as much as a number can be.
pub(crate) fn unlimited() -> [(&'static str, String); 2] {
    const PLENTY: &str = "1000000000";
    ["ratelimit-limit", "ratelimit-remaining"].map(|name| (name, PLENTY.to_owned()))
}

impl Buckets {
    /// Takes what a request costs.
    ///
    /// # Errors
    /// 429 with `Retry-After` when a bucket is empty; then nothing is taken.
    pub(crate) fn take(
        &self,
        throttle: Throttle,
        client: &str,
        tenant: &str,
        users: u32,
        cost: Cost,
        now: Timestamp,
    ) -> Result<(), Fault> {
        let answer = match throttle {
            Throttle::Off => Ok(()),
            _ => self.weigh(client, tenant, users, cost, now),
        };
        let counter = match answer {
            Ok(()) => &self.taken,
            Err(_) => &self.refused,
        };
        counter.fetch_add(1, Ordering::Relaxed);
        answer
    }

    fn weigh(
        &self,
        client: &str,
        tenant: &str,
        users: u32,
        cost: Cost,
        now: Timestamp,
    ) -> Result<(), Fault> {
        let mut wanted = Vec::with_capacity(2);
        if cost.report {
            wanted.push((Limit::Reports, 1.0));
        } else {
            wanted.push((Limit::Units, f64::from(cost.units)));
        }
        if cost.write {
            wanted.push((Limit::Writes, 1.0));
        }
        let mut buckets = self.of.lock().unwrap_or_else(PoisonError::into_inner);
        for (limit, amount) in &wanted {
            let (size, seconds) = limit.size(users);
            let bucket = buckets
                .entry((client.to_owned(), *limit))
                .or_insert(Bucket {
                    left: size,
                    at: now,
                });
            let passed = now.duration_since(bucket.at).as_secs_f64().max(0.0);
            bucket.left = (bucket.left + passed * size / seconds).min(size);
            bucket.at = now;
            if bucket.left < *amount {
                let wait = ((amount - bucket.left) * seconds / size).ceil().max(1.0);
                return Err(Fault::new(
                    StatusCode::TOO_MANY_REQUESTS,
                    "TooManyRequests",
                    "Too many requests. Please retry later.",
                )
                .header("retry-after", format!("{wait:.0}"))
                .header(
                    "x-ms-throttle-scope",
                    format!("Tenant_Application/ReadWrite/{client}/{tenant}"),
                )
                .header("x-ms-throttle-information", limit.information()));
            }
        }
        for (limit, amount) in wanted {
            if let Some(bucket) = buckets.get_mut(&(client.to_owned(), limit)) {
                bucket.left -= amount;
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const START: &str = "2026-11-20T12:00:00Z";

    fn at(millis: i64) -> Timestamp {
        let start: Timestamp = START.parse().unwrap();
        Timestamp::from_millisecond(start.as_millisecond() + millis).unwrap()
    }

    fn report() -> Cost {
        cost(
            Throttle::Documented,
            &Method::GET,
            &["reports", "authenticationMethods", "x"],
            false,
            false,
        )
    }

    #[test]
    fn the_sixth_report_in_ten_seconds_waits() {
        let buckets = Buckets::default();
        let take = |client: &str, millis| {
            buckets
                .take(Throttle::Documented, client, "t", 250, report(), at(millis))
                .map_err(|fault| fault.headers[0].clone())
        };
        for _ in 0..5 {
            assert_eq!(take("a", 0), Ok(()));
        }
        assert_eq!(take("a", 0), Err(("retry-after", "2".to_owned())));
        assert_eq!(take("b", 0), Ok(()), "another app has a bucket of its own");
        assert_eq!(take("a", 1_000), Err(("retry-after", "1".to_owned())));
        assert_eq!(take("a", 2_000), Ok(()));
        assert!(take("a", 2_000).is_err());
    }

    #[test]
    fn off_means_no_limit() {
        let buckets = Buckets::default();
        for _ in 0..100 {
            buckets
                .take(Throttle::Off, "a", "t", 250, report(), at(0))
                .unwrap();
        }
    }

    #[test]
    fn requests_cost_what_the_list_says() {
        let units = |path: &[&str], selects, small| {
            cost(Throttle::Documented, &Method::GET, path, selects, small).units
        };
        assert_eq!(units(&["users"], false, false), 2);
        assert_eq!(units(&["users"], true, true), 1);
        assert_eq!(
            units(
                &["groups", "g", "transitiveMembers", "microsoft.graph.user"],
                true,
                false
            ),
            4
        );
        assert_eq!(units(&["groups", "g", "members"], false, false), 3);
        assert_eq!(units(&["me"], false, false), 1);
    }

    #[test]
    fn methods_of_a_person_count_as_a_report_only_when_strict() {
        let path = ["users", "u", "authentication", "phoneMethods"];
        assert!(!cost(Throttle::Documented, &Method::GET, &path, false, false).report);
        assert!(cost(Throttle::Strict, &Method::GET, &path, false, false).report);
        assert!(cost(Throttle::Documented, &Method::POST, &path, false, false).write);
    }
}
