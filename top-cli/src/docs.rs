//! API documents on disk: a file or a directory of files. Knows nothing of what is done with them.

use std::{
    fs,
    path::{Path, PathBuf},
};

use top_doc::{ReadError, Reading};

use crate::{failure::Failure, stderr, style::inline};

/// Gives `take` the documents of a file, or of all files below a directory in the order of their paths, each with its
/// file. In a directory, a file that is not a document is reported and skipped; hidden files and links to directories are
/// not looked at.
pub(crate) fn each(path: &Path, mut take: impl FnMut(&Path, Reading)) -> Result<(), Failure> {
    if !fs::metadata(path).map_err(|error| Failure::file(path, &error))?.is_dir() {
        return read(path)?.into_iter().try_for_each(|reading| {
            take(path, reading.map_err(|error| unusable(path, &error))?);
            Ok(())
        });
    }
    let mut read_any = false;
    for file in files_below(path)? {
        for reading in read(&file)? {
            match reading {
                Ok(reading) => {
                    read_any = true;
                    take(&file, reading);
                }
                Err(error) => {
                    let line = format!("skipped: {}: {error}", file.display());
                    stderr::line(&inline(&line));
                }
            }
        }
    }
    if read_any { Ok(()) } else { Err(Failure::usage(format!("{} holds no API document", path.display()))) }
}

/// The document of a page that does not name its API, which is `method`.
pub(crate) fn page_of(path: &Path, method: &str) -> Result<Reading, Failure> {
    let text = fs::read_to_string(path).map_err(|error| Failure::file(path, &error))?;
    top_doc::read_page_of(method, &text).map_err(|error| unusable(path, &error))
}

fn files_below(folder: &Path) -> Result<Vec<PathBuf>, Failure> {
    let mut files = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        let unreadable = |error| Failure::file(&folder, &error);
        for entry in fs::read_dir(&folder).map_err(unreadable)? {
            let entry = entry.map_err(unreadable)?;
            let path = entry.path();
            if entry.file_name().as_encoded_bytes().starts_with(b".") {
                continue;
            }
            if entry.file_type().map_err(unreadable)?.is_dir() {
                folders.push(path);
            } else if path.is_file() {
                files.push(path);
            }
        }
    }
    files.sort();
    Ok(files)
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
