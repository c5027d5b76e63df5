//! `sspr sandbox people`: who is in every directory, and whether each of them can reset their password.

use std::path::PathBuf;

use sspr_sandbox::{PersonaStatus, Verdict};

use super::folder;
use crate::config::{Cloud, Telephony};
use crate::context::Context;
use crate::embedded::DATABASE;
use crate::error::{Error, Exit};
use crate::sspr::deadlines::{Audience, Calendar, What};
use crate::ui::{Column, Message, Row, Sign, msg};

const PEOPLE_EXAMPLES: &str = "\
Examples:
  sspr sandbox people
  sspr enable --scope all --yes --sandbox && sspr sandbox people
  sspr sandbox people --output json

The verdicts reflect the current state of the directory: they change with its policy and the registered methods.";

#[derive(Clone, Debug, clap::Args)]
#[command(after_help = PEOPLE_EXAMPLES)]
pub(super) struct People {
    /// Folder of the database
    #[arg(long, value_name = "DIR")]
    data: Option<PathBuf>,
}

/// One of them, as scripts read it.
#[derive(serde::Serialize)]
#[serde(rename_all = "camelCase")]
struct Person {
    user_principal_name: String,
    verdict: Verdict,
    code: Option<&'static str>,
    story: String,
}

impl People {
    pub(super) fn run(self, context: &Context) -> Result<Exit, Error> {
        let database = folder(self.data, context)?.join(DATABASE);
        let (people, off) = sspr_sandbox::people(&database)?;
        if off {
            context.ui.status(&msg!("sandbox-people-off"));
        }
        let mut list = context.ui.list::<Person>();
        for known in people {
            list.push(&Person {
                story: story(&known)
                    .map(|story| context.ui.text(&story))
                    .unwrap_or_default(),
                verdict: known.verdict,
                code: known.code,
                user_principal_name: known.upn,
            })?;
        }
        list.finish()?;
        Ok(Exit::Done)
    }
}

/// What to try with them.
fn story(known: &PersonaStatus) -> Option<Message> {
    Some(match known.local {
        "admin" => dated(
            "sandbox-story-admin",
            What::TelephonyEnds,
            Audience::GlobalAdministrator,
        ),
        "policy.admin" => msg!("sandbox-story-policy-admin"),
        "helpdesk" => msg!("sandbox-story-helpdesk"),
        "auth.admin" => dated(
            "sandbox-story-auth-admin",
            What::TelephonyEnds,
            Audience::Member,
        ),
        "reports" => msg!("sandbox-story-reports"),
        "reader" => msg!("sandbox-story-reader"),
        "jonas.berg" => dated(
            "sandbox-story-jonas-berg",
            What::RegisteredOnly,
            Audience::Member,
        ),
        "chen.meiling" => msg!("sandbox-story-chen-meiling"),
        "anna.mueller" => msg!("sandbox-story-anna-mueller"),
        "lena.dahl" => msg!("sandbox-story-lena-dahl"),
        "omar.alhaddad" => msg!("sandbox-story-omar-alhaddad"),
        "olga.kravets" => msg!("sandbox-story-olga-kravets"),
        "eleni.markou" => msg!("sandbox-story-eleni-markou"),
        "frank.porter" => msg!("sandbox-story-frank-porter"),
        "sven.sjoberg" => msg!("sandbox-story-sven-sjoberg"),
        "karen.weaver" => msg!("sandbox-story-karen-weaver"),
        "eve.escape" => msg!("sandbox-story-eve-escape"),
        "max.formula" => msg!("sandbox-story-max-formula"),
        "amara.okafor" => dated(
            "sandbox-story-amara-okafor",
            What::TelephonyEnds,
            Audience::Member,
        ),
        "kwame.mensah" => msg!("sandbox-story-kwame-mensah"),
        "tove.lindqvist" => msg!("sandbox-story-tove-lindqvist"),
        "viktor.hagen" => msg!("sandbox-story-viktor-hagen"),
        "mina.park" => msg!("sandbox-story-mina-park"),
        "diego.ramos" => msg!("sandbox-story-diego-ramos"),
        "nadia.haddad" => msg!("sandbox-story-nadia-haddad"),
        "pete.larson" => msg!("sandbox-story-pete-larson"),
        "rita.costa" => msg!("sandbox-story-rita-costa"),
        "ines.silva" => msg!("sandbox-story-ines-silva"),
        "yuki.tanaka" => dated(
            "sandbox-story-yuki-tanaka",
            What::QuestionsEnd,
            Audience::Member,
        ),
        _ => return None,
    })
}

/// A story that names a day: the directory is one of the public cloud, and Microsoft delivers its texts.
fn dated(id: &'static str, what: What, audience: Audience) -> Message {
    let calendar = Calendar {
        cloud: Cloud::Global,
        telephony: Some(Telephony::Microsoft),
    };
    let message = Message::new(id);
    match calendar.when(what, audience).day() {
        Some(day) => message.with("day", day),
        None => message,
    }
}

impl Row for Person {
    fn columns<'c>() -> &'c [Column<Self>]
    where
        Self: 'c,
    {
        const {
            &[
                Column::sign(|row, cell| {
                    cell.sign(match row.verdict {
                        Verdict::Can => Sign::Good,
                        Verdict::Cannot => Sign::Bad,
                        Verdict::WillStop => Sign::Attention,
                    });
                }),
                Column::<Self>::new("userPrincipalName", "sandbox-people-name", |row, cell| {
                    cell.text(&row.user_principal_name);
                })
                .whole(),
                Column::<Self>::new("verdict", "sandbox-people-verdict", |row, cell| {
                    cell.word(row.verdict.word(), words(row.verdict));
                })
                .folded(),
                Column::<Self>::new("code", "sandbox-people-code", |row, cell| {
                    cell.text_or_blank(row.code);
                })
                .rank(8),
                Column::<Self>::new("story", "sandbox-people-story", |row, cell| {
                    cell.text(&row.story);
                })
                .rank(1)
                .wrapping(),
            ]
        }
    }
}

fn words(verdict: Verdict) -> Message {
    match verdict {
        Verdict::Can => msg!("sandbox-people-can"),
        Verdict::Cannot => msg!("sandbox-people-cannot"),
        Verdict::WillStop => msg!("sandbox-people-will-stop"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn everybody_has_a_story() {
        let folder = tempfile::tempdir().unwrap();
        let (people, _) = sspr_sandbox::people(&folder.path().join(DATABASE)).unwrap();
        assert!(people.len() > 20);
        for known in people {
            assert!(story(&known).is_some(), "{}", known.local);
        }
    }
}
