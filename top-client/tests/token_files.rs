//! Tokens in files: what dies with a process, what others may have done to the files, and that no token is lost by either.

use std::{
    env, fs,
    io::{BufRead as _, BufReader, Read as _},
    path::{Path, PathBuf},
    process::{Command, Stdio},
    sync::atomic::{AtomicUsize, Ordering},
    thread,
    time::{Duration, SystemTime},
};

use top_client::{
    fleet::{CursorStore, Files, Replacing, SessionStore, StoreError},
    oauth::Token,
};

/// A new directory that goes with its owner.
struct Directory(PathBuf);

impl Directory {
    fn new() -> Self {
        static NUMBER: AtomicUsize = AtomicUsize::new(0);
        let number = NUMBER.fetch_add(1, Ordering::SeqCst);
        Self(env::temp_dir().join(format!("top-client-files-{}-{number}", std::process::id())))
    }

    fn store(&self) -> Files {
        Files::open(&self.0).unwrap()
    }

    fn names(&self) -> Vec<String> {
        let mut names: Vec<_> = fs::read_dir(&self.0)
            .unwrap()
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect();
        names.sort();
        names
    }
}

impl Drop for Directory {
    fn drop(&mut self) {
        let _gone = fs::remove_dir_all(&self.0);
    }
}

fn token(number: u64) -> Token {
    // Long, so that it is not written at once.
    let padding = "x".repeat(100_000);
    let text = format!(
        r#"{{"access_token":"access-{number}","refresh_token":"refresh-{number}","pad":"{padding}"}}"#
    );
    Token::from_json(&text, SystemTime::UNIX_EPOCH).unwrap()
}

fn block_on<F: Future>(future: F) -> F::Output {
    tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(future)
}

async fn load(store: &Files, shop: &str) -> Result<Option<Token>, StoreError> {
    Ok(store.load(shop).await?.map(|stored| stored.token))
}

async fn save(store: &Files, shop: &str, token: &Token) -> Result<(), StoreError> {
    store.save(shop, token, Replacing::Whatever).await.map(drop)
}

fn number(token: &Token) -> u64 {
    token.expose_access_token().strip_prefix("access-").unwrap().parse().unwrap()
}

const CHILD: &str = "TOP_CLIENT_TEST_TOKEN_FILES";

/// Not a test of its own: what the processes run that are killed. It saves token after token, and says each one's number
/// once it is saved.
#[test]
fn child_that_saves() {
    let Ok(directory) = env::var(CHILD) else { return };
    let store = Files::open(directory).unwrap();
    block_on(async {
        let first = load(&store, "shop").await.unwrap().as_ref().map_or(0, number) + 1;
        for next in first.. {
            save(&store, "shop", &token(next)).await.unwrap();
            println!("saved {next}");
        }
    });
}

#[test]
fn no_kill_loses_a_token_or_leaves_a_draft() {
    // As many at least, and as many more as it takes to meet some over a draft, which depends on the machine.
    const KILLS: u64 = 120;
    const HALF_DONE: u64 = 5;
    let directory = Directory::new();
    let (mut saved, mut half_done, mut kill) = (0, 0, 0);
    while kill < KILLS || (half_done < HALF_DONE && kill < 10 * KILLS) {
        kill += 1;
        let mut child = Command::new(env::current_exe().unwrap())
            .args(["--exact", "child_that_saves", "--nocapture"])
            .env(CHILD, &directory.0)
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let mut output = BufReader::new(child.stdout.take().unwrap());
        // It works on a token when the first line is there.
        let mut line = String::new();
        while !line.contains("saved") {
            line.clear();
            assert!(output.read_line(&mut line).unwrap() > 0, "the process ended by itself");
        }
        // Some microseconds later each time, so that it dies at all steps of its work.
        thread::sleep(Duration::from_micros(kill * 997 % 12_007));
        child.kill().unwrap();
        child.wait().unwrap();
        output.read_to_string(&mut line).unwrap();
        let told = line.lines().filter_map(|line| line.rsplit_once("saved ")?.1.trim().parse().ok());
        saved = told.chain([saved]).max().unwrap();

        half_done += u64::from(directory.names().iter().any(|name| name == "shop-shop.draft"));
        // Opening anew or loading: either finishes what was left.
        let store = if kill % 2 == 0 { directory.store() } else { Files::open(&directory.0).unwrap() };
        let found = number(&block_on(load(&store, "shop")).unwrap().expect("a token"));
        assert!((saved..=saved + 1).contains(&found), "{found}, and {saved} was told");
        assert_eq!(directory.names(), ["shop-shop.json", "shop-shop.lock"]);
        saved = found;
    }
    eprintln!("{kill} processes were killed, {half_done} of them over a draft, {saved} tokens saved");
    assert!(half_done >= HALF_DONE, "hardly a process was killed over a draft: {half_done}");
}

/// The same with marks, which many processes move from where they found them.
#[test]
fn child_that_counts() {
    let Ok(directory) = env::var(COUNTING_CHILD) else { return };
    let store = Files::open(directory).unwrap();
    block_on(async {
        loop {
            let from = store.position("orders/shop").await.unwrap();
            let next = from.as_deref().map_or(1, |from| from.parse::<u64>().unwrap() + 1);
            if store.advance("orders/shop", from.as_deref(), &next.to_string()).await.unwrap() {
                println!("moved {next}");
            }
        }
    });
}

const COUNTING_CHILD: &str = "TOP_CLIENT_TEST_CURSOR_FILES";

#[test]
fn no_mark_is_moved_twice_or_lost_by_a_kill() {
    const KILLS: u64 = 20;
    let directory = Directory::new();
    let spawn = || {
        let mut command = Command::new(env::current_exe().unwrap());
        command.args(["--exact", "child_that_counts", "--nocapture"]).env(COUNTING_CHILD, &directory.0);
        command.stdout(Stdio::piped()).stderr(Stdio::null()).spawn().unwrap()
    };
    let mut moved = Vec::new();
    for kill in 1..=KILLS {
        let mut children = [spawn(), spawn()];
        let outputs: Vec<_> = children
            .iter_mut()
            .map(|child| {
                let output = child.stdout.take().unwrap();
                thread::spawn(move || {
                    BufReader::new(output).lines().map_while(Result::ok).collect::<Vec<_>>()
                })
            })
            .collect();
        thread::sleep(Duration::from_millis(60) + Duration::from_micros(kill * 997 % 12_007));
        for child in &mut children {
            child.kill().unwrap();
            child.wait().unwrap();
        }
        let lines = outputs.into_iter().flat_map(|lines| lines.join().unwrap());
        moved.extend(lines.filter_map(|line| line.rsplit_once("moved ")?.1.trim().parse::<u64>().ok()));
    }
    let stands = block_on(directory.store().position("orders/shop")).unwrap();
    let stands: u64 = stands.expect("it was moved").parse().unwrap();
    moved.sort_unstable();
    let told = moved.len();
    moved.dedup();
    assert_eq!(moved.len(), told, "one of two moves it from one place");
    assert!(
        told as u64 <= stands && *moved.last().unwrap() <= stands,
        "{told} moves, and it stands at {stands}"
    );
    assert!(stands - told as u64 <= 2 * KILLS, "{told} moves were told, and it stands at {stands}");
}

#[test]
fn a_whole_draft_of_a_dead_process_is_finished_and_any_other_removed() {
    let directory = Directory::new();
    let whole = token(2).to_json().unwrap();
    for (draft, expected) in
        [(whole.as_str(), 2), (&whole[..whole.len() - 1], 1), (&whole[..40], 1), ("", 1), ("{}", 1)]
    {
        for by_opening in [false, true] {
            let store = directory.store();
            block_on(save(&store, "shop", &token(1))).unwrap();
            private(&directory.0.join("shop-shop.draft"), draft);
            let store = if by_opening { directory.store() } else { store };
            assert_eq!(number(&block_on(load(&store, "shop")).unwrap().unwrap()), expected);
            assert_eq!(directory.names(), ["shop-shop.json", "shop-shop.lock"]);
        }
    }
    // Under a name with the number of its process, of which the newest counts, and only if it is newer than the file.
    for (delay, expected) in [(Duration::ZERO, 4), (Duration::from_secs(60), 1)] {
        block_on(save(&directory.store(), "shop", &token(1))).unwrap();
        let started = fs::metadata(directory.0.join("shop-shop.json")).unwrap().modified().unwrap();
        for (name, number, age) in [("shop-shop.77-0.draft", 3, 2), ("shop-shop.78-1.draft", 4, 1)] {
            let path = directory.0.join(name);
            private(&path, &token(number).to_json().unwrap());
            let written = started + Duration::from_secs(10 - age) - delay;
            fs::File::options().write(true).open(&path).unwrap().set_modified(written).unwrap();
        }
        assert_eq!(number(&block_on(load(&directory.store(), "shop")).unwrap().unwrap()), expected);
        assert_eq!(directory.names(), ["shop-shop.json", "shop-shop.lock"]);
    }
}

#[test]
fn a_draft_that_is_being_written_is_left_alone() {
    let directory = Directory::new();
    let store = directory.store();
    block_on(save(&store, "shop", &token(1))).unwrap();
    let draft = directory.0.join("shop-shop.draft");
    private(&draft, &token(2).to_json().unwrap());
    let writer = fs::File::options().write(true).open(&draft).unwrap();
    fs4::FileExt::lock(&writer).unwrap();
    assert_eq!(number(&block_on(load(&directory.store(), "shop")).unwrap().unwrap()), 1);
    assert!(draft.exists());
    drop(writer);
    assert_eq!(number(&block_on(load(&store, "shop")).unwrap().unwrap()), 2);
}

#[test]
fn many_writers_of_one_shop_leave_one_whole_token() {
    let directory = Directory::new();
    let store = directory.store();
    thread::scope(|scope| {
        for writer in 0..4 {
            let store = &store;
            scope.spawn(move || {
                for round in 0..20 {
                    block_on(save(store, "shop", &token(writer * 100 + round))).unwrap();
                    assert!(block_on(load(store, "shop")).unwrap().is_some());
                }
            });
        }
    });
    assert_eq!(directory.names(), ["shop-shop.json", "shop-shop.lock"]);
}

/// Writes a file as the store would.
fn private(path: &Path, text: &str) {
    fs::write(path, text).unwrap();
    #[cfg(unix)]
    chmod(path, 0o600);
}

#[cfg(unix)]
fn chmod(path: &Path, mode: u32) {
    use std::os::unix::fs::PermissionsExt as _;
    fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
}

#[cfg(unix)]
#[test]
fn what_others_may_write_is_refused() {
    let directory = Directory::new();
    let store = directory.store();
    block_on(save(&store, "shop", &token(1))).unwrap();
    assert!(!block_on(store.remove("nobody")).unwrap());
    for mode in [0o770, 0o702, 0o777, 0o1777] {
        chmod(&directory.0, mode);
        let error = Files::open(&directory.0).unwrap_err();
        assert_eq!(error.kind(), std::io::ErrorKind::PermissionDenied);
        assert!(error.to_string().contains("chmod go-w"), "{error}");
        assert!(
            block_on(load(&store, "shop")).is_err() && block_on(save(&store, "shop", &token(2))).is_err()
        );
        assert!(block_on(store.remove("shop")).is_err());
    }
    chmod(&directory.0, 0o755);
    for (name, mode) in [("shop-shop.json", 0o620), ("shop-shop.json", 0o602), ("shop-shop.lock", 0o666)] {
        let path = directory.0.join(name);
        chmod(&path, mode);
        let failed = if name.ends_with("lock") {
            block_on(save(&store, "shop", &token(2))).err().map(|error| format!("{error:?}"))
        } else {
            block_on(load(&store, "shop")).err().map(|error| format!("{error:?}"))
        };
        assert!(failed.is_some_and(|text| text.contains(name)), "{name}");
        chmod(&path, 0o600);
    }
    private(&directory.0.join("shop-shop.draft"), &token(9).to_json().unwrap());
    chmod(&directory.0.join("shop-shop.draft"), 0o622);
    assert!(block_on(load(&store, "shop")).is_err(), "somebody else's draft does not become a token");
    chmod(&directory.0.join("shop-shop.draft"), 0o600);
    assert_eq!(number(&block_on(load(&store, "shop")).unwrap().unwrap()), 9);
}

#[cfg(unix)]
#[test]
fn links_are_not_followed() {
    use std::os::unix::fs::symlink;

    let (directory, elsewhere) = (Directory::new(), Directory::new());
    let store = directory.store();
    elsewhere.store();
    let target = elsewhere.0.join("target");
    for name in ["shop-a.json", "shop-b.lock", "shop-c.draft"] {
        private(&target, &token(7).to_json().unwrap());
        symlink(&target, directory.0.join(name)).unwrap();
        // One that leads nowhere, too.
        let dangling = name.replace("shop-", "shop-d");
        symlink(elsewhere.0.join("nothing"), directory.0.join(dangling)).unwrap();
    }
    for shop in ["a", "da"] {
        assert!(block_on(load(&store, shop)).is_err());
        // What is saved takes the link's place, and not its target's.
        block_on(save(&store, shop, &token(1))).unwrap();
        assert_eq!(number(&block_on(load(&store, shop)).unwrap().unwrap()), 1);
    }
    for shop in ["b", "db"] {
        assert!(block_on(save(&store, shop, &token(2))).is_err());
    }
    for shop in ["c", "dc"] {
        assert!(block_on(load(&store, shop)).is_err() && block_on(save(&store, shop, &token(1))).is_err());
    }
    assert_eq!(fs::read_to_string(&target).unwrap(), token(7).to_json().unwrap(), "untouched");
    assert_eq!(elsewhere.names(), ["target"]);

    let link = Directory::new();
    symlink(&directory.0, &link.0).unwrap();
    assert!(Files::open(&link.0).is_err());
    fs::remove_file(&link.0).unwrap();
    symlink(elsewhere.0.join("nothing"), &link.0).unwrap();
    assert!(Files::open(&link.0).is_err() && !elsewhere.0.join("nothing").exists());
    fs::remove_file(&link.0).unwrap();
    // A pipe would be waited for.
    let fifo = directory.0.join("shop-e.json");
    assert!(Command::new("mkfifo").arg(&fifo).status().is_ok_and(|status| status.success()));
    assert!(block_on(load(&store, "e")).is_err());
}
