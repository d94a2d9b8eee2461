//! Any JSON as a field: `serde_json::Value`, and [`Json<T>`] around any serde type.

use std::fmt;

use serde::{Serialize, de::DeserializeOwned};

use super::{
    kind::Kind,
    types::{Field, JsonCell, Slot, Value},
};

/// Any serde type as a field; it is sent as JSON.
///
/// Empty only during decoding. A JSON string that itself holds JSON text, as the platform often sends it, is read through
/// both layers.
///
/// ```
/// use top_core::Json;
///
/// #[derive(serde::Serialize, serde::Deserialize)]
/// struct Extra { color: String }
///
/// let extra = Json::new(Extra { color: "red".into() });
/// assert_eq!(extra.get().color, "red");
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct Json<T>(Option<T>);

impl<T> Json<T> {
    /// Wraps a value.
    pub const fn new(value: T) -> Self {
        Self(Some(value))
    }

    /// The value.
    ///
    /// # Panics
    /// On a blank made by hand through [`Field::blank`]; a decoded response is never blank here.
    pub const fn get(&self) -> &T {
        self.0.as_ref().expect("a blank `Json`, made by hand, was read")
    }

    /// Takes the value out.
    ///
    /// # Panics
    /// As [`get`](Self::get).
    pub fn into_inner(self) -> T {
        self.0.expect("a blank `Json`, made by hand, was read")
    }
}

impl<T> From<T> for Json<T> {
    fn from(value: T) -> Self {
        Self::new(value)
    }
}

impl<T> std::ops::Deref for Json<T> {
    type Target = T;
    fn deref(&self) -> &T {
        self.get()
    }
}

impl<T: fmt::Debug> fmt::Debug for Json<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Some(value) => value.fmt(f),
            None => f.write_str("<blank>"),
        }
    }
}

impl<T: Serialize + DeserializeOwned + Send + Sync> Field for Json<T> {
    const KIND: Kind = Kind::Json;
    fn value(&self) -> Value<'_> {
        match &self.0 {
            Some(_) => Value::Json(self),
            None => Value::None,
        }
    }
    fn slot(&mut self) -> Slot<'_> {
        Slot::Json(self)
    }
    fn blank() -> Self {
        Self(None)
    }
}

impl<T: Serialize + DeserializeOwned> JsonCell for Json<T> {
    fn write_json(&self, out: &mut Vec<u8>) -> Result<(), serde_json::Error> {
        serde_json::to_writer(out, &self.0)
    }
    fn to_tree(&self) -> Result<serde_json::Value, serde_json::Error> {
        serde_json::to_value(&self.0)
    }
    fn read_json(&mut self, text: &str) -> Result<(), serde_json::Error> {
        let read = serde_json::from_str(text).or_else(|error| {
            // The platform often sends JSON as the text of a JSON string.
            match serde_json::from_str::<String>(text) {
                Ok(inner) => serde_json::from_str(&inner),
                Err(_) => Err(error),
            }
        });
        self.0 = Some(read?);
        Ok(())
    }
}

impl Field for serde_json::Value {
    const REQUIRED: bool = false;
    const KIND: Kind = Kind::Json;
    fn value(&self) -> Value<'_> {
        if self.is_null() { Value::None } else { Value::Json(self) }
    }
    fn slot(&mut self) -> Slot<'_> {
        Slot::Json(self)
    }
    fn blank() -> Self {
        Self::Null
    }
}

impl JsonCell for serde_json::Value {
    fn write_json(&self, out: &mut Vec<u8>) -> Result<(), serde_json::Error> {
        serde_json::to_writer(out, self)
    }
    fn to_tree(&self) -> Result<serde_json::Value, serde_json::Error> {
        Ok(self.clone())
    }
    fn read_json(&mut self, text: &str) -> Result<(), serde_json::Error> {
        *self = serde_json::from_str(text)?;
        Ok(())
    }
}
