//! What a plan over many tenants costs. Not a test: nothing here fails on a slow day.
//!
//! `cargo bench --bench tenants` plans 500 tenants in one run, as if the services were 50 ms away: once where every tenant is
//! as the file wants it, once where each differs and the difference is counted in users. `-- 100` plans that many.
//! Beside it runs one command a tenant, one after the other, for a part of them and scaled up. The tenants are profiles
//! of their own, spread over a few embedded directories in this process.

#![allow(clippy::print_stdout, reason = "a benchmark prints its figures")]

mod kit;

use std::fs;
use std::io;
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use sspr_sandbox::{Sandbox, Settings, Throttle};

use kit::Figures;

/// Tenants, unless given as an argument.
const TENANTS: usize = 500;
/// Embedded directories behind them.
const DIRECTORIES: usize = 8;
/// How far away they are.
const LATENCY: u64 = 50;
/// Of so many, one command each is run.
const ALONE: usize = 20;

/// What every fresh directory is already, kept in all four documents.
const IN_STEP: &str = "\
scope = \"none\"
administrators = true
registration.reconfirm-days = 180
writeback.unlock = true
campaign.state = \"default\"
";

/// What none of them is.
const DIFFERENT: &str = "scope = \"all\"\nregistration.reconfirm-days = 90\n";

fn main() -> io::Result<()> {
    let asked = std::env::args().skip(1).find_map(|arg| arg.parse().ok());
    let tenants = asked.unwrap_or(TENANTS);
    let folder = std::env::temp_dir().join(format!("sspr-bench-tenants-{}", std::process::id()));
    fs::create_dir_all(&folder)?;
    let runtime = tokio::runtime::Runtime::new()?;
    let mut directories = Vec::new();
    for _ in 0..DIRECTORIES {
        let settings = Settings {
            users: 50,
            approve_as: Some(sspr_sandbox::ADMINISTRATOR.to_owned()),
            interval: 0,
            throttle: Throttle::Off,
            latency: std::time::Duration::from_millis(LATENCY),
            ..Settings::default()
        };
        let listener = TcpListener::bind("127.0.0.1:0")?;
        let started = runtime.block_on(Sandbox::start(settings, listener));
        directories.push(started.expect("a directory"));
    }
    let config = folder.join("config.toml");
    let profiles: String = (0..tenants)
        .map(|number| profile(number, directories[number % DIRECTORIES].url().as_str()))
        .collect();
    fs::write(&config, profiles)?;
    println!("{tenants} tenants, {LATENCY} ms latency");
    for (name, wanted) in [("in step", IN_STEP), ("different", DIFFERENT)] {
        let file = folder.join("policy.toml");
        fs::write(&file, wanted)?;
        let all = Figures::of(1, || plan(&folder, &file, &["--all-profiles"]))?;
        println!("  {name:<12} {:<20} {all}", "one run");
        let alone = tenants.min(ALONE);
        let scale = tenants as f64 / alone as f64;
        let mut wall = 0.0;
        for number in 0..alone {
            let profile = format!("t{number:04}");
            wall += Figures::of(1, || plan(&folder, &file, &["--profile", &profile]))?.wall;
        }
        let wall = wall * scale;
        println!(
            "  {name:<12} {:<20} {:8.1} ms wall (scaled up from {alone})",
            "one command each",
            wall * 1e3
        );
        println!("  one run / one command each: wall {:.3}", all.wall / wall);
    }
    fs::remove_dir_all(&folder)
}

/// A tenant whose sign-in is approved at once and kept nowhere.
fn profile(number: usize, url: &str) -> String {
    format!(
        "[profiles.t{number:04}]\nauthority = \"{url}\"\ngraph = \"{url}\"\npolicy = \"{url}\"\npolicy-api = \"portal\"\n\
         unattended = true\ntoken-store = \"memory\"\n"
    )
}

/// Shows what the file would change, and exits 0 either way.
fn plan(folder: &Path, file: &PathBuf, profiles: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_sspr"));
    command
        .env_clear()
        .env("HOME", folder)
        .env("SSPR_CONFIG", folder.join("config.toml"))
        .env("SSPR_DATA_DIR", folder.join("data"))
        .args(profiles)
        .args(["policy", "apply", "--dry-run", "-o", "jsonl", "-f"])
        .arg(file)
        .stdin(Stdio::null())
        .stderr(Stdio::null());
    command
}
