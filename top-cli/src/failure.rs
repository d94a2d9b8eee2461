//! Why a command fails: the message for a person and the exit code for a script. Knows nothing of standard output.

use std::{error::Error as _, io, path::Path, process::ExitCode};

use top_core::{
    Error,
    error::{ErrorKind, Language},
};

use crate::{
    stderr,
    style::{Style, inline},
};

/// The exit codes, as `topctl help call` lists them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Exit {
    /// The platform refused, or the checked thing is wrong.
    Refused = 1,
    /// Nothing was sent.
    Usage = 2,
    /// No usable response.
    Network = 3,
}

#[derive(Debug)]
pub(crate) struct Failure {
    exit: Exit,
    message: Option<String>,
    help: Option<String>,
}

impl Failure {
    /// An argument, a file or the configuration is wrong; nothing was sent.
    pub(crate) fn usage(message: impl Into<String>) -> Self {
        Self { exit: Exit::Usage, message: Some(message.into()), help: None }
    }

    /// The command's check failed, and the result was printed already.
    pub(crate) const fn negative() -> Self {
        Self { exit: Exit::Refused, message: None, help: None }
    }

    /// The other side refused.
    pub(crate) fn refused(message: impl Into<String>) -> Self {
        Self { exit: Exit::Refused, message: Some(message.into()), help: None }
    }

    /// No usable response.
    pub(crate) fn network(message: impl Into<String>) -> Self {
        Self { exit: Exit::Network, message: Some(message.into()), help: None }
    }

    pub(crate) fn with_help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }

    pub(crate) fn file(path: &Path, error: &io::Error) -> Self {
        Self::usage(format!("{}: {error}", path.display()))
    }

    /// Writes the message to standard error.
    pub(crate) fn report(&self) -> ExitCode {
        let style = Style::of(&io::stderr());
        if let Some(message) = &self.message {
            stderr::styled(&format!("{} {}", style.red("error:"), inline(message)));
        }
        if let Some(help) = &self.help {
            stderr::styled(&format!("{} {}", style.cyan("help:"), inline(help)));
        }
        ExitCode::from(self.exit as u8)
    }
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        let exit = match error.kind() {
            ErrorKind::Api | ErrorKind::Business | ErrorKind::Limited => Exit::Refused,
            ErrorKind::Transport | ErrorKind::Status | ErrorKind::Decode => Exit::Network,
            _ => Exit::Usage,
        };
        let mut message = error.to_string();
        let mut source = error.source();
        while let Some(deeper) = source {
            let text = deeper.to_string();
            if !message.contains(&text) {
                message = format!("{message}: {text}");
            }
            source = deeper.source();
        }
        let help = error.as_api().map(|api| api.help(language()).to_owned());
        Self { exit, message: Some(message), help }
    }
}

/// The language of the terminal: Chinese in a Chinese locale.
pub(crate) fn language() -> Language {
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"]
        .into_iter()
        .find_map(|name| std::env::var(name).ok().filter(|value| !value.is_empty()));
    match locale {
        Some(locale) if locale.starts_with("zh") => Language::Chinese,
        _ => Language::English,
    }
}
