//! Why many people can, or cannot, reset: the rules for one, over what lists give.

use futures::{StreamExt, pin_mut};
use jiff::Timestamp;
use jiff::civil::Date;
use serde::Serialize;

use super::remedy;
use super::tally::Tally;
use crate::ability::accounts::SELECT;
use crate::ability::everybody::workload;
use crate::ability::messages;
use crate::ability::tenancy::Tenancy;
use crate::context::Context;
use crate::error::{Error, Exit};
use crate::graph::model::User;
use crate::graph::{Client, Workload};
use crate::group;
use crate::sspr::diagnosis::cause::Actor;
use crate::sspr::diagnosis::facts::Facts;
use crate::sspr::diagnosis::{Diagnosis, Verdict, diagnose};
use crate::sspr::report::ids::{Ids, IdsBuilder};
use crate::ui::{Column, Format, List, Messages, Row, Ui, msg};

/// No page of the service has more rows.
const LARGEST_PAGE: u64 = 999;
/// People who are read at once where few are meant.
const AT_ONCE: usize = 100;

/// Who is asked about, and whose rows are wanted.
#[derive(Clone, Debug, Default)]
pub struct Whom {
    /// A group by name, address or id; nothing for everybody.
    pub group: Option<String>,
    /// Only the rows of one of [`CAUSES`](crate::ability::messages::CAUSES).
    pub cause: Option<String>,
}

/// Answers for the members of a group, those of groups inside it too, or for everybody.
///
/// # Errors
/// Where there is no such group, and what the service says to a list as a whole. A fact that this sign-in may not read is
/// none, as for one person.
pub async fn explain_people(
    whom: &Whom,
    now: Timestamp,
    graph: &Client,
    context: &Context,
) -> Result<Exit, Error> {
    let is_table = context.ui.options().format == Format::Table;
    let mut answers = Answers {
        tally: Tally::default(),
        list: (!is_table || whom.cause.is_some()).then(|| context.ui.list::<Line>()),
        cause: whom.cause.as_deref(),
        messages: context.ui.messages(),
    };
    survey(whom, "", now, graph, context, |step| match step {
        Step::Person(person) => answers.take(&person),
        Step::PageEnd => answers.flush(),
    })
    .await?;
    let Answers { tally, list, .. } = answers;
    match list {
        Some(list) => drop(list.finish()?),
        None => tally.table(&context.ui)?,
    }
    if is_table {
        tally.totals(&context.ui);
    }
    Ok(tally.exit())
}

/// One of many people, and what was found about them.
pub struct Judged<'a> {
    /// Who, as the list gives them.
    pub user: &'a User,
    /// What decides.
    pub facts: &'a Facts,
    /// The answer.
    pub diagnosis: &'a Diagnosis,
}

/// What a survey comes across.
pub enum Step<'a> {
    /// The next person.
    Person(Judged<'a>),
    /// The people of a page are through.
    PageEnd,
}

/// Judges the members of a group, or everybody, page by page. `properties` of a user are read besides those that decide:
/// empty, or names behind a comma.
///
/// # Errors
/// As [`explain_people`], and what `visit` says.
pub async fn survey(
    whom: &Whom,
    properties: &str,
    now: Timestamp,
    graph: &Client,
    context: &Context,
    mut visit: impl FnMut(Step<'_>) -> Result<(), Error>,
) -> Result<Tenancy, Error> {
    let members = match &whom.group {
        Some(key) => Some(members(key, graph, &context.ui).await?),
        None => None,
    };
    let few = few(members.as_ref(), graph).await;
    let progress = context.ui.progress(&match few {
        None => msg!("import-reading-report"),
        Some(_) => msg!("status-reading"),
    });
    let users = match few {
        None => Box::pin(context.foresee("everybody", workload, graph)).await,
        Some(_) => None,
    };
    // On the heap: it asks for much at once.
    let mut tenancy = Box::pin(Tenancy::read(
        few.as_deref(),
        now,
        graph,
        context,
        &progress,
    ))
    .await?;
    if let Some(users) = users {
        let rest = graph.plan(Workload::directory(users));
        context.ui.expect(users, rest.time);
    }
    if few.is_none() {
        progress.say(&msg!("status-reading-directory"));
    }
    let select = format!("{SELECT}{properties}");
    let mut read = 0;
    if let Some(ids) = few {
        for part in ids.chunks(AT_ONCE) {
            let keys: Vec<&str> = part.iter().map(String::as_str).collect();
            for user in graph.each_user(&keys, &select).await? {
                // Who is gone since the group was read is nobody to ask about.
                if let Some(user) = user? {
                    judge(&user, &mut tenancy, &mut visit)?;
                }
            }
            visit(Step::PageEnd)?;
            read += part.len() as u64;
            progress.at(read, Some(ids.len() as u64));
        }
    } else {
        let pages = graph.directory(&select, None);
        pin_mut!(pages);
        while let Some(page) = pages.next().await {
            for user in page?.rows_once(|user: &User| &user.id)? {
                read += 1;
                if members.as_ref().is_none_or(|ids| ids.contains(&user.id)) {
                    judge(&user, &mut tenancy, &mut visit)?;
                }
            }
            visit(Step::PageEnd)?;
            progress.at(read, None);
        }
    }
    Ok(tenancy)
}

fn judge(
    user: &User,
    tenancy: &mut Tenancy,
    visit: &mut impl FnMut(Step<'_>) -> Result<(), Error>,
) -> Result<(), Error> {
    let facts = tenancy.facts(user);
    visit(Step::Person(Judged {
        user,
        facts: &facts,
        diagnosis: &diagnose(&facts),
    }))
}

/// Whoever is in a group.
async fn members(key: &str, graph: &Client, ui: &Ui) -> Result<Ids, Error> {
    let group = group::resolve(key, graph, ui).await?;
    let mut ids = IdsBuilder::default();
    graph.users_in_group(&group.id, |id| ids.add(id)).await?;
    Ok(ids.seal())
}

/// The people meant, where asking for each takes fewer requests of the report than reading it (graph-api.md §6.1).
async fn few(members: Option<&Ids>, graph: &Client) -> Option<Vec<String>> {
    let members = members?;
    if members.is_empty() {
        return Some(Vec::new());
    }
    // Where it cannot be counted, the report is read.
    let pages = graph.count_users().await.ok()?.div_ceil(LARGEST_PAGE);
    ((members.len() as u64) < pages).then(|| members.texts().collect())
}

/// The answers on their way out.
struct Answers<'a> {
    tally: Tally,
    list: Option<List<'a>>,
    cause: Option<&'a str>,
    messages: &'a Messages,
}

impl Answers<'_> {
    fn take(&mut self, person: &Judged<'_>) -> Result<(), Error> {
        self.tally.count(person.diagnosis);
        if let Some(list) = &mut self.list {
            let line = Line::of(person.user, person.diagnosis, self.messages);
            if self.cause.is_none() || self.cause == line.cause {
                list.push(&line)?;
            }
        }
        Ok(())
    }

    fn flush(&mut self) -> Result<(), Error> {
        if let Some(list) = &mut self.list {
            list.flush()?;
        }
        Ok(())
    }
}

/// One person.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Line {
    id: String,
    user_principal_name: Option<String>,
    display_name: Option<String>,
    verdict: Verdict,
    code: Option<&'static str>,
    cause: Option<&'static str>,
    stops: Option<Date>,
    remedy: Option<String>,
    who_acts: Option<Actor>,
    command: Option<String>,
    /// The same for anybody: in a table the user stands in the row, and a long name would be broken.
    #[serde(skip)]
    general: Option<String>,
}

impl Line {
    fn of(user: &User, diagnosis: &Diagnosis, messages: &Messages) -> Self {
        let decisive = diagnosis.decisive().map(|finding| &finding.cause);
        let key = user.user_principal_name.as_deref().unwrap_or(&user.id);
        let remedy_of =
            |user| decisive.and_then(|cause| remedy::of_one_among_many(cause, user, messages));
        let (remedy, general) = (remedy_of(key), remedy_of("USER"));
        Self {
            id: user.id.clone(),
            user_principal_name: user.user_principal_name.clone(),
            display_name: user.display_name.clone(),
            verdict: diagnosis.verdict,
            code: diagnosis.code(),
            cause: decisive.map(|cause| cause.key()),
            stops: (diagnosis.verdict == Verdict::WillStop)
                .then(|| diagnosis.stops())
                .flatten(),
            remedy: remedy.as_ref().map(|remedy| messages.text(&remedy.words)),
            who_acts: decisive.and_then(|cause| cause.actor()),
            command: remedy.and_then(|remedy| remedy.command),
            general: general.and_then(|remedy| remedy.command),
        }
    }
}

impl Row for Line {
    fn columns<'c>() -> &'c [Column<Self>]
    where
        Self: 'c,
    {
        const {
            &[
                Column::sign(|row, cell| cell.sign(messages::sign(row.verdict))),
                Column::new("id", "", |row, cell| cell.text(&row.id)),
                Column::<Self>::new("userPrincipalName", "status-upn", |row, cell| {
                    cell.text_or_blank(row.user_principal_name.as_deref());
                })
                .whole(),
                Column::<Self>::new("displayName", "status-name", |row, cell| {
                    cell.text_or_blank(row.display_name.as_deref());
                })
                .rank(8),
                Column::<Self>::new("verdict", "explain-people-verdict", |row, cell| {
                    cell.word(row.verdict.name(), messages::answer(row.verdict));
                })
                .folded(),
                Column::new("code", "", |row, cell| cell.text_or_blank(row.code)),
                Column::<Self>::new("cause", "explain-people-cause", |row, cell| {
                    if let Some(cause) = row.cause {
                        cell.word(cause, messages::cause(cause));
                    }
                })
                .rank(1)
                .wrapping(),
                Column::new("stops", "", |row, cell| cell.value_or_blank(row.stops)),
                Column::new("remedy", "", |row, cell| {
                    cell.text_or_blank(row.remedy.as_deref());
                }),
                Column::new("whoActs", "", |row, cell| {
                    cell.text_or_blank(row.who_acts.map(Actor::name));
                }),
                Column::<Self>::new("command", "explain-people-remedy", |row, cell| {
                    match row.command.as_ref().zip(row.general.as_ref()) {
                        Some((command, general)) => {
                            cell.word(command, msg!("policy-text", text = general.clone()));
                        }
                        None => cell.for_people(row.remedy.as_deref().unwrap_or_default()),
                    }
                })
                .rank(6)
                .wrapping(),
            ]
        }
    }
}
