//! The codes and texts of Microsoft's services, one table: what each means to somebody who reads it out, who acts, what helps
//! (graph-api.md §5.2, §7.6, §8.7, §8.8, appendix C); and, where the program itself can be refused so, what stands behind it.
//!
//! A number of the sign-in service has two readers. A caller reads it out to a helpdesk: that is the row. The operator's own sign-in
//! is refused with it: that is its [`Cause`].
//!
//! A row for all numbers that mean the same. The sentences are in `locales/`; a row names them.

mod cause;
mod reset_page;
mod sign_in;
mod texts;
mod writeback;

pub use cause::{CAUSES, Cause, CauseRow, Next, Remedy};
pub use texts::{TEXTS, Text};

/// Who gives out a code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Family {
    /// The reset page: `SSPR_0009` (graph-api.md §8.7).
    Sspr,
    /// Signing in, and changing a password there: `AADSTS50034` (graph-api.md §7.6).
    SignIn,
    /// The event log of the server that writes passwords back (graph-api.md §8.8).
    Writeback,
    /// The reason of an audit event (graph-api.md §5.2, §8.7).
    Audit,
    /// A text of the reset or registration pages that has no code; its name is this program's (graph-api.md §8.7).
    Page,
}

impl Family {
    /// The stable word for scripts.
    pub fn id(self) -> &'static str {
        match self {
            Self::Sspr => "sspr",
            Self::SignIn => "signIn",
            Self::Writeback => "writeback",
            Self::Audit => "audit",
            Self::Page => "page",
        }
    }

    /// The code of a number, as the service writes it.
    pub fn code(self, number: u32) -> String {
        match self {
            Self::Sspr => format!("SSPR_{number:04}"),
            Self::SignIn => format!("AADSTS{number}"),
            // A result of Windows, not the number of an event.
            Self::Writeback if number >= RESULT => format!("0x{number:08X}"),
            Self::Writeback | Self::Audit | Self::Page => number.to_string(),
        }
    }

    /// Where Microsoft explains it.
    pub fn source(self, number: u32) -> String {
        const PAGES: &str = "https://learn.microsoft.com/entra/identity/authentication/";
        match self {
            Self::Sspr | Self::Page => format!("{PAGES}troubleshoot-sspr"),
            Self::SignIn => format!("https://login.microsoftonline.com/error?code={number}"),
            Self::Writeback => format!("{PAGES}troubleshoot-sspr-writeback"),
            Self::Audit => format!("{PAGES}howto-sspr-reporting"),
        }
    }
}

/// The first number that is a result of Windows (`HRESULT`), not an event.
pub const RESULT: u32 = 0x8000_0000;

/// Who can do something about it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Who {
    /// The person themselves.
    Person,
    /// The helpdesk.
    Helpdesk,
    /// An administrator of the tenant.
    Tenant,
    /// An administrator of the tenant that the person comes from.
    Home,
    /// An administrator of the on-premises servers.
    OnPremises,
    /// The owner of the application that the person signs in to.
    Application,
    /// Nobody: wait, or leave it.
    Nobody,
}

impl Who {
    /// The stable word for scripts.
    pub fn id(self) -> &'static str {
        match self {
            Self::Person => "person",
            Self::Helpdesk => "helpdesk",
            Self::Tenant => "tenantAdministrator",
            Self::Home => "homeOrganisation",
            Self::OnPremises => "onPremisesAdministrator",
            Self::Application => "applicationOwner",
            Self::Nobody => "nobody",
        }
    }

    /// The id of the words for people.
    pub fn words(self) -> &'static str {
        match self {
            Self::Person => "codes-who-person",
            Self::Helpdesk => "codes-who-helpdesk",
            Self::Tenant => "codes-who-tenant",
            Self::Home => "codes-who-home",
            Self::OnPremises => "codes-who-on-premises",
            Self::Application => "codes-who-application",
            Self::Nobody => "codes-who-nobody",
        }
    }
}

/// Codes that mean the same.
#[derive(Debug, PartialEq, Eq)]
pub struct Row {
    /// Who gives them out.
    pub family: Family,
    /// Their numbers; none for one that is only a name.
    pub numbers: &'static [u32],
    /// The service's name for it, else empty.
    pub name: &'static str,
    /// Who can do something about it.
    pub who: Who,
    /// The id of the sentence that says what it means.
    pub meaning: &'static str,
    /// The id of the sentence that says what to do.
    pub remedy: &'static str,
    /// The command that helps somebody whom a caller reads it out to, else empty; placeholders in capitals.
    pub command: &'static str,
    /// What stands behind it where the program itself is refused so.
    pub cause: Option<Cause>,
    /// The page of Microsoft that is about it alone; else empty, and the family's is meant.
    page: &'static str,
}

impl Row {
    /// Where Microsoft explains it.
    pub fn source(&self, number: u32) -> String {
        if self.page.is_empty() {
            self.family.source(number)
        } else {
            self.page.to_owned()
        }
    }

    const fn explained_at(self, page: &'static str) -> Self {
        Self { page, ..self }
    }
}

/// Every row; those of a family stand together.
pub fn rows() -> impl Iterator<Item = &'static Row> {
    let tables = [reset_page::ROWS, sign_in::ROWS, writeback::ROWS];
    tables.into_iter().flatten()
}

/// What stands behind a refusal with this number of the sign-in service; nothing for one that the table has not.
pub fn cause_of(number: u32) -> Option<Cause> {
    sign_in::ROWS
        .iter()
        .find(|row| row.numbers.contains(&number))?
        .cause
}

const fn row(
    family: Family,
    numbers: &'static [u32],
    name: &'static str,
    who: Who,
    meaning: &'static str,
    remedy: &'static str,
    command: &'static str,
) -> Row {
    Row {
        family,
        numbers,
        name,
        who,
        meaning,
        remedy,
        command,
        cause: None,
        page: "",
    }
}
