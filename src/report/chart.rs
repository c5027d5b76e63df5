//! Charts as SVG. Colours are those of the page: each is written as one that stands for it, so that a chart follows light,
//! dark and print.

use std::ops::Range;

use plotters::coord::Shift;
use plotters::coord::types::{RangedCoordf64, RangedCoordi64};
use plotters::prelude::*;

use crate::language::Language;
use crate::sspr::report::overview::{Answers, Trend};
use crate::sspr::report::resets::Day;
use crate::sspr::report::trend::Outlook;

const SIZE: (u32, u32) = (760, 280);
/// Of the bar that is the whole of a figure.
const BAR: (u32, u32) = (760, 64);
/// In pixels where the picture is as wide as [`SIZE`].
const TEXT: i32 = 17;
/// A part of a bar that is smaller than this has no room for its figure.
const LABELLED: f64 = 0.07;
const DAY: i64 = 86_400;

/// Colours that stand for those of the page.
const INK: RGBColor = RGBColor(1, 1, 1);
const RULE: RGBColor = RGBColor(2, 2, 2);
const GOOD: RGBColor = RGBColor(3, 3, 3);
const BAD: RGBColor = RGBColor(4, 4, 4);
const OF_THE_PAGE: [(&str, &str); 4] = [
    ("\"#010101\"", "\"currentColor\""),
    ("\"#020202\"", "\"var(--rule)\""),
    ("\"#030303\"", "\"var(--good)\""),
    ("\"#040404\"", "\"var(--bad)\""),
];

type Area<'a> = DrawingArea<SVGBackend<'a>, Shift>;
type Failure<'a> = DrawingAreaErrorKind<<SVGBackend<'a> as DrawingBackend>::ErrorType>;
type Drawn<'a> = Result<(), Failure<'a>>;
type Plane<'b, 'a> = ChartContext<'b, SVGBackend<'a>, Cartesian2d<RangedCoordi64, RangedCoordf64>>;

/// The axes of a plane: from nothing to `top`, and how their values are written.
struct Axes<'a> {
    width: Range<i64>,
    top: f64,
    /// At most so many labels.
    steps: usize,
    across: &'a dyn Fn(&i64) -> String,
    up: &'a dyn Fn(&f64) -> String,
}

impl Axes<'_> {
    fn on<'a, 'b>(&self, area: &'b Area<'a>) -> Result<Plane<'b, 'a>, Failure<'a>> {
        let mut chart = ChartBuilder::on(area)
            .margin(10)
            .margin_right(48)
            .x_label_area_size(32)
            .y_label_area_size(56)
            .build_cartesian_2d(self.width.clone(), 0.0..self.top)?;
        chart
            .configure_mesh()
            .disable_x_mesh()
            .light_line_style(TRANSPARENT)
            .bold_line_style(RULE)
            .axis_style(RULE)
            .label_style(("sans-serif", TEXT, &INK))
            .x_labels(5)
            .y_labels(self.steps)
            .x_label_formatter(&self.across)
            .y_label_formatter(&self.up)
            .draw()?;
        Ok(chart)
    }
}

/// How many there are of each answer, side by side: what is sure is filled, what is not for long or not known is an outline.
pub(super) fn answers(answers: Answers, language: Language) -> Option<String> {
    let total = answers.total();
    if total == 0 {
        return None;
    }
    let parts = [
        (answers.can, GOOD.filled()),
        (answers.will_stop, GOOD.stroke_width(2)),
        (answers.cannot, BAD.filled()),
        (answers.unknown, INK.stroke_width(2)),
    ];
    svg(BAR, |area| {
        let chart = ChartBuilder::on(area)
            .margin(4)
            .build_cartesian_2d(0.0..height(total), 0.0..1.0)?;
        let mut from = 0;
        for (count, style) in parts.into_iter().filter(|(count, _)| *count > 0) {
            let (left, right) = (height(from), height(from + count));
            let mut part = Rectangle::new([(left, 0.0), (right, 0.55)], style);
            part.set_margin(0, 0, 1, 1);
            chart.plotting_area().draw(&part)?;
            if height(count) >= height(total) * LABELLED {
                let share = language.percent(count, total);
                let style = ("sans-serif", TEXT, &INK).into_text_style(area);
                let label = Text::new(share, (left, 0.98), style);
                chart.plotting_area().draw(&label)?;
            }
            from += count;
        }
        Ok(())
    })
}

/// The share of those in scope who can reset, report by report, the goal, and the way there at this pace; nothing before there
/// are two reports.
pub(super) fn trend(trend: &Trend, language: Language) -> Option<String> {
    let shares: Vec<(i64, f64)> = (trend.points.iter())
        .filter_map(|point| Some((point.at.as_second(), point.share()?)))
        .collect();
    let (first, last) = (*shares.first()?, *shares.last()?);
    if first.0 == last.0 {
        return None;
    }
    let ahead = ahead(trend);
    let end = ahead.unwrap_or(last.0);
    let across = |second: &i64| label(*second, end - first.0);
    let axes = Axes {
        width: first.0..end,
        top: 100.0,
        steps: 5,
        across: &across,
        up: &|share| in_percent(*share, language),
    };
    svg(SIZE, |area| {
        let mut chart = axes.on(area)?;
        let goal = [(first.0, trend.goal), (end, trend.goal)];
        chart.draw_series(DashedLineSeries::new(goal, 8, 5, INK.stroke_width(1)))?;
        let reports = shares.iter().copied();
        chart.draw_series(LineSeries::new(reports, GOOD.stroke_width(3)))?;
        chart.draw_series(shares.iter().map(|at| Circle::new(*at, 4, GOOD.filled())))?;
        if let Some(day) = ahead {
            let way = [last, (day, trend.goal)];
            chart.draw_series(DashedLineSeries::new(way, 2, 4, GOOD.stroke_width(2)))?;
        }
        Ok(())
    })
}

/// The day on which the goal is met, where it is not so far away that nothing else could be seen.
pub(super) fn ahead(trend: &Trend) -> Option<i64> {
    let Outlook::On(day) = trend.outlook else {
        return None;
    };
    let (first, last) = (trend.points.first()?, trend.points.last()?);
    let day = day.to_zoned(jiff::tz::TimeZone::UTC).ok()?.timestamp();
    let (first, last, day) = (first.at.as_second(), last.at.as_second(), day.as_second());
    (day > last && day - last <= 2 * (last - first)).then_some(day)
}

/// Resets day by day: those that went well are filled, on top of them those that failed are outlines.
pub(super) fn resets(days: &[Day]) -> Option<String> {
    let most = days.iter().map(|day| day.succeeded + day.failed).max()?;
    let most = most.max(1);
    let count = i64::try_from(days.len()).ok()?;
    let name = |at: &i64| {
        let day = usize::try_from(*at).ok().and_then(|at| days.get(at));
        day.map(|day| day.day.to_string()).unwrap_or_default()
    };
    let whole = |count: &f64| {
        let is_whole = (count - count.round()).abs() < 0.01;
        if is_whole {
            format!("{count:.0}")
        } else {
            String::new()
        }
    };
    let axes = Axes {
        width: 0..count,
        top: height(most),
        steps: usize::try_from(most).map_or(5, |most| most.min(4) + 1),
        across: &name,
        up: &whole,
    };
    svg(SIZE, |area| {
        let mut chart = axes.on(area)?;
        let bar = |at: i64, from: u64, to: u64, style: ShapeStyle| {
            let mut bar = Rectangle::new([(at, height(from)), (at + 1, height(to))], style);
            bar.set_margin(0, 0, 3, 3);
            bar
        };
        let bars = (0..count).zip(days);
        let well = bars.clone().filter(|(_, day)| day.succeeded > 0);
        chart.draw_series(well.map(|(at, day)| bar(at, 0, day.succeeded, GOOD.filled())))?;
        let ill = bars.filter(|(_, day)| day.failed > 0);
        chart.draw_series(ill.map(|(at, day)| {
            let (from, to) = (day.succeeded, day.succeeded + day.failed);
            bar(at, from, to, BAD.stroke_width(2))
        }))?;
        Ok(())
    })
}

/// A share as the language writes it.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a share is from 0 to 100"
)]
fn in_percent(share: f64, language: Language) -> String {
    language.percent((share * 10.0).round() as u64, 1000)
}

#[expect(
    clippy::cast_precision_loss,
    reason = "a tenant resets far fewer passwords than a double has integers"
)]
fn height(count: u64) -> f64 {
    count as f64
}

/// A moment on an axis of so many seconds.
fn label(second: i64, span: i64) -> String {
    let moment = jiff::Timestamp::from_second(second).unwrap_or_default();
    let form = if span < 4 * DAY {
        "%Y-%m-%d %H:%M"
    } else {
        "%Y-%m-%d"
    };
    moment.strftime(form).to_string()
}

/// What was drawn, in the colours of the page. The picture says nothing that a table beside it does not.
fn svg(size: (u32, u32), draw: impl for<'a> Fn(&Area<'a>) -> Drawn<'a>) -> Option<String> {
    let mut text = String::new();
    {
        let area = SVGBackend::with_string(&mut text, size).into_drawing_area();
        // Without its picture a report still has the figures.
        draw(&area).ok()?;
        area.present().ok()?;
    }
    for (stand_in, color) in OF_THE_PAGE {
        text = text.replace(stand_in, color);
    }
    Some(text.replacen("<svg ", "<svg aria-hidden=\"true\" focusable=\"false\" ", 1))
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::sspr::report::trend::Point;

    #[test]
    fn a_chart_has_the_colours_of_the_page_and_no_style_of_its_own() {
        let point = |day: u32, capable| Point {
            at: format!("2026-11-{day:02}T08:00:00Z").parse().unwrap(),
            users: 100,
            enabled: 100,
            registered: capable,
            capable,
            cannot: 0,
        };
        let of = |points: Vec<Point>| {
            let outlook = Outlook::On(date(2026, 12, 10));
            let of = Trend {
                goal: 95.0,
                outlook,
                points,
            };
            trend(&of, Language::De)
        };
        let all = Answers {
            can: 40,
            will_stop: 10,
            cannot: 48,
            unknown: 2,
        };
        assert_eq!(answers(Answers::default(), Language::De), None);
        assert_eq!(of(vec![]), None);
        assert_eq!(of(vec![point(1, 5)]), None);
        let days = [Day {
            day: date(2026, 11, 1),
            succeeded: 3,
            failed: 2,
        }];
        for svg in [
            of(vec![point(1, 5), point(20, 50)]),
            resets(&days),
            answers(all, Language::De),
        ] {
            let svg = svg.unwrap();
            for (stand_in, color) in OF_THE_PAGE {
                assert!(!svg.contains(stand_in), "{stand_in} in {svg}");
                assert!(color != "\"currentColor\"" || svg.contains(color));
            }
            assert!(!svg.contains("style="), "{svg}");
            assert!(!svg.contains('#'), "a colour that no page has: {svg}");
        }
    }

    #[test]
    fn the_way_to_the_goal_is_drawn_unless_it_is_far_longer_than_the_way_so_far() {
        let point = |day: u32| Point {
            at: format!("2026-11-{day:02}T00:00:00Z").parse().unwrap(),
            users: 100,
            enabled: 100,
            registered: 50,
            capable: 50,
            cannot: 50,
        };
        for (day, is_drawn) in [(21, true), (31, true), (32, false)] {
            let day = date(2026, 11, 1).saturating_add(jiff::Span::new().days(day - 1));
            let trend = Trend {
                goal: 95.0,
                outlook: Outlook::On(day),
                points: vec![point(1), point(11)],
            };
            assert_eq!(ahead(&trend).is_some(), is_drawn, "{day}");
        }
    }
}
