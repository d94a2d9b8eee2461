//! JSON: one writer for values, one tokenizer for responses, a layout for readers.

pub(crate) mod escape;
mod layout;
pub(crate) mod out;
pub(crate) mod token;
pub(crate) mod write;

pub use self::layout::{Piece, compact, lay_out};

use crate::{
    check::Problems,
    error::CheckError,
    mirror::{Field, Record, Value},
    path::Path,
};

/// The compact JSON text of a record, as in a parameter.
///
/// ```
/// use top_core::TopObject;
///
/// #[derive(TopObject)]
/// struct Query { nick: String, page_no: Option<i64> }
///
/// let query = Query { nick: "淘宝".into(), page_no: None };
/// assert_eq!(top_core::json::to_vec(&query)?, r#"{"nick":"淘宝"}"#.as_bytes());
/// # Ok::<(), top_core::error::CheckError>(())
/// ```
///
/// # Errors
/// All members that are missing, over their limits or cannot be written.
pub fn to_vec(record: &dyn Record) -> Result<Vec<u8>, CheckError> {
    let mut out = Vec::with_capacity(256);
    let mut problems = Problems::default();
    write::object(&mut out, record, &Path::ROOT, &mut problems);
    problems.into_result().map(|()| out)
}

/// The compact JSON text of any value that can be a field.
///
/// # Errors
/// As [`to_vec`].
pub fn value_to_vec(value: &impl Field) -> Result<Vec<u8>, CheckError> {
    let mut out = Vec::new();
    let mut problems = Problems::default();
    write::value(&mut out, &value.value(), None, &Path::ROOT, &mut problems);
    problems.into_result().map(|()| out)
}

/// Appends the JSON text of a value for comparing it with others; what breaks a rule of requests is ignored.
pub fn append_lossy(out: &mut Vec<u8>, value: &Value<'_>) {
    write::value(out, value, None, &Path::ROOT, &mut Problems::default());
}

/// Appends a JSON string, quotes included.
pub fn append_string(out: &mut Vec<u8>, text: &str) {
    escape::string(out, text);
}
