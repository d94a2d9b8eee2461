//! What link frames mean. This room knows the members of every frame and nothing of connections: whether a token is
//! right, what is due and what is waited for is [`session`](crate::tmc::session).
//!
//! The two directions use the same numbers for different things (a data frame of a client is a publish), so there is
//! one enum for each: [`ToServer`] and [`ToClient`].

mod connect;
mod data;
mod error;
mod kind;
mod publish;
mod refusal;
mod to_client;
mod to_server;

pub use self::{
    connect::Connect,
    data::{Content, Data},
    error::PacketError,
    publish::Publish,
    refusal::Refusal,
    to_client::{ToClient, connected, failed, published, refused},
    to_server::{MAX_REASON, ToServer, confirm, fail, pull},
};
