//! Why a password is refused, and why one is not set here.

use crate::error::{Code, Error};
use crate::graph;
use crate::sspr::methods::password::{Breach, Elsewhere};
use crate::ui::{Message, msg};
use crate::walk;

/// The rule a password breaks.
pub(super) fn breach(breach: Breach) -> Message {
    match breach {
        Breach::TooShort => msg!("password-too-short"),
        Breach::TooLong => msg!("password-too-long"),
        Breach::Foreign => msg!("password-foreign"),
        Breach::TooPlain => msg!("password-too-plain"),
    }
}

/// The service's refusal of a password. Its codes are not documented (graph-api.md §9.9), so its own words are given;
/// nothing for an error that is none.
pub(super) fn refused(error: &graph::Error) -> Option<Error> {
    let graph::ErrorKind::Service {
        status: 400,
        message,
        ..
    } = &error.kind
    else {
        return None;
    };
    let told = msg!("password-refused", text = message.clone());
    Some(
        Error::failure(Code::PasswordRefused, told)
            .hint(msg!("password-refused-hint"))
            .request_id(error.request_id.clone()),
    )
}

/// Why somebody's password is not set here, and where instead.
pub(super) fn elsewhere(place: Elsewhere, name: String, domain: String) -> Error {
    let (code, message, hint) = match place {
        Elsewhere::Home(from) => {
            let error = Error::failure(Code::GuestAccount, msg!("password-guest", name = name));
            return match walk::way_home(&from) {
                Some(way) => error.hint(way),
                None => error,
            };
        }
        Elsewhere::OnPremises => (
            Code::OnPremisesPassword,
            msg!("password-on-premises", name = name),
            msg!("password-on-premises-hint"),
        ),
        Elsewhere::Federated => (
            Code::FederatedAccount,
            msg!("password-federated", name = name, domain = domain),
            msg!("password-federated-hint"),
        ),
    };
    Error::failure(code, message).hint(hint)
}

/// The domain of a sign-in name.
pub(super) fn domain(upn: &str) -> &str {
    upn.rsplit_once('@').map_or("", |(_, domain)| domain)
}
