//! Reads where a rollout stands: what the ledger says of its waves, who is in the group, and everybody, each once.

use std::collections::HashSet;
use std::path::{Path, PathBuf};

use anyhow::Context as _;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{Span, Timestamp, Zoned};
use serde::Serialize;

use super::file;
use crate::bulk::read::names;
use crate::context::Context;
use crate::error::Error;
use crate::explain::{Judged, Step, Tenancy, Whom, survey};
use crate::file::blocking;
use crate::graph::Client;
use crate::graph::model::User;
use crate::members::{Known, Target};
use crate::roster;
use crate::sspr::ledger::chain::Link;
use crate::sspr::report::ids::{Ids, IdsBuilder};
use crate::sspr::rollout::file::Rollout;
use crate::sspr::rollout::gates::{Causes, Gate, Measures, WITHIN, judge};
use crate::sspr::rollout::people::{Candidate, LeftOut, Load, Standing};
use crate::sspr::rollout::record::Record;
use crate::tabular::Source;
use crate::ui::Ui;

/// What is read of a user for the waves.
pub(super) const PROPERTIES: &str = ",department,country";

/// The switch of the portal that asks people to register when they sign in.
const ASKS: &str = "registrationRequiredOnSignIn";

/// Users of a wave.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct WaveCount {
    /// Whom it takes, those left out not among them.
    pub users: u64,
    /// Of these, in scope.
    pub in_scope: u64,
    /// Of those in scope, with enough methods.
    pub registered: u64,
    /// Of those in scope, who can reset.
    pub able: u64,
}

/// Who is left out, by why.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct LeftOutCount {
    /// By the file.
    pub excluded: u64,
    /// Guests.
    pub guests: u64,
    /// Administrators.
    pub administrators: u64,
    /// Disabled accounts.
    pub disabled: u64,
}

/// Where it stands.
pub(super) struct Picture {
    pub rollout: Rollout,
    pub target: Target,
    pub record: Record,
    /// Of each wave, in order.
    pub waves: Vec<WaveCount>,
    pub left_out: LeftOutCount,
    /// In the group: users, registered, able.
    pub scope: WaveCount,
    /// The place of the wave that is next; the last where all are in.
    pub next: usize,
    /// Who would come with it.
    pub people: Vec<Known>,
    pub load: Load,
    pub gates: Vec<Gate>,
    /// What would keep people in scope from resetting then.
    pub causes: Causes,
    pub report_as_of: Option<Timestamp>,
    pub now: Timestamp,
    /// Names in lists of the file that nobody has.
    pub strangers: usize,
}

impl Picture {
    /// Whether every wave is in.
    pub(super) fn is_complete(&self) -> bool {
        self.rollout
            .waves
            .iter()
            .all(|wave| self.record.has(&wave.name))
    }

    /// Whether every wave is in once the next one is.
    pub(super) fn is_complete_with_next(&self) -> bool {
        let waves = self.rollout.waves.iter().enumerate();
        waves
            .into_iter()
            .all(|(place, wave)| place == self.next || self.record.has(&wave.name))
    }

    /// Whether every gate holds.
    pub(super) fn is_ready(&self) -> bool {
        self.gates.iter().all(Gate::is_open)
    }

    /// The name of the wave that is next.
    pub(super) fn wave(&self) -> &str {
        &self.rollout.waves[self.next].name
    }
}

/// The waves of a group as the ledger has them.
pub(super) fn record(group: &str, context: &Context) -> Result<Record, Error> {
    let book = context.ledger().file();
    let tenant = context.ledger().tenant();
    blocking(|| {
        let mut record = Record::default();
        let mut line = Vec::new();
        if let Some(mut lines) = book.lines()? {
            while let Some(whole) = lines.next(&mut line)? {
                if let Some(link) = Link::read(&line).filter(|_| whole) {
                    record.take(&link.entry, &tenant, group);
                }
            }
        }
        Ok::<_, std::io::Error>(record)
    })
    .with_context(|| book.path().display().to_string())
    .map_err(Error::from)
}

/// People meant by groups and by names.
#[derive(Default)]
struct Named {
    groups: Vec<Ids>,
    /// Sign-in names and object ids, in small letters.
    users: HashSet<String>,
}

impl Named {
    async fn read(
        groups: &[String],
        users: &[String],
        list: Option<PathBuf>,
        graph: &Client,
        ui: &Ui,
    ) -> Result<Self, Error> {
        let mut named = Self::default();
        for group in groups {
            named.groups.push(roster::members(group, graph, ui).await?);
        }
        let listed = match list {
            Some(path) => names::read(&Source::from(path))?,
            None => Vec::new(),
        };
        let all = users.iter().chain(&listed);
        named.users = all.map(|user| user.trim().to_lowercase()).collect();
        Ok(named)
    }

    fn has_group_of(&self, user: &User) -> bool {
        self.groups.iter().any(|group| group.contains(&user.id))
    }

    fn has_name_of(&self, user: &User) -> bool {
        let name = user.user_principal_name.as_deref().unwrap_or_default();
        !self.users.is_empty()
            && (self.users.contains(&user.id.to_lowercase())
                || self.users.contains(&name.to_lowercase()))
    }
}

/// Whom the file names.
struct Lists {
    exclude: Named,
    waves: Vec<Named>,
}

impl Lists {
    async fn read(
        rollout: &Rollout,
        folder: &Path,
        graph: &Client,
        ui: &Ui,
    ) -> Result<Self, Error> {
        let beside = |file: &Option<PathBuf>| file.as_ref().map(|file| folder.join(file));
        let exclude = &rollout.exclude;
        let list = beside(&exclude.file);
        let mut lists = Self {
            exclude: Named::read(&exclude.groups, &exclude.users, list, graph, ui).await?,
            waves: Vec::new(),
        };
        for wave in &rollout.waves {
            let list = beside(&wave.file);
            let named = Named::read(&wave.groups, &wave.users, list, graph, ui).await?;
            lists.waves.push(named);
        }
        Ok(lists)
    }

    /// How many different names there are.
    fn names(&self) -> HashSet<String> {
        let all = std::iter::once(&self.exclude).chain(&self.waves);
        all.flat_map(|named| named.users.iter().cloned()).collect()
    }
}

/// What is counted on the way.
struct Counting<'a> {
    rollout: &'a Rollout,
    lists: Lists,
    inside: Ids,
    next: usize,
    waves: Vec<WaveCount>,
    left_out: LeftOutCount,
    scope: WaveCount,
    people: Vec<Known>,
    load: Load,
    causes_now: Causes,
    causes: Causes,
    strangers: HashSet<String>,
}

impl<'a> Counting<'a> {
    fn new(rollout: &'a Rollout, lists: Lists, inside: Ids, next: usize) -> Self {
        Self {
            strangers: lists.names(),
            rollout,
            lists,
            inside,
            next,
            waves: vec![WaveCount::default(); rollout.waves.len()],
            left_out: LeftOutCount::default(),
            scope: WaveCount::default(),
            people: Vec::new(),
            load: Load::default(),
            causes_now: Causes::new(),
            causes: Causes::new(),
        }
    }

    fn take(&mut self, person: &Judged<'_>) {
        let (user, facts) = (person.user, person.facts);
        if !self.strangers.is_empty() {
            let name = user.user_principal_name.as_deref().unwrap_or_default();
            self.strangers.remove(&name.to_lowercase());
            self.strangers.remove(&user.id.to_lowercase());
        }
        let standing = Standing::of(facts, person.diagnosis);
        let licences: Vec<String> = (facts.products.iter().flatten())
            .map(|product| product.name.clone())
            .collect();
        let text = |name: &str| user.other.get(name).and_then(|value| value.as_str());
        let row = facts.row();
        let candidate = Candidate {
            department: text("department"),
            country: text("country"),
            licences: &licences,
            registered: standing.registered,
            is_guest: facts.is_guest || facts.home.is_outside(),
            is_admin: standing.administrator,
            is_disabled: facts.enabled == Some(false),
        };
        let excluded =
            self.lists.exclude.has_group_of(user) || self.lists.exclude.has_name_of(user);
        let left_out = self.rollout.exclude.leaves_out(&candidate, excluded);
        let is_inside = self.inside.contains(&user.id);
        // A group decides nothing for administrators and guests, and nothing at all for who cannot sign in.
        if is_inside && !candidate.is_admin && !candidate.is_guest && !candidate.is_disabled {
            count(&mut self.scope, standing, true);
            cause(&mut self.causes_now, standing);
            cause(&mut self.causes, standing);
        }
        let waves = self.rollout.waves.iter().zip(&self.lists.waves);
        let place = waves.into_iter().position(|(wave, named)| {
            wave.takes(
                &candidate,
                named.has_group_of(user),
                named.has_name_of(user),
            )
        });
        let Some(place) = place else {
            return;
        };
        match left_out {
            Some(LeftOut::Excluded) => self.left_out.excluded += 1,
            Some(LeftOut::Guest) => self.left_out.guests += 1,
            Some(LeftOut::Administrator) => self.left_out.administrators += 1,
            Some(LeftOut::Disabled) => self.left_out.disabled += 1,
            None => {
                count(&mut self.waves[place], standing, is_inside);
                if place <= self.next && !is_inside {
                    self.load.add(standing);
                    cause(&mut self.causes, standing);
                    self.people.push(Known {
                        user: User {
                            other: serde_json::Map::new(),
                            ..user.clone()
                        },
                        registered: Some(standing.registered),
                        is_admin: row.and_then(|row| row.is_admin),
                    });
                }
            }
        }
    }
}

fn count(wave: &mut WaveCount, standing: Standing, is_inside: bool) {
    wave.users += 1;
    if is_inside {
        wave.in_scope += 1;
        wave.registered += u64::from(standing.registered);
        wave.able += u64::from(standing.able);
    }
}

fn cause(causes: &mut Causes, standing: Standing) {
    if let Some(cause) = standing.cause {
        *causes.entry(cause.to_owned()).or_default() += 1;
    }
}

/// Reads it all.
///
/// # Errors
/// A file that cannot be used, a group that is not there, and what the service says to a list as a whole.
pub(super) async fn read(path: &Path, graph: &Client, context: &Context) -> Result<Picture, Error> {
    let rollout = file::read(path)?;
    let target = Target::find(rollout.group.as_deref(), graph, context).await?;
    let record = record(&target.group.id, context)?;
    let folder = path.parent().unwrap_or(Path::new(""));
    let lists = Lists::read(&rollout, folder, graph, &context.ui).await?;
    let mut inside = IdsBuilder::default();
    (graph.users_in_group(&target.group.id, |id| inside.add(id))).await?;
    let waiting = (rollout.waves.iter()).position(|wave| !record.has(&wave.name));
    let next = waiting.unwrap_or(rollout.waves.len() - 1);
    let mut counting = Counting::new(&rollout, lists, inside.seal(), next);
    let now = Timestamp::now();
    let everybody = Whom::default();
    let tenancy = survey(&everybody, PROPERTIES, now, graph, context, |step| {
        if let Step::Person(person) = step {
            counting.take(&person);
        }
        Ok(())
    });
    let tenancy = Box::pin(tenancy).await?;
    let Counting {
        waves,
        left_out,
        scope,
        people,
        load,
        causes_now,
        causes,
        strangers,
        ..
    } = counting;
    let limits = rollout.limits(next);
    let last = record.waves.iter().rev().find(|wave| wave.at.is_some());
    let gates = judge(
        &limits,
        &Measures {
            registered: (scope.registered, scope.users),
            resets: resets(&tenancy, now, limits.within_days.unwrap_or(WITHIN)),
            causes: causes_now,
            causes_before: last.and_then(|wave| wave.causes.clone()),
            days: (last.and_then(|wave| wave.at))
                .map(|at| now.duration_since(at).as_hours().div_euclid(24)),
            today: Zoned::now().date(),
        },
    );
    let required = tenancy.policy().ok().map(|policy| policy.is_on(ASKS));
    Ok(Picture {
        // Everything is in: what comes late waits for nothing.
        gates: if waiting.is_some() { gates } else { Vec::new() },
        load: load.asking(required),
        report_as_of: tenancy.report_as_of(),
        rollout,
        target,
        record,
        waves,
        left_out,
        scope,
        next,
        people,
        causes,
        now,
        strangers: strangers.len(),
    })
}

/// The resets of so many days: failed, all; nothing where the audit log may not be read.
fn resets(tenancy: &Tenancy, now: Timestamp, days: u32) -> Option<(u64, u64)> {
    let resets = tenancy.resets().ok()?;
    let today: Date = now.to_zoned(TimeZone::UTC).date();
    let first = today
        .checked_sub(Span::new().days(i64::from(days) - 1))
        .ok()?;
    let counted = resets.days(first, today);
    let failed = counted.iter().map(|day| day.failed).sum();
    let succeeded: u64 = counted.iter().map(|day| day.succeeded).sum();
    Some((failed, failed + succeeded))
}
