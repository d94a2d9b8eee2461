//! What the client decides by: pure rules and small states that take the time, and the chance, as arguments.
//! They know nothing of requests, of sockets and of waiting; the engine asks them and does what they say.
//!
//! Time here is a [`Moment`]: how long the client has existed. It only moves forward and has no zone.

pub(super) mod bans;
pub(super) mod budget;
pub(super) mod chance;
pub(super) mod endpoints;
pub(super) mod pace;
pub(super) mod retry;
pub(super) mod skew;

/// A point in time, as the time that has passed since the client was built.
pub(super) type Moment = std::time::Duration;
