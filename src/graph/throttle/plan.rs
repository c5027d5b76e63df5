//! What a job is going to ask of the service, and how long that takes by its limits, before the first request goes out.

use std::time::Duration;

use http::Method;

use super::cost::{Cost, Limit};
use crate::graph::client::{Client, LARGEST_PAGE};

/// Requests that may go side by side, and what they cost together.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Workload {
    requests: u64,
    costs: [u64; 4],
}

impl Workload {
    fn of(requests: u64, method: &Method, target: &str) -> Self {
        let cost = Cost::of(method, target);
        Self {
            requests,
            costs: Limit::ALL.map(|limit| requests.saturating_mul(cost.get(limit).into())),
        }
    }

    /// The pages of the registration report, of so many people.
    pub fn report(people: u64) -> Self {
        Self::of(pages(people), &Method::GET, "/reports/x")
    }

    /// The rows of so many people in the report, each asked for by itself.
    pub fn report_rows(people: u64) -> Self {
        Self::of(people, &Method::GET, "/reports/x")
    }

    /// The pages of the directory's users, with the properties that are asked for.
    pub fn directory(people: u64) -> Self {
        Self::of(pages(people), &Method::GET, "/users?$select=id")
    }

    /// So many users, each asked for by itself.
    pub fn users(people: u64) -> Self {
        Self::of(people, &Method::GET, "/users/x?$select=id")
    }

    /// The pages of a group's members.
    pub fn members(people: u64) -> Self {
        Self::of(pages(people), &Method::GET, "/groups/x/members?$select=id")
    }

    /// What so many people have registered, each asked for by themselves.
    pub fn methods(people: u64) -> Self {
        Self::of(people, &Method::GET, "/users/x/authentication/methods")
    }

    /// So many contacts, each written by itself.
    pub fn contacts(count: u64) -> Self {
        Self::of(count, &Method::POST, "/users/x/authentication/phoneMethods")
    }

    /// Both, side by side.
    #[must_use]
    pub fn and(mut self, other: Self) -> Self {
        self.requests += other.requests;
        for (mine, theirs) in self.costs.iter_mut().zip(other.costs) {
            *mine += theirs;
        }
        self
    }
}

fn pages(rows: u64) -> u64 {
    rows.div_ceil(LARGEST_PAGE).max(1)
}

/// What a job asks of the service.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Plan {
    /// How many requests, those in a batch each by itself.
    pub requests: u64,
    /// How long they take by the limits alone.
    pub time: Duration,
}

impl Plan {
    /// This, and the other when it is done.
    #[must_use]
    pub fn then(self, other: Self) -> Self {
        Self {
            requests: self.requests + other.requests,
            time: self.time.saturating_add(other.time),
        }
    }
}

impl Client {
    /// What a job takes from now on, by what is left of the limits, and as long as nobody else asks.
    pub fn plan(&self, work: Workload) -> Plan {
        Plan {
            requests: work.requests,
            time: self.pace.forecast(work.costs, &self.timer),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use url::Url;

    use super::*;
    use crate::auth::Session;
    use crate::http::Timer;
    use crate::secret::Secret;

    #[test]
    fn a_plan_takes_as_long_as_the_limits_do() {
        let client = Client::new(
            crate::http::client().unwrap(),
            Url::parse("http://localhost").unwrap(),
            Arc::new(Session::given(Secret::new("given"))),
            Timer::instead(|_| {}),
        );
        client.pace.resize(100_000);
        let (report, writes) = (Workload::report(100_000), Workload::contacts(10_000));
        let cases = [
            // requests, seconds
            (Workload::report(0), 1, 0),
            (report, 101, 194),
            (Workload::report_rows(20), 20, 32),
            (Workload::directory(100_000), 101, 0),
            (Workload::methods(100_000), 100_000, 115),
            (writes, 10_000, 351),
            (report.and(Workload::directory(100_000)), 202, 194),
        ];
        for (work, requests, seconds) in cases {
            let plan = client.plan(work);
            assert_eq!(
                (plan.requests, plan.time.as_secs()),
                (requests, seconds),
                "{work:?}"
            );
        }
        let both = client.plan(report).then(client.plan(writes));
        assert_eq!((both.requests, both.time.as_secs()), (10_101, 545));
    }
}
