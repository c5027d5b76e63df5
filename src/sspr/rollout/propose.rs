//! Proposes waves from a tenant's own figures: a pilot of those who know what they are doing, then growing parts.

/// Users of a department, a country or a licence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// Its name.
    pub name: String,
    /// Its users.
    pub users: u64,
    /// Of these, registered already.
    pub registered: u64,
}

/// What the parts are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum By {
    /// Departments.
    Department,
    /// Countries.
    Country,
    /// Licences.
    Licence,
}

/// A wave to begin with.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Proposal {
    /// The parts it has; none: everyone who is left.
    pub parts: Vec<String>,
    /// Whether only those who are registered.
    pub registered: bool,
    /// Its users, as counted now.
    pub users: u64,
    /// Of these, registered already.
    pub already: u64,
}

/// How much of those who are left after the pilot each of the next waves reaches, in per cent.
const REACHES: [u64; 2] = [15, 40];

/// Names of the people who run the tenant, as far as a name tells.
const OPERATORS: [&str; 12] = [
    "it",
    "ict",
    "edv",
    "it department",
    "it-abteilung",
    "information technology",
    "informationstechnik",
    "informationsteknik",
    "it services",
    "helpdesk",
    "信息技术部",
    "信息技术",
];

/// The waves. Without parts there are two: who is registered already, then everyone.
pub fn propose(parts: &[Part], all: &Part) -> Vec<Proposal> {
    let mut left: Vec<&Part> = parts.iter().collect();
    left.sort_by_key(|part| (part.users, part.name.clone()));
    let is_operator = |part: &&Part| OPERATORS.contains(&part.name.trim().to_lowercase().as_str());
    let mut waves = Vec::new();
    let mut rest = all.users;
    if let Some(place) = left.iter().position(is_operator) {
        let part = left.remove(place);
        rest = rest.saturating_sub(part.users);
        waves.push(wave(&[part]));
    } else {
        waves.push(Proposal {
            registered: true,
            users: all.registered,
            already: all.registered,
            ..Proposal::default()
        });
    }
    let mut reached = 0;
    for share in REACHES {
        let target = rest * share / 100;
        let mut taken: Vec<&Part> = Vec::new();
        // The largest part is left for the last wave; one that goes far beyond waits for the next.
        while left.len() > 1
            && reached < target
            && (taken.is_empty() || reached + left[0].users / 2 <= target)
        {
            let part = left.remove(0);
            reached += part.users;
            taken.push(part);
        }
        if !taken.is_empty() {
            waves.push(wave(&taken));
        }
    }
    let counted: u64 = waves
        .iter()
        .filter(|it| !it.registered)
        .map(|it| it.users)
        .sum();
    let already: u64 = waves
        .iter()
        .filter(|it| !it.registered)
        .map(|it| it.already)
        .sum();
    waves.push(Proposal {
        users: all.users.saturating_sub(counted),
        already: all.registered.saturating_sub(already),
        ..Proposal::default()
    });
    waves
}

fn wave(parts: &[&Part]) -> Proposal {
    Proposal {
        parts: parts.iter().map(|part| part.name.clone()).collect(),
        registered: false,
        users: parts.iter().map(|part| part.users).sum(),
        already: parts.iter().map(|part| part.registered).sum(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn part(name: &str, users: u64) -> Part {
        Part {
            name: name.to_owned(),
            users,
            registered: users / 2,
        }
    }

    fn told(parts: &[Part], users: u64) -> Vec<(String, u64)> {
        let waves = propose(parts, &part("", users));
        let told = waves.iter().map(|wave| {
            let name = if wave.registered {
                "registered".to_owned()
            } else {
                wave.parts.join("+")
            };
            (name, wave.users)
        });
        told.collect()
    }

    #[test]
    fn waves_grow_and_the_last_has_everyone_who_is_left() {
        let parts = [
            part("Sales", 300),
            part("IT", 20),
            part("Finance", 100),
            part("Legal", 30),
            part("Field", 500),
        ];
        let expected = [
            ("IT", 20),
            ("Legal+Finance", 130),
            ("Sales", 300),
            ("", 550),
        ];
        let expected = expected.map(|(name, users)| (name.to_owned(), users));
        assert_eq!(told(&parts, 1000), expected);
    }

    #[test]
    fn without_a_department_of_operators_those_who_are_registered_begin() {
        let expected = [("registered", 50), ("", 100)];
        let expected = expected.map(|(name, users)| (name.to_owned(), users));
        assert_eq!(told(&[], 100), expected);
        assert_eq!(told(&[part("Sales", 100)], 100), expected);
    }
}
