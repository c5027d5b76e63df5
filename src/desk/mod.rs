//! What a desk does for one person: see, add and remove what is registered, reset the password, and invite them to
//! register by themselves; and what a person does for themself, who changes it.
//!
//! `guard` is for everything that acts on somebody: who is an administrator, and what it takes to act on one. `facts` is
//! what is known of a person before anything is done; `listing` shows it, `adding` and `removing` change it. `resetting`
//! sets another password and `watching` waits for it, `changing` changes one's own; where passwords come from and where
//! they may be shown is for `typing` and `handing`, what is said of them for `words`. `inviting` makes a Temporary Access
//! Pass, `invitation` says it.

mod adding;
mod changing;
mod facts;
mod guard;
mod handing;
mod invitation;
mod inviting;
mod listing;
mod removing;
mod resetting;
mod typing;
mod watching;
mod words;

pub use adding::{Addition, add};
pub use changing::change;
pub use facts::{Subject, out_of_reach};
pub use guard::{AdminOverride, HeldRoles};
pub use inviting::{Invitation, invite};
pub use listing::list;
pub use removing::{Removal, remove};
pub use resetting::{Given, Resetting, reset};
