//! `/me/sendMail`: mail from the signed-in account (needs `Mail.Send`).

use serde_json::json;

use crate::graph::client::Client;
use crate::graph::error::Error;

impl Client {
    /// Sends one mail of plain text to one address. It holds a code, so no copy stays in the sent items.
    ///
    /// # Errors
    /// Any [`Error`]; the text is in none of them.
    pub async fn send_mail(&self, to: &str, subject: &str, text: &str) -> Result<(), Error> {
        let body = json!({
            "message": {
                "subject": subject,
                "body": { "contentType": "text", "content": text },
                "toRecipients": [{ "emailAddress": { "address": to } }],
            },
            "saveToSentItems": false,
        });
        self.post("/v1.0/me/sendMail", &body).await
    }
}
