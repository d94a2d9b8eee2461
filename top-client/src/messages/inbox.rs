//! Messages one by one, for programs that do without handlers.

use std::fmt;

use tokio::sync::mpsc;

use super::{
    delivery::{Arrived, Delivery},
    error::ConsumerError,
    running::Running,
};

/// The messages of a consumer, one after another; see [`ConsumerBuilder::inbox`](super::ConsumerBuilder::inbox).
///
/// How many can be in hand at once is bounded: whoever keeps deliveries unsettled gets no more.
pub struct Inbox {
    arriving: mpsc::Receiver<Arrived>,
    running: Running,
}

impl Inbox {
    pub(super) const fn new(arriving: mpsc::Receiver<Arrived>, running: Running) -> Self {
        Self { arriving, running }
    }

    /// The next message; `None` when the inbox was closed and all that was in it is taken, or when the consumer cannot
    /// work: then [`finish`](Self::finish) says why. Safe to cancel.
    pub async fn next(&mut self) -> Option<Delivery> {
        loop {
            let arrived = self.arriving.recv().await?;
            if let Some(arrived) = arrived.claim().await {
                return Some(Delivery::new(arrived));
            }
        }
    }

    /// Publishes over the same connections.
    pub fn publisher(&self) -> super::Publisher {
        self.running.publisher()
    }

    /// Takes no more messages from the platform. Those that are here already are still to be taken.
    pub fn close(&self) {
        self.running.stop_reading();
    }

    /// Ends: what was confirmed or failed is sent, messages that were not taken are failed, and the connections are
    /// closed.
    ///
    /// # Errors
    /// The consumer could not work: it was refused at its first connection.
    pub async fn finish(mut self) -> Result<(), ConsumerError> {
        self.running.stop_reading();
        self.arriving.close();
        while self.arriving.try_recv().is_ok() {}
        self.running.finish().await
    }
}

impl fmt::Debug for Inbox {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Inbox").finish_non_exhaustive()
    }
}
