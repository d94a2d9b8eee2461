//! What the derives generate for a struct, and the `Record` that follows from it.
//!
//! `Record` is made here, generic, and the table is an associated constant and not a `static`: both are compiled where a
//! program uses the struct, and an API that no program calls costs nothing. (`Field` could follow from it likewise, and
//! a seventh less would be left to type-check; but where two impls are possible, the compiler no longer says which type
//! inside a `Vec<Option<T>>` is at fault.)

use super::{
    shape::{FieldSpec, Rare, Shape, XmlPart},
    types::{Field, Record, Slot, Value},
};

/// A derived struct, with its type still known.
pub trait Mirror: Field {
    /// [`Record::shape`]
    const SHAPE: &'static Shape;
    /// [`Record::value_at`]
    fn value_at(&self, index: usize) -> Value<'_>;
    /// [`Record::slot_at`]
    fn slot_at(&mut self, index: usize) -> Slot<'_>;
}

// What a user misses is the derive, and not the hidden trait that it implements.
#[diagnostic::do_not_recommend]
impl<T: Mirror> Record for T {
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
    #[cfg(any(feature = "schemars", feature = "utoipa"))]
    fn type_name(&self) -> &'static str {
        std::any::type_name::<T>()
    }
}

/// What attributes say of the field at this index: secret, base64, limits and names of items.
type More = (usize, bool, bool, Option<&'static Rare>);

/// The table of names, and of whether each is required. It takes tuples and not calls, because the compiler's work grows
/// with the number of expressions for each field; and what the derive has found out of each name in a byte
/// ([`FieldSpec::known`]), because to find it out here took a third of a whole check.
pub const fn fields<const N: usize>(
    names: [(&'static str, bool); N],
    known: &[u8; N],
    more: &[More],
) -> [FieldSpec; N] {
    let mut fields = [const { FieldSpec::new("", false) }; N];
    let mut index = 0;
    while index < N {
        let (name, required) = names[index];
        fields[index] = FieldSpec::known(name, required, known[index]);
        index += 1;
    }
    let mut next = 0;
    while next < more.len() {
        let (index, secret, base64, rare) = more[next];
        (fields[index].secret, fields[index].base64, fields[index].rare) = (secret, base64, rare);
        next += 1;
    }
    fields
}

/// The table with what attributes say of reading: the part of an XML element, and lenience. A function of its own,
/// because few structs need it.
pub const fn reading<const N: usize>(
    mut fields: [FieldSpec; N],
    more: &[(usize, XmlPart, bool)],
) -> [FieldSpec; N] {
    let mut next = 0;
    while next < more.len() {
        let (index, part, lenient) = more[next];
        (fields[index].xml, fields[index].lenient) = (part, lenient);
        next += 1;
    }
    fields
}

/// The table with which fields are business keys. A function of its own, because few structs need it.
pub const fn business_keys<const N: usize>(mut fields: [FieldSpec; N], keys: &[usize]) -> [FieldSpec; N] {
    let mut next = 0;
    while next < keys.len() {
        fields[keys[next]].business_key = true;
        next += 1;
    }
    fields
}
