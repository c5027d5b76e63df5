//! Many requests in one: `$batch` (graph-api.md §6.1).

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;

use futures::future::join_all;
use futures::{Stream, StreamExt};
use http::Method;
use jiff::Timestamp;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::client::{Client, Event, jitter};
use super::error::{Envelope, Error, NO_PREMIUM};
use super::pace::{Bucket, IN_FLIGHT};
use super::retry::{self, Outcome, Patience, Spent};
use crate::auth::Challenge;

/// The service takes this many items at once.
pub(super) const MOST: usize = 20;

/// What the service answers for an item whose predecessor failed.
const FAILED_DEPENDENCY: u16 = 424;

/// One request inside a batch.
#[derive(Clone, Debug)]
pub struct Item {
    method: Method,
    /// After the version: `/users/…`.
    url: String,
    body: Option<Value>,
    after: Option<usize>,
}

impl Item {
    fn new(method: Method, url: impl Into<String>, body: Option<Value>) -> Self {
        Self {
            method,
            url: url.into(),
            body,
            after: None,
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

    fn path(&self) -> String {
        self.url.split('?').next().unwrap_or_default().to_owned()
    }

    fn reads(&self) -> bool {
        self.method == Method::GET
    }

    /// `after`: the number of the item that must succeed first in the same batch.
    fn question(&self, index: usize, after: Option<usize>) -> Question<'_> {
        Question {
            id: index.to_string(),
            depends_on: after.map(|index| [index.to_string()]),
            method: self.method.as_str(),
            url: &self.url,
            headers: self
                .body
                .as_ref()
                .map(|_| json!({"Content-Type": "application/json"})),
            body: self.body.as_ref(),
        }
    }

    /// What became of an item whose predecessor failed: what the service says of it, too.
    fn skipped(&self) -> Error {
        Error::Service {
            status: FAILED_DEPENDENCY,
            code: "FailedDependency".to_owned(),
            message: "The request this one comes after failed.".to_owned(),
            request_id: None,
            method: self.method.to_string(),
            path: self.path(),
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
#[serde(rename_all = "camelCase")]
struct Question<'a> {
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

    /// The claims that the refusal asks for.
    fn challenge(&self) -> Option<Challenge> {
        Challenge::of(self.header("www-authenticate")?.as_str()?)
    }

    fn is_no_premium(&self) -> bool {
        self.status == 403 && self.body["error"]["code"] == NO_PREMIUM
    }

    fn outcome(&self) -> Outcome {
        if self.is_no_premium() {
            Outcome::Doubtful(self.status)
        } else {
            Outcome::Status(self.status, self.retry_after())
        }
    }

    fn verdict<T: DeserializeOwned>(
        self,
        item: &Item,
        tries: u32,
        spent: Spent,
    ) -> Result<T, Error> {
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
                spent,
                request_id,
                method,
                path,
            });
        }
        if self.challenge().is_some() {
            return Err(Error::Claims {
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

/// The verdicts on a list of items, as far as there are any.
type Verdicts<T> = Vec<Option<Result<T, Error>>>;

/// What is sent next, by index.
#[derive(Debug, PartialEq, Eq)]
struct Round {
    picked: Vec<usize>,
    /// Each comes after the one before it, and the service is told so; else none depends on another.
    chained: bool,
}

impl Round {
    /// Up to twenty of the open items, those that may be sent now. A batch is all in parallel or all in a row, because
    /// the service asks for one of the two (graph-api.md §6.1).
    fn of(items: &[Item], open: &[usize], done: impl Fn(usize) -> bool) -> Self {
        let ready = |index: usize| items[index].after.is_none_or(&done);
        let head = &open[..open.len().min(MOST)];
        let chained = head.len() > 1
            && ready(head[0])
            && head
                .windows(2)
                .all(|pair| items[pair[1]].after == Some(pair[0]));
        let picked = if chained {
            head.to_vec()
        } else {
            open.iter()
                .copied()
                .filter(|&index| ready(index))
                .take(MOST)
                .collect()
        };
        Self { picked, chained }
    }

    /// What the round is counted with: the tightest of its items' buckets.
    fn bucket(&self, items: &[Item]) -> Bucket {
        self.picked
            .iter()
            .map(|&index| Bucket::of(&items[index].url))
            .min()
            .unwrap_or(Bucket::Directory)
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
        let parts: Vec<&[Item]> = if items.iter().any(|item| item.after.is_some()) {
            vec![items]
        } else {
            items.chunks(MOST).collect()
        };
        let answers = join_all(parts.iter().map(|part| self.settle(part))).await;
        let mut told = Vec::with_capacity(items.len());
        for (part, (verdicts, stopped)) in parts.iter().zip(answers) {
            if let Some(error) = stopped {
                return Err(error);
            }
            told.extend(
                part.iter()
                    .zip(verdicts)
                    .map(|(item, verdict)| verdict.unwrap_or_else(|| Err(item.unanswered()))),
            );
        }
        Ok(told)
    }

    /// Sends one list of items after the other, several at once as far as the service allows, and returns the answers
    /// of a list, in the order of its items, as soon as all of them are there; `key` comes back with them. Lists end in
    /// any order. Nothing is taken from `work` before there is room for it, and nothing is kept afterwards. A list is
    /// best twenty items long: one batch.
    ///
    /// A write is repeated only where the service said that it did not take it. What is left open when a batch fails as
    /// a whole says so item by item ([`Error::InBatch`]); [`Error::is_unknown`] says whether it may have been done.
    pub fn batches<K, T>(
        &self,
        work: impl Stream<Item = (K, Vec<Item>)> + Send,
    ) -> impl Stream<Item = (K, Vec<Result<T, Error>>)> + Send
    where
        K: Send,
        T: DeserializeOwned + Send,
    {
        let client = self.clone();
        work.map(move |(key, items)| {
            let client = client.clone();
            async move {
                let (verdicts, stopped) = client.settle(&items).await;
                let stopped = stopped.map(Arc::new);
                let told = items
                    .iter()
                    .zip(verdicts)
                    .map(|(item, verdict)| match (verdict, &stopped) {
                        (Some(verdict), _) => verdict,
                        (None, Some(source)) => Err(Error::InBatch {
                            method: item.method.to_string(),
                            path: item.path(),
                            source: Arc::clone(source),
                        }),
                        (None, None) => Err(item.unanswered()),
                    })
                    .collect();
                (key, told)
            }
        })
        .buffer_unordered(IN_FLIGHT)
    }

    /// Sends items round by round until each has its verdict or a round as a whole came to nothing.
    async fn settle<T: DeserializeOwned>(&self, items: &[Item]) -> (Verdicts<T>, Option<Error>) {
        let mut verdicts: Verdicts<T> = items.iter().map(|_| None).collect();
        let stopped = self.rounds(items, &mut verdicts).await.err();
        (verdicts, stopped)
    }

    async fn rounds<T: DeserializeOwned>(
        &self,
        items: &[Item],
        verdicts: &mut Verdicts<T>,
    ) -> Result<(), Error> {
        let mut patience = self.patience();
        let mut renewed = false;
        loop {
            let open = skip_failed(items, verdicts);
            if open.is_empty() {
                return Ok(());
            }
            let round = Round::of(items, &open, |index| {
                matches!(verdicts.get(index), Some(Some(Ok(_))))
            });
            if round.picked.is_empty() {
                // An item that comes after itself, or after one that is not there.
                return Ok(());
            }
            let bucket = round.bucket(items);
            let token = self.session().token().await?;
            let (replies, storm) = self.round(items, &round, bucket).await?;
            let mut postponed: Vec<(usize, Reply)> = Vec::new();
            let (mut refused, mut settled) = (Vec::new(), false);
            let answered: Vec<usize> = replies.iter().map(|(index, _)| *index).collect();
            for (index, reply) in replies {
                let item = &items[index];
                let waits_with_another = round.chained
                    && reply.status == FAILED_DEPENDENCY
                    && !item
                        .after
                        .is_some_and(|first| matches!(verdicts.get(first), Some(Some(Ok(_)))));
                if waits_with_another {
                    continue;
                }
                if reply.status == 401 && !renewed {
                    refused.push((index, reply));
                } else if retry::may_repeat(reply.outcome(), item.reads())
                    && !(reply.is_no_premium() && self.is_premium().await == Some(false))
                {
                    postponed.push((index, reply));
                } else {
                    settled = true;
                    verdicts[index] = Some(self.judge(reply, item, 1, Spent::Tries).await);
                }
            }
            for &index in round
                .picked
                .iter()
                .filter(|index| !answered.contains(index))
            {
                verdicts[index] = Some(Err(items[index].unanswered()));
            }
            // A round that settled something earns new tries: the reports take five items in ten seconds.
            if settled {
                patience.encourage();
            }
            if !refused.is_empty() {
                renewed = true;
                let challenge = refused.iter().find_map(|(_, reply)| reply.challenge());
                let met = match challenge {
                    Some(challenge) => self.session().meet(&token, &challenge).await?.is_some(),
                    None => {
                        self.session().renew(&token).await?;
                        true
                    }
                };
                if met {
                    self.tell(&Event::Renewed);
                } else {
                    self.give_up(items, verdicts, refused, &patience).await;
                }
            }
            let Some(outcome) = longest(&postponed) else {
                continue;
            };
            let wait = patience.next(outcome, true, jitter());
            let tries = patience.tries();
            if let Outcome::Status(status, named) = outcome
                && retry::is_throttle(status)
                && let Some(shared) = wait.or(named)
            {
                self.refuse(bucket, storm, status, shared, tries);
            } else if let Some(wait) = wait {
                let status = postponed.iter().map(|(_, reply)| reply.status).max();
                self.wait(wait, status, tries).await;
            }
            if wait.is_none() {
                self.give_up(items, verdicts, postponed, &patience).await;
            }
        }
    }

    /// Takes what the service said last of some items for its verdict.
    async fn give_up<T: DeserializeOwned>(
        &self,
        items: &[Item],
        verdicts: &mut Verdicts<T>,
        postponed: Vec<(usize, Reply)>,
        patience: &Patience,
    ) {
        for (index, reply) in postponed {
            let judged = self
                .judge(reply, &items[index], patience.tries(), patience.gone())
                .await;
            verdicts[index] = Some(judged);
        }
    }

    async fn judge<T: DeserializeOwned>(
        &self,
        reply: Reply,
        item: &Item,
        tries: u32,
        spent: Spent,
    ) -> Result<T, Error> {
        let doubtful = reply.is_no_premium();
        match reply.verdict(item, tries, spent) {
            Err(Error::Service {
                request_id,
                method,
                path,
                ..
            }) if doubtful => Err(Error::NoPremium {
                licensed: self.is_premium().await,
                request_id,
                method,
                path,
            }),
            verdict => verdict,
        }
    }

    /// Sends a round and returns the replies by the index of their item, in that order, and the storm they left in.
    async fn round(
        &self,
        items: &[Item],
        round: &Round,
        bucket: Bucket,
    ) -> Result<(Vec<(usize, Reply)>, u32), Error> {
        let question = |(place, &index): (usize, &usize)| {
            let inside = round.chained && place > 0;
            items[index].question(index, items[index].after.filter(|_| inside))
        };
        let body = Envelopes {
            requests: round.picked.iter().enumerate().map(question).collect(),
        };
        let reads = round.picked.iter().all(|&index| items[index].reads());
        let answer = self
            .post_batch("/v1.0/$batch", &body, reads, bucket)
            .await?;
        let mut replies: Vec<(usize, Reply)> = answer
            .decode::<Replies>()?
            .responses
            .into_iter()
            .filter_map(|reply| {
                let index = reply.id.parse().ok()?;
                round.picked.contains(&index).then_some((index, reply))
            })
            .collect();
        replies.sort_by_key(|(index, _)| *index);
        replies.dedup_by_key(|(index, _)| *index);
        Ok((replies, answer.storm))
    }
}

/// Gives the items whose predecessor failed their verdict, and returns those without one.
fn skip_failed<T>(items: &[Item], verdicts: &mut Verdicts<T>) -> Vec<usize> {
    let mut open = Vec::new();
    for (index, item) in items.iter().enumerate() {
        let failed = item
            .after
            .is_some_and(|first| matches!(verdicts.get(first), Some(Some(Err(_)))));
        if verdicts[index].is_none() {
            if failed {
                verdicts[index] = Some(Err(item.skipped()));
            } else {
                open.push(index);
            }
        }
    }
    open
}

/// The outcome that names the longest wait.
fn longest(postponed: &[(usize, Reply)]) -> Option<Outcome> {
    postponed
        .iter()
        .max_by_key(|(_, reply)| (reply.retry_after(), reply.status))
        .map(|(_, reply)| reply.outcome())
}
