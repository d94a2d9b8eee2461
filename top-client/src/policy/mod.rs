//! The rules by which the client decides, and the state that they need. Time and random numbers are arguments. Nothing
//! here knows requests or sockets, or waits; the engine asks and does what they say.
//!
//! Time is a [`Moment`]: how long the client has existed. It only moves forward and has no zone.

pub(super) mod bans;
pub(super) mod budget;
pub(super) mod chance;
pub(super) mod endpoints;
pub(super) mod health;
pub(super) mod pace;
pub(super) mod retry;
pub(super) mod share;
pub(super) mod skew;
pub(super) mod slots;

/// A point in time, as the time that has passed since the client was built.
pub(super) type Moment = std::time::Duration;
