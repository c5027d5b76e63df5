//! Mail through an SMTP server: TLS from the first byte on port 465, STARTTLS that cannot be refused on others, plain
//! only to this machine.

use std::fmt;
use std::io;
use std::net::SocketAddr;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use lettre::address::Envelope;
use lettre::message::Mailbox;
use lettre::message::header::ContentType;
use lettre::transport::smtp::authentication::{Credentials, DEFAULT_MECHANISMS};
use lettre::transport::smtp::client::{
    AsyncSmtpConnection, AsyncTokioStream, Certificate, Tls, TlsParameters,
};
use lettre::transport::smtp::commands::{Data, Mail, Rcpt};
use lettre::transport::smtp::extension::{ClientId, Extension, MailBodyParameter, MailParameter};
use lettre::{Address, Message};
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::TcpStream;
use url::Host;

use super::Error;
use crate::http;
use crate::secret::Secret;

const SUBMISSION: u16 = 587;
const SUBMISSIONS: u16 = 465;
const PATIENCE: Duration = Duration::from_secs(30);

/// A mail server.
pub struct Smtp {
    host: String,
    port: u16,
    from: Mailbox,
    credentials: Option<Credentials>,
    /// Certificates to trust besides those of the system, in PEM.
    trusted: Option<Vec<u8>>,
}

impl fmt::Debug for Smtp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Smtp").field(&self.server()).finish()
    }
}

impl Smtp {
    /// The environment variable with the account's password; there is no other place for it.
    pub const PASSWORD: &'static str = "SSPR_SMTP_PASSWORD";

    /// A server and the sender it knows; the port is 587 when nothing else is said.
    ///
    /// # Errors
    /// [`Error::Address`] for a malformed sender, [`Error::NoPassword`] for an account without one.
    pub fn new(
        host: String,
        port: Option<u16>,
        from: &str,
        user: Option<String>,
        password: Option<&Secret>,
    ) -> Result<Self, Error> {
        let credentials = match (user, password) {
            (None, _) => None,
            (Some(user), None) => return Err(Error::NoPassword(user)),
            (Some(user), Some(password)) => {
                Some(Credentials::new(user, password.expose().to_owned()))
            }
        };
        Ok(Self {
            host,
            port: port.unwrap_or(SUBMISSION),
            from: from.parse().map_err(|_| Error::Address(from.to_owned()))?,
            credentials,
            trusted: None,
        })
    }

    /// The same, trusting these certificates in PEM besides those of the system.
    #[must_use]
    pub fn trusting(mut self, pem: Vec<u8>) -> Self {
        self.trusted = Some(pem);
        self
    }

    /// Sends one mail.
    ///
    /// # Errors
    /// [`Error::Address`], [`Error::Unreachable`], or [`Error::Refused`] with the SMTP reply code.
    pub async fn send(&self, to: &str, subject: &str, text: &str) -> Result<(), Error> {
        let tls = self.tls().map_err(|error| self.unreachable(error))?;
        self.deliver(to, subject, text, tls).await
    }

    async fn deliver(&self, to: &str, subject: &str, text: &str, tls: Tls) -> Result<(), Error> {
        let receiver: Address = to.parse().map_err(|_| Error::Address(to.to_owned()))?;
        let message = Message::builder()
            .from(self.from.clone())
            .to(Mailbox::new(None, receiver))
            .subject(subject)
            .header(ContentType::TEXT_PLAIN)
            .body(text.to_owned())
            .map_err(|_| Error::Address(to.to_owned()))?;
        let mut is_handed_over = false;
        let delivering = self.hand_over(&message, tls, &mut is_handed_over);
        let delivered = tokio::time::timeout(PATIENCE, delivering).await;
        delivered
            .unwrap_or_else(|late| Err(late.into()))
            .map_err(|source| self.failure(source, is_handed_over))
    }

    /// Why a mail was not taken. The reply's words could repeat it: its code is enough.
    fn failure(&self, source: anyhow::Error, is_handed_over: bool) -> Error {
        let told = source.downcast_ref::<lettre::transport::smtp::Error>();
        let status = told.and_then(lettre::transport::smtp::Error::status);
        let server = self.server();
        match status {
            Some(status) => Error::Refused {
                server,
                status: u16::from(status),
            },
            None if is_handed_over => Error::Unknown { server, source },
            None => Error::Unreachable { server, source },
        }
    }

    /// One conversation. `is_handed_over` becomes true right before the mail itself is sent: from there on it may have been
    /// taken, whether or not the server's answer comes (RFC 5321, 6.1).
    async fn hand_over(
        &self,
        message: &Message,
        tls: Tls,
        is_handed_over: &mut bool,
    ) -> Result<(), anyhow::Error> {
        let mut server = self.connected(tls).await?;
        if let Some(credentials) = &self.credentials {
            server.auth(DEFAULT_MECHANISMS, credentials).await?;
        }
        let (envelope, mail) = (message.envelope(), message.formatted());
        let mut extensions = Vec::new();
        // No server takes what it has not said that it takes.
        for (is_needed, extension, parameter) in [
            (
                !is_ascii(envelope),
                Extension::SmtpUtfEight,
                MailParameter::SmtpUtfEight,
            ),
            (
                !mail.is_ascii(),
                Extension::EightBitMime,
                MailParameter::Body(MailBodyParameter::EightBitMime),
            ),
        ] {
            if is_needed {
                let is_offered = server.server_info().supports_feature(extension);
                anyhow::ensure!(is_offered, "the server does not offer {extension}");
                extensions.push(parameter);
            }
        }
        let from = envelope.from().cloned();
        server.command(Mail::new(from, extensions)).await?;
        for to in envelope.to() {
            server.command(Rcpt::new(to.clone(), Vec::new())).await?;
        }
        server.command(Data).await?;
        *is_handed_over = true;
        server.message(&mail).await?;
        // The mail is taken, however the server says goodbye.
        drop(server.quit().await);
        Ok(())
    }

    /// A connection on which a mail can be handed over. After STARTTLS, what somebody on the way put behind the server's "220"
    /// meets the handshake, which fails on it; a library that reads ahead would take it for replies that came under TLS.
    async fn connected(&self, tls: Tls) -> Result<AsyncSmtpConnection, anyhow::Error> {
        let (me, place) = (ClientId::default(), (self.host.as_str(), self.port));
        let parameters = match tls {
            Tls::Required(parameters) => {
                let stream = Box::new(ByteByByte(TcpStream::connect(place).await?));
                let mut server = AsyncSmtpConnection::connect_with_transport(stream, &me).await?;
                server.starttls(parameters, &me).await?;
                return Ok(server);
            }
            Tls::Wrapper(parameters) => Some(parameters),
            Tls::None | Tls::Opportunistic(_) => None,
        };
        let timeout = Some(PATIENCE);
        Ok(AsyncSmtpConnection::connect_tokio1(place, timeout, &me, parameters, None).await?)
    }

    fn tls(&self) -> Result<Tls, lettre::transport::smtp::Error> {
        Ok(match self.port {
            SUBMISSIONS => Tls::Wrapper(self.parameters()?),
            _ if is_this_machine(&self.host) => Tls::None,
            _ => Tls::Required(self.parameters()?),
        })
    }

    fn parameters(&self) -> Result<TlsParameters, lettre::transport::smtp::Error> {
        let mut parameters = TlsParameters::builder(self.host.clone());
        if let Some(pem) = &self.trusted {
            parameters = parameters.add_root_certificate(Certificate::from_pem(pem)?);
        }
        for root in http::fallback_roots() {
            parameters = parameters.add_root_certificate(Certificate::from_der(root.to_vec())?);
        }
        parameters.build()
    }

    fn unreachable(&self, error: lettre::transport::smtp::Error) -> Error {
        Error::Unreachable {
            server: self.server(),
            source: error.into(),
        }
    }

    fn server(&self) -> String {
        format!("{}:{}", self.host, self.port)
    }
}

/// A connection that gives out what came no faster than it is asked for: nobody reads ahead of a reply. Conversations with a
/// mail server are short.
#[derive(Debug)]
struct ByteByByte(TcpStream);

impl AsyncTokioStream for ByteByByte {
    fn peer_addr(&self) -> io::Result<SocketAddr> {
        self.0.peer_addr()
    }
}

impl AsyncRead for ByteByByte {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        let mut byte = [0];
        let mut one = ReadBuf::new(&mut byte);
        if buffer.remaining() > 0 {
            ready!(Pin::new(&mut self.0).poll_read(context, &mut one))?;
            buffer.put_slice(one.filled());
        }
        Poll::Ready(Ok(()))
    }
}

impl AsyncWrite for ByteByByte {
    fn poll_write(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.0).poll_write(context, bytes)
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.0).poll_flush(context)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.0).poll_shutdown(context)
    }
}

/// Whether every server can read the addresses.
fn is_ascii(envelope: &Envelope) -> bool {
    let mut addresses = envelope.to().iter().chain(envelope.from());
    addresses.all(|address| AsRef::<str>::as_ref(address).is_ascii())
}

fn is_this_machine(host: &str) -> bool {
    match Host::parse(host) {
        Ok(Host::Domain(name)) => name == "localhost",
        Ok(Host::Ipv4(ip)) => ip.is_loopback(),
        Ok(Host::Ipv6(ip)) => ip.is_loopback(),
        // A bare IPv6 address has no brackets.
        Err(_) => host
            .parse::<std::net::Ipv6Addr>()
            .is_ok_and(|ip| ip.is_loopback()),
    }
}

#[cfg(test)]
mod tests {
    use std::io::{BufRead, BufReader, Read, Write};
    use std::net::{TcpListener, TcpStream};
    use std::sync::Arc;
    use std::thread::JoinHandle;

    use super::*;

    /// A mail server for one conversation. Returns the lines it was sent; `refuse` is the verb it answers 550 to.
    fn stub(extensions: &'static str, refuse: &'static str) -> (u16, JoinHandle<Vec<String>>) {
        served(move |stream| converse(stream, extensions, refuse))
    }

    /// A port where one connection is served.
    fn served<T: Send + 'static>(
        serve: impl FnOnce(TcpStream) -> T + Send + 'static,
    ) -> (u16, JoinHandle<T>) {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let port = listener.local_addr().unwrap().port();
        let conversation = std::thread::spawn(move || serve(listener.accept().unwrap().0));
        (port, conversation)
    }

    /// One conversation, whatever it goes over.
    fn converse(
        stream: impl Read + Write,
        extensions: &'static str,
        refuse: &'static str,
    ) -> Vec<String> {
        let mut stream = BufReader::new(stream);
        if stream.get_mut().write_all(b"220 stub\r\n").is_err() {
            return Vec::new();
        }
        answered(stream, extensions, refuse)
    }

    /// The same without a greeting.
    fn answered(
        mut stream: BufReader<impl Read + Write>,
        extensions: &'static str,
        refuse: &'static str,
    ) -> Vec<String> {
        let mut seen = Vec::new();
        let mut in_mail = false;
        loop {
            let mut line = String::new();
            if stream.read_line(&mut line).unwrap_or_default() == 0 {
                break;
            }
            let line = line.trim_end().to_owned();
            seen.push(line.clone());
            let verb = line.split(' ').next().unwrap_or_default().to_owned();
            let answer = if in_mail {
                if line != "." {
                    continue;
                }
                in_mail = false;
                "250 taken".to_owned()
            } else if verb == refuse {
                "550 no such 123456".to_owned()
            } else {
                match verb.as_str() {
                    "EHLO" => format!("250-stub\r\n{extensions}250 8BITMIME"),
                    "DATA" => {
                        in_mail = true;
                        "354 go".to_owned()
                    }
                    "AUTH" => "235 welcome".to_owned(),
                    "QUIT" => "221 bye".to_owned(),
                    _ => "250 ok".to_owned(),
                }
            };
            let answer = format!("{answer}\r\n");
            if stream.get_mut().write_all(answer.as_bytes()).is_err() || verb == "QUIT" {
                break;
            }
        }
        seen
    }

    /// A server's side of TLS as `localhost`, and the certificate of the authority behind it.
    fn of_localhost() -> (rustls::ServerConnection, String) {
        let authority = rcgen::KeyPair::generate().unwrap();
        let mut params = rcgen::CertificateParams::new(Vec::new()).unwrap();
        params.is_ca = rcgen::IsCa::Ca(rcgen::BasicConstraints::Unconstrained);
        let root = params.self_signed(&authority).unwrap();
        let issuer = rcgen::Issuer::new(params, authority);
        let key = rcgen::KeyPair::generate().unwrap();
        let mut params = rcgen::CertificateParams::new(vec!["localhost".to_owned()]).unwrap();
        params.extended_key_usages = vec![rcgen::ExtendedKeyUsagePurpose::ServerAuth];
        let leaf = params.signed_by(&key, &issuer).unwrap();
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let config = rustls::ServerConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()
            .unwrap()
            .with_no_client_auth()
            .with_single_cert(
                vec![leaf.der().clone()],
                rustls::pki_types::PrivateKeyDer::try_from(key.serialize_der()).unwrap(),
            )
            .unwrap();
        let session = rustls::ServerConnection::new(Arc::new(config)).unwrap();
        (session, root.pem())
    }

    /// The same conversation over TLS from the first byte on.
    fn stub_behind_tls() -> (u16, JoinHandle<Vec<String>>, String) {
        let (session, root) = of_localhost();
        let (port, conversation) =
            served(move |stream| converse(rustls::StreamOwned::new(session, stream), "", ""));
        (port, conversation, root)
    }

    #[tokio::test]
    async fn what_is_said_before_the_handshake_is_no_reply_after_it() {
        drop(rustls::crypto::ring::default_provider().install_default());
        let replies =
            "250-stub\r\n250 8BITMIME\r\n250 ok\r\n250 ok\r\n354 go\r\n250 taken\r\n221 bye\r\n";
        for injected in ["", replies] {
            let (session, root) = of_localhost();
            let (port, conversation) = served(move |stream| {
                let mut plain = BufReader::new(stream);
                let mut say = |words: &str| {
                    plain.get_mut().write_all(words.as_bytes()).unwrap();
                    let mut line = String::new();
                    // The handshake that follows the last words is no line.
                    if !words.starts_with("220 go") {
                        plain.read_line(&mut line).unwrap();
                    }
                };
                say("220 stub\r\n");
                say("250-stub\r\n250 STARTTLS\r\n");
                say(&format!("220 go\r\n{injected}"));
                let stream = rustls::StreamOwned::new(session, plain.into_inner());
                answered(BufReader::new(stream), "", "")
            });
            let smtp = smtp("localhost", port, None).trusting(root.into_bytes());
            let tls = Tls::Required(smtp.parameters().unwrap());
            let sent = smtp
                .deliver("asa@example.net", "Din kod", "Kod: 123456", tls)
                .await;
            let seen = conversation.join().unwrap().join("\n");
            assert_eq!(sent.is_ok(), injected.is_empty(), "{sent:?}");
            assert_eq!(seen.contains("Kod: 123456"), sent.is_ok(), "{seen}");
        }
    }

    #[tokio::test]
    async fn a_certificate_of_ones_own_is_trusted_when_it_is_named_and_only_then() {
        drop(rustls::crypto::ring::default_provider().install_default());
        for named in [true, false] {
            let (port, conversation, root) = stub_behind_tls();
            let mut smtp = smtp("localhost", port, None);
            if named {
                smtp = smtp.trusting(root.into_bytes());
            }
            let tls = Tls::Wrapper(smtp.parameters().unwrap());
            let sent = smtp
                .deliver("asa@example.net", "Din kod", "Kod: 123456", tls)
                .await;
            let seen = conversation.join().unwrap().join("\n");
            assert_eq!(sent.is_ok(), named, "{sent:?}");
            assert_eq!(seen.contains("Kod: 123456"), named, "{seen}");
        }
    }

    fn smtp(host: &str, port: u16, user: Option<&str>) -> Smtp {
        let password = Secret::new("p4ssword");
        Smtp::new(
            host.to_owned(),
            Some(port),
            "Helpdesk <help@example.org>",
            user.map(ToOwned::to_owned),
            Some(&password),
        )
        .unwrap()
    }

    #[tokio::test]
    async fn a_mail_is_handed_over_whole() {
        let (port, conversation) = stub("250-AUTH PLAIN\r\n", "");
        smtp("127.0.0.1", port, Some("mailer"))
            .send("asa@example.net", "Din kod", "Kod: 123456")
            .await
            .unwrap();
        let seen = conversation.join().unwrap().join("\n");
        for expected in [
            "AUTH PLAIN",
            "MAIL FROM:<help@example.org>",
            "RCPT TO:<asa@example.net>",
            "Subject: Din kod",
            "Kod: 123456",
        ] {
            assert!(seen.contains(expected), "{expected} is not in\n{seen}");
        }
    }

    #[tokio::test]
    async fn a_refusal_names_the_reply_code_and_not_its_words() {
        let (port, conversation) = stub("", "RCPT");
        let error = smtp("127.0.0.1", port, None)
            .send("asa@example.net", "Din kod", "Kod: 123456")
            .await
            .unwrap_err();
        drop(conversation.join());
        assert!(matches!(error, Error::Refused { status: 550, .. }));
        assert!(!format!("{error} {error:?}").contains("123456"));
    }

    #[tokio::test]
    async fn a_server_that_is_not_there_is_unreachable() {
        let free = TcpListener::bind("127.0.0.1:0").unwrap();
        let port = free.local_addr().unwrap().port();
        drop(free);
        let error = smtp("127.0.0.1", port, None)
            .send("asa@example.net", "Din kod", "Kod: 123456")
            .await
            .unwrap_err();
        assert!(matches!(error, Error::Unreachable { .. }), "{error}");
    }

    #[test]
    fn plain_smtp_is_only_for_this_machine() {
        let cases = [
            ("127.0.0.1", 2525, "plain"),
            ("::1", 25, "plain"),
            ("localhost", 587, "plain"),
            ("localhost", 465, "implicit"),
            ("mail.example.net", 25, "starttls"),
            ("mail.example.net", 587, "starttls"),
            ("mail.example.net", 465, "implicit"),
        ];
        for (host, port, expected) in cases {
            let tls = match smtp(host, port, None).tls().unwrap() {
                Tls::None => "plain",
                Tls::Required(_) => "starttls",
                Tls::Wrapper(_) => "implicit",
                Tls::Opportunistic(_) => "opportunistic",
            };
            assert_eq!(tls, expected, "{host}:{port}");
        }
    }

    #[test]
    fn an_account_needs_a_password_and_a_sender_an_address() {
        let new = |from: &str, user: Option<&str>| {
            Smtp::new(
                "mail.example.net".to_owned(),
                None,
                from,
                user.map(ToOwned::to_owned),
                None,
            )
        };
        assert!(matches!(
            new("help@example.org", Some("mailer")),
            Err(Error::NoPassword(user)) if user == "mailer"
        ));
        assert!(matches!(new("helpdesk", None), Err(Error::Address(_))));
        assert!(new("help@example.org", None).is_ok());
    }
}
