//! A crate outside this workspace, written to be compiled under the meter. Knows nothing of what is in it.

use std::{
    env, fs, io,
    path::{Path, PathBuf},
    process::Command,
};

use crate::meter::{self, NOTES, Note};

/// This workspace.
pub(crate) const ROOT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../..");

const LIBRARY: &str = "src/lib.rs";

/// What the compiler took for one crate: processor seconds and peak memory.
pub(crate) struct Taken {
    pub(crate) seconds: f64,
    pub(crate) peak_mib: f64,
}

impl Taken {
    /// The figures of the one crate that cargo had to compile.
    fn by_one(notes: &[Note]) -> io::Result<Self> {
        match notes {
            #[expect(clippy::cast_precision_loss, reason = "mebibytes")]
            [note] => Ok(Self { seconds: note.seconds, peak_mib: note.peak_mib as f64 }),
            notes => Err(io::Error::other(format!("cargo compiled {} crates instead of one", notes.len()))),
        }
    }
}

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

    /// What checking this library takes, without its dependencies: the median of three.
    pub(crate) fn check(&self, library: &str) -> io::Result<Taken> {
        const TIMES: usize = 3;
        self.write(LIBRARY, "")?;
        self.cargo(&["check", "--lib"])?;
        let mut checks = Vec::new();
        for _ in 0..TIMES {
            // Written anew each time, so that cargo sees a change.
            self.write(LIBRARY, library)?;
            checks.push(Taken::by_one(&self.cargo(&["check", "--lib"])?)?);
        }
        checks.sort_by(|one, other| one.seconds.total_cmp(&other.seconds));
        Ok(checks.swap_remove(TIMES / 2))
    }

    /// What the release build of this library takes, without its dependencies. It is long enough for one.
    pub(crate) fn release(&self, library: &str) -> io::Result<Taken> {
        self.write(LIBRARY, "")?;
        self.cargo(&["build", "--release", "--lib"])?;
        self.write(LIBRARY, library)?;
        Taken::by_one(&self.cargo(&["build", "--release", "--lib"])?)
    }

    /// What the release build of this program takes, of which nothing but the library was built before.
    pub(crate) fn program(&self, name: &str, source: &str) -> io::Result<Taken> {
        self.write(&format!("src/bin/{name}.rs"), source)?;
        Taken::by_one(&self.cargo(&["build", "--release", "--bin", name])?)
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
