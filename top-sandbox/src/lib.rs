#![forbid(unsafe_code)]
//! x
mod answer;
mod api;
mod batch;
mod calls;
mod check;
mod delivery;
mod envelope;
mod error;
mod fault;
mod gateway;
mod intake;
mod limits;
mod request_id;
mod rules;
mod sandbox;
mod server;
mod sign;
mod tree;
pub use self::{
    api::Answer,
    calls::RecordedCall,
    error::PlatformError,
    fault::Fault,
    intake::ReceivedFile,
    limits::{Limit, LimitOn},
    rules::{App, Grant},
    sandbox::{Builder, Sandbox},
    sign::SignRule,
};
