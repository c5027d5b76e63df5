//! Text inside addresses: path segments and OData literals.

use url::form_urlencoded::byte_serialize;

/// `text` as one segment of a path: an id, or a user principal name with `#` in it (graph-api.md §4.3).
pub fn segment(text: &str) -> String {
    encode(text)
}

/// `text` as a literal of an OData filter, quotes doubled: `O'Neil` becomes `'O''Neil'`, fit for a query.
pub fn literal(text: &str) -> String {
    format!("'{}'", encode(&text.replace('\'', "''")))
}

/// `text` as a value of a query, for raw OData from a person.
pub fn query_value(text: &str) -> String {
    encode(text)
}

fn encode(text: &str) -> String {
    // The form encoding writes a space as `+`, which is a plus sign inside a path.
    byte_serialize(text.as_bytes())
        .collect::<String>()
        .replace('+', "%20")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_cannot_leave_its_place_in_an_address() {
        assert_eq!(segment("a_b#EXT#@c.test"), "a_b%23EXT%23%40c.test");
        assert_eq!(segment("../me?x"), "..%2Fme%3Fx");
        assert_eq!(
            literal("O'Neil & 李+1"),
            "'O%27%27Neil%20%26%20%E6%9D%8E%2B1'"
        );
        assert_eq!(query_value("a eq true"), "a%20eq%20true");
    }
}
