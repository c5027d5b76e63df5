//! Checks every row before anything is written: the user, the contacts, the policy, and what is registered already.

use std::collections::HashMap;

use futures::{StreamExt, TryStreamExt, pin_mut, stream};

use super::reported::{Report, Wanted, forecast, key, one_by_one, reported};
use super::rules::Rules;
use crate::bulk::journal::Settled;
use crate::context::log_plan;
use crate::error::Error;
use crate::graph::model::{AuthenticationMethod, User};
use crate::graph::{self, Client};
use crate::sspr::bulk::capability::{Capability, Reported};
use crate::sspr::bulk::row::{Flaw, InputRow, Objection, Reason, Step};
use crate::sspr::bulk::steps::{contacts, plan};
use crate::sspr::contact::phone::{Country, CountrySource, ReadFor};
use crate::sspr::diagnosis::origin;
use crate::ui::{Ui, msg};

/// So many rows make one batch (graph-api.md §6.1).
const BATCH: usize = 20;
/// So many batches are on their way at once.
const IN_FLIGHT: usize = 8;
const SELECT: &str = "id,userPrincipalName,userType,accountEnabled,usageLocation,identities";

/// How rows are to be read.
#[derive(Clone, Copy, Debug, Default)]
pub struct Options {
    /// The country of national numbers; else each user's own.
    pub country: Option<Country>,
    /// Whether another contact may be replaced.
    pub replace: bool,
}

/// A row, checked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Checked {
    /// Object id of whom it is about, where the directory knows them.
    pub user: Option<Box<str>>,
    /// What is to be done, or why nothing is.
    pub verdict: Result<Vec<Step>, Objection>,
    /// Whether the person can reset before and after; known only where there are steps.
    pub capability: Capability,
}

/// All rows, checked, in the order of the input_rows.
#[derive(Clone, Debug, Default)]
pub struct Validated {
    /// One a input_row.
    pub checked: Vec<Checked>,
    /// Whether the registration report could be read; without it nobody's scope is known.
    pub report_read: bool,
}

/// The user of a row and what else is known of them, before the row itself is weighed.
struct UserOfRow {
    user: Option<Box<str>>,
    country: Option<Country>,
    reported: Reported,
}

type Verdict = Result<Vec<Step>, Objection>;

/// The users of all rows, what was found against these already, and the report where it was read for everybody.
type Found = (
    Vec<UserOfRow>,
    Vec<Verdict>,
    Option<Result<Report, graph::Error>>,
);

/// Checks all rows but those that are `settled`, which an unfinished run has done.
///
/// # Errors
/// What ends it for every row: no permission to read users, a service that is gone.
pub async fn validate(
    input_rows: &[InputRow],
    settled: &Settled,
    rules: &Rules,
    options: Options,
    graph: &Client,
    ui: &Ui,
) -> Result<Validated, Error> {
    let asked: Vec<usize> = (0..input_rows.len())
        .filter(|&index| !settled.contains_key(&input_rows[index].row))
        .collect();
    // How large the tenant is decides over its limits, and over what the report costs.
    let tenant = Box::pin(graph.count_users()).await.ok();
    log_plan(
        ui,
        "import, the checks",
        forecast(asked.len(), tenant, graph),
    );
    let (mut found, mut verdicts, report) =
        find_and_read(input_rows, settled, &asked, rules, tenant, graph, ui).await?;
    let open: Vec<usize> = (asked.into_iter())
        .filter(|&index| verdicts[index].is_ok())
        .collect();
    let report_read = match look_up(&open, &mut found, report, graph, ui).await {
        Ok(()) => true,
        Err(error) => {
            ui.log(1, || {
                format!("the registration report could not be read: {error}")
            });
            false
        }
    };
    for &index in &open {
        let found = &mut found[index];
        let reported = found.reported.is_admin;
        found.reported.is_admin =
            (found.user.as_deref()).map_or(reported, |id| rules.is_admin(id, reported));
    }
    let mut capabilities: Vec<Capability> = (input_rows.iter())
        .map(|input_row| settled.get(&input_row.row).map(|(_, known)| *known))
        .map(Option::unwrap_or_default)
        .collect();
    let weigher = Weigher {
        input_rows,
        found: &found,
        rules,
        options,
        graph,
    };
    weigh_all(&weigher, &open, &mut verdicts, &mut capabilities, ui).await?;
    let checked = found
        .into_iter()
        .zip(verdicts)
        .zip(capabilities)
        .map(|((found, verdict), capability)| Checked {
            user: found.user,
            verdict,
            capability,
        })
        .collect();
    Ok(Validated {
        checked,
        report_read,
    })
}

/// Finds the users, and reads the report beside them where that takes fewer requests than asking for each.
async fn find_and_read(
    input_rows: &[InputRow],
    settled: &Settled,
    asked: &[usize],
    rules: &Rules,
    tenant: Option<u64>,
    graph: &Client,
    ui: &Ui,
) -> Result<Found, Error> {
    if one_by_one(asked.len(), tenant) {
        let (found, verdicts) =
            find_all(input_rows, settled, asked, &rules.domains, graph, ui).await?;
        Ok((found, verdicts, None))
    } else {
        let wanted = Wanted::default();
        let finding = async {
            let all = find_all(input_rows, settled, asked, &rules.domains, graph, ui).await;
            let (found, verdicts) = match &all {
                Ok((found, verdicts)) => (&**found, &**verdicts),
                // Nobody is wanted any more.
                Err(_) => (&[][..], &[][..]),
            };
            let in_order = found
                .iter()
                .zip(verdicts)
                .filter(|(_, verdict)| verdict.is_ok());
            wanted.settle(in_order.filter_map(|(found, _)| key(found.user.as_deref()?)));
            all
        };
        // The two are counted apart: the report is on its way while the users are found.
        let (all, report) = tokio::join!(finding, wanted.read(graph, ui));
        let (found, verdicts) = all?;
        Ok((found, verdicts, Some(report)))
    }
}

/// Weighs the rows that are still open, and writes down what came of each.
async fn weigh_all(
    weigher: &Weigher<'_>,
    open: &[usize],
    verdicts: &mut [Verdict],
    capabilities: &mut [Capability],
    ui: &Ui,
) -> Result<(), Error> {
    let progress = ui.progress(&msg!("import-checking"));
    let answers = stream::iter(open.chunks(BATCH))
        .map(|chunk| weigher.weigh(chunk))
        .buffered(IN_FLIGHT);
    pin_mut!(answers);
    let mut done = 0;
    while let Some(weighed) = answers.try_next().await? {
        for (index, verdict, capability) in weighed {
            verdicts[index] = verdict;
            capabilities[index] = capability;
            done += 1;
        }
        progress.at(done, Some(open.len() as u64));
    }
    Ok(())
}

/// Finds the user of every row that is `asked` about, and judges what needs no more than that.
async fn find_all(
    input_rows: &[InputRow],
    settled: &Settled,
    asked: &[usize],
    domains: &[String],
    graph: &Client,
    ui: &Ui,
) -> Result<(Vec<UserOfRow>, Vec<Verdict>), Error> {
    let progress = ui.progress(&msg!("import-finding"));
    let mut first: HashMap<u128, usize> = HashMap::with_capacity(input_rows.len());
    let mut found = Vec::with_capacity(input_rows.len());
    for (index, input_row) in input_rows.iter().enumerate() {
        let user = settled.get(&input_row.row).map(|(user, _)| user.clone());
        if let Some(key) = user.as_deref().and_then(key) {
            first.insert(key, index);
        }
        found.push(UserOfRow {
            user,
            country: None,
            reported: Reported::default(),
        });
    }
    let mut verdicts: Vec<Verdict> = vec![Ok(Vec::new()); input_rows.len()];
    let answers = stream::iter(asked.chunks(BATCH))
        .map(|chunk| async move {
            let keys: Vec<&str> = chunk
                .iter()
                .map(|&index| &*input_rows[index].user)
                .collect();
            graph.each_user(&keys, SELECT).await
        })
        .buffered(IN_FLIGHT);
    pin_mut!(answers);
    let mut indexes = asked.iter().copied();
    let mut done = 0;
    while let Some(chunk) = answers.try_next().await? {
        // The answers first: a chunk that ends must not take an index with it.
        for (answer, index) in chunk.into_iter().zip(indexes.by_ref()) {
            let (user, country, mut verdict) = judge(answer, domains)?;
            if let Some(key) = user.as_deref().and_then(key) {
                let earlier = *first.entry(key).or_insert(index);
                if earlier != index && verdict.is_ok() {
                    let flaw = Flaw::Row(input_rows[earlier].row);
                    verdict = Err(Objection::row(Reason::DuplicateUser, flaw));
                }
            }
            found[index].user = user;
            found[index].country = country;
            verdicts[index] = verdict.map(|()| Vec::new());
            done += 1;
        }
        progress.at(done, Some(asked.len() as u64));
    }
    Ok((found, verdicts))
}

type Judged = (Option<Box<str>>, Option<Country>, Result<(), Objection>);

/// What the directory says of the user of a row.
fn judge(answer: Result<Option<User>, graph::Error>, domains: &[String]) -> Result<Judged, Error> {
    let against = |reason, flaw| Err(Objection::row(reason, flaw));
    let user = match answer {
        Ok(Some(user)) => user,
        Ok(None) => return Ok((None, None, against(Reason::UserNotFound, Flaw::None))),
        // Who may not read one user may read none.
        Err(error) if error.status() == Some(403) => return Err(error.into()),
        Err(error) => {
            let flaw = Flaw::Words(error.to_string().into());
            return Ok((None, None, against(Reason::Unreachable, flaw)));
        }
    };
    let country = user
        .other
        .get("usageLocation")
        .and_then(|country| country.as_str());
    let origin = origin::of(&user, domains.iter().map(String::as_str));
    let verdict = match (origin.resets_here(), user.account_enabled) {
        (false, _) => against(Reason::Guest, Flaw::None),
        (_, Some(false)) => against(Reason::UserDisabled, Flaw::None),
        _ => Ok(()),
    };
    let country = country.and_then(Country::parse);
    Ok((Some(user.id.into()), country, verdict))
}

/// Says of these rows' people what the registration report does, which may have been read already.
async fn look_up(
    open: &[usize],
    found: &mut [UserOfRow],
    report: Option<Result<Report, graph::Error>>,
    graph: &Client,
    ui: &Ui,
) -> Result<(), graph::Error> {
    let Some(report) = report else {
        return each_by_itself(open, found, graph, ui).await;
    };
    let report = report?;
    for &index in open {
        let known = found[index].user.as_deref().and_then(key);
        found[index].reported = known
            .and_then(|key| report.get(&key).copied())
            .unwrap_or_default();
    }
    Ok(())
}

/// Asks the report for each of these rows' people.
async fn each_by_itself(
    open: &[usize],
    found: &mut [UserOfRow],
    graph: &Client,
    ui: &Ui,
) -> Result<(), graph::Error> {
    let _progress = ui.progress(&msg!("import-reading-report"));
    let (indexes, ids): (Vec<usize>, Vec<String>) = open
        .iter()
        .filter_map(|&index| Some((index, found[index].user.as_deref()?.to_owned())))
        .unzip();
    let rows = graph.registrations_of(&ids).await?;
    for (index, row) in indexes.into_iter().zip(rows) {
        found[index].reported = row.as_ref().map(reported).unwrap_or_default();
    }
    Ok(())
}

/// Weighs rows whose user is in order.
struct Weigher<'a> {
    input_rows: &'a [InputRow],
    found: &'a [UserOfRow],
    rules: &'a Rules,
    options: Options,
    graph: &'a Client,
}

impl Weigher<'_> {
    /// The verdicts of these rows. The methods are read of those whose contacts are in order.
    async fn weigh(&self, chunk: &[usize]) -> Result<Vec<(usize, Verdict, Capability)>, Error> {
        let mut weighed = Vec::with_capacity(chunk.len());
        let mut asked = Vec::new();
        for &index in chunk {
            let given = self
                .options
                .country
                .map(|country| (country, CountrySource::Flag));
            let own = || Some((self.found[index].country?, CountrySource::UsageLocation));
            let country = given.or_else(own);
            let country = country.map(|(country, source)| ReadFor { country, source });
            let requirement = self.rules.of(self.found[index].reported.is_admin);
            let Some(user) = &self.found[index].user else {
                continue;
            };
            let input_row = &self.input_rows[index];
            match contacts(input_row, country, &self.rules.domains, requirement) {
                Ok(contacts) => asked.push((index, &**user, contacts)),
                Err(objection) => weighed.push((index, Err(objection), Capability::default())),
            }
        }
        if asked.is_empty() {
            return Ok(weighed);
        }
        let ids: Vec<&str> = asked.iter().map(|(_, id, _)| *id).collect();
        let answers = patiently(&ids, self.graph).await?;
        for ((index, id, contacts), methods) in asked.into_iter().zip(answers) {
            let reported = self.found[index].reported;
            let requirement = self.rules.of(reported.is_admin);
            let (verdict, capable) = match methods {
                Ok(methods) => {
                    let verdict = plan(contacts, &methods, requirement, self.options.replace);
                    let steps = verdict.as_deref().unwrap_or_default();
                    let counting = self.rules.of_person(id, reported.is_admin);
                    let capable = Capability::new(reported, &methods, steps, &counting);
                    (verdict, capable)
                }
                Err(error) => (Err(out_of_reach(&error)), Capability::default()),
            };
            weighed.push((index, verdict, capable));
        }
        Ok(weighed)
    }
}

/// So many times in a row it may be that nothing is answered for want of patience.
const FRUITLESS: u32 = 2;

type Answers = Vec<Result<Vec<AuthenticationMethod>, graph::Error>>;

fn is_throttled<T>(answer: &Result<T, graph::Error>) -> bool {
    matches!(answer, Err(error) if matches!(error.kind, graph::ErrorKind::Throttled { .. }))
}

/// Reads people's methods, and asks again for those the service had no patience for, as long as it answers some.
async fn patiently(ids: &[&str], graph: &Client) -> Result<Answers, graph::Error> {
    let mut answers = graph.methods_of(ids).await?;
    let mut fruitless = 0;
    loop {
        let open: Vec<usize> = (answers.iter().enumerate())
            .filter(|(_, answer)| is_throttled(answer))
            .map(|(index, _)| index)
            .collect();
        if open.is_empty() || fruitless == FRUITLESS {
            return Ok(answers);
        }
        let again: Vec<&str> = open.iter().map(|&index| ids[index]).collect();
        let before = open.len();
        let mut left = 0;
        for (index, answer) in open.into_iter().zip(graph.methods_of(&again).await?) {
            left += usize::from(is_throttled(&answer));
            answers[index] = answer;
        }
        fruitless = if left < before { 0 } else { fruitless + 1 };
    }
}

/// Why a user's methods cannot be read.
fn out_of_reach(error: &graph::Error) -> Objection {
    let words = || Flaw::Words(error.to_string().into());
    match error.status() {
        Some(403) => Objection::row(Reason::Forbidden, Flaw::None),
        Some(404) => Objection::row(Reason::UserNotFound, Flaw::None),
        Some(400..=428 | 430..=499) => Objection::row(Reason::Refused, words()),
        _ => Objection::row(Reason::Unreachable, words()),
    }
}
