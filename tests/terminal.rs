//! The prompts on a real pseudo-terminal: what stands on the screen, what the keys do, and how the terminal is left.

#![cfg(unix)]

use std::fs;
use std::process::Command;

use sspr::ui::{Error, Prompt, Terminal};
use sspr_sandbox::{Clock, Fault, Throttle};

#[path = "support/screen.rs"]
mod screen;
mod support;
#[path = "support/visitor.rs"]
mod visitor;

use screen::{BACKSPACE, CTRL_C, DOWN, ENTER, ESCAPE, LEFT, Screen, size};
use support::{Directory, Home};

/// Names the prompt that the child process shows.
const CHILD: &str = "SSPR_TEST_PROMPT";

/// A question with no room for an answer beside it in 80 columns.
const LONG: &str =
    "Whose phone or address is it (sign-in name, display name, mail address or object id)";

/// The program itself, in this home.
fn program<const N: usize>(home: &Home, args: [&str; N]) -> Screen {
    Screen::run(home.binary().args(args))
}

/// This prompt alone, asked by a process of its own.
fn asked(name: &str) -> Screen {
    let mut command = Command::new(std::env::current_exe().expect("this program"));
    command
        .args(["--exact", "child", "--nocapture", "--test-threads=1"])
        .env(CHILD, name);
    Screen::run(&command)
}

/// Not a test by itself: what [`asked`] starts.
#[test]
fn child() {
    let Ok(name) = std::env::var(CHILD) else {
        return;
    };
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(1)
        .enable_all()
        .build()
        .expect("a runtime");
    runtime.block_on(async {
        // As the program does: with a handler, Ctrl-C ends the prompt and not the process.
        let mut interrupts =
            tokio::signal::unix::signal(tokio::signal::unix::SignalKind::interrupt())
                .expect("a handler");
        tokio::spawn(async move { while interrupts.recv().await.is_some() {} });
    });
    let (name, accessible) = match name.strip_prefix("heard ") {
        Some(name) => (name, true),
        None => (name.as_str(), false),
    };
    let terminal = Terminal::new(false).accessible(accessible);
    let answer = match name {
        "confirm" => terminal
            .confirm("Change it?", 'j')
            .map(|yes| yes.to_string()),
        "two" => terminal.confirm("Sign in now?", 'y').and_then(|first| {
            let second = terminal.confirm("Make this change?", 'y')?;
            Ok(format!("{first} {second}"))
        }),
        "late" => {
            // Whatever is typed meanwhile waits in the terminal.
            println!("busy");
            std::thread::sleep(std::time::Duration::from_secs(1));
            terminal
                .confirm("Make this change?", 'y')
                .map(|yes| yes.to_string())
        }
        "reason" => terminal.confirm("Act on them?", 'y').and_then(|_| {
            terminal.input("Reason", "", &|line| {
                if line.is_empty() {
                    Err("empty".to_owned())
                } else {
                    Ok(())
                }
            })
        }),
        "select" => {
            let items = ["phone", "e-mail", "both"].map(str::to_owned);
            let chosen = terminal.select("Which method?", &items);
            chosen.map(|index| items[index].clone())
        }
        "search" => {
            let items: Vec<String> = (1..=40).map(|n| format!("Group {n:02}")).collect();
            terminal
                .select("Which group?", &items)
                .map(|index| items[index].clone())
        }
        "input" => terminal.input("Number", "+46", &|line| {
            if line.len() > 6 {
                Ok(())
            } else {
                Err(format!("`{line}` is too short"))
            }
        }),
        "long" => terminal.input(LONG, "", &|_| Ok(())),
        _ => terminal.secret("Password").map(|secret| secret.to_string()),
    };
    let answer = match answer {
        Ok(answer) => format!("answer <{answer}>"),
        Err(Error::Cancelled) => "answer cancelled".to_owned(),
        Err(other) => format!("answer failed: {other}"),
    };
    println!("{answer}");
}

#[test]
fn a_yes_or_no_question_takes_a_whole_line_and_enter_alone_is_no() {
    // The word of the reader's language, here German, and the English one; what is neither is asked about again.
    for line in ["j", "y", "yes", "Ja", "x\ry"] {
        let mut screen = asked("confirm");
        screen.shows("Change it? [j/N]").types(line);
        assert!(!screen.text().contains("answer"), "{}", screen.text());
        screen.types(ENTER).shows("answer <true>");
        assert_eq!(screen.ends(), 0);
    }

    let mut screen = asked("confirm");
    screen
        .shows("Change it? [j/N]")
        .types(ENTER)
        .shows("answer <false>");
    assert_eq!(screen.ends(), 0);
}

#[test]
fn a_line_answers_one_question_and_what_was_typed_before_a_question_none() {
    for (name, first) in [("two", "Sign in now?"), ("heard two", "Sign in now?")] {
        for typed in ["y\r", "yes\r", "y\ry\r", "yes\ryes\r\r"] {
            let mut screen = asked(name);
            screen.shows(first).types(typed).shows("Make this change?");
            std::thread::sleep(std::time::Duration::from_millis(300));
            assert!(!screen.text().contains("answer"), "{}", screen.text());
            screen.types("n\r").shows("answer <true false>");
            assert_eq!(screen.ends(), 0);
        }
    }
    let mut screen = asked("late");
    screen
        .shows("busy")
        .types("y\ryes\r")
        .shows("Make this change?");
    std::thread::sleep(std::time::Duration::from_millis(300));
    assert!(!screen.text().contains("answer"), "{}", screen.text());
    screen.types("yes\r").shows("answer <true>");
    assert_eq!(screen.ends(), 0);

    let mut screen = asked("reason");
    screen
        .shows("Act on them?")
        .types("yes\r")
        .shows("Reason:")
        .types("locked out\r");
    screen.shows("answer <locked out>");
    assert_eq!(screen.ends(), 0);
}

#[test]
fn one_of_a_few_is_chosen_with_the_arrows() {
    let mut screen = asked("select");
    screen
        .shows("Which method?\n> phone")
        .types(DOWN)
        .shows("> e-mail");
    screen.types(ENTER).shows("answer <e-mail>");
    assert_eq!(screen.ends(), 0);
}

#[test]
fn one_of_many_is_found_by_typing() {
    let mut screen = asked("search");
    screen.shows("Group 01").types("37").shows("Group 37");
    screen.types(ENTER).shows("answer <Group 37>");
    assert_eq!(screen.ends(), 0);
}

#[test]
fn a_line_is_checked_while_it_is_typed() {
    let mut screen = asked("input");
    screen.shows("Number: +46");
    assert!(!screen.text().contains("too short"), "{}", screen.text());
    screen.types("7").shows("`+467` is too short");
    screen.types(ENTER).shows("`+467` is too short");
    screen.types("0123").shows("Number: +4670123");
    screen.types(&format!("{LEFT}{LEFT}{BACKSPACE}9{ENTER}"));
    screen.shows("answer <+4670923>");
    assert!(!screen.text().contains("too short"), "{}", screen.text());
    assert_eq!(screen.ends(), 0);
}

#[test]
fn a_question_longer_than_a_line_is_shown_whole_and_leaves_room_for_the_answer() {
    let mut screen = asked("long");
    screen.shows("object id):");
    screen.types("anna@contoso.example");
    screen.shows("object id): anna@contoso.example");
    let text = screen.text();
    let words: Vec<&str> = text.split_whitespace().collect();
    assert!(words.join(" ").contains(LONG), "{text}");
    assert!(!text.contains('…'), "{text}");
    screen.types(ENTER).shows("answer <anna@contoso.example>");
    assert_eq!(screen.ends(), 0);
}

#[test]
fn wide_characters_are_taken_back_whole() {
    let mut screen = asked("input");
    screen.shows("Number: +46").types("王小明").shows("王小明");
    screen.types(BACKSPACE).types(BACKSPACE).types("é4567");
    screen.shows("Number: +46王é4567").types(ENTER);
    screen.shows("answer <+46王é4567>");
}

#[test]
fn a_pasted_password_never_shows() {
    let mut screen = asked("secret");
    screen
        .shows("Password:")
        .types("hunter2hunter2")
        .shows("••••••••••••••");
    assert!(!screen.text().contains("hunter"), "{}", screen.text());
    screen.types(ENTER).shows("answer <hunter2hunter2>");
    assert_eq!(screen.ends(), 0);
}

#[test]
fn escape_and_ctrl_c_stop_every_question_and_leave_the_terminal_whole() {
    for (prompt, shown) in [
        ("confirm", "Change it?"),
        ("select", "both"),
        ("search", "Group 01"),
        ("input", "Number: +46"),
        ("secret", "Password:"),
    ] {
        for key in [ESCAPE, CTRL_C] {
            let mut screen = asked(prompt);
            screen.shows(shown).types(key).shows("answer cancelled");
            assert_eq!(screen.ends(), 0, "{prompt} {key:?}");
        }
    }
}

#[test]
fn whoever_listens_is_asked_in_lines_and_chooses_by_number() {
    let mut screen = asked("heard select");
    screen
        .shows("Which method?\n1. phone\n2. e-mail\n3. both\n1-3:")
        .types("4\r")
        .shows("1-3: 4\n1-3:")
        .types("2\r")
        .shows("answer <e-mail>");
    assert_eq!(screen.ends(), 0);

    let mut screen = asked("heard confirm");
    screen.shows("Change it? [j/N]").types("ja\r");
    screen.shows("answer <true>");

    let mut screen = asked("heard input");
    screen.shows("Number: +46").types("7\r");
    screen.shows("`+467` is too short\nNumber: +46");
    screen.types(&format!("70129{BACKSPACE}3\r"));
    screen.shows("answer <+4670123>");

    let mut screen = asked("heard secret");
    screen.shows("Password:").types("hunter2");
    assert!(!screen.text().contains("hunter"), "{}", screen.text());
    screen.types(ENTER).shows("answer <hunter2>");

    for (prompt, shown) in [
        ("heard select", "1-3:"),
        ("heard confirm", "[j/N]"),
        ("heard input", "+46"),
        ("heard secret", "Password:"),
    ] {
        for key in [ESCAPE, CTRL_C] {
            let mut screen = asked(prompt);
            screen.shows(shown).types(key).shows("answer cancelled");
            assert_eq!(screen.ends(), 0, "{prompt} {key:?}");
        }
    }
}

#[test]
fn whoever_listens_gets_flat_lists_and_no_spinner() {
    let home = Home::new();
    let mut command = home.binary();
    command.args(["--sandbox", "status", "jonas.berg@contoso.example"]);
    command.env("SSPR_ACCESSIBLE", "1").env("NO_COLOR", "1");
    let mut screen = Screen::run(&command);
    screen
        .shows("Name: Jonas Berg")
        .shows("User principal name: jonas.berg@contoso.example");
    assert_eq!(screen.ends(), 0, "{}", screen.text());

    let mut command = home.binary();
    command.args(["--sandbox", "explain", "jonas.berg@contoso.example"]);
    command.env("SSPR_ACCESSIBLE", "1").env("NO_COLOR", "1");
    let mut screen = Screen::run(&command);
    screen.shows("Methods (fails): No method that counts is registered");
    assert!(!screen.text().contains('✓'), "{}", screen.text());
    assert_eq!(screen.ends(), 3, "{}", screen.text());
}

#[test]
fn whoever_listens_verifies_a_caller_in_lines() {
    let directory = Directory::with(|settings| {
        settings.throttle = Throttle::Off;
        settings.clock = Clock::System;
    });
    let home = Home::new();
    home.settle_at(directory.url());
    let file = home.config_file();
    let profile = fs::read_to_string(&file).expect("a profile");
    fs::write(&file, profile + "mail = { via = \"graph\" }\n").expect("a profile");
    let login = home.sspr(["login"]).run();
    assert_eq!(login.exit, 0, "{login}");
    let mut command = home.binary();
    command.args(["verify", "anna.mueller@contoso.example"]);
    command.env("SSPR_ACCESSIBLE", "1").env("NO_COLOR", "1");
    let mut screen = Screen::run(&command);
    screen.shows("1. Reset the password").shows("1-5:");
    screen.types("1\r").shows("Code that the caller reads");
    let sent = directory.sandbox().outbox().expect("mails").pop();
    let body = sent.expect("a mail").body;
    let code: String = body.chars().filter(char::is_ascii_digit).take(6).collect();
    // What is no code is said to be none, and asked again.
    screen.types("12\r").shows("six digits");
    screen.types(&format!("{code}\r"));
    screen.shows("Anna Müller is verified for `reset`");
    let text = screen.text();
    // Nothing spins, and nothing is drawn that only eyes read.
    assert!(!text.contains(['✓', '⠋', '│', '❯']), "{text}");
    assert_eq!(screen.ends(), 0, "{text}");
}

const RESET: [&str; 4] = ["sandbox", "reset", "--users", "5"];

#[test]
fn the_program_asks_at_a_terminal_and_does_what_it_was_told() {
    let home = Home::new();
    let mut screen = program(&home, ["sandbox", "reset", "--users", "5", "--yes"]);
    assert_eq!(screen.ends(), 0, "{}", screen.text());

    let mut screen = program(&home, RESET);
    screen.shows("[y/N]").types("y\r");
    assert_eq!(screen.ends(), 0, "{}", screen.text());
}

#[test]
fn a_plain_no_changes_nothing_and_says_so() {
    let home = Home::new();
    let mut screen = program(&home, ["sandbox", "reset", "--users", "5", "--yes"]);
    assert_eq!(screen.ends(), 0, "{}", screen.text());
    for no in [ENTER, "n\r", "no\r"] {
        let mut screen = program(&home, RESET);
        screen
            .shows("[y/N]")
            .types(no)
            .shows("Nothing was changed.");
        assert_eq!(screen.ends(), 130, "{}", screen.text());
        assert!(!screen.text().contains("error"), "{}", screen.text());
    }
}

#[test]
fn ctrl_c_and_escape_at_a_question_of_the_program_are_exit_130() {
    let home = Home::new();
    let mut screen = program(&home, ["sandbox", "reset", "--users", "5", "--yes"]);
    assert_eq!(screen.ends(), 0, "{}", screen.text());
    for key in [CTRL_C, ESCAPE] {
        let mut screen = program(&home, RESET);
        screen.shows("[y/N]").types(key).shows("Cancelled.");
        assert_eq!(screen.ends(), 130, "{}", screen.text());
    }
}

#[test]
fn ctrl_c_ends_what_waits_for_nobody() {
    let home = Home::new();
    let mut screen = program(&home, ["sandbox", "serve", "--port", "0", "--users", "5"]);
    screen.shows("max.formula@").types(CTRL_C).shows("Stopped.");
    assert_eq!(screen.ends(), 0, "{}", screen.text());
}

#[test]
fn with_no_input_a_terminal_is_asked_nothing() {
    let home = Home::new();
    let mut screen = program(&home, ["sandbox", "reset", "--users", "5", "--yes"]);
    assert_eq!(screen.ends(), 0, "{}", screen.text());
    let mut screen = program(&home, ["sandbox", "reset", "--no-input"]);
    screen.shows("--yes");
    assert_eq!(screen.ends(), 2, "{}", screen.text());
}

#[test]
fn colour_is_used_at_a_terminal_unless_it_is_not_wanted() {
    for (no_color, colored) in [("", true), ("1", false)] {
        let home = Home::new();
        let mut command = home.binary();
        command
            .args(["whoami", "--profile", "nobody"])
            .env("NO_COLOR", no_color);
        let mut screen = Screen::run(&command);
        screen.shows("error:");
        let label = screen.look().cell(0, 0).expect("a cell");
        assert_eq!(label.fgcolor() != vt100::Color::Default, colored);
        assert_eq!(screen.ends(), 2);
    }
}

#[test]
fn ctrl_c_ends_a_watch_well_and_leaves_its_last_figures() {
    for (rows, columns) in [(24, 80), (6, 30)] {
        let home = Home::new();
        let mut command = home.binary();
        command.args(["--sandbox", "status", "--watch", "--by", "department"]);
        let mut screen = Screen::of_size(&command, size(rows), size(columns));
        screen.shows("every 1m").shows("Group");
        let look = screen.look();
        let begins = |row: &String| row.contains("every 1m");
        let frame = look.rows(0, columns).position(|row| begins(&row));
        let mut rows = (0..rows).skip(frame.expect("a frame"));
        assert!(rows.all(|row| !look.row_wrapped(row)), "{}", screen.text());
        screen.types(CTRL_C);
        assert_eq!(screen.ends(), 0, "{}", screen.text());
        let left = screen.text();
        assert!(left.contains("every 1m") && !left.contains("^C"), "{left}");
    }
}

const CHEN: &str = "chen.meiling@contoso.example";

/// The pass on the screen.
fn pass_on(screen: &Screen) -> String {
    let text = screen.text();
    let (_, rest) = text.split_once("临时访问密码：").expect("a pass");
    rest.split_whitespace().next().expect("a pass").to_owned()
}

#[test]
fn ctrl_c_revokes_a_pass_that_nobody_used_and_leaves_one_that_was() {
    for used in [false, true] {
        let (home, directory) = (Home::new(), Directory::start());
        let login = home.sspr(["login"]).on(&directory).run();
        assert_eq!(login.exit, 0, "{login}");
        let mut screen = program(&home, ["invite", CHEN, "--once"]);
        screen.shows("[y/N]").types("y\r");
        screen.shows("临时访问密码：").shows("Ctrl-C stops");
        if used {
            let pass = pass_on(&screen);
            let page = visitor::signs_in(directory.url(), CHEN, &pass);
            assert!(page.contains("Security info"), "{page}");
        }
        screen.types(CTRL_C);
        let end = if used {
            "was used and is valid"
        } else {
            "has been revoked"
        };
        screen.shows(end);
        assert_eq!(screen.ends(), 130, "{}", screen.text());
        let list = home
            .sspr(["methods", "list", CHEN, "-o", "json"])
            .on(&directory)
            .run();
        assert_eq!(list.stdout.contains("temporaryAccessPass"), used, "{list}");
    }
}

#[test]
fn progress_counts_a_wait_down_and_then_goes_on() {
    let (home, directory) = (Home::new(), Directory::start());
    let login = home.sspr(["login"]).on(&directory).run();
    assert_eq!(login.exit, 0, "{login}");
    let throttled = Fault::Answer {
        status: 429,
        headers: vec![("retry-after", "3".to_owned())],
        body: String::new(),
    };
    let report = "userRegistrationDetails";
    directory.sandbox().faults().plan(report, 1, throttled);
    let mut screen = program(&home, ["status", "--limit", "5"]);
    screen.shows("Rate limit of the service: continuing in 3 s");
    screen.shows("continuing in 1 s");
    assert_eq!(screen.ends(), 0, "{}", screen.text());
    let text = screen.text();
    assert!(text.contains("@"), "{text}");
    assert!(!text.contains("Rate limit"), "{text}");
    assert!(!text.contains("Throttled"), "{text}");
}

#[test]
fn without_progress_a_wait_is_one_line() {
    let (home, directory) = (Home::new(), Directory::start());
    let login = home.sspr(["login"]).on(&directory).run();
    assert_eq!(login.exit, 0, "{login}");
    let throttled = Fault::Answer {
        status: 429,
        headers: vec![("retry-after", "2".to_owned())],
        body: String::new(),
    };
    directory.sandbox().faults().plan("/v1.0/me?", 1, throttled);
    let mut screen = program(&home, ["whoami"]);
    screen.shows("Throttled by the service (429). Retrying in 2 s.");
    assert_eq!(screen.ends(), 0, "{}", screen.text());
    assert_eq!(screen.text().matches("Throttled").count(), 1);
}

#[test]
fn a_new_password_is_typed_unseen_and_ctrl_c_resets_nothing() {
    let directory = Directory::start();
    let home = Home::new();
    home.settle_at(directory.url());
    let reset = [
        "reset",
        "lena.dahl@contoso.example",
        "--ask-password",
        "--yes",
    ];
    directory
        .sandbox()
        .faults()
        .plan("/resetPassword", 1, Fault::HangUp);
    let mut screen = program(&home, reset);
    screen.shows("New password for Lena Dahl");
    screen
        .types("Blue7Kettle")
        .types(ENTER)
        .shows("Enter it again");
    screen.types("Blue7").types(CTRL_C);
    assert_eq!(screen.ends(), 130);
    assert!(!screen.text().contains("Blue7"), "{}", screen.text());
    assert_eq!(directory.sandbox().faults().cancel("/resetPassword"), 1);
}

#[test]
fn a_new_password_is_shown_in_a_frame_and_cleared_when_it_was_read() {
    let directory = Directory::start();
    let home = Home::new();
    home.settle_at(directory.url());
    let reset = ["reset", "lena.dahl@contoso.example", "--yes", "--clear"];
    let mut screen = program(&home, reset);
    screen
        .shows("shown only once")
        .shows("│")
        .shows("Clear it from the screen?");
    screen.types(ENTER).shows("is reset");
    assert_eq!(screen.ends(), 0);
    assert!(!screen.text().contains('│'), "{}", screen.text());
    assert!(
        !screen.text().contains("shown only once"),
        "{}",
        screen.text()
    );
}
