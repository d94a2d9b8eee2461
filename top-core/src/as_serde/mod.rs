//! Any record into any serde format and back, once for all records.
//!
//! For caches, queues and stores of requests and responses. It is not the wire format: that is in `json`, `request` and
//! `fill`. In formats that describe themselves (JSON, YAML) a record is an object as on the wire; in the others it is a
//! map of the members that are present, with numbers as text, so that no format needs to know a member's width.
//!
//! There are two readers to write for. [`AsSerde`] is for this program itself and holds everything. The `Serialize` of
//! `#[top_api(serde)]` (feature `serde`) is for anybody: without secrets, and with numbers that JavaScript can take.

mod ext;
mod read;
#[cfg(feature = "serde")]
mod whole;
mod write;

#[cfg(feature = "serde")]
pub use self::whole::{read, write};
pub use self::{ext::RecordExt, read::RecordSeed, write::AsSerde};
