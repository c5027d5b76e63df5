//! What a command is given: streams, settings, and clients that sign in only when asked.

mod ledger;
mod plan;
mod stop;
mod wire;

pub use ledger::{Change, ChangeOutcome, ChangeSet, Ledger, Pending};
pub use plan::{Pages, log_plan};
pub use stop::{CancelGuard, CancelToken, Ending, Signals, watch};

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use jiff::Timestamp;
use url::Url;

use crate::auth::{Audience, Session};
use crate::config::{Environment, Feature, File, Places, Settings, Source};
use crate::error::{Code, Error};
use crate::graph::model::User;
use crate::http::Timer;
use crate::kept::names::{Name, NamesFile};
use crate::ledger::LedgerFile;
use crate::sign_in::{self, SignIn};
use crate::sspr::deadlines::Calendar;
use crate::ui::{Format, Language, Ui, msg};
use crate::{graph, http};

/// The surroundings of one command.
pub struct Context {
    /// The conversation.
    pub ui: Arc<Ui>,
    /// The environment.
    pub env: Environment,
    /// Where files are kept.
    pub places: Places,
    /// The configuration file as it was read.
    pub file: File,
    /// Flag > environment > profile > default.
    pub settings: Settings,
    /// How time passes.
    pub timer: Timer,
    /// How the program is called for this tenant: its name, and the global flag that chose the tenant.
    pub program: String,
    /// Whether the person has asked for the end.
    pub stop: Arc<CancelToken>,
    http: http::Shared,
    sign_in: sign_in::State,
    ledger: Ledger,
    waits: Arc<wire::WaitStats>,
    /// Who and what answers named.
    names: graph::Names,
    /// Whether the person whom a command is about reads along.
    together: bool,
    /// Whether the command changes something, so that it says first where and as whom.
    changing: bool,
    /// What it has said of that.
    place: Mutex<Option<[String; 3]>>,
}

impl Context {
    /// Surroundings of these parts. Nothing is opened before it is asked for.
    pub fn new(
        ui: Arc<Ui>,
        env: Environment,
        places: Places,
        file: File,
        settings: Settings,
        timer: Timer,
        program: String,
    ) -> Self {
        let stop = Arc::<CancelToken>::default();
        let ledger = Ledger::new(
            LedgerFile::at(places.ledger().unwrap_or(Path::new(""))),
            Arc::clone(&ui),
            Arc::clone(&stop),
            &settings,
        );
        let http = http::Shared::new(
            settings.ca_file.value.as_ref().map(PathBuf::from),
            settings.timeout.value.into(),
        );
        Self {
            ui,
            env,
            places,
            file,
            settings,
            timer,
            program,
            stop,
            http,
            sign_in: sign_in::State::default(),
            ledger,
            waits: Arc::default(),
            names: graph::Names::default(),
            together: false,
            changing: false,
            place: Mutex::default(),
        }
    }

    /// The same conversation with other settings: another app registration, for instance.
    #[must_use]
    pub fn with_settings(&self, settings: Settings) -> Self {
        let other = Self::new(
            Arc::clone(&self.ui),
            self.env.clone(),
            self.places.clone(),
            self.file.clone(),
            settings,
            self.timer.clone(),
            self.program.clone(),
        );
        Self {
            ledger: Ledger::new(
                LedgerFile::at(other.places.ledger().unwrap_or(Path::new(""))),
                Arc::clone(&other.ui),
                Arc::clone(&self.stop),
                &other.settings,
            ),
            stop: Arc::clone(&self.stop),
            ..other
        }
    }

    /// The page where the people of the tenant keep their own methods.
    ///
    /// # Errors
    /// Exit 2 where none is documented for the cloud and the profile names none.
    pub fn security_info(&self) -> Result<String, Error> {
        match &self.settings.security_info.value {
            Some(page) => Ok(page.to_string()),
            None => {
                let cloud = self.settings.cloud.value.name();
                Err(
                    Error::failure(Code::PageUndocumented, msg!("page-unknown", cloud = cloud))
                        .hint(msg!("page-unknown-hint")),
                )
            }
        }
    }

    /// What ends and changes, and when, for this tenant.
    pub fn calendar(&self) -> Calendar {
        Calendar {
            cloud: self.settings.cloud.value,
            telephony: self.settings.telephony.value,
        }
    }

    /// The one HTTP client; clones share its connections.
    ///
    /// # Errors
    /// [`http::Error::Build`] on a machine without certificates.
    pub fn http(&self) -> Result<http::Client, Error> {
        Ok(self.http.get()?)
    }

    /// The sign-ins of this command.
    pub fn sign_in(&self) -> SignIn<'_> {
        SignIn {
            ui: &self.ui,
            env: &self.env,
            places: &self.places,
            file: &self.file,
            settings: &self.settings,
            timer: &self.timer,
            http: &self.http,
            state: &self.sign_in,
        }
    }

    /// Says whether the tenant's cloud has what a command is about to use. An address that was named by hand is taken
    /// at its word.
    ///
    /// # Errors
    /// Exit 7 where the cloud lacks it.
    pub fn require(&self, feature: Feature) -> Result<(), Error> {
        let settings = &self.settings;
        let (root, lacking, hint) = match feature {
            Feature::PolicyApi => (
                &settings.policy,
                msg!("cloud-no-policy-api", cloud = settings.cloud.value.name()),
                msg!("cloud-no-policy-api-hint"),
            ),
            Feature::UserMethods => (
                &settings.graph,
                msg!("cloud-no-methods", cloud = settings.cloud.value.name()),
                msg!(
                    "cloud-no-methods-hint",
                    page = settings.cloud.value.portal()
                ),
            ),
            Feature::MethodsPolicy => (
                &settings.graph,
                msg!(
                    "cloud-no-methods-policy",
                    cloud = settings.cloud.value.name()
                ),
                msg!(
                    "cloud-no-methods-policy-hint",
                    page = settings.cloud.value.portal()
                ),
            ),
        };
        if root.source != Source::Default || settings.cloud.value.has(feature) {
            return Ok(());
        }
        Err(Error::failure(Code::NotInThisCloud, lacking).hint(hint))
    }

    /// Microsoft Graph as the signed-in account; signs in first where that is possible without surprise.
    ///
    /// # Errors
    /// Exit 4 when nobody is signed in and nobody can be asked.
    pub async fn graph(&self) -> Result<graph::Client, Error> {
        // On the heap: it is large, and every command holds it.
        let session = Box::pin(self.sign_in().session(Audience::Graph)).await?;
        self.ledger.signed_in(Audience::Graph, &session).await;
        self.name_place(Audience::Graph);
        self.graph_with(session)
    }

    /// Microsoft Graph, when it can be reached without asking anybody.
    pub async fn graph_at_hand(&self) -> Option<graph::Client> {
        let at_hand = self.settings.unattended.value
            || matches!(
                Box::pin(self.sign_in().present_session(Audience::Graph)).await,
                Ok(Some(_))
            );
        if at_hand {
            self.graph().await.ok()
        } else {
            None
        }
    }

    /// Microsoft Graph with the token of this session.
    ///
    /// # Errors
    /// As [`Context::http`].
    pub fn graph_with(&self, session: Arc<Session>) -> Result<graph::Client, Error> {
        self.client(self.settings.graph.value.clone(), session)
    }

    /// The admin portal's policy API, with a token of its own audience.
    ///
    /// # Errors
    /// As [`Context::graph`]; exit 7 for a sign-in that can never have such a token.
    pub async fn portal(&self) -> Result<graph::Portal, Error> {
        self.require(Feature::PolicyApi)?;
        let session = Box::pin(self.sign_in().session(Audience::Policy)).await?;
        self.ledger.signed_in(Audience::Policy, &session).await;
        self.name_place(Audience::Policy);
        let root = self.settings.policy.value.clone();
        Ok(graph::Portal::new(self.client(root, session)?))
    }

    /// Goes on in the language of a person where `--lang person` asks for that; gives the language before.
    pub fn speak_to(&self, user: &User) -> Language {
        let before = self.ui.language();
        if self.together {
            self.ui.speak(crate::person::language(user, &self.ui));
        }
        before
    }

    /// The same surroundings where the person whom a command is about reads along (`--lang person`).
    #[must_use]
    pub fn together(self, together: bool) -> Self {
        Self { together, ..self }
    }

    /// The same surroundings for a command that changes something: it says first in which tenant, and as whom.
    #[must_use]
    pub fn changing(self, changing: bool) -> Self {
        Self { changing, ..self }
    }

    /// Whether the embedded directory stands for the tenant.
    pub fn is_sandbox(&self) -> bool {
        self.program.contains("--sandbox")
    }

    /// Says before a change in which tenant it is made and as whom; once, and again where the other service knows somebody
    /// else. The embedded directory has said so itself, and a script knows whom it signed in.
    fn name_place(&self, audience: Audience) {
        let is_read = matches!(self.ui.options().format, Format::Table | Format::Csv);
        if !self.changing || !is_read || self.is_sandbox() {
            return;
        }
        let (tenant, Some(account)) = self.ledger.signed_in_as(audience) else {
            return;
        };
        let named = &self.settings.tenant.value;
        let tenant = match tenant {
            // A domain is known to whoever reads it, an id to nobody.
            Some(id) if !named.contains('.') => id,
            _ => named.clone(),
        };
        let place = [self.settings.profile.clone(), tenant, account];
        let mut said = self.place.lock().unwrap_or_else(PoisonError::into_inner);
        if said.as_ref() != Some(&place) {
            let [profile, tenant, account] = place.clone();
            *said = Some(place);
            self.ui.note(&msg!(
                "context-place",
                profile = profile,
                tenant = tenant,
                account = account
            ));
        }
    }

    /// Opens a page in the browser of this machine. Whether that was possible: where it was not, its address has to be read.
    pub fn open_page(&self, page: &str) -> bool {
        let opened = self.ui.interactive() && sign_in::open_page(&self.env, page);
        if opened {
            self.ui.status(&msg!("page-opened", page = page.to_owned()));
        }
        opened
    }

    /// Opens a page in the browser of this machine; where that is not possible, says its address.
    pub fn show_page(&self, page: &str) {
        if !self.open_page(page) {
            self.ui
                .instruct(&msg!("page-address", page = page.to_owned()));
        }
    }

    /// The same for a page of the admin portal; says so where there is none.
    pub fn show_portal_page(&self, page: Option<&str>) {
        let cloud = self.settings.cloud.value.name();
        match page {
            _ if self.is_sandbox() => self.ui.warn(&msg!("page-no-portal")),
            Some(page) => self.show_page(page),
            None => self.ui.warn(&msg!("page-no-address", cloud = cloud)),
        }
    }

    /// The admin portal's policy API, when it can be reached without waiting for anybody: with a sign-in there is, or with
    /// one that whoever approved this command's own a moment ago approves, too.
    pub async fn portal_at_hand(&self) -> Option<graph::Portal> {
        let at_hand = self.sign_in().was_approved()
            || matches!(
                self.sign_in().present_session(Audience::Policy).await,
                Ok(Some(_))
            );
        if at_hand {
            self.portal().await.ok()
        } else {
            None
        }
    }

    /// The portal's policy, when it can be read so.
    pub async fn policy_at_hand(&self) -> Option<String> {
        match self.portal_at_hand().await?.policy().await {
            Ok(text) => Some(text.get().to_owned()),
            Err(error) => {
                self.ui
                    .log(1, || format!("the SSPR policy could not be read: {error}"));
                None
            }
        }
    }

    /// The service of an audience with the token of this session.
    ///
    /// # Errors
    /// As [`Context::http`].
    pub fn client_of(
        &self,
        audience: Audience,
        session: Arc<Session>,
    ) -> Result<graph::Client, Error> {
        let root = match audience {
            Audience::Graph => &self.settings.graph,
            Audience::Policy => &self.settings.policy,
        };
        self.client(root.value.clone(), session)
    }

    /// Whether passwords are written back on-premises, when that can be read without a new sign-in.
    pub async fn writeback_at_hand(&self) -> Option<bool> {
        let at_hand = self.settings.unattended.value
            || matches!(
                self.sign_in().present_session(Audience::Policy).await,
                Ok(Some(_))
            );
        if !at_hand {
            return None;
        }
        match self.portal().await.ok()?.on_premises().await {
            Ok(document) => document.password_writeback_supported,
            Err(error) => {
                self.ui
                    .log(1, || format!("writeback could not be read: {error}"));
                None
            }
        }
    }

    fn client(&self, root: Url, session: Arc<Session>) -> Result<graph::Client, Error> {
        let limits = graph::Limits {
            timeout: self.settings.timeout.value.into(),
            retries: self.settings.retries.value,
        };
        let mut client =
            graph::Client::new(self.http()?, root, session, self.timer.clone()).limited(limits);
        // Where there is no home there is nobody to share with.
        if let Ok(folder) = self.places.data_dir() {
            client = client.sharing_in(&folder.join("pace"));
        }
        if self.settings.completion_names.value {
            client = client.naming(&self.names);
        }
        let ui = Arc::clone(&self.ui);
        let (ledger, waits) = (self.ledger.clone(), Arc::clone(&self.waits));
        Ok(client.observe(move |event| {
            if let graph::Event::Answered {
                request_id,
                changes: true,
                ..
            } = event
            {
                ledger.sent(request_id);
            }
            wire::log_event(&ui, &waits, event);
        }))
    }

    /// Keeps the names that answers held for a while, so that a shell can complete them.
    pub fn keep_names(&self) {
        let found = self.names.found();
        let Some(kept) = self.names_file().filter(|_| !found.is_empty()) else {
            return;
        };
        let of = |wanted: graph::Named| {
            let found = found.iter().filter(move |((of, _), _)| *of == wanted);
            found.map(|((_, name), shown)| Name {
                name: name.clone(),
                shown: shown.clone(),
            })
        };
        let (users, groups) = (of(graph::Named::User), of(graph::Named::Group));
        if let Err(error) = kept.add(users, groups, Timestamp::now()) {
            self.ui
                .log(1, || format!("names for completion are not kept: {error}"));
        }
    }

    /// Where names for completion are kept for this profile; nowhere without a home.
    pub fn names_file(&self) -> Option<NamesFile> {
        let folder = self.places.cache_dir().ok()?;
        Some(NamesFile::of(folder, &self.settings.profile))
    }

    /// Tells whoever asked with `-v` how long this command waited because the service asked for it.
    pub fn log_waits(&self) {
        self.waits.log(&self.ui);
    }
}
