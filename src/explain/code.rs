//! A code in words: what it means, who acts, what to do. Nothing is asked of any tenant.

use serde::Serialize;

use crate::context::Context;
use crate::error::{self, Error, Exit};
use crate::sspr::diagnosis::codes::{self, Code, Family, Row, Who};
use crate::ui::{Message, Messages, msg};

/// The document of a code (docs/output.md).
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Explained {
    code: String,
    name: Option<&'static str>,
    family: &'static str,
    meaning: String,
    who_acts: &'static str,
    remedy: String,
    command: Option<String>,
    source: String,
}

/// Explains a code.
///
/// # Errors
/// Exit 1 for a number that the catalogue has not; when stdout cannot be written.
pub fn show(code: Code, context: &Context) -> Result<Exit, Error> {
    let (row, number) = match code {
        Code::Known(row, number) => (row, number),
        Code::Unknown(family, number) => return Err(unknown(family, number)),
    };
    let messages = context.ui.messages();
    let explained = Explained {
        code: if number == 0 {
            row.name.to_owned()
        } else {
            row.family.code(number)
        },
        name: given(row.name),
        family: row.family.id(),
        meaning: meaning(row, messages),
        who_acts: row.who.id(),
        remedy: messages.text(&Message::new(row.remedy)),
        command: given(row.command).map(|command| {
            let words: Vec<&str> = command.split(' ').skip(1).collect();
            messages.command(&words)
        }),
        source: row.family.source(number),
    };
    context
        .ui
        .document(&explained, |messages| words(&explained, row, messages))?;
    Ok(Exit::Done)
}

/// What a code of the catalogue means, in a sentence; nothing for another.
pub fn meaning_of(code: &str, messages: &Messages) -> Option<String> {
    match codes::parse(code)? {
        Code::Known(row, _) => Some(meaning(row, messages)),
        Code::Unknown(..) => None,
    }
}

/// What a code means, in a sentence.
pub fn meaning(row: &Row, messages: &Messages) -> String {
    messages.text(&Message::new(row.meaning))
}

/// What text that is no code is answered with.
pub fn not_a_code(text: &str) -> Error {
    let message = msg!("codes-none", text = text.to_owned());
    Error::failure(error::Code::NotACode, message).hint(msg!("codes-none-hint"))
}

fn given(text: &'static str) -> Option<&'static str> {
    (!text.is_empty()).then_some(text)
}

fn words(explained: &Explained, row: &Row, messages: &Messages) -> String {
    let who = match row.who {
        Who::Person => msg!("codes-who-person"),
        Who::Helpdesk => msg!("codes-who-helpdesk"),
        Who::Tenant => msg!("codes-who-tenant"),
        Who::OnPremises => msg!("codes-who-on-premises"),
        Who::Nobody => msg!("codes-who-nobody"),
    };
    let heading = match explained.name {
        Some(name) if name != explained.code => format!("{} ({name})", explained.code),
        _ => explained.code.clone(),
    };
    let mut lines = vec![
        heading,
        explained.meaning.clone(),
        messages.text(&msg!("codes-who", who = messages.text(&who))),
        messages.text(&msg!("codes-remedy", text = explained.remedy.clone())),
    ];
    if let Some(command) = &explained.command {
        lines.push(messages.text(&msg!("codes-command", command = command.clone())));
    }
    lines.push(explained.source.clone());
    lines.join("\n")
}

fn unknown(family: Option<Family>, number: u32) -> Error {
    let code = family.map_or_else(|| number.to_string(), |family| family.code(number));
    let near = codes::near(family, number).join(", ");
    let hint = match family {
        Some(Family::SignIn) => msg!(
            "codes-unknown-sign-in",
            codes = near,
            page = Family::SignIn.source(number)
        ),
        _ => msg!("codes-unknown-near", codes = near),
    };
    Error::failure(error::Code::UnknownCode, msg!("codes-unknown", code = code)).hint(hint)
}

#[cfg(test)]
mod tests {
    use clap::Parser;

    use super::*;
    use crate::cli::Cli;
    use crate::sspr::diagnosis::codes::ROWS;
    use crate::ui::Language;

    #[test]
    fn every_row_speaks_all_languages() {
        for language in Language::ALL {
            let messages = Messages::load(language);
            for row in ROWS {
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
        for row in ROWS.iter().filter(|row| !row.command.is_empty()) {
            let parsed = Cli::try_parse_from(row.command.split(' '));
            assert!(parsed.is_ok(), "{}", row.command);
        }
    }

    #[test]
    fn every_refusal_of_a_sign_in_that_the_program_knows_is_explained() {
        for number in ROWS
            .iter()
            .filter(|row| row.cause.is_some())
            .flat_map(|row| row.numbers)
        {
            let code = codes::parse(&number.to_string());
            assert!(
                matches!(code, Some(Code::Known(row, _)) if row.family == Family::SignIn),
                "{number}"
            );
        }
    }
}
