//! Reads what a report says: the users once, the registration report once, the audit trail once, and the policies.

use std::collections::BTreeMap;
use std::path::PathBuf;

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;

use super::history;
use super::unverified;
use crate::config::Telephony;
use crate::context::Context;
use crate::error::Error;
use crate::events::Ledgers;
use crate::explain::tally::Tally;
use crate::explain::{Judged, Step, Tenancy, Whom, remedy, survey};
use crate::graph::Client;
use crate::policy;
use crate::sspr::diagnosis::Verdict;
use crate::sspr::diagnosis::cause::Cause;
use crate::sspr::policy::lint::lint;
use crate::sspr::policy::setting::SETTINGS;
use crate::sspr::report::breakdown::{Axis, Group};
use crate::sspr::report::coverage::{Summary, percent, rounded};
use crate::sspr::report::only_phone::OnlyPhones;
use crate::sspr::report::overview::{
    About, AxisCount, AxisFigures, CauseCount, Change, NAMED_REASONS, Overview, PhoneWall,
    PhonesEnd, PolicyFinding, ResetFigures, Trend,
};
use crate::sspr::report::trend::{self, Point};
use crate::ui::{Messages, msg};

/// How the program is called where no profile is to be named.
const PROGRAM: &str = "sspr";

/// What is read of a user for the groups.
const PROPERTIES: &str = ",department,country";

/// What to make a report of, and what to keep.
#[derive(Clone, Debug)]
pub struct Wanted {
    /// Target percentage of the users in scope who can reset.
    pub goal: f64,
    /// The folder of the figures of earlier reports; nothing where none are kept.
    pub history: Option<PathBuf>,
    /// Without names of tenants and groups.
    pub anonymous: bool,
    /// The ledgers that acts on people are held against, and folders of some; none: the one of this machine.
    pub ledgers: Vec<PathBuf>,
}

/// The people, counted in every way a report shows.
struct Counts {
    tally: Tally,
    administrators: Group,
    axes: [AxisCount; 4],
    only_phone: OnlyPhones,
    phones_end: BTreeMap<Date, u64>,
}

impl Counts {
    fn new() -> Self {
        let axes = [
            Axis::Department,
            Axis::Country,
            Axis::Licence,
            Axis::UserType,
        ];
        Self {
            tally: Tally::default(),
            administrators: Group::default(),
            axes: axes.map(AxisCount::by),
            only_phone: OnlyPhones::default(),
            phones_end: BTreeMap::new(),
        }
    }

    fn take(&mut self, person: &Judged<'_>) {
        self.tally.count(person.diagnosis);
        // Groups are of the registration report, as `status --by` has them.
        let Some(row) = person.facts.row() else {
            return;
        };
        if row.only_phone.is_some() {
            self.only_phone.count(row.only_phone);
            let facts = person.facts;
            if let Some(day) = facts.calendar.phones_end(facts.audience()).day() {
                *self.phones_end.entry(day.first()).or_default() += 1;
            }
        }
        if row.is_admin == Some(true) {
            self.administrators.add(row);
        }
        let user = person.user;
        let text = |name: &str| user.other.get(name).and_then(|value| value.as_str());
        let [department, country, licence, user_type] = &mut self.axes;
        department.count(row, text("department").into_iter());
        country.count(row, text("country").into_iter());
        let products = person.facts.products.iter().flatten();
        licence.count(row, products.map(|product| product.name.as_str()));
        user_type.count(row, user.user_type.as_deref().into_iter());
    }
}

/// Reads a report as of now, and keeps its figures.
///
/// # Errors
/// What the service says to a list as a whole, and a folder of figures that cannot be used. What this sign-in may not read
/// is left out.
pub async fn read(wanted: &Wanted, graph: &Client, context: &Context) -> Result<Overview, Error> {
    let now = Timestamp::now();
    let mut counts = Counts::new();
    let everybody = Whom::default();
    // Before anything is waited for: one that was named may not be there.
    let ledgers = Ledgers::read(&wanted.ledgers, context)?;
    // First, so that the portal's sign-in is there once for both.
    let findings = findings(now, wanted.anonymous, context).await?;
    let (tenancy, tenant) = tokio::join!(
        survey(&everybody, PROPERTIES, now, graph, context, |step| {
            if let Step::Person(person) = step {
                counts.take(&person);
            }
            Ok(())
        }),
        graph.organization(),
    );
    let (tenancy, tenant) = (tenancy?, tenant?);
    let days = (tenancy.resets().is_ok()).then(|| (tenancy.trail_begins(), now));
    let unverified = unverified::read(wanted.anonymous, &ledgers, days, graph, context).await?;
    let messages = context.ui.messages();
    let tenant = tenant.map(|tenant| About {
        id: Some(tenant.id),
        display_name: tenant.display_name,
    });
    let tenant = tenant.unwrap_or_default();
    let registration = tenancy.coverage().ok().map(Summary::from);
    let has_report = registration.is_some();
    let answers = counts.tally.answers();
    let (since, trend) = keep(
        wanted,
        &tenant,
        now,
        registration.as_ref(),
        answers.cannot,
        context,
    )?;
    let only_phone = PhoneWall {
        own_telephony: context.settings.telephony.value == Some(Telephony::Own),
        users: counts.only_phone,
        ends: (counts.phones_end.into_iter())
            .map(|(day, users)| PhonesEnd { day, users })
            .collect(),
    };
    let mut administrators = counts.administrators;
    administrators.capable_of_enabled =
        percent(administrators.capable, administrators.enabled).map(rounded);
    let shown_tenant = if wanted.anonymous {
        About::default()
    } else {
        tenant
    };
    Ok(Overview {
        tenant: shown_tenant,
        at: now,
        report_as_of: tenancy.report_as_of(),
        registration,
        answers,
        administrators,
        breakdowns: breakdowns(counts.axes, wanted.anonymous),
        only_phone: has_report.then_some(only_phone),
        causes: causes(&counts.tally, wanted.anonymous, messages),
        findings,
        resets: resets(&tenancy, now),
        unverified,
        since,
        trend,
    })
}

fn breakdowns(axes: [AxisCount; 4], anonymous: bool) -> Vec<AxisFigures> {
    let [department, country, licence, user_type] = axes;
    vec![
        department.figures(anonymous),
        country.figures(anonymous),
        licence.figures(false),
        user_type.figures(false),
    ]
}

/// A text without the name of the profile where names are left out: a command names it, and it may be the tenant's name.
fn without_profile(text: String, anonymous: bool, messages: &Messages) -> String {
    if anonymous {
        text.replace(&messages.program(), PROGRAM)
    } else {
        text
    }
}

/// Those who cannot, or not for much longer; the most people first.
fn causes(tally: &Tally, anonymous: bool, messages: &Messages) -> Vec<CauseCount> {
    let told = |text: String| without_profile(text, anonymous, messages);
    let mut causes: Vec<CauseCount> = tally
        .causes()
        .into_iter()
        .filter(|(verdict, ..)| *verdict != Verdict::Can)
        .map(|(verdict, cause, people)| CauseCount {
            verdict,
            cause: cause.key(),
            stops: match cause {
                Cause::EnoughUntil(_, until) => Some(until.day.first()),
                _ => None,
            },
            people,
            who_acts: cause.actor(),
            remedy: remedy::of_one_among_many(cause, "USER", messages)
                .map(|remedy| told(messages.text(&remedy.words))),
            list: Some(told(messages.command(&[
                "explain",
                "--all",
                "--cause",
                cause.key(),
            ]))),
        })
        .collect();
    causes.sort_by_key(|cause| std::cmp::Reverse(cause.people));
    causes
}

/// What the policies are to be told. The portal's is read where it is at hand: nobody is asked to sign in once more.
async fn findings(
    now: Timestamp,
    anonymous: bool,
    context: &Context,
) -> Result<Vec<PolicyFinding>, Error> {
    let keys: Vec<_> = SETTINGS.iter().map(|setting| setting.key).collect();
    let api = match context.portal_at_hand().await {
        Some(_) => context.settings.policy_api.value,
        None => None,
    };
    let reading = policy::read(&keys, api, context).await?;
    let today = now.to_zoned(TimeZone::UTC).date();
    let messages = context.ui.messages();
    Ok(lint(&reading.snapshot, context.calendar(), today)
        .iter()
        .map(|finding| PolicyFinding {
            code: finding.rule,
            severity: finding.severity,
            setting: finding.key,
            control: finding.rule.controls().first().copied(),
            message: without_profile(policy::finding(messages, finding), anonymous, messages),
        })
        .collect())
}

fn resets(tenancy: &Tenancy, now: Timestamp) -> Option<ResetFigures> {
    let resets = tenancy.resets().ok()?;
    let day = |moment: Timestamp| moment.to_zoned(TimeZone::UTC).date();
    let mut reasons = resets.reasons();
    reasons.truncate(NAMED_REASONS);
    Some(ResetFigures {
        days: resets.days(day(tenancy.trail_begins()), day(now)),
        reasons,
        blocked: resets.blocked,
    })
}

/// Adds the figures of now to those of earlier reports, and says what moved. Without figures, or without a tenant to keep
/// them of, nothing is kept.
fn keep(
    wanted: &Wanted,
    tenant: &About,
    at: Timestamp,
    registration: Option<&Summary>,
    cannot: u64,
    context: &Context,
) -> Result<(Option<Change>, Trend), Error> {
    let mut points = Vec::new();
    let mut since = None;
    if let (Some(figures), Some(id), Some(folder)) = (registration, &tenant.id, &wanted.history) {
        let path = history::path(folder, id);
        let known = history::read(&path)?;
        if known.unreadable > 0 {
            context.ui.warn(&msg!(
                "report-history-lines",
                count = known.unreadable,
                file = path.display().to_string()
            ));
        }
        points = known.points;
        let now = Point {
            at,
            users: figures.total,
            enabled: figures.enabled.count,
            registered: figures.registered.count,
            capable: figures.capable.count,
            cannot,
        };
        since = points.last().map(|before| Change::between(before, &now));
        points.push(now);
        history::write(&path, &points)?;
    }
    let outlook = trend::outlook(&points, wanted.goal);
    let trend = Trend {
        goal: wanted.goal,
        outlook,
        points,
    };
    Ok((since, trend))
}
