//! What slots take and what was found instead, in words for errors; and what the first byte of a JSON value tells.

use crate::{
    error::Found,
    json::token::Tokens,
    mirror::{Kind, Slot},
};

/// What a [`Slot::Json`] takes.
pub(crate) const JSON: &str = "JSON of the field's own type";
/// What an item of [`Slot::Bytes`] is.
pub(crate) const BYTE: &str = "a number from -128 to 255";

/// Whether a value with this first byte could be that of a field of this kind.
pub(super) fn could_be(kind: Option<Kind>, first: Option<u8>) -> bool {
    match first {
        Some(b'[') => matches!(kind, Some(Kind::List | Kind::Bytes | Kind::Json)),
        Some(b'{') => matches!(kind, Some(Kind::Object | Kind::List | Kind::Map | Kind::Json)),
        _ => true,
    }
}

/// The byte of a number, signed or not.
pub(crate) fn byte(number: i16) -> Option<u8> {
    match i8::try_from(number) {
        Ok(signed) => Some(signed.cast_unsigned()),
        Err(_) => u8::try_from(number).ok(),
    }
}

/// Whether text holds a JSON list, as some SDKs send lists of scalars; `[a]` only looks like one.
pub(crate) fn is_list(text: &str) -> bool {
    let mut tokens = Tokens::new(text);
    text.trim_start().starts_with('[') && tokens.raw().is_ok() && tokens.end().is_ok()
}

/// What a slot takes, in words.
pub(super) fn wanted(slot: &Slot<'_>) -> &'static str {
    match slot.kind() {
        Some(Kind::Object) => "an object",
        Some(Kind::List) => "a list",
        Some(Kind::Map) => "an object with free names",
        Some(Kind::Bool) => "true or false",
        Some(Kind::Integer) => "a whole number",
        Some(Kind::Float) => "a number",
        Some(Kind::Bytes) => "bytes as base64 text or a list of numbers",
        _ => "text",
    }
}

/// What sort of value a JSON text is.
pub(crate) fn found(raw: &str) -> Found {
    match raw.as_bytes().first() {
        Some(b'{') => Found::Object,
        Some(b'[') => Found::List,
        Some(b'"') => Found::Text(raw.chars().count().saturating_sub(2)),
        Some(b't' | b'f') => Found::Bool,
        Some(b'n') => Found::Null,
        _ => Found::Number(raw.len()),
    }
}
