//! An exact decimal number, kept as the text it was written in.

use std::{
    cmp::Ordering,
    fmt,
    hash::{Hash, Hasher},
    str::FromStr,
};

use super::{
    kind::Kind,
    types::{Expected, Field, Slot, Text, TextForm, Value},
};

/// An exact decimal number: the platform's `Price` and `BigDecimal`.
///
/// The digits stay as they were written (`1.50` is sent as `1.50`), and comparison is by value (`1.50 == 1.5`).
/// For arithmetic, parse [`as_str`](Self::as_str) into the decimal type of your choice.
///
/// ```
/// use top_core::Decimal;
///
/// let price: Decimal = "12.50".parse()?;
/// assert_eq!(price.as_str(), "12.50");
/// assert_eq!(price, "12.5".parse()?);
/// assert!("12,50".parse::<Decimal>().is_err());
/// # Ok::<(), top_core::field::DecimalError>(())
/// ```
#[derive(Clone)]
pub struct Decimal(Box<str>);

/// The text is not a decimal number.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct DecimalError;

impl fmt::Display for DecimalError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not a decimal number such as `-12.50` or `1.2E10`")
    }
}

impl std::error::Error for DecimalError {}

impl Decimal {
    /// The number as it was written.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The digits of another type, whose text is always a decimal number.
    #[cfg(feature = "rust_decimal")]
    pub(crate) fn of_digits(number: &dyn fmt::Display) -> Self {
        Self(number.to_string().into())
    }

    /// Sign, significant digits without zeros at either end, and the power of ten of the first digit: equal exactly
    /// when the values are.
    fn normal(&self) -> Normal {
        let (negative, text) = match self.0.strip_prefix('-') {
            Some(rest) => (true, rest),
            None => (false, &*self.0),
        };
        let (mantissa, exponent) = match text.split_once(['e', 'E']) {
            Some((mantissa, exponent)) => (mantissa, exponent.parse::<i64>().unwrap_or(0)),
            None => (text, 0),
        };
        let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
        let digits = [whole, fraction].concat();
        let leading = digits.bytes().take_while(|digit| *digit == b'0').count();
        let significant = digits.trim_matches('0').to_owned();
        if significant.is_empty() {
            return Normal { sign: 0, power: 0, digits: significant };
        }
        let power = i64::try_from(whole.len()).unwrap_or(i64::MAX)
            - i64::try_from(leading).unwrap_or(i64::MAX)
            + exponent;
        Normal { sign: if negative { -1 } else { 1 }, power, digits: significant }
    }
}

#[derive(PartialEq, Eq, Hash)]
struct Normal {
    sign: i8,
    power: i64,
    digits: String,
}

impl FromStr for Decimal {
    type Err = DecimalError;

    /// Takes JSON's number form; leading zeros and a leading `+` are taken too.
    fn from_str(text: &str) -> Result<Self, DecimalError> {
        let text = text.strip_prefix('+').unwrap_or(text);
        let unsigned = text.strip_prefix('-').unwrap_or(text);
        let (mantissa, exponent) = match unsigned.split_once(['e', 'E']) {
            Some((mantissa, exponent)) => (mantissa, Some(exponent)),
            None => (unsigned, None),
        };
        let (whole, fraction) = match mantissa.split_once('.') {
            Some((whole, fraction)) => (whole, Some(fraction)),
            None => (mantissa, None),
        };
        let is_digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
        let exponent_holds = exponent.is_none_or(|exponent| {
            // Nine digits: far beyond any price, and sums of powers stay within `i64`.
            let digits = exponent.strip_prefix(['+', '-']).unwrap_or(exponent);
            is_digits(digits) && digits.len() <= 9
        });
        if is_digits(whole) && fraction.is_none_or(is_digits) && exponent_holds {
            Ok(Self(text.into()))
        } else {
            Err(DecimalError)
        }
    }
}

macro_rules! from_integers {
    ($($ty:ty)*) => {$(
        impl From<$ty> for Decimal {
            fn from(number: $ty) -> Self {
                Self(number.to_string().into())
            }
        }
    )*};
}

from_integers!(i8 i16 i32 i64 i128 u8 u16 u32 u64 u128);

impl PartialEq for Decimal {
    fn eq(&self, other: &Self) -> bool {
        self.0 == other.0 || self.normal() == other.normal()
    }
}

impl Eq for Decimal {}

impl Hash for Decimal {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.normal().hash(state);
    }
}

impl Ord for Decimal {
    fn cmp(&self, other: &Self) -> Ordering {
        let (one, two) = (self.normal(), other.normal());
        one.sign.cmp(&two.sign).then_with(|| {
            let magnitude = one.power.cmp(&two.power).then_with(|| one.digits.cmp(&two.digits));
            if one.sign < 0 { magnitude.reverse() } else { magnitude }
        })
    }
}

impl PartialOrd for Decimal {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl fmt::Display for Decimal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for Decimal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Field for Decimal {
    const KIND: Kind = Kind::Decimal;
    /// As text: the platform documents `Price` and `BigDecimal` members as strings in its own SDKs.
    fn value(&self) -> Value<'_> {
        Value::Str(&self.0)
    }
    fn slot(&mut self) -> Slot<'_> {
        Slot::Text(self)
    }
    /// Zero.
    fn blank() -> Self {
        Self("0".into())
    }
}

impl Text for Decimal {
    fn set_text(&mut self, text: &str) -> Result<(), Expected> {
        *self = text.trim().parse().map_err(|_| Expected("a decimal number"))?;
        Ok(())
    }
    fn form(&self) -> TextForm {
        TextForm::Decimal
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn decimal(text: &str) -> Decimal {
        text.parse().unwrap_or_else(|_| panic!("{text} is a decimal"))
    }

    #[test]
    fn compares_by_value() {
        for (one, two) in
            [("1.50", "1.5"), ("0", "-0.00"), ("100", "1E2"), ("0.01", "1e-2"), ("007", "7"), ("+3", "3")]
        {
            assert_eq!(decimal(one), decimal(two), "{one} {two}");
            assert_eq!(decimal(one).cmp(&decimal(two)), Ordering::Equal);
        }
        let ascending = ["-10", "-9.99", "-0.1", "0", "0.09", "0.1", "0.11", "9", "10", "1E3", "1.0E10"];
        for pair in ascending.windows(2) {
            assert!(decimal(pair[0]) < decimal(pair[1]), "{pair:?}");
        }
    }

    #[test]
    fn keeps_the_digits_as_written() {
        assert_eq!(decimal("1.50").as_str(), "1.50");
        assert_eq!(decimal("12345678901234567890.123456789").to_string(), "12345678901234567890.123456789");
    }

    #[test]
    fn refuses_other_text() {
        for text in
            ["", "-", ".5", "5.", "1,5", "1e", "0x1", "NaN", "inf", "1.2.3", "--1", "1e9999999999", "٣", " 1"]
        {
            assert_eq!(text.parse::<Decimal>(), Err(DecimalError), "{text:?}");
        }
    }
}
