//! Rows out of the directory itself: what stands there about people who have registered nothing that counts.

use std::collections::{HashMap, HashSet};

use futures::{StreamExt, pin_mut};
use serde::Deserialize;
use uuid::Uuid;

use super::sink::{Input, Sink};
use crate::bulk::check::rules::Rules;
use crate::error::Error;
use crate::graph::Client;
use crate::graph::model::Text;
use crate::group;
use crate::sspr::bulk::row::ContactKind;
use crate::sspr::contact::Address;
use crate::sspr::policy::requirement::{Gate, gates};
use crate::ui::{Ui, msg};

/// Whom to look at, besides being an enabled member.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    /// In this group, directly or through another: id, name or mail.
    pub group: Option<String>,
    /// In the department of exactly this name.
    pub department: Option<String>,
}

/// What the directory gave.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DirectoryRows {
    /// The rows, as if they had been read from a file.
    pub input: Input,
    /// How many people have a method that counts already.
    pub registered: u64,
    /// How many have neither, nor anything in the directory that the policy allows to reach them by.
    pub unreachable: u64,
}

/// So many people's methods are asked for at once.
const AT_ONCE: usize = 160;

const SELECT: &str =
    "id,userPrincipalName,userType,accountEnabled,mobilePhone,businessPhones,otherMails,mail";

/// A user as far as their contacts go (graph-api.md §2.10).
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Entry<'a> {
    #[serde(borrow)]
    id: Text<'a>,
    #[serde(borrow)]
    user_principal_name: Option<Text<'a>>,
    #[serde(borrow)]
    user_type: Option<Text<'a>>,
    account_enabled: Option<bool>,
    #[serde(borrow)]
    mobile_phone: Option<Text<'a>>,
    #[serde(borrow, default)]
    business_phones: Vec<Text<'a>>,
    #[serde(borrow, default)]
    other_mails: Vec<Text<'a>>,
    #[serde(borrow)]
    mail: Option<Text<'a>>,
}

impl Entry<'_> {
    fn counts(&self) -> bool {
        self.account_enabled != Some(false)
            && self
                .user_type
                .as_deref()
                .is_none_or(|kind| kind.eq_ignore_ascii_case("member"))
    }

    /// Mobile, alternate mobile, office, e-mail. An address of the tenant itself is never one, and what the policy does not
    /// allow would only keep the others of its row out.
    fn texts(&self, rules: &Rules) -> [&str; 4] {
        let outside = |address: &&str| Address::parse(address, &rules.domains).is_ok();
        let mut addresses = self.other_mails.iter().map(|text| &**text);
        let email = addresses
            .find(outside)
            .or_else(|| self.mail.as_deref().filter(outside));
        let mut texts = [
            self.mobile_phone.as_deref().unwrap_or_default(),
            "",
            self.business_phones.first().map_or("", |text| &**text),
            email.unwrap_or_default(),
        ];
        for kind in ContactKind::ALL {
            let allowed = |gate| rules.person.allows(gate);
            if !kind.gate().is_none_or(allowed) {
                texts[kind as usize] = "";
            }
        }
        texts
    }

    fn name(&self) -> &str {
        self.user_principal_name.as_deref().unwrap_or(&self.id)
    }
}

/// Reads the directory.
///
/// # Errors
/// A group that is not there, or a service that refuses or is gone.
pub async fn read(
    filter: &Filter,
    rules: &Rules,
    graph: &Client,
    ui: &Ui,
) -> Result<DirectoryRows, Error> {
    let among = match &filter.group {
        Some(name) => Some(members(name, graph, ui).await?),
        None => None,
    };
    let reported = reported(graph, ui).await?;
    let progress = ui.progress(&msg!("import-reading-directory"));
    let mut sink = Sink::new();
    let (mut registered, mut unreachable, mut seen) = (0, 0, 0);
    let pages = graph.directory(SELECT, Some(&odata(filter)));
    pin_mut!(pages);
    while let Some(page) = pages.next().await {
        let page = page?;
        let mut unseen = Vec::new();
        let entries = page.rows_once(|entry: &Entry<'_>| &entry.id)?;
        for entry in &entries {
            seen += 1;
            let id = key(&entry.id);
            let meant = among
                .as_ref()
                .is_none_or(|among| id.is_some_and(|id| among.contains(&id)));
            if !entry.counts() || !meant {
                continue;
            }
            let texts = entry.texts(rules);
            match id.and_then(|id| reported.get(&id)) {
                Some(true) => registered += 1,
                _ if texts.iter().all(|text| text.trim().is_empty()) => unreachable += 1,
                Some(false) => sink.next(entry.name(), texts),
                // Not being in the report is not the same as not being registered (graph-api.md §1.1).
                None => unseen.push((entry, texts)),
            }
        }
        for chunk in unseen.chunks(AT_ONCE) {
            let ids: Vec<&str> = chunk.iter().map(|(entry, _)| &*entry.id).collect();
            let answers = graph.methods_of(&ids).await?;
            for ((entry, texts), methods) in chunk.iter().zip(answers) {
                match methods {
                    Ok(methods) if !gates(&methods).is_empty() => registered += 1,
                    // Whoever cannot be looked at is a row all the same; checking it says why.
                    _ => sink.next(entry.name(), *texts),
                }
            }
        }
        progress.at(seen, None);
    }
    Ok(DirectoryRows {
        input: sink.finish(),
        registered,
        unreachable,
    })
}

impl Sink {
    fn next(&mut self, user: &str, texts: [&str; 4]) {
        self.row += 1;
        self.take(user, texts, None);
    }
}

fn odata(filter: &Filter) -> String {
    let mut text = "accountEnabled eq true and userType eq 'Member'".to_owned();
    if let Some(department) = &filter.department {
        text.push_str(" and department eq '");
        text.push_str(&department.replace('\'', "''"));
        text.push('\'');
    }
    text
}

fn key(id: &str) -> Option<u128> {
    Uuid::try_parse(id).ok().map(|id| id.as_u128())
}

async fn members(name: &str, graph: &Client, ui: &Ui) -> Result<HashSet<u128>, Error> {
    let group = group::resolve(name, graph, ui).await?;
    let mut ids = HashSet::new();
    graph
        .users_in_group(&group.id, |id| ids.extend(key(id)))
        .await?;
    Ok(ids)
}

/// Who is in the registration report, and whether they have a method that counts. Who may not read the report reads the
/// methods themselves.
async fn reported(graph: &Client, ui: &Ui) -> Result<HashMap<u128, bool>, Error> {
    let progress = ui.progress(&msg!("import-reading-report"));
    let mut found = HashMap::new();
    let pages = graph.registrations(None);
    pin_mut!(pages);
    while let Some(page) = pages.next().await {
        let page = match page {
            Ok(page) => page,
            Err(error) if error.refusal() == Some(403) => {
                ui.log(1, || {
                    format!("the registration report could not be read: {error}")
                });
                return Ok(found);
            }
            Err(error) => return Err(error.into()),
        };
        for row in page.registrations()? {
            if let Some(id) = key(&row.id) {
                found.insert(id, row.methods_registered.iter().any(|name| opens(name)));
            }
        }
        progress.at(found.len() as u64, None);
    }
    Ok(found)
}

/// Whether the report's name of a method is one that counts (graph-api.md §8.3).
fn opens(name: &str) -> bool {
    name == "securityQuestion" || Gate::ALL.iter().any(|gate| gate.name() == name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_contacts_of_a_user_are_never_of_the_tenant() {
        let mut rules = Rules {
            domains: vec!["contoso.example".to_owned()],
            ..Rules::default()
        };
        let cases = [
            (
                r#"{"id":"1","mobilePhone":"070","businessPhones":["08","09"],"otherMails":["a@x.example"],"mail":"a@y.example"}"#,
                ["070", "", "08", "a@x.example"],
            ),
            (
                r#"{"id":"1","otherMails":["a@contoso.example","b@x.example"],"mail":"a@contoso.example"}"#,
                ["", "", "", "b@x.example"],
            ),
            (r#"{"id":"1","mail":"a@Contoso.Example"}"#, ["", "", "", ""]),
            (
                r#"{"id":"1","mail":"a@y.example"}"#,
                ["", "", "", "a@y.example"],
            ),
            (
                r#"{"id":"1","mobilePhone":null,"businessPhones":[],"otherMails":[],"mail":null}"#,
                ["", "", "", ""],
            ),
        ];
        for (text, expected) in cases {
            let entry: Entry<'_> = serde_json::from_str(text).unwrap();
            assert_eq!(entry.texts(&rules), expected, "{text}");
        }
        let all = cases[0].0;
        rules.person.allowed = Some([Gate::MobilePhone].into());
        let entry: Entry<'_> = serde_json::from_str(all).unwrap();
        assert_eq!(entry.texts(&rules), ["070", "", "", ""], "the policy");
    }

    #[test]
    fn only_enabled_members_count() {
        let cases = [
            (
                r#"{"id":"1","userType":"Member","accountEnabled":true}"#,
                true,
            ),
            (r#"{"id":"1"}"#, true),
            (r#"{"id":"1","userType":"Guest"}"#, false),
            (r#"{"id":"1","accountEnabled":false}"#, false),
        ];
        for (text, expected) in cases {
            let entry: Entry<'_> = serde_json::from_str(text).unwrap();
            assert_eq!(entry.counts(), expected, "{text}");
        }
        let filter = Filter {
            group: None,
            department: Some("Women's health".to_owned()),
        };
        assert_eq!(
            odata(&filter),
            "accountEnabled eq true and userType eq 'Member' and department eq 'Women''s health'"
        );
    }

    #[test]
    fn passkeys_and_alternate_phones_do_not_count() {
        for name in [
            "mobilePhone",
            "email",
            "securityQuestion",
            "softwareOneTimePasscode",
        ] {
            assert!(opens(name), "{name}");
        }
        for name in [
            "alternateMobilePhone",
            "fido2",
            "temporaryAccessPass",
            "tomorrow",
        ] {
            assert!(!opens(name), "{name}");
        }
    }
}
