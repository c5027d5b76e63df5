//! Phone numbers: typed by people, checked against the real country plan, written the way Entra wants them.

use std::fmt;

use rlibphonenumber::{
    PHONE_NUMBER_UTIL, ParseError, PhoneNumberType, Region, ValidationError,
    get_national_significant_number_owned,
};

/// What is wrong with a number, for the person who types it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PhoneError {
    /// Not a number at all.
    NotANumber,
    /// What a spreadsheet or a program made of it: a decimal number, or one in scientific notation. Its digits are others.
    Calculated,
    /// A value read back with stars in it: never to be written.
    Masked,
    /// It starts without `+` and no country was given.
    NoCountry,
    /// There is no such country code.
    UnknownCountry,
    /// Too few digits for its country.
    TooShort,
    /// Too many digits for its country.
    TooLong,
    /// The country's plan has no such number.
    NotInPlan,
    /// A service number (free, premium, shared cost, pager, voicemail): nobody owns it.
    ServiceNumber,
}

/// A number that exists in its country's plan.
#[derive(Clone, PartialEq, Eq)]
pub struct PhoneNumber {
    country_code: i32,
    subscriber: Box<str>,
    extension: Option<Box<str>>,
    fixed_line: bool,
}

/// Printed masked: a number is personal.
impl fmt::Debug for PhoneNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "PhoneNumber({})", self.masked())
    }
}

/// A country by its two letters (ISO 3166-1).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Country(Region);

impl Country {
    /// The country with these two letters, when it has a numbering plan.
    pub fn parse(letters: &str) -> Option<Self> {
        let region = Region::from_code(letters).ok()?;
        PHONE_NUMBER_UTIL
            .get_country_code_for_region(region)
            .map(|_| Self(region))
    }
}

/// The two letters.
impl fmt::Display for Country {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// Where the country that a national number is read for comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CountrySource {
    /// `--country`.
    Flag,
    /// The person's `usageLocation` in the directory.
    UsageLocation,
}

/// The country that a national number is read for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ReadFor {
    /// Which.
    pub country: Country,
    /// Who says so.
    pub source: CountrySource,
}

impl ReadFor {
    /// Whether a number that is wrong in this way may be so because it was read for a country it does not belong to.
    pub fn matters(text: &str, error: PhoneError) -> bool {
        let is_national = !text.trim_start().starts_with(['+', '\u{ff0b}']);
        let is_of_a_plan = matches!(
            error,
            PhoneError::UnknownCountry
                | PhoneError::TooShort
                | PhoneError::TooLong
                | PhoneError::NotInPlan
                | PhoneError::ServiceNumber
        );
        is_national && is_of_a_plan
    }
}

impl PhoneNumber {
    /// Reads what a person typed; a national number needs the country.
    pub fn parse(text: &str, country: Option<Country>) -> Result<Self, PhoneError> {
        let text = text.trim();
        if text.contains(['*', '•', '●']) || text.contains("XX") {
            return Err(PhoneError::Masked);
        }
        if is_calculated(text) {
            return Err(PhoneError::Calculated);
        }
        if PHONE_NUMBER_UTIL.is_alpha_number(text) {
            return Err(PhoneError::NotANumber);
        }
        // `00` is how most of the world dials `+`; a given country's own rule wins.
        let international = match (country, text.strip_prefix("00")) {
            (None, Some(rest)) => format!("+{rest}"),
            _ => text.to_owned(),
        };
        let region = country.map(|country| country.0);
        let number =
            PHONE_NUMBER_UTIL
                .parse(&international, region)
                .map_err(|error| match error {
                    ParseError::InvalidCountryCode if international.starts_with('+') => {
                        PhoneError::UnknownCountry
                    }
                    ParseError::InvalidCountryCode => PhoneError::NoCountry,
                    ParseError::NotANumber(_) => PhoneError::NotANumber,
                    ParseError::TooShortAfterIdd | ParseError::TooShortNsn => PhoneError::TooShort,
                    ParseError::TooLongNsn => PhoneError::TooLong,
                })?;
        match PHONE_NUMBER_UTIL.is_possible_number_with_reason(&number) {
            Err(ValidationError::TooShort) => return Err(PhoneError::TooShort),
            Err(ValidationError::TooLong) => return Err(PhoneError::TooLong),
            Err(ValidationError::InvalidCountryCode) => return Err(PhoneError::UnknownCountry),
            Ok(_) | Err(ValidationError::InvalidLength) => {}
        }
        if !PHONE_NUMBER_UTIL.is_valid_number(&number) {
            return Err(PhoneError::NotInPlan);
        }
        let kind = PHONE_NUMBER_UTIL.get_number_type(&number);
        if matches!(
            kind,
            PhoneNumberType::TollFree
                | PhoneNumberType::PremiumRate
                | PhoneNumberType::SharedCost
                | PhoneNumberType::Pager
                | PhoneNumberType::UAN
                | PhoneNumberType::VoiceMail
        ) {
            return Err(PhoneError::ServiceNumber);
        }
        Ok(Self {
            country_code: number.country_code,
            subscriber: get_national_significant_number_owned(&number).into(),
            extension: number
                .extension
                .filter(|extension| !extension.is_empty())
                .map(Into::into),
            fixed_line: kind == PhoneNumberType::FixedLine,
        })
    }

    /// Whether a text message can reach it: not a fixed line, and nothing behind an extension.
    pub fn takes_texts(&self) -> bool {
        !self.fixed_line && self.extension.is_none()
    }

    /// Whether it has an extension; SSPR drops it before it calls (graph-api.md §2.2).
    pub fn has_extension(&self) -> bool {
        self.extension.is_some()
    }

    /// Country code and last two digits: `+46 •••••••67`.
    pub fn masked(&self) -> String {
        let hidden = self.subscriber.len().saturating_sub(2);
        format!(
            "+{} {}{}",
            self.country_code,
            "•".repeat(hidden),
            self.subscriber.get(hidden..).unwrap_or_default()
        )
    }

    /// How this number stands to one read from the service, which hides digits from some roles (graph-api.md §2.0).
    pub fn compare(&self, shown: &str) -> Agreement {
        let own = compact(&self.to_string());
        let shown = compact(shown);
        match (shown.find(is_mask), shown.rfind(is_mask)) {
            (Some(first), Some(last)) => {
                let head = shown.get(..first).unwrap_or_default();
                let tail = shown.get(last..).unwrap_or_default();
                let tail = tail.trim_start_matches(is_mask);
                if own.len() > head.len() + tail.len()
                    && own.starts_with(head)
                    && own.ends_with(tail)
                {
                    Agreement::MaybeSame
                } else {
                    Agreement::Different
                }
            }
            _ if own == shown => Agreement::Same,
            _ => Agreement::Different,
        }
    }
}

/// Whether a number went through a spreadsheet or a program that calculates: `4.67E+10`, `436641234567.0`. The dots of
/// `+43.664.1234567` are a person's.
fn is_calculated(text: &str) -> bool {
    let text = text.trim_start_matches(['+', '\'']);
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|c| c.is_ascii_digit());
    if let Some((mantissa, exponent)) = text.split_once(['e', 'E']) {
        let is_number = mantissa
            .split_once(['.', ','])
            .map_or(digits(mantissa), |(whole, part)| {
                digits(whole) && digits(part)
            });
        return is_number && digits(exponent.trim_start_matches(['+', '-']));
    }
    text.split_once(['.', ',']).is_some_and(|(whole, part)| {
        digits(whole) && whole.len() >= SHORTEST && digits(part) && part.bytes().all(|c| c == b'0')
    })
}

/// A part of a number that people set off with a dot has fewer digits.
const SHORTEST: usize = 7;

/// As Entra takes it: `+CC subscriber` with one space, then `x` and the extension (graph-api.md §2.2).
impl fmt::Display for PhoneNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "+{} {}", self.country_code, self.subscriber)?;
        match &self.extension {
            Some(extension) => write!(f, "x{extension}"),
            None => Ok(()),
        }
    }
}

/// How a typed value stands to one the service shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Agreement {
    /// The same.
    Same,
    /// The digits or letters that are shown are the same; the others are hidden.
    MaybeSame,
    /// Another one.
    Different,
}

/// A number from the directory as a person may see it: country code and last two digits stay.
pub fn mask_shown(shown: &str) -> String {
    let (head, rest) = match shown.split_once(' ') {
        Some((head, rest)) if head.starts_with('+') => (format!("{head} "), rest),
        _ => (String::new(), shown),
    };
    let rest: Vec<char> = rest
        .split(['x', 'X'])
        .next()
        .filter(|number| !number.is_empty())
        .unwrap_or(rest)
        .chars()
        .collect();
    let hidden = rest.len().saturating_sub(2);
    let tail: String = rest.iter().skip(hidden).collect();
    format!("{head}{}{tail}", "•".repeat(hidden))
}

fn is_mask(c: char) -> bool {
    matches!(c, '*' | '•' | '●' | 'X' | '#')
}

fn compact(text: &str) -> String {
    text.chars()
        .filter(|c| !matches!(c, ' ' | '-' | '(' | ')' | '.' | '/' | '\u{a0}'))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_written_as_entra_wants_it() {
        let cases = [
            ("+46 70 123 45 67", None, Ok("+46 701234567")),
            ("070-123 45 67", Some("SE"), Ok("+46 701234567")),
            ("0046701234567", None, Ok("+46 701234567")),
            ("+1 (425) 882-8080 ext. 123", None, Ok("+1 4258828080x123")),
            ("425 882 8080 x9", Some("us"), Ok("+1 4258828080x9")),
            ("+39 06 698 12345", None, Ok("+39 0669812345")),
            ("+86 139 1099 8888", None, Ok("+86 13910998888")),
            ("+7 8332 684989", None, Ok("+7 8332684989")),
            ("0170 1234567", Some("DE"), Ok("+49 1701234567")),
            ("070-123 45 67", None, Err(PhoneError::NoCountry)),
            ("+999 12345678", None, Err(PhoneError::UnknownCountry)),
            ("+46 70", None, Err(PhoneError::TooShort)),
            ("+46 70 123 45 67 89 01 23", None, Err(PhoneError::TooLong)),
            ("+1 199 882 8080", None, Err(PhoneError::NotInPlan)),
            ("+1 800 642 7676", None, Err(PhoneError::ServiceNumber)),
            ("+46 *******67", None, Err(PhoneError::Masked)),
            ("+1 XXXXXXXX80", None, Err(PhoneError::Masked)),
            ("1-800-FLOWERS", Some("US"), Err(PhoneError::NotANumber)),
            ("hello", None, Err(PhoneError::NotANumber)),
            // What a spreadsheet or pandas made of a number; in some countries a stranger has what is left of it.
            ("+436641234567.0", None, Err(PhoneError::Calculated)),
            ("436641234567.0", Some("AT"), Err(PhoneError::Calculated)),
            ("436641234567,00", Some("AT"), Err(PhoneError::Calculated)),
            ("4.67E+10", Some("SE"), Err(PhoneError::Calculated)),
            ("6.641234567E9", Some("AT"), Err(PhoneError::Calculated)),
            ("4,36641E+11", Some("AT"), Err(PhoneError::Calculated)),
            ("+43.664.1234567", None, Ok("+43 6641234567")),
            ("0664.1234567", Some("AT"), Ok("+43 6641234567")),
            ("", None, Err(PhoneError::NotANumber)),
        ];
        for (typed, country, expected) in cases {
            let country = country.map(|letters| Country::parse(letters).unwrap());
            let read = PhoneNumber::parse(typed, country).map(|number| number.to_string());
            assert_eq!(read.as_deref().map_err(|e| *e), expected, "{typed}");
        }
    }

    #[test]
    fn only_a_number_that_can_be_texted_is_texted() {
        let texts = |typed| PhoneNumber::parse(typed, None).unwrap().takes_texts();
        assert!(texts("+46 70 123 45 67"));
        assert!(texts("+1 425 882 8080"));
        assert!(!texts("+1 425 882 8080 x5"));
        assert!(!texts("+46 8 123 456 78"));
    }

    #[test]
    fn a_masked_number_is_never_taken_for_proof() {
        let number = PhoneNumber::parse("+46 70 123 45 67", None).unwrap();
        let cases = [
            ("+46 701234567", Agreement::Same),
            ("+46 70-123 45 67", Agreement::Same),
            ("+46 *******67", Agreement::MaybeSame),
            ("+46 XXXXXXX67", Agreement::MaybeSame),
            ("+46 •••67", Agreement::MaybeSame),
            ("+46 *******68", Agreement::Different),
            ("+47 *******67", Agreement::Different),
            ("+46 701234568", Agreement::Different),
            ("+46 701234567x1", Agreement::Different),
            ("", Agreement::Different),
        ];
        for (shown, expected) in cases {
            assert_eq!(number.compare(shown), expected, "{shown}");
        }
    }

    #[test]
    fn masks_leave_country_and_two_digits() {
        let number = PhoneNumber::parse("+46 70 123 45 67", None).unwrap();
        assert_eq!(number.masked(), "+46 •••••••67");
        assert_eq!(format!("{number:?}"), "PhoneNumber(+46 •••••••67)");
        assert_eq!(mask_shown("+46 701234567"), "+46 •••••••67");
        assert_eq!(mask_shown("+1 2065550100x123"), "+1 ••••••••00");
        assert_eq!(mask_shown("0701234567"), "••••••••67");
        assert_eq!(mask_shown("7"), "7");
    }

    #[test]
    fn a_country_is_two_letters_with_a_plan() {
        assert!(Country::parse("se").is_some());
        assert!(Country::parse("QQ").is_none());
        assert!(Country::parse("Sweden").is_none());
    }
}
