//! `/users/{id}/authentication/temporaryAccessPassMethods` (graph-api.md §2.9). Needs `UserAuthMethod-TAP.ReadWrite.All`.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::graph::client::Client;
use crate::graph::error::Error;
use crate::graph::model::Pass;
use crate::graph::path::segment;

/// What is asked for of a new pass; the tenant's policy decides the rest.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct NewPass {
    /// Whether it is good for one sign-in only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_usable_once: Option<bool>,
    /// How long it is good, in minutes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lifetime_in_minutes: Option<i64>,
    /// From when it is good; nothing: at once.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start_date_time: Option<Timestamp>,
}

fn of(user: &str) -> String {
    format!(
        "/v1.0/users/{}/authentication/temporaryAccessPassMethods",
        segment(user)
    )
}

impl Client {
    /// The pass of a user by object id: there is one at most. It does not show itself.
    pub async fn pass(&self, user: &str) -> Result<Option<Pass>, Error> {
        #[derive(Deserialize)]
        struct Passes {
            value: Vec<Pass>,
        }
        let passes: Passes = self.get(&of(user)).await?;
        Ok(passes.value.into_iter().next())
    }

    /// Makes a pass, in the place of the one there was.
    ///
    /// # Errors
    /// Any [`Error`]; after one that [`Error::is_unknown`] there may be a pass that nobody knows.
    pub async fn make_pass(&self, user: &str, new: &NewPass) -> Result<Pass, Error> {
        self.post(&of(user), new).await
    }
}
