//! `sspr register`: whom it is for, what is asked for, what is there, and then the walk.

use clap::builder::NonEmptyStringValueParser;

use crate::config::Feature;
use crate::context::Context;
use crate::desk::HeldRoles;
use crate::error::{Code, Error, Exit};
use crate::find;
use crate::gate::{self, Gate};
use crate::graph::model::{AuthenticationMethod, User};
use crate::graph::{Client, PhoneType};
use crate::person;
use crate::sspr::contact::Kind;
use crate::sspr::contact::registration::Registration;
use crate::sspr::policy::requirement;
use crate::sspr::verify::act::Act;
use crate::ui;
use crate::ui::msg;
use crate::walk::{self, Channels, Ending, Facts, Walk, Watch, Watching};

const EXAMPLES: &str = "\
Examples:
  # Guide a user through it: phone, e-mail or both
  sspr register ann@contoso.com
  # Pass the number; a national number needs its country
  sspr register ann@contoso.com --phone \"070-123 45 67\" --country SE
  # At the helpdesk: note how identity was verified, and let the user add Authenticator
  sspr register ann@contoso.com --verified-by \"video call, passport\" --hand-over
  # Without a terminal no code can be entered: register an address that was verified elsewhere
  sspr register ann@contoso.com --email ann@example.net --unverified --yes -o json

Each contact is written as soon as its code is confirmed. You can stop at any time: run the same command again to
continue. The code is sent through the channel of the profile: mail through Graph or an SMTP
server (SSPR_SMTP_PASSWORD), a text through a webhook (SSPR_SMS_TOKEN).";

/// Flags of `sspr register`.
#[derive(Clone, Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
pub struct Args {
    /// Object id, sign-in name, mail address or name [default: the signed-in account]
    #[arg(value_parser = NonEmptyStringValueParser::new())]
    pub user: Option<String>,

    /// How the walk goes
    #[command(flatten)]
    pub options: walk::Options,

    /// How the user's identity was verified
    #[arg(long, value_name = "TEXT")]
    pub verified_by: Option<String>,

    /// Act without `sspr verify`; requires a reason
    #[arg(long, requires = "reason")]
    pub emergency: bool,

    /// Show the page where the user adds methods, and wait until it is done
    #[arg(long)]
    pub hand_over: bool,

    /// The same, with that page open in the browser of this machine
    #[arg(long)]
    pub open: bool,

    /// How long to wait for the person
    #[command(flatten)]
    pub watching: Watching,
}

impl Args {
    /// Whether the person goes on alone.
    fn hands_over(&self) -> bool {
        self.hand_over || self.open
    }
}

/// What is done for a person.
struct Choice {
    /// What they are walked through.
    kinds: Vec<Kind>,
    /// Whether the rest is theirs to do.
    hand_over: bool,
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
    let language = context.speak_to(&user);
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
    walk::warn_of_role_groups(ui, &facts);
    let mut registration = Registration::new(&facts.user);
    registration.judge(&facts.judge(&methods));
    registration.verified_by.clone_from(&args.verified_by);
    let choice = choose(&args, ui, &facts, &methods, &registration)?;
    // What the person does alone is theirs.
    let gate = if choice.kinds.is_empty() {
        None
    } else {
        Some(gate(&args, &facts, context).await?)
    };
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
        gate: gate.as_ref(),
        ledger: context.ledger(),
        facts: &facts,
        channels,
        methods,
        registration,
    };
    for kind in choice.kinds {
        if let Err(error) = walk.enrol(kind).await {
            if matches!(error, Error::Ui(ui::Error::Cancelled)) {
                ui.status(&msg!("register-stopped"));
            }
            return Err(error);
        }
    }
    let (mut registration, mut methods) = (walk.registration, walk.methods);
    let mut exit = Exit::Done;
    if choice.hand_over {
        let handed = hand_over(&args, context, graph, &facts, methods).await?;
        exit = handed.exit;
        methods = handed.methods;
        registration.handed_over = Some(handed.added);
        registration.judge(&facts.judge(&methods));
    }
    if exit == Exit::Done {
        walk::tell_result(ui, &registration, &facts, &methods);
    }
    ui.document(&registration, |messages| {
        walk::summary(messages, &registration)
    })?;
    Ok(exit)
}

/// The gate before something is written for somebody.
async fn gate<'c>(args: &Args, facts: &Facts, context: &'c Context) -> Result<Gate<'c>, Error> {
    let held = HeldRoles::among(&facts.deciding);
    let acting = gate::Acting {
        act: Act::Register,
        user: &facts.user,
        administrator: held.is_administrator() != Some(false),
        emergency: args.emergency,
        reason: args.options.reason.as_deref(),
        dry_run: false,
    };
    // On the heap: it is large, and the walk holds it.
    Box::pin(Gate::of(acting, context)).await
}

/// What became of a person who was left to it.
struct Handed {
    exit: Exit,
    methods: Vec<AuthenticationMethod>,
    added: Vec<String>,
}

/// Shows the page where people keep their own methods, and waits until one came.
async fn hand_over(
    args: &Args,
    context: &Context,
    graph: &Client,
    facts: &Facts,
    methods: Vec<AuthenticationMethod>,
) -> Result<Handed, Error> {
    let ui = &context.ui;
    let link = context.security_info()?;
    ui.qr(&link);
    ui.status(&msg!("watch-open", link = link.clone()));
    if args.open {
        context.open_page(&link);
    }
    let mut watch = Watch::new(context, graph, facts, methods);
    let mut exit = Exit::Done;
    if !args.watching.no_wait {
        let _hold = context.stop.hold();
        match watch.run(args.watching.watch_for.into()).await? {
            Ending::Registered => {}
            Ending::TimedOut => {
                ui.status(&msg!("watch-timed-out"));
                walk::tell_missing(ui, facts, &watch.methods);
                exit = Exit::No;
            }
            Ending::Stopped => {
                ui.status(&msg!("register-stopped"));
                return Err(ui::Error::Cancelled.into());
            }
        }
    }
    Ok(Handed {
        exit,
        added: watch.names(),
        methods: watch.methods,
    })
}

/// The user asked for, or the signed-in one. Who is not found is asked for again.
async fn find(args: &Args, context: &Context, graph: &Client) -> Result<User, Error> {
    let ui = &context.ui;
    if let Some(key) = &args.user {
        return person::resolve(key, graph, ui).await;
    }
    while ui.interactive() {
        let typed = ui.input(&msg!("register-who"), "USER", "", &|_| Ok(()))?;
        if typed.trim().is_empty() {
            break;
        }
        match person::resolve(&typed, graph, ui).await {
            Err(error) if find::is_open(&error) => find::tell(&error, ui),
            found => return found,
        }
    }
    Ok(graph.me().await?)
}

/// Which kinds to walk through: what flags name, else what the person chooses; none when nothing is missing.
fn choose(
    args: &Args,
    ui: &ui::Ui,
    facts: &Facts,
    methods: &[AuthenticationMethod],
    registration: &Registration,
) -> Result<Choice, Error> {
    let options = &args.options;
    let walked = |kinds| Choice {
        kinds,
        hand_over: args.hands_over(),
    };
    let named: Vec<Kind> = [
        options.phone.as_ref().map(|_| Kind::Phone),
        options.email.as_ref().map(|_| Kind::Email),
    ]
    .into_iter()
    .flatten()
    .collect();
    if !named.is_empty() || args.hands_over() {
        return Ok(walked(named));
    }
    if registration.missing == Some(0) && !options.replace {
        ui.status(&msg!("register-nothing-missing"));
        return Ok(walked(Vec::new()));
    }
    let gate = match options.phone_type {
        PhoneType::Office => requirement::Gate::OfficePhone,
        PhoneType::Mobile | PhoneType::AlternateMobile => requirement::Gate::MobilePhone,
    };
    let mut kinds: Vec<Kind> = [(Kind::Phone, gate), (Kind::Email, requirement::Gate::Email)]
        .into_iter()
        .filter(|(_, gate)| facts.requirement.allows(*gate))
        .map(|(kind, _)| kind)
        .collect();
    if kinds.is_empty() {
        return Err(
            Error::failure(Code::NoMethodHere, msg!("register-no-method-here"))
                .hint(msg!("register-elsewhere")),
        );
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
    let both = (kinds.len() == 2).then(|| kinds.clone());
    if both.is_some() {
        items.push(ui.text(&msg!("register-choice-both")));
    }
    items.push(ui.text(&msg!("register-choice-hand-over")));
    let picked = ui.select(&msg!("register-choose"), "--phone", &items)?;
    Ok(match (kinds.get(picked), both) {
        (Some(kind), _) => walked(vec![*kind]),
        (None, Some(both)) if picked == both.len() => walked(vec![Kind::Phone, Kind::Email]),
        (None, _) => Choice {
            kinds: Vec::new(),
            hand_over: true,
        },
    })
}
