//! What the sign-in service says when it says no: an OAuth error with an AADSTS text (graph-api.md §7.6).

use std::borrow::Cow;

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
    fn status(&self) -> StatusCode {
        match self {
            Self::SecretOfPublicClient
            | Self::NoSecret
            | Self::WrongSecret
            | Self::ExpiredSecret
            | Self::Assertion(_) => StatusCode::UNAUTHORIZED,
            Self::Internal => StatusCode::INTERNAL_SERVER_ERROR,
            _ => StatusCode::BAD_REQUEST,
        }
    }

    /// What the sign-in log says of it: number and words.
    pub(crate) fn failure(&self) -> (u32, String) {
        (self.code().1, self.text().into_owned())
    }

    /// OAuth error and AADSTS number.
    fn code(&self) -> (&'static str, u32) {
        match self {
            Self::UnknownTenant(..) => ("invalid_request", 90002),
            Self::NoTenant => ("invalid_request", 50059),
            Self::Missing(..) => ("invalid_request", 900_144),
            Self::UnknownClient(..) => ("unauthorized_client", 700_016),
            Self::Scope(..) => ("invalid_scope", 70011),
            Self::UnknownResource(..) => ("invalid_resource", 500_011),
            Self::NoConsent(..) => ("invalid_grant", 65001),
            Self::NotPreauthorized(..) => ("invalid_request", 65002),
            Self::Grant(..) => ("unsupported_grant_type", 70003),
            Self::Pending => ("authorization_pending", 70016),
            Self::SlowDown => ("slow_down", 70016),
            Self::Declined => ("authorization_declined", 65004),
            Self::BadCode => ("bad_verification_code", 70018),
            Self::ExpiredCode => ("expired_token", 70019),
            Self::SecretOfPublicClient => ("invalid_client", 700_025),
            Self::NoSecret => ("invalid_client", 7_000_218),
            Self::WrongSecret => ("invalid_client", 7_000_215),
            Self::ExpiredSecret => ("invalid_client", 7_000_222),
            Self::StepUp(..) => ("interaction_required", 50076),
            Self::Claims => ("invalid_request", 900_144),
            Self::InvalidGrant => ("invalid_grant", 70000),
            Self::ExpiredGrant => ("invalid_grant", 70008),
            Self::RedeemedCode => ("invalid_grant", 54005),
            Self::WrongVerifier => ("invalid_grant", 501_481),
            Self::OtherRedirect { .. } => ("invalid_grant", 500_112),
            Self::Redirect { .. } => ("invalid_request", 50011),
            Self::ResponseType(..) => ("unsupported_response_type", 700_054),
            Self::ResponseMode(..) => ("unsupported_response_mode", 70007),
            Self::NoChallenge => ("invalid_request", 50147),
            Self::ChallengeMethod => ("invalid_request", 50149),
            Self::ChallengeSize => ("invalid_request", 501_491),
            Self::NoSession => ("login_required", 50058),
            Self::Cancelled => ("access_denied", 65004),
            Self::IdleGrant => ("invalid_grant", 700_082),
            Self::RevokedGrant => ("invalid_grant", 50173),
            Self::UnknownAccount(..) => ("invalid_grant", 50034),
            Self::DisabledAccount => ("invalid_grant", 50057),
            Self::Internal => ("server_error", 90033),
            Self::Assertion(flaw) => ("invalid_client", flaw.words().0),
            Self::Rule(refusal) => refusal.code(),
        }
    }

    /// The service's words.
    #[expect(clippy::too_many_lines, reason = "a table: one sentence a refusal")]
    fn text(&self) -> Cow<'static, str> {
        match self {
            Self::UnknownTenant(name) => format!(
                    "Tenant '{name}' not found. Check to make sure you have the correct tenant ID and are signing \
                     into the correct cloud. This may happen if there are no active subscriptions for the tenant."
                ).into(),
            Self::NoTenant => "No tenant-identifying information found in either the request or implied by any provided \
                 credentials.".into(),
            Self::Missing(name) => format!("The request body must contain the following parameter: '{name}'.").into(),
            Self::UnknownClient(id) => format!(
                    "Application with identifier '{id}' was not found in the directory '{TENANT_NAME}'. This can happen \
                     if the application has not been installed by the administrator of the tenant or consented to \
                     by any user in the tenant."
                ).into(),
            Self::Scope(why) => format!(
                    "The provided request must include a 'scope' input parameter. The provided value for the input \
                     parameter 'scope' is not valid. {why}"
                ).into(),
            Self::UnknownResource(name) => format!(
                    "The resource principal named {name} was not found in the tenant named {TENANT_NAME}. This can \
                     happen if the application has not been installed by the administrator of the tenant."
                ).into(),
            Self::NoConsent(id) => format!(
                    "The user or administrator has not consented to use the application with ID '{id}'. Send an \
                     interactive authorization request for this user and resource."
                ).into(),
            Self::NotPreauthorized(id, audience) => format!(
                    "Consent between first party application '{id}' and first party resource '{}' must be \
                     configured via preauthorization.",
                    audience.id()
                ).into(),
            Self::Grant(name) => format!("The app requested an unsupported grant type '{name}'.").into(),
            Self::Pending => "OAuth 2.0 device flow error. Authorization is pending. Continue polling.".into(),
            Self::SlowDown => "OAuth 2.0 device flow error. Authorization is pending. Poll less often.".into(),
            Self::Declined => "User declined to consent to access the app.".into(),
            Self::BadCode => "Bad verification code. The device code is not recognized.".into(),
            Self::ExpiredCode => "Verification code expired. Start a new sign-in.".into(),
            Self::SecretOfPublicClient => "Client is public so neither 'client_assertion' nor 'client_secret' should be presented.".into(),
            Self::NoSecret => "The request body must contain the following parameter: 'client_assertion' or 'client_secret'.".into(),
            Self::WrongSecret => "Invalid client secret provided. Ensure the secret being sent in the request is the client secret \
                 value, not the client secret ID.".into(),
            Self::ExpiredSecret => "The provided client secret keys are expired. Create new keys for the app.".into(),
            Self::StepUp(..) => "Due to a configuration change made by your administrator, or because you moved to a new location, \
                 you must use multi-factor authentication to access the resource.".into(),
            Self::Claims => "The 'claims' parameter is not a JSON object.".into(),
            Self::InvalidGrant => "Provided grant is invalid or malformed.".into(),
            Self::ExpiredGrant => "The provided authorization code or refresh token has expired. Send a new interactive authorization \
                 request for this user and resource.".into(),
            Self::RedeemedCode => "OAuth2 Authorization code was already redeemed, please retry with a new valid code or use an \
                 existing refresh token.".into(),
            Self::WrongVerifier => "The Code_Verifier does not match the code_challenge supplied in the authorization request.".into(),
            Self::OtherRedirect { given, expected } => format!(
                    "The reply address '{given}' does not match the reply address '{expected}' provided when \
                     requesting Authorization code."
                ).into(),
            Self::Redirect { client, given } => format!(
                    "The redirect URI '{given}' specified in the request does not match the redirect URIs \
                     configured for the application '{client}'."
                ).into(),
            Self::ResponseType(name) => format!("response_type '{name}' is not enabled for the application.").into(),
            Self::ResponseMode(name) => format!("'{name}' is not a supported value of 'response_mode' when requesting a token.").into(),
            Self::NoChallenge => "Missing Code_Challenge parameter.".into(),
            Self::ChallengeMethod => "Invalid Code_Challenge_method parameter.".into(),
            Self::ChallengeSize => "Invalid size of Code_Challenge parameter.".into(),
            Self::NoSession => "A silent sign-in request was sent but no user is signed in.".into(),
            Self::Cancelled => "User declined to consent to access the app.".into(),
            Self::IdleGrant => "The refresh token has expired due to inactivity. Sign in again.".into(),
            Self::RevokedGrant => "The provided grant has expired due to it being revoked, a fresh auth token is needed. The user \
                 might have changed or reset their password.".into(),
            Self::UnknownAccount(name) => format!("The user account {name} does not exist in the directory. To sign into this application, the account must be added to the directory.").into(),
            Self::DisabledAccount => "The user account is disabled.".into(),
            Self::Internal => "A transient error has occurred. Please try again.".into(),
            Self::Assertion(flaw) => flaw.words().1.into(),
            Self::Rule(refusal) => refusal.text().into(),
        }
    }

    /// The answer, in the service's shape.
    pub(crate) fn answer(&self, now: Timestamp, correlation: Uuid) -> Response {
        let (status, document) = self.document(now, correlation);
        (status, Json(document)).into_response()
    }

    /// Status and document of the answer.
    pub(crate) fn document(&self, now: Timestamp, correlation: Uuid) -> (StatusCode, Value) {
        let (error, code) = self.code();
        let text = self.text();
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
        (self.status(), document)
    }
}
