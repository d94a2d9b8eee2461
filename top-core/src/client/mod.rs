//! The client: what carries a call to a gateway and back. The protocol itself is not here: parameters, signature and
//! answers are made and read by the sans-IO modules beside this one.

mod body;
mod gateway;

pub mod transport;

pub use self::{
    body::Body,
    gateway::{Gateway, GatewayError},
};
