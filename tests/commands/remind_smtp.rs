//! `sspr remind` over an SMTP server: what an application has in place of a mailbox.

use serde_json::{Value, json};
use sspr_sandbox::TENANT_ID;

use crate::mail::{Failure, MailServer};
use crate::remind::{CHEN, JONAS, Tenant, of};
use crate::support::Transcript;

/// So many replies make a mail: greeting, EHLO, MAIL, RCPT, DATA, the mail, QUIT.
const REPLIES: u64 = 7;
/// Of these, the one to the mail itself.
const THE_MAIL: u64 = 5;

fn tenant(server: &MailServer) -> Tenant {
    let tenant = Tenant::new();
    let port = format!("mail.port={}", server.port());
    let settings = ["mail.via=smtp", "mail.host=127.0.0.1", &port];
    let args = ["profile", "set", "mail.from=it@contoso.example"];
    tenant.done(&args.into_iter().chain(settings).collect::<Vec<_>>());
    tenant
}

/// Reminds them, however it ends.
fn remind(tenant: &Tenant, who: &[&str]) -> (Transcript, Value) {
    let args = ["remind", "--yes", "-o", "json"];
    let run = tenant
        .sspr(
            &args
                .into_iter()
                .chain(who.iter().copied())
                .collect::<Vec<_>>(),
        )
        .waiting(|_| {})
        .run();
    let result = run.json();
    (run, result)
}

fn mails_to(server: &MailServer, user: &str) -> usize {
    let taken = server.taken();
    taken.iter().filter(|mail| mail.recipient == user).count()
}

#[test]
fn an_application_mails_each_once_in_their_language() {
    let server = MailServer::start();
    let tenant = tenant(&server);
    let (id, secret) = tenant.directory.sandbox().pipeline().unwrap();
    for (sent, skipped) in [(2, 0), (0, 2)] {
        let run = tenant
            .sspr(&["remind", "--yes", "-o", "json", CHEN, JONAS])
            .env("AZURE_TENANT_ID", TENANT_ID)
            .env("AZURE_CLIENT_ID", id)
            .env("AZURE_CLIENT_SECRET", &secret)
            .run();
        let result = run.json();
        assert_eq!((run.exit, &result["failed"]), (0, &json!(0)), "{run}");
        assert_eq!(
            (&result["sent"], &result["skipped"]),
            (&json!(sent), &json!(skipped))
        );
    }
    let taken = server.taken();
    assert_eq!(taken.len(), 2, "{taken:?}");
    let mail = taken.iter().find(|mail| mail.recipient == CHEN).unwrap();
    assert!(mail.text.contains("请自行在浏览器中输入地址"), "{mail:?}");
    assert!(mail.text.contains("it@contoso.example"), "{mail:?}");
}

#[test]
fn a_test_and_a_template_go_the_same_way() {
    let server = MailServer::start();
    let tenant = tenant(&server);
    let folder = tenant.home.path().join("texts");
    std::fs::create_dir(&folder).unwrap();
    let write = |text: &str| std::fs::write(folder.join("zh-Hans.txt"), text).unwrap();
    let path = folder.display().to_string();
    let args = [
        "remind",
        "--template",
        &path,
        "--test",
        "me@example.net",
        CHEN,
    ];
    write("Subject: x\n{link} {telephone}\n");
    let wrong = tenant.sspr(&args).run();
    assert_eq!((wrong.exit, server.taken().len()), (2, 0), "{wrong}");
    write("Subject: Register\nOpen {link} as {userPrincipalName}\n");
    tenant.done(&args);
    let mail = server.taken().pop().unwrap();
    assert_eq!(mail.recipient, "me@example.net");
    assert!(mail.text.contains("Subject: Register"), "{mail:?}");
    assert!(mail.text.contains(CHEN), "{mail:?}");
    // It was no reminder.
    assert_eq!(remind(&tenant, &[CHEN]).1["sent"], 1);
}

#[test]
fn whose_answer_is_lost_counts_as_failed_and_is_not_mailed_again() {
    for carried_out in [true, false] {
        let server = MailServer::start();
        let tenant = tenant(&server);
        server.plan(THE_MAIL, Failure::HangUp, carried_out);
        let (run, result) = remind(&tenant, &[CHEN, JONAS]);
        assert_eq!(run.exit, 8, "{run}");
        let lost = if of(&result, CHEN)["outcome"] == "failed" {
            CHEN
        } else {
            JONAS
        };
        let row = of(&result, lost);
        assert_eq!(row["reason"], "unknown", "{run}");
        let detail = row["detail"].as_str().unwrap();
        assert!(
            detail.contains("not known whether the e-mail was sent"),
            "{run}"
        );
        assert_eq!((&result["sent"], &result["failed"]), (&json!(1), &json!(1)));
        let (_, again) = remind(&tenant, &[CHEN, JONAS]);
        assert_eq!(of(&again, lost)["reason"], "maybeReminded", "{again}");
        assert_eq!(mails_to(&server, lost), usize::from(carried_out));
    }
}

#[test]
fn whom_the_server_had_no_mail_for_yet_is_mailed_by_the_next_run() {
    for step in 0..THE_MAIL {
        let server = MailServer::start();
        let tenant = tenant(&server);
        server.plan(step, Failure::HangUp, true);
        let (run, result) = remind(&tenant, &[CHEN]);
        assert_eq!(run.exit, 1, "{step} {run}");
        assert_eq!(of(&result, CHEN)["reason"], "refused", "{step} {run}");
        assert_eq!(remind(&tenant, &[CHEN]).1["sent"], 1, "{step}");
        assert_eq!(mails_to(&server, CHEN), 1, "{step}");
    }
    // A goodbye that is not answered changes nothing.
    let server = MailServer::start();
    let tenant = tenant(&server);
    server.plan(THE_MAIL + 1, Failure::HangUp, true);
    assert_eq!(remind(&tenant, &[CHEN]).1["sent"], 1);
}

#[test]
fn addresses_that_are_refused_stop_nobody_and_a_server_that_is_gone_stops_all() {
    for (answer, sent, failed) in [
        ("550 no such mailbox", 1, 0),
        ("451 try later", 0, 5),
        ("535 who are you", 0, 1),
    ] {
        let server = MailServer::with(move |line| {
            let is_spared = answer.starts_with("550") && line.contains("chen.");
            let is_refused = line.starts_with("RCPT") && !is_spared;
            is_refused.then_some(Failure::Says(answer))
        });
        let tenant = tenant(&server);
        let (run, result) = remind(&tenant, &[]);
        let rows = result["results"].as_array().unwrap();
        let count = |reason: &str| rows.iter().filter(|row| row["reason"] == reason).count();
        if sent > 0 {
            assert_eq!(run.exit, 8, "{answer} {run}");
            assert_eq!(mails_to(&server, CHEN), 1, "{answer} {run}");
            assert!(count("refused") > 5 && count("stopped") == 0, "{run}");
            continue;
        }
        // Whoever was not reached has a row all the same, and the cause is the last word.
        assert_eq!((run.exit, count("refused")), (2, failed), "{answer} {run}");
        assert!(count("stopped") > 5, "{answer} {run}");
        let code = answer.split(' ').next().unwrap();
        assert!(run.stderr.contains(code), "{run}");
    }
}

#[test]
fn killed_at_any_reply_it_goes_on_and_mails_nobody_twice() {
    const WHO: [&str; 2] = [CHEN, JONAS];
    for carried_out in [true, false] {
        for step in 0..2 * REPLIES {
            // Only the mail itself is taken or not.
            if !carried_out && step % REPLIES != THE_MAIL {
                continue;
            }
            let server = MailServer::start();
            let tenant = tenant(&server);
            server.plan(step, Failure::Silence, carried_out);
            let ended = tenant
                .sspr(&["remind", "--yes", WHO[0], WHO[1]])
                .run_until(server.silence());
            assert!(ended.is_none() && !server.forgive(), "{step}");
            let (again, result) = remind(&tenant, &WHO);
            assert_eq!(again.exit, 0, "{step} {carried_out} {again}");
            for user in WHO {
                let mails = mails_to(&server, user);
                assert!(mails <= 1, "{step} {carried_out} {user}");
                // Only of whom nobody knows may have had none, and that is said.
                if mails == 0 {
                    assert_eq!(of(&result, user)["reason"], "maybeReminded", "{step}");
                }
            }
        }
    }
}

#[cfg(unix)]
#[test]
fn stopped_by_a_signal_it_ends_with_a_row_for_each() {
    use std::io::Read;
    use std::process::{Command, Stdio};

    use rustix::process::{Pid, Signal, kill_process};

    let server = MailServer::start();
    let tenant = tenant(&server);
    server.plan(THE_MAIL, Failure::Held, true);
    // `nohup` and jobs in the background leave some signals ignored.
    let program = tenant.home.binary();
    let mut command = Command::new("/usr/bin/env");
    if cfg!(target_os = "linux") {
        command.arg("--default-signal=INT");
    }
    let mut child = command
        .arg(program.get_program())
        .env_clear()
        .envs(tenant.home.variables())
        .args(["remind", "--yes", "-o", "json", CHEN, JONAS])
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    tenant.directory.block_on(server.silence());
    let id = Pid::from_raw(i32::try_from(child.id()).unwrap()).unwrap();
    kill_process(id, Signal::INT).unwrap();
    let mut words = child.stderr.take().unwrap();
    let mut heard = String::new();
    let mut byte = [0];
    while !heard.contains("Stopping after") && words.read(&mut byte).unwrap() > 0 {
        heard.push(char::from(byte[0]));
    }
    server.release();
    let ended = child.wait_with_output().unwrap();
    assert_eq!(ended.status.code(), Some(130), "{heard}");
    let result: Value = serde_json::from_slice(&ended.stdout).unwrap();
    assert_eq!(
        (&result["sent"], &result["skipped"]),
        (&json!(1), &json!(1)),
        "{result}"
    );
    let rows = result["results"].as_array().unwrap().iter();
    assert_eq!(rows.filter(|row| row["reason"] == "stopped").count(), 1);
    assert_eq!(server.taken().len(), 1);
    // The next run mails the others.
    assert_eq!(remind(&tenant, &[CHEN, JONAS]).1["sent"], 1);
}
