//! The JSON Schemas of a file of settings and of a plan: what the program writes fits, and what it refuses does not.

use std::fs;
use std::path::Path;

use jsonschema::Validator;
use serde_json::{Value, json};
use sspr_sandbox::Throttle;

use crate::support::{Directory, Home, Transcript, sspr};
use crate::tenant::Served;

const PILOT: &str = "11111111-0000-0000-0000-000000000001";

fn committed(name: &str) -> Value {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("docs")
        .join(name);
    serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap()
}

fn validator(schema: &Value) -> Validator {
    jsonschema::validator_for(schema).unwrap_or_else(|error| panic!("{error}"))
}

fn mistakes(validator: &Validator, value: &Value) -> Vec<String> {
    let told = |error: jsonschema::ValidationError<'_>| {
        format!("{}: {error}", error.instance_path()).replace('\n', " ")
    };
    validator.iter_errors(value).map(told).collect()
}

fn of_toml(text: &str) -> Value {
    toml_edit::de::from_str(text).unwrap_or_else(|error| panic!("{text}: {error}"))
}

/// The same schema, taking no field it does not name.
fn closed(schema: &Value) -> Value {
    let mut schema = schema.clone();
    match &mut schema {
        Value::Object(fields) => {
            for inner in fields.values_mut() {
                *inner = closed(inner);
            }
            if fields.get("properties").is_some_and(Value::is_object) {
                fields.insert("additionalProperties".to_owned(), json!(false));
            }
        }
        Value::Array(items) => {
            for inner in items {
                *inner = closed(inner);
            }
        }
        _ => {}
    }
    schema
}

fn plan(home: &Home, directory: &Directory, name: &str, text: &str) -> Transcript {
    let path = home.path().join(name);
    fs::write(&path, text).unwrap();
    let path = path.display().to_string();
    home.sspr(["policy", "plan", "-f", &path, "-o", "json"])
        .on(directory)
        .run()
}

fn unhurried() -> Directory {
    Directory::with(|settings| settings.throttle = Throttle::Off)
}

#[test]
fn the_command_writes_the_schemas_of_the_documentation() {
    for (args, name) in [
        (&["policy", "schema"][..], "policy.schema.json"),
        (&["policy", "schema", "plan"], "plan.schema.json"),
    ] {
        // No tenant, no profile, no sign-in.
        let run = Home::new().sspr_with(args).run();
        assert_eq!((run.exit, run.stderr.as_str()), (0, ""), "{run}");
        assert_eq!(run.json(), committed(name));
    }
    let several = sspr(["--all-profiles", "policy", "schema"]).run();
    assert_eq!(several.exit, 2, "{several}");
}

#[test]
fn exported_files_fit_and_name_their_schema_to_editors() {
    let (home, directory) = (Home::new(), unhurried());
    let schema = validator(&committed("policy.schema.json"));
    let toml = home.sspr(["policy", "export"]).on(&directory).run();
    assert!(
        toml.stdout.starts_with("#:schema ./policy.schema.json\n"),
        "{toml}"
    );
    let json = home
        .sspr(["policy", "export", "-o", "json"])
        .on(&directory)
        .run()
        .json();
    assert!(json.as_object().unwrap().len() > 25, "{json}");
    assert_eq!(mistakes(&schema, &json), [""; 0]);
    let toml = of_toml(&toml.stdout);
    assert!(toml["registration"]["reconfirm-days"].is_u64(), "{toml}");
    assert_eq!(mistakes(&schema, &toml), [""; 0]);
    let tenants = json!({"defaults": toml, "tenants": {"contoso.com": json}});
    assert_eq!(mistakes(&schema, &tenants), [""; 0]);
}

#[test]
fn the_schema_and_the_reader_agree_on_what_is_right_and_what_is_not() {
    let (home, directory) = (Home::new(), unhurried());
    let schema = validator(&committed("policy.schema.json"));
    let group = format!("scope = \"group\"\ngroup = \"{PILOT}\"\n");
    let right = [
        "",
        "scope = \"all\"\n",
        &group,
        "group = \"none\"\n",
        "\"$schema\" = \"./policy.schema.json\"\nmethod.sms = \"off\"\n",
        "\"registration.reconfirm-days\" = 730\nmethods-policy.reconfirm-days = \"none\"\n",
        "[registration]\nreconfirm-days = 0\nskip-days = 1\n[campaign]\nstate = \"enabled\"\nsnooze-days = 14\n",
        "telephony = \"own\"\n[campaign]\ninclude = \"all\"\nexclude = \"none\"\ntarget = \"fido2\"\n",
        "helpdesk.link = \"https://help.contoso.com/sspr\"\n",
        "helpdesk.link = \"it@contoso.com\"\n",
        "[defaults]\nscope = \"all\"\n[tenants.default]\nnotify.users = true\n",
    ];
    let wrong = [
        "scop = \"all\"\n",
        "telephony = \"theirs\"\n",
        "campaign.include = \"none\"\n",
        "campaign.exclude = \"Pilot\"\n",
        "scope = \"some\"\n",
        "scope = [\"all\"]\n",
        "scope = true\n",
        "group = \"Pilot\"\n",
        "notify.users = 1\n",
        "notify.users = \"maybe\"\n",
        "notify.userz = true\n",
        "method.fax = true\n",
        "methods-required = 3\n",
        "methods-required = 1.5\n",
        "questions.to-reset = 2\n",
        "[registration]\nreconfirm-days = 731\n",
        "[registration]\nreconfirm-days = \"none\"\n",
        "[registration]\nskip-days = 0\n",
        "[registration.reconfirm-days]\ndays = 1\n",
        "[campaign]\nsnooze-days = -1\n",
        "helpdesk.link = \"javascript:alert(1)\"\n",
        "helpdesk.link = \"it\"\n",
        "[defaults]\nscop = \"all\"\n",
        "[tenants.default]\nmethods-required = 0\n",
        "[tenants.other]\nmethods-required = 0\n[tenants.default]\nscope = \"all\"\n",
    ];
    for text in right {
        assert_eq!(mistakes(&schema, &of_toml(text)), [""; 0], "{text}");
        let run = plan(&home, &directory, "right.toml", text);
        assert!([0, 3].contains(&run.exit), "{text}: {run}");
        let run = plan(&home, &directory, "right.json", &of_toml(text).to_string());
        assert!([0, 3].contains(&run.exit), "{text}: {run}");
    }
    for text in wrong {
        assert_ne!(mistakes(&schema, &of_toml(text)), [""; 0], "{text}");
        let run = plan(&home, &directory, "wrong.toml", text);
        assert_eq!(run.exit, 2, "{text}: {run}");
    }
}

#[test]
fn what_a_plan_prints_fits_its_schema_to_the_last_field() {
    let schema = committed("plan.schema.json");
    let (open, closed) = (validator(&schema), validator(&closed(&schema)));
    let (home, directory) = (Home::new(), unhurried());
    let group = format!("scope = \"group\"\ngroup = \"{PILOT}\"\n");
    let mut plans = Vec::new();
    for text in [
        "",
        "scope = \"none\"\n",
        "notify.users = false\n",
        "scope = \"all\"\nmethods-required = 2\nmethod.voice = true\nadministrators = false\n",
        "[registration]\nreconfirm-days = 0\n[helpdesk]\nlink = \"none\"\n[methods-policy]\nreconfirm-days = 9\n",
        &group,
    ] {
        let run = plan(&home, &directory, "policy.toml", text);
        assert!([0, 3].contains(&run.exit), "{run}");
        plans.push(run.json());
    }
    // Without the report what it means in users is unknown, and the plan says why.
    let served = Served::start(|tenant| tenant.report = Some((403, "Denied")));
    let file = home.path().join("all.toml");
    fs::write(&file, "scope = \"all\"\n").unwrap();
    let file = file.display().to_string();
    let unknown = served
        .sspr(["policy", "plan", "-f", &file, "-o", "json"])
        .run();
    assert_eq!(unknown.exit, 3, "{unknown}");
    plans.push(unknown.json());
    assert_eq!(plans[6]["impact"]["unknownBecause"], "permission");
    for plan in &plans {
        assert_eq!(mistakes(&closed, plan), [""; 0], "{plan:#}");
    }

    let whole = &plans[3];
    assert!(whole["impact"]["users"].is_object(), "{whole:#}");
    for field in ["changes", "impact", "warnings", "dryRun"] {
        let mut broken = whole.clone();
        broken.as_object_mut().unwrap().remove(field);
        assert_ne!(mistakes(&open, &broken), [""; 0], "without {field}");
    }
    for (place, value) in [
        ("/changes/0/setting", json!("scop")),
        ("/changes/0/after", json!([])),
        ("/changes/0/takesEffect", json!("soon")),
        ("/warnings/0/severity", json!("grave")),
        ("/impact/users/lose", json!(-1)),
    ] {
        let mut broken = whole.clone();
        *broken.pointer_mut(place).unwrap() = value;
        assert_ne!(mistakes(&open, &broken), [""; 0], "{place}");
    }
    let mut later = whole.clone();
    later["fieldOfTomorrow"] = json!(1);
    assert_eq!(mistakes(&open, &later), [""; 0]);
}
