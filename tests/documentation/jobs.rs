//! The jobs to paste in docs/ci: each is well-formed and has what its system demands, the program takes every `sspr` line in
//! it, and the variables it sets settle how to sign in. Each is also held against the schema its system publishes: GitHub's by
//! the validator in the folder that `SSPR_NPM` names, all of them by the `check-jsonschema` of the Python that
//! `SSPR_OFFICIAL` names.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;

use clap::Parser;
use serde_json::Value;
use sspr::cli::Cli;
use sspr::config::{Environment, File, Flags, Method, Settings};

const ID: &str = "00000000-0000-0000-0000-000000000000";
const AUDIENCE: &str = "api://AzureADTokenExchange";

fn file(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("docs/ci")
        .join(name)
}

fn job(name: &str) -> Value {
    let text = std::fs::read_to_string(file(name)).expect("a job");
    serde_saphyr::from_str(&text).unwrap_or_else(|error| panic!("{name}: {error}"))
}

/// The commands of a job: whatever stands under `run` and `script`.
fn commands(job: &Value, found: &mut Vec<String>) {
    match job {
        Value::Object(map) => {
            for (key, value) in map {
                match value {
                    Value::String(text) if key == "run" || key == "script" => {
                        found.extend(text.lines().map(str::to_owned));
                    }
                    Value::Array(lines) if key == "script" => {
                        found.extend(lines.iter().filter_map(Value::as_str).map(str::to_owned));
                    }
                    _ => commands(value, found),
                }
            }
        }
        Value::Array(items) => items.iter().for_each(|item| commands(item, found)),
        _ => {}
    }
}

/// Fails unless the program takes every line, and the variables settle a sign-in without a secret.
fn runs(name: &str, job: &Value, variables: &Value) {
    let mut lines = Vec::new();
    commands(job, &mut lines);
    let ours: Vec<&String> = lines
        .iter()
        .filter(|line| line.starts_with("sspr "))
        .collect();
    assert!(!ours.is_empty(), "{name}: {lines:?}");
    for line in ours {
        let command = line.split(" > ").next().unwrap_or_default();
        if let Err(error) = Cli::try_parse_from(command.split_whitespace()) {
            panic!("{name}: {line}: {error}");
        }
    }
    let variables = variables.as_object().expect("variables");
    let env: BTreeMap<String, String> = variables
        .iter()
        .map(|(name, value)| {
            let value = value.as_str().expect("a text");
            // The ids are values of the repository's own settings.
            let value = if value.starts_with("${{") { ID } else { value };
            (name.clone(), value.to_owned())
        })
        .collect();
    let env: Environment = env.into_iter().collect();
    let none = File::load(Path::new("/nonexistent/config.toml")).expect("no file is no profile");
    let settings = Settings::resolve(Flags::default(), &env, &none)
        .unwrap_or_else(|error| panic!("{name}: {error}"));
    assert_eq!(settings.method.value, Some(Method::Federated), "{name}");
    assert!(settings.federated_token.value.is_some(), "{name}");
    assert_ne!(settings.tenant.value, "organizations", "{name}");
}

fn only(name: &str, value: &Value, known: &[&str]) {
    for key in value.as_object().expect("a mapping").keys() {
        assert!(known.contains(&key.as_str()), "{name}: `{key}`");
    }
}

#[test]
fn the_jobs_for_github_actions_may_ask_for_a_token_and_run() {
    for name in ["github.yml", "policy-github.yml", "rollout-github.yml"] {
        let workflow = job(name);
        only(name, &workflow, &["name", "on", "permissions", "jobs"]);
        assert_eq!(workflow["permissions"]["id-token"], "write");
        for job in workflow["jobs"].as_object().expect("jobs").values() {
            assert!(job["runs-on"].is_string(), "{job}");
            for step in job["steps"].as_array().expect("steps") {
                assert_ne!(step["run"].is_string(), step["uses"].is_string(), "{step}");
            }
            runs(name, job, &job["env"]);
        }
    }
}

/// The steps of a pipeline are well-formed, and each that runs the program may ask for the token of the job.
fn steps_for_azure(name: &str, steps: &Value) {
    for step in steps.as_array().expect("steps") {
        if step["template"].is_string() {
            assert_eq!(step["template"], "install-azure-pipelines.yml", "{step}");
            only(name, step, &["template", "parameters"]);
            continue;
        }
        if step["task"].is_string() {
            only(name, step, &["task", "displayName", "inputs"]);
            continue;
        }
        let known = [
            "script",
            "publish",
            "displayName",
            "env",
            "condition",
            "artifact",
        ];
        only(name, step, &known);
        assert_ne!(
            step["script"].is_string(),
            step["publish"].is_string(),
            "{step}"
        );
        // Without it a script has no access to the service of tokens.
        let ours = step["script"]
            .as_str()
            .is_some_and(|line| line.starts_with("sspr "));
        assert_eq!(
            ours,
            step["env"]["SYSTEM_ACCESSTOKEN"].is_string(),
            "{step}"
        );
    }
}

#[test]
fn the_job_for_azure_pipelines_hands_the_token_of_the_job_on_and_runs() {
    for name in ["azure-pipelines.yml", "rollout-azure-pipelines.yml"] {
        let pipeline = job(name);
        let known = ["schedules", "trigger", "pool", "variables", "steps"];
        only(name, &pipeline, &known);
        assert!(pipeline["pool"]["vmImage"].is_string());
        steps_for_azure(name, &pipeline["steps"]);
        runs(name, &pipeline, &pipeline["variables"]);
    }
}

#[test]
fn each_job_of_the_policy_for_azure_pipelines_hands_its_token_on_and_runs() {
    let name = "policy-azure-pipelines.yml";
    let pipeline = job(name);
    let known = ["schedules", "trigger", "pr", "pool", "variables", "jobs"];
    only(name, &pipeline, &known);
    assert!(pipeline["pool"]["vmImage"].is_string());
    let jobs = pipeline["jobs"].as_array().expect("jobs");
    assert_eq!(jobs.len(), 3);
    for job in jobs {
        only(name, job, &["job", "condition", "variables", "steps"]);
        assert!(job["condition"].is_string(), "{job}");
        steps_for_azure(name, &job["steps"]);
        let mut variables = pipeline["variables"].clone();
        let own = job["variables"].as_object().expect("variables").clone();
        variables.as_object_mut().expect("variables").extend(own);
        runs(name, job, &variables);
    }
}

/// A plan on a pull request passes with a drift and with nothing else; each night a drift fails.
#[test]
fn a_drift_passes_a_pull_request_and_fails_the_night() {
    for name in ["policy-github.yml", "policy-azure-pipelines.yml"] {
        let text = std::fs::read_to_string(file(name)).expect("a job");
        let plans: Vec<&str> = text
            .lines()
            .filter_map(|line| line.split_once("sspr policy plan -f policy.toml --markdown"))
            .map(|(_, rest)| rest.trim())
            .collect();
        assert_eq!(plans, ["> plan.md || test $? -eq 3", "> plan.md"], "{name}");
        #[cfg(unix)]
        for (exit, passes) in [(0, [true, true]), (3, [true, false]), (4, [false, false])] {
            let folder = tempfile::tempdir().expect("a folder");
            for (rest, passes) in plans.iter().zip(passes) {
                let status = Command::new("bash")
                    .args(["-e", "-c", &format!("(exit {exit}) {rest}")])
                    .current_dir(folder.path())
                    .status()
                    .expect("a shell");
                assert_eq!(status.success(), passes, "{name}: {exit} {rest}");
            }
        }
    }
}

#[test]
fn the_job_for_gitlab_asks_for_the_token_it_names_and_runs() {
    let name = "gitlab.yml";
    let jobs = job(name);
    for job in jobs.as_object().expect("jobs").values() {
        let known = [
            "image",
            "rules",
            "id_tokens",
            "variables",
            "script",
            "artifacts",
        ];
        only(name, job, &known);
        let tokens = job["id_tokens"].as_object().expect("tokens");
        let (token, settings) = tokens.iter().next().expect("a token");
        assert_eq!(settings["aud"], AUDIENCE);
        assert_eq!(
            job["variables"]["SSPR_FEDERATED_TOKEN"],
            format!("env:{token}")
        );
        runs(name, job, &job["variables"]);
    }
}

#[test]
fn the_jobs_for_github_actions_fit_the_published_schema() {
    let Some(folder) = std::env::var_os("SSPR_NPM") else {
        eprintln!("skipped: SSPR_NPM is not set");
        return;
    };
    // The release asks to attest, which this schema does not know yet; the other checker's does.
    let ours = [
        "github.yml",
        "policy-github.yml",
        "rollout-github.yml",
        "../../action.yml",
    ];
    for name in ours {
        let output = Command::new(Path::new(&folder).join("node_modules/.bin/action-validator"))
            .arg(file(name))
            .output()
            .expect("the validator runs");
        assert!(output.status.success(), "{output:?}");
    }
}

/// What the checker says about a file of this system; nothing where it is not installed.
#[allow(clippy::print_stderr, reason = "a skip is said aloud")]
fn checked(system: &str, path: &Path) -> Option<std::process::Output> {
    let Some(python) = std::env::var_os("SSPR_OFFICIAL") else {
        eprintln!("skipped: SSPR_OFFICIAL is not set");
        return None;
    };
    let schema = format!("vendor.{system}");
    let mut check = Command::new(python);
    // The schema of Azure Pipelines has expressions that are not valid under Unicode's rules.
    check.args(["-m", "check_jsonschema", "--regex-variant", "nonunicode"]);
    check.args(["--builtin-schema", &schema]);
    if !system.starts_with("github-") {
        check.args(["--data-transform", system]);
    }
    Some(check.arg(path).output().expect("the checker runs"))
}

#[test]
fn every_job_fits_the_schema_of_its_system() {
    for (system, name, key) in [
        ("github-workflows", "github.yml", "runs-on:"),
        ("github-workflows", "policy-github.yml", "runs-on:"),
        ("github-workflows", "rollout-github.yml", "runs-on:"),
        (
            "github-workflows",
            "../../.github/workflows/release.yml",
            "runs-on:",
        ),
        ("github-actions", "../../action.yml", "using:"),
        ("azure-pipelines", "install-azure-pipelines.yml", "steps:"),
        ("azure-pipelines", "azure-pipelines.yml", "schedules:"),
        (
            "azure-pipelines",
            "policy-azure-pipelines.yml",
            "schedules:",
        ),
        (
            "azure-pipelines",
            "rollout-azure-pipelines.yml",
            "schedules:",
        ),
        ("gitlab-ci", "gitlab.yml", "aud:"),
    ] {
        let Some(output) = checked(system, &file(name)) else {
            return;
        };
        assert!(output.status.success(), "{output:?}");
        // A checker that takes everything would prove nothing.
        let text = std::fs::read_to_string(file(name)).expect("a job");
        let folder = tempfile::tempdir().expect("a folder");
        let last = Path::new(name).file_name().expect("the name of a file");
        let broken = folder.path().join(last);
        std::fs::write(&broken, text.replace(key, "unheard-of:")).expect("a broken job");
        let output = checked(system, &broken).expect("it was there just now");
        assert!(!output.status.success(), "{name}: {output:?}");
    }
}
