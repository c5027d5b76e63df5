//! Who is sent a code, and where.

use crate::language::Language;
use crate::sspr::verify::contact::Via;

/// Who is sent a code.
pub(super) struct Recipient {
    pub(super) via: Via,
    pub(super) address: String,
    pub(super) masked: String,
    pub(super) language: Language,
    /// The manager, where it is not the person.
    pub(super) manager: Option<Manager>,
}

/// Somebody's manager, who vouches for them.
pub(super) struct Manager {
    pub(super) id: String,
    pub(super) name: String,
}
