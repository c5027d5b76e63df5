//! `sspr status` against a report of which every row is known.

use std::net::{Ipv4Addr, TcpListener};
use std::sync::{Arc, Mutex};

use axum::Router;
use axum::extract::Request;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use serde_json::{Value, json};
use tokio::runtime::{Builder, Runtime};

use sspr_sandbox::Throttle;

use crate::support::{Directory, Home, Run, Transcript};

/// A service that answers by path and query, on a free port.
struct Service {
    url: String,
    asked: Arc<Mutex<Vec<String>>>,
    // The server's task lives on it.
    _runtime: Runtime,
}

impl Service {
    fn start(answer: impl Fn(&str, &Value) -> Response + Send + Sync + 'static) -> Self {
        let runtime = Builder::new_multi_thread()
            .worker_threads(1)
            .enable_all()
            .build()
            .expect("a runtime");
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("a free port");
        listener.set_nonblocking(true).expect("a socket");
        let url = format!("http://{}", listener.local_addr().expect("an address"));
        let asked = Arc::new(Mutex::new(Vec::new()));
        let (log, answer) = (Arc::clone(&asked), Arc::new(answer));
        let app = Router::new().fallback(move |request: Request| {
            let (log, answer) = (Arc::clone(&log), Arc::clone(&answer));
            async move {
                let url = request.uri().to_string();
                let body = axum::body::to_bytes(request.into_body(), 1 << 20)
                    .await
                    .expect("a body");
                log.lock().expect("a log").push(url.clone());
                answer(&url, &serde_json::from_slice(&body).unwrap_or_default())
            }
        });
        runtime.spawn(async move {
            let listener = tokio::net::TcpListener::from_std(listener).expect("a listener");
            axum::serve(listener, app).await
        });
        Self {
            url,
            asked,
            _runtime: runtime,
        }
    }

    fn sspr<const N: usize>(&self, args: [&str; N]) -> Run {
        Home::new()
            .sspr(args)
            .env("SSPR_GRAPH", &self.url)
            .env("SSPR_ACCESS_TOKEN", "a-token")
    }

    fn run<const N: usize>(&self, args: [&str; N]) -> Transcript {
        self.sspr(args).run()
    }

    fn asked(&self) -> Vec<String> {
        self.asked.lock().expect("a log").clone()
    }
}

fn ok(body: &Value) -> Response {
    axum::Json(body.clone()).into_response()
}

fn refusal(status: u16, code: &str) -> Response {
    let status = StatusCode::from_u16(status).expect("a status");
    let body =
        json!({"error": {"code": code, "message": "No.", "innerError": {"request-id": "r-1"}}});
    (status, axum::Json(body)).into_response()
}

fn row(id: u32, name: &str, enabled: bool, registered: bool, methods: &[&str]) -> Value {
    json!({"id": id.to_string(), "userPrincipalName": format!("u{id}@contoso.test"), "userDisplayName": name,
        "userType": if id.is_multiple_of(2) { "guest" } else { "member" }, "isAdmin": id == 1,
        "isSsprRegistered": registered, "isSsprEnabled": enabled, "isSsprCapable": enabled && registered,
        "isMfaRegistered": false, "methodsRegistered": methods, "lastUpdatedDateTime": "2026-11-19T02:00:00Z"})
}

const REPORT: &str = "/v1.0/reports/authenticationMethods/userRegistrationDetails";

/// Two pages of three people, the totals, and a group.
fn directory() -> Service {
    Service::start(|url, _| {
        let path = url.split('?').next().unwrap_or_default();
        match path {
            REPORT if url.contains("skiptoken") => ok(&json!({"value": [
                row(3, "=cmd|'/c'!A1", false, true, &["email"])
            ]})),
            REPORT => ok(
                &json!({"@odata.nextLink": format!("{REPORT}?$skiptoken=x"), "value": [
                    row(1, "Anna \u{1b}[31m", true, true, &["email", "mobilePhone"]),
                    row(2, "Bo", true, false, &[])
                ]}),
            ),
            "/v1.0/groups" => ok(&json!({"value": [{"id": "g1", "displayName": "Helpdesk"}]})),
            "/v1.0/groups/g1/transitiveMembers/microsoft.graph.user" => {
                ok(&json!({"value": [{"id": "2"}, {"id": "9"}]}))
            }
            _ if path.contains("usersRegisteredByFeature") => ok(&json!({"totalUserCount": 10,
                "userRegistrationFeatureCounts": [{"feature": "ssprRegistered", "userCount": 6},
                    {"feature": "ssprEnabled", "userCount": 8}, {"feature": "ssprCapable", "userCount": 5}]})),
            _ if path.contains("usersRegisteredByMethod") => ok(&json!({"totalUserCount": 10,
                "userRegistrationMethodCounts": [{"authenticationMethod": "email", "userCount": 4}]})),
            _ => refusal(404, "itemNotFound"),
        }
    })
}

#[test]
fn rows_come_as_csv_with_guarded_names_and_a_header() {
    let run = directory().run(["status", "-o", "csv"]);
    assert_eq!(run.exit, 0, "{run}");
    let lines: Vec<&str> = run.stdout.lines().collect();
    assert_eq!(
        lines[0],
        "id,userDisplayName,userPrincipalName,userType,isSsprRegistered,isSsprEnabled,isSsprCapable,\
         methodsRegistered,isAdmin,lastUpdatedDateTime"
    );
    assert!(
        lines[1].contains("email;mobilePhone,true,2026-11-19T02:00:00Z"),
        "{run}"
    );
    assert_eq!(
        lines[2],
        "2,Bo,u2@contoso.test,guest,false,true,false,,false,2026-11-19T02:00:00Z"
    );
    assert!(!lines[3].starts_with("3,="), "{run}");
    assert_eq!(lines.len(), 4);
}

#[test]
fn json_has_the_field_names_of_the_service() {
    let run = directory().run(["status", "-o", "json"]);
    let rows = run.json();
    let keys: Vec<_> = rows[0].as_object().expect("an object").keys().collect();
    assert_eq!(
        keys,
        [
            "id",
            "userPrincipalName",
            "userDisplayName",
            "userType",
            "isAdmin",
            "isSsprRegistered",
            "isSsprEnabled",
            "isSsprCapable",
            "methodsRegistered",
            "lastUpdatedDateTime"
        ]
    );
    assert_eq!(rows.as_array().map(Vec::len), Some(3));
}

#[test]
fn a_table_shows_no_raw_control_characters_and_ends_with_the_totals() {
    let run = directory().run(["status"]);
    assert!(!run.stdout.contains('\u{1b}'), "{run}");
    assert!(run.stdout.contains("u1@contoso.test"), "{run}");
    assert!(
        run.stderr.contains("3 users, 2 in scope, 1 of them"),
        "{run}"
    );
}

#[test]
fn the_service_filters_where_it_can_and_the_program_does_the_rest() {
    let service = directory();
    let run = service.run([
        "status",
        "--enabled",
        "--not-registered",
        "--guest",
        "-o",
        "json",
    ]);
    let rows = run.json();
    assert_eq!(rows.as_array().map(Vec::len), Some(1), "{run}");
    assert_eq!(rows[0]["userPrincipalName"], "u2@contoso.test");
    assert_eq!(
        service.asked()[0],
        format!(
            "{REPORT}?$filter=isSsprRegistered%20eq%20false%20and%20isSsprEnabled%20eq%20true&$top=999"
        )
    );
}

#[test]
fn a_group_keeps_its_members_nested_ones_too() {
    let run = directory().run(["status", "--group", "Helpdesk", "-o", "jsonl"]);
    assert_eq!(run.exit, 0, "{run}");
    assert_eq!(run.stdout.lines().count(), 1, "{run}");
    assert!(run.stdout.contains("u2@contoso.test"), "{run}");
}

#[test]
fn a_summary_takes_the_totals_of_the_service() {
    let service = directory();
    let run = service.run(["status", "--summary", "-o", "json"]);
    assert_eq!(
        run.json(),
        json!({"total": 10,
            "enabled": {"count": 8, "percent": 80.0},
            "registered": {"count": 6, "percent": 60.0},
            "capable": {"count": 5, "percent": 50.0},
            "capableOfEnabled": 62.5,
            "byMethod": [{"method": "email", "count": 4, "percent": 40.0}]})
    );
    assert!(service.asked().iter().all(|url| !url.starts_with(REPORT)));
}

#[test]
fn a_summary_of_a_selection_is_counted_row_by_row() {
    let run = directory().run(["status", "--summary", "--group", "Helpdesk", "-o", "json"]);
    let summary = run.json();
    assert_eq!(summary["total"], 1);
    assert_eq!(summary["enabled"]["count"], 1);
    assert_eq!(summary["capable"]["count"], 0);
}

#[test]
fn a_summary_without_the_right_to_totals_is_counted_row_by_row() {
    let service = Service::start(|url, _| {
        if url.starts_with(REPORT) {
            ok(&json!({"value": [row(1, "A", true, true, &["email"])]}))
        } else {
            refusal(403, "Authorization_RequestDenied")
        }
    });
    let run = service.run(["status", "--summary", "-o", "csv"]);
    assert_eq!(
        run.stdout,
        "figure,count,percent\ntotal,1,100\nenabled,1,100\nregistered,1,100\ncapable,1,100\nemail,1,100\n"
    );
}

#[test]
fn fail_under_measures_the_users_in_scope_and_says_so() {
    let cases = [("62.5", 0), ("62.6", 3), ("0", 0), ("100", 3)];
    for (threshold, exit) in cases {
        let run = directory().run(["status", "--summary", "--fail-under", threshold]);
        assert_eq!(run.exit, exit, "{threshold}: {run}");
        assert!(run.stderr.contains("5 of 8 users in scope"), "{run}");
    }
    let run = directory().run(["status", "--fail-under", "50", "-o", "csv"]);
    assert_eq!(run.exit, 0, "rows are counted while they stream: {run}");
}

#[test]
fn a_threshold_is_a_share_and_not_of_a_filtered_list() {
    for args in [["--fail-under", "101"], ["--fail-under", "x"]] {
        assert_eq!(directory().run(["status", args[0], args[1]]).exit, 2);
    }
    let run = directory().run(["status", "--capable", "--fail-under", "5"]);
    assert_eq!(run.exit, 2);
}

/// People of every kind, reached through `$batch`.
fn people() -> Service {
    Service::start(|url, body| {
        if url.contains("$search") || url.contains("$filter") {
            // Nobody is near.
            return ok(&json!({"value": []}));
        }
        let responses: Vec<Value> = body["requests"]
            .as_array()
            .expect("requests")
            .iter()
            .map(|request| {
                let url = request["url"].as_str().expect("a url");
                let key = url.split('?').next().and_then(|path| path.rsplit('/').next());
                let user = |id: &str, enabled: bool| {
                    json!({"id": id, "userPrincipalName": format!("{id}@contoso.test"), "displayName": id,
                        "userType": "Member", "accountEnabled": enabled})
                };
                let found = match (url.starts_with("/users/"), key.unwrap_or_default()) {
                    (true, "anna") => Some(user("anna", true)),
                    (true, "gone") => Some(user("gone", false)),
                    (true, "new") => Some(user("new", true)),
                    // The documented sample wraps the row.
                    (false, "anna") => Some(json!({"value": row(1, "Anna", true, true, &["email"])})),
                    _ => None,
                };
                match found {
                    Some(body) => json!({"id": request["id"], "status": 200, "body": body}),
                    None => json!({"id": request["id"], "status": 404,
                        "body": {"error": {"code": "Request_ResourceNotFound", "message": "No."}}}),
                }
            })
            .collect();
        ok(&json!({ "responses": responses }))
    })
}

#[test]
fn a_user_who_is_disabled_or_not_in_the_report_is_named_as_such() {
    let run = people().run(["status", "anna", "gone", "new", "-o", "json"]);
    assert_eq!(run.exit, 0, "{run}");
    let rows = run.json();
    let told: Vec<_> = rows
        .as_array()
        .expect("rows")
        .iter()
        .map(|row| {
            (
                row["state"].as_str().expect("a state"),
                &row["isSsprRegistered"],
            )
        })
        .collect();
    assert_eq!(
        told,
        [
            ("listed", &json!(true)),
            ("disabled", &Value::Null),
            ("notInReport", &Value::Null)
        ]
    );
}

#[test]
fn an_unknown_user_is_named_and_the_exit_code_says_how_many() {
    let run = people().run(["status", "nobody"]);
    assert_eq!(run.exit, 1, "{run}");
    assert!(run.stderr.contains("nobody"), "{run}");
    let run = people().run(["status", "anna", "nobody", "-o", "json"]);
    assert_eq!(run.exit, 8, "{run}");
    assert_eq!(run.json()[1]["state"], "notFound");
    let error: Value = serde_json::from_str(&run.stderr).expect("one object");
    assert_eq!(error["code"], "someUsersNotFound");
}

#[test]
fn a_list_that_breaks_off_is_not_json_and_not_done() {
    let service = Service::start(|url, _| {
        if url.contains("skiptoken") {
            refusal(400, "badRequest")
        } else {
            ok(
                &json!({"@odata.nextLink": format!("{REPORT}?$skiptoken=x"), "value": [row(1, "A", true, true, &[])]}),
            )
        }
    });
    let run = service.run(["status", "-o", "json"]);
    assert_eq!(run.exit, 1, "{run}");
    assert!(
        run.stdout.contains("u1@contoso.test"),
        "what came is there: {run}"
    );
    assert!(serde_json::from_str::<Value>(&run.stdout).is_err(), "{run}");
}

#[test]
fn a_tenant_without_the_licence_is_told_so() {
    let service = Service::start(|_, _| {
        refusal(403, "Authentication_RequestFromNonPremiumTenantOrB2CTenant")
    });
    let run = service.run(["status"]);
    assert_eq!(run.exit, 5, "{run}");
    assert!(run.stderr.contains("Microsoft Entra ID P1"), "{run}");
    assert!(run.stderr.contains("r-1"), "{run}");
}

#[test]
fn a_log_line_for_each_request_names_no_token() {
    let run = directory().run(["status", "--enabled", "-vv", "-o", "csv"]);
    assert!(
        run.stderr
            .contains(&format!("GET {REPORT}?$filter=…&$top=999 200")),
        "{run}"
    );
    assert!(!run.stderr.contains("a token"), "{run}");
}

#[test]
fn the_embedded_directory_is_listed_filtered_and_summed_up() {
    let directory = Directory::with(|settings| settings.throttle = Throttle::Off);
    let home = Home::new();
    let all = home.sspr(["status", "-o", "json"]).on(&directory).run();
    assert_eq!(all.exit, 0, "{all}");
    let rows = all.json();
    let rows = rows.as_array().expect("rows");
    assert!(rows.len() > 100, "more than one page: {}", rows.len());

    let some = home
        .sspr([
            "status",
            "--not-registered",
            "--method",
            "email",
            "-o",
            "json",
        ])
        .on(&directory)
        .run();
    let expected = rows
        .iter()
        .filter(|row| {
            let methods = row["methodsRegistered"].as_array().expect("methods");
            row["isSsprRegistered"] == false && methods.iter().any(|m| m == "email")
        })
        .count();
    assert_eq!(
        some.json().as_array().map(Vec::len),
        Some(expected),
        "{some}"
    );

    let summary = home
        .sspr(["status", "--summary", "-o", "json"])
        .on(&directory)
        .run();
    let capable = rows
        .iter()
        .filter(|row| row["isSsprCapable"] == true)
        .count();
    assert_eq!(summary.json()["total"], rows.len());
    assert_eq!(summary.json()["capable"]["count"], capable);

    let name = rows[0]["userPrincipalName"].as_str().expect("a name");
    let one = home.sspr(["status", name, "nobody@contoso.example", "-o", "jsonl"]);
    let one = one.on(&directory).run();
    assert_eq!(one.exit, 8, "{one}");
    assert!(one.stdout.contains(r#""state":"listed""#), "{one}");
    assert!(one.stdout.contains(r#""state":"notFound""#), "{one}");
}

#[test]
fn a_method_or_a_filter_that_is_not_understood_is_wrong_usage_and_says_what_would_be_right() {
    let (home, directory) = (Home::new(), Directory::start());
    for (args, words) in [
        (["status", "--method", "mobilPhone"], "`mobilePhone`"),
        (["status", "--method", "bogus"], "methodsRegistered/any"),
        (["status", "--filter", "bogus"], "isAdmin eq true"),
    ] {
        let run = home.sspr(args).on(&directory).run();
        assert_eq!(run.exit, 2, "{args:?}: {run}");
        assert!(run.stderr.contains(words), "{args:?}: {run}");
    }
}
