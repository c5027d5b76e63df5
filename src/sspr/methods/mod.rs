//! The methods of a person, passwords, passes, membership, and the directory roles that decide over them.

pub mod holders;
pub mod membership;
pub mod method;
pub mod pass;
pub mod password;
pub mod role_names;
pub mod roles;
