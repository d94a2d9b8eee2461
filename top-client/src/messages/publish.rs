//! Messages of the application's own, sent over the consumer's connections.

use std::{fmt, sync::Arc, time::Duration};

use tokio::{sync::oneshot, time::timeout};
use top_core::tmc::packet::Refusal;

use super::outbox::{Outbox, PublishJob};

/// Publishes over the connections of a consumer; see [`Consumer::publisher`](super::Consumer::publisher).
///
/// The API `taobao.tmc.message.produce` does the same without a connection.
#[derive(Clone)]
pub struct Publisher {
    outbox: Arc<Outbox>,
    patience: Duration,
}

/// A message was not published, or perhaps was.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum PublishError {
    /// There was no connection in time; nothing was sent.
    NotConnected,
    /// Too many messages wait to be sent; nothing was sent.
    Busy,
    /// The message is larger than a frame may be; nothing was sent.
    TooLarge,
    /// The platform refused it.
    Refused(Refusal),
    /// The platform did not reply in time, or the connection broke: it may be published or not.
    Unknown,
}

impl PublishError {
    /// Whether the message may have been published all the same.
    pub const fn may_have_been_sent(&self) -> bool {
        matches!(self, Self::Unknown)
    }
}

impl fmt::Display for PublishError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotConnected => f.write_str("not published: there is no connection"),
            Self::Busy => f.write_str("not published: too many messages wait to be sent"),
            Self::TooLarge => f.write_str("not published: the message is larger than a frame may be"),
            Self::Refused(refusal) => write!(f, "the message was {refusal}"),
            Self::Unknown => f.write_str("there was no reply: the message may be published or not"),
        }
    }
}

impl std::error::Error for PublishError {}

impl Publisher {
    pub(super) const fn new(outbox: Arc<Outbox>, patience: Duration) -> Self {
        Self { outbox, patience }
    }

    /// Publishes a message and waits for the platform's reply. The content is mostly a JSON object, the session that
    /// of the user whom the message is about.
    ///
    /// # Errors
    /// [`PublishError`]
    pub async fn publish(
        &self,
        topic: impl Into<String>,
        content: impl Into<String>,
        session: Option<String>,
    ) -> Result<(), PublishError> {
        let (reply, received) = oneshot::channel();
        let job = PublishJob { topic: topic.into(), content: content.into(), session, reply };
        self.outbox.publish(job).map_err(|_| PublishError::Busy)?;
        // The connection itself limits the wait for the reply; this one is for a connection.
        match timeout(self.patience, received).await {
            Ok(Ok(result)) => result,
            Ok(Err(_)) => Err(PublishError::Unknown),
            Err(_) if self.outbox.is_any_connected() => Err(PublishError::Unknown),
            Err(_) => Err(PublishError::NotConnected),
        }
    }
}

impl fmt::Debug for Publisher {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Publisher").finish_non_exhaustive()
    }
}
