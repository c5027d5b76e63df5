//! Direct members of a group, read and written (graph-api.md §4.1, §4.2).

use futures::Stream;
use serde::Deserialize;
use serde_json::json;

use crate::graph::path::segment;
use crate::graph::{Client, Error, Item, Page};

/// So many people can be added with one request.
pub const MOST_AT_ONCE: usize = 20;

/// Someone or something in a group.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Member {
    /// Object id.
    pub id: String,
    #[serde(rename = "@odata.type")]
    kind: Option<String>,
    /// The name people see; whoever owns it chose it.
    pub display_name: Option<String>,
    /// The name they sign in with; only people have one.
    pub user_principal_name: Option<String>,
    /// `Member` or `Guest`; only people have one.
    pub user_type: Option<String>,
    /// Whether signing in is allowed; only people have that.
    pub account_enabled: Option<bool>,
}

impl Member {
    /// Whether it is a person.
    pub fn is_user(&self) -> bool {
        match &self.kind {
            Some(kind) => kind == "#microsoft.graph.user",
            None => self.user_principal_name.is_some(),
        }
    }

    /// Whether it is a group inside the group.
    pub fn is_group(&self) -> bool {
        self.kind.as_deref() == Some("#microsoft.graph.group")
    }
}

impl Client {
    /// What is directly in a group, page by page, as rows of [`Member`]. Needs `GroupMember.Read.All`.
    pub fn members(&self, group: &str) -> impl Stream<Item = Result<Page, Error>> + Send + use<> {
        self.whole_pages(&format!(
            "/v1.0/groups/{}/members?$select=id,displayName,userPrincipalName,userType,accountEnabled",
            segment(group)
        ))
    }

    /// The request that puts people into a group, at most [`MOST_AT_ONCE`]. It does all of them or none: one who is in
    /// it already, or is nobody, makes it fail. Needs `GroupMember.ReadWrite.All`.
    pub fn adding(&self, group: &str, ids: &[&str]) -> Item {
        let group = segment(group);
        let reference = |id: &str| {
            let path = format!("/v1.0/directoryObjects/{}", segment(id));
            self.at(&path).to_string()
        };
        match ids {
            [id] => Item::post(
                format!("/groups/{group}/members/$ref"),
                json!({"@odata.id": reference(id)}),
            ),
            _ => {
                let references: Vec<String> = ids.iter().map(|id| reference(id)).collect();
                Item::patch(
                    format!("/groups/{group}"),
                    json!({"members@odata.bind": references}),
                )
            }
        }
    }

    /// The request that takes somebody out of a group. Needs `GroupMember.ReadWrite.All`.
    pub fn removing(&self, group: &str, id: &str) -> Item {
        let (group, id) = (segment(group), segment(id));
        Item::delete(format!("/groups/{group}/members/{id}/$ref"))
    }
}
