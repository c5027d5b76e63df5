//! The page as Markdown, for chats and pull requests.

use std::fmt::Write as _;

use super::document::{Cell, Document, Section, Table};
use crate::ui::markdown_code;

/// The page as Markdown. Charts are left out: their figures stand in the tables.
pub(super) fn markdown(page: &Document) -> String {
    let mut out = String::new();
    heading(&mut out, 1, &page.title);
    lines(&mut out, &page.lead);
    if let Some(comparison) = &page.comparison {
        table(&mut out, comparison);
    }
    for part in &page.tenants {
        if let Some(name) = &part.name {
            heading(&mut out, 2, &self::name(name));
        }
        lines(&mut out, &part.lead);
        for section in &part.sections {
            write_section(&mut out, section);
        }
    }
    out
}

fn push(out: &mut String, line: std::fmt::Arguments<'_>) {
    out.write_fmt(line)
        .unwrap_or_else(|_| unreachable!("a string grows"));
}

fn heading(out: &mut String, level: usize, text: &str) {
    push(out, format_args!("{} {text}\n\n", "#".repeat(level)));
}

fn lines(out: &mut String, lines: &[String]) {
    for line in lines {
        push(out, format_args!("{line}\n\n"));
    }
}

fn write_section(out: &mut String, section: &Section) {
    heading(out, 3, &section.heading);
    if section.lines.len() > 1 {
        for line in &section.lines {
            push(out, format_args!("- {line}\n"));
        }
        out.push('\n');
    } else {
        lines(out, &section.lines);
    }
    for rows in &section.tables {
        table(out, rows);
    }
}

fn table(out: &mut String, table: &Table) {
    if let Some(caption) = &table.caption {
        push(out, format_args!("{caption}:\n\n"));
    }
    push(out, format_args!("| {} |\n", table.head.join(" | ")));
    let rules: Vec<&str> = table
        .head
        .iter()
        .enumerate()
        .map(|(at, _)| match table.rows.first().map(|row| &row[at]) {
            Some(Cell::Number { .. } | Cell::Share { .. }) => "---:",
            _ => "---",
        })
        .collect();
    push(out, format_args!("| {} |\n", rules.join(" | ")));
    for row in &table.rows {
        let cells: Vec<String> = row.iter().map(cell).collect();
        push(out, format_args!("| {} |\n", cells.join(" | ")));
    }
    out.push('\n');
}

/// A text out of the directory: as it is where it can mean nothing else, so that it reads well at a terminal, too.
fn name(text: &str) -> String {
    if text.chars().all(|c| c.is_alphanumeric() || c == ' ') {
        text.to_owned()
    } else {
        markdown_code(text)
    }
}

fn cell(cell: &Cell) -> String {
    match cell {
        Cell::Foreign { text } => name(text),
        Cell::Command { text } => markdown_code(text),
        own => own.text().replace('|', "\\|"),
    }
}
