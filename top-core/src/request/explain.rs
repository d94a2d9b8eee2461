//! Lists what a signature covers, for calls whose signature was refused.

use crate::{
    blank::is_blank_bytes,
    check::Problems,
    error::CheckError,
    mirror::{FieldSpec, Record, Value},
    path::Path,
    sign::{Explanation, SignMethod},
};

use super::{
    extra::ExtraParams,
    merge::{Sink, merge},
    system::{Parameter, System, SystemParameters},
    write::top_level,
};

/// Explains the signature of what [`encode`](super::encode) makes of the same arguments.
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
    merge(record, extra, &SystemParameters { system, method, sign_method }, &mut listed)?;
    Ok(Explanation::new(sign_method, listed.parameters))
}

/// Notes names and lengths.
#[derive(Default)]
struct Listed {
    parameters: Vec<(String, usize)>,
    text: Vec<u8>,
}

impl Listed {
    fn note(&mut self, name: &str, text: &[u8]) {
        if !is_blank_bytes(text) {
            self.parameters.push((name.to_owned(), text.len()));
        }
    }
}

impl Sink for Listed {
    fn system(&mut self, parameter: Parameter, parameters: &SystemParameters<'_>) {
        let mut value = Vec::new();
        parameters.write(parameter, &mut value);
        self.note(parameter.name(), &value);
    }

    fn param(&mut self, name: &str, value: &Value<'_>, spec: Option<&FieldSpec>, problems: &mut Problems) {
        if value.is_file() {
            return;
        }
        let mut text = std::mem::take(&mut self.text);
        text.clear();
        top_level(&mut text, value, spec, &Path::ROOT.member(name), problems);
        self.note(name, &text);
        self.text = text;
    }
}
