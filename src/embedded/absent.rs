//! What a build without the embedded directory says where one is asked for.

use url::Url;

use crate::config::{Environment, Flags};
use crate::error::{Code, Error};
use crate::ui::{Ui, msg};

/// No build of this kind has one.
pub(crate) enum Embedded {}

impl Embedded {
    /// Never starts.
    pub(crate) async fn start(_env: &Environment, _ui: &Ui) -> Result<Self, Error> {
        Err(absent())
    }

    pub(crate) fn flags(&self, _flags: Flags) -> Flags {
        match *self {}
    }

    pub(crate) fn sms_webhook(&self) -> Url {
        match *self {}
    }
}

/// The directory is asked for, but not in this build.
pub(crate) fn absent() -> Error {
    Error::failure(Code::NoSandbox, msg!("sandbox-absent")).hint(msg!("sandbox-absent-hint"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::Exit;
    use crate::ui::{Language, Messages};

    #[test]
    fn a_lean_build_says_so_in_every_language() {
        for language in Language::ALL {
            let (exit, report) = absent().report(&Messages::load(language));
            let report = report.expect("a report");
            assert_eq!(
                (exit, report.code.as_str()),
                (Exit::CannotHere, "noSandbox")
            );
            assert!(report.message.contains("sspr"), "{}", report.message);
            assert!(report.hint.is_some());
        }
    }
}
