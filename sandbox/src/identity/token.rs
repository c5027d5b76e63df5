//! Access tokens: who calls, for which audience, with which rights.

use http::{HeaderMap, header};
use serde_json::{Value, json};

use super::audience::Audience;
use crate::directory::keys;
use crate::{Error, State, TENANT_ID};

/// The authentication method reference of a multi-factor authentication that has just been done: what a change of one's own
/// methods takes (graph-api.md Appendix C).
pub(crate) const FRESH_MFA: &str = "ngcmfa";

/// How long an access token lives, in seconds; the service says between 60 and 90 minutes.
const LIFETIME: i64 = 3600;

/// How long an access token lives as the rules are now, in seconds.
pub(crate) fn lifetime(state: &State) -> i64 {
    state
        .rules()
        .token_lifetime
        .and_then(|span| i64::try_from(span.as_secs()).ok())
        .unwrap_or(LIFETIME)
}

/// A caller whose token checked out.
#[derive(Clone, Debug)]
pub(crate) struct Caller {
    /// Object id of the signed-in user; nothing for an app alone.
    pub user: Option<String>,
    /// The client that signed in.
    pub client_id: String,
    /// Delegated permissions (`scp`).
    pub scopes: Vec<String>,
    /// Application permissions (`roles`).
    pub roles: Vec<String>,
    /// Authentication contexts (`acrs`), and a fresh multi-factor authentication (`amr`).
    pub contexts: Vec<String>,
    /// When the token was made, in seconds.
    pub issued: i64,
}

/// Why a request has no caller.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Rejected {
    /// There is no bearer token.
    Missing,
    /// It is no token of this directory.
    Malformed,
    /// Its time is over.
    Expired,
    /// It was made for another audience.
    WrongAudience,
}

impl Rejected {
    /// The words Graph uses in an `InvalidAuthenticationToken` error.
    pub(crate) fn message(self) -> &'static str {
        match self {
            Self::Missing => "Access token is empty.",
            Self::Malformed => "Access token validation failure.",
            Self::Expired => "Lifetime validation failed, the token is expired.",
            Self::WrongAudience => "Access token validation failure. Invalid audience.",
        }
    }
}

/// Who asks for a token.
#[derive(Clone, Debug)]
pub(crate) enum Subject {
    /// A person, through a client.
    User {
        /// Object id.
        id: String,
        /// User principal name.
        upn: String,
        /// Display name.
        name: String,
        /// Template ids of the directory roles held.
        wids: Vec<String>,
        /// Delegated permissions.
        scopes: Vec<String>,
        /// Authentication contexts.
        contexts: Vec<String>,
    },
    /// The client alone, with its application permissions.
    App {
        /// Object id of its service principal.
        id: String,
        /// Application permissions.
        roles: Vec<String>,
    },
}

/// Signs an access token.
pub(crate) fn mint(
    state: &State,
    audience: Audience,
    client_id: &str,
    subject: &Subject,
) -> Result<String, Error> {
    let now = state.now().as_second();
    let mut claims = json!({
        "aud": audience.claim(),
        "iss": format!("https://sts.windows.net/{TENANT_ID}/"),
        "iat": now, "nbf": now, "exp": now + lifetime(state),
        "tid": TENANT_ID, "ver": "1.0", "appid": client_id,
        "uti": keys::encode(&keys::random::<16>()?),
    });
    match subject {
        Subject::User {
            id,
            upn,
            name,
            wids,
            scopes,
            contexts,
        } => {
            let (fresh, acrs): (Vec<&String>, Vec<&String>) =
                contexts.iter().partition(|context| *context == FRESH_MFA);
            if !acrs.is_empty() {
                claims["acrs"] = json!(acrs);
            }
            let mut methods = vec!["pwd", "mfa"];
            methods.extend(fresh.first().map(|_| FRESH_MFA));
            claims["amr"] = json!(methods);
            claims["idtyp"] = json!("user");
            claims["oid"] = json!(id);
            claims["sub"] = json!(id);
            claims["upn"] = json!(upn);
            claims["unique_name"] = json!(upn);
            claims["name"] = json!(name);
            claims["scp"] = json!(scopes.join(" "));
            claims["wids"] = json!(wids);
            claims["appidacr"] = json!("0");
        }
        Subject::App { id, roles } => {
            claims["idtyp"] = json!("app");
            claims["oid"] = json!(id);
            claims["sub"] = json!(id);
            claims["roles"] = json!(roles);
            claims["appidacr"] = json!("1");
        }
    }
    state.keys.sign(&claims)
}

/// Says who calls.
pub(crate) fn authenticate(
    state: &State,
    headers: &HeaderMap,
    audience: Audience,
) -> Result<Caller, Rejected> {
    let value = headers
        .get(header::AUTHORIZATION)
        .and_then(|value| value.to_str().ok())
        .ok_or(Rejected::Missing)?;
    let token = value
        .split_once(' ')
        .filter(|(scheme, _)| scheme.eq_ignore_ascii_case("bearer"))
        .map(|(_, token)| token.trim())
        .filter(|token| !token.is_empty())
        .ok_or(Rejected::Missing)?;
    let claims = state.keys.verify(token).ok_or(Rejected::Malformed)?;
    if claims["tid"] != TENANT_ID {
        return Err(Rejected::Malformed);
    }
    let audience_matches = [audience.claim(), audience.id()]
        .iter()
        .any(|name| claims["aud"] == **name);
    if !audience_matches {
        return Err(Rejected::WrongAudience);
    }
    if claims["exp"].as_i64().unwrap_or(0) <= state.now().as_second() {
        return Err(Rejected::Expired);
    }
    let user = (claims["idtyp"] == "user").then(|| text(&claims["oid"]));
    Ok(Caller {
        user,
        client_id: text(&claims["appid"]),
        scopes: claims["scp"]
            .as_str()
            .unwrap_or_default()
            .split_whitespace()
            .map(str::to_owned)
            .collect(),
        roles: texts(&claims["roles"]),
        contexts: (texts(&claims["acrs"]).into_iter())
            .chain(
                texts(&claims["amr"])
                    .into_iter()
                    .filter(|one| one == FRESH_MFA),
            )
            .collect(),
        issued: claims["iat"].as_i64().unwrap_or_default(),
    })
}

fn texts(list: &Value) -> Vec<String> {
    list.as_array()
        .map(|list| list.iter().map(text).collect())
        .unwrap_or_default()
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;
    use crate::{Clock, Settings};

    fn state() -> State {
        let clock = Clock::stopped_at("2026-11-20T12:00:00Z".parse().unwrap());
        let settings = Settings {
            clock,
            users: 1,
            ..Settings::default()
        };
        State::open(settings, "http://127.0.0.1:1".parse().unwrap()).unwrap()
    }

    fn bearer(token: &str) -> HeaderMap {
        let mut headers = HeaderMap::new();
        headers.insert(
            header::AUTHORIZATION,
            format!("Bearer {token}").parse().unwrap(),
        );
        headers
    }

    fn user() -> Subject {
        Subject::User {
            id: "u1".to_owned(),
            upn: "ada@contoso.test".to_owned(),
            name: "Ada".to_owned(),
            wids: vec![],
            scopes: vec!["User.Read".to_owned(), "Mail.Send".to_owned()],
            contexts: vec![],
        }
    }

    #[test]
    fn a_token_counts_for_its_audience_until_it_expires() {
        let state = state();
        let token = mint(&state, Audience::Graph, "c1", &user()).unwrap();
        let caller = authenticate(&state, &bearer(&token), Audience::Graph).unwrap();
        assert_eq!(caller.user.as_deref(), Some("u1"));
        assert_eq!(caller.client_id, "c1");
        assert_eq!(caller.scopes, ["User.Read", "Mail.Send"]);
        assert_eq!(
            authenticate(&state, &bearer(&token), Audience::Policy).unwrap_err(),
            Rejected::WrongAudience
        );
        state
            .settings
            .clock
            .advance(Duration::from_secs(LIFETIME as u64));
        assert_eq!(
            authenticate(&state, &bearer(&token), Audience::Graph).unwrap_err(),
            Rejected::Expired
        );
    }

    #[test]
    fn an_app_alone_has_roles_and_no_user() {
        let state = state();
        let app = Subject::App {
            id: "sp1".to_owned(),
            roles: vec!["User.Read.All".to_owned()],
        };
        let token = mint(&state, Audience::Graph, "c2", &app).unwrap();
        let caller = authenticate(&state, &bearer(&token), Audience::Graph).unwrap();
        assert_eq!(caller.user, None);
        assert_eq!(caller.roles, ["User.Read.All"]);
        assert!(caller.scopes.is_empty());
    }

    #[test]
    fn no_token_and_a_foreign_token_are_told_apart() {
        let state = state();
        let none = authenticate(&state, &HeaderMap::new(), Audience::Graph);
        assert_eq!(none.unwrap_err(), Rejected::Missing);
        for foreign in ["x", "a.b.c", "eyJhbGciOiJub25lIn0.eyJhdWQiOiJ4In0."] {
            let answer = authenticate(&state, &bearer(foreign), Audience::Graph);
            assert_eq!(answer.unwrap_err(), Rejected::Malformed, "{foreign}");
        }
    }
}
