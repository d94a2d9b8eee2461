//! Qimen (奇门), the part of the platform that hands calls on: which customer's calls go where, how they are signed again for
//! the side that receives them, what it answers in place of that side, and what goes wrong on purpose.
//!
//! This room knows no caller: whether a call is genuine is decided before, how its response is delivered behind. It is the
//! only one that calls others, over plain HTTP.

mod exchange;
mod fault;
mod fold;
mod forward;
mod forwarded;
mod http;
mod route;
mod state;

pub use self::{
    exchange::{QimenCall, QimenResponse},
    fault::QimenFault,
    forwarded::Forwarded,
    route::{QimenRoute, QimenRouteError},
    state::QimenCount,
};
pub(crate) use self::{
    fold::{Family, folded, wrapped},
    forward::{Handed, Outgoing, hand_on},
    route::{HANDLER, STUB},
    state::QimenState,
};
