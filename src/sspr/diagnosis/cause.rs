//! What was found at each check of a reset: the state, the code the person would read, and who can mend it.

use jiff::Timestamp;
use serde::Serialize;

use crate::language::Day;
use crate::sspr::deadlines::What;
use crate::sspr::diagnosis::facts::{AccountOrigin, Attribute, Gap};
use crate::sspr::methods::holders::{HeldRole, RoleList};
use crate::sspr::policy::requirement::Gate;

/// What the service looks at, in its order (graph-api.md §8.1).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum Check {
    /// Signing in is allowed.
    Account,
    /// The password is this tenant's.
    Home,
    /// The person is in scope.
    Scope,
    /// Administrators may reset.
    Administrator,
    /// There is a licence.
    Licence,
    /// Enough methods.
    Methods,
    /// A password of the directory on-premises gets there.
    OnPremises,
    /// Not too many tries.
    Lockout,
    /// What happened the last time. Decides nothing.
    Attempts,
}

/// How a check ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum State {
    /// Nothing stands in the way.
    Passed,
    /// It is not asked of this person.
    NotApplicable,
    /// Worth knowing; decides nothing.
    Noted,
    /// It works, and should be put in order all the same.
    Warning,
    /// Passed until a date that is fixed.
    Ends,
    /// Not known.
    Unknown,
    /// This stands in the way.
    Failed,
}

/// Where something was read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum Source {
    /// The user, the groups, the domains: Graph.
    Directory,
    /// The person's licences.
    LicenseDetails,
    /// The person's methods.
    AuthenticationMethods,
    /// The portal's policy.
    PasswordResetPolicies,
    /// The portal's on-premises document.
    OnPremisesPasswordResetPolicies,
    /// Graph's authorizationPolicy.
    AuthorizationPolicy,
    /// The registration report.
    UserRegistrationDetails,
    /// The audit trail.
    DirectoryAudits,
}

impl Source {
    /// What a sign-in must be allowed to read it; nothing for what Graph does not keep.
    pub fn permission(self) -> Option<&'static str> {
        Some(match self {
            Self::Directory => "User.Read.All, GroupMember.Read.All",
            Self::LicenseDetails => "LicenseAssignment.Read.All",
            Self::AuthenticationMethods => "UserAuthenticationMethod.Read.All",
            Self::AuthorizationPolicy => "Policy.Read.All",
            Self::UserRegistrationDetails | Self::DirectoryAudits => "AuditLog.Read.All",
            Self::PasswordResetPolicies | Self::OnPremisesPasswordResetPolicies => return None,
        })
    }

    /// The word scripts read.
    pub fn name(self) -> &'static str {
        match self {
            Self::Directory => "directory",
            Self::LicenseDetails => "licenseDetails",
            Self::AuthenticationMethods => "authenticationMethods",
            Self::PasswordResetPolicies => "passwordResetPolicies",
            Self::OnPremisesPasswordResetPolicies => "onPremisesPasswordResetPolicies",
            Self::AuthorizationPolicy => "authorizationPolicy",
            Self::UserRegistrationDetails => "userRegistrationDetails",
            Self::DirectoryAudits => "directoryAudits",
        }
    }
}

/// Who can mend it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum Actor {
    /// Whoever may register methods and reset passwords of people who hold no role.
    Helpdesk,
    /// Whoever may do that for administrators: Privileged Authentication Administrator.
    PrivilegedHelpdesk,
    /// Whoever may change users: User Administrator.
    UserAdministrator,
    /// Whoever may change the group: its owner, Groups Administrator.
    GroupOwner,
    /// Whoever may change the policy: Authentication Policy Administrator.
    PolicyAdministrator,
    /// Whoever may let administrators reset: Privileged Role Administrator.
    RoleAdministrator,
    /// Whoever may assign licences: License Administrator.
    LicenceAdministrator,
    /// Whoever runs the directory on-premises and its synchronisation.
    OnPremises,
    /// The organisation, or company, the account is of.
    HomeOrganisation,
    /// Whoever runs this program: another sign-in is needed.
    Caller,
}

impl Actor {
    /// The word scripts read.
    pub fn name(self) -> &'static str {
        match self {
            Self::Helpdesk => "helpdesk",
            Self::PrivilegedHelpdesk => "privilegedHelpdesk",
            Self::UserAdministrator => "userAdministrator",
            Self::GroupOwner => "groupOwner",
            Self::PolicyAdministrator => "policyAdministrator",
            Self::RoleAdministrator => "roleAdministrator",
            Self::LicenceAdministrator => "licenceAdministrator",
            Self::OnPremises => "onPremises",
            Self::HomeOrganisation => "homeOrganisation",
            Self::Caller => "caller",
        }
    }
}

/// What was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Cause {
    /// Signing in is allowed.
    Enabled,
    /// It is not.
    Disabled,
    /// It is not, and on-premises decides.
    DisabledOnPremises,
    /// The password is this tenant's.
    OwnPassword,
    /// It is somebody else's.
    Outside(AccountOrigin),
    /// Not this tenant's to decide: the password is somebody else's.
    DecidedAtHome,
    /// Everybody is in scope.
    Everyone,
    /// Nobody is.
    Nobody,
    /// A group is, and there is none.
    NoGroup,
    /// In the group of the scope.
    InGroup {
        /// Its name.
        group: String,
        /// The groups in between, the outer one first.
        via: Vec<String>,
    },
    /// Not in it.
    NotInGroup {
        /// Its name.
        group: String,
    },
    /// In scope as the report says.
    ReportedInScope,
    /// Not in scope as the report says.
    ReportedOutOfScope,
    /// The users' scope does not decide over administrators.
    AdministratorPolicy,
    /// Holds no role that counts.
    NoAdministrator,
    /// Holds none as far as could be looked; not at these.
    NoKnownAdministrator(Vec<RoleList>),
    /// Holds none that counts now, and may activate one that does. Which rules hold before is not documented.
    MayBecomeAdministrator {
        /// The roles.
        roles: Vec<HeldRole>,
        /// Whether the answer is the same by either rules, as far as this check goes.
        either_way: bool,
    },
    /// Administrators may reset, with two methods.
    AdministratorsOn {
        /// The roles.
        roles: Vec<HeldRole>,
        /// One method is enough in this tenant.
        one_gate: bool,
    },
    /// They may not.
    AdministratorsOff {
        /// As above.
        roles: Vec<HeldRole>,
    },
    /// Which roles is not known, only that there is one.
    SomeRole,
    /// A licence that covers it.
    Licensed {
        /// The product.
        product: String,
    },
    /// No licence that does. Without one the service lets cloud passwords be reset all the same; those kept on-premises it
    /// does not (graph-api.md Appendix C).
    Unlicensed {
        /// Whether the password is kept on-premises.
        synced: bool,
    },
    /// One that covers passwords of the cloud alone.
    CloudLicence {
        /// The product.
        product: String,
    },
    /// Licences are asked of members alone.
    NoLicenceNeeded,
    /// Enough methods.
    Enough(Methods),
    /// Enough until a date.
    EnoughUntil(Methods, Until),
    /// Too few.
    TooFew(Methods),
    /// It depends on what could not be read.
    MethodsUnclear(Methods),
    /// The password lives in the cloud.
    CloudPassword,
    /// Passwords are written back.
    WritebackOn,
    /// One was, lately.
    WritebackSeen {
        /// What carried it.
        agent: String,
    },
    /// They are not.
    WritebackOff,
    /// Nothing says whether they are.
    WritebackUnclear {
        /// What the synchronisation says.
        hint: Option<bool>,
    },
    /// On-premises refused the last one.
    OnPremisesRefused,
    /// On-premises did not answer the last time.
    OnPremisesAway,
    /// The domain's passwords are checked elsewhere, and the account is not synced.
    FederatedOnly,
    /// Not locked out.
    Free,
    /// Too many tries.
    LockedOut {
        /// The moment it ends.
        until: Timestamp,
    },
    /// Nothing in the trail.
    NoAttempts,
    /// What was tried last.
    LastAttempt {
        /// In the service's words.
        activity: String,
        /// Whether it went well.
        succeeded: bool,
        /// Why not, in the service's words.
        reason: Option<String>,
    },
    /// Not read.
    Unread(Gap),
}

/// Until when methods are enough, and what ends then.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Until {
    /// The day from which too few are left.
    pub day: Day,
    /// What comes then.
    pub what: What,
}

/// Something about days that belongs beside the methods.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Note {
    /// These count though they only stand in the directory: until a day, or until further notice.
    FromDirectory(Vec<Gate>, Option<Day>),
    /// Microsoft's own texts and calls end, and nobody said whether the tenant has a provider of its own.
    OwnTelephony,
    /// They end in this cloud, too, on a day that is not known.
    PhonesEndLater,
}

/// The methods of somebody against what is asked for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Methods {
    /// Those that count.
    pub counted: Vec<Gate>,
    /// Those that are registered and not allowed here.
    pub not_allowed: Vec<Gate>,
    /// Those that ended.
    pub ended: Vec<Gate>,
    /// How many are asked for; nothing where that is not known.
    pub required: Option<u8>,
    /// What stands in the directory and no longer counts.
    pub attributes: Vec<Attribute>,
    /// Since when it does not.
    pub attributes_since: Option<Day>,
    /// What else is to be said of days.
    pub notes: Vec<Note>,
    /// Holds a role that asks for more rights to change methods.
    pub is_admin: bool,
    /// Came from outside, so that no Temporary Access Pass can be made.
    pub is_external: bool,
}

impl Cause {
    /// The word for what was tried last.
    pub const LAST_ATTEMPT: &str = "lastAttempt";

    /// The word scripts read; never renamed.
    pub fn key(&self) -> &'static str {
        match self {
            Self::Enabled => "enabled",
            Self::Disabled => "disabled",
            Self::DisabledOnPremises => "disabledOnPremises",
            Self::OwnPassword => "ownPassword",
            Self::Outside(home) => match home {
                AccountOrigin::Here => "ownPassword",
                AccountOrigin::OtherTenant => "otherTenant",
                AccountOrigin::MicrosoftAccount => "microsoftAccount",
                AccountOrigin::NoTenant => "noHomeTenant",
                AccountOrigin::Provider(_) => "otherProvider",
                AccountOrigin::Unsaid => "homeUnclear",
            },
            Self::DecidedAtHome => "decidedAtHome",
            Self::Everyone => "everyone",
            Self::Nobody => "nobody",
            Self::NoGroup => "noGroup",
            Self::InGroup { .. } => "inGroup",
            Self::NotInGroup { .. } => "notInGroup",
            Self::ReportedInScope => "reportedInScope",
            Self::ReportedOutOfScope => "reportedOutOfScope",
            Self::AdministratorPolicy => "administratorPolicy",
            Self::NoAdministrator | Self::NoKnownAdministrator(_) => "noAdministrator",
            Self::MayBecomeAdministrator { .. } => "mayBecomeAdministrator",
            Self::AdministratorsOn { .. } => "administratorsOn",
            Self::AdministratorsOff { .. } => "administratorsOff",
            Self::SomeRole => "someRole",
            Self::Licensed { .. } => "licensed",
            Self::Unlicensed { .. } => "unlicensed",
            Self::CloudLicence { .. } => "cloudLicenceOnly",
            Self::NoLicenceNeeded => "noLicenceNeeded",
            Self::Enough(_) => "enoughMethods",
            Self::EnoughUntil(..) => "methodsEnd",
            Self::TooFew(methods) if methods.counted.is_empty() => "noMethod",
            Self::TooFew(_) => "tooFewMethods",
            Self::MethodsUnclear(_) => "methodsUnclear",
            Self::CloudPassword => "cloudPassword",
            Self::WritebackOn => "writebackOn",
            Self::WritebackSeen { .. } => "writebackSeen",
            Self::WritebackOff => "writebackOff",
            Self::WritebackUnclear { .. } => "writebackUnclear",
            Self::OnPremisesRefused => "onPremisesRefused",
            Self::OnPremisesAway => "onPremisesAway",
            Self::FederatedOnly => "federatedOnly",
            Self::Free => "notLockedOut",
            Self::LockedOut { .. } => "lockedOut",
            Self::NoAttempts => "noAttempts",
            Self::LastAttempt { .. } => Self::LAST_ATTEMPT,
            Self::Unread(gap) => match gap {
                Gap::Permission => "notPermitted",
                Gap::Licence => "noReport",
                Gap::Unreachable => "unreachable",
                Gap::Elsewhere => "notAtHand",
                Gap::Open => "unsaid",
            },
        }
    }

    /// How a check ends that found this.
    pub fn state(&self) -> State {
        match self {
            Self::Enabled
            | Self::OwnPassword
            | Self::Outside(AccountOrigin::Here | AccountOrigin::NoTenant)
            | Self::Everyone
            | Self::InGroup { .. }
            | Self::ReportedInScope
            | Self::NoAdministrator
            | Self::NoKnownAdministrator(_)
            | Self::MayBecomeAdministrator {
                either_way: true, ..
            }
            | Self::AdministratorsOn { .. }
            | Self::Licensed { .. }
            | Self::Enough(_)
            | Self::CloudPassword
            | Self::WritebackOn
            | Self::WritebackSeen { .. }
            | Self::Free => State::Passed,
            Self::AdministratorPolicy | Self::NoLicenceNeeded | Self::DecidedAtHome => {
                State::NotApplicable
            }
            Self::Unlicensed { synced: false } => State::Warning,
            Self::NoAttempts | Self::LastAttempt { .. } => State::Noted,
            Self::EnoughUntil(..) => State::Ends,
            Self::Outside(AccountOrigin::Unsaid)
            | Self::SomeRole
            | Self::MayBecomeAdministrator { .. }
            | Self::MethodsUnclear(_)
            | Self::WritebackUnclear { .. }
            | Self::FederatedOnly
            | Self::Unread(_) => State::Unknown,
            Self::Disabled
            | Self::DisabledOnPremises
            | Self::Outside(_)
            | Self::Nobody
            | Self::NoGroup
            | Self::NotInGroup { .. }
            | Self::ReportedOutOfScope
            | Self::AdministratorsOff { .. }
            | Self::Unlicensed { synced: true }
            | Self::CloudLicence { .. }
            | Self::TooFew(_)
            | Self::WritebackOff
            | Self::OnPremisesRefused
            | Self::OnPremisesAway
            | Self::LockedOut { .. } => State::Failed,
        }
    }

    /// The code the person would read (graph-api.md §8.7); nothing where none is known.
    pub fn code(&self) -> Option<&'static str> {
        Some(match self {
            // Microsoft's article on it is about administrators: their own switch, not the users' scope.
            Self::Nobody | Self::AdministratorsOff { .. } => "SSPR_0009",
            Self::WritebackOff => "SSPR_0010",
            Self::NoGroup => "SSPR_0011",
            Self::Unlicensed { .. } | Self::CloudLicence { .. } => "SSPR_0012",
            Self::NotInGroup { .. } => "SSPR_0013",
            Self::TooFew(_) => "SSPR_0014",
            Self::OnPremisesRefused => "SSPR_0029",
            Self::OnPremisesAway => "SSPR_0030",
            _ => return None,
        })
    }

    /// Who can mend it; nothing where nothing is to be mended.
    pub fn actor(&self) -> Option<Actor> {
        Some(match self {
            Self::Disabled => Actor::UserAdministrator,
            Self::Outside(
                AccountOrigin::OtherTenant
                | AccountOrigin::MicrosoftAccount
                | AccountOrigin::Provider(_),
            ) => Actor::HomeOrganisation,
            Self::DisabledOnPremises
            | Self::WritebackUnclear { .. }
            | Self::OnPremisesRefused
            | Self::OnPremisesAway
            | Self::FederatedOnly => Actor::OnPremises,
            Self::Nobody | Self::NoGroup | Self::ReportedOutOfScope | Self::WritebackOff => {
                Actor::PolicyAdministrator
            }
            Self::NotInGroup { .. } => Actor::GroupOwner,
            Self::AdministratorsOff { .. } => Actor::RoleAdministrator,
            Self::Unlicensed { .. } | Self::CloudLicence { .. } => Actor::LicenceAdministrator,
            Self::EnoughUntil(methods, _) | Self::TooFew(methods) if methods.is_admin => {
                Actor::PrivilegedHelpdesk
            }
            Self::EnoughUntil(..) | Self::TooFew(_) | Self::LockedOut { .. } => Actor::Helpdesk,
            Self::Outside(AccountOrigin::Unsaid) | Self::SomeRole | Self::MethodsUnclear(_) => {
                Actor::Caller
            }
            Self::Unread(Gap::Open) => return None,
            Self::Unread(_) => Actor::Caller,
            _ => return None,
        })
    }
}
