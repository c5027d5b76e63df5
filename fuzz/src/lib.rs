//! What must hold for any bytes from outside, one function a door. The fuzzer calls these, and so does the usual test
//! suite, with the input_rows.

mod grants;

pub use grants::grants;

use std::io::BufReader;
use std::sync::LazyLock;

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use jiff::Timestamp;
use sspr::auth::{self, Audience, Identity, outside};
use sspr::bulk::read::rows;
use sspr::graph::model::Registration;
use sspr::graph::{Error, Page};
use sspr::roster::saved::{self, Stop};
use sspr::secret::Secret;
use sspr::sspr::bulk::row::ContactKind;
use sspr::sspr::contact::phone::{Country, PhoneNumber};
use sspr::sspr::report::comparison::Older;
use sspr::ui::{Language, Messages};

/// A page of the registration report: rows that were read say the same when they are written and read again, and the
/// link found ahead of the rows is the one in the document.
pub fn page(data: &[u8]) {
    let page = Page::of(data.to_vec());
    let link = page.next_link();
    if let Ok(rows) = page.rows::<Registration<'_>>() {
        let written = serde_json::to_vec(&rows).expect("rows are written");
        let again: Vec<Registration<'_>> =
            serde_json::from_slice(&written).expect("what was written is read");
        assert_eq!(rows, again);
    }
    let names = data.windows(8).filter(|name| name == b"nextLink").count();
    if names == 1
        && !data.contains(&b'\\')
        && let Ok(document) = serde_json::from_slice::<serde_json::Value>(data)
    {
        let stands = document.get("@odata.nextLink");
        match (link, stands) {
            (Ok(link), stands) => {
                assert_eq!(link.as_deref(), stands.and_then(|link| link.as_str()));
            }
            (Err(_), stands) => assert!(stands.is_some_and(|link| !link.is_null())),
        }
    }
}

/// A refusal: the first byte chooses the status, the first line is `Retry-After` and `WWW-Authenticate`, the rest the
/// body. It is put into words in every language, and no words carry control characters to a terminal.
pub fn error(data: &[u8]) {
    let Some((first, rest)) = data.split_first() else {
        return;
    };
    let (line, body) = match rest.iter().position(|byte| *byte == b'\n') {
        Some(end) => (&rest[..end], &rest[end + 1..]),
        None => (&rest[..0], rest),
    };
    let status = http::StatusCode::from_u16(400 + u16::from(*first) % 200).expect("a status");
    let mut headers = http::HeaderMap::new();
    if let Ok(value) = http::HeaderValue::from_bytes(line) {
        headers.insert(http::header::RETRY_AFTER, value.clone());
        headers.insert(http::header::WWW_AUTHENTICATE, value);
        // Without it the moment would decide.
        let date = http::HeaderValue::from_static("Mon, 02 Nov 2026 08:00:00 GMT");
        headers.insert(http::header::DATE, date);
    }
    told(Error::of_answer(status, headers, body.to_vec()).into());
}

/// An error is put into words in every language, and none of them steers a terminal.
fn told(error: sspr::error::Error) {
    static MESSAGES: LazyLock<[Messages; 4]> = LazyLock::new(|| Language::ALL.map(Messages::load));

    for messages in &*MESSAGES {
        let (exit, report) = error.report(messages);
        assert_ne!(exit, sspr::error::Exit::Done);
        let report = report.expect("a refusal is told");
        assert!(!report.code.trim().is_empty(), "{report:?}");
        let words = [Some(&report.message), report.hint.as_ref()];
        for words in words.into_iter().flatten() {
            let raw = words.chars().find(|c| c.is_control() && *c != '\n');
            assert_eq!(raw, None, "{words:?}");
        }
        let json = report.json();
        let raw = json.chars().find(|c| c.is_control());
        assert_eq!(raw, None, "{json:?}");
    }
}

fn identity() -> Identity {
    Identity {
        authority: "https://login.test".parse().expect("an address"),
        tenant: "organizations".to_owned(),
        client_id: "c".to_owned(),
        audience: Audience::Graph,
        scopes: vec!["https://graph.test/User.Read".to_owned()],
    }
}

/// An answer of a token endpoint, or its refusal: a sign-in that was understood does not end before it begins, is written and
/// read again as the same, and shows no token where it is printed; a refusal is put into words.
pub fn token(data: &[u8]) {
    if let Some(refusal) = outside::refusal(data) {
        told(auth::Error::Refused(Box::new(refusal)).into());
    }
    let Some(entry) = outside::token_answer(&identity(), data) else {
        return;
    };
    assert!(entry.ends >= entry.obtained);
    assert!(!entry.application);
    let written = serde_json::to_string(&entry).expect("a sign-in is written");
    let again: auth::Entry = serde_json::from_str(&written).expect("what was written is read");
    assert_eq!(again.access_token, entry.access_token);
    assert_eq!(again.refresh_token, entry.refresh_token);
    let printed = format!("{entry:?}");
    for token in [Some(&entry.access_token), entry.refresh_token.as_ref()] {
        let token = token.map_or("", Secret::expose);
        // A word of a few letters stands in what is printed anyway.
        assert!(token.len() < 16 || !printed.contains(token), "{printed}");
    }
}

/// A discovery document: whatever it says, an authority elsewhere leads to no port of this machine and to nothing unencrypted, and
/// one on this machine to nothing unencrypted elsewhere.
pub fn discovery(data: &[u8]) {
    for (authority, is_here) in [
        ("https://login.test/t", false),
        ("http://127.0.0.1:9", true),
    ] {
        let authority = authority.parse().expect("an address");
        match outside::discovery(&authority, data) {
            Ok(Some(found)) => {
                for url in found {
                    let local = sspr::http::is_loopback(&url);
                    assert!(url.scheme() == "https" || is_here && local, "{url}");
                    assert!(is_here || !local, "{url}");
                }
            }
            Ok(None) => {}
            Err(error) => told(error.into()),
        }
    }
}

/// The claims of a token, bare or as its middle part: one that is taken for the policy API is for it, of that tenant, alive, and
/// of a user.
pub fn claims(data: &[u8]) {
    let encoded = URL_SAFE_NO_PAD.encode(data);
    let whole = format!("e30.{encoded}.c2ln");
    let now = Timestamp::UNIX_EPOCH;
    for token in [whole.as_bytes(), data] {
        let Some(claims) = outside::claims(token) else {
            continue;
        };
        drop((
            claims.permissions(),
            claims.ends(),
            claims.user_name().is_some(),
        ));
        let token = Secret::new(String::from_utf8_lossy(token));
        let checked = auth::check_policy_token(&token, "V", Some("t"), now);
        match checked {
            Ok(claims) => {
                let audience = claims.aud.as_deref().unwrap_or_default();
                assert!(audience.contains(auth::POLICY_RESOURCE));
                assert!(
                    claims
                        .tid
                        .as_deref()
                        .is_none_or(|tid| tid.eq_ignore_ascii_case("t"))
                );
                assert!(claims.ends().is_some_and(|ends| ends > now));
                assert!(!claims.is_app_only());
            }
            Err(error) => told(error.into()),
        }
        let root = "https://graph.test".parse().expect("an address");
        if let Err(error) = auth::check_graph_token(&token, "V", &root) {
            told(error.into());
        }
    }
}

/// A sealed file: what comes from elsewhere does not open; what was sealed here opens with the same key, for the same profile,
/// unchanged, and in no other way.
pub fn sealed(data: &[u8]) {
    let key = [7; 32];
    let (nonce, rest) = data.split_at(data.len().min(12));
    assert_eq!(outside::opened(key, "p", nonce, rest), None);
    let (nonce, mut sealed) = outside::sealed(key, "p", data).expect("it is sealed");
    let opened = |key, profile, sealed: &[u8]| outside::opened(key, profile, &nonce, sealed);
    assert_eq!(opened(key, "p", &sealed).as_deref(), Some(data));
    assert_eq!(opened(key, "q", &sealed), None);
    assert_eq!(opened([8; 32], "p", &sealed), None);
    assert_eq!(opened(key, "p", &sealed[1..]), None);
    let place = data.first().map_or(0, |byte| usize::from(*byte)) % sealed.len();
    sealed[place] ^= 1;
    assert_eq!(opened(key, "p", &sealed), None);
}

/// A certificate in PEM or PFX, without a password and with one: it is understood, or there is a reason without a word of the
/// password.
pub fn certificate(data: &[u8]) {
    let password = Secret::new("a-password-of-a-pfx");
    for password in [None, Some(&password)] {
        if let Err(flaw) = outside::certificate_file(data, password) {
            let told = flaw.to_string();
            assert!(
                !told.is_empty() && !told.contains("a-password-of-a-pfx"),
                "{told}"
            );
        }
    }
}

/// A saved output of `status`: every row says whom it is about, and nothing differs from itself.
pub fn saved(data: &[u8]) {
    let mut rows = Vec::new();
    let read = saved::read(data, &mut |row| {
        assert!(row.is_identified());
        rows.push(row);
        Ok(())
    });
    if let Err(Stop::Flaw { line, .. }) = read {
        let lines = data.iter().filter(|byte| **byte == b'\n').count() as u64 + 1;
        assert!((1..=lines).contains(&line), "line {line} of {lines}");
    }
    let mut older = Older::default();
    rows.iter().for_each(|row| older.add(row));
    let mut comparison = older.compare();
    assert!(rows.iter().all(|row| comparison.row(row).is_empty()));
    assert_eq!(comparison.rest().count(), 0);
}

/// A phone number as a person types it: one that is taken is written so that it is taken again, as the same number,
/// and its mask shows no more than two digits of the subscriber.
pub fn phone(data: &[u8]) {
    let text = String::from_utf8_lossy(data);
    for country in [None, Country::parse("SE"), Country::parse("US")] {
        let Ok(number) = PhoneNumber::parse(&text, country) else {
            continue;
        };
        let written = number.to_string();
        assert_eq!(
            PhoneNumber::parse(&written, None).as_ref(),
            Ok(&number),
            "{written}"
        );
        let masked = number.masked();
        let (_, subscriber) = masked.split_once(' ').expect("a country code");
        let shown = subscriber.chars().filter(char::is_ascii_digit).count();
        assert!(shown <= 2, "{shown} digits shown");
    }
}

/// Rows to import: in whatever pieces the bytes come, they are understood alike; every row has a number of its own and
/// says whom it is about and what to register, or why it cannot.
pub fn import(data: &[u8]) {
    let whole = rows::understand(data, &[]);
    let pieces = rows::understand(BufReader::with_capacity(1, data), &[]);
    let input = match (whole, pieces) {
        (Ok(whole), Ok(pieces)) => {
            assert_eq!(whole, pieces);
            whole
        }
        (Err(_), Err(_)) => return,
        (whole, pieces) => panic!("{whole:?} as a whole, {pieces:?} in pieces"),
    };
    for input_row in &input.rows {
        assert!(
            !input_row.user.trim().is_empty(),
            "row {} has no user",
            input_row.row
        );
        let contacts = ContactKind::ALL
            .into_iter()
            .filter_map(|kind| input_row.cell(kind));
        assert!(contacts.count() > 0, "row {} has no contact", input_row.row);
    }
    let input_rows = input.rows.iter().map(|input_row| input_row.row);
    let rejected = input.rejected.iter().map(|row| row.row);
    let mut numbers: Vec<u64> = input_rows.chain(rejected).collect();
    numbers.sort_unstable();
    assert!(numbers.windows(2).all(|pair| pair[0] < pair[1]));
    assert!(numbers.first().is_none_or(|first| *first > 0));
}
