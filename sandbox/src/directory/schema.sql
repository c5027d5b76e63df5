-- Users and groups share one number space, so that a member is one number: groups lie below 1,000,001, users from there on.

CREATE TABLE documents (
    name TEXT PRIMARY KEY,
    body TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE users (
    row INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    upn TEXT NOT NULL UNIQUE COLLATE NOCASE,
    display_name TEXT NOT NULL COLLATE NOCASE,
    given_name TEXT COLLATE NOCASE,
    surname TEXT COLLATE NOCASE,
    mail TEXT COLLATE NOCASE,
    job_title TEXT COLLATE NOCASE,
    department TEXT COLLATE NOCASE,
    office TEXT COLLATE NOCASE,
    language TEXT COLLATE NOCASE,
    country TEXT COLLATE NOCASE,
    mobile_phone TEXT,
    business_phones TEXT NOT NULL DEFAULT '[]',
    other_mails TEXT NOT NULL DEFAULT '[]',
    user_type TEXT NOT NULL COLLATE NOCASE,
    enabled INTEGER NOT NULL,
    synced INTEGER,
    sku TEXT,
    created TEXT NOT NULL,
    password_changed TEXT NOT NULL
) STRICT;
CREATE INDEX users_by_name ON users (display_name);
CREATE INDEX users_by_mail ON users (mail);

CREATE TABLE groups (
    row INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    display_name TEXT NOT NULL COLLATE NOCASE,
    description TEXT COLLATE NOCASE,
    mail TEXT COLLATE NOCASE,
    mail_nickname TEXT NOT NULL COLLATE NOCASE,
    mail_enabled INTEGER NOT NULL,
    security_enabled INTEGER NOT NULL,
    types TEXT NOT NULL,
    role_assignable INTEGER,
    membership_rule TEXT,
    synced INTEGER,
    visibility TEXT COLLATE NOCASE,
    created TEXT NOT NULL
) STRICT;
CREATE INDEX groups_by_name ON groups (display_name);

CREATE TABLE members (
    group_row INTEGER NOT NULL REFERENCES groups (row),
    member INTEGER NOT NULL,
    PRIMARY KEY (group_row, member)
) STRICT, WITHOUT ROWID;
CREATE INDEX members_by_member ON members (member, group_row);

CREATE TABLE role_assignments (
    row INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    principal INTEGER NOT NULL,
    role TEXT NOT NULL
) STRICT;
CREATE INDEX role_assignments_by_principal ON role_assignments (principal);

CREATE TABLE methods (
    user INTEGER NOT NULL REFERENCES users (row),
    id TEXT NOT NULL,
    kind TEXT NOT NULL,
    value TEXT,
    detail TEXT NOT NULL DEFAULT '{}',
    created TEXT NOT NULL,
    PRIMARY KEY (user, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE audits (
    row INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    at TEXT NOT NULL,
    activity TEXT NOT NULL COLLATE NOCASE,
    category TEXT NOT NULL COLLATE NOCASE,
    service TEXT NOT NULL COLLATE NOCASE,
    operation TEXT NOT NULL COLLATE NOCASE,
    result TEXT NOT NULL,
    reason TEXT,
    correlation TEXT NOT NULL,
    initiator TEXT NOT NULL,
    targets TEXT NOT NULL,
    details TEXT NOT NULL
) STRICT;
CREATE INDEX audits_by_time ON audits (at);

CREATE TABLE outbox (
    row INTEGER PRIMARY KEY,
    at TEXT NOT NULL,
    channel TEXT NOT NULL,
    sender TEXT NOT NULL,
    recipient TEXT NOT NULL,
    subject TEXT,
    body TEXT NOT NULL
) STRICT;

-- The registration report is a snapshot, as in the service; `stale` says which of its rows are out of date (0: all of them).
CREATE TABLE report (
    row INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    upn TEXT NOT NULL COLLATE NOCASE,
    display_name TEXT NOT NULL COLLATE NOCASE,
    user_type TEXT NOT NULL,
    is_admin INTEGER NOT NULL,
    enabled INTEGER NOT NULL,
    registered INTEGER NOT NULL,
    mfa INTEGER NOT NULL,
    passwordless INTEGER NOT NULL,
    methods TEXT NOT NULL,
    preferred TEXT NOT NULL,
    updated TEXT NOT NULL
) STRICT;
CREATE INDEX report_by_upn ON report (upn);
CREATE INDEX report_by_name ON report (display_name);

CREATE TABLE stale (row INTEGER PRIMARY KEY) STRICT;
INSERT INTO stale VALUES (0);

CREATE TRIGGER stale_user AFTER UPDATE ON users BEGIN
    INSERT OR IGNORE INTO stale VALUES (new.row);
END;
CREATE TRIGGER stale_method AFTER INSERT ON methods WHEN NOT EXISTS (SELECT 1 FROM stale WHERE row = 0) BEGIN
    INSERT OR IGNORE INTO stale VALUES (new.user);
END;
CREATE TRIGGER stale_method_changed AFTER UPDATE ON methods BEGIN
    INSERT OR IGNORE INTO stale VALUES (new.user);
END;
CREATE TRIGGER stale_method_gone AFTER DELETE ON methods BEGIN
    INSERT OR IGNORE INTO stale VALUES (old.user);
END;
CREATE TRIGGER stale_member AFTER INSERT ON members WHEN NOT EXISTS (SELECT 1 FROM stale WHERE row = 0) BEGIN
    INSERT OR IGNORE INTO stale VALUES (iif(new.member > 1000000, new.member, 0));
END;
CREATE TRIGGER stale_member_gone AFTER DELETE ON members BEGIN
    INSERT OR IGNORE INTO stale VALUES (iif(old.member > 1000000, old.member, 0));
END;
-- An upsert's conflict rule overrides the `OR IGNORE` of its triggers: hence the condition.
CREATE TRIGGER stale_policy AFTER INSERT ON documents WHEN new.name <> 'report' AND NOT EXISTS (SELECT 1 FROM stale WHERE row = 0) BEGIN
    INSERT OR IGNORE INTO stale VALUES (0);
END;
CREATE TRIGGER stale_policy_changed AFTER UPDATE ON documents WHEN new.name <> 'report' AND NOT EXISTS (SELECT 1 FROM stale WHERE row = 0) BEGIN
    INSERT OR IGNORE INTO stale VALUES (0);
END;
