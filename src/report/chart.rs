//! Charts as SVG. Colours are those of the page: each is written as one that stands for it, so that a chart follows light,
//! dark and print.

use std::ops::Range;

use plotters::coord::Shift;
use plotters::coord::types::{RangedCoordf64, RangedCoordi64};
use plotters::prelude::*;

use crate::sspr::report::overview::Trend;
use crate::sspr::report::resets::Day;

const SIZE: (u32, u32) = (760, 260);

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

/// An area with its axes, from nothing to `top`, and how these write their values.
fn plane<'a, 'b>(
    area: &'b Area<'a>,
    width: Range<i64>,
    top: f64,
    across: &dyn Fn(&i64) -> String,
    up: &dyn Fn(&f64) -> String,
) -> Result<Plane<'b, 'a>, Failure<'a>> {
    let mut chart = ChartBuilder::on(area)
        .margin(8)
        .x_label_area_size(28)
        .y_label_area_size(48)
        .build_cartesian_2d(width, 0.0..top)?;
    chart
        .configure_mesh()
        .disable_x_mesh()
        .light_line_style(TRANSPARENT)
        .bold_line_style(RULE)
        .axis_style(RULE)
        .label_style(("sans-serif", 13, &INK))
        .x_labels(5)
        .y_labels(5)
        .x_label_formatter(&across)
        .y_label_formatter(&up)
        .draw()?;
    Ok(chart)
}

/// The share of those in scope who can reset, report by report, and the goal; nothing before there are two reports.
pub(super) fn trend(trend: &Trend) -> Option<String> {
    let shares: Vec<(i64, f64)> = (trend.points.iter())
        .filter_map(|point| Some((point.at.as_second(), point.share()?)))
        .collect();
    let (first, last) = (shares.first()?.0, shares.last()?.0);
    if first == last {
        return None;
    }
    svg(|area| {
        let share = |share: &f64| format!("{share:.0} %");
        let mut chart = plane(area, first..last, 100.0, &|second| label(*second), &share)?;
        let goal = [(first, trend.goal), (last, trend.goal)];
        chart.draw_series(DashedLineSeries::new(goal, 6, 4, INK.stroke_width(1)))?;
        chart.draw_series(LineSeries::new(
            shares.iter().copied(),
            GOOD.stroke_width(2),
        ))?;
        chart.draw_series(shares.iter().map(|at| Circle::new(*at, 3, GOOD.filled())))?;
        Ok(())
    })
}

/// Resets day by day: those that failed on top of those that went well.
pub(super) fn resets(days: &[Day]) -> Option<String> {
    let most = days.iter().map(|day| day.succeeded + day.failed).max()?;
    let top = height(most.max(1));
    let count = i64::try_from(days.len()).ok()?;
    svg(|area| {
        let name = |at: &i64| {
            let day = usize::try_from(*at).ok().and_then(|at| days.get(at));
            day.map(|day| day.day.to_string()).unwrap_or_default()
        };
        let mut chart = plane(area, 0..count, top, &name, &|count| format!("{count:.0}"))?;
        let bar = |at: i64, from: u64, to: u64, color: RGBColor| {
            let mut bar =
                Rectangle::new([(at, height(from)), (at + 1, height(to))], color.filled());
            bar.set_margin(0, 0, 2, 2);
            bar
        };
        let bars = (0..count).zip(days);
        chart.draw_series(
            bars.clone()
                .map(|(at, day)| bar(at, 0, day.succeeded, GOOD)),
        )?;
        chart.draw_series(
            bars.map(|(at, day)| bar(at, day.succeeded, day.succeeded + day.failed, BAD)),
        )?;
        Ok(())
    })
}

#[expect(
    clippy::cast_precision_loss,
    reason = "a tenant resets far fewer passwords than a double has integers"
)]
fn height(count: u64) -> f64 {
    count as f64
}

fn label(second: i64) -> String {
    let moment = jiff::Timestamp::from_second(second).unwrap_or_default();
    moment.strftime("%Y-%m-%d").to_string()
}

/// What was drawn, in the colours of the page. The picture says nothing that a table beside it does not.
fn svg(draw: impl for<'a> Fn(&Area<'a>) -> Drawn<'a>) -> Option<String> {
    let mut text = String::new();
    {
        let area = SVGBackend::with_string(&mut text, SIZE).into_drawing_area();
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
    use crate::sspr::report::trend::{Outlook, Point};

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
            trend(&Trend {
                goal: 95.0,
                outlook: Outlook::Met,
                points,
            })
        };
        assert_eq!(of(vec![]), None);
        assert_eq!(of(vec![point(1, 5)]), None);
        let days = [Day {
            day: date(2026, 11, 1),
            succeeded: 3,
            failed: 2,
        }];
        for svg in [of(vec![point(1, 5), point(20, 50)]), resets(&days)] {
            let svg = svg.unwrap();
            for (stand_in, color) in OF_THE_PAGE {
                assert!(!svg.contains(stand_in), "{stand_in} in {svg}");
                assert!(color != "\"currentColor\"" || svg.contains(color));
            }
            assert!(!svg.contains("style="), "{svg}");
            assert!(!svg.contains('#'), "a colour that no page has: {svg}");
        }
    }
}
