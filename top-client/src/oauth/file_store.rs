//! Tokens in files, one a shop, that several processes may share. Knows nothing of what a token says, nor when it is
//! renewed.

use std::{
    fs::{self, File, OpenOptions},
    io::{self, Write as _},
    path::{Path, PathBuf},
    sync::atomic::{AtomicU64, Ordering},
    time::{Duration, SystemTime},
};

use fs4::{FileExt, TryLockError};

use super::{StoreError, StoreFuture, Token, TokenStore};

/// How often a lock that another process holds is tried again.
const PAUSE: Duration = Duration::from_millis(20);
/// How often in all: a renewal takes a request, which has its own limit.
const TRIES: u32 = 3_000;

/// Keeps each shop's token in a file of its own, readable by this user alone (mode 0600 on Unix).
///
/// A file is replaced as a whole: it holds the old token or the new one, whenever the machine stops. While a token is
/// renewed, its `.lock` file keeps other processes of this machine from renewing it; the system ends the lock with the
/// process that held it. Not for network file systems, whose locks are a matter of luck.
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
    /// In this directory, which is made (mode 0700 on Unix) if it is not there.
    ///
    /// # Errors
    /// It cannot be made.
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

/// A shop's name as that of a file: whatever it holds, it stays in the directory and apart from any other's, also
/// where capitals do not count.
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

/// File work on a thread that may wait.
async fn blocking<T: Send + 'static>(
    work: impl FnOnce() -> Result<T, StoreError> + Send + 'static,
) -> Result<T, StoreError> {
    tokio::task::spawn_blocking(work).await.map_err(|_| "the file work was stopped")?
}

fn replace(file: &Path, text: &str) -> io::Result<()> {
    static NUMBER: AtomicU64 = AtomicU64::new(0);
    let number = NUMBER.fetch_add(1, Ordering::Relaxed);
    let draft = file.with_extension(format!("{}-{number}.draft", std::process::id()));
    // One of a process that died may lie there under the same number.
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
    // The name must outlast a crash, too; where directories cannot be synced, the file system has its own ways.
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
            // Stored times are absolute, so it does not matter from when relative ones would count.
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
            // Tried again and again, and not waited for: a thread for each waiting shop would be too many.
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
