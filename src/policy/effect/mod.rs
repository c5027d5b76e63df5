//! What a change means in users: the registration report against the rules before and after it. Every command that
//! changes who can reset counts with this.

pub(in crate::policy) mod dated;
pub(in crate::policy) mod people;

use futures::TryStreamExt;
use jiff::Zoned;
use serde::ser::SerializeStruct;
use serde::{Serialize, Serializer};

use crate::ability::roles::holders;
use crate::context::Context;
use crate::error::Error;
use crate::graph::model::AuthenticationMethodsPolicy;
use crate::graph::{Client, ErrorKind, Workload};
use crate::policy::effect::dated::{coverage, rules_unknown};
use crate::policy::effect::people::Affected;
use crate::policy::words;
use crate::sspr::deadlines::Calendar;
use crate::sspr::policy::amendment::Amendment;
use crate::sspr::policy::coverage::Coverage;
use crate::sspr::policy::document::Document;
use crate::sspr::policy::effect::{Effect, Rules, Tally};
use crate::sspr::policy::lint::{Finding, Rule, Severity, lint};
use crate::sspr::policy::requirement::Requirement;
use crate::sspr::policy::scope::Scope;
use crate::sspr::policy::setting::Key;
use crate::sspr::policy::snapshot::{Documents, Snapshot, Unread};
use crate::ui::{List, Message, Messages, Ui, msg};

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
                let told = in_users(effect, self.group_users);
                lines.extend(
                    told.iter()
                        .map(|(mark, line)| format!("  {mark} {}", messages.text(line))),
                );
                lines.push(messages.text(&msg!("effect-source")));
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
fn in_users(effect: &Effect, group_users: Option<u64>) -> Vec<(char, Message)> {
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
    let figures = [
        figure(users.gain, GAINS, "effect-gain"),
        figure(administrators.gain, GAINS, "effect-administrators-gain"),
        figure(users.lose, LOSES, "effect-lose"),
        figure(administrators.lose, LOSES, "effect-administrators-lose"),
        figure(users.drops_below, NEEDS, "effect-drops-below"),
        (count, mark, not_registered.with("scope", scope.after)),
        figure(effect.unclear, NEEDS, "effect-unclear"),
        figure(scope.enters, PLAIN, "effect-enters"),
        figure(scope.leaves, PLAIN, "effect-leaves"),
        figure(unlisted, PLAIN, "effect-unlisted"),
        figure(administrators_same, PLAIN, "effect-administrators-same"),
        figure(guests, PLAIN, "effect-guests"),
    ];
    let mut lines: Vec<(char, Message)> = (figures.into_iter())
        .filter(|(count, ..)| *count > 0)
        .map(|(_, mark, message)| (mark, message))
        .collect();
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
        let mut fields = serializer.serialize_struct("Impact", 14)?;
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
        fields.serialize_field("unclear", &of(|effect| effect.unclear))?;
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

/// The rules before and after a change, whose scope is given apart: where it cannot be read, only the report knows it.
struct Rulings<'a> {
    before: (Option<&'a Scope>, &'a Documents),
    after: (Option<&'a Scope>, &'a Documents),
    /// Whether the number of methods and those that count stay what they are, whatever they are.
    same_requirement: bool,
}

impl<'a> Rulings<'a> {
    fn of(amendment: &'a Amendment) -> Self {
        let (before, after) = (amendment.before(), amendment.after());
        let of_scope = [Key::Scope, Key::Group, Key::Administrators];
        Self {
            before: (before.scope(), before),
            after: (after.scope(), after),
            same_requirement: amendment
                .changes()
                .iter()
                .all(|change| !change.key.moves_users() || of_scope.contains(&change.key)),
        }
    }

    fn same_scope(&self) -> bool {
        match (self.before.0, self.after.0) {
            (Some(was), Some(will)) => was.same_as(will),
            (was, will) => was.is_none() == will.is_none(),
        }
    }

    /// Whether the rules of both sides are known, whomever they cover.
    fn known(&self) -> bool {
        let sides = [self.before.1, self.after.1].into_iter();
        sides
            .map(|documents| self.rules(documents, Coverage::Nobody))
            .all(|rules| rules.is_some())
    }

    /// The rules of one side for the people covered; nothing where they are not known.
    fn rules(&self, documents: &Documents, covered: Coverage) -> Option<Rules> {
        let administrators = !matches!(documents.administrators, Ok(Some(false)));
        let snapshot = Snapshot::of(documents);
        Rules::of(snapshot.requirement(), covered.clone(), administrators).or_else(|| {
            self.same_requirement
                .then(|| Rules::by_report(covered, administrators))
        })
    }
}

/// Counts everybody in the report; what stands in the way is part of the answer.
///
/// # Errors
/// Those of signing in, that stdout is gone, or that the person stopped.
pub(in crate::policy) async fn count(
    amendment: &Amendment,
    graph: &Client,
    context: &Context,
) -> Result<Impact, Error> {
    known(stream(&Rulings::of(amendment), None, graph, context).await)
}

/// Counts what a scope that a person sets means, beside what a program changes: what is true now is read off the report.
///
/// # Errors
/// As [`count`].
pub(in crate::policy) async fn count_scope(
    scope: &Scope,
    amendment: &Amendment,
    graph: &Client,
    context: &Context,
) -> Result<Impact, Error> {
    let mut rulings = Rulings::of(amendment);
    rulings.after.0 = Some(scope);
    known(stream(&rulings, None, graph, context).await)
}

fn known(counted: Result<Impact, Error>) -> Result<Impact, Error> {
    counted.or_else(|error| {
        Ok(Impact {
            users: Err(Unknown::because(error)?),
            group_users: None,
        })
    })
}

/// What people are put under when they are put in scope.
pub struct RulesAtHand {
    /// The rules, as far as they are known.
    pub rules: Rules,
    /// What is to be said against the policy, but for what is only worth knowing.
    pub findings: Vec<Finding>,
}

impl RulesAtHand {
    /// Says what is to be said, before anything is written.
    pub fn warn(&self, ui: &Ui) {
        for finding in &self.findings {
            let text = words::finding(ui.messages(), finding);
            ui.warn(&msg!("policy-text", text = text));
        }
    }
}

/// The rules for the people covered, as far as they are known without asking anybody: the portal's policy where it was
/// read, else the report's word on who has registered enough.
pub async fn rules_at_hand(
    document: Option<&Document>,
    covered: Coverage,
    graph: &Client,
    context: &Context,
) -> RulesAtHand {
    let methods = async {
        match document {
            Some(_) => graph.methods_policy().await.ok(),
            None => None,
        }
    };
    let (methods, holders) = tokio::join!(methods, holders(graph, &context.ui));
    let requirement = Requirement::new(methods.as_ref(), document, false);
    let rules = Rules::of(&requirement, covered.clone(), true)
        .unwrap_or_else(|| Rules::by_report(covered, true))
        .knowing(holders);
    RulesAtHand {
        rules,
        findings: (document.zip(methods))
            .map(|(document, methods)| of_methods(document, methods, context.calendar()))
            .unwrap_or_default(),
    }
}

/// What whoever is put in scope meets that cannot work, or soon cannot.
fn of_methods(
    document: &Document,
    methods: AuthenticationMethodsPolicy,
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
        methods: Ok(methods),
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
    graph: &Client,
    context: &Context,
) -> Result<Option<Impact>, Error> {
    let mut list = context.ui.list::<Affected<'_>>();
    let impact = if amendment.moves_users() {
        let rulings = Rulings::of(amendment);
        let impact = stream(&rulings, Some(&mut list), graph, context).await?;
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

/// Goes through the report once; whoever is moved is added to the list, if there is one. Its first page, the groups and
/// the roles are asked for at the same time.
async fn stream(
    rulings: &Rulings<'_>,
    mut list: Option<&mut List<'_>>,
    graph: &Client,
    context: &Context,
) -> Result<Impact, Error> {
    // A list shows by itself that it goes on.
    let progress = list
        .is_none()
        .then(|| context.ui.progress(&msg!("enable-counting")));
    let other = async {
        match rulings.same_scope() {
            true => Ok(None),
            false => coverage(graph, rulings.after.0).await.map(Some),
        }
    };
    let report = async {
        // Without rules nobody is judged.
        match rulings.known() {
            true => {
                let pages = graph.registrations(None);
                Some(
                    context
                        .begun("impact", Some(Workload::report), graph, pages)
                        .await,
                )
            }
            false => None,
        }
    };
    let (covered, then, holders, report) = tokio::join!(
        coverage(graph, rulings.before.0),
        other,
        holders(graph, &context.ui),
        report
    );
    let covered = match covered {
        // The group is gone; whom it let in only the report knows.
        Err(error) if error.is_not_found() => Coverage::Reported,
        other => other?,
    };
    let then = then?.unwrap_or_else(|| covered.clone());
    let group_users = match &then {
        Coverage::Members(ids) => Some(ids.len() as u64),
        _ => None,
    };
    let (Some(before), Some(after), Some(mut pages)) = (
        rulings.rules(rulings.before.1, covered),
        rulings.rules(rulings.after.1, then),
        report,
    ) else {
        return Ok(Impact {
            users: Err(Unknown::Rules),
            group_users,
        });
    };
    let (before, after) = (before.knowing(holders.clone()), after.knowing(holders));
    let mut effect = Effect::default();
    while let Some(page) = pages.try_next().await? {
        for row in page.registrations()? {
            let moved = effect.add(&row, &before, &after);
            if let (Some(list), Some((moved, ability))) = (list.as_deref_mut(), moved) {
                list.push(&Affected::new(row, moved, ability))?;
            }
        }
        if let Some(list) = list.as_deref_mut() {
            list.flush()?;
        }
        if let Some(progress) = &progress {
            progress.at(effect.people(), None);
        }
    }
    Ok(Impact {
        users: Ok(effect),
        group_users,
    })
}
