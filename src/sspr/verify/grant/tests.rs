//! What a grant is good for. That no sequence of calls, kills and clocks gets around it is asked in `fuzz/src/grants.rs`.

use serde_json::json;

use super::*;
use crate::sspr::ledger::chain::{Head, Target};

const TENANT: &str = "t";
const LIFE: Duration = Duration::from_secs(15 * 60);

fn at(seconds: i64) -> Timestamp {
    Timestamp::from_second(1_800_000_000 + seconds).unwrap()
}

fn demand(text: &str) -> Demand {
    text.parse().unwrap()
}

/// A ledger as it lies on the disk.
#[derive(Default)]
struct Book {
    head: Head,
    text: Vec<u8>,
}

impl Book {
    fn append(&mut self, person: &str, operator: &str, note: &Note, at: Timestamp) {
        self.append_ended(person, operator, note, at, Outcome::Done);
    }

    fn append_ended(
        &mut self,
        person: &str,
        operator: &str,
        note: &Note,
        at: Timestamp,
        outcome: Outcome,
    ) {
        let mut entry = Entry::torn(b"", at);
        entry.command = COMMAND.into();
        entry.tenant = Some(TENANT.to_owned());
        entry.by.id = Some(operator.to_owned());
        entry.target = Target::user(person, None);
        entry.after = note.value();
        entry.outcome = outcome;
        self.head.bind(entry, &mut self.text).unwrap();
    }

    fn lines(&self) -> Vec<Link> {
        self.text
            .split(|byte| *byte == b'\n')
            .filter_map(Link::read)
            .collect()
    }
}

fn grant(id: &str, act: Act, proofs: &[Proof], expires: Timestamp) -> Note {
    Note::Grant(Grant {
        id: id.to_owned(),
        act,
        proofs: proofs.iter().copied().collect(),
        expires,
        second: None,
    })
}

fn need<'a>(
    person: &'a str,
    operator: &'a str,
    act: Act,
    demand: &'a Demand,
    now: Timestamp,
) -> Need<'a> {
    Need {
        tenant: TENANT,
        person,
        operator,
        act,
        demand,
        now,
    }
}

#[test]
fn a_grant_is_for_one_act_on_one_person_by_one_operator_for_some_minutes() {
    let mut book = Book::default();
    let note = grant("g", Act::Reset, &[Proof::Contact], at(900));
    book.append("anna", "heike", &note, at(0));
    let (contact, two) = (demand("contact"), demand("contact+second-operator"));
    let cases = [
        ("anna", "heike", Act::Reset, &contact, 0, Ok("g")),
        ("ANNA", "Heike", Act::Reset, &contact, 899, Ok("g")),
        (
            "anna",
            "heike",
            Act::Reset,
            &contact,
            900,
            Err(Lack::Expired),
        ),
        (
            "anna",
            "heike",
            Act::Reset,
            &contact,
            -1,
            Err(Lack::Expired),
        ),
        (
            "anna",
            "heike",
            Act::Invite,
            &contact,
            1,
            Err(Lack::OtherAct),
        ),
        (
            "anna",
            "noor",
            Act::Reset,
            &contact,
            1,
            Err(Lack::OtherOperator),
        ),
        (
            "anna",
            "",
            Act::Reset,
            &contact,
            1,
            Err(Lack::OtherOperator),
        ),
        ("lena", "heike", Act::Reset, &contact, 1, Err(Lack::None)),
        ("anna", "heike", Act::Reset, &two, 1, Err(Lack::TooWeak)),
    ];
    for (person, operator, act, demand, now, expected) in cases {
        let found = fitting(&book.lines(), &need(person, operator, act, demand, at(now)));
        let found = found.map(|grant| grant.id);
        assert_eq!(
            found,
            expected.map(str::to_owned),
            "{person} {operator} {act:?} {now}"
        );
    }
    let other = Need {
        tenant: "another",
        ..need("anna", "heike", Act::Reset, &contact, at(1))
    };
    assert_eq!(fitting(&book.lines(), &other), Err(Lack::None));
}

#[test]
fn a_grant_that_was_used_is_none_whatever_the_clock_says() {
    let (mut book, contact) = (Book::default(), demand("contact"));
    let note = grant("g", Act::Reset, &[Proof::Contact], at(900));
    book.append("anna", "heike", &note, at(0));
    let used = Note::Used {
        grant: "g".to_owned(),
        act: Act::Reset,
    };
    book.append("anna", "heike", &used, at(2));
    let need = need("anna", "heike", Act::Reset, &contact, at(1));
    assert_eq!(fitting(&book.lines(), &need), Err(Lack::Used));
}

#[test]
fn a_line_that_was_changed_or_did_not_end_well_gives_nothing() {
    let contact = demand("contact");
    let need = need("anna", "heike", Act::Reset, &contact, at(1));
    let note = grant("g", Act::Reset, &[Proof::Contact], at(900));
    let mut book = Book::default();
    book.append_ended("anna", "heike", &note, at(0), Outcome::Failed);
    assert_eq!(fitting(&book.lines(), &need), Err(Lack::None));
    let mut book = Book::default();
    book.append("lena", "heike", &note, at(0));
    let forged = String::from_utf8(book.text)
        .unwrap()
        .replace("lena", "anna");
    let book = Book {
        text: forged.into_bytes(),
        ..Book::default()
    };
    assert_eq!(book.lines().len(), 1);
    assert_eq!(fitting(&book.lines(), &need), Err(Lack::None));
}

#[test]
fn a_grant_needs_every_proof_that_is_demanded() {
    let of = |evidence: Vec<Evidence>, text: &str| {
        Grant::of(
            "g".to_owned(),
            Act::Reset,
            evidence,
            &demand(text),
            LIFE,
            at(0),
        )
    };
    assert!(of(vec![], "contact").is_none());
    assert!(of(vec![Evidence::InPerson], "contact").is_none());
    assert!(
        of(
            vec![Evidence::Ticket, Evidence::InPerson],
            "in-person+ticket"
        )
        .is_some()
    );
    let second = Evidence::SecondOperator(Actor::default());
    let granted = of(
        vec![Evidence::InPerson, second],
        "in-person+second-operator",
    )
    .unwrap();
    assert_eq!(granted.expires, at(900));
    assert!(granted.second.is_some());
}

#[test]
fn five_codes_go_to_a_person_and_thirty_from_an_operator_within_an_hour() {
    let contact = demand("contact");
    let sent = |number: usize| Note::Challenge {
        id: number.to_string(),
        act: Act::Reset,
        proof: Proof::Contact,
        via: "mail".to_owned(),
        contact: "a•••@b.example".to_owned(),
    };
    let mut book = Book::default();
    for number in 0..5 {
        let need = need("anna", "heike", Act::Reset, &contact, at(0));
        assert_eq!(may_send(&book.lines(), &need), Ok(()), "{number}");
        book.append("anna", "heike", &sent(number), at(0));
        // That it came to nothing is no second code.
        book.append_ended("anna", "heike", &sent(number), at(0), Outcome::Failed);
    }
    let to_anna = |by, now| {
        let need = need("anna", by, Act::Invite, &contact, at(now));
        may_send(&book.lines(), &need)
    };
    assert_eq!(to_anna("heike", 0), Err(Limit::Person));
    assert_eq!(to_anna("noor", 3599), Err(Limit::Person));
    assert_eq!(to_anna("noor", -3599), Err(Limit::Person));
    assert_eq!(to_anna("noor", 3600), Ok(()));
    for number in 5..30 {
        book.append(&format!("p{number}"), "heike", &sent(number), at(0));
    }
    let to = |by| {
        may_send(
            &book.lines(),
            &need("lena", by, Act::Reset, &contact, at(1)),
        )
    };
    assert_eq!(to("heike"), Err(Limit::Operator));
    assert_eq!(to("noor"), Ok(()));
}

#[test]
fn a_note_is_read_as_it_was_written_and_one_of_tomorrow_is_none() {
    let notes = [
        grant(
            "g",
            Act::MethodsRemove,
            &[Proof::Contact, Proof::Ticket],
            at(1),
        ),
        Note::Used {
            grant: "g".to_owned(),
            act: Act::MethodsAdd,
        },
        Note::Emergency {
            id: "e".to_owned(),
            act: Act::Invite,
        },
    ];
    let mut entry = Entry::torn(b"", at(0));
    entry.command = COMMAND.into();
    for note in notes {
        entry.after = note.value();
        assert_eq!(Note::read(&entry), Some(note));
    }
    entry.after = json!({"blessing": {"id": "b"}});
    assert_eq!(Note::read(&entry), None);
    entry.after = json!(null);
    assert_eq!(Note::read(&entry), None);
}
