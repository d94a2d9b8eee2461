//! The sorts of values, known from a type alone.

/// What sort of value a type is on the wire, known without a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Kind {
    /// Text.
    Text,
    /// A whole number.
    Integer,
    /// A binary floating-point number.
    Float,
    /// An exact decimal number (`Price`, `BigDecimal`).
    Decimal,
    /// `true` or `false`.
    Bool,
    /// A date and time of day in GMT+8.
    DateTime,
    /// Bytes inside an object (`byte[]`).
    Bytes,
    /// A file, sent as a part of its own.
    File,
    /// A derived struct.
    Object,
    /// A list.
    List,
    /// An object with free names.
    Map,
    /// Any JSON.
    Json,
}

impl Kind {
    /// Whether a list of this kind is joined by commas as a parameter.
    pub(crate) const fn is_scalar(self) -> bool {
        matches!(self, Self::Text | Self::Integer | Self::Float | Self::Decimal | Self::Bool | Self::DateTime)
    }
}
