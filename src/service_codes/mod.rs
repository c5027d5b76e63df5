//! The codes of Microsoft's services, one table: what each means, who acts, what helps (graph-api.md §7.6, §8.7, §8.8),
//! and, where the program itself can be refused so, what stands behind it.
//!
//! A row for all numbers that mean the same. The sentences are in `locales/`; a row names them.

mod cause;

pub use cause::{CAUSES, Cause, CauseRow, Next, Remedy};

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
    /// What stands behind it where the program itself is refused so.
    pub cause: Option<Cause>,
}

/// What stands behind a refusal with this number of the sign-in service; nothing for one that the table has not.
pub fn cause_of(number: u32) -> Option<Cause> {
    ROWS.iter()
        .find(|row| row.family == Family::SignIn && row.numbers.contains(&number))?
        .cause
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
        cause: None,
    }
}

const fn aadsts(
    numbers: &'static [u32],
    who: Who,
    meaning: &'static str,
    remedy: &'static str,
    command: &'static str,
    cause: Option<Cause>,
) -> Row {
    Row {
        family: SignIn,
        numbers,
        name: "",
        who,
        meaning,
        remedy,
        command,
        cause,
    }
}

use Cause::*;
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
    aadsts(&[50034], Helpdesk, "codes-no-user", "codes-no-user-fix", "sspr status USER", Some(UnknownAccount)),
    aadsts(&[50053], Nobody, "refused-locked", "codes-locked-fix", "", Some(Locked)),
    aadsts(&[50055, 50135, 50142], Person, "refused-password-change", "codes-change-fix", "", Some(PasswordChange)),
    aadsts(&[50144], Person, "codes-ad-expired", "codes-ad-expired-fix", "", Some(PasswordChange)),
    aadsts(&[50056], Person, "codes-no-password", "codes-no-password-fix", "sspr reset USER", Some(UnknownAccount)),
    aadsts(&[50057], Helpdesk, "refused-disabled", "codes-disabled-fix", "", Some(Disabled)),
    aadsts(&[50125], Person, "codes-interrupted", "codes-interrupted-fix", "sspr register USER", Some(MfaSetup)),
    aadsts(&[50126], Person, "codes-wrong-password", "codes-wrong-password-fix", "", Some(UnknownAccount)),
    aadsts(&[50072, 50079], Person, "refused-mfa-setup", "codes-interrupted-fix", "sspr invite USER", Some(MfaSetup)),
    aadsts(&[50074, 50076, 50078], Person, "refused-mfa", "codes-again-fix", "sspr login", Some(Mfa)),
    aadsts(&[50058, 50158, 700_020], Person, "refused-interaction", "codes-again-fix", "sspr login", Some(Interaction)),
    aadsts(&[50132, 50133, 50173], Person, "refused-revoked", "codes-again-fix", "sspr login", Some(Revoked)),
    aadsts(&[70000, 70008, 700_082, 700_084], Person, "refused-idle", "codes-again-fix", "sspr login", Some(Idle)),
    aadsts(&[70043], Person, "refused-frequency", "codes-again-fix", "sspr login", Some(Frequency)),
    aadsts(&[53003, 50131, 50199], Tenant, "refused-blocked", "refused-blocked-hint", "sspr login --method browser", Some(Blocked)),
    aadsts(&[53000, 53001, 53002, 50097, 530_003], Person, "refused-unmanaged", "refused-unmanaged-hint", "", Some(Unmanaged)),
    aadsts(&[53004, 53010, 53011], Helpdesk, "refused-mfa-setup-blocked", "refused-mfa-setup-blocked-hint", "sspr invite USER", Some(MfaSetupBlocked)),
    aadsts(&[530_032, 530_034, 530_035], Tenant, "refused-security-policy", "refused-security-policy-hint", "", Some(SecurityPolicy)),
    aadsts(&[65001, 65004, 90094, 90095, 650_056, 650_057], Tenant, "refused-consent", "codes-consent-fix", "", Some(Consent)),
    aadsts(&[50105], Tenant, "refused-unassigned", "refused-unassigned-hint", "", Some(Unassigned)),
    aadsts(&[65002], Tenant, "refused-first-party", "refused-first-party-hint", "", Some(FirstParty)),
    aadsts(&[50020, 90072], Person, "codes-external", "codes-external-fix", "", Some(UnknownAccount)),
    aadsts(&[50059, 90002, 90019], Person, "refused-tenant-unknown", "refused-tenant-unknown-hint", "", Some(TenantUnknown)),
    aadsts(&[50194, 9_001_023], Person, "refused-tenant-needed", "refused-tenant-needed-hint", "", Some(TenantNeeded)),
    aadsts(&[90038, 900_382, 900_432, 500_011], Person, "refused-other-cloud", "refused-other-cloud-hint", "", Some(OtherCloud)),
    aadsts(&[50196], Person, "codes-loop", "codes-loop-fix", "", None),
    aadsts(&[7_000_222], Tenant, "refused-secret-expired", "refused-secret-expired-hint", "", Some(SecretExpired)),
    aadsts(&[7_000_215, 70002], Tenant, "refused-secret-wrong", "refused-secret-wrong-hint", "", Some(SecretWrong)),
    aadsts(&[7_000_218], Tenant, "refused-public-flows-off", "refused-public-flows-off-hint", "", Some(PublicFlowsOff)),
    aadsts(&[700_025], Tenant, "refused-public-client", "refused-public-client-hint", "", Some(PublicClient)),
    aadsts(&[700_027], Tenant, "refused-certificate", "refused-certificate-hint", "", Some(Certificate)),
    aadsts(&[70021, 700_211, 700_212, 700_213], Tenant, "refused-federation", "refused-federation-hint", "", Some(Federation)),
    aadsts(&[700_016, 700_011, 70001], Tenant, "refused-app-unknown", "refused-app-unknown-hint", "", Some(AppUnknown)),
    aadsts(&[7_000_112, 500_014], Tenant, "refused-app-disabled", "refused-app-disabled-hint", "", Some(AppDisabled)),
    aadsts(&[700_022, 70003, 70011, 28002, 28003, 90014, 900_144], Tenant, "codes-request", "codes-request-fix", "", None),
    aadsts(&[70016], Person, "codes-device-pending", "codes-device-pending-fix", "", None),
    aadsts(&[70018, 70019], Person, "codes-device", "codes-device-fix", "sspr login", None),
    aadsts(&[80001, 80002, 80005, 80007, 80014], OnPremises, "codes-agent", "codes-agent-fix", "", None),
    // Changing a password at the sign-in.
    aadsts(&[120_000], Person, "codes-current-wrong", "codes-wrong-password-fix", "", None),
    aadsts(&[120_002], Person, "codes-weak", "codes-weak-fix", "", None),
    aadsts(&[120_003], Person, "codes-name", "codes-banned-fix", "", None),
    aadsts(&[120_018], Person, "codes-banned", "codes-banned-fix", "", None),
    aadsts(&[120_004], Person, "codes-ad-refused", "codes-ad-refused-fix", "", None),
    aadsts(&[120_005], Nobody, "codes-cloud-failed", "codes-cloud-failed-fix", "", None),
    aadsts(&[120_008, 120_020, 120_021], Nobody, "codes-change-failed", "codes-change-failed-fix", "", None),
    aadsts(&[120_011, 120_016], Person, "codes-change-user", "codes-no-user-fix", "", None),
    aadsts(&[120_012], Person, "codes-only-on-premises", "codes-only-on-premises-fix", "", None),
    aadsts(&[120_013], OnPremises, "codes-unreachable", "codes-network-fix", "", None),
    aadsts(&[120_014], OnPremises, "codes-ad-locked", "codes-ad-locked-fix", "", None),
    aadsts(&[120_015], OnPremises, "codes-on-premises", "codes-on-premises-fix", "", None),
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
