//! `secrecy`: `SecretString`, which is a secret without an attribute.

use secrecy::{ExposeSecret, SecretString};

use crate::mirror::{Expected, Field, Kind, Slot, Text, TextForm, Value};

/// Sent as text, and redacted by everything that prints fields, also inside an `Option` or a list and without
/// `#[top_api(secret)]`.
impl Field for SecretString {
    const KIND: Kind = Kind::Text;
    fn value(&self) -> Value<'_> {
        Value::Secret(self.expose_secret())
    }
    fn slot(&mut self) -> Slot<'_> {
        Slot::Text(self)
    }
    /// An empty text.
    fn blank() -> Self {
        Self::default()
    }
}

impl Text for SecretString {
    fn set_text(&mut self, text: &str) -> Result<(), Expected> {
        *self = text.into();
        Ok(())
    }
    fn form(&self) -> TextForm {
        TextForm::Secret
    }
}
