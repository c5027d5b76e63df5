//! What is here: the configuration, the folders and their modes, the store, the ledger, the channels, the terminal.

use std::path::Path;

use super::{Check, State, plain};
use crate::auth::{KeyringTimeout, Store, StoreKind};
use crate::channel::{Smtp, Webhook};
use crate::config::{Environment, File, Flags, Mail, Settings, Source, TokenStore};
use crate::context::Context;
use crate::file;
use crate::gate;
use crate::ui::msg;

/// A table needs about this much.
const NARROW: u16 = 80;

/// Everything that is not asked of a service.
pub(super) async fn look(context: &Context) -> Vec<Check> {
    vec![
        configuration(context),
        folders(context),
        store(context).await,
        ledger(context).await,
        channels(context),
        verification(context),
        terminal(context),
    ]
}

/// Read anew: the command runs with what is built in where the file or a value of it cannot be used.
fn configuration(context: &Context) -> Check {
    let (name, messages) = ("configuration", context.ui.messages());
    let path = context.places.config_file();
    let shown = path
        .as_ref()
        .map_or("–".into(), |it| it.display().to_string());
    let settled = File::of(&context.places).and_then(|file| {
        let settings = &context.settings;
        // One that nobody named need not be there, and the embedded directory's is nowhere.
        let named = settings.profile != "default" && settings.tenant.source != Source::Flag
            || file.profiles().contains_key(&settings.profile);
        let flags = Flags {
            profile: named.then(|| settings.profile.clone()),
            ..Flags::default()
        };
        Settings::resolve(flags, &context.env, &file).map(|_| ())
    });
    if let Err(error) = settled {
        let check = Check::told(name, State::Fail, &error.into(), messages);
        return match check.remedy {
            Some(_) => check,
            None => check.mended_by(msg!("doctor-config-remedy", path = shown)),
        };
    }
    let path = match path {
        Ok(path) => path,
        Err(error) => return Check::told(name, State::Warn, &error.into(), messages),
    };
    let settings = &context.settings;
    let (profile, tenant) = (settings.profile.clone(), settings.tenant.value.clone());
    if path.exists() {
        Check::ok(
            name,
            msg!(
                "doctor-config",
                path = shown,
                profile = profile,
                tenant = tenant
            ),
        )
    } else {
        Check::ok(name, msg!("doctor-config-none", path = shown))
    }
}

/// The data folder can be written, and what is private is.
fn folders(context: &Context) -> Check {
    let name = "folders";
    let places = &context.places;
    let folder = match places.data_dir() {
        Ok(folder) => folder,
        Err(error) => {
            return Check::told(name, State::Warn, &error.into(), context.ui.messages());
        }
    };
    let shown = folder.display().to_string();
    if let Err(error) = writable(folder) {
        return Check::fail(
            name,
            msg!(
                "doctor-folder-unwritable",
                path = shown.clone(),
                reason = error.to_string()
            ),
            msg!("doctor-folder-remedy", path = shown),
        );
    }
    // The ledger lies in the folder itself, sign-ins in one below it.
    let shared = [folder, &folder.join("sign-in")]
        .into_iter()
        .find_map(|it| file::shared(it).ok().flatten());
    if let Some((path, mode)) = shared {
        let path = path.display().to_string();
        return Check::fail(
            name,
            msg!(
                "error-folder-shared",
                path = path.clone(),
                mode = format!("{mode:03o}")
            ),
            msg!("error-folder-shared-hint", path = path),
        );
    }
    if let Some(check) = access(folder, name) {
        return check;
    }
    let sign_in = folder
        .join("sign-in")
        .join(format!("{}.json", context.settings.profile));
    let ledger = places.ledger().unwrap_or(&sign_in);
    let exposed = [&*sign_in, ledger].into_iter().find_map(|path| {
        let mode = file::exposed(path).ok().flatten()?;
        Some((path.display().to_string(), format!("{mode:o}")))
    });
    match exposed {
        Some((path, mode)) => Check::fail(
            name,
            msg!("doctor-exposed", path = path.clone(), mode = mode),
            msg!("doctor-exposed-remedy", path = path),
        ),
        None => Check::ok(name, plain(shown)),
    }
}

/// What is to be said of who may read the folder, where that is a list and not a mode.
fn access(folder: &Path, name: &'static str) -> Option<Check> {
    let path = folder.display().to_string();
    let evidence = match file::open_to(folder) {
        Ok(group) => msg!("doctor-folder-open", path = path, group = group?),
        // Not there yet.
        Err(_) if !folder.exists() => return None,
        Err(error) => msg!(
            "doctor-folder-unknown",
            path = path,
            reason = error.to_string()
        ),
    };
    Some(Check::warn(
        name,
        evidence,
        msg!("doctor-folder-open-remedy"),
    ))
}

/// Tries a folder with a real file; one that is not there yet, its nearest parent's.
fn writable(folder: &Path) -> std::io::Result<()> {
    let there = folder.ancestors().find(|it| it.is_dir()).unwrap_or(folder);
    tempfile::NamedTempFile::new_in(there).map(drop)
}

/// Where sign-ins are kept, and whether that works.
async fn store(context: &Context) -> Check {
    let name = "tokenStore";
    let wanted = context.settings.token_store.value;
    let profile = &context.settings.profile;
    let folder = match (wanted, context.places.data_dir()) {
        (TokenStore::Memory, _) => return Check::ok(name, msg!("doctor-store-memory")),
        (_, Err(error)) => {
            return Check::told(name, State::Warn, &error.into(), context.ui.messages());
        }
        (_, Ok(folder)) => folder,
    };
    let file = folder.join("sign-in").join(format!("{profile}.json"));
    let kept = match Store::existing(folder, profile) {
        Ok(store) => store,
        Err(error) => return Check::told(name, State::Fail, &error.into(), context.ui.messages()),
    };
    let shown = file.display().to_string();
    if file.exists() {
        return match (kept.kind(), std::sync::Arc::new(kept).all().await) {
            (StoreKind::Keyring, Ok(_)) => {
                Check::ok(name, msg!("doctor-store-keyring", path = shown))
            }
            (_, Ok(_)) => Check::ok(name, msg!("doctor-store-file", path = shown)),
            (_, Err(error)) => Check::told(name, State::Fail, &error.into(), context.ui.messages()),
        };
    }
    if wanted == TokenStore::File {
        return Check::ok(name, msg!("doctor-store-file", path = shown));
    }
    match Store::probed(StoreKind::Keyring, folder, profile, KeyringTimeout::Short).await {
        Ok(_) => Check::ok(name, msg!("doctor-store-keyring", path = shown)),
        Err(error) if wanted == TokenStore::Keyring => {
            Check::told(name, State::Fail, &error.into(), context.ui.messages())
        }
        Err(error) => Check::warn(
            name,
            msg!("doctor-store-no-keyring", reason = error.to_string()),
            msg!("doctor-store-remedy"),
        ),
    }
}

/// Whether a change could be written down: tried with a write.
async fn ledger(context: &Context) -> Check {
    let name = "ledger";
    let book = context.ledger().file();
    let (path, tried) = (book.path().display().to_string(), book.clone());
    if let Err(error) = context.places.ledger() {
        return Check::told(name, State::Warn, &error.into(), context.ui.messages());
    }
    match file::off_thread(move || tried.probe()).await {
        Ok(()) if !book.path().exists() => Check::ok(name, msg!("ledger-empty", path = path)),
        Ok(()) => Check::ok(name, plain(path)),
        Err(error) => {
            let evidence = msg!(
                "doctor-ledger-unwritable",
                path = path,
                reason = error.to_string()
            );
            let state = if context.settings.require_ledger.value {
                State::Fail
            } else {
                State::Warn
            };
            Check::new(name, state, evidence).mended_by(msg!("doctor-ledger-remedy"))
        }
    }
}

/// Whether acting on people needs a grant, and whether one can be had.
fn verification(context: &Context) -> Check {
    let name = "verification";
    let standing = match gate::standing(context) {
        Ok(Some(standing)) => standing,
        Ok(None) => return Check::ok(name, msg!("doctor-verification-off")),
        Err(error) => return Check::told(name, State::Fail, &error, context.ui.messages()),
    };
    let settings = &context.settings;
    if settings.mail.value.is_none() && settings.sms_webhook.value.is_none() {
        let standing = context.ui.text(&standing);
        return Check::warn(
            name,
            msg!("doctor-verification-no-channel", standing = standing),
            msg!("doctor-verification-no-channel-remedy"),
        );
    }
    Check::ok(name, standing)
}

/// How a code would reach a person.
fn channels(context: &Context) -> Check {
    let name = "channels";
    let (settings, env) = (&context.settings, &context.env);
    let mut found = Vec::new();
    let mail = |via: &str| {
        context
            .ui
            .text(&msg!("doctor-channel-mail", via = via.to_owned()))
    };
    match &settings.mail.value {
        Some(Mail::Graph) => found.push(mail("Microsoft Graph")),
        Some(Mail::Smtp { host, user, .. }) => {
            if user.is_some() && env.get(Smtp::PASSWORD).is_none() {
                return Check::warn(
                    name,
                    msg!("doctor-channel-secret", variable = Smtp::PASSWORD),
                    msg!("doctor-channel-secret-remedy", variable = Smtp::PASSWORD),
                );
            }
            found.push(mail(host));
        }
        None => {}
    }
    if let Some(url) = &settings.sms_webhook.value {
        let token = if env.get(Webhook::TOKEN).is_some() {
            format!(" ({})", Webhook::TOKEN)
        } else {
            String::new()
        };
        let via = format!("{}{token}", url.host_str().unwrap_or_default());
        found.push(context.ui.text(&msg!("doctor-channel-texts", via = via)));
    }
    if found.is_empty() {
        return Check::warn(
            name,
            msg!("doctor-channels-none"),
            msg!("doctor-channels-remedy"),
        );
    }
    Check::ok(name, plain(found.join(context.ui.messages().comma())))
}

fn terminal(context: &Context) -> Check {
    let name = "terminal";
    let options = context.ui.options();
    let Some(width) = options.width else {
        return Check::skipped(name, msg!("doctor-no-terminal"));
    };
    let colour = if options.color { "on" } else { "off" };
    let unicode = speaks_unicode(&context.env);
    let evidence = msg!(
        "doctor-terminal",
        width = width,
        unicode = if unicode { "yes" } else { "no" },
        colour = colour
    );
    if !unicode {
        Check::warn(name, evidence, msg!("doctor-terminal-unicode"))
    } else if width < NARROW {
        Check::warn(name, evidence, msg!("doctor-terminal-narrow"))
    } else {
        Check::ok(name, evidence)
    }
}

/// Whether the locale writes in UTF-8; Windows and the terminals of macOS always do.
fn speaks_unicode(env: &Environment) -> bool {
    let locale = ["LC_ALL", "LC_CTYPE", "LANG"]
        .iter()
        .find_map(|name| env.get(name));
    cfg!(any(windows, target_os = "macos"))
        || locale.is_some_and(|locale| {
            let locale = locale.to_ascii_lowercase();
            locale.contains("utf-8") || locale.contains("utf8")
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[cfg(target_os = "linux")]
    #[test]
    fn the_first_variable_of_the_locale_decides() {
        let cases: [(&[(&str, &str)], bool); 4] = [
            (&[("LANG", "de_DE.UTF-8")], true),
            (&[("LANG", "de_DE.UTF-8"), ("LC_ALL", "C")], false),
            (&[("LC_CTYPE", "C.utf8"), ("LANG", "C")], true),
            (&[], false),
        ];
        for (pairs, expected) in cases {
            let env = pairs
                .iter()
                .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))
                .collect();
            assert_eq!(speaks_unicode(&env), expected, "{pairs:?}");
        }
    }
}
