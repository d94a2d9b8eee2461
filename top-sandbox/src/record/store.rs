//! The directory of a recording: one file a call, numbered in the order of the responses, and each whole or not there. Knows
//! names of files and nothing of what is in them.

use std::{
    fs::{self, File},
    io::{self, Write as _},
    path::{Path, PathBuf},
};

/// The longest part of a file's name that is the method's.
const LONGEST: usize = 100;

pub(super) struct Store {
    directory: PathBuf,
    files: Vec<PathBuf>,
}

impl Store {
    /// A directory, made if it is not there, without a recording in it.
    pub(super) fn open(directory: &Path) -> io::Result<Self> {
        fs::create_dir_all(directory)?;
        for entry in fs::read_dir(directory)? {
            if is_call(&entry?.file_name().to_string_lossy()) {
                let reason =
                    "there is a recording in it already, whose values another one would replace by others";
                return Err(io::Error::new(io::ErrorKind::AlreadyExists, reason));
            }
        }
        Ok(Self { directory: directory.to_owned(), files: Vec::new() })
    }

    /// The number of the next call.
    pub(super) fn next(&self) -> usize {
        self.files.len() + 1
    }

    /// Writes the file of the next call.
    pub(super) fn add(&mut self, method: &str, text: &str) -> io::Result<PathBuf> {
        let path = self.directory.join(format!("{:04}-{}.json", self.next(), part_of_name(method)));
        write(&path, text)?;
        self.files.push(path.clone());
        Ok(path)
    }

    pub(super) fn files(&self) -> &[PathBuf] {
        &self.files
    }
}

/// Writes a file beside its place, and moves it there when it is whole.
pub(super) fn write(path: &Path, text: &str) -> io::Result<()> {
    let beside = path.with_extension("json.tmp");
    let mut file = File::create(&beside)?;
    let written = file.write_all(text.as_bytes()).and_then(|()| file.sync_all());
    drop(file);
    written.and_then(|()| fs::rename(&beside, path)).inspect_err(|_| {
        // It is of no use, and there is nothing more to do about it.
        let _ = fs::remove_file(&beside);
    })
}

/// `0001-taobao.time.get.json`
fn is_call(name: &str) -> bool {
    let is_json = Path::new(name).extension().is_some_and(|end| end == "json");
    let number = name.split('-').next().unwrap_or_default();
    is_json && number.len() >= 4 && number.len() < name.len() && number.bytes().all(|b| b.is_ascii_digit())
}

fn part_of_name(method: &str) -> String {
    let is_plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | '-');
    method.chars().take(LONGEST).map(|c| if is_plain(c) { c } else { '_' }).collect()
}
