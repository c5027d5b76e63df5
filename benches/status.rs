//! The budgets of `status` and of starting up, as ratios within one run. Not a test: nothing here fails on a slow day.
//!
//! `cargo bench` measures, on the same recorded pages from the same server: `curl` to nowhere (the floor), a bare
//! reqwest and serde loop writing the same CSV (the mark to beat), and `sspr status -o csv` for 100,000 and 1,000,000
//! users; `cargo bench -- 5000` measures that many. The loop is a package of its own in `benches/bare`, built here with cargo's own release
//! profile. Linux only: figures come from `/proc`.

#![allow(
    clippy::print_stdout,
    clippy::disallowed_methods,
    reason = "a benchmark prints its figures, and its server the address"
)]

mod kit;

use std::fmt::Write as _;
use std::io::{self, BufRead, BufReader, Write};
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::thread;
use std::time::{Duration, Instant};

use kit::Figures;

const PATH: &str = "/v1.0/reports/authenticationMethods/userRegistrationDetails";
/// Where the bare loop is built, and what comes of it.
const BARE_TARGET: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/target/bare");
const BARE: &str = concat!(
    env!("CARGO_MANIFEST_DIR"),
    "/target/bare/release/sspr-bare-loop"
);
/// Rows of a full page.
const PAGE: usize = 999;
/// Distinct pages; more pages repeat them.
const PAGES: usize = 101;
/// Users, unless sizes are given as arguments.
const SIZES: [usize; 2] = [100_000, 1_000_000];
/// How often each program runs.
const RUNS: u32 = 7;

fn main() -> io::Result<()> {
    let args: Vec<String> = std::env::args().collect();
    match args.get(1).map(String::as_str) {
        Some("serve") => serve(number(&args[2])),
        _ => {
            let sizes: Vec<usize> = args.iter().filter_map(|arg| arg.parse().ok()).collect();
            measure(if sizes.is_empty() { &SIZES } else { &sizes })
        }
    }
}

fn number(text: &str) -> usize {
    text.parse().expect("a number")
}

fn measure(sizes: &[usize]) -> io::Result<()> {
    build_bare()?;
    println!("starting up ({RUNS} runs each)");
    for flag in ["--version", "--help"] {
        let figures = Figures::of(RUNS, || {
            let mut command = sspr();
            command.arg(flag);
            command
        })?;
        println!("  {:<28} {figures}", format!("sspr {flag}"));
    }
    for &users in sizes {
        let server = Server::start(users)?;
        let runs = |program: &str| {
            let (url, program) = (server.url.clone(), program.to_owned());
            move || command(&program, &url, users)
        };
        println!("{users} users in {} pages", users.div_ceil(PAGE));
        let floor = Figures::of(RUNS, runs("curl"))?;
        println!("  {:<28} {floor}", "curl to nowhere");
        let bare = Figures::of(RUNS, runs("loop"))?;
        println!("  {:<28} {bare}", "bare reqwest + serde loop");
        let ours = Figures::of(RUNS, runs("sspr"))?;
        println!("  {:<28} {ours}", "sspr status -o csv");
        println!(
            "  sspr / bare loop: wall {:.2}, CPU {:.2} (budget: below 1, aim 0.5); first row after {:.0} ms",
            ours.wall / bare.wall,
            ours.cpu / bare.cpu,
            first_byte(&mut command("sspr", &server.url, users))?.as_secs_f64() * 1000.0,
        );
    }
    Ok(())
}

/// Builds the loop, as anybody would.
fn build_bare() -> io::Result<()> {
    let status = Command::new(env!("CARGO"))
        .args(["build", "--release", "--quiet", "--target-dir", BARE_TARGET])
        .args([
            "--manifest-path",
            concat!(env!("CARGO_MANIFEST_DIR"), "/benches/bare/Cargo.toml"),
        ])
        .status()?;
    assert!(status.success(), "the loop is built: {status}");
    Ok(())
}

fn sspr() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_sspr"));
    command
        .env_clear()
        .env("HOME", std::env::temp_dir().join("sspr-bench-home"));
    command
}

fn command(program: &str, url: &str, users: usize) -> Command {
    match program {
        "curl" => {
            let last = users.div_ceil(PAGE) - 1;
            let mut command = Command::new("curl");
            command.args([
                "-s",
                "-o",
                "/dev/null",
                &format!("{url}{PATH}?page=[0-{last}]"),
            ]);
            command
        }
        "loop" => {
            let mut command = Command::new(BARE);
            command.arg(format!("{url}{PATH}"));
            command
        }
        _ => {
            let mut command = sspr();
            command
                .args(["status", "-o", "csv"])
                .env("SSPR_GRAPH", url)
                .env("SSPR_ACCESS_TOKEN", "none");
            command
        }
    }
}

/// How long it takes until the second line of output: the first row.
fn first_byte(command: &mut Command) -> io::Result<Duration> {
    let start = Instant::now();
    let mut child = command
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()?;
    let stdout = child.stdout.take().expect("a pipe");
    let mut lines = BufReader::new(stdout).lines();
    lines.nth(1).transpose()?;
    let elapsed = start.elapsed();
    child.kill()?;
    child.wait()?;
    Ok(elapsed)
}

/// The pages' server in a process of its own.
struct Server {
    url: String,
    child: Child,
}

impl Server {
    fn start(users: usize) -> io::Result<Self> {
        let mut child = Command::new(std::env::current_exe()?)
            .args(["serve", &users.to_string()])
            .stdout(Stdio::piped())
            .spawn()?;
        let mut url = String::new();
        BufReader::new(child.stdout.take().expect("a pipe")).read_line(&mut url)?;
        Ok(Self {
            url: url.trim().to_owned(),
            child,
        })
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        drop(self.child.kill());
        drop(self.child.wait());
    }
}

/// Serves the pages until it is killed. Prints its address first.
fn serve(users: usize) -> io::Result<()> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?;
    let address = listener.local_addr()?;
    let pages: Arc<Vec<String>> =
        Arc::new((0..PAGES).map(|page| rows(page * PAGE, PAGE)).collect());
    println!("http://{address}");
    io::stdout().flush()?;
    for connection in listener.incoming() {
        let (connection, pages) = (connection?, Arc::clone(&pages));
        thread::spawn(move || answer(connection, address, users, &pages));
    }
    Ok(())
}

fn answer(
    connection: TcpStream,
    address: SocketAddr,
    users: usize,
    pages: &[String],
) -> io::Result<()> {
    connection.set_nodelay(true)?;
    let mut reader = BufReader::new(connection.try_clone()?);
    let mut writer = connection;
    loop {
        let mut line = String::new();
        if reader.read_line(&mut line)? == 0 {
            return Ok(());
        }
        let page = line
            .split_once("page=")
            .and_then(|(_, rest)| rest.split(' ').next())
            .map_or(0, number);
        while line != "\r\n" {
            line.clear();
            reader.read_line(&mut line)?;
        }
        let last = users.div_ceil(PAGE) - 1;
        let next = if page < last {
            format!(
                "\"@odata.nextLink\":\"http://{address}{PATH}?page={}\",",
                page + 1
            )
        } else {
            String::new()
        };
        let left = (users - page * PAGE).min(PAGE);
        let short;
        let rows = if left < PAGE {
            short = rows(page * PAGE, left);
            &short
        } else {
            &pages[page % PAGES]
        };
        let head = format!(
            "{{\"@odata.context\":\"http://{address}/v1.0/$metadata#userRegistrationDetails\",{next}\"value\":["
        );
        let length = head.len() + rows.len() + 2;
        write!(
            writer,
            "HTTP/1.1 200 OK\r\nRateLimit-Limit: 1000000000\r\nRateLimit-Remaining: 1000000000\r\nContent-Type: application/json; charset=utf-8\r\nContent-Length: {length}\r\n\r\n{head}"
        )?;
        writer.write_all(rows.as_bytes())?;
        writer.write_all(b"]}")?;
    }
}

/// Rows as the service writes them, without the brackets.
fn rows(first: usize, count: usize) -> String {
    const GIVEN: [&str; 6] = ["Anna", "Björn", "李", "Zoë \\\"Z\\\"", "Мария", "Chidi"];
    const METHODS: [&str; 4] = [
        "",
        "\"mobilePhone\"",
        "\"mobilePhone\",\"email\"",
        "\"email\",\"microsoftAuthenticatorPush\",\"softwareOneTimePasscode\"",
    ];
    let mut text = String::new();
    for number in first..first + count {
        if number > first {
            text.push(',');
        }
        let (given, methods) = (GIVEN[number % GIVEN.len()], METHODS[number % METHODS.len()]);
        let (registered, enabled, admin) =
            (number % 4 > 1, number % 3 > 0, number.is_multiple_of(50));
        write!(
            text,
            "{{\"id\":\"{number:08x}-0000-4000-8000-{number:012x}\",\
             \"userPrincipalName\":\"user{number:06}@contoso.onmicrosoft.com\",\
             \"userDisplayName\":\"{given} Person {number}\",\"userType\":\"member\",\"isAdmin\":{admin},\
             \"isSsprRegistered\":{registered},\"isSsprEnabled\":{enabled},\"isSsprCapable\":{},\
             \"isMfaRegistered\":{registered},\"isMfaCapable\":{registered},\"isPasswordlessCapable\":false,\
             \"methodsRegistered\":[{methods}],\"isSystemPreferredAuthenticationMethodEnabled\":true,\
             \"systemPreferredAuthenticationMethods\":[\"sms\"],\
             \"userPreferredMethodForSecondaryAuthentication\":\"sms\",\
             \"lastUpdatedDateTime\":\"2026-11-19T02:00:00Z\"}}",
            registered && enabled
        )
        .expect("text");
    }
    text
}
