//! Responses: from the gateway's bytes to the response type or the platform's error. No IO.
//!
//! `envelope` is the one place that knows `<method>_response`, `error_response` and `simplify`, `failure` the failures
//! that come without them; what is inside goes to the slots of `fill`.

pub mod batch;
mod body;
mod decode;
mod envelope;
mod failure;
mod json;
mod plain;
mod root;
#[cfg(feature = "xml")]
mod xml;

pub(crate) use self::plain::from_xml_root;
pub use self::{
    decode::{DecodeOptions, Decoded, Meta, decode, decode_into, decode_value},
    plain::{from_json, from_json_with, from_params, from_params_with, from_xml, from_xml_with},
};
