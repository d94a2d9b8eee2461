//! A struct seen through its fields: the traits, and the values and slots that they lend. In one file, because each of
//! them names the others; what values and slots can say of themselves is in [`value`](super::value) and
//! [`slot`](super::slot).

use std::fmt;

use super::{byte_array::ByteArray, date_time::TopDateTime, file::FileItem, kind::Kind, shape::Shape};

/// A struct whose fields can be read by index. Implemented by `#[derive(TopApi)]` and `#[derive(TopObject)]`; not meant to
/// be written by hand.
///
/// To write them is [`RecordMut`], a trait of its own: a program that only sends a struct has nothing compiled that would
/// fill it, and the other way round.
pub trait Record: Send + Sync {
    /// The table of wire names.
    fn shape(&self) -> &'static Shape;
    /// Lends field `index` of [`Shape::fields`]; [`Value::None`] past the end.
    fn value_at(&self, index: usize) -> Value<'_>;
}

/// A struct whose fields can be written by index. Implemented with [`Record`].
pub trait RecordMut: Send + Sync {
    /// [`Record::shape`], by another name, so that no call has to say which trait is meant.
    fn slot_shape(&self) -> &'static Shape;
    /// Opens field `index` for writing; [`Slot::Closed`] past the end.
    fn slot_at(&mut self, index: usize) -> Slot<'_>;
    /// The name of the Rust type with its path, which tells it from all others; not for people.
    #[cfg(any(feature = "schemars", feature = "utoipa"))]
    #[doc(hidden)]
    fn type_name(&self) -> &'static str {
        self.slot_shape().name()
    }
}

/// A type that can be a field of a derived struct.
///
/// A newtype of your own is sent like the type inside it when it passes all four on:
///
/// ```
/// use top_core::{field::{Field, Kind}, record::{Slot, Value}};
///
/// struct NumIid(i64);
///
/// impl Field for NumIid {
///     const KIND: Kind = Kind::Integer;
///     fn value(&self) -> Value<'_> { self.0.value() }
///     fn slot(&mut self) -> Slot<'_> { self.0.slot() }
///     fn blank() -> Self { Self(0) }
/// }
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` can neither be sent to TOP nor read from a response",
    label = "not a TOP field type",
    note = "for a struct or a fieldless enum of your own, add `#[derive(TopObject)]` to it",
    note = "for any other serde type, write `Json<{Self}>`: it is sent as JSON text, which is right only where the document shows JSON"
)]
pub trait Field: Sized + Send + Sync {
    /// Whether a field of this type must be present.
    const REQUIRED: bool = true;
    /// What sort of value this is.
    const KIND: Kind;
    /// Lends the value.
    fn value(&self) -> Value<'_>;
    /// Opens the value for writing.
    fn slot(&mut self) -> Slot<'_>;
    /// A value to fill: empty text, zero, no items.
    fn blank() -> Self;
}

/// A field's value, borrowed.
#[non_exhaustive]
pub enum Value<'a> {
    /// Absent: left out of a request, `null` inside a list.
    None,
    /// Text.
    Str(&'a str),
    /// Text that is made when it is written (dates).
    Text(&'a dyn fmt::Display),
    /// A number whose digits are made when they are written (exact decimals, 128 bits).
    Number(&'a dyn fmt::Display),
    /// A date and time, of a type that is not [`TopDateTime`].
    DateTime(TopDateTime),
    /// Text that is never shown.
    Secret(&'a str),
    /// A whole number.
    I64(i64),
    /// A whole number.
    U64(u64),
    /// A floating-point number; it must be finite to be sent.
    F64(f64),
    /// `true` or `false`.
    Bool(bool),
    /// Bytes inside an object.
    Bytes(&'a ByteArray),
    /// A file, which is a part of its own.
    File(&'a FileItem),
    /// A derived struct.
    Object(&'a dyn Record),
    /// A list.
    List(&'a dyn List),
    /// An object with free names.
    Map(&'a dyn Map),
    /// Any JSON.
    Json(&'a dyn JsonCell),
}

/// A field, open for writing.
#[non_exhaustive]
pub enum Slot<'a> {
    /// Nothing can be written here.
    Closed,
    /// Text, taken as it is.
    Str(&'a mut String),
    /// `true` or `false`.
    Bool(&'a mut bool),
    /// A floating-point number.
    F64(&'a mut f64),
    /// A whole number.
    Int(&'a mut dyn Int),
    /// A value with a textual form of its own.
    Text(&'a mut dyn Text),
    /// A value that may be absent, opened only when there is something to put into it.
    Opt(&'a mut dyn Opt, Kind),
    /// Bytes inside an object.
    Bytes(&'a mut ByteArray),
    /// A file.
    File(&'a mut FileItem),
    /// A derived struct.
    Object(&'a mut dyn RecordMut),
    /// A list.
    List(&'a mut dyn ListMut),
    /// An object with free names.
    Map(&'a mut dyn Map),
    /// Any JSON.
    Json(&'a mut dyn JsonCell),
}

/// What a slot takes, in words that complete "expected …".
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Expected(pub &'static str);

/// A whole number of some width.
pub trait Int {
    /// Takes `-?[0-9]+`.
    ///
    /// # Errors
    /// What range would have been accepted.
    fn set_digits(&mut self, digits: &str) -> Result<(), Expected>;
    /// Takes a number of 64 bits.
    ///
    /// # Errors
    /// What range would have been accepted.
    fn set_i64(&mut self, number: i64) -> Result<(), Expected> {
        self.set_digits(itoa::Buffer::new().format(number))
    }
    /// The values of a closed set; none where any number is one.
    fn known(&self) -> &'static [i64] {
        &[]
    }
}

/// A value that is read from text of its own form: a date, an exact decimal, an enum of wire values.
pub trait Text {
    /// Takes the text of a JSON string, an XML element or a form value; for a JSON number, its digits verbatim.
    ///
    /// # Errors
    /// What form would have been accepted.
    fn set_text(&mut self, text: &str) -> Result<(), Expected>;
    /// What form it is, for schemas.
    fn form(&self) -> TextForm {
        TextForm::Plain
    }
}

/// The form of a value that is written as text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum TextForm {
    /// Any.
    Plain,
    /// `yyyy-MM-dd HH:mm:ss`
    DateTime,
    /// `yyyy-MM-dd`
    Day,
    /// A decimal number, such as `-12.50` or `1.2E10`.
    Decimal,
    /// In small letters with hyphens.
    Uuid,
    /// Any, and never shown.
    Secret,
    /// One of these, or one that the platform added later.
    OneOf(&'static [&'static str]),
}

/// A value that may be absent.
///
/// Each method is compiled for each type of a value, so there are few; what follows from them is on `dyn Opt`.
pub trait Opt {
    /// Makes it present and opens it: blank, if it was absent or `anew` says so.
    fn present(&mut self, anew: bool) -> Slot<'_>;
    /// Makes it absent.
    fn clear(&mut self);
}

impl dyn Opt + '_ {
    /// Makes it present (blank, if it was absent) and opens it.
    pub fn open(&mut self) -> Slot<'_> {
        self.present(false)
    }

    /// Makes it present and blank, whatever it was, and opens it.
    pub fn renew(&mut self) -> Slot<'_> {
        self.present(true)
    }
}

/// A list, with its element type hidden.
///
/// Each method is compiled for each type of an item, so there are few; what follows from them is on `dyn List`.
pub trait List {
    /// The number of items, and what holds for each of them.
    fn items(&self) -> Items;
    /// Lends item `index`; [`Value::None`] past the end.
    fn item(&self, index: usize) -> Value<'_>;
}

/// A list that is filled, with its element type hidden; a trait of its own for the reason that [`RecordMut`] is one.
pub trait ListMut {
    /// [`List::items`]
    fn items(&self) -> Items;
    /// Removes all items but the first `count`.
    fn truncate(&mut self, count: usize);
    /// Adds a blank item and opens it.
    fn push(&mut self) -> Slot<'_>;
}

/// What a [`List`] says of its items.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Items {
    /// How many there are.
    pub count: usize,
    /// The size of each in memory, without what it holds elsewhere, in bytes.
    pub bytes: u32,
    /// The sort of each.
    pub kind: Kind,
}

impl dyn List + '_ {
    /// The number of items.
    pub fn count(&self) -> usize {
        self.items().count
    }

    /// The sort of every item.
    pub fn element(&self) -> Kind {
        self.items().kind
    }
}

impl dyn ListMut + '_ {
    /// The number of items.
    pub fn count(&self) -> usize {
        self.items().count
    }

    /// The sort of every item.
    pub fn element(&self) -> Kind {
        self.items().kind
    }

    /// Removes all items.
    pub fn clear(&mut self) {
        self.truncate(0);
    }

    /// Removes the last item.
    pub fn pop(&mut self) {
        self.truncate(self.count().saturating_sub(1));
    }

    /// The size of an item in memory, without what it holds elsewhere, in bytes.
    pub fn item_bytes(&self) -> usize {
        self.items().bytes as usize
    }
}

/// An object with free names, with its value type hidden.
pub trait Map {
    /// The number of entries.
    fn count(&self) -> usize;
    /// Lends the entries one after another, in ascending order of their names, until `visit` returns `false`.
    fn each(&self, visit: &mut dyn FnMut(&str, Value<'_>) -> bool);
    /// Removes all entries.
    fn clear(&mut self);
    /// Adds a blank entry, in place of one of the same name, and opens it.
    fn insert(&mut self, name: &str) -> Slot<'_>;
    /// Removes the entry of this name, if there is one.
    fn remove(&mut self, name: &str);
    /// The size of an entry's value in memory, without what it holds elsewhere.
    fn entry_bytes(&self) -> usize {
        64
    }
}

/// Any JSON, as a serde type.
pub trait JsonCell {
    /// Appends compact JSON text.
    ///
    /// # Errors
    /// The type's `Serialize` failed.
    fn write_json(&self, out: &mut Vec<u8>) -> Result<(), serde_json::Error>;
    /// The value as a tree of JSON, for formats other than JSON.
    ///
    /// # Errors
    /// The type's `Serialize` failed.
    fn to_tree(&self) -> Result<serde_json::Value, serde_json::Error>;
    /// Takes well-formed JSON text.
    ///
    /// # Errors
    /// The type's `Deserialize` failed.
    fn read_json(&mut self, text: &str) -> Result<(), serde_json::Error>;
}
