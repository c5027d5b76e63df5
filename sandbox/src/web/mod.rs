//! The pages people use: security info, the page for forgotten passwords, and the outbox of texts.

pub(crate) mod outbox;
pub(crate) mod phrases;
pub(crate) mod reset_page;
pub(crate) mod reset_sessions;
pub(crate) mod security_info;
pub(crate) mod sessions;
pub(crate) mod verdict;
