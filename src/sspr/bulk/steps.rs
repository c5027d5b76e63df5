//! What the contacts of a row take: read as they were written, then held against what is registered.

use crate::graph::model::AuthenticationMethod;
use crate::sspr::bulk::row::{Action, ContactKind, Flaw, InputRow, Objection, Reason, Step};
use crate::sspr::contact::phone::{Agreement, PhoneError, PhoneNumber, ReadFor};
use crate::sspr::contact::{Address, AddressError, Contact};
use crate::sspr::policy::requirement::{Gate, Requirement};

/// Reads the contacts of a row. A national number needs the country; `own_domains` are the tenant's. An office number is left out
/// where the policy does not allow it and there is something else: exports have one for nearly everybody.
///
/// # Errors
/// The first thing that is wrong, in the order of [`ContactKind::ALL`]; a row without any contact.
pub fn contacts(
    input_row: &InputRow,
    country: Option<ReadFor>,
    own_domains: &[String],
    requirement: &Requirement,
) -> Result<Vec<(ContactKind, Contact)>, Objection> {
    let mut found = Vec::new();
    for kind in ContactKind::ALL {
        let Some(text) = input_row.cell(kind) else {
            continue;
        };
        if kind == ContactKind::Office && leaves_office_out(input_row, requirement) {
            continue;
        }
        found.push((kind, contact(kind, text, country, own_domains)?));
    }
    if found.is_empty() {
        return Err(Objection::row(Reason::NoContact, Flaw::None));
    }
    Ok(found)
}

/// Whether the office number of a row is left out: the policy does not allow it, and there is another contact.
fn leaves_office_out(input_row: &InputRow, requirement: &Requirement) -> bool {
    let given = ContactKind::ALL
        .into_iter()
        .filter(|kind| input_row.cell(*kind).is_some());
    given.count() > 1 && !requirement.allows(Gate::OfficePhone)
}

fn contact(
    kind: ContactKind,
    text: &str,
    country: Option<ReadFor>,
    own_domains: &[String],
) -> Result<Contact, Objection> {
    if kind == ContactKind::Email {
        if text.contains(['*', '•', '●']) {
            return Err(Objection::contact(kind, Reason::Masked, Flaw::None));
        }
        return Address::parse(text, own_domains)
            .map(Contact::Email)
            .map_err(|error| {
                let reason = match error {
                    AddressError::OwnDomain(_) => Reason::OwnDomain,
                    AddressError::Syntax | AddressError::NoDot => Reason::BadAddress,
                };
                Objection::contact(kind, reason, Flaw::Address(error))
            });
    }
    PhoneNumber::parse(text, country.map(|country| country.country))
        .map(Contact::Phone)
        .map_err(|error| {
            let reason = match error {
                PhoneError::Masked => Reason::Masked,
                PhoneError::NoCountry => Reason::NoCountry,
                _ => Reason::BadNumber,
            };
            let read_for = country.filter(|_| ReadFor::matters(text, error));
            Objection::contact(kind, reason, Flaw::Phone(error, read_for))
        })
}

/// What the contacts of a person take, given the methods there are. A row is done whole or not at all: one contact that
/// may not be written stops the others.
///
/// # Errors
/// The first contact that may not be written, and why.
pub fn plan(
    contacts: Vec<(ContactKind, Contact)>,
    methods: &[AuthenticationMethod],
    requirement: &Requirement,
    replace: bool,
) -> Result<Vec<Step>, Objection> {
    // A million rows keep theirs: exactly as much room as they need.
    let mut steps = Vec::with_capacity(contacts.len());
    let gives_mobile = contacts
        .iter()
        .any(|(kind, _)| *kind == ContactKind::Mobile);
    for (kind, contact) in contacts {
        let refuse = |reason| Objection::contact(kind, reason, Flaw::None);
        let action = match registered(methods, kind) {
            Some(shown) => match (shown.map(|shown| contact.compare(shown)), replace) {
                (Some(Agreement::Same), _) => Action::Keep,
                (_, true) => Action::Replace,
                (Some(Agreement::Different), false) => return Err(refuse(Reason::Differs)),
                (Some(Agreement::MaybeSame) | None, false) => return Err(refuse(Reason::Hidden)),
            },
            None => Action::Add,
        };
        if action != Action::Keep && !kind.gate().is_none_or(|gate| requirement.allows(gate)) {
            return Err(refuse(Reason::NotAllowed));
        }
        if kind == ContactKind::AlternateMobile
            && !gives_mobile
            && registered(methods, ContactKind::Mobile).is_none()
        {
            return Err(refuse(Reason::NeedsMobile));
        }
        steps.push(Step {
            kind,
            contact,
            action,
        });
    }
    Ok(steps)
}

/// What is registered in a place; inside, what the service shows of it, which may be nothing.
pub fn registered(methods: &[AuthenticationMethod], kind: ContactKind) -> Option<Option<&str>> {
    methods.iter().find_map(|method| match kind {
        ContactKind::Email => method.email_address.as_deref().map(Some).or_else(|| {
            method
                .odata_type
                .ends_with(".emailAuthenticationMethod")
                .then_some(None)
        }),
        _ => (method.phone_type.as_deref() == Some(kind.name()))
            .then_some(method.phone_number.as_deref()),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sspr::bulk::row::GivenContact;
    use crate::sspr::contact::phone::{Country, CountrySource};

    fn input_row(cells: [&str; 4]) -> InputRow {
        InputRow {
            row: 1,
            user: "a@c.test".into(),
            cells: cells.map(GivenContact::new),
        }
    }

    fn method(name: &str, shown: Option<&str>) -> AuthenticationMethod {
        let phone = name != "email" && name != "microsoftAuthenticator";
        AuthenticationMethod {
            odata_type: format!(
                "#microsoft.graph.{}AuthenticationMethod",
                if phone { "phone" } else { name }
            ),
            phone_type: phone.then(|| name.to_owned()),
            phone_number: shown.filter(|_| phone).map(str::to_owned),
            email_address: shown.filter(|_| !phone).map(str::to_owned),
            ..AuthenticationMethod::default()
        }
    }

    fn requirement(methods: Option<u8>, allowed: Option<&[Gate]>) -> Requirement {
        Requirement {
            methods,
            allowed: allowed.map(|gates| gates.iter().copied().collect()),
            ..Requirement::default()
        }
    }

    const OLD: &str = "+46 701234567";
    const NEW: &str = "+46 701234568";

    #[test]
    fn a_contact_is_written_as_the_service_wants_it_or_says_why_not() {
        let own = ["c.test".to_owned()];
        type Read<'a> = Result<&'a str, (Option<ContactKind>, Reason)>;
        let cases: [([&str; 4], Read<'_>); 10] = [
            (["070-123 45 67", "", "", ""], Ok("+46 701234567")),
            (["+49 170 1234567", "", "", ""], Ok("+49 1701234567")),
            (["", "", "", " a@x.example "], Ok("a@x.example")),
            (["", "", "", ""], Err((None, Reason::NoContact))),
            (
                ["12", "", "", ""],
                Err((Some(ContactKind::Mobile), Reason::BadNumber)),
            ),
            (
                ["", "+46 *****67", "", ""],
                Err((Some(ContactKind::AlternateMobile), Reason::Masked)),
            ),
            (
                ["", "", "x", ""],
                Err((Some(ContactKind::Office), Reason::BadNumber)),
            ),
            (
                ["", "", "", "a@c.test"],
                Err((Some(ContactKind::Email), Reason::OwnDomain)),
            ),
            (
                ["", "", "", "a@x"],
                Err((Some(ContactKind::Email), Reason::BadAddress)),
            ),
            (
                ["", "", "", "a**@x.example"],
                Err((Some(ContactKind::Email), Reason::Masked)),
            ),
        ];
        for (cells, expected) in cases {
            let read = contacts(&input_row(cells), swedish(), &own, &Requirement::default())
                .map(|found| found[0].1.to_string())
                .map_err(|objection| (objection.kind, objection.reason));
            assert_eq!(read, expected.map(str::to_owned), "{cells:?}");
        }
        let national = input_row(["070-123 45 67", "", "", ""]);
        let national = contacts(&national, None, &own, &Requirement::default());
        assert_eq!(national.unwrap_err().reason, Reason::NoCountry);
    }

    fn swedish() -> Option<ReadFor> {
        let country = Country::parse("SE")?;
        let source = CountrySource::UsageLocation;
        Some(ReadFor { country, source })
    }

    #[test]
    fn a_wrong_number_says_the_country_it_was_read_for_where_that_matters() {
        let cases = [
            ("0664 1234567890", true),
            ("+46 70", false),
            ("4.67E+10", false),
            ("x", false),
        ];
        for (text, matters) in cases {
            let row = input_row([text, "", "", ""]);
            let wrong = contacts(&row, swedish(), &[], &Requirement::default()).unwrap_err();
            let Flaw::Phone(_, read_for) = wrong.flaw else {
                panic!("{text}");
            };
            assert_eq!(read_for, swedish().filter(|_| matters), "{text}");
        }
    }

    #[test]
    fn an_office_number_that_is_not_allowed_is_left_out_unless_it_is_all_there_is() {
        let mobile = requirement(Some(1), Some(&[Gate::MobilePhone]));
        let both = requirement(Some(1), Some(&[Gate::MobilePhone, Gate::OfficePhone]));
        use ContactKind::{Mobile, Office};
        type Case<'a> = ([&'a str; 4], &'a Requirement, Option<&'a [ContactKind]>);
        let cases: [Case<'_>; 5] = [
            ([OLD, "", NEW, ""], &mobile, Some(&[Mobile])),
            // Nobody writes it, so it need not be right.
            ([OLD, "", "4711", ""], &mobile, Some(&[Mobile])),
            ([OLD, "", NEW, ""], &both, Some(&[Mobile, Office])),
            ([OLD, "", "4711", ""], &both, None),
            (["", "", NEW, ""], &mobile, Some(&[Office])),
        ];
        for (cells, requirement, expected) in cases {
            let read = contacts(&input_row(cells), None, &[], requirement).ok();
            let kinds = read.map(|read| read.into_iter().map(|(kind, _)| kind).collect());
            assert_eq!(kinds, expected.map(<[_]>::to_vec), "{cells:?}");
        }
    }

    #[test]
    fn what_is_registered_is_kept_and_what_differs_is_replaced_only_when_asked() {
        use Action::{Add, Keep, Replace};
        let all = requirement(Some(1), None);
        type Case<'a> = (
            ContactKind,
            Option<Option<&'a str>>,
            Result<Action, Reason>,
            Action,
        );
        let cases: [Case<'_>; 7] = [
            (ContactKind::Mobile, None, Ok(Add), Add),
            (ContactKind::Mobile, Some(Some(OLD)), Ok(Keep), Keep),
            (
                ContactKind::Mobile,
                Some(Some(NEW)),
                Err(Reason::Differs),
                Replace,
            ),
            (
                ContactKind::Mobile,
                Some(Some("+46 *******67")),
                Err(Reason::Hidden),
                Replace,
            ),
            (
                ContactKind::Mobile,
                Some(Some("+46 *******68")),
                Err(Reason::Differs),
                Replace,
            ),
            (
                ContactKind::Office,
                Some(None),
                Err(Reason::Hidden),
                Replace,
            ),
            (
                ContactKind::Office,
                Some(Some("+46 70 123 45 67")),
                Ok(Keep),
                Keep,
            ),
        ];
        for (kind, shown, careful, replacing) in cases {
            let methods: Vec<AuthenticationMethod> = shown
                .into_iter()
                .map(|shown| method(kind.name(), shown))
                .collect();
            let contact = Contact::Phone(PhoneNumber::parse(OLD, None).unwrap());
            let run = |replace| {
                plan(vec![(kind, contact.clone())], &methods, &all, replace)
                    .map(|steps| steps[0].action)
                    .map_err(|objection| objection.reason)
            };
            assert_eq!(run(false), careful, "{kind:?} {shown:?}");
            assert_eq!(run(true), Ok(replacing), "{kind:?} {shown:?}");
        }
    }

    #[test]
    fn the_policy_and_the_order_of_phones_are_kept() {
        let number = || Contact::Phone(PhoneNumber::parse(OLD, None).unwrap());
        let email_only = requirement(Some(1), Some(&[Gate::Email]));
        let anything = requirement(None, None);
        let there = [method("mobile", Some(OLD))];
        type Case<'a> = (
            &'a [ContactKind],
            &'a [AuthenticationMethod],
            &'a Requirement,
            Option<Reason>,
        );
        let cases: [Case<'_>; 6] = [
            (
                &[ContactKind::Mobile],
                &[],
                &email_only,
                Some(Reason::NotAllowed),
            ),
            (&[ContactKind::Mobile], &there, &email_only, None),
            (&[ContactKind::Mobile], &[], &anything, None),
            (
                &[ContactKind::AlternateMobile],
                &[],
                &anything,
                Some(Reason::NeedsMobile),
            ),
            (&[ContactKind::AlternateMobile], &there, &anything, None),
            (
                &[ContactKind::Mobile, ContactKind::AlternateMobile],
                &[],
                &anything,
                None,
            ),
        ];
        for (kinds, methods, requirement, expected) in cases {
            let contacts = kinds.iter().map(|kind| (*kind, number())).collect();
            let refused = plan(contacts, methods, requirement, false).err();
            assert_eq!(
                refused.map(|objection| objection.reason),
                expected,
                "{kinds:?}"
            );
        }
    }
}
