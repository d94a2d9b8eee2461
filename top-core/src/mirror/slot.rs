//! What a slot says of itself.

use super::{kind::Kind, types::Slot};

impl Slot<'_> {
    /// The same slot, lent for a shorter time.
    pub(crate) fn reborrow(&mut self) -> Slot<'_> {
        match self {
            Self::Closed => Slot::Closed,
            Self::Str(slot) => Slot::Str(slot),
            Self::Bool(slot) => Slot::Bool(slot),
            Self::F64(slot) => Slot::F64(slot),
            Self::Int(slot) => Slot::Int(*slot),
            Self::Text(slot) => Slot::Text(*slot),
            Self::Opt(slot, kind) => Slot::Opt(*slot, *kind),
            Self::Bytes(slot) => Slot::Bytes(slot),
            Self::File(slot) => Slot::File(slot),
            Self::Object(slot) => Slot::Object(*slot),
            Self::List(slot) => Slot::List(*slot),
            Self::Map(slot) => Slot::Map(*slot),
            Self::Json(slot) => Slot::Json(*slot),
        }
    }

    /// Whether `null` is a value here, as an item or an entry, and not the lack of one.
    pub(crate) const fn may_be_absent(&self) -> bool {
        matches!(self, Self::Opt(..) | Self::List(_) | Self::Map(_))
    }

    /// The sort of value that the slot takes; `None` if it takes nothing.
    pub(crate) fn kind(&self) -> Option<Kind> {
        Some(match self {
            Self::Closed => return None,
            Self::Str(_) | Self::Text(_) => Kind::Text,
            Self::Bool(_) => Kind::Bool,
            Self::F64(_) => Kind::Float,
            Self::Int(_) => Kind::Integer,
            Self::Opt(_, kind) => *kind,
            Self::Bytes(_) => Kind::Bytes,
            Self::File(_) => Kind::File,
            Self::Object(_) => Kind::Object,
            Self::List(_) => Kind::List,
            Self::Map(_) => Kind::Map,
            Self::Json(_) => Kind::Json,
        })
    }
}
