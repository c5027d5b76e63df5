//! The portal's two documents, where they can be read without a new sign-in.

use crate::context::Context;
use crate::sspr::diagnosis::facts::{Fact, Gap};
use crate::sspr::policy::document::Document;

/// What of the portal is at hand.
pub struct AtHand {
    /// The policy: scope, number of methods, legacy methods.
    pub policy: Fact<Document>,
    /// Whether passwords are written back.
    pub writeback: Fact<bool>,
}

/// Reads both at once.
pub async fn read(context: &Context) -> AtHand {
    let Some(portal) = context.portal_at_hand().await else {
        return AtHand {
            policy: Err(Gap::Elsewhere),
            writeback: Err(Gap::Elsewhere),
        };
    };
    let (policy, on_premises) = tokio::join!(portal.policy(), portal.on_premises());
    let log = |error: &dyn std::fmt::Display| {
        context
            .ui
            .log(1, || format!("the SSPR policy could not be read: {error}"));
    };
    AtHand {
        policy: policy
            .inspect_err(|error| log(error))
            .ok()
            .and_then(|text| {
                Document::parse(text.get())
                    .inspect_err(|drift| log(drift))
                    .ok()
            })
            .ok_or(Gap::Elsewhere),
        writeback: on_premises
            .inspect_err(|error| log(error))
            .ok()
            .and_then(|document| document.password_writeback_supported)
            .ok_or(Gap::Elsewhere),
    }
}
