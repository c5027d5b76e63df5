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
        let escaped = HtmlEscape(part).to_string();
        if at % 2 == 1 {
            out.push_str("<code>");
            out.push_str(&escaped);
            out.push_str("</code>");
        } else {
            out.push_str(&escaped);
        }
    }
    Value::from_safe_string(out)
}
