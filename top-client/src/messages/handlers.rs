//! The application's handlers: by type, by topic, and for everything else. Knows nothing of confirms.

use std::{
    collections::HashMap,
    error::Error,
    future::poll_fn,
    panic::{AssertUnwindSafe, catch_unwind},
    pin::{Pin, pin},
    sync::Arc,
    task::Poll,
};

use top_core::tmc::message::TopMessage;

use super::message::{Message, RawMessage};

/// The source of a handler's error.
pub(super) type BoxError = Box<dyn Error + Send + Sync>;

/// What a handler's future gives: nothing, or a `Result<(), E>` of any error. An error fails the message, so that it comes
/// again; its text is told to the platform.
pub trait HandlerResult {
    /// As a result.
    ///
    /// # Errors
    /// The handler's own.
    fn into_result(self) -> Result<(), Box<dyn Error + Send + Sync>>;
}

impl HandlerResult for () {
    fn into_result(self) -> Result<(), BoxError> {
        Ok(())
    }
}

impl<E: Into<Box<dyn Error + Send + Sync>>> HandlerResult for Result<(), E> {
    fn into_result(self) -> Result<(), BoxError> {
        self.map_err(Into::into)
    }
}

/// How a handler ended.
#[derive(Debug)]
pub(super) enum Ended {
    Well,
    WithError(String),
    Panicked(String),
    Unreadable(String),
    Unhandled,
}

type Handling = Pin<Box<dyn Future<Output = Ended> + Send>>;
type Handler = Arc<dyn Fn(RawMessage) -> Handling + Send + Sync>;

/// All handlers of a consumer.
#[derive(Default, Clone)]
pub(super) struct Handlers {
    by_topic: HashMap<String, Handler>,
    catch_all: Option<Handler>,
}

impl Handlers {
    pub(super) fn typed<M, F, R>(&mut self, handler: F)
    where
        M: TopMessage + 'static,
        F: Fn(Message<M>) -> R + Send + Sync + 'static,
        R: Future<Output: HandlerResult> + Send + 'static,
    {
        let handler = Arc::new(handler);
        let typed: Handler = Arc::new(move |message: RawMessage| -> Handling {
            match message.decode::<M>() {
                Ok(data) => {
                    let handler = Arc::clone(&handler);
                    Box::pin(guarded(move || handler(Message::new(data, message))))
                }
                Err(error) => Box::pin(std::future::ready(Ended::Unreadable(error.to_string()))),
            }
        });
        self.by_topic.insert(M::TOPIC.to_owned(), typed);
    }

    pub(super) fn topic<F, R>(&mut self, topic: String, handler: F)
    where
        F: Fn(RawMessage) -> R + Send + Sync + 'static,
        R: Future<Output: HandlerResult> + Send + 'static,
    {
        self.by_topic.insert(topic, raw(handler));
    }

    pub(super) fn any<F, R>(&mut self, handler: F)
    where
        F: Fn(RawMessage) -> R + Send + Sync + 'static,
        R: Future<Output: HandlerResult> + Send + 'static,
    {
        self.catch_all = Some(raw(handler));
    }

    pub(super) fn is_empty(&self) -> bool {
        self.by_topic.is_empty() && self.catch_all.is_none()
    }

    /// Handles a message. Whatever the handler does, this ends.
    pub(super) fn handle(&self, message: RawMessage) -> Handling {
        if let Some(problem) = message.problem {
            return Box::pin(std::future::ready(Ended::Unreadable(problem.to_string())));
        }
        match self.by_topic.get(&message.topic).or(self.catch_all.as_ref()) {
            Some(handler) => handler(message),
            None => Box::pin(std::future::ready(Ended::Unhandled)),
        }
    }
}

fn raw<F, R>(handler: F) -> Handler
where
    F: Fn(RawMessage) -> R + Send + Sync + 'static,
    R: Future<Output: HandlerResult> + Send + 'static,
{
    let handler = Arc::new(handler);
    Arc::new(move |message| {
        let handler = Arc::clone(&handler);
        Box::pin(guarded(move || handler(message)))
    })
}

/// Runs a handler; a panic of it, before or within its future, is how it ended.
pub(super) async fn guarded<F, R>(start: F) -> Ended
where
    F: FnOnce() -> R + Send,
    R: Future<Output: HandlerResult> + Send,
{
    let future = match catch_unwind(AssertUnwindSafe(start)) {
        Ok(future) => future,
        Err(panic) => return panicked(&*panic),
    };
    let mut future = pin!(future);
    let result = poll_fn(|cx| {
        match catch_unwind(AssertUnwindSafe(|| future.as_mut().poll(cx))) {
            Ok(Poll::Pending) => Poll::Pending,
            Ok(Poll::Ready(output)) => Poll::Ready(Ok(output)),
            // It is not polled again.
            Err(panic) => Poll::Ready(Err(panic)),
        }
    });
    match result.await {
        Ok(output) => match output.into_result() {
            Ok(()) => Ended::Well,
            Err(error) => Ended::WithError(error.to_string()),
        },
        Err(panic) => panicked(&*panic),
    }
}

fn panicked(panic: &(dyn std::any::Any + Send)) -> Ended {
    let text = panic.downcast_ref::<&str>().copied();
    let text = text.or_else(|| panic.downcast_ref::<String>().map(String::as_str));
    Ended::Panicked(format!("panic: {}", text.unwrap_or("without a text")))
}
