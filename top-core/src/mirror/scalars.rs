//! Text, numbers, booleans, dates, bytes and files as fields.

use std::borrow::Cow;

use super::{
    byte_array::ByteArray,
    date_time::TopDateTime,
    file::FileItem,
    kind::Kind,
    types::{Expected, Field, Int, Slot, Text, TextForm, Value},
};

impl Field for String {
    const KIND: Kind = Kind::Text;
    #[inline]
    fn value(&self) -> Value<'_> {
        Value::Str(self)
    }
    #[inline]
    fn slot(&mut self) -> Slot<'_> {
        Slot::Str(self)
    }
    #[inline]
    fn blank() -> Self {
        Self::new()
    }
}

/// Borrowed in a request; owned once a response was decoded into it.
impl Field for Cow<'_, str> {
    const KIND: Kind = Kind::Text;
    #[inline]
    fn value(&self) -> Value<'_> {
        Value::Str(self)
    }
    #[inline]
    fn slot(&mut self) -> Slot<'_> {
        Slot::Str(self.to_mut())
    }
    #[inline]
    fn blank() -> Self {
        Cow::Borrowed("")
    }
}

impl Field for bool {
    const KIND: Kind = Kind::Bool;
    #[inline]
    fn value(&self) -> Value<'_> {
        Value::Bool(*self)
    }
    #[inline]
    fn slot(&mut self) -> Slot<'_> {
        Slot::Bool(self)
    }
    #[inline]
    fn blank() -> Self {
        false
    }
}

impl Field for f64 {
    const KIND: Kind = Kind::Float;
    #[inline]
    fn value(&self) -> Value<'_> {
        Value::F64(*self)
    }
    #[inline]
    fn slot(&mut self) -> Slot<'_> {
        Slot::F64(self)
    }
    #[inline]
    fn blank() -> Self {
        0.0
    }
}

impl Field for ByteArray {
    const KIND: Kind = Kind::Bytes;
    fn value(&self) -> Value<'_> {
        Value::Bytes(self)
    }
    fn slot(&mut self) -> Slot<'_> {
        Slot::Bytes(self)
    }
    fn blank() -> Self {
        Self::default()
    }
}

impl Field for FileItem {
    const KIND: Kind = Kind::File;
    fn value(&self) -> Value<'_> {
        Value::File(self)
    }
    fn slot(&mut self) -> Slot<'_> {
        Slot::File(self)
    }
    /// An empty file without a name.
    fn blank() -> Self {
        Self::from_bytes("", Vec::new())
    }
}

impl Field for TopDateTime {
    const KIND: Kind = Kind::DateTime;
    fn value(&self) -> Value<'_> {
        Value::Text(self)
    }
    fn slot(&mut self) -> Slot<'_> {
        Slot::Text(self)
    }
    /// 1970-01-01 00:00:00.
    fn blank() -> Self {
        Self::begin_of_1970()
    }
}

impl Text for TopDateTime {
    fn set_text(&mut self, text: &str) -> Result<(), Expected> {
        const EXPECTED: Expected =
            Expected("a date and time `yyyy-MM-dd HH:mm:ss`, or 10 or 13 digits since 1970");
        *self = Self::of_any_form(text.trim()).ok_or(EXPECTED)?;
        Ok(())
    }
    fn form(&self) -> TextForm {
        TextForm::DateTime
    }
}

macro_rules! integers {
    ($($ty:ident $value:expr, $expected:literal;)*) => {$(
        impl Field for $ty {
            const KIND: Kind = Kind::Integer;
            #[inline]
            fn value(&self) -> Value<'_> {
                let value: fn(&$ty) -> Value<'_> = $value;
                value(self)
            }
            #[inline]
            fn slot(&mut self) -> Slot<'_> {
                Slot::Int(self)
            }
            #[inline]
            fn blank() -> Self {
                0
            }
        }

        impl Int for $ty {
            fn set_digits(&mut self, digits: &str) -> Result<(), Expected> {
                *self = digits.parse().map_err(|_| Expected($expected))?;
                Ok(())
            }
            #[allow(clippy::allow_attributes, clippy::useless_conversion, reason = "one of the widths is that of 64 bits")]
            fn set_i64(&mut self, number: i64) -> Result<(), Expected> {
                *self = number.try_into().map_err(|_| Expected($expected))?;
                Ok(())
            }
        }
    )*};
}

// No `u8`: `Vec<u8>` would travel as the text "1,2" without anybody having decided so.
integers! {
    i8 |v| Value::I64(i64::from(*v)), "a whole number from -128 to 127";
    i16 |v| Value::I64(i64::from(*v)), "a whole number from -32768 to 32767";
    i32 |v| Value::I64(i64::from(*v)), "a whole number of 32 bits";
    i64 |v| Value::I64(*v), "a whole number of 64 bits";
    i128 |v| Value::Number(v), "a whole number of 128 bits";
    isize |v| Value::I64(*v as i64), "a whole number of the machine's width";
    u16 |v| Value::U64(u64::from(*v)), "a whole number from 0 to 65535";
    u32 |v| Value::U64(u64::from(*v)), "a whole number of 32 bits, not negative";
    u64 |v| Value::U64(*v), "a whole number of 64 bits, not negative";
    u128 |v| Value::Number(v), "a whole number of 128 bits, not negative";
    usize |v| Value::U64(*v as u64), "a whole number of the machine's width, not negative";
}
