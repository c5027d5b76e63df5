//! What is shown again and again in one place: frames that replace each other at a terminal.

use std::io::{self, Write};
use std::sync::atomic::Ordering;
use std::sync::{Arc, Mutex, PoisonError};

use console::Term;

use super::fold::fold;
use super::{Error, Message, Ui, lines};

/// Keeps what is written.
#[derive(Clone, Default)]
struct Kept(Arc<Mutex<Vec<u8>>>);

impl Write for Kept {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        kept.extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

type Stream = Box<dyn Write + Send>;

/// As long as it lives, what is said is kept instead of written.
pub struct Captured<'ui> {
    ui: &'ui Ui,
    kept: Kept,
    out: Option<Stream>,
    err: Option<Stream>,
}

impl Ui {
    /// Keeps data instead of writing it. With `room`, a table is that wide, and the conversation is kept too, in
    /// order.
    pub fn capture(&self, room: Option<u16>) -> Captured<'_> {
        let kept = Kept::default();
        let stream = || Box::new(kept.clone()) as Stream;
        let mut streams = self.streams();
        let out = Some(std::mem::replace(&mut streams.out, stream()));
        let err = room.map(|_| std::mem::replace(&mut streams.err, stream()));
        drop(streams);
        self.room.store(room.unwrap_or(0), Ordering::Relaxed);
        Captured {
            ui: self,
            kept,
            out,
            err,
        }
    }

    /// Starts frames on stdout; nothing where they cannot replace each other.
    pub fn frames(&self) -> Option<Frames<'_>> {
        self.options.redraws.then_some(Frames {
            ui: self,
            shown: Vec::new(),
        })
    }

    /// How wide a table may be.
    pub(super) fn room(&self) -> Option<u16> {
        match self.room.load(Ordering::Relaxed) {
            0 => self.options.width,
            room => Some(room),
        }
    }
}

impl Captured<'_> {
    /// What was said.
    pub fn text(self) -> String {
        let kept = self.kept.0.lock().unwrap_or_else(PoisonError::into_inner);
        String::from_utf8_lossy(&kept).into_owned()
    }
}

impl Drop for Captured<'_> {
    fn drop(&mut self) {
        let mut streams = self.ui.streams();
        if let Some(out) = self.out.take() {
            streams.out = out;
        }
        if let Some(err) = self.err.take() {
            streams.err = err;
        }
        drop(streams);
        self.ui.room.store(0, Ordering::Relaxed);
    }
}

/// A frame: what it always shows, and between that as much of the body as there is room for.
#[derive(Clone, Debug, Default)]
pub struct Frame {
    /// Above.
    pub head: String,
    /// May hold the colours of a table, and nothing of a directory that is not escaped.
    pub body: String,
    /// Below, a sentence a line.
    pub foot: Vec<String>,
}

/// Frames on a terminal, each in the place of the one before. The cursor waits below, so that whatever ends the program
/// leaves the last one standing.
pub struct Frames<'ui> {
    ui: &'ui Ui,
    /// The width of each line that stands there.
    shown: Vec<usize>,
}

impl Frames<'_> {
    /// Columns of the terminal at this moment.
    pub fn width(&self) -> u16 {
        Term::stdout().size().1
    }

    /// Shows a frame in place of the one before.
    ///
    /// # Errors
    /// [`Error::Output`] when stdout cannot be written.
    pub fn show(&mut self, frame: &Frame) -> Result<(), Error> {
        let (rows, columns) = Term::stdout().size();
        let more = |count| {
            self.ui
                .text(&Message::new("ui-more-lines").with("count", count))
        };
        let drawn = fitted(frame, usize::from(rows), usize::from(columns), more);
        let mut text = self.back(usize::from(columns));
        for line in &drawn {
            text.push_str(line);
            text.push_str("\u{1b}[K\n");
        }
        text.push_str("\u{1b}[J");
        self.shown = drawn
            .iter()
            .map(|line| console::measure_text_width(line))
            .collect();
        self.write(&text)
    }

    /// Leaves the last frame as it stands.
    ///
    /// # Errors
    /// As [`Frames::show`].
    pub fn end(self) -> Result<(), Error> {
        // Takes away the `^C` that the terminal showed.
        self.write("\r\u{1b}[J")
    }

    /// To where the frame begins. A terminal that became narrower has broken its lines.
    fn back(&self, columns: usize) -> String {
        let rows: usize = self
            .shown
            .iter()
            .map(|width| width.div_ceil(columns.max(1)).max(1))
            .sum();
        match rows {
            0 => "\r".to_owned(),
            rows => format!("\r\u{1b}[{rows}A"),
        }
    }

    fn write(&self, text: &str) -> Result<(), Error> {
        self.ui.suspended(|streams| {
            streams.out.write_all(text.as_bytes())?;
            streams.out.flush()
        })?;
        Ok(())
    }
}

/// The lines of a frame that a terminal of this size has room for, none wider than it. The last row is the cursor's.
/// Sentences are broken between words.
fn fitted(
    frame: &Frame,
    rows: usize,
    columns: usize,
    more: impl Fn(usize) -> String,
) -> Vec<String> {
    let broken = |line: &str| {
        let colored = line.contains('\u{1b}');
        if colored || console::measure_text_width(line) <= columns {
            vec![console::truncate_str(line, columns, "…").into_owned()]
        } else {
            fold(line, columns)
        }
    };
    let head = console::truncate_str(&lines(&frame.head), columns, "…").into_owned();
    let foot: Vec<String> = frame
        .foot
        .iter()
        .flat_map(|line| broken(&lines(line)))
        .collect();
    let mut body: Vec<String> = frame.body.lines().flat_map(broken).collect();
    let room = rows.saturating_sub(2 + foot.len()).max(1);
    if body.len() > room {
        let count = body.len() - (room - 1);
        body.truncate(room - 1);
        body.extend(broken(&more(count)).into_iter().next());
    }
    std::iter::once(head)
        .chain(body)
        .chain(foot)
        .take(rows.saturating_sub(1).max(1))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::{Options, Script};

    fn drawn(body: &str, foot: &[&str], rows: usize, columns: usize) -> Vec<String> {
        let frame = Frame {
            head: "head".to_owned(),
            body: body.to_owned(),
            foot: foot.iter().map(|line| (*line).to_owned()).collect(),
        };
        fitted(&frame, rows, columns, |count| format!("{count} more"))
    }

    #[test]
    fn a_frame_has_no_more_rows_and_columns_than_the_terminal() {
        assert_eq!(
            drawn("a\nb\nc\n", &["foot"], 9, 9),
            ["head", "a", "b", "c", "foot"]
        );
        assert_eq!(
            drawn("a\nb\nc\nd\n", &["foot"], 6, 9),
            ["head", "a", "b", "2 more", "foot"]
        );
        assert_eq!(drawn("a\nb\nc\nd\n", &[], 6, 9)[4], "d");
        assert_eq!(drawn("a\nb\n", &["foot"], 2, 9), ["head"]);
        // Wide characters take two columns and are never halved.
        assert_eq!(
            drawn("部门统计\nab cdef\n", &["say it"], 9, 5)[1..],
            ["部门", "统计", "ab", "cdef", "say", "it"]
        );
        let bold = "\u{1b}[1mabcdef\u{1b}[0m\n";
        assert_eq!(drawn(bold, &[], 9, 5)[1], "\u{1b}[1mabcd…\u{1b}[0m");
        assert_eq!(drawn("a\n", &["\u{1b}[2J"], 9, 9)[2], "\\u{1b}[2J");
    }

    #[test]
    fn a_terminal_that_became_narrower_has_more_rows_to_replace() {
        let ui = Ui::new(
            Box::new(io::sink()),
            Box::new(io::sink()),
            Box::new(Arc::new(Script::new([]))),
            Options::default(),
        );
        let frames = Frames {
            ui: &ui,
            shown: vec![80, 0, 41, 40],
        };
        assert_eq!(frames.back(80), "\r\u{1b}[4A");
        assert_eq!(frames.back(40), "\r\u{1b}[6A");
    }

    #[test]
    fn what_is_captured_is_kept_and_afterwards_written_again() {
        let out = Kept::default();
        let ui = Ui::new(
            Box::new(out.clone()),
            Box::new(io::sink()),
            Box::new(Arc::new(Script::new([]))),
            Options::default(),
        );
        let captured = ui.capture(Some(40));
        ui.file(b"data ").unwrap();
        ui.log(0, || "word".to_owned());
        assert_eq!(ui.room(), Some(40));
        assert_eq!(captured.text(), "data word\n");
        drop(ui.capture(None));
        ui.file(b"more").unwrap();
        assert_eq!(ui.room(), None);
        assert_eq!(*out.0.lock().unwrap(), b"more");
    }
}
