//! How the directory behaves, as whoever starts it asks.

use std::path::PathBuf;
use std::time::Duration;

use crate::directory::clock::Clock;
use crate::identity::rules::Rules;

/// How strictly the service's limits are applied (graph-api.md §6.3).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, clap::ValueEnum)]
pub enum Throttle {
    /// No limits.
    Off,
    /// The documented buckets; per-user method calls count in the directory's.
    #[default]
    Documented,
    /// The same, with per-user method calls in the reports' five in ten seconds.
    Strict,
}

/// How the directory behaves.
#[derive(Clone, Debug)]
pub struct Settings {
    /// The database file; in memory when absent.
    pub database: Option<PathBuf>,
    /// How many people a new directory has.
    pub users: u32,
    /// The limits applied.
    pub throttle: Throttle,
    /// How far the registration report lags behind; nothing: not at all.
    pub report_lag: Option<Duration>,
    /// The account that every device code is approved for by itself; nothing: a person approves on the web page.
    pub approve_as: Option<String>,
    /// A header and its value: only who shows it is approved by itself; nothing: everybody is.
    pub approve_only: Option<(&'static str, String)>,
    /// The polling interval of the device flow in seconds; the service says 5.
    pub interval: u32,
    /// What time it is there.
    pub clock: Clock,
    /// The folder of the certificate authority, made there when it is missing; plain HTTP when absent.
    pub tls: Option<PathBuf>,
    /// What the tenant's rules do to sign-ins.
    pub rules: Rules,
    /// How long sign-in does not know a new app registration yet; nothing: it knows it at once.
    pub app_lag: Option<Duration>,
    /// How long every answer is held back, as a distant service would.
    pub latency: Duration,
    /// How long a password reset is under way before its operation ends.
    pub reset_delay: Duration,
    /// The folder in which the agent of Azure Arc keeps its key files; nothing: the machine is not under Arc.
    pub arc: Option<PathBuf>,
    /// How long a write does not show yet: reads answer as before it; nothing: it shows at once.
    pub replication_lag: Option<Duration>,
    /// Whether the tenant was born migrated: `policyMigrationState` is null.
    pub born_migrated: bool,
    /// The most objects on a page of a list, at least one; nothing: as many as the service gives.
    pub page: Option<u32>,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            database: None,
            users: 250,
            throttle: Throttle::default(),
            report_lag: None,
            approve_as: None,
            approve_only: None,
            interval: 5,
            clock: Clock::System,
            tls: None,
            rules: Rules::default(),
            app_lag: None,
            latency: Duration::ZERO,
            reset_delay: Duration::from_secs(1),
            arc: None,
            replication_lag: None,
            born_migrated: false,
            page: None,
        }
    }
}
