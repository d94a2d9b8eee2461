//! Values without structure, and what they can be turned into.

use std::borrow::Cow;

use base64::{
    Engine as _, alphabet,
    engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig},
};

use crate::{
    digits::whole_digits,
    error::{DecodeError, DecodeProblem, Found},
    mirror::{Expected, Kind, Slot},
    path::Path,
};

/// A value without structure, from any format.
pub(crate) enum Scalar<'a> {
    Null,
    Bool(bool),
    /// Digits as they were sent.
    Number(&'a str),
    Text(Cow<'a, str>),
}

impl Scalar<'_> {
    pub(super) fn found(&self) -> Found {
        match self {
            Self::Null => Found::Null,
            Self::Bool(_) => Found::Bool,
            Self::Number(digits) => Found::Number(digits.chars().count()),
            Self::Text(text) => Found::Text(text.chars().count()),
        }
    }

    pub(super) fn is_blank_text(&self) -> bool {
        matches!(self, Self::Text(text) if text.trim().is_empty())
    }

    /// Its text, as a user would type it.
    pub(super) fn text(&self) -> &str {
        match self {
            Self::Null => "",
            Self::Bool(true) => "true",
            Self::Bool(false) => "false",
            Self::Number(digits) => digits,
            Self::Text(text) => text,
        }
    }
}

/// Whether a scalar leaves an `Option` of this kind empty.
pub(super) fn says_absent(scalar: &Scalar<'_>, kind: Kind) -> bool {
    match scalar {
        Scalar::Null => true,
        Scalar::Text(text) => !matches!(kind, Kind::Text | Kind::Json) && text.trim().is_empty(),
        _ => false,
    }
}

/// What `null` leaves in a slot that is not an `Option`.
pub(crate) fn absent(slot: Slot<'_>, path: &Path<'_>) -> Result<bool, DecodeError> {
    match slot {
        Slot::Opt(opt, _) => opt.clear(),
        Slot::List(list) => list.clear(),
        Slot::Map(map) => map.clear(),
        Slot::Json(cell) => {
            return match cell.read_json("null") {
                Ok(()) => Ok(true),
                Err(_) => Err(DecodeError::new(path, DecodeProblem::Missing)),
            };
        }
        _ => {}
    }
    Ok(false)
}

pub(super) fn boolean(scalar: &Scalar<'_>) -> Result<bool, Expected> {
    let text = scalar.text().trim();
    let is_among = |words: [&str; 4]| words.iter().any(|word| text.eq_ignore_ascii_case(word));
    if is_among(["true", "1", "y", "yes"]) {
        Ok(true)
    } else if is_among(["false", "0", "n", "no"]) {
        Ok(false)
    } else {
        Err(Expected("true or false"))
    }
}

pub(super) fn float(scalar: &Scalar<'_>) -> Result<f64, Expected> {
    const EXPECTED: Expected = Expected("a number");
    match scalar {
        Scalar::Bool(_) => Err(EXPECTED),
        // `f64::from_str` also takes "inf" and "nan", and overflows into infinity.
        other => other.text().trim().parse().ok().filter(|number: &f64| number.is_finite()).ok_or(EXPECTED),
    }
}

/// The digits of a whole number: `12`, `"12"`, `" +12 "`, `12.0`, `1.2E1`.
pub(super) fn whole<'s>(scalar: &'s Scalar<'_>) -> Result<Cow<'s, str>, Expected> {
    match scalar {
        Scalar::Bool(_) => None,
        other => whole_digits(other.text().trim()),
    }
    .ok_or(Expected("a whole number"))
}

pub(super) fn base64(scalar: &Scalar<'_>) -> Result<Vec<u8>, Expected> {
    const LENIENT: GeneralPurpose = GeneralPurpose::new(
        &alphabet::STANDARD,
        GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent),
    );
    let text: String = scalar.text().split_ascii_whitespace().collect();
    LENIENT.decode(text).map_err(|_| Expected("bytes as base64 text or a list of numbers"))
}
