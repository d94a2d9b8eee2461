//! How far a call has got: the numbers that a reply, an error, metrics and traces show of it.

use std::time::Duration;

use tokio::time::Instant;

#[derive(Default)]
pub(crate) struct Progress {
    /// How many requests were made.
    pub(crate) attempts: u32,
    /// How long the call was held back: bans, pacing, calls in flight, pauses between attempts.
    pub(crate) waited: Duration,
    /// A reading of the clock since which nothing was waited for: reading it again would tell nothing new.
    pub(crate) seen: Option<Instant>,
    /// The gateway that the last attempt went to.
    pub(crate) endpoint: usize,
    /// The HTTP status of the last attempt's response, if there was one.
    pub(crate) status: Option<u16>,
    /// It went by this process's share of limits, because what others share could not be reached.
    pub(crate) alone: bool,
}
