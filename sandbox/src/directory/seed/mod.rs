//! The people and groups a new directory has. The same number of people gives the same directory, to the last digit.
//!
//! The personas always exist and keep their names ([`crate::directory::personas`]). Everybody else is made by `seed.sql`, inside
//! SQLite, so that a million people are a matter of seconds.

pub(in crate::directory) mod groups;
pub(in crate::directory) mod names;
pub(crate) mod sign_ins;

use jiff::Timestamp;
use rusqlite::{Connection, OptionalExtension, params};
use serde_json::json;

use crate::Error;
use crate::directory::audit::instant;
use crate::directory::method_kind::{Kind, fixed_id};
use crate::directory::personas::{DOMAIN, HomeTenant, PERSONAS, PILOTS, Persona, TENANT_NAME};
use crate::directory::seed::groups::{DEPARTMENT_GROUPS, GROUPS, Group};
use crate::directory::seed::names::{DEPARTMENTS, LANGUAGES, OFFICES};
use crate::directory::store::{Document, FIRST_USER, Store, Tenant, put_document, read_document};
use crate::directory::{defaults, roles, sspr_audit};

/// The account `--sandbox` signs in as: a Global Administrator.
pub(crate) const ADMINISTRATOR: &str = "admin@contoso.example";

/// Whose number ends the first sign-in name that is numbered. It stays when personas take more people's place.
const NUMBERED: i64 = FIRST_USER + 18;
const PEOPLE: &str = include_str!("seed.sql");
/// Microsoft 365 E3, with Entra ID P1 (graph-api.md §4.5).
const E3: &str = "05e9a617-0261-4cee-bb44-138d3ef5d965";

/// Someone to sign in as.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Account {
    /// The object id.
    pub id: String,
    /// The sign-in name.
    pub upn: String,
    /// The display name; untrusted text, as in any directory.
    pub display_name: String,
    /// The name of the role they hold directly.
    pub role: Option<&'static str>,
    /// What to try with them.
    pub about: &'static str,
}

/// The personas, in a fixed order, the administrator first.
pub(crate) fn accounts(store: &Store) -> Result<Vec<Account>, Error> {
    store.transaction(|connection| {
        let mut query =
            connection.prepare("SELECT id, upn, display_name FROM users WHERE upn = ?1")?;
        PERSONAS
            .iter()
            .filter_map(|persona| {
                let found = query.query_row([persona.upn()], |row| {
                    Ok(Account {
                        id: row.get(0)?,
                        upn: row.get(1)?,
                        display_name: row.get(2)?,
                        role: persona.role.and_then(roles::name),
                        about: persona.about,
                    })
                });
                // A directory of an earlier version has fewer of them.
                found.optional().transpose()
            })
            .collect()
    })
}

/// Fills an empty directory: the personas, and as many others as make `users` people of it.
pub(crate) fn fill(store: &Store, users: u32, now: Timestamp) -> Result<(), Error> {
    store.transaction(|connection| {
        if read_document(connection, Document::Tenant)?.is_some() {
            // Another process filled it while this one waited.
            return Ok(());
        }
        people(connection, users)?;
        sspr_audit::add_past(connection, now)?;
        sspr_audit::add_portal_acts(connection, now)?;
        sign_ins::add_past(connection, now)?;
        let tenant = Tenant {
            id: crate::TENANT_ID.to_owned(),
            display_name: TENANT_NAME.to_owned(),
            domain: DOMAIN.to_owned(),
            initial_domain: crate::DOMAIN.to_owned(),
            premium: true,
            created: instant(now),
            users,
        };
        put_document(connection, Document::Tenant, &json!(tenant))?;
        put_document(
            connection,
            Document::PasswordReset,
            &defaults::password_reset(),
        )?;
        put_document(
            connection,
            Document::Authorization,
            &defaults::authorization(),
        )?;
        put_document(
            connection,
            Document::AuthenticationMethods,
            &defaults::authentication_methods(&instant(now)),
        )
    })
}

fn people(connection: &Connection, users: u32) -> rusqlite::Result<()> {
    let first = FIRST_USER + i64::try_from(PERSONAS.len()).unwrap_or(i64::MAX);
    let last = FIRST_USER + i64::from(users) - 1;
    connection.execute_batch(&format!(
        "CREATE TEMP TABLE language (i INTEGER, tag TEXT, family_first INTEGER, low INTEGER, high INTEGER,
             mobile TEXT, mobile_first INTEGER, mobile_count INTEGER, desk TEXT, desk_first INTEGER, desk_count INTEGER);
         CREATE TEMP TABLE given (language INTEGER, i INTEGER, native TEXT, latin TEXT, PRIMARY KEY (language, i));
         CREATE TEMP TABLE family (language INTEGER, i INTEGER, native TEXT, latin TEXT, PRIMARY KEY (language, i));
         CREATE TEMP TABLE place (domain TEXT, initial TEXT, first INTEGER);
         CREATE TEMP TABLE department (i INTEGER PRIMARY KEY, name TEXT);
         CREATE TEMP TABLE office (i INTEGER PRIMARY KEY, name TEXT);
         CREATE TEMP TABLE share (i INTEGER, kind TEXT, id TEXT, label TEXT, detail TEXT, low INTEGER, high INTEGER);
         CREATE TEMP VIEW stirred AS
             WITH RECURSIVE number (n) AS (
                 SELECT {first} WHERE {first} <= {last} UNION ALL SELECT n + 1 FROM number WHERE n < {last})
             SELECT n, (n * 2654435761) >> 16 AS a, (n * 2246822519) >> 13 AS b, (n * 3266489917) >> 11 AS c, (n * 668265263) >> 9 AS d
             FROM number;"
    ))?;
    connection.execute(
        "INSERT INTO place VALUES (?1, ?2, ?3)",
        params![DOMAIN, crate::DOMAIN, NUMBERED],
    )?;
    lists(connection)?;
    for (row, persona) in (FIRST_USER..).zip(PERSONAS) {
        person(connection, row, persona)?;
    }
    for group in GROUPS {
        insert_group(connection, group)?;
    }
    for (row, department) in (DEPARTMENT_GROUPS..).zip(DEPARTMENTS) {
        let rule = format!("user.department -eq \"{department}\"");
        connection.execute(
            "INSERT INTO groups VALUES (?1, ?2, ?3, NULL, NULL, ?4, 0, 1, '[\"DynamicMembership\"]', NULL, ?5, NULL, NULL, '2021-06-01T08:00:00Z')",
            params![row, group_id(row), format!("Department {department}"), format!("department-{}", department.to_lowercase()), rule],
        )?;
    }
    connection.execute_batch(PEOPLE)?;
    let mut pilot =
        connection.prepare("INSERT INTO members SELECT ?1, row FROM users WHERE upn = ?2")?;
    for local in PILOTS {
        pilot.execute(params![2, format!("{local}@{DOMAIN}")])?;
    }
    pilot.execute(params![4, format!("kwame.mensah@{DOMAIN}")])?;
    pilot.execute(params![7, format!("karen.weaver@{DOMAIN}")])?;
    drop(pilot);
    connection.execute(
        "INSERT INTO role_assignments (id, principal, role) VALUES ('ATier1', 7, ?1)",
        [roles::HELPDESK_ADMINISTRATOR],
    )?;
    other_roles(connection)?;
    connection.execute_batch(
        "DROP VIEW temp.stirred; DROP TABLE temp.place; DROP TABLE temp.language; DROP TABLE temp.given; DROP TABLE temp.family;
         DROP TABLE temp.department; DROP TABLE temp.office; DROP TABLE temp.share;",
    )
}

/// A role over a part of the directory, and one that waits to be activated; where there are people besides the personas.
fn other_roles(connection: &Connection) -> rusqlite::Result<()> {
    let among = "SELECT min(u.row) FROM users u WHERE u.row >= ?1 AND u.user_type = 'Member'
        AND u.row NOT IN (SELECT principal FROM role_assignments)";
    let others = FIRST_USER + i64::try_from(PERSONAS.len()).unwrap_or(i64::MAX);
    let find = |condition: &str| -> rusqlite::Result<Option<i64>> {
        connection.query_row(&format!("{among} AND {condition}"), [others], |row| {
            row.get(0)
        })
    };
    if let Some(row) = find("NOT u.enabled")? {
        connection.execute(
            "INSERT INTO role_assignments (id, principal, role) VALUES ('AUnit', ?1, ?2)",
            params![row, roles::USER_ADMINISTRATOR],
        )?;
        connection.execute(
            "INSERT INTO role_limit VALUES ('AUnit', '/administrativeUnits/5f2c0a71-6a43-4c2e-9d7b-1c0e8a4b3f60')",
            [],
        )?;
    }
    if let Some(row) = find("u.enabled AND u.row NOT IN (SELECT user FROM methods)")? {
        connection.execute(
            "INSERT INTO role_eligibility (id, principal, role, since) VALUES ('EHelp', ?1, ?2, '2026-03-02T09:15:00Z')",
            params![row, roles::HELPDESK_ADMINISTRATOR],
        )?;
    }
    Ok(())
}

/// The lists `seed.sql` draws from.
fn lists(connection: &Connection) -> rusqlite::Result<()> {
    let mut low = 0;
    for (i, language) in (0_i64..).zip(&LANGUAGES) {
        connection.execute(
            "INSERT INTO language VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)",
            params![
                i,
                language.tag,
                language.family_first,
                low,
                low + language.share - 1,
                language.mobile.0,
                language.mobile.1,
                language.mobile.2,
                language.office.0,
                language.office.1,
                language.office.2
            ],
        )?;
        low += language.share;
        for (table, names) in [("given", &language.given), ("family", &language.family)] {
            for (j, (native, latin)) in (0_i64..).zip(names) {
                connection.execute(
                    &format!("INSERT INTO {table} VALUES (?1, ?2, ?3, ?4)"),
                    params![i, j, native, latin],
                )?;
            }
        }
    }
    for (table, names) in [("department", &DEPARTMENTS[..]), ("office", &OFFICES[..])] {
        for (i, name) in (0_i64..).zip(names) {
            connection.execute(
                &format!("INSERT INTO {table} VALUES (?1, ?2)"),
                params![i, name],
            )?;
        }
    }
    // Of a hundred people, those from the one number to the other have the method.
    let shares = [
        (Kind::Mobile, 25, 39),
        (Kind::Email, 40, 47),
        (Kind::Authenticator, 48, 52),
        (Kind::Fido2, 53, 53),
        (Kind::Hello, 54, 54),
        (Kind::Mobile, 55, 79),
        (Kind::Email, 55, 69),
        (Kind::Authenticator, 70, 79),
        (Kind::Email, 80, 84),
        (Kind::Oath, 80, 84),
        (Kind::Mobile, 85, 99),
        (Kind::Email, 85, 94),
        (Kind::Authenticator, 85, 94),
        (Kind::Office, 95, 99),
        (Kind::Oath, 95, 99),
    ];
    for (i, (kind, low, high)) in (0_i64..).zip(shares) {
        connection.execute(
            "INSERT INTO share VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
            params![
                i,
                kind.word(),
                fixed_id(kind),
                kind.example(),
                kind.detail().to_string(),
                low,
                high
            ],
        )?;
    }
    Ok(())
}

fn person(connection: &Connection, row: i64, persona: &Persona) -> rusqlite::Result<()> {
    let guest = matches!(persona.home, HomeTenant::Guest(_));
    let display = persona.display.map_or_else(
        || format!("{} {}", persona.given, persona.family),
        ToOwned::to_owned,
    );
    connection.execute(
        "INSERT INTO users VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?13, ?14, ?15, ?16, ?7, ?8, ?9, '[]', '[]', ?17, ?10, ?11, ?12,
             '2019-04-01T08:00:00Z', '2026-08-03T06:30:00Z')",
        params![
            row,
            format!("{row:08x}-0000-4000-8000-{row:012x}"),
            persona.upn(),
            display,
            persona.given,
            persona.family,
            persona.language,
            &persona.language[3..],
            persona.mobile,
            persona.enabled,
            persona.synced.then_some(1),
            persona.licensed.then_some(E3),
            persona.mail(),
            (!guest).then_some("Specialist"),
            (!guest).then_some("IT"),
            (!guest).then_some("Gothenburg"),
            if guest { "Guest" } else { "Member" },
        ],
    )?;
    for (index, (kind, value)) in persona.methods.iter().enumerate() {
        let id = fixed_id(*kind).map_or_else(
            || format!("{row:08x}-0000-4000-9000-{index:012x}"),
            ToOwned::to_owned,
        );
        connection.execute(
            "INSERT INTO methods VALUES (?1, ?2, ?3, ?4, ?5, '2026-03-02T09:15:00Z')",
            params![row, id, kind.word(), value, kind.detail().to_string()],
        )?;
    }
    if let Some(role) = persona.role {
        connection.execute(
            "INSERT INTO role_assignments (id, principal, role) VALUES (?1, ?2, ?3)",
            params![format!("A{row}"), row, role],
        )?;
    }
    Ok(())
}

fn group_id(row: i64) -> String {
    format!(
        "{:08x}-1d5e-4a00-b000-{:012x}",
        row * 40503,
        row * 2_654_435_761
    )
}

fn insert_group(connection: &Connection, group: &Group) -> rusqlite::Result<()> {
    let mut types: Vec<&str> = Vec::new();
    if group.unified {
        types.push("Unified");
    }
    if group.rule.is_some() {
        types.push("DynamicMembership");
    }
    connection.execute(
        "INSERT INTO groups VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, '2021-06-01T08:00:00Z')",
        params![
            group.row,
            group_id(group.row),
            group.name,
            group.about,
            (group.unified || group.exchange).then(|| format!("{}@{DOMAIN}", group.nickname)),
            group.nickname,
            group.unified || group.exchange,
            !group.unified,
            json!(types).to_string(),
            group.role_assignable.then_some(1),
            group.rule,
            group.synced.then_some(1),
            group.unified.then_some("Private"),
        ],
    )?;
    Ok(())
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;

    /// A directory in memory.
    pub(crate) fn directory(users: u32) -> Store {
        let store = Store::open(None).unwrap();
        fill(&store, users, "2026-11-20T12:00:00Z".parse().unwrap()).unwrap();
        store
    }

    fn number(store: &Store, sql: &str) -> i64 {
        store.lock().query_row(sql, [], |row| row.get(0)).unwrap()
    }

    #[test]
    fn a_directory_has_as_many_people_as_were_asked_for() {
        for users in [29, 250, 1_000] {
            assert_eq!(
                number(&directory(users), "SELECT count(*) FROM users"),
                i64::from(users)
            );
        }
        let personas = i64::try_from(PERSONAS.len()).unwrap();
        assert_eq!(
            number(&directory(3), "SELECT count(*) FROM users"),
            personas
        );
    }

    #[test]
    fn the_same_number_gives_the_same_directory() {
        let digest = |store: &Store| -> String {
            store
                .lock()
                .query_row(
                    "SELECT group_concat(id || upn || display_name || ifnull(mobile_phone, ''), '') FROM users",
                    [],
                    |row| row.get(0),
                )
                .unwrap()
        };
        assert_eq!(digest(&directory(400)), digest(&directory(400)));
        assert!(digest(&directory(500)).starts_with(&digest(&directory(400))));
    }

    #[test]
    fn every_kind_of_person_is_there() {
        let store = directory(250);
        for (what, at_least) in [
            ("user_type = 'Guest' AND instr(upn, '#EXT#')", 5),
            ("NOT enabled", 5),
            ("synced", 20),
            ("sku IS NULL AND user_type = 'Member'", 5),
            (
                "mobile_phone IS NOT NULL AND row NOT IN (SELECT user FROM methods)",
                5,
            ),
            ("row NOT IN (SELECT user FROM methods)", 30),
            (
                "(SELECT count(*) FROM methods WHERE user = users.row) = 1",
                30,
            ),
            (
                "(SELECT count(*) FROM methods WHERE user = users.row) = 2",
                30,
            ),
            (
                "(SELECT count(*) FROM methods WHERE user = users.row) = 3",
                10,
            ),
            ("language = 'zh-CN'", 5),
            ("language = 'ar-SA'", 5),
            ("display_name LIKE '=%'", 1),
            ("upn LIKE '%@bindery.example' AND synced", 1),
            (
                "row IN (SELECT user FROM methods WHERE kind = 'questions')",
                1,
            ),
        ] {
            let found = number(&store, &format!("SELECT count(*) FROM users WHERE {what}"));
            assert!(found >= at_least, "{what}: {found}");
        }
    }

    #[test]
    fn every_phone_number_is_one_of_its_countrys_plan() {
        let store = directory(2_000);
        let connection = store.lock();
        let mut query = connection
            .prepare(
                "SELECT value FROM methods WHERE kind IN ('mobile', 'office')
                 UNION SELECT mobile_phone FROM users WHERE mobile_phone IS NOT NULL
                 UNION SELECT value FROM users, json_each(business_phones)",
            )
            .unwrap();
        let numbers: Vec<String> = query
            .query_map([], |row| row.get(0))
            .unwrap()
            .collect::<rusqlite::Result<_>>()
            .unwrap();
        assert!(numbers.len() > 100);
        for number in numbers {
            let parsed = rlibphonenumber::PHONE_NUMBER_UTIL
                .parse(&number, None)
                .unwrap();
            assert!(
                rlibphonenumber::PHONE_NUMBER_UTIL.is_valid_number(&parsed),
                "{number}"
            );
        }
    }
}
