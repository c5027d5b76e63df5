//! What must hold for any bytes from outside, one function a door. The fuzzer calls these, and so does the usual test
//! suite, with the input_rows.

use std::io::BufReader;
use std::sync::LazyLock;

use sspr::bulk::read::rows;
use sspr::graph::model::Registration;
use sspr::graph::{Error, Page};
use sspr::roster::saved::{self, Stop};
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
    static MESSAGES: LazyLock<[Messages; 4]> = LazyLock::new(|| Language::ALL.map(Messages::load));

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
    let error = sspr::error::Error::from(Error::of_answer(status, headers, body.to_vec()));
    for messages in &*MESSAGES {
        let (exit, report) = error.report(messages);
        assert_ne!(exit, sspr::error::Exit::Done);
        let report = report.expect("a refusal is told");
        let words = [Some(&report.message), report.hint.as_ref()];
        for words in words.into_iter().flatten() {
            let raw = words.chars().find(|c| c.is_control() && *c != '\n');
            assert_eq!(raw, None, "{words:?}");
        }
        assert!(!report.json().contains('\n'));
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
