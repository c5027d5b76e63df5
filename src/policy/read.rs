//! Reads the documents at once, those that are needed. One that cannot be read says why and takes no other with it.

use futures::join;
use serde_json::json;

use super::portal::{document, refused};
use crate::config::{Feature, PolicyApi};
use crate::context::Context;
use crate::error::{Code, Error};
use crate::graph::model::AuthenticationMethodsPolicy;
use crate::graph::{Client, Portal};
use crate::sspr::policy::setting::{Key, Page, Place, Source};
use crate::sspr::policy::snapshot::{Documents, Part, Snapshot, State, Unread};
use crate::ui;
use crate::ui::msg;

/// What was read, and the errors behind what was not.
pub struct Reading {
    /// The documents.
    pub documents: Documents,
    /// Every setting in them.
    pub snapshot: Snapshot,
    errors: Vec<(Source, Error)>,
}

impl Reading {
    /// What stands in the way when none of these settings is known.
    ///
    /// # Errors
    /// The error behind the first of them.
    pub fn need(&mut self, keys: &[Key]) -> Result<(), Error> {
        let unread = |key: &Key| matches!(self.snapshot.state(*key), State::Unread(_));
        let Some(first) = keys.first().filter(|_| keys.iter().all(unread)) else {
            return Ok(());
        };
        let source = first.setting().place.source();
        // An error that is behind two documents is kept with one of them.
        let own = self.errors.iter().position(|(of, _)| *of == source);
        match own.or((!self.errors.is_empty()).then_some(0)) {
            Some(at) => Err(self.errors.swap_remove(at).1),
            None => Ok(()),
        }
    }
}

/// The documents it takes to show these settings and to judge them.
fn needed(keys: &[Key]) -> Vec<Source> {
    let mut sources: Vec<Source> = keys
        .iter()
        .flat_map(|key| {
            let own = key.setting().place.source();
            match key.setting().page {
                // Which methods count depends on both policies, the number of them too.
                Page::Methods => vec![
                    own,
                    Source::PasswordResetPolicies,
                    Source::AuthenticationMethodsPolicy,
                ],
                Page::Administrators => vec![own, Source::PasswordResetPolicies],
                _ => vec![own],
            }
        })
        .collect();
    sources.sort_unstable();
    sources.dedup();
    sources
}

/// Reads what these settings take, as far as this sign-in and this cloud let it be read. `api` is where the scope is
/// kept: without the portal's API its documents stay unread.
///
/// # Errors
/// Only that the person stopped at a prompt.
pub async fn read(
    keys: &[Key],
    api: Option<PolicyApi>,
    context: &Context,
) -> Result<Reading, Error> {
    let needed = needed(keys);
    let needs = |source: Source| needed.contains(&source);
    let with_beta = keys
        .iter()
        .any(|key| matches!(key.setting().place, Place::BetaMethodsPolicy(_)));
    let mut parts = Parts {
        context,
        why: Vec::new(),
        errors: Vec::new(),
    };
    let (graph, portal) = open(&needed, api, &mut parts).await?;
    let graph_for = |source| graph.as_ref().filter(|_| needs(source));
    let portal_for = |source| portal.as_ref().filter(|_| needs(source));
    let (policy, on_premises, administrators, methods) = join!(
        async {
            match portal_for(Source::PasswordResetPolicies) {
                Some(portal) => Some(document(portal).await),
                None => None,
            }
        },
        async {
            match portal_for(Source::OnPremisesPasswordResetPolicies) {
                Some(portal) => Some(portal.on_premises().await.map_err(refused)),
                None => None,
            }
        },
        async {
            match graph_for(Source::AuthorizationPolicy) {
                Some(graph) => Some(graph.administrators_may_reset().await.map_err(Error::from)),
                None => None,
            }
        },
        async {
            match graph_for(Source::AuthenticationMethodsPolicy) {
                Some(graph) => Some(methods(graph, with_beta, context).await),
                None => None,
            }
        },
    );
    let documents = Documents {
        policy: parts.of(Source::PasswordResetPolicies, policy),
        on_premises: parts.of(Source::OnPremisesPasswordResetPolicies, on_premises),
        administrators: parts.of(Source::AuthorizationPolicy, administrators),
        methods: parts.of(Source::AuthenticationMethodsPolicy, methods),
    };
    Ok(Reading {
        snapshot: Snapshot::of(&documents),
        documents,
        errors: parts.errors,
    })
}

/// The clients that are needed, as far as this sign-in can have them.
async fn open(
    needed: &[Source],
    api: Option<PolicyApi>,
    parts: &mut Parts<'_>,
) -> Result<(Option<Client>, Option<Portal>), Error> {
    let context = parts.context;
    let needs = |sources: [Source; 2]| sources.iter().any(|source| needed.contains(source));
    let of_graph = [
        Source::AuthorizationPolicy,
        Source::AuthenticationMethodsPolicy,
    ];
    let of_portal = [
        Source::PasswordResetPolicies,
        Source::OnPremisesPasswordResetPolicies,
    ];
    let (mut graph, mut portal) = (None, None);
    if needs(of_graph) {
        match going_on(context.graph().await)? {
            Ok(client) => graph = Some(client),
            Err(error) => parts.missed(of_graph, needed, error),
        }
    }
    if needs(of_portal) {
        match going_on(open_portal(api, context).await)? {
            Ok(client) => portal = Some(client),
            Err(error) => parts.missed(of_portal, needed, error),
        }
    }
    Ok((graph, portal))
}

struct Parts<'a> {
    context: &'a Context,
    /// Why there is no client for these.
    why: Vec<(Source, Unread)>,
    errors: Vec<(Source, Error)>,
}

impl Parts<'_> {
    /// Notes why there is no client for these; whichever of both is missed first gets the error.
    fn missed(&mut self, sources: [Source; 2], needed: &[Source], error: Error) {
        let told = told(&error, self.context);
        self.why
            .extend(sources.map(|source| (source, told.clone())));
        let of = sources.into_iter().find(|source| needed.contains(source));
        self.errors.extend(of.map(|source| (source, error)));
    }

    /// A document, or why there is none; the error behind it is kept.
    fn of<T>(&mut self, source: Source, read: Option<Result<T, Error>>) -> Part<T> {
        match read {
            Some(Ok(document)) => Ok(document),
            Some(Err(error)) => {
                let unread = told(&error, self.context);
                self.errors.push((source, error));
                Err(unread)
            }
            None => Err(self
                .why
                .iter()
                .find(|(of, _)| *of == source)
                .map_or_else(not_asked, |(_, unread)| unread.clone())),
        }
    }
}

/// A document that nothing asked for needs is not read.
fn not_asked() -> Unread {
    Unread {
        code: "notAsked".to_owned(),
        message: String::new(),
    }
}

/// Lets every error stand for an unread part but a person's own stop.
fn going_on<T>(opened: Result<T, Error>) -> Result<Result<T, Error>, Error> {
    match opened {
        Err(error @ Error::Ui(ui::Error::Cancelled | ui::Error::Output(_))) => Err(error),
        other => Ok(other),
    }
}

/// The portal's API, where it is chosen and this sign-in can use it.
async fn open_portal(api: Option<PolicyApi>, context: &Context) -> Result<Portal, Error> {
    match api {
        Some(PolicyApi::Portal) => {
            context.require(Feature::PolicyApi)?;
            context.sign_in().require_person().await?;
            context.portal().await
        }
        Some(PolicyApi::Guided) => {
            Err(Error::failure(Code::PolicyApiGuided, msg!("policy-guided"))
                .hint(msg!("policy-portal-flag")))
        }
        None => {
            // An application is not helped by a decision.
            context.sign_in().require_person().await?;
            let message = msg!("policy-undecided");
            Err(Error::failure(Code::PolicyApiUndecided, message).hint(msg!("policy-api-flag")))
        }
    }
}

/// The policy for methods, with what only beta has of it where that is needed; a beta that does not answer leaves it out.
async fn methods(
    graph: &Client,
    with_beta: bool,
    context: &Context,
) -> Result<AuthenticationMethodsPolicy, Error> {
    context.require(Feature::MethodsPolicy)?;
    let opted = async {
        if with_beta {
            Some(graph.passkey_opt_out().await)
        } else {
            None
        }
    };
    let (policy, opted) = join!(graph.methods_policy(), opted);
    let mut policy = policy?;
    match opted {
        Some(Ok(opted)) => {
            let settings = json!({"passkeyDynamicMigration": opted});
            policy.other.insert("optOutSettings".to_owned(), settings);
        }
        Some(Err(error)) => context.ui.log(1, || {
            format!("what only beta has of the policy for methods could not be read: {error}")
        }),
        None => {}
    }
    Ok(policy)
}

/// An error as the reason why something is not known.
pub(super) fn told(error: &Error, context: &Context) -> Unread {
    let (_, report) = error.report(context.ui.messages());
    match report {
        Some(report) => Unread {
            code: report.code,
            message: report.message,
        },
        None => Unread {
            code: "output".to_owned(),
            message: String::new(),
        },
    }
}
