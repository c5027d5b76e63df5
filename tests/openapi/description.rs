//! Microsoft's description (OpenAPI 3.0) as something that can be asked: does this request, does this answer fit?

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::rc::Rc;

use jsonschema::{Draft, Validator};
use serde_json::{Map, Value, json};

use crate::support::tape::Exchange;

/// A property that the service has and the description lacks, or states otherwise: the newer source wins.
pub(crate) struct Deviation {
    pub(crate) schema: &'static str,
    pub(crate) property: &'static str,
    /// What is true of it.
    pub(crate) fact: fn() -> Value,
    /// Where that is said.
    #[expect(dead_code, reason = "for whoever reads the table")]
    pub(crate) because: &'static str,
}

/// One of the two files.
pub(crate) struct Description {
    paths: Map<String, Value>,
    components: Value,
    validators: RefCell<BTreeMap<String, Rc<Validator>>>,
}

impl Description {
    pub(crate) fn load(file: &Path, deviations: &[Deviation]) -> Self {
        let text = fs::read_to_string(file).unwrap_or_else(|e| panic!("{}: {e}", file.display()));
        // The description repeats a few anchors hundreds of times; the limit is for documents from strangers.
        let options = serde_saphyr::options! {
            budget: serde_saphyr::budget! { enforce_alias_anchor_ratio: false },
        };
        let mut document: Value =
            serde_saphyr::from_str_with_options(&text, options).expect("YAML");
        let Some(Value::Object(paths)) = document.get_mut("paths").map(Value::take) else {
            panic!("{}: no paths", file.display());
        };
        let mut components = document["components"].take();
        for deviation in deviations {
            let schema = &mut components["schemas"][deviation.schema];
            assert!(schema.is_object(), "no schema {}", deviation.schema);
            schema["properties"][deviation.property] = (deviation.fact)();
        }
        to_json_schema(&mut components);
        Self {
            paths,
            components,
            validators: RefCell::default(),
        }
    }

    /// What is wrong with the request, if the description knows its path.
    pub(crate) fn of_request(&self, exchange: &Exchange) -> Vec<String> {
        let operation = match self.operation(exchange) {
            Ok(operation) => operation,
            Err(mistake) => return vec![mistake],
        };
        let mut wrong = self.of_query(operation, exchange.query.as_deref().unwrap_or_default());
        let wanted = operation.get("requestBody").map(|body| self.resolved(body));
        match (wanted, &exchange.sent) {
            (Some(wanted), Some(sent)) => {
                let schema = &wanted["content"]["application/json"]["schema"];
                wrong.extend(self.of_value(schema, sent));
            }
            (None, Some(sent)) if *sent != json!({}) => {
                wrong.push(format!("takes no body, was sent {sent}"));
            }
            (Some(wanted), None) if wanted["required"] == true => {
                wrong.push("needs a body".to_owned());
            }
            _ => {}
        }
        wrong
    }

    /// What is wrong with the answer.
    pub(crate) fn of_answer(&self, exchange: &Exchange) -> Vec<String> {
        let operation = match self.operation(exchange) {
            Ok(operation) => operation,
            // A wrong address or verb must be refused, in the service's envelope.
            Err(_) if exchange.status >= 400 => {
                let error =
                    json!({"$ref": "#/components/schemas/microsoft.graph.ODataErrors.ODataError"});
                return self.of_body(&json!({"application/json": {"schema": error}}), exchange);
            }
            Err(mistake) => return vec![mistake],
        };
        let responses = &operation["responses"];
        let family = format!("{}XX", exchange.status / 100);
        let response = [exchange.status.to_string().as_str(), &family, "default"]
            .into_iter()
            .find_map(|key| responses.get(key))
            .map(|response| self.resolved(response));
        match response {
            None => vec![format!("no answer may have the status {}", exchange.status)],
            // 204 is the service's word for "no content" whatever the description promises.
            Some(_) if exchange.status == 204 => {
                if exchange.received.is_empty() {
                    Vec::new()
                } else {
                    vec!["204 with a body".to_owned()]
                }
            }
            // Accepted and no more: graph-api.md §2.4, where the description has the other answer alone.
            Some(_) if exchange.status == 202 && exchange.received.is_empty() => Vec::new(),
            Some(response) => match response.get("content") {
                Some(content) => self.of_body(content, exchange),
                None if exchange.received.is_empty() => Vec::new(),
                None => vec!["a body where none belongs".to_owned()],
            },
        }
    }

    fn of_body(&self, content: &Value, exchange: &Exchange) -> Vec<String> {
        if content.get("text/plain").is_some() {
            let text = String::from_utf8_lossy(&exchange.received);
            let is_count = text.trim_start_matches('\u{feff}').parse::<u64>().is_ok();
            return if is_count && exchange.content_type.starts_with("text/plain") {
                Vec::new()
            } else {
                vec![format!("not a count: {} {text}", exchange.content_type)]
            };
        }
        let schema = &content["application/json"]["schema"];
        if !exchange.content_type.starts_with("application/json") {
            return vec![format!("not JSON: {}", exchange.content_type)];
        }
        match serde_json::from_slice(&exchange.received) {
            Ok(value) => self.of_value(schema, &value),
            Err(error) => vec![format!("not JSON: {error}")],
        }
    }

    fn of_query(&self, operation: &Value, query: &str) -> Vec<String> {
        let parameters: Vec<&Value> = operation["parameters"]
            .as_array()
            .into_iter()
            .flatten()
            .map(|parameter| self.resolved(parameter))
            .filter(|parameter| parameter["in"] == "query")
            .collect();
        url::form_urlencoded::parse(query.as_bytes())
            // The service's own, in a next link.
            .filter(|(name, _)| !name.eq_ignore_ascii_case("$skiptoken"))
            .filter_map(|(name, value)| {
                let Some(parameter) = parameters.iter().find(|known| known["name"] == *name) else {
                    return Some(format!("takes no {name}"));
                };
                let fits = match parameter["schema"]["type"].as_str() {
                    Some("boolean") => ["true", "false"].contains(&value.as_ref()),
                    Some("integer") => value.parse::<u32>().is_ok(),
                    _ => !value.is_empty(),
                };
                (!fits).then(|| format!("{name} cannot be {value:?}"))
            })
            .collect()
    }

    fn of_value(&self, schema: &Value, value: &Value) -> Vec<String> {
        let validator = self.validator(schema);
        validator
            .iter_errors(value)
            .map(|error| {
                let place = error.instance_path().to_string();
                let short: String = error.to_string().chars().take(300).collect();
                format!("{place}: {short}")
            })
            .collect()
    }

    fn validator(&self, schema: &Value) -> Rc<Validator> {
        let key = schema.to_string();
        if let Some(validator) = self.validators.borrow().get(&key) {
            return Rc::clone(validator);
        }
        let mut schema = schema.clone();
        to_json_schema(&mut schema);
        let whole = json!({"components": self.components, "allOf": [schema]});
        let validator = jsonschema::options()
            .with_draft(Draft::Draft202012)
            .build(&whole)
            .unwrap_or_else(|error| panic!("{key}: {error}"));
        let validator = Rc::new(validator);
        self.validators
            .borrow_mut()
            .insert(key, Rc::clone(&validator));
        validator
    }

    /// The operation, or why there is none.
    fn operation(&self, exchange: &Exchange) -> Result<&Value, String> {
        let path = plain(&exchange.path.replacen("/beta/", "/v1.0/", 1));
        let template = self
            .paths
            .keys()
            .filter(|template| fits(&plain(template), &path))
            // `/members/$count` rather than `/members/{id}`.
            .min_by_key(|template| template.matches('{').count())
            .ok_or("the description does not know this path")?;
        self.paths[template]
            .get(exchange.method.to_ascii_lowercase())
            .ok_or_else(|| format!("{template} does not take {}", exchange.method))
    }

    /// Every verb of every path.
    pub(crate) fn operations(&self) -> impl Iterator<Item = (&'static str, &str)> {
        const VERBS: [(&str, &str); 5] = [
            ("get", "GET"),
            ("post", "POST"),
            ("patch", "PATCH"),
            ("put", "PUT"),
            ("delete", "DELETE"),
        ];
        self.paths.iter().flat_map(|(path, operations)| {
            VERBS
                .into_iter()
                .filter(|(key, _)| operations.get(*key).is_some())
                .map(move |(_, verb)| (verb, path.as_str()))
        })
    }

    /// Paths that answer `GET`.
    pub(crate) fn readable(&self) -> impl Iterator<Item = &str> {
        self.paths
            .iter()
            .filter(|(_, operations)| operations.get("get").is_some())
            .map(|(path, _)| path.as_str())
    }

    fn resolved<'v>(&'v self, value: &'v Value) -> &'v Value {
        match value.get("$ref").and_then(Value::as_str) {
            Some(reference) => {
                let pointer = reference
                    .strip_prefix("#/components")
                    .unwrap_or_else(|| panic!("{reference} is not a component"));
                self.components
                    .pointer(pointer)
                    .unwrap_or_else(|| panic!("no {reference}"))
            }
            None => value,
        }
    }
}

/// The service takes the names of functions and types with and without their namespace.
fn plain(path: &str) -> String {
    path.replace("/microsoft.graph.", "/")
}

/// Whether a path is of a template: `{…}` stands for anything within a segment.
fn fits(template: &str, path: &str) -> bool {
    let (wanted, given) = (template.split('/'), path.split('/'));
    wanted.clone().count() == given.clone().count()
        && wanted
            .zip(given)
            .all(|(wanted, given)| segment_fits(wanted, given))
}

fn segment_fits(wanted: &str, given: &str) -> bool {
    match wanted.split_once('{') {
        None => wanted == given,
        Some((start, rest)) => {
            let after = rest.split_once('}').map_or("", |(_, after)| after);
            let Some(given) = given.strip_prefix(start) else {
                return false;
            };
            if after.is_empty() {
                // `$count` and `$ref` are no ids.
                return !given.is_empty() && !given.starts_with('$');
            }
            given
                .char_indices()
                .skip(1)
                .any(|(at, _)| segment_fits(after, &given[at..]))
        }
    }
}

/// OpenAPI 3.0 says `nullable`; JSON Schema says so in the type.
fn to_json_schema(value: &mut Value) {
    match value {
        Value::Object(object) => {
            object.values_mut().for_each(to_json_schema);
            if object.remove("nullable") == Some(Value::Bool(true)) {
                if let Some(Value::Array(values)) = object.get_mut("enum") {
                    values.push(Value::Null);
                }
                match object.get("type").cloned() {
                    Some(kind) => {
                        object.insert("type".to_owned(), json!([kind, "null"]));
                    }
                    None => {
                        let inner = Value::Object(std::mem::take(object));
                        object.insert("anyOf".to_owned(), json!([inner, {"type": "null"}]));
                    }
                }
            }
        }
        Value::Array(items) => items.iter_mut().for_each(to_json_schema),
        _ => {}
    }
}

#[test]
fn a_path_is_of_the_template_that_names_most_of_it() {
    let cases = [
        ("/v1.0/users/{user-id}", "/v1.0/users/a@b", true),
        ("/v1.0/users/{user-id}", "/v1.0/users/$count", false),
        ("/v1.0/users/{user-id}", "/v1.0/users/a/b", false),
        ("/r/f(a='{a}',b='{b}')", "/r/f(a='x',b='y')", true),
        ("/r/f(a='{a}',b='{b}')", "/r/f(a='x')", false),
    ];
    for (template, path, verdict) in cases {
        assert_eq!(fits(template, path), verdict, "{template} {path}");
    }
}
