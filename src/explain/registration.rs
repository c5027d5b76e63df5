//! Why somebody is asked at sign-in to register, or is not.

use serde::Serialize;

use crate::ability::{Reading, fact, messages};
use crate::graph::{self, ConditionalAccessPolicy};
use crate::person;
use crate::sspr::contact::registration::Person;
use crate::sspr::diagnosis::diagnose;
use crate::sspr::diagnosis::facts::Gap;
use crate::sspr::diagnosis::prompts::{Finding, Guard, Policies, Prompt, Why, prompts};
use crate::ui::{self, Message, Messages, msg};

/// Everything a script reads.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Registration {
    user: Person,
    asked: Option<bool>,
    as_of: jiff::Timestamp,
    prompts: Vec<Line>,
    conditional_access: Option<Vec<Guard>>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Line {
    prompt: Prompt,
    asks: Option<bool>,
    evidence: String,
    #[serde(skip)]
    title: Message,
}

impl Registration {
    /// Puts an answer into words.
    pub(super) fn of(
        reading: &Reading,
        access: &Result<Vec<ConditionalAccessPolicy>, graph::Error>,
        messages: &Messages,
    ) -> Self {
        let user = &reading.user;
        let diagnosis = diagnose(&reading.facts);
        let types: Option<Vec<&str>> = reading.methods.as_ref().ok().map(|methods| {
            let of = |method: &crate::graph::model::AuthenticationMethod| method.odata_type.clone();
            methods.iter().map(of).map(known_type).collect()
        });
        let policies = Policies {
            reset: &reading.policy,
            methods: fact(&reading.methods_policy),
            access: fact(access).map(Vec::as_slice),
        };
        let found = prompts(
            &user.id,
            &reading.facts,
            &diagnosis,
            types.as_deref(),
            &policies,
        );
        let guards = found.iter().find_map(|finding| match &finding.why {
            Why::Guarded(guards) => Some(guards.clone()),
            Why::Unguarded => Some(Vec::new()),
            _ => None,
        });
        let asking = || {
            (found.iter())
                .filter(|one| matches!(one.prompt, Prompt::Registration | Prompt::Campaign))
                .map(|one| one.asks)
        };
        let asked = if asking().any(|asks| asks == Some(true)) {
            Some(true)
        } else {
            asking().all(|asks| asks == Some(false)).then_some(false)
        };
        Self {
            user: Person {
                id: user.id.clone(),
                user_principal_name: user.user_principal_name.clone(),
                display_name: user.display_name.clone(),
            },
            asked,
            as_of: reading.facts.now,
            prompts: found
                .iter()
                .map(|finding| Line {
                    prompt: finding.prompt,
                    asks: finding.asks,
                    evidence: evidence(finding, messages),
                    title: title(finding.prompt),
                })
                .collect(),
            conditional_access: guards,
        }
    }

    /// The same for people.
    pub(super) fn human(
        &self,
        reading: &Reading,
        messages: &Messages,
        look: &ui::Options,
    ) -> String {
        let name = person::name(&reading.user);
        let head = match self.asked {
            Some(true) => msg!("prompts-asked", name = name),
            Some(false) => msg!("prompts-not-asked", name = name),
            None => msg!("prompts-unclear", name = name),
        };
        let rows = self.prompts.iter().map(|line| {
            let mark = match line.asks {
                Some(true) => "!",
                Some(false) => "–",
                None => "·",
            };
            let title = messages.text(&line.title);
            [mark.to_owned(), title, line.evidence.clone()]
        });
        let mut lines = vec![messages.text(&head), String::new()];
        lines.extend(ui::grid(rows.collect(), look));
        lines.push(String::new());
        let note = messages.text(&msg!("prompts-note"));
        lines.extend(ui::wrap_hanging(&note, "", "", look.width));
        lines.join("\n")
    }
}

/// The type of a method as a text that lives as long as the program; one that is not asked about is empty.
fn known_type(found: String) -> &'static str {
    [
        "#microsoft.graph.microsoftAuthenticatorAuthenticationMethod",
        "#microsoft.graph.fido2AuthenticationMethod",
    ]
    .into_iter()
    .find(|known| *known == found)
    .unwrap_or_default()
}

fn title(prompt: Prompt) -> Message {
    match prompt {
        Prompt::Registration => msg!("prompts-registration"),
        Prompt::Skip => msg!("prompts-skip"),
        Prompt::Reconfirmation => msg!("prompts-reconfirmation"),
        Prompt::Campaign => msg!("prompts-campaign"),
        Prompt::ConditionalAccess => msg!("prompts-conditional-access"),
    }
}

fn evidence(finding: &Finding, messages: &Messages) -> String {
    messages.text(&match &finding.why {
        Why::Missing(count) => msg!("prompts-missing", count = *count),
        Why::Enough => msg!("prompts-enough"),
        Why::OutOfScope => msg!("prompts-out-of-scope"),
        Why::NotRequired => msg!("prompts-not-required"),
        Why::SkipForEver => msg!("prompts-skip-for-ever"),
        Why::SkipDays(days) => msg!("prompts-skip-days", count = *days),
        Why::NoSkip => msg!("prompts-no-skip"),
        Why::EveryDays(days) => msg!("prompts-every-days", count = *days),
        Why::Never => msg!("prompts-never"),
        Why::CampaignOff => msg!("prompts-campaign-off"),
        Why::NotTargeted => msg!("prompts-not-targeted"),
        Why::HasTarget(method) => {
            msg!("prompts-has-target", method = method_name(method, messages))
        }
        Why::Nudged(method, Some(days)) => msg!(
            "prompts-nudged-days",
            method = method_name(method, messages),
            count = *days
        ),
        Why::Nudged(method, None) => {
            msg!("prompts-nudged", method = method_name(method, messages))
        }
        Why::Unguarded => msg!("prompts-unguarded"),
        Why::Guarded(guards) => {
            return guards
                .iter()
                .map(|guard| guarded(guard, messages))
                .collect::<Vec<_>>()
                .join(" ");
        }
        Why::Elsewhere => msg!("explain-decided-at-home"),
        Why::Unclear => msg!("prompts-not-known"),
        Why::Unread(Gap::Permission) if finding.prompt == Prompt::ConditionalAccess => {
            msg!("prompts-access-unread", permission = "Policy.Read.All")
        }
        Why::Unread(gap) => messages::unread_policy(*gap, finding.prompt == Prompt::Campaign),
    })
}

fn guarded(guard: &Guard, messages: &Messages) -> String {
    let name = guard.display_name.clone();
    let controls = guard.controls.join(", ");
    messages.text(&match (guard.report_only, guard.conditional) {
        (true, _) => msg!("prompts-guard-reported", name = name, controls = controls),
        (false, true) => msg!(
            "prompts-guard-conditional",
            name = name,
            controls = controls
        ),
        (false, false) => msg!("prompts-guard", name = name, controls = controls),
    })
}

fn method_name(method: &str, messages: &Messages) -> String {
    match method {
        "microsoftAuthenticator" => messages.text(&msg!("register-gate-authenticator")),
        "fido2" => messages.text(&msg!("watch-passkey")),
        other => other.to_owned(),
    }
}
