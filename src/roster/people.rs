//! Whom a list is about, where the directory knows and the report does not: the members of a group, the people of a
//! department, whoever has a property.

use futures::{StreamExt, pin_mut};
use serde::Deserialize;

use crate::error::{Code, Error};
use crate::graph::model::Text;
use crate::graph::{self, Client, ErrorKind};
use crate::group;
use crate::sspr::report::ids::{Ids, IdsBuilder};
use crate::ui::{Ui, msg};

/// Properties of a user that are true or false; any other is compared as text.
const FLAGS: [&str; 4] = [
    "accountEnabled",
    "isResourceAccount",
    "onPremisesSyncEnabled",
    "showInAddressList",
];

/// A property of the directory and the value it must have.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attribute {
    name: String,
    /// Nothing: the property must be empty.
    value: Option<String>,
}

impl std::str::FromStr for Attribute {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let (name, value) = text
            .split_once('=')
            .ok_or("NAME=VALUE, for instance `city=Malmö`")?;
        let is_name = |part: &str| {
            part.starts_with(|c: char| c.is_ascii_alphabetic())
                && part.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
        };
        if !name.split('/').all(is_name) {
            return Err(format!("`{name}` is not the name of a property"));
        }
        let flag = FLAGS.contains(&name);
        if flag && !matches!(value, "true" | "false") {
            return Err(format!("`{name}` is `true` or `false`"));
        }
        Ok(Self {
            name: name.to_owned(),
            value: (!value.is_empty()).then(|| value.to_owned()),
        })
    }
}

impl Attribute {
    /// The department.
    pub fn department(name: String) -> Self {
        Self {
            name: "department".to_owned(),
            value: Some(name),
        }
    }

    /// As a condition in OData.
    fn odata(&self) -> String {
        match &self.value {
            None => format!("{} eq null", self.name),
            Some(flag) if FLAGS.contains(&self.name.as_str()) => format!("{} eq {flag}", self.name),
            Some(text) => format!("{} eq '{}'", self.name, text.replace('\'', "''")),
        }
    }
}

/// A row of which only the id was asked for.
#[derive(Deserialize)]
struct Someone<'a> {
    #[serde(borrow)]
    id: Text<'a>,
}

/// The object ids of the people in a group, given by name or id.
///
/// # Errors
/// When there is no such group, more than one, or it cannot be read.
pub async fn members(key: &str, graph: &Client, ui: &Ui) -> Result<Ids, Error> {
    let group = group::resolve(key, graph, ui).await?;
    let mut ids = IdsBuilder::default();
    graph.users_in_group(&group.id, |id| ids.add(id)).await?;
    Ok(ids.seal())
}

/// The object ids of the people a filter of the directory holds for.
pub(super) async fn where_is(filter: &str, graph: &Client) -> Result<Ids, Error> {
    let mut ids = IdsBuilder::default();
    let pages = graph.users_where(filter);
    pin_mut!(pages);
    while let Some(page) = pages.next().await {
        for someone in page?.rows::<Someone<'_>>()? {
            ids.add(&someone.id);
        }
    }
    Ok(ids.seal())
}

/// The people who are in the group and have all of the attributes; nothing when neither was asked for: then everybody
/// is meant.
///
/// # Errors
/// Exit 2 when the directory knows no such property; whatever else ends it early.
pub async fn among(
    group: Option<&str>,
    attributes: &[Attribute],
    graph: &Client,
    ui: &Ui,
) -> Result<Option<Ids>, Error> {
    let members = match group {
        Some(key) => Some(members(key, graph, ui).await?),
        None => None,
    };
    if attributes.is_empty() {
        return Ok(members);
    }
    let conditions: Vec<String> = attributes.iter().map(Attribute::odata).collect();
    let ids = match where_is(&conditions.join(" and "), graph).await {
        Err(Error::Graph(graph::Error {
            kind:
                ErrorKind::Service {
                    status: 400,
                    message,
                    ..
                },
            request_id,
            ..
        })) => {
            let names: Vec<&str> = attributes.iter().map(|one| one.name.as_str()).collect();
            return Err(Error::failure(
                Code::AttributeRefused,
                msg!(
                    "status-attribute-refused",
                    names = names.join(", "),
                    text = message
                ),
            )
            .hint(msg!("status-attribute-refused-hint"))
            .request_id(request_id));
        }
        ids => ids?,
    };
    Ok(Some(match members {
        Some(members) => members.and(&ids),
        None => ids,
    }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_attribute_is_a_condition_and_cannot_be_more_than_one() {
        let cases = [
            ("city=Malmö", Some("city eq 'Malmö'")),
            ("companyName=O'Hara", Some("companyName eq 'O''Hara'")),
            ("city=", Some("city eq null")),
            ("city=a=b", Some("city eq 'a=b'")),
            (
                "onPremisesSyncEnabled=true",
                Some("onPremisesSyncEnabled eq true"),
            ),
            (
                "onPremisesExtensionAttributes/extensionAttribute1=x",
                Some("onPremisesExtensionAttributes/extensionAttribute1 eq 'x'"),
            ),
            (
                "extension_1a2b_badge=7",
                Some("extension_1a2b_badge eq '7'"),
            ),
            ("onPremisesSyncEnabled=yes", None),
            ("city", None),
            ("=x", None),
            ("city eq 'x' or country=y", None),
            ("a/=y", None),
        ];
        for (text, expected) in cases {
            let odata = text.parse::<Attribute>().ok().map(|one| one.odata());
            assert_eq!(odata.as_deref(), expected, "{text}");
        }
        assert_eq!(
            Attribute::department("R'D".to_owned()).odata(),
            "department eq 'R''D'"
        );
    }
}
