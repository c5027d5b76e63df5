//! Documents as Graph and the policy API write them. Unknown values and fields survive.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::ops::Deref;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use crate::secret::Secret;

/// A user of the directory (graph-api.md §4.3). Properties that were not selected are absent.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct User {
    /// Object id.
    pub id: String,
    /// The name people see; whoever owns it chose it.
    pub display_name: Option<String>,
    /// The name they sign in with.
    pub user_principal_name: Option<String>,
    /// The mail address.
    pub mail: Option<String>,
    /// `Member` or `Guest`; the directory writes it with a capital, the report without.
    pub user_type: Option<String>,
    /// Whether signing in is allowed.
    pub account_enabled: Option<bool>,
    /// The language the person asked for.
    pub preferred_language: Option<String>,
    /// Everything else the service said.
    #[serde(flatten)]
    pub other: Map<String, Value>,
}

/// As much of a user as a list shows. The text is borrowed from the page.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Account<'a> {
    /// Object id.
    #[serde(borrow)]
    pub id: Text<'a>,
    /// The name people see; whoever owns it chose it.
    #[serde(borrow)]
    pub display_name: Option<Text<'a>>,
    /// The name they sign in with.
    #[serde(borrow)]
    pub user_principal_name: Option<Text<'a>>,
    /// `Member` or `Guest`.
    #[serde(borrow)]
    pub user_type: Option<Text<'a>>,
    /// Whether signing in is allowed.
    pub account_enabled: Option<bool>,
}

impl From<User> for Account<'_> {
    fn from(user: User) -> Self {
        Self {
            id: user.id.into(),
            display_name: user.display_name.map(Text::from),
            user_principal_name: user.user_principal_name.map(Text::from),
            user_type: user.user_type.map(Text::from),
            account_enabled: user.account_enabled,
        }
    }
}

/// Text that is borrowed from the document wherever it stands there without escapes.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Text<'a>(#[serde(borrow)] Cow<'a, str>);

impl Text<'_> {
    /// The same text, owned.
    pub fn into_owned(self) -> Text<'static> {
        Text(Cow::Owned(self.0.into_owned()))
    }
}

impl Deref for Text<'_> {
    type Target = str;

    fn deref(&self) -> &str {
        &self.0
    }
}

impl<'a> From<&'a str> for Text<'a> {
    fn from(text: &'a str) -> Self {
        Self(Cow::Borrowed(text))
    }
}

impl From<String> for Text<'_> {
    fn from(text: String) -> Self {
        Self(Cow::Owned(text))
    }
}

/// One row of the registration report (graph-api.md §1.1). The text is borrowed from the page.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Registration<'a> {
    /// Object id.
    #[serde(borrow)]
    pub id: Text<'a>,
    /// The name they sign in with.
    #[serde(borrow)]
    pub user_principal_name: Text<'a>,
    /// The name people see; whoever owns it chose it.
    #[serde(borrow)]
    pub user_display_name: Option<Text<'a>>,
    /// `member`, `guest`, or a value of tomorrow.
    #[serde(borrow)]
    pub user_type: Option<Text<'a>>,
    /// Whether the user holds any administrator role; not known for some rows.
    pub is_admin: Option<bool>,
    /// Has at least the number of methods the policy asks for, in scope or not.
    pub is_sspr_registered: bool,
    /// Is in the scope of the policy, registered or not.
    pub is_sspr_enabled: bool,
    /// Both: this person can reset the password.
    pub is_sspr_capable: bool,
    /// Open set of names.
    #[serde(borrow, default)]
    pub methods_registered: Vec<Text<'a>>,
    /// When the row was refreshed, not when the person registered.
    #[serde(borrow)]
    pub last_updated_date_time: Option<Text<'a>>,
}

impl Registration<'_> {
    /// The same row, independent of its page.
    pub fn into_owned(self) -> Registration<'static> {
        Registration {
            id: self.id.into_owned(),
            user_principal_name: self.user_principal_name.into_owned(),
            user_display_name: self.user_display_name.map(Text::into_owned),
            user_type: self.user_type.map(Text::into_owned),
            is_admin: self.is_admin,
            is_sspr_registered: self.is_sspr_registered,
            is_sspr_enabled: self.is_sspr_enabled,
            is_sspr_capable: self.is_sspr_capable,
            methods_registered: self
                .methods_registered
                .into_iter()
                .map(Text::into_owned)
                .collect(),
            last_updated_date_time: self.last_updated_date_time.map(Text::into_owned),
        }
    }
}

/// How many users are registered, by feature (graph-api.md §1.3).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct FeatureSummary {
    /// Users counted.
    pub total_user_count: u64,
    /// One entry a feature.
    #[serde(default)]
    pub user_registration_feature_counts: Vec<FeatureCount>,
}

/// A feature and its users.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct FeatureCount {
    /// `ssprRegistered`, `ssprEnabled`, `ssprCapable`, …
    pub feature: String,
    /// How many users have it.
    pub user_count: u64,
}

/// An authentication method of a user (graph-api.md §2.1). The set of types is open.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct AuthenticationMethod {
    /// `#microsoft.graph.phoneAuthenticationMethod` and its like; absent where the list has one type only.
    #[serde(rename = "@odata.type", default)]
    pub odata_type: String,
    /// The method's id; the same for every user where there can be only one (graph-api.md §2.0).
    pub id: String,
    /// A phone's number; masked for some roles.
    pub phone_number: Option<String>,
    /// `mobile`, `alternateMobile`, `office`, or a value of tomorrow.
    pub phone_type: Option<String>,
    /// The address.
    pub email_address: Option<String>,
    /// The name of an app or key; whoever owns it chose it.
    pub display_name: Option<String>,
    /// Everything else the service said.
    #[serde(flatten)]
    pub other: Map<String, Value>,
}

/// A Temporary Access Pass (graph-api.md §2.9).
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct Pass {
    /// The method's id.
    pub id: String,
    /// The pass itself: only in the answer that made it.
    #[serde(deserialize_with = "secret")]
    pub temporary_access_pass: Option<Secret>,
    /// From when it is good.
    pub start_date_time: Option<Timestamp>,
    /// How long, in minutes.
    pub lifetime_in_minutes: Option<i64>,
    /// Whether it is good for one sign-in only.
    pub is_usable_once: Option<bool>,
    /// Whether it is good now.
    pub is_usable: Option<bool>,
    /// `EnabledByPolicy`, `DisabledByPolicy`, `Expired`, `NotYetValid`, `OneTimeUsed`, or a value of tomorrow.
    pub method_usability_reason: Option<String>,
}

fn secret<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<Option<Secret>, D::Error> {
    Ok(Option::<String>::deserialize(deserializer)?.map(Secret::new))
}

/// The tenant's policy for authentication methods (graph-api.md §3.4), as far as it is read here.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct AuthenticationMethodsPolicy {
    /// `preMigration`, `migrationInProgress`, `migrationComplete`, or a value of tomorrow; null for a tenant that was born
    /// migrated.
    pub policy_migration_state: Option<String>,
    /// One entry a method.
    #[serde(default)]
    pub authentication_method_configurations: Vec<MethodConfiguration>,
    /// Everything else the service said.
    #[serde(flatten)]
    pub other: Map<String, Value>,
}

impl AuthenticationMethodsPolicy {
    /// The state of the migration: a tenant that was born migrated has none, and its legacy policies mean nothing
    /// (graph-api.md Appendix C).
    pub fn migration(&self) -> &str {
        self.policy_migration_state
            .as_deref()
            .unwrap_or("migrationComplete")
    }

    /// One method of the policy, by its id.
    pub fn configuration(&self, id: &str) -> Option<&MethodConfiguration> {
        (self.authentication_method_configurations.iter())
            .find(|method| method.id.eq_ignore_ascii_case(id))
    }
}

/// A policy of Conditional Access (Microsoft Graph v1.0: conditionalAccessPolicy), as far as it tells whom it binds.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ConditionalAccessPolicy {
    /// Object id.
    pub id: String,
    /// Its name.
    pub display_name: Option<String>,
    /// `enabled`, `disabled`, `enabledForReportingButNotEnforced`.
    #[serde(default)]
    pub state: String,
    /// Whom and what it is about.
    #[serde(default)]
    pub conditions: Value,
    /// What it grants access for.
    #[serde(default)]
    pub grant_controls: Value,
}

impl ConditionalAccessPolicy {
    /// Whether a list of its conditions holds this text.
    pub fn lists(&self, part: &str, list: &str, text: &str) -> bool {
        let found = self.conditions[part][list].as_array();
        found.into_iter().flatten().any(|one| one == text)
    }

    /// The ids in a list of users, groups or roles.
    pub fn users(&self, list: &str) -> Vec<&str> {
        let found = self.conditions["users"][list].as_array();
        found
            .into_iter()
            .flatten()
            .filter_map(Value::as_str)
            .collect()
    }

    /// Whether it names kinds of guests.
    pub fn names_guests(&self, list: &str) -> bool {
        self.conditions["users"][list].is_object()
    }

    /// What it asks for: `mfa`, `block`, an authentication strength by its name.
    pub fn controls(&self) -> Vec<String> {
        let built_in = self.grant_controls["builtInControls"].as_array();
        let strength = self.grant_controls["authenticationStrength"]["displayName"].as_str();
        (built_in.into_iter().flatten())
            .filter_map(Value::as_str)
            .chain(strength)
            .map(ToOwned::to_owned)
            .collect()
    }

    /// Whether it depends on places, devices, platforms or risks.
    pub fn is_conditional(&self) -> bool {
        let part = |name: &str| match &self.conditions[name] {
            Value::Object(_) => true,
            Value::Array(list) => !list.is_empty(),
            _ => false,
        };
        [
            "locations",
            "platforms",
            "devices",
            "signInRiskLevels",
            "userRiskLevels",
        ]
        .iter()
        .any(|name| part(name))
    }
}

/// One method of the policy.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct MethodConfiguration {
    /// `Sms`, `Voice`, `Email`, `SoftwareOath`, `MicrosoftAuthenticator`, `HardwareOath`, …
    pub id: String,
    /// `enabled` or `disabled`.
    pub state: Option<String>,
    /// Authenticator only: whether its one-time codes count.
    pub is_software_oath_enabled: Option<bool>,
    /// Voice only: whether an office phone may be called.
    pub is_office_phone_allowed: Option<bool>,
    /// Everything else the service said.
    #[serde(flatten)]
    pub other: Map<String, Value>,
}

/// The portal's document of what reaches the on-premises directory (policy-api.md §1.8).
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct OnPremisesPasswordReset {
    /// Whether passwords are written back. A write spells it `passwordWriteBackSupported`.
    pub password_writeback_supported: Option<bool>,
    /// Whether an account can be unlocked without a reset.
    pub account_unlock_enabled: Option<bool>,
    /// Everything else the service said.
    #[serde(flatten)]
    pub other: Map<String, Value>,
}

/// How many users are registered, by method (graph-api.md §1.3).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct MethodSummary {
    /// Users counted.
    pub total_user_count: u64,
    /// One entry a method.
    #[serde(default)]
    pub user_registration_method_counts: Vec<MethodCount>,
}

/// A method and its users.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct MethodCount {
    /// Open set of names; `password` is among them.
    pub authentication_method: String,
    /// How many users have it.
    pub user_count: u64,
}

/// The products of a tenant (graph-api.md §4.5), as far as they are read here.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Skus {
    /// One entry a product.
    pub value: Vec<Sku>,
}

/// A product.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Sku {
    /// What users' licences name it by.
    pub sku_id: Option<String>,
    /// The name administrators know: `SPE_E3`, …
    pub sku_part_number: Option<String>,
    /// `Enabled`, `Warning`, `Suspended`, `Deleted`, `LockedOut`.
    pub capability_status: Option<String>,
    /// What is in it.
    #[serde(default)]
    pub service_plans: Vec<ServicePlan>,
}

/// A part of a product.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ServicePlan {
    /// The same in every tenant.
    pub service_plan_id: String,
    /// `Success` when it can be used.
    pub provisioning_status: Option<String>,
}

impl Skus {
    /// The service plans of Microsoft Entra ID P1 and P2.
    const PREMIUM: [&'static str; 2] = [
        "41781fb2-bc02-4b7c-bd55-b576c07bb09d",
        "eec0eb4f-6444-4f95-aba0-50c24d67f998",
    ];

    /// The products in use. One past its date, `Warning`, still serves.
    pub fn in_use(&self) -> impl Iterator<Item = &Sku> {
        self.value.iter().filter(|sku| {
            matches!(
                sku.capability_status.as_deref(),
                Some("Enabled" | "Warning")
            )
        })
    }

    /// Whether a product in use holds Microsoft Entra ID P1 or P2.
    pub fn grant_premium(&self) -> bool {
        self.in_use()
            .flat_map(|sku| &sku.service_plans)
            .any(|plan| {
                plan.provisioning_status.as_deref() == Some("Success")
                    && Self::PREMIUM
                        .iter()
                        .any(|id| plan.service_plan_id.eq_ignore_ascii_case(id))
            })
    }
}

/// An entry of the audit trail (graph-api.md §5.1).
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct AuditEvent {
    /// Its id.
    pub id: String,
    /// When.
    pub activity_date_time: Timestamp,
    /// What, in the service's words.
    #[serde(default)]
    pub activity_display_name: String,
    /// Which service tells it.
    pub logged_by_service: Option<String>,
    /// What the events of one attempt share.
    pub correlation_id: Option<String>,
    /// `success`, `failure`, `timeout`.
    pub result: Option<String>,
    /// Why it failed, or what was done.
    pub result_reason: Option<String>,
    /// Who did it.
    pub initiated_by: Option<Initiator>,
    /// To whom or what it was done.
    pub target_resources: Option<Vec<AuditTarget>>,
    /// More, by name.
    pub additional_details: Option<Vec<AuditDetail>>,
}

/// Who did what the audit trail tells: a person or an app.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Initiator {
    /// The person.
    pub user: Option<AuditPerson>,
    /// The app, where no person is behind it.
    pub app: Option<AuditApp>,
}

/// The person who did it.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct AuditPerson {
    /// Object id.
    pub id: Option<String>,
    /// The name they sign in with.
    pub user_principal_name: Option<String>,
    /// From where.
    pub ip_address: Option<String>,
}

/// The app that did it.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct AuditApp {
    /// Client id.
    pub app_id: Option<String>,
    /// Its name.
    pub display_name: Option<String>,
}

/// To whom or what it was done.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct AuditTarget {
    /// Object id.
    pub id: Option<String>,
    /// Its name.
    pub display_name: Option<String>,
    /// `User`, `Policy`.
    #[serde(rename = "type")]
    pub kind: Option<String>,
    /// The name a user signs in with.
    pub user_principal_name: Option<String>,
    /// What of it changed.
    pub modified_properties: Option<Vec<AuditChange>>,
}

/// A property that changed; the values are JSON in text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AuditChange {
    /// The property.
    #[serde(rename(deserialize = "displayName"))]
    pub name: Option<String>,
    /// Its value before.
    #[serde(rename(deserialize = "oldValue"))]
    pub old: Option<String>,
    /// Its value after.
    #[serde(rename(deserialize = "newValue"))]
    pub new: Option<String>,
}

/// A further fact about an event.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct AuditDetail {
    /// Its name.
    pub key: Option<String>,
    /// Its value.
    pub value: Option<String>,
}

impl AuditEvent {
    /// The account that did it, where a person did.
    pub fn by(&self) -> Option<&str> {
        self.initiated_by
            .as_ref()?
            .user
            .as_ref()?
            .user_principal_name
            .as_deref()
    }

    /// What is new: the name of a property and its value, both in the service's words.
    pub fn new_values(&self) -> impl Iterator<Item = (&str, &str)> {
        let targets = self.target_resources.as_deref().unwrap_or_default();
        targets
            .iter()
            .flat_map(|target| target.modified_properties.as_deref().unwrap_or_default())
            .filter_map(|change| Some((change.name.as_deref()?, change.new.as_deref()?)))
    }

    /// The user it was done to.
    pub fn user(&self) -> Option<&AuditTarget> {
        let targets = self.target_resources.as_deref().unwrap_or_default();
        targets.iter().find(|target| {
            target.kind.as_deref() == Some("User") || target.user_principal_name.is_some()
        })
    }

    /// A further fact by its name.
    pub fn detail(&self, key: &str) -> Option<&str> {
        let details = self.additional_details.as_deref().unwrap_or_default();
        let found = details.iter().find(|detail| {
            let name = detail.key.as_deref().unwrap_or_default();
            name.eq_ignore_ascii_case(key)
        });
        found?.value.as_deref()
    }

    /// Whether the activity is this one. Names are matched by how they begin, whatever their case (graph-api.md §5.2).
    pub fn is_of(&self, activity: &str) -> bool {
        self.activity_display_name
            .get(..activity.len())
            .is_some_and(|start| start.eq_ignore_ascii_case(activity))
    }

    /// Whether the SSPR policy was changed. The exact name of the activity is not documented; its words are
    /// (graph-api.md §5.2).
    pub fn is_policy_change(&self) -> bool {
        let name = self.activity_display_name.to_lowercase();
        name.contains("policy") && name.contains("password reset")
    }
}

/// A role that a user or a group holds, or may activate (graph-api.md §4.4).
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct RoleAssignment {
    /// Object id of whoever it is given to.
    pub principal_id: Option<String>,
    /// The role; of a built-in one this is the template id.
    pub role_definition_id: Option<String>,
    /// `/` for the whole tenant, else what it is limited to.
    pub directory_scope_id: Option<String>,
}

/// Everybody a role is given to, read once for many people.
#[derive(Clone, Debug, Default)]
pub struct RoleHolders {
    /// The roles that are held.
    pub assigned: Vec<RoleAssignment>,
    /// Those that wait to be activated; nothing where this sign-in may not see them.
    pub eligible: Option<Vec<RoleAssignment>>,
    /// The users in each group that roles can be given to, by its object id.
    pub members: BTreeMap<String, Vec<String>>,
}
