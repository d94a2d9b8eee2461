//! The kinds of APIs: canned responses, typed handlers, API documents, those of a catalogue, the two that are built in, those
//! of the message channel, and those of orders.
//!
//! Each makes an [`Api`](super::Api) and knows nothing of the other kinds.

pub(crate) mod built_in;
mod canned;
mod catalogued;
mod content;
mod documented;
mod documented_set;
mod plausible;
mod sample;
pub(crate) mod tmc;
pub(crate) mod trade;
mod typed;
mod xml_sample;

pub use self::canned::CannedResponse;
pub(crate) use self::{
    canned::canned,
    catalogued::Catalogued,
    documented::documented,
    typed::{decode, typed},
};
