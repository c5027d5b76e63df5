//! The passwords of people: what they are, which ones are refused, and who has to change theirs (graph-api.md §8.5).
//!
//! Nobody's password is stored as it is. Who never got another one has [`DEFAULT`], and no row.

use std::num::NonZeroU32;

use jiff::Timestamp;
use ring::pbkdf2;
use rusqlite::{Connection, OptionalExtension, params};

use super::audit::instant;
use super::keys;
use crate::Error;

/// The password everybody has in a new directory.
pub(crate) const DEFAULT: &str = "Paper+Moon42";

/// A guess costs this many rounds: enough for a directory that holds nobody's real password.
const ROUNDS: NonZeroU32 = NonZeroU32::new(10_000).expect("not zero");

/// Fewest and most characters.
const LENGTH: std::ops::RangeInclusive<usize> = 8..=256;

/// Words that make a password weak, whatever stands around them.
const BANNED: [&str; 14] = [
    "password", "contoso", "welcome", "qwerty", "letmein", "secret", "admin", "summer", "winter",
    "spring", "autumn", "monday", "12345", "abcde",
];

/// A banned word is one point, and so is each other character; fewer points than these are refused.
const POINTS: usize = 5;

/// Why a password is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum PasswordFlaw {
    /// Fewer than eight characters.
    Short,
    /// More than 256.
    Long,
    /// Fewer than three kinds of characters.
    Plain,
    /// Characters beyond ASCII.
    Foreign,
    /// A banned word with little else.
    Banned,
}

impl PasswordFlaw {
    /// The reason in the audit trail (graph-api.md §5.2) and what the service says of it.
    pub(crate) fn words(self) -> (&'static str, &'static str) {
        const COMPLEXITY: &str = "PasswordComplexityViolation";
        match self {
            Self::Short => (
                COMPLEXITY,
                "The specified password is too short: it must have at least 8 characters.",
            ),
            Self::Long => (
                COMPLEXITY,
                "The specified password is too long: it must have at most 256 characters.",
            ),
            Self::Plain => (
                COMPLEXITY,
                "The specified password does not comply with password complexity requirements. Please provide a different password.",
            ),
            Self::Foreign => (
                COMPLEXITY,
                "The specified password contains characters that are not allowed.",
            ),
            Self::Banned => (
                "FuzzyPolicyViolationInvalidPassword",
                "The specified password contains a word, phrase or pattern that makes it easily guessable. Please provide a different password.",
            ),
        }
    }
}

/// Says whether anybody may have this password.
///
/// # Errors
/// The first rule it breaks.
pub(crate) fn rules(password: &str) -> Result<(), PasswordFlaw> {
    let length = password.chars().count();
    if length < *LENGTH.start() {
        return Err(PasswordFlaw::Short);
    }
    if length > *LENGTH.end() {
        return Err(PasswordFlaw::Long);
    }
    if !password.chars().all(|c| c == ' ' || c.is_ascii_graphic()) {
        return Err(PasswordFlaw::Foreign);
    }
    let classes = [
        |c: char| c.is_ascii_lowercase(),
        |c: char| c.is_ascii_uppercase(),
        |c: char| c.is_ascii_digit(),
        |c: char| !c.is_ascii_alphanumeric(),
    ];
    if classes.iter().filter(|is| password.contains(**is)).count() < 3 {
        return Err(PasswordFlaw::Plain);
    }
    if is_banned(password) {
        return Err(PasswordFlaw::Banned);
    }
    Ok(())
}

/// Disguises are undone first: `P@ssw0rd` is `password`.
fn is_banned(password: &str) -> bool {
    let mut rest: String = password
        .to_ascii_lowercase()
        .chars()
        .map(|c| match c {
            '@' => 'a',
            '$' => 's',
            '0' => 'o',
            '!' => 'i',
            other => other,
        })
        .collect();
    let mut points = 0;
    for word in BANNED {
        while let Some(at) = rest.find(word) {
            rest.replace_range(at..at + word.len(), "");
            points += 1;
        }
    }
    points > 0 && points + rest.chars().count() < POINTS
}

/// Whether this is a person's password.
pub(crate) fn check(db: &Connection, user: i64, password: &str) -> rusqlite::Result<bool> {
    let kept: Option<(Vec<u8>, Vec<u8>)> = db
        .prepare_cached("SELECT salt, hash FROM passwords WHERE user = ?1")?
        .query_row([user], |row| Ok((row.get(0)?, row.get(1)?)))
        .optional()?;
    Ok(match kept {
        None => password == DEFAULT,
        Some((salt, hash)) => {
            let way = pbkdf2::PBKDF2_HMAC_SHA256;
            pbkdf2::verify(way, ROUNDS, &salt, password.as_bytes(), &hash).is_ok()
        }
    })
}

/// Gives a person another password. Whether it may be one is for [`rules`] to say.
pub(crate) fn set(
    db: &Connection,
    now: Timestamp,
    user: i64,
    password: &str,
    must_change: bool,
) -> rusqlite::Result<()> {
    let salt = keys::random::<16>().map_err(no_randomness)?;
    let mut hash = [0; 32];
    let way = pbkdf2::PBKDF2_HMAC_SHA256;
    pbkdf2::derive(way, ROUNDS, &salt, password.as_bytes(), &mut hash);
    db.prepare_cached("INSERT OR REPLACE INTO passwords VALUES (?1, ?2, ?3, ?4)")?
        .execute(params![user, salt, hash, must_change])?;
    db.prepare_cached("UPDATE users SET password_changed = ?2 WHERE row = ?1")?
        .execute(params![user, instant(now)])?;
    Ok(())
}

/// Says that a person has to change the password at the next sign-in, or need not.
pub(crate) fn demand_change(db: &Connection, user: i64, must_change: bool) -> rusqlite::Result<()> {
    let changed = db
        .prepare_cached("UPDATE passwords SET must_change = ?2 WHERE user = ?1")?
        .execute(params![user, must_change])?;
    if changed == 0 && must_change {
        let changed: String = db
            .prepare_cached("SELECT password_changed FROM users WHERE row = ?1")?
            .query_row([user], |row| row.get(0))?;
        let since = changed.parse().unwrap_or(Timestamp::UNIX_EPOCH);
        set(db, since, user, DEFAULT, true)?;
    }
    Ok(())
}

/// A password nobody has thought of, in the service's own form: four letters that can be said, and four digits.
///
/// # Errors
/// When the machine has no randomness.
pub(crate) fn generated() -> rusqlite::Result<String> {
    const CONSONANTS: &[u8; 16] = b"bcdfghjklmnprstv";
    const VOWELS: &[u8; 4] = b"aeou";
    let drawn = keys::random::<8>().map_err(no_randomness)?;
    let made = drawn.iter().enumerate().map(|(at, byte)| {
        let byte = usize::from(*byte);
        char::from(match at {
            0 => CONSONANTS[byte % 16].to_ascii_uppercase(),
            2 => CONSONANTS[byte % 16],
            1 | 3 => VOWELS[byte % 4],
            // Ten does not divide 256: the few digits that come oftener do not matter here.
            _ => b'0' + u8::try_from(byte % 10).unwrap_or_default(),
        })
    });
    Ok(made.collect())
}

fn no_randomness(error: Error) -> rusqlite::Error {
    rusqlite::Error::ToSqlConversionFailure(error.into())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::directory::seed::tests::directory;
    use crate::directory::store::FIRST_USER;

    #[test]
    fn a_password_keeps_the_documented_rules() {
        use PasswordFlaw::{Banned, Foreign, Long, Plain, Short};
        let long = "aB3".repeat(86);
        let cases = [
            (DEFAULT, Ok(())),
            ("Blue7Kettle", Ok(())),
            ("aB3456!", Err(Short)),
            (long.as_str(), Err(Long)),
            (&long[..256], Ok(())),
            ("bluekettle", Err(Plain)),
            ("blue7kettle", Err(Plain)),
            ("Blue7Kettl\u{e9}", Err(Foreign)),
            ("Blue7\tKettle", Err(Foreign)),
            ("P@ssw0rd", Err(Banned)),
            ("Contoso1!", Err(Banned)),
            ("Summer2026", Ok(())),
            ("Welcome1", Err(Banned)),
            ("Welcome1Kettle", Ok(())),
        ];
        for (password, expected) in cases {
            assert_eq!(rules(password), expected, "{password}");
        }
    }

    fn must_change(db: &Connection, user: i64) -> rusqlite::Result<bool> {
        let sql = "SELECT EXISTS (SELECT 1 FROM passwords WHERE user = ?1 AND must_change)";
        db.query_row(sql, [user], |row| row.get(0))
    }

    #[test]
    fn a_password_that_was_set_takes_the_place_of_the_first() {
        let store = directory(18);
        let db = store.lock();
        let now = "2026-11-20T12:00:00Z".parse().unwrap();
        assert!(check(&db, FIRST_USER, DEFAULT).unwrap());
        assert!(!must_change(&db, FIRST_USER).unwrap());
        set(&db, now, FIRST_USER, "Blue7Kettle", true).unwrap();
        assert!(check(&db, FIRST_USER, "Blue7Kettle").unwrap());
        assert!(!check(&db, FIRST_USER, DEFAULT).unwrap());
        assert!(must_change(&db, FIRST_USER).unwrap());
        assert!(check(&db, FIRST_USER + 1, DEFAULT).unwrap());
        demand_change(&db, FIRST_USER, false).unwrap();
        assert!(!must_change(&db, FIRST_USER).unwrap());
        demand_change(&db, FIRST_USER + 1, true).unwrap();
        assert!(must_change(&db, FIRST_USER + 1).unwrap());
        assert!(check(&db, FIRST_USER + 1, DEFAULT).unwrap());
        drop(db);
        store.clear().unwrap();
        assert!(check(&store.lock(), FIRST_USER, DEFAULT).unwrap());
    }

    #[test]
    fn a_generated_password_keeps_the_rules() {
        for _ in 0..50 {
            let password = generated().unwrap();
            assert_eq!(rules(&password), Ok(()), "{password}");
        }
    }
}
