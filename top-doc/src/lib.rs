//! From an API document of TOP (淘宝开放平台, Taobao Open Platform) to Rust.
//!
//! Readers fill one model, [`ApiDoc`], from what a user has in front of them: the text of an API page ([`read_page`]),
//! the platform's own JSON, the official SDK generator's `ApiMetadata.xml`, or lines of a catalogue. Nothing here
//! touches the network or the disk.
//!
//! What cannot be decided is a [`Note`] with its line, and the best reading is taken; what cannot be read at all is a
//! [`ReadError`] that names the line.

#![forbid(unsafe_code)]

mod dump;
mod model;
mod page;
mod reading;

pub use self::{
    model::{ApiDoc, ErrorCode, Kind, Limits, Node, Samples, Session},
    page::read as read_page,
    reading::{Note, ReadError, ReadErrorKind, Reading},
};
