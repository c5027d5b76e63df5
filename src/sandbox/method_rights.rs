//! Who may read and write whose authentication methods (graph-api.md §2.0, §2.7).

use super::call::Call;
use super::reply::Fault;
use super::roles;

/// Who may read other people's methods (graph-api.md §2.0).
const READERS: &[&str] = &[
    roles::GLOBAL_ADMINISTRATOR,
    roles::GLOBAL_READER,
    roles::AUTHENTICATION_ADMINISTRATOR,
    roles::PRIVILEGED_AUTHENTICATION_ADMINISTRATOR,
];
/// Who may write anybody's.
const WRITERS: &[&str] = &[
    roles::GLOBAL_ADMINISTRATOR,
    roles::PRIVILEGED_AUTHENTICATION_ADMINISTRATOR,
];
/// The roles whose holders an Authentication Administrator may still write for (graph-api.md §2.7).
const MINOR: &[&str] = &[
    roles::DIRECTORY_READERS,
    roles::PASSWORD_ADMINISTRATOR,
    roles::REPORTS_READER,
    roles::AUTHENTICATION_ADMINISTRATOR,
];

/// Refuses a caller who may not read the methods of a user; nobody: of a user who does not exist.
///
/// # Errors
/// 403 `accessDenied`.
pub(super) fn may_read(call: &Call<'_>, user: Option<i64>, family: &str) -> Result<(), Fault> {
    permitted(call, user, family, &["Read", "ReadWrite"])?;
    if user.is_some_and(|user| call.is_me(user)) || call.holds(READERS) {
        Ok(())
    } else {
        Err(Fault::access_denied())
    }
}

/// Refuses a caller who may not write the methods of a user (graph-api.md §2.7).
///
/// # Errors
/// 403 `accessDenied`.
pub(super) fn may_write(call: &Call<'_>, user: i64, family: &str) -> Result<(), Fault> {
    permitted(call, Some(user), family, &["ReadWrite"])?;
    if call.is_me(user) || call.holds(WRITERS) {
        return Ok(());
    }
    if !call.holds(&[roles::AUTHENTICATION_ADMINISTRATOR]) {
        return Err(Fault::access_denied());
    }
    let held = roles::of_user(call.db, user)?;
    let protected: bool = call
        .db
        .prepare_cached(
            "SELECT EXISTS (SELECT 1 FROM members JOIN groups ON groups.row = group_row WHERE member = ?1 AND role_assignable)",
        )?
        .query_row([user], |row| row.get(0))?;
    if protected || held.iter().any(|role| !MINOR.contains(&role.as_str())) {
        return Err(Fault::access_denied());
    }
    Ok(())
}

/// The permission part: the coarse family covers every method, a fine one its own; without `.All` only the caller's.
fn permitted(
    call: &Call<'_>,
    user: Option<i64>,
    family: &str,
    rights: &[&str],
) -> Result<(), Fault> {
    let own = user.is_some_and(|user| call.is_me(user));
    let mut wanted = Vec::new();
    for right in rights {
        for reach in [".All", ""] {
            if reach.is_empty() && !own {
                continue;
            }
            wanted.push(format!("UserAuthenticationMethod.{right}{reach}"));
            if !family.is_empty() {
                wanted.push(format!("UserAuthMethod-{family}.{right}{reach}"));
            }
        }
    }
    let wanted: Vec<&str> = wanted.iter().map(String::as_str).collect();
    if call.has(&wanted) {
        Ok(())
    } else {
        Err(Fault::access_denied())
    }
}

/// An Authentication Administrator sees masked numbers of others (graph-api.md §2.0).
pub(super) fn is_masked(call: &Call<'_>, user: i64) -> bool {
    call.me.is_some()
        && !call.is_me(user)
        && !call.holds(&[
            roles::GLOBAL_ADMINISTRATOR,
            roles::GLOBAL_READER,
            roles::PRIVILEGED_AUTHENTICATION_ADMINISTRATOR,
        ])
}
