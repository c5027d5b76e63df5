//! What is different between two saved outputs of `status`: who registered, who lost a method, who came and who left.

use serde::Serialize;

/// A row of a saved output, as far as a comparison needs it. What is not known is nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Saved {
    /// Object id.
    pub id: Option<String>,
    /// The name they sign in with.
    pub user_principal_name: Option<String>,
    /// Has enough methods.
    pub is_sspr_registered: Option<bool>,
    /// Is in scope.
    pub is_sspr_enabled: Option<bool>,
    /// Can reset.
    pub is_sspr_capable: Option<bool>,
    /// Open set of names.
    pub methods_registered: Option<Vec<String>>,
    /// `notFound` for a name that nobody has.
    pub state: Option<String>,
}

impl Saved {
    /// Whether the row says whom it is about.
    pub fn is_identified(&self) -> bool {
        self.id.is_some() || self.user_principal_name.is_some()
    }

    pub(super) fn is_a_user(&self) -> bool {
        self.state.as_deref() != Some("notFound")
    }

    pub(super) fn flags(&self) -> [Option<bool>; 3] {
        [
            self.is_sspr_registered,
            self.is_sspr_enabled,
            self.is_sspr_capable,
        ]
    }

    /// Each method once, in one order.
    pub(super) fn methods(&self) -> Option<Vec<String>> {
        let mut methods = self.methods_registered.clone()?;
        methods.sort_unstable();
        methods.dedup();
        Some(methods)
    }

    pub(super) fn name(&self) -> &str {
        self.user_principal_name.as_deref().unwrap_or_default()
    }
}

/// What happened to a user.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum Kind {
    /// Only in the newer output.
    Appeared,
    /// Only in the older output.
    Disappeared,
    /// Has a method more.
    GainedMethod,
    /// Has a method less.
    LostMethod,
    /// Has enough methods now.
    Registered,
    /// No longer has enough methods.
    Unregistered,
    /// Is in scope now.
    EnteredScope,
    /// No longer is in scope.
    LeftScope,
    /// Can reset now.
    BecameCapable,
    /// Can no longer reset.
    CeasedCapable,
}

impl Kind {
    /// All of them, in the order they are told.
    pub const ALL: [Self; 10] = [
        Self::Appeared,
        Self::Disappeared,
        Self::GainedMethod,
        Self::LostMethod,
        Self::Registered,
        Self::Unregistered,
        Self::EnteredScope,
        Self::LeftScope,
        Self::BecameCapable,
        Self::CeasedCapable,
    ];

    /// The name scripts read.
    pub fn key(self) -> &'static str {
        match self {
            Self::Appeared => "appeared",
            Self::Disappeared => "disappeared",
            Self::GainedMethod => "gainedMethod",
            Self::LostMethod => "lostMethod",
            Self::Registered => "registered",
            Self::Unregistered => "unregistered",
            Self::EnteredScope => "enteredScope",
            Self::LeftScope => "leftScope",
            Self::BecameCapable => "becameCapable",
            Self::CeasedCapable => "ceasedCapable",
        }
    }
}

/// Became true, became false: for each flag of [`Saved::flags`].
pub(super) const TURNS: [(Kind, Kind); 3] = [
    (Kind::Registered, Kind::Unregistered),
    (Kind::EnteredScope, Kind::LeftScope),
    (Kind::BecameCapable, Kind::CeasedCapable),
];

/// One change of one user. A user may have several.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Change {
    /// Object id, where an output has it.
    pub id: Option<String>,
    /// The name they sign in with; the newer one where both are known.
    pub user_principal_name: Option<String>,
    /// What happened.
    pub change: Kind,
    /// Methods only the newer output has for this user; nothing where one of them does not know.
    pub methods_gained: Option<Vec<String>>,
    /// Methods only the older output has for this user; nothing where one of them does not know.
    pub methods_lost: Option<Vec<String>>,
}

/// How many users, and how many of them each thing happened to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ChangeCounts {
    /// Users in both outputs.
    pub common: u64,
    /// Users with any change.
    pub changed: u64,
    kinds: [u64; Kind::ALL.len()],
}

impl ChangeCounts {
    /// How many users this happened to.
    pub fn of(&self, kind: Kind) -> u64 {
        self.kinds[kind as usize]
    }

    pub(super) fn count(&mut self, changes: &[Change]) {
        self.changed += u64::from(!changes.is_empty());
        for change in changes {
            self.kinds[change.change as usize] += 1;
        }
    }
}
