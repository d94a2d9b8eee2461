//! Filling slots: the one place that knows which value is good enough for which slot.
//!
//! The platform's answers are not of the types that its documents state: numbers come as text, text as numbers,
//! lists in wrappers. A driver per format ([`json`], …) walks its input and hands scalars to [`scalar`] and the
//! wish for a structure to the slot; what an error says is made here. No driver knows envelopes.

pub(crate) mod json;
mod order;
mod param;
#[cfg(feature = "xml")]
pub(crate) mod xml;

use std::borrow::Cow;

use base64::{
    Engine as _, alphabet,
    engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig},
};

use crate::{
    error::{DecodeError, DecodeProblem, Found},
    mirror::{Expected, FileItem, Kind, Record, Shape, Slot},
    path::Path,
};

pub(crate) use self::param::parameter;

/// What a walk carries along.
#[derive(Default)]
pub(crate) struct Walk {
    /// The paths of members that no field takes, where somebody asked.
    pub(crate) unknown: Option<Vec<String>>,
    /// How many layers of JSON-in-text the walk is inside.
    layers: u8,
    /// How many brackets are open where JSON in text stands: the layers share one stack.
    depth: u8,
}

impl Walk {
    pub(crate) fn new(list_unknown: bool) -> Self {
        Self { unknown: list_unknown.then(Vec::new), ..Self::default() }
    }

    pub(crate) fn unknown(&mut self, path: &Path<'_>) {
        if let Some(unknown) = &mut self.unknown {
            unknown.push(path.to_string());
        }
    }
}

type Result<T> = std::result::Result<T, DecodeError>;

/// A value without structure, in whatever format it came.
pub(crate) enum Scalar<'a> {
    Null,
    Bool(bool),
    /// Digits as they were sent.
    Number(&'a str),
    Text(Cow<'a, str>),
}

impl Scalar<'_> {
    fn found(&self) -> Found {
        match self {
            Self::Null => Found::Null,
            Self::Bool(_) => Found::Bool,
            Self::Number(digits) => Found::Number(digits.chars().count()),
            Self::Text(text) => Found::Text(text.chars().count()),
        }
    }

    /// The text that a user would have typed for it.
    fn text(&self) -> &str {
        match self {
            Self::Null => "",
            Self::Bool(true) => "true",
            Self::Bool(false) => "false",
            Self::Number(digits) => digits,
            Self::Text(text) => text,
        }
    }
}

/// Fills a slot with a scalar. `Ok(false)` if that says "absent".
pub(crate) fn scalar(slot: Slot<'_>, scalar: Scalar<'_>, path: &Path<'_>, walk: &mut Walk) -> Result<bool> {
    if let Slot::Opt(opt, kind) = slot {
        if says_absent(&scalar, kind) {
            opt.clear();
            return Ok(false);
        }
        let present = self::scalar(opt.open(), scalar, path, walk)?;
        if !present {
            opt.clear();
        }
        return Ok(present);
    }
    if matches!(scalar, Scalar::Null) {
        return absent(slot, path);
    }
    let expected = |expected: Expected| DecodeError::mismatch(path, expected.0, scalar.found());
    match slot {
        Slot::Str(text) => match scalar {
            Scalar::Text(Cow::Owned(owned)) => *text = owned,
            other => other.text().clone_into(text),
        },
        Slot::Bool(flag) => *flag = boolean(&scalar).map_err(expected)?,
        Slot::F64(number) => *number = float(&scalar).map_err(expected)?,
        Slot::Int(int) => match scalar {
            Scalar::Number(digits) if int.set_digits(digits).is_ok() => {}
            _ => int.set_digits(whole(&scalar).map_err(expected)?).map_err(expected)?,
        },
        Slot::Text(text) => text.set_text(scalar.text()).map_err(expected)?,
        // No base64 begins so: a list of numbers, as a parameter of its own or as JSON in text.
        Slot::Bytes(_) if scalar.text().trim_start().starts_with('[') => {
            return json::from_text(slot, scalar.text(), scalar.found(), path, walk);
        }
        Slot::Bytes(bytes) => *bytes.vec_mut() = base64(&scalar).map_err(expected)?,
        Slot::Json(cell) => {
            let text = match &scalar {
                Scalar::Text(text) => serde_json::to_string(text).unwrap_or_default(),
                other => other.text().to_owned(),
            };
            cell.read_json(&text).map_err(|_| DecodeError::mismatch(path, json::JSON, scalar.found()))?;
        }
        // An empty element or string is how XML and some services write an empty structure.
        Slot::List(list) if scalar.text().trim().is_empty() => list.clear(),
        Slot::Map(map) if scalar.text().trim().is_empty() => map.clear(),
        Slot::Object(_) if scalar.text().trim().is_empty() => return Ok(false),
        Slot::List(list) if list.element().is_scalar() && !json::is_list(scalar.text()) => {
            list.clear();
            self::scalar(list.push(), scalar, &path.item(0), walk)?;
        }
        Slot::Object(_) | Slot::List(_) | Slot::Map(_) => {
            return json::from_text(slot, scalar.text(), scalar.found(), path, walk);
        }
        // A file sent as text: some clients do, for small ones.
        Slot::File(file) => *file = FileItem::from_bytes("", scalar.text()),
        Slot::Closed | Slot::Opt(..) => {}
    }
    Ok(true)
}

/// Whether a scalar leaves an `Option` of this kind empty.
fn says_absent(scalar: &Scalar<'_>, kind: Kind) -> bool {
    match scalar {
        Scalar::Null => true,
        Scalar::Text(text) => !matches!(kind, Kind::Text | Kind::Json) && text.trim().is_empty(),
        _ => false,
    }
}

/// What `null` leaves in a slot that is no `Option`.
pub(crate) fn absent(slot: Slot<'_>, path: &Path<'_>) -> Result<bool> {
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

fn boolean(scalar: &Scalar<'_>) -> std::result::Result<bool, Expected> {
    let text = scalar.text().trim();
    if text.eq_ignore_ascii_case("true") || text == "1" {
        Ok(true)
    } else if text.eq_ignore_ascii_case("false") || text == "0" {
        Ok(false)
    } else {
        Err(Expected("true or false"))
    }
}

fn float(scalar: &Scalar<'_>) -> std::result::Result<f64, Expected> {
    const EXPECTED: Expected = Expected("a number");
    match scalar {
        Scalar::Bool(_) => Err(EXPECTED),
        // `f64::from_str` also takes "inf" and "nan", and overflows into infinity.
        other => other.text().trim().parse().ok().filter(|number: &f64| number.is_finite()).ok_or(EXPECTED),
    }
}

/// The digits of a whole number: `12`, `"12"`, `" +12 "`, `12.0`.
fn whole<'s>(scalar: &'s Scalar<'_>) -> std::result::Result<&'s str, Expected> {
    const EXPECTED: Expected = Expected("a whole number");
    if matches!(scalar, Scalar::Bool(_)) {
        return Err(EXPECTED);
    }
    let text = scalar.text().trim();
    let text = text.strip_prefix('+').unwrap_or(text);
    let digits = match text.split_once('.') {
        Some((digits, fraction)) if fraction.bytes().all(|digit| digit == b'0') => digits,
        Some(_) => return Err(EXPECTED),
        None => text,
    };
    let unsigned = digits.strip_prefix('-').unwrap_or(digits);
    if unsigned.is_empty() || !unsigned.bytes().all(|digit| digit.is_ascii_digit()) {
        return Err(EXPECTED);
    }
    Ok(digits)
}

fn base64(scalar: &Scalar<'_>) -> std::result::Result<Vec<u8>, Expected> {
    const LENIENT: GeneralPurpose = GeneralPurpose::new(
        &alphabet::STANDARD,
        GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent),
    );
    let text: String = scalar.text().split_ascii_whitespace().collect();
    LENIENT.decode(text).map_err(|_| Expected("bytes as base64 text or a list of numbers"))
}

/// The members of one object on their way into a record.
pub(crate) struct Members<'r> {
    record: &'r mut dyn Record,
    shape: &'static Shape,
    seen: Seen,
}

impl<'r> Members<'r> {
    pub(crate) fn new(record: &'r mut dyn Record) -> Self {
        let shape = record.shape();
        Self { record, shape, seen: Seen::default() }
    }

    #[inline]
    pub(crate) const fn shape(&self) -> &'static Shape {
        self.shape
    }

    /// The field of a wire name.
    pub(crate) fn find(&self, name: &str) -> Option<usize> {
        self.shape.index_of(name)
    }

    pub(crate) fn name(&self, index: usize) -> &'static str {
        self.shape.fields[index].name
    }

    #[inline]
    pub(crate) fn slot(&mut self, index: usize) -> Slot<'_> {
        self.record.slot_at(index)
    }

    /// Notes that a field was filled, or was found to be absent.
    #[inline]
    pub(crate) fn mark(&mut self, index: usize, present: bool) {
        if present {
            self.seen.set(index);
        }
    }

    /// Whether a field was filled before.
    pub(crate) fn is_marked(&self, index: usize) -> bool {
        self.seen.get(index)
    }

    /// Demands every required field.
    pub(crate) fn finish(self, path: &Path<'_>) -> Result<()> {
        for (index, spec) in self.shape.fields.iter().enumerate() {
            if spec.required && !self.seen.get(index) {
                return Err(DecodeError::new(&path.member(spec.name), DecodeProblem::Missing));
            }
        }
        Ok(())
    }
}

/// Which fields of a record were seen, a bit each; on the stack for all but the widest.
#[derive(Default)]
struct Seen {
    low: u64,
    rest: Vec<u64>,
}

impl Seen {
    #[inline]
    fn set(&mut self, index: usize) {
        match index.checked_sub(64) {
            None => self.low |= 1 << index,
            Some(index) => self.set_rest(index),
        }
    }

    #[cold]
    fn set_rest(&mut self, index: usize) {
        let word = index / 64;
        if self.rest.len() <= word {
            self.rest.resize(word + 1, 0);
        }
        self.rest[word] |= 1 << (index % 64);
    }

    #[inline]
    fn get(&self, index: usize) -> bool {
        let word = match index / 64 {
            0 => self.low,
            word => self.rest.get(word - 1).copied().unwrap_or_default(),
        };
        word >> (index % 64) & 1 == 1
    }
}
