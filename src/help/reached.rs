//! Words of a command line, followed through the declaration: which command they reach, what was given, what comes next.
//!
//! The parser refuses a line that is not whole; help, completion and what is said about a mistake are about such lines.

use clap::{Arg, ArgAction, Command};

/// Where words lead.
#[derive(Debug)]
pub struct Reached<'c> {
    /// The command they reach.
    pub command: &'c Command,
    /// The names of the commands on the way, without the program's.
    pub path: Vec<&'c str>,
    /// The flags that were given, each with its value, which is empty for a switch.
    pub flags: Vec<(&'c Arg, String)>,
    /// What was given beside flags and commands.
    pub positionals: Vec<String>,
    /// The flag that still waits for its value.
    pub open: Option<&'c Arg>,
    /// Whether `--` was given: no flag comes any more.
    pub literal: bool,
}

impl<'c> Reached<'c> {
    /// Follows words, the program's name not among them, from a declaration that was built.
    pub fn by(program: &'c Command, words: &[String]) -> Self {
        let mut reached = Self {
            command: program,
            path: Vec::new(),
            flags: Vec::new(),
            positionals: Vec::new(),
            open: None,
            literal: false,
        };
        for word in words {
            reached.take(word);
        }
        reached
    }

    /// The value of a flag by its long name, the last one given.
    pub fn value(&self, long: &str) -> Option<&str> {
        let mut given = self.flags.iter().rev();
        let (_, value) = given.find(|(arg, _)| arg.get_long() == Some(long))?;
        Some(value)
    }

    /// Whether a flag was given, by its long name.
    pub fn has(&self, long: &str) -> bool {
        self.value(long).is_some()
    }

    /// What the next word that is no flag is for; nothing where none is taken.
    pub fn next_positional(&self) -> Option<&'c Arg> {
        let mut taken: Vec<&Arg> = self.command.get_positionals().collect();
        taken.sort_by_key(|arg| arg.get_index());
        let many = |arg: &&Arg| {
            matches!(arg.get_action(), ArgAction::Append)
                || (arg.get_num_args()).is_some_and(|count| count.max_values() > 1)
        };
        let at = self.positionals.len();
        taken
            .get(at)
            .copied()
            .or_else(|| taken.last().copied().filter(many))
    }

    /// The flag of this long name, or an alias of it.
    pub fn long(&self, name: &str) -> Option<&'c Arg> {
        self.command.get_arguments().find(|arg| {
            let others = arg.get_all_aliases().unwrap_or_default();
            arg.get_long() == Some(name) || others.contains(&name)
        })
    }

    fn short(&self, letter: char) -> Option<&'c Arg> {
        let mut arguments = self.command.get_arguments();
        arguments.find(|arg| arg.get_short() == Some(letter))
    }

    fn take(&mut self, word: &str) {
        let is_flag = word.len() > 1 && word.starts_with('-');
        if let Some(arg) = self.open.take()
            && (!is_flag || needs_value(arg))
        {
            self.flags.push((arg, word.to_owned()));
            return;
        }
        if self.literal || !is_flag {
            self.take_word(word);
        } else if word == "--" {
            self.literal = true;
        } else if let Some(long) = word.strip_prefix("--") {
            self.take_long(long);
        } else {
            self.take_shorts(&word[1..]);
        }
    }

    fn take_long(&mut self, long: &str) {
        let (name, value) = match long.split_once('=') {
            Some((name, value)) => (name, Some(value)),
            None => (long, None),
        };
        let Some(arg) = self.long(name) else { return };
        match value {
            None if takes_value(arg) => self.open = Some(arg),
            value => self.flags.push((arg, value.unwrap_or_default().to_owned())),
        }
    }

    fn take_shorts(&mut self, letters: &str) {
        for (at, letter) in letters.char_indices() {
            let Some(arg) = self.short(letter) else {
                return;
            };
            if !takes_value(arg) {
                self.flags.push((arg, String::new()));
                continue;
            }
            let rest = &letters[at + letter.len_utf8()..];
            match rest.strip_prefix('=').unwrap_or(rest) {
                "" => self.open = Some(arg),
                value => self.flags.push((arg, value.to_owned())),
            }
            return;
        }
    }

    fn take_word(&mut self, word: &str) {
        let is_command = !self.literal && self.positionals.is_empty();
        if is_command && word == "help" && !self.path.is_empty() && self.command.has_subcommands() {
            return;
        }
        match self.command.find_subcommand(word).filter(|_| is_command) {
            Some(command) => {
                self.command = command;
                self.path.push(command.get_name());
            }
            None => self.positionals.push(word.to_owned()),
        }
    }
}

/// Whether a flag takes a value at all.
pub fn takes_value(arg: &Arg) -> bool {
    matches!(arg.get_action(), ArgAction::Set | ArgAction::Append)
}

/// Whether it cannot do without one.
fn needs_value(arg: &Arg) -> bool {
    arg.get_num_args()
        .is_none_or(|count| count.min_values() > 0)
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    use super::*;
    use crate::cli::Cli;

    fn reached<'c>(program: &'c Command, line: &str) -> Reached<'c> {
        let words: Vec<String> = line.split_whitespace().map(str::to_owned).collect();
        Reached::by(program, &words)
    }

    #[test]
    fn words_lead_to_a_command_past_flags_wherever_they_stand() {
        let mut program = Cli::command();
        program.build();
        for (line, path) in [
            ("", ""),
            ("policy set", "policy set"),
            (
                "--sandbox policy -vo json set methods-required=1",
                "policy set",
            ),
            ("--profile status policy", "policy"),
            ("--profile=status", ""),
            ("policy help set", "policy set"),
            ("status -- diff", "status"),
            ("explain status", "explain"),
            ("status anna diff", "status"),
        ] {
            assert_eq!(reached(&program, line).path.join(" "), path, "{line}");
        }
    }

    #[test]
    fn a_flag_that_needs_a_value_waits_for_it() {
        let mut program = Cli::command();
        program.build();
        let open = |line: &str| {
            let reached = reached(&program, line);
            reached.open.and_then(Arg::get_long).map(str::to_owned)
        };
        for (line, expected) in [
            ("enable --scope", Some("scope")),
            ("enable --scope all", None),
            ("status -o", Some("output")),
            ("status -ojson", None),
            ("status --watch --group", Some("group")),
            ("status --group --watch", None),
            ("enable --dry-run", None),
        ] {
            assert_eq!(open(line).as_deref(), expected, "{line}");
        }
        let given = reached(&program, "--profile a whoami --profile=b");
        assert_eq!(given.value("profile"), Some("b"));
        assert!(given.has("profile") && !given.has("sandbox"));
    }

    #[test]
    fn what_the_next_word_is_for_is_known() {
        let mut program = Cli::command();
        program.build();
        let next = |line: &str| {
            let reached = reached(&program, line);
            reached
                .next_positional()
                .map(|arg| arg.get_id().to_string())
        };
        assert_eq!(next("methods remove").as_deref(), Some("user"));
        assert_eq!(next("methods remove ann").as_deref(), Some("methods"));
        assert_eq!(
            next("methods remove ann office").as_deref(),
            Some("methods")
        );
        assert_eq!(next("reset ann"), None);
    }
}
