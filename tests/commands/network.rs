//! Certificates of one's own, and proxies.

use std::io::{self, BufRead, BufReader, Write};
use std::net::{Shutdown, TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

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
    let folder = tempfile::tempdir().unwrap();
    let (directory, authority) = behind_tls(&folder);
    let (proxy, tunnels) = proxy();
    for (no_proxy, through) in [("", true), ("localhost", false)] {
        let home = Home::new();
        assert_eq!(home.sspr(["profile", "list"]).on(&directory).run().exit, 0);
        let before = tunnels.load(Ordering::SeqCst);
        let login = home
            .binary()
            .args(["login", "--ca-file", &authority])
            .env("HTTPS_PROXY", &proxy)
            .env("NO_PROXY", no_proxy)
            .output()
            .unwrap();
        let said = String::from_utf8_lossy(&login.stderr);
        assert!(login.status.success(), "{said}");
        let used = tunnels.load(Ordering::SeqCst) > before;
        assert_eq!(used, through, "NO_PROXY={no_proxy}: {said}");
    }
}
