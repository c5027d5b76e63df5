//! The authorization code grant with PKCE (RFC 7636, RFC 8252): a person signs in with the browser of this machine, and
//! the browser brings the answer to a port of this machine.

use std::net::{Ipv4Addr, Ipv6Addr, SocketAddr};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use axum::Router;
use axum::extract::{Path, Query, State};
use axum::response::{Html, IntoResponse, Response};
use axum::routing::get;
use oauth2::{AuthUrl, AuthorizationCode, CsrfToken, PkceCodeChallenge, PkceCodeVerifier};
use oauth2::{RedirectUrl, Scope};
use serde::Deserialize;
use tokio::net::TcpListener;
use tokio::sync::{mpsc, watch};
use url::Url;

use super::device::{self, protocol};
use crate::auth::challenge::Challenge;
use crate::auth::endpoints::Endpoints;
use crate::auth::identity::Identity;
use crate::auth::store::entry::Entry;
use crate::auth::wire::Wire;
use crate::auth::{Claims, Error, Refusal, wire};
use crate::http::{self, Timer};
use crate::secret::Secret;

/// How long a person may take.
const LIMIT: Duration = Duration::from_secs(15 * 60);

/// How long the last page may take to reach the browser.
const FAREWELL: Duration = Duration::from_secs(2);

/// What the browser shows at the end. Whole HTML documents.
#[derive(Clone, Debug)]
pub struct Pages {
    /// After an answer that can be used.
    pub done: String,
    /// After a refusal, or an answer to somebody else's question.
    pub failed: String,
}

/// What the sign-in service sends back through the browser.
#[derive(Deserialize)]
struct Answer {
    code: Option<String>,
    state: Option<String>,
    error: Option<String>,
    error_description: Option<String>,
}

/// A sign-in that waits for a person at the browser.
pub struct BrowserSignIn {
    identity: Identity,
    endpoints: Endpoints,
    link: Url,
    /// What names the address on this machine that leads to the link, once.
    opening: Secret,
    redirect: RedirectUrl,
    verifier: PkceCodeVerifier,
    state: CsrfToken,
    nonce: String,
    listeners: Vec<TcpListener>,
    challenge: Option<Challenge>,
}

impl std::fmt::Debug for BrowserSignIn {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("BrowserSignIn")
            .field("identity", &self.identity)
            .finish_non_exhaustive()
    }
}

/// Opens a port for the answer and makes the link. The sign-in is to meet the challenge, where there is one.
///
/// # Errors
/// [`Error::NoPort`]; as [`device::start`] where the service's addresses must be asked for.
pub async fn start_in_browser(
    client: &http::Client,
    identity: Identity,
    challenge: Option<Challenge>,
) -> Result<BrowserSignIn, Error> {
    let endpoints = Endpoints::of(client, &identity.authority, &identity.tenant).await?;
    let Some(authorize) = endpoints.authorize.clone() else {
        return Err(Error::NotAnAnswer {
            host: wire::host(&identity.authority),
            status: 200,
            detail: "authorization_endpoint".to_owned(),
        });
    };
    let (listeners, port) = listen().await.map_err(Error::NoPort)?;
    // The name, not the number: registrations of the service know `http://localhost` with any port.
    let redirect = RedirectUrl::new(format!("http://localhost:{port}"))
        .map_err(|error| Error::Stopped(error.into()))?;
    let (pkce, verifier) = PkceCodeChallenge::new_random_sha256();
    let nonce = CsrfToken::new_random().secret().clone();
    let protocol = protocol(&identity, &endpoints).set_auth_uri(AuthUrl::from_url(authorize));
    let mut asking = protocol
        .authorize_url(CsrfToken::new_random)
        .add_scopes(identity.scopes.iter().cloned().map(Scope::new))
        .set_pkce_challenge(pkce)
        .set_redirect_uri(std::borrow::Cow::Borrowed(&redirect))
        .add_extra_param("response_mode", "query")
        .add_extra_param("prompt", "select_account")
        .add_extra_param("nonce", nonce.clone());
    if let Some(challenge) = &challenge {
        asking = asking.add_extra_param("claims", challenge.claims());
    }
    let (link, state) = asking.url();
    Ok(BrowserSignIn {
        identity,
        endpoints,
        link,
        opening: Secret::new(CsrfToken::new_random().secret().clone()),
        redirect,
        verifier,
        state,
        nonce,
        listeners,
        challenge,
    })
}

/// A port of this machine; `localhost` is one of two addresses, and a browser may try either: a port that somebody else has
/// at one of them is not taken. Without IPv6 nobody has.
async fn listen() -> std::io::Result<(Vec<TcpListener>, u16)> {
    const TRIES: u32 = 10;
    for _ in 0..TRIES {
        let first = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await?;
        let port = first.local_addr()?.port();
        match TcpListener::bind(SocketAddr::from((Ipv6Addr::LOCALHOST, port))).await {
            Ok(second) => return Ok((vec![first, second], port)),
            Err(error) if error.kind() == std::io::ErrorKind::AddrInUse => {}
            Err(_) => return Ok((vec![first], port)),
        }
    }
    Err(std::io::ErrorKind::AddrInUse.into())
}

impl BrowserSignIn {
    /// The page to open.
    pub fn link(&self) -> &str {
        self.link.as_str()
    }

    /// An address on this machine that leads to the page, once: other users see the arguments of a browser, and are not to
    /// learn what is asked.
    pub fn opening(&self) -> String {
        format!("{}/start/{}", self.redirect.as_str(), self.opening.expose())
    }

    /// Waits for the person and trades the code for a token.
    ///
    /// # Errors
    /// [`Error::Declined`], [`Error::BrowserTooLate`] after a quarter of an hour, [`Error::Refused`].
    pub async fn wait(
        self,
        client: &http::Client,
        timer: &Timer,
        pages: Pages,
    ) -> Result<Entry, Error> {
        let (sender, mut receiver) = mpsc::channel(1);
        let (stop, stopped) = watch::channel(());
        let landing = Landing {
            state: Secret::new(self.state.secret().clone()),
            opening: self.opening,
            link: Arc::new(Mutex::new(Some(self.link))),
            pages,
            answers: sender,
        };
        let router = Router::new()
            .route("/", get(land))
            .route("/start/{opening}", get(open))
            .with_state(landing);
        let mut servers = tokio::task::JoinSet::new();
        for listener in self.listeners {
            let mut stopped = stopped.clone();
            let serving =
                axum::serve(listener, router.clone()).with_graceful_shutdown(async move {
                    // Dropping the sender stops as well.
                    drop(stopped.changed().await);
                });
            servers.spawn(async move { serving.await });
        }
        drop(router);
        let answer = tokio::select! {
            biased;
            answer = receiver.recv() => answer,
            () = timer.sleep(LIMIT) => return Err(Error::BrowserTooLate),
        };
        drop(stop);
        // The page is on its way; a browser that keeps its connection is not waited for.
        drop(tokio::time::timeout(FAREWELL, servers.join_all()).await);
        let code = match answer.ok_or(Error::BrowserTooLate)? {
            Answer {
                code: Some(code), ..
            } => AuthorizationCode::new(code),
            refused => return Err(verdict(refused)),
        };
        let protocol = protocol(&self.identity, &self.endpoints);
        let wire = Wire::new(client, timer);
        let mut asking = protocol
            .exchange_code(code)
            .set_pkce_verifier(self.verifier)
            .set_redirect_uri(std::borrow::Cow::Borrowed(&self.redirect));
        if let Some(challenge) = &self.challenge {
            asking = asking.add_extra_param("claims", challenge.claims());
        }
        let answered = asking.request_async(&wire).await;
        let answer = answered.map_err(|error| device::verdict(&wire, &self.endpoints, &error))?;
        if !answers(device::id_token(&answer).as_ref(), &self.nonce) {
            return Err(Error::NotAnAnswer {
                host: wire::host(&self.endpoints.token),
                status: 200,
                detail: "nonce".to_owned(),
            });
        }
        Ok(Entry {
            met: self.challenge.clone(),
            ..device::entry(&self.identity, &answer, None)
        })
    }
}

/// Whether an answer was made for our question: one for another is not ours, and one that does not say which may be.
fn answers(id_token: Option<&Secret>, nonce: &str) -> bool {
    let said = id_token
        .and_then(Claims::of)
        .and_then(|claims| claims.nonce);
    said.as_deref() == Some(nonce)
}

fn verdict(answer: Answer) -> Error {
    let error = answer.error.unwrap_or_default();
    let refusal = Refusal::of(&error, answer.error_description.as_deref());
    match error.as_str() {
        // Consent that was refused has its own number; without one a person has turned back.
        "access_denied" if refusal.number.is_none_or(|number| number == 65004) => Error::Declined,
        _ => Error::Refused(Box::new(refusal)),
    }
}

#[derive(Clone)]
struct Landing {
    state: Secret,
    opening: Secret,
    link: Arc<Mutex<Option<Url>>>,
    pages: Pages,
    answers: mpsc::Sender<Answer>,
}

/// Leads to the page of the sign-in service, once. Who comes second is told: somebody else was here before.
async fn open(State(landing): State<Landing>, Path(opening): Path<String>) -> Response {
    let ours = opening == landing.opening.expose();
    let mut link = landing.link.lock().unwrap_or_else(PoisonError::into_inner);
    match link.take_if(|_| ours) {
        Some(link) => (
            ::http::StatusCode::SEE_OTHER,
            [
                (::http::header::LOCATION, link.as_str()),
                (::http::header::CACHE_CONTROL, "no-store"),
                (::http::header::REFERRER_POLICY, "no-referrer"),
            ],
        )
            .into_response(),
        None => (::http::StatusCode::GONE, Html(landing.pages.failed)).into_response(),
    }
}

/// Takes the answer. One without our own state comes from somebody else and ends nothing.
async fn land(State(landing): State<Landing>, Query(answer): Query<Answer>) -> Response {
    let ours = answer.state.as_deref() == Some(landing.state.expose());
    let page = if ours && answer.code.is_some() {
        landing.pages.done
    } else {
        landing.pages.failed
    };
    let status = if ours {
        ::http::StatusCode::OK
    } else {
        ::http::StatusCode::BAD_REQUEST
    };
    if ours && (answer.code.is_some() || answer.error.is_some()) {
        // A second answer finds nobody: the first one counts.
        drop(landing.answers.try_send(answer));
    }
    let headers = [
        (::http::header::CACHE_CONTROL, "no-store"),
        (
            ::http::header::CONTENT_SECURITY_POLICY,
            "default-src 'none'; style-src 'unsafe-inline'",
        ),
        (::http::header::REFERRER_POLICY, "no-referrer"),
        (::http::header::CONNECTION, "close"),
    ];
    (status, headers, Html(page)).into_response()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::auth::claims::unsigned;

    #[test]
    fn an_answer_without_our_nonce_is_not_ours() {
        let ours = unsigned(&json!({"nonce": "n", "oid": "1"}));
        assert!(answers(Some(&ours), "n"));
        let others = [
            Some(unsigned(&json!({"nonce": "another"}))),
            Some(unsigned(&json!({"oid": "1"}))),
            Some(Secret::new("opaque")),
            None,
        ];
        for token in others {
            assert!(!answers(token.as_ref(), "n"), "{token:?}");
        }
    }
}
