//! What the databases have in common: a value as a column of text or of whole numbers, and back. It names no crate.

use crate::{
    error::{DecodeError, DecodeProblem},
    fill::{begin, json::scalar, scalar::Scalar},
    mirror::{Field, Value},
    path::Path,
};

/// The text of a value that has one.
pub(crate) fn text<T: Field>(value: &T) -> String {
    match value.value() {
        Value::Str(text) => text.to_owned(),
        Value::Text(text) | Value::Number(text) => text.to_string(),
        Value::DateTime(time) => time.to_string(),
        Value::I64(number) => number.to_string(),
        _ => String::new(),
    }
}

/// The number of a value that is one.
pub(crate) fn number<T: Field>(value: &T) -> Option<i64> {
    match value.value() {
        Value::I64(number) => Some(number),
        _ => None,
    }
}

/// Reads a column, as leniently as a member of a response.
pub(crate) fn read<T: Field>(column: Scalar<'_>) -> Result<T, DecodeError> {
    let mut value = T::blank();
    if scalar(value.slot(), column, &Path::ROOT, &mut begin(false, false))? {
        Ok(value)
    } else {
        Err(DecodeError::new(&Path::ROOT, DecodeProblem::Missing))
    }
}
