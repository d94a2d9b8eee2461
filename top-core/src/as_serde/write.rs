//! A record into a serde format.

use std::{cell::RefCell, fmt};

use serde::{
    Serialize, Serializer,
    ser::{Error as _, SerializeMap, SerializeSeq},
};

use crate::mirror::{Map, Record, Value};

/// A borrowed record that implements [`Serialize`].
#[derive(Clone, Copy)]
pub struct AsSerde<'a>(pub &'a dyn Record);

impl fmt::Debug for AsSerde<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "AsSerde({})", self.0.shape().name)
    }
}

impl Serialize for AsSerde<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let members = || (0..self.0.shape().fields.len()).map(|index| (index, self.0.value_at(index)));
        let present = |value: &Value<'_>| !matches!(value, Value::None);
        let mut map =
            serializer.serialize_map(Some(members().filter(|(_, value)| present(value)).count()))?;
        for (index, value) in members().filter(|(_, value)| present(value)) {
            map.serialize_entry(self.0.shape().fields[index].name, &AsValue(value))?;
        }
        map.end()
    }
}

struct AsValue<'a>(Value<'a>);

impl Serialize for AsValue<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let readable = serializer.is_human_readable();
        match &self.0 {
            Value::None if readable => serializer.serialize_none(),
            Value::None => {
                Err(S::Error::custom("an absent item of a list needs a format that describes itself"))
            }
            Value::Str(text) | Value::Secret(text) => serializer.serialize_str(text),
            Value::DateTime(time) => serializer.collect_str(time),
            Value::Text(text) | Value::Number(text) => serializer.collect_str(text),
            Value::I64(number) if readable => serializer.serialize_i64(*number),
            Value::I64(number) => serializer.collect_str(number),
            Value::U64(number) if readable => serializer.serialize_u64(*number),
            Value::U64(number) => serializer.collect_str(number),
            Value::F64(number) => serializer.serialize_f64(*number),
            Value::Bool(flag) => serializer.serialize_bool(*flag),
            Value::Bytes(bytes) if readable => {
                serializer.collect_seq(bytes.as_slice().iter().map(|byte| byte.cast_signed()))
            }
            Value::Bytes(bytes) => serializer.serialize_bytes(bytes.as_slice()),
            // Only what is in memory can be stored; a path or a stream belongs to this process.
            Value::File(file) => match file.bytes() {
                Some(bytes) => (file.name(), file.mime(), bytes).serialize(serializer),
                None => Err(S::Error::custom("a file that is not in memory cannot be stored")),
            },
            Value::Object(record) => AsSerde(*record).serialize(serializer),
            Value::List(list) => {
                let mut seq = serializer.serialize_seq(Some(list.count()))?;
                for index in 0..list.count() {
                    seq.serialize_element(&AsValue(list.item(index)))?;
                }
                seq.end()
            }
            Value::Map(map) => map_entries(*map, serializer),
            Value::Json(cell) => {
                let tree = cell.to_tree().map_err(S::Error::custom)?;
                if readable { tree.serialize(serializer) } else { serializer.collect_str(&tree) }
            }
        }
    }
}

fn map_entries<S: Serializer>(map: &dyn Map, serializer: S) -> Result<S::Ok, S::Error> {
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
            failed = out.borrow_mut().serialize_entry(name, &AsValue(value)).err();
        }
        failed.is_none()
    });
    match failed {
        Some(error) => Err(error),
        None => out.into_inner().end(),
    }
}
