//! Calls of any program written down on their way to a gateway, to be replayed in tests.
//!
//! [`proxy`] carries a request there and its response back; [`fixture`] makes a file's text of the two, in which [`replace`]
//! has put other values in place of credentials and of what is personal; [`store`] keeps the files. This room refuses to know
//! who calls and what a call means.

mod fields;
mod fixture;
mod json;
mod look;
mod permute;
mod proxy;
mod recorder;
mod recording;
mod replace;
mod store;
mod xml;

pub use self::{
    recorder::{Recorder, RecorderBuilder},
    recording::{RecordingEvent, RecordingSummary, ReplacedField},
};
