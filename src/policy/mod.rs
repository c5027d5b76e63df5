//! The whole of SSPR as settings: read from the documents that hold them, shown, judged, and counted in users. Whatever
//! sets, exports or applies settings starts from here.

mod amend;
mod basis;
mod byhand;
mod dated;
mod effect;
mod export;
mod file;
pub mod guided;
mod history;
mod markdown;
mod people;
mod portal;
mod reach;
mod read;
mod schema;
mod show;
mod told;
mod words;
mod write;

pub use amend::{Amending, amend};
pub use basis::Basis;
pub use dated::coverage;
pub use effect::{Effect, Numbers, Unknown, read as read_effect, unknown};
pub use export::export;
pub use file::{assignments, load};
pub use history::{history, kept};
pub use portal::document;
pub use read::{Reading, read};
pub use schema::{of_file, of_plan};
pub use show::{Shown, show};
