//! What a process writes down of the messages that it handled: 16 bytes each, written at once, so that they outlive it.

use std::{
    fs::{File, OpenOptions},
    io::{self, Write as _},
    path::Path,
    sync::Mutex,
    time::{Duration, SystemTime},
};

use top_core::clock::{Clock as _, SystemClock};

/// The end of one handler: the message, and when, since 1970.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Handled {
    pub(crate) id: i64,
    pub(crate) at: Duration,
}

/// Written by one process, in one life.
pub(crate) struct Ledger(Mutex<File>);

impl Ledger {
    pub(crate) fn create(path: &Path) -> io::Result<Self> {
        Ok(Self(Mutex::new(OpenOptions::new().create_new(true).append(true).open(path)?)))
    }

    /// Writes down that a message is handled now.
    pub(crate) fn handled(&self, id: i64) -> io::Result<()> {
        let nanos = u64::try_from(since(SystemClock.now()).as_nanos()).unwrap_or(u64::MAX);
        let entry = [id.to_le_bytes(), nanos.to_le_bytes()].concat();
        // One system call: whole, or not there.
        self.0.lock().map_err(|_| io::Error::other("a handler panicked"))?.write_all(&entry)
    }
}

pub(crate) fn since(time: SystemTime) -> Duration {
    time.duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default()
}

/// All entries of a ledger.
pub(crate) fn read(path: &Path) -> io::Result<Vec<Handled>> {
    let bytes = match std::fs::read(path) {
        // A process that was killed before it began.
        Err(error) if error.kind() == io::ErrorKind::NotFound => Vec::new(),
        read => read?,
    };
    let number = |bytes: &[u8]| bytes.try_into().map(u64::from_le_bytes).unwrap_or_default();
    let entries = bytes.chunks_exact(16).map(|entry| Handled {
        id: number(&entry[..8]).cast_signed(),
        at: Duration::from_nanos(number(&entry[8..])),
    });
    Ok(entries.collect())
}
