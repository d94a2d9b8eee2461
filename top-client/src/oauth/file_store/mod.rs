//! Tokens in files, one for each shop, that several processes may share. Knows nothing of when a token is renewed.
//!
//! A token is written into the shop's draft, which then takes the place of its file. The draft is locked while its writer
//! lives; one that nobody has locked was left by a process that died, and whoever meets it finishes it: a whole one takes
//! its place, since it is the newer token and the one before may be dead by now, and any other is removed.

mod draft;
mod guard;

use std::{
    fs::{self, File},
    io,
    path::PathBuf,
    time::{Duration, SystemTime},
};

use fs4::{FileExt, TryLockError};

use self::guard::Guarded;
use super::{StoreError, StoreFuture, Token, TokenStore};

/// The pause before a lock that another process holds is tried again.
const PAUSE: Duration = Duration::from_millis(20);
/// How often a lock is tried: longer than a renewal takes, whose request has its own timeout.
const TRIES: u32 = 3_000;

/// Keeps each shop's token in a file of its own, readable by this user alone (mode 0600 on Unix).
///
/// A file is replaced as a whole: it holds the old token or the new one, whenever the process or the machine stops, and
/// never less than what a finished [`save`](TokenStore::save) wrote. While a token is renewed, its `.lock` file keeps
/// other processes of this machine from renewing it; the system ends the lock with the process that held it. Not for
/// network file systems, whose locks cannot be relied upon.
///
/// On Unix, a directory or file that other users may write, or that belongs to another user, is refused with
/// [`PermissionDenied`](io::ErrorKind::PermissionDenied): who could write it could make this program act for a shop of
/// theirs. Symbolic links are refused everywhere, for the directory itself too.
///
/// ```no_run
/// use top_client::oauth::FileStore;
///
/// let store = FileStore::open("/var/lib/my-shop/tokens")?;
/// # Ok::<(), std::io::Error>(())
/// ```
#[derive(Debug, Clone)]
pub struct FileStore {
    directory: PathBuf,
}

impl FileStore {
    /// A store in this directory, which is created (mode 0700 on Unix) if it does not exist. What dead processes left
    /// half done is finished.
    ///
    /// # Errors
    /// The directory cannot be created or read, is a symbolic link, or may be written by others.
    pub fn open(directory: impl Into<PathBuf>) -> io::Result<Self> {
        let store = Self { directory: directory.into() };
        let mut builder = fs::DirBuilder::new();
        builder.recursive(true);
        #[cfg(unix)]
        std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
        // `create` would take a link for the directory that it points to.
        if fs::symlink_metadata(&store.directory).is_err() {
            builder.create(&store.directory)?;
        }
        store.guarded()?.finish_all_drafts()?;
        Ok(store)
    }

    /// The directory, checked; each piece of work begins so.
    fn guarded(&self) -> io::Result<Guarded> {
        Guarded::directory(&self.directory)
    }
}

/// A file name for a shop, without an ending. It never leaves the directory, and no two shops share one, not even on file
/// systems that ignore case.
fn file_name(shop: &str) -> String {
    shop.bytes().fold(String::from("shop-"), |name, byte| match byte {
        b'a'..=b'z' | b'0'..=b'9' | b'-' => name + char::from(byte).encode_utf8(&mut [0; 4]),
        _ => name + &format!("_{byte:02x}"),
    })
}

/// Runs file operations on a thread that may block.
async fn blocking<T: Send + 'static>(
    work: impl FnOnce() -> Result<T, StoreError> + Send + 'static,
) -> Result<T, StoreError> {
    tokio::task::spawn_blocking(work).await.map_err(|_| "the file work was stopped")?
}

/// A token that a file holds as a whole. Stored times are absolute, so the start of relative ones does not matter.
fn token(text: &str) -> Result<Token, StoreError> {
    Ok(Token::from_json(text, SystemTime::UNIX_EPOCH)?)
}

impl TokenStore for FileStore {
    fn load<'a>(&'a self, shop: &'a str) -> StoreFuture<'a, Option<Token>> {
        let (store, name) = (self.clone(), file_name(shop));
        Box::pin(blocking(move || {
            let directory = store.guarded()?;
            directory.finish_draft(&name)?;
            match directory.read(&directory.path(&name, "json"))? {
                Some(text) => Ok(Some(token(&text)?)),
                None => Ok(None),
            }
        }))
    }

    fn save<'a>(&'a self, shop: &'a str, token: &'a Token) -> StoreFuture<'a, ()> {
        let (store, name, text) = (self.clone(), file_name(shop), token.to_json());
        Box::pin(blocking(move || Ok(store.guarded()?.replace(&name, &text?)?)))
    }

    fn lock<'a>(&'a self, shop: &'a str) -> StoreFuture<'a, Box<dyn Send>> {
        let (store, name) = (self.clone(), file_name(shop));
        Box::pin(async move {
            let file: File = blocking(move || {
                let directory = store.guarded()?;
                Ok(directory.open_or_create(&directory.path(&name, "lock"))?)
            })
            .await?;
            // Polled, because a blocking wait would take a thread for each waiting shop.
            for _ in 0..TRIES {
                match FileExt::try_lock(&file) {
                    Ok(()) => return Ok(Box::new(file) as Box<dyn Send>),
                    Err(TryLockError::WouldBlock) => tokio::time::sleep(PAUSE).await,
                    Err(TryLockError::Error(error)) => return Err(error.into()),
                }
            }
            Err("another process keeps the shop's lock".into())
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_stay_inside_and_apart() {
        for (shop, name) in [
            ("shop1", "shop-shop1"),
            ("../x", "shop-_2e_2e_2fx"),
            ("A", "shop-_41"),
            ("a_b", "shop-a_5fb"),
            ("", "shop-"),
        ] {
            assert_eq!(file_name(shop), name);
        }
    }
}
