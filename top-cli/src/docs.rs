//! API documents on disk: a file or a directory of files. Knows nothing of what is done with them.

use std::{
    fs,
    path::{Path, PathBuf},
};

use top_doc::{ReadError, Reading};

use crate::{failure::Failure, stderr, style::inline};

/// Gives `take` the documents of a file, or of all files of a directory in the order of their names. In a directory, a
/// file that is not a document is reported and skipped.
pub(crate) fn each(path: &Path, mut take: impl FnMut(Reading)) -> Result<(), Failure> {
    let unreadable = |error| Failure::file(path, &error);
    if !fs::metadata(path).map_err(unreadable)?.is_dir() {
        return read(path)?.into_iter().try_for_each(|reading| {
            take(reading.map_err(|error| unusable(path, &error))?);
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
                Err(error) => stderr::line(&inline(&format!("skipped: {}: {error}", file.display()))),
            }
        }
    }
    if read_any { Ok(()) } else { Err(Failure::usage(format!("{} holds no API document", path.display()))) }
}

fn unusable(path: &Path, error: &ReadError) -> Failure {
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
