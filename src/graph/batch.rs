//! Many requests in one: `$batch` (graph-api.md §6.1).

use std::sync::Arc;

use futures::future::join_all;
use futures::{Stream, StreamExt};
use serde::de::DeserializeOwned;

use super::client::{Client, jitter};
use super::error::{Error, ErrorKind};
use super::event::Event;
use super::item::{Envelopes, FAILED_DEPENDENCY, Item, Replies, Reply};
use super::throttle::cost::Cost;
use super::throttle::pace::{Bucket, IN_FLIGHT};
use super::throttle::retry::{self, Outcome, RetryBudget, Spent};
use crate::secret::Secret;

/// The service takes this many items at once.
pub(super) const MOST: usize = 20;

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

    /// The same without what would be refused for want of room. A chain ends there; else others take its place.
    fn within(mut self, items: &[Item], room: [u32; 2]) -> Self {
        let mut room = room;
        let mut fits = |index: &usize| match room.get_mut(Bucket::of(&items[*index].url) as usize) {
            Some(0) => false,
            Some(left) => {
                *left -= 1;
                true
            }
            None => true,
        };
        if self.chained {
            let whole = self.picked.iter().take_while(|index| fits(index)).count();
            self.picked.truncate(whole);
        } else {
            self.picked.retain(fits);
        }
        self
    }

    /// What the round takes of the service's limits.
    fn cost(&self, items: &[Item]) -> Cost {
        let mut cost = Cost::default();
        for &index in &self.picked {
            cost += items[index].cost();
        }
        cost
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

/// The replies of a round that are no verdict yet.
#[derive(Default)]
struct Sorted {
    /// To be asked again after a while.
    postponed: Vec<(usize, Reply)>,
    /// To be asked again with another token.
    refused: Vec<(usize, Reply)>,
    /// Whether others have their verdict.
    settled: bool,
}

impl Client {
    /// Sends any number of requests, twenty at a time, and returns their answers in the order asked. Items that were
    /// not taken are sent again, and only those; each has its own verdict.
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
    /// of a list, in the order of its items, as soon as all of them are there; `key` comes back with them, and the
    /// ids of the requests that may have changed something. Lists end in
    /// any order. Nothing is taken from `work` before there is room for it, and nothing is kept afterwards. A list is
    /// best twenty items long: one batch.
    ///
    /// A write is repeated only where the service said that it did not take it. What is left open when a batch fails as
    /// a whole says so item by item ([`ErrorKind::InBatch`]); [`Error::is_unknown`] says whether it may have been done.
    pub fn batches<K, T>(
        &self,
        work: impl Stream<Item = (K, Vec<Item>)> + Send,
    ) -> impl Stream<Item = (K, Vec<Result<T, Error>>, Vec<String>)> + Send
    where
        K: Send,
        T: DeserializeOwned + Send,
    {
        let client = self.clone();
        work.map(move |(key, items)| {
            let (client, ids) = client.noting();
            async move {
                let (verdicts, stopped) = client.settle(&items).await;
                let stopped = stopped.map(Arc::new);
                let told = items
                    .iter()
                    .zip(verdicts)
                    .map(|(item, verdict)| match (verdict, &stopped) {
                        (Some(verdict), _) => verdict,
                        (None, Some(source)) => Err(item
                            .error(ErrorKind::InBatch(Arc::clone(source)))
                            .with_request_id(source.request_id.clone())),
                        (None, None) => Err(item.unanswered()),
                    })
                    .collect();
                (key, told, ids.list())
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
        let mut budget = self.budget();
        let mut taken = 0;
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
            let trial = self.pace.trial(bucket).await;
            let round = round.within(items, self.room(trial.is_some()));
            let token = self.session().token().await?;
            let (replies, throttle_epoch) = self.round(items, &round, bucket).await?;
            let Sorted {
                postponed,
                refused,
                settled,
            } = self.sort(items, &round, replies, renewed, verdicts).await;
            if settled {
                self.advance(bucket);
                // The service took the token: the next time it does not is another one.
                renewed = false;
            }
            if !refused.is_empty() {
                renewed = true;
                if self.renew_for(&token, &refused).await? {
                    self.tell(&Event::Renewed);
                } else {
                    self.give_up(items, verdicts, refused, &budget).await;
                }
            }
            let Some(outcome) = longest(&postponed) else {
                self.pace.learn(bucket, &self.timer);
                continue;
            };
            // What was settled, here or in a batch beside this one, earns a new budget: the reports take five items in ten
            // seconds, and somebody is last.
            if outcome.is_throttle() {
                self.note_progress(bucket, &mut taken, &mut budget);
            }
            let wait = budget.next(outcome, true, jitter());
            let tries = budget.tries();
            if let Outcome::Status(status, named) = outcome
                && retry::is_throttle(status)
                && let Some(shared) = wait.or(named)
            {
                let limit = postponed.iter().find_map(|(_, reply)| reply.exceeded());
                let within = (bucket, limit.unwrap_or_else(|| bucket.limit()));
                self.refuse(within, throttle_epoch, status, shared, tries);
            } else if let Some(wait) = wait {
                let status = postponed.iter().map(|(_, reply)| reply.status).max();
                self.wait(wait, status, tries).await;
            }
            if wait.is_none() {
                self.give_up(items, verdicts, postponed, &budget).await;
            }
        }
    }

    /// How many requests of reports and of methods go into one round.
    fn room(&self, is_trial: bool) -> [u32; 2] {
        let methods = if is_trial {
            self.pace.most_of_trial(&self.timer)
        } else {
            self.pace.most_at_once(Bucket::Methods)
        };
        [self.pace.most_at_once(Bucket::Reports), methods]
    }

    /// Settles the items of a round that have their answer, and says which are to be asked again.
    async fn sort<T: DeserializeOwned>(
        &self,
        items: &[Item],
        round: &Round,
        replies: Vec<(usize, Reply)>,
        renewed: bool,
        verdicts: &mut Verdicts<T>,
    ) -> Sorted {
        let mut sorted = Sorted::default();
        let answered: Vec<usize> = replies.iter().map(|(index, _)| *index).collect();
        for (index, reply) in replies {
            let item = &items[index];
            if let Some(told) = reply.told() {
                self.pace.heed(item.cost(), told, &self.timer);
            }
            // It comes after one that has no verdict yet. The first of a chain comes after none that is open.
            let waits_with_another = round.chained
                && reply.status == FAILED_DEPENDENCY
                && item
                    .after
                    .is_some_and(|first| matches!(verdicts.get(first), Some(None)));
            if waits_with_another {
                continue;
            }
            if reply.status == 401 && !renewed {
                sorted.refused.push((index, reply));
            } else if retry::may_repeat(reply.outcome(), item.reads())
                && !(reply.is_no_premium() && self.is_premium().await == Some(false))
            {
                sorted.postponed.push((index, reply));
            } else {
                sorted.settled = true;
                self.pace.took(item.cost());
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
        sorted
    }

    /// Gets another token in place of the one that these replies refused; `false` where nobody can be asked for one.
    async fn renew_for(&self, token: &Secret, refused: &[(usize, Reply)]) -> Result<bool, Error> {
        let session = self.session();
        match refused.iter().find_map(|(_, reply)| reply.challenge()) {
            Some(challenge) => {
                let answered = session.answer_challenge(token, &challenge).await?;
                Ok(answered.is_some())
            }
            None => {
                session.renew(token).await?;
                Ok(true)
            }
        }
    }

    /// Takes what the service said last of some items for its verdict.
    async fn give_up<T: DeserializeOwned>(
        &self,
        items: &[Item],
        verdicts: &mut Verdicts<T>,
        postponed: Vec<(usize, Reply)>,
        budget: &RetryBudget,
    ) {
        for (index, reply) in postponed {
            let judged = self
                .judge(reply, &items[index], budget.tries(), budget.gone())
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
            Err(error) if doubtful && error.refusal().is_some() => Err(Error {
                kind: ErrorKind::NoPremium {
                    licensed: self.is_premium().await,
                },
                ..error
            }),
            Err(error) => Err(self.explained(error).await),
            verdict => verdict,
        }
    }

    /// Sends a round and returns the replies by the index of their item, in that order, and the epoch they left in.
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
            .post_batch("/v1.0/$batch", &body, reads, (bucket, round.cost(items)))
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
        Ok((replies, answer.throttle_epoch))
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
