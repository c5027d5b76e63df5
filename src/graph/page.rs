//! Lists: page after page along the service's own links (graph-api.md §6.2).

use std::borrow::Cow;
use std::collections::HashSet;
use std::fmt;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, OnceLock, PoisonError};

use bytes::Bytes;
use futures::{Stream, StreamExt, TryStreamExt, stream};
use http::{HeaderMap, Method, StatusCode};
use serde::de::{
    self, Deserialize, DeserializeOwned, Deserializer, IgnoredAny, MapAccess, Visitor,
};
use serde_json::Value;
use tokio::task::JoinSet;
use url::Url;

use super::answer::Answer;
use super::client::Client;
use super::error::{Error, ErrorKind};
use super::model::Registration;
use super::names::Names;
use super::throttle::pace::Pace;

/// The first page of a list that was asked for in a batch.
#[derive(serde::Deserialize)]
pub(super) struct FirstPage<T> {
    /// Its rows.
    pub value: Vec<T>,
    /// Where the list goes on.
    #[serde(rename = "@odata.nextLink")]
    pub next_link: Option<String>,
}

/// One page of a list as it came. Rows borrow their text from it.
#[derive(Debug)]
pub struct Page {
    answer: Answer,
    /// Whom the page before listed, as far as its rows were read.
    before: Ids,
    listed: Ids,
    /// How many pages in a row had no row.
    empty: Arc<AtomicU64>,
    /// Where its rows are users of the tenant, whom it tells how many there are.
    census: Option<Census>,
}

/// How many users of a tenant a list has shown so far: the size of a tenant decides over its limits.
#[derive(Clone, Debug)]
struct Census {
    pace: Pace,
    seen: Arc<AtomicU64>,
    names: Names,
}

impl Census {
    fn add(&self, users: usize) {
        let users = users as u64;
        let before = self.seen.fetch_add(users, Ordering::Relaxed);
        self.pace.resize(before + users);
    }
}

/// Fingerprints of the ids on a page, filled by whoever reads its rows.
type Ids = Arc<OnceLock<HashSet<u64>>>;

#[derive(serde::Deserialize)]
struct Listing<T> {
    value: Vec<T>,
}

impl Page {
    /// A page whose bytes came from somewhere else than the wire.
    pub fn of(body: impl Into<Bytes>) -> Self {
        let answer = Answer {
            status: StatusCode::OK,
            headers: HeaderMap::new(),
            body: body.into(),
            method: Method::GET,
            path: String::new(),
            throttle_epoch: 0,
        };
        Self::after(Ids::default(), Arc::default(), answer)
    }

    fn after(before: Ids, empty: Arc<AtomicU64>, answer: Answer) -> Self {
        Self {
            answer,
            before,
            listed: Ids::default(),
            empty,
            census: None,
        }
    }

    /// The service's link to the page after this one, as it stands there.
    ///
    /// # Errors
    /// [`ErrorKind::Decode`] for one that is no text: nobody knows whether the list ends here.
    pub fn next_link(&self) -> Result<Option<String>, Error> {
        next_link(&self.answer.body).map_err(|source| {
            let answer = &self.answer;
            Error::new(
                &answer.method,
                answer.path.as_str(),
                ErrorKind::Decode(source),
            )
        })
    }

    /// The rows of this page.
    ///
    /// # Errors
    /// [`ErrorKind::Decode`], [`ErrorKind::Truncated`] or [`ErrorKind::NotJson`].
    pub fn rows<'a, T: Deserialize<'a>>(&'a self) -> Result<Vec<T>, Error> {
        let rows = self.answer.decode::<Listing<T>>()?.value;
        if rows.is_empty() {
            self.empty.fetch_add(1, Ordering::Relaxed);
        } else {
            self.empty.store(0, Ordering::Relaxed);
        }
        Ok(rows)
    }

    /// The rows of this page without those that the page before had, too: a list that moves while it is read, or a
    /// question asked again, brings somebody twice. `id` tells them apart. Only one page is remembered, so memory does
    /// not grow with the list.
    ///
    /// # Errors
    /// As [`Page::rows`].
    pub fn rows_once<'a, T: Deserialize<'a>>(
        &'a self,
        id: impl Fn(&T) -> &str,
    ) -> Result<Vec<T>, Error> {
        let mut rows = self.rows::<T>()?;
        let mut listed = HashSet::with_capacity(rows.len());
        let before = self.before.get();
        rows.retain(|row| {
            let print = fingerprint(id(row));
            listed.insert(print) && before.is_none_or(|before| !before.contains(&print))
        });
        if self.listed.set(listed).is_ok()
            && let Some(census) = &self.census
        {
            census.add(rows.len());
        }
        Ok(rows)
    }

    /// The people of a page of the registration report, each once.
    ///
    /// # Errors
    /// As [`Page::rows`].
    pub fn registrations(&self) -> Result<Vec<Registration<'_>>, Error> {
        let rows = self.rows_once(|row: &Registration<'_>| &row.id)?;
        if let Some(census) = self.census.as_ref().filter(|it| !it.names.is_full()) {
            census.names.registrations(&rows);
        }
        Ok(rows)
    }
}

/// Where a cursor stands.
struct PageCursor {
    client: Client,
    /// Fingerprints of the pages asked for: a few bytes each, however long the links are.
    seen: HashSet<u64>,
    /// Whom the page given last lists.
    listed: Ids,
    /// How many pages in a row had no row.
    empty: Arc<AtomicU64>,
    next: Next,
}

/// So many pages without a row may follow each other: a filter leaves some empty.
const MOST_EMPTY: u64 = 100;

enum Next {
    /// The first page of the list at this path, as large as the service gives them.
    Largest(String),
    /// To be asked for.
    At(Url),
    /// Asked for; dropping the set takes the question back.
    Coming(JoinSet<Result<Answer, Error>>),
    /// Must not be asked for.
    Refused(Error),
    /// There is none.
    End,
}

impl Client {
    /// Reads a list page by page, in the service's order.
    pub fn pages<T: DeserializeOwned + Send + 'static>(
        &self,
        path: &str,
    ) -> impl Stream<Item = Result<Vec<T>, Error>> + Send + use<T> {
        self.raw_pages(path).map(|page| page?.rows())
    }

    /// Reads a list whole and at once, in the largest pages that the service gives; `path` asks for no size. Nothing of it
    /// is used before all of it is there: where the link to a page has expired, it is read anew.
    pub(super) async fn gathered<T: DeserializeOwned + Send + 'static>(
        &self,
        path: &str,
    ) -> Result<Vec<T>, Error> {
        collected(|| self.whole(path)).await
    }

    /// The same of a list that is never long, in pages as the service gives them.
    pub(super) async fn listed<T: DeserializeOwned + Send + 'static>(
        &self,
        path: &str,
    ) -> Result<Vec<T>, Error> {
        collected(|| self.pages(path)).await
    }

    /// A list whose first page came in a batch, whole.
    pub(super) async fn list_after<T: DeserializeOwned + Send + 'static>(
        &self,
        path: &str,
        first: Result<FirstPage<T>, Error>,
    ) -> Result<Vec<T>, Error> {
        let first = first?;
        let mut all = first.value;
        let Some(link) = first.next_link else {
            return Ok(all);
        };
        // Mostly there is one page: what more take shall not make every other list larger.
        match Box::pin(self.pages_after(path, &link).try_concat()).await {
            Ok(rest) => all.extend(rest),
            Err(error) if error.is_expired_page() => {
                return Box::pin(self.listed(&format!("/v1.0{path}"))).await;
            }
            Err(error) => return Err(error),
        }
        Ok(all)
    }

    /// The same page by page.
    pub(super) fn whole<T: DeserializeOwned + Send + 'static>(
        &self,
        path: &str,
    ) -> impl Stream<Item = Result<Vec<T>, Error>> + Send + use<T> {
        self.whole_pages(path).map(|page| page?.rows())
    }

    /// The same without decoding the rows, as [`Client::raw_pages`].
    pub(super) fn whole_pages(
        &self,
        path: &str,
    ) -> impl Stream<Item = Result<Page, Error>> + Send + use<> {
        let cursor = PageCursor {
            client: self.clone(),
            seen: HashSet::new(),
            listed: Ids::default(),
            empty: Arc::default(),
            next: Next::Largest(path.to_owned()),
        };
        stream::try_unfold(cursor, PageCursor::step)
    }

    /// The pages after one that came otherwise, along the link on it.
    pub(super) fn pages_after<T: DeserializeOwned + Send + 'static>(
        &self,
        path: &str,
        link: &str,
    ) -> impl Stream<Item = Result<Vec<T>, Error>> + Send + use<T> {
        let mut cursor = PageCursor {
            client: self.clone(),
            seen: HashSet::new(),
            listed: Ids::default(),
            empty: Arc::default(),
            next: Next::End,
        };
        cursor.next = match cursor.follow(&Method::GET, path, link) {
            Ok(url) => Next::At(url),
            Err(error) => Next::Refused(error),
        };
        stream::try_unfold(cursor, PageCursor::step).map(|page| page?.rows())
    }

    /// The same for a list of users of the tenant.
    pub(super) fn user_pages(
        &self,
        path: &str,
    ) -> impl Stream<Item = Result<Page, Error>> + Send + use<> {
        let census = Census {
            pace: self.pace.clone(),
            seen: Arc::default(),
            names: self.names.clone(),
        };
        self.whole_pages(path).map(move |page| {
            page.map(|page| Page {
                census: Some(census.clone()),
                ..page
            })
        })
    }

    /// Reads a list page by page without decoding the rows, so that they can borrow from the page. The next page is
    /// fetched while the current one is worked on, unless the client is [`unhurried`](Self::unhurried).
    pub fn raw_pages(&self, path: &str) -> impl Stream<Item = Result<Page, Error>> + Send + use<> {
        let first = self.at(path);
        let cursor = PageCursor {
            client: self.clone(),
            seen: HashSet::from([fingerprint(&first)]),
            listed: Ids::default(),
            empty: Arc::default(),
            next: Next::At(first),
        };
        stream::try_unfold(cursor, PageCursor::step)
    }
}

/// All rows of a list; once more from the start where the link to a page has expired meanwhile.
async fn collected<T, S>(read: impl Fn() -> S) -> Result<Vec<T>, Error>
where
    S: Stream<Item = Result<Vec<T>, Error>>,
{
    match read().try_concat().await {
        Err(error) if error.is_expired_page() => read().try_concat().await,
        rows => rows,
    }
}

impl PageCursor {
    async fn step(mut self) -> Result<Option<(Page, Self)>, Error> {
        let answer = match std::mem::replace(&mut self.next, Next::End) {
            Next::End => return Ok(None),
            Next::Refused(error) => return Err(error),
            Next::Largest(path) => self.largest(&path).await?,
            Next::At(url) => self.client.read(url).await?,
            Next::Coming(mut task) => match task.join_next().await {
                Some(Ok(answer)) => answer?,
                Some(Err(stopped)) if stopped.is_panic() => {
                    std::panic::resume_unwind(stopped.into_panic())
                }
                // Only dropping the cursor, or the runtime, takes the question back.
                Some(Err(_)) | None => return Ok(None),
            },
        };
        let before = std::mem::take(&mut self.listed);
        let page = Page::after(before, Arc::clone(&self.empty), answer);
        self.listed = Arc::clone(&page.listed);
        let empty = self.empty.load(Ordering::Relaxed);
        self.next = match page.next_link() {
            Ok(Some(_)) if empty >= MOST_EMPTY => {
                let (method, path) = (&page.answer.method, page.answer.path.as_str());
                let kind = ErrorKind::EndlessList { pages: empty };
                Next::Refused(Error::new(method, path, kind))
            }
            Err(error) => Next::Refused(error),
            Ok(None) => Next::End,
            Ok(Some(link)) => match self.follow(&page.answer.method, &page.answer.path, &link) {
                Ok(url) if self.client.reads_ahead() => self.fetch(url),
                Ok(url) => Next::At(url),
                Err(error) => Next::Refused(error),
            },
        };
        Ok(Some((page, self)))
    }

    /// The first page of a list: where the service does not let its size be chosen, as it comes, in this run for good.
    async fn largest(&mut self, path: &str) -> Result<Answer, Error> {
        let (address, _) = path.split_once('?').unwrap_or((path, ""));
        let list = address.rsplit('/').next().unwrap_or_default();
        let unsized_lists = Arc::clone(&self.client.unsized_lists);
        let unsized_lists = || unsized_lists.lock().unwrap_or_else(PoisonError::into_inner);
        if !unsized_lists().contains(list) {
            let url = self.client.at(&sized(path, self.client.page));
            self.seen.insert(fingerprint(&url));
            match self.client.read(url).await {
                Err(error) if error.refuses_page_size() => {
                    unsized_lists().insert(list.to_owned());
                }
                read => return read,
            }
        }
        let url = self.client.at(path);
        self.seen.insert(fingerprint(&url));
        self.client.read(url).await
    }

    fn fetch(&self, url: Url) -> Next {
        let client = self.client.clone();
        let mut task = JoinSet::new();
        task.spawn(async move { client.read(url).await });
        Next::Coming(task)
    }

    fn follow(&mut self, method: &Method, path: &str, link: &str) -> Result<Url, Error> {
        let error = |kind| Error::new(method, path, kind);
        let foreign = |origin: String| error(ErrorKind::ForeignNextLink { origin });
        let root = self.client.root();
        let url = root
            .join(link)
            .map_err(|_| foreign(link.chars().take(80).collect()))?;
        if url.origin() != root.origin() {
            return Err(foreign(url.origin().ascii_serialization()));
        }
        if !self.seen.insert(fingerprint(&url)) {
            return Err(error(ErrorKind::LoopingNextLink));
        }
        Ok(url)
    }
}

/// The path of a list, asking for so many rows a page.
fn sized(path: &str, rows: u64) -> String {
    let joint = if path.contains('?') { '&' } else { '?' };
    format!("{path}{joint}$top={rows}")
}

fn fingerprint(of: &(impl Hash + ?Sized)) -> u64 {
    let mut hasher = DefaultHasher::new();
    of.hash(&mut hasher);
    hasher.finish()
}

/// The link to the next page. The service writes it ahead of the rows, which are then left alone: whoever takes the
/// page reads them. What is wrong with the document is found there, too.
fn next_link(body: &[u8]) -> Result<Option<String>, serde_json::Error> {
    let mut found = Link::None;
    // Ends with a made-up error as soon as the link is known.
    drop(serde_json::Deserializer::from_slice(body).deserialize_map(Finder(&mut found)));
    match found {
        Link::None => Ok(None),
        Link::To(link) => Ok(Some(link)),
        Link::Wrong => Err(de::Error::custom("`@odata.nextLink` is no address")),
    }
}

enum Link {
    None,
    To(String),
    Wrong,
}

struct Finder<'a>(&'a mut Link);

impl<'de> Visitor<'de> for Finder<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        while let Some(key) = map.next_key::<Cow<'de, str>>()? {
            if key != "@odata.nextLink" {
                map.next_value::<IgnoredAny>()?;
                continue;
            }
            *self.0 = Link::Wrong;
            *self.0 = match map.next_value::<Value>()? {
                Value::Null => Link::None,
                Value::String(link) if !link.trim().is_empty() => Link::To(link),
                _ => Link::Wrong,
            };
            return Err(de::Error::custom("the link is found"));
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_next_link_is_found_wherever_it_stands() {
        let cases = [
            (
                r#"{"@odata.nextLink":"https://a/2","value":[]}"#,
                Some("https://a/2"),
            ),
            (
                r#"{"value":[{"@odata.nextLink":"https://b"}],"@odata.nextLink":"https:\/\/a\/2"}"#,
                Some("https://a/2"),
            ),
            (r#"{"@odata.nextLink":null,"value":[]}"#, None),
            (r#"{"value":[{"@odata.nextLink":"https://b"}]}"#, None),
            (
                r#"{"@odata.nextLink":"https://a/2","value":["#,
                Some("https://a/2"),
            ),
            (r#"{"value":[{"id"#, None),
            ("<html>", None),
            ("", None),
            ("[]", None),
        ];
        for (body, expected) in cases {
            let found = next_link(body.as_bytes()).unwrap();
            assert_eq!(found.as_deref(), expected, "{body}");
        }
    }

    #[test]
    fn a_next_link_that_is_no_text_is_no_end() {
        for link in [
            "7",
            "true",
            "{}",
            "[]",
            r#"{"href":"https://a/2"}"#,
            r#""""#,
            r#"" ""#,
        ] {
            for body in [
                format!(r#"{{"@odata.nextLink":{link},"value":[]}}"#),
                format!(r#"{{"value":[{{"id":"a"}}],"@odata.nextLink":{link}}}"#),
            ] {
                assert!(next_link(body.as_bytes()).is_err(), "{body}");
            }
        }
    }
}
