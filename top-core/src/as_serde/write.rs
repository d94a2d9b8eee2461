//! A record into a serde format.

use std::{cell::RefCell, fmt};

use serde::{
    Serialize, Serializer,
    ser::{Error as _, SerializeMap, SerializeSeq},
};

use crate::{
    json::write::base64,
    mirror::{FieldSpec, Map, Record, Value},
};

/// A borrowed record that implements [`Serialize`], with everything that is in it, secrets too: for stores of one's own.
#[derive(Clone, Copy)]
pub struct AsSerde<'a>(pub &'a dyn Record);

impl fmt::Debug for AsSerde<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "AsSerde({})", self.0.shape().name())
    }
}

impl Serialize for AsSerde<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        members(self.0, Reader::Store, serializer)
    }
}

/// Who reads what is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Reader {
    /// This program again: nothing is left out or changed.
    Store,
    /// Anybody, JavaScript among them: secrets are left out, and whole numbers that it would round are text.
    #[cfg(feature = "serde")]
    Anybody,
}

impl Reader {
    /// JavaScript's `Number.MAX_SAFE_INTEGER`: from here on it rounds.
    const EXACT: u64 = (1 << 53) - 1;

    const fn is_anybody(self) -> bool {
        !matches!(self, Self::Store)
    }

    fn gets(self, spec: &FieldSpec, value: &Value<'_>) -> bool {
        !matches!(value, Value::None) && !(self.is_anybody() && (spec.secret() || value.is_secret()))
    }

    /// Whether a whole number of this magnitude is written as one.
    const fn keeps(self, magnitude: u64) -> bool {
        !self.is_anybody() || magnitude <= Self::EXACT
    }
}

fn members<S: Serializer>(record: &dyn Record, reader: Reader, serializer: S) -> Result<S::Ok, S::Error> {
    let fields = record.shape().fields();
    let written = || {
        fields.clone().enumerate().filter_map(|(index, spec)| {
            let value = record.value_at(index);
            reader.gets(&spec, &value).then_some((spec, value))
        })
    };
    let mut map = serializer.serialize_map(Some(written().count()))?;
    for (spec, value) in written() {
        map.serialize_entry(spec.name(), &AsValue { value, base64: spec.base64(), reader })?;
    }
    map.end()
}

/// A value, on its own or as a member whose bytes are `base64` text.
pub(super) struct AsValue<'a> {
    pub(super) value: Value<'a>,
    pub(super) base64: bool,
    pub(super) reader: Reader,
}

impl AsValue<'_> {
    /// An item or entry of this one.
    fn inner<'b>(&self, value: Value<'b>) -> AsValue<'b> {
        AsValue { value, base64: self.base64, reader: self.reader }
    }

    fn map_entries<S: Serializer>(&self, map: &dyn Map, serializer: S) -> Result<S::Ok, S::Error> {
        // Absent entries are left out, as absent members are.
        let mut count = 0;
        map.each(&mut |_, value| {
            count += usize::from(!matches!(value, Value::None));
            true
        });
        let out = RefCell::new(serializer.serialize_map(Some(count))?);
        let mut failed = None;
        map.each(&mut |name, value| {
            if !matches!(value, Value::None) {
                failed = out.borrow_mut().serialize_entry(name, &self.inner(value)).err();
            }
            failed.is_none()
        });
        match failed {
            Some(error) => Err(error),
            None => out.into_inner().end(),
        }
    }
}

impl Serialize for AsValue<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let readable = serializer.is_human_readable();
        match &self.value {
            Value::None if readable => serializer.serialize_none(),
            Value::None => {
                Err(S::Error::custom("an absent item of a list needs a format that describes itself"))
            }
            // Where it is the value of a member, that is left out.
            Value::Secret(_) if self.reader.is_anybody() => Err(S::Error::custom("a secret is not written")),
            Value::Str(text) | Value::Secret(text) => serializer.serialize_str(text),
            Value::DateTime(time) => serializer.collect_str(time),
            Value::Text(text) | Value::Number(text) => serializer.collect_str(text),
            Value::I64(number) if readable && self.reader.keeps(number.unsigned_abs()) => {
                serializer.serialize_i64(*number)
            }
            Value::I64(number) => serializer.collect_str(number),
            Value::U64(number) if readable && self.reader.keeps(*number) => serializer.serialize_u64(*number),
            Value::U64(number) => serializer.collect_str(number),
            // JSON would have `null` in its place, which nothing reads back.
            Value::F64(number) if self.reader.is_anybody() && !number.is_finite() => {
                Err(S::Error::custom("a number that is not finite cannot be written"))
            }
            Value::F64(number) => serializer.serialize_f64(*number),
            Value::Bool(flag) => serializer.serialize_bool(*flag),
            Value::Bytes(bytes) if readable && self.base64 => {
                serializer.serialize_str(&base64(bytes.as_slice()))
            }
            Value::Bytes(bytes) if readable => {
                serializer.collect_seq(bytes.as_slice().iter().map(|byte| byte.cast_signed()))
            }
            Value::Bytes(bytes) => serializer.serialize_bytes(bytes.as_slice()),
            // Only what is in memory can be stored; a path or a stream belongs to this process.
            Value::File(file) => match file.bytes() {
                Some(bytes) => (file.name(), file.mime(), bytes).serialize(serializer),
                None => Err(S::Error::custom("a file that is not in memory cannot be stored")),
            },
            Value::Object(record) => members(*record, self.reader, serializer),
            Value::List(list) => {
                let mut seq = serializer.serialize_seq(Some(list.count()))?;
                for index in 0..list.count() {
                    seq.serialize_element(&self.inner(list.item(index)))?;
                }
                seq.end()
            }
            Value::Map(map) => self.map_entries(*map, serializer),
            Value::Json(cell) => {
                let tree = cell.to_tree().map_err(S::Error::custom)?;
                if readable { tree.serialize(serializer) } else { serializer.collect_str(&tree) }
            }
        }
    }
}
