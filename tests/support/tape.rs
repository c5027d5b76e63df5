//! What went over the wire: exchanges, and a relay on loopback that writes them down.

use std::net::TcpListener;
use std::sync::{Arc, Mutex, PoisonError, mpsc};

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::{Request, State};
use axum::response::Response;
use http::header;
use serde_json::Value;

use crate::support::Directory;

/// One request and its answer.
#[derive(Clone, Debug)]
pub(crate) struct Exchange {
    pub(crate) method: String,
    pub(crate) path: String,
    pub(crate) query: Option<String>,
    /// The body; a form is an object of texts.
    pub(crate) sent: Option<Value>,
    pub(crate) status: u16,
    pub(crate) content_type: String,
    pub(crate) received: Vec<u8>,
}

impl Exchange {
    /// Whether it is Graph's: the sign-in and the portal have no official description.
    pub(crate) fn is_graph(&self) -> bool {
        self.path.starts_with("/v1.0/") || self.path.starts_with("/beta/")
    }

    pub(crate) fn json(&self) -> Value {
        serde_json::from_slice(&self.received).unwrap_or_default()
    }

    /// A batch taken apart, after the batch itself.
    pub(crate) fn unfold(self) -> Vec<Self> {
        let Some(version) = self.path.strip_suffix("/$batch").map(str::to_owned) else {
            return vec![self];
        };
        let answers = self.json();
        let requests = self.sent.clone().unwrap_or_default();
        let list = |value: &Value, key: &str| value[key].as_array().cloned().unwrap_or_default();
        let mut all = vec![self];
        for request in list(&requests, "requests") {
            let answer = list(&answers, "responses")
                .into_iter()
                .find(|answer| answer["id"] == request["id"])
                .unwrap_or_default();
            let url = request["url"].as_str().unwrap_or_default();
            let (path, query) = match url.split_once('?') {
                Some((path, query)) => (path, Some(query.to_owned())),
                None => (url, None),
            };
            let received = match &answer["body"] {
                Value::Null => Vec::new(),
                // What is not JSON is carried as text.
                Value::String(text) => text.clone().into_bytes(),
                body => body.to_string().into_bytes(),
            };
            all.push(Self {
                method: request["method"].as_str().unwrap_or_default().to_owned(),
                path: format!("{version}{path}"),
                query,
                sent: request.get("body").cloned(),
                status: answer["status"].as_u64().unwrap_or_default() as u16,
                content_type: answer["headers"]["Content-Type"]
                    .as_str()
                    .unwrap_or_default()
                    .to_owned(),
                received,
            });
        }
        all
    }
}

/// A relay before a directory that writes down what passes.
pub(crate) struct Tape {
    url: String,
    exchanges: Arc<Mutex<Vec<Exchange>>>,
    withheld: Withheld,
    rounds: Arc<Rounds>,
}

/// How many requests to the services are on their way at once, round after round: an answer is held back until as many have
/// come. A program that asks for one after the other never fills a round, and is told so by a failure.
#[derive(Default)]
struct Rounds {
    sizes: Mutex<Vec<usize>>,
    come: tokio::sync::watch::Sender<usize>,
}

impl Rounds {
    /// Ends when everything of the round that this request belongs to is here; a request beyond the last round waits for
    /// nothing, and is a round of its own.
    async fn wait(&self) -> Result<(), usize> {
        let mut receiver = self.come.subscribe();
        let mut number = 0;
        self.come.send_modify(|come| {
            *come += 1;
            number = *come;
        });
        let full = {
            let mut sizes = self.sizes.lock().unwrap_or_else(PoisonError::into_inner);
            let mut ends = sizes.iter().scan(0, |sum, size| {
                *sum += size;
                Some(*sum)
            });
            let end = ends.find(|end| number <= *end);
            end.unwrap_or_else(|| {
                sizes.push(1);
                number
            })
        };
        let filled = receiver.wait_for(|come| *come >= full);
        match tokio::time::timeout(std::time::Duration::from_secs(20), filled).await {
            Ok(_) => Ok(()),
            Err(_) => Err(number),
        }
    }
}

/// A path whose next answer stays here, and who is told when it has come.
type Withheld = Arc<Mutex<Option<(String, mpsc::Sender<()>)>>>;

#[derive(Clone)]
struct Relay {
    http: sspr::http::Client,
    target: String,
    exchanges: Arc<Mutex<Vec<Exchange>>>,
    withheld: Withheld,
    rounds: Arc<Rounds>,
}

impl Tape {
    pub(crate) fn before(directory: &Directory) -> Self {
        Self::in_rounds(directory, &[])
    }

    /// The same where so many requests are to be on their way at the same time, one number for each wait.
    pub(crate) fn in_rounds(directory: &Directory, sizes: &[usize]) -> Self {
        let rounds = Arc::new(Rounds {
            sizes: Mutex::new(sizes.to_vec()),
            ..Rounds::default()
        });
        let exchanges = Arc::default();
        let withheld = Withheld::default();
        let relay = Relay {
            http: sspr::http::client().expect("a client"),
            target: directory.url().to_owned(),
            exchanges: Arc::clone(&exchanges),
            withheld: Arc::clone(&withheld),
            rounds: Arc::clone(&rounds),
        };
        let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
        listener.set_nonblocking(true).expect("a listener");
        let url = format!("http://{}", listener.local_addr().expect("an address"));
        let router = Router::new().fallback(pass).with_state(relay);
        directory.block_on(async move {
            let server = axum_server::from_tcp(listener).expect("a server");
            tokio::spawn(server.serve(router.into_make_service()));
        });
        Self {
            url,
            exchanges,
            withheld,
            rounds,
        }
    }

    /// How often the services were waited for, one wait after the other.
    pub(crate) fn waits(&self) -> usize {
        let sizes = self.rounds.sizes.lock();
        sizes.unwrap_or_else(PoisonError::into_inner).len()
    }

    /// Lets the directory carry out the next request to this path and never passes its answer on. Something comes when
    /// the directory has answered.
    pub(crate) fn withhold(&self, path: &str) -> mpsc::Receiver<()> {
        let (sender, receiver) = mpsc::channel();
        let mut withheld = self.withheld.lock().unwrap_or_else(PoisonError::into_inner);
        *withheld = Some((path.to_owned(), sender));
        receiver
    }

    pub(crate) fn url(&self) -> &str {
        &self.url
    }

    /// Everything so far, batches taken apart.
    pub(crate) fn exchanges(&self) -> Vec<Exchange> {
        let exchanges = self
            .exchanges
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        exchanges
            .iter()
            .cloned()
            .flat_map(Exchange::unfold)
            .collect()
    }
}

async fn pass(State(relay): State<Relay>, request: Request) -> Response {
    let (parts, body) = request.into_parts();
    let sent = to_bytes(body, usize::MAX).await.expect("a whole request");
    if !parts.uri.path().contains("/v2.0") {
        let waited = relay.rounds.wait().await;
        waited.unwrap_or_else(|number| panic!("request {number} came alone: {}", parts.uri));
    }
    let target = format!("{}{}", relay.target, parts.uri);
    // With the `Host` the client used: the links in answers are built from it.
    let answer = relay
        .http
        .request(parts.method.clone(), target)
        .headers(parts.headers)
        .body(sent.clone())
        .send()
        .await
        .expect("the directory answers");
    let status = answer.status();
    let mut headers = answer.headers().clone();
    let received = answer.bytes().await.expect("a whole answer");
    let content_type = headers
        .get(header::CONTENT_TYPE)
        .and_then(|value| value.to_str().ok())
        .unwrap_or_default();
    relay
        .exchanges
        .lock()
        .unwrap_or_else(PoisonError::into_inner)
        .push(Exchange {
            method: parts.method.to_string(),
            path: percent_decoded(parts.uri.path()),
            query: parts.uri.query().map(str::to_owned),
            sent: serde_json::from_slice(&sent).ok().or_else(|| form(&sent)),
            status: status.as_u16(),
            content_type: content_type.to_owned(),
            received: received.to_vec(),
        });
    let withheld = {
        let mut withheld = relay
            .withheld
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        withheld.take_if(|(path, _)| parts.uri.path().ends_with(path.as_str()))
    };
    if let Some((_, told)) = withheld {
        told.send(()).expect("somebody waits for it");
        std::future::pending::<()>().await;
    }
    for name in [
        header::CONTENT_LENGTH,
        header::TRANSFER_ENCODING,
        header::CONTENT_ENCODING,
    ] {
        headers.remove(name);
    }
    let mut response = Response::new(Body::from(received));
    *response.status_mut() = status;
    *response.headers_mut() = headers;
    response
}

fn form(body: &[u8]) -> Option<Value> {
    let texts = url::form_urlencoded::parse(body).map(|(name, value)| (name.into(), value.into()));
    (!body.is_empty()).then(|| Value::Object(texts.collect()))
}

fn percent_decoded(path: &str) -> String {
    // As a form with one name and no value.
    let form = path
        .replace('+', "%2B")
        .replace('=', "%3D")
        .replace('&', "%26");
    url::form_urlencoded::parse(form.as_bytes())
        .next()
        .map_or_else(String::new, |(name, _)| name.into_owned())
}
