//! What a person can be reached by: a phone of one of three types, or an e-mail address.

pub mod enrolment;
pub mod phone;
pub mod registration;

use std::fmt;

use serde::Serialize;

use crate::sspr::contact::phone::{Agreement, PhoneNumber};

/// The two kinds of contact the program registers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum Kind {
    /// A phone.
    Phone,
    /// An e-mail address.
    Email,
}

/// Something a code can be sent to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Contact {
    /// A phone number.
    Phone(PhoneNumber),
    /// An e-mail address.
    Email(Address),
}

impl Contact {
    /// Which of the two kinds it is.
    pub fn kind(&self) -> Kind {
        match self {
            Self::Phone(_) => Kind::Phone,
            Self::Email(_) => Kind::Email,
        }
    }

    /// As a bystander may see it.
    pub fn masked(&self) -> String {
        match self {
            Self::Phone(number) => number.masked(),
            Self::Email(address) => address.masked(),
        }
    }

    /// How it stands to a value read from the service.
    pub fn compare(&self, shown: &str) -> Agreement {
        match self {
            Self::Phone(number) => number.compare(shown),
            Self::Email(address) => address.compare(shown),
        }
    }
}

/// As the service takes it.
impl fmt::Display for Contact {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Phone(number) => number.fmt(f),
            Self::Email(address) => address.fmt(f),
        }
    }
}

/// What is wrong with an address, for the person who types it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AddressError {
    /// Not an address.
    Syntax,
    /// Its domain has no dot: nothing on the internet.
    NoDot,
    /// It is in the tenant's own domain: a person who is locked out cannot read it.
    OwnDomain(String),
}

/// An e-mail address outside the tenant.
#[derive(Clone, PartialEq, Eq)]
pub struct Address {
    text: Box<str>,
    local: usize,
}

/// Printed masked: an address is personal.
impl fmt::Debug for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Address({})", self.masked())
    }
}

impl fmt::Display for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl Address {
    /// Reads what a person typed. `own_domains` are the tenant's verified domains.
    pub fn parse(text: &str, own_domains: &[String]) -> Result<Self, AddressError> {
        let text = text.trim();
        let options = email_address::Options::default()
            .without_display_text()
            .without_domain_literal();
        let parsed = email_address::EmailAddress::parse_with_options(text, options)
            .map_err(|_| AddressError::Syntax)?;
        // A quoted local part is legal and refused by nearly every mail system.
        if parsed.local_part().contains('"') || text.len() > 254 {
            return Err(AddressError::Syntax);
        }
        let url::Host::Domain(domain) =
            url::Host::parse(parsed.domain()).map_err(|_| AddressError::Syntax)?
        else {
            return Err(AddressError::Syntax);
        };
        if !domain.trim_end_matches('.').contains('.') {
            return Err(AddressError::NoDot);
        }
        let own = own_domains.iter().find(|own| {
            url::Host::parse(own)
                .is_ok_and(|own| own == url::Host::Domain(domain.trim_end_matches('.').to_owned()))
        });
        if let Some(own) = own {
            return Err(AddressError::OwnDomain(own.clone()));
        }
        Ok(Self {
            local: parsed.local_part().len(),
            text: text.into(),
        })
    }

    /// First letter and domain: `a•••@example.net`.
    pub fn masked(&self) -> String {
        mask_address(&self.text)
    }

    /// How it stands to an address the service shows. Domains have no case, and mailboxes that differ in case
    /// alone do not exist in practice.
    pub fn compare(&self, shown: &str) -> Agreement {
        let shown = shown.trim();
        if shown.eq_ignore_ascii_case(&self.text) {
            return Agreement::Same;
        }
        let Some((local, domain)) = shown.rsplit_once('@') else {
            return Agreement::Different;
        };
        let stars = |c| matches!(c, '*' | '•');
        let own_local = self.text.get(..self.local).unwrap_or_default();
        let own_domain = self.text.get(self.local + 1..).unwrap_or_default();
        match (local.find(stars), local.rfind(stars)) {
            (Some(first), Some(last)) if domain.eq_ignore_ascii_case(own_domain) => {
                let head = local.get(..first).unwrap_or_default();
                let tail = local
                    .get(last..)
                    .unwrap_or_default()
                    .trim_start_matches(stars);
                if own_local.len() > head.len() + tail.len()
                    && own_local.starts_with(head)
                    && own_local.ends_with(tail)
                {
                    Agreement::MaybeSame
                } else {
                    Agreement::Different
                }
            }
            _ => Agreement::Different,
        }
    }
}

/// An address from the directory as a bystander may see it.
pub fn mask_address(shown: &str) -> String {
    match shown.rsplit_once('@') {
        Some((local, domain)) => {
            let first: String = local.chars().take(1).collect();
            format!("{first}•••@{domain}")
        }
        None => "•••".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_real_and_outside_the_tenant() {
        let own = [
            "contoso.com".to_owned(),
            "contoso.onmicrosoft.com".to_owned(),
            "bücher.example".to_owned(),
        ];
        let cases = [
            ("asa@example.net", Ok("asa@example.net")),
            (
                "  asa+reset@mail.example.net ",
                Ok("asa+reset@mail.example.net"),
            ),
            ("åsa@exämple.net", Ok("åsa@exämple.net")),
            ("asa@notcontoso.com", Ok("asa@notcontoso.com")),
            ("asa@mail.contoso.com", Ok("asa@mail.contoso.com")),
            ("asa@Contoso.COM", Err("contoso.com")),
            (
                "asa@contoso.onmicrosoft.com",
                Err("contoso.onmicrosoft.com"),
            ),
            ("asa@xn--bcher-kva.example", Err("bücher.example")),
            ("asa@localhost", Err("dot")),
            ("asa", Err("syntax")),
            ("asa@", Err("syntax")),
            ("@example.net", Err("syntax")),
            ("asa@[127.0.0.1]", Err("syntax")),
            ("asa@127.0.0.1", Err("syntax")),
            ("Åsa <asa@example.net>", Err("syntax")),
            ("\"a b\"@example.net", Err("syntax")),
            ("asa@example.net\r\nBcc: x@y.example", Err("syntax")),
            ("", Err("syntax")),
        ];
        for (typed, expected) in cases {
            let read = Address::parse(typed, &own);
            let got = match &read {
                Ok(address) => Ok(&*address.text),
                Err(AddressError::Syntax) => Err("syntax"),
                Err(AddressError::NoDot) => Err("dot"),
                Err(AddressError::OwnDomain(domain)) => Err(domain.as_str()),
            };
            assert_eq!(got, expected, "{typed:?}");
        }
    }

    #[test]
    fn a_masked_address_is_never_taken_for_proof() {
        let address = Address::parse("asa.lind@example.net", &[]).unwrap();
        let cases = [
            ("asa.lind@example.net", Agreement::Same),
            ("Asa.Lind@Example.net", Agreement::Same),
            ("a*****@example.net", Agreement::MaybeSame),
            ("as***nd@example.net", Agreement::MaybeSame),
            ("b*****@example.net", Agreement::Different),
            ("a*****@example.org", Agreement::Different),
            ("asa@example.net", Agreement::Different),
            ("", Agreement::Different),
        ];
        for (shown, expected) in cases {
            assert_eq!(address.compare(shown), expected, "{shown}");
        }
        assert_eq!(address.masked(), "a•••@example.net");
        assert_eq!(format!("{address:?}"), "Address(a•••@example.net)");
    }
}
