//! Numbers as each language writes them. Fluent picks plurals; the digits are ours.

use fluent_bundle::FluentValue;
use fluent_bundle::types::FluentNumber;

use super::{Day, Language};

/// Between thousands where a blank separates them.
pub(super) const NO_BREAK_SPACE: char = '\u{a0}';

/// What stands in and behind the digits of a number.
pub(super) struct Marks {
    /// Between groups of three digits.
    pub(super) thousands: char,
    /// Ahead of the decimals.
    pub(super) decimal: char,
    /// Behind a share of 100.
    pub(super) per_cent: &'static str,
    /// Between the items of a list.
    pub(super) comma: &'static str,
}

impl Language {
    /// A whole number with its thousands apart: `12,345`, `12.345`, `12 345`.
    pub fn number(self, value: u64) -> String {
        self.grouped(&value.to_string())
    }

    /// A share of 100 with one decimal: `97.4%`, `97,4 %`. What is not quite all never reads as 100, and what is not
    /// quite nothing never as 0.
    pub fn percent(self, part: u64, whole: u64) -> String {
        let tenths = tenths(part, whole);
        let digits = self.grouped(&(tenths / 10).to_string());
        let decimals = match tenths % 10 {
            0 => String::new(),
            tenth => format!("{}{tenth}", self.marks().decimal),
        };
        format!("{digits}{decimals}{}", self.marks().per_cent)
    }

    fn grouped(self, digits: &str) -> String {
        let mark = self.marks().thousands;
        let mut text = String::with_capacity(digits.len() + digits.len() / 3);
        for (index, digit) in digits.chars().enumerate() {
            if index > 0 && (digits.len() - index).is_multiple_of(3) {
                text.push(mark);
            }
            text.push(digit);
        }
        text
    }

    pub(super) fn fluent(self, value: &FluentValue<'_>) -> Option<String> {
        if let FluentValue::Custom(custom) = value {
            let day = (**custom).as_any().downcast_ref::<Day>()?;
            return Some(self.day(*day));
        }
        let FluentValue::Number(number) = value else {
            return None;
        };
        let plain = FluentNumber::as_string(number);
        if !number.options.use_grouping {
            return Some(plain.into_owned());
        }
        let (sign, plain) = match plain.strip_prefix('-') {
            Some(rest) => ("-", rest),
            None => ("", plain.as_ref()),
        };
        let (digits, decimals) = plain.split_once('.').unwrap_or((plain, ""));
        let mut text = format!("{sign}{}", self.grouped(digits));
        if !decimals.is_empty() {
            text.push(self.marks().decimal);
            text.push_str(decimals);
        }
        Some(text)
    }
}

/// A share in tenths of a per cent, rounded down as in JSON: what misses a threshold is not shown as if it reached it.
/// Some is never nothing; of nothing, all is done.
fn tenths(part: u64, whole: u64) -> u64 {
    if part >= whole {
        return 1000;
    }
    let exact = u128::from(part) * 1000 / u128::from(whole);
    let down = u64::try_from(exact).unwrap_or(1000);
    match part {
        0 => 0,
        _ => down.max(1),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn thousands_are_apart_as_the_language_does_it() {
        let cases = [
            (Language::En, 0, "0"),
            (Language::En, 999, "999"),
            (Language::En, 1_000, "1,000"),
            (Language::De, 1_234_567, "1.234.567"),
            (Language::Sv, 100_000, "100\u{a0}000"),
            (Language::ZhHans, 12_345, "12,345"),
        ];
        for (language, value, expected) in cases {
            assert_eq!(language.number(value), expected);
        }
    }

    #[test]
    fn per_cent_never_rounds_to_all_or_to_nothing() {
        let cases = [
            (Language::En, 1, 3, "33.3%"),
            (Language::De, 2, 3, "66,6\u{a0}%"),
            (Language::Sv, 1, 2, "50\u{a0}%"),
            (Language::ZhHans, 1, 1, "100%"),
            (Language::En, 99_999, 100_000, "99.9%"),
            (Language::En, 1, 1_000_000, "0.1%"),
            (Language::En, 0, 5, "0%"),
            (Language::En, 0, 0, "100%"),
        ];
        for (language, part, whole, expected) in cases {
            assert_eq!(language.percent(part, whole), expected, "{part}/{whole}");
        }
    }
}
