//! A service that cannot be reached, in words: what stands in the way, where that is known.

use url::Url;

use super::{Code, Told};
use crate::http::{Barrier, ProxyAnswer};
use crate::ui::{Message, msg};

/// What a request met that did not reach the service at an address; `otherwise` where nothing is known.
pub(super) fn unreachable(origin: &str, source: &reqwest::Error, otherwise: Message) -> Told {
    match Barrier::of(source) {
        Some(barrier) => {
            let (code, message, hint) = in_the_way(&barrier, origin);
            Told::new(code, message).hint(hint)
        }
        None => Told::new(Code::Unreachable, otherwise).hint(msg!("error-unreachable-hint")),
    }
}

/// What stands in the way to an address, and what to do about it.
pub fn in_the_way(barrier: &Barrier, origin: &str) -> (Code, Message, Message) {
    let service = Url::parse(origin).ok();
    let host = service.as_ref().and_then(Url::host_str).unwrap_or(origin);
    let answer = service.as_ref().and_then(|service| barrier.ask(service));
    match barrier {
        Barrier::Certificate(untrusted) => (
            Code::UntrustedCertificate,
            msg!(
                "error-certificate",
                host = host.to_owned(),
                reason = untrusted.reason.clone(),
                issuer = untrusted.issuer.clone().unwrap_or_else(|| "–".to_owned())
            ),
            msg!("error-certificate-hint"),
        ),
        Barrier::ProxyLogin => proxy_login(answer),
        Barrier::ProxyRefusal => {
            let (proxy, status) = match answer {
                Some(ProxyAnswer { proxy, status, .. }) => (proxy, status),
                None => ("–".to_owned(), None),
            };
            let status = status.map_or_else(|| "–".to_owned(), |status| status.to_string());
            (
                Code::ProxyRefused,
                msg!(
                    "error-proxy-refused",
                    proxy = proxy,
                    host = host.to_owned(),
                    status = status
                ),
                msg!("error-proxy-refused-hint", host = host.to_owned()),
            )
        }
    }
}

fn proxy_login(answer: Option<ProxyAnswer>) -> (Code, Message, Message) {
    let answer = answer.unwrap_or_else(|| ProxyAnswer {
        proxy: "–".to_owned(),
        user: None,
        status: None,
        schemes: Vec::new(),
    });
    let schemes = match answer.schemes.as_slice() {
        [] => "–".to_owned(),
        schemes => schemes.join(", "),
    };
    let is_basic = |scheme: &String| scheme.eq_ignore_ascii_case("basic");
    let takes_basic = answer.schemes.is_empty() || answer.schemes.iter().any(is_basic);
    (
        Code::ProxyLogin,
        msg!(
            "error-proxy-login",
            given = if answer.user.is_some() { "yes" } else { "no" },
            user = answer.user.unwrap_or_default(),
            proxy = answer.proxy.clone(),
            schemes = schemes
        ),
        if takes_basic {
            msg!("error-proxy-login-hint", proxy = answer.proxy)
        } else {
            msg!("error-proxy-login-scheme-hint")
        },
    )
}
