//! From a message in hand to its handler, and from how that ended to what is said of the message.

use std::{
    future::poll_fn,
    panic::{AssertUnwindSafe, catch_unwind},
    pin::Pin,
    sync::Arc,
    task::Poll,
    time::Duration,
};

use tokio::{
    task::JoinSet,
    time::{Instant, timeout},
};

use super::{
    delivery::Arrived,
    events::MessageOutcome,
    handlers::{Ended, HandlerResult, Handlers, guarded},
    message::RawMessage,
    trace::Span,
};

/// How long the handlers that a task begins may keep the processor before the rest get tasks of their own.
const PATIENCE: Duration = Duration::from_millis(1);

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
    /// Handles messages, each to its end. Each handler is begun in this task; one that has to wait goes on in a task of its
    /// own, and so do all that are behind one that keeps the processor. Most handlers need neither, and no task.
    pub(super) async fn run_all(self: Arc<Self>, arrived: Vec<Arrived>) {
        let mut unfinished = JoinSet::new();
        let began = Instant::now();
        let mut arrived = arrived.into_iter();
        for next in arrived.by_ref() {
            let mut handling = Arc::clone(&self).handling(next);
            if !is_over(&mut handling).await {
                unfinished.spawn(handling);
            }
            if began.elapsed() >= PATIENCE {
                break;
            }
        }
        for next in arrived {
            unfinished.spawn(Arc::clone(&self).handling(next));
        }
        while unfinished.join_next().await.is_some() {}
    }

    fn handling(self: Arc<Self>, arrived: Arrived) -> Pin<Box<dyn Future<Output = ()> + Send>> {
        Box::pin(async move { self.run(arrived).await })
    }

    /// Handles one message, to its end: confirmed only after the handler, or the dead-letter handler, succeeded.
    async fn run(&self, arrived: Arrived) {
        let Some(mut arrived) = arrived.claim().await else { return };
        let span = Span::of_message(&arrived.message.topic, arrived.message.id);
        let handled = span.instrument(self.handle(&mut arrived)).await;
        match handled {
            Ok(outcome) => {
                span.end(outcome);
                arrived.done(outcome).await;
            }
            Err((reason, outcome)) => {
                span.end(outcome);
                arrived.failed(reason, outcome);
            }
        }
    }

    /// Calls the handlers. The error says why the message is to come again.
    async fn handle(&self, arrived: &mut Arrived) -> Result<MessageOutcome, (String, MessageOutcome)> {
        let message = match &self.dead_letters {
            // The dead-letter handler needs it again.
            Some(_) => arrived.message.clone(),
            None => arrived.take_message(),
        };
        let ended = timeout(self.handler_timeout, self.handlers.handle(message)).await;
        let (reason, outcome) = match ended {
            Ok(Ended::Well) => return Ok(MessageOutcome::Handled),
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
                return Ok(MessageOutcome::DeadLettered);
            }
        }
        Err((reason, outcome))
    }
}

/// Begins what is to be done; whether it is over already. What panics is over: it failed its message as it was dropped.
async fn is_over(handling: &mut Pin<Box<dyn Future<Output = ()> + Send>>) -> bool {
    poll_fn(|cx| {
        let polled = catch_unwind(AssertUnwindSafe(|| handling.as_mut().poll(cx)));
        Poll::Ready(polled.map_or(true, |polled| polled.is_ready()))
    })
    .await
}
