//! The groups that are in every directory, whatever its size, and keep their names.

/// A group that is in every directory.
pub(crate) struct Group {
    /// Its number, which `seed.sql` puts members into.
    pub row: i64,
    /// The display name.
    pub name: &'static str,
    /// The description.
    pub about: &'static str,
    /// The mail nickname.
    pub nickname: &'static str,
    /// Whether it is a Microsoft 365 group.
    pub unified: bool,
    /// The rule of a dynamic group.
    pub rule: Option<&'static str>,
    /// Whether it may hold roles.
    pub role_assignable: bool,
    /// Whether it is synced from on-premises.
    pub synced: bool,
    /// Whether it is a security group with mail, whose members Exchange keeps.
    pub exchange: bool,
}

const GROUP: Group = Group {
    row: 0,
    name: "",
    about: "",
    nickname: "",
    unified: false,
    rule: None,
    role_assignable: false,
    synced: false,
    exchange: false,
};

/// The groups besides those of the departments.
pub(crate) const GROUPS: &[Group] = &[
    Group {
        row: 1,
        name: "All Staff",
        about: "Every member whose account is enabled",
        nickname: "all-staff",
        rule: Some("(user.accountEnabled -eq true) and (user.userType -eq \"Member\")"),
        ..GROUP
    },
    Group {
        row: 2,
        name: "SSPR Pilot",
        about: "The first to reset their passwords alone",
        nickname: "sspr-pilot",
        ..GROUP
    },
    Group {
        row: 3,
        name: "SSPR Pilot Gothenburg",
        about: "Inside SSPR Pilot",
        nickname: "sspr-pilot-gothenburg",
        ..GROUP
    },
    Group {
        row: 4,
        name: "Night Shift",
        about: "Inside SSPR Pilot Gothenburg",
        nickname: "night-shift",
        ..GROUP
    },
    Group {
        row: 5,
        name: "Bookkeeping",
        about: "The ledger",
        nickname: "bookkeeping",
        ..GROUP
    },
    Group {
        row: 6,
        name: "Bookkeeping",
        about: "The reading circle of the same name",
        nickname: "bookkeeping-circle",
        unified: true,
        ..GROUP
    },
    Group {
        row: 7,
        name: "Tier 1 Operators",
        about: "Holds the role Helpdesk Administrator",
        nickname: "tier-1",
        role_assignable: true,
        ..GROUP
    },
    Group {
        row: 8,
        name: "Workshop (on-premises)",
        about: "Synced from on-premises",
        nickname: "workshop",
        synced: true,
        ..GROUP
    },
    Group {
        row: 9,
        name: "Partners",
        about: "Every guest",
        nickname: "partners",
        unified: true,
        ..GROUP
    },
    Group {
        row: 10,
        name: "Front Desk",
        about: "A security group with mail, kept in Exchange",
        nickname: "front-desk",
        exchange: true,
        ..GROUP
    },
];
/// The first of the departments' groups.
pub(crate) const DEPARTMENT_GROUPS: i64 = 11;
