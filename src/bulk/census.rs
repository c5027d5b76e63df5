//! Checks every row before anything is written: the user, the contacts, the policy, and what is registered already.

use std::collections::{HashMap, HashSet};
use std::hash::{DefaultHasher, Hash, Hasher};

use futures::{StreamExt, TryStreamExt, pin_mut, stream};
use uuid::Uuid;

use super::rules::Rules;
use crate::error::Error;
use crate::graph::model::{Registration, User};
use crate::graph::{self, Client};
use crate::msg;
use crate::sspr::capability::{Capability, Reported, capability};
use crate::sspr::contact::Contact;
use crate::sspr::phone::Country;
use crate::sspr::seeding::{Flaw, Objection, Reason, Seed, Slot, Step};
use crate::sspr::steps::{contacts, plan};
use crate::ui::Ui;

/// So many rows make one batch (graph-api.md §6.1).
const BATCH: usize = 20;
/// So many batches are on their way at once.
const IN_FLIGHT: usize = 8;
/// Up to so many people are looked up in the registration report one by one; for more the report is read whole. It
/// takes five requests in ten seconds (graph-api.md §6.3), and a page of it holds a thousand people.
const FEW: usize = 20;

const SELECT: &str = "id,userPrincipalName,userType,accountEnabled,usageLocation";

/// How rows are to be read.
#[derive(Clone, Copy, Debug, Default)]
pub struct Options {
    /// The country of national numbers; else each user's own.
    pub country: Option<Country>,
    /// Whether another contact may be replaced.
    pub replace: bool,
}

/// The user of a row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UserFacts {
    /// Object id.
    pub id: Box<str>,
    /// The name they sign in with.
    pub upn: Box<str>,
}

/// A row, checked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Checked {
    /// Which of the seeds it is.
    pub index: usize,
    /// Whom it is about, where the directory knows.
    pub user: Option<UserFacts>,
    /// What is to be done, or why nothing is.
    pub verdict: Result<Vec<Step>, Objection>,
    /// Whether the person can reset before and after; known only where there are steps.
    pub capability: Capability,
}

/// All rows, checked, in the order of the seeds.
#[derive(Clone, Debug, Default)]
pub struct Census {
    /// One a seed.
    pub checked: Vec<Checked>,
    /// Numbers that are given to several people, and how many people that are.
    pub shared_numbers: u64,
    /// See [`Census::shared_numbers`].
    pub sharing_users: u64,
    /// Whether the registration report could be read; without it nobody's scope is known.
    pub report_read: bool,
}

impl Census {
    /// How many of the people whose rows are in order can reset before and after; nothing where that is not known of
    /// every one.
    pub fn capable(&self) -> (Option<u64>, Option<u64>) {
        let count = |of: fn(&Capability) -> Option<bool>| {
            let mut sum = 0;
            for row in self.in_order() {
                sum += u64::from(of(&row.capability)?);
            }
            Some(sum)
        };
        (count(|row| row.before), count(|row| row.after))
    }

    /// The people who still miss methods when all is done, and how many.
    pub fn below_required(&self) -> impl Iterator<Item = (&UserFacts, u8)> {
        self.in_order().filter_map(|row| {
            let missing = row.capability.missing.filter(|missing| *missing > 0)?;
            Some((row.user.as_ref()?, missing))
        })
    }

    /// The people who are given an alternate mobile, which counts for nothing in a reset.
    pub fn alternates(&self) -> usize {
        let adds = |row: &&Checked| {
            let steps = row.verdict.as_deref().unwrap_or_default();
            steps.iter().any(|step| step.slot == Slot::AlternateMobile)
        };
        self.in_order().filter(adds).count()
    }

    fn in_order(&self) -> impl Iterator<Item = &Checked> {
        self.checked.iter().filter(|row| row.verdict.is_ok())
    }
}

/// The user of a row and what else is known of them, before the row itself is weighed.
struct Found {
    user: Option<UserFacts>,
    country: Option<Country>,
    reported: Reported,
}

type Verdict = Result<Vec<Step>, Objection>;

/// Checks all rows.
///
/// # Errors
/// What ends it for every row: no permission to read users, a service that is gone.
pub async fn check(
    seeds: &[Seed],
    rules: &Rules,
    options: Options,
    graph: &Client,
    ui: &Ui,
) -> Result<Census, Error> {
    let (mut found, mut verdicts) = find_all(seeds, graph, ui).await?;
    let open: Vec<usize> = (0..seeds.len())
        .filter(|&index| verdicts[index].is_ok())
        .collect();
    let report_read = match report(&open, &mut found, graph, ui).await {
        Ok(()) => true,
        Err(error) => {
            ui.log(1, || {
                format!("the registration report could not be read: {error}")
            });
            false
        }
    };
    let progress = ui.progress(&msg!("import-checking"));
    let mut capabilities = vec![Capability::default(); seeds.len()];
    let mut numbers = Numbers::default();
    {
        let weigher = Weigher {
            seeds,
            found: &found,
            rules,
            options,
            graph,
        };
        let answers = stream::iter(open.chunks(BATCH))
            .map(|chunk| weigher.weigh(chunk))
            .buffered(IN_FLIGHT);
        pin_mut!(answers);
        let mut done = 0;
        while let Some(weighed) = answers.try_next().await? {
            for (index, verdict, capability) in weighed {
                numbers.count(verdict.as_deref().unwrap_or_default());
                verdicts[index] = verdict;
                capabilities[index] = capability;
                done += 1;
            }
            progress.at(done, Some(open.len() as u64));
        }
    }
    let (shared_numbers, sharing_users) = numbers.shared();
    let checked = found
        .into_iter()
        .zip(verdicts)
        .zip(capabilities)
        .enumerate()
        .map(|(index, ((found, verdict), capability))| Checked {
            index,
            user: found.user,
            verdict,
            capability,
        })
        .collect();
    Ok(Census {
        checked,
        shared_numbers,
        sharing_users,
        report_read,
    })
}

/// Finds the user of every row, and judges what needs no more than that.
async fn find_all(
    seeds: &[Seed],
    graph: &Client,
    ui: &Ui,
) -> Result<(Vec<Found>, Vec<Verdict>), Error> {
    let progress = ui.progress(&msg!("import-finding"));
    let mut found = Vec::with_capacity(seeds.len());
    let mut verdicts: Vec<Verdict> = Vec::with_capacity(seeds.len());
    let mut first: HashMap<u128, usize> = HashMap::with_capacity(seeds.len());
    let answers = stream::iter(seeds.chunks(BATCH))
        .map(|chunk| async move {
            let keys: Vec<&str> = chunk.iter().map(|seed| &*seed.user).collect();
            graph.each_user(&keys, SELECT).await
        })
        .buffered(IN_FLIGHT);
    pin_mut!(answers);
    while let Some(chunk) = answers.try_next().await? {
        for answer in chunk {
            let index = found.len();
            let (user, country, mut verdict) = judge(answer)?;
            if let Some(key) = user.as_ref().and_then(|user| key(&user.id)) {
                let earlier = *first.entry(key).or_insert(index);
                if earlier != index && verdict.is_ok() {
                    let flaw = Flaw::Row(seeds[earlier].row);
                    verdict = Err(Objection::row(Reason::DuplicateUser, flaw));
                }
            }
            found.push(Found {
                user,
                country,
                reported: Reported::default(),
            });
            verdicts.push(verdict.map(|()| Vec::new()));
        }
        progress.at(found.len() as u64, Some(seeds.len() as u64));
    }
    Ok((found, verdicts))
}

type Judged = (Option<UserFacts>, Option<Country>, Result<(), Objection>);

/// What the directory says of the user of a row.
fn judge(answer: Result<Option<User>, graph::Error>) -> Result<Judged, Error> {
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
    let guest = user
        .user_type
        .as_deref()
        .is_some_and(|kind| kind.eq_ignore_ascii_case("guest"));
    let verdict = match (guest, user.account_enabled) {
        (true, _) => against(Reason::Guest, Flaw::None),
        (_, Some(false)) => against(Reason::UserDisabled, Flaw::None),
        _ => Ok(()),
    };
    let facts = UserFacts {
        upn: user.user_principal_name.unwrap_or_default().into(),
        id: user.id.into(),
    };
    Ok((Some(facts), country.and_then(Country::parse), verdict))
}

/// Object ids in a sixteenth of the room.
fn key(id: &str) -> Option<u128> {
    Uuid::try_parse(id).ok().map(|id| id.as_u128())
}

/// Looks these rows' people up in the registration report.
async fn report(
    open: &[usize],
    found: &mut [Found],
    graph: &Client,
    ui: &Ui,
) -> Result<(), graph::Error> {
    let of = |row: &Registration<'_>| Reported {
        in_scope: Some(row.is_sspr_enabled),
        registered: Some(row.is_sspr_registered),
        is_admin: row.is_admin,
    };
    let progress = ui.progress(&msg!("import-reading-report"));
    let id = |index: usize| found[index].user.as_ref().map(|user| &*user.id);
    if open.len() <= FEW {
        let (indexes, ids): (Vec<usize>, Vec<String>) = open
            .iter()
            .filter_map(|&index| Some((index, id(index)?.to_owned())))
            .unzip();
        let rows = graph.registrations_of(&ids).await?;
        for (index, row) in indexes.into_iter().zip(rows) {
            found[index].reported = row.as_ref().map(of).unwrap_or_default();
        }
        return Ok(());
    }
    let mut wanted: HashMap<u128, usize> = open
        .iter()
        .filter_map(|&index| Some((key(id(index)?)?, index)))
        .collect();
    let pages = graph.registrations(None);
    pin_mut!(pages);
    let mut read = 0;
    while !wanted.is_empty()
        && let Some(page) = pages.next().await
    {
        let page = page?;
        for row in page.rows::<Registration<'_>>()? {
            read += 1;
            if let Some(index) = key(&row.id).and_then(|key| wanted.remove(&key)) {
                found[index].reported = of(&row);
            }
        }
        progress.at(read, None);
    }
    Ok(())
}

/// Weighs rows whose user is in order.
struct Weigher<'a> {
    seeds: &'a [Seed],
    found: &'a [Found],
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
            let country = self.options.country.or(self.found[index].country);
            let Some(user) = &self.found[index].user else {
                continue;
            };
            match contacts(&self.seeds[index], country, &self.rules.domains) {
                Ok(contacts) => asked.push((index, &*user.id, contacts)),
                Err(objection) => weighed.push((index, Err(objection), Capability::default())),
            }
        }
        if asked.is_empty() {
            return Ok(weighed);
        }
        let ids: Vec<&str> = asked.iter().map(|(_, id, _)| *id).collect();
        let answers = self.graph.methods_of(&ids).await?;
        for ((index, _, contacts), methods) in asked.into_iter().zip(answers) {
            let reported = self.found[index].reported;
            let requirement = self.rules.of(reported.is_admin);
            let (verdict, capable) = match methods {
                Ok(methods) => {
                    let verdict = plan(contacts, &methods, requirement, self.options.replace);
                    let steps = verdict.as_deref().unwrap_or_default();
                    let capable = capability(reported, &methods, steps, requirement);
                    (verdict, capable)
                }
                Err(error) => (Err(out_of_reach(&error)), Capability::default()),
            };
            weighed.push((index, verdict, capable));
        }
        Ok(weighed)
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

/// Counts who is given which number, without keeping the numbers.
#[derive(Default)]
struct Numbers(HashMap<u64, u32>);

impl Numbers {
    fn count(&mut self, steps: &[Step]) {
        let of_one: HashSet<u64> = steps
            .iter()
            .filter(|step| matches!(step.contact, Contact::Phone(_)))
            .map(|step| {
                let mut hasher = DefaultHasher::new();
                step.contact.to_string().hash(&mut hasher);
                hasher.finish()
            })
            .collect();
        for number in of_one {
            *self.0.entry(number).or_default() += 1;
        }
    }

    /// How many numbers several people have, and how many people that are.
    fn shared(&self) -> (u64, u64) {
        let shared = self.0.values().filter(|users| **users > 1);
        let users = shared.clone().map(|users| u64::from(*users)).sum();
        (shared.count() as u64, users)
    }
}
