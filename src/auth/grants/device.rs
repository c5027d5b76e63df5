//! The device authorization grant (RFC 8628, graph-api.md §7.1) and its renewal, through `oauth2`.

use std::time::Duration;

use jiff::{SignedDuration, Timestamp};
use oauth2::basic::{
    BasicErrorResponse, BasicRevocationErrorResponse, BasicTokenIntrospectionResponse,
    BasicTokenType,
};
use oauth2::{
    AuthType, Client, ClientId, DeviceAuthorizationUrl, DeviceCodeErrorResponse,
    DeviceCodeErrorResponseType, EndpointNotSet, EndpointSet, ErrorResponse, ExtraTokenFields,
    RefreshToken, RequestTokenError, Scope, StandardDeviceAuthorizationResponse,
    StandardRevocableToken, StandardTokenResponse, TokenResponse, TokenUrl,
};
use serde::{Deserialize, Serialize};
use tokio::sync::Notify;

use crate::auth::challenge::Challenge;
use crate::auth::endpoints::Endpoints;
use crate::auth::identity::Identity;
use crate::auth::store::entry::{Account, Entry};
use crate::auth::wire::{self, Lost, Wire};
use crate::auth::{Claims, Error};
use crate::http::{self, Timer};
use crate::secret::Secret;

/// How long a token is believed to live when the service does not say.
const UNKNOWN_LIFETIME: Duration = Duration::from_secs(300);

#[derive(Clone, Serialize, Deserialize)]
pub(in crate::auth) struct Identified {
    id_token: Option<String>,
}

impl std::fmt::Debug for Identified {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Identified(***)")
    }
}

impl ExtraTokenFields for Identified {}

pub(in crate::auth) type Answer = StandardTokenResponse<Identified, BasicTokenType>;
pub(in crate::auth) type Protocol = Client<
    BasicErrorResponse,
    Answer,
    BasicTokenIntrospectionResponse,
    StandardRevocableToken,
    BasicRevocationErrorResponse,
    EndpointNotSet,
    EndpointSet,
    EndpointNotSet,
    EndpointNotSet,
    EndpointSet,
>;

/// What `oauth2` needs to know, without a secret.
pub(in crate::auth) fn protocol(identity: &Identity, endpoints: &Endpoints) -> Protocol {
    Client::new(ClientId::new(identity.client_id.clone()))
        .set_auth_type(AuthType::RequestBody)
        .set_device_authorization_url(DeviceAuthorizationUrl::from_url(endpoints.device.clone()))
        .set_token_uri(TokenUrl::from_url(endpoints.token.clone()))
}

/// A sign-in that waits for a person to enter the code on another device.
pub struct DeviceSignIn {
    pub(in crate::auth) identity: Identity,
    pub(in crate::auth) endpoints: Endpoints,
    pub(in crate::auth) answer: StandardDeviceAuthorizationResponse,
    pub(in crate::auth) challenge: Option<Challenge>,
}

impl std::fmt::Debug for DeviceSignIn {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("DeviceSignIn")
            .field("identity", &self.identity)
            .finish_non_exhaustive()
    }
}

/// Asks the sign-in service for a code.
///
/// # Errors
/// [`Error::Unreachable`], [`Error::NotAnAnswer`], or [`Error::Refused`] for a wrong client or tenant.
pub async fn start(
    client: &http::Client,
    timer: &Timer,
    identity: Identity,
) -> Result<DeviceSignIn, Error> {
    let endpoints = Endpoints::of(client, &identity.authority, &identity.tenant).await?;
    let protocol = protocol(&identity, &endpoints);
    let wire = Wire::new(client, timer);
    let answered = protocol
        .exchange_device_code()
        .add_scopes(identity.scopes.iter().cloned().map(Scope::new))
        .request_async(&wire)
        .await;
    match answered {
        Ok(answer) => Ok(DeviceSignIn {
            identity,
            endpoints,
            answer,
            challenge: None,
        }),
        Err(error) => Err(verdict(&wire, &endpoints, &error)),
    }
}

impl DeviceSignIn {
    /// The same sign-in, which is to meet this challenge.
    #[must_use]
    pub fn meeting(mut self, challenge: Option<Challenge>) -> Self {
        self.challenge = challenge;
        self
    }

    /// Whose sign-in it is.
    pub fn identity(&self) -> &Identity {
        &self.identity
    }

    /// The page to open. Text of the service: untrusted.
    pub fn link(&self) -> &str {
        self.answer.verification_uri()
    }

    /// The code to enter there. Text of the service: untrusted.
    pub fn code(&self) -> &str {
        self.answer.user_code().secret()
    }

    /// How long the code is good for.
    pub fn lifetime(&self) -> Duration {
        self.answer.expires_in()
    }

    /// Waits until the person has finished: asks again in the service's rhythm, slower when told so.
    ///
    /// # Errors
    /// [`Error::Declined`], [`Error::CodeExpired`], [`Error::Refused`], and within seconds [`Error::Unreachable`].
    pub async fn wait(self, client: &http::Client, timer: &Timer) -> Result<Entry, Error> {
        let protocol = protocol(&self.identity, &self.endpoints);
        let wire = Wire::new(client, timer);
        let mut asking = protocol.exchange_device_access_token(&self.answer);
        if let Some(challenge) = &self.challenge {
            asking = asking.add_extra_param("claims", challenge.claims());
        }
        // Whatever rhythm the service names: a code that is over is not waited for.
        let far = Duration::from_secs(60 * 60 * 24);
        let (ends, over) = (timer.now() + self.lifetime().min(far), Notify::new());
        let pausing = async |pause: Duration| {
            let left = ends.saturating_duration_since(timer.now());
            if left.is_zero() {
                over.notify_one();
                std::future::pending::<()>().await;
            }
            timer.sleep(pause.min(left)).await;
        };
        let polling = asking.request_async(&wire, pausing, None);
        let answered = tokio::select! {
            biased;
            answered = polling => answered,
            () = wire.gone() => Err(RequestTokenError::Request(Lost)),
            () = over.notified() => return Err(Error::CodeExpired),
        };
        match answered {
            Ok(answer) => Ok(Entry {
                met: self.challenge.clone(),
                ..entry(&self.identity, &answer, None)
            }),
            Err(RequestTokenError::ServerResponse(refusal)) => {
                Err(poll_verdict(&refusal, wire.verdict()))
            }
            Err(error) => Err(verdict(&wire, &self.endpoints, &error)),
        }
    }
}

/// What an answer to a poll means that is neither "pending" nor "slower" (graph-api.md §7.1).
fn poll_verdict(refusal: &DeviceCodeErrorResponse, kept: Option<Error>) -> Error {
    match refusal.error() {
        DeviceCodeErrorResponseType::ExpiredToken => Error::CodeExpired,
        DeviceCodeErrorResponseType::AccessDenied => Error::Declined,
        kind if kind.as_ref() == "authorization_declined" => Error::Declined,
        _ => kept.unwrap_or(Error::NotSignedIn),
    }
}

/// The scopes to renew: what was asked for, unless the service said that it granted a part of that alone. Asking for more
/// than was granted is refused (RFC 6749 §6). Microsoft writes out what `.default` stood for and takes it again; another
/// provider, whose tokens name no tenant, granted what it lists.
fn renewable(asked: &[String], granted: &[String], is_microsoft: bool) -> Vec<String> {
    let unlisted = granted.is_empty();
    let part = !unlisted && granted.iter().all(|scope| asked.contains(scope));
    let elsewhere = !unlisted && !is_microsoft;
    // Microsoft never lists what it grants for renewing.
    let renews = |scope: &&String| *scope == "offline_access";
    if elsewhere && !part {
        let kept = asked.iter().filter(renews);
        let listed = granted.iter().filter(|scope| !renews(scope));
        return listed.chain(kept).cloned().collect();
    }
    asked
        .iter()
        .filter(|scope| !part || granted.contains(scope) || renews(scope))
        .cloned()
        .collect()
}

/// Trades a refresh token for new tokens (graph-api.md §7.2), which are to meet a challenge where there is one. Without one
/// they meet the challenge that the old token met, as long as the service gives that much without a person.
///
/// # Errors
/// [`Error::Ended`] when the service wants a new sign-in, else as [`start`].
pub(in crate::auth) async fn refresh(
    client: &http::Client,
    timer: &Timer,
    identity: &Identity,
    old: &Entry,
    challenge: Option<&Challenge>,
) -> Result<Entry, Error> {
    let traded = |claims| trade(client, timer, identity, old, claims);
    match (challenge, &old.met) {
        (None, Some(met)) => match traded(Some(met)).await {
            // Most of what is done needs no more than the plain sign-in; what does will demand it again.
            Err(Error::Ended(refusal)) if refusal.error == "interaction_required" => {
                traded(None).await
            }
            other => other,
        },
        (challenge, _) => traded(challenge).await,
    }
}

async fn trade(
    client: &http::Client,
    timer: &Timer,
    identity: &Identity,
    old: &Entry,
    challenge: Option<&Challenge>,
) -> Result<Entry, Error> {
    let Some(token) = &old.refresh_token else {
        return Err(Error::NotSignedIn);
    };
    let tenant = old.tenant();
    let endpoints = Endpoints::of(client, &identity.authority, tenant).await?;
    let protocol = protocol(identity, &endpoints);
    let wire = Wire::new(client, timer);
    let token = RefreshToken::new(token.expose().to_owned());
    let is_microsoft = old.account.tenant_id.is_some();
    let scopes = renewable(&identity.scopes, &old.scopes, is_microsoft);
    let mut asking = protocol
        .exchange_refresh_token(&token)
        .add_scopes(scopes.into_iter().map(Scope::new));
    if let Some(challenge) = challenge {
        asking = asking.add_extra_param("claims", challenge.claims());
    }
    let answered = asking.request_async(&wire).await;
    match answered {
        Ok(answer) => Ok(Entry {
            met: challenge.cloned(),
            ..entry(identity, &answer, Some(old))
        }),
        Err(error) => Err(match verdict(&wire, &endpoints, &error) {
            Error::Refused(refusal)
                if matches!(
                    refusal.error.as_str(),
                    "invalid_grant" | "interaction_required" | "login_required"
                ) =>
            {
                Error::Ended(refusal)
            }
            other => other,
        }),
    }
}

/// Why there is no token: what was kept on the wire, else the field of the answer that is wrong.
pub(in crate::auth) fn verdict<T>(
    wire: &Wire<'_>,
    endpoints: &Endpoints,
    error: &RequestTokenError<Lost, T>,
) -> Error
where
    T: ErrorResponse + 'static,
{
    wire.verdict().unwrap_or_else(|| Error::NotAnAnswer {
        host: wire::host(&endpoints.token),
        status: 200,
        // The body may hold a token; only the name of the field that is wrong is told.
        detail: match error {
            RequestTokenError::Parse(error, _) => error.path().to_string(),
            _ => "not JSON".to_owned(),
        },
    })
}

/// The id token of an answer.
pub(in crate::auth) fn id_token(answer: &Answer) -> Option<Secret> {
    answer.extra_fields().id_token.clone().map(Secret::new)
}

/// A sign-in out of an answer; what the answer leaves out stays as it was.
pub(in crate::auth) fn entry(identity: &Identity, answer: &Answer, old: Option<&Entry>) -> Entry {
    let access_token = Secret::new(answer.access_token().secret().clone());
    let now = Timestamp::now();
    let lifetime = answer.expires_in().unwrap_or(UNKNOWN_LIFETIME);
    let claims = id_token(answer)
        .as_ref()
        .and_then(Claims::of)
        .or_else(|| Claims::of(&access_token));
    let account = match claims {
        Some(claims) if claims.tid.is_some() || claims.oid.is_some() => Account::of(&claims),
        _ => old.map(|old| old.account.clone()).unwrap_or_default(),
    };
    Entry {
        authority: identity.authority.clone(),
        asked_tenant: identity.tenant.clone(),
        client_id: identity.client_id.clone(),
        audience: identity.audience,
        account,
        scopes: answer
            .scopes()
            .map(|scopes| scopes.iter().map(|scope| scope.to_string()).collect())
            .or_else(|| old.map(|old| old.scopes.clone()))
            .unwrap_or_default(),
        application: false,
        obtained: now,
        ends: now
            .checked_add(SignedDuration::try_from(lifetime).unwrap_or(SignedDuration::ZERO))
            .unwrap_or(now),
        access_token,
        refresh_token: answer
            .refresh_token()
            .map(|token| Secret::new(token.secret().clone()))
            .or_else(|| old.and_then(|old| old.refresh_token.clone())),
        met: None,
    }
}

#[cfg(test)]
mod tests {
    use std::sync::{Arc, Mutex};

    use axum::routing::{get, post};
    use axum::{Json, Router};
    use serde_json::{Value, json};
    use url::Url;

    use super::*;
    use crate::auth::Audience;

    /// A sign-in service that answers polls with these documents, one after the other; its token endpoint is elsewhere
    /// where `token` says so. Gives the way a sign-in there ends and the pauses it made.
    async fn polled(
        answers: Vec<Value>,
        token: Option<&str>,
    ) -> (Result<Entry, Error>, Vec<Duration>) {
        polled_every(5, answers, token).await
    }

    /// The same where it asks for this rhythm, in seconds.
    async fn polled_every(
        interval: u64,
        answers: Vec<Value>,
        token: Option<&str>,
    ) -> (Result<Entry, Error>, Vec<Duration>) {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let root = format!("http://{}", listener.local_addr().unwrap());
        let discovery = json!({
            "device_authorization_endpoint": format!("{root}/device"),
            "token_endpoint": token.map_or_else(|| format!("{root}/token"), ToOwned::to_owned),
        });
        let code = json!({
            "device_code": "d", "user_code": "u", "verification_uri": "https://a.test", "expires_in": 900, "interval": interval,
        });
        let answers = Arc::new(Mutex::new(answers.into_iter()));
        let poll = move || {
            let answer = answers.lock().unwrap().next().unwrap_or_default();
            let status = if answer["error"].is_null() { 200 } else { 400 };
            async move { (::http::StatusCode::from_u16(status).unwrap(), Json(answer)) }
        };
        let router = Router::new()
            .route(
                "/.well-known/openid-configuration",
                get(move || async move { Json(discovery) }),
            )
            .route("/device", post(move || async move { Json(code) }))
            .route("/token", post(poll));
        tokio::spawn(async move { axum::serve(listener, router).await });

        let pauses = Arc::new(Mutex::new(Vec::new()));
        let kept = Arc::clone(&pauses);
        let timer = Timer::instead(move |pause| kept.lock().unwrap().push(pause));
        let identity = Identity {
            authority: Url::parse(&root).unwrap(),
            tenant: "t".to_owned(),
            client_id: "c".to_owned(),
            audience: Audience::Graph,
            scopes: Vec::new(),
        };
        let client = crate::http::client().unwrap();
        let started = start(&client, &timer, identity).await.unwrap();
        let ended = started.wait(&client, &timer).await;
        let pauses = pauses.lock().unwrap().clone();
        (ended, pauses)
    }

    #[tokio::test]
    async fn slow_down_adds_five_seconds_for_every_later_poll() {
        let pending = json!({"error": "authorization_pending"});
        let slower = json!({"error": "slow_down"});
        let done = json!({"token_type": "Bearer", "expires_in": 3600, "access_token": "a"});
        let answers = vec![pending.clone(), slower.clone(), pending, slower, done];
        let (ended, pauses) = polled(answers, None).await;
        assert!(ended.is_ok());
        assert_eq!(pauses, [5, 10, 10, 15].map(Duration::from_secs));
    }

    #[tokio::test]
    async fn no_pause_is_longer_than_the_life_of_the_code() {
        let pending = json!({"error": "authorization_pending"});
        for interval in [600, 86_400, 63 * 365 * 86_400] {
            let answers = vec![pending.clone(); 4];
            let (ended, pauses) = polled_every(interval, answers, None).await;
            assert!(matches!(ended, Err(Error::CodeExpired)), "{ended:?}");
            let waited: Duration = pauses.iter().sum();
            assert_eq!(waited, Duration::from_secs(900), "{pauses:?}");
        }
    }

    #[tokio::test]
    async fn a_network_that_is_lost_between_polls_ends_the_sign_in_within_seconds() {
        let (ended, pauses) = polled(Vec::new(), Some("http://127.0.0.1:9/token")).await;
        assert!(matches!(ended, Err(Error::Unreachable { .. })));
        // Two tries more; the pause the protocol would make then is begun and not waited for.
        assert!(pauses.starts_with(&[Duration::from_secs(1); 2]) && pauses.len() <= 3);
    }

    #[test]
    fn no_more_is_renewed_than_was_granted() {
        let asked = ["g/User.Read", "openid", "offline_access"].map(ToOwned::to_owned);
        for (granted, expected) in [
            (&[][..], &["g/User.Read", "openid", "offline_access"][..]),
            (&["openid", "offline_access"], &["openid", "offline_access"]),
            (
                &["g/User.Read", "openid"],
                &["g/User.Read", "openid", "offline_access"],
            ),
            // Spelt in another way, or more than was asked for: the question stays as it was.
            (&["User.Read"], &["g/User.Read", "openid", "offline_access"]),
        ] {
            let granted: Vec<String> = granted.iter().map(|it| (*it).to_owned()).collect();
            assert_eq!(renewable(&asked, &granted, true), expected, "{granted:?}");
        }
        // Another provider takes no `.default` for less than that.
        let asked = ["g/.default", "offline_access"].map(ToOwned::to_owned);
        let granted = ["openid", "profile"].map(ToOwned::to_owned);
        let renewed = renewable(&asked, &granted, false);
        assert_eq!(renewed, ["openid", "profile", "offline_access"]);
        assert_eq!(renewable(&asked, &granted, true), asked);
    }
}
