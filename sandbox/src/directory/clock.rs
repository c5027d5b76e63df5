//! What time it is in the directory. Tests move it instead of waiting.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::Duration;

use jiff::Timestamp;

/// The directory's clock.
#[derive(Clone, Debug, Default)]
pub enum Clock {
    /// This machine's.
    #[default]
    System,
    /// Milliseconds since 1970 that only [`Clock::advance`] moves.
    Manual(Arc<AtomicI64>),
}

impl Clock {
    /// A clock that stands still at this moment.
    pub fn stopped_at(moment: Timestamp) -> Self {
        Self::Manual(Arc::new(AtomicI64::new(moment.as_millisecond())))
    }

    /// Now.
    pub fn now(&self) -> Timestamp {
        match self {
            Self::System => Timestamp::now(),
            Self::Manual(millis) => Timestamp::from_millisecond(millis.load(Ordering::SeqCst))
                .unwrap_or(Timestamp::UNIX_EPOCH),
        }
    }

    /// Moves a manual clock on; the machine's goes by itself.
    pub fn advance(&self, by: Duration) {
        if let Self::Manual(millis) = self {
            millis.fetch_add(
                i64::try_from(by.as_millis()).unwrap_or(i64::MAX),
                Ordering::SeqCst,
            );
        }
    }
}
