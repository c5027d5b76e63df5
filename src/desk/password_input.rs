//! Where a password comes from: typed twice, read from a pipe, or drawn here.

use std::io::{self, BufRead};

use anyhow::Context as _;
use ring::rand::{SecureRandom, SystemRandom};
use zeroize::Zeroizing;

use super::password_errors;
use crate::error::{Code, Error};
use crate::secret::Secret;
use crate::sspr::methods::password::{DRAWN, check, readable};
use crate::ui::{Message, Ui, msg};

/// More of a line than any password is: what comes without an end is no password.
const LONGEST: u64 = 4096;

/// Reads so many passwords from stdin, one a line. What stands in a line is the password, spaces included.
///
/// # Errors
/// Exit 2 where there are fewer, or a line is empty.
pub(super) fn lines<const N: usize>() -> Result<[Secret; N], Error> {
    let mut stdin = io::Read::take(io::stdin().lock(), LONGEST * N as u64);
    let mut read = Vec::with_capacity(N);
    for _ in 0..N {
        let mut line = Zeroizing::new(String::new());
        stdin.read_line(&mut line).context("stdin")?;
        let password = line.trim_end_matches(['\n', '\r']);
        if password.is_empty() {
            let message = msg!("password-too-few-lines", count = N);
            return Err(Error::failure(Code::NoPassword, message));
        }
        read.push(Secret::new(password));
    }
    read.try_into().map_err(|_| {
        let message = msg!("password-too-few-lines", count = N);
        Error::failure(Code::NoPassword, message)
    })
}

/// Asks for a new password twice, until both are the same and the rules hold.
///
/// # Errors
/// Exit 2 where nobody can be asked; cancelled when the person stops.
pub(super) fn twice(question: &Message, flag: &'static str, ui: &Ui) -> Result<Secret, Error> {
    loop {
        let first = ui.secret(question, flag)?;
        if let Err(breach) = check(&first) {
            ui.status(&password_errors::breach(breach));
            continue;
        }
        let second = ui.secret(&msg!("password-again"), flag)?;
        if first == second {
            return Ok(Secret::new(first.as_str()));
        }
        ui.status(&msg!("password-differs"));
    }
}

/// Lets a password through that the rules of the cloud allow.
///
/// # Errors
/// Exit 2 with the rule it breaks.
pub(super) fn obeying(password: Secret) -> Result<Secret, Error> {
    match check(password.expose()) {
        Ok(()) => Ok(password),
        Err(breach) => Err(
            Error::failure(Code::BadPassword, password_errors::breach(breach))
                .hint(msg!("password-rules")),
        ),
    }
}

/// A password that can be read aloud, drawn from this machine's randomness.
///
/// # Errors
/// Exit 1 on a machine without any.
pub(super) fn drawn() -> Result<Secret, Error> {
    let mut bytes = Zeroizing::new([0; DRAWN]);
    SystemRandom::new().fill(&mut *bytes).map_err(|_| {
        let message = msg!("password-no-randomness");
        Error::failure(Code::NoRandomness, message)
    })?;
    Ok(Secret::new(readable(&bytes)))
}
