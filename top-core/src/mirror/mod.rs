//! The mirror: what a derive says about one struct, and nothing else.
//!
//! A derived struct is a static table of wire names in byte order ([`Shape`]) and two matches by index:
//! one lends a field as a [`Value`], one opens it for writing as a [`Slot`]. Every engine of this crate (form,
//! JSON, XML, checks, answers) walks a `&dyn Record` and is therefore compiled once, whatever the number of APIs.
//!
//! This module refuses to know any format: how a value looks on the wire is said by the engines.

mod byte_array;
mod containers;
mod date_time;
pub(crate) mod debug;
mod decimal;
pub(crate) mod derived;
mod file;
mod json_cell;
mod scalars;

use std::fmt;

pub use self::{
    byte_array::ByteArray,
    date_time::{DateTimeError, TopDateTime},
    decimal::{Decimal, DecimalError},
    file::{FileItem, FileSource, FileStream},
    json_cell::Json,
};

/// The static description of one derived struct.
#[derive(Debug)]
#[non_exhaustive]
pub struct Shape {
    /// The Rust name of the struct, for messages.
    pub name: &'static str,
    /// One entry a field, ascending by the bytes of the wire name. The position is the index that
    /// [`Record::value_at`] and [`Record::slot_at`] take.
    pub fields: &'static [FieldSpec],
}

impl Shape {
    /// Made by the derives; `fields` must ascend by name.
    #[doc(hidden)]
    pub const fn new(name: &'static str, fields: &'static [FieldSpec]) -> Self {
        Self { name, fields }
    }

    /// The index of a wire name.
    ///
    /// ```
    /// # use top_core::{TopObject, record::Record};
    /// #[derive(TopObject)]
    /// struct Recall { record_id: String, doctor_id: Option<String> }
    /// let recall = Recall { record_id: "1".into(), doctor_id: None };
    /// assert_eq!(recall.shape().index_of("doctor_id"), Some(0)); // names are in byte order
    /// assert_eq!(recall.shape().index_of("patient"), None);
    /// ```
    pub fn index_of(&self, name: &str) -> Option<usize> {
        // In a small table lengths tell names apart faster than an ordered search does.
        const SMALL: usize = 16;
        if self.fields.len() <= SMALL {
            return self.fields.iter().position(|field| field.name == name);
        }
        self.fields.binary_search_by(|field| field.name.cmp(name)).ok()
    }
}

/// What is known of one field without looking at its value.
#[derive(Debug)]
#[non_exhaustive]
pub struct FieldSpec {
    /// The name on the wire.
    pub name: &'static str,
    /// Must be there: in a request before it is sent, in an answer for it to be accepted.
    pub required: bool,
    /// Never shown by any `Debug` of this crate.
    pub secret: bool,
    /// [`ByteArray`] are written as base64 text instead of an array of signed numbers.
    pub base64: bool,
    /// Documented limits, checked before a request is sent.
    pub limits: Option<&'static Limits>,
}

impl FieldSpec {
    /// Made by the derives.
    #[doc(hidden)]
    pub const fn new(name: &'static str, required: bool) -> Self {
        Self { name, required, secret: false, base64: false, limits: None }
    }
}

/// The limits that an API document states for one parameter. All bounds are inclusive.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// Longest text, in UTF-16 code units, as the platform's Java counts (`String.length()`); for files and bytes,
    /// in bytes. For a list, the limit of each item.
    pub max_len: Option<u64>,
    /// Most items of a list; also of a comma-separated text.
    pub max_items: Option<u64>,
    /// Smallest number.
    pub min: Option<i64>,
    /// Largest number.
    pub max: Option<i64>,
}

impl Limits {
    /// No limit at all; the start of a struct update.
    pub const NONE: Self = Self { max_len: None, max_items: None, min: None, max: None };
}

/// What sort of value a type is on the wire, known without a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Kind {
    /// Text.
    Text,
    /// A whole number.
    Integer,
    /// A binary floating-point number.
    Float,
    /// An exact decimal number (`Price`, `BigDecimal`).
    Decimal,
    /// `true` or `false`.
    Bool,
    /// A date and time of day in GMT+8.
    DateTime,
    /// Bytes inside an object (`byte[]`).
    Bytes,
    /// A file, sent as a part of its own.
    File,
    /// A derived struct.
    Object,
    /// A list.
    List,
    /// An object with free names.
    Map,
    /// Any JSON.
    Json,
}

impl Kind {
    /// Whether values of this kind can stand in a comma-joined list.
    pub(crate) const fn is_scalar(self) -> bool {
        matches!(self, Self::Text | Self::Integer | Self::Float | Self::Decimal | Self::Bool | Self::DateTime)
    }
}

/// A struct whose fields can be read and written by index. Implemented by `#[derive(TopApi)]` and
/// `#[derive(TopObject)]`; not meant to be written by hand.
pub trait Record: Send + Sync {
    /// The table of wire names.
    fn shape(&self) -> &'static Shape;
    /// Lends field `index` of [`Shape::fields`]; [`Value::None`] past the end.
    fn value_at(&self, index: usize) -> Value<'_>;
    /// Opens field `index` for writing; [`Slot::Closed`] past the end.
    fn slot_at(&mut self, index: usize) -> Slot<'_>;
}

/// A type that can stand as a field of a derived struct.
///
/// A newtype of your own travels like the type inside it when it passes all four on:
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
    note = "for any other serde type, write `Json<{Self}>`",
    note = "for bytes, choose: `FileItem` for an upload, `ByteArray` inside an object, `i8` for the documented `byte`"
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
    /// A file, a part of its own.
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
    Object(&'a mut dyn Record),
    /// A list.
    List(&'a mut dyn List),
    /// An object with free names.
    Map(&'a mut dyn Map),
    /// Any JSON.
    Json(&'a mut dyn JsonCell),
}

/// What a slot would have accepted, in words that complete "expected …".
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Expected(pub &'static str);

/// A whole number of some width.
pub trait Int {
    /// Takes `-?[0-9]+`.
    ///
    /// # Errors
    /// What range would have been accepted.
    fn set_digits(&mut self, digits: &str) -> Result<(), Expected>;
    /// Takes a number that is already one.
    ///
    /// # Errors
    /// What range would have been accepted.
    fn set_i64(&mut self, number: i64) -> Result<(), Expected> {
        self.set_digits(itoa::Buffer::new().format(number))
    }
}

/// A value that is read from text of its own form: a date, an exact decimal, an enum of wire values.
pub trait Text {
    /// Takes the text of a JSON string, an XML element or a form value; for a JSON number, its digits verbatim.
    ///
    /// # Errors
    /// What form would have been accepted.
    fn set_text(&mut self, text: &str) -> Result<(), Expected>;
}

/// A value that may be absent.
pub trait Opt {
    /// Makes it present (blank, if it was absent) and opens it.
    fn open(&mut self) -> Slot<'_>;
    /// Makes it absent.
    fn clear(&mut self);
    /// Makes it present and blank, whatever it was, and opens it.
    fn renew(&mut self) -> Slot<'_> {
        self.clear();
        self.open()
    }
}

/// A list, with its element type hidden.
pub trait List {
    /// The number of items.
    fn count(&self) -> usize;
    /// Lends item `index`; [`Value::None`] past the end.
    fn item(&self, index: usize) -> Value<'_>;
    /// The sort of every item.
    fn element(&self) -> Kind;
    /// Removes all items.
    fn clear(&mut self);
    /// Removes the last item.
    fn pop(&mut self);
    /// Adds a blank item and opens it.
    fn push(&mut self) -> Slot<'_>;
}

/// An object with free names, with its value type hidden.
pub trait Map {
    /// The number of entries.
    fn count(&self) -> usize;
    /// Lends the entries one after the other, in ascending order of their names, until `visit` says `false`.
    fn each(&self, visit: &mut dyn FnMut(&str, Value<'_>) -> bool);
    /// Removes all entries.
    fn clear(&mut self);
    /// Adds a blank entry, in place of one of the same name, and opens it.
    fn insert(&mut self, name: &str) -> Slot<'_>;
}

/// Any JSON, behind a type of serde's.
pub trait JsonCell {
    /// Appends compact JSON text.
    ///
    /// # Errors
    /// The type's `Serialize` refused.
    fn write_json(&self, out: &mut Vec<u8>) -> Result<(), serde_json::Error>;
    /// The same as a tree, for formats other than JSON.
    ///
    /// # Errors
    /// The type's `Serialize` refused.
    fn to_tree(&self) -> Result<serde_json::Value, serde_json::Error>;
    /// Takes well-formed JSON text.
    ///
    /// # Errors
    /// The type's `Deserialize` refused.
    fn read_json(&mut self, text: &str) -> Result<(), serde_json::Error>;
}
