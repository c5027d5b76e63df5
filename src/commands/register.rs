//! `sspr register`: whom it is for, what is asked for, what is there, and then the walk.

use clap::builder::NonEmptyStringValueParser;

use super::register_walk::Walk;
use super::register_words as words;
use crate::auth::Audience;
use crate::channel::{Channel, Smtp, Webhook};
use crate::config::{Mail, Source};
use crate::context::Context;
use crate::error::{Error, Exit};
use crate::graph::model::{AuthenticationMethod, AuthenticationMethodsPolicy, User};
use crate::graph::{Client, PhoneType};
use crate::msg;
use crate::secret::Secret;
use crate::sspr::contact::Kind;
use crate::sspr::document::Document;
use crate::sspr::phone::Country;
use crate::sspr::registration::Registration;
use crate::sspr::requirement::{Gate, Requirement};
use crate::ui::{self, Language};

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
#[derive(Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
pub struct Args {
    /// User principal name or object id [default: the signed-in account]
    #[arg(value_parser = NonEmptyStringValueParser::new())]
    pub user: Option<String>,

    /// Register this phone: `+CC number`, an extension after `x`
    #[arg(long, value_name = "NUMBER")]
    pub phone: Option<String>,

    /// Register this address
    #[arg(long, value_name = "ADDRESS")]
    pub email: Option<String>,

    /// Country of a number without `+`, two letters
    #[arg(long, value_name = "CC", value_parser = country)]
    pub country: Option<Country>,

    /// Which of the person's phones it is
    #[arg(long, value_enum, default_value_t, value_name = "TYPE")]
    pub phone_type: PhoneType,

    /// Register without a code: a mistyped contact locks the person out
    #[arg(long)]
    pub unverified: bool,

    /// Put the contact in the place of the one that is there
    #[arg(long)]
    pub replace: bool,

    /// Write without asking once more
    #[arg(short, long)]
    pub yes: bool,

    /// Print numbers and addresses in full
    #[arg(long)]
    pub show_contact: bool,
}

fn country(letters: &str) -> Result<Country, String> {
    Country::parse(letters).ok_or_else(|| "two letters like SE, DE or CN are wanted".to_owned())
}

/// What is known before the first question.
pub(super) struct Facts {
    /// Whom it is for.
    pub(super) user: User,
    /// Whether they hold an administrator role; nothing: not known.
    pub(super) is_admin: Option<bool>,
    /// The tenant's own domains; none when they could not be read.
    pub(super) domains: Vec<String>,
    /// What a reset asks for.
    pub(super) requirement: Requirement,
}

/// The profile's channels.
#[derive(Default)]
pub(super) struct Channels {
    /// For addresses.
    pub(super) mail: Option<Channel>,
    /// For numbers.
    pub(super) text: Option<Channel>,
}

/// Runs the command.
///
/// # Errors
/// Exit 2 for a contact that is not one, exit 5 where the service refuses to touch the user, exit 130 when the person
/// stops.
pub async fn run(args: Args, context: &Context) -> Result<Exit, Error> {
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
        name = words::name(&user),
        upn = user.user_principal_name.clone().unwrap_or_default()
    ));
    if user.account_enabled == Some(false) {
        ui.warn(&msg!("register-disabled"));
    }
    let (facts, methods) = facts(context, graph, user).await?;
    words::tell_facts(ui, &facts, &methods);
    let mut registration = Registration::new(&facts.user);
    registration.count(&methods, &facts.requirement);
    let kinds = choose(&args, ui, &facts, &methods, &registration)?;
    let channels = if args.unverified || !ui.interactive() {
        Channels::default()
    } else {
        channels(context, graph)?
    };
    let mut walk = Walk {
        args: &args,
        ui,
        timer: &context.timer,
        graph,
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
    words::tell_result(ui, &walk.registration, &facts.requirement, &walk.methods);
    let registration = walk.registration;
    ui.document(&registration, |messages| {
        words::summary(messages, &registration)
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
    match graph.user(&key).await {
        Err(error) if error.is_not_found() => {
            let words = key.split('@').next().unwrap_or_default();
            // A suggestion is a courtesy: without one the error is the same.
            let near = graph.users_like(words).await.unwrap_or_default();
            let names: Vec<String> = near
                .into_iter()
                .filter_map(|user| user.user_principal_name)
                .collect();
            let error = Error::failure(
                Exit::Failed,
                "userNotFound",
                msg!("register-no-user", user = key),
            );
            Err(if names.is_empty() {
                error.hint(msg!("register-no-user-hint"))
            } else {
                error.hint(msg!("register-no-user-near", names = names.join(", ")))
            })
        }
        found => Ok(found?),
    }
}

/// Reads everything there is to know at once. Only the methods themselves are needed; what else cannot be read is said.
async fn facts(
    context: &Context,
    graph: &Client,
    user: User,
) -> Result<(Facts, Vec<AuthenticationMethod>), Error> {
    let ids = [user.id.clone()];
    let (methods, rows, policy, tenant, document) = tokio::join!(
        graph.methods(&user.id),
        graph.registrations_of(&ids),
        graph.methods_policy(),
        graph.organization(),
        document(context),
    );
    let log = |what: &str, error: &crate::graph::Error| {
        context
            .ui
            .log(1, || format!("{what} could not be read: {error}"));
    };
    let is_admin = match rows {
        Ok(rows) => rows
            .into_iter()
            .flatten()
            .next()
            .and_then(|row| row.is_admin),
        Err(error) => {
            log("the registration report", &error);
            None
        }
    };
    let policy: Option<AuthenticationMethodsPolicy> = match policy {
        Ok(policy) => Some(policy),
        Err(error) => {
            log("the policy for methods", &error);
            None
        }
    };
    let domains: Vec<String> = match tenant {
        Ok(tenant) => tenant
            .into_iter()
            .flat_map(|tenant| tenant.verified_domains)
            .map(|domain| domain.name)
            .collect(),
        Err(error) => {
            log("the tenant's domains", &error);
            Vec::new()
        }
    };
    if domains.is_empty() {
        context.ui.warn(&msg!("register-no-domains"));
    }
    let requirement = Requirement::new(policy.as_ref(), document.as_ref(), is_admin == Some(true));
    let facts = Facts {
        user,
        is_admin,
        domains,
        requirement,
    };
    let methods = methods.map_err(|error| words::out_of_reach(error.into(), &facts))?;
    Ok((facts, methods))
}

/// The portal's policy, when it can be read without a new sign-in.
async fn document(context: &Context) -> Option<Document> {
    let at_hand = context.settings.unattended.value
        || matches!(context.present_session(Audience::Policy).await, Ok(Some(_)));
    if !at_hand {
        return None;
    }
    let portal = context.portal().await.ok()?;
    match portal.policy().await {
        Ok(text) => Document::parse(text.get()).ok(),
        Err(error) => {
            context
                .ui
                .log(1, || format!("the SSPR policy could not be read: {error}"));
            None
        }
    }
}

/// Which kinds to walk through: what flags name, else what the person chooses; none when nothing is missing.
fn choose(
    args: &Args,
    ui: &ui::Ui,
    facts: &Facts,
    methods: &[AuthenticationMethod],
    registration: &Registration,
) -> Result<Vec<Kind>, Error> {
    let named: Vec<Kind> = [
        args.phone.as_ref().map(|_| Kind::Phone),
        args.email.as_ref().map(|_| Kind::Email),
    ]
    .into_iter()
    .flatten()
    .collect();
    if !named.is_empty() {
        return Ok(named);
    }
    if registration.missing == Some(0) && !args.replace {
        ui.status(&msg!("register-nothing-missing"));
        return Ok(Vec::new());
    }
    let gate = match args.phone_type {
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
    kinds.sort_by_key(|kind| words::existing(methods, *kind, args.phone_type).is_some());
    let mut items: Vec<String> = kinds
        .iter()
        .map(|kind| {
            let shown = words::existing(methods, *kind, args.phone_type);
            ui.text(&words::choice(*kind, shown.as_deref()))
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

/// The channels the profile names.
fn channels(context: &Context, graph: &Client) -> Result<Channels, Error> {
    let mail = match &context.settings.mail.value {
        None => None,
        Some(Mail::Graph) => Some(Channel::Graph(graph.clone())),
        Some(Mail::Smtp {
            host,
            port,
            from,
            user,
        }) => {
            let password = context.env.get(Smtp::PASSWORD).map(Secret::new);
            let smtp = Smtp::new(host.clone(), *port, from, user.clone(), password.as_ref())
                .map_err(words::channel_failure)?;
            Some(Channel::Smtp(smtp))
        }
    };
    let text = match &context.settings.sms_webhook.value {
        None => None,
        Some(url) => {
            let token = context.env.get(Webhook::TOKEN).map(Secret::new);
            let webhook = Webhook::new(context.http()?, url.clone(), token)
                .map_err(words::channel_failure)?;
            Some(Channel::Webhook(webhook))
        }
    };
    Ok(Channels { mail, text })
}
