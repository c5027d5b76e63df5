//! What a line of the ledger says: who changed what, when, why, and how it ended.

use std::borrow::Cow;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// How a change ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Outcome {
    /// The service took it.
    Done,
    /// It did not.
    Failed,
    /// Nobody knows: the answer was lost, or the command ended before it came.
    #[serde(other)]
    Unknown,
}

impl Outcome {
    /// The name scripts read.
    pub fn name(self) -> &'static str {
        match self {
            Self::Done => "done",
            Self::Failed => "failed",
            Self::Unknown => "unknown",
        }
    }
}

/// Who made a change.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Actor {
    /// `user` or `application`; nothing: the sign-in does not say.
    pub kind: Option<Cow<'static, str>>,
    /// Object id.
    pub id: Option<String>,
    /// Sign-in name of a user, display name of an application.
    pub name: Option<String>,
    /// The client id that signed in.
    pub client: Option<String>,
}

/// What was changed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Target {
    /// `user`, `group`, `policy`, `application`; `line` is a torn line of the ledger itself.
    pub kind: Cow<'static, str>,
    /// Object id, where it has one.
    pub id: Option<String>,
    /// What people call it.
    pub name: Option<String>,
}

impl Target {
    /// Something of a kind, by its id and what people call it.
    pub fn new(kind: &'static str, id: Option<&str>, name: Option<&str>) -> Self {
        Self {
            kind: kind.into(),
            id: id.map(str::to_owned),
            name: name.map(str::to_owned),
        }
    }

    /// A user.
    pub fn user(id: &str, name: Option<&str>) -> Self {
        Self::new("user", Some(id), name)
    }

    /// A document of the policy, by the name of its resource.
    pub fn policy(name: &str) -> Self {
        Self::new("policy", None, Some(name))
    }
}

/// One change. Contacts in it are masked and secrets never are in it: whoever makes an entry sees to that.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Entry {
    /// Counted from 1.
    pub number: u64,
    /// When it was written down.
    pub at: Timestamp,
    /// The command as it is typed, without its arguments.
    pub command: Cow<'static, str>,
    /// The profile it ran with.
    pub profile: String,
    /// The tenant, by its id where that is known.
    pub tenant: Option<String>,
    /// Who made it.
    pub by: Actor,
    /// What was changed.
    pub target: Target,
    /// What was there; null where it was not looked at.
    pub before: Value,
    /// What was written; where it failed, what would have been.
    pub after: Value,
    /// `--reason`.
    pub reason: Option<String>,
    /// `--verified-by`: how the person was recognised.
    pub verified_by: Option<String>,
    /// How it ended.
    pub outcome: Outcome,
    /// The service's words, where it did not end well.
    pub error: Option<String>,
    /// For the service's support.
    pub request_ids: Vec<String>,
    /// What the intent was called that was on the disk before the request: no change is written down twice.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub intent: Option<String>,
    /// The grant the act was done with, or the emergency it was done in; `sspr verify` gives it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub grant: Option<String>,
    /// The hash of the line before.
    pub previous: String,
}

impl Entry {
    /// What keeps a line that was left unfinished: it counts as a line of its own, so that nothing is lost.
    pub fn torn(fragment: &[u8], at: Timestamp) -> Self {
        Self {
            number: 0,
            at,
            command: "ledger".into(),
            profile: String::new(),
            tenant: None,
            by: Actor::default(),
            target: Target {
                kind: "line".into(),
                ..Target::default()
            },
            before: Value::String(String::from_utf8_lossy(fragment).into_owned()),
            after: Value::Null,
            reason: None,
            verified_by: None,
            outcome: Outcome::Unknown,
            error: None,
            request_ids: Vec::new(),
            intent: None,
            grant: None,
            previous: String::new(),
        }
    }

    /// Whether it keeps a torn line.
    pub fn is_torn(&self) -> bool {
        self.target.kind == "line"
    }
}
