//! Many requests in one: `$batch` (graph-api.md §6.1).

use std::collections::BTreeMap;
use std::time::Duration;

use futures::future::try_join_all;
use http::Method;
use jiff::Timestamp;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::client::{Client, jitter};
use super::error::{Envelope, Error};
use super::retry::{self, Outcome, Patience};

/// The service takes this many items at once.
pub(super) const MOST: usize = 20;

/// One request inside a batch.
#[derive(Clone, Debug)]
pub struct Item {
    method: Method,
    /// After the version: `/users/…`.
    url: String,
    body: Option<Value>,
}

impl Item {
    /// A read. `url` starts after the version: `/users/{id}`.
    pub fn get(url: impl Into<String>) -> Self {
        Self {
            method: Method::GET,
            url: url.into(),
            body: None,
        }
    }

    /// A creation. `url` starts after the version.
    pub fn post(url: impl Into<String>, body: Value) -> Self {
        Self {
            method: Method::POST,
            url: url.into(),
            body: Some(body),
        }
    }

    fn path(&self) -> String {
        self.url.split('?').next().unwrap_or_default().to_owned()
    }

    fn reads(&self) -> bool {
        self.method == Method::GET
    }

    fn question(&self, index: usize) -> Question<'_> {
        Question {
            id: index.to_string(),
            method: self.method.as_str(),
            url: &self.url,
            headers: self
                .body
                .as_ref()
                .map(|_| json!({"Content-Type": "application/json"})),
            body: self.body.as_ref(),
        }
    }

    fn unanswered(&self) -> Error {
        Error::Truncated {
            length: 0,
            method: self.method.to_string(),
            path: self.path(),
        }
    }
}

#[derive(Serialize)]
struct Envelopes<'a> {
    requests: Vec<Question<'a>>,
}

#[derive(Serialize)]
struct Question<'a> {
    id: String,
    method: &'a str,
    url: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    headers: Option<Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    body: Option<&'a Value>,
}

#[derive(Deserialize)]
struct Replies {
    responses: Vec<Reply>,
}

#[derive(Deserialize)]
struct Reply {
    id: String,
    status: u16,
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

    fn retry_after(&self) -> Option<Duration> {
        match self.header("retry-after")? {
            Value::String(text) => retry::retry_after(text, Timestamp::now()),
            other => other.as_u64().map(Duration::from_secs),
        }
    }

    fn outcome(&self) -> Outcome {
        Outcome::Status(self.status, self.retry_after())
    }

    fn verdict<T: DeserializeOwned>(self, item: &Item, tries: u32) -> Result<T, Error> {
        let (method, path) = (item.method.to_string(), item.path());
        if (200..300).contains(&self.status) {
            return serde_json::from_value(self.body).map_err(|source| Error::Decode {
                method,
                path,
                source,
            });
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
        if retry::is_throttle(self.status) {
            return Err(Error::Throttled {
                status: self.status,
                tries,
                wait: self.retry_after(),
                request_id,
                method,
                path,
            });
        }
        Err(Error::Service {
            status: self.status,
            code,
            message,
            request_id,
            method,
            path,
        })
    }
}

impl Client {
    /// Sends any number of requests, twenty at a time, and returns their answers in the order asked. Items that were
    /// not taken are sent again, and only those; each has its own verdict.
    ///
    /// # Errors
    /// Any [`Error`] of a batch as a whole.
    pub async fn batch<T: DeserializeOwned>(
        &self,
        items: &[Item],
    ) -> Result<Vec<Result<T, Error>>, Error> {
        let chunks = items.chunks(MOST).map(|chunk| self.chunk(chunk));
        let answers = try_join_all(chunks).await?;
        Ok(answers.into_iter().flatten().collect())
    }

    async fn chunk<T: DeserializeOwned>(
        &self,
        items: &[Item],
    ) -> Result<Vec<Result<T, Error>>, Error> {
        let mut verdicts: Vec<Option<Result<T, Error>>> = items.iter().map(|_| None).collect();
        let mut open: Vec<usize> = (0..items.len()).collect();
        let mut patience = Patience::default();
        while !open.is_empty() {
            let replies = self.round(items, &open).await?;
            let (postponed, settled): (Vec<_>, Vec<_>) =
                replies.into_iter().partition(|(index, reply)| {
                    retry::may_repeat(reply.outcome(), items[*index].reads())
                });
            // A round that settled something earns new tries: the reports take five items in ten seconds.
            if !settled.is_empty() {
                patience.encourage();
            }
            for (index, reply) in settled {
                verdicts[index] = Some(reply.verdict(&items[index], 1));
            }
            let longest = postponed
                .iter()
                .map(|(_, reply)| (reply.retry_after(), reply.status))
                .max();
            let Some((named, status)) = longest else {
                break;
            };
            match patience.next(Outcome::Status(status, named), true, jitter()) {
                Some(wait) => self.wait(wait, Some(status), patience.tries()).await,
                None => {
                    for (index, reply) in postponed {
                        verdicts[index] = Some(reply.verdict(&items[index], patience.tries()));
                    }
                    break;
                }
            }
            open = postponed.into_iter().map(|(index, _)| index).collect();
        }
        Ok(items
            .iter()
            .zip(verdicts)
            .map(|(item, verdict)| verdict.unwrap_or_else(|| Err(item.unanswered())))
            .collect())
    }

    /// Sends the open items and returns the replies with the index of their item.
    async fn round(&self, items: &[Item], open: &[usize]) -> Result<Vec<(usize, Reply)>, Error> {
        let body = Envelopes {
            requests: open
                .iter()
                .map(|&index| items[index].question(index))
                .collect(),
        };
        let path = "/v1.0/$batch";
        let replies: Replies = if open.iter().all(|&index| items[index].reads()) {
            self.post_read(path, &body).await?
        } else {
            self.post(path, &body).await?
        };
        Ok(replies
            .responses
            .into_iter()
            .filter_map(|reply| {
                let index = reply.id.parse().ok()?;
                open.contains(&index).then_some((index, reply))
            })
            .collect())
    }
}
