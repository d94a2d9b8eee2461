//! What the derives generate for a struct, and the `Record` that follows from it.
//!
//! `Record` is made here, generic, and the table is an associated constant and not a `static`: both are compiled where a
//! program uses the struct, and an API that no program calls costs nothing. (`Field` could follow from it likewise, and
//! a seventh less would be left to type-check; but where two impls are possible, the compiler no longer says which type
//! inside a `Vec<Option<T>>` is at fault.)

use super::{
    shape::Shape,
    types::{Field, Record, RecordMut, Slot, Value},
};

/// A derived struct, with its type still known.
pub trait Mirror: Field {
    /// [`Record::shape`]
    const SHAPE: Shape;
    /// [`Record::value_at`]
    fn value_at(&self, index: usize) -> Value<'_>;
    /// [`RecordMut::slot_at`]
    fn slot_at(&mut self, index: usize) -> Slot<'_>;
}

// What a user misses is the derive, and not the hidden trait that it implements.
#[diagnostic::do_not_recommend]
impl<T: Mirror> Record for T {
    #[inline]
    fn shape(&self) -> &'static Shape {
        const { &T::SHAPE }
    }
    #[inline]
    fn value_at(&self, index: usize) -> Value<'_> {
        Mirror::value_at(self, index)
    }
}

#[diagnostic::do_not_recommend]
impl<T: Mirror> RecordMut for T {
    #[inline]
    fn slot_shape(&self) -> &'static Shape {
        const { &T::SHAPE }
    }
    #[inline]
    fn slot_at(&mut self, index: usize) -> Slot<'_> {
        Mirror::slot_at(self, index)
    }
    #[cfg(any(feature = "schemars", feature = "utoipa"))]
    fn type_name(&self) -> &'static str {
        std::any::type_name::<T>()
    }
}
