//! Which sentences of `locales/en.ftl` and which parts of `docs/` state a fact about Microsoft's service, and where the fact is
//! from; `docs/facts.md` is made of it. What the codes and the days are said to mean has its own source, row by row.

/// Where facts are from: a short name, and what it stands for. Pages are named by the last part of their address below
/// `learn.microsoft.com/entra` or `/graph`, or by their file in Microsoft's repositories of them.
pub(crate) const SOURCES: &[(&str, &str)] = &[
    (
        "sspr",
        "Learn, `concept-sspr-howitworks`, `tutorial-enable-sspr` and `concept-sspr-deploy`: methods, registration, reconfirming, sessions, blocks",
    ),
    (
        "sspr-policy",
        "Learn, `concept-sspr-policy` (2026-05-26): administrators and their two methods, rules of passwords",
    ),
    ("troubleshoot", "Learn, `troubleshoot-sspr` (2025-06-06)"),
    ("licensing", "Learn, `concept-sspr-licensing` (2025-01-06)"),
    (
        "writeback",
        "Learn, `concept-sspr-writeback` and `troubleshoot-sspr-writeback` (2024-06-24)",
    ),
    (
        "combined",
        "Learn, `concept-registration-mfa-sspr-combined` (2024-01-26) and the pages on the registration campaign",
    ),
    (
        "deadlines",
        "the table of [deadlines.md](deadlines.md), day by day",
    ),
    (
        "methods",
        "Graph, `authenticationmethods-overview` (2024-07-02) and the pages of the single methods",
    ),
    (
        "methods-policy",
        "Graph, `resources/authenticationmethodspolicy`; Learn, `how-to-authentication-methods-manage` (2026-01-15)",
    ),
    (
        "pass",
        "Graph, `authentication-post-temporaryaccesspassmethods`; Learn, `howto-authentication-temporary-access-pass`",
    ),
    (
        "reset",
        "Graph, `authenticationmethod-resetpassword` (2025-07-23) and `user-update` (2026-07-04)",
    ),
    ("sessions", "Graph, `user-revokesigninsessions`"),
    (
        "roles",
        "Learn, `privileged-roles-permissions` (2026-06-05): which roles can reset which users, and role-assignable groups",
    ),
    (
        "permissions",
        "Microsoft's table behind the permissions reference, `microsoftgraph/microsoft-graph-devx-content`, `permissions/new`",
    ),
    (
        "report",
        "Graph, `authenticationmethodsroot-list-userregistrationdetails`; Learn, `howto-authentication-methods-activity` (2025-10-22)",
    ),
    (
        "audit",
        "Graph, `directoryaudit-list` (2024-08-13); Learn, `howto-sspr-reporting` (2025-03-04)",
    ),
    (
        "exchange",
        "Learn, `exchange-online-limits`: 30 messages a minute from a mailbox",
    ),
    (
        "limits",
        "Graph, `throttling-limits` (2026-02-06) and `json-batching` (2025-02-21)",
    ),
    ("groups", "Graph, the pages of groups and members"),
    (
        "guests",
        "Learn, `troubleshoot-sspr` and the pages on external users; what a Microsoft account gets is that of `concept-sspr-howitworks`",
    ),
    (
        "clouds",
        "Graph, `deployments` (2025-01-30), and the metadata of each cloud, `microsoftgraph/msgraph-metadata`",
    ),
    (
        "sign-in",
        "Learn, `v2-oauth2-device-code`, `v2-oauth2-client-creds-grant-flow`, `claims-challenge` and `reference-error-codes`",
    ),
    (
        "benchmark",
        "the benchmarks of `policy show --control`, by number",
    ),
    (
        "unverified",
        "observed at the service or in other programs, not documented by Microsoft: mainly the portal's policy API",
    ),
];

/// Sentences by id, or by how their ids begin (`…*`), with their sources.
pub(crate) const SENTENCES: &[(&str, &[&str])] = &[
    (
        "sspr",
        &[
            "remind-mail-methods",
            "rollout-load-asked",
            "rollout-load-not-registered",
            "prompts-missing",
            "prompts-skip-days",
            "prompts-every-days",
            "prompts-never",
            "policy-lint-reconfirm*",
            "register-code-*",
        ],
    ),
    ("exchange", &["remind-pace", "remind-takes"]),
    (
        "sspr-policy",
        &[
            "rollout-administrators",
            "explain-no-administrator",
            "explain-administrators-on",
            "explain-no-known-administrator",
            "explain-may-become",
            "explain-do-administrators",
            "cause-may-become-administrator",
            "policy-impact-admins",
            "register-admin",
            "password-too-*",
            "password-rules",
            "scope-administrators",
        ],
    ),
    (
        "licensing",
        &[
            "rollout-load-unlicensed",
            "explain-unlicensed*",
            "explain-do-licence",
            "explain-do-premium",
            "doctor-licence*",
            "cause-cloud-licence-only",
            "cause-unlicensed",
        ],
    ),
    (
        "writeback",
        &[
            "rollout-load-writeback",
            "explain-writeback-on",
            "reset-as-application",
        ],
    ),
    (
        "combined",
        &[
            "prompts-note",
            "prompts-nudged*",
            "policy-idle-managed",
            "policy-refuse-managed",
            "policy-lint-campaign-managed",
        ],
    ),
    (
        "deadlines",
        &[
            "remind-mail-ending",
            "report-phone*",
            "rollout-load-phone",
            "telephony-later",
            "deadlines-*",
            "policy-lint-phones-later",
            "register-phone-ends-later",
            "explain-methods-end",
        ],
    ),
    (
        "methods",
        &[
            "error-stale-mfa",
            "register-shows-later",
            "register-not-unique",
            "methods-still-there",
            "methods-cannot-remove",
            "import-undo-default",
            "import-hidden",
            "verify-contact-age",
            "verify-masked",
        ],
    ),
    (
        "pass",
        &[
            "invite-disabled",
            "invite-passes-disabled*",
            "invite-lifetime",
            "invite-ten-minutes",
            "invite-external",
            "invite-not-targeted",
            "explain-do-register-external",
            "refused-mfa-setup-blocked-hint",
        ],
    ),
    (
        "reset",
        &[
            "password-guest",
            "reset-out-of-reach-hint",
            "reset-out-of-reach-application",
        ],
    ),
    ("sessions", &["reset-revoked"]),
    (
        "roles",
        &[
            "next-out-of-reach",
            "register-out-of-reach-admin",
            "register-out-of-reach-user",
            "desk-role-group",
            "import-all-forbidden-hint",
            "import-guarded",
            "import-forbidden",
            "scope-role-assignable-hint",
            "scope-all-forbidden-hint",
            "app-ask-consent",
            "app-refused-hint",
            "app-consent-refused",
            "app-consent-link",
            "explain-actor-*",
            "guided-open",
            "doctor-roles-remedy",
            "status-live-not-permitted-hint",
        ],
    ),
    (
        "permissions",
        &[
            "app-permission",
            "scope-may-not-read-hint",
            "status-licence-names-denied",
        ],
    ),
    (
        "report",
        &[
            "remind-blind",
            "error-report-role-hint",
            "error-no-premium",
            "error-no-premium-hint",
            "effect-source",
            "effect-unknown-licence",
            "policy-impact",
            "policy-impact-already",
            "policy-impact-already-here",
            "policy-impact-already-until",
            "policy-impact-phones",
            "policy-impact-questions",
            "status-as-reported",
            "explain-no-report",
            "status-no-report",
            "cause-no-report",
            "report-unread",
            "report-left-out",
        ],
    ),
    (
        "audit",
        &[
            "events-retention",
            "events-following",
            "guided-watching",
            "guided-not-seen-hint",
        ],
    ),
    ("limits", &["status-watch-interval"]),
    ("groups", &["scope-late"]),
    (
        "guests",
        &[
            "rollout-guests",
            "explain-microsoft-account",
            "explain-no-tenant",
            "explain-do-home",
            "effect-guests",
            "register-guest",
            "import-guest",
            "next-guest",
            "scope-guests",
        ],
    ),
    ("clouds", &["page-unknown"]),
    (
        "sign-in",
        &[
            "refused-app-disabled",
            "refused-first-party",
            "refused-locked-hint",
            "refused-mfa-hint",
            "refused-other-cloud",
            "error-cut-off",
        ],
    ),
    ("benchmark", &["policy-lint-admins"]),
    // The API of the portal; that the report is refused by mistake; how long Azure CLI's permissions stay what they are.
    (
        "unverified",
        &[
            "app-plan-policy",
            "enable-policy-api-explained",
            "error-no-premium-doubtful*",
            "error-no-premium-mistaken*",
            "error-permission-missing",
            "error-permission-missing-hint",
        ],
    ),
];

/// Sentences that read like one and state nothing about the service: what the program does, what was counted, what is on this
/// machine, names of columns, figures of this tenant.
pub(crate) const OWN: &[&str] = &[
    "remind-done",
    "remind-mail-link",
    "remind-not-found",
    "remind-question",
    "remind-would",
    "rollout-back-*",
    "rollout-disabled",
    "rollout-entered",
    "rollout-excluded",
    "rollout-failed",
    "rollout-flaw-limit*",
    "rollout-init-days",
    "rollout-init-wave",
    "rollout-load-able",
    "rollout-newcomers",
    "rollout-next",
    "rollout-question",
    "rollout-scope",
    "rollout-strangers",
    "rollout-taken-back",
    "rollout-under-way",
    "app-spreads",
    "doctor-clock-right",
    "doctor-too-slow",
    "enable-confirm-users",
    "error-proxy-refused",
    "error-throttled-long",
    "error-unexpected-answer-hint",
    "import-writing-rate",
    "methods-refused",
    "register-out-of-reach",
    "reset-out-of-reach",
    "reset-unfinished-hint",
    "status-filter-refused",
    "unverified-idle",
    "unverified-sum",
    "verify-act",
    "verify-contact-changed",
    "verify-contact-new",
    "verify-letter",
    "verify-letter-manager",
    "verify-limit-hint",
    "verify-limit-operator",
    "verify-limit-person",
    "verify-manager-unfit",
    "verify-not-verified",
    "verify-second",
    "verify-sent",
    "verify-sent-manager",
    "ui-*",
    "error-not-text-hint",
    "usage-*",
    "error-browser-too-late",
    "error-certificate*",
    "error-throttled-hint",
    "error-proxy-login",
    "login-open",
    "login-keyring-waiting",
    "app-ask-feature",
    "explain-source-*",
    "explain-age-*",
    "explain-unsaid",
    "explain-do-again",
    "events-count",
    "events-moment-hint",
    "effect-group-users",
    "effect-gain",
    "effect-lose",
    "effect-drops-below",
    "effect-same",
    "effect-enters",
    "effect-leaves",
    "effect-not-registered",
    "effect-unlisted",
    "effect-administrators-*",
    "effect-unclear",
    "effect-fact-*",
    "policy-days",
    "policy-impact-only-phone-*",
    "status-diff-*",
    "status-only-phone-*",
    "register-reads-differently-hint",
    "methods-kind-pass",
    "methods-remove-question",
    "methods-removed",
    "methods-would-remove",
    "sandbox-*",
    "import-not-utf8*",
    "import-done-before",
    "scope-add-question",
    "scope-remove-question",
    "scope-more-*",
    "scope-stay",
    "scope-sum-*",
    "scope-total*",
    "ledger-*",
    "doctor-terminal-*",
    "doctor-clock-off",
    "doctor-signed-in",
    "doctor-bundle-program",
    "invite-for",
    "invite-plan-minutes",
    "invite-question",
    "invite-pass",
    "invite-mail-subject",
    "watch-begins",
    "watch-pass-used",
    "report-history-lines",
    "report-goal-*",
    "report-next-step",
    "report-by-*",
    "report-resets*",
    "report-unverified*",
    "cause-home-unclear",
    "cause-not-permitted",
    "cause-unsaid",
];

/// Parts of pages, by file and heading, with their sources. Pages that are made from tables have theirs there.
pub(crate) const PARTS: &[(&str, &str, &str)] = &[
    (
        "output",
        "`rollout status`, `rollout plan`",
        "audit, report",
    ),
    ("rollout", "Gates", "audit"),
    ("rollout", "The support load", "report, deadlines"),
    ("verify", "Other proofs", "pass, roles"),
    (
        "verify",
        "The caller whose contacts are all new",
        "roles, audit",
    ),
    ("verify", "What it is worth", "audit, roles"),
    ("verify", "Actions without verification", "audit"),
    ("bulk", "Seeding a tenant", "report"),
    ("bulk", "3. Import a file", "methods, sspr-policy"),
    ("bulk", "6. Seed the rest, and compare", "report"),
    ("bulk", "Large tenants", "limits"),
    ("events", "The audit trail", "audit"),
    ("events", "What is in it", "audit"),
    ("events", "Keeping it longer than the service", "audit"),
    ("events", "Following", "audit"),
    (
        "helpdesk",
        "Ten calls to the helpdesk",
        "troubleshoot, roles",
    ),
    (
        "helpdesk",
        "2. \"I am not at a place where you can call me back\"",
        "pass",
    ),
    (
        "helpdesk",
        "9. \"I am an administrator\"",
        "sspr-policy, roles",
    ),
    ("network", "How long a tenant takes", "limits"),
    ("network", "Plans", "limits"),
    ("network", "What is not kept, and why", "limits, unverified"),
    ("network", "Throttling", "limits"),
    ("network", "What is repeated", "limits"),
    ("network", "Checks of `sspr doctor`", "report, unverified"),
    ("output", "`status`", "report"),
    ("output", "`impact`", "report, sspr-policy"),
    ("output", "`explain`", "sspr-policy, licensing"),
    (
        "output",
        "`explain --all`, `explain --group`",
        "report, sspr-policy",
    ),
    ("output", "`report`", "report"),
    ("output", "`methods list`", "methods"),
    ("output", "`import`", "roles, methods"),
    ("pipelines", "What takes a person", "reset, unverified"),
    ("policy", "In users", "report"),
    ("policy", "The registration campaign", "combined, deadlines"),
    ("policy", "The members of the group", "groups, roles"),
    ("policy", "By hand, guided", "audit, unverified"),
    ("policy", "Many tenants", "unverified"),
    ("policy", "Settings", "methods-policy, unverified"),
    ("report", "What is on it", "report, audit"),
    ("rollout", "The file", "guests, sspr-policy"),
    ("rollout", "Gates", "audit, report"),
    (
        "rollout",
        "The support load",
        "sspr, writeback, licensing, deadlines",
    ),
    ("rollout", "Reminders", "exchange"),
    ("output", "`rollout status`, `rollout plan`", "report"),
    ("sandbox", "For other clients", "sign-in, unverified"),
    ("sandbox", "Who is in it", "sspr-policy, guests"),
    ("sandbox", "A forgotten password", "sspr, troubleshoot"),
    ("sandbox", "Limits", "sspr, limits"),
    ("sign-in", "Permissions", "permissions, roles"),
    (
        "sign-in",
        "An app registration of your own",
        "permissions, roles",
    ),
    ("sign-in", "Stricter conditions", "sign-in"),
    (
        "verify",
        "The caller whose contacts are all new",
        "methods, audit",
    ),
    ("verify", "Actions without verification", "audit"),
    ("verify", "What it is worth", "unverified"),
];

/// Parts of pages that read like one and state nothing about the service.
pub(crate) const OWN_PARTS: &[(&str, &str)] = &[
    ("install", "Completions"),
    ("install", "File locations"),
    ("rollout", "The file"),
    ("verify", "Before you act"),
    ("verify", "The gate"),
    ("install", "An archive"),
    ("install", "Completions"),
    ("install", "File locations"),
    ("ledger", "The ledger"),
    ("ledger", "When it cannot be written"),
    ("settings", "Settings"),
    ("verify", "Before you act"),
    ("verify", "Other proofs"),
    ("verify", "The gate"),
];

/// Whether an id is meant.
pub(crate) fn is_meant(pattern: &str, id: &str) -> bool {
    match pattern.strip_suffix('*') {
        Some(beginning) => id.starts_with(beginning),
        None => pattern == id,
    }
}

/// What a text says outside of code, of placeables and of the names of variants.
pub(crate) fn said(text: &str) -> String {
    let code = text.split('`').step_by(2).collect::<Vec<_>>().join(" ");
    let mut said = String::new();
    let mut rest = code.as_str();
    while let Some(at) = rest.find(['{', '[']) {
        said.push_str(&rest[..at]);
        rest = &rest[at..];
        let end = if rest.starts_with('[') {
            rest.find(']')
        } else {
            // A selection goes on in its variants.
            rest.find("->")
                .map(|at| at + 1)
                .into_iter()
                .chain(rest.find('}'))
                .min()
        };
        rest = end.map_or("", |end| &rest[end + 1..]);
    }
    said.push_str(rest);
    said
}

/// Words that only a fact about the service, or something that reads like one, has.
const TELLING: &[&str] = &[
    "licence",
    "license",
    "Reader",
    "undocumented",
    "Temporary Access Pass",
    "guest",
    "protected group",
    "MFA",
    "two methods",
    "only Microsoft",
    "Microsoft asks",
    "Microsoft does",
    "Microsoft resets",
    "Microsoft manages",
    "Microsoft no longer",
    "Microsoft set",
    "Microsoft ends",
    "Microsoft documents",
    "Microsoft lets",
    "Microsoft says",
    "Entra gives",
    "service usually",
    "service keeps",
    "service takes",
    "service answers",
    "service also",
    "service accepts",
    "service sometimes",
    "Microsoft decides",
    "service does not",
];

/// Spans of time.
const SPANS: &[&str] = &[
    "hour", "minute", "day", "week", "month", "second", "request",
];

/// Whether a text carries a number, a span of time, a role, a licence or a word of Microsoft's.
pub(crate) fn is_telling(said: &str, any_number: bool) -> bool {
    let words: Vec<&str> = said.split_whitespace().collect();
    let is_number = |word: &str| {
        // A lone one is the singular of a count.
        (word != "1" && word.starts_with(|first: char| first.is_ascii_digit()))
            || ["ten", "five", "fifteen"].contains(&word)
    };
    let is_span = |word: &str| SPANS.iter().any(|span| word.starts_with(span));
    let named = words.windows(2).any(|pair| {
        let is_name = pair[0].starts_with(|first: char| first.is_ascii_uppercase());
        (is_name && pair[1].starts_with("Administrator"))
            || (is_number(pair[0]) && is_span(pair[1]))
    });
    named
        || TELLING.iter().any(|word| said.contains(word))
        || (any_number && words.iter().any(|word| is_number(word) || is_span(word)))
}
