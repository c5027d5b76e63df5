//! What holds for one command: flag > environment > profile > default.

use url::Url;

use super::cloud::literal;
use super::pick::{Picked, built_in, pick};
use super::{
    Cloud, DEFAULT_CLIENT_ID, Environment, Error, File, Mail, Method, PolicyApi, Profile, Purposes,
    Source, Sourced, Span, TokenStore, check_client_id, check_federated_token, check_name,
    check_root, check_tenant, choice, one_of, retries, root,
};

/// What flags say; nothing where no flag was given.
#[derive(Clone, Debug, Default)]
pub struct Flags {
    /// `--profile`.
    pub profile: Option<String>,
    /// Whether a profile of that name need not exist: `login` makes it.
    pub new_profile: bool,
    /// `--tenant`.
    pub tenant: Option<String>,
    /// `--client-id`.
    pub client_id: Option<String>,
    /// `--cloud`.
    pub cloud: Option<Cloud>,
    /// Root of the sign-in service.
    pub authority: Option<Url>,
    /// Root of Microsoft Graph.
    pub graph: Option<Url>,
    /// Root of the admin portal's API.
    pub policy: Option<Url>,
    /// The page where people keep their own methods.
    pub security_info: Option<Url>,
    /// `--policy-api`.
    pub policy_api: Option<PolicyApi>,
    /// `--lang`.
    pub language: Option<String>,
    /// `--ca-file`.
    pub ca_file: Option<String>,
    /// Whether signing in needs no person.
    pub unattended: Option<bool>,
    /// `--token-store`.
    pub token_store: Option<TokenStore>,
    /// `--method`.
    pub method: Option<Method>,
    /// `--certificate`.
    pub certificate: Option<String>,
    /// `--certificate-key`.
    pub certificate_key: Option<String>,
    /// `--federated-token`.
    pub federated_token: Option<String>,
    /// `--timeout`.
    pub timeout: Option<Span>,
    /// `--retries`.
    pub retries: Option<u32>,
}

/// Everything that is settled before a command runs.
#[derive(Clone, Debug)]
pub struct Settings {
    /// The profile's name; also the key its sign-in is stored under.
    pub profile: String,
    /// Tenant id or domain; `organizations` lets the account decide.
    pub tenant: Sourced<String>,
    /// The app registration that signs in to Graph.
    pub client_id: Sourced<String>,
    /// What that registration is for; nothing: whatever it was consented to.
    pub features: Sourced<Option<Purposes>>,
    /// The cloud the tenant is in: the roots below come from it where nothing else names them.
    pub cloud: Sourced<Cloud>,
    /// Root of the sign-in service.
    pub authority: Sourced<Url>,
    /// Root of Microsoft Graph.
    pub graph: Sourced<Url>,
    /// Root of the admin portal's API.
    pub policy: Sourced<Url>,
    /// Where the scope is written; nothing: not decided yet.
    pub policy_api: Sourced<Option<PolicyApi>>,
    /// Language of sentences; nothing: the system's.
    pub language: Sourced<Option<String>>,
    /// File of certificates to trust besides the system's.
    pub ca_file: Sourced<Option<String>>,
    /// Whether signing in needs no person.
    pub unattended: Sourced<bool>,
    /// Where the sign-in is kept.
    pub token_store: Sourced<TokenStore>,
    /// How to sign in; nothing: the stored sign-in, else what the environment offers.
    pub method: Sourced<Option<Method>>,
    /// File of the certificate an application signs in with.
    pub certificate: Sourced<Option<String>>,
    /// File of its private key, where that is another one.
    pub certificate_key: Sourced<Option<String>>,
    /// Where the token of another identity provider comes from.
    pub federated_token: Sourced<Option<String>>,
    /// How long one request waits at most for its answer.
    pub timeout: Sourced<Span>,
    /// How often one request is repeated at most.
    pub retries: Sourced<u32>,
    /// Whether nothing may be changed that cannot be written down in the ledger.
    pub require_ledger: Sourced<bool>,
    /// How codes are sent by mail.
    pub mail: Sourced<Option<Mail>>,
    /// Where codes are posted to be sent as a text.
    pub sms_webhook: Sourced<Option<Url>>,
    /// The page where people keep their own methods.
    pub security_info: Sourced<Url>,
}

impl Settings {
    /// What holds when nobody says anything: the global cloud and its public client.
    pub fn builtin() -> Self {
        Self {
            profile: "default".to_owned(),
            tenant: built_in("organizations".to_owned()),
            client_id: built_in(DEFAULT_CLIENT_ID.to_owned()),
            features: built_in(None),
            cloud: built_in(Cloud::Global),
            authority: built_in(Cloud::Global.authority()),
            graph: built_in(Cloud::Global.graph()),
            policy: built_in(literal("https://main.iam.ad.ext.azure.com")),
            policy_api: built_in(None),
            language: built_in(None),
            ca_file: built_in(None),
            unattended: built_in(false),
            token_store: built_in(TokenStore::Auto),
            method: built_in(None),
            certificate: built_in(None),
            certificate_key: built_in(None),
            federated_token: built_in(None),
            timeout: built_in(Span::DEFAULT),
            retries: built_in(4),
            require_ledger: built_in(false),
            mail: built_in(None),
            sms_webhook: built_in(None),
            security_info: built_in(Cloud::Global.security_info()),
        }
    }

    /// Lays flags over the environment over the profile over what is built in.
    ///
    /// The profile is `--profile`, else `SSPR_PROFILE`, else the one the file says is in use, else `default`.
    ///
    /// # Errors
    /// [`Error::NoProfile`] for a profile that was named and is not there, [`Error::Value`] for a value that is not usable.
    pub fn resolve(flags: Flags, env: &Environment, file: &File) -> Result<Self, Error> {
        let named = flags
            .profile
            .as_deref()
            .or_else(|| env.get("SSPR_PROFILE"))
            .or_else(|| file.current());
        let (name, profile) = match named {
            Some(name) => {
                check_name(name)?;
                match file.profile(name) {
                    Ok(profile) => (name, profile.clone()),
                    Err(_) if flags.new_profile => (name, Profile::default()),
                    Err(error) => return Err(error),
                }
            }
            None => (
                "default",
                file.profiles().get("default").cloned().unwrap_or_default(),
            ),
        };
        let builtin = Self::builtin();
        let text = |value: &str| Ok(value.to_owned());
        let cloud =
            pick(env, &["SSPR_CLOUD"], flags.cloud, profile.cloud, choice)?.or(builtin.cloud);
        let settings = Self {
            profile: name.to_owned(),
            tenant: pick(
                env,
                &["SSPR_TENANT", "AZURE_TENANT_ID"],
                flags.tenant,
                profile.tenant,
                text,
            )?
            .or(builtin.tenant),
            client_id: pick(
                env,
                &["SSPR_CLIENT_ID", "AZURE_CLIENT_ID"],
                flags.client_id,
                profile.client_id,
                text,
            )?
            .or(builtin.client_id),
            features: pick(env, &[], None, profile.features, str::parse)?.optional(),
            authority: pick(
                env,
                &["SSPR_AUTHORITY", "AZURE_AUTHORITY_HOST"],
                flags.authority,
                profile.authority,
                root,
            )?
            .or(built_in(cloud.value.authority())),
            graph: pick(env, &["SSPR_GRAPH"], flags.graph, profile.graph, root)?
                .or(built_in(cloud.value.graph())),
            security_info: pick(
                env,
                &["SSPR_SECURITY_INFO"],
                flags.security_info,
                profile.security_info,
                root,
            )?
            .or(built_in(cloud.value.security_info())),
            cloud,
            policy: pick(env, &["SSPR_POLICY"], flags.policy, profile.policy, root)?
                .or(builtin.policy),
            policy_api: pick(
                env,
                &["SSPR_POLICY_API"],
                flags.policy_api,
                profile.policy_api,
                choice,
            )?
            .optional(),
            language: pick(env, &["SSPR_LANG"], flags.language, profile.language, text)?.optional(),
            ca_file: pick(env, &["SSPR_CA_FILE"], flags.ca_file, None, text)?.optional(),
            unattended: pick(
                env,
                &["SSPR_UNATTENDED"],
                flags.unattended,
                profile.unattended,
                yes_or_no,
            )?
            .or(builtin.unattended),
            token_store: pick(
                env,
                &["SSPR_TOKEN_STORE"],
                flags.token_store,
                profile.token_store,
                choice,
            )?
            .or(builtin.token_store),
            method: pick(env, &["SSPR_METHOD"], flags.method, profile.method, choice)?.optional(),
            certificate: pick(
                env,
                &[
                    "SSPR_CLIENT_CERTIFICATE_PATH",
                    "AZURE_CLIENT_CERTIFICATE_PATH",
                ],
                flags.certificate,
                profile.certificate,
                text,
            )?
            .optional(),
            certificate_key: pick(
                env,
                &["SSPR_CLIENT_CERTIFICATE_KEY_PATH"],
                flags.certificate_key,
                profile.certificate_key,
                text,
            )?
            .optional(),
            federated_token: pick(
                env,
                &["SSPR_FEDERATED_TOKEN"],
                flags.federated_token,
                profile.federated_token,
                text,
            )?
            .optional(),
            timeout: pick(
                env,
                &["SSPR_TIMEOUT"],
                flags.timeout,
                profile.timeout,
                str::parse,
            )?
            .or(builtin.timeout),
            retries: pick(
                env,
                &["SSPR_RETRIES"],
                flags.retries,
                profile.retries,
                retries,
            )?
            .or(builtin.retries),
            require_ledger: pick(
                env,
                &["SSPR_REQUIRE_LEDGER"],
                None,
                profile.require_ledger,
                yes_or_no,
            )?
            .or(builtin.require_ledger),
            mail: Picked(profile.mail.map(|value| Sourced {
                value,
                source: Source::Profile,
            }))
            .optional(),
            sms_webhook: pick(env, &["SSPR_SMS_WEBHOOK"], None, profile.sms_webhook, root)?
                .optional(),
        };
        settings.check()?;
        Ok(settings)
    }

    fn check(&self) -> Result<(), Error> {
        let usable = |key, value: &str, checked: Result<(), String>| {
            checked.map_err(|reason| Error::Value {
                key,
                value: value.to_owned(),
                reason,
            })
        };
        usable(
            "tenant",
            &self.tenant.value,
            check_tenant(&self.tenant.value),
        )?;
        usable(
            "client-id",
            &self.client_id.value,
            check_client_id(&self.client_id.value),
        )?;
        if let Some(source) = &self.federated_token.value {
            usable("federated-token", source, check_federated_token(source))?;
        }
        for (key, url) in [
            ("authority", &self.authority.value),
            ("graph", &self.graph.value),
            ("policy", &self.policy.value),
        ] {
            usable(key, url.as_str(), check_root(url))?;
        }
        Ok(())
    }
}

fn yes_or_no(text: &str) -> Result<bool, String> {
    one_of(text, &["true", "false"]).map(|()| text == "true")
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;

    fn file(text: &str) -> (tempfile::TempDir, File) {
        let home = tempfile::tempdir().unwrap();
        let path = home.path().join("config.toml");
        std::fs::write(&path, text).unwrap();
        let file = File::load(&path).unwrap();
        (home, file)
    }

    const TWO: &str = "profile = \"a\"\n[profiles.a]\ntenant = \"a.test\"\n[profiles.b]\ntenant = \"b.test\"\nunattended = true\n";

    #[test]
    fn flag_beats_environment_beats_profile_beats_default() {
        let (_home, file) = file(TWO);
        let env = Environment::from_pairs([("SSPR_TENANT", "env.test")]);
        let flags = Flags {
            tenant: Some("flag.test".to_owned()),
            ..Flags::default()
        };
        let none = Environment::default();
        let cases = [
            (flags, &env, "flag.test", Source::Flag),
            (Flags::default(), &env, "env.test", Source::Environment),
            (Flags::default(), &none, "a.test", Source::Profile),
        ];
        for (flags, env, value, source) in cases {
            let tenant = Settings::resolve(flags, env, &file).unwrap().tenant;
            assert_eq!((tenant.value.as_str(), tenant.source), (value, source));
        }
        let empty = File::load(Path::new("/nonexistent/config.toml")).unwrap();
        let tenant = Settings::resolve(Flags::default(), &none, &empty)
            .unwrap()
            .tenant;
        assert_eq!(
            (tenant.value.as_str(), tenant.source),
            ("organizations", Source::Default)
        );
    }

    #[test]
    fn the_profile_is_the_one_named_by_flag_environment_or_file() {
        let (_home, file) = file(TWO);
        let named = |name: &str| Flags {
            profile: Some(name.to_owned()),
            ..Flags::default()
        };
        let env = Environment::from_pairs([("SSPR_PROFILE", "b")]);
        let none = Environment::default();
        let of = |flags, env| Settings::resolve(flags, env, &file).map(|s| s.profile);
        assert_eq!(of(named("b"), &none).unwrap(), "b");
        assert_eq!(of(Flags::default(), &env).unwrap(), "b");
        assert_eq!(of(Flags::default(), &none).unwrap(), "a");
        let error = of(named("c"), &env).unwrap_err();
        assert!(matches!(error, Error::NoProfile { known, .. } if known == ["a", "b"]));
        let new = Flags {
            new_profile: true,
            ..named("c")
        };
        assert_eq!(of(new, &env).unwrap(), "c");
    }

    #[test]
    fn the_names_that_other_tools_use_count_after_our_own() {
        let empty = File::load(Path::new("/nonexistent/config.toml")).unwrap();
        let azure = [
            ("AZURE_TENANT_ID", "azure.test"),
            ("AZURE_CLIENT_ID", "azure"),
            ("AZURE_AUTHORITY_HOST", "https://login.microsoftonline.us/"),
            ("AZURE_CLIENT_CERTIFICATE_PATH", "/azure.pem"),
            ("SSPR_CLIENT_ID", "own"),
        ];
        let env = Environment::from_pairs(azure);
        let settings = Settings::resolve(Flags::default(), &env, &empty).unwrap();
        assert_eq!(settings.tenant.value, "azure.test");
        assert_eq!(settings.client_id.value, "own");
        assert_eq!(settings.certificate.value.as_deref(), Some("/azure.pem"));
        assert_eq!(
            settings.authority.value.as_str(),
            "https://login.microsoftonline.us/"
        );
    }

    #[test]
    fn the_roots_follow_the_cloud_and_an_address_that_is_named_wins() {
        let (_home, file) = file("[profiles.default]\ncloud = \"usgov\"\n");
        let of = |flags, env: &Environment| Settings::resolve(flags, env, &file).unwrap();
        let none = Environment::default();
        let usgov = of(Flags::default(), &none);
        assert_eq!(
            usgov.authority.value.host_str(),
            Some("login.microsoftonline.us")
        );
        assert_eq!(usgov.graph.value.host_str(), Some("graph.microsoft.us"));
        assert_eq!(
            (usgov.cloud.source, usgov.graph.source),
            (Source::Profile, Source::Default)
        );
        let env = Environment::from_pairs([
            ("SSPR_CLOUD", "china"),
            ("SSPR_GRAPH", "http://127.0.0.1:9"),
        ]);
        let china = of(Flags::default(), &env);
        assert_eq!(
            china.authority.value.host_str(),
            Some("login.chinacloudapi.cn")
        );
        assert_eq!(china.graph.value.host_str(), Some("127.0.0.1"));
        let flags = Flags {
            cloud: Some(Cloud::UsgovDod),
            ..Flags::default()
        };
        assert_eq!(
            of(flags, &Environment::default()).graph.value.host_str(),
            Some("dod-graph.microsoft.us")
        );
    }

    #[test]
    fn a_value_that_is_not_usable_is_named_with_its_key() {
        let empty = File::load(Path::new("/nonexistent/config.toml")).unwrap();
        for (variable, value) in [
            ("SSPR_GRAPH", "graph"),
            ("SSPR_AUTHORITY", "http://login.test"),
            ("SSPR_POLICY_API", "maybe"),
            ("SSPR_CLOUD", "cumulus"),
            ("SSPR_TOKEN_STORE", "cloud"),
            ("SSPR_UNATTENDED", "1"),
            ("SSPR_REQUIRE_LEDGER", "yes"),
            ("SSPR_METHOD", "password"),
            ("AZURE_AUTHORITY_HOST", "http://login.test"),
        ] {
            let env = Environment::from_pairs([(variable, value)]);
            let error = Settings::resolve(Flags::default(), &env, &empty).unwrap_err();
            assert!(error.to_string().starts_with(variable), "{error}");
        }
        let env = Environment::from_pairs([("SSPR_TENANT", "a/../b")]);
        assert!(Settings::resolve(Flags::default(), &env, &empty).is_err());
    }
}
