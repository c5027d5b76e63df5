//! The people who are in every directory, whatever its size, and keep their names.

use super::method_kind::Kind;
use super::roles;

/// The organisation's name.
pub(crate) const TENANT_NAME: &str = "Contoso Bookbinders";
/// The custom domain, which sign-in names end in.
pub(crate) const DOMAIN: &str = "contoso.example";
/// The other domain of the tenant: its passwords are checked on-premises.
pub(crate) const FEDERATED_DOMAIN: &str = "bindery.example";
/// The domain of the guests with a Microsoft account.
pub(crate) const PERSONAL_ACCOUNTS: &str = "live.example";
/// The domain of the guests who sign in with mailed codes.
pub(crate) const ONE_TIME_CODES: &str = "mailbox.example";

/// A person who is in every directory.
pub(crate) struct Persona {
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
    /// Where the account is at home, which its sign-in name tells.
    pub home: HomeTenant,
    /// What the audit trail of a new directory tells of them.
    pub past: History,
    /// What to try with them; printed with the accounts.
    pub about: &'static str,
}

/// Where an account is at home.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum HomeTenant {
    /// The tenant's own domain.
    Contoso,
    /// The tenant's other domain, whose passwords are checked on-premises.
    Federated,
    /// Somewhere else: a guest with an address of this domain.
    Guest(&'static str),
}

/// What happened to somebody before the directory was opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum History {
    /// Nothing.
    Nothing,
    /// Five failed tries to prove who they are, an hour ago.
    LockedOut,
    /// A new password that was on the list of banned ones.
    BannedPassword,
    /// A reset that the directory on-premises refused: the account is protected there.
    OnPremisesRefused,
    /// A reset during which nobody answered on-premises.
    OnPremisesUnreachable,
    /// Their address was registered a day ago, by an operator in the portal.
    NewAddress,
    /// Their password was reset a day ago, by an operator in the portal.
    ResetInPortal,
}

impl Persona {
    /// The sign-in name.
    pub(crate) fn upn(&self) -> String {
        match self.home {
            HomeTenant::Contoso => format!("{}@{DOMAIN}", self.local),
            HomeTenant::Federated => format!("{}@{FEDERATED_DOMAIN}", self.local),
            HomeTenant::Guest(domain) => format!("{}_{domain}#EXT#@{}", self.local, crate::DOMAIN),
        }
    }

    /// The mail address.
    pub(crate) fn mail(&self) -> String {
        match self.home {
            HomeTenant::Guest(domain) => format!("{}@{domain}", self.local),
            _ => self.upn(),
        }
    }

    /// The persona with this sign-in name.
    pub(crate) fn find(upn: &str) -> Option<&'static Self> {
        PERSONAS
            .iter()
            .find(|persona| persona.upn().eq_ignore_ascii_case(upn))
    }
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
    home: HomeTenant::Contoso,
    past: History::Nothing,
    about: "",
};

/// The personas in a fixed order, the administrator first.
pub(crate) const PERSONAS: &[Persona] = &[
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
        past: History::ResetInPortal,
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
    Persona {
        local: "amara.okafor",
        given: "Amara",
        family: "Okafor",
        methods: &[(Kind::Mobile, "+1 2065550114")],
        about: "a phone only, which stops when Microsoft's texts and calls end",
        ..PERSON
    },
    Persona {
        local: "kwame.mensah",
        given: "Kwame",
        family: "Mensah",
        methods: &[
            (Kind::Email, "kwame.mensah@mailbox.example"),
            (Kind::Authenticator, "Pixel 10"),
        ],
        past: History::NewAddress,
        about: "in the pilot through a group inside a group; every contact is a day old",
        ..PERSON
    },
    Persona {
        local: "tove.lindqvist",
        given: "Tove",
        family: "Lindqvist",
        language: "sv-SE",
        home: HomeTenant::Federated,
        synced: true,
        methods: &[
            (Kind::Email, "tove.lindqvist@mailbox.example"),
            (Kind::Oath, ""),
        ],
        about: "signs in through the federated domain",
        ..PERSON
    },
    Persona {
        local: "viktor.hagen",
        given: "Viktor",
        family: "Hagen",
        synced: true,
        past: History::OnPremisesRefused,
        methods: &[
            (Kind::Email, "viktor.hagen@mailbox.example"),
            (Kind::Oath, ""),
        ],
        about: "a protected account on-premises: writeback is refused",
        ..PERSON
    },
    Persona {
        local: "mina.park",
        given: "Mina",
        family: "Park",
        synced: true,
        past: History::OnPremisesUnreachable,
        methods: &[(Kind::Email, "mina.park@mailbox.example"), (Kind::Oath, "")],
        about: "nobody answers on-premises",
        ..PERSON
    },
    Persona {
        local: "diego.ramos",
        given: "Diego",
        family: "Ramos",
        language: "es-ES",
        past: History::LockedOut,
        methods: &[(Kind::Email, "diego.ramos@mailbox.example")],
        about: "locked out by five failed tries",
        ..PERSON
    },
    Persona {
        local: "nadia.haddad",
        given: "Nadia",
        family: "Haddad",
        licensed: false,
        home: HomeTenant::Guest("fabrikam.example"),
        about: "a guest of another tenant, who resets there",
        ..PERSON
    },
    Persona {
        local: "pete.larson",
        given: "Pete",
        family: "Larson",
        licensed: false,
        home: HomeTenant::Guest(PERSONAL_ACCOUNTS),
        about: "a guest with a Microsoft account, who resets there",
        ..PERSON
    },
    Persona {
        local: "rita.costa",
        given: "Rita",
        family: "Costa",
        licensed: false,
        home: HomeTenant::Guest(ONE_TIME_CODES),
        methods: &[(Kind::Email, "rita.costa@mailbox.example")],
        about: "a guest without a tenant, who signs in by mailed codes",
        ..PERSON
    },
    Persona {
        local: "ines.silva",
        given: "Inês",
        family: "Silva",
        past: History::BannedPassword,
        methods: &[
            (Kind::Email, "ines.silva@mailbox.example"),
            (Kind::Oath, ""),
        ],
        about: "chose a banned password the last time",
        ..PERSON
    },
    Persona {
        local: "yuki.tanaka",
        given: "Yuki",
        family: "Tanaka",
        methods: &[(Kind::Questions, "")],
        about: "security questions only, which stop when the service ends them",
        ..PERSON
    },
];

/// The personas who are direct members of the pilot group.
pub(crate) const PILOTS: [&str; 4] = ["jonas.berg", "chen.meiling", "anna.mueller", "lena.dahl"];
