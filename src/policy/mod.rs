//! The whole of SSPR as settings: read from the documents that hold them, shown, judged, and counted in users. Whatever
//! sets, exports or applies settings starts from here.

mod api;
mod basis;
mod byhand;
mod change;
mod dated;
mod effect;
mod export;
mod file;
mod flags;
mod guided;
mod history;
mod markdown;
mod people;
mod plan;
mod portal;
mod read;
mod schema;
mod show;
mod told;
mod words;
mod write;

pub use api::decided;
pub use basis::Basis;
pub use change::change;
pub use dated::coverage;
pub use effect::{Impact, Unknown, rules_at_hand};
pub use export::export;
pub use file::{assignments, load};
pub use flags::{ChangeFlags, Switch};
pub use history::{history, kept};
pub use plan::Options;
pub use portal::document;
pub use read::{Reading, read};
pub use schema::{of_file, of_plan};
pub use show::{Shown, show};
