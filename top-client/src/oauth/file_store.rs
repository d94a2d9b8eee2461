//! Tokens in files, one for each shop, that several processes may share. Knows nothing of when a token is renewed.

use std::{
    fs::{self, File, OpenOptions},
    io::{self, Write as _},
    path::{Path, PathBuf},
    sync::atomic::{AtomicU64, Ordering},
    time::{Duration, SystemTime},
};

use fs4::{FileExt, TryLockError};

use super::{StoreError, StoreFuture, Token, TokenStore};

/// The pause before a lock that another process holds is tried again.
const PAUSE: Duration = Duration::from_millis(20);
/// How often a lock is tried: longer than a renewal takes, whose request has its own timeout.
const TRIES: u32 = 3_000;

/// Keeps each shop's token in a file of its own, readable by this user alone (mode 0600 on Unix).
///
/// A file is replaced as a whole: it holds the old token or the new one, whenever the machine stops. While a token is
/// renewed, its `.lock` file keeps other processes of this machine from renewing it; the system ends the lock with the
/// process that held it. Not for network file systems, whose locks cannot be relied upon.
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
    /// A store in this directory, which is created (mode 0700 on Unix) if it does not exist.
    ///
    /// # Errors
    /// The directory cannot be created.
    pub fn open(directory: impl Into<PathBuf>) -> io::Result<Self> {
        let directory = directory.into();
        let mut builder = fs::DirBuilder::new();
        builder.recursive(true);
        #[cfg(unix)]
        std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
        builder.create(&directory)?;
        Ok(Self { directory })
    }

    fn file(&self, shop: &str, ending: &str) -> PathBuf {
        self.directory.join(format!("{}.{ending}", file_name(shop)))
    }
}

/// A file name for a shop. It never leaves the directory, and no two shops share one, not even on file systems that
/// ignore case.
fn file_name(shop: &str) -> String {
    shop.bytes().fold(String::from("shop-"), |name, byte| match byte {
        b'a'..=b'z' | b'0'..=b'9' | b'-' => name + char::from(byte).encode_utf8(&mut [0; 4]),
        _ => name + &format!("_{byte:02x}"),
    })
}

fn private() -> OpenOptions {
    let mut options = OpenOptions::new();
    options.write(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options
}

/// Runs file operations on a thread that may block.
async fn blocking<T: Send + 'static>(
    work: impl FnOnce() -> Result<T, StoreError> + Send + 'static,
) -> Result<T, StoreError> {
    tokio::task::spawn_blocking(work).await.map_err(|_| "the file work was stopped")?
}

fn replace(file: &Path, text: &str) -> io::Result<()> {
    static NUMBER: AtomicU64 = AtomicU64::new(0);
    let number = NUMBER.fetch_add(1, Ordering::Relaxed);
    let draft = file.with_extension(format!("{}-{number}.draft", std::process::id()));
    // A process with the same id that died may have left one.
    match fs::remove_file(&draft) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
        _ => {}
    }
    let written = private().create_new(true).open(&draft).and_then(|mut out| {
        out.write_all(text.as_bytes())?;
        out.sync_all()
    });
    let replaced = written.and_then(|()| fs::rename(&draft, file));
    if replaced.is_err() {
        let _ = fs::remove_file(&draft);
    }
    replaced?;
    // The new name must survive a crash, too. Elsewhere directories cannot be synced.
    #[cfg(unix)]
    if let Some(directory) = file.parent() {
        File::open(directory)?.sync_all()?;
    }
    Ok(())
}

impl TokenStore for FileStore {
    fn load<'a>(&'a self, shop: &'a str) -> StoreFuture<'a, Option<Token>> {
        let file = self.file(shop, "json");
        Box::pin(blocking(move || {
            let text = match fs::read_to_string(file) {
                Ok(text) => text,
                Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
                Err(error) => return Err(error.into()),
            };
            // Stored times are absolute, so the start of relative ones does not matter.
            Ok(Some(Token::from_json(&text, SystemTime::UNIX_EPOCH)?))
        }))
    }

    fn save<'a>(&'a self, shop: &'a str, token: &'a Token) -> StoreFuture<'a, ()> {
        let (file, text) = (self.file(shop, "json"), token.to_json());
        Box::pin(blocking(move || Ok(replace(&file, &text?)?)))
    }

    fn lock<'a>(&'a self, shop: &'a str) -> StoreFuture<'a, Box<dyn Send>> {
        let path = self.file(shop, "lock");
        Box::pin(async move {
            let file = blocking(move || Ok(private().create(true).truncate(false).open(path)?)).await?;
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
