//! Standard output: the result of a command, which other programs may read.

use std::io::{self, IsTerminal as _, Write as _};

use crate::{failure::Failure, style::visible};

/// Writes text from outside: unchanged for a program that reads it, harmless for a terminal.
pub(crate) fn foreign(bytes: &[u8]) -> Result<(), Failure> {
    if io::stdout().is_terminal() {
        print(visible(&String::from_utf8_lossy(bytes)).as_bytes())
    } else {
        print(bytes)
    }
}

/// Writes to standard output what was made harmless before. A reader that has closed it (`| head`) is not an error.
pub(crate) fn print(bytes: &[u8]) -> Result<(), Failure> {
    let mut out = io::stdout().lock();
    match out.write_all(bytes).and_then(|()| out.flush()) {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
            Err(Failure::usage(format!("standard output: {error}")))
        }
        _ => Ok(()),
    }
}
