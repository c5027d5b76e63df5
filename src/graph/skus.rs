//! `/subscribedSkus`: the licences of the tenant (graph-api.md §4.5).

use serde::Deserialize;

use super::client::Client;
use super::error::Error;

/// A licence the tenant has.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Sku {
    /// What users' licences name it by.
    pub sku_id: String,
    /// The name administrators know: `SPE_E3`, …
    pub sku_part_number: String,
}

impl Client {
    /// The licences of the tenant, one page by documentation.
    ///
    /// # Errors
    /// Any [`Error`].
    pub async fn skus(&self) -> Result<Vec<Sku>, Error> {
        #[derive(Deserialize)]
        struct Skus {
            value: Vec<Sku>,
        }
        let skus: Skus = self.get("/v1.0/subscribedSkus").await?;
        Ok(skus.value)
    }
}
