//! What happens on the wire, told to whoever asked with `-v`; waits are told to everybody.

use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::time::Duration;

use url::Url;

use crate::graph::Event;
use crate::ui::{Message, Ui, msg};

/// Waits shorter than this are over before they are read.
const WORTH_SAYING: Duration = Duration::from_secs(1);

/// The parts of a query that name no person.
const HARMLESS: [&str; 5] = ["$select", "$top", "$count", "$orderby", "$expand"];

/// How often and how long a command waited because the service asked for it.
#[derive(Debug, Default)]
pub(super) struct WaitStats {
    waits: AtomicU64,
    millis: AtomicU64,
    /// The waits that keep requests within the service's limits.
    paced: AtomicU64,
    paced_millis: AtomicU64,
    said: AtomicBool,
}

impl WaitStats {
    fn note(&self, wait: Duration) {
        let millis = u64::try_from(wait.as_millis()).unwrap_or(u64::MAX);
        self.waits.fetch_add(1, Ordering::Relaxed);
        self.millis.fetch_add(millis, Ordering::Relaxed);
    }

    /// Tells the sums, where there was a wait.
    pub(super) fn log(&self, ui: &Ui) {
        let (waits, millis) = (&self.waits, &self.millis);
        let waits = waits.load(Ordering::Relaxed);
        if waits > 0 {
            let millis = millis.load(Ordering::Relaxed);
            ui.log(1, || {
                format!("waited {waits} times, {millis} ms in all, as the service asked")
            });
        }
        let paced = self.paced.load(Ordering::Relaxed);
        if paced > 0 {
            let millis = self.paced_millis.load(Ordering::Relaxed);
            ui.log(1, || {
                format!("waited {paced} times, {millis} ms in all, to stay within the documented limits of the service")
            });
        }
    }
}

/// Tells one event. Holds no token, no body, no value that names a person but those in the path.
pub(super) fn log_event(ui: &Ui, stats: &WaitStats, event: &Event<'_>) {
    match event {
        Event::Answered {
            method,
            url,
            status,
            elapsed,
            request_id,
            ..
        } => ui.log(2, || {
            let (place, millis) = (place(url), elapsed.as_millis());
            format!("{method} {place} {status} {millis} ms request-id={request_id}")
        }),
        Event::Lost { method, url, error } => ui.log(1, || {
            let reason = match error {
                Some(error) if error.is_connect() => "no connection",
                Some(error) if !error.is_timeout() => "the answer broke off",
                _ => "no answer in time",
            };
            format!("{method} {} {reason}", place(url))
        }),
        Event::Waiting {
            wait,
            status,
            tries,
        } => {
            let asked = matches!(status, Some(429 | 503));
            if asked {
                stats.note(*wait);
            }
            if *wait >= WORTH_SAYING
                && !(asked && ui.count_down(&msg!("ui-counting-down"), *wait))
                // Said once a command: the others are of the same kind.
                && !(asked && stats.said.swap(true, Ordering::Relaxed))
            {
                ui.status(&waiting(*status).with("seconds", wait.as_secs_f64().ceil()));
            }
            ui.log(1, || {
                let reason = status.map_or_else(|| "no answer".to_owned(), |s| s.to_string());
                format!("try {tries}: {reason}, next in {} ms", wait.as_millis())
            });
        }
        Event::Paced { wait } => {
            let millis = wait.as_millis();
            let more = u64::try_from(millis).unwrap_or(u64::MAX);
            stats.paced.fetch_add(1, Ordering::Relaxed);
            stats.paced_millis.fetch_add(more, Ordering::Relaxed);
            ui.log(2, || {
                format!("next in {millis} ms, to stay within the documented limits of the service")
            });
        }
        Event::Alone { error } => ui.log(1, || {
            format!("what is left of the limits is not shared with other commands: {error}")
        }),
        Event::Renewed => ui.log(1, || {
            "the token was refused and has been renewed".to_owned()
        }),
    }
}

/// Why there is a wait: only some answers ask for one.
fn waiting(status: Option<u16>) -> Message {
    match status {
        Some(429) => msg!("ui-waiting"),
        Some(status) => msg!("ui-retrying-failed", status = status.to_string()),
        None => msg!("ui-retrying-lost"),
    }
}

/// Path and query of an address, without the values that may name people.
fn place(url: &Url) -> String {
    let Some(query) = url.query() else {
        return url.path().to_owned();
    };
    let parts: Vec<String> = query
        .split('&')
        .map(|part| match part.split_once('=') {
            Some((name, _)) if !HARMLESS.contains(&name) => format!("{name}=…"),
            _ => part.to_owned(),
        })
        .collect();
    format!("{}?{}", url.path(), parts.join("&"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::{Language, Messages};

    #[test]
    fn a_log_line_names_nobody_in_the_query() {
        let cases = [
            ("https://a.test/v1.0/me", "/v1.0/me"),
            (
                "https://a.test/v1.0/users?$filter=mail%20eq%20'a@b.c'&$top=5&$search=x",
                "/v1.0/users?$filter=…&$top=5&$search=…",
            ),
            (
                "https://a.test/v1.0/users?$skiptoken=abc",
                "/v1.0/users?$skiptoken=…",
            ),
        ];
        for (url, expected) in cases {
            assert_eq!(place(&Url::parse(url).unwrap()), expected);
        }
    }

    #[test]
    fn a_wait_is_only_called_asked_for_where_it_is() {
        let english = Messages::load(Language::En);
        let said = |status| english.text(&waiting(status).with("seconds", 2));
        assert!(said(Some(429)).starts_with("Throttled by the service (429). Retrying in 2"));
        assert!(said(Some(503)).starts_with("The service responded with 503. Retrying in 2"));
        assert!(said(Some(502)).starts_with("The service responded with 502. Retrying in 2"));
        assert!(said(None).starts_with("No response from the service. Retrying in 2"));
    }
}
