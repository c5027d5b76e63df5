//! The days on which the service stops taking something to reset a password with (graph-api.md §8.9), as the public cloud
//! has them. The one place in the directory that holds such a day.

/// Only registered methods count: before it, what stands in the directory does, too.
pub(crate) const REGISTERED_ONLY: &str = "2026-11-09T00:00:00Z";
/// Microsoft sends no more texts and calls, to members and to guests whose account is of this tenant.
pub(crate) const NO_TEXTS: &str = "2027-02-01T00:00:00Z";
/// Nor to Global Administrators and to people from outside.
pub(crate) const NO_TEXTS_FOR_ANYONE: &str = "2027-07-01T00:00:00Z";
/// Security questions go. The service names the month only.
pub(crate) const NO_QUESTIONS: &str = "2027-03-01T00:00:00Z";

/// Each by a word, for who compares them with a table of their own.
pub const DAYS: [(&str, &str); 4] = [
    ("registeredOnly", REGISTERED_ONLY),
    ("telephonyEnds", NO_TEXTS),
    ("telephonyEndsLater", NO_TEXTS_FOR_ANYONE),
    ("questionsEnd", NO_QUESTIONS),
];
