//! XML: records as XML text, and an element tree for reading any XML.
//!
//! Both need the feature `xml`. In a record's text, members are elements under their wire names, and absent ones are
//! left out. A list is a container whose items are named by their type, as the platform's own writer does:
//! `<orderLines><orderLine>…`, `<ids><number>…`, unless its field says otherwise (`item`, `flat`).

mod text;
#[cfg(feature = "xml")]
mod tree;
#[cfg(feature = "xml")]
mod write;

pub use self::text::append_text;
#[cfg(feature = "xml")]
pub use self::{
    tree::{Element, ElementReader},
    write::to_vec,
};

/// The XML text of a record, under this root element: it needs the feature `xml`, and without it is always an error.
///
/// # Errors
/// Always.
#[cfg(not(feature = "xml"))]
pub fn to_vec(record: &dyn crate::mirror::Record, root: &str) -> Result<Vec<u8>, crate::error::CheckError> {
    let _ = (record, root);
    Err(crate::error::CheckError::of([crate::error::Problem::new("", crate::error::Rule::Xml)]))
}
