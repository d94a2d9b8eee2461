//! The static table of a derived struct: names, what is required, limits, and of each name what every request would
//! otherwise have to find out.

use crate::request::percent;

/// The static description of one derived struct.
#[derive(Debug)]
#[non_exhaustive]
pub struct Shape {
    /// The Rust name of the struct, for messages.
    pub name: &'static str,
    /// One entry for each field, ascending by the bytes of the wire name. The position is the index that
    /// [`Record::value_at`](super::types::Record::value_at) and [`Record::slot_at`](super::types::Record::slot_at) take.
    pub fields: &'static [FieldSpec],
    /// The struct describes a small part of an object on purpose: a response without an envelope may have none of its
    /// members.
    pub partial: bool,
    /// Optional members that do not fit are left out and listed.
    pub lenient: bool,
}

impl Shape {
    /// Made by the derives; `fields` must ascend by name.
    #[doc(hidden)]
    pub const fn new(name: &'static str, fields: &'static [FieldSpec]) -> Self {
        Self { name, fields, partial: false, lenient: false }
    }

    /// Made by the derives.
    #[doc(hidden)]
    pub const fn partial(mut self) -> Self {
        self.partial = true;
        self
    }

    /// Made by the derives.
    #[doc(hidden)]
    pub const fn lenient(mut self) -> Self {
        self.lenient = true;
        self
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
        // In a small table, comparing lengths finds a name faster than an ordered search.
        const SMALL: usize = 16;
        if self.fields.len() <= SMALL {
            return self.fields.iter().position(|field| field.name == name);
        }
        self.fields.binary_search_by(|field| field.name.cmp(name)).ok()
    }
}

/// What is known of one field without its value.
///
/// Small, because a program has one of each field that it can send or read: what few fields have is behind a reference.
#[derive(Debug)]
#[non_exhaustive]
#[allow(clippy::struct_excessive_bools, reason = "facts of a document, each independent of the others")]
pub struct FieldSpec {
    /// The name on the wire.
    pub name: &'static str,
    /// Must be present: in a request before it is sent, in a response for it to be accepted.
    pub required: bool,
    /// Never shown by any `Debug` of this crate.
    pub secret: bool,
    /// [`ByteArray`](super::byte_array::ByteArray) are written as base64 text instead of an array of signed numbers.
    pub base64: bool,
    /// The part of an XML element that it is read from.
    pub xml: XmlPart,
    /// A value that does not fit is left out and listed, if the field may be absent.
    pub lenient: bool,
    /// It is the key by which the receiver knows a repeat of the request: see [`business_key`](crate::qimen::business_key).
    pub business_key: bool,
    /// The name is the same when it is percent-encoded: it is not looked at for each request.
    pub(crate) stays: bool,
    /// How many system parameters are signed before it, as a parameter of its own.
    pub(crate) rank: u8,
    pub(super) rare: Option<&'static Rare>,
}

/// What few fields have. Made by the derives.
#[doc(hidden)]
#[derive(Debug, Clone, Copy)]
#[allow(clippy::exhaustive_enums, reason = "hidden")]
pub enum Rare {
    Limits(Limits),
    Items(XmlItems),
    Both(Limits, XmlItems),
}

/// How the items of a list are called in XML.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub enum XmlItems {
    /// By their type, in a container: `<orderLines><orderLine>` of a struct `OrderLine`, `<tags><string>` of texts.
    #[default]
    OfType,
    /// By this name, in a container.
    Named(&'static str),
    /// By the list's own name, without a container: `<sn>1</sn><sn>2</sn>`.
    Flat,
}

/// The part of an XML element that a field is read from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub enum XmlPart {
    /// An element inside it.
    #[default]
    Child,
    /// One of its attributes; an element inside it is read, too.
    Attribute,
    /// Its own text.
    Text,
}

impl FieldSpec {
    /// Of a table written by hand.
    #[doc(hidden)]
    pub const fn new(name: &'static str, required: bool) -> Self {
        let stays = percent::stays(name.as_bytes());
        Self::known(name, required, top_names::system_rank(name) | if stays { Self::PLAIN } else { 0 })
    }

    /// With this bit, a name is [plain](top_names::is_plain_name); in those below it is its
    /// [rank](top_names::system_rank). Written by the derives.
    const PLAIN: u8 = 0x80;

    /// Made by the derives, which have looked at the name already: the compiler takes a hundred times longer to do it.
    #[doc(hidden)]
    pub const fn known(name: &'static str, required: bool, known: u8) -> Self {
        Self {
            name,
            required,
            secret: false,
            base64: false,
            xml: XmlPart::Child,
            lenient: false,
            business_key: false,
            stays: known & Self::PLAIN != 0,
            rank: known & !Self::PLAIN,
            rare: None,
        }
    }

    /// Documented limits, checked before a request is sent.
    #[inline]
    pub const fn limits(&self) -> Option<&'static Limits> {
        match self.rare {
            Some(Rare::Limits(limits) | Rare::Both(limits, _)) => Some(limits),
            _ => None,
        }
    }

    /// How the items of a list are called in XML.
    pub const fn items(&self) -> XmlItems {
        match self.rare {
            Some(Rare::Items(items) | Rare::Both(_, items)) => *items,
            _ => XmlItems::OfType,
        }
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
    /// No limit at all; the base of a struct update.
    pub const NONE: Self = Self { max_len: None, max_items: None, min: None, max: None };
}
