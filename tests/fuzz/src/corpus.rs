//! Where seeds are read and findings are kept.

use std::{fs, io, path::PathBuf};

/// The root of the repository.
pub fn repository() -> PathBuf {
    PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../.."))
}

/// The committed seeds of a target, in the order of their names.
///
/// # Errors
/// There is no such directory, or a file of it cannot be read.
pub fn seeds(target: &str) -> io::Result<Vec<Vec<u8>>> {
    let directory = repository().join("fuzz/seeds").join(target);
    let mut paths = fs::read_dir(&directory)?
        .map(|entry| entry.map(|entry| entry.path()))
        .collect::<io::Result<Vec<_>>>()?;
    paths.sort();
    paths.into_iter().map(fs::read).collect()
}
