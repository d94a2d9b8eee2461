//! What the test files share.

use std::{
    io::Write as _,
    path::{Path, PathBuf},
};

/// A file of the collection in `../shared` beside the checkout, which is no part of the repository. Says so where it is
/// missing, past the captured output of the test, which nobody sees when it passes.
pub(crate) fn shared(path: &str) -> Option<PathBuf> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared").join(path);
    if path.is_file() {
        return Some(path);
    }
    let _ = writeln!(std::io::stderr(), "SKIPPED: there is no {}", path.display());
    None
}
