//! What the reset and registration pages show, and the reasons of the audit trail (graph-api.md §5.2, §8.5, §8.7).
//! Checked against Learn, `troubleshoot-sspr` (2025-06-06), and the troubleshooting articles on `SSPR_0009`, `SSPR_0029` and
//! “We could not verify your account” (KB 2951246).

use super::Family::{Audit, Page, Sspr};
use super::Who::{Helpdesk, Nobody, OnPremises, Person, Tenant};
use super::{Row, row};

/// The rows.
#[rustfmt::skip]
pub(super) static ROWS: &[Row] = &[
    row(Sspr, &[9], "TenantSSPRFlagDisabled", Tenant, "codes-off", "codes-off-fix", "sspr explain USER"),
    row(Sspr, &[10], "WritebackNotEnabled", OnPremises, "codes-writeback-off", "codes-writeback-off-fix", "sspr policy show"),
    row(Sspr, &[11], "SsprNotEnabledInUserPolicy", Tenant, "codes-no-policy", "codes-no-policy-fix", "sspr policy show"),
    row(Sspr, &[12], "UserNotLicensed", Tenant, "codes-no-licence", "codes-no-licence-fix", "sspr explain USER"),
    row(Sspr, &[13], "UserNotMemberOfScopedAccessGroup", Tenant, "codes-not-in-group", "codes-not-in-group-fix", "sspr scope add USER"),
    row(Sspr, &[14], "UserNotProperlyConfigured", Helpdesk, "codes-too-few", "codes-too-few-fix", "sspr register USER"),
    row(Sspr, &[29], "OnPremisesAdminActionRequired", OnPremises, "codes-on-premises", "codes-on-premises-fix", "sspr explain USER")
        .explained_at("https://learn.microsoft.com/troubleshoot/entra/entra-id/user-prov-sync/password-writeback-error-code-sspr-0029"),
    row(Sspr, &[30], "OnPremisesConnectivityError", OnPremises, "codes-unreachable", "codes-network-fix", ""),
    row(Sspr, &[], "OnPremisesSuccessCloudFailure", Nobody, "codes-cloud-failed", "codes-cloud-failed-fix", ""),
    row(Audit, &[], "FuzzyPolicyViolationInvalidPassword", Person, "codes-banned", "codes-banned-fix", ""),
    row(Audit, &[], "PasswordDoesnotComplyFuzzyPolicy", Person, "codes-banned", "codes-banned-fix", ""),
    row(Audit, &[], "OnPremisesPolicyViolation", Person, "codes-ad-refused", "codes-ad-refused-fix", ""),
    row(Page, &[], "tooManyAttempts", Nobody, "codes-throttled", "codes-throttled-fix", "sspr reset USER"),
    row(Page, &[], "phoneNotMatched", Helpdesk, "codes-phone-mismatch", "codes-phone-mismatch-fix", "sspr methods list USER"),
    row(Page, &[], "addressNotTaken", Helpdesk, "codes-address", "codes-address-fix", "sspr status USER"),
    row(Page, &[], "textOrCallMissing", Helpdesk, "codes-no-text", "codes-no-text-fix", "sspr methods list USER"),
    row(Page, &[], "mailMissing", Helpdesk, "codes-no-mail", "codes-no-mail-fix", "sspr methods list USER"),
    row(Page, &[], "notContacted", Helpdesk, "codes-not-contacted", "codes-not-contacted-fix", "sspr methods list USER"),
    row(Page, &[], "accountNotVerified", Helpdesk, "codes-not-verified", "codes-not-verified-fix", "sspr methods list USER")
        .explained_at("https://learn.microsoft.com/troubleshoot/entra/entra-id/user-prov-sync/could-not-verify-account-reset-pwd"),
    row(Page, &[], "requestFailed", Nobody, "codes-page-error", "codes-page-error-fix", ""),
    row(Page, &[], "serversCatchUp", Nobody, "codes-catch-up", "codes-catch-up-fix", "")
        .explained_at("https://learn.microsoft.com/troubleshoot/entra/entra-id/user-prov-sync/password-writeback-servers-need-time-catch-up"),
    row(Page, &[], "administratorPolicy", Nobody, "codes-admin-policy", "codes-admin-policy-fix", "sspr policy show"),
    row(Page, &[], "passwordResetHidden", Tenant, "codes-menu", "codes-menu-fix", ""),
];
