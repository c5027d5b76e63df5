//! Codes in words: what each means, who acts, what to do. Nothing is asked of any tenant.

use serde::Serialize;

use crate::context::Context;
use crate::error::{self, Error, Exit};
use crate::sspr::diagnosis::codes::{self, Code, Family, Row, Told};
use crate::ui::{self, Format, Message, Messages, Ui, msg};

/// How it was found out that a code is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
enum Match {
    /// It stands there.
    Code,
    /// The words are those of the page that has it.
    Text,
    /// The words may be.
    Candidate,
}

/// The document of a code (docs/output.md).
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Explained {
    code: String,
    name: Option<&'static str>,
    family: &'static str,
    #[serde(rename = "match")]
    by: Match,
    meaning: String,
    who_acts: &'static str,
    remedy: String,
    command: Option<String>,
    source: String,
    #[serde(skip)]
    who: Message,
}

impl Explained {
    /// The page it is explained on.
    pub fn page(&self) -> &str {
        &self.source
    }

    fn of(row: &'static Row, number: u32, by: Match, messages: &Messages) -> Self {
        Self {
            code: if number == 0 {
                row.name.to_owned()
            } else {
                row.family.code(number)
            },
            name: given(row.name),
            family: row.family.id(),
            by,
            meaning: messages.text(&Message::new(row.meaning)),
            who_acts: row.who.id(),
            remedy: messages.text(&Message::new(row.remedy)),
            command: given(row.command).map(|command| {
                let words: Vec<&str> = command.split(' ').skip(1).collect();
                messages.command(&words)
            }),
            source: row.source(number),
            who: Message::new(row.who.words()),
        }
    }

    /// Whether it is about this code.
    pub fn is(&self, code: &str) -> bool {
        self.code == code
    }

    /// The same for people.
    pub fn human(&self, messages: &Messages) -> String {
        let heading = match self.name {
            Some(name) if name != self.code => format!("{} ({name})", self.code),
            _ => self.code.clone(),
        };
        let mut lines = vec![
            heading,
            self.meaning.clone(),
            messages.text(&msg!("codes-who", who = messages.text(&self.who))),
            messages.text(&msg!("codes-remedy", text = self.remedy.clone())),
        ];
        if let Some(command) = &self.command {
            lines.push(messages.text(&msg!("codes-command", command = command.clone())));
        }
        lines.push(self.source.clone());
        lines.join("\n")
    }
}

/// The documents of what a text told; of its codes that the table has not, a warning says so.
///
/// # Errors
/// Exit 1 where the table has none of its codes.
pub fn explained(told: &Told, ui: &Ui) -> Result<Vec<Explained>, Error> {
    let (codes, by) = match told {
        Told::Codes(codes) => (&**codes, Match::Code),
        Told::Text(code) => (std::slice::from_ref(code), Match::Text),
        Told::Candidates(codes) => (&**codes, Match::Candidate),
        Told::Nothing => (&[][..], Match::Code),
    };
    let messages = ui.messages();
    let mut explained = Vec::new();
    let mut refused = Vec::new();
    for code in codes {
        match *code {
            Code::Known(row, number) => {
                explained.push(Explained::of(row, number, by, messages));
            }
            Code::Unknown(family, number) => refused.push((family, number)),
        }
    }
    if explained.is_empty()
        && let Some((family, number)) = refused.first()
    {
        return Err(unknown(*family, *number));
    }
    for (family, number) in refused {
        ui.warn(&msg!("codes-unknown", code = spelt(family, number)));
    }
    Ok(explained)
}

/// What a code of the table means, in a sentence; nothing for another.
pub fn meaning_of(code: &str, messages: &Messages) -> Option<String> {
    match codes::of(code)? {
        Code::Known(row, _) => Some(messages.text(&Message::new(row.meaning))),
        Code::Unknown(..) => None,
    }
}

/// Shows what a text told: one document for one code, else a list of them.
///
/// # Errors
/// When stdout cannot be written.
pub fn show(all: &[Explained], context: &Context) -> Result<Exit, Error> {
    let ui = &context.ui;
    let is_unsure = all.iter().any(|one| one.by == Match::Candidate);
    match all {
        [one] => ui.document(one, |messages| one.human(messages))?,
        all if ui.options().format == Format::Jsonl => {
            for one in all {
                ui.document(one, |messages| one.human(messages))?;
            }
        }
        all => ui.document(&all, |messages| list(all, is_unsure, messages))?,
    }
    // Which of them is meant, a script cannot choose.
    Ok(if is_unsure { Exit::Failed } else { Exit::Done })
}

/// Several for people; of candidates what tells them apart.
pub fn list(all: &[Explained], is_unsure: bool, messages: &Messages) -> String {
    if !is_unsure {
        let all: Vec<String> = all.iter().map(|one| one.human(messages)).collect();
        return all.join("\n\n");
    }
    let mut lines = vec![messages.text(&msg!("codes-candidates"))];
    for one in all {
        lines.push(ui::spaced(&format!("{}:", one.code)) + &one.meaning);
    }
    let first = all.first().map(|one| one.code.clone()).unwrap_or_default();
    let command = messages.command(&["explain", &first]);
    lines.push(messages.text(&msg!("codes-candidates-more", command = command)));
    lines.join("\n")
}

/// What text that is no code is answered with.
pub fn not_a_code(text: &str) -> Error {
    // Who pasted a page knows what they pasted.
    let mut shown: String = text.chars().take(LONGEST).collect();
    if shown.len() < text.len() {
        shown.push('…');
    }
    let message = msg!("codes-none", text = shown);
    Error::failure(error::Code::NotACode, message).hint(msg!("codes-none-hint"))
}

/// So much of a text is repeated.
const LONGEST: usize = 60;

fn given(text: &'static str) -> Option<&'static str> {
    (!text.is_empty()).then_some(text)
}

fn spelt(family: Option<Family>, number: u32) -> String {
    family.map_or_else(|| number.to_string(), |family| family.code(number))
}

/// A number that the table has not: no other number is near it, but its page may know it.
fn unknown(family: Option<Family>, number: u32) -> Error {
    let hint = match family {
        Some(family) => msg!("codes-unknown-page", page = family.source(number)),
        None => msg!("codes-unknown-kind"),
    };
    let message = msg!("codes-unknown", code = spelt(family, number));
    Error::failure(error::Code::UnknownCode, message).hint(hint)
}

#[cfg(test)]
mod tests {
    use clap::Parser;

    use super::*;
    use crate::cli::Cli;
    use crate::sspr::diagnosis::codes::{self, Who, rows};
    use crate::ui::Language;

    #[test]
    fn every_row_speaks_all_languages() {
        for language in Language::ALL {
            let messages = Messages::load(language);
            for row in rows() {
                for id in [row.meaning, row.remedy] {
                    let text = messages.text(&Message::new(id));
                    assert_ne!(text, id, "{language} {row:?}");
                    // A row gives no values.
                    assert!(!text.contains('{'), "{language} {row:?}: {text}");
                }
            }
        }
    }

    #[test]
    fn every_command_that_helps_exists() {
        for row in rows().filter(|row| !row.command.is_empty()) {
            let parsed = Cli::try_parse_from(row.command.split(' '));
            assert!(parsed.is_ok(), "{}", row.command);
        }
    }

    #[test]
    fn a_caller_is_never_sent_to_sign_the_operator_in() {
        for row in rows() {
            assert!(!row.command.starts_with("sspr login"), "{row:?}");
            // The sentences of the operator's own refusal.
            for id in [row.meaning, row.remedy] {
                assert!(!id.starts_with("refused-"), "{row:?}");
                for language in Language::ALL {
                    let text = Messages::load(language).text(&Message::new(id));
                    assert!(!text.contains("sspr login"), "{language} {id}: {text}");
                }
            }
        }
    }

    #[test]
    fn who_acts_speaks_all_languages() {
        let all = [
            Who::Person,
            Who::Helpdesk,
            Who::Tenant,
            Who::Home,
            Who::OnPremises,
            Who::Application,
            Who::Nobody,
        ];
        for language in Language::ALL {
            let messages = Messages::load(language);
            for who in all {
                assert_ne!(messages.text(&Message::new(who.words())), who.words());
            }
        }
    }

    #[test]
    fn every_refusal_of_a_sign_in_that_the_program_knows_is_explained() {
        for row in rows().filter(|row| row.cause.is_some()) {
            for number in row.numbers {
                let told = codes::read(&number.to_string()).told;
                let expected = Told::Codes(vec![Code::Known(row, *number)]);
                assert_eq!(told, expected, "{number}");
            }
        }
    }
}
