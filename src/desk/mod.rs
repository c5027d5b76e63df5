//! What the helpdesk does for one person: list, add and remove what is registered, reset the password, invite them to
//! register by themselves; and what a person does for themself, who changes their password.
//!
//! `guard` is for everything that acts on somebody: who is an administrator, and what it takes to act on one. `facts` is
//! what is known of a person before anything is done; `listing` shows it, `adding` and `removing` change it. `resetting`
//! sets another password and `reset_operation` waits for it; `changing` changes one's own; `password_input`,
//! `password_output` and `password_errors` serve both. `inviting` makes a Temporary Access Pass and hands it over.

mod adding;
mod changing;
mod facts;
mod guard;
mod inviting;
mod listing;
mod password_errors;
mod password_input;
mod password_output;
mod removing;
mod reset_operation;
mod resetting;

pub use adding::{Addition, add};
pub use changing::change;
pub use facts::{DeskPerson, out_of_reach};
pub use guard::{Acting, AdminOverride, HeldRoles};
pub use inviting::{Invitation, Recipient, invite};
pub use listing::{columns, kind, list};
pub use removing::{Removal, remove};
pub use resetting::{PasswordSource, Resetting, reset};
