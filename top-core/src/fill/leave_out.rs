//! The lenient mode: an optional member that does not fit is left out and listed. All of it is off the way of a response
//! that fits.

use crate::{
    error::{DecodeError, DecodeProblem},
    json::token::{Mark, Tokens},
    path::Path,
};

use super::{members::Members, scalar::absent, walk::Walk};

/// Decides about a JSON member that does not fit: passes over its value and leaves the field absent, or returns the error.
#[cold]
#[inline(never)]
pub(super) fn json_member(
    tokens: &mut Tokens<'_>,
    (start, index): (Mark, usize),
    members: &mut Members<'_>,
    path: &Path<'_>,
    walk: &mut Walk,
    error: DecodeError,
) -> Result<bool, DecodeError> {
    member(index, members, path, walk, error, |error| {
        // Malformed JSON fits nothing, and nothing after it can be read.
        tokens.rewind(start);
        tokens.raw().map(drop).map_err(|_| error)
    })
}

/// The same for any format: `pass_over` passes over the value, or hands the error back.
#[cold]
pub(crate) fn member(
    index: usize,
    members: &mut Members<'_>,
    path: &Path<'_>,
    walk: &mut Walk,
    error: DecodeError,
    pass_over: impl FnOnce(DecodeError) -> Result<(), DecodeError>,
) -> Result<bool, DecodeError> {
    let shape = members.shape();
    // What is left out frees nothing of what was made before.
    let is_too_large = matches!(error.problem(), DecodeProblem::TooLarge { .. });
    let leaves_out = shape.field(index).is_some_and(|spec| walk.leaves_out(&spec, shape.lenient));
    if is_too_large || !leaves_out {
        return Err(error);
    }
    pass_over(error.clone())?;
    walk.left_out(path, error);
    absent(members.slot(index), path)
}
