//! `serde`: the field types of this crate as values of any serde format.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

use crate::mirror::{Decimal, Field, Text, TopDateTime};

/// Text of a form of its own, read from text or from a number. Without the text in the error: it is a value.
struct OfText<T>(T);

impl<T: Field + Text> de::Visitor<'_> for OfText<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value of TOP as text or as a number")
    }
    fn visit_str<E: de::Error>(mut self, text: &str) -> Result<T, E> {
        self.0.set_text(text).map_err(|expected| E::custom(format_args!("expected {}", expected.0)))?;
        Ok(self.0)
    }
    fn visit_i64<E: de::Error>(self, number: i64) -> Result<T, E> {
        self.visit_str(&number.to_string())
    }
    fn visit_u64<E: de::Error>(self, number: u64) -> Result<T, E> {
        self.visit_str(&number.to_string())
    }
    fn visit_f64<E: de::Error>(self, number: f64) -> Result<T, E> {
        self.visit_str(&number.to_string())
    }
}

fn read<'de, T: Field + Text, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    let visitor = OfText(T::blank());
    if deserializer.is_human_readable() {
        deserializer.deserialize_any(visitor)
    } else {
        deserializer.deserialize_str(visitor)
    }
}

/// `yyyy-MM-dd HH:mm:ss` in GMT+8.
impl Serialize for TopDateTime {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

/// All forms that a response may have, also numbers since 1970.
impl<'de> Deserialize<'de> for TopDateTime {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        read(deserializer)
    }
}

/// Text, so that no reader rounds it.
impl Serialize for Decimal {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

/// Text or a number. A number with a fraction has passed through `f64` in most formats: write text where digits count.
impl<'de> Deserialize<'de> for Decimal {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        read(deserializer)
    }
}
