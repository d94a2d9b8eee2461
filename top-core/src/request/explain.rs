//! Lists what a signature covers, for calls whose signature was refused.

use crate::{
    error::CheckError,
    mirror::Record,
    sign::{Explanation, SignMethod},
};

use super::{
    extra::ExtraParams,
    merge::merge,
    system::{System, SystemParameters},
    write::{Plain, Writer},
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
    let mut writer = Writer::new(Plain::with_capacity(1024), true);
    merge(record, extra, &SystemParameters { system, method, sign_method }, &mut writer)?;
    let Plain { text, places } = writer.texts;
    let listed =
        places.of(&text).map(|(name, value)| (String::from_utf8_lossy(name).into_owned(), value.len()));
    Ok(Explanation::new(sign_method, listed.collect()))
}
