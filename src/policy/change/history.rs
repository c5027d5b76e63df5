//! What a policy was before each change of it: one file a change, in a folder a tenant, for their owner alone.

use std::collections::BTreeSet;
use std::io;
use std::path::PathBuf;

use anyhow::Context as _;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::value::{RawValue, to_raw_value};

use crate::config::PolicyApi;
use crate::context::Context;
use crate::error::{Code, Error};
use crate::file;
use crate::graph::model::{AuthenticationMethodsPolicy, OnPremisesPasswordReset};
use crate::graph::{Client, Tenant};
use crate::policy::words;
use crate::sspr::policy::amendment::Amendment;
use crate::sspr::policy::document;
use crate::sspr::policy::setting::{Key, Source};
use crate::sspr::policy::snapshot::{Documents, Part, Snapshot, Unread};
use crate::sspr::policy::target::Target;
use crate::sspr::policy::value::Value;
use crate::text_file;
use crate::ui::{Column, Message, Messages, Row, Sign, msg};

/// The form of the file.
const VERSION: u32 = 1;

/// How a change ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(in crate::policy) enum Ending {
    /// It was begun, and nothing is known of its end.
    Begun,
    /// All of it was written.
    Done,
    /// Some of it was.
    Partly,
    /// None of it was.
    Failed,
}

impl Ending {
    fn name(self) -> &'static str {
        match self {
            Self::Begun => "begun",
            Self::Done => "done",
            Self::Partly => "partly",
            Self::Failed => "failed",
        }
    }
}

/// One change, and the documents before it.
#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(in crate::policy) struct Record {
    version: u32,
    /// The name people and scripts give it by.
    pub(in crate::policy) id: String,
    tenant: String,
    at: Timestamp,
    reason: Option<String>,
    pub(in crate::policy) outcome: Ending,
    changes: Vec<Changed>,
    before: Kept,
}

#[derive(Debug, Serialize, Deserialize)]
struct Changed {
    setting: String,
    before: Option<String>,
    after: String,
}

/// The documents that were written, as they were read before.
#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Kept {
    #[serde(skip_serializing_if = "Option::is_none")]
    password_reset_policies: Option<Box<RawValue>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    on_premises_password_reset_policies: Option<OnPremisesPasswordReset>,
    #[serde(skip_serializing_if = "Option::is_none")]
    authorization_policy: Option<Allowed>,
    #[serde(skip_serializing_if = "Option::is_none")]
    authentication_methods_policy: Option<AuthenticationMethodsPolicy>,
}

#[derive(Debug, Serialize, Deserialize)]
struct Allowed {
    #[serde(rename = "allowedToUseSSPR")]
    allowed_to_use_sspr: Option<bool>,
}

/// The records of one tenant.
pub(in crate::policy) struct History {
    /// Nothing without a home: then nothing is kept.
    folder: Option<PathBuf>,
    tenant: String,
    /// What decides over resets in the tenant, where that could be read.
    facts: Option<Tenant>,
}

impl History {
    /// Those of the tenant that is signed in to.
    pub(in crate::policy) async fn of(graph: &Client, context: &Context) -> Result<Self, Error> {
        let (tenant, facts) = match graph.organization().await? {
            Some(found) => (found.id, Some(found.tenant)),
            // A sign-in that may not see the tenant still belongs to one.
            None => (context.settings.tenant.value.clone(), None),
        };
        // The name of a folder comes from a service: nothing in it may lead elsewhere.
        let name: String = tenant
            .chars()
            .filter(|char| char.is_ascii_alphanumeric() || matches!(char, '-' | '.'))
            .collect();
        let folder = context.places.data_dir().ok();
        Ok(Self {
            folder: folder.map(|it| it.join("history").join(format!("tenant-{name}"))),
            tenant,
            facts,
        })
    }

    /// Whether there is a place for records.
    pub(in crate::policy) fn is_kept(&self) -> bool {
        self.folder.is_some()
    }

    /// The tenant.
    pub(in crate::policy) fn tenant(&self) -> &str {
        &self.tenant
    }

    /// What decides over resets in the tenant, where that could be read.
    pub(in crate::policy) fn facts(&self) -> Option<&Tenant> {
        self.facts.as_ref()
    }

    /// Keeps what is there before a change, on the disk when it returns.
    ///
    /// # Errors
    /// What the file system says; then nothing may be written to the service.
    pub(in crate::policy) fn begin(
        &self,
        amendment: &Amendment,
        reason: Option<&str>,
    ) -> Result<Record, Error> {
        let at = Timestamp::now();
        let record = Record {
            version: VERSION,
            id: at.strftime("%Y%m%dT%H%M%S%3fZ").to_string(),
            tenant: self.tenant.clone(),
            at,
            reason: reason.map(ToOwned::to_owned),
            outcome: Ending::Begun,
            changes: amendment
                .changes()
                .iter()
                .map(|change| Changed {
                    setting: change.key.name().to_owned(),
                    before: change.before.as_ref().map(Value::text),
                    after: change.after.text(),
                })
                .collect(),
            before: Kept::of(amendment.before(), &amendment.sources()),
        };
        self.keep(&record)?;
        Ok(record)
    }

    /// Notes how a change ended.
    pub(in crate::policy) fn keep(&self, record: &Record) -> Result<(), Error> {
        let Some(folder) = &self.folder else {
            return Ok(());
        };
        let path = folder.join(format!("{}.json", record.id));
        let text = serde_json::to_vec_pretty(record).context("a record")?;
        file::replace(&path, &text).map_err(|error| Error::unwritable(&path, &error))?;
        Ok(())
    }

    /// Every record, the newest first.
    ///
    /// # Errors
    /// What the file system says, and a file that is no record.
    pub(in crate::policy) fn all(&self) -> Result<Vec<Record>, Error> {
        let Some(path) = &self.folder else {
            return Ok(Vec::new());
        };
        let folder = || path.display().to_string();
        let entries = match std::fs::read_dir(path) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
            other => other.with_context(folder)?,
        };
        let mut records = Vec::new();
        for entry in entries {
            let path = entry.with_context(folder)?.path();
            let name = path.file_name().unwrap_or_default().to_string_lossy();
            // A neighbour that a crash left behind is no record.
            if name.starts_with('.') || !name.ends_with(".json") {
                continue;
            }
            let text = text_file::read(&path)?;
            let record: Record = serde_json::from_str(&text).map_err(|error| {
                Error::failure(
                    Code::HistoryUnreadable,
                    msg!(
                        "policy-history-broken",
                        path = path.display().to_string(),
                        error = error.to_string()
                    ),
                )
            })?;
            records.push(record);
        }
        records.sort_by(|a, b| b.id.cmp(&a.id));
        Ok(records)
    }

    /// The record of this name; `last` is the newest.
    ///
    /// # Errors
    /// As [`History::all`]; exit 2 where there is none.
    pub(in crate::policy) fn find(&self, id: &str) -> Result<Record, Error> {
        let found = self
            .all()?
            .into_iter()
            .find(|record| id == "last" || record.id == id);
        found.ok_or_else(|| {
            Error::failure(
                Code::NoSuchRecord,
                msg!("policy-history-none", id = id.to_owned()),
            )
            .hint(msg!("policy-history-list"))
        })
    }
}

impl Record {
    /// What was changed.
    fn settings(&self) -> Vec<&str> {
        let changes = self.changes.iter();
        changes.map(|change| change.setting.as_str()).collect()
    }

    /// Every setting of the documents that were kept, as it was then. `by_hand`: of the portal's documents only what was
    /// changed, for what else is so already cannot be seen there.
    pub(in crate::policy) fn target(&self, by_hand: bool) -> Target {
        let all = Target::of(&Snapshot::of(&self.before.documents()));
        let changed = |key: Key| self.changes.iter().any(|it| it.setting == key.name());
        let of_graph = |key: Key| key.setting().place.source().permission().is_some();
        all.iter()
            .filter(|(key, _)| !by_hand || of_graph(*key) || changed(*key))
            .map(|(key, value)| (key, value.clone()))
            .collect()
    }
}

impl Kept {
    fn of(documents: &Documents, sources: &BTreeSet<Source>) -> Self {
        let wanted = |source: Source| sources.contains(&source);
        let policy = documents.policy.as_ref().ok();
        let on_premises = documents.on_premises.as_ref().ok();
        let methods = documents.methods.as_ref().ok();
        let administrators = documents.administrators.as_ref().ok();
        Self {
            password_reset_policies: policy
                .filter(|_| wanted(Source::PasswordResetPolicies))
                .and_then(|document| to_raw_value(document).ok()),
            on_premises_password_reset_policies: on_premises
                .filter(|_| wanted(Source::OnPremisesPasswordResetPolicies))
                .cloned(),
            authorization_policy: administrators
                .filter(|_| wanted(Source::AuthorizationPolicy))
                .map(|allowed| Allowed {
                    allowed_to_use_sspr: *allowed,
                }),
            authentication_methods_policy: methods
                .filter(|_| wanted(Source::AuthenticationMethodsPolicy))
                .cloned(),
        }
    }

    fn documents(&self) -> Documents {
        fn part<T>(kept: Option<T>) -> Part<T> {
            kept.ok_or_else(|| Unread {
                code: "notKept".to_owned(),
                message: String::new(),
            })
        }
        let policy = self.password_reset_policies.as_ref();
        Documents {
            policy: part(policy.and_then(|text| document::Document::parse(text.get()).ok())),
            on_premises: part(self.on_premises_password_reset_policies.clone()),
            administrators: part(
                self.authorization_policy
                    .as_ref()
                    .map(|policy| policy.allowed_to_use_sspr),
            ),
            methods: part(self.authentication_methods_policy.clone()),
        }
    }
}

/// Writes the records of the tenant, the newest first.
pub async fn history(context: &Context) -> Result<(), Error> {
    let graph = context.graph().await?;
    let records = History::of(&graph, context).await?.all()?;
    let mut list = context.ui.list::<Line<'_>>();
    for record in &records {
        list.push(&Line {
            id: &record.id,
            at: record.at,
            outcome: record.outcome,
            settings: record.settings(),
            reason: record.reason.as_deref(),
        })?;
    }
    list.finish()?;
    if records.is_empty() {
        context.ui.status(&msg!("policy-history-empty"));
    }
    Ok(())
}

/// The settings of a record, as they were before its change; of one that is asked for, where none is named.
///
/// # Errors
/// When there is no such record, it cannot be read, or nobody is signed in.
pub async fn kept(
    id: Option<&str>,
    api: Option<PolicyApi>,
    context: &Context,
) -> Result<Target, Error> {
    let graph = context.graph().await?;
    let history = History::of(&graph, context).await?;
    let record = match id {
        Some(id) => history.find(id)?,
        None => choose(history.all()?, context)?,
    };
    Ok(record.target(api == Some(PolicyApi::Guided)))
}

/// One of the records, the newest first.
fn choose(mut records: Vec<Record>, context: &Context) -> Result<Record, Error> {
    let messages = context.ui.messages();
    if records.is_empty() {
        return Err(Error::failure(
            Code::NoSuchRecord,
            msg!("policy-history-empty"),
        ));
    }
    let items: Vec<String> = (records.iter())
        .map(|record| {
            let names = record.settings().into_iter();
            let names = names.map(|name| shown_setting(name, messages));
            let names: Vec<String> = names.collect();
            format!("{}  {}", record.id, names.join(messages.comma()))
        })
        .collect();
    let picked = (context.ui).select(&msg!("policy-restore-which"), "last", &items)?;
    Ok(records.swap_remove(picked))
}

/// The name of a setting that a record has, as people know it.
fn shown_setting(name: &str, messages: &Messages) -> String {
    words::setting_of(name, messages).unwrap_or_else(|| name.to_owned())
}

#[derive(Serialize)]
struct Line<'a> {
    id: &'a str,
    at: Timestamp,
    outcome: Ending,
    settings: Vec<&'a str>,
    reason: Option<&'a str>,
}

impl Row for Line<'_> {
    fn columns<'c>() -> &'c [Column<Self>]
    where
        Self: 'c,
    {
        const {
            &[
                Column::sign(|row, cell| {
                    cell.sign(match row.outcome {
                        Ending::Done => Sign::Good,
                        Ending::Failed => Sign::Bad,
                        _ => Sign::Attention,
                    });
                }),
                Column::<Self>::new("id", "policy-history-id", |row, cell| cell.text(row.id))
                    .whole(),
                Column::<Self>::new("at", "policy-history-at", |row, cell| {
                    cell.value(row.at.strftime("%Y-%m-%dT%H:%M:%SZ"));
                })
                .folded(),
                Column::<Self>::new("outcome", "policy-history-outcome", |row, cell| {
                    cell.word(row.outcome.name(), ending(row.outcome));
                })
                .rank(3),
                Column::<Self>::new("settings", "policy-history-settings", |row, cell| {
                    cell.either(
                        |cell| cell.joined(&row.settings, ";"),
                        |messages| {
                            let names = row.settings.iter();
                            let names = names.map(|name| shown_setting(name, messages));
                            names.collect::<Vec<_>>().join(messages.comma())
                        },
                    );
                })
                .rank(1)
                .wrapping(),
                Column::<Self>::new("reason", "policy-history-reason", |row, cell| {
                    cell.text_or_blank(row.reason);
                })
                .wrapping(),
            ]
        }
    }
}

/// How a change ended, for people.
fn ending(ending: Ending) -> Message {
    match ending {
        Ending::Begun => msg!("ledger-outcome-unknown"),
        Ending::Done => msg!("ledger-outcome-done"),
        Ending::Partly => msg!("policy-history-partly"),
        Ending::Failed => msg!("ledger-outcome-failed"),
    }
}

/// The names of settings, for a sentence.
pub(in crate::policy) fn names(keys: &[Key]) -> String {
    let names: Vec<&str> = keys.iter().map(|key| key.name()).collect();
    names.join(", ")
}
