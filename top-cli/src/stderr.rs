//! Standard error: messages for a person, and the progress of what takes time. Knows nothing of failures.

use std::io::{self, IsTerminal as _, Write as _};

use crate::style::{inline, visible};

/// Writes lines, whatever is in them made harmless. An error is ignored: there is no other place to report it.
pub(crate) fn line(text: &str) {
    styled(&visible(text));
}

/// Writes a line that holds colours. Whoever makes it has made the rest of it harmless.
pub(crate) fn styled(text: &str) {
    let _ = writeln!(io::stderr().lock(), "{text}");
}

/// A line that each report overwrites. Shown on a terminal only, since a log would keep all of them.
#[derive(Debug, Default)]
pub(crate) struct Progress {
    is_shown: bool,
}

impl Progress {
    pub(crate) fn show(&mut self, text: &str) {
        if io::stderr().is_terminal() {
            self.is_shown = true;
            let _ = write!(io::stderr().lock(), "\r\x1b[K{}", inline(text));
        }
    }

    /// Removes the line. Needed before other output, which would continue it.
    pub(crate) fn erase(&mut self) {
        if std::mem::take(&mut self.is_shown) {
            let _ = write!(io::stderr().lock(), "\r\x1b[K");
        }
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        self.erase();
    }
}
