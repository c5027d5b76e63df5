//! `sspr login`.

use crate::config::{Flags, TokenStore};
use crate::context::Context;
use crate::error::{Error, Exit};

/// Flags of `sspr login`.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  sspr login
  sspr login --tenant contoso.onmicrosoft.com --profile contoso
  sspr login --client-id 11111111-2222-3333-4444-555555555555
  sspr login --token-store memory")]
pub struct Args {
    /// Tenant to sign in to: its id or one of its domains [env: SSPR_TENANT]
    #[arg(long, value_name = "TENANT")]
    tenant: Option<String>,

    /// App registration to sign in with [env: SSPR_CLIENT_ID]
    #[arg(long, value_name = "ID")]
    client_id: Option<String>,

    /// Where to keep the sign-in [env: SSPR_TOKEN_STORE]
    #[arg(long, value_name = "STORE", value_enum)]
    token_store: Option<TokenStore>,
}

impl Args {
    /// The settings these flags give. The profile may be a new one.
    pub fn flags(&self) -> Flags {
        Flags {
            new_profile: true,
            tenant: self.tenant.clone(),
            client_id: self.client_id.clone(),
            token_store: self.token_store,
            ..Flags::default()
        }
    }
}

/// Runs the command.
///
/// # Errors
/// Whatever ends it early.
pub async fn run(args: Args, context: &Context) -> Result<Exit, Error> {
    let _ = (args, context);
    Ok(Exit::Failed)
}
