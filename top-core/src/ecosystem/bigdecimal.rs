//! `bigdecimal`: `BigDecimal`, of any number of digits.

use std::str::FromStr;

use bigdecimal::BigDecimal;

use crate::mirror::{Decimal, DecimalError, Expected, Field, Kind, Slot, Text, TextForm, Value};

/// Sent with the digits that it has.
impl Field for BigDecimal {
    const KIND: Kind = Kind::Decimal;
    fn value(&self) -> Value<'_> {
        Value::Text(self)
    }
    fn slot(&mut self) -> Slot<'_> {
        Slot::Text(self)
    }
    /// Zero.
    fn blank() -> Self {
        Self::from(0)
    }
}

impl Text for BigDecimal {
    fn set_text(&mut self, text: &str) -> Result<(), Expected> {
        const EXPECTED: Expected = Expected("a decimal number");
        // Through `Decimal`, whose form is the platform's: `BigDecimal` alone would take `1_000`.
        let number: Decimal = text.trim().parse().map_err(|_| EXPECTED)?;
        *self = Self::try_from(&number).map_err(|_| EXPECTED)?;
        Ok(())
    }
    fn form(&self) -> TextForm {
        TextForm::Decimal
    }
}

impl TryFrom<&BigDecimal> for Decimal {
    type Error = DecimalError;

    /// An error where its exponent has more than nine digits.
    fn try_from(number: &BigDecimal) -> Result<Self, DecimalError> {
        number.to_string().parse()
    }
}

impl TryFrom<BigDecimal> for Decimal {
    type Error = DecimalError;

    fn try_from(number: BigDecimal) -> Result<Self, DecimalError> {
        Self::try_from(&number)
    }
}

impl TryFrom<&Decimal> for BigDecimal {
    type Error = DecimalError;

    fn try_from(number: &Decimal) -> Result<Self, DecimalError> {
        Self::from_str(number.as_str()).map_err(|_| DecimalError)
    }
}

impl TryFrom<Decimal> for BigDecimal {
    type Error = DecimalError;

    fn try_from(number: Decimal) -> Result<Self, DecimalError> {
        Self::try_from(&number)
    }
}
