//! Lists: one page is one statement, and SQLite writes its JSON.
//!
//! Paging goes by key (`(sort value, row) > (last sort value, last row)`), so every page takes the same time and the directory may
//! change in between.

pub(crate) mod call;
pub(crate) mod filter;
pub(crate) mod query;
pub(crate) mod reply;
pub(crate) mod resource;
pub(crate) mod throttle;

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use rusqlite::types::Value as Sql;
use rusqlite::{Connection, params_from_iter};
use serde::{Deserialize, Serialize};

use filter::{Condition, compile, like};
use query::Options;
use reply::Fault;
use resource::{Dialect, Kind, Property, Resource, Shown};

/// Where a page ended. Opaque to clients.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct SkipToken {
    /// The number of the last object.
    pub row: i64,
    /// Its sort value.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
}

impl SkipToken {
    /// Reads the skip token of a request, if it has one.
    ///
    /// # Errors
    /// 400 when it is not one of ours.
    pub(crate) fn of(options: &Options) -> Result<Option<Self>, Fault> {
        options
            .token
            .as_ref()
            .map(|token| {
                URL_SAFE_NO_PAD
                    .decode(token)
                    .ok()
                    .and_then(|bytes| serde_json::from_slice(&bytes).ok())
                    .ok_or_else(|| Fault::query("The specified page token is malformed."))
            })
            .transpose()
    }

    /// The skip token as it stands in a link.
    pub(crate) fn token(&self) -> String {
        URL_SAFE_NO_PAD.encode(serde_json::to_vec(self).unwrap_or_default())
    }
}

/// The part of a list one answer holds.
#[derive(Clone, Debug, Default)]
pub(crate) struct Page {
    /// The objects, comma-separated JSON.
    pub value: String,
    /// Where it ended, when there is more.
    pub next: Option<SkipToken>,
    /// How many there are in all, on the first page and when asked.
    pub count: Option<i64>,
}

impl Resource {
    /// Whether advanced queries need their header here.
    fn consistent(&self) -> bool {
        self.dialect == Dialect::Directory
    }

    /// The properties an answer shows.
    ///
    /// # Errors
    /// 400 for unknown names.
    pub(crate) fn shown(&self, options: &Options) -> Result<Vec<&'static Property>, Fault> {
        if options.select.is_empty() {
            return Ok(self
                .properties
                .iter()
                .filter(|property| property.shown == Shown::Default)
                .collect());
        }
        options
            .select
            .iter()
            .map(|name| {
                self.properties
                    .iter()
                    .find(|property| property.name == name && property.shown != Shown::FilterOnly)
                    .ok_or_else(|| {
                        Fault::bad(format!(
                            "Parsing OData Select and Expand failed: Could not find a property named '{}' on type '{}'.",
                            name.escape_default(), self.entity
                        ))
                    })
            })
            .collect()
    }

    /// The SQL expression that writes an object as JSON.
    pub(crate) fn json(&self, shown: &[&Property], typed: bool) -> String {
        let mut sql = String::from("json_object(");
        if typed {
            sql.push_str(&format!("'@odata.type', '#{}'", self.entity));
        }
        for property in shown {
            if !sql.ends_with('(') {
                sql.push_str(", ");
            }
            let value = property.sql;
            let value = match property.kind {
                Kind::Text | Kind::Instant => value.to_owned(),
                Kind::Bool => {
                    format!("json(iif({value} IS NULL, 'null', iif({value}, 'true', 'false')))")
                }
                Kind::List | Kind::Object => format!("json({value})"),
            };
            sql.push_str(&format!("'{}', {value}", property.name));
        }
        sql.push(')');
        sql
    }

    /// What `$filter` and `$search` ask for; always a valid condition.
    ///
    /// # Errors
    /// 400.
    pub(crate) fn condition(&self, options: &Options) -> Result<Condition, Fault> {
        let mut condition = match &options.filter {
            Some(filter) => compile(filter, self.properties, self.entity, self.dialect)?,
            None => Condition {
                sql: "1".to_owned(),
                ..Condition::default()
            },
        };
        if options.filter.is_some() && options.orderby.is_some() {
            condition.advanced = true;
        }
        if let Some(search) = &options.search {
            self.search(search, options, &mut condition)?;
        }
        if self.consistent() && condition.advanced && !(options.eventual && options.count) {
            return Err(Fault::query(
                "Operator or combination is only supported with the header 'ConsistencyLevel: eventual' and the query option $count=true.",
            ));
        }
        if self.consistent() && options.count && !options.eventual {
            return Err(Fault::query(
                "$count is only supported with the header 'ConsistencyLevel: eventual'.",
            ));
        }
        Ok(condition)
    }

    /// `"displayName:text" OR "mail:text"`.
    fn search(
        &self,
        search: &str,
        options: &Options,
        condition: &mut Condition,
    ) -> Result<(), Fault> {
        let bad = || {
            Fault::bad(format!(
                "Syntax error in the $search expression '{}'.",
                search.escape_default()
            ))
        };
        if self.searched.is_empty() {
            return Err(Fault::query("$search is not supported for this resource."));
        }
        if !options.eventual {
            return Err(Fault::query(
                "Request with $search query parameter only works through MSGraph with a special request header: 'ConsistencyLevel: eventual'",
            ));
        }
        let mut sql = String::new();
        let mut rest = search.trim();
        loop {
            let (clause, after) = rest
                .strip_prefix('"')
                .and_then(|rest| rest.split_once('"'))
                .ok_or_else(bad)?;
            let (name, text) = clause.split_once(':').ok_or_else(bad)?;
            let property = self
                .properties
                .iter()
                .find(|property| property.name == name && self.searched.contains(&name))
                .ok_or_else(|| {
                    Fault::query(format!(
                        "Property '{}' is not searchable.",
                        name.escape_default()
                    ))
                })?;
            sql.push_str(&format!("{} LIKE ? ESCAPE '\\'", property.sql));
            condition
                .parameters
                .push(Sql::Text(format!("%{}%", like(text))));
            rest = after.trim_start();
            if rest.is_empty() {
                break;
            }
            let (joint, after) = [("AND", " AND "), ("OR", " OR ")]
                .into_iter()
                .find_map(|(word, joint)| rest.strip_prefix(word).map(|after| (joint, after)))
                .ok_or_else(bad)?;
            sql.push_str(joint);
            rest = after.trim_start();
        }
        condition.sql = format!("{} AND ({sql})", condition.sql);
        Ok(())
    }

    /// The column to sort by, and whether downwards.
    fn order(&self, options: &Options) -> Result<(Option<&'static Property>, bool), Fault> {
        let Some(orderby) = &options.orderby else {
            return Ok((None, self.newest_first));
        };
        let mut words = orderby.split_whitespace();
        let name = words.next().unwrap_or_default();
        let down = match words.next() {
            None | Some("asc") => false,
            Some("desc") => true,
            Some(_) => return Err(Fault::bad("Syntax error in $orderby.")),
        };
        let property = self
            .properties
            .iter()
            .find(|property| property.name == name)
            .ok_or_else(|| {
                Fault::bad(format!(
                    "Could not find a property named '{}' on type '{}'.",
                    name.escape_default(),
                    self.entity
                ))
            })?;
        if words.next().is_some() || !self.sorted.contains(&property.name) {
            return Err(Fault::query("Sorting not supported for current query."));
        }
        Ok((Some(property), down))
    }

    /// Reads one page.
    ///
    /// # Errors
    /// 400 for what the resource does not support.
    pub(crate) fn page(&self, connection: &Connection, options: &Options) -> Result<Page, Fault> {
        let condition = self.condition(options)?;
        let (sort, down) = self.order(options)?;
        let skip_token = SkipToken::of(options)?;
        let count = if options.count && skip_token.is_none() {
            Some(self.count(connection, &condition)?)
        } else {
            None
        };
        let Self { table, row, .. } = self;
        let mut parameters = condition.parameters;
        let (than, direction) = if down { ("<", "DESC") } else { (">", "ASC") };
        let sorted = sort.map_or("NULL", |property| property.sql);
        let mut sql = format!(
            "SELECT {row}, {sorted}, {} FROM {table} WHERE {}",
            self.json(&self.shown(options)?, false),
            condition.sql
        );
        if let Some(skip_token) = skip_token {
            if sort.is_some() {
                sql.push_str(&format!(" AND ({sorted}, {row}) {than} (?, ?)"));
                parameters.push(Sql::Text(skip_token.value.unwrap_or_default()));
            } else {
                sql.push_str(&format!(" AND {row} {than} ?"));
            }
            parameters.push(Sql::Integer(skip_token.row));
        }
        match sort {
            Some(_) => sql.push_str(&format!(
                " ORDER BY {sorted} {direction}, {row} {direction}"
            )),
            None => sql.push_str(&format!(" ORDER BY {row} {direction}")),
        }
        let size = options.page_size();
        sql.push_str(&format!(" LIMIT {}", size + 1));
        let mut page = Page {
            count,
            ..Page::default()
        };
        let mut statement = connection.prepare_cached(&sql)?;
        let mut rows = statement.query(params_from_iter(parameters))?;
        let mut taken = 0;
        let mut last = None;
        while let Some(found) = rows.next()? {
            if taken == size {
                page.next = last;
                break;
            }
            if taken > 0 {
                page.value.push(',');
            }
            page.value.push_str(text(found, 2)?);
            taken += 1;
            if taken == size {
                last = Some(SkipToken {
                    row: found.get(0)?,
                    value: found.get(1)?,
                });
            }
        }
        Ok(page)
    }

    /// How many objects fulfil a condition.
    pub(crate) fn count(
        &self,
        connection: &Connection,
        condition: &Condition,
    ) -> Result<i64, Fault> {
        let sql = format!(
            "SELECT count(*) FROM {} WHERE {}",
            self.table, condition.sql
        );
        Ok(connection
            .prepare_cached(&sql)?
            .query_row(params_from_iter(&condition.parameters), |row| row.get(0))?)
    }

    /// One object as JSON, by a condition of ours.
    ///
    /// # Errors
    /// 400 for unknown names in `$select`.
    pub(crate) fn one(
        &self,
        connection: &Connection,
        options: &Options,
        row: i64,
    ) -> Result<Option<String>, Fault> {
        let sql = format!(
            "SELECT {} FROM {} WHERE {} = ?1",
            self.json(&self.shown(options)?, false),
            self.table,
            self.row
        );
        let mut statement = connection.prepare_cached(&sql)?;
        let mut rows = statement.query([row])?;
        match rows.next()? {
            Some(found) => Ok(Some(text(found, 0)?.to_owned())),
            None => Ok(None),
        }
    }
}

/// A text column, without a copy.
///
/// # Errors
/// When it is no text.
pub(crate) fn text<'a>(row: &'a rusqlite::Row<'_>, column: usize) -> Result<&'a str, Fault> {
    row.get_ref(column)?
        .as_str()
        .map_err(|error| rusqlite::Error::from(error).into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_skip_token_comes_back_as_it_went() {
        let skip_token = SkipToken {
            row: 7,
            value: Some("ä".to_owned()),
        };
        let options = Options {
            token: Some(skip_token.token()),
            ..Options::default()
        };
        let read = SkipToken::of(&options).unwrap().unwrap();
        assert_eq!((read.row, read.value.as_deref()), (7, Some("ä")));
        let options = Options {
            token: Some("!".to_owned()),
            ..Options::default()
        };
        assert_eq!(
            SkipToken::of(&options).unwrap_err().code,
            "Request_UnsupportedQuery"
        );
    }
}
