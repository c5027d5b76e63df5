//! The directory, started.

use std::net::{Ipv4Addr, TcpListener};

use anyhow::Context as _;
use sspr_sandbox::{ADMINISTRATOR, Sandbox, Settings, TENANT_NAME};
use url::Url;

use crate::config::{Environment, Flags, Places};
use crate::error::{Code, Error};
use crate::http;
use crate::ui::{Ui, msg};

/// The file of the directory inside the data folder.
pub(crate) const DATABASE: &str = "sandbox.db";

/// The most people a directory is made with.
pub(crate) const MOST_USERS: u32 = 1_000_000;

/// A running directory. It ends when dropped.
pub(crate) struct Embedded(Sandbox);

impl Embedded {
    /// Starts the directory of the data folder on a free port. It approves the sign-in codes of this process as the administrator.
    pub(crate) async fn start(env: &Environment, ui: &Ui) -> Result<Self, Error> {
        let mut settings = Settings {
            approve_as: Some(ADMINISTRATOR.to_owned()),
            // Others on this machine reach the port as well.
            approve_only: Some((http::PROOF, http::prove().to_owned())),
            interval: 0,
            ..Settings::default()
        };
        if let Some(value) = env.get("SSPR_SANDBOX_USERS") {
            settings.users = value
                .parse()
                .ok()
                .filter(|users| (1..=MOST_USERS).contains(users))
                .ok_or_else(|| {
                    let message = msg!(
                        "sandbox-users-value",
                        value = value.to_owned(),
                        most = MOST_USERS
                    );
                    Error::failure(Code::UnusableValue, message)
                })?;
        }
        // Without a home it lives as long as this command.
        settings.database = (Places::of(env).data_dir().ok()).map(|folder| folder.join(DATABASE));
        let progress = ui.progress(&msg!("sandbox-opening"));
        let listener =
            TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).context("a port of this machine")?;
        let sandbox = Sandbox::start(settings, listener).await?;
        drop(progress);
        ui.note(&msg!(
            "sandbox-embedded",
            tenant = TENANT_NAME,
            who = ADMINISTRATOR
        ));
        Ok(Self(sandbox))
    }

    /// These flags, pointed at the directory.
    pub(crate) fn flags(&self, flags: Flags) -> Flags {
        Flags {
            tenant: Some(self.0.tenant_id().to_owned()),
            authority: Some(self.0.url().clone()),
            graph: Some(self.0.url().clone()),
            policy: Some(self.0.url().clone()),
            security_info: Some(self.0.security_info()),
            ..flags
        }
    }

    /// Where texts are posted to.
    pub(crate) fn sms_webhook(&self) -> Url {
        self.0.sms_webhook()
    }
}
