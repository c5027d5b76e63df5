//! What a tenant's rules do to sign-ins, on demand: which are refused and how, and how long tokens live (graph-api.md §7.6).

use std::time::Duration;

use serde_json::{Value, json};

use crate::TENANT_ID;

/// How somebody signs in, as the rules tell it apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub enum SignInMethod {
    /// A device code.
    DeviceCode,
    /// The browser: authorization code.
    Browser,
    /// A refresh token.
    Refresh,
    /// An application alone, whatever it proves itself with.
    App,
}

/// The rules. By default there are none.
#[derive(Clone, Debug, Default)]
pub struct Rules {
    /// Ways that are refused, each with the AADSTS number it is refused with; one that is not [`refusable`] is answered
    /// as 53003.
    pub refuse: Vec<(SignInMethod, u32)>,
    /// How long access tokens live; an hour when absent.
    pub token_lifetime: Option<Duration>,
    /// The authentication context, such as `c1`, that Graph demands of every person by a claims challenge; `ngcmfa`: a fresh
    /// multi-factor authentication of whoever changes their own methods, demanded by a bare 403, and `ngcmfa-challenge`: by
    /// one that carries a challenge, too (graph-api.md Appendix C).
    pub demand: Option<String>,
    /// Whether a refresh token is good for one use, and its replay ends the sign-in: not so at Microsoft, but at other
    /// providers.
    pub refresh_once: bool,
}

/// A refusal by rule: number, OAuth error, `suberror` and text.
type Row = (u32, &'static str, &'static str, &'static str);

const REFUSALS: [Row; 14] = [
    (
        50055,
        "invalid_grant",
        "user_password_expired",
        "The password is expired.",
    ),
    (
        50074,
        "interaction_required",
        "basic_action",
        "Strong Authentication is required.",
    ),
    (
        50076,
        "interaction_required",
        "basic_action",
        "Due to a configuration change made by your administrator, or because you moved to a new location, you must use multi-factor authentication to access the resource.",
    ),
    (
        50079,
        "interaction_required",
        "basic_action",
        "Due to a configuration change made by your administrator, or because you moved to a new location, you must enroll in multi-factor authentication to access the resource.",
    ),
    (
        50105,
        "invalid_grant",
        "",
        "Your administrator has configured the application to block users unless they are specifically granted ('assigned') access to the application.",
    ),
    (
        50158,
        "interaction_required",
        "basic_action",
        "External security challenge not satisfied.",
    ),
    (
        53000,
        "invalid_grant",
        "message_only",
        "Device is not in required device state: compliant. Conditional Access policy requires a compliant device, and the device is not compliant.",
    ),
    (
        53001,
        "invalid_grant",
        "message_only",
        "Device is not in required device state: domain_joined.",
    ),
    (
        53003,
        "invalid_grant",
        "message_only",
        "Access has been blocked by Conditional Access policies. The access policy does not allow token issuance.",
    ),
    (
        65001,
        "invalid_grant",
        "consent_required",
        "The user or administrator has not consented to use the application. Send an interactive authorization request for this user and resource.",
    ),
    (
        70043,
        "invalid_grant",
        "bad_token",
        "The refresh token has expired or is invalid due to sign-in frequency checks by conditional access.",
    ),
    (
        90094,
        "invalid_grant",
        "consent_required",
        "An administrator of the organization has set a policy that prevents you from granting the application the permissions it is requesting.",
    ),
    (
        530_003,
        "invalid_grant",
        "message_only",
        "Your device is required to be managed to access this resource.",
    ),
    (
        530_032,
        "invalid_grant",
        "message_only",
        "Blocked by security policy.",
    ),
];

/// The AADSTS numbers that [`Rules::refuse`] knows.
pub fn refusable() -> impl Iterator<Item = u32> {
    REFUSALS.iter().map(|row| row.0)
}

/// A refusal by rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct RuleRefusal(&'static Row);

impl RuleRefusal {
    /// The refusal with this AADSTS number; one that is not [`refusable`] is 53003.
    pub(crate) fn of(number: u32) -> Self {
        let blocked = REFUSALS.iter().find(|row| row.0 == 53003);
        let row = REFUSALS.iter().find(|row| row.0 == number).or(blocked);
        Self(row.unwrap_or(&REFUSALS[0]))
    }

    /// OAuth error and AADSTS number.
    pub(crate) fn code(self) -> (&'static str, u32) {
        (self.0.1, self.0.0)
    }

    /// The service's words.
    pub(crate) fn text(self) -> &'static str {
        self.0.3
    }

    /// What the answer says besides.
    pub(crate) fn extend(self, document: &mut Value) {
        let (number, _, suberror, _) = *self.0;
        if !suberror.is_empty() {
            document["suberror"] = json!(suberror);
        }
        if matches!(number, 50000..=53999 | 530_000..=530_999) {
            let claims =
                json!({"access_token": {"capolids": {"essential": true, "values": [TENANT_ID]}}});
            document["claims"] = json!(claims.to_string());
        }
    }
}
