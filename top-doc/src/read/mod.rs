//! From a document to the model: one module for each form a document comes in. A reader knows the words and the layout
//! of its form, and nothing of Rust or of how the model is used.

mod catalogue;
mod corrections;
mod detect;
mod json;
mod metadata;
mod page;
mod reading;
mod xml_tree;

pub(crate) use self::json::read_line;
pub use self::{
    catalogue::{read_catalogue, read_topics},
    corrections::read_corrections,
    detect::read,
    json::{read_definition, read_platform_json},
    metadata::read_metadata,
    page::{read_page, read_page_of, read_pages},
    reading::{Note, ReadError, ReadErrorKind, Reading},
};
