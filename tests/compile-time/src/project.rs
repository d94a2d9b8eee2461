//! A crate outside this workspace, written to be compiled under the meter. Knows nothing of what is in it.

use std::{
    env, fs, io,
    path::{Path, PathBuf},
    process::Command,
};

use crate::meter::{self, NOTES, Note};

/// This workspace.
pub(crate) const ROOT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../..");

pub(crate) struct Project {
    directory: PathBuf,
}

impl Project {
    /// A package called `measured`; what stood there before goes, except for what was compiled.
    pub(crate) fn new(name: &str, dependencies: &str) -> io::Result<Self> {
        let target =
            env::var_os("CARGO_TARGET_DIR").map_or_else(|| Path::new(ROOT).join("target"), PathBuf::from);
        let project = Self { directory: target.join("compile-time").join(name) };
        match fs::remove_dir_all(project.directory.join("src")) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
            _ => {}
        }
        project.write(
            "Cargo.toml",
            &format!(
                "[package]\nname = \"measured\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[dependencies]\n{dependencies}\n\
                 [profile.release]\nstrip = true\n\n[workspace]\n"
            ),
        )?;
        // The versions that this workspace is tested with.
        fs::copy(Path::new(ROOT).join("Cargo.lock"), project.directory.join("Cargo.lock"))?;
        Ok(project)
    }

    pub(crate) fn write(&self, path: &str, text: &str) -> io::Result<()> {
        let path = self.directory.join(path);
        fs::create_dir_all(path.parent().unwrap_or(&path))?;
        fs::write(path, text)
    }

    /// Forgets all that was compiled.
    pub(crate) fn clean(&self) -> io::Result<()> {
        match fs::remove_dir_all(self.target()) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
            _ => Ok(()),
        }
    }

    /// Runs cargo and tells what each rustc took.
    pub(crate) fn cargo(&self, arguments: &[&str]) -> io::Result<Vec<Note>> {
        let notes = self.directory.join("notes");
        fs::write(&notes, "")?;
        let status = Command::new("cargo")
            .args(arguments)
            .arg("--quiet")
            .current_dir(&self.directory)
            .env("CARGO_TARGET_DIR", self.target())
            // Or the second run would find most of the first one's work done.
            .env("CARGO_INCREMENTAL", "0")
            .env("RUSTC_WRAPPER", env::current_exe()?)
            .env(NOTES, &notes)
            // What warnings there are would be written and timed.
            .env("RUSTFLAGS", "-Awarnings")
            .status()?;
        if !status.success() {
            return Err(io::Error::other(format!("cargo {} failed", arguments.join(" "))));
        }
        meter::read(&notes)
    }

    /// Has the dependencies' sources at hand.
    pub(crate) fn fetch(&self) -> io::Result<()> {
        let status =
            Command::new("cargo").args(["fetch", "--quiet"]).current_dir(&self.directory).status()?;
        if status.success() { Ok(()) } else { Err(io::Error::other("cargo fetch failed")) }
    }

    /// The size of a program, in bytes.
    pub(crate) fn size(&self, profile: &str, program: &str) -> io::Result<u64> {
        Ok(fs::metadata(self.target().join(profile).join(program))?.len())
    }

    pub(crate) fn folder(&self) -> &Path {
        &self.directory
    }

    fn target(&self) -> PathBuf {
        self.directory.join("target")
    }
}
