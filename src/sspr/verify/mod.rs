//! Who calls: which contacts a caller can be asked at, the code they read back, the grant that follows for one act, and what
//! the audit trail tells of acts without one.

pub mod act;
pub mod challenge;
pub mod contact;
pub mod coverage;
pub mod found;
pub mod grant;
