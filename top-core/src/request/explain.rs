//! What was signed, for the eyes of somebody whose signature was refused: names and sizes, never a value.

use std::fmt;

use crate::{
    check::{self, CheckError},
    mirror::Record,
    path::Path,
    sign::SignMethod,
};

use super::{ExtraParams, System, is_file, merge::merge, write::top_level};

/// The parameters that a signature covers, in the order in which they were signed.
///
/// ```text
/// hmac-sha256 over 9 parameters: app_key (8), auth_token (3), format (4), …
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Explanation {
    /// The digest.
    pub sign_method: SignMethod,
    /// Each name with the length of its value in bytes of UTF-8.
    pub parameters: Vec<(String, usize)>,
}

impl fmt::Display for Explanation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} over {} parameters (bytes): ", self.sign_method, self.parameters.len())?;
        for (index, (name, len)) in self.parameters.iter().enumerate() {
            let comma = if index > 0 { ", " } else { "" };
            write!(f, "{comma}{name} ({len})")?;
        }
        Ok(())
    }
}

/// Explains the signature that [`encode`](super::encode) with the same arguments asks for.
///
/// # Errors
/// As [`encode`](super::encode).
pub fn explain(
    method: &str,
    record: &dyn Record,
    extra: &ExtraParams,
    system: &System<'_>,
    sign_method: SignMethod,
) -> Result<Explanation, CheckError> {
    let mut parameters = Vec::new();
    let mut text = Vec::new();
    merge(method, record, extra, system, sign_method, &mut |name, value, spec, problems| {
        if is_file(value) {
            return;
        }
        text.clear();
        top_level(&mut text, value, spec, &Path::ROOT.member(name), problems);
        if !check::is_blank_bytes(&text) {
            parameters.push((name.to_owned(), text.len()));
        }
    })?;
    Ok(Explanation { sign_method, parameters })
}
