//! Filters in the language of jq, run over one document or row at a time. A filter sees that and nothing else: not the
//! environment, no files, no clock.

use jaq_core::data::JustLut;
use jaq_core::load::{self, Arena, File, Loader};
use jaq_core::{Compiler, Ctx, Filter, Vars, unwrap_valr};
use jaq_json::{Val, read};

use crate::ui::sanitize::escape_json;

type Data = JustLut<Val>;

/// What reads the environment or the clock, writes by itself or ends the process.
const OUT_OF_REACH: [&str; 9] = [
    "env",
    "now",
    "halt",
    "halt_error",
    "stderr",
    "stderr_empty",
    "debug",
    "debug_empty",
    "input_line_number",
];

/// Takes a filter from the command line.
///
/// # Errors
/// What is wrong with it and where, in English.
pub fn filter(text: &str) -> Result<String, String> {
    Jq::compile(text).map(|_| text.to_owned())
}

/// A filter that was understood.
pub(in crate::ui) struct Jq(Filter<Data>);

impl Jq {
    /// Understands a filter.
    ///
    /// # Errors
    /// What is wrong and where, in English.
    pub(in crate::ui) fn compile(text: &str) -> Result<Self, String> {
        let within_reach = |name: &str| !OUT_OF_REACH.contains(&name);
        let defs = jaq_core::defs()
            .chain(jaq_std::defs())
            .chain(jaq_json::defs())
            .filter(|def| within_reach(def.name));
        let funs = jaq_core::funs()
            .chain(jaq_std::funs())
            .chain(jaq_json::funs())
            .filter(|(name, ..)| within_reach(name));
        let arena = Arena::default();
        let program = File {
            code: text,
            path: (),
        };
        let modules = Loader::new(defs)
            .load(&arena, program)
            .map_err(|files| fault(text, files.into_iter().next().map(|(_, error)| error)))?;
        let filter = Compiler::default()
            .with_funs(funs)
            .compile(modules)
            .map_err(|files| {
                let first = files.into_iter().flat_map(|(_, errors)| errors).next();
                first.map_or_else(
                    || "not a filter".to_owned(),
                    |(name, kind)| place(text, name, &format!("unknown {}", kind.as_str())),
                )
            })?;
        Ok(Self(filter))
    }

    /// Runs it over one JSON document and hands over each result as a line: a string raw when `raw`, anything else as
    /// JSON.
    ///
    /// # Errors
    /// What the filter says.
    pub(in crate::ui) fn run(
        &self,
        document: &[u8],
        raw: bool,
        mut each: impl FnMut(&str),
    ) -> Result<(), String> {
        let input = read::parse_single(document).map_err(|error| error.to_string())?;
        let context = Ctx::<Data>::new(&self.0.lut, Vars::new([]));
        for result in self.0.id.run((context, input)).map(unwrap_valr) {
            match result.map_err(|error| error.to_string())? {
                Val::TStr(text) if raw => each(&String::from_utf8_lossy(&text)),
                value => {
                    let mut json = value.to_string().into_bytes();
                    escape_json(&mut json, 0);
                    each(&String::from_utf8_lossy(&json));
                }
            }
        }
        Ok(())
    }
}

fn fault(text: &str, error: Option<load::Error<&str>>) -> String {
    match error {
        Some(load::Error::Lex(errors)) => errors.into_iter().next().map(|(expected, found)| {
            place(text, found, &format!("expected {}", expected.as_str()))
        }),
        Some(load::Error::Parse(errors)) => errors.into_iter().next().map(|(expected, found)| {
            place(text, found, &format!("expected {}", expected.as_str()))
        }),
        Some(load::Error::Io(errors)) => errors
            .into_iter()
            .next()
            .map(|(found, _)| place(text, found, "modules cannot be loaded")),
        None => None,
    }
    .unwrap_or_else(|| "not a filter".to_owned())
}

/// What is wrong, with the piece and the column it stands in, counted in characters from 1.
fn place(text: &str, found: &str, what: &str) -> String {
    // What was found is a part of the text, or nothing at its end.
    let start = (found.as_ptr() as usize)
        .checked_sub(text.as_ptr() as usize)
        .filter(|start| text.get(*start..).is_some())
        .unwrap_or(text.len());
    let column = text[..start].chars().count() + 1;
    let piece: String = text[start..].chars().take(20).collect();
    if found.is_empty() || piece.is_empty() {
        format!("{what} at column {column}, at the end")
    } else {
        format!("{what} at column {column}, at `{piece}`")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn results(filter: &str, document: &str) -> Result<Vec<String>, String> {
        let mut found = Vec::new();
        Jq::compile(filter)?.run(document.as_bytes(), true, |line| {
            found.push(line.to_owned());
        })?;
        Ok(found)
    }

    #[test]
    fn a_filter_sees_one_document_and_its_strings_come_out_raw() {
        let row = r#"{"upn":"a@c.test","n":1.50,"m":["email","x\"y"],"on":null}"#;
        let cases: [(&str, &[&str]); 8] = [
            (".upn", &["a@c.test"]),
            (".m[]", &["email", "x\"y"]),
            (".m", &[r#"["email","x\"y"]"#]),
            ("select(.n > 2)", &[]),
            (".on", &["null"]),
            ("[.upn, (.m|length)] | join(\";\")", &["a@c.test;2"]),
            (".upn | test(\"^A@\"; \"i\")", &["true"]),
            ("{upn}", &[r#"{"upn":"a@c.test"}"#]),
        ];
        for (filter, expected) in cases {
            assert_eq!(results(filter, row).unwrap(), expected, "{filter}");
        }
    }

    #[test]
    fn a_fault_is_told_with_its_place() {
        let cases = [
            (".a | ", "at column 6"),
            (".a | nonsense", "at column 6, at `nonsense`"),
            ("[.a", "expected closing bracket at column 4, at the end"),
            ("\"å\" | }", "at column 7, at `}`"),
            ("", "at column 1"),
            ("$x", "at column 1, at `$x`"),
        ];
        for (filter, expected) in cases {
            let said = Jq::compile(filter).err().unwrap_or_default();
            assert!(said.contains(expected), "{filter}: {said}");
        }
    }

    #[test]
    fn the_environment_the_clock_and_other_files_are_out_of_reach() {
        for filter in [
            "env",
            "$ENV",
            "env.HOME",
            "now",
            "halt",
            "input",
            "import \"x\" as x; 1",
            "include \"x\"; 1",
            "$__prog_args",
        ] {
            assert!(Jq::compile(filter).is_err(), "{filter}");
        }
    }

    #[test]
    fn what_a_filter_cannot_do_is_an_error() {
        assert!(results(".a + 1", r#"{"a":[]}"#).is_err());
        assert_eq!(results("error(\"no\")", "1"), Err("\"no\"".to_owned()));
    }
}
