//! Reads API documents of TOP (淘宝开放平台, Taobao Open Platform) and writes the Rust that calls the APIs.
//!
//! ```
//! // The text of an API page, as copied from the browser.
//! let page = "taobao.time.get (获取时间)\n\n\
//!             请求参数\n\n名称 类型 是否必须 示例值 更多限制 描述\n\n\
//!             响应参数\n\n名称 类型 示例值 描述\ntime Date 2000-01-01 00:00:00 时间\n";
//!
//! let reading = top_doc::read_page(page)?;
//! let module = top_doc::write_module(&reading.doc)?;
//! assert!(module.text.contains("method = \"taobao.time.get\""));
//! assert!(module.text.contains("response = Option<TopDateTime>"));
//!
//! // What the document leaves open is for a person to look at.
//! for note in &reading.notes {
//!     eprintln!("{note}");
//! }
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! `topctl import` and `topctl diff` of the crate `top-cli` do the same at the command line.
//!
//! | to do what | with |
//! |---|---|
//! | read a document of any form | [`read()`] |
//! | read a page that does not name its API, or a text with many pages | [`read_page_of`], [`read_pages`] |
//! | read one form: page text, the platform's own JSON, the SDK generator's `ApiMetadata.xml`, a catalogue | [`read_page`], [`read_platform_json`], [`read_metadata`], [`read_catalogue`] |
//! | look up one definition of a catalogue, and search them | [`Definitions`] |
//! | write Rust: one module, a folder of modules, a crate | [`write_module`], [`write_modules`], [`write_crate`] |
//! | write again without losing names or edits | [`Writer::over`], [`merge`] |
//! | find out whether a new document breaks callers | [`diff()`], [`renamed_types`] |
//! | read the topics of messages, and write structs for them | [`read_topics`], [`write_topics`] |
//! | keep a document as data | [`ApiDoc::dump`], [`read_definition`] |
//!
//! Readers and writers meet only in the model, [`ApiDoc`]: no reader knows how Rust is written, and no writer knows in
//! which form a document was. Nothing here touches the network or the disk, or needs the runtime crates.
//!
//! # Errors and doubts
//!
//! A document that cannot be read is a [`ReadError`], which names the line. Where a document can be read in two ways,
//! the better reading is taken and a [`Note`] names the line. What a document leaves open for the Rust that is written
//! from it is an [`Undecided`].

#![forbid(unsafe_code)]

mod definitions;
mod diff;
mod dump;
mod model;
mod read;
mod write;

pub use self::{
    definitions::{Definitions, Found},
    diff::{Change, diff},
    model::{
        ApiDoc, ApiFacts, Correction, ErrorCode, Kind, Limits, Listed, Node, NodeFacts, Remedy, Samples,
        Sensitive, Session, TopicDoc,
    },
    read::{
        Note, ReadError, ReadErrorKind, Reading, read, read_catalogue, read_corrections, read_definition,
        read_metadata, read_page, read_page_of, read_pages, read_platform_json, read_topics,
    },
    write::{
        Catalogue, CatalogueError, CatalogueFeature, Dependency, Example, Merge, MergeError, Module,
        SharedType, Tree, Undecided, Weight, Writer, merge, renamed_types, write_crate, write_example,
        write_module, write_modules, write_topics,
    },
};
