//! What a value says of itself: whether it is there at all, whether it is a file, how long it may become.

use super::{kind::Kind, types::Value};
use crate::blank::is_blank;

impl Value<'_> {
    /// Whether an object leaves it out: absent, an empty list or an empty map.
    pub fn is_absent(&self) -> bool {
        match self {
            Self::None => true,
            Self::List(list) => list.count() == 0,
            Self::Map(map) => map.count() == 0,
            _ => false,
        }
    }

    /// Whether it counts as missing where a value is required: [absent](Self::is_absent), blank text
    /// ([`is_blank`](crate::field::is_blank)), or a file or bytes of length 0.
    #[inline]
    pub fn is_missing(&self) -> bool {
        match self {
            Self::Str(text) | Self::Secret(text) => is_blank(text),
            _ => self.is_empty(),
        }
    }

    /// [`is_missing`](Self::is_missing) for what is not text.
    #[inline(never)]
    fn is_empty(&self) -> bool {
        match self {
            Self::Bytes(bytes) => bytes.as_slice().is_empty(),
            Self::File(file) => file.len() == Some(0),
            _ => self.is_absent(),
        }
    }

    /// Whether it is a file or files: as a parameter it travels in parts of its own, unsigned.
    pub fn is_file(&self) -> bool {
        match self {
            Self::File(_) => true,
            Self::List(list) => list.element() == Kind::File && list.count() > 0,
            _ => false,
        }
    }

    /// Whether it is a secret, or holds some as items or entries, by its type alone; not by the attribute of its field.
    pub(crate) fn is_secret(&self) -> bool {
        match self {
            Self::Secret(_) => true,
            Self::List(list) => (0..list.count()).any(|index| list.item(index).is_secret()),
            Self::Map(map) => {
                let mut found = false;
                map.each(&mut |_, value| {
                    found = value.is_secret();
                    !found
                });
                found
            }
            _ => false,
        }
    }

    /// About how many bytes it takes when it is written, files apart: with it one allocation is enough.
    pub(crate) fn weight(&self) -> usize {
        match self {
            Self::Str(text) | Self::Secret(text) => text.len(),
            Self::Object(record) => {
                let fields = record.shape().fields().enumerate();
                fields.map(|(index, spec)| spec.name().len() + 6 + record.value_at(index).weight()).sum()
            }
            Self::List(list) => (0..list.count()).map(|index| 4 + list.item(index).weight()).sum(),
            Self::Map(map) => {
                let mut sum = 0;
                map.each(&mut |name, value| {
                    sum += name.len() + 6 + value.weight();
                    true
                });
                sum
            }
            Self::Bytes(bytes) => bytes.as_slice().len() * 4,
            Self::None | Self::File(_) => 0,
            _ => 20,
        }
    }
}
