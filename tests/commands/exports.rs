//! Files as people have them, through whole commands: what is wrong with one is named, and what is in it is taken or told.

use std::fs;

use serde_json::Value;
use sspr_sandbox::Throttle;

use crate::support::{Directory, Home, Transcript};

/// Two who have nothing registered and one who has.
const CHEN: &str = "chen.meiling@contoso.example";

struct Scene {
    directory: Directory,
    home: Home,
}

impl Scene {
    fn new() -> Self {
        Self {
            directory: Directory::with(|settings| settings.throttle = Throttle::Off),
            home: Home::new(),
        }
    }

    /// A command on a file with these bytes, which stands where `FILE` does.
    fn run(&self, args: &[&str], bytes: &[u8]) -> Transcript {
        let path = self.home.path().join("input");
        fs::write(&path, bytes).unwrap();
        let path = path.display().to_string();
        let args: Vec<&str> = args
            .iter()
            .map(|arg| if *arg == "FILE" { &*path } else { *arg })
            .collect();
        self.home.sspr_with(&args).on(&self.directory).run()
    }
}

fn codes(plan: &Transcript) -> Vec<String> {
    let plan: Value = serde_json::from_str(&plan.stdout).unwrap();
    let warnings = plan["warnings"].as_array().unwrap().iter();
    warnings
        .map(|warning| warning["code"].as_str().unwrap().to_owned())
        .collect()
}

#[test]
fn an_office_number_that_is_not_allowed_and_a_mobile_with_an_extension_are_told_once() {
    let scene = Scene::new();
    let check = ["import", "FILE", "--dry-run", "-o", "json"];
    let csv = format!(
        "User principal name,Mobile Phone,Office,Phone number\n{CHEN},+1 425 882 8080 x12,Vega,+46 8 123 456 78\n"
    );
    let run = scene.run(&check, csv.as_bytes());
    assert_eq!(run.exit, 0, "{run}");
    let told = codes(&run);
    for code in ["officeLeftOut", "extensions"] {
        assert_eq!(told.iter().filter(|told| *told == code).count(), 1, "{run}");
    }
    assert!(run.stderr.contains("1 office number is skipped"), "{run}");
}

#[test]
fn a_number_is_told_with_the_country_it_was_read_for() {
    let scene = Scene::new();
    let csv = format!("user,mobile\n{CHEN},0664 12\n");
    let flag = ["import", "FILE", "--dry-run", "--country", "AT"];
    let run = scene.run(&flag, csv.as_bytes());
    assert!(run.stdout.contains("AT (`--country`)"), "{run}");
    let run = scene.run(&["import", "FILE", "--dry-run"], csv.as_bytes());
    assert!(run.stdout.contains("the user's usage location"), "{run}");
    let args = [
        "methods",
        "add",
        CHEN,
        "--phone",
        "0664 12",
        "--country",
        "AT",
        "--yes",
    ];
    let run = scene.home.sspr_with(&args).on(&scene.directory).run();
    assert_eq!(run.exit, 2, "{run}");
    assert!(run.stderr.contains("AT (`--country`)"), "{run}");
}

#[test]
fn what_is_wrong_with_a_file_is_named_with_its_line_and_nothing_of_it_is_taken() {
    let scene = Scene::new();
    let import: &[&str] = &["import", "FILE", "--yes"];
    let add: &[&str] = &["scope", "add", "--file", "FILE", "--yes"];
    let diff: &[&str] = &["status", "diff", "FILE", "FILE"];
    let unclosed = b"userPrincipalName,mobile\na@x.example,\"+46\nb@x.example,\n";
    let page = b"{\"value\":[{\"id\":\"1\",\"mobile\":\"1\"}],\"@odata.nextLink\":\"https://x\"}";
    let twice = b"upn,mobile,handy,E-Mail,Private E-Mail\na,1,2,a@x.example,b@x.example\n";
    let cases: [(&[&str], &[u8], &str, &str); 9] = [
        (import, unclosed, "unclosedQuote", "Line 2"),
        (add, unclosed, "unclosedQuote", "Line 2"),
        (diff, unclosed, "malformedOutput", "line 2"),
        (import, page, "firstPage", "pages"),
        (add, page, "firstPage", "pages"),
        (diff, page, "malformedOutput", "Export all pages"),
        (
            import,
            twice,
            "ambiguousColumns",
            "--map mobile=\\\"mobile\\\" --map email=\\\"Private E-Mail\\\"",
        ),
        (
            add,
            b"user,note\na@x.example,\n,x\n",
            "rowUnreadable",
            "Line 3",
        ),
        (
            add,
            b"note,user\nDoe, Jane,a@x.example\n",
            "rowUnreadable",
            "Line 2",
        ),
    ];
    for (args, bytes, code, words) in cases {
        let args = [args, &["-o", "json"]].concat();
        let run = scene.run(&args, bytes);
        assert_eq!(run.exit, 2, "{args:?} {run}");
        let code = format!("\"code\":\"{code}\"");
        assert!(run.stderr.contains(&code), "{args:?} {run}");
        assert!(run.stderr.contains(words), "{args:?} {run}");
    }
}

#[test]
fn a_plan_and_a_policy_are_read_in_utf_16_and_refused_in_windows_1252() {
    let scene = Scene::new();
    let plan: &[&str] = &["policy", "plan", "-f", "FILE"];
    let utf16 = |text: &str| -> Vec<u8> {
        let marked = format!("\u{feff}{text}");
        marked.encode_utf16().flat_map(u16::to_le_bytes).collect()
    };
    let exported = scene
        .home
        .sspr(["policy", "export"])
        .on(&scene.directory)
        .run();
    assert_eq!(exported.exit, 0, "{exported}");
    let run = scene.run(plan, &utf16(&exported.stdout));
    assert_eq!(run.exit, 0, "{run}");
    let run = scene.run(plan, b"{\"note\": \"gesch\xe4ftlich\"}");
    assert_eq!(run.exit, 2, "{run}");
    assert!(run.stderr.contains("UTF-8"), "{run}");
}

#[test]
fn a_token_that_was_copied_with_its_scheme_is_named() {
    let scene = Scene::new();
    let run = scene.home.sspr(["whoami"]).on(&scene.directory);
    let run = run.env("SSPR_ACCESS_TOKEN", "Bearer s3cret\n").run();
    assert_eq!(run.exit, 4, "{run}");
    assert!(run.stderr.contains("`Bearer`"), "{run}");
    assert!(!run.stderr.contains("s3cret"), "{run}");
}
