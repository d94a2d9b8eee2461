//! The forms of what is stored and sent: the version that each value begins with, and lengths of time as numbers. Knows no
//! keys.

use std::time::Duration;

use top_client::fleet::{StoreError, StoreErrorKind};

/// What follows the version of a value's form.
pub(crate) fn payload(value: &[u8]) -> Result<&[u8], StoreError> {
    if let Some(payload) = value.strip_prefix(b"1 ") {
        return Ok(payload);
    }
    let digits = value.iter().take_while(|byte| byte.is_ascii_digit()).count();
    let is_newer = digits > 0 && value.get(digits) == Some(&b' ');
    let kind = if is_newer { StoreErrorKind::Newer } else { StoreErrorKind::Foreign };
    Err(StoreError::new(kind, "the value does not begin with the version of its form"))
}

/// A length of time as Redis takes it: whole milliseconds, at least one.
pub(crate) fn millis(length: Duration) -> u64 {
    // Redis adds it to the time, which must not overflow.
    u64::try_from(length.as_millis()).unwrap_or(u64::MAX).clamp(1, 100 * 365 * 86_400_000)
}

/// A length of time as the scripts take it.
pub(crate) fn micros(length: Duration) -> u64 {
    // What Lua's numbers hold exactly, with room for the time.
    u64::try_from(length.as_micros()).unwrap_or(u64::MAX).min(1 << 51)
}
