//! The two ends of a connection: tokens, flags, and what is due when. The time is an argument, counted from any fixed
//! moment of the caller's; what is due is data. This room knows nothing of sockets, and nothing of what the messages
//! say.

mod client;
mod error;
mod server;
mod timing;

pub use self::{
    client::{ClientEvent, ClientSession, Due},
    error::LinkError,
    server::{IDLE_CLOSE, ServerEvent, ServerSession},
    timing::Timing,
};
