//! The marked region of a written file. Each import writes the region anew and leaves the lines outside unchanged, which
//! belong to the user. A checksum shows whether the region was edited by hand. Knows nothing of what the lines say.

use std::fmt;

use super::line_diff::line_diff;

const BEGIN: &str =
    "// Written by top-doc from here on, anew with each import; your own code goes below the end. ";
const END: &str = "// Written by top-doc up to here.";

/// A file with its region.
pub(super) fn file(head: &str, body: &str) -> String {
    format!("{head}\n{BEGIN}{:016x}\n\n{body}\n{END}\n", checksum(body))
}

/// A file with its region replaced.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Merge {
    /// The new text of the file: the lines outside the region unchanged, and the new region.
    pub text: String,
    /// Whether it differs from the file as it was.
    pub is_changed: bool,
    /// The removed lines (`-`) and the added lines (`+`), with a few neighbours; empty if nothing changes.
    pub diff: String,
}

/// Why the region of a file cannot be replaced without losing an edit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MergeError {
    /// The file has no region, or only one of its two marks.
    NoRegion,
    /// The region was edited by hand.
    EditedByHand,
}

impl fmt::Display for MergeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::NoRegion => "the file has no region written by an import; move it away and import again",
            Self::EditedByHand => {
                "the region written by an import was edited by hand; move the edits below it, or move the file away"
            }
        })
    }
}

impl std::error::Error for MergeError {}

/// Replaces the region of `existing`, a file that this crate wrote before and that may have been edited since, by that of
/// `written`.
///
/// # Errors
/// The file has no region, or its region was edited by hand. Edits are never overwritten.
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
    // An editor or a checkout may have changed the line ends; that is not an edit.
    let plain = existing.replace("\r\n", "\n");
    let old = Region::find(&plain).ok_or(MergeError::NoRegion)?;
    if format!("{:016x}", checksum(old.body)) != old.checksum {
        return Err(MergeError::EditedByHand);
    }
    let text = format!("{}{BEGIN}{}\n\n{}\n{END}{}", old.before, new.checksum, new.body, old.after);
    Ok(Merge { is_changed: text != plain, diff: line_diff(&plain, &text), text })
}

/// The region of a file that this crate wrote, with line ends as it writes them.
pub(super) fn body(text: &str) -> Option<String> {
    let plain = text.replace("\r\n", "\n");
    Region::find(&plain).map(|region| region.body.to_owned())
}

struct Region<'a> {
    before: &'a str,
    checksum: &'a str,
    body: &'a str,
    after: &'a str,
}

impl<'a> Region<'a> {
    /// The region of a file, if both marks are there.
    fn find(text: &'a str) -> Option<Self> {
        let (before, rest) = text.split_once(BEGIN)?;
        let (checksum, rest) = rest.split_once("\n\n")?;
        let (body, after) = rest.split_once(&format!("\n{END}"))?;
        Some(Self { before, checksum, body, after })
    }
}

/// FNV-1a: detects accidental edits, not forged ones.
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
