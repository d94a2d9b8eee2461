//! A consumer with handlers, from its start to its end.

use std::{fmt, mem, sync::Arc};

use tokio::{
    sync::{mpsc, oneshot},
    task::JoinSet,
    time::timeout,
};

use super::{
    builder::{ConsumerBuilder, Started},
    delivery::Arrived,
    dispatch::Dispatch,
    error::ConsumerError,
    outbox::Outbox,
    publish::Publisher,
    running::PUBLISH_PATIENCE,
};

/// Messages that one task begins to handle.
const AT_ONCE: usize = 32;

/// Receives the messages of a group and calls handlers with them; see [the room](super) for an example.
///
/// A message is confirmed when its handler succeeded and not before. A handler that returns an error, panics or takes
/// too long fails the message, so that it comes again: delivery is at least once. Handlers run at the same time, as
/// many as messages may be in hand; the order of messages is not promised by the platform either.
pub struct Consumer {
    builder: ConsumerBuilder,
    outbox: Arc<Outbox>,
}

impl Consumer {
    pub(super) fn new(builder: ConsumerBuilder) -> Self {
        let outbox = Arc::new(builder.outbox());
        Self { builder, outbox }
    }

    /// Runs for ever: until the first connection is refused.
    ///
    /// # Errors
    /// The server refused the first connection. Once it was let in, a consumer connects again whatever happens.
    pub async fn run(self) -> Result<(), ConsumerError> {
        self.run_until(std::future::pending()).await
    }

    /// Runs until `stop` is ready; then no more messages are read, what is in hand is finished and confirmed, and the
    /// connections are closed.
    ///
    /// ```no_run
    /// # async fn example(consumer: top_client::messages::Consumer) -> Result<(), Box<dyn std::error::Error>> {
    /// consumer.run_until(async {
    ///     # let ctrl_c = std::future::pending::<()>;
    ///     ctrl_c().await;
    /// }).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// As [`run`](Self::run).
    pub async fn run_until(self, stop: impl Future<Output = ()>) -> Result<(), ConsumerError> {
        let Started { arriving, mut running, dispatch, drain_timeout } = self.builder.start(self.outbox);
        let (give_up, told) = oneshot::channel();
        // A task of its own, so that messages do not wake the thread that waits for the end.
        let mut handling = JoinSet::new();
        handling.spawn(handle(arriving, Arc::new(dispatch), told));
        tokio::pin!(stop);
        let failed = tokio::select! {
            // Nothing arrives any more.
            _ = handling.join_next() => None,
            error = running.failed() => Some(error),
            () = &mut stop => None,
        };
        running.stop_reading();
        if timeout(drain_timeout, handling.join_next()).await.is_err() {
            let _ = give_up.send(());
            handling.join_next().await;
        }
        let result = running.finish().await;
        match failed {
            Some(error) => Err(error),
            None => result,
        }
    }

    /// Publishes over the connections of this consumer, while it runs.
    pub fn publisher(&self) -> Publisher {
        Publisher::new(Arc::clone(&self.outbox), PUBLISH_PATIENCE)
    }
}

/// Handles what arrives, until nothing does and all is finished. What is not when it is to give up is dropped, and so failed.
async fn handle(
    mut arriving: mpsc::Receiver<Arrived>,
    dispatch: Arc<Dispatch>,
    mut give_up: oneshot::Receiver<()>,
) {
    let mut handling = JoinSet::new();
    let mut arrived = Vec::new();
    let mut is_open = true;
    while is_open || !handling.is_empty() {
        tokio::select! {
            count = arriving.recv_many(&mut arrived, AT_ONCE), if is_open => match count {
                0 => is_open = false,
                _ => {
                    handling.spawn(Arc::clone(&dispatch).run_all(mem::take(&mut arrived)));
                }
            },
            // Keeps the set small.
            Some(_) = handling.join_next(), if !handling.is_empty() => {}
            _ = &mut give_up => break,
        }
    }
    arriving.close();
    while arriving.try_recv().is_ok() {}
    handling.shutdown().await;
}

impl fmt::Debug for Consumer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Consumer").finish_non_exhaustive()
    }
}
