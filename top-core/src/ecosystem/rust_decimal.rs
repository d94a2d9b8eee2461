//! `rust_decimal`: its `Decimal`, of up to 28 digits.

use rust_decimal::Decimal as Exact;

use crate::mirror::{Decimal, DecimalError, Expected, Field, Kind, Slot, Text, TextForm, Value};

/// Sent with the digits that it has (`1.50` stays `1.50`). A number of more than 28 digits is refused when it is read, and
/// not rounded.
impl Field for Exact {
    const KIND: Kind = Kind::Decimal;
    fn value(&self) -> Value<'_> {
        Value::Text(self)
    }
    fn slot(&mut self) -> Slot<'_> {
        Slot::Text(self)
    }
    /// Zero.
    fn blank() -> Self {
        Self::ZERO
    }
}

impl Text for Exact {
    fn set_text(&mut self, text: &str) -> Result<(), Expected> {
        const EXPECTED: Expected = Expected("a decimal number of at most 28 digits");
        let number: Decimal = text.trim().parse().map_err(|_| EXPECTED)?;
        *self = Self::try_from(&number).map_err(|_| EXPECTED)?;
        Ok(())
    }
    fn form(&self) -> TextForm {
        TextForm::Decimal
    }
}

impl From<Exact> for Decimal {
    fn from(number: Exact) -> Self {
        Self::of_digits(&number)
    }
}

impl TryFrom<&Decimal> for Exact {
    type Error = DecimalError;

    /// Exact, or an error: a number of more digits is not rounded.
    fn try_from(number: &Decimal) -> Result<Self, DecimalError> {
        let text = number.as_str();
        let read =
            if text.contains(['e', 'E']) { Self::from_scientific(text) } else { Self::from_str_exact(text) };
        // The scientific form is rounded without a word.
        read.ok().filter(|read| Decimal::from(*read) == *number).ok_or(DecimalError)
    }
}

impl TryFrom<Decimal> for Exact {
    type Error = DecimalError;

    fn try_from(number: Decimal) -> Result<Self, DecimalError> {
        Self::try_from(&number)
    }
}
