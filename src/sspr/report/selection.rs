//! Which rows of the registration report are wanted, and who leaves out the others: the service where a property is
//! documented as filterable (graph-api.md §1.1), this program for the rest.

use crate::graph::model::Registration;
use crate::sspr::report::ids::Ids;
use crate::sspr::report::only_phone::OnlyPhone;

/// The names of methods that the report has been seen with, or that are documented (graph-api.md §1). It may have others.
pub const METHODS: [&str; 20] = [
    "mobilePhone",
    "alternateMobilePhone",
    "officePhone",
    "email",
    "securityQuestion",
    "microsoftAuthenticatorPush",
    "microsoftAuthenticatorPasswordless",
    "softwareOneTimePasscode",
    "hardwareOneTimePasscode",
    "windowsHelloForBusiness",
    "fido2",
    "fido2SecurityKey",
    "passKeyDeviceBound",
    "passKeyDeviceBoundAuthenticator",
    "passKeyDeviceBoundWindowsHello",
    "passKeySynced",
    "macOsSecureEnclaveKey",
    "temporaryAccessPass",
    "externalAuthMethod",
    "qrCode",
];

/// Every condition must hold; nothing set means every row.
#[derive(Clone, Debug, Default)]
pub struct Selection {
    /// `isSsprRegistered`.
    pub registered: Option<bool>,
    /// `isSsprEnabled`.
    pub enabled: Option<bool>,
    /// `isSsprCapable`.
    pub capable: Option<bool>,
    /// Holds any administrator role.
    pub admin: bool,
    /// Has only a phone for a reset, for multifactor authentication, or for both.
    pub only_phone: bool,
    /// `member` or `guest`.
    pub user_type: Option<&'static str>,
    /// Has registered each of these.
    pub methods: Vec<String>,
    /// Raw OData, for the service alone.
    pub odata: Option<String>,
    /// Object ids of the only people meant: the members of a group, or those of a department.
    pub among: Option<Ids>,
}

impl Selection {
    /// The part the service does, as an OData filter.
    pub fn odata(&self) -> Option<String> {
        let flags = [
            ("isSsprRegistered", self.registered),
            ("isSsprEnabled", self.enabled),
            ("isSsprCapable", self.capable),
        ];
        let flags = flags
            .into_iter()
            .filter_map(|(name, value)| value.map(|value| format!("{name} eq {value}")));
        let methods = self.methods.iter().map(|method| {
            format!(
                "methodsRegistered/any(x:x eq '{}')",
                method.replace('\'', "''")
            )
        });
        let mut parts: Vec<String> = flags.chain(methods).collect();
        if let Some(raw) = &self.odata {
            parts.push(if parts.is_empty() {
                raw.clone()
            } else {
                format!("({raw})")
            });
        }
        (!parts.is_empty()).then(|| parts.join(" and "))
    }

    /// The part this program does, row by row.
    pub fn admits(&self, row: &Registration<'_>) -> bool {
        (!self.admin || row.is_admin == Some(true))
            && (!self.only_phone || OnlyPhone::of(&row.methods_registered).is_some())
            && self.means(&row.id, row.user_type.as_deref())
    }

    /// Whether the service leaves out everybody who is not meant, so that this program need not.
    pub fn is_served(&self) -> bool {
        !self.admin && !self.only_phone && self.user_type.is_none() && self.among.is_none()
    }

    /// Whether everybody in the report is meant.
    pub fn is_everybody(&self) -> bool {
        self.is_served() && self.odata().is_none()
    }

    /// Whether a user is meant, as far as the directory knows: by type, and by whom it is among.
    pub fn means(&self, id: &str, user_type: Option<&str>) -> bool {
        self.user_type
            .is_none_or(|wanted| user_type.is_some_and(|is| is.eq_ignore_ascii_case(wanted)))
            && self.among.as_ref().is_none_or(|ids| ids.contains(id))
    }

    /// The user types and roles for which the service has the totals ready, when it has (graph-api.md §1.3).
    pub fn totals(&self) -> Option<(&'static str, &'static str)> {
        (self.odata().is_none() && self.among.is_none() && !self.only_phone).then_some((
            self.user_type.unwrap_or("all"),
            if self.admin { "admin" } else { "all" },
        ))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_service_filters_what_is_documented_as_filterable() {
        let cases = [
            (Selection::default(), None),
            (
                Selection {
                    admin: true,
                    user_type: Some("guest"),
                    among: Some(Ids::default()),
                    ..Selection::default()
                },
                None,
            ),
            (
                Selection {
                    registered: Some(false),
                    enabled: Some(true),
                    ..Selection::default()
                },
                Some("isSsprRegistered eq false and isSsprEnabled eq true"),
            ),
            (
                Selection {
                    methods: vec!["email".to_owned(), "o'x".to_owned()],
                    ..Selection::default()
                },
                Some(
                    "methodsRegistered/any(x:x eq 'email') and methodsRegistered/any(x:x eq 'o''x')",
                ),
            ),
            (
                Selection {
                    odata: Some("a eq 1 or b eq 2".to_owned()),
                    ..Selection::default()
                },
                Some("a eq 1 or b eq 2"),
            ),
            (
                Selection {
                    capable: Some(true),
                    odata: Some("a eq 1 or b eq 2".to_owned()),
                    ..Selection::default()
                },
                Some("isSsprCapable eq true and (a eq 1 or b eq 2)"),
            ),
        ];
        for (selection, expected) in cases {
            assert_eq!(selection.odata().as_deref(), expected, "{selection:?}");
        }
    }

    #[test]
    fn the_rest_is_left_out_row_by_row() {
        let row = Registration {
            id: "1".into(),
            user_type: Some("guest".into()),
            is_admin: None,
            ..Registration::default()
        };
        let all = Selection::default();
        let cases = [
            (all.clone(), true),
            (
                Selection {
                    admin: true,
                    ..all.clone()
                },
                false,
            ),
            (
                Selection {
                    user_type: Some("guest"),
                    ..all.clone()
                },
                true,
            ),
            (
                Selection {
                    user_type: Some("member"),
                    ..all.clone()
                },
                false,
            ),
            (
                Selection {
                    among: Some(Ids::from_iter(["1"])),
                    ..all.clone()
                },
                true,
            ),
            (
                Selection {
                    among: Some(Ids::default()),
                    ..all
                },
                false,
            ),
        ];
        for (selection, admitted) in cases {
            assert_eq!(selection.admits(&row), admitted, "{selection:?}");
        }
    }

    #[test]
    fn ready_totals_serve_only_what_they_were_made_for() {
        let all = Selection::default();
        assert_eq!(all.totals(), Some(("all", "all")));
        let admins = Selection {
            admin: true,
            user_type: Some("member"),
            ..all.clone()
        };
        assert_eq!(admins.totals(), Some(("member", "admin")));
        let some = Selection {
            enabled: Some(true),
            ..all
        };
        assert_eq!(some.totals(), None);
    }
}
