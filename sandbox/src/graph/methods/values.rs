//! Phone numbers and mail addresses as the service takes them, and as it masks them.

use http::StatusCode;
use serde_json::{Map, Value};

use crate::directory::method_kind::Kind;
use crate::odata::call::text;
use crate::odata::reply::Fault;

/// The kind of phone a body is about.
///
/// # Errors
/// 400.
pub(crate) fn phone_type(body: &Map<String, Value>) -> Result<Kind, Fault> {
    Kind::parse(text(body, "phoneType")?)
        .filter(|kind| kind.is_phone())
        .ok_or_else(|| invalid("The phone type has to be mobile, alternateMobile or office."))
}

/// The phone number of a body.
///
/// # Errors
/// 400 for one that is not in the documented form.
pub(crate) fn phone_number(body: &Map<String, Value>) -> Result<String, Fault> {
    parse_phone(text(body, "phoneNumber")?).ok_or_else(|| {
        invalid("The phone number has to be in the form '+{country code} {number}x{extension}'.")
    })
}

/// A phone number in the documented form.
pub(crate) fn parse_phone(text: &str) -> Option<String> {
    is_phone_number(text).then(|| text.to_owned())
}

/// A plus, the country code, one space, the number, and maybe `x` and an extension (graph-api.md §2.2).
fn is_phone_number(text: &str) -> bool {
    let digits = |text: &str, least: usize, most: usize| {
        (least..=most).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_digit())
    };
    let Some((code, rest)) = text.strip_prefix('+').and_then(|rest| rest.split_once(' ')) else {
        return false;
    };
    let (number, extension) = rest
        .split_once('x')
        .map_or((rest, None), |(number, extension)| {
            (number, Some(extension))
        });
    digits(code, 1, 3)
        && digits(number, 4, 14)
        && extension.is_none_or(|extension| digits(extension, 1, 10))
}

/// The mail address of a body.
///
/// # Errors
/// 400 for what is none.
pub(crate) fn email(body: &Map<String, Value>) -> Result<String, Fault> {
    parse_email(text(body, "emailAddress")?)
        .ok_or_else(|| invalid("The email address is not valid."))
}

/// A mail address of a domain with a dot.
pub(crate) fn parse_email(text: &str) -> Option<String> {
    let address: email_address::EmailAddress = text.parse().ok()?;
    address.domain().contains('.').then(|| text.to_owned())
}

/// The first letter and the domain are all that is shown of an address.
pub(crate) fn mask_address(address: &str) -> String {
    let (name, domain) = address.rsplit_once('@').unwrap_or((address, ""));
    let first: String = name.chars().take(1).collect();
    format!("{first}***@{domain}")
}

/// The last two digits and the country are all that is shown of a number.
pub(crate) fn mask(number: &str) -> String {
    let (code, rest) = number.split_once(' ').unwrap_or(("", number));
    let shown = rest.len().saturating_sub(2);
    let hidden: String = rest
        .char_indices()
        .map(|(at, c)| {
            if at < shown && c.is_ascii_digit() {
                'X'
            } else {
                c
            }
        })
        .collect();
    format!("{code} {hidden}").trim_start().to_owned()
}

/// What the service says of a method that cannot be as it was asked for.
pub(crate) fn invalid(message: &str) -> Fault {
    Fault::new(StatusCode::BAD_REQUEST, "invalidRequest", message)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_phone_number_has_one_space_behind_the_country_code() {
        for number in [
            "+1 2065550100",
            "+46 701740605",
            "+1 2065550100x123",
            "+49 1713920000",
        ] {
            assert!(is_phone_number(number), "{number}");
        }
        for number in [
            "2065550100",
            "+12065550100",
            "+1 206 5550100",
            "+1  2065550100",
            "+1 206-555-0100",
            "+1 2065550100x",
            "+ 2065550100",
            "+1 ",
            "",
        ] {
            assert!(!is_phone_number(number), "{number}");
        }
    }

    #[test]
    fn a_masked_number_shows_country_and_last_two_digits() {
        for (number, masked) in [
            ("+1 2065550100", "+1 XXXXXXXX00"),
            ("+46 701740605", "+46 XXXXXXX05"),
            ("", ""),
        ] {
            assert_eq!(mask(number), masked);
        }
    }
}
