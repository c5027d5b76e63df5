//! Groups and their members (graph-api.md §4.1, §4.2).

use http::{Method, StatusCode};
use rusqlite::types::Value as Sql;
use rusqlite::{Connection, OptionalExtension, params, params_from_iter};
use serde_json::{Value, json};

use super::resources::{GROUPS, USERS, counted};
use crate::directory::audit::{DIRECTORY_SERVICE, Event, Target};
use crate::directory::roles;
use crate::directory::store::FIRST_USER;
use crate::odata::call::{Call, text as text_of};
use crate::odata::query::{Members, Options};
use crate::odata::reply::{Fault, Reply};
use crate::odata::{Page, SkipToken, text};

const READ: &[&str] = &[
    "Group.ReadBasic.All",
    "GroupMember.Read.All",
    "GroupMember.ReadWrite.All",
    "Group.Read.All",
    "Group.ReadWrite.All",
    "Directory.Read.All",
    "Directory.ReadWrite.All",
];
const READ_MEMBERS: &[&str] = &[
    "GroupMember.Read.All",
    "GroupMember.ReadWrite.All",
    "Group.Read.All",
    "Group.ReadWrite.All",
    "Directory.Read.All",
    "Directory.ReadWrite.All",
];
const WRITE_MEMBERS: &[&str] = &[
    "GroupMember.ReadWrite.All",
    "Group.ReadWrite.All",
    "Directory.ReadWrite.All",
];
/// What adds several members at once.
const BIND: &str = "members@odata.bind";
const MOST_AT_ONCE: usize = 20;
/// So many members are shown of a group that is listed with them, and no link to the others.
const EXPANDED: u32 = 20;
const WRITERS: &[&str] = &[
    roles::GLOBAL_ADMINISTRATOR,
    roles::GROUPS_ADMINISTRATOR,
    roles::USER_ADMINISTRATOR,
    roles::DIRECTORY_WRITERS,
];

/// `/groups` and what follows.
pub(crate) fn route(call: &Call<'_>, path: &[&str]) -> Result<Reply, Fault> {
    match path {
        [] | ["$count"] => {
            call.only(&Method::GET)?;
            call.need(READ)?;
            if path.is_empty() {
                list(call)
            } else {
                counted(call, &GROUPS)
            }
        }
        [key, rest @ ..] => {
            let group = find(call.db, key)?;
            match (group, rest) {
                (None, _) => {
                    call.need(READ)?;
                    Err(Fault::missing(key))
                }
                (Some(group), []) if call.method == Method::PATCH => bind(call, group),
                (Some(group), []) => read(call, group),
                (Some(group), ["members", "$ref"]) => add(call, group),
                (Some(group), ["members", member, "$ref"]) => remove(call, group, member),
                (Some(group), ["members", rest @ ..]) => members(call, &[group], rest),
                (Some(group), ["transitiveMembers", rest @ ..]) => {
                    let groups = inside(call.db, group)?;
                    members(call, &groups, rest)
                }
                (_, [segment, ..]) => Err(Fault::segment(segment)),
            }
        }
    }
}

/// The groups, and the first members of each where these are asked for (query-parameters, `$expand`).
fn list(call: &Call<'_>) -> Result<Reply, Fault> {
    let mut page = GROUPS.page(call.db, &call.options)?;
    if let Some(members) = call.options.members {
        call.need(READ_MEMBERS)?;
        page.value = with_members(call, &page.value, members)?;
    }
    Ok(call.list("groups", &page))
}

/// Objects of groups, each with so many members as an expanded relationship shows.
fn with_members(call: &Call<'_>, groups: &str, members: Members) -> Result<String, Fault> {
    let mut options = call.options.clone();
    options.select = match members {
        Members::Whole => Vec::new(),
        Members::Ids => vec!["id".to_owned()],
    };
    let groups: Vec<Value> = serde_json::from_str(&format!("[{groups}]")).unwrap_or_default();
    let mut values = Vec::with_capacity(groups.len());
    for mut group in groups {
        let Some(id) = group["id"].as_str() else {
            return Err(Fault::bad(
                "The members of groups are expanded beside their id alone.",
            ));
        };
        let rows: Vec<i64> = call
            .db
            .prepare_cached(
                "SELECT member FROM members JOIN groups ON groups.row = group_row WHERE id = ?1 ORDER BY member LIMIT ?2",
            )?
            .query_map(params![id, EXPANDED], |row| row.get(0))?
            .collect::<rusqlite::Result<_>>()?;
        let those = objects(call, &options, &rows, false)?.join(",");
        group["members"] = serde_json::from_str(&format!("[{those}]")).unwrap_or_default();
        values.push(group.to_string());
    }
    Ok(values.join(","))
}

fn find(db: &Connection, key: &str) -> rusqlite::Result<Option<i64>> {
    db.prepare_cached("SELECT row FROM groups WHERE id = lower(?1)")?
        .query_row([key], |row| row.get(0))
        .optional()
}

/// The group and every group inside it, at any depth.
fn inside(db: &Connection, group: i64) -> rusqlite::Result<Vec<i64>> {
    db.prepare_cached(
        "WITH RECURSIVE inside (row) AS (
             SELECT ?1 UNION SELECT member FROM members JOIN inside ON group_row = inside.row WHERE member < ?2)
         SELECT row FROM inside",
    )?
    .query_map([group, FIRST_USER], |row| row.get(0))?
    .collect()
}

fn read(call: &Call<'_>, group: i64) -> Result<Reply, Fault> {
    call.only(&Method::GET)?;
    call.need(READ)?;
    call.options.only_select()?;
    let object = GROUPS
        .one(call.db, &call.options, group)?
        .ok_or_else(|| Fault::missing("group"))?;
    Ok(call.entity("groups", &object))
}

/// Whether only users are meant, and whether their number.
fn members_asked(rest: &[&str]) -> Result<(bool, bool), Fault> {
    match rest {
        [] => Ok((false, false)),
        ["$count"] => Ok((false, true)),
        ["microsoft.graph.user"] => Ok((true, false)),
        ["microsoft.graph.user", "$count"] => Ok((true, true)),
        [segment, ..] => Err(Fault::segment(segment)),
    }
}

fn members(call: &Call<'_>, groups: &[i64], rest: &[&str]) -> Result<Reply, Fault> {
    call.only(&Method::GET)?;
    call.need(READ_MEMBERS)?;
    let (users_only, counting) = members_asked(rest)?;
    let mut options = call.options.clone();
    options.count |= counting;
    if options.orderby.is_some()
        || (!users_only && (options.filter.is_some() || options.search.is_some()))
    {
        return Err(Fault::query(
            "Members can be filtered only as microsoft.graph.user, and not be sorted.",
        ));
    }
    let condition = USERS.condition(&options)?;
    let join = if users_only {
        "JOIN users u ON u.row = m.member"
    } else {
        ""
    };
    let among = |limit: &str| {
        let one = format!(
            "SELECT * FROM (SELECT m.member FROM members m {} WHERE m.group_row = ? AND m.member > ? AND ({}) {limit})",
            join, condition.sql
        );
        vec![one; groups.len()].join(" UNION ")
    };
    let parameters = |after: i64| {
        let mut parameters = Vec::new();
        for group in groups {
            parameters.extend([Sql::Integer(*group), Sql::Integer(after)]);
            parameters.extend(condition.parameters.iter().cloned());
        }
        parameters
    };
    let skip_token = SkipToken::of(&options)?;
    let counted = (options.count && skip_token.is_none()).then(|| {
        let sql = format!("SELECT count(*) FROM ({})", among(""));
        call.db
            .prepare_cached(&sql)?
            .query_row(params_from_iter(parameters(0)), |row| row.get(0))
    });
    let count: Option<i64> = counted.transpose()?;
    if let (true, Some(count)) = (counting, count) {
        return Ok(Reply::count(count));
    }
    let size = options.page_size();
    // Each group hands over at most one page, in order, so that the work does not grow with the group.
    let limit = format!("ORDER BY m.member LIMIT {}", size + 1);
    let sql = format!("{} ORDER BY 1 LIMIT {}", among(&limit), size + 1);
    let after = skip_token.map_or(0, |skip_token| skip_token.row);
    let mut rows: Vec<i64> = call
        .db
        .prepare_cached(&sql)?
        .query_map(params_from_iter(parameters(after)), |row| row.get(0))?
        .collect::<rusqlite::Result<_>>()?;
    let size = usize::try_from(size).unwrap_or(usize::MAX);
    let next = (rows.len() > size).then(|| {
        rows.truncate(size);
        SkipToken {
            row: rows[size - 1],
            value: None,
        }
    });
    let value = objects(call, &call.options, &rows, users_only)?.join(",");
    let context = if users_only {
        "users"
    } else {
        "directoryObjects"
    };
    Ok(call.list(context, &Page { value, next, count }))
}

/// Groups and users by number, in order, as JSON.
fn objects(
    call: &Call<'_>,
    asked: &Options,
    rows: &[i64],
    users_only: bool,
) -> Result<Vec<String>, Fault> {
    let numbers = json!(rows).to_string();
    let mut values = Vec::with_capacity(rows.len());
    for resource in [GROUPS, USERS] {
        let is_group = resource.entity == GROUPS.entity;
        if is_group && users_only {
            continue;
        }
        // What only the other type has is not shown for this one.
        let mut options = asked.clone();
        if !users_only {
            let other = if is_group { USERS } else { GROUPS };
            options.select.retain(|name| {
                resource
                    .properties
                    .iter()
                    .any(|property| property.name == name)
                    || !other
                        .properties
                        .iter()
                        .any(|property| property.name == name)
            });
            if options.select.is_empty() && !asked.select.is_empty() {
                options.select.push("id".to_owned());
            }
        }
        let sql = format!(
            "SELECT {} FROM {} WHERE {} IN (SELECT value FROM json_each(?1)) ORDER BY {}",
            resource.json(&resource.shown(&options)?, !users_only),
            resource.table,
            resource.row,
            resource.row
        );
        let mut statement = call.db.prepare_cached(&sql)?;
        let mut found = statement.query([&numbers])?;
        while let Some(row) = found.next()? {
            values.push(text(row, 0)?.to_owned());
        }
    }
    Ok(values)
}

/// The group as a target of an event, once it is sure that its members may be changed by hand.
fn writable(call: &Call<'_>, group: i64) -> Result<(String, String), Fault> {
    call.need(WRITE_MEMBERS)?;
    if !call.holds(WRITERS) {
        return Err(Fault::denied());
    }
    let (id, name, [dynamic, synced, role_assignable, exchange]): (String, String, [bool; 4]) = call
        .db
        .prepare_cached(
            "SELECT id, display_name, membership_rule IS NOT NULL, ifnull(synced, 0), ifnull(role_assignable, 0),
                 mail_enabled AND types NOT LIKE '%\"Unified\"%'
             FROM groups WHERE row = ?1",
        )?
        .query_row([group], |row| {
            let flags = [row.get(2)?, row.get(3)?, row.get(4)?, row.get(5)?];
            Ok((row.get(0)?, row.get(1)?, flags))
        })?;
    if synced {
        return Err(refused(
            "Unable to update the specified properties for on-premises mastered Directory Sync objects or objects currently undergoing migration.",
        ));
    }
    if exchange {
        return Err(refused(
            "Cannot Update a mail-enabled security groups and or distribution list.",
        ));
    }
    let guarded = role_assignable
        && !(call.has(&["RoleManagement.ReadWrite.Directory"])
            && call.holds(&[
                roles::GLOBAL_ADMINISTRATOR,
                roles::PRIVILEGED_ROLE_ADMINISTRATOR,
            ]));
    if dynamic || guarded {
        return Err(Fault::denied());
    }
    Ok((id, name))
}

fn refused(message: &'static str) -> Fault {
    Fault::new(StatusCode::BAD_REQUEST, "Request_BadRequest", message)
}

fn member(call: &Call<'_>, id: &str) -> Result<i64, Fault> {
    call.db
        .prepare_cached(
            "SELECT row FROM users WHERE id = lower(?1) UNION SELECT row FROM groups WHERE id = lower(?1)",
        )?
        .query_row([id], |row| row.get(0))
        .optional()?
        .ok_or_else(|| Fault::missing(id))
}

fn add(call: &Call<'_>, group: i64) -> Result<Reply, Fault> {
    call.only(&Method::POST)?;
    let (id, name) = writable(call, group)?;
    let body = call.object(&[])?;
    put_in(call, group, text_of(&body, "@odata.id")?)?;
    record(call, "Add member to group", "Assign", id, name)
}

/// All of them or none: a refused request is a transaction that leaves nothing behind.
fn bind(call: &Call<'_>, group: i64) -> Result<Reply, Fault> {
    let body = call.object(&[BIND])?;
    let (id, name) = writable(call, group)?;
    let references = body
        .get(BIND)
        .and_then(Value::as_array)
        .filter(|references| (1..=MOST_AT_ONCE).contains(&references.len()))
        .ok_or_else(|| {
            Fault::bad(format!(
                "The property '{BIND}' takes between 1 and {MOST_AT_ONCE} references."
            ))
        })?;
    for reference in references {
        let reference = reference
            .as_str()
            .ok_or_else(|| Fault::bad(format!("The property '{BIND}' takes text.")))?;
        put_in(call, group, reference)?;
    }
    record(call, "Add member to group", "Assign", id, name)
}

fn put_in(call: &Call<'_>, group: i64, reference: &str) -> Result<(), Fault> {
    let member = member(call, reference.rsplit('/').next().unwrap_or_default())?;
    if member < FIRST_USER && inside(call.db, member)?.contains(&group) {
        return Err(refused("A group cannot be a member of itself."));
    }
    let added = call.db.execute(
        "INSERT OR IGNORE INTO members VALUES (?1, ?2)",
        params![group, member],
    )?;
    if added == 0 {
        return Err(refused(
            "One or more added object references already exist for the following modified properties: 'members'.",
        ));
    }
    Ok(())
}

fn remove(call: &Call<'_>, group: i64, key: &str) -> Result<Reply, Fault> {
    call.only(&Method::DELETE)?;
    let (id, name) = writable(call, group)?;
    let member = member(call, key)?;
    let gone = call.db.execute(
        "DELETE FROM members WHERE group_row = ?1 AND member = ?2",
        params![group, member],
    )?;
    if gone == 0 {
        return Err(Fault::missing(key));
    }
    record(call, "Remove member from group", "Unassign", id, name)
}

fn record(
    call: &Call<'_>,
    activity: &'static str,
    operation: &'static str,
    id: String,
    name: String,
) -> Result<Reply, Fault> {
    call.record(&Event {
        operation,
        ..Event::update(
            activity,
            "GroupManagement",
            DIRECTORY_SERVICE,
            call.actor(),
            Target {
                kind: "Group",
                id,
                name,
                upn: None,
                changes: Vec::new(),
            },
        )
    })?;
    Ok(Reply::done())
}
