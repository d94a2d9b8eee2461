//! One request from its bytes to the bytes of its response: read, check, serve, write, record.
//!
//! And one connection of the message channel, from its bytes to its bytes ([`Link`]).
//!
//! This room knows the order of these steps and holds the state that they share. It refuses to know HTTP: no socket, no
//! route, no header, no connection. It decides how a response is delivered, as a [`Delivery`], and leaves the doing to
//! others.
//!
//! [`Delivery`]: crate::serving::Delivery

mod call;
mod calls;
mod check;
mod link;
mod qimen;
mod recorded;
mod service;
mod state;
mod trial;

pub use self::recorded::RecordedCall;
pub(crate) use self::{
    calls::Calls,
    link::Link,
    qimen::{scene as qimen_scene, standard as qimen, trial as qimen_trial},
    service::{GatewayResponse, batch, rest, unexpected},
    state::Gateway,
    trial::{Address, Signed, Trial},
};
