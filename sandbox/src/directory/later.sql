-- Tables that came after the first version: made whenever a directory is opened, so that an older file gets them.

-- The tokens are kept as digests: the database gives none away.
CREATE TABLE IF NOT EXISTS refresh_token (
    digest TEXT PRIMARY KEY,
    family TEXT NOT NULL,
    client TEXT NOT NULL,
    account TEXT NOT NULL,
    scope TEXT NOT NULL,
    issued INTEGER NOT NULL,
    used INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS refresh_token_family ON refresh_token (family);
CREATE TABLE IF NOT EXISTS stepped_up (
    family TEXT NOT NULL,
    context TEXT NOT NULL,
    PRIMARY KEY (family, context)
) STRICT, WITHOUT ROWID;

-- The credentials of the application that signs in alone, one document each.
CREATE TABLE IF NOT EXISTS credential (id TEXT PRIMARY KEY, body TEXT NOT NULL) STRICT, WITHOUT ROWID;

-- The registrations, what they are in the tenant, and what the tenant lets them do for people.
CREATE TABLE IF NOT EXISTS application (
    row INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    app_id TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL COLLATE NOCASE,
    owner TEXT,
    created TEXT NOT NULL,
    principal TEXT UNIQUE,
    body TEXT NOT NULL
) STRICT;
CREATE TABLE IF NOT EXISTS permission_grant (
    id TEXT PRIMARY KEY,
    client TEXT NOT NULL,
    consent_type TEXT NOT NULL,
    person TEXT,
    resource TEXT NOT NULL,
    scope TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- The passwords that were set.
CREATE TABLE IF NOT EXISTS passwords (
    user INTEGER PRIMARY KEY,
    salt BLOB NOT NULL,
    hash BLOB NOT NULL,
    must_change INTEGER NOT NULL
) STRICT;

-- The resets that are under way or were.
CREATE TABLE IF NOT EXISTS operations (
    id TEXT PRIMARY KEY,
    user INTEGER NOT NULL,
    started TEXT NOT NULL,
    ends INTEGER NOT NULL,
    failure TEXT
) STRICT, WITHOUT ROWID;

-- The failed tries of the last day, and the blocks that came of them.
CREATE TABLE IF NOT EXISTS attempt (user INTEGER NOT NULL, at TEXT NOT NULL) STRICT;
CREATE INDEX IF NOT EXISTS attempt_by_user ON attempt (user);
CREATE TABLE IF NOT EXISTS block (user INTEGER PRIMARY KEY, until TEXT NOT NULL) STRICT;

-- The roles people may activate, and what a role that is held is limited to: nothing is the whole tenant.
CREATE TABLE IF NOT EXISTS role_eligibility (
    row INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    principal INTEGER NOT NULL,
    role TEXT NOT NULL,
    since TEXT NOT NULL
) STRICT;
CREATE TABLE IF NOT EXISTS role_limit (assignment TEXT PRIMARY KEY, scope TEXT NOT NULL) STRICT, WITHOUT ROWID;

-- The secret of the application that signs in alone.
CREATE TABLE IF NOT EXISTS client_secret (value TEXT NOT NULL) STRICT;
