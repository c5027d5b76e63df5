//! What `import` costs, as ratios within one run. Not a test: nothing here fails on a slow day.
//!
//! `cargo bench --bench import` registers 10,000 mobile phones in a fresh embedded directory, at 0 and 50 ms latency, and once
//! with the service's documented limits, which alone take minutes; `-- 2000` registers that many, `-- fast` leaves the
//! limits out. Beside it runs what anybody would write first: for each row look the person up, read their methods,
//! write, one request at a time. That takes so long that it does a part and is scaled up, which is said.

#![allow(
    clippy::print_stdout,
    reason = "a benchmark prints its figures, and its loop the requests it made"
)]

mod kit;

use std::fmt::Write as _;
use std::fs;
use std::io::{self, BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use serde_json::{Value, json};

use kit::Figures;

/// Rows of the input, unless given as an argument.
const ROWS: usize = 10_000;
/// One member in this many has no mobile phone yet; the directory is made large enough.
const PEOPLE_A_ROW: usize = 4;
/// How many rows the simple loop does at most where each request has latency.
const LOOP_ROWS: usize = 500;

fn main() -> io::Result<()> {
    let args: Vec<String> = std::env::args().skip(1).collect();
    if let [mode, url, input] = args.as_slice()
        && mode == "loop"
    {
        return simple_loop(url, Path::new(input));
    }
    let rows = args.iter().find_map(|arg| arg.parse().ok()).unwrap_or(ROWS);
    let bench = Bench::new(rows)?;
    for latency in [0, 50] {
        println!("{rows} rows, {latency} ms latency, no limits");
        let ours = bench.import(latency, "off")?;
        println!("  {:<24} {ours}", "sspr import");
        let part = if latency == 0 {
            rows
        } else {
            rows.min(LOOP_ROWS)
        };
        let simple = bench.simple(latency, part)?;
        println!("  {:<24} {simple}", "one request at a time");
        println!("  sspr / loop: wall {:.3}", ours.wall / simple.wall);
    }
    if !args.iter().any(|arg| arg == "fast") {
        println!("{rows} rows, no latency, the documented limits");
        let ours = bench.import(0, "documented")?;
        println!("  {:<24} {ours}", "sspr import");
    }
    fs::remove_dir_all(&bench.folder)
}

/// A directory that was filled once, and the rows to import into copies of it.
struct Bench {
    folder: PathBuf,
    input: PathBuf,
    rows: usize,
}

/// What one run took.
struct Run {
    wall: f64,
    /// CPU and peak memory, as text: the loop's are not of interest.
    cost: String,
    requests: usize,
    throttled: usize,
    /// How many rows of the input were done, when not all.
    part: Option<usize>,
}

impl std::fmt::Display for Run {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self {
            wall,
            cost,
            requests,
            throttled,
            part,
        } = self;
        write!(
            f,
            "{wall:9.2} s wall {cost} {requests:>7} requests, {throttled} times 429"
        )?;
        match part {
            Some(rows) => write!(f, " (scaled up from {rows} rows)"),
            None => Ok(()),
        }
    }
}

impl Bench {
    fn new(rows: usize) -> io::Result<Self> {
        let folder = std::env::temp_dir().join(format!("sspr-bench-import-{}", std::process::id()));
        let bench = Self {
            input: folder.join("people.csv"),
            folder,
            rows,
        };
        let seed = bench.folder.join("seed");
        fs::create_dir_all(&seed)?;
        let people = (rows * PEOPLE_A_ROW).max(250).to_string();
        let made = bench
            .sspr(&seed)
            .args(["sandbox", "reset", "--users", &people, "--yes"])
            .stderr(Stdio::null())
            .status()?;
        assert!(made.success(), "the directory is made");
        bench.write_input()?;
        Ok(bench)
    }

    fn sspr(&self, data: &Path) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_sspr"));
        command
            .env_clear()
            .env("HOME", &self.folder)
            .env("SSPR_DATA_DIR", data);
        command
    }

    /// A new number for members who have none.
    fn write_input(&self) -> io::Result<()> {
        let server = self.serve(&self.folder.join("seed"), 0, "off")?;
        let report = server
            .client(self.sspr(&self.folder))
            .args(["status", "-o", "jsonl"])
            .output()?;
        let mut text = String::from("userPrincipalName,mobile\n");
        let lines = String::from_utf8_lossy(&report.stdout);
        let people = lines
            .lines()
            .filter_map(|line| serde_json::from_str::<Value>(line).ok())
            .filter(|person| {
                let methods = person["methodsRegistered"].as_array();
                person["userType"] == "member"
                    && person["isAdmin"] == false
                    && methods.is_some_and(|all| !all.contains(&json!("mobilePhone")))
            })
            .take(self.rows);
        let mut found = 0;
        for (number, person) in people.enumerate() {
            let name = person["userPrincipalName"].as_str().unwrap_or_default();
            writeln!(text, "{name},+46701{number:06}").expect("text");
            found = number + 1;
        }
        assert_eq!(found, self.rows, "enough people without a mobile phone");
        fs::write(&self.input, text)
    }

    fn serve(&self, data: &Path, latency: u32, throttle: &str) -> io::Result<Server> {
        let latency = latency.to_string();
        let mut child = self
            .sspr(data)
            .args(["sandbox", "serve", "--port", "0", "-o", "json"])
            .args(["--latency", &latency, "--throttle", throttle])
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()?;
        let mut line = String::new();
        BufReader::new(child.stdout.take().expect("a pipe")).read_line(&mut line)?;
        let about: Value = serde_json::from_str(&line)?;
        let url = about["url"].as_str().expect("an address").to_owned();
        let mut server = Server {
            url,
            token: String::new(),
            child,
        };
        server.token = server.sign_in(&about);
        Ok(server)
    }

    /// A copy of the directory that nobody has changed yet.
    fn fresh(&self, name: &str) -> io::Result<PathBuf> {
        let data = self.folder.join(name);
        fs::create_dir_all(&data)?;
        fs::copy(self.folder.join("seed/sandbox.db"), data.join("sandbox.db"))?;
        Ok(data)
    }

    fn import(&self, latency: u32, throttle: &str) -> io::Result<Run> {
        let name = format!("{latency}-{throttle}");
        let server = self.serve(&self.fresh(&name)?, latency, throttle)?;
        let (data, log) = (
            self.folder.join(format!("{name}-client")),
            self.folder.join("log"),
        );
        let result = data.join("result.csv");
        let figures = Figures::of(1, || {
            let mut command = server.client(self.sspr(&data));
            command
                .arg("import")
                .arg(&self.input)
                .args(["--yes", "-vv", "--result"])
                .arg(&result)
                .stderr(fs::File::create(&log).expect("a log"));
            command
        })?;
        let log = fs::read_to_string(&log)?;
        let added = fs::read_to_string(&result)?
            .lines()
            .filter(|line| line.contains(",added,"))
            .count();
        assert_eq!(added, self.rows, "every row is added");
        let mib = figures.peak as f64 / 1024.0;
        Ok(Run {
            wall: figures.wall,
            cost: format!("{:7.2} s CPU {mib:6.1} MiB", figures.cpu),
            requests: log
                .lines()
                .filter(|line| line.contains(" request-id="))
                .count(),
            throttled: log
                .lines()
                .filter(|line| line.contains(": 429, next in"))
                .count(),
            part: None,
        })
    }

    fn simple(&self, latency: u32, rows: usize) -> io::Result<Run> {
        let server = self.serve(&self.fresh(&format!("loop-{latency}"))?, latency, "off")?;
        let part = self.folder.join("part.csv");
        let text = fs::read_to_string(&self.input)?;
        let lines: Vec<&str> = text.lines().take(rows + 1).collect();
        fs::write(&part, lines.join("\n"))?;
        let figures = Figures::of(1, || {
            let mut command = Command::new(std::env::current_exe().expect("this program"));
            command
                .args(["loop", &server.url])
                .arg(&part)
                .env("TOKEN", &server.token);
            command
        })?;
        let scale = self.rows as f64 / rows as f64;
        Ok(Run {
            wall: figures.wall * scale,
            cost: format!("{:7.2} s CPU           ", figures.cpu * scale),
            requests: 3 * self.rows,
            throttled: 0,
            part: (rows < self.rows).then_some(rows),
        })
    }
}

/// A directory that is up, and a token of its pipeline.
struct Server {
    url: String,
    token: String,
    child: Child,
}

impl Server {
    fn client(&self, mut command: Command) -> Command {
        command
            .env("SSPR_GRAPH", &self.url)
            .env("SSPR_ACCESS_TOKEN", &self.token);
        command
    }

    fn sign_in(&self, about: &Value) -> String {
        let of = |key: &str| about["pipeline"][key].as_str().expect("a pipeline");
        let form = [
            ("grant_type", "client_credentials"),
            ("client_id", of("clientId")),
            ("client_secret", of("clientSecret")),
            ("scope", "https://graph.microsoft.com/.default"),
        ];
        let tenant = about["tenantId"].as_str().expect("a tenant");
        let url = format!("{}/{tenant}/oauth2/v2.0/token", self.url);
        let answer: Value = block_on(async {
            let client = sspr::http::client().expect("a client");
            let answer = client
                .post(url)
                .form(&form)
                .send()
                .await
                .expect("an answer");
            answer.json().await.expect("a token")
        });
        answer["access_token"].as_str().expect("a token").to_owned()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        drop(self.child.kill());
        drop(self.child.wait());
    }
}

fn block_on<T>(work: impl Future<Output = T>) -> T {
    tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .expect("a runtime")
        .block_on(work)
}

/// What anybody would write first: three requests a row, one after the other.
fn simple_loop(url: &str, input: &Path) -> io::Result<()> {
    let token = std::env::var("TOKEN").expect("a token");
    let text = fs::read_to_string(input)?;
    block_on(async {
        let client = sspr::http::client().expect("a client");
        for line in text.lines().skip(1) {
            let (user, number) = line.split_once(',').expect("two columns");
            let person = format!("{url}/v1.0/users/{user}");
            let (country, rest) = number.split_at(3);
            let phone = json!({"phoneNumber": format!("{country} {rest}"), "phoneType": "mobile"});
            let calls = [
                client.get(format!("{person}?$select=id,accountEnabled")),
                client.get(format!("{person}/authentication/methods")),
                client
                    .post(format!("{person}/authentication/phoneMethods"))
                    .json(&phone),
            ];
            for call in calls {
                let answer = call.bearer_auth(&token).send().await.expect("an answer");
                assert!(answer.status().is_success(), "{}", answer.status());
                answer.bytes().await.expect("a whole answer");
            }
        }
    });
    Ok(())
}
