//! One attempt of a call, from a record to a signed body. No IO, no clock: the time is an argument.
//!
//! ```text
//! business fields (sorted by the derive) ─┐
//! system parameters (sorted here, once)  ─┼─ merge ─▶ each value written once into the string to sign,
//! extra parameters (sorted by the call)  ─┘           and taken from there into the body
//! ```
//!
//! Neither a map nor a sort at run time. With one wrong member there is no body at all.

pub mod batch;
mod both;
mod encode;
mod encoded;
mod explain;
mod extra;
pub mod form;
mod merge;
mod multipart;
pub mod percent;
mod room;
mod system;
mod texts;
mod write;

pub use self::{
    encode::{Unsigned, check, encode, encode_with_body},
    encoded::{BodyPart, Encoded, FilePart, Payload, RawBody},
    explain::explain,
    extra::ExtraParams,
    system::{Format, SYSTEM_PARAMETERS, System},
};

#[doc(no_inline)]
pub use crate::sign::Explanation;
