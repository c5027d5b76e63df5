//! The codes people bring along: what each means, who acts, what helps (graph-api.md §7.6, §8.7, §8.8).
//!
//! One table of rows, a row for all numbers that mean the same. The sentences are in `locales/`; a row names them. The
//! numbers lead to sentences only: Microsoft may change them.

/// Who gives out a code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Family {
    /// The reset page: `SSPR_0009` (graph-api.md §8.7).
    Sspr,
    /// Signing in, and changing a password there: `AADSTS50034` (graph-api.md §7.6).
    SignIn,
    /// The event log of the server that writes passwords back (graph-api.md §8.8).
    Writeback,
    /// The reason of an audit event (graph-api.md §5.2, §8.7).
    Audit,
}

impl Family {
    /// The stable word for scripts.
    pub fn id(self) -> &'static str {
        match self {
            Self::Sspr => "sspr",
            Self::SignIn => "signIn",
            Self::Writeback => "writeback",
            Self::Audit => "audit",
        }
    }

    /// The code of a number, as the service writes it.
    pub fn code(self, number: u32) -> String {
        match self {
            Self::Sspr => format!("SSPR_{number:04}"),
            Self::SignIn => format!("AADSTS{number}"),
            // A result of Windows, not the number of an event.
            Self::Writeback if number >= RESULT => format!("0x{number:08X}"),
            Self::Writeback | Self::Audit => number.to_string(),
        }
    }

    /// Where Microsoft explains it.
    pub fn source(self, number: u32) -> String {
        const PAGES: &str = "https://learn.microsoft.com/entra/identity/authentication/";
        match self {
            Self::Sspr => format!("{PAGES}troubleshoot-sspr"),
            Self::SignIn => format!("https://login.microsoftonline.com/error?code={number}"),
            Self::Writeback => format!("{PAGES}troubleshoot-sspr-writeback"),
            Self::Audit => format!("{PAGES}howto-sspr-reporting"),
        }
    }
}

/// The first number that is a result of Windows (`HRESULT`), not an event.
const RESULT: u32 = 0x8000_0000;

/// Who can do something about it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Who {
    /// The person themselves.
    Person,
    /// The helpdesk.
    Helpdesk,
    /// An administrator of the tenant.
    Tenant,
    /// An administrator of the on-premises servers.
    OnPremises,
    /// Nobody: wait, or leave it.
    Nobody,
}

impl Who {
    /// The stable word for scripts.
    pub fn id(self) -> &'static str {
        match self {
            Self::Person => "person",
            Self::Helpdesk => "helpdesk",
            Self::Tenant => "tenantAdministrator",
            Self::OnPremises => "onPremisesAdministrator",
            Self::Nobody => "nobody",
        }
    }
}

/// Codes that mean the same.
#[derive(Debug, PartialEq, Eq)]
pub struct Row {
    /// Who gives them out.
    pub family: Family,
    /// Their numbers; none for one that is only a name.
    pub numbers: &'static [u32],
    /// The service's name for it, else empty.
    pub name: &'static str,
    /// Who can do something about it.
    pub who: Who,
    /// The id of the sentence that says what it means.
    pub meaning: &'static str,
    /// The id of the sentence that says what to do.
    pub remedy: &'static str,
    /// The command that helps, else empty; placeholders in capitals.
    pub command: &'static str,
}

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

const fn row(
    family: Family,
    numbers: &'static [u32],
    name: &'static str,
    who: Who,
    meaning: &'static str,
    remedy: &'static str,
    command: &'static str,
) -> Row {
    Row {
        family,
        numbers,
        name,
        who,
        meaning,
        remedy,
        command,
    }
}

use Family::{Audit, SignIn, Sspr, Writeback};
use Who::{Helpdesk, Nobody, OnPremises, Person, Tenant};

/// Every row; those of a family stand together.
#[rustfmt::skip]
pub static ROWS: &[Row] = &[
    // The reset page (graph-api.md §8.7).
    row(Sspr, &[9], "TenantSSPRFlagDisabled", Tenant, "codes-off", "codes-off-fix", "sspr enable --scope group --group NAME"),
    row(Sspr, &[10], "WritebackNotEnabled", OnPremises, "codes-writeback-off", "codes-writeback-off-fix", "sspr policy show"),
    row(Sspr, &[11], "SsprNotEnabledInUserPolicy", Tenant, "codes-no-policy", "codes-no-policy-fix", "sspr policy show"),
    row(Sspr, &[12], "UserNotLicensed", Tenant, "codes-no-licence", "codes-no-licence-fix", "sspr explain USER"),
    row(Sspr, &[13], "UserNotMemberOfScopedAccessGroup", Tenant, "codes-not-in-group", "codes-not-in-group-fix", "sspr scope add USER"),
    row(Sspr, &[14], "UserNotProperlyConfigured", Helpdesk, "codes-too-few", "codes-too-few-fix", "sspr register USER"),
    row(Sspr, &[29], "OnPremisesAdminActionRequired", OnPremises, "codes-on-premises", "codes-on-premises-fix", "sspr explain USER"),
    row(Sspr, &[30], "OnPremisesConnectivityError", OnPremises, "codes-unreachable", "codes-network-fix", ""),
    row(Sspr, &[], "OnPremisesSuccessCloudFailure", Nobody, "codes-cloud-failed", "codes-cloud-failed-fix", ""),
    // Reasons of the audit trail (graph-api.md §5.2).
    row(Audit, &[], "FuzzyPolicyViolationInvalidPassword", Person, "codes-banned", "codes-banned-fix", ""),
    row(Audit, &[], "PasswordDoesnotComplyFuzzyPolicy", Person, "codes-banned", "codes-banned-fix", ""),
    // Signing in (graph-api.md §7.6).
    row(SignIn, &[50034], "", Helpdesk, "codes-no-user", "codes-no-user-fix", "sspr status USER"),
    row(SignIn, &[50053], "", Nobody, "refused-locked", "codes-locked-fix", ""),
    row(SignIn, &[50055, 50135, 50142], "", Person, "refused-password-change", "codes-change-fix", ""),
    row(SignIn, &[50144], "", Person, "codes-ad-expired", "codes-ad-expired-fix", ""),
    row(SignIn, &[50056], "", Person, "codes-no-password", "codes-no-password-fix", "sspr reset USER"),
    row(SignIn, &[50057], "", Helpdesk, "refused-disabled", "codes-disabled-fix", ""),
    row(SignIn, &[50125], "", Person, "codes-interrupted", "codes-interrupted-fix", "sspr register USER"),
    row(SignIn, &[50126], "", Person, "codes-wrong-password", "codes-wrong-password-fix", ""),
    row(SignIn, &[50072, 50079], "", Person, "refused-mfa-setup", "codes-interrupted-fix", "sspr invite USER"),
    row(SignIn, &[50074, 50076, 50078], "", Person, "refused-mfa", "codes-again-fix", "sspr login"),
    row(SignIn, &[50058, 50158, 700_020], "", Person, "refused-interaction", "codes-again-fix", "sspr login"),
    row(SignIn, &[50132, 50133, 50173], "", Person, "refused-revoked", "codes-again-fix", "sspr login"),
    row(SignIn, &[70000, 70008, 700_082, 700_084], "", Person, "refused-idle", "codes-again-fix", "sspr login"),
    row(SignIn, &[70043], "", Person, "refused-frequency", "codes-again-fix", "sspr login"),
    row(SignIn, &[53003, 50131, 50199], "", Tenant, "refused-blocked", "refused-blocked-hint", "sspr login --method browser"),
    row(SignIn, &[53000, 53001, 53002, 50097, 530_003], "", Person, "refused-unmanaged", "refused-unmanaged-hint", ""),
    row(SignIn, &[53004, 53010, 53011], "", Helpdesk, "refused-mfa-setup-blocked", "refused-mfa-setup-blocked-hint", "sspr invite USER"),
    row(SignIn, &[530_032, 530_034, 530_035], "", Tenant, "refused-security-policy", "refused-security-policy-hint", ""),
    row(SignIn, &[65001, 65004, 90094, 90095, 650_056, 650_057], "", Tenant, "refused-consent", "codes-consent-fix", ""),
    row(SignIn, &[50105], "", Tenant, "refused-unassigned", "refused-unassigned-hint", ""),
    row(SignIn, &[65002], "", Tenant, "refused-first-party", "refused-first-party-hint", ""),
    row(SignIn, &[50020, 90072], "", Person, "codes-external", "codes-external-fix", ""),
    row(SignIn, &[50059, 90002, 90019], "", Person, "refused-tenant-unknown", "refused-tenant-unknown-hint", ""),
    row(SignIn, &[50194, 9_001_023], "", Person, "refused-tenant-needed", "refused-tenant-needed-hint", ""),
    row(SignIn, &[90038, 900_382, 900_432, 500_011], "", Person, "refused-other-cloud", "refused-other-cloud-hint", ""),
    row(SignIn, &[50196], "", Person, "codes-loop", "codes-loop-fix", ""),
    row(SignIn, &[7_000_222], "", Tenant, "refused-secret-expired", "refused-secret-expired-hint", ""),
    row(SignIn, &[7_000_215, 70002], "", Tenant, "refused-secret-wrong", "refused-secret-wrong-hint", ""),
    row(SignIn, &[7_000_218], "", Tenant, "refused-public-flows-off", "refused-public-flows-off-hint", ""),
    row(SignIn, &[700_025], "", Tenant, "refused-public-client", "refused-public-client-hint", ""),
    row(SignIn, &[700_027], "", Tenant, "refused-certificate", "refused-certificate-hint", ""),
    row(SignIn, &[70021, 700_211, 700_212, 700_213], "", Tenant, "refused-federation", "refused-federation-hint", ""),
    row(SignIn, &[700_016, 700_011, 70001], "", Tenant, "refused-app-unknown", "refused-app-unknown-hint", ""),
    row(SignIn, &[7_000_112, 500_014], "", Tenant, "refused-app-disabled", "refused-app-disabled-hint", ""),
    row(SignIn, &[700_022, 70003, 70011, 28002, 28003, 90014, 900_144], "", Tenant, "codes-request", "codes-request-fix", ""),
    row(SignIn, &[70016], "", Person, "codes-device-pending", "codes-device-pending-fix", ""),
    row(SignIn, &[70018, 70019], "", Person, "codes-device", "codes-device-fix", "sspr login"),
    row(SignIn, &[80001, 80002, 80005, 80007, 80014], "", OnPremises, "codes-agent", "codes-agent-fix", ""),
    // Changing a password at the sign-in.
    row(SignIn, &[120_000], "", Person, "codes-current-wrong", "codes-wrong-password-fix", ""),
    row(SignIn, &[120_002], "", Person, "codes-weak", "codes-weak-fix", ""),
    row(SignIn, &[120_003], "", Person, "codes-name", "codes-banned-fix", ""),
    row(SignIn, &[120_018], "", Person, "codes-banned", "codes-banned-fix", ""),
    row(SignIn, &[120_004], "", Person, "codes-ad-refused", "codes-ad-refused-fix", ""),
    row(SignIn, &[120_005], "", Nobody, "codes-cloud-failed", "codes-cloud-failed-fix", ""),
    row(SignIn, &[120_008, 120_020, 120_021], "", Nobody, "codes-change-failed", "codes-change-failed-fix", ""),
    row(SignIn, &[120_011, 120_016], "", Person, "codes-change-user", "codes-no-user-fix", ""),
    row(SignIn, &[120_012], "", Person, "codes-only-on-premises", "codes-only-on-premises-fix", ""),
    row(SignIn, &[120_013], "", OnPremises, "codes-unreachable", "codes-network-fix", ""),
    row(SignIn, &[120_014], "", OnPremises, "codes-ad-locked", "codes-ad-locked-fix", ""),
    row(SignIn, &[120_015], "", OnPremises, "codes-on-premises", "codes-on-premises-fix", ""),
    // Password writeback (graph-api.md §8.8).
    row(Writeback, &[31001], "", Nobody, "codes-reset-started", "codes-nothing-fix", ""),
    row(Writeback, &[31002], "", Nobody, "codes-reset-done", "codes-nothing-fix", ""),
    row(Writeback, &[31003], "", OnPremises, "codes-reset-failed", "codes-failed-fix", ""),
    row(Writeback, &[31004], "", Nobody, "codes-switch-on-started", "codes-nothing-fix", ""),
    row(Writeback, &[31005], "", Nobody, "codes-switch-on-done", "codes-nothing-fix", ""),
    row(Writeback, &[31006], "", Nobody, "codes-change-started", "codes-nothing-fix", ""),
    row(Writeback, &[31007], "", Nobody, "codes-change-done", "codes-nothing-fix", ""),
    row(Writeback, &[31008], "", OnPremises, "codes-change-refused", "codes-failed-fix", ""),
    row(Writeback, &[31009], "", Nobody, "codes-admin-started", "codes-nothing-fix", ""),
    row(Writeback, &[31010], "", Nobody, "codes-admin-done", "codes-nothing-fix", ""),
    row(Writeback, &[31011], "", OnPremises, "codes-admin-failed", "codes-failed-fix", ""),
    row(Writeback, &[31012], "", Nobody, "codes-switch-off-started", "codes-nothing-fix", ""),
    row(Writeback, &[31013], "", Nobody, "codes-switch-off-done", "codes-nothing-fix", ""),
    row(Writeback, &[31014], "", OnPremises, "codes-switch-off-failed", "codes-network-fix", ""),
    row(Writeback, &[31015], "", Nobody, "codes-service-started", "codes-nothing-fix", ""),
    row(Writeback, &[31016], "", OnPremises, "codes-service-stopped", "codes-service-stopped-fix", ""),
    row(Writeback, &[31017, 31018, 31019], "", Nobody, "codes-service-works", "codes-nothing-fix", ""),
    row(Writeback, &[31034], "", OnPremises, "codes-listener", "codes-listener-fix", ""),
    row(Writeback, &[31044], "", OnPremises, "codes-relay", "codes-network-fix", ""),
    row(Writeback, &[32000], "", OnPremises, "codes-unknown-error", "codes-failed-fix", ""),
    row(Writeback, &[32001], "", OnPremises, "codes-no-cloud", "codes-network-fix", ""),
    row(Writeback, &[32002], "", OnPremises, "codes-no-bus", "codes-network-fix", ""),
    row(Writeback, &[32009], "", OnPremises, "codes-setup-token", "codes-setup-token-fix", ""),
    row(Writeback, &[6329], "", OnPremises, "codes-ad-refused", "codes-ad-refused-fix", ""),
    row(Writeback, &[6800], "", OnPremises, "codes-endpoint", "codes-network-fix", ""),
    row(Writeback, &[0x8023_0402], "", OnPremises, "codes-duplicate", "codes-duplicate-fix", ""),
    row(Writeback, &[0x8007_00CE], "", OnPremises, "codes-long-password", "codes-long-password-fix", ""),
    row(Writeback, &[0x8023_061F], "", OnPremises, "codes-forest", "codes-forest-fix", ""),
];

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
