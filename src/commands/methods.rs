//! `sspr methods`: what is registered for one person, listed, added to, removed from.

use clap::Subcommand;
use clap::builder::NonEmptyStringValueParser;

use crate::config::Feature;
use crate::context::Context;
use crate::desk::{self, Acting, Addition, DeskPerson, Removal};
use crate::error::{Error, Exit};
use crate::graph::PhoneType;
use crate::sspr::contact::phone::Country;
use crate::ui::Shape;
use crate::walk;

const LIST: &str = "\
Examples:
  # Kind, value, and whether it counts for a reset
  sspr methods list ann@contoso.com
  # With numbers and addresses in full
  sspr methods list ann@contoso.com --show-contact
  # The ids alone
  sspr methods list ann@contoso.com -o jsonl --jq .id

Required: the permission UserAuthenticationMethod.Read.All, and for a user one of the roles Global Reader,
Authentication Administrator and Privileged Authentication Administrator.";

const ADD: &str = "\
Examples:
  sspr methods add ann@contoso.com --phone \"+46 70 123 45 67\"
  sspr methods add ann@contoso.com --phone \"070-123 45 67\" --country SE --phone-type office
  sspr methods add ann@contoso.com --email ann@example.net --replace --yes -o json

No code is sent: verify the contact first, because a typing mistake locks the user out. `sspr register` verifies
contacts with codes. Users set up Authenticator and other apps at https://aka.ms/mysecurityinfo.";

const REMOVE: &str = "\
Examples:
  # By kind, if there is only one
  sspr methods remove ann@contoso.com office
  sspr methods remove ann@contoso.com alternateMobile mobile
  sspr methods remove ann@contoso.com 9d1f0c2e-0b8a-4d1c-a0de-6a5f6b3c2d10 --yes
  # Everything that can be removed: the user registers again
  sspr methods remove ann@contoso.com --all --last

Kinds: mobile, alternateMobile, office, email, microsoftAuthenticator, softwareOath, fido2, windowsHelloForBusiness,
temporaryAccessPass. Required: the permission UserAuthenticationMethod.ReadWrite.All, and for a user the role
Authentication Administrator, or Privileged Authentication Administrator for an administrator.";

/// Flags of `sspr methods`.
#[derive(Clone, Debug, clap::Args)]
#[command(disable_help_subcommand = true)]
pub struct Args {
    #[command(subcommand)]
    action: Action,
}

/// What to do with the methods.
#[derive(Clone, Debug, Subcommand)]
enum Action {
    /// List the registered methods of a user
    #[command(after_help = LIST)]
    List(List),
    /// Add a phone or an address that was verified elsewhere
    #[command(after_help = ADD)]
    Add(Add),
    /// Remove registered methods
    #[command(after_help = REMOVE)]
    Remove(Remove),
}

impl Args {
    /// Whether it prints rows.
    pub fn has_rows(&self) -> bool {
        matches!(self.action, Action::List(_))
    }
}

#[derive(Clone, Debug, clap::Args)]
struct List {
    /// Object id, sign-in name, mail address or name
    #[arg(value_parser = NonEmptyStringValueParser::new())]
    user: String,

    /// Print numbers and addresses in full
    #[arg(long)]
    show_contact: bool,

    /// Only these columns, in this order; names as in CSV and JSON
    #[arg(long, value_name = "NAME,…", value_delimiter = ',')]
    columns: Vec<String>,
}

#[derive(Clone, Debug, clap::Args)]
#[command(mut_arg("dry_run", |arg| arg.help("Show what would be added and write nothing")))]
#[command(mut_arg("yes", |arg| arg.help("Add without asking")))]
struct Add {
    /// Object id, sign-in name, mail address or name
    #[arg(value_parser = NonEmptyStringValueParser::new())]
    user: String,

    /// This phone: `+CC number`, an extension after `x`
    #[arg(long, value_name = "NUMBER", required_unless_present = "email")]
    phone: Option<String>,

    /// Which of the user's phones it is
    #[arg(long, value_enum, default_value_t, value_name = "TYPE")]
    phone_type: PhoneType,

    /// Country of a number without `+`, two letters
    #[arg(long, value_name = "CC", value_parser = walk::country)]
    country: Option<Country>,

    /// This address
    #[arg(long, value_name = "ADDRESS")]
    email: Option<String>,

    /// Replace the registered contact
    #[arg(long)]
    replace: bool,

    #[command(flatten)]
    acting: Acting,

    /// Print numbers and addresses in full
    #[arg(long)]
    show_contact: bool,
}

#[derive(Clone, Debug, clap::Args)]
#[command(mut_arg("dry_run", |arg| arg.help("Show what would be removed and write nothing")))]
#[command(mut_arg("yes", |arg| arg.help("Remove without asking")))]
struct Remove {
    /// Object id, sign-in name, mail address or name
    #[arg(value_parser = NonEmptyStringValueParser::new())]
    user: String,

    /// What to remove: kinds as in `methods list -o json`, or ids
    #[arg(
        value_name = "METHOD",
        required_unless_present = "all",
        conflicts_with = "all"
    )]
    methods: Vec<String>,

    /// Everything that can be removed
    #[arg(long)]
    all: bool,

    /// Even if the user can then no longer reset
    #[arg(long)]
    last: bool,

    #[command(flatten)]
    acting: Acting,

    /// Print numbers and addresses in full
    #[arg(long)]
    show_contact: bool,
}

/// Runs the command.
pub async fn run(args: Args, context: &Context) -> Result<Exit, Error> {
    context.require(Feature::UserMethods)?;
    let graph = context.graph().await?;
    match args.action {
        Action::List(args) => {
            let person = DeskPerson::read(&args.user, &graph, context).await?;
            let shape = Shape {
                columns: args.columns,
                ..Shape::default()
            };
            desk::list(&person, args.show_contact, &shape, context)?;
            Ok(Exit::Done)
        }
        Action::Add(args) => {
            let person = DeskPerson::read(&args.user, &graph, context).await?;
            let addition = Addition {
                phone: args.phone,
                phone_type: args.phone_type,
                country: args.country,
                email: args.email,
                replace: args.replace,
                whole: args.show_contact,
                acting: args.acting,
            };
            desk::add(&addition, person, &graph, context).await
        }
        Action::Remove(args) => {
            let person = DeskPerson::read(&args.user, &graph, context).await?;
            let removal = Removal {
                wanted: args.methods,
                all: args.all,
                last: args.last,
                whole: args.show_contact,
                acting: args.acting,
            };
            desk::remove(&removal, person, &graph, context).await
        }
    }
}
