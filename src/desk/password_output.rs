//! Where a new password may be shown: once, and only where it is wanted.

use crate::error::{Code, Error};
use crate::secret::Secret;
use crate::ui::{Message, Ui, msg};

/// How a new password reaches the helpdesk.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum PasswordOutput {
    /// The helpdesk gave it, and knows it.
    Known,
    /// In the document on stdout.
    Document,
    /// Framed, to the person at the terminal alone.
    Frame,
    /// Into the clipboard of the terminal, shown nowhere.
    Clipboard,
}

impl PasswordOutput {
    /// Decides before anything is written: a password that nobody gets to see would lock the person out.
    ///
    /// # Errors
    /// Exit 2 where there is no place for it.
    pub(super) fn of(
        given: bool,
        show: bool,
        clip: bool,
        interactive: bool,
    ) -> Result<Self, Error> {
        match (given, show, clip, interactive) {
            (true, ..) => Ok(Self::Known),
            (false, true, ..) => Ok(Self::Document),
            (false, false, true, true) => Ok(Self::Clipboard),
            (false, false, true, false) => Err(Error::failure(
                Code::NoTerminal,
                msg!("reset-clip-no-terminal"),
            )
            .hint(msg!("reset-no-place-hint"))),
            (false, false, false, true) => Ok(Self::Frame),
            (false, false, false, false) => Err(Error::failure(
                Code::PasswordNeedsPlace,
                msg!("reset-no-place"),
            )
            .hint(msg!("reset-no-place-hint"))),
        }
    }

    /// Hands it over; in a document it is for whoever writes that.
    ///
    /// # Errors
    /// When the person stops at the question whether to clear it: it has been shown by then.
    pub(super) fn over(
        self,
        password: &Secret,
        title: &Message,
        clear: bool,
        ui: &Ui,
    ) -> Result<(), Error> {
        match self {
            Self::Known | Self::Document => Ok(()),
            Self::Frame => {
                let question = clear.then(|| msg!("reset-clear"));
                Ok(ui.reveal(title, password.expose(), question.as_ref())?)
            }
            Self::Clipboard => {
                ui.clip(password.expose())?;
                ui.status(&msg!("reset-clipped"));
                Ok(())
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_password_that_nobody_would_see_is_not_made() {
        use PasswordOutput::{Clipboard, Document, Frame, Known};
        let cases = [
            // given, show, clip, interactive
            ((true, false, false, false), Some(Known)),
            ((true, false, true, true), Some(Known)),
            ((false, true, false, false), Some(Document)),
            ((false, true, false, true), Some(Document)),
            ((false, false, false, true), Some(Frame)),
            ((false, false, true, true), Some(Clipboard)),
            ((false, false, true, false), None),
            ((false, false, false, false), None),
        ];
        for ((given, show, clip, interactive), expected) in cases {
            let found = PasswordOutput::of(given, show, clip, interactive).ok();
            assert_eq!(found, expected, "{given} {show} {clip} {interactive}");
        }
    }
}
