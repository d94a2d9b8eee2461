//! From an API document of TOP (淘宝开放平台, Taobao Open Platform) to Rust.
//!
//! Readers fill one model, [`ApiDoc`], from what a user has in front of them: the text of an API page ([`read_page`]),
//! the platform's own JSON, the official SDK generator's `ApiMetadata.xml`, or lines of a catalogue. Nothing here
//! touches the network or the disk.
//!
//! What cannot be decided is a [`Note`] with its line, and the best reading is taken; what cannot be read at all is a
//! [`ReadError`] that names the line.

#![forbid(unsafe_code)]

mod catalogue;
mod detect;
mod diff;
mod dump;
mod json;
mod metadata;
mod model;
mod page;
mod reading;
mod write;

pub use self::{
    catalogue::read as read_catalogue,
    detect::read,
    diff::{Change, diff},
    json::{read_definition, read_platform as read_platform_json},
    metadata::read as read_metadata,
    model::{ApiDoc, ErrorCode, Kind, Limits, Node, Samples, Session},
    page::read as read_page,
    reading::{Note, ReadError, ReadErrorKind, Reading},
    write::{
        Dependency, Merge, MergeError, Module, Tree, Undecided, merge, write_crate, write_module,
        write_modules,
    },
};
