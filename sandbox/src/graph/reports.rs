//! The registration report and the audit trail (graph-api.md §1, §5).

use http::{Method, StatusCode};
use jiff::{SignedDuration, Timestamp};
use rusqlite::params;
use serde_json::{Value, json};

use super::policies;
use crate::directory::audit::instant;
use crate::directory::method_kind;
use crate::directory::roles::{self, ROLES};
use crate::directory::store::{Document, put_document, read_document};
use crate::odata::call::Call;
use crate::odata::reply::{Fault, Reply};
use crate::odata::resource::{Dialect, Kind, Property, Resource};

const REFRESH: &str = include_str!("report.sql");

const DETAILS: Resource = Resource {
    entity: "microsoft.graph.userRegistrationDetails",
    table: "report r",
    row: "r.row",
    properties: &[
        Property::shown("id", Kind::Text, "r.id"),
        Property::shown("userPrincipalName", Kind::Text, "r.upn"),
        Property::shown("userDisplayName", Kind::Text, "r.display_name"),
        Property::shown("userType", Kind::Text, "r.user_type"),
        Property::shown("isAdmin", Kind::Bool, "r.is_admin"),
        Property::shown("isSsprRegistered", Kind::Bool, "r.registered"),
        Property::shown("isSsprEnabled", Kind::Bool, "r.enabled"),
        Property::shown("isSsprCapable", Kind::Bool, "(r.registered AND r.enabled)"),
        Property::shown("isMfaRegistered", Kind::Bool, "r.mfa"),
        Property::shown("isMfaCapable", Kind::Bool, "r.mfa"),
        Property::shown("isPasswordlessCapable", Kind::Bool, "r.passwordless"),
        Property::shown("methodsRegistered", Kind::List, "r.methods"),
        Property::shown(
            "isSystemPreferredAuthenticationMethodEnabled",
            Kind::Bool,
            "1",
        ),
        Property::shown(
            "systemPreferredAuthenticationMethods",
            Kind::List,
            "iif(r.preferred = 'none', '[]', json_array(r.preferred))",
        ),
        Property::shown(
            "userPreferredMethodForSecondaryAuthentication",
            Kind::Text,
            "r.preferred",
        ),
        Property::shown("lastUpdatedDateTime", Kind::Instant, "r.updated"),
    ],
    dialect: Dialect::Report,
    sorted: &["userPrincipalName", "userDisplayName"],
    searched: &[],
    newest_first: false,
};

const AUDITS: Resource = Resource {
    entity: "microsoft.graph.directoryAudit",
    table: "audits a",
    row: "a.row",
    properties: &[
        Property::shown("id", Kind::Text, "a.id"),
        Property::shown("category", Kind::Text, "a.category"),
        Property::shown("correlationId", Kind::Text, "a.correlation"),
        Property::shown("result", Kind::Text, "a.result"),
        Property::shown("resultReason", Kind::Text, "a.reason"),
        Property::shown("activityDisplayName", Kind::Text, "a.activity"),
        Property::shown("activityDateTime", Kind::Instant, "a.at"),
        Property::shown("loggedByService", Kind::Text, "a.service"),
        Property::shown("operationType", Kind::Text, "a.operation"),
        Property::shown("initiatedBy", Kind::Object, "a.initiator"),
        Property::shown("targetResources", Kind::List, "a.targets"),
        Property::shown("additionalDetails", Kind::List, "a.details"),
        Property::filter_only(
            "initiatedBy/user/id",
            "json_extract(a.initiator, '$.user.id')",
        ),
        Property::filter_only(
            "initiatedBy/user/userPrincipalName",
            "json_extract(a.initiator, '$.user.userPrincipalName') COLLATE NOCASE",
        ),
    ],
    dialect: Dialect::Audit,
    sorted: &["activityDateTime"],
    searched: &[],
    newest_first: true,
};

const SIGN_INS: Resource = Resource {
    entity: "microsoft.graph.signIn",
    table: "sign_ins s LEFT JOIN users u ON u.id = s.user",
    row: "s.row",
    properties: &[
        Property::shown("id", Kind::Text, "s.id"),
        Property::shown("createdDateTime", Kind::Instant, "s.at"),
        Property::shown("userDisplayName", Kind::Text, "u.display_name"),
        Property::shown("userPrincipalName", Kind::Text, "u.upn"),
        Property::shown("userId", Kind::Text, "s.user"),
        Property::shown("appId", Kind::Text, "s.app_id"),
        Property::shown("appDisplayName", Kind::Text, "s.app"),
        Property::shown("ipAddress", Kind::Text, "'127.0.0.1'"),
        Property::shown("clientAppUsed", Kind::Text, "'Browser'"),
        Property::shown("correlationId", Kind::Text, "s.correlation"),
        Property::shown(
            "conditionalAccessStatus",
            Kind::Text,
            "iif(s.error = 53003, 'failure', iif(s.error, 'notApplied', 'success'))",
        ),
        Property::shown("isInteractive", Kind::Bool, "1"),
        Property::shown("resourceDisplayName", Kind::Text, "s.resource"),
        Property::shown("resourceId", Kind::Text, "s.resource_id"),
        Property::shown(
            "status",
            Kind::Object,
            "json_object('errorCode', s.error, 'failureReason', iif(s.error, s.reason, 'Other.'), 'additionalDetails', NULL)",
        ),
    ],
    dialect: Dialect::Audit,
    sorted: &["createdDateTime"],
    searched: &[],
    newest_first: true,
};

/// Who may see reports and the audit trail (graph-api.md §1, §5.1).
const READERS: &[&str] = &[
    roles::REPORTS_READER,
    roles::SECURITY_READER,
    roles::SECURITY_ADMINISTRATOR,
    roles::SECURITY_OPERATOR,
    roles::GLOBAL_READER,
    roles::GLOBAL_ADMINISTRATOR,
    roles::APPLICATION_ADMINISTRATOR,
    roles::CLOUD_APPLICATION_ADMINISTRATOR,
];

/// `privilegedAdmin` of graph-api.md §1.3.
const PRIVILEGED: &[&str] = &[
    roles::GLOBAL_ADMINISTRATOR,
    roles::SECURITY_ADMINISTRATOR,
    roles::CONDITIONAL_ACCESS_ADMINISTRATOR,
    roles::EXCHANGE_ADMINISTRATOR,
    roles::SHAREPOINT_ADMINISTRATOR,
    roles::HELPDESK_ADMINISTRATOR,
    roles::BILLING_ADMINISTRATOR,
    roles::USER_ADMINISTRATOR,
    roles::AUTHENTICATION_ADMINISTRATOR,
];

/// Refuses whoever may not see reports and logs, in the codes that these have of their own (official-clients.md).
///
/// # Errors
/// 403, 405.
pub(crate) fn may_read(call: &Call<'_>) -> Result<(), Fault> {
    call.only(&Method::GET)?;
    let refused = |code, message| Fault::new(StatusCode::FORBIDDEN, code, message);
    if !call.has(&["AuditLog.Read.All"]) {
        return Err(refused(
            "Authentication_MSGraphPermissionMissing",
            "Calling principal does not have required MSGraph permissions AuditLog.Read.All",
        ));
    }
    if call.holds(READERS) {
        Ok(())
    } else {
        Err(refused(
            "Authentication_RequestFromUnsupportedUserRole",
            "User is not in the allowed roles",
        ))
    }
}

/// `/reports/authenticationMethods` and what follows.
pub(crate) fn route(call: &Call<'_>, path: &[&str]) -> Result<Reply, Fault> {
    may_read(call)?;
    premium(call)?;
    match path {
        ["userRegistrationDetails"] => {
            filterable(call)?;
            refresh(call)?;
            Ok(call.list(
                "reports/authenticationMethods/userRegistrationDetails",
                &DETAILS.page(call.db, &call.options)?,
            ))
        }
        ["userRegistrationDetails", "$count"] => {
            filterable(call)?;
            refresh(call)?;
            let condition = DETAILS.condition(&call.options)?;
            Ok(Reply::count(DETAILS.count(call.db, &condition)?))
        }
        ["userRegistrationDetails", id] => {
            refresh(call)?;
            let row = call
                .db
                .prepare_cached("SELECT row FROM report WHERE id = lower(?1)")?
                .query_row([id], |row| row.get(0))
                .map_err(|_| Fault::missing(id))?;
            let object = DETAILS
                .one(call.db, &call.options, row)?
                .ok_or_else(|| Fault::missing(id))?;
            Ok(call.entity(
                "reports/authenticationMethods/userRegistrationDetails",
                &object,
            ))
        }
        [function] => summary(call, function),
        [.., last] => Err(Fault::segment(last)),
        [] => Err(Fault::segment("authenticationMethods")),
    }
}

/// A filter on `systemPreferredAuthenticationMethods` is documented, and the service breaks over it (official-clients.md).
fn filterable(call: &Call<'_>) -> Result<(), Fault> {
    let filter = call.options.filter.as_deref().unwrap_or_default();
    if filter.contains("systemPreferredAuthenticationMethods") {
        return Err(Fault::new(
            StatusCode::INTERNAL_SERVER_ERROR,
            "UnknownError",
            "",
        ));
    }
    Ok(())
}

/// `usersRegisteredByFeature` and `usersRegisteredByMethod`, with or without parameters.
fn summary(call: &Call<'_>, function: &str) -> Result<Reply, Fault> {
    let (name, parameters) = function.split_once('(').unwrap_or((function, ")"));
    let name = name.strip_prefix("microsoft.graph.").unwrap_or(name);
    let by_feature = match name {
        "usersRegisteredByFeature" => true,
        "usersRegisteredByMethod" => false,
        _ => return Err(Fault::segment(function)),
    };
    // These two are delegated only (graph-api.md §1.3).
    if call.me.is_none() {
        return Err(Fault::denied());
    }
    let (types, held) = audience(function, parameters)?;
    refresh(call)?;
    let condition = condition(types, held);
    let total = numbers(
        call,
        &format!("SELECT '', count(*) FROM report WHERE {condition}"),
    )?;
    let total = total.first().map_or(0, |(_, total)| *total);
    let (property, label, counts) = if by_feature {
        let sum = |feature, sql| {
            format!("SELECT '{feature}', ifnull(sum({sql}), 0) FROM report WHERE {condition}")
        };
        let sql = [
            sum("ssprRegistered", "registered"),
            sum("ssprEnabled", "enabled"),
            sum("ssprCapable", "registered AND enabled"),
            sum("passwordlessCapable", "passwordless"),
            sum("mfaCapable", "mfa"),
        ]
        .join(" UNION ALL ");
        (
            "userRegistrationFeatureCounts",
            "feature",
            numbers(call, &sql)?,
        )
    } else {
        let sql = format!(
            "SELECT 'password', count(*) FROM report WHERE {condition}
             UNION ALL SELECT value, count(*) FROM report, json_each(methods) WHERE {condition} GROUP BY value",
            condition = condition.replace("row IN", "report.row IN"),
        );
        (
            "userRegistrationMethodCounts",
            "authenticationMethod",
            numbers(call, &sql)?,
        )
    };
    let counts: Vec<Value> = counts
        .into_iter()
        .map(|(name, count)| json!({label: name, "userCount": count}))
        .collect();
    let kind = if by_feature { "Feature" } else { "Method" };
    Ok(Reply::json(&json!({
        "@odata.context": format!("{}/$metadata#microsoft.graph.userRegistration{kind}Summary", call.root),
        "totalUserCount": total,
        "userTypes": types,
        "userRoles": held,
        property: counts,
    })))
}

/// The kinds of people that a summary is about: `includedUserTypes` and `includedUserRoles`.
fn audience<'a>(function: &'a str, parameters: &'a str) -> Result<(&'a str, &'a str), Fault> {
    let (mut types, mut held) = ("all", "all");
    let parameters = parameters
        .strip_suffix(')')
        .ok_or_else(|| Fault::segment(function))?;
    for parameter in parameters
        .split(',')
        .map(str::trim)
        .filter(|p| !p.is_empty())
    {
        let (name, value) = parameter
            .split_once('=')
            .ok_or_else(|| Fault::segment(function))?;
        let value = value.trim().trim_matches('\'');
        match (name.trim(), value) {
            ("includedUserTypes", "all" | "member" | "guest") => types = value,
            ("includedUserRoles", "all" | "privilegedAdmin" | "admin" | "user") => held = value,
            _ => {
                return Err(Fault::bad(format!(
                    "Invalid function parameter '{}'.",
                    parameter.escape_default()
                )));
            }
        }
    }
    Ok((types, held))
}

/// The rows of the report about these kinds of people, in SQL; its one parameter is the list of privileged roles.
fn condition(types: &str, held: &str) -> String {
    format!(
        "{} AND {}",
        match types {
            "all" => "1",
            "member" => "user_type = 'member'",
            _ => "user_type = 'guest'",
        },
        match held {
            "all" => "1",
            "user" => "NOT is_admin",
            "admin" => "is_admin",
            _ => "row IN (SELECT principal FROM role_assignments WHERE role IN (SELECT value FROM json_each(?1))
                  UNION SELECT member FROM members JOIN role_assignments ON principal = group_row WHERE role IN (SELECT value FROM json_each(?1)))",
        }
    )
}

/// Names and numbers of a query that takes the list of privileged roles, or nothing.
fn numbers(call: &Call<'_>, sql: &str) -> rusqlite::Result<Vec<(String, i64)>> {
    let mut statement = call.db.prepare_cached(sql)?;
    if statement.parameter_count() > 0 {
        statement.raw_bind_parameter(1, json!(PRIVILEGED).to_string())?;
    }
    let mut rows = statement.raw_query();
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        found.push((row.get(0)?, row.get(1)?));
    }
    Ok(found)
}

/// Brings the report up to date, unless it lags and its time has not come.
fn refresh(call: &Call<'_>) -> Result<(), Fault> {
    let first_stale: Option<i64> = call
        .db
        .prepare_cached("SELECT min(row) FROM stale")?
        .query_row([], |row| row.get(0))?;
    let Some(first_stale) = first_stale else {
        return Ok(());
    };
    let refreshed = read_document(call.db, Document::Report)?
        .and_then(|at| at.as_str().and_then(|at| at.parse::<Timestamp>().ok()));
    if let (Some(refreshed), Some(lag)) = (refreshed, call.lag)
        && call.now.duration_since(refreshed)
            < SignedDuration::try_from(lag).unwrap_or(SignedDuration::MAX)
    {
        return Ok(());
    }
    let policy = read_document(call.db, Document::PasswordReset)?.unwrap_or_default();
    let administrators = read_document(call.db, Document::Authorization)?.unwrap_or_default();
    let counting = policies::counting(
        &policy,
        &read_document(call.db, Document::AuthenticationMethods)?.unwrap_or_default(),
    );
    let kinds: Vec<Value> = method_kind::Kind::ALL
        .iter()
        .map(|kind| {
            json!({
                "word": kind.word(),
                "name": kind.registered(),
                "counts": i64::from(counting.contains(kind)),
                "gate": i64::from(kind.is_gate()),
                "mfa": i64::from(kind.is_second_factor()),
                "passwordless": i64::from(kind.is_passwordless()),
            })
        })
        .collect();
    let two_gate: Vec<&str> = ROLES
        .iter()
        .filter(|role| role.two_gate)
        .map(|role| role.id)
        .collect();
    let (user, method) = if first_stale == 0 {
        call.db.execute_batch("DELETE FROM report")?;
        ("1", "1")
    } else {
        call.db
            .execute_batch("DELETE FROM report WHERE row IN (SELECT row FROM stale)")?;
        (
            "u.row IN (SELECT row FROM stale)",
            "user IN (SELECT row FROM stale)",
        )
    };
    let sql = REFRESH
        .replace("{stale_method}", method)
        .replace("{stale}", user);
    call.db.prepare_cached(&sql)?.execute(params![
        json!(kinds).to_string(),
        policy["enablementType"].as_i64().unwrap_or_default(),
        policy["passwordResetEnabledGroupIds"][0].as_str(),
        policy["numberOfAuthenticationMethodsRequired"]
            .as_i64()
            .unwrap_or(1),
        administrators["allowedToUseSSPR"].as_bool().unwrap_or(true),
        json!(two_gate).to_string(),
        instant(call.now),
    ])?;
    call.db.execute_batch("DELETE FROM stale")?;
    put_document(call.db, Document::Report, &json!(instant(call.now)))?;
    Ok(())
}

/// The trail is kept for thirty days, seven without a licence for more (graph-api.md §5.1).
fn forget_old(call: &Call<'_>) -> Result<(), Fault> {
    let days = if call.tenant.premium { 30 } else { 7 };
    let since = call
        .now
        .checked_sub(SignedDuration::from_hours(24 * days))
        .unwrap_or(Timestamp::MIN);
    let since = instant(since);
    let old = call
        .db
        .prepare_cached("SELECT 1 FROM audits WHERE at < ?1")?
        .exists([&since])?;
    if old {
        call.db
            .execute("DELETE FROM audits WHERE at < ?1", [&since])?;
    }
    Ok(())
}

/// `/auditLogs/directoryAudits` and what follows.
pub(crate) fn audits(call: &Call<'_>, path: &[&str]) -> Result<Reply, Fault> {
    may_read(call)?;
    forget_old(call)?;
    match path {
        [] => Ok(call.list(
            "auditLogs/directoryAudits",
            &AUDITS.page(call.db, &call.options)?,
        )),
        [id] => {
            let row = call
                .db
                .prepare_cached("SELECT row FROM audits WHERE id = ?1")?
                .query_row([id], |row| row.get(0))
                .map_err(|_| Fault::missing(id))?;
            let object = AUDITS
                .one(call.db, &call.options, row)?
                .ok_or_else(|| Fault::missing(id))?;
            Ok(call.entity("auditLogs/directoryAudits", &object))
        }
        [.., last] => Err(Fault::segment(last)),
    }
}

/// `/auditLogs/signIns` and what follows: a report that takes Microsoft Entra ID P1.
pub(crate) fn sign_ins(call: &Call<'_>, path: &[&str]) -> Result<Reply, Fault> {
    may_read(call)?;
    premium(call)?;
    match path {
        [] => Ok(call.list("auditLogs/signIns", &SIGN_INS.page(call.db, &call.options)?)),
        [id] => {
            let row = call
                .db
                .prepare_cached("SELECT row FROM sign_ins WHERE id = ?1")?
                .query_row([id], |row| row.get(0))
                .map_err(|_| Fault::missing(id))?;
            let object = SIGN_INS
                .one(call.db, &call.options, row)?
                .ok_or_else(|| Fault::missing(id))?;
            Ok(call.entity("auditLogs/signIns", &object))
        }
        [.., last] => Err(Fault::segment(last)),
    }
}

/// Refuses a tenant without Microsoft Entra ID P1.
fn premium(call: &Call<'_>) -> Result<(), Fault> {
    if call.tenant.premium {
        return Ok(());
    }
    Err(Fault::new(
        StatusCode::FORBIDDEN,
        "Authentication_RequestFromNonPremiumTenantOrB2CTenant",
        "Neither tenant is B2C or tenant doesn't have premium license",
    ))
}
