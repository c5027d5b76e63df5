//! `$batch` (graph-api.md §6.1): every item goes the way a single request goes.

use std::collections::HashMap;

use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode, header};
use serde::Deserialize;
use serde_json::value::{RawValue, to_raw_value};
use serde_json::{Map, Value, json};

use super::dispatch::{Incoming, answer};
use crate::State;
use crate::identity::token::Caller;
use crate::odata::reply::{Body, Fault, Ids, Reply};

const LARGEST_BATCH: usize = 20;

#[derive(Deserialize)]
struct Batch {
    requests: Vec<Item>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Item {
    id: String,
    method: String,
    url: String,
    #[serde(default)]
    headers: HashMap<String, String>,
    body: Option<Box<RawValue>>,
    #[serde(default)]
    depends_on: Vec<String>,
}

/// Answers a batch.
///
/// # Errors
/// 400 when the batch itself is malformed; refused items are part of the answer.
pub(crate) fn run(
    state: &State,
    incoming: &Incoming,
    caller: &Caller,
    ids: &Ids,
    version: &str,
) -> Result<Reply, Fault> {
    if incoming.method != Method::POST {
        return Err(Fault::verb());
    }
    let batch: Batch = serde_json::from_slice(&incoming.body)
        .map_err(|_| Fault::bad("Invalid batch payload format."))?;
    if batch.requests.is_empty() || batch.requests.len() > LARGEST_BATCH {
        return Err(Fault::bad(format!(
            "Number of batch request steps must be between 1 and {LARGEST_BATCH}."
        )));
    }
    let mut seen: HashMap<&str, Option<StatusCode>> = HashMap::new();
    for item in &batch.requests {
        if seen.insert(&item.id, None).is_some() {
            return Err(Fault::bad(format!(
                "Request Id {} has to be unique in a batch.",
                item.id
            )));
        }
    }
    if batch
        .requests
        .iter()
        .flat_map(|item| &item.depends_on)
        .any(|id| !seen.contains_key(id.as_str()))
    {
        return Err(Fault::bad(
            "Invalid dependsOn: it names a request that is not in the batch.",
        ));
    }
    let mut responses: Vec<Box<RawValue>> = Vec::with_capacity(batch.requests.len());
    for item in &batch.requests {
        let ready = item.depends_on.iter().all(|id| {
            seen.get(id.as_str())
                .copied()
                .flatten()
                .is_some_and(|status| status.is_success())
        });
        let reply = if ready {
            single(state, incoming, caller, ids, version, item)
        } else {
            Fault::new(
                StatusCode::FAILED_DEPENDENCY,
                "FailedDependency",
                "A request this one depends on failed, or comes after it.",
            )
            .into_reply(ids, state.now())
        };
        seen.insert(&item.id, Some(reply.status));
        responses.push(response(&item.id, reply)?);
    }
    let responses = to_raw_value(&responses).map_err(unwritable)?;
    Ok(Reply::text(format!(
        "{{\"responses\":{}}}",
        responses.get()
    )))
}

fn single(
    state: &State,
    incoming: &Incoming,
    caller: &Caller,
    ids: &Ids,
    version: &str,
    item: &Item,
) -> Reply {
    let refuse = |message: &str| Fault::bad(message).into_reply(ids, state.now());
    if !item.url.starts_with('/') || item.url.starts_with("/$batch") {
        return refuse("Invalid url: it has to be relative to the version, and no batch.");
    }
    let Ok(method) = item.method.to_ascii_uppercase().parse::<Method>() else {
        return refuse("Invalid method.");
    };
    let mut headers = HeaderMap::new();
    // Links are built from the host the client used.
    if let Some(host) = incoming.headers.get(header::HOST) {
        headers.insert(header::HOST, host.clone());
    }
    for (name, value) in &item.headers {
        match (name.parse::<HeaderName>(), HeaderValue::from_str(value)) {
            (Ok(name), Ok(value)) if name != header::HOST => {
                headers.insert(name, value);
            }
            (Ok(_), Ok(_)) => {}
            _ => return refuse("Invalid header."),
        }
    }
    if item.body.is_some() && !headers.contains_key(header::CONTENT_TYPE) {
        return refuse("Write request with a body has to have the header Content-Type.");
    }
    let body = item.body.as_ref().map_or_else(Bytes::new, |body| {
        Bytes::copy_from_slice(body.get().as_bytes())
    });
    let single = Incoming {
        method,
        target: format!("/{version}{}", item.url),
        headers,
        body,
    };
    answer(state, &single, caller, ids)
}

fn response(id: &str, reply: Reply) -> Result<Box<RawValue>, Fault> {
    let mut headers = Map::new();
    if let Some(kind) = reply.content_type() {
        headers.insert("Content-Type".to_owned(), json!(kind));
    }
    for (name, value) in reply.headers {
        headers.insert(
            name.split('-').map(capital).collect::<Vec<_>>().join("-"),
            json!(value),
        );
    }
    let body = match &reply.body {
        Body::None => "null".to_owned(),
        Body::Json(text) => text.clone(),
        Body::Text(text) => Value::String(text.clone()).to_string(),
    };
    let text = format!(
        "{{\"id\":{},\"status\":{},\"headers\":{},\"body\":{body}}}",
        json!(id),
        reply.status.as_u16(),
        Value::Object(headers)
    );
    RawValue::from_string(text).map_err(unwritable)
}

fn capital(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map_or_else(String::new, |first| {
        first.to_uppercase().chain(letters).collect()
    })
}

fn unwritable(error: serde_json::Error) -> Fault {
    Fault::new(
        StatusCode::INTERNAL_SERVER_ERROR,
        "generalException",
        error.to_string(),
    )
}
