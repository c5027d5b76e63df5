//! The people and groups that are in every directory, whatever its size, and keep their names.

use super::method_kind::Kind;
use super::roles;

/// A person who is in every directory.
pub(super) struct Persona {
    /// The part before the `@`.
    pub local: &'static str,
    /// The given name.
    pub given: &'static str,
    /// The family name.
    pub family: &'static str,
    /// Only where it is not given name, space, family name.
    pub display: Option<&'static str>,
    /// The preferred language, as `sv-SE`; its second part is the country.
    pub language: &'static str,
    /// The template id of the role held directly.
    pub role: Option<&'static str>,
    /// What is registered, each with its value.
    pub methods: &'static [(Kind, &'static str)],
    /// The mobile phone in the directory, which is no method.
    pub mobile: Option<&'static str>,
    /// Whether the account may sign in.
    pub enabled: bool,
    /// Whether it is synced from on-premises.
    pub synced: bool,
    /// Whether a licence is assigned.
    pub licensed: bool,
    /// What to try with them; printed with the accounts.
    pub about: &'static str,
}

const PERSON: Persona = Persona {
    local: "",
    given: "",
    family: "",
    display: None,
    language: "en-US",
    role: None,
    methods: &[],
    mobile: None,
    enabled: true,
    synced: false,
    licensed: true,
    about: "",
};

/// The personas in a fixed order, the administrator first.
pub(super) const PERSONAS: &[Persona] = &[
    Persona {
        local: "admin",
        given: "Ingrid",
        family: "Åkerlund",
        role: Some(roles::GLOBAL_ADMINISTRATOR),
        methods: &[
            (Kind::Mobile, "+46 701740605"),
            (Kind::Authenticator, "iPhone 16"),
        ],
        about: "may do everything",
        ..PERSON
    },
    Persona {
        local: "policy.admin",
        given: "Pavel",
        family: "Horák",
        role: Some(roles::AUTHENTICATION_POLICY_ADMINISTRATOR),
        methods: &[
            (Kind::Email, "pavel.horak@mailbox.example"),
            (Kind::Authenticator, "Pixel 9"),
        ],
        about: "may change the SSPR policy, not people's methods",
        ..PERSON
    },
    Persona {
        local: "helpdesk",
        given: "Heike",
        family: "Krüger",
        language: "de-DE",
        role: Some(roles::AUTHENTICATION_ADMINISTRATOR),
        methods: &[(Kind::Mobile, "+49 1713920001")],
        about: "may register methods of people who are no administrators",
        ..PERSON
    },
    Persona {
        local: "auth.admin",
        given: "Noor",
        family: "Hamdan",
        role: Some(roles::PRIVILEGED_AUTHENTICATION_ADMINISTRATOR),
        methods: &[
            (Kind::Mobile, "+1 2065550101"),
            (Kind::Email, "noor.hamdan@mailbox.example"),
        ],
        about: "may register methods of anybody",
        ..PERSON
    },
    Persona {
        local: "reports",
        given: "Rosa",
        family: "Marín",
        role: Some(roles::REPORTS_READER),
        methods: &[(Kind::Email, "rosa.marin@mailbox.example")],
        about: "may read the reports",
        ..PERSON
    },
    Persona {
        local: "reader",
        given: "Gil",
        family: "Archer",
        role: Some(roles::GLOBAL_READER),
        methods: &[(Kind::Oath, "")],
        about: "may read everything",
        ..PERSON
    },
    Persona {
        local: "jonas.berg",
        given: "Jonas",
        family: "Berg",
        language: "sv-SE",
        mobile: Some("+46 701740610"),
        about: "a phone in the directory, no method registered",
        ..PERSON
    },
    Persona {
        local: "chen.meiling",
        given: "美玲",
        family: "陈",
        display: Some("陈美玲"),
        language: "zh-CN",
        about: "no method registered",
        ..PERSON
    },
    Persona {
        local: "anna.mueller",
        given: "Anna",
        family: "Müller",
        language: "de-DE",
        methods: &[(Kind::Email, "anna.mueller@mailbox.example")],
        about: "one method",
        ..PERSON
    },
    Persona {
        local: "lena.dahl",
        given: "Lena",
        family: "Dahl",
        language: "sv-SE",
        methods: &[
            (Kind::Mobile, "+46 701740611"),
            (Kind::Email, "lena.dahl@mailbox.example"),
        ],
        about: "two methods",
        ..PERSON
    },
    Persona {
        local: "omar.alhaddad",
        given: "عمر",
        family: "الحداد",
        language: "ar-SA",
        methods: &[
            (Kind::Mobile, "+1 2065550111"),
            (Kind::Email, "omar.alhaddad@mailbox.example"),
            (Kind::Authenticator, "Galaxy S25"),
        ],
        about: "three methods",
        ..PERSON
    },
    Persona {
        local: "olga.kravets",
        given: "Ольга",
        family: "Кравец",
        language: "ru-RU",
        methods: &[(Kind::Hello, "LAPTOP-0042"), (Kind::Fido2, "Security key")],
        about: "passwordless methods only, none of which counts for SSPR",
        ..PERSON
    },
    Persona {
        local: "eleni.markou",
        given: "Ελένη",
        family: "Μάρκου",
        language: "el-GR",
        licensed: false,
        methods: &[(Kind::Oath, "")],
        about: "no licence",
        ..PERSON
    },
    Persona {
        local: "frank.porter",
        given: "Frank",
        family: "Porter",
        enabled: false,
        methods: &[(Kind::Mobile, "+1 2065550112")],
        about: "disabled: not in the report",
        ..PERSON
    },
    Persona {
        local: "sven.sjoberg",
        given: "Sven",
        family: "Sjöberg",
        language: "sv-SE",
        synced: true,
        mobile: Some("+46 701740612"),
        methods: &[(Kind::Mobile, "+46 701740612")],
        about: "synced from on-premises",
        ..PERSON
    },
    Persona {
        local: "karen.weaver",
        given: "Karen",
        family: "Weaver",
        about: "Helpdesk Administrator through a group",
        methods: &[(Kind::Mobile, "+1 2065550113")],
        ..PERSON
    },
    Persona {
        local: "eve.escape",
        given: "Eve",
        family: "Escape",
        display: Some("Eve \u{1b}[31mEscape\u{1b}[0m \u{202e}gpj.exe"),
        about: "a display name full of control and direction characters",
        ..PERSON
    },
    Persona {
        local: "max.formula",
        given: "Max",
        family: "Formula",
        display: Some("=HYPERLINK(\"https://formula.example\",\"Bonus\")"),
        about: "a display name that a spreadsheet would run",
        ..PERSON
    },
];

/// The personas who are direct members of the pilot group.
pub(super) const PILOTS: [&str; 4] = ["jonas.berg", "chen.meiling", "anna.mueller", "lena.dahl"];

/// A group that is in every directory.
pub(super) struct Group {
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
pub(super) const GROUPS: &[Group] = &[
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
pub(super) const DEPARTMENT_GROUPS: i64 = 11;
