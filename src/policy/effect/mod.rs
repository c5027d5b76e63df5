//! What a change means in users: everybody of the registration report, with the account behind the row, judged as `explain`
//! judges one person, by the policies before the change and after it. Every command that changes who can reset counts
//! with this.

pub(in crate::policy) mod causes;
pub(in crate::policy) mod dated;
pub(in crate::policy) mod people;

use futures::TryStreamExt;
use jiff::Zoned;
use serde::ser::SerializeStruct;
use serde::{Serialize, Serializer};

use crate::ability::everybody::{Everybody, workload};
use crate::ability::tenancy::Policies;
use crate::context::Context;
use crate::error::Error;
use crate::graph::model::AuthenticationMethodsPolicy;
use crate::graph::{Client, ErrorKind, Tenant};
use crate::policy::effect::causes::{by_cause, left_out};
use crate::policy::effect::dated::rules_unknown;
use crate::policy::effect::people::Affected;
use crate::policy::words;
use crate::sspr::deadlines::Calendar;
use crate::sspr::diagnosis::ability::Ability;
use crate::sspr::diagnosis::facts::Gap;
use crate::sspr::policy::amendment::Amendment;
use crate::sspr::policy::document::Document;
use crate::sspr::policy::effect::{Effect, Tally};
use crate::sspr::policy::lint::{Finding, Rule, Severity, lint};
use crate::sspr::policy::scope::Scope;
use crate::sspr::policy::setting::Key;
use crate::sspr::policy::snapshot::{Documents, Snapshot, Unread};
use crate::ui::{List, Message, Messages, msg};

/// A change in users, or why that is not known. A change is possible without it.
#[derive(Debug)]
pub struct Impact {
    /// The count, or why there is none.
    pub users: Result<Effect, Unknown>,
    /// How many users the group of the scope has afterwards, nested groups included; nothing where they were not counted.
    pub group_users: Option<u64>,
}

/// Why the effect is not known.
#[derive(Debug)]
pub enum Unknown {
    /// The tenant has no licence for the report.
    Licence,
    /// The sign-in may not read this path.
    Permission(String),
    /// Neither the number of methods nor which of them count could be read.
    Rules,
    /// Something else went wrong.
    Unreadable(String),
}

/// Where the report is.
const REPORT: &str = "/v1.0/reports/authenticationMethods/userRegistrationDetails";

impl Unknown {
    /// Why an error keeps the effect from being known.
    ///
    /// # Errors
    /// One of signing in, of the output, or that the person stopped: none of these is about the effect.
    pub fn because(error: Error) -> Result<Self, Error> {
        match error {
            Error::Ui(_) => Err(error),
            Error::Graph(error) => match error.kind {
                ErrorKind::Auth(_) | ErrorKind::Http(_) => Err(error.into()),
                ErrorKind::NoPremium { .. } => Ok(Self::Licence),
                ErrorKind::Service { status: 403, .. } => Ok(Self::Permission(error.path)),
                _ => Ok(Self::Unreadable(error.to_string())),
            },
            other => Ok(Self::Unreadable(other.to_string())),
        }
    }

    /// Why there is no report to count.
    pub fn report(gap: Gap) -> Self {
        match gap {
            Gap::Licence => Self::Licence,
            _ => Self::Permission(REPORT.to_owned()),
        }
    }

    /// The stable word for scripts.
    fn name(&self) -> &'static str {
        match self {
            Self::Licence => "licence",
            Self::Permission(_) => "permission",
            Self::Rules => "rules",
            Self::Unreadable(_) => "unreadable",
        }
    }

    fn text(&self, messages: &Messages) -> String {
        messages.text(&match self {
            Self::Licence => msg!("effect-unknown-licence"),
            Self::Permission(path) => msg!("effect-unknown-permission", path = path.clone()),
            Self::Rules => msg!("effect-unknown-rules"),
            Self::Unreadable(error) => msg!("effect-unknown-error", error = error.clone()),
        })
    }
}

impl Impact {
    /// Whether the report shows the scope that is wanted already; nothing where it shows nobody.
    pub(in crate::policy) fn agrees(&self) -> Option<bool> {
        let effect = self.users.as_ref().ok()?;
        let scope = effect.scope;
        (effect.people() > 0).then_some(scope.enters + scope.leaves == 0)
    }

    /// How many users come into scope or leave it, else how many gain or lose the ability to reset; nothing where that is not
    /// known, or nobody.
    pub(in crate::policy) fn moved(&self) -> Option<u64> {
        let effect = self.users.as_ref().ok()?;
        let (scope, tally) = (&effect.scope, effect.users.gain + effect.users.lose);
        let moved = (scope.enters + scope.leaves).max(tally);
        (moved > 0).then_some(moved)
    }

    /// What is worth saying of it, a line each, figures indented: what is gained, what is lost, what needs attention, then the
    /// rest and where the figures are from. `quoted` writes what a service said.
    pub fn lines(&self, messages: &Messages, quoted: fn(&str) -> String) -> Vec<String> {
        let mut lines = Vec::new();
        if let Some(count) = self.group_users {
            lines.push(messages.text(&msg!("effect-group-users", count = count)));
        }
        match &self.users {
            Ok(effect) => {
                let told = in_users(effect, self.group_users, messages);
                lines.extend(
                    told.iter()
                        .map(|(mark, line)| format!("  {mark} {}", messages.text(line))),
                );
                lines.push(messages.text(&msg!("effect-source")));
                lines.extend(left_out(&effect.left_out, messages));
            }
            Err(unknown) => {
                let reason = quoted(&unknown.text(messages));
                lines.push(messages.text(&msg!("effect-unknown", reason = reason)));
            }
        }
        lines
    }
}

/// What a figure is: somebody gains, loses, needs attention, or nothing of these.
const GAINS: char = '+';
const LOSES: char = '−';
const NEEDS: char = '!';
const PLAIN: char = ' ';

/// The figures, those that say something.
fn in_users(
    effect: &Effect,
    group_users: Option<u64>,
    messages: &Messages,
) -> Vec<(char, Message)> {
    let (users, scope, administrators) = (&effect.users, &effect.scope, &effect.administrators);
    let moved = users.gain + users.lose > 0;
    let unlisted = group_users.map_or(0, |count| count.saturating_sub(scope.after));
    let administrators_move = administrators.gain + administrators.lose > 0;
    let of_all = users.gain + users.lose + users.unchanged + administrators.unchanged;
    let figure = |count: u64, mark, id| (count, mark, Message::new(id).with("count", count));
    let administrators_same = if administrators_move {
        0
    } else {
        administrators.unchanged
    };
    let guests = if of_all > 0 { effect.guests } else { 0 };
    let (count, mark, not_registered) =
        figure(scope.not_registered, NEEDS, "effect-not-registered");
    let needs = [
        figure(users.gain, GAINS, "effect-gain"),
        figure(administrators.gain, GAINS, "effect-administrators-gain"),
        figure(users.lose, LOSES, "effect-lose"),
        figure(administrators.lose, LOSES, "effect-administrators-lose"),
        figure(users.drops_below, NEEDS, "effect-drops-below"),
        (count, mark, not_registered.with("scope", scope.after)),
    ];
    let rest = [
        figure(scope.enters, PLAIN, "effect-enters"),
        figure(scope.leaves, PLAIN, "effect-leaves"),
        figure(unlisted, PLAIN, "effect-unlisted"),
        figure(administrators_same, PLAIN, "effect-administrators-same"),
        figure(guests, PLAIN, "effect-guests"),
    ];
    let some = |figures: &mut dyn Iterator<Item = (u64, char, Message)>| {
        let some = figures.filter(|(count, ..)| *count > 0);
        some.map(|(_, mark, message)| (mark, message))
            .collect::<Vec<_>>()
    };
    let mut lines = some(&mut needs.into_iter());
    for (causes, id) in [
        (&effect.blocked, "effect-blocked"),
        (&effect.unclear, "effect-unclear"),
    ] {
        let told = by_cause(causes, id, messages).into_iter();
        lines.extend(told.map(|message| (NEEDS, message)));
    }
    lines.extend(some(&mut rest.into_iter()));
    if !moved {
        lines.insert(0, (PLAIN, msg!("effect-same", count = users.unchanged)));
    }
    lines
}

/// What scripts read; what is not known is null.
impl Serialize for Impact {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let effect = self.users.as_ref().ok();
        let of = |value: fn(&Effect) -> u64| effect.map(value);
        let mut fields = serializer.serialize_struct("Impact", 17)?;
        fields.serialize_field("gain", &of(|effect| effect.users.gain))?;
        fields.serialize_field("lose", &of(|effect| effect.users.lose))?;
        fields.serialize_field("unchanged", &of(|effect| effect.users.unchanged))?;
        fields.serialize_field("entersScope", &of(|effect| effect.scope.enters))?;
        fields.serialize_field("leavesScope", &of(|effect| effect.scope.leaves))?;
        fields.serialize_field("inScope", &of(|effect| effect.scope.after))?;
        fields.serialize_field("notRegistered", &of(|effect| effect.scope.not_registered))?;
        let all = |tally: &Tally| tally.gain + tally.lose + tally.unchanged;
        fields.serialize_field(
            "administrators",
            &effect.map(|effect| all(&effect.administrators)),
        )?;
        fields.serialize_field("guests", &of(|effect| effect.guests))?;
        let unclear = of(|effect| effect.unclear.values().sum());
        fields.serialize_field("unclear", &unclear)?;
        fields.serialize_field("unclearBecause", &effect.map(|effect| &effect.unclear))?;
        fields.serialize_field("blocked", &effect.map(|effect| &effect.blocked))?;
        fields.serialize_field("leftOut", &effect.map(|effect| &effect.left_out))?;
        fields.serialize_field("groupUsers", &self.group_users)?;
        fields.serialize_field("users", &effect.map(|effect| &effect.users))?;
        fields.serialize_field(
            "administratorChanges",
            &effect.map(|effect| &effect.administrators),
        )?;
        fields.serialize_field(
            "unknownBecause",
            &self.users.as_ref().err().map(Unknown::name),
        )?;
        fields.end()
    }
}

/// The policies before and after a change, whose scope is given apart: where it cannot be read, only the report knows it.
struct Sides<'a> {
    before: (Option<&'a Scope>, &'a Documents),
    after: (Option<&'a Scope>, &'a Documents),
    /// Whether the number of methods and those that count stay what they are, whatever they are.
    same_requirement: bool,
}

impl<'a> Sides<'a> {
    fn of(amendment: &'a Amendment) -> Self {
        let (before, after) = (amendment.before(), amendment.after());
        let others = [Key::Scope, Key::Group, Key::Administrators, Key::Writeback];
        Self {
            before: (before.scope(), before),
            after: (after.scope(), after),
            same_requirement: amendment
                .changes()
                .iter()
                .all(|change| !change.key.moves_users() || others.contains(&change.key)),
        }
    }

    /// Whether what is asked for is known on both sides, or the report can have the word.
    fn known(&self) -> bool {
        let is_known = |documents: &Documents| {
            let snapshot = Snapshot::of(documents);
            let requirement = snapshot.requirement();
            requirement.methods.is_some() && requirement.allowed.is_some()
        };
        self.same_requirement || is_known(self.before.1) && is_known(self.after.1)
    }

    fn policies(&self) -> [Policies; 2] {
        [self.before, self.after].map(|(scope, documents)| Policies::of(documents, scope))
    }
}

/// Counts everybody in the report; what stands in the way is part of the answer.
///
/// # Errors
/// Those of signing in, that stdout is gone, or that the person stopped.
pub(in crate::policy) async fn count(
    amendment: &Amendment,
    tenant: Option<&Tenant>,
    graph: &Client,
    context: &Context,
) -> Result<Impact, Error> {
    known(stream(&Sides::of(amendment), None, tenant, graph, context).await)
}

/// Counts what a scope that a person sets means, beside what a program changes: what is true now is read off the report.
///
/// # Errors
/// As [`count`].
pub(in crate::policy) async fn count_scope(
    scope: &Scope,
    amendment: &Amendment,
    tenant: Option<&Tenant>,
    graph: &Client,
    context: &Context,
) -> Result<Impact, Error> {
    let mut sides = Sides::of(amendment);
    sides.after.0 = Some(scope);
    known(stream(&sides, None, tenant, graph, context).await)
}

fn known(counted: Result<Impact, Error>) -> Result<Impact, Error> {
    counted.or_else(|error| {
        Ok(Impact {
            users: Err(Unknown::because(error)?),
            group_users: None,
        })
    })
}

/// Says what is to be said against the policy before anybody is put in scope or taken out, but for what is only worth knowing.
pub fn warn(document: &Document, methods: &AuthenticationMethodsPolicy, context: &Context) {
    for finding in &of_methods(document, methods, context.calendar()) {
        let text = words::finding(context.ui.messages(), finding);
        context.ui.warn(&msg!("policy-text", text = text));
    }
}

/// What whoever is in scope meets that cannot work, or soon cannot.
fn of_methods(
    document: &Document,
    methods: &AuthenticationMethodsPolicy,
    calendar: Calendar,
) -> Vec<Finding> {
    let unread = || Unread {
        code: String::new(),
        message: String::new(),
    };
    let documents = Documents {
        policy: Ok(document.clone()),
        on_premises: Err(unread()),
        administrators: Err(unread()),
        methods: Ok(methods.clone()),
    };
    let mut findings = lint(&Snapshot::of(&documents), calendar, Zoned::now().date());
    findings.retain(|finding| {
        finding.severity == Severity::Error || finding.rule == Rule::TooFewWithoutPhones
    });
    findings
}

/// Writes everybody whose ability to reset changes, as the pages come, and counts the same people. Nobody, and no count,
/// where the change does not decide who can reset.
///
/// # Errors
/// Whatever ends it early: a list that is not whole is no list.
pub(in crate::policy) async fn list(
    amendment: &Amendment,
    tenant: Option<&Tenant>,
    graph: &Client,
    context: &Context,
) -> Result<Option<Impact>, Error> {
    let mut list = context.ui.list::<Affected<'_>>();
    let impact = if amendment.moves_users() {
        let sides = Sides::of(amendment);
        let impact = stream(&sides, Some(&mut list), tenant, graph, context).await?;
        if let Err(Unknown::Rules) = &impact.users {
            return Err(rules_unknown());
        }
        Some(impact)
    } else {
        None
    };
    list.finish()?;
    Ok(impact)
}

/// Goes through the report once; whoever is moved is added to the list, if there is one. Its first page, the accounts and
/// all that decides besides are asked for at the same time.
async fn stream(
    sides: &Sides<'_>,
    mut list: Option<&mut List<'_>>,
    tenant: Option<&Tenant>,
    graph: &Client,
    context: &Context,
) -> Result<Impact, Error> {
    let unknown = |group_users| Impact {
        users: Err(Unknown::Rules),
        group_users,
    };
    if !sides.known() {
        // Without rules nobody is judged.
        return Ok(unknown(group_users(sides.after.0, graph).await?));
    }
    // A list shows by itself that it goes on.
    let progress = list
        .is_none()
        .then(|| context.ui.progress(&msg!("enable-counting")));
    let [mut before, mut after] = sides.policies();
    let policies = [&before, &after];
    let everybody = Everybody::read(&policies, tenant.cloned(), graph, context);
    let report = graph.registrations(None);
    let report = context.begun("impact", Some(workload), graph, report);
    let (everybody, mut pages) = tokio::join!(Box::pin(everybody), report);
    let mut everybody = everybody?;
    let group = sides.after.0.and_then(Scope::group);
    let mut effect = Effect::default();
    while let Some(page) = pages.try_next().await? {
        for row in page.registrations()? {
            let Some(facts) = everybody.facts(&row, [&mut before, &mut after]) else {
                continue;
            };
            let [was, will] = facts.map(|facts| Ability::of(&facts));
            let moved = effect.add(&was, &will);
            if let (Some(list), Some(moved)) = (list.as_deref_mut(), moved) {
                list.push(&Affected::new(row, moved, &will))?;
            }
        }
        if let Some(list) = list.as_deref_mut() {
            list.flush()?;
        }
        if let Some(progress) = &progress {
            progress.at(effect.people(), None);
        }
    }
    everybody.unreported([&mut before, &mut after], |facts| {
        let [was, will] = facts.map(|facts| Ability::of(&facts));
        effect.add_unreported(&was, &will);
    });
    Ok(Impact {
        users: Ok(effect),
        group_users: group.and_then(|group| everybody.members(&group.id)),
    })
}

/// How many users are in the group of a scope, where it is one.
async fn group_users(scope: Option<&Scope>, graph: &Client) -> Result<Option<u64>, Error> {
    let Some(group) = scope.and_then(Scope::group) else {
        return Ok(None);
    };
    let mut count = 0;
    (graph.users_in_group(&group.id, |_| count += 1)).await?;
    Ok(Some(count))
}
