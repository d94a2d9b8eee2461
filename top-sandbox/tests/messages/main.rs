//! The message channel (TMC): the official client's captured sessions, and every way in which a message is delivered,
//! confirmed, failed, lost and sent again.

#[path = "../support/mod.rs"]
mod support;

mod captures;
mod delivery;
mod faults;
mod hostile;
mod http_side;
mod peer;
mod routing;
