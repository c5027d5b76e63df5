//! The page as one HTML file: nothing in it runs, nothing is loaded, and text stays text.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use minijinja::value::{Serde, Value};
use minijinja::{AutoEscape, Environment, HtmlEscape, context};
use ring::digest::{SHA256, digest};

use super::document::Document;

const PAGE: &str = include_str!("page.html");
const STYLE: &str = include_str!("page.css");

/// The page as HTML. Its policy lets a browser use the one style in it, and nothing else.
///
/// # Errors
/// When the template does not fit the page.
pub(super) fn html(page: &Document) -> Result<String, anyhow::Error> {
    let mut environment = Environment::new();
    environment.set_auto_escape_callback(|_| AutoEscape::Html);
    environment.add_filter("prose", prose);
    environment.add_filter("command", command);
    let hash = STANDARD.encode(digest(&SHA256, STYLE.as_bytes()));
    let values = context! {
        page => Serde(page),
        style => STYLE,
        style_hash => format!("sha256-{hash}"),
    };
    Ok(environment.render_named_str("page.html", PAGE, values)?)
}

/// A sentence; what stands between backticks is to be typed.
fn prose(text: &str) -> Value {
    let mut out = String::new();
    for (at, part) in text.split('`').enumerate() {
        if at % 2 == 1 {
            out.push_str(&code(part));
        } else {
            out.push_str(&HtmlEscape(part).to_string());
        }
    }
    Value::from_safe_string(out)
}

/// What is to be typed.
fn command(text: &str) -> Value {
    Value::from_safe_string(code(text))
}

/// Words to type, none of which is broken at a line's end: an option is no option without its hyphens.
fn code(text: &str) -> String {
    let words = text
        .split(' ')
        .map(|word| format!("<span>{}</span>", HtmlEscape(word)));
    format!("<code>{}</code>", words.collect::<Vec<_>>().join(" "))
}
