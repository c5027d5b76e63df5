//! Microsoft Graph and the admin portal's policy API: one private `send`, one file a resource in `resources`.

mod answer;
mod batch;
mod call;
mod client;
mod envelope;
mod error;
mod event;
mod item;
pub mod model;
mod names;
mod page;
pub mod path;
mod resources;
#[cfg(test)]
mod tests;
#[cfg(test)]
mod tests_batch;
#[cfg(test)]
mod tests_pace;
mod throttle;

pub use client::Client;
pub use error::{Error, ErrorKind};
pub use event::{Event, Ids};
pub use item::Item;
pub use model::ConditionalAccessPolicy;
pub use names::{Found, Named, Names};
pub use page::Page;
pub use resources::{
    Access, Application, AuditQuery, Caller, Commons, Credential, DIRECTORY_SERVICE, Domain,
    EMAIL_METHOD, Entry, Group, GroupMembership, Licence, METHODS_SERVICE, MOST_AT_ONCE, Member,
    NOT_UNIQUE, NewPass, Operation, Organization, Owner, PASSWORD_SERVICE, PermissionGrant,
    PhoneType, Portal, Principal, PublicClient, Registration, Reset, ResourceAccess, Role,
    RoleLists, SignInEvent, Tenant, UserFollowUp, UserSnapshot,
};
pub use throttle::{Limits, Plan, Spent, Workload};
