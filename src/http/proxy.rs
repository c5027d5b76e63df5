//! The proxies of this machine: which one is on the way to an address, whether what was set can be used, and what a proxy says
//! that lets nothing through.

use std::io::{Read, Write};
use std::net::{TcpStream, ToSocketAddrs};
use std::time::Duration;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use hyper_util::client::proxy::matcher::{Intercept, Matcher};
use url::Url;

use super::{Error, is_loopback};

/// The variables that name a proxy; of two, the first counts.
pub const VARIABLES: [&str; 6] = [
    "http_proxy",
    "HTTP_PROXY",
    "https_proxy",
    "HTTPS_PROXY",
    "all_proxy",
    "ALL_PROXY",
];

/// How long a proxy may take to say why it lets nothing through.
const PATIENCE: Duration = Duration::from_secs(3);

/// What a proxy says that lets nothing through.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProxyAnswer {
    /// Its name and port.
    pub proxy: String,
    /// Who it was told that asks.
    pub user: Option<String>,
    /// HTTP status; nothing where it gave none this time.
    pub status: Option<u16>,
    /// The ways to log in that it takes.
    pub schemes: Vec<String>,
}

/// Refuses a variable that is to name a proxy and does not: without it the way would be another than the one that was wanted.
///
/// # Errors
/// [`Error::Proxy`].
pub fn check<'v>(variable: impl Fn(&str) -> Option<&'v str>) -> Result<(), Error> {
    for name in VARIABLES {
        let Some(value) = variable(name).filter(|value| !value.is_empty()) else {
            continue;
        };
        if !is_usable(value) {
            return Err(Error::Proxy {
                variable: name,
                value: bare(value),
            });
        }
    }
    Ok(())
}

/// Whether a value names a proxy that can be spoken to.
fn is_usable(value: &str) -> bool {
    const SCHEMES: [&str; 6] = ["http", "https", "socks4", "socks4a", "socks5", "socks5h"];

    let whole = if value.contains("://") {
        value.to_owned()
    } else {
        format!("http://{value}")
    };
    let Ok(url) = Url::parse(&whole) else {
        return false;
    };
    let has_host = url.host_str().is_some_and(|host| !host.is_empty());
    SCHEMES.contains(&url.scheme()) && has_host && whole.parse::<::http::Uri>().is_ok()
}

/// An address without account and password, however it is written.
pub fn bare(address: &str) -> String {
    let (scheme, rest) = match address.split_once("://") {
        Some((scheme, rest)) => (format!("{scheme}://"), rest),
        None => (String::new(), address),
    };
    let host = rest.rsplit_once('@').map_or(rest, |(_, host)| host);
    format!("{scheme}{host}")
}

/// The proxy on the way to an address, with the name and password it wants.
pub(super) fn on_the_way(proxies: &Matcher, url: &Url) -> Option<Url> {
    if is_loopback(url) {
        return None;
    }
    let found = proxies.intercept(&url.as_str().parse().ok()?)?;
    let mut proxy = Url::parse(&found.uri().to_string()).ok()?;
    if let Some((name, password)) = credentials(&found) {
        proxy.set_username(&name).ok()?;
        proxy.set_password(Some(&password)).ok()?;
    }
    Some(proxy)
}

fn credentials(found: &Intercept) -> Option<(String, String)> {
    if let Some((name, password)) = found.raw_auth() {
        return Some((name.to_owned(), password.to_owned()));
    }
    let header = found.basic_auth()?.to_str().ok()?;
    let decoded = STANDARD.decode(header.strip_prefix("Basic ")?).ok()?;
    let (name, password) = std::str::from_utf8(&decoded).ok()?.split_once(':')?;
    Some((name.to_owned(), password.to_owned()))
}

/// Asks the proxy on the way to a service for a way through, with its login or without, and gives what it says.
pub(super) fn ask(service: &Url, login: bool) -> Option<ProxyAnswer> {
    let proxies = Matcher::from_system();
    let found = proxies.intercept(&service.as_str().parse().ok()?)?;
    let (host, port) = (found.uri().host()?, found.uri().port_u16().unwrap_or(80));
    let known = ProxyAnswer {
        proxy: format!("{host}:{port}"),
        user: credentials(&found).map(|(name, _)| name),
        status: None,
        schemes: Vec::new(),
    };
    let header = found.basic_auth().filter(|_| login);
    let header = header.and_then(|value| value.to_str().ok());
    let target = format!(
        "{}:{}",
        service.host_str()?,
        service.port_or_known_default()?
    );
    let asked = (found.uri().scheme_str() == Some("http"))
        .then(|| head(host, port, &target, header))
        .and_then(Result::ok);
    Some(match asked {
        Some(head) => understood(&head, known),
        None => known,
    })
}

/// The head of what a proxy answers.
fn head(host: &str, port: u16, target: &str, login: Option<&str>) -> std::io::Result<String> {
    const LARGEST: u64 = 16 * 1024;

    let address = (host.trim_matches(['[', ']']), port)
        .to_socket_addrs()?
        .next()
        .ok_or(std::io::ErrorKind::NotFound)?;
    let mut stream = TcpStream::connect_timeout(&address, PATIENCE)?;
    stream.set_read_timeout(Some(PATIENCE))?;
    stream.set_write_timeout(Some(PATIENCE))?;
    let login = login.map(|value| format!("Proxy-Authorization: {value}\r\n"));
    let login = login.unwrap_or_default();
    write!(
        stream,
        "CONNECT {target} HTTP/1.1\r\nHost: {target}\r\n{login}Connection: close\r\n\r\n"
    )?;
    let mut bytes = Vec::new();
    let mut piece = [0; 1024];
    let mut limited = stream.take(LARGEST);
    while !bytes.windows(4).any(|end| end == b"\r\n\r\n") {
        match limited.read(&mut piece)? {
            0 => break,
            read => bytes.extend_from_slice(&piece[..read]),
        }
    }
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

fn understood(head: &str, known: ProxyAnswer) -> ProxyAnswer {
    let mut lines = head.lines();
    let status = lines
        .next()
        .and_then(|line| line.split(' ').nth(1)?.parse().ok());
    let schemes = lines
        .take_while(|line| !line.is_empty())
        .filter_map(|line| line.split_once(':'))
        .filter(|(name, _)| name.eq_ignore_ascii_case("proxy-authenticate"))
        .filter_map(|(_, value)| value.split_whitespace().next())
        .map(|scheme| scheme.trim_end_matches(',').to_owned())
        .collect();
    ProxyAnswer {
        status,
        schemes,
        ..known
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_that_names_no_proxy_is_refused_by_its_variable_and_without_a_password() {
        let usable = [
            "http://proxy.test:8080",
            "proxy.test:8080",
            "proxy.test",
            "10.0.0.1:3128",
            "http://me:p%40ss@proxy.test:8080/",
            "socks5h://u@[::1]:9050",
            "",
        ];
        for value in usable {
            let found = check(|name| (name == "HTTPS_PROXY").then_some(value));
            assert!(found.is_ok(), "{value}");
        }
        let unusable = [
            "http://",
            "ftp://proxy.test",
            "http://proxy.test:port",
            "http://proxy.test:99999",
            "http://me:secret@",
            "on",
            "a b",
        ];
        for value in unusable {
            let found = check(|name| (name == "https_proxy").then_some(value));
            match (found, value) {
                // A bare word is a name, and may be one of this network.
                (Ok(()), "on") => {}
                (Err(Error::Proxy { variable, value }), _) => {
                    assert_eq!(variable, "https_proxy");
                    assert!(!value.contains("secret"), "{value}");
                }
                (other, _) => panic!("{value}: {other:?}"),
            }
        }
    }

    #[test]
    fn a_proxy_is_shown_without_its_credentials() {
        let cases = [
            ("http://proxy.test:8080", "http://proxy.test:8080"),
            ("http://me:pass@proxy.test:8080/", "http://proxy.test:8080/"),
            ("me:p@ss@proxy.test:8080", "proxy.test:8080"),
            ("socks5h://u@[::1]:9050", "socks5h://[::1]:9050"),
        ];
        for (address, expected) in cases {
            assert_eq!(bare(address), expected);
        }
    }

    #[test]
    fn what_goes_to_this_machine_goes_through_no_proxy() {
        let proxies = Matcher::builder()
            .all("http://me:p%40ss@proxy.test:8080")
            .no("direct.test")
            .build();
        let way = |url: &str| on_the_way(&proxies, &Url::parse(url).unwrap()).map(String::from);
        for here in [
            "http://127.0.0.1:9/",
            "http://127.8.8.8/",
            "https://localhost:8443/",
            "http://[::1]:9/",
            "https://direct.test/",
        ] {
            assert_eq!(way(here), None, "{here}");
        }
        let through = Some("http://me:p%40ss@proxy.test:8080/".to_owned());
        assert_eq!(way("https://graph.microsoft.com/v1.0/me?a=b"), through);
        assert_eq!(way("https://localhost.evil.test/"), through);
    }

    #[test]
    fn the_answer_of_a_proxy_is_taken_apart() {
        let known = ProxyAnswer {
            proxy: "p:1".to_owned(),
            user: None,
            status: None,
            schemes: Vec::new(),
        };
        let head = "HTTP/1.1 407 No\r\nProxy-Authenticate: Negotiate\r\nproxy-authenticate: Basic realm=\"x\"\r\n\r\nbody: x";
        let found = understood(head, known.clone());
        assert_eq!(found.status, Some(407));
        assert_eq!(found.schemes, ["Negotiate", "Basic"]);
        assert_eq!(understood("nonsense", known.clone()), known);
    }
}
