//! What the contacts of a row take: read as they were written, then held against what is registered.

use crate::graph::model::AuthenticationMethod;
use crate::sspr::bulk::row::{Action, Flaw, InputRow, Objection, Reason, Slot, Step};
use crate::sspr::contact::phone::{Agreement, Country, PhoneError, PhoneNumber};
use crate::sspr::contact::{Address, AddressError, Contact};
use crate::sspr::policy::requirement::Requirement;

/// Reads the contacts of a row. A national number needs the country; `own_domains` are the tenant's.
///
/// # Errors
/// The first thing that is wrong, in the order of [`Slot::ALL`]; a row without any contact.
pub fn contacts(
    input_row: &InputRow,
    country: Option<Country>,
    own_domains: &[String],
) -> Result<Vec<(Slot, Contact)>, Objection> {
    let mut found = Vec::new();
    for slot in Slot::ALL {
        let Some(text) = input_row.cell(slot) else {
            continue;
        };
        found.push((slot, contact(slot, text, country, own_domains)?));
    }
    if found.is_empty() {
        return Err(Objection::row(Reason::NoContact, Flaw::None));
    }
    Ok(found)
}

fn contact(
    slot: Slot,
    text: &str,
    country: Option<Country>,
    own_domains: &[String],
) -> Result<Contact, Objection> {
    if slot == Slot::Email {
        if text.contains(['*', '•', '●']) {
            return Err(Objection::contact(slot, Reason::Masked, Flaw::None));
        }
        return Address::parse(text, own_domains)
            .map(Contact::Email)
            .map_err(|error| {
                let reason = match error {
                    AddressError::OwnDomain(_) => Reason::OwnDomain,
                    AddressError::Syntax | AddressError::NoDot => Reason::BadAddress,
                };
                Objection::contact(slot, reason, Flaw::Address(error))
            });
    }
    PhoneNumber::parse(text, country)
        .map(Contact::Phone)
        .map_err(|error| {
            let reason = match error {
                PhoneError::Masked => Reason::Masked,
                PhoneError::NoCountry => Reason::NoCountry,
                _ => Reason::BadNumber,
            };
            Objection::contact(slot, reason, Flaw::Phone(error))
        })
}

/// What the contacts of a person take, given the methods there are. A row is done whole or not at all: one contact that
/// may not be written stops the others.
///
/// # Errors
/// The first contact that may not be written, and why.
pub fn plan(
    contacts: Vec<(Slot, Contact)>,
    methods: &[AuthenticationMethod],
    requirement: &Requirement,
    replace: bool,
) -> Result<Vec<Step>, Objection> {
    // A million rows keep theirs: exactly as much room as they need.
    let mut steps = Vec::with_capacity(contacts.len());
    let gives_mobile = contacts.iter().any(|(slot, _)| *slot == Slot::Mobile);
    for (slot, contact) in contacts {
        let refuse = |reason| Objection::contact(slot, reason, Flaw::None);
        let action = match registered(methods, slot) {
            Some(shown) => match (shown.map(|shown| contact.compare(shown)), replace) {
                (Some(Agreement::Same), _) => Action::Keep,
                (_, true) => Action::Replace,
                (Some(Agreement::Different), false) => return Err(refuse(Reason::Differs)),
                (Some(Agreement::MaybeSame) | None, false) => return Err(refuse(Reason::Hidden)),
            },
            None => Action::Add,
        };
        if action != Action::Keep && !slot.gate().is_none_or(|gate| requirement.allows(gate)) {
            return Err(refuse(Reason::NotAllowed));
        }
        if slot == Slot::AlternateMobile
            && !gives_mobile
            && registered(methods, Slot::Mobile).is_none()
        {
            return Err(refuse(Reason::NeedsMobile));
        }
        steps.push(Step {
            slot,
            contact,
            action,
        });
    }
    Ok(steps)
}

/// What is registered in a place; inside, what the service shows of it, which may be nothing.
pub fn registered(methods: &[AuthenticationMethod], slot: Slot) -> Option<Option<&str>> {
    methods.iter().find_map(|method| match slot {
        Slot::Email => method.email_address.as_deref().map(Some).or_else(|| {
            method
                .odata_type
                .ends_with(".emailAuthenticationMethod")
                .then_some(None)
        }),
        _ => (method.phone_type.as_deref() == Some(slot.name()))
            .then_some(method.phone_number.as_deref()),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sspr::bulk::row::GivenContact;
    use crate::sspr::policy::requirement::Gate;

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
        type Read<'a> = Result<&'a str, (Option<Slot>, Reason)>;
        let cases: [([&str; 4], Read<'_>); 10] = [
            (["070-123 45 67", "", "", ""], Ok("+46 701234567")),
            (["+49 170 1234567", "", "", ""], Ok("+49 1701234567")),
            (["", "", "", " a@x.example "], Ok("a@x.example")),
            (["", "", "", ""], Err((None, Reason::NoContact))),
            (
                ["12", "", "", ""],
                Err((Some(Slot::Mobile), Reason::BadNumber)),
            ),
            (
                ["", "+46 *****67", "", ""],
                Err((Some(Slot::AlternateMobile), Reason::Masked)),
            ),
            (
                ["", "", "x", ""],
                Err((Some(Slot::Office), Reason::BadNumber)),
            ),
            (
                ["", "", "", "a@c.test"],
                Err((Some(Slot::Email), Reason::OwnDomain)),
            ),
            (
                ["", "", "", "a@x"],
                Err((Some(Slot::Email), Reason::BadAddress)),
            ),
            (
                ["", "", "", "a**@x.example"],
                Err((Some(Slot::Email), Reason::Masked)),
            ),
        ];
        for (cells, expected) in cases {
            let read = contacts(&input_row(cells), Country::parse("SE"), &own)
                .map(|found| found[0].1.to_string())
                .map_err(|objection| (objection.slot, objection.reason));
            assert_eq!(read, expected.map(str::to_owned), "{cells:?}");
        }
        let national = contacts(&input_row(["070-123 45 67", "", "", ""]), None, &own);
        assert_eq!(national.unwrap_err().reason, Reason::NoCountry);
    }

    #[test]
    fn what_is_registered_is_kept_and_what_differs_is_replaced_only_when_asked() {
        use Action::{Add, Keep, Replace};
        let all = requirement(Some(1), None);
        type Case<'a> = (
            Slot,
            Option<Option<&'a str>>,
            Result<Action, Reason>,
            Action,
        );
        let cases: [Case<'_>; 7] = [
            (Slot::Mobile, None, Ok(Add), Add),
            (Slot::Mobile, Some(Some(OLD)), Ok(Keep), Keep),
            (Slot::Mobile, Some(Some(NEW)), Err(Reason::Differs), Replace),
            (
                Slot::Mobile,
                Some(Some("+46 *******67")),
                Err(Reason::Hidden),
                Replace,
            ),
            (
                Slot::Mobile,
                Some(Some("+46 *******68")),
                Err(Reason::Differs),
                Replace,
            ),
            (Slot::Office, Some(None), Err(Reason::Hidden), Replace),
            (Slot::Office, Some(Some("+46 70 123 45 67")), Ok(Keep), Keep),
        ];
        for (slot, shown, careful, replacing) in cases {
            let methods: Vec<AuthenticationMethod> = shown
                .into_iter()
                .map(|shown| method(slot.name(), shown))
                .collect();
            let contact = Contact::Phone(PhoneNumber::parse(OLD, None).unwrap());
            let run = |replace| {
                plan(vec![(slot, contact.clone())], &methods, &all, replace)
                    .map(|steps| steps[0].action)
                    .map_err(|objection| objection.reason)
            };
            assert_eq!(run(false), careful, "{slot:?} {shown:?}");
            assert_eq!(run(true), Ok(replacing), "{slot:?} {shown:?}");
        }
    }

    #[test]
    fn the_policy_and_the_order_of_phones_are_kept() {
        let number = || Contact::Phone(PhoneNumber::parse(OLD, None).unwrap());
        let email_only = requirement(Some(1), Some(&[Gate::Email]));
        let anything = requirement(None, None);
        let there = [method("mobile", Some(OLD))];
        type Case<'a> = (
            &'a [Slot],
            &'a [AuthenticationMethod],
            &'a Requirement,
            Option<Reason>,
        );
        let cases: [Case<'_>; 6] = [
            (&[Slot::Mobile], &[], &email_only, Some(Reason::NotAllowed)),
            (&[Slot::Mobile], &there, &email_only, None),
            (&[Slot::Mobile], &[], &anything, None),
            (
                &[Slot::AlternateMobile],
                &[],
                &anything,
                Some(Reason::NeedsMobile),
            ),
            (&[Slot::AlternateMobile], &there, &anything, None),
            (&[Slot::Mobile, Slot::AlternateMobile], &[], &anything, None),
        ];
        for (slots, methods, requirement, expected) in cases {
            let contacts = slots.iter().map(|slot| (*slot, number())).collect();
            let refused = plan(contacts, methods, requirement, false).err();
            assert_eq!(
                refused.map(|objection| objection.reason),
                expected,
                "{slots:?}"
            );
        }
    }
}
