//! Microsoft Graph and the admin portal's policy API: one private `send`, one file a resource.

mod answer;
mod applications;
mod audits;
mod batch;
mod call;
mod client;
mod dossier;
mod envelope;
mod error;
mod event;
mod groups;
mod item;
mod licences;
mod mail;
mod me;
mod members;
mod methods;
pub mod model;
mod pace;
mod page;
mod passes;
mod passwords;
pub mod path;
mod policies;
mod portal;
mod reports;
mod retry;
#[cfg(test)]
mod tests;
#[cfg(test)]
mod tests_batch;
mod users;
mod waiting;

pub use applications::{
    Access, Application, PermissionGrant, Principal, PublicClient, Registration, ResourceAccess,
};
pub use audits::{AuditQuery, METHODS_SERVICE, PASSWORD_SERVICE};
pub use client::Client;
pub use dossier::{Circle, Commons, Dossier, Entry, Licence, Sequel, Tenant};
pub use error::{Error, ErrorKind};
pub use event::{Event, Ids};
pub use groups::Group;
pub use item::Item;
pub use me::{Domain, Organization, Role};
pub use members::{MOST_AT_ONCE, Member};
pub use methods::{EMAIL_METHOD, PhoneType};
pub use page::Page;
pub use passes::NewPass;
pub use passwords::{Caller, Operation, Reset};
pub use portal::Portal;
pub use retry::{Limits, Spent};
