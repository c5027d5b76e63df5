//! What a file of a rollout says.

use std::collections::HashSet;
use std::path::PathBuf;

use jiff::civil::{Date, Weekday};
use serde::de::{self, Deserializer, IgnoredAny};
use serde::{Deserialize, Serialize, Serializer};

/// A rollout as its file has it.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Rollout {
    /// Where editors find the schema; nothing else reads it.
    #[serde(rename = "$schema", default)]
    _schema: Option<IgnoredAny>,
    /// The group of the scope, by name or id; nothing: the one the scope is set to.
    pub group: Option<String>,
    /// Who is left out of every wave.
    #[serde(default)]
    pub exclude: Exclude,
    /// What must hold before any wave but the first.
    #[serde(default)]
    pub gates: Limits,
    /// The waves, in order.
    #[serde(rename = "wave", default)]
    pub waves: Vec<Wave>,
}

/// Who is left out.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Exclude {
    /// The members of these groups, by name or id, nested ones too.
    #[serde(default)]
    pub groups: Vec<String>,
    /// These users, by sign-in name or object id.
    #[serde(default)]
    pub users: Vec<String>,
    /// The users of this file.
    pub file: Option<PathBuf>,
    /// Guests: most reset in their home tenant.
    #[serde(default = "yes")]
    pub guests: bool,
    /// Administrators: they have a policy of their own, which no group changes.
    #[serde(default = "yes")]
    pub administrators: bool,
}

impl Default for Exclude {
    fn default() -> Self {
        Self {
            groups: Vec::new(),
            users: Vec::new(),
            file: None,
            guests: true,
            administrators: true,
        }
    }
}

fn yes() -> bool {
    true
}

/// One wave.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Wave {
    /// What it is called; each once.
    pub name: String,
    /// Whoever no earlier wave has.
    #[serde(default)]
    pub everyone: bool,
    /// Members of one of these groups, by name or id, nested ones too.
    #[serde(default)]
    pub groups: Vec<String>,
    /// In one of these departments.
    #[serde(default)]
    pub departments: Vec<String>,
    /// In one of these countries.
    #[serde(default)]
    pub countries: Vec<String>,
    /// With one of these licences, by part number or product name.
    #[serde(default, alias = "licenses")]
    pub licences: Vec<String>,
    /// Only who has enough methods registered already.
    #[serde(default)]
    pub registered: bool,
    /// These users besides, by sign-in name or object id.
    #[serde(default)]
    pub users: Vec<String>,
    /// The users of this file besides.
    pub file: Option<PathBuf>,
    /// What must hold before this wave, over what the file says of all.
    #[serde(default)]
    pub gates: Limits,
}

/// What must hold before a wave.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Limits {
    /// At least so many per cent of those in scope are registered.
    pub registered: Option<f64>,
    /// At most so many per cent of the resets failed.
    pub failed_resets: Option<f64>,
    /// Within so many days; seven when nothing is said.
    pub within_days: Option<u32>,
    /// No cause that came with the last wave keeps more than so many users from resetting.
    pub new_cause: Option<u64>,
    /// So many days since the last wave.
    pub min_days: Option<u32>,
    /// Not before this day.
    #[serde(default, deserialize_with = "date")]
    pub not_before: Option<Date>,
    /// Not on these days.
    pub not_on: Option<Vec<Day>>,
}

impl Limits {
    /// These, and of the others what these do not say.
    #[must_use]
    pub fn over(&self, common: &Self) -> Self {
        Self {
            registered: self.registered.or(common.registered),
            failed_resets: self.failed_resets.or(common.failed_resets),
            within_days: self.within_days.or(common.within_days),
            new_cause: self.new_cause.or(common.new_cause),
            min_days: self.min_days.or(common.min_days),
            not_before: self.not_before.or(common.not_before),
            not_on: self.not_on.clone().or_else(|| common.not_on.clone()),
        }
    }

    fn is_sound(&self) -> bool {
        let percent = |limit: Option<f64>| limit.is_none_or(|it| (0.0..=100.0).contains(&it));
        let days = |days: Option<u32>, most| days.is_none_or(|it| it <= most);
        // The service keeps its audit log for thirty days (graph-api.md §5.1).
        percent(self.registered)
            && percent(self.failed_resets)
            && self.within_days != Some(0)
            && days(self.within_days, 30)
            && days(self.min_days, 3650)
    }
}

/// A day on which nothing begins: one of every week, or one date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Day {
    /// Of every week.
    Weekday(Weekday),
    /// This one.
    Date(Date),
}

/// The days of a week as a file names them.
pub const WEEKDAYS: [&str; 7] = [
    "monday",
    "tuesday",
    "wednesday",
    "thursday",
    "friday",
    "saturday",
    "sunday",
];

impl Day {
    fn parse(text: &str) -> Option<Self> {
        if let Ok(date) = text.trim().parse() {
            return Some(Self::Date(date));
        }
        let place = WEEKDAYS
            .iter()
            .position(|name| name.eq_ignore_ascii_case(text.trim()))?;
        let offset = i8::try_from(place).ok()?;
        Weekday::from_monday_zero_offset(offset)
            .ok()
            .map(Self::Weekday)
    }

    /// Whether it is this day.
    pub fn is(self, day: Date) -> bool {
        match self {
            Self::Weekday(weekday) => day.weekday() == weekday,
            Self::Date(date) => day == date,
        }
    }

    /// As a file has it.
    pub fn text(self) -> String {
        match self {
            Self::Date(date) => date.to_string(),
            Self::Weekday(weekday) => {
                let place = usize::try_from(weekday.to_monday_zero_offset()).unwrap_or_default();
                WEEKDAYS[place % WEEKDAYS.len()].to_owned()
            }
        }
    }
}

/// A day as people write it in TOML, with quotes or without.
#[derive(Deserialize)]
#[serde(untagged)]
enum Written {
    Text(String),
    Date(toml_edit::Datetime),
}

impl Written {
    fn text(self) -> String {
        match self {
            Self::Text(text) => text,
            Self::Date(date) => date.to_string(),
        }
    }
}

fn date<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Date>, D::Error> {
    let text = Written::deserialize(deserializer)?.text();
    let date = text.trim().parse();
    let wrong = || de::Error::custom(format!("`{text}` is no date (YYYY-MM-DD)"));
    date.map(Some).map_err(|_| wrong())
}

impl<'de> Deserialize<'de> for Day {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = Written::deserialize(deserializer)?.text();
        Self::parse(&text).ok_or_else(|| {
            de::Error::custom(format!(
                "`{text}` is neither a day of the week ({}) nor a date (YYYY-MM-DD)",
                WEEKDAYS.join(", ")
            ))
        })
    }
}

impl Serialize for Day {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.text())
    }
}

/// What is wrong with a file that can be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Flaw {
    /// It has no wave.
    NoWave,
    /// A wave has no name.
    Nameless,
    /// Two waves have this name.
    Twice(String),
    /// This wave names nobody.
    Nobody(String),
    /// A limit of this wave, or of all, is out of bounds.
    Limit(Option<String>),
}

impl Rollout {
    /// Whether it makes sense.
    ///
    /// # Errors
    /// The first thing that does not.
    pub fn check(&self) -> Result<(), Flaw> {
        if self.waves.is_empty() {
            return Err(Flaw::NoWave);
        }
        if !self.gates.is_sound() {
            return Err(Flaw::Limit(None));
        }
        let mut names = HashSet::new();
        for wave in &self.waves {
            let name = wave.name.trim();
            if name.is_empty() {
                return Err(Flaw::Nameless);
            }
            if !names.insert(name.to_lowercase()) {
                return Err(Flaw::Twice(wave.name.clone()));
            }
            if !wave.names_somebody() {
                return Err(Flaw::Nobody(wave.name.clone()));
            }
            if !wave.gates.is_sound() {
                return Err(Flaw::Limit(Some(wave.name.clone())));
            }
        }
        Ok(())
    }

    /// What must hold before the wave at this place.
    pub fn limits(&self, place: usize) -> Limits {
        let Some(wave) = self.waves.get(place) else {
            return self.gates.clone();
        };
        let limits = wave.gates.over(&self.gates);
        if place > 0 {
            return limits;
        }
        // Nobody came before the first: only the day counts.
        Limits {
            not_before: limits.not_before,
            not_on: limits.not_on,
            ..Limits::default()
        }
    }

    /// The place of a wave by its name.
    pub fn place(&self, name: &str) -> Option<usize> {
        let name = name.trim().to_lowercase();
        self.waves
            .iter()
            .position(|wave| wave.name.trim().to_lowercase() == name)
    }
}

impl Wave {
    fn names_somebody(&self) -> bool {
        self.everyone || self.is_filtered() || !self.users.is_empty() || self.file.is_some()
    }

    /// Whether it says of what kind its people are.
    pub fn is_filtered(&self) -> bool {
        let lists = [
            &self.groups,
            &self.departments,
            &self.countries,
            &self.licences,
        ];
        self.registered || lists.iter().any(|list| !list.is_empty())
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    fn read(json: serde_json::Value) -> Rollout {
        serde_json::from_value(json).unwrap()
    }

    #[test]
    fn a_wave_says_who_and_each_has_a_name_of_its_own() {
        use serde_json::json;
        let good = json!({"name": "A", "departments": ["IT"]});
        let cases = [
            (json!({"wave": [good]}), Ok(())),
            (json!({}), Err(Flaw::NoWave)),
            (
                json!({"wave": [{"name": " ", "everyone": true}]}),
                Err(Flaw::Nameless),
            ),
            (
                json!({"wave": [good, {"name": "a ", "everyone": true}]}),
                Err(Flaw::Twice("a ".to_owned())),
            ),
            (
                json!({"wave": [{"name": "A"}]}),
                Err(Flaw::Nobody("A".to_owned())),
            ),
            (
                json!({"wave": [good], "gates": {"registered": 101}}),
                Err(Flaw::Limit(None)),
            ),
            (
                json!({"wave": [{"name": "A", "everyone": true, "gates": {"within-days": 31}}]}),
                Err(Flaw::Limit(Some("A".to_owned()))),
            ),
        ];
        for (text, expected) in cases {
            assert_eq!(read(text.clone()).check(), expected, "{text}");
        }
    }

    #[test]
    fn a_wave_overrides_what_the_file_says_and_the_first_waits_for_a_day_alone() {
        use serde_json::json;
        let rollout = read(json!({
            "gates": {"registered": 80, "new-cause": 5, "not-on": ["friday", "2026-12-24"]},
            "wave": [
                {"name": "A", "everyone": true},
                {"name": "B", "everyone": true, "gates": {"registered": 90, "not-before": "2027-01-04"}},
            ],
        }));
        let first = rollout.limits(0);
        assert_eq!((first.registered, first.new_cause), (None, None));
        assert_eq!(first.not_on.map(|days| days.len()), Some(2));
        let second = rollout.limits(1);
        assert_eq!(second.registered, Some(90.0));
        assert_eq!(second.new_cause, Some(5));
        assert_eq!(second.not_before, Some(date(2027, 1, 4)));
        assert_eq!(rollout.place("b"), Some(1));
    }

    #[test]
    fn a_day_is_one_of_the_week_or_a_date() {
        let friday = date(2026, 12, 4);
        for (text, is) in [
            ("friday", Some(true)),
            (" Friday", Some(true)),
            ("monday", Some(false)),
            ("2026-12-04", Some(true)),
            ("2026-12-05", Some(false)),
            ("someday", None),
        ] {
            assert_eq!(Day::parse(text).map(|day| day.is(friday)), is, "{text}");
        }
        assert_eq!(Day::parse("Friday").unwrap().text(), "friday");
    }
}
