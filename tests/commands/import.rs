//! `sspr import`, whole: planned, written, cut short anywhere and gone on with, told, taken back.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use serde_json::{Value, json};
use sspr_sandbox::{Fault, Throttle};
use tempfile::TempDir;

use crate::support::{ADMIN, Directory, Home, START, Transcript};

/// A directory on disk that can be looked into, and a home with the input in it.
pub(super) struct Scene {
    pub(super) directory: Directory,
    pub(super) home: Home,
    folder: TempDir,
}

/// Enough that hundreds of them have registered nothing.
const PEOPLE: u32 = 720;

/// A directory on disk is made once and copied.
fn template() -> &'static Path {
    static MADE: std::sync::OnceLock<TempDir> = std::sync::OnceLock::new();
    MADE.get_or_init(|| {
        let folder = tempfile::tempdir().unwrap();
        let database = folder.path().join("sandbox.db");
        drop(Directory::with(|settings| {
            settings.database = Some(database);
            settings.users = PEOPLE;
        }));
        folder
    })
    .path()
}

impl Scene {
    pub(super) fn new() -> Self {
        Self::signed_in_as(ADMIN)
    }

    /// Where this account approves the sign-in.
    fn signed_in_as(account: &str) -> Self {
        Self::made(account, Throttle::Off)
    }

    /// The same where these limits are applied.
    pub(super) fn made(account: &str, throttle: Throttle) -> Self {
        let folder = tempfile::tempdir().unwrap();
        for file in fs::read_dir(template()).unwrap() {
            let file = file.unwrap();
            fs::copy(file.path(), folder.path().join(file.file_name())).unwrap();
        }
        let directory = Directory::with(|settings| {
            settings.database = Some(folder.path().join("sandbox.db"));
            settings.approve_as = Some(account.to_owned());
            settings.throttle = throttle;
        });
        let home = Home::new();
        home.settle_at(directory.url());
        Self {
            directory,
            home,
            folder,
        }
    }

    /// The same with this input.
    pub(super) fn with(input: &str) -> Self {
        let scene = Self::new();
        fs::write(scene.input(), input).unwrap();
        scene
    }

    pub(super) fn input(&self) -> PathBuf {
        self.home.path().join("people.csv")
    }

    pub(super) fn result(&self) -> PathBuf {
        self.home.path().join("people.result.csv")
    }

    pub(super) fn import(&self, more: &[&str]) -> Transcript {
        self.command(more).run()
    }

    pub(super) fn command(&self, more: &[&str]) -> crate::support::Run {
        let input = self.input().display().to_string();
        let args: Vec<&str> = [&["import", &input][..], more].concat();
        self.home.sspr_with(&args)
    }

    pub(super) fn query<T: rusqlite::types::FromSql>(&self, sql: &str) -> Vec<T> {
        let database = rusqlite::Connection::open(self.folder.path().join("sandbox.db")).unwrap();
        let mut statement = database.prepare(sql).unwrap();
        let rows = statement.query_map([], |row| row.get(0)).unwrap();
        rows.map(Result::unwrap).collect()
    }

    /// Every contact of everybody.
    pub(super) fn contacts(&self) -> Vec<String> {
        self.query(
            "SELECT upn || ' ' || kind || ' ' || coalesce(value, '') FROM methods JOIN users ON users.row = user ORDER BY 1",
        )
    }

    /// How many contacts were written, whatever came of the answers.
    pub(super) fn writes(&self) -> i64 {
        // What was done in the portal before, the directory begins with.
        let since_start = format!(
            "SELECT count(*) FROM audits WHERE service = 'Authentication Methods' AND at >= '{}'",
            START.get(..10).expect("a day")
        );
        self.query::<i64>(&since_start)[0]
    }

    /// Sign-in names of members nobody has registered anything for, and that hold no role.
    pub(super) fn people(&self) -> Vec<String> {
        self.query(
            "SELECT upn FROM users WHERE user_type = 'Member' AND enabled = 1 \
             AND row NOT IN (SELECT principal FROM role_assignments) \
             AND row NOT IN (SELECT user FROM methods WHERE kind IN ('mobile', 'alternateMobile', 'office', 'email') OR kind LIKE '%hone%') \
             ORDER BY row",
        )
    }

    pub(super) fn journals(&self) -> usize {
        fs::read_dir(self.data("import")).map_or(0, |files| {
            files
                .filter(|file| {
                    let name = file.as_ref().unwrap().file_name();
                    name.to_string_lossy().ends_with(".journal")
                })
                .count()
        })
    }

    /// Where this command keeps its own files.
    pub(super) fn data(&self, name: &str) -> PathBuf {
        self.home.path().join("data/sspr").join(name)
    }
}

/// Rows of every shape, and one of each that cannot be written.
pub(super) fn mixed(people: &[String], count: usize) -> String {
    let mut text = "user,mobile,alternateMobile,office,email\n".to_owned();
    for (index, user) in people.iter().take(count).enumerate() {
        let n = index + 10;
        let mobile = format!("+46 70174{:04}", 600 + n);
        let alternate = format!("+46 70174{:04}", 5600 + n);
        let cells = match index % 5 {
            0 => [mobile.as_str(), "", "", ""].map(str::to_owned),
            1 => ["", "", "", "x"].map(|x| x.replace('x', &format!("p{n}@example.net"))),
            2 => [&mobile, "", "", "x"].map(|x| x.replace('x', &format!("p{n}@example.net"))),
            3 => [
                mobile.clone(),
                alternate.clone(),
                String::new(),
                String::new(),
            ],
            _ => [
                mobile.clone(),
                alternate.clone(),
                String::new(),
                format!("p{n}@example.net"),
            ],
        };
        writeln!(text, "{user},{}", cells.join(",")).unwrap();
    }
    text.push_str("nobody@contoso.example,+46 701740635,,,\n");
    text.push_str(",+46 701740635,,,\n");
    text
}

pub(super) fn rows(path: &Path) -> Vec<BTreeMap<String, String>> {
    let mut reader = csv::Reader::from_path(path).unwrap_or_else(|e| panic!("{path:?}: {e}"));
    let headings = reader.headers().unwrap().clone();
    reader
        .records()
        .map(|record| {
            let record = record.unwrap();
            (headings.iter().zip(record.iter()))
                .map(|(name, cell)| (name.to_owned(), cell.to_owned()))
                .collect()
        })
        .collect()
}

#[test]
fn rows_are_shown_asked_written_told_and_fed_back() {
    let scene = Scene::new();
    let people = scene.people();
    fs::write(scene.input(), mixed(&people, 10)).unwrap();

    let dry = scene.import(&["--dry-run", "-o", "json"]);
    let counts = ["added", "invalid"].map(|key| dry.json()[key].clone());
    assert_eq!((dry.exit, counts), (0, [10.into(), 2.into()]), "{dry}");
    assert_eq!(scene.writes(), 0);
    assert_eq!(scene.journals(), 0, "looking leaves nothing behind");

    let piped = scene.import(&[]);
    assert_eq!(piped.exit, 2, "{piped}");
    assert!(piped.stderr.contains("`--yes`"), "{piped}");
    assert_eq!(scene.writes(), 0);

    let no = scene.command(&[]).answering([("Write ", "n")]).run();
    assert_eq!((no.exit, scene.writes()), (130, 0), "{no}");
    assert!(no.stderr.ends_with("Nothing was changed.\n"), "{no}");
    let run = scene
        .command(&[])
        .answering([("Write 18 contacts of 10 users", "y")])
        .run();
    assert_eq!(run.exit, 8, "{run}");
    for line in [
        "18 contacts to add",
        "2 rows are invalid and will be skipped",
        "row 11, nobody@contoso.example: ",
    ] {
        assert!(run.stderr.contains(line), "{line}: {run}");
    }
    assert!(
        run.stdout
            .contains("Rows: 12. Added: 10. Replaced: 0. Unchanged: 0. Invalid: 2. Failed: 0."),
        "{run}"
    );
    assert_eq!(scene.writes(), 18);
    assert_eq!(scene.journals(), 0, "a journal lives as long as its run");
    let result = rows(&scene.result());
    assert_eq!(result.len(), 12, "a row for each row, in order");
    assert_eq!(result[0]["user"], people[0]);
    assert_eq!(result[3]["alternateMobileDone"], "added");
    assert_eq!(result[10]["reason"], "userNotFound");
    assert_eq!(result[11]["reason"], "noUser");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let mode = fs::metadata(scene.result()).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600, "contacts are for their owner alone");
    }

    let again = scene.import(&["--yes", "-o", "json"]);
    assert_eq!(again.json()["unchanged"], 10, "{again}");
    assert_eq!(
        scene.writes(),
        18,
        "twice in a row, the second writes nothing"
    );
    let second = again.json()["result"].as_str().unwrap().to_owned();
    assert!(second.ends_with("people.result.2.csv"), "{second}");

    let fed = scene
        .home
        .sspr([
            "import",
            &scene.result().display().to_string(),
            "--yes",
            "-o",
            "json",
        ])
        .run();
    assert_eq!(
        (fed.exit, fed.json()["rows"].clone()),
        (8, json!(2)),
        "only what is not done: {fed}"
    );
}

#[test]
fn the_sum_of_the_outcomes_is_the_rows_and_replacing_has_to_be_asked_for() {
    let scene = Scene::new();
    let people = scene.people();
    let (one, two) = (&people[0], &people[1]);
    fs::write(
        scene.input(),
        format!("user,mobile\n{one},+46 701740635\n{two},+46 701740636\n"),
    )
    .unwrap();
    assert_eq!(scene.import(&["--yes"]).exit, 0);
    fs::write(
        scene.input(),
        format!("user,mobile\n{one},+46 701740637\n{two},+46 701740636\n"),
    )
    .unwrap();
    let kept = scene.import(&["--yes", "-o", "json"]);
    assert_eq!(kept.exit, 8, "{kept}");
    assert_eq!(
        (&kept.json()["invalid"], &kept.json()["unchanged"]),
        (&json!(1), &json!(1))
    );
    let replaced = scene.import(&["--yes", "--replace", "-o", "json"]);
    assert_eq!(replaced.exit, 0, "{replaced}");
    let document = replaced.json();
    let sum: u64 = ["added", "replaced", "unchanged", "invalid", "failed"]
        .iter()
        .map(|name| document[name].as_u64().unwrap())
        .sum();
    assert_eq!((&document["replaced"], sum), (&json!(1), 2), "{replaced}");
    assert!(
        scene
            .contacts()
            .iter()
            .any(|line| line.starts_with(one.as_str()) && line.ends_with("+46 701740637"))
    );

    let path = document["result"].as_str().unwrap().to_owned();
    let undone = scene
        .home
        .sspr(["import", "--undo", &path, "--yes", "-o", "json"])
        .run();
    assert_eq!(
        undone.json()["replaced"],
        1,
        "what was replaced stays: {undone}"
    );
    assert_eq!(undone.json()["removed"], 0, "{undone}");
}

#[test]
fn a_result_that_exists_is_never_overwritten() {
    let scene = Scene::new();
    let people = scene.people();
    fs::write(scene.input(), mixed(&people, 3)).unwrap();
    fs::write(scene.result(), "mine").unwrap();
    let explicit = scene.result().display().to_string();
    let refused = scene.import(&["--yes", "--result", &explicit]);
    assert_eq!(refused.exit, 2, "{refused}");
    assert!(refused.stderr.contains("--undo"), "{refused}");
    assert_eq!(scene.writes(), 0);
    assert_eq!(scene.import(&["--yes"]).exit, 8);
    assert_eq!(fs::read_to_string(scene.result()).unwrap(), "mine");
    assert_eq!(
        rows(&scene.home.path().join("people.result.2.csv")).len(),
        5
    );
    let lines = scene.home.path().join("other.jsonl").display().to_string();
    assert_eq!(scene.import(&["--yes", "--result", &lines]).exit, 8);
    let first = fs::read_to_string(&lines).unwrap();
    let first: Value = serde_json::from_str(first.lines().next().unwrap()).unwrap();
    assert_eq!(first["mobileDone"], "unchanged");
}

/// What an undisturbed run leaves behind.
pub(super) struct Model {
    pub(super) contacts: Vec<String>,
    pub(super) writes: i64,
    pub(super) result: String,
    pub(super) input: String,
}

pub(super) fn model(count: usize) -> Model {
    let scene = Scene::new();
    let input = mixed(&scene.people(), count);
    fs::write(scene.input(), &input).unwrap();
    let run = scene.import(&["--yes"]);
    assert_eq!(run.exit, 8, "{run}");
    Model {
        contacts: scene.contacts(),
        writes: scene.writes(),
        result: fs::read_to_string(scene.result()).unwrap(),
        input,
    }
}

impl Model {
    /// Runs again until it is done, and holds what is there against the undisturbed run.
    pub(super) fn finish(&self, scene: &Scene, what: &str) {
        self.holds(scene, &scene.import(&["--yes", "-o", "json"]), what);
    }

    /// The same of a run that came to its end.
    pub(super) fn holds(&self, scene: &Scene, run: &Transcript, what: &str) {
        assert_eq!(run.exit, 8, "{what}: {run}");
        assert_eq!(
            scene.contacts(),
            self.contacts,
            "{what}: the same directory"
        );
        assert_eq!(
            scene.writes(),
            self.writes,
            "{what}: nothing is written twice"
        );
        let path = run.json()["result"].as_str().unwrap().to_owned();
        assert_eq!(
            fs::read_to_string(path).unwrap(),
            self.result,
            "{what}: the same result"
        );
        assert_eq!(scene.journals(), 0, "{what}: the journal is gone");
    }
}

/// The same where somebody else signs in.
pub(super) fn scene_as(account: &str, input: &str) -> Scene {
    let scene = Scene::signed_in_as(account);
    fs::write(scene.input(), input).unwrap();
    scene
}

#[test]
fn without_permission_the_first_batch_ends_it() {
    let input = mixed(&Scene::new().people(), 60);
    let scene = scene_as("reader@contoso.example", &input);
    let run = scene.import(&["--yes", "-o", "json"]);
    assert_eq!(run.exit, 5, "{run}");
    assert!(run.stderr.contains("allForbidden"), "{run}");
    assert_eq!(scene.writes(), 0);
    assert!(
        !scene.result().exists(),
        "nothing was done, there is nothing to tell"
    );
}

#[test]
fn what_the_service_refuses_is_told_row_by_row() {
    let scene = Scene::new();
    let people = scene.people();
    let scene = scene_as(
        "helpdesk@contoso.example",
        &format!(
            "user,mobile\n{},+46 701740601\nreports@contoso.example,+46 701740602\npolicy.admin@contoso.example,+46 701740603\n",
            people[0]
        ),
    );
    let run = scene.import(&["--yes", "-o", "json"]);
    assert_eq!(run.exit, 8, "{run}");
    assert_eq!(run.json()["failed"], 1, "{run}");
    let result = rows(&scene.result());
    let refused = &result[2];
    assert_eq!(
        (&*refused["outcome"], &*refused["reason"]),
        ("failed", "forbidden")
    );
    assert_eq!(refused["mobileDone"], "failed");
    assert!(
        !refused["requestId"].is_empty(),
        "for the service's support"
    );
}

#[test]
fn one_process_at_a_time_is_at_an_import() {
    let model = model(10);
    let scene = Scene::with(&model.input);
    let looked = scene.import(&["--dry-run", "-vv"]);
    assert_eq!(looked.exit, 0);
    // The next batch after those that only read.
    let reading = looked.stderr.matches("/$batch").count();
    let faults = scene.directory.sandbox().faults();
    let reading = u32::try_from(reading).unwrap();
    faults.plan_after(reading, "$batch", Fault::Silence { carried_out: false });
    assert!(
        scene
            .command(&["--yes"])
            .run_until(faults.silence())
            .is_none()
    );
    let folder = scene.home.path().join("data/sspr/import");
    let journal = fs::read_dir(&folder)
        .unwrap()
        .next()
        .unwrap()
        .unwrap()
        .path();
    let held = fs::File::open(&journal).unwrap();
    held.lock().unwrap();
    let second = scene.import(&["--yes", "-o", "json"]);
    assert_eq!(second.exit, 1, "{second}");
    assert!(second.stderr.contains("importBusy"), "{second}");
    drop(held);
    model.finish(&scene, "when the other has ended");
}

#[test]
fn undo_removes_what_was_added_and_still_is_as_it_was_written() {
    let scene = Scene::new();
    let people = scene.people();
    let before = scene.contacts();
    fs::write(scene.input(), mixed(&people, 10)).unwrap();
    assert_eq!(scene.import(&["--yes"]).exit, 8);
    let database = rusqlite::Connection::open(scene.folder.path().join("sandbox.db")).unwrap();
    let changed = database
        .execute(
            "UPDATE methods SET value = '+46 701740699' WHERE value = '+46 701740610'",
            [],
        )
        .unwrap();
    let gone = database
        .execute("DELETE FROM methods WHERE value = 'p11@example.net'", [])
        .unwrap();
    assert_eq!((changed, gone), (1, 1));
    drop(database);
    let path = scene.result().display().to_string();
    let dry = scene
        .home
        .sspr(["import", "--undo", &path, "--dry-run", "-o", "json"])
        .run();
    assert_eq!(
        dry.json(),
        json!({"dryRun": true, "contacts": 18, "removed": 16, "gone": 1, "kept": 1, "failed": 0, "replaced": 0, "result": null}),
        "{dry}"
    );
    let piped = scene.home.sspr(["import", "--undo", &path]).run();
    assert_eq!(piped.exit, 2, "{piped}");
    let run = scene
        .home
        .sspr(["import", "--undo", &path])
        .answering([("Remove 16 contacts of 8 users", "y")])
        .run();
    assert_eq!(run.exit, 0, "{run}");
    assert!(
        run.stdout
            .contains("Removed: 16. Already removed: 1. Kept: 1. Failed: 0."),
        "{run}"
    );
    let mut left = before.clone();
    left.push(format!("{} mobile +46 701740699", people[0]));
    left.sort();
    let mut now = scene.contacts();
    now.sort();
    assert_eq!(now, left);
    let told = rows(&scene.home.path().join("people.result.undo.csv"));
    assert_eq!((told.len(), told[0]["outcome"].as_str()), (10, "kept"));
    let again = scene
        .home
        .sspr(["import", "--undo", &path, "--yes", "-o", "json"])
        .run();
    assert_eq!(
        (again.exit, &again.json()["gone"]),
        (0, &json!(17)),
        "{again}"
    );
    assert_eq!(
        again.json()["result"],
        Value::Null,
        "nothing to list: {again}"
    );
    assert!(again.stderr.contains("No contacts to remove."), "{again}");
}

#[test]
fn undo_takes_only_a_result() {
    let scene = Scene::with("user,mobile\nann,+46 701740635\n");
    let path = scene.input().display().to_string();
    let run = scene.home.sspr(["import", "--undo", &path, "--yes"]).run();
    assert_eq!(run.exit, 2, "{run}");
    assert!(
        run.stderr.contains("is not the result of an import"),
        "{run}"
    );
}

#[test]
fn a_result_of_json_lines_is_fed_back_as_well() {
    let scene = Scene::new();
    fs::write(scene.input(), mixed(&scene.people(), 10)).unwrap();
    let lines = scene.home.path().join("told.jsonl").display().to_string();
    assert_eq!(scene.import(&["--yes", "--result", &lines]).exit, 8);
    let fed = scene
        .home
        .sspr(["import", &lines, "--yes", "-o", "json"])
        .run();
    assert_eq!((fed.exit, &fed.json()["rows"]), (8, &json!(2)), "{fed}");
    assert!(fed.stderr.contains("10 rows already done"), "{fed}");
    let second = fed.json()["result"].as_str().unwrap().to_owned();
    assert!(second.ends_with("told.result.jsonl"), "{second}");
    let text = fs::read_to_string(second).unwrap();
    assert_eq!(text.lines().count(), 2, "{text}");
    let undone = scene
        .home
        .sspr(["import", "--undo", &lines, "--yes", "-o", "json"])
        .run();
    assert_eq!(undone.json()["removed"], 18, "{undone}");
}
