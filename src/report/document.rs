//! A report as a page: headings, sentences, tables and charts, in the language of the reader and before any form. What
//! comes from a directory is marked, so that each form keeps it from being more than text.

use serde::Serialize;

use super::chart;
use super::sentences;
use crate::ability::messages;
use crate::ability::messages as words;
use crate::language::Day;
use crate::sspr::diagnosis::{Verdict, codes};
use crate::sspr::products::product_name;
use crate::sspr::report::breakdown::{Axis, Group};
use crate::sspr::report::coverage::{Summary, percent};
use crate::sspr::report::overview::{
    AxisFigures, Change, Overview, PhoneWall, ResetFigures, Trend,
};
use crate::ui::{Message, Messages, msg, sanitize};

/// So many reports stand in the table of the trend; the chart shows all.
const LATEST_REPORTS: usize = 31;

/// A page.
#[derive(Debug, Serialize)]
pub(super) struct Document {
    /// The tag of its language.
    pub language: &'static str,
    /// Its title.
    pub title: String,
    /// When it was made.
    pub lead: Vec<String>,
    /// The tenants side by side, where there are several.
    pub comparison: Option<Table>,
    /// A part each.
    pub tenants: Vec<Part>,
}

/// What is said of one tenant.
#[derive(Debug, Serialize)]
pub(super) struct Part {
    /// The tenant; nothing where names are left out.
    pub name: Option<String>,
    /// How old the figures are.
    pub lead: Vec<String>,
    /// In order.
    pub sections: Vec<Section>,
}

/// A heading and what stands under it.
#[derive(Debug, Default, Serialize)]
pub(super) struct Section {
    /// The heading.
    pub heading: String,
    /// Sentences.
    pub lines: Vec<String>,
    /// A picture, and the same in words.
    pub chart: Option<Chart>,
    /// Its figures.
    pub tables: Vec<Table>,
}

/// A picture.
#[derive(Debug, Serialize)]
pub(super) struct Chart {
    /// SVG, ours from the first mark to the last.
    pub svg: String,
    /// What it shows.
    pub alternative: String,
}

/// Rows under heads.
#[derive(Debug, Default, Serialize)]
pub(super) struct Table {
    /// What it is about, where the section has several.
    pub caption: Option<String>,
    /// The heads.
    pub head: Vec<String>,
    /// The rows, each as long as the head.
    pub rows: Vec<Vec<Cell>>,
}

/// What stands in a table.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase", tag = "kind")]
pub(super) enum Cell {
    /// A sentence or name of ours.
    Text {
        /// It.
        text: String,
    },
    /// A text out of the directory.
    Foreign {
        /// It.
        text: String,
    },
    /// A count.
    Number {
        /// As the language writes it.
        text: String,
    },
    /// A share of a whole.
    Share {
        /// As the language writes it.
        text: String,
        /// The same from 0 to 100, and 1 for what is not quite nothing.
        percent: u64,
        /// What it is a share of.
        tone: Tone,
    },
    /// What to type.
    Command {
        /// It.
        text: String,
    },
}

/// What a share means, for how its bar looks; the row says it in words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) enum Tone {
    /// The more the better.
    Good,
    /// The more the better, as long as it lasts.
    Passing,
    /// The fewer the better.
    Bad,
    /// Neither.
    Plain,
}

impl Cell {
    /// What stands in it.
    pub(super) fn text(&self) -> &str {
        match self {
            Self::Text { text }
            | Self::Foreign { text }
            | Self::Number { text }
            | Self::Share { text, .. }
            | Self::Command { text } => text,
        }
    }

    pub(super) fn own(text: impl Into<String>) -> Self {
        Self::Text { text: text.into() }
    }

    pub(super) fn foreign(text: &str) -> Self {
        Self::Foreign {
            text: sanitize(text).into_owned(),
        }
    }
}

/// Puts a page together.
pub(super) struct Writer<'a> {
    messages: &'a Messages,
}

impl<'a> Writer<'a> {
    pub(super) fn new(messages: &'a Messages) -> Self {
        Self { messages }
    }

    /// The page of one or several tenants, each by the name it goes by here.
    pub(super) fn document(&self, tenants: &[(Option<String>, Overview)]) -> Document {
        let at = tenants.iter().map(|(_, overview)| overview.at).max();
        Document {
            language: self.messages.language().tag(),
            title: self.say(&msg!("report-title")),
            lead: at
                .map(|at| {
                    self.say(&msg!(
                        "report-made",
                        moment = words::moment(at),
                        version = env!("CARGO_PKG_VERSION")
                    ))
                })
                .into_iter()
                .collect(),
            comparison: (tenants.len() > 1).then(|| self.comparison(tenants)),
            tenants: tenants
                .iter()
                .enumerate()
                .map(|(at, (name, overview))| {
                    self.part(at, name.as_deref(), overview, tenants.len())
                })
                .collect(),
        }
    }

    pub(super) fn say(&self, message: &Message) -> String {
        self.messages.text(message)
    }

    pub(super) fn heads(&self, ids: &[&'static str]) -> Vec<String> {
        ids.iter().map(|id| self.say(&Message::new(id))).collect()
    }

    pub(super) fn number(&self, count: u64) -> Cell {
        Cell::Number {
            text: self.messages.language().number(count),
        }
    }

    fn moved(&self, by: i64) -> Cell {
        let count = self.messages.language().number(by.unsigned_abs());
        let text = match by {
            0 => "0".to_owned(),
            1.. => format!("+{count}"),
            _ => format!("\u{2212}{count}"),
        };
        Cell::Number { text }
    }

    fn share(&self, part: u64, whole: u64, tone: Tone) -> Cell {
        match percent(part, whole) {
            #[expect(
                clippy::cast_possible_truncation,
                clippy::cast_sign_loss,
                reason = "a share is from 0 to 100"
            )]
            Some(share) => Cell::Share {
                text: self.messages.language().percent(part, whole),
                percent: (share.round() as u64).max(part.min(1)),
                tone,
            },
            None => Cell::own("–"),
        }
    }

    fn name(&self, at: usize, name: Option<&str>) -> String {
        match name {
            Some(name) => sanitize(name).into_owned(),
            None => self.say(&msg!("report-tenant-number", number = at + 1)),
        }
    }

    fn comparison(&self, tenants: &[(Option<String>, Overview)]) -> Table {
        let rows = tenants.iter().enumerate().map(|(at, (name, overview))| {
            let mut row = vec![Cell::foreign(&self.name(at, name.as_deref()))];
            match &overview.registration {
                Some(figures) => row.extend([
                    self.number(figures.total),
                    self.number(figures.enabled.count),
                    self.number(figures.capable.count),
                    self.share(figures.capable.count, figures.enabled.count, Tone::Good),
                ]),
                None => row.extend((0..4).map(|_| Cell::own("–"))),
            }
            row.extend([
                self.number(overview.answers.cannot),
                self.number(overview.answers.will_stop),
            ]);
            row
        });
        Table {
            caption: None,
            head: self.heads(&[
                "report-tenant",
                "status-count",
                "status-enabled",
                "status-capable",
                "status-share-of-scope",
                "report-answer-cannot",
                "report-answer-will-stop",
            ]),
            rows: rows.collect(),
        }
    }

    fn part(&self, at: usize, name: Option<&str>, overview: &Overview, of: usize) -> Part {
        let mut lead = Vec::new();
        if let Some(as_of) = overview.report_as_of {
            let moment = words::moment(as_of);
            lead.push(self.say(&msg!("report-figures-as-of", moment = moment)));
        }
        let mut sections = vec![self.today(overview)];
        sections.extend(overview.since.as_ref().map(|change| self.since(change)));
        sections.push(self.trend(&overview.trend));
        sections.push(self.why(overview));
        sections.extend(self.next(overview));
        sections.extend(
            overview
                .only_phone
                .as_ref()
                .map(|wall| self.only_phone(wall, overview.registration.as_ref())),
        );
        sections.extend(overview.breakdowns.iter().map(|axis| self.axis(axis)));
        sections.extend(
            overview
                .registration
                .as_ref()
                .map(|figures| self.methods(figures)),
        );
        sections.push(self.resets(overview.resets.as_ref()));
        sections.extend(self.unverified(&overview.unverified));
        sections.push(self.policy(overview));
        Part {
            name: (of > 1 || name.is_some()).then(|| self.name(at, name)),
            lead,
            sections,
        }
    }

    pub(super) fn section(&self, heading: &Message) -> Section {
        Section {
            heading: self.say(heading),
            ..Section::default()
        }
    }

    fn today(&self, overview: &Overview) -> Section {
        let mut section = self.section(&msg!("report-today"));
        let answers = overview.answers;
        section.chart = chart::answers(answers, self.messages.language()).map(|svg| Chart {
            svg,
            alternative: self.say(&msg!(
                "report-answers-chart",
                can = answers.can,
                stops = answers.will_stop,
                cannot = answers.cannot,
                unknown = answers.unknown
            )),
        });
        let total = answers.total();
        section.tables.push(self.shares(
            &msg!("report-judged"),
            [
                (msg!("report-answer-can"), answers.can, total, Tone::Good),
                (
                    msg!("report-answer-will-stop"),
                    answers.will_stop,
                    total,
                    Tone::Passing,
                ),
                (
                    msg!("report-answer-cannot"),
                    answers.cannot,
                    total,
                    Tone::Bad,
                ),
                (
                    msg!("report-answer-unknown"),
                    answers.unknown,
                    total,
                    Tone::Plain,
                ),
            ],
        ));
        match &overview.registration {
            Some(figures) => section.tables.push(self.reported(figures, overview)),
            None => {
                let caption = self.say(&msg!("report-reported"));
                let unread = self.say(&msg!("report-unread"));
                section.lines.push(format!("{caption}: {unread}"));
            }
        }
        section
    }

    /// The figures of the registration report.
    fn reported(&self, figures: &Summary, overview: &Overview) -> Table {
        let administrators = &overview.administrators;
        let (all, enabled) = (figures.total, figures.enabled.count);
        let (registered, capable) = (figures.registered.count, figures.capable.count);
        self.shares(
            &msg!("report-reported"),
            [
                (msg!("report-users"), all, all, Tone::Plain),
                (msg!("report-enabled"), enabled, all, Tone::Good),
                (msg!("report-registered"), registered, all, Tone::Good),
                (msg!("report-capable"), capable, enabled, Tone::Good),
                (
                    msg!("report-administrators"),
                    administrators.capable,
                    administrators.users,
                    Tone::Good,
                ),
            ],
        )
    }

    /// A table of parts of wholes.
    fn shares<const N: usize>(
        &self,
        caption: &Message,
        rows: [(Message, u64, u64, Tone); N],
    ) -> Table {
        Table {
            caption: Some(self.say(caption)),
            head: self.heads(&["report-figure", "status-count", "status-percent"]),
            rows: rows
                .map(|(name, part, whole, tone)| {
                    vec![
                        Cell::own(self.say(&name)),
                        self.number(part),
                        self.share(part, whole, tone),
                    ]
                })
                .into(),
        }
    }

    fn since(&self, change: &Change) -> Section {
        let mut section = self.section(&msg!("report-since", moment = words::moment(change.at)));
        let row = |name: Message, by: i64| vec![Cell::own(self.say(&name)), self.moved(by)];
        section.tables.push(Table {
            caption: None,
            head: self.heads(&["report-figure", "report-moved"]),
            rows: vec![
                row(msg!("report-users"), change.users),
                row(msg!("report-enabled"), change.enabled),
                row(msg!("report-registered"), change.registered),
                row(msg!("report-capable"), change.capable),
                row(msg!("report-answer-cannot"), change.cannot),
            ],
        });
        section
    }

    fn trend(&self, trend: &Trend) -> Section {
        let mut section = self.section(&msg!("report-trend"));
        section
            .lines
            .push(self.say(&sentences::outlook(trend, self.messages)));
        let latest = trend.points.len().saturating_sub(LATEST_REPORTS);
        let shares = trend
            .points
            .iter()
            .skip(latest)
            .filter(|point| point.enabled > 0);
        let rows: Vec<Vec<Cell>> = shares
            .map(|point| {
                vec![
                    Cell::own(words::moment(point.at)),
                    self.number(point.enabled),
                    self.number(point.capable),
                    self.share(point.capable, point.enabled, Tone::Good),
                ]
            })
            .collect();
        section.chart = chart::trend(trend, self.messages.language()).map(|svg| Chart {
            svg,
            alternative: self.say(&match chart::ahead(trend) {
                Some(_) => msg!("report-trend-chart-ahead"),
                None => msg!("report-trend-chart"),
            }),
        });
        section.tables.extend((!rows.is_empty()).then(|| Table {
            caption: None,
            head: self.heads(&[
                "report-made-at",
                "status-enabled",
                "status-capable",
                "status-share-of-scope",
            ]),
            rows,
        }));
        section
    }

    fn why(&self, overview: &Overview) -> Section {
        let mut section = self.section(&msg!("report-why"));
        if overview.causes.is_empty() {
            section.lines.push(self.say(&msg!("report-why-none")));
            return section;
        }
        let total = overview.answers.total();
        let rows = overview.causes.iter().map(|cause| {
            let who = cause.who_acts.map(|actor| self.say(&words::actor(actor)));
            vec![
                Cell::own(capitalized(&self.say(&messages::cause(cause.cause)))),
                self.number(cause.people),
                self.share(
                    cause.people,
                    total,
                    match cause.verdict {
                        Verdict::Cannot => Tone::Bad,
                        Verdict::WillStop => Tone::Passing,
                        Verdict::Can | Verdict::Unknown => Tone::Plain,
                    },
                ),
                Cell::own(self.say(&sentences::verdict(cause))),
                Cell::own(who.unwrap_or_else(|| "–".to_owned())),
                match &cause.list {
                    Some(command) => Cell::Command {
                        text: command.clone(),
                    },
                    None => Cell::own(""),
                },
            ]
        });
        section.tables.push(Table {
            caption: None,
            head: self.heads(&[
                "explain-people-cause",
                "status-count",
                "status-percent",
                "explain-people-verdict",
                "report-who",
                "report-list",
            ]),
            rows: rows.collect(),
        });
        section
    }

    /// What helps the most people first.
    fn next(&self, overview: &Overview) -> Option<Section> {
        let lines: Vec<String> = overview
            .causes
            .iter()
            .filter(|cause| cause.verdict != Verdict::Unknown)
            .filter_map(|cause| {
                let remedy = cause.remedy.clone()?;
                Some(self.say(&msg!(
                    "report-next-step",
                    count = cause.people,
                    cause = self.say(&messages::cause(cause.cause)),
                    remedy = remedy
                )))
            })
            .take(5)
            .collect();
        (!lines.is_empty()).then(|| Section {
            lines,
            ..self.section(&msg!("report-next"))
        })
    }

    /// Who has nothing but a phone, and until when that serves.
    fn only_phone(&self, wall: &PhoneWall, figures: Option<&Summary>) -> Section {
        let mut section = self.section(&msg!("report-phone"));
        let total = figures.map_or(0, |figures| figures.total);
        if wall.users.all() == 0 {
            section.lines.push(self.say(&msg!("report-phone-none")));
            return section;
        }
        section.lines.push(self.say(&match wall.own_telephony {
            true => msg!("report-phone-own"),
            false => msg!("report-phone-ends"),
        }));
        let row = |name: &Message, count: u64| {
            vec![
                Cell::own(self.say(name)),
                self.number(count),
                self.share(count, total, Tone::Plain),
            ]
        };
        let users = wall.users;
        let mut rows = vec![
            row(&msg!("report-phone-reset"), users.reset),
            row(&msg!("report-phone-mfa"), users.mfa),
            row(&msg!("report-phone-both"), users.both),
        ];
        rows.extend(wall.ends.iter().map(|end| {
            let day = Day::On(end.day);
            row(&msg!("report-phone-day", day = day), end.users)
        }));
        section.tables.push(Table {
            caption: None,
            head: self.heads(&["report-figure", "status-count", "status-percent"]),
            rows,
        });
        section
    }

    fn axis(&self, axis: &AxisFigures) -> Section {
        let mut section = self.section(&sentences::axis(axis.by));
        if axis.left_out > 0 {
            let count = axis.left_out;
            section
                .lines
                .push(self.say(&msg!("report-left-out", count = count)));
        }
        let rows = axis.groups.iter().map(|group: &Group| {
            vec![
                self.group(axis.by, group.group.as_deref()),
                self.number(group.users),
                self.number(group.enabled),
                self.number(group.registered),
                self.number(group.capable),
                self.share(group.capable, group.enabled, Tone::Good),
            ]
        });
        let head = sentences::axis_head(axis.by);
        section.tables.push(Table {
            caption: None,
            head: self.heads(&[
                head,
                "status-count",
                "status-enabled",
                "status-registered",
                "status-capable",
                "status-share-of-scope",
            ]),
            rows: rows.collect(),
        });
        section
    }

    /// What a group is called.
    fn group(&self, axis: &str, name: Option<&str>) -> Cell {
        let Some(name) = name else {
            return Cell::own(self.say(&msg!("status-group-none")));
        };
        if axis == Axis::Licence.key() {
            return Cell::foreign(product_name(name));
        }
        match name {
            "Member" if axis == Axis::UserType.key() => {
                Cell::own(self.say(&msg!("report-members")))
            }
            "Guest" if axis == Axis::UserType.key() => Cell::own(self.say(&msg!("report-guests"))),
            _ => Cell::foreign(name),
        }
    }

    fn methods(&self, figures: &Summary) -> Section {
        let mut methods: Vec<_> = figures.by_method.iter().collect();
        methods.sort_by_key(|method| std::cmp::Reverse(method.share.count));
        let rows = methods.into_iter().map(|method| {
            vec![
                match messages::method(&method.method) {
                    Some(name) => Cell::own(self.say(&name)),
                    None => Cell::foreign(&method.method),
                },
                self.number(method.share.count),
                self.share(method.share.count, figures.total, Tone::Plain),
            ]
        });
        Section {
            tables: vec![Table {
                caption: None,
                head: self.heads(&["methods-kind", "status-count", "status-percent"]),
                rows: rows.collect(),
            }],
            ..self.section(&msg!("report-methods"))
        }
    }

    fn resets(&self, resets: Option<&ResetFigures>) -> Section {
        let mut section = self.section(&msg!("report-resets"));
        let Some(resets) = resets else {
            section.lines.push(self.say(&msg!("report-unread")));
            return section;
        };
        let sum = |of: fn(&_) -> u64| resets.days.iter().map(of).sum::<u64>();
        let succeeded = sum(|day: &crate::sspr::report::resets::Day| day.succeeded);
        let failed = sum(|day: &crate::sspr::report::resets::Day| day.failed);
        section.lines.push(self.say(&msg!(
            "report-resets-sum",
            succeeded = succeeded,
            failed = failed,
            blocked = resets.blocked
        )));
        if succeeded + failed == 0 {
            return section;
        }
        section.chart = chart::resets(&resets.days).map(|svg| Chart {
            svg,
            alternative: self.say(&msg!("report-resets-chart")),
        });
        let rows = resets.reasons.iter().map(|reason| {
            vec![
                match &reason.reason {
                    Some(text) => self.reason(text),
                    None => Cell::own(self.say(&msg!("report-no-reason"))),
                },
                self.number(reason.count),
            ]
        });
        let rows: Vec<Vec<Cell>> = rows.collect();
        section.tables.extend((!rows.is_empty()).then(|| Table {
            caption: None,
            head: self.heads(&["report-reason", "report-failed"]),
            rows,
        }));
        let days = resets.days.iter();
        let days = days.filter(|day| day.succeeded + day.failed > 0);
        section.tables.push(Table {
            caption: None,
            head: self.heads(&["report-day", "report-succeeded", "report-failed"]),
            rows: days
                .map(|day| {
                    let name = Cell::own(day.day.to_string());
                    vec![name, self.number(day.succeeded), self.number(day.failed)]
                })
                .collect(),
        });
        section
    }

    /// Why a reset failed: in words where they are known, and as the service has it.
    fn reason(&self, text: &str) -> Cell {
        let text = sanitize(text);
        match codes::named(&text) {
            Some(code) => {
                let words = capitalized(&self.say(&Message::new(code.meaning)));
                Cell::Foreign {
                    text: format!("{} ({text})", words.trim_end_matches(['.', '。'])),
                }
            }
            None => Cell::Foreign {
                text: text.into_owned(),
            },
        }
    }

    fn policy(&self, overview: &Overview) -> Section {
        let mut section = self.section(&msg!("report-policy"));
        if overview.findings.is_empty() {
            section.lines.push(self.say(&msg!("report-policy-none")));
            return section;
        }
        let rows = overview.findings.iter().map(|finding| {
            vec![
                Cell::own(self.say(&sentences::severity(finding.severity))),
                Cell::own(finding.message.clone()),
                Cell::own(finding.control.unwrap_or_default()),
            ]
        });
        section.tables.push(Table {
            caption: None,
            head: self.heads(&["report-severity", "report-finding", "report-control"]),
            rows: rows.collect(),
        });
        section
    }
}

/// With a capital at the beginning, as a table has it.
fn capitalized(text: &str) -> String {
    let mut rest = text.chars();
    let first = rest.next().map(char::to_uppercase);
    first.into_iter().flatten().chain(rest).collect()
}
