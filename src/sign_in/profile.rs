//! What a sign-in leaves in the profile.

use clap::ValueEnum as _;

use super::{SignIn, SignInMethod};
use crate::config::{self, Method, Source, Sourced};
use crate::error::Error;
use crate::ui::msg;

impl SignIn<'_> {
    /// Writes into the profile what it needs for the next command to find this sign-in: what was given by flags and
    /// variables, and the tenant the account turned out to be in. A sign-in that worked does not fail over a file that cannot be
    /// written: that is a warning.
    ///
    /// # Errors
    /// When what was given cannot stand in the file.
    pub fn keep_profile(&self, chosen: SignInMethod, tenant: Option<&str>) -> Result<(), Error> {
        fn given<T: ToString>(
            key: &'static str,
            setting: &Sourced<T>,
        ) -> Option<(&'static str, String)> {
            matches!(setting.source, Source::Flag | Source::Environment)
                .then(|| (key, setting.value.to_string()))
        }
        fn path(
            key: &'static str,
            setting: &Sourced<Option<String>>,
        ) -> Option<(&'static str, String)> {
            let given = matches!(setting.source, Source::Flag | Source::Environment);
            Some((key, setting.value.clone().filter(|_| given)?))
        }
        let settings = self.settings;
        let pinned = match (settings.tenant.source, tenant) {
            // A domain that was asked for stays: it says more to a person than the id.
            (Source::Default, Some(tenant)) => Some(("tenant", tenant.to_owned())),
            _ => given("tenant", &settings.tenant),
        };
        let store = (settings.token_store.source == Source::Flag).then(|| {
            let name = settings.token_store.value.to_possible_value();
            let name = name.map(|value| value.get_name().to_owned());
            ("token-store", name.unwrap_or_default())
        });
        let cloud = matches!(settings.cloud.source, Source::Flag | Source::Environment)
            .then(|| ("cloud", settings.cloud.value.name().to_owned()));
        let features = settings.features.value.as_ref();
        let changes: Vec<(&str, String)> = [
            pinned,
            cloud,
            given("client-id", &settings.client_id),
            (settings.features.source == Source::Flag)
                .then(|| Some(("features", features?.to_string())))
                .flatten(),
            given("authority", &settings.authority),
            given("graph", &settings.graph),
            given("policy", &settings.policy),
            // The method that was found is the method of later commands; a code is what they would use anyway.
            (chosen.method != Method::Device || settings.method.source != Source::Default)
                .then(|| ("method", chosen.method.name().to_owned())),
            path("certificate", &settings.certificate),
            path("certificate-key", &settings.certificate_key),
            path("federated-token", &settings.federated_token),
            store,
        ]
        .into_iter()
        .flatten()
        .collect();
        match self.write_profile(&changes) {
            Err(error @ (config::Error::File { .. } | config::Error::NoHome)) => {
                let kept: Vec<String> = changes
                    .iter()
                    .map(|(key, value)| format!("{key}={value}"))
                    .collect();
                self.ui.warn(&msg!(
                    "login-profile-unwritten",
                    profile = settings.profile.clone(),
                    reason = error.to_string(),
                    settings = kept.join(" ")
                ));
                Ok(())
            }
            written => Ok(written?),
        }
    }

    fn write_profile(&self, changes: &[(&str, String)]) -> Result<(), config::Error> {
        let name = &self.settings.profile;
        let mut file = self.file.clone();
        if !changes.is_empty() {
            let changes: Vec<(&str, &str)> =
                changes.iter().map(|(k, v)| (*k, v.as_str())).collect();
            file.set(name, &changes)?;
        }
        // The first profile of all becomes the one in use.
        if file.current().is_none() && file.profiles().len() == 1 && name != "default" {
            file.select(name)?;
        }
        Ok(())
    }
}
