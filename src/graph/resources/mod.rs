//! One file a resource: its requests, and the documents that only they read.

mod applications;
mod audits;
mod groups;
mod licences;
mod me;
mod members;
mod methods;
mod passes;
mod passwords;
mod policies;
mod portal;
mod reports;
mod user_snapshot;
mod users;

pub use applications::{
    Access, Application, Credential, Owner, PermissionGrant, Principal, PublicClient, Registration,
    ResourceAccess,
};
pub use audits::{AuditQuery, DIRECTORY_SERVICE, METHODS_SERVICE, PASSWORD_SERVICE, SignInEvent};
pub use groups::Group;
pub use me::{Domain, Organization, Role, Tenant};
pub use members::{MOST_AT_ONCE, Member};
pub use methods::{EMAIL_METHOD, NOT_UNIQUE, PhoneType};
pub use passes::NewPass;
pub use passwords::{Caller, Operation, Reset};
pub use portal::Portal;
pub use user_snapshot::{
    Commons, Entry, GroupMembership, Licence, RoleLists, UserFollowUp, UserSnapshot,
};
