//! What a list is of: the properties of a resource, and what may be asked about them.

/// What a property holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// Text; compared without regard to case.
    Text,
    /// True, false or null.
    Bool,
    /// A moment.
    Instant,
    /// A list of texts or objects, as JSON.
    List,
    /// An object, as JSON; cannot be filtered.
    Object,
}

/// A property of a resource.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Property {
    /// Its name on the wire.
    pub name: &'static str,
    /// What it holds.
    pub kind: Kind,
    /// The SQL expression of its value.
    pub sql: &'static str,
    /// How it shows.
    pub shown: Shown,
}

impl Property {
    const fn new(name: &'static str, kind: Kind, sql: &'static str, shown: Shown) -> Self {
        Self {
            name,
            kind,
            sql,
            shown,
        }
    }

    /// A property that shows without being asked for.
    pub(crate) const fn shown(name: &'static str, kind: Kind, sql: &'static str) -> Self {
        Self::new(name, kind, sql, Shown::Default)
    }

    /// A property that shows only when selected.
    pub(crate) const fn selected(name: &'static str, kind: Kind, sql: &'static str) -> Self {
        Self::new(name, kind, sql, Shown::Selected)
    }

    /// A text that can be filtered by and never shows.
    pub(crate) const fn filter_only(name: &'static str, sql: &'static str) -> Self {
        Self::new(name, Kind::Text, sql, Shown::FilterOnly)
    }
}

/// When a property is part of an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Shown {
    /// Without being asked for.
    Default,
    /// Only when selected.
    Selected,
    /// Never: it exists for filters.
    FilterOnly,
}

/// Which operators a family of resources knows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Dialect {
    /// Users and groups: everything, some of it only as an advanced query (graph-api.md §4.3).
    Directory,
    /// The registration report: `eq`, `startsWith`, `any` (graph-api.md §1.1).
    Report,
    /// The audit trail: `eq`, `ge`, `le`, `startsWith`, `any` (graph-api.md §5.1).
    Audit,
}

/// A kind of object and where it is kept.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Resource {
    /// `microsoft.graph.user`.
    pub entity: &'static str,
    /// The table with its alias.
    pub table: &'static str,
    /// The column of the object's number.
    pub row: &'static str,
    /// What the objects have.
    pub properties: &'static [Property],
    /// The operators of filters.
    pub dialect: Dialect,
    /// What may be sorted by: columns that are never null.
    pub sorted: &'static [&'static str],
    /// What may be searched.
    pub searched: &'static [&'static str],
    /// Whether the list starts with the newest.
    pub newest_first: bool,
}
