//! Secrets that the person at the terminal is to read or paste: never on stdout, in no log.

use std::io::{self, Write};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use console::Term;
use zeroize::Zeroizing;

use super::{Error, Message, Ui, sanitize};

impl Ui {
    /// Shows a secret once, framed, on stderr. With a question it is cleared from the screen once that is answered; what
    /// the terminal keeps above the screen is not in reach.
    ///
    /// # Errors
    /// As [`Ui::confirm`]; the secret is cleared by then, too.
    pub fn reveal(
        &self,
        title: &Message,
        secret: &str,
        clear: Option<&Message>,
    ) -> Result<(), Error> {
        let shown = Zeroizing::new(sanitize(secret).into_owned());
        let title = self.text(title);
        let title = sanitize(&title);
        let framed = if self.options.accessible {
            Zeroizing::new(format!("{title}\n{}\n", *shown))
        } else {
            let rule = "─".repeat(shown.chars().count() + 4);
            Zeroizing::new(format!("{title}\n┌{rule}┐\n│  {}  │\n└{rule}┘\n", *shown))
        };
        self.suspended(|streams| {
            streams.err.write_all(framed.as_bytes())?;
            streams.err.flush()
        })?;
        let Some(question) = clear else {
            return Ok(());
        };
        let answered = self.input(question, "--clear", "", &|_| Ok(()));
        // The line of the answer lies below the frame, and the cursor below that.
        let lines = framed.lines().count() + 1;
        self.suspended(|streams| {
            if self.options.inert {
                // Through the console itself.
                return Term::stderr().clear_last_lines(lines);
            }
            write!(streams.err, "\x1b[{lines}A\x1b[J")?;
            streams.err.flush()
        })?;
        answered.map(drop)
    }

    /// Puts a secret into the clipboard of the terminal (OSC 52), which need not say whether it took it.
    ///
    /// # Errors
    /// When stderr cannot be written.
    pub fn clip(&self, secret: &str) -> Result<(), Error> {
        let encoded = Zeroizing::new(STANDARD.encode(secret));
        let written: io::Result<()> = self.suspended(|streams| {
            write!(streams.err, "\x1b]52;c;{}\x07", *encoded)?;
            streams.err.flush()
        });
        Ok(written?)
    }
}
