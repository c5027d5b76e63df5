//! What is under way, shown on stderr at a terminal and nowhere else.

use std::io;
use std::sync::PoisonError;
use std::time::Duration;

use console::Term;
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle, TermLike};

use super::{Message, Ui, sanitize};

/// Something under way. It disappears when dropped.
pub struct Progress<'ui>(&'ui Ui);

impl Ui {
    /// Shows that something is under way, until the answer is dropped. One at a time: a newer one takes the place.
    pub fn progress(&self, message: &Message) -> Progress<'_> {
        if self.options.live {
            let bar = ProgressBar::with_draw_target(None, target());
            bar.set_style(style("{spinner} {msg}"));
            bar.set_message(sanitize(&self.text(message)).into_owned());
            bar.enable_steady_tick(Duration::from_millis(120));
            self.replace(Some(bar));
        }
        Progress(self)
    }

    fn replace(&self, bar: Option<ProgressBar>) {
        let old = std::mem::replace(
            &mut *self.live.lock().unwrap_or_else(PoisonError::into_inner),
            bar,
        );
        if let Some(old) = old {
            old.finish_and_clear();
        }
    }

    /// Takes what is under way off the screen while a question stands there.
    pub(super) fn pause(&self) -> Option<ProgressBar> {
        let bar = self
            .live
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .take()?;
        bar.disable_steady_tick();
        bar.set_draw_target(ProgressDrawTarget::hidden());
        Some(bar)
    }

    /// Puts it back.
    pub(super) fn resume(&self, paused: Option<ProgressBar>) {
        if let Some(bar) = paused {
            bar.set_draw_target(target());
            bar.enable_steady_tick(Duration::from_millis(120));
            self.replace(Some(bar));
        }
    }
}

impl Progress<'_> {
    /// Says something else about the same work.
    pub fn say(&self, message: &Message) {
        let text = sanitize(&self.0.text(message)).into_owned();
        self.with(|bar| bar.set_message(text));
    }

    /// How much is done, in items; `total` where it is known.
    pub fn at(&self, done: u64, total: Option<u64>) {
        self.with(|bar| {
            if let Some(total) = total
                && bar.length() != Some(total)
            {
                bar.set_length(total);
                bar.set_style(style("{spinner} {msg} {bar:24} {pos}/{len}"));
            } else if total.is_none() && bar.position() == 0 {
                bar.set_style(style("{spinner} {msg} {pos}"));
            }
            bar.set_position(done);
        });
    }

    fn with(&self, change: impl FnOnce(&ProgressBar)) {
        let live = self.0.live.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(bar) = live.as_ref() {
            change(bar);
        }
    }
}

impl Drop for Progress<'_> {
    fn drop(&mut self) {
        self.0.replace(None);
    }
}

/// Ctrl-C is shown as `^C` where the cursor stands: at the end of a line that is filled to the margin.
const ECHO: u16 = 2;

/// Redrawn this many times a second at the most.
const RATE: u8 = 20;

fn target() -> ProgressDrawTarget {
    ProgressDrawTarget::term_like_with_hz(Box::new(Margin(Term::buffered_stderr())), RATE)
}

/// A terminal with room left for the echo of Ctrl-C, which would begin a new line else and leave this one standing.
#[derive(Debug)]
struct Margin(Term);

impl TermLike for Margin {
    fn width(&self) -> u16 {
        TermLike::width(&self.0).saturating_sub(ECHO)
    }

    fn height(&self) -> u16 {
        TermLike::height(&self.0)
    }

    fn move_cursor_up(&self, n: usize) -> io::Result<()> {
        self.0.move_cursor_up(n)
    }

    fn move_cursor_down(&self, n: usize) -> io::Result<()> {
        self.0.move_cursor_down(n)
    }

    fn move_cursor_right(&self, n: usize) -> io::Result<()> {
        self.0.move_cursor_right(n)
    }

    fn move_cursor_left(&self, n: usize) -> io::Result<()> {
        self.0.move_cursor_left(n)
    }

    fn write_line(&self, s: &str) -> io::Result<()> {
        self.0.write_line(s)
    }

    fn write_str(&self, s: &str) -> io::Result<()> {
        self.0.write_str(s)
    }

    fn clear_line(&self) -> io::Result<()> {
        self.0.clear_line()
    }

    fn flush(&self) -> io::Result<()> {
        self.0.flush()
    }
}

fn style(template: &str) -> ProgressStyle {
    ProgressStyle::with_template(template).unwrap_or_else(|_| ProgressStyle::default_spinner())
}
