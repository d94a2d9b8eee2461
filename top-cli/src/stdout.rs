//! Standard output: the result of a command, which other programs may read.

use std::io::{self, Write as _};

use crate::failure::Failure;

/// Writes to standard output. A reader that has closed it (`| head`) is not an error.
pub(crate) fn print(bytes: &[u8]) -> Result<(), Failure> {
    let mut out = io::stdout().lock();
    match out.write_all(bytes).and_then(|()| out.flush()) {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
            Err(Failure::usage(format!("standard output: {error}")))
        }
        _ => Ok(()),
    }
}
