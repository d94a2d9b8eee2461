//! `uuid`: `Uuid`, in its form with hyphens.

use uuid::Uuid;

use crate::mirror::{Expected, Field, Kind, Slot, Text, TextForm, Value};

/// Sent in small letters with hyphens; read with or without them.
impl Field for Uuid {
    const KIND: Kind = Kind::Text;
    fn value(&self) -> Value<'_> {
        Value::Text(self)
    }
    fn slot(&mut self) -> Slot<'_> {
        Slot::Text(self)
    }
    /// The nil UUID.
    fn blank() -> Self {
        Self::nil()
    }
}

impl Text for Uuid {
    fn set_text(&mut self, text: &str) -> Result<(), Expected> {
        *self = Self::try_parse(text.trim()).map_err(|_| Expected("a UUID"))?;
        Ok(())
    }
    fn form(&self) -> TextForm {
        TextForm::Uuid
    }
}
