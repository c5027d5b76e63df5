//! Callers, operators, kills and clocks over a ledger: whatever is called, killed and done to the clock, a grant is used once, and
//! there is none without a right code.
//!
//! The ledger lies in memory, byte for byte as it would on the disk, with what a kill leaves half written at its end.

use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use jiff::{SignedDuration, Timestamp};
use ring::rand::SystemRandom;
use sspr::config::{Demand, Proof};
use sspr::sspr::contact::enrolment::Code;
use sspr::sspr::ledger::chain::{Check, Entry, Head, Link, Outcome, Target};
use sspr::sspr::verify::act::Act;
use sspr::sspr::verify::challenge::{Challenge, MAX_TRIES, Verdict};
use sspr::sspr::verify::grant::{COMMAND, Evidence, Grant, Need, Note, fitting, may_send};

const TENANT: &str = "t";
const PEOPLE: [&str; 2] = ["anna", "lena"];
const OPERATORS: [&str; 2] = ["heike", "noor"];
const ACTS: [Act; 2] = [Act::Reset, Act::Invite];
const LIFE: Duration = Duration::from_secs(15 * 60);
/// How long a code lives, and the time in which so many of them go to a person.
const CODE_LIFE: SignedDuration = SignedDuration::from_mins(5);
const WINDOW: SignedDuration = SignedDuration::from_hours(1);
const MOST: usize = 5;
/// More steps show nothing that fewer do not.
const STEPS: usize = 200;

/// Steps of two bytes: what, for whom by whom, and how much. Everything that must hold holds after each.
pub fn grants(data: &[u8]) {
    let mut world = World::new();
    for step in data.chunks_exact(2).take(STEPS) {
        let (what, much) = (step[0] & 7, step[1]);
        let who = Who {
            person: step[0] >> 3 & 1,
            operator: step[0] >> 4 & 1,
            act: step[0] >> 5 & 1,
        };
        match what {
            0 => world.ask(who),
            1 => world.answer(Answer::of(much), Writing::Whole),
            2 => world.answer(Answer::Right, Writing::Torn(much)),
            3 => world.act(who, Writing::Whole),
            4 => world.act(who, Writing::Torn(much)),
            // Killed between its line and the act: the code that is under way is another process's.
            5 => {
                world.act(who, Writing::Whole);
                world.under_way = None;
            }
            6 => world.under_way = None,
            _ => world.now += i64::from(much.cast_signed()) * 15,
        }
    }
    world.ends_whole();
}

/// Whom, by whom, what for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Who {
    person: u8,
    operator: u8,
    act: u8,
}

impl Who {
    fn person(self) -> &'static str {
        PEOPLE[usize::from(self.person)]
    }

    fn operator(self) -> &'static str {
        OPERATORS[usize::from(self.operator)]
    }

    fn act(self) -> Act {
        ACTS[usize::from(self.act)]
    }
}

/// What somebody reads back.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Answer {
    Right,
    Wrong,
    NoCode,
}

impl Answer {
    fn of(byte: u8) -> Self {
        match byte % 4 {
            0 | 1 => Self::Right,
            2 => Self::Wrong,
            _ => Self::NoCode,
        }
    }
}

/// Whether a line reaches the disk, or the process is killed when so much of it did: 255ths.
#[derive(Clone, Copy)]
enum Writing {
    Whole,
    Torn(u8),
}

/// A ledger as it lies on the disk.
#[derive(Default)]
struct Book {
    head: Head,
    text: Vec<u8>,
}

impl Book {
    /// Appends a line. Whether it is there: one that was cut off is not.
    fn append(&mut self, who: Who, note: &Note, at: Timestamp, writing: Writing) -> bool {
        self.set_aside(at);
        let mut entry = Entry::torn(b"", at);
        entry.command = COMMAND.into();
        entry.before = serde_json::Value::Null;
        entry.tenant = Some(TENANT.to_owned());
        entry.by.id = Some(who.operator().to_owned());
        entry.target = Target::user(who.person(), None);
        entry.after = note.value();
        entry.outcome = Outcome::Done;
        let mut line = Vec::new();
        let mut head = self.head.clone();
        head.bind(entry, &mut line).expect("a line");
        if let Writing::Torn(much) = writing {
            let kept = (line.len() - 1) * usize::from(much) / 255;
            self.text.extend_from_slice(&line[..kept]);
            return false;
        }
        self.head = head;
        self.text.extend_from_slice(&line);
        true
    }

    /// What a kill left at the end is kept in a line of its own, as `ledger::LedgerFile` does.
    fn set_aside(&mut self, at: Timestamp) {
        let end = self.text.iter().rposition(|byte| *byte == b'\n');
        let torn = self.text.split_off(end.map_or(0, |end| end + 1));
        if !torn.is_empty() {
            let kept = Entry::torn(&torn, at);
            self.head.bind(kept, &mut self.text).expect("a line");
        }
    }

    fn lines(&self) -> Vec<Link> {
        let whole = self.text.split_inclusive(|byte| *byte == b'\n');
        whole
            .filter_map(|line| Link::read(line.strip_suffix(b"\n")?))
            .collect()
    }
}

/// A code under way, and what it is for.
struct UnderWay {
    challenge: Challenge,
    code: Code,
    who: Who,
    sent: Timestamp,
    tries: u8,
}

/// A grant that a right code gave.
struct Given {
    who: Who,
    at: Timestamp,
    used: bool,
}

struct World {
    book: Book,
    now: i64,
    random: SystemRandom,
    demand: Demand,
    under_way: Option<UnderWay>,
    given: BTreeMap<String, Given>,
    codes: BTreeSet<String>,
    sent: Vec<(u8, Timestamp)>,
}

impl World {
    fn new() -> Self {
        Self {
            book: Book::default(),
            now: 0,
            random: SystemRandom::new(),
            demand: "contact".parse().expect("a demand"),
            under_way: None,
            given: BTreeMap::new(),
            codes: BTreeSet::new(),
            sent: Vec::new(),
        }
    }

    fn at(&self) -> Timestamp {
        Timestamp::from_second(1_800_000_000 + self.now).expect("a moment")
    }

    fn need(&self, who: Who) -> Need<'_> {
        Need {
            tenant: TENANT,
            person: who.person(),
            operator: who.operator(),
            act: who.act(),
            demand: &self.demand,
            now: self.at(),
        }
    }

    /// `sspr verify` sends a code, where not too many were.
    fn ask(&mut self, who: Who) {
        let now = self.at();
        let near = |(person, at): &&(u8, Timestamp)| {
            *person == who.person && now.duration_since(*at).abs() < WINDOW
        };
        let is_free = self.sent.iter().filter(near).count() < MOST;
        let may = may_send(&self.book.lines(), &self.need(who));
        assert_eq!(may.is_ok(), is_free, "{may:?}");
        if may.is_err() {
            return;
        }
        let note = Note::Challenge {
            id: format!("c{}", self.sent.len()),
            act: who.act(),
            proof: Proof::Contact,
            via: "mail".to_owned(),
            contact: "a•••@mailbox.example".to_owned(),
        };
        self.book.append(who, &note, now, Writing::Whole);
        self.sent.push((who.person, now));
        let code = Code::draw(&self.random).expect("a code");
        let proof = code.proof(&self.random).expect("a proof");
        self.codes.insert(code.expose().to_owned());
        self.under_way = Some(UnderWay {
            challenge: Challenge::sent(proof, now),
            code,
            who,
            sent: now,
            tries: 0,
        });
    }

    /// Somebody reads a code back; a right one gives a grant.
    fn answer(&mut self, answer: Answer, writing: Writing) {
        let now = self.at();
        let Some(way) = &mut self.under_way else {
            return;
        };
        let right = way.code.expose();
        let number: u32 = right.parse().expect("six digits");
        let typed = match answer {
            Answer::Right => right.to_owned(),
            Answer::Wrong => format!("{:06}", (number + 1) % 1_000_000),
            Answer::NoCode => "no code".to_owned(),
        };
        let is_late = now.duration_since(way.sent).abs() >= CODE_LIFE;
        let is_good = answer == Answer::Right && !is_late && way.tries < MAX_TRIES;
        way.tries = if is_late || is_good {
            MAX_TRIES
        } else {
            way.tries.saturating_add(1)
        };
        let verdict = way.challenge.answer(&typed, now);
        assert_eq!(
            matches!(verdict, Verdict::Right(_)),
            is_good,
            "{verdict:?} after {} tries",
            way.tries
        );
        let (Verdict::Right(proved), who) = (verdict, way.who) else {
            return;
        };
        let id = format!("g{}", self.given.len());
        let evidence = vec![Evidence::Contact(proved)];
        let granted = Grant::of(id.clone(), who.act(), evidence, &self.demand, LIFE, now);
        let note = Note::Grant(granted.expect("what is demanded was proved"));
        if self.book.append(who, &note, now, writing) {
            let used = false;
            self.given.insert(id, Given { who, at: now, used });
        }
    }

    /// An operator acts on a person: what the gate does under the lock of the ledger.
    fn act(&mut self, who: Who, writing: Writing) {
        let now = self.at();
        let is_good = |given: &Given| {
            let age = now.duration_since(given.at);
            let is_alive = !age.is_negative() && age.unsigned_abs() < LIFE;
            given.who == who && !given.used && is_alive
        };
        let is_covered = self.given.values().any(is_good);
        let found = fitting(&self.book.lines(), &self.need(who));
        assert_eq!(found.is_ok(), is_covered, "{found:?}");
        let Ok(found) = found else {
            return;
        };
        let given = self.given.get(&found.id);
        let given = given.expect("there is no grant without a right code");
        assert!(
            is_good(given),
            "a grant is good once, for this, in its time"
        );
        let note = Note::Used {
            grant: found.id.clone(),
            act: who.act(),
        };
        let is_used = self.book.append(who, &note, now, writing);
        if let Some(given) = self.given.get_mut(&found.id) {
            given.used = is_used;
        }
    }

    /// The chain holds, and no code is in it.
    fn ends_whole(mut self) {
        self.book.set_aside(self.at());
        let mut check = Check::default();
        let lines = self.book.text.split_inclusive(|byte| *byte == b'\n');
        for line in lines {
            let whole = line.strip_suffix(b"\n").expect("a newline");
            assert_eq!(check.take(whole, true), None);
        }
        let text = String::from_utf8_lossy(&self.book.text);
        for word in text.split(|c: char| !c.is_ascii_alphanumeric()) {
            assert!(!self.codes.contains(word), "{word} is a code");
        }
    }
}
