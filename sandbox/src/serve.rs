//! The listener: one router over one bound socket, loopback only.

use std::net::{IpAddr, SocketAddr, TcpListener};
use std::sync::Arc;
use std::time::Duration;

use axum::extract::Request;
use axum::middleware::{self, Next};
use axum::response::{IntoResponse, Response};
use axum::{Json, Router};
use axum_server::Handle;
use axum_server::tls_rustls::RustlsConfig;
use http::{HeaderValue, StatusCode, header};
use hyper_util::rt::{TokioExecutor, TokioTimer};
use hyper_util::server::conn::auto::Builder;
use jiff::fmt::rfc2822::DateTimePrinter;
use serde_json::json;
use tower_http::CompressionLevel;
use tower_http::compression::CompressionLayer;
use tower_http::compression::predicate::SizeAbove;

use crate::identity::{self, managed, pages};
use crate::web::{outbox, reset_page, security_info};
use crate::{State, faults, graph, portal};

/// Everything the directory answers.
pub(crate) fn router(state: Arc<State>) -> Router {
    Router::new()
        .merge(identity::router())
        .merge(managed::router())
        .merge(pages::router())
        .merge(security_info::router())
        .merge(reset_page::router())
        .merge(portal::router())
        .merge(outbox::router())
        .merge(graph::router())
        .layer(middleware::from_fn_with_state(
            Arc::clone(&state),
            planned_fault,
        ))
        .layer(compressed())
        .layer(middleware::from_fn_with_state(
            Arc::clone(&state),
            delayed_and_dated,
        ))
        .layer(middleware::from_fn(in_words_of_the_service))
        .layer(middleware::from_fn(own_page))
        .layer(middleware::from_fn(local_host))
        .with_state(state)
}

/// Lets a request meet its fault, if one is planned.
async fn planned_fault(
    axum::extract::State(state): axum::extract::State<Arc<State>>,
    request: Request,
    next: Next,
) -> Response {
    faults::apply(&state.faults, request, next).await
}

/// Answers shorter than this, in bytes, are not worth the work.
const WORTH_PACKING: u16 = 1024;

/// Packs an answer for whoever asks for it, as the service does.
fn compressed() -> CompressionLayer<SizeAbove> {
    CompressionLayer::new()
        .quality(CompressionLevel::Fastest)
        .compress_when(SizeAbove::new(WORTH_PACKING))
}

/// How long a client may take for the head of a request.
const HEAD: Duration = Duration::from_secs(30);

/// Ends connections on which a head drips in: each holds a task as long as it lasts. Answers are dated here, by the directory's
/// clock; the server's own would end with a machine's clock that stands before 1970.
fn hurry(builder: &mut Builder<TokioExecutor>, limit: Duration) {
    builder
        .http1()
        .timer(TokioTimer::new())
        .header_read_timeout(limit)
        .auto_date_header(false);
    builder.http2().auto_date_header(false);
}

/// Serves until the handle says stop.
pub(crate) fn spawn(
    router: Router,
    listener: TcpListener,
    tls: Option<RustlsConfig>,
    handle: Handle<SocketAddr>,
) -> std::io::Result<()> {
    listener.set_nonblocking(true)?;
    let service = router.into_make_service();
    // The socket is bound already; what ends either loop is the handle.
    match tls {
        Some(config) => {
            let mut server = axum_server::from_tcp_rustls(listener, config)?.handle(handle);
            hurry(server.http_builder(), HEAD);
            tokio::spawn(server.serve(service));
        }
        None => {
            let mut server = axum_server::from_tcp(listener)?.handle(handle);
            hurry(server.http_builder(), HEAD);
            tokio::spawn(server.serve(service));
        }
    }
    Ok(())
}

/// Holds an answer back as long as the way to a distant service takes, and dates it by the directory's clock.
async fn delayed_and_dated(
    axum::extract::State(state): axum::extract::State<Arc<State>>,
    request: Request,
    next: Next,
) -> Response {
    let latency = state.settings.latency;
    if !latency.is_zero() {
        tokio::time::sleep(latency).await;
    }
    let mut answer = next.run(request).await;
    let now = DateTimePrinter::new().timestamp_to_rfc9110_string(&state.settings.clock.now());
    if let Some(date) = now.ok().and_then(|now| HeaderValue::from_str(&now).ok()) {
        answer.headers_mut().entry(header::DATE).or_insert(date);
    }
    answer
}

/// Refuses a request that a page elsewhere steered here through a name of its own (DNS rebinding), and gives
/// HTTP/2 requests the `Host` header that links are built from.
async fn local_host(mut request: Request, next: Next) -> Response {
    if !request.headers().contains_key(header::HOST)
        && let Some(authority) = request.uri().authority()
        && let Ok(value) = HeaderValue::from_str(authority.as_str())
    {
        request.headers_mut().insert(header::HOST, value);
    }
    let host = request
        .headers()
        .get(header::HOST)
        .and_then(|value| value.to_str().ok())
        .unwrap_or_default();
    if is_this_machine(host) {
        next.run(request).await
    } else {
        (
            StatusCode::MISDIRECTED_REQUEST,
            "This directory answers on this machine only.\n",
        )
            .into_response()
    }
}

/// Refuses what a page elsewhere had a browser send to the pages and to the webhook for texts: forms go anywhere.
async fn own_page(request: Request, next: Next) -> Response {
    let headers = request.headers();
    let text = |name| {
        headers
            .get(name)
            .and_then(|value: &HeaderValue| value.to_str().ok())
    };
    let path = request.uri().path();
    let of_people = [
        outbox::PATH,
        reset_page::PATH,
        security_info::PATH,
        "/devicelogin",
    ]
    .iter()
    .any(|it| path.starts_with(it))
        || path.ends_with("/authorize");
    // A page that tells no referrer sends no origin either; then the browser itself says whose page it is.
    let same = headers
        .get("sec-fetch-site")
        .is_some_and(|it| it == "same-origin");
    let own = match (text(header::ORIGIN), text(header::HOST)) {
        _ if same => true,
        (None, _) => !headers.contains_key(header::ORIGIN),
        (Some(origin), host) => origin.split_once("://").map(|(_, it)| it) == host,
    };
    if own || !of_people || request.method().is_safe() {
        return next.run(request).await;
    }
    let said = "This came from a page elsewhere.\n";
    (StatusCode::FORBIDDEN, said).into_response()
}

/// Says in the form of the service that was asked that a body is too large: what reads it knows no service.
async fn in_words_of_the_service(request: Request, next: Next) -> Response {
    let path = request.uri().path().to_owned();
    let answer = next.run(request).await;
    let is_json = answer
        .headers()
        .get(header::CONTENT_TYPE)
        .is_some_and(|it| it.as_bytes().starts_with(b"application/json"));
    if answer.status() != StatusCode::PAYLOAD_TOO_LARGE || is_json {
        return answer;
    }
    let said = "The request body is too large.";
    let body = if path.contains("/oauth2/") {
        json!({"error": "invalid_request", "error_description": said})
    } else {
        json!({"error": {"code": "RequestBodyTooLarge", "message": said}})
    };
    (StatusCode::PAYLOAD_TOO_LARGE, Json(body)).into_response()
}

fn is_this_machine(host: &str) -> bool {
    let Ok(authority) = host.parse::<http::uri::Authority>() else {
        return false;
    };
    let name = authority.host().trim_matches(['[', ']']);
    name.eq_ignore_ascii_case("localhost")
        || name.parse::<IpAddr>().is_ok_and(|ip| ip.is_loopback())
}

#[cfg(test)]
mod tests {
    use hyper_util::rt::TokioIo;
    use hyper_util::service::TowerToHyperService;
    use tokio::io::AsyncWriteExt;

    use super::*;

    #[tokio::test]
    async fn a_head_that_drips_in_ends_its_connection() {
        let (mut client, server) = tokio::io::duplex(64);
        let mut builder = Builder::new(TokioExecutor::new());
        hurry(&mut builder, Duration::from_millis(20));
        client.write_all(b"GET / HTTP/1.1\r\nhost:").await.unwrap();
        let service = TowerToHyperService::new(Router::<()>::new());
        let served = builder.serve_connection(TokioIo::new(server), service);
        // The client is there all the time: without a limit this would not end.
        assert!(served.await.is_err());
        drop(client);
    }

    #[test]
    fn only_names_of_this_machine_are_answered() {
        let cases = [
            ("localhost", true),
            ("LOCALHOST:8400", true),
            ("127.0.0.1:80", true),
            ("[::1]:8400", true),
            ("evil.test", false),
            ("localhost.evil.test", false),
            ("10.0.0.1:80", false),
            ("", false),
        ];
        for (host, answered) in cases {
            assert_eq!(is_this_machine(host), answered, "{host}");
        }
    }
}
