//! What the platform's protocol says: how a request is read, how it is signed, which formats a response has, which
//! codes and texts errors carry, how a batch is written down.
//!
//! Bytes in, data out, and back. This room refuses to know applications, the APIs that are served, the clock and
//! sockets: a secret is an argument. Nothing here uses `top-core`'s signing code: the two check each other only as long
//! as neither trusts the other.

pub(crate) mod base64;
pub(crate) mod batch;
mod document;
mod error;
mod format;
mod hint;
mod item_name;
mod members;
mod reading;
pub(crate) mod request;
mod request_id;
pub(crate) mod sign;
pub(crate) mod timestamp;

pub use self::error::PlatformError;
pub(crate) use self::{
    document::{Document, Tree},
    format::{Host, ResponseFormat},
    hint::{Hint, Said},
    item_name::{ItemType, item_name},
    reading::{Form, Reading},
    request_id::RequestIds,
};
