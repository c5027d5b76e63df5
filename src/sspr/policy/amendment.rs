//! What it takes to make settings so: the changes, and the documents as they will be.

use std::collections::BTreeSet;

use serde_json::{Value as Json, json};

use crate::graph::model::AuthenticationMethodsPolicy;
use crate::sspr::policy::scope::Scope;
use crate::sspr::policy::setting::{
    CAMPAIGN_EXCLUDE, CAMPAIGN_INCLUDE, CAMPAIGN_TARGET, Key, Page, Place, SETTINGS, Source,
};
use crate::sspr::policy::snapshot::{ALL_USERS, Documents, Snapshot, State};
use crate::sspr::policy::target::Target;
use crate::sspr::policy::value::{ALL, Value};

/// One setting that changes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// Which.
    pub key: Key,
    /// What it is; nothing where the service leaves it out.
    pub before: Option<Value>,
    /// What it will be.
    pub after: Value,
}

/// Why settings cannot be made so.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// The document that holds the setting could not be read.
    Unread(Key),
    /// The document holds no such field, or one of a kind this version does not know.
    Absent(Key),
    /// A legacy method where methods have moved: it would mean nothing (policy-api.md §1.5).
    Legacy(Key),
    /// How often the campaign may be put off, where Microsoft manages it.
    Managed,
    /// The scope would be a group, and there is none.
    NoGroup,
    /// There would be a group, and the scope is none.
    GroupUnused,
    /// A reset would ask for more questions than a person answers when registering.
    Questions,
    /// Before the migration, Microsoft Authenticator would be one of no more methods than a reset asks for: the service
    /// wants one more beside it (graph-api.md §8.3).
    AuthenticatorAlone,
}

/// The way from what is true to what is wanted. Made again over what it leads to, it is empty.
#[derive(Clone, Debug)]
pub struct Amendment {
    changes: Vec<Change>,
    before: Documents,
    after: Documents,
}

impl Key {
    /// Whether it decides who can reset, so that a change of it is counted in users.
    pub fn moves_users(self) -> bool {
        match self {
            Self::QuestionsToRegister | Self::QuestionsToReset | Self::MethodsReconfirmDays => {
                false
            }
            Self::Writeback => true,
            _ => matches!(
                self.setting().page,
                Page::Properties | Page::Methods | Page::Administrators
            ),
        }
    }

    /// Whether it is a method of the legacy policy.
    pub fn is_legacy(self) -> bool {
        matches!(
            self,
            Self::LegacyMobilePhone
                | Self::LegacyOfficePhone
                | Self::LegacyEmail
                | Self::LegacyAppNotification
                | Self::LegacyAppCode
        )
    }
}

impl Amendment {
    /// Compares what is true with what is wanted.
    ///
    /// # Errors
    /// The first [`Refusal`].
    pub fn new(documents: &Documents, target: &Target) -> Result<Self, Refusal> {
        let snapshot = Snapshot::of(documents);
        let mut changes = Vec::new();
        for (key, wanted) in target.iter() {
            let before = match snapshot.state(key) {
                State::Unread(_) => return Err(Refusal::Unread(key)),
                // Graph may leave the switch out; it takes one all the same.
                State::Absent if key == Key::Administrators => None,
                State::Absent => return Err(Refusal::Absent(key)),
                State::Known(value) | State::Idle(value, _) => Some(value.clone()),
            };
            if before.as_ref().is_some_and(|is| is.same_as(wanted)) {
                continue;
            }
            changes.push(Change {
                key,
                before,
                after: wanted.clone(),
            });
        }
        let after = apply(documents, &changes);
        let amendment = Self {
            changes,
            before: documents.clone(),
            after,
        };
        amendment.check(target)?;
        Ok(amendment)
    }

    fn check(&self, target: &Target) -> Result<(), Refusal> {
        let after = Snapshot::of(&self.after);
        let migrated = after.migration() == Some("migrationComplete");
        let touches = |key: Key| self.changes.iter().any(|change| change.key == key);
        for change in &self.changes {
            if migrated && change.key.is_legacy() && change.after.is_on() == Some(true) {
                return Err(Refusal::Legacy(change.key));
            }
            // With the state, it is the way back to what was.
            let stays_managed = after.is_campaign_managed() && !touches(Key::CampaignState);
            if change.key == Key::CampaignSnoozeDays && stays_managed {
                return Err(Refusal::Managed);
            }
        }
        if let Some(scope) = self.after.scope() {
            match (scope, target.get(Key::Group)) {
                (Scope::Group(None), _) if touches(Key::Scope) || touches(Key::Group) => {
                    return Err(Refusal::NoGroup);
                }
                (Scope::Nobody | Scope::Everyone, Some(Value::Group(_))) => {
                    return Err(Refusal::GroupUnused);
                }
                _ => {}
            }
        }
        let questions = (
            after.number(Key::QuestionsToReset),
            after.number(Key::QuestionsToRegister),
        );
        if let (Some(reset), Some(register)) = questions
            && reset > register
            && (touches(Key::QuestionsToReset) || touches(Key::QuestionsToRegister))
        {
            return Err(Refusal::Questions);
        }
        let lone = after.migration() == Some("preMigration") && after.is_authenticator_alone();
        let touched = |change: &Change| {
            change.key.is_legacy()
                || matches!(change.key, Key::SecurityQuestions | Key::MethodsRequired)
        };
        if lone && self.changes.iter().any(touched) {
            return Err(Refusal::AuthenticatorAlone);
        }
        Ok(())
    }

    /// What changes, in the order of the pages.
    pub fn changes(&self) -> &[Change] {
        &self.changes
    }

    /// Whether nothing changes.
    pub fn is_empty(&self) -> bool {
        self.changes.is_empty()
    }

    /// The documents as they are.
    pub fn before(&self) -> &Documents {
        &self.before
    }

    /// The documents as they will be.
    pub fn after(&self) -> &Documents {
        &self.after
    }

    /// The documents that are written.
    pub fn sources(&self) -> BTreeSet<Source> {
        let of = |change: &Change| change.key.setting().place.source();
        self.changes.iter().map(of).collect()
    }

    /// What of the documents that are to be written says something else now: fields of the portal's policy, settings of
    /// the others.
    pub fn moved(&self, now: &Documents) -> Vec<String> {
        let mut moved = Vec::new();
        let sources = self.sources();
        if let (true, Ok(was), Ok(is)) = (
            sources.contains(&Source::PasswordResetPolicies),
            &self.before.policy,
            &now.policy,
        ) {
            moved.extend(was.differences(is));
        }
        let (was, is) = (Snapshot::of(&self.before), Snapshot::of(now));
        for setting in SETTINGS {
            let source = setting.place.source();
            let of_others = source != Source::PasswordResetPolicies && sources.contains(&source);
            if of_others && was.value(setting.key) != is.value(setting.key) {
                moved.push(setting.name.to_owned());
            }
        }
        moved
    }

    /// Whether it decides who can reset.
    pub fn moves_users(&self) -> bool {
        self.changes.iter().any(|change| change.key.moves_users())
    }
}

/// The settings of these documents and their values, one a line, without those in `except`: what a plan was made on.
pub fn state_text(snapshot: &Snapshot, sources: &BTreeSet<Source>, except: &[Key]) -> String {
    SETTINGS
        .iter()
        .filter(|setting| sources.contains(&setting.place.source()))
        .filter(|setting| !except.contains(&setting.key))
        .map(|setting| {
            let value = snapshot.value(setting.key).map(Value::text);
            format!("{}={}\n", setting.name, value.unwrap_or_default())
        })
        .collect()
}

/// A method's state on the wire.
pub(super) fn state(on: bool) -> &'static str {
    if on { "enabled" } else { "disabled" }
}

/// The documents with these changes made; everything else is as it was.
pub(super) fn apply(documents: &Documents, changes: &[Change]) -> Documents {
    let mut after = documents.clone();
    for change in changes {
        let on = change.after.is_on() == Some(true);
        match change.key.setting().place {
            Place::Policy("enablementType" | "passwordResetEnabledGroupIds") => {}
            Place::Policy(field) => {
                if let Ok(policy) = &mut after.policy {
                    *policy = policy.with_field(field, &wire(&change.after, field));
                }
            }
            Place::OnPremises(_) => {
                if let Ok(document) = &mut after.on_premises {
                    match change.key {
                        Key::Writeback => document.password_writeback_supported = Some(on),
                        _ => document.account_unlock_enabled = Some(on),
                    }
                }
            }
            Place::Authorization(_) => {
                if let Ok(allowed) = &mut after.administrators {
                    *allowed = Some(on);
                }
            }
            Place::MethodsPolicy(path) | Place::BetaMethodsPolicy(path) => {
                if let Ok(policy) = &mut after.methods {
                    set_in_policy(policy, path, &change.after);
                }
            }
            Place::Method(id, field) => {
                if let Ok(policy) = &mut after.methods {
                    set_in_method(policy, id, field, on);
                }
            }
        }
    }
    if let Ok(policy) = &mut after.policy
        && let Some(scope) = scope(policy.scope(), changes)
    {
        *policy = policy.with_scope(&scope);
    }
    after
}

/// The scope that these changes make; nothing where they leave it alone.
fn scope(before: &Scope, changes: &[Change]) -> Option<Scope> {
    let wanted = |key: Key| {
        let change = changes.iter().find(|change| change.key == key)?;
        Some(&change.after)
    };
    let (name, group) = (wanted(Key::Scope), wanted(Key::Group));
    if name.is_none() && group.is_none() {
        return None;
    }
    let group = match group {
        Some(Value::Group(group)) => Some(group.clone()),
        Some(_) => None,
        None => before.group().cloned(),
    };
    let name = match name {
        Some(Value::Word(word)) => word.as_str(),
        _ => before.name(),
    };
    Some(match name {
        "all" => Scope::Everyone,
        "group" => Scope::Group(group),
        _ => Scope::Nobody,
    })
}

fn wire(value: &Value, field: &str) -> Json {
    match value {
        Value::Switch(on) => json!(on),
        Value::Number(number) => json!(number),
        Value::Word(text) | Value::Link(text) => json!(text),
        Value::Group(group) => json!(group.id),
        // The portal's document has no null: a link that is not set is empty (policy-api.md §1.2).
        Value::None if field == "customHelpdeskEmailOrUrl" => json!(""),
        Value::None => Json::Null,
    }
}

fn set_in_policy(policy: &mut AuthenticationMethodsPolicy, path: &str, value: &Value) {
    if path == CAMPAIGN_TARGET {
        let targets = at_mut(policy, CAMPAIGN_INCLUDE).and_then(Json::as_array_mut);
        for target in targets.into_iter().flatten() {
            target["targetedAuthenticationMethod"] = wire(value, path);
        }
        return;
    }
    if let CAMPAIGN_INCLUDE | CAMPAIGN_EXCLUDE = path {
        if let Some(at) = at_mut(policy, path) {
            *at = targets(at, path == CAMPAIGN_INCLUDE, value);
        }
        return;
    }
    let value = wire(value, path);
    if path == "policyMigrationState" {
        policy.policy_migration_state = value.as_str().map(ToOwned::to_owned);
        return;
    }
    if let Some(at) = at_mut(policy, path) {
        *at = value;
    }
}

/// What stands at a path of the policy.
fn at_mut<'a>(policy: &'a mut AuthenticationMethodsPolicy, path: &str) -> Option<&'a mut Json> {
    let mut steps = path.split('/');
    let first = policy.other.get_mut(steps.next()?)?;
    steps.try_fold(first, |at, step| at.get_mut(step))
}

/// Whom a campaign is for, or leaves out: who stays keeps what stands with it, who comes has the method of the others.
fn targets(before: &Json, with_method: bool, value: &Value) -> Json {
    let text = value.text();
    let ids: Vec<&str> = match value {
        Value::None => Vec::new(),
        Value::Word(word) if word == ALL => vec![ALL_USERS],
        _ => text.split(',').collect(),
    };
    let known = before.as_array().map(Vec::as_slice).unwrap_or_default();
    let method = known
        .first()
        .and_then(|first| first["targetedAuthenticationMethod"].as_str())
        .unwrap_or("microsoftAuthenticator");
    let target = |id: &&str| {
        let same = |target: &&Json| {
            let known = target["id"].as_str();
            known.is_some_and(|known| known.eq_ignore_ascii_case(id))
        };
        known.iter().find(same).cloned().unwrap_or_else(|| {
            let mut target = json!({"id": id, "targetType": "group"});
            if with_method {
                target["targetedAuthenticationMethod"] = json!(method);
            }
            target
        })
    };
    ids.iter().map(target).collect()
}

fn set_in_method(policy: &mut AuthenticationMethodsPolicy, id: &str, field: &str, on: bool) {
    let method = policy
        .authentication_method_configurations
        .iter_mut()
        .find(|method| method.id.eq_ignore_ascii_case(id));
    let Some(method) = method else {
        return;
    };
    match field {
        "state" => method.state = Some(state(on).to_owned()),
        "isOfficePhoneAllowed" => method.is_office_phone_allowed = Some(on),
        _ => method.is_software_oath_enabled = Some(on),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::{Value as Json, json};

    use super::*;
    use crate::sspr::policy::scope::Group;
    use crate::sspr::policy::setting::Kind;
    use crate::sspr::policy::snapshot::Unread;
    use crate::sspr::policy::snapshot::tests::documents;
    use crate::sspr::policy::writes::{MethodCount, Write};

    const PILOT: &str = "11111111-0000-0000-0000-000000000001";

    fn target(given: &[(Key, &str)]) -> Target {
        let parsed =
            |(key, text): &(Key, &str)| (*key, Value::parse(text, key.setting()).expect("a value"));
        given.iter().map(parsed).collect()
    }

    fn amended(given: &[(Key, &str)]) -> Result<Amendment, Refusal> {
        Amendment::new(&documents(&json!({}), "migrationComplete"), &target(given))
    }

    #[test]
    fn only_what_differs_changes_and_the_rest_of_every_document_is_kept() {
        let amendment = amended(&[
            (Key::Scope, "all"),
            (Key::NotifyUsers, "off"),
            (Key::HelpdeskLink, "none"),
            (Key::CampaignState, "enabled"),
            (Key::CampaignSnoozeDays, "7"),
            (Key::MethodsReconfirmDays, "90"),
        ])
        .unwrap();
        let keys: Vec<Key> = amendment
            .changes()
            .iter()
            .map(|change| change.key)
            .collect();
        assert_eq!(
            keys,
            [
                Key::MethodsReconfirmDays,
                Key::NotifyUsers,
                Key::HelpdeskLink,
                Key::CampaignState,
                Key::CampaignSnoozeDays
            ]
        );
        let (before, after) = (amendment.before(), amendment.after());
        let (before, after) = (
            before.policy.as_ref().unwrap(),
            after.policy.as_ref().unwrap(),
        );
        assert_eq!(
            before.differences(after),
            ["customHelpdeskEmailOrUrl", "notifyUsersOnPasswordReset"]
        );
        let Write::MethodsPolicy(body) = &amendment.steps()[0].write else {
            panic!("the methods policy first");
        };
        assert_eq!(
            Json::Object(body.clone()),
            json!({
                "reconfirmationInDays": 90,
                "registrationEnforcement": {"authenticationMethodsRegistrationCampaign":
                    {"state": "enabled", "snoozeDurationInDays": 7}},
            })
        );
    }

    #[test]
    fn a_campaign_keeps_what_stands_with_its_groups_and_one_method() {
        let mut documents = documents(&json!({}), "migrationComplete");
        let everybody = json!([{"id": "all_users", "targetType": "group", "kept": 1,
            "targetedAuthenticationMethod": "microsoftAuthenticator"}]);
        if let Ok(policy) = &mut documents.methods {
            policy.other["registrationEnforcement"]["authenticationMethodsRegistrationCampaign"] =
                json!({"state": "enabled", "includeTargets": everybody, "excludeTargets": []});
        }
        let after = |given: &[(Key, &str)]| {
            let amendment = Amendment::new(&documents, &target(given)).unwrap();
            let policy = amendment.after().methods.clone().unwrap();
            let campaign = "authenticationMethodsRegistrationCampaign";
            policy.other["registrationEnforcement"][campaign].clone()
        };
        let passkey = after(&[(Key::CampaignTarget, "fido2")]);
        assert_eq!(
            passkey["includeTargets"],
            json!([{"id": "all_users", "targetType": "group", "kept": 1, "targetedAuthenticationMethod": "fido2"}])
        );
        let group = after(&[
            (Key::CampaignTarget, "fido2"),
            (Key::CampaignInclude, PILOT),
            (Key::CampaignExclude, PILOT),
        ]);
        assert_eq!(
            group["includeTargets"],
            json!([{"id": PILOT, "targetType": "group", "targetedAuthenticationMethod": "fido2"}])
        );
        assert_eq!(
            group["excludeTargets"],
            json!([{"id": PILOT, "targetType": "group"}])
        );
        assert!(
            Amendment::new(&documents, &target(&[(Key::CampaignInclude, "all")]))
                .unwrap()
                .is_empty()
        );
    }

    #[test]
    fn what_would_break_or_mean_nothing_is_refused() {
        let cases = [
            (
                &[(Key::LegacyEmail, "on")][..],
                Refusal::Legacy(Key::LegacyEmail),
            ),
            (&[(Key::CampaignSnoozeDays, "7")][..], Refusal::Managed),
            (&[(Key::Scope, "group")][..], Refusal::NoGroup),
            (&[(Key::Group, PILOT)][..], Refusal::GroupUnused),
            (
                &[(Key::Scope, "none"), (Key::Group, PILOT)][..],
                Refusal::GroupUnused,
            ),
            (
                &[
                    (Key::QuestionsToRegister, "3"),
                    (Key::QuestionsToReset, "4"),
                ][..],
                Refusal::Questions,
            ),
            (
                &[(Key::HardwareCode, "on")][..],
                Refusal::Absent(Key::HardwareCode),
            ),
        ];
        for (given, expected) in cases {
            assert_eq!(amended(given).err(), Some(expected), "{given:?}");
        }
        // A legacy method that is on already, and one that goes off, are no force.
        assert!(amended(&[(Key::LegacyEmail, "off")]).unwrap().is_empty());
        let mut unread = documents(&json!({}), "migrationComplete");
        unread.on_premises = Err(Unread {
            code: "gone".to_owned(),
            message: String::new(),
        });
        assert_eq!(
            Amendment::new(&unread, &target(&[(Key::Unlock, "on")])).err(),
            Some(Refusal::Unread(Key::Unlock))
        );
    }

    #[test]
    fn methods_go_on_before_the_number_rises_and_off_after_it() {
        let amendment = amended(&[
            (Key::MethodsRequired, "1"),
            (Key::Sms, "off"),
            (Key::Voice, "on"),
            (Key::OfficePhone, "on"),
            (Key::Writeback, "off"),
            (Key::Unlock, "on"),
            (Key::Administrators, "off"),
        ])
        .unwrap();
        let names: Vec<String> = amendment
            .steps()
            .iter()
            .map(|step| match &step.write {
                Write::Method(id, body) => format!("{id} {}", body.len()),
                Write::BetaMethodsPolicy(_) => "beta".to_owned(),
                Write::MethodsPolicy(_) => "methods".to_owned(),
                Write::Policy(_, count) => format!("policy {count:?}"),
                Write::OnPremises(name, on) => format!("{name} {on}"),
                Write::Administrators(on) => format!("administrators {on}"),
            })
            .collect();
        assert_eq!(
            names,
            [
                "Voice 2",
                "policy Bypassed",
                "Sms 1",
                "passwordWriteBackSupported false",
                "accountUnlockEnabled true",
                "administrators false"
            ]
        );
    }

    #[test]
    fn the_count_is_bypassed_at_once_only_where_methods_live_elsewhere_and_stay() {
        use MethodCount::{Bypassed, BypassedOnRefusal, Checked};
        let cases = [
            ("migrationComplete", Key::NotifyUsers, "off", Bypassed),
            ("migrationInProgress", Key::NotifyUsers, "off", Bypassed),
            ("preMigration", Key::NotifyUsers, "off", Checked),
            (
                "migrationInProgress",
                Key::LegacyMobilePhone,
                "on",
                BypassedOnRefusal,
            ),
            ("preMigration", Key::LegacyEmail, "on", Checked),
        ];
        for (migration, key, text, expected) in cases {
            let documents = documents(&json!({}), migration);
            let amendment = Amendment::new(&documents, &target(&[(key, text)])).unwrap();
            let Write::Policy(_, count) = &amendment.steps()[0].write else {
                panic!("the policy");
            };
            assert_eq!(*count, expected, "{migration} {}", key.name());
        }
    }

    #[test]
    fn a_group_is_kept_while_the_scope_stays_one() {
        let of_group = documents(
            &json!({"enablementType": 1, "passwordResetEnabledGroupIds": [PILOT]}),
            "migrationComplete",
        );
        let other = "22222222-0000-0000-0000-000000000002";
        let amendment = Amendment::new(&of_group, &target(&[(Key::Group, other)])).unwrap();
        assert_eq!(
            amendment.after().scope().and_then(Scope::group),
            Some(&Group {
                id: other.to_owned(),
                display_name: None
            })
        );
        let same = target(&[(Key::Group, &PILOT.to_uppercase()), (Key::Scope, "group")]);
        assert!(Amendment::new(&of_group, &same).unwrap().is_empty());
    }

    fn value(key: Key) -> BoxedStrategy<Value> {
        match key.setting().kind {
            Kind::Switch | Kind::State => any::<bool>().prop_map(Value::Switch).boxed(),
            Kind::Number { least, most, .. } => (least..=most.unwrap_or(400))
                .prop_map(Value::Number)
                .boxed(),
            Kind::Choice(words) => proptest::sample::select(words)
                .prop_map(|word| Value::Word(word.to_owned()))
                .boxed(),
            Kind::Group => proptest::option::of(1_u128..3)
                .prop_map(|id| match id {
                    None => Value::None,
                    Some(id) => Value::Group(Group {
                        id: uuid::Uuid::from_u128(id).to_string(),
                        display_name: None,
                    }),
                })
                .boxed(),
            Kind::Groups { .. } => any::<u128>()
                .prop_map(|id| Value::Word(uuid::Uuid::from_u128(id).to_string()))
                .boxed(),
            Kind::Link => "[a-z]{1,4}@[a-z]{1,4}\\.com".prop_map(Value::Link).boxed(),
        }
    }

    fn wishes() -> impl Strategy<Value = Vec<(Key, Value)>> {
        let all: Vec<Key> = SETTINGS
            .iter()
            .map(|setting| setting.key)
            .filter(|key| *key != Key::HardwareCode)
            .collect();
        proptest::sample::subsequence(all, 0..12).prop_flat_map(|keys| {
            keys.into_iter()
                .map(|key| value(key).prop_map(move |value| (key, value)))
                .collect::<Vec<_>>()
        })
    }

    proptest! {
        #[test]
        fn made_again_over_what_it_leads_to_it_is_empty(
            wanted in wishes(), migration in proptest::sample::select(vec!["preMigration", "migrationComplete"]),
        ) {
            let target: Target = wanted.into_iter().collect();
            if let Ok(first) = Amendment::new(&documents(&json!({}), migration), &target) {
                let second = Amendment::new(first.after(), &target).map(|it| it.is_empty());
                prop_assert_eq!(second, Ok(true));
            }
        }

        #[test]
        fn the_order_of_settings_does_not_matter(wanted in wishes()) {
            let there: Target = wanted.iter().cloned().collect();
            let back: Target = wanted.into_iter().rev().collect();
            let made = |target: &Target| {
                let documents = documents(&json!({}), "migrationComplete");
                Amendment::new(&documents, target).map(|it| it.changes().to_vec())
            };
            prop_assert_eq!(made(&there), made(&back));
        }

        #[test]
        fn what_is_exported_changes_nothing_and_leads_back(wanted in wishes()) {
            let before = documents(&json!({}), "migrationComplete");
            let export = Target::of(&Snapshot::of(&before));
            prop_assert!(Amendment::new(&before, &export).unwrap().is_empty());
            let target: Target = wanted.into_iter().collect();
            if let Ok(there) = Amendment::new(&before, &target) {
                let back = Amendment::new(there.after(), &export).unwrap();
                let of = |documents: &Documents| Target::of(&Snapshot::of(documents));
                prop_assert_eq!(of(back.after()), export);
            }
        }

        #[test]
        fn every_change_is_in_exactly_one_request(wanted in wishes()) {
            let target: Target = wanted.into_iter().collect();
            if let Ok(amendment) = Amendment::new(&documents(&json!({}), "migrationComplete"), &target) {
                let mut written: Vec<Key> = amendment.steps().into_iter().flat_map(|step| step.keys).collect();
                written.sort_unstable();
                let changed: Vec<Key> = amendment.changes().iter().map(|change| change.key).collect();
                prop_assert_eq!(written, changed);
            }
        }
    }
}
