//! All that Graph knows of one person's reset, in two batches (graph-api.md §6.1). Each answer has its own verdict.

use std::collections::BTreeMap;

use futures::future::try_join_all;
use http::Method;
use serde::Deserialize;
use serde::de::{DeserializeOwned, Error as _};
use serde_json::Value;

use super::me::{Role, Tenant};
use super::reports::Single;
use super::users::found;
use crate::graph::client::Client;
use crate::graph::error::{Error, ErrorKind};
use crate::graph::item::Item;
use crate::graph::model::{
    AuthenticationMethod, AuthenticationMethodsPolicy, Registration, RoleAssignment, RoleHolders,
    User,
};
use crate::graph::page::FirstPage;
use crate::graph::path::{literal, segment};

/// The properties of a user that decide over a reset (graph-api.md §4.3).
const SELECT: &str = "id,displayName,userPrincipalName,mail,userType,accountEnabled,preferredLanguage,\
    onPremisesSyncEnabled,identities,creationType,externalUserState,otherMails,mobilePhone,businessPhones";

/// The tenant (graph-api.md §4.6) and its synchronisation (§3.5).
const ORGANIZATION: &str = "/organization?$select=id,onPremisesSyncEnabled,verifiedDomains";
const SYNCHRONIZATION: &str = "/directory/onPremisesSynchronization";

/// The roles that are held, those over a part of the directory too, and those that wait to be activated (graph-api.md §4.4).
const ASSIGNED: &str = "/roleManagement/directory/roleAssignments";
const ELIGIBLE: &str = "/roleManagement/directory/roleEligibilityScheduleInstances";

/// So many entries of the trail are read, the newest.
const ENTRIES: u8 = 50;

/// What is asked first, by whatever name the person was given.
#[derive(Debug)]
pub struct UserSnapshot {
    /// The person.
    pub user: Result<User, Error>,
    /// Their methods.
    pub methods: Result<Vec<AuthenticationMethod>, Error>,
    /// The groups they are a member of.
    pub direct: Result<Vec<GroupMembership>, Error>,
    /// Those and the groups around them.
    pub groups: Result<Vec<GroupMembership>, Error>,
    /// The roles they hold, through groups too.
    pub roles: Result<Vec<Role>, Error>,
    /// The roles they hold themselves.
    pub own_roles: Result<Vec<Role>, Error>,
    /// Their licences.
    pub licences: Result<Vec<Licence>, Error>,
    /// The tenant's policy for methods.
    pub methods_policy: Result<AuthenticationMethodsPolicy, Error>,
    /// Whether administrators may reset; nothing where the service leaves it out.
    pub administrators: Result<Option<bool>, Error>,
    /// The tenant.
    pub organization: Result<Option<Tenant>, Error>,
    /// What the synchronisation has switched on.
    pub synchronization: Result<Option<bool>, Error>,
}

/// What is asked when the person is known by id.
#[derive(Debug)]
pub struct UserFollowUp {
    /// Their row of the report; nothing where they have none.
    pub registration: Result<Option<Registration<'static>>, Error>,
    /// Their entries in the audit trail of password resets, newest first.
    pub trail: Result<Vec<Entry>, Error>,
    /// The roles given to them, or to the groups they hold roles through.
    pub roles: RoleLists,
    /// The groups directly in each of the groups asked about, in that order.
    pub inside: Vec<Result<Vec<String>, Error>>,
}

/// The roles given to some, as far as memberships do not tell them.
#[derive(Debug)]
pub struct RoleLists {
    /// Those that are held.
    pub assigned: Result<Vec<RoleAssignment>, Error>,
    /// Those that wait to be activated.
    pub eligible: Result<Vec<RoleAssignment>, Error>,
}

/// The groups that can hold roles, each with its first members. Such a group has no groups in it. Of a relationship that is
/// expanded Microsoft gives so many and no link to the others ("Use query parameters to customize responses").
const BEARERS: &str =
    "/groups?$filter=isAssignableToRole%20eq%20true&$select=id&$expand=members($select=id)";
const EXPANDED: usize = 20;

/// A group that can hold roles.
#[derive(Deserialize)]
struct Bearer {
    id: String,
    #[serde(default)]
    members: Vec<super::members::Member>,
}

/// The requests behind [`RoleLists`].
fn role_items<'a>(principals: &'a [&str]) -> impl Iterator<Item = Item> + 'a {
    let item =
        |list, id: &str| Item::get(format!("{list}?$filter=principalId%20eq%20{}", literal(id)));
    let lists = [ASSIGNED, ELIGIBLE].into_iter();
    lists.flat_map(move |list| principals.iter().map(move |id| item(list, id)))
}

/// What decides over everybody alike.
#[derive(Debug)]
pub struct Commons {
    /// The tenant's policy for methods.
    pub methods_policy: Result<AuthenticationMethodsPolicy, Error>,
    /// Whether administrators may reset; nothing where the service leaves it out.
    pub administrators: Result<Option<bool>, Error>,
    /// The tenant.
    pub organization: Result<Option<Tenant>, Error>,
    /// Whether synchronisation has writeback switched on.
    pub synchronization: Result<Option<bool>, Error>,
}

/// A group somebody is in.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct GroupMembership {
    /// Object id.
    pub id: String,
    /// The name people see.
    pub display_name: Option<String>,
    /// Whether roles can come through it.
    pub is_assignable_to_role: Option<bool>,
}

impl GroupMembership {
    /// The name people see, else the id.
    pub fn name(&self) -> String {
        self.display_name.clone().unwrap_or_else(|| self.id.clone())
    }
}

/// A product a person has (graph-api.md §4.5).
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Licence {
    /// What licences name it by.
    pub sku_id: Option<String>,
    /// The name administrators know.
    pub sku_part_number: Option<String>,
    /// What is in it.
    #[serde(default)]
    pub service_plans: Vec<crate::graph::model::ServicePlan>,
}

/// An entry of the audit trail (graph-api.md §5.1), as far as a reset is told by it.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Entry {
    /// When.
    pub activity_date_time: jiff::Timestamp,
    /// What, in the service's words.
    pub activity_display_name: String,
    /// `success`, `failure`, `timeout`.
    pub result: Option<String>,
    /// Why.
    pub result_reason: Option<String>,
    /// What else there is to know.
    #[serde(default)]
    pub additional_details: Vec<Detail>,
}

/// A detail of an entry.
#[derive(Clone, Debug, Deserialize)]
pub struct Detail {
    /// What it is.
    pub key: Option<String>,
    /// What it says.
    pub value: Option<String>,
}

#[derive(Deserialize)]
struct Authorization {
    #[serde(rename = "allowedToUseSSPR")]
    allowed_to_use_sspr: Option<bool>,
}

#[derive(Deserialize)]
struct Synchronization {
    #[serde(default)]
    features: Features,
}

#[derive(Default, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Features {
    password_writeback_enabled: Option<bool>,
}

/// The answers of a batch, each taken once in the order asked.
struct Answers(std::vec::IntoIter<Result<Value, Error>>);

impl Answers {
    fn next<T: DeserializeOwned>(&mut self) -> Result<T, Error> {
        let error = |kind| Error::new(&Method::GET, "/v1.0/$batch", kind);
        let value = self
            .0
            .next()
            .unwrap_or_else(|| Err(error(ErrorKind::Truncated { length: 0 })))?;
        serde_json::from_value(value).map_err(|source| error(ErrorKind::Decode(source)))
    }

    /// A list that has one page.
    fn list<T: DeserializeOwned>(&mut self) -> Result<Vec<T>, Error> {
        let page: FirstPage<T> = self.next()?;
        if page.next_link.is_some() {
            let source = serde_json::Error::custom("a list of more than one page");
            let kind = ErrorKind::Decode(source);
            return Err(Error::new(&Method::GET, "/v1.0/$batch", kind));
        }
        Ok(page.value)
    }

    /// What comes first of a list that may be long.
    fn beginning<T: DeserializeOwned>(&mut self) -> Result<Vec<T>, Error> {
        Ok(self.next::<FirstPage<T>>()?.value)
    }

    fn role_lists(&mut self, principals: usize) -> RoleLists {
        let mut all = || {
            let lists: Vec<Result<Vec<RoleAssignment>, Error>> =
                (0..principals).map(|_| self.list()).collect();
            let lists: Result<Vec<_>, Error> = lists.into_iter().collect();
            lists.map(|lists| lists.concat())
        };
        RoleLists {
            assigned: all(),
            eligible: all(),
        }
    }

    fn administrators(&mut self) -> Result<Option<bool>, Error> {
        let policy = self.next::<Authorization>();
        policy.map(|policy| policy.allowed_to_use_sspr)
    }

    fn tenant(&mut self) -> Result<Option<Tenant>, Error> {
        self.list().map(|tenants| tenants.into_iter().next())
    }

    fn synchronization(&mut self) -> Result<Option<bool>, Error> {
        self.list::<Synchronization>().map(|all| {
            all.first()
                .and_then(|one| one.features.password_writeback_enabled)
        })
    }
}

impl Client {
    /// What can be asked of a person by object id or user principal name: one batch.
    pub async fn user_snapshot(&self, key: &str) -> Result<UserSnapshot, Error> {
        let of = format!("/users/{}", segment(key));
        let memberships = "$count=true&$select=id,displayName,isAssignableToRole&$top=999";
        let roles = "$select=displayName,roleTemplateId";
        let lists = [
            format!("{of}/authentication/methods"),
            format!("{of}/memberOf/microsoft.graph.group?{memberships}"),
            format!("{of}/transitiveMemberOf/microsoft.graph.group?{memberships}"),
            format!("{of}/transitiveMemberOf/microsoft.graph.directoryRole?{roles}"),
            format!("{of}/memberOf/microsoft.graph.directoryRole?{roles}"),
            format!("{of}/licenseDetails"),
        ];
        let [methods, direct, groups, roles, own_roles, licences] = &lists;
        let items = [
            Item::get(format!("{of}?$select={SELECT}")),
            Item::get(methods),
            Item::get(direct).eventual(),
            Item::get(groups).eventual(),
            Item::get(roles),
            Item::get(own_roles),
            Item::get(licences),
            Item::get("/policies/authenticationMethodsPolicy"),
            Item::get("/policies/authorizationPolicy"),
            Item::get(ORGANIZATION),
            Item::get(SYNCHRONIZATION),
        ];
        let mut answers = Answers(self.batch::<Value>(&items).await?.into_iter());
        let user = answers.next();
        let eventual = self.eventual();
        let (methods, direct, groups, roles, own_roles, licences) = tokio::join!(
            self.list_after(methods, answers.next()),
            eventual.list_after(direct, answers.next()),
            eventual.list_after(groups, answers.next()),
            self.list_after(roles, answers.next()),
            self.list_after(own_roles, answers.next()),
            self.list_after(licences, answers.next()),
        );
        Ok(UserSnapshot {
            user,
            methods,
            direct,
            groups,
            roles,
            own_roles,
            licences,
            methods_policy: answers.next(),
            administrators: answers.administrators(),
            organization: answers.tenant(),
            synchronization: answers.synchronization(),
        })
    }

    /// What decides over everybody alike: one batch.
    pub async fn commons(&self) -> Result<Commons, Error> {
        let items = [
            Item::get("/policies/authenticationMethodsPolicy"),
            Item::get("/policies/authorizationPolicy"),
            Item::get(ORGANIZATION),
            Item::get(SYNCHRONIZATION),
        ];
        let mut answers = Answers(self.batch::<Value>(&items).await?.into_iter());
        Ok(Commons {
            methods_policy: answers.next(),
            administrators: answers.administrators(),
            organization: answers.tenant(),
            synchronization: answers.synchronization(),
        })
    }

    /// The groups a user is a member of, those around them left out (graph-api.md §4.4).
    pub async fn groups_of(&self, user: &str) -> Result<Vec<GroupMembership>, Error> {
        let path = format!(
            "/v1.0/users/{}/memberOf/microsoft.graph.group?$count=true&$select=id,displayName,isAssignableToRole",
            segment(user)
        );
        self.eventual().gathered(&path).await
    }

    /// Everybody a role is given to, through groups too (graph-api.md §4.4): one batch, as long as the lists are short.
    ///
    /// # Errors
    /// Where the assignments or the groups may not be read. Who may activate a role is nothing then.
    pub async fn role_holders(&self) -> Result<RoleHolders, Error> {
        let lists = [ASSIGNED, ELIGIBLE, BEARERS];
        let batch = self.batch::<Value>(&lists.map(Item::get)).await?;
        let mut answers = Answers(batch.into_iter());
        let (assigned, eligible, bearers) = tokio::join!(
            self.list_after::<RoleAssignment>(ASSIGNED, answers.next()),
            self.list_after::<RoleAssignment>(ELIGIBLE, answers.next()),
            self.list_after::<Bearer>(BEARERS, answers.next()),
        );
        let assigned = assigned?;
        let eligible = match eligible {
            Ok(eligible) => Some(eligible),
            // Nobody may activate a role where there is no licence for it.
            Err(error) if matches!(error.kind, ErrorKind::NoPremium { .. }) => Some(Vec::new()),
            Err(error) if matches!(error.refusal(), Some(400..=404)) => None,
            Err(error) => return Err(error),
        };
        let members = bearers?.into_iter().map(|group| self.with_users(group));
        let members: BTreeMap<_, _> = try_join_all(members).await?.into_iter().collect();
        Ok(RoleHolders {
            assigned,
            eligible,
            members,
        })
    }

    /// The users in a group that can hold roles: those that came with it, or all where there may be more.
    async fn with_users(&self, group: Bearer) -> Result<(String, Vec<String>), Error> {
        let mut users = Vec::new();
        if group.members.len() < EXPANDED {
            let those = group.members.into_iter().filter(|member| member.is_user());
            users.extend(those.map(|member| member.id));
        } else {
            (self.users_in_group(&group.id, |user| users.push(user.to_owned()))).await?;
        }
        Ok((group.id, users))
    }

    /// The roles given to these users and groups: one batch.
    pub async fn role_lists(&self, principals: &[&str]) -> Result<RoleLists, Error> {
        let items: Vec<Item> = role_items(principals).collect();
        let mut answers = Answers(self.batch::<Value>(&items).await?.into_iter());
        Ok(answers.role_lists(principals.len()))
    }

    /// What can be asked of a person only by object id, what is given to the groups they hold roles through, and what is
    /// directly in some groups: one batch.
    pub async fn user_follow_up(
        &self,
        id: &str,
        bearers: &[&str],
        groups: &[&str],
    ) -> Result<UserFollowUp, Error> {
        let principals: Vec<&str> = std::iter::once(id).chain(bearers.iter().copied()).collect();
        let service = literal("Self-service Password Management");
        let mut items = vec![
            Item::get(format!(
                "/reports/authenticationMethods/userRegistrationDetails/{}",
                segment(id)
            )),
            Item::get(format!(
                "/auditLogs/directoryAudits?$filter=loggedByService%20eq%20{service}%20and%20\
                 targetResources/any(t:t/id%20eq%20{})&$orderby=activityDateTime%20desc&$top={ENTRIES}",
                literal(id)
            )),
        ];
        items.extend(role_items(&principals));
        items.extend(groups.iter().map(|group| {
            Item::get(format!(
                "/groups/{}/members?$select=id&$top=999",
                segment(group)
            ))
        }));
        let mut answers = Answers(self.batch::<Value>(&items).await?.into_iter());
        Ok(UserFollowUp {
            registration: found(answers.next::<Single>().map(|single| single.0)),
            trail: answers.beginning(),
            roles: answers.role_lists(principals.len()),
            inside: groups
                .iter()
                .map(|_| {
                    Ok(answers
                        .beginning::<super::members::Member>()?
                        .into_iter()
                        .filter(super::members::Member::is_group)
                        .map(|member| member.id)
                        .collect())
                })
                .collect(),
        })
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_list_of_which_only_the_first_page_came_is_no_list() {
        let page = json!({"value": [1], "@odata.nextLink": "https://graph.example/v1.0/more"});
        let answers = || Answers(vec![Ok(page.clone())].into_iter());
        let error = answers().list::<u8>().unwrap_err();
        assert!(matches!(error.kind, ErrorKind::Decode(_)), "{error}");
        // Where the beginning will do, it is one.
        assert_eq!(answers().beginning::<u8>().unwrap(), [1]);
    }
}
