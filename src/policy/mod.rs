//! The whole of SSPR as settings: read from the documents that hold them, shown, judged, and counted in users. Whatever
//! sets, exports or applies settings starts from here.

mod dated;
mod portal;
mod read;
mod show;
mod words;

pub use dated::coverage;
pub use portal::document;
pub use read::{Reading, read};
pub use show::{Shown, show};
