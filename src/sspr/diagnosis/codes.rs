//! Reading a code as people bring it along, and finding its row.

pub use crate::service_codes::{Family, ROWS, Row, Who};

/// What was read as a code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Code {
    /// One of the table; the number is 0 for one that is only a name.
    Known(&'static Row, u32),
    /// The shape of a code, and its family where the shape tells; the table has no such number.
    Unknown(Option<Family>, u32),
}

/// Reads a code as people type and paste it: `SSPR_0014`, `sspr-14`, `AADSTS50034: The user …`, `50034`, `event 31008`,
/// `hr 80230402`, `0x8023061f`, or a name of the service. Nothing for what has not the shape of a code: a sign-in name.
pub fn parse(text: &str) -> Option<Code> {
    if text.contains('@') {
        return None;
    }
    if let Some(row) = named(text) {
        return Some(Code::Known(row, row.numbers.first().copied().unwrap_or(0)));
    }
    let text = text.trim().to_ascii_lowercase();
    let prefixes = [
        ("sspr", Some(Family::Sspr), 10),
        ("aadsts", Some(Family::SignIn), 10),
        ("event id", Some(Family::Writeback), 10),
        ("event", Some(Family::Writeback), 10),
        ("hresult", Some(Family::Writeback), 16),
        ("hr", Some(Family::Writeback), 16),
        ("0x", Some(Family::Writeback), 16),
    ];
    let (family, rest, radix) = prefixes
        .into_iter()
        .find_map(|(prefix, family, radix)| Some((family, text.strip_prefix(prefix)?, radix)))
        .unwrap_or((None, &text, 10));
    let joints = [' ', '-', '_', ':', '=', '#'];
    let rest = if family.is_some() {
        let rest = rest.trim_start_matches(joints);
        rest.strip_prefix("0x").unwrap_or(rest)
    } else {
        rest
    };
    let end = rest
        .find(|c: char| !c.is_digit(radix))
        .unwrap_or(rest.len());
    let (digits, after) = rest.split_at(end);
    // What follows is the service's own sentence, pasted along; an object id goes on at once.
    let pasted = after.is_empty() || family.is_some() && after.starts_with([':', ' ', '.', ',']);
    if !pasted {
        return None;
    }
    // A result of Windows is often quoted without its `0x`.
    if family.is_none()
        && digits.len() == 8
        && let Some(known) = u32::from_str_radix(digits, 16)
            .ok()
            .and_then(|number| find(Some(Family::Writeback), number))
    {
        return Some(known);
    }
    let number = u32::from_str_radix(digits, radix).ok()?;
    // `0014` is how the reset page counts; nobody else has leading zeros.
    let family = family.or((digits.len() == 4 && digits.starts_with('0')).then_some(Family::Sspr));
    Some(find(family, number).unwrap_or(Code::Unknown(family, number)))
}

/// The row that the service calls so: the reason of an audit event, or the name of a code. Blanks, hyphens and case do
/// not count.
pub fn named(text: &str) -> Option<&'static Row> {
    let letters = |text: &str| -> String {
        text.chars()
            .filter(char::is_ascii_alphanumeric)
            .map(|c| c.to_ascii_lowercase())
            .collect()
    };
    let wanted = letters(text);
    ROWS.iter()
        .find(|row| !row.name.is_empty() && letters(row.name) == wanted)
}

/// The families share no number, so that one without a family is clear; the reset page's are too short to stand alone.
fn find(family: Option<Family>, number: u32) -> Option<Code> {
    ROWS.iter()
        .filter(|row| family.map_or(row.family != Family::Sspr, |family| family == row.family))
        .find(|row| row.numbers.contains(&number))
        .map(|row| Code::Known(row, number))
}

/// The known codes nearest to a number, nearest first.
pub fn near(family: Option<Family>, number: u32) -> Vec<String> {
    let mut found: Vec<(u32, String)> = ROWS
        .iter()
        .filter(|row| family.is_none_or(|family| family == row.family))
        .flat_map(|row| {
            row.numbers
                .iter()
                .map(|known| (known.abs_diff(number), row.family.code(*known)))
        })
        .collect();
    found.sort();
    found.truncate(3);
    found.into_iter().map(|(_, code)| code).collect()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    fn read(text: &str) -> Option<String> {
        parse(text).map(|code| match code {
            Code::Known(row, 0) => row.name.to_owned(),
            Code::Known(row, number) => row.family.code(number),
            Code::Unknown(family, number) => {
                format!("? {} {number}", family.map_or("-", Family::id))
            }
        })
    }

    #[test]
    fn a_code_is_read_as_people_type_and_paste_it() {
        let cases = [
            ("SSPR_0014", "SSPR_0014"),
            ("sspr 0014", "SSPR_0014"),
            ("sspr-14", "SSPR_0014"),
            ("SSPR14", "SSPR_0014"),
            ("0014", "SSPR_0014"),
            ("SSPR_0014: your account is not set up", "SSPR_0014"),
            ("UserNotProperlyConfigured", "SSPR_0014"),
            ("user not properly-configured", "SSPR_0014"),
            ("AADSTS50034", "AADSTS50034"),
            ("aadsts 50034", "AADSTS50034"),
            ("AADSTS50034: The user account does not", "AADSTS50034"),
            ("50034", "AADSTS50034"),
            ("700082", "AADSTS700082"),
            ("31008", "31008"),
            ("event 31008", "31008"),
            ("Event ID: 31008", "31008"),
            ("6329", "6329"),
            ("hr 80230402", "0x80230402"),
            ("hr=0x80230402", "0x80230402"),
            ("80230402", "0x80230402"),
            ("HRESULT: 0x800700CE", "0x800700CE"),
            ("0x8023061f", "0x8023061F"),
            (
                "fuzzypolicyviolationinvalidpassword",
                "FuzzyPolicyViolationInvalidPassword",
            ),
            (
                "OnPremisesSuccessCloudFailure",
                "OnPremisesSuccessCloudFailure",
            ),
            ("sspr 99", "? sspr 99"),
            ("AADSTS99999", "? signIn 99999"),
            ("event 31099", "? writeback 31099"),
            ("0xdeadbeef", "? writeback 3735928559"),
            ("424242", "? - 424242"),
            ("14", "? - 14"),
        ];
        for (text, expected) in cases {
            assert_eq!(read(text).as_deref(), Some(expected), "{text}");
        }
    }

    #[test]
    fn what_may_be_a_user_is_no_code() {
        for text in [
            "",
            " ",
            "anna",
            "anna@contoso.com",
            "50034@contoso.com",
            "sspr14@contoso.com",
            "hr@contoso.com",
            "hr department",
            "sspr",
            "sspr14x",
            "80230402-0000-4000-8000-000000000001",
            "0f1e2d3c-0000-4000-8000-000000000001",
            "99999999999999999999",
            "-50034",
            "5003４",
        ] {
            assert_eq!(parse(text), None, "{text}");
        }
    }

    #[test]
    fn a_number_and_a_name_are_known_once() {
        let mut numbers = BTreeSet::new();
        let mut names = BTreeSet::new();
        for row in ROWS {
            for number in row.numbers {
                assert!(numbers.insert(*number), "{number}");
            }
            assert!(
                row.name.is_empty() || names.insert(row.name),
                "{}",
                row.name
            );
            assert!(!row.numbers.is_empty() || !row.name.is_empty());
        }
    }

    /// Every row of the tables of graph-api.md §7.6, §8.7 and §8.8.
    #[test]
    fn every_code_that_is_documented_is_known() {
        let sspr = [
            "0009", "0010", "0011", "0012", "0013", "0014", "0029", "0030",
        ];
        let names = [
            "TenantSSPRFlagDisabled",
            "WritebackNotEnabled",
            "SsprNotEnabledInUserPolicy",
            "UserNotLicensed",
            "UserNotMemberOfScopedAccessGroup",
            "UserNotProperlyConfigured",
            "OnPremisesAdminActionRequired",
            "OnPremisesConnectivityError",
            "OnPremisesSuccessCloudFailure",
            "FuzzyPolicyViolationInvalidPassword",
        ];
        let sign_in = [
            "50034 50053 50055 50056 50057 50058 50059 50072 50079 50074 50076 50078 50105 50125 50126",
            "50131 53000 53001 53002 50132 50133 50173 50135 50142 50144 50158 50194 9001023 50196",
            "500011 500014 53003 53004 53010 53011 530032 530034 530035 530003 65001 65004 90094 90095",
            "65002 650056 650057 70000 70008 700082 700084 70002 7000215 7000218 7000222 700016 700011",
            "70001 7000112 700025 700027 700022 70011 28002 28003 70003 70016 70018 70019 700020 70043",
            "80001 80002 80005 80007 80014 90002 90014 900144 90019 90072 50020 90038 900382 900432",
            "120000 120002 120003 120004 120005 120008 120011 120012 120013 120014 120015 120016 120018",
            "120020 120021",
        ];
        let writeback = [
            "31001 31002 31003 31004 31005 31006 31007 31008 31009 31010 31011 31012 31013 31014 31015",
            "31016 31017 31018 31019 31034 31044 32000 32001 32002 32009 6329 6800 0x80230402",
            "0x800700CE 0x8023061F",
        ];
        let known = |text: &str| match parse(text) {
            Some(Code::Known(row, _)) => row.family,
            other => panic!("{text}: {other:?}"),
        };
        for number in sspr {
            assert_eq!(known(number), Family::Sspr);
        }
        for name in names {
            known(name);
        }
        for number in sign_in.iter().flat_map(|line| line.split(' ')) {
            assert_eq!(known(number), Family::SignIn, "{number}");
        }
        for number in writeback.iter().flat_map(|line| line.split(' ')) {
            assert_eq!(known(number), Family::Writeback, "{number}");
        }
    }

    #[test]
    fn the_nearest_come_first() {
        assert_eq!(
            near(Some(Family::Sspr), 15),
            ["SSPR_0014", "SSPR_0013", "SSPR_0012"]
        );
        assert_eq!(near(None, 31_020)[0], "31019");
        assert_eq!(near(Some(Family::SignIn), 50_035)[0], "AADSTS50034");
    }
}
