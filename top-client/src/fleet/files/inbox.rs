//! Messages in files: a log for each day, to which all processes append under one lock, and of which each keeps an index.
//!
//! A line says of a message that it was claimed, by which process and until when, that it is done with, or that it was
//! released. It has an end by which a whole one is known: what a dying process or machine left of one counts for nothing, and
//! the next line begins after it. Nothing is forced to the disk, as a message that is forgotten is handled again.

use std::{
    collections::{BTreeMap, HashMap, HashSet},
    fs::{self, File, OpenOptions},
    hash::BuildHasher as _,
    io::{self, BufRead as _, BufReader, Seek as _, SeekFrom, Write as _},
    path::PathBuf,
    sync::{MutexGuard, PoisonError},
    time::Duration,
};

use fs4::FileExt;

use super::{Files, Inner, guard::Guarded, millis, records};
use crate::fleet::{Claim, InboxStore, StoreError, StoreFuture};

/// How the names of these files begin.
const NAME: &str = "messages";
const DAY: u64 = 24 * 60 * 60 * 1000;
/// The platform keeps messages for a day. The day that is not over yet comes on top.
const KEPT_DAYS: u64 = 2;

/// The index of this process.
#[derive(Default)]
pub(super) struct Inbox {
    /// Names this process among those that claim.
    own: Option<Own>,
    days: BTreeMap<u64, Day>,
    /// By whom messages are in hand, and until when.
    in_hand: HashMap<i64, (u64, u64)>,
}

/// A file that this process keeps locked, so that others see when it has died.
struct Own {
    number: u64,
    path: PathBuf,
    _locked: File,
}

impl Drop for Own {
    fn drop(&mut self) {
        let _gone = fs::remove_file(&self.path);
    }
}

/// One log.
#[derive(Default)]
struct Day {
    /// How far it was read.
    read: u64,
    /// Its last line is not whole.
    is_torn: bool,
    done: HashSet<i64>,
}

/// What a line says.
#[derive(Debug, PartialEq, Eq)]
enum Line {
    Claimed { id: i64, until: u64, by: u64 },
    Done(i64),
    Released(i64),
}

impl Line {
    fn text(&self) -> String {
        match self {
            Self::Claimed { id, until, by } => format!("+{id} {until} {by};\n"),
            Self::Done(id) => format!("={id};\n"),
            Self::Released(id) => format!("-{id};\n"),
        }
    }

    /// What a line says; `None` if it is not whole.
    fn parse(line: &[u8]) -> Option<Self> {
        let line = std::str::from_utf8(line).ok()?.strip_suffix(";\n")?;
        let (kind, rest) = line.split_at_checked(1)?;
        match kind {
            "+" => {
                let (id, rest) = rest.split_once(' ')?;
                let (until, by) = rest.split_once(' ')?;
                Some(Self::Claimed { id: id.parse().ok()?, until: until.parse().ok()?, by: by.parse().ok()? })
            }
            "=" => rest.parse().ok().map(Self::Done),
            "-" => rest.parse().ok().map(Self::Released),
            _ => None,
        }
    }
}

fn log(directory: &Guarded, day: u64) -> PathBuf {
    directory.path(&format!("{NAME}-{day}"), "log")
}

fn held(directory: &Guarded, number: u64) -> PathBuf {
    directory.path(&format!("{NAME}-{number}"), "held")
}

impl Day {
    /// Reads what was written since the last time.
    fn read(&mut self, file: &mut File, in_hand: &mut HashMap<i64, (u64, u64)>) -> Result<(), StoreError> {
        file.seek(SeekFrom::Start(self.read))?;
        let (mut lines, mut line) = (BufReader::new(file), Vec::new());
        self.is_torn = false;
        while lines.read_until(b'\n', &mut line)? > 0 {
            if line.last() != Some(&b'\n') {
                self.is_torn = true;
                break;
            }
            if self.read == 0 {
                records::value(&String::from_utf8_lossy(&line))?;
            }
            self.read += line.len() as u64;
            match Line::parse(&line) {
                Some(Line::Claimed { id, until, by }) => {
                    in_hand.insert(id, (until, by));
                }
                Some(Line::Done(id)) => {
                    in_hand.remove(&id);
                    self.done.insert(id);
                }
                Some(Line::Released(id)) => {
                    in_hand.remove(&id);
                }
                None => {}
            }
            line.clear();
        }
        Ok(())
    }
}

impl Inbox {
    /// Reads what other processes wrote.
    fn catch_up(&mut self, directory: &Guarded, now: u64) -> Result<(), StoreError> {
        let (today, is_first) = (now / DAY, self.days.is_empty());
        let oldest = today.saturating_sub(KEPT_DAYS);
        let is_over = self.days.first_key_value().is_some_and(|(day, _)| *day < oldest);
        for day in oldest..=today {
            let Some(mut file) = directory.open(&log(directory, day), OpenOptions::new().read(true))? else {
                self.days.insert(day, Day::default());
                continue;
            };
            self.days.entry(day).or_default().read(&mut file, &mut self.in_hand)?;
        }
        if is_first || is_over {
            self.days.retain(|day, _| *day >= oldest);
            self.in_hand.retain(|_, (until, _)| *until > now);
            Self::sweep(directory, oldest)?;
        }
        Ok(())
    }

    /// Removes the logs of days that are over, and what dead processes kept locked.
    fn sweep(directory: &Guarded, oldest: u64) -> io::Result<()> {
        for entry in fs::read_dir(directory.as_path())? {
            let name = entry?.file_name();
            let name = name.to_str().and_then(|name| name.strip_prefix(NAME)?.strip_prefix('-'));
            let Some((number, ending)) = name.and_then(|name| name.split_once('.')) else { continue };
            let Ok(number) = number.parse::<u64>() else { continue };
            let path = match ending {
                "log" if number < oldest => log(directory, number),
                "held" if !directory.is_held(&held(directory, number))? => held(directory, number),
                _ => continue,
            };
            let _gone = fs::remove_file(path);
        }
        Ok(())
    }

    fn is_done(&self, id: i64) -> bool {
        self.days.values().any(|day| day.done.contains(&id))
    }

    /// Appends a line to today's log, and keeps it in mind.
    fn write(&mut self, directory: &Guarded, now: u64, line: &Line) -> Result<(), StoreError> {
        let path = log(directory, now / DAY);
        let day = self.days.entry(now / DAY).or_default();
        let mut text = String::new();
        let existing = directory.open(&path, OpenOptions::new().read(true).append(true))?;
        let mut file = match existing {
            Some(file) => file,
            None => Guarded::create(&path)?,
        };
        if day.read == 0 {
            // What there is of a beginning is not whole.
            file.set_len(0)?;
            text.push_str(&records::text(NAME));
        } else if day.is_torn {
            // Not even one that lacks its last byte becomes whole, after it was taken for none.
            text.push_str("!\n");
        }
        text.push_str(&line.text());
        file.write_all(text.as_bytes())?;
        day.read(&mut file, &mut self.in_hand)
    }

    /// The number of this process.
    fn own(&mut self, directory: &Guarded) -> io::Result<u64> {
        if let Some(own) = &self.own {
            return Ok(own.number);
        }
        let number = std::hash::RandomState::new().hash_one(std::process::id());
        let path = held(directory, number);
        let file = Guarded::create(&path)?;
        FileExt::try_lock(&file).map_err(io::Error::from)?;
        self.own = Some(Own { number, path, _locked: file });
        Ok(number)
    }
}

impl Inner {
    fn inbox(&self) -> MutexGuard<'_, Inbox> {
        self.inbox.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Work on the index when it is up to date; other processes wait.
    fn with_inbox<T>(
        &self,
        work: impl FnOnce(&mut Inbox, &Guarded, u64) -> Result<T, StoreError>,
    ) -> Result<T, StoreError> {
        let mut inbox = self.inbox();
        let directory = self.guarded()?;
        let _lock = directory.lock(NAME)?;
        let now = self.now();
        inbox.catch_up(&directory, now)?;
        work(&mut inbox, &directory, now)
    }
}

impl InboxStore for Files {
    fn claim(&self, id: i64, hold: Duration) -> StoreFuture<'_, Claim> {
        self.run(move |files| {
            files.with_inbox(|inbox, directory, now| {
                if inbox.is_done(id) {
                    return Ok(Claim::Done);
                }
                let own = inbox.own(directory)?;
                if let Some((until, by)) = inbox.in_hand.get(&id)
                    && now < *until
                    && (*by == own || directory.is_held(&held(directory, *by))?)
                {
                    return Ok(Claim::InHand);
                }
                let until = now.saturating_add(millis(hold));
                inbox.write(directory, now, &Line::Claimed { id, until, by: own })?;
                Ok(Claim::New)
            })
        })
    }

    fn done(&self, id: i64) -> StoreFuture<'_, ()> {
        self.run(move |files| {
            files.with_inbox(|inbox, directory, now| {
                if inbox.is_done(id) {
                    return Ok(());
                }
                inbox.write(directory, now, &Line::Done(id))
            })
        })
    }

    fn released(&self, id: i64) {
        // Outside of a runtime nothing can be said, and the claim ends with this process.
        let Ok(runtime) = tokio::runtime::Handle::try_current() else { return };
        let files = self.clone();
        runtime.spawn_blocking(move || {
            files.0.with_inbox(|inbox, directory, now| {
                let own = inbox.own(directory)?;
                if inbox.in_hand.get(&id).is_some_and(|(_, by)| *by == own) {
                    inbox.write(directory, now, &Line::Released(id))?;
                }
                Ok(())
            })
        });
    }
}

#[cfg(test)]
mod tests;
