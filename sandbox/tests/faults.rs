//! Planned faults: what a client sees of each.

use sspr_sandbox::Fault;

use crate::support::{Directory, http};

const PATH: &str = "/common/discovery/instance";

fn get(directory: &Directory) -> Result<(u16, String), reqwest::Error> {
    directory.block_on(async {
        let url = format!("{}{PATH}", directory.url());
        let answer = http().get(url).send().await?;
        Ok((answer.status().as_u16(), answer.text().await?))
    })
}

#[test]
fn a_fault_meets_as_many_requests_as_planned_and_no_more() {
    let directory = Directory::start();
    let fault = Fault::Answer {
        status: 429,
        headers: vec![("retry-after", "3".to_owned())],
        body: "{}".to_owned(),
    };
    directory
        .sandbox()
        .faults()
        .plan("discovery/instance", 2, fault);
    assert_eq!(get(&directory).unwrap(), (429, "{}".to_owned()));
    assert_eq!(get(&directory).unwrap().0, 429);
    directory.sandbox().faults().assert_all_hit();
    assert_eq!(get(&directory).unwrap().0, 200);
}

#[test]
fn connections_break_before_or_in_the_middle_of_an_answer() {
    let directory = Directory::start();
    for fault in [Fault::Reset, Fault::HangUp, Fault::BrokenOff] {
        directory.sandbox().faults().plan(PATH, 1, fault.clone());
        assert!(get(&directory).is_err(), "{fault:?}");
    }
    assert_eq!(get(&directory).unwrap().0, 200);
}

#[test]
fn half_a_document_and_a_page_arrive_whole() {
    let directory = Directory::start();
    let whole = get(&directory).unwrap().1;
    directory.sandbox().faults().plan(PATH, 1, Fault::Truncated);
    directory.sandbox().faults().plan(PATH, 1, Fault::Page(502));
    let (status, half) = get(&directory).unwrap();
    assert_eq!((status, half.as_str()), (200, &whole[..whole.len() / 2]));
    let (status, page) = get(&directory).unwrap();
    assert!(status == 502 && page.contains("<h1>"), "{page}");
}

#[test]
#[should_panic(expected = "faults never met")]
fn a_fault_that_was_never_met_fails_the_test() {
    let directory = Directory::start();
    directory
        .sandbox()
        .faults()
        .plan("/nowhere", 1, Fault::Reset);
    directory.sandbox().faults().assert_all_hit();
}

#[test]
fn a_body_that_is_too_large_is_refused_in_the_form_of_the_service() {
    let directory = Directory::start();
    let body = "x".repeat(5 << 20);
    for (path, member) in [
        ("/common/oauth2/v2.0/token", "/error_description"),
        ("/sms", "/error/message"),
        ("/v1.0/users", "/error/message"),
    ] {
        let (status, said) = directory.block_on(async {
            let url = format!("{}{path}", directory.url());
            let request = http().post(url).header("authorization", "Bearer x");
            let request = request.body(body.clone());
            // Who still sends when the answer comes and the connection ends may lose it: it is asked for until it is read.
            let answer = loop {
                let again = request.try_clone().unwrap();
                match again.send().await {
                    Ok(answer) => break answer,
                    Err(error) => assert!(error.is_request(), "{error:?}"),
                }
            };
            let status = answer.status().as_u16();
            (status, answer.json::<serde_json::Value>().await.unwrap())
        });
        let words = said.pointer(member).and_then(|it| it.as_str());
        // Who is nobody is told that before anything is read.
        let expected = if status == 401 {
            None
        } else {
            Some("The request body is too large.")
        };
        assert!([401, 413].contains(&status), "{path} {status} {said}");
        assert!(expected.is_none() || words == expected, "{path} {said}");
    }
}
