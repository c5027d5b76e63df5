//! What all commands share, told once: `sspr help flags`, `exit-codes`, `environment`, `formats`, `feedback`.

use std::fmt::Write as _;

use clap::{Arg, Command};

use super::{head, literal};
use crate::config::SETTINGS;
use crate::error::Exit;
use crate::ui;

/// A topic.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Topic {
    /// The flags that every command takes.
    Flags,
    /// How a command ends.
    ExitCodes,
    /// Variables.
    Environment,
    /// The forms of the data on stdout.
    Formats,
    /// Where to report bugs and send feedback.
    Feedback,
}

/// Where wishes for the service go: the page that Microsoft's documentation of Entra names for its readers' feedback
/// (`feedback_product_url` of the pages below learn.microsoft.com/entra).
pub const SERVICE: &str =
    "https://feedback.azure.com/d365community/forum/22920db1-ad25-ec11-b6e6-000d3a4f0789";

/// Where wishes for this program go, and its faults.
pub const PROGRAM: &str = concat!(env!("CARGO_PKG_REPOSITORY"), "/issues");

/// Variables that are no settings of a profile.
pub(super) const VARIABLES: [(&str, &str); 22] = [
    ("SSPR_PROFILE", "Profile to use, as `--profile`"),
    ("SSPR_CONFIG", "The configuration file"),
    (
        "SSPR_DATA_DIR",
        "The folder of sign-ins, ledger and embedded directory",
    ),
    (
        "SSPR_ACCESS_TOKEN",
        "A token for Microsoft Graph, instead of a sign-in",
    ),
    ("SSPR_POLICY_TOKEN", "A token for the portal's policy API"),
    (
        "SSPR_CLIENT_SECRET",
        "The secret of an application; also AZURE_CLIENT_SECRET",
    ),
    (
        "SSPR_CLIENT_CERTIFICATE_PASSWORD",
        "The password of a PFX file; also AZURE_CLIENT_CERTIFICATE_PASSWORD",
    ),
    (
        "SSPR_SERVICE_CONNECTION_ID",
        "The service connection of an Azure Pipelines job",
    ),
    (
        "SSPR_FEDERATED_BEARER",
        "The bearer token for a service at `--federated-token https://…`",
    ),
    ("SSPR_SMTP_PASSWORD", "The password of the mail server"),
    (
        "SSPR_SMS_TOKEN",
        "The token of the webhook for text messages",
    ),
    (
        "SSPR_SANDBOX_USERS",
        "Number of users that `--sandbox` creates the first time",
    ),
    (
        "SSPR_ACCESSIBLE",
        "For screen readers: lines instead of tables and menus; `1`",
    ),
    ("NO_COLOR", "No colours; also CLICOLOR=0, TERM=dumb"),
    ("CLICOLOR_FORCE", "Colours also in a pipe"),
    ("CI", "Never ask"),
    ("BROWSER", "The program that opens a page"),
    (
        "HTTPS_PROXY",
        "The proxy; also HTTP_PROXY, ALL_PROXY, NO_PROXY",
    ),
    (
        "SSL_CERT_FILE",
        "Certificates instead of those of the system; also SSL_CERT_DIR",
    ),
    ("XDG_CONFIG_HOME", "The folder of configurations; ~/.config"),
    ("XDG_DATA_HOME", "The folder of data; ~/.local/share"),
    ("XDG_CACHE_HOME", "The cache folder; ~/.cache"),
];

impl Topic {
    /// All of them.
    pub const ALL: [Self; 5] = [
        Self::Flags,
        Self::ExitCodes,
        Self::Environment,
        Self::Formats,
        Self::Feedback,
    ];

    /// What it is asked for by.
    pub fn name(self) -> &'static str {
        match self {
            Self::Flags => "flags",
            Self::ExitCodes => "exit-codes",
            Self::Environment => "environment",
            Self::Formats => "formats",
            Self::Feedback => "feedback",
        }
    }

    /// What it is about.
    pub fn about(self) -> &'static str {
        match self {
            Self::Flags => "The flags that every command takes",
            Self::ExitCodes => "How a command ends",
            Self::Environment => "Environment variables",
            Self::Formats => "Formats of the data on stdout",
            Self::Feedback => "Where to report bugs and send feedback",
        }
    }

    /// The one of this name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|topic| topic.name() == name)
    }

    /// What there is to say, from a program that was built.
    pub fn text(self, program: &Command, columns: usize) -> String {
        let mut text = format!("{}\n\n", head(self.about()));
        text.push_str(&match self {
            Self::Flags => flags(program, columns),
            Self::ExitCodes => listed(&exit_codes(), columns),
            Self::Environment => listed(&variables(), columns),
            Self::Formats => listed(&formats(), columns),
            Self::Feedback => feedback(columns),
        });
        text
    }
}

/// The global flags, as the parser describes them.
fn flags(program: &Command, columns: usize) -> String {
    let is_global = |arg: &&Arg| arg.is_global_set() && arg.get_id() != "help";
    let flags = program.get_arguments().filter(is_global).cloned();
    let mut only = Command::new("sspr")
        .disable_help_flag(true)
        .term_width(columns)
        .help_template("{all-args}")
        .args(flags.map(|arg| arg.help_heading(None::<&str>)));
    let text = only.render_long_help().ansi().to_string();
    format!("{}\n", text.trim_end())
}

/// Each exit code, in a line.
pub(super) fn exit_codes() -> Vec<(String, String)> {
    let line = |exit: &Exit| ((*exit as u8).to_string(), exit.meaning().to_owned());
    Exit::ALL.iter().map(line).collect()
}

/// Each variable, in a line: our own of a setting, then what is no setting.
pub(super) fn variables() -> Vec<(String, String)> {
    let setting = SETTINGS.iter().filter_map(|setting| {
        let (own, others) = setting.variables.split_first()?;
        let mut help = setting.help().to_owned();
        if !others.is_empty() {
            let _ = write!(help, "; also {}", others.join(", "));
        }
        Some(((*own).to_owned(), help))
    });
    let others = VARIABLES.map(|(name, help)| (name.to_owned(), help.to_owned()));
    others.into_iter().chain(setting).collect()
}

fn formats() -> Vec<(String, String)> {
    [
        ("-o table", "For people, in your language; the default"),
        ("-o json", "One document; for a list, an array"),
        ("-o jsonl", "One object per line, as they arrive"),
        (
            "-o csv",
            "A list with a header line; spreadsheet formulas are neutralized",
        ),
        (
            "--jq FILTER",
            "The JSON through a jq filter, one result per line",
        ),
        (
            "--columns, --sort",
            "For a list: which columns, in which order",
        ),
        (
            "--out FILE",
            "To a file, complete or not at all, UTF-8, readable only by you",
        ),
        (
            "stderr",
            "Sentences, questions, warnings and errors; with -o json an error is one object",
        ),
    ]
    .map(|(name, help)| (name.to_owned(), help.to_owned()))
    .to_vec()
}

fn feedback(columns: usize) -> String {
    let parts = [
        ("This program: bugs and feature requests:", PROGRAM),
        (
            "The service: feedback on password reset in Microsoft Entra:",
            SERVICE,
        ),
    ];
    let mut text = String::new();
    for (what, page) in parts {
        for line in ui::fold(what, columns) {
            let _ = writeln!(text, "{line}");
        }
        // An address stays in one piece as long as it can.
        for line in ui::fold(page, columns) {
            let _ = writeln!(text, "{line}");
        }
        text.push('\n');
    }
    let bundle = "For a bug report, `sspr doctor --bundle FILE` writes a file with the details, without names, addresses, numbers and tokens.";
    for line in ui::fold(bundle, columns) {
        let _ = writeln!(text, "{line}");
    }
    text
}

/// Names with what they mean beside them.
fn listed(rows: &[(String, String)], columns: usize) -> String {
    const WIDEST: usize = 20;
    let indent = " ".repeat(WIDEST + 4);
    let mut text = String::new();
    for (name, help) in rows {
        let pad = WIDEST
            .checked_sub(name.len())
            .filter(|_| name.len() <= WIDEST);
        let lead = match pad {
            Some(pad) => format!("  {}{}  ", literal(name), " ".repeat(pad)),
            None => {
                let _ = writeln!(text, "  {}", literal(name));
                indent.clone()
            }
        };
        let room = columns.saturating_sub(indent.len()).max(20);
        for (at, line) in ui::fold(help, room).iter().enumerate() {
            let before = if at == 0 { &lead } else { &indent };
            let _ = writeln!(text, "{before}{}", line.trim_end());
        }
    }
    text
}
