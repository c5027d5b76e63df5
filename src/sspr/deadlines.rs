//! What Microsoft ends or changes about resetting a password, and when: the one place in the program that holds such a
//! day, each with whom and which clouds it is for, and where that stands (graph-api.md §8.9).
//!
//! They moved three times. A day that moves again is changed here, and nowhere else.

use jiff::civil::{Date, date};

use crate::config::cloud::Cloud;
use crate::config::telephony::Telephony;
use crate::language::Day;
use crate::sspr::policy::requirement::Gates;

/// What ends or changes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum What {
    /// Methods can no longer be managed in the legacy policies.
    LegacyLocked,
    /// Users of text messages and calls get passkeys switched on, and a campaign that Microsoft manages.
    PasskeysByDefault,
    /// People with too few methods are asked to register where the tenant asks for that at sign-in.
    RegistrationCampaign,
    /// A telephony provider of one's own can be set up.
    OwnTelephony,
    /// Only registered methods count: no longer what merely stands in the directory.
    RegisteredOnly,
    /// Until then Microsoft asks for a telephony provider of one's own to be set up.
    OwnTelephonyReady,
    /// Microsoft no longer delivers text messages and calls.
    TelephonyEnds,
    /// Security questions no longer count.
    QuestionsEnd,
}

impl What {
    /// All of them, in the order of the table.
    pub const ALL: [Self; 8] = [
        Self::LegacyLocked,
        Self::PasskeysByDefault,
        Self::RegistrationCampaign,
        Self::OwnTelephony,
        Self::RegisteredOnly,
        Self::OwnTelephonyReady,
        Self::TelephonyEnds,
        Self::QuestionsEnd,
    ];

    /// The word scripts read.
    pub fn name(self) -> &'static str {
        match self {
            Self::LegacyLocked => "legacyLocked",
            Self::PasskeysByDefault => "passkeysByDefault",
            Self::RegistrationCampaign => "registrationCampaign",
            Self::OwnTelephony => "ownTelephony",
            Self::RegisteredOnly => "registeredOnly",
            Self::OwnTelephonyReady => "ownTelephonyReady",
            Self::TelephonyEnds => "telephonyEnds",
            Self::QuestionsEnd => "questionsEnd",
        }
    }
}

/// Of which kind somebody is, as far as the days differ by it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Audience {
    /// A member.
    Member,
    /// A guest whose account is of this tenant.
    InternalGuest,
    /// Somebody whose account is from elsewhere.
    External,
    /// Whoever holds the role.
    GlobalAdministrator,
}

impl Audience {
    /// All of them.
    pub const ALL: [Self; 4] = [
        Self::Member,
        Self::InternalGuest,
        Self::External,
        Self::GlobalAdministrator,
    ];

    /// The kind of somebody. Where the account is at home decides, not the type of user: a guest with an account of this
    /// tenant is no external user.
    pub fn of(is_global_administrator: bool, is_guest: bool, is_from_outside: bool) -> Self {
        if is_global_administrator {
            Self::GlobalAdministrator
        } else if is_from_outside {
            Self::External
        } else if is_guest {
            Self::InternalGuest
        } else {
            Self::Member
        }
    }

    /// The word scripts read.
    pub fn name(self) -> &'static str {
        match self {
            Self::Member => "member",
            Self::InternalGuest => "internalGuest",
            Self::External => "external",
            Self::GlobalAdministrator => "globalAdministrator",
        }
    }
}

/// Where a day stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Source {
    /// The page.
    pub address: &'static str,
    /// The number in the message center, where there is one.
    pub message: Option<&'static str>,
    /// When the page was read for this table.
    pub read: Date,
}

/// One line of the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Deadline {
    /// What ends or changes.
    pub what: What,
    /// When.
    pub day: Day,
    /// For whom.
    pub audiences: &'static [Audience],
    /// In which clouds it holds on that day.
    pub clouds: &'static [Cloud],
    /// In which it comes later, on a day that is not known. In all others nothing is announced.
    pub later: &'static [Cloud],
    /// Since when this day is known, at the latest.
    pub known: Date,
    /// Where it stands.
    pub source: Source,
}

const PUBLIC: &[Cloud] = &[Cloud::Global];
const PUBLIC_AND_GOVERNMENT: &[Cloud] = &[Cloud::Global, Cloud::Usgov, Cloud::UsgovDod];
const NATIONAL: &[Cloud] = &[Cloud::Usgov, Cloud::UsgovDod, Cloud::China];

const RETIREMENT: Source = Source {
    address: "https://learn.microsoft.com/entra/identity/authentication/concept-sms-voice-retirement",
    message: None,
    read: date(2026, 12, 1),
};
const RETIREMENT_QUESTIONS: Source = Source {
    address: "https://learn.microsoft.com/entra/identity/authentication/concept-sms-voice-retirement-faq",
    message: None,
    read: date(2026, 11, 30),
};
/// The page has the two days in the wrong sentences; three independent lists of the message's third version agree on
/// these (graph-api.md §8.9).
const REGISTERED: Source = Source {
    address: "https://learn.microsoft.com/entra/identity/authentication/howto-sspr-authenticationdata",
    message: Some("MC1325414"),
    read: date(2026, 12, 1),
};

/// Every day, in order.
pub const DEADLINES: &[Deadline] = &[
    // The page names no cloud.
    Deadline {
        what: What::LegacyLocked,
        day: Day::On(date(2025, 9, 30)),
        audiences: &Audience::ALL,
        clouds: &Cloud::ALL,
        later: &[],
        known: date(2026, 1, 15),
        source: Source {
            address: "https://learn.microsoft.com/entra/identity/authentication/how-to-authentication-methods-manage",
            message: None,
            read: date(2026, 11, 20),
        },
    },
    Deadline {
        what: What::PasskeysByDefault,
        day: Day::On(date(2026, 9, 1)),
        audiences: &Audience::ALL,
        clouds: PUBLIC,
        later: &[],
        known: date(2026, 9, 23),
        source: RETIREMENT,
    },
    Deadline {
        what: What::RegistrationCampaign,
        day: Day::On(date(2026, 10, 5)),
        audiences: &Audience::ALL,
        clouds: PUBLIC_AND_GOVERNMENT,
        later: &[],
        known: date(2026, 11, 20),
        source: REGISTERED,
    },
    Deadline {
        what: What::OwnTelephony,
        day: Day::On(date(2026, 10, 30)),
        audiences: &Audience::ALL,
        clouds: PUBLIC,
        later: &[],
        known: date(2026, 9, 23),
        source: RETIREMENT,
    },
    Deadline {
        what: What::RegisteredOnly,
        day: Day::On(date(2026, 11, 9)),
        audiences: &Audience::ALL,
        clouds: PUBLIC_AND_GOVERNMENT,
        later: &[],
        known: date(2026, 11, 20),
        source: REGISTERED,
    },
    Deadline {
        what: What::OwnTelephonyReady,
        day: Day::On(date(2027, 1, 4)),
        audiences: &Audience::ALL,
        clouds: PUBLIC,
        later: &[],
        known: date(2026, 9, 16),
        source: RETIREMENT_QUESTIONS,
    },
    Deadline {
        what: What::TelephonyEnds,
        day: Day::On(date(2027, 2, 1)),
        audiences: &[Audience::Member, Audience::InternalGuest],
        clouds: PUBLIC,
        later: NATIONAL,
        known: date(2026, 9, 23),
        source: RETIREMENT,
    },
    // The page names no cloud.
    Deadline {
        what: What::QuestionsEnd,
        day: Day::In(date(2027, 3, 1)),
        audiences: &Audience::ALL,
        clouds: &Cloud::ALL,
        later: &[],
        known: date(2026, 2, 18),
        source: Source {
            address: "https://learn.microsoft.com/entra/identity/authentication/concept-authentication-security-questions",
            message: None,
            read: date(2026, 12, 1),
        },
    },
    Deadline {
        what: What::TelephonyEnds,
        day: Day::On(date(2027, 7, 1)),
        audiences: &[Audience::External, Audience::GlobalAdministrator],
        clouds: PUBLIC,
        later: NATIONAL,
        known: date(2026, 9, 23),
        source: RETIREMENT,
    },
];

/// When something comes for somebody in a cloud.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum When {
    /// On a day that is known.
    Known(Day),
    /// On one that is not.
    Later,
    /// Nothing is announced, or it does not concern this tenant.
    Never,
}

impl When {
    /// The day, where one is known.
    pub fn day(self) -> Option<Day> {
        match self {
            Self::Known(day) => Some(day),
            Self::Later | Self::Never => None,
        }
    }

    /// Whether it has come by this day.
    pub fn has_come(self, today: Date) -> bool {
        self.day().is_some_and(|day| day.first() <= today)
    }
}

/// Methods that end for somebody.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ending {
    /// Why.
    pub what: What,
    /// When.
    pub day: Day,
    /// These methods.
    pub gates: Gates,
}

/// The table as it holds for one tenant: by its cloud, and by who delivers its text messages and calls.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Calendar {
    /// The tenant's cloud.
    pub cloud: Cloud,
    /// Who delivers; nothing where nobody said.
    pub telephony: Option<Telephony>,
}

impl Calendar {
    /// When something comes for somebody.
    pub fn when(self, what: What, audience: Audience) -> When {
        let line = DEADLINES
            .iter()
            .find(|line| line.what == what && line.audiences.contains(&audience));
        match line {
            Some(line) => self.of(line),
            None => When::Never,
        }
    }

    /// When a line of the table comes in this tenant. One who delivers by a provider of their own keeps phones.
    pub fn of(self, line: &Deadline) -> When {
        let spared = line.what == What::TelephonyEnds && self.telephony == Some(Telephony::Own);
        if spared {
            When::Never
        } else if line.clouds.contains(&self.cloud) {
            When::Known(line.day)
        } else if line.later.contains(&self.cloud) {
            When::Later
        } else {
            When::Never
        }
    }

    /// When Microsoft's own texts and calls end for somebody.
    pub fn phones_end(self, audience: Audience) -> When {
        self.when(What::TelephonyEnds, audience)
    }

    /// The methods that end for somebody on a day that is known, the first one first.
    pub fn endings(self, audience: Audience) -> Vec<Ending> {
        let mut endings: Vec<Ending> = [
            (What::TelephonyEnds, Gates::PHONES),
            (What::QuestionsEnd, Gates::QUESTIONS),
        ]
        .into_iter()
        .filter_map(|(what, gates)| {
            let day = self.when(what, audience).day()?;
            Some(Ending { what, day, gates })
        })
        .collect();
        endings.sort_unstable_by_key(|ending| ending.day.first());
        endings
    }

    /// From when on only registered methods count; where that is not known to come, what stands in the directory counts.
    pub fn registered_only(self) -> When {
        self.when(What::RegisteredOnly, Audience::Member)
    }

    /// Whether a day of phones is to be told with the word that a provider of one's own keeps them: nobody said who
    /// delivers, and Microsoft's own delivery ends.
    pub fn asks_for_telephony(self) -> bool {
        let is_known = self.phones_end(Audience::Member).day().is_some();
        self.telephony.is_none() && is_known
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn calendar(cloud: Cloud, telephony: Option<Telephony>) -> Calendar {
        Calendar { cloud, telephony }
    }

    #[test]
    fn the_table_is_in_order_and_names_everything_once_for_everybody() {
        let days: Vec<Date> = DEADLINES.iter().map(|line| line.day.first()).collect();
        assert!(days.is_sorted(), "{days:?}");
        for what in What::ALL {
            for audience in Audience::ALL {
                let lines = DEADLINES
                    .iter()
                    .filter(|line| line.what == what && line.audiences.contains(&audience));
                assert_eq!(lines.count(), 1, "{what:?} {audience:?}");
            }
        }
        for line in DEADLINES {
            assert!(line.source.address.starts_with("https://"), "{line:?}");
            assert!(line.known <= line.source.read, "{line:?}");
            let twice = line.clouds.iter().any(|cloud| line.later.contains(cloud));
            assert!(!twice && !line.clouds.is_empty(), "{line:?}");
        }
    }

    #[test]
    fn a_day_is_that_of_the_group_the_cloud_and_the_provider() {
        let february = When::Known(Day::On(date(2027, 2, 1)));
        let july = When::Known(Day::On(date(2027, 7, 1)));
        let cases = [
            (Cloud::Global, None, Audience::Member, february),
            (Cloud::Global, None, Audience::InternalGuest, february),
            (Cloud::Global, None, Audience::External, july),
            (Cloud::Global, None, Audience::GlobalAdministrator, july),
            (
                Cloud::Global,
                Some(Telephony::Microsoft),
                Audience::Member,
                february,
            ),
            (
                Cloud::Global,
                Some(Telephony::Own),
                Audience::Member,
                When::Never,
            ),
            (Cloud::Usgov, None, Audience::Member, When::Later),
            (Cloud::UsgovDod, None, Audience::External, When::Later),
            (
                Cloud::China,
                None,
                Audience::GlobalAdministrator,
                When::Later,
            ),
            (
                Cloud::China,
                Some(Telephony::Own),
                Audience::Member,
                When::Never,
            ),
        ];
        for (cloud, telephony, audience, expected) in cases {
            let found = calendar(cloud, telephony).phones_end(audience);
            assert_eq!(found, expected, "{cloud:?} {telephony:?} {audience:?}");
        }
    }

    #[test]
    fn only_registered_methods_count_from_the_day_on_and_never_in_china() {
        let day = date(2026, 11, 9);
        for (cloud, today, expected) in [
            (Cloud::Global, date(2026, 10, 5), false),
            (Cloud::Global, date(2026, 11, 8), false),
            (Cloud::Global, day, true),
            (Cloud::Usgov, day, true),
            (Cloud::UsgovDod, day, true),
            (Cloud::China, date(2030, 1, 1), false),
        ] {
            let found = calendar(cloud, None).registered_only().has_come(today);
            assert_eq!(found, expected, "{cloud:?} {today}");
        }
    }

    #[test]
    fn what_ends_first_comes_first() {
        let of = |audience| {
            let endings = calendar(Cloud::Global, None).endings(audience);
            endings.into_iter().map(|it| it.gates).collect::<Vec<_>>()
        };
        assert_eq!(of(Audience::Member), [Gates::PHONES, Gates::QUESTIONS]);
        assert_eq!(of(Audience::External), [Gates::QUESTIONS, Gates::PHONES]);
        let own = calendar(Cloud::Global, Some(Telephony::Own));
        let left: Vec<Gates> = own
            .endings(Audience::Member)
            .into_iter()
            .map(|it| it.gates)
            .collect();
        assert_eq!(left, [Gates::QUESTIONS]);
    }

    #[test]
    fn where_the_account_is_at_home_decides_over_the_kind() {
        for (global, guest, outside, expected) in [
            (true, true, true, Audience::GlobalAdministrator),
            (false, true, true, Audience::External),
            (false, false, true, Audience::External),
            (false, true, false, Audience::InternalGuest),
            (false, false, false, Audience::Member),
        ] {
            assert_eq!(Audience::of(global, guest, outside), expected);
        }
    }
}
