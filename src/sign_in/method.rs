//! Which method to sign in with: what was settled, else what the environment offers.

use std::path::{Path, PathBuf};

use url::Url;

use crate::auth::{Certificate, Federated, Grant, HostKind, ManagedIdentity};
use crate::config::{Environment, Method, Settings, Source};
use crate::error::{Code, Error};
use crate::secret::Secret;
use crate::ui::msg;

/// The instance metadata service of Azure's virtual machines (graph-api.md §7.5).
const METADATA: &str = "http://169.254.169.254";

/// The variables that give a client secret; our own name first, then the one that other tools use.
const SECRET: [&str; 2] = ["SSPR_CLIENT_SECRET", "AZURE_CLIENT_SECRET"];

/// The variables that give the password of a PFX.
const PASSWORD: [&str; 2] = [
    "SSPR_CLIENT_CERTIFICATE_PASSWORD",
    "AZURE_CLIENT_CERTIFICATE_PASSWORD",
];

/// The variables that name an Azure DevOps service connection.
const CONNECTION: [&str; 2] = [
    "SSPR_SERVICE_CONNECTION_ID",
    "AZURESUBSCRIPTION_SERVICE_CONNECTION_ID",
];

/// A method of signing in, with what chose it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SignInMethod {
    /// The method.
    pub method: Method,
    /// What made it the best one; nothing when it was asked for.
    pub because: Option<&'static str>,
}

impl SignInMethod {
    /// A method that was asked for.
    pub fn requested(method: Method) -> Self {
        Self {
            method,
            because: None,
        }
    }

    /// What the environment offers to an application that is named; nothing when a person is to sign in. A secret beats
    /// a certificate beats a federated token beats a managed identity, as in Microsoft's own libraries.
    pub(super) fn from_environment(settings: &Settings, env: &Environment) -> Option<Self> {
        let offer = |method, because| {
            Some(Self {
                method,
                because: Some(because),
            })
        };
        if is_application_named(settings) {
            if let Some((variable, _)) = first(env, &SECRET) {
                return offer(Method::Secret, variable);
            }
            if settings.certificate.value.is_some() {
                let because = match settings.certificate.source {
                    Source::Environment if env.get("SSPR_CLIENT_CERTIFICATE_PATH").is_some() => {
                        "SSPR_CLIENT_CERTIFICATE_PATH"
                    }
                    Source::Environment => "AZURE_CLIENT_CERTIFICATE_PATH",
                    Source::Flag => "--certificate",
                    Source::Profile | Source::Default => "certificate",
                };
                return offer(Method::Certificate, because);
            }
            if settings.federated_token.value.is_some() {
                let because = match settings.federated_token.source {
                    Source::Environment => "SSPR_FEDERATED_TOKEN",
                    Source::Flag => "--federated-token",
                    Source::Profile | Source::Default => "federated-token",
                };
                return offer(Method::Federated, because);
            }
            if let Some((because, _)) = of_pipeline(env) {
                return offer(Method::Federated, because);
            }
        }
        let host = ["IDENTITY_HEADER", "IMDS_ENDPOINT"];
        if env.get("IDENTITY_ENDPOINT").is_some() && first(env, &host).is_some() {
            return offer(Method::ManagedIdentity, "IDENTITY_ENDPOINT");
        }
        None
    }
}

/// Whether an application signs in to one tenant: neither has a default.
fn is_application_named(settings: &Settings) -> bool {
    settings.client_id.source != Source::Default && is_tenant_named(settings)
}

fn is_tenant_named(settings: &Settings) -> bool {
    !["organizations", "common"].contains(&settings.tenant.value.as_str())
}

fn first<'e>(env: &'e Environment, variables: &[&'static str]) -> Option<(&'static str, &'e str)> {
    variables
        .iter()
        .find_map(|name| Some((*name, env.get(name)?)))
}

/// How tokens are obtained with this method.
///
/// # Errors
/// Exit 2 that names what is missing, before any request.
pub(super) fn grant(
    method: Method,
    settings: &Settings,
    env: &Environment,
) -> Result<Grant, Error> {
    if matches!(
        method,
        Method::Secret | Method::Certificate | Method::Federated
    ) {
        if settings.client_id.source == Source::Default {
            return Err(
                Error::failure(Code::NoApplication, msg!("login-needs-client"))
                    .hint(msg!("login-needs-client-hint")),
            );
        }
        // An application has no home that could decide (graph-api.md §7.3).
        if !is_tenant_named(settings) {
            return Err(Error::failure(Code::NoTenant, msg!("login-needs-tenant"))
                .hint(msg!("login-needs-tenant-hint")));
        }
    }
    let given = |variables| first(env, variables).map(|(_, value)| Secret::new(value));
    Ok(match method {
        Method::Device | Method::Browser => Grant::Refresh,
        Method::Secret => Grant::Secret(given(&SECRET)),
        Method::Certificate => {
            let Some(path) = &settings.certificate.value else {
                return Err(Error::failure(
                    Code::NoCertificateNamed,
                    msg!("login-needs-certificate"),
                )
                .hint(msg!("login-needs-certificate-hint")));
            };
            Grant::Certificate(Certificate {
                path: PathBuf::from(path),
                key: settings.certificate_key.value.as_ref().map(PathBuf::from),
                password: given(&PASSWORD),
            })
        }
        Method::Federated => Grant::Federated(federated(settings, env).ok_or_else(|| {
            Error::failure(Code::NoFederatedSource, msg!("login-needs-federated"))
                .hint(msg!("login-needs-federated-hint"))
        })?),
        Method::ManagedIdentity => Grant::ManagedIdentity(managed(settings, env)?),
        Method::Az => Grant::Az {
            search: env.get("PATH").unwrap_or_default().to_owned(),
        },
    })
}

/// Where the token of another identity provider comes from: what was said, else what is found.
fn federated(settings: &Settings, env: &Environment) -> Option<Federated> {
    let Some(source) = settings.federated_token.value.as_deref() else {
        return of_pipeline(env).map(|(_, found)| found);
    };
    match source.split_once(':') {
        None if source == "github" => git_hub(env),
        None => azure_dev_ops(env, first(env, &CONNECTION)?.1),
        Some(("azure-devops", connection)) => azure_dev_ops(env, connection),
        Some(("file", path)) => Some(Federated::File(PathBuf::from(path))),
        Some(("env", name)) => Some(Federated::Variable {
            name: name.to_owned(),
            value: Secret::new(env.get(name)?),
        }),
        Some(_) => Some(Federated::Address {
            address: Url::parse(source).ok()?,
            bearer: env.get("SSPR_FEDERATED_BEARER").map(Secret::new),
        }),
    }
}

/// The token of the cluster or pipeline this runs in, with the variable that gives it away.
fn of_pipeline(env: &Environment) -> Option<(&'static str, Federated)> {
    let file = "AZURE_FEDERATED_TOKEN_FILE";
    if let Some(path) = env.get(file) {
        return Some((file, Federated::File(PathBuf::from(path))));
    }
    if let Some(found) = git_hub(env) {
        return Some(("ACTIONS_ID_TOKEN_REQUEST_URL", found));
    }
    let found = azure_dev_ops(env, first(env, &CONNECTION)?.1)?;
    Some(("SYSTEM_OIDCREQUESTURI", found))
}

fn git_hub(env: &Environment) -> Option<Federated> {
    Some(Federated::GitHub {
        address: Url::parse(env.get("ACTIONS_ID_TOKEN_REQUEST_URL")?).ok()?,
        bearer: Secret::new(env.get("ACTIONS_ID_TOKEN_REQUEST_TOKEN")?),
    })
}

fn azure_dev_ops(env: &Environment, connection: &str) -> Option<Federated> {
    Some(Federated::AzureDevOps {
        address: Url::parse(env.get("SYSTEM_OIDCREQUESTURI")?).ok()?,
        bearer: Secret::new(env.get("SYSTEM_ACCESSTOKEN")?),
        connection: connection.to_owned(),
    })
}

/// The token service of this machine. `AZURE_POD_IDENTITY_AUTHORITY_HOST` names another metadata service than the
/// usual one, as in Microsoft's own libraries.
fn managed(settings: &Settings, env: &Environment) -> Result<ManagedIdentity, Error> {
    let address = |variable: &'static str, text: &str| {
        Url::parse(text)
            .map_err(|error| crate::config::Error::unusable(variable, text, error.to_string()))
    };
    let client_id =
        (settings.client_id.source != Source::Default).then(|| settings.client_id.value.clone());
    let (endpoint, kind) = match (env.get("IDENTITY_ENDPOINT"), env.get("IDENTITY_HEADER")) {
        (Some(endpoint), Some(header)) => (
            address("IDENTITY_ENDPOINT", endpoint)?,
            HostKind::AppService(Secret::new(header)),
        ),
        (Some(endpoint), None) if env.get("IMDS_ENDPOINT").is_some() => (
            address("IDENTITY_ENDPOINT", endpoint)?,
            HostKind::Arc(arc_folder(env)),
        ),
        _ => {
            let variable = "AZURE_POD_IDENTITY_AUTHORITY_HOST";
            let root = env.get(variable).unwrap_or(METADATA);
            let path = "metadata/identity/oauth2/token";
            let url = format!("{}/{path}", root.trim_end_matches('/'));
            (address(variable, &url)?, HostKind::Machine)
        }
    };
    Ok(ManagedIdentity {
        endpoint,
        kind,
        client_id,
    })
}

/// Where the agent of Azure Arc keeps its key files.
fn arc_folder(env: &Environment) -> PathBuf {
    if cfg!(windows) {
        let data = env.get("ProgramData").unwrap_or("C:\\ProgramData");
        Path::new(data).join("AzureConnectedMachineAgent\\Tokens")
    } else {
        PathBuf::from("/var/opt/azcmagent/tokens")
    }
}
