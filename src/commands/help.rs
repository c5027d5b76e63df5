//! `sspr help`: what all commands share, a topic each, and the long help of a command.

/// Words of `sspr help`.
#[derive(Clone, Debug, clap::Args)]
#[command(after_help = "\
Examples:
  # The flags that every command takes
  sspr help flags
  # What an exit code means
  sspr help exit-codes
  # The full help of a command
  sspr help policy set

Topics: flags, exit-codes, environment, formats, feedback")]
pub struct Args {
    /// A topic, or a command
    #[arg(value_name = "TOPIC|COMMAND")]
    words: Vec<String>,
}

impl Args {
    /// What was asked for.
    pub fn words(&self) -> &[String] {
        &self.words
    }
}
