//! What the tenant has bought (graph-api.md §4.5).

use std::pin::Pin;

use crate::graph::client::Client;
use crate::graph::error::Error;
use crate::graph::model::Skus;

/// One page by documentation.
const PATH: &str = "/v1.0/subscribedSkus";

impl Client {
    /// The licences of the tenant.
    pub async fn skus(&self) -> Result<Skus, Error> {
        self.get(PATH).await
    }

    /// Whether the tenant's licences hold Entra ID P1 or P2; nothing where they may not be read. Asked once.
    pub(in crate::graph) async fn is_premium(&self) -> Option<bool> {
        *self.premium().get_or_init(|| self.ask_premium()).await
    }

    /// Boxed, because this asks through the same `send`.
    fn ask_premium(&self) -> Pin<Box<dyn Future<Output = Option<bool>> + Send + '_>> {
        Box::pin(async {
            let skus: Skus = self.once().get(PATH).await.ok()?;
            Some(skus.grant_premium())
        })
    }
}
