//! The static table of a derived struct: names, what is required, limits, and of each name what every request would
//! otherwise have to find out.
//!
//! A program has one of each struct that it can send or read, and the compiler makes each of them. So all names are one
//! text, all that attributes say is one literal of bytes, and nothing is computed where a table is made: a constant that
//! the compiler had to compute from its names was a third of a whole check.

use std::fmt;

use top_names::Mark;

/// The static description of one derived struct.
#[derive(Debug)]
#[non_exhaustive]
pub struct Shape {
    /// The struct describes a small part of an object on purpose: a response without an envelope may have none of its
    /// members.
    pub partial: bool,
    /// Optional members that do not fit are left out and listed.
    pub lenient: bool,
    /// The Rust name of the struct, and after it the wire names, ascending by their bytes.
    text: &'static str,
    /// The bytes of one [`Mark`] after the other.
    marks: &'static [u8],
    /// Of each field, as its type or an attribute says.
    required: &'static [bool],
    /// What few fields have; `None` is a pointer less to relocate.
    rare: Option<&'static [Rare]>,
}

impl Shape {
    /// Of a record without fields.
    pub const fn empty(name: &'static str) -> Self {
        Self::new(name, &[], &[])
    }

    /// Made by the derives: the struct's name and the wire names in one text, ascending; of each field the bytes of a
    /// [`Mark`], and whether it is required.
    #[doc(hidden)]
    pub const fn new(text: &'static str, marks: &'static [u8], required: &'static [bool]) -> Self {
        Self { partial: false, lenient: false, text, marks, required, rare: None }
    }

    /// Made by the derives.
    #[doc(hidden)]
    pub const fn rare(mut self, rare: &'static [Rare]) -> Self {
        self.rare = Some(rare);
        self
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

    /// The Rust name of the struct, for messages.
    pub fn name(&self) -> &'static str {
        let end = self.mark(0).map_or(self.text.len(), |first| first.place().0);
        self.text.get(..end).unwrap_or_default()
    }

    /// The fields, ascending by the bytes of their wire names. The position of each is the index that
    /// [`Record::value_at`](super::types::Record::value_at) and [`RecordMut::slot_at`](super::types::RecordMut::slot_at) take.
    ///
    /// ```
    /// # use top_core::{TopObject, record::Record};
    /// #[derive(TopObject)]
    /// struct Recall { record_id: String, doctor_id: Option<String> }
    /// let recall = Recall { record_id: "1".into(), doctor_id: None };
    /// let fields = recall.shape().fields().map(|field| (field.name(), field.required()));
    /// assert_eq!(fields.collect::<Vec<_>>(), [("doctor_id", false), ("record_id", true)]);
    /// ```
    #[inline]
    pub fn fields(&'static self) -> impl ExactSizeIterator<Item = FieldSpec> + DoubleEndedIterator + Clone {
        let marks = self.marks().iter().map(|bytes| Mark::of(*bytes)).zip(self.required);
        marks.map(move |(mark, required)| FieldSpec { shape: self, mark, required: *required })
    }

    /// The field at an index; `None` past the end.
    #[inline]
    pub fn field(&'static self, index: usize) -> Option<FieldSpec> {
        let (mark, required) = (self.mark(index)?, self.required.get(index)?);
        Some(FieldSpec { shape: self, mark, required: *required })
    }

    #[inline]
    const fn marks(&self) -> &'static [[u8; 8]] {
        self.marks.as_chunks().0
    }

    #[inline]
    fn mark(&self, index: usize) -> Option<Mark> {
        self.marks().get(index).map(|bytes| Mark::of(*bytes))
    }

    /// Of each field, whether it is required.
    #[inline]
    pub(crate) const fn required(&self) -> &'static [bool] {
        self.required
    }

    /// The name of the field at an index; none past the end.
    #[inline]
    pub(crate) fn name_at(&self, index: usize) -> Option<&'static str> {
        let (start, len) = self.mark(index)?.place();
        self.text.get(start..start + len)
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
        let bytes = |mark: &[u8; 8]| {
            let (start, len) = Mark::of(*mark).place();
            self.text.as_bytes().get(start..start + len).unwrap_or_default()
        };
        if self.marks().len() <= SMALL {
            return self
                .marks()
                .iter()
                .position(|mark| Mark::of(*mark).place().1 == name.len() && bytes(mark) == name.as_bytes());
        }
        self.marks().binary_search_by(|mark| bytes(mark).cmp(name.as_bytes())).ok()
    }
}

/// What is known of one field without its value.
#[derive(Clone, Copy)]
pub struct FieldSpec {
    shape: &'static Shape,
    mark: Mark,
    required: bool,
}

impl FieldSpec {
    /// The name on the wire.
    #[inline]
    pub fn name(&self) -> &'static str {
        let (start, len) = self.mark.place();
        self.shape.text.get(start..start + len).unwrap_or_default()
    }

    /// Must be present: in a request before it is sent, in a response for it to be accepted.
    #[inline]
    pub const fn required(&self) -> bool {
        self.required
    }

    /// Never shown by any `Debug` of this crate.
    pub const fn secret(&self) -> bool {
        self.mark.has(Mark::SECRET)
    }

    /// [`ByteArray`](super::byte_array::ByteArray) are written as base64 text instead of an array of signed numbers.
    pub const fn base64(&self) -> bool {
        self.mark.has(Mark::BASE64)
    }

    /// A value that does not fit is left out and listed, if the field may be absent.
    pub const fn lenient(&self) -> bool {
        self.mark.has(Mark::LENIENT)
    }

    /// It is the key by which the receiver knows a repeat of the request: see [`business_key`](crate::qimen::business_key).
    pub const fn business_key(&self) -> bool {
        self.mark.has(Mark::BUSINESS_KEY)
    }

    /// The part of an XML element that it is read from.
    pub const fn xml(&self) -> XmlPart {
        if self.mark.has(Mark::XML_ATTRIBUTE) {
            XmlPart::Attribute
        } else if self.mark.has(Mark::XML_TEXT) {
            XmlPart::Text
        } else {
            XmlPart::Child
        }
    }

    /// Documented limits, checked before a request is sent.
    #[inline]
    pub fn limits(&self) -> Option<&'static Limits> {
        // Most fields have none, which is seen here; the rest is no part of what every request runs through.
        if self.mark.rare() == 0 { None } else { self.rare_limits() }
    }

    #[inline(never)]
    fn rare_limits(&self) -> Option<&'static Limits> {
        match self.rare() {
            Some(Rare::Limits(limits) | Rare::Both(limits, _)) => Some(limits),
            _ => None,
        }
    }

    /// How the items of a list are called in XML.
    pub fn items(&self) -> XmlItems {
        match self.rare() {
            Some(Rare::Items(items) | Rare::Both(_, items)) => *items,
            _ => XmlItems::OfType,
        }
    }

    /// The name is the same when it is percent-encoded: it is not looked at for each request.
    #[inline]
    pub(crate) const fn stays(&self) -> bool {
        self.mark.is_plain()
    }

    /// How many system parameters are signed before it, as a parameter of its own.
    #[inline]
    pub(crate) const fn rank(&self) -> u8 {
        self.mark.rank()
    }

    fn rare(&self) -> Option<&'static Rare> {
        self.shape.rare?.get(usize::from(self.mark.rare().checked_sub(1)?))
    }
}

impl fmt::Debug for FieldSpec {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("FieldSpec")
            .field("name", &self.name())
            .field("required", &self.required)
            .field("secret", &self.secret())
            .field("base64", &self.base64())
            .field("lenient", &self.lenient())
            .field("business_key", &self.business_key())
            .field("xml", &self.xml())
            .field("limits", &self.limits())
            .field("items", &self.items())
            .field("stays", &self.stays())
            .field("rank", &self.rank())
            .finish_non_exhaustive()
    }
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
