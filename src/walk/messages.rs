//! The sentences of a registration: facts, mistakes, results.

use super::facts::Facts;
use crate::ability::messages::{self, evidence, gate_name, verdict, way_home};
use crate::channel;
use crate::error::{Code, Error};
use crate::graph::PhoneType;
use crate::graph::model::AuthenticationMethod;
use crate::sspr::contact::phone::{Country, PhoneError, ReadFor, mask_shown};
use crate::sspr::contact::registration::Registration;
use crate::sspr::contact::{AddressError, Contact, Kind, mask_address};
use crate::sspr::deadlines::When;
use crate::sspr::diagnosis::cause::Check;
use crate::sspr::diagnosis::{self, Verdict};
use crate::sspr::policy::requirement::TWO_GATES;
use crate::sspr::policy::requirement::{Gate, gates};
use crate::ui::{self, Message, Messages, Ui, msg};

/// The value of the method that a new contact of this kind would replace, as the service shows it.
pub fn existing(
    methods: &[AuthenticationMethod],
    kind: Kind,
    phone_type: PhoneType,
) -> Option<String> {
    methods.iter().find_map(|method| match kind {
        Kind::Phone if method.phone_type.as_deref() == Some(phone_type.name()) => {
            method.phone_number.clone()
        }
        Kind::Email => method.email_address.clone(),
        Kind::Phone => None,
    })
}

/// Says what an address typed now is not held against.
pub fn tell_domains(ui: &Ui, facts: &Facts) {
    if facts.domains.is_empty() {
        ui.warn(&msg!("register-no-domains"));
    }
}

/// Says what a reset asks for and what is there.
pub fn tell_facts(ui: &Ui, facts: &Facts, methods: &[AuthenticationMethod]) {
    tell_domains(ui, facts);
    warn_of_guest(ui, facts);
    tell_requirement(ui, facts);
    let there: Vec<String> = methods
        .iter()
        .filter_map(|method| present(ui, method))
        .collect();
    if there.is_empty() {
        ui.status(&msg!("register-nothing-there"));
    } else {
        ui.status(&msg!(
            "register-there",
            methods = there.join(ui.messages().comma())
        ));
    }
}

/// Says that what is registered here resets nobody whose password is kept elsewhere, and where it is reset.
pub fn warn_of_guest(ui: &Ui, facts: &Facts) {
    let origin = &facts.deciding.home;
    if origin.resets_here() {
        return;
    }
    ui.warn(&msg!(
        "register-guest",
        name = crate::person::name(&facts.user)
    ));
    if let Some(way) = way_home(origin) {
        ui.status(&way);
    }
}

/// Warns of what guards somebody beside their roles.
pub fn warn_of_role_groups(ui: &Ui, facts: &Facts) {
    let name = crate::person::name(&facts.user);
    messages::warn_of_role_groups(ui, name, &facts.deciding.role_groups);
}

/// What a write ends with that does not show, however often it is read back: where what stood there before still shows, the
/// directory copies itself, and it shows later.
///
/// # Errors
/// Where something else is shown.
pub fn shows_late(
    ui: &Ui,
    contact: &Contact,
    before: Option<&str>,
    methods: &[AuthenticationMethod],
    phone_type: PhoneType,
) -> Result<(), Error> {
    if existing(methods, contact.kind(), phone_type).as_deref() == before {
        ui.warn(&msg!("register-shows-later", contact = contact.masked()));
        return Ok(());
    }
    let message = msg!("register-reads-differently", contact = contact.masked());
    Err(Error::failure(Code::ReadBackDiffers, message)
        .hint(msg!("register-reads-differently-hint")))
}

/// Says what a reset asks for.
pub fn tell_requirement(ui: &Ui, facts: &Facts) {
    let requirement = &facts.requirement;
    let is_two_gate = diagnosis::is_two_gate_holder(&facts.deciding) == Some(true);
    if is_two_gate && requirement.methods == Some(TWO_GATES) {
        ui.status(&msg!("register-admin"));
    } else if let Some(required) = requirement.methods {
        ui.status(&msg!("register-required", count = required));
    } else {
        ui.status(&msg!("register-required-unknown"));
    }
    match &requirement.allowed {
        Some(allowed) => {
            let names: Vec<String> = Gate::ALL
                .into_iter()
                .filter(|gate| allowed.contains(gate))
                .map(|gate| ui.text(&gate_name(gate)))
                .collect();
            ui.status(&msg!(
                "register-allowed",
                methods = names.join(ui.messages().comma())
            ));
        }
        None => ui.status(&msg!("register-allowed-unknown")),
    }
}

fn present(ui: &Ui, method: &AuthenticationMethod) -> Option<String> {
    if let Some(number) = &method.phone_number {
        let contact = mask_shown(number);
        return Some(ui.text(&match method.phone_type.as_deref() {
            Some("office") => msg!("register-there-office", contact = contact),
            Some("alternateMobile") => msg!("register-there-alternate", contact = contact),
            _ => msg!("register-there-phone", contact = contact),
        }));
    }
    if let Some(address) = &method.email_address {
        let contact = mask_address(address);
        return Some(ui.text(&msg!("register-there-email", contact = contact)));
    }
    gates(std::slice::from_ref(method))
        .first()
        .map(|gate| ui.text(&gate_name(*gate)))
}

/// A method by a name people know, contacts masked.
pub(super) fn named(ui: &Ui, method: &AuthenticationMethod) -> String {
    present(ui, method).unwrap_or_else(|| {
        ui.text(&match method.odata_type.as_str() {
            "#microsoft.graph.fido2AuthenticationMethod" => msg!("watch-passkey"),
            "#microsoft.graph.windowsHelloForBusinessAuthenticationMethod" => msg!("watch-hello"),
            _ => msg!("watch-other"),
        })
    })
}

/// One item of the first choice.
pub fn choice(kind: Kind, shown: Option<&str>) -> Message {
    match (kind, shown) {
        (Kind::Phone, None) => msg!("register-choice-phone"),
        (Kind::Email, None) => msg!("register-choice-email"),
        (Kind::Phone, Some(shown)) => {
            msg!("register-choice-phone-again", contact = mask_shown(shown))
        }
        (Kind::Email, Some(shown)) => {
            msg!("register-choice-email-again", contact = mask_address(shown))
        }
    }
}

/// What is wrong with a number, and the country it was read for where that matters.
pub fn phone_error(text: &str, country: Option<Country>, error: PhoneError, ui: &Ui) -> Message {
    let wrong = phone_flaw(error);
    match country.filter(|_| ReadFor::matters(text, error)) {
        Some(country) => msg!(
            "number-read-for-flag",
            sentence = ui.text(&wrong),
            country = country.to_string()
        ),
        None => wrong,
    }
}

fn phone_flaw(error: PhoneError) -> Message {
    match error {
        PhoneError::NotANumber => msg!("register-phone-not-a-number"),
        PhoneError::Calculated => msg!("register-phone-calculated"),
        PhoneError::Masked => msg!("register-phone-masked"),
        PhoneError::NoCountry => msg!("register-phone-no-country"),
        PhoneError::UnknownCountry => msg!("register-phone-unknown-country"),
        PhoneError::TooShort => msg!("register-phone-too-short"),
        PhoneError::TooLong => msg!("register-phone-too-long"),
        PhoneError::NotInPlan => msg!("register-phone-not-in-plan"),
        PhoneError::ServiceNumber => msg!("register-phone-service"),
    }
}

/// What is wrong with an address.
pub fn address_error(error: AddressError) -> Message {
    match error {
        AddressError::Syntax => msg!("register-email-syntax"),
        AddressError::NoDot => msg!("register-email-no-dot"),
        AddressError::OwnDomain(domain) => msg!("register-email-own-domain", domain = domain),
    }
}

/// Why no code can go out to this contact.
pub(super) fn no_channel(contact: &Contact) -> Message {
    match contact {
        Contact::Phone(number) if !number.takes_texts() => msg!("register-no-texts"),
        Contact::Phone(_) => msg!("register-no-channel-phone"),
        Contact::Email(_) => msg!("register-no-channel-email"),
    }
}

/// Asks whether one contact may go for another; digits that the service hides cannot be compared.
pub fn replace(contact: &Contact, shown: &str) -> Message {
    let before = match contact.kind() {
        Kind::Phone => mask_shown(shown),
        Kind::Email => mask_address(shown),
    };
    msg!(
        "register-replace",
        before = before,
        after = contact.to_string()
    )
}

/// Why a text did not go out.
pub fn channel_error(error: &channel::Error) -> Message {
    match error {
        channel::Error::Insecure(server) => {
            msg!("register-channel-insecure", server = server.clone())
        }
        channel::Error::NoPassword(account) => {
            msg!("register-channel-no-password", account = account.clone())
        }
        channel::Error::Address(address) => {
            msg!("register-channel-address", address = address.clone())
        }
        channel::Error::Unreachable { server, source } => msg!(
            "register-channel-unreachable",
            server = server.clone(),
            reason = source.root_cause().to_string()
        ),
        channel::Error::Unknown { server, source } => msg!(
            "register-channel-unknown",
            server = server.clone(),
            reason = source.root_cause().to_string()
        ),
        channel::Error::Refused { server, status } => msg!(
            "register-channel-refused",
            server = server.clone(),
            status = status.to_string()
        ),
        channel::Error::Graph(error) => {
            msg!("register-channel-graph", reason = error.to_string())
        }
    }
}

/// A channel that cannot be used at all ends the registration before it begins.
pub(super) fn channel_failure(error: channel::Error) -> Error {
    Error::failure(Code::BadChannel, channel_error(&error)).hint(msg!("register-channel-hint"))
}

/// Says what is still missing, and once what has an end in sight.
pub fn tell_result(
    ui: &Ui,
    registration: &Registration,
    facts: &Facts,
    methods: &[AuthenticationMethod],
) {
    let requirement = &facts.requirement;
    if let Some(missing) = registration.missing.filter(|missing| *missing > 0) {
        ui.status(&msg!("register-missing", count = missing));
        let here = [Gate::MobilePhone, Gate::Email];
        let there = gates(methods);
        if here
            .iter()
            .any(|gate| requirement.allows(*gate) && !there.contains(gate))
        {
            ui.status(&msg!("register-again"));
        }
        ui.status(&msg!("register-elsewhere"));
    }
    let phones = [Gate::MobilePhone, Gate::OfficePhone];
    let there = gates(methods);
    if registration.changed() && !there.is_empty() && there.iter().all(|gate| phones.contains(gate))
    {
        let deciding = &facts.deciding;
        let message = match deciding.calendar.phones_end(deciding.audience()) {
            When::Known(day) => msg!("register-phone-ends", day = day),
            When::Later => msg!("register-phone-ends-later"),
            When::Never => return,
        };
        ui.status(&message);
        if deciding.calendar.asks_for_telephony() {
            ui.status(&msg!("telephony-own"));
        }
    }
}

/// The result for people.
pub fn summary(messages: &Messages, registration: &Registration) -> String {
    let state = state(messages, registration);
    if registration.changed() {
        state
    } else {
        format!("{}\n{state}", messages.text(&msg!("register-no-change")))
    }
}

/// Which methods could still come, where some are missing.
pub fn tell_missing(ui: &Ui, facts: &Facts, methods: &[AuthenticationMethod]) {
    let Some(missing) = facts.missing(methods).filter(|it| *it > 0) else {
        return;
    };
    ui.status(&msg!("register-missing", count = missing));
    let there = gates(methods);
    let names: Vec<String> = Gate::ALL
        .into_iter()
        .filter(|gate| facts.requirement.allowed.is_some() && facts.requirement.allows(*gate))
        .filter(|gate| !there.contains(gate))
        .map(|gate| ui.text(&gate_name(gate)))
        .collect();
    if !names.is_empty() {
        ui.status(&msg!(
            "watch-could-come",
            methods = names.join(ui.messages().comma())
        ));
    }
}

/// Whether the person can reset with what is registered, and if not, what stands in the way first.
pub fn state(messages: &Messages, registration: &Registration) -> String {
    let user = &registration.user;
    let name = (user.display_name.clone())
        .or_else(|| user.user_principal_name.clone())
        .unwrap_or_else(|| user.id.clone());
    let have = registration.registered_methods.len();
    let decisive = registration.decisive.as_ref();
    let lacks_methods = decisive.is_some_and(|finding| finding.check == Check::Methods);
    let said = messages.text(&match (registration.verdict, registration.required) {
        (Verdict::Can, _) => {
            return messages.text(&msg!("register-capable", name = name, have = have));
        }
        (Verdict::Cannot, Some(required)) if lacks_methods => msg!(
            "register-not-capable",
            name = name.clone(),
            have = have,
            required = required
        ),
        (Verdict::WillStop, _) => verdict(registration.verdict, name.clone()),
        (Verdict::Cannot | Verdict::Unknown, _) => {
            msg!("register-have", name = name.clone(), have = have)
        }
    });
    let mut sentences = vec![said];
    if !lacks_methods {
        sentences.push(messages.text(&verdict(registration.verdict, name)));
    }
    sentences.extend(decisive.map(|finding| evidence(finding, messages)));
    let last = sentences.pop().unwrap_or_default();
    let before: String = sentences.iter().map(|one| ui::spaced(one)).collect();
    before + &last
}
