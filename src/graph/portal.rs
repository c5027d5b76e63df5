//! The admin portal's own policy API: the only place where the tenant's SSPR scope is kept (policy-api.md §1).

use super::Client;

/// A client of the policy API.
#[derive(Clone, Debug)]
pub struct Portal {
    client: Client,
}

impl Portal {
    /// Over a client whose root and session are the policy API's.
    pub fn new(client: Client) -> Self {
        Self { client }
    }
}
