//! What is under way, shown on stderr at a terminal and nowhere else.

use std::io;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use console::Term;
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressState, ProgressStyle, TermLike};

use super::{Message, Ui, sanitize};

/// What stands beside the spinner: what is under way or, for a while, what it waits for.
#[derive(Clone, Default)]
pub(super) struct ProgressText(Arc<Mutex<Words>>);

#[derive(Default)]
struct Words {
    work: String,
    wait: Option<Wait>,
    /// How much was done when it was last told.
    told: u64,
    estimate: Option<Estimate>,
}

/// How much there is to do, and how long that takes as far as it is known beforehand.
#[derive(Clone, Copy)]
struct Estimate {
    total: u64,
    planned: Duration,
    since: Instant,
}

/// What takes less is over before it is read.
const WORTH_ESTIMATING: Duration = Duration::from_secs(10);
/// So large a part must be done before its pace says anything about the rest.
const TELLING: f64 = 0.02;

impl Estimate {
    /// How long it takes from now on, where that is worth saying: no shorter than was planned, and no shorter than the pace
    /// so far makes it.
    fn left(&self, done: u64, now: Instant) -> Option<Duration> {
        let passed = now.saturating_duration_since(self.since);
        let part = done as f64 / self.total.max(1) as f64;
        let planned = self.planned.saturating_sub(passed);
        let by_pace = if part >= TELLING {
            passed.mul_f64(((1.0 - part) / part).max(0.0))
        } else {
            Duration::ZERO
        };
        let left = planned.max(by_pace);
        let lasts = self.planned.max(passed) >= WORTH_ESTIMATING;
        (lasts && left >= WORTH_ESTIMATING / 2 && part < 1.0).then_some(left)
    }
}

/// How much is done of how much, and how long the rest takes where that is known.
fn count(done: u64, total: u64, left: Option<Duration>) -> Message {
    let message = |id| Message::new(id).with("done", done).with("total", total);
    let Some(left) = left else {
        return message("ui-progress-count");
    };
    let seconds = left.as_secs_f64().ceil() as u64;
    let minutes = seconds.div_ceil(60);
    match (seconds, minutes) {
        // A number that changes every second is not read.
        (0..60, _) => message("ui-progress-seconds").with("seconds", seconds.div_ceil(5) * 5),
        (_, 0..60) => message("ui-progress-minutes").with("minutes", minutes),
        _ => message("ui-progress-hours")
            .with("hours", minutes / 60)
            .with("minutes", minutes % 60),
    }
}

/// Until when it waits, and the sentence for so many seconds left.
struct Wait {
    until: Instant,
    sentence: Box<dyn Fn(u64) -> String + Send>,
}

impl ProgressText {
    fn words(&self) -> MutexGuard<'_, Words> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The sentence of this moment.
    fn now(&self, now: Instant) -> String {
        let words = self.words();
        match &words.wait {
            Some(wait) if wait.until > now => {
                let left = wait.until.duration_since(now).as_secs_f64().ceil();
                (wait.sentence)(left as u64)
            }
            _ => words.work.clone(),
        }
    }
}

/// Something under way. It disappears when dropped.
pub struct Progress<'ui>(&'ui Ui);

impl Ui {
    /// Shows that something is under way, until the answer is dropped. One at a time: a newer one takes the place.
    pub fn progress(&self, message: &Message) -> Progress<'_> {
        if self.options.live && self.options.accessible {
            self.tell(message);
        } else if self.options.live && !self.pager.as_ref().is_some_and(super::Pager::is_open) {
            let bar = ProgressBar::with_draw_target(None, target());
            *self.said.words() = Words {
                work: sanitize(&self.text(message)).into_owned(),
                ..Words::default()
            };
            bar.set_style(style("{spinner} {said}", &self.said));
            bar.enable_steady_tick(Duration::from_millis(120));
            self.replace(Some(bar));
        }
        Progress(self)
    }

    /// Whether anybody hears how far something is, or what it asks of the service.
    pub fn is_watched(&self) -> bool {
        self.options.live || self.options.verbose > 0
    }

    /// How much there is to do of what is under way, and how long that takes from now on as far as it is known.
    pub fn expect(&self, total: u64, planned: Duration) {
        self.said.words().estimate = Some(Estimate {
            total,
            planned,
            since: Instant::now(),
        });
    }

    /// Counts a wait down in place of what is under way: `message` with the seconds left as `seconds`. Says whether anything is
    /// shown as under way; where not, nothing is said.
    pub fn count_down(&self, message: &Message, wait: Duration) -> bool {
        let live = self.live.lock().unwrap_or_else(PoisonError::into_inner);
        if live.is_none() {
            return false;
        }
        // Nobody sits through a wait that lies beyond the clock.
        if let Some(until) = Instant::now().checked_add(wait) {
            let (messages, message) = (self.shared_messages(), message.clone());
            let sentence = move |seconds| {
                let text = messages.text(&message.clone().with("seconds", seconds));
                sanitize(&text).into_owned()
            };
            self.said.words().wait = Some(Wait {
                until,
                sentence: Box::new(sentence),
            });
        }
        true
    }

    /// Says what is under way, once, to whoever listens.
    fn tell(&self, message: &Message) {
        let work = sanitize(&self.text(message)).into_owned();
        let mut words = self.said.words();
        if words.work != work {
            *words = Words {
                work,
                ..Words::default()
            };
            drop(words);
            self.status(message);
        }
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

    /// Takes what is under way off the screen while something else is written there.
    pub(super) fn pause(&self) -> Option<ProgressBar> {
        let bar = self
            .live
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .take()?;
        bar.disable_steady_tick();
        bar.set_draw_target(ProgressDrawTarget::hidden());
        // A target that is exchanged leaves what it drew where it stands; a terminal that is gone shows nothing.
        drop(Term::stderr().clear_line());
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
        if self.0.options.live && self.0.options.accessible {
            return self.0.tell(message);
        }
        let text = sanitize(&self.0.text(message)).into_owned();
        self.0.said.words().work = text;
    }

    /// How much is done, in items; `total` where it is known otherwise than by [`Ui::expect`].
    pub fn at(&self, done: u64, total: Option<u64>) {
        let estimate = self.0.said.words().estimate;
        // The whole is what it was found to be, whatever was expected.
        let total = total.or(estimate.map(|estimate| estimate.total.max(done)));
        if self.0.options.live && self.0.options.accessible {
            let mut words = self.0.said.words();
            if is_worth_telling(words.told, done, total) {
                words.told = done;
                let work = words.work.clone();
                drop(words);
                let count = match total {
                    Some(total) => {
                        let left = estimate.and_then(|it| it.left(done, Instant::now()));
                        self.0.text(&count(done, total, left))
                    }
                    None => done.to_string(),
                };
                let line = format!("{work} {count}");
                self.0.line(&line);
            }
            return;
        }
        self.with(|bar| {
            if let Some(total) = total
                && bar.length() != Some(total)
            {
                bar.set_length(total);
                let is_wide = self.0.options.width_err.is_none_or(|width| width >= WIDE);
                let counted = if is_wide {
                    "{spinner} {said} {bar:24} {count}"
                } else {
                    // What is left beside the words.
                    "{spinner} {said} {wide_bar} {count}"
                };
                let counted = style(counted, &self.0.said);
                bar.set_style(self.counting(counted));
            } else if total.is_none() && bar.position() == 0 {
                bar.set_style(style("{spinner} {said} {pos}", &self.0.said));
            }
            bar.set_position(done);
        });
    }

    /// The same style with a key for how much is done of how much.
    fn counting(&self, style: ProgressStyle) -> ProgressStyle {
        let (messages, said) = (self.0.shared_messages(), self.0.said.clone());
        style.with_key(
            "count",
            move |state: &ProgressState, out: &mut dyn std::fmt::Write| {
                let (done, total) = (state.pos(), state.len().unwrap_or_default());
                let estimate = said.words().estimate;
                let left = estimate.and_then(|it| it.left(done, Instant::now()));
                // Writing into memory does not fail.
                let _ = out.write_str(&messages.text(&count(done, total, left)));
            },
        )
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

/// Whether to say how much is done to whoever listens: at each quarter, or where the whole is not known at each doubling from a
/// thousand on.
fn is_worth_telling(told: u64, done: u64, total: Option<u64>) -> bool {
    let step = match total {
        Some(total) => total.div_ceil(4).max(1),
        None => told.max(1_000),
    };
    done >= told.saturating_add(step)
}

/// Ctrl-C is shown as `^C` where the cursor stands: at the end of a line that is filled to the margin.
const ECHO: u16 = 2;

/// A bar of its full length has room beside the longest words on a terminal as wide as this.
const WIDE: u16 = 110;

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

fn style(template: &str, said: &ProgressText) -> ProgressStyle {
    let said = said.clone();
    ProgressStyle::with_template(template)
        .unwrap_or_else(|_| ProgressStyle::default_spinner())
        .with_key(
            "said",
            move |_: &ProgressState, out: &mut dyn std::fmt::Write| {
                // Writing into memory does not fail.
                let _ = out.write_str(&said.now(Instant::now()));
            },
        )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_wait_counts_down_in_place_of_the_work_and_then_the_work_goes_on() {
        let (said, now) = (ProgressText::default(), Instant::now());
        *said.words() = Words {
            work: "Reading".to_owned(),
            wait: Some(Wait {
                until: now + Duration::from_secs(8),
                sentence: Box::new(|left| format!("Waiting {left} s")),
            }),
            ..Words::default()
        };
        for (millis, text) in [
            (0, "Waiting 8 s"),
            (1, "Waiting 8 s"),
            (1_000, "Waiting 7 s"),
            (7_999, "Waiting 1 s"),
            (8_000, "Reading"),
            (9_000, "Reading"),
        ] {
            assert_eq!(said.now(now + Duration::from_millis(millis)), text);
        }
    }

    #[test]
    fn how_long_it_takes_is_said_where_it_takes_long() {
        use crate::ui::{Language, Messages};
        let english = Messages::load(Language::En);
        let now = Instant::now();
        // done, planned seconds, passed seconds
        let cases = [
            (0, 194, 0, "0 of 100,000 · 4 min left"),
            (12_000, 194, 16, "12,000 of 100,000 · 3 min left"),
            (70_000, 194, 150, "70,000 of 100,000 · 2 min left"),
            (95_000, 194, 184, "95,000 of 100,000 · 10 s left"),
            // Slower than planned: by its own pace.
            (50_000, 100, 7_200, "50,000 of 100,000 · 2 h 0 min left"),
            (99_900, 194, 193, "99,900 of 100,000"),
            // Not worth a word.
            (12_000, 3, 0, "12,000 of 100,000"),
            (50_000, 0, 2, "50,000 of 100,000"),
            (100_000, 194, 20, "100,000 of 100,000"),
        ];
        for (done, planned, passed, expected) in cases {
            let estimate = Estimate {
                total: 100_000,
                planned: Duration::from_secs(planned),
                since: now,
            };
            let left = estimate.left(done, now + Duration::from_secs(passed));
            let said = english.text(&count(done, 100_000, left));
            assert_eq!(said, expected);
        }
    }

    #[test]
    fn whoever_listens_is_told_at_quarters_or_at_doublings() {
        let told = |marks: &[u64], total| {
            let mut last = 0;
            let mut heard = Vec::new();
            for done in marks {
                if is_worth_telling(last, *done, total) {
                    last = *done;
                    heard.push(*done);
                }
            }
            heard
        };
        let all: Vec<u64> = (0..=100).collect();
        assert_eq!(told(&all, Some(100)), [25, 50, 75, 100]);
        assert_eq!(told(&all, Some(0))[..2], [1, 2]);
        let pages: Vec<u64> = (0..=9).map(|page| page * 999).collect();
        assert_eq!(told(&pages, None), [1998, 3996, 7992]);
    }
}
