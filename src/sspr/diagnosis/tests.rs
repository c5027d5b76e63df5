//! The account types and codes of graph-api.md §8.6 and §8.7 as cases, and what must hold of any facts.

use std::collections::BTreeSet;

use jiff::Timestamp;
use proptest::prelude::*;

use super::*;
use crate::config::cloud::Cloud;
use crate::config::telephony::Telephony;
use crate::sspr::deadlines::Calendar;
use crate::sspr::diagnosis::cause::Note;
use crate::sspr::diagnosis::facts::{Attribute, Groups, Membership, Reported};
use crate::sspr::methods::holders::RoleList;
use crate::sspr::methods::roles::GLOBAL_ADMINISTRATOR;
use crate::sspr::policy::requirement::Gates;
use crate::sspr::policy::requirement::{Gate, Requirement};
use crate::sspr::policy::scope::Group;

const NOW: &str = "2026-11-21T12:00:00Z";

const CALENDAR: Calendar = Calendar {
    cloud: Cloud::Global,
    telephony: None,
};
const P1: &str = "41781fb2-bc02-4b7c-bd55-b576c07bb09d";

fn at(text: &str) -> Timestamp {
    text.parse().unwrap()
}

fn gates(list: &[Gate]) -> Gates {
    list.iter().copied().collect()
}

fn product(sku: &str, plans: &[&str]) -> Product {
    Product {
        sku: sku.to_owned(),
        name: "PRODUCT".to_owned(),
        plans: plans.iter().map(|plan| (*plan).to_owned()).collect(),
    }
}

fn role(template: &str) -> HeldRole {
    HeldRole {
        template: template.to_owned(),
        name: "Some Administrator".to_owned(),
        ..HeldRole::default()
    }
}

/// A role that waits to be activated.
fn eligible() -> HeldRole {
    HeldRole {
        is_eligible: true,
        ..role(GLOBAL_ADMINISTRATOR)
    }
}

fn event(activity: Activity, at_: &str, reason: Option<&str>) -> Event {
    Event {
        at: at(at_),
        activity,
        name: "Something".to_owned(),
        succeeded: reason.is_none(),
        reason: reason.map(ToOwned::to_owned),
        agent: None,
    }
}

fn asked(methods: u8) -> Requirement {
    Requirement {
        methods: Some(methods),
        allowed: Some(BTreeSet::from(Gate::ALL)),
        ..Requirement::default()
    }
}

fn in_group(is_in: bool) -> (Fact<Scope>, Fact<Groups>) {
    let scope = Scope::Group(Some(Group {
        id: "g1".to_owned(),
        display_name: Some("Pilot".to_owned()),
    }));
    let all = is_in.then(|| Membership {
        id: "G1".to_owned(),
        name: "Pilot".to_owned(),
    });
    let groups = Groups {
        all: all.into_iter().collect(),
        ..Groups::default()
    };
    (Ok(scope), Ok(groups))
}

/// A cloud-only member, licensed, in scope, with two methods that stay.
pub(in crate::sspr) fn fine() -> Facts {
    Facts {
        now: at(NOW),
        calendar: CALENDAR,
        enabled: Some(true),
        home: AccountOrigin::Here,
        is_guest: false,
        synced: false,
        federated: Ok(false),
        scope: Ok(Scope::Everyone),
        groups: Ok(Groups::default()),
        roles: Ok(Vec::new()),
        roles_unread: Vec::new(),
        role_groups: Vec::new(),
        administrators: Ok(Some(true)),
        one_gate: false,
        products: Ok(vec![product("x", &[P1])]),
        gates: Ok(gates(&[Gate::Email, Gate::SoftwareCode])),
        requirement: asked(1),
        attributes: Vec::new(),
        reported: Ok(None),
        writeback: Ok(false),
        writeback_hint: None,
        trail: Ok(Vec::new()),
    }
}

type Change = fn(&mut Facts);

/// A row of the two tables: what is different from [`fine`], and the answer.
struct Case(
    &'static str,
    Change,
    Verdict,
    &'static str,
    Option<&'static str>,
);

const CASES: &[Case] = &[
    // §8.6, account types.
    Case("cloud-only member", |_| (), Verdict::Can, "", None),
    Case(
        "synced without writeback",
        |f| f.synced = true,
        Verdict::Cannot,
        "writebackOff",
        Some("SSPR_0010"),
    ),
    Case(
        "synced with writeback",
        |f| {
            f.synced = true;
            f.writeback = Ok(true);
        },
        Verdict::Can,
        "",
        None,
    ),
    Case(
        "synced, federated, with writeback",
        |f| {
            f.synced = true;
            f.federated = Ok(true);
            f.writeback = Ok(true);
        },
        Verdict::Can,
        "",
        None,
    ),
    Case(
        "synced, nothing known of writeback",
        |f| {
            f.synced = true;
            f.writeback = Err(Gap::Elsewhere);
        },
        Verdict::Unknown,
        "writebackUnclear",
        None,
    ),
    Case(
        "synced, a hint is no proof",
        |f| {
            f.synced = true;
            f.writeback = Err(Gap::Elsewhere);
            f.writeback_hint = Some(true);
        },
        Verdict::Unknown,
        "writebackUnclear",
        None,
    ),
    Case(
        "synced, writeback seen at work",
        |f| {
            f.synced = true;
            f.writeback = Err(Gap::Elsewhere);
            let mut seen = event(Activity::AdminReset, "2026-11-01T00:00:00Z", None);
            seen.agent = Some("Microsoft Entra Connect".to_owned());
            f.trail = Ok(vec![seen]);
        },
        Verdict::Can,
        "",
        None,
    ),
    Case(
        "federated and not synced",
        |f| f.federated = Ok(true),
        Verdict::Unknown,
        "federatedOnly",
        None,
    ),
    Case(
        "guest of another tenant",
        |f| {
            f.home = AccountOrigin::OtherTenant;
            f.is_guest = true;
            f.products = Ok(Vec::new());
        },
        Verdict::Cannot,
        "otherTenant",
        None,
    ),
    Case(
        "guest without a home tenant",
        |f| {
            f.home = AccountOrigin::NoTenant;
            f.is_guest = true;
            f.products = Ok(Vec::new());
            f.gates = Ok(gates(&[Gate::Email]));
        },
        Verdict::Can,
        "",
        None,
    ),
    Case(
        "guest without a home tenant and without an address",
        |f| {
            f.home = AccountOrigin::NoTenant;
            f.is_guest = true;
            f.gates = Ok(Gates::default());
        },
        Verdict::Cannot,
        "noMethod",
        Some("SSPR_0014"),
    ),
    Case(
        "guest with a Microsoft account",
        |f| {
            f.home = AccountOrigin::MicrosoftAccount;
            f.is_guest = true;
        },
        Verdict::Cannot,
        "microsoftAccount",
        None,
    ),
    Case(
        "guest of another provider",
        |f| f.home = AccountOrigin::Provider("google.com".to_owned()),
        Verdict::Cannot,
        "otherProvider",
        None,
    ),
    Case(
        "internal guest",
        |f| f.is_guest = true,
        Verdict::Can,
        "",
        None,
    ),
    Case(
        "invited, home not told",
        |f| f.home = AccountOrigin::Unsaid,
        Verdict::Unknown,
        "homeUnclear",
        None,
    ),
    Case(
        "disabled in the cloud",
        |f| f.enabled = Some(false),
        Verdict::Cannot,
        "disabled",
        None,
    ),
    Case(
        "disabled on-premises",
        |f| {
            f.enabled = Some(false);
            f.synced = true;
            f.writeback = Ok(true);
        },
        Verdict::Cannot,
        "disabledOnPremises",
        None,
    ),
    Case(
        "protected on-premises",
        |f| {
            f.synced = true;
            f.writeback = Ok(true);
            f.trail = Ok(vec![event(
                Activity::Reset,
                "2026-11-01T00:00:00Z",
                Some("OnPremisesAdminActionRequired"),
            )]);
        },
        Verdict::Cannot,
        "onPremisesRefused",
        Some("SSPR_0029"),
    ),
    Case(
        "protected on-premises, and writeback was turned off since",
        |f| {
            f.synced = true;
            f.trail = Ok(vec![event(
                Activity::Reset,
                "2026-11-01T00:00:00Z",
                Some("OnPremisesAdminActionRequired"),
            )]);
        },
        Verdict::Cannot,
        "writebackOff",
        Some("SSPR_0010"),
    ),
    Case(
        "unlicensed, cloud",
        |f| f.products = Ok(Vec::new()),
        Verdict::Can,
        "",
        None,
    ),
    Case(
        "unlicensed, synced",
        |f| {
            f.synced = true;
            f.writeback = Ok(true);
            f.products = Ok(Vec::new());
        },
        Verdict::Cannot,
        "unlicensed",
        Some("SSPR_0012"),
    ),
    Case(
        "licence without Entra ID P1",
        |f| f.products = Ok(vec![product("3b555118-da6a-4418-894f-7df1e2096870", &[])]),
        Verdict::Can,
        "",
        None,
    ),
    Case(
        "Business Standard, cloud",
        |f| f.products = Ok(vec![product("f245ecc8-75af-4f8e-b61f-27d8114de5f3", &[])]),
        Verdict::Can,
        "",
        None,
    ),
    Case(
        "Business Standard, synced",
        |f| {
            f.synced = true;
            f.writeback = Ok(true);
            f.products = Ok(vec![product("F245ECC8-75af-4f8e-b61f-27d8114de5f3", &[])]);
        },
        Verdict::Cannot,
        "cloudLicenceOnly",
        Some("SSPR_0012"),
    ),
    Case(
        "Business Premium, synced",
        |f| {
            f.synced = true;
            f.writeback = Ok(true);
            f.products = Ok(vec![product("cbdc14ab-d96c-4c30-b9f4-6ada7cdc1d46", &[])]);
        },
        Verdict::Can,
        "",
        None,
    ),
    // §8.7, codes.
    Case(
        "off for the tenant",
        |f| f.scope = Ok(Scope::Nobody),
        Verdict::Cannot,
        "nobody",
        Some("SSPR_0009"),
    ),
    Case(
        "no group is selected",
        |f| f.scope = Ok(Scope::Group(None)),
        Verdict::Cannot,
        "noGroup",
        Some("SSPR_0011"),
    ),
    Case(
        "not in the group",
        |f| (f.scope, f.groups) = in_group(false),
        Verdict::Cannot,
        "notInGroup",
        Some("SSPR_0013"),
    ),
    Case(
        "in the group",
        |f| (f.scope, f.groups) = in_group(true),
        Verdict::Can,
        "",
        None,
    ),
    Case(
        "no method",
        |f| f.gates = Ok(Gates::default()),
        Verdict::Cannot,
        "noMethod",
        Some("SSPR_0014"),
    ),
    Case(
        "one method of two",
        |f| {
            f.gates = Ok(gates(&[Gate::Email]));
            f.requirement = asked(2);
        },
        Verdict::Cannot,
        "tooFewMethods",
        Some("SSPR_0014"),
    ),
    Case(
        "two methods of two",
        |f| f.requirement = asked(2),
        Verdict::Can,
        "",
        None,
    ),
    Case(
        "a method that is not allowed",
        |f| {
            f.gates = Ok(gates(&[Gate::Email]));
            f.requirement.allowed = Some(BTreeSet::from([Gate::SoftwareCode]));
        },
        Verdict::Cannot,
        "noMethod",
        Some("SSPR_0014"),
    ),
    Case(
        "the app where only its codes are allowed",
        |f| {
            f.gates = Ok(gates(&[Gate::AuthenticatorPush]));
            f.requirement.allowed = Some(BTreeSet::from([Gate::SoftwareCode]));
        },
        Verdict::Can,
        "",
        None,
    ),
    Case(
        "nobody answered on-premises an hour ago",
        |f| {
            f.synced = true;
            f.writeback = Ok(true);
            f.trail = Ok(vec![event(
                Activity::Reset,
                "2026-11-21T11:00:00Z",
                Some("OnPremisesConnectivityError"),
            )]);
        },
        Verdict::Cannot,
        "onPremisesAway",
        Some("SSPR_0030"),
    ),
    Case(
        "nobody answered on-premises last week",
        |f| {
            f.synced = true;
            f.writeback = Ok(true);
            f.trail = Ok(vec![event(
                Activity::Reset,
                "2026-11-14T11:00:00Z",
                Some("OnPremisesConnectivityError"),
            )]);
        },
        Verdict::Can,
        "",
        None,
    ),
    Case(
        "on-premises answered afterwards",
        |f| {
            f.synced = true;
            f.writeback = Ok(true);
            f.trail = Ok(vec![
                event(Activity::Reset, "2026-11-21T11:30:00Z", None),
                event(
                    Activity::Reset,
                    "2026-11-21T11:00:00Z",
                    Some("OnPremisesConnectivityError"),
                ),
            ]);
        },
        Verdict::Can,
        "",
        None,
    ),
    Case(
        "a banned password is no reason for the next one",
        |f| {
            f.trail = Ok(vec![event(
                Activity::Reset,
                "2026-11-21T11:00:00Z",
                Some("FuzzyPolicyViolationInvalidPassword"),
            )]);
        },
        Verdict::Can,
        "",
        None,
    ),
    // §8.5, lock-outs.
    Case(
        "locked out",
        |f| f.trail = Ok(vec![event(Activity::Blocked, "2026-11-21T02:00:00Z", None)]),
        Verdict::Cannot,
        "lockedOut",
        None,
    ),
    Case(
        "locked out, and over",
        |f| f.trail = Ok(vec![event(Activity::Blocked, "2026-11-20T11:59:00Z", None)]),
        Verdict::Can,
        "",
        None,
    ),
    Case(
        "reset since",
        |f| {
            f.trail = Ok(vec![
                event(Activity::Reset, "2026-11-21T03:00:00Z", None),
                event(Activity::Blocked, "2026-11-21T02:00:00Z", None),
            ]);
        },
        Verdict::Can,
        "",
        None,
    ),
    // §8.2, administrators.
    Case(
        "administrator with two methods, whatever the scope",
        |f| {
            f.roles = Ok(vec![role(GLOBAL_ADMINISTRATOR)]);
            f.scope = Ok(Scope::Nobody);
        },
        Verdict::Can,
        "",
        None,
    ),
    Case(
        "administrator with one",
        |f| {
            f.roles = Ok(vec![role(GLOBAL_ADMINISTRATOR)]);
            f.gates = Ok(gates(&[Gate::Email]));
        },
        Verdict::Cannot,
        "tooFewMethods",
        Some("SSPR_0014"),
    ),
    Case(
        "administrator with one, in a tenant that asks for one",
        |f| {
            f.roles = Ok(vec![role(GLOBAL_ADMINISTRATOR)]);
            f.gates = Ok(gates(&[Gate::Email]));
            f.one_gate = true;
        },
        Verdict::Can,
        "",
        None,
    ),
    Case(
        "administrators may not",
        |f| {
            f.roles = Ok(vec![role(GLOBAL_ADMINISTRATOR)]);
            f.administrators = Ok(Some(false));
        },
        Verdict::Cannot,
        "administratorsOff",
        Some("SSPR_0009"),
    ),
    Case(
        "whether administrators may is not said",
        |f| {
            f.roles = Ok(vec![role(GLOBAL_ADMINISTRATOR)]);
            f.administrators = Ok(None);
        },
        Verdict::Unknown,
        "unsaid",
        None,
    ),
    Case(
        "holds a role over a part of the directory",
        |f| {
            let limited = HeldRole {
                is_limited: true,
                ..role(GLOBAL_ADMINISTRATOR)
            };
            f.roles = Ok(vec![limited]);
            f.gates = Ok(gates(&[Gate::Email]));
        },
        Verdict::Cannot,
        "tooFewMethods",
        Some("SSPR_0014"),
    ),
    Case(
        "may activate a role, and has enough by either rules",
        |f| f.roles = Ok(vec![eligible()]),
        Verdict::Can,
        "",
        None,
    ),
    Case(
        "may activate a role, and has enough by the users' rules alone",
        |f| {
            f.roles = Ok(vec![eligible()]);
            f.gates = Ok(gates(&[Gate::Email]));
        },
        Verdict::Unknown,
        "methodsUnclear",
        None,
    ),
    Case(
        "may activate a role that would keep the person from resetting",
        |f| {
            f.roles = Ok(vec![eligible()]);
            f.administrators = Ok(Some(false));
        },
        Verdict::Unknown,
        "mayBecomeAdministrator",
        None,
    ),
    Case(
        "may activate a role, and is out of scope until then",
        |f| {
            f.roles = Ok(vec![eligible()]);
            f.scope = Ok(Scope::Nobody);
        },
        Verdict::Unknown,
        "mayBecomeAdministrator",
        None,
    ),
    Case(
        "no role among those that could be looked at",
        |f| f.roles_unread = vec![RoleList::Eligible],
        Verdict::Can,
        "",
        None,
    ),
    Case(
        "a role that only reads",
        |f| {
            f.roles = Ok(vec![role("4a5d8f65-41da-4de4-8968-e035b65339cf")]);
            f.gates = Ok(gates(&[Gate::Email]));
        },
        Verdict::Can,
        "",
        None,
    ),
    Case(
        "questions do not count for administrators",
        |f| {
            f.roles = Ok(vec![role(GLOBAL_ADMINISTRATOR)]);
            f.reported = Ok(Some(Reported {
                enabled: true,
                gates: Gates::QUESTIONS,
                ..Reported::default()
            }));
            f.gates = Ok(gates(&[Gate::Email]));
        },
        Verdict::Cannot,
        "tooFewMethods",
        Some("SSPR_0014"),
    ),
    // §8.9, dates.
    Case(
        "a phone alone",
        |f| f.gates = Ok(gates(&[Gate::MobilePhone])),
        Verdict::WillStop,
        "methodsEnd",
        None,
    ),
    Case(
        "a phone after texts ended",
        |f| {
            f.gates = Ok(gates(&[Gate::MobilePhone]));
            f.now = at("2027-02-01T00:00:00Z");
        },
        Verdict::Cannot,
        "noMethod",
        Some("SSPR_0014"),
    ),
    Case(
        "questions alone",
        |f| {
            f.gates = Ok(Gates::default());
            f.reported = Ok(Some(Reported {
                enabled: true,
                registered: true,
                gates: Gates::QUESTIONS,
                ..Reported::default()
            }));
        },
        Verdict::WillStop,
        "methodsEnd",
        None,
    ),
    // What could not be read.
    Case(
        "policy not at hand, the report says in scope",
        |f| {
            f.scope = Err(Gap::Elsewhere);
            f.reported = Ok(Some(Reported {
                enabled: true,
                registered: true,
                gates: gates(&[Gate::Email]),
                ..Reported::default()
            }));
            f.requirement = Requirement::default();
        },
        Verdict::Can,
        "",
        None,
    ),
    Case(
        "policy not at hand, the report says not in scope",
        |f| {
            f.scope = Err(Gap::Elsewhere);
            f.reported = Ok(Some(Reported::default()));
        },
        Verdict::Cannot,
        "reportedOutOfScope",
        None,
    ),
    Case(
        "nothing tells the scope",
        |f| f.scope = Err(Gap::Elsewhere),
        Verdict::Unknown,
        "notAtHand",
        None,
    ),
    Case(
        "nothing tells the number, and one method is there",
        |f| {
            f.requirement.methods = None;
            f.gates = Ok(gates(&[Gate::Email]));
        },
        Verdict::Unknown,
        "methodsUnclear",
        None,
    ),
    Case(
        "nothing tells the number, and two are there",
        |f| f.requirement.methods = None,
        Verdict::Can,
        "",
        None,
    ),
    Case(
        "questions, and whether they are allowed is not read: the report's word",
        |f| {
            f.requirement = Requirement {
                methods: None,
                ..asked(1)
            };
            if let Some(allowed) = &mut f.requirement.allowed {
                allowed.remove(&Gate::SecurityQuestions);
            }
            f.gates = Ok(Gates::default());
            f.reported = Ok(Some(Reported {
                enabled: true,
                registered: true,
                gates: Gates::QUESTIONS,
                ..Reported::default()
            }));
        },
        Verdict::WillStop,
        "methodsEnd",
        None,
    ),
    Case(
        "methods may not be read",
        |f| f.gates = Err(Gap::Permission),
        Verdict::Unknown,
        "notPermitted",
        None,
    ),
    Case(
        "methods may not be read, the report says enough",
        |f| {
            f.gates = Err(Gap::Permission);
            f.reported = Ok(Some(Reported {
                enabled: true,
                registered: true,
                gates: gates(&[Gate::Email]),
                ..Reported::default()
            }));
        },
        Verdict::Can,
        "",
        None,
    ),
    Case(
        "the trail may not be read",
        |f| f.trail = Err(Gap::Permission),
        Verdict::Unknown,
        "notPermitted",
        None,
    ),
    Case(
        "roles may not be read, the report knows none",
        |f| {
            f.roles = Err(Gap::Permission);
            f.reported = Ok(Some(Reported {
                is_admin: Some(false),
                enabled: true,
                ..Reported::default()
            }));
        },
        Verdict::Can,
        "",
        None,
    ),
    Case(
        "roles may not be read, and the scope lets nobody in",
        |f| {
            f.roles = Err(Gap::Permission);
            f.scope = Ok(Scope::Nobody);
        },
        Verdict::Unknown,
        "notPermitted",
        None,
    ),
];

#[test]
fn every_account_type_and_code_has_its_verdict() {
    for Case(name, change, verdict, cause, code) in CASES {
        let mut facts = fine();
        change(&mut facts);
        let diagnosis = diagnose(&facts);
        assert_eq!(diagnosis.verdict, *verdict, "{name}: {diagnosis:#?}");
        let decisive = diagnosis
            .decisive()
            .map_or("", |finding| finding.cause.key());
        assert_eq!(decisive, *cause, "{name}: {diagnosis:#?}");
        assert_eq!(diagnosis.code(), *code, "{name}");
    }
}

#[test]
fn the_checks_come_in_the_order_of_the_service() {
    let diagnosis = diagnose(&fine());
    let checks: Vec<Check> = diagnosis
        .findings
        .iter()
        .map(|finding| finding.check)
        .collect();
    let mut sorted = checks.clone();
    sorted.sort_unstable();
    assert_eq!(checks, sorted);
    assert_eq!(checks.len(), 9);
}

#[test]
fn dates_are_those_of_the_person() {
    let phone = Ok(gates(&[Gate::MobilePhone]));
    let stops = |change: Change| {
        let mut facts = fine();
        facts.gates = phone;
        change(&mut facts);
        diagnose(&facts).stops().map(|day| day.to_string())
    };
    let day = |text: &str| Some(text.to_owned());
    assert_eq!(stops(|_| ()), day("2027-02-01"));
    // A guest with an account of this tenant is no external user.
    assert_eq!(stops(|f| f.is_guest = true), day("2027-02-01"));
    let external: Change = |f| {
        f.is_guest = true;
        f.home = AccountOrigin::NoTenant;
    };
    assert_eq!(stops(external), day("2027-07-01"));
    let global: Change = |f| {
        f.roles = Ok(vec![role(GLOBAL_ADMINISTRATOR)]);
        f.gates = Ok(gates(&[Gate::MobilePhone, Gate::Email]));
    };
    assert_eq!(stops(global), day("2027-07-01"));
    let other: Change = |f| {
        f.roles = Ok(vec![role("fe930be7-5e62-47db-91af-98c3a49a38b1")]);
        f.gates = Ok(gates(&[Gate::MobilePhone, Gate::Email]));
    };
    assert_eq!(stops(other), day("2027-02-01"));
    // Not needed: it may end.
    assert_eq!(
        stops(|f| f.gates = Ok(gates(&[Gate::MobilePhone, Gate::Email]))),
        None
    );
    let mut locked = fine();
    locked.trail = Ok(vec![event(Activity::Blocked, "2026-11-21T02:00:00Z", None)]);
    assert_eq!(diagnose(&locked).until(), Some(at("2026-11-22T02:00:00Z")));
}

#[test]
fn phones_of_ones_own_provider_and_of_other_clouds_do_not_end_on_a_day() {
    let judged = |cloud, telephony, now: &str| {
        let mut facts = fine();
        facts.gates = Ok(gates(&[Gate::MobilePhone]));
        facts.calendar = Calendar { cloud, telephony };
        facts.now = at(now);
        let diagnosis = diagnose(&facts);
        let notes = diagnosis.methods().unwrap().notes.clone();
        (diagnosis.verdict, diagnosis.stops().is_some(), notes)
    };
    let (before, after) = (NOW, "2027-02-01T00:00:00Z");
    let own = Some(Telephony::Own);
    let microsoft = Some(Telephony::Microsoft);
    let cases = [
        (
            Cloud::Global,
            None,
            before,
            Verdict::WillStop,
            vec![Note::OwnTelephony],
        ),
        (
            Cloud::Global,
            None,
            after,
            Verdict::Cannot,
            vec![Note::OwnTelephony],
        ),
        (Cloud::Global, microsoft, before, Verdict::WillStop, vec![]),
        (Cloud::Global, microsoft, after, Verdict::Cannot, vec![]),
        (Cloud::Global, own, before, Verdict::Can, vec![]),
        (Cloud::Global, own, after, Verdict::Can, vec![]),
        (
            Cloud::Usgov,
            None,
            after,
            Verdict::Can,
            vec![Note::PhonesEndLater],
        ),
        (
            Cloud::China,
            None,
            after,
            Verdict::Can,
            vec![Note::PhonesEndLater],
        ),
    ];
    for (cloud, telephony, now, verdict, notes) in cases {
        let expected = (verdict, verdict == Verdict::WillStop, notes);
        assert_eq!(
            judged(cloud, telephony, now),
            expected,
            "{cloud:?} {telephony:?} {now}"
        );
    }
}

#[test]
fn of_days_to_come_nothing_is_said_where_too_few_methods_count_already() {
    for registered in [&[][..], &[Gate::MobilePhone]] {
        let mut facts = fine();
        facts.requirement.methods = Some(2);
        facts.gates = Ok(gates(registered));
        let diagnosis = diagnose(&facts);
        assert_eq!(diagnosis.verdict, Verdict::Cannot, "{registered:?}");
        let methods = diagnosis.methods().unwrap();
        assert!(methods.notes.is_empty(), "{registered:?}: {methods:?}");
        assert_eq!(diagnosis.stops(), None, "{registered:?}");
    }
}

#[test]
fn what_stands_in_the_directory_counts_before_the_day_and_in_china() {
    let judged = |cloud, now: &str, registered: &[Gate]| {
        let mut facts = fine();
        facts.gates = Ok(gates(registered));
        facts.attributes = vec![Attribute::MobilePhone, Attribute::OtherMails];
        facts.requirement = asked(2);
        facts.calendar.cloud = cloud;
        facts.now = at(now);
        let diagnosis = diagnose(&facts);
        let methods = diagnosis.methods().unwrap();
        let uncounted = methods.attributes.len();
        let stops = diagnosis.stops().map(|day| day.to_string());
        (diagnosis.verdict, stops, uncounted)
    };
    let none: &[Gate] = &[];
    let until = |day: &str| Some(day.to_owned());
    let day = "2026-11-09";
    for (cloud, now, registered, expected) in [
        (
            Cloud::Global,
            "2026-10-04T00:00:00Z",
            none,
            (Verdict::WillStop, until(day), 0),
        ),
        (
            Cloud::Global,
            "2026-10-05T00:00:00Z",
            none,
            (Verdict::WillStop, until(day), 0),
        ),
        (
            Cloud::Global,
            "2026-11-08T23:59:59Z",
            none,
            (Verdict::WillStop, until(day), 0),
        ),
        (
            Cloud::Global,
            "2026-11-09T00:00:00Z",
            none,
            (Verdict::Cannot, None, 2),
        ),
        (
            Cloud::Usgov,
            "2026-11-09T00:00:00Z",
            none,
            (Verdict::Cannot, None, 2),
        ),
        (
            Cloud::China,
            "2027-11-09T00:00:00Z",
            none,
            (Verdict::Can, None, 0),
        ),
        // Registered as well: nothing is lost on the day, and the phone ends on its own.
        (
            Cloud::Global,
            "2026-10-04T00:00:00Z",
            &[Gate::MobilePhone, Gate::Email],
            (Verdict::WillStop, until("2027-02-01"), 0),
        ),
    ] {
        assert_eq!(
            judged(cloud, now, registered),
            expected,
            "{cloud:?} {now} {registered:?}"
        );
    }
}

fn any_gap() -> impl Strategy<Value = Gap> {
    prop_oneof![
        Just(Gap::Permission),
        Just(Gap::Licence),
        Just(Gap::Unreachable),
        Just(Gap::Elsewhere),
        Just(Gap::Open)
    ]
}

fn fact<T: Clone + std::fmt::Debug + 'static>(
    value: impl Strategy<Value = T> + 'static,
) -> impl Strategy<Value = Fact<T>> {
    prop_oneof![3 => value.prop_map(Ok), 1 => any_gap().prop_map(Err)]
}

fn any_gates() -> impl Strategy<Value = Gates> {
    prop::collection::vec(prop::sample::select(Gate::ALL.to_vec()), 0..4)
        .prop_map(|list| list.into_iter().collect())
}

fn any_reported() -> impl Strategy<Value = Reported> {
    (
        any::<bool>(),
        any::<bool>(),
        any::<Option<bool>>(),
        any_gates(),
    )
        .prop_map(|(enabled, registered, is_admin, gates)| Reported {
            enabled,
            registered,
            is_admin,
            gates,
            only_phone: None,
            as_of: None,
        })
}

fn any_requirement() -> impl Strategy<Value = Requirement> {
    let allowed = prop::option::of(prop::collection::btree_set(
        prop::sample::select(Gate::ALL.to_vec()),
        0..7,
    ));
    (prop::option::of(1_u8..=2), allowed).prop_map(|(methods, allowed)| Requirement {
        methods,
        allowed,
        ..Requirement::default()
    })
}

fn any_roles() -> impl Strategy<Value = Vec<HeldRole>> {
    prop_oneof![
        2 => Just(Vec::new()),
        1 => Just(vec![role(GLOBAL_ADMINISTRATOR)]),
        1 => Just(vec![eligible()]),
        1 => Just(vec![role("4a5d8f65-41da-4de4-8968-e035b65339cf")])
    ]
}

fn any_facts() -> impl Strategy<Value = Facts> {
    let scope = prop_oneof![
        Just(Scope::Everyone),
        Just(Scope::Nobody),
        Just(Scope::Group(None)),
        Just(in_group(true).0.unwrap())
    ];
    let groups = prop_oneof![Just(in_group(true).1.unwrap()), Just(Groups::default())];
    let events = prop_oneof![
        3 => Just(Vec::new()),
        1 => Just(vec![event(Activity::Blocked, "2026-11-21T02:00:00Z", None)]),
        1 => Just(vec![event(Activity::Reset, "2026-11-21T11:00:00Z", Some("SSPR_0030"))])
    ];
    let products = prop_oneof![3 => Just(vec![product("x", &[P1])]), 1 => Just(Vec::new())];
    let home = prop_oneof![
        5 => Just(AccountOrigin::Here), 1 => Just(AccountOrigin::OtherTenant), 1 => Just(AccountOrigin::NoTenant), 1 => Just(AccountOrigin::Unsaid)
    ];
    let about = (
        any::<Option<bool>>(),
        home,
        any::<bool>(),
        any::<bool>(),
        fact(any::<bool>()),
    );
    let rules = (
        fact(scope),
        fact(groups),
        fact(any_roles()),
        fact(any::<Option<bool>>()),
        any::<bool>(),
    );
    let rest = (
        fact(products),
        fact(any_gates()),
        any_requirement(),
        fact(prop::option::of(any_reported())),
        fact(any::<bool>()),
        fact(events),
    );
    let month = prop_oneof![
        Just(NOW),
        Just("2027-02-15T00:00:00Z"),
        Just("2027-08-01T00:00:00Z")
    ];
    (about, rules, rest, month).prop_map(|(about, rules, rest, now)| Facts {
        calendar: CALENDAR,
        now: at(now),
        enabled: about.0,
        home: about.1,
        is_guest: about.2,
        synced: about.3,
        federated: about.4,
        scope: rules.0,
        groups: rules.1,
        roles: rules.2,
        roles_unread: Vec::new(),
        role_groups: Vec::new(),
        administrators: rules.3,
        one_gate: rules.4,
        products: rest.0,
        gates: rest.1,
        requirement: rest.2,
        attributes: Vec::new(),
        reported: rest.3,
        writeback: rest.4,
        writeback_hint: None,
        trail: rest.5,
    })
}

/// Forgets one fact.
fn without(facts: &Facts, which: usize) -> Facts {
    let mut less = facts.clone();
    let gap = Gap::Permission;
    match which {
        0 => less.scope = Err(gap),
        1 => less.groups = Err(gap),
        2 => less.roles = Err(gap),
        3 => less.administrators = Err(gap),
        4 => less.products = Err(gap),
        5 => less.gates = Err(gap),
        6 => less.writeback = Err(gap),
        7 => less.trail = Err(gap),
        _ => less.enabled = None,
    }
    less
}

/// The check that forgetting a fact may change besides those that it decides over.
fn decided_by(which: usize) -> &'static [Check] {
    match which {
        0 | 1 => &[Check::Scope],
        // Whose rules hold.
        2 => &[Check::Scope, Check::Administrator, Check::Methods],
        3 => &[Check::Administrator],
        4 => &[Check::Licence],
        5 => &[Check::Methods],
        6 => &[Check::OnPremises],
        7 => &[Check::Lockout, Check::OnPremises, Check::Attempts],
        _ => &[Check::Account],
    }
}

proptest! {
    #[test]
    fn one_more_method_never_makes_it_worse(facts in any_facts(), more in prop::sample::select(Gate::ALL.to_vec())) {
        let before = diagnose(&facts);
        let mut richer = facts.clone();
        if let Ok(gates) = &mut richer.gates {
            *gates = gates.or([more].into_iter().collect());
        }
        let after = diagnose(&richer);
        prop_assert!(after.verdict >= before.verdict, "{before:#?} {after:#?}");
        let day = |diagnosis: &Diagnosis| diagnosis.stops().unwrap_or(Date::MAX);
        if before.verdict == Verdict::WillStop {
            prop_assert!(day(&after) >= day(&before));
        }
    }

    #[test]
    fn whoever_can_passes_every_check(facts in any_facts()) {
        let diagnosis = diagnose(&facts);
        if diagnosis.verdict == Verdict::Can {
            for finding in &diagnosis.findings {
                let settled = finding.state() < State::Ends || finding.check == Check::Attempts;
                prop_assert!(settled, "{finding:#?}");
            }
            prop_assert_eq!(diagnosis.code(), None);
        } else {
            prop_assert!(diagnosis.decisive().is_some());
        }
    }

    #[test]
    fn what_is_not_known_never_lets_through_whom_something_else_stops(facts in any_facts(), which in 0_usize..9) {
        let before = diagnose(&facts);
        let after = diagnose(&without(&facts, which));
        let elsewhere = before.findings.iter().any(|finding| {
            finding.state() == State::Failed && !decided_by(which).contains(&finding.check)
        });
        if elsewhere {
            prop_assert_eq!(after.verdict, Verdict::Cannot);
        }
    }
}
