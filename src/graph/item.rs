//! One request inside a batch, as it is asked and answered (graph-api.md §6.1).

use std::collections::BTreeMap;
use std::time::Duration;

use http::Method;
use jiff::Timestamp;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::envelope::Envelope;
use super::error::{Error, ErrorKind, NO_PREMIUM};
use super::throttle::budget::Told;
use super::throttle::cost::{Cost, Limit};
use super::throttle::retry::{self, Outcome, Spent};
use crate::auth::Challenge;

/// What the service answers for an item whose predecessor failed.
pub(super) const FAILED_DEPENDENCY: u16 = 424;

/// One request inside a batch.
#[derive(Clone, Debug)]
pub struct Item {
    pub(super) method: Method,
    /// After the version: `/users/…`.
    pub(super) url: String,
    body: Option<Value>,
    pub(super) after: Option<usize>,
    eventual: bool,
}

impl Item {
    fn new(method: Method, url: impl Into<String>, body: Option<Value>) -> Self {
        Self {
            method,
            url: url.into(),
            body,
            after: None,
            eventual: false,
        }
    }

    /// A read. `url` starts after the version: `/users/{id}`.
    pub fn get(url: impl Into<String>) -> Self {
        Self::new(Method::GET, url, None)
    }

    /// A creation. `url` starts after the version.
    pub fn post(url: impl Into<String>, body: Value) -> Self {
        Self::new(Method::POST, url, Some(body))
    }

    /// A change. `url` starts after the version.
    pub fn patch(url: impl Into<String>, body: Value) -> Self {
        Self::new(Method::PATCH, url, Some(body))
    }

    /// A removal. `url` starts after the version.
    pub fn delete(url: impl Into<String>) -> Self {
        Self::new(Method::DELETE, url, None)
    }

    /// The same, done only after another one of the list succeeded: the one at `index`, counted from 0, which stands
    /// before this one. Where that one fails, this one is not done and says 424.
    #[must_use]
    pub fn after(mut self, index: usize) -> Self {
        self.after = Some(index);
        self
    }

    /// The same with `ConsistencyLevel: eventual`, which counts and casts of the directory ask for (graph-api.md §4.2).
    #[must_use]
    pub fn eventual(mut self) -> Self {
        self.eventual = true;
        self
    }

    /// What it takes of the service's limits.
    pub(super) fn cost(&self) -> Cost {
        Cost::of(&self.method, &self.url)
    }

    pub(super) fn path(&self) -> String {
        self.url.split('?').next().unwrap_or_default().to_owned()
    }

    pub(super) fn reads(&self) -> bool {
        self.method == Method::GET
    }

    /// `after`: the number of the item that must succeed first in the same batch.
    pub(super) fn question(&self, index: usize, after: Option<usize>) -> Question<'_> {
        Question {
            id: index.to_string(),
            depends_on: after.map(|index| [index.to_string()]),
            method: self.method.as_str(),
            url: &self.url,
            headers: match (self.eventual, &self.body) {
                (true, _) => Some(json!({"ConsistencyLevel": "eventual"})),
                (false, Some(_)) => Some(json!({"Content-Type": "application/json"})),
                (false, None) => None,
            },
            body: self.body.as_ref(),
        }
    }

    /// What became of an item whose predecessor failed: what the service says of it, too.
    pub(super) fn skipped(&self) -> Error {
        self.error(ErrorKind::Service {
            status: FAILED_DEPENDENCY,
            code: "FailedDependency".to_owned(),
            message: "The request this one comes after failed.".to_owned(),
        })
    }

    pub(super) fn unanswered(&self) -> Error {
        self.error(ErrorKind::Truncated { length: 0 })
    }

    /// An error of this item.
    pub(super) fn error(&self, kind: ErrorKind) -> Error {
        Error::new(&self.method, self.path(), kind)
    }
}

#[derive(Serialize)]
pub(super) struct Envelopes<'a> {
    pub(super) requests: Vec<Question<'a>>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Question<'a> {
    id: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    depends_on: Option<[String; 1]>,
    method: &'a str,
    url: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    headers: Option<Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    body: Option<&'a Value>,
}

#[derive(Deserialize)]
pub(super) struct Replies {
    pub(super) responses: Vec<Reply>,
}

#[derive(Deserialize)]
pub(super) struct Reply {
    pub(super) id: String,
    pub(super) status: u16,
    #[serde(default)]
    headers: BTreeMap<String, Value>,
    #[serde(default)]
    body: Value,
}

impl Reply {
    fn header(&self, name: &str) -> Option<&Value> {
        self.headers
            .iter()
            .find(|(key, _)| key.eq_ignore_ascii_case(name))
            .map(|(_, value)| value)
    }

    pub(super) fn retry_after(&self) -> Option<Duration> {
        match self.header("retry-after")? {
            Value::String(text) => retry::retry_after(text, Timestamp::now()),
            other => other.as_u64().map(Duration::from_secs),
        }
    }

    /// What the service says of its limits.
    pub(super) fn told(&self) -> Option<Told> {
        Told::read(|name| self.header(name)?.as_str())
    }

    /// The limit that the refusal names.
    pub(super) fn exceeded(&self) -> Option<Limit> {
        Limit::named(self.header(Limit::HEADER)?.as_str()?)
    }

    /// The claims that the refusal asks for; several challenges come as a list or in one text.
    pub(super) fn challenge(&self) -> Option<Challenge> {
        match self.header("www-authenticate")? {
            Value::Array(several) => several
                .iter()
                .filter_map(Value::as_str)
                .find_map(Challenge::of),
            one => Challenge::of(one.as_str()?),
        }
    }

    pub(super) fn is_no_premium(&self) -> bool {
        self.status == 403 && self.body["error"]["code"] == NO_PREMIUM
    }

    pub(super) fn outcome(&self) -> Outcome {
        if self.is_no_premium() {
            Outcome::Doubtful(self.status)
        } else {
            Outcome::Status(self.status, self.retry_after())
        }
    }

    pub(super) fn verdict<T: DeserializeOwned>(
        self,
        item: &Item,
        tries: u32,
        spent: Spent,
    ) -> Result<T, Error> {
        if (200..300).contains(&self.status) {
            return serde_json::from_value(self.body)
                .map_err(|source| item.error(ErrorKind::Decode(source)));
        }
        let Envelope {
            code,
            message,
            request_id,
        } = Envelope::read(&self.body).unwrap_or_default();
        let request_id = request_id.or_else(|| {
            self.header("request-id")
                .and_then(Value::as_str)
                .map(ToOwned::to_owned)
        });
        let kind = if retry::is_throttle(self.status) {
            ErrorKind::Throttled {
                status: self.status,
                tries,
                wait: self.retry_after(),
                spent,
            }
        } else if self.challenge().is_some() {
            ErrorKind::Claims
        } else {
            ErrorKind::Service {
                status: self.status,
                code,
                message,
            }
        };
        Err(item.error(kind).with_request_id(request_id))
    }
}
