//! `sspr import` on a real pseudo-terminal: the plan, the question, how far it is, and Ctrl-C.

use sspr_sandbox::Fault;

use super::import::{Scene, model};
use super::screen::{CTRL_C, Screen};

fn at_a_terminal(scene: &Scene) -> Screen {
    Screen::run(scene.home.binary().args(["import", "people.csv"]))
}

#[test]
fn the_plan_stands_above_the_question_and_no_is_an_answer() {
    let model = model(40);
    let scene = Scene::with(&model.input);
    let mut screen = at_a_terminal(&scene);
    screen.shows("Write 72 contacts of 40 users?");
    let text = screen.text();
    for line in [
        "72 contacts to add",
        "2 rows are invalid and will be skipped",
        "row 41, nobody@",
    ] {
        assert!(text.contains(line), "{line}:\n{text}");
    }
    assert_eq!(screen.types("n\r").ends(), 130, "{}", screen.text());
    assert_eq!((scene.writes(), scene.journals()), (0, 0));

    let mut screen = at_a_terminal(&scene);
    screen.shows("Write 72 contacts of 40 users?").types(CTRL_C);
    assert_eq!(screen.ends(), 130, "{}", screen.text());
    assert_eq!((scene.writes(), scene.journals()), (0, 0));
}

#[test]
fn how_far_it_is_shows_and_ctrl_c_says_how_to_go_on() {
    let model = model(190);
    let scene = Scene::with(&model.input);
    let faults = scene.directory.sandbox().faults();
    faults.plan_after(21, "$batch", Fault::Held);
    let mut screen = at_a_terminal(&scene);
    screen
        .shows("Write 342 contacts of 190 users?")
        .types("y\r");
    scene.directory.block_on(faults.silence());
    screen.shows("Writing").shows("of 342").types(CTRL_C);
    screen.shows("Stopping after the batches already sent.");
    faults.release();
    screen.shows("Run the same command again");
    assert_eq!(screen.ends(), 130, "{}", screen.text());
    assert!(
        !screen.text().contains("of 342 "),
        "nothing stays:\n{}",
        screen.text()
    );
    assert_eq!(scene.journals(), 1);

    let mut screen = at_a_terminal(&scene);
    screen
        .shows("rows are already done. Continuing with the rest.")
        .shows("Write ");
    screen
        .types("y\r")
        .shows("Retry the rows that are not done");
    assert_eq!(screen.ends(), 8, "{}", screen.text());
    assert_eq!(
        (scene.contacts(), scene.writes()),
        (model.contacts, model.writes)
    );
}
