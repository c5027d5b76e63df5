//! What is known of a person before anything is done for them.

use super::guard::HeldRoles;
use crate::context::Context;
use crate::error::{Code, Error};
use crate::graph::Client;
use crate::graph::model::{AuthenticationMethod, User};
use crate::person;
use crate::sspr::contact::registration::Registration;
use crate::sspr::deadlines::When;
use crate::ui::msg;
use crate::walk::{self, Facts};

/// Somebody, what is registered for them, and what a reset asks of them.
pub struct DeskPerson {
    /// The user and the policy for them.
    pub facts: Facts,
    /// Everything registered.
    pub methods: Vec<AuthenticationMethod>,
    /// Their roles.
    pub held_roles: HeldRoles,
}

impl DeskPerson {
    /// Reads somebody by whatever name they are meant.
    ///
    /// # Errors
    /// Exit 1 where there is no such user, exit 5 where their methods may not be read.
    pub async fn read(key: &str, graph: &Client, context: &Context) -> Result<Self, Error> {
        let user = person::resolve(key, graph, &context.ui).await?;
        Self::of(user, graph, context).await
    }

    /// The same of somebody who was found already.
    ///
    /// # Errors
    /// Exit 5 where their methods may not be read.
    pub async fn of(user: User, graph: &Client, context: &Context) -> Result<Self, Error> {
        let (facts, methods) = walk::facts(context, graph, user).await?;
        let held_roles = HeldRoles::among(&facts.deciding);
        Ok(Self {
            facts,
            methods,
            held_roles,
        })
    }

    /// The user.
    pub fn user(&self) -> &User {
        &self.facts.user
    }

    /// When Microsoft's texts and calls end for them.
    pub fn phones_end(&self) -> When {
        let deciding = &self.facts.deciding;
        deciding.calendar.phones_end(deciding.audience())
    }

    /// What is registered, counted against what a reset asks for.
    pub fn registration(&self) -> Registration {
        let mut registration = Registration::new(self.user());
        registration.judge(&self.facts.judge(&self.methods));
        registration
    }
}

/// The service's refusal to touch this user, with the role it takes (graph-api.md §2.0, §2.7).
pub fn out_of_reach(error: crate::graph::Error, person: &DeskPerson) -> Error {
    if error.status() != Some(403) || error.is_about_sign_in() {
        return error.into();
    }
    let request_id = error.request_id().map(ToOwned::to_owned);
    let message = msg!("register-out-of-reach", name = person::name(person.user()));
    Error::failure(Code::UserOutOfReach, message)
        .request_id(request_id)
        .hint(if person.held_roles.is_guarded() {
            msg!("register-out-of-reach-admin")
        } else {
            msg!("register-out-of-reach-user")
        })
}
