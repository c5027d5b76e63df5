//! A request on its way to a resource: who calls, with which rights, and the answers in the envelopes of Graph.

use std::time::Duration;

use http::{HeaderMap, Method, StatusCode, header};
use jiff::Timestamp;
use rusqlite::{Connection, OptionalExtension};
use serde_json::{Map, Value, json};

use super::Page;
use super::query::Options;
use super::reply::{Fault, Reply};
use crate::directory::audit::{self, Actor};
use crate::directory::roles;
use crate::directory::store::{self, Document, read_document};
use crate::identity::conditions::StaleMfa;
use crate::identity::token::Caller;

/// The signed-in person.
#[derive(Clone, Debug)]
pub(crate) struct Me {
    /// The number in the directory.
    pub row: i64,
    /// The object id.
    pub id: String,
    /// The sign-in name.
    pub upn: String,
    /// The display name.
    pub name: String,
    /// Whether they are a guest.
    pub guest: bool,
    /// Template ids of the roles held.
    pub roles: Vec<String>,
}

impl Me {
    /// Finds the person of a token.
    ///
    /// # Errors
    /// 401 for an account that is disabled or gone.
    pub(crate) fn find(db: &Connection, id: &str) -> Result<Self, Fault> {
        let found = db
            .prepare_cached(
                "SELECT row, id, upn, display_name, user_type = 'Guest' FROM users WHERE id = ?1 AND enabled",
            )?
            .query_row([id], |row| {
                Ok(Self {
                    row: row.get(0)?,
                    id: row.get(1)?,
                    upn: row.get(2)?,
                    name: row.get(3)?,
                    guest: row.get(4)?,
                    roles: Vec::new(),
                })
            })
            .optional()?;
        let mut me = found.ok_or_else(|| {
            Fault::new(
                StatusCode::UNAUTHORIZED,
                "InvalidAuthenticationToken",
                "The account of this token is disabled or gone.",
            )
        })?;
        me.roles = roles::of_user(db, me.row)?;
        Ok(me)
    }
}

/// A request on its way to a resource.
pub(crate) struct Call<'a> {
    /// The transaction.
    pub db: &'a Connection,
    /// What time it is.
    pub now: Timestamp,
    /// How far the registration report lags behind.
    pub lag: Option<Duration>,
    /// How long a password reset is under way.
    pub delay: Duration,
    /// Scheme, host, port and version as the client used them.
    pub root: String,
    /// Whether this is the beta version.
    pub beta: bool,
    /// Path and query.
    pub target: &'a str,
    /// The verb.
    pub method: &'a Method,
    /// The headers.
    pub headers: &'a HeaderMap,
    /// The body.
    pub body: &'a [u8],
    /// The query options.
    pub options: Options,
    /// The token's rights.
    pub caller: &'a Caller,
    /// The signed-in person; nothing for an app alone.
    pub me: Option<Me>,
    /// Why the person may not change their own methods now; nothing: they may.
    pub stale_mfa: Option<StaleMfa>,
    /// The tenant.
    pub tenant: store::Tenant,
}

impl Call<'_> {
    /// One of the documents kept whole.
    pub(crate) fn document(&self, document: Document) -> Result<Value, Fault> {
        Ok(read_document(self.db, document)?.unwrap_or_default())
    }

    /// Refuses other verbs.
    ///
    /// # Errors
    /// 405.
    pub(crate) fn only(&self, method: &Method) -> Result<(), Fault> {
        if self.method == method {
            Ok(())
        } else {
            Err(Fault::verb())
        }
    }

    /// Whether the token has one of these permissions: delegated ones of a person, application ones of an app alone.
    pub(crate) fn has(&self, permissions: &[&str]) -> bool {
        let held = if self.me.is_some() {
            &self.caller.scopes
        } else {
            &self.caller.roles
        };
        let has = |name: &str| held.iter().any(|held| held.eq_ignore_ascii_case(name));
        // The directory as the person's roles let them.
        let as_person = permissions.contains(&"Directory.ReadWrite.All");
        permissions.iter().any(|wanted| has(wanted))
            || as_person && has("Directory.AccessAsUser.All")
    }

    /// Refuses a token with none of these permissions.
    ///
    /// # Errors
    /// 403 `Authorization_RequestDenied`.
    pub(crate) fn need(&self, permissions: &[&str]) -> Result<(), Fault> {
        if self.has(permissions) {
            Ok(())
        } else {
            Err(Fault::denied())
        }
    }

    /// Whether the person holds one of these roles. An app alone acts by its permissions.
    pub(crate) fn holds(&self, roles: &[&str]) -> bool {
        self.me
            .as_ref()
            .is_none_or(|me| me.roles.iter().any(|held| roles.contains(&held.as_str())))
    }

    /// Whether a user is the one who calls.
    pub(crate) fn is_me(&self, row: i64) -> bool {
        self.me.as_ref().is_some_and(|me| me.row == row)
    }

    /// Who is written into the audit trail.
    pub(crate) fn actor(&self) -> Actor {
        match &self.me {
            Some(me) => Actor::User {
                id: me.id.clone(),
                upn: me.upn.clone(),
                name: me.name.clone(),
            },
            None => Actor::App {
                id: self.caller.client_id.clone(),
            },
        }
    }

    /// Writes an event into the audit trail.
    pub(crate) fn record(&self, event: &audit::Event) -> Result<(), Fault> {
        Ok(audit::record(self.db, self.now, event)?)
    }

    /// The body as an object with no other properties than these.
    ///
    /// # Errors
    /// 400 and 415.
    pub(crate) fn object(&self, properties: &[&str]) -> Result<Map<String, Value>, Fault> {
        let kind = self
            .headers
            .get(header::CONTENT_TYPE)
            .and_then(|value| value.to_str().ok())
            .unwrap_or_default();
        if !kind.to_ascii_lowercase().starts_with("application/json") {
            return Err(Fault::new(
                StatusCode::UNSUPPORTED_MEDIA_TYPE,
                "RequestBodyRead",
                "The request body must have the content type application/json.",
            ));
        }
        let Ok(Value::Object(object)) = serde_json::from_slice(self.body) else {
            return Err(Fault::bad(
                "Unable to read JSON request payload. Please ensure Content-Type header is set and payload is of valid JSON format.",
            ));
        };
        known(&object, properties)?;
        Ok(object)
    }

    /// A list in its envelope; `context` names what it holds.
    pub(crate) fn list(&self, context: &str, page: &Page) -> Reply {
        let mut text = String::with_capacity(page.value.len() + 512);
        text.push_str("{\"@odata.context\":");
        text.push_str(
            &json!(format!(
                "{}/$metadata#{context}{}",
                self.root,
                self.selected()
            ))
            .to_string(),
        );
        if let Some(count) = page.count {
            text.push_str(&format!(",\"@odata.count\":{count}"));
        }
        if let Some(mark) = &page.next {
            text.push_str(",\"@odata.nextLink\":");
            text.push_str(&json!(self.next_link(&mark.token())).to_string());
        }
        text.push_str(",\"value\":[");
        text.push_str(&page.value);
        text.push_str("]}");
        Reply::text(text)
    }

    /// A short list that is never paged.
    pub(crate) fn whole(&self, context: &str, values: &[String]) -> Reply {
        let count = i64::try_from(values.len())
            .ok()
            .filter(|_| self.options.count);
        self.list(
            context,
            &Page {
                value: values.join(","),
                next: None,
                count,
            },
        )
    }

    /// One object, JSON already, with its context.
    pub(crate) fn entity(&self, context: &str, object: &str) -> Reply {
        let context = json!(format!(
            "{}/$metadata#{context}{}/$entity",
            self.root,
            self.selected()
        ));
        let rest = object.strip_prefix('{').unwrap_or(object);
        let comma = if rest == "}" { "" } else { "," };
        Reply::text(format!("{{\"@odata.context\":{context}{comma}{rest}"))
    }

    fn selected(&self) -> String {
        if self.options.select.is_empty() {
            String::new()
        } else {
            format!("({})", self.options.select.join(","))
        }
    }

    fn next_link(&self, token: &str) -> String {
        let (path, query) = self.target.split_once('?').unwrap_or((self.target, ""));
        // The version is part of both the root and the target.
        let path = path.splitn(3, '/').nth(2).unwrap_or_default();
        let kept = query.split('&').filter(|part| {
            !part.is_empty()
                && !part.starts_with("$skiptoken=")
                && !part.to_ascii_lowercase().starts_with("%24skiptoken=")
        });
        let query: Vec<String> = kept
            .map(ToOwned::to_owned)
            .chain([format!("$skiptoken={token}")])
            .collect();
        format!("{}/{path}?{}", self.root, query.join("&"))
    }
}

/// Refuses properties that the type does not have.
///
/// # Errors
/// 400.
pub(crate) fn known(object: &Map<String, Value>, properties: &[&str]) -> Result<(), Fault> {
    match object
        .keys()
        .find(|name| !name.starts_with("@odata.") && !properties.contains(&name.as_str()))
    {
        Some(name) => Err(Fault::bad(format!(
            "The property '{}' does not exist on the type, or cannot be written.",
            name.escape_default()
        ))),
        None => Ok(()),
    }
}

/// A text property.
///
/// # Errors
/// 400 when it is missing or no text.
pub(crate) fn text<'a>(object: &'a Map<String, Value>, name: &str) -> Result<&'a str, Fault> {
    object.get(name).and_then(Value::as_str).ok_or_else(|| {
        Fault::bad(format!(
            "The property '{name}' is required and must be a string."
        ))
    })
}
