//! What managers, auditors and customers look at: one page of who can reset, why others cannot, and how that moves.

mod chart;
mod document;
mod history;
mod html;
mod markdown;
mod read;
mod sentences;

pub use read::{Wanted, read};

use std::path::Path;

use anyhow::Context as _;

use self::document::Writer;
use crate::error::Error;
use crate::file;
use crate::sspr::report::overview::Overview;
use crate::ui::Messages;

/// What a page is written in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub enum Form {
    /// One HTML file that needs nothing else
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

/// Writes a page into a file, whole or not at all.
///
/// # Errors
/// When the file cannot be written.
pub fn save(path: &Path, page: &str) -> Result<(), Error> {
    file::replace(path, page.as_bytes()).with_context(|| format!("writing {}", path.display()))?;
    Ok(())
}

#[cfg(test)]
mod tests;
