//! Text inside addresses: path segments and OData literals; and what permission an address takes.

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

/// The least permission that a request takes, where a token with these has none that would do (graph-api.md, appendix B);
/// nothing for paths that are not in the table, and for tokens that name no permission.
pub fn missing_permission(method: &str, path: &str, held: &[String]) -> Option<&'static str> {
    if held.is_empty() {
        return None;
    }
    let path = path
        .trim_start_matches("/v1.0")
        .trim_start_matches("/beta")
        .trim_matches('/');
    let segments: Vec<&str> = path.split('/').collect();
    let reads = method == "GET";
    let (least, enough): (&'static str, &[&str]) = match segments.as_slice() {
        ["reports" | "auditLogs", ..] => ("AuditLog.Read.All", &["AuditLog.Read."]),
        ["identity", "conditionalAccess", ..] => (
            "Policy.Read.All",
            &["Policy.Read.All", "Policy.ReadWrite.ConditionalAccess"],
        ),
        ["policies", "authorizationPolicy", ..] if reads => (
            "Policy.Read.All",
            &["Policy.Read.All", "Policy.ReadWrite.Authorization"],
        ),
        ["policies", "authorizationPolicy", ..] => (
            "Policy.ReadWrite.Authorization",
            &["Policy.ReadWrite.Authorization"],
        ),
        ["policies", "authenticationMethodsPolicy", ..] if reads => (
            "Policy.Read.AuthenticationMethod",
            &[
                "Policy.Read.All",
                "Policy.Read.AuthenticationMethod",
                "Policy.ReadWrite.AuthenticationMethod",
            ],
        ),
        ["policies", "authenticationMethodsPolicy", ..] => (
            "Policy.ReadWrite.AuthenticationMethod",
            &["Policy.ReadWrite.AuthenticationMethod"],
        ),
        ["users", _, "revokeSignInSessions"] => (
            "User.RevokeSessions.All",
            &[
                "User.RevokeSessions.All",
                "User.ReadWrite.All",
                "Directory.ReadWrite.All",
            ],
        ),
        ["me", "authentication", rest @ ..] | ["users", _, "authentication", rest @ ..] => {
            of_methods(reads, rest)
        }
        _ => return None,
    };
    let does = |held: &String| enough.iter().any(|one| held.starts_with(one));
    (!held.iter().any(does)).then_some(least)
}

/// The same of somebody's methods: one for all of them, and one for each kind.
fn of_methods(reads: bool, rest: &[&str]) -> (&'static str, &'static [&'static str]) {
    if reads {
        return (
            "UserAuthenticationMethod.Read.All",
            &["UserAuthenticationMethod.", "UserAuthMethod-"],
        );
    }
    match rest {
        ["phoneMethods", ..] => (
            "UserAuthMethod-Phone.ReadWrite.All",
            &[
                "UserAuthMethod-Phone.ReadWrite",
                "UserAuthenticationMethod.ReadWrite",
            ],
        ),
        ["emailMethods", ..] => (
            "UserAuthMethod-Email.ReadWrite.All",
            &[
                "UserAuthMethod-Email.ReadWrite",
                "UserAuthenticationMethod.ReadWrite",
            ],
        ),
        ["temporaryAccessPassMethods", ..] => (
            "UserAuthMethod-TAP.ReadWrite.All",
            &[
                "UserAuthMethod-TAP.ReadWrite",
                "UserAuthenticationMethod.ReadWrite",
            ],
        ),
        _ => (
            "UserAuthenticationMethod.ReadWrite.All",
            &["UserAuthenticationMethod.ReadWrite", "UserAuthMethod-"],
        ),
    }
}

/// Whether an address is of the own methods of somebody who goes by these names.
pub fn is_of_own_methods(path: &str, names: &[&str]) -> bool {
    let mut segments = path
        .split('/')
        .filter(|segment| !segment.is_empty())
        .skip(1);
    match (segments.next(), segments.next(), segments.next()) {
        (Some("me"), Some("authentication"), _) => true,
        (Some("users"), Some(key), Some("authentication")) => (names.iter())
            .any(|name| segment(name).eq_ignore_ascii_case(key) || name.eq_ignore_ascii_case(key)),
        _ => false,
    }
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
    fn the_permission_a_token_lacks_is_named_by_the_path() {
        let azure_cli: Vec<String> = ["AuditLog.Read.All", "User.ReadWrite.All"]
            .map(ToOwned::to_owned)
            .to_vec();
        let phones = vec!["UserAuthMethod-Phone.ReadWrite.All".to_owned()];
        let own = vec!["UserAuthenticationMethod.ReadWrite".to_owned()];
        let methods = "/v1.0/users/u/authentication/methods";
        let phone = "/v1.0/users/u/authentication/phoneMethods";
        let cases = [
            (
                "GET",
                methods,
                &azure_cli,
                Some("UserAuthenticationMethod.Read.All"),
            ),
            ("GET", methods, &phones, None),
            (
                "POST",
                phone,
                &azure_cli,
                Some("UserAuthMethod-Phone.ReadWrite.All"),
            ),
            ("POST", phone, &phones, None),
            (
                "POST",
                "/v1.0/users/u/revokeSignInSessions",
                &phones,
                Some("User.RevokeSessions.All"),
            ),
            (
                "POST",
                "/v1.0/users/u/revokeSignInSessions",
                &azure_cli,
                None,
            ),
            ("POST", "/v1.0/me/authentication/phoneMethods", &own, None),
            (
                "POST",
                "/users/u/authentication/emailMethods",
                &phones,
                Some("UserAuthMethod-Email.ReadWrite.All"),
            ),
            (
                "GET",
                "/v1.0/policies/authenticationMethodsPolicy",
                &azure_cli,
                Some("Policy.Read.AuthenticationMethod"),
            ),
            ("GET", "/v1.0/auditLogs/signIns", &azure_cli, None),
            (
                "GET",
                "/v1.0/auditLogs/signIns",
                &phones,
                Some("AuditLog.Read.All"),
            ),
            ("GET", "/v1.0/users", &phones, None),
        ];
        for (method, path, held, expected) in cases {
            assert_eq!(
                missing_permission(method, path, held),
                expected,
                "{method} {path}"
            );
        }
        assert_eq!(missing_permission("GET", methods, &[]), None);
    }

    #[test]
    fn own_methods_are_found_by_any_name() {
        let names = ["o1", "ann@contoso.test"];
        for (path, expected) in [
            ("/v1.0/me/authentication/phoneMethods", true),
            ("/v1.0/users/O1/authentication/emailMethods", true),
            (
                "/v1.0/users/ann%40contoso.test/authentication/phoneMethods",
                true,
            ),
            ("/v1.0/users/o2/authentication/phoneMethods", false),
            ("/v1.0/users/o1/memberOf", false),
        ] {
            assert_eq!(is_of_own_methods(path, &names), expected, "{path}");
        }
    }

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
