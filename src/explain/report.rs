//! The answer about one person, as scripts and people read it.

use jiff::Timestamp;
use jiff::civil::Date;
use serde::Serialize;
use unicode_width::UnicodeWidthStr;

use super::Checks;
use super::code::{self, Explained};
use super::remedy;
use crate::ability::{Reading, messages};
use crate::graph::SignInEvent;
use crate::person;
use crate::sspr::contact::registration::Person;
use crate::sspr::diagnosis::cause::{Actor, Cause, Check, Methods, Source, State};
use crate::sspr::diagnosis::facts::{Attribute, Event, Gap};
use crate::sspr::diagnosis::{Diagnosis, Finding, Verdict};
use crate::sspr::policy::requirement::Gate;
use crate::ui::{self, Messages, msg};

/// So many tries are told.
const ATTEMPTS: usize = 10;

/// Everything a script reads.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Report {
    user: Person,
    verdict: Verdict,
    code: Option<&'static str>,
    cause: Option<&'static str>,
    message: String,
    until: Option<Timestamp>,
    stops: Option<Date>,
    as_of: Timestamp,
    missing_permissions: Vec<&'static str>,
    methods: Option<Counted>,
    last_sign_in: Option<LastSignIn>,
    attempts: Vec<Attempt>,
    gates: Vec<Line>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    codes: Vec<Explained>,
}

/// One check.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Line {
    gate: Check,
    state: State,
    cause: &'static str,
    code: Option<&'static str>,
    evidence: String,
    source: Source,
    as_of: Option<Timestamp>,
    remedy: Option<String>,
    command: Option<String>,
    who_acts: Option<Actor>,
}

/// The methods against what is asked for.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Counted {
    counted: Vec<&'static str>,
    not_allowed: Vec<&'static str>,
    ended: Vec<&'static str>,
    required: Option<u8>,
    attributes: Vec<&'static str>,
}

/// The last interactive sign-in.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct LastSignIn {
    at: Timestamp,
    app: Option<String>,
    succeeded: bool,
    code: Option<String>,
    meaning: Option<String>,
    reason: Option<String>,
}

impl LastSignIn {
    fn of(event: &SignInEvent, messages: &Messages) -> Self {
        let number = event.status.as_ref().and_then(|status| status.error_code);
        let number = number.filter(|number| *number != 0);
        let code = number.map(|number| format!("AADSTS{number}"));
        let meaning = code
            .as_deref()
            .and_then(|code| super::code::meaning_of(code, messages));
        let reason = event
            .status
            .as_ref()
            .and_then(|status| status.failure_reason.clone());
        Self {
            at: event.created_date_time,
            app: event.app_display_name.clone(),
            succeeded: number.is_none(),
            reason: reason.filter(|_| number.is_some()),
            code,
            meaning,
        }
    }
}

/// One try.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Attempt {
    at: Timestamp,
    activity: String,
    succeeded: bool,
    reason: Option<String>,
}

impl Report {
    /// Puts an answer into words.
    pub(super) fn of(
        reading: &Reading,
        diagnosis: &Diagnosis,
        codes: Vec<Explained>,
        last_sign_in: Option<&SignInEvent>,
        messages: &Messages,
    ) -> Self {
        let user = &reading.user;
        let key = user.user_principal_name.as_deref().unwrap_or(&user.id);
        let line = |finding: &Finding| {
            let remedy = remedy::of(&finding.cause, key, messages);
            Line {
                gate: finding.check,
                state: finding.state(),
                cause: finding.cause.key(),
                code: finding.cause.code(),
                evidence: messages::evidence(finding, messages),
                source: finding.source,
                as_of: finding.as_of,
                command: remedy.as_ref().and_then(|remedy| remedy.command.clone()),
                remedy: remedy.map(|remedy| messages.text(&remedy.words)),
                who_acts: finding.cause.actor(),
            }
        };
        let decisive = diagnosis.decisive();
        let verdict = messages::verdict(diagnosis.verdict, person::name(user));
        let mut message = messages.text(&verdict);
        if let Some(finding) = decisive {
            message = ui::spaced(&message) + &messages::evidence(finding, messages);
        }
        Self {
            user: Person {
                id: user.id.clone(),
                user_principal_name: user.user_principal_name.clone(),
                display_name: user.display_name.clone(),
            },
            verdict: diagnosis.verdict,
            code: diagnosis.code(),
            cause: decisive.map(|finding| finding.cause.key()),
            message,
            until: diagnosis.until(),
            stops: diagnosis.stops(),
            as_of: reading.facts.now,
            missing_permissions: missing(diagnosis),
            methods: diagnosis.methods().map(counted),
            last_sign_in: last_sign_in.map(|event| LastSignIn::of(event, messages)),
            attempts: reading
                .facts
                .trail
                .iter()
                .flatten()
                .take(ATTEMPTS)
                .map(attempt)
                .collect(),
            gates: diagnosis.findings.iter().map(line).collect(),
            codes,
        }
    }

    /// The same for people: the answer, what to do and who, then every check.
    pub(super) fn human(&self, checks: Checks, messages: &Messages, look: &ui::Options) -> String {
        let mut lines = Vec::new();
        if !self.codes.is_empty() {
            lines.extend([code::list(&self.codes, false, messages), String::new()]);
        }
        let answer = match self.code {
            Some(code) => format!("{} [{code}]", self.message),
            None => self.message.clone(),
        };
        if look.accessible {
            lines.push(answer);
        } else {
            let lead = format!("{} ", messages::sign(self.verdict).mark());
            lines.extend(ui::wrap_hanging(&answer, &lead, "  ", look.width));
        }
        self.remedies(&mut lines, messages, look);
        let is_told = |code| self.codes.iter().any(|one| one.is(code));
        if let Some(code) = self.code.filter(|code| !is_told(code)) {
            let more = msg!(
                "explain-code",
                command = messages.command(&["explain", code])
            );
            lines.push(messages.text(&more));
        }
        if let Some(code) = self
            .last_sign_in
            .as_ref()
            .and_then(|last| last.code.clone())
        {
            lines.extend(self.refused_sign_in(&code, messages, look));
        }
        let told: Vec<String> = match checks {
            Checks::All => self.checks(self.gates.iter(), messages, look),
            Checks::Open => self.open_checks(messages, look),
        };
        if !told.is_empty() {
            lines.push(String::new());
            lines.extend(told);
        }
        lines.join("\n")
    }

    /// The last sign-in, where it was refused: that is another matter than a reset, and what a caller may mean.
    fn refused_sign_in(&self, code: &str, messages: &Messages, look: &ui::Options) -> Vec<String> {
        let Some(last) = &self.last_sign_in else {
            return Vec::new();
        };
        let words = last.meaning.as_ref().or(last.reason.as_ref());
        let text = messages.text(&msg!(
            "explain-last-sign-in",
            at = messages::moment(last.at),
            app = last.app.clone().unwrap_or_default(),
            code = code.to_owned(),
            reason = words.cloned().unwrap_or_default(),
            command = messages.command(&["explain", code])
        ));
        ui::wrap_hanging(&text, "", "  ", look.width)
    }

    /// What to do and who, of the checks that decide; the same is said once.
    fn remedies(&self, lines: &mut Vec<String>, messages: &Messages, look: &ui::Options) {
        for line in &self.gates {
            // What does not decide is not in the way.
            let decides = match self.verdict {
                Verdict::Cannot => line.state == State::Failed,
                Verdict::Unknown => line.state == State::Unknown,
                Verdict::WillStop => line.state == State::Ends,
                Verdict::Can => false,
            } && line.gate != Check::Attempts;
            let warns = line.state == State::Warning;
            let Some(remedy) = line.remedy.as_ref().filter(|_| decides || warns) else {
                continue;
            };
            if warns {
                let lead = ui::spaced(&messages.text(&msg!("explain-warning")));
                let indent = " ".repeat(lead.width());
                lines.extend(ui::wrap_hanging(&line.evidence, &lead, &indent, look.width));
            }
            let text = match line.who_acts {
                Some(who) => messages.text(&msg!(
                    "explain-do-who",
                    remedy = remedy.clone(),
                    who = messages.text(&messages::actor(who))
                )),
                None => remedy.clone(),
            };
            let lead = ui::spaced(&messages.text(&msg!("explain-do")));
            let indent = " ".repeat(lead.width());
            let before = lines.len();
            lines.extend(ui::wrap_hanging(&text, &lead, &indent, look.width));
            if let Some(command) = &line.command {
                lines.extend(ui::wrap_command(command, &indent, look.width));
            }
            if lines[..before].contains(&lines[before]) {
                lines.truncate(before);
            }
        }
    }

    /// What is in the way besides what the answer says, and in one line what is not.
    fn open_checks(&self, messages: &Messages, look: &ui::Options) -> Vec<String> {
        let is_told = |line: &&Line| {
            let stays = match line.state {
                State::Failed | State::Ends | State::Unknown | State::Warning => true,
                State::Noted => line.cause == Cause::LAST_ATTEMPT,
                State::Passed | State::NotApplicable => false,
            };
            // The answer and the warnings have said these.
            let in_answer = self.message.ends_with(&line.evidence) || line.state == State::Warning;
            stays && !in_answer
        };
        let mut lines = self.checks(self.gates.iter().filter(is_told), messages, look);
        let passed: Vec<String> = (self.gates.iter())
            .filter(|line| line.state == State::Passed)
            .map(|line| messages.text(&messages::check(line.gate)))
            .collect();
        if !passed.is_empty() {
            let text = messages.text(&msg!(
                "explain-passed",
                checks = passed.join(messages.comma())
            ));
            let lead = if look.accessible { "" } else { "✓ " };
            let indent = " ".repeat(lead.width());
            lines.extend(ui::wrap_hanging(&text, lead, &indent, look.width));
        }
        lines
    }

    /// Checks with what was found and where.
    fn checks<'a>(
        &'a self,
        checks: impl Iterator<Item = &'a Line>,
        messages: &Messages,
        look: &ui::Options,
    ) -> Vec<String> {
        let rows = checks.map(|line| {
            let source = messages.text(&messages::source(line.source));
            let text = match line.as_of.filter(|as_of| *as_of != self.as_of) {
                Some(as_of) => {
                    let age = messages.text(&messages::age(as_of, self.as_of));
                    format!("{} [{source}, {age}]", line.evidence)
                }
                None => format!("{} [{source}]", line.evidence),
            };
            (line, messages.text(&messages::check(line.gate)), text)
        });
        if look.accessible {
            rows.flat_map(|(line, title, text)| {
                let heard = msg!(
                    "explain-heard",
                    check = title,
                    state = messages.text(&messages::state(line.state))
                );
                let lead = ui::spaced(&messages.text(&heard));
                ui::wrap_hanging(&text, &lead, "    ", look.width)
            })
            .collect()
        } else {
            let rows = rows.map(|(line, title, text)| [mark(line.state).to_string(), title, text]);
            ui::grid(rows.collect(), look)
        }
    }
}

/// How a check ended, for whoever sees it.
fn mark(state: State) -> char {
    match state {
        State::Passed => '✓',
        State::Failed => '✗',
        State::Ends | State::Warning => '!',
        State::Unknown => '?',
        State::NotApplicable => '–',
        State::Noted => '·',
    }
}

fn missing(diagnosis: &Diagnosis) -> Vec<&'static str> {
    let mut missing: Vec<&'static str> = diagnosis
        .findings
        .iter()
        .filter(|finding| finding.cause == Cause::Unread(Gap::Permission))
        .filter_map(|finding| finding.source.permission())
        .flat_map(|names| names.split(", "))
        .collect();
    missing.sort_unstable();
    missing.dedup();
    missing
}

fn counted(methods: &Methods) -> Counted {
    let Methods {
        counted,
        not_allowed,
        ended,
        required,
        attributes,
        ..
    } = methods;
    let names = |gates: &[Gate]| gates.iter().map(|gate| gate.name()).collect();
    Counted {
        counted: names(counted),
        not_allowed: names(not_allowed),
        ended: names(ended),
        required: *required,
        attributes: attributes.iter().map(|one| Attribute::name(*one)).collect(),
    }
}

fn attempt(event: &Event) -> Attempt {
    Attempt {
        at: event.at,
        activity: event.name.clone(),
        succeeded: event.succeeded,
        reason: event.reason.clone(),
    }
}
