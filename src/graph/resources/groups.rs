//! Groups: found by id, name, mail or a piece of the name, and the people in them (graph-api.md §4.1, §4.2).

use futures::TryStreamExt;
use serde::Deserialize;

use crate::graph::path::{literal, query_value, segment};
use crate::graph::{Client, Error};

const SELECT: &str = "$select=id,displayName,mail,securityEnabled,mailEnabled,groupTypes,membershipRule,\
    onPremisesSyncEnabled,isAssignableToRole";

/// A group.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Group {
    /// Object id.
    pub id: String,
    /// Its name; names are not unique.
    pub display_name: Option<String>,
    /// Its mail address, when it has one.
    pub mail: Option<String>,
    /// `Unified`, `DynamicMembership`, and whatever comes.
    #[serde(default)]
    pub group_types: Vec<String>,
    /// The rule that decides who is in it, when one does.
    pub membership_rule: Option<String>,
    /// Whether it receives mail.
    pub mail_enabled: Option<bool>,
    /// Whether it is a copy of a group on-premises.
    pub on_premises_sync_enabled: Option<bool>,
    /// Whether it can hold directory roles.
    pub is_assignable_to_role: Option<bool>,
}

impl Group {
    /// Whether a rule decides who is in it.
    pub fn is_dynamic(&self) -> bool {
        self.is("DynamicMembership")
    }

    /// Whether Exchange alone keeps its members: a distribution list, or a security group with mail. A Microsoft 365 group
    /// has mail, too, but its members are kept in the directory.
    pub fn is_of_exchange(&self) -> bool {
        self.mail_enabled == Some(true) && !self.is("Unified")
    }

    fn is(&self, wanted: &str) -> bool {
        self.group_types.iter().any(|kind| kind == wanted)
    }
}

#[derive(Deserialize)]
struct GroupPage {
    value: Vec<Group>,
}

#[derive(Deserialize)]
struct Member {
    id: String,
    #[serde(rename = "@odata.type")]
    kind: Option<String>,
}

impl Client {
    /// A group by its object id.
    ///
    /// # Errors
    /// Any [`Error`]; 404 when there is none.
    pub async fn group(&self, id: &str) -> Result<Group, Error> {
        let group = self
            .get(&format!("/v1.0/groups/{}?{SELECT}", segment(id)))
            .await?;
        self.note(&group);
        Ok(group)
    }

    /// The groups of exactly this name.
    pub async fn groups_named(&self, name: &str) -> Result<Vec<Group>, Error> {
        self.groups_where("displayName", name).await
    }

    /// The groups with exactly this mail address.
    pub async fn groups_with_mail(&self, address: &str) -> Result<Vec<Group>, Error> {
        self.groups_where("mail", address).await
    }

    fn note(&self, group: &Group) {
        let (name, mail) = (group.display_name.as_deref(), group.mail.as_deref());
        self.names.group(name, mail);
    }

    async fn groups_where(&self, property: &str, value: &str) -> Result<Vec<Group>, Error> {
        let found: GroupPage = self
            .get(&format!(
                "/v1.0/groups?$filter={property}%20eq%20{}&{SELECT}",
                literal(value)
            ))
            .await?;
        found.value.iter().for_each(|group| self.note(group));
        Ok(found.value)
    }

    /// The first groups whose name holds these words.
    pub async fn groups_like(&self, words: &str) -> Result<Vec<Group>, Error> {
        // A quote would end the search term; no name is found by one.
        let term = format!("\"displayName:{}\"", words.replace(['"', '\\'], " "));
        let found: GroupPage = self
            .eventual()
            .get(&format!(
                "/v1.0/groups?$search={}&$count=true&$top=20&{SELECT}",
                query_value(&term)
            ))
            .await?;
        found.value.iter().for_each(|group| self.note(group));
        Ok(found.value)
    }

    /// The first groups whose name begins so.
    pub async fn groups_starting(&self, letters: &str) -> Result<Vec<Group>, Error> {
        let found: GroupPage = self
            .get(&format!(
                "/v1.0/groups?$filter=startswith(displayName,{})&$top=100&{SELECT}",
                literal(letters)
            ))
            .await?;
        found.value.iter().for_each(|group| self.note(group));
        Ok(found.value)
    }

    /// How many users are in a group, those of nested groups too.
    pub async fn count_users_in_group(&self, id: &str) -> Result<u64, Error> {
        let path = format!(
            "/v1.0/groups/{}/transitiveMembers/microsoft.graph.user/$count",
            segment(id)
        );
        self.eventual().get(&path).await
    }

    /// The object ids of the users in a group, those of nested groups too, handed to `each` as they come.
    ///
    /// # Errors
    /// Any [`Error`]; 404 when there is no such group.
    pub async fn users_in_group(&self, id: &str, mut each: impl FnMut(&str)) -> Result<(), Error> {
        let list = format!("/v1.0/groups/{}/transitiveMembers", segment(id));
        let cast = format!("{list}/microsoft.graph.user?$count=true&$select=id");
        let mut any = false;
        let walked = self
            .eventual()
            .whole::<Member>(&cast)
            .try_for_each(|page| {
                for member in &page {
                    each(&member.id);
                }
                any = true;
                std::future::ready(Ok(()))
            })
            .await;
        match walked {
            // Not every directory takes the cast (graph-api.md §4.2): then everything is read and the users kept.
            Err(error) if error.refusal() == Some(400) && !any => {}
            other => return other,
        }
        self.whole::<Member>(&list)
            .try_for_each(|page| {
                for member in &page {
                    if member.kind.as_deref() == Some("#microsoft.graph.user") {
                        each(&member.id);
                    }
                }
                std::future::ready(Ok(()))
            })
            .await
    }
}
