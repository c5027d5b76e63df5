//! What of a list is wanted: which columns, in which order, how many rows.

use crate::ui::{Column, Error, Language, Message, Messages, Refused, msg};

/// What people call columns beside their names and their heads.
const OTHER_NAMES: [(&str, &str); 5] = [
    ("upn", "userPrincipalName"),
    ("name", "displayName"),
    ("name", "userDisplayName"),
    ("displayname", "userDisplayName"),
    ("userdisplayname", "displayName"),
];

/// Flags that every list can take.
#[derive(Clone, Debug, Default, clap::Args)]
#[command(next_help_heading = "Shape of the list")]
pub struct Shape {
    /// Only these columns, in this order; names as in CSV and JSON, or heads of the table
    #[arg(long, value_name = "NAME,…", value_delimiter = ',')]
    pub columns: Vec<String>,

    /// Sort by a column, downwards with `:desc`; unknown values come last
    #[arg(long, value_name = "COLUMN[:desc]")]
    pub sort: Option<Sort>,

    /// Maximum number of rows
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u64).range(1..))]
    pub limit: Option<u64>,
}

/// A column to sort by.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sort {
    /// Its name.
    pub column: String,
    /// From the largest to the smallest.
    pub down: bool,
}

impl std::str::FromStr for Sort {
    type Err = Refused;

    fn from_str(text: &str) -> Result<Self, Refused> {
        let (column, down) = match text.split_once(':') {
            None => (text, false),
            Some((column, "asc")) => (column, false),
            Some((column, "desc")) => (column, true),
            Some(_) => return Err(Refused::new(msg!("usage-reason-sort"))),
        };
        Ok(Self {
            column: column.to_owned(),
            down,
        })
    }
}

impl Shape {
    /// The place of a column among those there are and that are not `hidden`, by its name, or by its head in any language.
    ///
    /// # Errors
    /// [`Error::NoColumn`].
    pub fn place<R>(name: &str, columns: &[Column<R>], hidden: &[&str]) -> Result<usize, Error> {
        let is_there =
            |column: &Column<R>| column.is_for_scripts() && !hidden.contains(&column.key);
        let given = name.trim().to_lowercase();
        let keyed = |wanted: &str| {
            columns
                .iter()
                .position(|column| is_there(column) && column.key.eq_ignore_ascii_case(wanted))
        };
        let other = || {
            let same = |(one, _): &&(&str, &str)| *one == given;
            let mut others = OTHER_NAMES.iter().filter(same);
            others.find_map(|(_, key)| keyed(key))
        };
        let headed = || {
            let all = Language::ALL.map(Messages::load);
            columns.iter().position(|column| {
                let title = Message::new(column.title);
                let is_title = |messages: &Messages| messages.text(&title).to_lowercase() == given;
                is_there(column) && !column.title.is_empty() && all.iter().any(is_title)
            })
        };
        keyed(&given)
            .or_else(other)
            .or_else(headed)
            .ok_or_else(|| Error::NoColumn {
                name: name.to_owned(),
                known: columns
                    .iter()
                    .filter(|column| is_there(column))
                    .map(|column| column.key)
                    .collect(),
            })
    }

    /// The places of the columns asked for; nothing when none is.
    ///
    /// # Errors
    /// [`Error::NoColumn`]; [`Error::ColumnTwice`].
    pub(in crate::ui) fn places<R>(
        &self,
        columns: &[Column<R>],
        hidden: &[&str],
    ) -> Result<Option<Vec<usize>>, Error> {
        if self.columns.is_empty() {
            return Ok(None);
        }
        let mut places = Vec::with_capacity(self.columns.len());
        for name in &self.columns {
            let place = Self::place(name, columns, hidden)?;
            if places.contains(&place) {
                return Err(Error::ColumnTwice(columns[place].key));
            }
            places.push(place);
        }
        Ok(Some(places))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const COLUMNS: [Column<()>; 2] = [
        Column::new("id", "", |(), _| ()),
        Column::new("userType", "", |(), _| ()),
    ];

    fn asked(names: &[&str]) -> Result<Option<Vec<usize>>, Error> {
        Shape {
            columns: names.iter().map(|name| (*name).to_owned()).collect(),
            ..Shape::default()
        }
        .places(&COLUMNS, &[])
    }

    #[test]
    fn a_column_is_asked_for_once() {
        assert!(matches!(
            asked(&["id", "userType", "ID"]),
            Err(Error::ColumnTwice("id"))
        ));
    }

    #[test]
    fn columns_come_in_the_order_asked() {
        assert_eq!(asked(&[]).unwrap(), None);
        assert_eq!(asked(&["userType", "id"]).unwrap(), Some(vec![1, 0]));
        assert_eq!(asked(&["USERTYPE"]).unwrap(), Some(vec![1]));
        assert!(matches!(asked(&["id", "x"]), Err(Error::NoColumn { name, .. }) if name == "x"));
    }

    #[test]
    fn a_sort_is_a_column_and_a_direction() {
        let sort = |text: &str| text.parse::<Sort>().map(|sort| (sort.column, sort.down));
        assert_eq!(sort("a"), Ok(("a".to_owned(), false)));
        assert_eq!(sort("a:desc"), Ok(("a".to_owned(), true)));
        assert_eq!(sort("a:asc"), Ok(("a".to_owned(), false)));
        assert!(sort("a:down").is_err());
    }
}
