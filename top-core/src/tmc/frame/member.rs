//! A member's value, of one of the types that the frames have.

use std::fmt;

/// A value of a frame's member. `Debug` shows its type, and numbers; text and bytes by their length.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Member<'a> {
    /// No value: `null`.
    Void,
    /// Text. Empty text and `null` are the same to the platform.
    Text(&'a str),
    /// 8 bits. The sign is a matter of the reader: the platform's kinds are small.
    Byte(u8),
    /// 16 bits.
    Int16(i16),
    /// 32 bits.
    Int32(i32),
    /// 64 bits.
    Int64(i64),
    /// Milliseconds since 1970-01-01 00:00:00 UTC.
    Date(i64),
    /// Bytes.
    Bytes(&'a [u8]),
}

impl<'a> Member<'a> {
    /// The text; `None` for empty text, which the platform reads as `null`, and for other types.
    pub const fn as_text(self) -> Option<&'a str> {
        match self {
            Self::Text(text) if !text.is_empty() => Some(text),
            _ => None,
        }
    }

    /// A whole number of any width, also written as text.
    pub fn as_int(self) -> Option<i64> {
        match self {
            Self::Byte(number) => Some(number.into()),
            Self::Int16(number) => Some(number.into()),
            Self::Int32(number) => Some(number.into()),
            Self::Int64(number) | Self::Date(number) => Some(number),
            Self::Text(text) => text.trim().parse().ok(),
            Self::Void | Self::Bytes(_) => None,
        }
    }

    /// The bytes.
    pub const fn as_bytes(self) -> Option<&'a [u8]> {
        match self {
            Self::Bytes(bytes) => Some(bytes),
            _ => None,
        }
    }

    /// Whether there is no value: `null` or empty text.
    pub const fn is_null(self) -> bool {
        match self {
            Self::Void => true,
            Self::Text(text) => text.is_empty(),
            _ => false,
        }
    }
}

impl fmt::Debug for Member<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Void => f.write_str("Void"),
            Self::Text(text) => write!(f, "Text(<{} bytes>)", text.len()),
            Self::Byte(number) => write!(f, "Byte({number})"),
            Self::Int16(number) => write!(f, "Int16({number})"),
            Self::Int32(number) => write!(f, "Int32({number})"),
            Self::Int64(number) => write!(f, "Int64({number})"),
            Self::Date(millis) => write!(f, "Date({millis})"),
            Self::Bytes(bytes) => write!(f, "Bytes(<{} bytes>)", bytes.len()),
        }
    }
}
