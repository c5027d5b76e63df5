//! The profile's channels.

use std::path::Path;

use super::messages;
use crate::channel::{Channel, Smtp, Webhook};
use crate::config::Mail;
use crate::context::Context;
use crate::error::Error;
use crate::graph::Client;
use crate::http;
use crate::secret::Secret;

/// How codes go out; none where the profile names none.
#[derive(Default)]
pub struct Channels {
    /// For addresses.
    pub mail: Option<Channel>,
    /// For numbers.
    pub text: Option<Channel>,
}

impl Channels {
    /// The channels the profile names.
    ///
    /// # Errors
    /// A channel that can never work: exit 2.
    pub fn of(context: &Context, graph: &Client) -> Result<Self, Error> {
        let mail = match &context.settings.mail.value {
            None => None,
            Some(Mail::Graph) => Some(Channel::Graph(Box::new(graph.clone()))),
            Some(Mail::Smtp {
                host,
                port,
                from,
                user,
            }) => {
                let password = context.env.get(Smtp::PASSWORD).map(Secret::new);
                let smtp = Smtp::new(host.clone(), *port, from, user.clone(), password.as_ref())
                    .map_err(messages::channel_failure)?;
                let smtp = match &context.settings.ca_file.value {
                    Some(path) => smtp.trusting(http::certificates(Path::new(path))?),
                    None => smtp,
                };
                Some(Channel::Smtp(smtp))
            }
        };
        let text = match &context.settings.sms_webhook.value {
            None => None,
            Some(url) => {
                let token = context.env.get(Webhook::TOKEN).map(Secret::new);
                let webhook = Webhook::new(context.http()?, url.clone(), token)
                    .map_err(messages::channel_failure)?;
                Some(Channel::Webhook(webhook))
            }
        };
        Ok(Self { mail, text })
    }
}
