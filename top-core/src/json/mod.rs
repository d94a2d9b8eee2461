//! JSON: one writer for values, one tokenizer for answers, a layout for readers.

mod layout;
pub(crate) mod token;
pub(crate) mod write;

pub use self::layout::{Piece, compact, lay_out};

use crate::{
    check::{CheckError, Problems},
    mirror::Record,
    path::Path,
};

/// The compact JSON text of a record, as it stands in a parameter.
///
/// ```
/// use top_core::TopObject;
///
/// #[derive(TopObject)]
/// struct Query { nick: String, page_no: Option<i64> }
///
/// let query = Query { nick: "淘宝".into(), page_no: None };
/// assert_eq!(top_core::json::to_vec(&query)?, r#"{"nick":"淘宝"}"#.as_bytes());
/// # Ok::<(), top_core::CheckError>(())
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
