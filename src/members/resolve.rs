//! Who is meant, how they are in the group, and what the registration report says of them.

use std::collections::hash_map::Entry;
use std::collections::{HashMap, HashSet};
use std::pin::pin;

use futures::{StreamExt, TryStreamExt, stream};
use jiff::Timestamp;

use super::Known;
use super::pages::MemberPages;
use super::target::Target;
use crate::ability::accounts::SELECT;
use crate::ability::tenancy::Tenancy;
use crate::context::Context;
use crate::error::Error;
use crate::graph::model::User;
use crate::graph::{self, Client, Group};
use crate::person;
use crate::policy::{self, Impact, Unknown};
use crate::sspr::diagnosis::ability::Ability;
use crate::sspr::diagnosis::facts::Facts;
use crate::sspr::diagnosis::origin;
use crate::sspr::methods::membership::{Place, Wish};
use crate::sspr::policy::effect::Effect;
use crate::sspr::policy::scope::Scope;
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
        if let Entry::Vacant(place) = first.entry(user.id.to_lowercase()) {
            place.insert(people.len());
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

/// What it comes to in users, each judged in the group and out of it; notes of those for whom something is to be done what
/// the report says of them.
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
    let progress = context.ui.progress(&msg!("enable-counting"));
    let counted = count(wish, people, open, target, graph, context).await;
    drop(progress);
    let users = match counted {
        Ok(counted) => counted,
        Err(error) => Err(Unknown::because(error)?),
    };
    Ok(Impact {
        users,
        group_users: None,
    })
}

async fn count(
    wish: Wish,
    people: &mut [Person],
    open: &[usize],
    target: &Target,
    graph: &Client,
    context: &Context,
) -> Result<Result<Effect, Unknown>, Error> {
    let mut effect = Effect::default();
    if open.is_empty() {
        return Ok(Ok(effect));
    }
    let ids = || (open.iter()).filter_map(|&at| Some(people[at].user.as_ref()?.id.clone()));
    let few: Option<Vec<String>> = (open.len() <= FEW).then(|| ids().collect());
    let progress = context.ui.progress(&msg!("enable-counting"));
    let tenancy = Box::pin(Tenancy::read(
        few.as_deref(),
        Timestamp::now(),
        graph,
        context,
        &progress,
    ));
    let (tenancy, accounts) = tokio::join!(tenancy, accounts(people, open, graph));
    drop(progress);
    let (mut tenancy, accounts) = (tenancy?, accounts?);
    if let (Some(document), Some(methods)) = (&target.document, tenancy.methods()) {
        policy::warn(document, methods, context);
    }
    if let Err(gap) = tenancy.coverage() {
        return Ok(Err(Unknown::report(gap)));
    }
    let is_selected = target.is_selected();
    for &at in open {
        let person = &mut people[at];
        let Some(user) = accounts.get(&at).or(person.user.as_ref()) else {
            continue;
        };
        let facts = tenancy.facts(user);
        // A group that is not the scope decides nothing.
        let with = |inside: bool| match (is_selected, inside) {
            (false, _) => Ability::of(&facts),
            (true, true) => Ability::of(&of_scope(&facts, Scope::Everyone)),
            (true, false) => Ability::of(&of_scope(&facts, Scope::Nobody)),
        };
        let before = with(person.place.is_inside());
        let after = with(wish.covers_after(&person.place));
        match facts.row() {
            Some(row) => {
                person.registered = Some(row.registered);
                person.is_admin = row.is_admin;
                effect.add(&before, &after);
            }
            None => effect.add_unreported(&before, &after),
        }
    }
    Ok(Ok(effect))
}

fn of_scope(facts: &Facts, scope: Scope) -> Facts {
    Facts {
        scope: Ok(scope),
        ..facts.clone()
    }
}

/// The accounts of those of whom no more than a name is known, by their place among the people.
async fn accounts(
    people: &[Person],
    open: &[usize],
    graph: &Client,
) -> Result<HashMap<usize, User>, Error> {
    let bare = |at: &usize| {
        let user = people[*at].user.as_ref()?;
        user.account_enabled.is_none().then_some((*at, &*user.id))
    };
    let bare: Vec<(usize, &str)> = open.iter().filter_map(bare).collect();
    let read = stream::iter(bare.chunks(BATCH)).map(|part| async move {
        let keys: Vec<&str> = part.iter().map(|(_, id)| *id).collect();
        Ok::<_, graph::Error>((part, graph.each_user(&keys, SELECT).await?))
    });
    let mut read = pin!(read.buffered(IN_FLIGHT));
    let mut accounts = HashMap::new();
    while let Some((part, users)) = read.try_next().await? {
        for ((at, _), user) in part.iter().zip(users) {
            accounts.extend(user?.map(|user| (*at, user)));
        }
    }
    Ok(accounts)
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
