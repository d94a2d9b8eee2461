//! Days, deaths, lines that are cut off, and files of others.

use std::time::SystemTime;

use top_core::clock::FixedClock;

use super::*;
use crate::fleet::StoreErrorKind;

const HOLD: Duration = Duration::from_secs(300);
const A_DAY: Duration = Duration::from_secs(24 * 60 * 60);

struct Directory(PathBuf);

impl Directory {
    fn new(name: &str) -> Self {
        let path = std::env::temp_dir().join(format!("top-inbox-{}-{name}", std::process::id()));
        let _none = fs::remove_dir_all(&path);
        Self(path)
    }

    fn logs(&self) -> Vec<String> {
        let all = fs::read_dir(&self.0).unwrap().map(|entry| entry.unwrap().file_name());
        let mut all: Vec<_> = all.map(|name| name.into_string().unwrap()).collect();
        all.retain(|name| std::path::Path::new(name).extension() == Some("log".as_ref()));
        all.sort();
        all
    }
}

impl Drop for Directory {
    fn drop(&mut self) {
        let _gone = fs::remove_dir_all(&self.0);
    }
}

#[tokio::test]
async fn what_a_process_has_in_hand_is_free_when_it_ends() {
    let directory = Directory::new("ends");
    let (one, other) = (Files::open(&directory.0).unwrap(), Files::open(&directory.0).unwrap());
    assert_eq!(one.claim(1, HOLD).await.unwrap(), Claim::New);
    assert_eq!(one.claim(2, HOLD).await.unwrap(), Claim::New);
    one.done(2).await.unwrap();
    assert_eq!(other.claim(1, HOLD).await.unwrap(), Claim::InHand);
    drop(one);
    assert_eq!(other.claim(1, HOLD).await.unwrap(), Claim::New, "long before its claim would end");
    assert_eq!(other.claim(2, HOLD).await.unwrap(), Claim::Done);
    drop(other);
    let again = Files::open(&directory.0).unwrap();
    assert_eq!(again.claim(2, HOLD).await.unwrap(), Claim::Done, "a restart is survived");
}

#[tokio::test]
async fn messages_are_remembered_for_two_days_and_their_logs_no_longer() {
    let directory = Directory::new("days");
    let clock = FixedClock::at(SystemTime::UNIX_EPOCH + A_DAY * 1_000);
    let open = || Files::open_with_clock(&directory.0, clock.clone()).unwrap();
    let (one, other) = (open(), open());
    assert_eq!(one.claim(1, HOLD).await.unwrap(), Claim::New);
    one.done(1).await.unwrap();
    assert_eq!(one.claim(2, A_DAY * 2).await.unwrap(), Claim::New);
    for day in 1..=2 {
        clock.advance(A_DAY);
        one.done(10 + day).await.unwrap();
        for store in [&one, &other, &open()] {
            assert_eq!(store.claim(1, HOLD).await.unwrap(), Claim::Done, "after {day} days");
        }
    }
    assert_eq!(other.claim(2, HOLD).await.unwrap(), Claim::New, "its claim is over");
    clock.advance(A_DAY);
    assert_eq!(other.claim(1, HOLD).await.unwrap(), Claim::New, "forgotten");
    one.done(1).await.unwrap();
    assert_eq!(directory.logs(), ["messages-1001.log", "messages-1002.log", "messages-1003.log"]);
}

#[tokio::test]
async fn a_line_that_is_cut_off_counts_for_nothing_and_spoils_no_other() {
    let directory = Directory::new("torn");
    let clock = FixedClock::at(SystemTime::UNIX_EPOCH + A_DAY * 1_000);
    let open = || Files::open_with_clock(&directory.0, clock.clone()).unwrap();
    let first = open();
    for id in [1, 123] {
        first.done(id).await.unwrap();
    }
    let path = directory.0.join("messages-1000.log");
    let whole = fs::read(&path).unwrap();
    assert_eq!(whole, b"1 messages\n=1;\n=123;\n");
    for length in 0..whole.len() {
        let log = OpenOptions::new().write(true).open(&path).unwrap();
        log.set_len(0).unwrap();
        (&log).write_all(&whole[..length]).unwrap();
        let (one, other) = (open(), open());
        let is_whole = |end: usize| if length >= end { Claim::Done } else { Claim::New };
        assert_eq!(one.claim(1, HOLD).await.unwrap(), is_whole(15), "{length}");
        assert_eq!(one.claim(123, HOLD).await.unwrap(), is_whole(21), "{length}");
        assert_eq!(one.claim(12, HOLD).await.unwrap(), Claim::New, "{length}: what was cut off is not it");
        one.done(12).await.unwrap();
        for (id, known) in [(1, Claim::Done), (123, Claim::Done), (12, Claim::Done)] {
            let known = if id == 12 || is_whole(if id == 1 { 15 } else { 21 }) == Claim::Done {
                known
            } else {
                Claim::InHand
            };
            assert_eq!(other.claim(id, HOLD).await.unwrap(), known, "{length}: {id}, read by another");
        }
    }
}

#[tokio::test]
async fn what_others_wrote_is_told_by_kind_and_left_alone() {
    let directory = Directory::new("foreign");
    let clock = FixedClock::at(SystemTime::UNIX_EPOCH + A_DAY * 1_000);
    let store = Files::open_with_clock(&directory.0, clock).unwrap();
    let path = directory.0.join("messages-1000.log");
    for (text, kind) in [("hello\n", StoreErrorKind::Foreign), ("2 messages\n=1;\n", StoreErrorKind::Newer)] {
        drop(Guarded::create(&path).unwrap());
        fs::write(&path, text).unwrap();
        assert_eq!(store.claim(1, HOLD).await.unwrap_err().kind(), kind);
        assert_eq!(store.done(1).await.unwrap_err().kind(), kind);
        assert_eq!(fs::read_to_string(&path).unwrap(), text);
        fs::remove_file(&path).unwrap();
    }
}

#[test]
fn a_line_comes_back_and_no_part_of_one_does() {
    for line in [Line::Claimed { id: -7, until: 12, by: u64::MAX }, Line::Done(i64::MIN), Line::Released(0)] {
        let text = line.text();
        assert_eq!(Line::parse(text.as_bytes()).as_ref(), Some(&line));
        for length in 0..text.len() {
            assert_eq!(Line::parse(&text.as_bytes()[..length]), None, "{text:?}");
            let cut = format!("{}\n", &text[..length]);
            assert!(length == text.len() - 1 || Line::parse(cut.as_bytes()).is_none(), "{cut:?}");
        }
    }
    assert_eq!(Line::parse(b"+1 2 3 4;\n"), None);
}
