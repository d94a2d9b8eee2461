//! JSON values that are read whole, without a walk into them.

use crate::{
    error::DecodeError,
    json::token::{Tokens, normalized},
    mirror::{ByteArray, JsonCell, Slot},
    path::Path,
};

use super::{
    scalar::absent,
    syntax::OrSyntax as _,
    walk::Walk,
    wanted::{BYTE, JSON, byte, found},
};

type Result<T> = std::result::Result<T, DecodeError>;

/// Hands the text of a value to a serde type.
pub(super) fn free(
    tokens: &mut Tokens<'_>,
    cell: &mut dyn JsonCell,
    path: &Path<'_>,
    walk: &mut Walk,
) -> Result<bool> {
    let raw = tokens.raw().or_syntax(tokens, path)?;
    walk.budget.free(raw, path)?;
    match cell.read_json(raw).or_else(|_| cell.read_json(&normalized(raw))) {
        Ok(()) => Ok(true),
        Err(_) if raw == "null" => absent(Slot::Json(cell), path),
        Err(_) => Err(DecodeError::mismatch(path, JSON, found(raw))),
    }
}

/// `byte[]` as the official Java SDK writes it: signed numbers; 128 to 255 are taken too.
pub(super) fn numbers(tokens: &mut Tokens<'_>, bytes: &mut ByteArray, path: &Path<'_>) -> Result<()> {
    let bytes = bytes.vec_mut();
    bytes.clear();
    while tokens.next_item().or_syntax(tokens, path)? {
        let place = path.item(bytes.len());
        let raw = tokens.raw().or_syntax(tokens, &place)?;
        let byte = raw.parse().ok().and_then(byte);
        bytes.push(byte.ok_or_else(|| DecodeError::mismatch(&place, BYTE, found(raw)))?);
    }
    Ok(())
}
