//! The marked region of a written file. What is outside of it belongs to whoever edits the file, and a new import leaves
//! it alone; what is inside is written anew each time, and a hand edit in it is noticed by its checksum.

use std::fmt;

use super::line_diff::line_diff;

const BEGIN: &str =
    "// Written by top-doc from here on, anew with each import; your own code goes below the end. ";
const END: &str = "// Written by top-doc up to here.";

/// A file with its region.
pub(super) fn file(head: &str, body: &str) -> String {
    format!("{head}\n{BEGIN}{:016x}\n\n{body}\n{END}\n", checksum(body))
}

/// A file of which the region was written anew.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Merge {
    /// The file as it should be now: what was outside of the region, and the new region.
    pub text: String,
    /// Whether it differs from the file as it was.
    pub is_changed: bool,
    /// The lines that go (`-`) and that come (`+`), between a few of their neighbours; empty if nothing changes.
    pub diff: String,
}

/// Why the region of a file cannot be written anew without losing something.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MergeError {
    /// The file has no region, or only half of one.
    NoRegion,
    /// The region was edited by hand.
    EditedByHand,
}

impl fmt::Display for MergeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::NoRegion => "the file has no region that an import has written; move it away and import again",
            Self::EditedByHand => {
                "what an import has written was edited by hand; move the edits below the region, or the file away"
            }
        })
    }
}

impl std::error::Error for MergeError {}

/// Puts the region of `written`, which a writer of this crate gave, into `existing`, a file that it gave before and that
/// may have been edited since.
///
/// # Errors
/// The file has no region, or its region was edited: nothing of it is ever lost.
///
/// ```
/// let mut doc = top_doc::ApiDoc { method: "taobao.time.get".into(), ..Default::default() };
/// let existing = top_doc::write_module(&doc)?.text + "\nimpl TimeGet {}\n";
/// doc.title = "now with a title".into();
/// let merge = top_doc::merge(&existing, &top_doc::write_module(&doc)?.text)?;
/// assert!(merge.is_changed && merge.text.ends_with("\nimpl TimeGet {}\n"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn merge(existing: &str, written: &str) -> Result<Merge, MergeError> {
    let new = Region::find(written).ok_or(MergeError::NoRegion)?;
    // Line ends that an editor or a checkout has changed are no edit.
    let plain = existing.replace("\r\n", "\n");
    let old = Region::find(&plain).ok_or(MergeError::NoRegion)?;
    if format!("{:016x}", checksum(old.body)) != old.checksum {
        return Err(MergeError::EditedByHand);
    }
    let text = format!("{}{BEGIN}{}\n\n{}\n{END}{}", old.before, new.checksum, new.body, old.after);
    Ok(Merge { is_changed: text != plain, diff: line_diff(&plain, &text), text })
}

struct Region<'a> {
    before: &'a str,
    checksum: &'a str,
    body: &'a str,
    after: &'a str,
}

impl<'a> Region<'a> {
    fn find(text: &'a str) -> Option<Self> {
        let (before, rest) = text.split_once(BEGIN)?;
        let (checksum, rest) = rest.split_once("\n\n")?;
        let (body, after) = rest.split_once(&format!("\n{END}"))?;
        Some(Self { before, checksum, body, after })
    }
}

/// FNV-1a: against accidents, not against anyone.
fn checksum(text: &str) -> u64 {
    text.bytes()
        .fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}

#[cfg(test)]
mod tests {
    use super::{MergeError, file, merge};

    #[test]
    fn edits_outside_stay_and_edits_inside_are_noticed() {
        let first = file("//! head\n", "struct A;\n");
        let second = file("//! other head\n", "struct B;\n");
        let edited = format!("// mine\n{first}fn mine() {{}}\n");
        let merged = merge(&edited, &second).unwrap();
        assert!(merged.is_changed);
        assert!(merged.text.starts_with("// mine\n//! head\n"));
        assert!(merged.text.ends_with("\nfn mine() {}\n"));
        assert!(merged.text.contains("struct B;") && !merged.text.contains("struct A;"));
        let again = merge(&merged.text, &second).unwrap();
        assert!(!again.is_changed && again.diff.is_empty());

        assert_eq!(merge(&first.replace("struct A", "struct C"), &second), Err(MergeError::EditedByHand));
        assert_eq!(merge("struct A;", &second), Err(MergeError::NoRegion));
        assert!(merge(&first.replace('\n', "\r\n"), &second).is_ok());
    }
}
