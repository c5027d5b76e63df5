//! Who is meant, how they are in the group, and what the registration report says of them.

use std::collections::{HashMap, HashSet};
use std::pin::pin;

use futures::{StreamExt, TryStreamExt, stream};
use uuid::Uuid;

use super::Known;
use super::pages::MemberPages;
use super::target::Target;
use crate::context::Context;
use crate::error::Error;
use crate::graph::model::{Registration, User};
use crate::graph::{self, Client, Group};
use crate::person;
use crate::policy::{self, Impact, Unknown};
use crate::sspr::diagnosis::origin;
use crate::sspr::methods::membership::{Place, Wish};
use crate::sspr::policy::coverage::Coverage;
use crate::sspr::policy::effect::Effect;
use crate::ui::msg;

/// So many users make one batch (graph-api.md §6.1).
const BATCH: usize = 20;
/// So many batches are on their way at once.
const IN_FLIGHT: usize = 8;
/// Up to so many people are looked up in the registration report one by one; for more the report is read whole. It
/// takes five requests in ten seconds (graph-api.md §6.3), and a page of it holds a thousand people.
const FEW: usize = 5;
/// So many names are in a sentence.
const NAMES: usize = 10;

const SELECT: &str = "id,displayName,userPrincipalName,userType,accountEnabled,identities";

/// Somebody who was named.
#[derive(Debug)]
pub(super) struct Person {
    /// As it was given.
    pub(super) key: String,
    /// Who that is; nothing where there is no such user.
    pub(super) user: Option<User>,
    /// How they are in the group.
    pub(super) place: Place,
    /// Whether they have enough methods, by the report; known only of those for whom something is to be done.
    pub(super) registered: Option<bool>,
    /// Whether they hold an administrator role, likewise.
    pub(super) is_admin: Option<bool>,
}

impl Person {
    /// Whether something is to be done.
    pub(super) fn is_open(&self, wish: Wish) -> bool {
        self.user.is_some() && wish.settled(&self.place).is_none()
    }

    /// Whether the password is kept elsewhere, so that no group here matters.
    fn is_guest(&self) -> bool {
        let user = self.user.as_ref();
        user.is_some_and(|user| {
            let outside = origin::is_invited(user);
            outside && !origin::of(user, []).resets_here()
        })
    }

    /// What they are called in a sentence.
    pub(super) fn name(&self) -> &str {
        let name = self.user.as_ref();
        name.and_then(|user| user.user_principal_name.as_deref())
            .unwrap_or(&self.key)
    }
}

/// Finds everybody, each once, and how they are in the group. A few are taken by whatever name they are meant; the many of
/// a file by sign-in name or object id.
pub(super) async fn resolve(
    users: &[String],
    group: &Group,
    graph: &Client,
    context: &Context,
) -> Result<Vec<Person>, Error> {
    let progress = context.ui.progress(&msg!("scope-finding"));
    let mut named = HashSet::new();
    let users: Vec<&str> = users
        .iter()
        .map(|user| user.trim())
        .filter(|user| !user.is_empty() && named.insert(user.to_lowercase()))
        .collect();
    let mut people = Vec::with_capacity(users.len());
    let mut first: HashMap<String, usize> = HashMap::new();
    let answers =
        stream::iter(users.chunks(BATCH))
            .map(|keys| async move {
                Ok::<_, graph::Error>((keys, graph.each_user(keys, SELECT).await?))
            })
            .buffered(IN_FLIGHT);
    let mut answers = pin!(answers);
    while let Some((keys, found)) = answers.try_next().await? {
        for (key, answer) in keys.iter().zip(found) {
            let mut user = answer?;
            if user.is_none() && users.len() <= FEW {
                user = person::perhaps(key, graph, &context.ui).await?;
            }
            if let Some(user) = &user {
                let id = user.id.to_lowercase();
                if first.contains_key(&id) {
                    continue;
                }
                first.insert(id, people.len());
            }
            people.push(Person {
                key: (*key).to_owned(),
                user,
                place: Place::default(),
                registered: None,
                is_admin: None,
            });
        }
        progress.at(people.len() as u64, Some(users.len() as u64));
    }
    if !first.is_empty() {
        progress.say(&msg!("scope-reading"));
        places(&mut people, &first, group, graph).await?;
    }
    Ok(people)
}

/// The same of people who are known already, each once.
pub(super) async fn placed(
    users: Vec<Known>,
    group: &Group,
    graph: &Client,
) -> Result<Vec<Person>, Error> {
    let mut first = HashMap::new();
    let mut people = Vec::with_capacity(users.len());
    for known in users {
        let user = known.user;
        let id = user.id.to_lowercase();
        if !first.contains_key(&id) {
            first.insert(id, people.len());
            people.push(Person {
                key: user.id.clone(),
                user: Some(user),
                place: Place::default(),
                registered: known.registered,
                is_admin: known.is_admin,
            });
        }
    }
    if !people.is_empty() {
        places(&mut people, &first, group, graph).await?;
    }
    Ok(people)
}

/// Looks in the group, and in the groups inside it, for those who were found.
async fn places(
    people: &mut [Person],
    first: &HashMap<String, usize>,
    group: &Group,
    graph: &Client,
) -> Result<(), Error> {
    let mut pages = MemberPages::over(group, true, graph);
    while let Some(page) = pages.next().await? {
        for member in page.people {
            let Some(&index) = first.get(&member.id.to_lowercase()) else {
                continue;
            };
            let place = &mut people[index].place;
            if page.via.is_empty() {
                place.direct = true;
            } else if place.via.is_empty() {
                place.via.clone_from(&page.via);
            }
        }
    }
    Ok(())
}

/// What it comes to in users, by the registration report; notes of those for whom something is to be done what the
/// report says of them.
///
/// # Errors
/// Only those of signing in: everything else makes the effect unknown.
pub(super) async fn effect(
    wish: Wish,
    people: &mut [Person],
    open: &[usize],
    target: &Target,
    graph: &Client,
    context: &Context,
) -> Result<Impact, Error> {
    let mut index: HashMap<String, usize> = HashMap::new();
    for &at in open {
        if let Some(user) = &people[at].user {
            index.insert(user.id.to_lowercase(), at);
        }
    }
    let covered = |after: bool| {
        if !target.is_selected() {
            return Coverage::Reported;
        }
        let inside = open.iter().filter(|&&at| {
            let place = &people[at].place;
            if after {
                wish.covers_after(place)
            } else {
                place.is_inside()
            }
        });
        let ids = inside.filter_map(|&at| Uuid::parse_str(&people[at].user.as_ref()?.id).ok());
        Coverage::Members(ids.collect())
    };
    let progress = context.ui.progress(&msg!("enable-counting"));
    let document = target.document.as_ref();
    let at_hand = policy::rules_at_hand(document, covered(false), graph, context).await;
    if wish == Wish::Add {
        at_hand.warn(&context.ui);
    }
    let before = at_hand.rules;
    let after = before.covering(covered(true));
    let mut effect = Effect::default();
    let read = report(&index, graph, |row, at| {
        effect.add(row, &before, &after);
        people[at].registered = Some(row.is_sspr_registered);
        people[at].is_admin = row.is_admin;
    })
    .await;
    drop(progress);
    let users = match read {
        Ok(()) => Ok(effect),
        Err(error) => Err(Unknown::because(error.into())?),
    };
    Ok(Impact {
        users,
        group_users: None,
    })
}

/// Hands over the rows of these people, as many as the report has.
async fn report(
    index: &HashMap<String, usize>,
    graph: &Client,
    mut each: impl FnMut(&Registration<'_>, usize),
) -> Result<(), graph::Error> {
    if index.len() <= FEW {
        let ids: Vec<String> = index.keys().cloned().collect();
        for row in graph.registrations_of(&ids).await?.into_iter().flatten() {
            if let Some(&at) = index.get(&row.id.to_lowercase()) {
                each(&row, at);
            }
        }
        return Ok(());
    }
    let mut left = index.len();
    let mut pages = pin!(graph.registrations(None));
    while left > 0
        && let Some(page) = pages.try_next().await?
    {
        for row in page.registrations()? {
            if let Some(&at) = index.get(&row.id.to_lowercase()) {
                each(&row, at);
                left -= 1;
            }
        }
    }
    Ok(())
}

/// Says what is worth knowing before anything is written: none of it stops anybody.
pub(super) fn warn(
    wish: Wish,
    people: &[Person],
    open: &[usize],
    target: &Target,
    context: &Context,
) {
    let names = |chosen: &dyn Fn(&Person) -> bool| {
        let chosen: Vec<&str> = (open.iter().map(|&at| &people[at]))
            .filter(|person| chosen(person))
            .map(Person::name)
            .collect();
        let shown: Vec<&str> = chosen.iter().copied().take(NAMES).collect();
        let more = if chosen.len() > NAMES { ", …" } else { "" };
        (chosen.len(), format!("{}{more}", shown.join(", ")))
    };
    let (administrators, users) = names(&|person| person.is_admin == Some(true));
    if administrators > 0 {
        let warning = msg!(
            "scope-administrators",
            count = administrators,
            users = users
        );
        context.ui.warn(&warning);
    }
    let (guests, users) = names(&Person::is_guest);
    if guests > 0 {
        let warning = msg!("scope-guests", count = guests, users = users);
        context.ui.warn(&warning);
    }
    let (stay, users) = names(&|person| !person.place.via.is_empty());
    if stay > 0 && wish == Wish::Remove && target.is_selected() {
        let warning = msg!("scope-stay", count = stay, users = users);
        context.ui.warn(&warning);
    }
}
