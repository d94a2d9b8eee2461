//! What `Serialize` and `Deserialize` of derived types and of this crate's field types are.

use serde::{
    Deserializer, Serialize as _, Serializer,
    de::{DeserializeSeed as _, Error as _},
};

use super::{
    read::SlotSeed,
    write::{AsValue, Reader},
};
use crate::{
    error::{DecodeError, DecodeProblem},
    mirror::Field,
    path::Path,
};

/// `Serialize::serialize`: for anybody. Secrets are left out; whole numbers beyond 2^53 are text where a format describes
/// itself, because JavaScript would round them.
///
/// # Errors
/// The format's own; a number that is not finite; a file that is not in memory.
pub fn write<T: Field, S: Serializer>(value: &T, serializer: S) -> Result<S::Ok, S::Error> {
    AsValue { value: value.value(), base64: false, reader: Reader::Anybody }.serialize(serializer)
}

/// `Deserialize::deserialize`: what [`write()`] writes, as leniently as from a response.
///
/// # Errors
/// The format's own, with the path of the member; a required member that is not there. No error quotes a value.
pub fn read<'de, T: Field, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    let mut value = T::blank();
    let is_present = SlotSeed { slot: value.slot(), path: &Path::ROOT }.deserialize(deserializer)?;
    if is_present {
        Ok(value)
    } else {
        Err(D::Error::custom(DecodeError::new(&Path::ROOT, DecodeProblem::Missing)))
    }
}
