//! What holds for one command: flag > environment > profile > default.

use super::file::File;
use super::settings::{DEFAULT_PROFILE, Flags, Profile, Settings};
use super::{Cloud, Environment, Error};

impl Settings {
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
        let none = Profile::default();
        let (name, profile) = match named {
            Some(name) => {
                file.check_name(name)?;
                match file.profile(name) {
                    Ok(profile) => (name, profile),
                    Err(_) if flags.new_profile => (name, &none),
                    Err(error) => return Err(error),
                }
            }
            None => (
                DEFAULT_PROFILE,
                file.profiles().get(DEFAULT_PROFILE).unwrap_or(&none),
            ),
        };
        let of = |cloud| Self::layered(cloud, name, &flags, env, profile);
        let settings = of(Cloud::Global)?;
        // The roots of the services follow the cloud, which is known only now.
        match settings.cloud.value {
            Cloud::Global => Ok(settings),
            other => of(other),
        }
    }
}
