//! serde as a neighbour: any record into any serde format and back, once for all records.
//!
//! For caches, queues and stores of requests and answers. Not the wire: that is `json`, `request` and `fill`.
//! In formats that describe themselves (JSON, YAML) a record is an object as on the wire; in
//! the others it is a map of the members that are present, with numbers as text, so that no format needs to know
//! a member's width.

use std::{borrow::Cow, cell::RefCell, fmt};

use serde::{
    Deserialize, Serialize, Serializer,
    de::{self, DeserializeSeed, Deserializer, Error as _, MapAccess, SeqAccess, Visitor},
    ser::{Error as _, SerializeMap, SerializeSeq},
};

use crate::{
    error::{DecodeError, DecodeProblem, Found},
    fill::{
        Members, Scalar, Walk, absent,
        json::{BYTE, JSON, byte, found},
        scalar,
    },
    mirror::{FileItem, JsonCell, List, Map, Opt, Record, Slot, Value},
    path::Path,
};

/// What every record can do beside being walked.
pub trait RecordExt: Record + Sized {
    /// The record as something that serde serializes.
    ///
    /// ```
    /// use top_core::{TopObject, record::RecordExt};
    ///
    /// #[derive(TopObject)]
    /// struct Dialog { id: Option<String>, content_type: Option<i8> }
    ///
    /// let dialog = Dialog { id: Some("1111111".into()), content_type: None };
    /// let text = serde_json::to_string(&dialog.as_serde())?;
    /// assert_eq!(text, r#"{"id":"1111111"}"#);
    ///
    /// let mut back = Dialog { id: None, content_type: None };
    /// back.fill_from(&mut serde_json::Deserializer::from_str(&text))?;
    /// assert_eq!(back.id, dialog.id);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    fn as_serde(&self) -> AsSerde<'_> {
        AsSerde(self)
    }

    /// Fills the record from any serde format. To fill one inside another structure, see [`RecordSeed`].
    ///
    /// # Errors
    /// The format's own; with the path of the member where the record did not take a value.
    fn fill_from<'de, D: Deserializer<'de>>(&mut self, deserializer: D) -> Result<(), D::Error> {
        RecordSeed(self).deserialize(deserializer)
    }
}

impl<R: Record> RecordExt for R {}

/// A borrowed record that implements [`Serialize`].
#[derive(Clone, Copy)]
pub struct AsSerde<'a>(pub &'a dyn Record);

/// A record to be filled: a [`DeserializeSeed`].
pub struct RecordSeed<'a>(pub &'a mut dyn Record);

impl fmt::Debug for AsSerde<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "AsSerde({})", self.0.shape().name)
    }
}

impl fmt::Debug for RecordSeed<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "RecordSeed({})", self.0.shape().name)
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
            Value::Str(text) => serializer.serialize_str(text),
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

impl<'de> DeserializeSeed<'de> for RecordSeed<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        SlotSeed { slot: Slot::Object(self.0), path: &Path::ROOT }.deserialize(deserializer).map(drop)
    }
}

/// Fills one slot; gives whether it is present.
struct SlotSeed<'s, 'p> {
    slot: Slot<'s>,
    path: &'p Path<'p>,
}

impl<'de> DeserializeSeed<'de> for SlotSeed<'_, '_> {
    type Value = bool;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<bool, D::Error> {
        if deserializer.is_human_readable() {
            return match self.slot {
                Slot::Json(cell) => {
                    let tree = serde_json::Value::deserialize(deserializer)?;
                    json(cell, &tree.to_string(), self.path)
                }
                Slot::File(file) => stored_file(file, deserializer),
                _ => deserializer.deserialize_any(self),
            };
        }
        match self.slot {
            Slot::Opt(opt, _) => opened(opt, self.path, |seed| seed.deserialize(deserializer)),
            Slot::Json(cell) => json(cell, &String::deserialize(deserializer)?, self.path),
            Slot::Str(_) | Slot::Int(_) | Slot::Text(_) => deserializer.deserialize_str(self),
            Slot::Bool(_) => deserializer.deserialize_bool(self),
            Slot::F64(_) => deserializer.deserialize_f64(self),
            Slot::Bytes(_) => deserializer.deserialize_byte_buf(self),
            Slot::List(_) => deserializer.deserialize_seq(self),
            Slot::Object(_) | Slot::Map(_) => deserializer.deserialize_map(self),
            Slot::File(file) => stored_file(file, deserializer),
            Slot::Closed => deserializer.deserialize_ignored_any(de::IgnoredAny).map(|_| true),
        }
    }
}

fn stored_file<'de, D: Deserializer<'de>>(file: &mut FileItem, deserializer: D) -> Result<bool, D::Error> {
    let (name, mime, bytes) = <(String, String, Vec<u8>)>::deserialize(deserializer)?;
    *file = FileItem::from_bytes(name, bytes).with_mime(mime);
    Ok(true)
}

impl SlotSeed<'_, '_> {
    fn scalar<E: de::Error>(self, value: Scalar<'_>) -> Result<bool, E> {
        scalar(self.slot, value, self.path, &mut Walk::default()).map_err(E::custom)
    }

    fn number<E: de::Error>(self, number: impl fmt::Display) -> Result<bool, E> {
        self.scalar(Scalar::Number(&number.to_string()))
    }
}

impl<'de> Visitor<'de> for SlotSeed<'_, '_> {
    type Value = bool;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the value of a TOP parameter or member")
    }

    fn visit_unit<E: de::Error>(self) -> Result<bool, E> {
        self.scalar(Scalar::Null)
    }
    fn visit_none<E: de::Error>(self) -> Result<bool, E> {
        self.scalar(Scalar::Null)
    }
    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<bool, D::Error> {
        self.deserialize(deserializer)
    }
    fn visit_bool<E: de::Error>(self, flag: bool) -> Result<bool, E> {
        self.scalar(Scalar::Bool(flag))
    }
    fn visit_i64<E: de::Error>(self, number: i64) -> Result<bool, E> {
        self.number(number)
    }
    fn visit_u64<E: de::Error>(self, number: u64) -> Result<bool, E> {
        self.number(number)
    }
    fn visit_i128<E: de::Error>(self, number: i128) -> Result<bool, E> {
        self.number(number)
    }
    fn visit_u128<E: de::Error>(self, number: u128) -> Result<bool, E> {
        self.number(number)
    }
    fn visit_f64<E: de::Error>(self, number: f64) -> Result<bool, E> {
        self.number(number)
    }
    fn visit_str<E: de::Error>(self, text: &str) -> Result<bool, E> {
        self.scalar(Scalar::Text(Cow::Borrowed(text)))
    }
    fn visit_string<E: de::Error>(self, text: String) -> Result<bool, E> {
        self.scalar(Scalar::Text(Cow::Owned(text)))
    }
    fn visit_bytes<E: de::Error>(self, bytes: &[u8]) -> Result<bool, E> {
        match self.slot {
            Slot::Opt(opt, _) => opened(opt, self.path, |seed| seed.visit_bytes(bytes)),
            Slot::Bytes(slot) => {
                slot.vec_mut().clear();
                slot.vec_mut().extend_from_slice(bytes);
                Ok(true)
            }
            _ => Err(E::custom(format_args!("{}: bytes were not expected", self.path))),
        }
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<bool, A::Error> {
        match self.slot {
            Slot::Opt(opt, _) => opened(opt, self.path, |seed| seed.visit_seq(seq)),
            Slot::List(list) => {
                list.clear();
                while seq.next_element_seed(ItemSeed { list, path: self.path })?.is_some() {}
                Ok(true)
            }
            Slot::Bytes(bytes) => {
                let bytes = bytes.vec_mut();
                bytes.clear();
                let mut number = 0_i16;
                loop {
                    let path = self.path.item(bytes.len());
                    // Through a slot: serde's own errors quote the value.
                    let slot = Slot::Int(&mut number);
                    if seq.next_element_seed(SlotSeed { slot, path: &path })?.is_none() {
                        return Ok(true);
                    }
                    let byte = byte(number).ok_or_else(|| {
                        let digits = Found::Number(number.to_string().len());
                        A::Error::custom(DecodeError::mismatch(&path, BYTE, digits))
                    })?;
                    bytes.push(byte);
                }
            }
            slot => {
                let mut items = Vec::new();
                while let Some(item) = seq.next_element::<serde_json::Value>()? {
                    items.push(item);
                }
                text_of(slot, &serde_json::Value::from(items), self.path)
            }
        }
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<bool, A::Error> {
        let first = map.next_key::<String>()?;
        // How `serde_json` hands over a number where a user's graph turns on `arbitrary_precision`.
        if first.as_deref() == Some("$serde_json::private::Number") {
            let digits = map.next_value::<String>()?;
            return self.scalar(Scalar::Number(&digits));
        }
        self.entries(first, map)
    }
}

impl SlotSeed<'_, '_> {
    /// The entries of a map, from its first key on.
    fn entries<'de, A: MapAccess<'de>>(self, mut next: Option<String>, mut map: A) -> Result<bool, A::Error> {
        match self.slot {
            Slot::Opt(opt, _) => opened(opt, self.path, |seed| seed.entries(next, map)),
            Slot::Object(record) => {
                let mut members = Members::new(record);
                while let Some(key) = next {
                    match members.find(&key) {
                        Some(index) => {
                            let path = self.path.member(members.name(index));
                            let present =
                                map.next_value_seed(SlotSeed { slot: members.slot(index), path: &path })?;
                            members.mark(index, present);
                        }
                        None => drop(map.next_value::<de::IgnoredAny>()?),
                    }
                    next = map.next_key()?;
                }
                members.finish(self.path).map_err(A::Error::custom)?;
                Ok(true)
            }
            Slot::Map(entries) => {
                entries.clear();
                let mut position = 0;
                while let Some(key) = next {
                    let path = self.path.key(position);
                    let slot = entries.insert(&key);
                    let may_be_absent = slot.may_be_absent();
                    if !map.next_value_seed(SlotSeed { slot, path: &path })? && !may_be_absent {
                        return Err(A::Error::custom(DecodeError::new(&path, DecodeProblem::Missing)));
                    }
                    position += 1;
                    next = map.next_key()?;
                }
                Ok(true)
            }
            slot => {
                let mut tree = serde_json::Map::new();
                while let Some(key) = next {
                    tree.insert(key, map.next_value()?);
                    next = map.next_key()?;
                }
                text_of(slot, &tree.into(), self.path)
            }
        }
    }
}

/// Fills what an `Option` holds, and empties it again if that turns out to be absent.
fn opened<E>(
    opt: &mut dyn Opt,
    path: &Path<'_>,
    fill: impl FnOnce(SlotSeed<'_, '_>) -> Result<bool, E>,
) -> Result<bool, E> {
    opt.clear();
    let present = fill(SlotSeed { slot: opt.open(), path })?;
    if !present {
        opt.clear();
    }
    Ok(present)
}

/// Without the error's own words: they may quote the value.
fn json<E: de::Error>(cell: &mut dyn JsonCell, text: &str, path: &Path<'_>) -> Result<bool, E> {
    match cell.read_json(text) {
        Ok(()) => Ok(true),
        Err(_) => Err(E::custom(DecodeError::mismatch(path, JSON, found(text)))),
    }
}

/// A structure where a scalar is wanted: kept as its JSON text where that is possible, as in answers.
fn text_of<E: de::Error>(slot: Slot<'_>, tree: &serde_json::Value, path: &Path<'_>) -> Result<bool, E> {
    let found = if tree.is_array() { Found::List } else { Found::Object };
    match slot {
        Slot::Str(text) => {
            *text = tree.to_string();
            Ok(true)
        }
        Slot::Closed => Ok(true),
        slot @ (Slot::Object(_) | Slot::Map(_)) if tree.as_array().is_some_and(Vec::is_empty) => {
            absent(slot, path).map_err(E::custom)
        }
        _ => Err(E::custom(DecodeError::mismatch(path, "a value without structure", found))),
    }
}

/// Adds an item and fills it, once there is one.
struct ItemSeed<'l, 'p> {
    list: &'l mut dyn List,
    path: &'p Path<'p>,
}

impl<'de> DeserializeSeed<'de> for ItemSeed<'_, '_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        let path = self.path.item(self.list.count());
        let slot = self.list.push();
        let may_be_absent = slot.may_be_absent();
        let present = SlotSeed { slot, path: &path }.deserialize(deserializer)?;
        if present || may_be_absent {
            Ok(())
        } else {
            Err(D::Error::custom(DecodeError::new(&path, DecodeProblem::Missing)))
        }
    }
}
