//! A mail server on this machine, without TLS: keeps what it takes, and fails as it is told.

use std::io::{BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use tokio::sync::Notify;

/// What becomes of a reply.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Failure {
    /// It never comes, and the connection stays; see [`MailServer::silence`].
    Silence,
    /// It waits for [`MailServer::release`]; see [`MailServer::silence`].
    Held,
    /// The connection ends in its place.
    HangUp,
    /// It is this one instead.
    Says(&'static str),
}

/// A mail that was taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Taken {
    /// To whom, as the envelope has it.
    pub(crate) recipient: String,
    /// Headers and text; the text readable where it was in base64.
    pub(crate) text: String,
}

type Rule = dyn Fn(&str) -> Option<Failure> + Send + Sync;

struct State {
    taken: Mutex<Vec<Taken>>,
    /// How many replies are spared, and what becomes of the one behind them; whether a mail that it answers is taken.
    planned: Mutex<Option<(u64, Failure, bool)>>,
    /// What becomes of the reply to a line like this one.
    rule: Box<Rule>,
    met: Notify,
    released: (Mutex<bool>, Condvar),
}

/// A mail server that runs until the test ends.
pub(crate) struct MailServer {
    port: u16,
    state: Arc<State>,
}

impl MailServer {
    pub(crate) fn start() -> Self {
        Self::with(|_| None)
    }

    /// One that fails by what it is sent.
    pub(crate) fn with(rule: impl Fn(&str) -> Option<Failure> + Send + Sync + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
        let port = listener.local_addr().expect("its address").port();
        let state = Arc::new(State {
            taken: Mutex::default(),
            planned: Mutex::default(),
            rule: Box::new(rule),
            met: Notify::new(),
            released: Default::default(),
        });
        let shared = Arc::clone(&state);
        thread::spawn(move || {
            for stream in listener.incoming().map_while(Result::ok) {
                let state = Arc::clone(&shared);
                // A connection that breaks has served.
                thread::spawn(move || Conversation::begin(stream, &state));
            }
        });
        Self { port, state }
    }

    pub(crate) fn port(&self) -> u16 {
        self.port
    }

    /// After so many replies the next one fails, once. `carried_out`: a mail that it would have answered is taken.
    pub(crate) fn plan(&self, spared: u64, failure: Failure, carried_out: bool) {
        *lock(&self.state.planned) = Some((spared, failure, carried_out));
    }

    /// Forgets what is still to come. Says whether there was anything.
    pub(crate) fn forgive(&self) -> bool {
        lock(&self.state.planned).take().is_some()
    }

    /// Returns when a reply has met [`Failure::Silence`] or [`Failure::Held`].
    pub(crate) async fn silence(&self) {
        self.state.met.notified().await;
    }

    /// Lets what is held go on.
    pub(crate) fn release(&self) {
        let (released, told) = &self.state.released;
        *lock(released) = true;
        told.notify_all();
    }

    pub(crate) fn taken(&self) -> Vec<Taken> {
        lock(&self.state.taken).clone()
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// One conversation; it ends with nothing where the connection does.
struct Conversation<'a> {
    stream: BufReader<TcpStream>,
    state: &'a State,
}

impl<'a> Conversation<'a> {
    fn begin(stream: TcpStream, state: &'a State) -> Option<()> {
        let mut conversation = Self {
            stream: BufReader::new(stream),
            state,
        };
        conversation.reply("", "220 mail.contoso.example", None)?;
        let mut recipient = String::new();
        loop {
            let line = conversation.line()?;
            let verb = line.split([' ', ':']).next().unwrap_or_default();
            match verb {
                "EHLO" => {
                    let offers = "250-mail\r\n250-AUTH PLAIN\r\n250 8BITMIME";
                    conversation.reply(&line, offers, None)?;
                }
                "AUTH" => conversation.reply(&line, "235 welcome", None)?,
                "RCPT" => {
                    recipient = address(&line);
                    conversation.reply(&line, "250 ok", None)?;
                }
                "DATA" => {
                    conversation.reply(&line, "354 go on", None)?;
                    let text = conversation.mail()?;
                    let mail = Taken {
                        recipient: recipient.clone(),
                        text,
                    };
                    conversation.reply(".", "250 taken", Some(mail))?;
                }
                "QUIT" => return conversation.reply(&line, "221 bye", None),
                _ => conversation.reply(&line, "250 ok", None)?,
            }
        }
    }

    fn line(&mut self) -> Option<String> {
        let mut line = String::new();
        match self.stream.read_line(&mut line) {
            Ok(0) | Err(_) => None,
            Ok(_) => Some(line.trim_end().to_owned()),
        }
    }

    /// A mail up to the line with the dot.
    fn mail(&mut self) -> Option<String> {
        let mut lines = Vec::new();
        loop {
            match self.line()? {
                line if line == "." => break,
                line => lines.push(line),
            }
        }
        let text = lines.join("\n");
        let (head, body) = text.split_once("\n\n").unwrap_or((&text, ""));
        let decoded = STANDARD.decode(body.replace('\n', "")).ok();
        let decoded = decoded.filter(|_| head.contains("base64"));
        let body = decoded.and_then(|bytes| String::from_utf8(bytes).ok());
        Some(match body {
            Some(body) => format!("{head}\n\n{body}"),
            None => text,
        })
    }

    /// Answers a line, or fails to; nothing where the conversation is over by that.
    fn reply(&mut self, line: &str, reply: &str, mail: Option<Taken>) -> Option<()> {
        let (failure, carried_out) = self.failure(line);
        let is_taken = match failure {
            None => true,
            Some(Failure::Says(_)) => false,
            Some(Failure::Silence | Failure::Held | Failure::HangUp) => carried_out,
        };
        lock(&self.state.taken).extend(mail.filter(|_| is_taken));
        let reply = match failure {
            None => reply,
            Some(Failure::Says(reply)) => reply,
            Some(Failure::HangUp) => return None,
            Some(Failure::Silence) => {
                self.state.met.notify_one();
                // Until the other side goes.
                while self.line().is_some() {}
                return None;
            }
            Some(Failure::Held) => {
                self.state.met.notify_one();
                let (released, told) = &self.state.released;
                drop(told.wait_while(lock(released), |released| !*released));
                reply
            }
        };
        let reply = format!("{reply}\r\n");
        self.stream.get_mut().write_all(reply.as_bytes()).ok()
    }

    /// What becomes of the reply to a line, and whether a mail is taken all the same.
    fn failure(&self, line: &str) -> (Option<Failure>, bool) {
        if let Some(failure) = (self.state.rule)(line) {
            return (Some(failure), true);
        }
        let mut planned = lock(&self.state.planned);
        match *planned {
            Some((0, failure, carried_out)) => {
                *planned = None;
                (Some(failure), carried_out)
            }
            Some((spared, failure, carried_out)) => {
                *planned = Some((spared - 1, failure, carried_out));
                (None, true)
            }
            None => (None, true),
        }
    }
}

/// The address between the angle brackets of a line.
fn address(line: &str) -> String {
    let inside = line
        .split_once('<')
        .and_then(|(_, rest)| rest.split_once('>'));
    inside.map_or_else(String::new, |(address, _)| address.to_owned())
}
