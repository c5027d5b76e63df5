//! Watches a person's methods while they register by themselves, and ticks off what comes.

use std::collections::BTreeSet;
use std::time::Duration;

use super::facts::{Facts, out_of_reach};
use super::messages;
use crate::config::Span;
use crate::context::Context;
use crate::error::{Error, Exit};
use crate::graph::Client;
use crate::graph::model::AuthenticationMethod;
use crate::sspr::policy::requirement::gates;
use crate::ui::msg;

/// How often it looks. The limit on one person's methods is not known (graph-api.md §6.3); the strictest reading allows five
/// requests in ten seconds.
const PAUSE: Duration = Duration::from_secs(5);

/// How long to watch.
#[derive(Clone, Copy, Debug, clap::Args)]
pub struct Watching {
    /// Do not wait until the user has registered
    #[arg(long)]
    pub no_wait: bool,

    /// How long to wait for the user (30m, 1h)
    #[arg(long, value_name = "TIME", default_value = "30m")]
    pub watch_for: Span,
}

/// How watching ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ending {
    /// The person has what was waited for.
    Registered,
    /// They took longer.
    TimedOut,
    /// Whoever watched stopped.
    Stopped,
}

/// A person who is being watched.
pub struct Watch<'a> {
    context: &'a Context,
    graph: &'a Client,
    facts: &'a Facts,
    /// The methods there were at the beginning.
    before: Vec<AuthenticationMethod>,
    /// The methods as they were read last.
    pub methods: Vec<AuthenticationMethod>,
    /// Whether any new method will do.
    any: bool,
}

impl<'a> Watch<'a> {
    /// Watches until the methods are as many as a reset asks for; where they are already, or nobody knows how many it asks
    /// for, until there is one more.
    pub fn new(
        context: &'a Context,
        graph: &'a Client,
        facts: &'a Facts,
        methods: Vec<AuthenticationMethod>,
    ) -> Self {
        let any = !matches!(facts.missing(&methods), Some(1..));
        Self {
            context,
            graph,
            facts,
            before: methods.clone(),
            methods,
            any,
        }
    }

    /// What has come since the beginning.
    pub fn added(&self) -> Vec<&AuthenticationMethod> {
        fresh(&self.before, &self.methods)
    }

    fn is_done(&self) -> bool {
        if self.any {
            !self.added().is_empty()
        } else {
            self.facts.missing(&self.methods) == Some(0)
        }
    }

    /// Looks until it is done, the time is over, or the person asks for the end: whoever calls holds that back.
    ///
    /// # Errors
    /// Whatever waiting cannot mend.
    pub async fn run(&mut self, time: Duration) -> Result<Ending, Error> {
        let (ui, stop) = (&self.context.ui, &self.context.stop);
        ui.status(&msg!(
            "watch-begins",
            name = crate::person::name(&self.facts.user),
            minutes = time.as_secs().div_ceil(60)
        ));
        let mut waited = Duration::ZERO;
        loop {
            let progress = ui.progress(&msg!("watch-waiting"));
            let looked = tokio::select! {
                biased;
                () = stop.asked() => return Ok(Ending::Stopped),
                looked = self.graph.methods(&self.facts.user.id) => looked,
            };
            match looked {
                Ok(now) => self.take(now),
                Err(error) => {
                    let error = Error::from(error);
                    match error.report(ui.messages()) {
                        // The next answer may come.
                        (Exit::Unreachable, Some(report)) => {
                            ui.warn(&msg!("watch-missed", reason = report.message));
                        }
                        _ => return Err(out_of_reach(error, self.facts)),
                    }
                }
            }
            if self.is_done() {
                return Ok(Ending::Registered);
            }
            let pause = PAUSE.min(time.saturating_sub(waited));
            if pause.is_zero() {
                return Ok(Ending::TimedOut);
            }
            tokio::select! {
                biased;
                () = stop.asked() => return Ok(Ending::Stopped),
                () = self.context.timer.sleep(pause) => {}
            }
            drop(progress);
            waited += pause;
        }
    }

    /// Ticks off what is new, and says what is gone.
    fn take(&mut self, now: Vec<AuthenticationMethod>) {
        let ui = &self.context.ui;
        for method in fresh(&self.methods, &now) {
            ui.status(&msg!("watch-tick", method = messages::named(ui, method)));
        }
        for method in fresh(&now, &self.methods) {
            ui.status(&msg!("watch-gone", method = messages::named(ui, method)));
        }
        if !was_used(&self.methods) && was_used(&now) {
            ui.status(&msg!("watch-pass-used"));
        }
        self.methods = now;
    }

    /// The names of what came, as the registration report calls them; the service's type for what does not count.
    pub fn names(&self) -> Vec<String> {
        let names: BTreeSet<String> = self
            .added()
            .into_iter()
            .map(|method| match gates(std::slice::from_ref(method)).first() {
                Some(gate) => gate.name().to_owned(),
                None => kind(method).to_owned(),
            })
            .collect();
        names.into_iter().collect()
    }
}

/// The type of a method, short.
fn kind(method: &AuthenticationMethod) -> &str {
    method
        .odata_type
        .trim_start_matches("#microsoft.graph.")
        .trim_end_matches("AuthenticationMethod")
}

/// What people register: neither the password, nor the pass they sign in with.
fn fresh<'m>(
    before: &[AuthenticationMethod],
    now: &'m [AuthenticationMethod],
) -> Vec<&'m AuthenticationMethod> {
    now.iter()
        .filter(|method| !matches!(kind(method), "password" | "temporaryAccessPass"))
        .filter(|method| !before.iter().any(|old| old.id == method.id))
        .collect()
}

fn was_used(methods: &[AuthenticationMethod]) -> bool {
    methods.iter().any(|method| {
        method
            .other
            .get("methodUsabilityReason")
            .and_then(|it| it.as_str())
            == Some("OneTimeUsed")
    })
}
