-- Brings rows of the registration report up to date. {stale} is the condition on the user's number.
-- ?1 methods as [{word, name, counts, gate, mfa, passwordless}]; ?2 scope 0 none, 1 group, 2 all; ?3 group id;
-- ?4 methods required; ?5 whether administrators may; ?6 two-gate roles; ?7 now.
INSERT OR REPLACE INTO report
WITH RECURSIVE
kind (word, place, name, counts, gate, mfa, passwordless) AS MATERIALIZED (
    SELECT value ->> 'word', key, value ->> 'name', value ->> 'counts', value ->> 'gate', value ->> 'mfa', value ->> 'passwordless'
    FROM json_each(?1)
),
scope (row) AS (
    SELECT row FROM groups WHERE ?2 = 1 AND id = ?3
    UNION SELECT member FROM members JOIN scope ON group_row = scope.row WHERE member < 1000001
),
holder (row, two_gate) AS MATERIALIZED (
    SELECT row, max(two_gate) FROM (
        SELECT principal AS row, role IN (SELECT value FROM json_each(?6)) AS two_gate FROM role_assignments
        UNION ALL
        SELECT member, role IN (SELECT value FROM json_each(?6)) FROM members JOIN role_assignments ON principal = group_row
    ) GROUP BY row
),
held (user, methods, counts, gates, mfa, passwordless, preferred) AS (
    SELECT user, json_group_array(kind.name ORDER BY place), sum(counts), sum(gate), max(mfa), max(passwordless),
        CASE
            WHEN max(word = 'authenticator') THEN 'push'
            WHEN max(word = 'oath') THEN 'oath'
            WHEN max(word = 'mobile') THEN 'sms'
            WHEN max(word = 'alternateMobile') THEN 'voiceAlternateMobile'
            WHEN max(word = 'office') THEN 'voiceOffice'
            ELSE 'none'
        END
    FROM methods JOIN kind ON kind.word = methods.kind WHERE {stale_method} GROUP BY user
)
SELECT
    u.row, u.id, u.upn, u.display_name, lower(u.user_type),
    holder.row IS NOT NULL,
    CASE
        WHEN ifnull(holder.two_gate, 0) THEN ?5
        WHEN ?2 = 1 THEN EXISTS (SELECT 1 FROM members WHERE member = u.row AND group_row IN (SELECT row FROM scope))
        ELSE ?2 = 2
    END,
    iif(ifnull(holder.two_gate, 0), ifnull(held.gates, 0) >= 2, ifnull(held.counts, 0) >= ?4),
    ifnull(held.mfa, 0),
    ifnull(held.passwordless, 0),
    ifnull(held.methods, '[]'),
    ifnull(held.preferred, 'none'),
    ?7
FROM users u LEFT JOIN held ON held.user = u.row LEFT JOIN holder ON holder.row = u.row
WHERE u.enabled AND {stale}
