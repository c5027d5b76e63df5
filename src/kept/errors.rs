//! The last errors of this program, for a bug report: what it was, when, and the request id by which Microsoft's support finds it.
//!
//! A short file for its owner alone. It holds no name, no address and nothing a service wrote as a sentence. Whatever goes wrong
//! with it is no error.

use std::fs;
use std::path::{Path, PathBuf};

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::file;

/// So many are kept.
const MOST: usize = 20;

/// No file of ours is larger.
const LARGEST: u64 = 64 << 10;

/// No code is longer.
const LONGEST_CODE: usize = 64;

/// One error.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct LastError {
    /// When it ended the command.
    pub time: Timestamp,
    /// Which version of the program it was.
    pub version: String,
    /// The command's name, without what was given to it.
    pub command: String,
    /// The stable code, the service's own where it gave one.
    pub code: String,
    /// The exit code.
    pub exit: u8,
    /// The service's request id.
    pub request_id: Option<String>,
}

impl LastError {
    /// An error of this version. A code and an id that do not look like one are left out: a service could have put anything
    /// there.
    pub fn new(
        time: Timestamp,
        command: &str,
        code: &str,
        exit: u8,
        request_id: Option<&str>,
    ) -> Self {
        let is_code = !code.is_empty()
            && code.len() <= LONGEST_CODE
            && code
                .chars()
                .all(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.'));
        let id = request_id.and_then(|id| uuid::Uuid::parse_str(id).ok());
        Self {
            time,
            version: env!("CARGO_PKG_VERSION").to_owned(),
            command: command.to_owned(),
            code: if is_code { code } else { "other" }.to_owned(),
            exit,
            request_id: id.map(|id| id.to_string()),
        }
    }
}

/// Where they are kept.
#[derive(Clone, Debug)]
pub struct ErrorsFile(PathBuf);

impl ErrorsFile {
    /// The file in the folder of data.
    pub fn of(data: &Path) -> Self {
        Self(data.join("errors.jsonl"))
    }

    /// All that are kept, the newest last; none where they cannot be read.
    pub fn read(&self) -> Vec<LastError> {
        if !fs::metadata(&self.0).is_ok_and(|found| found.len() <= LARGEST) {
            return Vec::new();
        }
        let text = fs::read_to_string(&self.0).unwrap_or_default();
        text.lines()
            .filter_map(|line| serde_json::from_str(line).ok())
            .collect()
    }

    /// Keeps one more, and lets the oldest go.
    ///
    /// # Errors
    /// Whatever the file system says.
    pub fn add(&self, error: LastError) -> std::io::Result<()> {
        let mut kept = self.read();
        kept.push(error);
        let spare = kept.len().saturating_sub(MOST);
        let lines = kept
            .iter()
            .skip(spare)
            .filter_map(|error| serde_json::to_string(error).ok());
        let text: String = lines.map(|line| format!("{line}\n")).collect();
        file::replace(&self.0, text.as_bytes())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn error(code: &str, id: Option<&str>) -> LastError {
        LastError::new(Timestamp::UNIX_EPOCH, "status", code, 5, id)
    }

    #[test]
    fn only_the_last_are_kept() {
        let home = tempfile::tempdir().unwrap();
        let file = ErrorsFile::of(home.path());
        assert_eq!(file.read(), []);
        for number in 0..MOST + 3 {
            file.add(error(&format!("code{number}"), None)).unwrap();
        }
        let kept = file.read();
        assert_eq!(kept.len(), MOST);
        assert_eq!(
            (kept[0].code.as_str(), kept[MOST - 1].code.as_str()),
            ("code3", "code22")
        );
    }

    #[test]
    fn nothing_but_a_code_and_an_id_is_kept_of_what_a_service_said() {
        const ID: &str = "0f0c5cd8-1d5c-4b3c-9a34-2d6d5a3f0b11";
        assert_eq!(
            error("Authorization_RequestDenied", Some(ID))
                .request_id
                .as_deref(),
            Some(ID)
        );
        for code in ["ann@contoso.com", "Ann Lee", "", &"x".repeat(65)] {
            assert_eq!(error(code, Some("ann@contoso.com")).code, "other");
        }
        assert_eq!(error("a", Some("ann@contoso.com")).request_id, None);
    }
}
