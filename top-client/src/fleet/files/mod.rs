//! The engine in files, which the processes of one machine share. Knows nothing of when a token is renewed.
//!
//! A value is written into its draft, which then takes the place of its file. The draft is locked while its writer
//! lives; one that nobody has locked was left by a process that died, and whoever meets it finishes it: a whole one takes
//! its place, since it is the newer value and the one before may be dead by now, and any other is removed. What compares
//! before it writes does so under the lock of the value's own `.lock` file.

mod cursors;
mod draft;
mod guard;
mod inbox;
mod leases;
mod names;
mod records;
#[cfg(feature = "oauth")]
mod sessions;

use std::{
    collections::HashMap,
    fmt, fs,
    fs::{File, OpenOptions},
    io,
    path::{Path, PathBuf},
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    thread,
    time::Duration,
};

use fs4::{FileExt, TryLockError};
use top_core::clock::{Clock, SystemClock};

use self::{guard::Guarded, names::Kind};
use super::{StoreError, StoreErrorKind, StoreFuture};

/// The pause before a lock that another process holds is tried again.
const PAUSE: Duration = Duration::from_millis(20);
/// How often a lock is tried: far longer than a file takes to be written.
const TRIES: u32 = 3_000;

/// Sessions, cursors and leases in files, one for each, and messages in a log for each day, readable by this user alone (mode
/// 0600 on Unix). Clones share everything.
///
/// A file is replaced as a whole: it holds the old value or the new one, whenever the process or the machine stops, and
/// never less than what a finished call wrote. Several processes of one machine may share the directory: what compares and
/// writes does so under a lock of the system's, which ends with its process; a lease ends with its process too. Not for
/// network file systems, whose locks cannot be relied upon.
///
/// Messages that are done with are remembered for two days and until the end of the day (in UTC), 20 bytes each in the
/// logs and in the memory of each process that takes some; a claim, 60 bytes of a log, ends with its process. The logs are not
/// forced to the disk: where the machine stops, the last messages may be handled again.
///
/// On Unix, a directory or file that other users may write, or that belongs to another user, is refused with
/// [`PermissionDenied`](io::ErrorKind::PermissionDenied): who could write it could make this program act for a shop of
/// theirs. Symbolic links are refused everywhere, for the directory itself too.
///
/// ```no_run
/// use top_client::fleet::Files;
///
/// let store = Files::open("/var/lib/my-shop/tokens")?;
/// # Ok::<(), std::io::Error>(())
/// ```
#[derive(Clone)]
pub struct Files(Arc<Inner>);

struct Inner {
    directory: PathBuf,
    clock: Arc<dyn Clock>,
    /// The locked files of the leases that this process holds, by key and fence.
    held: Mutex<HashMap<(String, u64), File>>,
    inbox: Mutex<inbox::Inbox>,
    /// With a key of this process's own: a number that could be computed from a token would say something of it.
    #[cfg(feature = "oauth")]
    versions: std::hash::RandomState,
}

impl Files {
    /// A store in this directory, which is created (mode 0700 on Unix) if it does not exist. What dead processes left
    /// half done is finished.
    ///
    /// # Errors
    /// The directory cannot be created or read, is a symbolic link, or may be written by others.
    pub fn open(directory: impl Into<PathBuf>) -> io::Result<Self> {
        Self::open_with_clock(directory, SystemClock)
    }

    /// Opens it as [`open`](Self::open) does; leases and rests end by this clock.
    ///
    /// # Errors
    /// As [`open`](Self::open).
    pub fn open_with_clock(directory: impl Into<PathBuf>, clock: impl Clock + 'static) -> io::Result<Self> {
        let store = Self(Arc::new(Inner {
            directory: directory.into(),
            clock: Arc::new(clock),
            held: Mutex::default(),
            inbox: Mutex::default(),
            #[cfg(feature = "oauth")]
            versions: std::hash::RandomState::new(),
        }));
        let mut builder = fs::DirBuilder::new();
        builder.recursive(true);
        #[cfg(unix)]
        std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
        // `create` would take a link for the directory that it points to.
        if fs::symlink_metadata(&store.0.directory).is_err() {
            builder.create(&store.0.directory)?;
        }
        store.0.guarded()?.finish_all_drafts()?;
        Ok(store)
    }

    /// Runs file operations on a thread that may block.
    fn run<'a, T: Send + 'static>(
        &self,
        work: impl FnOnce(&Inner) -> Result<T, StoreError> + Send + 'static,
    ) -> StoreFuture<'a, T> {
        let inner = Arc::clone(&self.0);
        Box::pin(async move {
            let done = tokio::task::spawn_blocking(move || work(&inner)).await;
            done.map_err(|_| StoreError::new(StoreErrorKind::Other, "the file work was stopped"))?
        })
    }
}

impl Inner {
    /// The directory, checked; each piece of work begins so.
    fn guarded(&self) -> io::Result<Guarded> {
        Guarded::directory(&self.directory)
    }

    fn held(&self) -> MutexGuard<'_, HashMap<(String, u64), File>> {
        self.held.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Now, in milliseconds since 1970.
    fn now(&self) -> u64 {
        let since = self.clock.now().duration_since(std::time::SystemTime::UNIX_EPOCH).unwrap_or_default();
        millis(since)
    }
}

fn millis(length: Duration) -> u64 {
    u64::try_from(length.as_millis()).unwrap_or(u64::MAX)
}

/// Locks an open file, until it is closed; `false` if somebody else has it locked.
fn try_lock(file: &File) -> io::Result<bool> {
    match FileExt::try_lock(file) {
        Ok(()) => Ok(true),
        Err(TryLockError::WouldBlock) => Ok(false),
        Err(TryLockError::Error(error)) => Err(error),
    }
}

impl Guarded {
    /// What a file holds; what a dead process left of it is finished before.
    fn load(&self, kind: Kind, name: &str) -> io::Result<Option<String>> {
        self.finish_draft(name)?;
        self.read(&self.path(name, kind.ending()))
    }

    /// Keeps other processes from changing a value, until the file is dropped.
    fn lock(&self, name: &str) -> io::Result<File> {
        let file = self.open_or_create(&self.path(name, "lock"))?;
        // It is mostly free again at once.
        let mut pause = Duration::from_millis(1);
        for _ in 0..TRIES {
            if try_lock(&file)? {
                return Ok(file);
            }
            thread::sleep(pause);
            pause = (pause * 2).min(PAUSE);
        }
        Err(io::Error::new(io::ErrorKind::TimedOut, "another process keeps the lock of a value"))
    }

    /// Whether a process lives that keeps this file locked.
    fn is_held(&self, path: &Path) -> io::Result<bool> {
        match self.open(path, OpenOptions::new().write(true))? {
            Some(file) => Ok(!try_lock(&file)?),
            None => Ok(false),
        }
    }
}

impl fmt::Debug for Files {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Files").field("directory", &self.0.directory).finish_non_exhaustive()
    }
}
