//! What managers, auditors and customers look at: one page of who can reset, why others cannot, and how that moves.

mod chart;
mod document;
mod history;
mod html;
mod markdown;
mod read;
mod sentences;
mod unverified;

pub use crate::ability::messages::cause;
pub use read::{Wanted, read};

use self::document::Writer;
use crate::error::Error;
use crate::sspr::report::overview::Overview;
use crate::ui::Messages;

/// What a page is written in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub enum Form {
    /// One self-contained HTML file
    Html,
    /// Markdown, for chats and pull requests
    Markdown,
}

/// The page of one or several tenants, each by the name it goes by here; without one where names are left out.
///
/// # Errors
/// When the page cannot be put together.
pub fn page(
    tenants: &[(Option<String>, Overview)],
    form: Form,
    messages: &Messages,
) -> Result<String, Error> {
    let document = Writer::new(messages).document(tenants);
    Ok(match form {
        Form::Html => html::html(&document)?,
        Form::Markdown => markdown::markdown(&document),
    })
}

#[cfg(test)]
mod tests;
