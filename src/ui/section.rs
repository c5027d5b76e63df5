//! One part of a conversation of several that go on at once: held back whole until its turn comes.

use std::io::{self, Write};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use super::{Error, Message, Options, Spoken, Terminal, Ui};

/// A stream of the conversation.
#[derive(Clone, Copy, PartialEq, Eq)]
enum To {
    Out,
    Err,
}

/// What was said on both streams, in order.
type Said = Arc<Mutex<Vec<(To, Vec<u8>)>>>;

/// Keeps what is written to one of them.
struct Held {
    to: To,
    said: Said,
}

impl Write for Held {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let mut said = self.said.lock().unwrap_or_else(PoisonError::into_inner);
        match said.last_mut() {
            Some((to, text)) if *to == self.to => text.extend_from_slice(bytes),
            _ => said.push((self.to, bytes.to_vec())),
        }
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// A part that asks nothing and says nothing before it is delivered. It lies in memory: for documents, not for lists
/// that may be long.
pub struct Section {
    /// The conversation of this part alone.
    pub ui: Arc<Ui>,
    said: Said,
}

impl Ui {
    /// Begins a part in the language that is spoken now.
    pub fn section(self: &Arc<Self>) -> Section {
        let said = Said::default();
        let held = |to| {
            let said = Arc::clone(&said);
            Box::new(Held { to, said })
        };
        let options = Options {
            interactive: false,
            live: false,
            redraws: false,
            ..self.options.clone()
        };
        let prompt = Box::new(Terminal::default());
        let mut ui = Self::new(held(To::Out), held(To::Err), prompt, options);
        ui.messages = Spoken::of(self.messages().surroundings());
        ui.language = AtomicUsize::new(self.language.load(Ordering::Relaxed));
        ui.whole = Some(Arc::clone(self));
        Section {
            ui: Arc::new(ui),
            said,
        }
    }

    /// Whom to tell what cannot wait until a section is delivered, a code to sign in with: everybody, and whose it is.
    pub fn to_parent(&self) -> &Self {
        let Some(whole) = &self.whole else {
            return self;
        };
        if let Some(profile) = self.marked().name() {
            let heading = Message::new("profiles-meanwhile");
            whole.status(&heading.with("profile", profile.to_owned()));
        }
        whole
    }
}

impl Section {
    /// Says all of it.
    ///
    /// # Errors
    /// [`Error::Output`] when stdout cannot be written.
    pub fn deliver(self, whole: &Ui) -> Result<(), Error> {
        let said = std::mem::take(&mut *self.said.lock().unwrap_or_else(PoisonError::into_inner));
        whole.suspended(|streams| {
            for (to, text) in said {
                match to {
                    To::Out => {
                        streams.out.write_all(&text)?;
                        streams.out.flush()?;
                    }
                    // Nobody is left to tell when stderr is gone.
                    To::Err => drop(streams.err.write_all(&text)),
                }
            }
            Ok(())
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::msg;

    #[test]
    fn a_section_is_held_back_and_then_said_in_order() {
        let said = Said::default();
        let held = |to| {
            let said = Arc::clone(&said);
            Box::new(Held { to, said })
        };
        let whole = Arc::new(Ui::new(
            held(To::Out),
            held(To::Err),
            Box::new(Terminal::default()),
            Options {
                interactive: true,
                ..Options::default()
            },
        ));
        let section = whole.section();
        assert!(!section.ui.interactive());
        section.ui.begin_profile("a");
        section.ui.status(&msg!("enable-nothing"));
        section.ui.file(b"data\n").unwrap();
        section.ui.status(&msg!("enable-nothing"));
        assert!(said.lock().unwrap().is_empty());
        // What cannot wait is said at once, with the name of the part.
        section.ui.to_parent().status(&msg!("enable-nothing"));
        let first = std::mem::take(&mut *said.lock().unwrap());
        assert_eq!(first[0].1, b"a, in the meantime:\nNothing to change.\n");
        section.deliver(&whole).unwrap();
        let then: Vec<Vec<u8>> = (said.lock().unwrap().iter())
            .map(|(_, text)| text.clone())
            .collect();
        let nothing = b"Nothing to change.\n".to_vec();
        assert_eq!(then, [nothing.clone(), b"data\n".to_vec(), nothing]);
    }
}
