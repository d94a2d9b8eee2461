//! Any record into any serde format and back, once for all records.
//!
//! For caches, queues and stores of requests and responses. It is not the wire format: that is in `json`, `request` and
//! `fill`. In formats that describe themselves (JSON, YAML) a record is an object as on the wire; in the others it is a
//! map of the members that are present, with numbers as text, so that no format needs to know a member's width.

mod ext;
mod read;
mod write;

pub use self::{ext::RecordExt, read::RecordSeed, write::AsSerde};
