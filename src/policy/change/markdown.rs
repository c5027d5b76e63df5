//! A plan in Markdown, for a pull request or the summary of a job.

use crate::context::Context;
use crate::policy::change::guided;
use crate::policy::change::manual::is_settled;
use crate::policy::change::plan::Plan;
use crate::policy::words;
use crate::sspr::policy::amendment::Change;
use crate::sspr::policy::lint::{Finding, Severity};
use crate::sspr::policy::value::Value;
use crate::ui::{Message, Messages, markdown_code, msg};

/// What would change, what that means in users, and what is to be said against it.
pub(in crate::policy) fn page(
    plan: &Plan<'_>,
    profile: &str,
    tenant: &str,
    context: &Context,
    messages: &Messages,
) -> String {
    let text = |message: Message| messages.text(&message);
    let title = text(msg!(
        "policy-markdown-title",
        profile = markdown_code(profile),
        tenant = markdown_code(tenant)
    ));
    let mut blocks = vec![format!("### {title}")];
    if plan.changes_nothing() {
        blocks.push(text(msg!("enable-nothing")));
    }
    if !plan.amendment.is_empty() {
        let head = [
            msg!("policy-markdown-setting"),
            msg!("policy-markdown-before"),
            msg!("policy-markdown-after"),
        ];
        let rows = plan.amendment.changes().iter();
        blocks.push(table(
            head.map(text),
            rows.map(|change| of_change(change, messages)),
        ));
    }
    if !is_settled(&plan.left) {
        blocks.push(text(msg!("guided-by-hand")));
        for page in guided::steps(&plan.left, context) {
            let lines: Vec<String> = page.iter().map(|line| line.trim().to_owned()).collect();
            blocks.push(lines.join("  \n"));
        }
    }
    if let Some(impact) = &plan.impact {
        let lines = impact.lines(messages, markdown_code);
        // A mark at the beginning of an item would begin a list inside it; the words say the same.
        let lines = lines.iter().map(|line| match line.strip_prefix("  ") {
            Some(figure) => format!("- {}", figure.trim_start_matches(['+', '−', '!', ' '])),
            None => format!("\n{line}\n"),
        });
        blocks.push(lines.collect::<Vec<_>>().join("\n").trim().to_owned());
    }
    if !plan.findings.is_empty() {
        blocks.push(text(msg!("policy-warnings")));
        let head = [
            msg!("policy-markdown-severity"),
            msg!("policy-markdown-warning"),
            msg!("policy-markdown-control"),
            msg!("policy-markdown-setting"),
        ];
        let rows = plan.findings.iter();
        blocks.push(table(
            head.map(text),
            rows.map(|finding| of_finding(finding, messages)),
        ));
    }
    blocks.join("\n\n")
}

fn table<const N: usize>(head: [String; N], rows: impl Iterator<Item = [String; N]>) -> String {
    let line = |cells: &[String; N]| format!("| {} |", cells.join(" | "));
    let mut lines = vec![line(&head), format!("|{}", "---|".repeat(N))];
    lines.extend(rows.map(|cells| line(&cells)));
    lines.join("\n")
}

fn of_change(change: &Change, messages: &Messages) -> [String; 3] {
    let unit = change.key.setting().unit();
    let value = |value: &Value| markdown_code(&words::value(messages, value, unit));
    [
        format!(
            "{} {}",
            words::setting(messages, change.key),
            markdown_code(change.key.name())
        ),
        change.before.as_ref().map_or("–".to_owned(), value),
        value(&change.after),
    ]
}

fn of_finding(finding: &Finding, messages: &Messages) -> [String; 4] {
    let weight = match finding.severity {
        Severity::Info => msg!("policy-markdown-weight-info"),
        Severity::Warning => msg!("policy-markdown-weight-warning"),
        Severity::Error => msg!("policy-markdown-weight-error"),
    };
    [
        messages.text(&weight),
        words::finding(messages, finding),
        match finding.rule.controls() {
            controls if controls.is_empty() => "–".to_owned(),
            controls => controls.join(", "),
        },
        markdown_code(finding.key.name()),
    ]
}
