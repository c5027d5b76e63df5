//! What the sign-in service says when it says no: an OAuth error with an AADSTS text (graph-api.md §7.6).

use axum::Json;
use axum::response::{IntoResponse, Response};
use http::StatusCode;
use jiff::Timestamp;
use serde_json::{Value, json};
use uuid::Uuid;

use super::audience::Audience;
use super::client::flaw::Flaw;
use super::rules::RuleRefusal;
use crate::Error;
use crate::directory::personas::TENANT_NAME;

/// Why there is no token.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Refusal {
    /// The tenant segment names no tenant of this service.
    UnknownTenant(String),
    /// The grant needs one certain tenant.
    NoTenant,
    /// A parameter is missing.
    Missing(&'static str),
    /// The application is not in the directory.
    UnknownClient(String),
    /// The scope cannot be granted; why.
    Scope(String),
    /// The resource is not one of this tenant.
    UnknownResource(String),
    /// The application has no consent for the resource.
    NoConsent(String),
    /// An application of the service that is not pre-authorised for the resource.
    NotPreauthorized(String, Audience),
    /// The grant is not one of those offered.
    Grant(String),
    /// The person has not decided yet.
    Pending,
    /// The client asks too often.
    SlowDown,
    /// The person said no.
    Declined,
    /// The device code is not one of ours, or was used.
    BadCode,
    /// The device code's time is over.
    ExpiredCode,
    /// A secret from an application that has none.
    SecretOfPublicClient,
    /// No secret from an application that has one.
    NoSecret,
    /// The wrong secret.
    WrongSecret,
    /// A secret that is over.
    ExpiredSecret,
    /// A signed assertion that proves nothing.
    Assertion(Flaw),
    /// The tenant's rules forbid it.
    Rule(RuleRefusal),
    /// Claims that need the person: nothing but a new sign-in gives them.
    StepUp(String),
    /// The `claims` parameter is no JSON.
    Claims,
    /// The refresh token is not one of ours, was revoked, or was used before.
    InvalidGrant,
    /// The authorization code's time is over.
    ExpiredGrant,
    /// The authorization code was redeemed before.
    RedeemedCode,
    /// The verifier is not the challenge's.
    WrongVerifier,
    /// The code was sent somewhere else.
    OtherRedirect {
        /// What the token request says.
        given: String,
        /// Where it was sent.
        expected: String,
    },
    /// The outcome of a sign-in may not be sent there.
    Redirect {
        /// The application.
        client: String,
        /// The address.
        given: String,
    },
    /// Something else than a code is wanted.
    ResponseType(String),
    /// The outcome is to travel in an unknown way.
    ResponseMode(String),
    /// A client without a secret sends no challenge.
    NoChallenge,
    /// The challenge is not made with SHA-256.
    ChallengeMethod,
    /// The challenge is not a SHA-256 digest.
    ChallengeSize,
    /// Nobody is signed in, and nobody may be asked.
    NoSession,
    /// The person turned back on the sign-in page.
    Cancelled,
    /// The refresh token was not used for too long.
    IdleGrant,
    /// The refresh token was revoked together with every other one of the person.
    RevokedGrant,
    /// The account does not exist.
    UnknownAccount(String),
    /// The account is disabled.
    DisabledAccount,
    /// The directory itself failed.
    Internal,
}

impl From<Error> for Refusal {
    fn from(_: Error) -> Self {
        Self::Internal
    }
}

impl Refusal {
    /// HTTP status, OAuth error, AADSTS number and text.
    fn parts(&self) -> (StatusCode, &'static str, u32, String) {
        let bad = StatusCode::BAD_REQUEST;
        let unauthorized = StatusCode::UNAUTHORIZED;
        match self {
            Self::UnknownTenant(name) => (
                bad,
                "invalid_request",
                90002,
                format!(
                    "Tenant '{name}' not found. Check to make sure you have the correct tenant ID and are signing \
                     into the correct cloud. This may happen if there are no active subscriptions for the tenant."
                ),
            ),
            Self::NoTenant => (
                bad,
                "invalid_request",
                50059,
                "No tenant-identifying information found in either the request or implied by any provided \
                 credentials."
                    .to_owned(),
            ),
            Self::Missing(name) => (
                bad,
                "invalid_request",
                900_144,
                format!("The request body must contain the following parameter: '{name}'."),
            ),
            Self::UnknownClient(id) => (
                bad,
                "unauthorized_client",
                700_016,
                format!(
                    "Application with identifier '{id}' was not found in the directory '{TENANT_NAME}'. This can happen \
                     if the application has not been installed by the administrator of the tenant or consented to \
                     by any user in the tenant."
                ),
            ),
            Self::Scope(why) => (
                bad,
                "invalid_scope",
                70011,
                format!(
                    "The provided request must include a 'scope' input parameter. The provided value for the input \
                     parameter 'scope' is not valid. {why}"
                ),
            ),
            Self::UnknownResource(name) => (
                bad,
                "invalid_resource",
                500_011,
                format!(
                    "The resource principal named {name} was not found in the tenant named {TENANT_NAME}. This can \
                     happen if the application has not been installed by the administrator of the tenant."
                ),
            ),
            Self::NoConsent(id) => (
                bad,
                "invalid_grant",
                65001,
                format!(
                    "The user or administrator has not consented to use the application with ID '{id}'. Send an \
                     interactive authorization request for this user and resource."
                ),
            ),
            Self::NotPreauthorized(id, audience) => (
                bad,
                "invalid_request",
                65002,
                format!(
                    "Consent between first party application '{id}' and first party resource '{}' must be \
                     configured via preauthorization.",
                    audience.id()
                ),
            ),
            Self::Grant(name) => (
                bad,
                "unsupported_grant_type",
                70003,
                format!("The app requested an unsupported grant type '{name}'."),
            ),
            Self::Pending => (
                bad,
                "authorization_pending",
                70016,
                "OAuth 2.0 device flow error. Authorization is pending. Continue polling.".to_owned(),
            ),
            Self::SlowDown => (
                bad,
                "slow_down",
                70016,
                "OAuth 2.0 device flow error. Authorization is pending. Poll less often.".to_owned(),
            ),
            Self::Declined => (
                bad,
                "authorization_declined",
                65004,
                "User declined to consent to access the app.".to_owned(),
            ),
            Self::BadCode => (
                bad,
                "bad_verification_code",
                70018,
                "Bad verification code. The device code is not recognized.".to_owned(),
            ),
            Self::ExpiredCode => (
                bad,
                "expired_token",
                70019,
                "Verification code expired. Start a new sign-in.".to_owned(),
            ),
            Self::SecretOfPublicClient => (
                unauthorized,
                "invalid_client",
                700_025,
                "Client is public so neither 'client_assertion' nor 'client_secret' should be presented."
                    .to_owned(),
            ),
            Self::NoSecret => (
                unauthorized,
                "invalid_client",
                7_000_218,
                "The request body must contain the following parameter: 'client_assertion' or 'client_secret'."
                    .to_owned(),
            ),
            Self::WrongSecret => (
                unauthorized,
                "invalid_client",
                7_000_215,
                "Invalid client secret provided. Ensure the secret being sent in the request is the client secret \
                 value, not the client secret ID."
                    .to_owned(),
            ),
            Self::ExpiredSecret => (
                unauthorized,
                "invalid_client",
                7_000_222,
                "The provided client secret keys are expired. Create new keys for the app.".to_owned(),
            ),
            Self::Assertion(flaw) => {
                let (code, text) = flaw.words();
                (unauthorized, "invalid_client", code, text)
            }
            Self::Rule(verdict) => {
                let (error, code, text) = verdict.parts();
                (bad, error, code, text)
            }
            Self::StepUp(_) => (
                bad,
                "interaction_required",
                50076,
                "Due to a configuration change made by your administrator, or because you moved to a new location, \
                 you must use multi-factor authentication to access the resource."
                    .to_owned(),
            ),
            Self::Claims => (
                bad,
                "invalid_request",
                900_144,
                "The 'claims' parameter is not a JSON object.".to_owned(),
            ),
            Self::InvalidGrant => (
                bad,
                "invalid_grant",
                70000,
                "Provided grant is invalid or malformed.".to_owned(),
            ),
            Self::ExpiredGrant => (
                bad,
                "invalid_grant",
                70008,
                "The provided authorization code or refresh token has expired. Send a new interactive authorization \
                 request for this user and resource."
                    .to_owned(),
            ),
            Self::RedeemedCode => (
                bad,
                "invalid_grant",
                54005,
                "OAuth2 Authorization code was already redeemed, please retry with a new valid code or use an \
                 existing refresh token."
                    .to_owned(),
            ),
            Self::WrongVerifier => (
                bad,
                "invalid_grant",
                501_481,
                "The Code_Verifier does not match the code_challenge supplied in the authorization request."
                    .to_owned(),
            ),
            Self::OtherRedirect { given, expected } => (
                bad,
                "invalid_grant",
                500_112,
                format!(
                    "The reply address '{given}' does not match the reply address '{expected}' provided when \
                     requesting Authorization code."
                ),
            ),
            Self::Redirect { client, given } => (
                bad,
                "invalid_request",
                50011,
                format!(
                    "The redirect URI '{given}' specified in the request does not match the redirect URIs \
                     configured for the application '{client}'."
                ),
            ),
            Self::ResponseType(name) => (
                bad,
                "unsupported_response_type",
                700_054,
                format!("response_type '{name}' is not enabled for the application."),
            ),
            Self::ResponseMode(name) => (
                bad,
                "unsupported_response_mode",
                70007,
                format!("'{name}' is not a supported value of 'response_mode' when requesting a token."),
            ),
            Self::NoChallenge => (
                bad,
                "invalid_request",
                50147,
                "Missing Code_Challenge parameter.".to_owned(),
            ),
            Self::ChallengeMethod => (
                bad,
                "invalid_request",
                50149,
                "Invalid Code_Challenge_method parameter.".to_owned(),
            ),
            Self::ChallengeSize => (
                bad,
                "invalid_request",
                501_491,
                "Invalid size of Code_Challenge parameter.".to_owned(),
            ),
            Self::NoSession => (
                bad,
                "login_required",
                50058,
                "A silent sign-in request was sent but no user is signed in.".to_owned(),
            ),
            Self::Cancelled => (
                bad,
                "access_denied",
                65004,
                "User declined to consent to access the app.".to_owned(),
            ),
            Self::IdleGrant => (
                bad,
                "invalid_grant",
                700_082,
                "The refresh token has expired due to inactivity. Sign in again.".to_owned(),
            ),
            Self::RevokedGrant => (
                bad,
                "invalid_grant",
                50173,
                "The provided grant has expired due to it being revoked, a fresh auth token is needed. The user \
                 might have changed or reset their password."
                    .to_owned(),
            ),
            Self::UnknownAccount(name) => (
                bad,
                "invalid_grant",
                50034,
                format!("The user account {name} does not exist in the directory. To sign into this application, the account must be added to the directory."),
            ),
            Self::DisabledAccount => (
                bad,
                "invalid_grant",
                50057,
                "The user account is disabled.".to_owned(),
            ),
            Self::Internal => (
                StatusCode::INTERNAL_SERVER_ERROR,
                "server_error",
                90033,
                "A transient error has occurred. Please try again.".to_owned(),
            ),
        }
    }

    /// The answer, in the service's shape.
    pub(crate) fn answer(&self, now: Timestamp, correlation: Uuid) -> Response {
        let (status, document) = self.document(now, correlation);
        (status, Json(document)).into_response()
    }

    /// Status and document of the answer.
    pub(crate) fn document(&self, now: Timestamp, correlation: Uuid) -> (StatusCode, Value) {
        let (status, error, code, text) = self.parts();
        let trace = Uuid::new_v4();
        let timestamp = now.strftime("%Y-%m-%d %H:%M:%SZ").to_string();
        let mut document = json!({
            "error": error,
            "error_description": format!(
                "AADSTS{code}: {text} Trace ID: {trace} Correlation ID: {correlation} Timestamp: {timestamp}"
            ),
            "error_codes": [code],
            "timestamp": timestamp,
            "trace_id": trace,
            "correlation_id": correlation,
            "error_uri": format!("https://login.microsoftonline.com/error?code={code}"),
        });
        match self {
            Self::Rule(verdict) => verdict.extend(&mut document),
            Self::StepUp(claims) => {
                document["suberror"] = json!("basic_action");
                document["claims"] = json!(claims);
            }
            _ => {}
        }
        (status, document)
    }
}
