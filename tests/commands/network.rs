//! Certificates of one's own, and proxies.

use std::io::{self, BufRead, BufReader, Write};
use std::net::{Shutdown, TcpListener, TcpStream};
use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::thread;

use http::Version;
use sspr::http::{client, client_trusting};
use sspr_sandbox::Throttle;

use crate::support::{Directory, Home};

/// A directory behind TLS, and the file of the authority that vouches for it.
fn behind_tls(folder: &tempfile::TempDir) -> (Directory, String) {
    let path = folder.path().to_owned();
    let directory = Directory::with(|settings| settings.tls = Some(path));
    let authority = directory.sandbox().authority().unwrap().display();
    let authority = authority.to_string();
    (directory, authority)
}

#[test]
fn certificates_of_ones_own_are_trusted_by_flag_or_variable_and_only_then() {
    let folder = tempfile::tempdir().unwrap();
    let (directory, authority) = behind_tls(&folder);
    let login = |args| Home::new().sspr::<3>(args).on(&directory);
    let by_flag = login(["login", "--ca-file", &authority]).run();
    assert_eq!(by_flag.exit, 0, "{by_flag}");
    let by_variable = login(["login", "-o", "json"])
        .env("SSPR_CA_FILE", &authority)
        .run();
    assert_eq!(by_variable.exit, 0, "{by_variable}");
    let without = login(["login", "-o", "table"]).run();
    assert_eq!(without.exit, 6, "{without}");
    for path in ["/nowhere.pem", env!("CARGO_MANIFEST_PATH")] {
        let bad = login(["login", "--ca-file", path]).run();
        assert_eq!(bad.exit, 2, "{bad}");
        assert!(bad.stderr.contains("--ca-file"), "{bad}");
    }
}

/// A proxy that opens tunnels to this machine, and counts them.
fn proxy() -> (String, Arc<AtomicUsize>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = format!("http://{}", listener.local_addr().unwrap());
    let tunnels = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&tunnels);
    thread::spawn(move || {
        for client in listener.incoming().flatten() {
            count.fetch_add(1, Ordering::SeqCst);
            thread::spawn(move || tunnel(client));
        }
    });
    (address, tunnels)
}

fn tunnel(mut client: TcpStream) -> io::Result<()> {
    let mut lines = BufReader::new(client.try_clone()?).lines();
    let request = lines.next().transpose()?.unwrap_or_default();
    let target = request.split(' ').nth(1).unwrap_or_default().to_owned();
    while lines
        .next()
        .transpose()?
        .is_some_and(|line| !line.is_empty())
    {}
    let server = TcpStream::connect(target)?;
    client.write_all(b"HTTP/1.1 200 Connection established\r\n\r\n")?;
    let (mut from, mut to) = (server.try_clone()?, client.try_clone()?);
    let back = thread::spawn(move || {
        let copied = io::copy(&mut from, &mut to);
        to.shutdown(Shutdown::Write).and(copied)
    });
    io::copy(&mut client, &mut &server)?;
    server.shutdown(Shutdown::Write)?;
    back.join().map(|copied| copied.map(drop)).unwrap_or(Ok(()))
}

#[test]
fn a_proxy_of_the_environment_is_used_but_not_for_hosts_it_leaves_out() {
    let (proxy, tunnels) = proxy();
    for (no_proxy, through) in [("", true), ("login.invalid", false)] {
        let before = tunnels.load(Ordering::SeqCst);
        let login = Home::new()
            .binary()
            .args(["login", "--authority", "https://login.invalid"])
            .env("HTTPS_PROXY", &proxy)
            .env("NO_PROXY", no_proxy)
            .output()
            .unwrap();
        let said = String::from_utf8_lossy(&login.stderr);
        assert_eq!(login.status.code(), Some(6), "{said}");
        let used = tunnels.load(Ordering::SeqCst) > before;
        assert_eq!(used, through, "NO_PROXY={no_proxy}: {said}");
    }
}

#[test]
fn nothing_for_this_machine_goes_through_a_proxy_whatever_is_left_out() {
    let folder = tempfile::tempdir().unwrap();
    let (secure, authority) = behind_tls(&folder);
    let plain = Directory::start();
    let (proxy, tunnels) = proxy();
    for directory in [&plain, &secure] {
        for variable in ["HTTP_PROXY", "http_proxy", "HTTPS_PROXY", "ALL_PROXY"] {
            let home = Home::new();
            home.settle_at(directory.url());
            for args in [&["login"][..], &["whoami"]] {
                let run = home
                    .binary()
                    .args(args)
                    .args(["--ca-file", &authority])
                    .env(variable, &proxy)
                    .env("NO_PROXY", "nothing.test")
                    .output()
                    .unwrap();
                let said = String::from_utf8_lossy(&run.stderr);
                assert!(run.status.success(), "{variable}: {said}");
            }
        }
    }
    assert_eq!(tunnels.load(Ordering::SeqCst), 0);
}

/// Writes down everything that passes.
struct Tap<W>(W, Arc<Mutex<Vec<u8>>>);

impl<W: Write> Write for Tap<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let count = self.0.write(bytes)?;
        self.1.lock().unwrap().extend(&bytes[..count]);
        Ok(count)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.0.flush()
    }
}

/// A way to the directory that keeps what the program asks and what it is answered.
fn tapped(directory: &Directory) -> (String, [Arc<Mutex<Vec<u8>>>; 2]) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let target = directory.url().trim_start_matches("http://").to_owned();
    let taps: [Arc<Mutex<Vec<u8>>>; 2] = Default::default();
    let [asked, answered] = taps.clone();
    thread::spawn(move || {
        for client in listener.incoming().flatten() {
            let server = TcpStream::connect(&target).unwrap();
            let (mut from, mut back) = (client.try_clone().unwrap(), client);
            let (mut answers, to) = (server.try_clone().unwrap(), server);
            let (mut to, mut tap) = (
                Tap(to, Arc::clone(&asked)),
                Tap(back.try_clone().unwrap(), Arc::clone(&answered)),
            );
            thread::spawn(move || {
                let copied = io::copy(&mut from, &mut to);
                to.0.shutdown(Shutdown::Write).and(copied)
            });
            thread::spawn(move || {
                let copied = io::copy(&mut answers, &mut tap);
                back.flush().and(back.shutdown(Shutdown::Write)).and(copied)
            });
        }
    });
    (url, taps)
}

#[test]
fn answers_come_compressed_and_say_the_same() {
    let directory = Directory::with(|settings| settings.throttle = Throttle::Off);
    let (url, taps) = tapped(&directory);
    let plain = Home::new().sspr(["status", "-o", "json"]).on(&directory);
    let through = Home::new().sspr(["status", "-o", "json"]).at(&url);
    let (plain, through) = (plain.run(), through.run());
    assert_eq!(through.exit, 0, "{through}");
    assert_eq!(through.stdout, plain.stdout);
    let [asked, answered] =
        taps.map(|tap| String::from_utf8_lossy(&tap.lock().unwrap()).to_ascii_lowercase());
    let report = asked.find("get /v1.0/reports/").unwrap();
    assert!(asked[report..].contains("accept-encoding: gzip"), "{asked}");
    assert!(answered.contains("content-encoding: gzip"));
    // Unpacked, the first page alone is longer than everything that passed.
    assert!(answered.len() < through.stdout.len());
}

#[test]
fn the_connection_is_http_2_over_tls_and_http_1_1_without_and_says_the_same() {
    let folder = tempfile::tempdir().unwrap();
    let (tls, authority) = behind_tls(&folder);
    let plain = Directory::start();
    let asked = |http: sspr::http::Client, at: &Directory| {
        let url = format!("{}/common/v2.0/.well-known/openid-configuration", at.url());
        at.block_on(async { http.get(url).send().await.unwrap().version() })
    };
    let trusting = client_trusting(Path::new(&authority)).unwrap();
    assert_eq!(asked(trusting, &tls), Version::HTTP_2);
    assert_eq!(asked(client().unwrap(), &plain), Version::HTTP_11);
    let over = |directory: &Directory, args| {
        let run = Home::new().sspr::<5>(args).on(directory).run();
        assert_eq!(run.exit, 0, "{run}");
        run.stdout
    };
    let over_tls = over(&tls, ["status", "--ca-file", &authority, "-o", "json"]);
    let over_plain = over(&plain, ["status", "--timeout", "5m", "-o", "json"]);
    assert_eq!(over_tls, over_plain);
}

#[test]
fn the_timeout_holds_for_every_part_of_a_sign_in() {
    for silent in ["openid-configuration", "/devicecode", "/token"] {
        let directory = Directory::start();
        let home = crate::support::Home::new();
        let faults = directory.sandbox().faults();
        faults.plan(silent, 1, sspr_sandbox::Fault::Stall);
        let started = std::time::Instant::now();
        let run = home
            .sspr(["--timeout", "300ms", "login", "-o", "json"])
            .on(&directory)
            .run();
        assert_eq!(run.exit, 6, "{silent} {run}");
        assert!(run.stderr.contains("\"timeout\""), "{silent} {run}");
        assert!(started.elapsed().as_secs() < 20, "{silent}");
    }
}
