//! Who may read a folder on Windows, where no bits of a mode say it.
//!
//! A folder under a person's profile inherits what is right for it: that person, the system, the administrators. One that
//! is made anywhere else inherits what holds there, which on a data drive is everybody; so it is closed when it is made, by
//! the tools every Windows has. What they print is in the language of the system, the descriptor they save is not.

#[cfg(windows)]
mod windows {
    use std::io;
    use std::path::{Path, PathBuf};
    use std::process::{Command, Stdio};

    use super::{identity, open_to};

    /// The system itself, and the administrators of the machine.
    const TRUSTED: [&str; 2] = ["S-1-5-18", "S-1-5-32-544"];

    /// Lets nobody but its owner, the system and the administrators into a folder, and into what is made in it.
    ///
    /// # Errors
    /// When the tools are not there or refuse.
    pub(crate) fn close(folder: &Path) -> io::Result<()> {
        if is_own(folder) {
            return Ok(());
        }
        let me = run(tool("whoami").args(["/user", "/fo", "csv", "/nh"]))?;
        let me = identity(&String::from_utf8_lossy(&me))
            .ok_or_else(|| io::Error::other("Windows does not say who runs the program"))?
            .to_owned();
        let mut command = tool("icacls");
        command.arg(folder).args(["/inheritance:r", "/grant:r"]);
        for sid in TRUSTED.into_iter().chain([me.as_str()]) {
            command.arg(format!("*{sid}:(OI)(CI)F"));
        }
        run(&mut command).map(drop)
    }

    /// Whom a path is open to besides; nothing when nobody else may read it.
    ///
    /// # Errors
    /// When the tools are not there or refuse.
    pub(crate) fn others(path: &Path) -> io::Result<Option<String>> {
        let saved = tempfile::NamedTempFile::new()?.into_temp_path();
        let mut command = tool("icacls");
        command.arg(path).arg("/save").arg(&saved);
        run(&mut command)?;
        let units: Vec<u16> = std::fs::read(&saved)?
            .chunks_exact(2)
            .map(|pair| u16::from_le_bytes([pair[0], pair[1]]))
            .collect();
        Ok(open_to(&String::from_utf16_lossy(&units)))
    }

    /// Whether a path lies in the profile of the person, whose rights it inherits.
    fn is_own(path: &Path) -> bool {
        let whole = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
        std::env::var_os("USERPROFILE").is_some_and(|profile| whole.starts_with(profile))
    }

    /// A tool of Windows, from its own folder and no other.
    fn tool(name: &str) -> Command {
        let root = std::env::var_os("SystemRoot").unwrap_or_else(|| r"C:\Windows".into());
        let path = PathBuf::from(root).join("System32").join(name);
        Command::new(path.with_extension("exe"))
    }

    fn run(command: &mut Command) -> io::Result<Vec<u8>> {
        let ended = command.stdin(Stdio::null()).output()?;
        if ended.status.success() {
            return Ok(ended.stdout);
        }
        let program = command.get_program().to_string_lossy().into_owned();
        Err(io::Error::other(format!("{program}: {}", ended.status)))
    }
}

#[cfg(windows)]
pub(crate) use windows::{close, others};

/// Groups that more than one person belongs to, as a descriptor abbreviates them, and their numbers.
#[cfg(any(windows, test))]
const GROUPS: [(&str, &str, &str); 8] = [
    ("WD", "S-1-1-0", "Everyone"),
    ("AU", "S-1-5-11", "Authenticated Users"),
    ("BU", "S-1-5-32-545", "Users"),
    ("BG", "S-1-5-32-546", "Guests"),
    ("IU", "S-1-5-4", "Interactive"),
    ("AN", "S-1-5-7", "Anonymous"),
    ("DU", "-513", "Domain Users"),
    ("DG", "-514", "Domain Guests"),
];

/// The group that a security descriptor in text (SDDL) lets read; nothing when it lets none.
#[cfg(any(windows, test))]
fn open_to(descriptor: &str) -> Option<String> {
    let entries = descriptor.split('(').skip(1);
    entries
        .filter_map(|entry| entry.split(')').next())
        .find_map(|entry| {
            let mut parts = entry.split(';');
            let kind = parts.next()?;
            let trustee = parts.nth(4)?;
            let lets_in = kind == "A" || kind == "XA";
            let found = GROUPS.iter().find(|(short, number, _)| {
                trustee == *short
                    || trustee == *number
                    || number.starts_with('-') && trustee.ends_with(number)
            });
            let (_, _, name) = found.filter(|_| lets_in)?;
            Some((*name).to_owned())
        })
}

/// The number (SID) in what `whoami /user /fo csv /nh` prints.
#[cfg(any(windows, test))]
fn identity(printed: &str) -> Option<&str> {
    let number = printed.trim().rsplit(',').next()?.trim_matches('"');
    number.starts_with("S-1-").then_some(number)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_descriptor_says_whom_a_folder_is_open_to() {
        let me = "S-1-5-21-1004336348-1177238915-682003330-1001";
        let cases = [
            (
                format!("sspr\r\nD:PAI(A;OICI;FA;;;SY)(A;OICI;FA;;;BA)(A;OICI;FA;;;{me})\r\n"),
                None,
            ),
            (
                "sspr\r\nD:AI(A;OICIID;FA;;;SY)(A;OICIID;0x1200a9;;;BU)".to_owned(),
                Some("Users"),
            ),
            (
                format!("a\r\nD:(A;;FR;;;WD)(A;;FA;;;{me})"),
                Some("Everyone"),
            ),
            ("a\r\nD:(D;;FA;;;WD)(A;;FA;;;BA)".to_owned(), None),
            (
                "a\r\nD:(A;OICIIO;FR;;;AU)".to_owned(),
                Some("Authenticated Users"),
            ),
            (
                "a\r\nD:(A;;FR;;;S-1-5-21-1-2-3-513)".to_owned(),
                Some("Domain Users"),
            ),
            ("a\r\nD:(A;;FR;;;S-1-5-32-545)".to_owned(), Some("Users")),
            (String::new(), None),
        ];
        for (descriptor, expected) in cases {
            assert_eq!(open_to(&descriptor).as_deref(), expected, "{descriptor}");
        }
    }

    #[test]
    fn who_runs_the_program_is_a_number() {
        let printed = "\"contoso\\ann\",\"S-1-5-21-1-2-3-1001\"\r\n";
        assert_eq!(identity(printed), Some("S-1-5-21-1-2-3-1001"));
        assert_eq!(identity("\"ann\"\r\n"), None);
    }
}
