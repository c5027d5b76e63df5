//! Every command that lists or writes, against every way the service can fail: one named test for each pair.
//!
//! What holds: a fault that passes leaves no trace in the output; one that stays ends with its exit code and never with
//! a whole list; no write is sent twice when the service may have taken the first one.

use std::collections::BTreeMap;
use std::fs;
use std::sync::Mutex;

use sspr_sandbox::{Fault, Settings, Throttle};

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
    /// The second and later pages of the list it reads.
    later: &'static str,
    /// How it ends where nothing goes wrong.
    exit: u8,
}

const REPORT: &str = "GET /v1.0/reports/authenticationMethods/userRegistrationDetails";
const LATER: &str = "userRegistrationDetails?$top=999&$skiptoken";
const BATCH: &str = "POST /v1.0/$batch";
const POLICY: &str = "GET /api/PasswordReset/PasswordResetPolicies";
const POLICY_WRITE: &str = "PUT /api/PasswordReset/PasswordResetPolicies";
const CHEN: &str = "chen.meiling@contoso.example";
const LENA: &str = "lena.dahl@contoso.example";

const STATUS: Command = Command {
    args: &["status", "-o", "json"],
    first: &[],
    reads: REPORT,
    writes: None,
    list: true,
    later: LATER,
    exit: 0,
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
const STATUS_LIVE: Command = Command {
    args: &["status", "--live", "-o", "json"],
    ..STATUS
};
const STATUS_LIVE_METHODS: Command = Command {
    reads: BATCH,
    ..STATUS_LIVE
};
const STATUS_ALL_USERS: Command = Command {
    args: &["status", "--all", "-o", "json"],
    ..STATUS
};
const STATUS_ALL_USERS_DIRECTORY: Command = Command {
    reads: "GET /v1.0/users?$select",
    later: "GET /v1.0/users?$select=id,displayName,userPrincipalName,userType,accountEnabled&$top=999&$skiptoken",
    ..STATUS_ALL_USERS
};
const STATUS_SORTED_HERE: Command = Command {
    args: &["status", "--sort", "isAdmin", "-o", "json"],
    ..STATUS
};
const STATUS_SORTED_THERE: Command = Command {
    args: &["status", "--sort", "userDisplayName", "-o", "json"],
    later: "$orderby=userDisplayName&$top=999&$skiptoken",
    ..STATUS
};
const STATUS_DEPARTMENT: Command = Command {
    args: &["status", "--department", "Sales", "-o", "json"],
    reads: "GET /v1.0/users?$count",
    later: "&$skiptoken",
    ..STATUS
};
const STATUS_BY_DEPARTMENT: Command = Command {
    args: &["status", "--summary", "--by", "department", "-o", "json"],
    ..STATUS
};
const EXPLAIN: Command = Command {
    args: &[
        "explain",
        "lena.dahl@contoso.example",
        "--as-of",
        "2026-11-03",
        "-o",
        "json",
    ],
    first: &["enable", "--scope", "all", "--yes"],
    reads: BATCH,
    list: false,
    later: "",
    ..STATUS
};
const EXPLAIN_ALL: Command = Command {
    args: &["explain", "--all", "--as-of", "2026-11-03", "-o", "json"],
    reads: REPORT,
    list: true,
    later: LATER,
    exit: 3,
    ..EXPLAIN
};
const EXPLAIN_ALL_DIRECTORY: Command = Command {
    reads: "GET /v1.0/users?$select",
    later: "otherMails&$top=999&$skiptoken",
    ..EXPLAIN_ALL
};
const WHOAMI: Command = Command {
    args: &["whoami", "-o", "json"],
    first: &[],
    reads: "GET /v1.0/me?",
    writes: None,
    list: false,
    later: "",
    exit: 0,
};
const POLICY_SHOW: Command = Command {
    args: &["policy", "show", "-o", "json"],
    reads: POLICY,
    ..WHOAMI
};
const POLICY_IMPACT: Command = Command {
    args: &["policy", "show", "--impact", "-o", "json"],
    first: ENABLE.args,
    reads: REPORT,
    later: LATER,
    ..WHOAMI
};
const POLICY_LIST: Command = Command {
    args: &[
        "policy",
        "set",
        "methods-required=2",
        "--dry-run",
        "--list",
        "-o",
        "json",
    ],
    first: ENABLE.args,
    ..STATUS
};
const ENABLE: Command = Command {
    args: &["enable", "--scope", "all", "--yes", "-o", "json"],
    first: &[],
    reads: POLICY,
    writes: Some(POLICY_WRITE),
    later: LATER,
    ..WHOAMI
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
    ..WHOAMI
};
const METHODS_LIST: Command = Command {
    args: &["methods", "list", LENA, "-o", "json"],
    reads: "/authentication/methods",
    ..WHOAMI
};
const METHODS_ADD: Command = Command {
    args: &[
        "methods",
        "add",
        CHEN,
        "--email",
        "chen@example.net",
        "--yes",
        "-o",
        "json",
    ],
    reads: "/authentication/methods",
    writes: Some("/authentication/emailMethods"),
    ..WHOAMI
};
const METHODS_REMOVE: Command = Command {
    args: &["methods", "remove", LENA, "mobile", "--yes", "-o", "json"],
    reads: "/authentication/methods",
    writes: Some("DELETE /v1.0/users/"),
    ..WHOAMI
};
const RESET: Command = Command {
    args: &["reset", LENA, "--show-password", "--yes", "-o", "json"],
    reads: "GET /v1.0/users/lena",
    writes: Some("/resetPassword"),
    ..WHOAMI
};
const REGISTER_APP: Command = Command {
    args: &[
        "login",
        "--register-app",
        "--feature",
        "status",
        "--yes",
        "-o",
        "json",
    ],
    reads: "GET /v1.0/servicePrincipals",
    writes: Some("POST /v1.0/applications"),
    ..WHOAMI
};
const IMPORT: Command = Command {
    args: &["import", "people.csv", "--yes", "-o", "json"],
    reads: BATCH,
    writes: Some("\nPOST /users/"),
    ..WHOAMI
};
const IMPORT_UNDO: Command = Command {
    args: &[
        "import",
        "--undo",
        "people.result.csv",
        "--yes",
        "-o",
        "json",
    ],
    first: IMPORT.args,
    reads: BATCH,
    writes: Some("\nDELETE /users/"),
    ..WHOAMI
};

const SCOPE_LIST: Command = Command {
    args: &["scope", "list", "--group", "SSPR Pilot", "-o", "json"],
    reads: "/members?",
    ..STATUS
};
const EVENTS: Command = Command {
    args: &[
        "events",
        "--since",
        "2026-11-01",
        "--columns",
        "activity,result",
        "-o",
        "json",
    ],
    first: &["enable", "--group", "SSPR Pilot", "--yes"],
    reads: "GET /v1.0/auditLogs/directoryAudits",
    ..STATUS
};
const SCOPE_ADD: Command = Command {
    args: &[
        "scope",
        "add",
        "lena.dahl@contoso.example",
        "--group",
        "SSPR Pilot",
        "--yes",
        "-o",
        "json",
    ],
    reads: "/members?",
    ..WHOAMI
};
const INVITE: Command = Command {
    args: &[
        "invite",
        CHEN,
        "--show-pass",
        "--no-wait",
        "--yes",
        "-o",
        "json",
    ],
    reads: "GET /v1.0/users/",
    writes: Some("POST /v1.0/users/"),
    ..WHOAMI
};
const POLICY_SET: Command = Command {
    args: &["policy", "set", "methods-required=2", "--yes", "-o", "json"],
    ..ENABLE
};

/// People to import, in one batch.
const PEOPLE: &str = "user,mobile\nchen.meiling@contoso.example,+46 701740610\n";

/// A directory and a home that is signed in to it, so that no fault meets the sign-in.
struct Tenant {
    directory: Directory,
    home: Home,
}

impl Tenant {
    fn before(command: &Command) -> Self {
        let directory = Directory::with(|settings: &mut Settings| {
            settings.throttle = Throttle::Off;
            settings.users = 90;
            settings.page = Some(20);
        });
        let home = Home::new();
        fs::write(home.path().join("people.csv"), PEOPLE).unwrap();
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
        let here = |file: &str| self.home.path().join(file).display().to_string();
        let args: Vec<String> = args
            .iter()
            .map(|arg| match *arg {
                file if file.ends_with(".csv") => here(file),
                other => other.to_owned(),
            })
            .collect();
        let args: Vec<&str> = args.iter().map(String::as_str).collect();
        self.home.sspr_with(&args).on(&self.directory)
    }

    /// What a run said, wherever its home is.
    fn told(&self, run: &Transcript) -> String {
        said(run).replace(&self.home.path().display().to_string(), "~")
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

/// Names of what differs from one sign-in, and from one tenant, to the next.
const DIFFERS: [&str; 10] = [
    "\"newPassword\"",
    "\"link\"",
    "\"methodId\"",
    "\"temporaryAccessPass\"",
    "\"record\"",
    "\"expires\"",
    "\"path\"",
    "\"clientId\"",
    "\"objectId\"",
    "\"servicePrincipalId\"",
];

/// The output without what differs from one sign-in to the next.
fn said(run: &Transcript) -> String {
    run.stdout
        .lines()
        .filter(|line| !DIFFERS.iter().any(|name| line.contains(name)))
        .collect()
}

/// The fault passes, and nobody can tell from the output.
fn passes(command: &Command, times: u32, fault: &Fault) {
    passes_at(command.reads, command, times, fault);
}

/// The same in the middle of a list.
fn passes_later(command: &Command, times: u32, fault: &Fault) {
    passes_at(command.later, command, times, fault);
}

fn passes_at(place: &str, command: &Command, times: u32, fault: &Fault) {
    let tenant = Tenant::before(command);
    tenant.plan(place, times, fault.clone());
    let run = tenant.sspr(command.args).run();
    assert_eq!(tenant.cancel(place), 0, "the fault was met: {run}");
    assert_eq!(run.exit, command.exit, "{run}");
    assert_eq!(tenant.told(&run), undisturbed(command), "{run}");
}

/// What a command says where nothing goes wrong, found out once.
fn undisturbed(command: &Command) -> String {
    static KNOWN: Mutex<BTreeMap<String, String>> = Mutex::new(BTreeMap::new());
    let key = command.args.join(" ");
    let known = KNOWN.lock().unwrap().get(&key).cloned();
    known.unwrap_or_else(|| {
        let tenant = Tenant::before(command);
        let run = tenant.sspr(command.args).run();
        assert_eq!(run.exit, command.exit, "{run}");
        let told = tenant.told(&run);
        KNOWN.lock().unwrap().insert(key, told.clone());
        told
    })
}

/// Rows that come on two pages are shown and counted once.
fn overlaps(command: &Command) {
    let tenant = Tenant::before(command);
    // The first page is remembered, the others repeat the end of the one before.
    let place = command.later.split("$skiptoken").next().unwrap();
    tenant.plan(place.trim_end_matches(['?', '&']), 99, Fault::Overlap(7));
    let run = tenant.sspr(command.args).run();
    let met = 99 - tenant.cancel(place.trim_end_matches(['?', '&']));
    assert!(met > 2, "several pages");
    assert_eq!(run.exit, command.exit, "{run}");
    assert_eq!(tenant.told(&run), undisturbed(command), "{run}");
}

/// The fault stays: the exit code says what it is, and what was written is no whole list.
fn stays(command: &Command, fault: &Fault, exit: u8) {
    stays_at(command.reads, command, fault, exit);
}

/// The same in the middle of a list.
fn stays_later(command: &Command, fault: &Fault, exit: u8) {
    stays_at(command.later, command, fault, exit);
}

fn stays_at(place: &str, command: &Command, fault: &Fault, exit: u8) {
    let tenant = Tenant::before(command);
    tenant.plan(place, 99, fault.clone());
    let mut args = vec!["--retries", "1", "--timeout", "5s"];
    if *fault == Fault::Stall {
        args = vec!["--timeout", "300ms"];
    }
    args.extend(command.args);
    let run = tenant.sspr(&args).run();
    let met = 99 - tenant.cancel(place);
    assert!(met > 0, "the fault was met: {run}");
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

/// A write in a batch is looked at before it goes out again, and in the end there is what an undisturbed run leaves.
fn written_after_a_look(command: &Command, fault: &Fault) {
    let path = command.writes.expect("a command that writes");
    let look = ["status", CHEN, "--live", "-o", "jsonl"];
    let undisturbed = Tenant::before(command);
    assert_eq!(undisturbed.sspr(command.args).run().exit, 0);
    let expected = undisturbed.sspr(&look).run();
    let tenant = Tenant::before(command);
    tenant.plan(path, 9, fault.clone());
    let run = tenant.sspr(command.args).run();
    let sent = 9 - tenant.cancel(path);
    let carried_out = matches!(fault, Fault::HangUp | Fault::Truncated);
    if carried_out {
        assert_eq!(sent, 1, "what was done is not done again: {run}");
        assert_eq!(run.exit, 0, "{run}");
    } else {
        assert!((1..9).contains(&sent), "{run}");
        assert_eq!(run.exit, 6, "{run}");
        let again = tenant.sspr(command.args).run();
        assert_eq!(again.exit, 0, "{again}");
    }
    let now = tenant.sspr(&look).run();
    assert_eq!(now.stdout, expected.stdout, "{now}");
}

/// The service says that it did not take the write: it is sent again, and done.
fn written_in_the_end(command: &Command) {
    let path = command.writes.expect("a command that writes");
    let tenant = Tenant::before(command);
    tenant.plan(path, 1, refusal(429));
    let run = tenant.sspr(command.args).run();
    tenant.cancel(path);
    if run.exit == 6 {
        // Sent once on purpose: looked at first, and the person is told that nothing changed.
        let again = tenant.sspr(command.args).run();
        assert_eq!(tenant.told(&again), undisturbed(command), "{again}");
        return;
    }
    assert_eq!(run.exit, 0, "{run}");
    assert_eq!(tenant.told(&run), undisturbed(command), "{run}");
}

macro_rules! recovering {
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
            fn a_connection_breaks() { passes(&$command, 1, &Fault::Reset); }
            #[test]
            fn an_answer_breaks_off() { passes(&$command, 1, &Fault::BrokenOff); }
        }
    )*};
}

macro_rules! reading {
    ($($name:ident: $command:expr,)*) => {$(
        mod $name {
            use super::*;

            recovering! { for_a_while: $command, }

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

macro_rules! renewing {
    ($($name:ident: $command:expr,)*) => {$(
        #[test]
        fn $name() { passes(&$command, 1, &refusal(401)); }
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
            #[test]
            fn a_later_page_is_throttled_for_a_while() { passes_later(&$command, 2, &refusal(429)); }
            #[test]
            fn a_burst_of_500_on_a_later_page() { passes_later(&$command, 3, &refusal(500)); }
            #[test]
            fn a_token_is_refused_in_mid_list() { passes_later(&$command, 1, &refusal(401)); }
            #[test]
            fn a_connection_breaks_in_mid_list() { passes_later(&$command, 1, &Fault::Reset); }
            #[test]
            fn a_later_page_breaks_off() { passes_later(&$command, 1, &Fault::BrokenOff); }
            #[test]
            fn throttled_for_good_in_mid_list() { stays_later(&$command, &refusal(429), 6); }
            #[test]
            fn down_for_good_in_mid_list() { stays_later(&$command, &refusal(503), 6); }
            #[test]
            fn a_page_of_a_proxy_in_mid_list() { stays_later(&$command, &Fault::Page(200), 6); }
            #[test]
            fn half_of_a_later_page() { stays_later(&$command, &Fault::Truncated, 6); }
            #[test]
            fn a_garbled_later_page() { stays_later(&$command, &Fault::Garbled, 1); }
            #[test]
            fn a_later_page_is_forbidden() { stays_later(&$command, &refusal(403), 5); }
            #[test]
            fn a_later_page_leads_elsewhere() {
                stays_later(&$command, &Fault::NextLink("https://evil.test/v1.0/x".to_owned()), 1);
            }
            #[test]
            fn a_later_page_leads_back() { stays_later(&$command, &Fault::Loop, 1); }
            #[test]
            fn rows_of_other_types_on_a_later_page() { stays_later(&$command, &Fault::WrongTypes, 1); }
            #[test]
            fn rows_on_two_pages_count_once() { overlaps(&$command); }
        }
    )*};
}

macro_rules! writing_batches {
    ($($name:ident: $command:expr,)*) => {$(
        mod $name {
            use super::*;

            #[test]
            fn no_answer_to_a_batch_that_was_done() { written_after_a_look(&$command, &Fault::HangUp); }
            #[test]
            fn half_an_answer_to_a_batch() { written_after_a_look(&$command, &Fault::Truncated); }
            #[test]
            fn a_connection_breaks_before_a_batch() { written_after_a_look(&$command, &Fault::Reset); }
            #[test]
            fn a_gateway_times_out_on_a_batch() { written_after_a_look(&$command, &refusal(504)); }
            #[test]
            fn the_service_fails_a_batch() { written_after_a_look(&$command, &refusal(500)); }
            #[test]
            fn a_page_for_a_batch() { written_after_a_look(&$command, &Fault::Page(502)); }
            #[test]
            fn a_throttled_batch() { written_in_the_end(&$command); }
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
    explain_reading: EXPLAIN,
    explain_all_directory_reading: EXPLAIN_ALL_DIRECTORY,
    status_group_reading: STATUS_GROUP,
    status_live_reading: STATUS_LIVE,
    status_live_methods_reading: STATUS_LIVE_METHODS,
    status_all_users_reading: STATUS_ALL_USERS,
    status_all_users_directory_reading: STATUS_ALL_USERS_DIRECTORY,
    status_sorted_here_reading: STATUS_SORTED_HERE,
    status_sorted_there_reading: STATUS_SORTED_THERE,
    status_department_reading: STATUS_DEPARTMENT,
    status_by_department_reading: STATUS_BY_DEPARTMENT,
    import_reading: IMPORT,
    import_undo_reading: IMPORT_UNDO,
    register_app_reading: REGISTER_APP,
    whoami_reading: WHOAMI,
    enable_reading: ENABLE,
    disable_reading: DISABLE,
    register_reading: REGISTER,
    invite_reading: INVITE,
    methods_list_reading: METHODS_LIST,
    reset_reading: RESET,
    methods_add_reading: METHODS_ADD,
    methods_remove_reading: METHODS_REMOVE,
    scope_list_reading: SCOPE_LIST,
    events_reading: EVENTS,
    scope_add_reading: SCOPE_ADD,
    policy_set_reading: POLICY_SET,
    policy_list_reading: POLICY_LIST,
}

listing! {
    status_listing: STATUS,
    status_csv_listing: STATUS_CSV,
    status_summary_listing: STATUS_SUMMARY,
    status_group_listing: STATUS_GROUP,
    status_live_listing: STATUS_LIVE,
    status_all_users_listing: STATUS_ALL_USERS,
    status_all_users_directory_listing: STATUS_ALL_USERS_DIRECTORY,
    status_sorted_here_listing: STATUS_SORTED_HERE,
    status_sorted_there_listing: STATUS_SORTED_THERE,
    status_by_department_listing: STATUS_BY_DEPARTMENT,
    policy_list_listing: POLICY_LIST,
    explain_all_directory_listing: EXPLAIN_ALL_DIRECTORY,
}

writing! {
    enable_writing: ENABLE,
    disable_writing: DISABLE,
    register_writing: REGISTER,
    invite_writing: INVITE,
    methods_add_writing: METHODS_ADD,
    reset_writing: RESET,
    methods_remove_writing: METHODS_REMOVE,
    policy_set_writing: POLICY_SET,
    register_app_writing: REGISTER_APP,
}

writing_batches! {
    import_writing: IMPORT,
    import_undo_writing: IMPORT_UNDO,
}

// What cannot be read of the policy is told as unknown: that is not an end.
recovering! {
    policy_show_recovering: POLICY_SHOW,
    policy_impact_recovering: POLICY_IMPACT,
    explain_all_recovering: EXPLAIN_ALL,
}

#[test]
fn explain_all_goes_on_in_mid_report() {
    passes_later(&EXPLAIN_ALL, 2, &refusal(429));
}

#[test]
fn explain_all_counts_rows_on_two_pages_once() {
    overlaps(&EXPLAIN_ALL);
}

#[test]
fn policy_impact_goes_on_in_mid_list() {
    passes_later(&POLICY_IMPACT, 2, &refusal(429));
}

#[test]
fn policy_impact_counts_rows_on_two_pages_once() {
    overlaps(&POLICY_IMPACT);
}

// The sign-in of `login --register-app` is for once, and cannot be renewed.
renewing! {
    status_refused_token: STATUS,
    status_csv_refused_token: STATUS_CSV,
    status_totals_refused_token: STATUS_TOTALS,
    status_summary_refused_token: STATUS_SUMMARY,
    status_named_refused_token: STATUS_NAMED,
    explain_refused_token: EXPLAIN,
    explain_all_refused_token: EXPLAIN_ALL_DIRECTORY,
    status_live_refused_token: STATUS_LIVE_METHODS,
    status_all_users_refused_token: STATUS_ALL_USERS_DIRECTORY,
    status_department_refused_token: STATUS_DEPARTMENT,
    status_group_refused_token: STATUS_GROUP,
    whoami_refused_token: WHOAMI,
    enable_refused_token: ENABLE,
    disable_refused_token: DISABLE,
    register_refused_token: REGISTER,
    methods_list_refused_token: METHODS_LIST,
    reset_refused_token: RESET,
    methods_add_refused_token: METHODS_ADD,
    methods_remove_refused_token: METHODS_REMOVE,
    scope_list_refused_token: SCOPE_LIST,
    events_refused_token: EVENTS,
    scope_add_refused_token: SCOPE_ADD,
    policy_set_refused_token: POLICY_SET,
    policy_show_refused_token: POLICY_SHOW,
    import_refused_token: IMPORT,
    import_undo_refused_token: IMPORT_UNDO,
}
