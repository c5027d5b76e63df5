//! `sspr explain`: why can, or can't, this person reset, or these people? And what does this code mean?

use clap::builder::{NonEmptyStringValueParser, PossibleValuesParser};
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;

use crate::context::Context;
use crate::error::{Code, Error, Exit};
use crate::explain::{self, Whom, code};
use crate::sspr::diagnosis::codes;

const EXAMPLES: &str = "\
Examples:
  sspr explain jonas.berg@contoso.com                What stands in the way, who mends it and how
  sspr explain jonas.berg@contoso.com -o json        The same for a script
  sspr explain jonas.berg@contoso.com --as-of 2027-02-01   Will it still work then?
  sspr explain jonas.berg@contoso.com --registration         Why is the person asked to register, or not?
  sspr explain --all                                 Everybody, counted by what stands in the way
  sspr explain --group \"SSPR Pilot\" -o csv          A row for each member, with who mends it and how
  sspr explain --all --cause noMethod                Those whom one cause stops
  sspr explain SSPR_0014                             A code of the reset page
  sspr explain \"AADSTS50034: The user …\"             A sign-in error, pasted as it was
  sspr explain 31008                                 An event of password writeback; also 0x8023061f
  sspr explain FuzzyPolicyViolationInvalidPassword --lang de

About a person everything is read at once and nothing is changed. What this sign-in may not read is named,
and takes nothing else with it. Exit 0: can reset, now or until a date; 3: cannot; 5: cannot tell, a
permission is missing; 6: cannot tell, the service did not answer; 1: cannot tell for another reason.

About many people the rules are the same, over what lists give: the users and the registration report, as old
as the report is. Which role somebody holds is not read: who holds any is `unknown` unless something else
stops them. Ask about one person to know. Exit 0: everybody can; 3: somebody cannot; else as for one person.

Codes are explained without a sign-in and without a network.";

/// Flags of `sspr explain`.
#[derive(Clone, Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
pub struct Args {
    /// A person by object id, sign-in name, mail address or name; or a code: of the reset page, a sign-in, password writeback or
    /// the audit trail
    #[arg(value_name = "USER|CODE", value_parser = NonEmptyStringValueParser::new(),
          required_unless_present_any = ["group", "all"])]
    subject: Option<String>,

    /// Explain why the person is asked at sign-in to register, or is not
    #[arg(long, requires = "subject", conflicts_with = "cause")]
    registration: bool,

    /// Ask about the members of this group, those of groups inside it too
    #[arg(long, value_name = "GROUP", conflicts_with_all = ["subject", "all"],
          value_parser = NonEmptyStringValueParser::new())]
    group: Option<String>,

    /// Ask about everybody
    #[arg(long, conflicts_with = "subject")]
    all: bool,

    /// List only the people of this cause
    #[arg(long, value_name = "CAUSE", conflicts_with = "subject", hide_possible_values = true,
          value_parser = PossibleValuesParser::new(explain::CAUSES))]
    cause: Option<String>,

    /// Judge as of this day, or this moment in UTC (default: now)
    #[arg(long, value_name = "DATE|TIME", value_parser = moment)]
    as_of: Option<Timestamp>,
}

impl Args {
    /// Whether it works without a tenant.
    pub fn is_offline(&self) -> bool {
        let subject = self.subject.as_deref().filter(|_| !self.registration);
        subject.is_some_and(|subject| codes::parse(subject).is_some())
    }

    /// Whether it is about many people.
    pub fn is_about_many(&self) -> bool {
        self.subject.is_none()
    }
}

/// A day, of which the first moment counts, or a moment.
fn moment(text: &str) -> Result<Timestamp, String> {
    let day = |text: &str| -> Option<Timestamp> {
        let day: Date = text.parse().ok()?;
        Some(day.to_zoned(TimeZone::UTC).ok()?.timestamp())
    };
    let moment = text.parse().ok();
    moment
        .or_else(|| day(text))
        .ok_or_else(|| "a day, `2027-02-01`, or a moment, `2027-02-01T09:30:00Z`".to_owned())
}

/// Whether a text can name a user: by an object id, an address or a name, which has no digits and no underscores.
fn can_be_user(text: &str) -> bool {
    text.contains('@')
        || uuid::Uuid::try_parse(text).is_ok()
        || !text.contains(|c: char| c.is_ascii_digit() || c == '_')
}

/// Runs the command.
pub async fn run(args: Args, context: &Context) -> Result<Exit, Error> {
    let now = args.as_of.unwrap_or_else(Timestamp::now);
    let Some(subject) = args.subject else {
        let whom = Whom {
            group: args.group,
            cause: args.cause,
        };
        let graph = context.graph().await?;
        return explain::explain_people(&whom, now, &graph, context).await;
    };
    if args.registration {
        let graph = context.graph().await?;
        return explain::explain_registration(&subject, now, &graph, context).await;
    }
    match codes::parse(&subject) {
        Some(found) => code::show(found, context),
        None if can_be_user(&subject) => {
            let graph = context.graph().await?;
            match explain::explain(&subject, now, &graph, context).await {
                Err(Error::Failure(failure))
                    if failure.code == Code::UserNotFound && !subject.contains('@') =>
                {
                    Err(code::not_a_code(&subject))
                }
                explained => explained,
            }
        }
        None => Err(code::not_a_code(&subject)),
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
        ] {
            assert_eq!(can_be_user(text), expected, "{text}");
        }
    }
}
