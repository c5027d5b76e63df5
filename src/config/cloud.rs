//! The national clouds: where each has its services, and what it lacks (graph-api.md §6.7).

use serde::{Deserialize, Serialize};
use url::Url;

/// A cloud of the service. A tenant is in one of them, and a token of one is none in another.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, clap::ValueEnum)]
#[serde(rename_all = "kebab-case")]
pub enum Cloud {
    /// The public cloud, including GCC.
    #[default]
    Global,
    /// US Government L4: GCC High.
    Usgov,
    /// US Government L5: DoD.
    UsgovDod,
    /// China, run by 21Vianet.
    China,
}

/// Something that not every cloud has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Feature {
    /// The admin portal's policy API: no host of it is known but in the public cloud (policy-api.md §1.1).
    PolicyApi,
    /// A person's authentication methods: the list, e-mail addresses, passwords.
    UserMethods,
    /// The tenant's policy for authentication methods.
    MethodsPolicy,
}

impl Cloud {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Global, Self::Usgov, Self::UsgovDod, Self::China];

    /// The name in flags, variables and profiles.
    pub fn name(self) -> &'static str {
        match self {
            Self::Global => "global",
            Self::Usgov => "usgov",
            Self::UsgovDod => "usgov-dod",
            Self::China => "china",
        }
    }

    /// Root of the sign-in service.
    pub fn authority(self) -> Url {
        literal(match self {
            Self::Global => "https://login.microsoftonline.com",
            Self::Usgov | Self::UsgovDod => "https://login.microsoftonline.us",
            Self::China => "https://login.chinacloudapi.cn",
        })
    }

    /// Root of Microsoft Graph.
    pub fn graph(self) -> Url {
        literal(match self {
            Self::Global => "https://graph.microsoft.com",
            Self::Usgov => "https://graph.microsoft.us",
            Self::UsgovDod => "https://dod-graph.microsoft.us",
            Self::China => "https://microsoftgraph.chinacloudapi.cn",
        })
    }

    /// Where administrators click.
    pub fn portal(self) -> &'static str {
        match self {
            Self::Global => "https://entra.microsoft.com",
            Self::Usgov | Self::UsgovDod => "https://portal.azure.us",
            Self::China => "https://portal.azure.cn",
        }
    }

    /// Where administrators see what a user has registered, by object id. For the public cloud it is the page that Microsoft's
    /// Zero Trust Assessment links to from its tests 21781 and 21801; for others none is known.
    pub fn user_methods(self, id: &str) -> Option<String> {
        let portal = match self {
            Self::Global => self.portal(),
            Self::Usgov | Self::UsgovDod | Self::China => return None,
        };
        Some(format!(
            "{portal}/#view/Microsoft_AAD_UsersAndTenants/UserProfileMenuBlade/~/UserAuthMethods/userId/{id}/hidePreviewBanner~/true"
        ))
    }

    /// Where people keep their own methods (graph-api.md §8.4). For China it is the registration page of docs.azure.cn; for
    /// US Government none is documented, and a profile can name one.
    pub fn security_info(self) -> Option<Url> {
        Some(literal(match self {
            Self::Global => "https://aka.ms/mysecurityinfo",
            Self::Usgov | Self::UsgovDod => return None,
            Self::China => {
                "https://account.activedirectory.windowsazure.cn/PasswordReset/Register.aspx?regref=ssprsetup"
            }
        }))
    }

    /// Where people reset a forgotten password: graph-api.md §8.4; for US Government "Compare Azure Government and global
    /// Azure", for China "How does self-service password reset work" of docs.azure.cn.
    pub fn password_reset(self) -> &'static str {
        match self {
            Self::Global => "https://aka.ms/sspr",
            Self::Usgov | Self::UsgovDod => "https://passwordreset.microsoftonline.us",
            Self::China => "https://passwordreset.activedirectory.windowsazure.cn",
        }
    }

    /// Whether the cloud has something.
    pub fn has(self, feature: Feature) -> bool {
        match feature {
            Feature::PolicyApi => self == Self::Global,
            Feature::UserMethods | Feature::MethodsPolicy => self != Self::China,
        }
    }
}

/// An address that is written into the program.
pub(super) fn literal(text: &str) -> Url {
    Url::parse(text).unwrap_or_else(|_| unreachable!("a literal address"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_cloud_has_its_own_graph_and_a_name_that_flags_and_files_know() {
        use clap::ValueEnum;
        let mut roots: Vec<Url> = Cloud::ALL.iter().map(|cloud| cloud.graph()).collect();
        roots.dedup();
        assert_eq!(roots.len(), Cloud::ALL.len());
        for cloud in Cloud::ALL {
            assert_eq!(Cloud::from_str(cloud.name(), false), Ok(cloud));
            assert_eq!(
                serde_json::to_value(cloud).unwrap(),
                serde_json::Value::from(cloud.name())
            );
            assert_eq!(cloud.authority().scheme(), "https");
            // A page of the public cloud is none of another.
            let pages = [
                cloud.security_info().map(String::from),
                Some(cloud.password_reset().to_owned()),
            ];
            let public = pages.iter().flatten().any(|page| page.contains("aka.ms"));
            assert_eq!(public, cloud == Cloud::Global, "{cloud:?}");
        }
    }

    #[test]
    fn the_policy_api_is_public_and_china_has_no_list_of_methods() {
        for (cloud, policy, methods) in [
            (Cloud::Global, true, true),
            (Cloud::Usgov, false, true),
            (Cloud::UsgovDod, false, true),
            (Cloud::China, false, false),
        ] {
            assert_eq!(cloud.has(Feature::PolicyApi), policy, "{cloud:?}");
            assert_eq!(cloud.has(Feature::UserMethods), methods, "{cloud:?}");
        }
    }
}
