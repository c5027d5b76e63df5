//! The whole of SSPR as settings: read from the documents that hold them, shown, judged, and counted in users. Whatever
//! sets, exports or applies settings starts from here.

mod api;
mod change;
mod controls;
mod deadlines;
mod effect;
mod file;
mod flags;
mod portal;
mod read;
mod show;
mod words;

pub use api::decided;
pub use change::basis::Basis;
pub use change::change;
pub use change::history::{history, kept};
pub use change::options::Options;
pub use controls::{settings_of, show_controls};
pub use deadlines::show as deadlines;
pub use effect::{Impact, Unknown, warn};
pub use file::export::export;
pub use file::schema::{of_file, of_plan};
pub use file::{assignments, load, unknown_setting};
pub use flags::{ChangeFlags, Switch};
pub use portal::document;
pub use read::{Reading, read};
pub use show::{Shown, show};
pub use words::{finding, setting_of};
