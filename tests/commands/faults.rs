//! Every command that lists or writes, against every way the service can fail: one named test for each pair.
//!
//! What holds: a fault that passes leaves no trace in the output; one that stays ends with its exit code and never with
//! a whole list; no write is sent twice when the service may have taken the first one.

use sspr::sandbox::{Fault, Settings, Throttle};

use crate::support::{Directory, Home, Run, Transcript};

/// A command, and the requests of it that faults hit.
struct Command {
    args: &'static [&'static str],
    /// What runs first, so that there is something to do.
    first: &'static [&'static str],
    /// What reads: verb, path and query contain it.
    reads: &'static str,
    /// What writes, where it writes.
    writes: Option<&'static str>,
    /// What the fault leaves of the output must not look whole.
    list: bool,
}

const REPORT: &str = "GET /v1.0/reports/authenticationMethods/userRegistrationDetails";
const BATCH: &str = "POST /v1.0/$batch";
const POLICY: &str = "GET /api/PasswordReset/PasswordResetPolicies";
const POLICY_WRITE: &str = "PUT /api/PasswordReset/PasswordResetPolicies";
const CHEN: &str = "chen.meiling@contoso.example";

const STATUS: Command = Command {
    args: &["status", "-o", "json"],
    first: &[],
    reads: REPORT,
    writes: None,
    list: true,
};
const STATUS_CSV: Command = Command {
    args: &["status", "-o", "csv"],
    ..STATUS
};
const STATUS_TOTALS: Command = Command {
    args: &["status", "--summary", "-o", "json"],
    reads: "GET /v1.0/reports/",
    ..STATUS
};
const STATUS_SUMMARY: Command = Command {
    args: &["status", "--summary", "--group", "SSPR Pilot", "-o", "json"],
    ..STATUS
};
const STATUS_NAMED: Command = Command {
    args: &["status", CHEN, "-o", "json"],
    reads: BATCH,
    ..STATUS
};
const STATUS_GROUP: Command = Command {
    args: &["status", "--group", "SSPR Pilot", "-o", "json"],
    ..STATUS
};
const WHOAMI: Command = Command {
    args: &["whoami", "-o", "json"],
    first: &[],
    reads: "GET /v1.0/me?",
    writes: None,
    list: false,
};
const ENABLE: Command = Command {
    args: &["enable", "--scope", "all", "--yes", "-o", "json"],
    first: &[],
    reads: POLICY,
    writes: Some(POLICY_WRITE),
    list: false,
};
const DISABLE: Command = Command {
    args: &["disable", "--yes", "-o", "json"],
    first: ENABLE.args,
    ..ENABLE
};
const REGISTER: Command = Command {
    args: &[
        "register",
        CHEN,
        "--email",
        "chen@example.net",
        "--unverified",
        "--yes",
        "-o",
        "json",
    ],
    first: &[],
    reads: "GET /v1.0/users/",
    writes: Some("/authentication/emailMethods"),
    list: false,
};

/// A directory and a home that is signed in to it, so that no fault meets the sign-in.
struct Tenant {
    directory: Directory,
    home: Home,
}

impl Tenant {
    fn before(command: &Command) -> Self {
        let directory = Directory::with(|settings: &mut Settings| {
            settings.throttle = Throttle::Off;
        });
        let home = Home::new();
        let tenant = Self { directory, home };
        let login = tenant.sspr(&["login"]).run();
        assert_eq!(login.exit, 0, "{login}");
        if !command.first.is_empty() {
            let first = tenant.sspr(command.first).run();
            assert_eq!(first.exit, 0, "{first}");
        }
        tenant
    }

    fn sspr(&self, args: &[&str]) -> Run {
        self.home.sspr_with(args).on(&self.directory)
    }

    fn plan(&self, path: &str, times: u32, fault: Fault) {
        self.directory.sandbox().faults().plan(path, times, fault);
    }

    fn cancel(&self, path: &str) -> u32 {
        self.directory.sandbox().faults().cancel(path)
    }
}

/// A refusal that names no wait, so that tests wait for nothing.
fn refusal(status: u16) -> Fault {
    Fault::Answer {
        status,
        headers: vec![("retry-after", "0".to_owned())],
        body: r#"{"error": {"code": "theirs", "message": "No."}}"#.to_owned(),
    }
}

/// The output without what differs from one sign-in to the next.
fn said(run: &Transcript) -> String {
    run.stdout
        .lines()
        .filter(|line| !line.contains("\"expires\"") && !line.contains("\"path\""))
        .collect()
}

/// The fault passes, and nobody can tell from the output.
fn passes(command: &Command, times: u32, fault: &Fault) {
    let expected = Tenant::before(command).sspr(command.args).run();
    let tenant = Tenant::before(command);
    tenant.plan(command.reads, times, fault.clone());
    let run = tenant.sspr(command.args).run();
    assert_eq!(run.exit, expected.exit, "{run}");
    assert_eq!(said(&run), said(&expected), "{run}");
    assert_eq!(tenant.cancel(command.reads), 0, "the fault was met");
}

/// The fault stays: the exit code says what it is, and what was written is no whole list.
fn stays(command: &Command, fault: &Fault, exit: u8) {
    let tenant = Tenant::before(command);
    tenant.plan(command.reads, 99, fault.clone());
    let mut args = vec!["--retries", "1", "--timeout", "5s"];
    if *fault == Fault::Stall {
        args = vec!["--timeout", "300ms"];
    }
    args.extend(command.args);
    let run = tenant.sspr(&args).run();
    let met = 99 - tenant.cancel(command.reads);
    assert!(met > 0, "the fault was met");
    assert_eq!(run.exit, exit, "{run}");
    assert!(run.stderr.contains("\"exit\"") || !command.args.contains(&"json"));
    if command.list {
        assert!(
            serde_json::from_str::<serde_json::Value>(&run.stdout).is_err(),
            "a list that broke off is no document: {run}"
        );
    }
}

/// The write goes out once, whatever comes back; where the service took it, the next run sees that.
fn written_once(command: &Command, fault: &Fault) {
    let path = command.writes.expect("a command that writes");
    let tenant = Tenant::before(command);
    tenant.plan(path, 9, fault.clone());
    let run = tenant.sspr(command.args).run();
    assert_eq!(tenant.cancel(path), 8, "one write: {run}");
    let again = tenant.sspr(command.args).run();
    assert_eq!(again.exit, 0, "{again}");
}

/// The service says that it did not take the write: it is sent again, and done.
fn written_in_the_end(command: &Command) {
    let path = command.writes.expect("a command that writes");
    let expected = Tenant::before(command).sspr(command.args).run();
    let tenant = Tenant::before(command);
    tenant.plan(path, 1, refusal(429));
    let run = tenant.sspr(command.args).run();
    tenant.cancel(path);
    if run.exit == 6 {
        // Sent once on purpose: looked at first, and the person is told that nothing changed.
        let again = tenant.sspr(command.args).run();
        assert_eq!(again.stdout, expected.stdout, "{again}");
        return;
    }
    assert_eq!(run.exit, 0, "{run}");
    assert_eq!(run.stdout, expected.stdout, "{run}");
}

macro_rules! reading {
    ($($name:ident: $command:expr,)*) => {$(
        mod $name {
            use super::*;

            #[test]
            fn throttled_for_a_while() { passes(&$command, 2, &refusal(429)); }
            #[test]
            fn unavailable_for_a_while() { passes(&$command, 2, &refusal(503)); }
            #[test]
            fn a_burst_of_500() { passes(&$command, 3, &refusal(500)); }
            #[test]
            fn a_gateway_times_out() { passes(&$command, 1, &refusal(504)); }
            #[test]
            fn a_refused_token() { passes(&$command, 1, &refusal(401)); }
            #[test]
            fn a_connection_breaks() { passes(&$command, 1, &Fault::Reset); }
            #[test]
            fn an_answer_breaks_off() { passes(&$command, 1, &Fault::BrokenOff); }
            #[test]
            fn throttled_for_good() { stays(&$command, &refusal(429), 6); }
            #[test]
            fn down_for_good() { stays(&$command, &refusal(500), 6); }
            #[test]
            fn a_page_of_a_proxy() { stays(&$command, &Fault::Page(200), 6); }
            #[test]
            fn half_an_answer() { stays(&$command, &Fault::Truncated, 6); }
            #[test]
            fn no_answer() { stays(&$command, &Fault::Stall, 6); }
            #[test]
            fn a_garbled_answer() { stays(&$command, &Fault::Garbled, 1); }
            #[test]
            fn a_forbidden_answer() { stays(&$command, &refusal(403), 5); }
        }
    )*};
}

macro_rules! listing {
    ($($name:ident: $command:expr,)*) => {$(
        mod $name {
            use super::*;

            #[test]
            fn a_list_that_leads_elsewhere() {
                stays(&$command, &Fault::NextLink("https://evil.test/v1.0/x".to_owned()), 1);
            }
            #[test]
            fn a_list_in_a_circle() { stays(&$command, &Fault::Loop, 1); }
            #[test]
            fn rows_of_other_types() { stays(&$command, &Fault::WrongTypes, 1); }
        }
    )*};
}

macro_rules! writing {
    ($($name:ident: $command:expr,)*) => {$(
        mod $name {
            use super::*;

            #[test]
            fn no_answer_to_a_write_that_was_done() { written_once(&$command, &Fault::HangUp); }
            #[test]
            fn a_connection_breaks_before_a_write() { written_once(&$command, &Fault::Reset); }
            #[test]
            fn a_gateway_times_out_on_a_write() { written_once(&$command, &refusal(504)); }
            #[test]
            fn the_service_fails_a_write() { written_once(&$command, &refusal(500)); }
            #[test]
            fn a_page_for_a_write() { written_once(&$command, &Fault::Page(502)); }
            #[test]
            fn half_an_answer_to_a_write() { written_once(&$command, &Fault::Truncated); }
            #[test]
            fn a_throttled_write() { written_in_the_end(&$command); }
        }
    )*};
}

reading! {
    status_reading: STATUS,
    status_csv_reading: STATUS_CSV,
    status_totals_reading: STATUS_TOTALS,
    status_summary_reading: STATUS_SUMMARY,
    status_named_reading: STATUS_NAMED,
    status_group_reading: STATUS_GROUP,
    whoami_reading: WHOAMI,
    enable_reading: ENABLE,
    disable_reading: DISABLE,
    register_reading: REGISTER,
}

listing! {
    status_listing: STATUS,
    status_csv_listing: STATUS_CSV,
    status_summary_listing: STATUS_SUMMARY,
    status_group_listing: STATUS_GROUP,
}

writing! {
    enable_writing: ENABLE,
    disable_writing: DISABLE,
    register_writing: REGISTER,
}
