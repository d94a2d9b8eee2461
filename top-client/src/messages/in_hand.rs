//! How much may be in hand at once: messages and bytes. Whoever reads waits here before it reads on.

use std::sync::Arc;

use tokio::sync::{OwnedSemaphorePermit, Semaphore};

use super::outbox::Share;

/// The bound of a consumer, shared by its connections.
#[derive(Clone)]
pub(super) struct InHand {
    messages: Arc<Semaphore>,
    bytes: Arc<Semaphore>,
    max_bytes: usize,
}

impl InHand {
    pub(super) fn new(messages: usize, bytes: usize) -> Self {
        let bytes = bytes.clamp(1, Semaphore::MAX_PERMITS.min(u32::MAX as usize));
        Self {
            messages: Arc::new(Semaphore::new(messages)),
            bytes: Arc::new(Semaphore::new(bytes)),
            max_bytes: bytes,
        }
    }

    /// A share for a message of so many bytes, if there is room now.
    pub(super) fn try_share(&self, bytes: usize) -> Option<Share> {
        let message = Arc::clone(&self.messages).try_acquire_owned().ok()?;
        let bytes = Arc::clone(&self.bytes).try_acquire_many_owned(self.permits(bytes)).ok()?;
        Some(Share { message: Some(message), bytes: Some(bytes) })
    }

    /// A share for a message of so many bytes, when there is room. Safe to cancel.
    pub(super) async fn share(&self, bytes: usize) -> Share {
        let message = self.places(1).await;
        Share { message, bytes: self.room(bytes).await }
    }

    /// Places for so many messages.
    pub(super) async fn places(&self, messages: u32) -> Option<OwnedSemaphorePermit> {
        Arc::clone(&self.messages).acquire_many_owned(messages).await.ok()
    }

    /// Room for so many bytes.
    pub(super) async fn room(&self, bytes: usize) -> Option<OwnedSemaphorePermit> {
        Arc::clone(&self.bytes).acquire_many_owned(self.permits(bytes)).await.ok()
    }

    /// Whether another message would have to wait.
    pub(super) fn is_full(&self) -> bool {
        self.messages.available_permits() == 0 || self.bytes.available_permits() == 0
    }

    /// A message larger than everything gets everything: it is handled alone.
    fn permits(&self, bytes: usize) -> u32 {
        u32::try_from(bytes.clamp(1, self.max_bytes)).unwrap_or(u32::MAX)
    }
}
