//! A directory whose files nobody else can write or swap, and how its files are opened: never through a link, and never
//! one that others may write. Knows nothing of tokens.

use std::{
    fs::{self, File, Metadata, OpenOptions},
    io::{self, Read as _},
    path::{Path, PathBuf},
};

use top_core::error::Escaped;

/// The largest file that is read; a token is far smaller.
const MAX_BYTES: u64 = 1024 * 1024;
/// How often a file is looked at that others replace all the time. Between a look and the opening is a moment, so that
/// even two in a row are rare.
const MAX_LOOKS: usize = 100;

/// A directory that was checked.
pub(super) struct Guarded {
    directory: PathBuf,
    /// Whose files these are.
    #[cfg(unix)]
    owner: u32,
}

impl Guarded {
    pub(super) fn directory(directory: &Path) -> io::Result<Self> {
        let metadata = fs::symlink_metadata(directory)?;
        if !metadata.is_dir() {
            return Err(refused(directory, "is no directory, or a link to one: name the directory itself"));
        }
        #[cfg(unix)]
        {
            only_owner_writes(directory, &metadata)?;
            let owner = std::os::unix::fs::MetadataExt::uid(&metadata);
            if owner != this_user(directory)? {
                return Err(refused(directory, "belongs to another user, who could write the tokens"));
            }
            Ok(Self { directory: directory.to_owned(), owner })
        }
        #[cfg(not(unix))]
        Ok(Self { directory: directory.to_owned() })
    }

    pub(super) fn path(&self, name: &str, ending: &str) -> PathBuf {
        self.directory.join(format!("{name}.{ending}"))
    }

    pub(super) fn as_path(&self) -> &Path {
        &self.directory
    }

    /// A file's text; `None` if there is no such file.
    pub(super) fn read(&self, path: &Path) -> io::Result<Option<String>> {
        let file = self.open(path, OpenOptions::new().read(true))?;
        file.map(|file| Self::text(path, &file)).transpose()
    }

    pub(super) fn text(path: &Path, file: &File) -> io::Result<String> {
        let mut text = String::new();
        file.take(MAX_BYTES + 1).read_to_string(&mut text)?;
        if text.len() as u64 > MAX_BYTES {
            return Err(refused(path, "is far too large for a token or a mark"));
        }
        Ok(text)
    }

    /// A file of this directory, if it exists.
    ///
    /// Another process may put a newer file in its place at any moment, as every write does. Then the newer one is
    /// looked at and opened.
    pub(super) fn open(&self, path: &Path, options: &OpenOptions) -> io::Result<Option<File>> {
        for _ in 0..MAX_LOOKS {
            let found = match fs::symlink_metadata(path) {
                Ok(found) => found,
                Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
                Err(error) => return Err(error),
            };
            self.check(path, &found)?;
            let file = match options.open(path) {
                Ok(file) => file,
                Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
                Err(error) => return Err(error),
            };
            // What was opened may be something else than what was looked at: a newer file, or a link put there in between.
            let opened = file.metadata()?;
            self.check(path, &opened)?;
            if is_same(&found, &opened) {
                return Ok(Some(file));
            }
        }
        Err(refused(path, "was exchanged again and again while it was opened"))
    }

    /// A new file that only this user can read and write. Creating one never follows a link.
    pub(super) fn create(path: &Path) -> io::Result<File> {
        let mut options = OpenOptions::new();
        options.read(true).write(true).create_new(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        options.open(path)
    }

    pub(super) fn open_or_create(&self, path: &Path) -> io::Result<File> {
        loop {
            if let Some(file) = self.open(path, OpenOptions::new().write(true))? {
                return Ok(file);
            }
            match Self::create(path) {
                Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
                created => return created,
            }
        }
    }

    /// Whether the path still leads to this open file.
    pub(super) fn is_at(path: &Path, file: &File) -> io::Result<bool> {
        match fs::symlink_metadata(path) {
            Ok(found) => Ok(is_same(&found, &file.metadata()?)),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(false),
            Err(error) => Err(error),
        }
    }

    /// New names must survive a crash of the machine, too. Elsewhere than on Unix directories cannot be synced.
    pub(super) fn sync(&self) -> io::Result<()> {
        #[cfg(unix)]
        File::open(&self.directory)?.sync_all()?;
        Ok(())
    }

    fn check(&self, path: &Path, metadata: &Metadata) -> io::Result<()> {
        if !metadata.is_file() {
            return Err(refused(path, "is no ordinary file; links are not followed"));
        }
        #[cfg(unix)]
        {
            only_owner_writes(path, metadata)?;
            if std::os::unix::fs::MetadataExt::uid(metadata) != self.owner {
                return Err(refused(path, "belongs to another user"));
            }
        }
        Ok(())
    }
}

#[cfg(unix)]
fn only_owner_writes(path: &Path, metadata: &Metadata) -> io::Result<()> {
    let mode = std::os::unix::fs::PermissionsExt::mode(&metadata.permissions());
    if mode & 0o022 != 0 {
        return Err(refused(path, "may be written by other users: take that right away (`chmod go-w`)"));
    }
    Ok(())
}

/// The user whom new files of this process belong to. The standard library has no other way to ask.
#[cfg(unix)]
fn this_user(directory: &Path) -> io::Result<u32> {
    use std::sync::{
        OnceLock,
        atomic::{AtomicU64, Ordering},
    };
    static USER: OnceLock<u32> = OnceLock::new();
    static NUMBER: AtomicU64 = AtomicU64::new(0);
    if let Some(user) = USER.get() {
        return Ok(*user);
    }
    let number = NUMBER.fetch_add(1, Ordering::Relaxed);
    let probe = directory.join(format!("probe-{}-{number}.draft", std::process::id()));
    let file = match Guarded::create(&probe) {
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {
            fs::remove_file(&probe)?;
            Guarded::create(&probe)?
        }
        created => created?,
    };
    let user = std::os::unix::fs::MetadataExt::uid(&file.metadata()?);
    // Another process may have taken it for one left by a dead process.
    let _gone = fs::remove_file(&probe);
    Ok(*USER.get_or_init(|| user))
}

#[cfg(unix)]
fn is_same(one: &Metadata, two: &Metadata) -> bool {
    use std::os::unix::fs::MetadataExt as _;
    (one.dev(), one.ino()) == (two.dev(), two.ino())
}

/// Elsewhere the standard library does not say; who is no link and no directory is the file.
#[cfg(not(unix))]
fn is_same(_: &Metadata, _: &Metadata) -> bool {
    true
}

fn refused(path: &Path, why: &str) -> io::Error {
    let text = format!("the store refuses `{}`: it {why}", Escaped(path.display()));
    io::Error::new(io::ErrorKind::PermissionDenied, text)
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicBool, Ordering};

    use super::*;

    #[test]
    fn a_file_that_is_replaced_all_the_time_can_be_read() {
        let directory = std::env::temp_dir().join(format!("top-guard-{}", std::process::id()));
        let _ = fs::remove_dir_all(&directory);
        fs::create_dir(&directory).unwrap();
        let guarded = Guarded::directory(&directory).unwrap();
        let path = guarded.path("shop", "json");
        let put = || {
            let draft = guarded.path("shop", "draft");
            drop(Guarded::create(&draft).unwrap());
            fs::rename(&draft, &path).unwrap();
        };
        put();
        let stop = AtomicBool::new(false);
        std::thread::scope(|scope| {
            scope.spawn(|| {
                while !stop.load(Ordering::Relaxed) {
                    put();
                }
            });
            let all = (0..5_000).try_for_each(|_| guarded.read(&path).map(|text| assert!(text.is_some())));
            stop.store(true, Ordering::Relaxed);
            all.unwrap();
        });
        fs::remove_dir_all(&directory).unwrap();
    }
}
