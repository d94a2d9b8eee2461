//! How a file is replaced as a whole, and how a replacement is finished whose process died over it.

use std::{
    ffi::OsStr,
    fs::{self, File, OpenOptions},
    io::{self, Write as _},
    path::{Path, PathBuf},
    thread,
};

use super::{PAUSE, TRIES, guard::Guarded, names::Kind, records, try_lock};

impl Guarded {
    /// Puts this text in the place of the file.
    pub(super) fn replace(&self, name: &str, text: &str) -> io::Result<()> {
        let (draft, file) = (self.path(name, "draft"), self.file(name));
        let mut out = self.begin(name, &draft)?;
        let written = out.write_all(text.as_bytes()).and_then(|()| out.sync_all());
        if let Err(error) = written.and_then(|()| fs::rename(&draft, &file)) {
            // A part of a value is of no use, and one that could not be put into place was reported as not saved.
            let _gone = fs::remove_file(&draft);
            return Err(error);
        }
        // Until now the lock kept others from finishing it.
        drop(out);
        self.sync()
    }

    /// The empty draft, locked.
    fn begin(&self, name: &str, draft: &Path) -> io::Result<File> {
        for _ in 0..TRIES {
            match Self::create(draft) {
                // In between it may have been taken for one left by a dead process, and be gone.
                Ok(file) if try_lock(&file)? && Self::is_at(draft, &file)? => return Ok(file),
                Ok(_) => {}
                Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {
                    if !self.finish_draft(name)? {
                        thread::sleep(PAUSE);
                    }
                }
                Err(error) => return Err(error),
            }
        }
        Err(io::Error::new(io::ErrorKind::TimedOut, "another process keeps the shop's draft"))
    }

    /// Finishes the draft that a dead process left; `false` if a living one is still at it.
    pub(super) fn finish_draft(&self, name: &str) -> io::Result<bool> {
        self.finish(name, &self.path(name, "draft"), |_, _| true)
    }

    /// Finishes all drafts, those with a number in their names as well, of which there may be several for one file.
    pub(super) fn finish_all_drafts(&self) -> io::Result<()> {
        let mut drafts = Vec::new();
        for entry in fs::read_dir(self.as_path())? {
            let path = entry?.path();
            if path.extension() == Some(OsStr::new("draft")) {
                drafts.push(path);
            }
        }
        let written_at =
            |path: &Path| fs::symlink_metadata(path).and_then(|metadata| metadata.modified()).ok();
        drafts.sort_by_key(|path| written_at(path));
        for draft in drafts {
            // Names have no dot.
            let name = draft.file_name().and_then(OsStr::to_str).and_then(|name| name.split('.').next());
            let Some(name) = name else { continue };
            let is_newer = |draft: &Path, file: &Path| written_at(draft) >= written_at(file);
            if is_understood(name) {
                self.finish(name, &draft, is_newer)?;
            }
        }
        Ok(())
    }

    /// The file that holds the value of this name.
    fn file(&self, name: &str) -> PathBuf {
        self.path(name, Kind::of(name).map_or("txt", Kind::ending))
    }

    fn finish(
        &self,
        name: &str,
        draft: &Path,
        is_newer: impl FnOnce(&Path, &Path) -> bool,
    ) -> io::Result<bool> {
        let Some(open) = self.open(draft, OpenOptions::new().read(true).write(true))? else {
            return Ok(true);
        };
        if !try_lock(&open)? {
            return Ok(false);
        }
        // Its writer may have finished it just now.
        if !Self::is_at(draft, &open)? {
            return Ok(true);
        }
        // By the handle that has the lock: elsewhere than on Unix, others cannot read what is locked.
        let is_whole = Self::text(draft, &open).is_ok_and(|text| is_whole(name, &text));
        let file = &self.file(name);
        let done = if is_whole && is_newer(draft, file) {
            open.sync_all()?;
            fs::rename(draft, file)
        } else {
            fs::remove_file(draft)
        };
        match done {
            Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
            _ => self.sync().map(|()| true),
        }
    }
}

/// Whether it can be told of this name's values whether they are whole.
fn is_understood(name: &str) -> bool {
    match Kind::of(name) {
        Some(Kind::Session) => cfg!(feature = "oauth"),
        kind => kind.is_some(),
    }
}

fn is_whole(name: &str, text: &str) -> bool {
    #[cfg(feature = "oauth")]
    if Kind::of(name) == Some(Kind::Session) {
        return super::sessions::token(text).is_ok();
    }
    let _ = name;
    records::is_whole(text)
}
