//! The pages people use: security info, the page for forgotten passwords, and the outbox of texts.

pub(crate) mod outbox;
pub(crate) mod reset_page;
pub(crate) mod resets;
pub(crate) mod security_info;
pub(crate) mod verdict;
pub(crate) mod visits;
