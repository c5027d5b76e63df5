//! The figures group by group: by department, licence, country, role, method or user type.

use std::cmp::Reverse;
use std::collections::HashMap;

use serde::Serialize;
use uuid::Uuid;

use crate::graph::model::Registration;
use crate::sspr::diagnosis::facts::Reported;
use crate::sspr::report::coverage::{Coverage, percent, rounded};

/// What users are grouped by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
#[value(rename_all = "camelCase")]
pub enum Axis {
    /// The department the directory says
    Department,
    /// The licences; a user with several counts in each
    #[value(alias = "license")]
    Licence,
    /// The country the directory says
    Country,
    /// Holds an administrator role or not
    Admin,
    /// The registered methods; a user with several counts in each
    Method,
    /// Member or guest
    UserType,
}

impl Axis {
    /// The name scripts read.
    pub fn key(self) -> &'static str {
        match self {
            Self::Department => "department",
            Self::Licence => "licence",
            Self::Country => "country",
            Self::Admin => "admin",
            Self::Method => "method",
            Self::UserType => "userType",
        }
    }

    /// The property of a user that says it (graph-api.md §4.3); nothing where the report itself does.
    pub fn property(self) -> Option<&'static str> {
        match self {
            Self::Department => Some("department"),
            Self::Licence => Some("assignedLicenses"),
            Self::Country => Some("country"),
            Self::Admin | Self::Method | Self::UserType => None,
        }
    }
}

/// In which groups each user of the directory is: twenty bytes a user, so that a million take 20 to 40 MB. Filled
/// first, then [sealed](GroupsByUser::seal) and asked.
#[derive(Debug, Default)]
pub struct GroupsByUser {
    /// Object id and combination of groups; sorted once sealed.
    users: Vec<([u8; 16], u32)>,
    /// Ids that are no GUID; the service has none.
    others: HashMap<String, u32>,
    /// Every combination that occurs, the first being "no group".
    combinations: Vec<Vec<String>>,
    index: HashMap<Vec<String>, u32>,
}

impl GroupsByUser {
    /// Says in which groups a user is.
    pub fn add(&mut self, id: &str, groups: Vec<String>) {
        // Whoever is in no group needs no place.
        if groups.is_empty() {
            return;
        }
        let at = match self.index.get(&groups) {
            Some(at) => *at,
            None => {
                let at = u32::try_from(self.combinations.len()).unwrap_or(u32::MAX);
                self.combinations.push(groups.clone());
                self.index.insert(groups, at);
                at
            }
        };
        match Uuid::try_parse(id) {
            Ok(id) => self.users.push((id.into_bytes(), at)),
            Err(_) => {
                self.others.insert(id.to_owned(), at);
            }
        }
    }

    /// Ready to be asked.
    #[must_use]
    pub fn seal(mut self) -> Self {
        self.users.sort_unstable();
        self
    }

    /// The groups of a user.
    pub fn of(&self, id: &str) -> &[String] {
        let at = match Uuid::try_parse(id) {
            Ok(id) => self
                .users
                .binary_search_by(|(known, _)| known.cmp(id.as_bytes()))
                .ok()
                .map(|found| self.users[found].1),
            Err(_) => self.others.get(id).copied(),
        };
        at.map_or(&[], |at| &self.combinations[at as usize])
    }
}

/// The figures of one group.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Group {
    /// The name; nothing for those who are in no group.
    pub group: Option<String>,
    /// Users counted.
    pub users: u64,
    /// In scope.
    pub enabled: u64,
    /// With enough methods.
    pub registered: u64,
    /// Both.
    pub capable: u64,
    /// Per cent of those in scope who can reset, rounded down to one decimal; nothing when nobody is in scope.
    pub capable_of_enabled: Option<f64>,
}

/// The figures of all and of each group.
#[derive(Debug)]
pub struct Breakdown {
    axis: Axis,
    /// All users, each once.
    pub overall: Coverage,
    groups: HashMap<Option<String>, Group>,
}

impl Breakdown {
    /// Nobody counted yet.
    pub fn by(axis: Axis) -> Self {
        Self {
            axis,
            overall: Coverage::default(),
            groups: HashMap::new(),
        }
    }

    /// Counts one row of the report.
    pub fn count(&mut self, row: &Registration<'_>, by_user: &GroupsByUser) {
        self.overall.count(row);
        match self.axis {
            Axis::Department | Axis::Licence | Axis::Country => {
                self.count_in(row, by_user.of(&row.id).iter().map(String::as_str));
            }
            Axis::Admin => {
                let flag = |is: bool| if is { "true" } else { "false" };
                self.count_in(row, row.is_admin.map(flag).into_iter());
            }
            Axis::Method => self.count_in(row, row.methods_registered.iter().map(|text| &**text)),
            Axis::UserType => self.count_in(row, row.user_type.as_deref().into_iter()),
        }
    }

    fn count_in<'a>(&mut self, row: &Registration<'_>, names: impl Iterator<Item = &'a str>) {
        let mut names = names.peekable();
        if names.peek().is_none() {
            self.group(None).count(row);
        }
        for name in names {
            self.group(Some(name)).count(row);
        }
    }

    fn group(&mut self, name: Option<&str>) -> &mut Group {
        let name = name.map(str::to_owned);
        self.groups.entry(name.clone()).or_insert_with(|| Group {
            group: name,
            ..Group::default()
        })
    }

    /// What users are grouped by.
    pub fn axis(&self) -> Axis {
        self.axis
    }

    /// The groups, the largest first.
    pub fn groups(&self) -> Vec<Group> {
        let mut groups: Vec<Group> = self
            .groups
            .values()
            .map(|group| Group {
                capable_of_enabled: percent(group.capable, group.enabled).map(rounded),
                ..group.clone()
            })
            .collect();
        groups.sort_unstable_by(|a, b| {
            (Reverse(a.users), &a.group).cmp(&(Reverse(b.users), &b.group))
        });
        groups
    }
}

impl Group {
    fn count(&mut self, row: &Registration<'_>) {
        self.users += 1;
        self.enabled += u64::from(row.is_sspr_enabled);
        self.registered += u64::from(row.is_sspr_registered);
        self.capable += u64::from(row.is_sspr_capable);
    }

    /// Counts what was kept of a row.
    pub fn add(&mut self, row: &Reported) {
        self.users += 1;
        self.enabled += u64::from(row.enabled);
        self.registered += u64::from(row.registered);
        self.capable += u64::from(row.enabled && row.registered);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(id: &'static str, enabled: bool, registered: bool) -> Registration<'static> {
        Registration {
            id: id.into(),
            is_sspr_enabled: enabled,
            is_sspr_registered: registered,
            is_sspr_capable: enabled && registered,
            ..Registration::default()
        }
    }

    fn told(breakdown: &Breakdown) -> Vec<(Option<String>, [u64; 4], Option<f64>)> {
        breakdown
            .groups()
            .into_iter()
            .map(|group| {
                let counts = [group.users, group.enabled, group.registered, group.capable];
                (group.group, counts, group.capable_of_enabled)
            })
            .collect()
    }

    #[test]
    fn a_user_counts_in_each_group_and_once_in_all() {
        let guid = "aaaaaaaa-0000-4000-8000-000000000001";
        let mut by_user = GroupsByUser::default();
        by_user.add(guid, vec!["E3".to_owned(), "E5".to_owned()]);
        by_user.add("b", vec!["E3".to_owned()]);
        by_user.add("c", vec![]);
        let by_user = by_user.seal();
        let mut breakdown = Breakdown::by(Axis::Licence);
        breakdown.count(&row(guid, true, true), &by_user);
        breakdown.count(&row("b", true, false), &by_user);
        breakdown.count(&row("c", false, true), &by_user);
        breakdown.count(&row("not in the directory", false, false), &by_user);
        let name = |name: &str| Some(name.to_owned());
        assert_eq!(
            told(&breakdown),
            [
                (None, [2, 0, 1, 0], None),
                (name("E3"), [2, 2, 1, 1], Some(50.0)),
                (name("E5"), [1, 1, 1, 1], Some(100.0)),
            ]
        );
        assert_eq!(breakdown.overall.total, 4);
        assert_eq!(breakdown.overall.capable, 1);
    }

    #[test]
    fn what_the_report_says_needs_no_directory() {
        let person = Registration {
            is_admin: Some(true),
            user_type: Some("guest".into()),
            methods_registered: vec!["email".into(), "fido2".into()],
            ..row("a", true, true)
        };
        let cases: [(Axis, &[Option<&str>]); 3] = [
            (Axis::Admin, &[None, Some("true")]),
            (Axis::UserType, &[None, Some("guest")]),
            (Axis::Method, &[None, Some("email"), Some("fido2")]),
        ];
        for (axis, expected) in cases {
            let mut breakdown = Breakdown::by(axis);
            breakdown.count(&person, &GroupsByUser::default());
            breakdown.count(&row("b", true, false), &GroupsByUser::default());
            let groups = breakdown.groups();
            let names: Vec<_> = groups.iter().map(|group| group.group.as_deref()).collect();
            assert_eq!(names, expected, "{axis:?}");
        }
    }
}
