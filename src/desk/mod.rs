//! What a desk does for one person: see, add and remove what is registered.
//!
//! `guard` is for everything that acts on somebody: who is an administrator, and what it takes to act on one. `facts` is
//! what is known of a person before anything is done; `listing` shows it, `adding` and `removing` change it.

mod adding;
mod facts;
mod guard;
mod listing;
mod removing;

pub use adding::{Addition, add};
pub use facts::{Subject, out_of_reach};
pub use guard::{Standing, Warrant};
pub use listing::list;
pub use removing::{Removal, remove};
