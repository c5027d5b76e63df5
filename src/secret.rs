//! Values that must never be printed.
//!
//! A reviewer finds every place where a secret is read by searching for `expose`.

use std::fmt;
use std::process::Command;

use zeroize::Zeroizing;

/// The variables whose values are secrets of this program.
const VARIABLES: [&str; 8] = [
    "SSPR_ACCESS_TOKEN",
    "SSPR_POLICY_TOKEN",
    "SSPR_CLIENT_SECRET",
    "AZURE_CLIENT_SECRET",
    "SSPR_CLIENT_CERTIFICATE_PASSWORD",
    "AZURE_CLIENT_CERTIFICATE_PASSWORD",
    "SSPR_SMTP_PASSWORD",
    "SSPR_SMS_TOKEN",
];

/// A program to start, without the variables that are secrets of this one: a browser may run for days, and hands on what it
/// inherits.
pub fn stranger(program: impl AsRef<std::ffi::OsStr>) -> Command {
    let mut command = Command::new(program);
    for name in VARIABLES {
        command.env_remove(name);
    }
    command
}

/// A token, code or password: wiped when dropped, stars when printed.
#[derive(Clone, PartialEq, Eq)]
pub struct Secret(Zeroizing<String>);

impl Secret {
    /// Takes ownership of a value that is secret from now on.
    pub fn new(value: impl Into<String>) -> Self {
        Self(Zeroizing::new(value.into()))
    }

    /// The value itself. Only for the wire and the token store.
    pub fn expose(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret(***)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn debug_output_never_shows_the_value() {
        assert_eq!(format!("{:?}", Secret::new("hunter2")), "Secret(***)");
    }
}
