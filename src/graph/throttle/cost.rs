//! What a request takes from the service's limits (graph-api.md §6.3).

use std::ops::AddAssign;

use http::Method;

/// What the service counts by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::graph) enum Limit {
    /// Requests of reports and of the audit log.
    Reports,
    /// Requests of the authentication methods of people. The limit is documented twice: with the reports, and as
    /// resource units.
    Methods,
    /// Resource units of the directory.
    Units,
    /// Writes.
    Writes,
}

impl Limit {
    /// All of them, in the order of [`Cost`].
    pub(in crate::graph) const ALL: [Self; 4] =
        [Self::Reports, Self::Methods, Self::Units, Self::Writes];

    /// The header in which a refusal names the limit.
    pub(in crate::graph) const HEADER: &str = "x-ms-throttle-information";

    /// The limit of that name, where it is one by itself: the others depend on the request.
    pub(in crate::graph) fn named(name: &str) -> Option<Self> {
        name.contains("WriteLimitExceeded").then_some(Self::Writes)
    }

    /// How much fits into its window, and how many seconds that is, in a tenant with at least so many users.
    pub(super) fn documented(self, users: u64) -> (f64, f64) {
        match self {
            Self::Reports => (5.0, 10.0),
            Self::Methods | Self::Units => {
                let units = match users {
                    0..50 => 3_500.0,
                    50..=500 => 5_000.0,
                    _ => 8_000.0,
                };
                (units, 10.0)
            }
            Self::Writes => (3_000.0, 150.0),
        }
    }
}

/// What a request, or a batch of them, takes of each limit.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(in crate::graph) struct Cost([u32; 4]);

impl Cost {
    /// What a request takes; `target` is its path with the query, with or without the version in front.
    pub(in crate::graph) fn of(method: &Method, target: &str) -> Self {
        let (path, query) = target.split_once('?').unwrap_or((target, ""));
        let path: Vec<&str> = path
            .split('/')
            .filter(|segment| !segment.is_empty())
            .skip_while(|segment| matches!(*segment, "v1.0" | "beta"))
            .collect();
        let writes = u32::from(
            method != Method::GET
                && !matches!(
                    path.as_slice(),
                    [
                        ..,
                        "checkMemberGroups" | "getMemberObjects" | "getByIds" | "sendMail"
                    ]
                ),
        );
        if matches!(path.as_slice(), ["reports" | "auditLogs", ..]) {
            return Self([1, 0, 0, writes]);
        }
        let methods = u32::from(matches!(
            path.as_slice(),
            ["users", _, "authentication", ..] | ["me", "authentication", ..]
        ));
        Self([0, methods, units(&path, query), writes])
    }

    /// How much of one limit.
    pub(super) fn get(self, limit: Limit) -> u32 {
        self.0[limit as usize]
    }
}

impl Cost {
    /// The same where the methods of people are counted with the reports.
    pub(super) fn as_reports(mut self) -> Self {
        self.0[Limit::Reports as usize] += self.0[Limit::Methods as usize];
        self
    }
}

impl AddAssign for Cost {
    fn add_assign(&mut self, other: Self) {
        for (mine, theirs) in self.0.iter_mut().zip(other.0) {
            *mine += theirs;
        }
    }
}

/// Resource units: what the path costs, less for `$select` and for small pages, more for `$expand`, at least one.
fn units(path: &[&str], query: &str) -> u32 {
    let base: i32 = match path {
        ["groups", _, "transitiveMembers", ..] | ["directoryObjects", "getByIds"] => 5,
        [.., "checkMemberGroups" | "checkMemberObjects"] => 4,
        ["groups", _, "members", ..] | ["subscribedSkus"] => 3,
        ["users"]
        | [
            ..,
            "getMemberGroups" | "getMemberObjects" | "licenseDetails",
        ]
        | [_, _, "memberOf" | "transitiveMemberOf", ..]
        | ["me", "memberOf" | "transitiveMemberOf", ..] => 2,
        _ => 1,
    };
    let option = |name: &str| {
        query
            .split('&')
            .find_map(|part| part.strip_prefix(name)?.strip_prefix('='))
    };
    let small = option("$top")
        .and_then(|top| top.parse().ok())
        .is_some_and(|top: u32| top < 20);
    let less = i32::from(option("$select").is_some()) + i32::from(small);
    let more = i32::from(option("$expand").is_some());
    u32::try_from((base - less + more).max(1)).unwrap_or(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_request_costs_what_the_list_says() {
        // verb, target, reports, methods, units, writes
        let cases = [
            (
                "GET",
                "/v1.0/reports/authenticationMethods/x?$top=999",
                [1, 0, 0, 0],
            ),
            ("GET", "/auditLogs/directoryAudits", [1, 0, 0, 0]),
            ("GET", "/v1.0/users", [0, 0, 2, 0]),
            ("GET", "/users?$select=id&$top=999", [0, 0, 1, 0]),
            ("GET", "/users?$top=5&$expand=manager", [0, 0, 2, 0]),
            ("GET", "/users/a", [0, 0, 1, 0]),
            ("GET", "/users/a/authentication/methods", [0, 1, 1, 0]),
            ("GET", "/me/authentication/methods", [0, 1, 1, 0]),
            ("POST", "/users/a/authentication/phoneMethods", [0, 1, 1, 1]),
            ("GET", "/groups/a/members?$top=999", [0, 0, 3, 0]),
            (
                "GET",
                "/groups/a/transitiveMembers/microsoft.graph.user?$select=id",
                [0, 0, 4, 0],
            ),
            (
                "GET",
                "/users/a/memberOf/microsoft.graph.group",
                [0, 0, 2, 0],
            ),
            ("GET", "/me/transitiveMemberOf", [0, 0, 2, 0]),
            ("GET", "/subscribedSkus", [0, 0, 3, 0]),
            ("POST", "/users/a/checkMemberGroups", [0, 0, 4, 0]),
            ("PATCH", "/v1.0/users/a", [0, 0, 1, 1]),
            ("POST", "/me/sendMail", [0, 0, 1, 0]),
            ("GET", "", [0, 0, 1, 0]),
        ];
        for (verb, target, expected) in cases {
            let method = verb.parse().unwrap();
            assert_eq!(Cost::of(&method, target), Cost(expected), "{verb} {target}");
        }
    }
}
