//! Who is in a group: page by page, and on wish group by group inside it.

use std::collections::{HashSet, VecDeque};

use futures::StreamExt;
use futures::stream::BoxStream;

use crate::error::{Code, Error};
use crate::graph::{self, Client, Group, Member, Page};
use crate::ui::msg;

/// The members page by page, the direct ones first, then those of the groups inside, the nearest first. No group is
/// read twice, however they contain each other.
pub(super) struct MemberPages {
    graph: Client,
    nested: bool,
    pages: BoxStream<'static, Result<Page, graph::Error>>,
    via: Vec<String>,
    waiting: VecDeque<(String, Vec<String>)>,
    known: HashSet<String>,
    /// The names of the groups met so far.
    pub(super) inside: Vec<String>,
}

/// The people of one page.
pub(super) struct MemberPage {
    /// Who.
    pub(super) people: Vec<Member>,
    /// Through which groups, from the outermost to the one they are members of; none: members of the group itself.
    pub(super) via: Vec<String>,
}

impl MemberPages {
    /// The members of a group, and of the groups inside it when `nested`.
    pub(super) fn over(group: &Group, nested: bool, graph: &Client) -> Self {
        Self {
            graph: graph.clone(),
            nested,
            pages: graph.members(&group.id).boxed(),
            via: Vec::new(),
            waiting: VecDeque::new(),
            known: HashSet::from([group.id.to_lowercase()]),
            inside: Vec::new(),
        }
    }

    /// The next page; nothing at the end.
    pub(super) async fn next(&mut self) -> Result<Option<MemberPage>, Error> {
        loop {
            let Some(page) = self.pages.next().await else {
                let Some((id, via)) = self.waiting.pop_front() else {
                    return Ok(None);
                };
                self.pages = self.graph.members(&id).boxed();
                self.via = via;
                continue;
            };
            let mut people = Vec::new();
            for member in page.map_err(refused)?.rows::<Member>()? {
                if member.is_user() {
                    people.push(member);
                } else if member.is_group() && self.known.insert(member.id.to_lowercase()) {
                    let name = member.display_name.unwrap_or_else(|| member.id.clone());
                    self.inside.push(name.clone());
                    if self.nested {
                        let via = self.via.iter().cloned().chain([name]).collect();
                        self.waiting.push_back((member.id, via));
                    }
                }
            }
            return Ok(Some(MemberPage {
                people,
                via: self.via.clone(),
            }));
        }
    }
}

/// Says what it takes to read members, where this sign-in may not.
fn refused(error: graph::Error) -> Error {
    match error.kind {
        graph::ErrorKind::Service {
            status: 403,
            message,
            ..
        } => Error::failure(
            Code::MembersForbidden,
            msg!("scope-may-not-read", text = message),
        )
        .hint(msg!("scope-may-not-read-hint"))
        .request_id(error.request_id),
        _ => error.into(),
    }
}
