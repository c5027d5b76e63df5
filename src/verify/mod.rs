//! Who is calling: a code to a contact registered before the call, or another proof the policy allows, and a grant for one act.
//!
//! `case` is what is known and allowed before anything is sent; `code` sends a code and takes the answer; `second` lets another
//! operator sign in; `outcome` is what is told.

mod case;
mod code;
mod messages;
mod outcome;
mod recipient;
mod second;

use jiff::Timestamp;
use serde_json::Value;
use uuid::Uuid;

use self::case::Case;
use self::code::Answered;
use self::outcome::Ended;
use crate::config::Proof;
use crate::context::{Change, Context};
use crate::error::{Code, Error, Exit};
use crate::sspr::ledger::chain::Target;
use crate::sspr::verify::act::Act;
use crate::sspr::verify::contact::Via;
use crate::sspr::verify::grant::{COMMAND, Evidence, Grant, Note};
use crate::ui::msg;

/// How a caller is verified.
#[derive(Clone, Debug, Default, clap::Args)]
pub struct Options {
    /// The action the caller is verified for
    #[arg(long = "for", value_enum, value_name = "ACT")]
    pub act: Option<Act>,

    /// How the code is sent
    ///
    /// Without this flag by mail, or by a text where no address is registered.
    #[arg(long, value_enum, value_name = "WAY", conflicts_with_all = ["manager", "callback", "in_person"])]
    pub by: Option<Via>,

    /// Send the code to the user's manager instead
    #[arg(long, conflicts_with_all = ["callback", "in_person"])]
    pub manager: bool,

    /// Call the registered number back instead of a code
    #[arg(long, conflicts_with = "in_person")]
    pub callback: bool,

    /// The user is present with an identity document
    #[arg(long)]
    pub in_person: bool,

    /// Let a second operator sign in and approve
    #[arg(long)]
    pub second_operator: bool,

    /// Number of the ticket; kept in the ledger
    #[arg(long, value_name = "TEXT")]
    pub ticket: Option<String>,

    /// Read the code from stdin, one attempt per line
    #[arg(long, conflicts_with_all = ["callback", "in_person"])]
    pub code_from_stdin: bool,

    /// Confirm `--callback` or `--in-person` without asking
    #[arg(short, long)]
    pub yes: bool,

    /// Show where a code could go and send nothing
    #[arg(long)]
    pub dry_run: bool,
}

impl Options {
    /// The proof that says who calls.
    fn first(&self) -> Proof {
        match (self.manager, self.callback, self.in_person) {
            (true, ..) => Proof::Manager,
            (_, true, _) => Proof::Callback,
            (.., true) => Proof::InPerson,
            _ => Proof::Contact,
        }
    }

    fn ticket(&self) -> Option<&str> {
        let ticket = self.ticket.as_deref().map(str::trim);
        ticket.filter(|ticket| !ticket.is_empty())
    }

    /// Everything that is to be proved.
    fn proofs(&self) -> std::collections::BTreeSet<Proof> {
        let second = self.second_operator.then_some(Proof::SecondOperator);
        let ticket = self.ticket().map(|_| Proof::Ticket);
        [Some(self.first()), second, ticket]
            .into_iter()
            .flatten()
            .collect()
    }
}

/// Verifies a caller.
///
/// # Errors
/// Exit 2 where the policy asks for another proof, or a flag is missing; exit 1 where the ledger cannot be written.
pub async fn verify(key: &str, options: &Options, context: &Context) -> Result<Exit, Error> {
    let case = Case::read(key, options, context).await?;
    if options.dry_run {
        return outcome::tell_contacts(&case);
    }
    case.check_demand()?;
    let mut evidence = Vec::new();
    let (mut contact, mut manager) = (None, None);
    match options.first() {
        Proof::Callback => match case.called_back()? {
            Some(masked) => {
                contact = Some(masked);
                evidence.push(Evidence::Callback);
            }
            None => return outcome::end(&case, &Ended::No("notConfirmed"), None),
        },
        Proof::InPerson => {
            if !case.seen()? {
                return outcome::end(&case, &Ended::No("notConfirmed"), None);
            }
            evidence.push(Evidence::InPerson);
        }
        _ => {
            let Some(recipient) = case.recipient().await? else {
                return outcome::end(&case, &Ended::No("noContact"), None);
            };
            contact = Some(recipient.masked.clone());
            manager = recipient.manager.as_ref().map(|it| it.id.clone());
            match code::ask(&case, &recipient).await? {
                Answered::Right(proved) if options.manager => {
                    evidence.push(Evidence::Manager(proved));
                }
                Answered::Right(proved) => evidence.push(Evidence::Contact(proved)),
                Answered::No(cause) => return outcome::end(&case, &Ended::No(cause), contact),
            }
        }
    }
    if options.second_operator {
        match second::approve(&case, manager.as_deref()).await? {
            Some(second) => evidence.push(Evidence::SecondOperator(second)),
            None => return outcome::end(&case, &Ended::No("notApproved"), contact),
        }
    }
    if options.ticket().is_some() {
        evidence.push(Evidence::Ticket);
    }
    let grant = grant(&case, evidence).await?;
    outcome::end(&case, &Ended::Verified(grant), contact)
}

/// Writes the grant down: from then on it is one.
async fn grant(case: &Case<'_>, evidence: Vec<Evidence>) -> Result<Grant, Error> {
    let user = case.person.user();
    let target = Target::user(&user.id, user.user_principal_name.as_deref());
    let change = Change::new(COMMAND, target).because(case.options.ticket());
    let (act, life) = (case.act, case.rules.life);
    let demand = case.demand().clone();
    let id = Uuid::new_v4().simple().to_string();
    let written =
        case.context
            .ledger()
            .append_if(change, move |_, now: Timestamp| {
                match Grant::of(id, act, evidence, &demand, life, now) {
                    Some(grant) => {
                        Ok::<(Value, Grant), ()>((Note::Grant(grant.clone()).value(), grant))
                    }
                    None => Err(()),
                }
            });
    written
        .await?
        .map_err(|()| Error::failure(Code::ProofNotEnough, msg!("verify-not-enough-now")))
}
