//! The numbers of the sign-in service (graph-api.md §7.6). Checked against Microsoft's list, Learn
//! `reference-error-codes` (2024-04-24), whole; what is not in that list is from the article on its number.

use super::Cause::*;
use super::Family::SignIn;
use super::Who::{Application, Helpdesk, Home, Nobody, OnPremises, Person, Tenant};
use super::{Cause, Row, Who, row};

const fn aadsts(
    numbers: &'static [u32],
    who: Who,
    meaning: &'static str,
    remedy: &'static str,
    command: &'static str,
    cause: Option<Cause>,
) -> Row {
    Row {
        cause,
        ..row(SignIn, numbers, "", who, meaning, remedy, command)
    }
}

/// The rows.
#[rustfmt::skip]
pub(super) static ROWS: &[Row] = &[
    // The account.
    aadsts(&[50034, 51004, 90125], Helpdesk, "codes-no-user", "codes-no-user-fix", "sspr status USER", Some(UnknownAccount)),
    aadsts(&[16000, 16003, 50014, 50020, 50177, 50178, 90072, 90084, 500_208], Person, "codes-external", "codes-external-fix", "", Some(UnknownAccount)),
    aadsts(&[50053], Nobody, "codes-locked", "codes-locked-fix", "sspr explain USER", Some(Locked)),
    aadsts(&[50057, 500_571], Helpdesk, "codes-disabled", "codes-disabled-fix", "sspr explain USER", Some(Disabled)),
    aadsts(&[50064, 50126], Person, "codes-wrong-password", "codes-wrong-password-fix", "sspr explain USER", Some(UnknownAccount)),
    aadsts(&[50056], Helpdesk, "codes-no-password", "codes-no-password-fix", "sspr explain USER", Some(UnknownAccount)),
    aadsts(&[50055], Person, "codes-expired", "codes-change-fix", "", Some(PasswordChange)),
    aadsts(&[50135], Helpdesk, "codes-risk-change", "codes-risk-change-fix", "", Some(PasswordChange)),
    aadsts(&[50142], Person, "codes-change-required", "codes-change-fix", "", Some(PasswordChange)),
    aadsts(&[50144], Person, "codes-ad-expired", "codes-ad-expired-fix", "sspr explain USER", Some(PasswordChange)),
    aadsts(&[50015, 54000], Tenant, "codes-age", "codes-age-fix", "", None),
    aadsts(&[50125], Person, "codes-interrupted", "codes-interrupted-fix", "sspr register USER", Some(MfaSetup)),
    // Multifactor authentication.
    aadsts(&[50072, 50079], Person, "codes-mfa-setup", "codes-mfa-setup-fix", "sspr invite USER", Some(MfaSetup)),
    aadsts(&[50074, 50076, 50078], Person, "codes-mfa", "codes-mfa-fix", "sspr methods list USER", Some(Mfa)),
    aadsts(&[50086, 50087], Nobody, "codes-mfa-failed", "codes-mfa-failed-fix", "", None),
    aadsts(&[50088], Nobody, "codes-mfa-calls", "codes-mfa-calls-fix", "", None),
    aadsts(&[50158], Person, "codes-external-check", "codes-external-check-fix", "", Some(Interaction)),
    aadsts(&[53004], Helpdesk, "codes-setup-risk", "codes-setup-risk-fix", "", Some(SetupRisk)),
    aadsts(&[53010], Helpdesk, "codes-setup-place", "codes-setup-place-fix", "sspr invite USER", Some(MfaSetupBlocked)),
    aadsts(&[53011, 530_034], Home, "codes-home-risk", "codes-home-risk-fix", "", Some(HomeRisk)),
    aadsts(&[130_004, 130_005, 130_006, 130_007, 130_008, 135_010, 135_011], Person, "codes-hello", "codes-hello-fix", "", None),
    // The session.
    aadsts(&[50058], Person, "codes-no-session", "codes-session-fix", "", Some(Interaction)),
    aadsts(&[16001, 16002, 50085, 50089, 50136, 50139, 50143, 50197, 90086, 160_021], Person, "codes-no-session", "codes-session-fix", "", None),
    aadsts(&[700_020], Person, "codes-interaction", "codes-session-fix", "", Some(Interaction)),
    aadsts(&[50132, 50133, 50173], Person, "codes-revoked", "codes-session-fix", "", Some(Revoked)),
    aadsts(&[70000, 70008, 700_082, 700_084], Person, "codes-idle", "codes-session-fix", "", Some(Idle)),
    aadsts(&[70043], Person, "codes-frequency", "codes-session-fix", "", Some(Frequency)),
    aadsts(&[50199], Nobody, "codes-confirm", "codes-confirm-fix", "", Some(Interaction)),
    aadsts(&[50140, 1_000_002], Nobody, "codes-expected", "codes-nothing-fix", "", None),
    aadsts(&[50061, 50068, 50070, 50071], Person, "codes-sign-out", "codes-sign-out-fix", "", None),
    // Conditional Access, devices and other rules of tenants.
    aadsts(&[50131, 53003], Tenant, "codes-blocked", "codes-blocked-fix", "", Some(Blocked)),
    aadsts(&[53000, 530_003], Person, "codes-unmanaged", "codes-unmanaged-fix", "", Some(Unmanaged)),
    aadsts(&[53001], Person, "codes-not-joined", "codes-not-joined-fix", "", Some(Unmanaged)),
    aadsts(&[50127, 53002], Person, "codes-app-not-approved", "codes-app-not-approved-fix", "", Some(Unmanaged)),
    aadsts(&[50005, 50097, 50129, 50155, 50187, 700_003], Person, "codes-device-unknown", "codes-device-unknown-fix", "", Some(Unmanaged)),
    aadsts(&[17003, 50168, 240_001], Person, "codes-device-unknown", "codes-device-unknown-fix", "", None),
    aadsts(&[530_032], Tenant, "codes-security-policy", "codes-security-policy-fix", "", Some(SecurityPolicy)),
    aadsts(&[530_035], Tenant, "codes-security-defaults", "codes-security-defaults-fix", "", Some(SecurityPolicy)),
    aadsts(&[50002, 500_021, 500_022, 500_212, 500_213, 530_004], Tenant, "codes-restricted", "codes-restricted-fix", "", None),
    aadsts(&[220_450], Person, "codes-browser", "codes-browser-fix", "", None),
    // The application.
    aadsts(&[65001, 90094, 90095, 90099], Tenant, "codes-consent", "codes-consent-fix", "", Some(Consent)),
    aadsts(&[65004], Person, "codes-declined", "codes-declined-fix", "", Some(Consent)),
    aadsts(&[52004, 9_002_341], Person, "codes-declined", "codes-declined-fix", "", None),
    aadsts(&[90008, 650_056, 650_057], Tenant, "codes-app-permission", "codes-app-permission-fix", "", Some(Consent)),
    aadsts(&[51000, 65005, 90093, 650_052, 650_054], Tenant, "codes-app-permission", "codes-app-permission-fix", "", None),
    aadsts(&[50105], Tenant, "codes-unassigned", "codes-unassigned-fix", "", Some(Unassigned)),
    aadsts(&[65002], Application, "codes-first-party", "codes-first-party-fix", "", Some(FirstParty)),
    aadsts(&[70001, 700_011, 700_016], Application, "codes-app-unknown", "codes-app-unknown-fix", "", Some(AppUnknown)),
    aadsts(&[500_014, 1_000_031, 7_000_112], Tenant, "codes-app-disabled", "codes-app-disabled-fix", "", Some(AppDisabled)),
    aadsts(&[50001, 500_011], Application, "codes-resource", "codes-resource-fix", "", Some(OtherCloud)),
    aadsts(&[50059, 50128, 90002, 90019, 90126], Person, "codes-tenant-unknown", "codes-tenant-unknown-fix", "", Some(TenantUnknown)),
    aadsts(&[50194, 90124, 90130, 9_001_023, 9_002_332], Application, "codes-tenant-needed", "codes-tenant-needed-fix", "", Some(TenantNeeded)),
    aadsts(&[90038, 90043, 90051, 900_382, 900_432, 1_000_104], Application, "codes-other-cloud", "codes-other-cloud-fix", "", Some(OtherCloud)),
    aadsts(&[7_000_222], Application, "codes-secret-expired", "codes-credential-fix", "", Some(SecretExpired)),
    aadsts(&[70002, 7_000_215], Application, "codes-secret-wrong", "codes-credential-fix", "", Some(SecretWrong)),
    aadsts(&[7_000_218], Application, "codes-credential-missing", "codes-credential-fix", "", Some(PublicFlowsOff)),
    aadsts(&[700_025], Application, "codes-credential-needless", "codes-credential-fix", "", Some(PublicClient)),
    aadsts(&[700_027, 700_030], Application, "codes-certificate", "codes-credential-fix", "", Some(Certificate)),
    aadsts(&[70021, 700_211, 700_212, 700_213, 700_229], Application, "codes-federation", "codes-credential-fix", "", Some(Federation)),
    aadsts(&[50013, 50027, 500_133, 700_024], Application, "codes-assertion", "codes-assertion-fix", "", Some(Assertion)),
    aadsts(&[50006, 50012, 50048, 50099, 900_384], Application, "codes-signature", "codes-assertion-fix", "", None),
    aadsts(&[50011, 70004, 900_971], Application, "codes-reply-address", "codes-reply-address-fix", "", None),
    aadsts(
        &[
            28002, 28003, 50003, 50007, 50010, 50029, 50032, 50042, 50043, 50049, 50050, 50120, 50124, 50146, 50147, 51001, 51005,
            54005, 67003, 70003, 70005, 70007, 70011, 75001, 75003, 75005, 75008, 75011, 75016, 76021, 76026, 90004, 90005, 90007,
            90009, 90010, 90013, 90014, 90015, 90016, 90020, 90022, 90023, 90027, 90056, 90100, 90101, 90102, 90107, 90114, 90117,
            90121, 100_007, 140_000, 140_001, 165_004, 165_900, 221_000, 240_002, 501_241, 501_461, 501_481, 501_491, 501_621,
            700_005, 700_022, 700_023, 700_054, 750_054, 900_144, 900_236, 900_561, 901_002, 7_000_110, 7_000_114, 7_500_514,
            7_500_529, 9_002_313,
        ],
        Application, "codes-request", "codes-request-fix", "", None,
    ),
    aadsts(&[70016], Person, "codes-device-pending", "codes-device-pending-fix", "", None),
    aadsts(&[50134, 70018, 70019, 90119, 90120], Person, "codes-device", "codes-device-fix", "", None),
    // Other identity providers, certificates and computers of a domain.
    aadsts(
        &[
            20001, 20012, 20033, 40008, 40009, 40010, 40015, 50008, 50107, 50161, 50169, 50170, 90081, 90082, 90085, 90087, 90123,
            1_000_000, 5_000_819,
        ],
        Tenant, "codes-provider", "codes-provider-fix", "", None,
    ),
    aadsts(&[50017, 50192, 220_501], Tenant, "codes-user-certificate", "codes-user-certificate-fix", "", None),
    aadsts(
        &[50180, 51006, 81004, 81005, 81006, 81007, 81009, 81010, 81011, 81012],
        Person, "codes-seamless", "codes-seamless-fix", "", None,
    ),
    aadsts(&[80001, 80002, 80005, 80007, 80010, 80014], OnPremises, "codes-agent", "codes-agent-fix", "", None),
    aadsts(&[80012], OnPremises, "codes-hours", "codes-hours-fix", "", None),
    aadsts(&[80013], OnPremises, "codes-agent-clock", "codes-clock-fix", "", None),
    // The service.
    aadsts(&[50196, 90055], Nobody, "codes-loop", "codes-loop-fix", "", None),
    aadsts(
        &[
            50000, 50033, 50166, 70012, 90006, 90012, 90024, 90033, 90036, 90090, 90091, 90092, 230_109,
        ],
        Nobody, "codes-service", "codes-service-fix", "", None,
    ),
    // Changing a password at the sign-in.
    aadsts(&[120_000], Person, "codes-current-wrong", "codes-current-wrong-fix", "", None),
    aadsts(&[120_002], Person, "codes-weak", "codes-weak-fix", "", None),
    aadsts(&[120_003], Person, "codes-name", "codes-banned-fix", "", None),
    aadsts(&[120_018], Person, "codes-banned", "codes-banned-fix", "", None),
    aadsts(&[120_004], Person, "codes-ad-refused", "codes-ad-refused-fix", "", None),
    aadsts(&[120_005], Nobody, "codes-cloud-failed", "codes-cloud-failed-fix", "", None),
    aadsts(&[120_008, 120_020, 120_021], Nobody, "codes-change-failed", "codes-service-fix", "", None),
    aadsts(&[120_011, 120_016], Person, "codes-change-user", "codes-no-user-fix", "sspr status USER", None),
    aadsts(&[120_012], Person, "codes-only-on-premises", "codes-only-on-premises-fix", "", None),
    aadsts(&[120_013], OnPremises, "codes-unreachable", "codes-network-fix", "", None),
    aadsts(&[120_014], OnPremises, "codes-ad-locked", "codes-ad-locked-fix", "", None),
    aadsts(&[120_015], OnPremises, "codes-on-premises", "codes-on-premises-fix", "", None),
];
