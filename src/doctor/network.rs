//! The way to the services: reached at all, over which proxy, with which certificates, and by whose clock.

use std::path::Path;
use std::time::Duration;

use jiff::{SignedDuration, Timestamp};
use url::Url;

use super::{Check, State, plain};
use crate::config::{Feature, Source};
use crate::context::Context;
use crate::error::in_the_way;
use crate::http::{self, Barrier, Reached, Unreached};
use crate::ui::msg;

/// Tokens and signatures are dated: further off than this, the services refuse some of them.
const OFF: SignedDuration = SignedDuration::from_mins(5);

/// A service and what came of asking it.
struct Service {
    name: &'static str,
    host: String,
    origin: String,
    answer: Option<Result<Reached, Unreached>>,
}

impl Service {
    /// What stands in the way, where that is known.
    fn barrier(&self) -> Option<Barrier> {
        match &self.answer {
            Some(Err(Unreached {
                source: Some(source),
                ..
            })) => Barrier::of(source),
            _ => None,
        }
    }
}

/// Asks each service, and concludes from the answers.
pub(super) async fn look(context: &Context, limit: Duration) -> Vec<Check> {
    let settings = &context.settings;
    let mut checks = vec![proxy(context)];
    let client = match context.http() {
        Ok(client) => client,
        Err(error) => {
            checks.push(Check::told(
                "tls",
                State::Fail,
                &error,
                context.ui.messages(),
            ));
            return checks;
        }
    };
    let identity = {
        let tenant = &settings.tenant.value;
        let root = settings.authority.value.as_str().trim_end_matches('/');
        Url::parse(&format!(
            "{root}/{tenant}/v2.0/.well-known/openid-configuration"
        ))
        .ok()
    };
    let policy =
        settings.policy.source != Source::Default || settings.cloud.value.has(Feature::PolicyApi);
    let graph = settings.graph.value.join("/v1.0/$metadata").ok();
    let ask = async |name, root: &Url, url: Option<&Url>| Service {
        name,
        host: root.host_str().unwrap_or_default().to_owned(),
        origin: root.origin().ascii_serialization(),
        answer: match url {
            Some(url) => Some(http::reach(&client, url, limit).await),
            None => None,
        },
    };
    let services = tokio::join!(
        ask(
            "signInService",
            &settings.authority.value,
            identity.as_ref()
        ),
        ask("graph", &settings.graph.value, graph.as_ref()),
        ask(
            "policyApi",
            &settings.policy.value,
            policy.then_some(&settings.policy.value)
        ),
    );
    let services = [services.0, services.1, services.2];
    checks.push(tls(&services, context));
    checks.push(clock(&services, Timestamp::now()));
    checks.extend(services.iter().map(reached));
    checks
}

fn reached(service: &Service) -> Check {
    let Service {
        name, host, answer, ..
    } = service;
    match answer {
        None => Check::skipped(name, msg!("doctor-not-in-cloud")),
        Some(Ok(reached)) if *name == "signInService" && reached.status == 400 => Check::fail(
            name,
            msg!("doctor-no-tenant", host = host.clone()),
            msg!("error-tenant-hint"),
        ),
        // Without a token Graph says 401, and that is an answer; a page instead of the service is a proxy's.
        Some(Ok(reached)) if reached.status == 407 || reached.status >= 500 => Check::fail(
            name,
            msg!(
                "doctor-answered-badly",
                host = host.clone(),
                status = reached.status
            ),
            msg!("doctor-answered-badly-remedy"),
        ),
        Some(Ok(reached)) => Check::ok(
            name,
            msg!(
                "doctor-reached",
                host = host.clone(),
                millis = u64::try_from(reached.elapsed.as_millis()).unwrap_or(u64::MAX)
            ),
        ),
        Some(Err(unreached)) => match service.barrier() {
            Some(barrier) => {
                let (_, evidence, remedy) = in_the_way(&barrier, &service.origin);
                Check::fail(name, evidence, remedy)
            }
            None => Check::fail(
                name,
                msg!(
                    "doctor-unreached",
                    host = host.clone(),
                    reason = unreached.reason.clone()
                ),
                msg!("doctor-unreached-remedy"),
            ),
        },
    }
}

/// The certificates.
fn tls(services: &[Service], context: &Context) -> Check {
    let refused = services.iter().find_map(|service| match service.barrier() {
        Some(Barrier::Certificate(untrusted)) => Some(untrusted),
        _ => None,
    });
    if let Some(untrusted) = refused {
        let evidence = msg!("doctor-tls-refused", reason = untrusted.to_string());
        return Check::fail("tls", evidence, msg!("doctor-tls-remedy"));
    }
    let extra = context.settings.ca_file.value.as_deref();
    let shown = extra.map(|path| Path::new(path).display().to_string());
    let secure = services
        .iter()
        .any(|service| matches!(&service.answer, Some(Ok(reached)) if reached.secure));
    match (secure, shown) {
        (false, _) => Check::skipped("tls", msg!("doctor-tls-unused")),
        (true, None) => Check::ok("tls", msg!("doctor-tls-system")),
        (true, Some(path)) => Check::ok("tls", msg!("doctor-tls-file", path = path)),
    }
}

/// This machine's clock against the first service that said what time it is.
fn clock(services: &[Service], now: Timestamp) -> Check {
    let theirs = services.iter().find_map(|service| match &service.answer {
        Some(Ok(reached)) => reached.date,
        _ => None,
    });
    match theirs.map(|theirs| now.duration_since(theirs)) {
        None => Check::skipped("clock", msg!("doctor-clock-unknown")),
        Some(off) if off.abs() <= OFF => Check::ok(
            "clock",
            msg!("doctor-clock-right", seconds = off.abs().as_secs()),
        ),
        Some(off) => Check::warn(
            "clock",
            msg!(
                "doctor-clock-off",
                way = if off.is_positive() { "fast" } else { "slow" },
                minutes = off.abs().as_mins()
            ),
            msg!("doctor-clock-remedy"),
        ),
    }
}

/// The proxies in force, without what they are given to let anybody in, and whether they can be.
fn proxy(context: &Context) -> Check {
    let env = &context.env;
    if let Err(error) = http::check_proxies(|name| env.get(name)) {
        return Check::told("proxy", State::Fail, &error.into(), context.ui.messages());
    }
    // All traffic but that to this machine is over TLS.
    let found: Vec<String> = http::PROXY_VARIABLES
        .iter()
        .filter(|name| !name.eq_ignore_ascii_case("http_proxy"))
        .filter_map(|name| Some(format!("{name}={}", http::bare(env.get(name)?))))
        .collect();
    if found.is_empty() {
        return Check::ok("proxy", msg!("doctor-proxy-none"));
    }
    let except = ["NO_PROXY", "no_proxy"]
        .iter()
        .filter_map(|name| Some(format!("{name}={}", env.get(name)?)));
    let all: Vec<String> = found.into_iter().chain(except).collect();
    Check::ok("proxy", plain(all.join(" ")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_clock_may_be_five_minutes_off() {
        let now: Timestamp = "2026-11-21T12:00:00Z".parse().unwrap();
        let cases = [
            ("2026-11-21T12:00:02Z", State::Ok),
            ("2026-11-21T11:55:00Z", State::Ok),
            ("2026-11-21T11:54:00Z", State::Warn),
            ("2026-11-21T12:06:00Z", State::Warn),
        ];
        for (theirs, expected) in cases {
            let reached = Reached {
                status: 200,
                date: theirs.parse().ok(),
                elapsed: Duration::ZERO,
                secure: true,
            };
            let service = Service {
                name: "graph",
                host: String::new(),
                origin: String::new(),
                answer: Some(Ok(reached)),
            };
            assert_eq!(clock(&[service], now).state, expected, "{theirs}");
        }
        assert_eq!(clock(&[], now).state, State::Skipped);
    }
}
