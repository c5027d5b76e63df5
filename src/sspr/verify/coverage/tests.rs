//! Acts of the audit trail against lines of ledgers, as tables of cases.

use serde_json::{Value, json};

use super::*;
use crate::config::verify::Proof;
use crate::sspr::ledger::chain::Target;
use crate::sspr::verify::act::Act;
use crate::sspr::verify::grant::COMMAND;

const RESET: &str = "Reset password (by admin)";
const ADDED: &str = "Admin registered security info";

fn at(seconds: i64) -> Timestamp {
    Timestamp::from_second(1_800_000_000 + seconds).unwrap()
}

fn frame() -> Frame<'static> {
    Frame {
        tenant: "t",
        since: at(-100_000),
        until: at(100_000),
        tolerance: SignedDuration::from_mins(5),
    }
}

fn event(id: &str, seconds: i64, activity: &str, actor: &str, person: &str) -> AuditEvent {
    told(json!({
        "id": id, "activityDateTime": at(seconds), "activityDisplayName": activity, "result": "success",
        "correlationId": id,
        "initiatedBy": {"user": {"id": actor}, "app": null},
        "targetResources": [{"id": person, "type": "User"}],
    }))
}

fn told(value: Value) -> AuditEvent {
    serde_json::from_value(value).unwrap()
}

fn line(seconds: i64, command: &str, by: &str, person: &str, grant: Option<&str>) -> Entry {
    let mut entry = Entry::torn(b"", at(seconds));
    entry.command = command.to_owned().into();
    entry.tenant = Some("T".to_owned());
    entry.by.id = Some(by.to_owned());
    entry.target = Target::user(person, None);
    entry.outcome = Outcome::Done;
    entry.after = if command == "reset" {
        Value::Null
    } else {
        json!({"x": 1})
    };
    entry.grant = grant.map(str::to_owned);
    entry
}

fn note(seconds: i64, by: &str, person: &str, note: &Note) -> Entry {
    let mut entry = line(seconds, COMMAND, by, person, None);
    entry.after = note.value();
    entry
}

/// A grant of an operator on a person for an act, and its use.
fn granted(id: &str, seconds: i64, by: &str, person: &str, act: Act) -> [Entry; 2] {
    let grant = Note::Grant(Grant {
        id: id.to_owned(),
        act,
        proofs: [Proof::Contact].into(),
        expires: at(seconds + 900),
        second: None,
    });
    let used = Note::Used {
        grant: id.to_owned(),
        act,
    };
    let mut used = note(seconds + 1, by, person, &used);
    used.number = 7;
    [note(seconds, by, person, &grant), used]
}

fn causes(events: Vec<AuditEvent>, lines: &[Entry]) -> Vec<(Cause, Option<String>)> {
    judge(events, lines, &frame())
        .findings
        .into_iter()
        .map(|finding| (finding.cause, finding.event.map(|event| event.id)))
        .collect()
}

fn found(cause: Cause, id: &str) -> (Cause, Option<String>) {
    (cause, Some(id.to_owned()))
}

#[test]
fn an_act_is_covered_by_a_line_with_a_grant_that_was_used_for_it() {
    let verified = [
        granted("g", 0, "heike", "anna", Act::Reset).to_vec(),
        vec![line(10, "reset", "heike", "anna", Some("g"))],
    ]
    .concat();
    let act = |seconds| vec![event("e", seconds, RESET, "HEIKE", "anna")];
    assert_eq!(causes(act(9), &verified), []);
    assert_eq!(judge(act(9), &verified, &frame()).covered, 1);
    // Clocks differ by five minutes at most.
    assert_eq!(causes(act(310), &verified), []);
    assert_eq!(causes(act(-290), &verified), []);
    assert_eq!(causes(act(311), &verified), [found(Cause::NoRecord, "e")]);
    let other = |actor, person| vec![event("e", 9, RESET, actor, person)];
    assert_eq!(
        causes(other("noor", "anna"), &verified),
        [found(Cause::NoRecord, "e")]
    );
    assert_eq!(
        causes(other("heike", "lena"), &verified),
        [found(Cause::NoRecord, "e")]
    );
    let kind = vec![event("e", 9, ADDED, "heike", "anna")];
    assert_eq!(causes(kind, &verified), [found(Cause::NoRecord, "e")]);
    let mut elsewhere = verified.clone();
    for entry in &mut elsewhere {
        entry.tenant = Some("another".to_owned());
    }
    assert_eq!(causes(act(9), &elsewhere), [found(Cause::NoRecord, "e")]);
}

#[test]
fn each_way_round_the_gate_has_its_cause() {
    let act = || vec![event("e", 9, RESET, "heike", "anna")];
    let bare = line(10, "reset", "heike", "anna", None);
    assert_eq!(causes(act(), &[bare]), [found(Cause::NoGrant, "e")]);
    let made_up = line(10, "reset", "heike", "anna", Some("x"));
    assert_eq!(causes(act(), &[made_up]), [found(Cause::GrantMissing, "e")]);
    // A grant for somebody else, or for something else, is none.
    for (person, granted_for) in [("lena", Act::Reset), ("anna", Act::Invite)] {
        let mut lines = granted("g", 0, "heike", person, granted_for).to_vec();
        lines.push(line(10, "reset", "heike", "anna", Some("g")));
        let found_causes = causes(act(), &lines);
        assert_eq!(
            found_causes,
            [found(Cause::GrantMissing, "e")],
            "{person} {granted_for:?}"
        );
    }
    // A ledger that was copied: the same grant, used on another machine once more.
    let mut lines = granted("g", 0, "heike", "anna", Act::Reset).to_vec();
    let mut copied = lines.clone();
    copied[1].at = at(5);
    lines.extend(copied);
    lines.push(line(10, "reset", "heike", "anna", Some("g")));
    assert_eq!(causes(act(), &lines), [found(Cause::GrantTwice, "e")]);
    let emergency = Note::Emergency {
        id: "m".to_owned(),
        act: Act::Reset,
    };
    let lines = [
        note(8, "heike", "anna", &emergency),
        line(10, "reset", "heike", "anna", Some("m")),
    ];
    assert_eq!(causes(act(), &lines), [found(Cause::Emergency, "e")]);
    let mut failed = line(10, "reset", "heike", "anna", None);
    failed.outcome = Outcome::Failed;
    assert_eq!(causes(act(), &[failed]), [found(Cause::NoRecord, "e")]);
}

#[test]
fn a_line_covers_one_act_and_ended_sessions_cover_none() {
    let mut lines = granted("g", 0, "heike", "anna", Act::Reset).to_vec();
    lines.push(line(10, "reset", "heike", "anna", Some("g")));
    let mut sessions = line(11, "reset", "heike", "anna", Some("g"));
    sessions.after = json!({"sessions": "revoked"});
    lines.push(sessions);
    let events = vec![
        event("first", 9, RESET, "heike", "anna"),
        event("portal", 40, RESET, "heike", "anna"),
    ];
    assert_eq!(causes(events, &lines), [found(Cause::NoRecord, "portal")]);
    // Also where the one that is not covered came first.
    let events = vec![
        event("portal", -40, RESET, "heike", "anna"),
        event("first", 9, RESET, "heike", "anna"),
    ];
    assert_eq!(causes(events, &lines), [found(Cause::NoRecord, "portal")]);
}

#[test]
fn what_people_do_themselves_and_what_failed_is_no_act() {
    let mut failed = event("f", 0, RESET, "heike", "anna");
    failed.result = Some("failure".to_owned());
    let mut revoked = event("r", 0, "Admin deleted security info", "heike", "anna");
    revoked.result_reason = Some("Admin deleted Temporary Access Pass".to_owned());
    let mut nobody = event("n", 0, "User registered security info", "x", "anna");
    nobody.initiated_by = None;
    let events = vec![
        failed,
        revoked,
        nobody,
        event("a", 0, "Reset password (self-service)", "anna", "anna"),
        event("b", 0, "User registered security info", "anna", "anna"),
        event("c", 0, "User changed default security info", "anna", "anna"),
        event("d", 0, "Change password (self-service)", "anna", "anna"),
    ];
    let coverage = judge(events, &[], &frame());
    assert!(coverage.findings.is_empty(), "{:?}", coverage.findings);
    assert_eq!(coverage.own, 3);
    // By its name alone nothing is one's own.
    let other = vec![event(
        "o",
        0,
        "User registered security info",
        "heike",
        "anna",
    )];
    assert_eq!(causes(other, &[]), [found(Cause::NoRecord, "o")]);
}

#[test]
fn what_two_services_tell_of_one_reset_is_one_act() {
    let events = vec![
        event("core", 3, "Reset user password", "heike", "anna"),
        event("sspm", 0, RESET, "heike", "anna"),
        event("other", 500, "Reset user password", "heike", "anna"),
    ];
    assert_eq!(
        causes(events, &[]),
        [
            found(Cause::NoRecord, "sspm"),
            found(Cause::NoRecord, "other")
        ]
    );
    let own = vec![
        event("s", 0, "Reset password (self-service)", "anna", "anna"),
        event("core", 1, "Reset user password", "service", "anna"),
    ];
    assert_eq!(causes(own, &[]), []);
    let mut rows = vec![
        event("one", 0, ADDED, "heike", "anna"),
        event("two", 0, ADDED, "heike", "anna"),
    ];
    let shared = rows[0].correlation_id.clone();
    rows[1].correlation_id = shared;
    assert_eq!(causes(rows, &[]).len(), 1);
}

#[test]
fn an_import_is_bulk_and_one_of_a_row_is_none() {
    let rows = |count: i64| -> (Vec<AuditEvent>, Vec<Entry>) {
        (0..count)
            .map(|row| {
                let person = format!("p{row}");
                (
                    event(&person, row, ADDED, "heike", &person),
                    line(row, "import", "heike", &person, None),
                )
            })
            .unzip()
    };
    let (events, lines) = rows(10);
    let coverage = judge(events, &lines, &frame());
    assert_eq!((coverage.imported, coverage.findings.len()), (10, 0));
    let (events, lines) = rows(9);
    let coverage = judge(events, &lines, &frame());
    assert_eq!((coverage.imported, coverage.unverified()), (0, 9));
    assert_eq!(coverage.findings[0].cause, Cause::SmallImport);
}

#[test]
fn an_application_is_known_by_its_client_id() {
    let mut lines = granted("g", 0, "app", "anna", Act::Reset).to_vec();
    let mut act = line(10, "reset", "x", "anna", Some("g"));
    act.by.client = Some("app".to_owned());
    lines.push(act);
    let mut event = event("e", 9, "Reset user password", "x", "anna");
    event.initiated_by = told(json!({
        "id": "e", "activityDateTime": at(0), "activityDisplayName": "",
        "initiatedBy": {"user": null, "app": {"appId": "APP"}},
    }))
    .initiated_by;
    assert_eq!(causes(vec![event], &lines), []);
}

#[test]
fn a_grant_that_no_act_followed_is_told_once_its_time_is_over() {
    let [grant, used] = granted("g", 0, "heike", "anna", Act::Reset);
    let of = |lines: &[Entry]| causes(Vec::new(), lines);
    assert_eq!(of(std::slice::from_ref(&grant)), [(Cause::Unused, None)]);
    let both = [grant.clone(), used];
    assert_eq!(of(&both), [(Cause::NoAct, None)]);
    let coverage = judge(Vec::new(), &both, &frame());
    assert_eq!(coverage.unverified(), 0);
    let early = Frame {
        until: at(100),
        ..frame()
    };
    assert!(judge(Vec::new(), &[grant], &early).findings.is_empty());
}
