//! What was signed, for the eyes of somebody whose signature was refused: names and sizes, never a value.

use std::fmt;

use crate::{
    check::{self, CheckError, Problems},
    mirror::{FieldSpec, Record, Value},
    path::Path,
    sign::SignMethod,
};

use super::{
    ExtraParams, System, is_file,
    merge::{Sink, merge},
    write::top_level,
};

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
    let mut listed = Listed::default();
    merge(method, record, extra, system, sign_method, &mut listed)?;
    Ok(Explanation { sign_method, parameters: listed.parameters })
}

/// Notes names and lengths.
#[derive(Default)]
struct Listed {
    parameters: Vec<(String, usize)>,
    text: Vec<u8>,
}

impl Listed {
    fn note(&mut self, name: &str, text: &[u8]) {
        if !check::is_blank_bytes(text) {
            self.parameters.push((name.to_owned(), text.len()));
        }
    }
}

impl Sink for Listed {
    fn system(&mut self, name: &'static str, value: &[u8]) {
        self.note(name, value);
    }

    fn own(&mut self, name: &str, value: &Value<'_>, spec: Option<&FieldSpec>, problems: &mut Problems) {
        if is_file(value) {
            return;
        }
        let mut text = std::mem::take(&mut self.text);
        text.clear();
        top_level(&mut text, value, spec, &Path::ROOT.member(name), problems);
        self.note(name, &text);
        self.text = text;
    }
}
