//! The app key and secret: from the environment, or from a profile file that only its owner can read. Never from an
//! argument, and never shown.

use std::{
    fmt, fs,
    io::Read as _,
    path::{Path, PathBuf},
};

use serde::Deserialize;

use crate::{args::ProfileArgs, failure::Failure};

/// The content of a profile file. `Debug` shows neither secret nor session.
#[derive(Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Profile {
    #[serde(default)]
    app_key: String,
    #[serde(default)]
    app_secret: String,
    pub(crate) session: Option<String>,
    pub(crate) gateway: Option<String>,
}

impl fmt::Debug for Profile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Profile").field("app_key", &self.app_key).finish_non_exhaustive()
    }
}

const HELP: &str = "set TOP_APP_KEY and TOP_APP_SECRET, or write both into a file of mode 0600 and name it with --profile; \
                    the platform's console (控制台) shows both";

impl Profile {
    /// The named profile, else the environment, else the profile in its usual place.
    pub(crate) fn load(args: &ProfileArgs) -> Result<Self, Failure> {
        if let Some(path) = &args.profile {
            return read(path);
        }
        let variable = |name: &str| std::env::var(name).unwrap_or_default();
        let environment = Self {
            app_key: variable("TOP_APP_KEY"),
            app_secret: variable("TOP_APP_SECRET"),
            ..Self::default()
        };
        if !environment.app_secret.trim().is_empty() {
            return Ok(environment);
        }
        match usual_place().filter(|path| path.exists()) {
            Some(path) => read(&path),
            None => Ok(environment),
        }
    }

    pub(crate) fn app_key(&self) -> Result<&str, Failure> {
        filled(&self.app_key, "the app key (App Key) is missing")
    }

    pub(crate) fn app_secret(&self) -> Result<&str, Failure> {
        filled(&self.app_secret, "the app secret (App Secret) is missing")
    }
}

fn filled<'t>(text: &'t str, missing: &str) -> Result<&'t str, Failure> {
    if text.trim().is_empty() { Err(Failure::usage(missing).with_help(HELP)) } else { Ok(text) }
}

fn usual_place() -> Option<PathBuf> {
    let directory = |name: &str| std::env::var_os(name).filter(|path| !path.is_empty()).map(PathBuf::from);
    let configurations = directory("XDG_CONFIG_HOME").or_else(|| Some(directory("HOME")?.join(".config")))?;
    Some(configurations.join("topctl").join("profile.toml"))
}

fn read(path: &Path) -> Result<Profile, Failure> {
    let mut file = fs::File::open(path).map_err(|error| Failure::file(path, &error))?;
    // Of the open file, so that the checked file is the one that is read.
    let metadata = file.metadata().map_err(|error| Failure::file(path, &error))?;
    private(path, &metadata)?;
    let mut text = String::new();
    file.read_to_string(&mut text).map_err(|error| Failure::file(path, &error))?;
    toml::from_str(&text).map_err(|error| {
        // The parser's own message quotes the line, which may hold the secret.
        let start = error.span().map_or(0, |span| span.start).min(text.len());
        let line = text.get(..start).unwrap_or_default().split('\n').count();
        Failure::usage(format!("{}: line {line} cannot be read", path.display())).with_help(
            "a profile is TOML with app_key and app_secret, and optionally session and gateway, each a text in quotes",
        )
    })
}

#[cfg(unix)]
fn private(path: &Path, metadata: &fs::Metadata) -> Result<(), Failure> {
    use std::os::unix::fs::PermissionsExt as _;

    let mode = metadata.permissions().mode() & 0o777;
    if mode == 0o600 {
        return Ok(());
    }
    let message =
        format!("{} holds a secret and has mode {mode:04o}: it must have mode 0600", path.display());
    Err(Failure::usage(message).with_help(format!("chmod 600 {}", path.display())))
}

/// Other systems have no modes; the directory decides who may read the file.
#[cfg(not(unix))]
fn private(_: &Path, _: &fs::Metadata) -> Result<(), Failure> {
    Ok(())
}
