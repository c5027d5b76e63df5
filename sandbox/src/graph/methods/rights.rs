//! Who may read and write whose authentication methods (graph-api.md §2.0, §2.7).

use crate::directory::roles;
use crate::odata::call::Call;
use crate::odata::reply::Fault;

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
pub(crate) fn may_read(call: &Call<'_>, user: Option<i64>, family: &str) -> Result<(), Fault> {
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
pub(crate) fn may_write(call: &Call<'_>, user: i64, family: &str) -> Result<(), Fault> {
    permitted(call, Some(user), family, &["ReadWrite"])?;
    if call.is_me(user) || call.holds(WRITERS) {
        return Ok(());
    }
    if !call.holds(&[roles::AUTHENTICATION_ADMINISTRATOR]) {
        return Err(Fault::access_denied());
    }
    let held = roles::over_any_part(call.db, user)?;
    if is_protected(call, user)? || held.iter().any(|role| !MINOR.contains(&role.as_str())) {
        return Err(Fault::access_denied());
    }
    Ok(())
}

/// The roles that may reset the password of somebody who holds none.
const RESETTERS: &[&str] = &[
    roles::PASSWORD_ADMINISTRATOR,
    roles::HELPDESK_ADMINISTRATOR,
    roles::AUTHENTICATION_ADMINISTRATOR,
    roles::USER_ADMINISTRATOR,
    roles::PRIVILEGED_AUTHENTICATION_ADMINISTRATOR,
    roles::GLOBAL_ADMINISTRATOR,
];

/// The roles that may reset the password of a holder of this one (graph-api.md §2.7).
fn resetters(held: &str) -> &'static [&'static str] {
    match held {
        roles::DIRECTORY_READERS | roles::PASSWORD_ADMINISTRATOR => RESETTERS,
        roles::REPORTS_READER => RESETTERS.get(1..).unwrap_or_default(),
        roles::HELPDESK_ADMINISTRATOR => &[
            roles::HELPDESK_ADMINISTRATOR,
            roles::USER_ADMINISTRATOR,
            roles::PRIVILEGED_AUTHENTICATION_ADMINISTRATOR,
            roles::GLOBAL_ADMINISTRATOR,
        ],
        roles::AUTHENTICATION_ADMINISTRATOR => &[
            roles::AUTHENTICATION_ADMINISTRATOR,
            roles::PRIVILEGED_AUTHENTICATION_ADMINISTRATOR,
            roles::GLOBAL_ADMINISTRATOR,
        ],
        roles::GROUPS_ADMINISTRATOR | roles::USER_ADMINISTRATOR => &[
            roles::USER_ADMINISTRATOR,
            roles::PRIVILEGED_AUTHENTICATION_ADMINISTRATOR,
            roles::GLOBAL_ADMINISTRATOR,
        ],
        _ => WRITERS,
    }
}

/// Whether one of these roles reaches a user in the table of graph-api.md §2.7.
fn reaches(call: &Call<'_>, caller: &[String], user: i64) -> Result<bool, Fault> {
    let protected = is_protected(call, user)?;
    let held = roles::over_any_part(call.db, user)?;
    let may = |role: &String| {
        let role = role.as_str();
        RESETTERS.contains(&role)
            && (!protected || WRITERS.contains(&role))
            && held.iter().all(|held| resetters(held).contains(&role))
    };
    Ok(caller.iter().any(may))
}

/// Refuses a caller who may not reset the password of a user: delegated alone, and never one's own (graph-api.md §2.4).
///
/// # Errors
/// 403 `accessDenied`; 400 for one's own.
pub(crate) fn may_reset(call: &Call<'_>, user: i64) -> Result<(), Fault> {
    permitted(call, Some(user), "", &["ReadWrite"])?;
    let Some(me) = &call.me else {
        return Err(Fault::access_denied());
    };
    if call.is_me(user) {
        return Err(Fault::bad(
            "A password reset can't be performed on the caller's own account.",
        ));
    }
    if reaches(call, &me.roles, user)? {
        Ok(())
    } else {
        Err(Fault::access_denied())
    }
}

/// Refuses a caller who may not write the `passwordProfile` of a user (graph-api.md §2.6, §2.7). The one application of
/// the directory holds the role User Administrator besides its permissions.
///
/// # Errors
/// 403 `Authorization_RequestDenied`.
pub(crate) fn may_set_password(call: &Call<'_>, user: i64) -> Result<(), Fault> {
    call.need(&["User-PasswordProfile.ReadWrite.All"])?;
    let caller = match &call.me {
        Some(me) => me.roles.clone(),
        None => vec![roles::USER_ADMINISTRATOR.to_owned()],
    };
    // These two write no sensitive property.
    let caller: Vec<String> = caller
        .into_iter()
        .filter(|role| {
            role != roles::PASSWORD_ADMINISTRATOR && role != roles::HELPDESK_ADMINISTRATOR
        })
        .collect();
    if reaches(call, &caller, user)? {
        Ok(())
    } else {
        Err(Fault::denied())
    }
}

/// Whether a user is in a group that can hold roles, and so guarded.
fn is_protected(call: &Call<'_>, user: i64) -> Result<bool, Fault> {
    Ok(call
        .db
        .prepare_cached(
            "SELECT EXISTS (SELECT 1 FROM members JOIN groups ON groups.row = group_row WHERE member = ?1 AND role_assignable)",
        )?
        .query_row([user], |row| row.get(0))?)
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
pub(crate) fn is_masked(call: &Call<'_>, user: i64) -> bool {
    call.me.is_some()
        && !call.is_me(user)
        && !call.holds(&[
            roles::GLOBAL_ADMINISTRATOR,
            roles::GLOBAL_READER,
            roles::PRIVILEGED_AUTHENTICATION_ADMINISTRATOR,
        ])
}
