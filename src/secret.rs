//! Values that must never be printed.
//!
//! A reviewer finds every place where a secret is read by searching for `expose`.

use std::fmt;
use std::process::Command;

use serde::{Serialize, Serializer};
use zeroize::Zeroizing;

/// The variables that another program is given. Everything else stays here: whatever a pipeline put there is a secret as
/// likely as not, and nobody could name them all.
const INHERITED: &[&str] = &[
    // Who and where one is.
    "HOME",
    "USER",
    "LOGNAME",
    "SHELL",
    "PATH",
    "PWD",
    "TMPDIR",
    "TMP",
    "TEMP",
    "TZ",
    "TERM",
    // How to speak.
    "LANG",
    "LANGUAGE",
    // The desktop a browser opens on.
    "BROWSER",
    "DISPLAY",
    "WAYLAND_DISPLAY",
    "XAUTHORITY",
    "XMODIFIERS",
    "DBUS_SESSION_BUS_ADDRESS",
    "DESKTOP_SESSION",
    "DESKTOP_STARTUP_ID",
    "KDE_FULL_SESSION",
    "GNOME_DESKTOP_SESSION_ID",
    "WSL_DISTRO_NAME",
    "WSL_INTEROP",
    "WSLENV",
    // The way to the network.
    "HTTP_PROXY",
    "HTTPS_PROXY",
    "ALL_PROXY",
    "NO_PROXY",
    "SSL_CERT_FILE",
    "SSL_CERT_DIR",
    "REQUESTS_CA_BUNDLE",
    "CURL_CA_BUNDLE",
    // Where `az` keeps its session.
    "AZURE_CONFIG_DIR",
    "AZURE_EXTENSION_DIR",
    // What a program on Windows does not start without.
    "SYSTEMROOT",
    "SYSTEMDRIVE",
    "WINDIR",
    "COMSPEC",
    "PATHEXT",
    "APPDATA",
    "LOCALAPPDATA",
    "PROGRAMDATA",
    "PROGRAMFILES",
    "PROGRAMFILES(X86)",
    "PROGRAMW6432",
    "COMMONPROGRAMFILES",
    "USERPROFILE",
    "USERNAME",
    "USERDOMAIN",
    "HOMEDRIVE",
    "HOMEPATH",
    "PUBLIC",
    "ALLUSERSPROFILE",
];

/// Beginnings of variables that another program is given.
const INHERITED_FAMILIES: &[&str] = &["LC_", "XDG_", "GTK_", "GDK_", "QT_", "MOZ_"];

fn is_inherited(name: &str) -> bool {
    let name = name.to_ascii_uppercase();
    INHERITED.contains(&name.as_str()) || INHERITED_FAMILIES.iter().any(|it| name.starts_with(it))
}

/// A program to start, with the variables it needs and no others: a browser may run for days, and hands on what it
/// inherits.
pub fn stranger(program: impl AsRef<std::ffi::OsStr>) -> Command {
    let mut command = Command::new(program);
    command.env_clear();
    command.envs(std::env::vars_os().filter(|(name, _)| name.to_str().is_some_and(is_inherited)));
    command
}

/// Lets no memory of this process get into a file when it crashes, nor another process of the same user look into it.
pub fn keep_from_dumps() {
    #[cfg(unix)]
    {
        use rustix::process::{Resource, Rlimit, setrlimit};
        let nothing = Rlimit {
            current: Some(0),
            maximum: Some(0),
        };
        // Where the system does not let it, nothing else would help.
        let _ = setrlimit(Resource::Core, nothing);
    }
    #[cfg(target_os = "linux")]
    {
        use rustix::process::{DumpableBehavior, set_dumpable_behavior};
        let _ = set_dumpable_behavior(DumpableBehavior::NotDumpable);
    }
}

/// What a panic says: where it was, and why in the words of the source alone. What a panic put together while it ran may
/// hold a value.
pub fn panic_text(info: &std::panic::PanicHookInfo<'_>) -> String {
    let place = info.location().map(ToString::to_string);
    let place = place.as_deref().unwrap_or("an unknown place");
    match info.payload().downcast_ref::<&'static str>() {
        Some(words) => format!("sspr: a fault of the program at {place}: {words}\n"),
        None => format!("sspr: a fault of the program at {place}\n"),
    }
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

/// A secret on its way to whoever asked for it in a document: written as it is, wiped when dropped.
#[derive(Clone)]
pub struct Handed(Secret);

impl From<&Secret> for Handed {
    fn from(secret: &Secret) -> Self {
        Self(secret.clone())
    }
}

impl Handed {
    /// The value itself, for the screen.
    pub fn expose(&self) -> &str {
        self.0.expose()
    }
}

impl Serialize for Handed {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(self.0.expose())
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
    fn another_program_is_given_what_it_needs_and_no_more() {
        for name in ["PATH", "https_proxy", "LC_ALL", "SystemRoot", "DISPLAY"] {
            assert!(is_inherited(name), "{name}");
        }
        for name in [
            "SSPR_ACCESS_TOKEN",
            "AZURE_CLIENT_SECRET",
            "GITHUB_TOKEN",
            "ACTIONS_ID_TOKEN_REQUEST_TOKEN",
            "LD_PRELOAD",
            "AWS_SECRET_ACCESS_KEY",
        ] {
            assert!(!is_inherited(name), "{name}");
        }
    }

    #[test]
    fn a_panic_says_no_value() {
        let (sender, receiver) = std::sync::mpsc::channel();
        let sender = std::sync::Mutex::new(sender);
        let before = std::panic::take_hook();
        std::panic::set_hook(Box::new(move |info| {
            let sender = sender.lock().expect("a channel");
            drop(sender.send(panic_text(info)));
        }));
        let token = String::from("hunter2");
        drop(std::panic::catch_unwind(|| panic!("no place for {token}")));
        drop(std::panic::catch_unwind(|| panic!("in words alone")));
        std::panic::set_hook(before);
        let said: Vec<String> = receiver
            .try_iter()
            .filter(|it| it.contains("secret.rs"))
            .collect();
        assert!(!said.concat().contains("hunter2"), "{said:?}");
        assert!(said.concat().contains("in words alone"), "{said:?}");
    }

    #[test]
    fn debug_output_never_shows_the_value() {
        assert_eq!(format!("{:?}", Secret::new("hunter2")), "Secret(***)");
    }
}
