//! For calls without structs: a record without fields, and an API that any response fits.

use top_core::{
    ApiMeta, SessionRequirement,
    record::{Record, RecordMut, Shape, Slot, Value},
};

/// Decodes the response to any method: every envelope is taken for that of the method.
pub(crate) static ANY_API: ApiMeta = ApiMeta::new("", "", None, false, SessionRequirement::Optional);

/// All parameters of a call without a struct are extra ones.
pub(crate) struct NoFields;

impl Record for NoFields {
    fn shape(&self) -> &'static Shape {
        static SHAPE: Shape = Shape::empty("NoFields");
        &SHAPE
    }

    fn value_at(&self, _: usize) -> Value<'_> {
        Value::None
    }
}

impl RecordMut for NoFields {
    fn slot_shape(&self) -> &'static Shape {
        Record::shape(self)
    }

    fn slot_at(&mut self, _: usize) -> Slot<'_> {
        Slot::Closed
    }
}
