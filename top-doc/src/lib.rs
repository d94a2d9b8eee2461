//! Reads API documents of TOP (淘宝开放平台, Taobao Open Platform) and writes the Rust that calls the APIs.
//!
//! Readers fill one model, [`ApiDoc`], from what a user has: the text of an API page ([`read_page`]), the platform's own
//! JSON ([`read_platform_json`]), the official SDK generator's `ApiMetadata.xml` ([`read_metadata`]), or the lines of a
//! catalogue ([`read_catalogue`]). [`read()`] recognises the form by itself. Writers turn the model into Rust
//! ([`write_module`], [`write_modules`], [`write_crate`]), and [`diff()`] compares two documents of one API.
//!
//! Readers and writers meet only in the model: no reader knows how Rust is written, and no writer knows in which form a
//! document came. Nothing here touches the network or the disk, and nothing needs the runtime crates.
//!
//! Where a document can be read in two ways, the better reading is taken and a [`Note`] names the line. A document that
//! cannot be read is a [`ReadError`], which names the line too. What a document leaves open for the Rust that is written
//! from it is an [`Undecided`].

#![forbid(unsafe_code)]

mod diff;
mod dump;
mod model;
mod read;
mod write;

pub use self::{
    diff::{Change, diff},
    model::{ApiDoc, ErrorCode, Kind, Limits, Node, Samples, Session},
    read::{
        Note, ReadError, ReadErrorKind, Reading, read, read_catalogue, read_definition, read_metadata,
        read_page, read_platform_json,
    },
    write::{
        Dependency, Merge, MergeError, Module, Tree, Undecided, merge, write_crate, write_module,
        write_modules,
    },
};
