//! What stands behind a refusal of the sign-in service, for the program that was refused: what can be done, which method
//! to try next, and the sentences that say so.
//!
//! Microsoft may change the numbers, so they lead to sentences and offers only; what the program itself does follows from
//! the protocol's own words.

/// What stands behind a refusal: the rule of the tenant, or the mistake.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cause {
    /// Conditional Access forbids this way of signing in; device codes are its usual target.
    Blocked,
    /// Conditional Access lets in only devices and apps that the tenant manages.
    Unmanaged,
    /// Multifactor authentication is missing or too old.
    Mfa,
    /// The account has no method for multifactor authentication yet.
    MfaSetup,
    /// The account has none, and may not set one up from here.
    MfaSetupBlocked,
    /// The account has none, and may not set one up while it is at risk.
    SetupRisk,
    /// The account is at risk in the tenant it comes from.
    HomeRisk,
    /// A security policy other than Conditional Access: risk, security defaults.
    SecurityPolicy,
    /// Nobody has consented to the permissions.
    Consent,
    /// The app admits only accounts that are assigned to it.
    Unassigned,
    /// A client of Microsoft's own is not let in to this service.
    FirstParty,
    /// The account is disabled.
    Disabled,
    /// The account is locked, or the network it comes from.
    Locked,
    /// The account is not one of this tenant.
    UnknownAccount,
    /// The password has expired or must be changed first.
    PasswordChange,
    /// The client secret has expired.
    SecretExpired,
    /// The client secret is wrong.
    SecretWrong,
    /// The app registration does not allow public client flows.
    PublicFlowsOff,
    /// The app registration is a public client, and a secret or certificate came with the request.
    PublicClient,
    /// The certificate does not belong to the app registration.
    Certificate,
    /// No federated credential of the app registration fits the token.
    Federation,
    /// The signed statement in place of a secret is outside its time, or not meant for this service.
    Assertion,
    /// There is no such app in the tenant.
    AppUnknown,
    /// The app, or the service it asks for, is disabled in the tenant.
    AppDisabled,
    /// There is no such tenant in this cloud.
    TenantUnknown,
    /// This sign-in needs one certain tenant.
    TenantNeeded,
    /// The tenant or the service is in another cloud.
    OtherCloud,
    /// The tenant wants a new sign-in from time to time.
    Frequency,
    /// The sign-in was revoked, by a changed password for instance.
    Revoked,
    /// The sign-in is too old or was not used for too long.
    Idle,
    /// The service wants to ask the person something.
    Interaction,
}

/// The method that may work where this one was refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Next {
    /// A browser on this machine, where the device can prove itself.
    Browser,
    /// The same method once more, after the person has done what is asked.
    Again,
    /// None: something must change in the tenant or in what was given.
    Nothing,
}

/// What kind of thing a person can do about a refusal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Remedy {
    /// Sign in again.
    SignIn,
    /// Have an administrator consent, or ask for the permission.
    Consent,
    /// Conditional Access or another policy forbids it.
    Policy,
    /// The account cannot sign in: locked, disabled, unknown.
    Account,
    /// The client id is wrong or not set up for the device flow.
    Client,
    /// The tenant is wrong.
    Tenant,
    /// The service is in trouble; later.
    Wait,
}

/// A cause and its columns.
#[derive(Debug)]
pub struct CauseRow {
    /// The cause.
    pub cause: Cause,
    /// What kind of remedy there is.
    pub remedy: Remedy,
    /// Which method to try next.
    pub next: Next,
    /// The id of the sentence that says what was refused.
    pub sentence: &'static str,
    /// The id of the sentence that says what to do; it may name `$link`, the page of the administrator's consent.
    pub hint: &'static str,
}

const fn cause(
    cause: Cause,
    remedy: Remedy,
    next: Next,
    sentence: &'static str,
    hint: &'static str,
) -> CauseRow {
    CauseRow {
        cause,
        remedy,
        next,
        sentence,
        hint,
    }
}

use Cause::*;

/// Every cause, in the order of [`Cause`].
#[rustfmt::skip]
pub const CAUSES: [CauseRow; 31] = [
    cause(Blocked, Remedy::Policy, Next::Browser, "refused-blocked", "refused-blocked-hint"),
    cause(Unmanaged, Remedy::Policy, Next::Browser, "refused-unmanaged", "refused-unmanaged-hint"),
    cause(Mfa, Remedy::SignIn, Next::Again, "refused-mfa", "refused-mfa-hint"),
    cause(MfaSetup, Remedy::Account, Next::Again, "refused-mfa-setup", "refused-mfa-setup-hint"),
    cause(MfaSetupBlocked, Remedy::Policy, Next::Nothing, "refused-mfa-setup-blocked", "refused-mfa-setup-blocked-hint"),
    cause(SetupRisk, Remedy::Policy, Next::Nothing, "refused-setup-risk", "refused-setup-risk-hint"),
    cause(HomeRisk, Remedy::Policy, Next::Nothing, "refused-home-risk", "refused-home-risk-hint"),
    cause(SecurityPolicy, Remedy::Policy, Next::Nothing, "refused-security-policy", "refused-security-policy-hint"),
    cause(Consent, Remedy::Consent, Next::Again, "refused-consent", "refused-consent-hint"),
    cause(Unassigned, Remedy::Consent, Next::Nothing, "refused-unassigned", "refused-unassigned-hint"),
    cause(FirstParty, Remedy::Consent, Next::Nothing, "refused-first-party", "refused-first-party-hint"),
    cause(Disabled, Remedy::Account, Next::Nothing, "refused-disabled", "refused-disabled-hint"),
    cause(Locked, Remedy::Account, Next::Nothing, "refused-locked", "refused-locked-hint"),
    cause(UnknownAccount, Remedy::Account, Next::Again, "refused-unknown-account", "refused-unknown-account-hint"),
    cause(PasswordChange, Remedy::Account, Next::Again, "refused-password-change", "refused-password-change-hint"),
    cause(SecretExpired, Remedy::Client, Next::Nothing, "refused-secret-expired", "refused-secret-expired-hint"),
    cause(SecretWrong, Remedy::Client, Next::Nothing, "refused-secret-wrong", "refused-secret-wrong-hint"),
    cause(PublicFlowsOff, Remedy::Client, Next::Browser, "refused-public-flows-off", "refused-public-flows-off-hint"),
    cause(PublicClient, Remedy::Client, Next::Nothing, "refused-public-client", "refused-public-client-hint"),
    cause(Certificate, Remedy::Client, Next::Nothing, "refused-certificate", "refused-certificate-hint"),
    cause(Federation, Remedy::Client, Next::Nothing, "refused-federation", "refused-federation-hint"),
    cause(Assertion, Remedy::Client, Next::Nothing, "refused-assertion", "refused-assertion-hint"),
    cause(AppUnknown, Remedy::Client, Next::Nothing, "refused-app-unknown", "refused-app-unknown-hint"),
    cause(AppDisabled, Remedy::Client, Next::Nothing, "refused-app-disabled", "refused-app-disabled-hint"),
    cause(TenantUnknown, Remedy::Tenant, Next::Nothing, "refused-tenant-unknown", "refused-tenant-unknown-hint"),
    cause(TenantNeeded, Remedy::Tenant, Next::Nothing, "refused-tenant-needed", "refused-tenant-needed-hint"),
    cause(OtherCloud, Remedy::Tenant, Next::Nothing, "refused-other-cloud", "refused-other-cloud-hint"),
    cause(Frequency, Remedy::SignIn, Next::Again, "refused-frequency", "error-not-signed-in-hint"),
    cause(Revoked, Remedy::SignIn, Next::Again, "refused-revoked", "error-not-signed-in-hint"),
    cause(Idle, Remedy::SignIn, Next::Again, "refused-idle", "error-not-signed-in-hint"),
    cause(Interaction, Remedy::SignIn, Next::Again, "refused-interaction", "refused-interaction-hint"),
];

impl Cause {
    /// Its columns.
    pub fn row(self) -> &'static CauseRow {
        const TABLE: &[CauseRow; 31] = &CAUSES;
        &TABLE[self as usize]
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::super::{cause_of, rows};
    use super::*;

    #[test]
    fn a_number_has_one_row_and_a_cause_has_one() {
        let numbers: Vec<u32> = rows()
            .filter(|row| row.cause.is_some())
            .flat_map(|row| row.numbers)
            .copied()
            .collect();
        let distinct: BTreeSet<u32> = numbers.iter().copied().collect();
        assert_eq!(numbers.len(), distinct.len());
        for (index, row) in CAUSES.iter().enumerate() {
            assert_eq!(row.cause as usize, index, "{:?}", row.cause);
        }
    }

    #[test]
    fn every_row_names_cause_remedy_and_next_way() {
        use Next::{Again, Browser, Nothing};
        let cases = [
            (53003, Blocked, Remedy::Policy, Browser),
            (53000, Unmanaged, Remedy::Policy, Browser),
            (53001, Unmanaged, Remedy::Policy, Browser),
            (530_003, Unmanaged, Remedy::Policy, Browser),
            (50074, Mfa, Remedy::SignIn, Again),
            (50076, Mfa, Remedy::SignIn, Again),
            (50072, MfaSetup, Remedy::Account, Again),
            (50079, MfaSetup, Remedy::Account, Again),
            (53004, SetupRisk, Remedy::Policy, Nothing),
            (53010, MfaSetupBlocked, Remedy::Policy, Nothing),
            (53011, HomeRisk, Remedy::Policy, Nothing),
            (530_034, HomeRisk, Remedy::Policy, Nothing),
            (530_035, SecurityPolicy, Remedy::Policy, Nothing),
            (65001, Consent, Remedy::Consent, Again),
            (90094, Consent, Remedy::Consent, Again),
            (50105, Unassigned, Remedy::Consent, Nothing),
            (65002, FirstParty, Remedy::Consent, Nothing),
            (50057, Disabled, Remedy::Account, Nothing),
            (50053, Locked, Remedy::Account, Nothing),
            (50034, UnknownAccount, Remedy::Account, Again),
            (50055, PasswordChange, Remedy::Account, Again),
            (7_000_222, SecretExpired, Remedy::Client, Nothing),
            (7_000_215, SecretWrong, Remedy::Client, Nothing),
            (7_000_218, PublicFlowsOff, Remedy::Client, Browser),
            (700_025, PublicClient, Remedy::Client, Nothing),
            (700_027, Certificate, Remedy::Client, Nothing),
            (70021, Federation, Remedy::Client, Nothing),
            (700_024, Assertion, Remedy::Client, Nothing),
            (50027, Assertion, Remedy::Client, Nothing),
            (700_213, Federation, Remedy::Client, Nothing),
            (700_016, AppUnknown, Remedy::Client, Nothing),
            (7_000_112, AppDisabled, Remedy::Client, Nothing),
            (90002, TenantUnknown, Remedy::Tenant, Nothing),
            (9_001_023, TenantNeeded, Remedy::Tenant, Nothing),
            (900_382, OtherCloud, Remedy::Tenant, Nothing),
            (70043, Frequency, Remedy::SignIn, Again),
            (50173, Revoked, Remedy::SignIn, Again),
            (700_082, Idle, Remedy::SignIn, Again),
            (50058, Interaction, Remedy::SignIn, Again),
            (50199, Interaction, Remedy::SignIn, Again),
            (50135, PasswordChange, Remedy::Account, Again),
        ];
        for (number, cause, remedy, next) in cases {
            let found = cause_of(number).unwrap_or_else(|| panic!("{number}"));
            let row = found.row();
            assert_eq!(
                (row.cause, row.remedy, row.next),
                (cause, remedy, next),
                "{number}"
            );
        }
        let named: BTreeSet<usize> = cases.iter().map(|case| case.1 as usize).collect();
        assert_eq!(named.len(), CAUSES.len(), "a cause without a case");
        assert!(cause_of(1).is_none());
    }
}
