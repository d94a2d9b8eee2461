//! The client: what carries a call to a gateway and back. The protocol itself is not here: parameters, signature and
//! answers are made and read by the sans-IO modules beside this one.

mod body;
mod gateway;
#[allow(dead_code, reason = "until the engine is here")]
mod policy;

pub mod transport;

pub use self::{
    body::Body,
    gateway::{Gateway, GatewayError},
    policy::{pace::Rate, retry::RetryPolicy},
};
