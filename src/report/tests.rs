use jiff::civil::date;

use super::*;
use crate::language::Language;
use crate::sspr::diagnosis::Verdict;
use crate::sspr::diagnosis::cause::Actor;
use crate::sspr::report::breakdown::Group;
use crate::sspr::report::coverage::{Coverage, Summary};
use crate::sspr::report::only_phone::OnlyPhones;
use crate::sspr::report::overview::{
    About, Answers, AxisFigures, CauseCount, PhoneWall, PhonesEnd, ResetFigures, Trend,
};
use crate::sspr::report::resets::{Day, Reason};
use crate::sspr::report::trend::{Outlook, Point};
use crate::sspr::report::unverified::{Figures, OfCause, Unverified};
use crate::sspr::verify::coverage::Cause;
use crate::sspr::verify::found::Found;
use crate::ui::msg;

/// What somebody might call a tenant, a department or a reason.
const HOSTILE: &str =
    "<script>alert(1)</script>\" onload=x `a|b` [x](javascript:x) \u{202e}\u{1b}[2J";

fn only_phone() -> PhoneWall {
    PhoneWall {
        own_telephony: false,
        users: OnlyPhones {
            reset: 1,
            mfa: 2,
            both: 3,
        },
        ends: vec![PhonesEnd {
            day: date(2027, 2, 1),
            users: 6,
        }],
    }
}

fn unverified() -> Unverified {
    Unverified::Judged(Figures {
        since: "2026-10-31T08:00:00Z".parse().unwrap(),
        ledgers: 2,
        broken: 1,
        acts: 1,
        grants: 1,
        covered: 3,
        imported: 0,
        own: 4,
        causes: vec![OfCause {
            cause: Cause::NoRecord,
            count: 1,
        }],
        latest: vec![Found {
            at: "2026-11-29T08:00:00Z".parse().unwrap(),
            cause: Cause::NoRecord,
            activity: HOSTILE.to_owned(),
            user: Some(HOSTILE.to_owned()),
            actor: None,
            ip_address: None,
            reason: None,
            user_id: None,
            actor_id: None,
            id: None,
            grant: None,
        }],
    })
}

fn overview() -> Overview {
    let point = |day: u32, capable| Point {
        at: format!("2026-11-{day:02}T08:00:00Z").parse().unwrap(),
        users: 1200,
        enabled: 1000,
        registered: capable,
        capable,
        cannot: 1200 - capable,
    };
    let coverage = Coverage {
        total: 1200,
        enabled: 1000,
        registered: 700,
        capable: 640,
        by_method: [("email".to_owned(), 300), (HOSTILE.to_owned(), 1)].into(),
    };
    Overview {
        tenant: About {
            id: Some("t".to_owned()),
            display_name: Some(HOSTILE.to_owned()),
        },
        at: "2026-11-30T08:00:00Z".parse().unwrap(),
        report_as_of: None,
        registration: Some(Summary::from(&coverage)),
        answers: Answers {
            can: 640,
            will_stop: 5,
            cannot: 550,
            unknown: 5,
        },
        administrators: Group::default(),
        breakdowns: vec![AxisFigures {
            by: "department",
            groups: vec![Group {
                group: Some(HOSTILE.to_owned()),
                users: 7,
                ..Group::default()
            }],
            left_out: 2,
        }],
        causes: vec![CauseCount {
            verdict: Verdict::Cannot,
            cause: "noMethod",
            stops: None,
            people: 500,
            who_acts: Some(Actor::Helpdesk),
            remedy: Some("Do `sspr invite USER`".to_owned()),
            list: Some("sspr explain --all --cause noMethod".to_owned()),
        }],
        only_phone: Some(only_phone()),
        findings: vec![],
        resets: Some(ResetFigures {
            days: vec![Day {
                day: date(2026, 11, 29),
                succeeded: 3,
                failed: 1,
            }],
            reasons: vec![Reason {
                reason: Some(HOSTILE.to_owned()),
                count: 1,
            }],
            blocked: 0,
        }),
        unverified: unverified(),
        since: None,
        trend: Trend {
            goal: 95.0,
            outlook: Outlook::On(date(2027, 1, 1)),
            points: vec![point(1, 500), point(30, 640)],
        },
    }
}

/// The text between the marks of a page.
fn tags(html: &str) -> Vec<&str> {
    html.split('<')
        .skip(1)
        .filter_map(|rest| rest.split_once('>').map(|(tag, _)| tag))
        .collect()
}

#[test]
fn nothing_that_a_name_says_runs_or_leads_anywhere() {
    for language in Language::ALL {
        let messages = Messages::load(language);
        let tenants = [
            (Some(HOSTILE.to_owned()), overview()),
            (Some("b".to_owned()), overview()),
        ];
        let html = page(&tenants, Form::Html, &messages).unwrap();
        assert!(html.contains(&format!("<html lang=\"{}\">", language.tag())));
        for tag in tags(&html) {
            let name = tag.split_whitespace().next().unwrap_or_default();
            assert!(
                !["script", "a", "img", "link", "iframe", "object"].contains(&name),
                "{tag}"
            );
            let runs = |word: &str| word.starts_with("on") && word.contains('=');
            assert!(!tag.split_whitespace().any(runs), "{tag}");
            assert!(!tag.contains(" style=") && !tag.contains("src="), "{tag}");
        }
        assert!(html.contains("&lt;script&gt;"), "{html}");
        assert!(!html.contains('\u{202e}') && !html.contains('\u{1b}'));
        // Whatever a browser loads, it is told not to.
        assert!(html.contains("default-src 'none'; style-src 'sha256-"));
        let markdown = page(&tenants, Form::Markdown, &messages).unwrap();
        for text in ["<script", "](javascript", "\u{202e}", "a|b"] {
            assert!(!markdown.contains(text), "{text} in {markdown}");
        }
        // Every sentence is there.
        for text in [&html, &markdown] {
            assert!(
                !["report-", "cause-", "unverified-", "events-"]
                    .iter()
                    .any(|id| text.contains(id)),
                "{text}"
            );
        }
    }
}

#[test]
fn the_policy_of_a_page_allows_its_own_style() {
    use base64::Engine as _;
    let html = page(
        &[(None, overview())],
        Form::Html,
        &Messages::load(Language::En),
    )
    .unwrap();
    let style = html
        .split_once("<style>")
        .unwrap()
        .1
        .split_once("</style>")
        .unwrap()
        .0;
    let digest = ring::digest::digest(&ring::digest::SHA256, style.as_bytes());
    let hash = base64::engine::general_purpose::STANDARD.encode(digest);
    assert!(html.contains(&format!("style-src 'sha256-{hash}'")));
}

#[test]
fn a_page_of_many_tenants_has_them_side_by_side() {
    let messages = Messages::load(Language::En);
    let tenants = [(None, overview()), (None, overview())];
    let markdown = page(&tenants, Form::Markdown, &messages).unwrap();
    for text in [
        "Tenant 1",
        "Tenant 2",
        "500 users: no method is registered. Do `sspr invite USER`.",
    ] {
        assert!(markdown.contains(text), "{text} in {markdown}");
    }
    let one = page(&[(None, overview())], Form::Markdown, &messages).unwrap();
    assert!(!one.contains("Tenant 1"), "{one}");
}

#[test]
fn acts_without_verification_are_on_the_page_in_each_state() {
    for language in Language::ALL {
        let messages = Messages::load(language);
        let page = |unverified: Unverified| {
            let overview = Overview {
                unverified,
                ..overview()
            };
            page(&[(None, overview)], Form::Markdown, &messages).unwrap()
        };
        let heading = messages.text(&msg!("report-unverified"));
        let latest = messages.text(&msg!("report-unverified-latest"));
        let judged = page(unverified());
        let word = messages.text(&crate::events::cause(Cause::NoRecord));
        assert_eq!(judged.matches(&word).count(), 2, "{judged}");
        assert!(judged.contains(&heading) && judged.contains(&latest));
        for (state, id) in [
            (Unverified::NoLedger, "report-unverified-needs"),
            (Unverified::Unread, "report-unread"),
        ] {
            let page = page(state);
            let (_, part) = page.split_once(&heading).unwrap();
            let said = messages.text(&crate::ui::Message::new(id));
            assert!(part.trim_start().starts_with(&said), "{part}");
            assert!(!page.contains(&latest), "{page}");
        }
    }
}
