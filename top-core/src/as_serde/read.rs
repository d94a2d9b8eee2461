//! A record from a serde format.

use std::{borrow::Cow, fmt};

use serde::{
    Deserialize as _,
    de::{self, DeserializeSeed, Deserializer, Error as _, MapAccess, SeqAccess, Visitor},
};

use crate::{
    error::{DecodeError, Found},
    fill::{
        begin,
        json::{scalar, value},
        members::{self, Members},
        scalar::Scalar,
        wanted::{BYTE, JSON, byte, found},
    },
    json::token::Tokens,
    mirror::{FileItem, JsonCell, ListMut, Opt, RecordMut, Slot},
    path::Path,
};

/// A record to be filled: a [`DeserializeSeed`].
pub struct RecordSeed<'a>(pub &'a mut dyn RecordMut);

impl fmt::Debug for RecordSeed<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "RecordSeed({})", self.0.slot_shape().name())
    }
}

impl<'de> DeserializeSeed<'de> for RecordSeed<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        SlotSeed { slot: Slot::Object(self.0), path: &Path::ROOT }.deserialize(deserializer).map(drop)
    }
}

/// Fills one slot; returns whether a value is present.
pub(super) struct SlotSeed<'s, 'p> {
    pub(super) slot: Slot<'s>,
    pub(super) path: &'p Path<'p>,
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
        scalar(self.slot, value, self.path, &mut begin(false, false)).map_err(E::custom)
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
                    // Through a slot, because serde's own errors quote the value.
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
            // Inside an `Option`, which is opened only here.
            Slot::File(file) => stored_file(file, de::value::SeqAccessDeserializer::new(seq)),
            slot => {
                let mut items = Vec::new();
                while let Some(item) = seq.next_element::<serde_json::Value>()? {
                    items.push(item);
                }
                structure(slot, &serde_json::Value::from(items), self.path)
            }
        }
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<bool, A::Error> {
        let first = map.next_key::<String>()?;
        // `serde_json` hands over a number in this form where a dependency turns on `arbitrary_precision`.
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
                    members::present(entries.insert(&key), &path, A::Error::custom, |slot| {
                        map.next_value_seed(SlotSeed { slot, path: &path })
                    })?;
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
                structure(slot, &tree.into(), self.path)
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

/// Without the message of serde's error, which may quote the value.
fn json<E: de::Error>(cell: &mut dyn JsonCell, text: &str, path: &Path<'_>) -> Result<bool, E> {
    match cell.read_json(text) {
        Ok(()) => Ok(true),
        Err(_) => Err(E::custom(DecodeError::mismatch(path, JSON, found(text)))),
    }
}

/// A structure of another sort than the slot's own, by its JSON text: as leniently as in a response. A list in a wrapper is
/// read, and where text is wanted the JSON text is kept.
fn structure<E: de::Error>(slot: Slot<'_>, tree: &serde_json::Value, path: &Path<'_>) -> Result<bool, E> {
    let text = tree.to_string();
    value(&mut Tokens::new(&text), slot, path, &mut begin(false, false)).map_err(E::custom)
}

/// Adds an item and fills it, once there is one.
struct ItemSeed<'l, 'p> {
    list: &'l mut dyn ListMut,
    path: &'p Path<'p>,
}

impl<'de> DeserializeSeed<'de> for ItemSeed<'_, '_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        let path = self.path.item(self.list.count());
        members::present(self.list.push(), &path, D::Error::custom, |slot| {
            SlotSeed { slot, path: &path }.deserialize(deserializer)
        })
    }
}
