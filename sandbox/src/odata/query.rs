//! The query options of a request.

use super::reply::Fault;

/// How many objects a page has when nobody says.
const PAGE: u32 = 100;
/// How many a page may have.
const LARGEST_PAGE: u32 = 999;

/// How much of the members of a group is shown beside it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Members {
    /// What a list of them shows.
    Whole,
    /// The id alone.
    Ids,
}

/// The query options of a request.
#[derive(Clone, Debug, Default)]
pub(crate) struct Options {
    /// `$filter`.
    pub filter: Option<String>,
    /// `$select`.
    pub select: Vec<String>,
    /// `$top`.
    pub top: Option<u32>,
    /// `$count`.
    pub count: bool,
    /// `$search`.
    pub search: Option<String>,
    /// `$orderby`.
    pub orderby: Option<String>,
    /// `$expand=members` of groups: nothing, whole, or by id alone. No other relationship is expanded here.
    pub members: Option<Members>,
    /// `$skiptoken`.
    pub token: Option<String>,
    /// `ConsistencyLevel: eventual` was sent.
    pub eventual: bool,
    /// The most objects on a page, whatever was asked for.
    pub most: Option<u32>,
}

impl Options {
    /// Reads a query string.
    ///
    /// # Errors
    /// 400 for options that do not exist or hold nonsense.
    pub(crate) fn parse(query: &str, eventual: bool) -> Result<Self, Fault> {
        let mut options = Self {
            eventual,
            ..Self::default()
        };
        for (name, value) in url::form_urlencoded::parse(query.as_bytes()) {
            match name.as_ref() {
                "$filter" => options.filter = Some(value.into_owned()),
                "$select" => {
                    options.select = value
                        .split(',')
                        .map(|name| name.trim().to_owned())
                        .filter(|name| !name.is_empty())
                        .collect();
                }
                "$top" => {
                    let top = value
                        .parse()
                        .ok()
                        .filter(|top| (1..=LARGEST_PAGE).contains(top));
                    options.top = Some(top.ok_or_else(|| {
                        Fault::query(format!(
                            "Invalid page size specified: '{value}'. Must be between 1 and {LARGEST_PAGE} inclusive."
                        ))
                    })?);
                }
                "$count" => {
                    options.count = match value.as_ref() {
                        "true" => true,
                        "false" => false,
                        _ => return Err(Fault::bad("Invalid value for the query option $count.")),
                    };
                }
                "$search" => options.search = Some(value.into_owned()),
                "$orderby" => options.orderby = Some(value.into_owned()),
                "$expand" if value == "members" => options.members = Some(Members::Whole),
                "$expand" if value == "members($select=id)" => {
                    options.members = Some(Members::Ids);
                }
                "$skiptoken" => options.token = Some(value.into_owned()),
                other if other.starts_with('$') => {
                    return Err(Fault::bad(format!(
                        "Query option '{}' is not supported here.",
                        other.escape_default()
                    )));
                }
                _ => {}
            }
        }
        Ok(options)
    }

    /// Refuses whatever a single object cannot be asked for.
    ///
    /// # Errors
    /// 400.
    pub(crate) fn only_select(&self) -> Result<(), Fault> {
        if self.filter.is_some()
            || self.top.is_some()
            || self.count
            || self.search.is_some()
            || self.orderby.is_some()
            || self.members.is_some()
        {
            return Err(Fault::bad("Only $select is supported for a single object."));
        }
        Ok(())
    }

    /// Objects on a page.
    pub(crate) fn page_size(&self) -> u32 {
        let size = self.top.unwrap_or(PAGE);
        self.most.map_or(size, |most| size.min(most))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn options_are_checked() {
        let code = |query| {
            Options::parse(query, false)
                .map(|_| ())
                .map_err(|fault| fault.code)
        };
        assert_eq!(code("$top=999&$select=id,%20mail&x=1"), Ok(()));
        for query in ["$top=1000", "$top=0", "$top=x"] {
            assert_eq!(code(query), Err("Request_UnsupportedQuery"), "{query}");
        }
        for query in ["$skip=1", "$count=yes", "$expand=manager", "$nonsense=1"] {
            assert_eq!(code(query), Err("BadRequest"), "{query}");
        }
    }
}
