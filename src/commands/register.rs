//! `sspr register`: whom it is for, what is asked for, what is there, and then the walk.

use clap::builder::NonEmptyStringValueParser;

use crate::config::{Feature, Source};
use crate::context::Context;
use crate::error::{Error, Exit};
use crate::graph::model::{AuthenticationMethod, User};
use crate::graph::{Client, PhoneType};
use crate::sspr::contact::Kind;
use crate::sspr::registration::Registration;
use crate::sspr::requirement::Gate;
use crate::ui::{self, Language};
use crate::walk::{self, Channels, Facts, Walk};
use crate::{msg, person};

const EXAMPLES: &str = "\
Examples:
  Walk a person through it: phone, e-mail or both
  $ sspr register ann@contoso.com

  Say the number beforehand; a national one needs its country
  $ sspr register ann@contoso.com --phone '070-123 45 67' --country SE

  Without a terminal no code can be typed: register an address that was checked elsewhere
  $ sspr register ann@contoso.com --email ann@example.net --unverified --yes -o json

Each contact is written as soon as its own code came back. Stop whenever you like: run the same command again and it
goes on with what is still missing. The code goes out through the profile's channel: mail through Graph or an SMTP
server (SSPR_SMTP_PASSWORD), a text through a webhook (SSPR_SMS_TOKEN).";

/// Flags of `sspr register`.
#[derive(Clone, Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
pub struct Args {
    /// User principal name or object id [default: the signed-in account]
    #[arg(value_parser = NonEmptyStringValueParser::new())]
    pub user: Option<String>,

    /// How the walk goes
    #[command(flatten)]
    pub options: walk::Options,
}

/// Runs the command.
///
/// # Errors
/// Exit 2 for a contact that is not one, exit 5 where the service refuses to touch the user, exit 130 when the person
/// stops.
pub async fn run(args: Args, context: &Context) -> Result<Exit, Error> {
    context.require(Feature::UserMethods)?;
    let graph = context.graph().await?;
    let user = find(&args, context, &graph).await?;
    let language = context.ui.language();
    let chosen = matches!(
        context.settings.language.source,
        Source::Flag | Source::Environment
    );
    let preferred = user.preferred_language.as_deref().and_then(Language::parse);
    if let (false, Some(preferred)) = (chosen, preferred) {
        context.ui.speak(preferred);
    }
    let ended = register(args, context, &graph, user).await;
    if ended.is_err() {
        // The walk is for the person, an error for whoever runs the command.
        context.ui.speak(language);
    }
    ended
}

async fn register(
    args: Args,
    context: &Context,
    graph: &Client,
    user: User,
) -> Result<Exit, Error> {
    let ui = &context.ui;
    ui.status(&msg!(
        "register-for",
        name = person::name(&user),
        upn = user.user_principal_name.clone().unwrap_or_default()
    ));
    if user.account_enabled == Some(false) {
        ui.warn(&msg!("register-disabled"));
    }
    let (facts, methods) = walk::facts(context, graph, user).await?;
    walk::tell_facts(ui, &facts, &methods);
    let mut registration = Registration::new(&facts.user);
    registration.count(&methods, &facts.requirement);
    let kinds = choose(&args.options, ui, &facts, &methods, &registration)?;
    let channels = if args.options.unverified || !ui.interactive() {
        Channels::default()
    } else {
        Channels::of(context, graph)?
    };
    let mut walk = Walk {
        options: &args.options,
        ui,
        timer: &context.timer,
        graph,
        ledger: context.ledger(),
        facts: &facts,
        channels,
        methods,
        registration,
    };
    for kind in kinds {
        if let Err(error) = walk.enrol(kind).await {
            if matches!(error, Error::Ui(ui::Error::Cancelled)) {
                ui.status(&msg!("register-stopped"));
            }
            return Err(error);
        }
    }
    walk::tell_result(ui, &walk.registration, &facts.requirement, &walk.methods);
    let registration = walk.registration;
    ui.document(&registration, |messages| {
        walk::summary(messages, &registration)
    })?;
    Ok(Exit::Done)
}

/// The user asked for, or the signed-in one.
async fn find(args: &Args, context: &Context, graph: &Client) -> Result<User, Error> {
    let key = match &args.user {
        Some(key) => key.clone(),
        None if context.ui.interactive() => {
            let typed = context
                .ui
                .input(&msg!("register-who"), "USER", "", &|_| Ok(()))?;
            typed.trim().to_owned()
        }
        None => String::new(),
    };
    if key.is_empty() {
        return Ok(graph.me().await?);
    }
    person::resolve(&key, graph).await
}

/// Which kinds to walk through: what flags name, else what the person chooses; none when nothing is missing.
fn choose(
    options: &walk::Options,
    ui: &ui::Ui,
    facts: &Facts,
    methods: &[AuthenticationMethod],
    registration: &Registration,
) -> Result<Vec<Kind>, Error> {
    let named: Vec<Kind> = [
        options.phone.as_ref().map(|_| Kind::Phone),
        options.email.as_ref().map(|_| Kind::Email),
    ]
    .into_iter()
    .flatten()
    .collect();
    if !named.is_empty() {
        return Ok(named);
    }
    if registration.missing == Some(0) && !options.replace {
        ui.status(&msg!("register-nothing-missing"));
        return Ok(Vec::new());
    }
    let gate = match options.phone_type {
        PhoneType::Office => Gate::OfficePhone,
        PhoneType::Mobile | PhoneType::AlternateMobile => Gate::MobilePhone,
    };
    let mut kinds: Vec<Kind> = [(Kind::Phone, gate), (Kind::Email, Gate::Email)]
        .into_iter()
        .filter(|(_, gate)| facts.requirement.allows(*gate))
        .map(|(kind, _)| kind)
        .collect();
    if kinds.is_empty() {
        return Err(Error::failure(
            Exit::CannotHere,
            "noMethodHere",
            msg!("register-no-method-here"),
        )
        .hint(msg!("register-elsewhere")));
    }
    // Coming back, the missing one is first.
    kinds.sort_by_key(|kind| walk::existing(methods, *kind, options.phone_type).is_some());
    let mut items: Vec<String> = kinds
        .iter()
        .map(|kind| {
            let shown = walk::existing(methods, *kind, options.phone_type);
            ui.text(&walk::choice(*kind, shown.as_deref()))
        })
        .collect();
    if kinds.len() == 2 {
        items.push(ui.text(&msg!("register-choice-both")));
    }
    let picked = ui.select(&msg!("register-choose"), "--phone", &items)?;
    Ok(match kinds.get(picked) {
        Some(kind) => vec![*kind],
        None => vec![Kind::Phone, Kind::Email],
    })
}
