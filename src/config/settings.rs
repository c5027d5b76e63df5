//! The table of settings, and what holds for one command: flag > environment > profile > default.
//!
//! A setting is one entry of the table at the end of `settings!`. From it come the field of each layer ([`Flags`],
//! [`Profile`]) and of what holds ([`Settings`]), the keys of `sspr profile set`, the lines of `sspr profile show`, the page
//! `docs/settings.md`.

use serde::{Deserialize, Serialize};
use url::Url;

use super::cloud::literal;
use super::pick::{built_in, check, pick};
use super::{
    Cloud, DEFAULT_CLIENT_ID, Environment, Error, Mail, Method, PolicyApi, Purposes, Reason,
    Source, Sourced, Span, Telephony, TokenStore, Verify, check_client_id, check_federated_token,
    check_root, check_tenant, choice, language, nearest, no_text, one_of, port, retries, root,
    text, verify, yes_or_no,
};

/// One setting: how it is given, kept and shown.
pub struct Setting {
    /// Its name, also the key of a profile.
    pub key: &'static str,
    /// What it is, in a line.
    help: &'static str,
    /// The flag that sets it.
    pub flag: Option<&'static str>,
    /// The variables that set it: our own first, then those of other tools.
    pub variables: &'static [&'static str],
    /// How a profile keeps it.
    pub form: Form,
    check: fn(&str) -> Result<(), Reason>,
    shown: fn(&Settings) -> (serde_json::Value, Source),
    #[cfg(test)]
    give: fn(&mut Flags, &str),
}

/// How the configuration file keeps a value.
#[derive(Clone, Copy, Debug)]
pub enum Form {
    /// As a text.
    Text,
    /// As `true` or `false`.
    Switch,
    /// As a number.
    Number,
    /// As a table of its own with these keys.
    Table(&'static [Part]),
    /// Not at all.
    Unkept,
}

/// One key of a setting that is a table.
#[derive(Clone, Copy, Debug)]
pub struct Part {
    /// Its name, behind that of the setting and a dot.
    name: &'static str,
    form: Form,
    check: fn(&str) -> Result<(), String>,
}

impl Setting {
    /// What it is, in a line.
    pub fn help(&self) -> &'static str {
        self.help.trim().trim_end_matches('.')
    }

    /// The keys of a profile that hold it.
    pub fn keys(&self) -> Vec<&'static str> {
        match self.form {
            Form::Unkept => Vec::new(),
            Form::Table(parts) => parts.iter().map(|part| part.name).collect(),
            _ => vec![self.key],
        }
    }

    /// What holds, and where it came from.
    pub fn shown(&self, settings: &Settings) -> (serde_json::Value, Source) {
        (self.shown)(settings)
    }
}

/// Every key of a profile, in the order of the table.
pub fn keys() -> Vec<&'static str> {
    SETTINGS.iter().flat_map(Setting::keys).collect()
}

/// How the file keeps the value of a key, if that is usable; an empty value is always: it removes the key.
///
/// # Errors
/// [`Error::Value`] with the reason: the nearest key, or the values there are.
pub(super) fn check_key(key: &str, value: &str) -> Result<Form, Error> {
    let found = SETTINGS.iter().find_map(|setting| match setting.form {
        Form::Unkept => None,
        Form::Table(parts) => {
            let part = parts.iter().find(|part| part.name == key)?;
            let checked = (part.check)(value).map_err(Reason::from);
            Some((part.name, part.form, checked))
        }
        form => (setting.key == key).then(|| (setting.key, form, (setting.check)(value))),
    });
    match found {
        Some((key, _, Err(reason))) if !value.is_empty() => {
            return Err(Error::unusable(key, value, reason));
        }
        Some((_, form, _)) => return Ok(form),
        None => {}
    }
    let keys = keys();
    let reason = match nearest(key, keys.iter().copied()) {
        Some(meant) => format!("there is no such key; did you mean `{meant}`?"),
        None => format!("there is no such key; there are {}", keys.join(", ")),
    };
    Err(Error::unusable("KEY", key, reason))
}

type Check<T> = fn(&T) -> Result<(), String>;

fn valid<T>(value: &T, checks: &[Check<T>]) -> Result<(), Reason> {
    checks.iter().try_for_each(|check| check(value))?;
    Ok(())
}

macro_rules! settings {
    ($(
        $(#[doc = $help:literal])+
        $(#[serde($serde:ident)])?
        $field:ident: $type:ty => $value:ty {
            key: $key:literal,
            flag: $flag:expr,
            variables: $variables:expr,
            form: $form:expr,
            read: $read:expr,
            $(check: $check:expr,)?
            default: $default:expr,
        }
    )+) => {
        /// The settings, in the order in which people are shown them.
        pub const SETTINGS: &[Setting] = &[$(Setting {
            key: $key,
            help: concat!($($help),+),
            flag: $flag,
            variables: &$variables,
            form: $form,
            check: |value| {
                let read: Result<$type, Reason> = $read(value).map_err(Reason::from);
                valid(&read?, &[$($check)?])
            },
            shown: |settings| settings.$field.shown(),
            #[cfg(test)]
            give: |flags, value| {
                flags.$field = $read(value).ok();
            },
        }),+];

        /// One tenant, as the configuration file keeps it. Every value is optional.
        #[derive(Clone, Debug, Default, Serialize, Deserialize)]
        #[serde(rename_all = "kebab-case", deny_unknown_fields)]
        pub struct Profile {
            $($(#[doc = $help])+ $(#[serde($serde)])? pub $field: Option<$type>,)+
        }

        /// What flags say; nothing where no flag was given.
        #[derive(Clone, Debug, Default)]
        pub struct Flags {
            /// `--profile`.
            pub profile: Option<String>,
            /// Whether a profile of that name need not exist: `login` makes it.
            pub new_profile: bool,
            $($(#[doc = $help])+ pub $field: Option<$type>,)+
        }

        /// Everything that is settled before a command runs.
        #[derive(Clone, Debug)]
        pub struct Settings {
            /// The profile's name; also the key its sign-in is stored under.
            pub profile: String,
            $($(#[doc = $help])+ pub $field: Sourced<$value>,)+
        }

        impl Settings {
            /// What holds when nobody says anything.
            fn of_cloud(cloud: Cloud) -> Self {
                Self {
                    profile: DEFAULT_PROFILE.to_owned(),
                    $($field: built_in($default(cloud)),)+
                }
            }

            /// Lays the layers over what is built in for a tenant of this cloud.
            pub(super) fn layered(
                cloud: Cloud,
                name: &str,
                flags: &Flags,
                env: &Environment,
                profile: &Profile,
            ) -> Result<Self, Error> {
                let mut settings = Self { profile: name.to_owned(), ..Self::of_cloud(cloud) };
                $(
                    if let Some(given) =
                        pick(env, &$variables, &flags.$field, &profile.$field, $read)?
                    {
                        $(check($key, &given.value, $check)?;)?
                        settings.$field = Sourced {
                            value: given.value.into(),
                            source: given.source,
                        };
                    }
                )+
                Ok(settings)
            }
        }
    };
}

/// The profile where none is named.
pub const DEFAULT_PROFILE: &str = "default";

const MAIL: &[Part] = &[
    Part {
        name: "mail.via",
        form: Form::Text,
        check: |value| one_of(value, &["graph", "smtp"]),
    },
    Part {
        name: "mail.host",
        form: Form::Text,
        check: |_| Ok(()),
    },
    Part {
        name: "mail.port",
        form: Form::Number,
        check: port,
    },
    Part {
        name: "mail.from",
        form: Form::Text,
        check: |_| Ok(()),
    },
    Part {
        name: "mail.user",
        form: Form::Text,
        check: |_| Ok(()),
    },
];

const VERIFY: &[Part] = &[
    Part {
        name: "verify.min-age",
        form: Form::Text,
        check: verify::fits::<verify::Age>,
    },
    Part {
        name: "verify.life",
        form: Form::Text,
        check: verify::fits::<verify::Life>,
    },
    Part {
        name: "verify.person",
        form: Form::Text,
        check: verify::fits::<verify::Demand>,
    },
    Part {
        name: "verify.administrator",
        form: Form::Text,
        check: verify::fits::<verify::Demand>,
    },
    Part {
        name: "verify.emergency",
        form: Form::Switch,
        check: |value| one_of(value, &["true", "false"]),
    },
    Part {
        name: "verify.tell",
        form: Form::Text,
        check: |_| Ok(()),
    },
    Part {
        name: "verify.policy",
        form: Form::Text,
        check: |_| Ok(()),
    },
    Part {
        name: "verify.key",
        form: Form::Text,
        check: |_| Ok(()),
    },
];

settings! {
    /// Tenant id or domain; with `organizations`, the account decides.
    tenant: String => String {
        key: "tenant",
        flag: Some("--tenant"),
        variables: ["SSPR_TENANT", "AZURE_TENANT_ID"],
        form: Form::Text,
        read: text,
        check: |value: &String| check_tenant(value),
        default: |_| "organizations".to_owned(),
    }

    /// The app registration that signs in to Graph.
    client_id: String => String {
        key: "client-id",
        flag: Some("--client-id"),
        variables: ["SSPR_CLIENT_ID", "AZURE_CLIENT_ID"],
        form: Form::Text,
        read: text,
        check: |value: &String| check_client_id(value),
        default: |_| DEFAULT_CLIENT_ID.to_owned(),
    }

    /// What that registration is for; default: the permissions it was consented to.
    features: Purposes => Option<Purposes> {
        key: "features",
        flag: None,
        variables: [],
        form: Form::Text,
        read: str::parse::<Purposes>,
        default: |_| None,
    }

    /// The cloud of the tenant; default for the roots below.
    cloud: Cloud => Cloud {
        key: "cloud",
        flag: Some("--cloud"),
        variables: ["SSPR_CLOUD"],
        form: Form::Text,
        read: choice::<Cloud>,
        default: |cloud| cloud,
    }

    /// Root of the sign-in service.
    authority: Url => Url {
        key: "authority",
        flag: None,
        variables: ["SSPR_AUTHORITY", "AZURE_AUTHORITY_HOST"],
        form: Form::Text,
        read: root,
        check: check_root,
        default: Cloud::authority,
    }

    /// Root of Microsoft Graph.
    graph: Url => Url {
        key: "graph",
        flag: None,
        variables: ["SSPR_GRAPH"],
        form: Form::Text,
        read: root,
        check: check_root,
        default: Cloud::graph,
    }

    /// Root of the admin portal's API.
    policy: Url => Url {
        key: "policy",
        flag: None,
        variables: ["SSPR_POLICY"],
        form: Form::Text,
        read: root,
        check: check_root,
        default: |_| literal("https://main.iam.ad.ext.azure.com"),
    }

    /// How the scope is changed: `portal` or `guided`; default: not decided yet.
    policy_api: PolicyApi => Option<PolicyApi> {
        key: "policy-api",
        flag: Some("--policy-api"),
        variables: ["SSPR_POLICY_API"],
        form: Form::Text,
        read: choice::<PolicyApi>,
        default: |_| None,
    }

    /// Who delivers the tenant's text messages and calls: `own` provider or `microsoft`; default: not known.
    telephony: Telephony => Option<Telephony> {
        key: "telephony",
        flag: None,
        variables: ["SSPR_TELEPHONY"],
        form: Form::Text,
        read: choice::<Telephony>,
        default: |_| None,
    }

    /// Language of messages; default: the language of the system.
    language: String => Option<String> {
        key: "language",
        flag: Some("--lang"),
        variables: ["SSPR_LANG"],
        form: Form::Text,
        read: language,
        default: |_| None,
    }

    /// File with certificates to trust in addition to those of the system.
    #[serde(skip)]
    ca_file: String => Option<String> {
        key: "ca-file",
        flag: Some("--ca-file"),
        variables: ["SSPR_CA_FILE"],
        form: Form::Unkept,
        read: text,
        default: |_| None,
    }

    /// Whether the sign-in service approves its own codes, without a user.
    unattended: bool => bool {
        key: "unattended",
        flag: None,
        variables: ["SSPR_UNATTENDED"],
        form: Form::Switch,
        read: yes_or_no,
        default: |_| false,
    }

    /// Where the sign-in is saved.
    token_store: TokenStore => TokenStore {
        key: "token-store",
        flag: Some("--token-store"),
        variables: ["SSPR_TOKEN_STORE"],
        form: Form::Text,
        read: choice::<TokenStore>,
        default: |_| TokenStore::Auto,
    }

    /// Sign-in method; default: the saved sign-in, otherwise what the environment provides.
    method: Method => Option<Method> {
        key: "method",
        flag: Some("--method"),
        variables: ["SSPR_METHOD"],
        form: Form::Text,
        read: choice::<Method>,
        default: |_| None,
    }

    /// File of the certificate an application signs in with.
    certificate: String => Option<String> {
        key: "certificate",
        flag: Some("--certificate"),
        variables: ["SSPR_CLIENT_CERTIFICATE_PATH", "AZURE_CLIENT_CERTIFICATE_PATH"],
        form: Form::Text,
        read: text,
        default: |_| None,
    }

    /// File of its private key, if it is a different file.
    certificate_key: String => Option<String> {
        key: "certificate-key",
        flag: Some("--certificate-key"),
        variables: ["SSPR_CLIENT_CERTIFICATE_KEY_PATH"],
        form: Form::Text,
        read: text,
        default: |_| None,
    }

    /// Source of the token of another identity provider.
    federated_token: String => Option<String> {
        key: "federated-token",
        flag: Some("--federated-token"),
        variables: ["SSPR_FEDERATED_TOKEN"],
        form: Form::Text,
        read: text,
        check: |value: &String| check_federated_token(value),
        default: |_| None,
    }

    /// Maximum time to wait for the response to a request.
    timeout: Span => Span {
        key: "timeout",
        flag: Some("--timeout"),
        variables: ["SSPR_TIMEOUT"],
        form: Form::Text,
        read: str::parse::<Span>,
        default: |_| Span::DEFAULT,
    }

    /// Maximum number of retries of a request.
    retries: u32 => u32 {
        key: "retries",
        flag: Some("--retries"),
        variables: ["SSPR_RETRIES"],
        form: Form::Number,
        read: retries,
        default: |_| 4,
    }

    /// Whether changes are refused if they cannot be recorded in the ledger.
    require_ledger: bool => bool {
        key: "require-ledger",
        flag: None,
        variables: ["SSPR_REQUIRE_LEDGER"],
        form: Form::Switch,
        read: yes_or_no,
        default: |_| false,
    }

    /// Whether acting on a user requires a grant from `sspr verify`.
    require_verification: bool => bool {
        key: "require-verification",
        flag: None,
        variables: ["SSPR_REQUIRE_VERIFICATION"],
        form: Form::Switch,
        read: yes_or_no,
        default: |_| false,
    }

    /// Which proofs of a caller are accepted.
    verify: Verify => Option<Verify> {
        key: "verify",
        flag: None,
        variables: [],
        form: Form::Table(VERIFY),
        read: no_text::<Verify>,
        default: |_| None,
    }

    /// Whether names of users and groups are cached for 15 minutes, for completion.
    completion_names: bool => bool {
        key: "completion-names",
        flag: None,
        variables: ["SSPR_COMPLETION_NAMES"],
        form: Form::Switch,
        read: yes_or_no,
        default: |_| true,
    }

    /// How codes are sent by e-mail.
    mail: Mail => Option<Mail> {
        key: "mail",
        flag: None,
        variables: [],
        form: Form::Table(MAIL),
        read: no_text::<Mail>,
        default: |_| None,
    }

    /// Webhook that sends codes as text messages.
    sms_webhook: Url => Option<Url> {
        key: "sms-webhook",
        flag: None,
        variables: ["SSPR_SMS_WEBHOOK"],
        form: Form::Text,
        read: root,
        default: |_| None,
    }

    /// The page where users manage their methods.
    security_info: Url => Option<Url> {
        key: "security-info",
        flag: None,
        variables: ["SSPR_SECURITY_INFO"],
        form: Form::Text,
        read: root,
        default: Cloud::security_info,
    }
}

impl Settings {
    /// What holds when nobody says anything: the global cloud and its public client.
    pub fn builtin() -> Self {
        Self::of_cloud(Cloud::Global)
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;
    use crate::config::File;

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
            ("SSPR_REQUIRE_LEDGER", "maybe"),
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

    /// A value of each setting as a flag, as a variable and in a profile, each another one where there are three.
    const VALUES: [(&str, &str, &str, &str); 26] = [
        ("tenant", "flag.test", "env.test", "profile.test"),
        ("client-id", "flag", "env", "profile"),
        ("features", "status", "reset", "change,invite"),
        ("cloud", "china", "usgov", "usgov-dod"),
        (
            "authority",
            "https://f.test/",
            "https://e.test/",
            "https://p.test/",
        ),
        (
            "graph",
            "https://f.test/",
            "https://e.test/",
            "https://p.test/",
        ),
        (
            "policy",
            "https://f.test/",
            "https://e.test/",
            "https://p.test/",
        ),
        ("policy-api", "portal", "guided", "portal"),
        ("telephony", "own", "microsoft", "own"),
        ("language", "de", "sv", "zh-Hans"),
        ("ca-file", "f.pem", "e.pem", ""),
        ("unattended", "true", "false", "true"),
        ("token-store", "file", "memory", "keyring"),
        ("method", "device", "browser", "az"),
        ("certificate", "f.pem", "e.pem", "p.pem"),
        ("certificate-key", "f.pem", "e.pem", "p.pem"),
        ("federated-token", "github", "env:E", "file:p"),
        ("timeout", "1m", "2m", "3m"),
        ("retries", "1", "2", "3"),
        ("require-ledger", "true", "false", "true"),
        ("require-verification", "true", "false", "true"),
        ("verify", "", "", "{\"min-age\":\"720h\"}"),
        ("completion-names", "false", "true", "false"),
        ("mail", "", "", "{\"via\":\"graph\"}"),
        (
            "sms-webhook",
            "https://f.test/",
            "https://e.test/",
            "https://p.test/",
        ),
        (
            "security-info",
            "https://f.test/",
            "https://e.test/",
            "https://p.test/",
        ),
    ];

    /// What is shown of a setting under these layers.
    fn shown(
        setting: &Setting,
        flags: Flags,
        env: &[(&str, &str)],
        file: &File,
    ) -> (String, Source) {
        let pairs = env
            .iter()
            .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()));
        let settings = Settings::resolve(flags, &pairs.collect(), file).unwrap();
        let (value, source) = setting.shown(&settings);
        let text = value.as_str().map(str::to_owned);
        (text.unwrap_or_else(|| value.to_string()), source)
    }

    #[test]
    fn every_setting_is_set_by_flag_variable_and_profile_in_this_order_and_shown() {
        assert_eq!(SETTINGS.len(), VALUES.len());
        for (setting, (key, by_flag, by_variable, by_profile)) in SETTINGS.iter().zip(VALUES) {
            assert_eq!(setting.key, key);
            assert!(!setting.help().is_empty());
            let home = tempfile::tempdir().unwrap();
            let mut file = File::load(&home.path().join("config.toml")).unwrap();
            let default = shown(setting, Flags::default(), &[], &file).1;
            assert_eq!(default, Source::Default, "{key}");
            if !by_profile.is_empty() {
                let change = match setting.form {
                    Form::Table(parts) if key == "verify" => (parts[0].name, "720h"),
                    Form::Table(parts) => (parts[0].name, "graph"),
                    _ => (key, by_profile),
                };
                file.set(DEFAULT_PROFILE, &[change]).unwrap();
                let found = shown(setting, Flags::default(), &[], &file);
                assert_eq!(found, (by_profile.to_owned(), Source::Profile), "{key}");
            }
            // From the least of them to the first, each over all before it.
            let mut env = Vec::new();
            for variable in setting.variables.iter().rev() {
                env.push((*variable, by_variable));
                let found = shown(setting, Flags::default(), &env, &file);
                assert_eq!(
                    found,
                    (by_variable.to_owned(), Source::Environment),
                    "{key}"
                );
                env[0].1 = by_flag;
            }
            if !by_flag.is_empty() {
                let mut flags = Flags::default();
                (setting.give)(&mut flags, by_flag);
                let found = shown(setting, flags, &env, &file);
                assert_eq!(found, (by_flag.to_owned(), Source::Flag), "{key}");
            }
        }
    }

    #[test]
    fn every_key_of_a_profile_is_checked_before_it_is_written() {
        for (key, value) in [
            ("tenant", "a/b"),
            ("client-id", "a b"),
            ("features", "everything"),
            ("authority", "http://login.test"),
            ("graph", "graph"),
            ("policy-api", "no"),
            ("telephony", "theirs"),
            ("language", "fr"),
            ("unattended", "1"),
            ("federated-token", "gitlab"),
            ("timeout", "25h"),
            ("retries", "101"),
            ("mail.via", "post"),
            ("mail.port", "70000"),
            ("mail", "graph"),
            ("require-verification", "1"),
            ("verify.min-age", "5m"),
            ("verify.life", "1d"),
            ("verify.person", "ticket"),
            ("verify.administrator", "passport"),
            ("verify.emergency", "1"),
            ("ca-file", "a.pem"),
            ("tenant.id", "a"),
        ] {
            assert!(check_key(key, value).is_err(), "{key}={value}");
        }
        for key in keys() {
            assert!(check_key(key, "").is_ok(), "{key}");
        }
    }
}
