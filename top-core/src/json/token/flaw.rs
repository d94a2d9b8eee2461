//! What can be wrong with JSON text.

/// What is wrong with the text; [`Tokens::position`] says where. It takes one byte, so that every result fits in
/// registers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Flaw {
    Value,
    TooEarly,
    TooDeep,
    Name,
    Colon,
    Comma,
    CommaAtEnd,
    Trailing,
    Digit,
    LeadingZero,
    OpenString,
    Escape,
    Hex,
}

impl Flaw {
    /// In words.
    pub(crate) const fn what(self) -> &'static str {
        match self {
            Self::Value => "expected a JSON value",
            Self::TooEarly => "the JSON ends too early",
            Self::TooDeep => "the JSON is nested more than 128 deep",
            Self::Name => "expected a member's name",
            Self::Colon => "expected a colon",
            Self::Comma => "expected a comma or the end",
            Self::CommaAtEnd => "a comma before the end",
            Self::Trailing => "something follows the JSON",
            Self::Digit => "expected a digit",
            Self::LeadingZero => "a number with a leading zero",
            Self::OpenString => "a string without an end",
            Self::Escape => "an unknown escape in a string",
            Self::Hex => "expected four hex digits",
        }
    }
}

pub(super) type Result<T> = std::result::Result<T, Flaw>;
