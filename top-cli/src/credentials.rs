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
    /// A seller who has logged in with `topctl oauth login`.
    pub(crate) seller: Option<String>,
    pub(crate) redirect_uri: Option<String>,
    pub(crate) gateway: Option<String>,
    /// The file that this is from.
    #[serde(skip)]
    path: Option<PathBuf>,
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

    /// Where the profile is, or would be.
    pub(crate) fn directory(&self) -> Option<PathBuf> {
        let path = self.path.clone().or_else(usual_place)?;
        let parent = path.parent().filter(|parent| !parent.as_os_str().is_empty());
        Some(parent.map_or_else(|| PathBuf::from("."), Path::to_path_buf))
    }

    /// Writes into the file of the profile which seller calls are for.
    pub(crate) fn set_seller(&mut self, seller: &str) -> Result<&Path, Failure> {
        let Some(path) = self.path.as_deref() else {
            return Err(Failure::usage("there is no profile file to write the seller into")
                .with_help("the key and the secret are from the environment: write them into a profile"));
        };
        let text = fs::read_to_string(path).map_err(|error| Failure::file(path, &error))?;
        // Everything else stays as it is, comments too: a profile has no tables, so a line is one setting.
        let is_seller = |line: &&str| {
            line.trim_start().strip_prefix("seller").is_some_and(|rest| rest.trim_start().starts_with('='))
        };
        let mut lines: Vec<&str> = text.lines().filter(|line| !is_seller(line)).collect();
        // A text of JSON is one of TOML.
        let line = format!("seller = {}", serde_json::Value::from(seller));
        lines.push(&line);
        let text = lines.join("\n") + "\n";
        toml::from_str::<Self>(&text)
            .map_err(|_| Failure::usage("the seller cannot be written into the profile"))?;
        replace(path, &text).map_err(|error| Failure::file(path, &error))?;
        self.seller = Some(seller.to_owned());
        Ok(path)
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
    let profile =
        toml::from_str::<Profile>(&text).map(|profile| Profile { path: Some(path.to_owned()), ..profile });
    profile.map_err(|error| {
        // The parser's own message quotes the line, which may hold the secret.
        let start = error.span().map_or(0, |span| span.start).min(text.len());
        let line = text.get(..start).unwrap_or_default().split('\n').count();
        Failure::usage(format!("{}: line {line} cannot be read", path.display())).with_help(
            "a profile is TOML with app_key and app_secret, and optionally session, seller, redirect_uri and gateway, each a text in quotes",
        )
    })
}

/// Writes the file as a whole, or not at all.
fn replace(path: &Path, text: &str) -> std::io::Result<()> {
    use std::io::Write as _;

    // The file itself, and not a link to it, is replaced.
    let path = fs::canonicalize(path)?;
    let mut draft = path.as_os_str().to_owned();
    draft.push(".new");
    let draft = PathBuf::from(draft);
    let mut options = fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let written = options.open(&draft).and_then(|mut file| {
        file.write_all(text.as_bytes())?;
        file.sync_all()
    });
    let replaced = written.and_then(|()| fs::rename(&draft, &path));
    if replaced.is_err() {
        let _ = fs::remove_file(&draft);
    }
    replaced
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
