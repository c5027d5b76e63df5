//! The ladder: what a number of the sign-in service means, what can be done, and which way to try next.
//!
//! One pure table (graph-api.md §7.6). Microsoft may change the numbers, so they lead to sentences and offers only; what
//! the program itself does follows from the protocol's own words.

use super::Remedy;

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

/// The way that may work where this one was refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Next {
    /// A browser on this machine, where the device can prove itself.
    Browser,
    /// The same way once more, after the person has done what is asked.
    Again,
    /// None: something must change in the tenant or in what was given.
    Nothing,
}

/// One rung: the numbers of a cause, what kind of remedy it has, which way is next.
#[derive(Debug)]
pub struct Rung {
    /// The service's numbers.
    pub numbers: &'static [u32],
    /// What stands behind them.
    pub cause: Cause,
    /// What kind of remedy there is.
    pub remedy: Remedy,
    /// Which way to try next.
    pub next: Next,
}

const fn rung(numbers: &'static [u32], cause: Cause, remedy: Remedy, next: Next) -> Rung {
    Rung {
        numbers,
        cause,
        remedy,
        next,
    }
}

/// Every rung, in the order of [`Cause`].
#[rustfmt::skip]
pub const LADDER: [Rung; 28] = [
    rung(&[53003, 50131, 50199], Cause::Blocked, Remedy::Policy, Next::Browser),
    rung(&[53000, 53001, 53002, 50097, 530_003], Cause::Unmanaged, Remedy::Policy, Next::Browser),
    rung(&[50074, 50076, 50078], Cause::Mfa, Remedy::SignIn, Next::Again),
    rung(&[50072, 50079, 50125], Cause::MfaSetup, Remedy::Account, Next::Again),
    rung(&[53004, 53010, 53011], Cause::MfaSetupBlocked, Remedy::Policy, Next::Nothing),
    rung(&[530_032, 530_034, 530_035], Cause::SecurityPolicy, Remedy::Policy, Next::Nothing),
    rung(&[65001, 65004, 90094, 90095, 650_056, 650_057], Cause::Consent, Remedy::Consent, Next::Again),
    rung(&[50105], Cause::Unassigned, Remedy::Consent, Next::Nothing),
    rung(&[65002], Cause::FirstParty, Remedy::Consent, Next::Nothing),
    rung(&[50057], Cause::Disabled, Remedy::Account, Next::Nothing),
    rung(&[50053], Cause::Locked, Remedy::Account, Next::Nothing),
    rung(&[50034, 50020, 50056, 50126, 90072], Cause::UnknownAccount, Remedy::Account, Next::Again),
    rung(&[50055, 50135, 50142, 50144], Cause::PasswordChange, Remedy::Account, Next::Again),
    rung(&[7_000_222], Cause::SecretExpired, Remedy::Client, Next::Nothing),
    rung(&[7_000_215, 70002], Cause::SecretWrong, Remedy::Client, Next::Nothing),
    rung(&[7_000_218], Cause::PublicFlowsOff, Remedy::Client, Next::Browser),
    rung(&[700_025], Cause::PublicClient, Remedy::Client, Next::Nothing),
    rung(&[700_027], Cause::Certificate, Remedy::Client, Next::Nothing),
    rung(&[70021, 700_211, 700_212, 700_213], Cause::Federation, Remedy::Client, Next::Nothing),
    rung(&[700_016, 700_011, 70001], Cause::AppUnknown, Remedy::Client, Next::Nothing),
    rung(&[7_000_112, 500_014], Cause::AppDisabled, Remedy::Client, Next::Nothing),
    rung(&[90002, 90019, 50059], Cause::TenantUnknown, Remedy::Tenant, Next::Nothing),
    rung(&[50194, 9_001_023], Cause::TenantNeeded, Remedy::Tenant, Next::Nothing),
    rung(&[90038, 900_382, 900_432, 500_011], Cause::OtherCloud, Remedy::Tenant, Next::Nothing),
    rung(&[70043], Cause::Frequency, Remedy::SignIn, Next::Again),
    rung(&[50132, 50133, 50173], Cause::Revoked, Remedy::SignIn, Next::Again),
    rung(&[70000, 70008, 700_082, 700_084], Cause::Idle, Remedy::SignIn, Next::Again),
    rung(&[50058, 50158, 700_020], Cause::Interaction, Remedy::SignIn, Next::Again),
];

/// The rung of a number; nothing for one that is not on the ladder.
pub(super) fn find(number: u32) -> Option<&'static Rung> {
    LADDER.iter().find(|rung| rung.numbers.contains(&number))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn a_number_has_one_rung_and_a_cause_has_one() {
        let numbers: Vec<u32> = LADDER
            .iter()
            .flat_map(|rung| rung.numbers)
            .copied()
            .collect();
        let distinct: BTreeSet<u32> = numbers.iter().copied().collect();
        assert_eq!(numbers.len(), distinct.len());
        for (index, rung) in LADDER.iter().enumerate() {
            assert_eq!(rung.cause as usize, index, "{:?}", rung.cause);
        }
    }

    #[test]
    fn every_row_names_cause_remedy_and_next_way() {
        use Cause::*;
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
            (53004, MfaSetupBlocked, Remedy::Policy, Nothing),
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
        ];
        for (number, cause, remedy, next) in cases {
            let rung = find(number).unwrap_or_else(|| panic!("{number}"));
            assert_eq!(
                (rung.cause, rung.remedy, rung.next),
                (cause, remedy, next),
                "{number}"
            );
        }
        let named: BTreeSet<usize> = cases.iter().map(|case| case.1 as usize).collect();
        assert_eq!(named.len(), LADDER.len(), "a rung without a case");
        assert!(find(1).is_none());
    }
}
