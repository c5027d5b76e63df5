//! The event log of the server that writes passwords back, and the results (`hr`) its events quote (graph-api.md §8.8,
//! appendix C). Checked against Learn, `troubleshoot-sspr-writeback` (2024-06-24), and the troubleshooting articles on
//! `8023062C`, on “Unable to configure password writeback” (KB 3185990) and on `SSPR_0029`.

use super::Family::Writeback;
use super::Who::{Nobody, OnPremises, Person};
use super::{Row, Who, row};

const fn event(
    number: &'static [u32],
    name: &'static str,
    who: Who,
    meaning: &'static str,
    remedy: &'static str,
) -> Row {
    row(Writeback, number, name, who, meaning, remedy, "")
}

/// The rows: events, then results.
#[rustfmt::skip]
pub(super) static ROWS: &[Row] = &[
    event(&[31001], "PasswordResetStart", Nobody, "codes-reset-started", "codes-nothing-fix"),
    event(&[31002], "PasswordResetSuccess", Nobody, "codes-reset-done", "codes-nothing-fix"),
    event(&[31003], "PasswordResetFail", OnPremises, "codes-reset-failed", "codes-failed-fix"),
    event(&[31004], "OnboardingEventStart", Nobody, "codes-switch-on-started", "codes-nothing-fix"),
    event(&[31005], "OnboardingEventSuccess", Nobody, "codes-switch-on-done", "codes-nothing-fix"),
    event(&[31006], "ChangePasswordStart", Nobody, "codes-change-started", "codes-nothing-fix"),
    event(&[31007], "ChangePasswordSuccess", Nobody, "codes-change-done", "codes-nothing-fix"),
    event(&[31008], "ChangePasswordFail", OnPremises, "codes-change-refused", "codes-failed-fix"),
    event(&[31009], "ResetUserPasswordByAdminStart", Nobody, "codes-admin-started", "codes-nothing-fix"),
    event(&[31010], "ResetUserPasswordByAdminSuccess", Nobody, "codes-admin-done", "codes-nothing-fix"),
    event(&[31011], "ResetUserPasswordByAdminFail", OnPremises, "codes-admin-failed", "codes-failed-fix"),
    event(&[31012], "OffboardingEventStart", Nobody, "codes-switch-off-started", "codes-nothing-fix"),
    event(&[31013], "OffboardingEventSuccess", Nobody, "codes-switch-off-done", "codes-nothing-fix"),
    event(&[31014], "OffboardingEventFail", OnPremises, "codes-switch-off-failed", "codes-wizard-account-fix"),
    event(&[31015], "WriteBackServiceStarted", Nobody, "codes-service-started", "codes-nothing-fix"),
    event(&[31016], "WriteBackServiceStopped", OnPremises, "codes-service-stopped", "codes-service-stopped-fix"),
    event(&[31017], "AuthTokenSuccess", Nobody, "codes-token-done", "codes-nothing-fix"),
    event(&[31018], "KeyPairCreationSuccess", Nobody, "codes-keys-done", "codes-nothing-fix"),
    event(&[31019], "ServiceBusHeartBeat", Nobody, "codes-heartbeat", "codes-nothing-fix"),
    event(&[31034], "ServiceBusListenerError", OnPremises, "codes-listener", "codes-listener-fix"),
    // Its name is that of the source of all these events, so that it tells nothing.
    event(&[31044], "", OnPremises, "codes-relay", "codes-relay-fix"),
    event(&[32000], "UnknownError", OnPremises, "codes-unknown-error", "codes-unknown-error-fix"),
    event(&[32001], "ServiceError", OnPremises, "codes-no-cloud", "codes-network-fix"),
    event(&[32002], "ServiceBusError", OnPremises, "codes-no-bus", "codes-bus-fix"),
    event(&[32003], "InPutValidationError", Nobody, "codes-bad-input", "codes-once-more-fix"),
    event(&[32004], "DecryptionError", OnPremises, "codes-decryption", "codes-forest-fix"),
    event(&[32005], "ConfigurationError", OnPremises, "codes-configuration-file", "codes-forest-fix"),
    event(&[32007], "OnBoardingConfigUpdateError", OnPremises, "codes-configuration-memory", "codes-forest-fix"),
    event(&[32008], "ValidationError", OnPremises, "codes-bad-answer", "codes-forest-fix"),
    event(&[32009], "AuthTokenError", OnPremises, "codes-setup-token", "codes-setup-token-fix"),
    event(&[32010], "CryptoError", OnPremises, "codes-crypto", "codes-crypto-fix"),
    event(&[32011], "OnBoardingServiceError", OnPremises, "codes-switch-on-failed", "codes-onboarding-fix"),
    event(&[32013], "OffBoardingError", OnPremises, "codes-switch-off-unreached", "codes-onboarding-fix"),
    event(&[32014], "ServiceBusWarning", Nobody, "codes-bus-retry", "codes-bus-retry-fix"),
    event(&[32015], "ReportServiceHealthError", OnPremises, "codes-no-heartbeat", "codes-no-heartbeat-fix"),
    event(&[33001], "ADUnKnownError", OnPremises, "codes-ad-unknown", "codes-ad-unknown-fix"),
    event(&[33002], "ADUserNotFoundError", OnPremises, "codes-ad-no-user", "codes-ad-no-user-fix"),
    event(&[33003], "ADMutliMatchError", OnPremises, "codes-duplicate", "codes-duplicate-fix"),
    event(&[33004], "ADPermissionsError", OnPremises, "codes-ad-permission", "codes-ad-permission-fix"),
    event(&[33005], "ADUserAccountDisabled", OnPremises, "codes-ad-disabled", "codes-ad-disabled-fix"),
    event(&[33006], "ADUserAccountLockedOut", OnPremises, "codes-ad-locked-out", "codes-ad-locked-out-fix"),
    event(&[33007], "ADUserIncorrectPassword", Person, "codes-current-wrong", "codes-current-wrong-fix"),
    event(&[33008], "ADPasswordPolicyError", Person, "codes-ad-refused", "codes-ad-refused-fix"),
    event(&[33009], "ADConfigurationError", OnPremises, "codes-ad-configuration", "codes-ad-configuration-fix"),
    // The synchronization service (ADSync).
    event(&[6306], "", OnPremises, "codes-sync-server", "codes-clock-fix"),
    event(&[6329], "", OnPremises, "codes-sync-refused", "codes-sync-refused-fix"),
    event(&[6800], "", OnPremises, "codes-endpoint", "codes-endpoint-fix"),
    // Results.
    event(&[0x8023_0402], "", OnPremises, "codes-duplicate", "codes-duplicate-fix"),
    event(&[0x8023_0405], "", OnPremises, "codes-ad-no-object", "codes-ad-no-user-fix"),
    event(&[0x8023_0619], "", Person, "codes-ad-refused", "codes-ad-refused-fix"),
    event(&[0x8023_061F], "", OnPremises, "codes-forest", "codes-forest-fix"),
    event(&[0x8023_0626], "", OnPremises, "codes-ad-permission", "codes-ad-permission-fix"),
    event(&[0x8023_062C], "", OnPremises, "codes-insecure", "codes-insecure-fix")
        .explained_at("https://learn.microsoft.com/troubleshoot/entra/entra-id/user-prov-sync/password-writeback-error-code-8023062c"),
    event(&[0x8007_00CE], "", OnPremises, "codes-long-password", "codes-long-password-fix"),
];
