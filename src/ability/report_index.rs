//! The registration report in a few bytes a person, so that a million of them take 18 MB.

use std::collections::BTreeMap;

use jiff::Timestamp;
use uuid::Uuid;

use crate::graph::model::Registration;
use crate::sspr::diagnosis::facts::Reported;
use crate::sspr::policy::requirement::Gates;
use crate::sspr::report::coverage::Coverage;
use crate::sspr::report::only_phone::OnlyPhone;

const ENABLED: u8 = 1;
const REGISTERED: u8 = 2;
const ADMIN: u8 = 4;
const NO_ADMIN: u8 = 8;
const PHONE_FOR_RESET: u8 = 16;
const PHONE_FOR_MFA: u8 = 32;

/// What a row says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct ReportRow {
    gates: Gates,
    flags: u8,
}

/// The rows by object id. Filled first, then [sealed](ReportIndex::seal) and asked.
#[derive(Debug, Default)]
pub(super) struct ReportIndex {
    rows: Vec<([u8; 16], ReportRow)>,
    /// Ids that are no UUID; the service has none, another directory may.
    others: BTreeMap<String, ReportRow>,
    coverage: Coverage,
    /// When the newest row was refreshed, as the service writes it.
    newest: String,
}

impl ReportIndex {
    /// Adds a row.
    pub(super) fn add(&mut self, row: &Registration<'_>) {
        self.coverage.count(row);
        // All are written alike, so that the latest is the greatest text.
        if let Some(refreshed) = &row.last_updated_date_time
            && **refreshed > *self.newest
        {
            self.newest = refreshed.to_string();
        }
        let flag = |is: bool, flag: u8| if is { flag } else { 0 };
        let only_phone = match OnlyPhone::of(&row.methods_registered) {
            Some(OnlyPhone::Reset) => PHONE_FOR_RESET,
            Some(OnlyPhone::Mfa) => PHONE_FOR_MFA,
            Some(OnlyPhone::Both) => PHONE_FOR_RESET | PHONE_FOR_MFA,
            None => 0,
        };
        let said = ReportRow {
            gates: Gates::registered(row),
            flags: flag(row.is_sspr_enabled, ENABLED)
                | flag(row.is_sspr_registered, REGISTERED)
                | flag(row.is_admin == Some(true), ADMIN)
                | flag(row.is_admin == Some(false), NO_ADMIN)
                | only_phone,
        };
        match Uuid::try_parse(&row.id) {
            Ok(id) => self.rows.push((id.into_bytes(), said)),
            Err(_) => drop(self.others.insert(row.id.to_string(), said)),
        }
    }

    /// Puts the rows in order.
    pub(super) fn seal(mut self) -> Self {
        self.rows.sort_unstable_by_key(|(id, _)| *id);
        self
    }

    /// The figures of all rows.
    pub(super) fn coverage(&self) -> &Coverage {
        &self.coverage
    }

    /// When the newest row was refreshed.
    pub(super) fn as_of(&self) -> Option<Timestamp> {
        self.newest.parse().ok()
    }

    /// The row of a person; nothing for who has none.
    pub(super) fn get(&self, id: &str) -> Option<Reported> {
        let said = match Uuid::try_parse(id) {
            Ok(id) => {
                let place = self
                    .rows
                    .binary_search_by_key(&id.into_bytes(), |(id, _)| *id);
                place.ok().map(|place| self.rows[place].1)
            }
            Err(_) => self.others.get(id).copied(),
        }?;
        let is = |flag: u8| said.flags & flag != 0;
        Some(Reported {
            enabled: is(ENABLED),
            registered: is(REGISTERED),
            is_admin: (is(ADMIN) || is(NO_ADMIN)).then(|| is(ADMIN)),
            gates: said.gates,
            only_phone: match (is(PHONE_FOR_RESET), is(PHONE_FOR_MFA)) {
                (true, true) => Some(OnlyPhone::Both),
                (true, false) => Some(OnlyPhone::Reset),
                (false, true) => Some(OnlyPhone::Mfa),
                (false, false) => None,
            },
            as_of: None,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_row_is_found_as_it_was_said() {
        let ids = ["6f1b2c3d-0000-4000-8000-000000000001", "no-uuid"];
        for id in ids {
            for admin in [None, Some(true), Some(false)] {
                let mut known = ReportIndex::default();
                known.add(&Registration {
                    id: id.to_owned().into(),
                    is_admin: admin,
                    is_sspr_enabled: true,
                    methods_registered: vec!["email".to_owned().into()],
                    ..Registration::default()
                });
                let known = known.seal();
                let row = known
                    .get(&id.to_uppercase())
                    .or_else(|| known.get(id))
                    .unwrap();
                assert_eq!((row.enabled, row.registered), (true, false));
                assert_eq!(row.is_admin, admin);
                assert_eq!(row.gates.len(), 1);
                assert!(known.get("6f1b2c3d-0000-4000-8000-000000000002").is_none());
            }
        }
        assert!(size_of::<([u8; 16], ReportRow)>() <= 18);
    }
}
