//! `$filter`: OData text to SQL with bound parameters, checked against the properties of a resource.

use rusqlite::types::Value as Sql;

use super::reply::Fault;
use super::resource::{Dialect, Kind, Property};
use crate::directory::audit::instant;

/// A condition in SQL.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Condition {
    /// The expression, with `?` for each parameter.
    pub sql: String,
    /// The parameters in order.
    pub parameters: Vec<Sql>,
    /// Whether it needs `ConsistencyLevel: eventual` and `$count=true`.
    pub advanced: bool,
}

/// How deep a filter may nest.
const DEPTH: usize = 32;

/// How many comparisons a filter may have: the database takes each for one level more.
const CLAUSES: usize = 500;

/// How many values a filter may name.
const VALUES: usize = 10_000;

/// Turns a filter into SQL.
///
/// # Errors
/// 400 for bad syntax, unknown properties, wrong types and operators the resource does not know.
pub(crate) fn compile(
    text: &str,
    properties: &[Property],
    entity: &str,
    dialect: Dialect,
) -> Result<Condition, Fault> {
    let tokens = tokens(text)?;
    let mut parser = Parser {
        tokens: &tokens,
        at: 0,
        depth: 0,
        clauses: 0,
        properties,
        entity,
        dialect,
        lambda: None,
        condition: Condition::default(),
    };
    parser.either()?;
    if parser.at < tokens.len() {
        return Err(parser.syntax());
    }
    Ok(parser.condition)
}

struct Parser<'a> {
    tokens: &'a [Token],
    at: usize,
    depth: usize,
    clauses: usize,
    properties: &'a [Property],
    entity: &'a str,
    dialect: Dialect,
    lambda: Option<String>,
    condition: Condition,
}

/// What stands left of an operator.
struct Operand {
    kind: Kind,
    sql: String,
}

impl<'a> Parser<'a> {
    fn syntax(&self) -> Fault {
        Fault::bad(format!(
            "Invalid filter clause: Syntax error at position {} of the filter.",
            self.at
        ))
    }

    fn next(&mut self) -> Option<&'a Token> {
        let token = self.tokens.get(self.at);
        self.at += 1;
        token
    }

    fn expect(&mut self, token: &Token) -> Result<(), Fault> {
        if self.next() == Some(token) {
            Ok(())
        } else {
            Err(self.syntax())
        }
    }

    fn word_is(&self, word: &str) -> bool {
        matches!(self.tokens.get(self.at), Some(Token::Word(found)) if found == word)
    }

    fn put(&mut self, sql: &str) {
        self.condition.sql.push_str(sql);
    }

    fn either(&mut self) -> Result<(), Fault> {
        self.put("(");
        self.both()?;
        while self.word_is("or") {
            self.at += 1;
            self.put(" OR ");
            self.both()?;
        }
        self.put(")");
        Ok(())
    }

    fn both(&mut self) -> Result<(), Fault> {
        self.one()?;
        while self.word_is("and") {
            self.at += 1;
            self.put(" AND ");
            self.one()?;
        }
        Ok(())
    }

    fn one(&mut self) -> Result<(), Fault> {
        self.depth += 1;
        if self.depth > DEPTH {
            return Err(Fault::query("The filter is nested too deeply."));
        }
        if self.word_is("not") {
            self.at += 1;
            self.advanced("not")?;
            // A comparison with an absent value is not true, so its opposite is.
            self.put("NOT ifnull(");
            self.one()?;
            self.put(", 0)");
        } else if self.tokens.get(self.at) == Some(&Token::Open) {
            self.at += 1;
            self.either()?;
            self.expect(&Token::Close)?;
        } else {
            self.comparison()?;
        }
        self.depth -= 1;
        Ok(())
    }

    fn comparison(&mut self) -> Result<(), Fault> {
        self.clauses += 1;
        if self.clauses > CLAUSES {
            return Err(Fault::query("The filter has too many clauses."));
        }
        let Some(Token::Word(word)) = self.next() else {
            return Err(self.syntax());
        };
        if self.tokens.get(self.at) == Some(&Token::Open) {
            self.at += 1;
            return match word.strip_suffix("/any") {
                Some(list) => self.any(list),
                None => self.function(word),
            };
        }
        let operand = self.operand(word)?;
        let Some(Token::Word(operator)) = self.next() else {
            return Err(self.syntax());
        };
        let symbol = match operator.as_str() {
            "eq" => "=",
            "ne" => "<>",
            "ge" => ">=",
            "le" => "<=",
            "gt" => ">",
            "lt" => "<",
            "in" => return self.within(&operand),
            _ => return Err(self.syntax()),
        };
        match (self.dialect, operator.as_str()) {
            (_, "eq") => {}
            (Dialect::Directory, "ne") => self.advanced("ne")?,
            (Dialect::Directory, _) => {}
            (Dialect::Audit, "ge" | "le" | "gt" | "lt") => {}
            _ => return Err(self.unsupported(operator)),
        }
        if symbol != "=" && symbol != "<>" && matches!(operand.kind, Kind::Bool) {
            return Err(self.unsupported(operator));
        }
        let value = self.value(&operand)?;
        if value == Sql::Null {
            self.put(&format!(
                "{} IS {}NULL",
                operand.sql,
                if symbol == "=" { "" } else { "NOT " }
            ));
        } else if let ("=" | "<>", Some(pattern)) = (symbol, in_any_case(&value)) {
            let (not, absent) = if symbol == "=" { ("", 0) } else { ("NOT ", 1) };
            self.put(&format!("ifnull({} {not}GLOB ?, {absent})", operand.sql));
            self.condition.parameters.push(Sql::Text(pattern));
        } else {
            match symbol {
                "<>" => self.put(&format!("{} IS NOT ?", operand.sql)),
                _ => self.put(&format!("{} {symbol} ?", operand.sql)),
            }
            self.condition.parameters.push(value);
        }
        Ok(())
    }

    fn within(&mut self, operand: &Operand) -> Result<(), Fault> {
        if self.dialect != Dialect::Directory {
            return Err(self.unsupported("in"));
        }
        self.expect(&Token::Open)?;
        let (mut listed, mut patterns, mut others) = (Vec::new(), Vec::new(), String::new());
        loop {
            let value = self.value(operand)?;
            if value == Sql::Null {
                // What is absent equals nothing in a list of SQL.
                others.push_str(&format!(" OR {} IS NULL", operand.sql));
            } else if let Some(pattern) = in_any_case(&value) {
                others.push_str(&format!(" OR {} GLOB ?", operand.sql));
                patterns.push(Sql::Text(pattern));
            } else {
                listed.push(value);
            }
            let count = self.condition.parameters.len() + listed.len() + patterns.len();
            if count > VALUES {
                return Err(Fault::query("The filter has too many values."));
            }
            match self.next() {
                Some(Token::Comma) => {}
                Some(Token::Close) => break,
                _ => return Err(self.syntax()),
            }
        }
        let places = vec!["?"; listed.len()].join(", ");
        let list = format!("{} IN ({places})", operand.sql);
        if others.is_empty() {
            self.put(&list);
        } else {
            self.put(&format!("({list}{others})"));
        }
        self.condition.parameters.extend(listed);
        self.condition.parameters.extend(patterns);
        Ok(())
    }

    fn function(&mut self, name: &str) -> Result<(), Fault> {
        let (before, after) = match name.to_ascii_lowercase().as_str() {
            "startswith" => ("", "%"),
            "endswith" if self.dialect == Dialect::Directory => {
                self.advanced("endsWith")?;
                ("%", "")
            }
            "contains" if self.dialect == Dialect::Audit => ("%", "%"),
            _ => return Err(self.unsupported(name)),
        };
        let Some(Token::Word(word)) = self.next() else {
            return Err(self.syntax());
        };
        let operand = self.operand(word)?;
        if operand.kind != Kind::Text {
            return Err(incompatible());
        }
        self.expect(&Token::Comma)?;
        let Some(Token::Text(value)) = self.next() else {
            return Err(incompatible());
        };
        self.expect(&Token::Close)?;
        if let Some(pattern) = in_any_case(&Sql::Text(value.clone())) {
            self.put(&format!("{} GLOB ?", operand.sql));
            let star = |part: &str| part.replace('%', "*");
            let pattern = format!("{}{pattern}{}", star(before), star(after));
            self.condition.parameters.push(Sql::Text(pattern));
            return Ok(());
        }
        self.put(&format!("{} LIKE ? ESCAPE '\\'", operand.sql));
        let pattern = format!("{before}{}{after}", like(value));
        self.condition.parameters.push(Sql::Text(pattern));
        Ok(())
    }

    fn any(&mut self, list: &str) -> Result<(), Fault> {
        if self.lambda.is_some() {
            return Err(self.unsupported("any"));
        }
        let property = self.property(list)?;
        if property.kind != Kind::List {
            return Err(incompatible());
        }
        let Some(Token::Word(variable)) = self.next() else {
            return Err(self.syntax());
        };
        self.expect(&Token::Colon)?;
        self.lambda = Some(variable.clone());
        self.put(&format!(
            "EXISTS (SELECT 1 FROM json_each({}) AS item WHERE ",
            property.sql
        ));
        self.either()?;
        self.put(")");
        self.lambda = None;
        self.expect(&Token::Close)
    }

    fn property(&self, name: &str) -> Result<&'a Property, Fault> {
        self.properties
            .iter()
            .find(|property| property.name == name)
            .ok_or_else(|| {
                Fault::bad(format!(
                    "Invalid filter clause: Could not find a property named '{name}' on type '{}'.",
                    self.entity
                ))
            })
    }

    fn operand(&self, word: &str) -> Result<Operand, Fault> {
        if let Some(variable) = &self.lambda {
            if word == variable {
                return Ok(Operand {
                    kind: Kind::Text,
                    sql: "item.value COLLATE NOCASE".to_owned(),
                });
            }
            return match word
                .strip_prefix(variable.as_str())
                .and_then(|rest| rest.strip_prefix('/'))
            {
                Some(name) if name.bytes().all(|b| b.is_ascii_alphanumeric()) => Ok(Operand {
                    kind: Kind::Text,
                    sql: format!("json_extract(item.value, '$.{name}') COLLATE NOCASE"),
                }),
                _ => Err(self.syntax()),
            };
        }
        let property = self.property(word)?;
        match property.kind {
            Kind::List | Kind::Object => Err(incompatible()),
            kind => Ok(Operand {
                kind,
                sql: property.sql.to_owned(),
            }),
        }
    }

    fn value(&mut self, operand: &Operand) -> Result<Sql, Fault> {
        match (self.next(), operand.kind) {
            (Some(Token::Word(word)), _) if word == "null" => Ok(Sql::Null),
            (Some(Token::Text(text)), Kind::Text) => {
                Ok(Sql::Text(match uuid::Uuid::try_parse(text) {
                    // An id is the same in any case of letters.
                    Ok(id) if text.len() == 36 => id.to_string(),
                    _ => text.clone(),
                }))
            }
            (Some(Token::Word(word)), Kind::Bool) if word == "true" || word == "false" => {
                Ok(Sql::Integer(i64::from(word == "true")))
            }
            (Some(Token::Word(word)), Kind::Instant) => word
                .parse()
                .map(|moment| Sql::Text(instant(moment)))
                .map_err(|_| incompatible()),
            (None, _) => Err(self.syntax()),
            _ => Err(incompatible()),
        }
    }

    fn advanced(&mut self, operator: &str) -> Result<(), Fault> {
        if self.dialect != Dialect::Directory {
            return Err(self.unsupported(operator));
        }
        self.condition.advanced = true;
        Ok(())
    }

    fn unsupported(&self, operator: &str) -> Fault {
        Fault::query(format!(
            "Unsupported or invalid query filter clause: '{operator}' is not supported for '{}'.",
            self.entity
        ))
    }
}

fn incompatible() -> Fault {
    Fault::bad("Invalid filter clause: A binary operator with incompatible types was detected.")
}

/// A text as a `GLOB` pattern that means it in any case of letters, where it has such as SQL knows no other case of: those
/// outside ASCII.
fn in_any_case(value: &Sql) -> Option<String> {
    let Sql::Text(text) = value else {
        return None;
    };
    let other = |c: char| {
        let mut cases = c.to_lowercase().chain(c.to_uppercase());
        cases.find(|it| *it != c)
    };
    text.chars()
        .any(|c| !c.is_ascii() && other(c).is_some())
        .then(|| {
            let of = |c: char| match (c, other(c)) {
                ('*' | '?' | '[', _) => format!("[{c}]"),
                (c, Some(other)) => format!("[{c}{other}]"),
                (c, None) => c.to_string(),
            };
            text.chars().map(of).collect()
        })
}

/// Text as a `LIKE` pattern that means only itself.
pub(crate) fn like(text: &str) -> String {
    let mut pattern = String::with_capacity(text.len());
    for c in text.chars() {
        if matches!(c, '%' | '_' | '\\') {
            pattern.push('\\');
        }
        pattern.push(c);
    }
    pattern
}

/// A word or sign of a filter.
#[derive(Clone, Debug, PartialEq)]
enum Token {
    /// A name, a keyword, a number or a moment.
    Word(String),
    /// A text in quotes, without them.
    Text(String),
    /// `(`
    Open,
    /// `)`
    Close,
    /// `,`
    Comma,
    /// `:`
    Colon,
}

/// Takes a filter apart.
///
/// # Errors
/// 400 for a character that has no place in one, and for a text without its end.
fn tokens(text: &str) -> Result<Vec<Token>, Fault> {
    let mut tokens = Vec::new();
    let mut rest = text.trim_start();
    while let Some(first) = rest.chars().next() {
        let used = match first {
            '(' => {
                tokens.push(Token::Open);
                1
            }
            ')' => {
                tokens.push(Token::Close);
                1
            }
            ',' => {
                tokens.push(Token::Comma);
                1
            }
            ':' => {
                tokens.push(Token::Colon);
                1
            }
            '\'' => {
                let (value, used) = quoted(rest)?;
                tokens.push(Token::Text(value));
                used
            }
            c if c.is_ascii_digit() => {
                // Moments hold colons, so that they cannot end where words do.
                let used = rest
                    .find(|c: char| !(c.is_ascii_alphanumeric() || "-:.+".contains(c)))
                    .unwrap_or(rest.len());
                tokens.push(Token::Word(rest[..used].to_owned()));
                used
            }
            c if c.is_ascii_alphabetic() || c == '_' || c == '-' => {
                let used = rest
                    .find(|c: char| !(c.is_ascii_alphanumeric() || "_/.-".contains(c)))
                    .unwrap_or(rest.len());
                tokens.push(Token::Word(rest[..used].to_owned()));
                used
            }
            other => {
                return Err(Fault::bad(format!(
                    "Invalid filter clause: Syntax error: character '{}' is not valid.",
                    other.escape_default()
                )));
            }
        };
        rest = rest[used..].trim_start();
    }
    Ok(tokens)
}

/// A text in quotes and how many bytes it takes; a quote inside is doubled.
fn quoted(text: &str) -> Result<(String, usize), Fault> {
    let mut value = String::new();
    let mut characters = text.char_indices().skip(1).peekable();
    while let Some((at, c)) = characters.next() {
        if c != '\'' {
            value.push(c);
        } else if characters.next_if(|(_, next)| *next == '\'').is_some() {
            value.push('\'');
        } else {
            return Ok((value, at + 1));
        }
    }
    Err(Fault::bad(
        "Invalid filter clause: There is an unterminated string literal.",
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    const PROPERTIES: &[Property] = &[
        Property::shown("displayName", Kind::Text, "n"),
        Property::selected("accountEnabled", Kind::Bool, "e"),
        Property::selected("createdDateTime", Kind::Instant, "c"),
        Property::selected("otherMails", Kind::List, "o"),
        Property::filter_only("initiatedBy/user/id", "i"),
    ];

    fn sql(filter: &str) -> Result<String, &'static str> {
        compile(
            filter,
            PROPERTIES,
            "microsoft.graph.user",
            Dialect::Directory,
        )
        .map(|condition| {
            let mut sql = condition.sql;
            for parameter in condition.parameters {
                let text = match parameter {
                    Sql::Text(text) => format!("<{text}>"),
                    Sql::Integer(number) => number.to_string(),
                    other => format!("{other:?}"),
                };
                sql = sql.replacen('?', &text, 1);
            }
            sql
        })
        .map_err(|fault| fault.code)
    }

    #[test]
    fn filters_become_sql_with_parameters() {
        let cases = [
            ("displayName eq 'O''Neill'", "(n = <O'Neill>)"),
            ("displayName eq null", "(n IS NULL)"),
            (
                "accountEnabled eq true and displayName ne 'x'",
                "(e = 1 AND n IS NOT <x>)",
            ),
            (
                "displayName eq 'a' or displayName eq 'b' and accountEnabled eq false",
                "(n = <a> OR n = <b> AND e = 0)",
            ),
            (
                "(displayName eq 'a' or displayName eq 'b') and accountEnabled eq false",
                "((n = <a> OR n = <b>) AND e = 0)",
            ),
            (
                "not startsWith(displayName,'50%')",
                "(NOT ifnull(n LIKE <50\\%%> ESCAPE '\\', 0))",
            ),
            ("endsWith(displayName, 'x')", "(n LIKE <%x> ESCAPE '\\')"),
            ("displayName in ('a', 'b')", "(n IN (<a>, <b>))"),
            (
                "displayName in ('a', null, 'é')",
                "((n IN (<a>) OR n IS NULL OR n GLOB <[éÉ]>))",
            ),
            (
                "displayName eq 'Åsa [1]'",
                "(ifnull(n GLOB <[Åå][sS][aA] [[]1]>, 0))",
            ),
            (
                "displayName ne 'Åsa'",
                "(ifnull(n NOT GLOB <[Åå][sS][aA]>, 1))",
            ),
            ("startsWith(displayName,'Ö')", "(n GLOB <[Öö]*>)"),
            // Chinese knows no case.
            ("displayName eq '陈'", "(n = <陈>)"),
            (
                "initiatedBy/user/id eq 'ABCDEF00-0000-4000-8000-00000000000A'",
                "(i = <abcdef00-0000-4000-8000-00000000000a>)",
            ),
            (
                "createdDateTime ge 2026-11-01T00:00:00Z",
                "(c >= <2026-11-01T00:00:00Z>)",
            ),
            (
                "otherMails/any(m:m eq 'x@y')",
                "(EXISTS (SELECT 1 FROM json_each(o) AS item WHERE (item.value COLLATE NOCASE = <x@y>)))",
            ),
            (
                "otherMails/any(m:m/id eq 'x')",
                "(EXISTS (SELECT 1 FROM json_each(o) AS item WHERE (json_extract(item.value, '$.id') COLLATE NOCASE = <x>)))",
            ),
            ("initiatedBy/user/id eq 'x'", "(i = <x>)"),
        ];
        for (filter, expected) in cases {
            assert_eq!(sql(filter).as_deref(), Ok(expected), "{filter}");
        }
    }

    #[test]
    fn bad_filters_are_refused() {
        let deep = format!("{}displayName eq 'a'{}", "(".repeat(60), ")".repeat(60));
        let long = vec!["displayName eq 'a'"; 1_200].join(" or ");
        let wide = format!("displayName in ({})", vec!["'a'"; 40_000].join(","));
        let cases = [
            ("", "BadRequest"),
            ("displayName", "BadRequest"),
            ("displayName eq", "BadRequest"),
            ("displayName eq 'open", "BadRequest"),
            ("displayName eq 1", "BadRequest"),
            ("displayName is 'a'", "BadRequest"),
            ("accountEnabled eq 'true'", "BadRequest"),
            ("accountEnabled gt true", "Request_UnsupportedQuery"),
            ("nickname eq 'a'", "BadRequest"),
            ("createdDateTime ge 2026-13-01", "BadRequest"),
            ("otherMails eq 'a'", "BadRequest"),
            ("displayName/any(m:m eq 'x')", "BadRequest"),
            ("otherMails/any(m:displayName eq 'x')", "BadRequest"),
            ("contains(displayName,'a')", "Request_UnsupportedQuery"),
            ("displayName eq 'a' displayName eq 'b'", "BadRequest"),
            ("displayName eq 'a'; DROP TABLE users", "BadRequest"),
            (deep.as_str(), "Request_UnsupportedQuery"),
            (long.as_str(), "Request_UnsupportedQuery"),
            (wide.as_str(), "Request_UnsupportedQuery"),
        ];
        for (filter, code) in cases {
            assert_eq!(sql(filter), Err(code), "{filter}");
        }
    }

    #[test]
    fn only_directory_objects_know_advanced_operators() {
        let report = |filter| {
            compile(filter, PROPERTIES, "x", Dialect::Report)
                .map(|condition| condition.advanced)
                .map_err(|fault| fault.code)
        };
        assert_eq!(report("accountEnabled eq true"), Ok(false));
        assert_eq!(report("startsWith(displayName,'a')"), Ok(false));
        for filter in [
            "displayName ne 'a'",
            "not (displayName eq 'a')",
            "endsWith(displayName,'a')",
            "displayName in ('a')",
        ] {
            assert_eq!(report(filter), Err("Request_UnsupportedQuery"), "{filter}");
        }
        assert!(
            compile("displayName ne 'a'", PROPERTIES, "x", Dialect::Directory)
                .unwrap()
                .advanced
        );
    }
}
