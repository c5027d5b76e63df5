//! What a token says about itself. Never proof of anything: only the service checks the signature.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use jiff::Timestamp;
use serde::Deserialize;
use serde_json::Value;
use url::Url;

use super::audience::GRAPH_ROOT;
use super::{Error, GRAPH_RESOURCE, POLICY_RESOURCE};
use crate::http;
use crate::secret::Secret;

/// The claims this program looks at.
#[derive(Clone, Debug, Default, Deserialize)]
pub struct Claims {
    /// Audience.
    pub aud: Option<String>,
    /// Tenant id.
    pub tid: Option<String>,
    /// Object id of the user or application.
    pub oid: Option<String>,
    /// When it ends, seconds since 1970; some services write a fraction.
    pub exp: Option<f64>,
    /// When it was made, likewise.
    pub iat: Option<f64>,
    /// How the person proved themselves.
    #[serde(default)]
    pub amr: Vec<String>,
    /// `app` for a token without a user, where the service says so.
    pub idtyp: Option<String>,
    /// Delegated permissions, separated by spaces: only a user's token has them.
    pub scp: Option<String>,
    /// Application permissions: only an application's token has them.
    #[serde(default)]
    pub roles: Vec<String>,
    /// The application's display name, in its own token.
    pub app_displayname: Option<String>,
    /// What the sign-in was asked with, in an id token.
    pub nonce: Option<String>,
    /// The client that signed in: v1 name.
    pub appid: Option<String>,
    /// The client that signed in: v2 name.
    pub azp: Option<String>,
    /// The user's display name.
    pub name: Option<String>,
    /// The user's sign-in name: v1 and access tokens.
    pub upn: Option<String>,
    /// The user's sign-in name: v2 id tokens.
    pub preferred_username: Option<String>,
    /// The user's sign-in name where neither of the others is there.
    pub unique_name: Option<String>,
}

impl Claims {
    /// Reads the claims of a JWT; nothing when it is none. Graph's own tokens are not promised to be readable.
    pub fn of(token: &Secret) -> Option<Self> {
        let mut parts = token.expose().split('.');
        let (_, payload, _) = (parts.next()?, parts.next()?, parts.next()?);
        let bytes = URL_SAFE_NO_PAD.decode(payload.trim_end_matches('=')).ok()?;
        let value: Value = serde_json::from_slice(&bytes).ok()?;
        serde_json::from_value(value).ok()
    }

    /// The user's sign-in name, whatever it is called here.
    pub fn user_name(&self) -> Option<&str> {
        self.upn
            .as_deref()
            .or(self.preferred_username.as_deref())
            .or(self.unique_name.as_deref())
    }

    /// The client that signed in.
    pub fn client(&self) -> Option<&str> {
        self.azp.as_deref().or(self.appid.as_deref())
    }

    /// What the token permits: a user's scopes, or an application's permissions.
    pub fn permissions(&self) -> Vec<String> {
        match &self.scp {
            Some(scopes) => scopes.split_whitespace().map(str::to_owned).collect(),
            None => self.roles.clone(),
        }
    }

    /// Whether a multi-factor authentication of the last ten minutes stands behind the token, which a change of one's own
    /// methods takes (graph-api.md Appendix C).
    pub fn has_fresh_mfa(&self, now: Timestamp) -> bool {
        const FRESH: f64 = 600.0;
        #[expect(clippy::cast_precision_loss, reason = "seconds of a date")]
        let now = now.as_second() as f64;
        self.amr.iter().any(|one| one == FRESH_MFA)
            && self.iat.is_some_and(|made| now - made < FRESH)
    }

    /// When the token ends.
    pub fn ends(&self) -> Option<Timestamp> {
        #[expect(
            clippy::cast_possible_truncation,
            reason = "seconds of a date; a float saturates"
        )]
        let seconds = self.exp? as i64;
        Timestamp::from_second(seconds).ok()
    }

    /// Whether the token is of an application alone.
    pub fn is_app_only(&self) -> bool {
        self.idtyp.as_deref() == Some("app") || self.scp.is_none()
    }
}

/// How the claims name a multi-factor authentication that has just been done.
pub(super) const FRESH_MFA: &str = "ngcmfa";

/// Says whether a token that came from outside may be sent to Microsoft Graph at `root`: one that names its audience
/// must name this one. Graph's tokens are not promised to be readable, so one that names none passes.
///
/// # Errors
/// [`Error::Given`] for a token of another service, or for what is more than a token.
pub fn check_graph_token(token: &Secret, variable: &'static str, root: &Url) -> Result<(), Error> {
    refuse_dressed(token, variable)?;
    let Some(audience) = Claims::of(token).and_then(|claims| claims.aud) else {
        return Ok(());
    };
    let named = bare(&audience);
    let at_root = root.as_str().trim_end_matches('/');
    // A directory on this machine speaks for the real service and makes tokens in its name.
    let worldwide = http::is_loopback(root) && named == GRAPH_ROOT;
    if named == GRAPH_RESOURCE || named == at_root || worldwide {
        return Ok(());
    }
    Err(Error::Given {
        variable,
        reason: format!("its audience is `{audience}`, not `{at_root}`"),
    })
}

/// Refuses what was copied together with something that is not part of a token. What is wrong is named; the token is not.
fn refuse_dressed(token: &Secret, variable: &'static str) -> Result<(), Error> {
    let text = token.expose();
    let refuse = |reason: &str| {
        let reason = reason.to_owned();
        Err(Error::Given { variable, reason })
    };
    let scheme = text.get(..7).unwrap_or_default();
    if scheme.eq_ignore_ascii_case("bearer ") || text.eq_ignore_ascii_case("bearer") {
        refuse("it begins with `Bearer`, which is not part of it")
    } else if text.starts_with(['"', '\'', '“']) {
        refuse("it is in quotation marks, which are not part of it")
    } else if text.starts_with('{') {
        refuse("it is JSON; the token is what stands in `accessToken` or `access_token`")
    } else if text.contains(char::is_whitespace) {
        refuse("there is a blank or a line end in it")
    } else {
        Ok(())
    }
}

/// An audience without the decorations that services put around it.
fn bare(audience: &str) -> &str {
    let audience = audience.strip_prefix("spn:").unwrap_or(audience);
    audience.trim_end_matches('/')
}

/// Says whether a token that came from outside can be one for the policy API (policy-api.md §2): its audience, its
/// tenant where that is known, that it still lives, and that a user stands behind it.
///
/// # Errors
/// [`Error::AppOnly`] for an application's token, [`Error::Given`] with what else is wrong.
pub fn check_policy_token(
    token: &Secret,
    variable: &'static str,
    tenant: Option<&str>,
    now: Timestamp,
) -> Result<Claims, Error> {
    let refuse = |reason: String| Err(Error::Given { variable, reason });
    refuse_dressed(token, variable)?;
    let Some(claims) = Claims::of(token) else {
        return refuse("it is not a JSON web token".to_owned());
    };
    let audience = claims.aud.clone().unwrap_or_default();
    if bare(&audience) != POLICY_RESOURCE {
        return refuse(format!(
            "its audience is `{audience}`, not `{POLICY_RESOURCE}`"
        ));
    }
    if let (Some(expected), Some(tid)) = (tenant, claims.tid.as_deref())
        && !expected.eq_ignore_ascii_case(tid)
    {
        return refuse(format!("it is for tenant `{tid}`, not `{expected}`"));
    }
    match claims.ends() {
        Some(end) if end > now => {}
        Some(end) => return refuse(format!("it ended at {end}")),
        None => return refuse("it does not say when it ends".to_owned()),
    }
    if claims.is_app_only() {
        return Err(Error::AppOnly);
    }
    Ok(claims)
}

#[cfg(test)]
pub(super) fn unsigned(claims: &Value) -> Secret {
    let part = |value: &Value| URL_SAFE_NO_PAD.encode(value.to_string());
    Secret::new(format!(
        "{}.{}.c2ln",
        part(&serde_json::json!({"alg": "RS256"})),
        part(claims)
    ))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn what_is_copied_along_with_a_token_is_named_and_the_token_is_not() {
        let root = Url::parse("https://graph.microsoft.com").unwrap();
        let cases = [
            ("Bearer s3cret", "Bearer"),
            ("bearer s3cret", "Bearer"),
            ("\"s3cret\"", "quotation"),
            ("'s3cret'", "quotation"),
            ("{\"accessToken\": \"s3cret\"}", "accessToken"),
            ("s3\ncret", "line end"),
        ];
        for (text, word) in cases {
            let token = Secret::new(text);
            let policy = check_policy_token(&token, "V", None, Timestamp::now()).map(drop);
            for refused in [check_graph_token(&token, "V", &root), policy] {
                let told = refused.unwrap_err().to_string();
                assert!(
                    told.contains(word) && !told.contains("cret"),
                    "{text}: {told}"
                );
            }
        }
        assert!(check_graph_token(&Secret::new("s3cret"), "V", &root).is_ok());
    }

    #[test]
    fn a_given_graph_token_goes_to_no_other_service() {
        let verdict = |token: &Secret, root| {
            check_graph_token(token, "V", &Url::parse(root).unwrap())
                .err()
                .map(|error| error.to_string())
        };
        let named = |audience: &str| unsigned(&json!({"aud": audience}));
        let (here, real) = ("http://127.0.0.1:9/", "https://graph.microsoft.com/");
        let taken = [
            (named(GRAPH_RESOURCE), real),
            (named("https://graph.microsoft.com/"), real),
            (named("https://graph.microsoft.com"), here),
            (
                named("https://graph.microsoft.us"),
                "https://graph.microsoft.us",
            ),
            (unsigned(&json!({})), real),
            (Secret::new("opaque"), real),
        ];
        for (token, root) in taken {
            assert_eq!(verdict(&token, root), None, "{root}");
        }
        let refused = [
            (named(POLICY_RESOURCE), real),
            (named("https://vault.azure.net"), real),
            (
                named("https://graph.microsoft.com"),
                "https://graph.microsoft.us",
            ),
        ];
        for (token, root) in refused {
            let said = verdict(&token, root).expect("refused");
            assert!(said.contains("its audience is"), "{said}");
        }
    }

    #[test]
    fn a_given_policy_token_is_checked_for_audience_tenant_end_and_user() {
        let now = Timestamp::from_second(1_000).unwrap();
        let good =
            json!({"aud": POLICY_RESOURCE, "tid": "t", "exp": 2000, "scp": "user_impersonation"});
        let with = |key: &str, value: Value| {
            let mut claims = good.clone();
            claims[key] = value;
            unsigned(&claims)
        };
        let verdict = |token: Secret, tenant| match check_policy_token(&token, "V", tenant, now) {
            Ok(_) => "taken".to_owned(),
            Err(error) => error.to_string(),
        };
        let cases = [
            (unsigned(&good), Some("T"), "taken"),
            (unsigned(&good), None, "taken"),
            (with("exp", json!(2000.5)), None, "taken"),
            (
                with("aud", json!(format!("spn:{POLICY_RESOURCE}"))),
                None,
                "taken",
            ),
            (
                with("aud", json!("https://graph.microsoft.com")),
                None,
                "audience",
            ),
            (unsigned(&good), Some("u"), "it is for tenant `t`"),
            (with("exp", json!(999)), None, "it ended at"),
            (with("idtyp", json!("app")), None, "application alone"),
            (with("scp", Value::Null), None, "application alone"),
            (Secret::new("opaque"), None, "not a JSON web token"),
        ];
        for (token, tenant, expected) in cases {
            let said = verdict(token, tenant);
            assert!(said.contains(expected), "{said:?} instead of {expected:?}");
        }
    }
}
