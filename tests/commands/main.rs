//! Whole commands in process, with scripted answers: one module a command.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod administrators;
mod arc;
mod clouds;
mod conditions;
mod deadlines;
mod doctor;
mod effect;
mod ended;
mod events;
mod explain_code;
mod explain_people;
mod exports;
mod faults;
mod finding;
mod guided;
mod hints;
mod import;
mod import_check;
mod import_cut_short;
mod import_directory;
#[cfg(unix)]
mod import_terminal;
mod invite;
mod login;
mod login_methods;
mod mail;
mod methods;
mod network;
mod one_tenant;
mod pace;
mod patience;
mod people;
mod place;
mod policy_change;
mod policy_list;
mod policy_markdown;
mod policy_pipeline;
mod policy_schema;
mod policy_show;
mod profile;
mod profiles;
#[cfg(unix)]
#[path = "../support/screen.rs"]
mod screen;
mod status;
mod status_diff;
mod status_figures;
mod status_watch;
#[path = "../support/mod.rs"]
mod support;
mod unreadable;
#[path = "../support/visitor.rs"]
mod visitor;

mod enable;
mod explain;
mod ledger;
mod listing;
mod listing_service;
mod provider;
mod register;
mod register_app;
mod remind;
mod remind_smtp;
mod renewal;
mod report;
mod reset;
mod rollout;
mod sandbox_app;
mod sandbox_people;
mod scope;
mod secrets;
mod secrets_by_way;
mod tables;
mod tenant;
mod unverified;
mod verify;
mod verify_killed;
mod verify_proofs;
mod widths;
