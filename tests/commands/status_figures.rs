//! The figures of `sspr status`: group by group, and again and again.

use std::net::{Ipv4Addr, TcpListener};
use std::sync::{Arc, Mutex};

use axum::Router;
use axum::extract::Request;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use serde_json::{Value, json};
use sspr_sandbox::Throttle;
use tokio::runtime::{Builder, Runtime};

use crate::support::{Directory, Home, Transcript};

pub(super) const REPORT: &str = "/v1.0/reports/authenticationMethods/userRegistrationDetails";

/// A service that answers by path and by how often that path was asked before, on a free port.
pub(super) struct Service {
    pub(super) url: String,
    asked: Arc<Mutex<Vec<String>>>,
    // The server's task lives on it.
    _runtime: Runtime,
}

impl Service {
    pub(super) fn start(answer: impl Fn(&str, usize) -> Response + Send + Sync + 'static) -> Self {
        let runtime = Builder::new_multi_thread()
            .worker_threads(1)
            .enable_all()
            .build()
            .unwrap();
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
        listener.set_nonblocking(true).unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let asked = Arc::new(Mutex::new(Vec::<String>::new()));
        let (log, answer) = (Arc::clone(&asked), Arc::new(answer));
        let app = Router::new().fallback(move |request: Request| {
            let (log, answer) = (Arc::clone(&log), Arc::clone(&answer));
            async move {
                let url = request.uri().to_string();
                let mut log = log.lock().unwrap();
                let before = log.iter().filter(|asked| **asked == url).count();
                log.push(url.clone());
                answer(&url, before)
            }
        });
        runtime.spawn(async move {
            let listener = tokio::net::TcpListener::from_std(listener).unwrap();
            axum::serve(listener, app).await
        });
        Self {
            url,
            asked,
            _runtime: runtime,
        }
    }

    fn run(&self, args: &[&str]) -> Transcript {
        Home::new()
            .sspr_with(args)
            .env("SSPR_GRAPH", &self.url)
            .env("SSPR_ACCESS_TOKEN", "a-token")
            .run()
    }
}

pub(super) fn ok(body: &Value) -> Response {
    axum::Json(body.clone()).into_response()
}

pub(super) fn refusal(status: u16) -> Response {
    let body = json!({"error": {"code": "no", "message": "No."}});
    (StatusCode::from_u16(status).unwrap(), axum::Json(body)).into_response()
}

pub(super) fn row(
    id: u32,
    admin: bool,
    enabled: bool,
    registered: bool,
    methods: &[&str],
) -> Value {
    json!({"id": id.to_string(), "userPrincipalName": format!("u{id}@contoso.test"), "userType": "member",
        "isAdmin": admin, "isSsprRegistered": registered, "isSsprEnabled": enabled,
        "isSsprCapable": enabled && registered, "methodsRegistered": methods})
}

const E3: &str = "05e9a617-0261-4cee-bb44-138d3ef5d965";
const E5: &str = "06ebc4ee-1bb5-47dd-8120-11324bc54e06";
const OLD: &str = "cbdc14ab-d96c-4c30-b9f4-6ada7cdc1d46";

/// Four people in the report, over two pages; the fifth is disabled and only in the directory.
fn tenant(names_allowed: bool) -> Service {
    let user = |id: u32, department: Value, skus: &[&str]| {
        let skus: Vec<Value> = skus.iter().map(|sku| json!({"skuId": sku})).collect();
        json!({"id": id.to_string(), "department": department, "assignedLicenses": skus})
    };
    Service::start(move |url, _| match url.split('?').next().unwrap() {
        REPORT if url.contains("skiptoken") => ok(&json!({"value": [
            row(3, false, false, true, &["email"]), row(4, false, true, false, &[])]})),
        REPORT => ok(
            &json!({"@odata.nextLink": format!("{REPORT}?$skiptoken=x"), "value": [
            row(1, true, true, true, &["email", "fido2"]), row(2, false, true, false, &[])]}),
        ),
        "/v1.0/users" => ok(&json!({"value": [
            user(1, json!("Sales"), &[E3, E5]), user(2, json!("=cmd|'/c'!A1"), &[E3]),
            user(3, json!(" SALES "), &[OLD]), user(4, Value::Null, &[]), user(5, json!("Nobody"), &[E5])]})),
        "/v1.0/subscribedSkus" if names_allowed => ok(&json!({"value": [
            {"skuId": E3.to_uppercase(), "skuPartNumber": "SPE_E3"}, {"skuId": E5, "skuPartNumber": "SPE_E5"}]})),
        _ => refusal(403),
    })
}

fn groups(run: &Transcript) -> Vec<String> {
    run.stdout.lines().map(str::to_owned).collect()
}

#[test]
fn departments_come_from_the_directory_and_their_capitals_do_not_matter() {
    let service = tenant(true);
    let run = service.run(&["status", "--by", "department", "-o", "csv"]);
    assert_eq!(run.exit, 0, "{run}");
    assert_eq!(
        groups(&run),
        [
            "group,users,enabled,registered,capable,capableOfEnabled",
            "Sales,2,1,2,1,100",
            ",1,1,0,0,0",
            "'=cmd|'/c'!A1,1,1,0,0,0",
        ]
    );
    assert_eq!(
        service.asked.lock().unwrap()[0],
        "/v1.0/users?$select=id,department&$top=999"
    );
}

#[test]
fn a_user_counts_for_each_licence_and_the_total_for_each_user() {
    let run = tenant(true).run(&["status", "--by", "licence", "-o", "json"]);
    let figures = run.json();
    assert_eq!(figures["total"], 4);
    assert_eq!(figures["by"], "licence");
    let told: Vec<(Value, Value)> = figures["groups"]
        .as_array()
        .unwrap()
        .iter()
        .map(|group| (group["group"].clone(), group["users"].clone()))
        .collect();
    assert_eq!(
        told,
        [
            (json!("SPE_E3"), json!(2)),
            (Value::Null, json!(1)),
            (json!("SPE_E5"), json!(1)),
            (json!(OLD), json!(1)),
        ]
    );
}

#[test]
fn licences_without_names_are_shown_by_their_ids() {
    let run = tenant(false).run(&["status", "--by", "license", "-o", "csv"]);
    assert_eq!(run.exit, 0, "{run}");
    assert!(groups(&run)[1].starts_with(E3), "{run}");
    assert!(run.stderr.contains("LicenseAssignment.Read.All"), "{run}");
}

#[test]
fn what_the_report_says_itself_is_not_asked_of_the_directory() {
    let cases: [(&str, &[&str]); 3] = [
        ("admin", &["false,3,2,1,0,0", "true,1,1,1,1,100"]),
        (
            "method",
            &[",2,2,0,0,0", "email,2,1,2,1,100", "fido2,1,1,1,1,100"],
        ),
        ("userType", &["member,4,3,2,1,33.3"]),
    ];
    for (axis, expected) in cases {
        let service = tenant(true);
        let run = service.run(&["status", "--by", axis, "-o", "csv"]);
        assert_eq!(&groups(&run)[1..], expected, "{run}");
        let asked = service.asked.lock().unwrap();
        assert!(asked.iter().all(|url| url.starts_with(REPORT)), "{asked:?}");
    }
}

#[test]
fn a_table_of_groups_is_for_people_and_the_threshold_for_all_of_them() {
    let run = tenant(true).run(&["status", "--by", "department", "--fail-under", "34"]);
    assert_eq!(run.exit, 3, "{run}");
    assert!(run.stdout.contains("(none)"), "{run}");
    assert!(run.stderr.contains("1 of 3 users in scope"), "{run}");
    assert_eq!(tenant(true).run(&["status", "--by", "shoe"]).exit, 2);
    assert_eq!(
        tenant(true).run(&["status", "--by", "admin", "anna"]).exit,
        2
    );
}

#[test]
fn the_groups_of_the_embedded_directory_add_up() {
    let directory = Directory::with(|settings| settings.throttle = Throttle::Off);
    let home = Home::new();
    for axis in ["department", "licence", "admin", "method", "userType"] {
        let run = home
            .sspr(["status", "--by", axis, "-o", "json"])
            .on(&directory)
            .run();
        assert_eq!(run.exit, 0, "{run}");
        let figures = run.json();
        let users: Vec<u64> = figures["groups"]
            .as_array()
            .unwrap()
            .iter()
            .map(|group| group["users"].as_u64().unwrap())
            .collect();
        let (sum, total) = (
            users.iter().sum::<u64>(),
            figures["total"].as_u64().unwrap(),
        );
        assert!(
            users.is_sorted_by(|a, b| a >= b),
            "{axis}: the largest first"
        );
        if axis == "licence" || axis == "method" {
            assert!(sum >= total, "{axis}: {run}");
        } else {
            assert_eq!(sum, total, "{axis}: {run}");
        }
    }
}

#[test]
fn a_department_named_true_keeps_its_name() {
    let service = Service::start(|url, _| match url.split('?').next().unwrap() {
        REPORT => ok(&json!({"value": [row(1, true, true, true, &["email"])]})),
        _ => ok(&json!({"value": [{"id": "1", "department": "true"}]})),
    });
    let run = service.run(&["status", "--by", "department"]);
    assert!(groups(&run)[1].starts_with("true "), "{run}");
    let run = service.run(&["status", "--by", "admin"]);
    assert!(groups(&run)[1].starts_with("yes "), "{run}");
}
