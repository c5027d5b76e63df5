//! Days as each language writes them in a sentence; data has them as ISO 8601.

use std::borrow::Cow;

use fluent_bundle::FluentValue;
use fluent_bundle::types::FluentType;
use jiff::civil::{Date, Weekday};

use super::Language;

/// A day, or the month alone where no day is named.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Day {
    /// This day.
    On(Date),
    /// Some day of the month of this one, its first.
    In(Date),
}

impl Day {
    /// The day, or the first it can be.
    pub fn first(self) -> Date {
        match self {
            Self::On(date) | Self::In(date) => date,
        }
    }

    /// As data: `2020-01-31`, `2020-01`.
    pub fn iso(self) -> String {
        match self {
            Self::On(date) => date.to_string(),
            Self::In(date) => date.strftime("%Y-%m").to_string(),
        }
    }
}

const ENGLISH: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

const GERMAN: [&str; 12] = [
    "Januar",
    "Februar",
    "März",
    "April",
    "Mai",
    "Juni",
    "Juli",
    "August",
    "September",
    "Oktober",
    "November",
    "Dezember",
];

const SWEDISH: [&str; 12] = [
    "januari",
    "februari",
    "mars",
    "april",
    "maj",
    "juni",
    "juli",
    "augusti",
    "september",
    "oktober",
    "november",
    "december",
];

/// The days of a week from Monday on: English, German, Swedish, Chinese.
const WEEKDAYS: [[&str; 4]; 7] = [
    ["Monday", "Montag", "måndag", "星期一"],
    ["Tuesday", "Dienstag", "tisdag", "星期二"],
    ["Wednesday", "Mittwoch", "onsdag", "星期三"],
    ["Thursday", "Donnerstag", "torsdag", "星期四"],
    ["Friday", "Freitag", "fredag", "星期五"],
    ["Saturday", "Samstag", "lördag", "星期六"],
    ["Sunday", "Sonntag", "söndag", "星期日"],
];

impl Language {
    /// A day of the week.
    pub fn weekday(self, day: Weekday) -> &'static str {
        let names = WEEKDAYS[usize::from(day.to_monday_zero_offset().unsigned_abs()) % 7];
        match self {
            Self::En => names[0],
            Self::De => names[1],
            Self::Sv => names[2],
            Self::ZhHans => names[3],
        }
    }

    /// A day: `31 January 2020`, `31. Januar 2020`, `31 januari 2020`, `2020 年 1 月 31 日`; a month: `January 2020`.
    pub fn day(self, day: Day) -> String {
        let date = day.first();
        let year = date.year();
        let (names, dot) = match self {
            Self::En => (ENGLISH, ""),
            Self::De => (GERMAN, "."),
            Self::Sv => (SWEDISH, ""),
            Self::ZhHans => {
                let month = format!("{year} 年 {} 月", date.month());
                return match day {
                    Day::On(_) => format!("{month} {} 日", date.day()),
                    Day::In(_) => month,
                };
            }
        };
        let at = usize::from(date.month().unsigned_abs()).saturating_sub(1);
        let month = names.get(at).copied().unwrap_or_default();
        match day {
            Day::On(_) => format!("{}{dot} {month} {year}", date.day()),
            Day::In(_) => format!("{month} {year}"),
        }
    }
}

impl From<Day> for FluentValue<'static> {
    fn from(day: Day) -> Self {
        FluentValue::Custom(Box::new(day))
    }
}

/// The language's own form comes from the formatter of its sentences; without one there is the form of data.
impl FluentType for Day {
    fn duplicate(&self) -> Box<dyn FluentType + Send> {
        Box::new(*self)
    }

    fn as_string(&self, _: &intl_memoizer::IntlLangMemoizer) -> Cow<'static, str> {
        self.iso().into()
    }

    fn as_string_threadsafe(
        &self,
        _: &intl_memoizer::concurrent::IntlLangMemoizer,
    ) -> Cow<'static, str> {
        self.iso().into()
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn each_language_writes_a_day_and_a_month_in_its_own_form() {
        let (day, month) = (Day::On(date(2026, 11, 9)), Day::In(date(2027, 3, 1)));
        for (language, whole, part) in [
            (Language::En, "9 November 2026", "March 2027"),
            (Language::De, "9. November 2026", "März 2027"),
            (Language::Sv, "9 november 2026", "mars 2027"),
            (Language::ZhHans, "2026 年 11 月 9 日", "2027 年 3 月"),
        ] {
            assert_eq!(language.day(day), whole);
            assert_eq!(language.day(month), part);
        }
        assert_eq!(Language::Sv.weekday(Weekday::Monday), "måndag");
        assert_eq!(Language::De.weekday(Weekday::Sunday), "Sonntag");
        assert_eq!(
            (day.iso(), month.iso()),
            ("2026-11-09".to_owned(), "2027-03".to_owned())
        );
    }
}
