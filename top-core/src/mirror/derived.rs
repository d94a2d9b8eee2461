//! What the derives write for a struct, and what follows from it for all of them.
//!
//! One impl a struct, for each costs the compiler the same again: `Record` and `Field` are made of it here, generic, so
//! that nothing is compiled of an API that no program calls. For the same reason the table is an associated constant,
//! which is evaluated where it is used, and not a `static`.

use super::{Field, FieldSpec, Kind, Limits, Record, Shape, Slot, Value};

/// A derived struct, with its type still known.
pub trait Mirror: Sized + Send + Sync {
    /// How it stands as a field of another.
    type Role: Role<Self>;
    /// [`Record::shape`]
    const SHAPE: &'static Shape = &Shape::new("", &[]);
    /// [`Record::value_at`]
    fn value_at(&self, _: usize) -> Value<'_> {
        Value::None
    }
    /// [`Record::slot_at`]
    fn slot_at(&mut self, _: usize) -> Slot<'_> {
        Slot::Closed
    }
    /// [`Field::blank`]
    fn blank() -> Self;
}

// What is missing is the derive, and not the hidden trait that it writes.
#[diagnostic::do_not_recommend]
impl<T: Mirror<Role = Object>> Record for T {
    #[inline]
    fn shape(&self) -> &'static Shape {
        T::SHAPE
    }
    #[inline]
    fn value_at(&self, index: usize) -> Value<'_> {
        Mirror::value_at(self, index)
    }
    #[inline]
    fn slot_at(&mut self, index: usize) -> Slot<'_> {
        Mirror::slot_at(self, index)
    }
}

#[diagnostic::do_not_recommend]
impl<T: Mirror> Field for T {
    const REQUIRED: bool = T::Role::REQUIRED;
    const KIND: Kind = T::Role::KIND;
    #[inline]
    fn value(&self) -> Value<'_> {
        T::Role::value(self)
    }
    #[inline]
    fn slot(&mut self) -> Slot<'_> {
        T::Role::slot(self)
    }
    #[inline]
    fn blank() -> Self {
        Mirror::blank()
    }
}

/// What a [`Mirror`] is as a field of another struct.
pub trait Role<T> {
    /// [`Field::REQUIRED`]
    const REQUIRED: bool;
    /// [`Field::KIND`]
    const KIND: Kind;
    /// [`Field::value`]
    fn value(mirror: &T) -> Value<'_>;
    /// [`Field::slot`]
    fn slot(mirror: &mut T) -> Slot<'_>;
}

/// An object: what every derived struct is.
pub enum Object {}

impl<T: Mirror<Role = Self>> Role<T> for Object {
    const REQUIRED: bool = true;
    const KIND: Kind = Kind::Object;
    #[inline]
    fn value(mirror: &T) -> Value<'_> {
        Value::Object(mirror)
    }
    #[inline]
    fn slot(mirror: &mut T) -> Slot<'_> {
        Slot::Object(mirror)
    }
}

/// Whatever is in the box.
pub enum Boxed {}

impl<T: Field> Role<Box<T>> for Boxed {
    const REQUIRED: bool = T::REQUIRED;
    const KIND: Kind = T::KIND;
    #[inline]
    fn value(mirror: &Box<T>) -> Value<'_> {
        (**mirror).value()
    }
    #[inline]
    fn slot(mirror: &mut Box<T>) -> Slot<'_> {
        (**mirror).slot()
    }
}

/// A box is a field by way of this trait because any crate could implement it for a box of its own struct, and a
/// `Field` for boxes beside that for mirrors would then be one too many. It has no fields itself.
impl<T: Field> Mirror for Box<T> {
    type Role = Boxed;
    fn blank() -> Self {
        Self::new(T::blank())
    }
}

/// What an attribute says of the field at this index: secret, base64, limits.
type More = (usize, bool, bool, Option<&'static Limits>);

/// The table of names, and of whether each must be there. Tuples and not calls, since the compiler's work is counted by
/// the expressions a field.
pub const fn fields<const N: usize>(names: [(&'static str, bool); N], more: &[More]) -> [FieldSpec; N] {
    let mut fields = [const { FieldSpec::new("", false) }; N];
    let mut index = 0;
    while index < N {
        (fields[index].name, fields[index].required) = names[index];
        index += 1;
    }
    let mut next = 0;
    while next < more.len() {
        let (index, secret, base64, limits) = more[next];
        (fields[index].secret, fields[index].base64, fields[index].limits) = (secret, base64, limits);
        next += 1;
    }
    fields
}
