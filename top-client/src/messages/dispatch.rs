//! From a message in hand to its handler, and from how that ended to what is said of the message.

use std::{pin::Pin, sync::Arc, time::Duration};

use tokio::time::timeout;

use super::{
    delivery::Arrived,
    events::MessageOutcome,
    handlers::{Ended, HandlerResult, Handlers, guarded},
    message::RawMessage,
};

/// A message that failed too often.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct DeadLetter {
    /// The message.
    pub message: RawMessage,
    /// How often it failed, this time included.
    pub tries: u32,
    /// Why it failed, this time.
    pub reason: String,
}

type DeadHandling = Pin<Box<dyn Future<Output = Ended> + Send>>;

/// Takes messages that failed too often.
#[derive(Clone)]
pub(super) struct DeadLetters {
    pub(super) after: u32,
    handler: Arc<dyn Fn(DeadLetter) -> DeadHandling + Send + Sync>,
}

impl DeadLetters {
    pub(super) fn new<F, R>(after: u32, handler: F) -> Self
    where
        F: Fn(DeadLetter) -> R + Send + Sync + 'static,
        R: Future<Output: HandlerResult> + Send + 'static,
    {
        let handler = Arc::new(handler);
        let handler = Arc::new(move |dead: DeadLetter| -> DeadHandling {
            let handler = Arc::clone(&handler);
            Box::pin(guarded(move || handler(dead)))
        });
        Self { after, handler }
    }
}

/// How messages are handled.
#[derive(Clone)]
pub(super) struct Dispatch {
    pub(super) handlers: Handlers,
    pub(super) dead_letters: Option<DeadLetters>,
    pub(super) handler_timeout: Duration,
}

impl Dispatch {
    /// Handles one message, to its end: confirmed only after the handler, or the dead-letter handler, succeeded.
    pub(super) async fn run(&self, arrived: Arrived) {
        let Some(arrived) = arrived.claim().await else { return };
        // The dead-letter handler needs it again.
        let message = arrived.message.clone();
        let ended = timeout(self.handler_timeout, self.handlers.handle(message)).await;
        let (reason, outcome) = match ended {
            Ok(Ended::Well) => return arrived.done(MessageOutcome::Handled).await,
            Ok(Ended::WithError(reason)) => (reason, MessageOutcome::Failed),
            Ok(Ended::Panicked(reason)) => (reason, MessageOutcome::Panicked),
            Ok(Ended::Unreadable(reason)) => (reason, MessageOutcome::Unreadable),
            Ok(Ended::Unhandled) => ("no handler takes this topic".to_owned(), MessageOutcome::Unhandled),
            Err(_) => ("the handler took too long".to_owned(), MessageOutcome::TimedOut),
        };
        let tries = arrived.count_failed_try();
        if let Some(dead_letters) = self.dead_letters.as_ref().filter(|dead| tries >= dead.after) {
            let dead = DeadLetter { message: arrived.message.clone(), tries, reason: reason.clone() };
            let ended = timeout(self.handler_timeout, (dead_letters.handler)(dead)).await;
            if matches!(ended, Ok(Ended::Well)) {
                return arrived.done(MessageOutcome::DeadLettered).await;
            }
        }
        arrived.failed(reason, outcome);
    }
}
