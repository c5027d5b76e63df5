//! The browser of this machine: opening it, and the pages it shows at the end of a sign-in.

use std::path::Path;
use std::process::Stdio;

use url::Url;

use crate::auth::Pages;
use crate::config::Environment;
use crate::http;
use crate::secret::stranger;
use crate::ui::{Message, Ui, msg};

const PAGE: &str = include_str!("page.html");

/// The pages in the language of the conversation.
pub(super) fn pages(ui: &Ui) -> Pages {
    let page = |title: &Message, text: &Message| {
        let (title, text) = (ui.text(title), ui.text(text));
        let values = minijinja::context! { language => ui.language().tag(), title => &title, text };
        minijinja::Environment::new()
            .render_named_str("page.html", PAGE, values)
            // The template is ours; should it fail, the sentence alone does.
            .unwrap_or(title)
    };
    Pages {
        done: page(
            &msg!("login-page-done-title"),
            &msg!("login-page-done-text"),
        ),
        failed: page(
            &msg!("login-page-failed-title"),
            &msg!("login-page-failed-text"),
        ),
    }
}

/// The command that opens a link here; nothing where no window could appear.
fn opener(env: &Environment) -> Option<Vec<String>> {
    let words = |text: &str| text.split_whitespace().map(str::to_owned).collect();
    if let Some(browser) = env.get("BROWSER") {
        return Some(pieces(browser));
    }
    if cfg!(windows) {
        return Some(words("rundll32 url.dll,FileProtocolHandler"));
    }
    if cfg!(target_os = "macos") {
        return Some(words("open"));
    }
    // Without a display the opener would start a browser in the terminal.
    is_desktop(env).then(|| words("xdg-open"))
}

/// The pieces of a command: a program whose path has blanks is one, also without the quotes that keep others together.
fn pieces(command: &str) -> Vec<String> {
    if Path::new(command).is_file() {
        return vec![command.to_owned()];
    }
    let mut quoted = false;
    command
        .split(|c: char| {
            quoted ^= c == '"';
            c.is_whitespace() && !quoted
        })
        .map(|piece| piece.replace('"', ""))
        .filter(|piece| !piece.is_empty())
        .collect()
}

/// Whether a window can appear before this person.
pub(super) fn is_desktop(env: &Environment) -> bool {
    cfg!(any(windows, target_os = "macos"))
        || env.get("DISPLAY").is_some()
        || env.get("WAYLAND_DISPLAY").is_some()
}

/// Whether a window with a browser can be expected to appear.
pub(super) fn is_here(env: &Environment) -> bool {
    opener(env).is_some() && env.get("SSH_CONNECTION").is_none()
}

/// Whether a link is a page of the network or of this machine: other schemes start programs.
fn is_openable(link: &Url) -> bool {
    matches!(link.scheme(), "http" | "https") && http::is_confidential(link)
}

/// Opens a page where a window can be expected to appear. Whether it was handed to a browser.
pub fn open_page(env: &Environment, page: &str) -> bool {
    is_here(env) && open(env, page)
}

/// Opens a link. Where that does not work, the link on the screen is left. Whether it was handed to a browser.
pub(super) fn open(env: &Environment, link: &str) -> bool {
    let openable = Url::parse(link).is_ok_and(|link| is_openable(&link));
    let Some(words) = opener(env).filter(|_| openable) else {
        return false;
    };
    let Some((program, arguments)) = words.split_first() else {
        return false;
    };
    let started = stranger(program)
        .args(arguments)
        .arg(link)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn();
    let Ok(mut child) = started else {
        return false;
    };
    // Somebody has to collect it, and nobody waits for it.
    drop(std::thread::spawn(move || child.wait()));
    true
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_is_in_the_language_of_the_conversation_and_loads_nothing() {
        let ui = Ui::new(
            Box::new(std::io::sink()),
            Box::new(std::io::sink()),
            Box::new(std::sync::Arc::new(crate::ui::Script::new::<0>([]))),
            crate::ui::Options::default(),
        );
        let pages = pages(&ui);
        assert!(pages.done.contains("<html lang=\"en\">"), "{}", pages.done);
        assert!(pages.done.contains("<h1>You are signed in</h1>"));
        assert!(!pages.failed.contains("http"), "{}", pages.failed);
    }

    #[test]
    fn only_pages_are_opened() {
        for (link, opens) in [
            ("https://login.test/authorize?a=b", true),
            ("http://localhost:8400/start/x", true),
            ("http://login.test/authorize", false),
            ("file:///etc/passwd", false),
            ("javascript:alert(1)", false),
            ("ms-settings:", false),
        ] {
            assert_eq!(is_openable(&Url::parse(link).unwrap()), opens, "{link}");
        }
    }

    #[test]
    fn a_browser_whose_path_has_blanks_is_one_piece() {
        let folder = tempfile::tempdir().unwrap();
        let program = folder.path().join("my browser");
        std::fs::write(&program, "").unwrap();
        let program = program.to_str().unwrap();
        assert_eq!(pieces(program), [program]);
        for (command, expected) in [
            ("firefox --new-window", &["firefox", "--new-window"][..]),
            (
                "\"C:\\Program Files\\a.exe\"  -x",
                &["C:\\Program Files\\a.exe", "-x"],
            ),
            ("", &[]),
        ] {
            assert_eq!(pieces(command), expected, "{command}");
        }
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn no_browser_is_opened_where_there_is_no_display() {
        let none = Environment::default();
        assert!(!is_here(&none));
        let desktop = Environment::from_pairs([("DISPLAY", ":0")]);
        assert!(is_here(&desktop));
        let remote = Environment::from_pairs([("DISPLAY", ":10"), ("SSH_CONNECTION", "a b")]);
        assert!(!is_here(&remote));
        let own = Environment::from_pairs([("BROWSER", "firefox --new-window")]);
        assert_eq!(opener(&own).unwrap(), ["firefox", "--new-window"]);
    }
}
