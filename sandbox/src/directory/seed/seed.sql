-- Everybody but the personas. The same number is the same person in every directory:
-- a, b, c and d are that number stirred by four odd multipliers, so that the shares below hold and do not run in step.

INSERT INTO users
SELECT
    n,
    printf('%08x-%04x-4%03x-%04x-%012x',
        (n * 2654435761) % 4294967296, b % 65536, c % 4096, 32768 + d % 16384, (n * 25214903917 + 11) % 281474976710656),
    CASE WHEN guest THEN latin || '_partner.example#EXT#@' || initial ELSE latin || '@' || domain END,
    CASE WHEN family_first THEN family || given ELSE given || ' ' || family END,
    given,
    family,
    latin || '@' || iif(guest, 'partner.example', domain),
    iif(guest, NULL, CASE d % 5 WHEN 0 THEN 'Lead' WHEN 1 THEN 'Assistant' ELSE 'Specialist' END),
    iif(guest, NULL, (SELECT name FROM department WHERE i = c % 8)),
    iif(guest, NULL, (SELECT name FROM office WHERE i = d % 6)),
    tag,
    CASE substr(tag, 4) WHEN 'SA' THEN 'DE' WHEN 'RU' THEN 'SE' ELSE substr(tag, 4) END,
    iif(b % 100 < 15 OR d % 3 = 0, mobile, NULL),
    iif(c % 4 = 0, json_array(desk), '[]'),
    iif(d % 6 = 0, json_array(latin || '@mailbox.example'), '[]'),
    iif(guest, 'Guest', 'Member'),
    c % 100 >= 5,
    iif(NOT guest AND a % 5 = 2, 1, NULL),
    CASE
        WHEN guest OR d % 10 = 9 THEN NULL
        WHEN d % 10 < 5 THEN '05e9a617-0261-4cee-bb44-138d3ef5d965'
        WHEN d % 10 < 7 THEN '06ebc4ee-1bb5-47dd-8120-11324bc54e06'
        WHEN d % 10 = 7 THEN 'cbdc14ab-d96c-4c30-b9f4-6ada7cdc1d46'
        ELSE 'f245ecc8-75af-4f8e-b61f-27d8114de5f3'
    END,
    strftime('%Y-%m-%dT%H:%M:%SZ', '2017-03-01 08:00:00', '+' || (n * 37 % 3200) || ' days', '+' || (d % 36000) || ' seconds'),
    strftime('%Y-%m-%dT%H:%M:%SZ', '2026-01-05 07:00:00', '+' || (c % 290) || ' days', '+' || (d % 36000) || ' seconds')
FROM (
    SELECT
        n, a, b, c, d, tag, family_first, domain, initial,
        a % 100 >= 94 AS guest,
        given.native AS given,
        family.native AS family,
        given.latin || '.' || family.latin || '.' || (n - place.first + 1) AS latin,
        language.mobile || ' ' || (mobile_first + n % mobile_count) AS mobile,
        language.desk || ' ' || (desk_first + n % desk_count) AS desk
    FROM stirred
    CROSS JOIN place
    CROSS JOIN language ON a % 100 BETWEEN low AND high
    CROSS JOIN given ON given.language = language.i AND given.i = b % 12
    CROSS JOIN family ON family.language = language.i AND family.i = c % 12
);

-- Out of a hundred: 25 with no method, 30 with one, 30 with two, 15 with three.
INSERT INTO methods (user, id, kind, value, detail, created)
SELECT
    n,
    iif(share.id IS NULL, printf('%08x-%04x-4%03x-8%03x-%012x', (n * 2246822519) % 4294967296, share.i, c % 4096, d % 4096, n), share.id),
    share.kind,
    CASE share.kind
        WHEN 'mobile' THEN (SELECT mobile || ' ' || (mobile_first + n % mobile_count) FROM language WHERE tag = users.language)
        WHEN 'office' THEN (SELECT desk || ' ' || (desk_first + n % desk_count) FROM language WHERE tag = users.language)
        WHEN 'email' THEN substr(mail, 1, instr(mail, '@')) || 'mailbox.example'
        ELSE share.label
    END,
    share.detail,
    users.created
FROM stirred
JOIN users ON users.row = n
CROSS JOIN share ON b % 100 BETWEEN share.low AND share.high;

INSERT INTO members SELECT 1, row FROM users WHERE user_type = 'Member' AND enabled;
INSERT INTO members SELECT 3, row FROM users WHERE office = 'Gothenburg' AND row % 5 = 0 AND user_type = 'Member';
INSERT INTO members SELECT 4, row FROM users WHERE row % 97 = 0 AND user_type = 'Member';
INSERT INTO members SELECT 5, row FROM users WHERE department = 'Finance' AND row % 2 = 0;
INSERT INTO members SELECT 6, row FROM users WHERE department = 'Finance' AND row % 3 = 0;
INSERT INTO members SELECT 8, row FROM users WHERE synced AND department IN ('Binding', 'Printing');
INSERT INTO members SELECT 9, row FROM users WHERE user_type = 'Guest';
INSERT INTO members SELECT 11 + department.i, row FROM users JOIN department ON department.name = users.department;
INSERT INTO members VALUES (2, 3), (3, 4);

-- Out of the mass, every five-hundredth member holds a role of its own.
INSERT INTO role_assignments (id, principal, role)
SELECT
    'A' || upper(hex(users.id)), n,
    CASE n % 4
        WHEN 0 THEN 'fe930be7-5e62-47db-91af-98c3a49a38b1'
        WHEN 1 THEN '729827e3-9c14-49f7-bb1b-9608f156bbb8'
        WHEN 2 THEN '69091246-20e8-4a56-aa4d-066075b2a7a8'
        ELSE '88d8e3e3-8f55-4a1e-953a-9b9898b8876b'
    END
FROM stirred JOIN users ON users.row = n WHERE a % 50 = 7 AND user_type = 'Member' AND (n < 1000500 OR n % 10 = 0);
