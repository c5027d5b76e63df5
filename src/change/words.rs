//! The words for a scope, a plan and its effect, aligned for a terminal.

use super::{Effect, Unknown};
use crate::sspr::policy::plan::Plan;
use crate::sspr::policy::scope::{Group, Scope, State};
use crate::ui::{self, Message, Messages, Options, msg};

/// A scope in words; nothing: unknown.
pub(super) fn scope(messages: &Messages, scope: Option<&Scope>) -> String {
    messages.text(&match scope {
        None => msg!("enable-unknown"),
        Some(Scope::Nobody) => msg!("enable-scope-none"),
        Some(Scope::Everyone) => msg!("enable-scope-all"),
        Some(Scope::Group(None)) => msg!("enable-scope-no-group"),
        Some(Scope::Group(Some(found))) => msg!(
            "enable-scope-group",
            name = group_name(found),
            id = found.id.clone()
        ),
    })
}

/// The name of a group, or its id.
pub fn group_name(group: &Group) -> String {
    group
        .display_name
        .clone()
        .unwrap_or_else(|| group.id.clone())
}

/// On, off or unknown.
pub(super) fn switch(messages: &Messages, on: Option<bool>) -> String {
    messages.text(&match on {
        Some(true) => msg!("enable-on"),
        Some(false) => msg!("enable-off"),
        None => msg!("enable-unknown"),
    })
}

/// What is true: the users' scope and, apart from it, the administrators' switch.
pub(super) fn state(messages: &Messages, look: &Options, state: &State) -> String {
    table(
        &[
            [
                messages.text(&msg!("enable-users")),
                scope(messages, state.scope.as_ref()),
            ],
            [
                messages.text(&msg!("enable-administrators")),
                switch(messages, state.administrators),
            ],
        ],
        look,
    )
}

/// What was written.
pub(super) fn result(messages: &Messages, look: &Options, done: &Plan) -> String {
    let was = |now: String, before: String, changed: bool| {
        if changed {
            messages.text(&msg!("enable-was", now = now, before = before))
        } else {
            now
        }
    };
    table(
        &[
            [
                messages.text(&msg!("enable-users")),
                was(
                    scope(messages, done.after.scope.as_ref()),
                    scope(messages, done.before.scope.as_ref()),
                    done.changes_scope(),
                ),
            ],
            [
                messages.text(&msg!("enable-administrators")),
                was(
                    switch(messages, done.after.administrators),
                    switch(messages, done.before.administrators),
                    done.changes_administrators(),
                ),
            ],
        ],
        look,
    )
}

/// The plan in settings, before → after, and in users.
pub(super) fn plan(messages: &Messages, look: &Options, plan: &Plan, effect: &Effect) -> String {
    let text = |message: &Message| messages.text(message);
    let after = |after: String, changed: bool| {
        if changed {
            format!("→ {after}")
        } else {
            text(&msg!("enable-unchanged"))
        }
    };
    let mut shown = table(
        &[
            [
                text(&msg!("enable-users")),
                scope(messages, plan.before.scope.as_ref()),
                after(
                    scope(messages, plan.after.scope.as_ref()),
                    plan.changes_scope(),
                ),
            ],
            [
                text(&msg!("enable-administrators")),
                switch(messages, plan.before.administrators),
                after(
                    switch(messages, plan.after.administrators),
                    plan.changes_administrators(),
                ),
            ],
        ],
        look,
    );
    shown.push('\n');
    for line in in_users(messages, effect) {
        shown.push_str(&line);
        shown.push('\n');
    }
    shown
}

/// An effect in users, a line for each thing worth saying.
pub fn in_users(messages: &Messages, effect: &Effect) -> Vec<String> {
    let text = |message: &Message| messages.text(message);
    let mut lines = Vec::new();
    if let Some(count) = effect.group_users {
        lines.push(text(&msg!("enable-group-users", count = count)));
    }
    let impact = match &effect.users {
        Ok(impact) => impact,
        Err(unknown) => {
            let reason = text(&match unknown {
                Unknown::Licence => msg!("enable-unknown-licence"),
                Unknown::Permission(path) => {
                    msg!("enable-unknown-permission", path = path.clone())
                }
                Unknown::Unreadable(error) => {
                    msg!("enable-unknown-error", error = error.clone())
                }
            });
            lines.push(text(&msg!("enable-impact-unknown", reason = reason)));
            return lines;
        }
    };
    lines.push(text(&msg!("enable-impact")));
    let nobody_moves = impact.gain == 0 && impact.lose == 0;
    for (worth_saying, message) in [
        (
            impact.gain > 0,
            msg!("enable-impact-gain", count = impact.gain),
        ),
        (
            impact.lose > 0,
            msg!("enable-impact-lose", count = impact.lose),
        ),
        (
            impact.unchanged > 0 || nobody_moves,
            msg!("enable-impact-unchanged", count = impact.unchanged),
        ),
        (
            impact.in_scope > 0,
            msg!(
                "enable-impact-not-registered",
                count = impact.not_registered,
                scope = impact.in_scope
            ),
        ),
        (
            impact.administrators > 0,
            msg!(
                "enable-impact-administrators",
                count = impact.administrators
            ),
        ),
        (
            impact.guests > 0,
            msg!("enable-impact-guests", count = impact.guests),
        ),
    ] {
        if worth_saying {
            lines.push(format!("  {}", text(&message)));
        }
    }
    lines
}

fn table<const N: usize>(rows: &[[String; N]], look: &Options) -> String {
    let mut shown = ui::grid(rows.to_vec(), look).join("\n");
    shown.push('\n');
    shown
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sspr::policy::impact::Impact;
    use crate::ui::Language;

    fn pilot() -> Scope {
        Scope::Group(Some(Group {
            id: "11111111-2222-3333-4444-555555555555".to_owned(),
            display_name: Some("Pilot".to_owned()),
        }))
    }

    fn shown(language: Language) -> String {
        let messages = Messages::load(language);
        let before = State {
            scope: Some(Scope::Everyone),
            administrators: Some(true),
        };
        let after = State {
            scope: Some(pilot()),
            administrators: Some(true),
        };
        let effect = Effect {
            users: Ok(Impact {
                gain: 0,
                lose: 1,
                unchanged: 1200,
                in_scope: 20,
                not_registered: 7,
                administrators: 4,
                guests: 0,
            }),
            group_users: Some(20),
        };
        plan(
            &messages,
            &Options::default(),
            &Plan { before, after },
            &effect,
        )
    }

    #[test]
    fn a_plan_reads_in_settings_and_in_users() {
        assert_eq!(
            shown(Language::En),
            "\
Users                                 All  → Group “Pilot” (11111111-2222-3333-4444-555555555555)
Administrators (own two-gate policy)  on   unchanged

The group has 20 users, nested groups included.
By the registration report, which lags up to 36 hours and leaves out disabled users:
  1 user leaves the scope and can no longer reset
  1,200 users stay as before
  7 of the 20 users then in scope are not registered yet and cannot reset before
  4 administrators are counted apart
"
        );
    }

    #[test]
    fn every_language_has_words_for_all_of_it() {
        for language in Language::ALL {
            assert!(!shown(language).contains("enable-"), "{language:?}");
        }
    }
}
