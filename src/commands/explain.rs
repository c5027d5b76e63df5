//! `sspr explain`: why can, or can't, this person reset, or these people? And what does this code mean?

use clap::builder::{NonEmptyStringValueParser, PossibleValuesParser};
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;

use crate::context::Context;
use crate::error::{Code, Error, Exit};
use crate::explain::{self, Checks, View, Whom, code};
use crate::sspr::diagnosis::codes::{self, Told};
use crate::text_file;
use crate::ui::{Refused, msg};

const EXAMPLES: &str = "\
Examples:
  # Why it fails, who fixes it and how
  sspr explain jonas.berg@contoso.com
  # The same for a script
  sspr explain jonas.berg@contoso.com -o json
  # The same, with the person's methods in the admin portal
  sspr explain jonas.berg@contoso.com --open
  # Will it still work then?
  sspr explain jonas.berg@contoso.com --as-of 2027-06-30
  # Why is the user asked to register, or not?
  sspr explain jonas.berg@contoso.com --registration
  # All users, counted by cause
  sspr explain --all
  # A row per member, with who fixes it and how
  sspr explain --group \"SSPR Pilot\" -o csv
  # The users with one cause
  sspr explain --all --cause noMethod
  # A code of the reset page
  sspr explain SSPR_0014
  # A code, and the user who reported it
  sspr explain SSPR_0013 jonas.berg@contoso.com
  # A sign-in error, pasted as it was
  sspr explain \"AADSTS50034: The user …\"
  # The words of a page that shows no code
  sspr explain necessary information is missing
  # An event of password writeback; also hr=80230626
  sspr explain 31008
  # Every code of a text on stdin
  sspr explain - < event.txt
  sspr explain FuzzyPolicyViolationInvalidPassword --lang de

For one user, everything is read at once and nothing is changed. Data that this sign-in cannot read is named; the
other checks still run. Exit 0: can reset, now or until a date; 3: cannot; 5: cannot tell, a
permission is missing; 6: cannot tell, the service did not answer; 1: cannot tell for another reason.

For many users, the same rules apply to the lists of users and the registration report, which is up to 36 hours old.
Only roles that require two methods make an administrator. Exit 0: all users can; 3: a user cannot; otherwise as for
one user.

Codes are found anywhere in a text, and explained without a sign-in and without a network. A text without a code is
found by its words, in English, German, Swedish and Chinese. Exit 1: not known, or the words fit more than one code;
then each is named.";

/// Flags of `sspr explain`.
#[derive(Clone, Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
pub struct Args {
    /// A person by object id, sign-in name, mail address or name; or codes, or a text that has some or is that of a page: of the
    /// reset page, a sign-in, password writeback or the audit trail; `-`: a text on stdin
    #[arg(value_name = "USER|CODE|TEXT", value_parser = NonEmptyStringValueParser::new(),
          required_unless_present_any = ["group", "all"])]
    subject: Vec<String>,

    /// Explain why the user is or is not asked to register
    #[arg(long, requires = "subject", conflicts_with = "cause")]
    registration: bool,

    /// Explain the members of this group, nested ones too
    #[arg(long, value_name = "GROUP", conflicts_with_all = ["subject", "all"],
          value_parser = NonEmptyStringValueParser::new())]
    group: Option<String>,

    /// Explain all users
    #[arg(long, conflicts_with = "subject")]
    all: bool,

    /// List only the users with this cause
    #[arg(long, value_name = "CAUSE", conflicts_with = "subject", hide_possible_values = true,
          value_parser = PossibleValuesParser::new(explain::CAUSES))]
    cause: Option<String>,

    /// Show every check, including those that passed
    #[arg(long, requires = "subject")]
    all_checks: bool,

    /// Open the authentication methods of the user, or the page about a code, in the browser
    #[arg(long, requires = "subject", conflicts_with = "registration")]
    open: bool,

    /// Evaluate as of this day or UTC time (default: now)
    #[arg(long, value_name = "DATE|TIME", value_parser = moment)]
    as_of: Option<Timestamp>,
}

impl Args {
    /// Whether it works without a tenant.
    pub fn is_offline(&self) -> bool {
        // What stands on stdin is not known yet.
        !self.registration
            && !self.subject.is_empty()
            && !self.is_stdin()
            && Subject::of(&self.subject).user.is_none()
    }

    /// Whether it is about many people.
    pub fn is_about_many(&self) -> bool {
        self.subject.is_empty()
    }

    fn is_stdin(&self) -> bool {
        matches!(&*self.subject, [one] if one == "-")
    }
}

/// What was asked.
struct Subject {
    /// All of it.
    text: String,
    /// What its codes or its words tell.
    told: Told,
    /// The person meant.
    user: Option<String>,
}

impl Subject {
    /// A person by an address, an id or a name; or codes and texts. A person beside codes stands apart from every other word: an
    /// address within a text names nobody.
    fn of(words: &[String]) -> Self {
        let text = words.join(" ");
        let codes::Reading { told, user } = codes::read(&text);
        let mut apart = words.iter().filter(|word| names_user(word));
        let apart = match (apart.next(), apart.next()) {
            (Some(one), None) => Some(one.clone()),
            _ => None,
        };
        let user = match told {
            Told::Codes(_) => user.or(apart),
            Told::Nothing if can_be_user(&text) => Some(text.trim().to_owned()),
            _ => None,
        };
        Self { text, told, user }
    }
}

/// A day, of which the first moment counts, or a moment.
fn moment(text: &str) -> Result<Timestamp, Refused> {
    let day = |text: &str| -> Option<Timestamp> {
        let day: Date = text.parse().ok()?;
        Some(day.to_zoned(TimeZone::UTC).ok()?.timestamp())
    };
    let moment = text.parse().ok();
    moment
        .or_else(|| day(text))
        .ok_or_else(|| Refused::new(msg!("usage-reason-moment")))
}

/// Whether a word names a user and nothing else: an address or an object id.
fn names_user(word: &str) -> bool {
    let is_address = word.contains('@') && !word.contains("://");
    !word.contains(char::is_whitespace) && (is_address || uuid::Uuid::try_parse(word).is_ok())
}

/// Whether a text can name a user: by an object id, an address or a name, which has no digits and no underscores and is not long.
fn can_be_user(text: &str) -> bool {
    let is_name = !text.contains(|c: char| c.is_ascii_digit() || matches!(c, '_' | '@'))
        && text.split_whitespace().count() <= LONGEST_NAME;
    names_user(text.trim()) || is_name
}

/// So many words a name has at most.
const LONGEST_NAME: usize = 6;

/// Runs the command.
pub async fn run(args: Args, context: &Context) -> Result<Exit, Error> {
    let now = args.as_of.unwrap_or_else(Timestamp::now);
    if args.is_about_many() {
        let whom = Whom {
            group: args.group,
            cause: args.cause,
        };
        let graph = context.graph().await?;
        return Box::pin(explain::explain_people(&whom, now, &graph, context)).await;
    }
    let subject = if args.is_stdin() {
        Subject::of(&[text_file::read_given("-".as_ref())?])
    } else {
        Subject::of(&args.subject)
    };
    if args.registration {
        let user = subject.user.unwrap_or(subject.text);
        let graph = context.graph().await?;
        return explain::explain_registration(&user, now, &graph, context).await;
    }
    let codes = code::explained(&subject.told, &context.ui)?;
    let Some(user) = &subject.user else {
        let Some(first) = codes.first() else {
            return Err(code::not_a_code(&subject.text));
        };
        let exit = code::show(&codes, context)?;
        if args.open {
            context.show_page(first.page());
        }
        return Ok(exit);
    };
    let graph = context.graph().await?;
    let view = View {
        checks: match args.all_checks {
            true => Checks::All,
            false => Checks::Open,
        },
        open: args.open,
    };
    match Box::pin(explain::explain(user, codes, now, view, &graph, context)).await {
        Err(Error::Failure(failure))
            if failure.code == Code::UserNotFound && !user.contains('@') =>
        {
            Err(code::not_a_code(&subject.text))
        }
        explained => explained,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_is_its_first_moment() {
        for (text, expected) in [
            ("2027-02-01", Some("2027-02-01T00:00:00Z")),
            ("2027-02-01T09:30:00Z", Some("2027-02-01T09:30:00Z")),
            ("soon", None),
        ] {
            let read = moment(text).ok().map(|moment| moment.to_string());
            assert_eq!(read.as_deref(), expected, "{text}");
        }
    }

    #[test]
    fn a_person_is_told_from_a_code_by_the_name() {
        for (text, expected) in [
            ("ann@contoso.example", true),
            ("6f1b2c3d-0000-4000-8000-000000000001", true),
            ("SSPR_9999", false),
            ("Ann", true),
            ("Jonas Berg", true),
            ("50126", false),
            ("please look at ann@contoso.example", false),
            ("https://x.example/?u=ann@contoso.example", false),
            ("a text of so many words that it is no name", false),
        ] {
            assert_eq!(can_be_user(text), expected, "{text}");
        }
    }

    #[test]
    fn a_person_is_told_from_a_text_about_one() {
        let cases: [(&[&str], bool, Option<&str>); 9] = [
            (&["ann@contoso.example"], false, Some("ann@contoso.example")),
            (&["Jonas", "Berg"], false, Some("Jonas Berg")),
            (&["SSPR_0014"], true, None),
            (
                &["Fehler", "SSPR_0014", "ann@contoso.example"],
                true,
                Some("ann@contoso.example"),
            ),
            (
                &["SSPR_0014 ann@contoso.example"],
                true,
                Some("ann@contoso.example"),
            ),
            (
                &["AADSTS50034: The user ann@contoso.example is unknown"],
                true,
                None,
            ),
            (
                &["SSPR_0014", "a@contoso.example", "b@contoso.example"],
                true,
                None,
            ),
            (&["look at ann@contoso.example please"], false, None),
            (&["50126"], true, None),
        ];
        for (words, has_codes, user) in cases {
            let words: Vec<String> = words.iter().map(|word| (*word).to_owned()).collect();
            let subject = Subject::of(&words);
            assert_eq!(
                matches!(subject.told, Told::Codes(_)),
                has_codes,
                "{words:?}"
            );
            assert_eq!(subject.user.as_deref(), user, "{words:?}");
        }
    }
}
