//! The two ways of a record, as methods.

use serde::{Deserializer, de::DeserializeSeed as _};

use super::{read::RecordSeed, write::AsSerde};
use crate::mirror::{Record, RecordMut};

/// Records as serde sees them.
pub trait RecordExt: Record + RecordMut + Sized {
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

impl<R: Record + RecordMut> RecordExt for R {}
