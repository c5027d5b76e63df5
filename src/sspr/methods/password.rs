//! Passwords: the rules of the cloud, held against one before it is sent, and a new one that can be read aloud
//! (graph-api.md §8.5).

use crate::graph::model::User;
use crate::sspr::diagnosis::facts::AccountOrigin;
use crate::sspr::diagnosis::origin;

/// Fewest and most characters.
pub const LENGTH: std::ops::RangeInclusive<usize> = 8..=256;

/// How many of the four kinds of characters there must be: small letters, capitals, digits, all else.
pub const KINDS: usize = 3;

/// Why the service would refuse a password. Its list of banned words it keeps to itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Breach {
    /// Fewer than eight characters.
    TooShort,
    /// More than 256.
    TooLong,
    /// Characters beyond ASCII, or ones that cannot be seen.
    Foreign,
    /// Fewer than three kinds of characters.
    TooPlain,
}

/// Says whether the cloud can take this password. One that goes to an on-premises directory has to please that, too.
///
/// # Errors
/// The first rule it breaks.
pub fn check(password: &str) -> Result<(), Breach> {
    let length = password.chars().count();
    if length < *LENGTH.start() {
        return Err(Breach::TooShort);
    }
    if length > *LENGTH.end() {
        return Err(Breach::TooLong);
    }
    if !password.chars().all(|c| c == ' ' || c.is_ascii_graphic()) {
        return Err(Breach::Foreign);
    }
    let kinds: [fn(char) -> bool; 4] = [
        |c| c.is_ascii_lowercase(),
        |c| c.is_ascii_uppercase(),
        |c| c.is_ascii_digit(),
        |c| !c.is_ascii_alphanumeric(),
    ];
    if kinds
        .iter()
        .filter(|kind| password.contains(**kind))
        .count()
        < KINDS
    {
        return Err(Breach::TooPlain);
    }
    Ok(())
}

/// So many random bytes make a password.
pub const DRAWN: usize = 18;

/// A password of 22 characters that can be read aloud: four words that can be said, and two digits. Every byte counts
/// alike, because each list of characters divides 256: 54 bits for a password that is changed at the first sign-in.
/// Letters and digits that are taken for each other are left out.
pub fn readable(drawn: &[u8; DRAWN]) -> String {
    const CONSONANTS: &[u8; 16] = b"bcdfghjkmnprstvz";
    const VOWELS: &[u8; 4] = b"aeiu";
    const DIGITS: &[u8; 8] = b"23456789";
    let mut password = String::with_capacity(22);
    for (at, byte) in drawn.iter().enumerate() {
        let byte = usize::from(*byte);
        if at > 0 && at % 4 == 0 && at <= 16 {
            password.push('-');
        }
        password.push(char::from(match at {
            16.. => DIGITS[byte % DIGITS.len()],
            _ if at % 2 == 1 => VOWELS[byte % VOWELS.len()],
            _ if at % 8 == 0 => CONSONANTS[byte % CONSONANTS.len()].to_ascii_uppercase(),
            _ => CONSONANTS[byte % CONSONANTS.len()],
        }));
    }
    password
}

/// Why a password is not set here.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Elsewhere {
    /// It is kept where the guest is from (graph-api.md §8.6).
    Home(AccountOrigin),
    /// It is kept on-premises, and nothing is written back there.
    OnPremises,
    /// Another service signs the people of this domain in.
    Federated,
}

/// What is known of where somebody's password is kept.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PasswordAuthority {
    /// Where an external guest is from; nothing for an account of this tenant.
    pub guest_of: Option<AccountOrigin>,
    /// Whether it is synced from on-premises.
    pub is_synced: bool,
    /// Whether the domain is federated; nothing when that could not be read.
    pub is_federated: Option<bool>,
    /// Whether passwords are written back on-premises; nothing when that could not be read.
    pub writeback: Option<bool>,
}

impl PasswordAuthority {
    /// What the directory says of a user who was read with [`origin::PROPERTY`]; the domain and writeback are not part of
    /// that.
    pub fn of(user: &User) -> Self {
        let from = || match origin::of(user, []) {
            // An invited account that has a password of its own here is no guest's.
            AccountOrigin::Here => None,
            from => Some(from),
        };
        let synced = user.other.get("onPremisesSyncEnabled");
        Self {
            guest_of: origin::is_invited(user).then(from).flatten(),
            is_synced: synced.and_then(serde_json::Value::as_bool) == Some(true),
            ..Self::default()
        }
    }

    /// Why a reset would change nothing that counts; `through_writeback`: by the call that writes back (graph-api.md
    /// §2.4, §2.6). What is not known is no reason.
    pub fn elsewhere(&self, through_writeback: bool) -> Option<Elsewhere> {
        if let Some(from) = &self.guest_of {
            return Some(Elsewhere::Home(from.clone()));
        }
        if self.is_synced && (!through_writeback || self.writeback == Some(false)) {
            return Some(Elsewhere::OnPremises);
        }
        // Writeback serves the people of a federated domain, too; only synced ones can be in one (graph-api.md §8.8).
        let written_back = self.is_synced && through_writeback;
        (self.is_federated == Some(true) && !written_back).then_some(Elsewhere::Federated)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_password_keeps_the_rules_of_the_cloud() {
        use Breach::{Foreign, TooLong, TooPlain, TooShort};
        let long = "aB3".repeat(86);
        let cases = [
            ("Blue7Kettle", Ok(())),
            ("blue kettle 7", Ok(())),
            ("BLUE-KETTLE7", Ok(())),
            ("aB3!567", Err(TooShort)),
            ("", Err(TooShort)),
            (long.as_str(), Err(TooLong)),
            (&long[..256], Ok(())),
            ("bluekettle", Err(TooPlain)),
            ("bluekettle7", Err(TooPlain)),
            ("12345678!", Err(TooPlain)),
            ("Blåa7Kettle", Err(Foreign)),
            ("Blue7\tKettle", Err(Foreign)),
            ("密码Password1", Err(Foreign)),
        ];
        for (password, expected) in cases {
            assert_eq!(check(password), expected, "{password}");
        }
    }

    #[test]
    fn a_readable_password_looks_like_words() {
        assert_eq!(readable(&[0; DRAWN]), "Baba-baba-Baba-baba-22");
        assert_eq!(readable(&[255; DRAWN]), "Zuzu-zuzu-Zuzu-zuzu-99");
    }

    #[test]
    fn where_a_password_is_kept_decides_whether_it_is_set_here() {
        use Elsewhere::{Federated, Home, OnPremises};
        let home = |is_guest: bool, is_synced, is_federated, writeback| PasswordAuthority {
            guest_of: is_guest.then_some(AccountOrigin::OtherTenant),
            is_synced,
            is_federated,
            writeback,
        };
        let cases = [
            // guest, synced, federated, writeback; by the call that writes back; by the other
            (home(false, false, None, None), None, None),
            (home(false, false, Some(false), Some(false)), None, None),
            (
                home(true, false, None, None),
                Some(Home(AccountOrigin::OtherTenant)),
                Some(Home(AccountOrigin::OtherTenant)),
            ),
            (home(false, true, None, Some(true)), None, Some(OnPremises)),
            (home(false, true, None, None), None, Some(OnPremises)),
            (
                home(false, true, None, Some(false)),
                Some(OnPremises),
                Some(OnPremises),
            ),
            (
                home(false, true, Some(true), Some(true)),
                None,
                Some(OnPremises),
            ),
            (
                home(false, false, Some(true), Some(true)),
                Some(Federated),
                Some(Federated),
            ),
        ];
        for (home, through, direct) in cases {
            assert_eq!(home.elsewhere(true), through, "{home:?}");
            assert_eq!(home.elsewhere(false), direct, "{home:?}");
        }
    }

    proptest! {
        #[test]
        fn a_readable_password_keeps_the_rules(drawn: [u8; DRAWN]) {
            let password = readable(&drawn);
            prop_assert_eq!(check(&password), Ok(()));
            prop_assert!(password.len() >= 16);
        }
    }
}
