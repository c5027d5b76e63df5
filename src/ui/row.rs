//! What a list is made of: columns, and rows that can be rendered in every form.

use serde::Serialize;

use super::Messages;

/// A column of a list.
#[derive(Clone, Copy, Debug)]
pub struct Column {
    /// The name in the CSV header, the same as the JSON field.
    pub key: &'static str,
    /// The id of the sentence that heads it in a table. A column without one is for scripts alone: no table shows it.
    pub title: &'static str,
}

impl Column {
    pub(super) fn is_for_people(&self) -> bool {
        !self.title.is_empty()
    }
}

/// A renderable row. One of the two traits of the program.
///
/// A row may borrow from the page it came from: a list takes rows of any lifetime. Every form has its own source:
/// JSON is what serde writes, CSV is [`Row::field`], a table is [`Row::display`].
///
/// ```
/// use serde::Serialize;
/// use sspr::ui::{Column, Messages, Row};
///
/// #[derive(Serialize)]
/// struct Person<'page> {
///     name: &'page str,
///     registered: Option<bool>,
/// }
///
/// impl Row for Person<'_> {
///     const COLUMNS: &'static [Column] = &[
///         Column { key: "name", title: "status-name" },
///         Column { key: "registered", title: "status-registered" },
///     ];
///
///     fn field(&self, column: usize, out: &mut String) {
///         match column {
///             0 => out.push_str(self.name),
///             _ => out.push_str(self.registered.map_or("", |yes| if yes { "true" } else { "false" })),
///         }
///     }
/// }
/// ```
pub trait Row: Serialize {
    /// The columns, in order.
    const COLUMNS: &'static [Column];

    /// Appends the value of a column as scripts read it (CSV): unescaped, empty for what is unknown. Called for every
    /// cell of a million rows, so it should not allocate.
    fn field(&self, column: usize, out: &mut String);

    /// Appends the value of a column as people read it.
    fn display(&self, column: usize, messages: &Messages, out: &mut String) {
        let _ = messages;
        self.field(column, out);
    }
}
