//! API documents on disk, one by one or by the directory.

use std::{
    fs,
    path::{Path, PathBuf},
};

use top_doc::{ReadError, Reading};

use crate::{failure::Failure, stderr};

/// Hands out the documents of a file, or of all files of a directory in the order of their names. In a directory, a
/// file that is no document is named and passed over.
pub(crate) fn each(path: &Path, mut take: impl FnMut(Reading)) -> Result<(), Failure> {
    let unreadable = |error| Failure::file(path, &error);
    if !fs::metadata(path).map_err(unreadable)?.is_dir() {
        return read(path)?.into_iter().try_for_each(|reading| {
            take(reading.map_err(|error| wrong(path, &error))?);
            Ok(())
        });
    }
    let entries = fs::read_dir(path).map_err(unreadable)?;
    let mut files: Vec<PathBuf> = entries.filter_map(|entry| Some(entry.ok()?.path())).collect();
    files.retain(|file| file.is_file());
    files.sort();
    let mut read_any = false;
    for file in files {
        for reading in read(&file)? {
            match reading {
                Ok(reading) => {
                    read_any = true;
                    take(reading);
                }
                Err(error) => stderr::line(&format!("passed over: {}: {error}", file.display())),
            }
        }
    }
    if read_any { Ok(()) } else { Err(Failure::usage(format!("{} holds no API document", path.display()))) }
}

fn wrong(path: &Path, error: &ReadError) -> Failure {
    Failure::usage(format!("{}: {error}", path.display()))
}

fn read(path: &Path) -> Result<Vec<Result<Reading, ReadError>>, Failure> {
    let bytes = fs::read(path).map_err(|error| Failure::file(path, &error))?;
    if bytes.starts_with(&[0x1f, 0x8b]) {
        return Ok(top_doc::read_catalogue(&*bytes).collect());
    }
    let Ok(text) = std::str::from_utf8(&bytes) else {
        return Err(Failure::usage(format!("{} is not UTF-8", path.display())));
    };
    Ok(match top_doc::read(text) {
        Ok(readings) => readings.into_iter().map(Ok).collect(),
        Err(error) => vec![Err(error)],
    })
}
